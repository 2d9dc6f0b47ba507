"""Which IEEE flags a typed body may raise: from its operators and from what it calls."""

from __future__ import annotations

from typing import FrozenSet, Iterable, Sequence, Set, Tuple

from . import ir
from .ir_walk import children, statement_value, walk
from .model_dtypes import Fixed
from .spec_words import FLAGS
from .traits import TraitTable

ROUNDING = frozenset(("overflow", "underflow"))
ARITHMETIC = frozenset(("overflow", "underflow", "invalid"))


def ordered(flags: Iterable[str]) -> Tuple[str, ...]:
    present = set(flags)
    return tuple(flag for flag in FLAGS if flag in present)


def of_statements(statements: Sequence[ir.Statement], traits: TraitTable) -> Tuple[str, ...]:
    """The flags that a body may raise, in the order of FLAGS."""
    found: Set[str] = set()
    for statement in statements:
        if isinstance(statement, ir.Raise):
            found.add(statement.flag)
        found |= of_expression(statement_value(statement), traits)
    return ordered(found)


def of_expression(node: ir.Expr, traits: TraitTable) -> Set[str]:
    found: Set[str] = set(_own(node, traits))
    for child in children(node):
        found |= of_expression(child, traits)
    return found


def raises(node: ir.Expr, traits: TraitTable) -> bool:
    """Whether an expression may raise or report a flag: a call apart from its arguments."""
    if isinstance(node, ir.CallUfunc):
        statements = node.kernel.statements
        return any(isinstance(s, ir.Raise) for s in statements) or any(
            raises(below, traits) for s in statements for below in walk(statement_value(s))
        )
    if isinstance(node, ir.CallPrimitive):
        return bool(node.overload.flags) or node.overload.report
    if isinstance(node, (ir.Unary, ir.Binary, ir.Cast)):
        return bool(of_expression(node, traits))
    return False


def _own(node: ir.Expr, traits: TraitTable) -> FrozenSet[str]:
    if isinstance(node, (ir.Binary, ir.Unary)):
        form = traits.of(node.dtype).fixed
        if form is not None:
            return _of_fixed(node.op, form)
        if traits.of(node.dtype).struct is not None:
            return frozenset(traits.flags(node.dtype))
    if isinstance(node, ir.Binary):
        return _of_operator(node.op, traits.category(node.dtype))
    if isinstance(node, ir.Cast):
        return _of_cast(node.operand.dtype, node.dtype, traits)
    if isinstance(node, ir.CallPrimitive):
        return frozenset(node.overload.flags)
    if isinstance(node, ir.CallUfunc):
        return frozenset(node.kernel.flags)
    return frozenset()


def _of_operator(op: str, category: str) -> FrozenSet[str]:
    if category in ("floating", "complex"):
        return ARITHMETIC | {"divide"} if op == "/" else ARITHMETIC
    if op in ("//", "tdiv"):
        return frozenset(("divide", "overflow") if category == "signed" else ("divide",))
    if op in ("%", "tmod"):
        return frozenset(("divide",))
    return frozenset()


def _of_fixed(op: str, form: Fixed) -> FrozenSet[str]:
    if op in ("%", "tmod"):
        return frozenset(("divide",))
    found = frozenset(("overflow",)) if form.overflow == "saturate" else frozenset()
    return found | {"divide"} if op in ("/", "//", "tdiv") else found


def _of_cast(source: str, target: str, traits: TraitTable) -> FrozenSet[str]:
    before, after = traits.of(source), traits.of(target)
    if before.struct is not None or after.struct is not None:
        return _of_struct_cast(source, target, traits)
    if after.fixed is not None:
        return frozenset(("overflow", "invalid") if before.is_inexact else ("overflow",))
    if before.fixed is not None:
        if after.is_integer:
            return frozenset(("invalid",))
        return ROUNDING if traits.compute(target) != target else frozenset()
    if before.is_inexact and after.is_integer:
        return frozenset(("invalid",))
    if before.is_inexact and after.is_inexact:
        # longdouble has the range of float64 here, but may have more.
        wider = (after.emax, after.precision) >= (before.emax, before.precision)
        narrows = not wider or (
            "longdouble" in _storage(source, traits) and source != target
        )
        own = source == target and traits.compute(source) != source
        return ROUNDING if narrows or own else frozenset()
    if before.is_integer and after.is_inexact and before.bits > after.emax:
        return frozenset(("overflow",))
    return frozenset()


def _of_struct_cast(source: str, target: str, traits: TraitTable) -> FrozenSet[str]:
    """By way of a number, which is cast itself."""
    via = traits.route(source, target)
    if via is None or traits.category(target) == "bool":
        return frozenset()
    found: Set[str] = set()
    for name in (source, target):
        if traits.of(name).struct is not None:
            found.update(traits.flags(name))
    for first, second in ((source, via), (via, target)):
        if first != second and all(traits.of(n).struct is None for n in (first, second)):
            found |= _of_cast(first, second, traits)
    return frozenset(found)


def _storage(name: str, traits: TraitTable) -> str:
    spec = traits.dtype(name)
    part = traits.dtype(spec.real) if spec is not None and spec.real is not None else spec
    storage = part.storage if part is not None else None
    return "longdouble" if storage == "long double" else ""
