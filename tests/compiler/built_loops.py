"""Modules whose generated loops tests compile by themselves, by gcc and clang, and run."""

from __future__ import annotations

import ctypes
import functools
import shutil
import subprocess
from pathlib import Path
from typing import Dict, Sequence, Tuple

import numpy as np
import pytest

from ndmillc.cmodel import place_loops
from ndmillc.diagnostics import Diagnostics
from ndmillc.lower import lower
from ndmillc.lower_module import symbol_of
from ndmillc.pipeline import Request, compile_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
WARNINGS = (
    "-std=c11 -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wundef"
    " -Werror -fPIC"
).split()
KERNEL = (
    "-O3 -fno-math-errno -fno-trapping-math -ffp-contract=off -fno-strict-aliasing -fno-lto"
    " -DNDM_KERNEL_EXPORT="
).split()
OWN = {"gcc": [], "clang": ["-fno-slp-vectorize"]}
"""What kernels get from one compiler alone, see tools/cmake/NdmTargets.cmake."""
DIVIDE, OVERFLOW, UNDERFLOW, INVALID = 1, 2, 4, 8
MODULES = {"core": Request((str(ROOT / "specs"),))}
MODULES["awkward"] = Request(
    (str(HERE / "awkward.toml"),), (str(ROOT / "specs"),), "awkward"
)


class Loops:
    """A compiled module's loops by kernel name."""

    def __init__(
        self, library: ctypes.CDLL, places: Dict[str, Tuple[str, int]], module: str
    ) -> None:
        self._library = library
        self._places = places
        self._module = module

    def __call__(
        self, name: str, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray]
    ) -> Tuple[int, int, int]:
        """Runs a loop over 1-d arrays; gives the fault code, its index and the flags."""
        stem, slot = self._places[name]
        symbol = f"ndm_k_{symbol_of(stem, self._module)}_generic"
        table = ctypes.c_char.in_dll(self._library, symbol)
        arrays = [*inputs, *outputs]
        raw = (ctypes.c_void_p * len(arrays))(*(array.ctypes.data for array in arrays))
        steps = (ctypes.c_ssize_t * len(arrays))(*(array.strides[0] for array in arrays))
        flags, fault_index = ctypes.c_uint32(), ctypes.c_ssize_t(-1)
        fault = self._library.probe_run(
            ctypes.byref(table),
            ctypes.c_uint32(slot),
            raw,
            ctypes.byref(ctypes.c_ssize_t(len(outputs[0]))),
            steps,
            ctypes.byref(flags),
            ctypes.byref(fault_index),
        )
        return fault, fault_index.value, flags.value

    def one(self, name: str, dtype: str, *values: np.ndarray) -> Tuple[np.ndarray, int]:
        """Contiguous inputs to one output of `dtype`; and the flags."""
        result = np.empty(len(values[0]), dtype)
        fault, _, flags = self(name, values, [result])
        assert fault == 0
        return result, flags


LONG = (ROOT / "tools/cmake/NdmTargets.cmake").read_text().partition("set(NDM_ELEMENTARY")[2]
LONG = LONG.partition(")")[0].split()


def is_long(stem: str) -> bool:
    """Whether a file takes long to compile. tests/elementary runs what the build has of it."""
    _, dtype, family = stem.split("/")
    return family in LONG and dtype.startswith(("float", "complex"))


def generate(out: Path) -> None:
    """The C of all modules."""
    for module, request in MODULES.items():
        diagnostics = Diagnostics()
        compiled = compile_specs(request, diagnostics)
        assert compiled is not None, diagnostics.render()
        jobs = lower(compiled.program, compiled.specs)
        for path, text in render(jobs).items():
            place = out / path if path.startswith("include/") else out / module / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")


@functools.lru_cache(maxsize=None)
def build(compiler: str, target: Tuple[str, ...], module: str, generated: Path) -> Loops:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    includes = [
        f"-I{ROOT / 'runtime' / 'include'}",
        f"-I{generated / 'include'}",
        f"-I{ROOT / 'specs' / 'primitives'}",
    ]
    compiled = compile_specs(MODULES[module], Diagnostics())
    assert compiled is not None
    places = place_loops(compiled.program)
    stems = sorted({stem for stem, _ in places.values()})
    if module == "core":
        wanted = ("float16", "float64", "int8", "int64", "complex128", "bool")
        lent = ("float32",)  # whose loops float16's run, as they do the loops of casts
        stems = [s for s in stems if s.split("/")[1] in wanted + lent and not is_long(s)]
        stems += ["casts/float16", "casts/float32"]
    sources = [str(generated / module / f"{stem}.c") for stem in stems]
    sources += map(str, sorted((ROOT / "runtime/kernels").glob("*.c")))
    folder = generated / f"{compiler}{'-'.join(target)}-{module}"
    folder.mkdir()
    commands = []
    for number, source in enumerate(sources):
        commands.append(
            [compiler, *WARNINGS, *KERNEL, *OWN[compiler], *target, *includes, "-c", source, "-o",
             str(folder / f"{number}.o")]
        )
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    library = folder / "loops.so"
    subprocess.run(
        [compiler, *WARNINGS, *includes, "-shared", str(HERE / "loops_probe.c"),
         *map(str, sorted(folder.glob("*.o"))), "-o", str(library), "-lm"],
        check=True,
    )
    return Loops(ctypes.CDLL(str(library)), places, module)


BUILDS = {"gcc": ("gcc", ()), "clang": ("clang", ())}
if "avx2" in (Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""):
    BUILDS["gcc-v3"] = ("gcc", ("-march=x86-64-v3",))
    BUILDS["clang-v3"] = ("clang", ("-march=x86-64-v3",))



def padded(values: Sequence[float], dtype: str, filler: float = 2, length: int = 67) -> np.ndarray:
    """The values among ordinary ones, so that vector code and its remainder both see them."""
    array = np.full(length, filler, dtype)
    array[1 : 1 + len(values)] = values
    array[-len(values) :] = values
    return array
