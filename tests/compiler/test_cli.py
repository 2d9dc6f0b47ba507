"""The command line: exit statuses, where messages go, what commands print."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict

import pytest

from ndmillc.cli import main

ROOT = Path(__file__).resolve().parents[2]
SPECS = ["--specs", str(ROOT / "specs")]


def contents(folder: Path) -> Dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_generate_check_and_stamp(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ["--out", str(tmp_path / "out")]
    assert main(["stamp", "--check", *SPECS, *out]) == 1
    assert main(["generate", *SPECS, *out]) == 0
    assert "0 removed" in capsys.readouterr().out
    assert main(["generate", "--check", *SPECS, *out]) == 0
    assert main(["stamp", "--check", *SPECS, *out]) == 0
    victim = tmp_path / "out" / "loops" / "float64" / "arithmetic.c"
    victim.write_text(victim.read_text().replace("x1 + x2", "x1 - x2", 1))
    capsys.readouterr()
    assert main(["generate", "--check", *SPECS, *out]) == 1
    assert "loops/float64/arithmetic.c: differs in line" in capsys.readouterr().err


def test_a_profile_has_its_own_stamp(tmp_path: Path) -> None:
    out = ["--out", str(tmp_path)]
    profile = ["--ufuncs", "add,less", "--dtypes", "bool,float32"]
    assert main(["generate", "--quiet", *SPECS, *profile, *out]) == 0
    assert main(["stamp", "--check", *SPECS, *profile, *out]) == 0
    assert main(["stamp", "--check", *SPECS, *out]) == 1
    assert not (tmp_path / "loops" / "float64").exists()
    assert (tmp_path / "loops" / "float32" / "arithmetic.c").exists()


def test_output_does_not_depend_on_place_or_hash_seed(tmp_path: Path) -> None:
    results = []
    for number, seed in enumerate(("0", "1234")):
        out = tmp_path / str(number)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "generator")}
        specs = "specs" if number else str(ROOT / "specs")
        subprocess.run(
            [sys.executable, "-m", "ndmillc", "generate", "--specs", specs, "--out", str(out)],
            env=environment, cwd=ROOT, check=True, capture_output=True,
        )
        results.append(contents(out))
    assert results[0] == results[1]
    assert len(results[0]) > 100


def test_a_module_of_its_own(tmp_path: Path) -> None:
    arguments = ["--module", "bfloat16", "--specs", str(ROOT / "examples/modules/bfloat16")]
    arguments += ["--depends", str(ROOT / "specs"), "--out", str(tmp_path)]
    assert main(["generate", "--quiet", *arguments]) == 0
    assert "ndm_module_entry" in (tmp_path / "module.c").read_text()
    assert [path.name for path in (tmp_path / "loops").iterdir()] == ["bfloat16"]


BAD = """[ufunc.twice]
signature = "x -> y"
loops = [{ types = "T -> T", T = "number", y = "z + x" }]
"""


def test_check_prints_positions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(BAD)
    assert main(["check", str(bad)]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"{bad}:3:49: ufunc 'twice', loop 1: 'z'")
    assert main(["check", "--format", "json", str(bad)]) == 2
    entries = json.loads(capsys.readouterr().out)
    assert [(e["line"], e["column"]) for e in entries] == [(3, 49)]
    bad.write_text(BAD.replace("z + x", "x + x"))
    assert main(["check", str(bad)]) == 0


def test_errors_write_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(BAD)
    out = tmp_path / "out"
    arguments = ["--module", "m", "--specs", str(bad), "--depends", str(ROOT / "specs")]
    assert main(["generate", *arguments, "--out", str(out)]) == 2
    assert not out.exists()
    assert "1 error" in capsys.readouterr().err


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *SPECS, "add", "float16"]) == 0
    text = capsys.readouterr().out
    assert "y: float16 = (x1 + x2)" in text
    assert "static inline float add_float16(float x1, float x2)" in text
    assert main(["explain", *SPECS, "abs"]) == 0
    assert "complex64 -> float32" in capsys.readouterr().out
    assert main(["explain", *SPECS, "ad", "float16"]) == 1
    assert "did you mean 'add'" in capsys.readouterr().err
    assert main(["explain", *SPECS, "power", "float64"]) == 1
    assert "power has no loop for float64" in capsys.readouterr().err


def test_list_and_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", *SPECS]) == 0
    assert "    int64 uint64 -> bool" in capsys.readouterr().out
    assert main(["schema"]) == 0
    assert "$schema" in json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("arguments", [[], ["frob"], ["generate", "--frob"], ["explain"]])
def test_bad_usage(arguments: list, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert capsys.readouterr().out == ""
