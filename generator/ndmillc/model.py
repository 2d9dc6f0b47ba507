"""The specs as data: what the reader makes of TOML, before any body is typed.

Every class keeps where it came from, so that any later stage can point at the text. `external`
marks what comes from a module that this one only depends on: known, but not generated."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Dict, Optional, Tuple, Union


@dataclass(frozen=True, order=True)
class Position:
    """A place in a spec file: lines and columns count from 1. `file` is as the user named it."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Spec:
    """What every table has: its name, its place, the places of its keys."""

    name: str
    position: Position
    positions: Dict[str, Position] = field(compare=False)
    """Key to the position of its value, such as "promotes" or "promotes.1" for list items."""
    external: bool = field(default=False, compare=False)

    def at(self, key: str) -> Position:
        """The position of a key's value; of its nearest parent if the key is absent."""
        while key:
            if key in self.positions:
                return self.positions[key]
            key = key.rpartition(".")[0]
        return self.position


@dataclass(frozen=True)
class KindSpec(Spec):
    """A kind (dtypes declare it) or a union (it only contains kinds)."""

    within: Tuple[str, ...] = ()
    """The unions and kinds around it: floating is within real and inexact."""
    union: bool = False
    doc: str = ""


@dataclass(frozen=True)
class AliasSpec(Spec):
    """A C name of NumPy's, such as long: the dtype of `kind` with the size of the C type `c`."""

    c: str = ""
    kind: str = ""
    char: str = ""


@dataclass(frozen=True)
class Format:
    """A binary floating format stored in an unsigned integer (speclang: dtype keys)."""

    exponent: int
    mantissa: int
    bias: int
    sign: bool = True
    infinity: bool = True
    nan: str = "ieee"
    """"ieee" (top exponent, any mantissa but 0), "ones" (all bits but the sign), "negative-zero"
    (in place of -0) or "none"."""
    overflow: str = "inf"
    zero: bool = True

    @property
    def bits(self) -> int:
        return self.exponent + self.mantissa + (1 if self.sign else 0)

    @property
    def has_top_exponent(self) -> bool:
        """Whether the top exponent is for infinity and NaNs. It is not where the only NaN stands
        in the place of -0: infinity is then the magnitude of all ones."""
        return self.nan == "ieee" or (self.infinity and self.nan == "none")

    @property
    def has_negative_zero(self) -> bool:
        """Whether the sign stands by itself: flipping it negates, whatever the other bits are."""
        return self.sign and self.nan != "negative-zero"


@dataclass(frozen=True)
class Fixed:
    """A fixed-point format: integers of `bits` bits that count 2**-fraction."""

    integer: int
    fraction: int
    sign: bool = True
    overflow: str = "saturate"
    """"saturate" or "wrap"."""
    round: str = "even"
    """"even", "half-up", "floor" or "zero"."""

    @property
    def bits(self) -> int:
        return self.integer + self.fraction + (1 if self.sign else 0)

    @property
    def unit(self) -> Fraction:
        return Fraction(1, 1 << self.fraction)

    @property
    def least(self) -> int:
        """The smallest stored integer; `most`: the largest."""
        return -(1 << (self.bits - 1)) if self.sign else 0

    @property
    def most(self) -> int:
        return (1 << (self.bits - (1 if self.sign else 0))) - 1


@dataclass(frozen=True)
class Struct:
    """A struct of a C header: its fields with their dtypes, and the functions on it."""

    fields: Tuple[Tuple[str, str], ...]
    type: str
    """The C type that the header declares."""
    header: str
    ops: Dict[str, str]
    """Operation to C function: add, neg, lt, format and so on."""
    sources: Dict[str, str]
    """`from`: dtype to the C function that makes a value of one of its."""
    targets: Dict[str, str]
    """`to`: dtype to the C function that gives one of its."""
    zero: Optional[Tuple[Union[int, float], ...]] = None
    one: Optional[Tuple[Union[int, float], ...]] = None
    supports: Tuple[str, ...] = ()
    report: bool = False
    """The functions take a last argument `uint32_t *raised`; comparisons do not."""
    flags: Optional[Tuple[str, ...]] = None
    noncommutative: bool = False


