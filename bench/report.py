"""The table of a comparison, its summary and its plot."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterable, List, Optional, Sequence, Tuple, TypeVar

from cells import LAYOUTS, Cell
from timing import Pair

T = TypeVar("T")
PARITY = 0.95
COLUMNS = (
    "ufunc", "types", "layout", "size", "numpy_ns", "ndmill_ns", "ratio", "all_threads_ns",
    "all_threads_ratio",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    cell: Cell
    pair: Pair
    threaded: Optional[float] = None
    """ns a call with all cores for ndmill; of large arrays only."""
    same: bool = True
    """Both gave the same results."""

    @property
    def label(self) -> str:
        return f"{self.cell.loop.ufunc} {self.cell.loop.types} {self.cell.layout} {self.cell.size}"


def geometric_mean(values: Iterable[float]) -> float:
    logs = [math.log(value) for value in values]
    return math.exp(sum(logs) / len(logs))


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """ns are per call; a ratio is NumPy's time over ndmill's, so more is better."""
    with path.open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow(COLUMNS)
        for row in rows:
            cell, pair, threaded = row.cell, row.pair, ("", "")
            if row.threaded is not None:
                threaded = (f"{row.threaded:.0f}", f"{pair.numpy / row.threaded:.3f}")
            out.writerow(
                (cell.loop.ufunc, cell.loop.types, cell.layout, cell.size, f"{pair.numpy:.1f}",
                 f"{pair.ndmill:.1f}", f"{pair.ratio:.3f}", *threaded)
            )  # fmt: skip


def short(size: int) -> str:
    """4096 as it is, 10000000 as 10M."""
    return f"{size // 1_000_000}M" if size and size % 1_000_000 == 0 else str(size)


def table(rows: Sequence[Row]) -> str:
    """A line for each loop, a column for each layout and size."""
    found = {(row.cell.layout, row.cell.size) for row in rows}
    columns = sorted(found, key=lambda column: (LAYOUTS.index(column[0]), column[1]))
    lines: List[str] = []
    for part in ("layout", "size"):
        text = ""
        for index, (layout, size) in enumerate(columns):
            first = index == 0 or columns[index - 1][0] != layout
            word = layout[:6] if part == "layout" and first else ""
            text += f"{word if part == 'layout' else short(size):>7}"
        lines.append(f"{'NumPy / ndmill' if part == 'size' else '':<52}{text}")
    for key, group in grouped(rows, lambda row: (row.cell.loop.ufunc, row.cell.loop.types)).items():
        assert isinstance(key, tuple)
        ratios = {(row.cell.layout, row.cell.size): row.pair.ratio for row in group}
        shown = (f"{ratios[c]:>7.2f}" if c in ratios else f"{'':>7}" for c in columns)
        lines.append(f"{key[0]:<14}{key[1]:<38}{''.join(shown)}".rstrip())
    return "\n".join(lines)


def grouped(rows: Sequence[T], key: Callable[[T], object]) -> Dict[object, List[T]]:
    groups: Dict[object, List[T]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def _means(title: str, groups: Iterable[Tuple[object, Sequence[float]]]) -> List[str]:
    below_title = f"below {PARITY}"
    lines = ["", f"{title:<24}{'cells':>7}{'geo. mean':>11}{'worst':>8}{below_title:>12}"]
    for name, ratios in groups:
        below = sum(ratio < PARITY for ratio in ratios)
        mean = geometric_mean(ratios)
        lines.append(f"{name!s:<24}{len(ratios):>7}{mean:>11.2f}{min(ratios):>8.2f}{below:>12}")
    return lines


def _ratios(
    rows: Sequence[Row], key: Callable[[Row], object]
) -> List[Tuple[object, List[float]]]:
    return [(name, [r.pair.ratio for r in group]) for name, group in grouped(rows, key).items()]


def summary(rows: Sequence[Row], head: str) -> str:
    lines = [head, "ratio: NumPy's time over ndmill's, median of paired runs; more is better"]
    sizes = _ratios(rows, lambda row: row.cell.size)
    threaded = [row.pair.numpy / row.threaded for row in rows if row.threaded is not None]
    if threaded:
        sizes.append(("large, all threads", threaded))
    lines += _means("size", sizes)
    lines += _means("layout", _ratios(rows, lambda row: row.cell.layout))
    lines += _means("ufunc", _ratios(rows, lambda row: row.cell.loop.ufunc))
    worst = sorted(rows, key=lambda row: row.pair.ratio)[:10]
    lines += ["", f"{'worst ten':<72}{'NumPy ns':>14}{'ndmill ns':>14}{'ratio':>7}"]
    for row in worst:
        lines.append(
            f"{row.label:<72}{row.pair.numpy:>14.0f}{row.pair.ndmill:>14.0f}{row.pair.ratio:>7.2f}"
        )
    different = {f"{r.cell.loop.ufunc} {r.cell.loop.types}" for r in rows if not r.same}
    if different:
        lines += ["", "results that are not NumPy's (docs/differences.md): "
                  + ", ".join(sorted(different))]  # fmt: skip
    return "\n".join(lines)


def plot(path: Path, rows: Sequence[Row], head: str) -> bool:
    """One panel per size: a dot per cell, a row per ufunc. False without matplotlib."""
    try:
        import matplotlib
    except ImportError:
        return False
    matplotlib.use("Agg")
    from matplotlib import pyplot
    from matplotlib.ticker import NullLocator

    names = sorted({row.cell.loop.ufunc for row in rows}, reverse=True)
    layouts = grouped(rows, lambda row: row.cell.layout)
    sizes = grouped(rows, lambda row: row.cell.size)
    figure, axes = pyplot.subplots(
        1, len(sizes), sharex=True, sharey=True, squeeze=False, layout="constrained",
        figsize=(3.2 * len(sizes) + 1.2, 0.24 * len(names) + 2.0),
    )  # fmt: skip
    limits = 0.1, 100.0
    ticks = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
    for axis, (size, group) in zip(axes[0], sizes.items()):
        for place in range(0, len(names), 2):
            axis.axhspan(place - 0.5, place + 0.5, color="0.95", linewidth=0)
        for offset, layout in enumerate(layouts):
            shown = [row for row in group if row.cell.layout == layout]
            heights = [names.index(row.cell.loop.ufunc) + 0.2 * (1.5 - offset) for row in shown]
            ratios = [min(max(row.pair.ratio, limits[0]), limits[1]) for row in shown]
            axis.scatter(ratios, heights, s=6, alpha=0.8, linewidths=0, label=layout)
        mean = geometric_mean(row.pair.ratio for row in group)
        axis.axvline(1, color="black", linewidth=0.9)
        axis.axvline(mean, color="black", linewidth=0.7, linestyle=":")
        axis.set_xscale("log")
        axis.set_xlim(limits[0] * 0.9, limits[1] * 1.1)
        axis.set_xticks(ticks, [f"{tick:g}" for tick in ticks], fontsize=7)
        axis.xaxis.set_minor_locator(NullLocator())
        plural = "s" if size != 1 else ""
        axis.set_title(f"{size:,} element{plural}\ngeometric mean {mean:.2f}", fontsize=9)
        axis.set_yticks(range(len(names)), names, fontsize=7.5)
        axis.tick_params(axis="y", length=0)
        axis.set_ylim(-0.6, len(names) - 0.4)
        axis.grid(axis="x", linewidth=0.3)
        axis.set_axisbelow(True)
    figure.suptitle(f"NumPy's time over ndmill's: right of 1 ndmill is faster\n{head}", fontsize=9)
    handles, labels = axes[0][0].get_legend_handles_labels()
    if len(sizes) > 1:
        more, others = axes[0][1].get_legend_handles_labels()
        handles, labels = (more, others) if len(others) > len(labels) else (handles, labels)
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels), fontsize=8,
                  markerscale=2, frameon=False)  # fmt: skip
    figure.savefig(path, dpi=130)
    pyplot.close(figure)
    return True
