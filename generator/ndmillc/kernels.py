"""Makes typed kernels: one for each loop and choice of dtypes, once, whoever asks for it first, a
module's table or a body that inlines it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from typing import Dict, List, Optional, Sequence, Tuple, Union

from . import ir, simplify
from .body_names import Known, Names
from .body_source import BodyError, Text
from .diagnostics import Diagnostics
from .elements import Elements
from .flags import of_statements, ordered
from .instances import Instances
from .model import LoopSpec, Specs, UfuncSpec
from .model_base import BodyPart, Position
from .overloads import Choice, DTypes, NoChoice
from .parse_body import Assignment, Body, Checker, Flagging
from .primitive_calls import PrimitiveCalls
from .reductions import FoldBodies, Folds
from .spec_words import FLAGS
from .sums import check_choice, check_fold
from .traits import TraitTable
from .typecheck import Scope, Typer
from .ufunc_calls import Key, UfuncCalls
from .weak import Lacks, Value


@dataclass
class Parsed:
    """A loop's body and error rules after the checks that need no dtypes."""

    body: Body
    conditions: List[Tuple[ast.expr, Text, str]] = field(default_factory=list)
    term: Optional[Tuple[ast.expr, Text]] = None
    fold: Optional[FoldBodies] = None
    failed: bool = False


@dataclass
class Outcome:
    """A kernel, or why there is none."""

    kernel: Optional[ir.Kernel]
    errors: List[BodyError] = field(default_factory=list)


