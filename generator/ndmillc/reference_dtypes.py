"""Which loop runs for which inputs, in words: the rules of resolution as a ufunc has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from . import ir
from .lattice import Lattice
from .model import Specs, UfuncSpec
from .reference_loops import dtype_list
from .spec_words import ALIAS_TYPES
from .typeexpr import expand_expression

PROMOTION = "[promoted](promotion.md)"


@dataclass(frozen=True)
class Outcome:
    """Of a call whose inputs are all of one dtype: the loop's dtypes, or why there is none."""

    inputs: Tuple[str, ...] = ()
    outputs: Tuple[str, ...] = ()
    message: str = ""


class Dispatch:
    """The library's choice of a loop for inputs of one dtype, told by the specs."""

    def __init__(
        self, ufunc: UfuncSpec, kernels: Sequence[ir.Kernel], specs: Specs, lattice: Lattice
    ) -> None:
        self._ufunc, self._specs, self._lattice = ufunc, specs, lattice
        self.alike = _alike(kernels)
        self._kernels = {tuple(o.dtype for o in kernel.inputs): kernel for kernel in kernels}

    def takes(self, dtype: str) -> bool:
        """Whether some loop has an input of this dtype."""
        return any(dtype in inputs for inputs in self._kernels)

    def outcome(self, dtype: str) -> Outcome:
        """What happens if every input is of this dtype."""
        given = (dtype,) * len(self._ufunc.inputs)
        chosen = self._chosen(dtype, given)
        for rule in self._ufunc.refuse:
            if any(self._fits(rule.types, names) for names in (given, chosen) if names):
                return Outcome(message=rule.message)
        if chosen is None:
            return Outcome(message="there is no loop")
        outputs = tuple(o.dtype for o in self._kernels[chosen].outputs)
        return Outcome(chosen, outputs)

    def _chosen(self, dtype: str, given: Tuple[str, ...]) -> Optional[Tuple[str, ...]]:
        if given in self._kernels:
            return given
        for rule in self._ufunc.resolve:
            if dtype in expand_expression(self._specs, rule.expression, self._lattice):
                wanted = (rule.dtype,) * len(given)
                if wanted in self._kernels:
                    return wanted
        if self._ufunc.uniform:
            return None
        return next((names for names in self._kernels if self._all_safe(dtype, names)), None)

    def _all_safe(self, dtype: str, names: Tuple[str, ...]) -> bool:
        return all(self._lattice.safe(dtype, self._sized(name)) for name in names)

    def _sized(self, name: str) -> str:
        """The dtype of the usual width behind a C name."""
        alias = self._specs.aliases.get(name)
        if alias is None:
            return name
        return next(
            dtype.name
            for dtype in self._specs.dtypes.values()
            if (dtype.kind, dtype.bits) == (alias.kind, ALIAS_TYPES[alias.c])
        )

    def _fits(self, types: Sequence[str], names: Sequence[str]) -> bool:
        return all(
            name in expand_expression(self._specs, expression, self._lattice)
            for expression, name in zip(types, names)
        )


def dtype_notes(
    ufunc: UfuncSpec, kernels: Sequence[ir.Kernel], specs: Specs, lattice: Lattice
) -> List[str]:
    """The rules, a sentence or two each."""
    rules, takes_all = _rules(ufunc, specs, lattice)
    if takes_all:
        notes = [*rules, "Weak scalars count by their own value."]
    else:
        notes = [*_mixed(ufunc, kernels), *rules, *_weak(ufunc, kernels)]
    for refusal in ufunc.refuse:
        if len(set(refusal.types)) > 1:  # other_dtypes tells of the rest
            notes.append(f"Refused: ({', '.join(refusal.types)}): “{refusal.message}”.")
    libraries = dict.fromkeys(k.loop.requires for k in kernels if k.loop.requires is not None)
    for library in libraries:
        needing = [k.inputs[0].dtype for k in kernels if k.loop.requires == library]
        through = dtype_list(needing, specs, lattice)
        notes.append(f"In a library built with {library.upper()}, {through} go through it.")
    narrow = [d for d in specs.dtypes.values() if d.compute is not None]
    halves = [
        d.name
        for d in narrow
        if any(k.level == "compute" and d.name in k.dtypes and _computes(k) for k in kernels)
    ]
    for name in halves:
        compute = specs.dtypes[name].compute
        notes.append(f"{name} is computed in {compute}; the result is rounded once.")
    return notes


def _rules(ufunc: UfuncSpec, specs: Specs, lattice: Lattice) -> Tuple[List[str], bool]:
    """Of `resolve`; and whether a rule takes all dtypes there are."""
    notes = []
    takes_all = False
    for rule in ufunc.resolve:
        names = expand_expression(specs, rule.expression, lattice)
        if set(names) >= set(specs.dtypes):
            takes_all = True
            notes.append(f"Inputs of different dtypes run in the {rule.dtype} loop.")
        else:
            dtypes = dtype_list(names, specs, lattice)
            notes.append(f"Where every input is one of {dtypes}, the {rule.dtype} loop runs.")
    return notes, takes_all


def _computes(kernel: ir.Kernel) -> bool:
    """Whether a kernel's result may need rounding: one that gives only bools does not."""
    return any(o.dtype != "bool" for o in kernel.outputs) and kernel.flags != ()


def _mixed(ufunc: UfuncSpec, kernels: Sequence[ir.Kernel]) -> List[str]:
    if len(ufunc.inputs) < 2:
        return []
    if not _alike(kernels):
        return ["The first loop to which every input can be cast safely runs."]
    text = f"Inputs of different dtypes are {PROMOTION}, and the loop of that dtype runs"
    if ufunc.uniform:
        return [f"{text}; if there is none, the call is refused."]
    return [f"{text}; if there is none, the first loop to which every input can be cast safely."]


def _alike(kernels: Sequence[ir.Kernel]) -> bool:
    """Whether there are loops whose inputs are all of one dtype."""
    return any(len({o.dtype for o in kernel.inputs}) == 1 for kernel in kernels)


def _weak(ufunc: UfuncSpec, kernels: Sequence[ir.Kernel]) -> List[str]:
    if len(ufunc.inputs) < 2 or ufunc.core is not None or not _alike(kernels):
        return []
    text = "A [weak scalar](promotion.md#weak-scalars) follows the dtype of the others"
    if ufunc.weak == "exact":
        return [f"{text}; an integer that does not fit it is compared by its value."]
    return [f"{text}; an integer that does not fit it is an error."]


def other_dtypes(dispatch: Dispatch, specs: Specs, lattice: Lattice) -> List[Dict[str, str]]:
    """Rows for the dtypes without a loop of their own: what runs, or why nothing does. None for a
    ufunc whose inputs are never all of one dtype."""
    if not dispatch.alike:
        return []
    groups: Dict[Tuple[str, str], List[str]] = {}
    for name in sorted(specs.dtypes, key=lattice.rank):
        found = dispatch.outcome(name)
        if found.message and dispatch.takes(name):
            continue
        if found.message:
            key = ("", found.message)
        elif all(dtype == name for dtype in found.inputs):
            continue
        else:
            loop = f"`{', '.join(found.inputs)} -> {', '.join(found.outputs)}`"
            key = (loop, "")
        groups.setdefault(key, []).append(name)
    return [
        {"dtypes": dtype_list(names, specs, lattice), "runs": loop or f"refused: {message}"}
        for (loop, message), names in groups.items()
    ]
