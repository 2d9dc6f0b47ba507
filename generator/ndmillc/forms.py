"""Other forms of a kernel than the one that its spec spells out.

*Fast*: the kernel of the fast tier, where a primitive that it uses, itself or through other ufuncs,
has functions for that.

*Odd*: for small floats without loops of their own, which run those of their compute dtype: results
are rounded to odd where a primitive can do it, and rounded to the small format once more.

*Quick*: what is tried for a block of ordinary elements before the bare form.

*Stored*: where an output's format is narrower than what it is computed in, and its value is just a
call of a primitive that can round to odd, that form is called: rounded to the output's format, it
is as if rounded once. Bodies that inline the kernel take the plain form.

*Misrounded*: what small floats' results of the fast form are wrong, where that is known for every
one of their values."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from . import ir
from .ir_walk import mapped, statement_value, walk
from .lower_values import Values
from .model_primitives import Misrounded


def fast_form(kernel: ir.Kernel) -> Optional[ir.Kernel]:
    """None if nothing in it has a fast form."""
    statements = tuple(_fast_statement(statement) for statement in kernel.statements)
    if statements == kernel.statements:
        return None
    return replace(kernel, name=f"{kernel.name}_fast", statements=statements)


def fast_alone(kernel: ir.Kernel) -> ir.Kernel:
    """The kernel with its fast form, if it has one, in the place of its own."""
    found = fast_form(kernel)
    return kernel if found is None else replace(found, name=kernel.name)


def _fast_statement(statement: ir.Statement) -> ir.Statement:
    if isinstance(statement, ir.Raise):
        return replace(statement, condition=mapped(statement.condition, _fast))
    return replace(statement, value=mapped(statement.value, _fast))


def _fast(expr: ir.Expr) -> ir.Expr:
    if isinstance(expr, ir.CallPrimitive) and expr.fast is not None:
        form = expr.fast
        return replace(
            expr, symbol=form.c, ordinary=form.ordinary, bare=form.bare, usual=form.usual,
            prepare=None, odd=None, fast=None, quick=None, steps=form.steps, block=form.block,
            fold=None,
        )  # fmt: skip
    if isinstance(expr, ir.CallUfunc):
        inner = fast_form(expr.kernel)
        return expr if inner is None else replace(expr, kernel=inner)
    return expr


def quick_form(kernel: ir.Kernel, values: Values) -> Optional[ir.Kernel]:
    """What is tried before the bare form, with a test for doubt where else arguments are tested;
    None unless the kernel is one call of a primitive that has it, and its results are stored as
    they are."""
    call, statement = only_call(kernel, values), kernel.statements[0]
    if call is None or call.quick is None or not isinstance(statement, ir.Assign):
        return None
    quick = replace(
        call, symbol=call.quick.c, bare=call.quick.c, ordinary=call.quick.doubt,
        usual=None, block=None,
        overload=replace(call.overload, report=False),
        prepare=None, odd=None, fast=None, quick=None, steps=None,
    )  # fmt: skip
    return replace(
        kernel, name=f"{kernel.name}_quick", statements=(replace(statement, value=quick),)
    )


def only_call(kernel: ir.Kernel, values: Values) -> Optional[ir.CallPrimitive]:
    """The call that is all of a kernel, of operands as they are stored; loops may then take it
    apart."""
    if len(kernel.statements) != 1 or not isinstance(kernel.statements[0], ir.Assign):
        return None
    call = kernel.statements[0].value
    if not isinstance(call, ir.CallPrimitive) or len(kernel.outputs) != 1:
        return None
    output = kernel.outputs[0]
    if values.holder(output.dtype, kernel.level, kernel.compute) != output.dtype:
        return None
    if not all(isinstance(argument, ir.Variable) for argument in call.arguments):
        return None
    return call


def misrounded(kernel: ir.Kernel, values: Values) -> Optional[Misrounded]:
    """Of a kernel of small floats whose every result, but for these, is what the fast form gives,
    rounded; None unless that is known."""
    statement = kernel.statements[0] if len(kernel.statements) == 1 else None
    if not isinstance(statement, ir.Assign) or len(kernel.inputs) != 1:
        return None
    call, dtype = statement.value, kernel.inputs[0].dtype
    if not isinstance(call, ir.CallPrimitive) or call.fast is None:
        return None
    same = [isinstance(a, ir.Variable) and a.role == "input" for a in call.arguments]
    given = [target.role == "output" for target in statement.targets]
    if same != [True] or not all(given) or {dtype} != set(kernel.dtypes):
        return None
    return dict(call.fast.misrounded or ()).get(dtype)


def odd_form(kernel: ir.Kernel, values: Values) -> Optional[ir.Kernel]:
    """None if nothing in it can round to odd, or not all of it is computed in its own dtypes. No
    complex number has small parts."""
    for operand in (*kernel.inputs, *kernel.outputs):
        if values.traits.category(operand.dtype) == "complex":
            return None
        if values.holder(operand.dtype, kernel.level, kernel.compute) != operand.dtype:
            return None
    return _with_odd_calls(kernel, "odd")


def stored_form(kernel: ir.Kernel, values: Values) -> ir.Kernel:
    """The kernel as its own loop calls it: itself unless a call is to round to odd."""
    for output in kernel.outputs:
        holder = values.holder(output.dtype, kernel.level, kernel.compute)
        if holder == output.dtype or not values.is_small(output.dtype):
            return kernel
    return _with_odd_calls(kernel, "stored") or kernel


def _with_odd_calls(kernel: ir.Kernel, suffix: str) -> Optional[ir.Kernel]:
    """With the calls whose results are outputs, and nothing else, rounding to odd."""
    statements = list(kernel.statements)
    for number, statement in enumerate(statements):
        if not isinstance(statement, ir.Assign) or not _gives_outputs(statement):
            continue
        if not any(_reads(after, statement) for after in statements[number + 1 :]):
            statements[number] = _odd(statement)
    if tuple(statements) == kernel.statements:
        return None
    return replace(kernel, name=f"{kernel.name}_{suffix}", statements=tuple(statements))


def _gives_outputs(statement: ir.Assign) -> bool:
    value = statement.value
    odd = value.odd if isinstance(value, ir.CallPrimitive) else None
    return odd is not None and all(target.role == "output" for target in statement.targets)


def _reads(statement: ir.Statement, assigned: ir.Assign) -> bool:
    names = {target.name for target in assigned.targets}
    return any(
        isinstance(node, ir.Variable) and node.name in names
        for node in walk(statement_value(statement))
    )


def _odd(statement: ir.Assign) -> ir.Assign:
    value = statement.value
    assert isinstance(value, ir.CallPrimitive) and value.odd is not None
    call = replace(
        value, symbol=value.odd.c, bare=value.odd.bare, block=value.odd.block,
        prepare=None, quick=None, steps=None,
    )  # fmt: skip
    return replace(statement, value=call)
