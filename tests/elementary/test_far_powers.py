"""Blocks of powers that overflow or underflow, and of squares, cubes and reciprocals, mixed or not:
they have forms of their own, whose results and flags are those of such powers among NaNs, which
take the careful form."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Set, Tuple

import complex_call
import numpy as np
import pytest
from test_complex import TARGETS

NAMES = ("power", "power:fast")
COUNT = 64
"""Some vectors on each target."""
BLOCKS = 40
"""Of each kind."""
Block = Tuple[np.ndarray, np.ndarray]


def rounded(x: np.ndarray, dtype: str) -> np.ndarray:
    with np.errstate(over="ignore"):
        return x.astype(dtype)


def sizes(dtype: str) -> List[Tuple[float, float]]:
    """Ranges of log2 of powers: at the ends of normal and of subnormal numbers, and beyond."""
    info = np.finfo(dtype)
    most, normal = float(info.maxexp), float(info.minexp)
    least = normal - info.nmant
    near = [(x - 0.001, x + 0.001) for x in (most, normal, normal - 1, least, least - 1)]
    wide = [(least, normal), (normal - 3, normal + 1), (least - 4, least + 4), (most - 2, most + 2)]
    return [*near, *wide, (1.1 * most, 4 * most), (-4 * most, least - 4), (-1e6, 1e6)]


def blocks(dtype: str) -> Iterator[Block]:
    rng = np.random.default_rng(5)
    for low, high in sizes(dtype):
        for kind in range(BLOCKS):
            digits = np.array([23, 4, 8])[kind % 3]
            x = 1 + np.floor(rng.uniform(0, 1, COUNT) * 2.0**digits) / 2.0**digits
            x *= 2.0 ** rng.integers(-90 if kind % 2 else 1, 90, COUNT)
            logarithms = np.where(x == 1, 1e-3, np.log2(x))
            y = rng.uniform(low, high, COUNT) / logarithms
            if kind % 4 == 3:
                x, y = x * rng.choice([1.0, -1.0], COUNT), np.rint(y)
            yield rounded(x, dtype), rounded(y, dtype)


def simple_exponents(dtype: str) -> Iterator[Block]:
    rng = np.random.default_rng(6)
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 2.0**-15]
    for kind in range(BLOCKS):
        x = rng.uniform(-2, 2, COUNT) * 2.0 ** rng.integers(-kind - 1, kind + 1, COUNT)
        if kind % 2:
            x[rng.integers(0, COUNT, 4)] = rng.choice(special, 4)
        exponents = [[2.0, -1.0], [2.0, -1.0, 3.0], [3.0]][kind // 2 % 3]
        yield rounded(x, dtype), rng.choice(exponents, COUNT).astype(dtype)


def among_nans(block: Block) -> Block:
    """Each element behind a NaN."""
    pairs = [np.stack([np.full_like(z, np.nan), z], axis=1) for z in block]
    return pairs[0].reshape(-1), pairs[1].reshape(-1)


def answers(jobs: List[complex_call.Job]) -> Dict[str, List[Any]]:
    given = {target: complex_call.run(target, jobs) for target in TARGETS}
    return {target: found for target, found in given.items() if found is not None}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_as_among_nans(dtype: str, name: str) -> None:
    together = [*blocks(dtype), *simple_exponents(dtype)]
    jobs: List[complex_call.Job] = []
    for block in together:
        jobs += [(name, block, False), (name, among_nans(block), False)]
    for target, found in answers(jobs).items():
        for (x, y), (results, flags), (others, wanted) in zip(together, found[::2], found[1::2]):
            text = f"{target}: {name}({x!r}, {y!r})"
            np.testing.assert_array_equal(results, others[1::2], text)
            assert (np.signbit(results) == np.signbit(others[1::2]))[results == results].all(), text
            assert flags == wanted, text


EXACT: Dict[str, List[Tuple[float, float, float]]] = {
    "float32": [
        (2, -140, 2.0**-140),
        (4, -70.5, 2.0**-141),
        (-2, -149, -(2.0**-149)),
        (3 * 2.0**-47, 3, 27 * 2.0**-141),
    ],
    "float64": [
        (2, -1060, 2.0**-1060),
        (4, -530.5, 2.0**-1061),
        (-2, -1073, -(2.0**-1073)),
        (5 * 2.0**-261, 4, 625 * 2.0**-1044),
        (9 * 2.0**-694, 1.5, 27 * 2.0**-1041),
    ],
}
ROUNDED: Dict[str, List[Tuple[float, float, float, str]]] = {
    "float32": [
        (2, -150, 0.0, "underflow"),
        (3 * 2.0**-50, 3, 14 * 2.0**-149, "underflow"),
        (2, 128, np.inf, "overflow"),
        (-8, 43, -np.inf, "overflow"),
    ],
    "float64": [
        (2, -1075, 0.0, "underflow"),
        (3, -670, 4315 * 2.0**-1074, "underflow"),
        (2, 1024, np.inf, "overflow"),
        (-8, 343, -np.inf, "overflow"),
    ],
}


@pytest.mark.parametrize("dtype", EXACT)
def test_flags(dtype: str) -> None:
    cases: List[Tuple[float, float, float, Set[str]]] = []
    cases += [(x, y, z, set()) for x, y, z in EXACT[dtype]]
    cases += [(x, y, z, {flag}) for x, y, z, flag in ROUNDED[dtype]]
    jobs: List[complex_call.Job] = []
    for name in NAMES:
        for x, y, _, _ in cases:
            jobs.append((name, [np.full(COUNT, x, dtype), np.full(COUNT, y, dtype)], False))
    for target, found in answers(jobs).items():
        for (x, y, wanted, flags), (results, raised) in zip(cases * len(NAMES), found):
            text = f"{target}: {x!r}**{y!r}"
            assert (results == wanted).all() and raised == flags, text
