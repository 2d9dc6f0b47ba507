"""Double-double numbers against exact rationals: errors, comparisons, conversions, texts."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path
from typing import Any, Callable, Dict, List

import numpy as np
import pytest

ITEM = np.dtype([("hi", "f8"), ("lo", "f8")])
NAME = "doubledouble"


def samples(seed: int, count: int = 500) -> Any:
    generator = np.random.default_rng(seed)
    items = np.zeros(count, ITEM)
    items["hi"] = generator.normal(size=count) * 2.0 ** generator.integers(-30, 30, count)
    items["lo"] = np.spacing(items["hi"]) * generator.uniform(-0.499, 0.499, count)
    return items


def stored(module: Any, items: Any) -> Any:
    return module.Stored(items, NAME)


def exact(items: Any) -> List[Fraction]:
    array = np.ascontiguousarray(getattr(items, "array", items)).view(ITEM)
    return [Fraction(hi) + Fraction(lo) for hi, lo in array.tolist()]


BINARY: Dict[str, Callable[[Fraction, Fraction], Any]] = {
    "add": lambda x, y: (x + y, abs(x) + abs(y)),
    "subtract": lambda x, y: (x - y, abs(x) + abs(y)),
    "multiply": lambda x, y: (x * y, abs(x * y)),
    "divide": lambda x, y: (x / y, abs(x / y)),
    "maximum": lambda x, y: (max(x, y), 0),
    "minimum": lambda x, y: (min(x, y), 0),
}
UNARY: Dict[str, Callable[[Fraction], Any]] = {
    "negative": lambda x: (-x, 0),
    "absolute": lambda x: (abs(x), 0),
    "square": lambda x: (x * x, x * x),
    "reciprocal": lambda x: (1 / x, abs(1 / x)),
    "floor": lambda x: (math.floor(x), 0),
    "ceil": lambda x: (math.ceil(x), 0),
    "trunc": lambda x: (math.trunc(x), 0),
}


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("step", [1, -2])
def test_binary(module: Any, name: str, step: int) -> None:
    left, right = samples(1)[::step], samples(2)[::step]
    (found,) = module.call(name, stored(module, left), stored(module, right))
    for x, y, value in zip(exact(left), exact(right), exact(found)):
        wanted, size = BINARY[name](x, y)
        assert abs(value - wanted) <= size / 2**101


@pytest.mark.parametrize("name", UNARY)
def test_unary(module: Any, name: str) -> None:
    (found,) = module.call(name, stored(module, samples(3)))
    for x, value in zip(exact(samples(3)), exact(found)):
        wanted, size = UNARY[name](x)
        assert abs(value - wanted) <= size / 2**100


def test_roots(module: Any) -> None:
    items = samples(4)
    items = items[items["hi"] > 0]
    for x, root in zip(exact(items), exact(module.call("sqrt", stored(module, items))[0])):
        assert abs(root * root - x) <= x / 2**98
    odd = np.array([(-1.0, 0), (np.nan, 0), (np.inf, 0), (0.0, 0)], ITEM)
    flags: List[str] = []
    (found,) = module.call("sqrt", stored(module, odd), flags=flags)
    assert str(found.array.view(ITEM)["hi"].tolist()) == "[nan, nan, inf, 0.0]"
    assert flags == ["invalid"]


def test_comparison(module: Any) -> None:
    left = samples(5)
    right = left.copy()
    right["lo"][::3] = -left["lo"][::3]
    pairs = list(zip(exact(left), exact(right)))
    for name, compare in (("less", lambda x, y: x < y), ("greater_equal", lambda x, y: x >= y),
                          ("equal", lambda x, y: x == y)):  # fmt: skip
        (found,) = module.call(name, stored(module, left), stored(module, right))
        assert found.tolist() == [compare(x, y) for x, y in pairs]


def test_casts(module: Any) -> None:
    whole = np.array([0, 1, -1, 2**53 + 1, -(2**63), 2**63 - 1], np.int64)
    assert exact(module.cast(whole, NAME)) == whole.tolist()
    big = np.array([2**64 - 1, 2**63 + 1], np.uint64)
    assert exact(module.cast(big, NAME)) == big.tolist()
    for source in ("float64", "float32", "longdouble", "int8", "bool"):
        values = np.array([0, 1], source)
        assert exact(module.cast(values, NAME)) == [0, 1]
    third = np.longdouble(1) / 3
    assert exact(module.cast(np.array([third]), NAME)) == [
        Fraction(*map(int, third.as_integer_ratio()))
    ]
    back = module.cast(module.cast(np.array([third]), NAME), "longdouble")
    assert back[0] == third
    assert module.cast(stored(module, samples(6)), "float64").tolist() == samples(6)["hi"].tolist()


def test_sums_of_products(module: Any) -> None:
    """What cancels in float64 does not here."""
    rows = [np.array([1e20, 1.0, -1e20]), np.array([1.0, 1.0, 1.0])]
    items = [module.cast(row, NAME) for row in rows]
    (found,) = module.call("vecdot", *items)
    assert exact(found.array.reshape(1)) == [1]


def test_tests_and_text(module: Any, tmp_path: Path) -> None:
    odd = np.array([(np.nan, np.nan), (np.inf, 0), (1, 0)], ITEM)
    assert module.call("isnan", stored(module, odd))[0].tolist() == [True, False, False]
    assert module.call("isinf", stored(module, odd))[0].tolist() == [False, True, False]
    assert module.call("isfinite", stored(module, odd))[0].tolist() == [False, False, True]
    root = module.call("sqrt", module.cast(np.array(2.0), NAME))[0]
    shown = module.to_text(module.Stored(root.array.reshape(()), NAME))
    assert shown.startswith("1.4142135623730950488016887242") and shown.endswith("e+00")
    assert module.to_text(module.cast(np.array([0.5]), NAME)) == "[5.0e-01]"
    module.write_npy(tmp_path / "a.npy", stored(module, samples(7)))
    assert (np.load(tmp_path / "a.npy")[NAME] == samples(7)).all()
    assert exact(module.read_npy(tmp_path / "a.npy")) == exact(samples(7))
