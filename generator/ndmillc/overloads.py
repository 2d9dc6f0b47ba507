"""Every choice of dtypes that a loop or a primitive's overload stands for, and the choice that a
call's arguments make among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Generic, List, Optional, Sequence, Tuple, TypeVar, Union

from .lattice import Lattice
from .model import LoopSpec, Specs
from .model_base import TypeTerm
from .model_primitives import Overload
from .traits import TraitTable
from .typeexpr import expand_variable

MAX_CHOICES = 4096

Source = TypeVar("Source", LoopSpec, Overload)
DTypes = Tuple[str, ...]


@dataclass(frozen=True)
class Choice(Generic[Source]):
    """A loop or overload with its type variables bound."""

    source: Source
    bindings: Dict[str, str]
    inputs: DTypes
    outputs: DTypes

    @property
    def named(self) -> bool:
        """Whether the dtypes are listed by name, not ranged over by kind."""
        return all(variable.is_list for variable in self.source.variables)

    @property
    def complete(self) -> bool:
        return "" not in self.inputs and "" not in self.outputs

    @property
    def label(self) -> str:
        return f"{', '.join(self.inputs)} -> {', '.join(self.outputs)}"

    def symbol(self, template: str) -> str:
        """A C name with {T} and the like filled in."""
        for name, dtype in self.bindings.items():
            template = template.replace("{" + name + "}", dtype)
        return template


def choices(
    source: Source, specs: Specs, lattice: Lattice, traits: TraitTable
) -> List[Choice[Source]]:
    """Every choice, the first variable slowest; none if there are more than MAX_CHOICES. Where a
    type function has no value, such as int(longdouble), there is no choice; see `gaps`."""
    return [choice for choice in _all_choices(source, specs, lattice, traits) if choice.complete]


def gaps(
    source: Source, specs: Specs, lattice: Lattice, traits: TraitTable
) -> List[Choice[Source]]:
    """The choices that fail for want of a dtype, which is "" in them."""
    found = _all_choices(source, specs, lattice, traits)
    return [choice for choice in found if not choice.complete]


def _all_choices(
    source: Source, specs: Specs, lattice: Lattice, traits: TraitTable
) -> List[Choice[Source]]:
    ranges = [expand_variable(specs, variable, lattice) for variable in source.variables]
    total = 1
    for names in ranges:
        total *= len(names)
    if total > MAX_CHOICES:
        return []
    bound: List[Dict[str, str]] = [{}]
    for variable, names in zip(source.variables, ranges):
        bound = [{**before, variable.name: name} for before in bound for name in names]
    found: List[Choice[Source]] = []
    for bindings in bound:
        inputs = _resolve_all(source.inputs, bindings, traits)
        outputs = _resolve_all(source.outputs, bindings, traits)
        found.append(Choice(source, bindings, inputs, outputs))
    return found


def _resolve_all(
    terms: Sequence[TypeTerm], bindings: Dict[str, str], traits: TraitTable
) -> DTypes:
    names: List[str] = []
    for term in terms:
        name = bindings.get(term.name, term.name)
        names.append((traits.apply(term.function, name) if name in traits else None) or "")
    return tuple(names)


Table = Dict[DTypes, Choice[Source]]


class NoChoice(Exception):
    """Why no choice, or no single one, takes the arguments. `lacking`: there is none for these
    dtypes, but there could be."""

    def __init__(self, message: str, lacking: bool) -> None:
        super().__init__(message)
        self.lacking = lacking


def pick(
    table: Table[Source], arguments: Sequence[Optional[str]], name: str
) -> Choice[Source]:
    """The choice for arguments of these dtypes. None stands for a literal, which takes the dtype
    that the other arguments share, or the only one that fits. Raises NoChoice."""
    exact = tuple(argument for argument in arguments if argument is not None)
    if len(exact) == len(arguments):
        if exact in table:
            return table[exact]
        raise _no_version(table, arguments, name)
    fitting = [
        choice
        for inputs, choice in table.items()
        if len(inputs) == len(arguments)
        and all(given is None or given == dtype for given, dtype in zip(arguments, inputs))
    ]
    if len(fitting) > 1 and len(set(exact)) == 1:
        same = tuple(exact[0] for _ in arguments)
        fitting = [choice for choice in fitting if choice.inputs == same] or fitting
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise _no_version(table, arguments, name)
    message = f"{name}: the dtype of a literal is not clear; write a cast such as T(1)"
    raise NoChoice(message, lacking=False)


def _no_version(
    table: Union[Table[LoopSpec], Table[Overload]],
    arguments: Sequence[Optional[str]],
    name: str,
) -> NoChoice:
    counts = sorted({len(inputs) for inputs in table})
    if counts and len(arguments) not in counts:
        wanted = " or ".join(str(count) for count in counts)
        plural = "s" if counts != [1] else ""
        message = f"{name} takes {wanted} argument{plural}, not {len(arguments)}"
        return NoChoice(message, lacking=False)
    given = ", ".join(argument or "a literal" for argument in arguments)
    known = [", ".join(inputs) for inputs in table if len(inputs) == len(arguments)]
    shown = "; ".join(known[:4]) + ("; ..." if len(known) > 4 else "")
    wants = f"it takes {shown}" if known else "it takes nothing"
    return NoChoice(f"{name} does not take {given}; {wants}", lacking=True)
