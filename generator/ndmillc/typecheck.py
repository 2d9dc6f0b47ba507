"""Types the expressions of a body for one choice of dtypes. Nothing is promoted silently (see
operators.py).

`frombits(x)` gives a value of the loop's type variable T; `T.frombits(x)` names its dtype."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Callable, Dict, List, Optional, Sequence

from . import ir, simplify
from .body_source import BodyError, Text
from .body_words import COMPARISONS, CONSTANTS, FEATURES, OPERATORS
from .constants import Number, parse_literal
from .model_base import Position
from .operators import Operators
from .traits import TraitTable
from .weak import WEAK, Adopter, Lacks, Value, WeakNumber, WeakSelect, WeakSpecial


@dataclass
class Scope:
    """What the names of a body stand for."""

    level: str
    compute: Optional[str]
    types: Dict[str, str]
    """Type variables."""
    variables: Dict[str, Optional[ir.Variable]] = field(default_factory=dict)
    """None: a name whose own definition failed, which was reported."""


Resolver = Callable[[str, Sequence[Value], Position, "Typer"], ir.CallExpr]
"""Finds the primitive or ufunc that a call means."""


class Typer:
    """Types the expressions of one body."""

    def __init__(self, traits: TraitTable, scope: Scope, text: Text, call: Resolver) -> None:
        self.traits = traits
        self.scope = scope
        self.adopter = Adopter(traits, scope.level, scope.compute)
        self._operators = Operators(traits, self.adopter, scope.level)
        self._text = text
        self._call = call

    # ---- entries ----------------------------------------------------------------------

    def value(self, node: ast.expr, dtype: str, what: str) -> ir.Expr:
        """An expression that must have `dtype`; `what` says whose it is. Raises BodyError."""
        found = self.infer(node)
        if isinstance(found, WEAK):
            return self.adopter.adopt(found, dtype)
        if found.dtype != dtype:
            raise BodyError(
                found.position,
                f"the value is {found.dtype}, but {what} is {dtype}; write {dtype}(...)",
            )
        return found

    def strong(self, node: ast.expr, what: str) -> ir.Expr:
        """An expression that must have a dtype of its own."""
        found = self.infer(node)
        if isinstance(found, WEAK):
            raise BodyError(
                found.position, f"{what} is a literal without a dtype; write a cast such as T(1)"
            )
        return found

    def condition(self, node: ast.expr, what: str) -> ir.Expr:
        found = self.infer(node)
        position = self._text.position(node)
        if isinstance(found, WEAK):
            raise BodyError(position, f"{what} takes bool, not a number; write True or False")
        if found.dtype != "bool":
            raise BodyError(
                position, f"{what} takes bool, not {found.dtype}; write bool(...) for 'not zero'"
            )
        return found

    def outputs(self, node: ast.expr, count: int) -> ir.CallExpr:
        """A call that gives as many values as there are targets."""
        position = self._text.position(node)
        found: Optional[Value] = None
        if isinstance(node, ast.Call) and self.type_of(node.func) is None:
            found = self._calls(node, position, several=True)
        if not isinstance(found, (ir.CallPrimitive, ir.CallUfunc)):
            raise BodyError(position, f"one value for {count} names; call what gives {count}")
        if len(found.outputs) != count:
            raise BodyError(position, f"{len(found.outputs)} values for {count} names")
        return found

    # ---- dispatch ---------------------------------------------------------------------

    def infer(self, node: ast.expr) -> Value:
        """The typed expression, or a weak value. Raises BodyError."""
        position = self._text.position(node)
        if isinstance(node, ast.Constant):
            if isinstance(node.value, bool):
                return simplify.truth(node.value, position)
            return WeakNumber(position, parse_literal(self._text.literal(node)))
        if isinstance(node, ast.Name):
            return self._name(node.id, position)
        if isinstance(node, ast.UnaryOp):
            return self._unary(node, position)
        if isinstance(node, ast.BinOp):
            left, right = self.infer(node.left), self.infer(node.right)
            return self._operators.binary(OPERATORS[type(node.op)], left, right, position)
        if isinstance(node, ast.BoolOp):
            op = "and" if isinstance(node.op, ast.And) else "or"
            operands = [self.condition(value, f"'{op}'") for value in node.values]
            return simplify.logical(op, operands, position)
        if isinstance(node, ast.Compare):
            return self._comparisons(node, position)
        if isinstance(node, ast.IfExp):
            return self._select(node, position)
        if isinstance(node, ast.Attribute):
            return self._attribute(node, position)
        assert isinstance(node, ast.Call)
        return self._calls(node, position)

    def type_of(self, node: ast.expr) -> Optional[str]:
        """The dtype that T, float64 or real(T) stands for; None if `node` is none of these."""
        if isinstance(node, ast.Name):
            if node.id in self.scope.variables:
                return None
            return self.scope.types.get(node.id, node.id if node.id in self.traits else None)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return None
        if len(node.args) != 1 or node.func.id not in ("real", "complex", "int", "uint"):
            return None
        inner = self.type_of(node.args[0])
        if inner is None:
            return None
        found = self.traits.apply(node.func.id, inner)
        if found is None:
            raise Lacks(self._text.position(node), f"there is no {node.func.id}({inner})")
        return found

    # ---- operators --------------------------------------------------------------------

    def _name(self, name: str, position: Position) -> Value:
        if name in self.scope.variables:
            variable = self.scope.variables[name]
            if variable is None:
                raise BodyError(position, "")
            return ir.Variable(variable.dtype, position, variable.name, variable.role)
        assert name in CONSTANTS
        return WeakSpecial(position, name)

    def _unary(self, node: ast.UnaryOp, position: Position) -> Value:
        if isinstance(node.op, ast.Not):
            return simplify.negation(self.condition(node.operand, "'not'"), position)
        operand = self.infer(node.operand)
        op = {ast.USub: "-", ast.Invert: "~", ast.UAdd: "+"}[type(node.op)]
        return self._operators.unary(op, operand, position)

    def _comparisons(self, node: ast.Compare, position: Position) -> ir.Expr:
        values = [self.infer(value) for value in (node.left, *node.comparators)]
        links: List[ir.Expr] = []
        for index, operator in enumerate(node.ops):
            op = COMPARISONS[type(operator)]
            links.append(self._operators.compare(op, values[index], values[index + 1], position))
        return simplify.logical("and", links, position)

    def _select(self, node: ast.IfExp, position: Position) -> Value:
        condition = self.condition(node.test, "the condition of 'if'")
        decided = simplify.known(condition)
        if decided is not None and self._asks_features(node.test):
            return self.infer(node.body if decided else node.orelse)
        then, otherwise = self.infer(node.body), self.infer(node.orelse)
        if isinstance(then, WEAK) and isinstance(otherwise, WEAK):
            value = simplify.known(condition)
            if value is not None:
                return then if value else otherwise
            return WeakSelect(position, condition, then, otherwise)
        first, second = self._operators.same("'if ... else'", then, otherwise, position)
        return simplify.select(condition, first, second, position)

    def _asks_features(self, node: ast.expr) -> bool:
        """Whether a condition is about the dtype: then what it rules out need not type."""
        return any(
            isinstance(part, ast.Attribute) and part.attr in FEATURES for part in ast.walk(node)
        )

    # ---- attributes, casts and calls --------------------------------------------------

    def _attribute(self, node: ast.Attribute, position: Position) -> Value:
        dtype = self.type_of(node.value)
        if dtype is not None:
            return self._limit(dtype, node.attr, position)
        operand = self.infer(node.value)
        if isinstance(operand, WEAK):
            raise BodyError(position, f".{node.attr} of a literal; write the number")
        category = self.traits.category(operand.dtype)
        if category == "complex":
            part = self.traits.apply("real", operand.dtype) or operand.dtype
            return ir.Part(part, position, operand, node.attr)
        if category not in ("signed", "unsigned", "fixed", "floating"):
            raise Lacks(position, f"{operand.dtype} has no .{node.attr}")
        if node.attr == "real":
            return operand
        return ir.Constant(operand.dtype, position, Fraction(0))

    def _limit(self, dtype: str, name: str, position: Position) -> Value:
        info = self.traits.of(dtype)
        if name == "bits" and (info.is_integer or info.category in ("fixed", "floating")):
            if info.alias:
                return ir.Special(dtype, position, name)
            spec = self.traits.dtype(dtype)
            if spec is not None and spec.bits is not None:
                return WeakNumber(position, Number(Fraction(spec.bits), integer=True))
        elif name in FEATURES and info.category == "floating":
            feature = name[len("has_") :].replace("_", " ")
            return simplify.truth(self.adopter.has(dtype, feature), position)
        elif name == "nmant" and info.category == "floating" and self.traits.has_bits(dtype):
            number = Number(Fraction(info.precision - 1), integer=True)
            return WeakNumber(position, number)
        elif name == "signbit":
            unsigned = self.traits.apply("uint", dtype)
            spec = self.traits.dtype(dtype)
            if unsigned is not None and spec is not None and spec.bits is not None:
                self.adopter.require(dtype, "sign", position)
                self.adopter.require(dtype, "negative zero", position)
                width = spec.format.bits if spec.format is not None else spec.bits
                return ir.Constant(unsigned, position, Fraction(1 << (width - 1)))
        elif name == "eps" and info.fixed is not None:
            return ir.Constant(dtype, position, info.fixed.unit)
        elif name in ("max", "min") and info.category in ("bool", "signed", "unsigned", "fixed"):
            if info.alias and not (name == "min" and info.category == "unsigned"):
                return ir.Special(dtype, position, name)
            value = info.maximum if name == "max" else info.minimum
            return ir.Constant(dtype, position, value)
        elif info.category == "floating":
            return ir.Special(dtype, position, name)
        raise Lacks(position, f"{dtype} has no {name}")

    def _calls(self, node: ast.Call, position: Position, several: bool = False) -> Value:
        target = self.type_of(node.func)
        if target is not None:
            return self._cast(target, self.infer(node.args[0]), position)
        if isinstance(node.func, ast.Attribute):
            return self._from_bits(self.type_of(node.func.value), node.args[0], position)
        assert isinstance(node.func, ast.Name)
        name = node.func.id
        if name == "bits":
            return self._bits(self.infer(node.args[0]), position)
        if name == "frombits":
            return self._from_bits(self.scope.types.get("T"), node.args[0], position)
        arguments = [self.infer(argument) for argument in node.args]
        if name in ("tdiv", "tmod"):
            return self._operators.binary(name, arguments[0], arguments[1], position)
        if name == "complex":
            return self._make_complex(arguments[0], arguments[1], position)
        found = self._call(name, arguments, position, self)
        if len(found.outputs) > 1 and not several:
            raise BodyError(
                position,
                f"{name} gives {len(found.outputs)} values; assign them in body = \"a, b = ...\"",
            )
        return found

    def _cast(self, dtype: str, operand: Value, position: Position) -> ir.Expr:
        if isinstance(operand, WEAK):
            return self.adopter.adopt(operand, dtype)
        before, after = self.traits.category(operand.dtype), self.traits.category(dtype)
        if dtype != operand.dtype and not self.traits.has_cast(operand.dtype, dtype):
            raise Lacks(position, f"there is no cast from {operand.dtype} to {dtype} in bodies")
        if before == "complex" and after not in ("complex", "bool", "opaque"):
            raise BodyError(
                position, f"a cast from {operand.dtype} to {dtype} drops a part; write x.real"
            )
        if dtype == operand.dtype and self.adopter.value_dtype(dtype) == dtype:
            return operand
        return ir.Cast(dtype, position, operand)

    def _make_complex(self, real: Value, imag: Value, position: Position) -> ir.Expr:
        if isinstance(real, WEAK) and isinstance(imag, WEAK):
            raise BodyError(
                position, "complex of two literals has no dtype; write complex(T(1), 0)"
            )
        first, second = self._operators.same("complex", real, imag, position)
        dtype = self.traits.apply("complex", first.dtype)
        if dtype is None or self.traits.category(first.dtype) != "floating":
            raise Lacks(position, f"there is no complex dtype of two {first.dtype}")
        return ir.MakeComplex(dtype, position, first, second)

    def _bits(self, operand: Value, position: Position) -> ir.Expr:
        if isinstance(operand, WEAK):
            if "T" not in self.scope.types:
                raise BodyError(position, "bits of a literal has no width; write bits(T(...))")
            operand = self.adopter.adopt(operand, self.scope.types["T"])
        dtype = self._bits_dtype(operand.dtype, position)
        return ir.Bits(dtype, position, operand)

    def _from_bits(self, target: Optional[str], node: ast.expr, position: Position) -> ir.Expr:
        if target is None:
            raise BodyError(position, "frombits needs a dtype: write float32.frombits(...)")
        dtype = self._bits_dtype(target, position)
        operand = self.value(node, dtype, f"what {target}.frombits takes")
        return ir.FromBits(target, position, operand)

    def _bits_dtype(self, dtype: str, position: Position) -> str:
        found = self.traits.apply("uint", dtype)
        if found is None:
            raise Lacks(position, f"{dtype} has no bits")
        value = self.adopter.value_dtype(dtype)
        if value != dtype:
            raise BodyError(
                position,
                f"the bits of {dtype} are at hand only in a loop with level = \"storage\"; "
                f"here its values are {value}",
            )
        return found
