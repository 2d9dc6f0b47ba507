"""Which ways through its operands a loop has of its own.

Every way is a loop for each target, and most code of a library is these loops. What lacks a way
is copied in blocks to contiguous memory and takes the one for that, which costs a fraction of a
nanosecond an item: less than strided loops lose that are no vector code. It is a loss only where
the work on an element is no more than its copying."""

from __future__ import annotations

from enum import Enum, auto
from typing import FrozenSet

from . import ir
from .ir_walk import statement_value, walk
from .lower_dtypes import Element
from .lower_values import Values
from .model_primitives import PrimitiveSpec
from .variants import is_blocked, prepared_calls, tested_primitives

MOST_OPERANDS = 7
"""Of a loop in blocks, see kernel/blocks.h."""
MOST_WHOLE = 6
"""Of one that takes whole vectors."""
SHIFTS = ("<<", ">>")
DIRECT_WORK = {4: 1, 8: 1, 16: 4}
"""How many operations cost less than the copying of items of so many bytes. Narrower ones are
copied faster, as vectors, than a strided loop adds them up. A choice counts as many: compilers
make a branch of it, which is mispredicted."""
MUCH = 9


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
    if len(kernel.dtypes) > MOST_OPERANDS or _is_direct(kernel, values):
        return Ways.ALL
    return Ways.BLOCKS


def takes_whole(kernel: ir.Kernel, values: Values) -> bool:
    """Whether a loop in blocks takes whole vectors only. What is left of them goes there by way of
    memory with room for one: a long body is then there once. What integers have too is short, and
    narrow items fill vectors that are too long for it."""
    if ways_of(kernel, values) is not Ways.BLOCKS or len(kernel.dtypes) > MOST_WHOLE:
        return False
    if kernel.faults:
        return False
    if not is_blocked(kernel, values.traits):
        return False
    if any(map(_is_for_integers, tested_primitives(kernel, values.traits))):
        return False
    dtypes = [name for name in kernel.dtypes if name not in values.specs.aliases]
    elements = [values.element(name) for name in dtypes]
    shapes = {element.shape for element in elements}
    return bool(shapes & {"floating", "complex"}) and not shapes & {"small", "fixed", "struct"}


def _is_for_integers(primitive: PrimitiveSpec) -> bool:
    for overload in primitive.overloads:
        results = {term.name for term in overload.outputs}
        lists = [v.expression for v in overload.variables if v.name in results and v.is_list]
        if "int64" in results or any("int64" in dtypes for dtypes in lists):
            return True
    return False


def singles_of(kernel: ir.Kernel) -> FrozenSet[str]:
    """The inputs that a loop in blocks has a way for where they are single: by a count that is the
    same for all, narrow items are shifted as vectors; and those of which a primitive prepares
    something."""
    if len(kernel.inputs) < 2:
        return frozenset()
    nodes = [node for s in kernel.statements for node in walk(statement_value(s))]
    counts = [node.right for node in nodes if isinstance(node, ir.Binary) and node.op in SHIFTS]
    names = {count.name for count in counts if isinstance(count, ir.Variable)}
    names |= {o.name for o in kernel.inputs if prepared_calls(kernel, o.name)}
    return frozenset(operand.name for operand in kernel.inputs[:4] if operand.name in names)


def _is_direct(kernel: ir.Kernel, values: Values) -> bool:
    """Items of one dtype, with work that is less than their copying."""
    name = kernel.dtypes[0]
    if len(set(kernel.dtypes)) > 1 or name in values.specs.aliases:
        return False
    size = _size(values.element(name))
    if len(kernel.inputs) != 2 and size < 16:
        return False
    return _work(kernel, values) <= DIRECT_WORK.get(size, 0)


def _size(element: Element) -> int:
    """Bytes of an item in memory that is computed with as it is; 0 of another."""
    if element.part is not None:
        return 2 * _size(element.part)
    if element.shape == "floating":
        return {"float": 4, "double": 8}.get(element.ctype, 0)
    return element.bits // 8 if element.shape == "integer" else 0


def _work(kernel: ir.Kernel, values: Values) -> int:
    """Operations on an element; what is more than some instructions counts as many."""
    nodes = [node for s in kernel.statements for node in walk(statement_value(s))]
    return sum(_work_of(node, values) for node in nodes)


def _work_of(node: ir.Expr, values: Values) -> int:
    if isinstance(node, (ir.Variable, ir.Constant, ir.Special)):
        return 0
    if isinstance(node, ir.CallUfunc):
        return _work(node.kernel, values)
    if isinstance(node, ir.Binary) and node.op in ("+", "-", "*", "&", "|", "^"):
        return 3 if values.traits.category(node.dtype) == "complex" and node.op == "*" else 1
    return 1 if isinstance(node, (ir.Unary, ir.Part, ir.MakeComplex)) else MUCH
