"""Kernels that fold -> the functions of their forms for reductions, as C text for the templates."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List, Optional, Tuple

from . import ir
from .cmodel_folds import BareFold, FoldFunctions, Padding
from .ctext import UNARY, C, block, call, heading
from .fold_items import TOGETHER, FoldItem
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
from .lower_rows import lower_row
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
    "ROW": "const char *items, ptrdiff_t count, char *result",
}
"""The ends of NDM_FORM_..., and the functions' parameters."""
MOST_HALVES = 5
"""32 lanes are folded by as many: of 4 bytes; wider ones are fewer."""


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
        item = FoldItem(kernel, self._values, element.name, element.reports, element.guarded)
        lanes = ["LANES"] if has_lanes(kernel, self._values) else []
        pieces = ["PIECES"] if has_pieces(kernel, self._values) else []
        exact = is_exact(kernel, self._values)
        together = folds_together(kernel, self._values)
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
            together=together and not self._chooses_pairs(kernel),
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
                    *item.joined(item.function, exact),
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
            bare=_bare(kernel.name, item, bare_fold(kernel), exact) if together else None,
            halves=self._halves(kernel, item),
            row=lower_row(item, bare_fold(kernel), pieces_select(kernel, self._values))
            if together and exact and not widened
            else None,
            begin_piece=item.declared("value", C("item[-1]")),
            add_piece=block([item.folded("value", C("*item", UNARY))], 4),
            selects=pieces_select(kernel, self._values),
            add_half=block([item.update(C("lanes[j]"), C("lanes[half + j]"))], 3),
            one_by_one=not has_vector_pieces(kernel, self._values),
            padding=self._padding(kernel, item),
        )

    def _heads(self, kernel: ir.Kernel, item: FoldItem) -> Dict[str, str]:
        heads = {
            form: heading(f"static void {form.lower()}_{kernel.name}({parameters})")
            for form, parameters in FORMS.items()
        }
        kind = "uint32_t" if item.reports else "void"
        lanes = f"{item.ctype} *into, const {item.ctype} *from, ptrdiff_t count"
        heads["REST"] = heading(f"static NDM_NOINLINE {kind} rest_{kernel.name}({lanes})")
        return heads

    def _chooses_pairs(self, kernel: ir.Kernel) -> bool:
        """Of complex numbers: compilers make vectors of one choice in a loop, not of several, and
        without vectors it is guessed which of two it will be."""
        return not kernel.flags and self._values.element(kernel.dtypes[0]).part is not None

    def _halves(self, kernel: ir.Kernel, item: FoldItem) -> Tuple[Tuple[str, str], ...]:
        if item.reports or not self._chooses_pairs(kernel):
            return ()
        halves = ("LANES / 2", "LANES / 4")
        lane, others = C("stack[0][j]"), [C(f"stack[0][{half} + j]") for half in halves]
        return tuple(
            (half, block([item.update(lane, other)], 3)) for half, other in zip(halves, others)
        )

    def _padding(self, kernel: ir.Kernel, item: FoldItem) -> Optional[Padding]:
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


def _bare(
    name: str, item: FoldItem, spec: Optional[BareFoldSpec], exact: bool
) -> Optional[BareFold]:
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
