"""Generated loops, compiled by gcc and clang and run: what bodies give, flags, faults."""

from __future__ import annotations

from typing import List

import numpy as np
import pytest
from built_loops import DIVIDE, INVALID, OVERFLOW, Loops, padded

# ---- choices ------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "longdouble"])
def test_an_arm_not_chosen_raises_nothing(awkward: Loops, dtype: str) -> None:
    x = padded([0.0, -0.0, 4.0, np.inf], dtype)
    result, flags = awkward.one(f"reciprocal_or_zero_{dtype}", dtype, x)
    with np.errstate(all="ignore"):
        expected = np.where(x != 0, 1 / x, 0)
    np.testing.assert_array_equal(result, expected)
    assert flags == 0


def test_the_chosen_arm_raises(awkward: Loops) -> None:
    x = padded([5e-324, 0.0], "float64")
    result, flags = awkward.one("reciprocal_or_zero_float64", "float64", x)
    assert result[1] == np.inf and result[2] == 0
    assert flags == OVERFLOW


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_comparisons_are_quiet(awkward: Loops, dtype: str) -> None:
    x = padded([np.nan, 1, -np.inf, np.inf, -0.0, -5], dtype)
    y = padded([3, np.nan, np.inf, -3, 0.0, -7], dtype)
    result, flags = awkward.one(f"distance_{dtype}", dtype, x, y)
    np.testing.assert_array_equal(result, np.abs(x - y))
    assert flags == 0
    infinite = padded([np.inf], dtype)
    _, flags = awkward.one(f"distance_{dtype}", dtype, infinite, infinite)
    assert flags == INVALID


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_nested_choices(awkward: Loops, dtype: str) -> None:
    x = padded([-1, 0.0, -0.5, -3, 4, np.nan, -np.inf], dtype)
    result, flags = awkward.one(f"nested_choice_{dtype}", dtype, x)
    with np.errstate(all="ignore"):
        expected = np.where(x > 0, np.sqrt(x), np.where(x < -1, 1 / (x + 1), x))
    np.testing.assert_array_equal(result, expected)
    assert flags == 0


