"""IEEE flags of single elements against NumPy's, for every combination of special values. Where
a vector stands among others is tested in tests/runtime/test_loop_flags.c: here every element is
called alone."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Sequence, Set, Tuple

import ndmlib
import numpy as np
import pytest
import test_differential as differential

Flags = Set[str]
Element = Sequence[np.ndarray]
NAMES = {
    "divide by zero": "divide",
    "overflow": "overflow",
    "underflow": "underflow",
    "invalid value": "invalid",
}


def numpy_flags(name: str, types: str, inputs: Sequence[np.ndarray]) -> Flags:
    """What NumPy raises; for a complex product what its steps raise, for NumPy fuses them."""
    raised: Flags = set()

    def note(kind: str, flag: int) -> None:
        raised.add(NAMES[kind])

    with np.errstate(all="call", call=note):
        if name in ("multiply", "square") and types[0] in "FDG":
            differential.plain_product(inputs[0], inputs[-1])
        else:
            differential.numpy_ufunc(name)(*inputs)
    return raised


def tiny_of(value: np.ndarray) -> Any:
    return np.finfo(value.dtype).tiny


def is_subnormal(value: np.ndarray) -> bool:
    """Of one of a number's parts."""
    parts = [value.real, value.imag] if value.dtype.kind == "c" else [value]
    return any(0 < abs(part[0]) < tiny_of(value) for part in parts)


def float_division(element: Element, results: Element) -> List[Flags]:
    """NumPy divides for the sign of a zero, and that quotient may underflow; and the remainder of
    what overflows is not a number."""
    quotient = results[0][0]
    x, y = element
    with np.errstate(all="ignore"):
        exact = x / y
    if quotient == 0 and x[0] != 0 and np.isfinite(y[0]) and abs(exact[0]) < tiny_of(x):
        return [set(), {"underflow"}]
    beyond = np.isinf(quotient) and np.isfinite(x[0]) and y[0] != 0
    return [{"overflow"}, {"overflow", "invalid"}] if beyond else []


def spacing(element: Element, results: Element) -> List[Flags]:
    x = element[0]
    info = np.finfo(x.dtype)
    if x.dtype.char == "e":
        if not np.isfinite(x[0]):
            return [set(), {"invalid"}]
        return [{"overflow"}, set()] if x[0] == -info.max else []
    if x.dtype.char == "g" and abs(x[0]) == info.max:
        return [{"overflow"}, {"invalid"}]
    zero = x.dtype.char == "g" and x[0] == 0
    return [set(), {"underflow"}] if zero or is_subnormal(x) else []


def complex_sign(element: Element, results: Element) -> List[Flags]:
    """NumPy raises what the modulus and the quotient raise."""
    x = element[0]
    with np.errstate(all="ignore"):
        overflows = np.isinf(np.abs(x[0])) and np.isfinite(x[0])
    if overflows:
        return [set(), {"overflow"}]
    y = results[0][0]
    if not np.isfinite(x[0]):
        return []
    vanishes = (y.real == 0 != x[0].real) or (y.imag == 0 != x[0].imag)
    return [set(), {"underflow"}] if vanishes or is_subnormal(results[0]) else []


def complex_modulus(element: Element, results: Element) -> List[Flags]:
    overflows = np.isinf(results[0][0]) and np.isfinite(element[0][0])
    return [{"overflow"}, set()] if overflows else []


def nan_divisor(element: Element, results: Element) -> List[Flags]:
    """NumPy compares the parts of a divisor."""
    return [set(), {"invalid"}] if np.isnan(element[-1][0]) else []


def nan_order(element: Element, results: Element) -> List[Flags]:
    """NumPy compares the real parts, and the imaginary ones of equal real parts."""
    x, y = (e[0] for e in element)
    compared = (x.imag, y.imag) if x.real == y.real else (x.real, y.real)
    return [set(), {"invalid"}] if np.isnan(compared).any() else []


def by_zero(element: Element, results: Element) -> List[Flags]:
    return [{"divide"}, {"divide", "invalid"}] if element[0][0] == 0 else []


def tiny_step(element: Element, results: Element) -> List[Flags]:
    x, y = (e[0] for e in element)
    small = results[0][0] == 0 or is_subnormal(results[0])
    return [{"underflow"}, set()] if x != y and small else []


def tiny_root(element: Element, results: Element) -> List[Flags]:
    return [set(), {"underflow"}] if is_subnormal(results[0]) else []


Rule = Callable[[Element, Element], List[Flags]]
RULES: Dict[Tuple[str, str], Rule] = {
    ("divmod", "fdg"): float_division,
    ("floor_divide", "fdg"): float_division,
    ("absolute", "FD"): complex_modulus,
    ("sqrt", "FD"): tiny_root,
    ("sign", "FDG"): complex_sign,
    ("reciprocal", "bBhHiIlL"): by_zero,
    ("reciprocal", "FD"): nan_divisor,
    ("divide", "FD"): nan_divisor,
    **{(name, "FDG"): nan_order for name in ("less", "less_equal", "greater", "greater_equal")},
    ("nextafter", "e"): tiny_step,
    ("spacing", "efdg"): spacing,
}
"""Where the two differ on purpose, by ufunc and first input: our flags and NumPy's for values of
which a rule knows. docs/differences.md lists them."""


def is_meant(name: str, character: str, element: Element, ours: Flags, theirs: Flags) -> bool:
    for (ufunc, characters), rule in RULES.items():
        if ufunc == name and character in characters:
            return [ours, theirs] == rule(element, ndmlib.call(name, *element))
    return False


def exact_loops() -> List[Tuple[str, str]]:
    """All but the elementary functions, whose flags in NumPy are its libraries'; tests/elementary
    compares ours with what exact results raise."""
    loops = differential.implemented_loops()
    return [
        (name, types)
        for name, types in loops
        if name not in differential.ELEMENTARY or types[0] in "bBhHiIlL"
    ]


@pytest.mark.parametrize("name,types", exact_loops())
def test_flags(name: str, types: str) -> None:
    inputs = differential.sample_inputs(name, types)
    picks = np.random.default_rng(2).permutation(len(inputs[0]))[:400]
    wrong: List[Tuple[Any, Flags, Flags]] = []
    for i in picks:
        element = [x[i : i + 1] for x in inputs]
        raised: List[str] = []
        ndmlib.call(name, *element, flags=raised)
        ours, theirs = set(raised), numpy_flags(name, types, element)
        if ours != theirs and not is_meant(name, types[0], element, ours, theirs):
            wrong.append(([x[0] for x in element], ours, theirs))
    assert wrong == []


def test_every_rule_is_needed() -> None:
    """Each names a loop there is, of every dtype it lists."""
    loops = {(name, types[0]) for name, types in differential.implemented_loops()}
    for name, characters in RULES:
        assert {(name, c) for c in characters} <= loops, name
