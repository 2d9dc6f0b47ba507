"""Kernels -> element functions: static inline C on values, a statement a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Sequence, Set, Tuple

from . import ir
from .cmodel import ElementFunction
from .ctext import C, block, call, heading
from .ir_walk import children, statement_value, walk
from .lower_expr import Lowering
from .lower_values import Values
from .variants import PLAIN, Variant, is_blocked, sites

FLAGS = {
    "divide": "NDM_FP_DIVIDE",
    "overflow": "NDM_FP_OVERFLOW",
    "underflow": "NDM_FP_UNDERFLOW",
    "invalid": "NDM_FP_INVALID",
}
WIDE = ("double", "int64_t", "uint64_t")
"""C types whose bits make a test of 64 bits."""


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

    def note_header(self, header: str) -> None:
        """Has the file include a header."""
        self._needs.headers.add(header)

    def extras(self, kernel: ir.Kernel, variant: Variant) -> Tuple[bool, bool]:
        function = self.function(kernel, variant)
        return function.reports, function.guarded

    def function(self, kernel: ir.Kernel, variant: Variant = PLAIN) -> ElementFunction:
        name = variant.name(kernel)
        if name not in self._made:
            for inner in _calls(kernel):
                self.function(inner, variant.inside(inner, self._values.traits))
            self._made[name] = self._make(kernel, variant)
        return self._made[name]

    def _make(self, kernel: ir.Kernel, variant: Variant) -> ElementFunction:
        careful = kernel.name in self._careful
        lowering = Lowering(kernel, self._values, self.extras, careful, variant)
        body = _Body(lowering)
        for index, statement in enumerate(kernel.statements):
            body.add(statement, kernel.statements[index + 1 :])
        body.finish()
        self._needs.take(lowering)
        self._needs.headers |= _headers(kernel)
        signature = _signature(kernel, lowering)
        linkage = "inline"
        if not variant.bare and self._is_large(kernel):
            linkage = "NDM_NOINLINE"
        elif is_blocked(kernel, self._values.traits):
            linkage = "NDM_ALWAYS_INLINE"
        signature = signature.replace("static inline", f"static {linkage}", 1)
        return ElementFunction(
            name=variant.name(kernel),
            head=heading(signature),
            body=block(lowering.lines, 1),
            reports=lowering.reported,
            guarded=lowering.guarded,
        )

    def _is_large(self, kernel: ir.Kernel) -> bool:
        """Whether its form for what is not ordinary, and rare, is no vector code either: several
        calls of C functions that have a bare form would be tens of kilobytes."""
        calls = (sites(statement, self._values.traits) for statement in kernel.statements)
        return sum(map(len, calls)) > 1

    def unusual(self, kernel: ir.Kernel) -> ElementFunction:
        """The function that gives a number which is negative unless the arguments of all calls
        with a bare form are ordinary. What they are computed of is computed with care, and
        raises only what the kernel raises too."""
        name = f"unusual_{kernel.name}"
        if name in self._made:
            return self._made[name]
        traits = self._values.traits
        lowering = Lowering(kernel, self._values, self.extras, kernel.name in self._careful)
        found = [sites(statement, traits) for statement in kernel.statements]
        kept, read = _needed(kernel, found)
        body = _Body(lowering, read)
        tests: List[str] = []
        for number, statement in enumerate(kernel.statements):
            tests += [str(self._test(site, lowering)) for site in found[number]]
            if number in kept:
                body.add(statement, kernel.statements[number + 1 :])
        lines = [*lowering.lines, f"return {' | '.join(tests)};"]
        if lowering.reported:
            word = lowering.fresh("dropped")
            lines[:0] = [f"uint32_t {word} = 0;", f"uint32_t *const {lowering.raised} = &{word};"]
        self._needs.take(lowering)
        parameters = [f"{lowering.ctype(o.dtype)} {o.name}" for o in kernel.inputs]
        parameters += [f"uint32_t {lowering.hidden}"] if lowering.guarded else []
        result = self.unusual_type(kernel)
        head = heading(f"static inline {result} {name}({', '.join(parameters)})")
        made = ElementFunction(name, head, block(lines, 1), False, lowering.guarded)
        self._made[name] = made
        return made

    def _test(self, site: ir.CallExpr, lowering: Lowering) -> C:
        arguments = lowering.arguments(site)
        if isinstance(site, ir.CallPrimitive):
            assert site.ordinary is not None
            return call(site.ordinary, *arguments)
        inner = self.unusual(site.kernel)
        return call(inner.name, *arguments, *([lowering.hide()] if inner.guarded else []))

    def unusual_type(self, kernel: ir.Kernel) -> str:
        """The C type of what `unusual` gives: 64 bits where an argument has them."""
        for statement in kernel.statements:
            for site in sites(statement, self._values.traits):
                if isinstance(site, ir.CallUfunc):
                    wide = self.unusual_type(site.kernel) == "int64_t"
                else:
                    holders = [self._values.holder(a.dtype, kernel.level, kernel.compute)
                               for a in site.arguments]
                    wide = any(self._part_ctype(h) in WIDE for h in holders)
                if wide:
                    return "int64_t"
        return "int32_t"

    def _part_ctype(self, holder: str) -> str:
        """The C type of a value, or of a complex one's parts."""
        element = None if holder in self._values.specs.aliases else self._values.element(holder)
        part = element.part if element is not None else None
        return part.ctype if part is not None else self._values.ctype(holder)

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

    def __init__(self, lowering: Lowering, used: Optional[Set[str]] = None) -> None:
        """`used`: the inputs that are, where the body is not the kernel's own and its outputs
        are mere locals."""
        self._lowering = lowering
        self._kernel = lowering.kernel
        self._single = len(lowering.kernel.outputs) == 1 or used is not None
        self._declared: Set[str] = set()
        self._returned = False
        self._assigned: Dict[str, int] = {}
        for statement in self._kernel.statements:
            for target in statement.targets if isinstance(statement, ir.Assign) else ():
                self._assigned[target.name] = self._assigned.get(target.name, 0) + 1
        if not self._single:
            for output in self._kernel.outputs:
                lowering.by_pointer[output.name] = True
        if used is None:
            values = map(statement_value, self._kernel.statements)
            used = {name for value in values for name in _read(value, lowering.variant)}
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
        value = statement.value
        assert isinstance(value, (ir.CallPrimitive, ir.CallUfunc))
        pointers = []
        for target in statement.targets:
            if lowering.by_pointer.get(target.name):
                pointers.append(target.name)
                continue
            if target.name not in self._declared:
                lowering.lines.append(f"{lowering.ctype(target.dtype)} {target.name};")
                self._declared.add(target.name)
            pointers.append(f"&{target.name}")
        lowering.lines.append(f"{lowering.call(value, pointers)};")
        for target in statement.targets:
            if target.role == "output" and target.name in read:
                place = lowering.variable(target.name)
                rounded = lowering.rounded(place, target.dtype)
                if rounded != place:
                    lowering.lines.append(f"{place} = {rounded};")

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
    parameters += [f"const {ctype} *{name}" for ctype, name in lowering.prepared.items()]
    if lowering.reported:
        parameters.append(f"uint32_t *{lowering.raised}")
    if lowering.guarded:
        parameters.append(f"uint32_t {lowering.hidden}")
    return f"static inline {result} {lowering.variant.name(kernel)}({', '.join(parameters)})"


