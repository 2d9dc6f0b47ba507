"""The command `ndmill` in pipelines and on terminals."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from command import COMMAND, HOSTILE, output

np = pytest.importorskip("numpy", reason="NumPy writes the files that the command reads")


def test_pipeline(folder: Path) -> None:
    script = f'"{COMMAND}" call add "{folder}/a.npy" 1 -o - | "{COMMAND}" call sqrt - -o -'
    done = subprocess.run(script, shell=True, capture_output=True, timeout=60)
    assert done.returncode == 0 and done.stderr == b""
    (folder / "piped.npy").write_bytes(done.stdout)
    np.testing.assert_array_equal(
        np.load(folder / "piped.npy"), np.sqrt(np.load(folder / "a.npy") + 1)
    )
    done = subprocess.run(
        [str(COMMAND), "cast", "-", "-t", "int8"],
        stdin=(folder / "a.npy").open("rb"), capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout == output("cast", folder / "a.npy", "-t", "int8")


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_pipes(case: str) -> None:
    done = subprocess.run(
        [str(COMMAND), "call", "absolute", "-"], input=HOSTILE[case], capture_output=True
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"ndmill: standard input: ") and done.stderr.count(b"\n") == 1


def test_pipes_are_used_once(folder: Path) -> None:
    a = folder / "a.npy"
    for arguments, words in (
        (["call", "add", "-", "-"], "one input only"),
        (["call", "divmod", a, "2", "-o", "-"], "all 2 outputs"),
        (["call", "divmod", a, "2", "-o", "-", "-o", "-"], "two outputs"),
    ):
        done = subprocess.run(
            [str(COMMAND), *map(str, arguments)], stdin=a.open("rb"), capture_output=True, text=True
        )
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr


def seen_on_terminal(*arguments: Any) -> str:
    """What a terminal that is the command's stderr gets."""
    leader, follower = pty.openpty()
    with subprocess.Popen([str(COMMAND), *map(str, arguments)], stderr=follower) as running:
        os.close(follower)
        text = b""
        while True:
            try:
                piece = os.read(leader, 4096)
            except OSError:
                piece = b""  # how Linux tells the end
            if not piece:
                break
            text += piece
        assert running.wait() == 0
    os.close(leader)
    return text.decode()


def test_progress(folder: Path) -> None:
    """A call of several seconds tells how far it is, on a terminal only, and wipes that away."""
    np.save(folder / "all.npy", np.full(20_000_000, True))
    values = ("1+2j:clongdouble", "3+4j:clongdouble", "0.1:longdouble", "0.1:longdouble")
    call = ["call", "isclose", *values, "--where", folder / "all.npy", "-o", folder / "y.npy"]
    started = time.monotonic()
    assert output(*call) == ""
    if time.monotonic() - started < 1.5:
        pytest.skip("this machine is too fast")
    shown = seen_on_terminal(*call)
    assert re.search(r"\rndmill: isclose +\d+ %, [1-9]\d* s\x1b\[K", shown)
    assert shown.endswith("\r\x1b[K")
    assert seen_on_terminal("call", "add", "1", "2", "-o", folder / "y.npy") == ""
