"""The keys of a dtype that a C header makes: struct, header, type, ops, from, to and the rest."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple, Union

from .model import Specs
from .model_dtypes import STORAGE_BITS, DTypeSpec, Struct
from .names import name_problem
from .read_primitives import check_header, check_symbol
from .suggest import listing, shown
from .tables import Known, Table

STRUCT_KEYS = (
    "header",
    "type",
    "ops",
    "from",
    "to",
    "zero",
    "one",
    "supports",
    "report",
    "flags",
    "noncommutative",
)
"""What only a dtype with `struct` has."""
SUPPORTED_BY: Dict[str, Tuple[str, ...]] = {
    "ring": ("add", "sub", "mul", "neg", "eq"),
    "order": ("lt", "eq"),
    "division": ("truediv",),
}
"""The operations that a claim of `supports` needs."""
MAX_FIELDS = 16


def read_struct(table: Table, known: Known) -> Optional[Struct]:
    """None where there is no struct, or one that is wrong in itself."""
    if "struct" not in table.keys:
        for key in STRUCT_KEYS:
            if key in table.keys:
                table.error(f"'{key}' is for dtypes with 'struct'", key)
        return None
    fields = _fields(table, known)
    if "header" not in table.keys:
        table.error("a struct needs 'header', which has its functions", "struct")
    check_header(table)
    c_type = table.text("type", table.name)
    check_symbol(table, c_type, (), "type")
    ops = _functions(table, "ops")
    _check_supports(table, ops)
    if not fields:
        return None
    return Struct(
        fields=fields,
        type=c_type,
        header=table.text("header"),
        ops=ops,
        sources=_casts(table, known, "from"),
        targets=_casts(table, known, "to"),
        zero=_item(table, "zero", fields),
        one=_item(table, "one", fields),
        supports=table.strings("supports"),
        report=table.flag("report"),
        flags=table.strings("flags") if "flags" in table.values else None,
        noncommutative=table.flag("noncommutative"),
    )


def _fields(table: Table, known: Known) -> Tuple[Tuple[str, str], ...]:
    given = table.values.get("struct", {})
    if "struct" in table.values and not 1 <= len(given) <= MAX_FIELDS:
        table.error(f"a struct has 1 to {MAX_FIELDS} fields, not {len(given)}", "struct")
        return ()
    fields: List[Tuple[str, str]] = []
    for field, dtype in given.items():
        problem = name_problem(field)
        if problem is not None:
            table.error(f"the field '{shown(field)}' {problem}", "struct", field)
        elif dtype not in known.dtypes:
            table.error(f"field '{field}': {known.type_fault(dtype)}", "struct", field)
        else:
            fields.append((field, dtype))
    return tuple(fields)


def _functions(table: Table, key: str) -> Dict[str, str]:
    found = dict(table.values.get(key, {}))
    for name, symbol in found.items():
        check_symbol(table, symbol, (), key, name)
    return found


def _casts(table: Table, known: Known, key: str) -> Dict[str, str]:
    """Dtype to C function, of those that are dtypes."""
    found = _functions(table, key)
    for dtype in list(found):
        if dtype not in known.dtypes:
            table.error(f"'{key}': {known.type_fault(dtype)}", key, dtype)
            del found[dtype]
        elif dtype == table.name:
            table.error(f"'{key}': a cast of '{dtype}' to itself", key, dtype)
            del found[dtype]
    return found


def _check_supports(table: Table, ops: Dict[str, str]) -> None:
    if "ops" in table.keys and "ops" not in table.values:
        return
    for number, claim in enumerate(table.strings("supports")):
        missing = [op for op in SUPPORTED_BY[claim] if op not in ops]
        if missing:
            needed = listing(SUPPORTED_BY[claim])
            message = f"'{claim}' needs the ops {needed}; there is no {listing(missing, 'or')}"
            table.error(f"supports: {message}", "supports", number)


def _item(
    table: Table, key: str, fields: Tuple[Tuple[str, str], ...]
) -> Optional[Tuple[Union[int, float], ...]]:
    values: Any = table.values.get(key)
    if values is None:
        return None
    if len(values) != len(fields):
        table.error(f"'{key}' has {len(values)} of {len(fields)} fields", key)
        return None
    return tuple(values)


# ---- checks over all dtypes -----------------------------------------------------------------


def struct_fault(specs: Specs, dtype: DTypeSpec, is_opaque: bool) -> Optional[Tuple[str, str]]:
    """What is wrong with a struct beside other dtypes: a key and a message."""
    if "struct" in dtype.positions and not is_opaque:
        return "struct", f"a struct is for opaque dtypes; this is {dtype.kind}"
    if dtype.struct is None:
        return None
    sizes = {}
    for field, name in dtype.struct.fields:
        sizes[field] = _size(specs.dtypes[name])
        if sizes[field] == 0:
            return f"struct.{field}", f"a field is a C number, which '{name}' is not"
        (first, size), *_ = sizes.items()
        if sizes[field] != size:
            more = f"'{field}' has not the size of '{first}'"
            return f"struct.{field}", f"fields have one size in this version; {more}"
    for key, values in (("zero", dtype.struct.zero), ("one", dtype.struct.one)):
        for number, (value, (field, name)) in enumerate(zip(values or (), dtype.struct.fields)):
            whole = (specs.dtypes[name].storage or "").endswith("_t")
            if whole and not isinstance(value, int):
                return f"{key}.{number}", f"field '{field}' is {name}; {value} is not"
    for key, functions in (("from", dtype.struct.sources), ("to", dtype.struct.targets)):
        for name in functions:
            other = specs.dtypes[name]
            if other.format is not None or other.fixed is not None:
                return f"{key}.{name}", f"'{name}' is no number in C; take a dtype that holds it"
    return None


def _size(dtype: DTypeSpec) -> int:
    """Bytes of a C number that is the same everywhere; 0 of all else."""
    return STORAGE_BITS.get(dtype.storage or "", 0) // 8
