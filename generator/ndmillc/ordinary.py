"""What a body does where no input is a NaN: tests for one are decided, and a comparison that does
not hold is the opposite one."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from . import ir, simplify
from .ir_walk import mapped

OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


def ordinary(kernel: ir.Kernel) -> ir.Kernel:
    """Of a body that only compares and chooses among its inputs; the kernel itself if it does the
    same with a NaN."""
    statements = []
    for statement in kernel.statements:
        assert isinstance(statement, ir.Assign)
        statements.append(replace(statement, value=mapped(statement.value, _decided)))
    if tuple(statements) == kernel.statements:
        return kernel
    return replace(kernel, name=f"ordinary_{kernel.name}", statements=tuple(statements))


def _decided(node: ir.Expr) -> ir.Expr:
    if isinstance(node, ir.Compare) and _is_value(node.left) and node.left == node.right:
        return simplify.truth(node.op in ("==", "<=", ">="), node.position)
    if isinstance(node, ir.CallUfunc) and all(map(_is_input, node.arguments)):
        value = _single(node.kernel)
        return value if value is not None else replace(node, kernel=ordinary(node.kernel))
    if isinstance(node, ir.Logical):
        return simplify.decided(node)
    if isinstance(node, ir.Unary) and node.op == "not":
        inner = node.operand
        if isinstance(inner, ir.Compare) and _is_value(inner.left) and _is_value(inner.right):
            return replace(inner, op=OPPOSITE[inner.op])
        return simplify.negation(inner, node.position)
    return node


def _is_input(node: ir.Expr) -> bool:
    return isinstance(node, ir.Variable) and node.role == "input"


def _is_value(node: ir.Expr) -> bool:
    return _is_input(node.operand if isinstance(node, ir.Part) else node)


def _single(kernel: ir.Kernel) -> Optional[ir.Expr]:
    """What a ufunc gives, if that is known."""
    statements = kernel.statements
    if len(statements) != 1 or not isinstance(statements[0], ir.Assign):
        return None
    value = mapped(statements[0].value, _decided)
    return value if simplify.known(value) is not None else None
