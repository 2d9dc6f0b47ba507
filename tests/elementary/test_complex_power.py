"""Complex powers of special numbers, as NumPy's: of and to zero, by small whole numbers, and finite
ones. What infinities and NaNs give C leaves open. Errors on samples are in test_complex.py."""

from __future__ import annotations

from typing import Any, Dict, List, Set, Tuple

import complex_call
import mpmath  # type: ignore[import-untyped]
import numpy as np
import pytest
from complex_errors import exact_errors, to_exact
from complex_exact import exact_power
from complex_samples import REAL
from test_annex_g import special_numbers
from test_complex import NORM_LIMIT, TARGETS

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


def powers_at_limits(count: int) -> Tuple[Any, Any]:
    """Of complex128: about where results overflow, become subnormal, or 0."""
    rng = np.random.default_rng(1)
    size = rng.choice([8, 0.3], count) * rng.uniform(-1, 1, count)
    log = size * np.log(2) + 1j * rng.uniform(-np.pi, np.pi, count)
    limits = rng.choice([709.8, 700, 800, -708.4, -720, -745, -760, -1000], count)
    limits = limits + rng.uniform(-8, 8, count)
    real = limits / np.where(abs(log.real) < 0.01, 1, log.real) + 0j
    imaginary = 1j * limits / np.where(abs(log.imag) < 0.01, 1, -log.imag)
    both = (limits + 1j * rng.uniform(-500, 500, count)) / log
    return np.exp(log), np.choose(np.arange(count) % 3, [real, imaginary, both])


def test_powers_that_overflow_or_underflow() -> None:
    """Values and flags, however the elements are called."""
    z, w = powers_at_limits(600)
    mixed = [x.copy() for x in (z, w)]
    for place, numbers in enumerate([(2 + 1j, 0.5), (np.inf, 2.5), (0, 1j), (1j, np.nan), (3, 2)]):
        mixed[0][place::31], mixed[1][place::31] = numbers
    jobs: List[complex_call.Job] = [
        ("power", [z, w], True), ("power", [z, w], False),
        ("power", mixed, True), ("power", mixed, False),
    ]  # fmt: skip
    info, least, most = np.finfo(np.float64), mpmath.mpf(2) ** -1022, mpmath.mpf(2) ** 1024
    exact = [[(to_exact(x.real), to_exact(x.imag)) for x in pair] for pair in zip(z, w)]
    right = [exact_power(*pair) for pair in exact]
    judged: Set[bytes] = set()
    for target in TARGETS:
        given = complex_call.run(target, jobs)
        if given is None:
            continue
        (results, flags), (together, raised), (others, of_others), (all_others, of_all) = given
        assert results.tobytes() == together.tobytes(), target
        assert others.tobytes() == all_others.tobytes(), target
        assert set.union(*flags) == raised and set.union(*of_others) == of_all, target
        if results.tobytes() in judged:
            continue
        judged.add(results.tobytes())
        for i, parts in enumerate(right):
            expected = {"underflow"} if any(0 < abs(part) < least for part in parts) else set()
            expected |= {"overflow"} if any(abs(part) >= most for part in parts) else set()
            said = f"{target}: power({z[i]!r}, {w[i]!r}) = {results[i]!r} {flags[i]}"
            assert exact_errors(parts, results[i], info)[1] < 1.5, said
            assert flags[i] == expected, said
