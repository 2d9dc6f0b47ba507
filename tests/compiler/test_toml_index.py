"""Positions: the place found for a key or value is where its text stands."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ndmillc.diagnostics import Diagnostics
from ndmillc.toml_index import Path
from ndmillc.toml_load import Document, loads


def document(text: str) -> Document:
    diagnostics = Diagnostics()
    result = loads(text, "f.toml", diagnostics)
    assert result is not None, diagnostics.render()
    return result


def place(text: str, path: Path) -> Tuple[int, int]:
    at = document(text).at(path)
    return at.line, at.column


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every path in a parsed value."""
    if path:
        yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from paths(item, (*path, key))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from paths(item, (*path, i))


# ---- generated TOML: writing notes where each value was put ---------------------------------

KEYS = st.one_of(
    st.from_regex(r"[A-Za-z0-9_-]{1,6}", fullmatch=True),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=5),
)
STRINGS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
SCALARS = st.one_of(
    STRINGS,
    st.integers(-(2**40), 2**40),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)
SPACE = st.sampled_from(["", " ", "  ", "\t"])
GAP = st.sampled_from(["", " ", "\n", " # [ note\n", "\n\n\t", "#'\n"])


class Writer:
    """Writes TOML in forms that hypothesis draws and keeps the offset of each value and key."""

    def __init__(self, data: st.DataObject) -> None:
        self.data = data
        self.text = ""
        self.values: Dict[Path, int] = {}
        self.keys: Dict[Path, int] = {}

    def put(self, text: str) -> None:
        self.text += text

    def space(self) -> None:
        self.put(self.data.draw(SPACE))

    def gap(self) -> None:
        self.put(self.data.draw(GAP))

    def key(self, key: str) -> None:
        bare = key.isascii() and key.replace("-", "a").replace("_", "a").isalnum()
        if bare and self.data.draw(st.booleans()):
            self.put(key)
        elif "'" not in key and self.data.draw(st.booleans()):
            self.put(f"'{key}'")
        else:
            self.put(basic(key))

    def string(self, value: str) -> None:
        forms = [basic(value), f'"""\n{basic(value)[1:-1]}"""', f'"""{basic(value)[1:-1]}"""']
        if "'" not in value:
            forms += [f"'{value}'", f"'''{value}'''", f"'''\n{value}'''"]
        self.put(self.data.draw(st.sampled_from(forms)))

    def value(self, path: Path, value: Any) -> None:
        self.values[path] = len(self.text)
        if isinstance(value, str):
            self.string(value)
        elif isinstance(value, bool):
            self.put("true" if value else "false")
        elif isinstance(value, (int, float)):
            self.put(repr(value))
        elif isinstance(value, list):
            self.put("[")
            for i, item in enumerate(value):
                self.gap()
                self.value((*path, i), item)
                self.gap()
                if i < len(value) - 1 or self.data.draw(st.booleans()):
                    self.put(",")
            self.gap()
            self.put("]")
        else:
            self.put("{")
            for i, (key, item) in enumerate(value.items()):
                self.space()
                self.entry(path, key, item)
                self.space()
                if i < len(value) - 1:
                    self.put(",")
            self.put("}")

    def entry(self, path: Path, key: str, value: Any) -> None:
        self.keys[(*path, key)] = len(self.text)
        self.key(key)
        self.space()
        self.put("=")
        self.space()
        self.value((*path, key), value)

    def table(self, path: Path, table: Dict[str, Any]) -> None:
        for key, value in table.items():
            self.gap()
            self.entry(path, key, value)
            self.put("\n")


