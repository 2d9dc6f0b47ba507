"""The generated loops as data: what the templates lay out. Texts are C, ready to print:
wrapped to the page for the depth at which their template puts them, without that depth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

from .cmodel_reductions import ReductionFunctions
from .cmodel_rows import RowFold
from .ir import LoopInstance, Program


@dataclass(frozen=True)
class Job:
    """A file to render: where it goes below --out, from which template, with which values."""

    path: str
    template: str
    context: Mapping[str, Any]


@dataclass(frozen=True)
class ElementFunction:
    """A static inline function on values."""

    name: str
    head: str
    """All that stands before the body's brace."""
    body: str
    reports: bool
    """It takes an argument `uint32_t *raised` behind its operands."""
    guarded: bool
    """It takes a last argument `uint32_t hidden`, see kernel/bits.h."""


@dataclass(frozen=True)
class Quick:
    """The loop that is tried before the bare one, into memory of its own: what it reads may be
    what is to be written."""

    type: str
    """The C type of a result in memory."""
    body: str
    kept: str
    """The body of the loop that copies the results."""


@dataclass(frozen=True)
class Blocks:
    """The two further loops of a way that goes block by block."""

    word: str
    """The C type of the word whose sign tells of an element that is not ordinary."""
    test: str
    """What is ORed into it for an element."""
    setup: str
    """Declarations for the bare loop."""
    bare: str
    """The body for a block of ordinary elements."""
    end: str = "end"
    """Where the loop over others ends: where it is no vector code, before what is not there."""
    quick: Optional[Quick] = None
    pieces: bool = False
    """A block with an element that is not ordinary is taken in pieces."""


@dataclass(frozen=True)
class Way:
    """One of a loop's ways through its operands: a branch that holds a loop."""

    opening: str
    """The line of the branch: if (...) {, } else if (...) { or } else {; { where it is alone."""
    setup: str
    independent: bool
    """No iteration needs another: the loop carries NDM_IVDEP."""
    body: str
    blocks: Optional[Blocks] = None
    """It goes block by block, and `body` is for a block that has an element which is not
    ordinary."""


@dataclass(frozen=True)
class Whole:
    """The function of a loop's own that takes whole vectors only."""

    head: str
    call: str
    """What the loop returns: a call that comes to this function with such operands."""


@dataclass(frozen=True)
class Rule:
    """When an element is refused, and with which fault code."""

    condition: str
    code: int


@dataclass(frozen=True)
class Check:
    """The test of a block against a loop's error rules."""

    head: str
    """Of the function that tests a block."""
    run_head: str
    """Of the function that computes a block."""
    setup: str
    values: str
    """Declarations of what each iteration reads."""
    scalar: str
    """Condition under which one element stands for the whole block."""
    refused: str
    """Whether an element is refused by some rule."""
    rules: Tuple[Rule, ...]


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


@dataclass(frozen=True)
class Conversion:
    """The wider loop that a loop of a small float runs: its table, a C symbol without the target,
    and its place there."""

    table: str
    index: int


@dataclass(frozen=True)
class ConvertedOperand:
    """`held`: the C type of its values; `read`, `write`: the line that converts a block of an
    input, or of an output."""

    name: str
    held: str
    read: str = ""
    write: str = ""


@dataclass(frozen=True)
class LoopFunction:
    """An ndm_loop; without ways or a sum, the author's own, of which only the name is needed."""

    name: str
    symbol: str
    slot: int
    arguments: int
    head: str = ""
    raises: bool = False
    """It has a variable `raised` that stores and element functions report to."""
    guarded: bool = False
    """It has a variable `hidden`."""
    reports: bool = False
    """What is in `raised` becomes IEEE flags."""
    setup: str = ""
    ways: Tuple[Way, ...] = ()
    blocks: str = ""
    """What is returned where no way fits: a call that copies operands, see kernel/blocks.h."""
    whole: Optional[Whole] = None
    """Its ways take whole vectors only."""
    check: Optional[Check] = None
    sum: Optional[SumLoop] = None
    library: Optional[str] = None
    """The macro that says that the library is there which the author's loop needs."""
    conversion: Optional[Conversion] = None
    operands: Tuple[ConvertedOperand, ...] = ()
    """Of a loop that converts."""
    tier: str = "CORRECT"
    """The end of NDM_TIER_..."""

    def as_named(self) -> LoopFunction:
        """The same function, which is written elsewhere."""
        return LoopFunction(
            self.name, self.symbol, self.slot, self.arguments, library=self.library, tier=self.tier
        )


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


