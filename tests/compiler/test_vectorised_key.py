"""The key `vectorised`: what it is read as, and the kernels that it speaks of."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Request, compile_specs
from ndmillc.spec_words import TARGETS
from ndmillc.vectorised import Row, vectorised_rows

SPECS = Path(__file__).resolve().parents[2] / "specs"
TWICE = """
[ufunc.twice]
signature = "x -> y"
vectorised = {}
loops = [{{ types = "T -> T", T = "floating | integer", y = "x + x" }}]
"""


def messages_or_rows(folder: Path, value: str) -> Tuple[str, List[Row]]:
    case = folder / "case.toml"
    case.write_text(TWICE.format(value), encoding="utf-8")
    diagnostics = Diagnostics()
    request = Request(specs=(str(case),), depends=(str(SPECS),), module="case")
    compiled = compile_specs(request, diagnostics)
    if compiled is None:
        return diagnostics.render().replace(f"{folder}/", ""), []
    return "", vectorised_rows(compiled.program, compiled.specs)


def test_rows(tmp_path: Path) -> None:
    _, rows = messages_or_rows(tmp_path, '"floating - float16"')
    assert [(r.kernel, r.target) for r in rows] == [
        (kernel, target) for kernel in ("twice_float32", "twice_float64") for target in TARGETS
    ]  # longdouble has no vectors
    assert rows[0].source == "loops/float32/case.c"
    assert rows[0].position.line == 4
    assert messages_or_rows(tmp_path, "false") == ("", [])


def test_targets_have_kinds_of_their_own(tmp_path: Path) -> None:
    value = '{ kinds = "float32 | int8", generic = "int8", aarch64 = "float64" }'
    _, rows = messages_or_rows(tmp_path, value)
    on = {target: {r.dtype for r in rows if r.target == target} for target in TARGETS}
    assert on.pop("generic") == {"int8"}
    assert on.pop("aarch64") == {"float64"}
    assert all(dtypes == {"float32", "int8"} for dtypes in on.values())
    _, rows = messages_or_rows(tmp_path, '{ generic = "int8" }')
    assert "uint64" in {r.dtype for r in rows if r.target == "x86-64-v2"}
    assert {r.dtype for r in rows if r.target == "generic"} == {"int8"}


LACKS = [
    ("a + b", "int64", ()),
    ("a * b", "int32", ()),
    ("a * b", "float64", ()),
    ("a * b", "int64", ("generic", "aarch64")),
    ("square(a) + b", "uint64", ("generic", "aarch64")),
    ("a << b", "int32", ("generic", "x86-64-v2")),
    ("(a << 3) + b", "int32", ()),
    ("a if a < b else b", "int32", ()),
    ("a if a < b else b", "float64", ("generic",)),
    ("a + b", "longdouble", TARGETS),
    ("a + b", "clongdouble", TARGETS),
]


def test_what_an_instruction_set_lacks(tmp_path: Path) -> None:
    text = "".join(
        f'[ufunc.case_{number}]\nsignature = "a, b -> y"\nvectorised = true\n'
        f'loops = [{{ types = "T, T -> T", T = ["{dtype}"], y = "{body}" }}]\n'
        for number, (body, dtype, _) in enumerate(LACKS)
    )
    case = tmp_path / "case.toml"
    case.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    request = Request(specs=(str(case),), depends=(str(SPECS),), module="case")
    compiled = compile_specs(request, diagnostics)
    assert compiled is not None, diagnostics.render()
    rows = vectorised_rows(compiled.program, compiled.specs)
    for number, (body, dtype, without) in enumerate(LACKS):
        found = [row.target for row in rows if row.ufunc == f"case_{number}"]
        assert found == [target for target in TARGETS if target not in without], (body, dtype)


def test_messages(tmp_path: Path) -> None:
    assert messages_or_rows(tmp_path, '"floatin"')[0] == (
        "case.toml:4:15: ufunc 'twice': unknown kind 'floatin'; did you mean 'floating'?\n"
    )
    assert "x86-64-v7" in messages_or_rows(tmp_path, '{ x86-64-v7 = "real" }')[0]
    assert "unknown kind 'rea'" in messages_or_rows(tmp_path, '{ aarch64 = "rea" }')[0]
    assert "must be" in messages_or_rows(tmp_path, "1")[0]
