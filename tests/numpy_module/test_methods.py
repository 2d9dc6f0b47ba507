"""Methods of the ufuncs: call, reduce, accumulate, reduceat, at, outer, against NumPy's own."""

from __future__ import annotations

import os
import subprocess
import sys
from types import ModuleType

import numpy as np
import pytest
from conftest import BUILD

TARGETS = ("generic", "x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64")
DTYPES = "?bBhHiIlLqQefdgFDG"
REDUCED = ("add", "multiply", "maximum", "minimum", "fmax", "bitwise_and", "bitwise_or",
           "bitwise_xor", "logical_and", "logical_or", "subtract", "gcd")


def has_loop(ufunc: np.ufunc, dtype: str) -> bool:
    """A loop of one dtype, to reduce with. Booleans reduce to it too."""
    return any(text in (2 * dtype + "->" + dtype, 2 * dtype + "->?") for text in ufunc.types)


def values(name: str, dtype: str, count: int) -> np.ndarray:
    """Sums and products of these are exact, in whatever order."""
    x = np.arange(1, count + 1) % 7
    if name == "multiply":
        x = np.where(np.arange(count) % 9 == 0, 2, 1)
    return x.astype(dtype)


@pytest.mark.parametrize("name", REDUCED)
def test_methods(nm: ModuleType, name: str) -> None:
    found = [dtype for dtype in DTYPES if has_loop(getattr(nm, name), dtype)]
    assert "l" in found
    for dtype in found:
        check_methods(getattr(nm, name), getattr(np, name), dtype)


def check_methods(ours: np.ufunc, theirs: np.ufunc, dtype: str) -> None:
    name = ours.__name__
    out = "?" if name.startswith("logical") else dtype
    uniform = out == dtype  # NumPy accumulates others only through a resolver of its own
    for count in (1, 2, 3, 17, 100) if dtype == "e" else (1, 2, 3, 17, 100, 1000):
        x = values(name, dtype, count)
        np.testing.assert_array_equal(ours(x, x[::-1]), theirs(x, x[::-1]))
        for method in ("reduce", "accumulate") if uniform else ("reduce",):
            left = getattr(ours, method)(x, dtype=out)
            right = getattr(theirs, method)(x, dtype=out)
            assert left.dtype == right.dtype
            np.testing.assert_array_equal(left, right)
    x = values(name, dtype, 39)
    folded = x.reshape(3, 13)
    for axis in (0, 1):
        np.testing.assert_array_equal(ours.reduce(folded, axis), theirs.reduce(folded, axis))
    np.testing.assert_array_equal(ours.outer(x, x), theirs.outer(x, x))
    if uniform:
        for axis in (0, 1):
            np.testing.assert_array_equal(
                ours.accumulate(folded, axis, out), theirs.accumulate(folded, axis, out)
            )
        index = [0, 5, 3, 20, 38]
        np.testing.assert_array_equal(
            ours.reduceat(x, index, dtype=out), theirs.reduceat(x, index, dtype=out)
        )
        left, right = x.copy(), x.copy()
        ours.at(left, [1, 1, 2, 30], x[:4])
        theirs.at(right, [1, 1, 2, 30], x[:4])
        np.testing.assert_array_equal(left, right)


def test_reduce_with_where_initial_and_out(nm: ModuleType) -> None:
    x = np.arange(60.0).reshape(5, 12)
    mask = x % 3 != 0
    assert nm.add.reduce(x, axis=None, where=mask) == np.add.reduce(x, axis=None, where=mask)
    assert nm.maximum.reduce(x, axis=None, where=mask, initial=-1.0) == 59.0
    out = np.zeros(12)
    assert nm.add.reduce(x, axis=0, out=out, initial=5.0) is out
    np.testing.assert_array_equal(out, x.sum(0) + 5)
    assert nm.add.reduce(np.zeros((0,))) == 0 and nm.multiply.reduce(np.zeros((0,))) == 1
    with pytest.raises(ValueError, match="no identity"):
        nm.maximum.reduce(np.zeros((0,)))


def test_sum_is_a_tree(nm: ModuleType) -> None:
    """Adding up one by one would be wrong in the fifth digit."""
    x = np.full(1_000_000, 0.1, np.float32)
    assert abs(float(nm.add.reduce(x)) - 1e5) < 1


def test_overlap_in_both_directions(nm: ModuleType) -> None:
    for step in (1, -1):
        memory = np.ones(200)[::step]
        expected = np.cumsum(np.ones(200))
        np.testing.assert_array_equal(nm.add.accumulate(memory), expected)
        nm.add.accumulate(memory, out=memory)
        np.testing.assert_array_equal(memory, expected)
    for shift in (1, 3, 7):
        memory, same = np.arange(100.0), np.arange(100.0)
        nm.add(memory[:-shift], memory[shift:], out=memory[shift:])
        np.add(same[:-shift], same[shift:], out=same[shift:])
        np.testing.assert_array_equal(memory, same)


def test_several_outputs_and_mixed_types(nm: ModuleType) -> None:
    x = np.array([-7.5, 7.5, 0.0, np.inf])
    with np.errstate(all="ignore"):
        for ours, theirs in zip(nm.divmod(x, 2.0), np.divmod(x, 2.0)):
            np.testing.assert_array_equal(ours, theirs)
    np.testing.assert_array_equal(nm.ldexp(x, 3), np.ldexp(x, 3))
    big = np.array([2**63, 1], np.uint64)
    np.testing.assert_array_equal(nm.less(np.array([-1, 2]), big), [True, False])


@pytest.mark.parametrize("target", TARGETS)
def test_accumulate_on_every_target(nm: ModuleType, target: str) -> None:
    """An add that was vectorised for disjoint operands gives 1 instead of 17 here."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import numpy as np, ndmill_numpy as nm\n"
        "assert nm.ndmill_target == sys.argv[2]\n"
        "for t in 'bhilefdgFDG':\n"
        "    x = np.ones(1700, t)\n"
        "    assert nm.add.accumulate(x[:17], dtype=t)[-1] == 17, t\n"
        "    assert nm.add.reduce(x[:117], dtype=t) == 117, t\n"
        "    y = np.ones(40, t)\n"
        "    nm.add(y[:-1], y[1:], out=y[1:]); assert y[-1] == 2, t\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(BUILD / "python"), target],
        capture_output=True,
        text=True,
        env={**os.environ, "NDMILL_TARGET": target},
    )
    if done.returncode and "ImportError" in done.stderr and "NDMILL_TARGET" in done.stderr:
        pytest.skip(f"this machine does not run {target}")
    assert done.returncode == 0, done.stderr
