"""Which ways through its operands a loop has of its own.

Every way is a loop for each target, and most code of a library is these loops. What lacks a way
is copied in blocks to contiguous memory and takes the one for that, which costs a fraction of a
nanosecond an item: less than strided loops lose that are no vector code. It is a loss only where
the work on an element is no more than its copying."""

from __future__ import annotations

from enum import Enum, auto
from typing import FrozenSet

from . import ir
from .lower_expr import statement_value, walk
from .lower_values import Values

MOST_OPERANDS = 7
"""Of a loop in blocks, see kernel/blocks.h."""
SHIFTS = ("<<", ">>")
DIRECT_BYTES = 4
"""Narrower items are copied faster, as vectors, than a strided loop adds them up."""


class Ways(Enum):
    ALL = auto()
    """Contiguous, each input single, and any strides."""
    BLOCKS = auto()
    """Contiguous; the rest goes there in blocks."""
    STRIDED = auto()
    """Any strides: for what no target has vectors of."""


def ways_of(kernel: ir.Kernel, values: Values) -> Ways:
    dtypes = [name for name in kernel.dtypes if name not in values.specs.aliases]
    if any(values.element(name).is_x87 for name in dtypes):
        return Ways.STRIDED
    if kernel.faults or len(kernel.dtypes) > MOST_OPERANDS or _is_direct(kernel, values):
        return Ways.ALL
    return Ways.BLOCKS


def singles_of(kernel: ir.Kernel) -> FrozenSet[str]:
    """The inputs that a loop in blocks has a way for where they are single: by a count that is the
    same for all, narrow items are shifted as vectors."""
    if len(kernel.inputs) < 2:
        return frozenset()
    nodes = [node for s in kernel.statements for node in walk(statement_value(s))]
    counts = [node.right for node in nodes if isinstance(node, ir.Binary) and node.op in SHIFTS]
    names = {count.name for count in counts if isinstance(count, ir.Variable)}
    return frozenset(operand.name for operand in kernel.inputs[:4] if operand.name in names)


def _is_direct(kernel: ir.Kernel, values: Values) -> bool:
    """One operation on two items of one C type, which is that of the result."""
    name = kernel.dtypes[0]
    if len(kernel.inputs) != 2 or len(set(kernel.dtypes)) > 1 or name in values.specs.aliases:
        return False
    element = values.element(name)
    wide = element.ctype in ("float", "double") or element.bits >= 8 * DIRECT_BYTES
    return wide and element.shape != "small" and _weight(kernel) <= 1


def _weight(kernel: ir.Kernel) -> int:
    """Operations on an element; what is more than an operator counts as many."""
    return sum(_weight_of(node) for s in kernel.statements for node in walk(statement_value(s)))


def _weight_of(node: ir.Expr) -> int:
    if isinstance(node, (ir.Variable, ir.Constant, ir.Special)):
        return 0
    if isinstance(node, ir.CallUfunc):
        return _weight(node.kernel)
    return 1 if isinstance(node, ir.Binary) and node.op in ("+", "-", "*", "&", "|", "^") else 9
