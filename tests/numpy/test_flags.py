"""IEEE flags of single elements against NumPy's, for every combination of special values. Where
a vector stands among others is tested in tests/runtime/test_loop_flags.c: here every element is
called alone."""

from __future__ import annotations

from typing import Any, List, Sequence, Set, Tuple

import ndmlib
import numpy as np
import pytest
import test_differential as differential

Flags = Set[str]
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


def allowed(name: str, types: str, ours: Flags) -> Flags:
    """Flags on which the two may differ; docs/differences.md lists them."""
    if name in ("divmod", "floor_divide") and types[0] in "efdg":
        return {"underflow", "invalid"} if "overflow" in ours else {"underflow"}
    if types[0] in "FDG" and types.endswith("?"):
        return {"invalid"}
    if types[0] in "FDG" and name in ("absolute", "sqrt"):
        return {"underflow", "overflow"} if name == "absolute" else {"underflow"}
    if name == "sign" and types[0] in "FDG":
        return {"overflow", "underflow"}
    if name == "reciprocal" and types[0] in "bBhHiIlL":
        return {"invalid"}
    if name in ("divide", "reciprocal") and types[0] in "FDG":
        return {"invalid"}
    if name in ("nextafter", "spacing") and types[0] == "e":
        return {"underflow", "overflow", "invalid"}
    if name == "spacing":
        return {"underflow", "overflow", "invalid"} if types[0] == "g" else {"underflow"}
    return set()


@pytest.mark.parametrize("name,types", differential.implemented_loops())
def test_flags(name: str, types: str) -> None:
    inputs = differential.sample_inputs(name, types)
    picks = np.random.default_rng(2).permutation(len(inputs[0]))[:250]
    wrong: List[Tuple[Any, Flags, Flags]] = []
    for i in picks:
        element = [x[i : i + 1] for x in inputs]
        raised: List[str] = []
        ndmlib.call(name, *element, flags=raised)
        ours, theirs = set(raised), numpy_flags(name, types, element)
        if (ours ^ theirs) - allowed(name, types, ours):
            wrong.append(([x[0] for x in element], ours, theirs))
    assert wrong == []
