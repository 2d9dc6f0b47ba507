"""Forms of kernels beside the one that a spec spells out: of the fast tier, rounded to odd; and
the loops of small floats, which convert around them."""

from __future__ import annotations

from typing import Dict, List, Tuple

import pytest
from lowered_forms import THIRD, called, lowered

from ndmillc.cmodel import LoopFile

SPEC = """
[primitive.parts]
types = "T -> T, T"
T = ["float32"]
c = "parts_{T}"
odd = { c = "odd_parts_{T}" }

[primitive.known]
types = "T -> T"
T = ["float32"]
c = "known_{T}"
odd = { c = "odd_{T}" }
fast = { c = "fast_{T}", misrounded = { float16 = [[0.75, -2.5], [3.0, 0.1]] } }

[primitive.known_twice]
types = "T -> T, T"
T = ["float32"]
c = "known_{T}"
odd = { c = "odd_{T}" }
fast = { c = "fast_{T}", misrounded = { float16 = [[-0.75, 1.0, 0.5]] } }

[primitive.known_to_be_right]
types = "T -> T"
T = ["float32"]
c = "known_{T}"
odd = { c = "odd_{T}" }
fast = { c = "fast_{T}", misrounded = { float16 = [] } }

[ufunc.settled]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float16", "float32"], y = "known(x)" }]

[ufunc.settled_more]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float16", "float32"], y = "known(x + x)" }]

[ufunc.settled_twice]
signature = "x -> y, z"
loops = [{ types = "T -> T, T", T = ["float16", "float32"], body = "y, z = known_twice(x)" }]

[ufunc.settled_as_it_is]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float16", "float32"], y = "known_to_be_right(x)" }]

[ufunc.lonely]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float16"], y = "third(-x)" }]

[ufunc.within]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float16"], y = "direct(x) + 1" }]

[ufunc.narrow]
signature = "x -> y"
loops = [{ types = "float64 -> float32", y = "float32(third(x))" }]

[ufunc.both]
signature = "x -> y, z"
loops = [{ types = "T -> T, T", T = ["float16", "float32"], body = "y, z = parts(x)" }]

[ufunc.one_read_again]
signature = "x -> y, z"

[[ufunc.one_read_again.loops]]
types = "T -> T, T"
T = ["float16"]
body = '''
y = third(x)
z = y + 1
'''
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, LoopFile]:
    return lowered(THIRD + SPEC, tmp_path_factory.mktemp("forms"))


def tiers(file: LoopFile, ufunc: str) -> List[Tuple[str, str]]:
    return [(f.tier, f.symbol) for f in file.loops if f.name.startswith(f"{ufunc}_")]


def test_one_slot_has_a_loop_of_each_tier(files: Dict[str, LoopFile]) -> None:
    for dtype in ("float32", "float64"):
        assert tiers(files[dtype], "direct") == [
            ("CORRECT", f"loop_direct_{dtype}"),
            ("FAST", f"loop_direct_{dtype}_fast"),
            ("ODD", f"loop_direct_{dtype}_odd"),
        ]
        assert len({f.slot for f in files[dtype].loops if "direct" in f.name}) == 1
    assert [tier for tier, _ in tiers(files["float16"], "direct")] == ["CORRECT", "FAST"]


def test_forms_call_their_own_functions(files: Dict[str, LoopFile]) -> None:
    wide, small = files["float32"], files["float16"]
    assert called(wide, "direct_float32") == {"third_float32"}
    assert called(wide, "direct_float32_bare") == {"bare_float32"}
    assert called(wide, "unusual_direct_float32") == {"ordinary_float32"}
    assert called(wide, "direct_float32_fast_bare") == {"fast_bare_float32"}
    assert called(wide, "unusual_direct_float32_fast") == {"ordinary_fast_float32"}
    assert called(wide, "direct_float32_odd_bare") == {"odd_bare_float32"}
    assert called(small, "lonely_float16_stored") == {"odd_float32"}
    assert called(small, "lonely_float16_stored_bare") == {"odd_bare_float32"}
    assert called(small, "lonely_float16_fast") == {"fast_float32"}


@pytest.mark.parametrize(
    "symbol, wide",
    [
        ("loop_direct_float16", "loop_direct_float32_odd"),
        ("loop_direct_float16_fast", "loop_direct_float32_fast"),
        ("loop_both_float16", "loop_both_float32_odd"),
    ],
)
def test_small_floats_convert_around_the_wider_loop(
    files: Dict[str, LoopFile], symbol: str, wide: str
) -> None:
    loop = next(f for f in files["float16"].loops if f.symbol == symbol)
    assert loop.conversion is not None
    assert loop.conversion.table == f"ndm_k_{files['float32'].symbol}"
    assert files["float32"].loops[loop.conversion.index].symbol == wide
    assert files["float16"].tables == (loop.conversion.table,)


def test_what_is_computed_with_is_rounded_to_nearest(files: Dict[str, LoopFile]) -> None:
    small = files["float16"]
    assert called(small, "within_float16") == {"direct_float16"}
    assert called(small, "direct_float16") == {"third_float32"}
    assert called(small, "within_float16_fast") == {"direct_float16_fast"}
    assert "one_read_again_float16_stored" not in {e.name for e in small.elements}
    assert "third_float32" in called(small, "one_read_again_float16")
    assert [tier for tier, _ in tiers(files["float64"], "narrow")] == ["CORRECT", "FAST"]


def test_several_outputs_round_to_odd(files: Dict[str, LoopFile]) -> None:
    assert [tier for tier, _ in tiers(files["float32"], "both")] == ["CORRECT", "ODD"]


def test_small_floats_whose_wrong_results_are_known_have_one_loop(
    files: Dict[str, LoopFile],
) -> None:
    wide, small = files["float32"], files["float16"]
    loops = {function.name: function for function in small.loops}
    for ufunc in ("settled", "settled_twice", "settled_as_it_is"):
        assert [f.tier for f in small.loops if f.name.startswith(f"{ufunc}_float16")] == ["CORRECT"]
        conversion = loops[f"{ufunc}_float16"].conversion
        assert conversion is not None
        assert wide.loops[conversion.index].symbol == f"loop_{ufunc}_float32_fast"
    (mend,) = loops["settled_float16"].mends
    assert mend.rows.split() == [
        "{0x1.8p-1f,", "-0x1.4p+1f},", "{0x1.8p+1f,", "0x1.999999999999ap-4f},",
    ]  # fmt: skip
    assert mend.call.strip() == "mend_float16(right_y, 2, values_x, values_y, length);"
    both = loops["settled_twice_float16"].mends
    assert [m.rows.strip() for m in both] == ["{-0x1.8p-1f, 0x1p+0f},", "{-0x1.8p-1f, 0x1p-1f},"]
    assert [m.call.split(", ")[3] for m in both] == ["values_y", "values_z"]
    assert not loops["settled_as_it_is_float16"].mends
    assert [mended.name for mended in small.mended] == ["mend_float16"]


def test_other_bodies_take_no_known_results(files: Dict[str, LoopFile]) -> None:
    small = files["float16"]
    assert [tier for tier, _ in tiers(small, "settled_more")] == ["CORRECT", "FAST"]
    assert not any(f.mends for f in small.loops if f.name.startswith("settled_more"))
