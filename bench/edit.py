"""From a saved spec to a running kernel, against an installed ndmill: the seconds that an author
waits. One ufunc on one dtype, for all of this machine's targets."""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Dict, List, Tuple

ROOT = Path(__file__).parents[1]

PROJECT = """
cmake_minimum_required(VERSION 3.22)
project(edited LANGUAGES C)
find_package(ndmill REQUIRED)
ndmill_add_module(edited SPECS edited.toml)
"""
SPEC = """
[ufunc.edited]
signature = "a, x, b -> y"
loops = [{ types = "T, T, T -> T", T = ["float64"], y = "a * x + b + %d" }]
"""


def run(command: List[str], folder: Path, environment: Dict[str, str]) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(action: Callable[[], object]) -> Tuple[float, float]:
    """Seconds on the clock, and of the processors."""
    clock, processor = time.perf_counter(), cpu()
    action()
    return time.perf_counter() - clock, cpu() - processor


def measure(library: Path, rounds: int) -> List[Tuple[str, List[Tuple[float, float]]]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prefix, build, spec = folder / "prefix", folder / "build", folder / "edited.toml"
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("NDM", "PYTHON"))}
        environment["CCACHE_DISABLE"] = "1"
        environment["PATH"] = f"{Path(sys.executable).parent}:{environment['PATH']}"
        run(["cmake", "--install", str(library), "--prefix", str(prefix)], folder, environment)
        (folder / "CMakeLists.txt").write_text(PROJECT)
        spec.write_text(SPEC % 0)

        def configure() -> None:
            run(["cmake", "-G", "Ninja", "-S", name, "-B", str(build),
                 f"-DCMAKE_PREFIX_PATH={prefix}", f"-DPython3_EXECUTABLE={sys.executable}"],
                folder, environment)  # fmt: skip

        def compile_and_call(constant: int) -> None:
            run(["cmake", "--build", str(build)], folder, environment)
            ndmill = [str(prefix / "bin/ndmill"), "--module", str(build / "edited.so")]
            printed = run([*ndmill, "call", "edited", "2", "3", "4.0"], folder, environment)
            assert float(printed) == 10 + constant, printed

        first = timed(lambda: (configure(), compile_and_call(0)))
        later = []
        for constant in range(1, rounds + 1):
            spec.write_text(SPEC % constant)
            later.append(timed(lambda: compile_and_call(constant)))  # noqa: B023
    return [("a new project", [first]), ("an edit", later)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", default=ROOT / "build/release", type=Path, metavar="BUILD")
    parser.add_argument("--rounds", default=5, type=int)
    given = parser.parse_args()
    print("from a saved spec to a running kernel     s   of the processors")
    for what, times in measure(given.library.resolve(), given.rounds):
        clock, processor = (statistics.median(t[i] for t in times) for i in (0, 1))
        print(f"{what:36} {clock:6.2f} {processor:9.2f}")


if __name__ == "__main__":
    main()
