"""A dtype that the repository has never seen, from a project of its own: all that it gets; and what
its author is told who got something wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest
from conftest import ROOT, Installed, copied

STRANGER = Path(__file__).parent / "stranger"


@pytest.fixture(scope="module")
def project(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built, and installed beside ndmill."""
    folder = copied(STRANGER, tmp_path_factory.mktemp("stranger") / "project")
    installed.configure(folder, folder / "build", f"-DCMAKE_INSTALL_PREFIX={installed.prefix}")
    installed.build(folder / "build", "--target", "install")
    return folder


def test_everything_on_it(installed: Installed, project: Path) -> None:
    pytest.importorskip("numpy")
    done = installed.run(
        [sys.executable, str(project / "stranger.py")], project,
        NDM_BUILD_DIR=str(installed.prefix), PYTHONPATH=str(ROOT / "tests/numpy"),
        PYTHONDONTWRITEBYTECODE="1",
    )  # fmt: skip
    found = re.fullmatch(r"(\d+) loops, 16 dtypes cast to and from\n4096 texts\n", done.stdout)
    assert found, done.stdout
    # The same ufuncs that the core's own small float has.
    listing = installed.run(["ndmill", "list", "--loops"], project).stdout
    assert int(found.group(1)) == len(re.findall(r"^\w+ [^ \n]*e", listing, re.M))


def test_on_the_command_line(installed: Installed, project: Path) -> None:
    stranger = ["ndmill", "--module", str(installed.prefix / "lib/stranger.so")]
    for arguments, printed in (
        (["cast", "3.14159", "-t", "float12"], "3.16"),
        (["call", "add", "1.5:float12", "0.1"], "1.6"),
        (["call", "less", "1.5:float12", "1.6:float12"], "True"),
        (["promote", "float12", "float16"], "float16"),
        (["promote", "float12", "1.5"], "float12"),
    ):
        done = installed.run([*stranger, *arguments], project)
        assert done.stdout == f"{printed}\n"


# ---- wrong variants --------------------------------------------------------------------------


SPEC = (STRANGER / "stranger.toml").read_text()
CYCLE = """
[dtype.float13]
kind = "floating"
format = { exponent = 5, mantissa = 7 }
compute = "float32"
promotes = ["float12", "float16"]
"""
PRIMITIVE = """
[primitive.halved]
types = "T -> T"
T = ["float32", "float64"]
c = "halved_{T}"
header = "halved.h"

[ufunc.halve]
signature = "x -> y"
loops = [{ types = "T -> T", T = "floating - longdouble", y = "halved(x)" }]
"""
HEADER = """
static inline float halved_float32(float x) { return x / 2; }
static inline double halved_float64(double x) { return x / 2; }
"""


def refused(installed: Installed, folder: Path, spec: str, header: str = "") -> List[str]:
    """The errors of configuring a project with that spec: ndmillc's lines, without CMake's."""
    project = copied(STRANGER, folder / "project")
    (project / "stranger.toml").write_text(spec)
    if header:
        (project / "halved.h").write_text(header)
    output = installed.configure(project, project / "build", status=1)
    assert "ndmillc refuses these specs; the lines above say why" in output
    lines = [line for line in output.splitlines() if "stranger.toml:" in line]
    assert f"{len(lines)} error{'s' if len(lines) != 1 else ''}\n" in output
    return [line.replace(f"{project}/", "") for line in lines]


def test_misspelt_kind(installed: Installed, tmp_path: Path) -> None:
    found = refused(installed, tmp_path, SPEC.replace('"floating"', '"floatin"'))
    assert found == [
        "stranger.toml:2:8: dtype 'float12': unknown kind 'floatin'; did you mean 'floating'?"
    ]


def test_cyclic_promotion(installed: Installed, tmp_path: Path) -> None:
    spec = SPEC.replace('promotes = ["float16"]', 'promotes = ["float13"]') + CYCLE
    (found,) = refused(installed, tmp_path, spec)
    assert found.startswith("stranger.toml:")
    assert "'float12': the promotion order has a cycle: float12 -> float13 -> float12" in found


def test_missing_header(installed: Installed, tmp_path: Path) -> None:
    (found,) = refused(installed, tmp_path, SPEC + PRIMITIVE)
    assert "primitive 'halved': there is no header 'halved.h' beside this file" in found


def test_wrong_symbol(installed: Installed, tmp_path: Path) -> None:
    wrong = HEADER.replace("halved_float64", "halve_float64")
    (found,) = refused(installed, tmp_path, SPEC + PRIMITIVE, wrong)
    assert "'halved.h' has no function 'halved_float64'; did you mean 'halve_float64'?" in found


def test_wrong_symbol_that_only_the_c_compiler_sees(installed: Installed, tmp_path: Path) -> None:
    """A header that pastes names: an error of the C compiler, not of the linker or of a call."""
    pasted = "#define HALVED(name, type) static inline type half_##name(type x) { return x; }\n"
    project = copied(STRANGER, tmp_path / "project")
    (project / "stranger.toml").write_text(PRIMITIVE)
    (project / "halved.h").write_text(f"{pasted}HALVED(float32, float)\nHALVED(float64, double)\n")
    installed.configure(project, project / "build")
    output = installed.build(project / "build", "--", "-j1", status=1)
    errors = re.findall(r"error: (.*)", output)
    assert len(errors) == 1 and "implicit declaration of function ‘halved_float" in errors[0]


PAIR = """
[dtype.pair]
kind = "opaque"
struct = { first = "int32", second = "int32" }
header = "pair.h"
type = "pair_type"
zero = [0, 0]
ops = { eq = "pair_eq" }
"""
PAIR_HEADER = """
#include <stdbool.h>
#include <stdint.h>
typedef struct pair_type { int32_t first, second; } pair_type;
static inline bool pair_eq(pair_type x, pair_type y)
{
    return x.first == y.first && x.second == y.second;
}
"""


def built_pair(installed: Installed, folder: Path, header: str, status: int) -> List[str]:
    """The errors of the C compiler about a struct that a header declares."""
    project = copied(STRANGER, folder / "project")
    (project / "stranger.toml").write_text(PAIR)
    (project / "pair.h").write_text(header)
    installed.configure(project, project / "build")
    output = installed.build(project / "build", status=status)
    return re.findall(r"error: (.*)", output)


def test_storage_size_mismatch(installed: Installed, tmp_path: Path) -> None:
    """The header's struct has a field more than the spec says: told once, by the first C file."""
    wrong = PAIR_HEADER.replace("first, second;", "first, second, third;")
    (found,) = built_pair(installed, tmp_path, wrong, status=1)
    message = "dtype 'pair': pair_type of the header has not the size and alignment of the"
    assert message in found.replace("\\", "")


def test_struct_as_it_should_be(installed: Installed, tmp_path: Path) -> None:
    assert built_pair(installed, tmp_path, PAIR_HEADER, status=0) == []


def test_right_after_all(installed: Installed, tmp_path: Path) -> None:
    """The spec of the wrong variants, without their mistakes."""
    project = copied(STRANGER, tmp_path / "project")
    (project / "stranger.toml").write_text(SPEC + PRIMITIVE)
    (project / "halved.h").write_text(HEADER)
    done = subprocess.run(
        [str(installed.prefix / "bin/ndmillc"), "check", "stranger.toml", "--headers", "."],
        cwd=project, capture_output=True, text=True, env=installed.environment(),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
