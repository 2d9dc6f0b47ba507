"""Compares reductions and the other methods of ufuncs with NumPy's, cell by cell. See README.md for
what is measured."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from compare import SLOW_NS, Progress, words
from reductions_calls import Sides
from reductions_cells import DTYPES, FOLDS, INDEXED, Cell, Data, cells
from reductions_memory import measure_memory
from reductions_plot import plot
from reductions_report import Row, summary, table, write_csv
from report import PARITY
from timing import BUILD, compare, machine, ndmlib, time_calls


def parse(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    names = list(dict.fromkeys((*FOLDS, *INDEXED)))
    parser.add_argument("--ufuncs", type=words, default=[],
                        help=f"only these, with commas between: {', '.join(names)}, "
                        "also with a method: add.accumulate, multiply.at")
    parser.add_argument("--dtypes", type=words, default=list(DTYPES), help=", ".join(DTYPES))
    parser.add_argument("--quick", action="store_true", help="fewer rounds, few large arrays")
    parser.add_argument("--rounds", type=int, default=0, help="pairs per cell")
    parser.add_argument("--out", type=Path, default=BUILD / "bench", help="folder of the results")
    parser.add_argument("--strict", action="store_true",
                        help=f"exit with 1 if a cell is below {PARITY}")
    given = parser.parse_args(arguments)
    for dtype in given.dtypes:
        if dtype not in DTYPES:
            parser.error(f"unknown dtype '{dtype}'; there are {', '.join(DTYPES)}")
    return given


def measure(cell: Cell, data: Data, given: argparse.Namespace) -> Row:
    sides = Sides(cell, data)
    if cell.large:
        slow = time_calls(sides.numpy, 1) > SLOW_NS
        rounds, target_ns = 1 if slow else 3 if given.quick else 5, 0 if given.quick else 300_000
    else:
        rounds, target_ns = (5, 30_000) if given.quick else (15, 150_000)
    pair = compare(sides.numpy, sides.ndmill, given.rounds or rounds, target_ns)
    return Row(cell, pair, sides.same)


Refused = Dict[str, str]


def measure_all(todo: Sequence[Cell], given: argparse.Namespace) -> Tuple[List[Row], Refused]:
    """Ends early when interrupted, with what there is."""
    data, rows, progress = Data(), [], Progress(len(todo))
    refused: Refused = {}
    gc.disable()
    try:
        for number, cell in enumerate(todo):
            try:
                rows.append(measure(cell, data, given))
                progress.show(f"{cell} {rows[-1].ratio:.2f}")
            except ndmlib.NdmError as error:
                refused[f"{cell.operation} {cell.dtype}"] = str(error)
                progress.show(f"{cell} refused")
            if number % 256 == 0:  # ctypes' casts make cycles that hold the arrays
                gc.collect()
    except KeyboardInterrupt:
        print(f"\nbench: interrupted after {len(rows)} of {len(todo)} cells", file=sys.stderr)
    return rows, refused


def main(arguments: Optional[Sequence[str]] = None) -> int:
    given = parse(arguments)
    todo = list(cells(given.ufuncs, given.dtypes, large=not given.quick))
    if not todo:
        print("bench: no operation of the library's and NumPy's is selected", file=sys.stderr)
        return 2
    with np.errstate(all="ignore"):
        rows, refused = measure_all(todo, given)
        rates = [] if given.quick or given.ufuncs else measure_memory()
    if not rows:
        return 2
    rows.sort(key=lambda row: row.cell.place)
    head = f"NumPy {np.__version__}; {machine()}; {time.strftime('%Y-%m-%d')}"
    given.out.mkdir(parents=True, exist_ok=True)
    write_csv(given.out / "reductions.csv", rows)
    text = table(rows) + "\n\n" + summary(rows, rates, head)
    if refused:
        text += "\n\nrefused:" + "".join(f"\n  {key}: {why}" for key, why in refused.items())
    (given.out / "reductions.txt").write_text(text + "\n")
    print(text)
    written = ["reductions.csv", "reductions.txt"]
    if plot(given.out / "reductions.png", rows, head):
        written.append("reductions.png")
    else:
        print("\nno plot: matplotlib is not installed", file=sys.stderr)
    print(f"\n{given.out}: {', '.join(written)}")
    return int(given.strict and any(row.ratio < PARITY for row in rows))


if __name__ == "__main__":
    sys.exit(main())
