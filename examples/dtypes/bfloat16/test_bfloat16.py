"""bfloat16 from outside the core: all 65,536 values, and what promotion makes of it."""

from __future__ import annotations

from typing import Any

import numpy as np


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