class Kernels:
    """All kernels of some specs, made when they are asked for."""

    def __init__(
        self,
        specs: Specs,
        traits: TraitTable,
        instances: Instances,
        diagnostics: Diagnostics,
    ) -> None:
        self._specs = specs
        self._traits = traits
        self._instances = instances
        self._diagnostics = diagnostics
        self.known = known_names(specs)
        self._elements: Dict[str, Elements] = {}
        self._parsed: Dict[Position, Parsed] = {}
        self._outcomes: Dict[Key, Outcome] = {}
        self._primitives = PrimitiveCalls(specs.primitives, traits, instances)
        self._ufuncs = UfuncCalls(specs.ufuncs, traits, instances, self._inlined)
        self._folds = Folds(specs, traits, instances, self.known, self.typed)

    def elements(self, ufunc: str) -> Elements:
        """Types the identity and neutral element of a ufunc."""
        if ufunc not in self._elements:
            spec = self._specs.ufuncs[ufunc]
            self._elements[ufunc] = Elements(self._traits, self.known, self._diagnostics, spec)
        return self._elements[ufunc]

    def outcome(self, ufunc: str, inputs: DTypes, library: bool = False) -> Outcome:
        """The kernel of a ufunc for these input dtypes, which must be in the instances."""
        key = (ufunc, inputs, library)
        if key in self._outcomes:
            return self._outcomes[key]
        table = self._instances.libraries if library else self._instances.ufuncs
        choice = table[ufunc][inputs]
        try:
            with self._ufuncs.making(key):
                self._outcomes[key] = self._make(self._specs.ufuncs[ufunc], choice)
        except RecursionError:
            # Each body is shallow enough, but together they are not.
            if self._ufuncs.is_busy:
                raise
            error = BodyError(choice.source.position, "what it inlines is nested too deeply")
            self._outcomes[key] = Outcome(None, [error])
        return self._outcomes[key]

    def parsed(self, ufunc: UfuncSpec, loop: LoopSpec) -> Parsed:
        """A loop's body, checked once for all dtypes; errors are reported here."""
        if loop.position not in self._parsed:
            self._parsed[loop.position] = self._parse(ufunc, loop)
        return self._parsed[loop.position]

    # ---- one kernel -------------------------------------------------------------------

    def _parse(self, ufunc: UfuncSpec, loop: LoopSpec) -> Parsed:
        variables = [variable.name for variable in loop.variables]
        checker = Checker(Names(ufunc.inputs, ufunc.outputs, variables, self.known))
        if loop.sum is not None:
            parsed = Parsed(Body(()), term=checker.condition(loop.sum.of))
        elif loop.call is not None:
            parsed = Parsed(Body(()))
        elif loop.fold is not None:
            parsed = Parsed(Body(()), fold=self._folds.parsed(ufunc, loop, checker.errors))
        else:
            parsed = Parsed(checker.body(loop.parts, loop.position))
        for rule in loop.errors:
            part = BodyPart(None, rule.when, rule.position)
            condition = Checker(Names(ufunc.inputs, (), variables, self.known))
            found = condition.condition(part)
            checker.errors.extend(condition.errors)
            if found is not None:
                parsed.conditions.append((found[0], found[1], rule.message))
        for error in checker.errors:
            parsed.failed = True
            label = f"{ufunc.label}, loop {loop.number}"
            self._diagnostics.error(error.position, f"{label}: {error.message}")
        return parsed

    def _make(self, ufunc: UfuncSpec, choice: Choice[LoopSpec]) -> Outcome:
        loop = choice.source
        parsed = self.parsed(ufunc, loop)
        if parsed.failed:
            return Outcome(None, [BodyError(loop.position, "")])
        scope = Scope(loop.level, loop.compute, dict(choice.bindings))
        for name, dtype in zip(ufunc.inputs, choice.inputs):
            scope.variables[name] = ir.Variable(dtype, loop.position, name, "input")
        fault = self._traits.compute_fault(
            loop.compute, loop.level, (*choice.inputs, *choice.outputs)
        )
        if fault is not None:
            return Outcome(None, [BodyError(loop.at("compute"), fault)])
        errors: List[BodyError] = []
        faults: List[ir.Fault] = []
        for node, text, message in parsed.conditions:
            try:
                condition = self._typer(scope, text).condition(node, "'when'")
                faults.append(ir.Fault(condition, message))
            except BodyError as error:
                errors.append(error)
        if parsed.fold is not None:
            return self._reduction(ufunc, choice, parsed.fold)
        outputs = dict(zip(ufunc.outputs, choice.outputs))
        statements, found = self.typed(parsed.body, scope, outputs)
        errors.extend(found)
        total: Optional[ir.Sum] = None
        if not errors:
            try:
                total = self._sum(ufunc, choice, parsed, scope)
            except BodyError as error:
                errors.append(error)
        if not errors:
            errors = self._check_namesake(ufunc, choice, statements)
        if errors:
            return Outcome(None, errors)
        return Outcome(self._kernel(ufunc, choice, tuple(statements), tuple(faults), total))

    def typed(
        self, body: Body, scope: Scope, outputs: Dict[str, str], result: str = "output"
    ) -> Tuple[List[ir.Statement], List[BodyError]]:
        """The statements of a body that assigns `outputs`, of these dtypes; and its errors."""
        statements: List[ir.Statement] = []
        errors: List[BodyError] = []
        for statement in body.statements:
            try:
                statements.append(self._statement(statement, scope, outputs, result))
            except BodyError as error:
                errors.append(error)
                for name in statement.targets if isinstance(statement, Assignment) else ():
                    scope.variables[name] = None
        return statements, errors

    def _reduction(
        self, ufunc: UfuncSpec, choice: Choice[LoopSpec], bodies: FoldBodies
    ) -> Outcome:
        """The kernel of a reduction's loop."""
        plain = self._kernel(ufunc, choice, (), (), None)
        reduction, errors = self._folds.typed(plain, choice, bodies)
        if reduction is None:
            return Outcome(None, errors)
        flags = plain.flags
        if choice.source.flags is None and ufunc.flags is None:
            parts = (reduction.lift, reduction.combine, reduction.finish)
            flags = ordered(flag for part in parts for flag in part.flags)
        return Outcome(replace(plain, flags=flags, reduction=reduction))

    def _sum(
        self, ufunc: UfuncSpec, choice: Choice[LoopSpec], parsed: Parsed, scope: Scope
    ) -> Optional[ir.Sum]:
        """A loop's sum, typed; None if it has none."""
        spec = choice.source.sum
        if spec is None or parsed.term is None or ufunc.core is None:
            return None
        position = choice.source.at("sum.by")
        node, text = parsed.term
        value = self._typer(scope, text).value(node, choice.outputs[0], "the output")
        held = self._traits.compute(choice.outputs[0], choice.source.compute)
        table = self._instances.ufuncs[spec.by]
        by = check_choice(table.get((held, held)), spec.by, held, position)
        kernel = self.outcome(spec.by, (held, held)).kernel
        elements = self.elements(spec.by)
        fold, identity, absorbing = check_fold(kernel, by, elements, held, position)
        name = f"term_{kernel_name(ufunc.name, choice.inputs)}"
        output = ir.Variable(choice.outputs[0], value.position, ufunc.outputs[0], "output")
        statements = (ir.Assign((output,), simplify.without_copies(value)),)
        term = replace(self._kernel(ufunc, choice, statements, (), None), name=name)
        over = [dimension.name for dimension in ufunc.core.dimensions].index(spec.over)
        if term.flags or fold.flags:
            absorbing = None  # the flags of terms left out would be missing
        return ir.Sum(over, ufunc.core.operands, term, fold, identity, absorbing)

    def _kernel(
        self,
        ufunc: UfuncSpec,
        choice: Choice[LoopSpec],
        statements: Tuple[ir.Statement, ...],
        faults: Tuple[ir.Fault, ...],
        total: Optional[ir.Sum],
    ) -> ir.Kernel:
        loop = choice.source
        declared = loop.flags if loop.flags is not None else ufunc.flags
        if declared is not None:
            flags = ordered(declared)
        elif loop.call is not None:
            flags = FLAGS
        elif total is not None:
            flags = ordered((*total.term.flags, *total.fold.flags))
        else:
            flags = of_statements(statements, self._traits)
        name = kernel_name(ufunc.name, choice.inputs)
        return ir.Kernel(
            ufunc,
            loop,
            name if loop.requires is None else f"{name}_{loop.requires}",
            tuple(map(ir.Operand, ufunc.inputs, choice.inputs)),
            tuple(map(ir.Operand, ufunc.outputs, choice.outputs)),
            loop.level,
            loop.compute,
            statements,
            faults,
            flags,
            choice.symbol(loop.call) if loop.call is not None else None,
            total,
        )

    def _typer(self, scope: Scope, text: Text) -> Typer:
        return Typer(self._traits, scope, text, self._call)

    def _statement(
        self,
        statement: Union[Assignment, Flagging],
        scope: Scope,
        outputs: Dict[str, str],
        result: str,
    ) -> ir.Statement:
        typer = self._typer(scope, statement.text)
        if isinstance(statement, Flagging):
            return ir.Raise(statement.flag, typer.condition(statement.condition, "raises"))
        if len(statement.targets) > 1:
            return self._unpacking(statement, typer, outputs)
        name = statement.targets[0]
        value: ir.Expr
        if name in outputs:
            value = typer.value(statement.value, outputs[name], f"{result} '{name}'")
        else:
            value = typer.strong(statement.value, f"local '{name}'")
        target = self._target(name, value.dtype, statement.position, outputs)
        scope.variables[name] = target
        return ir.Assign((target,), value)

    def _unpacking(
        self, statement: Assignment, typer: Typer, outputs: Dict[str, str]
    ) -> ir.Statement:
        value = typer.outputs(statement.value, len(statement.targets))
        targets: List[ir.Variable] = []
        for name, dtype in zip(statement.targets, value.outputs):
            if outputs.get(name, dtype) != dtype:
                raise BodyError(
                    statement.position,
                    f"the value of '{name}' is {dtype}, but output '{name}' is {outputs[name]}; "
                    f"assign it to a local and write {name} = {outputs[name]}(...)",
                )
            target = self._target(name, dtype, statement.position, outputs)
            targets.append(target)
            typer.scope.variables[name] = target
        return ir.Assign(tuple(targets), value)

    def _target(
        self, name: str, dtype: str, position: Position, outputs: Dict[str, str]
    ) -> ir.Variable:
        return ir.Variable(dtype, position, name, "output" if name in outputs else "local")

    def _check_namesake(
        self, ufunc: UfuncSpec, choice: Choice[LoopSpec], statements: Sequence[ir.Statement]
    ) -> List[BodyError]:
        """Where a primitive has the ufunc's name, a body that says the name means the primitive:
        so for dtypes that both take, the ufunc must be the primitive."""
        if ufunc.name not in self._instances.primitives or not statements:
            return []
        scope = Scope(choice.source.level, choice.source.compute, {})
        arguments = [
            ir.Variable(dtype, choice.source.position, name, "input")
            for name, dtype in zip(ufunc.inputs, choice.inputs)
        ]
        text = Text(BodyPart(None, "", choice.source.position), 0, 0)
        try:
            own = self._primitives.call(
                ufunc.name, arguments, choice.source.position, self._typer(scope, text)
            )
        except (NoChoice, BodyError):
            return []
        value = statements[0].value if isinstance(statements[0], ir.Assign) else None
        names = tuple(t.name for s in statements if isinstance(s, ir.Assign) for t in s.targets)
        if len(statements) == 1 and value == own and names == ufunc.outputs:
            return []
        call = f"{ufunc.name}({', '.join(ufunc.inputs)})"
        return [
            BodyError(
                choice.source.position,
                f"a primitive is named '{ufunc.name}' too and takes {', '.join(choice.inputs)}: "
                f"the body must be {call}, or one of them needs another name",
            )
        ]

    # ---- calls ------------------------------------------------------------------------

    def _inlined(self, ufunc: str, inputs: DTypes) -> Optional[ir.Kernel]:
        return self.outcome(ufunc, inputs).kernel

    def _call(
        self, name: str, arguments: Sequence[Value], position: Position, typer: Typer
    ) -> ir.CallExpr:
        """A primitive comes before the ufunc of its name, which is left to its own body."""
        problem: Optional[NoChoice] = None
        for resolve, table in (
            (self._primitives.call, self._specs.primitives.keys()),
            (self._ufuncs.call, self._specs.ufuncs.keys()),
        ):
            if name in table and not (problem and self._ufuncs.is_making(name)):
                try:
                    return resolve(name, arguments, position, typer)
                except NoChoice as error:
                    problem = problem or error
        assert problem is not None
        kind = Lacks if problem.lacking else BodyError
        raise kind(position, str(problem))


def kernel_name(ufunc: str, inputs: DTypes) -> str:
    """add_float32 where the inputs share a dtype, else less_int64_uint64."""
    names = inputs[:1] if len(set(inputs)) == 1 else inputs
    return "_".join((ufunc, *names))


def known_names(specs: Specs) -> Known:
    ufuncs = [u for u in specs.ufuncs.values() if u.reduction is None]
    aliases = {alias: u.name for u in ufuncs for alias in u.aliases}
    return Known(
        frozenset((*specs.dtypes, *specs.aliases)),
        frozenset(specs.primitives),
        frozenset(u.name for u in ufuncs),
        aliases,
        frozenset(u.name for u in specs.ufuncs.values() if u.reduction is not None),
    )
