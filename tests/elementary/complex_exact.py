"""Elementary functions of complex numbers to any precision, from real functions of mpmath.

Numbers are pairs of mpmath's reals. A function gives the values of the closed upper half plane, on
a branch cut those of an imaginary part +0; `exact` has the lower half by conjugation. It takes more
digits until results agree, so that cancellation does no harm."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Dict, Tuple

import mpmath  # type: ignore[import-untyped]
from mpmath import mp, mpf

Pair = Tuple[Any, Any]
PRECISIONS = (140, 300, 1300, 2800, 6000, 17000, 18000)
AGREED = 90
"""Bits in which two results are the same."""
FAR = mpf(2) ** 18
"""An exponent whose powers are beyond every dtype."""


def power_of_e(x: Any) -> Any:
    return mpmath.exp(max(-FAR, min(FAR, x)))


@lru_cache(maxsize=64)
def unit_at(y: Any, precision: int) -> Pair:
    """Cosine and sine; of huge angles they take their time, and many numbers share an angle."""
    return mpmath.cos(y), mpmath.sin(y)


def unit(y: Any) -> Pair:
    return unit_at(y, mp.prec)


def exp(x: Any, y: Any) -> Pair:
    size, (cosine, sine) = power_of_e(x), unit(y)
    return size * cosine, size * sine


def exp2(x: Any, y: Any) -> Pair:
    return exp(x * mp.ln2, y * mp.ln2)


def expm1(x: Any, y: Any) -> Pair:
    grown = mpmath.expm1(max(-FAR, min(FAR, x)))
    return grown * unit(y)[0] - 2 * mpmath.sin(y / 2) ** 2, exp(x, y)[1]


def log_size(x: Any, y: Any) -> Any:
    """The logarithm of the modulus."""
    small, large = sorted((abs(x), abs(y)))
    square = large * large + small * small
    if 0.25 < square < 4:
        return mpmath.log1p((large - 1) * (large + 1) + small * small) / 2
    return mpmath.log(square) / 2


def log(x: Any, y: Any) -> Pair:
    return log_size(x, y), mpmath.atan2(y, x)


def log2(x: Any, y: Any) -> Pair:
    re, im = log(x, y)
    return re / mp.ln2, im / mp.ln2


def log10(x: Any, y: Any) -> Pair:
    re, im = log(x, y)
    return re / mp.ln10, im / mp.ln10


def log1p(x: Any, y: Any) -> Pair:
    if -2.5 < x < -0.5 or max(abs(x), abs(y)) > 4:
        return log(1 + x, y)
    return mpmath.log1p(2 * x + x * x + y * y) / 2, mpmath.atan2(y, 1 + x)


def sqrt(x: Any, y: Any) -> Pair:
    if x == 0 and y == 0:
        return mpf(0), mpf(0)
    large = mpmath.sqrt((mpmath.hypot(x, y) + abs(x)) / 2)
    small = y / (2 * large)
    return (large, small) if x >= 0 else (small, large)


def sinh(x: Any, y: Any) -> Pair:
    x = max(-FAR, min(FAR, x))
    cosine, sine = unit(y)
    return mpmath.sinh(x) * cosine, mpmath.cosh(x) * sine


def cosh(x: Any, y: Any) -> Pair:
    x = max(-FAR, min(FAR, x))
    cosine, sine = unit(y)
    return mpmath.cosh(x) * cosine, mpmath.sinh(x) * sine


def tanh(x: Any, y: Any) -> Pair:
    x = max(-FAR, min(FAR, x))
    s, (c, sine) = mpmath.sinh(x), unit(y)
    size = s * s + c * c
    return s * mpmath.cosh(x) / size, sine * c / size


def sin(x: Any, y: Any) -> Pair:
    re, im = sinh(y, x)
    return im, re


def cos(x: Any, y: Any) -> Pair:
    re, im = cosh(y, x)
    return re, -im


def tan(x: Any, y: Any) -> Pair:
    re, im = tanh(y, x)
    return im, re


def arcsin(x: Any, y: Any) -> Pair:
    """W. Kahan's, "Branch cuts for complex elementary functions" (1987)."""
    u, v = sqrt(1 - x, y)  # of 1 - z it is u - iv
    p, q = sqrt(1 + x, y)
    return mpmath.atan2(x, u * p + v * q), mpmath.asinh(p * v + u * q)


def arccos(x: Any, y: Any) -> Pair:
    u, v = sqrt(1 - x, y)
    p, q = sqrt(1 + x, y)
    return 2 * mpmath.atan2(u, p), -mpmath.asinh(p * v + u * q)


def arccosh(x: Any, y: Any) -> Pair:
    re, im = arccos(x, y)
    return -im, re


def arctanh(x: Any, y: Any) -> Pair:
    """Of the first quadrant."""
    re = mpmath.log1p(4 * x / ((1 - x) ** 2 + y * y)) / 4
    return re, mpmath.atan2(2 * y, (1 - x) * (1 + x) - y * y) / 2


def turned(function: Callable[[Any, Any], Pair]) -> Callable[[Any, Any], Pair]:
    """-i f(iz) of an odd function f, both of the first quadrant."""

    def found(x: Any, y: Any) -> Pair:
        im, re = function(y, x)
        return re, im

    return found


FUNCTIONS: Dict[str, Callable[[Any, Any], Pair]] = {
    "exp": exp, "exp2": exp2, "expm1": expm1,
    "log": log, "log2": log2, "log10": log10, "log1p": log1p, "sqrt": sqrt,
    "sinh": sinh, "cosh": cosh, "tanh": tanh, "sin": sin, "cos": cos, "tan": tan,
    "arcsin": arcsin, "arccos": arccos, "arctan": turned(arctanh),
    "arcsinh": turned(arcsin), "arccosh": arccosh, "arctanh": arctanh,
}  # fmt: skip
ODD = ("arctan", "arcsinh", "arctanh")
"""Functions that are given for the first quadrant."""


def power(z: Pair, w: Pair) -> Pair:
    re, im = log(*z)
    return exp(w[0] * re - w[1] * im, w[0] * im + w[1] * re)


def agree(a: Pair, b: Pair) -> bool:
    return all(abs(p - q) <= abs(q) * mpf(2) ** -AGREED for p, q in zip(a, b))


def agree_in_modulus(a: Pair, b: Pair) -> bool:
    apart = mpmath.hypot(a[0] - b[0], a[1] - b[1])
    return bool(apart <= mpmath.hypot(*b) * mpf(2) ** -AGREED)


def adaptive(compute: Callable[[], Pair], same: Callable[[Pair, Pair], bool] = agree) -> Pair:
    """What does not change with more digits."""
    found = None
    for precision in PRECISIONS:
        with mpmath.workprec(precision):
            before, found = found, compute()
            if before is not None and same(before, found):
                return found
    raise ArithmeticError(f"results do not agree to {AGREED} bits")


def exact(name: str, x: Any, y: Any, left: bool = False, below: bool = False) -> Pair:
    """f(x + iy), x and y exact; `left`, `below`: the sign of x and y is minus, also if they are
    0."""
    function, left, below = FUNCTIONS[name], x < 0 or left, y < 0 or below
    odd = name in ODD
    re, im = adaptive(lambda: function(abs(x) if odd else x, abs(y)))
    return mpmath.fneg(re, exact=True) if odd and left else re, (
        mpmath.fneg(im, exact=True) if below else im
    )


def exact_power(z: Pair, w: Pair) -> Pair:
    """To 90 bits of the modulus. A negative number with an imaginary part of -0 is not told from
    one with +0."""
    return adaptive(lambda: power(z, w), agree_in_modulus)
