"""The generated classes of dtypes, compiled and run beside NumPy: items, scalars, text."""

from __future__ import annotations

import ctypes
import itertools
from typing import Any, Dict

import numpy as np
import pytest
from built_data import NAMES, dtype, same, special_floats, special_values


class Scalar(ctypes.Structure):
    """ndm_scalar."""

    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("negative", ctypes.c_uint8),
        ("magnitude", ctypes.c_uint64),
        ("real", ctypes.c_double),
        ("imag", ctypes.c_double),
    ]


BOOL, INT, FLOAT, COMPLEX, HUGE = range(5)


def item(data_library: Any, name: str, which: str) -> Any:
    out = np.zeros(1, dtype=dtype(name))
    size = data_library.probe_item(name.encode(), which.encode(), ctypes.c_void_p(out.ctypes.data))
    return out[0] if size else None


@pytest.mark.parametrize("name", NAMES)
def test_items(data_library: Any, name: str) -> None:
    kind = dtype(name)
    assert item(data_library, name, "zero") == 0
    assert item(data_library, name, "one") == 1
    if kind.kind in "iu":
        info: Any = np.iinfo(kind)
        assert item(data_library, name, "max") == info.max
        assert item(data_library, name, "min") == info.min
    elif kind.kind == "f":
        info = np.finfo(kind)
        limits: Dict[str, Any] = {
            "max": info.max,
            "min": info.min,
            "eps": info.eps,
            "tiny": info.smallest_normal,
        }
        for which, value in limits.items():
            assert item(data_library, name, which) == value, which
    elif kind.kind == "c":
        assert item(data_library, name, "max") is None


@pytest.mark.parametrize("name", NAMES)
def test_descr(data_library: Any, name: str) -> None:
    assert data_library.probe_text(name.encode(), b"descr").decode() == dtype(name).str[1:]


def from_scalar(data_library: Any, name: str, scalar: Scalar) -> Any:
    out = np.zeros(1, dtype=dtype(name))
    status = data_library.probe_from_scalar(
        name.encode(), ctypes.byref(scalar), ctypes.c_void_p(out.ctypes.data)
    )
    return (status, out[0])


@pytest.mark.parametrize("name", NAMES)
def test_scalars_come_back(data_library: Any, name: str) -> None:
    values = special_values(name)
    if name in ("longdouble", "clongdouble"):
        with np.errstate(all="ignore"):
            narrow = values.astype("complex128" if name[0] == "c" else "float64")
        values = narrow.astype(dtype(name))
    for i in range(values.size):
        scalar = Scalar()
        address = ctypes.c_void_p(values.ctypes.data + i * values.itemsize)
        data_library.probe_to_scalar(name.encode(), address, ctypes.byref(scalar))
        status, found = from_scalar(data_library, name, scalar)
        assert status == 0
        assert same(np.array([found]), values[i : i + 1]), (name, values[i], found)


@pytest.mark.parametrize("name", NAMES)
def test_integers_that_do_not_fit(data_library: Any, name: str) -> None:
    kind = dtype(name)
    if kind.kind not in "iu":
        status, value = from_scalar(data_library, name, Scalar(HUGE, 0, 0, 1e30, 0))
        assert status == 0
        assert bool(value)
        return
    info = np.iinfo(kind)
    fits = Scalar(INT, 1 if info.min < 0 else 0, abs(int(info.min)), 0, 0)
    assert from_scalar(data_library, name, fits) == (0, info.min)
    below = Scalar(INT, 1, abs(int(info.min)) + 1, 0, 0)
    assert from_scalar(data_library, name, below)[0] != 0
    if info.max < 2**64 - 1:
        assert from_scalar(data_library, name, Scalar(INT, 0, int(info.max) + 1, 0, 0))[0] != 0
    assert from_scalar(data_library, name, Scalar(HUGE, 0, 0, 1e30, 0))[0] != 0
    assert from_scalar(data_library, name, Scalar(FLOAT, 0, 0, 1e30, 0)) == (0, info.max)
    assert from_scalar(data_library, name, Scalar(COMPLEX, 0, 0, 1, 1))[0] != 0


