"""Holds float12 to what it should be, from its definition alone: run against an installed ndmill
(NDM_BUILD_DIR is the prefix), with lib/stranger.so in it. Prints what it has compared."""

from __future__ import annotations

import ctypes
from typing import Any, List, Sequence

import ndmlib
import numpy as np
from ndm_structs import DType, Error

NAME = "float12"
CODES = np.arange(4096, dtype=np.uint16)
SIGN, MAGNITUDES, INFINITY = 2048, 2047, 31 << 6
SPECIAL = np.array([0, 1, 63, 64, 65, INFINITY - 1, INFINITY, INFINITY + 1, 15 << 6, (15 << 6) + 1,
                    14 << 6, (16 << 6) + 32], np.uint16)  # fmt: skip
RNG = np.random.default_rng(12)


def decode(codes: np.ndarray) -> np.ndarray:
    """The value of each code, exactly: sign, 5 bits of exponent, 6 of mantissa, as IEEE 754 has
    them."""
    codes = codes.astype(np.int64)
    exponent, mantissa = codes >> 6 & 31, codes & 63
    value = np.where(exponent == 0, np.ldexp(mantissa * 1.0, -20),
                     np.ldexp(mantissa + 64.0, exponent - 21))  # fmt: skip
    value = np.where(exponent == 31, np.where(mantissa == 0, np.inf, np.nan), value)
    return np.where(codes & SIGN, -value, value)


FINITE = decode(CODES[:INFINITY])
MAX, ULP = FINITE[-1], FINITE[-1] - FINITE[-2]


def encode(values: np.ndarray) -> np.ndarray:
    """The nearest code of each float64, the even one of two, by looking it up."""
    values = np.asarray(values, np.float64)
    size = np.abs(np.where(np.isnan(values), 0, values))
    above = np.minimum(np.searchsorted(FINITE, size), INFINITY - 1)
    below = np.where(FINITE[above] > size, above - 1, above)
    below = np.maximum(below, 0)
    above = np.minimum(below + 1, INFINITY - 1)
    low, high = size - FINITE[below], FINITE[above] - size
    code = np.where((low > high) | ((low == high) & (below % 2 == 1)), above, below)
    code = np.where(size >= MAX + ULP / 2, INFINITY, code)
    code = np.where(np.isnan(values), INFINITY + 1, code)
    return (code + np.where(np.signbit(values), SIGN, 0)).astype(np.uint16)


def same(actual: Any, codes: np.ndarray, what: str) -> None:
    """The same codes, a NaN counting as a NaN."""
    assert actual.dtype == NAME, what
    nan = np.isnan(decode(codes))
    assert (np.isnan(decode(actual.array)) == nan).all(), what
    wrong = np.flatnonzero((actual.array != codes) & ~nan)
    assert wrong.size == 0, f"{what}: {wrong.size}, first at {wrong[0]}"


def stored(codes: np.ndarray) -> Any:
    return ndmlib.Stored(np.ascontiguousarray(codes, np.uint16), NAME)


# ---- ufuncs --------------------------------------------------------------------------------


def columns(count: int) -> List[np.ndarray]:
    """Codes for each input: all of one, special pairs and many others of several."""
    if count == 1:
        return [CODES]
    special = np.concatenate([SPECIAL, SPECIAL + SIGN])
    pairs = np.meshgrid(special, special)
    near = RNG.integers(0, 4096, 20000)
    found = [np.concatenate([pairs[0].ravel(), near]), np.concatenate([pairs[1].ravel(), near + 1])]
    others = [RNG.permutation(found[i % 2]) for i in range(count - 2)]
    chance = RNG.integers(0, 4096, len(found[0]))
    found[1] = np.where(RNG.random(len(chance)) < 0.5, found[1] % 4096, chance)
    return [column.astype(np.uint16) for column in (*found, *others)]