@dataclass(frozen=True)
class DTypeSpec(Spec):
    """A dtype. Exactly one of storage, format, fixed, struct and real says what it is in memory: a
    C type, a small floating format, a fixed-point format, a header's struct, or (complex) a pair of
    another dtype."""

    kind: str = ""
    char: str = ""
    storage: Optional[str] = None
    format: Optional[Format] = None
    fixed: Optional[Fixed] = None
    struct: Optional[Struct] = None
    real: Optional[str] = None
    compute: Optional[str] = None
    loops: str = "own"
    """"compute": what its compute dtype has a loop for has none for it, and is run through
    buffers; the same bits from less code."""
    promotes: Tuple[str, ...] = ()
    safe: Tuple[str, ...] = ()
    safe_from: Tuple[str, ...] = ()
    weak: Tuple[str, ...] = ()
    role: Optional[str] = None
    descr: Optional[str] = None
    doc: str = ""

    @property
    def bits(self) -> Optional[int]:
        """Width of the stored value where bits(x) means something: None for longdouble."""
        form = self.format or self.fixed
        if form is not None:
            return next(width for width in (8, 16, 32, 64) if width >= form.bits)
        return STORAGE_BITS.get(self.storage or "")

    @property
    def compute_dtype(self) -> str:
        return self.compute or self.name


STORAGE_BITS: Dict[str, int] = {
    "int8_t": 8,
    "int16_t": 16,
    "int32_t": 32,
    "int64_t": 64,
    "uint8_t": 8,
    "uint16_t": 16,
    "uint32_t": 32,
    "uint64_t": 64,
    "float": 32,
    "double": 64,
}


@dataclass(frozen=True)
class TypeVariable:
    """A single capital in `types` and the dtypes it ranges over, as written."""

    name: str
    expression: Tuple[str, ...]
    """A kind expression such as ("integer - int8",), or a list of dtype names."""
    is_list: bool
    position: Position


@dataclass(frozen=True)
class TypeTerm:
    """One operand's type: a dtype or C name, a variable, or a type function of a variable."""

    name: str
    function: Optional[str] = None

    def __str__(self) -> str:
        return f"{self.function}({self.name})" if self.function else self.name


@dataclass(frozen=True)
class ErrorRule:
    when: str
    message: str
    position: Position
    """Where the text of `when` begins."""


@dataclass(frozen=True)
class BodyPart:
    """A piece of a body as it stands in the file: an expression for the output `target`, or
    (target None) statements."""

    target: Optional[str]
    source: str
    position: Position = field(compare=False)
    """Where the first character of `source` stands, inside the quotes."""
    exact: bool = field(default=True, compare=False)
    """False where escapes make columns in `source` differ from those in the file."""

    def at(self, line: int, offset: int) -> Position:
        """The place of a node of Python's ast: its lineno (from 1) and col_offset (from 0).
        Sources are ASCII, so that bytes are columns."""
        if not self.exact:
            return self.position
        if line <= 1:
            return Position(self.position.file, self.position.line, self.position.column + offset)
        return Position(self.position.file, self.position.line + line - 1, offset + 1)


@dataclass(frozen=True)
class SumSpec:
    """What a loop of a generalized ufunc adds up: `of` for every index of the core dimension
    `over`, by the ufunc `by`."""

    over: str
    of: BodyPart
    by: str
    position: Position = field(compare=False)
    """Of the table."""


@dataclass(frozen=True)
class FoldSpec:
    """A loop of a reduction: the fields of its state with their dtypes, and its bodies."""

    fields: Tuple[Tuple[str, TypeTerm], ...]
    lift: BodyPart
    combine: BodyPart
    finish: BodyPart
    neutral: Optional[BodyPart] = None


@dataclass(frozen=True)
class LoopSpec(Spec):
    """One entry of a ufunc's loops. `name` is the ufunc's; `number` counts from 1."""

    number: int = 1
    inputs: Tuple[TypeTerm, ...] = ()
    outputs: Tuple[TypeTerm, ...] = ()
    variables: Tuple[TypeVariable, ...] = ()
    parts: Tuple[BodyPart, ...] = ()
    """The body: one part of statements, or one expression for each output in signature order.
    Empty where `call` or `sum` is given."""
    sum: Optional[SumSpec] = None
    call: Optional[str] = None
    header: Optional[str] = None
    requires: Optional[str] = None
    """A library that the loop is compiled with, or left out without."""
    level: str = "compute"
    compute: Optional[str] = None
    flags: Optional[Tuple[str, ...]] = None
    """None: derived from the body. (): none are reported."""
    errors: Tuple[ErrorRule, ...] = ()
    cost: Optional[float] = None
    extends: bool = False
    """From [[extend.x.loops]], perhaps in another module than the ufunc."""
    fold: Optional[FoldSpec] = None
    """Of a reduction's loop, instead of a body."""


