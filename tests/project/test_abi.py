"""The binary interface: what docs/abi.md promises, held on the library and on the headers."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import List

import pytest

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")


def abi(*arguments: str) -> "subprocess.CompletedProcess[str]":
    if not shutil.which("abidiff"):
        pytest.skip("abidiff is not installed (abigail-tools)")
    if platform.machine() != "x86_64":
        pytest.skip("the accepted interface is x86-64's")
    return subprocess.run([str(ROOT / "tools/abi"), *arguments], capture_output=True, text=True)


def test_interface_is_the_accepted_one() -> None:
    done = abi()
    hint = "docs/abi.md says what may change; then: tools/abi --accept"
    assert done.returncode == 0, f"{done.stdout}{done.stderr}\n{hint}"


def test_a_change_is_found(tmp_path: Path) -> None:
    """A message of another length, as if someone had edited the header."""
    headers = Path(shutil.copytree(ROOT / "runtime/include", tmp_path / "include"))
    error = headers / "ndmill/error.h"
    text = error.read_text()
    assert "SIZE 512" in text
    error.write_text(text.replace("SIZE 512", "SIZE 256"))
    done = abi("--headers", str(headers))
    assert done.returncode == 1
    assert "type size changed from 4128 to 2080 (in bits)" in done.stdout


def test_accepted_interface_is_all_that_is_exported() -> None:
    """Its symbols are those of the library that is built; newer functions may be missing."""
    text = (ROOT / "tests/abi/ndmill.abi").read_text()
    accepted = set(re.findall(r"elf-symbol name='(\w+)'", text))
    text = subprocess.run(
        ["nm", "-D", "--defined-only", str(BUILD / "lib/libndmill.so")],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    exported = {line.split()[-1] for line in text.splitlines()}
    assert accepted - exported == set()
    assert len(accepted) > 150


# ---- what is deprecated -------------------------------------------------------------------

PROGRAM = """
#include <ndmill/ndmill.h>
NDM_DEPRECATED_0_1("use new_way") int old_way(void);
int new_way(void);
int main(void)
{
    return %s();
}
"""


def said(tmp_path: Path, compiler: str, call: str, *options: str) -> List[str]:
    """Errors and warnings about a program that calls a function deprecated in 0.1."""
    if not shutil.which(compiler):
        pytest.skip(f"{compiler} is not installed")
    source = tmp_path / "program.c"
    source.write_text(PROGRAM % call)
    includes = [f"-I{ROOT / 'runtime/include'}", f"-I{ROOT / 'generated/include'}"]
    done = subprocess.run(
        [compiler, "-Wall", "-O1", *options, *includes, "-c", str(source), "-o", os.devnull],
        capture_output=True, text=True,
    )  # fmt: skip
    lines: List[str] = re.findall(r"(?:error|warning): .*", done.stderr)
    assert (done.returncode != 0) == any(line.startswith("error") for line in lines)
    return lines


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_deprecated_functions(compiler: str, tmp_path: Path) -> None:
    """A warning by default, an error for a program that has moved on, nothing for one that has
    not."""
    (warning,) = said(tmp_path, compiler, "old_way")
    assert warning.startswith("warning") and "use new_way" in warning
    for option in ("-DNDM_NO_DEPRECATED_API=1", "-DNDM_NO_DEPRECATED_API=NDM_API_VERSION(0,1)"):
        (error,) = said(tmp_path, compiler, "old_way", option)
        assert error.startswith("error") and "use new_way" in error
        assert said(tmp_path, compiler, "new_way", option) == []
    assert said(tmp_path, compiler, "old_way", "-DNDM_NO_DEPRECATED_API=0") == []
    assert said(tmp_path, compiler, "new_way") == []
    first, *_ = said(tmp_path, compiler, "new_way", "-DNDM_NO_DEPRECATED_API=999000")
    assert "newer than these headers" in first


def test_versions_agree() -> None:
    """The headers', of which CMake takes its own, and the compiler's."""
    from ndmillc import __version__

    text = (ROOT / "runtime/include/ndmill/version.h").read_text()
    numbers = re.findall(r"NDM_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.M)
    assert ".".join(numbers) == __version__
    assert f'NDM_VERSION "{__version__}"' in text