def basic(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(st.data(), st.dictionaries(KEYS, VALUES, max_size=3))
def test_positions_of_generated_text(data: st.DataObject, top: Dict[str, Any]) -> None:
    writer = Writer(data)
    writer.table((), top)
    names = data.draw(st.lists(KEYS, unique=True, max_size=3))
    for name in (name for name in names if name not in top):
        writer.gap()
        if data.draw(st.booleans()):
            count = data.draw(st.integers(1, 3))
            for i in range(count):
                writer.put("[[ ")
                writer.key(name)
                writer.put(" ]]\n")
                writer.table((name, i), data.draw(st.dictionaries(KEYS, VALUES, max_size=2)))
        else:
            writer.put("[")
            writer.key(name)
            writer.put(".sub]\n")
            writer.table((name, "sub"), data.draw(st.dictionaries(KEYS, VALUES, max_size=2)))
    index = document(writer.text).index
    for path, offset in writer.values.items():
        assert index.places[path].value == offset, path
    for path, offset in writer.keys.items():
        assert index.places[path].key == offset, path


@given(st.data(), st.dictionaries(KEYS, VALUES, max_size=4))
def test_every_value_has_a_place_and_nothing_else(data: st.DataObject, top: Dict[str, Any]) -> None:
    writer = Writer(data)
    writer.table((), top)
    found = document(writer.text)
    assert set(found.index.places) == set(paths(found.data))


@given(st.data(), STRINGS)
def test_text_of_strings(data: st.DataObject, value: str) -> None:
    writer = Writer(data)
    writer.put("k = ")
    writer.string(value)
    found = document(writer.text)
    at, exact = found.text_at(("k",))
    lines = writer.text.split("\n")
    if exact:
        assert lines[at.line - 1][at.column - 1 :].startswith(value)
    else:
        assert "\\" in writer.text


# ---- by hand --------------------------------------------------------------------------------


def test_headers_dotted_keys_and_dates() -> None:
    text = """\
[a.b]
c.d = 1979-05-27 07:32:00
[[a.list]]
x = 1
[a.list.inner]
y = 2
[[a.list]]
x = 3
[a]
z = inf
"""
    assert place(text, ("a", "b")) == (1, 1)
    assert place(text, ("a", "b", "c", "d")) == (2, 7)
    assert place(text, ("a", "list", 0)) == (3, 1)
    assert place(text, ("a", "list", 0, "inner", "y")) == (6, 5)
    assert place(text, ("a", "list", 1, "x")) == (8, 5)
    assert place(text, ("a",)) == (9, 1)
    assert place(text, ("a", "nothing")) == (9, 1)


def test_windows_newlines_count_once() -> None:
    assert place("a = 1\r\nb = '''\r\nx'''\r\nc = 2\r\n", ("c",)) == (4, 5)


def test_quotes_inside_multi_line_strings() -> None:
    text = "a = \"\"\"x\"\"y\n\"\"\"\"\nb = ''''q'''''\nc = 1\n"
    found = document(text)
    assert found.data == {"a": 'x""y\n"', "b": "'q''", "c": 1}
    assert place(text, ("c",)) == (4, 5)


def test_escapes_make_columns_inexact() -> None:
    found = document('a = "\\u0041b"\nb = "ab"\n')
    assert found.text_at(("a",))[1] is False
    assert found.text_at(("b",))[1] is True


def test_escaped_keys() -> None:
    assert place('"\\u0061\\t" = 1\n', ("a\t",)) == (1, 14)


BAD: List[Tuple[str, str]] = [
    ("a = [" * 10 + "1", "1:6: bad TOML"),
    ("[" * 100, "1:17: nested more than 16 deep"),
    ("a = " + "[" * 100000, "1:21: nested more than 16 deep"),
    (".".join("a" * 50000) + " = 1", "1:34: a key of more than 16 parts"),
    ("a = " + "1" * 5000, "1:5: this word is longer than 256 characters"),
    ("a = '''" + "''" * 300000, "1:"),
    ('"""\\' * 200000, "1:1: bad TOML: this string has no end"),
    ("\ufeffa = 1", "1:1: this file begins with a byte order mark"),
    ("a = { b = 1, }", "1:14: an inline table takes no newline and no trailing comma"),
    ("a = {\nb = 1 }", "1:6: an inline table takes no newline"),
    ("a = { b = 1 # why\n}", "1:13: an inline table takes no newline"),
    ("a = 1\n\n a = 2", "3:2: bad TOML: 'a = 2' declares again"),
    ("a = 1\x00", "1:6: bad TOML"),
    ("a = 1\nb", "2:2: bad TOML"),
]


@pytest.mark.parametrize("text,message", BAD, ids=range(len(BAD)))
def test_bad_toml(text: str, message: str) -> None:
    diagnostics = Diagnostics()
    assert loads(text, "f.toml", diagnostics) is None
    assert len(diagnostics) == 1
    assert diagnostics.render().startswith(f"f.toml:{message}")


@given(st.text(st.sampled_from("[]{}\"'\\#=.,\n ab1T:-"), max_size=60))
def test_any_text_gives_values_or_one_error(text: str) -> None:
    diagnostics = Diagnostics()
    found = loads(text, "f.toml", diagnostics)
    if found is None:
        assert len(diagnostics) == 1
    else:
        assert set(found.index.places) == set(paths(found.data))
