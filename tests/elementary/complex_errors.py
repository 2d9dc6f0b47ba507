"""Errors of elementary functions of complex numbers: samples of all magnitudes, and how far results
are from what NumPy's longdouble or mpmath gives."""

from __future__ import annotations

from typing import Any, List, NamedTuple, Tuple

import mpmath  # type: ignore[import-untyped]
import numpy as np
from complex_exact import FUNCTIONS, exact, exact_power
from complex_samples import POWERS, REAL, REGIONS, numbers, quick

COUNT = {"complex64": 300, "complex128": 300, "clongdouble": 6}
"""Numbers of each region."""
POLES = (0, 1, -1, 1j, -1j)
"""Of one function or another; and zeros of others, at which an error has no unit."""
SQUARING = ("expm1", "log1p")
"""With real parts of about y**2 on the imaginary axis."""
POWER_NAMES = ("power", "float_power")


class Case(NamedTuple):
    ufunc: str
    dtype: str


class Sample(NamedTuple):
    """Arguments of a call, nearly the results, and where these and the rest are normal."""

    inputs: Tuple[Any, ...]
    near: Any
    calm: Any


CASES = [
    *(Case(ufunc, dtype) for ufunc in FUNCTIONS for dtype in REAL),
    *(Case("power", dtype) for dtype in REAL),
    *(Case("float_power", dtype) for dtype in ("complex128", "clongdouble")),
]


def calm_parts(near: Any, info: np.finfo, zeros: Any) -> Any:
    """Neither overflow nor underflow: parts are normal, or 0 where an argument has a 0."""
    sizes = [np.abs(near.real), np.abs(near.imag)]
    normal = [(info.tiny * 4 < s) & (s < info.max / 4) for s in sizes]
    return (normal[0] | ((sizes[0] == 0) & zeros)) & (normal[1] | ((sizes[1] == 0) & zeros))


def make_sample(case: Case, count: int = 0) -> Sample:
    """`count`: of each region, if not COUNT."""
    rng = np.random.default_rng(len(case.ufunc) * 100 + ord(case.ufunc[-1]))
    regions = POWERS if case.ufunc in POWER_NAMES else REGIONS[case.ufunc]
    count = count or COUNT[case.dtype]
    rows = []
    for letters in regions.split():
        halves = [letters[i : i + 2] for i in range(0, len(letters), 2)]
        rows.append([numbers(rng, half, case.dtype, count) for half in halves])
    inputs = tuple(np.concatenate(column) for column in zip(*rows))
    kept = ~np.isin(inputs[0], np.array(POLES))
    inputs = tuple(z[kept] for z in inputs)
    near = quick(case.ufunc, *inputs)
    zeros = inputs[0].imag == 0
    if case.ufunc not in SQUARING:
        zeros |= inputs[0].real == 0
    return Sample(inputs, near, calm_parts(near, np.finfo(REAL[case.dtype]), zeros))


def units(values: Any, info: np.finfo) -> Any:
    """One ULP of numbers of these sizes."""
    exponents = np.frexp(values)[1] - 1
    exponents = np.clip(exponents, info.minexp, info.maxexp)
    return np.ldexp(np.longdouble(1), exponents - info.nmant)


def quick_errors(found: Any, near: Any, info: np.finfo) -> Tuple[Any, Any]:
    """Errors of the parts and of the modulus in ULP, NaN where an infinity is."""
    wide = found.astype(np.clongdouble)
    with np.errstate(all="ignore"):
        errors = [np.abs(wide.real - near.real), np.abs(wide.imag - near.imag)]
        parts = [e / units(p, info) for e, p in zip(errors, (near.real, near.imag))]
        modulus = np.hypot(errors[0], errors[1]) / units(np.abs(near), info)
    return np.maximum(parts[0], parts[1]), modulus


def to_exact(x: Any) -> Any:
    fraction, exponent = np.frexp(np.longdouble(x))
    with mpmath.workprec(64):
        return mpmath.ldexp(mpmath.mpf(int(np.ldexp(fraction, 64))), int(exponent) - 64)


def exact_unit(value: Any, info: np.finfo) -> Any:
    exponent = int(mpmath.frexp(value)[1]) - 1 if value else info.minexp
    exponent = min(max(exponent, int(info.minexp)), int(info.maxexp))
    return mpmath.ldexp(mpmath.mpf(1), exponent - int(info.nmant))


def exact_errors(right: Tuple[Any, Any], found: Any, info: np.finfo) -> Tuple[float, float]:
    """The same of one result. Whatever is beyond the largest number counts as the next power of
    two."""
    beyond = mpmath.ldexp(mpmath.mpf(1), int(info.maxexp))
    wrong, parts = [], []
    with mpmath.workprec(400):
        for value, part in zip(right, (found.real, found.imag)):
            if np.isnan(part):
                return np.inf, np.inf
            got = (beyond if part > 0 else -beyond) if np.isinf(part) else to_exact(part)
            value = max(-beyond, min(beyond, value))
            wrong.append(abs(got - value))
            parts.append(float(wrong[-1] / exact_unit(value, info)))
        modulus = mpmath.hypot(*(max(-beyond, min(beyond, value)) for value in right))
        return max(parts), float(mpmath.hypot(*wrong) / exact_unit(modulus, info))


def exact_result(case: Case, inputs: List[Any]) -> Tuple[Any, Any]:
    pairs = [(to_exact(z.real), to_exact(z.imag)) for z in inputs]
    if len(pairs) == 2:
        return exact_power(*pairs)
    left, below = (bool(np.signbit(part)) for part in (inputs[0].real, inputs[0].imag))
    return exact(case.ufunc, *pairs[0], left, below)
