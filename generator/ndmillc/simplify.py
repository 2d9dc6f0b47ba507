"""Expressions that are decided for some dtypes, such as x < 0 for unsigned x: they are folded, so
that the C has no test that is always true (compilers warn) and no dead code."""

from __future__ import annotations

from fractions import Fraction
from typing import List, Optional, Sequence

from . import ir
from .flags import of_expression
from .ir_walk import mapped
from .model_base import Position
from .traits import TraitTable

_MIRROR = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


def truth(value: bool, position: Position) -> ir.Constant:
    return ir.Constant("bool", position, Fraction(int(value)))


def known(node: ir.Expr) -> Optional[bool]:
    """What a bool expression is, if that is certain."""
    if isinstance(node, ir.Constant) and node.dtype == "bool":
        return bool(node.value)
    return None


def compare(
    op: str, left: ir.Expr, right: ir.Expr, position: Position, traits: TraitTable
) -> ir.Expr:
    if _same_integer(left, right, traits):
        return truth(op in ("==", "<=", ">="), position)
    decided = _decided(op, left, right, traits)
    if decided is None:
        decided = _decided(_MIRROR[op], right, left, traits)
    if decided is not None:
        return truth(decided, position)
    return ir.Compare("bool", position, op, left, right)


def negation(operand: ir.Expr, position: Position) -> ir.Expr:
    value = known(operand)
    if value is not None:
        return truth(not value, position)
    return ir.Unary("bool", position, "not", operand)


def unary(op: str, operand: ir.Expr, position: Position, traits: TraitTable) -> ir.Expr:
    """- or ~ of an integer, wrapping; of other numbers as it is."""
    info = traits.of(operand.dtype)
    if isinstance(operand, ir.Constant) and info.is_integer and not info.alias:
        value = -operand.value if op == "-" else -operand.value - 1
        wrapped = (value - info.minimum) % (1 << info.bits) + info.minimum
        return ir.Constant(operand.dtype, position, wrapped)
    return ir.Unary(operand.dtype, position, op, operand)


def logical(op: str, operands: Sequence[ir.Expr], position: Position) -> ir.Expr:
    """`and` or `or`: operands that decide nothing go; one that decides ends the list."""
    decisive = op == "or"
    kept: List[ir.Expr] = []
    for operand in operands:
        value = known(operand)
        if value is None:
            kept.append(operand)
        elif value is decisive:
            if not kept:
                return truth(decisive, position)
            kept.append(operand)
            break
    if not kept:
        return truth(not decisive, position)
    return kept[0] if len(kept) == 1 else ir.Logical("bool", position, op, tuple(kept))


def decided(node: ir.Logical) -> ir.Expr:
    """`and` or `or` of operands without effects: any of them may decide."""
    decisive = node.op == "or"
    if any(known(operand) is decisive for operand in node.operands):
        return truth(decisive, node.position)
    return logical(node.op, node.operands, node.position)


def select(
    condition: ir.Expr, then: ir.Expr, otherwise: ir.Expr, position: Position
) -> ir.Expr:
    value = known(condition)
    if value is not None:
        return then if value else otherwise
    return ir.Select(then.dtype, position, condition, then, otherwise)


def _decided(op: str, left: ir.Expr, right: ir.Expr, traits: TraitTable) -> Optional[bool]:
    """`left op right` where `right` is the least or greatest value of left's integer dtype."""
    info = traits.of(left.dtype)
    if left.dtype != right.dtype or not (info.is_integer or info.fixed is not None):
        return None
    if isinstance(left, ir.Constant) or of_expression(left, traits):
        return None
    if _is_limit(right, "min", traits) and op in ("<", ">="):
        return op == ">="
    if _is_limit(right, "max", traits) and op in (">", "<="):
        return op == "<="
    return None


def _same_integer(left: ir.Expr, right: ir.Expr, traits: TraitTable) -> bool:
    """One variable on both sides, of a dtype without NaN."""
    if not isinstance(left, ir.Variable) or not isinstance(right, ir.Variable):
        return False
    info = traits.of(left.dtype)
    known = info.is_integer or info.category == "bool" or info.fixed is not None
    return left.name == right.name and known


def _is_limit(node: ir.Expr, which: str, traits: TraitTable) -> bool:
    if isinstance(node, ir.Special):
        return node.name == which
    info = traits.of(node.dtype)
    if not isinstance(node, ir.Constant) or (info.alias and node.value != 0):
        return False
    limit = info.minimum if which == "min" else info.maximum
    return node.value == limit and not (info.alias and info.category == "signed")


def without_copies(node: ir.Expr) -> ir.Expr:
    """The expression without calls of ufuncs that give their argument back, such as conjugate of
    an integer."""
    return mapped(node, _argument_of_copy)


def _argument_of_copy(node: ir.Expr) -> ir.Expr:
    if isinstance(node, ir.CallUfunc) and _copies(node):
        return node.arguments[0]
    return node


def _copies(node: ir.CallUfunc) -> bool:
    statements = node.kernel.statements
    if len(statements) != 1 or len(node.arguments) != 1 or node.kernel.sum is not None:
        return False
    value = statements[0].value if isinstance(statements[0], ir.Assign) else None
    same = isinstance(value, ir.Variable) and value.role == "input"
    return same and node.arguments[0].dtype == node.dtype
