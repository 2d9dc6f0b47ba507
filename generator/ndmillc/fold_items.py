"""Items that kernels fold: how they are read, folded and put back, as C text."""

from __future__ import annotations

from typing import List, Sequence

from . import ir
from .ctext import PRIMARY, UNARY, C, call, prefix
from .lower_values import Values

TOGETHER = ("first", "second", "third", "fourth")
"""Rows that are folded before the state is put back."""


class FoldItem:
    """One item after another: how it is read, folded and put back."""

    def __init__(
        self, kernel: ir.Kernel, values: Values, function: str, reports: bool, guarded: bool
    ) -> None:
        self._values = values
        self._dtype = kernel.dtypes[0]
        self.function = function
        self.reports = reports
        self._extra = (["&raised"] if reports else []) + (["hidden"] if guarded else [])
        self.ctype = values.ctype(self._dtype)
        part = values.element(self._dtype).part
        self._by_parts = part is not None and not part.is_x87

    def strided(self, base: str, index: str, step: str) -> C:
        return C(f"*(const {self.ctype} *)({base} + {index} * {step})", UNARY)

    def load(self, place: C) -> str:
        """The value of an item; complex numbers in arrays by parts, see loop_body.py."""
        stored = place
        if self._by_parts and place.level == PRIMARY:
            stored = call(f"ndm_get_{self._dtype}", prefix("&", place))
        return str(self._values.load(stored, self._dtype, self._dtype))

    def declared(self, name: str, place: C) -> str:
        return f"{self.ctype} {name} = {self.load(place)};"

    def folded(self, name: str, place: C) -> str:
        """A variable, folded with an item."""
        return f"{name} = {call(self.function, name, self.load(place), *self._extra)};"

    def joined(self, function: str, exact: bool) -> List[str]:
        """`value`, folded with items of rows that are taken together: with what pairs of them
        make, if that gives the same bits, so that none waits for another."""
        return self.taken(function, [C(f"{name}[i]") for name in TOGETHER], exact)

    def taken(self, function: str, places: Sequence[C], exact: bool) -> List[str]:
        extra = self._extra if function == self.function else []
        items = [C(self.load(place)) for place in places]
        if not exact:
            return [f"value = {call(function, 'value', each, *extra)};" for each in items]
        while len(items) > 1:
            pairs = zip(items[::2], items[1::2])
            items = [call(function, a, b, *extra) for a, b in pairs]
        return [f"value = {call(function, 'value', items[0], *extra)};"]

    def pair(self, first: object, second: object) -> C:
        """What two values make."""
        return call(self.function, first, second, *self._extra)

    def update(self, place: C, other: C, first: bool = False) -> str:
        """An item in memory, folded with another, which comes second or first."""
        pair = [self.load(place), self.load(other)]
        if first:
            pair.reverse()
        return self.stored(place, call(self.function, *pair, *self._extra))

    def stored(self, place: C, value: C) -> str:
        if self._by_parts and place.level == PRIMARY and place.text[0] != "*":
            return f"{call(f'ndm_put_{self._dtype}', prefix('&', place), value)};"
        return f"{place} = {value};"
