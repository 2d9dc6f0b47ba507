"""A kernel for a reader: its typed statements, and the C that they become."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from . import ir
from .lower_element import ElementWriter, Needs, inlined
from .lower_values import Values
from .model import Specs, UfuncSpec
from .names import BARE_TYPES
from .suggest import hint, shown

WIDTH = 78


@dataclass(frozen=True)
class Explanation:
    text: str
    ok: bool


def explain(
    program: ir.Program, specs: Specs, ufunc: str, dtypes: Sequence[str]
) -> Explanation:
    """The kernels of a ufunc for these input dtypes; without dtypes, its list of loops."""
    names = {alias: spec.name for spec in specs.ufuncs.values() for alias in spec.aliases}
    name = names.get(ufunc, ufunc)
    if name not in specs.ufuncs:
        more = hint(ufunc, specs.ufuncs, "known ufuncs")
        return Explanation(f"no ufunc '{ufunc}'{more}\n", False)
    spec = specs.ufuncs[name]
    loops = [loop.kernel for loop in program.loops if loop.kernel.ufunc.name == name]
    skipped = [entry for entry in program.skipped if entry[0].startswith(f"{name}_")]
    wanted = list(dtypes) * len(spec.inputs) if len(dtypes) == 1 else list(dtypes)
    if not dtypes:
        lines = [f"{name}: {spec.signature}", *_about(spec), "loops:"]
        lines += [f"    {_types(kernel)}" for kernel in loops]
        lines += [f"    left out: {kernel} ({reason})" for kernel, reason in skipped]
        return Explanation("\n".join(lines) + "\n", True)
    fitting = [k for k in loops if [operand.dtype for operand in k.inputs] == wanted]
    if fitting:
        # A loop that needs a library comes after the one that is always there.
        fitting.sort(key=lambda kernel: kernel.loop.requires is not None)
        return Explanation("\n".join(_kernel(kernel, specs) for kernel in fitting), True)
    for label, reason in skipped:
        if label in ("_".join([name, *wanted]), f"{name}_{wanted[0]}"):
            return Explanation(f"{label} is left out: {reason}\n", False)
    problem = _problem(spec, wanted, specs) or f"no loop for {', '.join(wanted)}"
    lines = [f"{name}: {problem}", "its loops:", *(f"    {_types(kernel)}" for kernel in loops)]
    return Explanation("\n".join(lines) + "\n", False)


def _about(spec: UfuncSpec) -> List[str]:
    """What the ufunc computes, and its notes."""
    lines = textwrap.wrap(spec.doc, WIDTH)
    if spec.accuracy:
        bounds = ", ".join(f"{ulp:g} ULP ({kinds})" for kinds, ulp in spec.accuracy.items())
        lines.append(f"Greatest error: {bounds}.")
    if spec.since:
        lines.append(f"Since version {spec.since}.")
    for note in spec.notes:
        lines += textwrap.wrap(note, WIDTH, initial_indent="  * ", subsequent_indent="    ")
    return lines


def _problem(spec: UfuncSpec, wanted: Sequence[str], specs: Specs) -> Optional[str]:
    """What is wrong with the dtypes that were asked for, apart from there being no loop."""
    known = [*specs.dtypes, *specs.aliases]
    for dtype in wanted:
        if dtype in BARE_TYPES:
            return f"'{dtype}' has no size: dtypes are such as int32 and float64"
        if dtype not in known:
            return f"unknown dtype '{shown(dtype)}'{hint(dtype, known, 'known dtypes')}"
    if len(wanted) != len(spec.inputs):
        return f"takes {len(spec.inputs)} inputs, not {len(wanted)}"
    return None


def _types(kernel: ir.Kernel) -> str:
    inputs = ", ".join(operand.dtype for operand in kernel.inputs)
    needed = f" with {kernel.loop.requires}" if kernel.loop.requires is not None else ""
    return f"{inputs} -> {', '.join(operand.dtype for operand in kernel.outputs)}{needed}"


def _kernel(kernel: ir.Kernel, specs: Specs) -> str:
    loop = kernel.loop
    lines = [
        f"{kernel.name}: {_types(kernel)}",
        f"    from {loop.position}, loop {loop.number}",
        f"    level {kernel.level}, flags {', '.join(kernel.flags) or 'none'}",
    ]
    if kernel.compute:
        lines.append(f"    computed in {kernel.compute}")
    for fault in kernel.faults:
        lines.append(f"    refused where {show(fault.condition)}: {fault.message}")
    if kernel.call is not None:
        return "\n".join([*lines, f"    the author's loop {kernel.call}"]) + "\n"
    lines += ["", "Typed:", *(f"    {line}" for line in _typed(kernel)), "", "C:"]
    writer = ElementWriter(Values(specs), inlined(kernel) if kernel.flags else set(), Needs())
    for part in _parts(kernel):
        writer.function(part)
    for number in range(len(kernel.faults)):
        writer.refusal(kernel, number)
    for function in writer.functions:
        lines += _indented([*function.head.split("\n"), "{"])
        lines += _indented(_indented(function.body.split("\n")))
        lines += ["    }", ""]
    lines.pop()
    return "\n".join(lines) + "\n"


def _parts(kernel: ir.Kernel) -> Tuple[ir.Kernel, ...]:
    """What has statements of a kernel's own."""
    if kernel.sum is not None:
        return (kernel.sum.term, kernel.sum.fold)
    if kernel.reduction is not None:
        return (kernel.reduction.lift, kernel.reduction.combine, kernel.reduction.finish)
    return (kernel,)


