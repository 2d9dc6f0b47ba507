"""Forms for reductions: which kernels get which, what the tables say of them, and their text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Set, Tuple

import pytest

from ndmillc import ir
from ndmillc.diagnostics import Diagnostics
from ndmillc.folding import bare_fold, folds, has_lanes, is_exact
from ndmillc.lower import lower
from ndmillc.lower_values import Values
from ndmillc.pipeline import Compiled, Request, compile_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
ROW = re.compile(r"\{NDM_FORM_(\w+), NDM_TIER_(\w+), (\d+), \(ndm_kernel_function\)(\w+)\}")


@pytest.fixture(scope="module")
def core() -> Compiled:
    compiled = compile_specs(Request((str(ROOT / "specs"),)), Diagnostics())
    assert compiled is not None
    return compiled


@pytest.fixture(scope="module")
def kernels(core: Compiled) -> Dict[str, ir.LoopInstance]:
    return {instance.kernel.name: instance for instance in core.program.loops}


@pytest.fixture(scope="module")
def values(core: Compiled) -> Values:
    return Values(core.specs)


def names(found: Dict[str, ir.LoopInstance], test: object, values: Values) -> Set[str]:
    assert callable(test)
    return {name for name, instance in found.items() if test(instance.kernel, values)}


def rows(path: str) -> List[Tuple[str, str, str, str]]:
    return ROW.findall((GENERATED / path).read_text(encoding="utf-8"))


def test_what_folds(kernels: Dict[str, ir.LoopInstance], values: Values) -> None:
    found = names(kernels, folds, values)
    for name in ("add_float64", "add_bool", "subtract_int8", "divide_complex64", "gcd_int32",
                 "maximum_longdouble", "logical_and_bool", "hypot_float32"):
        assert name in found
    # computed in float32; gives bool; integers divide as floats; not associative
    for name in ("add_float16", "logical_and_float64", "less_int64", "power_float64"):
        assert name in kernels and name not in found


def test_what_has_lanes(kernels: Dict[str, ir.LoopInstance], values: Values) -> None:
    found = names(kernels, lambda k, v: folds(k, v) and has_lanes(k, v), values)
    assert {"add_float64", "multiply_complex64", "maximum_complex128"} <= found
    # in order; loops in C; blocked; no vectors; the same bits in any order
    for name in ("subtract_float64", "gcd_int64", "hypot_float64", "add_longdouble",
                 "maximum_float32", "logical_or_bool"):
        assert name in kernels and name not in found


def test_what_is_exact(kernels: Dict[str, ir.LoopInstance], values: Values) -> None:
    found = names(kernels, is_exact, values)
    assert {"add_int64", "multiply_uint8", "add_bool", "gcd_int16", "maximum_float64",
            "fmin_float32", "minimum_longdouble", "bitwise_xor_uint32"} <= found
    for name in ("add_float64", "multiply_complex128", "maximum_complex64", "hypot_float64",
                 "subtract_int64", "lcm_int32", "logical_and_float64"):
        assert name in kernels and name not in found


def test_what_folds_without_tests(kernels: Dict[str, ir.LoopInstance]) -> None:
    found = {name: bare_fold(instance.kernel) for name, instance in kernels.items()}
    assert {name for name, spec in found.items() if spec is not None} >= {
        f"{name}_{dtype}"
        for name in ("maximum", "fmax", "fmin")
        for dtype in ("float32", "float64")
    }
    largest, smallest = found["maximum_float32"], found["fmin_float64"]
    assert largest is not None and largest.items == "ndm_has_nan_float32"
    assert smallest is not None and smallest.items is None
    assert smallest.state == "ndm_may_be_less_number_float64"
    for name in ("minimum_float32", "maximum_int32", "maximum_longdouble", "add_float32"):
        assert name in found and found[name] is None


def test_a_body_that_is_more_than_the_call_has_none(tmp_path: Path) -> None:
    spec = tmp_path / "spec.toml"
    spec.write_text(
        """
[ufunc.turned]
signature = "x1, x2 -> y"
vectorised = true
associative = true
commutative = true
flags = []
loops = [{ types = "T, T -> T", T = ["float32", "float64"], y = "maximum(x2, x1)" }]
""",
        encoding="utf-8",
    )
    request = Request((str(spec),), (str(ROOT / "specs"),), "more")
    compiled = compile_specs(request, Diagnostics())
    assert compiled is not None
    assert [bare_fold(instance.kernel) for instance in compiled.program.loops] == [None, None]


@pytest.mark.parametrize("types", ["T -> T", "T, T -> T, T", "T, float64 -> T"])
def test_a_fold_is_of_one_type(tmp_path: Path, types: str) -> None:
    spec = tmp_path / "spec.toml"
    spec.write_text(
        f"""
