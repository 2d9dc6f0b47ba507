"""What typing must know of a dtype: its category, width and range, and the dtypes beside it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Callable, Dict, List, Optional, Tuple

from .model import Specs
from .model_dtypes import DTypeSpec, Fixed, Struct
from .structs import flags_of

CATEGORIES = {
    "bool": "bool",
    "signedinteger": "signed",
    "unsignedinteger": "unsigned",
    "fixedpoint": "fixed",
    "floating": "floating",
    "complexfloating": "complex",
    "opaque": "opaque",
}

ALIAS_BITS = {
    "signed char": 8,
    "unsigned char": 8,
    "short": 16,
    "unsigned short": 16,
    "long long": 64,
    "unsigned long long": 64,
}
"""Widths of C types that are the same everywhere; the others have at least 32 bits."""


@dataclass(frozen=True)
class Traits:
    """`category` is bool, signed, unsigned, fixed, floating, complex or opaque. For complex dtypes
    the range is that of a part. longdouble counts as binary64, which it may be."""

    name: str
    category: str
    alias: bool = False
    bits: int = 0
    """Width of an integer; of a C name, the least that it can be."""
    precision: int = 0
    emin: int = 0
    emax: int = 0
    fixed: Optional[Fixed] = None
    struct: Optional[Struct] = None

    @property
    def is_integer(self) -> bool:
        return self.category in ("signed", "unsigned")

    @property
    def is_inexact(self) -> bool:
        return self.category in ("floating", "complex")

    @property
    def minimum(self) -> Fraction:
        """Of an integer or a fixed-point dtype."""
        if self.fixed is not None:
            return self.fixed.least * self.fixed.unit
        return Fraction(-(1 << (self.bits - 1)) if self.category == "signed" else 0)

    @property
    def maximum(self) -> Fraction:
        if self.fixed is not None:
            return self.fixed.most * self.fixed.unit
        return Fraction((1 << (self.bits - 1 if self.category == "signed" else self.bits)) - 1)


class TraitTable:
    """Traits of every dtype and C name of the specs."""

    def __init__(self, specs: Specs) -> None:
        self._specs = specs
        self._cache: Dict[str, Traits] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._specs.dtypes or name in self._specs.aliases

    def of(self, name: str) -> Traits:
        if name not in self._cache:
            self._cache[name] = self._make(name)
        return self._cache[name]

    def category(self, name: str) -> str:
        return self.of(name).category

    def dtype(self, name: str) -> Optional[DTypeSpec]:
        """None for C names."""
        return self._specs.dtypes.get(name)

    def has_bits(self, name: str) -> bool:
        """Whether its width is the same on every machine."""
        dtype = self.dtype(name)
        return dtype is not None and dtype.bits is not None

    def compute(self, name: str, override: Optional[str] = None) -> str:
        """The dtype in which values of a dtype are computed; `override` is a loop's own, for
        floats and for the parts of complex numbers."""
        traits = self.of(name)
        if override is not None and traits.category == "floating":
            return override
        if override is not None and traits.category == "complex":
            return self.apply("complex", override) or name
        dtype = self.dtype(name)
        return dtype.compute_dtype if dtype is not None else name

    def holds(self, wide: str, own: str) -> bool:
        """Whether a floating or complex dtype has every value of another of its category."""
        outer, inner = self.of(wide), self.of(own)
        return (
            outer.category == inner.category
            and outer.precision >= inner.precision
            and outer.emax >= inner.emax
            and outer.emin - outer.precision <= inner.emin - inner.precision
        )

    def compute_fault(
        self, own: Optional[str], level: str, operands: Tuple[str, ...]
    ) -> Optional[str]:
        """Why a loop on these dtypes cannot have `own` as its compute dtype; None if it can."""
        if own is None:
            return None
        if level == "storage":
            return "'compute' and level = \"storage\" exclude each other"
        if self.category(own) != "floating":
            return f"'compute': {own} is no floating dtype"
        if self.compute(own) != own:
            return f"'compute': {own} does not compute in itself"
        for dtype in operands:
            wide = self.compute(dtype, own)
            if wide != dtype and not self.holds(wide, dtype):
                return f"'compute': {wide} does not hold every value of {dtype}"
        return None

    def flags(self, name: str) -> Tuple[str, ...]:
        """What the operations of a header's struct may raise."""
        return flags_of(self._specs.dtypes[name], self._specs)

    def contains(self, wide: str, own: str) -> bool:
        """Whether a dtype of numbers has every value of another."""
        outer, inner = self.of(wide), self.of(own)
        if "opaque" in (outer.category, inner.category):
            return wide == own
        if outer.is_inexact and inner.is_inexact:
            real = outer.category == "complex" or inner.category == "floating"
            part, other = self._part(outer), self._part(inner)
            return real and self.holds(part.name, other.name)
        if inner.is_inexact or outer.category == "bool" or outer.fixed is not None:
            return wide == own
        if inner.category == "bool":
            return True
        if outer.is_inexact:
            count = inner.fixed.bits if inner.fixed is not None else inner.bits
            return count <= outer.precision
        return outer.minimum <= inner.minimum and inner.maximum <= outer.maximum

    def _part(self, traits: Traits) -> Traits:
        return self.of(self.apply("real", traits.name) or traits.name)

    def route(self, source: str, target: str) -> Optional[str]:
        """A cast from or to a header's struct goes by this dtype, of `from` or `to`: the other
        one, else the first that loses nothing beside it, else the last, of complex ones for a
        complex one; None if there is none."""
        struct = self.of(target).struct
        if struct is not None:
            if source in struct.sources:
                return source
            if self.of(source).struct is not None:
                return self._between(source, target)
            held = [name for name in struct.sources if self.contains(name, source)]
            return held[0] if held else self._nearest(list(struct.sources), source)
        struct = self.of(source).struct
        if struct is None:
            return None
        if target in struct.targets:
            return target
        held = [name for name in struct.targets if self.contains(target, name)]
        return held[0] if held else self._nearest(list(struct.targets), target)

    def _nearest(self, names: List[str], other: str) -> Optional[str]:
        numbers = [name for name in names if self.of(name).struct is None]
        pairs = [name for name in numbers if self.category(name) == "complex"]
        chosen = pairs if pairs and self.category(other) == "complex" else numbers
        return next(reversed(chosen), None)

    def has_cast(self, source: str, target: str) -> bool:
        categories = self.category(source), self.category(target)
        if "opaque" not in categories:
            return True
        if self.category(target) == "bool":
            return self.of(source).struct is not None
        return self.route(source, target) is not None

    def _between(self, source: str, target: str) -> Optional[str]:
        """Of two structs: by the source's own function, or the last number that it gives."""
        struct = self.of(source).struct
        assert struct is not None
        if target in struct.targets:
            return target
        numbers = [name for name in struct.targets if self.of(name).struct is None]
        return numbers[-1] if numbers and self.route(numbers[-1], target) else None

    def holds_exactly(self, wide: str, own: str) -> bool:
        """`contains`, on every machine: nothing but itself holds longdouble, whatever it is."""
        spec = self.dtype(own)
        return self.contains(wide, own) and (spec is None or spec.storage != "long double")


    def apply(self, function: Optional[str], name: str) -> Optional[str]:
        """The dtype that a type function makes of a dtype; None if there is none."""
        if function is None:
            return name
        traits = self.of(name)
        dtype = self.dtype(name)
        if function == "real":
            real = dtype.real if dtype is not None else None
            return real if traits.category == "complex" else name
        if function == "complex":
            if traits.category == "complex":
                return name
            return self._find(lambda spec: spec.real == name)
        category = {"int": "signed", "uint": "unsigned"}.get(function)
        if category is None:
            return None
        if traits.category == category:
            return name
        bits = dtype.bits if dtype is not None else None
        if bits is None or traits.category == "bool":
            return None
        return self._find(lambda spec: spec.bits == bits and self.category(spec.name) == category)

    def _find(self, wanted: Callable[[DTypeSpec], bool]) -> Optional[str]:
        return next((name for name, spec in self._specs.dtypes.items() if wanted(spec)), None)

    def _category_of_kind(self, kind: str) -> str:
        pending, seen = [kind], set()
        while pending:
            current = pending.pop(0)
            if current in CATEGORIES:
                return CATEGORIES[current]
            if current in self._specs.kinds and current not in seen:
                seen.add(current)
                pending.extend(self._specs.kinds[current].within)
        return "opaque"

    def _make(self, name: str) -> Traits:
        alias = self._specs.aliases.get(name)
        if alias is not None:
            category = self._category_of_kind(alias.kind)
            return Traits(name, category, alias=True, bits=ALIAS_BITS.get(alias.c, 32))
        spec = self._specs.dtypes[name]
        category = self._category_of_kind(spec.kind)
        if category in ("signed", "unsigned"):
            return Traits(name, category, bits=spec.bits or 0)
        if category == "bool":
            return Traits(name, category, bits=1)
        if category == "fixed" and spec.fixed is not None:
            return Traits(name, category, bits=spec.bits or 0, fixed=spec.fixed)
        if category == "complex" and spec.real is not None:
            part = self.of(spec.real)
            return Traits(
                name, category, precision=part.precision, emin=part.emin, emax=part.emax
            )
        if category != "floating":
            return Traits(name, "opaque", struct=spec.struct)
        if spec.format is not None:
            form = spec.format
            all_ones = form.nan == "ones" or (form.infinity and not form.has_top_exponent)
            special = form.has_top_exponent or (all_ones and form.mantissa == 0)
            top = (1 << form.exponent) - 1 - (1 if special else 0)
            return Traits(
                name,
                category,
                precision=form.mantissa + 1,
                emin=(1 if form.zero else 0) - form.bias,
                emax=top - form.bias,
            )
        if spec.storage == "float":
            return Traits(name, category, precision=24, emin=-126, emax=127)
        return Traits(name, category, precision=53, emin=-1022, emax=1023)
