"""`ndmillc numpy`: what the C of a Python extension names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List

import pytest

from ndmillc.cli import main

ROOT = Path(__file__).parents[2]
BFLOAT16 = str(ROOT / "examples/dtypes/bfloat16/bfloat16.toml")
WIDE = str(ROOT / "tests/project/modules/wide.toml")


def extension(tmp_path: Path, *arguments: str) -> str:
    assert main(["numpy", "made", "--out", str(tmp_path), "--quiet", *arguments]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["made.c"]
    return (tmp_path / "made.c").read_text()


def attributes(text: str) -> List[str]:
    return re.findall(r'^    \{"(\w+)", "\w+"\},$', text, re.M)


def test_of_the_core(tmp_path: Path) -> None:
    text = extension(tmp_path)
    names = attributes(text)
    assert {"add", "matmul", "abs", "absolute"} <= set(names)
    assert names.index("absolute") < names.index("abs")  # what an alias stands for comes first
    assert "PyInit_made(void)" in text and '.m_name = "made"' in text
    assert "ndm_module_core" not in text and "_getitem" not in text


def test_of_a_ufunc(tmp_path: Path) -> None:
    text = extension(tmp_path, "--module", "axpy", "--specs", str(ROOT / "examples/modules/axpy"))
    assert attributes(text) == ["axpy"]
    assert "modules[] = {&ndm_module_axpy, NULL}" in text


def test_of_a_dtype(tmp_path: Path) -> None:
    text = extension(tmp_path, "--module", "bfloat16", "--specs", BFLOAT16)
    assert "dtypes[] = {&dtype_bfloat16, NULL}" in text and ".stored" not in text
    casts = re.findall(r'^    \{"(\w+)", "(\w+)", cast_\w+, NULL\},$', text, re.M)
    others = {other for pair in casts for other in pair} - {"bfloat16"}
    assert sorted(casts) == sorted([("bfloat16", o) for o in others] + [(o, "bfloat16")
                                                                       for o in others])
    assert {"bool", "int64", "clongdouble"} <= others
    used = [int(n) for n in re.findall(r"ndm_numpy_cast_items\(&casts\[(\d+)\]", text)]
    assert used == list(range(len(casts)))
    assert {"add", "true_divide"} <= set(attributes(text)) and "bitwise_and" not in text


def test_of_a_module_that_builds_on_another(tmp_path: Path) -> None:
    text = extension(
        tmp_path, "--module", "wide", "--specs", WIDE, "--depends", str(ROOT / "specs"),
        "--depends", BFLOAT16, "--needs", "bfloat16",
    )
    assert "modules[] = {&ndm_module_bfloat16, &ndm_module_wide, NULL}" in text
    assert attributes(text) == ["multiply_wide"] and "dtypes[] = {&dtype_bfloat16, NULL}" in text


def test_storage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--module", "bfloat16", "--specs", BFLOAT16, "--storage"]
    assert ".stored = true," in extension(tmp_path, *options, "bfloat16")
    assert main(["numpy", "made", "--out", str(tmp_path), *options, "q15"]) == 2
    assert capsys.readouterr().err == (
        "ndmillc: --storage names 'q15', which is no dtype of these specs\n"
    )


def test_errors_are_those_of_the_specs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('[dtype.x]\nkind = "floatin"\n')
    assert main(["numpy", "made", "--module", "x", "--specs", str(wrong), "--out", "o"]) == 2
    assert "unknown kind 'floatin'" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["numpy", "2x"])
