"""Fixed point against exact rationals: every operator on all pairs of q7 and on samples of the
others, all casts, and the flags of each result."""

from __future__ import annotations

import math
import operator
import random
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Callable, Dict, Iterable, List, Set, Tuple

import numpy as np
import pytest


@dataclass(frozen=True)
class Format:
    """A dtype of fixed.toml, which all saturate and round halves to even."""

    name: str
    bits: int
    fraction: int
    sign: bool = True

    @property
    def least(self) -> int:
        return -(1 << (self.bits - 1)) if self.sign else 0

    @property
    def most(self) -> int:
        return (1 << (self.bits - self.sign)) - 1

    @property
    def unit(self) -> Fraction:
        return Fraction(1, 1 << self.fraction)

    def fit(self, value: Fraction) -> Tuple[int, Set[str]]:
        """The stored integer nearest to a value, and the flags of getting there."""
        count = round(value / self.unit)
        fitted = min(max(count, self.least), self.most)
        return fitted, {"overflow"} if fitted != count else set()

    def samples(self) -> List[int]:
        """All stored integers of 8 bits, else the ends, those around powers of two, and random
        ones."""
        if self.bits == 8:
            return list(range(self.least, self.most + 1))
        powers = [1 << k for k in range(self.bits)]
        near = {sign * (power + d) for power in powers for d in (-1, 0, 1) for sign in (1, -1)}
        near |= {0, self.least, self.least + 1, self.most - 1, self.most}
        generator = random.Random(self.bits)
        near |= {generator.randint(self.least, self.most) for _ in range(60)}
        return sorted(x for x in near if self.least <= x <= self.most)


Q7, Q15, Q31 = Format("q7", 8, 7), Format("q15", 16, 15), Format("q31", 32, 31)
UQ8_8 = Format("uq8_8", 16, 8, sign=False)
FORMATS = (Q7, Q15, Q31, UQ8_8)
Result = Tuple[int, Set[str]]


def stored(module: Any, form: Format, values: Iterable[int]) -> Any:
    kind = f"i{form.bits // 8}" if form.sign else f"u{form.bits // 8}"
    array = np.array(list(values), kind)
    return module.Stored(array.view(f"u{form.bits // 8}"), form.name)


def integers(form: Format, items: Any) -> List[int]:
    """Stored items as Python integers."""
    assert items.dtype == form.name
    kind = f"i{form.bits // 8}" if form.sign else f"u{form.bits // 8}"
    return [int(x) for x in items.array.view(kind)]


def quotient(form: Format, x: Fraction, y: Fraction, whole: Callable[[Fraction], Any]) -> Result:
    if y == 0:
        return 0, {"divide"}
    return form.fit(Fraction(whole(x / y)))


def rest(form: Format, x: Fraction, y: Fraction, whole: Callable[[Fraction], Any]) -> Result:
    if y == 0:
        return 0, {"divide"}
    return form.fit(x - y * whole(x / y))


BINARY: Dict[str, Callable[[Format, Fraction, Fraction], Result]] = {
    "add": lambda f, x, y: f.fit(x + y),
    "subtract": lambda f, x, y: f.fit(x - y),
    "multiply": lambda f, x, y: f.fit(x * y),
    "divide": lambda f, x, y: quotient(f, x, y, Fraction),
    "floor_divide": lambda f, x, y: quotient(f, x, y, math.floor),
    "remainder": lambda f, x, y: rest(f, x, y, math.floor),
    "fmod": lambda f, x, y: rest(f, x, y, math.trunc),
    "maximum": lambda f, x, y: f.fit(max(x, y)),
    "minimum": lambda f, x, y: f.fit(min(x, y)),
    "fmax": lambda f, x, y: f.fit(max(x, y)),
    "fmin": lambda f, x, y: f.fit(min(x, y)),
}
UNARY: Dict[str, Callable[[Format, Fraction], Result]] = {
    "negative": lambda f, x: f.fit(-x),
    "absolute": lambda f, x: f.fit(abs(x)),
    "positive": lambda f, x: f.fit(x),
    "square": lambda f, x: f.fit(x * x),
    "conjugate": lambda f, x: f.fit(x),
    "real": lambda f, x: f.fit(x),
    "imag": lambda f, x: (0, set()),
}
WHOLE: Dict[str, Callable[[Format, Fraction], Result]] = {
    "floor": lambda f, x: f.fit(Fraction(math.floor(x))),
    "ceil": lambda f, x: (f.fit(Fraction(math.ceil(x)))[0], set()),
    "trunc": lambda f, x: f.fit(Fraction(math.trunc(x))),
}
COMPARISONS = {
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
    "equal": operator.eq,
    "not_equal": operator.ne,
}


