"""Measures the errors of all elementary functions of a built library, and writes docs/accuracy.md.

    python tools/elementary/accuracy.py [--build DIR] [--full] [--ufuncs exp,log] [--jobs 2]

float32 functions of one argument are measured on every 61st float, or on all with --full (under
two hours on two cores); float64 and functions of two arguments on ten million samples of all
magnitudes, or a hundred million. The reference is long double, and MPFR where that does not
decide. Each function is measured on a target with fused multiply-add and on one without."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple

ROOT = Path(__file__).resolve().parents[2]
TARGETS = {"fused": "x86-64-v3", "unfused": "generic"}
OUTPUTS = {"sincos": ("sin", "cos")}
MEASURED = re.compile(
    r"(\d+) arguments, (\d+) wrong, (\d+) not the nearest, at most ([\d.]+) ULP at \((\S+), (\S+)\)"
    r", hash (\w+)"
)
HEAD = """# Accuracy

Measured by `{command}`: the greatest error in units in the last place (ULP), how many results are
not the nearest number, and where the error is greatest. float32 functions of one argument: {all32};
all else: {count} samples of all magnitudes. Every function is measured on x86-64-v3, which
has fused multiply-add, and on the generic target, which has not; other targets have the bits of
one of these, which the golden hashes hold.

| ufunc | dtype | tier | fused: ULP | not nearest | at | unfused: ULP | not nearest |
|---|---|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Case:
    ufunc: str
    output: int
    name: str
    """Of the reference."""
    arguments: int
    dtype: str
    tier: str


@dataclass(frozen=True)
class Result:
    count: int
    wrong: int
    misrounded: int
    worst: float
    where: str
    hash: str


def run(build: Path, case: Case, target: str, mode: List[str]) -> Optional[Result]:
    done = subprocess.run(
        [str(build / f"bin/measure_{case.dtype}"), case.name, *mode],
        capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": target, "MEASURE_UFUNC": case.ufunc,
             "MEASURE_OUTPUT": str(case.output), "MEASURE_TIER": case.tier},
    )  # fmt: skip
    found = MEASURED.search(done.stdout)
    if found is None:
        print(f"{case.ufunc} {case.dtype} {target}: {done.stderr.strip()}", file=sys.stderr)
        return None
    count, wrong, misrounded, worst, x, y, text = found.groups()
    where = x if case.arguments == 1 else f"{x}, {y}"
    return Result(int(count), int(wrong), int(misrounded), float(worst), where, text)


def cases(build: Path, chosen: List[str]) -> List[Case]:
    listing = subprocess.run(
        [str(build / "bin/measure_float64"), "--list"], capture_output=True, text=True, check=True
    ).stdout
    arguments: Dict[str, int] = {n: int(k) for n, k in map(str.split, listing.splitlines())}
    found = []
    for ufunc in (*arguments, *OUTPUTS):
        if chosen and ufunc not in chosen:
            continue
        for output, name in enumerate(OUTPUTS.get(ufunc, (ufunc,))):
            for dtype in ("float32", "float64"):
                for tier in ("correct", "fast"):
                    found.append(Case(ufunc, output, name, arguments[name], dtype, tier))
    return found


def mode_of(case: Case, full: bool) -> List[str]:
    if case.dtype == "float32" and case.arguments == 1:
        return ["all", "1" if full else "61"]
    return ["sample", "1e8" if full else "1e7"]


def row(case: Case, fused: Result, unfused: Result) -> str:
    name = case.ufunc if case.ufunc == case.name else f"{case.ufunc}: {case.name}"
    return (
        f"| {name} | {case.dtype} | {case.tier} | {fused.worst:.4f} | {fused.misrounded} "
        f"| {fused.where} | {unfused.worst:.4f} | {unfused.misrounded} |"
    )


def measure(build: Path, case: Case, full: bool) -> Tuple[Case, List[Optional[Result]]]:
    mode = mode_of(case, full)
    return case, [run(build, case, target, mode) for target in TARGETS.values()]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", default=str(ROOT / "build/release"))
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--ufuncs", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", default=str(ROOT / "docs/accuracy.md"))
    options = parser.parse_args()
    build = Path(options.build)
    todo = cases(build, [name for name in options.ufuncs.split(",") if name])
    rows: Dict[Case, str] = {}
    tallies: Dict[Case, Result] = {}
    wrong = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for number, (case, results) in enumerate(
            pool.map(lambda case: measure(build, case, options.full), todo), 1
        ):
            print(f"\r{number} of {len(todo)}: {case.ufunc} {case.dtype} {case.tier}   ",
                  end="", file=sys.stderr, flush=True)  # fmt: skip
            fused, unfused = results
            if fused is None or unfused is None:
                continue
            wrong += fused.wrong + unfused.wrong
            correct = tallies.get(Case(*[*vars(case).values()][:-1], "correct"))
            if case.tier == "correct" or correct is None or correct.hash != fused.hash:
                rows[case] = row(case, fused, unfused)
            tallies[case] = fused
    print(file=sys.stderr)
    command = "python tools/elementary/accuracy.py" + (" --full" if options.full else "")
    text = HEAD.format(command=command, all32="all floats" if options.full else "every 61st float",
                       count="a hundred million" if options.full else "ten million")  # fmt: skip
    text += "".join(f"{rows[case]}\n" for case in todo if case in rows)
    text += "\nA row of the tier `fast` is missing where it runs the correct loop.\n"
    Path(options.out).write_text(text, encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
