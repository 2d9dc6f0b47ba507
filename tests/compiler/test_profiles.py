"""[profile.x]: its keys, what it keeps, and what the commands say of it."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Optional, Tuple

import pytest

from ndmillc.cli import main
from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Request, generate

ROOT = Path(__file__).parents[2]
CORE = str(ROOT / "specs")
GOOD = """[profile.small]
ufuncs = ["add", "twice"]
dtypes = ["float32"]
targets = ["x86-64-v3"]
doc = "A test."

[ufunc.twice]
signature = "x -> y"
loops = [{ types = "T -> T", T = "floating", y = "x + x" }]
"""


def made(text: str, tmp_path: Path, **options: object) -> Dict[str, str]:
    file = tmp_path / "profile.toml"
    file.write_text(text)
    diagnostics = Diagnostics()
    request = Request(specs=(CORE, str(file)), **options)  # type: ignore[arg-type]
    files = generate(request, diagnostics)
    assert files is not None, diagnostics.render()
    return files


def refused(text: str, tmp_path: Path, **options: object) -> str:
    file = tmp_path / "profile.toml"
    file.write_text(text)
    diagnostics = Diagnostics()
    request = Request(specs=(CORE, str(file)), **options)  # type: ignore[arg-type]
    assert generate(request, diagnostics) is None
    return diagnostics.render().replace(f"{tmp_path.as_posix()}/", "")


def test_a_profile_is_the_same_as_its_lists(tmp_path: Path) -> None:
    by_name = made(GOOD, tmp_path, profile="small")
    by_lists = made(GOOD, tmp_path, ufuncs=("add", "twice"), dtypes=("float32",), api="calls")
    assert by_name.pop("stamp") != by_lists.pop("stamp")
    assert by_name == by_lists
    assert {path for path in by_name if path.startswith("loops/float32/")} == {
        "loops/float32/arithmetic.c",
        "loops/float32/profile.c",
    }


@pytest.mark.parametrize(
    ("lists", "api", "folds"),
    [(("add",), "calls", False), (("add",), "all", True), (("sum",), "calls", True),
     (None, "calls", True)],
)  # fmt: skip
def test_loops_have_forms_for_methods_where_there_are_some(
    tmp_path: Path, lists: Optional[Tuple[str, ...]], api: str, folds: bool
) -> None:
    files = made("", tmp_path, ufuncs=lists, dtypes=("float32",), api=api)
    source = files["loops/float32/arithmetic.c"]
    assert ("fold_add_float32" in source) is folds
    assert "loop_add_float32" in source


def test_a_profile_without_lists_keeps_everything(tmp_path: Path) -> None:
    whole = made("[profile.all]\n", tmp_path)
    named = made("[profile.all]\n", tmp_path, profile="all")
    assert whole.pop("stamp") != named.pop("stamp")
    assert whole == named


def test_a_profile_of_the_fast_tier(tmp_path: Path) -> None:
    """Each loop once: the one that the whole library has beside that of the correct tier."""
    text = '[profile.quick]\nufuncs = ["add", "exp", "power"]\ndtypes = ["float32"]\n'
    both = made(text, tmp_path, profile="quick")["loops/float32/exponentials.c"]
    files = made(text + 'tier = "fast"\n', tmp_path, profile="quick")
    alone = files["loops/float32/exponentials.c"]
    assert "NDM_TIER_FAST" in both and "ndm_exp_float32(" in both
    assert "NDM_TIER_FAST" not in alone and "ndm_exp_float32(" not in alone
    assert "ndm_exp_float32_fast(" in alone and "_fast}" not in alone
    plain = made(text, tmp_path, profile="quick")
    assert files["loops/float32/arithmetic.c"] == plain["loops/float32/arithmetic.c"]


@pytest.mark.parametrize(
    "text,profile,message",
    [
        (
            '[profile.p]\nufuncs = ["ad"]\n',
            "p",
            "profile.toml:2:11: profile 'p': unknown ufunc 'ad'; did you mean 'add'?\n",
        ),
        (
            '[profile.p]\ndtypes = ["float32", "float32"]\n',
            "p",
            "profile.toml:2:22: profile 'p': 'dtypes' has 'float32' twice\n",
        ),
        (
            '[profile.p]\ntargets = ["x86-64-v5"]\n',
            "p",
            "profile.toml:2:12: profile 'p': 'targets' has the unknown value 'x86-64-v5'; "
            "did you mean 'x86-64-v2'?\n",
        ),
        (
            '[profile.p]\nufuncs = ["gcd"]\ndtypes = ["float32"]\n',
            "p",
            "profile.toml:1:1: ufunc 'gcd' has no loop for the dtypes asked for; add to them\n",
        ),
        (
            "[profile.first]\n",
            "firs",
            "command line:1:1: unknown profile 'firs'; did you mean 'first'?\n",
        ),
    ],
)
def test_what_is_wrong_is_said(text: str, profile: str, message: str, tmp_path: Path) -> None:
    assert refused(text, tmp_path, profile=profile).startswith(message)


def test_a_profile_and_lists_exclude_each_other(tmp_path: Path) -> None:
    said = refused("[profile.p]\n", tmp_path, profile="p", ufuncs=("add",))
    assert "a profile lists ufuncs and dtypes; give it or the lists" in said


def test_the_command_shows_profiles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "profile.toml"
    file.write_text(GOOD)
    specs = ["--specs", CORE, "--specs", str(file)]
    assert main(["profile", *specs]) == 0
    assert capsys.readouterr().out == "small: A test.\n"
    assert main(["profile", "small", *specs]) == 0
    shown = capsys.readouterr().out
    lists = "ufuncs: add, twice\ndtypes: float32\ntargets: x86-64-v3\n"
    assert shown == f"{lists}api: calls\ntier: correct\n"
    assert main(["profile", "small", "--get", "api", *specs]) == 0
    assert capsys.readouterr().out == "calls\n"
    assert main(["profile", "smal", *specs]) == 2
    assert "did you mean 'small'?" in capsys.readouterr().err
