"""Compares float16's loops of two arguments with float64's, rounded, on all pairs of values: those
whose results are the float32 fast tier's where these are not in doubt. It needs NumPy, and a
library that is built; a function takes a few minutes:

    python tools/elementary/half_pairs.py --build build/release NAME...
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


def differences(ndmlib: Any, name: str) -> int:
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    wide = halves.astype(np.float64)
    found = 0
    for row in range(0, 65536, ROWS):
        (got,) = ndmlib.call(name, halves[row : row + ROWS, None], halves)
        (exact,) = ndmlib.call(name, wide[row : row + ROWS, None], wide)
        wanted = ndmlib.cast(exact, "float16")
        for i, k in np.argwhere(~same(got, wanted)):
            found += 1
            if found <= 20:
                pair = f"{name}({halves[row + i]}, {halves[k]})"
                print(f"\r{pair} is {wanted[i, k]}, not {got[i, k]}")
        if row % 1024 == 0:
            print(f"\r{name}: {row / 655.36:.0f} %", end="", file=sys.stderr)
    print(f"\r{name}: {found} of 2**32 differ")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default="build/release", help="where the library is")
    parser.add_argument("names", nargs="+", metavar="NAME", help="a ufunc, such as power")
    given = parser.parse_args()
    os.environ["NDM_BUILD_DIR"] = str(Path(given.build).resolve())
    sys.path.insert(0, str(ROOT / "tests/numpy"))
    import ndmlib

    return int(sum([differences(ndmlib, name) for name in given.names]) > 0)


if __name__ == "__main__":
    sys.exit(main())
