"""Hashes of loops: 128 bits that change when what a loop computes changes."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any, Dict, List, Tuple

from . import __version__, ir
from .model_base import Position, Spec
from .model_primitives import Overload, PrimitiveSpec


def loop_hash(instance: ir.LoopInstance) -> Tuple[int, int]:
    """The high and low 64 bits. Positions in files do not count; inlined kernels do."""
    digest = int(hash_text(instance), 16)
    return digest >> 64, digest & ((1 << 64) - 1)


def hash_text(instance: ir.LoopInstance) -> str:
    """The same as 32 hexadecimal digits."""
    normal = [__version__, instance.kernel.ufunc.name]
    for part in (instance.kernel, instance.identity, instance.neutral):
        _normalise(part, normal)
    return hashlib.sha256("\n".join(normal).encode("utf-8")).hexdigest()[:32]


def program_hashes(program: ir.Program) -> Dict[str, str]:
    """Kernel name to hash_text."""
    return {instance.kernel.name: hash_text(instance) for instance in program.loops}


def _normalise(value: Any, out: List[str]) -> None:
    if isinstance(value, (str, int, Fraction, type(None))):
        out.append(repr(value))
    elif isinstance(value, tuple):
        out.append("(")
        for item in value:
            _normalise(item, out)
        out.append(")")
    elif isinstance(value, (PrimitiveSpec, Overload)):
        _normalise_primitive(value, out)
    elif is_dataclass(value) and not isinstance(value, (Position, Spec)):
        out.append(type(value).__name__)
        for item in fields(value):
            part = getattr(value, item.name)
            # What the language got later counts only where it is used.
            if part is not None or item.default is not None:
                _normalise(part, out)
    elif not isinstance(value, (Position, Spec)):
        raise TypeError(f"{type(value).__name__} in a typed body")


def _normalise_primitive(value: Any, out: List[str]) -> None:
    if isinstance(value, PrimitiveSpec):
        out.append(value.name)
    else:
        out.extend((value.c, repr(value.flags), repr(value.report), value.level))
