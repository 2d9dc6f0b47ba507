"""Whether a reduction gives the same bits in whatever order its items are folded: decided from the
body that combines two states, where nothing may round."""

from __future__ import annotations

from typing import Mapping, Optional

from . import ir
from .flags import children
from .model import UfuncSpec
from .traits import TraitTable

Ufuncs = Mapping[str, UfuncSpec]
INTEGER_OPERATORS = ("+", "-", "*", "&", "|", "^", "~")


def is_exact(combine: ir.Kernel, traits: TraitTable, ufuncs: Ufuncs) -> bool:
    """A body that is wrong as it stands, such as one that subtracts, is as wrong in any order."""
    return all(
        isinstance(statement, ir.Assign) and _is_exact(statement.value, traits, ufuncs)
        for statement in combine.statements
    )


def _is_exact(node: ir.Expr, traits: TraitTable, ufuncs: Ufuncs) -> bool:
    if not _itself(node, traits, ufuncs):
        return False
    return all(_is_exact(child, traits, ufuncs) for child in children(node))


def _itself(node: ir.Expr, traits: TraitTable, ufuncs: Ufuncs) -> bool:
    if isinstance(node, (ir.Unary, ir.Binary)):
        category = traits.category(node.dtype)
        integer = category in ("signed", "unsigned", "bool")
        return integer and node.op in (*INTEGER_OPERATORS, "not")
    if isinstance(node, ir.Cast):
        return all(_counts(dtype, traits) for dtype in (node.dtype, node.operand.dtype))
    if isinstance(node, ir.CallPrimitive):
        chooses = _chooses(ufuncs.get(node.primitive.name))
        return chooses or all(_counts(dtype, traits) for dtype in node.outputs)
    if isinstance(node, ir.CallUfunc):
        return _chooses(node.kernel.ufunc) or is_exact(node.kernel, traits, ufuncs)
    return True


def _chooses(ufunc: Optional[UfuncSpec]) -> bool:
    """Whether a ufunc, which may be a primitive of its name, is declared to choose between its
    arguments whatever their order: it rounds nothing, since it never reports anything."""
    if ufunc is None:
        return False
    return ufunc.associative and ufunc.commutative and ufunc.flags == ()


def _counts(dtype: str, traits: TraitTable) -> bool:
    return traits.category(dtype) in ("signed", "unsigned", "bool")


def is_constant(node: ir.Expr) -> bool:
    """Whether a value is the same everywhere, and nothing is called for it."""
    if isinstance(node, (ir.CallPrimitive, ir.CallUfunc, ir.Variable, ir.Compare, ir.Select)):
        return False
    return all(is_constant(child) for child in children(node))
