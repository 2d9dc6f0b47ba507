"""Committed headers of constants, and of longdouble, are what the scripts of tools/elementary
print."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools/elementary"
HEADERS = ROOT / "specs/primitives"
PRINTED = {
    "exponentials_constants.h": ["exponentials.py"],
    "fast_constants.h": ["fast.py"],
    "inverse_trigonometry_constants.h": ["inverse_trigonometry.py"],
    "log_sums_constants.h": ["log_sums.py"],
    "logarithms_constants.h": ["logarithms.py"],
    "other_roots_constants.h": ["other_roots.py"],
    "real_power_constants.h": ["powers.py"],
    "real_power_fast_constants.h": ["fast_powers.py"],
    "trigonometry_constants.h": ["trigonometry.py"],
    "bessel_constants.h": ["special.py", "bessel"],
    "error_functions_constants.h": ["special.py", "error_functions"],
    "gamma_constants.h": ["special.py", "gamma"],
    "gamma_zeros_constants.h": ["special.py", "gamma_zeros"],
}
WRITTEN = "import sys; sys.path.insert(0, sys.argv[1]); import complex; import pathlib; "
WRITTEN += "complex.FOLDER = pathlib.Path(sys.argv[2]); complex.main()"

if shutil.which("clang-format") is None:
    pytest.skip("there is no clang-format", allow_module_level=True)


def run(command: List[str], given: str = "") -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("header", PRINTED)
def test_constants_are_what_their_script_prints(header: str) -> None:
    script, *arguments = PRINTED[header]
    text = run([sys.executable, str(TOOLS / script), *arguments])
    laid_out = run(["clang-format", f"--style=file:{ROOT / '.clang-format'}"], text)
    assert laid_out == (HEADERS / header).read_text()


def test_headers_that_complex_py_writes_are_what_it_writes(tmp_path: Path) -> None:
    folder = tmp_path / "primitives"
    folder.mkdir()
    shutil.copy(ROOT / ".clang-format", tmp_path)
    for path in HEADERS.glob("*.h"):
        if "Written by tools/elementary/complex.py" not in path.read_text():
            shutil.copy(path, folder)
    given = {path.name for path in folder.iterdir()}
    run([sys.executable, "-c", WRITTEN, str(TOOLS), str(folder)])
    made = {path.name for path in folder.iterdir()} - given
    assert len(made) > 8
    differing = [n for n in sorted(made) if (folder / n).read_text() != (HEADERS / n).read_text()]
    assert differing == []


def test_every_header_of_constants_is_tested() -> None:
    written = {"complex_angles_constants.h", "complex_pairs_constants.h"}
    found = {path.name for path in HEADERS.glob("*_constants.h")}
    assert {name for name in found if not name.startswith("longdouble_")} == {*PRINTED, *written}
