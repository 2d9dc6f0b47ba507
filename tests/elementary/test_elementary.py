"""Elementary functions of the library against exact results: on samples of all magnitudes, on
special arguments, and float16 on all of its numbers; on each target.

measure.c judges, by long double and MPFR. What errors are allowed is in the specs; the fast tier
has at most 2 ULP. Samples are large on one target of those that share bits, as the golden hashes
say: float16 and float32 on all, float64 on those with fused multiply-add. tools/elementary's
accuracy.py takes the samples that the documented errors are of."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Dict, Set, Tuple

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.forms import fast_form
from ndmillc.ir import Program
from ndmillc.lattice import Lattice
from ndmillc.model import Specs
from ndmillc.pipeline import Compiled, Request, compile_specs
from ndmillc.typeexpr import expand_expression

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR", ROOT / "build/release"))
TARGETS = ("generic", "x86-64-v3", "x86-64-v4")  # v2 runs the generic loops
MUCH = {"float32": ("x86-64-v3",), "float64": ("generic", "x86-64-v3")}
"""Where the large samples are taken."""
PAIRS = "3e5"
"""As many as it takes for the kinds of two arguments to meet each other."""
LONG = [("-2", "2"), ("-800", "800"), ("1e-300", "1e300")]
"""Ranges of longdouble arguments: each result is compared with MPFR's, which takes its time."""
FAST_LIMIT = 2.0
OUTPUTS = {"sincos": ("sin", "cos")}
"""What the outputs are of a ufunc that has several."""
MEASURED = re.compile(r"(\d+) arguments, (\d+) wrong, (\d+) not the nearest, at most ([\d.]+) ULP")

UNDERFLOW_ONLY = re.compile(r"\(0\.00 ULP\); flags: underflow, wanted: none$", re.M)


def program(dtype: str) -> Path:
    return BUILD / f"bin/measure_{dtype}"


if not program("float64").exists():
    pytest.skip("the build has no measure_float64, which needs MPFR", allow_module_level=True)


def references() -> Dict[str, int]:
    """Names of functions to the number of arguments."""
    done = subprocess.run([str(program("float64")), "--list"], capture_output=True, text=True)
    return {name: int(count) for name, count in map(str.split, done.stdout.splitlines())}


def compiled() -> Compiled:
    diagnostics = Diagnostics()
    found = compile_specs(Request((str(ROOT / "specs"),)), diagnostics)
    assert found is not None, diagnostics.render()
    return found


def limits(specs: Specs) -> Dict[Tuple[str, str], float]:
    """(ufunc, dtype) to the greatest error that its spec allows."""
    lattice = Lattice(specs)
    found: Dict[Tuple[str, str], float] = {}
    for ufunc in specs.ufuncs.values():
        for kinds, ulp in ufunc.accuracy.items():
            for dtype in expand_expression(specs, kinds, lattice):
                found.setdefault((ufunc.name, dtype), ulp)
    return found


def fast_loops(program: Program) -> Set[Tuple[str, str]]:
    """(ufunc, dtype) of the loops that have a form of the fast tier."""
    kernels = [loop.kernel for loop in program.loops]
    return {(k.ufunc.name, k.inputs[0].dtype) for k in kernels if fast_form(k) is not None}


ARGUMENTS = references()
COMPILED = compiled()
LIMITS = limits(COMPILED.specs)
FAST = fast_loops(COMPILED.program)
UFUNCS = [name for name in (*ARGUMENTS, *OUTPUTS) if (name, "float64") in LIMITS]
CASES = [
    (ufunc, output, name)
    for ufunc in UFUNCS
    for output, name in enumerate(OUTPUTS.get(ufunc, (ufunc,)))
]
FAST_CASES = [
    (case, dtype) for case in CASES for dtype in ("float32", "float64") if (case[0], dtype) in FAST
]


def title(case: object) -> str:
    """Of a case, and a dtype if there is one."""
    if isinstance(case, tuple):
        return "-".join(title(part) for part in case if not isinstance(part, int))
    return str(case)


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
@pytest.mark.parametrize("case", CASES, ids=title)
def test_float32(case: Tuple[str, int, str], target: str) -> None:
    ufunc, output, name = case
    if ARGUMENTS[name] == 1:
        mode = ["all", "4001" if target in MUCH["float32"] else "65537"]
    else:
        mode = ["sample", PAIRS]
    text = measure(ufunc, output, name, "float32", target, *mode)
    check(text, LIMITS[ufunc, "float32"], counted=True)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("case", CASES, ids=title)
def test_float64(case: Tuple[str, int, str], target: str) -> None:
    ufunc, output, name = case
    count = "2e5" if target in MUCH["float64"] else "5e4"
    mode = ["sample", count if ARGUMENTS[name] == 1 else PAIRS]
    text = measure(ufunc, output, name, "float64", target, *mode)
    check(text, LIMITS[ufunc, "float64"])


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("case", FAST_CASES, ids=title)
def test_fast(case: Tuple[Tuple[str, int, str], str], target: str) -> None:
    (ufunc, output, name), dtype = case
    count = "1e5" if target in MUCH[dtype] else "5e4"
    mode = ["sample", count if ARGUMENTS[name] == 1 else PAIRS]
    text = measure(ufunc, output, name, dtype, target, *mode, tier="fast")
    check(text, FAST_LIMIT)


def test_the_fast_tier_is_the_correct_one_where_it_has_no_form() -> None:
    ufunc, output, name = next(c for c in CASES if (c[0], "float64") not in FAST)
    mode = ["sample", "5e4"]
    texts = {
        measure(ufunc, output, name, "float64", "generic", *mode, tier=tier)
        for tier in ("correct", "fast")
    }
    assert len(texts) == 1, texts


@pytest.mark.parametrize("case", CASES, ids=title)
def test_longdouble(case: Tuple[str, int, str]) -> None:
    ufunc, output, name = case
    if (ufunc, "longdouble") not in LIMITS:
        pytest.skip(f"the specs say nothing of {ufunc} on longdouble")
    for low, high in LONG:
        mode = ["random", "3e3", low, high, *LONG[0]]
        text = measure(ufunc, output, name, "longdouble", "generic", *mode)
        check(text, LIMITS[ufunc, "longdouble"])


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("case", [c for c in CASES if ARGUMENTS[c[2]] == 1], ids=title)
def test_float16(case: Tuple[str, int, str], target: str) -> None:
    if not program("float16").exists():
        pytest.skip("the compiler of this build has no _Float16")
    ufunc, output, name = case
    assert measure(ufunc, output, name, "float16", target, "half").endswith(" 0 misrounded\n")


def check_special(case: Tuple[str, int, str], dtype: str, target: str, tier: str) -> None:
    """Values and IEEE flags."""
    ufunc, output, name = case
    text = measure(ufunc, output, name, dtype, target, "special", tier=tier)
    # A call raises what any output raises: cosine's arguments the underflow of their sines.
    others = len(UNDERFLOW_ONLY.findall(text)) if output > 0 else 0
    assert text.endswith(f", {others} wrong\n"), text


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("case", CASES, ids=title)
def test_special_arguments(case: Tuple[str, int, str], dtype: str, target: str) -> None:
    check_special(case, dtype, target, "correct")


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("case", FAST_CASES, ids=title)
def test_special_arguments_of_the_fast_tier(
    case: Tuple[Tuple[str, int, str], str], target: str
) -> None:
    check_special(*case, target, "fast")
