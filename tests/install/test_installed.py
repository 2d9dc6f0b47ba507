"""What cmake --install puts down."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import VERSION, Installed, traces


def test_all_of_it_is_there(installed: Installed) -> None:
    for name in [
        "bin/ndmill", "bin/ndmillc", "lib/libndmill.a", "lib/libndmill.so",
        "lib/cmake/ndmill/ndmillConfig.cmake", "lib/cmake/ndmill/ndmillConfigVersion.cmake",
        "lib/pkgconfig/ndmill.pc", "include/ndmill/ndmill.h", "include/ndmill/ufuncs.h",
        "include/ndmill/kernel/kernel.h", "include/ndmill/kernel/dtypes_core.h",
        "share/ndmill/specs/kinds.toml", "share/ndmill/specs/primitives/roots.h",
        "share/ndmill/templates/loops.c.j2", "share/ndmill/generator/ndmillc/cli.py",
        "share/doc/ndmill/LICENSE",
    ]:  # fmt: skip
        assert (installed.prefix / name).is_file(), name


def test_it_knows_nothing_of_where_it_was_made(installed: Installed) -> None:
    assert traces(installed.prefix) == []


def test_soname_and_version(installed: Installed) -> None:
    library = installed.prefix / "lib/libndmill.so"
    assert library.resolve().name == f"libndmill.so.{VERSION}"
    head = subprocess.run(["readelf", "-d", str(library)], capture_output=True, text=True).stdout
    soname = re.search(r"SONAME.*\[(.*)\]", head)
    major, minor, _ = VERSION.split(".")
    assert soname and soname.group(1) == f"libndmill.so.{f'0.{minor}' if major == '0' else major}"
    for name in ("ndmill", "ndmillc"):
        done = installed.run([name, "--version"], installed.prefix)
        assert done.stdout == f"{name} {VERSION}\n"


@pytest.mark.parametrize("library", ["libndmill.so", "libndmill.a"])
def test_symbols_begin_with_ndm(installed: Installed, library: str) -> None:
    """Of the shared library, all that is exported; of the static one, all that links."""
    option = ["-D"] if library.endswith(".so") else []
    path = str(installed.prefix / "lib" / library)
    text = subprocess.run(
        ["nm", *option, "-g", "--defined-only", path], capture_output=True, text=True, check=True
    ).stdout
    symbols = re.findall(r"^[0-9a-f]+ \w (\S+)$", text, re.M)
    assert {"ndm_call", "ndm_add", "ndm_module_load"} <= set(symbols)
    assert [name for name in symbols if not name.startswith("ndm_")] == []
    if option:
        assert [name for name in symbols if name.startswith("ndm_k_")] == []


def test_headers_stand_alone(installed: Installed, tmp_path: Path) -> None:
    """Each public header, the only one, in C and in C++."""
    headers = sorted((installed.prefix / "include/ndmill").glob("*.h"))
    assert len(headers) > 9
    for compiler, suffix in (("cc", "c"), ("c++", "cpp")):
        for header in headers:
            source = tmp_path / f"{header.stem}.{suffix}"
            source.write_text(f"#include <ndmill/{header.name}>\nint main(void) {{ return 0; }}\n")
        names = [f"{header.stem}.{suffix}" for header in headers]
        include = f"-I{installed.prefix}/include"
        command = [compiler, "-Wall", "-Wextra", "-Werror", "-fsyntax-only", include, *names]
        installed.run(command, tmp_path)


def test_compiler_without_jinja2(installed: Installed, tmp_path: Path) -> None:
    """The one thing that is missing, and what to do."""
    script = str(installed.prefix / "bin/ndmillc")
    done = installed.run([sys.executable, "-I", "-S", script, "--version"], tmp_path, 2)
    assert "needs Python 3.9 or newer with Jinja2" in done.stderr
    assert "it has no jinja2: try '" in done.stderr
    assert len(done.stderr.splitlines()) == 1
