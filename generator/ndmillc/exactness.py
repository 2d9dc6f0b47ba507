"""Whether a reduction gives the same bits in whatever order its items are folded: decided from the
body that combines two states, where nothing may round."""

from __future__ import annotations

from . import ir
from .ir_walk import children
from .traits import TraitTable

INTEGER_OPERATORS = ("+", "-", "*", "&", "|", "^", "~")


def is_exact(combine: ir.Kernel, traits: TraitTable) -> bool:
    """A body that is wrong as it stands, such as one that subtracts, is as wrong in any order."""
    return all(
        isinstance(statement, ir.Assign) and _is_exact(statement.value, traits)
        for statement in combine.statements
    )


def _is_exact(node: ir.Expr, traits: TraitTable) -> bool:
    return _itself(node, traits) and all(_is_exact(child, traits) for child in children(node))


def _itself(node: ir.Expr, traits: TraitTable) -> bool:
    if isinstance(node, (ir.Unary, ir.Binary)):
        return _counts(node.dtype, traits) and node.op in (*INTEGER_OPERATORS, "not")
    if isinstance(node, ir.Cast):
        return all(_counts(dtype, traits) for dtype in (node.dtype, node.operand.dtype))
    if isinstance(node, ir.CallPrimitive):
        return node.overload.selects or all(_counts(dtype, traits) for dtype in node.outputs)
    if isinstance(node, ir.CallUfunc):
        # Which of several complex NaNs a choice gives may depend on their order.
        return traits.category(node.dtype) != "complex" and is_exact(node.kernel, traits)
    return True


def _counts(dtype: str, traits: TraitTable) -> bool:
    return traits.category(dtype) in ("signed", "unsigned", "bool")


def is_constant(node: ir.Expr) -> bool:
    """Whether a value is the same everywhere, and nothing is called for it."""
    if isinstance(node, (ir.CallPrimitive, ir.CallUfunc, ir.Variable, ir.Compare, ir.Select)):
        return False
    return all(is_constant(child) for child in children(node))
