"""Loops that go block by block in more than one way: each element has the result that it has by
itself, wherever it stands, and flags are those of the elements."""

from __future__ import annotations

from typing import List

import ndmlib
import numpy as np
import pytest
from ndm_structs import TIERS

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


SETS_ASIDE = (
    ("sin", "float32"), ("cos", "float64"), ("tan", "float32"), ("sincos", "float64"),
    ("tan", "float16"), ("gamma", "float64"), ("lgamma", "float32"), ("exp", "complex128"),
    ("log", "complex64"), ("arctan", "complex128"), ("expit", "float64"), ("sinpi", "float32"),
)  # fmt: skip
SPECIAL = (0.0, -0.0, np.nan, np.inf, -np.inf, 1e30, -3.0, 1e-300, 1e-40, 3e4)


@pytest.mark.parametrize("count", (1, 7, 16, 33, 512, 529, 1100))
@pytest.mark.parametrize("name, dtype", SETS_ASIDE)
def test_what_is_set_aside(name: str, dtype: str, count: int) -> None:
    """Elements that are computed aside, none to all of them: the others' results and flags are
    what they are without these."""
    random = np.random.default_rng(count)
    for share in (0, 1 / 300, 0.5, 1):
        with np.errstate(all="ignore"):
            x = random.uniform(0.6, 2, count).astype(dtype)
            chosen = random.random(count) < share
            x[chosen] = np.resize(np.array(SPECIAL).astype(dtype), chosen.sum())
        flags: List[str] = []
        found = ndmlib.call(name, x, flags=flags)
        each: List[str] = []
        wanted = [ndmlib.call(name, item, flags=each) for item in np.split(x, count)]
        assert set(flags) - {"inexact"} == set(each) - {"inexact"}
        for output, result in enumerate(found):
            alone_ = np.concatenate([one[output] for one in wanted])
            np.testing.assert_array_equal(result, alone_)
            signs = np.signbit(result.real), np.signbit(alone_.real)
            np.testing.assert_array_equal(*(np.where(np.isnan(result), 0, s) for s in signs))
        if len(found) == 1:
            copy = np.repeat(x, 2)[::2].copy()
            ndmlib.call(name, copy, out=[copy])
            np.testing.assert_array_equal(copy, found[0])


# Arguments that are 0 in numbers; and those of products with a logarithm that are 0.
WITH_ZEROES = (
    "sin", "cos", "tan", "sincos", "sinpi", "cospi", "tanpi", "sinc", "arcsin", "arccos", "arctan",
    "sinh", "cosh", "tanh", "arcsinh", "arctanh", "exp", "exp2", "exp10", "expm1", "log1p", "erf",
    "erfc", "cbrt", "expit", "log_expit", "softplus", "i0", "arctan2", "hypot", "logaddexp",
    "logaddexp2", "xlogy", "xlog1py", "power", "pow1p",
)  # fmt: skip


def zeroes(name: str, random: np.random.Generator, inputs: List[np.ndarray]) -> None:
    """Puts zeroes of both signs among them, in one operand or in all; 0 * log(0) too."""
    for operand, values in enumerate(inputs):
        chosen = random.random(len(values)) < 0.1
        values[chosen] = random.choice([0.0, -0.0], chosen.sum())
        if operand == 1 and name in ("xlogy", "xlog1py"):
            pole = {"xlogy": 0, "xlog1py": -1}[name]
            values[:] = np.where(inputs[0] == 0, values, abs(values) + (values == 0))
            values[::7][inputs[0][::7] == 0] = pole


def bits(results: List[np.ndarray]) -> List[np.ndarray]:
    return [np.where(np.isnan(r), 1, r.view(f"i{r.dtype.itemsize}")) for r in results]


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("dtype", ("float16", "float32", "float64"))
@pytest.mark.parametrize("name", WITH_ZEROES)
def test_zeroes(name: str, dtype: str, tier: str) -> None:
    """Among numbers that vectors can do, zeroes have the results and flags that they have alone
    and beside numbers that send a block to the loop that looks at each."""
    nin = ndmlib.counts(ndmlib.find_ufunc(name))[0]
    random = np.random.default_rng(1)
    inputs = [random.uniform(-0.9, 0.9, 1200).astype(dtype) for _ in range(nin)]
    zeroes(name, random, inputs)
    flags: List[str] = []
    found = bits(ndmlib.call(name, *inputs, tier=tier, flags=flags))
    each: List[str] = []
    alone_ = [
        ndmlib.call(name, *items, tier=tier, flags=each)
        for items in zip(*(np.split(x, len(x)) for x in inputs))
    ]
    assert set(flags) - {"inexact"} == set(each) - {"inexact"}
    among = [np.repeat(x, 2) for x in inputs]
    for x in among:
        x[1::2] = random.choice([np.nan, np.inf, 1e-40], len(x) // 2).astype(dtype)
    strided = [np.repeat(x, 2)[::2] for x in inputs]
    mixed = [r[::2].copy() for r in ndmlib.call(name, *among, tier=tier)]
    apart = [np.concatenate([one[k] for one in alone_]) for k in range(len(found))]
    for others in (mixed, apart, ndmlib.call(name, *strided, tier=tier)):
        for one, other in zip(found, bits([np.ascontiguousarray(r) for r in others])):
            np.testing.assert_array_equal(one, other)
