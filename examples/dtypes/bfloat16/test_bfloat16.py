"""bfloat16 from outside the core: all 65,536 values, and what promotion makes of it."""

from __future__ import annotations

import os
from typing import Any, Dict

import numpy as np
import pytest


def every(module: Any) -> Any:
    return module.Stored(np.arange(65536, dtype=np.uint16), "bfloat16")


def test_widens_to_the_upper_half(module: Any) -> None:
    bits = module.cast(every(module), "float32").view(np.uint32)
    assert (bits == np.arange(65536, dtype=np.uint32) << 16).all()


def test_comes_back_as_it_was(module: Any) -> None:
    back = module.cast(module.cast(every(module), "float32"), "bfloat16").array
    wide = module.cast(every(module), "float32")
    assert (back == np.arange(65536))[~np.isnan(wide)].all()


def test_promotes_to_float32(module: Any) -> None:
    one = module.Stored(np.array([0x3F80], np.uint16), "bfloat16")
    (half,) = module.call("add", one, np.array([0.5], np.float16))
    assert half.dtype == np.float32 and half[0] == 1.5
    (weak,) = module.call("add", one, 0.5)
    assert weak.dtype == "bfloat16" and weak.array[0] == 0x3FC0


def minus_zero(x: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & np.signbit(x))


def both_zero(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & (y == 0))


DIFFERENCES: Dict[str, Any] = {
    "sign": minus_zero,
    "spacing": minus_zero,
    **dict.fromkeys(("fmax", "fmin", "maximum", "minimum"), both_zero),
}


def test_every_item_as_ml_dtypes(module: Any) -> None:
    ml_reference = pytest.importorskip("ml_reference")
    done = ml_reference.compare_all("bfloat16", 1, [ml_reference.codes("bfloat16")], DIFFERENCES)
    assert len(done) >= 20


def test_pairs_as_ml_dtypes(module: Any) -> None:
    """Special values with special values, and random ones: 50 times as many with NDM_EXHAUSTIVE."""
    ml_reference = pytest.importorskip("ml_reference")
    exponents = np.array([0, 1, 0x3F, 0x40, 0x7E, 0x7F, 0x80, 0x86, 0xFE, 0xFF]) << 7
    special = np.unique([e | f for e in exponents for f in (0, 1, 0x3F, 0x40, 0x7F)])
    special = np.concatenate([special, special | 0x8000]).astype(np.uint16)
    grid = [np.ascontiguousarray(x.ravel()) for x in np.meshgrid(special, special)]
    random = np.random.default_rng(1)
    count = 10_000_000 if os.environ.get("NDM_EXHAUSTIVE") else 200_000
    near = random.integers(0, 1 << 16, count, dtype=np.uint16)
    far = random.integers(0, 1 << 16, count, dtype=np.uint16)
    close = (near ^ random.integers(0, 1 << 10, count, dtype=np.uint16)).astype(np.uint16)
    for pair in (grid, [near, far], [near, close]):
        done = ml_reference.compare_all("bfloat16", 2, pair, DIFFERENCES)
        assert {"add", "divmod", "less", "nextafter", "remainder"} <= set(done)


def test_casts(module: Any) -> None:
    ml_reference = pytest.importorskip("ml_reference")
    import small_floats

    form = small_floats.formats("bfloat16")["bfloat16"]
    ml_reference.compare_casts("bfloat16")
    small_floats.check_loads("bfloat16", form)
    small_floats.check_stores("bfloat16", form, "?bhilBHILefdgFDG")