[primitive.odd]
header = "odd.h"
types = "{types}"
T = ["float32"]
c = "odd_{{T}}"
fold = {{ c = "odd_{{T}}_c", state = "odd_{{T}}_state" }}
""",
        encoding="utf-8",
    )
    diagnostics = Diagnostics()
    compile_specs(Request((str(spec),), (str(ROOT / "specs"),), "odd"), diagnostics)
    assert "'fold' needs two inputs and an output of one type" in diagnostics.render()


def test_absorbing_elements(kernels: Dict[str, ir.LoopInstance]) -> None:
    assert kernels["logical_and_bool"].absorbing is not None
    assert kernels["bitwise_or_int8"].absorbing is not None
    assert kernels["add_int8"].absorbing is None
    for name in ("maximum", "minimum", "fmax", "fmin"):
        assert kernels[f"{name}_bool"].absorbing is not None
        assert kernels[f"{name}_int8"].absorbing is kernels[f"{name}_float64"].absorbing is None


def test_neutral_elements_have_both_signs(kernels: Dict[str, ir.LoopInstance]) -> None:
    neutral = kernels["add_complex64"].neutral
    assert isinstance(neutral, ir.Constant)
    assert neutral.negative_zero and neutral.imag_negative_zero
    whole = kernels["add_int64"].neutral
    assert isinstance(whole, ir.Constant) and whole.value == 0 and not whole.negative_zero


def test_rows_follow_the_loops() -> None:
    """Loops of other files are found by their place in the table."""
    found = rows("loops/float64/arithmetic.c")
    forms = [form for form, _, _, _ in found]
    last = len(forms) - 1 - forms[::-1].index("STRIDED")
    assert "STRIDED" not in forms[last + 1 :] and set(forms[: last + 1]) == {"STRIDED"}
    assert [(f, s) for f, _, s, n in found if n.endswith("_add_float64")] == [
        ("STRIDED", "0"), ("LANES", "0"), ("PIECES", "0"), ("FOLD", "0"), ("SCAN", "0"),
        ("INDEXED", "0"),
    ]  # fmt: skip
    assert {tier for form, tier, _, _ in found if form != "STRIDED"} == {"CORRECT"}


def test_the_same_functions_are_there_once() -> None:
    """fmax of integers is maximum."""
    found = rows("loops/int32/extrema.c")
    assert [name for form, _, _, name in found if form == "FOLD"] == [
        "fold_maximum_int32", "fold_minimum_int32", "fold_maximum_int32", "fold_minimum_int32",
    ]  # fmt: skip


def test_text_of_a_form() -> None:
    text = (GENERATED / "loops/float64/arithmetic.c").read_text(encoding="utf-8")
    assert """
static void scan_add_float64(char *state, const char *from, ptrdiff_t from_step, char *to,
                             ptrdiff_t to_step, ptrdiff_t count)
{
    double value = *(const double *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = add_float64(value, *(const double *)(from + i * from_step));
        *(double *)(to + i * to_step) = value;
    }
    *(double *)state = value;
}
""" in text


def test_reports_are_raised(tmp_path: Path) -> None:
    """Of a body that reports by itself, in all forms; and no order gives the same then."""
    spec = tmp_path / "more.toml"
    body = "y = x1 | x2; raises('overflow', x1 > x2)"
    spec.write_text(
        '[ufunc.join]\nsignature = "x1, x2 -> y"\nassociative = true\ncommutative = true\n'
        f'loops = [{{ types = "T, T -> T", T = "signedinteger", body = "{body}" }}]\n',
        encoding="utf-8",
    )
    request = Request((str(spec),), depends=(str(ROOT / "specs"),), module="more")
    compiled = compile_specs(request, Diagnostics())
    assert compiled is not None
    files = render(lower(compiled.program, compiled.specs))
    text = files["loops/int16/more.c"]
    for form in ("lanes", "fold", "scan", "indexed"):
        function = text[text.index(f"static void {form}_join_int16(") :]
        assert "ndm_raise(raised);" in function[: function.index("\n}\n")]
    assert "NDM_LOOP_EXACT" not in files["module.c"]


def test_rules_of_reductions_are_checked(tmp_path: Path) -> None:
    spec = tmp_path / "more.toml"
    spec.write_text(
        '[ufunc.join]\nsignature = "x1, x2 -> y"\nassociative = true\n'
        'reduce_as = { integer = "int46" }\n'
        'loops = [{ types = "T, T -> T", T = "integer", y = "x1 + x2" }]\n',
        encoding="utf-8",
    )
    diagnostics = Diagnostics()
    request = Request((str(spec),), depends=(str(ROOT / "specs"),), module="more")
    assert compile_specs(request, diagnostics) is None
    assert "'reduce_as': unknown dtype 'int46'" in diagnostics.render()
