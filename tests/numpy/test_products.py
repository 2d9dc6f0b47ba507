"""Products against NumPy: every dtype, layout, broadcast, cast and overlap; errors; threads.

Loops of our own are exact: integers wrap, bool is or-of-ands, float16 and longdouble sum in the
order of the terms as NumPy does. The dtypes that BLAS computes are compared with an exact sum,
within the bound of any order of summation."""

from __future__ import annotations

import ctypes
import itertools
import os
import warnings
from typing import Any, List, Tuple

import ndmlib
import numpy as np
import pytest
from ndmlib import NdmError, call

BLAS = "fdFD"
EXACT = "?bhilqBHILQ"
OWN = EXACT + "egG"
SIGNATURES = {
    "matmul": ("nk", "km", "nm"),
    "vecdot": ("n", "n", ""),
    "matvec": ("mn", "n", "m"),
    "vecmat": ("n", "nm", "m"),
}
SIZES = [0, 1, 2, 3, 5, 8, 17, 33, 65, 130]


def values(rng: np.random.Generator, shape: Tuple[int, ...], char: str) -> np.ndarray:
    dtype = np.dtype(char)
    if dtype.kind == "b":
        return rng.random(shape) < 0.2
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        return rng.integers(info.min, info.max, shape, dtype, endpoint=True)
    whole = rng.standard_normal(shape)
    if dtype.kind == "c":
        whole = whole + 1j * rng.standard_normal(shape)
    return np.asarray(whole).astype(dtype)


def arranged(rng: np.random.Generator, array: np.ndarray, layout: str) -> np.ndarray:
    """The same values, lying in memory otherwise."""
    if layout == "F":
        return np.asfortranarray(array)
    if layout == "strided" and array.ndim:
        wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
        wide[..., ::2] = array
        return wide[..., ::2]
    if layout == "reversed" and array.ndim:
        flipped = array[(slice(None, None, -1),) * array.ndim].copy()
        return flipped[(slice(None, None, -1),) * array.ndim]
    if layout == "unaligned":
        raw = np.zeros(array.nbytes + 1, np.uint8)[1:]
        moved = raw.view(array.dtype)[: array.size].reshape(array.shape)
        moved[...] = array
        return moved
    if layout == "swapped":
        return array.astype(array.dtype.newbyteorder())
    return array


LAYOUTS = ["C", "F", "strided", "reversed", "unaligned", "swapped"]


