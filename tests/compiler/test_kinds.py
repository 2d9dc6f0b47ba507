"""Kind expressions and the small languages of types."""

from __future__ import annotations

from pathlib import Path

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.kinds import Kinds
from ndmillc.lattice import Lattice
from ndmillc.model import Specs
from ndmillc.read import read_specs
from ndmillc.typeexpr import (
    TypeSyntaxError,
    expand_expression,
    parse_expression_list,
    parse_signature,
    parse_types,
)

SPECS = Path(__file__).resolve().parents[2] / "specs"
SIGNED = ("int8", "int16", "int32", "int64")
UNSIGNED = ("uint8", "uint16", "uint32", "uint64")
INTEGER = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
FLOATING = ("float16", "float32", "float64", "longdouble")
COMPLEX = ("complex64", "complex128", "clongdouble")


@pytest.fixture(scope="module")
def core() -> Specs:
    diagnostics = Diagnostics()
    specs = read_specs([str(SPECS)], [], diagnostics)
    assert not diagnostics, diagnostics.render()
    return specs


@pytest.mark.parametrize(
    "expression,expected",
    [
        ("bool", ("bool",)),
        ("signedinteger", SIGNED),
        ("unsignedinteger", UNSIGNED),
        ("integer", INTEGER),
        ("bool | integer", ("bool", *INTEGER)),
        ("integer - int8 - uint64", INTEGER[1:-1]),
        ("real", INTEGER + FLOATING),
        ("inexact", FLOATING + COMPLEX),
        ("floating - longdouble", FLOATING[:-1]),
        ("number", INTEGER + FLOATING + COMPLEX),
        ("any", ("bool", *INTEGER, *FLOATING, *COMPLEX)),
        ("any - number", ("bool",)),
        ("floating|int64", ("int64", *FLOATING)),
        ("integer - integer | bool", ("bool",)),
        ("opaque", ()),
        (["float64", "float32"], ("float32", "float64")),
        (["int64", "intc"], ("intc", "int64")),
        (["bool"], ("bool",)),
    ],
)
def test_expand(core: Specs, expression: object, expected: object) -> None:
    assert expand_expression(core, expression) == expected  # type: ignore[arg-type]


def test_chain_of_a_kind(core: Specs) -> None:
    kinds = Kinds(core)
    assert kinds.chain("floating") == ("floating", "real", "inexact", "number", "any")
    assert kinds.chain("opaque") == ("opaque", "any")
    assert kinds.chain("nothing") == ()


def test_cast_order_goes_up(core: Specs) -> None:
    kinds = Kinds(core)
    order = ["bool", "unsignedinteger", "signedinteger", "fixedpoint", "floating"]
    places = [kinds.cast_order(kind) for kind in [*order, "complexfloating"]]
    assert places == sorted(set(places)) and places[0] == 0
    assert kinds.cast_order("opaque") == -1


def test_open_kinds(tmp_path: Path) -> None:
    module = tmp_path / "m.toml"
    module.write_text(
        '[kind.posit]\nwithin = "floating"\n'
        '[dtype.posit8]\nkind = "posit"\nformat = { exponent = 2, mantissa = 5 }\n'
        'promotes = ["float16"]\n'
    )
    diagnostics = Diagnostics()
    specs = read_specs([str(module)], [str(SPECS)], diagnostics)
    assert not diagnostics, diagnostics.render()
    assert "posit8" in expand_expression(specs, "inexact")
    assert expand_expression(specs, "floating - posit") == FLOATING
    lattice = Lattice(specs)
    assert expand_expression(specs, "posit", lattice) == ("posit8",)
    assert sorted(FLOATING, key=lattice.rank) == list(FLOATING)


def test_parse_types() -> None:
    inputs, outputs = parse_types("T, intc->real(T) , bool")
    assert [str(term.term) for term in inputs] == ["T", "intc"]
    assert [str(term.term) for term in outputs] == ["real(T)", "bool"]
    assert [term.offset for term in inputs + outputs] == [0, 3, 14, 19]
    assert outputs[0].function_offset == 9


@pytest.mark.parametrize(
    "text,offset",
    [
        ("", 0),
        ("T", 1),
        ("T ->", 4),
        ("T,, T -> T", 2),
        ("T -> T T", 7),
        ("T -> 3", 5),
        ("T -> real()", 10),
        ("T -> real(T", 11),
        ("é -> T", 0),
    ],
)
def test_parse_types_points_at_the_fault(text: str, offset: int) -> None:
    with pytest.raises(TypeSyntaxError) as caught:
        parse_types(text)
    assert caught.value.offset == offset


def test_parse_signature() -> None:
    inputs, outputs = parse_signature(" x1 ,x2 -> q, r")
    assert [o.name.text for o in (*inputs, *outputs) if o.name] == ["x1", "x2", "q", "r"]
    assert [(o.offset, o.dimensions) for o in inputs] == [(1, None), (5, None)]


def test_parse_core_dimensions() -> None:
    inputs, outputs = parse_signature("a(m?, n),b( n,3 )->y()")
    found = [
        [(core.token.text, core.optional) for core in operand.dimensions or []]
        for operand in (*inputs, *outputs)
    ]
    assert found == [[("m", True), ("n", False)], [("n", False), ("3", False)], []]
    assert [o.name.text for o in (*inputs, *outputs) if o.name] == ["a", "b", "y"]
    assert parse_signature("(n)->()")[0][0].name is None


@pytest.mark.parametrize("text,offset", [("(n", 2), ("(n,)->()", 3), ("n)->()", 1), ("(?)->()", 1)])
def test_parse_core_dimensions_faults(text: str, offset: int) -> None:
    with pytest.raises(TypeSyntaxError) as caught:
        parse_signature(text)
    assert caught.value.offset == offset


def test_parse_expression_list_offsets() -> None:
    first, second = parse_expression_list("bool | integer, floating")
    assert [(op, token.offset) for op, token in first] == [("|", 0), ("|", 7)]
    assert [(op, token.offset) for op, token in second] == [("|", 16)]
