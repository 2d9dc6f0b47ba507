"""The examples of specs, "divide(int8(1), int8(0)) -> float64(inf) raises divide", as data; and
domains, "-1 .. 1"."""

from __future__ import annotations

import ast
import math
import re
from dataclasses import dataclass
from typing import Optional, Tuple, Union

from .model import UfuncSpec
from .spec_words import FLAGS

_FORM = re.compile(r"(?P<call>.*?)\s*->\s*(?P<results>.*?)(?:\s+raises\s+(?P<flags>[a-z, ]+))?")
_NAMES = {"inf": float("inf"), "nan": float("nan")}

Number = Union[bool, int, float, complex]


class ExampleError(Exception):
    """What is wrong with an example; the text goes on from "example '...': "."""


@dataclass(frozen=True)
class Value:
    """An operand: its dtype, the text of its numbers, and they in C order; () is the shape of a
    scalar."""

    dtype: str
    text: str
    numbers: Tuple[Number, ...]
    shape: Tuple[int, ...] = ()

    def __str__(self) -> str:
        plain = self.dtype == "bool" and not self.shape
        return self.text if plain else f"{self.dtype}({self.text})"


@dataclass(frozen=True)
class Example:
    """A call with its results and the IEEE flags that it raises; or with what refuses it."""

    ufunc: str
    inputs: Tuple[Value, ...]
    outputs: Tuple[Value, ...]
    flags: Tuple[str, ...]
    message: Optional[str]

    @property
    def call(self) -> str:
        return f"{self.ufunc}({', '.join(map(str, self.inputs))})"


def parse_example(text: str) -> Example:
    """Raises ExampleError."""
    match = _FORM.fullmatch(text)
    if match is None:
        raise ExampleError("it must be a call, '->' and the results")
    call, results = _parsed(match["call"]), _parsed(match["results"])
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.keywords:
        raise ExampleError(f"'{match['call']}' is not a call of a ufunc")
    flags = tuple(flag.strip() for flag in (match["flags"] or "").split(",") if flag.strip())
    for flag in flags:
        if flag not in FLAGS:
            raise ExampleError(f"'{flag}' is not an IEEE flag; they are {', '.join(FLAGS)}")
    inputs = tuple(_value(node) for node in call.args)
    if isinstance(results, ast.Constant) and isinstance(results.value, str):
        return Example(call.func.id, inputs, (), flags, results.value)
    nodes = results.elts if isinstance(results, ast.Tuple) else [results]
    return Example(call.func.id, inputs, tuple(map(_value, nodes)), flags, None)


def check_example(text: str, ufunc: str, inputs: int, outputs: int) -> Example:
    """parse_example, with what a ufunc asks of its examples."""
    example = parse_example(text)
    if example.ufunc != ufunc:
        raise ExampleError(f"it calls '{example.ufunc}'")
    if len(example.inputs) != inputs:
        raise ExampleError(f"it has {len(example.inputs)} inputs, the signature {inputs}")
    if example.message is None and len(example.outputs) != outputs:
        raise ExampleError(f"it has {len(example.outputs)} outputs, the signature {outputs}")
    return example


def parse_domain(text: str) -> Optional[Tuple[float, float]]:
    """The bounds of "-1 .. 1"; None if it is something else."""
    low, dots, high = text.partition("..")
    try:
        bounds = float(low), float(high)
    except ValueError:
        return None
    return bounds if dots and -math.inf < bounds[0] < bounds[1] < math.inf else None


def examples(ufunc: UfuncSpec) -> Tuple[Example, ...]:
    """A ufunc's examples, which its reader has checked."""
    return tuple(parse_example(text) for text in ufunc.examples)


def _parsed(text: str) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExampleError(f"'{text}' is not an expression") from None


def _value(node: ast.expr) -> Value:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return Value("bool", str(node.value), (node.value,))
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords
    if not named or len(node.args) != 1:  # type: ignore[attr-defined]
        raise ExampleError("an operand is such as int8(100), True or float64([1, 2])")
    assert isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    argument = node.args[0]
    return Value(node.func.id, _text(argument), *_numbers(argument))


def _text(node: ast.expr) -> str:
    """As Python prints it, but 1+2j without blanks."""
    if isinstance(node, ast.List):
        return f"[{', '.join(map(_text, node.elts))}]"
    return ast.unparse(node).replace(" ", "")


def _numbers(node: ast.expr) -> Tuple[Tuple[Number, ...], Tuple[int, ...]]:
    """The numbers of a list of lists, and its shape."""
    if not isinstance(node, ast.List):
        return (_number(node),), ()
    items = [_numbers(item) for item in node.elts]
    shapes = {shape for _, shape in items} or {()}
    if len(shapes) > 1:
        raise ExampleError(f"'{_text(node)}' has rows of different shapes")
    flat = tuple(number for numbers, _ in items for number in numbers)
    return flat, (len(items), *shapes.pop())


def _number(node: ast.expr) -> Number:
    """A number, perhaps with a sign; or the sum of a number and an imaginary one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (bool, int, float, complex)):
        return node.value
    if isinstance(node, ast.Name) and node.id in _NAMES:
        return _NAMES[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_number(node.operand)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        right = _number(node.right)
        try:
            return _number(node.left) + (right if isinstance(node.op, ast.Add) else -right)
        except OverflowError:
            raise ExampleError(f"'{ast.unparse(node)}' is out of range") from None
    raise ExampleError(f"'{ast.unparse(node)}' is not a number")
