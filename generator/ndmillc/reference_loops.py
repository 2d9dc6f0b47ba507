"""A ufunc's loops for a reader: one row for all loops that differ in their dtype alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from . import ir
from .lattice import Lattice
from .model import Specs
from .model_base import TypeTerm
from .suggest import listing

RANGE_KINDS = ("bool", "signedinteger", "unsignedinteger", "floating", "complexfloating")
"""The kinds whose dtypes, where many follow one another, are written as a range."""
LEAST_RANGE = 3

Bindings = Dict[str, str]


@dataclass(frozen=True)
class LoopRow:
    """`types` as in a spec; `variables` what they stand for: "T: int8 to int64"."""

    types: str
    variables: Tuple[str, ...]
    flags: str
    refused: Tuple[str, ...]


def dtype_list(names: Sequence[str], specs: Specs, lattice: Lattice) -> str:
    """ "bool, int8 to int64 and float16": by kind, in rank order, runs as ranges."""
    pieces: List[str] = []
    known: List[str] = []
    for kind in RANGE_KINDS:
        members = sorted(lattice.kinds.members(kind), key=lattice.rank)
        pieces += _runs([name in names for name in members], members)
        known += members
    return listing(pieces + [name for name in names if name not in known])


def _runs(present: Sequence[bool], members: Sequence[str]) -> List[str]:
    found: List[str] = []
    run: List[str] = []
    for here, name in [*zip(present, members), (False, "")]:
        if here:
            run.append(name)
            continue
        found += [f"{run[0]} to {run[-1]}"] if len(run) >= LEAST_RANGE else run
        run = []
    return found


def loop_rows(kernels: Sequence[ir.Kernel], specs: Specs, lattice: Lattice) -> List[LoopRow]:
    """In the order of the loops."""
    patterns = _patterns(kernels)
    groups: Dict[Tuple[str, Tuple[str, ...], Tuple[str, ...]], List[Bindings]] = {}
    for kernel in kernels:
        types, bindings = _pattern(kernel, patterns)
        messages = tuple(fault.message for fault in kernel.faults)
        groups.setdefault((types, kernel.flags, messages), []).append(bindings)
    rows = []
    for (types, flags, messages), found in groups.items():
        for variables in _ranges(found):
            texts = [dtype_list(names, specs, lattice) for names in variables.values()]
            if len(variables) > 1:
                texts = [f"{name}: {text}" for name, text in zip(variables, texts)]
            rows.append(LoopRow(types, tuple(texts), ", ".join(flags) or "none", messages))
    return rows


def _patterns(kernels: Sequence[ir.Kernel]) -> List[Tuple[TypeTerm, ...]]:
    """The types of loops over kinds: what loops on named dtypes are compared with."""
    found: Dict[Tuple[TypeTerm, ...], None] = {}
    for kernel in kernels:
        if kernel.loop.variables:
            found[kernel.loop.inputs + kernel.loop.outputs] = None
    return list(found)


def _pattern(
    kernel: ir.Kernel, patterns: Sequence[Tuple[TypeTerm, ...]]
) -> Tuple[str, Bindings]:
    own = kernel.loop.inputs + kernel.loop.outputs
    count = len(kernel.inputs)
    for terms in [own] if kernel.loop.variables else patterns:
        bindings = _unified(terms, kernel.dtypes)
        if bindings is not None:
            return _arrow(list(map(str, terms)), count), bindings
    if len(set(kernel.dtypes)) == 1:
        return _arrow(["T"] * len(own), count), {"T": kernel.dtypes[0]}
    return _arrow(list(kernel.dtypes), count), {}


def _unified(terms: Sequence[TypeTerm], dtypes: Sequence[str]) -> Optional[Bindings]:
    """What the variables stand for if terms are these dtypes; None if they cannot be. A type
    function is taken to fit."""
    bindings: Bindings = {}
    for term, dtype in zip(terms, dtypes):
        if term.function is not None:
            continue
        if len(term.name) > 1:
            if term.name != dtype:
                return None
        elif bindings.setdefault(term.name, dtype) != dtype:
            return None
    return bindings


def _arrow(names: List[str], count: int) -> str:
    return f"{', '.join(names[:count])} -> {', '.join(names[count:])}"


def _ranges(found: Sequence[Bindings]) -> List[Dict[str, List[str]]]:
    """Bindings as ranges: one for all if they are every combination, else one for each value of
    the first variable."""
    names = list(found[0])
    ranges = {name: list(dict.fromkeys(b[name] for b in found)) for name in names}
    total = 1
    for values in ranges.values():
        total *= len(values)
    if total == len(found) or len(names) < 2:
        return [ranges]
    first = names[0]
    return [
        piece
        for value in ranges[first]
        for piece in _ranges([b for b in found if b[first] == value])
    ]
