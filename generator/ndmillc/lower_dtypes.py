"""Lowering of dtypes: their C types, how values are loaded and stored, and their classes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Container, Dict, Iterable, List, Mapping, Optional, Tuple

from . import lower_fixed, lower_structs
from .kinds import Kinds
from .model import Specs
from .model_dtypes import STORAGE_BITS, DTypeSpec, Fixed, Format, Struct
from .spec_words import ROLES
from .traits import TraitTable

C_WORDS = {"float": "float", "double": "double", "long double": "longdouble"}
"""A floating C type in the names of kernel functions."""
LITERAL_SUFFIX = {"float": "f", "double": "", "long double": "L"}
LIMIT_PREFIX = {"float": "FLT", "double": "DBL", "long double": "LDBL"}

NAN_KINDS = {
    "none": "NDM_NAN_NONE",
    "ieee": "NDM_NAN_IEEE",
    "ones": "NDM_NAN_ONES",
    "negative-zero": "NDM_NAN_NEGATIVE_ZERO",
}
WEAK_BITS = {"bool": 1, "int": 2 | 16, "float": 4, "complex": 8}
"""Bits of ndm_dtype_class.weak; an integer beyond 64 bits is a weak integer too."""
WEAK_BY_CATEGORY = {
    "bool": ("bool",),
    "signed": ("bool", "int"),
    "unsigned": ("bool", "int"),
    "fixed": ("bool", "int", "float"),
    "floating": ("bool", "int", "float"),
    "complex": ("bool", "int", "float", "complex"),
}
DESCR_LETTERS = {"bool": "b", "signed": "i", "unsigned": "u", "floating": "f", "complex": "c"}


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


@dataclass(frozen=True)
class SmallFormat:
    """The constants of ndm_small_format, and the bits of some values, without a sign."""

    mantissa: int
    bias: int
    sign_shift: int
    sign: int
    mask: int
    max: int
    infinity: int
    overflow: int
    nan: int
    nan_kind: str
    has_infinity: bool
    has_zero: bool
    one: int
    tiny: int
    eps: int


def small_format(form: Format) -> SmallFormat:
    width = form.exponent + form.mantissa
    mask = (1 << width) - 1
    top = ((1 << form.exponent) - 1) << form.mantissa
    infinity = top if form.has_top_exponent else mask
    if form.has_top_exponent:
        largest = top - 1
    else:
        largest = mask - 1 if form.infinity or form.nan == "ones" else mask
    sign = 1 << width if form.sign else 0
    nan = {
        "none": 0,
        "ieee": top | (1 << form.mantissa >> 1),
        "ones": mask,
        "negative-zero": sign,
    }[form.nan]
    beyond = {"inf": infinity if form.infinity else largest, "nan": nan, "saturate": largest}
    return SmallFormat(
        mantissa=form.mantissa,
        bias=form.bias,
        sign_shift=31 - width if form.sign else 0,
        sign=sign,
        mask=mask,
        max=largest,
        infinity=infinity if form.infinity else beyond[form.overflow],
        overflow=beyond[form.overflow],
        nan=nan,
        nan_kind=NAN_KINDS[form.nan],
        has_infinity=form.infinity,
        has_zero=form.zero,
        one=form.bias << form.mantissa,
        tiny=1 << form.mantissa if form.zero else 0,
        eps=small_bits(form, Fraction(1, 1 << form.mantissa)),
    )


def initialisers(form: SmallFormat) -> Dict[str, str]:
    """The fields as C constants; bits in hexadecimal."""
    shown = {}
    for name, value in vars(form).items():
        if isinstance(value, bool):
            shown[name] = "true" if value else "false"
        elif name in ("mantissa", "bias", "sign_shift", "nan_kind"):
            shown[name] = str(value)
        else:
            shown[name] = hex(value)
    return shown


def small_bits(form: Format, value: Fraction) -> int:
    """The bits of a magnitude that the format has exactly."""
    low = 1 if form.zero else 0
    exponent = low
    while value >= Fraction(2) ** (exponent + 1 - form.bias):
        exponent += 1
    fraction = value / Fraction(2) ** (exponent - form.bias)
    if fraction < 1:
        return int(fraction * (1 << form.mantissa))
    return (exponent << form.mantissa) + int((fraction - 1) * (1 << form.mantissa))


@dataclass(frozen=True)
class Items:
    """C initialisers of the items that a class points to; None where the dtype has none."""

    zero: Optional[str]
    one: Optional[str]
    max: Optional[str] = None
    min: Optional[str] = None
    eps: Optional[str] = None
    tiny: Optional[str] = None
    smallest: Optional[str] = None


def items(element: Element) -> Items:
    if element.shape == "bool":
        return Items("0", "1", "1", "0")
    if element.shape == "integer":
        prefix = f"{'' if element.signed else 'U'}INT{element.bits}"
        return Items("0", "1", f"{prefix}_MAX", f"{prefix}_MIN" if element.signed else "0")
    if element.fixed is not None:
        return Items(*lower_fixed.limits(element.fixed))
    if element.struct is not None:
        zero, one = (lower_structs.constant(element.struct, number) for number in (0, 1))
        return Items(zero, one)
    if element.part is not None:
        part = items(element.part)
        zero, one = part.zero, part.one
        return Items(zero and f"{{{zero}, {zero}}}", zero and one and f"{{{one}, {zero}}}")
    if element.format is not None:
        form = small_format(element.format)
        lowest = form.sign | form.max if form.sign else form.tiny
        return Items(
            "0x0" if form.has_zero else None,
            hex(form.one),
            hex(form.max),
            hex(lowest),
            hex(form.eps),
            hex(form.tiny),
            hex(1 if form.has_zero else 0),
        )
    prefix = LIMIT_PREFIX[element.ctype]
    suffix = LITERAL_SUFFIX[element.ctype]
    limits = [f"{prefix}_{name}" for name in ("EPSILON", "MIN", "TRUE_MIN")]
    return Items(f"0.0{suffix}", f"1.0{suffix}", f"{prefix}_MAX", f"-{prefix}_MAX", *limits)


def mantissa(element: Element) -> str:
    """Stored bits of a float's mantissa as a C expression; 0 for other dtypes."""
    if element.format is not None:
        return str(element.format.mantissa)
    return f"{LIMIT_PREFIX[element.ctype]}_MANT_DIG - 1" if element.shape == "floating" else "0"


