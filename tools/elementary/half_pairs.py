"""Compares float16's loops of two arguments with float64's, rounded, on all pairs of values: those
whose results are the float32 fast tier's where these are not in doubt. It needs NumPy, and a
library that is built; a function takes a few minutes:

    python tools/elementary/half_pairs.py --build build/release [--every N] NAME...
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
ROWS = 64


def same(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Bits, but for those of a NaN."""
    return (x.view(np.uint16) == y.view(np.uint16)) | (np.isnan(x) & np.isnan(y))


def differences(ndmlib: Any, name: str, every: int) -> int:
    """Every so many of the first arguments are taken, and all of the second."""
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    firsts, wide = halves[::every], halves.astype(np.float64)
    found = 0
    for row in range(0, len(firsts), ROWS):
        first = firsts[row : row + ROWS, None]
        (got,) = ndmlib.call(name, first, halves)
        (exact,) = ndmlib.call(name, first.astype(np.float64), wide)
        wanted = ndmlib.cast(exact, "float16")
        for i, k in np.argwhere(~same(got, wanted)):
            found += 1
            if found <= 20:
                pair = f"{name}({first[i, 0]}, {halves[k]})"
                print(f"{pair} is {wanted[i, k]}, not {got[i, k]}")
        if row % 1024 == 0:
            print(f"\r{name}: {100 * row / len(firsts):.0f} %", end="", file=sys.stderr)
    print("\r", end="", file=sys.stderr)
    print(f"{name}: {found} of {len(firsts) * len(halves)} differ")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release", help="where the library is")
    parser.add_argument("--every", type=int, default=1, help="Nth of the first arguments only")
    parser.add_argument("names", nargs="+", metavar="NAME", help="a ufunc, such as power")
    given = parser.parse_args()
    if given.every < 1:
        parser.error(f"--every is at least 1, not {given.every}")
    os.environ["NDM_BUILD_DIR"] = str(Path(given.build).resolve())
    sys.path.insert(0, str(ROOT / "tests/numpy"))
    import ndmlib

    for name in given.names:
        try:
            counts = ndmlib.counts(ndmlib.find_ufunc(name))
        except ndmlib.NdmError as error:
            parser.error(str(error))
        if counts != (2, 1):
            parser.error(f"'{name}' has not two arguments and one result")
    return int(sum([differences(ndmlib, name, given.every) for name in given.names]) > 0)


if __name__ == "__main__":
    sys.exit(main())
