"""The bodies of reductions, typed: lift makes the state of an item, combine the state of two,
finish the outputs.

In combine, `a.n` and `b.n` are the fields of the two states; elsewhere a field has its own name.
Each body becomes a kernel, which takes what it reads."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple

from . import exactness, ir, simplify
from .body_names import Known, Names
from .body_source import BodyError, Text
from .flags import of_statements
from .instances import Instances
from .ir_walk import statement_value, walk
from .model import FoldSpec, LoopSpec, ReductionSpec, Specs, UfuncSpec
from .model_base import BodyPart, Position
from .overloads import Choice
from .parse_body import Assignment, Body, Checker, Statement
from .suggest import hint
from .traits import TraitTable
from .typecheck import Scope
from .weak import Lacks

STATES = ("a", "b")
PLACES = {"index": "the place of an item", "count": "the number of items"}
"""What lift and finish know besides."""
PLACE_DTYPE = "int64"
PARAM_DTYPE = "float64"

TypeBody = Callable[
    [Body, Scope, Dict[str, str], str], Tuple[List[ir.Statement], List[BodyError]]
]


@dataclass(frozen=True)
class FoldBodies:
    """The bodies of one loop, after the checks that need no dtypes."""

    lift: Body
    combine: Body
    finish: Body
    neutral: Optional[Body]


class _Names(Names):
    """The names of a body of a reduction, `where` it stands."""

    def __init__(
        self,
        where: str,
        inputs: Sequence[str],
        outputs: Sequence[str],
        variables: Sequence[str],
        known: Known,
        elsewhere: Dict[str, str],
        fields: Sequence[str],
    ) -> None:
        """`elsewhere`: what names are that this body does not know."""
        result = "output" if where == "finish" else "field"
        super().__init__(inputs, outputs, variables, known, result)
        self._where = where
        self._elsewhere = elsewhere
        self._fields = fields

    def read_name(self, name: str, position: Position) -> None:
        if name not in self.inputs and name not in self.assigned and name not in self.outputs:
            if name in STATES and self._where == "combine":
                raise BodyError(position, f"'{name}' is a state; write {name}.{self._fields[0]}")
            if name in self._elsewhere:
                message = f"'{name}' is {self._elsewhere[name]}; '{self._where}' does not know it"
                raise BodyError(position, message)
        super().read_name(name, position)


class _Checker(Checker):
    """Checks a body of a reduction."""

    def __init__(self, names: Names, fields: Optional[Sequence[str]]) -> None:
        """`fields`: None where there are not two states."""
        super().__init__(names)
        self._fields = fields

    def _statement(self, node: ast.stmt, text: Text) -> Statement:
        return super()._statement(_Fields(self._fields, text).visit(node), text)


class _Fields(ast.NodeTransformer):
    """Makes one name of a.n and b.n."""

    def __init__(self, fields: Optional[Sequence[str]], text: Text) -> None:
        """`fields`: None where there are not two states."""
        self._fields = fields
        self._text = text

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        owner = node.value
        if not isinstance(owner, ast.Name) or owner.id not in STATES:
            return self.generic_visit(node)
        if not isinstance(node.ctx, ast.Load):
            return node
        if self._fields is None:
            message = f"only 'combine' has two states, so that {owner.id}.{node.attr} means one"
            raise BodyError(self._text.position(node), message)
        if node.attr not in self._fields:
            more = hint(node.attr, self._fields, "its fields")
            message = f"the state has no field '{node.attr}'{more}"
            raise BodyError(self._text.position(node), message)
        return ast.copy_location(ast.Name(f"{owner.id}.{node.attr}", ast.Load()), node)


class Folds:
    """Types the loops of the reductions of some specs."""

    def __init__(
        self,
        specs: Specs,
        traits: TraitTable,
        instances: Instances,
        known: Known,
        type_body: TypeBody,
    ) -> None:
        self._specs = specs
        self._traits = traits
        self._instances = instances
        self._known = known
        self._type_body = type_body

    # ---- checks without dtypes --------------------------------------------------------

    def parsed(self, ufunc: UfuncSpec, loop: LoopSpec, errors: List[BodyError]) -> FoldBodies:
        """The bodies of a loop; what is wrong with them is added to `errors`."""
        fold, spec = loop.fold, ufunc.reduction
        assert fold is not None and spec is not None
        fields = [name for name, _ in fold.fields]
        common = [pass_.name for pass_ in spec.passes] + [name for name, _ in spec.params]
        states = [f"{state}.{field}" for state in STATES for field in fields]
        bodies: Dict[str, Optional[Body]] = {}
        for where, part, inputs, outputs in (
            ("lift", fold.lift, [*ufunc.inputs, "index", *common], fields),
            ("combine", fold.combine, states, fields),
            ("finish", fold.finish, [*fields, "count", *common], list(ufunc.outputs)),
            ("neutral", fold.neutral, [], fields),
        ):
            bodies[where] = self._body(ufunc, loop, where, part, inputs, outputs, errors)
        if fold.neutral is None and spec.empty is None and not errors:
            message = "neither 'neutral' here nor 'empty': what is the result of no items?"
            errors.append(BodyError(loop.position, message))
        lift, combine, finish = (bodies[key] or Body(()) for key in ("lift", "combine", "finish"))
        return FoldBodies(lift, combine, finish, bodies["neutral"])

    def _body(
        self,
        ufunc: UfuncSpec,
        loop: LoopSpec,
        where: str,
        part: Optional[BodyPart],
        inputs: Sequence[str],
        outputs: Sequence[str],
        errors: List[BodyError],
    ) -> Optional[Body]:
        if part is None:
            return None
        assert loop.fold is not None and ufunc.reduction is not None
        elsewhere = _elsewhere(ufunc.reduction, ufunc.inputs, loop.fold)
        variables = [variable.name for variable in loop.variables]
        fields = [name for name, _ in loop.fold.fields]
        names = _Names(where, inputs, outputs, variables, self._known, elsewhere, fields)
        checker = _Checker(names, fields if where == "combine" else None)
        body = checker.body([part], part.position)
        errors.extend(checker.errors)
        return body

    # ---- one choice of dtypes ---------------------------------------------------------

    def typed(
        self, kernel: ir.Kernel, choice: Choice[LoopSpec], bodies: FoldBodies
    ) -> Tuple[Optional[ir.Reduction], List[BodyError]]:
        """The reduction of a loop whose kernel is `kernel` but for this; None after errors."""
        spec, fold = kernel.ufunc.reduction, choice.source.fold
        assert spec is not None and fold is not None
        try:
            fields = self._fields(choice, fold)
            passes = self._passes(choice, kernel.ufunc, spec)
            self._check_computes(choice, fields)
        except BodyError as error:
            return None, [error]
        writer = _Parts(self, kernel, choice, fields, passes, [name for name, _ in spec.params])
        lift, combine, finish = (
            writer.lift(bodies.lift),
            writer.combine(bodies.combine),
            writer.finish(bodies.finish),
        )
        neutral = writer.neutral(bodies.neutral) if bodies.neutral is not None else None
        if writer.errors or lift is None or combine is None or finish is None:
            return None, writer.errors
        reduction = ir.Reduction(
            fields, lift, combine, finish, neutral, passes, tuple(name for name, _ in spec.params),
            spec.empty,
            indexed="index" in [operand.name for operand in lift.inputs],
            exact=exactness.is_exact(combine, self._traits),
        )  # fmt: skip
        return reduction, []

    def type_body(
        self, body: Body, scope: Scope, outputs: Dict[str, str], result: str
    ) -> Tuple[List[ir.Statement], List[BodyError]]:
        return self._type_body(body, scope, outputs, result)

    def flags(self, statements: Sequence[ir.Statement]) -> Tuple[str, ...]:
        return of_statements(statements, self._traits)

    def _fields(self, choice: Choice[LoopSpec], fold: FoldSpec) -> Tuple[ir.Operand, ...]:
        found = []
        for name, term in fold.fields:
            bound = choice.bindings.get(term.name, term.name)
            dtype = self._traits.apply(term.function, bound)
            if dtype is None:
                message = f"'state': there is no {term.function}({bound})"
                raise Lacks(choice.source.at(f"state.{name}"), message)
            found.append(ir.Operand(name, dtype))
        return tuple(found)

    def _check_computes(self, choice: Choice[LoopSpec], fields: Sequence[ir.Operand]) -> None:
        """A state is held as its fields are stored."""
        for field in fields:
            wide = self._traits.compute(field.dtype)
            if wide != field.dtype:
                message = f"'state': {field.dtype} computes in {wide}; give '{field.name}' that"
                raise Lacks(choice.source.at(f"state.{field.name}"), message)

    def _passes(
        self, choice: Choice[LoopSpec], ufunc: UfuncSpec, spec: ReductionSpec
    ) -> Tuple[ir.Pass, ...]:
        found = []
        for pass_ in spec.passes:
            target = self._specs.ufuncs[pass_.reduction]
            by = target.reduction.by if target.reduction is not None else None
            inputs = choice.inputs if by is None else choice.inputs * 2
            loop = self._instances.ufuncs[by or target.name].get(inputs)
            if loop is None or (by is not None and loop.outputs != choice.inputs):
                dtypes = ", ".join(choice.inputs)
                message = f"'passes': {target.name} has no loop of its own for {dtypes}"
                raise Lacks(pass_.position, message)
            found.append(ir.Pass(target.name, ir.Operand(pass_.name, loop.outputs[0])))
        return tuple(found)


class _Parts:
    """The kernels of one loop's bodies; collects their errors."""

    def __init__(
        self,
        folds: Folds,
        kernel: ir.Kernel,
        choice: Choice[LoopSpec],
        fields: Tuple[ir.Operand, ...],
        passes: Tuple[ir.Pass, ...],
        params: Sequence[str],
    ) -> None:
        self._folds = folds
        self._kernel = kernel
        self._choice = choice
        self._fields = fields
        self._given = [pass_.operand for pass_ in passes]
        self._given += [ir.Operand(name, PARAM_DTYPE) for name in params]
        self.errors: List[BodyError] = []

    def lift(self, body: Body) -> Optional[ir.Kernel]:
        more = [ir.Operand("index", PLACE_DTYPE), *self._given]
        inputs = [*self._kernel.inputs, *more]
        return self._make("lift", body, inputs, {}, self._fields, len(self._kernel.inputs))

    def combine(self, body: Body) -> Optional[ir.Kernel]:
        taken = {field.name for field in self._fields}
        taken |= {t for s in body.statements if isinstance(s, Assignment) for t in s.targets}
        inputs: List[ir.Operand] = []
        names: Dict[str, str] = {}
        for state in STATES:
            for field in self._fields:
                name = f"{state}_{field.name}"
                while name in taken:
                    name += "_"
                names[name] = f"{state}.{field.name}"
                inputs.append(ir.Operand(name, field.dtype))
        return self._make("combine", body, inputs, names, self._fields, len(inputs))

    def finish(self, body: Body) -> Optional[ir.Kernel]:
        inputs = [*self._fields, ir.Operand("count", PLACE_DTYPE), *self._given]
        return self._make("finish", body, inputs, {}, self._kernel.outputs, 0)

    def neutral(self, body: Body) -> Optional[Tuple[ir.Expr, ...]]:
        """A constant for each field."""
        statements = self._typed(body, [], {}, self._fields)
        if statements is None:
            return None
        values: Dict[str, ir.Expr] = {}
        for statement in statements:
            if not isinstance(statement, ir.Assign) or len(statement.targets) > 1:
                position = body.statements[statements.index(statement)].position
                self.errors.append(BodyError(position, "'neutral' has an assignment to each field"))
                return None
            values[statement.targets[0].name] = statement.value
        for value in values.values():
            if not exactness.is_constant(value):
                self.errors.append(BodyError(value.position, "'neutral' is a constant"))
                return None
        return tuple(values[field.name] for field in self._fields)

    def _make(
        self,
        where: str,
        body: Body,
        inputs: Sequence[ir.Operand],
        names: Dict[str, str],
        outputs: Tuple[ir.Operand, ...],
        kept: int,
    ) -> Optional[ir.Kernel]:
        """`names`: what inputs are called in the body, if not by their own names; `kept`: how many
        inputs stay even if they are not read."""
        statements = self._typed(body, inputs, names, outputs)
        if statements is None:
            return None
        read = {name for statement in statements for name in _names_in(statement_value(statement))}
        flags = self._folds.flags(statements)
        return replace(
            self._kernel,
            name=f"{where}_{self._kernel.name}",
            inputs=tuple(o for n, o in enumerate(inputs) if n < kept or o.name in read),
            outputs=outputs,
            statements=tuple(_without_copies(statement) for statement in statements),
            flags=flags,
        )

    def _typed(
        self,
        body: Body,
        inputs: Sequence[ir.Operand],
        names: Dict[str, str],
        outputs: Tuple[ir.Operand, ...],
    ) -> Optional[List[ir.Statement]]:
        source = self._choice.source
        scope = Scope(source.level, source.compute, dict(self._choice.bindings))
        for operand in inputs:
            variable = ir.Variable(operand.dtype, source.position, operand.name, "input")
            scope.variables[names.get(operand.name, operand.name)] = variable
        wanted = {operand.name: operand.dtype for operand in outputs}
        result = "field" if outputs is self._fields else "output"
        statements, errors = self._folds.type_body(body, scope, wanted, result)
        self.errors.extend(errors)
        return None if errors else statements


def _names_in(expr: ir.Expr) -> Iterator[str]:
    return (node.name for node in walk(expr) if isinstance(node, ir.Variable))


def _without_copies(statement: ir.Statement) -> ir.Statement:
    if isinstance(statement, ir.Raise):
        return statement
    return replace(statement, value=simplify.without_copies(statement.value))


def _elsewhere(spec: ReductionSpec, inputs: Sequence[str], fold: FoldSpec) -> Dict[str, str]:
    """What every name is that some body of a reduction knows."""
    found = dict(PLACES)
    found.update(dict.fromkeys(inputs, "an input"))
    found.update(dict.fromkeys((name for name, _ in fold.fields), "a field of the state"))
    found.update(dict.fromkeys((pass_.name for pass_ in spec.passes), "a pass"))
    found.update(dict.fromkeys((name for name, _ in spec.params), "a parameter"))
    return found
