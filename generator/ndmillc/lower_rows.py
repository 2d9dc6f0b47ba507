"""Folds of contiguous items in any order, as C text."""

from __future__ import annotations

from typing import List, Optional

from .cmodel_rows import BareRow, RowFold
from .ctext import UNARY, C, block, call
from .fold_items import FoldItem
from .lower_element import WIDE
from .model_primitives import BareFoldSpec

CHAINS, GROUP = 4, 8
"""Rows that fold beside one another, and rows that fold to one before the lanes are put back:
where all is one instruction. Of more than one gcc 12 finds those of x < y ? x : y only where x and
y come from memory."""
MOST_LANES = 64
"""Of bytes."""


def lower_row(item: FoldItem, spec: Optional[BareFoldSpec], selects: bool) -> RowFold:
    """Where one of the items is chosen rows may overlap. Lanes hold values, which are not loaded
    as items are: gcc 12 gives 255 for what two bools make that are tested again."""
    lane, first = C("lanes[j]"), C("*row", UNARY)
    others = [2**k for k in reversed(range(MOST_LANES.bit_length() - 1))]
    group = C("group[j]")
    chains = _rows("group")[:CHAINS]
    joined = [item.pair(a, b) for a, b in zip(chains[::2], chains[1::2])]
    halves = [(n, f"{lane} = {item.pair(lane, f'lanes[{n} + j]')};") for n in others]
    bare = None if spec is None or not selects else _bare(item, spec)
    return RowFold(
        group=CHAINS if bare is None else GROUP,
        begin=item.declared("value", first),
        add_item=block([item.folded("value", first)], 3),
        load=f"{lane} = {item.load(C('row[j]'))};",
        load_group=f"{group} = {item.load(C('row[j]'))};",
        add_group=block([f"{group} = {item.pair(group, item.load(C('row[j]')))};"], 4),
        join_group=block([f"{lane} = {item.pair(lane, item.pair(*joined))};"], 3),
        add_row=block([f"{lane} = {item.pair(lane, item.load(C('row[j]')))};"], 3),
        add_last=block([f"lanes[0] = {item.pair('lanes[0]', item.load(first))};"], 2),
        halves=tuple((n, block([half], 2)) for n, half in halves),
        bare=bare,
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
