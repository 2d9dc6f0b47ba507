"""Compares the built library with NumPy, cell by cell. See README.md for what is measured."""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import time
from pathlib import Path
from typing import List, Optional, Sequence

import numpy as np
from cells import LAYOUTS, PERIOD, SIZES, Cell, Data, cells, numpy_ufunc, shared_loops
from report import PARITY, Row, plot, summary, table, write_csv
from timing import BUILD, WALL, NdmCall, NumpyCall, compare, machine, time_calls

LARGE = 100_000  # from here on a round is one call, and all threads are measured too
SLOW_NS = 50_000_000  # a call that long is timed once


def words(text: str) -> List[str]:
    return [word for word in text.split(",") if word]


def parse(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ufuncs", type=words, default=[], help="only these, with commas between")
    parser.add_argument("--dtypes", type=words, default=[], help="of the first input")
    parser.add_argument("--sizes", type=words, default=[str(size) for size in SIZES])
    parser.add_argument("--layouts", type=words, default=list(LAYOUTS), help=", ".join(LAYOUTS))
    parser.add_argument("--quick", action="store_true", help="fewer rounds, no large arrays")
    parser.add_argument("--brief", action="store_true",
                        help="all sizes, few rounds, no strided or mixed operands of large arrays")
    parser.add_argument("--rounds", type=int, default=0, help="pairs per cell")
    parser.add_argument("--out", type=Path, default=BUILD / "bench", help="folder of the results")
    parser.add_argument("--strict", action="store_true",
                        help=f"exit with 1 if a cell is below {PARITY}")
    given = parser.parse_args(arguments)
    for layout in given.layouts:
        if layout not in LAYOUTS:
            parser.error(f"unknown layout '{layout}'; there are {', '.join(LAYOUTS)}")
    given.sizes = [int(size) for size in given.sizes]
    if given.quick:
        given.sizes = [size for size in given.sizes if size < LARGE]
    return given


def measure(cell: Cell, data: Data, given: argparse.Namespace) -> Row:
    inputs, outs = data.arguments(cell)
    ufunc = numpy_ufunc(cell.loop.ufunc)
    assert ufunc is not None
    few = [x[:PERIOD] if isinstance(x, np.ndarray) and x.ndim else x for x in inputs]
    theirs = [np.zeros_like(out[:PERIOD]) for out in outs]
    ndmill = NdmCall(cell.loop.ufunc, inputs, outs)
    with np.errstate(all="ignore"):
        ufunc(*few, out=tuple(theirs))
        numpy = NumpyCall(ufunc, inputs, outs)
        if cell.size >= LARGE:
            slow = time_calls(numpy, 1) > SLOW_NS
            rounds = given.rounds or (1 if slow or given.brief else 3)
            pair = compare(numpy, ndmill, rounds, 0)
            every = NdmCall(cell.loop.ufunc, inputs, outs, threads=os.cpu_count() or 1)
            every.task.clock = WALL
            threaded = statistics.median(time_calls(every, 1) for _ in range(rounds))
        else:
            quick = given.quick or given.brief
            pair = compare(numpy, ndmill, given.rounds or (9 if quick else 25),
                           60_000 if quick else 200_000)
            threaded = None
    same = all(
        np.allclose(ours[:PERIOD], reference, rtol=1e-2, equal_nan=True)
        for ours, reference in zip(outs, theirs)
    )
    return Row(cell, pair, threaded, same)


class Progress:
    """A line that is overwritten; where stderr is no terminal, a line every ten seconds."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.done = 0
        self.started = self.shown = time.monotonic()

    def show(self, label: str) -> None:
        self.done += 1
        now, last = time.monotonic(), self.done == self.count
        elapsed = now - self.started
        text = f"[{self.done}/{self.count} {elapsed:.0f}s] {label}"
        if sys.stderr.isatty():
            print(f"\r{text:<100.100}", end="\n" if last else "", file=sys.stderr, flush=True)
        elif last or now - self.shown >= 10:
            self.shown = now
            print(text, file=sys.stderr, flush=True)


def measure_all(todo: Sequence[Cell], given: argparse.Namespace) -> List[Row]:
    """Ends early when interrupted, with what there is."""
    data, rows, progress = Data(), [], Progress(len(todo))
    gc.disable()
    try:
        for cell in todo:
            rows.append(measure(cell, data, given))
            if cell.size >= LARGE:  # ctypes' casts make cycles that hold the arrays
                gc.collect()
            progress.show(f"{rows[-1].label} {rows[-1].pair.ratio:.2f}")
    except KeyboardInterrupt:
        print(f"\nbench: interrupted after {len(rows)} of {len(todo)} cells", file=sys.stderr)
    return rows


def main(arguments: Optional[Sequence[str]] = None) -> int:
    given = parse(arguments)
    todo = list(cells(shared_loops(given.ufuncs, given.dtypes), given.layouts, given.sizes))
    if given.brief:
        todo = [cell for cell in todo if cell.size < LARGE or cell.layout == "contiguous"]
    if not todo:
        print("bench: no loop of the library's and NumPy's is selected", file=sys.stderr)
        return 2
    rows = measure_all(todo, given)
    if not rows:
        return 2
    head = f"NumPy {np.__version__}; {machine()}; {time.strftime('%Y-%m-%d')}"
    given.out.mkdir(parents=True, exist_ok=True)
    write_csv(given.out / "compare.csv", rows)
    text = table(rows) + "\n\n" + summary(rows, head)
    (given.out / "compare.txt").write_text(text + "\n")
    print(text)
    written = ["compare.csv", "compare.txt"]
    if plot(given.out / "compare.png", rows, head):
        written.append("compare.png")
    else:
        print("\nno plot: matplotlib is not installed", file=sys.stderr)
    print(f"\n{given.out}: {', '.join(written)}")
    return int(given.strict and any(row.pair.ratio < PARITY for row in rows))


if __name__ == "__main__":
    sys.exit(main())
