"""Spec files -> model: values, positions, files, limits."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Tuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ndmillc.diagnostics import Diagnostics
from ndmillc.model import Specs
from ndmillc.model_base import BodyPart, Position
from ndmillc.model_dtypes import Format
from ndmillc.names import is_api_name, name_problem
from ndmillc.read import read_specs
from ndmillc.suggest import distance, hint, listing, nearest, shown

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"


def read(tmp_path: Path, text: str, *, core: bool = True) -> Tuple[Specs, Diagnostics]:
    path = tmp_path / "m.toml"
    path.write_bytes(text.encode("utf-8"))
    diagnostics = Diagnostics()
    return read_specs([str(path)], [str(SPECS)] if core else [], diagnostics), diagnostics


def good(tmp_path: Path, text: str) -> Specs:
    specs, diagnostics = read(tmp_path, text)
    assert not diagnostics, diagnostics.render()
    return specs


# ---- values ---------------------------------------------------------------------------------


def test_a_ufunc_with_everything(tmp_path: Path) -> None:
    specs = good(
        tmp_path,
        """\
[ufunc.scale]
doc = "Scales."
signature = "x, n -> q, r"
aliases = ["scaled"]
identity = "0"
neutral = "-0.0"
reorderable = true
associative = true
commutative = true
uniform = true
weak = "exact"
flags = []
resolve = { "bool | integer" = "float64" }
refuse = [{ types = "bool, any", message = "not bool" }]
determinism = "build"
notes = ["A note."]
examples = ["scale(int8(1), int8(2)) -> int8(2), int8(0)"]
domain = { x = "-1 .. 1" }
since = "0.1"
[[ufunc.scale.loops]]
types = "T, N -> T, real(T)"
N = ["intc"]
T = "inexact - float16"
q = "x"
r = "n"
[[ufunc.scale.loops]]
types = "float16, int8 -> float16, float16"
level = "storage"
compute = "float64"
flags = ["divide"]
errors = [{ when = "n < 0", message = "negative" }]
cost = 2.5
body = '''
t = x
q, r = t, t'''
[[extend.scale.loops]]
types = "bool, bool -> bool, bool"
call = "my_scale"
header = "mine/scale.h"
requires = "blas"
""",
    )
    ufunc = specs.ufuncs["scale"]
    assert ufunc.signature == "x, n -> q, r"
    assert (ufunc.identity, ufunc.neutral, ufunc.weak) == ("0", "-0.0", "exact")
    assert ufunc.reorderable and ufunc.associative and ufunc.commutative and ufunc.uniform
    assert ufunc.flags == () and ufunc.determinism == "build" and ufunc.aliases == ("scaled",)
    assert [(r.expression, r.dtype) for r in ufunc.resolve] == [("bool | integer", "float64")]
    assert ufunc.resolve[0].position.column == 13
    assert [(r.types, r.message) for r in ufunc.refuse] == [(("bool", "any"), "not bool")]
    assert ufunc.notes == ("A note.",) and len(ufunc.examples) == 1
    first, second, third = ufunc.loops
    assert [v.name for v in first.variables] == ["T", "N"], "in the order of types"
    assert first.variables[0].expression == ("inexact - float16",)
    assert first.variables[1].is_list and first.variables[1].expression == ("intc",)
    assert [str(t) for t in first.inputs + first.outputs] == ["T", "N", "T", "real(T)"]
    assert [(p.target, p.source) for p in first.parts] == [("q", "x"), ("r", "n")]
    assert first.flags is None and first.level == "compute" and first.number == 1
    assert second.parts[0].target is None and second.parts[0].source == "t = x\nq, r = t, t"
    assert second.flags == ("divide",) and second.cost == 2.5 and second.level == "storage"
    assert second.errors[0].when == "n < 0" and second.errors[0].message == "negative"
    assert third.call == "my_scale" and third.parts == () and third.requires == "blas"
    assert third.extends and not second.extends
    assert not ufunc.external and specs.ufuncs["add"].external


def test_positions_inside_bodies(tmp_path: Path) -> None:
    text = """\
[ufunc.twice]
signature = "x -> y"
loops = [
    { types = "bool -> bool", y = "x and bad" },
    { types = "int8 -> int8", body = '''y = x
y = bad''' },
    { types = "int16 -> int16", y = "\\u0078 + bad" },
]
"""
    specs = good(tmp_path, text)
    one, two, three = (loop.parts[0] for loop in specs.ufuncs["twice"].loops)
    lines = text.split("\n")

    def found(part: BodyPart, line: int, offset: int) -> str:
        at = part.at(line, offset)
        return lines[at.line - 1][at.column - 1 :][:3]

    assert found(one, 1, one.source.index("bad")) == "bad"
    assert found(two, 1, 0) == "y =" and two.at(1, 0).line == 5
    assert found(two, 2, 4) == "bad" and two.at(2, 4).line == 6
    assert not three.exact and three.at(1, 4) == three.position


def test_positions_of_keys(tmp_path: Path) -> None:
    specs = good(
        tmp_path,
        '[dtype.m8]\nkind = "floating"\npromotes = [\n "float16",\n "float32" ]\n'
        "format = { exponent = 5, mantissa = 2 }\n",
    )
    dtype = specs.dtypes["m8"]
    assert (dtype.at("promotes.1").line, dtype.at("promotes.1").column) == (5, 2)
    assert dtype.at("format.mantissa").line == 6
    assert dtype.at("promotes.7") == dtype.at("promotes")
    assert dtype.at("absent") == dtype.position


def test_format_defaults(tmp_path: Path) -> None:
    specs = good(
        tmp_path,
        """\
