"""The formats of the P3109 draft by their definition: values, casts, and arithmetic that rounds the
exact result once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

NAMES = [f"binary8p{precision}" for precision in (3, 4, 5)]


@pytest.mark.parametrize("dtype", NAMES)
def test_values(module: Any, dtype: str) -> None:
    """What the draft says of all of them: 1 is 0x40, the one NaN 0x80, infinity 0x7f."""
    values = module.cast(module.Stored(np.arange(256, dtype=np.uint8), dtype), "float64")
    assert values[0x40] == 1 and values[0] == 0 and np.isnan(values[0x80])
    assert values[0x7F] == np.inf and values[0xFF] == -np.inf
    assert (values[0x81:] == -values[1:0x80]).all() and (np.diff(values[:0x80]) > 0).all()


@pytest.mark.parametrize("dtype", NAMES)
def test_casts(module: Any, dtype: str) -> None:
    import small_floats

    form = small_floats.formats("p3109")[dtype]
    small_floats.check_loads(dtype, form)
    small_floats.check_stores(dtype, form, "?bhilBHILefdgFDG")


@pytest.mark.parametrize("dtype", NAMES)
@pytest.mark.parametrize("name", ["add", "subtract", "multiply", "divide"])
def test_arithmetic_rounds_once(module: Any, dtype: str, name: str) -> None:
    import small_floats

    form = small_floats.formats("p3109")[dtype]
    codes = small_floats.codes(form)
    first, second = (np.ascontiguousarray(x.ravel()) for x in np.meshgrid(codes, codes))
    values = small_floats.decode(form)
    with np.errstate(all="ignore"):
        exact = getattr(np, name)(values[first], values[second])
    (found,) = module.call(name, module.Stored(first, dtype), module.Stored(second, dtype))
    assert len(small_floats.wrong(form, found.array, small_floats.nearest(form, exact))) == 0


@pytest.mark.parametrize("dtype", NAMES)
def test_neighbours_and_signs(module: Any, dtype: str) -> None:
    codes = np.arange(256, dtype=np.uint8)
    stored = module.Stored(codes, dtype)
    order = np.r_[np.arange(0xFF, 0x80, -1), np.arange(0x80)].astype(np.uint8)
    up = module.call("nextafter", module.Stored(order, dtype), module.Stored(
        np.full(len(order), 0x7F, np.uint8), dtype))[0].array  # fmt: skip
    assert (up[:-1] == order[1:]).all() and up[-1] == 0x7F
    negative = module.call("negative", stored)[0].array
    assert (negative == np.where(codes & 0x7F, codes ^ 0x80, codes)).all()
    absolute = module.call("absolute", stored)[0].array
    assert (absolute == np.where(codes == 0x80, 0x80, codes & 0x7F)).all()
    assert (module.call("isnan", stored)[0] == (codes == 0x80)).all()
    assert (module.call("isinf", stored)[0] == (codes & 0x7F == 0x7F)).all()
    assert (module.call("isfinite", stored)[0] == ((codes & 0x7F != 0x7F) & (codes != 0x80))).all()
