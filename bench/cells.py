"""What is compared: every loop that the library and NumPy share, on several layouts.

The loops come from the library's registry; nothing here lists them. A ufunc that is slow or
faults on arbitrary values gets a domain below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from timing import ndmlib

SIZES = (1, 16, 4096, 10_000_000)
LAYOUTS = ("contiguous", "strided", "scalar", "mixed")

# Ranges per input where the default, -50 to 50 without zero, would fault or leave the domain.
DOMAINS: Dict[str, Sequence[Tuple[int, int]]] = {
    "power": [(-9, 9), (0, 6)],
    "left_shift": [(-50, 50), (0, 7)],
    "right_shift": [(-50, 50), (0, 7)],
    "ldexp": [(-50, 50), (-8, 8)],
    "sqrt": [(0, 100)],
    "exp": [(-10, 10)],
    "exp2": [(-10, 10)],
    "expm1": [(-10, 10)],
    "log": [(0, 100)],
    "log2": [(0, 100)],
    "log10": [(0, 100)],
    "log1p": [(0, 100)],
    "sin": [(-10, 10)],
    "cos": [(-10, 10)],
    "tan": [(-10, 10)],
    "arcsin": [(-1, 1)],
    "arccos": [(-1, 1)],
    "sinh": [(-5, 5)],
    "cosh": [(-5, 5)],
    "tanh": [(-5, 5)],
    "arccosh": [(1, 50)],
    "arctanh": [(-1, 1)],
    "float_power": [(0, 50), (-3, 3)],
    "clip": [(-50, 50), (-20, -10), (10, 20)],
    "matmul": [],
}
PERIOD = 65536  # elements of random values, repeated: beyond any branch predictor
# What the last operand may be in the mixed layout, the nearest narrower first.
NARROWER = "lfdFDgGqLQihbIHBe?"


@dataclass(frozen=True)
class Loop:
    ufunc: str
    inputs: Tuple[np.dtype, ...]
    outputs: Tuple[np.dtype, ...]

    @property
    def types(self) -> str:
        def names(dtypes: Tuple[np.dtype, ...]) -> str:
            return ",".join("longdouble" if d.char == "g" else "clongdouble" if d.char == "G"
                            else d.name for d in dtypes)

        return names(self.inputs) + "->" + names(self.outputs)


@dataclass(frozen=True)
class Cell:
    loop: Loop
    layout: str
    size: int


def numpy_ufunc(name: str) -> Optional[np.ufunc]:
    """NumPy's ufunc of that name, if it has one; clip is one behind a function."""
    for module in (np, np._core.umath):
        found = getattr(module, name, None)
        if isinstance(found, np.ufunc):
            return found
    return None


def numpy_runs(ufunc: np.ufunc, inputs: Tuple[np.dtype, ...]) -> Optional[Tuple[Any, ...]]:
    try:
        return tuple(ufunc.resolve_dtypes((*inputs, *([None] * ufunc.nout))))
    except (TypeError, ValueError):
        return None


def shared_loops(ufuncs: Sequence[str], dtypes: Sequence[str]) -> List[Loop]:
    """Loops of both; `ufuncs` and `dtypes` (of the first input) select, empty takes all."""
    found: List[Loop] = []
    for name in ndmlib.ufunc_names():
        numpy = numpy_ufunc(name)
        if numpy is None or numpy.signature or (ufuncs and name not in ufuncs):
            continue
        for info in ndmlib.loops(name):
            try:
                types = [np.dtype(ndmlib.dtype_name(info.dtypes[i])) for i in range(info.nargs)]
            except TypeError:  # a dtype that NumPy has not
                continue
            loop = Loop(name, tuple(types[: numpy.nin]), tuple(types[numpy.nin :]))
            chosen = not dtypes or types[0].name in dtypes or types[0].char in dtypes
            if chosen and loop not in found and numpy_runs(numpy, loop.inputs) == tuple(types):
                found.append(loop)
    return found


