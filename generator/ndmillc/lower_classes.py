"""Lowering of dtypes' classes: their properties, how items are read and written, and the items that
a class points to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Container, Dict, Iterable, Optional, Tuple

from . import lower_fixed, lower_structs
from .ctext import c_string
from .kinds import Kinds
from .lower_dtypes import LIMIT_PREFIX, LITERAL_SUFFIX, Element, Elements
from .lower_small import small_format
from .model import Specs
from .model_dtypes import DTypeSpec
from .spec_words import ROLES
from .traits import TraitTable

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
