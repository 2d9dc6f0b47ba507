"""The loop that adds terms to the sums of a row is vector code: on every dtype but longdouble, for
which there are no vectors, with gcc and the instructions of x86-64-v3."""

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
FLAGS = (
    "-std=c11 -O3 -fno-fast-math -fno-math-errno -fno-trapping-math -ffp-contract=off"
    " -fno-strict-aliasing -fno-lto"
).split()
SOURCES = sorted((ROOT / "generated/loops").glob("*/products.c"))
LOOP = re.compile(r" +for \(ptrdiff_t j = 0;")
SCALAR = ("longdouble", "clongdouble")
WITHOUT_ROWS = "clongdouble"  # its items are summed one after the other


def row_loops(source: Path) -> List[int]:
    """Lines of the loops over columns in the functions that add terms."""
    lines = source.read_text().splitlines()
    heads = [n for n, line in enumerate(lines) if line.startswith("static void row_")]
    found = []
    for head in heads:
        end = lines.index("}", head)
        found += [n + 1 for n in range(head, end) if LOOP.match(lines[n])]
    return found


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_rows_are_vector_code(source: Path) -> None:
    if shutil.which("gcc") is None or platform.machine() != "x86_64":
        pytest.skip("the test is for gcc on x86-64")
    folders = ("generated/include", "runtime/include")
    done = subprocess.run(
        ["gcc", *FLAGS, "-march=x86-64-v3", *(f"-I{ROOT / folder}" for folder in folders)]
        + ["-fopt-info-vec", "-S", str(source), "-o", os.devnull],
        capture_output=True,
        text=True,
        check=True,
    )
    vectors = {int(n) for n in re.findall(r":(\d+):\d+: optimized: loop vectorized", done.stderr)}
    loops = row_loops(source)
    assert (len(loops) >= 2) == (source.parent.name != WITHOUT_ROWS)
    if source.parent.name not in SCALAR:
        assert set(loops) <= vectors


def test_every_file_of_sums_is_tested() -> None:
    assert len(SOURCES) >= 16
