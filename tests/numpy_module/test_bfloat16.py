"""A dtype that NumPy does not have, registered with it."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from types import ModuleType
from typing import Any, List

import numpy as np
import pytest
import samples
from conftest import EXTENSIONS
from test_core import names, through_numpy

DTYPES = [np.dtype(c) for c in "?bhilqBHILQefdgFDG"]
SAFE = "fdgFDG"


@pytest.fixture(scope="module")
def lib(ndmlib: Any, bf: ModuleType) -> Any:
    ndmlib.load_module("bfloat16")
    return ndmlib


def items(bf: ModuleType) -> np.ndarray:
    """Special values and some others."""
    bits = np.concatenate([np.arange(0, 65536, 97), [0x7F80, 0xFF80, 0x7FC0, 0x8000, 1]])
    return bits.astype(np.uint16).view(bf.bfloat16)


def stored(lib: Any, array: np.ndarray) -> Any:
    if array.dtype.type.__name__ != "bfloat16":
        return array
    return lib.Stored(array.view(np.uint16), "bfloat16")


def same(got: np.ndarray, expected: Any) -> bool:
    """Bit for bit, a NaN counting as a NaN."""
    if isinstance(expected, np.ndarray):
        return got.dtype == expected.dtype and bool(samples.same_bits(got, expected).all())
    ours, theirs = got.view(np.uint16), np.asarray(expected.array)
    nan = (ours & 0x7FFF) > 0x7F80
    return bool((np.where(nan, 0, ours) == np.where((theirs & 0x7FFF) > 0x7F80, 0, theirs)).all())


def compare(lib: Any, ufunc: np.ufunc, inputs: List[np.ndarray]) -> None:
    shown = f"{ufunc.__name__}({', '.join(str(i.dtype) for i in inputs)})"
    got, flags = through_numpy(ufunc, inputs)
    raised: List[str] = []
    try:
        expected = lib.call(ufunc.__name__, *(stored(lib, i) for i in inputs), flags=raised)
    except lib.NdmError as error:
        assert error.status == "type" and got is None, shown
        return
    assert got is not None, shown
    assert flags == sum(bit for bit, text in lib.FP_FLAGS.items() if text in raised), shown
    for one, other in zip(got, expected):
        assert same(one, other), shown


@pytest.mark.parametrize("ours", [True, False])
def test_every_ufunc(bf: ModuleType, lib: Any, ours: bool) -> None:
    """The extension's ufuncs with every other dtype; NumPy's own, which get the loops on bfloat16
    too, with that alone: with others they may take loops of NumPy's."""
    own, checked = items(bf), 0
    with np.errstate(all="ignore"):
        for name in names(bf):
            ufunc = getattr(bf if ours else np, name, None)
            if not isinstance(ufunc, np.ufunc) or ufunc.signature:
                continue
            if ufunc.nin != 2:
                inputs = [own, own[::-1], own[::3].repeat(3)[: len(own)], own]
                compare(lib, ufunc, inputs[: ufunc.nin])
                checked += 1
                continue
            for dtype in [np.dtype(bf.bfloat16), *(DTYPES if ours else [])]:
                other = np.resize(samples.special_values(dtype), len(own)) \
                    if dtype in DTYPES else own[::-1]
                compare(lib, ufunc, [own, other])
                compare(lib, ufunc, [other, own])
                checked += 2
    assert checked > (900 if ours else 60)


@pytest.mark.parametrize("dtype", [d.char for d in DTYPES])
def test_casts(bf: ModuleType, lib: Any, dtype: str) -> None:
    own, there = items(bf), np.dtype(dtype)
    ours = lib.dtype_name(lib.from_numpy_dtype(there))
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(own.astype(there), lib.cast(stored(lib, own), ours))
        values = samples.special_values(there)
        expected = lib.cast(values, "bfloat16")
        assert same(values.astype(bf.bfloat16), expected)
        assert same(values[::-1][::2].astype(bf.bfloat16),
                    lib.cast(values[::-1][::2].copy(), "bfloat16"))
    assert np.can_cast(bf.bfloat16, there) == (dtype in SAFE)
    assert not np.can_cast(there, bf.bfloat16)


