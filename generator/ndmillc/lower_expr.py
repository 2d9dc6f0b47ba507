"""Typed expressions -> C text. In careful functions (see lower_function.py) comparisons of floats
go through integers (compare.h)."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

from . import ir, lower_literals
from .ctext import C, binary, call, cast, prefix
from .flags import raises
from .ir_walk import walk
from .lower_function import Function
from .lower_values import PART, Values
from .variants import PLAIN, Variant

INTEGER_OPERATIONS = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "div",
    "//": "floordiv",
    "%": "mod",
    "<<": "lshift",
    ">>": "rshift",
    "tdiv": "tdiv",
    "tmod": "tmod",
}
REPORTING = ("//", "%", "tdiv", "tmod")


class Lowering(Function):
    """Lowers the expressions of one kernel; statements that they need go to `lines`."""

    def __init__(
        self,
        kernel: ir.Kernel,
        values: Values,
        extras: Callable[[ir.Kernel, Variant], Tuple[bool, bool]],
        careful: bool,
        variant: Variant = PLAIN,
    ) -> None:
        """`extras`: whether the element function of an inlined kernel takes `raised`, and
        `hidden`."""
        super().__init__(kernel, values, careful, variant)
        self._extras = extras

    # ---- expressions ------------------------------------------------------------------

    def lower(self, expr: ir.Expr) -> C:
        """The C expression of a value, held as its dtype's holder."""
        if isinstance(expr, ir.Constant):
            return lower_literals.constant(expr, self.holder(expr.dtype), self.values)
        if isinstance(expr, ir.Special):
            return lower_literals.special(expr, self.holder(expr.dtype), self.values)
        if isinstance(expr, ir.Variable):
            return self.variable(expr.name)
        if isinstance(expr, ir.Unary):
            return self._unary(expr)
        if isinstance(expr, ir.Binary):
            return self._binary(expr)
        if isinstance(expr, ir.Compare):
            return self._compare(expr)
        if isinstance(expr, ir.Logical):
            return self._logical(expr)
        if isinstance(expr, ir.Select):
            return self._select(expr)
        if isinstance(expr, ir.Cast):
            return self._cast(expr)
        if isinstance(expr, ir.Part):
            return self._part(expr)
        if isinstance(expr, ir.MakeComplex):
            real, imag = self.lower(expr.real), self.lower(expr.imag)
            return C(f"({self.ctype(expr.dtype)}){{{real}, {imag}}}")
        if isinstance(expr, ir.Bits):
            return self._bits(expr)
        if isinstance(expr, ir.FromBits):
            return self._from_bits(expr)
        assert isinstance(expr, (ir.CallPrimitive, ir.CallUfunc))
        return self.call(expr)

    def _unary(self, expr: ir.Unary) -> C:
        operand = self.lower(expr.operand)
        category = self.category(expr.dtype)
        if expr.op == "not" or category == "bool":
            return prefix("!", operand)
        if expr.op == "~":
            # A function: gcc warns where a complement, cast or not, is compared with unsigned.
            return self._integer_call("invert", expr.dtype, operand)
        if category == "floating":
            return prefix("-", operand)
        extra = [self.report()] if self._reports("-", expr.dtype) else []
        if category == "opaque":
            operand = self.safe(operand, expr.operand, self.holder(expr.dtype))
        return self._integer_call("neg", expr.dtype, operand, *extra)

    def _binary(self, expr: ir.Binary) -> C:
        op, category = expr.op, self.category(expr.dtype)
        left, right = self.lower(expr.left), self.lower(expr.right)
        if op in "&|^":
            return binary(op, *map(lower_literals.as_mask, (expr.left, expr.right), (left, right)))
        holder = self.holder(expr.dtype)
        if category in ("floating", "complex"):
            left, right = self.safe(left, expr.left, holder), self.safe(right, expr.right, holder)
            if category == "floating":
                return binary(op, left, right)
            extra = [self.hide()] if op == "/" else []
            return call(self.operation(INTEGER_OPERATIONS[op], holder), left, right, *extra)
        if op in ("<<", ">>") and expr.right.dtype != expr.dtype:
            signed = "signed" if self.category(expr.right.dtype) == "signed" else "unsigned"
            right = call(f"ndm_count_of_{signed}", right)
        if category == "opaque":
            left, right = self.safe(left, expr.left, holder), self.safe(right, expr.right, holder)
        extra = [self.report()] if self._reports(op, expr.dtype) else []
        return self._integer_call(INTEGER_OPERATIONS[op], expr.dtype, left, right, *extra)

    def _reports(self, op: str, dtype: str) -> bool:
        """Whether the C function of an operator takes `raised`."""
        struct = self.values.traits.of(dtype).struct
        if struct is not None:
            return struct.report
        return op in REPORTING or self.category(dtype) == "fixed"

    def _integer_call(self, operation: str, dtype: str, *arguments: object) -> C:
        """Arithmetic of integer.h or fixed.h; for C names that of cnames.h."""
        self.needs_cnames = self.needs_cnames or dtype in self.values.specs.aliases
        return call(self.operation(operation, self.holder(dtype)), *arguments)

    # ---- comparisons and choices ------------------------------------------------------

    def _compare(self, expr: ir.Compare) -> C:
        op = expr.op
        left, right = self.lower(expr.left), self.lower(expr.right)
        if expr.left.dtype != expr.right.dtype:
            return self._compare_mixed(op, expr.left.dtype, left, expr.right.dtype, right)
        holder = self.holder(expr.left.dtype)
        category = self.category(holder)
        if self.values.is_small(holder):
            left, right = call(f"ndm_load_{holder}", left), call(f"ndm_load_{holder}", right)
            holder = self.values.traits.compute(holder)
        if category in ("complex", "opaque") and op in ("==", "!="):
            equal = call(self.operation("eq", holder), left, right)
            return equal if op == "==" else prefix("!", equal)
        if category == "opaque":
            if op in (">", ">="):
                left, right = right, left
            return call(self.operation("lt" if op in ("<", ">") else "le", holder), left, right)
        if category == "floating" and self.careful and op not in ("==", "!="):
            if op in (">", ">="):
                left, right = right, left
            name = "less" if op in ("<", ">") else "less_equal"
            return call(f"ndm_quiet_{name}_{self.values.word(holder)}", left, right)
        return binary(op, left, right)

    def _compare_mixed(self, op: str, first: str, left: C, second: str, right: C) -> C:
        """Integers of two dtypes, by value."""
        traits = self.values.traits
        signs = [traits.category(name) for name in (first, second)]
        if signs[0] == signs[1]:
            return binary(op, left, right)
        unsigned = first if signs[0] == "unsigned" else second
        if not traits.of(unsigned).alias and traits.of(unsigned).bits < 64:
            return binary(op, cast("int64_t", left), cast("int64_t", right))
        if signs[0] == "unsigned":
            left, right = right, left
            op = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(op, op)
        name = {"==": "equal", "!=": "equal", "<": "less", ">=": "less"}.get(op, "less_equal")
        found = call(f"ndm_{name}_signed_unsigned", left, right)
        return prefix("!", found) if op in ("!=", ">", ">=") else found

    def _logical(self, expr: ir.Logical) -> C:
        op = "&" if expr.op == "and" else "|"
        result = self.lower(expr.operands[0])
        for operand in expr.operands[1:]:
            if self._has_effects(operand):
                result = C(self.local("uint8_t", "so_far", result))
                chosen = result if expr.op == "and" else prefix("!", result)
                result = binary(op, self.shown(result), self._arm(chosen, operand))
            else:
                result = binary(op, result, self.lower(operand))
        return result

    def _select(self, expr: ir.Select) -> C:
        condition = self.lower(expr.condition)
        arms = (expr.then, expr.otherwise)
        if not any(self._has_effects(arm) for arm in arms):
            then, otherwise = self.lower(expr.then), self.lower(expr.otherwise)
            return self.chosen(condition, then, otherwise, expr.dtype)
        chosen = C(self.local("bool", "chosen", condition))
        then = self._arm(chosen, expr.then)
        otherwise = self._arm(prefix("!", chosen), expr.otherwise)
        return self.chosen(self.shown(chosen), then, otherwise, expr.dtype)

    def _has_effects(self, expr: ir.Expr) -> bool:
        """Whether evaluating it may raise or report flags that matter here."""
        return self.careful and any(raises(node, self.values.traits) for node in walk(expr))

    def _arm(self, chosen: C, expr: ir.Expr) -> C:
        """A value whose flags count only where `chosen` holds."""
        if not self._has_effects(expr):
            return self.lower(expr)
        return self.in_arm(chosen, self.ctype(expr.dtype), lambda: self.lower(expr))

    # ---- conversions ------------------------------------------------------------------

    def rounded(self, value: C, dtype: str) -> C:
        """A value as it is after having been stored."""
        holder = self.holder(dtype)
        if holder == dtype:
            return value
        stored = self.values.store(value, holder, dtype, self.report)
        self._note_casts(stored)
        return self.values.load(stored, dtype, holder)

    def _note_casts(self, value: C) -> None:
        self.needs_casts = self.needs_casts or "ndm_cast_" in value.text

    def _cast(self, expr: ir.Cast) -> C:
        value = self.lower(expr.operand)
        source, target = self.holder(expr.operand.dtype), expr.dtype
        if self.category(target) == "bool":
            return self._truth(value, source)
        if expr.operand.dtype == target:
            return self.rounded(value, target)
        if self._has_effects(expr) and self.category(source) in ("floating", "complex"):
            value = self.safe(value, expr.operand, source)
        holder = self.holder(target)
        if self.values.is_plain(source, target):
            found = self.values.plain(value, source, target)
            return self.values.plain(found, target, holder)
        found = self.values.convert(value, source, target, self.report)
        self._note_casts(found)
        return found if holder == target else self.values.load(found, target, holder)

    def _truth(self, value: C, holder: str) -> C:
        category = self.category(holder)
        if category == "bool":
            return value
        if category == "complex":
            zero = f"({self.values.ctype(holder)}){{0, 0}}"
            return prefix("!", call(self.operation("eq", holder), value, zero))
        if category == "opaque":
            return call(f"ndm_truth_{holder}", value)
        if self.values.is_small(holder):
            value = call(f"ndm_load_{holder}", value)
        return binary("!=", value, C("0"))

    def _part(self, expr: ir.Part) -> C:
        operand = self.lower(expr.operand)
        if self.category(expr.operand.dtype) != "complex":
            return operand if expr.part == "real" else C("0")
        return C(f"{operand.within(PART)}.{'re' if expr.part == 'real' else 'im'}")

    def _bits(self, expr: ir.Bits) -> C:
        operand = self.lower(expr.operand)
        holder = self.holder(expr.operand.dtype)
        if self.category(holder) == "floating" and not self.values.is_small(holder):
            return call(f"ndm_bits_of_{self.values.word(holder)}", operand)
        return cast(self.ctype(expr.dtype), operand)

    def _from_bits(self, expr: ir.FromBits) -> C:
        operand = self.lower(expr.operand)
        holder = self.holder(expr.dtype)
        if self.category(holder) == "floating" and not self.values.is_small(holder):
            return call(f"ndm_{self.values.word(holder)}_of_bits", operand)
        return cast(self.ctype(expr.dtype), operand)

    # ---- calls ------------------------------------------------------------------------

    def call(self, expr: ir.CallExpr, pointers: Sequence[str] = ()) -> C:
        """A call; `pointers` to its outputs if there are several."""
        arguments = [*self.arguments(expr, raises(expr, self.values.traits)), *pointers]
        if isinstance(expr, ir.CallPrimitive):
            name, reports, guarded = self._function(expr)
        else:
            inside = self.variant.inside(expr.kernel, self.values.traits)
            name = inside.name(expr.kernel)
            reports, guarded = self._extras(expr.kernel, inside)
        if reports:
            arguments.append(self.report())
        if guarded:
            arguments.append(self.hide())
        return call(name, *arguments)

    def arguments(self, expr: ir.CallExpr, raising: bool = False) -> List[str]:
        """The inputs of a call; `raising`: it may raise a flag."""
        found = []
        for number, argument in enumerate(expr.arguments):
            if isinstance(expr, ir.CallPrimitive) and self.variant.takes(expr):
                assert expr.prepare is not None
                if number == expr.prepare.argument:
                    found.append(self.prepared[expr.prepare.type])
                    continue
            value = self.lower(argument)
            if raising:
                value = self.safe(value, argument, self.holder(argument.dtype))
            found.append(value.text)
        return found

    def _function(self, expr: ir.CallPrimitive) -> Tuple[str, bool, bool]:
        """A primitive's C function, and whether it takes `raised` and `hidden`."""
        if self.variant.takes(expr):
            assert expr.prepare is not None
            return expr.prepare.c, expr.overload.report, False
        if self.variant.bare and expr.bare is not None:
            return expr.bare, expr.overload.report, False
        return expr.symbol, expr.overload.report, False

