"""Elementary functions of the library against exact results: on samples of all magnitudes, on
special arguments, and float16 on all of its numbers; on each target.

measure.c judges, by long double and MPFR. What errors are allowed is in the specs."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Dict, Tuple

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.lattice import Lattice
from ndmillc.read import read_specs
from ndmillc.typeexpr import expand_expression

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR", ROOT / "build/release"))
TARGETS = ("generic", "x86-64-v3", "x86-64-v4")  # v2 runs the generic loops
OUTPUTS = {"sincos": ("sin", "cos")}
"""What the outputs are of a ufunc that has several."""
CANCELLING = ("logaddexp", "logaddexp2")
CANCELLING_WHY = "where a negative operand cancels the logarithm, 2**-59 of error remains"
MEASURED = re.compile(r"(\d+) arguments, (\d+) wrong, (\d+) not the nearest, at most ([\d.]+) ULP")


def program(dtype: str) -> Path:
    return BUILD / f"bin/measure_{dtype}"


if not program("float64").exists():
    pytest.skip("the build has no measure_float64, which needs MPFR", allow_module_level=True)


def references() -> Dict[str, int]:
    """Names of functions to the number of arguments."""
    done = subprocess.run([str(program("float64")), "--list"], capture_output=True, text=True)
    return {name: int(count) for name, count in map(str.split, done.stdout.splitlines())}


def limits() -> Dict[Tuple[str, str], float]:
    """(ufunc, dtype) to the greatest error that its spec allows."""
    diagnostics = Diagnostics()
    specs = read_specs([str(ROOT / "specs")], [], diagnostics)
    lattice = Lattice(specs)
    found: Dict[Tuple[str, str], float] = {}
    for ufunc in specs.ufuncs.values():
        for kinds, ulp in ufunc.accuracy.items():
            for dtype in expand_expression(specs, kinds, lattice):
                found.setdefault((ufunc.name, dtype), ulp)
    return found


ARGUMENTS = references()
LIMITS = limits()
UFUNCS = [name for name in (*ARGUMENTS, *OUTPUTS) if (name, "float64") in LIMITS]
CASES = [
    (ufunc, output, name)
    for ufunc in UFUNCS
    for output, name in enumerate(OUTPUTS.get(ufunc, (ufunc,)))
]


def measure(
    ufunc: str, output: int, name: str, dtype: str, target: str, *mode: str, tier: str = "correct"
) -> str:
    done = subprocess.run(
        [str(program(dtype)), name, *mode], capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": target, "MEASURE_UFUNC": ufunc,
             "MEASURE_OUTPUT": str(output), "MEASURE_TIER": tier},
    )  # fmt: skip
    if done.returncode == 77:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    return done.stdout


def check(text: str, limit: float, counted: bool = False) -> None:
    """`counted`: whether results that are not the nearest are known exactly; of doubles they are
    told by long double alone."""
    found = MEASURED.search(text)
    assert found is not None, text
    _, wrong, misrounded, worst = found.groups()
    assert int(wrong) == 0, text
    assert not counted or limit != 0.5 or int(misrounded) == 0, text
    assert float(worst) <= limit, text


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[2]}")
def test_float32(case: Tuple[str, int, str], target: str) -> None:
    ufunc, output, name = case
    mode = ["all", "997"] if ARGUMENTS[name] == 1 else ["sample", "1e6"]
    text = measure(ufunc, output, name, "float32", target, *mode)
    check(text, LIMITS[ufunc, "float32"], counted=True)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[2]}")
def test_float64(case: Tuple[str, int, str], target: str) -> None:
    ufunc, output, name = case
    if ufunc in CANCELLING:
        pytest.xfail(CANCELLING_WHY)
    text = measure(ufunc, output, name, "float64", target, "sample", "6e5")
    check(text, LIMITS[ufunc, "float64"])


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[2]}")
def test_fast(case: Tuple[str, int, str], dtype: str, target: str) -> None:
    ufunc, output, name = case
    text = measure(ufunc, output, name, dtype, target, "sample", "2e5", tier="fast")
    check(text, max(2, LIMITS[ufunc, dtype]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[2]}")
def test_longdouble(case: Tuple[str, int, str]) -> None:
    ufunc, output, name = case
    if (ufunc, "longdouble") not in LIMITS:
        pytest.skip(f"the specs say nothing of {ufunc} on longdouble")
    text = measure(ufunc, output, name, "longdouble", "generic", "sample", "1e5")
    check(text, LIMITS[ufunc, "longdouble"])


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(
    "case", [c for c in CASES if ARGUMENTS[c[2]] == 1], ids=lambda case: f"{case[0]}-{case[2]}"
)
def test_float16(case: Tuple[str, int, str], target: str) -> None:
    if not program("float16").exists():
        pytest.skip("the compiler of this build has no _Float16")
    ufunc, output, name = case
    assert measure(ufunc, output, name, "float16", target, "half").endswith(" 0 misrounded\n")


@pytest.mark.parametrize("tier", ["correct", "fast"])
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[2]}")
def test_special_arguments(
    case: Tuple[str, int, str], dtype: str, target: str, tier: str
) -> None:
    """Values and IEEE flags."""
    ufunc, output, name = case
    if ufunc in CANCELLING and dtype == "float64":
        pytest.xfail(CANCELLING_WHY)
    text = measure(ufunc, output, name, dtype, target, "special", tier=tier)
    assert text.endswith(", 0 wrong\n"), text
