"""Loops of small floats that convert, a block at a time, and run the loop of the dtype which they
compute in: where the body is a call of a primitive that rounds to odd, so that the wider loop's
results can be rounded once more; and where the body is the same for both. Code is then there once.

The wider loop stands in the same library, in the file of the same family; its table is the one
thing that a kernel file shows of itself."""

from __future__ import annotations

from fractions import Fraction
from typing import Dict, List, Mapping, Optional, Tuple

from . import ir
from .cmodel import Conversion, ConvertedOperand, LoopFunction, Mend, stem_of
from .ctext import block, call, heading
from .forms import fast_form, misrounded, odd_form, quick_form, stored_form
from .lower_casts import cast_functions, direct
from .lower_casts import stem as stem_of_casts
from .lower_element import ElementWriter, Needs
from .lower_loops import LOOP_PARAMETERS
from .lower_module import symbol_of
from .lower_transfers import Transfers
from .lower_values import Values


def tiers(kernel: ir.Kernel, values: Values) -> List[Tuple[str, ir.Kernel]]:
    """The forms of a kernel that get a loop, in the order of its file's table."""
    fast = fast_form(kernel) if misrounded(kernel, values) is None else None
    found = [("CORRECT", kernel), ("FAST", fast), ("ODD", odd_form(kernel, values))]
    return [(tier, form) for tier, form in found if form is not None]


