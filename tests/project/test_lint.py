"""The layout of the code: ruff and mypy on the Python, clang-format on the C written by hand."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff() -> None:
    pytest.importorskip("ruff", reason="ruff is not installed")
    tools = ("tools/missing", "tools/plots", "tools/coverage", "tools/extending-cost")
    folders = ("generator", "tests", "examples", "bench", *tools)
    run(sys.executable, "-m", "ruff", "check", "--no-cache", *folders)


def test_mypy() -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    run(sys.executable, "-m", "mypy", "--strict", "--cache-dir=build/mypy", "generator/ndmillc")


def test_clang_format() -> None:
    if not shutil.which("clang-format"):
        pytest.skip("clang-format is not installed")
    folders = ["runtime", "bindings", "cli", "tests", "examples", "specs", "bench"]
    files = [str(p) for f in folders for p in (ROOT / f).rglob("*.[ch]")]
    assert len(files) > 50
    run("clang-format", "--dry-run", "-Werror", *files)


def test_shell() -> None:
    if not shutil.which("shellcheck"):
        pytest.skip("shellcheck is not installed")
    scripts = ("setup", "build", "test", "demo", "ndmillc", "reference", "fuzz", "abi")
    run("shellcheck", ".ci/run", "bench/run", *(f"tools/{name}" for name in scripts))
