"""Declared reductions against NumPy: results, dtypes, errors for no items, masks, flags."""

from __future__ import annotations

import math
import warnings
from typing import Any, Callable, Dict, List, Tuple

import numpy as np
import pytest
from methods import reduce
from ndmlib import NdmError
from test_reduce import COMPLEX, FLOATS, INTEGERS, layouts, values

NUMBERS = (*INTEGERS, *FLOATS, *COMPLEX)
ALL = ("bool", *NUMBERS)
SIZES = (1, 2, 5, 16, 17, 100, 257, 1000)
EXACT = ("argmax", "argmin", "count_nonzero", "min", "max", "any", "all", "nanmin", "nanmax")
ROUNDED = ("sum", "prod", "mean", "var", "std", "nansum", "nanprod", "nanmean")


def theirs(name: str) -> Callable[..., Any]:
    return getattr(np, name)  # type: ignore[no-any-return]


def close(ours: Any, expected: Any, count: int) -> bool:
    a, b = np.asarray(ours), np.asarray(expected)
    if a.dtype != b.dtype or a.shape != b.shape:
        return False
    if a.dtype.kind in "biu":
        return bool((a == b).all())
    eps = float(np.finfo(a.dtype).eps)
    return bool(np.allclose(a, b, rtol=(16 + count) * eps, atol=(16 + count) * eps, equal_nan=True))


