"""Special values of complex functions, as annex G of ISO C (C17, G.6) lists them; and, in its
words, those of functions that C does not have.

A row is "x y = re im", then "! invalid" or "! divide" for a flag that is raised, "? invalid" for
one that may be. x and y are numbers, or kinds of numbers: `finite` any, `nonzero` finite ones but
zeros, `number` all but NaNs, `positive` and `+finite` numbers with a plus sign, the first without
zeros. Results are the same, or
    +-0, +-inf     of a sign that is not told
    cis 0, cis inf times cos(y) in the real part, sin(y) in the imaginary one
    sin2y          a zero with the sign of sin(2 y)
A section gives the rows for some quadrants; `conjugate` (f(conj z) = conj f(z)), `odd` and `even`
give the rest."""

from __future__ import annotations

from typing import Dict, List, Tuple

SYMMETRIES: Dict[str, str] = {
    "arccos": "conjugate", "arccosh": "conjugate", "arcsinh": "conjugate odd",
    "arctanh": "conjugate odd", "cosh": "conjugate even", "sinh": "conjugate odd",
    "tanh": "conjugate odd", "exp": "conjugate", "log": "conjugate", "sqrt": "conjugate",
    "expm1": "conjugate", "log1p": "conjugate",
}  # fmt: skip

