"""Which kernels fold items along an axis, in which ways, and whether the order matters.

A kernel folds that gives what it takes: two inputs and an output of one dtype, computed as stored.
Small floats do not: the library converts blocks of them and runs the forms of the compute dtype."""

from __future__ import annotations

from typing import Dict, Optional

from . import ir
from .ir_walk import statement_value, walk
from .lower_values import Values
from .model_primitives import BareFoldSpec
from .typeexpr import expand_expression
from .variants import is_blocked


def folds(kernel: ir.Kernel, values: Values) -> bool:
    """Whether it has forms for reductions beside its loop."""
    ufunc, dtype = kernel.ufunc, kernel.dtypes[0]
    if not ufunc.folds or ufunc.core is not None:
        return False
    if len(kernel.inputs) != 2 or len(kernel.outputs) != 1 or len(set(kernel.dtypes)) > 1:
        return False
    if kernel.faults or not kernel.statements or dtype in values.specs.aliases:
        return False
    held = values.holder(dtype, kernel.level, kernel.compute)
    return values.traits.compute(dtype) == held == dtype


def is_widened(kernel: ir.Kernel, values: Values) -> bool:
    """Whether its ufunc reduces the dtype in a wider one, unless it is told not to: then only
    updates at indices are worth forms of their own."""
    dtype = kernel.dtypes[0]
    return any(
        rule.dtype != dtype and dtype in expand_expression(values.specs, rule.expression)
        for rule in kernel.ufunc.reduce_as
    )


def is_vector(kernel: ir.Kernel, values: Values) -> bool:
    """Whether a fold of dense rows may be vector code, so that ways for these pay. A C function
    that it calls may loop, unless the spec says that the ufunc is vector code."""
    element = values.element(kernel.dtypes[0])
    if element.part is not None and not kernel.ufunc.associative:
        return False  # a quotient of complex numbers is long
    if element.is_x87 or element.struct is not None or is_blocked(kernel, values.traits):
        return False
    return kernel.ufunc.vectorised is not None or not _calls_primitives(kernel)


def bare_fold(kernel: ir.Kernel) -> Optional[BareFoldSpec]:
    """What its items fold with as long as none is unusual: where the kernel is just the call of a
    primitive that has it, and what is raised besides counts for nothing."""
    if kernel.flags or len(kernel.statements) != 1:
        return None
    value = statement_value(kernel.statements[0])
    if not isinstance(value, ir.CallPrimitive):
        return None
    names = [a.name for a in value.arguments if isinstance(a, ir.Variable)]
    return value.fold if names == [operand.name for operand in kernel.inputs] else None


def is_straight(kernel: ir.Kernel, values: Values) -> bool:
    """Whether all that it does is an instruction or two: a loop that is written out, so that its
    vectors stay in registers, is then short. Compilers make no vectors of choices any more that
    have been written out before."""
    nodes = [node for s in kernel.statements for node in walk(statement_value(s))]
    if values.traits.category(kernel.dtypes[0]) == "complex":
        return all(_is_simple(node) and getattr(node, "op", "+") != "*" for node in nodes)
    return all(map(_is_simple, nodes))


def _is_simple(node: ir.Expr) -> bool:
    if isinstance(node, ir.Binary):
        return node.op in ("+", "-", "*", "&", "|", "^")
    return isinstance(node, (ir.Variable, ir.Constant, ir.Unary))


def folds_together(kernel: ir.Kernel, values: Values) -> bool:
    """Whether it folds several rows in a pass: of a tree, whose vector code waits for memory."""
    ufunc = kernel.ufunc
    return ufunc.associative and ufunc.commutative and is_vector(kernel, values)


def has_lanes(kernel: ir.Kernel, values: Values) -> bool:
    """Whether a kernel that folds also folds whole blocks into lanes, of which the items change
    places. What is no vector code folds row by row, as does what gives the same bits in any order:
    its rows may be as long as is fast."""
    return folds_together(kernel, values) and not is_exact(kernel, values)


