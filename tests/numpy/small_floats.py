"""Small floating formats by their definition: what each code is worth, and which code is nearest to
a value, found by looking in the list of all values. Everything is exact in longdouble, which has 64
bits of significand where these tests run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import ndmlib
import numpy as np

from ndmillc.diagnostics import Diagnostics
from ndmillc.model_dtypes import Format
from ndmillc.read import read_specs

ROOT = Path(__file__).parents[2]
LONG = np.longdouble


def formats(family: str) -> Dict[str, Format]:
    """The formats of examples/dtypes/FAMILY, by dtype."""
    folder = str(ROOT / "examples/dtypes" / family)
    specs = read_specs([folder], [str(ROOT / "specs")], Diagnostics())
    return {
        dtype.name: dtype.format
        for dtype in specs.dtypes.values()
        if dtype.format is not None and not dtype.external
    }


def codes(form: Format) -> np.ndarray:
    bits = form.bits
    return np.arange(1 << bits, dtype=np.uint8 if bits <= 8 else np.uint16)


def decode(form: Format) -> np.ndarray:
    """The value of every code, with NaN, infinities and the signs of zeros."""
    width = form.exponent + form.mantissa
    code = np.arange(1 << form.bits)
    size = code & ((1 << width) - 1)
    exponent, fraction = size >> form.mantissa, size & ((1 << form.mantissa) - 1)
    scale = np.ldexp(LONG(1), -form.mantissa)
    subnormal = (exponent == 0) & form.zero
    significand = np.where(subnormal, 0, 1) + fraction.astype(LONG) * scale
    value = np.ldexp(significand, np.where(subnormal, 1, exponent) - form.bias)
    top, ones = (1 << form.exponent) - 1, (1 << width) - 1
    if form.nan == "negative-zero":
        if form.infinity:
            value[size == ones] = np.inf
    else:
        if form.infinity:
            value[(exponent == top) & (fraction == 0)] = np.inf
        if form.nan == "ieee":
            value[(exponent == top) & (fraction != 0)] = np.nan
        elif form.nan == "ones":
            value[size == ones] = np.nan
    value = np.where(code >> width != 0, -value, value)
    if form.nan == "negative-zero":
        value[1 << width] = np.nan
    return value


def nearest(form: Format, x: np.ndarray) -> np.ndarray:
    """The code that each value of longdouble becomes; a NaN's is -1, and stands for any NaN."""
    values = decode(form)
    positive = np.flatnonzero(np.isfinite(values) & ~np.signbit(values))
    finite = values[positive]
    assert (np.diff(finite) > 0).all() and (positive == np.arange(len(positive))).all()
    # The number after the last, if there were one: what rounds to it overflows.
    gap = np.ldexp(LONG(1), int(np.frexp(finite[-1])[1]) - 1 - form.mantissa)
    points = np.append(finite, finite[-1] + gap)
    middles = (points[:-1] + points[1:]) / 2
    with np.errstate(invalid="ignore"):
        size = np.abs(x)
    at = np.searchsorted(middles, size, side="left")
    tie = middles[np.minimum(at, len(middles) - 1)] == size
    even_above = (at % 2 == 1) if form.zero else np.full(at.shape, True)
    at = np.where(tie & even_above, at + 1, at)
    special = {
        "inf": np.flatnonzero(np.isposinf(values))[0] if form.infinity else -1,
        "nan": -1,
        "saturate": len(finite) - 1,
    }
    result = np.where(at >= len(finite), special[form.overflow], at)
    infinite = special["inf"] if form.infinity else special[form.overflow]
    result = np.where(np.isinf(x), infinite, result)
    negative = np.signbit(x)
    sign = 1 << (form.exponent + form.mantissa)
    if not form.sign:
        result = np.where(negative & (x != 0), -1, result)
    elif form.nan == "negative-zero":
        result = np.where(negative & (result > 0), result | sign, result)
    else:
        result = np.where(negative & (result >= 0), result | sign, result)
    if not form.zero:
        result = np.where(x == 0, -1, result)
    return np.where(np.isnan(x), -1 if form.nan != "none" else 0, result)


