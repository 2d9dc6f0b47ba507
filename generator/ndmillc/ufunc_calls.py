"""Calls of ufuncs in bodies, which inline the ufunc's kernel.

A body on level "compute" holds values of a small float in its compute dtype. It inlines the
kernel of the same dtypes if that computes on the same level; a kernel on level "storage" is
taken for the compute dtype instead (isnan_float32 in a float16 loop), since widening is exact."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Callable, FrozenSet, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from . import ir
from .body_source import BodyError
from .instances import Instances
from .model import LoopSpec, UfuncSpec
from .model_base import Position
from .overloads import Choice, DTypes, pick
from .traits import TraitTable
from .typecheck import Typer
from .weak import WEAK, Lacks, Value

MAX_INLINING = 16

Key = Tuple[str, DTypes, bool]
"""A ufunc, input dtypes, and whether of its loops that need a library."""


class UfuncCalls:
    """The ufuncs of some specs, as bodies call them."""

    def __init__(
        self,
        specs: Mapping[str, UfuncSpec],
        traits: TraitTable,
        instances: Instances,
        kernel: Callable[[str, DTypes], Optional[ir.Kernel]],
    ) -> None:
        """`kernel`: that of a ufunc for input dtypes, or None where there is none."""
        self._specs = specs
        self._traits = traits
        self._instances = instances
        self._kernel = kernel
        self._active: List[Key] = []
        self._cycles: Set[FrozenSet[str]] = set()

    @contextmanager
    def making(self, key: Key) -> Iterator[None]:
        """While the kernel of `key` is made: it cannot inline itself."""
        self._active.append(key)
        try:
            yield
        finally:
            self._active.pop()

    @property
    def is_busy(self) -> bool:
        """Whether some kernel is being made."""
        return bool(self._active)

    def is_making(self, name: str) -> bool:
        """Whether the body that is typed now is this ufunc's."""
        return self._active[-1][0] == name

    def call(
        self, name: str, arguments: Sequence[Value], position: Position, typer: Typer
    ) -> ir.CallExpr:
        """Raises NoChoice where no loop takes the arguments."""
        if self._specs[name].core is not None:
            message = f"{name} has core dimensions; a body is computed for each element"
            raise BodyError(position, message)
        table = self._instances.ufuncs[name]
        choice = pick(table, [None if isinstance(a, WEAK) else a.dtype for a in arguments], name)
        adopted = tuple(
            typer.adopter.adopt(a, dtype) if isinstance(a, WEAK) else a
            for a, dtype in zip(arguments, choice.inputs)
        )
        inputs = self._inlined(name, choice, position, typer)
        if inputs not in table:
            raise Lacks(position, f"{name} has no loop for {', '.join(inputs)}")
        self._check_nesting((name, inputs, False), position)
        kernel = self._kernel(name, inputs)
        if kernel is None:
            if table[inputs].source.external:
                raise Lacks(position, f"{name} has no loop for {', '.join(choice.inputs)}")
            raise BodyError(position, "")
        if kernel.call is not None:
            raise BodyError(position, f"{name} is C code of its own, which cannot be inlined")
        return ir.CallUfunc(choice.outputs[0], position, kernel, adopted, choice.outputs)

    def _inlined(
        self, name: str, choice: Choice[LoopSpec], position: Position, typer: Typer
    ) -> DTypes:
        """The dtypes of the kernel to inline."""
        held = tuple(typer.adopter.value_dtype(dtype) for dtype in choice.inputs)
        stored = choice.source.level == "storage"
        if typer.scope.level == "compute":
            own = stored or typer.scope.compute is not None or choice.source.compute is not None
            return held if own else choice.inputs
        widened = [d for d in choice.inputs if self._traits.compute(d) != d]
        if widened and not stored:
            raise BodyError(
                position,
                f"{name} computes {widened[0]} in {self._traits.compute(widened[0])}, but this "
                'loop works on stored values; leave out level = "storage"',
            )
        return choice.inputs

    def _check_nesting(self, key: Key, position: Position) -> None:
        active = self._active
        if key in active:
            path = [name for name, _, _ in active[active.index(key) :]]
            cycle = frozenset(path)
            if cycle in self._cycles:
                raise BodyError(position, "")
            self._cycles.add(cycle)
            raise BodyError(
                position, f"{key[0]} would inline itself: {' -> '.join([*path, key[0]])}"
            )
        if len(active) > MAX_INLINING:
            raise BodyError(position, f"more than {MAX_INLINING} ufuncs inlined in one another")
