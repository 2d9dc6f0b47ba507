"""Complex functions of special arguments: values, signs of zeros and IEEE flags by annex G of ISO
C, whose rows are in annex_g.py; and branch cuts, which are continuous on the side that a zero's
sign tells."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, NamedTuple, Optional, Set, Tuple

import annex_g
import complex_call
import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest
from complex_errors import exact_errors, to_exact
from complex_exact import FUNCTIONS, exact
from complex_samples import REAL
from test_complex import NORM_LIMIT, OF_MODULUS, TARGETS

KINDS: Dict[str, Callable[[Any], Any]] = {
    "finite": np.isfinite,
    "+finite": lambda x: np.isfinite(x) and not np.signbit(x),
    "nonzero": lambda x: np.isfinite(x) and x != 0,
    "positive": lambda x: np.isfinite(x) and x > 0,
    "number": lambda x: not np.isnan(x),
}
ANGLES = {"pi": 1, "pi/2": 0.5, "pi/4": 0.25, "3pi/4": 0.75, "-pi/2": -0.5}
NEARBY = mpmath.ldexp(mpmath.mpf(1), -20000)
CUTS: Dict[str, Tuple[str, float, float]] = {
    **dict.fromkeys(("log", "log2", "log10", "sqrt"), ("real", -np.inf, 0)),
    "log1p": ("real", -np.inf, -1),
    **dict.fromkeys(("arcsin", "arccos", "arctanh"), ("real", 1, np.inf)),
    "arccosh": ("real", -np.inf, 1),
    **dict.fromkeys(("arctan", "arcsinh"), ("imag", 1, np.inf)),
}
"""The axis, and between what numbers; of odd functions the other half is alike."""


class Wanted(NamedTuple):
    re: str
    im: str
    flag: str
    """! or ?, and a flag."""


def special_parts(dtype: str) -> Any:
    info = np.finfo(REAL[dtype])
    values = [0, info.smallest_subnormal, info.tiny, 0.75, 1, 3, info.max, np.inf, np.nan]
    return np.array([sign * info.dtype.type(v) for v in values for sign in (1, -1)])


def special_numbers(dtype: str) -> Any:
    parts = special_parts(dtype)
    z = np.empty(len(parts) ** 2, dtype)
    z.real, z.imag = np.repeat(parts, len(parts)), np.tile(parts, len(parts))
    return z


def is_kind(word: str, x: Any) -> bool:
    if word in KINDS:
        return bool(KINDS[word](x))
    value = float(word)
    if np.isnan(value):
        return bool(np.isnan(x))
    return bool(x == value) and np.signbit(x) == np.signbit(value)


def negated(word: str) -> str:
    if word.startswith("+-") or word == "nan":
        return word
    if word[0] in "+-":
        return ("-" if word[0] == "+" else "+") + word[1:]
    return f"-{word}"


def of_row(row: List[str], y: Any, binary: bool) -> Wanted:
    """The results of a row as words with numbers only; `binary`: y is times log(2)."""
    re, im, flag = row[2:]
    with mpmath.workprec(18000), np.errstate(all="ignore"):
        if re == "cis":
            angle = to_exact(y) * (mpmath.log(2) if binary else 1)
            sine, cosine = mpmath.sin(angle), mpmath.cos(angle)
            signs = ["-" if cosine < 0 else "+", "-" if sine < 0 or is_kind("-0", y) else "+"]
            return Wanted(signs[0] + im, signs[1] + im, flag)
        if im in ("siny", "sin2y"):
            angle = to_exact(y) * (2 if im == "sin2y" else 1)
            return Wanted(re, "-0" if mpmath.sin(angle) < 0 or is_kind("-0", y) else "+0", flag)
    return Wanted(re, im, flag)


def by_rows(name: str, x: Any, y: Any, binary: bool = False) -> Optional[Wanted]:
    symmetries = annex_g.SYMMETRIES[name].split()
    for conjugate in (False, True):
        for half_turn in (False, True) if len(symmetries) > 1 else (False,):
            a = -x if half_turn else x
            b = -y if half_turn != conjugate else y
            for row in annex_g.rows(name):
                if not (is_kind(row[0], a) and is_kind(row[1], b)):
                    continue
                re, im, flag = of_row(row, b, binary)
                im = negated(im) if conjugate else im
                if half_turn and "odd" in symmetries:
                    re, im = negated(re), negated(im)
                return Wanted(re, im, flag)
    return None


def wanted(name: str, x: Any, y: Any) -> Optional[Wanted]:
    """What the rows say, None if nothing."""
    if name in annex_g.TURNED:
        base, parity = annex_g.TURNED[name]
        found = by_rows(base, -y, x)
        if found is None or parity == "even":
            return found
        return Wanted(found.im, negated(found.re), found.flag)
    return by_rows(annex_g.SAME.get(name, name), x, y, name == "exp2")


def angle_scale(name: str) -> Any:
    return {"log2": mpmath.log(2), "log10": mpmath.log(10)}.get(name, mpmath.mpf(1))


def is_word(name: str, word: str, value: Any) -> bool:
    if word == "nan":
        return bool(np.isnan(value))
    size = word.lstrip("+-")
    if size in ANGLES:
        with mpmath.workprec(100):
            angle = ANGLES[size] * mpmath.pi / angle_scale(name)
            near = abs(abs(to_exact(value)) - angle) < angle * 3 * float(np.finfo(value.dtype).eps)
        sign = word.startswith("-")
        return near and (word.startswith("+-") or np.signbit(value) == sign)
    if word.startswith("+-"):
        return bool(np.abs(value) == float(size))
    return is_kind(word, value)


def flags_are(flag: str, raised: Set[str]) -> bool:
    allowed = {flag[1:]} - {""}
    return raised == allowed if flag[0] == "!" else raised <= allowed


# ---- finite arguments: what is exact, and what it raises ----


def signs_nearby(name: str, x: Any, y: Any) -> Tuple[Any, Any]:
    """The exact result where zeros among the parts are tiny numbers of their sign."""
    parts = [NEARBY * (-1 if np.signbit(p) else 1) if p == 0 else to_exact(p) for p in (x, y)]
    return exact(name, *parts)


def far_from_whole(steps: Any) -> bool:
    """By more than what some functions take for exact."""
    return bool(abs(steps - mpmath.nint(steps)) > 2.0**-40)


def finite_flags(right: Tuple[Any, Any], info: np.finfo) -> Tuple[Set[str], Set[str]]:
    """Those that must be raised, and those that may be."""
    certain: Set[str] = set()
    possible: Set[str] = set()
    largest, least = to_exact(info.max), to_exact(info.tiny)
    with mpmath.workprec(400):
        for value in map(abs, right):
            if value > largest:
                possible.add("overflow")
                if value > largest * (1 + mpmath.mpf(2) ** -20):
                    certain.add("overflow")
            steps = value / to_exact(info.smallest_subnormal)
            if 0 < value < least * (1 + 4 * mpmath.mpf(2) ** -int(info.nmant)):
                possible.add("underflow")
                if value < least / 2 and (steps < 0.5 or far_from_whole(steps)):
                    certain.add("underflow")
    return certain, possible


def finite_faults(name: str, z: Any, found: Any, raised: Set[str], info: np.finfo) -> List[str]:
    left, below = bool(np.signbit(z.real)), bool(np.signbit(z.imag))
    right = exact(name, to_exact(z.real), to_exact(z.imag), left, below)
    faults = []
    if exact_errors(right, found, info)[1] > NORM_LIMIT:
        faults.append(f"not {right}")
    beside = signs_nearby(name, z.real, z.imag)
    for value, near, part in zip(right, beside, (found.real, found.imag)):
        if z != 0 and value == 0 and part == 0 and near != 0 and np.signbit(part) != (near < 0):
            faults.append("sign of zero")
    certain, possible = finite_flags(right, info)
    if name in OF_MODULUS:
        certain -= {"underflow"}  # a part that cancels may drop what is negligible in the modulus
    if not certain <= raised <= possible:
        faults.append(f"flags {raised}, not {certain} to {possible}")
    return faults


def faults_of(name: str, z: Any, found: Any, raised: Set[str], info: np.finfo) -> List[str]:
    row = wanted(name, z.real, z.imag)
    if row is None:
        assert np.isfinite(z), f"no row of {name} is for {z}"
        return finite_faults(name, z, found, raised, info)
    faults = []
    if not (is_word(name, row.re, found.real) and is_word(name, row.im, found.imag)):
        faults.append(f"not {row.re}, {row.im}")
    if not flags_are(row.flag, raised):
        faults.append(f"flags {raised}, not {row.flag}")
    return faults


@pytest.fixture(scope="module")
def answers() -> Dict[str, Dict[Tuple[str, str], Any]]:
    """Of each target, for each function and dtype the results and flags of special numbers."""
    keys = [(name, dtype) for name in FUNCTIONS for dtype in REAL]
    jobs: List[complex_call.Job] = [(n, [special_numbers(d)], True) for n, d in keys]
    given = {target: complex_call.run(target, jobs) for target in TARGETS}
    return {target: dict(zip(keys, found)) for target, found in given.items() if found is not None}


@pytest.mark.parametrize("dtype", REAL)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_special_values_and_flags(name: str, dtype: str, answers: Any) -> None:
    info, numbers = np.finfo(REAL[dtype]), special_numbers(dtype)
    judged: List[Tuple[Any, List[Set[str]]]] = []
    for target, given in answers.items():
        results, flags = given[name, dtype]
        if any(np.array_equal(results.view("u1"), r) and flags == f for r, f in judged):
            continue
        judged.append((results.view("u1"), flags))
        wrong = []
        for z, found, raised in zip(numbers, results, flags):
            faults = faults_of(name, z, found, raised, info)
            if faults:
                wrong.append(f"{name}({z!r}) = {found!r}: {'; '.join(faults)}")
        assert wrong == [], f"{target}: {len(wrong)}"


# ---- branch cuts ----


def along_cut(name: str, dtype: str, across: float) -> Any:
    """Numbers on both halves of the cut, or beside it."""
    axis, low, high = CUTS[name]
    real = REAL[dtype]
    sizes = np.array([1e-3, 0.3, 0.9, 1.1, 1.5, 2, 7, 1e3, 1e8], real)
    places = np.concatenate([sizes, -sizes])
    both = high == np.inf
    places = places[(np.abs(places) > low) if both else (low < places) & (places < high)]
    z = np.empty(len(places), dtype)
    along, other = ("real", "imag") if axis == "real" else ("imag", "real")
    setattr(z, along, places)
    setattr(z, other, np.full(len(places), across, real))
    return z


@pytest.fixture(scope="module")
def sides() -> Dict[str, Dict[Tuple[str, str], List[Any]]]:
    """Results on cuts with a zero of either sign, and beside them."""
    keys = [(name, dtype) for name in CUTS for dtype in REAL]
    jobs: List[complex_call.Job] = []
    for name, dtype in keys:
        tiny = float(np.finfo(np.float32).tiny)
        for across in (0.0, -0.0, tiny, -tiny):
            jobs.append((name, [along_cut(name, dtype, across)], False))
    found = {}
    for target in TARGETS:
        given = complex_call.run(target, jobs)
        if given is not None:
            results = [result for result, _ in given]
            found[target] = {key: results[4 * i : 4 * i + 4] for i, key in enumerate(keys)}
    return found


@pytest.mark.parametrize("dtype", REAL)
@pytest.mark.parametrize("name", CUTS)
def test_cuts_are_continuous_on_the_side_of_the_zero(name: str, dtype: str, sides: Any) -> None:
    """And values jump from one side to the other; on both they are as NumPy's."""
    eps = float(np.finfo(REAL[dtype]).eps)
    for target, given in sides.items():
        above, below, near_above, near_below = given[name, dtype]
        for on, beside in ((above, near_above), (below, near_below)):
            assert (np.abs(on - beside) <= 8 * eps * np.abs(beside)).all(), target
        assert (np.abs(above - below) > 1e-3 * np.abs(above)).all(), target
        for on, zero in ((above, 0.0), (below, -0.0)):
            with np.errstate(all="ignore"):
                theirs = getattr(np, name)(along_cut(name, dtype, zero))
            assert (np.abs(on - theirs) <= 64 * eps * np.abs(theirs)).all(), target
