"""Which of all float16 values have results that are not rounded right from those of float32's fast
tier: `misrounded` of the primitives' fast forms, which this writes into specs/primitives where
they are few. It needs NumPy, and a library that is built:

    python tools/elementary/halves.py --build build/release [--check] [NAME...]
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterator, List, NamedTuple, Sequence

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs/primitives"
HEAD = re.compile(r"^\[{1,2}primitive\.(\w+)(?:\.overloads)?\]{1,2}$", re.M)
FAST = re.compile(r"^fast = \{ (.*?) \}$", re.M | re.S)
OLD = re.compile(r", misrounded\.float16 = \[.*\]$", re.S)
FEW = 8
"""Putting more of them right takes longer than computing what is in doubt anew."""
MIDWAY = 2.0**-45
"""Nearer than this to a number midway between two halves, as a part of it, doubles do not tell."""


class Form(NamedTuple):
    """The table of one overload with a fast form for float32."""

    primitive: str
    outputs: int
    start: int
    end: int


def forms(text: str) -> Iterator[Form]:
    heads = list(HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends):
        found = FAST.search(text, head.end(), end)
        table = text[head.end() : end]
        types = re.search(r'^types = "T -> (T(?:, T)*)"$', table, re.M)
        if found and types and re.search(r'^T = \[.*"float32"', table, re.M):
            yield Form(head[1], types[1].count("T"), found.start(1), found.end(1))


def called(build: Path, form: Form, arguments: np.ndarray, *options: str) -> List[np.ndarray]:
    with tempfile.TemporaryDirectory() as folder:
        np.save(f"{folder}/x.npy", arguments)
        files = [f"{folder}/y{number}.npy" for number in range(form.outputs)]
        command = [f"{build}/bin/ndmill", "call", form.primitive, f"{folder}/x.npy", *options]
        subprocess.run(command + [word for file in files for word in ("-o", file)], check=True)
        return [np.load(file) for file in files]


def misrounded(build: Path, form: Form) -> List[List[float]]:
    """The values, each with the results that are right."""
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    halves = halves[~np.isnan(halves)]
    quick = called(build, form, halves.astype(np.float32), "--tier", "fast")
    exact = called(build, form, halves.astype(np.float64))
    wrong = np.zeros(halves.shape, bool)
    right = []
    with np.errstate(over="ignore", invalid="ignore"):
        for fast, result in zip(quick, exact):
            nearest = result.astype(np.float16)
            for side in (1 - MIDWAY, 1 + MIDWAY):
                doubtful = (result * side).astype(np.float16) != nearest
                if np.any(doubtful & np.isfinite(result) & (result.astype(np.float32) != fast)):
                    sys.exit(f"{form.primitive}: {halves[doubtful]} need more than doubles")
            right.append(nearest)
            wrong |= (fast.astype(np.float16) != nearest) & ~np.isnan(result)
    if any(np.any(np.abs(result[wrong]) < np.finfo(np.float16).tiny) for result in right):
        sys.exit(f"{form.primitive}: one of {halves[wrong]} has a subnormal result")
    return [[float(x[i]) for x in (halves, *right)] for i in np.flatnonzero(wrong)]


def written(rows: Sequence[Sequence[float]]) -> str:
    lines = [f"  [{', '.join(map(repr, row))}],\n" for row in rows]
    return f"misrounded.float16 = [{chr(10) if lines else ''}{''.join(lines)}]"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="primitives; all by default")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where it would")
    options = parser.parse_args()
    stale = 0
    for path in sorted(SPECS.glob("*.toml")):
        before = text = path.read_text()
        for form in reversed(list(forms(text))):
            if options.names and form.primitive not in options.names:
                continue
            rows = misrounded(options.build, form)
            print(f"{form.primitive}: {len(rows)} of 63488", file=sys.stderr)
            table = OLD.sub("", text[form.start : form.end])
            table += f", {written(rows)}" if len(rows) <= FEW else ""
            text = f"{text[: form.start]}{table}{text[form.end :]}"
        stale += text != before
        if text != before and options.check:
            print(f"{path.relative_to(ROOT)} says something else", file=sys.stderr)
        elif text != before:
            path.write_text(text)
    return 1 if stale and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
