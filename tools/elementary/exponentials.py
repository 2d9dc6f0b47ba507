"""Prints specs/primitives/exponentials_constants.h: python tools/elementary/exponentials.py

Constants and polynomials of the exponential functions. |r| is at most half of log(2)."""

from __future__ import annotations

from typing import List

import mpmath  # type: ignore[import-untyped]
from minimax import Function, Polynomial, literal, minimax, pair, rounded
from mpmath import mpf

mpmath.mp.prec = 220
HALF = float(mpmath.log(2) / 2) + 2.0**-30
"""Of a reduced argument; the 2**-30 is for what the reduction leaves to its low part."""

HEAD = """/* Constants of the exponential functions; made by tools/elementary/exponentials.py. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_CONSTANTS_H
#define NDM_PRIMITIVES_EXPONENTIALS_CONSTANTS_H
"""


def number(name: str, value: mpf, note: str = "", bits: int = 53) -> str:
    comment = f" /* {note} */" if note else ""
    return f"#define NDM_EXP_{name} {literal(value, bits)}{comment}"


def split(name: str, value: mpf, note: str, bits: int = 42) -> List[str]:
    """So many bits, whose product with an exponent of a double is exact, and the rest."""
    high = rounded(value, bits)
    return [number(f"{name}_HIGH", high, f"{note}, {bits} bits"),
            number(f"{name}_LOW", value - high, "the rest")]  # fmt: skip


def split32(name: str, value: mpf, note: str) -> List[str]:
    high = rounded(value, 16)
    return [number(f"{name}_HIGH32", high, f"{note}, 16 bits", 24),
            number(f"{name}_LOW32", value - high, "the rest", 24)]  # fmt: skip


def twice(name: str, value: mpf, note: str) -> List[str]:
    high, low = pair(value)
    return [number(f"{name}", high, note), number(f"{name}_TAIL", low, "what that leaves")]


def polynomial(name: str, made: Polynomial, skip: int, note: str, bits: int = 53) -> List[str]:
    """The coefficients that are not given beforehand."""
    lines = [f"/* {note}; |error| < 2**{float(mpmath.log(made.error, 2)):.1f} */"]
    for power, coefficient in zip(made.powers, made.coefficients):
        if power >= skip:
            lines.append(number(f"{name}{power}", coefficient, bits=bits))
    return lines


def cosh(name: str, highest: int, bits: int = 53) -> List[str]:
    made = minimax(mpmath.cosh, range(4, highest + 1, 2), (0, HALF), mpmath.cosh, [bits],
                   [(0, 1), (2, 0.5)])  # fmt: skip
    return polynomial(name, made, 4, "cosh(r) = 1 + r**2 / 2 + ..., relative", bits)


def sinh(name: str, highest: int, bits: int = 53) -> List[str]:
    made = minimax(mpmath.sinh, range(3, highest + 1, 2), (0, HALF), mpmath.sinh, [bits],
                   [(1, 1)])  # fmt: skip
    return polynomial(name, made, 3, "sinh(r) = r + ..., relative", bits)


def power(name: str) -> List[str]:
    """2**f for |f| <= 1/2 as C + S, even and odd: of degree 10, the whole error counts."""
    log, end = mpmath.log(2), 0.5 + 2.0**-20

    def cosh(f: mpf) -> mpf:
        return mpmath.cosh(f * log)

    even = minimax(cosh, range(2, 11, 2), (0, end), cosh, [53], [(0, 1)])
    def sinh(f: mpf) -> mpf:
        return mpmath.sinh(f * log)

    short = minimax(cosh, range(2, 9, 2), (0, end), cosh, [53], [(0, 1)])
    odd = minimax(sinh, range(1, 10, 2), (0, end), cosh, [53])
    small = minimax(sinh, range(1, 12, 2), (0, end), sinh, [53])
    return [*polynomial(name, even, 2, "2**f and 2**-f together are 2 + ...", 53),
            *polynomial(f"{name}SHORT_", short, 2, "shorter", 53),
            *polynomial(name, odd, 1, "the rest of 2**f, relative to the even part", 53),
            *polynomial(f"{name}LESS_", small, 1, "and relative to itself", 53)]


def artanh(name: str, highest: int, bits: int) -> List[str]:
    """log(1 + t) of t from 0 to 1 is 2 artanh(s) for s = t / (2 + t) up to 1/3."""
    rest = minimax(lambda s: 2 * mpmath.atanh(s) / s - 2, range(2, highest + 1, 2), (0, 1 / 3),
                   lambda s: 2 * mpmath.atanh(s) / s, [bits])  # fmt: skip
    return polynomial(name, rest, 2, "2 artanh(s) / s - 2, relative to 2 artanh(s) / s", bits)


def near_zero(name: str, function: Function, highest: int, end: float, note: str) -> List[str]:
    made = minimax(function, range(3, highest + 1, 2), (0, end), function, [24], [(1, 1)])
    return polynomial(name, made, 3, f"{note}, relative", 24)


def main() -> None:
    two, ten = mpf(2), mpf(10)
    lines = [
        number("LOG2_OF_E", 1 / mpmath.log(two), "1 / log(2)"),
        *split("LN2", mpmath.log(two), "log(2)"),
        *twice("LOG_OF_2", mpmath.log(two), "log(2)"),
        number("LOG2_OF_10", mpmath.log(ten) / mpmath.log(two), "log(10) / log(2)"),
        *split("LOG10_OF_2", mpmath.log(two) / mpmath.log(ten), "log(2) / log(10)"),
        *twice("LOG_OF_10", mpmath.log(ten), "log(10)"),
        "",
        *cosh("COSH_", 10),
        *cosh("FINE_COSH_", 12),
        *sinh("SINH_", 11),
        "",
        *power("POWER_"),
        *split("LOG2_OF_E", 1 / mpmath.log(two), "1 / log(2)", 29),
        "",
        "/* For arithmetic in float32. */",
        number("LOG2_OF_E32", 1 / mpmath.log(two), bits=24),
        *split32("LN2", mpmath.log(two), "log(2)"),
        number("LOG_OF_2_32", mpmath.log(two), bits=24),
        number("LOG2_OF_10_32", mpmath.log(ten) / mpmath.log(two), bits=24),
        *split32("LOG10_OF_2", mpmath.log(two) / mpmath.log(ten), "log(2) / log(10)"),
        number("LOG_OF_10_32", mpmath.log(ten), bits=24),
        *cosh("COSH32_", 6, 24),
        *sinh("SINH32_", 5, 24),
        *artanh("SOFTPLUS32_", 10, 24),
    ]
    print(HEAD + "\n" + "\n".join(lines) + "\n\n#endif")


if __name__ == "__main__":
    main()
