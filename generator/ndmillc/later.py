"""What combines a state with an item that comes later than all of its own.

Items join a cell in order, so that their places need not be compared; and of a few rows it is
enough to know which one was taken last, as a number that is as wide as the values: vectors then
hold as many of these as of values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import List, Optional, Set

from . import ir, simplify
from .ir_walk import children, mapped, statement_value, walk
from .traits import TraitTable

ROWS = {8: 127, 16: 32767, 32: 32767, 64: 32767}
"""By the bits of the numbers of rows: how many there are at most."""
VALUES = ("bool", "signed", "unsigned", "floating")
AFTER = {">": True, ">=": True, "!=": True, "<": False, "<=": False, "==": False}
"""How a later place compares with an earlier one."""


@dataclass(frozen=True)
class Later:
    """`kernel`: combine, for an item after those of the state, with its place among `rows` rows
    as a number of `dtype`."""

    place: str
    dtype: str
    rows: int
    kernel: ir.Kernel


def find_later(
    reduction: ir.Reduction, traits: TraitTable, pairs: bool = False
) -> Optional[Later]:
    """None where a place is more than compared and chosen, where passes or parameters make states,
    or where vectors gain nothing, as of complex numbers, which `pairs` allows."""
    if not reduction.indexed or not reduction.exact or reduction.neutral is not None:
        return None
    given = {*reduction.params, *(p.operand.name for p in reduction.passes)}
    if any(operand.name in given for operand in reduction.lift.inputs):
        return None
    place = _place(reduction)
    bits = _bits(reduction, place, traits, pairs)
    if place is None or bits is None:
        return None
    dtype = f"int{bits}"
    narrow = _Narrow(place, dtype)
    statements: List[ir.Statement] = []
    for statement in reduction.combine.statements:
        assert isinstance(statement, ir.Assign)
        statements.append(narrow.statement(statement))
    if not narrow.possible:
        return None
    combine = reduction.combine
    kernel = replace(
        combine,
        name=f"later_{combine.name}",
        inputs=tuple(narrow.operand(o) for o in combine.inputs),
        outputs=tuple(narrow.operand(o) for o in combine.outputs),
        statements=tuple(_used(statements)),
    )
    return Later(place, dtype, ROWS[bits], kernel)


def find_choice(reduction: ir.Reduction, traits: TraitTable) -> Optional[Later]:
    """The same where a state is an item and its place, which one condition chooses both."""
    later = find_later(reduction, traits, pairs=True)
    values = [field for field in reduction.fields if later and field.name != later.place]
    items = [operand for operand in reduction.lift.inputs if operand.name != "index"]
    if later is None or len(values) != 1 or len(items) != 1 or items[0].dtype != values[0].dtype:
        return None
    lifted = {
        target.name: getattr(statement.value, "name", "")
        for statement in reduction.lift.statements
        if isinstance(statement, ir.Assign)
        for target in statement.targets
    }
    conditions = [_condition(reduction.combine, n) for n in (values[0].name, later.place)]
    chosen = conditions[0] is not None and conditions[0] == conditions[1]
    return later if chosen and lifted[values[0].name] == items[0].name else None


def _condition(combine: ir.Kernel, field: str) -> Optional[str]:
    """The variable that says whether a field is b's, else a's."""
    for statement in combine.statements:
        if isinstance(statement, ir.Assign) and [t.name for t in statement.targets] == [field]:
            value = statement.value
            if isinstance(value, ir.Select) and isinstance(value.condition, ir.Variable):
                sides = [getattr(side, "name", "") for side in (value.then, value.otherwise)]
                return value.condition.name if sides == [f"b_{field}", f"a_{field}"] else None
    return None


def _place(reduction: ir.Reduction) -> Optional[str]:
    """The field that is `index`, which nothing else reads."""
    found = []
    for statement in reduction.lift.statements:
        if not isinstance(statement, ir.Assign):
            return None
        reads = [n for n in walk(statement.value) if isinstance(n, ir.Variable)]
        if any(node.name == "index" for node in reads):
            if not isinstance(statement.value, ir.Variable):
                return None
            found += [target.name for target in statement.targets]
    names = [field.name for field in reduction.fields]
    return found[0] if len(found) == 1 and found[0] in names else None


def _bits(
    reduction: ir.Reduction, place: Optional[str], traits: TraitTable, pairs: bool
) -> Optional[int]:
    """Of the numbers of rows: those of the widest other field, or of its parts."""
    allowed = (*VALUES, "complex") if pairs else VALUES
    widest = 8
    for field in reduction.fields:
        if field.name == place:
            continue
        dtype = traits.dtype(traits.apply("real", field.dtype) or field.dtype)
        if traits.category(field.dtype) not in allowed or dtype is None or dtype.bits is None:
            return None
        widest = max(widest, dtype.bits)
    return widest if widest in ROWS else None


class _Narrow:
    """Writes a body for a later item. `possible`: it does no more with places than it may."""

    def __init__(self, place: str, dtype: str) -> None:
        self._names = (f"a_{place}", f"b_{place}")
        self._place = place
        self._dtype = dtype
        self.possible = True

    def operand(self, operand: ir.Operand) -> ir.Operand:
        if operand.name in (*self._names, self._place):
            return replace(operand, dtype=self._dtype)
        return operand

    def statement(self, statement: ir.Assign) -> ir.Assign:
        value = mapped(statement.value, self._changed)
        if [target.name for target in statement.targets] == [self._place]:
            value = self._chosen(value)
            target = replace(statement.targets[0], dtype=self._dtype)
            return replace(statement, targets=(target,), value=value)
        if any(self._is_place(node) for node in walk(value)):
            self.possible = False
        return replace(statement, value=value)

    def _is_place(self, node: ir.Expr) -> bool:
        return isinstance(node, ir.Variable) and node.name in (*self._names, self._place)

    def _changed(self, node: ir.Expr) -> ir.Expr:
        if isinstance(node, ir.Compare):
            pair = [getattr(side, "name", "") for side in (node.left, node.right)]
            if pair == [self._names[1], self._names[0]]:
                return simplify.truth(AFTER[node.op], node.position)
            if pair == [self._names[0], self._names[1]]:
                value = AFTER[node.op] if node.op in ("==", "!=") else not AFTER[node.op]
                return simplify.truth(value, node.position)
        if isinstance(node, ir.Logical):
            return simplify.decided(node)
        if isinstance(node, ir.Select):
            return simplify.select(node.condition, node.then, node.otherwise, node.position)
        return node

    def _chosen(self, value: ir.Expr) -> ir.Expr:
        """One of both places."""
        if isinstance(value, ir.Variable) and value.name in self._names:
            return replace(value, dtype=self._dtype)
        if isinstance(value, ir.Select) and not any(map(self._is_place, walk(value.condition))):
            then, otherwise = self._chosen(value.then), self._chosen(value.otherwise)
            return replace(value, dtype=self._dtype, then=then, otherwise=otherwise)
        self.possible = False
        return value


def _used(statements: List[ir.Statement]) -> List[ir.Statement]:
    """Without locals that nothing reads any more."""
    kept: List[ir.Statement] = []
    read: Set[str] = set()
    for statement in reversed(statements):
        if isinstance(statement, ir.Assign) and all(
            target.role == "local" and target.name not in read for target in statement.targets
        ):
            continue
        kept.append(statement)
        read |= _reads(statement_value(statement))
    return kept[::-1]


def _reads(node: ir.Expr) -> Set[str]:
    own = {node.name} if isinstance(node, ir.Variable) else set()
    return own.union(*map(_reads, children(node)))
