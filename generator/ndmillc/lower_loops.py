"""Kernels -> loop functions, and the tests of blocks whose elements may be refused."""

from __future__ import annotations

from . import ir
from .cmodel import Check, LoopFunction, Rule, Whole
from .ctext import block, call, heading
from .forms import stored_form
from .loop_body import LoopBody
from .lower_element import ElementWriter
from .lower_values import Values
from .ways import Ways, takes_whole, ways_of

LOOP_PARAMETERS = (
    "char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides, ndm_loop_ctx *ctx"
)
BLOCK_PARAMETERS = "char *const *args, ptrdiff_t count, const ptrdiff_t *strides"


class LoopWriter:
    """Loop functions of one file."""

    def __init__(self, values: Values, elements: ElementWriter) -> None:
        self._values = values
        self._elements = elements

    def loop(self, kernel: ir.Kernel, slot: int, tier: str = "CORRECT") -> LoopFunction:
        count = len(kernel.dtypes)
        if kernel.call is not None:
            needed = kernel.loop.requires
            macro = f"NDM_HAVE_{needed.upper()}" if needed is not None else None
            return LoopFunction(kernel.name, kernel.call, slot, count, library=macro)
        name = kernel.name
        kernel = stored_form(kernel, self._values)
        element = self._elements.function(kernel)
        body = LoopBody(kernel, self._elements, self._values)
        kind = ways_of(kernel, self._values)
        ways = body.ways(kind)
        raises = element.reports or body.stores_report
        if body.casts:
            self._elements.note_casts()
        symbol = f"loop_{name}"
        whole = takes_whole(kernel, self._values)
        runner = f"run_{name}" if kernel.faults or whole else symbol
        if kind is Ways.BLOCKS:
            self._elements.note_blocks()
        return LoopFunction(
            name=name,
            symbol=symbol,
            slot=slot,
            tier=tier,
            arguments=count,
            head=heading(f"static int {symbol}({LOOP_PARAMETERS})"),
            raises=raises,
            guarded=body.guarded,
            reports=raises and bool(kernel.flags),
            setup=block(body.steps(kind), 1),
            ways=tuple(ways),
            blocks=block([body.blocks(runner)], 2) if kind is Ways.BLOCKS and not whole else "",
            whole=_whole(runner, body.blocks(runner)) if whole else None,
            check=self._check(kernel, name) if kernel.faults else None,
        )

    def _check(self, kernel: ir.Kernel, name: str) -> Check:
        """The test of a block."""
        body = LoopBody(kernel, self._elements, self._values)
        refusals = [self._elements.refusal(kernel, n) for n in range(len(kernel.faults))]
        read = {operand.name for _, inputs in refusals for operand in inputs}
        operands = [o for o in body.inputs if o.name in read]
        calls = [str(call(name, *(f"value_{o.name}" for o in inputs))) for name, inputs in refusals]
        return Check(
            head=heading(
                f"static int check_{name}({BLOCK_PARAMETERS}, ptrdiff_t *index)"
            ),
            run_head=heading(f"static int run_{name}({LOOP_PARAMETERS})"),
            setup=block([line for o in operands for line in (o.raw(), o.step())], 1),
            values=block([body.load(o, o.strided()) for o in operands], 2),
            scalar=" && ".join(f"step_{o.name} == 0" for o in operands) or "true",
            refused=" | ".join(calls),
            rules=tuple(Rule(text, code) for code, text in enumerate(calls, 1)),
        )


def _whole(name: str, blocks: str) -> Whole:
    return Whole(heading(f"static int {name}({LOOP_PARAMETERS})"), block([blocks], 1))
