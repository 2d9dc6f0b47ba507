"""The table of a comparison, its summary and its plot."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterable, List, Sequence

from cells import Cell
from timing import Pair

PARITY = 0.95
COLUMNS = ("ufunc", "types", "layout", "size", "numpy_ns", "ndmill_ns", "ratio")


@dataclass(frozen=True)
class Row:
    cell: Cell
    pair: Pair

    @property
    def label(self) -> str:
        return f"{self.cell.loop.ufunc} {self.cell.loop.types} {self.cell.layout} {self.cell.size}"


def geometric_mean(values: Iterable[float]) -> float:
    logs = [math.log(value) for value in values]
    return math.exp(sum(logs) / len(logs))


def write_table(path: Path, rows: Sequence[Row], head: str) -> None:
    lines = [
        f"# {head}",
        "# ns are per call; ratio is NumPy's time over ndmill's, so more is better",
        "\t".join(COLUMNS),
    ]
    for row in rows:
        loop, pair = row.cell.loop, row.pair
        lines.append(
            f"{loop.ufunc}\t{loop.types}\t{row.cell.layout}\t{row.cell.size}"
            f"\t{pair.numpy:.1f}\t{pair.ndmill:.1f}\t{pair.ratio:.3f}"
        )
    path.write_text("\n".join(lines) + "\n")


def grouped(rows: Sequence[Row], key: Callable[[Row], object]) -> Dict[object, List[Row]]:
    groups: Dict[object, List[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def _means(title: str, rows: Sequence[Row], key: Callable[[Row], object]) -> List[str]:
    below_title = f"below {PARITY}"
    lines = ["", f"{title:<14}{'cells':>7}{'geo. mean':>11}{'worst':>8}{below_title:>12}"]
    for name, group in grouped(rows, key).items():
        ratios = [row.pair.ratio for row in group]
        below = sum(ratio < PARITY for ratio in ratios)
        mean = geometric_mean(ratios)
        lines.append(f"{name!s:<14}{len(ratios):>7}{mean:>11.2f}{min(ratios):>8.2f}{below:>12}")
    return lines


def summary(rows: Sequence[Row], head: str) -> str:
    lines = [head, "ratio: NumPy's time over ndmill's, median of paired runs; more is better"]
    lines += _means("size", rows, lambda row: row.cell.size)
    lines += _means("layout", rows, lambda row: row.cell.layout)
    lines += _means("ufunc", rows, lambda row: row.cell.loop.ufunc)
    worst = sorted(rows, key=lambda row: row.pair.ratio)[:10]
    lines += ["", f"{'worst ten':<64}{'NumPy ns':>14}{'ndmill ns':>14}{'ratio':>7}"]
    for row in worst:
        lines.append(
            f"{row.label:<64}{row.pair.numpy:>14.0f}{row.pair.ndmill:>14.0f}{row.pair.ratio:>7.2f}"
        )
    return "\n".join(lines)


def plot(path: Path, rows: Sequence[Row], head: str) -> bool:
    """One panel per size: a dot per cell, a row per ufunc. False without matplotlib."""
    try:
        import matplotlib
    except ImportError:
        return False
    matplotlib.use("Agg")
    from matplotlib import pyplot

    names = sorted({row.cell.loop.ufunc for row in rows}, reverse=True)
    layouts = grouped(rows, lambda row: row.cell.layout)
    sizes = grouped(rows, lambda row: row.cell.size)
    figure, axes = pyplot.subplots(
        1, len(sizes), sharex=True, sharey=True, squeeze=False, layout="constrained",
        figsize=(3.4 * len(sizes) + 1.5, 0.26 * len(names) + 1.8),
    )
    for axis, (size, group) in zip(axes[0], sizes.items()):
        for offset, layout in enumerate(layouts):
            shown = [row for row in group if row.cell.layout == layout]
            heights = [names.index(row.cell.loop.ufunc) + 0.18 * (1.5 - offset) for row in shown]
            axis.scatter([row.pair.ratio for row in shown], heights, s=7, alpha=0.7,
                         linewidths=0, label=layout)
        mean = geometric_mean(row.pair.ratio for row in group)
        axis.axvline(1, color="black", linewidth=0.8)
        axis.axvline(mean, color="grey", linewidth=0.8, linestyle="--")
        axis.set_xscale("log")
        axis.set_title(f"{size:,} element{'s' if size != 1 else ''}\ngeometric mean {mean:.2f}",
                       fontsize=10)
        axis.set_yticks(range(len(names)), names, fontsize=8)
        axis.set_ylim(-0.7, len(names) - 0.3)
        axis.grid(axis="x", linewidth=0.3)
        axis.set_axisbelow(True)
    figure.supxlabel(
        "NumPy's time over ndmill's (right of the line: ndmill is faster)", fontsize=10
    )
    figure.suptitle(head, fontsize=8)
    handles, labels = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside right upper", fontsize=8, markerscale=2)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)
    return True
