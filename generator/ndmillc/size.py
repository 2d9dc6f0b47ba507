"""What a built library's code costs in bytes, by ufunc, dtype and target.

The static library says it: an object file of kernels has a table whose name tells stem and target,
and its functions' names tell the ufunc. What compilers made of several functions, and constants,
belong to the file and so to its dtype and target; among the ufuncs they are 'shared'."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from .model import Specs

DIMENSIONS = ("target", "dtype", "ufunc")
SHARED = "shared"
_TABLE = re.compile(r"ndm_k_(loops|casts)_(\w+?)_(generic|x86_64_v[234]|aarch64)\Z")
_FUNCTION = re.compile(
    r"(?:loop|run|check|dot|each|row|block|tile|unusual|lanes|rest|pieces|fold|bare|scan|indexed)_(.+)"
)
_BLOCKS = re.compile(r"ndm_run_(?:blocks|whole)_(\w+)\Z")


@dataclass(frozen=True)
class Size:
    """Bytes of code, constants and tables. '-': of no target or dtype of its own."""

    target: str
    dtype: str
    ufunc: str
    bytes: int


ENGINE = "(engine)"
CASTS = "(casts)"
TABLES = "(tables)"


def read_library(path: str, specs: Specs) -> List[Size]:
    """Raises ValueError where the file is no static library of ndmill's, OSError if binutils'
    nm and size are missing."""
    totals = _member_sizes(path)
    symbols = _member_symbols(path)
    if len(totals) != len(symbols):
        raise ValueError(f"{path}: nm and size do not see the same files in it")
    ufuncs = sorted(specs.ufuncs, key=len, reverse=True)
    found: List[Size] = []
    for total, names in zip(totals, symbols):
        found.extend(_of_member(total, names, ufuncs, specs))
    if not any(size.ufunc not in (ENGINE, TABLES) for size in found):
        raise ValueError(f"{path}: there are no kernels of ndmill's in it")
    return found


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise ValueError(done.stderr.strip().splitlines()[-1])
    return done.stdout


def _member_sizes(path: str) -> List[int]:
    """Text and data of each object file, in order."""
    lines = _run("size", path).splitlines()[1:]
    if not lines or "(ex " not in lines[0]:
        raise ValueError(f"{path}: not a static library; give the .a file, which is never stripped")
    return [sum(map(int, line.split()[:2])) for line in lines]


def _member_symbols(path: str) -> List[Dict[str, int]]:
    """The symbols of each object file with their sizes."""
    members: List[Dict[str, int]] = []
    for line in _run("nm", "-S", "--defined-only", path).splitlines():
        fields = line.split()
        if line.endswith(":") and len(fields) == 1:
            members.append({})
        elif len(fields) == 4 and members:
            members[-1][fields[3]] = int(fields[1], 16) if fields[2] in "tT" else 0
    return members


def _of_member(
    total: int, symbols: Dict[str, int], ufuncs: Sequence[str], specs: Specs
) -> Iterable[Size]:
    table = next(filter(None, map(_TABLE.match, symbols)), None)
    if table is None:
        blocks = next(filter(None, map(_BLOCKS.match, symbols)), None)
        target = blocks.group(1) if blocks else "-"
        dtype = next(
            (name[len("ndm_dtype_class_") :] for name in symbols if "ndm_dtype_class_" in name), "-"
        )
        yield Size(target, dtype, ENGINE if dtype == "-" else TABLES, total)
        return
    kind, stem, target = table.groups()
    dtype = _dtype_of(stem, specs)
    if kind == "casts":
        yield Size(target, dtype, CASTS, total)
        return
    rest = total
    for name, bytes_ in symbols.items():
        ufunc = _ufunc_of(name, ufuncs) if bytes_ else None
        if ufunc is not None:
            yield Size(target, dtype, ufunc, bytes_)
            rest -= bytes_
    yield Size(target, dtype, SHARED, rest)


def _dtype_of(stem: str, specs: Specs) -> str:
    """Of 'float32_arithmetic' float32: the longest dtype that it begins with."""
    fitting = [name for name in specs.dtypes if stem == name or stem.startswith(f"{name}_")]
    return max(fitting, key=len) if fitting else stem.partition("_")[0]


def _ufunc_of(symbol: str, ufuncs: Sequence[str]) -> Optional[str]:
    match = _FUNCTION.match(symbol)
    text = match.group(1) if match else symbol
    return next((name for name in ufuncs if text.startswith(f"{name}_")), None)


def report(sizes: Sequence[Size], dimensions: Sequence[str]) -> str:
    """A table for each dimension, largest first, targets in columns."""
    targets = sorted({size.target for size in sizes if size.target != "-"})
    lines: List[str] = []
    for dimension in dimensions:
        lines.extend(["", f"bytes by {dimension}"] if lines else [f"bytes by {dimension}"])
        by_target = dimension == "target"
        lines.extend(_by_target(sizes) if by_target else _rows(sizes, dimension, targets))
    return "\n".join(lines) + "\n"


def _by_target(sizes: Sequence[Size]) -> List[str]:
    groups: Dict[str, int] = defaultdict(int)
    for size in sizes:
        groups[size.target if size.target != "-" else "engine and tables"] += size.bytes
    rows = [*sorted(groups.items()), ("all", sum(groups.values()))]
    return [f"{name:<20}{total:>12,}" for name, total in rows]


def _rows(sizes: Sequence[Size], dimension: str, targets: Sequence[str]) -> List[str]:
    table: Dict[str, Dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for size in sizes:
        if size.ufunc not in (ENGINE, TABLES):
            table[getattr(size, dimension)][size.target] += size.bytes
    head = f"{dimension:<20}" + "".join(f"{target:>12}" for target in (*targets, "all"))
    ordered: List[Tuple[str, Dict[str, int]]] = sorted(
        table.items(), key=lambda row: -sum(row[1].values())
    )
    return [head] + [
        f"{name:<20}"
        + "".join(f"{row.get(target, 0):>12,}" for target in targets)
        + f"{sum(row.values()):>12,}"
        for name, row in ordered
    ]
