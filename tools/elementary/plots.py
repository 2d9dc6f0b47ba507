"""Pictures of the errors of elementary functions, for their pages in docs/reference.

    python tools/elementary/plots.py [--check] [--build build/release] [UFUNC...]

The greatest error among 2048 numbers at each of 300 places, in units in the last place, of each
dtype and tier; results that are always the nearest number stay at a half. The built programs
measure_float32 and measure_float64 do the work, on x86-64-v3. Each picture carries a hash of the
results whose errors it shows: --check computes these anew, without errors, and says which pictures
are missing, surplus or out of date (status 1)."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Set, Tuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generator"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from error_picture import Curve, picture  # noqa: E402

from ndmillc.diagnostics import Diagnostics  # noqa: E402
from ndmillc.model import UfuncSpec  # noqa: E402
from ndmillc.pipeline import Request, compile_specs  # noqa: E402
from ndmillc.reference import has_errors, has_picture, picture_range  # noqa: E402

PLACES = 300
TARGET = "x86-64-v3"
MARK = "made by tools/elementary/plots.py; results"
COLOURS = {
    ("float32", "fast"): "#eeb48f",
    ("float64", "fast"): "#8fb4dd",
    ("float32", "correct"): "#c2571a",
    ("float64", "correct"): "#1f5fa8",
}
"""In the order in which curves are drawn, one over another."""


class Measured(NamedTuple):
    points: List[Tuple[float, float]]
    """Places and the greatest errors near them."""
    hash: str
    """Of the results."""


def measured(build: Path, ufunc: UfuncSpec, form: Tuple[str, str], mode: str) -> Measured:
    dtype, tier = form
    low, high = picture_range(ufunc)
    done = subprocess.run(
        [str(build / f"bin/measure_{dtype}"), ufunc.name, mode, str(PLACES), str(low), str(high)],
        capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": TARGET, "MEASURE_UFUNC": ufunc.name,
             "MEASURE_TIER": tier},
    )  # fmt: skip
    if done.returncode != 0:
        print(f"plots: {ufunc.name}: {done.stderr.strip()}", file=sys.stderr)
        raise SystemExit(done.returncode)
    *lines, (_, total) = (line.split() for line in done.stdout.splitlines())
    return Measured([(float(x), float(error)) for x, error in lines], total)


def mark(found: Dict[Tuple[str, str], Measured]) -> str:
    """What a picture of these results carries."""
    return f"<!-- {MARK} {' '.join(found[form].hash for form in COLOURS)} -->\n"


def of_all_forms(build: Path, ufunc: UfuncSpec, mode: str) -> Dict[Tuple[str, str], Measured]:
    return {form: measured(build, ufunc, form, mode) for form in COLOURS}


def curves(found: Dict[Tuple[str, str], Measured]) -> List[Curve]:
    """A fast tier whose results are those of the correct one has no curve."""
    drawn = []
    for (dtype, tier), colour in COLOURS.items():
        form = found[dtype, tier]
        if tier == "correct":
            drawn.append(Curve(dtype, colour, form.points))
        elif form.hash != found[dtype, "correct"].hash:
            drawn.append(Curve(f"{dtype}, fast", colour, form.points))
    return drawn


def draw(build: Path, ufunc: UfuncSpec, path: Path) -> None:
    found = of_all_forms(build, ufunc, "errors")
    text = picture(curves(found), picture_range(ufunc), ufunc.inputs[0])
    path.write_text(mark(found) + text)


def check(build: Path, wanted: Dict[Path, UfuncSpec], there: Set[Path]) -> List[str]:
    """What is wrong with the pictures, a line each."""
    wrong = [f"{path}: missing" for path in sorted(wanted.keys() - there)]
    wrong += [f"{path}: surplus" for path in sorted(there - wanted.keys())]
    for path in sorted(wanted.keys() & there):
        found = of_all_forms(build, wanted[path], "results_of_errors")
        if not path.read_text().startswith(mark(found)):
            wrong.append(f"{path}: out of date")
    return wrong


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
    parser.add_argument("--check", action="store_true", help="draw nothing; status 1 if stale")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    parser.add_argument("--out", type=Path, default=ROOT / "docs/reference/errors")
    given = parser.parse_args()
    wanted = {given.out / f"{ufunc.name}.svg": ufunc for ufunc in pictured()}
    there = set(given.out.glob("*.svg"))
    if given.check:
        wrong = check(given.build, wanted, there)
        print("\n".join(wrong) or f"{given.out} is current: {len(wanted)} pictures")
        return 1 if wrong else 0
    given.out.mkdir(parents=True, exist_ok=True)
    for path in there - wanted.keys():
        path.unlink()
    for path, ufunc in wanted.items():
        if not given.ufunc or ufunc.name in given.ufunc:
            draw(given.build, ufunc, path)
            print(ufunc.name, file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
