"""Adding a ufunc, or a dtype of an existing kind, edits one spec file and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = [
    "CMakeLists.txt", "CMakePresets.json", "specs", "templates", "generator", "generated",
    "runtime", "bindings", "cli", "tools", "examples", "bench",
]  # fmt: skip

UFUNC = """
[ufunc.hypot_square]
doc = "Sum of the squares of the arguments."
signature = "x1, x2 -> y"
loops = [{ types = "T, T -> T", T = "number", y = "x1 * x1 + x2 * x2" }]
"""

DTYPE = """
[dtype.float20]
kind = "floating"
format = { exponent = 6, mantissa = 13 }
compute = "float32"
promotes = ["float32"]
doc = "A floating format of 20 bits"
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with one ufunc and one dtype more, each in one spec file, built."""
    folder = tmp_path_factory.mktemp("copy")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        else:
            shutil.copy(source, folder / part)
    with open(folder / "specs/ufuncs/arithmetic.toml", "a") as file:
        file.write(UFUNC)
    with open(folder / "specs/dtypes/floats.toml", "a") as file:
        file.write(DTYPE)
    configure = [
        "cmake", "-G", "Ninja", "-S", ".", "-B", "build", "-DNDM_TARGETS=generic",
        "-DNDM_TESTS=OFF", "-DCMAKE_BUILD_TYPE=Release", f"-DPython3_EXECUTABLE={sys.executable}",
    ]  # fmt: skip
    environment = {k: v for k, v in os.environ.items() if k != "NDM_BUILD_DIR"}
    for command in (configure, ["cmake", "--build", "build", "--target", "ndmill"]):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


def ndmill(copy: Path, *arguments: str) -> str:
    done = subprocess.run(
        [str(copy / "build/bin/ndmill"), *arguments], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_ufunc_of_one_line(copy: Path) -> None:
    assert ndmill(copy, "call", "hypot_square", "3", "4") == "25"
    assert ndmill(copy, "call", "hypot_square", "1.5", "2") == "6.25"
    assert "hypot_square ee->e" in ndmill(copy, "list", "--loops")


def test_dtype_of_an_existing_kind(copy: Path) -> None:
    assert ndmill(copy, "promote", "float20", "float16") == "float32"
    assert ndmill(copy, "cast", "3.14159", "-t", "float20") == "3.1416"
    assert ndmill(copy, "call", "add", "1.25", "2.5", "--dtype", "float20") == "3.75"
    assert ndmill(copy, "call", "hypot_square", "3", "4", "--dtype", "float20") == "25.0"
    assert ndmill(copy, "can-cast", "float20", "float32") == "yes"


def test_rebuild_compiles_only_what_changed(copy: Path) -> None:
    """After an edit of one body: the loops of its family that changed, and the tables."""
    spec = copy / "specs/ufuncs/arithmetic.toml"
    spec.write_text(spec.read_text().replace("x1 * x1 + x2 * x2", "x1 * x1 + x2 * x2 + x1"))
    command = ["cmake", "--build", "build", "--target", "ndmill", "--", "-v"]
    environment = {k: v for k, v in os.environ.items() if k != "NDM_BUILD_DIR"}
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout
    output = done.stdout + done.stderr
    built = set(re.findall(r"-c \S*/generated/(\S+)$", output, re.M))
    assert "loops/float32/arithmetic.c" in built
    assert all(name.endswith("/arithmetic.c") or name == "module.c" for name in built), built
    assert ndmill(copy, "call", "hypot_square", "3", "4") == "28"
