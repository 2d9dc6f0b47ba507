"""Lowering of a module's tables: records of loops, casts, ufuncs, kinds and C names."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, Container, Dict, List, Mapping, Optional, Tuple

from . import __version__, ir
from .ctext import c_string
from .folding import is_exact
from .lower_casts import CastFunction, cast_hash, stem
from .lower_constants import initialiser
from .lower_dtypes import Element, Elements
from .lower_reduction_records import ReductionTable, joined_by, reduction_rows
from .lower_values import Values
from .model import Core, Specs, UfuncSpec
from .model_dtypes import AliasSpec
from .spec_words import ALIAS_TYPES

TARGETS = ("generic", "x86_64_v2", "x86_64_v3", "x86_64_v4", "aarch64")
CORE = "core"
NS_PER_BYTE = 0.02
"""ns for each byte that a loop moves: the cost of one whose spec gives none."""
SLOW = {"small": 4.0, "long double": 40.0}
"""How many times more an item costs that is not computed as it is stored."""
NS_PER_TERM_BYTE = 0.006
"""ns for each byte of a sum to which a term is added, of products whose items serve many terms."""
SLOW_TERM = {"long double": 40.0}

COUNTS = {
    "kinds": "kind_count",
    "dtypes": "dtype_count",
    "aliases": "alias_count",
    "ufuncs": "ufunc_count",
    "stems": "stem_count",
    "loops": "loop_count",
    "casts": "cast_count",
}
"""The tables of ndm_module, and the field that counts each one's records."""


def hash_initialiser(digits: str) -> str:
    """An ndm_hash from 32 hexadecimal digits."""
    return f"{{UINT64_C(0x{digits[:16]}), UINT64_C(0x{digits[16:32]})}}"


def symbol_of(stem_name: str, module: str) -> str:
    """A stem in C symbols: loops/float32/arithmetic as loops_float32_arithmetic. With the module's
    name outside the core: several modules may be linked into one program."""
    name = stem_name if module == CORE else f"{module}/{stem_name}"
    return re.sub(r"[^A-Za-z0-9_]", "_", name)


class Stems:
    """The stems of a module and their numbers, in order of first mention."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._numbers: Dict[str, int] = {}

    def number(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers))

    def rows(self) -> List[Dict[str, str]]:
        return [{"name": name, "symbol": symbol_of(name, self._module)} for name in self._numbers]


class Pool:
    """Equal lists and items are written once; each gets a symbol of its own."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._symbols: Dict[Tuple[str, ...], str] = {}

    def symbol(self, key: Tuple[str, ...], name: Optional[str] = None) -> str:
        if key not in self._symbols:
            self._symbols[key] = f"{self._prefix}_{name or len(self._symbols)}"
        return self._symbols[key]

    def rows(self) -> List[Tuple[str, Tuple[str, ...]]]:
        return [(symbol, key) for key, symbol in self._symbols.items()]


def alias_element(alias: AliasSpec) -> Element:
    """A C name's element, of the least width that it has anywhere."""
    return Element(alias.name, "integer", alias.c, alias.c, 8, alias.kind == "signedinteger")


