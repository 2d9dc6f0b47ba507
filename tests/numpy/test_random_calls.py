"""Random calls against NumPy: mixed dtypes, broadcasting, views of every kind, weak scalars, masks,
outputs that overlap inputs in any way. Each seed is one test, so a failure can be repeated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, List, Optional, Sequence, Tuple

import ndmlib
import numpy as np
import pytest
import samples
from test_differential import (
    DIFFERENCES,
    ELEMENTARY,
    agreement,
    implemented_loops,
    numpy_ufunc,
    plain_product,
)

SEEDS = 24
CALLS = 120
CHARACTERS = "?bBhHiIlLefdgFDG"
PLAIN_BITS = "bBhHiIlLefdFD"  # any bytes are values, and no cast of them is undefined
NAMES = sorted({name for name, _ in implemented_loops()})
LARGE = (3, 70001)
ERRORS = (TypeError, OverflowError, ValueError)


@dataclass
class Call:
    """One call: inputs as they are given, the memory that an output shares with some, and copies
    of the inputs, which the call may write to."""

    name: str
    inputs: List[Any]
    memory: Optional[np.ndarray] = None
    outs: List[Optional[np.ndarray]] = field(default_factory=list)
    where: Optional[np.ndarray] = None
    order: str = "K"
    threads: int = 0
    values: List[Any] = field(default_factory=list)

    def __repr__(self) -> str:
        def show(x: Any) -> str:
            if not isinstance(x, np.ndarray):
                return repr(x)
            return f"{x.dtype.str}{x.shape} strides {x.strides} at {x.ctypes.data % 64}"

        parts = [show(x) for x in self.inputs] + [f"out {show(o)}" for o in self.outs]
        return f"{self.name}({', '.join(parts)}, where={show(self.where)}, order={self.order})"


def random_values(random: np.random.Generator, dtype: np.dtype, shape: Any) -> np.ndarray:
    edges = samples.special_values(dtype)
    return np.asarray(edges[random.integers(0, len(edges), shape)])


def random_view(random: np.random.Generator, array: np.ndarray) -> np.ndarray:
    """The array's values, lying in memory in some other way."""
    dtype = array.dtype
    if random.random() < 0.2:
        dtype = dtype.newbyteorder()
    axes = random.permutation(array.ndim)
    steps = random.integers(1, 4, array.ndim) if random.random() < 0.5 else [1] * array.ndim
    wide = [int(n * s) for n, s in zip(array.shape, steps)]
    shift = int(random.integers(1, 8)) if random.random() < 0.2 else 0
    size = int(np.prod(wide, dtype=int))
    memory = np.zeros(size * dtype.itemsize + shift, np.uint8)
    packed = np.ndarray([wide[a] for a in axes], dtype, memory, shift)
    view = packed.transpose(np.argsort(axes)) if array.ndim else packed
    if array.ndim:
        signs = random.choice([1, -1], array.ndim)
        view = view[tuple(slice(None, None, int(s)) for s in steps)]
        view = view[tuple(slice(None, None, int(s)) for s in signs)]
    view[...] = array
    return view


def random_shape(random: np.random.Generator) -> Tuple[int, ...]:
    if random.random() < 0.01:
        return LARGE
    lengths = [0, 1, 1, 2, 3, 4, 5, 17, 40]
    weights = np.array([0.3, 1, 1, 1, 1, 1, 1, 1, 0.5])
    ndim = int(random.integers(0, 5))
    return tuple(int(n) for n in random.choice(lengths, ndim, p=weights / weights.sum()))


def narrowed(random: np.random.Generator, shape: Tuple[int, ...]) -> Tuple[int, ...]:
    """A shape that broadcasts to this one."""
    if random.random() < 0.5:
        return shape
    dropped = shape[int(random.integers(0, len(shape) + 1)) :]
    return tuple(1 if random.random() < 0.3 else n for n in dropped)


def random_strides(
    random: np.random.Generator, shape: Sequence[int], itemsize: int, room: int
) -> Optional[Tuple[int, List[int]]]:
    """An offset and strides of elements that do not overlap each other in `room` bytes."""
    strides, step = [0] * len(shape), itemsize
    for axis in random.permutation(len(shape)):
        stride = step * int(random.integers(1, 3))
        strides[axis] = stride * int(random.choice([1, -1]))
        step = max(step, abs(stride) * max(shape[axis], 1))
    return place(random, shape, strides, itemsize, room)


