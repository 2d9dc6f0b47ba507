"""Examples of specs as data."""

from __future__ import annotations

import pytest

from ndmillc.examples import ExampleError, parse_domain, parse_example


def test_parts() -> None:
    text = "f(float64(-1.0), True) -> complex64(1 - 2j), float64(nan) raises divide, invalid"
    example = parse_example(text)
    assert example.call == "f(float64(-1.0), True)"
    assert [value.numbers for value in example.inputs] == [(-1.0,), (True,)]
    assert [str(value) for value in example.outputs] == ["complex64(1-2j)", "float64(nan)"]
    assert example.outputs[0].numbers == (1 - 2j,)
    assert example.flags == ("divide", "invalid")
    assert example.message is None


def test_refusals_and_arrays() -> None:
    example = parse_example('f(int8([[1, 2], [3, -4]])) -> "no -> such"')
    assert example.message == "no -> such" and example.outputs == ()
    assert example.inputs[0].numbers == (1, 2, 3, -4) and example.inputs[0].shape == (2, 2)
    assert parse_example("f(bool([])) -> True").inputs[0].shape == (0,)
    assert str(example.inputs[0]) == "int8([[1, 2], [3, -4]])"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "f(int8(1))",
        "f(int8(1)) ->",
        "-> int8(1)",
        "f(x=int8(1)) -> int8(1)",
        "f(int8(1, 2)) -> int8(1)",
        "f(int8(g())) -> int8(1)",
        "f(__import__('os')) -> int8(1)",
        "f(int8('1')) -> int8(1)",
        "f(int8(1 << 2)) -> int8(1)",
        "f(int8([1, 'a'])) -> int8(1)",
        "f(int8([1, [2]])) -> int8(1)",
        "f(int8(1)) -> int8(1) raises",
        "f(int8(1)) -> int8(1) raises inexact",
        "f(int8(" + "9" * 400 + " + 1.0)) -> int8(1)",
        "f(int8(" + "(" * 200 + "1" + ")" * 200 + ")) -> int8(1)",
    ],
)
def test_faults(text: str) -> None:
    with pytest.raises(ExampleError):
        parse_example(text)


def test_domains() -> None:
    assert parse_domain("-1 .. 1.5") == (-1.0, 1.5)
    for text in ("", "1", "1 ..", ".. 1", "1 .. 1", "2 .. 1", "-inf .. 1", "nan .. 1", "a .. b"):
        assert parse_domain(text) is None, text
