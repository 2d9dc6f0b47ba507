"""A dtype without loops of its own gives what one with its own loops gives: bits, dtypes, flags and
errors, for every loop that the other has."""

from __future__ import annotations

from typing import Any, List, Tuple

import numpy as np
import pytest

ndmlib = pytest.importorskip("ndmlib")

OWN, LENT = "bfloat16", "lent16"


@pytest.fixture(scope="module", autouse=True)
def lent(module: Any) -> None:
    """tests/project/modules/lent.toml."""
    if not (ndmlib.BUILD / "lib/lent.so").exists():
        pytest.skip("module lent is not in this build")
    ndmlib.load_module("lent")


def names_of(ufunc: str) -> List[List[str]]:
    """The input dtypes of each loop on bfloat16."""
    nin = ndmlib.counts(ndmlib.find_ufunc(ufunc))[0]
    loops = ndmlib.loops(ufunc)
    inputs = [[ndmlib.dtype_name(loop.dtypes[i]) for i in range(nin)] for loop in loops]
    return [names for names in inputs if OWN in names]


def values(dtype: str, count: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    if dtype == OWN:
        special = np.array([e << 7 | f for e in (0, 1, 63, 126, 127, 128, 134, 254, 255)
                            for f in (0, 1, 64, 127)], np.uint16)  # fmt: skip
        special = np.concatenate([special, special | 0x8000])
        items = random.integers(0, 1 << 16, count, dtype=np.uint16)
        places = random.random(count) < 0.5
        items[places] = random.choice(special, np.count_nonzero(places))
        return items
    return random.integers(-300, 300, count).astype(dtype)


def call(ufunc: str, dtype: str, inputs: List[Tuple[str, np.ndarray]], **more: Any) -> Any:
    """Results, with dtypes by name, and flags; or the error's first words."""
    operands = [ndmlib.Stored(x, dtype) if name == OWN else x for name, x in inputs]
    flags: List[str] = []
    try:
        results = ndmlib.call(ufunc, *operands, flags=flags, **more)
    except ndmlib.NdmError as error:
        return str(error).split(":")[0]
    shown = [(r.dtype, r.array) if isinstance(r, ndmlib.Stored) else (r.dtype.name, r)
             for r in results]  # fmt: skip
    return [(OWN if name == dtype else name, array) for name, array in shown], flags


def is_nan(items: np.ndarray) -> np.ndarray:
    return np.asarray((items & 0x7FFF) > 0x7F80)


def agree(mine: Any, other: Any) -> bool:
    if isinstance(mine, str) or isinstance(other, str):
        return bool(mine == other)
    for (name, a), (second, b) in zip(*(side[0] for side in (mine, other))):
        same = a == b
        if name == OWN:
            same = same | (is_nan(a) & is_nan(b))
        if a.dtype.kind in "fc":
            same = same | (np.isnan(a) & np.isnan(b))
        if name != second or not same.all():
            return False
    return bool(mine[1] == other[1])


@pytest.mark.parametrize("ufunc", ndmlib.ufunc_names())
def test_same(ufunc: str) -> None:
    general = ndmlib.is_generalized(ufunc)
    for names in names_of(ufunc):
        inputs = [(name, values(name, 5000, i)) for i, name in enumerate(names)]
        if general:
            inputs = [(name, x[:2500].reshape(50, 50)) for name, x in inputs]
        assert agree(call(ufunc, OWN, inputs), call(ufunc, LENT, inputs)), names
        # One element, so that a flag or a fault shows whose it is.
        for i in range(0 if general else 300):
            one = [(name, x[i : i + 1]) for name, x in inputs]
            assert agree(call(ufunc, OWN, one), call(ufunc, LENT, one)), one


@pytest.mark.parametrize("ufunc", ["add", "divide", "less", "divmod", "maximum"])
def test_strides_masks_weak_and_dtype(ufunc: str) -> None:
    x, y = (values(OWN, 3001, seed) for seed in (7, 8))
    mask = np.arange(1500) % 3 != 0
    nout = ndmlib.counts(ndmlib.find_ufunc(ufunc))[1]
    for dtype in (OWN, LENT):
        assert ndmlib.find_dtype(dtype).itemsize == 2
    results = []
    for dtype in (OWN, LENT):
        a, b = ndmlib.Stored(x[1::2], dtype), ndmlib.Stored(y[::-2][1:], dtype)
        kind = "bool" if ufunc == "less" else dtype
        outs = [ndmlib.empty(1500, kind) for _ in range(nout)]
        ndmlib.call(ufunc, a, b, out=outs, where=mask)
        weak = ndmlib.call(ufunc, a, 3)
        found = [getattr(o, "array", o) for o in [*outs, *weak]]
        if ufunc != "less":
            wide = np.linspace(-3, 3, 50)
            cast = ndmlib.call(ufunc, wide, wide[::-1], dtype=dtype)
            assert [r.dtype for r in cast] == [dtype] * nout
            found += [r.array for r in cast]
        results.append(found)
    for mine, other in zip(*results):
        nan = is_nan(mine) & is_nan(other) if mine.dtype == np.uint16 else False
        assert ((mine == other) | nan).all()


def test_casts() -> None:
    items = np.arange(1 << 16, dtype=np.uint16)
    for char in "?bhilBHILefdgFDG":
        target = ndmlib.name_of(np.dtype(char))
        mine, other = (ndmlib.cast(ndmlib.Stored(items, name), target) for name in (OWN, LENT))
        with np.errstate(invalid="ignore"):
            both = np.array([mine, other])
            assert ((both[0] == both[1]) | np.isnan(both).all(axis=0)).all()
        source = values(target, 1000, 3) if char != "?" else np.array([True, False])
        back = [ndmlib.cast(source, name).array for name in (OWN, LENT)]
        assert (back[0] == back[1]).all()