def numpy_call(name: str, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.asarray(getattr(np, name)(a, b))


def check(name: str, a: np.ndarray, b: np.ndarray, got: np.ndarray) -> None:
    expected = numpy_call(name, a, b)
    assert got.dtype == expected.dtype and got.shape == expected.shape
    if expected.dtype.char in OWN:
        np.testing.assert_array_equal(got, expected)
        return
    wide = np.clongdouble if expected.dtype.kind == "c" else np.longdouble
    exact = numpy_call(name, a.astype(wide), b.astype(wide))
    size = numpy_call(name, np.abs(a).astype(np.longdouble), np.abs(b).astype(np.longdouble))
    terms = a.shape[-1] + 4
    bound = 4 * terms * np.finfo(expected.dtype).eps * size
    assert (np.abs(got.astype(wide) - exact) <= bound).all()


def operands(
    rng: np.random.Generator, name: str, char: str, outer: Tuple[Tuple[int, ...], ...]
) -> List[np.ndarray]:
    sizes = {dim: int(rng.choice(SIZES)) for dim in "nkm"}
    cores = SIGNATURES[name][:2]
    return [
        values(rng, (*outer[i], *(sizes[dim] for dim in core)), char)
        for i, core in enumerate(cores)
    ]


@pytest.mark.parametrize("char", sorted(OWN + BLAS))
@pytest.mark.parametrize("name", sorted(SIGNATURES))
def test_layouts(name: str, char: str) -> None:
    rng = np.random.default_rng(sum(map(ord, name + char)))
    for la, lb in itertools.product(LAYOUTS, LAYOUTS):
        a, b = operands(rng, name, char, ((), ()))
        a, b = arranged(rng, a, la), arranged(rng, b, lb)
        for deterministic in (False, True):
            check(name, a, b, call(name, a, b, deterministic=deterministic)[0])


@pytest.mark.parametrize("char", sorted(OWN + BLAS))
@pytest.mark.parametrize("name", sorted(SIGNATURES))
def test_broadcast(name: str, char: str) -> None:
    rng = np.random.default_rng(1 + sum(map(ord, name + char)))
    for outer in [((3,), ()), ((), (2, 3)), ((2, 1), (3,)), ((4, 0), (1,)), ((2, 3), (2, 3))]:
        a, b = operands(rng, name, char, outer)
        check(name, a, b, call(name, a, b)[0])
        check(name, a, b, call(name, a, b, deterministic=True)[0])
        swapped = [arranged(rng, array, "swapped") for array in (a, b)]
        check(name, *swapped, call(name, *swapped)[0])


@pytest.mark.parametrize("name", sorted(SIGNATURES))
def test_promotion(name: str) -> None:
    rng = np.random.default_rng(5)
    for one, two in [("b", "h"), ("B", "b"), ("?", "i"), ("e", "f"), ("i", "e"), ("f", "D")]:
        a, _ = operands(rng, name, one, ((), ()))
        b = values(rng, operands_shape(name, a, rng), two)
        check(name, a, b, call(name, a, b)[0])


def operands_shape(name: str, a: np.ndarray, rng: np.random.Generator) -> Tuple[int, ...]:
    first, second, _ = SIGNATURES[name]
    known = dict(zip(first, a.shape))
    return tuple(known.get(dim, int(rng.choice(SIZES))) for dim in second)


@pytest.mark.parametrize("char", "?bqefdDg")
def test_optional_dimensions(char: str) -> None:
    rng = np.random.default_rng(6)
    matrix, vector = values(rng, (7, 7), char), values(rng, (7,), char)
    stack = values(rng, (3, 7, 7), char)
    for a, b in [(matrix, vector), (vector, matrix), (vector, vector), (stack, vector),
                 (vector, stack)]:
        check("matmul", a, b, call("matmul", a, b)[0])


@pytest.mark.parametrize("char", "qfeg")
def test_out_and_overlap(char: str) -> None:
    """The output over an input, straight, shifted and transposed: as if copied first."""
    rng = np.random.default_rng(7)
    for view in ["same", "transposed", "shifted"]:
        a = values(rng, (12, 12), char)
        b = values(rng, (12, 12), char)
        memory = np.zeros((13, 12), a.dtype)
        memory[:12] = a
        source = memory[:12]
        out = {"same": source, "transposed": source.T, "shifted": memory[1:]}[view]
        result = call("matmul", source, b, out=[out])[0]
        assert result is out
        check("matmul", a, b, result.copy())
        memory[:12] = a
        check("matmul", b, a, call("matmul", b, source, out=[out])[0].copy())


def test_out_is_cast_and_keeps_its_neighbours() -> None:
    rng = np.random.default_rng(8)
    a, b = values(rng, (4, 5, 6), "f"), values(rng, (6, 3), "f")
    memory = np.full((4, 10, 6), -7.0)
    out = memory[:, ::2, ::-2]
    call("matmul", a, b, out=[out])
    np.testing.assert_allclose(out, a @ b, rtol=1e-5, atol=1e-5)
    assert (memory[:, 1::2] == -7).all() and (memory[:, :, ::2] == -7).all()
    with pytest.raises(NdmError, match="cannot cast output 0 from float32 to int32"):
        call("matmul", a, b, out=[np.zeros((4, 5, 3), np.int32)])


@pytest.mark.parametrize("order", "KCFA")
def test_order(order: str) -> None:
    rng = np.random.default_rng(9)
    for a, b in [
        (values(rng, (5, 4), "q"), values(rng, (4, 3), "q")),
        (values(rng, (4, 5), "q").T, values(rng, (3, 4), "q").T),
        (values(rng, (2, 6, 5, 4), "q"), values(rng, (4, 3), "q")),
    ]:
        got = call("matmul", a, b, order=order)[0]
        check("matmul", a, b, got)
        if order in "CF":
            assert got.flags[f"{order}_CONTIGUOUS"]


def test_axes() -> None:
    rng = np.random.default_rng(10)
    a, b = values(rng, (4, 2, 5), "i"), values(rng, (5, 3, 2), "i")
    for axes in [
        [(0, 2), (0, 1), (0, 1)],
        [(0, -1), (0, 1), (-1, -2)],
        [(0, 2), (0, 1), (2, 0)],
    ]:
        expected = np.matmul(a, b, axes=axes)
        np.testing.assert_array_equal(call("matmul", a, b, axes=axes)[0], expected)
        out = np.zeros(expected.shape, "i")
        call("matmul", a, b, axes=axes, out=[out])
        np.testing.assert_array_equal(out, expected)
    x, y = values(rng, (5, 3), "i"), values(rng, (3, 5), "i")
    expected = np.vecdot(x, y, axes=[0, -1, ()])
    np.testing.assert_array_equal(call("vecdot", x, y, axes=[(0,), (-1,), ()])[0], expected)
    with pytest.raises(NdmError, match="axis 1 of input 0 is given twice"):
        call("matmul", a, b, axes=[(1, 1), (0, 1), (0, 1)])
    with pytest.raises(NdmError, match="axis"):
        call("matmul", a, b, axes=[(0, 3), (0, 1), (0, 1)])
    with pytest.raises(NdmError, match="twice"):
        call("matmul", a, b, axes=[(0, 2), (0, 1), (1, 1)])


@pytest.mark.parametrize(
    ("shapes", "message"),
    [
        (((2, 3), (4, 2)), r"core dimension k .* is 3, but input 1 has 4 on axis 0"),
        (((), (4, 2)), r"input 0 has 0 dimensions"),
        (((2, 2, 3), (3, 3, 2)), r"shapes \(2,\) \(3,\) .*do not broadcast"),
    ],
)
def test_shape_errors(shapes: Any, message: str) -> None:
    with pytest.raises(NdmError, match=message):
        call("matmul", *(np.zeros(shape) for shape in shapes))


def test_other_errors() -> None:
    a = np.zeros((2, 2))
    with pytest.raises(NdmError, match="takes no mask"):
        call("matmul", a, a, where=np.array(True))
    with pytest.raises(NdmError, match="input 1 has 0 dimensions"):
        call("matmul", a, 2.0)
    with pytest.raises(NdmError, match="core dimension m"):
        call("matmul", a, a, out=[np.zeros((2, 3))])
    with pytest.raises(NdmError, match="overlap"):
        call("matmul", a, a, out=[np.lib.stride_tricks.as_strided(np.zeros(2), (2, 2), (0, 8))])


@pytest.mark.parametrize("char", "bqefdDg")
def test_threads(char: str) -> None:
    """One core or many, cut among threads or not: the same bits."""
    rng = np.random.default_rng(11)
    for shapes in [((150, 140), (140, 130)), ((9, 50, 60), (60, 70)), ((200, 300), (300,))]:
        a, b = (values(rng, shape, char) for shape in shapes)
        one = call("matmul", a, b, threads=1, deterministic=True)[0]
        two = call("matmul", a, b, threads=2, deterministic=True)[0]
        check("matmul", a, b, one)
        np.testing.assert_array_equal(one, two)
        check("matmul", a, b, call("matmul", a, b, threads=2)[0])


def test_blas_obeys_the_threads_of_the_call() -> None:
    """OpenBLAS has one number of threads for the process; it is that of the last call."""
    try:
        blas = ctypes.CDLL("libopenblas.so.0", mode=os.RTLD_NOLOAD | os.RTLD_NOW)
    except OSError:
        pytest.skip("this build is without OpenBLAS")
    a = np.ones((300, 300))
    for threads in (2, 1, 2):
        call("matmul", a, a, threads=threads)
        assert blas.openblas_get_num_threads() == threads
    call("matmul", a, a, threads=2, out=[np.empty((300, 300))])
    stack = np.ones((40, 60, 60))
    call("matmul", stack, stack, threads=2)
    assert blas.openblas_get_num_threads() == 1, "tasks beside each other call BLAS serially"


@pytest.mark.parametrize("char", sorted(EXACT))
def test_many_terms_wrap(char: str) -> None:
    rng = np.random.default_rng(12)
    a, b = values(rng, (3, 5000), char), values(rng, (5000, 4), char)
    check("matmul", a, b, call("matmul", a, b)[0])
    check("vecdot", a, b.T[:3], call("vecdot", a, b.T[:3])[0])


def test_special_values() -> None:
    inf, nan = np.inf, np.nan
    a = np.array([[inf, 1, 0], [nan, 0, 0], [-0.0, 0, 0], [1e300, 1e300, 0]])
    b = np.array([[1.0, 0, -1], [inf, 1, 0], [0, 0, 0]])
    for char in "efdg":
        with np.errstate(all="ignore"):
            x, y = a.astype(char), b.astype(char)
        for deterministic in (False, True):
            got = call("matmul", x, y, deterministic=deterministic)[0]
            np.testing.assert_array_equal(got, numpy_call("matmul", x, y))


def test_every_generalized_ufunc_is_tested() -> None:
    names = {name for name in ndmlib.ufunc_names() if ndmlib.is_generalized(name)}
    assert names == set(SIGNATURES)