def mixed_inputs(loop: Loop) -> Optional[Tuple[np.dtype, ...]]:
    """The loop's inputs with a narrower last one, if both libraries then run the same loop."""
    last, numpy = loop.inputs[-1], numpy_ufunc(loop.ufunc)
    if numpy is None:
        return None
    for char in NARROWER:
        dtype = np.dtype(char)
        if dtype == last or dtype.itemsize >= last.itemsize or not np.can_cast(dtype, last):
            continue
        if (dtype.kind == last.kind) != (last.itemsize > 1 and last.char not in "eb"):
            continue
        inputs = (*loop.inputs[:-1], dtype)
        info = ndmlib.resolve(loop.ufunc, inputs)
        types = (*loop.inputs, *loop.outputs)
        if info is not None and numpy_runs(numpy, inputs) == types:
            ours = tuple(np.dtype(ndmlib.dtype_name(info.dtypes[i])) for i in range(info.nargs))
            if ours == types:
                return inputs
    return None


def cells(loops: Sequence[Loop], layouts: Sequence[str], sizes: Sequence[int]) -> Iterator[Cell]:
    for loop in loops:
        for layout in layouts:
            if layout in ("scalar", "mixed") and len(loop.inputs) < 2:
                continue
            if layout == "mixed" and mixed_inputs(loop) is None:
                continue
            for size in sizes:
                if size > 1 or layout != "strided":
                    yield Cell(loop, layout, size)


class Data:
    """Operands. Random values are drawn once per dtype and range; the seed is fixed."""

    def __init__(self) -> None:
        self.random = np.random.default_rng(20)
        self.values: Dict[Tuple[np.dtype, float, float, int], np.ndarray] = {}

    def pattern(self, dtype: np.dtype, low: float, high: float, place: int) -> np.ndarray:
        key = (dtype, low, high, place)
        if key not in self.values:
            if dtype.kind in "?b":
                drawn: Any = self.random.integers(0, 2, PERIOD)
            elif dtype.kind in "iu":
                drawn = self.random.integers(0 if dtype.kind == "u" else low, high + 1, PERIOD)
                drawn[(drawn == 0) & (low != 0)] = 3
            else:
                drawn = self.random.uniform(low, high, PERIOD)
                if dtype.kind == "c":
                    drawn = drawn + 1j * self.random.uniform(low, high, PERIOD)
            self.values[key] = drawn.astype(dtype)
        return self.values[key]

    def operand(self, cell: Cell, dtype: np.dtype, place: int) -> np.ndarray:
        domain = DOMAINS.get(cell.loop.ufunc, [])
        low, high = domain[place] if place < len(domain) else (-50, 50)
        if dtype.kind == "u":
            low, high = max(low, 0), max(high, 1)
        step = 2 if cell.layout == "strided" else 1
        # resize repeats the pattern
        whole = np.resize(self.pattern(dtype, low, high, place), cell.size * step)
        return whole[::step]

    def arguments(self, cell: Cell) -> Tuple[List[Any], List[np.ndarray]]:
        """Inputs and outputs of a cell."""
        dtypes = cell.loop.inputs
        if cell.layout == "mixed":
            dtypes = mixed_inputs(cell.loop) or dtypes
        inputs: List[Any] = [self.operand(cell, d, i) for i, d in enumerate(dtypes)]
        if cell.layout == "scalar":
            inputs[-1] = self._scalar(cell, dtypes)
        step = 2 if cell.layout == "strided" else 1
        outs = [np.zeros(cell.size * step, d)[::step] for d in cell.loop.outputs]
        return inputs, outs

    def _scalar(self, cell: Cell, dtypes: Tuple[np.dtype, ...]) -> Any:
        """A Python number where it takes the array's dtype, as most programs write it."""
        value = self.operand(Cell(cell.loop, "contiguous", 8), dtypes[-1], len(dtypes) - 1)[5]
        if len(set(dtypes)) == 1 and dtypes[-1].kind in "iufc":
            return {"i": int, "u": int, "f": float, "c": complex}[dtypes[-1].kind](value)
        return np.array(value)
