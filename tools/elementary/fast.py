"""Prints specs/primitives/fast_constants.h: python tools/elementary/fast.py

Polynomials of the tier `fast`. Those in float are for arithmetic without fused multiply-add."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import mpmath  # type: ignore[import-untyped]
from inverse_trigonometry import reciprocal_word
from minimax import literal, minimax, rounded
from mpmath import mpf

mpmath.mp.prec = 200

HEAD = """/* Constants of the tier fast; made by tools/elementary/fast.py. */
#ifndef NDM_PRIMITIVES_FAST_CONSTANTS_H
#define NDM_PRIMITIVES_FAST_CONSTANTS_H
"""

Function = Callable[[mpf], mpf]
WIDE = 0.2899
"""The greatest s of quotients whose words differ by at most three quarters of an exponent."""


def shown(
    name: str, what: str, function: Function, powers: Sequence[int],
    interval: Tuple[float, float], weight: Function, bits: int,
) -> List[str]:  # fmt: skip
    """Its coefficients, from the lowest power on."""
    made = minimax(function, powers, interval, weight, [bits])
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    lines = ["", f"/* {what}; |error| < {bound} */"]
    return lines + [f"#define NDM_FAST_{name}_{i} {literal(c, bits)}"
                    for i, c in enumerate(made.coefficients)]  # fmt: skip


def artanh_rest(z: mpf) -> mpf:
    """(artanh(s) - s) / s**3, for z = s * s."""
    if z < mpf(2) ** -30:
        return sum((z ** (i - 1) / (2 * i + 1) for i in range(1, 9)), mpf(0))
    s = mpmath.sqrt(z)
    return (mpmath.atanh(s) - s) / s**3


def tan_rest(z: mpf) -> mpf:
    """(tan(r) - r) / r**3, for z = r * r."""
    if z < mpf(2) ** -40:
        return mpf(1) / 3 + z * 2 / 15
    r = mpmath.sqrt(z)
    return (mpmath.tan(r) - r) / r**3


def artanh() -> List[str]:
    lines = shown("ARTANH64", f"artanh(s) = s + s**3 p(s**2), |s| < {WIDE}; relative",
                  artanh_rest, range(10), (0, WIDE**2), lambda z: 1 / (z + mpf(2) ** -90),
                  53)  # fmt: skip
    return lines + shown("ARTANH32", f"artanh(s) = s + s**3 p(s**2), |s| < {WIDE}; relative",
                 artanh_rest, range(4), (0, WIDE**2), lambda z: 1 / (z + mpf(2) ** -90),
                 24)  # fmt: skip


def half_pi(name: str, widths: Sequence[int]) -> List[str]:
    """In parts of so few bits that their products with whole numbers are exact."""
    lines = ["", f"/* pi / 2 in parts, all but the last of {widths[0]} bits. */"]
    left = mpmath.pi / 2
    for i, bits in enumerate(widths):
        part = rounded(left, bits)
        lines.append(f"#define NDM_FAST_{name}_{i} {literal(part, widths[-1])}")
        left -= part
    return lines


def tangent() -> List[str]:
    eighth = float(mpmath.pi / 4) * (1 + 2.0**-10)
    lines = half_pi("HALF_PI32", (15, 15, 24)) + half_pi("HALF_PI", (33, 33, 53))
    lines += shown(
        "TAN", "tan(r) = r + r**3 p(r**2), |r| < pi / 4; relative", tan_rest, range(14),
        (0, eighth**2), lambda z: 1 / (z + mpf(2) ** -90), 53,
    )  # fmt: skip
    return lines + shown(
        "TAN32", "tan(r) = r + r**3 p(r**2), |r| < pi / 4; relative, for small r half of that",
        tan_rest, range(6), (0, eighth**2), lambda z: (1 + 5 * z * z) / (z + mpf(2) ** -90), 24,
    )  # fmt: skip


def guess_of_root(word: int, start: int) -> mpf:
    """A float of this word times the cube of the float of start - word / 3."""
    return value_of(word) * value_of(start - word / 3) ** 3


def value_of(word: float) -> mpf:
    exponent = int(word // 2**23)
    return (1 + mpf(word - exponent * 2**23) / 2**23) * mpf(2) ** (exponent - 127)


def cube_root() -> List[str]:
    """The start for which the products are nearest to 1, and what they are to be corrected by."""
    words = [(127 << 23) + (i << 15) for i in range(3 * 256)]

    def reach(start: int) -> Tuple[mpf, mpf]:
        products = [guess_of_root(word, start) for word in words]
        return min(products), max(products)

    low, high = (0x54A00000, 0x54B00000)
    while high - low > 64:
        middle = (low + high) // 2
        least, most = reach(middle)
        if 1 - least > most - 1:
            low = middle
        else:
            high = middle
    least, most = reach(low)
    margin = mpf(2) ** -9  # the float's word is rounded, and it is cut to 12 bits
    interval = (float(1 - most - margin), float(1 - least + margin))
    third = mpf(1) / 3
    # The same of doubles, less 11 bits: their exponents' bias is 896 more.
    wide = mpf(low) * 2**18 + mpf(896) * 4 / 3 * 2**41

    def rest(e: mpf) -> mpf:
        return 2 * third if abs(e) < mpf(2) ** -60 else ((1 - e) ** (-2 * third) - 1) / e

    lines = ["", "/* This minus a third of a float's word is that of 1 / cbrt(x), roughly. */",
             f"#define NDM_FAST_CBRT32_START {literal(rounded(mpf(low), 24), 24)}"]  # fmt: skip
    lines += ["", "/* The same of a double's word, less 11 bits. */",
              f"#define NDM_FAST_CBRT64_START {literal(rounded(wide, 53))}"]  # fmt: skip
    made = minimax(rest, range(12), interval)
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    lines += ["", f"/* (1 - e)**(-2/3) = 1 + e p(e), {interval[0]:.4f} < e < {interval[1]:.4f}; "
              f"of p |error| < {bound} */"]  # fmt: skip
    lines += [f"#define NDM_FAST_CBRT64_{i} {literal(c)}" for i, c in enumerate(made.coefficients)]
    return lines + shown("CBRT32", f"(1 - e)**(-2/3) = 1 + e p(e), {interval[0]:.4f} < e < "
                         f"{interval[1]:.4f}; relative", rest, range(5), interval,
                         lambda e: (1 - e) ** (-2 * third) / (abs(e) + mpf(2) ** -20),
                         24)  # fmt: skip


def coth_rest(u: mpf) -> mpf:
    """(r coth(r) - 1) / u, for u = r * r."""
    if u < mpf(2) ** -40:
        return mpf(1) / 3 - u / 45
    r = mpmath.sqrt(u)
    return (r * mpmath.coth(r) - 1) / u


def tanh() -> List[str]:
    """Numbers of steps are rounded down more often than up: what is divided is then seldom just
    above a power of two where the quotient is just below one, and errors count most."""
    lines = [
        "",
        "/* log(2) / 2 and, less 8.5 %, how often it is in 1. */",
        f"#define NDM_FAST_TANH32_STEP {literal(mpmath.log(2) / 2, 24)}",
        f"#define NDM_FAST_TANH32_STEPS {literal(rounded(mpf(183) / 100 / mpmath.log(2), 8), 24)}",
    ]
    return lines + shown("TANH32", "r coth(r) = 1 + r**2 p(r**2), |r| < 0.23", coth_rest, range(2),
                         (0, 0.23**2), lambda u: 1 / (u + mpf(2) ** -40), 24)  # fmt: skip


def cubic(f: mpf) -> mpf:
    """(log(1 + f) - f + f**2 / 2) / f**3"""
    if abs(f) < mpf(2) ** -20:
        return sum(((-1) ** (i + 1) * f ** (i - 3) / i for i in range(3, 16)), mpf(0))
    return (mpmath.log1p(f) - f + f * f / 2) / f**3


def logarithm() -> List[str]:
    """Of more than so many bits that all coefficients may be rounded at once."""
    low, high = float(mpmath.sqrt(0.5) - 1), float(mpmath.sqrt(2) - 1)
    made = minimax(cubic, range(8), (low, high), lambda f: mpmath.log1p(f) / f**3)
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    lines = ["", "/* log(1 + f) = f - f**2 / 2 + f**3 p(f) between sqrt(1/2) and sqrt(2); "
             f"|error| < {bound}, relative */"]  # fmt: skip
    half = literal(mpf(1) / 2 - mpmath.log10(mpmath.e), 24)
    lines.insert(1, f"#define NDM_FAST_HALF_LESS_LOG10_OF_E32 {half}")
    lines += [f"#define NDM_FAST_LOG32_{i} {literal(c, 24)}"
              for i, c in enumerate(made.coefficients)]  # fmt: skip
    factor = 1 / mpmath.log(10)

    def decimal(f: mpf) -> mpf:
        return factor * (cubic(f) * f - mpf(1) / 2)

    made = minimax(decimal, range(9), (low, high), lambda f: factor * mpmath.log1p(f) / f**2)
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    lines += ["", "/* log10(1 + f) = f / log(10) + f**2 p(f) there; "
              f"|error| < {bound}, relative */"]  # fmt: skip
    return lines + [f"#define NDM_FAST_LOG10_32_{i} {literal(c, 24)}"
                    for i, c in enumerate(made.coefficients)]  # fmt: skip


def arctangent() -> List[str]:
    def rest(z: mpf) -> mpf:
        if z < mpf(2) ** -40:
            return -mpf(1) / 3 + z / 5
        t = mpmath.sqrt(z)
        return (mpmath.atan(t) - t) / t**3

    lines = shown("ARCTAN64", "arctan(t) = t + t**3 p(t**2), |t| <= 1; relative to t", rest,
                  range(20), (0, 1), lambda z: 1 / (z + mpf(2) ** -90), 53)  # fmt: skip
    return lines + shown("ARCTAN32", "arctan(t) = t + t**3 p(t**2), |t| <= 1; relative to t",
                         rest, range(8), (0, 1), lambda z: 1 / (z + mpf(2) ** -90),
                         24)  # fmt: skip


def reciprocal() -> List[str]:
    word = ((2 * 127 - 2) << 23) + ((reciprocal_word() & (2**52 - 1)) >> 29)
    return ["", "/* This minus the word of x > 0 is that of 1 / 2x, within 12 %. */",
            f"#define NDM_FAST_HALF_INVERSE32 {word:#x}"]  # fmt: skip


def main() -> None:
    parts = [artanh(), arctangent(), tanh(), tangent(), cube_root(), logarithm(), reciprocal()]
    lines = [line for part in parts for line in part]
    print(HEAD + "\n".join(lines) + "\n\n#endif")


if __name__ == "__main__":
    main()
