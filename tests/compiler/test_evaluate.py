"""The oracle against NumPy's own ufuncs, on values that matter, for every loop of the core that
NumPy has; and the rules that are ndmill's own."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pytest
from oracle_primitives import REFERENCES

from ndmillc import ir
from ndmillc.diagnostics import Diagnostics
from ndmillc.evaluate import Oracle
from ndmillc.expand import expand
from ndmillc.ir_walk import statement_value, walk
from ndmillc.lattice import Lattice
from ndmillc.model import Specs
from ndmillc.read import read_specs

SPECS = Path(__file__).resolve().parent.parent.parent / "specs"
DIFFERS = {"isclose"}
"""Ufuncs that NumPy does not have as such."""


def load() -> Tuple[Specs, ir.Program]:
    diagnostics = Diagnostics()
    specs = read_specs([str(SPECS)], [], diagnostics)
    program = expand(specs, Lattice(specs), diagnostics)
    assert not diagnostics, diagnostics.render()
    return specs, program


CORE, PROGRAM = load()
ALL: Dict[str, ir.Kernel] = {loop.kernel.name: loop.kernel for loop in PROGRAM.loops}


def is_judged(kernel: ir.Kernel) -> bool:
    """Not a generalized ufunc's or a reduction's, which tests/numpy compare, nor one that calls an
    elementary function: tests/elementary compare those with exact results."""
    if kernel.reduction is not None:
        return False
    called = {
        part.primitive.name
        for statement in kernel.statements
        for part in walk(statement_value(statement))
        if isinstance(part, ir.CallPrimitive)
    }
    return kernel.ufunc.core is None and not (kernel.ufunc.accuracy and called - set(REFERENCES))


KERNELS = {name: kernel for name, kernel in ALL.items() if is_judged(kernel)}
SUMS = {name: kernel for name, kernel in ALL.items() if kernel.sum is not None}
ORACLE = Oracle(CORE, REFERENCES)


def samples(dtype: str) -> List[Any]:
    kind = np.dtype(dtype).kind
    if kind == "b":
        return [np.False_, np.True_]
    if kind in "iu":
        info = np.iinfo(dtype)
        values = {int(info.min), int(info.min) + 1, 0, 1, 2, 3, 7, int(info.max)}
        if kind == "i":
            values |= {-1, -2, -7}
        return [np.dtype(dtype).type(v) for v in sorted(values)]
    reals = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -3.25, 1e4, np.inf, -np.inf, np.nan]
    if kind == "f":
        info = np.finfo(dtype)
        return [*(np.dtype(dtype).type(v) for v in reals), info.max, info.tiny]
    few = [0.0, -0.0, 1.0, -2.5, np.inf, np.nan]
    part = np.dtype(dtype).type(0).real.dtype
    return [
        np.array([re, im], part).view(dtype)[0] for re, im in itertools.product(few, repeat=2)
    ]


def same(left: Any, right: Any) -> bool:
    """Equal to the bit, a NaN counting as a NaN."""
    if np.iscomplexobj(left):
        return same(left.real, right.real) and same(left.imag, right.imag)
    if left.dtype.kind == "f":
        if np.isnan(left) or np.isnan(right):
            return bool(np.isnan(left) and np.isnan(right))
        return bool(left == right) and bool(np.signbit(left) == np.signbit(right))
    return bool(left == right)


def numpy_result(kernel: ir.Kernel, values: Tuple[Any, ...]) -> Tuple[Any, ...]:
    with np.errstate(all="ignore"):
        found = getattr(np, kernel.ufunc.name)(*values)
    return found if isinstance(found, tuple) else (found,)


def is_known_difference(kernel: ir.Kernel, values: Tuple[Any, ...]) -> bool:
    """What docs/differences.md lists: among equal zeros of either sign, an integer's reciprocal
    of 0, spacing of negative float16 and of the largest longdouble."""
    name, dtype = kernel.ufunc.name, kernel.inputs[0].dtype
    zeros = sum(bool(value == 0) for value in values)
    if name in ("maximum", "minimum", "fmax", "fmin", "clip", "nextafter"):
        return np.dtype(dtype).kind == "f" and zeros > 1
    if name == "spacing" and dtype == "float16":
        return bool(values[0] < 0)
    if name == "spacing" and dtype == "longdouble":
        return bool(abs(values[0]) == np.finfo(np.longdouble).max)
    return name == "reciprocal" and np.dtype(dtype).kind == "i" and zeros == 1


@pytest.mark.parametrize("name", sorted(KERNELS))
def test_core_equals_numpy(name: str) -> None:
    kernel = KERNELS[name]
    if kernel.ufunc.name in DIFFERS:
        pytest.skip("NumPy has no such ufunc")
    lists = [samples(operand.dtype) for operand in kernel.inputs]
    if len(lists) > 2 and len(lists[0]) > 14:
        lists = [values[::3] for values in lists]
    for values in itertools.product(*lists):
        result = ORACLE.run(kernel, values)
        if result.fault or is_known_difference(kernel, values):
            continue
        expected = numpy_result(kernel, values)
        assert len(expected) == len(result.outputs)
        for got, want in zip(result.outputs, expected):
            assert same(got, want), (name, values, got, want)


def few(dtype: str, shape: Tuple[int, ...], rng: np.random.Generator) -> Any:
    """Values whose products and sums are exact in every dtype, or wrap."""
    whole = rng.integers(-9, 10, shape)
    if np.dtype(dtype).kind == "c":
        return (whole + 1j * rng.integers(-9, 10, shape)).astype(dtype)
    if np.dtype(dtype).kind in "iu":
        return rng.integers(-(2**62), 2**62, shape).astype(dtype)
    return whole.astype(dtype) if dtype != "bool" else whole > 5


@pytest.mark.parametrize("name", sorted(SUMS))
def test_core_sums_equal_numpy(name: str) -> None:
    kernel = SUMS[name]
    rng = np.random.default_rng(1)
    for sizes in ((2, 3, 4), (1, 5, 1), (3, 0, 2), (0, 2, 3)):
        assert kernel.ufunc.core is not None
        shapes = [tuple(sizes[i] for i in own) for own in kernel.ufunc.core.operands]
        inputs = [few(o.dtype, shape, rng) for o, shape in zip(kernel.inputs, shapes)]
        found, flags = ORACLE.run_sum(kernel, inputs)
        (expected,) = numpy_result(kernel, tuple(inputs))
        assert found.shape == shapes[-1] and found.dtype == expected.dtype and flags == ()
        assert np.array_equal(found, expected), (name, sizes)


def test_sums_are_rounded_once_and_in_order() -> None:
    half, single = KERNELS["add_float16"], SUMS["vecdot_float32"]
    assert half.sum is None
    ones = np.ones(3000, "float16")
    assert ORACLE.run_sum(SUMS["vecdot_float16"], [ones, ones])[0] == 3000
    values = np.array([1e8, 1, -1e8], "float32")
    assert ORACLE.run_sum(single, [values, np.ones(3, "float32")])[0] == 0
    big = np.full(2, 6e4, "float16")
    found = ORACLE.run_sum(SUMS["vecdot_float16"], [big, np.ones(2, "float16")])
    assert np.isinf(found[0]) and found[1] == ("overflow",)


def test_known_difference_is_ours() -> None:
    run = ORACLE.run(KERNELS["maximum_float64"], (0.0, -0.0))
    assert not np.signbit(run.outputs[0])
    run = ORACLE.run(KERNELS["maximum_float64"], (-0.0, 0.0))
    assert not np.signbit(run.outputs[0])


@pytest.mark.parametrize(
    ("name", "values", "flags"),
    [
        ("add_float32", (3e38, 3e38), ("overflow",)),
        ("add_float16", (60000, 60000), ("overflow",)),
        ("add_int8", (127, 1), ()),
        ("multiply_float64", (1e-200, 1e-200), ("underflow",)),
        ("multiply_float64", (np.inf, 0.0), ("invalid",)),
        ("floor_divide_int32", (1, 0), ("divide",)),
        ("floor_divide_int8", (-128, -1), ("overflow",)),
        ("less_float64", (np.nan, 1.0), ()),
        ("sqrt_float64", (-1.0,), ("invalid",)),
    ],
)
def test_flags(name: str, values: Tuple[Any, ...], flags: Tuple[str, ...]) -> None:
    assert ORACLE.run(KERNELS[name], values).flags == flags


def test_flags_raised_are_flags_derived() -> None:
    """What a kernel raises is among the flags that the checker derived for it."""
    for name in ("add_float32", "multiply_float16", "floor_divide_int16", "sqrt_float32"):
        kernel = KERNELS[name]
        for values in itertools.product(*(samples(o.dtype) for o in kernel.inputs)):
            assert set(ORACLE.run(kernel, values).flags) <= set(kernel.flags), (name, values)


def test_error_rules() -> None:
    assert ORACLE.run(KERNELS["power_int16"], (2, -1)).fault == 1
    assert ORACLE.run(KERNELS["power_int16"], (2, 3)).outputs == (8,)


def test_float16_rounds_once() -> None:
    """1 + 2**-11 + 2**-25 lies above the midpoint between 1 and 1 + 2**-10."""
    total = ORACLE.run(KERNELS["add_float16"], (np.float16(1), np.float16(2**-11))).outputs[0]
    assert total == np.float16(1)
    more = np.float16(2**-11) + np.float16(2**-21)
    assert ORACLE.run(KERNELS["add_float16"], (np.float16(1), more)).outputs[0] > 1


def test_isclose() -> None:
    run = ORACLE.run(KERNELS["isclose_float64"], (1.0, 1.001, 0.01, 0.0))
    assert run.outputs == (np.True_,)
    run = ORACLE.run(KERNELS["isclose_float64"], (np.inf, 1.0, 0.01, 0.0))
    assert run.outputs == (np.False_,)


def test_mixed_comparison_is_exact() -> None:
    low, high = np.int64(-1), np.uint64(2**64 - 1)
    assert ORACLE.run(KERNELS["less_int64_uint64"], (low, high)).outputs == (np.True_,)
    big, small = np.uint64(2**63), np.int64(2**63 - 1)
    assert ORACLE.run(KERNELS["less_uint64_int64"], (big, small)).outputs == (np.False_,)
