"""Reference functions for the core's primitives, from NumPy and exact arithmetic."""

from __future__ import annotations

from typing import Any, Callable, Dict, Tuple

import numpy as np


def floor_divmod(report: Callable[[str], None], a: Any, b: Any) -> Tuple[Any, Any]:
    if a.dtype.kind in "iu":
        if b == 0:
            report("divide")
            return 0, 0
        quotient, remainder = divmod(int(a), int(b))
        info = np.iinfo(a.dtype)
        if quotient > int(info.max):
            report("overflow")
            quotient = int(info.min)
        return quotient, remainder
    with np.errstate(all="ignore"):
        return np.divmod(a, b)


def floor_divide(report: Callable[[str], None], a: Any, b: Any) -> Any:
    return floor_divmod(report, a, b)[0]


def ipow(report: Callable[[str], None], a: Any, b: Any) -> Any:
    info = np.iinfo(a.dtype)
    result = pow(int(a), int(b), 1 << info.bits)
    return result - (1 << info.bits) if result > int(info.max) else result


def remainder_by(
    function: Callable[[Any, Any], Any],
) -> Callable[[Callable[[str], None], Any, Any], Any]:
    def reference(report: Callable[[str], None], a: Any, b: Any) -> Any:
        if a.dtype.kind in "iu":
            if b == 0:
                report("divide")
        elif not (np.isnan(a) or np.isnan(b)) and (b == 0 or np.isinf(a)):
            report("invalid")
        with np.errstate(all="ignore"):
            return function(a, b)

    return reference


def larger(x: Any, y: Any, function: Callable[[Any, Any], Any]) -> Any:
    """NumPy's, but +0.0 is larger than -0.0."""
    if x == y:
        return y if np.signbit(x) else x
    return function(x, y)


REFERENCES: Dict[str, Callable[..., Any]] = {
    "maximum": lambda report, x, y: larger(x, y, np.maximum),
    "minimum": lambda report, x, y: -larger(-x, -y, np.maximum),
    "fmax": lambda report, x, y: larger(x, y, np.fmax),
    "fmin": lambda report, x, y: -larger(-x, -y, np.fmax),
    "is_larger": lambda report, x, y: x > y or (x == y and np.signbit(y)),
    "floor_divmod": floor_divmod,
    "floor_divide": floor_divide,
    "ipow": ipow,
    "fabs": lambda report, x: np.fabs(x),
    "signbit": lambda report, x: np.signbit(x),
    "scale_exponent": lambda report, x, n: np.ldexp(x, n),
    "frexp": lambda report, x: np.frexp(x),
    "sqrt": lambda report, x: np.sqrt(x),
    "fmod": remainder_by(np.fmod),
    "floor_remainder": remainder_by(np.remainder),
    "greatest_divisor": lambda report, a, b: np.gcd(a, b),
    "count_bits": lambda report, x: np.bitwise_count(x),
    "floor": lambda report, x: np.floor(x),
    "ceil": lambda report, x: np.ceil(x),
    "trunc": lambda report, x: np.trunc(x),
    "rint": lambda report, x: np.rint(x),
    "copysign": lambda report, x, y: np.copysign(x, y),
    "next_after": lambda report, x, y: np.nextafter(x, y),
    "unit_in_last_place": lambda report, x: np.copysign(
        np.nextafter(np.fabs(x), np.inf) - np.fabs(x), x if x != 0 else 1
    ),
    "hypot": lambda report, x, y: np.hypot(x, y),
}
