"""The text of a body: its limits, Python's parser, and the way back from a node to the file.
Nothing here runs or compiles the text; limits come first, so that parsing is safe."""

from __future__ import annotations

import ast
import re
import textwrap
import warnings
from dataclasses import dataclass
from typing import List, Tuple

from .constants import MAX_LITERAL
from .model_base import BodyPart, Position

MAX_SOURCE = 4096
MAX_BRACKETS = 32
MAX_DEPTH = 64


class BodyError(Exception):
    """What is wrong with a body, and where. An empty message: reported already."""

    def __init__(self, position: Position, message: str) -> None:
        super().__init__(message)
        self.position = position
        self.message = message


@dataclass(frozen=True)
class Text:
    """A parsed piece of source with the way back to the file."""

    part: BodyPart
    shift: int
    """Columns that were cut (positive) or added (negative) before parsing."""
    first_shift: int

    def position(self, node: ast.AST) -> Position:
        line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
        return self.place(line, column)

    def place(self, line: int, column: int) -> Position:
        shift = self.first_shift if line <= 1 else self.shift
        return self.part.at(line, max(0, column + shift))

    def literal(self, node: ast.Constant) -> str:
        """The source of a number."""
        line = self.part.source.split("\n")[node.lineno - 1]
        shift = self.first_shift if node.lineno <= 1 else self.shift
        return line[node.col_offset + shift : (node.end_col_offset or 0) + shift]


def parse_expression(part: BodyPart) -> Tuple[ast.expr, Text]:
    """One expression, which may run over several lines. Raises BodyError."""
    _check_source(part)
    text = Text(part, 0, -1)
    # In brackets a newline ends nothing; _check_source made sure that they are not closed early.
    module = _parse(f"({part.source}\n)", text, "an expression is")
    if len(module.body) != 1 or not isinstance(module.body[0], ast.Expr):
        raise BodyError(part.position, "one expression is wanted here")
    expression = module.body[0].value
    if isinstance(expression, ast.Tuple) and not expression.elts:
        raise BodyError(part.position, "an expression is wanted here, and there is none")
    _check_depth(expression, text)
    return expression, text


def parse_statements(part: BodyPart) -> Tuple[List[ast.stmt], Text]:
    """Statements, one a line. Raises BodyError."""
    _check_source(part)
    source = textwrap.dedent(part.source)
    first = part.source.split("\n", 1)[0]
    margin = len(first) - len(source.split("\n", 1)[0]) if first.strip() else _margin(part.source)
    text = Text(part, margin, margin)
    module = _parse(source, text, "statements such as y = x1 + x2 are")
    for statement in module.body:
        _check_depth(statement, text)
    return list(module.body), text


_LITERAL = re.compile(r"(?<![A-Za-z_0-9])[0-9][0-9A-Za-z_.]*")
_CLOSERS = {")": "(", "]": "[", "}": "{"}


def _check_source(part: BodyPart) -> None:
    """Limits on the text, before Python's parser sees it."""
    source = part.source
    if len(source) > MAX_SOURCE:
        raise BodyError(
            part.position,
            f"a body of {len(source)} characters; at most {MAX_SOURCE} are read: "
            "name parts of it as ufuncs or write a primitive",
        )
    line = column = 0
    open_brackets: List[str] = []
    comment = False
    for character in source:
        here = (line + 1, column)
        if character == "\n":
            line, column, comment = line + 1, 0, False
            continue
        column += 1
        if not (" " <= character <= "~" or character == "\t"):
            raise BodyError(part.at(*here), f"character {ascii(character)}; bodies are plain ASCII")
        comment = comment or character == "#"
        if comment:
            continue
        if character in "([{":
            open_brackets.append(character)
            if len(open_brackets) > MAX_BRACKETS:
                raise BodyError(
                    part.at(*here), f"brackets nested deeper than {MAX_BRACKETS}; use locals"
                )
        elif character in _CLOSERS and (
            not open_brackets or open_brackets.pop() != _CLOSERS[character]
        ):
            raise BodyError(part.at(*here), f"'{character}' closes nothing")
    if open_brackets:
        raise BodyError(part.position, f"'{open_brackets[-1]}' is never closed")
    for match in _LITERAL.finditer(source):
        if len(match.group()) > MAX_LITERAL:
            before = source[: match.start()]
            column = match.start() - (before.rfind("\n") + 1)
            raise BodyError(
                part.at(before.count("\n") + 1, column),
                f"a literal of {len(match.group())} characters; at most {MAX_LITERAL} are read",
            )


def _parse(source: str, text: Text, wanted: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except SyntaxError as error:
        position = text.place(error.lineno or 1, max(0, (error.offset or 1) - 1))
    except (RecursionError, MemoryError):
        raise BodyError(text.part.position, "nested too deeply; use locals") from None
    except ValueError:
        position = text.part.position
    raise BodyError(position, f"this is not Python; {wanted} wanted")


def _check_depth(root: ast.AST, text: Text) -> None:
    """Without recursion, since it is what makes recursion safe."""
    pending: List[Tuple[ast.AST, int]] = [(root, 1)]
    while pending:
        node, depth = pending.pop()
        if depth > MAX_DEPTH:
            raise BodyError(
                text.position(root), f"an expression nested deeper than {MAX_DEPTH}; use locals"
            )
        pending.extend((child, depth + 1) for child in ast.iter_child_nodes(node))


def _margin(source: str) -> int:
    lines = [line for line in source.split("\n") if line.strip()]
    return min((len(line) - len(line.lstrip()) for line in lines), default=0)
