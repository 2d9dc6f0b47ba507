"""Which dtypes the operators of bodies take, and what to write where they take none. Literals take
their partner's dtype, integers of two dtypes may be compared or shifted, all else needs a cast."""

from __future__ import annotations

from typing import Tuple

from . import ir, simplify
from .body_source import BodyError
from .model_base import Position
from .structs import OP_OF
from .suggest import listing
from .traits import TraitTable
from .weak import WEAK, Adopter, Lacks, Value, weak_binary, weak_negative

OPERATORS_OF = {
    "bool": ("&", "|", "^"),
    "signed": ("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>", "tdiv", "tmod"),
    "unsigned": ("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>", "tdiv", "tmod"),
    "fixed": ("+", "-", "*", "/", "//", "%", "tdiv", "tmod"),
    "floating": ("+", "-", "*", "/"),
    "complex": ("+", "-", "*", "/"),
    "opaque": (),
}

INSTEAD = {
    ("bool", "+"): "write 'or'",
    ("bool", "*"): "write 'and'",
    ("bool", "-"): "write '^' or '!='",
    ("signed", "/"): "cast first, as in float64(x1) / float64(x2), or use //",
    ("unsigned", "/"): "cast first, as in float64(x1) / float64(x2), or use //",
    ("floating", "//"): "call floor_divide",
    ("floating", "%"): "call floor_divmod",
}


class Operators:
    """The operators of a loop on some level."""

    def __init__(self, traits: TraitTable, adopter: Adopter, level: str) -> None:
        self._traits = traits
        self._adopter = adopter
        self._level = level

    def unary(self, op: str, operand: Value, position: Position) -> Value:
        """-x, ~x or +x."""
        if isinstance(operand, WEAK):
            if op == "~":
                raise BodyError(position, "'~' of a literal has no width; write ~T(...)")
            return weak_negative(operand, position) if op == "-" else operand
        category = self._traits.category(operand.dtype)
        if op == "~" and category == "bool":
            return simplify.negation(operand, position)
        if category == "opaque":
            known = op == "-" and self._has(operand.dtype, "neg")
        elif op == "~":
            known = category in ("signed", "unsigned")
        else:
            known = category != "bool"
        if not known:
            self._no_operator(op, operand.dtype, position)
        self._check_stored(op, operand.dtype, position)
        if op == "+":
            return operand
        if op == "-":
            self._adopter.require(operand.dtype, "sign", position)
        return simplify.unary(op, operand, position, self._traits)

    def binary(self, op: str, left: Value, right: Value, position: Position) -> Value:
        if isinstance(left, WEAK) and isinstance(right, WEAK):
            return weak_binary(op, left, right, position)
        shift = op in ("<<", ">>")
        first, second = self._partners(left, right)
        if first.dtype != second.dtype and not (
            shift and all(self._traits.of(e.dtype).is_integer for e in (first, second))
        ):
            self._mismatch(f"'{op}'", first, second, position)
        category = self._traits.category(first.dtype)
        known = op in OPERATORS_OF[category]
        if not known and not (category == "opaque" and self._has(first.dtype, OP_OF.get(op, ""))):
            self._no_operator(op, first.dtype, position)
        self._check_stored(op, first.dtype, position)
        return ir.Binary(first.dtype, position, op, first, second)

    def compare(self, op: str, left: Value, right: Value, position: Position) -> ir.Expr:
        if isinstance(left, WEAK) and isinstance(right, WEAK):
            raise BodyError(position, f"'{op}' compares two literals; write True or False")
        first, second = self._partners(left, right)
        integers = all(self._traits.of(e.dtype).is_integer for e in (first, second))
        if first.dtype != second.dtype and not integers:
            self._mismatch(f"'{op}'", first, second, position)
        category = self._traits.category(first.dtype)
        if category == "complex" and op not in ("==", "!="):
            raise BodyError(
                position, f"'{op}': {first.dtype} has no order; compare .real and .imag"
            )
        if category == "opaque":
            needed = {"==": ("eq",), "!=": ("eq",), "<": ("lt",), ">": ("lt",)}
            if not all(self._has(first.dtype, name) for name in needed.get(op, ("lt", "eq"))):
                self._no_operator(op, first.dtype, position)
        self._check_stored(op, first.dtype, position)
        return simplify.compare(op, first, second, position, self._traits)

    def same(
        self, what: str, left: Value, right: Value, position: Position
    ) -> Tuple[ir.Expr, ir.Expr]:
        """Two operands of one dtype; at most one is weak."""
        first, second = self._partners(left, right)
        if first.dtype != second.dtype:
            self._mismatch(what, first, second, position)
        return first, second

    def _partners(self, left: Value, right: Value) -> Tuple[ir.Expr, ir.Expr]:
        """Both operands typed; at most one is weak and takes the other's dtype."""
        if isinstance(left, WEAK):
            assert isinstance(right, ir.Expr)
            return self._adopter.adopt(left, right.dtype), right
        if isinstance(right, WEAK):
            return left, self._adopter.adopt(right, left.dtype)
        return left, right

    def _has(self, dtype: str, op: str) -> bool:
        """Whether an opaque dtype's header gives an operation."""
        struct = self._traits.of(dtype).struct
        return struct is not None and op in struct.ops

    def _mismatch(self, what: str, left: ir.Expr, right: ir.Expr, position: Position) -> None:
        raise BodyError(
            position,
            f"{what} needs one dtype, not {left.dtype} and {right.dtype}; "
            f"write a cast such as {left.dtype}(...)",
        )

    def _no_operator(self, op: str, dtype: str, position: Position) -> None:
        category = self._traits.category(dtype)
        if category == "opaque":
            raise Lacks(position, f"{dtype} has no '{op}'")
        instead = INSTEAD.get((category, op))
        if instead is None:
            instead = f"{dtype} has {listing(OPERATORS_OF[category])}"
        raise BodyError(position, f"{dtype} has no '{op}'; {instead}")

    def _check_stored(self, op: str, dtype: str, position: Position) -> None:
        if self._level == "storage" and self._traits.compute(dtype) != dtype:
            raise BodyError(
                position,
                f"'{op}': {dtype} as stored has no arithmetic; work on bits(x), call a primitive, "
                'or leave out level = "storage"',
            )