class WiderLoops:
    """Where the loops of a program are that others run after conversion."""

    def __init__(self, program: ir.Program, values: Values) -> None:
        self._values = values
        self._module = program.module
        self._kernels = {i.kernel.name: i for i in program.loops}
        self._indices: Dict[Tuple[str, str], int] = {}
        self._casts: Dict[Tuple[str, str], Conversion] = {}
        for source, group in direct(cast_functions(program, values.elements)).items():
            table = f"ndm_k_{symbol_of(stem_of_casts(source), program.module)}"
            for cast in group:
                self._casts[source, cast.target.name] = Conversion(table, cast.slot)
        by_dtypes = {(i.kernel.ufunc.name, i.kernel.dtypes): i for i in program.loops}
        self._by_dtypes: Mapping[Tuple[str, Tuple[str, ...]], ir.LoopInstance] = by_dtypes
        used: Dict[str, int] = {}
        for instance in program.loops:
            stem = stem_of(instance)
            if instance.kernel.reduction is not None:
                continue  # their forms come last
            for tier, _ in tiers(instance.kernel, values):
                self._indices[instance.kernel.name, tier] = used.get(stem, 0)
                used[stem] = used.get(stem, 0) + 1

    def of(self, kernel: ir.Kernel, tier: str = "CORRECT") -> Optional[Conversion]:
        """None of a loop that has to compute by itself."""
        if kernel.faults:
            return None
        wide = self._wider(kernel)
        if wide is None:
            return None
        if misrounded(kernel, self._values) is not None:
            wider_tier = "FAST"
        elif stored_form(kernel, self._values) is not kernel:
            wider_tier = "ODD" if tier == "CORRECT" else tier
        elif self._computes(kernel, dict(tiers(wide.kernel, self._values)).get(tier)):
            wider_tier = tier
        else:
            return None
        if (wide.kernel.name, wider_tier) not in self._indices:
            return None
        return self._conversion(wide, self._indices[wide.kernel.name, wider_tier])

    def _computes(self, kernel: ir.Kernel, wide: Optional[ir.Kernel]) -> bool:
        """Whether `wide` computes on the values what a kernel does."""
        if wide is None or wide.call is not None or wide.sum is not None:
            return False
        elements = ElementWriter(self._values, set(), Needs())
        return elements.function(kernel).body == elements.function(wide).body

    def _holder(self, kernel: ir.Kernel, dtype: str) -> str:
        return self._values.holder(dtype, kernel.level, kernel.compute)

    def _quick(
        self, kernel: ir.Kernel, tier: str, transfers: Transfers
    ) -> Tuple[Optional[Conversion], str]:
        """A wider loop whose results are less than two units in the last place away, and the test
        of its results: that of the fast tier, or of more arguments than one the loop itself where
        it has a quick form, which the one that rounds to odd has not."""
        if tier != "CORRECT" or stored_form(kernel, self._values) is kernel:
            return None, ""
        if misrounded(kernel, self._values) is not None:
            return None, ""
        wide = self._wider(kernel)
        holders = {self._holder(kernel, o.dtype) for o in kernel.outputs}
        floats = all(self._values.ctype(holder) == "float" for holder in holders)
        if wide is None or not floats:
            return None, ""
        index = self._indices.get((wide.kernel.name, "FAST"))
        if index is None and len(kernel.inputs) > 1 and quick_form(wide.kernel, self._values):
            index = self._indices[wide.kernel.name, "CORRECT"]
        if index is None or not all(map(self._values.is_small, kernel.dtypes[1:])):
            return None, ""
        tests = [
            call(
                transfers.doubt(o.dtype, self._holder(kernel, o.dtype)),
                f"values_{o.name} + at",
                "next - at",
            )
            for o in kernel.outputs
        ]
        return self._conversion(wide, index), " || ".join(map(str, tests))

    def _wider(self, kernel: ir.Kernel) -> Optional[ir.LoopInstance]:
        held = tuple(self._holder(kernel, dtype) for dtype in kernel.dtypes)
        wide = self._by_dtypes.get((kernel.ufunc.name, held))
        return None if wide is None or wide.kernel.dtypes == kernel.dtypes else wide

    def _conversion(self, wide: ir.LoopInstance, index: int) -> Conversion:
        return Conversion(f"ndm_k_{symbol_of(stem_of(wide), self._module)}", index)

    def loop(
        self, kernel: ir.Kernel, slot: int, tier: str, found: Conversion, transfers: Transfers
    ) -> LoopFunction:
        """The loop that converts."""
        operands = []
        mends = self._mends(kernel, transfers) if tier == "CORRECT" else ()
        raises = False
        casts: List[str] = []
        for index, operand in enumerate(kernel.inputs + kernel.outputs):
            held = self._values.ctype(self._holder(kernel, operand.dtype))
            step, length, read, write = f"sizeof({held})", "", "", ""
            if index < len(kernel.inputs) and mends:
                read = self._read(kernel, operand, index, "length", transfers, casts)
            elif index < len(kernel.inputs):
                single = f"strides[{index}] == 0"
                step = f"{single} ? 0 : (ptrdiff_t){step}"
                length = f"const ptrdiff_t length_{operand.name} = {single} ? 1 : length;"
                count = f"length_{operand.name}"
                read = self._read(kernel, operand, index, count, transfers, casts)
            else:
                write, reports = self._write(kernel, operand, index, transfers, casts)
                raises = raises or reports
            lines = [block([line], 2) if line else "" for line in (length, read, write)]
            operands.append(ConvertedOperand(operand.name, held, step, *lines))
        quick, doubt = self._quick(kernel, tier, transfers)
        suffix = "" if tier == "CORRECT" else f"_{tier.lower()}"
        symbol = f"loop_{kernel.name}{suffix}"
        return LoopFunction(
            name=f"{kernel.name}{suffix}",
            symbol=symbol,
            slot=slot,
            tier=tier,
            arguments=len(kernel.dtypes),
            head=heading(f"static int {symbol}({LOOP_PARAMETERS})"),
            raises=raises,
            reports=raises and bool(kernel.flags),
            conversion=found,
            operands=tuple(operands),
            casts=tuple(casts),
            quick=quick,
            doubt=doubt,
            mends=mends,
        )

    def _mends(self, kernel: ir.Kernel, transfers: Transfers) -> Tuple[Mend, ...]:
        rows = misrounded(kernel, self._values)
        if not rows:
            return ()
        dtype, operand = kernel.inputs[0].dtype, kernel.inputs[0].name
        mend = transfers.mend(dtype, self._holder(kernel, dtype))
        found = []
        for number, output in enumerate(kernel.outputs, 1):
            pairs = [f"{{{_hexadecimal(row[0])}, {_hexadecimal(row[number])}}}," for row in rows]
            arrays = f"values_{operand}", f"values_{output.name}"
            done = call(mend, f"right_{output.name}", str(len(rows)), *arrays, "length")
            found.append(Mend(f"right_{output.name}", block(pairs, 2), block([f"{done};"], 2)))
        return tuple(found)

    def _read(
        self,
        kernel: ir.Kernel,
        operand: ir.Operand,
        index: int,
        count: str,
        transfers: Transfers,
        casts: List[str],
    ) -> str:
        """What converts `count` items of an input; the table of the cast is added to `casts`."""
        holder = self._holder(kernel, operand.dtype)
        memory = f"args[{index}] + start * strides[{index}]", f"strides[{index}]"
        cast = self._casts.get((operand.dtype, holder))
        if cast is None:
            name = transfers.gather(operand, holder)
            return f"{call(name, *memory, count, f'values_{operand.name}')};"
        casts.append(cast.table)
        return _cast_block(cast, memory, self._array(operand, holder), count)

    def _write(
        self,
        kernel: ir.Kernel,
        operand: ir.Operand,
        index: int,
        transfers: Transfers,
        casts: List[str],
    ) -> Tuple[str, bool]:
        """The same of an output, and whether it reports."""
        holder = self._holder(kernel, operand.dtype)
        memory = f"args[{index}] + start * strides[{index}]", f"strides[{index}]"
        cast = self._casts.get((holder, operand.dtype))
        if cast is None or _hides_flags(kernel):
            scatter = transfers.scatter(operand, holder)
            more = ["&raised"] if scatter.raises else []
            written = call(scatter.name, f"values_{operand.name}", "length", *memory, *more)
            return f"{written};", scatter.raises
        casts.append(cast.table)
        return _cast_block(cast, self._array(operand, holder), memory, "length"), False

    def _array(self, operand: ir.Operand, holder: str) -> Tuple[str, str]:
        return f"(char *)values_{operand.name}", f"sizeof({self._values.ctype(holder)})"


def _hides_flags(kernel: ir.Kernel) -> bool:
    """Whether rounding may raise what the specs say is not raised; the flags of a cast count."""
    declared = kernel.loop.flags is not None or kernel.ufunc.flags is not None
    return declared and not kernel.flags


def _hexadecimal(number: Fraction) -> str:
    digits, exponent = float(number).hex().split("p")
    return f"{digits.rstrip('0').rstrip('.')}p{exponent}f"


def _cast_block(
    cast: Conversion, source: Tuple[str, str], target: Tuple[str, str], length: str
) -> str:
    loop = f"NDM_CAST_LOOP({cast.table}, {cast.index})"
    return f"{call('ndm_cast_block', loop, *source, *target, length, 'ctx')};"
