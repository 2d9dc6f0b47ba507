"""Expansion: which loops there are, in which order, with which elements; modules and profiles."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Tuple

import pytest

from ndmillc import ir
from ndmillc.diagnostics import Diagnostics
from ndmillc.expand import expand
from ndmillc.lattice import Lattice
from ndmillc.profile import EVERYTHING, Part
from ndmillc.read import read_specs

SPECS = Path(__file__).resolve().parent.parent.parent / "specs"

BFLOAT16 = """
[dtype.bfloat16]
kind = "floating"
format = { exponent = 8, mantissa = 7 }
compute = "float32"
promotes = ["float32"]

[ufunc.axpy]
signature = "a, x, y -> z"
loops = [{ types = "T, T, T -> T", T = "number", z = "a * x + y" }]
"""


def core(part: Part = EVERYTHING) -> ir.Program:
    diagnostics = Diagnostics()
    specs = read_specs([str(SPECS)], [], diagnostics)
    program = expand(specs, Lattice(specs), diagnostics, part=part)
    assert not diagnostics, diagnostics.render()
    return program


def module(tmp_path: Path, text: str) -> ir.Program:
    path = tmp_path / "extra.toml"
    path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    specs = read_specs([str(path)], [str(SPECS)], diagnostics)
    program = expand(specs, Lattice(specs), diagnostics, module="extra")
    assert not diagnostics, diagnostics.render()
    return program


CORE = core()
CHARS: Dict[str, str] = {
    "bool": "?", "int8": "b", "uint8": "B", "int16": "h", "uint16": "H", "int32": "i",
    "uint32": "I", "int64": "q", "uint64": "Q", "float16": "e", "float32": "f", "float64": "d",
    "longdouble": "g", "complex64": "F", "complex128": "D", "clongdouble": "G", "intc": "i",
}  # fmt: skip


def characters(program: ir.Program, ufunc: str) -> List[str]:
    return [
        "".join(CHARS[o.dtype] for o in loop.kernel.inputs)
        for loop in program.loops
        if loop.kernel.ufunc.name == ufunc
    ]


@pytest.mark.parametrize(
    ("ufunc", "order"),
    [
        ("add", "?? bb BB hh HH ii II qq QQ ee ff dd gg FF DD GG"),
        ("less", "?? bb BB hh HH ii II qq QQ qQ Qq ee ff dd gg FF DD GG"),
        ("divmod", "bb BB hh HH ii II qq QQ ee ff dd gg"),
        ("ldexp", "ei eq fi fq di dq gi gq"),
        ("signbit", "e f d g"),
    ],
)
def test_search_order(ufunc: str, order: str) -> None:
    assert characters(CORE, ufunc) == order.split()


def find(program: ir.Program, name: str) -> ir.LoopInstance:
    return next(loop for loop in program.loops if loop.kernel.name == name)


def test_names_and_places() -> None:
    loop = find(CORE, "less_int64_uint64")
    assert (loop.directory, loop.family) == ("int64", "comparison")
    assert find(CORE, "ldexp_float32_intc").kernel.inputs[1].dtype == "intc"
    assert find(CORE, "absolute_complex64").kernel.outputs[0].dtype == "float32"
    names = [each.kernel.name for each in CORE.loops]
    assert len(names) == len(set(names))


def test_named_loops_beat_kind_loops(tmp_path: Path) -> None:
    program = module(
        tmp_path,
        """
        [ufunc.best]
        signature = "x -> y"
        loops = [
            { types = "T -> T", T = "integer", y = "x" },
            { types = "int16 -> int16", y = "-x" },
        ]
        """,
    )
    assert find(program, "best_int16").kernel.loop.number == 2
    assert find(program, "best_int32").kernel.loop.number == 1


def constant(expression: object) -> Tuple[str, int, bool]:
    assert isinstance(expression, ir.Constant)
    return expression.dtype, int(expression.value), expression.negative_zero


def test_identity_and_neutral() -> None:
    loop = find(CORE, "add_float16")
    assert constant(loop.identity) == ("float16", 0, False)
    assert constant(loop.neutral) == ("float16", 0, True)
    whole = find(CORE, "add_int8")
    assert constant(whole.neutral) == constant(whole.identity) == ("int8", 0, False)
    pair = find(CORE, "add_complex64").neutral
    assert isinstance(pair, ir.Constant) and pair.negative_zero and pair.imag_negative_zero
    assert constant(find(CORE, "add_bool").identity) == ("bool", 0, False)
    assert constant(find(CORE, "logical_and_float64").identity) == ("bool", 1, False)
    assert find(CORE, "maximum_int8").identity is None


def test_identity_is_typed_per_loop(tmp_path: Path) -> None:
    program = module(
        tmp_path,
        """
        [ufunc.every]
        signature = "x1, x2 -> y"
        identity = "~T(0)"
        loops = [{ types = "T, T -> T", T = "bool | integer", y = "x1 & x2" }]
        [ufunc.top]
        signature = "x1, x2 -> y"
        identity = "-inf"
        loops = [{ types = "T, T -> T", T = "integer | floating", y = "x1" }]
        """,
    )
    assert constant(find(program, "every_uint8").identity) == ("uint8", 255, False)
    assert constant(find(program, "every_int8").identity) == ("int8", -1, False)
    assert constant(find(program, "every_bool").identity) == ("bool", 1, False)
    assert find(program, "top_int8").identity is None
    assert isinstance(find(program, "top_float16").identity, ir.Unary)


def test_casts() -> None:
    table = {(cast.source, cast.target): cast.level for cast in CORE.casts}
    assert len(table) == 16 * 15
    assert table["int8", "int16"] == "safe"
    assert table["float64", "float32"] == "same_kind"
    assert table["float64", "int64"] == "unsafe"


def test_module_generates_what_is_its_own(tmp_path: Path) -> None:
    program = module(tmp_path, BFLOAT16)
    assert program.dtypes == ("bfloat16",)
    assert program.ufuncs == ("axpy",)
    assert program.depends == ("core",)
    names = {loop.kernel.name for loop in program.loops}
    assert {"add_bfloat16", "less_bfloat16", "axpy_bfloat16", "axpy_int8"} <= names
    assert "add_float32" not in names
    assert len(program.casts) == 2 * 16
    assert all("bfloat16" in (cast.source, cast.target) for cast in program.casts)


def test_module_skips_what_its_dtype_lacks(tmp_path: Path) -> None:
    format = "exponent = 4, mantissa = 3, infinity = false"
    program = module(tmp_path, BFLOAT16.replace("exponent = 8, mantissa = 7", format))
    skipped = dict(program.skipped)
    assert skipped["isclose_bfloat16"] == "bfloat16 has no inf"
    names = {loop.kernel.name for loop in program.loops}
    assert not names & skipped.keys()
    assert "sqrt_bfloat16" in names


def test_formats_without_a_sign_lose_what_needs_one(tmp_path: Path) -> None:
    text = BFLOAT16.replace("mantissa = 7", "mantissa = 7, sign = false")
    program = module(tmp_path, text.replace("a * x + y", "a * x - y"))
    assert find(program, "add_bfloat16").neutral == find(program, "add_bfloat16").identity
    path = tmp_path / "extra.toml"
    path.write_text(text.replace("a * x + y", "-a"), encoding="utf-8")
    diagnostics = Diagnostics()
    specs = read_specs([str(path)], [str(SPECS)], diagnostics)
    expand(specs, Lattice(specs), diagnostics, module="extra")
    assert "for dtype bfloat16: bfloat16 has no sign" in diagnostics.render()


def test_type_functions_without_a_value_are_listed(tmp_path: Path) -> None:
    program = module(
        tmp_path,
        """
        [ufunc.lift]
        signature = "x -> y"
        loops = [{ types = "T -> complex(T)", T = "floating", y = "complex(x, 0)" }]
        """,
    )
    assert program.skipped == (("lift_float16", "there is no complex(float16)"),)
    assert [loop.kernel.outputs[0].dtype for loop in program.loops] == [
        "complex64", "complex128", "clongdouble",
    ]  # fmt: skip


def test_extension_of_a_foreign_ufunc(tmp_path: Path) -> None:
    extension = """
        [[extend.left_shift.loops]]
        types = "bfloat16, int32 -> bfloat16"
        y = "scale_exponent(x1, int64(x2))"
        """
    program = module(tmp_path, BFLOAT16 + extension)
    loop = find(program, "left_shift_bfloat16_int32")
    assert loop.family == "extra"
    assert program.ufuncs == ("axpy",)


def test_profile() -> None:
    program = core(part=Part(("add", "frexp", "isnan"), ("float32", "int8")))
    assert program.ufuncs == ("add", "isnan", "frexp")
    names = {loop.kernel.name for loop in program.loops}
    assert {"add_float32", "add_int8", "frexp_float32"} <= names
    assert "add_float64" not in names
    lattice_closed = set(program.dtypes)
    assert {"float32", "int8", "bool", "int32", "float64"} <= lattice_closed
    assert "complex64" not in lattice_closed
    assert all({c.source, c.target} <= lattice_closed for c in program.casts)


def test_profile_refuses_unknown_names() -> None:
    diagnostics = Diagnostics()
    specs = read_specs([str(SPECS)], [], diagnostics)
    expand(specs, Lattice(specs), diagnostics, part=Part(("ad",), ("flot32",)))
    assert "unknown ufunc 'ad'; did you mean 'add'?" in diagnostics.render()
    assert "unknown dtype 'flot32'; did you mean 'float32'?" in diagnostics.render()


def test_program_is_the_same_every_time() -> None:
    assert core() == CORE


def test_kernels_are_counted(tmp_path: Path) -> None:
    """Many loops of many type variables end in a message, not in hours."""
    variables = "".join(f'{name} = "number", ' for name in "TUV")
    loops = "".join(
        f'[ufunc.many{number}]\nsignature = "a, b, c -> y"\n'
        f'loops = [{{ types = "T, U, V -> T", {variables} y = "a" }}]\n'
        for number in range(20)
    )
    path = tmp_path / "extra.toml"
    path.write_text(loops, encoding="utf-8")
    diagnostics = Diagnostics()
    specs = read_specs([str(path)], [str(SPECS)], diagnostics)
    expand(specs, Lattice(specs), diagnostics, module="extra", part=Part(("add",)))
    assert diagnostics.render().count("kernels up to here") == 1


def test_extension_beside_loops_of_the_same_number(tmp_path: Path) -> None:
    """Loops of an extension count from 1 again; each keeps its own body."""
    text = """
        [dtype.wide]
        kind = "floating"
        storage = "double"
        promotes = ["longdouble"]
        [[extend.add.loops]]
        types = "wide, wide -> wide"
        y = "x1 - x2"
        """
    kernel = find(module(tmp_path, text), "add_wide").kernel
    statement = kernel.statements[0]
    assert isinstance(statement, ir.Assign) and isinstance(statement.value, ir.Binary)
    assert statement.value.op == "-"
