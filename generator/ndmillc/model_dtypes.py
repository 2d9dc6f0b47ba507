"""Kinds, aliases and dtypes as data."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Dict, Optional, Tuple, Union

from .model_base import Spec


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