def pairs(form: Format) -> Tuple[List[int], List[int]]:
    """All of q7, 1000 of the others."""
    values = form.samples()
    both = [(x, y) for x in values for y in values]
    if form is not Q7:
        both = random.Random(form.name).sample(both, 1000)
    return [x for x, _ in both], [y for _, y in both]


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_binary(module: Any, form: Format, name: str) -> None:
    left, right = pairs(form)
    flags: List[str] = []
    operands = [stored(module, form, side) for side in (left, right)]
    (found,) = module.call(name, *operands, flags=flags)
    wanted = [BINARY[name](form, x * form.unit, y * form.unit) for x, y in zip(left, right)]
    assert integers(form, found) == [value for value, _ in wanted]
    assert set(flags) == set().union(*(raised for _, raised in wanted))


@pytest.mark.parametrize("name", BINARY)
def test_flags_of_each_pair(module: Any, name: str) -> None:
    """One call for each pair, so that no flag hides behind another's."""
    generator = random.Random(7)
    for _ in range(300):
        x, y = generator.choice(Q7.samples()), generator.choice([0, *Q7.samples()])
        flags: List[str] = []
        module.call(name, stored(module, Q7, [x]), stored(module, Q7, [y]), flags=flags)
        assert set(flags) == BINARY[name](Q7, x * Q7.unit, y * Q7.unit)[1], (x, y)


def test_divmod(module: Any) -> None:
    left, right = pairs(Q7)
    whole, part = module.call("divmod", stored(module, Q7, left), stored(module, Q7, right))
    for found, name in ((whole, "floor_divide"), (part, "remainder")):
        alone = module.call(name, stored(module, Q7, left), stored(module, Q7, right))[0]
        assert integers(Q7, found) == integers(Q7, alone)


@pytest.mark.parametrize(
    "form, name",
    [(form, name) for form in FORMATS for name in UNARY] + [(UQ8_8, name) for name in WHOLE],
    ids=lambda case: getattr(case, "name", case),
)
def test_unary(module: Any, form: Format, name: str) -> None:
    values = list(range(form.least, form.most + 1)) if form.bits < 32 else form.samples()
    flags: List[str] = []
    (found,) = module.call(name, stored(module, form, values), flags=flags)
    rule = UNARY.get(name) or WHOLE[name]
    wanted = [rule(form, x * form.unit) for x in values]
    assert integers(form, found) == [value for value, _ in wanted]
    assert set(flags) == set().union(*(raised for _, raised in wanted))


@pytest.mark.parametrize("name", COMPARISONS)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_comparison(module: Any, form: Format, name: str) -> None:
    left, right = pairs(form)
    (found,) = module.call(name, stored(module, form, left), stored(module, form, right))
    assert found.tolist() == [COMPARISONS[name](x, y) for x, y in zip(left, right)]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_tests_and_logic(module: Any, form: Format) -> None:
    values = form.samples()
    items = stored(module, form, values)
    for name, wanted in (("isnan", False), ("isinf", False), ("isfinite", True)):
        assert (module.call(name, items)[0] == wanted).all()
    assert module.call("logical_not", items)[0].tolist() == [x == 0 for x in values]
    assert module.cast(items, "bool").tolist() == [x != 0 for x in values]


def test_layouts(module: Any) -> None:
    """Strided, reversed and broadcast operands give what contiguous ones give."""
    values = np.array(Q15.samples(), np.int16)
    pad = np.repeat(values, 3).view(np.uint16)
    dense = stored(module, Q15, values)
    for name in ("add", "multiply", "divide", "less"):
        (whole,) = module.call(name, dense, stored(module, Q15, values[::-1]))
        strided = module.Stored(pad[::3], "q15"), module.Stored(pad[::3][::-1], "q15")
        (found,) = module.call(name, *strided)
        assert (getattr(found, "array", found) == getattr(whole, "array", whole)).all()
        one = module.Stored(np.array(16384, np.uint16), "q15")
        (single,) = module.call(name, dense, one)
        (full,) = module.call(name, dense, stored(module, Q15, [16384] * len(values)))
        assert (getattr(single, "array", single) == getattr(full, "array", full)).all()


def test_products_round_each_term_and_saturate_each_sum(module: Any) -> None:
    generator = random.Random(3)
    rows = [[generator.randint(Q15.least, Q15.most) for _ in range(9)] for _ in range(2)]
    left, right = (stored(module, Q15, row) for row in rows)
    (found,) = module.call("vecdot", left, right)
    total = 0
    for x, y in zip(*rows):
        term, _ = Q15.fit(x * y * Q15.unit**2)
        total, _ = Q15.fit((total + term) * Q15.unit)
    assert integers(Q15, module.Stored(found.array.reshape(1), "q15")) == [total]