def place(
    random: np.random.Generator,
    shape: Sequence[int],
    strides: List[int],
    itemsize: int,
    room: int,
) -> Optional[Tuple[int, List[int]]]:
    low = sum(min(0, s * (n - 1)) for s, n in zip(strides, shape))
    high = sum(max(0, s * (n - 1)) for s, n in zip(strides, shape)) + itemsize
    if high - low > room:
        return None
    return -low + int(random.integers(0, room - (high - low) + 1)), strides


def share_memory(random: np.random.Generator, call: Call, shape: Tuple[int, ...]) -> None:
    """Gives an output and some inputs random places in one block of memory."""
    if 0 in shape or np.prod(shape, dtype=int) > 4000:
        return
    dtype = np.dtype(str(random.choice(list(PLAIN_BITS))))
    memory = np.frombuffer(random.bytes(int(np.prod(shape, dtype=int)) * 64 + 64), np.uint8).copy()
    found = random_strides(random, shape, dtype.itemsize, len(memory))
    if found is None:
        return
    out = np.ndarray(shape, dtype, memory, found[0], found[1])
    call.memory, call.outs = memory, [out]
    for i, value in enumerate(call.inputs):
        if not isinstance(value, np.ndarray) or random.random() < 0.3:
            continue
        call.inputs[i] = beside(random, out, memory, shape)


def beside(
    random: np.random.Generator, out: np.ndarray, memory: np.ndarray, shape: Tuple[int, ...]
) -> np.ndarray:
    """An input in the output's memory: the same elements, the same a little further, or any."""
    kind = random.integers(0, 4)
    if kind == 0:
        return out
    start = out.ctypes.data - memory.ctypes.data
    if kind == 1:
        other = np.dtype(out.dtype.str.replace("f", "i")) if out.dtype.kind == "f" else out.dtype
        return np.ndarray(shape, other, memory, start, out.strides)
    dtype = out.dtype
    if kind == 3:
        dtype = np.dtype(str(random.choice(list(PLAIN_BITS))))
    strides = [int(s * random.choice([-1, 0, 1, 2])) for s in out.strides]
    found = place(random, shape, strides, dtype.itemsize, len(memory))
    if found is None:
        return out
    return np.ndarray(shape, dtype, memory, found[0], found[1])


def random_call(random: np.random.Generator) -> Call:
    name = str(random.choice(NAMES))
    ufunc = numpy_ufunc(name)
    shape = random_shape(random)
    call = Call(name, [], order=str(random.choice(list("KKCFA"))))
    main = str(random.choice(list(CHARACTERS)))
    for _ in range(ufunc.nin):
        other = random.random() < 0.4
        dtype = np.dtype(str(random.choice(list(CHARACTERS))) if other else main)
        if call.inputs and random.random() < 0.15:
            call.inputs.append(random.choice([1, 3, 0, 200, -2, 70000]).item())
        elif call.inputs and random.random() < 0.1:
            call.inputs.append(float(random.choice([0.5, -1.0, 3e10, np.inf])))
        else:
            values = random_values(random, dtype, narrowed(random, shape))
            call.inputs.append(random_view(random, values))
    if random.random() < 0.3:
        call.where = random_view(random, random.random(narrowed(random, shape)) < 0.6)
    if ufunc.nout == 1 and random.random() < 0.4:
        share_memory(random, call, shape)
    call.threads = 2 if shape == LARGE else 0
    return call


def safe_exponents(call: Call) -> None:
    """Integers to negative powers are an error that depends on the values."""
    for i, value in enumerate(call.inputs):
        if call.name in ("power", "ldexp") and i == 1:
            if isinstance(value, np.ndarray) and value.dtype.kind == "i":
                np.copyto(value, value & 7)
            elif not isinstance(value, np.ndarray):
                call.inputs[i] = abs(value)


def numpy_answer(call: Call) -> List[np.ndarray]:
    inputs = call.values
    with np.errstate(all="ignore"):
        results = numpy_ufunc(call.name)(*inputs, order=call.order)
        results = list(results) if isinstance(results, tuple) else [results]
        if call.name == "multiply" and results[0].dtype.kind == "c":
            a, b = (np.asarray(x).astype(results[0].dtype) for x in inputs)
            results = [plain_product(*np.broadcast_arrays(a, b))]
        if call.name == "square" and results[0].dtype.kind == "c":
            a = np.asarray(inputs[0]).astype(results[0].dtype)
            results = [plain_product(a, a)]
    return [np.asarray(r) for r in results]


def is_compared(call: Call, answers: Sequence[np.ndarray]) -> bool:
    """Not what docs/differences.md excepts: longdouble to float16; results within some ULP,
    rounded again."""
    inexact = call.name in ELEMENTARY or any(name == call.name for name, _ in DIFFERENCES)
    for out, answer in zip(call.outs, answers):
        cast = out is not None and out.dtype != answer.dtype
        twice = answer.dtype.char in "gG" and out is not None and out.dtype.char == "e"
        if cast and (inexact or twice):
            return False
    return True


