"""Other Pythons to run on: virtual environments in the build folder, made once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Optional

import pytest
from conftest import BUILD, EXTENSIONS, ROOT


def environment(name: str, requirements: Path) -> Path:
    """The Python of an environment that has what the file lists; skips where PyPI is out of reach
    or has nothing for this Python."""
    folder = BUILD / "environments" / name
    python, stamp = folder / "bin/python", folder / "installed"
    wanted = f"{sys.version}\n{requirements.read_text()}"
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    options = ["-q", "--disable-pip-version-check", "--retries", "1", "--only-binary", ":all:"]
    for command in (
        [sys.executable, "-m", "venv", "--clear", str(folder)],
        [str(python), "-m", "pip", "install", *options, "-r", str(requirements)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        if done.returncode:
            said = (done.stderr + done.stdout).strip().splitlines()
            pytest.skip(f"cannot install {requirements.name}: {said[-1] if said else command}")
    stamp.write_text(wanted)
    return python


def run(python: Path, *arguments: str, cwd: Optional[Path] = None) -> str:
    """What it prints; a failure is an error with all of that."""
    done = subprocess.run(
        [str(python), *arguments],
        cwd=cwd or ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
        env={**os.environ, "PYTHONPATH": str(EXTENSIONS), "NDM_BUILD_DIR": str(BUILD.resolve())},
    )
    assert done.returncode == 0, done.stdout
    return done.stdout
