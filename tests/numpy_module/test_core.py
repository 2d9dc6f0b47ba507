"""Every ufunc of the core through NumPy against the library's own call: dtypes, bits, flags."""

from __future__ import annotations

import ctypes
import itertools
from types import ModuleType
from typing import Any, List, Optional, Tuple

import numpy as np
import pytest
import samples

DTYPES = [np.dtype(c) for c in "?bhilBHILefdgFDG"]
FEW = 50


def names(module: ModuleType) -> List[str]:
    """Its ufuncs, without aliases."""
    return sorted({u.__name__ for u in vars(module).values() if isinstance(u, np.ufunc)})


def through_numpy(ufunc: np.ufunc, inputs: Any) -> Tuple[Optional[List[np.ndarray]], int]:
    """Outputs and flags; None where NumPy refuses."""
    flags = []
    with np.errstate(all="call", call=lambda kind, flag: flags.append(flag)):
        try:
            got = ufunc(*inputs)
        except TypeError:
            return None, 0
    return list(got) if ufunc.nout > 1 else [got], sum({1 << bit for f in flags
                                                        for bit in range(4) if f >> bit & 1})


def directly(ndmlib: Any, name: str, inputs: Any) -> Tuple[Optional[List[np.ndarray]], int]:
    flags: List[str] = []
    try:
        found = ndmlib.call(name, *inputs, flags=flags)
    except ndmlib.NdmError as error:
        assert error.status == "type"
        return None, 0
    return found, sum(bit for bit, text in ndmlib.FP_FLAGS.items() if text in flags)


def power_refuses(name: str, inputs: Any) -> bool:
    """Integers to negative powers, which have a test of their own."""
    return name == "power" and all(i.dtype.kind in "iub" for i in inputs)


def check(ndmlib: Any, ufunc: np.ufunc, inputs: Any) -> None:
    name = ufunc.__name__
    shown = f"{name}({', '.join(str(i.dtype) for i in inputs)})"
    got, flags = through_numpy(ufunc, inputs)
    expected, raised = directly(ndmlib, name, inputs)
    assert (got is None) == (expected is None), shown
    if got is None or expected is None:
        return
    assert flags == raised, shown
    for one, other in zip(got, expected):
        assert one.dtype == other.dtype, shown
        assert samples.same_bits(one, other).all(), shown


def test_there_are_all(nm: ModuleType, ndmlib: Any) -> None:
    assert names(nm) == sorted(ndmlib.ufunc_names())


def test_every_loop_is_there(nm: ModuleType, ndmlib: Any) -> None:
    for name in names(nm):
        ufunc = getattr(nm, name)
        for loop in (found for found in ndmlib.loops(name) if found.module == b"core"):
            chars = [ndmlib.dtype_character(loop.dtypes[i]) for i in range(loop.nargs)]
            assert "".join(chars[: ufunc.nin]) + "->" + "".join(chars[ufunc.nin :]) in ufunc.types


@pytest.mark.parametrize("inputs", [1, 2, 3])
def test_every_pair_of_dtypes(nm: ModuleType, ndmlib: Any, inputs: int) -> None:
    """Resolution is ndmill's, for all inputs of ufuncs of up to two; of more, of one dtype."""
    checked = 0
    for name in names(nm):
        ufunc = getattr(nm, name)
        if ufunc.signature or min(ufunc.nin, 3) != inputs:
            continue
        choices = itertools.product(DTYPES, repeat=2) if inputs == 2 else \
            ((d,) * ufunc.nin for d in DTYPES)
        for dtypes in choices:
            arrays = samples.combinations(dtypes, FEW)
            if power_refuses(name, arrays):
                arrays = [np.abs(a) for a in arrays] if "?" not in {d.char for d in dtypes} \
                    else arrays
                arrays[1] = arrays[1] % 5 if arrays[1].dtype != bool else arrays[1]
            check(ndmlib, ufunc, arrays)
            checked += 1
    assert checked > {1: 300, 2: 5000, 3: 30}[inputs]


@pytest.mark.parametrize("layout", ["strided", "reversed_", "unaligned", "swapped"])
def test_layouts(nm: ModuleType, ndmlib: Any, layout: str) -> None:
    for name in ("add", "divmod", "less", "sqrt", "frexp", "logical_and", "multiply"):
        ufunc = getattr(nm, name)
        for dtype in DTYPES:
            arrays = samples.combinations((dtype,) * ufunc.nin, FEW)
            arrays = [getattr(samples, layout)(a) for a in arrays]
            check(ndmlib, ufunc, arrays)


