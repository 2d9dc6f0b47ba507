"""Reads one TOML file into values with positions; refuses what is too large, deep or broken.

Limits are checked on the text, before any parser sees it: parsers of TOML recurse into nested
arrays and take quadratic time over long dotted keys."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Optional, Tuple

from .diagnostics import Diagnostics
from .model_base import Position
from .suggest import shown
from .toml_index import Path, TomlIndex

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MAX_BYTES = 1 << 20
MAX_NESTING = 16
MAX_DOTS = 16
MAX_TOKEN = 256

_TOKEN = re.compile(
    r"(?P<string>\"\"\"(?:[^\"\\]|\\.|\"{1,2}(?!\"))*\"{0,2}\"\"\""
    r"|'''(?:[^']|'{1,2}(?!'))*'{0,2}'''"
    r"|\"(?!\"\")(?:[^\"\\\n]|\\[^\n])*\"|'(?!'')[^'\n]*')"
    r"|(?P<comment>\#[^\n]*)|(?P<word>[A-Za-z0-9_+-]+)|(?P<mark>[^\"'])",
    re.DOTALL,
)
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)\Z")
_INLINE_HINT = (
    "an inline table takes no newline and no trailing comma; "
    "write a long loop as a table of its own, under [[ufunc.x.loops]]"
)


@dataclass(frozen=True)
class Document:
    """A file's values and where they stand."""

    file: str
    data: Dict[str, Any]
    index: TomlIndex

    def _position(self, offset: int) -> Position:
        return Position(self.file, *self.index.line_column(offset))

    def at(self, path: Path) -> Position:
        """Where the value at `path` begins (a string: its opening quote); or, if there is none,
        the value around it."""
        while path and path not in self.index.places:
            path = path[:-1]
        return self._position(self.index.places[path].value) if path else self._position(0)

    def key_at(self, path: Path) -> Position:
        """Where the key at `path` begins."""
        if path in self.index.places:
            return self._position(self.index.places[path].key)
        return self.at(path)

    def text_at(self, path: Path) -> Tuple[Position, bool]:
        """Where the first character of a string stands; and whether columns in the string are
        columns in the file."""
        place = self.index.places.get(path)
        if place is None or place.text is None:
            return self.at(path), False
        return self._position(place.text), place.exact


def load(path: str, name: str, diagnostics: Diagnostics) -> Optional[Document]:
    """The file at `path`, called `name` in messages; None after an error."""
    try:
        with open(path, "rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        diagnostics.error(Position(name, 1, 1), f"cannot read this file: {reason}")
        return None
    if len(content) > MAX_BYTES:
        diagnostics.error(Position(name, 1, 1), "this file is larger than 1 MiB; split it")
        return None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        diagnostics.error(
            _end_of(name, before),
            f"byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8",
        )
        return None
    return loads(text, name, diagnostics)


def loads(text: str, name: str, diagnostics: Diagnostics) -> Optional[Document]:
    """The same for a text."""
    text = text.replace("\r\n", "\n")
    refusal = next(_refusals(text), None)
    if refusal is not None:
        offset, message = refusal
        diagnostics.error(_end_of(name, text[:offset]), message)
        return None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        diagnostics.error(*_syntax_error(name, text, str(error)))
        return None
    except (ValueError, RecursionError) as error:
        diagnostics.error(Position(name, 1, 1), f"bad TOML: {error}")
        return None
    return Document(name, data, TomlIndex(text))


def _end_of(name: str, before: str) -> Position:
    return Position(name, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _syntax_error(name: str, text: str, message: str) -> Tuple[Position, str]:
    match = _PLACE.search(message)
    position = _end_of(name, text)
    if match is not None:
        message = message[: match.start()]
        if match.group(1):
            position = Position(name, int(match.group(1)), int(match.group(2)))
    if re.match("Cannot (overwrite|mutate|declare|define)|Duplicate", message):
        line = text.split("\n")[position.line - 1] if position.line <= text.count("\n") + 1 else ""
        column = len(line) - len(line.lstrip()) + 1
        position = Position(name, position.line, column)
        return position, f"bad TOML: '{shown(line.strip())}' declares again what came before"
    return position, f"bad TOML: {message[:1].lower()}{message[1:300]}"


def _refusals(text: str) -> Iterator[Tuple[int, str]]:
    """Offsets and messages of what is refused before parsing: limits, and the newlines and
    trailing commas in inline tables that only TOML after 1.0 allows."""
    if text.startswith("\ufeff"):
        yield 0, "this file begins with a byte order mark; save it as UTF-8 without one"
    brackets: List[str] = []
    dots = 0
    pos = 0
    previous = ""
    while pos < len(text):
        token = _TOKEN.match(text, pos)
        if token is None:
            what = "a closing quote"
            yield pos, f"bad TOML: this string has no end; {what} is missing"
            return
        word = token.group()
        inside_table = bool(brackets) and brackets[-1] == "{"
        if token.lastgroup == "word" and len(word) > MAX_TOKEN:
            yield pos, f"this word is longer than {MAX_TOKEN} characters"
        elif word == "\n":
            dots = 0
            if inside_table:
                yield pos, _INLINE_HINT
        elif token.lastgroup == "comment":
            if inside_table:
                yield pos, _INLINE_HINT
        elif token.lastgroup == "mark":
            if word in "[{":
                brackets.append(word)
                if len(brackets) > MAX_NESTING:
                    yield pos, f"nested more than {MAX_NESTING} deep"
            elif word in "]}":
                if word == "}" and inside_table and previous == ",":
                    yield pos, _INLINE_HINT
                if brackets:
                    brackets.pop()
            dots = dots + 1 if word == "." else dots if word in " \t" else 0
            if dots > MAX_DOTS:
                yield pos, f"a key of more than {MAX_DOTS} parts"
        if word not in (" ", "\t"):
            previous = word
        pos = token.end()
