"""float16 of two arguments, whose results come from float32's fast tier: a sample of the pairs that
tools/elementary/half_pairs.py compares, on each target."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR", ROOT / "build/release"))
TARGETS = ("generic", "x86-64-v3", "x86-64-v4")  # v2 runs the generic loops
NAMES = ("power", "hypot", "arctan2")

pytest.importorskip("numpy", reason="NumPy is not installed")


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", NAMES)
def test_pairs(name: str, target: str) -> None:
    tool = ROOT / "tools/elementary/half_pairs.py"
    done = subprocess.run(
        [sys.executable, str(tool), "--build", str(BUILD), "--every", "1009", name],
        capture_output=True, text=True, env={**os.environ, "NDMILL_TARGET": target},
    )  # fmt: skip
    if "NDMILL_TARGET is" in done.stderr:
        pytest.skip(f"{target} is not built, or this machine does not run it")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == f"{name}: 0 of {65 * 65536} differ\n"