def is_exact(kernel: ir.Kernel, values: Values) -> bool:
    """Whether it gives the same bits in whatever order and grouping items are folded. What an
    associative ufunc does to integers and truth values does, unless it reports something; of
    other numbers what only selects one of its arguments. Parts of a complex NaN, and structs that
    are equal, may differ."""
    if not (kernel.ufunc.associative and kernel.ufunc.commutative) or kernel.flags:
        return False
    if len(set(kernel.dtypes)) > 1 or not kernel.statements:
        return False
    traits = values.traits.of(kernel.dtypes[0])
    if traits.category == "bool" or traits.is_integer:
        return True
    if traits.fixed is not None and traits.fixed.overflow == "wrap" and _only_adds(kernel):
        return True
    return traits.category in ("floating", "fixed") and _selects(kernel)


def padding(kernel: ir.Kernel, values: Values) -> Optional[str]:
    """What a kernel with lanes folds without changing a bit of the other item, both signs of zero
    and NaN included: C text. A product of complex numbers has no such item."""
    category = values.traits.category(kernel.dtypes[0])
    statement = kernel.statements[0]
    value = statement_value(statement)
    if not has_lanes(kernel, values) or len(kernel.statements) > 1:
        return None
    if not isinstance(value, ir.Binary) or category not in ("floating", "complex"):
        return None
    operands = [node.name for node in (value.left, value.right) if isinstance(node, ir.Variable)]
    if sorted(operands) != sorted(operand.name for operand in kernel.inputs):
        return None
    if value.op == "+":
        return "-0.0"
    return "1" if value.op == "*" and category == "floating" else None


def has_pieces(kernel: ir.Kernel, values: Values) -> bool:
    """Whether pieces of items fold at once: in a tree that padding makes whole; item by item where
    that gives the same bits, or is what the ufunc does."""
    in_order = not kernel.ufunc.associative
    return in_order or is_exact(kernel, values) or padding(kernel, values) is not None


def pieces_select(kernel: ir.Kernel, values: Values) -> bool:
    """Whether pieces fold in rows that may overlap: of vector code that only chooses an item."""
    return is_exact(kernel, values) and is_vector(kernel, values) and _selects(kernel)


def has_vector_pieces(kernel: ir.Kernel, values: Values) -> bool:
    """Whether compilers make vectors of a fold in order: what is subtracted from an integer may be
    added up before. What any order gives the same bits of has rows for long pieces."""
    is_integer = values.traits.of(kernel.dtypes[0]).is_integer
    return not kernel.ufunc.associative and is_integer and is_straight(kernel, values)


def sums_words(kernel: ir.Kernel, values: Values) -> bool:
    """Whether it adds integers of 64 bits, of which vectors make running sums."""
    traits = values.traits.of(kernel.dtypes[0])
    return (
        traits.is_integer and traits.bits == 64 and is_exact(kernel, values) and _only_adds(kernel)
    )


def _calls_primitives(kernel: ir.Kernel) -> bool:
    nodes = [node for s in kernel.statements for node in walk(statement_value(s))]
    return any(
        isinstance(node, ir.CallPrimitive)
        or (isinstance(node, ir.CallUfunc) and _calls_primitives(node.kernel))
        for node in nodes
    )


def _only_adds(kernel: ir.Kernel) -> bool:
    nodes = [node for s in kernel.statements for node in walk(statement_value(s))]
    return all(
        isinstance(node, ir.Variable) or (isinstance(node, ir.Binary) and node.op == "+")
        for node in nodes
    )


def _selects(kernel: ir.Kernel) -> bool:
    """Whether its output is always one of its inputs."""
    known = {operand.name: True for operand in kernel.inputs}
    for statement in kernel.statements:
        if not isinstance(statement, ir.Assign) or len(statement.targets) != 1:
            return False
        known[statement.targets[0].name] = _is_selection(statement.value, known)
    return known[kernel.outputs[0].name]


def _is_selection(expr: ir.Expr, known: Dict[str, bool]) -> bool:
    if isinstance(expr, ir.Variable):
        return known[expr.name]
    if isinstance(expr, ir.Select):
        return _is_selection(expr.then, known) and _is_selection(expr.otherwise, known)
    if isinstance(expr, ir.CallPrimitive):
        return expr.overload.selects and all(_is_selection(a, known) for a in expr.arguments)
    if isinstance(expr, ir.CallUfunc):
        return _selects(expr.kernel) and all(_is_selection(a, known) for a in expr.arguments)
    return False
