"""The reference: a page for every ufunc of a module, made from its specs, and an index."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any, Container, Dict, List, Optional, Sequence, Tuple

from . import ir
from .cmodel import Job
from .diagnostics import Diagnostics
from .examples import parse_domain
from .lattice import Lattice
from .lower import source_name
from .model import ReductionSpec, Specs, UfuncSpec
from .model_dtypes import DTypeSpec
from .pipeline import Compiled, Request, compile_specs
from .reference_dtypes import Dispatch, dtype_notes, other_dtypes
from .reference_examples import c_lines, commands, example_rows, has_flags
from .reference_loops import LoopRow, loop_rows
from .render import render
from .suggest import listing

ERRORS = "errors"
"""The folder of the pictures of errors; tools/elementary/plots.py makes them."""
PICTURES = "plots"
"""The folder of the pictures, below the pages; tools/plots makes them."""
PICTURE_RANGE = (-4.0, 4.0)
"""Of pictures where the spec gives no domain."""


@dataclass(frozen=True)
class Difference:
    """A row of the document on what differs from NumPy: its cells as they stand there."""

    what: str
    reference: str
    own: str
    why: str


def reference(
    request: Request, diagnostics: Diagnostics, differences: Sequence[Difference] = ()
) -> Optional[Dict[str, str]]:
    """Path below --out to text; None after errors."""
    compiled = compile_specs(request, diagnostics)
    if compiled is None:
        return None
    roots = (*request.specs, *request.depends)
    return render(_Reference(compiled, roots, differences).jobs())


def read_differences(text: str) -> List[Difference]:
    """The rows of four cells of the tables in a document."""
    found = []
    for line in text.split("\n"):
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if len(cells) == 4 and not set(cells[0]) <= {"-", ":"}:
            found.append(Difference(*cells))
    return found[1:]


def has_errors(ufunc: UfuncSpec, picture: bool) -> bool:
    """Whether a ufunc with a picture has one of its errors too."""
    kinds = {word.strip() for key in ufunc.accuracy for word in key.split("|")}
    real = kinds & {"floating", "float64", "real", "inexact", "number"}
    return picture and bool(real) and len(ufunc.outputs) == 1


def has_picture(kernels: Sequence[ir.Kernel], specs: Specs) -> bool:
    """Whether a ufunc is a function of one real variable that is worth a picture: one input, a
    loop on the default float whose outputs are numbers, neither x itself nor a constant."""
    floats = [d.name for d in specs.dtypes.values() if d.role == "float"]
    for kernel in kernels:
        if kernel.reduction is not None:
            return False
        if [o.dtype for o in kernel.inputs] == floats and kernel.call is None:
            plain = isinstance(_value(kernel), (ir.Variable, ir.Constant))
            return not plain and all(o.dtype != "bool" for o in kernel.outputs)
    return False


def picture_range(ufunc: UfuncSpec) -> Tuple[float, float]:
    """What a picture shows of the only input."""
    return parse_domain(ufunc.domain.get(ufunc.inputs[0], "")) or PICTURE_RANGE


def _value(kernel: ir.Kernel) -> Optional[ir.Expr]:
    last = kernel.statements[-1]
    return last.value if isinstance(last, ir.Assign) else None


class _Reference:
    def __init__(
        self, compiled: Compiled, roots: Sequence[str], differences: Sequence[Difference]
    ) -> None:
        self._roots = roots
        self._specs, self._program = compiled.specs, compiled.program
        self._lattice = Lattice(compiled.specs)
        self._differences = differences
        self._links = frozenset(compiled.program.ufuncs)
        self._kernels: Dict[str, List[ir.Kernel]] = {}
        for loop in compiled.program.loops:
            self._kernels.setdefault(loop.kernel.ufunc.name, []).append(loop.kernel)

    def jobs(self) -> List[Job]:
        ufuncs = [self._specs.ufuncs[name] for name in self._program.ufuncs]
        pages = [Job(f"{u.name}.md", "reference_ufunc.md.j2", self._page(u)) for u in ufuncs]
        index = Job("index.md", "reference_index.md.j2", self._index(ufuncs))
        promotion = Job("promotion.md", "reference_promotion.md.j2", self._promotion())
        return [*pages, index, promotion]

    # ---- a page -----------------------------------------------------------------------

    def _page(self, ufunc: UfuncSpec) -> Dict[str, Any]:
        kernels = self._kernels.get(ufunc.name, [])
        rows = loop_rows(kernels, self._specs, self._lattice)
        dispatch = Dispatch(ufunc, kernels, self._specs, self._lattice)
        picture = has_picture(kernels, self._specs)
        by = ufunc.reduction.by if ufunc.reduction is not None else None
        running = ufunc.reduction is not None and ufunc.reduction.accumulates
        return {
            "name": ufunc.name,
            "doc": markdown(ufunc.doc, ()),
            "signature": _call_form(ufunc),
            "core": ufunc.signature if ufunc.core is not None else "",
            "also": listing([f"`{alias}`" for alias in ufunc.aliases]),
            "picture": f"{PICTURES}/{ufunc.name}.svg" if picture else "",
            "errors": f"{ERRORS}/{ufunc.name}.svg" if has_errors(ufunc, picture) else "",
            "notes": [markdown(note, self._links) for note in ufunc.notes],
            "rows": [_row(row) for row in rows],
            "refusals": [f"“{m}”" for m in dict.fromkeys(m for row in rows for m in row.refused)],
            "dtype_notes": dtype_notes(ufunc, kernels, self._specs, self._lattice),
            "others": other_dtypes(dispatch, self._specs, self._lattice),
            "properties": _properties(ufunc, kernels),
            "examples": example_rows(ufunc),
            "with_flags": has_flags(ufunc),
            "commands": commands(ufunc) if ufunc.reduction is None else [],
            "c_lines": c_lines(ufunc, self._specs) if ufunc.reduction is None else [],
            "by": markdown(f"`{by}`", self._links) if by is not None else "",
            "method": "accumulate" if running else "reduction",
            "differences": [d for d in self._differences if f"`{ufunc.name}`" in d.what],
            "source": source_name(ufunc.position.file, self._roots),
        }

    # ---- the index --------------------------------------------------------------------

    def _index(self, ufuncs: Sequence[UfuncSpec]) -> Dict[str, Any]:
        families: Dict[str, List[UfuncSpec]] = {}
        for ufunc in ufuncs:
            families.setdefault(ufunc.position.file, []).append(ufunc)
        return {
            "module": self._program.module,
            "families": [
                {
                    "title": family_title(path),
                    "ufuncs": [
                        {
                            "name": ufunc.name,
                            "also": "".join(f", `{alias}`" for alias in ufunc.aliases),
                            "doc": _cell(ufunc.doc),
                        }
                        for ufunc in sorted(members, key=lambda u: u.name)
                    ],
                }
                for path, members in families.items()
            ],
        }

    # ---- promotion --------------------------------------------------------------------

    def _promotion(self) -> Dict[str, Any]:
        dtypes = sorted(self._specs.dtypes.values(), key=lambda d: self._lattice.rank(d.name))
        short = {dtype.name: _short(dtype) for dtype in dtypes}
        return {
            "heads": list(short.values()),
            "dtypes": [
                {"name": d.name, "short": short[d.name], "doc": _cell(d.doc)} for d in dtypes
            ],
            "rows": [
                {"head": head, "cells": [self._join(name, other, short) for other in short]}
                for name, head in short.items()
            ],
        }

    def _join(self, name: str, other: str, short: Dict[str, str]) -> str:
        found = self._lattice.join((name, other))
        return short[found] if found is not None else "none"


def _short(dtype: DTypeSpec) -> str:
    """int8 as i8, complex64 as c64, longdouble by NumPy's character: what fits a column."""
    match = re.fullmatch(r"(u?)([a-z])[a-z]*([0-9]+)", dtype.name)
    if match is not None:
        return f"{match[1] or match[2]}{match[3]}"
    return dtype.char if dtype.char and len(dtype.name) > 4 else dtype.name


