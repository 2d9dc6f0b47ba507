"""ndmillc new: what it writes builds and runs as it stands."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import Dict

import pytest
from conftest import Installed

CONSOLE = re.compile(r"```console\n(.*?)```", re.S)


def files(folder: Path) -> Dict[str, str]:
    return {str(p.relative_to(folder)): p.read_text() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("kind", ["ufunc", "dtype", "module"])
def test_project(installed: Installed, tmp_path: Path, kind: str) -> None:
    """The commands of its README, then the check of its spec that the README names."""
    done = installed.run(["ndmillc", "new", kind, f"my_{kind}"], tmp_path)
    project = tmp_path / f"my_{kind}"
    assert done.stdout.split() == [f"my_{kind}/{name}" for name in sorted(files(project))]
    readme = (project / "README.md").read_text()
    assert all(f"| {name} |" in readme for name in files(project))
    (block,) = CONSOLE.findall(readme)
    build, call, printed, *rest = block.splitlines()
    assert rest == []
    first, _, others = build[2:].partition(" && ")
    options = f"-G Ninja -DNDM_TARGETS=generic -DPython3_EXECUTABLE={shlex.quote(sys.executable)}"
    ran = installed.run(["sh", "-c", f"{first} {options} && {others}"], project)
    assert "100% tests passed, 0 tests failed out of 1" in ran.stdout
    called = installed.run(shlex.split(call[2:]), project)
    assert called.stdout == f"{printed}\n"
    (spec,) = re.findall(r"`ndmillc check (\S+)`", readme)
    checked = installed.run(["ndmillc", "check", spec, "--headers", "."], project)
    assert checked.stderr == ""


def test_the_test_of_a_project_can_fail(installed: Installed, tmp_path: Path) -> None:
    installed.run(["ndmillc", "new", "ufunc", "wrong"], tmp_path)
    spec = tmp_path / "wrong/wrong.toml"
    spec.write_text(spec.read_text().replace('y = "a * x + b"', 'y = "a * x - b"')
                    .replace("7.0", "5.0"))  # fmt: skip
    installed.configure(tmp_path / "wrong", tmp_path / "build")
    installed.build(tmp_path / "build")
    done = installed.run(["ctest", "--test-dir", str(tmp_path / "build")], tmp_path, status=8)
    assert "0% tests passed, 1 tests failed out of 1" in done.stdout


@pytest.mark.parametrize(
    "kind,name,message",
    [
        ("ufunc", "add", "the core has a ufunc 'add' already; take another name"),
        ("ufunc", "abs", "the core has a ufunc 'abs' already; take another name"),
        ("dtype", "float32", "the core has a dtype 'float32' already; take another name"),
        ("dtype", "intc", "the core has a dtype 'intc' already; take another name"),
        ("module", "core", "the core has a module 'core' already; take another name"),
        ("module", "test", "the name 'test' is CMake's or ndmill's own; take another"),
        ("ufunc", "../x", "the name '../x' must be lower-case letters"),
        ("ufunc", "while", "the name 'while' is"),
    ],
)
def test_names(installed: Installed, tmp_path: Path, kind: str, name: str, message: str) -> None:
    done = installed.run(["ndmillc", "new", kind, name, "--out", "there"], tmp_path, status=2)
    assert done.stderr.startswith(f"ndmillc: new: {message}")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/run.c").write_text("mine\n")
    done = installed.run(["ndmillc", "new", "ufunc", "own"], tmp_path, status=2)
    assert done.stderr == "ndmillc: new: own/run.c is there already; nothing was written\n"
    assert files(tmp_path) == {"own/run.c": "mine\n"}
    installed.run(["ndmillc", "new", "module", "other", "--out", "own/other"], tmp_path)
    assert (tmp_path / "own/other/specs/other.toml").exists()
