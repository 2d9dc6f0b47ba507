"""The constants of the inverse trigonometric functions: prints
specs/primitives/inverse_trigonometry_constants.h.

    python tools/elementary/inverse_trigonometry.py > \
        specs/primitives/inverse_trigonometry_constants.h
"""

from __future__ import annotations

from typing import List

import mpmath  # type: ignore[import-untyped]
from minimax import Polynomial, literal, minimax, rounded
from mpmath import mpf

mpmath.mp.prec = 300

HEAD = """\
/* Written by tools/elementary/inverse_trigonometry.py: polynomials by Remez' algorithm, their
 * coefficients rounded one after the other. Errors are relative to the function. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_CONSTANTS_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_CONSTANTS_H
"""

NUDGE = mpf(3) / 2**54
"""From a search in the 22 arguments of the arccosine whose results are within 16 ULP of double of
such a middle."""


def series(inverse: str, square: mpf) -> mpf:
    """(f(t) / t - 1) / t**2 as a function of t**2."""
    function = {"arctan": mpmath.atan, "arcsin": mpmath.asin}[inverse]
    root = mpmath.sqrt(square)
    return (function(root) / root - 1) / square


def fitted(inverse: str, most: float, terms: int, bits: int) -> Polynomial:
    return minimax(
        lambda s: series(inverse, s),
        range(terms),
        (0, most),
        weight=lambda s: series(inverse, s) + 1 / s,
        bits=[bits],
    )


def shown(
    name: str, inverse: str, interval: str, polynomial: Polynomial, bits: int = 53
) -> List[str]:
    """Macros of the coefficients, the lowest first."""
    bound = mpmath.ceil(mpmath.log(polynomial.error, 2) * 10) / 10
    degree = polynomial.powers[-1]
    lines = [
        f"/* {inverse}(t) = t + t**3 p(t**2), {interval}: degree {degree}, error"
        f" 2**{mpmath.nstr(bound, 4)}. */"
    ]
    for index, coefficient in enumerate(polynomial.coefficients):
        lines.append(f"#define {name}_{index} {literal(coefficient, bits)}")
    return lines + [""]


def multiples() -> List[str]:
    """pi / 4 and pi / 2 as sums: small multiples of the first part of pi / 4 are exact."""
    quarter = mpmath.pi / 4
    high = rounded(quarter, 50)
    half = rounded(mpmath.pi / 2, 53)
    single = rounded(mpmath.pi / 2, 24)
    return [
        "/* pi / 4, the first part of 50 bits; pi / 2. */",
        f"#define NDM_QUARTER_PI_HIGH {literal(high)}",
        f"#define NDM_QUARTER_PI_LOW {literal(quarter - high)}",
        f"#define NDM_HALF_PI_HIGH {literal(half)}",
        f"#define NDM_HALF_PI_LOW {literal(mpmath.pi / 2 - half)}",
        "",
        "/* In double precision the results for some floats lie on the middle between two; this",
        " * shifts them by parts of an ULP. */",
        f"#define NDM_HALF_PI_LOW_NUDGED {literal(mpmath.pi / 2 - half + NUDGE)}",
        "",
        "/* pi / 2 for single precision. */",
        f"#define NDM_HALF_PI_HIGH_FAST {literal(single, 24)}",
        f"#define NDM_HALF_PI_LOW_FAST {literal(mpmath.pi / 2 - single, 24)}",
        "",
        "/* This minus the word of a positive double is that of its reciprocal, within 12 %. */",
        f"#define NDM_RECIPROCAL_WORD INT64_C({reciprocal_word():#x})",
        "",
    ]


def reciprocal_word() -> int:
    """This minus the word of 1 + f, 0 <= f < 1, is that of (1 + c - f) / 2 for f <= c, else that
    of (2 + c - f) / 4: the c for which that is nearest to the reciprocal."""

    def worst(c: float) -> float:
        def product(f: float) -> float:
            left = c - f
            guess = (1 + left) / 2 if left >= 0 else (2 + left) / 4
            return (1 + f) * guess

        return max(abs(product(i / 512) - 1) for i in range(513))

    c = min((i / 4096 for i in range(4096)), key=worst)
    return ((2 * 1023 - 1) << 52) + int(c * 2**52)


def main() -> None:
    lines = HEAD.splitlines() + [""]
    lines += multiples()
    half, unit = ("|t| <= 1/2", 0.2500001), ("|t| <= 1", 1.0)
    for name, function, (interval, most), terms, bits in (
        ("NDM_ARCTAN", "arctan", half, 12, 53),
        ("NDM_ARCTAN_UNIT", "arctan", unit, 18, 53),
        ("NDM_ARCSIN", "arcsin", half, 13, 53),
        ("NDM_ARCSIN_SHORT", "arcsin", half, 12, 53),
        ("NDM_ARCSIN_FAST", "arcsin", half, 5, 24),
    ):
        polynomial = fitted(function, most, terms, bits)
        lines += shown(name, function, interval, polynomial, bits)
    print("\n".join(lines) + "#endif")


if __name__ == "__main__":
    main()
