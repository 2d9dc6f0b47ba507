"""[reduction.x]: reductions, which are ufuncs whose loops fold items into a state."""

from __future__ import annotations

import ast
from typing import Dict, List, Optional, Sequence, Set, Tuple

from .diagnostics import Diagnostics
from .keys_ufuncs import REDUCTION_LOOP
from .model import FoldSpec, LoopSpec, PassSpec, ReductionSpec, Specs, UfuncSpec
from .model_base import BodyPart, TypeTerm
from .names import name_problem
from .read_signature import Signature, read_signature
from .read_types import read_term, read_types
from .read_ufuncs import arity_fits, read_common
from .suggest import hint, shown
from .tables import Known, Table

BODIES = ("lift", "combine", "finish")
BUILTINS = ("a", "b", "index", "count")
"""Names that bodies of reductions know."""
MAX_FIELDS = 16
MAX_REDUCED = 4
"""Inputs, outputs, passes, parameters. A call's room for them: NDM_MAXFIELDS and NDM_MAXREDUCED in
runtime/src/reduce."""


def read_reduction(
    table: Table, known: Known, reductions: Dict[str, Table], extensions: Sequence[Table]
) -> UfuncSpec:
    """`reductions`: all that are declared; `extensions`: those of this one."""
    signature = read_signature(table, known)
    if signature.core is not None:
        table.error("'signature': a reduction has no core dimensions; write x -> y", "signature")
        signature = Signature()
    _check_count(table, "signature", "inputs", len(signature.inputs))
    _check_count(table, "signature", "outputs", len(signature.outputs))
    names = _Names(table, signature)
    passes = _passes(table, known, reductions, signature, names)
    params = _params(table, names)
    loops = _loops(table, known, signature, names, extends=False)
    running = "accumulate_by" in table.keys
    by = _method_of(table, "accumulate_by" if running else "reduce_by", known, signature)
    for extension in extensions:
        if by is not None:
            extension.error(f"it has no loops of its own; extend {by}")
        else:
            loops.extend(_loops(extension, known, signature, names, extends=True))
    spec = ReductionSpec(
        by, running and by is not None, passes, params, table.optional("empty")
    )
    if not {"loops", "reduce_by", "accumulate_by"} & table.keys:
        table.error('it folds nothing; give loops, or reduce_by = "add" or another ufunc')
    return read_common(table, known, signature, loops, spec)


def _check_count(table: Table, key: str, what: str, count: int) -> None:
    if count > MAX_REDUCED:
        table.error(f"'{key}': {count} {what}; a reduction has at most {MAX_REDUCED}", key)


class _Names:
    """The names that a reduction's bodies share; each is declared once."""

    def __init__(self, table: Table, signature: Signature) -> None:
        self._known: Dict[str, str] = dict.fromkeys(BUILTINS, "a word of reductions")
        for what, operands in (("input", signature.inputs), ("output", signature.outputs)):
            for name in operands:
                if name in BUILTINS:
                    message = f"the operand name '{name}' is reserved: it is a word of reductions"
                    table.error(message, "signature")
                self._known[name] = f"the name of an {what}"

    def problem(self, name: str) -> Optional[str]:
        if name in self._known:
            return f"is {self._known[name]}"
        return name_problem(name)

    def declare(self, name: str, what: str) -> None:
        self._known[name] = f"the name of {what}"


def _passes(
    table: Table,
    known: Known,
    reductions: Dict[str, Table],
    signature: Signature,
    names: _Names,
) -> Tuple[PassSpec, ...]:
    given = table.values.get("passes", {})
    found: List[PassSpec] = []
    _check_count(table, "passes", "passes", len(given))
    for name, text in given.items():
        problem = names.problem(name)
        if problem is not None:
            table.error(f"the pass '{shown(name)}' {problem}", "passes", name)
        names.declare(name, "a pass")
        target = _called(text, signature.inputs)
        if target is None:
            call = f"mean({', '.join(signature.inputs)})"
            message = f"'passes': '{shown(text)}' is not a reduction of all inputs, such as {call}"
            table.error(message, "passes", name)
        elif target in reductions and "accumulate_by" in reductions[target].keys:
            message = f"'passes': '{target}' accumulates, and makes no one item of all"
            table.error(message, "passes", name)
        elif target not in reductions:
            what = "is a ufunc" if target in known.ufuncs else "is not there"
            more = hint(target, reductions, "known reductions")
            message = f"'passes': the reduction '{shown(target)}' {what}{more}"
            table.error(message, "passes", name)
        else:
            found.append(PassSpec(name, target, table.at("passes", name)))
    return tuple(found)


def _called(text: str, inputs: Sequence[str]) -> Optional[str]:
    """The function of "mean(x)", whose arguments must be these."""
    try:
        node = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.keywords:
        return None
    arguments = [arg.id if isinstance(arg, ast.Name) else None for arg in node.args]
    return node.func.id if not inputs or arguments == list(inputs) else None


