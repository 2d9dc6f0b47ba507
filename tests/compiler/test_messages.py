"""Golden messages: every messages/<case>.toml gives exactly the errors in <case>.txt.

A case is read as a module that depends on the core specs; one whose first line begins with
"# standalone" is read alone. To accept new messages: NDMILLC_ACCEPT=1 pytest test_messages.py,
and read the difference."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import List

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.expand import expand
from ndmillc.lattice import Lattice
from ndmillc.read import read_specs

HERE = Path(__file__).resolve().parent
SPECS = HERE.parent.parent / "specs"
CASES: List[Path] = sorted((HERE / "messages").glob("*.toml"))


def check(case: Path) -> str:
    """All messages of the whole check, as the command prints them; without the line numbers of
    the core specs, which change."""
    diagnostics = Diagnostics()
    first_line = case.read_bytes().split(b"\n", 1)[0]
    depends = [] if first_line.startswith(b"# standalone") else [str(SPECS)]
    specs = read_specs([str(case)], depends, diagnostics)
    expand(specs, Lattice(specs), diagnostics, module="case")
    messages = diagnostics.render().replace(str(case.parent) + "/", "")
    return re.sub(re.escape(str(SPECS)) + r"(/[\w/.]+):\d+:\d+", r"specs\1", messages)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_messages(case: Path) -> None:
    golden = case.with_suffix(".txt")
    messages = check(case)
    if os.environ.get("NDMILLC_ACCEPT"):
        golden.write_text(messages, encoding="utf-8")
    assert messages == golden.read_text(encoding="utf-8")
    assert messages, "a case must show an error"


def test_every_golden_has_its_case() -> None:
    goldens = {path.stem for path in (HERE / "messages").glob("*.txt")}
    assert goldens == {path.stem for path in CASES}