def _read(expr: ir.Expr, variant: Variant = PLAIN) -> Set[str]:
    """The variables that an expression reads in this form."""
    found = {expr.name} if isinstance(expr, ir.Variable) else set()
    for number, child in enumerate(children(expr)):
        if isinstance(expr, ir.CallPrimitive) and variant.takes(expr):
            assert expr.prepare is not None
            if number == expr.prepare.argument:
                continue
        found |= _read(child, variant)
    return found


def _needed(kernel: ir.Kernel, found: Sequence[List[ir.CallExpr]]) -> Tuple[Set[int], Set[str]]:
    """The statements that the arguments of these calls depend on, by number, and the variables
    that are read on the way."""
    kept: Set[int] = set()
    read: Set[str] = set()
    for number in reversed(range(len(kernel.statements))):
        statement = kernel.statements[number]
        targets = statement.targets if isinstance(statement, ir.Assign) else ()
        if any(target.name in read for target in targets):
            kept.add(number)
            read |= _read(statement_value(statement))
        for site in found[number]:
            for argument in site.arguments:
                read |= _read(argument)
    return kept, read


def _calls_in(expr: ir.Expr) -> List[ir.Kernel]:
    return [node.kernel for node in walk(expr) if isinstance(node, ir.CallUfunc)]


def _calls(kernel: ir.Kernel) -> List[ir.Kernel]:
    return [k for s in kernel.statements for k in _calls_in(statement_value(s))]


def inlined(kernel: ir.Kernel) -> Set[str]:
    """Names of all kernels that a kernel's loop runs, its own among them."""
    found = {kernel.name}
    parts = [kernel.sum.term, kernel.sum.fold] if kernel.sum is not None else []
    if kernel.reduction is not None:
        parts = [kernel.reduction.lift, kernel.reduction.combine, kernel.reduction.finish]
    for inner in (*_calls(kernel), *parts):
        found |= inlined(inner)
    return found


def _headers_in(expr: ir.Expr) -> Set[str]:
    return {
        node.overload.header
        for node in walk(expr)
        if isinstance(node, ir.CallPrimitive) and node.overload.header
    }


def _headers(kernel: ir.Kernel) -> Set[str]:
    return {h for s in kernel.statements for h in _headers_in(statement_value(s))}
