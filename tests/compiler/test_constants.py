"""Literals and folding: exact, bounded, and with the sign of zero."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ndmillc.constants import (
    MAX_BITS,
    ConstantError,
    Number,
    as_constant,
    fold,
    negate,
    parse_literal,
    round_to,
)
from ndmillc.model_base import Position
from ndmillc.scalars import from_fraction
from ndmillc.traits import Traits

HERE = Position("x.toml", 1, 1)
INT8 = Traits("int8", "signed", bits=8)
UINT8 = Traits("uint8", "unsigned", bits=8)
FLOAT32 = Traits("float32", "floating", precision=24, emin=-126, emax=127)
COMPLEX64 = Traits("complex64", "complex", precision=24, emin=-126, emax=127)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.1", Fraction(1, 10)),
        ("1_000", Fraction(1000)),
        ("0x1F", Fraction(31)),
        ("0b101", Fraction(5)),
        (".5", Fraction(1, 2)),
        ("5.", Fraction(5)),
        ("1e-3", Fraction(1, 1000)),
        ("2.5E2", Fraction(250)),
    ],
)
def test_literals_are_exact(text: str, value: Fraction) -> None:
    assert parse_literal(text).value == value


def test_imaginary_literal() -> None:
    assert parse_literal("0.1j") == Number(Fraction(0), imag=Fraction(1, 10))


@pytest.mark.parametrize("text", ["1e99999999999", "1e-99999999999", "1" * 101])
def test_bombs_are_refused(text: str) -> None:
    with pytest.raises(ConstantError):
        parse_literal(text)


def test_negative_zero() -> None:
    zero, whole = parse_literal("0.0"), parse_literal("0")
    assert negate(zero).negative_zero
    assert not negate(whole).negative_zero
    assert not negate(negate(zero)).negative_zero
    assert fold("+", negate(zero), negate(zero)).negative_zero
    assert not fold("+", negate(zero), zero).negative_zero
    assert fold("*", negate(parse_literal("2.0")), zero).negative_zero
    assert fold("/", negate(zero), parse_literal("3")).negative_zero
    assert fold("-", negate(zero), zero).negative_zero


def test_folding() -> None:
    third = fold("/", parse_literal("1"), parse_literal("3"))
    assert fold("*", third, parse_literal("3")).value == 1
    with pytest.raises(ConstantError, match="division"):
        fold("/", third, parse_literal("0.0"))


def test_folding_is_bounded() -> None:
    number = parse_literal("1e1000")
    with pytest.raises(ConstantError, match=str(MAX_BITS)):
        fold("*", number, number)


@pytest.mark.parametrize(
    ("text", "traits", "message"),
    [
        ("128", INT8, "does not fit int8; its range is -128 to 127"),
        ("256", UINT8, "0 to 255"),
        ("1.5", INT8, "not an integer"),
        ("1e39", FLOAT32, "1e[+]39 is beyond the range of float32"),
        ("1e-60", FLOAT32, "below the range"),
        ("2j", FLOAT32, "complex"),
    ],
)
def test_not_representable(text: str, traits: Traits, message: str) -> None:
    with pytest.raises(ConstantError, match=message):
        as_constant(parse_literal(text), traits, HERE)


def test_representable() -> None:
    assert as_constant(negate(parse_literal("128")), INT8, HERE).value == -128
    assert as_constant(parse_literal("2.0"), INT8, HERE).value == 2
    assert as_constant(parse_literal("0.1"), FLOAT32, HERE).value == Fraction(1, 10)
    with pytest.raises(ConstantError):
        as_constant(negate(parse_literal("0.0")), INT8, HERE)


def test_complex_negative_zero_has_two_signs() -> None:
    constant = as_constant(negate(parse_literal("0.0")), COMPLEX64, HERE)
    assert constant.negative_zero and constant.imag_negative_zero


@given(st.fractions(max_denominator=10**12))
def test_rounding_equals_pythons(value: Fraction) -> None:
    assert float(round_to(value, 53, -1022)) == float(value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_rounding_to_float32_equals_numpys(value: float) -> None:
    with np.errstate(all="ignore"):
        expected = np.float32(value)
    assert from_fraction(Fraction(value), "float32") == expected
