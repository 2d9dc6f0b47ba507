"""Elementary functions of complex numbers: their errors on samples of all magnitudes, and flags
where nothing overflows or underflows. test_annex_g.py has special values and branch cuts.

Results are compared with NumPy's longdouble, and where that is not near, with mpmath. Specs tell
what error a part may have; the modulus of no error is above 4 ULP of the result's."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Set, Tuple

import complex_call
import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest
from complex_exact import FUNCTIONS, exact, exact_power
from complex_samples import POWERS, REAL, REGIONS, numbers, quick

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "numpy"))
import accuracy  # noqa: E402

TARGETS = ("generic", "x86-64-v3", "x86-64-v4")  # v2 runs the generic loops
COUNT = {"complex64": 300, "complex128": 300, "clongdouble": 6}
"""Numbers of each region."""
NORM_LIMIT = 4.0
NOTED = {"expm1": 3.0}
"""Limits of the modulus that notes of the specs tell."""
OF_MODULUS = ("expm1",)
"""Functions with a part that cancels: their notes say that errors are of the modulus."""
LIMITS = accuracy.declared()
SURE = 0.02
"""Of the quick result's error, in ULP, that leaves no doubt where it has 64 bits."""
POLES = (0, 1, -1, 1j, -1j)
"""Of one function or another; and zeros of others, at which an error has no unit."""
SQUARING = ("expm1", "log1p")
"""With real parts of about y**2 on the imaginary axis."""
POWER_NAMES = ("power", "float_power")

if np.finfo(np.longdouble).nmant < 63:
    pytest.skip("longdouble is too short here to be a reference", allow_module_level=True)


class Case(NamedTuple):
    ufunc: str
    dtype: str


class Sample(NamedTuple):
    """Arguments of a call, nearly the results, and where these and the rest are normal."""

    inputs: Tuple[Any, ...]
    near: Any
    calm: Any


CASES = [
    *(Case(ufunc, dtype) for ufunc in FUNCTIONS for dtype in REAL),
    *(Case("power", dtype) for dtype in REAL),
    *(Case("float_power", dtype) for dtype in ("complex128", "clongdouble")),
]


def calm_parts(near: Any, info: np.finfo, zeros: Any) -> Any:
    """Neither overflow nor underflow: parts are normal, or 0 where an argument has a 0."""
    sizes = [np.abs(near.real), np.abs(near.imag)]
    normal = [(info.tiny * 4 < s) & (s < info.max / 4) for s in sizes]
    return (normal[0] | ((sizes[0] == 0) & zeros)) & (normal[1] | ((sizes[1] == 0) & zeros))


def make_sample(case: Case) -> Sample:
    rng = np.random.default_rng(len(case.ufunc) * 100 + ord(case.ufunc[-1]))
    regions = POWERS if case.ufunc in POWER_NAMES else REGIONS[case.ufunc]
    count = COUNT[case.dtype]
    rows = []
    for letters in regions.split():
        halves = [letters[i : i + 2] for i in range(0, len(letters), 2)]
        rows.append([numbers(rng, half, case.dtype, count) for half in halves])
    inputs = tuple(np.concatenate(column) for column in zip(*rows))
    kept = ~np.isin(inputs[0], np.array(POLES))
    inputs = tuple(z[kept] for z in inputs)
    near = quick(case.ufunc, *inputs)
    zeros = inputs[0].imag == 0
    if case.ufunc not in SQUARING:
        zeros |= inputs[0].real == 0
    return Sample(inputs, near, calm_parts(near, np.finfo(REAL[case.dtype]), zeros))


@pytest.fixture(scope="module")
def samples() -> Dict[Case, Sample]:
    return {case: make_sample(case) for case in CASES}


@pytest.fixture(scope="module")
def answers(samples: Dict[Case, Sample]) -> Dict[str, Dict[Case, Tuple[Any, Any]]]:
    """Of each target, for each case the results and the flags of the calm part."""
    found = {}
    for target in TARGETS:
        jobs: List[complex_call.Job] = []
        for case, sample in samples.items():
            jobs.append((case.ufunc, sample.inputs, False))
            jobs.append((case.ufunc, [z[sample.calm] for z in sample.inputs], False))
        given = complex_call.run(target, jobs)
        if given is not None:
            pairs = zip(given[::2], given[1::2])
            found[target] = {
                case: (result, flags) for case, ((result, _), (_, flags)) in zip(samples, pairs)
            }
    return found


def units(values: Any, info: np.finfo) -> Any:
    """One ULP of numbers of these sizes."""
    exponents = np.frexp(values)[1] - 1
    exponents = np.clip(exponents, info.minexp, info.maxexp)
    return np.ldexp(np.longdouble(1), exponents - info.nmant)


