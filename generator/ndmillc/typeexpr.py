"""The small languages of types: "T, intc -> real(T)", "x1, x2 -> y", "floating - longdouble"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator, List, Optional, Sequence, Set, Tuple, Union

from .lattice import Lattice
from .model import Specs
from .model_base import TypeTerm, TypeVariable
from .suggest import shown
from .traits import CATEGORIES

_TOKEN = re.compile(r"[ \t\n]*(->|[A-Za-z_][A-Za-z0-9_]*|[0-9]+|.)?", re.DOTALL | re.ASCII)
_WORD = re.compile(r"[A-Za-z_]", re.ASCII)


@dataclass(frozen=True)
class Token:
    text: str
    offset: int

    @property
    def is_word(self) -> bool:
        return bool(_WORD.match(self.text))


class TypeSyntaxError(Exception):
    """`offset` is where in the text something else was expected."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


@dataclass(frozen=True)
class CoreToken:
    """A core dimension where an operand has it: its name, or digits."""

    token: Token
    optional: bool


@dataclass(frozen=True)
class OperandTokens:
    """An operand of a signature. `dimensions` is None where there are no parentheses, `name`
    where there is only a list in parentheses."""

    name: Optional[Token]
    dimensions: Optional[List[CoreToken]]
    offset: int


@dataclass(frozen=True)
class Term:
    """A TypeTerm with the offset of its name and that of its function, if any."""

    term: TypeTerm
    offset: int
    function_offset: int


def _tokens(text: str) -> Iterator[Token]:
    pos = 0
    while True:
        match = _TOKEN.match(text, pos)
        assert match is not None
        pos = match.end()
        if match.group(1) is None:
            return
        yield Token(match.group(1), match.start(1))


