"""Prints specs/primitives/logarithms_constants.h: python tools/elementary/logarithms.py

Constants and polynomials of logarithms and inverse hyperbolic functions: all are
log(p / q) = 2 artanh(s) with s = (p - q) / (p + q), after powers of two are taken out."""

from __future__ import annotations

from typing import List

import mpmath  # type: ignore[import-untyped]
from minimax import Polynomial, literal, minimax, pair, rounded
from mpmath import mpf

mpmath.mp.prec = 250
NEAR = float((mpmath.sqrt(2) - 1) / (mpmath.sqrt(2) + 1)) * (1 + 2.0**-20)
"""The greatest s of numbers between sqrt(1/2) and sqrt(2)."""
WIDE = 0.2006
"""The greatest s of quotients whose words differ by at most half an exponent."""

HEAD = """/* Constants of the logarithms; made by tools/elementary/logarithms.py. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_CONSTANTS_H
#define NDM_PRIMITIVES_LOGARITHMS_CONSTANTS_H
"""


def number(name: str, value: mpf, note: str = "") -> str:
    comment = f" /* {note} */" if note else ""
    return f"#define NDM_LOG_{name} {literal(value)}{comment}"


def split(name: str, value: mpf, bits: int, note: str) -> List[str]:
    high = rounded(value, bits)
    return [number(f"{name}_HIGH", high, f"{note}, {bits} bits"),
            number(f"{name}_LOW", value - high, "the rest")]  # fmt: skip


def twice(name: str, value: mpf, note: str) -> List[str]:
    high, low = pair(value)
    return [number(f"{name}", high, note), number(f"{name}_TAIL", low, "what that leaves")]


def rest(z: mpf, skip: int) -> mpf:
    """(2 artanh(s) - its first `skip` terms) / s**(2 skip + 1), for z = s * s."""
    if z < mpf(2) ** -30:
        return sum((2 * z ** (i - skip) / (2 * i + 1) for i in range(skip, skip + 9)), mpf(0))
    s = mpmath.sqrt(z)
    known = sum((2 * s ** (2 * i + 1) / (2 * i + 1) for i in range(skip)), mpf(0))
    return (2 * mpmath.atanh(s) - known) / s ** (2 * skip + 1)


def series(name: str, skip: int, count: int, greatest: float) -> List[str]:
    """A polynomial for `rest`; the error is relative to 2 s."""
    made: Polynomial = minimax(lambda z: rest(z, skip), range(count), (0, greatest**2),
                               lambda z: 2 / z**skip, [53])  # fmt: skip
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    terms = " + ".join(["2 s", "2/3 s**3", "2/5 s**5"][:skip] + [f"s**{2 * skip + 1} p(s**2)"])
    lines = [f"/* 2 artanh(s) = {terms} for |s| < {greatest:.4f}; |error| < {bound}, relative */"]
    lines += [number(f"{name}_{i}", c) for i, c in enumerate(made.coefficients)]
    return lines


def whole(z: mpf) -> mpf:
    """2 artanh(s) / s, for z = s * s."""
    return 2 + z * rest(z, 1)


def quotient(name: str, factor: mpf, note: str) -> List[str]:
    """A polynomial for `whole` times a factor, for float32: one multiplication after it."""
    made = minimax(lambda z: factor * whole(z), range(7), (0, NEAR**2),
                   lambda z: factor * whole(z), [53])  # fmt: skip
    bound = f"2**{float(mpmath.log(made.error, 2)):.1f}"
    lines = [f"/* {note}((1 + s) / (1 - s)) = s p(s**2); |error| < {bound}, relative */"]
    return lines + [number(f"{name}_{i}", c) for i, c in enumerate(made.coefficients)]


def short(name: str, value: mpf, note: str = "") -> str:
    comment = f" /* {note} */" if note else ""
    return f"#define NDM_LOG_SHORT_{name} {literal(value, 24)}{comment}"


def short_split(name: str, value: mpf, bits: int, note: str) -> List[str]:
    high = rounded(value, bits)
    return [short(f"{name}_HIGH", high, f"{note}, {bits} bits"),
            short(f"{name}_LOW", value - high, "the rest")]  # fmt: skip


def main() -> None:
    two, ten = mpmath.log(2), mpmath.log(10)
    lines = [
        *split("LN2", two, 42, "log(2)"),
        *split("LOG10_OF_2", two / ten, 42, "log10(2)"),
        *split("LOG2_OF_E", 1 / two, 26, "1 / log(2)"),
        *split("LOG10_OF_E", 1 / ten, 26, "1 / log(10)"),
        *twice("LOG2_OF_E", 1 / two, "1 / log(2)"),
        *twice("LIFT_E", 200 * two, "200 log(2)"),
        *twice("LIFT_2", 200 * two - mpmath.log(two), "200 log(2) - log(log(2))"),
        number("LOG10_OF_E", 1 / ten, "1 / log(10)"),
        "",
        *series("NEAR", 1, 7, NEAR),
        "",
        *series("WIDE", 1, 8, WIDE),
        "",
        *twice("THIRD", mpf(2) / 3, "2 / 3"),
        *twice("FIFTH", mpf(2) / 5, "2 / 5"),
        *series("FINE", 3, 7, NEAR),
        "",
        "/* For float32: log(2) and log10(2) to 53 bits, and polynomials. */",
        number("LN2", two),
        number("LOG10_OF_2", two / ten),
        *quotient("QUICK", mpf(1), "log"),
        *quotient("QUICK2", 1 / two, "log2"),
        *quotient("QUICK10", 1 / ten, "log10"),
        "",
        *short_split("LN2", two, 14, "log(2)"),
        *short_split("LOG10_OF_2", two / ten, 14, "log10(2)"),
        number("LOG10_OF_E_TAIL", pair(1 / ten)[1], "1 / log(10) - NDM_LOG_LOG10_OF_E"),
        short("LOG2_OF_E", 1 / two),
    ]
    print(HEAD + "\n" + "\n".join(lines) + "\n\n#endif")


if __name__ == "__main__":
    main()
