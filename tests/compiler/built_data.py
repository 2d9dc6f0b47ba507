"""The generated dtypes and casts, compiled by themselves, and values to try them on."""

from __future__ import annotations

import itertools
import subprocess
from pathlib import Path
from typing import Any, List

import numpy as np

from ndmillc.diagnostics import Diagnostics
from ndmillc.ir import CastInstance, Program
from ndmillc.lower_data import lower_data
from ndmillc.read import read_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wshadow", "-Wstrict-prototypes"]
WARNINGS += ["-Wmissing-prototypes", "-Wvla", "-Wundef", "-Werror", "-fno-strict-aliasing"]
WARNINGS += ["-fPIC", "-fvisibility=hidden", "-ffp-contract=off"]
KERNEL = ["-O3", "-fno-math-errno", "-fno-trapping-math", "-fno-lto"]

NAMES = ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
NAMES += ["float16", "float32", "float64", "longdouble", "complex64", "complex128", "clongdouble"]


def generate_data(out: Path) -> None:
    diagnostics = Diagnostics()
    specs = read_specs([str(ROOT / "specs")], [], diagnostics)
    names = tuple(specs.dtypes)
    pairs = itertools.permutations(names, 2)
    casts = tuple(CastInstance(a, b, "unsafe") for a, b in pairs)
    program = Program("core", (), names, (), (), casts, ())
    for name, text in render(lower_data(program, specs, {}, {})).items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def compile_data(compiler: str, source: Path, objects: Path, flags: List[str]) -> List[str]:
    includes = [f"-I{ROOT / 'runtime/include'}", f"-I{source / 'include'}"]
    made = []
    probe = ROOT / "tests/compiler/data_probe.c"
    blocks = ROOT / "runtime/kernels/blocks.c"
    for path in [*sorted(source.glob("*/*.c")), source / "module.c", probe, blocks]:
        kernel = path.parent.name in ("casts", "kernels")
        extra = KERNEL if kernel else ["-O1", "-DNDM_BUILD_GENERIC=1"]
        target = objects / f"{path.parent.name}_{path.stem}.o"
        command = [compiler, *WARNINGS, *extra, *flags, *includes, "-c", str(path)]
        subprocess.run([*command, "-o", str(target)], check=True)
        made.append(str(target))
    return made


def dtype(name: str) -> "np.dtype[Any]":
    return np.dtype(name)


def special_values(name: str) -> "np.ndarray[Any, Any]":
    kind = dtype(name)
    if kind.kind == "b":
        return np.array([False, True])
    if kind.kind in "iu":
        info = np.iinfo(kind)
        middle = [1 << k for k in range(kind.itemsize * 8 - 1)]
        near = [v + d for v in middle for d in (-1, 0, 1)] + [65519, 65520, 2049, 2051, 100]
        values = [v for n in near for v in (n, -n)] + [info.min, info.max]
        return np.array(sorted({v for v in values if info.min <= v <= info.max}), dtype=kind)
    if kind.kind == "c":
        part = special_values({"F": "float32", "D": "float64", "G": "longdouble"}[kind.char])
        result = np.empty(part.size, dtype=kind)
        result.real = part
        result.imag = part[::-1]
        return result
    return special_floats(kind)


def special_floats(kind: "np.dtype[Any]") -> "np.ndarray[Any, Any]":
    info = np.finfo(kind)
    edges = [2.0**k for k in (0, 7, 8, 15, 16, 24, 31, 32, 53, 63, 64)]
    values: List[Any] = [0.0, 0.5, 0.999, 1.5, 2.5, 65519.0, 65520.0, 1e5, 1e38, 1e300, 1e-40]
    with np.errstate(all="ignore"):
        found = [kind.type(v) for v in values + edges]
        found += [kind.type(2.0**-k) for k in (14, 24, 25, 126, 149, 150, 1022, 1074)]
        found += [np.nextafter(v, kind.type(d)) for v in found for d in (-np.inf, np.inf)]
        found += [info.max, info.tiny, info.eps, kind.type("inf")]
        found += [-v for v in found]
    return np.array([*found, kind.type("nan")], dtype=kind)


def same(a: "np.ndarray[Any, Any]", b: "np.ndarray[Any, Any]") -> bool:
    """Equal, zeros with their signs; a NaN is a NaN."""
    if a.dtype.kind == "c":
        return same(a.real, b.real) and same(a.imag, b.imag)
    if a.dtype.kind != "f":
        return bool(np.array_equal(a, b))
    signs = (np.signbit(a) == np.signbit(b)) | np.isnan(a)
    return bool(np.array_equal(a, b, equal_nan=True) and signs.all())
