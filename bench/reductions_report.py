"""The table of a comparison of reductions, and its summary against aims."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Sequence

from reductions_cells import DTYPES, KINDS, Cell
from reductions_memory import Rates
from report import PARITY, geometric_mean, grouped
from timing import Pair

COLUMNS = (
    "method", "ufunc", "variant", "dtype", "shape", "order", "axis", "kind", "numpy_ns",
    "ndmill_ns", "ratio",
)  # fmt: skip
SMALL = 1000  # items below which a call costs more than its loop; aims are for the rest


@dataclass(frozen=True)
class Row:
    cell: Cell
    pair: Pair
    same: bool

    @property
    def ratio(self) -> float:
        return self.pair.ratio


@dataclass(frozen=True)
class Aim:
    """A least ratio NumPy / ndmill for every cell of some."""

    what: str
    ratio: float
    chosen: Callable[[Cell], bool]

    def of(self, rows: Sequence[Row]) -> List[Row]:
        return [row for row in rows if row.cell.layout.items > SMALL and self.chosen(row.cell)]


def _plain(cell: Cell) -> bool:
    return cell.method == "reduce" and not cell.variant


def _cumsum(cell: Cell) -> bool:
    return cell.method == "accumulate"


AIMS = (
    Aim("narrow inner axis", 5, lambda c: _plain(c) and c.layout.kind == "narrow"),
    Aim("where", 5, lambda c: c.variant == "where"),
    Aim("float16", 5, lambda c: _plain(c) and c.dtype == "float16"),
    Aim("argmax, outer axis", 5,
        lambda c: _plain(c) and c.ufunc == "argmax" and c.layout.kind == "outer"),
    Aim("cumsum, outer axis", 5, lambda c: _cumsum(c) and c.layout.kind == "outer"),
    Aim("cumsum of integers", 3, lambda c: _cumsum(c) and c.dtype.startswith("int")),
    Aim("cumsum of a row of floats", 2,
        lambda c: _cumsum(c) and c.layout.kind == "row" and c.dtype in ("float32", "float64")),
    Aim("sum of a row of float64, 4096", 3,
        lambda c: str(c) == "add float64 (4096,)"),
)  # fmt: skip


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """ns are per call; a ratio is NumPy's time over ndmill's, so more is better."""
    with path.open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow(COLUMNS)
        for row in rows:
            cell, layout = row.cell, row.cell.layout
            out.writerow(
                (cell.method, cell.ufunc, cell.variant, cell.dtype,
                 "x".join(map(str, layout.shape)), layout.order,
                 "all" if layout.axis is None else layout.axis, layout.kind,
                 f"{row.pair.numpy:.1f}", f"{row.pair.ndmill:.1f}", f"{row.ratio:.3f}")
            )  # fmt: skip


def table(rows: Sequence[Row]) -> str:
    """A block for each operation: a line for each layout, a column for each dtype."""
    dtypes = [dtype for dtype in DTYPES if any(row.cell.dtype == dtype for row in rows)]
    lines: List[str] = []
    for operation, block in _by(rows, family).items():
        heads = "".join(f"{dtype:>11}" for dtype in dtypes)
        lines += ["", f"{f'{operation}, NumPy / ndmill':<40}{heads}"]
        for place, group in _by(block, _place).items():
            ratios = {row.cell.dtype: row.ratio for row in group}
            shown = (f"{ratios[d]:>11.2f}" if d in ratios else f"{'':>11}" for d in dtypes)
            lines.append(f"{place:<40}{''.join(shown)}".rstrip())
    return "\n".join(lines[1:])


def _by(rows: Sequence[Row], key: Callable[[Cell], str]) -> Dict[str, List[Row]]:
    return {str(name): group for name, group in grouped(rows, lambda row: key(row.cell)).items()}


def family(cell: Cell) -> str:
    """An operation; of indexed methods all their variants."""
    return cell.operation if cell.method in ("reduce", "accumulate") else (
        f"{cell.ufunc}.{cell.method}")  # fmt: skip


def _place(cell: Cell) -> str:
    indexed = cell.method in ("reduceat", "at")
    return f"{cell.variant + ' ' if indexed else ''}{cell.layout}"


def summary(rows: Sequence[Row], rates: Sequence[Rates], head: str) -> str:
    lines = [head, "ratio: NumPy's time over ndmill's, median of paired runs; more is better"]
    lines += _aims(rows)
    lines += memory(rates)
    lines += _means("operation", _by(rows, family))
    lines += _means("dtype", _by(rows, lambda cell: cell.dtype))
    kinds = _by(rows, lambda cell: cell.layout.kind)
    lines += _means("axis", {kind: kinds[kind] for kind in KINDS if kind in kinds})
    lines += _means("items", _by(sorted(rows, key=lambda row: row.cell.layout.items), _items))
    lines += _means("all", {"": list(rows)})
    lines += _outside(rows)
    different = [str(row.cell) for row in rows if not row.same]
    if different:
        lines += ["", "results that are not NumPy's:", *(f"  {name}" for name in different)]
    return "\n".join(lines)


def _items(cell: Cell) -> str:
    items = cell.layout.items
    return "up to 128" if items < SMALL else "up to 32768" if items < 100_000 else "a million"


def _aims(rows: Sequence[Row]) -> List[str]:
    lines = ["", f"{'aims':<32}{'cells':>7}{'geo. mean':>11}{'worst':>8}{'aim':>6}{'below':>7}"]
    for aim in AIMS:
        ratios = [row.ratio for row in aim.of(rows)]
        if ratios:
            below = sum(ratio < aim.ratio for ratio in ratios)
            lines.append(f"{aim.what:<32}{len(ratios):>7}{geometric_mean(ratios):>11.2f}"
                         f"{min(ratios):>8.2f}{aim.ratio:>6g}{below:>7}")  # fmt: skip
    return lines if len(lines) > 2 else []


def memory(rates: Sequence[Rates]) -> List[str]:
    if not rates:
        return []
    lines = ["", f"{'128 MB, GB/s':<36}{'plain read':>11}{'NumPy':>8}{'ndmill':>8}{'of read':>9}"
             f"{'of NumPy':>10}"]  # fmt: skip
    for rate in rates:
        lines.append(f"{rate.cell!s:<36}{rate.read:>11.1f}{rate.numpy:>8.1f}{rate.ndmill:>8.1f}"
                     f"{rate.of_read:>9.2f}{rate.of_numpy:>10.2f}")  # fmt: skip
    return lines


def _means(title: str, groups: Dict[str, List[Row]]) -> List[str]:
    lines = ["", f"{title:<32}{'cells':>7}{'geo. mean':>11}{'worst':>8}{f'below {PARITY}':>12}"]
    for name, group in groups.items():
        ratios = [row.ratio for row in group]
        below = sum(ratio < PARITY for ratio in ratios)
        lines.append(f"{name:<32}{len(ratios):>7}{geometric_mean(ratios):>11.2f}"
                     f"{min(ratios):>8.2f}{below:>12}")  # fmt: skip
    return lines


def _outside(rows: Sequence[Row]) -> List[str]:
    """Every cell below parity, by operation, the worst first."""
    below = sorted((row for row in rows if row.ratio < PARITY), key=lambda row: row.ratio)
    lines = ["", f"{f'below {PARITY}':<60}{'NumPy ns':>12}{'ndmill ns':>12}{'ratio':>7}"]
    for group in _by(below, family).values():
        for row in group:
            lines.append(f"{row.cell!s:<60}{row.pair.numpy:>12.0f}{row.pair.ndmill:>12.0f}"
                         f"{row.ratio:>7.2f}")  # fmt: skip
    return lines if below else ["", f"no cell is below {PARITY}"]
