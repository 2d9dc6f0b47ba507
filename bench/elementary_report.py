"""The table of a comparison of elementary functions, and its summary against goals."""

from __future__ import annotations

import csv
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Callable, List, Optional, Sequence

from report import PARITY, geometric_mean, grouped

CONTENDERS = (
    ("correct", "correct"), ("fast", "fast"), ("numpy", "NumPy"), ("sleef_u10", "SLEEF10"),
    ("sleef_u35", "SLEEF35"), ("libmvec", "libmvec"), ("libm", "libm"), ("jax", "JAX"),
)  # fmt: skip
COMPLEX = ("complex64", "complex128")
# Remarks on a row
SAME = "is the loop of the tier correct"
PYTHON = "is a function in Python, which no goal counts"
DIFFERS = "has other results than ndmill"


@dataclass(frozen=True)
class Row:
    """A contender's time for an element, and that over the library's in either tier."""

    level: str
    function: str
    types: str
    mixed: bool
    """One argument in a hundred is a special value."""
    contender: str
    ns: float
    over_correct: float
    over_fast: float
    remark: str = ""

    @property
    def dtype(self) -> str:
        return self.types.split(",")[0].split("->")[0]

    @property
    def label(self) -> str:
        return f"{self.function} {self.dtype}{' mixed' if self.mixed else ''}"


@dataclass(frozen=True)
class Goal:
    """Least ratios NumPy / ndmill that are aimed at: the geometric mean's, and every cell's."""

    what: str
    level: str
    tier: str
    mean: float
    cell: float
    chosen: Callable[[Row], bool]

    def of(self, rows: Sequence[Row]) -> List[Row]:
        return [row for row in rows if row.level == self.level and self.chosen(row)]

    def ratio(self, row: Row) -> float:
        return row.over_fast if self.tier == "fast" else row.over_correct


def _native(row: Row) -> bool:
    return row.dtype in ("float32", "float64")


def _poor(row: Row) -> bool:
    return row.dtype == "float16" or row.dtype in COMPLEX or "power" in row.function


GOALS = (
    Goal("correct, all", "x86-64-v3", "correct", 3.0, PARITY, lambda row: True),
    Goal("correct, float32 and float64", "x86-64-v4", "correct", 1 / 1.3, 1 / 2.3, _native),
    Goal("fast, float32 and float64", "x86-64-v4", "fast", 1.5, PARITY, _native),
    Goal("correct, float16, complex, power", "x86-64-v3", "correct", 5.0, 5.0, _poor),
    Goal("correct, float16, complex, power", "x86-64-v4", "correct", 5.0, 5.0, _poor),
)


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    with path.open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow([field.name for field in fields(Row)])
        for row in rows:
            values = asdict(row)
            for name in ("ns", "over_correct", "over_fast"):
                values[name] = f"{values[name]:.4g}"
            out.writerow(values.values())


def table(rows: Sequence[Row]) -> str:
    """A block for each level and dtype, a line for each loop."""
    lines: List[str] = []
    for key, block in grouped(rows, lambda row: (row.level, row.dtype)).items():
        assert isinstance(key, tuple)
        heads = "".join(f"{title:>9}" for _, title in CONTENDERS)
        lines += ["", f"{f'{key[0]} {key[1]}, ns':<24}{heads}   NumPy/correct  /fast"
                  "   mixed: correct    fast   NumPy"]  # fmt: skip
        for _, group in grouped(block, lambda row: (row.function, row.types)).items():
            lines.append(_line(group))
    return "\n".join(lines[1:])


def _line(group: Sequence[Row]) -> str:
    plain = {row.contender: row for row in group if not row.mixed}
    mixed = {row.contender: row for row in group if row.mixed}
    text = f"{group[0].function:<24}"
    for name, _ in CONTENDERS:
        text += _time(plain.get(name), 9)
    if "numpy" in plain:
        text += f"{plain['numpy'].over_correct:>16.2f}{plain['numpy'].over_fast:>7.2f}"
    else:
        text += " " * 23
    for name, width in (("correct", 17), ("fast", 8), ("numpy", 8)):
        text += _time(mixed.get(name), width)
    return text.rstrip()


def _time(row: Optional[Row], width: int) -> str:
    """With = behind it where the tier fast has no loop of its own."""
    if row is None:
        return " " * width
    text = f"{row.ns:.2f}{'=' if SAME in row.remark else ''}"
    return f"{text:>{width}}"


def summary(rows: Sequence[Row], head: str) -> str:
    against = [row for row in rows if row.contender == "numpy" and PYTHON not in row.remark]
    others = [row for row in rows if row.contender not in ("correct", "fast", "numpy")]
    titles = dict(CONTENDERS)
    lines = [head, "ratio: the other's time over ndmill's, median of paired rounds; more is better"]
    lines += _goals([row for row in against if not row.mixed])
    lines += _means("NumPy", against, lambda row: f"{row.dtype}{', mixed' if row.mixed else ''}")
    lines += _means("others", others, lambda row: f"{titles[row.contender]}, {row.dtype}")
    lines += _outside([row for row in against if not row.mixed])
    remarks = {
        f"  {row.function} {row.types}: {titles[row.contender]} {row.remark}"
        for row in rows
        if row.remark not in ("", SAME)
    }
    return "\n".join([*lines, "", *sorted(remarks)])


def _goals(rows: Sequence[Row]) -> List[str]:
    lines = ["", f"{'aims, against NumPy':<46}{'cells':>6}{'geo. mean':>11}{'aim':>7}"
             f"{'worst':>8}{'aim':>7}{'below':>7}"]  # fmt: skip
    for goal in GOALS:
        ratios = [goal.ratio(row) for row in goal.of(rows)]
        if ratios:
            below = sum(ratio < goal.cell for ratio in ratios)
            lines.append(
                f"{goal.level + ' ' + goal.what:<46}{len(ratios):>6}"
                f"{geometric_mean(ratios):>11.2f}{goal.mean:>7.2f}{min(ratios):>8.2f}"
                f"{goal.cell:>7.2f}{below:>7}"
            )
    return lines


def _means(title: str, rows: Sequence[Row], key: Callable[[Row], str]) -> List[str]:
    lines = ["", f"{title:<32}{'cells':>6}{'correct: mean':>15}{'worst':>8}{f'<{PARITY}':>7}"
             f"{'fast: mean':>13}{'worst':>8}{f'<{PARITY}':>7}"]  # fmt: skip
    for name, group in grouped(rows, lambda row: f"{row.level} {key(row)}").items():
        lines.append(f"{name!s:<32}{len(group):>6}")
        for ratios, width in (([row.over_correct for row in group], 15),
                              ([row.over_fast for row in group], 13)):  # fmt: skip
            below = sum(ratio < PARITY for ratio in ratios)
            lines[-1] += f"{geometric_mean(ratios):>{width}.2f}{min(ratios):>8.2f}{below:>7}"
    return lines if rows else []


def _outside(rows: Sequence[Row]) -> List[str]:
    """Every cell below an aim."""
    lines: List[str] = []
    for goal in GOALS:
        below = sorted((goal.ratio(row), row.label, row.ns) for row in goal.of(rows)
                       if goal.ratio(row) < goal.cell)  # fmt: skip
        if below:
            lines += ["", f"below {goal.cell:.2f}: {goal.level} {goal.what}; ns ndmill, NumPy"]
        for ratio, label, theirs in below:
            lines.append(f"  {label:<28}{goal.tier:<9}{theirs / ratio:>8.2f}{theirs:>8.2f}"
                         f"{ratio:>7.2f}")  # fmt: skip
    return lines
