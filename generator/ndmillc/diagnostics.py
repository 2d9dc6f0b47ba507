"""Errors found in specs, collected so that one run reports all of them."""

from __future__ import annotations

import json
from typing import Dict, List, Set, Tuple

from .model_base import Position

MAX_ERRORS_PER_FILE = 1000


class Diagnostics:
    """Every stage adds its errors here and goes on; the command line prints them at the end."""

    def __init__(self) -> None:
        self._errors: List[Tuple[Position, str]] = []
        self._seen: Set[Tuple[Position, str]] = set()
        self._per_file: Dict[str, int] = {}

    def error(self, position: Position, message: str) -> None:
        """Adds an error. The same message at the same place counts once."""
        entry = (position, message)
        if entry in self._seen:
            return
        count = self._per_file.get(position.file, 0)
        self._per_file[position.file] = count + 1
        if count < MAX_ERRORS_PER_FILE:
            self._seen.add(entry)
            self._errors.append(entry)

    def full(self, file: str) -> bool:
        """Whether further errors of this file would be dropped: no use in reading on."""
        return self._per_file.get(file, 0) >= MAX_ERRORS_PER_FILE

    def __len__(self) -> int:
        return len(self._errors)

    def __bool__(self) -> bool:
        """True where there are errors."""
        return bool(self._errors)

    @property
    def errors(self) -> List[Tuple[Position, str]]:
        """By file, line and column; in the order of discovery within one place."""
        return sorted(self._errors, key=lambda entry: entry[0])

    def render(self) -> str:
        """One line per error, `file:line:column: message`, each with its newline."""
        return "".join(f"{position}: {message}\n" for position, message in self.errors)

    def to_json(self) -> str:
        """A JSON list of {file, line, column, message}."""
        entries = [
            {"file": at.file, "line": at.line, "column": at.column, "message": message}
            for at, message in self.errors
        ]
        return json.dumps(entries, indent=2)
