"""What templates/row.c.j2 gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class BareRow:
    """How items fold that are not unusual. `word`: the C type of what tests them."""

    word: str
    add_group: str
    """Folds item j of each row of a group into cell j, and tests them."""
    test: str
    """Of cell j."""


@dataclass(frozen=True)
class RowFold:
    """How contiguous items fold in any order: rows of a vector's lanes each."""

    group: int
    """Rows that are taken together."""
    begin: str
    """Declares `value`, which begins as the first item."""
    add_item: str
    """Folds the item at `row` into `value`."""
    load: str
    """Lane j's first item."""
    load_group: str
    """The first item of lane j of a group."""
    add_group: str
    """Folds item j of the next rows into lane j of a group."""
    join_group: str
    """Folds lane j of each row of a group into lane j."""
    add_row: str
    """Folds item j of a row into lane j."""
    add_last: str
    """Folds the item at `row` into the first lane."""
    halves: Tuple[Tuple[int, str], ...]
    """A number of lanes, and what folds as many others into them."""
    bare: Optional[BareRow]
