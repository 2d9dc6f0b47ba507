"""Lowering of dtypes, casts and module tables: what it decides, without a C compiler."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Dict, Tuple

import pytest

from ndmillc import ir
from ndmillc.cmodel import place_loops
from ndmillc.ctext import c_string
from ndmillc.diagnostics import Diagnostics
from ndmillc.expand import expand
from ndmillc.hashes import program_hashes
from ndmillc.lattice import Lattice
from ndmillc.lower_casts import convert
from ndmillc.lower_classes import nearest_known
from ndmillc.lower_constants import initialiser
from ndmillc.lower_data import lower_data
from ndmillc.lower_dtypes import Elements
from ndmillc.lower_module import hash_initialiser, type_set
from ndmillc.lower_small import small_bits, small_format
from ndmillc.lower_wrappers import argument, functions, wrapped
from ndmillc.model import Specs, UfuncSpec
from ndmillc.model_base import Position
from ndmillc.model_dtypes import Format
from ndmillc.names import is_api_name
from ndmillc.read import read_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
HERE = Position("test", 1, 1)


@pytest.fixture(scope="module")
def specs() -> Specs:
    return read_specs([str(ROOT / "specs")], [], Diagnostics())


@pytest.fixture(scope="module")
def elements(specs: Specs) -> Elements:
    return Elements(specs)


def generated(specs: Specs, module: str) -> Dict[str, str]:
    program = expand(specs, Lattice(specs), Diagnostics(), module)
    jobs = lower_data(program, specs, place_loops(program), program_hashes(program))
    return render(jobs)


@pytest.fixture(scope="module")
def core(specs: Specs) -> Dict[str, str]:
    return generated(specs, "core")


@pytest.fixture(scope="module")
def brain() -> Dict[str, str]:
    module = str(ROOT / "examples/dtypes/bfloat16")
    return generated(read_specs([module], [str(ROOT / "specs")], Diagnostics()), "bfloat16")


# ---- formats ------------------------------------------------------------------------------


def test_binary16() -> None:
    form = small_format(Format(5, 10, 15))
    assert (form.max, form.infinity, form.overflow, form.nan) == (0x7BFF, 0x7C00, 0x7C00, 0x7E00)
    assert (form.sign, form.mask, form.sign_shift) == (0x8000, 0x7FFF, 16)
    assert (form.one, form.tiny, form.eps) == (0x3C00, 0x0400, 0x1400)


def test_formats_without_infinity() -> None:
    ones = small_format(Format(4, 3, 7, infinity=False, nan="ones", overflow="nan"))
    assert (ones.max, ones.infinity, ones.overflow, ones.nan) == (0x7E, 0x7F, 0x7F, 0x7F)
    unsigned_zero = Format(4, 3, 8, infinity=False, nan="negative-zero", overflow="nan")
    form = small_format(unsigned_zero)
    assert (form.max, form.overflow, form.nan) == (0x7F, 0x80, 0x80)
    saturating = Format(3, 2, 3, infinity=False, nan="none", overflow="saturate")
    form = small_format(saturating)
    assert (form.max, form.infinity, form.overflow) == (0x1F, 0x1F, 0x1F)


def test_small_bits_of_every_value() -> None:
    form = Format(4, 3, 7)
    for bits in range(0x78):
        exponent, fraction = bits >> 3, bits & 7
        value = Fraction(fraction if exponent == 0 else fraction + 8, 8)
        value *= Fraction(2) ** (max(exponent, 1) - 7)
        assert small_bits(form, value) == bits


# ---- casts --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("int32", "int8", "(int8_t)x"),
        ("bool", "float64", "(double)(x != 0)"),
        ("float32", "int64", "ndm_float_to_int64(x, raised)"),
        ("float16", "float32", "ndm_load_float16(x)"),
        ("float16", "float64", "(double)ndm_load_float16(x)"),
        ("int16", "float16", "ndm_store_float16((float)x, raised)"),
        ("int32", "float16", "ndm_store_double_float16(x, raised)"),
        ("uint64", "float16", "ndm_store_double_float16(ndm_uint64_to_odd(x), raised)"),
        ("longdouble", "float16", "ndm_store_double_float16(ndm_longdouble_to_odd(x), raised)"),
        ("complex64", "float64", "(double)x.re"),
        ("complex64", "bool", "(x.re != 0) | (x.im != 0)"),
        ("float32", "complex128", "(ndm_complex128){(double)x, 0}"),
        ("complex128", "complex64", "(ndm_complex64){(float)x.re, (float)x.im}"),
    ],
)
def test_convert(elements: Elements, source: str, target: str, expected: str) -> None:
    assert convert("x", elements.of(source), elements.of(target), elements) == expected


def test_a_cast_for_every_pair(core: Dict[str, str], specs: Specs) -> None:
    header = core["include/ndmill/kernel/casts_core.h"]
    for source in specs.dtypes:
        for target in specs.dtypes:
            assert (f" ndm_cast_{source}_{target}(" in header) == (source != target)
    records = re.findall(r'\{"\w+", "\w+", "cast_\w+", \d+, \d+,', core["module.c"])
    assert len(records) == len(specs.dtypes) * (len(specs.dtypes) - 1)


def test_a_module_casts_both_ways(brain: Dict[str, str], specs: Specs) -> None:
    table = brain["module.c"]
    for name in specs.dtypes:
        assert f'{{"{name}", "bfloat16", "cast_{name}_bfloat16"' in table
        assert f'{{"bfloat16", "{name}", "cast_bfloat16_{name}"' in table
        assert f"casts/{name}.c" in brain
    assert '#include "ndmill/kernel/dtypes_core.h"' in brain[
        "include/ndmill/kernel/dtypes_bfloat16.h"
    ]
    assert "const ndm_module *ndm_module_entry(void)" in table
    assert "static const ndm_kind_record" not in table


# ---- constants ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dtype", "value", "expected"),
    [
        ("bool", Fraction(1), "1"),
        ("int8", Fraction(-128), "-128"),
        ("int32", Fraction(-(2**31)), "INT32_MIN"),
        ("int64", Fraction(-1), "INT64_C(-1)"),
        ("uint64", Fraction(2**64 - 1), "UINT64_C(18446744073709551615)"),
        ("float16", Fraction(1, 2), "0x3800"),
        ("float32", Fraction(1, 10), "0xcccccdp-27f"),
        ("float64", Fraction(-3, 2), "-0x3p-1"),
        ("longdouble", Fraction(1, 4), "0x1p-2L"),
        ("complex64", Fraction(1), "{0x1p0f, 0x0p0f}"),
    ],
)
def test_constant(elements: Elements, dtype: str, value: Fraction, expected: str) -> None:
    assert initialiser(ir.Constant(dtype, HERE, value), elements.of(dtype)) == expected


def test_signed_constants(elements: Elements) -> None:
    zero = ir.Constant(
        "complex64", HERE, Fraction(0), negative_zero=True, imag_negative_zero=True
    )
    assert initialiser(zero, elements.of("complex64")) == "{-0x0p0f, -0x0p0f}"
    infinity = ir.Unary("float16", HERE, "-", ir.Special("float16", HERE, "inf"))
    assert initialiser(infinity, elements.of("float16")) == "0xfc00"
    inverted = ir.Unary("uint8", HERE, "~", ir.Constant("uint8", HERE, Fraction(0)))
    assert initialiser(inverted, elements.of("uint8")) == "255"
    variable = ir.Variable("int8", HERE, "x", "input")
    assert initialiser(variable, elements.of("int8")) is None


# ---- tables -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "include", "exclude"),
    [
        ("bool | integer", ("bool", "integer"), ()),
        ("floating - longdouble", ("floating",), ("longdouble",)),
        ("number-int8 | bool", ("number", "bool"), ("int8",)),
    ],
)
def test_type_set(text: str, include: Tuple[str, ...], exclude: Tuple[str, ...]) -> None:
    assert type_set(text) == (include, exclude)


def test_hash_initialiser() -> None:
    digits = "00112233445566778899aabbccddeeff"
    expected = "{UINT64_C(0x0011223344556677), UINT64_C(0x8899aabbccddeeff)}"
    assert hash_initialiser(digits) == expected


def test_c_string() -> None:
    assert c_string('a "b"\\\n') == r'"a \"b\"\\\n"'
    assert c_string("é") == r'"\303\251"'
    assert "??" not in c_string("a ??= b")


def test_every_loop_has_a_record(core: Dict[str, str], specs: Specs) -> None:
    program = expand(specs, Lattice(specs), Diagnostics(), "core")
    table = core["module.c"]
    for loop in program.loops:
        assert f'"{loop.kernel.name}", ' in table
    assert table.count("NDM_BUILD_") == 5


def test_left_out_dtypes_are_bridged(specs: Specs) -> None:
    known = {"int8", "int64", "float64"}
    found = nearest_known(specs.dtypes["int8"].promotes, specs, known)
    assert sorted(found) == ["float64", "int64"]


# ---- wrappers -----------------------------------------------------------------------------


def test_reserved_names_are_those_of_the_headers() -> None:
    """A ufunc whose wrapper would be a second ndm_x must be refused by name."""
    declared = set()
    for path in (ROOT / "runtime/include/ndmill").glob("*.h"):
        text = re.sub(r"/\*.*?\*/", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        declared |= set(re.findall(r"\bndm_([a-z0-9_]+)\b(?=\s*[({;])", text))
        declared |= set(re.findall(r"\b(?:struct|enum) ndm_([a-z0-9_]+)", text))
    assert declared
    assert not {name for name in declared if not is_api_name(name)}


def test_parameters_that_are_keywords() -> None:
    assert [argument(name) for name in ("x1", "error", "int", "new")] == [
        "x1",
        "error_",
        "int_",
        "new_",
    ]


def test_parameters_are_wrapped_between() -> None:
    text = wrapped([f"const ndm_view *operand_{i}" for i in range(6)])
    assert all(len(line.strip()) <= 88 for line in text.split("\n"))
    assert ", ".join(line.strip().rstrip(",") for line in text.split("\n")).count(",") == 5


def test_comments_end_where_they_should() -> None:
    spec = UfuncSpec(
        "odd", HERE, {}, inputs=("x",), outputs=("y",), aliases=("strange",), doc="a */ b /* c"
    )
    made = functions(spec)
    assert made[0]["comment"].count("*/") == 1
    assert [f["target"] for f in made] == [None, "odd"]


def test_every_ufunc_has_a_function(core: Dict[str, str], specs: Specs) -> None:
    header = core["include/ndmill/ufuncs.h"]
    for ufunc in specs.ufuncs.values():
        for name in (ufunc.name, *ufunc.aliases):
            assert f"NDM_API ndm_status ndm_{name}(" in header