class _Reader:
    """A cursor over tokens."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_tokens(text))
        self._next = 0

    def peek(self) -> Token:
        if self._next < len(self._tokens):
            return self._tokens[self._next]
        return Token("", len(self._text))

    def take(self, *texts: str) -> Optional[Token]:
        """The next token if it is one of `texts`."""
        token = self.peek()
        if token.text and token.text in texts:
            self._next += 1
            return token
        return None

    def word(self, what: str) -> Token:
        token = self.peek()
        if not token.is_word:
            raise self.unexpected(what)
        self._next += 1
        return token

    def number(self) -> Optional[Token]:
        """The next token if it is digits."""
        token = self.peek()
        return self.take(token.text) if token.text.isdigit() else None

    def unexpected(self, wanted: str) -> TypeSyntaxError:
        token = self.peek()
        found = f"'{shown(token.text)}'" if token.text else "the end"
        return TypeSyntaxError(token.offset, f"expected {wanted}, found {found}")


def parse_types(text: str) -> Tuple[List[Term], List[Term]]:
    """ "T, N -> T, real(T)": the terms of the inputs and of the outputs."""
    reader = _Reader(text)
    inputs = _terms(reader)
    if not reader.take("->"):
        raise reader.unexpected("',' or '->'")
    outputs = _terms(reader)
    if reader.peek().text:
        raise reader.unexpected("',' or the end")
    return inputs, outputs


def parse_term(text: str) -> Term:
    """ "real(T)": one type."""
    reader = _Reader(text)
    terms = _terms(reader)
    if len(terms) > 1 or reader.peek().text:
        raise TypeSyntaxError(0, "expected one type")
    return terms[0]


def _terms(reader: _Reader) -> List[Term]:
    terms = []
    while True:
        name = reader.word("a type")
        if reader.take("("):
            argument = reader.word("a type variable")
            if not reader.take(")"):
                raise reader.unexpected("')'")
            terms.append(Term(TypeTerm(argument.text, name.text), argument.offset, name.offset))
        else:
            terms.append(Term(TypeTerm(name.text), name.offset, name.offset))
        if not reader.take(","):
            return terms


def parse_signature(text: str) -> Tuple[List[OperandTokens], List[OperandTokens]]:
    """ "x1, x2 -> y" or "(m?,n), (n) -> (m?)": the inputs and the outputs."""
    reader = _Reader(text)
    sides: List[List[OperandTokens]] = []
    for mark in ("->", ""):
        operands = [_operand(reader)]
        while reader.take(","):
            operands.append(_operand(reader))
        if reader.peek().text != mark:
            raise reader.unexpected("',' or '->'" if mark else "',' or the end")
        reader.take(mark)
        sides.append(operands)
    return sides[0], sides[1]


def _operand(reader: _Reader) -> OperandTokens:
    start = reader.peek()
    name = None if start.text == "(" else reader.word("an operand's name")
    if not reader.take("("):
        return OperandTokens(name, None, start.offset)
    dimensions: List[CoreToken] = []
    if not reader.take(")"):
        dimensions.append(_dimension(reader))
        while reader.take(","):
            dimensions.append(_dimension(reader))
        if not reader.take(")"):
            raise reader.unexpected("',' or ')'")
    return OperandTokens(name, dimensions, start.offset)


def _dimension(reader: _Reader) -> CoreToken:
    token = reader.number() or reader.word("a core dimension")
    return CoreToken(token, reader.take("?") is not None)


def parse_expression(text: str) -> List[Tuple[str, Token]]:
    """ "bool | integer - int8": pairs of an operator ("|" or "-", the first "|") and a name."""
    reader = _Reader(text)
    steps = [("|", reader.word("a kind or dtype"))]
    while True:
        operator = reader.take("|", "-")
        if operator is None:
            break
        steps.append((operator.text, reader.word("a kind or dtype")))
    if reader.peek().text:
        raise reader.unexpected("'|', '-' or the end")
    return steps


def parse_expression_list(text: str) -> List[List[Tuple[str, Token]]]:
    """ "bool, bool | integer": expressions between commas."""
    result = []
    offset = 0
    for piece in text.split(","):
        try:
            steps = parse_expression(piece)
        except TypeSyntaxError as error:
            raise TypeSyntaxError(offset + error.offset, error.message) from None
        moved = [(op, Token(token.text, token.offset + offset)) for op, token in steps]
        result.append(moved)
        offset += len(piece) + 1
    return result


def expand_expression(
    specs: Specs, expression: Union[str, Sequence[str]], lattice: Optional[Lattice] = None
) -> Tuple[str, ...]:
    """The dtypes of a kind expression ("floating - longdouble"), or of a list of names, which
    may be C names too; in rank order. Names that are unknown stand for nothing. Pass `lattice`
    where there are many calls."""
    lattice = lattice or Lattice(specs)
    names: Set[str] = set()
    if isinstance(expression, str):
        for operator, token in parse_expression(expression):
            members = _members(specs, lattice, token.text)
            names = names | members if operator == "|" else names - members
    else:
        names = {name for name in expression if name in specs.dtypes or name in specs.aliases}
    return tuple(sorted(names, key=lattice.rank))


def _members(specs: Specs, lattice: Lattice, name: str) -> Set[str]:
    if name in specs.kinds:
        return set(lattice.kinds.members(name))
    return {name} if name in specs.dtypes or name in specs.aliases else set()


def expand_variable(
    specs: Specs, variable: TypeVariable, lattice: Optional[Lattice] = None
) -> Tuple[str, ...]:
    """What a type variable ranges over, in rank order."""
    expression = variable.expression if variable.is_list else variable.expression[0]
    return expand_expression(specs, expression, lattice)


def is_open(specs: Specs, variable: TypeVariable, lattice: Lattice) -> bool:
    """Whether a type variable ranges over a kind that modules may have dtypes of."""
    if variable.is_list:
        return False
    chains = {
        name: lattice.kinds.chain(name) for name, kind in specs.kinds.items() if not kind.union
    }
    kinds: Set[str] = set()
    for operator, token in parse_expression(variable.expression[0]):
        inside = {name for name, chain in chains.items() if token.text in chain}
        kinds = kinds | inside if operator == "|" else kinds - inside
    return any(category in chains[name] for name in kinds for category in CATEGORIES)
