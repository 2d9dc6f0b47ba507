"""Spec files -> model.Specs: every key, name and reference checked; bodies are left as text."""

from __future__ import annotations

import os
from typing import Callable, Dict, Iterator, List, Sequence, Set, Tuple, TypeVar

from .diagnostics import Diagnostics
from .keys import TABLES
from .lattice import Lattice
from .model import SpecFile, Specs, UfuncSpec
from .model_base import Position, Spec
from .names import BARE_TYPES, is_api_name, name_problem
from .read_dtypes import check_dtypes, read_alias, read_dtype, read_kind
from .read_primitives import read_primitive
from .read_profiles import read_profile
from .read_reductions import check_passes, read_reduction
from .read_ufuncs import check_unknown_extension, read_ufunc
from .shapes import type_name
from .suggest import hint, shown
from .tables import Known, Table
from .toml_load import Document, load
from .typeexpr import expand_variable, is_open

MAX_TABLES = 10000
MAX_EXPANSION = 4096
"""Most choices of dtypes that one loop may expand to."""

_RESERVED_ALLOWED = {
    "kind": frozenset({"bool"}),
    "dtype": frozenset({"bool"}),
    "alias": frozenset({"short", "long"}),
}
_S = TypeVar("_S", bound=Spec)


def read_specs(paths: Sequence[str], depends: Sequence[str], diagnostics: Diagnostics) -> Specs:
    """Reads files and directories (all *.toml below them). What comes from `depends` is
    external. After errors the result has what could be read."""
    files: List[SpecFile] = []
    tables: Dict[str, List[Table]] = {kind: [] for kind in TABLES}
    seen: Set[str] = set()
    for external, given in ((True, depends), (False, paths)):
        for path, name in _spec_files(given, diagnostics):
            real = os.path.realpath(path)
            if real in seen:
                continue
            seen.add(real)
            document = load(path, name, diagnostics)
            if document is not None:
                stem = os.path.splitext(os.path.basename(name))[0]
                files.append(SpecFile(name, stem, external))
                for kind, table in _tables(document, external, diagnostics):
                    tables[kind].append(table)
    return _build(tuple(files), tables, diagnostics)


# ---- files ------------------------------------------------------------------------------


def _spec_files(paths: Sequence[str], diagnostics: Diagnostics) -> Iterator[Tuple[str, str]]:
    """Paths to open with the names that messages use, with forward slashes."""
    for path in paths:
        if os.path.isdir(path):
            found: List[str] = []
            for folder, folders, names in os.walk(path):
                folders.sort()
                found.extend(os.path.join(folder, name) for name in names if name.endswith(".toml"))
            if not found:
                at = Position(_shown_path(path), 1, 1)
                diagnostics.error(at, "no .toml file in this directory")
            yield from sorted((each, _shown_path(each)) for each in found)
        else:
            yield path, _shown_path(path)


def _shown_path(path: str) -> str:
    return path.replace(os.sep, "/")


def _tables(
    document: Document, external: bool, diagnostics: Diagnostics
) -> Iterator[Tuple[str, Table]]:
    """Every [kind.x] and so on of a file, in the order of the text."""
    count = 0
    for kind, group in document.data.items():
        if diagnostics.full(document.file):
            return
        at = document.key_at((kind,))
        if kind not in TABLES:
            more = hint(kind, TABLES, "known tables")
            diagnostics.error(at, f"unknown table '{shown(kind)}'{more}")
        elif not isinstance(group, dict):
            diagnostics.error(at, f"'{kind}' must be a table [{kind}.x], not {type_name(group)}")
        else:
            for name in group:
                count += 1
                if count > MAX_TABLES:
                    at = document.key_at((kind, name))
                    diagnostics.error(at, f"more than {MAX_TABLES} tables; split this file")
                if count > MAX_TABLES or diagnostics.full(document.file):
                    return
                label = f"{kind} '{shown(name)}'"
                yield (
                    kind,
                    Table(document, (kind, name), TABLES[kind], label, diagnostics, external),
                )


# ---- tables -----------------------------------------------------------------------------


def _build(
    files: Tuple[SpecFile, ...], tables: Dict[str, List[Table]], diagnostics: Diagnostics
) -> Specs:
    declared = {kind: _declared(kind, tables[kind]) for kind in TABLES if kind != "extend"}
    known = Known(
        kinds=_positions(declared["kind"]),
        aliases=_positions(declared["alias"]),
        dtypes=_positions(declared["dtype"]),
        primitives=_positions(declared["primitive"]),
        ufuncs=_positions(declared["ufunc"]),
    )
    _check_shared_names(declared)
    reductions = declared["reduction"]
    extensions: Dict[str, List[Table]] = {}
    for table in tables["extend"]:
        if table.name in reductions or table.name in known.ufuncs:
            extensions.setdefault(table.name, []).append(table)
        else:
            check_unknown_extension(table, known)
    specs = Specs(
        files=files,
        kinds=_read(declared["kind"], read_kind),
        aliases=_read(declared["alias"], lambda table: read_alias(table, known)),
        dtypes=_read(declared["dtype"], lambda table: read_dtype(table, known)),
        primitives=_read(declared["primitive"], lambda table: read_primitive(table, known)),
        ufuncs={
            **_read(
                declared["ufunc"],
                lambda table: read_ufunc(table, known, extensions.get(table.name, [])),
            ),
            **_read(
                reductions,
                lambda table: read_reduction(
                    table, known, reductions, extensions.get(table.name, [])
                ),
            ),
        },
        profiles=_read(declared["profile"], lambda table: read_profile(table, known)),
    )
    check_dtypes(specs, diagnostics)
    _check_ufunc_aliases(specs, diagnostics)
    check_passes(specs, diagnostics)
    lattice = Lattice(specs)
    lattice.check(diagnostics)
    _check_expansion(specs, lattice, diagnostics)
    return specs