class LoopTable:
    """Loop records, with the lists and items that they point to."""

    def __init__(
        self,
        elements: Elements,
        stems: Stems,
        places: Mapping[str, Tuple[str, int]],
        hashes: Mapping[str, str],
        values: Values,
    ) -> None:
        self._elements = elements
        self._values = values
        self._stems = stems
        self._places = places
        self._hashes = hashes
        self._types = Pool("types")
        self._faults = Pool("faults")
        self._items = Pool("item")
        self._reductions = ReductionTable()

    def record(self, loop: ir.LoopInstance, aliases: Mapping[str, AliasSpec]) -> Dict[str, Any]:
        kernel = loop.kernel
        stem_name, slot = self._places[kernel.name]
        messages = tuple(c_string(fault.message) for fault in kernel.faults)
        return {
            "ufunc": kernel.ufunc.name,
            "types": self._types.symbol(kernel.dtypes, "_".join(kernel.dtypes)),
            "symbol": kernel.name,
            "stem": self._stems.number(stem_name),
            "slot": slot,
            "flags": " | ".join(self._flags(kernel, aliases)) or "0",
            "fault_count": len(messages),
            "faults": self._faults.symbol(messages) if messages else "NULL",
            "identity": self._item(loop.identity, kernel.outputs[0].dtype, aliases),
            "neutral": self._item(loop.neutral, kernel.outputs[0].dtype, aliases),
            "absorbing": self._item(loop.absorbing, kernel.outputs[0].dtype, aliases),
            "cost": self._cost(kernel, aliases),
            "hash": hash_initialiser(self._hashes[kernel.name]),
            "static_data": self._reductions.symbol(kernel, aliases),
        }

    def lists(self) -> Dict[str, Any]:
        """What the template declares before the records."""
        return {
            "type_lists": [
                {"symbol": s, "entries": ", ".join(f'"{name}"' for name in key)}
                for s, key in self._types.rows()
            ],
            "fault_lists": [
                {"symbol": s, "entries": ", ".join(key)} for s, key in self._faults.rows()
            ],
            **self._reductions.lists(),
            "constants": [
                {"symbol": s, "dtype": dtype, "value": value}
                for s, (dtype, value) in self._items.rows()
            ],
        }

    def _item(
        self, expr: Optional[ir.Expr], dtype: str, aliases: Mapping[str, AliasSpec]
    ) -> str:
        if expr is None:
            return "NULL"
        alias = aliases.get(dtype)
        element = self._elements.of(dtype) if alias is None else alias_element(alias)
        text = initialiser(expr, element)
        return "NULL" if text is None else f"&{self._items.symbol((dtype, text))}"

    def _flags(self, kernel: ir.Kernel, aliases: Mapping[str, AliasSpec]) -> List[str]:
        names = [name for name in kernel.dtypes if name not in aliases]
        flags = [] if kernel.flags else ["NDM_LOOP_QUIET"]
        if kernel.compute == "longdouble" or any(self._elements.of(n).is_x87 for n in names):
            flags.append("NDM_LOOP_X87")
        if kernel.loop.requires is not None:
            flags.append("NDM_LOOP_BUILD")
        if kernel.sum is not None:
            flags.append("NDM_LOOP_SPLITS")
        if (kernel.reduction.exact if kernel.reduction else is_exact(kernel, self._values)):
            flags.append("NDM_LOOP_EXACT")
        if kernel.level == "storage" and len(kernel.inputs) == 2:
            flags.append("NDM_LOOP_STORED")
        return flags

    def _cost(self, kernel: ir.Kernel, aliases: Mapping[str, AliasSpec]) -> str:
        if kernel.loop.cost is not None:
            return repr(float(kernel.loop.cost))
        core = kernel.ufunc.core
        if core is None:
            moved = sum(self._weight(name, aliases, SLOW) for name in kernel.dtypes)
            return repr(round(moved * NS_PER_BYTE, 3))
        # For each combination of core indices: what is read for it alone, or the term's addition.
        whole = [
            self._weight(name, aliases, SLOW)
            for name, own in zip(kernel.dtypes, core.operands)
            if len(own) == len(core.dimensions)
        ]
        term = self._weight(kernel.outputs[0].dtype, aliases, SLOW_TERM)
        return repr(round(max(sum(whole) * NS_PER_BYTE, term * NS_PER_TERM_BYTE), 3))

    def _weight(
        self, name: str, aliases: Mapping[str, AliasSpec], slow: Mapping[str, float]
    ) -> float:
        """Bytes of an item, more where it is slow to compute with."""
        element = None if name in aliases else self._elements.of(name)
        part = element.part or element if element else None
        size = part.bits / 8 if part and part.bits else 8.0
        factor = slow.get(part.shape, slow.get(part.value, 1.0)) if part else 1.0
        return size * factor * (2 if element and element.part else 1)


