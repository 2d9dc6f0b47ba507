"""The methods of ufuncs through ctypes, as NumPy's of the same names."""

from __future__ import annotations

import ctypes as c
from typing import Any, List, Optional, Sequence, Tuple, Union

import ndmlib
import numpy as np
from ndm_structs import CASTINGS, FP_FLAGS, Error, Options, View
from ndmlib import LIBRARY, Operand, check, pointers, to_numpy

Axes = Union[None, int, Tuple[int, ...]]
ALL_AXES = -1


class Parameter(c.Structure):
    _fields_ = [("name", c.c_char_p), ("value", c.c_double)]


class ReduceOptions(c.Structure):
    _fields_ = [
        ("size", c.c_size_t),
        ("axes", c.POINTER(c.c_int)),
        ("axis_count", c.c_int),
        ("keepdims", c.c_bool),
        ("initial", c.POINTER(View)),
        ("parameters", c.POINTER(Parameter)),
        ("parameter_count", c.c_int),
        ("options", c.POINTER(Options)),
    ]


class _Call:
    """Options of a call, and what they point to."""

    def __init__(
        self,
        out: Any = None,
        where: Optional[np.ndarray] = None,
        dtype: Optional[str] = None,
        casting: str = "same_kind",
        threads: int = 0,
    ) -> None:
        given = out if isinstance(out, (list, tuple)) else [out]
        self.outs = [Operand(o) if o is not None else None for o in given]
        self.mask = Operand(where) if where is not None else None
        self.raised = c.c_uint32()
        self.options = Options(
            size=c.sizeof(Options),
            casting=CASTINGS[casting],
            threads=threads,
            out=pointers(self.outs),
            fp_flags=c.pointer(self.raised),
        )
        if self.mask is not None:
            self.options.where = c.pointer(self.mask.view)
        if dtype is not None:
            self.options.dtype = ndmlib.find_dtype(dtype)

    def flags(self) -> List[str]:
        return [text for bit, text in FP_FLAGS.items() if self.raised.value & bit]


def reduce(
    name: str,
    *inputs: Any,
    axis: Axes = 0,
    keepdims: bool = False,
    initial: Any = None,
    out: Any = None,
    where: Optional[np.ndarray] = None,
    dtype: Optional[str] = None,
    casting: str = "same_kind",
    threads: int = 0,
    flags: Optional[List[str]] = None,
    nout: int = 1,
    **parameters: float,
) -> Any:
    """ndm_reduce; axis None: all axes. IEEE flags raised are appended to `flags`."""
    ufunc = ndmlib.find_ufunc(name)
    operands = [
        Operand(v if isinstance(v, ndmlib.Stored) else np.asarray(v)) for v in inputs
    ]
    given = list(out) if isinstance(out, (list, tuple)) else [out] * nout
    call = _Call(given, where, dtype, casting, threads)
    axes = (axis,) if isinstance(axis, int) else axis
    list_of_axes = (c.c_int * max(len(axes or ()), 1))(*(axes or ()))
    first = Operand(initial) if initial is not None else None
    numbers = [Parameter(key.encode(), value) for key, value in parameters.items()]
    options = ReduceOptions(
        size=c.sizeof(ReduceOptions),
        axes=None if axes is None else list_of_axes,
        axis_count=ALL_AXES if axes is None else len(axes),
        keepdims=keepdims,
        initial=c.pointer(first.view) if first is not None else None,
        parameters=(Parameter * max(len(numbers), 1))(*numbers),
        parameter_count=len(numbers),
        options=c.pointer(call.options),
    )
    results, error = (c.c_void_p * nout)(), Error()
    status = LIBRARY.ndm_reduce(
        ufunc, pointers(operands), results, c.byref(options), c.byref(error)
    )
    check(status, error)
    if flags is not None:
        flags.extend(call.flags())
    made = [given[i] if given[i] is not None else to_numpy(results[i]) for i in range(nout)]
    return made[0] if nout == 1 else tuple(made)


