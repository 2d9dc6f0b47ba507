"""What all specs are made of: places in files, tables, operands' types, texts of bodies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple


@dataclass(frozen=True, order=True)
class Position:
    """A place in a spec file: lines and columns count from 1. `file` is as the user named it."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Spec:
    """What every table has: its name, its place, the places of its keys."""

    name: str
    position: Position
    positions: Dict[str, Position] = field(compare=False)
    """Key to the position of its value, such as "promotes" or "promotes.1" for list items."""
    external: bool = field(default=False, compare=False)

    def at(self, key: str) -> Position:
        """The position of a key's value; of its nearest parent if the key is absent."""
        while key:
            if key in self.positions:
                return self.positions[key]
            key = key.rpartition(".")[0]
        return self.position


@dataclass(frozen=True)
class TypeVariable:
    """A single capital in `types` and the dtypes it ranges over, as written."""

    name: str
    expression: Tuple[str, ...]
    """A kind expression such as ("integer - int8",), or a list of dtype names."""
    is_list: bool
    position: Position


@dataclass(frozen=True)
class TypeTerm:
    """One operand's type: a dtype or C name, a variable, or a type function of a variable."""

    name: str
    function: Optional[str] = None

    def __str__(self) -> str:
        return f"{self.function}({self.name})" if self.function else self.name


@dataclass(frozen=True)
class ErrorRule:
    when: str
    message: str
    position: Position
    """Where the text of `when` begins."""


@dataclass(frozen=True)
class BodyPart:
    """A piece of a body as it stands in the file: an expression for the output `target`, or
    (target None) statements."""

    target: Optional[str]
    source: str
    position: Position = field(compare=False)
    """Where the first character of `source` stands, inside the quotes."""
    exact: bool = field(default=True, compare=False)
    """False where escapes make columns in `source` differ from those in the file."""

    def at(self, line: int, offset: int) -> Position:
        """The place of a node of Python's ast: its lineno (from 1) and col_offset (from 0).
        Sources are ASCII, so that bytes are columns."""
        if not self.exact:
            return self.position
        if line <= 1:
            return Position(self.position.file, self.position.line, self.position.column + offset)
        return Position(self.position.file, self.position.line + line - 1, offset + 1)
