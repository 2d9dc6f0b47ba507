"""Damaged specs: whatever stands in a file, the compiler ends with messages or with C, never with
an exception, and every message points into a file.

NDM_FUZZ_SPECS and NDM_FUZZ_SEED ask for more damaged files, or for others."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path
from typing import List

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.lower import lower
from ndmillc.pipeline import Request, compile_specs
from ndmillc.render import render

HERE = Path(__file__).resolve().parent
COUNT = int(os.environ.get("NDM_FUZZ_SPECS", "160"))
SEED = int(os.environ.get("NDM_FUZZ_SEED", "1"))
GROUPS = 4
ROOT = HERE.parent.parent
SPECS = ROOT / "specs"
SOUND = [*sorted((ROOT / "examples/modules").rglob("*.toml")), HERE / "awkward.toml"]
SOURCES = [*SOUND, *SOUND, *SOUND, *sorted((HERE / "messages").glob("*.toml"))]
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
WORDS = (
    *("T", "N", "bool", "int8", "float32", "complex64", "intc", "integer", "number", "floatin"),
    *("0", "-1", "1e999", "0xff", "99999999999999999999", "'", '"', '"""', "[", "]", "{", "}"),
    *("=", "->", ",", ".", "\\", "\n", "\x00", "\ufeff", "\u00e9", "#", "|", "types", "y", "body"),
    *("loops", "flags", "if", "else", "and", "not", "lambda", "x1", "x.real", "T.max", "nan"),
    *("**", "//", "<<", "(" * 70, "not " * 200, "1+" * 2000, "x" * 5000, "true", "[[a]]", "{}"),
)
MESSAGE = re.compile(r"[^:]+:[1-9]\d*:[1-9]\d*: \S.*")


def tokens_of(text: str) -> List[str]:
    return TOKEN.findall(text)


def damaged(chance: random.Random, text: str, other: str) -> str:
    """The text with a few tokens left out, doubled, exchanged, or taken from elsewhere."""
    tokens = tokens_of(text)
    foreign = tokens_of(other)
    for _ in range(chance.choice([1, 1, 2, 3, 8])):
        at = chance.randrange(len(tokens) + 1)
        length = chance.choice([1, 1, 1, 3, 20])
        kind = chance.randrange(6)
        if kind == 0:
            del tokens[at : at + length]
        elif kind == 1:
            tokens[at:at] = tokens[at : at + length]
        elif kind == 2:
            tokens[at : at + 1] = [chance.choice(WORDS)]
        elif kind == 3:
            start = chance.randrange(len(foreign))
            tokens[at:at] = foreign[start : start + length]
        elif kind == 4 and at < len(tokens):
            place = chance.randrange(len(tokens))
            tokens[at], tokens[place] = tokens[place], tokens[at]
        else:
            del tokens[at:]
        tokens = tokens or ["\n"]
    return "".join(tokens)


def damaged_bytes(chance: random.Random, text: bytes) -> bytes:
    changed = bytearray(text)
    for _ in range(chance.choice([1, 2, 10])):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def compile_one(case: Path) -> str:
    """The messages; empty where it compiles, and then to the last file's text."""
    diagnostics = Diagnostics()
    request = Request(specs=(str(case),), depends=(str(SPECS),), module="case")
    compiled = compile_specs(request, diagnostics)
    if compiled is None:
        assert diagnostics, "no program and no message"
    else:
        assert render(lower(compiled.program, compiled.specs, (*request.specs, *request.depends)))
    return diagnostics.render()


@pytest.mark.parametrize("group", range(GROUPS))
def test_damaged_specs(group: int, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED} {group}")
    texts = [path.read_text(encoding="utf-8") for path in SOURCES]
    case = tmp_path / "case.toml"
    sound = 0
    for number in range(COUNT // GROUPS):
        text, other = chance.choice(texts), chance.choice(texts)
        if number == 0:
            content = texts[group % len(SOUND)].encode()  # as it is: compiling is seen to work
        elif chance.random() < 0.8:
            content = damaged(chance, text, other).encode("utf-8", "replace")
        else:
            content = damaged_bytes(chance, text.encode())
        case.write_bytes(content)
        try:
            messages = compile_one(case)
        except Exception as error:
            raise AssertionError(f"the compiler fails on {case}") from error
        for line in messages.splitlines():
            assert MESSAGE.fullmatch(line), line
        sound += messages == ""
    assert 0 < sound < COUNT // GROUPS
