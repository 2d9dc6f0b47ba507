"""Folds of contiguous items in any order, as C text."""

from __future__ import annotations

from typing import List, Optional

from .cmodel_rows import BareRow, RowFold
from .ctext import UNARY, C, block, call
from .fold_items import FoldItem
from .lower_element import WIDE
from .model_primitives import BareFoldSpec

GROUP = 8
"""Rows that are folded before the lanes are put back."""
MOST_LANES = 64
"""Of bytes."""


def lower_row(item: FoldItem, spec: Optional[BareFoldSpec], selects: bool) -> RowFold:
    """Where one of the items is chosen rows may overlap. Lanes hold values, which are not loaded
    as items are: gcc 12 gives 255 for what two bools make that are tested again."""
    lane, first = C("lanes[j]"), C("*row", UNARY)
    others = [2**k for k in reversed(range(MOST_LANES.bit_length() - 1))]
    halves = [(n, f"{lane} = {item.pair(lane, f'lanes[{n} + j]')};") for n in others]
    return RowFold(
        group=GROUP,
        begin=item.declared("value", first),
        add_item=block([item.folded("value", first)], 3),
        load=f"{lane} = {item.load(C('row[j]'))};",
        add_group=block(_group(item, lane, "row", item.function, True), 3),
        add_row=block([f"{lane} = {item.pair(lane, item.load(C('row[j]')))};"], 3),
        add_last=block([f"lanes[0] = {item.pair('lanes[0]', item.load(first))};"], 2),
        halves=tuple((n, block([half], 2)) for n, half in halves),
        bare=None if spec is None or not selects else _bare(item, spec),
    )


def _bare(item: FoldItem, spec: BareFoldSpec) -> BareRow:
    tests = []
    places = [item.load(place) for place in _rows("at")]
    if spec.items is not None:
        for pair in zip(places[::2], places[1::2]):
            tests.append(f"doubts[j] |= {call(spec.items, *pair)};")
    return BareRow(
        word="int64_t" if item.ctype in WIDE else "int32_t",
        add_group=block([*tests, *_group(item, C("cells[j]"), "at", spec.c, bool(tests))], 5),
        test=block([f"doubtful |= doubts[j] | {call(spec.state, item.load(C('cells[j]')))};"], 4),
    )


def _rows(base: str) -> List[C]:
    before = ["", "LANES + ", *(f"{k} * LANES + " for k in range(2, GROUP))]
    return [C(f"{base}[{rows}j]") for rows in before]


def _group(item: FoldItem, lane: C, base: str, function: str, exact: bool) -> List[str]:
    folded = item.taken(function, _rows(base), exact)
    return [f"{item.ctype} value = {lane};", *folded, f"{lane} = value;"]
