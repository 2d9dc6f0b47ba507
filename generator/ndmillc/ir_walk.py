"""The expressions of a typed body: those of a statement, of an expression, and all below one."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, Callable, Dict, Iterator

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


def mapped(expr: ir.Expr, change: Callable[[ir.Expr], ir.Expr]) -> ir.Expr:
    """The expression with every part changed, the innermost first."""
    parts: Dict[str, Any] = {}
    for item in fields(expr):
        value = getattr(expr, item.name)
        if isinstance(value, ir.Expr):
            parts[item.name] = mapped(value, change)
        elif isinstance(value, tuple) and value and isinstance(value[0], ir.Expr):
            parts[item.name] = tuple(mapped(each, change) for each in value)
    return change(replace(expr, **parts))
