"""Specs to a program: every loop for every dtype, typed and in search order.

Order: by the highest rank among the inputs, then by source, then by the ranks of the inputs. A
module that depends on others generates what involves a dtype, ufunc or loop of its own: its loops
for all dtypes, and everybody's kind loops for its dtypes. A loop from elsewhere that does not type
for a dtype of the module's is skipped and listed, as is a kind loop of the module's on a foreign
dtype that lacks an operator or a primitive."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import Dict, List, Optional, Sequence, Set, Tuple

from . import ir
from .body_source import BodyError
from .diagnostics import Diagnostics
from .forms import fast_alone
from .instances import Instances
from .kernels import Kernels, kernel_name
from .lattice import Lattice
from .model import LoopSpec, Specs, UfuncSpec
from .model_base import Position
from .overloads import Choice
from .profile import EVERYTHING, Part, Profile
from .read_dtypes import check_usable
from .traits import TraitTable
from .weak import Lacks


def expand(
    specs: Specs,
    lattice: Lattice,
    diagnostics: Diagnostics,
    module: str = "core",
    part: Part = EVERYTHING,
    depends: Optional[Tuple[str, ...]] = None,
) -> ir.Program:
    """The program of a module. Errors go to `diagnostics`, and what they concern is left out.
    `part` cuts it to some ufuncs and dtypes (see profile.py); `depends` names the modules that
    the external specs come from."""
    if not diagnostics:
        check_usable(specs, diagnostics)
    return _Expansion(specs, lattice, diagnostics).program(
        module, Profile(specs, lattice, TraitTable(specs), diagnostics, part), depends
    )


@dataclass
class _Failures:
    """What went wrong with one loop, for which choices of dtypes."""

    choices: List[Tuple[Choice[LoopSpec], List[BodyError]]] = field(default_factory=list)
    tried: int = 0


class _Expansion:
    def __init__(self, specs: Specs, lattice: Lattice, diagnostics: Diagnostics) -> None:
        self._specs = specs
        self._lattice = lattice
        self._diagnostics = diagnostics
        self._traits = TraitTable(specs)
        self._instances = Instances(specs, lattice, self._traits, diagnostics)
        self._kernels = Kernels(specs, self._traits, self._instances, diagnostics)
        self._skipped: List[Tuple[str, str]] = []
        self._stems = {file.path: file.stem for file in specs.files}

    def program(
        self, module: str, profile: Profile, depends: Optional[Tuple[str, ...]]
    ) -> ir.Program:
        loops: List[ir.LoopInstance] = []
        for ufunc in self._specs.ufuncs.values():
            self._check_bodies(ufunc)
            if depends is None or len(depends) == 1:
                self._check_extensions(ufunc)
            found = self._loops(ufunc)
            loops.extend(
                loop
                for loop in found
                if profile.wants(ufunc.name, [o.dtype for o in loop.kernel.inputs])
            )
        if profile.fast:
            loops = [replace(loop, kernel=fast_alone(loop.kernel)) for loop in loops]
        profile.check(loops)
        kept = profile.dtypes(loops)
        own = [d for d in self._specs.dtypes.values() if kept is None or d.name in kept]
        names = sorted((d.name for d in own if not d.external), key=self._lattice.rank)
        if depends is None:
            depends = () if module == "core" else ("core",)
        with_loops = {loop.kernel.ufunc.name for loop in loops}
        return ir.Program(
            module,
            depends,
            tuple(names),
            tuple(
                ufunc.name
                for ufunc in self._specs.ufuncs.values()
                if not ufunc.external and profile.keeps(ufunc, with_loops)
            ),
            tuple(loops),
            self._casts(sorted((d.name for d in own), key=self._lattice.rank)),
            (*self._instances.gaps, *self._skipped),
            profile.folds(),
        )

    # ---- loops ------------------------------------------------------------------------

    def _check_bodies(self, ufunc: UfuncSpec) -> None:
        """Bodies are checked even where no dtype uses them."""
        for loop in ufunc.loops:
            if not loop.external:
                self._kernels.parsed(ufunc, loop)

    def _check_extensions(self, ufunc: UfuncSpec) -> None:
        """A module's loop of a ufunc from the one that it depends on has a dtype of its own; else
        results would depend on the modules loaded, and the library would refuse it."""
        reported: Set[Position] = set()
        for choice in self._instances.all_choices(ufunc.name):
            loop = choice.source
            if not ufunc.external or loop.external or loop.position in reported:
                continue
            if not self._is_own(choice):
                reported.add(loop.position)
                self._diagnostics.error(
                    loop.position,
                    f"{ufunc.label}, loop {loop.number}: '{choice.label}' has no dtype of "
                    "this module; a loop without one would change what the ufunc does elsewhere",
                )

    def _loops(self, ufunc: UfuncSpec) -> List[ir.LoopInstance]:
        failures: Dict[Position, _Failures] = {}
        order = {loop.position: index for index, loop in enumerate(ufunc.loops)}
        elements = self._kernels.elements(ufunc.name)
        loops: List[ir.LoopInstance] = []
        found = self._instances.all_choices(ufunc.name)
        for choice in sorted(found, key=lambda choice: self._place(ufunc, choice, order)):
            if not self._is_generated(ufunc, choice) or self._is_shared(ufunc, choice):
                continue
            if ufunc.reduction is not None and self._is_converted(choice):
                self._refuse_converted(ufunc, choice)
                continue
            failed = failures.setdefault(choice.source.position, _Failures())
            failed.tried += 1
            outcome = self._kernels.outcome(
                ufunc.name, choice.inputs, choice.source.requires is not None
            )
            if outcome.kernel is None:
                failed.choices.append((choice, outcome.errors))
                continue
            identity, neutral = elements.of(choice)
            absorbing = None if outcome.kernel.flags else elements.absorbing(choice)
            loops.append(
                ir.LoopInstance(
                    outcome.kernel,
                    self._family(choice.source),
                    self._directory(choice.inputs),
                    identity,
                    neutral,
                    absorbing,
                )
            )
        elements.report()
        for failed in failures.values():
            skipped = [entry for entry in failed.choices if self._may_skip(*entry)]
            # A loop of the module's own that fits nothing is a mistake, not a gap.
            if len(skipped) == failed.tried and not skipped[0][0].source.external:
                skipped = []
            self._skipped.extend(_entry(ufunc, choice, errors) for choice, errors in skipped)
            failed.choices = [entry for entry in failed.choices if entry not in skipped]
            self._report(ufunc, failed)
        return loops

    def _place(
        self, ufunc: UfuncSpec, choice: Choice[LoopSpec], order: Dict[Position, int]
    ) -> Tuple[int, int, Tuple[int, ...], bool]:
        """A loop that needs a library stands right before the one that does not."""
        ranks = tuple(self._lattice.rank(dtype) for dtype in choice.inputs)
        plain = self._instances.ufuncs[ufunc.name].get(choice.inputs, choice)
        return max(ranks), order[plain.source.position], ranks, choice is plain

    def _is_generated(self, ufunc: UfuncSpec, choice: Choice[LoopSpec]) -> bool:
        return not ufunc.external or not choice.source.external or self._is_own(choice)

    def _is_own(self, choice: Choice[LoopSpec]) -> bool:
        """Whether one of its dtypes is the module's."""
        return any(
            name in self._specs.dtypes and not self._specs.dtypes[name].external
            for name in (*choice.inputs, *choice.outputs)
        )

    def _is_shared(self, ufunc: UfuncSpec, choice: Choice[LoopSpec]) -> bool:
        """Whether the loop is left to that of the compute dtypes, which is the same body. One on
        named dtypes or on stored values is not, nor one that has the compute dtype beside the
        other: the library could not tell which of its operands to take for which."""
        operands = (*choice.inputs, *choice.outputs)
        replaced = [self._shared_compute(name) or name for name in operands]
        held = {other for name, other in zip(operands, replaced) if name != other}
        if not held or held & set(operands) or choice.named or choice.source.level == "storage":
            return False
        count = len(choice.inputs)
        twin = self._instances.ufuncs[ufunc.name].get(tuple(replaced[:count]))
        return (
            twin is not None
            and twin.source is choice.source
            and twin.outputs == tuple(replaced[count:])
        )

    def _is_converted(self, choice: Choice[LoopSpec]) -> bool:
        """Whether a reduction's loop is left to that of the compute dtypes: results are rounded
        once, and a state is held as it is stored."""
        return any(
            self._traits.compute(name) != name for name in (*choice.inputs, *choice.outputs)
        )

    def _refuse_converted(self, ufunc: UfuncSpec, choice: Choice[LoopSpec]) -> None:
        """Reports a loop on such a dtype that is listed by name."""
        loop = choice.source
        if choice.named and not loop.external:
            operands = (*choice.inputs, *choice.outputs)
            name = next(name for name in operands if self._traits.compute(name) != name)
            message = f"{name} computes in {self._traits.compute(name)}, whose loop runs for it"
            label = f"{ufunc.label}, loop {loop.number}"
            self._diagnostics.error(loop.at("types"), f"{label}: {message}; leave it out")

    def _shared_compute(self, name: str) -> Optional[str]:
        """The dtype whose loops serve a dtype with loops = "compute"; None for others."""
        spec = self._specs.dtypes.get(name)
        return spec.compute if spec is not None and spec.loops == "compute" else None

    def _family(self, loop: LoopSpec) -> str:
        path = loop.position.file
        return self._stems.get(path) or os.path.splitext(os.path.basename(path))[0]

    def _directory(self, inputs: Tuple[str, ...]) -> str:
        dtypes = [name for name in inputs if name in self._specs.dtypes]
        return dtypes[0] if dtypes else inputs[0]

    # ---- failures ---------------------------------------------------------------------

    def _may_skip(self, choice: Choice[LoopSpec], errors: Sequence[BodyError]) -> bool:
        """Whether a kernel is one that a stranger's dtype cannot have, rather than an error."""
        loop = choice.source
        foreign = [
            name
            for name in (*choice.inputs, *choice.outputs)
            if name in self._specs.dtypes and self._specs.dtypes[name].external != loop.external
        ]
        if not foreign or choice.named:
            return False
        lacking = all(isinstance(error, Lacks) or not error.message for error in errors)
        return loop.external or lacking

    def _report(self, ufunc: UfuncSpec, failed: _Failures) -> None:
        """One message for each place in a body: for the first dtype, with the number of others;
        without any dtype if the message is the same for all."""
        at: Dict[object, List[Tuple[Choice[LoopSpec], BodyError]]] = {}
        for choice, errors in failed.choices:
            for error in errors:
                if error.message:
                    at.setdefault(error.position, []).append((choice, error))
        for found in at.values():
            choice, error = found[0]
            label = f"{ufunc.label}, loop {choice.source.number}: "
            same = {other.message for _, other in found} == {error.message}
            if choice.bindings and not (same and len(found) == failed.tried > 1):
                label += f"for {_bound(choice)}{_others(len(found) - 1)}: "
            self._diagnostics.error(error.position, label + error.message)

    # ---- casts ------------------------------------------------------------------------

    def _casts(self, names: Sequence[str]) -> Tuple[ir.CastInstance, ...]:
        """All pairs of dtypes with one of the module's own; a copy is not a cast."""
        casts: List[ir.CastInstance] = []
        for source in names:
            for target in names:
                external = all(self._specs.dtypes[name].external for name in (source, target))
                if source != target and not external and self._traits.has_cast(source, target):
                    strength = self._strength(source, target)
                    direct = self._is_direct(source, target)
                    casts.append(ir.CastInstance(source, target, strength, direct))
        return tuple(casts)

    def _is_direct(self, source: str, target: str) -> bool:
        """Whether a cast has a loop of its own. A dtype with loops = "compute" has those to and
        from its compute dtype, and from dtypes that this does not hold: all other casts are
        exact on the way there."""
        compute = self._shared_compute(source)
        if compute is not None and compute != target:
            return False
        compute = self._shared_compute(target)
        return compute in (None, source) or not self._traits.holds_exactly(compute, source)

    def _strength(self, source: str, target: str) -> str:
        if self._lattice.safe(source, target):
            return "safe"
        return "same_kind" if self._lattice.same_kind(source, target) else "unsafe"


def _entry(
    ufunc: UfuncSpec, choice: Choice[LoopSpec], errors: Sequence[BodyError]
) -> Tuple[str, str]:
    reason = next((error.message for error in errors if error.message), "it does not type")
    return kernel_name(ufunc.name, choice.inputs), reason


def _bound(choice: Choice[LoopSpec]) -> str:
    if len(choice.bindings) == 1:
        return f"dtype {next(iter(choice.bindings.values()))}"
    return ", ".join(f"{name} = {dtype}" for name, dtype in choice.bindings.items())


def _others(count: int) -> str:
    if count == 0:
        return ""
    return f" (and {count} more)"