def next_code(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    a, b = decode(x), decode(y)
    signed = x.astype(np.int64)
    step = np.where((b > a) == (a > 0), signed + 1, signed - 1)
    step = np.where(a == 0, np.where(np.signbit(b), SIGN, 0) + 1, step)
    step = np.where(a == b, y, step)
    return np.where(np.isnan(a) | np.isnan(b), INFINITY + 1, step).astype(np.uint16)


def check_neighbours() -> None:
    """What knows how dense the dtype is, and so cannot be had from another."""
    x, y = columns(2)
    same(ndmlib.call("nextafter", stored(x), stored(y))[0], next_code(x, y), "nextafter")
    finite = CODES[(CODES & MAGNITUDES) < INFINITY - 1]
    away = np.where(finite & SIGN, SIGN, 0) + INFINITY
    gap = decode(next_code(finite, away.astype(np.uint16))) - decode(finite)
    gap[decode(finite) == 0] = FINITE[1]  # of -0 too, as NumPy has it
    same(ndmlib.call("spacing", stored(finite))[0], encode(gap), "spacing")


def check_elementwise(name: str, types: Sequence[str], nin: int) -> int:
    """As on float64, whose operations on such short numbers are as good as exact: one rounding."""
    codes = iter(columns(sum(t == NAME for t in types[:nin])))
    ours: List[Any] = []
    wide: List[Any] = []
    for dtype in types[:nin]:
        if dtype == NAME:
            column = next(codes)
            ours.append(stored(column))
            wide.append(decode(column).astype(np.float64))
        else:
            wide.append(RNG.integers(-30, 30, 20576 if nin > 2 else 4096).astype(dtype))
            ours.append(wide[-1])
    for given in zip(ndmlib.call(name, *ours), ndmlib.call(name, *wide)):
        if isinstance(given[0], ndmlib.Stored):
            same(given[0], encode(given[1]), name)
        else:
            assert given[0].dtype == given[1].dtype, name
            assert np.array_equal(given[0], given[1]), name
    return len(ours[0])


def check_cores(name: str) -> None:
    """Products: terms are multiplied and added in float32, in order, and rounded once."""
    shapes = {"matmul": [(9, 5), (5, 7)], "vecdot": [(9, 5), (9, 5)], "matvec": [(9, 5), (5,)],
              "vecmat": [(5,), (5, 7)]}[name]  # fmt: skip
    codes = [encode(RNG.normal(size=shape)) for shape in shapes]
    (actual,) = ndmlib.call(name, *map(stored, codes))
    wide = [decode(code).astype(np.float32) for code in codes]
    (expected,) = ndmlib.call(name, *wide, deterministic=True)
    assert (actual.array == encode(expected)).all(), name


def check_ufuncs() -> int:
    loops = 0
    for name in ndmlib.ufunc_names():
        for loop in ndmlib.loops(name):
            types = [ndmlib.dtype_name(loop.dtypes[i]) for i in range(loop.nargs)]
            if NAME not in types:
                continue
            loops += 1
            nin, _ = ndmlib.counts(ndmlib.find_ufunc(name))
            if ndmlib.is_generalized(name):
                check_cores(name)
            elif name in ("nextafter", "spacing"):
                check_neighbours()
            else:
                check_elementwise(name, types, nin)
    return loops


# ---- casts, promotion, text ----------------------------------------------------------------


def check_casts() -> int:
    reals = ["float16", "float32", "float64", "longdouble"]
    for name in reals:
        wide = ndmlib.cast(stored(CODES), name)
        assert np.array_equal(wide, decode(CODES).astype(name), equal_nan=True), name
        between = (FINITE[:-1] + FINITE[1:]) / 2
        tried = np.concatenate([between, between * (1 + 1e-9), RNG.normal(0, 1e4, 5000), -between,
                                [MAX + ULP / 2, MAX + ULP, np.inf, -np.inf, np.nan]])  # fmt: skip
        with np.errstate(over="ignore"):
            source = tried.astype(name)
        same(ndmlib.cast(source, NAME), encode(source.astype(np.float64)), f"{name} to {NAME}")
    for name in ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]:
        limits = np.iinfo(name)
        tried = RNG.integers(limits.min, limits.max, 1000, dtype=name, endpoint=True)
        tried = np.concatenate([tried, np.arange(0, 128).astype(name)])
        same(ndmlib.cast(tried, NAME), encode(tried.astype(np.float64)), f"{name} to {NAME}")
        value = np.nan_to_num(np.trunc(decode(CODES)), posinf=np.inf, neginf=-np.inf)
        whole = np.array([max(limits.min, min(limits.max, v if np.isinf(v) else int(v)))
                          for v in value], dtype=object)  # fmt: skip
        assert (ndmlib.cast(stored(CODES), name) == whole.astype(name)).all(), name
    for name in ["complex64", "complex128", "clongdouble"]:
        wide = ndmlib.cast(stored(CODES), name)
        assert np.array_equal(wide.real, decode(CODES).astype(wide.real.dtype), equal_nan=True)
        assert (wide.imag == 0).all()
        same(ndmlib.cast(wide, NAME), CODES, f"{name} to {NAME}")
    truth = ndmlib.cast(stored(CODES), "bool")
    assert np.array_equal(truth, decode(CODES) != 0)
    same(ndmlib.cast(truth, NAME), encode(truth), f"bool to {NAME}")
    return len(reals) + 8 + 3 + 1


def result_type(*names: str) -> str:
    dtypes = (DType * len(names))(*(ndmlib.find_dtype(name) for name in names))
    out, error = DType(), Error()
    status = ndmlib.LIBRARY.ndm_result_type(
        dtypes, ctypes.c_size_t(len(names)), None, ctypes.c_size_t(0), ctypes.byref(out),
        ctypes.byref(error),
    )  # fmt: skip
    ndmlib.check(status, error)
    return ndmlib.dtype_name(out)


def check_promotion() -> None:
    for other, joined in {NAME: NAME, "bool": "float16", "int16": "float32", "float16": "float16",
                          "float32": "float32", "float64": "float64",
                          "complex64": "complex64"}.items():  # fmt: skip
        assert result_type(NAME, other) == result_type(other, NAME) == joined, other


def text(code: int) -> str:
    out, error = ctypes.c_void_p(), Error()
    operand = ndmlib.Operand(ndmlib.Stored(np.array(code, np.uint16), NAME))
    status = ndmlib.LIBRARY.ndm_to_string(
        ctypes.byref(operand.view), None, ctypes.byref(out), ctypes.byref(error)
    )
    ndmlib.check(status, error)
    found = ctypes.string_at(out).decode()
    ndmlib.LIBRARY.ndm_free(out)
    return found


def check_text() -> int:
    """Every value's text gives it back, and no shorter one would."""
    for code in range(4096):
        shown, value = text(code), float(decode(np.array([code]))[0])
        if np.isnan(value) or np.isinf(value):
            assert shown == str(value)
            continue
        assert encode(np.array([float(shown)]))[0] == code, shown
        digits = len(shown.lstrip("-0.").split("e")[0].replace(".", "").strip("0"))
        if digits > 1:
            shorter = float(f"{value:.{digits - 2}e}")
            assert encode(np.array([shorter]))[0] != code, shown
    return 4096


def main() -> None:
    ndmlib.load_module("stranger")
    assert (encode(decode(CODES)) == CODES)[~np.isnan(decode(CODES))].all()
    print(f"{check_ufuncs()} loops, {check_casts()} dtypes cast to and from")
    check_promotion()
    print(f"{check_text()} texts")


if __name__ == "__main__":
    main()