def _call_form(ufunc: UfuncSpec) -> str:
    return f"{ufunc.name}({', '.join(ufunc.inputs)}) -> {', '.join(ufunc.outputs)}"


def _row(row: LoopRow) -> Dict[str, str]:
    return {"types": row.types, "dtypes": "; ".join(row.variables), "flags": row.flags}


def _of_reduction(
    spec: ReductionSpec, kernels: Sequence[ir.Kernel]
) -> List[Tuple[str, str]]:
    found: List[Tuple[str, str]] = []
    if spec.params:
        texts = [f"`{name}` = {value:g}" for name, value in spec.params]
        found.append(("parameters", ", ".join(texts)))
    if spec.passes:
        texts = [f"`{pass_.reduction}`" for pass_ in spec.passes]
        found.append(("reads the items before", f"for {listing(texts)}"))
    if spec.empty is not None:
        found.append(("no items", f"an error: “{spec.empty}”"))
    exact = [k for k in kernels if k.reduction is not None and k.reduction.exact]
    if kernels and len(exact) == len(kernels):
        found.append(("order of items", "does not matter to the bits of the result"))
    return found


def _properties(ufunc: UfuncSpec, kernels: Sequence[ir.Kernel]) -> List[Dict[str, str]]:
    found: List[Tuple[str, str]] = []
    if ufunc.identity is not None:
        found.append(("identity", f"`{ufunc.identity}`"))
    if ufunc.neutral is not None:
        found.append(("neutral", f"`{ufunc.neutral}`, which pads"))
    if ufunc.absorbing is not None:
        found.append(("absorbing", f"`{ufunc.absorbing}`, at which a sum stops"))
    if ufunc.accuracy:
        bounds = ", ".join(f"{ulp:g} ULP ({kinds})" for kinds, ulp in ufunc.accuracy.items())
        found.append(("greatest error", bounds))
    if ufunc.reduction is not None:
        found += _of_reduction(ufunc.reduction, kernels)
    laws = {
        "commutative": ufunc.commutative,
        "associative": ufunc.associative,
        "reduces over several axes": ufunc.reorderable,
    }
    if any(laws.values()):
        found.append(("laws", ", ".join(law for law, holds in laws.items() if holds)))
    same = "the same bits on every machine, for every layout and number of threads"
    build = "may depend on the build, unless `ndm_options.deterministic` is set"
    found.append(("result", same if ufunc.determinism == "bits" else build))
    if ufunc.since:
        found.append(("since", ufunc.since))
    return [{"what": what, "value": value} for what, value in found]


def markdown(text: str, links: Container[str]) -> str:
    """Text whose stars mean themselves outside backticks, with links to the ufuncs that stand in
    backticks."""
    pieces = text.split("`")
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            pieces[number] = piece.replace("*", "\\*")
        else:
            pieces[number] = f"[`{piece}`]({piece}.md)" if piece in links else f"`{piece}`"
    return "".join(pieces)


def _cell(text: str) -> str:
    """Text as a cell of a table."""
    return markdown(text, ()).replace("|", "\\|")


def family_title(path: str) -> str:
    """A spec file's first comment, up to a full stop, colon or semicolon; else its name."""
    with open(path, encoding="utf-8") as file:
        first = file.readline().strip()
    if first.startswith("# "):
        return re.split(r"[.:;]", first[2:])[0]
    return os.path.splitext(os.path.basename(path))[0]
