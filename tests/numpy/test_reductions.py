"""Declared reductions against NumPy's functions of the same names, and against exact results."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import Any, Callable, Dict, List, Tuple

import ndmlib
import numpy as np
import pytest
from methods import reduce
from ndmlib import NdmError
from test_reduce import COMPLEX, FLOATS, INTEGERS, layouts, same_bits, values

REAL = ("bool", *INTEGERS, *FLOATS)
SAME: Dict[str, List[str]] = {
    "sum": ["bool", *INTEGERS],
    "prod": ["bool", *INTEGERS],
    "any": [*REAL, *COMPLEX],
    "all": [*REAL, *COMPLEX],
    "min": [*REAL, *COMPLEX],
    "max": [*REAL, *COMPLEX],
    "ptp": [*INTEGERS, "float32", "float64"],
    "argmin": [*REAL, *COMPLEX],
    "argmax": [*REAL, *COMPLEX],
    "count_nonzero": [*REAL, *COMPLEX],
    "nanmin": [*INTEGERS, *FLOATS],
    "nanmax": [*INTEGERS, *FLOATS],
}
NEAR: Dict[str, List[str]] = {
    "sum": [*FLOATS, *COMPLEX],
    "mean": [*REAL, *COMPLEX],
    "var": [*REAL, *COMPLEX],
    "std": [*REAL, *COMPLEX],
    "nansum": [*FLOATS],
    "nanmean": [*FLOATS],
}
SHAPE = (5, 7, 40)


def axes_of(name: str) -> List[Any]:
    one = [None, 0, 1, 2, -1]
    return one if name.startswith("arg") else [*one, (0, 1), (0, 2), (0, 1, 2)]


def few(dtype: str) -> np.ndarray:
    """Values of which many are equal, with NaNs in nan-aware ones."""
    x = values(dtype, SHAPE)
    return (x % 5).astype(dtype) if x.dtype.kind in "iu" else x


@pytest.mark.parametrize("name, dtype", [(n, d) for n, dtypes in SAME.items() for d in dtypes])
def test_same_as_numpy(name: str, dtype: str) -> None:
    x = few(dtype)
    if name.startswith("nan") and x.dtype.kind in "fc":
        x[x > 1] = np.nan
    for axis, keepdims in itertools.product(axes_of(name), (False, True)):
        want = np.asarray(getattr(np, name)(x, axis=axis, keepdims=keepdims))
        for layout, array in layouts(x):
            got = reduce(name, array, axis=axis, keepdims=keepdims)
            assert got.dtype == want.dtype and got.shape == want.shape, (axis, layout)
            np.testing.assert_array_equal(got, want, str((axis, layout)))


@pytest.mark.parametrize("name, dtype", [(n, d) for n, dtypes in NEAR.items() for d in dtypes])
def test_near_numpy(name: str, dtype: str) -> None:
    x = values(dtype, SHAPE)
    if name.startswith("nan"):
        x[x > 1] = np.nan
    mask = values("bool", SHAPE, 3) | (np.arange(40) < 3)
    for axis, keepdims, masked in itertools.product(axes_of(name), (False, True), (False, True)):
        extra: Any = {"where": mask} if masked else {}
        want = np.asarray(getattr(np, name)(x, axis=axis, keepdims=keepdims, **extra))
        for layout, array in layouts(x):
            got = reduce(name, array, axis=axis, keepdims=keepdims, **extra)
            assert got.dtype == want.dtype and got.shape == want.shape, (axis, layout)
            eps = 64 * float(np.finfo(got.dtype).eps)
            np.testing.assert_allclose(got, want, eps, eps * 40, err_msg=str((axis, layout)))


@pytest.mark.parametrize("name", ["var", "std"])
@pytest.mark.parametrize("ddof", [0, 1, 2.5])
def test_ddof(name: str, ddof: float) -> None:
    x = values("float64", (6, 50))
    for axis in (None, 0, 1):
        want = getattr(np, name)(x, axis=axis, ddof=ddof)
        np.testing.assert_allclose(reduce(name, x, axis=axis, ddof=ddof), want, 1e-13)


@pytest.mark.parametrize("name", [*SAME, *NEAR, "minmax", "logsumexp", "neumaier_sum"])
def test_layout_and_threads_change_nothing(name: str) -> None:
    nout = 2 if name == "minmax" else 1
    for shape in ((1000, 300), (7, 50000), (60000, 6)):
        x = values("float64", shape)
        for axis in (0, 1, None):
            first: Any = None
            for layout, array in layouts(x):
                for threads in (1, 2):
                    got = reduce(name, array, axis=axis, threads=threads, nout=nout)
                    got = got if nout == 2 else (got,)
                    first = got if first is None else first
                    assert all(map(same_bits, got, first)), (shape, axis, layout, threads)


def test_places_of_extrema() -> None:
    for name in ("argmax", "argmin"):
        x = np.array([1.0, np.nan, 3.0, np.nan, 3.0])
        assert reduce(name, x).item() == getattr(np, name)(x) == 1
        for n in (10, 1000, 50000):
            x = np.random.default_rng(n).integers(0, 3, (n, 3)).astype("float32")
            for axis in (None, 0, 1):
                np.testing.assert_array_equal(reduce(name, x, axis=axis),
                                              getattr(np, name)(x, axis=axis))  # fmt: skip


def test_minmax() -> None:
    x = values("int16", (30, 40))
    low, high = reduce("minmax", x, axis=1, nout=2)
    np.testing.assert_array_equal(low, x.min(axis=1))
    np.testing.assert_array_equal(high, x.max(axis=1))


def test_weighted_average() -> None:
    x, weights = values("float64", (20, 30)), np.abs(values("float64", 30, 2))
    got = reduce("average", x, weights, axis=1)
    np.testing.assert_allclose(got, np.average(x, axis=1, weights=weights), 1e-13)


def test_sum_of_exponentials() -> None:
    x = np.array([1000.0, 1000.0, -1000.0])
    assert reduce("logsumexp", x).item() == pytest.approx(1000 + math.log(2), rel=1e-15)
    assert reduce("logsumexp", np.array([-np.inf, -np.inf])).item() == -np.inf
    assert reduce("logsumexp", np.array([np.inf, 1.0])).item() == np.inf
    assert np.isnan(reduce("logsumexp", np.array([np.nan, 1.0])))


def exact(x: np.ndarray) -> Fraction:
    return sum((Fraction(float(v)) for v in x), Fraction(0))


def rms_errors(x: np.ndarray) -> Tuple[float, float]:
    """Of ours and of NumPy's sums of the rows."""
    right = [exact(row) for row in x]
    squares = [
        [float(Fraction(float(got)) - want) ** 2 for got, want in zip(sums, right)]
        for sums in (reduce("sum", x, axis=1), np.add.reduce(x, axis=1))
    ]
    ours, numpys = (math.sqrt(sum(row) / len(row)) for row in squares)
    return ours, numpys


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_sums_are_no_worse_than_numpys(dtype: str) -> None:
    """Where NumPy adds pairwise too, errors are alike but for chance; elsewhere they are
    smaller."""
    for length in (50, 300, 1000, 3000):
        x = values(dtype, (400, length), length) + np.ones((), dtype)
        ours, numpys = rms_errors(x)
        assert ours <= 1.15 * numpys, length
        ours, numpys = rms_errors(np.asfortranarray(x))
        assert ours <= (1.15 if length < 300 else 0.6) * numpys, length