@pytest.mark.parametrize("name", NAMES[1:])
def test_fill(data_library: Any, name: str) -> None:
    kind = dtype(name)
    start, step = (3, 7) if kind.kind in "iu" else (0.5, 0.1)
    items = np.zeros(40, dtype=kind)
    items[:2] = [start, start + step]
    if kind.kind == "c":
        items[1] += 1j
    data_library.probe_fill(name.encode(), ctypes.c_void_p(items.ctypes.data), ctypes.c_ssize_t(40))
    if kind.kind in "iu":
        assert items.tolist() == (3 + 7 * np.arange(40)).astype(kind).tolist()
        return
    if name == "float16":
        first, second = np.float32(items[0]), np.float32(items[1])
        expected = (first + np.arange(40, dtype=np.float32) * (second - first)).astype(kind)
    else:
        steps = np.arange(40).astype(items.real.dtype)
        expected = items[0] + steps * (items[1] - items[0])
    assert np.array_equal(items[2:], expected[2:])


@pytest.mark.parametrize("name", NAMES)
def test_compare_and_nonzero(data_library: Any, name: str) -> None:
    values = special_values(name)[-12:].copy()
    for i, j in itertools.product(range(values.size), repeat=2):
        a, b = values[i], values[j]
        addresses = [ctypes.c_void_p(values.ctypes.data + k * values.itemsize) for k in (i, j)]
        found = data_library.probe_compare(name.encode(), *addresses)
        if np.isnan(a) or np.isnan(b):
            assert found == 2
        else:
            assert found == (a > b) * 1 - (a < b) * 1, (a, b)
        assert data_library.probe_nonzero(name.encode(), addresses[0]) == int(a != 0)


# ---- text of longdouble -------------------------------------------------------------------


def text_of(data_library: Any, value: Any, precision: int = -1, exponent: bool = False) -> str:
    given = np.array([value], dtype=np.longdouble)
    buffer = ctypes.create_string_buffer(6000)
    length = data_library.probe_format(
        b"longdouble",
        ctypes.c_void_p(given.ctypes.data),
        buffer,
        ctypes.c_size_t(6000),
        precision,
        int(exponent),
        1,
    )
    assert length == len(buffer.value)
    return buffer.value.decode()


def test_longdouble_text_is_numpys(data_library: Any) -> None:
    values = [v for v in special_floats(np.dtype(np.longdouble)) if np.isfinite(v)]
    for value in [*values, np.longdouble(1) / 3, np.longdouble("123456.789")]:
        text = np.format_float_scientific(value, trim=".", exp_digits=2)
        assert text_of(data_library, value, exponent=True) == text
        if 1e-30 < abs(value) < 1e30:
            assert text_of(data_library, value) == np.format_float_positional(value, trim=".")


def test_longdouble_text_with_precision(data_library: Any) -> None:
    for value in ("2.5", "0.00012345678901", "123.456789", "-0.3", "99.99999"):
        number = np.longdouble(value)
        for precision in range(9):
            text = np.format_float_positional(number, precision=precision, trim=".")
            assert text_of(data_library, number, precision) == text, (value, precision)


def test_longdouble_text_comes_back(data_library: Any) -> None:
    out = np.zeros(1, dtype=np.longdouble)
    address = ctypes.c_void_p(out.ctypes.data)
    for value in special_floats(np.dtype(np.longdouble)):
        for exponent in (False, True):
            text = text_of(data_library, value, exponent=exponent)
            if len(text) < 200:
                assert data_library.probe_parse(b"longdouble", text.encode(), address) == 0, text
                assert same(out, np.array([value], dtype=np.longdouble)), text


@pytest.mark.parametrize("text", ["", " 1", "1 ", "1x", "0x10", "nan(3)", "1,5", "--1", "e5"])
def test_text_that_is_no_number(data_library: Any, text: str) -> None:
    out = np.zeros(1, dtype=np.longdouble)
    address = ctypes.c_void_p(out.ctypes.data)
    assert data_library.probe_parse(b"longdouble", text.encode(), address) != 0
