"""Floats of six and four bits: as ml_dtypes has them, and casts against the nearest value."""

from __future__ import annotations

from typing import Any, Dict

import numpy as np
import pytest

ml_dtypes = pytest.importorskip("ml_dtypes")

NAMES = ["float6_e2m3fn", "float6_e3m2fn", "float4_e2m1fn"]


def minus_zero(x: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & np.signbit(x))


def both_zero(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & (y == 0))


def by_zero(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray(y == 0)


DIFFERENCES: Dict[str, Any] = {
    "sign": minus_zero,
    "spacing": minus_zero,
    **dict.fromkeys(("fmax", "fmin", "maximum", "minimum"), both_zero),
    # A NaN becomes 0 here, and a zero of either sign there.
    **dict.fromkeys(("divmod", "floor_divide", "remainder"), by_zero),
}


@pytest.mark.parametrize("dtype", NAMES)
def test_every_item_and_pair(module: Any, dtype: str) -> None:
    import ml_reference

    items, pairs = [ml_reference.codes(dtype)], ml_reference.pairs(dtype)
    assert len(ml_reference.compare_all(dtype, 1, items, DIFFERENCES)) >= 20
    assert len(ml_reference.compare_all(dtype, 2, pairs, DIFFERENCES)) >= 20


@pytest.mark.parametrize("dtype", NAMES)
def test_casts(module: Any, dtype: str) -> None:
    import ml_reference
    import small_floats

    form = small_floats.formats("float6")[dtype]
    ml_reference.compare_casts(dtype)
    ml_reference.compare_limits(dtype)
    small_floats.check_loads(dtype, form)
    small_floats.check_stores(dtype, form, "?bhilBHILefdgFDG")


def test_casts_to_other_modules(module: Any) -> None:
    """Between dtypes of modules that know nothing of each other: one rounding."""
    import small_floats

    module.load_module("float8")
    module.load_module("bfloat16")
    families = ("float6", "float8", "bfloat16")
    small_floats.check_between({k: v for f in families for k, v in small_floats.formats(f).items()})


def test_upper_bits_do_not_count(module: Any) -> None:
    items = np.arange(256, dtype=np.uint8)
    found = module.cast(module.Stored(items, "float4_e2m1fn"), "float32")
    assert (found == np.tile(found[:16], 16)).all()


def test_promotes(module: Any) -> None:
    one = module.Stored(np.array([2], np.uint8), "float4_e2m1fn")
    other = module.Stored(np.array([8], np.uint8), "float6_e2m3fn")
    (total,) = module.call("add", one, other)
    assert (total.dtype, total.array[0]) == ("float6_e2m3fn", 16)


def test_fixed_point_to_floats_rounds_once(module: Any) -> None:
    """q31 has more bits than float32, by way of which these floats compute."""
    import small_floats

    for name in ("fixed", "float8"):
        module.load_module(name)
    forms = {**small_floats.formats("float8"), **small_floats.formats("float6")}
    random = np.random.default_rng(1)
    for dtype, form in forms.items():
        values = small_floats.decode(form)
        finite = values[np.isfinite(values) & (np.abs(values) < 1)]
        middles = np.unique(np.concatenate([finite, (finite[:-1] + finite[1:]) / 2]))
        near = np.clip(np.ldexp(middles, 31), -(2**31) + 1, 2**31 - 2).astype(np.int64)
        shifted = random.integers(-(2**31), 2**31, 5000) >> random.integers(0, 31, 5000)
        items = np.concatenate([near - 1, near, near + 1, shifted]).astype(np.int32)
        found = module.cast(module.Stored(items.view(np.uint32), "q31"), dtype).array
        expected = small_floats.nearest(form, np.ldexp(items.astype(np.longdouble), -31))
        bad = small_floats.wrong(form, found, expected)[:5]
        assert [(items[i], found[i], expected[i]) for i in bad] == [], dtype