def cast_record(cast: CastFunction, specs: Specs, stems: Stems) -> Dict[str, Any]:
    source, target = cast.source.name, cast.target.name
    quiet = ["NDM_LOOP_QUIET"] if cast.quiet else []
    x87 = ["NDM_LOOP_X87"] if cast.is_x87 else []
    return {
        "source": source,
        "target": target,
        "symbol": cast.name,
        "stem": stems.number(stem(source)),
        "slot": cast.slot,
        "flags": " | ".join(quiet + x87) or "0",
        "hash": hash_initialiser(cast_hash(source, target, specs)),
    }


def type_set(expression: str) -> Tuple[Tuple[str, ...], Tuple[str, ...]]:
    """The names that a kind expression includes and excludes."""
    include: List[str] = []
    exclude: List[str] = []
    for sign, name in re.findall(r"([|-]?)\s*([A-Za-z_][A-Za-z0-9_]*)", expression):
        (exclude if sign == "-" else include).append(name)
    return tuple(include), tuple(exclude)


def _ufunc_flags(spec: UfuncSpec) -> List[str]:
    chosen = [
        ("NDM_UFUNC_UNIFORM", spec.uniform),
        ("NDM_UFUNC_WEAK_EXACT", spec.weak == "exact"),
        ("NDM_UFUNC_REORDERABLE", spec.reorderable),
        ("NDM_UFUNC_ASSOCIATIVE", spec.associative),
        ("NDM_UFUNC_COMMUTATIVE", spec.commutative),
        ("NDM_UFUNC_BUILD", spec.determinism == "build"),
        ("NDM_UFUNC_REDUCTION", spec.reduction is not None),
        ("NDM_UFUNC_ACCUMULATES", spec.reduction is not None and spec.reduction.accumulates),
    ]
    return [flag for flag, on in chosen if on]


def core_rows(core: Core) -> Dict[str, Any]:
    """A generalized ufunc's core dimensions, and those of its operands in one list."""
    return {
        "dims": [
            {
                "name": dimension.name,
                "size": -1 if dimension.size is None else dimension.size,
                "optional": "true" if dimension.optional else "false",
            }
            for dimension in core.dimensions
        ],
        "ndims": ", ".join(str(len(own)) for own in core.operands),
        "axes": ", ".join(str(index) for own in core.operands for index in own),
    }


def ufunc_record(spec: UfuncSpec, by: Optional[str] = None) -> Dict[str, Any]:
    sets: List[Dict[str, Any]] = []

    def add(expression: str) -> str:
        include, exclude = type_set(expression)
        symbol = f"{spec.name}_set_{len(sets)}"
        sets.append({"symbol": symbol, "include": include, "exclude": exclude})
        return f"{{{symbol}_include, {f'{symbol}_exclude' if exclude else 'none'}}}"

    resolve = [{"set": add(rule.expression), "dtype": rule.dtype} for rule in spec.resolve]
    reduce_as = [{"set": add(rule.expression), "dtype": rule.dtype} for rule in spec.reduce_as]
    refuse = [
        {
            "symbol": f"{spec.name}_refused_{number}",
            "sets": ", ".join(add(text) for text in rule.types),
            "message": c_string(rule.message),
        }
        for number, rule in enumerate(spec.refuse)
    ]
    flags = " | ".join(_ufunc_flags(spec)) or "0"
    core = core_rows(spec.core) if spec.core is not None else None
    reduction = reduction_rows(spec.reduction, by) if spec.reduction is not None else None
    return {
        "name": spec.name,
        "doc": c_string(spec.doc),
        "signature": spec.signature,
        "aliases": spec.aliases,
        "aliases_symbol": f"{spec.name}_aliases" if spec.aliases else "none",
        "nin": len(spec.inputs),
        "nout": len(spec.outputs),
        "flags": flags,
        "sets": sets,
        "resolve": resolve,
        "reduce_as": reduce_as,
        "refuse": refuse,
        "core": core,
        "reduce_by": reduction["by"] if reduction is not None else None,
        "params": reduction["params"] if reduction is not None else [],
        "hash": _ufunc_hash(spec, flags, core, reduction),
    }


