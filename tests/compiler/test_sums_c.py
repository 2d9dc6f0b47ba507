"""Generated sums, compiled by gcc and clang and run: items against the oracle for every layout of
the operands, on both sides of the sizes at which blocks end; flags, and none from idle lanes."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path
from typing import Any, Dict, Iterator, List, Sequence, Tuple

import numpy as np
import pytest
from built_loops import HERE, KERNEL, OWN, ROOT, WARNINGS
from oracle_primitives import REFERENCES

from ndmillc import ir
from ndmillc.cmodel import place_loops
from ndmillc.diagnostics import Diagnostics
from ndmillc.evaluate import Oracle
from ndmillc.lower import lower
from ndmillc.lower_module import symbol_of
from ndmillc.pipeline import Request, compile_specs
from ndmillc.render import render

TARGETS = {"gcc": ["gcc"], "clang": ["clang"]}
if "avx512vl" in (Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""):
    TARGETS["gcc-v4"] = ["gcc", "-march=x86-64-v4"]
    TARGETS["clang-v4"] = ["clang", "-march=x86-64-v4"]
FLAGS = {1: "divide", 2: "overflow", 4: "underflow", 8: "invalid"}
WANTED = ("bool", "int8", "int64", "float16", "float32", "float64", "complex64", "longdouble")
"""Dtypes of the first input of the loops that are compiled."""

REQUESTS = {
    "core": Request((str(ROOT / "specs"),)),
    "sums": Request((str(HERE / "sums.toml"),), (str(ROOT / "specs"),), "sums"),
}
COMPILED = {name: compile_specs(request, Diagnostics()) for name, request in REQUESTS.items()}
KERNELS: Dict[str, ir.Kernel] = {}
PLACES: Dict[str, Tuple[str, int]] = {}
MODULE: Dict[str, str] = {}
for _module, _compiled in COMPILED.items():
    assert _compiled is not None
    MODULE.update(dict.fromkeys(place_loops(_compiled.program), _module))
    PLACES.update(place_loops(_compiled.program))
    for _loop in _compiled.program.loops:
        if _loop.kernel.sum is not None and _loop.directory in WANTED:
            KERNELS[_loop.kernel.name] = _loop.kernel
ORACLE = Oracle(COMPILED["sums"].specs, REFERENCES)  # type: ignore[union-attr]


@pytest.fixture(scope="module", params=sorted(TARGETS))
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    compiler, *target = TARGETS[request.param]
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    out = tmp_path_factory.mktemp("sums")
    for compiled in COMPILED.values():
        assert compiled is not None
        for path, text in render(lower(compiled.program, compiled.specs)).items():
            if path.startswith("include/") or path[:-2] in {PLACES[name][0] for name in KERNELS}:
                (out / path).parent.mkdir(parents=True, exist_ok=True)
                (out / path).write_text(text, encoding="utf-8")
    folders = (ROOT / "runtime/include", out / "include", ROOT / "specs/primitives")
    done = subprocess.run(
        [compiler, *WARNINGS, *KERNEL, *OWN[compiler], *target, *(f"-I{f}" for f in folders)]
        + ["-shared", str(HERE / "loops_probe.c"), *map(str, sorted(out.rglob("*.c")))]
        + ["-o", str(out / "sums.so"), "-lm"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return ctypes.CDLL(str(out / "sums.so"))


def run(
    library: Any, kernel: ir.Kernel, operands: Sequence[np.ndarray], sizes: Sequence[int]
) -> Tuple[str, ...]:
    """Runs a loop on one core; gives the flags raised."""
    stem, slot = PLACES[kernel.name]
    table = ctypes.c_char.in_dll(library, f"ndm_k_{symbol_of(stem, MODULE[kernel.name])}_generic")
    raw = (ctypes.c_void_p * len(operands))(*(x.ctypes.data for x in operands))
    steps = [0] * len(operands) + [step for x in operands for step in x.strides]
    flags, index = ctypes.c_uint32(), ctypes.c_ssize_t(-1)
    fault = library.probe_run(
        ctypes.byref(table),
        ctypes.c_uint32(slot),
        raw,
        (ctypes.c_ssize_t * (len(sizes) + 1))(1, *sizes),
        (ctypes.c_ssize_t * len(steps))(*steps),
        ctypes.byref(flags),
        ctypes.byref(index),
    )
    assert fault == 0
    return tuple(word for bit, word in FLAGS.items() if flags.value & bit)


def values(dtype: str, shape: Sequence[int], rng: np.random.Generator) -> np.ndarray:
    kind = np.dtype(dtype).kind
    if kind == "b":
        return rng.random(shape) < 0.4
    if kind in "iu":
        return rng.integers(-(2**62), 2**62, shape).astype(dtype)
    if kind == "c":
        return (rng.standard_normal(shape) + 1j * rng.standard_normal(shape)).astype(dtype)
    return rng.standard_normal(shape).astype(dtype)


def layouts(array: np.ndarray) -> Iterator[np.ndarray]:
    """The same items as C, as Fortran has them, backwards, every second one."""
    yield array.copy()
    yield array.copy(order="F")
    backwards = (..., *(slice(None, None, -1) for _ in array.shape))
    yield array[backwards].copy()[backwards]
    wide = np.zeros([2 * n for n in array.shape], array.dtype)
    half = wide[(..., *(slice(None, None, 2) for _ in array.shape))]
    half[...] = array
    yield half


def equal(left: Any, right: Any) -> bool:
    """To the bit, a NaN counting as a NaN."""
    if np.iscomplexobj(left):
        return equal(left.real, right.real) and equal(left.imag, right.imag)
    if left != left:
        return bool(right != right)
    signs = left.dtype.kind != "f" or np.signbit(left) == np.signbit(right)
    return bool(left == right) and bool(signs)


def part(array: np.ndarray, own: Sequence[int], place: Dict[int, int]) -> np.ndarray:
    """What of an operand serves the output's item at `place`."""
    index = [slice(place[i], place[i] + 1) if i in place else slice(None) for i in own]
    return array[tuple(index)]


