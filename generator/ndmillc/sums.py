"""What adds a term to a sum: the kernel of the ufunc `by` for the dtype that the sum is held in."""

from __future__ import annotations

from typing import Optional, Tuple

from . import ir
from .body_source import BodyError
from .elements import Elements
from .model import LoopSpec
from .model_base import Position
from .overloads import Choice
from .weak import Lacks


def check_choice(
    choice: Optional[Choice[LoopSpec]], by: str, held: str, position: Position
) -> Choice[LoopSpec]:
    """The loop of `by` on `held`. Raises BodyError."""
    if choice is None or choice.outputs != (held,):
        raise Lacks(position, f"'by': {by} has no loop {held}, {held} -> {held}")
    return choice


def check_fold(
    fold: Optional[ir.Kernel],
    choice: Choice[LoopSpec],
    elements: Elements,
    held: str,
    position: Position,
) -> Tuple[ir.Kernel, ir.Expr, Optional[ir.Expr]]:
    """The kernel of that loop, if it can stand in a sum, its identity, and its absorbing element if
    it has one. Raises BodyError."""
    if fold is None:
        raise BodyError(position, "")
    by = fold.ufunc.name
    own = fold.call is not None or fold.sum is not None
    if own or fold.faults or fold.compute not in (None, held):
        raise BodyError(position, f"'by': {by} on {held} cannot be inlined")
    identity, _ = elements.of(choice)
    if identity is None:
        message = f"'by': {by} has no identity for {held}, which an empty sum gives"
        raise BodyError(position, message)
    return fold, identity, elements.absorbing(choice)
