"""Calls of primitives in bodies: which of a primitive's functions takes the arguments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Sequence

from . import ir
from .body_source import BodyError
from .instances import Instances
from .model_base import Position
from .model_primitives import (
    BareFoldSpec,
    FormSpec,
    Overload,
    PrepareSpec,
    PrimitiveSpec,
    QuickSpec,
    StepsSpec,
)
from .overloads import Choice, pick
from .traits import TraitTable
from .typecheck import Typer
from .weak import WEAK, Value


class PrimitiveCalls:
    """The primitives of some specs, as bodies call them."""

    def __init__(
        self, specs: Mapping[str, PrimitiveSpec], traits: TraitTable, instances: Instances
    ) -> None:
        self._specs = specs
        self._traits = traits
        self._instances = instances

    def call(
        self, name: str, arguments: Sequence[Value], position: Position, typer: Typer
    ) -> ir.CallExpr:
        """Raises NoChoice where no function takes the arguments."""
        table = self._instances.primitives[name]
        held = typer.adopter.value_dtype
        if typer.scope.level == "storage":
            table = {k: c for k, c in table.items() if self._takes_stored(c)}
        declared = [None if isinstance(a, WEAK) else a.dtype for a in arguments]
        choice = pick(table, [held(d) if d is not None else None for d in declared], name)
        partners = {d for d in declared if d is not None}
        adopted: List[ir.Expr] = []
        bound: Dict[str, str] = {}
        for argument, dtype, term in zip(arguments, choice.inputs, choice.source.inputs):
            if isinstance(argument, WEAK):
                wanted = next((p for p in sorted(partners) if held(p) == dtype), dtype)
                argument = typer.adopter.adopt(argument, wanted)
            adopted.append(argument)
            if term.function is None and term.name in choice.bindings:
                first = bound.setdefault(term.name, argument.dtype)
                if first != argument.dtype:
                    raise BodyError(
                        position,
                        f"{name} needs one dtype, not {first} and {argument.dtype}; "
                        f"write a cast such as {first}(...)",
                    )
        outputs = [
            (self._traits.apply(term.function, bound[term.name]) if term.name in bound else None)
            or dtype
            for term, dtype in zip(choice.source.outputs, choice.outputs)
        ]
        return ir.CallPrimitive(
            outputs[0],
            position,
            self._specs[name],
            choice.source,
            choice.symbol(choice.source.c),
            tuple(adopted),
            tuple(outputs),
            **_further_symbols(choice),
        )

    def _takes_stored(self, choice: Choice[Overload]) -> bool:
        """Whether a function takes the stored values of its inputs."""
        return choice.source.level == "storage" or all(
            self._traits.compute(dtype) == dtype for dtype in choice.inputs
        )


def _further_symbols(choice: Choice[Overload]) -> Dict[str, Any]:
    """The C functions of the forms beside the plain one."""

    def symbol(template: Optional[str]) -> Optional[str]:
        return choice.symbol(template) if template is not None else None

    def form(spec: Optional[FormSpec]) -> Optional[FormSpec]:
        if spec is None:
            return None
        return replace(
            spec,
            c=choice.symbol(spec.c),
            ordinary=symbol(spec.ordinary),
            bare=symbol(spec.bare),
            usual=symbol(spec.usual),
            steps=steps(spec.steps),
            block=symbol(spec.block),
        )

    def steps(spec: Optional[StepsSpec]) -> Optional[StepsSpec]:
        if spec is None:
            return None
        functions = tuple(map(choice.symbol, spec.c))
        return replace(
            spec, c=functions, made=choice.symbol(spec.made), ordinary=symbol(spec.ordinary)
        )

    source, prepare, quick = choice.source, choice.source.prepare, choice.source.quick
    if quick is not None:
        functions = choice.symbol(quick.c), choice.symbol(quick.doubt)
        quick = QuickSpec(*functions, symbol(quick.make), symbol(quick.type))
    fold = source.fold
    if fold is not None:
        fold = BareFoldSpec(choice.symbol(fold.c), symbol(fold.items), choice.symbol(fold.state))
    if prepare is not None:
        names = (prepare.type, prepare.make, prepare.c)
        prepare = PrepareSpec(prepare.argument, *map(choice.symbol, names))
    return {
        "ordinary": symbol(source.ordinary),
        "bare": symbol(source.bare),
        "usual": symbol(source.usual),
        "block": symbol(source.block),
        "prepare": prepare,
        "odd": form(source.odd),
        "fast": form(source.fast),
        "steps": steps(source.steps),
        "quick": quick,
        "fold": fold,
    }
