"""What specs say must be vector code is: the key `vectorised` of a ufunc, kernel by kernel, against
what gcc tells of the dense loop of each. A failure names the kernel, the target and the line of the
spec. Clang's remarks do not tell as much; of its code only the results are tested."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, List, Tuple

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Request, compile_specs
from ndmillc.vectorised import Row, vectorised_rows

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
FLAGS = (
    "-std=c11 -O3 -fno-fast-math -fno-math-errno -fno-trapping-math -ffp-contract=off"
    " -fno-strict-aliasing -fno-lto"
).split()
NARROW = ["--param", "vect-epilogues-nomask=0"]
MARCH = {
    "generic": NARROW,
    "x86-64-v2": ["-march=x86-64-v2", *NARROW],
    "x86-64-v3": ["-march=x86-64-v3"],
    "x86-64-v4": ["-march=x86-64-v4", "-mprefer-vector-width=512"],
}
FUNCTION = re.compile(r"^static (?:int|void) (loop|run)_(\w+)\(")
WAY = re.compile(r"^    (?:(?:if|} else if|} else) ?(?:\((.*)|\{)|\{$)")
LOOP = re.compile(r"^ +for \(ptrdiff_t i = (?:0; i < count|start; i < end); i\+\+\)")
CAREFUL = "            if (unusual < 0) {"
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


def scalar_loops(source: Path, target: str) -> Dict[str, str]:
    """Kernels whose dense loops are not all vector code, with gcc's reason; and "" for those that
    have one."""
    done = subprocess.run(
        ["gcc", *FLAGS, *MARCH[target], f"-DNDM_TARGET={target.replace('-', '_')}",
         *(f"-I{ROOT / folder}" for folder in (
             "generated/include", "runtime/include", "specs/primitives")),
         "-fopt-info-vec", "-fopt-info-vec-missed", "-S", str(source), "-o", os.devnull],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    vector = {
        int(line.split(":")[1])
        for line in done.stderr.splitlines()
        if line.startswith(str(source)) and "loop vectorized" in line
    }
    reasons: Dict[int, str] = {}
    for number, reason in MISSED.findall(done.stderr):
        if reason != "couldn't vectorize loop":
            reasons.setdefault(int(number), reason)
    found: Dict[str, str] = {}
    for number, (kernel, way) in sorted(ways(source).items()):
        if way == "d" and not found.setdefault(kernel, "") and number not in vector:
            place = f"{source.relative_to(ROOT)}:{number}"
            found[kernel] = f"{place}: {reasons.get(number, 'gcc gives no reason')}"
    return found


def declared() -> List[Row]:
    diagnostics = Diagnostics()
    compiled = compile_specs(Request(specs=(str(ROOT / "specs"),)), diagnostics)
    assert compiled is not None, diagnostics.render()
    return vectorised_rows(compiled.program, compiled.specs)


def complaint(row: Row, reason: str) -> str:
    position = str(row.position).replace(f"{ROOT}/", "")
    return (
        f"{position}: ufunc '{row.ufunc}' must be vector code for {row.dtype} on {row.target}, but "
        f"{row.kernel} is not: {reason}"
    )


def test_declared_loops_are_vector_code() -> None:
    if platform.machine() != "x86_64" or not shutil.which("gcc"):
        pytest.skip("the specs tell of gcc on x86-64")
    version = subprocess.run(["gcc", "-dumpversion"], capture_output=True, text=True).stdout
    if int(version.split(".")[0]) != 12:
        pytest.skip(f"the specs tell of gcc 12, and this is {version.strip()}")
    rows = [row for row in declared() if row.target in MARCH]
    jobs = sorted({(row.source, row.target) for row in rows})

    def look(job: Tuple[str, str]) -> Dict[str, str]:
        return scalar_loops(GENERATED / job[0], job[1])

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        found = dict(zip(jobs, pool.map(look, jobs)))
    wrong = []
    for row in rows:
        reason = found[row.source, row.target].get(row.kernel, "it has no dense loop")
        if reason:
            wrong.append(complaint(row, reason))
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("dtype", ["int8", "int32", "uint64", "float16", "float32", "float64"])
def test_the_plain_kernels_are_declared(dtype: str) -> None:
    rows = {(row.ufunc, row.dtype, row.target) for row in declared()}
    for name in ("add", "multiply", "less", "maximum", "divide", "remainder"):
        expected = name != "divide" or dtype.startswith("float")
        assert ((name, dtype, "x86-64-v3") in rows) == expected, name
