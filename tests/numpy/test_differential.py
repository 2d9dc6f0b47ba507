"""Every loop against NumPy's, bit for bit, in every memory layout. docs/differences.md lists where
the two differ on purpose, and DIFFERENCES below is that list."""

from __future__ import annotations

import warnings
from typing import Any, Callable, Dict, List, Sequence, Tuple

import exact
import ndmlib
import numpy as np
import pytest
import samples

Check = Callable[[Sequence[np.ndarray], np.ndarray, np.ndarray], np.ndarray]


def numpy_ufunc(name: str) -> Any:
    return np._core.umath.clip if name == "clip" else getattr(np, name)


def zeros_of_either_sign(
    inputs: Sequence[np.ndarray], ours: np.ndarray, theirs: np.ndarray
) -> np.ndarray:
    """Of two zeros NumPy's maximum takes the second, ndmill's takes +0; NumPy's clip to zeros of
    different signs depends on dtype and layout, ndmill's takes the bound."""
    return samples.same_bits(ours, theirs) | ((ours == 0) & (theirs == 0))


def without(excluded: Callable[[np.ndarray], np.ndarray]) -> Check:
    """Equal but for first inputs of which NumPy's answer is another."""

    def check(inputs: Sequence[np.ndarray], ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
        return samples.same_bits(ours, theirs) | excluded(inputs[0])

    return check


def largest(values: np.ndarray) -> np.ndarray:
    return np.abs(values) == np.finfo(values.dtype).max


def close(ulps: float) -> Check:
    """NumPy's result comes from the C library and is not exact: within `ulps` in the norm, and
    the same infinities, NaNs and signs of zeros."""

    def check(inputs: Sequence[np.ndarray], ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
        eps = np.finfo(ours.dtype).eps
        tiny = np.finfo(ours.dtype).smallest_subnormal
        with np.errstate(all="ignore"):
            near = np.abs(ours - theirs) <= ulps * (eps * np.abs(theirs) + tiny)
        return samples.same_bits(ours, theirs) | near

    return check


def sign_of_huge(
    inputs: Sequence[np.ndarray], ours: np.ndarray, theirs: np.ndarray
) -> np.ndarray:
    """Where the modulus overflows, NumPy drops the real part."""
    with np.errstate(all="ignore"):
        huge = np.isinf(np.abs(inputs[0])) & np.isfinite(inputs[0])
    return close(2)(inputs, ours, theirs) | huge


ELEMENTARY = tuple(exact.FUNCTIONS)
"""NumPy's have errors of some ULP; tests/elementary compares with exact results."""

DIFFERENCES: Dict[Tuple[str, str], Check] = {
    ("maximum", "efdg"): zeros_of_either_sign,
    ("minimum", "efdg"): zeros_of_either_sign,
    ("fmax", "efdg"): zeros_of_either_sign,
    ("fmin", "efdg"): zeros_of_either_sign,
    ("clip", "e"): zeros_of_either_sign,
    ("nextafter", "e"): zeros_of_either_sign,
    ("spacing", "e"): without(lambda x: x < 0),
    ("spacing", "g"): without(largest),
    ("reciprocal", "bhil"): without(lambda x: x == 0),
    ("sign", "FDG"): sign_of_huge,
    ("absolute", "FDG"): close(1),
    ("sqrt", "FDG"): close(4),
}


def agreement(name: str, character: str) -> Check:
    for (ufunc, characters), check in DIFFERENCES.items():
        if ufunc == name and character in characters:
            return check
    if name in ELEMENTARY and character in "efdgFDG":
        return exact.nearest_or_right(name)
    return lambda inputs, ours, theirs: samples.same_bits(ours, theirs)


def implemented_loops() -> List[Tuple[str, str]]:
    rows = ndmlib.read_table("loops")
    return [(n, t) for n, t in rows if numpy_ufunc(n).signature is None]


def sample_inputs(name: str, types: str) -> List[np.ndarray]:
    inputs = samples.combinations([np.dtype(t) for t in types.split("->")[0]])
    if name == "power" and inputs[1].dtype.kind == "i":
        inputs[1] = np.abs(inputs[1] // 2)
        inputs[1][inputs[1] < 0] = 0
    return inputs


def plain_product(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The naive complex product, every step rounded: NumPy fuses steps on some machines."""
    product = np.empty(x.shape, x.dtype)
    product.real = x.real * y.real - x.imag * y.imag
    product.imag = x.real * y.imag + x.imag * y.real
    return product


def numpy_results(name: str, types: str, inputs: Sequence[np.ndarray]) -> List[np.ndarray]:
    with np.errstate(all="ignore"):
        if name == "multiply" and types[0] in "FDG":
            return [plain_product(*inputs)]
        if name == "square" and types[0] in "FDG":
            return [plain_product(inputs[0], inputs[0])]
        results = numpy_ufunc(name)(*inputs)
    return list(results) if isinstance(results, tuple) else [results]


@pytest.mark.parametrize("layout", samples.LAYOUTS)
@pytest.mark.parametrize("name,types", implemented_loops())
def test_layout(name: str, types: str, layout: str) -> None:
    plain = sample_inputs(name, types)
    inputs = [samples.LAYOUTS[layout](x) for x in plain]
    if layout == "two_dimensional":
        plain = inputs
    theirs = numpy_results(name, types, plain)
    ours = ndmlib.call(name, *inputs)
    for mine, other in zip(ours, theirs):
        assert mine.dtype == other.dtype.newbyteorder("=")
        good = agreement(name, other.dtype.char if name != "absolute" else types[0])(
            plain, mine, other
        )
        bad = np.flatnonzero(~good.ravel())[:5]
        report = [([x.ravel()[i] for x in plain], mine.ravel()[i], other.ravel()[i]) for i in bad]
        assert report == []


@pytest.mark.parametrize("name,types", implemented_loops())
def test_scalar_operands(name: str, types: str) -> None:
    """Each input in turn broadcast from one element: the zero-stride paths."""
    inputs = sample_inputs(name, types)
    for position in range(len(inputs)):
        for pick in (0, len(inputs[position]) // 2):
            single = [x[pick : pick + 1] if i == position else x for i, x in enumerate(inputs)]
            full = np.broadcast_arrays(*single)
            theirs = numpy_results(name, types, [np.ascontiguousarray(x) for x in full])
            ours = ndmlib.call(name, *single)
            for mine, other in zip(ours, theirs):
                character = other.dtype.char if name != "absolute" else types[0]
                assert agreement(name, character)(full, mine, other).all()


@pytest.mark.parametrize("name,types", implemented_loops())
def test_broadcast(name: str, types: str) -> None:
    """Every input along an axis of its own, so that the others repeat."""
    inputs = [x[: 7 + 4 * i] for i, x in enumerate(sample_inputs(name, types))]
    if len(inputs) < 2:
        inputs = [np.broadcast_to(inputs[0], (3, len(inputs[0])))]
    else:
        axes = range(len(inputs))
        inputs = [x.reshape([-1 if a == i else 1 for a in axes]) for i, x in enumerate(inputs)]
    full = [np.ascontiguousarray(x).ravel() for x in np.broadcast_arrays(*inputs)]
    theirs = numpy_results(name, types, full)
    ours = ndmlib.call(name, *inputs)
    for mine, other in zip(ours, theirs):
        assert mine.shape == np.broadcast_shapes(*(x.shape for x in inputs))
        character = other.dtype.char if name != "absolute" else types[0]
        assert agreement(name, character)(full, mine.ravel(), other).all()


@pytest.mark.parametrize("name,types", implemented_loops())
def test_in_place_and_overlapping(name: str, types: str) -> None:
    """The first output over an input of its dtype: identical, shifted by one element, reversed."""
    left, right = types.split("->")
    if right[0] not in left:
        pytest.skip("the output cannot take an input's place")
    place = left.index(right[0])
    inputs = sample_inputs(name, types)
    expected = ndmlib.call(name, *inputs)
    others = [np.empty_like(x) for x in expected[1:]]

    memory = np.concatenate([inputs[place], inputs[place][:1]])
    views = {
        "identical": (memory[:-1], memory[:-1]),
        "ahead": (memory[:-1], memory[1:]),
        "behind": (memory[1:], memory[:-1]),
        "reversed": (memory[:-1], memory[:-1][::-1]),
    }
    for kind, (source, target) in views.items():
        source[...] = inputs[place]
        given = [source if i == place else x for i, x in enumerate(inputs)]
        ndmlib.call(name, *given, out=[target, *others])
        for mine, other in zip([target, *others], expected):
            assert samples.same_bits(mine, other).all(), kind


CHARACTERS = "?bBhHiIlLefdgFDG"


@pytest.mark.parametrize("target", CHARACTERS)
@pytest.mark.parametrize("source", CHARACTERS)
def test_casts(source: str, target: str) -> None:
    """Every cast, through out=; float to integer saturates and NaN becomes 0, which in NumPy is
    undefined where the value does not fit."""
    values = samples.special_values(np.dtype(source))
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", np.exceptions.ComplexWarning)
        expected = values.astype(target)
    real = values.real if values.dtype.kind == "c" else values
    if np.dtype(source).kind in "fc" and np.dtype(target).kind in "iu":
        info = np.iinfo(target)
        with np.errstate(all="ignore"):
            whole = np.trunc(np.where(np.isnan(real), 0, real)).astype(np.longdouble)
        below, above = whole < info.min, whole > info.max
        safe = np.where(below | above, 0, whole)
        expected = np.array([int(v) for v in safe], dtype=object)
        expected[below] = info.min
        expected[above] = info.max
        expected = expected.astype(target)
    out = np.empty(len(values), target)
    ndmlib.copyto(out, values)
    assert samples.same_bits(out, expected).all()
