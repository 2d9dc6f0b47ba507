"""Items in memory -> arrays of values, and back: functions that several loops of a file share."""

from __future__ import annotations

from typing import Dict, List, Tuple

from . import ir
from .cmodel import Doubt
from .cmodel_sums import Gather, Scatter
from .ctext import UNARY, C, heading
from .lower_element import ElementWriter
from .lower_values import Values


class Transfers:
    """Those of one file, made once each."""

    def __init__(self, values: Values, elements: ElementWriter) -> None:
        self._values = values
        self._elements = elements
        self._gathers: Dict[str, Gather] = {}
        self._scatters: Dict[str, Scatter] = {}
        self._doubts: Dict[str, Doubt] = {}
        self._mended: Dict[str, Doubt] = {}

    @property
    def gathers(self) -> Tuple[Gather, ...]:
        return tuple(self._gathers.values())

    @property
    def doubts(self) -> Tuple[Doubt, ...]:
        return tuple(self._doubts.values())

    @property
    def mended(self) -> Tuple[Doubt, ...]:
        return tuple(self._mended.values())

    @property
    def scatters(self) -> Tuple[Scatter, ...]:
        return tuple(self._scatters.values())

    def gather(self, operand: ir.Operand, holder: str) -> str:
        """The name of what reads such items into arrays of values."""
        name = gather_name(operand.dtype, holder)
        stored, held = self._values.ctype(operand.dtype), self._values.ctype(holder)
        dense = self._values.load(C("items[i]"), operand.dtype, holder)
        place = C(f"*(const {stored} *)(from + i * step)", UNARY)
        strided = self._values.load(place, operand.dtype, holder)
        head = (
            f"{_linkage(holder == operand.dtype)} void {name}(const char *from, ptrdiff_t step, "
            f"ptrdiff_t count, {held} *restrict to)"
        )
        gather = Gather(name, heading(head), stored, str(dense), str(strided))
        self._gathers.setdefault(name, gather)
        return name

    def scatter(self, operand: ir.Operand, holder: str) -> Scatter:
        """What writes arrays of values as such items."""
        name = f"scatter_{operand.dtype}"
        if holder != operand.dtype:
            name = f"scatter_{holder}_as_{operand.dtype}"
        value, raises = self.store(C("from[i]"), holder, operand.dtype, "&found")
        stored, held = self._values.ctype(operand.dtype), self._values.ctype(holder)
        head = (
            f"{_linkage(holder == operand.dtype)} void {name}(const {held} *restrict from, "
            f"ptrdiff_t count, char *to, ptrdiff_t step{', uint32_t *raised' if raises else ''})"
        )
        scatter = Scatter(name, heading(head), stored, value, raises)
        return self._scatters.setdefault(name, scatter)

    def doubt(self, dtype: str, holder: str) -> str:
        """The name of what tells whether values may round to other items than results near them."""
        name = f"is_doubtful_{dtype}"
        held, form = self._values.ctype(holder), f"ndm_format_{dtype}()"
        self._doubts.setdefault(name, Doubt(name, held, form))
        return name

    def mend(self, dtype: str, holder: str) -> str:
        """The name of what puts right the results that are known to round to other items."""
        name = f"mend_{dtype}"
        held, form = self._values.ctype(holder), f"ndm_format_{dtype}()"
        self._mended.setdefault(name, Doubt(name, held, form))
        return name

    def store(self, value: C, holder: str, dtype: str, pointer: str) -> Tuple[str, bool]:
        """A value as stored, and whether that reports."""
        used: List[str] = []

        def report() -> str:
            used.append(pointer)
            return pointer

        stored = self._values.store(value, holder, dtype, report)
        if stored.text.startswith("ndm_cast_"):
            self._elements.note_casts()
        return str(stored), bool(used)


def gather_name(dtype: str, holder: str) -> str:
    return f"gather_{dtype}" if dtype == holder else f"gather_{dtype}_as_{holder}"


def _linkage(small: bool) -> str:
    return "static inline" if small else "NDM_NOINLINE static"