def _params(table: Table, names: _Names) -> Tuple[Tuple[str, float], ...]:
    given = table.values.get("params", {})
    _check_count(table, "params", "parameters", len(given))
    for name in given:
        problem = names.problem(name)
        if problem is not None:
            table.error(f"the parameter '{shown(name)}' {problem}", "params", name)
        names.declare(name, "a parameter")
    return tuple((name, float(value)) for name, value in given.items())


def _method_of(table: Table, key: str, known: Known, signature: Signature) -> Optional[str]:
    """The ufunc whose reduce or accumulate it is."""
    by = table.optional(key)
    if by is None:
        return None
    if by not in known.ufuncs:
        more = hint(by, known.ufuncs, "known ufuncs")
        table.error(f"'{key}': there is no ufunc '{shown(by)}'{more}", key)
    if signature.inputs and (len(signature.inputs), len(signature.outputs)) != (1, 1):
        message = f"'{key}': a method of a ufunc has one input and one output"
        table.error(message, "signature")
    for other in (
        "loops", "passes", "params", "empty", "resolve", "refuse", "uniform", "weak",
        "reduce_by",
    ):  # fmt: skip
        if other in table.keys and other != key:
            table.error(f"'{key}' and '{other}' exclude each other", other)
    return by


# ---- loops ------------------------------------------------------------------------------


def _loops(
    table: Table, known: Known, signature: Signature, names: _Names, extends: bool
) -> List[LoopSpec]:
    loops = []
    for number, path in enumerate(table.items("loops"), 1):
        label = f"reduction '{table.name}', loop {number}"
        item = Table(table.document, path, REDUCTION_LOOP, label, table.diagnostics, table.external)
        loop = _loop(item, known, signature, names, number, extends)
        if loop is not None:
            loops.append(loop)
    return loops


def _loop(
    table: Table,
    known: Known,
    signature: Signature,
    names: _Names,
    number: int,
    extends: bool,
) -> Optional[LoopSpec]:
    types = read_types(table, known)
    if types is not None and signature.inputs and not arity_fits(table, types, signature):
        types = None
    fields = _fields(table, known, names)
    if types is None or table.found:
        return None
    lift, combine, finish = (_body(table, key) for key in BODIES)
    neutral = _body(table, "neutral") if "neutral" in table.values else None
    inputs, outputs, variables = types
    return LoopSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        number=number,
        inputs=inputs,
        outputs=outputs,
        variables=variables,
        flags=table.optional_strings("flags"),
        cost=table.values.get("cost"),
        extends=extends,
        fold=FoldSpec(fields, lift, combine, finish, neutral),
    )


def _body(table: Table, key: str) -> BodyPart:
    position, exact = table.text_at(key)
    return BodyPart(None, table.text(key), position, exact)


def _fields(table: Table, known: Known, names: _Names) -> Tuple[Tuple[str, TypeTerm], ...]:
    given = table.values.get("state", {})
    if "state" in table.values and not 1 <= len(given) <= MAX_FIELDS:
        table.error(f"'state' must have 1 to {MAX_FIELDS} fields, not {len(given)}", "state")
    found = []
    for name in given:
        problem = names.problem(name)
        if problem is None and name in ("real", "imag"):
            problem = "is reserved: complex numbers have parts of this name"
        if problem is not None:
            table.error(f"the field '{shown(name)}' {problem}", "state", name)
        term = read_term(table, known, given[name], "state", name)
        if term is not None:
            found.append((name, term))
    return tuple(found)


# ---- checks over all reductions -------------------------------------------------------------


def check_passes(specs: Specs, diagnostics: Diagnostics) -> None:
    """Reports passes that need one another, and what cannot be a pass."""
    reported: Set[str] = set()
    for spec in specs.ufuncs.values():
        for pass_ in spec.reduction.passes if spec.reduction is not None else ():
            target = specs.ufuncs[pass_.reduction]
            label = f"reduction '{spec.name}': 'passes': "
            if len(target.outputs) > 1:
                message = f"{target.name} gives {len(target.outputs)} values; a pass gives one"
                diagnostics.error(pass_.position, label + message)
            elif len(target.inputs) != len(spec.inputs):
                message = f"{target.name} is {target.signature}, not of {len(spec.inputs)} inputs"
                diagnostics.error(pass_.position, label + message)
            cycle = _cycle(specs, spec.name, target.name)
            if cycle is not None and spec.name not in reported:
                reported.update(cycle)
                message = f"it would need itself: {' -> '.join(cycle)}"
                diagnostics.error(pass_.position, label + message)


def _cycle(specs: Specs, start: str, through: str) -> Optional[List[str]]:
    """The way from a reduction to itself by a pass."""
    pending, seen = [[start, through]], {through}
    while pending:
        path = pending.pop()
        if path[-1] == start:
            return path
        reduction = specs.ufuncs[path[-1]].reduction
        for pass_ in reduction.passes if reduction is not None else ():
            if pass_.reduction == start or pass_.reduction not in seen:
                seen.add(pass_.reduction)
                pending.append([*path, pass_.reduction])
    return None
