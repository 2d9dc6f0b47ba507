"""Paired timing of the library and of NumPy, through one clock in C (timer.c)."""

from __future__ import annotations

import ctypes as c
import os
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional, Sequence

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
BUILD = Path(os.environ.setdefault("NDM_BUILD_DIR", str(ROOT / "build/release")))
sys.path.insert(0, str(ROOT / "tests/numpy"))

import ndmlib  # noqa: E402  the bindings that the differential tests use
from ndm_structs import Error, Options  # noqa: E402


class Task(c.Structure):
    """bench_task"""

    _fields_ = [
        ("callable", c.py_object),
        ("args", c.c_void_p),
        ("nargs", c.c_size_t),
        ("keywords", c.c_void_p),
        ("plan", c.c_void_p),
        ("ufunc", c.c_void_p),
        ("inputs", c.c_void_p),
        ("options", c.c_void_p),
        ("results", c.c_size_t),
        ("loop", c.c_void_p),
        ("operands", c.c_void_p),
        ("method", c.c_void_p),
        ("clock", c.c_int),
    ]


THREAD, WALL, PROCESS = range(3)  # bench_clock


class Python(c.Structure):
    _fields_ = [("vectorcall", c.c_void_p), ("release", c.c_void_p)]


# PyDLL keeps the interpreter's lock, which the calls back into Python need.
TIMER = c.PyDLL(str(BUILD / "lib/bench_timer.so"))
TIMER.bench_time.restype = c.c_double
PYTHON = Python(
    c.cast(c.pythonapi.PyObject_Vectorcall, c.c_void_p),
    c.cast(c.pythonapi.Py_DecRef, c.c_void_p),
)


class NumpyCall:
    """np.NAME(*inputs, *outs): outputs by position, the cheapest way; but out=y where NumPy wants
    it so. Without outputs, np.NAME(*inputs)."""

    def __init__(
        self,
        ufunc: np.ufunc,
        inputs: Sequence[Any],
        outs: Sequence[np.ndarray] = (),
        where: Optional[np.ndarray] = None,
    ) -> None:
        arguments = [*inputs, *outs]
        keywords = ("out",) if outs and ufunc.__name__ in ("maximum", "minimum") else ()
        if where is not None:
            arguments.append(where)
            keywords += ("where",)
        self.keep = (ufunc, arguments, keywords)
        self.args = (c.py_object * len(arguments))(*arguments)
        self.task = Task(
            callable=ufunc,
            args=c.cast(self.args, c.c_void_p),
            nargs=len(arguments) - len(keywords),
            keywords=id(keywords) if keywords else None,
        )


class NdmCall:
    """ndm_call with prepared views, as a C program holds them. Without outputs it makes one."""

    def __init__(
        self,
        name: str,
        inputs: Sequence[Any],
        outs: Sequence[np.ndarray] = (),
        where: Optional[np.ndarray] = None,
        threads: int = 1,
        fast: bool = False,
    ) -> None:
        self.operands = [ndmlib.Operand(value) for value in inputs]
        self.outs = [ndmlib.Operand(value) for value in outs]
        self.inputs = ndmlib.pointers(self.operands)
        self.options = Options(size=c.sizeof(Options), threads=threads, tier=int(fast))
        if outs:
            self.out = ndmlib.pointers(self.outs)
            self.options.out = self.out
        if where is not None:
            self.where = ndmlib.Operand(where)
            self.options.where = c.pointer(self.where.view)
        self.ufunc = ndmlib.find_ufunc(name)
        self.task = Task(
            ufunc=self.ufunc,
            inputs=c.cast(self.inputs, c.c_void_p),
            options=c.cast(c.pointer(self.options), c.c_void_p),
            results=0 if outs else 1,
        )


class NdmPlan(NdmCall):
    """ndm_plan_run of a plan made once. The plan lives as long as the process."""

    def __init__(self, name: str, inputs: Sequence[Any], outs: Sequence[np.ndarray] = ()) -> None:
        super().__init__(name, inputs, outs)
        plan, error = c.c_void_p(), Error()
        status = ndmlib.LIBRARY.ndm_plan_create(
            self.ufunc, self.inputs, c.byref(self.options), c.byref(plan), c.byref(error)
        )
        ndmlib.check(status, error)
        self.task.plan = plan


@dataclass(frozen=True)
class Pair:
    """Medians in ns a call, and the median of the rounds' ratios."""

    numpy: float
    ndmill: float
    ratio: float


def time_calls(call: Any, calls: int) -> float:
    """ns a call, by the task's clock."""
    elapsed = float(TIMER.bench_time(c.byref(PYTHON), c.byref(call.task), c.c_long(calls)))
    if elapsed < 0:
        raise RuntimeError("a timed call failed")
    return elapsed


def calibrate(call: Any, target_ns: float) -> int:
    """Calls that last about target_ns; warms up on the way. One call where target_ns is 0."""
    time_calls(call, 1)
    calls = 1
    while target_ns > 0:
        elapsed = min(time_calls(call, calls) for _ in range(2))
        if elapsed * calls >= target_ns / 4:
            return max(1, round(target_ns / elapsed))
        calls *= 4
    return calls


def compare(numpy: Any, ndmill: Any, rounds: int, target_ns: float) -> Pair:
    calls = calibrate(numpy, target_ns), calibrate(ndmill, target_ns)
    first, second = run_rounds([numpy, ndmill], rounds, calls)
    return Pair(
        statistics.median(first),
        statistics.median(second),
        statistics.median(a / b for a, b in zip(first, second)),
    )


def run_rounds(tasks: Sequence[Any], rounds: int, calls: Sequence[int]) -> List[List[float]]:
    """ns a call of each round, for each task: they take turns."""
    count = len(tasks)
    times = (c.c_double * (count * rounds))()
    pointers = (c.POINTER(Task) * count)(*(c.pointer(task.task) for task in tasks))
    failed = TIMER.bench_rounds(
        c.byref(PYTHON), pointers, (c.c_long * count)(*calls), count, rounds, times
    )
    if failed:
        raise RuntimeError("a timed call failed")
    return [list(times[i * rounds : (i + 1) * rounds]) for i in range(count)]


def machine() -> str:
    """The processor, for the head of a report."""
    model = "unknown processor"
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
