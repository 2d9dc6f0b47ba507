"""The C function that expressions are lowered into: its names, the statements that they need, what
it reports, and guards.

Flags: a function is lowered *carefully* when a loop that reports IEEE flags uses it. In an arm of
`if ... else` that can raise something, operations then work on operands that are 1 where the arm
is not chosen: compilers compute both arms. What is reported through `raised` is dropped for the
arm not chosen."""

from __future__ import annotations

from fractions import Fraction
from typing import Callable, Dict, List, Optional, Set

from . import ir, lower_structs
from .ctext import C, binary, call, prefix, select
from .ir_walk import statement_value, walk
from .lower_values import Values
from .variants import PLAIN, Variant, prepared_calls

ORDINARY = (Fraction(1, 1 << 14), Fraction(1 << 14))
"""Constants of such a size raise nothing when the other operand is 1."""


class Function:
    """The state of a function that is being lowered; statements go to `lines`."""

    def __init__(
        self, kernel: ir.Kernel, values: Values, careful: bool, variant: Variant = PLAIN
    ) -> None:
        self.kernel = kernel
        self.values = values
        self.careful = careful
        self.variant = variant
        self.lines: List[str] = []
        self.reported = False
        self.needs_casts = False
        self.needs_cnames = False
        self.complex: Set[str] = set()
        self._names = {o.name for o in (*kernel.inputs, *kernel.outputs)}
        for statement in kernel.statements:
            if isinstance(statement, ir.Assign):
                self._names.update(target.name for target in statement.targets)
        self.raised = self.fresh("raised")
        self.hidden = self.fresh("hidden")
        self.guarded = False
        self._report_to = self.raised
        self._guard: Optional[C] = None
        choices = [
            node
            for statement in kernel.statements
            for node in walk(statement_value(statement))
            if isinstance(node, ir.Select)
        ]
        self._several_choices = len(choices) > 1
        self.by_pointer: Dict[str, bool] = {}
        operand = variant.prepared
        self.prepared: Dict[str, str] = {
            call.prepare.type: self.fresh("prepared")
            for call in (prepared_calls(kernel, operand) if operand is not None else [])
            if call.prepare is not None
        }
        """C type of what is prepared to the pointer to it."""

    # ---- names and places -------------------------------------------------------------

    def fresh(self, stem: str) -> str:
        """A name that nothing else in the function has."""
        name, number = stem, 1
        while name in self._names:
            number += 1
            name = f"{stem}{number}"
        self._names.add(name)
        return name

    def holder(self, dtype: str) -> str:
        return self.values.holder(dtype, self.kernel.level, self.kernel.compute)

    def ctype(self, dtype: str) -> str:
        return self.values.ctype(self.holder(dtype))

    def category(self, dtype: str) -> str:
        return self.values.traits.category(dtype)

    def operation(self, op: str, dtype: str) -> str:
        if self.category(dtype) == "complex":
            self.complex.add(dtype)
        return f"ndm_{op}_{dtype}"

    def variable(self, name: str) -> C:
        return prefix("*", C(name)) if self.by_pointer.get(name) else C(name)

    def local(self, ctype: str, stem: str, value: C) -> str:
        """A new constant with this value."""
        name = self.fresh(stem)
        self.lines.append(f"const {ctype} {name} = {value};")
        return name

    # ---- reports ----------------------------------------------------------------------

    def report(self) -> str:
        """The pointer through which to report now."""
        self.reported = True
        return self._report_to

    def drop_reports(self, word: str) -> None:
        """What is reported from now on goes to a variable that nobody reads."""
        self._report_to = f"&{word}"

    def report_line(self, flag: str, condition: C) -> str:
        """A statement that reports `flag` where the condition holds."""
        target = self.report()
        place = target[1:] if target.startswith("&") else f"*{target}"
        return f"{place} |= {select(condition, C(flag), C('0u'))};"

    # ---- guards -----------------------------------------------------------------------

    def hide(self) -> str:
        """The hidden zero of guards, see bits.h."""
        self.guarded = True
        return self.hidden

    def in_arm(self, chosen: C, ctype: str, lower: Callable[[], C]) -> C:
        """The value that `lower` gives, whose flags count only where `chosen` holds."""
        outer_guard, outer_target, outer_reported = self._guard, self._report_to, self.reported
        guard = call("ndm_guard", chosen, self.hide())
        if outer_guard is not None:
            guard = binary("&", outer_guard, guard)
        guard = C(self.local("uint32_t", "guard", guard))
        mark = len(self.lines)
        name = self.fresh("arm_raised")
        self._guard, self._report_to, self.reported = guard, f"&{name}", False
        value = lower()
        reported = self.reported
        self._guard, self._report_to, self.reported = outer_guard, outer_target, outer_reported
        if reported:
            self.lines.insert(mark, f"uint32_t {name} = 0;")
            value = C(self.local(ctype, "arm", value))
            self.lines.append(self.report_line(name, guard))
        return value

    def safe(self, value: C, expr: ir.Expr, holder: str) -> C:
        """An operand that is 1 where the arm around it is not chosen."""
        if self._guard is None or not self.careful:
            return value
        low, high = ORDINARY
        if isinstance(expr, ir.Constant) and not expr.imag and low <= abs(expr.value) <= high:
            return value
        category = self.category(holder)
        if category == "floating":
            return call(f"ndm_guarded_{self.values.word(holder)}", self._guard, value, "1")
        if category == "complex":
            one = f"({self.values.ctype(holder)}){{1, 0}}"
            return call(self.operation("guarded", holder), self._guard, value, one)
        if category == "opaque":
            return self._safe_struct(value, holder)
        return select(self._guard, value, C("1")) if category != "bool" else value

    def _safe_struct(self, value: C, holder: str) -> C:
        struct = self.values.traits.of(holder).struct
        assert struct is not None and self._guard is not None
        other = lower_structs.constant(struct, 1) or lower_structs.constant(struct, 0)
        if other is None:
            return value
        return select(self._guard, value, C(f"({self.values.ctype(holder)}){other}"))

    def shown(self, chosen: C) -> C:
        """The condition by which to choose among results of guarded operations."""
        return call("ndm_shown", chosen, self.hide())

    def chosen(self, condition: C, then: C, otherwise: C, dtype: str) -> C:
        """One choice on floats becomes a vector blend. Of several, one may decide another; a
        compiler that sees this makes branches of them and then fails to vectorise, so they are
        hidden in bit operations."""
        holder = self.holder(dtype)
        if self._several_choices and self.values.ctype(holder) in ("float", "double"):
            return call(f"ndm_choose_{self.values.word(holder)}", condition, then, otherwise)
        part = self.values.element(holder).part if self.category(holder) == "complex" else None
        if part is not None and not part.is_x87:
            return call(self.operation("choose", holder), condition, then, otherwise)
        return select(condition, then, otherwise)