@pytest.mark.parametrize("dtype", ALL)
@pytest.mark.parametrize("name", EXACT)
def test_what_never_rounds(name: str, dtype: str) -> None:
    for size in SIZES:
        x = values(dtype, (3, size), size)
        if x.dtype.kind in "fc" and size > 4:
            x[1, size // 2 :: 7] = np.nan
        with np.errstate(all="ignore"):
            expected = theirs(name)(x, axis=1)
        for layout, array in layouts(x):
            found = reduce(name, array, axis=1)
            assert found.dtype == np.asarray(expected).dtype, (name, layout)
            assert np.array_equal(found, expected, equal_nan=x.dtype.kind in "fc"), (size, layout)
        assert np.array_equal(reduce(name, x, axis=0), theirs(name)(x, axis=0), equal_nan=True)


@pytest.mark.parametrize("dtype", ALL)
@pytest.mark.parametrize("name", ROUNDED)
def test_what_rounds(name: str, dtype: str) -> None:
    for size in SIZES:
        x = values(dtype, (3, size), size)
        if name.startswith("nan") and x.dtype.kind in "fc":
            x[1, ::7] = np.nan
            x[2] = np.nan
        if name.endswith("prod") and x.dtype.kind in "fc":
            x = np.sign(x.real).astype(dtype) * x.dtype.type(1.25)
            x[:, 8:] = 1
        for axis in (0, 1, None):
            with np.errstate(all="ignore"), warnings.catch_warnings():
                warnings.simplefilter("ignore", RuntimeWarning)
                expected = theirs(name)(x, axis=axis)
            assert close(reduce(name, x, axis=axis), expected, x.size), (size, axis)
        results = {reduce(name, array, axis=1).tobytes() for _, array in layouts(x)}
        assert len(results) == 1 or dtype in ("longdouble", "clongdouble") or "nan" in name


@pytest.mark.parametrize("dtype", NUMBERS)
def test_ranges(dtype: str) -> None:
    for size in SIZES:
        x = values(dtype, (3, size), size)
        low, high = reduce("minmax", x, axis=1, nout=2)
        assert np.array_equal(low, x.min(1)) and np.array_equal(high, x.max(1))
        assert np.array_equal(reduce("ptp", x, axis=1), np.ptp(x, 1))
        low, high = reduce("minmax", x, axis=None, nout=2)
        assert low == x.min() and high == x.max()


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("ddof", [0, 1, 2.5, 40])
def test_degrees_of_freedom(dtype: str, ddof: float) -> None:
    x = values(dtype, (20, 30))
    for name in ("var", "std"):
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            expected = theirs(name)(x, axis=1, ddof=ddof)
        assert close(reduce(name, x, axis=1, ddof=ddof), expected, 30)


@pytest.mark.parametrize("dtype", ("float32", "float64", "complex128", "int16"))
def test_weights(dtype: str) -> None:
    x, w = values(dtype, (7, 50)), np.abs(values(dtype, (7, 50), 2)).astype(dtype) + 1
    with np.errstate(all="ignore"):
        expected = np.average(x, axis=1, weights=w)
    assert close(reduce("average", x, w, axis=1), expected, 50)


def test_no_items() -> None:
    x = np.zeros((0, 3))
    for name in ("argmax", "argmin", "min", "max", "ptp", "minmax", "logsumexp"):
        with pytest.raises(NdmError):
            reduce(name, x, axis=0, nout=2 if name == "minmax" else 1)
    for name, value in (("sum", 0), ("prod", 1), ("nansum", 0), ("any", 0), ("all", 1),
                        ("count_nonzero", 0), ("neumaier_sum", 0)):  # fmt: skip
        assert (reduce(name, x, axis=0) == np.full(3, value)).all(), name
    for name in ("mean", "nanmean", "var", "std"):
        flags: List[str] = []
        assert np.isnan(reduce(name, x, axis=0, flags=flags)).all(), name
        assert flags == ["invalid"], name
    with pytest.raises(NdmError, match="attempt to get argmax of an empty sequence"):
        reduce("argmax", x, axis=0)


def test_refusals() -> None:
    with pytest.raises(NdmError, match="bools cannot be subtracted"):
        reduce("ptp", np.array([True, False]))


@pytest.mark.parametrize("name", ("mean", "var", "sum", "count_nonzero", "nansum"))
def test_masks(name: str) -> None:
    x = values("float64", (40, 50))
    mask = values("bool", (40, 50), 3)
    mask[0] = True
    hidden = np.where(mask, x, np.inf)
    flags: List[str] = []
    found = reduce(name, hidden, axis=0, where=mask, flags=flags)
    expected = (
        [np.count_nonzero(x[:, i][mask[:, i]]) for i in range(50)]
        if name == "count_nonzero"
        else theirs(name)(x, axis=0, where=mask)
    )
    assert close(found, np.asarray(expected), 40) and flags == []


def test_logarithms_of_sums() -> None:
    cases: Dict[Tuple[float, ...], float] = {
        (1000.0, 1000.0): 1000 + math.log(2),
        (-math.inf, -math.inf): -math.inf,
        (-math.inf, 3.0): 3.0,
        (1.0, math.inf): math.inf,
        (-2000.0,): -2000.0,
    }
    for items, expected in cases.items():
        flags: List[str] = []
        found = reduce("logsumexp", np.array(items), flags=flags)
        assert found == pytest.approx(expected, rel=1e-15), items
        assert "invalid" not in flags and "overflow" not in flags, items
    assert np.isnan(reduce("logsumexp", np.array([1.0, np.nan])))
    x = values("float64", (30, 40))
    assert close(reduce("logsumexp", x, axis=0), np.log(np.exp(x).sum(0)), 30)


def test_compensated_sums() -> None:
    x = values("float64", 5000) * 10.0 ** (np.arange(5000) % 20)
    exact = math.fsum(x)
    ours, plain = float(reduce("neumaier_sum", x)), float(reduce("sum", x))
    assert abs(ours - exact) <= abs(plain - exact)
    assert abs(ours - exact) <= math.ulp(exact)
    assert reduce("neumaier_sum", np.array([1.0, 1e100, 1.0, -1e100])) == 2.0
    assert reduce("neumaier_sum", np.array([np.inf, 1.0])) == np.inf
    flags: List[str] = []
    assert np.isnan(reduce("neumaier_sum", np.array([np.inf, -np.inf]), flags=flags))
    assert flags == ["invalid"]


def test_first_of_equals() -> None:
    for size in (10, 100, 1000):
        x = np.zeros(size)
        assert reduce("argmax", x) == 0 and reduce("argmin", x) == 0
        x[size // 2 :] = np.nan
        assert reduce("argmax", x) == size // 2 == reduce("argmin", x)
        grid = np.zeros((size, 3))
        assert reduce("argmax", grid, axis=None) == 0
        grid[size - 1, 1] = 5
        assert reduce("argmax", grid, axis=None) == grid.argmax()


EDGES = (127, 128, 129, 255, 256, 257, 300, 511, 1023, 1025, 4096, 4127, 8192, 8195, 8449, 70001)


def mixed(dtype: str, shape: Tuple[int, ...], kind: str) -> np.ndarray:
    """Many items that are equal, a few NaNs, or one large item among many that are smaller."""
    rng = np.random.default_rng(len(shape) + shape[0])
    x = rng.integers(0, 3 if kind == "equal" else 100, shape).astype(dtype)
    if kind == "nans" and x.dtype.kind in "fc":
        x.reshape(-1)[rng.integers(0, x.size, 2)] = np.nan
    elif kind == "one":
        x = np.where(x == 0, x, x.dtype.type(1))
        x.reshape(-1)[rng.integers(0, x.size)] = 0
    return x


@pytest.mark.parametrize("dtype", ALL)
@pytest.mark.parametrize("kind", ("equal", "nans", "one"))
def test_places_of_long_axes(dtype: str, kind: str) -> None:
    for size in EDGES:
        x = mixed(dtype, (size,), kind)
        for name in ("argmax", "argmin"):
            assert reduce(name, x) == theirs(name)(x), (name, size)
            assert reduce(name, x, threads=2) == theirs(name)(x), (name, size)
            assert reduce(name, x[::-1]) == theirs(name)(x[::-1]), (name, size)


@pytest.mark.parametrize("dtype", ALL)
@pytest.mark.parametrize("kind", ("equal", "nans", "one"))
def test_places_beside_each_other(dtype: str, kind: str) -> None:
    """Few columns, whose items take turns, and short rows, many of them."""
    shapes = [(n, c) for n in (2, 31, 64, 127, 128, 700, 5003) for c in (2, 3, 4, 8, 16, 17, 32)]
    for shape in (*shapes, (40, 9, 2), (3, 200, 8), (2, 5, 300)):
        x = mixed(dtype, shape, kind)
        for array in (x, np.asfortranarray(x)):
            for axis in (None, *range(x.ndim)):
                for name in ("argmax", "argmin"):
                    expected = theirs(name)(array, axis=axis)
                    found = reduce(name, array, axis=axis)
                    assert np.array_equal(found, expected), (name, shape, axis)


@pytest.mark.parametrize("dtype", ("float32", "float64", "longdouble"))
def test_nans_everywhere(dtype: str) -> None:
    x = values(dtype, 600)
    flags: List[str] = []
    for place in range(x.size):
        y = x.copy()
        y[place] = np.nan
        y[place + 7 :: 50] = np.nan
        assert reduce("argmax", y, flags=flags) == place == reduce("argmin", y, flags=flags)
    assert flags == []
