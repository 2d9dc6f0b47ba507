"""Where things stand in a TOML text: key path -> offsets of the key, of its value, of its text.

tomllib gives values without positions. This scanner walks text that tomllib has accepted and
notes where each key and value begins; it checks nothing. A path is a tuple of keys and list
indices, as the same value is found in tomllib's result."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple, Union

Path = Tuple[Union[str, int], ...]

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"[ \t]*")
_GAP = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:[0-9:.]*(?:[Zz]|[+-]\d\d:\d\d)?")
_SCALAR = re.compile(r"[^,\]}\s#]+")
_BASIC = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_LITERAL = re.compile(r"'([^'\n]*)'")
# A multi-line string may end in one or two quotes of its own before the closing three.
_LONG_BASIC = re.compile(r'"""(\n?)((?:[^"\\]|\\.|"{1,2}(?!"))*"{0,2})"""', re.DOTALL)
_LONG_LITERAL = re.compile(r"'''(\n?)((?:[^']|'{1,2}(?!'))*'{0,2})'''", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


@dataclass
class Place:
    """Offsets into the text. `text` is where a string's first character stands; `exact` is
    False where escapes make the string differ from its text."""

    key: int
    value: int
    text: Optional[int] = None
    exact: bool = True


class TomlIndex:
    """The places of every key and list item of a text."""

    def __init__(self, text: str) -> None:
        self.places: Dict[Path, Place] = {}
        self._text = text
        self._line_starts = [0] + [m.end() for m in re.finditer("\n", text)]
        self._pos = 0
        self._array_sizes: Dict[Path, int] = {}
        self._scan()

    def line_column(self, offset: int) -> Tuple[int, int]:
        """Line and column, from 1; columns count characters."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    # ---- scanning ---------------------------------------------------------------------

    def _scan(self) -> None:
        table: Path = ()
        while True:
            self._skip(_GAP)
            if self._pos >= len(self._text):
                return
            if self._text[self._pos] == "[":
                table = self._header()
            else:
                self._key_value(table)

    def _skip(self, pattern: "re.Pattern[str]") -> None:
        match = pattern.match(self._text, self._pos)
        assert match is not None
        self._pos = match.end()

    def _header(self) -> Path:
        start = self._pos
        is_array = self._text.startswith("[[", start)
        self._pos += 2 if is_array else 1
        self._skip(_BLANK)
        keys = self._keys()
        self._skip(_BLANK)
        self._pos += 2 if is_array else 1
        path: Path = ()
        for number, (key, offset) in enumerate(keys):
            path += (key,)
            last = number == len(keys) - 1
            place = self.places.get(path)
            if place is None:
                self.places[path] = Place(offset, start)
            elif last and not is_array:
                place.key, place.value = offset, start
            if last and is_array:
                index = self._array_sizes.get(path, 0)
                self._array_sizes[path] = index + 1
                path += (index,)
                self.places[path] = Place(start, start)
            elif path in self._array_sizes:
                path += (self._array_sizes[path] - 1,)
        return path

    def _keys(self) -> List[Tuple[str, int]]:
        """A dotted key: its parts with their offsets."""
        keys = []
        while True:
            offset = self._pos
            first = self._text[offset]
            pattern = {'"': _BASIC, "'": _LITERAL}.get(first, _BARE_KEY)
            match = pattern.match(self._text, offset)
            assert match is not None
            self._pos = match.end()
            name = match.group(1) if first in "\"'" else match.group()
            keys.append((_unescape(name) if first == '"' else name, offset))
            self._skip(_BLANK)
            if not self._text.startswith(".", self._pos):
                return keys
            self._pos += 1
            self._skip(_BLANK)

    def _key_value(self, table: Path) -> None:
        path = table
        for key, offset in self._keys():
            path += (key,)
            self.places.setdefault(path, Place(offset, offset))
        self._pos += 1
        self._skip(_BLANK)
        self.places[path] = Place(self.places[path].key, self._pos)
        self._value(path)

    def _value(self, path: Path) -> None:
        first = self._text[self._pos]
        if first in "\"'":
            self._string(self.places[path])
        elif first == "[":
            self._array(path)
        elif first == "{":
            self._inline_table(path)
        else:
            match = _DATE_TIME.match(self._text, self._pos) or _SCALAR.match(self._text, self._pos)
            assert match is not None
            self._pos = match.end()

    def _string(self, place: Place) -> None:
        quote = self._text[self._pos]
        if self._text.startswith(quote * 3, self._pos):
            pattern = _LONG_BASIC if quote == '"' else _LONG_LITERAL
            group = 2
        else:
            pattern = _BASIC if quote == '"' else _LITERAL
            group = 1
        match = pattern.match(self._text, self._pos)
        assert match is not None
        self._pos = match.end()
        place.text = match.start(group)
        place.exact = quote == "'" or "\\" not in match.group(group)

    def _array(self, path: Path) -> None:
        self._pos += 1
        index = 0
        while True:
            self._skip(_GAP)
            if self._text[self._pos] == "]":
                break
            item = (*path, index)
            self.places[item] = Place(self._pos, self._pos)
            self._value(item)
            index += 1
            self._skip(_GAP)
            if self._text[self._pos] == ",":
                self._pos += 1
        self._pos += 1

    def _inline_table(self, path: Path) -> None:
        self._pos += 1
        while True:
            self._skip(_GAP)
            if self._text[self._pos] == "}":
                break
            self._key_value(path)
            self._skip(_GAP)
            if self._text[self._pos] == ",":
                self._pos += 1
        self._pos += 1


def _unescape(text: str) -> str:
    def replace(match: "re.Match[str]") -> str:
        code = match.group(1) or match.group(2) or match.group(3)
        if code:
            return chr(int(code, 16))
        return _ESCAPES.get(match.group(4), match.group(4))

    return _ESCAPE.sub(replace, text)
