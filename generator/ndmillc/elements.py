"""Identity, neutral and absorbing element of a ufunc, typed for each of its loops.

All are values of the first output's dtype, as stored. T is the loop's variable, or that dtype
where the loop has none. What is not representable is none; a neutral falls back to the identity."""

from __future__ import annotations

import ast
from typing import Dict, List, Optional, Sequence, Tuple

from . import ir
from .body_names import Known, Names
from .body_source import BodyError, Text
from .diagnostics import Diagnostics
from .model import LoopSpec, UfuncSpec
from .model_base import BodyPart, Position
from .overloads import Choice
from .parse_body import Checker
from .traits import TraitTable
from .typecheck import Scope, Typer
from .weak import Value

KEYS = ("identity", "neutral", "absorbing")


class Elements:
    """Types these expressions of one ufunc."""

    def __init__(
        self,
        traits: TraitTable,
        known: Known,
        diagnostics: Diagnostics,
        ufunc: UfuncSpec,
    ) -> None:
        self._traits = traits
        self._diagnostics = diagnostics
        self._ufunc = ufunc
        self._parsed: Dict[str, Tuple[ast.expr, Text]] = {}
        self._errors: Dict[str, List[BodyError]] = {key: [] for key in KEYS}
        self._typed: Dict[str, int] = dict.fromkeys(KEYS, 0)
        variables = {v.name for loop in ufunc.loops for v in loop.variables} | {"T"}
        for key, source in zip(KEYS, (ufunc.identity, ufunc.neutral, ufunc.absorbing)):
            if source is None:
                continue
            checker = Checker(Names((), (), sorted(variables), known))
            found = checker.condition(BodyPart(None, source, ufunc.at(key), exact=False))
            for error in checker.errors:
                diagnostics.error(error.position, f"ufunc '{ufunc.name}': {key}: {error.message}")
            if found is not None:
                self._parsed[key] = found

    def of(self, choice: Choice[LoopSpec]) -> Tuple[Optional[ir.Expr], Optional[ir.Expr]]:
        """Identity and neutral element of a loop."""
        identity = self._element("identity", choice)
        neutral = self._element("neutral", choice)
        return identity, neutral if neutral is not None else identity

    def absorbing(self, choice: Choice[LoopSpec]) -> Optional[ir.Expr]:
        return self._element("absorbing", choice)

    def report(self) -> None:
        """Reports an expression that means nothing for any loop."""
        for key, errors in self._errors.items():
            if errors and not self._typed[key] and not self._ufunc.external:
                self._diagnostics.error(
                    errors[0].position, f"ufunc '{self._ufunc.name}': {key}: {errors[0].message}"
                )

    def _element(self, key: str, choice: Choice[LoopSpec]) -> Optional[ir.Expr]:
        if key not in self._parsed:
            return None
        node, text = self._parsed[key]
        dtype = choice.outputs[0]
        scope = Scope("storage", None, {"T": dtype, **choice.bindings})
        typer = Typer(self._traits, scope, text, _no_calls)
        try:
            value = typer.value(node, dtype, f"the output of loop {choice.source.number}")
        except BodyError as error:
            self._errors[key].append(error)
            return None
        self._typed[key] += 1
        return value


def _no_calls(
    name: str, arguments: Sequence[Value], position: Position, typer: Typer
) -> ir.CallExpr:
    raise BodyError(position, f"a call of {name}; a constant is wanted here")