# ---- casts ----------------------------------------------------------------------------------


def exact(value: Any) -> Fraction:
    return Fraction(*map(int, value.as_integer_ratio()))


FLOATS = ("float16", "float32", "float64", "longdouble")
INTEGERS = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")


def floats_around(form: Format, name: str) -> Any:
    """Halves and neighbours of halves of a format's unit, the ends of its range and beyond."""
    kind = np.dtype(name).type
    counts = np.array([h for x in form.samples() for h in (x, x + 0.5)], np.longdouble)
    values = (counts * np.longdouble(form.unit)).astype(kind)
    near = [np.nextafter(values, kind(s) * kind(np.inf)) for s in (-1, 1)]
    info = np.finfo(kind)
    ends = [info.max, -info.max, info.tiny, -info.tiny, 0.0, -0.0, 300, 256, 255.998, 1, -1]
    return np.concatenate([values, *near, np.array(ends, kind)])


@pytest.mark.parametrize("source", FLOATS)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_from_floats(module: Any, form: Format, source: str) -> None:
    values = floats_around(form, source)
    found = integers(form, module.cast(values, form.name))
    assert found == [form.fit(exact(x))[0] for x in values]


@pytest.mark.parametrize("source", INTEGERS)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_from_integers(module: Any, form: Format, source: str) -> None:
    info = np.iinfo(source)
    ends = {int(info.min), int(info.min) + 1, int(info.max) - 1, int(info.max)}
    values = sorted(x for x in {*range(-300, 300), *ends} if info.min <= x <= info.max)
    found = integers(form, module.cast(np.array(values, source), form.name))
    assert found == [form.fit(Fraction(x))[0] for x in values]


def test_from_what_is_no_number(module: Any) -> None:
    values = np.array([np.nan, np.inf, -np.inf])
    assert integers(Q15, module.cast(values, "q15")) == [0, Q15.most, Q15.least]
    assert integers(UQ8_8, module.cast(values, "uq8_8")) == [0, UQ8_8.most, 0]
    assert integers(UQ8_8, module.cast(np.array([True, False]), "uq8_8")) == [256, 0]
    assert integers(Q7, module.cast(np.array([0.5 + 9j, -2j]), "q7")) == [64, 0]


@pytest.mark.parametrize("target", FLOATS)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_to_floats(module: Any, form: Format, target: str) -> None:
    values = form.samples()
    found = module.cast(stored(module, form, values), target)
    exactly = [np.longdouble(x) * np.longdouble(form.unit) for x in values]
    assert (found == np.array(exactly, np.longdouble).astype(target)).all()


@pytest.mark.parametrize("target", INTEGERS)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_to_integers(module: Any, form: Format, target: str) -> None:
    values = form.samples()
    info = np.iinfo(target)
    found = module.cast(stored(module, form, values), target)
    wanted = [min(max(math.trunc(x * form.unit), int(info.min)), int(info.max)) for x in values]
    assert found.tolist() == wanted


@pytest.mark.parametrize("target", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("source", FORMATS, ids=lambda form: form.name)
def test_between_formats(module: Any, source: Format, target: Format) -> None:
    values = source.samples()
    if source is target:
        return
    found = integers(target, module.cast(stored(module, source, values), target.name))
    assert found == [target.fit(x * source.unit)[0] for x in values]


# ---- promotion and weak scalars -------------------------------------------------------------


def test_promotion(module: Any) -> None:
    half = {form.name: stored(module, form, [1 << (form.fraction - 1)]) for form in FORMATS}
    assert integers(Q15, module.call("add", half["q7"], half["q15"])[0]) == [Q15.most]
    assert module.call("multiply", half["q15"], np.array([3], np.int8))[0].dtype == np.float32
    assert module.call("multiply", half["q31"], np.array([0.5], np.float32))[0].dtype == np.float64
    (root,) = module.call("sqrt", stored(module, Q15, [8192]))
    assert root.dtype == np.float32 and root[0] == 0.5


def test_weak_scalars(module: Any) -> None:
    half = stored(module, Q15, [16384])
    assert integers(Q15, module.call("multiply", half, 0.3)[0]) == [4915]
    assert module.call("multiply", half, 2)[0].tolist() == [1.0]  # an integer, as if int64
    assert integers(UQ8_8, module.call("add", stored(module, UQ8_8, [128]), 3)[0]) == [896]
    with pytest.raises(module.NdmError, match="integer 300 does not fit uq8_8"):
        module.call("add", stored(module, UQ8_8, [128]), 300)
    assert module.call("less", stored(module, UQ8_8, [128]), 300)[0].tolist() == [True]
