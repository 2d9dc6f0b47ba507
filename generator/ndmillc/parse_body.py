"""The few forms of Python that a body may use, and every check of a body that does not depend on
dtypes. What names mean: body_names.py."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple, Union

from .body_names import Names
from .body_source import BodyError, Text, parse_expression, parse_statements
from .body_words import COMPARISONS, FORBIDDEN, LIMITS, OPERATORS, PARTS
from .constants import ConstantError, parse_literal
from .model_base import BodyPart, Position
from .spec_words import FLAGS, TYPE_FUNCTIONS
from .suggest import near


@dataclass(frozen=True)
class Assignment:
    targets: Tuple[str, ...]
    value: ast.expr
    text: Text
    position: Position


@dataclass(frozen=True)
class Flagging:
    """raises(flag, condition)"""

    flag: str
    condition: ast.expr
    text: Text
    position: Position


Statement = Union[Assignment, Flagging]


@dataclass(frozen=True)
class Body:
    statements: Tuple[Statement, ...]


class Checker:
    """Checks the names and forms of one body; collects its errors."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.errors: List[BodyError] = []

    def body(self, parts: Sequence[BodyPart], end: Position) -> Body:
        """All statements of a loop; errors are in `errors`. `end`: where to report an output
        that is never assigned."""
        statements: List[Statement] = []
        for part in parts:
            try:
                statements.extend(self._part(part))
            except BodyError as error:
                self.errors.append(error)
        if not self.errors:
            self.errors.extend(self.names.check_uses(end))
        return Body(tuple(statements))

    def condition(self, part: BodyPart) -> Optional[Tuple[ast.expr, Text]]:
        """An expression over inputs alone; None if it has errors."""
        try:
            expression, text = parse_expression(part)
            self.expression(expression, text)
            return expression, text
        except BodyError as error:
            self.errors.append(error)
            return None

    def _part(self, part: BodyPart) -> List[Statement]:
        if part.target is not None:
            expression, text = parse_expression(part)
            self.expression(expression, text)
            position = text.position(expression)
            self.names.assign(part.target, part.position)
            return [Assignment((part.target,), expression, text, position)]
        nodes, text = parse_statements(part)
        statements: List[Statement] = []
        for node in nodes:
            try:
                statements.append(self._statement(node, text))
            except BodyError as error:
                self.errors.append(error)
        return statements

    def _statement(self, node: ast.stmt, text: Text) -> Statement:
        position = text.position(node)
        if isinstance(node, ast.Expr):
            return self._flagging(node.value, text)
        if not isinstance(node, ast.Assign):
            raise BodyError(position, _forbidden(node))
        if len(node.targets) != 1:
            raise BodyError(position, "a chain of '='; write one assignment for each name")
        target = node.targets[0]
        names = target.elts if isinstance(target, ast.Tuple) else [target]
        targets: List[Tuple[str, Position]] = []
        for name in names:
            if not isinstance(name, ast.Name):
                raise BodyError(text.position(name), "the target of an assignment must be a name")
            targets.append((name.id, text.position(name)))
        try:
            self.expression(node.value, text)
        finally:
            for name_, at in targets:
                self.names.assign(name_, at)
        return Assignment(tuple(name for name, _ in targets), node.value, text, position)

    def _flagging(self, node: ast.expr, text: Text) -> Flagging:
        position = text.position(node)
        call = node if isinstance(node, ast.Call) else None
        if call is None or not isinstance(call.func, ast.Name) or call.func.id != "raises":
            raise BodyError(
                position,
                'a value that goes nowhere; a statement is name = ... or raises("divide", ...)',
            )
        if len(call.args) != 2 or call.keywords:
            raise BodyError(
                position, 'raises takes a flag and a condition: raises("divide", x == 0)'
            )
        flag = call.args[0]
        if not isinstance(flag, ast.Constant) or flag.value not in FLAGS:
            raise BodyError(
                text.position(flag), f"the first argument of raises is one of: {_quoted(FLAGS)}"
            )
        self.expression(call.args[1], text)
        return Flagging(str(flag.value), call.args[1], text, position)

    def expression(self, node: ast.expr, text: Text) -> None:
        """Checks one expression. Raises BodyError."""
        position = text.position(node)
        if isinstance(node, ast.Constant):
            self._constant(node, text)
        elif isinstance(node, ast.Name):
            self.names.read_name(node.id, position)
        elif isinstance(node, ast.UnaryOp):
            self.expression(node.operand, text)
        elif isinstance(node, ast.BinOp):
            self._operator(node, text)
        elif isinstance(node, ast.BoolOp):
            for value in node.values:
                self.expression(value, text)
        elif isinstance(node, ast.Compare):
            for operator in node.ops:
                if type(operator) not in COMPARISONS:
                    raise BodyError(position, "'is' and 'in' mean nothing here; use == or !=")
            for value in (node.left, *node.comparators):
                self.expression(value, text)
        elif isinstance(node, ast.IfExp):
            for value in (node.test, node.body, node.orelse):
                self.expression(value, text)
        elif isinstance(node, ast.Attribute):
            self._attribute(node, text)
        elif isinstance(node, ast.Call):
            self._call(node, text)
        elif isinstance(node, ast.Tuple):
            raise BodyError(position, "several values where one is wanted")
        else:
            raise BodyError(position, _forbidden(node))

    def is_type(self, node: ast.expr) -> bool:
        """Whether an expression names a dtype: T, float64 or real(T)."""
        if isinstance(node, ast.Name):
            return self.names.is_type(node.id)
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in TYPE_FUNCTIONS
            and len(node.args) == 1
            and not node.keywords
            and self.is_type(node.args[0])
        )

    def _constant(self, node: ast.Constant, text: Text) -> None:
        if isinstance(node.value, bool):
            return
        if not isinstance(node.value, (int, float, complex)):
            shown = "text" if isinstance(node.value, (str, bytes)) else repr(node.value)
            raise BodyError(text.position(node), f"{shown} is not a value that a body can have")
        try:
            parse_literal(text.literal(node))
        except ConstantError as error:
            raise BodyError(text.position(node), str(error)) from None

    def _operator(self, node: ast.BinOp, text: Text) -> None:
        position = text.position(node)
        if isinstance(node.op, ast.Pow):
            raise BodyError(position, "'**' has no C operator; call power(x1, x2) or a primitive")
        if type(node.op) not in OPERATORS:
            raise BodyError(position, "'@' is for arrays; a body is computed for each element")
        self.expression(node.left, text)
        self.expression(node.right, text)

    def _attribute(self, node: ast.Attribute, text: Text) -> None:
        position = text.position(node)
        if self.is_type(node.value):
            if node.attr not in LIMITS:
                raise BodyError(
                    position,
                    f"a dtype has no '{node.attr}'; it has {', '.join(LIMITS)}"
                    f"{near(node.attr, LIMITS)}",
                )
            return
        if node.attr not in PARTS:
            raise BodyError(
                position, f"a value has no '{node.attr}'; it has {' and '.join(PARTS)}"
            )
        self.expression(node.value, text)

    def _call(self, node: ast.Call, text: Text) -> None:
        position = text.position(node)
        if node.keywords:
            raise BodyError(position, "a call with keywords; give the arguments by place")
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                raise BodyError(text.position(argument), "a starred argument; write each argument")
        if self.is_type(node):
            raise BodyError(position, "a dtype, not a value; write real(T)(...) for a cast")
        function = node.func
        if isinstance(function, ast.Attribute) and self.is_type(function.value):
            if function.attr != "frombits":
                raise BodyError(
                    position, f"'{function.attr}' of a dtype is no function; only frombits is"
                )
            self._arguments(node, text, "frombits", 1)
        elif self.is_type(function):
            self._arguments(node, text, "a cast", 1)
        elif isinstance(function, ast.Name):
            count = self.names.call_name(function.id, len(node.args), position)
            self._arguments(node, text, function.id, count)
        else:
            raise BodyError(position, "what is called must be a function's name or a dtype")

    def _arguments(self, node: ast.Call, text: Text, what: str, count: Optional[int]) -> None:
        if count is not None and len(node.args) != count:
            plural = "" if count == 1 else "s"
            raise BodyError(
                text.position(node), f"{what} takes {count} argument{plural}, not {len(node.args)}"
            )
        for argument in node.args:
            self.expression(argument, text)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _forbidden(node: ast.AST) -> str:
    what = FORBIDDEN.get(type(node).__name__)
    return f"a body cannot use {what}" if what else "a body cannot use this form of Python"
