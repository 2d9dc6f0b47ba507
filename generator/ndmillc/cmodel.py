"""The generated loops as data: what the templates lay out. Text here is C, ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

from .ir import LoopInstance, Program


@dataclass(frozen=True)
class Job:
    """A file to render: where it goes below --out, from which template, with which values."""

    path: str
    template: str
    context: Mapping[str, Any]


@dataclass(frozen=True)
class ElementFunction:
    """A static inline function on values. `heading` ends before the body's brace."""

    name: str
    heading: str
    lines: Tuple[str, ...]
    reports: bool
    """It takes an argument `uint32_t *raised` behind its operands."""
    guarded: bool
    """It takes a last argument `uint32_t hidden`, see kernel/bits.h."""


@dataclass(frozen=True)
class Path:
    """One of a loop's ways through its operands."""

    condition: str
    """When it is taken; "" for the last one, which is always taken."""
    setup: Tuple[str, ...]
    vector: bool
    """Iterations are independent: the loop carries NDM_IVDEP."""
    body: Tuple[str, ...]


@dataclass(frozen=True)
class Check:
    """The test of a block against a loop's error rules."""

    setup: Tuple[str, ...]
    values: Tuple[str, ...]
    """Declarations of what each iteration reads."""
    scalar: str
    """Condition under which one element stands for the whole block."""
    refused: str
    """Whether an element is refused by some rule."""
    codes: Tuple[Tuple[str, int], ...]
    """Each rule's condition and fault code, in order."""


@dataclass(frozen=True)
class LoopFunction:
    """An ndm_loop, or (`body` false) the name of the author's."""

    name: str
    symbol: str
    slot: int
    body: bool
    arguments: int
    raises: bool
    """It has a variable `raised` that stores and element functions report to."""
    guarded: bool
    """It has a variable `hidden`."""
    reports: bool
    """What is in `raised` becomes IEEE flags."""
    setup: Tuple[str, ...]
    paths: Tuple[Path, ...]
    check: Optional[Check]


@dataclass(frozen=True)
class LoopFile:
    """A kernel file: loops/<directory>/<family>.c."""

    source: str
    stem: str
    symbol: str
    """The stem as part of a C name: loops_float32_arithmetic."""
    includes: Tuple[str, ...]
    complex: Tuple[Tuple[str, str, str], ...]
    """Complex dtypes with arithmetic here: name, C type of a part, its word in names."""
    elements: Tuple[ElementFunction, ...]
    loops: Tuple[LoopFunction, ...]


def stem_of(instance: LoopInstance) -> str:
    """The generated file of a loop, without its suffix."""
    return f"loops/{instance.directory}/{instance.family}"


def place_loops(program: Program) -> Dict[str, Tuple[str, int]]:
    """Kernel name to (stem, slot): a stem's kernels are numbered in the order of the program."""
    places: Dict[str, Tuple[str, int]] = {}
    used: Dict[str, int] = {}
    for instance in program.loops:
        stem = stem_of(instance)
        slot = used.get(stem, 0)
        used[stem] = slot + 1
        places[instance.kernel.name] = (stem, slot)
    return places
