"""Compares the elementary functions with NumPy's, SLEEF's, the C library's and JAX's, at each
level of the processor. See README.md for what is measured."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence

import numpy as np
from compare import Progress, words
from contenders import LEVELS, Level
from elementary_plot import plot_libraries, plot_ratios
from elementary_report import Row, summary, table, write_csv
from functions import select
from timing import BUILD, machine

DTYPES = ("float16", "float32", "float64", "complex64", "complex128")


def parse(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    names = [level.name for level in LEVELS if level.runs()]
    parser.add_argument("--ufuncs", type=words, default=[], help="only these, with commas between")
    parser.add_argument("--dtypes", type=words, default=list(DTYPES), help="of the first input")
    parser.add_argument("--levels", type=words, default=names, help=", ".join(names))
    parser.add_argument("--quick", action="store_true",
                        help="fewer rounds, ordinary arguments only, no JAX")
    parser.add_argument("--rounds", type=int, default=0, help="turns of everybody in a cell")
    parser.add_argument("--out", type=Path, default=BUILD / "bench", help="folder of the results")
    given = parser.parse_args(arguments)
    for name in given.levels:
        if name not in names:
            parser.error(f"no level '{name}'; this machine has {', '.join(names) or 'none'}")
    return given


def messages(level: Level, given: argparse.Namespace) -> Iterator[Any]:
    """What elementary_cells.py says, in a process of that level's environment."""
    options = {
        "level": level.name, "ufuncs": given.ufuncs, "dtypes": given.dtypes,
        "mixed": [False] if given.quick else [False, True], "jax": not given.quick,
        "rounds": given.rounds or (7 if given.quick else 25),
    }  # fmt: skip
    program = Path(__file__).with_name("elementary_cells.py")
    return level.messages(program, json.dumps(options))


class Found:
    """What was measured, and how."""

    def __init__(self) -> None:
        self.rows: List[Row] = []
        self.missing: List[str] = []
        self.versions: List[str] = [f"NumPy {np.__version__}"]
        self.targets: List[str] = []

    def tell(self, level: Level, message: Dict[str, Any]) -> None:
        self.missing = message["missing"]
        self.versions[1:] = message["versions"]
        target = message["target"]
        self.targets.append(f"{level.name}{f' ({target})' if target != level.name else ''}")


def measure_all(given: argparse.Namespace) -> Found:
    """Ends early when interrupted, with what there is."""
    levels = [level for level in LEVELS if level.name in given.levels]
    cells = len(select(given.ufuncs, given.dtypes)) * (1 if given.quick else 2)
    progress = Progress(cells * len(levels))
    found = Found()
    try:
        for level in levels:
            for message in messages(level, given):
                if isinstance(message, dict):
                    found.tell(level, message)
                    continue
                rows = [Row(**row) for row in message]
                found.rows += rows
                progress.show(f"{level.name} {rows[0].label} {rows[0].ns:.2f} ns")
    except KeyboardInterrupt:
        print("\nbench: interrupted", file=sys.stderr)
    return found


def main(arguments: Optional[Sequence[str]] = None) -> int:
    given = parse(arguments)
    if not given.levels or not select(given.ufuncs, given.dtypes):
        what = "elementary function of the library is selected" if given.levels else (
            "level of x86-64 runs here")  # fmt: skip
        print(f"bench: no {what}", file=sys.stderr)
        return 2
    found = measure_all(given)
    rows = found.rows
    if not rows:
        return 2
    head = (f"{', '.join(found.versions)}; {machine()}; {', '.join(found.targets)}; "
            f"{time.strftime('%Y-%m-%d')}")  # fmt: skip
    text = table(rows) + "\n\n" + summary(rows, head)
    if found.missing:
        text += f"\n\nnot there, so without a column: {', '.join(found.missing)}"
    given.out.mkdir(parents=True, exist_ok=True)
    write_csv(given.out / "elementary.csv", rows)
    (given.out / "elementary.txt").write_text(text + "\n")
    print(text)
    written = ["elementary.csv", "elementary.txt"]
    if plot_ratios(given.out / "elementary.png", rows, head):
        plot_libraries(given.out / "elementary_libraries.png", rows, head)
        written += ["elementary.png", "elementary_libraries.png"]
    else:
        print("\nno plots: matplotlib is not installed", file=sys.stderr)
    print(f"\n{given.out}: {', '.join(written)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
