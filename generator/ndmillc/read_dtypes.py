"""Tables that say what a dtype is: [kind.x], [alias.x], [dtype.x]."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from .diagnostics import Diagnostics
from .keys_dtypes import FIXED, FORMAT
from .kinds import Kinds
from .model import Specs
from .model_base import Spec
from .model_dtypes import AliasSpec, DTypeSpec, Fixed, Format, KindSpec
from .read_structs import read_struct, struct_fault
from .spec_words import ALIAS_TYPES, STORAGES
from .suggest import hint, listing, shown
from .tables import Known, Table
from .traits import TraitTable

_STORAGE_OF_KIND: Dict[str, Tuple[str, ...]] = {
    "bool": ("uint8_t",),
    "signedinteger": tuple(name for name in STORAGES if name.startswith("int")),
    "unsignedinteger": tuple(name for name in STORAGES if name.startswith("uint")),
    "fixedpoint": (),
    "floating": ("float", "double", "long double"),
    "complexfloating": (),
    "opaque": (),
}


MEMORY = ("storage", "format", "fixed", "struct", "real")
"""The keys that say what a dtype is in memory."""


def read_kind(table: Table) -> KindSpec:
    return KindSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        within=table.strings("within"),
        union=table.flag("union"),
        doc=table.text("doc"),
    )


def read_alias(table: Table, known: Known) -> AliasSpec:
    _check_kind(table, known)
    return AliasSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        c=table.text("c"),
        kind=table.text("kind"),
        char=table.text("char"),
    )


def read_dtype(table: Table, known: Known) -> DTypeSpec:
    _check_kind(table, known)
    real = _reference(table, known, "real")
    compute = _reference(table, known, "compute")
    given = [key for key in MEMORY if key in table.values]
    struct = read_struct(table, known)
    if not given and not table.found:
        message = "give 'storage', 'format', 'fixed', 'struct' or 'real'"
        table.error(f"nothing says what it is in memory; {message}")
    elif len(given) > 1:
        table.error(f"'{given[0]}' and '{given[1]}' exclude each other", given[1])
    return DTypeSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        kind=table.text("kind"),
        char=table.text("char"),
        storage=table.optional("storage") if given else _stand_in(table),
        format=_format(table),
        fixed=_fixed(table),
        struct=struct,
        real=real,
        compute=compute,
        loops=table.text("loops", "own"),
        promotes=table.strings("promotes"),
        safe=table.strings("safe"),
        safe_from=table.strings("safe_from"),
        weak=table.strings("weak"),
        role=table.optional("role"),
        descr=table.optional("descr"),
        doc=table.text("doc"),
    )


def _stand_in(table: Table) -> str:
    """A storage for a dtype that is wrong anyway, so that later stages can go on."""
    return (*_STORAGE_OF_KIND.get(table.text("kind"), ()), "float")[0]


def _reference(table: Table, known: Known, key: str) -> Optional[str]:
    """The dtype that a key names; None if there is none of that name."""
    name = table.optional(key)
    if name is not None and name not in known.dtypes:
        table.error(f"'{key}': {known.type_fault(name)}", key)
        return None
    return name


def _check_kind(table: Table, known: Known) -> None:
    kind = table.optional("kind")
    if kind is not None and kind not in known.kinds:
        more = hint(kind, known.kinds, "known kinds")
        table.error(f"unknown kind '{shown(kind)}'{more}", "kind")


def _format(table: Table) -> Optional[Format]:
    if "format" not in table.values:
        return None
    inner = Table(table.document, (*table.path, "format"), FORMAT, table.label, table.diagnostics)
    values = inner.values
    exponent, mantissa = int(values["exponent"]), int(values["mantissa"])
    infinity = inner.flag("infinity", True)
    nan = inner.text("nan", "ieee" if infinity else "none")
    overflow = "inf" if infinity else "saturate" if nan == "none" else "nan"
    result = Format(
        exponent=exponent,
        mantissa=mantissa,
        bias=int(values.get("bias", 2 ** (exponent - 1) - 1)),
        sign=inner.flag("sign", True),
        infinity=infinity,
        nan=nan,
        overflow=inner.text("overflow", overflow),
        zero=inner.flag("zero", True),
    )
    _check_format(inner, result)
    return result


def _check_format(table: Table, format: Format) -> None:
    if format.has_top_exponent and format.exponent < 2:
        table.error("infinity and IEEE NaN need an exponent of 2 bits or more", "exponent")
    if format.nan == "ieee" and format.mantissa == 0:
        table.error('IEEE NaN needs a mantissa of 1 bit or more; try nan = "ones"', "mantissa")
    if not format.zero and (format.exponent, format.mantissa, format.bias) != (8, 0, 127):
        table.error("zero = false needs exponent = 8, mantissa = 0 and the bias 127", "zero")
    if format.overflow == "inf" and not format.infinity:
        table.error('overflow = "inf" needs infinity', "overflow")
    if format.overflow == "nan" and format.nan == "none":
        table.error('overflow = "nan" needs a NaN', "overflow")
    if format.nan == "negative-zero" and not format.sign:
        table.error('nan = "negative-zero" needs a sign', "nan")
    if format.infinity and format.nan == "ones":
        table.error('with infinity, NaN is "ieee", "negative-zero" or "none"', "nan")


def _fixed(table: Table) -> Optional[Fixed]:
    if "fixed" not in table.values:
        return None
    inner = Table(table.document, (*table.path, "fixed"), FIXED, table.label, table.diagnostics)
    values = inner.values
    result = Fixed(
        integer=int(values["integer"]),
        fraction=int(values["fraction"]),
        sign=inner.flag("sign", True),
        overflow=inner.text("overflow", "saturate"),
        round=inner.text("round", "even"),
    )
    if not result.integer + result.fraction >= 1 or result.bits > 32:
        inner.error(
            "a format has a bit before or after the point, and at most 32 with its sign",
            "fraction",
        )
    return result


# ---- checks over all files ------------------------------------------------------------------


def check_dtypes(specs: Specs, diagnostics: Diagnostics) -> None:
    """Reports what is wrong with dtypes and aliases beside one another."""
    _check_taken(specs, diagnostics)
    kinds = Kinds(specs)
    for dtype in specs.dtypes.values():
        fault = _dtype_fault(specs, kinds, dtype)
        if fault is not None and not dtype.external:
            key, message = fault
            diagnostics.error(dtype.at(key), f"dtype '{dtype.name}': {message}")
    for alias in specs.aliases.values():
        unsigned = alias.c.startswith("u") or alias.c == "size_t"
        kind = "unsignedinteger" if unsigned else "signedinteger"
        known = alias.c in ALIAS_TYPES and alias.kind in specs.kinds
        if known and not kinds.is_within(alias.kind, kind):
            message = f"C's '{alias.c}' is {kind}, not {alias.kind}"
            diagnostics.error(alias.at("kind"), f"alias '{alias.name}': {message}")


def _check_taken(specs: Specs, diagnostics: Diagnostics) -> None:
    for key in ("role", "char"):
        taken: Dict[str, Spec] = {}
        owners: List[Spec] = list(specs.dtypes.values())
        if key == "char":
            owners.extend(specs.aliases.values())
        for owner in sorted(owners, key=lambda spec: not spec.external):
            value = getattr(owner, key)
            first = taken.setdefault(value, owner) if value else owner
            if first is not owner:
                noun = "dtype" if isinstance(owner, DTypeSpec) else "alias"
                message = f"{noun} '{owner.name}': {key} '{value}' is taken by '{first.name}'"
                diagnostics.error(owner.at(key), f"{message} at {first.position}")


def _dtype_fault(specs: Specs, kinds: Kinds, dtype: DTypeSpec) -> Optional[Tuple[str, str]]:
    kind = specs.kinds.get(dtype.kind)
    if kind is not None and kind.union:
        inside = sorted(k.name for k in specs.kinds.values() if kind.name in k.within)
        return "kind", f"'{kind.name}' is a union of kinds; declare one of them, such as " + (
            f"'{inside[0]}'" if inside else "another"
        )
    real = specs.dtypes.get(dtype.real or "")
    if real is not None and (real.real or not kinds.is_within(real.kind, "floating")):
        return "real", f"a part must be a floating dtype, which '{real.name}' is not"
    if (
        dtype.real is not None
        and dtype.kind in specs.kinds
        and not kinds.is_within(dtype.kind, "complexfloating")
    ):
        return "real", f"only a complexfloating dtype has parts; this is {dtype.kind}"
    fault = struct_fault(specs, dtype, kinds.is_within(dtype.kind, "opaque"))
    if fault is not None:
        return fault
    if kinds.is_within(dtype.kind, "fixedpoint") and "fixed" not in dtype.positions:
        return "kind", "a fixedpoint dtype needs 'fixed': its bits before and after the point"
    for name, storages in _STORAGE_OF_KIND.items():
        if kinds.is_within(dtype.kind, name):
            if dtype.format is not None and name != "floating":
                return "format", f"a format is for floating dtypes; this is {dtype.kind}"
            if dtype.fixed is not None and name != "fixedpoint":
                return "fixed", f"'fixed' is for fixedpoint dtypes; this is {dtype.kind}"
            if name in ("fixedpoint", "opaque"):
                break
            if dtype.storage is not None and dtype.storage not in storages:
                others = listing(storages, "or") or "two parts: give 'real'"
                return "storage", f"a {dtype.kind} dtype is stored as {others}"
    compute = specs.dtypes.get(dtype.compute or "")
    if compute is not None and compute.compute is not None:
        return "compute", f"'{compute.name}' does not compute in itself; name one that does"
    return None


def check_usable(specs: Specs, diagnostics: Diagnostics) -> None:
    """Reports dtypes that are well declared but that no C can be made for."""
    kinds = Kinds(specs)
    for dtype in specs.dtypes.values():
        if dtype.external:
            continue
        label = f"dtype '{dtype.name}'"
        if not any(kinds.is_within(dtype.kind, name) for name in _STORAGE_OF_KIND):
            known = listing(list(_STORAGE_OF_KIND))
            message = f"no dtype of kind '{dtype.kind}' in this version; there are {known}"
            diagnostics.error(dtype.at("kind"), f"{label}: {message}")
            continue
        if kinds.is_within(dtype.kind, "opaque") and dtype.struct is None:
            message = "an opaque dtype needs 'struct' and 'header'"
            diagnostics.error(dtype.at("kind"), f"{label}: {message}")
            continue
        fault = _storage_fault(kinds, dtype) or _compute_fault(specs, dtype)
        if fault is not None:
            diagnostics.error(dtype.at(fault[0]), f"{label}: {fault[1]}")


def _storage_fault(kinds: Kinds, dtype: DTypeSpec) -> Optional[Tuple[str, str]]:
    """The arithmetic of whole numbers is written for one dtype of each storage."""
    if not any(kinds.is_within(dtype.kind, name) for name in ("bool", "integer")):
        return None
    storage = dtype.storage or ""
    name = "bool" if kinds.is_within(dtype.kind, "bool") else storage[: -len("_t")]
    if dtype.name == name:
        return None
    return "storage", f"this version has one {dtype.kind} dtype of storage '{storage}': '{name}'"


def _is_small(traits: TraitTable, dtype: DTypeSpec) -> bool:
    """Whether what loads and stores formats does this one: by way of float32."""
    info = traits.of(dtype.name)
    least = -126 if dtype.format is None or dtype.format.zero else -127
    return info.precision <= 22 and info.emax <= 127 and info.emin >= least


def _compute_fault(specs: Specs, dtype: DTypeSpec) -> Optional[Tuple[str, str]]:
    """Small formats have no arithmetic of their own; `compute` must hold every value."""
    traits = TraitTable(specs)
    compute = specs.dtypes.get(dtype.compute or "")
    part = specs.dtypes.get(dtype.real or "")
    if part is not None and (part.format or part.compute):
        return "real", f"a part is a C float in this version, which '{part.name}' is not"
    if compute is None and dtype.loops == "compute":
        return "loops", 'loops = "compute" needs a compute dtype'
    if compute is None:
        if dtype.format is None:
            return None
        return "format", 'a format has no arithmetic of its own; add compute = "float32"'
    if not traits.of(dtype.name).is_inexact:
        return "compute", f"only floats and complex numbers have 'compute'; this is {dtype.kind}"
    if not traits.holds(compute.name, dtype.name):
        return "compute", f"'{compute.name}' does not hold every value of '{dtype.name}'"
    if dtype.format is not None and not _is_small(traits, dtype):
        return "format", "more than 21 bits of mantissa, or values that float32 does not have"
    return None
