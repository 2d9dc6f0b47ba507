"""The examples in the specs, such as "add(int8(100), int8(100)) -> int8(-56)", run."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Iterator, List, Tuple

import ndmlib
import numpy as np
import pytest
import samples

from ndmillc.diagnostics import Diagnostics
from ndmillc.read import read_specs

ROOT = Path(__file__).parents[2]


def examples() -> Iterator[Tuple[str, str]]:
    specs = read_specs([str(ROOT / "specs")], [], Diagnostics())
    for ufunc in specs.ufuncs.values():
        for text in ufunc.examples:
            yield ufunc.name, text


def value(node: ast.expr) -> Any:
    """int8(100) is a NumPy scalar, True a bool; a number within is folded by Python."""
    if isinstance(node, ast.Constant):
        return np.bool_(node.value)
    assert isinstance(node, ast.Call) and isinstance(node.func, ast.Name), ast.dump(node)
    argument = ast.unparse(node.args[0])
    number = eval(argument, {"__builtins__": {}}, {"inf": np.inf, "nan": np.nan})
    return np.array(number).astype(node.func.id)[()]


def parsed(text: str) -> Tuple[str, List[Any], List[Any]]:
    call_text, _, result_text = text.partition("->")
    call = ast.parse(call_text.strip(), mode="eval").body
    result = ast.parse(result_text.strip(), mode="eval").body
    assert isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
    results = result.elts if isinstance(result, ast.Tuple) else [result]
    return call.func.id, [value(a) for a in call.args], [value(r) for r in results]


@pytest.mark.parametrize("ufunc,text", list(examples()))
def test_example(ufunc: str, text: str) -> None:
    name, inputs, expected = parsed(text)
    assert name == ufunc
    results = ndmlib.call(name, *inputs)
    assert len(results) == len(expected)
    for result, wanted in zip(results, expected):
        assert result.dtype == wanted.dtype
        assert samples.same_bits(result, np.asarray(wanted)).all(), (result, wanted)


def test_every_ufunc_has_an_example() -> None:
    specs = read_specs([str(ROOT / "specs")], [], Diagnostics())
    assert [u.name for u in specs.ufuncs.values() if not u.examples] == []
