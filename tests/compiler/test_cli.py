"""The command line: exit statuses, where messages go, what commands print."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

import pytest

from ndmillc.cli import main
from ndmillc.diagnostics import Diagnostics
from ndmillc.explain import explain
from ndmillc.pipeline import Request, compile_specs

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
    arguments = ["--module", "bfloat16", "--specs", str(ROOT / "examples/dtypes/bfloat16")]
    arguments += ["--depends", str(ROOT / "specs"), "--out", str(tmp_path)]
    assert main(["generate", "--quiet", *arguments]) == 0
    assert "ndm_module_entry" in (tmp_path / "module.c").read_text()
    assert [path.name for path in (tmp_path / "loops").iterdir()] == ["bfloat16"]


FLOAT8 = """[dtype.small8]
kind = "floating"
format = { exponent = 4, mantissa = 3, infinity = false, nan = "none" }
compute = "float32"
promotes = ["float32"]
doc = "A float without NaN."
"""

KILLED = """
import os, signal, sys
from ndmillc import cli, write
count = 0
replace = os.replace
def replaced(source, target):
    global count
    count += 1
    if count == 20:
        os.kill(os.getpid(), signal.SIGKILL)
    replace(source, target)
write.os.replace = replaced
cli.main(sys.argv[1:])
"""

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
    assert main(["explain", *SPECS, "gcd", "float64"]) == 1
    assert "gcd: no loop for float64" in capsys.readouterr().err


@pytest.mark.parametrize(
    "dtypes, message",
    [
        (["float31"], "add: unknown dtype 'float31'; did you mean 'float32'?"),
        (["int", "float32"], "add: 'int' has no size: dtypes are such as int32 and float64"),
        (["float32"] * 3, "add: takes 2 inputs, not 3"),
        (["float32", "int8"], "add: no loop for float32, int8"),
    ],
)
def test_explain_says_what_is_wrong(
    dtypes: List[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", *SPECS, "add", *dtypes]) == 1
    error = capsys.readouterr().err.split("\n")
    assert error[0] == message
    assert "    float32, float32 -> float32" in error


def test_every_kernel_is_explained() -> None:
    compiled = compile_specs(Request((str(ROOT / "specs"),)), Diagnostics())
    assert compiled is not None
    names = set()
    for loop in compiled.program.loops:
        kernel = loop.kernel
        dtypes = [operand.dtype for operand in kernel.inputs]
        found = explain(compiled.program, compiled.specs, kernel.ufunc.name, dtypes)
        assert found.ok, found.text
        assert f"\n{kernel.name}: " in f"\n{found.text}"
        names.add(kernel.ufunc.name)
    for name, spec in compiled.specs.ufuncs.items():
        for dtype in compiled.specs.dtypes:
            found = explain(compiled.program, compiled.specs, name, [dtype])
            assert found.ok or dtype in found.text
        assert explain(compiled.program, compiled.specs, name, []).ok
        assert name in names or not spec.loops


def test_a_kernel_left_out_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = ["--module", "m", "--specs", str(tmp_path), "--depends", str(ROOT / "specs")]
    (tmp_path / "e4m3.toml").write_text(FLOAT8)
    assert main(["list", *specs, "--skipped"]) == 0
    names = [line.split(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert names
    for name in names:
        ufunc = name[: name.index("_small8")]
        assert main(["explain", *specs, ufunc, "small8"]) == 1
        assert f"{name} is left out: " in capsys.readouterr().err


@pytest.mark.parametrize("check", [[], ["--check"]])
def test_out_is_a_file(
    check: List[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "file"
    out.write_text("mine")
    assert main(["generate", *SPECS, "--out", str(out), *check]) == 2
    assert capsys.readouterr().err == f"ndmillc: {out}: is there, and is not a directory\n"
    assert out.read_text() == "mine"


def test_out_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    if not Path("/proc/self").exists():
        pytest.skip("there is no /proc, where nobody can make a directory")
    assert main(["generate", *SPECS, "--out", "/proc/self/nothing"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("ndmillc: /proc/self/nothing") and error.count("\n") == 1


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--ufuncs", "ad,less"], "unknown ufunc 'ad'; did you mean 'add'?"),
        (["--dtypes", "float31"], "unknown dtype 'float31'; did you mean 'float32'?"),
    ],
)
def test_names_of_a_profile(
    arguments: List[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", *SPECS, *arguments, "--out", str(tmp_path / "out")]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", [["generate", "--out", "o"], ["list"], ["explain", "add"]])
def test_specs_that_are_not_there(
    command: List[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    assert main([*command, "--specs", "absent"]) == 2
    assert "absent:1:1: cannot read this file" in capsys.readouterr().err
    assert main([*command, "--specs", "empty"]) == 2
    assert "empty:1:1: no .toml file in this directory" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


def test_a_module_on_others_is_not_core(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--specs", str(ROOT / "examples/dtypes/bfloat16")]
    arguments += ["--depends", str(ROOT / "specs"), "--out", str(tmp_path / "out")]
    assert main(["generate", *arguments]) == 2
    assert "has a name of its own: --module NAME" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_check_of_the_core_and_of_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(ROOT / "specs")]) == 0
    assert main(["check", "--format", "json", str(ROOT / "specs")]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["check", "--format", "json", "absent.toml"]) == 2
    entries = json.loads(capsys.readouterr().out)
    assert [sorted(entry) for entry in entries] == [["column", "file", "line", "message"]]


def test_a_killed_run_leaves_whole_files(tmp_path: Path) -> None:
    out = ["--out", str(tmp_path)]
    profile = ["--ufuncs", "add,less", "--dtypes", "bool,float32"]
    assert main(["generate", "--quiet", *SPECS, *profile, *out]) == 0
    old = contents(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    run = subprocess.Popen(
        [sys.executable, "-c", KILLED, "generate", *SPECS, *out], env=environment
    )
    assert run.wait() == -signal.SIGKILL
    left = contents(tmp_path)
    assert "stamp" not in left
    assert main(["stamp", "--check", *SPECS, *profile, *out]) == 1
    assert any(Path(name).name.startswith(".ndmillc-") for name in left)
    assert main(["generate", "--quiet", *SPECS, *out]) == 0
    new = contents(tmp_path)
    whole = {name: text for name, text in left.items() if ".ndmillc-" not in name}
    assert all(text in (old.get(name), new.get(name)) for name, text in whole.items())
    assert not any(".ndmillc-" in name for name in new)
    assert main(["generate", "--check", "--quiet", *SPECS, *out]) == 0


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
