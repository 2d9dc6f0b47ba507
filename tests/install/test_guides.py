"""The guides, followed to the letter against the installed ndmill.

In docs/guides, `<!-- file: NAME -->` before a block has it written to a file, and
`<!-- append: NAME -->` added to one. Console blocks run in order; what stands under a command is
what it prints, `...` being anything. After `<!-- fails -->` the command fails, and prints that on
stderr."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import List, Tuple

import pytest
from conftest import ROOT, Installed

GUIDES = [path for path in sorted((ROOT / "docs/guides").glob("*.md"))
          if "<!-- file: " in path.read_text()]  # fmt: skip
BLOCK = re.compile(r"(?:<!-- ([^>]*?) -->\n)?```(\w+)\n(.*?)```", re.S)

DATA = """
import numpy
numpy.save('runs.npy', numpy.array([1, 1, 2, 2, 2, 1], 'int64'))
numpy.save('float16.npy', numpy.array([0.5, 1.5], 'float16'))
"""


def commands(text: str) -> List[Tuple[str, str]]:
    """Each command of a console block, and what it prints."""
    parts = re.split(r"^\$ ", text, flags=re.M)
    assert parts[0] == ""
    return [(first, rest) for first, _, rest in (part.partition("\n") for part in parts[1:])]


def fits(printed: str, shown: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in shown.split("..."))
    return re.fullmatch(pattern.replace(".*\\\n", ".*"), printed, re.S) is not None


def follow(installed: Installed, guide: Path, folder: Path) -> int:
    """Runs a guide; returns how many commands it had."""
    environment = {
        **installed.environment(),
        "CMAKE_GENERATOR": "Unix Makefiles" if guide.stem == "ship-a-module" else "Ninja",
        "CMAKE_BUILD_PARALLEL_LEVEL": "2",
        "Python3_ROOT_DIR": sys.prefix,
        "NDM_TARGETS": "generic",
    }
    count = 0
    for mark, language, text in BLOCK.findall(guide.read_text()):
        if mark.startswith(("file: ", "append: ")):
            kind, _, name = mark.partition(": ")
            (folder / name).parent.mkdir(exist_ok=True)
            with open(folder / name, "w" if kind == "file" else "a") as file:
                file.write(text)
        elif language == "console":
            for command, shown in commands(text):
                if command.startswith("export "):
                    name, _, value = command[len("export ") :].partition("=")
                    environment[name] = str(folder / value)
                    continue
                done = subprocess.run(
                    command, shell=True, cwd=folder, capture_output=True, text=True,
                    env=environment,
                )  # fmt: skip
                failed = mark == "fails"
                assert (done.returncode != 0) == failed, f"{command}\n{done.stdout}{done.stderr}"
                printed = done.stderr if failed else done.stdout
                assert fits(printed, shown), f"{command}\n{printed}"
                count += 1
    return count


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_guide(installed: Installed, guide: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", DATA], cwd=tmp_path, check=True)
    assert follow(installed, guide, tmp_path) > 3


def test_what_is_shown_must_be_printed() -> None:
    assert fits("a\nb\n", "a\nb\n") and fits("a\nb\n", "...\n") and fits("", "...\n")
    assert fits("x 12 here\n", "x ... here\n")
    assert not fits("a\nb\n", "a\n") and not fits("a\n", "") and not fits("5\n", "6\n")
