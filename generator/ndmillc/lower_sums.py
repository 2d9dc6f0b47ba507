"""Sums of generalized ufuncs -> loop functions, and the functions that several of them share.

A loop sees its core dimensions as three: rows and columns of the output, and the terms of an item.
Terms are always added one by one in order, whatever the way, so that all ways give the same bits.
An output with columns is computed in tiles: blocks of rows and columns whose sums stay at hand
while terms are added to all of them, so that vectors run along the columns."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple

from . import ir
from .cmodel import LoopFunction
from .cmodel_sums import Scatter, Step, SumFunctions, SumInput, SumLoop, SumTile, WideInput
from .ctext import EQUALITY, UNARY, C, block, call, heading
from .lower_element import ElementWriter
from .lower_expr import Lowering
from .lower_loops import LOOP_PARAMETERS
from .lower_transfers import Transfers, gather_name
from .lower_values import Values

BLOCK = 64
"""Values that are converted at a time."""
ROWS = 32
DEPTH = 64
"""Terms of a block, fewer with several wide inputs."""
ROW_BYTES = 512
"""Of the sums in a row of a block."""
LEAST_COLUMNS = 16
"""Of a block, however wide an item is."""
UNROLL = 4
"""Terms that are added before the sums are put back."""
VECTOR_BYTES = 64
"""Rows of a block are filled up to a multiple of this."""
LEAST_ROWS = 8
"""Rows from which on it pays to copy a block of an input that all of them use."""
LARGE = "sizes[2] >= 8 || (sizes[2] >= 4 && sizes[1] >= 8)"
LARGE_CONVERTED = "sizes[2] >= 2"
"""When tiles are faster than single items, of inputs used as stored and of others."""
WALK_PARAMETERS = "char *const *args, const ptrdiff_t *sizes, const ptrdiff_t (*steps)[3]"

Key = Tuple[object, ...]


class SumWriter:
    """Loop functions of one file that add up."""

    def __init__(self, values: Values, elements: ElementWriter, transfers: Transfers) -> None:
        self._values = values
        self._elements = elements
        self._made: Dict[Key, SumFunctions] = {}
        self._tiles: Dict[Key, SumTile] = {}
        self._transfers = transfers

    @property
    def functions(self) -> Tuple[SumFunctions, ...]:
        return tuple(self._made.values())

    @property
    def tiles(self) -> Tuple[SumTile, ...]:
        return tuple(self._tiles.values())

    def loop(self, kernel: ir.Kernel, slot: int) -> LoopFunction:
        assert kernel.sum is not None
        functions = self._functions(kernel, kernel.sum)
        arguments = ["items", "sizes", "steps", *(["&raised"] if functions.raises else [])]
        tile = ""
        if _has_columns(kernel.sum) and not self._fills_registers(kernel):
            name = self._tile(kernel, kernel.sum, functions).name
            tile = f"{call(f'tile_{name}', *arguments)};"
        symbol = f"loop_{kernel.name}"
        return LoopFunction(
            name=kernel.name,
            symbol=symbol,
            slot=slot,
            arguments=len(kernel.dtypes),
            head=heading(f"static int {symbol}({LOOP_PARAMETERS})"),
            raises=functions.raises,
            reports=functions.raises and bool(kernel.flags),
            sum=SumLoop(
                f"{call(f'each_{functions.name}', *arguments)};",
                tile,
                LARGE_CONVERTED if functions.block else LARGE,
                *_layout(kernel.sum),
            ),
        )

    def _fills_registers(self, kernel: ir.Kernel) -> bool:
        """A complex sum of x87 numbers stays in the few registers that there are: several sums at
        hand would be in memory, which is slower than one after the other."""
        element = self._values.element(kernel.outputs[0].dtype)
        return element.is_x87 and element.shape == "complex"

    # ---- functions ----------------------------------------------------------------------

    def _functions(self, kernel: ir.Kernel, total: ir.Sum) -> SumFunctions:
        key = _key(kernel, total)
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
        store, stores_report = self._transfers.store(C("sum"), holder, output.dtype, "raised")
        raises = reports or stores_report
        converts = any(self._is_widened(o, kernel) for o in kernel.inputs)
        inputs = [self._input(o, index, kernel) for index, o in enumerate(kernel.inputs)]
        for operand in kernel.inputs if converts else ():
            self._transfers.gather(operand, self._holder(operand, kernel))
        values = [f"value_{i.name}[k]" if converts else i.dense for i in inputs]
        last = [", uint32_t *raised"] if raises else [""]
        parameters = [f"const char *in_{i.name}, ptrdiff_t step_{i.name}" for i in inputs]
        dot_last = ", uint32_t *raised" if reports else ""
        return SumFunctions(
            name=kernel.name,
            inputs=tuple(inputs),
            held=held,
            stored=self._values.ctype(output.dtype),
            identity=self._constant(total, total.identity).text,
            dot_head=heading(
                f"static {held} dot_{kernel.name}({', '.join(parameters)}, "
                f"ptrdiff_t terms{dot_last})"
            ),
            each_head=heading(f"static void each_{kernel.name}({WALK_PARAMETERS}{last[0]})"),
            block=BLOCK if converts else 0,
            dense=_dense(inputs),
            dense_head=_dense_head(kernel.name, held, inputs, dot_last),
            dense_call=_dense_call(kernel.name, inputs, reports),
            each_steps=_each_steps(inputs),
            add=self._add(total, "sum", values),
            add_strided=self._add(total, "sum", [f"value_{i.name}" for i in inputs]),
            dot=_dot(kernel.name, held, inputs, reports),
            place=block([f"char *const place = {_item('item')};"], 3),
            store=store,
            raises=raises,
            reports=reports,
            guarded=guarded,
            goes_on=self._goes_on(total),
        )

    def _add(self, total: ir.Sum, so_far: str, arguments: Sequence[str]) -> str:
        """The sum with one more term."""
        term, fold = (self._elements.function(k) for k in (total.term, total.fold))
        inner = call(term.name, *arguments, *_extras(term.reports, term.guarded))
        return str(call(fold.name, so_far, inner, *_extras(fold.reports, fold.guarded)))

    def _goes_on(self, total: ir.Sum) -> str:
        """What a loop over terms asks besides, to stop at the absorbing element."""
        if total.absorbing is None:
            return ""
        return f" && sum != {self._constant(total, total.absorbing).within(EQUALITY)}"

    def _constant(self, total: ir.Sum, value: ir.Expr) -> C:
        return Lowering(total.fold, self._values, self._elements.extras, False).lower(value)

    # ---- tiles --------------------------------------------------------------------------

    def _tile(self, kernel: ir.Kernel, total: ir.Sum, functions: SumFunctions) -> SumTile:
        column = total.operands[-1][-1]
        is_wide = [column in own for own in total.operands[:-1]]
        key = (*_key(kernel, total), *is_wide)
        if key not in self._tiles:
            for operand in kernel.inputs:
                self._transfers.gather(operand, self._holder(operand, kernel))
            wide = [i for i in functions.inputs if is_wide[i.index]]
            narrow = [i for i in functions.inputs if not is_wide[i.index]]
            self._tiles[key] = self._make_tile(kernel, total, functions, wide, narrow)
        return self._tiles[key]

    def _make_tile(
        self,
        kernel: ir.Kernel,
        total: ir.Sum,
        functions: SumFunctions,
        wide: Sequence[SumInput],
        narrow: Sequence[SumInput],
    ) -> SumTile:
        name = kernel.name
        operands = {o.name: o for o in kernel.inputs}
        largest = max(self._size(o, kernel) for o in (*kernel.outputs, *kernel.inputs))
        output = kernel.outputs[0]
        scatter = self._transfers.scatter(output, self._holder(output, kernel))
        parameters = [f"{functions.held} *restrict sums"]
        parameters += [f"const {i.held} *restrict strip_{i.name}" for i in narrow]
        parameters += [f"const char *wide_{i.name}, ptrdiff_t pitch_{i.name}" for i in wide]
        parameters += ["ptrdiff_t depth", "ptrdiff_t width"]
        arguments = [f"strip_{i.name}" for i in narrow]
        arguments += [f"wide_{i.name}, pitch_{i.name}" for i in wide]
        arguments += ["depth", "width", *(["raised"] if functions.reports else [])]
        reported = ", uint32_t *raised" if functions.reports else ""
        raised = ", uint32_t *raised" if functions.raises else ""
        return SumTile(
            name=name,
            functions=functions,
            wide=tuple(
                WideInput(i.name, i.index, i.held, i.gather, _packs(i, converts, largest))
                for i in wide
                for converts in (self._converts(operands[i.name], kernel),)
            ),
            narrow=tuple(narrow),
            rows=ROWS,
            columns=max(LEAST_COLUMNS, ROW_BYTES // largest),
            depth=max(UNROLL, DEPTH // len(wide) // UNROLL * UNROLL),
            row_head=heading(f"static void row_{name}({', '.join(parameters)}{reported})"),
            block_head=heading(f"static void block_{name}({WALK_PARAMETERS}{raised})"),
            tile_head=heading(f"static void tile_{name}({WALK_PARAMETERS}{raised})"),
            width=block([_width(wide, max(1, VECTOR_BYTES // largest))], 1),
            row_call=block([f"{call(f'row_{name}', 'sums[row]', *arguments)};"], 3),
            block_call=f"block_{name}(items, part, steps{', raised' if functions.raises else ''});",
            scatter=block([_scatter_row(scatter, len(functions.inputs))], 2),
            operands=len(kernel.dtypes),
            steps=tuple(
                self._step(total, functions, wide, offset, f"_{offset}") for offset in range(UNROLL)
            ),
            last=self._step(total, functions, wide, 0, ""),
        )

    def _step(
        self,
        total: ir.Sum,
        functions: SumFunctions,
        wide: Sequence[SumInput],
        offset: int,
        suffix: str,
    ) -> Step:
        k = f"(k + {offset})" if offset else "k"
        rows = [
            f"const {i.held} *restrict row_{i.name}{suffix} = "
            f"(const {i.held} *)(wide_{i.name} + {k} * pitch_{i.name});"
            for i in wide
        ]
        arguments = [
            f"row_{i.name}{suffix}[j]" if i in wide else f"strip_{i.name}[{k.strip('()')}]"
            for i in functions.inputs
        ]
        return Step(block(rows, 2), block([f"sum = {self._add(total, 'sum', arguments)};"], 3))

    def _size(self, operand: ir.Operand, kernel: ir.Kernel) -> int:
        """Bytes of a value."""
        spec = self._values.traits.dtype(self._values.sized(self._holder(operand, kernel)))
        part = self._values.traits.dtype(spec.real) if spec and spec.real else spec
        size = (part.bits if part is not None and part.bits else 128) // 8
        return size if part is spec else 2 * size

    # ---- inputs -------------------------------------------------------------------------

    def _holder(self, operand: ir.Operand, kernel: ir.Kernel) -> str:
        return self._values.holder(operand.dtype, "compute", kernel.compute)

    def _converts(self, operand: ir.Operand, kernel: ir.Kernel) -> bool:
        """Whether its values differ from what is in memory."""
        is_bool = self._values.traits.category(operand.dtype) == "bool"
        return is_bool or self._is_widened(operand, kernel)

    def _is_widened(self, operand: ir.Operand, kernel: ir.Kernel) -> bool:
        return self._holder(operand, kernel) != operand.dtype

    def _input(self, operand: ir.Operand, index: int, kernel: ir.Kernel) -> SumInput:
        holder = self._holder(operand, kernel)
        stored, held = self._values.ctype(operand.dtype), self._values.ctype(holder)
        item = C(f"*(const {stored} *)(in_{operand.name} + k * step_{operand.name})", UNARY)
        return SumInput(
            operand.name,
            index,
            stored,
            held,
            gather_name(operand.dtype, holder),
            str(self._values.load(C(f"value_{operand.name}[k]"), operand.dtype, holder)),
            str(self._values.load(item, operand.dtype, holder)),
        )


def _key(kernel: ir.Kernel, total: ir.Sum) -> Key:
    """Equal for loops that add up the same in the same way."""
    term = total.term
    return (term.statements, term.dtypes, term.compute, total.fold.name, bool(kernel.flags))


def _extras(reports: bool, guarded: bool) -> List[str]:
    return (["&found"] if reports else []) + (["hidden"] if guarded else [])


def _each_steps(inputs: Sequence[SumInput]) -> Tuple[str, ...]:
    """What the functions that go item by item have at hand: a store of bytes might change what is
    in memory, for all that a compiler knows."""
    names = [*(i.name for i in inputs), "item"]
    return tuple(
        line
        for index, name in enumerate(names)
        for line in (
            f"char *const of_{name} = args[{index}];",
            f"const ptrdiff_t by_{name}[3] = {{steps[{index}][0], steps[{index}][1], "
            f"steps[{index}][2]}};",
        )
    )


def _item(name: str) -> str:
    """The place of an operand's item of `row` and `column`."""
    return f"of_{name} + row * by_{name}[0] + column * by_{name}[2]"


