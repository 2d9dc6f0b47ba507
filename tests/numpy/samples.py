"""Values and memory layouts that the differential tests run every loop on."""

from __future__ import annotations

import itertools
from typing import Callable, Dict, List, Sequence

import numpy as np


def special_values(dtype: np.dtype) -> np.ndarray:
    """Edges of the dtype and a few ordinary values."""
    if dtype.kind == "b":
        return np.array([False, True])
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        edges = [0, 1, 2, 3, 7, 31, 100, info.max, info.max - 1, info.max // 2]
        if dtype.kind == "i":
            edges += [-1, -2, -7, info.min, info.min + 1]
        return np.array(edges, dtype)
    if dtype.kind == "f":
        info = np.finfo(dtype)
        smallest = np.nextafter(dtype.type(0), dtype.type(1))
        edges = [0, 0.5, 1, 1.5, 2, 3, 7.25, np.inf, np.nan, info.max, info.tiny, info.eps]
        values = np.array(edges, dtype)
        values = np.append(values, [smallest, np.nextafter(dtype.type(1), dtype.type(2))])
        return np.append(values, -values).astype(dtype)
    part = np.zeros(0, dtype).real.dtype
    parts = np.array([0.0, -0.0, 1, -1.5, 3, np.inf, -np.inf, np.nan], part)
    parts = np.append(parts, [np.finfo(part).max, np.finfo(part).tiny]).astype(part)
    values = np.zeros((len(parts), len(parts)), dtype)
    values.real = parts[:, None]
    values.imag = parts[None, :]
    return values.ravel()


def combinations(dtypes: Sequence[np.dtype], limit: int = 4000) -> List[np.ndarray]:
    """One array per operand: every combination of special values, thinned to about `limit` by a
    fixed random choice."""
    values = [special_values(d) for d in dtypes]
    total = int(np.prod([len(v) for v in values]))
    if total <= limit:
        grid = list(itertools.product(*(range(len(v)) for v in values)))
        index = np.array(grid).T
    else:
        random = np.random.default_rng(1)
        index = np.array([random.integers(0, len(v), limit) for v in values])
    return [v[i] for v, i in zip(values, index)]


def strided(array: np.ndarray) -> np.ndarray:
    wide = np.zeros(3 * len(array), array.dtype)
    wide[::3] = array
    return wide[::3]


def reversed_(array: np.ndarray) -> np.ndarray:
    return array[::-1].copy()[::-1]


def unaligned(array: np.ndarray) -> np.ndarray:
    memory = np.zeros(array.nbytes + 1, np.uint8)
    view = memory[1:].view(array.dtype) if array.itemsize > 1 else array.copy()
    view[...] = array
    return view


def swapped(array: np.ndarray) -> np.ndarray:
    return array.astype(array.dtype.newbyteorder())


def two_dimensional(array: np.ndarray) -> np.ndarray:
    """The values again in a transposed 2-d array with gaps between its rows."""
    rows = 4
    columns = len(array) // rows
    wide = np.zeros((columns, rows + 3), array.dtype)
    wide[:, :rows] = array[: rows * columns].reshape(columns, rows)
    return wide[:, :rows].T


LAYOUTS: Dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "contiguous": np.ascontiguousarray,
    "strided": strided,
    "reversed": reversed_,
    "unaligned": unaligned,
    "swapped": swapped,
    "two_dimensional": two_dimensional,
}


def same_bits(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Elementwise: equal with equal signs of zeros, or NaN in the same parts."""
    if a.dtype.kind == "c":
        return np.asarray(same_bits(a.real, b.real) & same_bits(a.imag, b.imag))
    if a.dtype.kind != "f":
        return np.asarray(a == b)
    equal = (a == b) & (np.signbit(a) == np.signbit(b))
    return np.asarray(equal | (np.isnan(a) & np.isnan(b)))
