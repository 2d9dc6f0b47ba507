"""A profile as one C file: it compiles alone, gives the library's bits, and shares a program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, Tuple

import pytest

ROOT = Path(__file__).parents[2]
PROFILES = """[profile.proof]
ufuncs = ["add", "divide", "floor_divide", "sqrt", "less", "floor", "absolute", "matmul"]
dtypes = ["float32", "int8", "complex64", "float16"]
api = "all"

[profile.other]
ufuncs = ["subtract"]
dtypes = ["float64"]
targets = ["generic"]
"""
GOLDEN = [ROOT / f"tests/golden/golden{part}.c" for part in ("_values", "_reductions", "")]
COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)]
TARGETS = ["generic", "x86-64-v2", "x86-64-v3", "x86-64-v4"]
STRICT = ["-Wall", "-Wextra", "-Werror"]


def run(*command: str, cwd: Path, **variables: str) -> str:
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, env={**os.environ, **variables}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for each profile."""
    folder = tmp_path_factory.mktemp("amalgamation")
    (folder / "profiles.toml").write_text(PROFILES)
    specs = ["--specs", str(ROOT / "specs"), "--specs", str(folder / "profiles.toml")]
    for name in ("proof", "other"):
        out = ["--out", str(folder / name)]
        run(sys.executable, "-m", "ndmillc", "amalgamate", name, *specs, *out,
            cwd=ROOT / "generator")  # fmt: skip
    return folder


def renamed(path: Path) -> str:
    """Includes a file of the program, whose own names the library has too."""
    text = path.read_text()
    names = re.findall(r"^static .*?(\w+)\(", text, re.M)
    names += re.findall(r"^typedef (?:struct|enum) (\w+)", text, re.M)
    defines = [f"#define {name} own_{name}_{path.stem}\n" for name in dict.fromkeys(names)]
    undefines = [line.replace("#define", "#undef").rsplit(" ", 1)[0] + "\n" for line in defines]
    return "".join([*defines, f'#include "golden/{path.name}"\n', *undefines])


@pytest.fixture(scope="module")
def golden(files: Path) -> Dict[str, Path]:
    """tests/golden's program, with the one file in place of the library, by every compiler."""
    source = '#include "ndmill.c"\n' + "".join(map(renamed, GOLDEN))
    (files / "proof/golden_main.c").write_text(source)
    for header in ("ndmill.h", "module.h", "reduce.h"):
        (files / "empty/ndmill").mkdir(parents=True, exist_ok=True)
        (files / "empty/ndmill" / header).write_text("")
    programs = {}
    for compiler in COMPILERS:
        programs[compiler] = files / f"golden_{compiler}"
        run(compiler, "-O3", "-Iempty", f"-I{ROOT / 'tests'}", "proof/golden_main.c", "-lm",
            "-o", str(programs[compiler]), cwd=files)  # fmt: skip
    return programs


def on_target(program: Path, target: str) -> str:
    """What a program prints on a target. One that the machine lacks is a skip; one that the file
    was not made for is a failure."""
    done = subprocess.run(
        [str(program)], capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": target},
    )  # fmt: skip
    if "which this machine cannot run" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def needs_others(line: str) -> bool:
    """Lines of methods that take or give dtypes that the profile leaves out: int64 indices, and
    wider integers and floats."""
    words = line.split()
    return words[0] == "reduceat" or (
        words[0] in ("reduce", "accumulate") and words[2] in ("bool", "int8")
    )


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_bits_are_the_librarys(compiler: str, target: str, golden: Dict[str, Path]) -> None:
    lines = on_target(golden[compiler], target).splitlines()
    golden_files = [ROOT / "tests/golden" / name for name in ("hashes.txt", "unfused.txt")]
    known = {line for path in golden_files for line in path.read_text().splitlines()}
    assert len(lines) > 20
    assert not {line for line in lines if not needs_others(line)} - known


@pytest.fixture(scope="module")
def objects(files: Path) -> Dict[Tuple[str, str], Path]:
    """Both profiles, by every compiler, without a warning. With clang, as docs/specs/profiles.md
    says, by an option of its own."""
    made = {}
    for compiler in COMPILERS:
        options = ["-fno-slp-vectorize"] if compiler == "clang" else []
        for name in ("proof", "other"):
            made[compiler, name] = files / f"{name}_{compiler}.o"
            run(compiler, "-O3", *options, *STRICT, "-c", f"{name}/ndmill.c",
                "-o", str(made[compiler, name]), cwd=files)  # fmt: skip
    return made


@pytest.fixture(scope="module")
def flags(files: Path, objects: Dict[Tuple[str, str], Path]) -> Dict[str, Path]:
    programs = {}
    for compiler in COMPILERS:
        programs[compiler] = files / f"flags_{compiler}"
        run(compiler, *STRICT, "-Iproof", str(ROOT / "tests/project/amalgamated_flags.c"),
            str(objects[compiler, "proof"]), "-lm", "-o", str(programs[compiler]),
            cwd=files)  # fmt: skip
    return programs


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_idle_lanes_raise_no_flags(compiler: str, target: str, flags: Dict[str, Path]) -> None:
    assert on_target(flags[compiler], target).endswith(" loops, 0 wrong\n")


