"""ndm_accumulate, ndm_reduceat, ndm_outer and ndm_at against NumPy's methods of the same names,
and against what they are made of."""

from __future__ import annotations

from typing import Any, List, Tuple

import methods
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from ndmlib import NdmError
from test_reduce import COMPLEX, FLOATS, INTEGERS, layouts, same_bits, values

ALL = ("bool", *INTEGERS, *FLOATS, *COMPLEX)
# Not divisions of integers, whose zeros fault here and warn there, and not shifts by any number.
NAMES = ("add", "subtract", "multiply", "divide", "maximum", "minimum", "fmax", "fmin", "hypot",
         "logical_and", "logical_or", "logical_xor", "bitwise_and", "bitwise_or", "bitwise_xor",
         "gcd", "lcm", "copysign", "logaddexp", "heaviside", "nextafter")  # fmt: skip
STORED = ("copysign", "nextafter")
"""These have states as wide as the items."""
ROUNDED = ("hypot", "logaddexp")
"""NumPy's results of these differ between machines."""


def cases() -> List[Tuple[str, str]]:
    found = []
    for name in NAMES:
        for dtype in ALL:
            two = np.ones(2, dtype)
            try:
                getattr(np, name)(two, two)
            except TypeError:
                continue
            found.append((name, dtype))
    return found


def inputs(name: str, dtype: str, shape: Any, seed: int = 1) -> np.ndarray:
    x = values(dtype, shape, seed)
    if x.dtype.kind in "iu":
        return (x % 5 + 1).astype(dtype)
    return x


def folded(name: str, method: str, x: np.ndarray, *arguments: Any) -> np.ndarray:
    """NumPy's, of float16 in float32, which ndmill's state has."""
    small = x.dtype == np.float16 and name not in STORED
    with np.errstate(all="ignore"):
        made = getattr(getattr(np, name), method)(x.astype("float32") if small else x, *arguments)
        return made.astype("float16") if small and made.dtype == np.float32 else made


def refuses(call: Any) -> None:
    with pytest.raises(NdmError):
        call()


def agree(ours: Any, theirs: Any, name: str) -> bool:
    """Bit for bit, but for complex products and quotients, which NumPy fuses, and for ROUNDED."""
    want = np.asarray(theirs)
    if ours.shape != want.shape or ours.dtype != want.dtype:
        return False
    if name in ROUNDED or want.dtype.kind == "c":
        eps = 40 * float(np.finfo(want.dtype).eps)
        near = np.isclose(ours, want, eps, eps, equal_nan=True)
        finite = np.isfinite(want)
        return bool((near | ~finite).all())
    return same_bits(ours, want)


@pytest.mark.parametrize("name, dtype", cases())
def test_accumulate(name: str, dtype: str) -> None:
    x = inputs(name, dtype, (3, 37, 5))
    for axis in (0, 1, 2, -1):
        try:
            want = folded(name, "accumulate", x, axis)
        except (TypeError, ValueError):
            refuses(lambda axis=axis: methods.accumulate(name, x, axis))
            continue
        for layout, array in layouts(x):
            assert agree(methods.accumulate(name, array, axis), want, name), (axis, layout)


@pytest.mark.parametrize("name, dtype", cases())
def test_reduceat(name: str, dtype: str) -> None:
    x = inputs(name, dtype, (4, 90))
    for axis, indices in ((1, [0, 8, 8, 3, 70, 89, 1, 2]), (0, [3, 0, 1, 1]), (1, [5])):
        try:
            want = folded(name, "reduceat", x, indices, axis)
        except (TypeError, ValueError):
            refuses(lambda i=indices, axis=axis: methods.reduceat(name, x, i, axis))
            continue
        tree = name in ("add", "multiply") and x.dtype.kind in "fc"
        for layout, array in layouts(x):
            got = methods.reduceat(name, array, indices, axis)
            if tree:  # another order
                eps = float(np.finfo(got.dtype).eps)
                scale = np.abs(want).astype("longdouble")
                if name == "add":
                    scale = np.add.reduceat(np.abs(x).astype("longdouble"), indices, axis) + 1
                assert got.dtype == want.dtype
                assert (np.abs(got - want).astype("longdouble") <= 64 * eps * scale).all(), layout
            else:
                assert agree(got, want, name), (axis, layout)