[dtype.b16]
kind = "floating"
format = { exponent = 8, mantissa = 7 }
[dtype.e4m3fn]
kind = "floating"
format = { exponent = 4, mantissa = 3, infinity = false, nan = "ones" }
[dtype.e2m1fn]
kind = "floating"
format = { exponent = 2, mantissa = 1, infinity = false }
[dtype.fnuz]
kind = "floating"
[dtype.fnuz.format]
exponent = 4
mantissa = 3
bias = 8
infinity = false
nan = "negative-zero"
overflow = "saturate"
""",
    )
    assert specs.dtypes["b16"].format == Format(8, 7, 127)
    assert specs.dtypes["b16"].bits == 16
    assert specs.dtypes["e4m3fn"].format == Format(4, 3, 7, True, False, "ones", "nan")
    assert specs.dtypes["e2m1fn"].format == Format(2, 1, 1, True, False, "none", "saturate")
    fnuz = specs.dtypes["fnuz"].format
    assert fnuz is not None and (fnuz.bias, fnuz.overflow) == (8, "saturate")


def test_primitive_with_a_table_of_functions(tmp_path: Path) -> None:
    specs = good(
        tmp_path,
        '[primitive.root]\nheader = "root.h"\ntypes = "T -> T"\nT = "floating"\n'
        'c = { float32 = "sqrtf", float64 = "sqrt" }\nflags = ["invalid"]\nreport = true\n',
    )
    one, two = specs.primitives["root"].overloads
    assert (one.variables[0].expression, one.c) == (("float32",), "sqrtf")
    assert (two.variables[0].expression, two.c) == (("float64",), "sqrt")
    assert one.flags == ("invalid",) and one.report


# ---- files ----------------------------------------------------------------------------------


def test_directories_are_read_sorted_and_once(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("z.toml", "a.toml", "b/k.toml"):
        (tmp_path / name).write_text(f"[kind.{Path(name).stem}k]\n")
    (tmp_path / "notes.txt").write_text("no TOML")
    diagnostics = Diagnostics()
    again = str(tmp_path / "b" / ".." / "a.toml")
    specs = read_specs([str(tmp_path), again], [], diagnostics)
    assert not diagnostics, diagnostics.render()
    assert list(specs.kinds) == ["ak", "kk", "zk"]
    assert [file.stem for file in specs.files] == ["a", "k", "z"]


def test_missing_and_unreadable_files(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b'[kind.x]\ndoc = "caf\xe9"\n')
    big = tmp_path / "big.toml"
    big.write_bytes(b"#" * ((1 << 20) + 1))
    diagnostics = Diagnostics()
    names = ["bad.toml", "big.toml", "empty", "none.toml"]
    read_specs([str(tmp_path / name) for name in names], [], diagnostics)
    assert diagnostics.render().replace(f"{tmp_path}/", "") == (
        "bad.toml:2:11: byte 0xe9 is not UTF-8; save the file as UTF-8\n"
        "big.toml:1:1: this file is larger than 1 MiB; split it\n"
        "empty:1:1: no .toml file in this directory\n"
        "none.toml:1:1: cannot read this file: No such file or directory\n"
    )


def test_errors_of_all_files_in_order(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text("[knd.x]\n[dtype.d]\nkid = 1\n")
    diagnostics = Diagnostics()
    read_specs([str(tmp_path)], [], diagnostics)
    at = [position for position, _ in diagnostics.errors]
    assert at == sorted(at) and {p.file.rsplit("/")[-1] for p in at} == {"one.toml", "two.toml"}
    assert diagnostics.to_json().count('"message"') == len(diagnostics)


# ---- hostile files --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"k{i} = 1\n" for i in range(60000)),
        "[ufunc.f]\n" + "".join(f"keyy{i} = 1\n" for i in range(60000)),
        "".join(f"[ufunc.u{i}]\n" for i in range(60000)),
        "".join(f'[ufunc.u{i}]\nsignature="x->y"\n' for i in range(25000)),
        '[ufunc.f]\nsignature = "x -> y"\n' + "[[ufunc.f.loops]]\n" * 50000,
        '[dtype.d]\nkind = "floating"\npromotes = [' + ",".join(
            f'"d{i}"' for i in range(80000)) + "]\n",
        "".join(f'[kind.k{i}]\nwithin = "k{i + 1}"\n' for i in range(3000)),
        "".join(
            f'[dtype.d{i}]\nkind = "floating"\nstorage = "float"\npromotes = ["d{i + 1}"]\n'
            for i in range(2000)
        ),
        '[ufunc.f]\nsignature = "' + "x," * 200000 + ' -> y"\n',
        "[ufunc.f]\nsignature = 'x -> y'\ndoc = '''" + "\\n" * 500000 + "'''\n",
        "x = [" + "{a=1}," * 100000 + "]\n",
        "[a.b.c.d.e.f.g.h.i.j.k.l]\n" * 30000,
        "".join(f"[a{i}.b.c.d.e.f.g.h.i.j.k.l]\n" for i in range(30000)),
    ],
    ids=range(13),
)  # fmt: skip
def test_hostile_files_end_soon(tmp_path: Path, text: str) -> None:
    start = time.process_time()
    _, diagnostics = read(tmp_path, text)
    assert diagnostics
    assert time.process_time() - start < 10


TOKEN = re.compile(r'"[^"\n]*"|[A-Za-z_0-9.]+|[\[\]{}=,\n]')
CASES = [
    path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "tests" / "compiler" / "messages").glob("[!b]*.toml"))
    if not path.stem.startswith("toml_")
] + [path.read_text() for path in sorted((SPECS / "ufuncs").glob("*.toml"))]
POOL = sorted({token for text in CASES for token in TOKEN.findall(text)})


@given(st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_mutated_specs_give_errors_never_exceptions(tmp_path: Path, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(CASES))
    for _ in range(data.draw(st.integers(1, 4))):
        tokens = list(TOKEN.finditer(text))
        old = data.draw(st.sampled_from(tokens))
        kinds = [token for token in POOL if (token[0] == '"') == (old.group()[0] == '"')]
        new = data.draw(st.sampled_from(kinds))
        text = text[: old.start()] + new + text[old.end() :]
    _, diagnostics = read(tmp_path, text)
    for at, message in diagnostics.errors:
        assert at.line >= 1 and at.column >= 1 and at.line <= text.count("\n") + 1
        assert message.isprintable()


def test_too_many_choices_of_dtypes(tmp_path: Path) -> None:
    _, diagnostics = read(
        tmp_path,
        '[ufunc.f]\nsignature = "a, b, c, d -> y"\nloops = [\n'
        '{ types = "T, U, V, T -> T", T = "any", U = "any", V = "any", y = "a" },\n'
        '{ types = "T, U, V, W -> T", T = "any", U = "any", V = "any", W = "any", y = "a" },\n]\n',
    )
    assert [str(at).rsplit("/")[-1] for at, _ in diagnostics.errors] == ["m.toml:5:11"]


def test_reading_runs_nothing(tmp_path: Path) -> None:
    target = tmp_path / "touched"
    specs = good(
        tmp_path,
        '[ufunc.f]\nsignature = "x -> y"\nloops = [{ types = "bool -> bool", '
        f"y = '''open(\"{target}\", \"w\")''' }}]\n",
    )
    assert specs.ufuncs["f"].loops[0].parts[0].source.startswith("open(")
    assert not target.exists()


# ---- names and words ------------------------------------------------------------------------


def test_names_of_the_c_interface_are_reserved() -> None:
    text = "".join(
        header.read_text()
        for header in (ROOT / "runtime" / "include" / "ndmill").glob("*.h")
        if header.name != "ufuncs.h"
    )
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    names = {
        name for name in re.findall(r"\bndm_([a-z0-9_]+)\b", text) if name_problem(name) is None
    }
    assert {name for name in names if not is_api_name(name)} == set()
    assert len(names) > 100


def test_suggestions() -> None:
    assert nearest("flaot32", ["float16", "float32", "float64"]) == "float32"
    assert nearest("typs", ["types", "type_"]) == "types"
    assert nearest("x", ["y", "z"]) is None
    assert nearest("a" * 1000, ["a"]) is None
    assert distance("ab", "ba", 3) == 1 and distance("kitten", "sitting", 3) == 3
    assert distance("abc", "xyz", 1) > 1
    assert hint("zzz", ["a", "b", "c"], "names") == "; names are a, b and c"
    assert hint("zzz", []) == "" and listing(["a", "b"], "or") == "a or b"
    assert shown("a\x1b[0m") == "a\\x1b[0m" and len(shown("y" * 500)) < 70


def test_diagnostics_keep_each_message_once() -> None:
    diagnostics = Diagnostics()
    for line in (2, 1, 2):
        diagnostics.error(Position("f", line, 1), "wrong")
    assert diagnostics.render() == "f:1:1: wrong\nf:2:1: wrong\n"
