"""Prints specs/primitives/real_power_constants.h: tables and polynomials of x**y.

    python tools/elementary/powers.py > specs/primitives/real_power_constants.h
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, List, Sequence, Tuple

import mpmath  # type: ignore[import-untyped]
from minimax import Polynomial, literal, minimax, rounded, shared_table
from mpmath import mpf

Function = Callable[[mpf], mpf]
CELLS = 128
FIRST_WORD = 0x3FE6900000000000
"""The least reduced argument, about sqrt(1/2): an odd multiple of half a cell, so that 1 lies in
the middle of a cell."""
CELL_BITS = 45
GRID = 42
"""log(c) and log(2) are rounded to multiples of 2**-42: up to 1074 of the latter and one of the
former then add up exactly."""
GRID_LOG2 = 20
"""log2(c) in multiples of 2**-20 has 28 bits with the exponent of a float: times a float it is
exact in double."""


@dataclass(frozen=True)
class Cell:
    """Arguments from `low` to `high`; 1/c is near the inverse of their middle."""

    low: mpf
    high: mpf
    inverse: mpf

    @property
    def reach(self) -> mpf:
        """The greatest |z / c - 1|."""
        return max(abs(self.low * self.inverse - 1), abs(self.high * self.inverse - 1))


def main() -> None:
    mpmath.mp.prec = 240
    cells = [cell(index) for index in range(CELLS)]
    reach = max(c.reach for c in cells)
    print(HEAD)
    print_logarithms(cells)
    print_powers()
    print_polynomials(float(rounded(reach, 20)) * 1.001)
    print("#endif")


# ---- tables ----


def cell(index: int) -> Cell:
    low = of_word(FIRST_WORD + (index << CELL_BITS))
    high = of_word(FIRST_WORD + ((index + 1) << CELL_BITS))
    return Cell(low, high, inverse(low, high))


def of_word(word: int) -> mpf:
    """The number in the cells' range whose float64 has this word."""
    exponent = (word >> 52) - 1023
    return mpf((1 << 52) + (word & ((1 << 52) - 1))) * mpf(2) ** (exponent - 52)


def inverse(low: mpf, high: mpf) -> mpf:
    """1/c with as many places as leave z / c - 1 exact in 53 bits for every z of the cell."""
    middle = 2 / (low + high) if not low < 1 < high else mpf(1)
    unit = mpf(2) ** (-53 if low < 1 else -52)
    for places in range(12, 5, -1):
        step = mpf(2) ** -places
        candidate = mpmath.nint(middle / step) * step
        reach = max(abs(low * candidate - 1), abs(high * candidate - 1))
        if reach <= mpf(2) ** 53 * unit * step:
            return candidate
    raise ArithmeticError("no inverse is exact")


def print_logarithms(cells: Sequence[Cell]) -> None:
    table("ndm_power_inverse", "1/c, of 10 bits at most.", [c.inverse for c in cells])
    natural = [-mpmath.log(c.inverse) for c in cells]
    pairs("ndm_power_log_table", "log(c)", natural, GRID)
    binary = [-mpmath.log(c.inverse, 2) for c in cells]
    pairs("ndm_power_log2_table", "log2(c)", binary, GRID_LOG2)
    ln2 = mpmath.log(2)
    high = on_grid(ln2, GRID)
    define("NDM_POWER_LN2", high)
    define("NDM_POWER_LN2_LOW", ln2 - high)
    part = ln2 / CELLS
    high = on_grid(part, GRID)
    define("NDM_POWER_LN2_PART", high)
    define("NDM_POWER_LN2_PART_LOW", part - high)
    define("NDM_POWER_PARTS", CELLS / ln2)
    high = rounded(1 / ln2, 28)
    define("NDM_POWER_LOG2E", high)
    define("NDM_POWER_LOG2E_LOW", 1 / ln2 - high)
    print()


def print_powers() -> None:
    values = [mpf(2) ** (mpf(i) / CELLS) for i in range(CELLS)]
    print("/* The words of 2**(i / 128), less i << 45. */")
    words = [word_of(v) - (i << CELL_BITS) for i, v in enumerate(values)]
    rows("int64_t", "ndm_power_exp2_words", [f"INT64_C({w:#018x})" for w in words])
    lows = [(v - rounded(v, 53)) / rounded(v, 53) for v in values]
    table("ndm_power_exp2_low", "What these lack, relatively.", lows)


def word_of(value: mpf) -> int:
    """Of a number in [1, 2)."""
    return (1023 << 52) + int(rounded(value, 53) * 2**52) - (1 << 52)


