"""What the documents show is what the project does: their C and specs are files of the tree, their
commands run."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Iterator, Tuple

import pytest

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
SHOWN = re.compile(r"<!-- test: (\S+) -->\n```\w+\n(.*?)```", re.S)
CONSOLE = re.compile(r"```console\n(.*?)```", re.S)


def documents() -> Iterator[Path]:
    yield from (ROOT / n for n in ("README.md", "CONTRIBUTING.md"))
    for folder in ("docs", "examples"):
        yield from sorted((ROOT / folder).rglob("*.md"))


def shown() -> Iterator[Tuple[str, str, str]]:
    for document in documents():
        for path, text in SHOWN.findall(document.read_text()):
            yield document.name, path, text


@pytest.mark.parametrize("document,path,text", list(shown()))
def test_shown_files_are_the_files(document: str, path: str, text: str) -> None:
    assert (ROOT / path).read_text() == text, document


def environment() -> dict[str, str]:
    """ndmill and ndmillc on the PATH, as the README's reader has them."""
    return {
        **os.environ,
        "PATH": f"{BUILD / 'bin'}:{ROOT / 'tools'}:{os.environ['PATH']}",
        "LD_LIBRARY_PATH": str(BUILD / "lib"),
        "PYTHONPATH": str(ROOT / "generator"),
    }


def test_readme_program(tmp_path: Path) -> None:
    """The README's C program, compiled and run by the README's commands."""
    block = next(b for b in CONSOLE.findall((ROOT / "README.md").read_text()) if "cc hello.c" in b)
    (tmp_path / "hello.c").write_text((ROOT / "examples/hello.c").read_text())
    (tmp_path / "build").mkdir()
    (tmp_path / "build/release").symlink_to(BUILD)
    compile_, run, *printed = block.splitlines()
    subprocess.run(compile_[2:], shell=True, cwd=tmp_path, check=True, env=environment())
    done = subprocess.run(
        run[2:], shell=True, cwd=tmp_path, capture_output=True, text=True, env=environment()
    )
    assert done.stdout.splitlines() == printed


def commands() -> Iterator[Tuple[str, str, str]]:
    """Commands of ndmill and ndmillc in console blocks, each with what it is shown to print."""
    for document in documents():
        if "<!-- file: " in document.read_text():
            continue  # a guide, to be followed from top to bottom: tests/install
        for block in CONSOLE.findall(document.read_text()):
            for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, printed = part.partition("\n")
                if re.match(r"ndmillc? ", command):
                    yield document.name, command, printed


@pytest.mark.parametrize("document,command,printed", list(commands()))
def test_shown_commands(document: str, command: str, printed: str, tmp_path: Path) -> None:
    for name in ("examples", "specs", "templates", "generator", "generated"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "build").mkdir()
    (tmp_path / "build/release").symlink_to(BUILD)
    for data in (ROOT / "examples/data").glob("*.npy"):
        (tmp_path / data.name).write_bytes(data.read_bytes())
    done = subprocess.run(
        command, shell=True, cwd=tmp_path, capture_output=True, text=True, env=environment()
    )
    assert done.returncode == 0, done.stderr
    if printed:
        assert done.stdout == printed
