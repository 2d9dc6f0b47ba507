"""What combines a state with an item after it: places are not compared any more, only chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Optional

import pytest
from test_reductions import ROOT, SPREAD, compiled

from ndmillc import ir
from ndmillc.diagnostics import Diagnostics
from ndmillc.ir_walk import statement_value, walk
from ndmillc.later import Later, find_choice, find_later
from ndmillc.ordinary import ordinary
from ndmillc.pipeline import Compiled, Request, compile_specs
from ndmillc.traits import TraitTable


def reductions(found: Compiled) -> Dict[str, ir.Reduction]:
    kernels = [instance.kernel for instance in found.program.loops]
    return {k.name: k.reduction for k in kernels if k.reduction is not None}


@pytest.fixture(scope="module")
def core() -> Compiled:
    found = compile_specs(Request((str(ROOT / "specs"),)), Diagnostics())
    assert found is not None
    return found


@pytest.fixture(scope="module")
def traits(core: Compiled) -> TraitTable:
    return TraitTable(core.specs)


def later(core: Compiled, traits: TraitTable, name: str) -> Optional[Later]:
    return find_later(reductions(core)[name], traits)


@pytest.mark.parametrize(
    "name, dtype, rows",
    [("argmax_int8", "int8", 127), ("argmax_bool", "int8", 127), ("argmin_uint16", "int16", 32767),
     ("argmax_float32", "int32", 32767), ("argmin_float64", "int64", 32767)],
)  # fmt: skip
def test_rows_are_as_wide_as_values(
    core: Compiled, traits: TraitTable, name: str, dtype: str, rows: int
) -> None:
    found = later(core, traits, name)
    assert found is not None
    assert (found.place, found.dtype, found.rows) == ("at", dtype, rows)
    places = [o for o in (*found.kernel.inputs, *found.kernel.outputs) if o.name.endswith("at")]
    assert len(places) == 3 and {o.dtype for o in places} == {dtype}


@pytest.mark.parametrize("name", ["argmax_int32", "argmin_float64"])
def test_places_are_chosen_only(core: Compiled, traits: TraitTable, name: str) -> None:
    """A later item is taken where it is larger, not where it is equal."""
    found = later(core, traits, name)
    assert found is not None
    compared = [
        {side.name for side in (node.left, node.right) if isinstance(side, ir.Variable)}
        for statement in found.kernel.statements
        for node in walk(statement_value(statement))
        if isinstance(node, ir.Compare)
    ]
    assert {"a_v", "b_v"} in compared
    assert not any(names & {"a_at", "b_at"} for names in compared)
    before = len(reductions(core)[name].combine.statements)
    assert len(found.kernel.statements) <= before


@pytest.mark.parametrize("name", ["argmax_complex128", "argmax_longdouble", "ptp_int8"])
def test_what_gains_nothing(core: Compiled, traits: TraitTable, name: str) -> None:
    assert later(core, traits, name) is None


def test_places_that_are_computed_with(tmp_path: Path) -> None:
    """SPREAD's states begin with a neutral one, whose place is not that of an item."""
    found = compiled(tmp_path, SPREAD)
    assert found is not None
    (reduction,) = [r for n, r in reductions(found).items() if n.startswith("weighted_spread")]
    assert find_later(reduction, TraitTable(found.specs)) is None


def test_parameters_of_states(tmp_path: Path) -> None:
    text = """
[reduction.first_above]
doc = "The place of the first item that is larger than a limit."
signature = "x -> y"
params = { limit = 0 }
empty = "no item"

[[reduction.first_above.loops]]
types = "T -> int64"
T = "float64"
state = { found = "bool", at = "int64" }
lift = "at = index; found = LIMIT"
combine = """
    text += '"""taken = b.found and (not a.found or b.at < a.at)\n'
    text += 'found = a.found or b.found\nat = b.at if taken else a.at"""\n'
    text += 'finish = "y = at"\n'
    for limit, there in (("x > T(limit)", False), ("x > 0", True)):
        found = compiled(tmp_path, text.replace("LIMIT", limit))
        assert found is not None
        reduction = reductions(found)["first_above_float64"]
        assert (find_later(reduction, TraitTable(found.specs)) is not None) is there


CHOICE = """
[reduction.peak]
doc = "The place of the item whose key is largest."
signature = "x -> y"
empty = "no item"

[[reduction.peak.loops]]
types = "T -> int64"
T = "float64"
state = { v = "T", at = "int64" }
lift = "v = x; at = index"
combine = """
CHOICE += '''"""taken = b.v > a.v or (b.v == a.v and b.at < a.at)
v = b.v if taken else a.v
at = b.at if taken else a.at"""
finish = "y = at"
'''


@pytest.mark.parametrize(
    "old, new, there",
    [("", "", True),
     ("b.at < a.at", "b.at > a.at", True),  # the last of several, which takes longer
     ("b.v > a.v or (b.v == a.v", "absolute(b.v) > absolute(a.v) or (b.v == a.v", True),
     ("v = x;", "v = absolute(x);", False),
     ("v = b.v if taken else a.v", "v = maximum(a.v, b.v)", False),
     ("at = b.at if", "other = b.at < a.at\nat = b.at if other and", False)],
)  # fmt: skip
def test_states_that_are_items(tmp_path: Path, old: str, new: str, there: bool) -> None:
    found = compiled(tmp_path, CHOICE.replace(old, new) if old else CHOICE)
    assert found is not None
    reduction = reductions(found)["peak_float64"]
    assert (find_choice(reduction, TraitTable(found.specs)) is not None) is there


def test_choices_of_the_core(core: Compiled, traits: TraitTable) -> None:
    found = {n for n, r in reductions(core).items() if find_choice(r, traits) is not None}
    assert {"argmax_bool", "argmin_uint64", "argmax_float32"} <= found
    assert {name.split("_")[0] for name in found} == {"argmax", "argmin"}
    assert {"argmin_complex64"} <= found and "argmax_longdouble" not in found


@pytest.mark.parametrize(
    "name, op", [("argmax_float32", ">"), ("argmin_float64", "<"), ("argmax_int8", None)]
)
def test_no_item_is_a_nan(
    core: Compiled, traits: TraitTable, name: str, op: Optional[str]
) -> None:
    """Of floats one comparison is left; integers have no other way."""
    choice = find_choice(reductions(core)[name], traits)
    assert choice is not None
    plain = ordinary(choice.kernel)
    assert (plain is choice.kernel) is (op is None)
    nodes = [node for s in plain.statements for node in walk(statement_value(s))]
    compared = [node.op for node in nodes if isinstance(node, ir.Compare)]
    assert op is None or compared == [op]
    assert not any(isinstance(node, ir.CallUfunc) for node in nodes)


def test_complex_numbers_without_nans(core: Compiled, traits: TraitTable) -> None:
    """Tests within ufuncs that are called are decided, too."""
    choice = find_choice(reductions(core)["argmax_complex128"], traits)
    assert choice is not None
    nodes = [n for s in ordinary(choice.kernel).statements for n in walk(statement_value(s))]
    called = [node.kernel.name for node in nodes if isinstance(node, ir.CallUfunc)]
    assert called == ["ordinary_greater_complex128"]
