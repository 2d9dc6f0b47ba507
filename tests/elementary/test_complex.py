"""Elementary functions of complex numbers: their errors on samples of all magnitudes, and flags
where nothing overflows or underflows. test_annex_g.py has special values and branch cuts.

Results are compared with NumPy's longdouble, and where that is not near, with mpmath. Specs tell
what error a part may have; the modulus of no error is above 4 ULP of the result's."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Dict, List, Set, Tuple

import complex_call
import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest
from complex_errors import (
    CASES,
    POWER_NAMES,
    Case,
    Sample,
    exact_errors,
    exact_result,
    make_sample,
    quick_errors,
)
from complex_exact import FUNCTIONS
from complex_samples import REAL

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "numpy"))
import accuracy  # noqa: E402

TARGETS = ("generic", "x86-64-v3", "x86-64-v4")  # v2 runs the generic loops
NORM_LIMIT = 4.0
NOTED = {"expm1": 3.0}
"""Limits of the modulus that notes of the specs tell."""
OF_MODULUS = ("expm1",)
"""Functions with a part that cancels: their notes say that errors are of the modulus."""
LIMITS = accuracy.declared()
SURE = 0.02
"""Of the quick result's error, in ULP, that leaves no doubt where it has 64 bits."""

if np.finfo(np.longdouble).nmant < 63:
    pytest.skip("longdouble is too short here to be a reference", allow_module_level=True)


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