def _read(tables: Dict[str, Table], reader: Callable[[Table], _S]) -> Dict[str, _S]:
    return {name: reader(table) for name, table in tables.items()}


def _positions(tables: Dict[str, Table]) -> Dict[str, Position]:
    return {name: table.position for name, table in tables.items()}


def _declared(kind: str, tables: List[Table]) -> Dict[str, Table]:
    """Tables by name: the first of each name that may be declared."""
    result: Dict[str, Table] = {}
    for table in tables:
        problem = name_problem(table.name, _RESERVED_ALLOWED.get(kind, frozenset()))
        if problem is None and table.name in BARE_TYPES:
            problem = "is reserved: it names a C type without a fixed size"
        if problem is None and kind in ("ufunc", "reduction") and is_api_name(table.name):
            problem = f"is reserved: ndm_{table.name} is part of the C interface"
        first = result.get(table.name)
        at = table.document.key_at(table.path)
        if problem is not None:
            table.diagnostics.error(at, f"{table.label}: the name {problem}")
        elif first is not None:
            table.diagnostics.error(
                at, f"{table.label} is declared twice; first at {first.position}"
            )
        if first is None:
            result[table.name] = table
    return result


def _check_shared_names(declared: Dict[str, Dict[str, Table]]) -> None:
    """Names that would hide one another. A kind and its only dtype may share a name; a ufunc
    and the primitive that is its body too."""
    for kind, others in (
        ("alias", ("dtype", "kind")),
        ("primitive", ("dtype", "alias")),
        ("ufunc", ("dtype", "alias")),
        ("reduction", ("ufunc", "primitive", "dtype", "alias")),
    ):
        for other in others:
            for name in declared[kind].keys() & declared[other].keys():
                table, first = declared[kind][name], declared[other][name]
                if table.external and not first.external:
                    table, first = first, table
                table.error(f"this is also the name of another declaration, at {first.position}")
    for name in declared["dtype"].keys() & declared["kind"].keys():
        table = declared["dtype"][name]
        if table.text("kind") != name:
            table.error(f"only a dtype of kind '{name}' may have that kind's name", "kind")


# ---- checks over all tables ---------------------------------------------------------------


def _check_ufunc_aliases(specs: Specs, diagnostics: Diagnostics) -> None:
    owners: Dict[str, UfuncSpec] = dict(specs.ufuncs)
    for ufunc in sorted(specs.ufuncs.values(), key=lambda spec: not spec.external):
        for number, alias in enumerate(ufunc.aliases):
            first = owners.setdefault(alias, ufunc)
            problem = None
            if ufunc.external and not first.external:
                message = f"{first.label}: the name is an alias of {ufunc.label}"
                diagnostics.error(first.position, f"{message} at {ufunc.position}")
                continue
            if first is not ufunc or alias == ufunc.name:
                problem = f"is taken by {first.label} at {first.position}"
            elif alias in specs.dtypes or alias in specs.aliases:
                problem = "is the name of a dtype"
            elif is_api_name(alias):
                problem = f"is reserved: ndm_{alias} is part of the C interface"
            if problem is not None:
                message = f"{ufunc.label}: the alias '{alias}' {problem}"
                diagnostics.error(ufunc.at(f"aliases.{number}"), message)


def _check_expansion(specs: Specs, lattice: Lattice, diagnostics: Diagnostics) -> None:
    for ufunc in specs.ufuncs.values():
        for loop in ufunc.loops:
            total = 1
            for variable in loop.variables:
                count = len(expand_variable(specs, variable, lattice))
                total *= count
                if not count and not loop.external and not is_open(specs, variable, lattice):
                    message = (
                        f"{ufunc.label}, loop {loop.number}: no dtype is "
                        f"'{shown(' '.join(variable.expression))}'"
                    )
                    diagnostics.error(variable.position, message)
            if total > MAX_EXPANSION:
                message = (
                    f"{ufunc.label}, loop {loop.number}: it expands to {total} choices "
                    f"of dtypes, more than {MAX_EXPANSION}"
                )
                diagnostics.error(loop.position, message)