@pytest.mark.parametrize("compiler", COMPILERS)
def test_nothing_is_fused(compiler: str, golden: Dict[str, Path]) -> None:
    text = run("objdump", "-d", "--no-show-raw-insn", str(golden[compiler]), cwd=ROOT)
    assert "vaddps" in text
    assert "vfmadd" not in text and "vfmsub" not in text


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_program_holds_two(
    compiler: str, files: Path, objects: Dict[Tuple[str, str], Path], tmp_path: Path
) -> None:
    for name, ufunc in (("proof", "add"), ("other", "subtract")):
        (tmp_path / f"use_{name}.c").write_text(
            f'#include "{files / name / "ndmill.h"}"\n'
            f"int use_{name}(void);\n"
            f"int use_{name}(void)\n{{\n    const ndm_ufunc *found;\n"
            f'    return ndm_ufunc_find("{ufunc}", &found, NULL);\n}}\n'
        )
    (tmp_path / "main.c").write_text(
        "int use_proof(void);\nint use_other(void);\n"
        "int main(void)\n{\n    return use_proof() || use_other();\n}\n"
    )
    both = [str(objects[compiler, name]) for name in ("proof", "other")]
    run(compiler, *STRICT, "main.c", "use_proof.c", "use_other.c", *both, "-lm", "-o", "two",
        cwd=tmp_path)  # fmt: skip
    run("./two", cwd=tmp_path)


TIERS = """#include <stdio.h>
#include "ndmill.h"

int main(void)
{
    const ptrdiff_t count = 1000;
    float x[1000], y[1000];
    ndm_error error;
    for (int i = 0; i < 1000; i++) {
        x[i] = (float)i / 7 - 70;
    }
    ndm_dtype dtype;
    if (ndm_dtype_find("float32", &dtype, &error) != NDM_OK) {
        return 1;
    }
    const ndm_view in = {x, dtype, 1, &count, NULL, 0};
    const ndm_view out = {y, dtype, 1, &count, NULL, NDM_VIEW_WRITEABLE};
    const ndm_options options = {.size = sizeof options, .tier = TIER,
                                 .out = (const ndm_view *const[]){&out}};
    const ndm_ufunc *exp;
    if (ndm_ufunc_find("exp", &exp, &error) != NDM_OK ||
        ndm_call(exp, (const ndm_view *const[]){&in}, NULL, &options, &error) != NDM_OK) {
        return 1;
    }
    for (int i = 0; i < 1000; i++) {
        printf("%a\\n", y[i]);
    }
    return 0;
}
"""


def test_a_profile_of_the_fast_tier(tmp_path: Path) -> None:
    """It runs what others run where a call asks for that tier."""
    part = 'ufuncs = ["exp"]\ndtypes = ["float32"]\ntargets = ["generic"]\n'
    text = f'[profile.both]\n{part}\n[profile.quick]\n{part}tier = "fast"\n'
    (tmp_path / "profiles.toml").write_text(text)
    (tmp_path / "tiers.c").write_text(TIERS)
    printed = {}
    for name in ("both", "quick"):
        specs = ["--specs", str(ROOT / "specs"), "--specs", str(tmp_path / "profiles.toml")]
        run(sys.executable, "-m", "ndmillc", "amalgamate", name, *specs,
            "--out", str(tmp_path / name), cwd=ROOT / "generator")  # fmt: skip
        for tier in ("NDM_TIER_CORRECT", "NDM_TIER_FAST"):
            run("gcc", "-O2", f"-DTIER={tier}", "tiers.c", f"{name}/ndmill.c", f"-I{name}", "-lm",
                "-o", "tiers", cwd=tmp_path)  # fmt: skip
            printed[name, tier] = run("./tiers", cwd=tmp_path)
    assert printed["both", "NDM_TIER_CORRECT"] != printed["both", "NDM_TIER_FAST"]
    for tier in ("NDM_TIER_CORRECT", "NDM_TIER_FAST"):
        assert printed["quick", tier] == printed["both", "NDM_TIER_FAST"]


def symbols(path: Path, folder: Path) -> Tuple[str, ...]:
    listing = run("nm", "--defined-only", "--extern-only", str(path), cwd=folder)
    return tuple(line.split()[-1] for line in listing.splitlines() if line)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_symbols_begin_with_the_profiles_name(
    compiler: str, files: Path, objects: Dict[Tuple[str, str], Path]
) -> None:
    found = symbols(objects[compiler, "other"], files)
    assert "other_ndm_subtract" in found
    assert not [name for name in found if not name.startswith("other_ndm_")]
    assert "other_ndm_npy_read" not in found


def test_the_documents_program(tmp_path: Path) -> None:
    specs = ["--specs", str(ROOT / "specs"), "--specs", str(ROOT / "examples/profiles/audio.toml")]
    run(sys.executable, "-m", "ndmillc", "amalgamate", "audio", *specs, "--out", str(tmp_path),
        cwd=ROOT / "generator")  # fmt: skip
    run("cc", "-O3", f"-I{tmp_path}", str(ROOT / "examples/profiles/mixer.c"), "ndmill.c", "-lm",
        "-o", "mixer", cwd=tmp_path)  # fmt: skip
    assert run("./mixer", cwd=tmp_path) == "500 999.5\n"


def test_all_of_the_core_can_be_one_file(tmp_path: Path) -> None:
    """No names clash, whatever is kept."""
    (tmp_path / "whole.toml").write_text('[profile.whole]\napi = "all"\n')
    specs = ["--specs", str(ROOT / "specs"), "--specs", str(tmp_path / "whole.toml")]
    run(sys.executable, "-m", "ndmillc", "amalgamate", "whole", *specs, "--out", str(tmp_path),
        cwd=ROOT / "generator")  # fmt: skip
    for compiler in COMPILERS:
        run(compiler, "-std=c11", *STRICT, "-fsyntax-only", "ndmill.c", cwd=tmp_path)
