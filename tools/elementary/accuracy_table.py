"""The documents that accuracy.py makes of its results: docs/accuracy.md, and the worst arguments
of float64, which a test runs again."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import other_rows
from proof import CLASSES, FULL, OUTPUTS, PROOF, Row

WORST = PROOF.parent / "worst.tsv"
HEAD = """# Accuracy

The greatest errors that were measured, in units in the last place (ULP), and how many results are
not the nearest number.

    python tools/elementary/accuracy.py --full --build build/release

measures what has been measured on fewer arguments so far, and writes this page; the column tells
how far it has come. The rows by range of arguments are in
[proof.tsv](../tests/elementary/proof.tsv). [Other dtypes](#other-dtypes) are below.

* **float32**, one argument: `all` 2**32 arguments, or a regular sample of them. glibc's double
  functions decide nearly all results: those which all numbers within 2**-42 of theirs are rounded
  to. Long double decides most of the others, and MPFR the rest. Two arguments: `--full` takes 2e8
  of each range of the first.
* **float64**: the column tells how many arguments there were in five ranges together: -1 to 1, -30
  to 30, -1000 to 1000, 0.5 to 2, and numbers of any magnitude; `--full` takes 1e8 of each. Of two
  arguments each range of the first meets all of the second. Sums of two doubles measure the errors
  of most functions, long double the others; MPFR again those that may be the worst, and tells the
  nearest number where these do not. Then numbers around the worst are searched for worse ones.
* **Targets**: `fused` is x86-64-v4, whose float64 results are those of x86-64-v3 and aarch64, which
  too have fused multiply-add; `unfused` the generic target, whose results are those of x86-64-v2.
  `all`: both give the same results. The golden hashes hold the targets to this.
* **Hash** is of arguments and results, in any order. A result that is wrong (a NaN, an infinity or
  a sign of zero where it must not be) is counted under `wrong`; there should be none.

A row of the tier `fast` is missing where its results on a sample are those of the correct loops.

| ufunc | dtype | tier | targets | arguments | wrong | not nearest | worst ULP | at | hash |
|---|---|---|---|---|---|---|---|---|---|
"""

Form = Tuple[str, str, str, str, str]


def summary(rows: Sequence[Row]) -> Row:
    """Of all ranges of one form: sums, and the worst."""
    worst = max(rows, key=lambda row: row.worst)
    counted = [row for row in rows if row.range != "searched"]
    total = sum(int(row.hash, 16) for row in counted) % (1 << 64)
    return worst._replace(
        range="", count=sum(row.count for row in counted), wrong=sum(row.wrong for row in rows),
        misrounded=sum(row.misrounded for row in counted), hash=f"{total:016x}",
    )  # fmt: skip


def summaries(rows: Sequence[Row]) -> Dict[Form, Row]:
    forms: Dict[Form, List[Row]] = {}
    for row in rows:
        if row.range != "dense":
            forms.setdefault(row.form, []).append(row)
    return {form: summary(found) for form, found in forms.items()}


def count_text(count: int) -> str:
    if count == FULL:
        return "all"
    return f"{count:.2g}".replace("e+0", "e")


def place_text(row: Row) -> str:
    if row.worst == 0:
        return ""
    words = [row.x] if row.y == "0x0p+0" else [row.x, row.y]
    return ", ".join(f"{float.fromhex(w):.9g} (`{w}`)" for w in words)


def line(row: Row, targets: str) -> str:
    name = f"{row.ufunc}: {row.name}" if row.ufunc in OUTPUTS else row.ufunc
    worst = f"{row.worst:.4f}" if row.worst else "at most 0.5"  # all decided by double
    cells = [name, row.dtype, row.tier, targets, count_text(row.count), str(row.wrong),
             str(row.misrounded), worst, place_text(row), f"`{row.hash}`"]  # fmt: skip
    return f"| {' | '.join(cells)} |\n"


def table(rows: Sequence[Row]) -> str:
    text = HEAD
    found = summaries(rows)
    samples = {row.form: row.hash for row in rows if row.range == "dense"}
    fused, unfused = CLASSES.values()
    for form in sorted({form[:4] for form in found}):
        both = [(*form, target) for target in (fused, unfused)]
        correct = [(*form[:3], "correct", target) for target in (fused, unfused)]
        if form[3] == "fast" and all(
            a in samples and samples[a] == samples.get(b) for a, b in zip(both, correct)
        ):
            continue
        first, second = (found.get(one) for one in both)
        if first and second and first.hash == second.hash:
            text += line(first, "all")
            continue
        for targets, target in CLASSES.items():
            row = found.get((*form, target))
            text += line(row, targets) if row else ""
    return text + other_rows.table(other_rows.read())


# ---- the worst arguments ----------------------------------------------------------------


def results(build: Path, row: Row, target: str, arguments: Sequence[Tuple[str, str]]) -> List[str]:
    done = subprocess.run(
        [str(build / "bin/measure_float64"), row.name, "results"],
        input="".join(f"{x} {y}\n" for x, y in arguments), capture_output=True, text=True,
        check=True, env={**os.environ, "NDMILL_TARGET": target, "MEASURE_TIER": row.tier,
                         "MEASURE_UFUNC": row.ufunc,
                         "MEASURE_OUTPUT": str(output_of(row.ufunc, row.name))},
    )  # fmt: skip
    return [text.split()[0] for text in done.stdout.splitlines()]


def output_of(ufunc: str, name: str) -> int:
    return OUTPUTS.get(ufunc, (name,)).index(name)


def write_worst(build: Path, rows: Sequence[Row]) -> None:
    """For each float64 function and tier the worst argument of each range and class, with the
    result of both classes."""
    found: Dict[Tuple[str, str, str], List[Row]] = {}
    for row in sorted(rows):
        if row.dtype == "float64" and row.range != "dense" and row.worst > 0:
            found.setdefault((row.ufunc, row.name, row.tier), []).append(row)
    lines = ["ufunc\tname\ttier\tx\ty\tfused\tunfused"]
    for form, group in found.items():
        places = sorted({(row.x, row.y) for row in group})
        columns = [results(build, group[0], target, places) for target in CLASSES.values()]
        lines += ["\t".join((*form, *place, *both)) for place, *both in zip(places, *columns)]
    WORST.write_text("\n".join(lines) + "\n")
