"""ndm_reduce against NumPy's ufunc.reduce, and against the tree that the docs promise."""

from __future__ import annotations

import functools
import itertools
from typing import Any, Iterator, List, Optional, Tuple

import methods
import ndmlib
import numpy as np
import pytest
from methods import reduce
from ndmlib import NdmError

INTEGERS = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
FLOATS = ("float16", "float32", "float64", "longdouble")
COMPLEX = ("complex64", "complex128", "clongdouble")
EXTREMA = ("maximum", "minimum", "fmax", "fmin")
LENGTHS = (1, 2, 3, 5, 7, 8, 15, 16, 17, 31, 33, 63, 64, 65, 127, 129, 255, 256, 257, 300, 511,
           513, 1000, 2047, 4096, 5000)  # fmt: skip


def values(dtype: str, shape: Any, seed: int = 1) -> np.ndarray:
    random = np.random.default_rng(seed)
    kind = np.dtype(dtype).kind
    if kind == "b":
        return random.integers(0, 2, shape).astype(bool)
    if kind in "iu":
        return random.integers(0, 255, shape).astype(dtype)
    if kind == "c":
        return (random.standard_normal(shape) + 1j * random.standard_normal(shape)).astype(dtype)
    return random.standard_normal(shape).astype(dtype)


def layouts(array: np.ndarray) -> Iterator[Tuple[str, np.ndarray]]:
    """The same values in other memory."""
    yield "C", np.ascontiguousarray(array)
    yield "F", np.asfortranarray(array)
    wide = np.zeros(tuple(2 * n for n in array.shape), array.dtype)
    spread = wide[tuple(slice(None, None, 2) for _ in array.shape)]
    spread[...] = array
    yield "strided", spread
    turned = tuple(slice(None, None, -1) for _ in array.shape)
    yield "reversed", np.ascontiguousarray(array[turned])[turned]
    odd = np.zeros(array.nbytes + 1, np.uint8)[1:].view(array.dtype).reshape(array.shape)
    odd[...] = array
    yield "unaligned", odd
    yield "swapped", array.astype(array.dtype.newbyteorder())


def same_bits(a: Any, b: Any) -> bool:
    """A NaN counts as a NaN; padding of longdouble does not count."""
    x, y = np.asarray(a), np.asarray(b)
    if x.shape != y.shape or x.dtype != y.dtype:
        return False
    if x.dtype.kind == "c":
        return same_bits(x.real, y.real) and same_bits(x.imag, y.imag)
    if x.dtype.kind != "f":
        return bool((x == y).all())
    nan = np.isnan(x)
    equal = (x == y) & (np.signbit(x) == np.signbit(y))
    return bool((nan == np.isnan(y)).all() and (equal | nan).all())


# ---- the tree -----------------------------------------------------------------------------


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("dtype", ["float32", "float64", "complex64", "complex128", "longdouble"])
def test_one_axis_is_the_tree(dtype: str, length: int) -> None:
    x = values(dtype, length)
    want = methods.tree(np.add, x, 0, methods.lanes_of(x.dtype))
    for name, array in layouts(x):
        assert same_bits(reduce("add", array), want), name


@pytest.mark.parametrize("shape", [(300, 2), (300, 7), (2, 300), (33, 200), (513, 40), (70, 1025)])
@pytest.mark.parametrize("axis", [0, 1])
def test_a_row_of_results_is_the_tree(shape: Tuple[int, int], axis: int) -> None:
    x = values("float64", shape)
    want = methods.tree(np.add, x, axis, 16)
    for name, array in layouts(x):
        for threads in (1, 2):
            assert same_bits(reduce("add", array, axis=axis, threads=threads), want), name


SHAPES = [(5, 7, 9), (1, 300, 3), (40, 2, 33), (3, 3, 3, 3), (2, 1, 70, 5)]


