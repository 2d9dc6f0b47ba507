"""All of examples/, as a project of its own, built against the installed ndmill."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

import pytest
from conftest import ROOT, Installed, copied, traces

HELLO = "[ 0.5  1.5  4.5  9.5 16.5 25.5 36.5 49.5 64.5 81.5]\n"
DTYPES = sorted(path.parent.name for path in (ROOT / "examples/dtypes").glob("*/*.toml"))


@pytest.fixture(scope="module")
def build(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = copied(ROOT / "examples", tmp_path_factory.mktemp("examples") / "project")
    build = source / "build"
    installed.configure(source, build)
    installed.build(build)
    assert traces(build) == []
    return build


def test_the_program(installed: Installed, build: Path) -> None:
    library = str(installed.prefix / "lib")
    assert installed.run(["./hello"], build, LD_LIBRARY_PATH=library).stdout == HELLO


@pytest.mark.parametrize("family", DTYPES)
def test_a_family_of_dtypes(family: str, installed: Installed, build: Path) -> None:
    module = next(build.rglob(f"{family}.so"), None)
    if module is None:
        assert family == "doubledouble"
        pytest.skip("libqd is not there")
    listed = installed.run(["ndmill", "--module", str(module), "list"], build).stdout
    assert "add" in listed
    core = installed.run(["ndmill", "list"], build).stdout
    assert set(core.splitlines()) <= set(listed.splitlines())


def test_the_ufunc(installed: Installed, build: Path) -> None:
    command = ["ndmill", "--module", "axpy.so", "call", "axpy", "2.0", "3.0", "1.0"]
    assert installed.run(command, build).stdout == "7.0\n"


def test_the_extensions(installed: Installed, build: Path) -> None:
    pytest.importorskip("numpy", reason="NumPy is not installed")
    if not (Path(sysconfig.get_paths()["include"]) / "Python.h").exists():
        pytest.skip("Python's headers are not there")
    code = "import ndmill_axpy, numpy; print(ndmill_axpy.axpy(2.0, numpy.arange(3.0), 1.0))"
    folder = next(build.rglob("ndmill_axpy*.so")).parent
    done = installed.run([sys.executable, "-c", code], folder)
    assert done.stdout == "[1. 3. 5.]\n"