def wrong(form: Format, found: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """Places where codes differ from those of `nearest`."""
    nan = np.flatnonzero(np.isnan(decode(form)))
    return np.flatnonzero((found != expected) & ~((expected == -1) & np.isin(found, nan)))


def points(form: Format, target: np.dtype) -> np.ndarray:
    """Values of a dtype of NumPy's around every one of the format and around the middle between
    every two, and many others."""
    values = decode(form)
    finite = np.unique(np.abs(values[np.isfinite(values)]))
    middles = (finite[:-1] + finite[1:]) / 2
    around = np.concatenate([finite, middles, [finite[-1] * LONG(1.5), finite[-1] * 4]])
    random = np.random.default_rng(1)
    if target.kind in "iu":
        info = np.iinfo(target)
        whole = np.clip(around, 0, LONG(info.max)).astype(object)
        near = [int(w) + d for w in whole for d in (-1, 0, 1)]
        shifts = random.integers(0, info.bits, 20000)
        near += [int(n) >> int(s) for n, s in zip(random.integers(0, 2**63, 20000), shifts)]
        near += [-n for n in near] + [info.max, info.min]
        return np.array([n for n in near if info.min <= n <= info.max], dtype=object).astype(target)
    real = np.zeros(0, target).real.dtype
    with np.errstate(all="ignore"):
        near = around.astype(real)
        near = np.concatenate(
            [near, np.nextafter(near, real.type(np.inf)), np.nextafter(near, real.type(-np.inf))]
        )
        low, high = np.log2(float(finite[finite > 0][0])), np.log2(float(finite[-1]))
        others = np.exp2(random.uniform(low - 4, high + 4, 20000)).astype(real)
    special = np.array([0.0, np.inf, np.nan, np.finfo(real).max, np.finfo(real).tiny], real)
    parts = np.concatenate([near, others, special])
    parts = np.concatenate([parts, -parts])
    if target.kind == "f":
        return parts
    result = np.zeros(len(parts), target)
    result.real, result.imag = parts, random.permutation(parts)
    return result


def sources(char: str, form: Format) -> np.ndarray:
    """Values of a dtype of the core's: all there are of 8 and 16 bits."""
    target = np.dtype(char)
    if target.kind == "b":
        return np.array([False, True])
    if target.itemsize <= 2:
        bits = np.arange(1 << 8 * target.itemsize, dtype=np.uint32)
        return bits.astype(f"u{target.itemsize}").view(target)
    return points(form, target)


def check_stores(dtype: str, form: Format, chars: str) -> None:
    """Casts from the core's dtypes round once."""
    for char in chars:
        x = sources(char, form)
        with np.errstate(all="ignore"):
            exact = x.real.astype(LONG)
        found = ndmlib.cast(x, dtype).array
        expected = nearest(form, exact)
        bad = wrong(form, found, expected)[:5]
        assert [(x[i], found[i], expected[i]) for i in bad] == [], f"{char} to {dtype}"


def check_between(dtypes: Dict[str, Format]) -> None:
    """Casts between small formats, whatever modules they are of: every item."""
    for source, first in dtypes.items():
        values = decode(first)
        stored: Any = ndmlib.Stored(codes(first), source)
        for target, second in dtypes.items():
            if source == target:
                continue
            found = ndmlib.cast(stored, target).array
            expected = nearest(second, values)
            bad: List[int] = list(wrong(second, found, expected)[:5])
            shown = [(float(values[i]), found[i], expected[i]) for i in bad]
            assert shown == [], f"{source} to {target}"


def check_loads(dtype: str, form: Format) -> None:
    """Every item, as longdouble: its value."""
    expected = decode(form)
    found = ndmlib.cast(ndmlib.Stored(codes(form), dtype), "longdouble")
    good = (found == expected) & (np.signbit(found) == np.signbit(expected))
    assert (good | (np.isnan(found) & np.isnan(expected))).all(), dtype