@pytest.mark.parametrize("shape", SHAPES)
def test_several_axes_are_nested(shape: Tuple[int, ...]) -> None:
    x = values("float64", shape)
    for count in range(len(shape) + 1):
        for axes in itertools.combinations(range(len(shape)), count):
            want = methods.nested(np.add, x, axes, 16)
            for name, array in layouts(x):
                assert same_bits(reduce("add", array, axis=axes), want), (axes, name)


@pytest.mark.parametrize("dtype", ["float32", "int64", "float16", "complex128"])
@pytest.mark.parametrize(
    "shape", [(3000000,), (300000, 9), (5, 700000), (1100, 1300), (70, 80, 300)]
)
def test_threads_change_nothing(shape: Tuple[int, ...], dtype: str) -> None:
    x = values(dtype, shape)
    mask = values("bool", shape, 5)
    for axis in (None, 0, len(shape) - 1):
        for array in (x, np.asfortranarray(x)):
            one, two, three = (reduce("add", array, axis=axis, threads=t) for t in (1, 2, 3))
            assert same_bits(one, two) and same_bits(one, three), axis
        masked = [reduce("add", x, axis=axis, threads=t, where=mask) for t in (1, 2)]
        assert same_bits(*masked)


def test_small_floats_keep_their_state_wide() -> None:
    x = values("float16", 3000)
    want = methods.tree(np.add, x.astype("float32"), 0, 32).astype("float16")
    for name, array in layouts(x):
        assert same_bits(reduce("add", array), want), name


# ---- against NumPy --------------------------------------------------------------------------


def reducible() -> List[Tuple[str, str]]:
    found = []
    for name in ("add", "multiply", *EXTREMA, "logical_and", "logical_or", "logical_xor"):
        found += [(name, dtype) for dtype in ("bool", *INTEGERS, *FLOATS, *COMPLEX)]
    for name in ("bitwise_and", "bitwise_or", "bitwise_xor", "gcd", "lcm"):
        found += [(name, dtype) for dtype in (("bool",) if "bit" in name else ()) + INTEGERS]
    return found


def options() -> Iterator[Tuple[bool, bool, bool]]:
    return itertools.product((False, True), repeat=3)


def is_near(got: np.ndarray, want: np.ndarray, x: np.ndarray, axes: Any, name: str) -> bool:
    """Sums differ by roundings of the sum of magnitudes, products by roundings of themselves."""
    eps = float(np.finfo(got.dtype).eps)
    scale = np.abs(want.astype("clongdouble"))
    if name == "add":
        sums = np.add.reduce(np.abs(x.astype("clongdouble")), axis=axes, keepdims=True) + 1
        scale = sums.reshape(got.shape)
    return bool((np.abs(got.astype("clongdouble") - want) <= 64 * eps * scale.real).all())


@pytest.mark.parametrize("name, dtype", reducible())
def test_like_numpy(name: str, dtype: str) -> None:
    x = values(dtype, (3, 4, 5))
    x = x if name not in ("lcm", "multiply") or x.dtype.kind not in "iu" else x % 5
    mask = values("bool", (3, 4, 5), 2)
    exact = np.dtype(dtype).kind in "biu" or name in EXTREMA or name.startswith("logical")
    for axes in (None, 0, 1, 2, (0, 1), (0, 2), (1, 2), (), -1):
        for keepdims, masked, first in options():
            initial: Optional[int] = 1 if first else None
            extra: Any = {"where": mask} if masked else {}
            extra.update({"initial": initial} if first else {})
            try:
                want = getattr(np, name).reduce(x, axis=axes, keepdims=keepdims, **extra)
            except ValueError:
                with pytest.raises(NdmError):
                    reduce(name, x, axis=axes, keepdims=keepdims, **extra)
                continue
            for layout, array in layouts(x):
                got = reduce(name, array, axis=axes, keepdims=keepdims, **extra)
                assert got.shape == np.shape(want) and got.dtype == want.dtype, (axes, layout)
                if exact:
                    np.testing.assert_array_equal(got, want, str((axes, layout, extra)))
                else:
                    assert is_near(got, want, x, axes, name), (axes, layout, extra)