def test_scalars(bf: ModuleType) -> None:
    x = bf.bfloat16(1.5)
    assert (float(x), int(x), complex(x), bool(x)) == (1.5, 1, 1.5, True)
    assert str(x) == repr(x) == "1.5"
    assert hash(x) == hash(1.5) and x == 1.5 and x < bf.bfloat16(2) and not x > 2
    assert type(x + x) is bf.bfloat16 and x + x == 3 and -x == -1.5 and abs(-x) == x
    assert bf.bfloat16("2.5") == 2.5 and bf.bfloat16(x) == x and bf.bfloat16(True) == 1
    assert bf.bfloat16(np.float32(3)) == 3 and bf.bfloat16(np.int64(3)) == 3
    assert bf.bfloat16(np.array(7.0)) == 7 and bf.bfloat16(10**400 // 10**398) == 100
    assert np.isnan(bf.bfloat16("nan")) and np.isinf(bf.bfloat16(1e39))
    assert isinstance(x, np.generic) and np.dtype(bf.bfloat16).itemsize == 2
    assert bf.bfloat16(2**70) == 2.0**70 and bf.bfloat16(2**64 - 1) == 2.0**64
    assert bf.bfloat16.__doc__ == "The upper 16 bits of float32."
    for wrong, kind in ((1j, TypeError), (None, TypeError), ("one", ValueError), ([1], TypeError)):
        with pytest.raises(kind):
            bf.bfloat16(wrong)
    with pytest.raises(TypeError):
        bf.bfloat16()
    assert pickle.loads(pickle.dumps(x)) == x and copy.deepcopy(x) == x


def test_arrays(bf: ModuleType) -> None:
    a = np.arange(6).astype(bf.bfloat16)
    assert a.dtype == bf.bfloat16 and str(a.dtype) == "bfloat16"
    assert str(a) == "[0.0 1.0 2.0 3.0 4.0 5.0]"
    assert a.tolist() == [0, 1, 2, 3, 4, 5] and a[2] == 2
    assert np.array([1, 2.5, True], dtype=bf.bfloat16).tolist() == [1, 2.5, 1]
    for made in (np.zeros(3, bf.bfloat16), np.ones(3, bf.bfloat16), np.full(3, 2.5, bf.bfloat16),
                 np.empty_like(a), np.arange(3, dtype=bf.bfloat16),
                 np.array([bf.bfloat16(1)]), np.asarray(bf.bfloat16(1))):
        assert made.dtype == bf.bfloat16
    assert np.sort(a[::-1]).tolist() == a.tolist() and a[::-1].argsort()[0] == 5
    b = np.array([1, np.nan, 7, -3], bf.bfloat16)
    assert np.isnan(np.sort(b)[-1]) and b.argmax() == 1 and b.argmin() == 1 and a.argmax() == 5
    assert a.argmin() == 0 and a.max() == 5 and a.min() == 0 and a.sum() == 15
    assert a.nonzero()[0].tolist() == [1, 2, 3, 4, 5]
    assert np.where(a > 2, a, bf.bfloat16(0)).tolist() == [0, 0, 0, 3, 4, 5]
    assert np.concatenate([a, a]).dtype == a.dtype and a.reshape(2, 3).T[1].tolist() == [1, 4]
    swapped = a.astype(a.dtype.newbyteorder())
    assert swapped.tolist() == a.tolist() and (swapped + swapped).tolist() == (a + a).tolist()
    assert swapped.tobytes() == a.view(np.uint16).byteswap().tobytes()
    swapped[1] = 9
    assert swapped[1] == 9 and a.byteswap().byteswap().tolist() == a.tolist()
    assert pickle.loads(pickle.dumps(a)).tolist() == a.tolist()
    assert np.promote_types(bf.bfloat16, "f4") == np.float32
    unaligned = np.frombuffer(b"x" + a.tobytes(), np.uint8)[1:].view(bf.bfloat16)
    assert (unaligned + a).tolist() == (a + a).tolist() and unaligned.nonzero()[0].size == 5
    a[1:4] = [7, 8, 9]
    a[0] = np.float64(4)
    assert a.tolist() == [4, 7, 8, 9, 4, 5]


@pytest.mark.parametrize("name", ["add", "multiply", "maximum", "subtract"])
def test_methods(bf: ModuleType, name: str) -> None:
    for ufunc in (getattr(bf, name), getattr(np, name)):
        for count in (1, 2, 7, 40):
            x = (np.arange(count) % 3 + (name == "multiply")).astype(bf.bfloat16)
            if name == "multiply":
                x = np.where(np.arange(count) % 9 == 0, x, bf.bfloat16(1))
            wide = x.astype(np.float64)
            there = getattr(np, name)
            assert float(ufunc.reduce(x)) == there.reduce(wide)
            assert ufunc.accumulate(x).tolist() == there.accumulate(wide).tolist()
            assert ufunc.outer(x, x).tolist() == there.outer(wide, wide).tolist()
            assert ufunc.reduceat(x, [0, count - 1]).tolist() == \
                there.reduceat(wide, [0, count - 1]).tolist()
            ufunc.at(x, [0, 0], x[-1:])
            there.at(wide, [0, 0], wide[-1:])
            assert x.tolist() == wide.tolist()


def test_products(bf: ModuleType) -> None:
    a = (np.arange(12).reshape(3, 4) % 5).astype(bf.bfloat16)
    wide = a.astype(float)
    for matmul in (bf.matmul, np.matmul):
        assert matmul(a, a.T).dtype == bf.bfloat16
        np.testing.assert_array_equal(matmul(a, a.T).astype(float), wide @ wide.T)
        np.testing.assert_array_equal(matmul(a, a[0]).astype(float), wide @ wide[0])
    np.testing.assert_array_equal((a @ a.T).astype(float), wide @ wide.T)


def test_python_scalars_promote(bf: ModuleType) -> None:
    """NumPy knows nothing of weak scalars for registered dtypes."""
    a = np.ones(3, bf.bfloat16)
    assert (a * 2.5).dtype == np.float32
    assert (a * bf.bfloat16(2.5)).dtype == bf.bfloat16


def test_two_extensions_share_the_dtype(bf: ModuleType) -> None:
    """Whichever comes first registers it; the other finds it."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import numpy as np, importlib\n"
        "first, second = map(importlib.import_module, sys.argv[2:])\n"
        "x = np.arange(4).astype(first.bfloat16)\n"
        "assert np.add(x, x).tolist() == [0, 2, 4, 6]\n"
        "wide = getattr(first, 'multiply_wide', None) or second.multiply_wide\n"
        "assert wide(x, x).dtype == np.float32 and wide(x, x).tolist() == [0, 1, 4, 9]\n"
    )
    pair = ["ndmill_bfloat16", "ndmill_wide"]
    if not list(EXTENSIONS.glob("ndmill_wide.*.so")):
        pytest.skip("ndmill_wide was not built")
    for order in (pair, pair[::-1]):
        subprocess.run([sys.executable, "-c", code, str(EXTENSIONS), *order], check=True)
