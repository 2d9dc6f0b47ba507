"""Cuts a program to some ufuncs and dtypes, for small libraries.

Loops are kept whose inputs are all among the requested dtypes and their joins. The dtypes of the
library are these, bool (for masks), what the kept loops give, the parts and compute dtypes of all
of them, and the joins of all of them: so every promotion of kept dtypes stays within."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Iterable, List, Optional, Sequence, Set, Tuple

from .diagnostics import Diagnostics
from .ir import LoopInstance
from .lattice import Lattice
from .model import ProfileSpec, Specs, UfuncSpec
from .model_base import Position
from .suggest import hint, shown
from .traits import ALIAS_BITS, TraitTable

COMMAND_LINE = Position("command line", 1, 1)


@dataclass(frozen=True)
class Part:
    """What is asked for, by name; None stands for everything. `position`: where. `fast`: loops
    are those of the fast tier, where there are such. `methods`: of ufuncs, such as ndm_reduce."""

    ufuncs: Optional[Tuple[str, ...]] = None
    dtypes: Optional[Tuple[str, ...]] = None
    position: Position = COMMAND_LINE
    fast: bool = False
    methods: bool = True


EVERYTHING = Part()


def find_profile(name: str, specs: Specs, diagnostics: Diagnostics) -> Optional[ProfileSpec]:
    """The profile of this name; None after an error."""
    if name not in specs.profiles:
        more = hint(name, specs.profiles, "known profiles")
        diagnostics.error(COMMAND_LINE, f"unknown profile '{shown(name)}'{more}")
    return specs.profiles.get(name)


def part_of(
    specs: Specs,
    ufuncs: Optional[Tuple[str, ...]],
    dtypes: Optional[Tuple[str, ...]],
    api: str,
    profile: Optional[str],
    diagnostics: Diagnostics,
) -> Optional[Part]:
    """By lists or by the name of a profile, which exclude each other; None after an error."""
    if profile is None:
        return Part(ufuncs, dtypes, methods=api == "all")
    if ufuncs is not None or dtypes is not None:
        diagnostics.error(COMMAND_LINE, "a profile lists ufuncs and dtypes; give it or the lists")
        return None
    found = find_profile(profile, specs, diagnostics)
    if found is None:
        return None
    return Part(
        found.ufuncs, found.dtypes, found.position, found.tier == "fast", found.api == "all"
    )


class Profile:
    """What is asked for, as sets of names; None stands for everything."""

    def __init__(
        self,
        specs: Specs,
        lattice: Lattice,
        traits: TraitTable,
        diagnostics: Diagnostics,
        part: Part,
    ) -> None:
        self._position = part.position
        self.fast = part.fast
        self._methods = part.methods
        ufuncs, dtypes = part.ufuncs, part.dtypes
        self._specs = specs
        self._lattice = lattice
        self._traits = traits
        self._diagnostics = diagnostics
        self.ufuncs = None if ufuncs is None else self._known(ufuncs, specs.ufuncs, "ufunc")
        if self.ufuncs is not None:
            self.ufuncs = self._needed(self.ufuncs)
        requested = None if dtypes is None else self._known(dtypes, specs.dtypes, "dtype")
        self.inputs = None if requested is None else self._closed(requested)

    def _known(self, names: Sequence[str], known: Iterable[str], noun: str) -> Set[str]:
        for name in names:
            if name not in known:
                more = hint(name, known, f"known {noun}s")
                self._diagnostics.error(self._position, f"unknown {noun} '{name}'{more}")
        return {name for name in names if name in known}

    def _needed(self, names: Set[str]) -> Set[str]:
        """With the ufuncs and reductions that reductions are made of."""
        needed: Set[str] = set()
        pending = sorted(names)
        while pending:
            name = pending.pop()
            if name in needed:
                continue
            needed.add(name)
            reduction = self._specs.ufuncs[name].reduction
            if reduction is not None:
                pending += [pass_.reduction for pass_ in reduction.passes]
                pending += [reduction.by] if reduction.by is not None else []
        return needed

    def folds(self) -> bool:
        """Whether loops have forms for the methods of ufuncs, which reductions are made of."""
        if self._methods or self.ufuncs is None:
            return True
        return any(self._specs.ufuncs[name].reduction is not None for name in self.ufuncs)

    def keeps(self, ufunc: UfuncSpec, looped: Set[str]) -> bool:
        """Whether a ufunc is kept, of those in `looped` that have loops."""
        if self.ufuncs is None:
            return True
        by = ufunc.reduction.by if ufunc.reduction is not None else None
        return ufunc.name in self.ufuncs and (by or ufunc.name) in looped

    def _closed(self, names: Set[str]) -> Set[str]:
        """With the joins of pairs and triples, parts and compute dtypes."""
        closed = set(names)
        while True:
            found: Set[str] = set()
            for count in (2, 3):
                for group in combinations(sorted(closed), count):
                    join = self._lattice.join(group)
                    if join is not None:
                        found.add(join)
            if found <= closed:
                return closed
            closed |= found

    def wants(self, ufunc: str, inputs: Sequence[str]) -> bool:
        """Whether a loop is kept. A C name counts as the dtype of its least width."""
        if self.ufuncs is not None and ufunc not in self.ufuncs:
            return False
        return self.inputs is None or all(self._base(name) in self.inputs for name in inputs)

    def dtypes(self, loops: Sequence[LoopInstance]) -> Optional[Set[str]]:
        """All dtypes of the library; None for every one."""
        if self.inputs is None:
            return None
        names = set(self.inputs)
        names.update(dtype.name for dtype in self._specs.dtypes.values() if dtype.role == "bool")
        for loop in loops:
            names.update(self._base(dtype) for dtype in loop.kernel.dtypes)
        for name in sorted(names):
            names.add(self._traits.compute(name))
            names.add(self._traits.apply("real", name) or name)
        return self._closed(names)

    def check(self, loops: Sequence[LoopInstance]) -> None:
        """Reports requested ufuncs that have no loop for the requested dtypes."""
        kept = {loop.kernel.ufunc.name for loop in loops}
        ufuncs = [self._specs.ufuncs[name] for name in sorted(self.ufuncs or ())]
        for name in [ufunc.name for ufunc in ufuncs if not self.keeps(ufunc, kept)]:
            self._diagnostics.error(
                self._position, f"ufunc '{name}' has no loop for the dtypes asked for; add to them"
            )

    def _base(self, name: str) -> str:
        alias = self._specs.aliases.get(name)
        if alias is None:
            return name
        wanted = self._traits.of(name)
        bits = ALIAS_BITS.get(alias.c, 32)
        same: List[str] = [
            dtype.name
            for dtype in self._specs.dtypes.values()
            if dtype.bits == bits and self._traits.category(dtype.name) == wanted.category
        ]
        return same[0] if same else name
