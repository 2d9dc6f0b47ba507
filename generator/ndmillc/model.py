"""The specs as data: what the reader makes of TOML, before any body is typed.

Every class keeps where it came from, so that any later stage can point at the text. `external`
marks what comes from a module that this one only depends on: known, but not generated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from .model_base import BodyPart, ErrorRule, Position, Spec, TypeTerm, TypeVariable
from .model_dtypes import AliasSpec, DTypeSpec, KindSpec
from .model_primitives import PrimitiveSpec


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
    """From [[extend.x.loops]], perhaps in another module than what it extends."""
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
    accumulates: bool = False
    """It is that ufunc's accumulate."""
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