def test_compensated_sum_is_nearly_exact() -> None:
    for seed in range(20):
        random = np.random.default_rng(seed)
        x = random.standard_normal(4001) * 10.0 ** random.integers(-8, 8, 4001)
        right = float(exact(x))
        assert abs(reduce("neumaier_sum", x).item() - right) <= 2 * np.spacing(abs(right))


EMPTY: List[Callable[[np.ndarray], Any]] = [
    lambda x: reduce("argmax", x), lambda x: reduce("max", x), lambda x: reduce("ptp", x),
]  # fmt: skip


@pytest.mark.parametrize("call", EMPTY)
def test_nothing_to_choose_from(call: Callable[[np.ndarray], Any]) -> None:
    with pytest.raises(NdmError, match=r"\(0, 3\)"):
        call(np.zeros((0, 3)))


def test_mean_of_nothing() -> None:
    flags: List[str] = []
    assert np.isnan(reduce("mean", np.zeros((0, 2)), axis=0, flags=flags)).all()
    assert flags == ["invalid"]
    assert reduce("sum", np.zeros((0, 2)), axis=None).item() == 0
    assert reduce("count_nonzero", np.zeros((0, 2)), axis=0).tolist() == [0, 0]


def test_errors() -> None:
    x = np.zeros((2, 3, 4))
    with pytest.raises(NdmError, match="'argmax' tells places along one axis"):
        reduce("argmax", x, axis=(0, 1))
    with pytest.raises(NdmError, match="'argmax' takes no mask"):
        reduce("argmax", x, where=x == 0)
    with pytest.raises(NdmError, match="'mean' takes no initial value"):
        reduce("mean", x, initial=1)
    with pytest.raises(NdmError, match="'var' has no parameter 'ddf'"):
        reduce("var", x, ddf=1)
    with pytest.raises(NdmError, match="'mean' is a reduction: it is computed by ndm_reduce"):
        ndmlib.call("mean", x)
