"""The pictures of errors in docs/reference are of the functions as they are now."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR", ROOT / "build/release"))

if not (BUILD / "bin/measure_float64").exists():
    pytest.skip("the build has no measure_float64, which needs MPFR", allow_module_level=True)


def run(*words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(ROOT / "tools/elementary/plots.py"), "--build", str(BUILD)]
    return subprocess.run([*command, *words], capture_output=True, text=True)


def test_error_pictures_are_current() -> None:
    """By a hash of the results whose errors they show."""
    done = run("--check")
    if done.returncode == 77:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stdout + done.stderr


def test_stale_pictures_are_told(tmp_path: Path) -> None:
    pictures = sorted((ROOT / "docs/reference/errors").glob("*.svg"))
    for path in pictures[1:]:
        (tmp_path / path.name).write_text(path.read_text())
    older = tmp_path / pictures[1].name
    older.write_text(older.read_text().replace("results ", "results 0", 1))
    (tmp_path / "no_function.svg").touch()
    done = run("--check", "--out", str(tmp_path))
    if done.returncode == 77:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{tmp_path / pictures[0].name}: missing",
        f"{tmp_path}/no_function.svg: surplus",
        f"{older}: out of date",
    ]
