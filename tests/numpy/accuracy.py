"""Measures the error of hypot and the complex square root in ULP, component by component.

    PYTHONPATH=generator python tests/numpy/accuracy.py [--count N] [--seed S] [--cc CC]
        [--flag=FLAG]...

float32 and float64 are compared with NumPy's longdouble (64 bits here, so the reference is
good to 2**-10 ULP), in ranges where nothing overflows it; longdouble with mpmath, on fewer
samples. Parts are random, of like size or of any two sizes, subnormals included. Exit status 1
if an error exceeds its bound in the specs, or if NumPy's longdouble has fewer than 64 bits."""

from __future__ import annotations

import argparse
import ctypes
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import mpmath  # type: ignore[import-untyped]
import numpy as np

from ndmillc.diagnostics import Diagnostics
from ndmillc.lattice import Lattice
from ndmillc.read import read_specs
from ndmillc.typeexpr import expand_expression

ROOT = Path(__file__).resolve().parents[2]
FLAGS = (
    "-std=c11",
    "-O3",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-ffp-contract=off",
)
INCLUDES = ("specs/primitives", "runtime/include", "generated/include")
MEASURED = {
    "hypot_float32": ("absolute", "complex64"),
    "hypot_float64": ("absolute", "complex128"),
    "hypot_longdouble": ("absolute", "clongdouble"),
    "sqrt_complex64": ("sqrt", "complex64"),
    "sqrt_complex128": ("sqrt", "complex128"),
    "sqrt_clongdouble": ("sqrt", "clongdouble"),
}
"""The C functions, and the ufuncs whose loops they are: these say what their error may be."""
REAL: dict[str, Any] = {
    "float32": np.float32,
    "float64": np.float64,
    "longdouble": np.longdouble,
    "complex64": np.float32,
    "complex128": np.float64,
    "clongdouble": np.longdouble,
}


def declared() -> dict[tuple[str, str], float]:
    """The key `accuracy` of all ufuncs: (ufunc, dtype) to ULP."""
    diagnostics = Diagnostics()
    specs = read_specs([str(ROOT / "specs")], [], diagnostics)
    lattice = Lattice(specs)
    found: dict[tuple[str, str], float] = {}
    for ufunc in specs.ufuncs.values():
        for kinds, ulp in ufunc.accuracy.items():
            for dtype in expand_expression(specs, kinds, lattice):
                found.setdefault((ufunc.name, dtype), ulp)
    return found


def build(compiler: str, flags: list[str], directory: str) -> ctypes.CDLL:
    library = Path(directory) / "accuracy.so"
    includes = [f"-I{ROOT / path}" for path in INCLUDES]
    source = str(ROOT / "tests/numpy/primitives/accuracy.c")
    command = [
        compiler,
        "-fPIC",
        "-shared",
        *FLAGS,
        *flags,
        *includes,
        source,
        "-o",
        str(library),
        "-lm",
    ]
    subprocess.run(command, check=True)
    return ctypes.CDLL(str(library))


def samples(generator: np.random.Generator, real: Any, count: int) -> Any:
    """Two rows of `count` numbers: a third of like size near 1, a third of like size anywhere,
    a third of any two sizes. The largest are kept below where a modulus would overflow."""
    info = np.finfo(real)
    low, high = int(info.minexp) - int(info.nmant), int(info.maxexp) - 2
    shared = generator.integers(low, high, count)
    exponents = np.stack([shared, shared + generator.integers(-60, 60, count)])
    third = count // 3
    exponents[:, :third] = generator.integers(-3, 3, (2, third))
    exponents[:, third : 2 * third] = generator.integers(low, high, (2, third))
    mantissas = generator.uniform(0.5, 1, (2, count)).astype(real)
    mantissas += generator.uniform(0, 1, (2, count)).astype(real) * real(2.0**-53)
    signs = generator.choice(np.array([-1, 1], real), (2, count))
    with np.errstate(under="ignore"):
        return signs * np.ldexp(mantissas, np.clip(exponents, low, high).astype(np.intc))


def compute(library: ctypes.CDLL, name: str, parts: Any) -> Any:
    """The function's values, a row for each component."""
    count = parts.shape[1]
    inputs = [np.ascontiguousarray(row) for row in parts]
    if name.startswith("sqrt"):
        inputs = [np.ascontiguousarray(parts.T)]
    out = np.empty_like(inputs[0])
    pointers = [ctypes.c_void_p(array.ctypes.data) for array in [*inputs, out]]
    getattr(library, name)(*pointers, ctypes.c_size_t(count))
    return out.reshape(count, -1).T


def reference(name: str, parts: Any) -> Any:
    """The true values in longdouble."""
    x, y = (row.astype(np.longdouble) for row in parts)
    if name.startswith("hypot"):
        return np.stack([np.hypot(x, y)])
    large = np.sqrt((np.hypot(x, y) + np.abs(x)) / 2)
    small = np.abs(y) / (2 * large)
    left = x < 0
    imag = np.copysign(np.where(left, large, small), y)
    return np.stack([np.where(left, small, large), imag])


def exact(value: Any) -> Any:
    """A longdouble as an mpmath number."""
    mantissa, exponent = np.frexp(value)
    return mpmath.ldexp(mpmath.mpf(int(np.ldexp(mantissa, 64))), int(exponent) - 64)


def errors(name: str, parts: Any, values: Any) -> Any:
    """Errors in ULP of the value."""
    if REAL[name.partition("_")[2]] is not np.longdouble:
        true = reference(name, parts)
        ulp = np.spacing(np.abs(values)).astype(np.longdouble)
        return np.abs(values.astype(np.longdouble) - true) / ulp
    result = np.empty(values.shape)
    for i in range(values.shape[1]):
        x, y = exact(parts[0, i]), exact(parts[1, i])
        if name.startswith("hypot"):
            true = [mpmath.hypot(x, y)]
        else:
            root = mpmath.sqrt(mpmath.mpc(x, y))
            true = [root.real, root.imag]
        for row, part in enumerate(true):
            ulp = exact(np.spacing(abs(values[row, i])))
            result[row, i] = float(abs(exact(values[row, i]) - part) / ulp)
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the error of hypot and csqrt in ULP.")
    parser.add_argument("--count", type=int, default=3_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cc", default="cc")
    parser.add_argument("--flag", action="append", default=[])
    options = parser.parse_args()
    if np.finfo(np.longdouble).nmant < 63:
        print("accuracy: longdouble is too short here to be a reference", file=sys.stderr)
        return 1
    mpmath.mp.prec = 400
    failed = False
    with tempfile.TemporaryDirectory() as directory:
        library = build(options.cc, options.flag, directory)
        limits = declared()
        for name, measured in MEASURED.items():
            limit = limits[measured]
            real = REAL[name.partition("_")[2]]
            count = options.count // 100 if real is np.longdouble else options.count
            parts = samples(np.random.default_rng(options.seed), real, count)
            worst = errors(name, parts, compute(library, name, parts)).max(axis=1)
            text = ", ".join(f"{value:.4f}" for value in worst)
            print(f"{name}: at most {text} ULP on {count} samples (limit {limit})")
            failed |= not bool((worst <= limit).all())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
