"""Identities and neutral elements as C initialisers: they stand in tables, where nothing folds."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Union

from . import ir
from .constants import round_to
from .lower_dtypes import LITERAL_SUFFIX, Element
from .lower_small import small_bits, small_format
from .lower_structs import constant

PRECISION = {"float": (24, -126), "double": (53, -1022)}
"""Bits of a significand and smallest exponent of C's types; long double rounds in C."""


@dataclass(frozen=True)
class Value:
    """A number, or an infinity or NaN, with a sign of its own."""

    number: Fraction
    negative: bool = False
    special: str = ""

    def negated(self) -> "Value":
        return Value(-self.number, not self.negative, self.special)


@dataclass(frozen=True)
class ComplexValue:
    real: Value
    imag: Value


def initialiser(expr: ir.Expr, element: Element) -> Optional[str]:
    """A C initialiser of an item with the value of `expr`; None where it is no constant."""
    if element.struct is not None:
        return constant(element.struct, expr.value) if isinstance(expr, ir.Constant) else None
    value = evaluate(expr, element)
    if value is None:
        return None
    if element.part is not None:
        if isinstance(value, Value):
            value = ComplexValue(value, Value(Fraction(0)))
        return f"{{{_text(value.real, element.part)}, {_text(value.imag, element.part)}}}"
    return _text(value, element) if isinstance(value, Value) else None


def evaluate(expr: ir.Expr, element: Element) -> Optional[Union[Value, ComplexValue]]:
    """The value of a constant expression; None if it is none."""
    if isinstance(expr, ir.Constant):
        real = Value(expr.value, expr.value < 0 or expr.negative_zero)
        if element.part is None:
            return real
        return ComplexValue(real, Value(expr.imag, expr.imag < 0 or expr.imag_negative_zero))
    if isinstance(expr, ir.Special):
        return _special(expr.name, element)
    if isinstance(expr, ir.Cast):
        return evaluate(expr.operand, element)
    if isinstance(expr, ir.MakeComplex):
        real_part = evaluate(expr.real, element.part or element)
        imag_part = evaluate(expr.imag, element.part or element)
        if isinstance(real_part, Value) and isinstance(imag_part, Value):
            return ComplexValue(real_part, imag_part)
        return None
    if isinstance(expr, ir.Unary):
        value = evaluate(expr.operand, element)
        if isinstance(value, Value):
            return _unary(expr.op, value, element)
        if isinstance(value, ComplexValue) and expr.op == "-":
            return ComplexValue(value.real.negated(), value.imag.negated())
    return None


def _unary(op: str, value: Value, element: Element) -> Optional[Value]:
    if op == "-":
        return value.negated()
    if element.shape == "bool":
        return Value(Fraction(0 if value.number else 1))
    if op == "~" and element.shape == "integer":
        inverted = ~int(value.number)
        if not element.signed:
            inverted &= (1 << element.bits) - 1
        return Value(Fraction(inverted))
    return None


def _special(name: str, element: Element) -> Optional[Value]:
    if name in ("inf", "nan"):
        return Value(Fraction(0), special=name)
    if element.shape == "integer" and name in ("max", "min"):
        top = 1 << (element.bits - 1 if element.signed else element.bits)
        low = -top if element.signed else 0
        return Value(Fraction(top - 1 if name == "max" else low))
    return None


def _text(value: Value, element: Element) -> str:
    if element.shape in ("bool", "integer"):
        return _integer(int(value.number), element)
    if element.fixed is not None:
        return _integer(int(value.number / element.fixed.unit), element)
    if element.format is not None:
        return _small(value, element)
    sign = "-" if value.negative else ""
    if value.special == "inf":
        return f"{sign}__builtin_inf{LITERAL_SUFFIX[element.ctype].lower()}()"
    if value.special == "nan":
        return f'__builtin_nan{LITERAL_SUFFIX[element.ctype].lower()}("")'
    return sign + _floating(abs(value.number), element.ctype)


def _integer(number: int, element: Element) -> str:
    if element.bits < 32 or element.shape == "bool":
        return str(number)
    if number == -(1 << (element.bits - 1)):
        return f"INT{element.bits}_MIN"
    return f"{'' if element.signed else 'U'}INT{element.bits}_C({number})"


def _floating(number: Fraction, ctype: str) -> str:
    if ctype in PRECISION:
        number = round_to(number, *PRECISION[ctype])
    suffix = LITERAL_SUFFIX[ctype]
    if number.denominator & (number.denominator - 1) == 0:
        return f"{hex(number.numerator)}p{1 - number.denominator.bit_length()}{suffix}"
    # Rounded once more by the C compiler: 60 digits leave no doubt for 113 bits.
    scale = 10**60
    return f"{int(number * scale)}e-60{suffix}"


def _small(value: Value, element: Element) -> str:
    form = element.format
    assert form is not None
    bits = small_format(form)
    if value.special == "nan":
        return hex(bits.nan)
    magnitude = bits.infinity
    if not value.special:
        rounded = round_to(abs(value.number), form.mantissa + 1, 1 - form.bias)
        magnitude = min(small_bits(form, rounded), bits.max) if rounded else 0
    return hex(magnitude | (bits.sign if value.negative else 0))
