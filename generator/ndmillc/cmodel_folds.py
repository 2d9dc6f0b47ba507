"""The functions of kernels that fold items along an axis, as data: see cmodel.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Optional, Tuple

from .cmodel_rows import RowFold


@dataclass(frozen=True)
class BareFold:
    """How items fold that are not unusual. `word`: the C type of what tests them."""

    head: str
    word: str
    add_rows: str
    """As FoldFunctions.add_rows, with tests of the items."""
    test: str
    """Of cell i."""


@dataclass(frozen=True)
class Padding:
    """How the last row of a piece's items is filled up, so that all lanes are there."""

    value: str
    """What changes nothing to the bit, a number of the C type `part`: an item is one, or two."""
    part: str
    word: str
    """An integer of its width."""
    add_tail: str
    """Folds lane j of the last row into that of those before."""
    add_halves: Tuple[Tuple[int, str], ...]
    """Fold lane LANES / 2 + j into lane j, LANES / 4 + j, ...; with that part of the lanes."""


@dataclass(frozen=True)
class FoldFunctions:
    """The functions of a kernel that fold items along an axis, see lower_folds.py. Where they are
    `written` elsewhere, only their names count."""

    name: str
    slot: int
    forms: Tuple[str, ...]
    """The ends of NDM_FORM_..., in order; in small letters the functions' names begin so."""
    heads: Mapping[str, str]
    """By form; REST: of what LANES calls for few lanes."""
    ctype: str
    vector: bool
    """Dense rows have a way of their own."""
    together: bool
    """They are folded several at a time."""
    unrolls: bool
    """Loops over lanes are written out once they are vectors."""
    raises: bool
    guarded: bool
    reports: bool
    """As of a loop."""
    start: str
    """Declares `value`, which begins as the state."""
    load_lane: str
    """Lane j's first value."""
    add_row: str
    """Folds `row` into lane j."""
    add_block: str
    """Folds lane j behind that of the block before."""
    add_lane: str
    """Folds lane j of `from` into that of `into`."""
    add_item: str
    """Folds row k's item into `value`."""
    rows: Tuple[str, ...]
    """Declares rows that are folded together."""
    add_rows: str
    """Folds item i of all of them into its cell."""
    add_dense: str
    """Folds item i of a dense row into its cell; and below, of any row."""
    add_strided: str
    sums: bool
    """Sums of words, of which vectors make the most."""
    scan: str
    """Folds item i into `value`."""
    indexed: str
    """Folds item i into `place`."""
    begin_piece: str
    """Declares `value`, which begins as the item before `item`."""
    add_piece: str
    """Folds `item` into `value`."""
    bare: Optional[BareFold] = None
    """Where items are tested together."""
    row: Optional[RowFold] = None
    halves: Tuple[Tuple[str, str], ...] = ()
    """Of all lanes, as vectors: their number, and what folds as many others into them."""
    selects: bool = False
    """Pieces that are no lanes' fold in rows, of which the last may overlap: an item chosen twice
    changes nothing."""
    add_half: str = ""
    """Folds lane half + j into lane j."""
    one_by_one: bool = True
    """Pieces are no vector code: long ones go by another form."""
    padding: Optional[Padding] = None
    """Of lanes that have pieces too."""
    written: bool = True

    @property
    def has_lanes(self) -> bool:
        return "LANES" in self.forms

    @property
    def join_rest(self) -> str:
        """What stands before the operands of a call that folds lanes one by one."""
        return ("raised |= " if self.raises else "") + f"rest_{self.name}"

    @property
    def has_plain_pieces(self) -> bool:
        """Which fold item by item, and which one target has for all: see NDM_PIECES in kernel.h."""
        return "PIECES" in self.forms and self.padding is None

    @property
    def has_fold(self) -> bool:
        return "FOLD" in self.forms

    @property
    def has_scan(self) -> bool:
        return "SCAN" in self.forms

    @property
    def rows_forms(self) -> Tuple[Tuple[str, str], ...]:
        """Those that not every target has, with their functions: see NDM_FOLDS in kernel.h."""
        own = ("LANES", "PIECES")
        return tuple((f, f"{f.lower()}_{self.name}") for f in self.forms if f not in own)
