"""The generated casts, compiled and run beside NumPy."""

from __future__ import annotations

import ctypes
import math
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
from built_data import NAMES, compile_data, dtype, same, special_values

FP_OVERFLOW, FP_UNDERFLOW, FP_INVALID = 2, 4, 8


def saturated(value: Any, kind: "np.dtype[Any]") -> int:
    """What a float becomes as an integer."""
    info = np.iinfo(kind)
    if value != value:
        return 0
    if abs(value) == math.inf:
        return int(info.max if value > 0 else info.min)
    return min(max(int(value), int(info.min)), int(info.max))


def odd_double(value: Any) -> Any:
    """A longdouble as float64 by rounding to odd: NumPy's own way to float16 rounds twice."""
    near = np.float64(value)
    if np.longdouble(near) == value or np.isnan(value):
        return near
    far = np.nextafter(near, np.float64(np.inf if value > near else -np.inf))
    return near if near.view(np.int64) & 1 else far


def expected_cast(values: "np.ndarray[Any, Any]", kind: "np.dtype[Any]") -> "np.ndarray[Any, Any]":
    with np.errstate(all="ignore"):
        if kind.kind in "iu" and values.dtype.kind in "fc":
            parts = values.real if values.dtype.kind == "c" else values
            return np.array([saturated(v, kind) for v in parts], dtype=kind)
        if kind.kind != "c" and kind.kind != "b" and values.dtype.kind == "c":
            values = values.real
        if kind == np.float16 and values.dtype.char == "g":
            values = np.array([odd_double(v) for v in values])
        return values.astype(kind)


def run_cast(
    library: Any, values: "np.ndarray[Any, Any]", source: str, target: str, step: int = 1
) -> Any:
    out = np.zeros(values.size * abs(step), dtype=dtype(target))[::step]
    raised = library.probe_cast(
        source.encode(),
        target.encode(),
        ctypes.c_void_p(values.ctypes.data),
        ctypes.c_ssize_t(values.strides[0]),
        ctypes.c_void_p(out.ctypes.data),
        ctypes.c_ssize_t(out.strides[0]),
        ctypes.c_ssize_t(values.size),
    )
    assert raised != 0xFFFFFFFF
    return out, raised


@pytest.mark.parametrize("source_name", NAMES)
def test_every_cast(data_library: Any, source_name: str) -> None:
    values = special_values(source_name)
    for target in NAMES:
        if target == source_name:
            continue
        expected = expected_cast(values, dtype(target))
        for step, given in (
            (1, np.ascontiguousarray(values)),
            (2, np.repeat(values, 3)[::3]),
            (-1, values[::-1].copy()[::-1]),
        ):
            found, _ = run_cast(data_library, given, source_name, target, step)
            wrong = [
                (given[i], found[i], expected[i])
                for i in range(given.size)
                if not same(found[i : i + 1], expected[i : i + 1])
            ]
            assert not wrong, (source_name, target, step, wrong[:5])
        repeated = np.broadcast_to(values[-2:-1], (5,))
        found, _ = run_cast(data_library, repeated, source_name, target)
        assert same(found, np.repeat(expected[-2:-1], 5)), (source_name, target)


def test_bool_is_any_byte(data_library: Any) -> None:
    given = np.array([0, 1, 2, 255], dtype=np.uint8)
    for target in NAMES[1:]:
        found, _ = run_cast(data_library, given, "bool", target)
        assert found.tolist() == [0, 1, 1, 1], target


@pytest.mark.parametrize(
    ("source_name", "target", "value", "flags"),
    [
        ("float32", "int8", 127.9, 0),
        ("float32", "int8", 128.0, FP_INVALID),
        ("float64", "int8", -128.9, 0),
        ("float64", "int32", -2147483648.5, 0),
        ("float64", "int32", -2147483649.0, FP_INVALID),
        ("float64", "uint64", -0.5, 0),
        ("float64", "uint64", -1.0, FP_INVALID),
        ("float64", "uint64", 2.0**63, 0),
        ("float64", "uint64", 2.0**64, FP_INVALID),
        ("longdouble", "int64", float("nan"), FP_INVALID),
        ("float16", "int8", float("inf"), FP_INVALID),
        ("float64", "float32", 1e39, FP_OVERFLOW),
        ("float64", "float32", 1e-40, FP_UNDERFLOW),
        ("float64", "float16", 65519.9, 0),
        ("float64", "float16", 65520.0, FP_OVERFLOW),
        ("float32", "float16", 1e-6, FP_UNDERFLOW),
        ("float32", "float16", 2.0**-24, 0),
        ("int64", "float16", 65520, FP_OVERFLOW),
        ("int64", "float16", 65519, 0),
        ("complex128", "complex64", 1e39, FP_OVERFLOW),
    ],
)
@pytest.mark.parametrize("count", [1, 64])
def test_flags(
    data_library: Any, source_name: str, target: str, value: Any, flags: int, count: int
) -> None:
    given = np.full(count, value, dtype=dtype(source_name))
    _, raised = run_cast(data_library, given, source_name, target)
    assert raised == flags


def test_integers_are_rounded_once(data_library: Any) -> None:
    """Where a step through float64 or float32 would meet a tie that is none."""
    near_tie = np.array([2**62 + 2**38 + 1, -(2**62) - 2**38 - 1], dtype=np.int64)
    found, _ = run_cast(data_library, near_tie, "int64", "float32")
    assert [Fraction(float(v)) for v in found] == [2**62 + 2**39, -(2**62) - 2**39]
    top = np.array([2**64 - 1], dtype=np.uint64)
    found, _ = run_cast(data_library, top, "uint64", "longdouble")
    assert int(found[0]) == 2**64 - 1 or np.finfo(np.longdouble).nmant < 63


def test_floats_are_rounded_once(data_library: Any) -> None:
    tie = 1 + 2.0**-11
    given = np.array([tie, np.nextafter(tie, 2), np.nextafter(tie, 1)])
    found, _ = run_cast(data_library, given, "float64", "float16")
    assert found.tolist() == [1.0, 1 + 2.0**-10, 1.0]
    wide = np.array([tie], dtype=np.longdouble) * (1 + np.finfo(np.longdouble).eps)
    found, _ = run_cast(data_library, wide, "longdouble", "float16")
    assert found.tolist() == [1 + 2.0**-10]


# ---- objects ------------------------------------------------------------------------------


def test_kernel_objects_export_their_table(data_objects: List[str]) -> None:
    for path in data_objects:
        stem = Path(path).stem
        if stem.startswith("casts_"):
            listing = subprocess.run(
                ["nm", "-g", "--defined-only", path], check=True, capture_output=True, text=True
            )
            names = [line.split()[-1] for line in listing.stdout.splitlines()]
            assert names == [f"ndm_k_{stem}_generic"]


def test_compiles_for_aarch64(data_source: Path, tmp_path: Path) -> None:
    compiler = "aarch64-linux-gnu-gcc"
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    assert compile_data(compiler, data_source, tmp_path, ["-O1"])
