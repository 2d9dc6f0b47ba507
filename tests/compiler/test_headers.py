"""The C headers that specs name are looked for, and what they should have is looked for in them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

ROOT = Path(__file__).parents[2]

SPEC = """
[primitive.twice]
types = "T -> T"
T = ["float32", "float64"]
c = "twice_{T}"
header = "twice.h"

[ufunc.fourfold]
signature = "x -> y"
loops = [{ types = "T -> T", T = ["float32", "float64"], y = "twice(twice(x))" }]

[ufunc.total]
signature = "(n)->()"
loops = [{ types = "T -> T", T = ["float64"], call = "total_{T}", header = "total.h" }]
"""
TWICE = """
static inline float twice_float32(float x) { return x + x; }
static inline double twice_float64(double x) { return x + x; }
"""
TOTAL = '#include "inner.h"\n/* no_total_float64 */\n'
INNER = "int total_float64(char *const *args);\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "far").mkdir()
    for name, text in (("own.toml", SPEC), ("twice.h", TWICE), ("far/total.h", TOTAL),
                       ("far/inner.h", INNER)):  # fmt: skip
        (tmp_path / name).write_text(text)
    return tmp_path


def check(folder: Path) -> List[str]:
    done = subprocess.run(
        [sys.executable, "-m", "ndmillc", "check", "own.toml", "--depends", str(ROOT / "specs"),
         "--headers", "far"], cwd=folder, capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT / "generator")},
    )  # fmt: skip
    assert (done.returncode == 0) == (done.stderr == "")
    return done.stderr.splitlines()[:-1]


def test_all_there(folder: Path) -> None:
    assert check(folder) == []


def test_no_header(folder: Path) -> None:
    (folder / "twice.h").unlink()
    (message,) = check(folder)
    assert message == (
        "own.toml:2:1: primitive 'twice': there is no header 'twice.h' beside this file, nor in "
        "the folders of --headers"
    )


def test_another_name(folder: Path) -> None:
    (folder / "twice.h").write_text(TWICE.replace("twice_float64", "twise_float64"))
    (message,) = check(folder)
    assert message == (
        "own.toml:2:1: primitive 'twice': 'twice.h' has no function 'twice_float64'; "
        "did you mean 'twise_float64'?"
    )


def test_a_name_in_a_comment_is_none(folder: Path) -> None:
    (folder / "far/inner.h").write_text("/* total_float64 */ // total_float64\n")
    (message,) = check(folder)
    assert message.startswith("own.toml:14:")
    assert message.endswith("ufunc 'total', loop 1: 'total.h' has no function 'total_float64'")


def test_functions_of_c(folder: Path) -> None:
    """What the C library has may be called; its names have no underscore."""
    spec = folder / "own.toml"
    table = '{ float32 = "cbrtf", float64 = "cbrt" }'
    spec.write_text(spec.read_text().replace('"twice_{T}"', table))
    assert len(check(folder)) == 2
    (folder / "twice.h").write_text("#include <math.h>\n")
    assert check(folder) == []
    spec.write_text(spec.read_text().replace('"cbrt"', '"cbrt_"'))
    assert len(check(folder)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "#define TWICE(n, t) static inline t twice_##n(t x) { return x; }\nTWICE(float32, float)",
        "#include <library.h>\n",
        '#include "elsewhere.h"\n',
    ],
)
def test_what_cannot_be_told_is_left_to_the_c_compiler(folder: Path, text: str) -> None:
    (folder / "twice.h").write_text(text)
    assert check(folder) == []
