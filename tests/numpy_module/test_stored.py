"""A dtype that NumPy is not to hold: its items are the integers that they are stored in."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest
from conftest import extension


@pytest.fixture(scope="module")
def stored() -> ModuleType:
    return extension("ndmill_stored")


def test_items_of_numbers_and_back(stored: ModuleType, bf: ModuleType) -> None:
    x = np.linspace(-3, 3, 50)
    items = stored.bfloat16(x)
    assert items.dtype == np.uint16
    np.testing.assert_array_equal(items, x.astype(bf.bfloat16).view(np.uint16))
    assert stored.from_bfloat16(items).dtype == np.float32
    np.testing.assert_array_equal(stored.from_bfloat16(items), items.view(bf.bfloat16).astype("f4"))
    for dtype in "?bhilqefdgFD":
        one = stored.bfloat16(np.ones(3, dtype))
        assert one.dtype == np.uint16 and stored.from_bfloat16(one).tolist() == [1, 1, 1]


def test_its_ufuncs(stored: ModuleType) -> None:
    items = stored.bfloat16([0.5, 1.5, 2.5])
    product = stored.multiply_wide_bfloat16(items, items)
    assert product.dtype == np.float32 and product.tolist() == [0.25, 2.25, 6.25]
    assert "float32 holds exactly" in stored.multiply_wide_bfloat16.__doc__
    assert not hasattr(stored, "multiply_wide")
