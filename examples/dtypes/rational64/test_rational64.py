"""rational64 against Python's Fraction: operators, comparisons, conversions, texts, layouts."""

from __future__ import annotations

import math
import operator
import random
from fractions import Fraction
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Set, Tuple

import numpy as np
import pytest

MOST = 2**31 - 1
ITEM = np.dtype([("num", "i4"), ("den", "i4")])
Result = Tuple[Fraction, Set[str]]


def nearest(value: Fraction) -> Fraction:
    """The nearest fraction of numerator and denominator at most MOST, by the theory of continued
    fractions: limit_denominator bounds the one, and of the reciprocal the other."""
    size = abs(value)
    if size >= MOST:
        found = Fraction(MOST)
    elif size >= 1:
        inverse = (1 / size).limit_denominator(MOST)
        candidates = [inverse, *neighbours(1 / size)]
        found = min((1 / c for c in candidates if c), key=lambda c: (abs(c - size), c.numerator))
    else:
        found = size.limit_denominator(MOST)
    return found if value > 0 else -found


def neighbours(value: Fraction) -> List[Fraction]:
    """The fractions around a value of denominators up to MOST: the nearest reciprocal need not be
    the reciprocal of the nearest."""
    low, high = Fraction(0), Fraction(1)
    p0, q0, p1, q1 = 0, 1, 1, 0
    n, d = value.numerator, value.denominator
    while d and q0 + n // d * q1 <= MOST:
        a = n // d
        p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
        n, d = d, n - a * d
    room = (MOST - q0) // q1
    low, high = Fraction(p1, q1), Fraction(p0 + room * p1, q0 + room * q1)
    return [low, high]


def fit(value: Fraction) -> Result:
    if value.denominator <= MOST and -MOST - 1 <= value.numerator <= MOST:
        return value, set()
    return nearest(value), {"overflow"}


def quotient(x: Fraction, y: Fraction) -> Result:
    if y == 0:
        return Fraction(MOST * ((x > 0) - (x < 0))), {"divide" if x else "invalid"}
    return fit(x / y)