@dataclass(frozen=True)
class Access:
    """How a floating item, or a part of a complex one, is read and written. `wide` is the C type
    from which `store` rounds once; its text has VALUE, and RAISED for where flags go."""

    ctype: str
    value: str
    load: str
    store: str
    wide: str
    store_wide: str
    wide_from_uint64: str
    reports: bool


def access(element: Element) -> Access:
    if element.shape != "small":
        return Access(
            ctype=element.ctype,
            value=element.ctype,
            load="*(const {0} *)item".format(element.ctype),
            store="value",
            wide=element.ctype,
            store_wide="value",
            wide_from_uint64=f"({element.ctype})magnitude",
            reports=False,
        )
    return Access(
        ctype=element.ctype,
        value=element.value,
        load=f"ndm_load_{element.name}(*(const {element.ctype} *)item)",
        store=f"ndm_store_{element.name}(value, &raised)",
        wide="double",
        store_wide=f"ndm_store_double_{element.name}(value, &raised)",
        wide_from_uint64="ndm_uint64_to_odd(magnitude)",
        reports=True,
    )


def nearest_known(names: Iterable[str], specs: Specs, known: Container[str]) -> Tuple[str, ...]:
    """Dtypes, with those that a profile left out replaced by what they promote to."""
    found: Dict[str, None] = {}
    pending = list(names)
    while pending:
        name = pending.pop(0)
        if name in known:
            found[name] = None
        elif name in specs.dtypes:
            pending.extend(specs.dtypes[name].promotes)
    return tuple(found)


