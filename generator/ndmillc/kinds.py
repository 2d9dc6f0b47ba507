"""Kinds: which contain which, which dtypes belong to which, and how they are ordered."""

from __future__ import annotations

from typing import Dict, List, Tuple

from .diagnostics import Diagnostics
from .graph import shortest_path
from .model import Specs
from .model_dtypes import DTypeSpec
from .suggest import hint

JOIN_ORDER: Dict[str, int] = {
    "bool": 0,
    "integer": 1,
    "floating": 3,
    "complexfloating": 4,
    "real": 2,
    "number": 5,
}
"""Among several joins the one of the lowest kind wins. A kind counts as the first of these that
it is or is within: fixedpoint as real."""

SUPPORTING: Dict[str, str] = {"ring": "number", "order": "real", "division": "inexact"}
"""The union whose loops a dtype gets that supports this, as far as its operations go."""

CAST_ORDER: Dict[str, int] = {
    "bool": 0,
    "unsignedinteger": 1,
    "signedinteger": 2,
    "floating": 4,
    "complexfloating": 5,
    "real": 3,
}
"""A same_kind cast goes up in this order, or stays. Kinds within none of these have no place."""


class Kinds:
    """The kinds of all specs as a graph. Cycles are reported by `check` and harmless here."""

    def __init__(self, specs: Specs) -> None:
        self._specs = specs
        self._chains: Dict[str, Tuple[str, ...]] = {}
        self._members: Dict[str, List[str]] = {name: [] for name in specs.kinds}
        for dtype in specs.dtypes.values():
            for kind in self.chain_of(dtype):
                self._members[kind].append(dtype.name)

    def chain(self, kind: str) -> Tuple[str, ...]:
        """A kind and every kind and union around it, nearest first."""
        if kind not in self._chains:
            chain: Dict[str, None] = {}
            level = [kind]
            while level:
                level = [name for name in level if name in self._specs.kinds]
                chain.update(dict.fromkeys(level))
                around = [w for name in level for w in self._specs.kinds[name].within]
                level = [name for name in around if name not in chain]
            self._chains[kind] = tuple(chain)
        return self._chains[kind]

    def chain_of(self, dtype: DTypeSpec) -> Tuple[str, ...]:
        """All kinds and unions that a dtype belongs to: those of its kind, and those that it
        supports enough for."""
        supports = dtype.struct.supports if dtype.struct is not None else ()
        chains = [self.chain(kind) for kind in (dtype.kind, *map(SUPPORTING.get, supports)) if kind]
        return tuple(dict.fromkeys(kind for chain in chains for kind in chain))

    def is_within(self, kind: str, around: str) -> bool:
        """Whether `kind` is `around` or lies within it."""
        return around in self.chain(kind)

    def members(self, kind: str) -> Tuple[str, ...]:
        """The dtypes of a kind or union, in the order of reading."""
        return tuple(self._members.get(kind, ()))

    def join_order(self, kind: str) -> int:
        """Place of a kind among joins; those within no number come last."""
        return _place(JOIN_ORDER, self.chain(kind), len(JOIN_ORDER))

    def cast_order(self, kind: str) -> int:
        """Place of a kind in the same_kind order; -1 if it has none."""
        return _place(CAST_ORDER, self.chain(kind), -1)

    def check(self, diagnostics: Diagnostics) -> None:
        """Reports kinds around a kind that are unknown, or that form a cycle."""
        edges = {kind.name: kind.within for kind in self._specs.kinds.values()}
        for kind in self._specs.kinds.values():
            for number, around in enumerate(kind.within):
                key = f"within.{number}" if f"within.{number}" in kind.positions else "within"
                if around not in self._specs.kinds:
                    more = hint(around, self._specs.kinds, "known kinds")
                    message = f"kind '{kind.name}': unknown kind '{around}'{more}"
                    diagnostics.error(kind.at(key), message)
                    continue
                cycle = shortest_path(edges, around, kind.name) if around != kind.name else []
                if cycle is not None:
                    path = " -> ".join([kind.name, *(cycle or [kind.name])])
                    message = f"kind '{kind.name}' lies within itself: {path}"
                    diagnostics.error(kind.at(key), message)


def _place(order: Dict[str, int], chain: Tuple[str, ...], default: int) -> int:
    return next((place for kind, place in order.items() if kind in chain), default)
