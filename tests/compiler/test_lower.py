"""Lowering: places of loops, hashes, literals, text that wraps."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ndmillc import ctext, ir
from ndmillc.cmodel import place_loops
from ndmillc.ctext import C, binary, heading, prefix, select, wrap
from ndmillc.diagnostics import Diagnostics
from ndmillc.hashes import hash_text, loop_hash, program_hashes
from ndmillc.lower_literals import constant
from ndmillc.lower_values import Values
from ndmillc.model_base import Position
from ndmillc.pipeline import Compiled, Request, compile_specs

ROOT = Path(__file__).resolve().parents[2]
AT = Position("x.toml", 1, 1)


@pytest.fixture(scope="module")
def core() -> Compiled:
    compiled = compile_specs(Request((str(ROOT / "specs"),)), Diagnostics())
    assert compiled is not None
    return compiled


def test_slots_count_within_a_stem(core: Compiled) -> None:
    places = place_loops(core.program)
    assert len(places) == len(core.program.loops)
    stems = {}
    for stem, slot in places.values():
        stems.setdefault(stem, []).append(slot)
    assert all(slots == list(range(len(slots))) for slots in stems.values())
    assert places["add_float32"][0] == "loops/float32/arithmetic"


def test_hashes_differ_and_ignore_positions(core: Compiled) -> None:
    hashes = program_hashes(core.program)
    assert len(set(hashes.values())) == len(hashes)
    instance = core.program.loops[0]
    statement = instance.kernel.statements[0]
    assert isinstance(statement, ir.Assign)
    moved = replace(statement, value=replace(statement.value, position=Position("y", 9, 9)))
    kernel = replace(instance.kernel, statements=(moved, *instance.kernel.statements[1:]))
    assert hash_text(replace(instance, kernel=kernel)) == hash_text(instance)
    changed = replace(instance.kernel, flags=("invalid",))
    assert hash_text(replace(instance, kernel=changed)) != hash_text(instance)
    high, low = loop_hash(instance)
    assert f"{high:016x}{low:016x}" == hash_text(instance)


def test_hashes_see_into_what_is_inlined(core: Compiled) -> None:
    instance = next(i for i in core.program.loops if i.kernel.name == "maximum_complex64")
    before = hash_text(instance)
    text = repr(instance.kernel)
    assert "CallUfunc" in text

    def touch(expr: ir.Expr) -> ir.Expr:
        if isinstance(expr, ir.CallUfunc):
            return replace(expr, kernel=replace(expr.kernel, level="storage"))
        if isinstance(expr, ir.Select):
            return replace(expr, condition=touch(expr.condition))
        if isinstance(expr, ir.Logical):
            return replace(expr, operands=tuple(map(touch, expr.operands)))
        return expr

    statement = instance.kernel.statements[-1]
    assert isinstance(statement, ir.Assign)
    inner = (*instance.kernel.statements[:-1], replace(statement, value=touch(statement.value)))
    assert hash_text(replace(instance, kernel=replace(instance.kernel, statements=inner))) != before


@pytest.mark.parametrize(
    "dtype, value, text",
    [
        ("float32", Fraction(1), "1.0f"),
        ("float64", Fraction(-5, 2), "-2.5"),
        ("float64", Fraction(1, 10), "0x1.999999999999ap-4"),
        ("float32", Fraction(1, 3), "0x1.555556p-2f"),
        ("float64", Fraction(2) ** -1074, "0x1p-1074"),
        ("longdouble", Fraction(1, 4), "0.25L"),
        ("int8", Fraction(-128), "-128"),
        ("uint64", Fraction(2**64 - 1), "UINT64_C(18446744073709551615)"),
        ("int64", Fraction(-(2**63)), "INT64_MIN"),
        ("complex64", Fraction(1), "(ndm_complex64){1.0f, 0.0f}"),
        ("bool", Fraction(1), "1"),
    ],
)
def test_literals(core: Compiled, dtype: str, value: Fraction, text: str) -> None:
    assert constant(ir.Constant(dtype, AT, value), dtype, Values(core.specs)).text == text


def test_zeros_keep_their_sign(core: Compiled) -> None:
    zero = ir.Constant("float64", AT, Fraction(0), negative_zero=True)
    assert constant(zero, "float64", Values(core.specs)).text == "-0.0"


def test_long_double_literals_round_once(core: Compiled) -> None:
    third = ir.Constant("longdouble", AT, Fraction(1, 3))
    text = constant(third, "longdouble", Values(core.specs)).text
    digits, exponent = text[len("0x1.") : -1].split("p")
    found = (1 + Fraction(int(digits, 16), 16 ** len(digits))) * Fraction(2) ** int(exponent)
    # The last of 160 bits is set, so no shorter format has the number or lies half way.
    assert abs(found - third.value) < Fraction(1, 2**161)
    assert (found * 2**161).denominator == 1 and (found * 2**161).numerator % 2 == 1


def test_parentheses() -> None:
    a, b, c = C("a"), C("b"), C("c")
    assert binary("-", a, binary("-", b, c)).text == "a - (b - c)"
    assert binary("-", binary("-", a, b), c).text == "a - b - c"
    assert binary("*", binary("+", a, b), c).text == "(a + b) * c"
    assert binary("&", binary("<", a, b), c).text == "(a < b) & c"
    assert binary("|", binary("&", a, b), c).text == "(a & b) | c"
    assert binary("&", binary("&", a, b), c).text == "a & b & c"
    assert prefix("-", prefix("-", a)).text == "- -a"
    assert select(binary("|", a, b), a, select(b, a, c)).text == "(a | b) ? a : b ? a : c"


def test_long_lines_wrap() -> None:
    line = "    return " + " + ".join(["a_rather_long_name"] * 12) + ";"
    parts = wrap(line)
    assert all(len(part) <= ctext.WIDTH for part in parts)
    assert " ".join(part.strip() for part in parts) == line.strip()
    head = heading("static int f(" + ", ".join(["const ptrdiff_t *strides"] * 6) + ")").split("\n")
    assert all(len(part) <= ctext.WIDTH for part in head)
    assert all(part.startswith(" " * len("static int f(")) for part in head[1:])


def test_hashes_see_sums(core: Compiled) -> None:
    instance = next(i for i in core.program.loops if i.kernel.name == "vecdot_complex64")
    kernel, total = instance.kernel, instance.kernel.sum
    assert total is not None
    changed = (
        replace(total, over=1),
        replace(total, operands=((0,), (1,), ())),
        replace(total, term=replace(total.term, level="storage")),
        replace(total, fold=replace(total.fold, level="storage")),
        replace(total, identity=ir.Constant("complex64", AT, Fraction(1))),
    )
    hashes = [hash_text(replace(instance, kernel=replace(kernel, sum=each))) for each in changed]
    assert len({hash_text(instance), *hashes}) == 1 + len(changed)


def test_loops_that_need_a_library_stand_before_the_others(core: Compiled) -> None:
    names = [i.kernel.name for i in core.program.loops if i.kernel.ufunc.name == "matmul"]
    for dtype in ("float32", "float64", "complex64", "complex128"):
        place = names.index(f"matmul_{dtype}_blas")
        assert names[place + 1] == f"matmul_{dtype}"
    assert sum(name.endswith("_blas") for name in names) == 4


def test_a_call_of_a_copy_is_dropped_from_a_term(core: Compiled) -> None:
    loops = {i.kernel.name: i.kernel for i in core.program.loops}
    terms = {}
    for name in ("vecdot_int32", "matmul_int32", "vecdot_complex64", "matmul_complex64"):
        total = loops[name].sum
        assert total is not None
        terms[name] = total.term.statements
    assert terms["vecdot_int32"] == terms["matmul_int32"]
    assert terms["vecdot_complex64"] != terms["matmul_complex64"]
