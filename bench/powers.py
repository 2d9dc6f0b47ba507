"""Compares power with NumPy's by what its exponents and results are: a row per dtype and kind of
arguments, at each level of the processor. See README.md."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from compare import words
from contenders import LEVELS, Level
from functions import aligned
from report import geometric_mean as mean
from timing import NdmCall, NumpyCall, calibrate, machine, run_rounds

COUNT = 4096
ROUND_NS = 100_000
ROUNDS = 15
Arguments = Tuple[np.ndarray, np.ndarray]
Make = Callable[[np.random.Generator, np.dtype], Arguments]


@dataclass(frozen=True)
class Row:
    level: str
    kind: str
    dtype: str
    ns: Sequence[float]
    """An element: of the tier correct, of fast, and NumPy's."""
    ratios: Sequence[float]
    """NumPy's over each tier's."""


def bases(rng: np.random.Generator, dtype: np.dtype, low: float, high: float) -> np.ndarray:
    """Of complex numbers that is their size."""
    size = rng.uniform(low, high, COUNT)
    return size * np.exp(1j * rng.uniform(-np.pi, np.pi, COUNT)) if dtype.kind == "c" else size


def broken(rng: np.random.Generator, dtype: np.dtype) -> Arguments:
    exponents = rng.uniform(-3, 3, COUNT)
    if dtype.kind == "c":
        exponents = exponents + 1j * rng.uniform(-3, 3, COUNT)
    return bases(rng, dtype, 0.5, 9), exponents


def to_one(exponent: float) -> Make:
    return lambda rng, dtype: (bases(rng, dtype, 0.5, 9), np.array(exponent))


def whole(rng: np.random.Generator, dtype: np.dtype) -> Arguments:
    signs = rng.choice([-1.0, 1.0], COUNT)
    return signs * bases(rng, dtype, 0.5, 9), rng.integers(-4, 5, COUNT).astype(float)


def beyond(sign: int) -> Make:
    def make(rng: np.random.Generator, dtype: np.dtype) -> Arguments:
        digits = -float(np.log2(np.finfo(dtype).smallest_normal))
        return bases(rng, dtype, 8, 9), sign * rng.uniform(0.4, 0.6, COUNT) * digits

    return make


KINDS: Dict[str, Make] = {
    "fractions": broken,
    "2": to_one(2),
    "3": to_one(3),
    "-1": to_one(-1),
    "0.5": to_one(0.5),
    "whole, x of both signs": whole,
    "the result overflows": beyond(1),
    "the result underflows": beyond(-1),
}
DTYPES = ("float16", "float32", "float64", "complex64", "complex128")


def measure(level: str, kind: str, dtype: np.dtype) -> Row:
    made = KINDS[kind](np.random.default_rng(1), dtype)
    inputs: List[np.ndarray] = []
    for values in made:
        memory = aligned(values.size, dtype)
        memory[:] = values.reshape(-1)
        inputs.append(memory if values.ndim else memory.reshape(()))
    out = aligned(COUNT, dtype)
    calls = [NdmCall("power", inputs, [out], fast=fast) for fast in (False, True)]
    tasks = [*calls, NumpyCall(np.power, inputs, [out])]
    rounds = run_rounds(tasks, ROUNDS, [calibrate(task, ROUND_NS) for task in tasks])
    ratios = [float(np.median(np.divide(rounds[2], own))) for own in rounds[:2]]
    ns = [float(np.median(own)) / COUNT for own in rounds]
    return Row(level, kind, dtype.name, ns, ratios)


def rows_here(level: str, dtypes: Sequence[str]) -> None:
    """A line of JSON for each row."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    gc.disable()
    with np.errstate(all="ignore"):
        for name in dtypes:
            for kind in KINDS:
                row = measure(level, kind, np.dtype(name))
                print(json.dumps(vars(row)), flush=True)


def rows_of(level: Level, dtypes: Sequence[str]) -> Iterator[Row]:
    """Measured by a process in the level's environment."""
    program = Path(__file__)
    for row in level.messages(program, "--dtypes", ",".join(dtypes), "--here", level.name):
        yield Row(**row)


def report(level: str, rows: Sequence[Row]) -> None:
    for name in dict.fromkeys(row.dtype for row in rows):
        own = [row for row in rows if row.dtype == name]
        print(f"  {name:36} {'':26} {mean([r.ratios[0] for r in own]):9.2f} "
              f"{mean([r.ratios[1] for r in own]):7.2f}")
    below = sum(row.ratios[0] < 0.95 for row in rows)
    print(f"  {f'{len(rows)} cells of {level}, {below} below 0.95':36} {'':26} "
          f"{mean([r.ratios[0] for r in rows]):9.2f} {mean([r.ratios[1] for r in rows]):7.2f}\n")


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    names = [level.name for level in LEVELS if level.runs()]
    parser.add_argument("--dtypes", type=words, default=list(DTYPES), help=", ".join(DTYPES))
    parser.add_argument("--levels", type=words, default=names, help=", ".join(names))
    parser.add_argument("--here", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    for each, known in (("dtypes", DTYPES), ("levels", names)):
        for name in getattr(given, each):
            if name not in known:
                parser.error(f"'{name}' is none of the {each} {', '.join(known)}")
    if given.here:
        rows_here(given.here, given.dtypes)
        return 0
    print(f"NumPy {np.__version__}; {machine()}; {time.strftime('%Y-%m-%d')}; one thread\n")
    for level in LEVELS:
        if level.name not in given.levels:
            continue
        print(f"{level.name:38} {'correct':>8} {'fast':>8} {'NumPy ns':>8} "
              f"{'/correct':>9} {'/fast':>7}")
        rows: List[Row] = []
        for row in rows_of(level, given.dtypes):
            rows.append(row)
            times = " ".join(f"{ns:8.2f}" for ns in row.ns)
            print(f"  {row.dtype:12} {row.kind:23} {times} {row.ratios[0]:9.2f} "
                  f"{row.ratios[1]:7.2f}", flush=True)
        report(level.name, rows)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(130)
