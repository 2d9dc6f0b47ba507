"""The two sides of a cell: a bound method of NumPy's and the library's function, both with prepared
arguments and a given output."""

from __future__ import annotations

import ctypes as c
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from reductions_cells import METHODS, Cell, Data
from timing import TIMER, Task, ndmlib

# After timing, which puts the tests' bindings on the path.
from methods import ALL_AXES, ReduceOptions  # isort: skip
from ndm_structs import Error, Options  # isort: skip

FUNCTIONS = ("argmax", "mean", "var")  # methods of NumPy's arrays
CHECKED = 65536  # results that are compared


class Method(c.Structure):
    """bench_method"""

    _fields_ = [
        ("kind", c.c_int),
        ("reduce", c.POINTER(ReduceOptions)),
        ("axis", c.c_int),
        ("indices", c.c_void_p),
    ]


class PythonCall:
    """callable(*arguments, **keywords)"""

    def __init__(self, callable: Any, arguments: Sequence[Any], keywords: Dict[str, Any]) -> None:
        self.callable, self.arguments, self.keywords = callable, list(arguments), keywords
        values, self.names = [*arguments, *keywords.values()], tuple(keywords)
        self.args = (c.py_object * len(values))(*values)
        self.task = Task(
            callable=callable,
            args=c.cast(self.args, c.c_void_p),
            nargs=len(arguments),
            keywords=id(self.names) if keywords else None,
        )

    def __call__(self) -> Any:
        return self.callable(*self.arguments, **self.keywords)


class NdmMethod:
    """ndm_reduce, ndm_accumulate, ndm_reduceat or ndm_at with prepared views, one thread."""

    def __init__(
        self,
        cell: Cell,
        inputs: Sequence[np.ndarray],
        out: Optional[np.ndarray] = None,
        where: Optional[np.ndarray] = None,
        initial: Any = None,
        indices: Optional[np.ndarray] = None,
    ) -> None:
        self.keep = [ndmlib.Operand(x) for x in (*inputs, out, where, initial, indices)
                     if x is not None]  # fmt: skip
        views = iter(self.keep)
        self.inputs = ndmlib.pointers([next(views) for _ in inputs])
        self.options = Options(size=c.sizeof(Options), threads=1)
        if out is not None:
            self.outs = ndmlib.pointers([next(views)])
            self.options.out = self.outs
        if where is not None:
            self.options.where = c.pointer(next(views).view)
        axis = cell.layout.axis
        self.axes = (c.c_int * 1)(axis or 0)
        self.reduce = ReduceOptions(
            size=c.sizeof(ReduceOptions),
            axes=None if axis is None else self.axes,
            axis_count=ALL_AXES if axis is None else 1,
            initial=None if initial is None else c.pointer(next(views).view),
            options=c.pointer(self.options),
        )
        self.method = Method(METHODS.index(cell.method), c.pointer(self.reduce), axis or 0)
        if indices is not None:
            self.method.indices = c.cast(c.pointer(next(views).view), c.c_void_p)
        self.ufunc = ndmlib.find_ufunc(cell.ufunc)
        self.task = Task(
            ufunc=self.ufunc,
            inputs=c.cast(self.inputs, c.c_void_p),
            options=c.cast(c.pointer(self.options), c.c_void_p),
            method=c.cast(c.pointer(self.method), c.c_void_p),
        )

    def __call__(self) -> None:
        """Once, with the library's message where it refuses."""
        error, task = Error(), self.task
        arguments = [c.c_void_p(x) for x in (task.method, task.ufunc, task.inputs, task.options)]
        ndmlib.check(TIMER.bench_call_method(*arguments, c.byref(error)), error)


class Sides:
    """A cell's two calls, on the same memory. `same` tells whether they gave the same."""

    def __init__(self, cell: Cell, data: Data) -> None:
        make = self._at if cell.method == "at" else self._fold
        self.numpy, self.ndmill, theirs, ours = make(cell, data)
        self.same = _same(theirs, ours, cell)

    def _fold(self, cell: Cell, data: Data) -> Tuple[PythonCall, NdmMethod, Any, np.ndarray]:
        array, axis = data.array(cell), cell.layout.axis
        keywords: Dict[str, Any] = {}
        indices = data.indices(cell) if cell.method == "reduceat" else None
        if cell.variant == "where":
            keywords["where"] = data.mask(cell.layout)
            if cell.ufunc == "maximum":
                keywords["initial"] = array.dtype.type(0)
        function = _numpy_function(cell, array)
        first: List[Any] = [] if cell.ufunc in FUNCTIONS else [array]
        first += [indices, axis] if indices is not None else [axis]
        places = [] if cell.ufunc == "argmax" else [None]  # of dtype
        theirs = np.asarray(function(*first, **keywords))
        out = np.empty_like(theirs)
        numpy = PythonCall(function, [*first, *places, out], keywords)
        ndmill = NdmMethod(cell, [array], out, keywords.get("where"), keywords.get("initial"),
                           indices)  # fmt: skip
        ndmill()
        return numpy, ndmill, theirs, out

    def _at(self, cell: Cell, data: Data) -> Tuple[PythonCall, NdmMethod, Any, np.ndarray]:
        first, second, indices = data.array(cell), data.second(cell), data.indices(cell)
        function = getattr(np, cell.ufunc).at
        theirs, ours = first.copy(), first.copy()
        function(theirs, indices, second)
        NdmMethod(cell, [ours, np.asarray(second)], indices=indices)()
        array = first.copy()
        numpy = PythonCall(function, [array, indices, second], {})
        return (numpy, NdmMethod(cell, [array, np.asarray(second)], indices=indices), theirs, ours)


def _numpy_function(cell: Cell, array: np.ndarray) -> Callable[..., Any]:
    if cell.ufunc in FUNCTIONS:
        found: Callable[..., Any] = getattr(array, cell.ufunc)
        return found
    bound: Callable[..., Any] = getattr(getattr(np, cell.ufunc), cell.method)
    return bound


def _same(theirs: np.ndarray, ours: np.ndarray, cell: Cell) -> bool:
    """To a hundredth, but for one item of a hundred. Sums in float16 may lose all digits."""
    a, b = (x.ravel(order="K")[:CHECKED] for x in (theirs, ours))
    if a.dtype != b.dtype or (cell.dtype == "float16" and cell.method == "accumulate"):
        return bool(a.dtype == b.dtype)
    near = np.isclose(b, a, rtol=1e-2, atol=1e-2 * cell.layout.items**0.5, equal_nan=True)
    return bool(np.mean(near) >= 0.99)