def quick_errors(found: Any, near: Any, info: np.finfo) -> Tuple[Any, Any]:
    """Errors of the parts and of the modulus in ULP, NaN where an infinity is."""
    wide = found.astype(np.clongdouble)
    with np.errstate(all="ignore"):
        errors = [np.abs(wide.real - near.real), np.abs(wide.imag - near.imag)]
        parts = [e / units(p, info) for e, p in zip(errors, (near.real, near.imag))]
        modulus = np.hypot(errors[0], errors[1]) / units(np.abs(near), info)
    return np.maximum(parts[0], parts[1]), modulus


def to_exact(x: Any) -> Any:
    fraction, exponent = np.frexp(np.longdouble(x))
    with mpmath.workprec(64):
        return mpmath.ldexp(mpmath.mpf(int(np.ldexp(fraction, 64))), int(exponent) - 64)


def exact_unit(value: Any, info: np.finfo) -> Any:
    exponent = int(mpmath.frexp(value)[1]) - 1 if value else info.minexp
    exponent = min(max(exponent, int(info.minexp)), int(info.maxexp))
    return mpmath.ldexp(mpmath.mpf(1), exponent - int(info.nmant))


def exact_errors(right: Tuple[Any, Any], found: Any, info: np.finfo) -> Tuple[float, float]:
    """The same of one result. Whatever is beyond the largest number counts as the next power of
    two."""
    beyond = mpmath.ldexp(mpmath.mpf(1), int(info.maxexp))
    wrong, parts = [], []
    with mpmath.workprec(400):
        for value, part in zip(right, (found.real, found.imag)):
            if np.isnan(part):
                return np.inf, np.inf
            got = (beyond if part > 0 else -beyond) if np.isinf(part) else to_exact(part)
            value = max(-beyond, min(beyond, value))
            wrong.append(abs(got - value))
            parts.append(float(wrong[-1] / exact_unit(value, info)))
        modulus = mpmath.hypot(*(max(-beyond, min(beyond, value)) for value in right))
        return max(parts), float(mpmath.hypot(*wrong) / exact_unit(modulus, info))


def exact_result(case: Case, inputs: List[Any]) -> Tuple[Any, Any]:
    pairs = [(to_exact(z.real), to_exact(z.imag)) for z in inputs]
    if len(pairs) == 2:
        return exact_power(*pairs)
    left, below = (bool(np.signbit(part)) for part in (inputs[0].real, inputs[0].imag))
    return exact(case.ufunc, *pairs[0], left, below)


def limits(case: Case) -> Tuple[float, float]:
    """Of the parts, and of the modulus."""
    modulus = NOTED.get(case.ufunc, NORM_LIMIT)
    if case.ufunc in OF_MODULUS:
        return np.inf, modulus
    return LIMITS.get(case, np.inf), modulus


def doubtful(case: Case, sample: Sample, found: Any) -> Any:
    """Where the quick results do not say that the error is below the limits."""
    info = np.finfo(REAL[case.dtype])
    part, modulus = limits(case)
    if case.dtype == "clongdouble":
        return np.ones(len(found), bool)
    slack = SURE if case.dtype == "complex128" else 1e-6
    parts, norms = quick_errors(found, sample.near, info)
    with np.errstate(all="ignore"):
        return ~((parts <= part - slack) & (norms <= modulus - slack))


def judge(case: Case, sample: Sample, found: Any) -> List[str]:
    info = np.finfo(REAL[case.dtype])
    part, modulus = limits(case)
    wrong = []
    for i in np.flatnonzero(doubtful(case, sample, found)):
        inputs = [z[i] for z in sample.inputs]
        right = exact_result(case, inputs)
        errors = exact_errors(right, found[i], info)
        if not (errors[0] <= part and errors[1] <= modulus):
            shown = ", ".join(mpmath.nstr(value, 25) for value in right)
            wrong.append(f"{case.ufunc}{tuple(inputs)} = {found[i]}, not ({shown}): {errors} ULP")
    return wrong


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_errors(case: Case, samples: Any, answers: Any) -> None:
    judged: Set[bytes] = set()
    for target, given in answers.items():
        found = given[case][0]
        if found.tobytes() not in judged:
            judged.add(found.tobytes())
            wrong = judge(case, samples[case], found)
            assert wrong == [], target


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_no_flag_where_nothing_overflows_or_underflows(
    case: Case, samples: Any, answers: Any
) -> None:
    assert samples[case].calm.sum() > 10
    for target, given in answers.items():
        assert given[case][1] == set(), target


def test_every_complex_loop_is_measured() -> None:
    names = {name for name, dtype in LIMITS if dtype == "complex128"}
    names -= {"absolute", "angle"}  # real results, of hypot and arctan2
    assert names <= set(FUNCTIONS) | set(POWER_NAMES)
