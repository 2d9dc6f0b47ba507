"""Compares the products with NumPy's: a row per shape and dtype. See README.md."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from timing import NdmCall, NumpyCall, Pair, compare, machine

Shapes = Tuple[Tuple[int, ...], Tuple[int, ...]]

CASES: Sequence[Tuple[str, Shapes]] = (
    ("matmul", ((500, 500), (500, 500))),
    ("matmul", ((64, 64), (64, 64))),
    ("matmul", ((3, 3), (3, 3))),
    ("matmul", ((1000, 4, 4), (1000, 4, 4))),
    ("matmul", ((2000, 16), (16, 16))),
    ("matvec", ((500, 500), (500,))),
    ("vecmat", ((500,), (500, 500))),
    ("vecdot", ((4096,), (4096,))),
    ("vecdot", ((16,), (16,))),
)
DTYPES = "?bhilBHILefdgFDG"
ROUND_NS = 2_000_000
LONG_ROUND_NS = 50_000_000  # several calls: the first finds its operands out of the caches


def operand(rng: np.random.Generator, shape: Tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Small whole numbers; of bools mostly false ones, for NumPy stops at the first true."""
    if dtype.kind == "b":
        return rng.random(shape) < 0.01
    values = rng.integers(-9 if dtype.kind != "u" else 0, 10, shape).astype(dtype)
    return values + rng.integers(-9, 10, shape) * dtype.type(1j) if dtype.kind == "c" else values


def measure(name: str, shapes: Shapes, dtype: np.dtype) -> Pair:
    rng = np.random.default_rng(1)
    a, b = (operand(rng, shape, dtype) for shape in shapes)
    ufunc: Any = getattr(np, name)
    theirs = np.asarray(ufunc(a, b))
    outs = [np.empty_like(theirs)], [np.empty_like(theirs)]
    terms = np.prod(shapes[0]) * (shapes[1][-1] if len(shapes[1]) > 1 else 1)
    pair = compare(
        NumpyCall(ufunc, [a, b], outs[0]),
        NdmCall(name, [a, b], outs[1]),
        3 if terms > 1e7 else 9,
        ROUND_NS if terms < 1e7 else LONG_ROUND_NS,
    )
    if not np.allclose(outs[0][0], outs[1][0], rtol=1e-2):
        raise SystemExit(f"bench: {name} of {dtype} differs from NumPy's")
    return pair


def name_of(dtype: np.dtype) -> str:
    return {"g": "longdouble", "G": "clongdouble"}.get(dtype.char, dtype.name)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dtypes", default=DTYPES, help="NumPy's characters, such as ilfd")
    given = parser.parse_args(arguments)
    print(f"NumPy {np.__version__}; {machine()}; {time.strftime('%Y-%m-%d')}; one thread\n")
    print(f"{'product':38} {'dtype':12} {'NumPy us':>10} {'ndmill us':>10} {'ratio':>7}")
    ratios: List[float] = []
    gc.disable()
    for name, shapes in CASES:
        for char in given.dtypes:
            dtype = np.dtype(char)
            pair = measure(name, shapes, dtype)
            ratios.append(pair.ratio)
            label = f"{name} {' '.join(map(str, shapes))}"
            print(f"{label:38} {name_of(dtype):12} {pair.numpy / 1e3:10.2f} "
                  f"{pair.ndmill / 1e3:10.2f} {pair.ratio:7.2f}", flush=True)
    mean = float(np.exp(np.mean(np.log(ratios))))
    print(f"\n{len(ratios)} cells, geometric mean {mean:.2f}, "
          f"{sum(ratio < 0.95 for ratio in ratios)} below 0.95")
    return 0


if __name__ == "__main__":
    sys.exit(main())
