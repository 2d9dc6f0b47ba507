"""Numbers in bodies, exactly: literals from their text, folding, representability, rounding.

Everything here is rational arithmetic on bounded numbers; a double never stands in between."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from typing import Optional

from . import ir
from .model_base import Position
from .model_dtypes import Fixed
from .traits import Traits

MAX_LITERAL = 100
"""Characters in a literal."""
MAX_BITS = 4096
"""Bits in the numerator or denominator of a folded constant."""

_EXPONENT = re.compile(r"[eE]([-+]?[0-9]+)")


class ConstantError(Exception):
    """A literal or constant expression that has no value here; the text says why."""


@dataclass(frozen=True)
class Number:
    """An exact number without a dtype. `integer`: written without point or exponent, so that its
    zero has no sign. `imag` is None for real numbers."""

    value: Fraction
    integer: bool = False
    negative_zero: bool = False
    imag: Optional[Fraction] = None
    imag_negative_zero: bool = False

    def __str__(self) -> str:
        text = _text(self.value, self.negative_zero)
        if self.imag is None:
            return text
        imag = _text(self.imag, self.imag_negative_zero)
        return f"{text}{'' if imag.startswith('-') else '+'}{imag}j"


def parse_literal(text: str) -> Number:
    """The value of a Python number as written. Raises ConstantError."""
    digits = text.replace("_", "")
    if len(digits) > MAX_LITERAL:
        raise ConstantError(f"a literal of {len(digits)} characters; at most {MAX_LITERAL}")
    lowered = digits.lower()
    if lowered[:2] in ("0x", "0o", "0b"):
        return Number(Fraction(int(lowered, 0)), integer=True)
    if lowered.endswith("j"):
        return Number(Fraction(0), imag=_decimal(lowered[:-1]))
    return Number(_decimal(lowered), integer=lowered.isdigit())


def negate(number: Number) -> Number:
    imag = None if number.imag is None else -number.imag
    return Number(
        -number.value,
        number.integer,
        number.value == 0 and not number.integer and not number.negative_zero,
        imag,
        imag == 0 and not number.imag_negative_zero,
    )


def fold(op: str, left: Number, right: Number) -> Number:
    """left op right, for + - * and /. Raises ConstantError."""
    if op == "-":
        return fold("+", left, negate(right))
    if op == "+":
        result = _add(left, right)
    elif left.imag is not None or right.imag is not None:
        raise ConstantError(f"'{op}' of complex literals; write the real and imaginary parts out")
    elif op == "*":
        result = _with_sign(left.value * right.value, left, right)
    else:
        if right.value == 0:
            raise ConstantError("a division by the literal 0")
        result = _with_sign(left.value / right.value, left, right)
    for part in (result.value, result.imag or Fraction(0)):
        if max(part.numerator.bit_length(), part.denominator.bit_length()) > MAX_BITS:
            raise ConstantError(f"a constant of more than {MAX_BITS} bits")
    return result


def as_constant(number: Number, traits: Traits, position: Position) -> ir.Constant:
    """The constant of a dtype with these traits. Raises ConstantError where it has none."""
    if traits.category == "complex":
        signed = number.negative_zero
        return ir.Constant(
            traits.name,
            position,
            _fitted(number, number.value, traits),
            _fitted(number, number.imag or Fraction(0), traits),
            negative_zero=signed,
            imag_negative_zero=number.imag_negative_zero if number.imag is not None else signed,
        )
    if number.imag is not None:
        raise ConstantError(f"{number} is complex; {traits.name} is not")
    value = _fitted(number, number.value, traits)
    return ir.Constant(traits.name, position, value, negative_zero=number.negative_zero)


def round_to(value: Fraction, precision: int, emin: int) -> Fraction:
    """The nearest number of `precision` bits, ties to even; below 2**emin, of that spacing."""
    if value == 0:
        return value
    magnitude = abs(value)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if magnitude < Fraction(2) ** exponent:
        exponent -= 1
    unit = Fraction(2) ** (max(exponent, emin) - precision + 1)
    rounded = round(magnitude / unit) * unit
    return rounded if value > 0 else -rounded


def round_fixed(value: Fraction, form: Fixed) -> int:
    """How often the format's unit is in it, rounded as the format does."""
    count = value / form.unit
    if form.round == "even":
        return round(count)
    if form.round == "half-up":
        count += Fraction(1, 2)
    return int(count) if form.round == "zero" else math.floor(count)


def _decimal(text: str) -> Fraction:
    match = _EXPONENT.search(text)
    if match is not None and abs(int(match.group(1))) + len(text) > MAX_BITS * 3 // 10:
        raise ConstantError(f"the literal {text} is out of range of every dtype")
    return Fraction(text)


def _text(value: Fraction, negative_zero: bool) -> str:
    if negative_zero:
        return "-0.0"
    text = str(value)
    if len(text) <= 24:
        return text
    short = Context(prec=8).divide(Decimal(value.numerator), Decimal(value.denominator))
    return f"{short.normalize():g}"


def _add(left: Number, right: Number) -> Number:
    value = left.value + right.value
    imag = None
    if left.imag is not None or right.imag is not None:
        imag = (left.imag or Fraction(0)) + (right.imag or Fraction(0))
    return Number(
        value,
        left.integer and right.integer,
        value == 0 and left.negative_zero and right.negative_zero,
        imag,
        imag == 0 and left.imag_negative_zero and right.imag_negative_zero,
    )


def _with_sign(value: Fraction, left: Number, right: Number) -> Number:
    integer = left.integer and right.integer and value.denominator == 1
    negative = _is_negative(left) != _is_negative(right)
    return Number(value, integer, value == 0 and negative and not integer)


def _is_negative(number: Number) -> bool:
    return number.value < 0 or number.negative_zero


def _fitted(number: Number, value: Fraction, traits: Traits) -> Fraction:
    """`value`, if the dtype has it or can round it."""
    if traits.category in ("floating", "complex"):
        rounded = round_to(value, traits.precision, traits.emin)
        if abs(rounded) >= Fraction(2) ** (traits.emax + 1):
            raise ConstantError(f"{number} is beyond the range of {traits.name}")
        if rounded == 0 and value != 0:
            raise ConstantError(f"{number} is below the range of {traits.name}")
        return value
    if traits.fixed is not None:
        return _fixed(number, value, traits, traits.fixed)
    if traits.category == "opaque":
        raise ConstantError(f"{traits.name} has no literal {number}")
    if value.denominator != 1 or number.negative_zero:
        raise ConstantError(f"{number} is not an integer, which {traits.name} needs")
    low, high = traits.minimum, traits.maximum
    if not low <= value <= high:
        where = " on every platform" if traits.alias else ""
        raise ConstantError(
            f"{number} does not fit {traits.name}; its range is {low} to {high}{where}"
        )
    return value


def _fixed(number: Number, value: Fraction, traits: Traits, form: Fixed) -> Fraction:
    count = round_fixed(value, form)
    if not form.least <= count <= form.most:
        low, high = _text(traits.minimum, False), _text(traits.maximum, False)
        raise ConstantError(f"{number} does not fit {traits.name}; its range is {low} to {high}")
    return count * form.unit
