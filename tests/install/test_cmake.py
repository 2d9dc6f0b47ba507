"""find_package(ndmill) and what ndmill_add_module says to those who use it wrongly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import VERSION, Installed

PROJECT = """
cmake_minimum_required(VERSION 3.22)
project(wrong LANGUAGES %s)
find_package(ndmill REQUIRED)
add_custom_target(stranger)
%s
"""
SPEC = """
[ufunc.same]
signature = "x -> y"
loops = [{ types = "T -> T", T = "number", y = "x" }]
"""


def said(
    installed: Installed, folder: Path, line: str, languages: str = "NONE", *options: str
) -> str:
    """The message of a configuration that fails, on one line."""
    (folder / "CMakeLists.txt").write_text(PROJECT % (languages, line))
    (folder / "own.toml").write_text(SPEC)
    output = installed.configure(folder, folder / "build", *options, status=1)
    return " ".join(output.split())


@pytest.mark.parametrize(
    "arguments,message",
    [
        ("own", "SPECS names no file"),
        ("own SPECS lost.toml", "SPECS names 'lost.toml', which does not exist"),
        ("own SPECS own.toml HEADERS no.h", "HEADERS names 'no.h', which does not exist"),
        ("own own.toml", "'own.toml' belongs to no keyword; there are SPECS, HEADERS,"),
        ("own SPECS own.toml DEPENDS x", "DEPENDS names 'x', which is no module added before"),
        ("own SPECS own.toml DEPENDS stranger", "DEPENDS names 'stranger', which is no module"),
        ("own SPECS own.toml", "the project needs C: project(... LANGUAGES C)"),
    ],
)
def test_wrong_arguments(
    installed: Installed, tmp_path: Path, arguments: str, message: str
) -> None:
    text = said(installed, tmp_path, f"ndmill_add_module({arguments})")
    assert f"ndmill_add_module(own): {message}" in text


def test_python_without_jinja2(installed: Installed, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(bare)], check=True)
    python = f"-DPython3_EXECUTABLE={bare}/bin/python"
    text = said(installed, tmp_path, "ndmill_add_module(own SPECS own.toml)", "C", python)
    assert "ndmill_add_module(own): ndmillc: needs Python 3.9 or newer with Jinja2" in text
    assert f"it has no jinja2: try '{bare}/bin/python -m pip install jinja2'" in text


@pytest.mark.parametrize("asked", ["", VERSION, VERSION.rpartition(".")[0]])
def test_version_that_fits(installed: Installed, tmp_path: Path, asked: str) -> None:
    text = PROJECT.replace("(ndmill", f"(ndmill {asked}") % ("NONE", "")
    (tmp_path / "CMakeLists.txt").write_text(text)
    installed.configure(tmp_path, tmp_path / "build")


@pytest.mark.parametrize("asked", ["0.0", "0.99", "9"])
def test_version_that_does_not(installed: Installed, tmp_path: Path, asked: str) -> None:
    text = PROJECT.replace("(ndmill", f"(ndmill {asked}") % ("NONE", "")
    (tmp_path / "CMakeLists.txt").write_text(text)
    output = installed.configure(tmp_path, tmp_path / "build", status=1)
    assert f'compatible with requested version "{asked}"' in " ".join(output.split())
    assert f"version: {VERSION}" in output