def whole(x: Fraction, y: Fraction) -> Result:
    return fit(Fraction(x // y)) if y else (Fraction(0), {"divide"})


def rest(x: Fraction, y: Fraction) -> Result:
    return fit(x % y) if y else (Fraction(0), {"divide"})


def rest_of_truncation(x: Fraction, y: Fraction) -> Result:
    return fit(x - y * math.trunc(x / y)) if y else (Fraction(0), {"divide"})


BINARY: Dict[str, Callable[[Fraction, Fraction], Result]] = {
    "add": lambda x, y: fit(x + y),
    "subtract": lambda x, y: fit(x - y),
    "multiply": lambda x, y: fit(x * y),
    "divide": quotient,
    "floor_divide": whole,
    "remainder": rest,
    "fmod": rest_of_truncation,
    "maximum": lambda x, y: (max(x, y), set()),
    "minimum": lambda x, y: (min(x, y), set()),
}
UNARY: Dict[str, Callable[[Fraction], Result]] = {
    "negative": lambda x: fit(-x),
    "absolute": lambda x: fit(abs(x)),
    "square": lambda x: fit(x * x),
    "reciprocal": lambda x: quotient(Fraction(1), x),
    "sign": lambda x: (Fraction((x > 0) - (x < 0)), set()),
    "conjugate": lambda x: (x, set()),
    "positive": lambda x: (x, set()),
}
COMPARISONS = {
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
    "equal": operator.eq,
    "not_equal": operator.ne,
}


def samples(count: int, seed: int, most: int = MOST) -> List[Fraction]:
    generator = random.Random(seed)
    ends = [Fraction(n, d) for n in (0, 1, -1, 2, MOST, -MOST, -MOST - 1) for d in (1, 2, 3, MOST)]
    small = [Fraction(n, d) for n in range(-4, 5) for d in range(1, 5)]
    found = ends + small if most == MOST else small
    while len(found) < count:
        size = generator.choice((10, 1000, most))
        found.append(Fraction(generator.randint(-size, size), generator.randint(1, size)))
    generator.shuffle(found)
    return found[:count]


def stored(module: Any, values: Sequence[Fraction]) -> Any:
    items = np.array([(x.numerator, x.denominator) for x in values], ITEM)
    return module.Stored(items, "rational64")


def fractions(items: Any) -> List[Fraction]:
    """Stored items, which must be in lowest terms."""
    assert items.dtype == "rational64"
    pairs = items.array.view(ITEM).tolist()
    found = [Fraction(num, den) for num, den in pairs]
    assert [(x.numerator, x.denominator) for x in found] == pairs
    return found


@pytest.mark.parametrize("name", BINARY)
def test_binary(module: Any, name: str) -> None:
    left, right = samples(3000, 1), samples(3000, 2)
    flags: List[str] = []
    (found,) = module.call(name, stored(module, left), stored(module, right), flags=flags)
    wanted = [BINARY[name](x, y) for x, y in zip(left, right)]
    for x, y, value, (exact, _) in zip(left, right, fractions(found), wanted):
        assert value == exact, (x, y)
    assert set(flags) == set().union(*(raised for _, raised in wanted))


@pytest.mark.parametrize("name", BINARY)
def test_flags_of_each_pair(module: Any, name: str) -> None:
    for x, y in zip(samples(150, 3), samples(150, 4)):
        flags: List[str] = []
        module.call(name, stored(module, [x]), stored(module, [y]), flags=flags)
        assert set(flags) == BINARY[name](x, y)[1], (x, y)


@pytest.mark.parametrize("name", UNARY)
def test_unary(module: Any, name: str) -> None:
    values = samples(1000, 5)
    (found,) = module.call(name, stored(module, values))
    assert fractions(found) == [UNARY[name](x)[0] for x in values]


@pytest.mark.parametrize("name", COMPARISONS)
def test_comparison(module: Any, name: str) -> None:
    left, right = samples(2000, 6), samples(2000, 7)
    (found,) = module.call(name, stored(module, left), stored(module, right))
    assert found.tolist() == [COMPARISONS[name](x, y) for x, y in zip(left, right)]


def test_divmod_and_clip(module: Any) -> None:
    left, right = samples(500, 8), [x for x in samples(900, 9) if x][:500]
    whole_part, part = module.call("divmod", stored(module, left), stored(module, right))
    pairs = list(zip(left, right))
    assert fractions(whole_part) == [whole(x, y)[0] for x, y in pairs]
    assert fractions(part) == [rest(x, y)[0] for x, y in pairs]
    ends = [stored(module, [end] * len(left)) for end in (Fraction(-1, 3), Fraction(1, 2))]
    (clipped,) = module.call("clip", stored(module, left), *ends)
    assert fractions(clipped) == [min(max(x, Fraction(-1, 3)), Fraction(1, 2)) for x in left]


@pytest.mark.parametrize("step", [1, 2, -1, -3])
def test_layouts(module: Any, step: int) -> None:
    values = samples(600, 10)
    items = stored(module, values).array
    view = module.Stored(items[::step], "rational64")
    other = stored(module, samples(600, 11)[: len(view)])
    (found,) = module.call("add", view, other)
    seconds = fractions(other)
    assert fractions(found) == [fit(x + y)[0] for x, y in zip(values[::step], seconds)]
    third = module.Stored(np.array((1, 3), ITEM), "rational64")
    (scaled,) = module.call("multiply", view, third)
    assert fractions(scaled) == [fit(x / 3)[0] for x in values[::step]]


def test_products(module: Any) -> None:
    left, right = samples(12, 12, 9), samples(20, 13, 9)
    a = module.Stored(stored(module, left).array.reshape(3, 4), "rational64")
    b = module.Stored(stored(module, right).array.reshape(4, 5), "rational64")
    (found,) = module.call("matmul", a, b)
    for i in range(3):
        for j in range(5):
            total = Fraction(0)
            for k in range(4):
                total = fit(total + fit(left[4 * i + k] * right[5 * k + j])[0])[0]
            assert found.array.view(ITEM)[i, j].tolist() == (total.numerator, total.denominator)


# ---- conversion -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["float32", "float64", "float16", "longdouble"])
def test_from_floats(module: Any, name: str) -> None:
    generator = np.random.default_rng(1)
    values = np.concatenate([
        generator.normal(size=400), 2.0 ** generator.uniform(-40, 33, 400),
        [0.1, -0.3, 1e-300, 0.5, 0.0, -0.0, 2.0**31, -(2.0**31), 2.0**31 - 1],
        [1e300, -1e300, np.inf, 2.0**-32, 2.0**-33],
    ])  # fmt: skip
    with np.errstate(over="ignore", under="ignore"):
        values = values.astype(name)
    found = fractions(module.cast(values, "rational64"))
    for x, value in zip(values, found):
        if np.isinf(x):
            assert value == (MOST if x > 0 else -MOST)
        else:
            exact = Fraction(*map(int, x.as_integer_ratio()))
            assert value == fit(exact)[0], x


@pytest.mark.parametrize("name", ["int8", "uint16", "int32", "int64", "uint64", "bool"])
def test_from_integers(module: Any, name: str) -> None:
    info = np.iinfo(name if name != "bool" else "uint8")
    ends = [0, 1, -1, MOST, MOST + 1, -MOST - 1, -MOST - 2, int(info.min), int(info.max)]
    values = [x for x in ends if info.min <= x <= info.max]
    array = np.array(values, name)
    found = fractions(module.cast(array, "rational64"))
    assert found == [fit(Fraction(int(x)))[0] for x in array]


def test_not_a_number(module: Any) -> None:
    assert fractions(module.cast(np.array([np.nan]), "rational64")) == [0]
    assert fractions(module.cast(np.array([1.5 + 2j]), "rational64")) == [Fraction(3, 2)]


@pytest.mark.parametrize("name", ["float64", "float32", "int64", "int8", "complex128", "bool"])
def test_to_numbers(module: Any, name: str) -> None:
    values = samples(1000, 14)
    found = module.cast(stored(module, values), name)
    for x, value in zip(values, found):
        if name == "int64":
            assert value == math.trunc(x)
        elif name == "int8":
            assert value == min(max(math.trunc(x), -128), 127)
        elif name == "bool":
            assert value == (x != 0)
        else:
            assert value == np.float64(float(x)).astype(name)


def test_memory_of_zeros(module: Any) -> None:
    zeros = module.Stored(np.zeros(3, ITEM), "rational64")
    (found,) = module.call("add", zeros, stored(module, [Fraction(1, 3)] * 3))
    assert fractions(found) == [Fraction(1, 3)] * 3
    assert not module.call("not_equal", zeros, stored(module, [Fraction(0)] * 3))[0].any()


def test_weak_integers(module: Any) -> None:
    third = stored(module, [Fraction(1, 3)])
    assert fractions(module.call("add", third, 2)[0]) == [Fraction(7, 3)]
    assert fractions(module.call("divide", 1, third)[0]) == [3]
    assert module.call("less", third, 1)[0].tolist() == [True]
    with pytest.raises(module.NdmError, match="2147483648 does not fit rational64"):
        module.call("add", third, 2**31)


def test_other_dtypes(module: Any) -> None:
    """int16 casts safely to rational64, int64 does not."""
    third = stored(module, [Fraction(1, 3)])
    (found,) = module.call("add", third, np.array([2], np.int16))
    assert fractions(found) == [Fraction(7, 3)]
    with pytest.raises(module.NdmError, match="no loop"):
        module.call("add", third, np.array([2], np.int64))


def test_text(module: Any) -> None:
    values = [Fraction(-3, 4), Fraction(2), Fraction(0), Fraction(-MOST - 1, 3)]
    shown = module.to_text(stored(module, values)).strip("[]").split()
    assert shown == ["-3/4", "2", "0", "-2147483648/3"]


@pytest.mark.parametrize("order", ["<", ">"])
def test_npy(module: Any, order: str, tmp_path: Path) -> None:
    """NumPy reads the fields by their names; both byte orders come back."""
    values = samples(20, 15)
    path = tmp_path / "a.npy"
    module.write_npy(path, stored(module, values))
    seen = np.load(path)["rational64"]
    assert [Fraction(int(n), int(d)) for n, d in zip(seen["num"], seen["den"])] == values
    whole_dtype = np.load(path).dtype.newbyteorder(order)
    np.save(path, np.load(path).astype(whole_dtype))
    back = module.read_npy(path)
    assert back.dtype == "rational64"
    assert (back.array.view(ITEM.newbyteorder(order)) == stored(module, values).array).all()
