"""Values that have no dtype yet: literals, nan, inf, pi and what is made of them alone. They take
the dtype of their partner."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Union

from . import ir
from .body_source import BodyError
from .constants import ConstantError, Number, as_constant, fold, negate
from .model_base import Position
from .model_dtypes import Struct
from .traits import TraitTable


class Lacks(BodyError):
    """A dtype lacks what the body needs: a kind loop skips it where the dtype is a stranger."""


@dataclass(frozen=True)
class WeakNumber:
    position: Position
    number: Number


@dataclass(frozen=True)
class WeakSpecial:
    position: Position
    name: str


@dataclass(frozen=True)
class WeakNegative:
    position: Position
    operand: "Weak"


@dataclass(frozen=True)
class WeakBinary:
    """Arithmetic with nan, inf or pi, which is not folded."""

    position: Position
    op: str
    left: "Weak"
    right: "Weak"


@dataclass(frozen=True)
class WeakSelect:
    position: Position
    condition: ir.Expr
    then: "Weak"
    otherwise: "Weak"


Weak = Union[WeakNumber, WeakSpecial, WeakNegative, WeakBinary, WeakSelect]
Value = Union[ir.Expr, Weak]
WEAK = (WeakNumber, WeakSpecial, WeakNegative, WeakBinary, WeakSelect)


def weak_negative(operand: Weak, position: Position) -> Weak:
    if isinstance(operand, WeakNumber):
        return WeakNumber(position, negate(operand.number))
    return WeakNegative(position, operand)


def weak_binary(op: str, left: Weak, right: Weak, position: Position) -> Weak:
    if op not in "+-*/":
        raise BodyError(position, f"'{op}' of literals is not computed here; write its value")
    if isinstance(left, WeakNumber) and isinstance(right, WeakNumber):
        try:
            return WeakNumber(position, fold(op, left.number, right.number))
        except ConstantError as error:
            raise BodyError(position, str(error)) from None
    return WeakBinary(position, op, left, right)


class Adopter:
    """Gives weak values the dtype of their partner."""

    def __init__(self, traits: TraitTable, level: str, compute: Optional[str]) -> None:
        self._traits = traits
        self._level = level
        self._compute = compute

    def value_dtype(self, dtype: str) -> str:
        """The dtype in which values of `dtype` are held in this loop."""
        if self._level == "storage":
            return dtype
        return self._traits.compute(dtype, self._compute)

    def adopt(self, weak: Weak, dtype: str) -> ir.Expr:
        """The value in `dtype`. Raises BodyError if it is not representable there."""
        if isinstance(weak, WeakNumber):
            return self._number(weak, dtype)
        if isinstance(weak, WeakSpecial):
            return self._special(weak, dtype)
        if isinstance(weak, WeakNegative):
            self.require(dtype, "sign", weak.position)
            return ir.Unary(dtype, weak.position, "-", self.adopt(weak.operand, dtype))
        if isinstance(weak, WeakBinary):
            left, right = self.adopt(weak.left, dtype), self.adopt(weak.right, dtype)
            return ir.Binary(dtype, weak.position, weak.op, left, right)
        then, otherwise = self.adopt(weak.then, dtype), self.adopt(weak.otherwise, dtype)
        return ir.Select(dtype, weak.position, weak.condition, then, otherwise)

    def has(self, dtype: str, feature: str) -> bool:
        """Whether a floating dtype has such values; all others have what they can."""
        spec = self._traits.dtype(dtype)
        form = spec.format if spec is not None else None
        if form is None:
            return True
        return {
            "sign": form.sign,
            "inf": form.infinity,
            "nan": form.nan != "none",
            "zero": form.zero,
            "negative zero": form.has_negative_zero,
        }[feature]

    def require(self, dtype: str, feature: str, position: Position) -> None:
        """Raises Lacks where a floating format has no such values."""
        if not self.has(dtype, feature):
            raise Lacks(position, f"{dtype} has no {feature}")

    def _number(self, weak: WeakNumber, dtype: str) -> ir.Expr:
        number = weak.number
        if number.value == 0:
            self.require(dtype, "zero", weak.position)
        if number.value < 0 or number.negative_zero:
            self.require(dtype, "sign", weak.position)
        traits = self._traits.of(dtype)
        if traits.struct is not None:
            return self._of_struct(weak, dtype, traits.struct)
        try:
            constant = as_constant(
                number, self._traits.of(self.value_dtype(dtype)), weak.position
            )
        except ConstantError as error:
            kind = Lacks if traits.category in ("opaque", "fixed") else BodyError
            raise kind(weak.position, str(error)) from None
        return ir.Constant(
            dtype,
            weak.position,
            constant.value,
            constant.imag,
            constant.negative_zero,
            constant.imag_negative_zero,
        )

    def _of_struct(self, weak: WeakNumber, dtype: str, struct: Struct) -> ir.Expr:
        """0 and 1 as the dtype gives them; others by way of the first dtype that has them."""
        number = weak.number
        item = {0: struct.zero, 1: struct.one}.get(number.value.numerator)
        plain = number.imag is None and number.value.denominator == 1 and not number.negative_zero
        if plain and item is not None:
            return ir.Constant(dtype, weak.position, number.value)
        for source in struct.sources:
            if self._traits.of(source).struct is None:
                try:
                    return ir.Cast(dtype, weak.position, self._number(weak, source))
                except BodyError:
                    continue
        raise Lacks(weak.position, f"{dtype} has no literal {number}")

    def _special(self, weak: WeakSpecial, dtype: str) -> ir.Expr:
        traits = self._traits.of(dtype)
        if weak.name in ("inf", "nan"):
            self.require(dtype, weak.name, weak.position)
        if traits.category == "floating":
            return ir.Special(dtype, weak.position, weak.name)
        if traits.category == "complex":
            part = self._traits.apply("real", dtype) or dtype
            return ir.MakeComplex(
                dtype,
                weak.position,
                ir.Special(part, weak.position, weak.name),
                ir.Constant(part, weak.position, Fraction(0)),
            )
        kind = Lacks if traits.category in ("opaque", "fixed") else BodyError
        raise kind(weak.position, f"{dtype} has no {weak.name}")
