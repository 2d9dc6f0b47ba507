"""Kernels -> loop functions: the ways through the operands, as C text for the template.

The names of an operand's variables begin with in_, out_, step_, dense_, single_ or value_; all
others are the template's and have no such beginning: so no operand's name can collide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional

from . import ir
from .cmodel import Check, ElementFunction, LoopFunction, Rule, Way
from .ctext import UNARY, C, block, call, heading
from .lower_element import ElementWriter
from .lower_values import Values
from .ways import Ways, singles_of, ways_of

LOOP_PARAMETERS = (
    "char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides, ndm_loop_ctx *ctx"
)
BLOCK_PARAMETERS = "char *const *args, ptrdiff_t count, const ptrdiff_t *strides"


@dataclass(frozen=True)
class _Operand:
    """One operand of a loop. `stored`: the C type in memory; `held`: of its value."""

    name: str
    index: int
    dtype: str
    holder: str
    stored: str
    held: str
    is_input: bool

    @property
    def pointer(self) -> str:
        return f"{'in' if self.is_input else 'out'}_{self.name}"

    @property
    def value(self) -> str:
        return f"value_{self.name}"

    @property
    def type(self) -> str:
        return f"const {self.stored}" if self.is_input else self.stored

    def typed(self) -> str:
        return f"{self.type} *{self.pointer} = ({self.type} *)args[{self.index}];"

    def step(self) -> str:
        return f"const ptrdiff_t step_{self.name} = strides[{self.index}];"

    def dense(self) -> str:
        return f"const bool dense_{self.name} = {self.is_dense(f'step_{self.name}')};"

    def is_dense(self, step: str) -> str:
        return f"{step} == (ptrdiff_t)sizeof({self.stored})"

    def raw(self) -> str:
        const = "const " if self.is_input else ""
        return f"{const}char *{self.pointer} = args[{self.index}];"

    def strided(self) -> C:
        return C(f"*({self.type} *)({self.pointer} + i * step_{self.name})", UNARY)


class LoopWriter:
    """Loop functions of one file."""

    def __init__(self, values: Values, elements: ElementWriter) -> None:
        self._values = values
        self._elements = elements

    def loop(self, kernel: ir.Kernel, slot: int) -> LoopFunction:
        count = len(kernel.dtypes)
        if kernel.call is not None:
            needed = kernel.loop.requires
            macro = f"NDM_HAVE_{needed.upper()}" if needed is not None else None
            return LoopFunction(kernel.name, kernel.call, slot, count, library=macro)
        element = self._elements.function(kernel)
        body = _Body(kernel, element, self._values)
        kind = ways_of(kernel, self._values)
        ways = body.ways(kind)
        raises = element.reports or body.stores_report
        if body.casts:
            self._elements.note_casts()
        symbol = f"loop_{kernel.name}"
        if kind is Ways.BLOCKS:
            self._elements.note_blocks()
        return LoopFunction(
            name=kernel.name,
            symbol=symbol,
            slot=slot,
            arguments=count,
            head=heading(f"static int {symbol}({LOOP_PARAMETERS})"),
            raises=raises,
            guarded=element.guarded,
            reports=raises and bool(kernel.flags),
            setup=block(body.steps(kind), 1),
            ways=tuple(ways),
            blocks=block([body.blocks(symbol)], 2) if kind is Ways.BLOCKS else "",
            check=self._check(kernel) if kernel.faults else None,
        )

    def _check(self, kernel: ir.Kernel) -> Check:
        """The test of a block."""
        body = _Body(kernel, None, self._values)
        refusals = [self._elements.refusal(kernel, n) for n in range(len(kernel.faults))]
        read = {operand.name for _, inputs in refusals for operand in inputs}
        operands = [o for o in body.inputs if o.name in read]
        calls = [str(call(name, *(f"value_{o.name}" for o in inputs))) for name, inputs in refusals]
        return Check(
            head=heading(
                f"static int check_{kernel.name}({BLOCK_PARAMETERS}, ptrdiff_t *index)"
            ),
            run_head=heading(f"static void run_{kernel.name}({BLOCK_PARAMETERS})"),
            setup=block([line for o in operands for line in (o.raw(), o.step())], 1),
            values=block([body.load(o, o.strided()) for o in operands], 2),
            scalar=" && ".join(f"step_{o.name} == 0" for o in operands) or "true",
            refused=" | ".join(calls),
            rules=tuple(Rule(text, code) for code, text in enumerate(calls, 1)),
        )


class _Body:
    """What the ways through one loop have in common."""

    def __init__(
        self, kernel: ir.Kernel, element: Optional[ElementFunction], values: Values
    ) -> None:
        self._kernel = kernel
        self._values = values
        self._extra: List[str] = []
        if element is not None:
            self._extra += ["&raised"] if element.reports else []
            self._extra += ["hidden"] if element.guarded else []
        self.stores_report = False
        self.casts = False
        operands = [
            self._operand(o, index, index < len(kernel.inputs))
            for index, o in enumerate(kernel.inputs + kernel.outputs)
        ]
        self.inputs = [o for o in operands if o.is_input]
        self.outputs = [o for o in operands if not o.is_input]
        names = singles_of(kernel)
        self.singles = [o for o in self.inputs if o.name in names]

    def _operand(self, operand: ir.Operand, index: int, is_input: bool) -> _Operand:
        holder = self._values.holder(operand.dtype, self._kernel.level, self._kernel.compute)
        return _Operand(
            operand.name,
            index,
            operand.dtype,
            holder,
            self._values.ctype(operand.dtype),
            self._values.ctype(holder),
            is_input,
        )

    def _report(self) -> str:
        self.stores_report = True
        return "&raised"

    def load(self, operand: _Operand, stored: C) -> str:
        """The declaration of an input's value."""
        value = self._values.load(stored, operand.dtype, operand.holder)
        return f"const {operand.held} {operand.value} = {value};"

    # ---- ways -------------------------------------------------------------------------

    def steps(self, kind: Ways) -> List[str]:
        """Declarations that the ways share."""
        operands = [*self.inputs, *self.outputs]
        if kind is Ways.BLOCKS and not self.singles:
            tests = " && ".join(o.is_dense(f"strides[{o.index}]") for o in operands)
            return [f"const bool dense = {tests};"]
        lines = [o.step() for o in operands]
        if kind is Ways.STRIDED:
            return lines
        lines += [o.dense() for o in operands]
        single = self.inputs if len(self.inputs) == 2 else []
        single = self.singles if kind is Ways.BLOCKS else single
        return lines + [
            f"const bool single_{o.name} = step_{o.name} == 0 && count > 0;" for o in single
        ]

    def ways(self, kind: Ways) -> List[Way]:
        if kind is Ways.STRIDED:
            return [self._strided("{")]
        if kind is Ways.BLOCKS:
            dense = "" if self.singles else "dense || count == 1"
            found = [self._contiguous("if", None, dense)]
            return found + [self._contiguous("} else if", operand) for operand in self.singles]
        found = [self._contiguous("if", None)]
        if len(self.inputs) == 2:
            found += [self._contiguous("} else if", operand) for operand in self.inputs]
        return [*found, self._strided("} else {")]

    def blocks(self, symbol: str) -> str:
        """The call that copies what is not contiguous, and comes back to the loop."""
        operands = [*self.inputs, *self.outputs]
        stored = [operand.stored for operand in operands]
        items = str(call(f"NDM_ITEMS_{len(operands)}", len(self.inputs), *stored))
        items += "".join(f" | NDM_SINGLE({o.index})" for o in self.singles)
        arguments = ("args", "dimensions", "strides", "ctx", items, symbol)
        return f"return {call('ndm_run_blocks', *arguments)};"

    def _contiguous(self, word: str, scalar: Optional[_Operand], condition: str = "") -> Way:
        """All operands contiguous, but for an input that is the same for all elements."""
        operands = [*self.inputs, *self.outputs]
        condition = condition or " && ".join(
            f"single_{o.name}" if o is scalar else f"dense_{o.name}" for o in operands
        )
        setup = [
            self.load(o, C(f"*({o.type} *)args[{o.index}]", UNARY)) if o is scalar else o.typed()
            for o in operands
        ]
        arguments = []
        for operand in self.inputs:
            value = C(f"{operand.pointer}[i]")
            loaded = self._values.load(value, operand.dtype, operand.holder)
            arguments.append(operand.value if operand is scalar else str(loaded))
        places = [C(f"{o.pointer}[i]") for o in self.outputs]
        return Way(
            opening=block([f"{word} ({condition}) {{"], 1),
            setup=block(setup, 2),
            independent=True,
            body=block(self._statements(arguments, places), 3),
        )

    def _strided(self, opening: str) -> Way:
        operands = [*self.inputs, *self.outputs]
        body = [self.load(operand, operand.strided()) for operand in self.inputs]
        arguments = [operand.value for operand in self.inputs]
        body += self._statements(arguments, [o.strided() for o in self.outputs])
        return Way(
            opening=opening,
            setup=block([operand.raw() for operand in operands], 2),
            independent=False,
            body=block(body, 3),
        )

    def _statements(self, arguments: List[str], places: List[C]) -> List[str]:
        """One element: the call, and the stores after it."""
        if len(self.outputs) == 1:
            result = call(self._kernel.name, *arguments, *self._extra)
            return [self._store(self.outputs[0], places[0], result)]
        lines = [f"{o.held} {o.value};" for o in self.outputs]
        pointers = [f"&{o.value}" for o in self.outputs]
        lines.append(f"{call(self._kernel.name, *arguments, *pointers, *self._extra)};")
        for operand, place in zip(self.outputs, places):
            lines.append(self._store(operand, place, C(operand.value)))
        return lines

    def _store(self, operand: _Operand, place: C, value: C) -> str:
        stored = self._values.store(value, operand.holder, operand.dtype, self._report)
        self.casts = self.casts or stored.text.startswith("ndm_cast_")
        return f"{place} = {stored};"