def test_a_tree_of_roots() -> None:
    """hypot's, bit for bit."""
    x = values("float64", (300, 4))

    def hypot(a: Any, b: Any) -> Any:
        return ndmlib.call("hypot", np.ascontiguousarray(a), np.ascontiguousarray(b))[0]

    for axis in (0, 1):
        want = methods.tree(hypot, x, axis, methods.lanes_of(x.dtype))
        for layout, array in layouts(x):
            np.testing.assert_array_equal(reduce("hypot", array, axis=axis), want, layout)


@pytest.mark.parametrize("name", ["subtract", "divide", "power", "arctan2", "logaddexp"])
def test_in_order(name: str) -> None:
    """Bit for bit what calls of the ufunc give, one item after the other."""
    x = np.abs(values("float64", (4, 40))) + 0.5
    for axis in (0, 1):
        for first in (None, 2.0):
            extra = {} if first is None else {"initial": first}
            rows = [*([np.full((), first)] if first else []), *np.moveaxis(x, axis, 0)]
            want = functools.reduce(lambda a, b: ndmlib.call(name, a, b)[0], rows)
            for layout, array in layouts(x):
                got = reduce(name, array, axis=axis, **extra)
                np.testing.assert_array_equal(got, want, err_msg=layout)


@pytest.mark.parametrize("name, dtype", [
    ("maximum", "complex128"), ("fmin", "complex64"), ("maximum", "clongdouble"),
    ("subtract", "float64"), ("subtract", "int16"), ("subtract", "float16"),
])  # fmt: skip
def test_selected_items_in_order(name: str, dtype: str) -> None:
    """Where nothing could stand for the others: ties and zeros come out as item after item."""
    random = np.random.default_rng(4)
    for shape in ((3, 70, 5), (130, 2, 70), (2, 1, 3000)):
        x = random.integers(-2, 3, shape).astype(dtype)
        if x.dtype.kind == "c":
            x.imag = random.choice([0.0, -0.0, 1.0], shape)
            x.real[random.integers(0, 50, shape) == 0] = np.nan
        mask = random.integers(0, 3, shape) > 0
        for axes in (0, 1, 2) if name == "subtract" else (0, 1, 2, (0, 2), None):
            for layout, array in layouts(x):
                got = reduce(name, array, axis=axes, initial=-1, where=mask)
                want = one_by_one(name, x, mask, axes).reshape(got.shape)
                assert np.array_equal(got, want, equal_nan=True), (axes, layout)
                assert np.array_equal(np.signbit(got.real), np.signbit(want.real)), (axes, layout)


def one_by_one(name: str, x: np.ndarray, mask: np.ndarray, axes: methods.Axes) -> np.ndarray:
    """From -1 on, rows before the axes that come first."""
    folded = range(3) if axes is None else (axes,) if isinstance(axes, int) else axes
    kept = [axis for axis in range(3) if axis not in folded]
    order = (*folded, *kept)
    shape = tuple(x.shape[axis] for axis in kept)
    state = np.full(shape, -1, x.dtype)
    rows = np.ascontiguousarray(x.transpose(order)).reshape(-1, *shape)
    for row, chosen in zip(rows, np.ascontiguousarray(mask.transpose(order)).reshape(rows.shape)):
        joined = ndmlib.call(name, np.ascontiguousarray(state), np.ascontiguousarray(row))[0]
        state = np.where(chosen, joined, state)
    return state


def test_results_of_empty_axes() -> None:
    assert reduce("add", np.zeros((0, 3))).tolist() == [0, 0, 0]
    assert reduce("multiply", np.zeros((2, 0), "int8"), axis=1).tolist() == [1, 1]
    assert reduce("maximum", np.zeros((0, 3)), axis=1).shape == (0,)
    assert reduce("minimum", np.zeros(0), initial=4).item() == 4
    with pytest.raises(NdmError, match="'maximum' has no identity.*shape \\(0, 3\\)"):
        reduce("maximum", np.zeros((0, 3)))


