"""One table of a spec file as the readers see it: checked values, positions, errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Tuple, Union

from .diagnostics import Diagnostics
from .model_base import Position
from .names import BARE_TYPES
from .shapes import Keys
from .suggest import hint, shown
from .toml_index import Path
from .toml_load import Document
from .typeexpr import TypeSyntaxError


@dataclass(frozen=True)
class Known:
    """The names that the files declare, by what they are, known before anything is built."""

    kinds: Dict[str, Position]
    aliases: Dict[str, Position]
    dtypes: Dict[str, Position]
    primitives: Dict[str, Position]
    ufuncs: Dict[str, Position]

    def type_fault(self, name: str) -> str:
        """What is wrong with a name that is no type."""
        if name in BARE_TYPES:
            return (
                f"'{name}' has no fixed size; write a sized dtype, such as int32 or float64, "
                "or one of NumPy's C names, such as intc"
            )
        more = hint(name, [*self.dtypes, *self.aliases], "known dtypes")
        return f"unknown dtype '{shown(name)}'{more}"


class Table:
    """A TOML table whose values have been checked against its keys: `values` has those that
    fit, `keys` all there are. Errors are reported as "label: ..."; `found` counts them."""

    def __init__(
        self,
        document: Document,
        path: Path,
        keys: Keys,
        label: str,
        diagnostics: Diagnostics,
        external: bool = False,
        others: Optional[Tuple[str, ...]] = (),
    ) -> None:
        """`others`: see shapes.Keys.faults."""
        self.document = document
        self.path = path
        self.label = label
        self.diagnostics = diagnostics
        self.external = external
        self.position = document.at(path)
        self.values: Dict[str, Any] = {}
        self.found = 0
        raw = _value_at(document.data, path)
        self.keys: FrozenSet[str] = frozenset(raw) if isinstance(raw, dict) else frozenset()
        bad = set()
        for fault in keys.faults(raw, others):
            if diagnostics.full(document.file):
                return
            bad.add(fault.path[:1])
            where = path + fault.path
            self._report(
                document.key_at(where) if fault.of_key else document.at(where), fault.message
            )
        if isinstance(raw, dict):
            self.values = {key: value for key, value in raw.items() if (key,) not in bad}

    @property
    def name(self) -> str:
        """What the table declares: the second key of its path, x in [ufunc.x]."""
        return str(self.path[1])

    # ---- values -----------------------------------------------------------------------

    def text(self, key: str, default: str = "") -> str:
        return str(self.values.get(key, default))

    def optional(self, key: str) -> Optional[str]:
        value = self.values.get(key)
        return None if value is None else str(value)

    def flag(self, key: str, default: bool = False) -> bool:
        return bool(self.values.get(key, default))

    def strings(self, key: str) -> Tuple[str, ...]:
        """A list of strings; a single string counts as a list of one."""
        value = self.values.get(key, [])
        return (value,) if isinstance(value, str) else tuple(value)

    def optional_strings(self, key: str) -> Optional[Tuple[str, ...]]:
        return self.strings(key) if key in self.values else None

    def items(self, key: str) -> Iterator[Path]:
        """The paths of the tables in a list of tables."""
        for number in range(len(self.values.get(key, []))):
            yield (*self.path, key, number)

    # ---- places -----------------------------------------------------------------------

    def at(self, *key: Union[str, int]) -> Position:
        return self.document.at(self.path + key)

    def text_at(self, *key: Union[str, int]) -> Tuple[Position, bool]:
        return self.document.text_at(self.path + key)

    def inside(self, offset: int, *key: Union[str, int]) -> Position:
        """The place of a character of a string, if the string tells it."""
        position, exact = self.text_at(*key)
        if not exact:
            return self.at(*key)
        lines = str(_value_at(self.document.data, self.path + key))[:offset].split("\n")
        if len(lines) == 1:
            return Position(position.file, position.line, position.column + offset)
        return Position(position.file, position.line + len(lines) - 1, len(lines[-1]) + 1)

    def positions(self) -> Dict[str, Position]:
        """Every key below, as "promotes.1", with the position of its value."""
        result: Dict[str, Position] = {}
        pending: List[Tuple[Path, Any]] = [((), _value_at(self.document.data, self.path))]
        while pending:
            path, value = pending.pop()
            if path:
                result[".".join(map(str, path))] = self.at(*path)
            if isinstance(value, dict):
                pending.extend(((*path, key), item) for key, item in value.items())
            elif isinstance(value, list):
                pending.extend(((*path, i), item) for i, item in enumerate(value))
        return result

    # ---- errors -----------------------------------------------------------------------

    def error(self, message: str, *key: Union[str, int]) -> None:
        """Reports an error at a key's value, or at the table."""
        self._report(self.at(*key), message)

    def error_inside(self, offset: int, message: str, *key: Union[str, int]) -> None:
        """Reports an error at a character of a string."""
        self._report(self.inside(offset, *key), message)

    def syntax_error(self, error: TypeSyntaxError, *key: Union[str, int]) -> None:
        self.error_inside(error.offset, f"'{key[-1]}': {error.message}", *key)

    def _report(self, position: Position, message: str) -> None:
        self.found += 1
        self.diagnostics.error(position, f"{self.label}: {message}")


def _value_at(data: Any, path: Path) -> Any:
    for key in path:
        data = data[key]
    return data
