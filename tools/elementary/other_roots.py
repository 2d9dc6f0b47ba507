"""The constants of the cube root: prints specs/primitives/other_roots_constants.h.

python tools/elementary/other_roots.py > specs/primitives/other_roots_constants.h
"""

from __future__ import annotations

from typing import List

import mpmath  # type: ignore[import-untyped]
from minimax import literal, minimax
from mpmath import mpf

mpmath.mp.prec = 200

HEAD = """\
/* Written by tools/elementary/other_roots.py: polynomials by Remez' algorithm, their
 * coefficients rounded one after the other. */
#ifndef NDM_PRIMITIVES_OTHER_ROOTS_CONSTANTS_H
#define NDM_PRIMITIVES_OTHER_ROOTS_CONSTANTS_H
"""


def start(name: str, degree: int, bits: int) -> List[str]:
    """m**(-1/3), where Newton's method begins."""

    def root(m: mpf) -> mpf:
        return m ** (-mpf(1) / 3)

    fitted = minimax(root, range(degree + 1), (1, 2), weight=root, bits=[bits])
    bound = mpmath.ceil(mpmath.log(fitted.error, 2) * 10) / 10
    lines = [
        f"/* m**(-1/3) for 1 <= m <= 2: degree {degree}, relative error"
        f" 2**{mpmath.nstr(bound, 4)}. */"
    ]
    for index, coefficient in enumerate(fitted.coefficients):
        lines.append(f"#define {name}_{index} {literal(coefficient, bits)}")
    return lines + [""]


def through(values: List[mpf]) -> List[mpf]:
    """The coefficients of the parabola with these values at 0, 1 and 2."""
    second = (values[2] - 2 * values[1] + values[0]) / 2
    return [values[0], values[1] - values[0] - second, second]


def parabola(name: str, what: str, values: List[mpf], bits: int) -> List[str]:
    lines = [f"/* {what} for r = 0, 1, 2. */"]
    for index, coefficient in enumerate(through(values)):
        lines.append(f"#define {name}_{index} {literal(coefficient, bits)}")
    return lines + [""]


WORD = 0x54A1F000
"""Less a third of a float's word, the word of nearly its x**(-1/3). Tried: all multiples of 4096
from 0x54a00000 on; of this the greatest |1 - x y**3| is least."""


def miss(bits: int) -> List[str]:
    """(1 - h)**(-1/3) for the h that WORD leaves."""
    least, most = -0.1018, 0.1024

    def slope(h: mpf) -> mpf:
        if abs(h) < mpf(2) ** -40:
            return mpf(1) / 3 + 2 * h / 9
        return ((1 - h) ** (-mpf(1) / 3) - 1) / h

    fitted = minimax(slope, range(3), (least, most), bits=[bits])
    bound = mpmath.ceil(mpmath.log(fitted.error, 2) * 10) / 10
    lines = [f"/* (1 - h)**(-1/3) = 1 + h p(h) for |h| <= {most}, error of p"
             f" 2**{mpmath.nstr(bound, 4)}. */"]  # fmt: skip
    for index, coefficient in enumerate(fitted.coefficients):
        lines.append(f"#define NDM_CBRT_MISS_{index} {literal(coefficient, bits)}")
    return lines + [""]


def main() -> None:
    scales = [mpf(2) ** (mpf(r) / 3) for r in range(3)]
    slopes = [1 / (3 * s * s) for s in scales]
    lines = HEAD.splitlines() + [""]
    lines += start("NDM_CBRT", 4, 53)
    lines += parabola("NDM_CBRT_SCALE", "2**(r/3)", scales, 53)
    lines += parabola("NDM_CBRT_SLOPE", "2**(-2r/3) / 3", slopes, 53)
    lines += ["/* Less a third of a float's word: nearly x**(-1/3), as a word. */"]
    lines += [f"#define NDM_CBRT_WORD INT32_C({WORD:#x})"] + miss(24)
    print("\n".join(lines) + "#endif")


if __name__ == "__main__":
    main()
