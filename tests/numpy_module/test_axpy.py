"""A ufunc that NumPy does not have, from a module's five lines of spec."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest


def test_is_a_ufunc(axpy: ModuleType) -> None:
    ufunc = axpy.axpy
    assert type(ufunc) is np.ufunc
    assert ufunc.__name__ == "axpy" and (ufunc.nin, ufunc.nout) == (3, 1)
    assert "the product is rounded before the sum" in ufunc.__doc__
    assert ufunc.types == [f"{3 * t}->{t}" for t in "efdgFDG"]


@pytest.mark.parametrize("dtype", "efdgFDG")
def test_values(axpy: ModuleType, dtype: str) -> None:
    x = np.linspace(-3, 3, 100).astype(dtype)
    got = axpy.axpy(x[::2], 2, x[1::2])
    assert got.dtype == np.dtype(dtype)
    np.testing.assert_array_equal(got, x[::2] * x.dtype.type(2) + x[1::2])


def test_out_where_and_broadcasting(axpy: ModuleType) -> None:
    x = np.arange(12.0).reshape(3, 4)
    out = np.full((3, 4), -1.0)
    mask = x % 2 == 0
    assert axpy.axpy(2.0, x, x[0], out=out, where=mask) is out
    np.testing.assert_array_equal(out, np.where(mask, 2 * x + x[0], -1))
    np.testing.assert_array_equal(axpy.axpy(x, x, x, out=x), np.arange(12.0).reshape(3, 4) ** 2
                                  + np.arange(12.0).reshape(3, 4))
