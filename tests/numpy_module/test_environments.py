"""The same extensions on the oldest NumPy that is tested, and on Dask and xarray."""

from __future__ import annotations

import doctest
import re
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from conftest import ROOT
from environments import environment, run

GUIDE = ROOT / "docs/guides/numpy-and-dask.md"
TESTS = ("test_axpy.py", "test_bfloat16.py", "test_core.py", "test_methods.py",
         "test_stored.py", "test_structs.py")


def test_numpy_1(nm: ModuleType) -> None:
    """Built against NumPy 2, run on 1.24."""
    if sys.version_info >= (3, 12):
        pytest.skip("NumPy 1.24 has no wheels for this Python")
    python = environment("numpy-1.24", ROOT / "tools/requirements-numpy1.txt")
    version = run(python, "-c", "import numpy; print(numpy.__version__)")
    assert version.startswith("1.24")
    printed = run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider",
                  *(f"tests/numpy_module/{name}" for name in TESTS))
    assert re.search(r"^\d+ passed", printed.splitlines()[-1]), printed


@pytest.fixture(scope="module")
def dask(nm: ModuleType) -> Path:
    return environment("dask", ROOT / "tools/requirements-dask.txt")


def test_array_larger_than_memory(dask: Path) -> None:
    printed = run(dask, "examples/dask/envelope.py")
    match = re.search(r"array: (\d+) MB; a worker: (\d+) MB", printed)
    assert match and int(match[1]) > int(match[2])
    assert "workers: 2" in printed


def test_xarray(dask: Path) -> None:
    assert "('time',) [ 14. 126. 366.]" in run(dask, "examples/dask/labelled.py")


def test_dispatch(nm: ModuleType) -> None:
    printed = run(Path(sys.executable), "examples/numpy/dispatch.py")
    assert printed.splitlines() == [
        "[3. 6.] m/s s", "[13. 26.] m/s s", "[20. 40.] m/s s", "refused: add of m/s and s"]


def test_guide(nm: ModuleType, axpy: ModuleType, bf: ModuleType) -> None:
    """The guide's sessions, one after the other."""
    sessions = "".join(re.findall(r"```pycon\n(.*?)```", GUIDE.read_text(), re.S))
    test = doctest.DocTestParser().get_doctest(sessions, {"np": np}, GUIDE.name, str(GUIDE), 0)
    assert len(test.examples) > 15
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test)
    assert result.failed == 0
