"""Primitives as data."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Tuple

from .model_base import Position, Spec, TypeTerm, TypeVariable


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
class StepsSpec:
    """C functions that do in several loops what `bare` does in one, all templates: of what is made
    for a block, of C type `made`, the place in it and the arguments. The last one returns the
    result. `ordinary` is negative unless the arguments are so ordinary that they may be taken; they
    are for all of the bare form if there is none."""

    c: Tuple[str, ...]
    made: str
    ordinary: Optional[str] = None
    early: bool = False
    """The first one takes all arguments without raising flags: it runs where they are tested."""


Misrounded = Tuple[Tuple[Fraction, ...], ...]


@dataclass(frozen=True)
class FormSpec:
    """Other C functions of a primitive, with its arguments; `ordinary`, `bare`, `usual`, `steps`
    and `block` as those of an overload. All are templates. `misrounded`: of all values of a small
    dtype, those whose results are not rounded right from `c`'s, each with the right ones."""

    c: str
    ordinary: Optional[str] = None
    bare: Optional[str] = None
    usual: Optional[str] = None
    steps: Optional[StepsSpec] = None
    block: Optional[str] = None
    misrounded: Optional[Tuple[Tuple[str, Misrounded], ...]] = None


@dataclass(frozen=True)
class QuickSpec:
    """C functions of ordinary arguments, both templates: a result, and a number that is negative
    where that may be wrong. Where there is `make`, both take what it gives, of C type `type`,
    before the arguments."""

    c: str
    doubt: str
    make: Optional[str] = None
    type: Optional[str] = None


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
    usual: Optional[str] = None
    """As `ordinary`, which decides where this one has any doubt."""
    block: Optional[str] = None
    """A C function of arrays, which takes some blocks as they are."""
    scalar: bool = False
    """What is not ordinary is computed one element at a time."""
    aside: bool = False
    """What is not ordinary is computed apart from the rest of its block."""
    prepare: Optional[PrepareSpec] = None
    odd: Optional[FormSpec] = None
    """Results rounded to odd: those of formats narrower than what it computes in are rounded
    from these, as if once."""
    fast: Optional[FormSpec] = None
    """The fast tier."""
    steps: Optional[StepsSpec] = None
    """The bare form in several loops."""
    quick: Optional[QuickSpec] = None
    """Tried before the bare form."""
    fold: Optional[BareFoldSpec] = None
    """What many items fold with."""
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
