"""The few forms of Python that a body may use, and every check of a body that does not depend on
dtypes: names, calls, assignments."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import AbstractSet, Dict, Iterable, List, Optional, Sequence, Set, Tuple, Union

from .body_source import BodyError, Text, parse_expression, parse_statements
from .body_words import (
    COMPARISONS,
    CONSTANTS,
    FORBIDDEN,
    LIMITS,
    OPERATIONS,
    OPERATORS,
    PARTS,
    PYTHON_NAMES,
    RESERVED,
)
from .constants import ConstantError, parse_literal
from .model_base import BodyPart, Position
from .names import name_problem
from .spec_words import FLAGS, TYPE_FUNCTIONS
from .suggest import nearest


@dataclass(frozen=True)
class Known:
    """The names that mean something in every body."""

    types: AbstractSet[str]
    primitives: AbstractSet[str]
    ufuncs: AbstractSet[str]
    aliases: Dict[str, str] = field(default_factory=dict)
    """Other names of ufuncs, which bodies do not use."""
    reductions: AbstractSet[str] = frozenset()
    """Which bodies cannot call."""

    @property
    def functions(self) -> Set[str]:
        return {*self.primitives, *self.ufuncs}


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

    result = "output"
    """What messages call what a body must assign."""

    def __init__(
        self,
        inputs: Sequence[str],
        outputs: Sequence[str],
        variables: Sequence[str],
        known: Known,
    ) -> None:
        self.inputs = tuple(inputs)
        self.outputs = tuple(outputs)
        self.variables = tuple(variables)
        self.known = known
        self.assigned: Dict[str, Position] = {}
        self.read: Set[str] = set()
        self.called: Set[str] = set()
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
            self._check_uses(end)
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
            self._assign(part.target, part.position)
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
                self._assign(name_, at)
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

    def _assign(self, name: str, position: Position) -> None:
        if name in self.assigned:
            first = self.assigned[name]
            what = self.result if name in self.outputs else "local"
            raise BodyError(
                position,
                f"{what} '{name}' is assigned twice; the first time is in line {first.line}",
            )
        self.assigned[name] = position
        if name in self.outputs:
            return
        if name in self.inputs:
            raise BodyError(position, f"'{name}' is an input; assign to a name of its own")
        meaning = self._meaning(name)
        if meaning is not None:
            raise BodyError(position, f"'{name}' is {meaning}; choose another name for a local")
        if name in self.called:
            raise BodyError(
                position, f"'{name}' is called before; choose another name for a local"
            )
        problem = name_problem(name.lstrip("_") or "x")
        if problem is not None:
            raise BodyError(position, f"the local's name '{name}' {problem}")

    def _meaning(self, name: str) -> Optional[str]:
        if name in self.variables:
            return "a type variable"
        if name in self.known.types:
            return "a dtype"
        if name in RESERVED:
            return "a word of the language"
        return None

    def _check_uses(self, end: Position) -> None:
        for output in self.outputs:
            if output not in self.assigned:
                message = f"{self.result} '{output}' is never assigned; write {output} = ..."
                self.errors.append(BodyError(end, message))
        for name, position in self.assigned.items():
            if name not in self.outputs and name not in self.read and name[0] != "_":
                self.errors.append(
                    BodyError(
                        position,
                        f"local '{name}' is never used; begin its name with '_' if that is meant",
                    )
                )

    def expression(self, node: ast.expr, text: Text) -> None:
        """Checks one expression. Raises BodyError."""
        position = text.position(node)
        if isinstance(node, ast.Constant):
            self._constant(node, text)
        elif isinstance(node, ast.Name):
            self._name(node, position)
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
            return node.id in self.variables or node.id in self.known.types
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

    def _name(self, node: ast.Name, position: Position) -> None:
        name = node.id
        if name in self.inputs or name in CONSTANTS:
            return
        if name in self.assigned:
            self.read.add(name)
            return
        if name in self.outputs:
            raise BodyError(position, f"{self.result} '{name}' is read before it is assigned")
        if name in self.variables or name in self.known.types:
            raise BodyError(position, f"'{name}' is a dtype, not a value; write {name}(...)")
        if name in self.known.functions or name in OPERATIONS:
            raise BodyError(position, f"'{name}' is a function; call it: {name}(...)")
        values = [*self.inputs, *self.assigned] if len(name) > 3 else []
        raise BodyError(
            position,
            f"'{name}' is not an input{' or a local' if self._locals() else ''}; "
            f"{self._choices()}{_near(name, values)}",
        )

    def _locals(self) -> List[str]:
        return [name for name in self.assigned if name not in self.outputs]

    def _choices(self) -> str:
        if not self.inputs:
            return "there are none here"
        noun = "inputs are" if len(self.inputs) > 1 else "the input is"
        text = f"{noun} {', '.join(self.inputs)}"
        if self._locals():
            text += f"; locals so far: {', '.join(self._locals())}"
        return text

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
                    f"{_near(node.attr, LIMITS)}",
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
            self._named_call(node, function.id, text)
        else:
            raise BodyError(position, "what is called must be a function's name or a dtype")

    def _named_call(self, node: ast.Call, name: str, text: Text) -> None:
        position = text.position(node)
        if name in self.inputs or name in self.assigned or name in self.outputs:
            raise BodyError(position, self._value_called(name))
        self.called.add(name)
        if name in self.known.functions:
            self._arguments(node, text, name, None)
        elif name in OPERATIONS:
            self._arguments(node, text, name, OPERATIONS[name])
        elif name == "raises":
            raise BodyError(position, "raises(...) is a statement of its own, not a value")
        elif name in PYTHON_NAMES:
            instead = PYTHON_NAMES[name]
            there = " " in instead or instead in self.known.functions
            more = f"use {instead}" if there else "write a primitive"
            raise BodyError(position, f"Python's {name} is not here; {more}")
        elif name in self.known.reductions:
            raise BodyError(position, f"{name} is a reduction; a body is computed for each element")
        elif name == "real" and len(node.args) == 1:
            raise BodyError(position, "real(...) takes a type variable; for a value write x.real")
        elif name in self.known.aliases:
            other = self.known.aliases[name]
            raise BodyError(position, f"'{name}' is an alias; in bodies write {other}")
        else:
            choices = [*self.known.functions, *OPERATIONS, *self.known.types]
            raise BodyError(
                position,
                f"'{name}' is no primitive, ufunc or dtype{_near(name, choices)}",
            )

    def _value_called(self, name: str) -> str:
        if name not in self.known.functions:
            return f"'{name}' is a value, not a function"
        noun = "primitive" if name in self.known.primitives else "ufunc"
        what = "a local"
        for role, names in (("an input", self.inputs), ("an output", self.outputs)):
            what = role if name in names else what
        own = what.split()[-1]
        return f"'{name}' is {what} here, so the {noun} cannot be called; rename the {own}"

    def _arguments(self, node: ast.Call, text: Text, what: str, count: Optional[int]) -> None:
        if count is not None and len(node.args) != count:
            plural = "" if count == 1 else "s"
            raise BodyError(
                text.position(node), f"{what} takes {count} argument{plural}, not {len(node.args)}"
            )
        for argument in node.args:
            self.expression(argument, text)


def _near(word: str, names: Iterable[str]) -> str:
    found = nearest(word, names)
    return f"; did you mean '{found}'?" if found else ""


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _forbidden(node: ast.AST) -> str:
    what = FORBIDDEN.get(type(node).__name__)
    return f"a body cannot use {what}" if what else "a body cannot use this form of Python"
