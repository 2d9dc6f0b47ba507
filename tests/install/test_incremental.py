"""What a build does anew after an edit: only what the edit reaches."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import List, Set

import pytest
from conftest import Installed

PROJECT = """
cmake_minimum_required(VERSION 3.22)
project(two LANGUAGES C)
find_package(ndmill REQUIRED)
ndmill_add_module(first SPECS first.toml HEADERS twice.h)
ndmill_add_module(second SPECS second.toml DEPENDS first)
"""
FIRST = """
[primitive.twice]
types = "T -> T"
T = ["float64"]
c = "twice"
header = "twice.h"

[ufunc.fourfold]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float64"], y = "twice(twice(x))" }]
"""
SECOND = """
[ufunc.halved]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32", "float64"], y = "x / 2" }]
"""
HEADER = "static inline double twice(double x) { return x + x; }\n"


class Project:
    """Two modules; what each step of the build did."""

    def __init__(self, installed: Installed, folder: Path) -> None:
        self.installed, self.folder, self.build = installed, folder, folder / "build"
        for name, text in (("CMakeLists.txt", PROJECT), ("first.toml", FIRST),
                           ("second.toml", SECOND), ("twice.h", HEADER)):  # fmt: skip
            (folder / name).write_text(text)
        installed.configure(folder, self.build)
        installed.build(self.build)

    def edit(self, path: Path, old: str, new: str) -> None:
        time.sleep(0.01)
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    def made(self) -> Set[str]:
        """Builds, and tells which modules' files were written and which objects compiled."""
        before = self.times()
        output = self.installed.build(self.build)
        changed = {name for name, when in self.times().items() if before.get(name) != when}
        if not changed:
            assert "no work to do" in output or "Re-running CMake" in output, output
        return changed

    def times(self) -> dict[str, int]:
        paths = [*self.build.glob("modules/**/*.[ch]"), *self.build.glob("CMakeFiles/*/**/*.o")]
        return {str(p.relative_to(self.build)): p.stat().st_mtime_ns for p in paths}

    def call(self, ufunc: str, *operands: str) -> str:
        modules = f"{self.build}/first.so:{self.build}/second.so"
        command = ["ndmill", "call", ufunc, *operands]
        return self.installed.run(command, self.folder, NDMILL_MODULES=modules).stdout.strip()


@pytest.fixture(scope="module")
def project(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Against a copy of what is installed, whose own files may be edited."""
    folder = tmp_path_factory.mktemp("incremental")
    prefix = Path(shutil.copytree(installed.prefix, folder / "prefix", symlinks=True))
    (folder / "project").mkdir()
    return Project(Installed(prefix), folder / "project")


def of(module: str, names: Set[str]) -> List[str]:
    return sorted(name for name in names if f"modules/{module}/" in name)


def test_nothing(project: Project) -> None:
    assert project.call("fourfold", "3.0") == "12.0"
    assert project.call("halved", "3.0") == "1.5"
    assert project.made() == set()


def test_another_time(project: Project) -> None:
    """A file that was only touched: CMake looks, the compiler compares hashes, nothing is made."""
    later = time.time() + 2
    os.utime(project.folder / "first.toml", (later, later))
    assert project.made() == set()
    os.utime(project.folder / "first.toml")
    assert project.made() == set()


def test_a_spec(project: Project) -> None:
    """Its module, and the files in it that change; not the other module's."""
    project.edit(project.folder / "second.toml", '["float32", "float64"], y = "x / 2"',
                 '["float32", "float64"], y = "x * 0.25"')  # fmt: skip
    made = project.made()
    assert of("first", made) == []
    assert "modules/second/loops/float64/second.c" in of("second", made)
    assert not any("dtypes_second.h" in name for name in made)
    assert project.call("halved", "3.0") == "0.75"


def test_a_spec_that_another_depends_on(project: Project) -> None:
    """Both are made; where the other's text stays, nothing of it is compiled."""
    project.edit(project.folder / "first.toml", "twice(twice(x))", "twice(twice(twice(x)))")
    made = project.made()
    assert any(name.endswith("float64/first.c.o") for name in made)
    assert [name for name in of("second", made) if name.endswith(".o")] == []
    assert project.call("fourfold", "3.0") == "24.0"


def test_a_header(project: Project) -> None:
    """Objects that include it; specs are not read again."""
    project.edit(project.folder / "twice.h", "x + x", "x + x + 0.5")
    made = project.made()
    assert made and all(name.endswith("first.c.o") for name in made), made
    assert project.call("fourfold", "0.0") == "3.5"


@pytest.mark.parametrize("name", ["templates/module.h.j2", "generator/ndmillc/lower_module.py"])
def test_the_compiler(project: Project, name: str) -> None:
    """Every module is made anew by another compiler; its text is the same, so no object."""
    path = project.installed.prefix / "share/ndmill" / name
    comment = "{# another #}\n" if name.endswith(".j2") else "# another\n"
    path.write_text(comment + path.read_text())
    stamps = [project.build / f"modules/{m}/stamp" for m in ("first", "second")]
    before = [stamp.read_text() for stamp in stamps]
    assert project.made() == set()
    assert all(old != stamp.read_text() for old, stamp in zip(before, stamps))
    assert project.call("halved", "3.0") == "0.75"


def test_a_core_spec(project: Project) -> None:
    """A ufunc of the core that a module does not use: looked at, and nothing to compile."""
    spec = project.installed.prefix / "share/ndmill/specs/ufuncs/angles.toml"
    project.edit(spec, "One product:", "A product:")
    made = project.made()
    assert [name for name in made if name.endswith(".o")] == []
