"""A result depends on its own inputs alone: among special values, which send a block to the loop
that looks at each item, every item has the bits that it has among ordinary ones."""

from __future__ import annotations

from typing import Any, List, Tuple

import ndmlib
import numpy as np
import pytest
from ndm_structs import TIERS

FLOATS = ("float32", "float64")
COUNT = 40_000
SPECIAL = (np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-310, 1e-40, -2.0, 3e38)


def samples(dtype: str, random: np.random.Generator) -> np.ndarray:
    """Any bits, values near 1, and all magnitudes of which functions are not trivial; sorted, so
    that blocks lie within a branch."""
    limits = np.finfo(dtype)
    word = f"u{limits.dtype.itemsize}"
    raw = random.integers(0, 2 ** (8 * limits.dtype.itemsize), COUNT, word, False).view(dtype)
    exponents = random.integers(limits.minexp // 2, limits.maxexp // 4, COUNT)
    wide = np.ldexp(random.uniform(1, 2, COUNT), exponents) * random.choice([-1, 1], COUNT)
    near = random.standard_normal(COUNT) * 4
    parts = [np.sort(part.astype(dtype)) for part in (raw, near, wide)]
    return np.concatenate([*parts, wide.astype(dtype)])


def cases() -> List[Tuple[str, str, str]]:
    """Ufunc, dtype, tier: `fast` where it has a loop of its own."""
    found = []
    for name in ndmlib.ufunc_names():
        nin = ndmlib.counts(ndmlib.find_ufunc(name))[0]
        for loop in ndmlib.loops(name):
            dtypes = {ndmlib.dtype_name(d) for d in loop.dtypes[:nin]}
            if ndmlib.is_generalized(name) or len(dtypes) != 1 or not dtypes <= set(FLOATS):
                continue
            found += [(name, *dtypes, tier) for tier in TIERS[: 1 + loop.fast]]
    return found


def as_list(results: Any) -> List[np.ndarray]:
    return [np.asarray(r) for r in (results if isinstance(results, (tuple, list)) else [results])]


@pytest.mark.parametrize("name, dtype, tier", cases())
def test_neighbours_do_not_matter(name: str, dtype: str, tier: str) -> None:
    nin = ndmlib.counts(ndmlib.find_ufunc(name))[0]
    random = np.random.default_rng(1)
    inputs = [samples(dtype, random) for _ in range(nin)]
    inputs[1:] = [random.permutation(x) for x in inputs[1:]]
    among = [np.repeat(x, 2) for x in inputs]
    with np.errstate(all="ignore"):
        among[0][1::2] = random.choice(SPECIAL, len(inputs[0])).astype(dtype)
    plain = as_list(ndmlib.call(name, *inputs, tier=tier))
    mixed = as_list(ndmlib.call(name, *among, tier=tier))
    for one, other in zip(plain, mixed):
        other = other[::2]
        same = (one == other) | (np.isnan(one) & np.isnan(other))
        wrong = np.flatnonzero(~same)[:3]
        assert same.all(), [(*(float(x[i]) for x in inputs), one[i], other[i]) for i in wrong]
