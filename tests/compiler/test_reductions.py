"""Reductions: what is made of a spec, whole; what decides that one is exact; what profiles keep."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, Optional

import pytest

from ndmillc import ir
from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Compiled, Request, compile_specs, generate
from ndmillc.read_reductions import MAX_FIELDS, MAX_REDUCED

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SPREAD = """
[reduction.weighted_spread]
doc = "The largest difference from the mean, and its place, both by weight."
signature = "x, w -> y, place"
passes = { mu = "average(x, w)" }
params = { least = 0.5 }

[[reduction.weighted_spread.loops]]
types = "T, T -> T, int64"
T = ["float32"]
state = { v = "T", at = "int64" }
neutral = "v = -1; at = int64.max"
lift = "d = absolute(x - mu) * w; v = d if d > T(least) else T(0); at = index"
combine = \"\"\"
later = b.v > a.v or (b.v == a.v and b.at < a.at)
v = b.v if later else a.v
at = b.at if later else a.at
\"\"\"
finish = "y = v / T(count); place = at"
"""


def compiled(folder: Path, text: str, **options: object) -> Optional[Compiled]:
    path = folder / "spec.toml"
    path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    request = Request((str(path),), (str(ROOT / "specs"),), "test", **options)  # type: ignore[arg-type]
    found = compile_specs(request, diagnostics)
    assert not diagnostics, diagnostics.render()
    return found


def test_generated_forms(tmp_path: Path) -> None:
    """A whole kernel file. To accept a new one: NDMILLC_ACCEPT=1 pytest test_reductions.py."""
    path = tmp_path / "spec.toml"
    path.write_text(SPREAD, encoding="utf-8")
    diagnostics = Diagnostics()
    files = generate(Request((str(path),), (str(ROOT / "specs"),), "test"), diagnostics)
    assert files is not None, diagnostics.render()
    golden = HERE / "reduction_forms.txt"
    text = files["loops/float32/spec.c"]
    if os.environ.get("NDMILLC_ACCEPT"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    assert '{"least", 0.5},' in files["module.c"]
    assert "2, fields_0, 1, names_0, names_1,\n    true, true, true, NULL," in files["module.c"]


LOOP = """
[reduction.r]
signature = "x -> y"
empty = "none"

[[reduction.r.loops]]
types = "T -> T"
T = ["{dtype}"]
state = {{ v = "T", n = "int64" }}
lift = "v = x; n = 1"
combine = "v = {value}; n = a.n + b.n"
finish = "y = v"
"""


@pytest.mark.parametrize(
    "dtype,value,exact",
    [
        ("int8", "a.v + b.v", True),
        ("int8", "a.v * b.v", True),
        ("uint16", "a.v ^ b.v", True),
        ("int64", "tdiv(a.v, b.v)", False),
        ("float64", "a.v + b.v", False),
        ("float64", "a.v if a.v > b.v else b.v", True),
        ("float64", "maximum(a.v, b.v)", True),
        ("longdouble", "fmin(a.v, b.v)", True),
        ("float32", "b.v if isnan(a.v) else a.v", True),
        ("float32", "hypot(a.v, b.v)", False),
        ("complex64", "maximum(a.v, b.v)", False),
        ("bool", "a.v or b.v", True),
    ],
)
def test_exactness(dtype: str, value: str, exact: bool, tmp_path: Path) -> None:
    text = LOOP.format(dtype=dtype, value=value)
    found = compiled(tmp_path, text)
    assert found is not None
    reductions = [loop.kernel.reduction for loop in found.program.loops]
    assert [r is not None and r.exact for r in reductions] == [exact]


def kernels(names: str) -> Dict[str, ir.Kernel]:
    request = Request((str(ROOT / "specs"),), ufuncs=tuple(names.split()), dtypes=("float64",))
    found = compile_specs(request, Diagnostics())
    assert found is not None
    return {loop.kernel.name: loop.kernel for loop in found.program.loops}


def test_profiles_keep_what_a_reduction_needs() -> None:
    found = {kernel.ufunc.name for kernel in kernels("logsumexp std sum").values()}
    assert found == {"logsumexp", "maximum", "std", "mean", "add"}


def test_loops_are_for_dtypes_that_compute_in_themselves() -> None:
    request = Request((str(ROOT / "specs"),), ufuncs=("mean", "count_nonzero"))
    found = compile_specs(request, Diagnostics())
    assert found is not None
    names = {loop.kernel.name for loop in found.program.loops}
    assert {"mean_float32", "count_nonzero_bool"} <= names
    assert not {"mean_float16", "count_nonzero_float16", "mean_int8"} & names


def test_no_more_than_a_call_has_room_for(tmp_path: Path) -> None:
    """The limits are those of the library's arrays; each of them is kept by the spec compiler."""
    sources = "".join(p.read_text() for p in sorted((ROOT / "runtime/src/reduce").glob("*.h")))
    for name, limit in (("NDM_MAXREDUCED", MAX_REDUCED), ("NDM_MAXFIELDS", MAX_FIELDS)):
        assert f"enum {{ {name} = {limit} }};" in sources
    five = [f"p{k}" for k in range(MAX_REDUCED + 1)]
    for old, new, what in (
        ('{ mu = "average(x, w)" }', ", ".join(f'{p} = "average(x, w)"' for p in five), "passes"),
        ("{ least = 0.5 }", ", ".join(f"{p} = 1" for p in five), "parameters"),
        ('"x, w -> y, place"', ", ".join(five) + " -> y", "inputs"),
        ('"x, w -> y, place"', "x -> " + ", ".join(five), "outputs"),
    ):
        new = f"{{ {new} }}" if old.startswith("{") else f'"{new}"'
        path = tmp_path / "spec.toml"
        path.write_text(SPREAD.replace(old, new), encoding="utf-8")
        diagnostics = Diagnostics()
        request = Request((str(path),), (str(ROOT / "specs"),), "test")
        assert compile_specs(request, diagnostics) is None
        assert f": 5 {what}; a reduction has at most 4" in diagnostics.render()