def _ufunc_hash(
    spec: UfuncSpec, flags: str, core: Optional[Mapping[str, Any]], reduction: Any
) -> str:
    """Of all that a record says of its ufunc."""
    meaning: List[Any] = [
        __version__,
        spec.name,
        spec.doc,
        spec.signature,
        list(spec.aliases),
        flags,
        [[rule.expression, rule.dtype] for rule in spec.resolve],
        [[list(rule.types), rule.message] for rule in spec.refuse],
    ]
    if core is not None:
        meaning.append(core)
    if spec.reduce_as:
        meaning.append([[rule.expression, rule.dtype] for rule in spec.reduce_as])
    if reduction is not None:
        meaning.append(reduction)
    text = json.dumps(meaning, sort_keys=True)
    return hash_initialiser(hashlib.sha256(text.encode("utf-8")).hexdigest()[:32])


def alias_rows(specs: Specs, known: Container[str]) -> Tuple[List[Dict[str, str]], List[Any]]:
    """Records of the C names, and a macro for each kind that tells the dtype of a C type by its
    size. A C name is left out where a profile left out the dtype that it commonly is; a size
    without a dtype names none, so that registration fails."""
    records: List[Dict[str, str]] = []
    macros: Dict[str, str] = {}
    for spec in specs.aliases.values():
        sizes = {
            (d.bits or 0) // 8: d.name
            for d in specs.dtypes.values()
            if d.kind == spec.kind and d.bits is not None and d.name in known
        }
        if spec.external or ALIAS_TYPES[spec.c] // 8 not in sizes:
            continue
        macro = f"{spec.kind.upper()}_OF"
        tests = [f'sizeof(type) == {size} ? "{sizes[size]}"' for size in sorted(sizes)]
        macros[macro] = " : ".join([*tests, '"(none)"'])
        character = f"'{spec.char}'" if spec.char else "0"
        dtype = f"{macro}({spec.c})"
        records.append({"name": spec.name, "dtype": dtype, "character": character})
    return records, list(macros.items())


def module_context(
    program: ir.Program,
    specs: Specs,
    elements: Elements,
    casts: Mapping[str, List[CastFunction]],
    places: Mapping[str, Tuple[str, int]],
    hashes: Mapping[str, str],
) -> Dict[str, Any]:
    """What the template of module.c shows."""
    stems = Stems(program.module)
    table = LoopTable(elements, stems, places, hashes, Values(specs))
    loops = [table.record(loop, specs.aliases) for loop in program.loops]
    joined = joined_by(program)
    cast_rows = [cast_record(c, specs, stems) for group in casts.values() for c in group]
    kinds = [
        (kind.name, c_string(around) if around else "NULL")
        for kind in specs.kinds.values()
        if not kind.external
        for around in kind.within or (None,)
    ]
    aliases, alias_macros = alias_rows(specs, program.dtypes)
    rows: Dict[str, Any] = {
        "kinds": kinds,
        "dtypes": program.dtypes,
        "aliases": aliases,
        "ufuncs": [ufunc_record(specs.ufuncs[name], joined.get(name)) for name in program.ufuncs],
        "stems": stems.rows(),
        "loops": loops,
        "casts": cast_rows,
    }
    return {
        **rows,
        **table.lists(),
        "alias_macros": alias_macros,
        "module": program.module,
        "is_core": program.module == CORE,
        "depends": program.depends,
        "compiler": __version__,
        "targets": TARGETS,
        "each_target": " \\\n".join(f"ON_{target.upper()}(use, stem)" for target in TARGETS),
        "tables": [(name, COUNTS[name]) for name, found in rows.items() if found],
    }
