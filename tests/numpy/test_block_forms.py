"""Loops that go block by block in more than one way: each element has the result that it has by
itself, wherever it stands, and flags are those of the elements."""

from __future__ import annotations

from typing import List

import ndmlib
import numpy as np
import pytest

COUNTS = (1, 31, 32, 33, 511, 512, 513, 544, 1023, 1024, 1500)


def alone(name: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Element by element, a loop of one."""
    pairs = zip(np.split(x, len(x)), np.split(y, len(y)))
    return np.concatenate([ndmlib.call(name, a, b)[0] for a, b in pairs])


def strange(name: str, x: np.ndarray, y: np.ndarray, place: int) -> None:
    """Puts an element there that one of the ways does not take: powers halfway between two
    floats, sums of powers that cancel."""
    if name == "power":
        x[place], y[place] = 4097, 2
    else:
        x[place], y[place] = -0.25, np.log2(-np.expm1(-0.25 * np.log(2)))


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name, dtype", [("power", "float32"), ("logaddexp2", "float64")])
def test_every_way_gives_the_same(name: str, dtype: str, count: int) -> None:
    random = np.random.default_rng(count)
    x, y = (random.uniform(0.5, 3, count).astype(dtype) for _ in range(2))
    places = {0, count // 2, count - 1, min(count - 1, 700)}
    for place in sorted(places):
        strange(name, x, y, place)
        wanted = alone(name, x, y)
        flags: List[str] = []
        np.testing.assert_array_equal(ndmlib.call(name, x, y, flags=flags)[0], wanted)
        assert set(flags) <= {"inexact"}
        if name == "power":
            assert wanted[place] == 16785408  # 4097**2 is 16785409, a float has 24 bits
        for operand in range(2):
            inputs = [x.copy(), y.copy()]
            ndmlib.call(name, *inputs, out=[inputs[operand]])
            np.testing.assert_array_equal(inputs[operand], wanted)
