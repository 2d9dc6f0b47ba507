"""Pictures of the errors of elementary functions, for their pages in docs/reference.

    python tools/elementary/plots.py [--check] [--build build/release] [UFUNC...]

The greatest error among 2048 numbers at each of 400 places, in units in the last place, of each
dtype and tier; results that are always the nearest number stay at a half. The built programs
measure_float32 and measure_float64 do the work. --check says which pictures are missing."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Tuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generator"))

from ndmillc.diagnostics import Diagnostics  # noqa: E402
from ndmillc.model import UfuncSpec  # noqa: E402
from ndmillc.pipeline import Request, compile_specs  # noqa: E402
from ndmillc.reference import has_errors, has_picture, picture_range  # noqa: E402

PLACES = 400
CURVES = {
    ("float64", "correct"): ("float64", "#1f5fa8"),
    ("float64", "fast"): ("float64, fast", "#8fb4dd"),
    ("float32", "correct"): ("float32", "#c2571a"),
    ("float32", "fast"): ("float32, fast", "#eeb48f"),
}


def errors(build: Path, ufunc: UfuncSpec, dtype: str, tier: str) -> List[Tuple[float, float]]:
    """Places and the greatest errors near them."""
    low, high = picture_range(ufunc)
    done = subprocess.run(
        [str(build / f"bin/measure_{dtype}"), ufunc.name, "errors", str(PLACES), str(low),
         str(high)],
        capture_output=True, text=True,
        env={**os.environ, "MEASURE_UFUNC": ufunc.name, "MEASURE_TIER": tier},
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"plots: {ufunc.name}: {done.stderr.strip()}")
    pairs = (line.split() for line in done.stdout.splitlines())
    return [(float(x), float(error)) for x, error in pairs]


def draw(ufunc: UfuncSpec, build: Path, path: Path) -> None:
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update(
        {"svg.hashsalt": "ndmill", "svg.fonttype": "none", "font.family": "sans-serif",
         "font.size": 9, "axes.unicode_minus": False}
    )  # fmt: skip
    from matplotlib import pyplot

    found = {kind: errors(build, ufunc, *kind) for kind in CURVES}
    figure, axes = pyplot.subplots(figsize=(4.4, 2.2), layout="constrained")
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.axhline(0.5, color="#909090", linewidth=0.8)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, colors="#404040")
    drawn: Dict[str, List[Tuple[float, float]]] = {}
    for kind, (label, colour) in CURVES.items():
        if kind[1] == "fast" and found[kind] == drawn.get(kind[0]):
            continue  # both tiers run the same loop
        drawn[kind[0]] = found[kind]
        axes.plot(*zip(*found[kind]), color=colour, linewidth=1.0, label=label)
    axes.set_xlim(*picture_range(ufunc))
    axes.set_ylim(0, max(1.0, axes.get_ylim()[1]))
    axes.set_xlabel(ufunc.inputs[0], color="#404040")
    axes.set_ylabel("error in ULP", color="#404040")
    axes.legend(frameon=False, loc="center left", bbox_to_anchor=(1, 0.5), labelcolor="#404040")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    pyplot.close(figure)


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
    for path in there - paths:
        path.unlink()
    chosen = [u for u in ufuncs if not given.ufunc or u.name in given.ufunc]
    for number, ufunc in enumerate(chosen, 1):
        print(f"\r{number} of {len(chosen)}: {ufunc.name}      ", end="", file=sys.stderr,
              flush=True)  # fmt: skip
        draw(ufunc, given.build, given.out / f"{ufunc.name}.svg")
    print(file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
