"""The eight-bit floats: every ufunc on every item, or on every pair, as ml_dtypes has it; casts
from the core's dtypes against the nearest value."""

from __future__ import annotations

from typing import Any, Dict

import numpy as np
import pytest

ml_dtypes = pytest.importorskip("ml_dtypes")

NAMES = [
    "float8_e3m4", "float8_e4m3", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e4m3b11fnuz",
    "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu",
]  # fmt: skip


def minus_zero(x: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & np.signbit(x))


def both_zero(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & (y == 0))


def first_zero(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray(x == 0)


LEAST = 2.0**-127
"""Of e8m0fnu, whose code is 0: ml_dtypes takes it for a zero."""


def differences(dtype: str) -> Dict[str, Any]:
    """Where results differ on purpose: docs/differences.md says why."""
    found: Dict[str, Any] = {"sign": minus_zero, "spacing": minus_zero}
    found.update(dict.fromkeys(("fmax", "fmin", "maximum", "minimum"), both_zero))
    if dtype.endswith("fnuz"):
        found["copysign"] = first_zero
    if dtype == "float8_e8m0fnu":
        found["sign"] = lambda x: x == LEAST
        found["heaviside"] = lambda x, y: x == LEAST
        found["frexp"] = np.isnan
        found["deg2rad"] = lambda x: (np.deg2rad(x) > LEAST) & (np.deg2rad(x) < 2 * LEAST)
    return found


@pytest.mark.parametrize("dtype", NAMES)
def test_every_item(module: Any, dtype: str) -> None:
    import ml_reference

    done = ml_reference.compare_all(dtype, 1, [ml_reference.codes(dtype)], differences(dtype))
    assert len(done) >= 20


@pytest.mark.parametrize("dtype", NAMES)
def test_every_pair(module: Any, dtype: str) -> None:
    import ml_reference

    done = ml_reference.compare_all(dtype, 2, ml_reference.pairs(dtype), differences(dtype))
    assert {"add", "divmod", "less", "nextafter", "remainder"} <= set(done)


@pytest.mark.parametrize("dtype", NAMES)
def test_limits(module: Any, dtype: str) -> None:
    import ml_reference

    ml_reference.compare_limits(dtype)


@pytest.mark.parametrize("dtype", NAMES)
def test_casts_from_it(module: Any, dtype: str) -> None:
    import ml_reference

    ml_reference.compare_casts(dtype)


@pytest.mark.parametrize("dtype", NAMES)
def test_casts_to_it_round_once(module: Any, dtype: str) -> None:
    import small_floats

    form = small_floats.formats("float8")[dtype]
    small_floats.check_loads(dtype, form)
    small_floats.check_stores(dtype, form, "?bhilBHILefdgFDG")


def test_casts_among_them(module: Any) -> None:
    import small_floats

    small_floats.check_between(small_floats.formats("float8"))
