"""What specs say must be vector code, kernel by kernel and target by target; the project's tests
hold the compilers to it.

The key `vectorised` speaks of all targets. What an instruction set lacks is known here, so that
specs name only what remains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List

from . import ir
from .ir_walk import children, statement_value
from .lattice import Lattice
from .lower_converted import WiderLoops
from .lower_values import Values
from .model import Specs
from .model_base import Position
from .spec_words import TARGETS
from .traits import TraitTable
from .typeexpr import expand_expression

NO_WIDE_PRODUCTS = ("generic", "aarch64")
"""Targets without a 64-bit integer product of vectors."""
NO_SHIFTS = ("generic", "x86-64-v2")
"""Targets without shifts by a count of each element's own."""
BASELINE = "generic"
"""SSE2: no comparison of 64-bit integers, no truth values of 64-bit items packed into bytes."""
WIDE = 64
"""Bits of an item that the baseline does not compare."""


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
    operands: int
    """How many inputs and outputs."""
    outputs: int
    position: Position
    """Where the spec says so."""


def vectorised_rows(program: ir.Program, specs: Specs) -> List[Row]:
    """In the order of the loops. Loops of other modules' dtypes count where they are generated."""
    lattice = Lattice(specs)
    rules = _Rules(specs)
    wider = WiderLoops(program, Values(specs))
    rows = []
    for instance in program.loops:
        kernel = instance.kernel
        spec = kernel.ufunc.vectorised
        source = f"loops/{instance.directory}/{instance.family}.c"
        dtype = kernel.inputs[0].dtype
        if spec is None or not kernel.statements or wider.of(kernel) is not None:
            continue
        for target in TARGETS:
            kinds = spec.targets.get(target, spec.kinds)
            if dtype in expand_expression(specs, kinds, lattice) and rules.allow(kernel, target):
                rows.append(
                    Row(
                        target,
                        kernel.name,
                        source,
                        kernel.ufunc.name,
                        dtype,
                        len(kernel.inputs),
                        len(kernel.outputs),
                        kernel.ufunc.at("vectorised"),
                    )
                )
    return rows


class _Rules:
    """Whether a target has vector instructions for what a body does."""

    def __init__(self, specs: Specs) -> None:
        self._traits = TraitTable(specs)

    def allow(self, kernel: ir.Kernel, target: str) -> bool:
        if any(self._is_extended(dtype) for dtype in kernel.dtypes):
            return False
        return not any(self._lacks(node, target) for node in _nodes(kernel))

    def _is_extended(self, dtype: str) -> bool:
        """long double and pairs of it: no vectors anywhere."""
        spec = self._traits.dtype(self._traits.apply("real", dtype) or dtype)
        return spec is not None and spec.storage == "long double"

    def _lacks(self, node: ir.Expr, target: str) -> bool:
        if isinstance(node, ir.Binary) and node.op == "*":
            is_integer = self._traits.of(node.dtype).is_integer
            return target in NO_WIDE_PRODUCTS and is_integer and self._is_wide(node.dtype)
        if isinstance(node, ir.Binary) and node.op in ("<<", ">>"):
            return target in NO_SHIFTS and not isinstance(node.right, ir.Constant)
        if target != BASELINE:
            return False
        if isinstance(node, ir.Compare):
            return self._is_wide(node.left.dtype)
        if isinstance(node, ir.Select):
            return self._is_wide(node.dtype)
        if isinstance(node, ir.Cast) and self._traits.category(node.dtype) == "bool":
            return self._is_wide(node.operand.dtype)
        return False

    def _is_wide(self, dtype: str) -> bool:
        """Whether items, or parts of complex ones, have 64 bits."""
        spec = self._traits.dtype(self._traits.apply("real", dtype) or dtype)
        return spec is not None and spec.bits == WIDE


def _nodes(kernel: ir.Kernel) -> Iterator[ir.Expr]:
    """Every expression of a body, inlined ones included."""
    pending = list(map(statement_value, kernel.statements))
    while pending:
        node = pending.pop()
        yield node
        pending += children(node)
        if isinstance(node, ir.CallUfunc):
            pending += map(statement_value, node.kernel.statements)