def test_identities(nm: ModuleType) -> None:
    """NumPy's, as far as it has the ufunc; it says True where all loops of 1 are of bool."""
    for name in names(nm):
        if hasattr(np, name) and isinstance(getattr(np, name), np.ufunc):
            assert getattr(nm, name).identity == getattr(np, name).identity, name
            assert getattr(nm, name).signature == getattr(np, name).signature, name


def test_documentation(nm: ModuleType, ndmlib: Any) -> None:
    doc = ndmlib.LIBRARY.ndm_ufunc_doc
    doc.restype = ctypes.c_char_p
    for name in names(nm):
        assert doc(ndmlib.find_ufunc(name)).decode() in getattr(nm, name).__doc__


def test_aliases(nm: ModuleType) -> None:
    assert nm.abs is nm.absolute and nm.true_divide is nm.divide and nm.mod is nm.remainder


def test_faults_become_exceptions(nm: ModuleType) -> None:
    for dtype in "bhilq":
        base, power = np.arange(2000).astype(dtype), np.ones(2000, dtype)
        power[1234] = -1
        with pytest.raises(ValueError, match="Integers to negative integer powers"):
            nm.power(base, power)
        with pytest.raises(ValueError, match="Integers to negative integer powers"):
            nm.power.reduce(power)
    with pytest.raises(TypeError, match="bools cannot be subtracted"):
        nm.subtract(np.array([True]), np.array([False]))


def test_flags_follow_errstate(nm: ModuleType) -> None:
    big, zero = np.array([1e308]), np.zeros(1)
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        for ufunc, inputs, kind in (
            (nm.multiply, (big, big), "overflow"),
            (nm.divide, (big, zero), "divide by zero"),
            (nm.divide, (zero, zero), "invalid value"),
            (nm.floor_divide, (np.array([1]), np.array([0])), "divide by zero"),
        ):
            with pytest.raises(FloatingPointError, match=kind):
                ufunc(*inputs)
        nm.less(np.array([np.nan]), zero)  # comparisons raise nothing
    with np.errstate(all="ignore"):
        nm.multiply(big, big)


def test_casting_rules_are_numpys(nm: ModuleType) -> None:
    out = np.zeros(3, np.int32)
    with pytest.raises(TypeError, match="same_kind"):
        nm.add(np.ones(3), 1.0, out=out)
    nm.add(np.ones(3), 1.0, out=out, casting="unsafe")
    np.testing.assert_array_equal(out, [2, 2, 2])
    assert nm.add(np.ones(3, "i1"), np.ones(3, "i1"), dtype=float).dtype == float
    assert nm.sqrt(np.arange(3, dtype="i1")).dtype == np.float16


@pytest.mark.parametrize("dtype", "?bhilqBHILQefdgFDG")
def test_products(nm: ModuleType, dtype: str) -> None:
    a = (np.arange(3 * 4 * 5).reshape(3, 4, 5) % 3).astype(dtype)
    b = (np.arange(5 * 2).reshape(5, 2) % 2).astype(dtype)
    np.testing.assert_array_equal(nm.matmul(a, b), np.matmul(a, b))
    np.testing.assert_array_equal(nm.matmul(a, b[:, 0]), np.matmul(a, b[:, 0]))
    np.testing.assert_array_equal(nm.matmul(b[:, 0], b), np.matmul(b[:, 0], b))
    np.testing.assert_array_equal(nm.matmul(b[:, 0], b[:, 1]), np.matmul(b[:, 0], b[:, 1]))
    np.testing.assert_array_equal(nm.matmul(a[::2, ::-1, ::2], b[::2]),
                                  np.matmul(a[::2, ::-1, ::2], b[::2]))
    np.testing.assert_array_equal(nm.vecdot(a, a[0]), (a * a[0]).astype(a.dtype).sum(-1, dtype)
                                  if dtype != "?" else (a & a[0]).any(-1))
    np.testing.assert_array_equal(nm.matvec(a, b[:, 0]), np.matmul(a, b[:, 0]))
    np.testing.assert_array_equal(nm.vecmat(b[:, 0], b), np.matmul(b[:, 0], b))
    assert nm.matmul(np.zeros((2, 0), dtype), np.zeros((0, 3), dtype)).shape == (2, 3)
    square = b[:2].copy()
    nm.matmul(square, square, out=square)
    np.testing.assert_array_equal(square, np.matmul(b[:2], b[:2]))


def test_threads_run_beside_each_other(nm: ModuleType) -> None:
    """NumPy drops its lock around the loops, which share nothing."""
    from concurrent.futures import ThreadPoolExecutor

    x = np.arange(100_000.0)
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda k: nm.add.reduce(nm.multiply(x, k)), range(32)))
    assert results == [k * float(x.sum()) for k in range(32)]
