"""Kernels -> element functions: static inline C on values, a statement a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Set, Tuple

from . import ir
from .cmodel import ElementFunction
from .ctext import C, block, heading
from .lower_expr import Lowering, statement_value, walk
from .lower_values import Values

FLAGS = {
    "divide": "NDM_FP_DIVIDE",
    "overflow": "NDM_FP_OVERFLOW",
    "underflow": "NDM_FP_UNDERFLOW",
    "invalid": "NDM_FP_INVALID",
}


@dataclass
class Needs:
    """What a file must have for its functions."""

    casts: bool = False
    blocks: bool = False
    cnames: bool = False
    complex: Set[str] = field(default_factory=set)
    headers: Set[str] = field(default_factory=set)

    def take(self, lowering: Lowering) -> None:
        self.casts = self.casts or lowering.needs_casts
        self.cnames = self.cnames or lowering.needs_cnames
        self.complex |= lowering.complex


class ElementWriter:
    """Element functions of one file, made once each."""

    def __init__(self, values: Values, careful: Set[str], needs: Needs) -> None:
        """`careful`: names of the kernels that loops with flags use."""
        self._values = values
        self._careful = careful
        self._needs = needs
        self._made: Dict[str, ElementFunction] = {}

    @property
    def functions(self) -> Tuple[ElementFunction, ...]:
        """All that were made; what a function calls stands before it."""
        return tuple(self._made.values())

    def note_casts(self) -> None:
        """Has the file include the conversions of elements."""
        self._needs.casts = True

    def note_blocks(self) -> None:
        """Has the file include what copies operands."""
        self._needs.blocks = True

    def extras(self, kernel: ir.Kernel) -> Tuple[bool, bool]:
        function = self.function(kernel)
        return function.reports, function.guarded

    def function(self, kernel: ir.Kernel) -> ElementFunction:
        if kernel.name not in self._made:
            for inner in _calls(kernel):
                self.function(inner)
            self._made[kernel.name] = self._make(kernel)
        return self._made[kernel.name]

    def _make(self, kernel: ir.Kernel) -> ElementFunction:
        careful = kernel.name in self._careful
        lowering = Lowering(kernel, self._values, self.extras, careful)
        body = _Body(lowering)
        for index, statement in enumerate(kernel.statements):
            body.add(statement, kernel.statements[index + 1 :])
        body.finish()
        self._needs.take(lowering)
        self._needs.headers |= _headers(kernel)
        return ElementFunction(
            name=kernel.name,
            head=heading(_signature(kernel, lowering)),
            body=block(lowering.lines, 1),
            reports=lowering.reported,
            guarded=lowering.guarded,
        )

    def refusal(self, kernel: ir.Kernel, number: int) -> Tuple[str, List[ir.Operand]]:
        """The name of the function that tests error rule `number` (from 0), and the inputs that
        it reads."""
        condition = kernel.faults[number].condition
        for inner in _calls_in(condition):
            self.function(inner)
        lowering = Lowering(kernel, self._values, self.extras, True)
        read = {node.name for node in walk(condition) if isinstance(node, ir.Variable)}
        inputs = [operand for operand in kernel.inputs if operand.name in read]
        value = lowering.lower(condition)
        lines = [*lowering.lines, f"return {value};"]
        if lowering.reported:
            word = lowering.fresh("dropped")
            lines[:0] = [f"uint32_t {word} = 0;", f"uint32_t *const {lowering.raised} = &{word};"]
        if lowering.guarded:
            lines.insert(0, f"const uint32_t {lowering.hidden} = ndm_hidden_zero();")
        self._needs.take(lowering)
        self._needs.headers |= _headers_in(condition)
        parameters = [f"{lowering.ctype(o.dtype)} {o.name}" for o in inputs] or ["void"]
        name = f"refuses_{kernel.name}" + (f"_{number + 1}" if len(kernel.faults) > 1 else "")
        head = heading(f"static inline int {name}({', '.join(parameters)})")
        self._made[name] = ElementFunction(name, head, block(lines, 1), False, False)
        return name, inputs


class _Body:
    """The statements of one function."""

    def __init__(self, lowering: Lowering) -> None:
        self._lowering = lowering
        self._kernel = lowering.kernel
        self._single = len(lowering.kernel.outputs) == 1
        self._declared: Set[str] = set()
        self._returned = False
        self._assigned: Dict[str, int] = {}
        for statement in self._kernel.statements:
            for target in statement.targets if isinstance(statement, ir.Assign) else ():
                self._assigned[target.name] = self._assigned.get(target.name, 0) + 1
        if not self._single:
            for output in self._kernel.outputs:
                lowering.by_pointer[output.name] = True
        used = {n.name for s in self._kernel.statements for n in walk(statement_value(s))
                if isinstance(n, ir.Variable)}
        lowering.lines.extend(
            f"(void){operand.name};" for operand in self._kernel.inputs if operand.name not in used
        )

    def add(self, statement: ir.Statement, later: Tuple[ir.Statement, ...]) -> None:
        lowering = self._lowering
        if isinstance(statement, ir.Raise):
            condition = lowering.lower(statement.condition)
            lowering.lines.append(lowering.report_line(FLAGS[statement.flag], condition))
            return
        read = {n.name for s in later for n in walk(statement_value(s))
                if isinstance(n, ir.Variable)}
        if len(statement.targets) > 1:
            self._unpack(statement, read)
            return
        target = statement.targets[0]
        value = lowering.lower(statement.value)
        if target.role == "output" and target.name in read:
            value = lowering.rounded(value, target.dtype)
        if target.role == "output" and self._single and not later:
            lowering.lines.append(f"return {value};")
            self._returned = True
            return
        self._assign(target, value)
        if target.role == "local" and target.name not in read:
            lowering.lines.append(f"(void){target.name};")

    def _assign(self, target: ir.Variable, value: C) -> None:
        lines, name = self._lowering.lines, target.name
        if self._lowering.by_pointer.get(name):
            lines.append(f"*{name} = {value};")
        elif name in self._declared:
            lines.append(f"{name} = {value};")
        else:
            const = "const " if self._assigned[name] == 1 else ""
            lines.append(f"{const}{self._lowering.ctype(target.dtype)} {name} = {value};")
            self._declared.add(name)

    def _unpack(self, statement: ir.Assign, read: Set[str]) -> None:
        lowering = self._lowering
        call = statement.value
        assert isinstance(call, (ir.CallPrimitive, ir.CallUfunc))
        pointers = []
        for target in statement.targets:
            if lowering.by_pointer.get(target.name):
                pointers.append(target.name)
                continue
            if target.name not in self._declared:
                lowering.lines.append(f"{lowering.ctype(target.dtype)} {target.name};")
                self._declared.add(target.name)
            pointers.append(f"&{target.name}")
        lowering.lines.append(f"{lowering.call(call, pointers)};")
        for target in statement.targets:
            if target.role == "output" and target.name in read:
                place = lowering.variable(target.name)
                value = lowering.rounded(place, target.dtype)
                if value != place:
                    lowering.lines.append(f"{place} = {value};")

    def finish(self) -> None:
        if self._single and not self._returned:
            self._lowering.lines.append(f"return {self._kernel.outputs[0].name};")


def _signature(kernel: ir.Kernel, lowering: Lowering) -> str:
    parameters = [f"{lowering.ctype(o.dtype)} {o.name}" for o in kernel.inputs]
    result = "void"
    if len(kernel.outputs) == 1:
        result = lowering.ctype(kernel.outputs[0].dtype)
    else:
        parameters += [f"{lowering.ctype(o.dtype)} *{o.name}" for o in kernel.outputs]
    if lowering.reported:
        parameters.append(f"uint32_t *{lowering.raised}")
    if lowering.guarded:
        parameters.append(f"uint32_t {lowering.hidden}")
    return f"static inline {result} {kernel.name}({', '.join(parameters)})"


def _calls_in(expr: ir.Expr) -> List[ir.Kernel]:
    return [node.kernel for node in walk(expr) if isinstance(node, ir.CallUfunc)]


def _calls(kernel: ir.Kernel) -> List[ir.Kernel]:
    return [k for s in kernel.statements for k in _calls_in(statement_value(s))]


def inlined(kernel: ir.Kernel) -> Set[str]:
    """Names of all kernels that a kernel's loop runs, its own among them."""
    found = {kernel.name}
    parts = [kernel.sum.term, kernel.sum.fold] if kernel.sum is not None else []
    for inner in (*_calls(kernel), *parts):
        found |= inlined(inner)
    return found


def _headers_in(expr: ir.Expr) -> Set[str]:
    return {
        node.primitive.header
        for node in walk(expr)
        if isinstance(node, ir.CallPrimitive) and node.primitive.header
    }


def _headers(kernel: ir.Kernel) -> Set[str]:
    return {h for s in kernel.statements for h in _headers_in(statement_value(s))}
