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


REFERENCES: Dict[str, Callable[..., Any]] = {
    "floor_divmod": floor_divmod,
    "floor_divide": floor_divide,
    "ipow": ipow,
    "fabs": lambda report, x: np.fabs(x),
    "signbit": lambda report, x: np.signbit(x),
    "scale_exponent": lambda report, x, n: np.ldexp(x, n),
    "frexp": lambda report, x: np.frexp(x),
    "sqrt": lambda report, x: np.sqrt(x),
    "hypot": lambda report, x, y: np.hypot(x, y),
}
