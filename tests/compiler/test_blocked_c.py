"""Blocked and prepared forms of primitives, in the generated C: as the careful ones."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import numpy as np
import pytest
from built_loops import DIVIDE, INVALID, OVERFLOW, Loops


def ratios(count: int, strange: float) -> Tuple[np.ndarray, np.ndarray]:
    """Operands of several blocks, of which the second has a value that is not ordinary."""
    random = np.random.default_rng(count)
    x, y = random.uniform(-99, 99, (2, count))
    x[700] = strange
    return x, y


@pytest.mark.parametrize("strange", [1.0, np.inf, np.nan, 1e300])
def test_blocked_forms_give_what_careful_ones_do(awkward: Loops, strange: float) -> None:
    x, y = ratios(1500, strange)
    with np.errstate(all="ignore"):
        floor = np.where(y > 0, np.floor_divide(x + 1, y), x)
        total = floor + np.fmod(y, x + y)
    result, flags = awkward.one("floor_ratio_float64", "float64", x, y)
    np.testing.assert_array_equal(result, floor)
    assert flags == (INVALID if strange == np.inf and y[700] > 0 else 0)
    result, _ = awkward.one("floor_ratio_sum_float64", "float64", x, y)
    np.testing.assert_array_equal(result, total)


@pytest.mark.parametrize("strange", [1, 1 << 60, -(1 << 63)])
def test_blocked_forms_of_integers(awkward: Loops, strange: int) -> None:
    x, y = (operand.astype("int64") for operand in ratios(1500, 0))
    x[700] = strange
    y[::9] = 0
    with np.errstate(all="ignore"):
        wanted = np.where(y > 0, (x + 1) // y, x)
    result, flags = awkward.one("floor_ratio_int64", "int64", x, y)
    np.testing.assert_array_equal(result, wanted)
    assert flags == 0


def test_an_arm_that_may_raise_is_not_tested_beforehand(awkward: Loops) -> None:
    x, y = ratios(1000, 0)
    x[::7] = 0
    result, flags = awkward.one("inverse_ratio_float64", "float64", x, y)
    safe = np.where(x == 0, 1, x)
    np.testing.assert_array_equal(result, np.where(x == 0, 0, np.floor_divide(1 / safe, y)))
    assert flags == 0


def test_which_forms_are_made(generated: Path) -> None:
    text = (generated / "awkward" / "loops/float64/awkward.c").read_text(encoding="utf-8")
    for name in ("floor_ratio", "floor_ratio_sum"):
        assert f"unusual_{name}_float64(" in text and f"{name}_float64_bare(" in text
    assert "unusual_inverse_ratio" not in text


@pytest.mark.parametrize("dtype", ["int16", "int64"])
@pytest.mark.parametrize("divisor", [7, -3, 1, -1, 0, 300])
def test_prepared_divisors(awkward: Loops, dtype: str, divisor: int) -> None:
    info = np.iinfo(dtype)
    x = np.concatenate([[info.min, info.max, 0, -1, 1], np.arange(-3000, 3000, 7)]).astype(dtype)
    y = np.broadcast_to(np.array(divisor, dtype), x.shape)
    with np.errstate(all="ignore"):
        wanted = (x // y) ^ np.fmod(x, y) ^ y
    result, flags = awkward.one(f"divided_twice_{dtype}", dtype, x, y)
    np.testing.assert_array_equal(result, wanted)
    assert flags == (DIVIDE if divisor == 0 else OVERFLOW if divisor == -1 else 0)


def test_small_floats_run_the_wider_loop(awkward: Loops) -> None:
    """All numbers of float16: more than a block, and every other one of them at strides."""
    x = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    with np.errstate(all="ignore"):
        wanted = np.cbrt(x.astype(np.float64)).astype(np.float16)
    result, flags = awkward.one("cube_root_float16", "float16", x)
    np.testing.assert_array_equal(result, wanted)
    assert flags & ~INVALID == 0  # signalling NaNs may raise that
    spread = np.empty(1 << 16, np.float16)[::2]
    fault, _, _ = awkward("cube_root_float16", [x[::2]], [spread])
    assert fault == 0
    np.testing.assert_array_equal(spread, wanted[::2])
