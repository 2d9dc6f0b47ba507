"""Every CPython that ndmillc runs on writes the same bytes as lie in generated/."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterator, List, Optional

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ["3.9", "3.10", "3.11", "3.12", "3.13"]
SECONDS = 120


def run(command: List[str], **more: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **more}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS
    )


def candidates(version: str) -> Iterator[str]:
    """Programs that may be this version of Python; those of pyenv's PATH may refuse to run."""
    found = shutil.which(f"python{version}")
    if found is not None:
        yield found
    versions = Path.home() / ".pyenv" / "versions"
    yield from map(str, sorted(versions.glob(f"{version}.*/bin/python3")))


def interpreter(version: str) -> Optional[str]:
    tell = "import sys; print(sys.implementation.name, '%d.%d' % sys.version_info[:2])"
    for program in candidates(version):
        told = run([program, "-c", tell])
        if told.returncode == 0 and told.stdout.split() == ["cpython", version]:
            return program
    return None


def environment(program: str, version: str, folder: Path) -> str:
    """The Python of a new virtual environment with what ndmillc needs; pip is this Python's."""
    made = run([program, "-m", "venv", "--without-pip", str(folder)])
    if made.returncode != 0:
        pytest.skip(f"Python {version} has no venv")
    python = str(folder / "bin" / "python")
    needs = ["jinja2", *(["tomli"] if version in ("3.9", "3.10") else [])]
    pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
    fetched = run([*pip, "install", "--quiet", "--retries", "1", "--timeout", "15", *needs])
    if fetched.returncode != 0:
        reason = (fetched.stderr.strip().splitlines() or ["no reason given"])[-1]
        pytest.skip(f"pip cannot install {' and '.join(needs)}: {reason}")
    return python


def tree(folder: Path) -> Dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("version", VERSIONS)
def test_generated_is_the_same(version: str, tmp_path: Path) -> None:
    program = interpreter(version)
    if program is None:
        pytest.skip(f"there is no CPython {version} here")
    python = environment(program, version, tmp_path / "venv")
    out = tmp_path / "generated"
    command = [python, "-m", "ndmillc", "generate", "--specs", "specs", "--out", str(out)]
    made = run(command, PYTHONPATH=str(ROOT / "generator"))
    assert made.returncode == 0, made.stderr
    mine, committed = tree(out), tree(ROOT / "generated")
    assert sorted(mine) == sorted(committed)
    assert [name for name in mine if mine[name] != committed[name]] == []
