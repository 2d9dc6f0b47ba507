"""That exact.py tells wrong results from right ones."""

from __future__ import annotations

from typing import Any

import exact
import ndmlib
import numpy as np
import pytest

LOOPS = [(name, char) for name in exact.FUNCTIONS for char in "fdgFDG"]


def arguments(name: str, char: str) -> Any:
    """Two for each input of a loop, or None where there is no loop."""
    nin = ndmlib.counts(ndmlib.find_ufunc(name))[0]
    loop = ndmlib.resolve(name, [np.dtype(char)] * nin)
    if loop is None or ndmlib.dtype_character(loop.dtypes[0]) != char:
        return None
    values = np.array([0.3, 0.8], char) + (np.array([0.2j, -0.6j], char) if char in "FDG" else 0)
    values = values + (1 if name == "arccosh" else 0)
    return [values.astype(char), values[::-1].astype(char).copy()][:nin]


def moved(values: Any, ulps: int) -> Any:
    """Numbers whose real part is some ULP further from 0."""
    found = values.copy()
    for _ in range(ulps):
        found.real = np.nextafter(found.real, np.copysign(np.inf, found.real))
    return found


@pytest.mark.parametrize("name,char", LOOPS)
def test_other_results_are_wrong(name: str, char: str) -> None:
    inputs = arguments(name, char)
    if inputs is None:
        pytest.skip("no such loop")
    (ours,) = ndmlib.call(name, *inputs)
    theirs = np.full_like(ours, 1000)
    check = exact.nearest_or_right(name)
    assert check(inputs, ours, theirs).all()
    for other in (moved(ours, 40), -ours, ours * 0, ours + np.inf, ours * np.nan):
        assert not check(inputs, other, theirs).any()
    if char == "f" and name not in ("arctan2", "logaddexp", "logaddexp2", "power", "hypot"):
        assert not check(inputs, moved(ours, 1), theirs).any()


def test_sides_of_a_branch_cut() -> None:
    """A zero's sign says which."""
    above, below = (np.array([complex(2, zero)]) for zero in (0.0, -0.0))
    nothing = np.full(1, complex(np.nan, np.nan))
    for name in ("arcsin", "arccos", "arctanh"):
        check = exact.nearest_or_right(name)
        ours = [ndmlib.call(name, x)[0] for x in (above, below)]
        assert check([above], ours[0], nothing).all() and check([below], ours[1], nothing).all()
        assert not check([above], ours[1], nothing).any()


def test_ends_of_the_range() -> None:
    check = exact.nearest_or_right("exp")
    x = np.array([710.0, 709.0, -746.0, -744.5])
    nothing = np.full(4, -1.0)
    (ours,) = ndmlib.call("exp", x)
    assert check([x], ours, nothing).all()
    wrong = np.array([np.finfo(float).max, np.inf, 5e-324, 0.0])
    assert check([x], wrong, nothing).tolist() == [False, False, False, False]


MAX = np.finfo(float).max
TINY = np.finfo(float).tiny
AT_THE_END = [
    ("power", [complex(1, TINY), complex(MAX, 0)]),
    ("power", [complex(TINY, MAX), complex(MAX, MAX)]),
    ("exp2", [complex(np.inf, MAX)]),
]


@pytest.mark.parametrize("name,numbers", AT_THE_END)
def test_complex_results_at_the_end_of_the_range(name: str, numbers: Any) -> None:
    inputs = [np.array([number]) for number in numbers]
    (ours,) = ndmlib.call(name, *inputs)
    assert exact.nearest_or_right(name)(inputs, ours, np.zeros(1, complex)).all()


@pytest.mark.parametrize("char", "ef")
def test_ties_of_logaddexp2(char: str) -> None:
    """Of equal numbers: the sum with 1, rounded to even."""
    x = np.arange(-3000, 3000, dtype=np.float64).astype(char) / np.array(1024, char)
    x = np.append(x, np.array([1.6050617, 1946.0544], np.float32).astype(char))
    (ours,) = ndmlib.call("logaddexp2", x, x)
    assert (ours == (x.astype(float) + 1).astype(char)).all()
