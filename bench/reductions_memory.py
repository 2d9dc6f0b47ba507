"""Arrays that no cache holds: folding them beside reading them, by a plain loop in C."""

from __future__ import annotations

import ctypes as c
import statistics
from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np
from contenders import Operands
from reductions_calls import Sides
from reductions_cells import Cell, Data, Layout
from timing import TIMER, Task, run_rounds

BYTES = 128 << 20
CASES: Sequence[Tuple[str, str, Tuple[int, ...], int]] = (
    ("add", "float64", (1 << 24,), 0),
    ("add", "float64", (1 << 12, 1 << 12), 0),
    ("add", "float64", (1 << 12, 1 << 12), 1),
    ("add", "float32", (1 << 25,), 0),
    ("add", "int64", (1 << 24,), 0),
    ("add", "int32", (1 << 25,), 0),
    ("maximum", "float64", (1 << 24,), 0),
    ("maximum", "int8", (1 << 27,), 0),
)
ROUNDS = 7


@dataclass(frozen=True)
class Rates:
    """Bytes a nanosecond, and medians of the rounds' ratios."""

    cell: Cell
    read: float
    numpy: float
    ndmill: float
    of_read: float
    of_numpy: float


class Large(Data):
    """One value everywhere: what is read counts."""

    def __init__(self) -> None:
        super().__init__()
        self.memory = np.empty(BYTES, np.uint8)

    def array(self, cell: Cell) -> np.ndarray:
        array = self.memory.view(cell.dtype)
        array[:] = 1
        return array.reshape(cell.layout.shape)


class Read:
    """bench_read of the same memory."""

    def __init__(self, memory: np.ndarray) -> None:
        self.sum = np.zeros(1, np.uint64)
        self.operands = Operands(count=memory.nbytes)
        self.operands.inputs[0] = memory.ctypes.data
        self.operands.outputs[0] = self.sum.ctypes.data
        self.task = Task(
            loop=c.cast(TIMER.bench_read, c.c_void_p),
            operands=c.cast(c.pointer(self.operands), c.c_void_p),
        )


def measure_memory() -> List[Rates]:
    data, found = Large(), []
    read = Read(data.memory)
    for ufunc, dtype, shape, axis in CASES:
        cell = Cell("reduce", ufunc, "", dtype, Layout(shape, "C", axis))
        sides = Sides(cell, data)
        times = run_rounds([read, sides.numpy, sides.ndmill], ROUNDS, [1, 1, 1])
        plain, numpy, ndmill = (BYTES / statistics.median(ns) for ns in times)
        found.append(
            Rates(cell, plain, numpy, ndmill, statistics.median(map(_over, times[0], times[2])),
                  statistics.median(map(_over, times[1], times[2])))
        )  # fmt: skip
    return found


def _over(theirs: float, ours: float) -> float:
    return theirs / ours
