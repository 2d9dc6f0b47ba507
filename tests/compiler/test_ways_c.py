"""Loops of the core, compiled by gcc and clang and run: strides, operands that are the same memory,
and what an object file exports."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Optional, Tuple

import numpy as np
import pytest
from built_loops import (
    BUILDS,
    DIVIDE,
    KERNEL,
    OVERFLOW,
    ROOT,
    UNDERFLOW,
    WARNINGS,
    Loops,
    build,
    padded,
)

ADDENDS = ["bool", "int8", "int64", "float16", "float64", "complex128"]


@pytest.fixture(scope="module", params=["gcc", "clang"])
def core(request: pytest.FixtureRequest, generated: Path) -> Loops:
    return build(*BUILDS[request.param], "core", generated)


def operands(dtype: str, count: int) -> Tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(5)
    values = generator.integers(0, 50, (2, count))
    return values[0].astype(dtype), values[1].astype(dtype)


@pytest.mark.parametrize("dtype", ADDENDS)
@pytest.mark.parametrize("step1, step2, step3", [
    (1, 1, 1), (0, 1, 1), (1, 0, 1), (0, 0, 1), (2, 1, 1), (1, -1, 1), (-3, 2, 2), (1, 1, -1),
])
def test_every_stride_gives_the_same(
    core: Loops, dtype: str, step1: int, step2: int, step3: int
) -> None:
    count = 131
    base1, base2 = operands(dtype, 3 * count)
    x1, x2 = stepped(base1, step1, count), stepped(base2, step2, count)
    result = stepped(np.zeros(2 * count, dtype), step3, count)
    fault, _, _ = core(f"add_{dtype}", [x1, x2], [result])
    assert fault == 0
    np.testing.assert_array_equal(result, x1 + x2)


def stepped(base: np.ndarray, step: int, count: int) -> np.ndarray:
    if step == 0:
        return np.broadcast_to(base[0], (count,))
    return base[::step][:count]


@pytest.mark.parametrize("dtype", ADDENDS)
@pytest.mark.parametrize("place", [0, 1])
def test_in_place(core: Loops, dtype: str, place: int) -> None:
    pair = operands(dtype, 333)
    expected = pair[0] + pair[1]
    core(f"add_{dtype}", pair, [pair[place]])
    np.testing.assert_array_equal(pair[place], expected)


def test_in_place_with_two_outputs(core: Loops) -> None:
    x1, x2 = np.arange(-50, 50, dtype="int64"), np.resize(np.array([3, -7, 1, 0]), 100)
    with np.errstate(all="ignore"):
        quotient, rest = np.divmod(x1, x2)
    fault, _, flags = core("divmod_int64", [x1, x2], [x2, x1])
    assert (fault, flags) == (0, DIVIDE)
    np.testing.assert_array_equal(x2, quotient)
    np.testing.assert_array_equal(x1, rest)


def test_bools_of_any_byte(core: Loops) -> None:
    x1, x2 = np.array([0, 1, 2, 255, 0], "uint8"), np.array([0, 0, 4, 1, 128], "uint8")
    result = np.empty(5, "uint8")
    core("add_bool", [x1, x2], [result])
    assert result.tolist() == [0, 1, 1, 1, 1]


def test_no_elements(core: Loops) -> None:
    empty = np.empty(0)
    for name in ("add_float64", "divmod_float64"):
        outputs = [np.empty(0) for _ in range(1 + name.startswith("divmod"))]
        assert core(name, [empty, empty], outputs)[0] == 0


def test_flags_of_small_floats(core: Loops) -> None:
    x = padded([60000], "float16")
    assert core.one("add_float16", "float16", x, x)[1] == OVERFLOW
    tiny = padded([6e-8], "float16")
    assert core.one("multiply_float16", "float16", tiny, tiny)[1] == UNDERFLOW
    one = padded([1], "float16")
    assert core.one("add_float16", "float16", one, one)[1] == 0


def test_negative_powers_are_refused(core: Loops) -> None:
    x1, x2 = np.arange(600, dtype="int64"), np.arange(600, dtype="int64")[::-1].copy()
    result = np.empty_like(x1)
    assert core("power_int64", [x1, x2], [result])[0] == 0
    np.testing.assert_array_equal(result, x1**x2)
    x2[599] = -1
    assert core("power_int64", [x1, x2], [result])[:2] == (1, 599)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_kernel_file_exports_its_table_alone(
    compiler: str, generated: Path, tmp_path: Path
) -> None:
    if shutil.which(compiler) is None or shutil.which("nm") is None:
        pytest.skip(f"{compiler} or nm is not installed")
    source: Optional[Path] = None
    for source in sorted((generated / "core" / "loops" / "float64").glob("*.c")):
        out = tmp_path / "kernel.o"
        includes = [f"-I{ROOT / 'runtime/include'}", f"-I{generated / 'include'}"]
        flags = [f for f in KERNEL if not f.startswith("-D")]
        subprocess.run(
            [compiler, *WARNINGS, *flags, *includes, f"-I{ROOT / 'specs/primitives'}", "-c",
             str(source), "-o", str(out)], check=True,
        )
        names = subprocess.run(["nm", "-g", str(out)], capture_output=True, text=True, check=True)
        defined = [line.split()[-1] for line in names.stdout.splitlines() if " U " not in line]
        assert defined == [f"ndm_k_loops_float64_{source.stem}_generic"]
    assert source is not None
