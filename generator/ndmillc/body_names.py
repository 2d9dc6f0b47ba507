"""The names of a body: which mean something, and what is assigned, read and called."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import AbstractSet, Dict, List, Optional, Sequence, Set

from .body_source import BodyError
from .body_words import CONSTANTS, OPERATIONS, PYTHON_NAMES, RESERVED
from .model_base import Position
from .names import name_problem
from .suggest import near


@dataclass(frozen=True)
class Known:
    """The names that mean something in every body."""

    types: AbstractSet[str]
    primitives: AbstractSet[str]
    ufuncs: AbstractSet[str]
    aliases: Dict[str, str] = field(default_factory=dict)
    """Other names of ufuncs, which bodies do not use."""
    reductions: AbstractSet[str] = frozenset()
    """Which bodies cannot call."""

    @property
    def functions(self) -> Set[str]:
        return {*self.primitives, *self.ufuncs}


class Names:
    """The names of one body, from its first statement on."""

    def __init__(
        self,
        inputs: Sequence[str],
        outputs: Sequence[str],
        variables: Sequence[str],
        known: Known,
        result: str = "output",
    ) -> None:
        """`result`: what messages call what the body must assign."""
        self.inputs = tuple(inputs)
        self.outputs = tuple(outputs)
        self.variables = tuple(variables)
        self.known = known
        self.result = result
        self.assigned: Dict[str, Position] = {}
        self.read: Set[str] = set()
        self.called: Set[str] = set()

    def is_type(self, name: str) -> bool:
        return name in self.variables or name in self.known.types

    def assign(self, name: str, position: Position) -> None:
        """Raises BodyError where the name means something else."""
        if name in self.assigned:
            first = self.assigned[name]
            what = self.result if name in self.outputs else "local"
            raise BodyError(
                position,
                f"{what} '{name}' is assigned twice; the first time is in line {first.line}",
            )
        self.assigned[name] = position
        if name in self.outputs:
            return
        if name in self.inputs:
            raise BodyError(position, f"'{name}' is an input; assign to a name of its own")
        meaning = self._meaning(name)
        if meaning is not None:
            raise BodyError(position, f"'{name}' is {meaning}; choose another name for a local")
        if name in self.called:
            raise BodyError(
                position, f"'{name}' is called before; choose another name for a local"
            )
        problem = name_problem(name.lstrip("_") or "x")
        if problem is not None:
            raise BodyError(position, f"the local's name '{name}' {problem}")

    def read_name(self, name: str, position: Position) -> None:
        """An input, a local or a constant is read. Raises BodyError."""
        if name in self.inputs or name in CONSTANTS:
            return
        if name in self.assigned:
            self.read.add(name)
            return
        if name in self.outputs:
            raise BodyError(position, f"{self.result} '{name}' is read before it is assigned")
        if self.is_type(name):
            raise BodyError(position, f"'{name}' is a dtype, not a value; write {name}(...)")
        if name in self.known.functions or name in OPERATIONS:
            raise BodyError(position, f"'{name}' is a function; call it: {name}(...)")
        values = [*self.inputs, *self.assigned] if len(name) > 3 else []
        raise BodyError(
            position,
            f"'{name}' is not an input{' or a local' if self._locals() else ''}; "
            f"{self._choices()}{near(name, values)}",
        )

    def call_name(self, name: str, count: int, position: Position) -> Optional[int]:
        """A function is called with so many arguments: how many it takes, if that is known here.
        Raises BodyError where the name is no function."""
        if name in self.inputs or name in self.assigned or name in self.outputs:
            raise BodyError(position, self._value_called(name))
        self.called.add(name)
        if name in self.known.functions:
            return None
        if name in OPERATIONS:
            return OPERATIONS[name]
        raise BodyError(position, self._no_function(name, count))

    def _no_function(self, name: str, count: int) -> str:
        if name == "raises":
            return "raises(...) is a statement of its own, not a value"
        if name in PYTHON_NAMES:
            instead = PYTHON_NAMES[name]
            there = " " in instead or instead in self.known.functions
            more = f"use {instead}" if there else "write a primitive"
            return f"Python's {name} is not here; {more}"
        if name in self.known.reductions:
            return f"{name} is a reduction; a body is computed for each element"
        if name == "real" and count == 1:
            return "real(...) takes a type variable; for a value write x.real"
        if name in self.known.aliases:
            return f"'{name}' is an alias; in bodies write {self.known.aliases[name]}"
        choices = [*self.known.functions, *OPERATIONS, *self.known.types]
        return f"'{name}' is no primitive, ufunc or dtype{near(name, choices)}"

    def check_uses(self, end: Position) -> List[BodyError]:
        """Outputs that are never assigned, which is reported at `end`, and locals never read."""
        errors: List[BodyError] = []
        for output in self.outputs:
            if output not in self.assigned:
                message = f"{self.result} '{output}' is never assigned; write {output} = ..."
                errors.append(BodyError(end, message))
        for name, position in self.assigned.items():
            if name not in self.outputs and name not in self.read and name[0] != "_":
                errors.append(
                    BodyError(
                        position,
                        f"local '{name}' is never used; begin its name with '_' if that is meant",
                    )
                )
        return errors

    def _meaning(self, name: str) -> Optional[str]:
        if name in self.variables:
            return "a type variable"
        if name in self.known.types:
            return "a dtype"
        if name in RESERVED:
            return "a word of the language"
        return None

    def _locals(self) -> List[str]:
        return [name for name in self.assigned if name not in self.outputs]

    def _choices(self) -> str:
        if not self.inputs:
            return "there are none here"
        noun = "inputs are" if len(self.inputs) > 1 else "the input is"
        text = f"{noun} {', '.join(self.inputs)}"
        if self._locals():
            text += f"; locals so far: {', '.join(self._locals())}"
        return text

    def _value_called(self, name: str) -> str:
        if name not in self.known.functions:
            return f"'{name}' is a value, not a function"
        noun = "primitive" if name in self.known.primitives else "ufunc"
        what = "a local"
        for role, names in (("an input", self.inputs), ("an output", self.outputs)):
            what = role if name in names else what
        own = what.split()[-1]
        return f"'{name}' is {what} here, so the {noun} cannot be called; rename the {own}"
