"""The tables of docs/extending-cost.md are what tools/extending-cost counts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_tables_are_current() -> None:
    command = [sys.executable, "tools/extending-cost", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
