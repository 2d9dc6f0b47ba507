"""The generated loops as data: what the templates lay out. Texts are C, ready to print:
wrapped to the page for the depth at which their template puts them, without that depth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

from .cmodel_folds import FoldFunctions
from .cmodel_reductions import ReductionFunctions
from .cmodel_sums import Gather, Scatter, SumFunctions, SumLoop, SumTile
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
    end: str
    """Of the elements that it computes."""
    made_type: Optional[str] = None
    made: str = ""
    """The body of a loop before, and the C type of what it makes for each element."""


@dataclass(frozen=True)
class Early:
    """What is made in the loop that tests the elements."""

    made: str
    """The declaration of it."""
    body: str


@dataclass(frozen=True)
class Steps:
    """What takes the place of the bare loop: loops with short chains."""

    made: str
    """The declaration of what they make, unless that was made early."""
    bodies: Tuple[str, ...]
    test: str = ""
    """What is ORed into a word for an element where only some blocks may take them."""
    early: Optional[Early] = None


@dataclass(frozen=True)
class Aside:
    """How elements that are not ordinary are computed before the rest of their block, one by one
    or packed: an ordinary one of the block stands in their place meanwhile."""

    setup: str
    """Declarations of what the bare loop reads, and of results."""
    test: str
    hide: str
    """Copies what the bare loop reads, with the usual element in the places of others."""
    redirect: str
    """The bare loop then reads the copies."""
    put: str
    """Stores the results of the other elements."""
    pack: str
    """Takes an element to the others that are computed together; nothing if they are not."""
    pad: str
    """Takes the last of them once more, for a whole vector."""
    tried: str
    """The call for all of them, which leaves none of them; "" without."""
    count: str
    """How many are left."""


@dataclass(frozen=True)
class Blocks:
    """The two further loops of a way that goes block by block."""

    word: str
    """The C type of the word whose sign tells of an element that is not ordinary."""
    test: str
    """What is ORed into it for an element."""
    usual: str
    """What is ORed into it first, by a quicker test; "" without."""
    setup: str
    """Declarations for the bare loop."""
    bare: str
    """The body for a block of ordinary elements, unless there are steps."""
    end: str
    """The first element after the block's."""
    quick: Optional[Quick] = None
    aside: Optional[Aside] = None
    steps: Optional[Steps] = None
    first: Optional[Steps] = None
    """Steps that are tried before all else."""
    early: Optional[Early] = None
    tried: str = ""
    """The line of the branch for a block that a call before all else computes; "" without."""


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
    ordinary, or for such an element alone."""


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
class Conversion:
    """A loop that another one runs, the wider one of a small float's or a cast: its table, a C
    symbol without the target, and its place there."""

    table: str
    index: int


@dataclass(frozen=True)
class ConvertedOperand:
    """`held`: the C type of its values; `read`, `write`: the line that converts a block of an
    input, or of an output."""

    name: str
    held: str
    step: str
    """Between its values: nothing where the items are one."""
    length: str
    """Of an input: declares how many items are converted."""
    read: str
    write: str


@dataclass(frozen=True)
class Mend:
    """Of one output: the array of its results that the wider loop is known to give wrong, and
    what puts the right ones in their places."""

    name: str
    rows: str
    call: str


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
    casts: Tuple[str, ...] = ()
    """The tables of the casts that it runs."""
    quick: Optional[Conversion] = None
    """A wider loop that is run first; the other for what is then in doubt."""
    doubt: str = ""
    """Whether results from `at` to `next` are."""
    mends: Tuple[Mend, ...] = ()
    tier: str = "CORRECT"
    """The end of NDM_TIER_..."""

    def as_named(self) -> LoopFunction:
        """The same function, which is written elsewhere."""
        return LoopFunction(
            self.name, self.symbol, self.slot, self.arguments, library=self.library, tier=self.tier
        )


@dataclass(frozen=True)
class Doubt:
    """The function that tells whether results may not be those of a small float, or that puts right
    the ones which are not."""

    name: str
    held: str
    format: str
    """The call that gives the format."""


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
    casts: Tuple[str, ...]
    """Those of casts."""
    libraries: Tuple[LibraryHeaders, ...] = ()
    doubts: Tuple[Doubt, ...] = ()
    mended: Tuple[Doubt, ...] = ()
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
