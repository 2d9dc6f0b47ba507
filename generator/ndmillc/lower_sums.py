"""Sums of generalized ufuncs -> loop functions, and the functions that several of them share.

A loop sees its core dimensions as three: rows and columns of the output, and the terms of an item.
Terms are always added one by one in order, whatever the way, so that all ways give the same bits."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple

from . import ir
from .cmodel import Gather, LoopFunction, SumFunctions, SumInput, SumLoop
from .ctext import UNARY, C, block, call, heading
from .lower_element import ElementWriter
from .lower_expr import Lowering
from .lower_loops import LOOP_PARAMETERS
from .lower_values import Values

BLOCK = 64
"""Values that are converted at a time."""
WALK_PARAMETERS = "char *const *args, const ptrdiff_t *sizes, const ptrdiff_t (*steps)[3]"

Key = Tuple[object, ...]


class SumWriter:
    """Loop functions of one file that add up."""

    def __init__(self, values: Values, elements: ElementWriter) -> None:
        self._values = values
        self._elements = elements
        self._made: Dict[Key, SumFunctions] = {}
        self._gathers: Dict[str, Gather] = {}

    @property
    def functions(self) -> Tuple[SumFunctions, ...]:
        return tuple(self._made.values())

    @property
    def gathers(self) -> Tuple[Gather, ...]:
        return tuple(self._gathers.values())

    def loop(self, kernel: ir.Kernel, slot: int) -> LoopFunction:
        assert kernel.sum is not None
        functions = self._functions(kernel, kernel.sum)
        symbol = f"loop_{kernel.name}"
        return LoopFunction(
            name=kernel.name,
            symbol=symbol,
            slot=slot,
            arguments=len(kernel.dtypes),
            head=heading(f"static int {symbol}({LOOP_PARAMETERS})"),
            raises=functions.raises,
            reports=functions.raises and bool(kernel.flags),
            sum=SumLoop(functions, *_layout(kernel.sum)),
        )

    # ---- functions ----------------------------------------------------------------------

    def _functions(self, kernel: ir.Kernel, total: ir.Sum) -> SumFunctions:
        term = total.term
        careful = bool(kernel.flags)
        key = (term.statements, term.dtypes, term.compute, total.fold.name, careful)
        if key not in self._made:
            self._made[key] = self._make(kernel, total)
        return self._made[key]

    def _make(self, kernel: ir.Kernel, total: ir.Sum) -> SumFunctions:
        term = self._elements.function(total.term)
        fold = self._elements.function(total.fold)
        output = kernel.outputs[0]
        holder = self._values.holder(output.dtype, "compute", kernel.compute)
        held = self._values.ctype(holder)
        reports, guarded = term.reports or fold.reports, term.guarded or fold.guarded
        store, stores_report = self._store(C("sum"), holder, output.dtype)
        raises = reports or stores_report
        converts = any(self._converts(o, kernel) for o in kernel.inputs)
        inputs = [self._input(o, index, kernel) for index, o in enumerate(kernel.inputs)]
        for operand in kernel.inputs if converts else ():
            self._gather(operand, kernel)
        last = [", uint32_t *raised"] if raises else [""]
        parameters = [f"const char *in_{i.name}, ptrdiff_t step_{i.name}" for i in inputs]
        dot_last = ", uint32_t *raised" if reports else ""
        return SumFunctions(
            name=kernel.name,
            inputs=tuple(inputs),
            held=held,
            stored=self._values.ctype(output.dtype),
            identity=self._identity(total, holder),
            dot_head=heading(
                f"static {held} dot_{kernel.name}({', '.join(parameters)}, "
                f"ptrdiff_t terms{dot_last})"
            ),
            each_head=heading(f"static void each_{kernel.name}({WALK_PARAMETERS}{last[0]})"),
            block=BLOCK if converts else 0,
            dense=" && ".join(
                f"step_{i.name} == (ptrdiff_t)sizeof({i.stored})" for i in inputs
            ),
            add=self._add(total, "sum", [f"value_{i.name}[k]" for i in inputs]),
            add_strided=self._add(total, "sum", [f"value_{i.name}" for i in inputs]),
            dot=_dot(kernel.name, inputs, reports),
            store=store,
            raises=raises,
            reports=reports,
            guarded=guarded,
        )

    def _add(self, total: ir.Sum, so_far: str, arguments: Sequence[str]) -> str:
        """The sum with one more term."""
        term, fold = (self._elements.function(k) for k in (total.term, total.fold))
        inner = call(term.name, *arguments, *_extras(term.reports, term.guarded))
        return str(call(fold.name, so_far, inner, *_extras(fold.reports, fold.guarded)))

    def _identity(self, total: ir.Sum, holder: str) -> str:
        lowering = Lowering(total.fold, self._values, self._elements.extras, False)
        return str(lowering.lower(total.identity))

    def _store(self, value: C, holder: str, dtype: str) -> Tuple[str, bool]:
        """A value as stored, and whether that reports."""
        used: List[str] = []

        def report() -> str:
            used.append("raised")
            return "raised"

        stored = self._values.store(value, holder, dtype, report)
        if stored.text.startswith("ndm_cast_"):
            self._elements.note_casts()
        return str(stored), bool(used)

    # ---- inputs -------------------------------------------------------------------------

    def _holder(self, operand: ir.Operand, kernel: ir.Kernel) -> str:
        return self._values.holder(operand.dtype, "compute", kernel.compute)

    def _converts(self, operand: ir.Operand, kernel: ir.Kernel) -> bool:
        """Whether its values differ from what is in memory."""
        is_bool = self._values.traits.category(operand.dtype) == "bool"
        return is_bool or self._holder(operand, kernel) != operand.dtype

    def _input(self, operand: ir.Operand, index: int, kernel: ir.Kernel) -> SumInput:
        holder = self._holder(operand, kernel)
        stored, held = self._values.ctype(operand.dtype), self._values.ctype(holder)
        return SumInput(operand.name, index, stored, held, _gather_name(operand.dtype, holder))

    def _gather(self, operand: ir.Operand, kernel: ir.Kernel) -> None:
        """Has the file read such items into arrays."""
        holder = self._holder(operand, kernel)
        name = _gather_name(operand.dtype, holder)
        stored, held = self._values.ctype(operand.dtype), self._values.ctype(holder)
        dense = self._values.load(C("items[i]"), operand.dtype, holder)
        place = C(f"*(const {stored} *)(from + i * step)", UNARY)
        strided = self._values.load(place, operand.dtype, holder)
        self._gathers.setdefault(name, Gather(name, stored, held, str(dense), str(strided)))


def _gather_name(dtype: str, holder: str) -> str:
    return f"gather_{dtype}" if dtype == holder else f"gather_{dtype}_as_{holder}"


def _extras(reports: bool, guarded: bool) -> List[str]:
    return (["&found"] if reports else []) + (["hidden"] if guarded else [])


def _dot(name: str, inputs: Sequence[SumInput], reports: bool) -> str:
    arguments = [
        f"args[{i.index}] + row * steps[{i.index}][0] + column * steps[{i.index}][2], "
        f"steps[{i.index}][1]"
        for i in inputs
    ]
    extra = ["raised"] if reports else []
    return block([str(call(f"dot_{name}", *arguments, "sizes[1]", *extra))], 4)


# ---- layout -----------------------------------------------------------------------------


def _layout(total: ir.Sum) -> Tuple[str, Tuple[str, ...]]:
    """Sizes of rows, terms and columns, and each operand's strides along them."""
    output = total.operands[-1]
    columns = output[-1] if _has_columns(total) else -1
    rows = next((index for index in output if index != columns), -1)
    parts = (rows, total.over, columns)
    sizes = ", ".join(f"dimensions[{part + 1}]" if part >= 0 else "1" for part in parts)
    steps: List[str] = []
    place = len(total.operands)
    for own in total.operands:
        strides = {index: f"strides[{place + number}]" for number, index in enumerate(own)}
        steps.append(", ".join(strides.get(part, "0") for part in parts))
        place += len(own)
    return sizes, tuple(steps)


def _has_columns(total: ir.Sum) -> bool:
    """The output's last core dimension is its columns if it is the last wherever it is."""
    output = total.operands[-1]
    inputs = [own for own in total.operands[:-1] if output and output[-1] in own]
    return bool(inputs) and all(own[-1] == output[-1] for own in inputs)
