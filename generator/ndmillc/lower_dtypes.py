"""Lowering of dtypes: their C types, and the header that has them. Classes: lower_classes.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple

from . import lower_fixed, lower_small, lower_structs
from .model import Specs
from .model_dtypes import STORAGE_BITS, DTypeSpec, Fixed, Format, Struct
from .traits import TraitTable

C_WORDS = {"float": "float", "double": "double", "long double": "longdouble"}
"""A floating C type in the names of kernel functions."""
LITERAL_SUFFIX = {"float": "f", "double": "", "long double": "L"}
LIMIT_PREFIX = {"float": "FLT", "double": "DBL", "long double": "LDBL"}


@dataclass(frozen=True)
class Element:
    """A dtype's items as C sees them. `shape` is bool, integer, fixed (a format in an integer),
    floating (a C type), small (a format in an unsigned integer), complex or struct (a header's)."""

    name: str
    shape: str
    ctype: str
    """The C type in memory; of complex dtypes, the struct's name."""
    value: str
    """The C type of a loaded value: ctype, or what a small format computes in, or double for a
    fixed one."""
    bits: int = 0
    """Width of an integer or a format."""
    signed: bool = False
    format: Optional[Format] = None
    fixed: Optional[Fixed] = None
    struct: Optional[Struct] = None
    part: Optional["Element"] = None

    @property
    def word(self) -> str:
        """The value's C type in function names; integers have their own."""
        return C_WORDS.get(self.value, self.value[:-2])

    @property
    def is_x87(self) -> bool:
        return (self.part or self).value == "long double"


class Elements:
    """The elements of all dtypes, made when asked for."""

    def __init__(self, specs: Specs) -> None:
        self._specs = specs
        self.traits = TraitTable(specs)
        self._made: Dict[str, Element] = {}

    def of(self, name: str) -> Element:
        if name not in self._made:
            self._made[name] = self._make(self._specs.dtypes[name])
        return self._made[name]

    def struct_size(self, struct: Struct) -> int:
        """Bytes of a struct, whose fields have one size."""
        return len(struct.fields) * STORAGE_BITS[self.of(struct.fields[0][1]).ctype] // 8

    def _make(self, spec: DTypeSpec) -> Element:
        name = spec.name
        if spec.real is not None:
            struct = f"ndm_{name}"
            return Element(name, "complex", struct, struct, part=self.of(spec.real))
        if spec.format is not None:
            bits = spec.bits or 0
            compute = self._specs.dtypes.get(spec.compute_dtype)
            value = compute.storage if compute is not None and compute.storage else "float"
            return Element(name, "small", f"uint{bits}_t", value, bits, format=spec.format)
        if spec.struct is not None:
            return Element(name, "struct", f"ndm_{name}", f"ndm_{name}", struct=spec.struct)
        if spec.fixed is not None:
            sign, bits = spec.fixed.sign, spec.bits or 0
            ctype = f"{'' if sign else 'u'}int{bits}_t"
            return Element(name, "fixed", ctype, "double", bits, sign, fixed=spec.fixed)
        storage = spec.storage or ""
        if storage in C_WORDS:
            return Element(name, "floating", storage, storage)
        category = self.traits.category(name)
        shape = "bool" if category == "bool" else "integer"
        return Element(name, shape, storage, storage, spec.bits or 0, storage.startswith("int"))


def header_context(
    names: Tuple[str, ...],
    aliases: List[Tuple[str, str]],
    module: str,
    depends: Tuple[str, ...],
    elements: Elements,
) -> Mapping[str, Any]:
    """What the template of dtypes_<module>.h shows."""
    made = [elements.of(name) for name in names]
    return {
        "module": module,
        "depends": depends,
        "headers": sorted({e.struct.header for e in made if e.struct is not None}),
        "scalars": [e for e in made if e.part is None and e.struct is None],
        "aliases": aliases,
        "smalls": [
            {
                "element": e,
                "constants": lower_small.initialisers(lower_small.small_format(e.format)),
                "from_double": e.value != "float",
            }
            for e in made
            if e.format is not None
        ],
        "fixeds": [
            {
                "element": e,
                "constants": lower_fixed.initialisers(e.fixed),
                "size": lower_fixed.arithmetic(e.fixed),
            }
            for e in made
            if e.fixed is not None
        ],
        "pairs": [e for e in made if e.part is not None],
        "structs": [
            lower_structs.header_context(e.name, e.struct) for e in made if e.struct is not None
        ],
    }