ROWS: Dict[str, str] = {
    "arccos": """
        +0 +0 = pi/2 -0
        -0 +0 = pi/2 -0
        +0 nan = pi/2 nan
        -0 nan = pi/2 nan
        finite +inf = pi/2 -inf
        nonzero nan = nan nan ? invalid
        -inf +finite = pi -inf
        +inf +finite = +0 -inf
        -inf +inf = 3pi/4 -inf
        +inf +inf = pi/4 -inf
        +inf nan = nan +-inf
        -inf nan = nan +-inf
        nan finite = nan nan ? invalid
        nan +inf = nan -inf
        nan nan = nan nan""",
    "arccosh": """
        +0 +0 = +0 pi/2
        -0 +0 = +0 pi/2
        finite +inf = +inf pi/2
        +0 nan = nan +-pi/2
        -0 nan = nan +-pi/2
        nonzero nan = nan nan ? invalid
        -inf +finite = +inf pi
        +inf +finite = +inf +0
        -inf +inf = +inf 3pi/4
        +inf +inf = +inf pi/4
        +inf nan = +inf nan
        -inf nan = +inf nan
        nan finite = nan nan ? invalid
        nan +inf = +inf nan
        nan nan = nan nan""",
    "arcsinh": """
        +0 +0 = +0 +0
        +finite +inf = +inf pi/2
        finite nan = nan nan ? invalid
        +inf +finite = +inf +0
        +inf +inf = +inf pi/4
        +inf nan = +inf nan
        nan +0 = nan +0
        nan nonzero = nan nan ? invalid
        nan +inf = +-inf nan
        nan nan = nan nan""",
    "arctanh": """
        +0 +0 = +0 +0
        +0 nan = +0 nan
        +1 +0 = +inf +0 ! divide
        +finite +inf = +0 pi/2
        nonzero nan = nan nan ? invalid
        +inf +finite = +0 pi/2
        +inf +inf = +0 pi/2
        +inf nan = +0 nan
        nan finite = nan nan ? invalid
        nan +inf = +-0 pi/2
        nan nan = nan nan""",
    "cosh": """
        +0 +0 = 1 +0
        +0 +inf = nan +-0 ! invalid
        +0 nan = nan +-0
        nonzero +inf = nan nan ! invalid
        nonzero nan = nan nan ? invalid
        +inf +0 = +inf +0
        +inf nonzero = cis inf
        +inf +inf = +-inf nan ! invalid
        +inf nan = +inf nan
        nan +0 = nan +-0
        nan nonzero = nan nan ? invalid
        nan +inf = nan nan ? invalid
        nan nan = nan nan""",
    "sinh": """
        +0 +0 = +0 +0
        +0 +inf = +-0 nan ! invalid
        +0 nan = +-0 nan
        positive +inf = nan nan ! invalid
        nonzero nan = nan nan ? invalid
        +inf +0 = +inf +0
        +inf positive = cis inf
        +inf +inf = +-inf nan ! invalid
        +inf nan = +-inf nan
        nan +0 = nan +0
        nan nonzero = nan nan ? invalid
        nan +inf = nan nan ? invalid
        nan nan = nan nan""",
    "tanh": """
        +0 +0 = +0 +0
        +0 +inf = +0 nan ! invalid
        nonzero +inf = nan nan ! invalid
        +0 nan = +0 nan
        nonzero nan = nan nan ? invalid
        +inf +finite = 1 sin2y
        +inf +inf = 1 +-0
        +inf nan = 1 +-0
        nan +0 = nan +0
        nan nonzero = nan nan ? invalid
        nan +inf = nan nan ? invalid
        nan nan = nan nan""",
    "exp": """
        +0 +0 = 1 +0
        -0 +0 = 1 +0
        finite +inf = nan nan ! invalid
        finite nan = nan nan ? invalid
        +inf +0 = +inf +0
        -inf +finite = cis 0
        +inf positive = cis inf
        -inf +inf = +-0 +-0
        +inf +inf = +-inf nan ! invalid
        -inf nan = +-0 +-0
        +inf nan = +-inf nan
        nan +0 = nan +0
        nan nonzero = nan nan ? invalid
        nan +inf = nan nan ? invalid
        nan nan = nan nan""",
    "log": """
        -0 +0 = -inf pi ! divide
        +0 +0 = -inf +0 ! divide
        finite +inf = +inf pi/2
        finite nan = nan nan ? invalid
        -inf +finite = +inf pi
        +inf +finite = +inf +0
        -inf +inf = +inf 3pi/4
        +inf +inf = +inf pi/4
        +inf nan = +inf nan
        -inf nan = +inf nan
        nan finite = nan nan ? invalid
        nan +inf = +inf nan
        nan nan = nan nan""",
    "sqrt": """
        +0 +0 = +0 +0
        -0 +0 = +0 +0
        number +inf = +inf +inf
        nan +inf = +inf +inf
        finite nan = nan nan ? invalid
        -inf +finite = +0 +inf
        +inf +finite = +inf +0
        -inf nan = nan +-inf
        +inf nan = +inf nan
        nan finite = nan nan ? invalid
        nan nan = nan nan""",
    # exp's, less 1
    "expm1": """
        +0 +0 = +0 +0
        -0 +0 = -0 +0
        finite +inf = nan nan ! invalid
        finite nan = nan nan ? invalid
        +inf +0 = +inf +0
        -inf +0 = -1 +0
        -inf positive = -1 siny
        +inf positive = cis inf
        -inf +inf = -1 +-0
        +inf +inf = +-inf nan ! invalid
        -inf nan = -1 +-0
        +inf nan = +-inf nan
        nan +0 = nan +0
        nan nonzero = nan nan ? invalid
        nan +inf = nan nan ? invalid
        nan nan = nan nan""",
    # log's, at 1 + z
    "log1p": """
        +0 +0 = +0 +0
        -1 +0 = -inf +0 ! divide
        finite +inf = +inf pi/2
        finite nan = nan nan ? invalid
        -inf +finite = +inf pi
        +inf +finite = +inf +0
        -inf +inf = +inf 3pi/4
        +inf +inf = +inf pi/4
        +inf nan = +inf nan
        -inf nan = +inf nan
        nan finite = nan nan ? invalid
        nan +inf = +inf nan
        nan nan = nan nan""",
}

TURNED: Dict[str, Tuple[str, str]] = {
    "arcsin": ("arcsinh", "odd"), "arctan": ("arctanh", "odd"), "sin": ("sinh", "odd"),
    "tan": ("tanh", "odd"), "cos": ("cosh", "even"),
}  # fmt: skip
"""casin(z) = -i casinh(iz), and so on; ccos(z) = ccosh(iz)."""

SAME: Dict[str, str] = {"exp2": "exp", "log2": "log", "log10": "log"}
"""Functions with the rows of others; angles of log2 and log10 are divided by log(base)."""


def rows(name: str) -> List[List[str]]:
    """Of one function: x, y, re, im (im empty for `cis`), and flags with their mark."""
    found = []
    for line in ROWS[name].strip().splitlines():
        left, right = line.split(" = ")
        result, _, flag = right.partition(" ! ")
        optional = ""
        if not flag:
            result, _, optional = right.partition(" ? ")
        words = result.split()
        found.append([*left.split(), *words, f"!{flag}" if flag else f"?{optional}"])
    return found
