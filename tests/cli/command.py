"""Runs the built command, and files that it must refuse."""

from __future__ import annotations

import os
import struct
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
COMMAND = BUILD / "bin/ndmill"


def run(*arguments: Any, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(COMMAND), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )


def output(*arguments: Any) -> str:
    done = run(*arguments)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def refused(*arguments: Any) -> str:
    """One clear line on stderr, exit status 2, nothing on stdout."""
    done = run(*arguments)
    assert done.returncode == 2, (done.returncode, done.stderr)
    assert done.stdout == ""
    assert done.stderr.startswith("ndmill: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


def computed(folder: Path, *arguments: Any) -> Any:
    """The array that a command with one output, or whose further outputs have files, writes."""
    import numpy as np

    assert output(*arguments[:2], "-o", folder / "computed.npy", *arguments[2:]) == ""
    return np.load(folder / "computed.npy")


def piped(path: Path, *arguments: Any) -> subprocess.CompletedProcess[bytes]:
    """With the file as standard input."""
    with path.open("rb") as file:
        return subprocess.run(
            [str(COMMAND), *map(str, arguments)], stdin=file, capture_output=True, timeout=60
        )


def header(text: str, version: int = 1) -> bytes:
    size = struct.pack("<H" if version == 1 else "<I", len(text))
    return b"\x93NUMPY" + bytes([version, 0]) + size + text.encode("latin1")


def good_header(shape: str, descr: str = "'<f8'") -> bytes:
    return header(f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}\n")


HOSTILE = {
    "empty": b"",
    "magic_only": b"\x93NUMPY",
    "not_npy": b"PK\x03\x04" + b"\0" * 100,
    "truncated": good_header("(4,)") + b"\0" * 31,
    "overflow": good_header("(4294967296, 4294967296, 4294967296)"),
    "huge": good_header("(1152921504606846975,)"),
    "negative": good_header("(-1,)"),
    "object": good_header("(1,)", "'|O'") + b"\0" * 8,
    "structured": good_header("(1,)", "[('a', '<f8')]") + b"\0" * 8,
    "code": good_header("(__import__('os').system('true'),)"),
    "gigabyte_header": b"\x93NUMPY\x02\0" + struct.pack("<I", 2**30) + b"{",
    "unknown_version": b"\x93NUMPY\x09\0" + b"\0" * 100,
    "unknown_dtype": good_header("(1,)", "'<f3'") + b"\0" * 8,
    "missing_key": header("{'descr': '<f8', 'shape': (1,), }\n") + b"\0" * 8,
    "too_many_dimensions": good_header("(" + "1," * 65 + ")") + b"\0" * 8,
}