@pytest.mark.parametrize("name, dtype", cases())
def test_outer(name: str, dtype: str) -> None:
    x, y = inputs(name, dtype, (3, 5)), inputs(name, dtype, (7,), 2)
    with np.errstate(all="ignore"):
        want = getattr(np, name).outer(x, y)
    for (layout, a), (_, b) in zip(layouts(x), layouts(y)):
        assert agree(methods.outer(name, a, b), want, name), layout
    one = np.asarray(x[0, 0])
    with np.errstate(all="ignore"):
        assert agree(methods.outer(name, one, y), getattr(np, name).outer(one, y), name)


@pytest.mark.parametrize("name, dtype", cases())
def test_at(name: str, dtype: str) -> None:
    x, b = inputs(name, dtype, (6, 4)), inputs(name, dtype, (40, 4), 2)
    random = np.random.default_rng(3)
    rows, columns = random.integers(-6, 6, 40), random.integers(-4, 4, 40)
    for indices, other in ((rows, b), (rows, b[:, :1]), ((rows, columns), b[:, 0])):
        want, copies = x.copy(), list(layouts(x.copy()))
        two = np.ones(2, dtype)
        if not np.can_cast(getattr(np, name)(two, two).dtype, x.dtype, "same_kind"):
            refuses(lambda i=indices, b=other: methods.at(name, x, i, b))
            continue
        with np.errstate(all="ignore"):
            getattr(np, name).at(want, indices, other)
        for layout, array in copies:
            methods.at(name, array, indices, other)
            assert agree(np.asarray(array, want.dtype), want, name), layout


@pytest.mark.parametrize("name", ["negative", "sqrt", "absolute"])
def test_at_of_one_input(name: str) -> None:
    x = np.abs(values("float32", (5, 3))) + 1
    want = x.copy()
    for row in (0, -1, 0, 3):
        want[row] = getattr(np, name)(want[row])
    methods.at(name, x, [0, -1, 0, 3])
    assert same_bits(x, want)


# ---- properties -----------------------------------------------------------------------------

EXACT = [(n, d) for n in ("add", "multiply", "maximum", "minimum") for d in ("bool", *INTEGERS)]
EXACT += [(n, d) for n in ("maximum", "fmin") for d in FLOATS]
SHAPES = some.lists(some.integers(1, 40), min_size=1, max_size=3)


@given(some.sampled_from(EXACT), SHAPES, some.integers(0, 2), some.integers(0, 1000))
@settings(max_examples=150, deadline=None)
def test_the_last_of_accumulate_is_the_reduction(
    case: Tuple[str, str], shape: List[int], axis: int, seed: int
) -> None:
    name, dtype = case
    x, axis = values(dtype, tuple(shape), seed), axis % len(shape)
    last = np.take(methods.accumulate(name, x, axis), -1, axis)
    assert same_bits(last, methods.reduce(name, x, axis=axis))


@given(some.sampled_from(["float32", "float64", "complex64", "int16"]), some.data())
@settings(max_examples=150, deadline=None)
def test_a_piece_of_reduceat_is_the_reduction_of_a_slice(dtype: str, data: some.DataObject) -> None:
    length = data.draw(some.integers(1, 700))
    x = values(dtype, (length, 3))
    indices = data.draw(some.lists(some.integers(0, length - 1), min_size=1, max_size=12))
    axis = data.draw(some.sampled_from([0, 1]))
    rows = x if axis == 0 else np.ascontiguousarray(x.T)
    got = methods.reduceat("add", rows, indices, axis)
    for i, (first, after) in enumerate(zip(indices, [*indices[1:], length])):
        piece = x[first:after] if after > first else x[first : first + 1]
        want = methods.reduce("add", piece, axis=0)
        assert same_bits(np.take(got, i, axis), want), (first, after)


@given(some.sampled_from(["add", "subtract", "divide", "maximum", "hypot"]), some.data())
@settings(max_examples=150, deadline=None)
def test_at_is_a_loop(name: str, data: some.DataObject) -> None:
    dtype = data.draw(some.sampled_from(["float16", "float32", "float64", "complex64"]))
    dtype = "float64" if name == "hypot" else dtype
    count = data.draw(some.integers(0, 60))
    random = np.random.default_rng(data.draw(some.integers(0, 1000)))
    x, b = values(dtype, 9), values(dtype, count, 2)
    places = random.integers(-9, 9, count)
    want = x.copy()
    for place, item in zip(places, b):
        pair = methods.outer(name, want[place : place + 1 or None], np.asarray(item))
        want[place] = pair[0]
    methods.at(name, x, places, b)
    assert same_bits(x, want)