@pytest.mark.parametrize("dtype", ["int8", "uint32", "int64"])
def test_reports_of_an_arm_not_chosen_are_dropped(awkward: Loops, dtype: str) -> None:
    x = padded([0, 7, 100], dtype)
    result, flags = awkward.one(f"hundred_by_{dtype}", dtype, x)
    expected = [100 // int(v) if v else 0 for v in x]
    assert result.tolist() == expected
    assert flags == 0


def test_raises_reports(awkward: Loops) -> None:
    assert awkward.one("flagging_float64", "float64", padded([5.0], "float64"))[1] == 0
    assert awkward.one("flagging_float64", "float64", padded([np.nan], "float64"))[1] == 0
    assert awkward.one("flagging_float64", "float64", padded([5.5], "float64"))[1] == OVERFLOW


# ---- arithmetic ---------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64"])
def test_integer_division_is_total(awkward: Loops, dtype: str) -> None:
    info = np.iinfo(dtype)
    values = sorted({v for v in (info.min, info.min + 1, -7, -2, -1, 0, 1, 2, 7, info.max)
                     if v >= info.min})
    pairs = [(a, b) for a in values for b in values]
    x1, x2 = (np.array(column, dtype) for column in zip(*pairs))
    outputs = [np.empty(len(pairs), dtype) for _ in range(4)]
    fault, _, flags = awkward(f"integer_division_{dtype}", [x1, x2], outputs)
    assert fault == 0
    assert flags == (DIVIDE | OVERFLOW if info.min else DIVIDE)
    for (a, b), q, r, t, m in zip(pairs, *outputs):
        if b == 0:
            assert (q, r, t, m) == (0, 0, 0, 0)
            continue
        truncated = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
        wrapped = info.min if (a, b) == (info.min, -1) else None
        assert q == (a // b if wrapped is None else wrapped), (a, b)
        assert r == a % b, (a, b)
        assert t == (truncated if wrapped is None else wrapped), (a, b)
        assert m == a - truncated * b, (a, b)


def test_an_output_read_back_is_rounded(awkward: Loops) -> None:
    x1, x2 = padded([1.001, 0.333, 6e4], "float16"), padded([1.001, 3, 2], "float16")
    p, q = np.empty_like(x1), np.empty_like(x1)
    fault, _, flags = awkward("read_back_float16", [x1, x2], [p, q])
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(p, x1 * x2)
        np.testing.assert_array_equal(q, p + x1)
    assert (fault, flags) == (0, OVERFLOW)


@pytest.mark.parametrize(
    "first, second, compare",
    [
        ("int32", "uint64", "less"),
        ("uint64", "int8", "less_equal"),
        ("uint32", "int32", "not_equal"),
    ],
)
def test_mixed_integers_compare_by_value(
    awkward: Loops, first: str, second: str, compare: str
) -> None:
    def values(dtype: str) -> List[int]:
        info = np.iinfo(dtype)
        return [v for v in (info.min, -1, 0, 1, 2**31, 2**32 - 1, info.max)
                if info.min <= v <= info.max]

    pairs = [(a, b) for a in values(first) for b in values(second)]
    x1, x2 = np.array([a for a, _ in pairs], first), np.array([b for _, b in pairs], second)
    result, flags = awkward.one(f"below_{first}_{second}", "bool", x1, x2)
    tests = {
        "less": lambda a, b: a < b, "less_equal": lambda a, b: a <= b,
        "not_equal": lambda a, b: a != b,
    }
    assert result.tolist() == [tests[compare](a, b) for a, b in pairs]
    assert flags == 0


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_casts_saturate(awkward: Loops, dtype: str) -> None:
    x = np.array([np.nan, np.inf, -np.inf, 300, -300, 127.9, -128.9, 0.5], dtype)
    result, flags = awkward.one(f"to_int8_{dtype}", "int8", x)
    assert result.tolist() == [0, 127, -128, 127, -128, 127, -128, 0]
    assert flags == INVALID
    ordinary = np.array([1, -128, 127, -0.0], dtype)
    assert awkward.one(f"to_int8_{dtype}", "int8", ordinary)[1] == 0


def test_casts_to_c_names_saturate(awkward: Loops) -> None:
    x = np.array([1e300, -1e10, np.nan, 2**31 - 1, -(2**31)])
    result, flags = awkward.one("to_int_float64", "intc", x)
    assert result.tolist() == [2**31 - 1, -(2**31), 0, 2**31 - 1, -(2**31)]
    assert flags == INVALID


def test_shifts_are_total(awkward: Loops) -> None:
    count = np.array([0, 1, 31, 32, 200], "uint8")
    x = np.full(5, -3, "int32")
    result, _ = awkward.one("shifted_int32_uint8", "int32", x, count)
    assert result.tolist() == [-3, -6, -(2**31), 0, 0]
    wide = np.array([0, 1, 7, 8, 2**40, -1], "int64")
    result, _ = awkward.one("shifted_int8_int64", "int8", np.full(6, -100, "int8"), wide)
    assert result.tolist() == [-100, -50, -1, -1, -1, -1]


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_quotients_are_numpys(awkward: Loops, dtype: str) -> None:
    parts = [0.0, -0.0, 1.0, -2.5, 3e-5, 1e30, np.inf, -np.inf, np.nan]
    values = np.array([complex(a, b) for a in parts for b in parts], dtype)
    x1, x2 = (np.ascontiguousarray(v) for v in np.broadcast_arrays(values[:, None], values))
    result, _ = awkward.one(f"quotient_{dtype}", dtype, x1.ravel(), x2.ravel())
    with np.errstate(all="ignore"):
        expected = np.divide(x1.ravel(), x2.ravel())
    for part in ("real", "imag"):
        got, wanted = getattr(result, part), getattr(expected, part)
        np.testing.assert_array_equal(got, wanted)
        zeros = wanted == 0
        np.testing.assert_array_equal(np.signbit(got[zeros]), np.signbit(wanted[zeros]))


def test_a_complex_quotient_not_chosen_raises_nothing(awkward: Loops) -> None:
    x = np.array([0, 2, 4j, -0.0, 1 + 1j] * 9, "complex128")
    result, flags = awkward.one("guarded_quotient_complex128", "complex128", x)
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(result, np.where(x != 0, 1 / x, x))
    assert flags == 0


def test_constants_are_rounded_once(awkward: Loops) -> None:
    zero = np.zeros(3, "longdouble")
    result, _ = awkward.one("thirds_longdouble", "longdouble", zero)
    assert result[0] == np.longdouble("0.1")
    result, _ = awkward.one("thirds_float64", "float64", np.ones(3))
    assert result[0] == 1.0 * (1 / 3) + 0.1
    result, _ = awkward.one("thirds_float32", "float32", np.ones(3, "float32"))
    assert result[0] == np.float32(np.float32(1) / np.float32(3)) + np.float32(0.1)


def test_c_names_compute_in_their_type(awkward: Loops) -> None:
    x1, x2 = np.array([3, -1, 70], "intc"), np.array([5, 2**62, 1], "long")
    result, _ = awkward.one("longs_intc_long", "long", x1, x2)
    bits = 8 * np.dtype("long").itemsize
    wrap = 1 << (bits - 1)
    expected = [3 * 5 - (5 << 3), -(2**62), 70]
    assert result.tolist() == [(v + wrap) % (1 << bits) - wrap for v in expected]


@pytest.mark.parametrize("dtype", ["int16", "float16"])
def test_names_of_operands_do_not_collide(awkward: Loops, dtype: str) -> None:
    a, b, c = (np.arange(n, n + 9).astype(dtype) for n in (1, 2, 3))
    result, _ = awkward.one(f"clashing_{dtype}", dtype, a, b, c)
    np.testing.assert_array_equal(result, a + b * c)


# ---- faults -------------------------------------------------------------------------------


def test_the_first_refused_element_is_told(awkward: Loops) -> None:
    x1, x2 = np.ones(2000, "int32"), np.ones(2000, "int32")
    x1[1500], x2[1300], x2[1700] = -1, 101, 101
    result = np.full(2000, 77, "int32")
    fault, index, _ = awkward("picky_int32", [x1, x2], [result])
    assert (fault, index) == (2, 1300)
    assert (result[:1024] == 2).all() and (result[1024:] == 77).all()
    x1[1300] = -5
    assert awkward("picky_int32", [x1, x2], [result])[:2] == (1, 1300)


def test_faults_with_strides_and_single_operands(awkward: Loops) -> None:
    x1 = np.ones(3000, "int32")[::-3]
    x2 = np.broadcast_to(np.int32(101), (1000,))
    result = np.empty(1000, "int32")
    assert awkward("picky_int32", [x1, x2], [result])[:2] == (2, 0)
    x2 = np.broadcast_to(np.int32(5), (1000,))
    x1[700] = -1
    assert awkward("picky_int32", [x1, x2], [result])[:2] == (1, 700)
    x1[700] = 1
    assert awkward("picky_int32", [x1, x2], [result])[0] == 0
    assert (result == 6).all()
