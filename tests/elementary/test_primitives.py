"""measure.py measures functions as compiled from their headers. Errors of all are measured through
the library, by test_elementary.py."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List, Tuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
MEASURED = re.compile(r"(\d+) arguments, (\d+) wrong, (\d+) not the nearest, at most ([\d.]+) ULP")
CASES = [("exponentials.h", "expm1"), ("inverse_trigonometry.h", "arctan")]


@pytest.mark.parametrize("target", ["generic"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_errors(case: Tuple[str, str], dtype: str, target: str) -> None:
    if not Path("/usr/include/mpfr.h").exists() and not shutil.which("mpfr-config"):
        pytest.skip("MPFR's header is not here")
    header, name = case
    mode: List[str] = ["--all", "--step", "99991"]
    if dtype == "float64":
        mode = ["--from", "1e-3", "--to", "20", "--count", "50000"]
    done = subprocess.run(
        [sys.executable, str(HERE / "measure.py"), str(ROOT / "specs/primitives" / header), name,
         "--dtype", dtype, "--target", target, *mode], capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = MEASURED.search(done.stdout)
    assert found is not None, done.stdout
    _, wrong, misrounded, worst = found.groups()
    assert int(wrong) == 0, done.stdout
    assert dtype == "float64" or int(misrounded) == 0, done.stdout
    assert float(worst) <= (0.5001 if dtype == "float32" else 0.92), done.stdout
