"""The extensions of the build, on the Python and NumPy that run the tests."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

BUILD = Path(os.environ.get("NDM_BUILD_DIR") or Path(__file__).parents[2] / "build/release")
sys.path.insert(0, str(BUILD / "python"))


def extension(name: str) -> ModuleType:
    """Skips where it was not built; one that was built and does not import is an error."""
    if not list((BUILD / "python").glob(f"{name}.*.so")):
        pytest.skip(f"{name} was not built: it needs the headers of Python and of NumPy")
    return importlib.import_module(name)


@pytest.fixture(scope="session")
def nm() -> ModuleType:
    """The core's ufuncs."""
    return extension("ndmill_numpy")


@pytest.fixture(scope="session")
def axpy() -> ModuleType:
    return extension("ndmill_axpy")
