"""Dual numbers against derivatives in closed form."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict

import numpy as np
import pytest

ITEM = np.dtype([("value", "f8"), ("slope", "f8")])


def stored(module: Any, values: Any, slopes: Any) -> Any:
    items = np.empty(np.shape(values), ITEM)
    items["value"], items["slope"] = values, slopes
    return module.Stored(items, "dual128")


def fields(items: Any) -> Any:
    assert items.dtype == "dual128"
    return np.ascontiguousarray(items.array).view(ITEM).reshape(items.array.shape)


def points(seed: int, count: int = 400) -> Any:
    return np.random.default_rng(seed).uniform(0.1, 4, count)


RULES: Dict[str, Callable[[Any, Any, Any, Any], Any]] = {
    "add": lambda a, da, b, db: (a + b, da + db),
    "subtract": lambda a, da, b, db: (a - b, da - db),
    "multiply": lambda a, da, b, db: (a * b, a * db + da * b),
    "divide": lambda a, da, b, db: (a / b, (da * b - a * db) / (b * b)),
    "maximum": lambda a, da, b, db: (np.maximum(a, b), np.where(a > b, da, db)),
    "minimum": lambda a, da, b, db: (np.minimum(a, b), np.where(a < b, da, db)),
}
UNARY: Dict[str, Callable[[Any, Any], Any]] = {
    "negative": lambda a, da: (-a, -da),
    "absolute": lambda a, da: (np.abs(a), da * np.sign(a)),
    "square": lambda a, da: (a * a, 2 * a * da),
    "sqrt": lambda a, da: (np.sqrt(a), da / (2 * np.sqrt(a))),
    "reciprocal": lambda a, da: (1 / a, -da / (a * a)),
}


@pytest.mark.parametrize("name", RULES)
@pytest.mark.parametrize("step", [1, 2, -1])
def test_rules(module: Any, name: str, step: int) -> None:
    a, da, b, db = points(1), points(2), points(3), points(4)
    operands = [stored(module, a, da), stored(module, b, db)]
    views = [module.Stored(operand.array[::step], "dual128") for operand in operands]
    found = fields(module.call(name, *views)[0])
    value, slope = RULES[name](*(x[::step] for x in (a, da, b, db)))
    np.testing.assert_allclose(found["value"], value, rtol=1e-15)
    np.testing.assert_allclose(found["slope"], slope, rtol=1e-13, atol=1e-14)


@pytest.mark.parametrize("name", UNARY)
def test_unary(module: Any, name: str) -> None:
    a = points(5) * (1 if name == "sqrt" else np.where(np.arange(400) % 2, 1, -1))
    found = fields(module.call(name, stored(module, a, points(6)))[0])
    value, slope = UNARY[name](a, points(6))
    np.testing.assert_allclose(found["value"], value, rtol=1e-15)
    np.testing.assert_allclose(found["slope"], slope, rtol=1e-14)


def test_chain_of_rules(module: Any) -> None:
    """d/dx sqrt(1 + x^2) / (2 - x), by the ufuncs and in closed form."""
    x = points(7) / 4
    varying = module.call("varying", x)[0]
    root = module.call("sqrt", module.call("add", module.call("square", varying)[0], 1)[0])[0]
    found = module.call("divide", root, module.call("subtract", 2, varying)[0])[0]
    size = np.sqrt(1 + x * x)
    wanted = x / size / (2 - x) + size / (2 - x) ** 2
    np.testing.assert_allclose(module.call("derivative", found)[0], wanted, rtol=1e-13)
    np.testing.assert_allclose(module.cast(found, "float64"), size / (2 - x), rtol=1e-14)


def test_laws(module: Any) -> None:
    """Of a commutative ring, exactly on small integers; the slope's square is zero."""
    generator = np.random.default_rng(8)
    a, b, c = (stored(module, *generator.integers(-9, 10, (2, 200))) for _ in range(3))

    def times(x: Any, y: Any) -> Any:
        return module.call("multiply", x, y)[0]

    assert (fields(times(a, b)) == fields(times(b, a))).all()
    assert (fields(times(times(a, b), c)) == fields(times(a, times(b, c)))).all()
    left = times(a, module.call("add", b, c)[0])
    assert (fields(left) == fields(module.call("add", times(a, b), times(a, c))[0])).all()
    slope = stored(module, [0.0], [1.0])
    assert fields(times(slope, slope)).tolist() == [(0.0, 0.0)]


def test_order_is_of_values(module: Any) -> None:
    a, b = stored(module, [1.0, 2.0, np.nan], [5, 6, 7]), stored(module, [1.0, 3.0, 1.0], [9, 0, 0])
    assert module.call("equal", a, b)[0].tolist() == [True, False, False]
    assert module.call("less", a, b)[0].tolist() == [False, True, False]
    assert module.call("greater_equal", a, b)[0].tolist() == [True, False, False]
    assert module.call("less", a, 1.5)[0].tolist() == [True, False, False]


def test_products_of_matrices(module: Any) -> None:
    generator = np.random.default_rng(9)
    a, da = generator.integers(-9, 10, (2, 3, 4)).astype(float)
    b, db = generator.integers(-9, 10, (2, 4, 5)).astype(float)
    found = fields(module.call("matmul", stored(module, a, da), stored(module, b, db))[0])
    assert (found["value"] == a @ b).all() and (found["slope"] == a @ db + da @ b).all()


def test_casts(module: Any) -> None:
    for source in ("float64", "float32", "int64", "int8", "uint64", "float16", "bool"):
        values = np.array([0, 1], source)
        found = fields(module.cast(values, "dual128"))
        assert (found["value"] == values).all() and (found["slope"] == 0).all()
    items = stored(module, [2.75, -3.0], [1, 1])
    for target in ("float64", "float32", "int64", "int8", "complex128", "bool"):
        with np.errstate(all="ignore"):
            assert (module.cast(items, target) == np.array([2.75, -3.0]).astype(target)).all()


def test_tests(module: Any) -> None:
    items = stored(module, [0, np.nan, np.inf, 1], [0, 0, 1, np.nan])
    assert module.call("isnan", items)[0].tolist() == [False, True, False, True]
    assert module.call("isinf", items)[0].tolist() == [False, False, True, False]
    assert module.call("isfinite", items)[0].tolist() == [True, False, False, False]


def test_with_other_dtypes(module: Any) -> None:
    found = module.call("multiply", stored(module, [2.0], [1.0]), np.array([3.0]))[0]
    assert fields(found).tolist() == [(6.0, 3.0)]
    found = module.call("add", 1, stored(module, [2.0], [1.0]))[0]
    assert fields(found).tolist() == [(3.0, 1.0)]


def test_text_and_npy(module: Any, tmp_path: Path) -> None:
    items = stored(module, [2.0, 0.5], [1.0, -3.0])
    assert module.to_text(items) == "[ (2.0, 1.0) (0.5, -3.0)]"
    module.write_npy(tmp_path / "a.npy", items)
    assert np.load(tmp_path / "a.npy")["dual128"]["slope"].tolist() == [1.0, -3.0]
    assert (fields(module.read_npy(tmp_path / "a.npy")) == fields(items)).all()
