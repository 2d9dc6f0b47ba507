"""The expressions of a typed body: those of a statement, of an expression, and all below one."""

from __future__ import annotations

from typing import Iterator

from . import ir


def statement_value(statement: ir.Statement) -> ir.Expr:
    """What is assigned, or the condition of what is raised."""
    return statement.condition if isinstance(statement, ir.Raise) else statement.value


def children(node: ir.Expr) -> Iterator[ir.Expr]:
    """The operands of an expression."""
    if isinstance(node, (ir.Unary, ir.Cast, ir.Part, ir.Bits, ir.FromBits)):
        yield node.operand
    elif isinstance(node, (ir.Binary, ir.Compare)):
        yield node.left
        yield node.right
    elif isinstance(node, ir.Logical):
        yield from node.operands
    elif isinstance(node, ir.Select):
        yield node.condition
        yield node.then
        yield node.otherwise
    elif isinstance(node, ir.MakeComplex):
        yield node.real
        yield node.imag
    elif isinstance(node, (ir.CallPrimitive, ir.CallUfunc)):
        yield from node.arguments


def walk(expr: ir.Expr) -> Iterator[ir.Expr]:
    """The expression and all below it."""
    yield expr
    for child in children(expr):
        yield from walk(child)