def on_grid(value: mpf, places: int) -> mpf:
    return mpmath.nint(value * mpf(2) ** places) / mpf(2) ** places


def pairs(name: str, what: str, values: Sequence[mpf], places: int) -> None:
    high = [on_grid(v, places) for v in values]
    table(name, f"{what} in multiples of 2**-{places}.", high)
    table(f"{name}_low", "The rest.", [v - h for v, h in zip(values, high)])


def table(name: str, comment: str, values: Sequence[mpf]) -> None:
    print(f"/* {comment} */")
    rows("double", name, [literal(v) for v in values])


def rows(ctype: str, name: str, texts: Sequence[str]) -> None:
    print(f"{shared_table(ctype, name, len(texts), 8)} = {{")
    line = "   "
    for text in texts:
        if len(line) + len(text) + 2 > 96:
            print(line)
            line = "   "
        line += f" {text},"
    print(line)
    print("};\n")


def define(name: str, value: mpf) -> None:
    print(f"#define {name} {literal(value)}")


# ---- polynomials ----


def print_polynomials(reach: float) -> None:
    interval = (-reach, reach)
    # Errors relative to r: what counts where c = 1, and more than is needed elsewhere.
    show(
        "ndm_power_log_poly",
        "(log(1 + r) - r + r**2 / 2) / r**3",
        "relative to r",
        fitted(lambda r: mpmath.log1p(r) - r + r * r / 2, range(3, 9), interval, lambda r: r),
        interval,
    )
    show(
        "ndm_power_log2_poly",
        "(log2(1 + r) - r / ln 2) / r**2",
        "relative to r",
        fitted(lambda r: (mpmath.log1p(r) - r) / mpmath.log(2), range(2, 8), interval, lambda r: r),
        interval,
    )
    half = float(mpmath.log(2) / (2 * CELLS)) * 1.001
    show(
        "ndm_power_exp_poly",
        "(exp(f) - 1 - f) / f**2",
        "of the exponential",
        fitted(lambda f: mpmath.expm1(f) - f, range(2, 6), (-half, half)),
        (-half, half),
    )
    half = 0.5 / CELLS * 1.001
    show(
        "ndm_power_exp2_poly",
        "(2**f - 1) / f",
        "of itself",
        fitted(lambda f: mpmath.expm1(f * mpmath.log(2)) / f, range(5), (-half, half)),
        (-half, half),
    )


def fitted(
    function: Function,
    powers: Sequence[int],
    interval: Tuple[float, float],
    weight: Function = lambda x: mpf(1),
) -> Polynomial:
    """The coefficients are rounded all at once: the arguments are so small that this costs less
    than half a bit, which is counted in the error."""
    best = minimax(function, powers, interval, weight)
    result = Polynomial(best.powers, tuple(rounded(c, 53) for c in best.coefficients), mpf(0))
    points = [interval[0] + (interval[1] - interval[0]) * mpf(i) / 999 for i in range(1000)]
    error = max(abs((result(x) - function(x)) / weight(x)) for x in points)
    return replace(result, error=error)


def show(name: str, what: str, kind: str, p: Polynomial, interval: Sequence[float]) -> None:
    variable, error = "f" if "f" in what else "r", float(mpmath.log(p.error, 2))
    print(f"/* {what} for |{variable}| <= {interval[1]:.6f}: degree {len(p.powers) - 1},")
    print(f" * error 2**{error:.1f} {kind}. */")
    evaluated(name, [literal(c) for c in p.coefficients])


def evaluated(name: str, coefficients: List[str]) -> None:
    """Even and odd powers apart: two short chains instead of a long one."""
    print(f"static inline double {name}(double x, double square)\n{{")
    print(f"    const double even = {chain(coefficients[0::2])};")
    print(f"    const double odd = {chain(coefficients[1::2])};")
    print("    return ndm_multiply_add(odd, x, even);\n}\n")


def chain(coefficients: Sequence[str]) -> str:
    text = coefficients[-1]
    for c in reversed(coefficients[:-1]):
        text = f"ndm_multiply_add({text}, square, {c})"
    return text


HEAD = """\
/* Tables and polynomials of x**y. Written by tools/elementary/powers.py. */
#ifndef NDM_PRIMITIVES_REAL_POWER_CONSTANTS_H
#define NDM_PRIMITIVES_REAL_POWER_CONSTANTS_H

#include "elementary.h"
#include "tables.h"
"""

if __name__ == "__main__":
    main()
