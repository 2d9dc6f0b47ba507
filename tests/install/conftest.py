"""ndmill as it is installed: the build tree put down in a folder of the tests' own, and projects
built against that folder alone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Sequence

import pytest

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")

_header = (ROOT / "runtime/include/ndmill/version.h").read_text()
VERSION = ".".join(re.findall(r"NDM_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", _header, re.M))


class Installed:
    """A prefix with ndmill in it."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix

    def environment(self) -> Dict[str, str]:
        """Nothing that leads to the source tree or the build tree."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("NDM", "PYTHON", "PKG_CONFIG", "CMAKE_PREFIX", "LD_"))
        }
        kept["PATH"] = f"{self.prefix / 'bin'}:{Path(sys.executable).parent}:{kept['PATH']}"
        kept["PKG_CONFIG_PATH"] = str(self.prefix / "lib/pkgconfig")
        kept["CMAKE_PREFIX_PATH"] = str(self.prefix)
        return kept

    def run(
        self, command: Sequence[str], cwd: Path, status: int = 0, **more: str
    ) -> "subprocess.CompletedProcess[str]":
        """Runs a command there. `more`: further environment variables."""
        done = subprocess.run(
            list(command), cwd=cwd, capture_output=True, text=True,
            env={**self.environment(), **more},
        )  # fmt: skip
        assert done.returncode == status, f"{command}\n{done.stdout}{done.stderr}"
        return done

    def configure(self, source: Path, build: Path, *options: str, status: int = 0) -> str:
        """Configures a project for one target. Returns all that was said."""
        done = self.run(
            ["cmake", "-G", "Ninja", "-S", str(source), "-B", str(build), "-DNDM_TARGETS=generic",
             f"-DPython3_EXECUTABLE={sys.executable}", *options],
            source, status,
        )  # fmt: skip
        return done.stdout + done.stderr

    def build(self, build: Path, *arguments: str, status: int = 0) -> str:
        done = self.run(["cmake", "--build", str(build), *arguments], build, status)
        return done.stdout + done.stderr


def copied(source: Path, target: Path) -> Path:
    """A project of the tree, in a place of its own."""
    return Path(shutil.copytree(source, target))


def traces(folder: Path) -> List[str]:
    """Files below a folder that name the source tree or the build tree; the Python that runs the
    tests may lie there."""
    words = [str(path).encode() for path in (ROOT, ROOT.resolve(), BUILD, BUILD.resolve())]
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes().replace(sys.prefix.encode(), b"")
            found.extend(f"{path.relative_to(folder)}: {w!r}" for w in words if w in content)
    return found


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Installed through DESTDIR for one prefix and moved to another."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(
        ["cmake", "--install", str(BUILD), "--prefix", "/opt/first"],
        check=True, capture_output=True, env={**os.environ, "DESTDIR": str(folder / "stage")},
    )  # fmt: skip
    prefix = folder / "moved"
    shutil.move(str(folder / "stage/opt/first"), prefix)
    return Installed(prefix)
