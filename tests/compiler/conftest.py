"""Loops that several files of tests run, compiled once."""

from __future__ import annotations

from pathlib import Path

import pytest
from built_loops import BUILDS, Loops, build, generate


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the modules of built_loops.py."""
    out = tmp_path_factory.mktemp("generated")
    generate(out)
    return out


@pytest.fixture(scope="session", params=sorted(BUILDS))
def awkward(request: pytest.FixtureRequest, generated: Path) -> Loops:
    return build(*BUILDS[request.param], "awkward", generated)
