"""docs/specs.md and docs/specs/ say what the compiler does: their specs compile, their messages are
those printed, their tables of keys are the reader's, the table of operators is the typer's."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Dict, List, Set, Tuple

import pytest

from ndmillc import (
    body_source,
    constants,
    instances,
    keys,
    keys_dtypes,
    keys_primitives,
    keys_ufuncs,
    overloads,
    read,
    read_signature,
    read_types,
    toml_load,
    ufunc_calls,
)
from ndmillc.diagnostics import Diagnostics
from ndmillc.pipeline import Request, compile_specs, generate
from ndmillc.shapes import Keys
from ndmillc.spec_words import LATER_TYPE_FUNCTIONS

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "docs/specs.md", *sorted((ROOT / "docs/specs").glob("*.md"))]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
BLOCK = re.compile(r"(?:<!-- ([^\n]*) -->\n)?```(\w+)\n(.*?)```\n", re.S)
WARNINGS = ["-Wall", "-Wextra", "-Wshadow", "-Wstrict-prototypes", "-Wmissing-prototypes"]
WARNINGS += ["-Wvla", "-Wundef", "-Werror"]
BLOCKS: List[Tuple[str, str, str]] = [
    (match.group(1) or "", match.group(2), match.group(3)) for match in BLOCK.finditer(TEXT)
]
COMPILED = [text for mark, language, text in BLOCKS if mark == "compiles"]
MESSAGES = [
    (text, BLOCKS[number + 1][2])
    for number, (mark, language, text) in enumerate(BLOCKS)
    if mark == "message"
]
HEADERS = {mark[len("file: ") :]: text for mark, _, text in BLOCKS if mark.startswith("file: ")}


def spec_request(folder: Path, text: str) -> Request:
    path = folder / "spec.toml"
    path.write_text(text, encoding="utf-8")
    return Request((str(path),), (str(ROOT / "specs"),), "doc")


def table(mark: str) -> List[List[str]]:
    """The cells of the table after a comment, without its two head lines."""
    match = re.search(rf"<!-- {re.escape(mark)} -->\n((?:\|[^\n]*\n)+)", TEXT)
    assert match is not None, mark
    rows = match.group(1).strip().split("\n")[2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in rows]


def quoted(cell: str) -> List[str]:
    return [text.replace("\\|", "|") for text in re.findall(r"`([^`]+)`", cell)]


# ---- blocks -----------------------------------------------------------------------------


def test_every_spec_is_tested() -> None:
    specs = [mark for mark, language, _ in BLOCKS if language == "toml"]
    assert len(COMPILED) >= 5 and len(MESSAGES) >= 2 and HEADERS
    shown = {mark for mark in specs if mark.startswith("test: ")}  # tests/project/test_docs.py
    assert set(specs) - shown == {"compiles", "message"}


@pytest.mark.parametrize("number", range(len(COMPILED)))
def test_specs_compile(number: int, tmp_path: Path) -> None:
    """To C that a C compiler takes without a warning."""
    diagnostics = Diagnostics()
    files = generate(spec_request(tmp_path, COMPILED[number]), diagnostics)
    assert files is not None and not diagnostics, diagnostics.render()
    for name, text in {**files, **HEADERS}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler here")
    folders = [tmp_path, tmp_path / "include", ROOT / "runtime/include"]
    folders += [ROOT / "generated/include", ROOT / "specs/primitives"]
    includes = [f"-I{folder}" for folder in folders]
    sources = [str(tmp_path / name) for name in files if name.endswith(".c")]
    assert any("/loops/" in source for source in sources)
    command = [compiler, "-std=c11", "-fsyntax-only", *WARNINGS, *includes, *sources]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("text,expected", MESSAGES)
def test_messages(text: str, expected: str, tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    assert compile_specs(spec_request(tmp_path, text), diagnostics) is None
    assert diagnostics.render().replace(f"{tmp_path.as_posix()}/", "") == expected


# ---- tables -----------------------------------------------------------------------------

KEYS: Dict[str, Keys] = {
    "kind": keys_dtypes.KIND,
    "alias": keys_dtypes.ALIAS,
    "dtype": keys_dtypes.DTYPE,
    "format": keys_dtypes.FORMAT,
    "fixed": keys_dtypes.FIXED,
    "ops": keys_dtypes.OPS,
    "ufunc": keys_ufuncs.UFUNC,
    "loop": keys_ufuncs.LOOP,
    "sum": keys_ufuncs.SUM,
    "vectorised": keys_ufuncs.VECTORISED,
    "extend": keys_ufuncs.EXTEND,
    "reduction": keys_ufuncs.REDUCTION,
    "reduction loop": keys_ufuncs.REDUCTION_LOOP,
    "primitive": keys_primitives.PRIMITIVE,
    "overload": keys_primitives.OVERLOAD,
    "prepare": keys_primitives.PREPARE,
    "odd": keys_primitives.ODD,
    "fast": keys_primitives.FAST,
    "quick": keys_primitives.QUICK,
    "steps": keys_primitives.STEPS,
    "profile": keys.PROFILE,
}


@pytest.mark.parametrize("name", KEYS)
def test_keys_are_the_readers(name: str) -> None:
    shown: Set[str] = {key for row in table(f"keys: {name}") for key in quoted(row[0])}
    stand_ins = {"T", "y"} if name in ("loop", "reduction loop", "overload", "primitive") else set()
    assert shown - stand_ins == set(KEYS[name].keys)


def test_tables_are_the_readers() -> None:
    match = re.search(r"\| table \| declares \|\n\|[-|]+\|\n((?:\|[^\n]*\n)+)", TEXT)
    assert match is not None
    assert set(re.findall(r"\[(\w+)\.x[.\]]", match.group(1))) == set(keys.TABLES)


def test_reserved_words_are_the_readers() -> None:
    shown = {row[0].strip("`"): quoted(row[1]) for row in table("later")}
    assert set(shown.pop("type functions")) == set(LATER_TYPE_FUNCTIONS)
    later = {name: set(entry.later) for name, entry in KEYS.items() if entry.later}
    assert {name: set(words) for name, words in shown.items()} == later


def test_limits_are_the_compilers() -> None:
    shown = [int(number) for row in table("limits") for number in row[1].split(", ")]
    assert shown == [
        body_source.MAX_SOURCE,
        body_source.MAX_BRACKETS,
        body_source.MAX_DEPTH,
        constants.MAX_LITERAL,
        constants.MAX_BITS,
        ufunc_calls.MAX_INLINING,
        read_types.MAX_OPERANDS,
        read_types.MAX_VARIABLES,
        read_signature.MAX_CORE,
        overloads.MAX_CHOICES,
        instances.MAX_TOTAL,
        read.MAX_TABLES,
        toml_load.MAX_BYTES,
        toml_load.MAX_NESTING,
    ]
    assert overloads.MAX_CHOICES == read.MAX_EXPANSION


DTYPES = ["bool", "int16", "uint16", "float32", "complex64"]


def test_operators_are_the_typers(tmp_path: Path) -> None:
    """An operator is refused where the table says no, and nowhere else."""
    lines: List[str] = []
    wanted: Dict[str, bool] = {}
    for row in table("operators"):
        for op in quoted(row[0]):
            for dtype, cell in zip(DTYPES, row[1:]):
                name = f"u{len(wanted)}"
                wanted[name] = cell != "no"
                out = "bool" if op[0] in "<>=!" and op not in ("<<", ">>") else dtype
                body = f"{op}(x1, x2)" if op.isalpha() else f"x1 {op} x2"
                body = f"{op}x1" if row[0].startswith("unary") else body
                types = f"{dtype}, {dtype} -> {out}"
                lines += [f"[ufunc.{name}]", 'signature = "x1, x2 -> y"']
                lines += [f'loops = [{{ types = "{types}", y = "{body}" }}]', ""]
    diagnostics = Diagnostics()
    compile_specs(spec_request(tmp_path, "\n".join(lines)), diagnostics)
    refused = set(re.findall(r"ufunc '(u\d+)'", diagnostics.render()))
    assert len(wanted) == 5 * 22
    assert refused == {name for name, allowed in wanted.items() if not allowed}