def class_context(
    name: str, specs: Specs, known: Container[str], kinds: Kinds, elements: Elements
) -> Dict[str, Any]:
    """What the template of a dtype's class shows. `known`: the dtypes that there will be."""
    spec = specs.dtypes[name]
    element = elements.of(name)
    traits = TraitTable(specs)
    category = traits.category(name)
    part = element.part or element
    has_nan = part.shape == "floating" or (part.format is not None and part.format.nan != "none")
    flags = [f for f, on in (("NDM_DTYPE_X87", element.is_x87), ("NDM_DTYPE_NAN", has_nan)) if on]
    if spec.struct is not None and spec.struct.noncommutative:
        flags.append("NDM_DTYPE_NONCOMMUTATIVE")
    text = element.shape == "floating" and element.is_x87
    weak = spec.weak or WEAK_BY_CATEGORY.get(category, ())
    further = lower_structs.class_context(spec.struct)
    return {
        **further,
        "name": name,
        "doc": c_string(spec.doc),
        "kind": spec.kind,
        "kinds": kinds.chain_of(spec),
        "descr": descr(spec, element, category, elements),
        "character": f"'{spec.char}'" if spec.char else "0",
        "role": f"NDM_ROLE_{spec.role.upper()}" if spec.role in ROLES else "NDM_ROLE_NONE",
        "weak": sum(WEAK_BITS[kind] for kind in weak),
        "parts": 2 if element.part else 1,
        "ctype": f"ndm_{name}",
        "swap": f"sizeof(ndm_{spec.struct.fields[0][1] if spec.struct else part.name})",
        "flags": " | ".join(flags) or "0",
        "cast_order": kinds.cast_order(spec.kind),
        "real": spec.real or name,
        "compute": spec.compute if spec.compute != name else None,
        "promotes": nearest_known(spec.promotes, specs, known),
        "safe": nearest_known(spec.safe, specs, known),
        "safe_from": [source for source in spec.safe_from if source in known],
        "nmant": mantissa(element),
        "items": [(key, value) for key, value in vars(items(element)).items()],
        "shape": element.shape,
        "element": element,
        "access": access(part),
        "has_format": element.shape == "fixed" or text or further["format"] is not None,
        "has_parse": text or further["parse"] is not None,
        "includes_text": element.is_x87,
        "includes_fixed_text": element.shape == "fixed",
        "origin": spec.position.file,
        "template": class_template(element),
    }


def class_template(element: Element) -> str:
    names = {"small": "floating"}
    return f"dtype_{names.get(element.shape, element.shape)}.c.j2"


def descr(spec: DTypeSpec, element: Element, category: str, elements: Elements) -> str:
    """A C expression for the array-protocol letters."""
    if spec.descr:
        return c_string(spec.descr)
    letter = DESCR_LETTERS.get(category, "V")
    if spec.struct is not None:
        return c_string(f"V{elements.struct_size(spec.struct)}")
    if element.shape in ("small", "fixed"):
        return c_string(f"V{element.bits // 8}")
    if element.is_x87:
        count = 2 if element.part else 1
        sizes = [f'sizeof(long double) == {n} ? "{letter}{n * count}"' for n in (16, 12)]
        return f'{" : ".join(sizes)} : "{letter}{8 * count}"'
    part = element.part or element
    size = part.bits // 8 if part.bits else {"float": 4, "double": 8}[part.ctype]
    return c_string(f"{letter}{size * (2 if element.part else 1)}")


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
                "constants": initialisers(small_format(e.format)),
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


def c_string(text: str) -> str:
    """A C string literal of any text, as UTF-8."""
    plain = {0x22: '\\"', 0x5C: "\\\\", 0x0A: "\\n", 0x3F: "?"}
    out = []
    for byte in text.encode("utf-8"):
        if byte in plain:
            out.append(plain[byte])
        elif 0x20 <= byte < 0x7F:
            out.append(chr(byte))
        else:
            out.append(f"\\{byte:03o}")
    return '"' + "".join(out).replace("??", '?""?') + '"'
