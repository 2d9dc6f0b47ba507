"""ndmill's loops as numpy.ufunc objects: call, reduce, accumulate, reduceat, at, outer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import samples

BUILD = Path(os.environ.get("NDM_BUILD_DIR") or Path(__file__).parents[2] / "build/release")
sys.path.insert(0, str(BUILD / "tests"))
ndm_adapter = pytest.importorskip(
    "ndm_adapter", reason="the adapter was not built: it needs Python's and NumPy 2's headers"
)

TARGETS = ("generic", "x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64")


@pytest.mark.parametrize("dtype", "bBhHiIlLqQefdgFDG")
@pytest.mark.parametrize("name", ["add", "multiply", "maximum"])
def test_methods(name: str, dtype: str) -> None:
    ours, theirs = ndm_adapter.make(name), getattr(np, name)
    x = (np.arange(1, 40) % 7).astype(dtype)
    np.testing.assert_array_equal(ours(x, x[::-1]), theirs(x, x[::-1]))
    np.testing.assert_array_equal(ours.accumulate(x, 0, dtype), theirs.accumulate(x, 0, dtype))
    np.testing.assert_array_equal(
        ours.accumulate(x.reshape(3, 13), 0, dtype), theirs.accumulate(x.reshape(3, 13), 0, dtype)
    )
    np.testing.assert_array_equal(ours.reduce(x, dtype=dtype), theirs.reduce(x, dtype=dtype))
    index = [0, 5, 3, 20, 38]
    np.testing.assert_array_equal(
        ours.reduceat(x, index, dtype=dtype), theirs.reduceat(x, index, dtype=dtype)
    )
    np.testing.assert_array_equal(ours.outer(x, x), theirs.outer(x, x))
    left, right = x.copy(), x.copy()
    ours.at(left, [1, 1, 2, 30], x[:4])
    theirs.at(right, [1, 1, 2, 30], x[:4])
    np.testing.assert_array_equal(left, right)


def test_overlap_in_both_directions() -> None:
    add = ndm_adapter.make("add")
    for step in (1, -1):
        memory = np.ones(200)[::step]
        expected = np.cumsum(np.ones(200))
        np.testing.assert_array_equal(add.accumulate(memory), expected)
        add.accumulate(memory, out=memory)
        np.testing.assert_array_equal(memory, expected)


def test_several_outputs_and_mixed_types() -> None:
    divmod_, ldexp, less = map(ndm_adapter.make, ("divmod", "ldexp", "less"))
    x = np.array([-7.5, 7.5, 0.0, np.inf])
    with np.errstate(all="ignore"):
        for ours, theirs in zip(divmod_(x, 2.0), np.divmod(x, 2.0)):
            assert samples.same_bits(ours, theirs).all()
    np.testing.assert_array_equal(ldexp(x, 3), np.ldexp(x, 3))
    big = np.array([2**63, 1], np.uint64)
    np.testing.assert_array_equal(less(np.array([-1, 2]), big), [True, False])


def test_faults_become_exceptions() -> None:
    power = ndm_adapter.make("power")
    with pytest.raises(ValueError, match="negative"):
        power(np.array([2, 3]), np.array([1, -1]))


@pytest.mark.parametrize("target", TARGETS)
def test_accumulate_on_every_target(target: str) -> None:
    """An add that was vectorised for disjoint operands gives 1 instead of 17 here."""
    code = (
        "import numpy as np, ndm_adapter\n"
        "for t in 'bhilefd':\n"
        "    x = np.ones(17, t)\n"
        "    assert ndm_adapter.make('add').accumulate(x)[-1] == 17, t\n"
        "    assert ndm_adapter.make('add').reduce(x) == 17, t\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=BUILD / "tests",
        capture_output=True,
        text=True,
        env={**os.environ, "NDMILL_TARGET": target},
    )
    if done.returncode and "NDMILL_TARGET" in done.stderr:
        pytest.skip(f"this machine does not run {target}")
    assert done.returncode == 0, done.stderr
