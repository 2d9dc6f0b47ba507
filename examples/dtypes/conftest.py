"""Tests of the example dtypes run on the built modules, through tests/numpy's view of the library.

A test asks for the fixture `module`, which loads the module of the test's folder and gives ndmlib.
Modules that the build left out (NDM_EXAMPLE_DTYPES) are skips."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tests/numpy"))


@pytest.fixture(scope="module")
def module(request: pytest.FixtureRequest) -> Any:
    ndmlib = pytest.importorskip("ndmlib")
    family = Path(request.path).parent.name
    if not (ndmlib.BUILD / f"lib/{family}.so").exists():
        pytest.skip(f"module {family} is not in this build")
    ndmlib.load_module(family)
    return ndmlib