def _dense_head(name: str, held: str, inputs: Sequence[SumInput], last: str) -> str:
    parameters = [f"const {i.stored} *value_{i.name}" for i in inputs]
    return heading(
        f"NDM_NOINLINE static {held} dense_{name}({', '.join(parameters)}, ptrdiff_t terms{last})"
    )


def _dense_call(name: str, inputs: Sequence[SumInput], reports: bool) -> str:
    arguments = [f"(const {i.stored} *)in_{i.name}" for i in inputs]
    return str(call(f"dense_{name}", *arguments, "terms", *(["raised"] if reports else [])))


def _dense(inputs: Sequence[SumInput]) -> str:
    tests = [f"step_{i.name} == (ptrdiff_t)sizeof({i.stored})" for i in inputs]
    return block([f"if ({' && '.join(tests)}) {{"], 1)


def _dot(name: str, held: str, inputs: Sequence[SumInput], reports: bool) -> str:
    arguments = [f"    {_item(i.name)}, by_{i.name}[1]," for i in inputs]
    extra = ", raised" if reports else ""
    lines = [f"const {held} sum = dot_{name}(", *arguments, f"    terms{extra});"]
    return "\n".join(lines)


def _width(wide: Sequence[SumInput], lanes: int) -> str:
    packed = " && ".join(f"packs_{i.name}" for i in wide)
    filled = f"(columns + {lanes - 1}) / {lanes} * {lanes}" if lanes > 1 else "columns"
    return f"const ptrdiff_t width = {packed} ? {filled} : columns;"


def _packs(wide: SumInput, converts: bool, size: int) -> str:
    """Items are copied where they must be converted, or do not lie side by side, or serve so many
    rows that it is no matter; then they are at hand, aligned, and fill vectors."""
    steps = f"steps[{wide.index}]"
    least = f"sizes[0] >= (sizes[2] < {VECTOR_BYTES // size} ? 2 : {LEAST_ROWS})"
    condition = (
        f"{steps}[2] != (ptrdiff_t)sizeof({wide.stored}) || ({steps}[0] == 0 && {least})"
    )
    return block([f"const bool packs_{wide.name} = {'true' if converts else condition};"], 1)


def _scatter_row(scatter: Scatter, index: int) -> str:
    place = f"args[{index}] + row * steps[{index}][0]"
    extra = ["raised"] if scatter.raises else []
    arguments = ["sums[row]", "sizes[2]", place, f"steps[{index}][2]", *extra]
    return f"{call(scatter.name, *arguments)};"


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
