"""The extensions of the build, on the Python and NumPy that run the tests. Without NumPy they are
skipped, and say so."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
EXTENSIONS = BUILD / "python"
sys.path[:0] = [str(EXTENSIONS), str(ROOT / "tests/numpy")]

collect_ignore_glob = []
try:
    import numpy  # noqa: F401
except ImportError:
    collect_ignore_glob = ["test_*.py"]


def pytest_sessionfinish(session: pytest.Session) -> None:
    if collect_ignore_glob and session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        print("SKIPPED tests/numpy_module: NumPy is not installed")
        session.exitstatus = pytest.ExitCode.OK


def extension(name: str) -> ModuleType:
    """Skips where it was not built; one that was built and does not import is an error."""
    if not list(EXTENSIONS.glob(f"{name}.*.so")):
        pytest.skip(f"{name} was not built: it needs the headers of Python and of NumPy")
    return importlib.import_module(name)


@pytest.fixture(scope="session")
def nm() -> ModuleType:
    """The core's ufuncs."""
    return extension("ndmill_numpy")


@pytest.fixture(scope="session")
def axpy() -> ModuleType:
    return extension("ndmill_axpy")


@pytest.fixture(scope="session")
def bf() -> ModuleType:
    """The ufuncs that have a loop on bfloat16, and bfloat16."""
    return extension("ndmill_bfloat16")


@pytest.fixture(scope="session")
def ndmlib() -> Any:
    """The shared library, called without NumPy's ufuncs."""
    return importlib.import_module("ndmlib")
