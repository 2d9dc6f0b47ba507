"""Prints specs/primitives/real_power_fast_constants.h: python tools/elementary/fast_powers.py

Polynomials of powers in the tier `fast`: those in float are for arithmetic without fused
multiply-add, those in double for arithmetic with it."""

from __future__ import annotations

from typing import Callable, List

import mpmath  # type: ignore[import-untyped]
from minimax import literal, minimax, rounded
from mpmath import mpf

mpmath.mp.prec = 240

HEAD = """/* Constants of powers in the tier fast; made by tools/elementary/fast_powers.py. */
#ifndef NDM_PRIMITIVES_REAL_POWER_FAST_CONSTANTS_H
#define NDM_PRIMITIVES_REAL_POWER_FAST_CONSTANTS_H
"""

Function = Callable[[mpf], mpf]
LOG2 = mpmath.log(2)
FACTOR = 2 / LOG2
"""log2((1 + s) / (1 - s)) is this times artanh(s)."""
TINY = mpf(2) ** -60


def main() -> None:
    parts = logarithm32() + exponential("POWER32", 0.625, 24, 3, 3)
    parts += logarithm64() + exponential("POWER64", 0.503, 53, 5, 6)
    print(HEAD + "\n".join(parts) + "\n\n#endif")


def define(name: str, value: mpf, bits: int) -> str:
    return f"#define NDM_FAST_{name} {literal(value, bits)}"


def shown(
    name: str, what: str, function: Function, count: int, most: float, weight: Function, bits: int,
    degree: Callable[[int], int] = lambda i: i,
) -> List[str]:  # fmt: skip
    made = minimax(function, range(count), (0, most), weight, [bits])
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    return ["", f"/* {what}; |error| < {bound} */"] + [
        define(f"{name}_{degree(i)}", c, bits) for i, c in enumerate(made.coefficients)
    ]


def artanh_rest(z: mpf, terms: int) -> mpf:
    """What artanh(s) / s lacks after so many terms, over z**terms, for z = s * s."""
    if z < TINY ** (mpf(1) / 2):
        return sum((z**i / (2 * (i + terms) + 1) for i in range(6)), mpf(0))
    s = mpmath.sqrt(z)
    rest = mpmath.atanh(s) / s - sum((z**i / (2 * i + 1) for i in range(terms)), mpf(0))
    return rest / z**terms


def logarithm32() -> List[str]:
    """The factor in 12 bits, whose products with 12 others are exact, and the rest; a number near
    the square root of 2 of 8 bits, and what its log2 is above 1/2."""
    head, root = rounded(FACTOR, 12), rounded(mpmath.sqrt(2), 8)
    lines = ["", "/* 2 / log(2): 12 bits, and the rest. */",
             define("POWER32_FACTOR", head, 24), define("POWER32_FACTOR_LOW", FACTOR - head, 24),
             "", "/* Near sqrt(2), and its log2 less 1/2. */", define("POWER32_ROOT", root, 24),
             define("POWER32_ROOT_LOG", mpmath.log(root, 2) - mpf(1) / 2, 24),
             "", "/* Half of those 12 bits, also over that number. */",
             define("POWER32_SLOPE", head / 2, 24),
             define("POWER32_ROOT_SLOPE", head / 2 / root, 24)]  # fmt: skip
    return lines + shown("POWER32_LOG", "log2((1 + s) / (1 - s)) = s (2 / log(2) + z p(z)), "
                         "z = s**2, |s| < 0.088; relative",
                         lambda z: FACTOR * artanh_rest(z, 1), 3, 0.088**2,
                         lambda z: FACTOR / (z + mpf(2) ** -90), 24)  # fmt: skip


def logarithm64() -> List[str]:
    most = float(mpmath.tanh(LOG2 / 4)) * (1 + 2.0**-12)
    third = FACTOR / 3
    lines = ["", "/* 2 / log(2) and a third of it, each with what the float lacks; 1 / log(2), and",
             " * how often z is to be added for 1 / (log(2) (1 - z)), nearly. */"]  # fmt: skip
    for name, value in (("FACTOR", FACTOR), ("THIRD", third)):
        lines.append(define(f"POWER64_{name}", value, 53))
        lines.append(define(f"POWER64_{name}_LOW", value - rounded(value, 53), 53))
    slope = minimax(lambda z: (1 / (1 - z) - 1) / z if z > TINY else mpf(1), range(1),
                    (0, most**2), lambda z: 1 / (z + TINY), [53])  # fmt: skip
    lines.append(define("POWER64_SLOPE", FACTOR / 2, 53))
    lines.append(define("POWER64_SLOPE_MORE", FACTOR / 2 * slope.coefficients[0], 53))
    return lines + shown("POWER64_LOG", "log2((1 + s) / (1 - s)) = s (2 / log(2) (1 + z / 3) + "
                         "z**2 p(z)), z = s**2, between sqrt(1/2) and sqrt(2); relative",
                         lambda z: FACTOR * artanh_rest(z, 2), 7, most**2,
                         lambda z: FACTOR / (z * z + mpf(2) ** -90), 53)  # fmt: skip


def exponential(name: str, reach: float, bits: int, even: int, odd: int) -> List[str]:
    def cosh(w: mpf) -> mpf:
        r = mpmath.sqrt(w) * LOG2
        return (mpmath.cosh(r) - 1) / w if w > TINY else LOG2**2 / 2

    def sinh(w: mpf) -> mpf:
        r = mpmath.sqrt(w)
        return mpmath.sinh(r * LOG2) / r if w > TINY else LOG2

    what = f"of 2**r - 1, |r| < {reach}, w = r * r"
    near = mpf(2) ** -12
    lines = shown(f"{name}_EXP", f"w p(w), the even part {what}", cosh, even, reach**2,
                  lambda w: 1 / (w + near), bits, lambda i: 2 * i + 2)  # fmt: skip
    return lines + shown(f"{name}_EXP", f"r p(w), the odd part {what}", sinh, odd, reach**2,
                         lambda w: 1 / (mpmath.sqrt(w) + near), bits,
                         lambda i: 2 * i + 1)  # fmt: skip


if __name__ == "__main__":
    main()
