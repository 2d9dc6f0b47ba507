"""Pieces of C text that know how tightly they bind, so that parentheses stand where C or its
compilers want them and nowhere else; and literals of strings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence

PRIMARY, UNARY, MULTIPLY, ADD, RELATION, EQUALITY, AND, XOR, OR, SELECT = range(10, 0, -1)

OPERATORS = {
    "*": MULTIPLY,
    "/": MULTIPLY,
    "+": ADD,
    "-": ADD,
    "<": RELATION,
    "<=": RELATION,
    ">": RELATION,
    ">=": RELATION,
    "==": EQUALITY,
    "!=": EQUALITY,
    "&": AND,
    "^": XOR,
    "|": OR,
}

WIDTH = 96


@dataclass(frozen=True)
class C:
    """An expression and the level of its outermost operator."""

    text: str
    level: int = PRIMARY

    def __str__(self) -> str:
        return self.text

    def within(self, level: int) -> str:
        """The text as an operand that must bind at least as tightly as `level`."""
        return self.text if self.level >= level else f"({self.text})"


def call(function: str, *arguments: object) -> C:
    return C(f"{function}({', '.join(str(argument) for argument in arguments)})")


def cast(ctype: str, operand: C) -> C:
    return C(f"({ctype}){operand.within(UNARY)}", UNARY)


def prefix(op: str, operand: C) -> C:
    text = operand.within(UNARY)
    space = " " if op == "-" and text.startswith("-") else ""
    return C(f"{op}{space}{text}", UNARY)


def binary(op: str, left: C, right: C) -> C:
    """Operands of & ^ | that are themselves of two operands stand in parentheses, as compilers
    ask for, except in a chain of one operator; so does !x before a comparison, and beside what is
    no truth value to C."""
    level = OPERATORS[op]
    if op in "&^|":
        first = left.text if left.level == level else left.within(UNARY)
        truth = right.level in (RELATION, EQUALITY) or right.text.startswith("!")
        if left.level == UNARY and first.startswith("!") and not truth:
            first = f"({first})"
        return C(f"{first} {op} {right.within(UNARY)}", level)
    if level in (RELATION, EQUALITY):
        first = left.within(ADD)
        first = f"({first})" if first.startswith("!") else first
        return C(f"{first} {op} {right.within(ADD)}", level)
    return C(f"{left.within(level)} {op} {right.within(level + 1)}", level)


def select(condition: C, then: C, otherwise: C) -> C:
    return C(
        f"{condition.within(EQUALITY)} ? {then.within(OR)} : {otherwise.within(SELECT)}", SELECT
    )


def wrap(line: str, width: int = WIDTH) -> List[str]:
    """The line, broken at spaces where it is too long; the rest is indented by four more."""
    indent = line[: len(line) - len(line.lstrip())]
    lines = []
    while len(line) > width:
        cut = line.rfind(" ", len(indent) + 5, width)
        if cut < 0:
            break
        lines.append(line[:cut])
        line = f"{indent}    {line[cut + 1 :]}"
    return [*lines, line]


def heading(line: str, width: int = WIDTH) -> str:
    """A function's head, its parameters aligned behind the parenthesis."""
    start = line.index("(") + 1
    lines = []
    while len(line) > width:
        cut = line.rfind(", ", start + 1, width)
        if cut < 0:
            break
        lines.append(line[: cut + 1])
        line = " " * start + line[cut + 2 :]
    return "\n".join([*lines, line])


def block(lines: Sequence[str], depth: int) -> str:
    """Lines as one text, wrapped for a place `depth` times four spaces from the left."""
    return "\n".join(part for line in lines for part in wrap(line, WIDTH - 4 * depth))


def c_string(text: str) -> str:
    """A C string literal of any text, as UTF-8."""
    plain = {0x22: '\\"', 0x5C: "\\\\", 0x0A: "\\n", 0x3F: "?"}
    out = []
    for byte in text.encode("utf-8"):
        if byte in plain:
            out.append(plain[byte])
        elif 0x20 <= byte < 0x7F:
            out.append(chr(byte))
        else:
            out.append(f"\\{byte:03o}")
    return '"' + "".join(out).replace("??", '?""?') + '"'
