"""Kernels that fold -> the functions of their forms for reductions, as C text for the templates."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List, Optional, Tuple

from . import ir
from .cmodel_folds import BareFold, FoldFunctions, Padding
from .ctext import PRIMARY, UNARY, C, block, call, heading, prefix
from .folding import (
    bare_fold,
    folds,
    folds_together,
    has_lanes,
    has_pieces,
    has_vector_pieces,
    is_exact,
    is_straight,
    is_vector,
    is_widened,
    padding,
    pieces_select,
    sums_words,
)
from .lower_element import WIDE, ElementWriter
from .lower_values import Values
from .model_primitives import BareFoldSpec

FORMS = {
    "LANES": "const char *items, ptrdiff_t count, bool whole, char *state",
    "FOLD": (
        "char *state, ptrdiff_t state_step, const char *rows, ptrdiff_t row_step, "
        "ptrdiff_t step, ptrdiff_t count, ptrdiff_t width"
    ),
    "SCAN": (
        "char *state, const char *from, ptrdiff_t from_step, char *to, "
        "ptrdiff_t to_step, ptrdiff_t count"
    ),
    "INDEXED": (
        "char *data, const ptrdiff_t *offsets, const char *from, "
        "ptrdiff_t from_step, ptrdiff_t count"
    ),
    "PIECES": (
        "const char *items, ptrdiff_t room, const int64_t *cuts, ptrdiff_t count, "
        "char *results, ptrdiff_t step"
    ),
}
"""The ends of NDM_FORM_..., and the functions' parameters."""
MOST_HALVES = 5
"""32 lanes are folded by as many: of 4 bytes; wider ones are fewer."""
TOGETHER = ("first", "second", "third", "fourth")
"""Rows that are folded before the state is put back."""


