"""The forms that a kernel's element function may have beside the plain one.

*Bare*: for blocks whose elements are all ordinary, where a primitive that it uses has `ordinary`
and `bare`. A function `unusual_...` gives a number that is negative where an element is not.

*Prepared*: for an operand that is the same for all elements, where a primitive takes it as the
argument of its `prepare`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List, Optional, Tuple

from . import flags, ir
from .ir_walk import children, statement_value
from .model_primitives import PrimitiveSpec
from .traits import TraitTable


@dataclass(frozen=True)
class Variant:
    """`prepared` is an operand's name."""

    bare: bool = False
    prepared: Optional[str] = None

    def name(self, kernel: ir.Kernel) -> str:
        """Of the element function."""
        by = f"_by_{self.prepared}" if self.prepared is not None else ""
        return f"{kernel.name}{by}{'_bare' if self.bare else ''}"

    def takes(self, call: ir.CallPrimitive) -> bool:
        """Whether a call uses what has been prepared."""
        return self.prepared is not None and self.prepared == prepared_operand(call)

    def inside(self, kernel: ir.Kernel, traits: TraitTable) -> Variant:
        """The form of a kernel that is inlined into this one."""
        return Variant(bare=self.bare and is_blocked(kernel, traits))


PLAIN = Variant()


def is_blocked(kernel: ir.Kernel, traits: TraitTable) -> bool:
    """Whether a kernel has a bare form. It has none where the test of an argument could raise a
    flag for an arm that is not chosen."""
    found = [site for statement in kernel.statements for site in _sites(statement, traits)]
    return bool(found) and not any(hidden for _, hidden in found)


def tested_primitives(kernel: ir.Kernel, traits: TraitTable) -> Iterator[PrimitiveSpec]:
    """Those with a bare form that a kernel uses, itself or through others."""
    for statement in kernel.statements:
        for site in sites(statement, traits):
            if isinstance(site, ir.CallPrimitive):
                yield site.primitive
            else:
                yield from tested_primitives(site.kernel, traits)


def is_scalar(kernel: ir.Kernel, traits: TraitTable) -> bool:
    """Whether a kernel that has a bare form is no vector code where it has not: primitives say it
    of themselves, and the calls of several would be tens of kilobytes."""
    found = [site for statement in kernel.statements for site in sites(statement, traits)]
    return len(found) > 1 or any(
        site.overload.scalar
        if isinstance(site, ir.CallPrimitive)
        else is_scalar(site.kernel, traits)
        for site in found
    )


def packs(kernel: ir.Kernel, traits: TraitTable) -> bool:
    """Whether elements that are not ordinary are computed together, apart from the others."""
    found = [site for statement in kernel.statements for site in sites(statement, traits)]
    return len(found) == 1 and any(
        site.overload.aside
        if isinstance(site, ir.CallPrimitive)
        else packs(site.kernel, traits)
        for site in found
    )


def sites(statement: ir.Statement, traits: TraitTable) -> List[ir.CallExpr]:
    """The calls of a statement whose arguments are to be tested, innermost first."""
    return [site for site, _ in _sites(statement, traits)]


def prepared_operand(call: ir.CallPrimitive) -> Optional[str]:
    """The input that stands as the argument which the call's primitive can prepare."""
    if call.prepare is None:
        return None
    argument = call.arguments[call.prepare.argument]
    if isinstance(argument, ir.Variable) and argument.role == "input":
        return argument.name
    return None


def prepared_calls(kernel: ir.Kernel, operand: str) -> List[ir.CallPrimitive]:
    """The calls that prepare `operand`; one for each type that is made of it."""
    found: List[ir.CallPrimitive] = []
    types = set()
    for statement in kernel.statements:
        for node, _ in _arms(statement_value(statement), False):
            if not isinstance(node, ir.CallPrimitive) or prepared_operand(node) != operand:
                continue
            if node.prepare is not None and node.prepare.type not in types:
                types.add(node.prepare.type)
                found.append(node)
    return found


def _sites(statement: ir.Statement, traits: TraitTable) -> Iterator[Tuple[ir.CallExpr, bool]]:
    """The calls, and whether their arguments may raise flags that must not show."""
    for node, in_arm in _arms(statement_value(statement), False):
        if isinstance(node, ir.CallPrimitive) and node.bare is not None:
            tested = True
        else:
            tested = isinstance(node, ir.CallUfunc) and is_blocked(node.kernel, traits)
        if tested:
            assert isinstance(node, (ir.CallPrimitive, ir.CallUfunc))
            raising = any(flags.of_expression(a, traits) for a in node.arguments)
            yield node, in_arm and raising


def _arms(expr: ir.Expr, in_arm: bool) -> Iterator[Tuple[ir.Expr, bool]]:
    """The expression and all below it, the innermost first, and whether an `if`, `and` or `or`
    chooses it."""
    for number, child in enumerate(children(expr)):
        chosen = isinstance(expr, (ir.Select, ir.Logical)) and number > 0
        yield from _arms(child, in_arm or chosen)
    yield expr, in_arm
