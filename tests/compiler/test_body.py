"""Bodies: what they become, by form and by dtype. Messages are held by messages/body_*.toml."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import List, Optional, Tuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ndmillc import ir
from ndmillc.body_names import Known, Names
from ndmillc.body_source import BodyError
from ndmillc.diagnostics import Diagnostics
from ndmillc.expand import expand
from ndmillc.lattice import Lattice
from ndmillc.model_base import BodyPart, Position
from ndmillc.parse_body import Checker
from ndmillc.read import read_specs

SPECS = Path(__file__).resolve().parent.parent.parent / "specs"


def kernels(tmp_path: Path, text: str) -> Tuple[List[ir.Kernel], str]:
    """The kernels of a module on top of the core, and the messages."""
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    specs = read_specs([str(path)], [str(SPECS)], diagnostics)
    program = expand(specs, Lattice(specs), diagnostics, module="case")
    return [loop.kernel for loop in program.loops], diagnostics.render()


def value(
    tmp_path: Path, types: str, y: str, variables: str = "", level: str = "compute"
) -> ir.Expr:
    """The typed value of the one output of a ufunc of one loop."""
    count = types.split("->")[0].count(",") + 1
    inputs = ", ".join(["x", "z", "w"][:count])
    found, messages = kernels(
        tmp_path,
        f'[ufunc.probe]\nsignature = "{inputs} -> y"\nloops = [{{ types = "{types}", '
        f'level = "{level}", {variables} y = {y!r} }}]\n',
    )
    assert not messages, messages
    statement = found[0].statements[-1]
    assert isinstance(statement, ir.Assign)
    return statement.value


def test_literals_take_their_partners_dtype(tmp_path: Path) -> None:
    found = value(tmp_path, "float32 -> float32", "x * (1 / 3)")
    assert isinstance(found, ir.Binary) and isinstance(found.right, ir.Constant)
    assert found.right.value == Fraction(1, 3) and found.right.dtype == "float32"


def test_source_text_counts_not_the_double(tmp_path: Path) -> None:
    found = value(tmp_path, "longdouble -> longdouble", "x * 0.1")
    assert isinstance(found, ir.Binary) and isinstance(found.right, ir.Constant)
    assert found.right.value == Fraction(1, 10)


def test_literal_arms_take_the_outputs_dtype(tmp_path: Path) -> None:
    found = value(tmp_path, "bool -> float16", "-0.0 if x else inf")
    assert isinstance(found, ir.Select) and found.dtype == "float16"
    assert isinstance(found.then, ir.Constant) and found.then.negative_zero
    assert found.otherwise == ir.Special("float16", found.position, "inf")


def test_chained_comparison_means_and(tmp_path: Path) -> None:
    found = value(tmp_path, "int8, int8, int8 -> bool", "x < z <= w")
    assert isinstance(found, ir.Logical) and found.op == "and"
    ops = [each.op for each in found.operands if isinstance(each, ir.Compare)]
    assert ops == ["<", "<="]


@pytest.mark.parametrize(
    ("dtype", "text", "truth"),
    [
        ("uint8", "x < 0", False),
        ("uint8", "0 <= x", True),
        ("uint16", "x > 65535", False),
        ("int8", "x <= int8.max", True),
        ("int8", "int8.min > x", False),
        ("uint32", "not (x < 0 or x < 0)", True),
        ("uintc", "x < 0", False),
    ],
)
def test_decided_comparisons_fold(tmp_path: Path, dtype: str, text: str, truth: bool) -> None:
    found = value(tmp_path, f"{dtype} -> bool", text)
    assert isinstance(found, ir.Constant) and bool(found.value) is truth


@pytest.mark.parametrize(
    ("dtype", "text"), [("int8", "x < 0"), ("uint8", "x < 1"), ("intc", "x > 2147483647")]
)
def test_undecided_comparisons_stay(tmp_path: Path, dtype: str, text: str) -> None:
    assert isinstance(value(tmp_path, f"{dtype} -> bool", text), ir.Compare)


def test_select_on_a_folded_condition(tmp_path: Path) -> None:
    found = value(tmp_path, "uint8 -> uint8", "-x if x < 0 else x")
    assert isinstance(found, ir.Variable)


def test_folding_keeps_what_raises(tmp_path: Path) -> None:
    assert isinstance(value(tmp_path, "uint8 -> bool", "x // x < 0"), ir.Compare)


def test_mixed_integers_compare(tmp_path: Path) -> None:
    found = value(tmp_path, "int8, uint64 -> bool", "x < z")
    assert isinstance(found, ir.Compare)
    assert (found.left.dtype, found.right.dtype) == ("int8", "uint64")


def test_shift_count_keeps_its_dtype(tmp_path: Path) -> None:
    found = value(tmp_path, "uint32, int8 -> uint32", "x >> z")
    assert isinstance(found, ir.Binary) and found.right.dtype == "int8"


@pytest.mark.parametrize(
    ("types", "text", "kind", "dtype"),
    [
        ("complex64 -> float32", "x.imag", ir.Part, "float32"),
        ("float64, float64 -> complex128", "complex(x, z)", ir.MakeComplex, "complex128"),
        ("int32 -> bool", "bool(x)", ir.Cast, "bool"),
        ("float32 -> uint32", "bits(x) & ~float32.signbit", ir.Binary, "uint32"),
        ("uint32 -> float32", "float32.frombits(x)", ir.FromBits, "float32"),
        ("float64 -> float64", "float64.eps * x", ir.Binary, "float64"),
        ("complex64 -> complex64", "nan if x == 0 else x", ir.Select, "complex64"),
        ("int64, int64 -> int64", "tdiv(x, z)", ir.Binary, "int64"),
        ("bool -> bool", "~x", ir.Unary, "bool"),
        ("float32 -> float32", "x.real", ir.Variable, "float32"),
        ("intc -> intc", "x + intc.max", ir.Binary, "intc"),
    ],
)
def test_forms(tmp_path: Path, types: str, text: str, kind: type, dtype: str) -> None:
    found = value(tmp_path, types, text)
    assert isinstance(found, kind) and found.dtype == dtype


def test_type_functions(tmp_path: Path) -> None:
    found = value(tmp_path, "T -> real(T)", "real(T)(1) / real(T)(x.real)", 'T = ["complex128"],')
    assert isinstance(found, ir.Binary) and found.dtype == "float64"
    found = value(tmp_path, "T -> T", "frombits(uint(T)(0))", 'T = ["float32"],')
    assert isinstance(found, ir.FromBits) and found.operand.dtype == "uint32"


def test_cast_to_own_dtype_rounds_only_where_it_can(tmp_path: Path) -> None:
    assert isinstance(value(tmp_path, "float16 -> float16", "float16(x * x)"), ir.Cast)
    assert isinstance(value(tmp_path, "float32 -> float32", "float32(x * x)"), ir.Binary)


def test_small_floats_call_in_their_compute_dtype(tmp_path: Path) -> None:
    found = value(tmp_path, "float16 -> float16", "sqrt(x)")
    assert isinstance(found, ir.CallPrimitive)
    assert found.symbol == "ndm_sqrt_float32" and found.outputs == ("float16",)


def test_stored_small_floats_call_their_own(tmp_path: Path) -> None:
    found = value(tmp_path, "float16 -> float16", "fabs(x)", level="storage")
    assert isinstance(found, ir.CallUfunc) and found.kernel.name == "fabs_float16"


def test_storage_ufuncs_are_inlined_in_the_compute_dtype(tmp_path: Path) -> None:
    found = value(tmp_path, "float16 -> float16", "absolute(x)")
    assert isinstance(found, ir.CallUfunc)
    assert found.kernel.name == "absolute_float32" and found.dtype == "float16"
    found = value(tmp_path, "float16, float16 -> float16", "add(x, z)")
    assert isinstance(found, ir.CallUfunc) and found.kernel.name == "add_float16"


def test_literal_argument_of_a_ufunc(tmp_path: Path) -> None:
    found = value(tmp_path, "int16 -> int16", "add(x, 1)")
    assert isinstance(found, ir.CallUfunc) and found.kernel.name == "add_int16"
    assert found.arguments[1].dtype == "int16"


@pytest.mark.parametrize(
    ("types", "text", "flags"),
    [
        ("float32 -> float32", "x + x", ("overflow", "underflow", "invalid")),
        ("float32 -> float32", "x / x", ("divide", "overflow", "underflow", "invalid")),
        ("int32 -> int32", "x // x", ("divide", "overflow")),
        ("uint32 -> uint32", "x % x", ("divide",)),
        ("int32 -> int32", "x * x", ()),
        ("float64 -> bool", "x < x", ()),
        ("float64 -> int8", "int8(x)", ("invalid",)),
        ("float64 -> float32", "float32(x)", ("overflow", "underflow")),
        ("float32 -> float64", "float64(x)", ()),
        ("int64 -> float16", "float16(x)", ("overflow",)),
        ("int64 -> float32", "float32(x)", ()),
        ("float32 -> float32", "absolute(x)", ()),
    ],
)
def test_flags_are_derived(
    tmp_path: Path, types: str, text: str, flags: Tuple[str, ...]
) -> None:
    found, messages = kernels(
        tmp_path,
        f'[ufunc.probe]\nsignature = "x -> y"\nloops = [{{ types = "{types}", y = "{text}" }}]\n',
    )
    assert not messages and found[0].flags == flags


def test_statements(tmp_path: Path) -> None:
    found, messages = kernels(
        tmp_path,
        """
        [ufunc.probe]
        signature = "x, z -> q, r"
        [[ufunc.probe.loops]]
        types = "T, T -> T, T"
        T = ["float64"]
        body = '''
            # indented, with a comment: (
            q, rest = floor_divmod(x, z)
            raises("invalid", z == 0)
            r = rest if (rest >
                         q) else q
        '''
        errors = [{ when = "x < 0", message = "negative" }]
        """,
    )
    assert not messages, messages
    unpack, flag, assign = found[0].statements
    assert isinstance(unpack, ir.Assign) and isinstance(flag, ir.Raise)
    assert [(t.name, t.role) for t in unpack.targets] == [("q", "output"), ("rest", "local")]
    assert flag.flag == "invalid" and isinstance(assign, ir.Assign)
    assert found[0].faults[0].message == "negative"
    assert "divide" in found[0].flags


def test_positions_in_indented_text(tmp_path: Path) -> None:
    _, messages = kernels(
        tmp_path,
        "[ufunc.probe]\nsignature = 'x -> y'\n[[ufunc.probe.loops]]\n"
        "types = 'int8 -> int8'\nbody = '''\n    t = x\n    y = t + nope\n'''\n",
    )
    assert messages.startswith(f"{tmp_path}/case.toml:7:13: ufunc 'probe', loop 1: 'nope'")


def test_compute_override(tmp_path: Path) -> None:
    found, messages = kernels(
        tmp_path,
        """
        [ufunc.probe]
        signature = "x -> y"
        loops = [{ types = "float16 -> float16", compute = "float64", y = "add(sqrt(x), x)" }]
        """,
    )
    assert not messages and found[0].compute == "float64"
    statement = found[0].statements[0]
    assert isinstance(statement, ir.Assign) and isinstance(statement.value, ir.CallUfunc)
    assert statement.value.kernel.name == "add_float64" and statement.value.dtype == "float16"
    inner = statement.value.arguments[0]
    assert isinstance(inner, ir.CallPrimitive) and inner.symbol == "ndm_sqrt_float64"


def test_call_of_a_loop_in_c(tmp_path: Path) -> None:
    found, messages = kernels(
        tmp_path,
        """
        [ufunc.probe]
        signature = "x -> y"
        loops = [{ types = "T -> T", T = ["float32"], call = "my_probe_{T}", header = "p.h" }]
        """,
    )
    assert not messages
    assert (found[0].call, found[0].statements) == ("my_probe_float32", ())
    assert len(found[0].flags) == 4


def test_no_python(tmp_path: Path) -> None:
    _, messages = kernels(
        tmp_path,
        """
        [ufunc.probe]
        signature = "x -> y"
        loops = [{ types = "int8 -> int8", y = "x; import os" }]
        """,
    )
    assert "this is not Python; an expression is wanted" in messages


def check(source: str, target: Optional[str] = "y") -> List[BodyError]:
    known = Known(frozenset(["int8"]), frozenset(["sqrt"]), frozenset(["add"]))
    checker = Checker(Names(["x"], ["y"], ["T"], known))
    checker.body([BodyPart(target, source, Position("f", 1, 1))], Position("f", 1, 1))
    return checker.errors


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
@example("(" * 4000)
@example("x" + "+x" * 2000)
@example("not " * 1000 + "x")
@example("-" * 4090 + "x")
@example("lambda: " * 500)
@example("x if x else " * 300 + "x")
@example("1" * 4096)
@example("0x" + "f" * 4000)
@example("9" * 50 + "e" + "9" * 40)
@example("f'{" * 100)
@example("\x00")
def test_any_text_ends_in_messages(source: str) -> None:
    for target in ("y", None):
        for error in check(source, target):
            assert error.message


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from("x T y 1 0.5 + - * ( ) , = == < if else not and . real [ ] : \n"
                                .split(" ")), max_size=60))
def test_any_tokens_end_in_messages(tokens: List[str]) -> None:
    for target in ("y", None):
        check(" ".join(tokens), target)


def test_deep_inlining_ends(tmp_path: Path) -> None:
    """A chain of ufuncs, each deep in itself, is refused and does not exhaust the stack."""
    text = []
    for number in range(40):
        inner = f"u{number + 1}(x)" if number < 39 else "x"
        text.append(
            f'[ufunc.u{number}]\nsignature = "x -> y"\n'
            f'loops = [{{ types = "float32 -> float32", y = "{"-" * 55}{inner}" }}]\n'
        )
    _, messages = kernels(tmp_path, "\n".join(text))
    assert "inlined in one another" in messages or "nested too deeply" in messages
