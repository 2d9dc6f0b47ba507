"""The functions of loops that add up along a core dimension, as data: see cmodel.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class Gather:
    """Reads items at a stride into an array of values. `dense` and `strided` are item i's value."""

    name: str
    head: str
    stored: str
    dense: str
    strided: str


@dataclass(frozen=True)
class SumInput:
    """An input of a sum. `stored`: the C type in memory; `held`: of its values."""

    name: str
    index: int
    stored: str
    held: str
    gather: str
    dense: str
    """The value of index k, of an array of stored items; and below, of items at a stride."""
    item: str


@dataclass(frozen=True)
class SumFunctions:
    """What computes sums; shared by the loops of a file that add up the same."""

    name: str
    inputs: Tuple[SumInput, ...]
    held: str
    """The C type of the sum."""
    stored: str
    """The output's, in memory."""
    identity: str
    dot_head: str
    each_head: str
    block: int
    """Values of an input that are converted at a time; 0: all inputs are used as stored."""
    dense: str
    """The line of the branch for inputs that are all contiguous."""
    dense_head: str
    dense_call: str
    """The function for these."""
    each_steps: Tuple[str, ...]
    """What the function that goes item by item declares."""
    add: str
    """`sum` with the term of index k, of arrays value_<input>."""
    add_strided: str
    """The same, of values value_<input>."""
    dot: str
    """Declares the sum of the item of `row` and `column`."""
    place: str
    """Declares the place of that item."""
    store: str
    """`sum` as the output stores it."""
    raises: bool
    """The functions take `raised`, through which the term, the sum or the store report."""
    reports: bool
    """The term or the sum does."""
    guarded: bool
    goes_on: str = ""
    """A condition of the loops over terms: " && sum != 1"; or "" of sums that never stop."""


@dataclass(frozen=True)
class Scatter:
    """Writes an array of values as items at a stride. `value` is item i's, as stored."""

    name: str
    head: str
    stored: str
    value: str
    raises: bool
    """It takes `raised`."""


@dataclass(frozen=True)
class Step:
    """One of a row's terms: declarations of the rows of wide inputs, and `sum` with it."""

    rows: str
    add: str


@dataclass(frozen=True)
class WideInput:
    """An input of a tile that has columns. `packs`: declares whether its items are copied."""

    name: str
    index: int
    held: str
    gather: str
    packs: str


@dataclass(frozen=True)
class SumTile:
    """What computes the sums of a block of rows and columns at a time. A wide input has columns;
    a narrow one has one item for each row and term."""

    name: str
    functions: SumFunctions
    wide: Tuple[WideInput, ...]
    narrow: Tuple[SumInput, ...]
    rows: int
    columns: int
    depth: int
    row_head: str
    block_head: str
    tile_head: str
    width: str
    """Declares the columns that are computed."""
    row_call: str
    block_call: str
    scatter: str
    operands: int
    steps: Tuple[Step, ...]
    """Terms that are added at a time."""
    last: Step
    """A term alone."""


@dataclass(frozen=True)
class SumLoop:
    """How a loop calls its functions: sizes of rows, terms and columns, and each operand's strides
    along these."""

    each: str
    """The call that computes items by themselves."""
    tile: str
    """The call that computes them in tiles; empty where there are no columns."""
    large: str
    """Condition under which tiles are faster."""
    sizes: str
    steps: Tuple[str, ...]
