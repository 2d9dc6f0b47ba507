"""Examples of specs as a reader runs them: with the command `ndmill`, and in C."""

from __future__ import annotations

import shlex
from typing import Dict, List, Optional, Sequence

from .examples import Example, Number, Value, examples
from .lower_wrappers import argument
from .model import Specs, UfuncSpec
from .model_dtypes import DTypeSpec

C_VALUES: Dict[str, str] = {"float": "f", "double": "", "long double": "L"}
"""C types of floats, with the suffix of their literals."""
WARNINGS = {
    "divide": "divide by zero",
    "overflow": "overflow",
    "underflow": "underflow",
    "invalid": "invalid value",
}


def example_rows(ufunc: UfuncSpec) -> List[Dict[str, str]]:
    """call, result and flags of every example."""
    return [
        {
            "call": example.call,
            "result": _results(example),
            "flags": ", ".join(example.flags),
        }
        for example in examples(ufunc)
    ]


def _results(example: Example) -> str:
    if example.message is not None:
        return f"error: {example.message}"
    return "`" + ", ".join(map(str, example.outputs)) + "`"


def has_flags(ufunc: UfuncSpec) -> bool:
    return any(example.flags for example in examples(ufunc))


# ---- the command ------------------------------------------------------------------------


def commands(ufunc: UfuncSpec, most: int = 3) -> List[str]:
    """Lines of a console: the first examples that a command line can hold, with what is
    printed."""
    lines: List[str] = []
    shown = 0
    for example in examples(ufunc):
        values = (*example.inputs, *example.outputs)
        if shown == most or example.message is not None or any(v.shape for v in values):
            continue
        shown += 1
        words = [_word(value) for value in example.inputs]
        lines.append(f"$ ndmill call {ufunc.name} {' '.join(map(shlex.quote, words))}")
        lines += [_printed(value) for value in example.outputs]
    return lines


def _word(value: Value) -> str:
    if value.dtype == "bool":
        return value.text.lower()
    return f"{value.text}:{value.dtype}"


def _printed(value: Value) -> str:
    """A scalar as NumPy prints it."""
    number = value.numbers[0]
    return str(number) if isinstance(number, complex) else value.text


# ---- C ----------------------------------------------------------------------------------


def c_lines(ufunc: UfuncSpec, specs: Specs) -> List[str]:
    """C that makes the inputs of the first example that has a simple C form, and calls; [] if
    there is none."""
    for example in examples(ufunc):
        if example.message is not None:
            continue
        literals = [_literal(value, specs) for value in example.inputs]
        if all(literal is not None for literal in literals):
            return _c_call(ufunc, example, [str(literal) for literal in literals])
    return []


def _c_call(ufunc: UfuncSpec, example: Example, literals: Sequence[str]) -> List[str]:
    inputs = [argument(name) for name in ufunc.inputs]
    outputs = [argument(name) for name in ufunc.outputs]
    lines = [
        f"ndm_view {name} = {{.data = {literal}, .dtype = {variable(value.dtype)}{_shape(value)}}};"
        for name, literal, value in zip(inputs, literals, example.inputs)
    ]
    lines.append(f"ndm_array {', '.join(f'*{name} = NULL' for name in outputs)};")
    places = [f"&{name}" for name in (*inputs, *outputs)]
    lines.append(f"ndm_{ufunc.name}({', '.join(places)}, NULL, &error);")
    results = ", ".join(f"{name}: {value}" for name, value in zip(outputs, example.outputs))
    return [*lines, f"/* {results} */"]


def _shape(value: Value) -> str:
    if not value.shape:
        return ""
    lengths = ", ".join(map(str, value.shape))
    return f", .ndim = {len(value.shape)}, .shape = (ptrdiff_t[]){{{lengths}}}"


def variable(dtype: str) -> str:
    """The name that C examples have for a dtype."""
    return f"{dtype}_" if dtype == "bool" else dtype


def _literal(value: Value, specs: Specs) -> Optional[str]:
    """A compound literal with a value of the dtype; None where C has no plain one."""
    dtype = specs.dtypes.get(value.dtype)
    if dtype is None or not value.numbers:
        return None
    storage, texts = dtype.storage, []
    if dtype.kind == "bool":
        storage, texts = "bool", [str(bool(number)).lower() for number in value.numbers]
    elif dtype.real is not None:
        part = specs.dtypes[dtype.real]
        storage = part.storage
        for number in map(complex, value.numbers):
            texts += [_c_number(number.real, part), _c_number(number.imag, part)]
    else:
        texts = [_c_number(number, dtype) for number in value.numbers]
    if storage is None:
        return None
    if len(texts) == 1 and not value.shape:
        return f"&({storage}){{{texts[0]}}}"
    return f"({storage}[]){{{', '.join(texts)}}}"


def _c_number(number: Number, dtype: DTypeSpec) -> str:
    if dtype.storage not in C_VALUES:
        return _c_integer(int(number.real), dtype)
    value = float(number.real)
    if value != value:
        return "NAN"
    if value in (float("inf"), float("-inf")):
        return "INFINITY" if value > 0 else "-INFINITY"
    return f"{value!r}{C_VALUES[str(dtype.storage)]}"


def _c_integer(number: int, dtype: DTypeSpec) -> str:
    bits = dtype.bits or 64
    if dtype.kind == "signedinteger" and number == -(2 ** (bits - 1)):
        return f"INT{bits}_MIN"
    if number > 2**63 - 1:
        return f"{number}u"
    return str(number)
