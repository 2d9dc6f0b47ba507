"""The projects of examples/consumers, built against the installed ndmill and run."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path
from typing import List

import pytest
from conftest import ROOT, Installed, copied, traces

CONSUMERS = ROOT / "examples/consumers"

VALUES = ["[1000.          952.38095238  907.02947846  863.83759853]", "11.564625850340121"]


def test_cmake(installed: Installed, tmp_path: Path) -> None:
    """A module opened while the program runs, and one linked into it."""
    source = copied(CONSUMERS / "cmake", tmp_path / "project")
    build = source / "build"
    installed.configure(source, build)
    installed.build(build)
    loads = installed.run([str(build / "loads"), "build/finance.so"], source)
    assert loads.stdout.splitlines() == VALUES
    contains = installed.run([str(build / "contains")], source)
    assert contains.stdout.splitlines() == [*VALUES, "5.0"]
    called = installed.run(
        ["ndmill", "--module", "build/finance.so", "call", "distance", "3.0", "4.0"], source
    )
    assert called.stdout == "5.0\n"
    depends = installed.run(["ninja", "-C", str(build), "-t", "deps"], source).stdout
    assert f"{installed.prefix}/include/ndmill/module.h" in depends
    assert str(ROOT) not in depends
    assert traces(build) == []


def test_numpy(installed: Installed, tmp_path: Path) -> None:
    """A Python extension of numpy.ufuncs."""
    pytest.importorskip("numpy", reason="NumPy is not installed")
    if not (Path(sysconfig.get_paths()["include"]) / "Python.h").exists():
        pytest.skip("Python's headers are not there")
    source = copied(CONSUMERS / "numpy", tmp_path / "project")
    build = source / "build"
    installed.configure(source, build)
    installed.build(build)
    done = installed.run([sys.executable, "use.py", "build/python"], source)
    assert done.stdout.splitlines() == [
        "ufunc ['eee->e', 'fff->f', 'ddd->d', 'ggg->g']",
        "[[12.5  5. ]",
        " [17.5 10. ]]",
    ]
    assert traces(build) == []


FUSED = "1 4 9 16\n100 400 900 1600\n"
WARNINGS = ["-Wall", "-Wextra", "-Werror"]


def flags(installed: Installed, folder: Path, *options: str, **more: str) -> List[str]:
    return installed.run(["pkg-config", *options, "ndmill"], folder, **more).stdout.split()


def test_c_with_pkg_config(installed: Installed, tmp_path: Path) -> None:
    source = copied(CONSUMERS / "c", tmp_path / "c")
    found = flags(installed, source, "--cflags", "--libs")
    installed.run(["cc", *WARNINGS, "fused.c", *found, "-o", "fused"], source)
    library = str(installed.prefix / "lib")
    done = installed.run(["./fused"], source, LD_LIBRARY_PATH=library)
    assert done.stdout == FUSED


def test_c_static_with_pkg_config(installed: Installed, tmp_path: Path) -> None:
    """Where only libndmill.a is there; the program then opens a module, which needs no library."""
    source = copied(CONSUMERS / "c", tmp_path / "c")
    (tmp_path / "lib").mkdir()
    (tmp_path / "include").symlink_to(installed.prefix / "include")
    (tmp_path / "lib/libndmill.a").symlink_to(installed.prefix / "lib/libndmill.a")
    shutil.copytree(installed.prefix / "lib/pkgconfig", tmp_path / "lib/pkgconfig")
    path = str(tmp_path / "lib/pkgconfig")
    found = flags(installed, source, "--cflags", "--libs", "--static", PKG_CONFIG_PATH=path)
    assert any(f.startswith("-L") and Path(f[2:]).resolve() == tmp_path / "lib" for f in found)
    installed.run(["cc", *WARNINGS, "fused.c", *found, "-o", "fused"], source)
    assert installed.run(["./fused"], source).stdout == FUSED
    needed = installed.run(["readelf", "-d", "fused"], source).stdout
    assert "libndmill" not in needed
    project = copied(CONSUMERS / "cmake", tmp_path / "project")
    installed.configure(project, project / "build")
    installed.build(project / "build", "--target", "finance")
    done = installed.run(["./fused", "../project/build/finance.so", "distance"], source)
    assert done.stdout == "1.41421 2.82843 4.24264 5.65685\n14.1421 28.2843 42.4264 56.5685\n"


def test_cxx(installed: Installed, tmp_path: Path) -> None:
    source = copied(CONSUMERS / "cxx", tmp_path / "cxx")
    found = flags(installed, source, "--cflags", "--libs")
    command = ["c++", "-std=c++17", *WARNINGS, "matrix.cpp", *found, "-o", "matrix"]
    installed.run(command, source)
    done = installed.run(["./matrix"], source, LD_LIBRARY_PATH=str(installed.prefix / "lib"))
    assert done.stdout.splitlines() == [
        "[[0.+1.j 2.+0.j 0.-3.j]",
        " [0.+4.j 5.+0.j 0.-6.j]]",
        "[[22. 28.]",
        " [49. 64.]]",
        "'add': operands of shapes (2, 3) (6,) do not broadcast",
    ]


def test_rust(installed: Installed, tmp_path: Path) -> None:
    if not shutil.which("rustc"):
        pytest.skip("rustc is not installed")
    source = copied(CONSUMERS / "rust", tmp_path / "rust")
    library = str(installed.prefix / "lib")
    command = ["rustc", "-D", "warnings", "calls.rs", "-L", f"native={library}"]
    installed.run(command, source)
    done = installed.run(["./calls"], source, LD_LIBRARY_PATH=library)
    assert done.stdout.splitlines() == [
        "[3.0, 4.0, 6.0]",
        "[-2147483648, 3]",
        "'power': Integers to negative integer powers are not allowed. "
        "(x1 = 3, x2 = -1 at index (1,))",
    ]
