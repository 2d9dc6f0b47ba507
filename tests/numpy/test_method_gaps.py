"""The library has every method of NumPy's ufuncs, for every dtype."""

from __future__ import annotations

import method_gaps


def test_no_method_is_missing() -> None:
    count, missing = method_gaps.gaps()
    assert count > 3000
    assert missing == []