@dataclass(frozen=True)
class ResolveRule:
    expression: str
    dtype: str
    position: Position


@dataclass(frozen=True)
class RefuseRule:
    types: Tuple[str, ...]
    message: str
    position: Position


@dataclass(frozen=True)
class CoreDimension:
    """`size`: of a fixed one, whose name is the digits; None: as the operands say."""

    name: str
    size: Optional[int] = None
    optional: bool = False

    def __str__(self) -> str:
        return f"{self.name}?" if self.optional else self.name


@dataclass(frozen=True)
class Core:
    """The core dimensions of a generalized ufunc, in order of appearance, and for each operand
    those that it has, as indices."""

    dimensions: Tuple[CoreDimension, ...]
    operands: Tuple[Tuple[int, ...], ...]

    def of(self, operand: int) -> Tuple[str, ...]:
        """The names of an operand's dimensions."""
        return tuple(self.dimensions[index].name for index in self.operands[operand])

    def text(self, operand: int) -> str:
        return f"({','.join(str(self.dimensions[index]) for index in self.operands[operand])})"


@dataclass(frozen=True)
class VectorisedSpec:
    """The kinds, by first input, whose loops on contiguous operands must be vector code; and for
    the targets where they are others, those."""

    kinds: str
    targets: Dict[str, str]


@dataclass(frozen=True)
class PassSpec:
    """What a reduction of the same inputs gives, under a name for bodies."""

    name: str
    reduction: str
    position: Position = field(compare=False)


@dataclass(frozen=True)
class ReductionSpec:
    """What a reduction declares besides what a ufunc does."""

    by: Optional[str] = None
    """The ufunc that it is the reduction by; it has no loops then."""
    passes: Tuple[PassSpec, ...] = ()
    params: Tuple[Tuple[str, float], ...] = ()
    empty: Optional[str] = None
    """The error for no items; None: an empty one gives what the neutral state finishes to."""


@dataclass(frozen=True)
class UfuncSpec(Spec):
    """A ufunc's declaration, or a reduction's; its loops, extensions included, in source order."""

    inputs: Tuple[str, ...] = ()
    outputs: Tuple[str, ...] = ()
    core: Optional[Core] = None
    """None: it works element by element."""
    loops: Tuple[LoopSpec, ...] = ()
    aliases: Tuple[str, ...] = ()
    identity: Optional[str] = None
    neutral: Optional[str] = None
    absorbing: Optional[str] = None
    reorderable: bool = False
    associative: bool = False
    commutative: bool = False
    folds: bool = False
    """It has the forms of reductions though it is not associative."""
    uniform: bool = False
    weak: Optional[str] = None
    flags: Optional[Tuple[str, ...]] = None
    resolve: Tuple[ResolveRule, ...] = ()
    reduce_as: Tuple[ResolveRule, ...] = ()
    """Of its reductions, by the items' dtype."""
    refuse: Tuple[RefuseRule, ...] = ()
    determinism: str = "bits"
    vectorised: Optional[VectorisedSpec] = field(default=None, compare=False)
    accuracy: Dict[str, float] = field(default_factory=dict, compare=False)
    """Kind expression, of the first input, to the greatest error in ULP; the first one counts."""
    notes: Tuple[str, ...] = ()
    examples: Tuple[str, ...] = ()
    domain: Dict[str, str] = field(default_factory=dict, compare=False)
    since: str = ""
    doc: str = ""
    reduction: Optional[ReductionSpec] = None

    @property
    def noun(self) -> str:
        return "ufunc" if self.reduction is None else "reduction"

    @property
    def label(self) -> str:
        """What messages call it."""
        return f"{self.noun} '{self.name}'"

    @property
    def signature(self) -> str:
        """The operands' names, or a generalized ufunc's core dimensions as NumPy shows them."""
        if self.core is None:
            return f"{', '.join(self.inputs)} -> {', '.join(self.outputs)}"
        texts = [self.core.text(index) for index in range(len(self.core.operands))]
        count = len(self.inputs)
        return f"{','.join(texts[:count])}->{','.join(texts[count:])}"


