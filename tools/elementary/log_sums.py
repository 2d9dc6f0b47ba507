"""Prints specs/primitives/log_sums_constants.h: python tools/elementary/log_sums.py

Constants of log(e**x + e**y) where it is near 0: bits after the point, in words of 64."""

from __future__ import annotations

from typing import List

import mpmath  # type: ignore[import-untyped]
from minimax import shared_table
from mpmath import mpf

mpmath.mp.prec = 400
STEPS = 64
"""Of the table, in 1."""
MOST = 1
"""The greatest size of an exponent whose power is near 1 less another: log(2), with room."""
WIDE, NARROW = 7, 14
"""Terms of the series in two words, and all; the last ones are taken 2**SHIFT times."""
SHIFT = 18

HEAD = """/* Constants of sums of powers near 1; made by tools/elementary/log_sums.py. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_CONSTANTS_H
#define NDM_PRIMITIVES_LOG_SUMS_CONSTANTS_H

#include <stdint.h>

#include "tables.h"

/* 128 bits, here those after the point. */
typedef struct ndm_long_digits {
    uint64_t high, low;
} ndm_long_digits;
"""


def words(value: mpf, count: int) -> List[str]:
    """Of 0 <= value < 1, rounded."""
    digits = f"{int(mpmath.nint(value * mpf(2) ** (64 * count))):0{16 * count}x}"
    assert len(digits) == 16 * count
    return [f"0x{digits[i : i + 16]}" for i in range(0, len(digits), 16)]


def array(kind: str, name: str, entries: List[str], note: str) -> str:
    lines = "".join(f"    {entry},\n" for entry in entries)
    return f"/* {note} */\nstatic const {kind} {name}[{len(entries)}] = {{\n{lines}}};"


def both(value: mpf) -> str:
    return "{" + ", ".join(words(value, 2)) + "}"


def main() -> None:
    count = MOST * STEPS + 1
    table = [both(1 - mpmath.exp(-mpf(i) / STEPS)) for i in range(count)]
    terms = [1 / mpmath.factorial(i + 1) for i in range(NARROW + 1)]
    wide = [both(term) for term in terms[1 : WIDE + 1]]
    narrow = [words(term * 2**SHIFT, 1)[0] for term in terms[WIDE + 1 :]]
    log_2 = ", ".join(words(mpmath.log(2), 3))
    print("\n".join([
        HEAD,
        f"/* log(2) */\nstatic const uint64_t ndm_log_2_words[3] = {{{log_2}}};\n",
        f"#define NDM_LOST_SHIFT {SHIFT}",
        array("ndm_long_digits", "ndm_lost_terms", wide, "1 / 2!, 1 / 3!, ..."),
        array("uint64_t", "ndm_lost_last_terms", narrow,
              f"2**{SHIFT} / {WIDE + 2}!, 2**{SHIFT} / {WIDE + 3}!, ..."),
        "",
        f"/* 1 - e**(-i / {STEPS}) for whole i */",
        shared_table("ndm_long_digits", "ndm_lost_table", count, 16) + " = {",
        *(f"    {entry}," for entry in table),
        "};",
        "\n#endif",
    ]))  # fmt: skip


if __name__ == "__main__":
    main()