class FoldWriter:
    """The functions of one file."""

    def __init__(self, values: Values, elements: ElementWriter) -> None:
        self._values = values
        self._elements = elements
        self._made: Dict[Tuple[bool, bool, ir.Kernel], FoldFunctions] = {}
        self._all: List[FoldFunctions] = []

    @property
    def functions(self) -> Tuple[FoldFunctions, ...]:
        return tuple(self._all)

    def add(self, kernel: ir.Kernel, slot: int) -> None:
        """The forms of a kernel, if it has some. Those of kernels that compute the same, of
        whatever ufuncs, are the same functions."""
        if not folds(kernel, self._values):
            return
        key = (
            has_lanes(kernel, self._values),
            is_widened(kernel, self._values),
            replace(kernel, name=""),
        )
        same = self._made.get(key)
        made = replace(same, slot=slot, written=False) if same else self._make(kernel, slot)
        self._made.setdefault(key, made)
        self._all.append(made)

    def _make(self, kernel: ir.Kernel, slot: int) -> FoldFunctions:
        element = self._elements.function(kernel)
        item = _Item(kernel, self._values, element.name, element.reports, element.guarded)
        lanes = ["LANES"] if has_lanes(kernel, self._values) else []
        pieces = ["PIECES"] if has_pieces(kernel, self._values) else []
        widened = is_widened(kernel, self._values)
        ctype = item.ctype
        sums = sums_words(kernel, self._values) and not widened
        if sums:
            self._elements.note_header("ndmill/kernel/scan.h")
        return FoldFunctions(
            name=kernel.name,
            slot=slot,
            forms=("INDEXED",) if widened else (*lanes, *pieces, "FOLD", "SCAN", "INDEXED"),
            heads=self._heads(kernel, item),
            ctype=ctype,
            vector=is_vector(kernel, self._values),
            together=folds_together(kernel, self._values),
            unrolls=is_straight(kernel, self._values),
            raises=element.reports,
            guarded=element.guarded,
            reports=element.reports and bool(kernel.flags),
            start=item.declared("value", C("*(const {0} *)state".format(ctype), UNARY)),
            load_lane=item.load(C("row[j]")),
            add_row=block([item.update(C("lanes[j]"), C("row[j]"))], 4),
            add_block=block([item.update(C("lanes[j]"), C("stack[top][j]"), first=True)], 4),
            add_lane=block([item.update(C("into[j]"), C("from[j]"))], 2),
            add_item=block([item.folded("value", item.strided("rows", "k", "row_step"))], 3),
            add_rows=block(
                [
                    item.declared("value", C("cells[i]")),
                    *item.joined(item.function, is_exact(kernel, self._values)),
                    item.stored(C("cells[i]"), C("value")),
                ],
                4,
            ),
            rows=tuple(
                f"const {ctype} *{name} = (const {ctype} *)(rows + {_plus(k)} * row_step);"
                for k, name in enumerate(TOGETHER)
            ),
            add_dense=block([item.update(C("cells[i]"), C("items[i]"))], 4),
            add_strided=block([item.update(C("cells[i]"), item.strided("row", "i", "step"))], 4),
            sums=sums,
            scan=block([item.folded("value", item.strided("from", "i", "from_step"))], 2),
            indexed=block([item.update(C("*place"), item.strided("from", "i", "from_step"))], 2),
            bare=_bare(kernel.name, item, bare_fold(kernel), is_exact(kernel, self._values))
            if folds_together(kernel, self._values)
            else None,
            begin_piece=item.declared("value", C("item[-1]")),
            add_piece=block([item.folded("value", C("*item", UNARY))], 4),
            selects=pieces_select(kernel, self._values),
            add_half=block([item.update(C("lanes[j]"), C("lanes[half + j]"))], 3),
            one_by_one=not has_vector_pieces(kernel, self._values),
            padding=self._padding(kernel, item),
        )

    def _heads(self, kernel: ir.Kernel, item: _Item) -> Dict[str, str]:
        heads = {
            form: heading(f"static void {form.lower()}_{kernel.name}({parameters})")
            for form, parameters in FORMS.items()
        }
        kind = "uint32_t" if item.reports else "void"
        lanes = f"{item.ctype} *into, const {item.ctype} *from, ptrdiff_t count"
        heads["REST"] = heading(f"static NDM_NOINLINE {kind} rest_{kernel.name}({lanes})")
        return heads

    def _padding(self, kernel: ir.Kernel, item: _Item) -> Optional[Padding]:
        value = padding(kernel, self._values)
        if value is None:
            return None
        element = self._values.element(kernel.dtypes[0])
        part = (element.part or element).ctype
        parts = [2 ** k for k in range(1, MOST_HALVES + 1)]
        return Padding(
            value=value,
            part=part,
            word={"float": "int32_t", "double": "int64_t"}[part],
            add_tail=block([item.update(C("lanes[j]"), C("tail[j]"))], 3),
            add_halves=tuple(
                (n, block([item.update(C("lanes[j]"), C(f"lanes[LANES / {n} + j]"))], 3))
                for n in parts
            ),
        )


def _bare(name: str, item: _Item, spec: Optional[BareFoldSpec], exact: bool) -> Optional[BareFold]:
    if spec is None:
        return None
    cells, items = C("cells[i]"), [C(f"{name}[i]") for name in TOGETHER]
    rows = [item.declared("value", cells), *item.joined(spec.c, exact and spec.items is not None)]
    if spec.items is not None:
        for pair in zip(items[::2], items[1::2]):
            rows.append(f"doubtful |= {call(spec.items, *map(item.load, pair))};")
    parameters = "const char *rows, ptrdiff_t row_step, ptrdiff_t count, ptrdiff_t width"
    return BareFold(
        head=heading(f"static ptrdiff_t bare_{name}({item.ctype} *restrict cells, {parameters})"),
        word="int64_t" if item.ctype in WIDE else "int32_t",
        add_rows=block([*rows, item.stored(cells, C("value"))], 3),
        test=block([f"doubtful |= {call(spec.state, item.load(cells))};"], 2),
    )


def _plus(k: int) -> str:
    return f"(k + {k})" if k else "k"


class _Item:
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
        """The value of an item; complex numbers in arrays by parts, see lower_loops.py."""
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
        extra = self._extra if function == self.function else []
        items = [self.load(C(f"{name}[i]")) for name in TOGETHER]
        if exact:
            pairs = zip(items[::2], items[1::2])
            pair = call(function, *(call(function, a, b, *extra) for a, b in pairs), *extra)
            return [f"value = {call(function, 'value', pair, *extra)};"]
        return [f"value = {call(function, 'value', each, *extra)};" for each in items]

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
