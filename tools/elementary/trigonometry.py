"""Constants of specs/primitives/trigonometry*.h and huge_angles.h:

    python tools/elementary/trigonometry.py > specs/primitives/trigonometry_constants.h
    clang-format -i specs/primitives/trigonometry_constants.h"""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import mpmath  # type: ignore[import-untyped]
from minimax import literal, minimax, rounded, shared_table
from mpmath import mpf

Terms = Sequence[mpf]


def poly(
    name: str,
    says: str,
    function: Callable[[mpf], mpf],
    powers: Sequence[int],
    end: mpf,
    fixed: Sequence[Tuple[int, mpf]],
    weight: Callable[[mpf], mpf],
    bits: int = 53,
) -> str:
    """A C array of the coefficients that are not fixed."""
    found = minimax(function, powers, (0, end), weight, (bits,), fixed)
    terms = found.coefficients[len(fixed) :]
    error = mpmath.nstr(mpmath.log(found.error, 2), 4)
    text = f"{says} on [0, {mpmath.nstr(mpf(end), 6)}]; relative error 2**{error}"
    return comment(text) + array(f"ndm_{name}", terms, bits)


def lowered_sine(x: mpf) -> mpf:
    """A sine too small by up to a quarter of an ULP of doubles. sin(0x46199998), as a float's
    bits, is so near to the middle of two floats that the nearest double is that: it has to be
    missed to the right side. Of factors -1/4, -1/2, ... this is the first one with which all
    floats near such middles round right, sine and cosine, with fused multiply-add and without."""
    return mpmath.sin(x) * (1 - mpf(2) ** -55 * x**2 / (x**2 + mpf("0.03")))


def comment(text: str) -> str:
    lines, line = [], "/*"
    for word in text.split():
        if len(line) + len(word) > 90:
            lines.append(line)
            line = " *"
        line += " " + word
    return "\n".join([*lines, line + ". */"]) + "\n"


def array(name: str, terms: Terms, bits: int = 53) -> str:
    kind = "float" if bits == 24 else "double"
    rows = "".join(f"    {literal(c, bits)},\n" for c in terms)
    return f"static const {kind} {name}[{len(terms)}] = {{\n{rows}}};\n\n"


def parts(value: mpf, widths: Sequence[int]) -> List[mpf]:
    """A number as a sum of numbers of so many bits."""
    found = []
    for width in widths:
        found.append(rounded(value, width))
        value -= found[-1]
    return found


def split(name: str, says: str, value: mpf, widths: Sequence[int], bits: int = 53) -> str:
    terms = parts(value, widths)
    return comment(says) + array(f"ndm_{name}", terms, bits)


def words(count: int) -> str:
    """The bits of 2/pi as 32-bit words, after three words of zeroes."""
    scaled = int(mpmath.floor(2 / mpmath.pi * mpf(2) ** (32 * (count - 3))))
    all_words = [(scaled >> (32 * (count - 1 - i))) & 0xFFFFFFFF for i in range(count)]
    rows = ""
    for start in range(0, count, 6):
        row = ", ".join(f"0x{word:08x}" for word in all_words[start : start + 6])
        rows += f"    {row},\n"
    says = f"The first {32 * (count - 3)} bits of 2/pi, after words for 2**64 to 2**0"
    declared = shared_table("uint32_t", "ndm_inverse_quarter", count, 4)
    return comment(says) + f"{declared} = {{\n{rows}}};\n\n"


def main() -> None:
    mpmath.mp.prec = 1500
    pi, sin, cos = +mpmath.pi, mpmath.sin, mpmath.cos
    numbers = words(41)
    numbers += split("half_pi", "pi/2 in two parts, and what is left", pi / 2, (53, 53, 53))
    numbers += split(
        "half_pi_short",
        "pi/2 in parts whose products with whole numbers below 2**20 are exact, and what is left",
        pi / 2, (33, 33, 33, 53),
    )  # fmt: skip
    numbers += split(
        "pi_short",
        "pi in parts whose products with halves of whole numbers below 2**20 are exact, and "
        "what is left", pi, (33, 33, 53),
    )  # fmt: skip
    numbers += split("pi", "pi in two parts", pi, (53, 53))
    numbers += split("pi_split", "pi as 16 bits and the rest", pi, (16, 53))
    mpmath.mp.prec = 200
    numbers += poly(
        "sine_to_half", "sin(x) - x, lowered a little, in powers 3, 5, ...", lowered_sine,
        range(3, 18, 2), pi / 2,
        [(1, mpf(1))], sin,
    )  # fmt: skip
    numbers += poly(
        "sine_to_quarter", "sin(x) - x in powers 3, 5, ...", sin, range(3, 16, 2), pi / 4,
        [(1, mpf(1))], sin,
    )  # fmt: skip
    numbers += poly(
        "cosine_to_quarter", "cos(x) - 1 + x**2 / 2 in powers 4, 6, ...", cos, range(4, 15, 2),
        pi / 4, [(0, mpf(1)), (2, mpf(-0.5))], cos,
    )  # fmt: skip
    high = sum(parts(pi, (16, 53)))
    numbers += poly(
        "sinpi_to_half", "sin(pi x) - pi x in powers 3, 5, ...", lambda x: sin(pi * x),
        range(3, 18, 2), mpf(0.5), [(1, high)], lambda x: sin(pi * x),
    )  # fmt: skip
    numbers += poly(
        "sinc_to_half", "sin(pi x) / pi - x in powers 3, 5, ...", lambda x: sin(pi * x) / pi,
        range(3, 18, 2), mpf(0.5), [(1, mpf(1))], lambda x: sin(pi * x) / pi,
    )  # fmt: skip
    numbers += split(
        "pi_float32",
        "pi in floats whose products with halves of whole numbers below 2**13 are exact, and "
        "what is left", pi, (8, 10, 10, 10, 24), 24,
    )  # fmt: skip
    numbers += split("pi_longer", "pi in three parts", pi, (53, 53, 53))
    numbers += poly(
        "sine_to_half_float32", "sin(x) - x in powers 3, 5, ...", sin, range(3, 10, 2), pi / 2,
        [(1, mpf(1))], sin, 24,
    )  # fmt: skip
    print("/* Made by tools/elementary/trigonometry.py: parts of pi, and minimax polynomials. */")
    print("#ifndef NDM_PRIMITIVES_TRIGONOMETRY_CONSTANTS_H")
    print("#define NDM_PRIMITIVES_TRIGONOMETRY_CONSTANTS_H\n")
    print('#include <stdint.h>\n\n#include "tables.h"\n')
    print("#define NDM_INVERSE_PI " + literal(1 / pi))
    print("#define NDM_INVERSE_HALF_PI " + literal(2 / pi) + "\n")
    print(numbers.rstrip() + "\n\n#endif")


if __name__ == "__main__":
    main()