def _along(
    function: Any, name: str, views: Sequence[Operand], axis: int, call: _Call, out: Any
) -> Any:
    """A method that works along one axis, and its array: `out` if that is given."""
    result, error = c.c_void_p(), Error()
    given = [c.byref(operand.view) for operand in views]
    status = function(
        ndmlib.find_ufunc(name),
        *given,
        axis,
        c.byref(result),
        c.byref(call.options),
        c.byref(error),
    )
    check(status, error)
    return out if out is not None else to_numpy(result.value)


def accumulate(
    name: str,
    array: np.ndarray,
    axis: int = 0,
    out: Any = None,
    dtype: Optional[str] = None,
    threads: int = 0,
) -> Any:
    call = _Call(out, dtype=dtype, threads=threads)
    return _along(LIBRARY.ndm_accumulate, name, [Operand(array)], axis, call, out)


def reduceat(
    name: str,
    array: np.ndarray,
    indices: Any,
    axis: int = 0,
    out: Any = None,
    dtype: Optional[str] = None,
    threads: int = 0,
) -> Any:
    call = _Call(out, dtype=dtype, threads=threads)
    operands = [Operand(array), Operand(np.asarray(indices))]
    return _along(LIBRARY.ndm_reduceat, name, operands, axis, call, out)


def outer(name: str, *inputs: Any, nout: int = 1) -> Any:
    operands = [Operand(np.asarray(value)) for value in inputs]
    results, error = (c.c_void_p * nout)(), Error()
    ufunc = ndmlib.find_ufunc(name)
    check(
        LIBRARY.ndm_outer(ufunc, pointers(operands), results, None, c.byref(error)),
        error,
    )
    made = tuple(to_numpy(result) for result in results)
    return made[0] if nout == 1 else made


def at(name: str, array: np.ndarray, indices: Any, other: Any = None) -> None:
    """`indices`: one array, or a tuple of arrays."""
    given = indices if isinstance(indices, tuple) else (indices,)
    places, error = [Operand(np.asarray(i)) for i in given], Error()
    target = Operand(array)
    operand = Operand(np.asarray(other)) if other is not None else None
    status = LIBRARY.ndm_at(
        ndmlib.find_ufunc(name),
        c.byref(target.view),
        pointers(places),
        len(places),
        c.byref(operand.view) if operand is not None else None,
        None,
        c.byref(error),
    )
    check(status, error)


def lanes_of(dtype: np.dtype) -> int:
    return max(4, 128 // max(1, dtype.itemsize)) if dtype.itemsize <= 16 else 4


def tree(op: Any, values: np.ndarray, axis: int, lanes: int, rows: int = 16) -> np.ndarray:
    """The fold of one axis as docs/reductions.md says, in plain NumPy: `op` on whole rows."""
    items = np.moveaxis(values, axis, 0)
    width = 1
    while width < lanes and 2 * width < len(items):
        width *= 2
    counter: List[Tuple[int, np.ndarray]] = []
    for start in range(0, len(items), width * rows):
        block = _block(op, items[start : start + width * rows], width)
        level = 0
        while counter and counter[-1][0] == level and len(block) == width:
            if start + width * rows > len(items):
                break
            block = _joined(op, counter.pop()[1], block)
            level += 1
        counter.append((level, block))
    last = counter.pop()[1]
    while counter:
        last = _joined(op, counter.pop()[1], last)
    half = width // 2
    while half:
        last = op(last[:half], last[half : 2 * half])
        half //= 2
    return last[0]


def _block(op: Any, items: np.ndarray, width: int) -> np.ndarray:
    lanes = items[:width].copy()
    for start in range(width, len(items), width):
        row = items[start : start + width]
        lanes[: len(row)] = op(lanes[: len(row)], row)
    return lanes


def _joined(op: Any, lanes: np.ndarray, further: np.ndarray) -> np.ndarray:
    result = lanes.copy()
    result[: len(further)] = op(lanes[: len(further)], further)
    return result


def nested(
    op: Any, values: np.ndarray, axes: Sequence[int], lanes: int, keepdims: bool = False
) -> np.ndarray:
    """Several axes: one after the other, the last first."""
    for axis in sorted((a % values.ndim for a in axes), reverse=True):
        values = np.expand_dims(tree(op, values, axis, lanes), axis)
    return values if keepdims else values.squeeze(tuple(a % values.ndim for a in axes))