def _indented(lines: Sequence[str]) -> List[str]:
    return [f"    {line}" for line in lines]


def _typed(kernel: ir.Kernel) -> List[str]:
    if kernel.reduction is not None:
        return _typed_reduction(kernel.reduction)
    total = kernel.sum
    if total is None or kernel.ufunc.core is None:
        return [_statement(statement) for statement in kernel.statements]
    over = kernel.ufunc.core.dimensions[total.over].name
    so_far = [f"{kernel.outputs[0].name}: {total.identity.dtype}", f"the term, over {over}"]
    return [
        *(f"term: {_statement(statement)}" for statement in total.term.statements),
        f"sum from {show(total.identity)} on: {total.fold.name}({', '.join(so_far)})",
    ]


def _typed_reduction(reduction: ir.Reduction) -> List[str]:
    lines = ["state: " + ", ".join(f"{f.name}: {f.dtype}" for f in reduction.fields)]
    for pass_ in reduction.passes:
        operand = pass_.operand
        lines.append(f"pass: {operand.name}: {operand.dtype} = {pass_.reduction}")
    if reduction.neutral is not None:
        pairs = zip(reduction.fields, reduction.neutral)
        lines += [f"neutral: {field.name}: {field.dtype} = {show(v)}" for field, v in pairs]
    for key, part in (
        ("lift", reduction.lift), ("combine", reduction.combine), ("finish", reduction.finish)
    ):  # fmt: skip
        lines += [f"{key}: {_statement(statement)}" for statement in part.statements]
    if reduction.exact:
        lines.append("the same bits in whatever order items are folded")
    return lines


def _statement(statement: ir.Statement) -> str:
    if isinstance(statement, ir.Raise):
        return f'raises("{statement.flag}", {show(statement.condition)})'
    targets = ", ".join(f"{t.name}: {t.dtype}" for t in statement.targets)
    return f"{targets} = {show(statement.value)}"


def show(expr: ir.Expr) -> str:
    """An expression with the dtype of everything that its text does not tell."""
    if isinstance(expr, ir.Constant):
        return _number(expr)
    if isinstance(expr, ir.Special):
        return f"{expr.dtype}({expr.name})"
    if isinstance(expr, ir.Variable):
        return expr.name
    if isinstance(expr, ir.Unary):
        return f"({'not ' if expr.op == 'not' else expr.op}{show(expr.operand)})"
    if isinstance(expr, ir.Binary) and expr.op in ("tdiv", "tmod"):
        return f"{expr.op}({show(expr.left)}, {show(expr.right)})"
    if isinstance(expr, (ir.Binary, ir.Compare)):
        return f"({show(expr.left)} {expr.op} {show(expr.right)})"
    if isinstance(expr, ir.Logical):
        return f"({f' {expr.op} '.join(show(operand) for operand in expr.operands)})"
    if isinstance(expr, ir.Select):
        arms = f"{show(expr.then)} if {show(expr.condition)} else {show(expr.otherwise)}"
        return f"({arms})"
    if isinstance(expr, ir.Part):
        return f"{show(expr.operand)}.{expr.part}"
    return _calls(expr)


def _calls(expr: ir.Expr) -> str:
    arguments: List[ir.Expr]
    if isinstance(expr, ir.Cast):
        name, arguments = expr.dtype, [expr.operand]
    elif isinstance(expr, ir.MakeComplex):
        name, arguments = expr.dtype, [expr.real, expr.imag]
    elif isinstance(expr, ir.Bits):
        name, arguments = "bits", [expr.operand]
    elif isinstance(expr, ir.FromBits):
        name, arguments = f"{expr.dtype}.frombits", [expr.operand]
    elif isinstance(expr, ir.CallPrimitive):
        name, arguments = expr.symbol, list(expr.arguments)
    else:
        assert isinstance(expr, ir.CallUfunc)
        name, arguments = expr.kernel.name, list(expr.arguments)
    return f"{name}({', '.join(show(argument) for argument in arguments)})"


def _number(expr: ir.Constant) -> str:
    if expr.dtype == "bool":
        return "True" if expr.value else "False"
    text = "-0" if expr.negative_zero else str(expr.value)
    if expr.imag or expr.imag_negative_zero:
        text += f", {'-0' if expr.imag_negative_zero else expr.imag}"
    return f"{expr.dtype}({text})"
