"""Writes NumPy's answers into tables/: promotion, casting, each ufunc's loops and choice of loop.

    python tests/numpy/make_tables.py

The committed tables were made by the NumPy that tools/requirements-test.txt pins. dtypes are type
characters, with q and Q (long long) folded into l and L, as they are one dtype on LP64 machines;
weak scalars are the words int, float and complex. `!` is NumPy's refusal."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from typing import Any, Iterator, List, Sequence

import numpy as np

CHARACTERS = "?bBhHiIlLefdgFDG"
WEAK = ("int", "float", "complex")
RULES = ("no", "equiv", "safe", "same_kind", "unsafe")
UFUNCS = (
    "absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count "
    "bitwise_or bitwise_xor cbrt ceil clip conjugate copysign cos cosh deg2rad divide divmod "
    "equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater "
    "greater_equal heaviside hypot invert isfinite isinf isnan lcm ldexp left_shift less "
    "less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or "
    "logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal "
    "positive power rad2deg reciprocal remainder right_shift rint sign signbit sin sinh spacing "
    "sqrt square subtract tan tanh trunc vecdot vecmat"
).split()
TABLES = Path(__file__).parent / "tables"


def fold(character: str) -> str:
    return {"q": "l", "Q": "L"}.get(character, character)


def weak_value(word: str) -> Any:
    return {"int": 1, "float": 1.0, "complex": 1j}[word]


def result_type(arguments: Sequence[str]) -> str:
    values = [weak_value(a) if a in WEAK else np.dtype(a) for a in arguments]
    try:
        return fold(np.result_type(*values).char)
    except TypeError:
        return "!"


def promotion_rows() -> Iterator[str]:
    arguments: List[str] = list(CHARACTERS)
    for count in (2, 3):
        for combination in itertools.product(arguments, repeat=count):
            yield f"{' '.join(combination)}\t{result_type(combination)}"
    for weak in WEAK:
        yield f"{weak}\t{result_type([weak])}"
    for pair in itertools.product(arguments, arguments, WEAK):
        yield f"{' '.join(pair)}\t{result_type(pair)}"
    for one in itertools.product(arguments, WEAK):
        yield f"{' '.join(one)}\t{result_type(one)}"
    for two in itertools.product(arguments, WEAK, WEAK):
        yield f"{' '.join(two)}\t{result_type(two)}"
    for weaks in itertools.product(WEAK, repeat=2):
        yield f"{' '.join(weaks)}\t{result_type(weaks)}"


def casting_rows() -> Iterator[str]:
    for source, target in itertools.product(CHARACTERS, repeat=2):
        answers = "".join("01"[np.can_cast(source, target, rule)] for rule in RULES)
        yield f"{source} {target}\t{answers}"


def resolve(ufunc: np.ufunc, arguments: Sequence[str]) -> str:
    types = {"int": int, "float": float, "complex": complex}
    inputs = tuple(types[a] if a in types else np.dtype(a) for a in arguments)
    try:
        loop = ufunc.resolve_dtypes(inputs + (None,) * ufunc.nout)
    except TypeError:
        return "!"
    characters = [fold(d.char) for d in loop]
    return "".join(characters[: ufunc.nin]) + "->" + "".join(characters[ufunc.nin :])


def ufunc_rows() -> Iterator[str]:
    for name in UFUNCS:
        ufunc = getattr(np, name) if name != "clip" else np._core.umath.clip
        words = list(CHARACTERS) + (list(WEAK) if ufunc.nin < 3 else [])
        for arguments in itertools.product(words, repeat=ufunc.nin):
            yield f"{name}\t{' '.join(arguments)}\t{resolve(ufunc, arguments)}"


def loop_rows() -> Iterator[str]:
    for name in UFUNCS:
        ufunc = getattr(np, name) if name != "clip" else np._core.umath.clip
        seen = set()
        for loop in ufunc.types:
            folded = "".join(map(fold, loop))
            if set(folded) & set("OMmSUVT") or folded in seen:
                continue
            seen.add(folded)
            yield f"{name}\t{folded}"


def all_loop_rows() -> Iterator[str]:
    """The numeric loops of every ufunc under its own name and its other ones."""
    numeric = set(CHARACTERS)
    for name in sorted(vars(np._core.umath)):
        ufunc = getattr(np._core.umath, name)
        if not isinstance(ufunc, np.ufunc) or name.startswith("_"):
            continue
        for loop in dict.fromkeys("".join(map(fold, loop)) for loop in ufunc.types):
            if set(loop) - set("->") <= numeric and loop[0] != "-":
                yield f"{name}\t{loop}"


def main() -> int:
    TABLES.mkdir(exist_ok=True)
    tables = {
        "promotion": promotion_rows,
        "casting": casting_rows,
        "resolve": ufunc_rows,
        "loops": loop_rows,
        "all_loops": all_loop_rows,
    }
    for name, rows in tables.items():
        lines = [f"# NumPy {np.__version__}, by tests/numpy/make_tables.py", *rows()]
        (TABLES / f"{name}.tsv").write_text("\n".join(lines) + "\n")
        print(f"{name}.tsv: {len(lines) - 1} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
