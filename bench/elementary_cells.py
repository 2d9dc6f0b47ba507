"""Measures the elementary functions at one level of the processor: `bench/run elementary` starts
this program for each, in that level's environment, and reads a line of JSON for each cell."""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
from dataclasses import asdict
from typing import Any, Dict, List, Sequence

import numpy as np
from cells import Data, Loop
from contenders import JAX_COUNT, LEVELS, Libraries, numpy_callable, of_library
from elementary_report import DIFFERS, PYTHON, SAME, Row
from functions import aligned, arguments, select
from timing import calibrate, ndmlib, run_rounds, time_calls

COUNT = 4096
ROUND_NS = 100_000


class Cell:
    """The contenders of a loop, on the same arguments and into the same memory."""

    def __init__(self, loop: Loop, data: Data, mixed: bool, libraries: Libraries) -> None:
        self.loop, self.mixed = loop, mixed
        resolved = ndmlib.resolve(loop.ufunc, loop.inputs)
        self.loop_is_fast = resolved is None or getattr(resolved, "fast", True)
        inputs = arguments(data, loop, COUNT, mixed)
        self.outs = [aligned(COUNT, dtype) for dtype in loop.outputs]
        self.calls: Dict[str, Any] = of_library(loop, inputs, self.outs)
        if not mixed:
            self.calls.update(libraries.calls(loop, inputs, self.outs))
            jax = libraries.jax_call(loop, arguments(data, loop, JAX_COUNT, mixed))
            if jax is not None:
                self.calls["jax"] = jax

    def rows(self, level: str, rounds: int) -> List[Row]:
        remarks = self._remarks()
        calls = {name: calibrate(call, ROUND_NS) for name, call in self.calls.items()}
        rounds_ns = run_rounds(list(self.calls.values()), rounds, list(calls.values()))
        times: Dict[str, List[float]] = {}
        for name, per_call in zip(calls, rounds_ns):
            count = JAX_COUNT if name == "jax" else COUNT
            times[name] = [ns / count for ns in per_call]
        return [
            Row(level, self.loop.ufunc, self.loop.types, self.mixed, name, statistics.median(own),
                _ratio(own, times["correct"]), _ratio(own, times["fast"]), remarks[name])
            for name, own in times.items()
        ]  # fmt: skip

    def _remarks(self) -> Dict[str, str]:
        results = {name: self._results(call) for name, call in self.calls.items()}
        found = {
            name: DIFFERS if _differ(own, results["correct"]) else ""
            for name, own in results.items()
        }
        if not self.loop_is_fast:
            found["fast"] = SAME
        if not isinstance(numpy_callable(self.loop), (np.ufunc, type(None))):
            found["numpy"] = PYTHON
        return found

    def _results(self, call: Any) -> List[np.ndarray]:
        own = getattr(call, "result", None)
        if own is not None:
            return [own[:COUNT]]
        for out in self.outs:
            out.fill(0)
        time_calls(call, 1)
        return [out.copy() for out in self.outs]


def _differ(ours: Sequence[np.ndarray], wanted: Sequence[np.ndarray]) -> bool:
    """By more than a hundredth, in one element of a hundred."""
    return any(
        np.mean(np.isclose(a, b, rtol=1e-2, equal_nan=True)) < 0.99 for a, b in zip(ours, wanted)
    )


def _ratio(times: Sequence[float], ours: Sequence[float]) -> float:
    return statistics.median(a / b for a, b in zip(times, ours))


def main() -> None:
    given = json.loads(sys.argv[1])
    level = next(level for level in LEVELS if level.name == given["level"])
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    libraries = Libraries(level, given["jax"])
    target = ndmlib.loops("exp")[0].target.decode()
    about = {"target": target, "missing": libraries.missing, "versions": libraries.versions}
    print(json.dumps(about), flush=True)
    data = Data()
    gc.disable()
    with np.errstate(all="ignore"):
        for loop in select(given["ufuncs"], given["dtypes"]):
            for mixed in given["mixed"]:
                rows = Cell(loop, data, mixed, libraries).rows(level.name, given["rounds"])
                print(json.dumps([asdict(row) for row in rows]), flush=True)
            gc.collect()


if __name__ == "__main__":
    try:
        main()
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(130)
