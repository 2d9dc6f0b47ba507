"""Dtypes that are no floats in NumPy: fractions in a C struct, fixed point."""

from __future__ import annotations

import pickle
from fractions import Fraction
from types import ModuleType
from typing import List

import numpy as np
import pytest
from conftest import extension


@pytest.fixture(scope="module")
def rational() -> ModuleType:
    return extension("ndmill_rational64")


@pytest.fixture(scope="module")
def fixed() -> ModuleType:
    return extension("ndmill_fixed")


VALUES = [Fraction(n, d) for n in (-7, -3, -1, 0, 1, 2, 5) for d in (1, 2, 3, 7)]


def fractions(array: np.ndarray) -> List[Fraction]:
    return [Fraction(str(x)) for x in array]


def test_arithmetic_of_fractions(rational: ModuleType) -> None:
    x = np.array([rational.rational64(str(v)) for v in VALUES])
    assert x.dtype == rational.rational64 and x.dtype.itemsize == 8
    y, backwards = x[::-1], VALUES[::-1]
    pairs = list(zip(VALUES, backwards))
    assert fractions(x + y) == [a + b for a, b in pairs]
    assert fractions(x - y) == [a - b for a, b in pairs]
    assert fractions(x * y) == [a * b for a, b in pairs]
    assert (x < y).tolist() == [a < b for a, b in pairs]
    assert (x == y).tolist() == [a == b for a, b in pairs]
    some = np.array([b != 0 for b in backwards])
    assert fractions((x / np.where(some, y, x[-1:]))[some]) == [a / b for a, b in pairs if b != 0]
    assert fractions(-x) == [-a for a in VALUES] and fractions(abs(x)) == [abs(a) for a in VALUES]
    assert fractions(np.maximum(x, y)) == [max(p) for p in pairs]
    assert fractions(np.sort(y)) == sorted(VALUES)
    assert Fraction(str(x.sum())) == sum(VALUES) and Fraction(str(x.max())) == max(VALUES)
    assert x.astype(float).tolist() == [float(a) for a in VALUES]
    assert fractions(x + np.int16(2)) == [a + 2 for a in VALUES]
    assert fractions(rational.matmul(x.reshape(4, 7), y.reshape(7, 4))[0]) == [
        sum(VALUES[k] * backwards[4 * k + j] for k in range(7)) for j in range(4)]
    assert fractions(pickle.loads(pickle.dumps(x))) == VALUES
    swapped = x.astype(x.dtype.newbyteorder())
    assert fractions(swapped) == VALUES and swapped.tobytes() != x.tobytes()


def test_scalars_of_fractions(rational: ModuleType) -> None:
    third = rational.rational64("1/3")
    assert third + third == rational.rational64("2/3") and str(third) == "1/3"
    assert float(third) == 1 / 3 and hash(third) == hash(rational.rational64("2/6"))
    with np.errstate(divide="raise"), pytest.raises(FloatingPointError, match="divide by zero"):
        third / rational.rational64(0)
    with pytest.raises(OverflowError):
        rational.rational64(2**40)
    with pytest.raises(TypeError):
        rational.rational64(1j)
    with pytest.raises(ValueError):
        rational.rational64("1/x")


def test_fixed_point(fixed: ModuleType) -> None:
    x = np.array([0.5, 0.75, -0.25], fixed.q15)
    assert (x * x).tolist() == [0.25, 0.5625, 0.0625] and (x * x).dtype == fixed.q15
    with np.errstate(over="ignore"):
        assert float((x + x)[1]) == 1 - 2.0**-15  # saturates
    with np.errstate(over="raise"), pytest.raises(FloatingPointError, match="overflow"):
        x + x
    assert (x + np.float32(1)).dtype == np.float32
    assert x.astype(fixed.q7).tolist() == x.astype(fixed.q31).tolist() == [0.5, 0.75, -0.25]
    assert x.view(np.int16).tolist() == [2**14, 3 * 2**13, -(2**13)]
    assert float(fixed.uq8_8(3.5) * fixed.uq8_8(2)) == 7
