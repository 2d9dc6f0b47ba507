"""What accuracy.py measures, and the file of its results."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

ROOT = Path(__file__).resolve().parents[2]
PROOF = ROOT / "tests/elementary/proof.tsv"
CLASSES = {"fused": "x86-64-v4", "unfused": "generic"}
"""Targets with fused multiply-add give one result, those without another; the golden hashes hold
them together. One of each is measured."""
OUTPUTS = {"sincos": ("sin", "cos")}
"""What the outputs are of a ufunc that has several."""
FULL = 1 << 32
DENSE = {
    ("float32", 1): ["hash", "997"],
    ("float32", 2): ["sample", "2e5"],
    ("float64", 1): ["sample", "2e5"],
    ("float64", 2): ["sample", "2e5"],
}
"""What a test repeats, to see that the results measured are still those of the library."""
MEASURED = re.compile(
    r"^\w+ (.*): (\d+) arguments, (\d+) wrong, (\d+) not the nearest, at most ([\d.]+) ULP"
    r" at \((\S+), (\S+)\), which gives (\S+), hash (\w+)$",
    re.M,
)
FORM = re.compile(r"(.*?)(?: (generic|x86-64-v\d|baseline) (correct|fast))?$")


class Case(NamedTuple):
    ufunc: str
    output: int
    name: str
    """Of the reference."""
    arguments: int
    dtype: str

    @property
    def key(self) -> Tuple[str, str, str]:
        return self.ufunc, self.name, self.dtype

    @property
    def all_floats(self) -> bool:
        """Whether it is measured on every number there is."""
        return self.dtype == "float32" and self.arguments == 1


class Row(NamedTuple):
    ufunc: str
    name: str
    dtype: str
    tier: str
    target: str
    range: str
    count: int
    wrong: int
    misrounded: int
    worst: float
    """In ULP."""
    x: str
    y: str
    result: str
    hash: str

    @property
    def key(self) -> Tuple[str, ...]:
        return self[:6]

    @property
    def case(self) -> Tuple[str, str, str]:
        return self[:3]

    @property
    def form(self) -> Tuple[str, str, str, str, str]:
        return self[:5]

    def is_form(self, text: str) -> bool:
        return f"{self.target}:{self.tier}" == text


def cases(build: Path) -> List[Case]:
    listing = subprocess.run(
        [str(build / "bin/measure_float64"), "--list"], capture_output=True, text=True, check=True
    ).stdout
    arguments: Dict[str, int] = {n: int(k) for n, k in map(str.split, listing.splitlines())}
    return [
        Case(ufunc, output, name, arguments[name], dtype)
        for dtype in ("float32", "float64")
        for ufunc in (*arguments, *OUTPUTS)
        for output, name in enumerate(OUTPUTS.get(ufunc, (ufunc,)))
    ]


def measured(case: Case, text: str, target: str, tier: str) -> List[Row]:
    """The rows of the output of a program that measures `target` and `tier`, and perhaps others."""
    rows = []
    for found in MEASURED.finditer(text):
        what, count, wrong, misrounded, worst, x, y, result, total = found.groups()
        form = FORM.fullmatch(what)
        assert form is not None
        rows.append(Row(
            *case.key, form[3] or tier, form[2] or target, form[1],
            int(count), int(wrong), int(misrounded), float(worst), x, y, result, total,
        ))  # fmt: skip
    return rows


def read(path: Path) -> List[Row]:
    if not path.exists():
        return []
    rows = []
    for line in path.read_text().splitlines()[1:]:
        cells = line.split("\t")
        rows.append(Row(*cells[:6], *map(int, cells[6:9]), float(cells[9]), *cells[10:]))
    return rows


def write(path: Path, rows: List[Row]) -> None:
    lines = ["\t".join(Row._fields)]
    lines += ["\t".join(f"{c:.4f}" if isinstance(c, float) else str(c) for c in row)
              for row in sorted(rows)]  # fmt: skip
    path.with_suffix(".new").write_text("\n".join(lines) + "\n")
    path.with_suffix(".new").replace(path)
