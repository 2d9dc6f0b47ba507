"""Which loop of a ufunc serves which dtypes, with the errors that this can have: two loops for the
same dtypes, loops that are never reached, primitives declared twice."""

from __future__ import annotations

from typing import Dict, List, Sequence, Set, Tuple

from .diagnostics import Diagnostics
from .lattice import Lattice
from .model import LoopSpec, Specs, UfuncSpec
from .model_base import Position
from .model_primitives import Overload, PrimitiveSpec
from .overloads import Choice, Table, choices, gaps
from .traits import TraitTable

MAX_TOTAL = 50000


class Instances:
    """Tables of choices by input dtypes, for each ufunc and each primitive."""

    def __init__(
        self, specs: Specs, lattice: Lattice, traits: TraitTable, diagnostics: Diagnostics
    ) -> None:
        self._specs = specs
        self._lattice = lattice
        self._traits = traits
        self._diagnostics = diagnostics
        self._chosen: Dict[Position, List[Choice[LoopSpec]]] = {}
        self._total = 0
        self.gaps: List[Tuple[str, str]] = []
        """Kernels that cannot be for want of a dtype, and why."""
        self.ufuncs: Dict[str, Table[LoopSpec]] = {}
        self.libraries: Dict[str, Table[LoopSpec]] = {}
        """Loops with `requires`, which stand beside those without."""
        for ufunc in specs.ufuncs.values():
            plain = [loop for loop in ufunc.loops if loop.requires is None]
            needy = [loop for loop in ufunc.loops if loop.requires is not None]
            self.ufuncs[ufunc.name] = self._loops(ufunc, plain)
            self.libraries[ufunc.name] = self._loops(ufunc, needy)
        self.primitives: Dict[str, Table[Overload]] = {
            primitive.name: self._overloads(primitive) for primitive in specs.primitives.values()
        }

    def all_choices(self, ufunc: str) -> List[Choice[LoopSpec]]:
        return [*self.libraries[ufunc].values(), *self.ufuncs[ufunc].values()]

    def _loops(self, ufunc: UfuncSpec, loops: Sequence[LoopSpec]) -> Table[LoopSpec]:
        """Loops on named dtypes beat loops on kinds; two of the same sort clash."""
        table: Table[LoopSpec] = {}
        reported: Set[Tuple[Position, Position]] = set()
        for loop in loops:
            self._note_gaps(ufunc, loop)
            for choice in self._choices(loop):
                other = table.get(choice.inputs)
                if other is None or (choice.named and not other.named):
                    table[choice.inputs] = choice
                elif choice.named == other.named:
                    pair = (other.source.position, loop.position)
                    if pair not in reported:
                        reported.add(pair)
                        self._report_double(ufunc, other, choice)
        self._check_reached(ufunc, loops, table, {second for _, second in reported})
        return table

    def _choices(self, loop: LoopSpec) -> List[Choice[LoopSpec]]:
        """None where there are too many for one loop, which the reader reports, or for all."""
        key = loop.position
        if key in self._chosen:
            return self._chosen[key]
        found = choices(loop, self._specs, self._lattice, self._traits)
        self._total += len(found)
        if self._total > MAX_TOTAL:
            if self._total - len(found) <= MAX_TOTAL:
                message = f"more than {MAX_TOTAL} kernels up to here; the rest are left out"
                self._diagnostics.error(loop.position, f"ufunc '{loop.name}': {message}")
            found = []
        self._chosen[key] = found
        return found

    def _note_gaps(self, ufunc: UfuncSpec, loop: LoopSpec) -> None:
        """A type function without a value is an error for a dtype listed by name."""
        found = gaps(loop, self._specs, self._lattice, self._traits)
        for choice in found:
            terms = (*loop.inputs, *loop.outputs)
            dtypes = (*choice.inputs, *choice.outputs)
            term = next(term for term, dtype in zip(terms, dtypes) if not dtype)
            bound = choice.bindings.get(term.name, term.name)
            reason = f"there is no {term.function}({bound})"
            if choice.named and not loop.external and term.function is not None:
                self._diagnostics.error(
                    loop.at("types"), f"{ufunc.label}, loop {loop.number}: {reason}"
                )
            elif term.function is not None and not self._choices(loop) and not loop.external:
                # No dtype at all: a mistake, not a gap.
                more = ", nor for the others" if len(found) > 1 else ""
                message = f"{ufunc.label}, loop {loop.number}: {reason}{more}"
                self._diagnostics.error(loop.at("types"), message)
                break
            elif term.function is not None:
                self.gaps.append(("_".join((ufunc.name, *choice.bindings.values())), reason))

    def _report_double(
        self, ufunc: UfuncSpec, first: Choice[LoopSpec], second: Choice[LoopSpec]
    ) -> None:
        if first.source.extends or second.source.extends:
            # Their numbers are of different lists.
            loops = f"{ufunc.label}, this loop and that at {first.source.position}"
        else:
            numbers = f"{first.source.number} and {second.source.number}"
            loops = f"{ufunc.label}, loops {numbers}"
        if first.outputs == second.outputs:
            message = f"{loops} both define '{first.label}'"
        else:
            message = f"{loops} define both '{first.label}' and '{second.label}'"
        self._diagnostics.error(second.source.position, message)

    def _check_reached(
        self,
        ufunc: UfuncSpec,
        loops: Sequence[LoopSpec],
        table: Table[LoopSpec],
        reported: Set[Position],
    ) -> None:
        used = {choice.source.position for choice in table.values()}
        for loop in loops:
            if loop.position in used or loop.position in reported or loop.external:
                continue
            mine = self._choices(loop)
            if not mine:
                continue
            label = f"{ufunc.label}, loop {loop.number}"
            owners = sorted({table[choice.inputs].source.number for choice in mine})
            plural = "s" if len(owners) > 1 else ""
            numbers = " and ".join(str(number) for number in owners)
            self._diagnostics.error(
                loop.position,
                f"{label} is never used: loop{plural} {numbers} on named dtypes "
                f"{'define' if plural else 'defines'} all that it would",
            )

    def _overloads(self, primitive: PrimitiveSpec) -> Table[Overload]:
        table: Table[Overload] = {}
        for overload in primitive.overloads:
            for choice in choices(overload, self._specs, self._lattice, self._traits):
                other = table.get(choice.inputs)
                if other is None or (choice.named and not other.named):
                    table[choice.inputs] = choice
                elif choice.named == other.named:
                    self._diagnostics.error(
                        overload.position,
                        f"primitive '{primitive.name}' is defined twice for "
                        f"'{', '.join(choice.inputs)}'",
                    )
                    break
        return table
