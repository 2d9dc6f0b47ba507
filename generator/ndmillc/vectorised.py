"""What specs say must be vector code, kernel by kernel; the project's tests hold gcc to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from . import ir
from .lattice import Lattice
from .model import Position, Specs
from .typeexpr import expand_expression


@dataclass(frozen=True)
class Row:
    """One kernel that must be vector code on a target."""

    target: str
    kernel: str
    source: str
    """Its C file below generated/, such as "loops/float32/arithmetic.c"."""
    ufunc: str
    dtype: str
    """Of the first input."""
    position: Position
    """Where the spec says so."""


def vectorised_rows(program: ir.Program, specs: Specs) -> List[Row]:
    """In the order of the loops. Loops of other modules' dtypes count where they are generated."""
    lattice = Lattice(specs)
    rows = []
    for instance in program.loops:
        kernel = instance.kernel
        dtype = kernel.inputs[0].dtype
        for target, expression in kernel.ufunc.vectorised.items():
            key = f"vectorised.{target}"
            if dtype in expand_expression(specs, expression, lattice):
                position = kernel.ufunc.at(key)
                source = f"loops/{instance.directory}/{instance.family}.c"
                rows.append(
                    Row(target, kernel.name, source, kernel.ufunc.name, dtype, position)
                )
    return rows
