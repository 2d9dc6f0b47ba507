"""Tables of constants that a library has once: specs/primitives/tables.h."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import Dict, List, Set

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEADERS = ROOT / "specs/primitives"
INCLUDES = [f"-I{ROOT / folder}" for folder in ("runtime/include", "specs/primitives")]
USE = re.compile(r"^NDM_SHARED_TABLE\((\w+), [^()\n]+\)\nstatic const \w[\w ]* \1\[\w+\] = ", re.M)
COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)]
READER = """#include "{header}"
const void *table_{number}(void);
const void *table_{number}(void) {{ return {table}; }}
"""
MAIN = """const void *table_0(void), *table_1(void), *table_2(void);
int main(void) { return (table_0() == table_1()) + 2 * (table_0() == table_2()); }
"""


def tables() -> Dict[str, List[str]]:
    found = {path.name: USE.findall(path.read_text()) for path in sorted(HEADERS.glob("*.h"))}
    return {name: uses for name, uses in found.items() if uses}


def compiled(compiler: str, folder: Path, *arguments: str) -> None:
    command = [compiler, "-std=c11", "-O3", "-Wall", "-Wextra", "-Werror", *INCLUDES, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_use_is_known() -> None:
    uses = sum(p.read_text().count("NDM_SHARED_TABLE(") for p in HEADERS.glob("*_constants.h"))
    assert uses == sum(map(len, tables().values())) > 30


@pytest.mark.parametrize("compiler", COMPILERS)
def test_their_bytes_are_as_said(compiler: str, tmp_path: Path) -> None:
    """The entries of a section that linkers merge have to be whole tables."""
    lines = ['#include "tables.h"', "#undef NDM_SHARED_TABLE"]
    lines += ["#define NDM_SHARED_TABLE(name, bytes) enum { name##_bytes = (bytes) };"]
    lines += [f'#include "{header}"' for header in tables()]
    names: Set[str] = {name for uses in tables().values() for name in uses}
    lines += [f'_Static_assert(sizeof {n} == {n}_bytes, "{n}");' for n in sorted(names)]
    (tmp_path / "sizes.c").write_text("\n".join(lines) + "\n")
    compiled(compiler, tmp_path, "-fsyntax-only", "-Wno-unused", "sizes.c")


@pytest.mark.parametrize("linker", ["", "gold", "lld"])
def test_equal_tables_of_two_files_become_one(linker: str, tmp_path: Path) -> None:
    if platform.machine() != "x86_64" or "gcc" not in COMPILERS:
        pytest.skip("only gcc on x86-64 shares tables")
    if linker and shutil.which(f"ld.{linker}") is None:
        pytest.skip(f"there is no ld.{linker}")
    other = (HEADERS / "real_power_constants.h").read_text().replace("0x1.", "0x1.1")
    (tmp_path / "other_constants.h").write_text(other)
    headers = ["real_power_constants.h", "real_power_constants.h", "other_constants.h"]
    for number, header in enumerate(headers):
        text = READER.format(header=header, number=number, table="ndm_power_log_table")
        (tmp_path / f"{number}.c").write_text(text)
    (tmp_path / "main.c").write_text(MAIN)
    flags = ["-Wno-unused", *([f"-fuse-ld={linker}"] if linker else [])]
    for kind in (["-fPIE", "-pie"], ["-fno-pie", "-no-pie"], ["-O0", "-fPIC"]):
        compiled("gcc", tmp_path, *flags, *kind, "main.c", "0.c", "1.c", "2.c", "-o", "main")
        assert subprocess.run([str(tmp_path / "main")]).returncode == 1
