"""Pictures of the errors of elementary functions, for their pages in docs/reference.

    python tools/elementary/plots.py [--check] [--build build/release] [UFUNC...]

The greatest error among 2048 numbers at each of 300 places, in units in the last place, of each
dtype and tier; results that are always the nearest number stay at a half. The built programs
measure_float32 and measure_float64 do the work, on x86-64-v3. The same library gives the same
bytes. --check says which pictures are missing."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Tuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generator"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from error_picture import Curve, picture  # noqa: E402

from ndmillc.diagnostics import Diagnostics  # noqa: E402
from ndmillc.model import UfuncSpec  # noqa: E402
from ndmillc.pipeline import Request, compile_specs  # noqa: E402
from ndmillc.reference import has_errors, has_picture, picture_range  # noqa: E402

PLACES = 300
COLOURS = {
    ("float32", "fast"): "#eeb48f",
    ("float64", "fast"): "#8fb4dd",
    ("float32", "correct"): "#c2571a",
    ("float64", "correct"): "#1f5fa8",
}
"""In the order in which curves are drawn, one over another."""


def errors(build: Path, ufunc: UfuncSpec, dtype: str, tier: str) -> List[Tuple[float, float]]:
    """Places and the greatest errors near them."""
    low, high = picture_range(ufunc)
    done = subprocess.run(
        [str(build / f"bin/measure_{dtype}"), ufunc.name, "errors", str(PLACES), str(low),
         str(high)],
        capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": "x86-64-v3", "MEASURE_UFUNC": ufunc.name,
             "MEASURE_TIER": tier},
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"plots: {ufunc.name}: {done.stderr.strip()}")
    pairs = (line.split() for line in done.stdout.splitlines())
    return [(float(x), float(error)) for x, error in pairs]


def curves(build: Path, ufunc: UfuncSpec) -> List[Curve]:
    found: Dict[Tuple[str, str], List[Tuple[float, float]]] = {}
    for dtype, tier in reversed(COLOURS):
        points = errors(build, ufunc, dtype, tier)
        if tier == "correct" or points != found[dtype, "correct"]:
            found[dtype, tier] = points
    names = {"correct": "", "fast": ", fast"}
    return [Curve(f"{dtype}{names[tier]}", colour, found[dtype, tier])
            for (dtype, tier), colour in COLOURS.items() if (dtype, tier) in found]  # fmt: skip


def pictured() -> List[UfuncSpec]:
    compiled = compile_specs(Request((str(ROOT / "specs"),)), Diagnostics())
    assert compiled is not None, "the specs have errors; see ndmillc check specs"
    found = []
    for name, ufunc in compiled.specs.ufuncs.items():
        kernels = [i.kernel for i in compiled.program.loops if i.kernel.ufunc.name == name]
        if has_errors(ufunc, has_picture(kernels, compiled.specs)):
            found.append(ufunc)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("ufunc", nargs="*", help="default: all")
    parser.add_argument("--check", action="store_true", help="draw nothing; status 1 if any lacks")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    parser.add_argument("--out", type=Path, default=ROOT / "docs/reference/errors")
    given = parser.parse_args()
    ufuncs = pictured()
    paths = {given.out / f"{ufunc.name}.svg" for ufunc in ufuncs}
    there = set(given.out.glob("*.svg"))
    if given.check:
        wrong = [f"{p}: missing" for p in sorted(paths - there)]
        wrong += [f"{p}: surplus" for p in sorted(there - paths)]
        print("\n".join(wrong) or f"{given.out}: {len(paths)} pictures")
        return 1 if wrong else 0
    given.out.mkdir(parents=True, exist_ok=True)
    for path in there - paths:
        path.unlink()
    for ufunc in ufuncs:
        if not given.ufunc or ufunc.name in given.ufunc:
            text = picture(curves(given.build, ufunc), picture_range(ufunc), ufunc.inputs[0])
            (given.out / f"{ufunc.name}.svg").write_text(text)
            print(ufunc.name, file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
