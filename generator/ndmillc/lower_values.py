"""How values of a dtype are held in C: as stored, or widened to a compute dtype; and how they get
from one dtype to another.

A *holder* is the dtype whose C type holds a value: float32 for a float16 at level "compute"."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional

from .ctext import PRIMARY, C, binary, call, cast
from .lower_dtypes import Element, Elements
from .model import Specs
from .traits import TraitTable

Reporter = Callable[[], str]
"""Gives the C expression of a `uint32_t *` for flags, and notes that it is used."""

PART = PRIMARY
"""Binds as tightly as `.re` needs."""
LIMITS = {
    "signed char": "SCHAR",
    "short": "SHRT",
    "int": "INT",
    "long": "LONG",
    "long long": "LLONG",
    "intptr_t": "INTPTR",
}
"""Prefix of <limits.h>'s names for C's signed types."""


class Values:
    """C types and conversions of every dtype and C name of some specs."""

    def __init__(self, specs: Specs) -> None:
        self.specs = specs
        self.traits = TraitTable(specs)
        self.elements = Elements(specs)
        self._words: Dict[str, str] = {}

    def holder(self, dtype: str, level: str, compute: Optional[str]) -> str:
        return dtype if level == "storage" else self.traits.compute(dtype, compute)

    def element(self, dtype: str) -> Element:
        return self.elements.of(dtype)

    def is_small(self, dtype: str) -> bool:
        spec = self.traits.dtype(dtype)
        return spec is not None and spec.format is not None

    def ctype(self, holder: str) -> str:
        """The C type of a value; bool is uint8_t."""
        alias = self.specs.aliases.get(holder)
        return alias.c if alias is not None else self.element(holder).ctype

    def word(self, holder: str) -> str:
        """A floating C type in the names of kernel functions: float, double, longdouble; the
        dtype's name for complex types."""
        element = self.element(holder)
        return holder if element.part is not None else element.word

    # ---- memory -----------------------------------------------------------------------

    def load(self, stored: C, dtype: str, holder: str) -> C:
        """A value as stored, held as `holder`."""
        if self.traits.category(dtype) == "bool":
            return binary("!=", stored, C("0"))
        if dtype == holder:
            return stored
        if self.is_small(dtype):
            loaded = call(f"ndm_load_{dtype}", stored)
            return self.plain(loaded, self.traits.compute(dtype), holder)
        return self.plain(stored, dtype, holder)

    def store(self, value: C, holder: str, dtype: str, report: Reporter) -> C:
        """A held value as stored, rounded once."""
        if dtype == holder:
            return value
        if not self.is_small(dtype):
            return self.plain(value, holder, dtype)
        if holder == self.traits.compute(dtype):
            return call(f"ndm_store_{dtype}", value, report())
        return call(f"ndm_cast_{holder}_{dtype}", value, report())

    # ---- conversion -------------------------------------------------------------------

    def plain(self, value: C, source: str, target: str) -> C:
        """Between C's own types and pairs of them: a conversion that C does as it should."""
        if source == target:
            return value
        before, after = self.traits.of(source), self.traits.of(target)
        ctype = self.ctype(target)
        if after.category == "complex":
            part = self.element(target).part
            assert part is not None
            if before.category != "complex":
                return C(f"({ctype}){{({part.ctype}){value.within(PART)}, 0}}")
            inner = value.within(PART)
            return C(f"({ctype}){{({part.ctype}){inner}.re, ({part.ctype}){inner}.im}}")
        return cast(ctype, value)

    def is_plain(self, source: str, target: str) -> bool:
        """Whether `plain` converts: neither from floats to integers nor to small formats."""
        if self.is_small(source) or self.is_small(target):
            return False
        before, after = self.traits.of(source), self.traits.of(target)
        if "fixed" in (before.category, after.category) or source == target:
            return source == target
        if "opaque" in (before.category, after.category):
            return False
        if before.category == "complex":
            return after.category == "complex"
        return not (before.is_inexact and not after.is_inexact)

    def convert(self, value: C, source: str, target: str, report: Reporter) -> C:
        """From one holder to another, rounded once; anything to bool is handled before."""
        if self.is_plain(source, target):
            return self.plain(value, source, target)
        alias = self.specs.aliases.get(target)
        if alias is not None:
            unsigned = self.traits.category(target) == "unsigned"
            wide = call(
                f"ndm_cast_{source}_{'uint64' if unsigned else 'int64'}", value, report()
            )
            narrow = "ndm_narrow_unsigned" if unsigned else "ndm_narrow_signed"
            limits = [f"({alias.c})-1"] if unsigned else self.signed_limits(target)
            return cast(alias.c, call(narrow, wide, *limits, report()))
        function = f"ndm_cast_{self.sized(source)}_{target}"
        return call(function, self.to_sized(value, source), report())

    def sized(self, holder: str) -> str:
        """The dtype of fixed width that holds every value of a C name."""
        if holder not in self.specs.aliases:
            return holder
        return "uint64" if self.traits.category(holder) == "unsigned" else "int64"

    def to_sized(self, value: C, holder: str) -> C:
        return value if holder not in self.specs.aliases else cast(f"{self.sized(holder)}_t", value)

    def signed_limits(self, alias: str) -> List[str]:
        name = LIMITS[self.specs.aliases[alias].c]
        return [f"{name}_MIN", f"{name}_MAX"]
