"""The key `vectorised`: what it is read as, and the kernels that it speaks of."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Request, compile_specs
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
    _, rows = messages_or_rows(tmp_path, '"floating - float16 - longdouble"')
    assert [(r.kernel, r.target) for r in rows] == [
        (kernel, target)
        for kernel in ("twice_float32", "twice_float64")
        for target in ("x86-64-v3", "x86-64-v4")
    ]
    assert rows[0].source == "loops/float32/case.c"
    assert rows[0].position.line == 4
    _, rows = messages_or_rows(tmp_path, '{ generic = "float64", aarch64 = "int8" }')
    assert {(r.dtype, r.target) for r in rows} == {("float64", "generic"), ("int8", "aarch64")}


def test_messages(tmp_path: Path) -> None:
    assert messages_or_rows(tmp_path, '"floatin"')[0] == (
        "case.toml:4:15: ufunc 'twice': unknown kind 'floatin'; did you mean 'floating'?\n"
    )
    assert messages_or_rows(tmp_path, '{ x86-64-v7 = "real" }')[0] == (
        "case.toml:4:28: ufunc 'twice': 'vectorised': unknown target 'x86-64-v7'; "
        "did you mean 'x86-64-v2'?\n"
    )
    assert "must be" in messages_or_rows(tmp_path, "true")[0]