@dataclass(frozen=True)
class PrepareSpec:
    """What a primitive makes of an argument that is the same for many calls: `make` gives a
    `type` from its value, `c` takes a pointer to that in its place. All are templates."""

    argument: int
    """From 0."""
    type: str
    make: str
    c: str


@dataclass(frozen=True)
class FormSpec:
    """Other C functions of a primitive, with its arguments; `ordinary` and `bare` as those of an
    overload. All are templates."""

    c: str
    ordinary: Optional[str] = None
    bare: Optional[str] = None


@dataclass(frozen=True)
class QuickSpec:
    """C functions of ordinary arguments, both templates: a result, and a number that is negative
    where that may be wrong."""

    c: str
    doubt: str


@dataclass(frozen=True)
class BareFoldSpec:
    """C functions that fold many items without tests, all templates: of a state and an item; a
    number that is negative unless two items may be folded so; and one that is negative where a
    state after them may be wrong."""

    c: str
    items: Optional[str]
    state: str


@dataclass(frozen=True)
class Overload:
    """One set of operand types of a primitive, with the C function for them."""

    inputs: Tuple[TypeTerm, ...]
    outputs: Tuple[TypeTerm, ...]
    variables: Tuple[TypeVariable, ...]
    c: str
    """A template such as "ndm_ipow_{T}"."""
    flags: Tuple[str, ...]
    """IEEE flags the function may raise."""
    report: bool
    """The C function takes a last argument `uint32_t *raised` and ORs NDM_FP_* into it, for
    flags that its arithmetic does not raise by itself."""
    level: str
    position: Position
    ordinary: Optional[str] = None
    """A C function of the inputs: negative unless they are ordinary."""
    bare: Optional[str] = None
    """The C function for ordinary inputs: the same results and reports, without branches."""
    scalar: bool = False
    """What is not ordinary is computed one element at a time."""
    prepare: Optional[PrepareSpec] = None
    odd: Optional[FormSpec] = None
    """Results rounded to odd: those of formats narrower than what it computes in are rounded
    from these, as if once."""
    fast: Optional[FormSpec] = None
    """The fast tier."""
    quick: Optional[QuickSpec] = None
    """Tried before the bare form."""
    fold: Optional[BareFoldSpec] = None
    """What many items fold with."""
    rare: bool = False
    """What is not ordinary is so rare, and costs so much, that it is looked for in pieces of a
    block."""
    header: Optional[str] = None
    """Its own, or the primitive's."""
    selects: bool = False
    """It returns one of its arguments, in whatever order they are."""


@dataclass(frozen=True)
class PrimitiveSpec(Spec):
    """A C function that bodies may call. Several outputs are written through pointers that
    follow the inputs; one output is returned."""

    overloads: Tuple[Overload, ...] = ()
    doc: str = ""


@dataclass(frozen=True)
class ProfileSpec(Spec):
    """A part of the library, chosen by name. None: all."""

    ufuncs: Optional[Tuple[str, ...]] = None
    dtypes: Optional[Tuple[str, ...]] = None
    targets: Optional[Tuple[str, ...]] = None
    api: str = "calls"
    """What of the interface it has: "calls" or "all"."""
    tier: str = "correct"
    """"fast": loops that have a form of that tier have no other."""
    doc: str = ""


@dataclass(frozen=True)
class SpecFile:
    """A file that was read: `stem` names the generated family."""

    path: str
    stem: str
    external: bool


@dataclass(frozen=True)
class Specs:
    """All tables of all files, by name, in the order of reading (files sorted by path)."""

    files: Tuple[SpecFile, ...]
    kinds: Dict[str, KindSpec]
    aliases: Dict[str, AliasSpec]
    dtypes: Dict[str, DTypeSpec]
    primitives: Dict[str, PrimitiveSpec]
    ufuncs: Dict[str, UfuncSpec]
    profiles: Dict[str, ProfileSpec] = field(default_factory=dict)
