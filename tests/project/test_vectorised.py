"""Loops that gcc vectorises stay vectorised. vectorised.txt beside this file tells, for each
kernel, which of its ways are vector code on x86-64-v3; a kernel that loses one fails here. After
a change that is meant: NDM_UPDATE=1 python -m pytest tests/project/test_vectorised.py"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, Tuple

import pytest

ROOT = Path(__file__).parents[2]
TABLE = Path(__file__).with_name("vectorised.txt")
FLAGS = (
    "-std=c11 -O3 -fno-fast-math -fno-math-errno -fno-trapping-math -ffp-contract=off"
    " -fno-strict-aliasing -fno-lto -march=x86-64-v3 -DNDM_TARGET=x86_64_v3"
).split()
FUNCTION = re.compile(r"^static (?:int|void) (loop|run)_(\w+)\(")
WAY = re.compile(r"^    (?:(?:if|} else if|} else) ?(?:\((.*)|\{)|\{$)")
LOOP = re.compile(r"^ +for \(ptrdiff_t i = (?:0; i < count|start; i < end); i\+\+\)")
CAREFUL = "            if (unusual < 0) {"
HEAD = """\
# The ways of each kernel that gcc 12 makes vector code of, for x86-64-v3; made by
# test_vectorised.py. d: all operands dense; 1, 2: that input single; s: strided. -: none, and what
# gcc says of it; where it says nothing, it calls memset or memcpy. Most kernels have a dense way
# only, see generator/ndmillc/ways.py. Of a way that goes block by block, the test of a block and
# the loop for ordinary elements are meant.
"""
MISSED = re.compile(r":(\d+):\d+: missed: +(?:not vectorized: )?(.*)")


def ways(source: Path) -> Dict[int, Tuple[str, str]]:
    """Line of a loop over elements to kernel and way; without the careful loops of blocks."""
    found: Dict[int, Tuple[str, str]] = {}
    kernel = way = ""
    careful = False
    for number, line in enumerate(source.read_text().splitlines(), 1):
        function = FUNCTION.match(line)
        if function:
            kernel = function[2]
            dense = 0
        branch = WAY.match(line)
        if branch and kernel:
            way = "s" if branch[1] is None else "d12"[dense : dense + 1]
            dense += 1
        careful = line == CAREFUL or (careful and line != "            }")
        if LOOP.match(line) and kernel and way and not careful:
            found[number] = (kernel, way)
        if line == "}":
            kernel = way = ""
    return found


def vectorised(source: Path) -> Dict[str, str]:
    """Kernel to the letters of its ways that are vector code; of none, to - and gcc's reason."""
    places = ways(source)
    done = subprocess.run(
        ["gcc", *FLAGS, *(f"-I{ROOT / folder}" for folder in (
            "generated/include", "runtime/include", "specs/primitives")),
         "-fopt-info-vec", "-fopt-info-vec-missed", "-S", str(source), "-o", os.devnull],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    lines = {
        int(line.split(":")[1])
        for line in done.stderr.splitlines()
        if line.startswith(str(source)) and "loop vectorized" in line
    }
    reasons: Dict[int, str] = {}
    for number, reason in MISSED.findall(done.stderr):
        if reason != "couldn't vectorize loop":
            reasons.setdefault(int(number), reason)
    kernels: Dict[str, str] = {}
    why: Dict[str, str] = {}
    scalar = {place for number, place in places.items() if number not in lines}
    for number, (kernel, way) in sorted(places.items()):
        letters = kernels.setdefault(kernel, "")
        if (kernel, way) not in scalar and way not in letters:
            kernels[kernel] += way
        why.setdefault(kernel, reasons.get(number, "").rstrip("."))
    return {
        kernel: letters or f"- {why[kernel]}".rstrip() for kernel, letters in kernels.items()
    }


def stem(source: Path) -> str:
    return "/".join(source.relative_to(ROOT / "generated/loops").with_suffix("").parts)


def table_text(found: Dict[str, Dict[str, str]]) -> str:
    lines = [HEAD]
    for name, kernels in sorted(found.items()):
        lines.append(f"\n{name}\n")
        lines += [f"    {kernel} {letters}\n" for kernel, letters in kernels.items()]
    return "".join(lines)


def read_table(text: str) -> Dict[str, str]:
    """Kernel to its letters, or -."""
    rows = (line.split() for line in text.splitlines() if line.startswith("    "))
    return {row[0]: row[1] for row in rows}


def compiler() -> None:
    if platform.machine() != "x86_64" or not shutil.which("gcc"):
        pytest.skip("the table is of gcc on x86-64")
    version = subprocess.run(["gcc", "-dumpversion"], capture_output=True, text=True).stdout
    if int(version.split(".")[0]) != 12:
        pytest.skip(f"the table is of gcc 12, and this is {version.strip()}")


def test_what_was_vector_code_still_is() -> None:
    compiler()
    sources = sorted((ROOT / "generated/loops").rglob("*.c"))
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        found = dict(zip(map(stem, sources), pool.map(vectorised, sources)))
    if os.environ.get("NDM_UPDATE"):
        TABLE.write_text(table_text(found))
    now = read_table(table_text(found))
    table = read_table(TABLE.read_text())
    assert sorted(now) == sorted(table), "for new kernels set NDM_UPDATE=1, and look at their rows"
    lost = {
        kernel: f"was {table[kernel]}, is {letters}"
        for kernel, letters in now.items()
        if set(table[kernel]) - set(letters) - {"-"}
    }
    assert lost == {}


@pytest.mark.parametrize("dtype", ["float32", "float64", "int32"])
@pytest.mark.parametrize(
    "name, ways", [("add", "d12"), ("multiply", "d12"), ("less", "d"), ("maximum", "d")]
)
def test_the_table_has_the_plain_kernels(name: str, ways: str, dtype: str) -> None:
    assert set(ways) <= set(read_table(TABLE.read_text())[f"{name}_{dtype}"])
