"""The promotion order of the dtypes: joins, safe and same_kind casts, rank.

`promotes` edges generate a partial order; the join of a set is its minimal upper bound. Safe
casts follow the same order, with the edges of `safe` and `safe_from` added."""

from __future__ import annotations

from itertools import combinations
from typing import Dict, FrozenSet, Iterable, List, Optional, Sequence, Tuple

from .diagnostics import Diagnostics
from .graph import reachable, shortest_path
from .kinds import JOIN_ORDER, Kinds
from .model import Specs
from .model_dtypes import DTypeSpec
from .spec_words import ALIAS_TYPES
from .suggest import hint, listing

MAX_CHECKED_DTYPES = 64

_RankKey = Tuple[int, int, int, str]


class Lattice:
    """Promotion and casting of all dtypes of some specs. Unknown names and cycles are reported
    by `check`; the other methods take them as they come."""

    def __init__(self, specs: Specs) -> None:
        self.kinds = Kinds(specs)
        self._specs = specs
        known = specs.dtypes
        self._promotes: Dict[str, List[str]] = {
            name: [target for target in dtype.promotes if target in known]
            for name, dtype in known.items()
        }
        self._above = reachable(self._promotes)
        self._safe = reachable(self._cast_edges(known))
        self._ranks = self._order()

    def _cast_edges(self, dtypes: Dict[str, DTypeSpec]) -> Dict[str, List[str]]:
        edges = {name: [t for t in self._promotes[name] if t in dtypes] for name in dtypes}
        for name, dtype in dtypes.items():
            edges[name].extend(target for target in dtype.safe if target in dtypes)
            for source in dtype.safe_from:
                if source in dtypes:
                    edges[source].append(name)
        return edges

    # ---- questions --------------------------------------------------------------------

    def above(self, name: str) -> FrozenSet[str]:
        """The dtype and all that it promotes to."""
        return self._above[name]

    def candidates(self, names: Iterable[str]) -> Tuple[str, ...]:
        """The minimal upper bounds of a set that are of the lowest kind: one where the join is
        defined, none or several where it is not."""
        sets = [self._above[name] for name in set(names)]
        bounds = frozenset.intersection(*sets)
        minimal = [b for b in bounds if not any(b in self._above[o] for o in bounds - {b})]
        kinds = {name: self.kinds.join_order(self._specs.dtypes[name].kind) for name in minimal}
        lowest = min(kinds.values(), default=0)
        return tuple(sorted(name for name in minimal if kinds[name] == lowest))

    def join(self, names: Iterable[str]) -> Optional[str]:
        """The dtype that a set of dtypes promotes to, or None; never a pairwise fold."""
        found = self.candidates(names)
        return found[0] if len(found) == 1 else None

    def safe(self, source: str, target: str) -> bool:
        """Whether a cast keeps every value: casting="safe"."""
        return target in self._safe[source]

    def same_kind(self, source: str, target: str) -> bool:
        """Whether casting="same_kind" allows a cast."""
        if self.safe(source, target):
            return True
        start = self.kinds.cast_order(self._specs.dtypes[source].kind)
        end = self.kinds.cast_order(self._specs.dtypes[target].kind)
        return 0 <= start <= end

    def rank(self, name: str) -> int:
        """Place in a linear extension of the promotion order; a C name stands right before the
        dtype of its least common width."""
        return self._ranks[name]

    # ---- rank -------------------------------------------------------------------------

    def _own_key(self, dtype: DTypeSpec) -> _RankKey:
        kind = self.kinds.join_order(dtype.kind)
        unsigned = self.kinds.is_within(dtype.kind, "unsignedinteger")
        return kind, self._width(dtype), int(unsigned), dtype.name

    def _width(self, dtype: DTypeSpec) -> int:
        part = self._specs.dtypes.get(dtype.real or "")
        if part is not None and part is not dtype and part.real is None:
            return 2 * self._width(part)
        return dtype.bits or 1024

    def _order(self) -> Dict[str, int]:
        """A dtype stands no later than what it promotes to, whatever its own kind: so the
        dtypes of a module never change the order of those that know nothing of it."""
        own = {name: self._own_key(dtype) for name, dtype in self._specs.dtypes.items()}
        keys = []
        for name, above in self._above.items():
            effective = min(own[other] for other in above)
            keys.append((effective, -len(above), own[name], name))
        for alias in self._specs.aliases.values():
            kind = self.kinds.join_order(alias.kind)
            unsigned = self.kinds.is_within(alias.kind, "unsignedinteger")
            key = (kind, ALIAS_TYPES.get(alias.c, 0), int(unsigned), "")
            keys.append((key, 0, key, alias.name))
        return {name: rank for rank, (_, _, _, name) in enumerate(sorted(keys))}

    # ---- checks -----------------------------------------------------------------------

    def check(self, diagnostics: Diagnostics) -> None:
        """Reports unknown targets, cycles, edges to a lower kind, casts that a module adds
        between dtypes that are not its own; and, where no specs are external, pairs and triples
        without a join."""
        self.kinds.check(diagnostics)
        for dtype in self._specs.dtypes.values():
            if not dtype.external:
                self._check_edges(dtype, diagnostics)
        self._check_foreign_casts(diagnostics)
        if not any(file.external for file in self._specs.files):
            self._check_joins(diagnostics)

    def _check_edges(self, dtype: DTypeSpec, diagnostics: Diagnostics) -> None:
        label = f"dtype '{dtype.name}'"
        for key in ("promotes", "safe", "safe_from"):
            for number, target in enumerate(getattr(dtype, key)):
                if target not in self._specs.dtypes:
                    more = hint(target, self._specs.dtypes, "known dtypes")
                    message = f"{label}: {key}: unknown dtype '{target}'{more}"
                    diagnostics.error(dtype.at(f"{key}.{number}"), message)
        for number, target in enumerate(dtype.promotes):
            if target in self._specs.dtypes:
                at = dtype.at(f"promotes.{number}")
                for message in self._edge_faults(dtype, self._specs.dtypes[target]):
                    diagnostics.error(at, f"{label}: {message}")

    def _edge_faults(self, dtype: DTypeSpec, target: DTypeSpec) -> List[str]:
        if target.name == dtype.name:
            return ["it promotes to itself; leave that out"]
        back = shortest_path(self._promotes, target.name, dtype.name)
        if back is not None:
            # Told once, by the first of them in the order of reading.
            first = next(name for name in self._specs.dtypes if name in back)
            path = " -> ".join([dtype.name, *back])
            return [f"the promotion order has a cycle: {path}"] if first == dtype.name else []
        start, end = (self.kinds.join_order(d.kind) for d in (dtype, target))
        if end < start < len(JOIN_ORDER):
            return [
                f"it is {dtype.kind} and cannot promote to '{target.name}', which is "
                f"{target.kind}: promotion never goes to a lower kind"
            ]
        return []

    def _check_foreign_casts(self, diagnostics: Diagnostics) -> None:
        foreign = {name: d for name, d in self._specs.dtypes.items() if d.external}
        before = reachable(self._cast_edges(foreign))
        for dtype in self._specs.dtypes.values():
            if dtype.external:
                continue
            new = [
                (name, target)
                for name in foreign
                if dtype.name in self._safe[name]
                for target in sorted(self._safe[dtype.name] & foreign.keys() - before[name])
            ]
            if new:
                (name, target), more = new[0], len(new) - 1
                diagnostics.error(
                    dtype.at("safe_from") if dtype.safe_from else dtype.at("promotes"),
                    f"dtype '{dtype.name}': by way of it '{name}' would cast safely to "
                    f"'{target}'{f' (and {more} other pairs too)' if more else ''}; a module "
                    "cannot change what other dtypes do",
                )

    def _check_joins(self, diagnostics: Diagnostics) -> None:
        numbers = [
            dtype.name
            for dtype in self._specs.dtypes.values()
            if self.kinds.join_order(dtype.kind) < len(JOIN_ORDER)
            and not self._in_cycle(dtype.name)
        ][:MAX_CHECKED_DTYPES]
        bad = set()
        for pair in combinations(numbers, 2):
            if self.join(pair) is None:
                bad.add(frozenset(pair))
                self._report_join(pair, diagnostics)
        for triple in combinations(numbers, 3):
            broken = any(frozenset(pair) in bad for pair in combinations(triple, 2))
            if not broken and self.join(triple) is None:
                self._report_join(triple, diagnostics)

    def _in_cycle(self, name: str) -> bool:
        return shortest_path(self._promotes, name, name) is not None

    def _report_join(self, names: Sequence[str], diagnostics: Diagnostics) -> None:
        found = self.candidates(names)
        dtype = self._specs.dtypes[names[-1]]
        quoted = listing([f"'{name}'" for name in names])
        if found:
            why = (
                f"both {listing(found)} would do"
                if len(found) == 2
                else (f"{listing(found)} would all do")
            )
            message = f"{quoted} have no join: {why}; let one of them promote to the other"
        else:
            message = f"{quoted} have no join: nothing is above both; add a dtype to 'promotes'"
            if len(names) > 2:
                message = message.replace("above both", "above all")
        diagnostics.error(dtype.at("promotes"), f"dtype '{dtype.name}': {message}")
