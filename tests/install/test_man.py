"""The manual pages: well formed, and with every command and option that --help knows."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Set

import pytest
from conftest import Installed

COMMANDS = {
    "ndmill": r"^  ([a-z-]+)  ",
    "ndmillc": r"^    ([a-z]+)(?:  |$)",
}


def page(installed: Installed, name: str) -> Path:
    return installed.prefix / f"share/man/man1/{name}.1"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_page_is_well_formed(installed: Installed, name: str) -> None:
    path = page(installed, name)
    if shutil.which("mandoc"):
        command = ["mandoc", "-T", "lint", "-W", "warning", str(path)]
    elif shutil.which("groff"):
        command = ["groff", "-mdoc", "-ww", "-z", "-Tutf8", str(path)]
    else:
        pytest.skip("neither mandoc nor groff is installed")
    done = subprocess.run(command, capture_output=True, text=True)
    said = [line for line in done.stderr.splitlines() if "warning" in line or "error" in line]
    assert (done.returncode, said) == (0, [])


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_page_has_every_command_and_option(installed: Installed, name: str) -> None:
    text = page(installed, name).read_text()
    told = set(re.findall(r"^\.It Cm ([a-z-]+)", text, re.M))
    flags = {"--" + f for f in re.findall(r"(?:Fl|,) -([a-z-]+)", text)}
    help_text = installed.run([name, "--help"], installed.prefix, COLUMNS="100").stdout
    commands = set(re.findall(COMMANDS[name], help_text, re.M))
    assert len(commands) > 6 and told == commands
    options: Set[str] = set(re.findall(r"(--[a-z-]+)", help_text))
    for command in commands:
        done = installed.run([name, command, "--help"], installed.prefix, COLUMNS="200")
        options |= set(re.findall(r"(?<!\w)(--[a-z-]+)", done.stdout))
    assert options - flags == set()
