"""Loops over blocks of elements: what they try first, take in steps, set aside."""

from __future__ import annotations

from typing import Dict

import pytest
from lowered_forms import THIRD, called, lowered

from ndmillc.cmodel import LoopFile

SPEC = """
[primitive.guess]
types = "T -> T"
T = ["float32"]
c = "guess_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
report = true
quick = { c = "quick_{T}", doubt = "doubt_{T}" }
fast = { c = "fast_{T}", ordinary = "ordinary_fast_{T}", bare = "fast_bare_{T}" }

[primitive.long_way]
types = "T -> T"
T = ["float32"]
c = "long_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
scalar = true

[primitive.long_way_of_blocks]
types = "T -> T"
T = ["float32"]
c = "long_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
block = "block_{T}"
scalar = true

[primitive.long_for_few]
types = "T, T -> T"
T = ["float32"]
c = "long_{T}"
ordinary = "ordinary_{T}"
usual = "usual_{T}"
bare = "bare_{T}"
aside = true
block = "block_{T}"
report = true
quick = { make = "make_{T}", type = "made_{T}", c = "quick_{T}", doubt = "doubt_{T}" }

[primitive.long_for_few.fast]
c = "fast_{T}"
ordinary = "ordinary_fast_{T}"
bare = "fast_bare_{T}"
block = "fast_block_{T}"

[primitive.long_for_few.fast.steps]
c = ["first_{T}", "last_{T}"]
made = "made_{T}"
ordinary = "fit_{T}"

[primitive.guess_in_two]
types = "T, T -> T"
T = ["float32"]
c = "guess_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
odd = { c = "odd_{T}", bare = "odd_bare_{T}" }
quick = { make = "make_{T}", type = "made_{T}", c = "quick_{T}", doubt = "doubt_{T}" }

[primitive.slow_chain]
types = "T, T -> T"
T = ["float32"]
c = "slow_{T}"
ordinary = "ordinary_{T}"
usual = "usual_{T}"
bare = "bare_{T}"
odd = { c = "odd_{T}", bare = "odd_bare_{T}" }
steps = { c = ["first_{T}", "second_{T}", "last_{T}"], made = "made_{T}" }

[primitive.slow_chain.fast]
c = "fast_{T}"
ordinary = "ordinary_fast_{T}"
usual = "usual_fast_{T}"
bare = "fast_bare_{T}"

[primitive.slow_chain.fast.steps]
c = ["first_fast_{T}", "last_fast_{T}"]
made = "made_{T}"
early = true

[primitive.slow_for_most]
types = "T -> T"
T = ["float32"]
c = "slow_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
steps = { c = ["first_{T}", "last_{T}"], made = "made_{T}", ordinary = "fit_{T}" }

[primitive.long_in_steps]
types = "T -> T"
T = ["float32"]
c = "long_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
scalar = true
steps = { c = ["first_{T}", "last_{T}"], made = "made_{T}" }

[primitive.slow_alone]
types = "T, T -> T"
T = ["longdouble"]
c = "slow_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
steps = { c = ["first_{T}", "last_{T}"], made = "made_{T}" }

[ufunc.stepped_alone]
signature = "x, z -> y"
loops = [{ types = "T, T -> T", T = ["longdouble"], y = "slow_alone(z, x)" }]

[ufunc.stepped]
signature = "x, z -> y"
loops = [{ types = "T, T -> T", T = ["float16", "float32"], y = "slow_chain(z, x)" }]

[ufunc.stepped_more]
signature = "x, z -> y"
loops = [{ types = "T, T -> T", T = ["float32"], y = "slow_chain(z, x + x)" }]

[ufunc.stepped_for_most]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32"], y = "slow_for_most(x)" }]

[ufunc.stepped_aside]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32"], y = "long_in_steps(x)" }]

[ufunc.tried_in_two]
signature = "x, z -> y"
loops = [{ types = "T, T -> T", T = ["float16", "float32"], y = "guess_in_two(z, x)" }]

[ufunc.asked]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32"], y = "long_way_of_blocks(x)" }]

[ufunc.packed]
signature = "x, z -> y"
loops = [{ types = "T, T -> T", T = ["float32"], y = "long_for_few(z, x)" }]

[ufunc.packed_with_a_sum]
signature = "x, z -> y"
loops = [{ types = "T, T -> T", T = ["float32"], y = "long_for_few(z, x) + long_for_few(x, z)" }]

[ufunc.set_aside]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32"], y = "long_way(x)" }]

[ufunc.tried]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float16", "float32"], y = "guess(x)" }]

[ufunc.tried_more]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32"], y = "guess(x + x)" }]
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, LoopFile]:
    return lowered(THIRD + SPEC, tmp_path_factory.mktemp("blocks"))


def test_what_is_tried_first(files: Dict[str, LoopFile]) -> None:
    file = files["float32"]
    assert called(file, "tried_float32_quick_bare") == {"quick_float32"}
    assert called(file, "unusual_tried_float32_quick") == {"doubt_float32"}
    loops = {function.name: function for function in file.loops}
    for way in loops["tried_float32"].ways:
        assert way.blocks is not None and way.blocks.quick is not None
        assert way.blocks.quick.type == "float"
        assert way.blocks.quick.kept.strip() == "out_y[i] = kept[i - start];"


def test_what_is_tried_first_in_two_loops(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    blocks = loops["tried_in_two_float32"].ways[0].blocks
    assert blocks is not None and blocks.quick is not None
    assert blocks.quick.made_type == "made_float32"
    assert blocks.quick.made.strip() == "made[i - start] = make_float32(in_z[i], in_x[i]);"
    given = "(made[i - start], in_z[i], in_x[i]);"
    assert f"kept[i - start] = quick_float32{given}" in blocks.quick.body
    assert f"doubtful |= doubt_float32{given}" in blocks.quick.body


def test_small_floats_of_two_arguments_try_the_wider_loop_itself(
    files: Dict[str, LoopFile],
) -> None:
    loop = next(f for f in files["float16"].loops if f.name == "tried_in_two_float16")
    assert loop.quick is not None and loop.conversion is not None
    wide = files["float32"].loops
    assert wide[loop.quick.index].tier == "CORRECT" and wide[loop.conversion.index].tier == "ODD"


@pytest.mark.parametrize("name", ["tried_float32_fast", "tried_more_float32", "direct_float32"])
def test_what_is_not_tried_first(files: Dict[str, LoopFile], name: str) -> None:
    """The fast tier has its own function; a body that is more than a call has none."""
    loops = {function.name: function for function in files["float32"].loops}
    for way in loops[name].ways:
        assert way.blocks is not None and way.blocks.quick is None
        assert way.blocks.aside is None


def test_single_elements_are_set_aside(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    for way in loops["set_aside_float32"].ways:
        assert way.blocks is not None and way.blocks.aside is not None
        assert way.body.strip() == "aside_y[others] = set_aside_float32(in_x[i]);"
        assert way.blocks.bare.strip() == "out_y[i] = set_aside_float32_bare(from_x[i - start]);"


def test_what_is_set_aside_is_computed_together(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    for way in loops["packed_float32"].ways:
        blocks = way.blocks
        assert blocks is not None and blocks.aside is not None and blocks.quick is not None
        assert blocks.end == "left" and blocks.quick.end == "stop"
        assert "usual_float32(" in blocks.usual and "from_" not in blocks.usual
        assert way.body.strip() == "aside_y[i] = packed_float32(packed_x[i], packed_z[i], &raised);"
        assert blocks.aside.pack.split("\n")[0].strip() == (
            "packed_x[others] = from_x[i - start];"
        )
        assert "from_z[i - start]" in blocks.quick.body and "in_x" not in blocks.quick.body


def test_steps_with_a_test_of_their_own_come_before_what_is_set_aside(
    files: Dict[str, LoopFile],
) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    blocks = loops["packed_float32_fast"].ways[0].blocks
    assert blocks is not None and blocks.first is not None and blocks.steps is None
    assert "(in_z[i], in_x[i])" in blocks.first.test
    assert "in_x[i]" in blocks.first.bodies[0] and "from_x" not in blocks.first.bodies[0]
    assert blocks.end == "stop" and "from_x[i - start]" in blocks.bare


def test_whole_blocks_are_tried_before_all_else(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    arrays = "in_z + start, in_x + start, out_y + start, end - start, &raised"
    for name, symbol in (("packed_float32", "block"), ("packed_float32_fast", "fast_block")):
        (way,) = loops[name].ways
        assert way.blocks is not None
        assert " ".join(way.blocks.tried.split()) == f"if ({symbol}_float32({arrays})) {{"
    for way in loops["packed_with_a_sum_float32"].ways:
        assert way.blocks is not None and not way.blocks.tried


def test_what_is_set_aside_is_asked_of_the_same_function(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    asked = {
        "packed_float32": "(packed_z, packed_x, aside_y, packed, &raised) ? 0 : packed",
        "asked_float32": "(packed_x, aside_y, packed) ? 0 : others",
    }
    for name, arguments in asked.items():
        blocks = loops[name].ways[0].blocks
        assert blocks is not None and blocks.aside is not None
        line = f"const ptrdiff_t left_aside = others > 0 && block_float32{arguments};"
        assert " ".join(blocks.aside.tried.split()) == line
        assert blocks.aside.pack and blocks.aside.count == "left_aside"
    for way in loops["packed_with_a_sum_float32"].ways:
        assert way.blocks is not None and way.blocks.aside is not None
        assert not way.blocks.aside.tried and way.blocks.aside.count == "others"


def test_elements_of_several_calls_are_set_aside_one_by_one(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    blocks = loops["packed_with_a_sum_float32"].ways[0].blocks
    assert blocks is not None and blocks.aside is not None
    assert not blocks.aside.pack and blocks.end == "stop"


def test_steps_take_the_place_of_the_bare_loop(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    for way in loops["stepped_float32"].ways:
        assert way.blocks is not None and way.blocks.steps is not None
        steps = way.blocks.steps
        assert steps.made == "made_float32 steps;" and not steps.test and not steps.early
        assert [body.split("(")[0].strip() for body in steps.bodies] == [
            "first_float32", "second_float32", "out_y[i] = last_float32",
        ]  # fmt: skip
    way = loops["stepped_float32"].ways[0]
    assert way.blocks is not None and way.blocks.steps is not None
    assert "(&steps, i - start, in_z[i], in_x[i]);" in way.blocks.steps.bodies[0]


def test_early_steps_of_their_own_arguments(files: Dict[str, LoopFile]) -> None:
    """An argument that is the same for all is read again for what comes after the tests."""
    loops = {function.name: function for function in files["float32"].loops}
    for way in loops["stepped_float32_fast"].ways[1:]:
        assert way.blocks is not None and way.blocks.steps is not None
        steps, early = way.blocks.steps, way.blocks.early
        assert early is not None and early.made == "made_float32 steps;" and not steps.made
        assert "ordinary_" not in early.body
        assert early.body.strip().startswith("first_fast_float32(&steps, i - start, ")
        assert len(steps.bodies) == 1 and "last_fast_float32" in steps.bodies[0]
        assert "ordinary_" in steps.bodies[0] and not way.blocks.bare


def test_steps_of_what_fits_them(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    blocks = loops["stepped_for_most_float32"].ways[0].blocks
    assert blocks is not None and blocks.first is not None and blocks.steps is None
    assert blocks.first.test.strip() == "unfit |= fit_float32(in_x[i]);"
    assert "float32_bare(in_x[i])" in blocks.bare


def test_steps_where_others_are_set_aside(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    blocks = loops["stepped_aside_float32"].ways[0].blocks
    assert blocks is not None and blocks.steps is not None and blocks.aside is not None
    bodies = [body.strip() for body in blocks.steps.bodies]
    assert bodies == [
        "first_float32(&steps, i - start, from_x[i - start]);",
        "out_y[i] = last_float32(&steps, i - start, from_x[i - start]);",
    ]


def test_no_block_of_elements_that_need_others(files: Dict[str, LoopFile]) -> None:
    """With strides of 0 a loop folds: each element needs the result before."""
    loops = {function.name: function for function in files["longdouble"].loops}
    way = loops["stepped_alone_longdouble"].ways[-1]
    assert not way.independent and way.blocks is None
    assert "stepped_alone_longdouble(" in way.body


def test_a_quicker_test(files: Dict[str, LoopFile]) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    for name, test in (("stepped_float32", "usual"), ("stepped_float32_fast", "usual_fast")):
        blocks = loops[name].ways[0].blocks
        assert blocks is not None
        assert blocks.usual.strip() == f"unusual |= {test}_float32(in_z[i], in_x[i]);"
    blocks = loops["stepped_more_float32"].ways[0].blocks
    assert blocks is not None and blocks.usual == ""


@pytest.mark.parametrize("name", ["stepped_float32_odd", "stepped_more_float32"])
def test_what_goes_in_one_loop(files: Dict[str, LoopFile], name: str) -> None:
    loops = {function.name: function for function in files["float32"].loops}
    for way in loops[name].ways:
        assert way.blocks is not None
        assert way.blocks.steps is None and way.blocks.first is None