@dataclass(frozen=True)
class LibraryHeaders:
    """Headers for loops that need a library; `macro` says that it is there."""

    macro: str
    headers: Tuple[str, ...]


@dataclass(frozen=True)
class ComplexType:
    """A complex dtype with arithmetic in a file: the C type of a part, and its word in names."""

    name: str
    part: str
    word: str


@dataclass(frozen=True)
class LoopFile:
    """A kernel file: loops/<directory>/<family>.c."""

    source: str
    stem: str
    symbol: str
    """The stem as part of a C name: loops_float32_arithmetic."""
    includes: Tuple[str, ...]
    complex: Tuple[ComplexType, ...]
    elements: Tuple[ElementFunction, ...]
    loops: Tuple[LoopFunction, ...]
    tables: Tuple[str, ...]
    """Those of other files whose loops are run, C symbols without the target."""
    libraries: Tuple[LibraryHeaders, ...] = ()
    gathers: Tuple[Gather, ...] = ()
    scatters: Tuple[Scatter, ...] = ()
    sums: Tuple[SumFunctions, ...] = ()
    tiles: Tuple[SumTile, ...] = ()
    folds: Tuple[FoldFunctions, ...] = ()
    reductions: Tuple[ReductionFunctions, ...] = ()

    @property
    def folds_written(self) -> Tuple[FoldFunctions, ...]:
        return tuple(folds for folds in self.folds if folds.written)

    @property
    def folds_in_lanes(self) -> Tuple[FoldFunctions, ...]:
        return tuple(folds for folds in self.folds if folds.has_lanes)

    @property
    def folds_in_rows(self) -> Tuple[FoldFunctions, ...]:
        return tuple(folds for folds in self.folds if folds.row is not None)

    @property
    def rows_written(self) -> Tuple[FoldFunctions, ...]:
        return tuple(folds for folds in self.folds_in_rows if folds.written)

    @property
    def folds_in_pieces(self) -> Tuple[FoldFunctions, ...]:
        return tuple(f for f in self.folds if f.has_plain_pieces and f.one_by_one)

    @property
    def folds_in_vector_pieces(self) -> Tuple[FoldFunctions, ...]:
        return tuple(f for f in self.folds if f.has_plain_pieces and not f.one_by_one)

    @property
    def vector_pieces_written(self) -> Tuple[FoldFunctions, ...]:
        return tuple(folds for folds in self.folds_in_vector_pieces if folds.written)

    @property
    def pieces_written(self) -> Tuple[FoldFunctions, ...]:
        return tuple(folds for folds in self.folds_in_pieces if folds.written)

    @property
    def may_be_empty(self) -> bool:
        """Every loop may be left out."""
        return not self.reductions and all(function.library is not None for function in self.loops)


def stem_of(instance: LoopInstance) -> str:
    """The generated file of a loop, without its suffix."""
    return f"loops/{instance.directory}/{instance.family}"


def place_loops(program: Program) -> Dict[str, Tuple[str, int]]:
    """Kernel name to (stem, slot): a stem's kernels are numbered in the order of the program."""
    places: Dict[str, Tuple[str, int]] = {}
    used: Dict[str, int] = {}
    for instance in program.loops:
        stem = stem_of(instance)
        slot = used.get(stem, 0)
        used[stem] = slot + 1
        places[instance.kernel.name] = (stem, slot)
    return places
