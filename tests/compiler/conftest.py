"""What several files of tests run, compiled once."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path
from typing import Any, List

import pytest
from built_data import compile_data, generate_data
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


@pytest.fixture(scope="session")
def data_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("data")
    generate_data(out)
    return out


@pytest.fixture(scope="session", params=["gcc", "clang"])
def data_objects(
    request: pytest.FixtureRequest, data_source: Path, tmp_path_factory: pytest.TempPathFactory
) -> List[str]:
    compiler = str(request.param)
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    return compile_data(compiler, data_source, tmp_path_factory.mktemp(compiler), [])


@pytest.fixture(scope="session")
def data_library(data_objects: List[str], tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("library") / "core.so"
    subprocess.run(["gcc", "-shared", *data_objects, "-o", str(path), "-lm"], check=True)
    loaded = ctypes.CDLL(str(path))
    loaded.probe_cast.restype = ctypes.c_uint32
    loaded.probe_item.restype = ctypes.c_size_t
    loaded.probe_format.restype = ctypes.c_size_t
    loaded.probe_text.restype = ctypes.c_char_p
    return loaded