SIZES = ((2, 3, 2), (3, 9, 5), (1, 70, 17), (35, 6, 40), (9, 65, 130))
SIZES += ((4, 0, 6), (0, 3, 5), (8, 2, 0))
"""Of rows, terms and columns: few and many of each, and none."""


def dimensions(kernel: ir.Kernel, sizes: Tuple[int, int, int]) -> List[int]:
    assert kernel.ufunc.core is not None and kernel.sum is not None
    output = kernel.sum.operands[-1]
    found = []
    for index, dimension in enumerate(kernel.ufunc.core.dimensions):
        role = 1 if index == kernel.sum.over else 2 if index == output[-1] else 0
        found.append(dimension.size or sizes[role])
    return found


@pytest.mark.parametrize("name", sorted(KERNELS))
def test_items_are_the_oracles(library: Any, name: str) -> None:
    kernel = KERNELS[name]
    assert kernel.sum is not None
    rng = np.random.default_rng(7)
    *operands, own = kernel.sum.operands
    for sizes in SIZES:
        counts = dimensions(kernel, sizes)
        inputs = [
            values(o.dtype, [counts[i] for i in dims], rng)
            for o, dims in zip(kernel.inputs, operands)
        ]
        shape = [counts[i] for i in own]
        expected: Dict[Tuple[int, ...], Any] = {}
        for _ in range(4 if 0 not in shape else 0):
            index = tuple(int(rng.integers(n)) for n in shape)
            place = dict(zip(own, index))
            parts = [part(x, dims, place) for x, dims in zip(inputs, operands)]
            expected[index] = ORACLE.run_sum(kernel, parts)[0].reshape(())[()]
        before = None
        for given in zip(*map(layouts, inputs)):
            for output in layouts(np.zeros(shape, kernel.outputs[0].dtype)):
                run(library, kernel, [*given, output], counts)
                for index, wanted in expected.items():
                    assert equal(output[index], wanted), (sizes, index, output[index], wanted)
                assert before is None or np.array_equal(output, before, equal_nan=True)
                before = output.copy()


@pytest.mark.parametrize("columns", [1, 3, 4, 5, 7, 9, 15, 16, 17, 31, 33, 130])
def test_flags_are_the_terms(library: Any, columns: int) -> None:
    """Lanes beside the columns, or beside a choice, raise nothing."""
    for name, kernel in KERNELS.items():
        if "quotients" not in name:
            continue
        dtype = kernel.inputs[0].dtype
        left, right = np.ones((3, 6), dtype), np.full((6, columns), 2, dtype)
        output = np.zeros((3, columns), dtype)
        assert run(library, kernel, [left, right, output], (3, 6, columns)) == (), name
        right[5, -1] = 0
        flags = run(library, kernel, [left, right, output], (3, 6, columns))
        expected = ORACLE.run_sum(kernel, [left[:1], right[:, -1:]])[1]
        if name.startswith("safe"):
            assert "divide" not in flags, name
        elif kernel.flags and np.dtype(dtype).kind != "c":
            assert flags == expected == ("divide",), name
        else:  # Smith's quotient has more, and a quiet loop may raise what it likes
            assert "divide" in flags, name


def test_a_value_that_is_rounded_to_float16_reports_overflow(library: Any) -> None:
    kernel = KERNELS["matmul_float16"]
    for columns in (2, 40):
        left, right = np.full((2, 3), 200, "float16"), np.full((3, columns), 200, "float16")
        output = np.zeros((2, columns), "float16")
        assert run(library, kernel, [left, right, output], (2, 3, columns)) == ("overflow",)
        assert np.isinf(output).all()


def test_sums_that_are_alike_are_shared() -> None:
    compiled = COMPILED["core"]
    assert compiled is not None
    files = render(lower(compiled.program, compiled.specs))
    text = files["loops/int32/products.c"]
    assert text.count("static int32_t dot_") == 1 and text.count("static void tile_") == 1
    text = files["loops/complex64/products.c"]
    assert text.count("static ndm_complex64 dot_") == 2 and text.count("static void tile_") == 2
