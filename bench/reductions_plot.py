"""The plot of a comparison of reductions."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from elementary_plot import figure_of, save, scale
from reductions_cells import DTYPES, KINDS
from reductions_report import SMALL, Row, family
from report import geometric_mean

TITLES = {"row": "arrays of one axis", "long": "the nearest axis", "narrow": "2 or 8 nearest items",
          "outer": "the farther axis", "all": "both axes"}  # fmt: skip
COLOURS = {"float32": "#0072b2", "float64": "#000000", "int8": "#f0c000", "int16": "#e69f00",
           "int32": "#d55e00", "int64": "#a03000", "bool": "#cc79a7", "complex128": "#009e73",
           "float16": "#56b4e9"}  # fmt: skip
TICKS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)


def plot(path: Path, rows: Sequence[Row], head: str) -> bool:
    """A panel for each way the axis lies, a line for each operation, a dot for each cell: small
    where the array is. False without matplotlib."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        return False
    names = list(dict.fromkeys(family(row.cell) for row in rows))
    kinds = [kind for kind in KINDS if any(row.cell.layout.kind == kind for row in rows)]
    figure, axes = figure_of(names, len(kinds), 3.0)
    for axis, kind in zip(axes, kinds):
        group = [row for row in rows if row.cell.layout.kind == kind]
        for place, dtype in enumerate(DTYPES):
            shown = [row for row in group if row.cell.dtype == dtype]
            heights = [names.index(family(row.cell)) + 0.09 * (place - 4) for row in shown]
            ratios = [min(max(row.ratio, TICKS[0]), TICKS[-1]) for row in shown]
            areas = [4 if row.cell.layout.items < SMALL else 11 for row in shown]
            axis.scatter(ratios, heights, s=areas, color=COLOURS[dtype], linewidths=0,
                         label=dtype)  # fmt: skip
        axis.axvline(1, color="black", linewidth=0.9)
        scale(axis, TICKS)
        mean = geometric_mean(row.ratio for row in group)
        axis.set_title(f"{TITLES[kind]}\ngeometric mean {mean:.2f}", fontsize=9)
    save(figure, axes[0], path, "NumPy's time over ndmill's: right of 1 ndmill is faster; small "
         f"dots: up to 128 items\n{head}")  # fmt: skip
    return True