def test_negative_zero_is_kept() -> None:
    zeros = np.array([-0.0, -0.0])
    assert np.signbit(reduce("add", zeros))
    assert not np.signbit(reduce("add", np.zeros(0)))
    assert np.signbit(reduce("add", zeros.reshape(2, 1), axis=1)).all()
    assert not np.signbit(reduce("add", zeros, where=np.zeros(2, bool)))
    assert not np.signbit(reduce("add", zeros, initial=0.0))


@pytest.mark.parametrize("length", [3, 100, 129, 4000, 16384, 16385, 70000, 300000])
@pytest.mark.parametrize("name", ["logical_or", "logical_and", "maximum", "minimum"])
def test_where_a_result_is_known_early(name: str, length: int) -> None:
    ends = name in ("logical_or", "maximum")
    for at in (None, 0, 1, 127, 128, 200, 5000, 20000, length - 1):
        if at is None or at < length:
            x = np.full((2, length), not ends)
            x[0, length if at is None else at :] = ends
            x[1, slice(0) if at is None else at] = ends
            want = [not ends if at is None else ends] * 2
            for threads in (1, 3):
                assert reduce(name, x, axis=1, threads=threads).tolist() == want, at
                assert reduce(name, x[1], threads=threads).item() == want[1]
                assert reduce(name, x[:, ::-1], axis=1, threads=threads).tolist() == want
            if name.startswith("logical"):
                assert reduce(name, x.astype("int32"), axis=1).tolist() == want
    bits = np.zeros(length, "int64")
    bits[[0, length // 2, length - 1]] = 1, 2, 4
    assert reduce("bitwise_or", bits, threads=2).item() == (1 | 2 | 4)


@pytest.mark.parametrize("name", ["add", "bitwise_xor", "multiply"])
@pytest.mark.parametrize("dtype", ["int8", "int64", "uint64"])
def test_parts_of_a_row_of_integers(name: str, dtype: str) -> None:
    """Each item counts once, on any number of threads."""
    for length in (17, 1000, 9999, 16401, 65536 * 3 + 5, 600001):
        x = np.random.default_rng(length).integers(-9, 9, length).astype(dtype) | 1
        want = getattr(np, name).reduce(x)
        for threads in (1, 2, 3, 8):
            for array in (x, np.repeat(x, 2)[::2], x[::-1].copy()[::-1]):
                assert reduce(name, array, threads=threads).item() == want, (length, threads)


def extremum(name: str, x: Any) -> Any:
    """Along the first axis, +0.0 above -0.0."""
    with np.errstate(invalid="ignore"):
        found = getattr(np, name).reduce(x, axis=0)
    above = name in ("maximum", "fmax")
    wanted = (x == 0) & (np.signbit(x) != above)
    zero = np.array(0.0 if above else -0.0, x.dtype)
    return np.where((found == 0) & wanted.any(axis=0), zero, found)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
@pytest.mark.parametrize("name", EXTREMA)
@pytest.mark.parametrize("shape", [(300, 1), (40000, 1), (500, 7), (70, 2500), (7, 30000)])
def test_unusual_items_among_many(name: str, dtype: str, shape: Tuple[int, int]) -> None:
    """Where zeros are the extremum, and where a NaN is, first, last and between."""
    random = np.random.default_rng(5)
    sign = -1 if name in ("maximum", "fmax") else 1
    numbers = (sign * random.integers(1, 99, shape)).astype(dtype)
    for unusual in ((), (0.0, -0.0), (-0.0, 0.0), (-0.0,), (0.0,), (np.nan,), (np.nan, 0.0, -0.0)):
        for at in random.integers(0, shape[0], 6) if unusual else (0,):
            x = numbers.copy()
            for number, value in enumerate(unusual):
                places = (int(at) + number * random.integers(1, 200, shape[1])) % shape[0]
                chosen = random.random(shape[1]) < (1.0 if at % 2 else 0.01)
                x[places[chosen], np.arange(shape[1])[chosen]] = value
            want = extremum(name, x)
            flags: List[str] = []
            assert same_bits(reduce(name, x, axis=0, flags=flags), want), (unusual, at)
            assert same_bits(reduce(name, np.asfortranarray(x), axis=0, flags=flags), want)
            assert flags == []
    nothing = np.full(shape, np.nan, dtype)
    nothing[-1, 0] = sign
    assert same_bits(reduce(name, nothing, axis=0), extremum(name, nothing))


def test_out_may_be_the_input() -> None:
    x = values("float64", (40, 40))
    want = reduce("add", x)
    square = x.copy()
    reduce("add", square, out=square[3])
    assert same_bits(square[3], want)
    narrow = np.zeros(40, "float32")
    reduce("add", x, out=narrow)
    assert same_bits(narrow, reduce("add", x, dtype="float32"))


@pytest.mark.parametrize(
    "error, call",
    [
        ("axis 2 is out of bounds", lambda x: reduce("add", x, axis=2)),
        ("axis 0 is given twice", lambda x: reduce("add", x, axis=(0, -2))),
        ("'subtract' is not reorderable", lambda x: reduce("subtract", x, axis=(0, 1))),
        ("only for ufuncs of two inputs", lambda x: reduce("sin", x)),
        ("only for ufuncs of one output", lambda x: reduce("divmod", x)),
        ("with the signature", lambda x: reduce("matmul", x)),
        ("that for float64 gives bool", lambda x: reduce("less", x)),
        ("mask needs an initial value", lambda x: reduce("maximum", x, where=x > 0)),
        ("output 0 of shape \\(2,\\)", lambda x: reduce("add", x, out=np.zeros(2))),
        ("does not broadcast", lambda x: reduce("add", x, where=np.ones((4, 2, 3), bool))),
        ("the mask is of dtype float64", lambda x: reduce("add", x, where=np.ones(3))),
        ("initial value has 1 axes", lambda x: reduce("add", x, initial=np.zeros(2))),
        ("negative integer powers", lambda x: reduce("power", np.array([2, -1]))),
        ("has no parameter 'ddof'", lambda x: reduce("add", x, ddof=1)),
    ],
)  # fmt: skip
def test_errors(error: str, call: Any) -> None:
    with pytest.raises(NdmError, match=error):
        call(np.ones((2, 3)))


def test_flags() -> None:
    flags: List[str] = []
    reduce("add", np.array([np.inf, -np.inf]), flags=flags)
    assert flags == ["invalid"]
    flags = []
    big = np.full(3, 60000, "float16")
    assert np.isinf(reduce("add", big, flags=flags)) and flags == ["overflow"]
    flags = []
    mask = np.array([True, False])
    reduce("add", np.array([np.inf, -np.inf]), where=mask, flags=flags)
    reduce("maximum", np.array([np.nan, 1.0]), flags=flags)
    assert flags == []


def test_every_associative_ufunc_reduces() -> None:
    """Whatever the library has: no loop that says it can may fail."""
    for name in ndmlib.ufunc_names():
        for loop in [] if ndmlib.is_generalized(name) else ndmlib.loops(name):
            dtypes = [ndmlib.dtype_name(loop.dtypes[i]) for i in range(loop.nargs)]
            binary = ndmlib.counts(ndmlib.find_ufunc(name)) == (2, 1)
            if not binary or len(set(dtypes)) != 1 or not ndmlib.is_numpy_dtype(dtypes[0]):
                continue
            x = np.ones((3, 4), dtypes[0])
            got = reduce(name, x, axis=1)
            step = x[:, 0].astype(got.dtype)
            for k in range(1, 4):
                step = ndmlib.call(name, step, x[:, k].astype(got.dtype))[0]
            np.testing.assert_allclose(got.astype(complex), step.astype(complex), 1e-2)
