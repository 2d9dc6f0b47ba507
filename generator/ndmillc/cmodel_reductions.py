"""The forms of declared reductions as data: what templates/reduction.c.j2 lays out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class StateField:
    """`ctype`: the C type of its values, in the state and beside it."""

    name: str
    index: int
    ctype: str


@dataclass(frozen=True)
class FoldInput:
    """An input, or what a pass gave: the C type in memory."""

    name: str
    index: int
    ctype: str


@dataclass(frozen=True)
class RowWay:
    """One way through a row: `condition` of its branch; `item`: what happens to item i."""

    condition: str
    setup: str
    item: str


@dataclass(frozen=True)
class LaterWay:
    """Joins dense rows to the same cells, which they come after: the rows that cells take are
    known by numbers from 1 on, and become places at last. Texts are C for item i of row `row`."""

    ctype: str
    """Of the numbers of rows, of which there are `rows` at most."""
    rows: int
    place: str
    """The field that is a place."""
    row: str
    """Declarations for a row."""
    item: str


@dataclass(frozen=True)
class RowForm:
    """A form that goes through rows of items. Texts of ways are C for a loop over i."""

    name: str
    head: str
    raises: bool
    """It has a variable `raised`."""
    guarded: bool
    """It has a variable `hidden`."""
    setup: str
    group: str
    """The line of the branch in which rows are joined a few at a time, so that a cell is read and
    written once for all of them; empty: there is none."""
    group_passes: Tuple[str, ...]
    """What passes gave, for all items."""
    group_setup: str
    group_item: str
    """For item i of row k + row: puts into next_<field> what that and the item combine to."""
    rows: str
    """Declarations for row k."""
    later: Optional[LaterWay]
    dense: Tuple[RowWay, ...]
    otherwise: str
    """Begins the block of the way for all other rows."""
    strided_setup: str
    strided_item: str


@dataclass(frozen=True)
class CellForm:
    """A form that goes through cells: combine or finish."""

    name: str
    head: str
    raises: bool
    guarded: bool
    setup: str
    item: str
    dense: Optional[RowWay] = None
    """The way to results that follow one another, of as many items each."""


@dataclass(frozen=True)
class PlacesForm:
    """The form that chooses among contiguous items. `taken`: a function of two items, whether the
    second, which comes later, is chosen, as a `number`."""

    scan: str
    scan_head: str
    stream: str
    stream_head: str
    form: str
    head: str
    taken: str
    taken_head: str
    taken_body: str
    plain: str
    """The same for items none of which is a NaN; `taken`, and no head, where that is all one."""
    plain_head: str
    plain_body: str
    better: str
    """A function of two items, the second of which comes later: the one that is chosen."""
    better_head: str
    better_body: str
    ctype: str
    number: str
    folds: bool
    """It folds values; else, where these are pairs, it tests whether one is taken."""
    two: bool
    """There are two values."""
    part: str
    """The C type of half a pair; empty: items are no pairs."""
    few_own: str
    """The choice of few items so far, as it is compared with the next."""
    few: str
    few_head: str
    """Empty: of rows of few items none are looked at together, for one by one is as fast."""
    few_when: str
    """Which rows they are."""
    lane: str
    end_lane: str
    """Items j of `item` and of `end`."""
    placed: str
    """Item `chosen`."""
    first_wins: str
    """Whether of several as good the first is chosen."""
    value: int
    place: int
    """The fields of a state."""
    nan: str
    own_nan: str
    """Whether `next` and `own` are NaNs; empty: there are none."""
    shown: str
    """What `own`, chosen among items as stored, is as a value: truth grows with the byte."""
    item: str
    """Item i, `step` items apart."""
    dense: str
    """Item i."""
    ahead: str
    """Item i + j."""
    first: str
    last: str
    """Whether nothing is chosen over *value."""
    lanes: str
    lanes_head: str
    """Empty: there are no lanes that know places."""
    settle: str
    settle_head: str
    join_row: str
    """Makes `row` that of the lanes where `next` and `further` are chosen."""


@dataclass(frozen=True)
class ReductionFunctions:
    """The forms of one loop. `reports`: what is in `raised` becomes IEEE flags."""

    name: str
    slot: int
    fields: Tuple[StateField, ...]
    group: int
    """Rows that are joined at a time."""
    rows: Tuple[RowForm, ...]
    cells: Tuple[CellForm, ...]
    places: Optional[PlacesForm]
    reports: bool
    forms: Tuple[Tuple[str, str], ...]
    """NDM_FORM_... and function."""

    @property
    def after(self) -> str:
        """What becomes of flags."""
        return "ndm_raise(raised);" if self.reports else "(void)raised;"
