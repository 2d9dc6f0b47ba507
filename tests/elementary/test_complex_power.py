"""Complex powers of special numbers, as NumPy's: of and to zero, by small whole numbers, and finite
ones. What infinities and NaNs give C leaves open. Errors on samples are in test_complex.py."""

from __future__ import annotations

from typing import Any, Dict, List, Set

import complex_call
import numpy as np
import pytest
from complex_exact import exact_power
from complex_samples import REAL
from test_annex_g import special_numbers
from test_complex import NORM_LIMIT, TARGETS, exact_errors, to_exact

EXPONENTS = [1, 2, 3, -1, -2, 0.5, -0.5, 1j, -1 + 2j, 0.25 - 1j]


def pairs(dtype: str) -> List[Any]:
    """Every special number with every exponent, with 0, and zeros with special exponents."""
    z, w = special_numbers(dtype), np.array(EXPONENTS, dtype)
    zeros = np.array([0, -0.0, complex(0, -0.0), complex(-0.0, -0.0)], dtype)
    bases = [np.repeat(z, len(w)), z, np.repeat(zeros, len(z))]
    exponents = [np.tile(w, len(z)), np.zeros_like(z), np.tile(z, 4)]
    return [np.concatenate(bases), np.concatenate(exponents)]


@pytest.fixture(scope="module")
def answers() -> Dict[str, List[Any]]:
    jobs: List[complex_call.Job] = [("power", pairs(dtype), True) for dtype in REAL]
    given = {target: complex_call.run(target, jobs) for target in TARGETS}
    return {target: found for target, found in given.items() if found is not None}


def fault(z: Any, w: Any, found: Any, raised: Set[str]) -> str:
    """Empty if there is none."""
    if w == 0:
        return "" if found == 1 and not raised else "not 1"
    if z == 0:
        if w.real > 0:
            return "" if found == 0 and not raised else "not 0"
        if not np.isfinite(w):
            return "" if np.isnan(found) and raised <= {"invalid"} else "not a NaN"
        return "" if np.isnan(found) and raised == {"invalid"} else "not a NaN that is invalid"
    if not (np.isfinite(z) and np.isfinite(w)) or (z.real < 0 and z.imag == 0):
        return ""
    numbers = [(to_exact(x.real), to_exact(x.imag)) for x in (z, w)]
    right, info = exact_power(*numbers), np.finfo(found.real.dtype)
    if max(map(abs, right)) > to_exact(info.max) * (
        1 + 2.0**-20
    ):  # the other part may be 0 times infinity
        return "" if np.isinf(found) and raised == {"overflow"} else "no overflow"
    errors = exact_errors(right, found, info)
    return "" if errors[1] <= NORM_LIMIT else f"{errors[1]} ULP"


@pytest.mark.parametrize("dtype", REAL)
def test_powers_of_special_numbers(dtype: str, answers: Any) -> None:
    index = list(REAL).index(dtype)
    bases, exponents = pairs(dtype)
    judged: Set[bytes] = set()
    for target, given in answers.items():
        results, flags = given[index]
        if results.tobytes() in judged:
            continue
        judged.add(results.tobytes())
        wrong = []
        for z, w, found, raised in zip(bases, exponents, results, flags):
            said = fault(z, w, found, raised)
            if said:
                wrong.append(f"power({z!r}, {w!r}) = {found!r} {raised}: {said}")
        assert wrong == [], f"{target}: {len(wrong)}"


@pytest.mark.parametrize("dtype", REAL)
def test_small_whole_exponents_are_products(dtype: str) -> None:
    z = np.array([1j, -1j, 1 + 1j, 2 - 3j], dtype)
    for target in TARGETS:
        given = complex_call.run(target, [("power", [z, np.full(4, 2, dtype)], False)])
        if given is not None:
            assert (given[0][0] == z * z).all(), target
