"""The examples in the specs, such as "divide(int8(1), int8(0)) -> float64(inf) raises divide", run:
their values, their dtypes and the IEEE flags."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, List, Sequence, Tuple

import methods
import ndmlib
import numpy as np
import pytest
import samples

from ndmillc.diagnostics import Diagnostics
from ndmillc.examples import Value, parse_example
from ndmillc.read import read_specs

ROOT = Path(__file__).parents[2]


def ufuncs() -> List[Any]:
    return list(read_specs([str(ROOT / "specs")], [], Diagnostics()).ufuncs.values())


def examples() -> Iterator[Tuple[str, str]]:
    for ufunc in ufuncs():
        for text in ufunc.examples:
            yield ufunc.name, text


REDUCTIONS = {ufunc.name for ufunc in ufuncs() if ufunc.reduction is not None}


def run(name: str, inputs: Sequence[Any], outputs: int, flags: List[str]) -> List[Any]:
    """A call of a ufunc; of a reduction, along the only axis."""
    if name not in REDUCTIONS:
        return list(ndmlib.call(name, *inputs, flags=flags))
    found = methods.reduce(name, *inputs, nout=outputs, flags=flags)
    return [found] if outputs == 1 else list(found)


def array(value: Value) -> Any:
    """int8(100) is a NumPy scalar, int8([1, 2]) an array; the text is read by Python itself."""
    number = eval(value.text, {"__builtins__": {}}, {"inf": np.inf, "nan": np.nan})
    found = np.array(number).astype(value.dtype)
    assert found.shape == value.shape
    assert samples.same_bits(found.ravel(), np.array(value.numbers).astype(value.dtype)).all()
    return found[()]


@pytest.mark.parametrize("ufunc,text", list(examples()))
def test_example(ufunc: str, text: str) -> None:
    example = parse_example(text)
    assert example.ufunc == ufunc
    inputs = [array(value) for value in example.inputs]
    if example.message is not None:
        with pytest.raises(ndmlib.NdmError) as refused:
            run(ufunc, inputs, 1, [])
        assert example.message in str(refused.value)
        return
    flags: List[str] = []
    results = run(ufunc, inputs, len(example.outputs), flags)
    assert len(results) == len(example.outputs)
    for result, wanted in zip(results, map(array, example.outputs)):
        assert result.dtype == wanted.dtype
        assert samples.same_bits(result, np.asarray(wanted)).all(), (result, wanted)
    assert sorted(flags) == sorted(example.flags)


def test_every_ufunc_has_notes_and_an_example() -> None:
    assert [u.name for u in ufuncs() if not u.examples or not u.notes] == []
