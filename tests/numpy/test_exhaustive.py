"""Loops on all values there are: of one input of 8 or 16 bits, of two inputs of 8 bits. Every loop
of the registry is there the day it appears; DIFFERENCES of test_differential lists where NumPy's
results differ on purpose. (float16 arithmetic on all pairs: tests/runtime/test_half.c.)"""

from __future__ import annotations

from typing import List, Sequence, Tuple

import ndmlib
import numpy as np
import pytest
import samples
import test_differential as differential


def is_comparable(name: str) -> bool:
    """Whether NumPy has it, element by element."""
    known = name == "clip" or isinstance(getattr(np, name, None), np.ufunc)
    return known and not ndmlib.is_generalized(name)


def small_loops() -> List[Tuple[str, List[str]]]:
    """Ufunc and input dtypes of each loop that has few enough inputs."""
    found = []
    for name in ndmlib.ufunc_names():
        for loop in ndmlib.loops(name) if is_comparable(name) else []:
            nin, nout = ndmlib.counts(ndmlib.find_ufunc(name))
            inputs = [ndmlib.dtype_name(loop.dtypes[i]) for i in range(nin)]
            bits = [8 * np.dtype(d).itemsize for d in inputs]
            if (nin == 1 and bits[0] <= 16) or (nin == 2 and sum(bits) <= 16):
                found.append((name, inputs))
    return found


def every_value(dtype: np.dtype) -> np.ndarray:
    if dtype.kind == "b":
        return np.array([False, True])
    return (
        np.arange(2 ** (8 * dtype.itemsize), dtype=np.uint32)
        .astype(f"u{dtype.itemsize}")
        .view(dtype)
    )


def every_combination(name: str, dtypes: Sequence[str]) -> List[np.ndarray]:
    values = [every_value(np.dtype(d)) for d in dtypes]
    if name == "power" and np.dtype(dtypes[1]).kind == "i":
        values[1] = values[1][values[1] >= 0]  # negative powers are refused
    return [np.ascontiguousarray(a.ravel()) for a in np.meshgrid(*values, indexing="ij")]


@pytest.mark.parametrize("name,dtypes", small_loops())
def test_every_value(name: str, dtypes: List[str]) -> None:
    inputs = every_combination(name, dtypes)
    theirs = differential.numpy_results(
        name, "".join(np.dtype(d).char for d in dtypes) + "->", inputs
    )
    ours = ndmlib.call(name, *inputs)
    for mine, other in zip(ours, theirs):
        assert mine.dtype == other.dtype
        check = differential.agreement(name, other.dtype.char)
        good = check(inputs, mine, other)
        bad = np.flatnonzero(~good)[:5]
        assert [([x[i] for x in inputs], mine[i], other[i]) for i in bad] == []


def casts() -> List[Tuple[str, str]]:
    small = [c for c in differential.CHARACTERS if np.dtype(c).itemsize <= 2]
    return [(source, target) for source in small for target in differential.CHARACTERS]


@pytest.mark.parametrize("source,target", casts())
def test_every_cast(source: str, target: str) -> None:
    values = every_value(np.dtype(source))
    with np.errstate(all="ignore"):
        expected = values.astype(target)
    if source == "e" and np.dtype(target).kind in "iu":
        # NumPy leaves open what does not fit; ndmill saturates, and NaN gives 0
        info = np.iinfo(target)
        finite = np.nan_to_num(values.astype(float), posinf=2.0**70, neginf=-(2.0**70))
        clipped = [min(max(info.min, int(x)), info.max) for x in finite]
        expected = np.array(clipped, dtype=object).astype(target)
    out = np.empty(len(values), target)
    ndmlib.copyto(out, values)
    assert samples.same_bits(out, expected).all()
