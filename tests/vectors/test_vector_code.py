"""What specs say must be vector code is, in the objects of this build: the key `vectorised` of
ufuncs, kernel by kernel and target by target. A failure names the kernel, the target, the compiler
and the line of the spec."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Dict, List, Tuple

import pytest
from machine_code import Loop, kernels

from ndmillc import ir
from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Compiled, Request, compile_specs
from ndmillc.spec_words import TARGETS
from ndmillc.vectorised import Row, vectorised_rows

ROOT = Path(__file__).parents[2]
COMPILER = os.environ.get("NDM_C_COMPILER", "GNU 12")
"""Its name and major version, as CMake has them."""
KNOWN = ("GNU 12", "Clang 14")
"""The compilers that the specs tell of: others may do better or worse."""
OBJDUMP = os.environ.get("NDM_OBJDUMP", "objdump")
PROCESSOR = os.environ.get("NDM_PROCESSOR", "x86_64")


def objects(target: str) -> Path:
    folder = f"ndm_core_kernels_{target.replace('-', '_')}.dir"
    return Path(os.environ["NDM_BUILD_DIR"]) / "CMakeFiles" / folder / "generated"


@lru_cache(maxsize=None)
def compiled() -> Compiled:
    diagnostics = Diagnostics()
    found = compile_specs(Request(specs=(str(ROOT / "specs"),)), diagnostics)
    assert found is not None, diagnostics.render()
    return found


def declared() -> List[Row]:
    return vectorised_rows(compiled().program, compiled().specs)


def written() -> Dict[Tuple[str, str], str]:
    """The kernel under whose name the code of each is, by source: the first of those that compute
    the same."""
    first: Dict[Tuple[str, ir.Kernel], str] = {}
    names = {}
    for instance in compiled().program.loops:
        kernel = instance.kernel
        source = f"loops/{instance.directory}/{instance.family}.c"
        same = first.setdefault((source, replace(kernel, name="")), kernel.name)
        names[source, kernel.name] = same
    return names


def complaint(row: Row) -> str:
    position = str(row.position).replace(f"{ROOT}/", "")
    return (
        f"{position}: ufunc '{row.ufunc}' must be vector code for {row.dtype} on {row.target}, but "
        f"{COMPILER} makes none of {row.kernel} in generated/{row.source}"
    )


@pytest.mark.parametrize("target", TARGETS)
def test_declared_loops_are_vector_code(target: str) -> None:
    if not objects(target).is_dir():
        pytest.skip(f"this build has no {target}")
    if COMPILER not in KNOWN:
        pytest.skip(f"the specs tell of {' and '.join(KNOWN)}, and this is {COMPILER}")
    if not shutil.which(OBJDUMP):
        pytest.skip(f"no {OBJDUMP}")
    # A family that a target skips has no object there.
    rows = [row for row in declared() if row.target == target]
    paths = {row.source: objects(target) / f"{row.source}.o" for row in rows}
    built = {source: path for source, path in paths.items() if path.exists()}
    assert len(built) > len(paths) / 4

    def look(item: Tuple[str, Path]) -> Tuple[str, Dict[str, List[Loop]]]:
        return item[0], kernels(OBJDUMP, item[1], PROCESSOR == "aarch64")

    with ThreadPoolExecutor(2) as pool:
        found = dict(pool.map(look, built.items()))
    wrong, names = [], written()
    for row in rows:
        name = names[row.source, row.kernel]
        loops = found[row.source].get(name, []) if row.source in found else None
        inputs = row.operands - row.outputs
        if loops is not None and not any(loop.computes(inputs, row.outputs) for loop in loops):
            wrong.append(complaint(row))
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("dtype", ["int8", "int32", "uint64", "float16", "float32", "float64"])
def test_the_plain_kernels_are_declared(dtype: str) -> None:
    rows = {(row.ufunc, row.dtype, row.target) for row in declared()}
    for name in ("add", "multiply", "less", "maximum", "divide", "remainder"):
        expected = name != "divide" or dtype.startswith("float")
        if dtype == "float16":
            expected = False  # its loops run float32's
        assert ((name, dtype, "x86-64-v3") in rows) == expected, name


def test_a_scalar_loop_is_found(tmp_path: Path) -> None:
    """The longdouble loops of this build, which have no vectors, are none."""
    path = objects("generic") / "loops/longdouble/arithmetic.c.o"
    if not path.exists() or not shutil.which(OBJDUMP):
        pytest.skip("no such object")
    found = kernels(OBJDUMP, path, PROCESSOR == "aarch64")
    assert found["add_longdouble"]
    assert not any(loop.computes(2, 1) for loop in found["add_longdouble"])