def loop_dtypes(call: Call) -> List[np.dtype]:
    """Of the inputs of the loop that NumPy runs."""
    ufunc = numpy_ufunc(call.name)
    inputs = [x.dtype if isinstance(x, np.ndarray) else type(x) for x in call.inputs]
    return [np.dtype(d) for d in ufunc.resolve_dtypes((*inputs, *[None] * ufunc.nout))]


def agrees(call: Call, ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    dtypes = loop_dtypes(call)
    with np.errstate(all="ignore"):
        inputs = [
            np.broadcast_to(np.asarray(x).astype(dtype), ours.shape)
            for x, dtype in zip(call.values, dtypes)
        ]
    return agreement(call.name, dtypes[0].char)(inputs, ours, theirs)


def check_new(call: Call, mine: np.ndarray, answer: np.ndarray) -> None:
    mask_shape = () if call.where is None else call.where.shape
    shape = np.broadcast_shapes(answer.shape, mask_shape)
    assert mine.shape == shape
    assert mine.dtype == answer.dtype.newbyteorder("=")
    answer = np.broadcast_to(answer, shape)
    if call.where is not None:
        mine = np.where(call.where, mine, answer)
    good = agrees(call, mine, answer)
    assert np.all(good), (mine[~good].ravel()[:3], answer[~good].ravel()[:3])


def check_given(call: Call, before: np.ndarray, answer: np.ndarray) -> None:
    """The output's elements, and that nothing else in its memory is touched."""
    out, memory = call.outs[0], call.memory
    assert out is not None and memory is not None
    start = out.ctypes.data - memory.ctypes.data
    expected = np.ndarray(out.shape, out.dtype, before, start, out.strides)
    mask = True if call.where is None else call.where
    with np.errstate(all="ignore"):
        np.copyto(expected, answer, casting="same_kind", where=mask)
    good = agrees(call, out, expected)
    assert np.all(good), (out[~good].ravel()[:3], expected[~good].ravel()[:3])
    out[...] = expected[...] = 0
    assert np.array_equal(memory, before), "memory outside the output is touched"


def compare(call: Call) -> bool:
    safe_exponents(call)
    before = call.memory.copy() if call.memory is not None else np.zeros(0, np.uint8)
    call.values = [x.copy() if isinstance(x, np.ndarray) else x for x in call.inputs]
    error: Optional[Exception] = None
    try:
        answers = numpy_answer(call)
        if call.outs and not np.can_cast(answers[0].dtype, call.outs[0].dtype, "same_kind"):
            raise TypeError("output")
    except ERRORS as caught:
        error = caught
    if error is not None:
        with pytest.raises(ndmlib.NdmError):
            ndmlib.call(call.name, *call.inputs, out=call.outs or None, where=call.where)
        assert call.memory is None or np.array_equal(call.memory, before)
        return False
    if not is_compared(call, answers):
        return False
    results = ndmlib.call(
        call.name,
        *call.inputs,
        out=call.outs or None,
        where=call.where,
        order=call.order,
        threads=call.threads,
    )
    if call.outs:
        check_given(call, before, answers[0])
    else:
        for mine, answer in zip(results, answers):
            check_new(call, mine, answer)
    return True


@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_calls(seed: int) -> None:
    random = np.random.default_rng(seed)
    compared = 0
    for number in range(CALLS):
        call = random_call(random)
        try:
            compared += compare(call)
        except Exception as error:
            raise AssertionError(f"call {number}: {call}") from error
    assert compared > CALLS // 4


@pytest.mark.parametrize("seed", range(SEEDS, SEEDS + 4))
def test_order_of_new_outputs(seed: int) -> None:
    """The axes of a new output lie in memory as NumPy's."""
    random = np.random.default_rng(seed)
    for _ in range(CALLS):
        shape = random_shape(random)
        arrays = [random_view(random, np.zeros(narrowed(random, shape))) for _ in range(2)]
        order = str(random.choice(list("KKCFA")))
        theirs = np.add(*arrays, order=order)
        ours = ndmlib.call("add", *arrays, order=order)[0]
        if theirs.size > 0:
            axes = [i for i, n in enumerate(theirs.shape) if n > 1]
            layouts = [[a.strides[i] for i in axes] for a in (ours, theirs)]
            assert layouts[0] == layouts[1], [(a.shape, a.strides) for a in arrays] + [order]
