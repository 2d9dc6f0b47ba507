"""Plots of a comparison of elementary functions."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Sequence, Tuple

from elementary_report import CONTENDERS, PYTHON, SAME, Row
from report import geometric_mean, grouped

# Dark to light within the real and the complex dtypes; readable in grey and by the colour-blind.
DTYPES = {"float16": "#e69f00", "float32": "#0072b2", "float64": "#000000",
          "complex64": "#56b4e9", "complex128": "#d55e00"}  # fmt: skip
OTHERS = {"correct": ("#0072b2", "o"), "fast": ("#0072b2", "$\\circ$"), "numpy": ("#d55e00", "s"),
          "sleef_u10": ("#009e73", "^"), "sleef_u35": ("#009e73", "v"), "libmvec": ("#cc79a7", "D"),
          "libm": ("0.55", "x"), "jax": ("#e69f00", "P")}  # fmt: skip


def figure_of(names: Sequence[str], panels: int, width: float) -> Tuple[Any, List[Any]]:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(
        1, panels, sharey=True, squeeze=False, layout="constrained",
        figsize=(width * panels + 1.2, 0.26 * len(names) + 2.2),
    )  # fmt: skip
    for axis in axes[0]:
        for place in range(0, len(names), 2):
            axis.axhspan(place - 0.5, place + 0.5, color="0.95", linewidth=0)
        axis.set_yticks(range(len(names)), names, fontsize=8)
        axis.tick_params(axis="y", length=0)
        axis.set_ylim(len(names) - 0.4, -0.6)
        axis.set_axisbelow(True)
    return figure, list(axes[0])


def scale(axis: Any, ticks: Sequence[float]) -> None:
    from matplotlib.ticker import NullLocator

    axis.set_xscale("log")
    axis.set_xlim(ticks[0] * 0.9, ticks[-1] * 1.1)
    axis.set_xticks(ticks, [f"{tick:g}" for tick in ticks], fontsize=7)
    axis.xaxis.set_minor_locator(NullLocator())
    axis.grid(axis="x", linewidth=0.3)


def save(figure: Any, axis: Any, path: Path, title: str) -> None:
    from matplotlib import pyplot

    figure.suptitle(title, fontsize=9)
    handles, labels = axis.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels), fontsize=8,
                  markerscale=1.5, frameon=False)  # fmt: skip
    figure.savefig(path, dpi=120)
    pyplot.close(figure)


def plot_ratios(path: Path, rows: Sequence[Row], head: str) -> bool:
    """NumPy's time over ndmill's: a panel for each level and tier. False without matplotlib."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        return False
    ordinary = [row for row in rows if not row.mixed and PYTHON not in row.remark]
    against = [row for row in ordinary if row.contender == "numpy"]
    if not against:
        return True
    names = list(dict.fromkeys(row.function for row in against))
    same = {(row.level, row.label) for row in rows if SAME in row.remark}
    levels = grouped(against, lambda row: row.level)
    figure, axes = figure_of(names, 2 * len(levels), 2.8)
    ticks = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
    for index, axis in enumerate(axes):
        level, group = list(levels.items())[index // 2]
        fast = index % 2 == 1
        shown = [row for row in group if not fast or (level, row.label) not in same]
        ratios = [row.over_fast if fast else row.over_correct for row in shown]
        for dtype, colour in DTYPES.items():
            points = [(ratio, names.index(row.function) + 0.15 * (list(DTYPES).index(dtype) - 2))
                      for row, ratio in zip(shown, ratios) if row.dtype == dtype]  # fmt: skip
            axis.scatter([min(max(x, ticks[0]), ticks[-1]) for x, _ in points],
                         [y for _, y in points], s=11, color=colour, linewidths=0,
                         label=dtype)  # fmt: skip
        axis.axvline(1, color="black", linewidth=0.9)
        scale(axis, ticks)
        mean = f"geometric mean {geometric_mean(ratios):.2f}" if ratios else "no loops"
        axis.set_title(f"{level}, {'fast' if fast else 'correct'}\n{mean}", fontsize=9)
    save(figure, axes[0], path, "NumPy's time over ndmill's, each held to the level: "
          f"right of 1 ndmill is faster\n{head}")  # fmt: skip
    return True


def plot_libraries(path: Path, rows: Sequence[Row], head: str) -> None:
    """ns an element of everybody: a panel for each level and dtype that several have."""
    native = [row for row in rows if row.dtype in ("float32", "float64") and not row.mixed
              and SAME not in row.remark and PYTHON not in row.remark]  # fmt: skip
    if not native:
        return
    names = list(dict.fromkeys(row.function for row in native))
    blocks = grouped(native, lambda row: (row.level, row.dtype))
    figure, axes = figure_of(names, len(blocks), 3.0)
    ticks = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50)
    for axis, (key, block) in zip(axes, blocks.items()):
        assert isinstance(key, tuple)
        for name, title in CONTENDERS:
            colour, marker = OTHERS[name]
            shown = [row for row in block if row.contender == name]
            axis.scatter([min(max(row.ns, ticks[0]), ticks[-1]) for row in shown],
                         [names.index(row.function) for row in shown], s=20, color=colour,
                         marker=marker, linewidths=1 if marker == "x" else 0,
                         label=title)  # fmt: skip
        scale(axis, ticks)
        axis.set_title(f"{key[0]}, {key[1]}", fontsize=9)
    save(figure, axes[0], path, f"ns an element, one thread: less is better\n{head}")
