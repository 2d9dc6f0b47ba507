"""What a value in a spec file may be. One shape both checks values and gives the JSON schema."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Dict, Iterator, Mapping, Optional, Tuple, Union

from .suggest import hint, listing, shown
from .toml_index import Path


@dataclass(frozen=True)
class Fault:
    """What is wrong with a value: a message that goes on from "'key' ...". `path` leads to the
    place within it. `of_key`: the message is whole, and its place is the key."""

    message: str
    path: Path = ()
    of_key: bool = False
    wrong_type: bool = False

    def below(self, key: Union[str, int], prefix: str = "") -> "Fault":
        """The same fault seen from the value around."""
        message = self.message if self.of_key else prefix + self.message
        return Fault(message, (key, *self.path), self.of_key)


BODY_LIMIT = 4096
TEXT_LIMIT = 4096
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def type_name(value: Any) -> str:
    """A TOML value's type in prose."""
    for kind, name in (
        (bool, "a boolean"),
        (int, "an integer"),
        (float, "a number with a point"),
        (str, "a string"),
        (list, "an array"),
        (dict, "a table"),
    ):
        if isinstance(value, kind):
            return name
    return "a date or time"


class Shape:
    """Base of all shapes. `what` names it in prose."""

    what = "a value"

    def faults(self, value: Any) -> Iterator[Fault]:
        """What is wrong with a value; nothing if it fits."""
        raise NotImplementedError

    def json(self) -> Dict[str, Any]:
        """The shape as JSON schema."""
        raise NotImplementedError

    def _wrong_type(self, value: Any) -> Fault:
        return Fault(f"must be {self.what}, not {type_name(value)}", wrong_type=True)


@dataclass(frozen=True)
class Text(Shape):
    """A string; matching `pattern`, or one of `choices`, if given. `lines` allows newlines;
    `ascii_only` is for what becomes C or is read as Python."""

    pattern: Optional[str] = None
    example: str = ""
    choices: Tuple[str, ...] = ()
    lines: bool = False
    ascii_only: bool = False
    limit: int = TEXT_LIMIT
    what: str = "a string"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, str):
            yield self._wrong_type(value)
        elif len(value) > self.limit:
            yield Fault(f"is longer than {self.limit} characters")
        elif self.choices:
            if value not in self.choices:
                more = hint(value, self.choices, "known values")
                yield Fault(f"has the unknown value '{shown(value)}'{more}")
        elif _CONTROL.search(value) or (not self.lines and re.search(r"[\t\n]", value)):
            yield Fault("has a control character")
        elif self.ascii_only and not value.isascii():
            odd = next(c for c in value if not c.isascii())
            yield Fault(f"has the character '{shown(odd)}'; only ASCII is allowed here")
        elif self.pattern and not re.match(f"(?:{self.pattern})\\Z", value, re.ASCII):
            yield Fault(f"is '{shown(value)}'; {self.example}")

    def json(self) -> Dict[str, Any]:
        schema: Dict[str, Any] = {"type": "string"}
        if self.choices:
            schema["enum"] = list(self.choices)
        if self.pattern:
            schema["pattern"] = f"^(?:{self.pattern})$"
        return schema


@dataclass(frozen=True)
class Boolean(Shape):
    what: str = "true or false"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, bool):
            yield self._wrong_type(value)

    def json(self) -> Dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Integer(Shape):
    minimum: int = 0
    maximum: int = 2**31 - 1
    what: str = "an integer"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield self._wrong_type(value)
        elif not self.minimum <= value <= self.maximum:
            yield Fault(f"must be from {self.minimum} to {self.maximum}")

    def json(self) -> Dict[str, Any]:
        return {"type": "integer", "minimum": self.minimum, "maximum": self.maximum}


@dataclass(frozen=True)
class Number(Shape):
    """A number above zero."""

    what: str = "a number"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            yield self._wrong_type(value)
        elif not 0 < value < 10**9 or math.isnan(value):
            yield Fault("must be a number above 0 and below 1e9")

    def json(self) -> Dict[str, Any]:
        return {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 10**9}


@dataclass(frozen=True)
class AnyNumber(Shape):
    """An integer of 64 bits, or a finite float."""

    what: str = "a number"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            yield self._wrong_type(value)
        elif isinstance(value, int) and not -(2**63) <= value < 2**63:
            yield Fault("must fit 64 bits")
        elif not math.isfinite(value):
            yield Fault("must be finite")

    def json(self) -> Dict[str, Any]:
        return {"type": "number"}


@dataclass(frozen=True)
class ListOf(Shape):
    """An array of distinct items (tables need not differ)."""

    item: Shape
    least: int = 0
    most: int = 256
    what: str = "an array"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield self._wrong_type(value)
            return
        if not self.least <= len(value) <= self.most:
            yield Fault(f"must have {self.least} to {self.most} items, not {len(value)}")
            return
        seen = set()
        for i, item in enumerate(value):
            for fault in self.item.faults(item):
                yield fault.below(i, "has an item that " if fault.wrong_type else "")
            if isinstance(item, str):
                if item in seen:
                    yield Fault(f"has '{shown(item)}' twice", (i,))
                seen.add(item)

    def json(self) -> Dict[str, Any]:
        return {"type": "array", "items": self.item.json(), "minItems": self.least}


@dataclass(frozen=True)
class TablesOf(Shape):
    """An array of tables, which their own reader checks one by one."""

    keys: Shape
    most: int
    what: str = "an array of tables"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield self._wrong_type(value)
            return
        if not 1 <= len(value) <= self.most:
            yield Fault(f"must have 1 to {self.most} tables, not {len(value)}")
            return
        for i, item in enumerate(value):
            if not isinstance(item, dict):
                yield Fault(f"must hold tables only, not {type_name(item)}", (i,))

    def json(self) -> Dict[str, Any]:
        return {"type": "array", "items": self.keys.json(), "minItems": 1}


@dataclass(frozen=True)
class MapOf(Shape):
    """A table with keys of the author's choice."""

    item: Shape
    what: str = "a table"

    def faults(self, value: Any) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield self._wrong_type(value)
            return
        for key, item in value.items():
            for fault in self.item.faults(item):
                yield fault.below(key)

    def json(self) -> Dict[str, Any]:
        return {"type": "object", "additionalProperties": self.item.json()}


@dataclass(frozen=True)
class Either(Shape):
    """One of several shapes, told apart by the value's type."""

    shapes: Tuple[Shape, ...]

    @property
    def what(self) -> str:  # type: ignore[override]
        return listing([shape.what for shape in self.shapes], "or")

    def faults(self, value: Any) -> Iterator[Fault]:
        for shape in self.shapes:
            found = list(shape.faults(value))
            if not any(fault.wrong_type for fault in found):
                yield from found
                return
        yield self._wrong_type(value)

    def json(self) -> Dict[str, Any]:
        return {"anyOf": [shape.json() for shape in self.shapes]}


@dataclass(frozen=True)
class Key:
    """One key of a table: its shape and what it means, for editors."""

    shape: Shape
    doc: str
    required: bool = False


@dataclass(frozen=True)
class Keys(Shape):
    """A table with known keys. `later` are keys of the language that this version lacks.
    `variables`: single capitals are keys too, which say what a type variable ranges over.
    `others`: any other name may be a key of this shape (a loop's outputs)."""

    keys: Mapping[str, Key]
    later: Tuple[str, ...] = ()
    variables: Optional[Shape] = None
    others: Optional[Shape] = None
    what: str = "a table"

    def faults(self, value: Any, known: Optional[Tuple[str, ...]] = ()) -> Iterator[Fault]:
        """`known`: the keys that `others` is for; None for any."""
        if not isinstance(value, dict):
            yield self._wrong_type(value)
            return
        for key, item in value.items():
            shape = self._shape(key, known)
            if shape is None:
                yield Fault(self._unknown(key, known), (key,), of_key=True)
                continue
            for fault in shape.faults(item):
                yield fault.below(key, f"'{shown(key)}' ")
        for key, entry in self.keys.items():
            if entry.required and key not in value:
                yield Fault(f"the key '{key}' is missing", of_key=True)

    def _shape(self, key: str, known: Optional[Tuple[str, ...]]) -> Optional[Shape]:
        if key in self.keys:
            return self.keys[key].shape
        if self.variables is not None and is_variable(key):
            return self.variables
        return self.others if known is None or key in known else None

    def _unknown(self, key: str, known: Optional[Tuple[str, ...]]) -> str:
        if key in self.later:
            return f"the key '{key}' is not supported by this version"
        return f"unknown key '{shown(key)}'{hint(key, (*self.keys, *(known or ())), 'known keys')}"

    def json(self) -> Dict[str, Any]:
        properties = {
            key: {**entry.shape.json(), "description": entry.doc}
            for key, entry in self.keys.items()
        }
        schema: Dict[str, Any] = {"type": "object", "properties": properties}
        required = [key for key, entry in self.keys.items() if entry.required]
        if required:
            schema["required"] = required
        if self.variables is not None:
            schema["patternProperties"] = {"^[A-Z]$": self.variables.json()}
        schema["additionalProperties"] = self.others.json() if self.others else False
        return schema


def is_variable(name: str) -> bool:
    """Whether a name is a type variable's: one capital letter."""
    return len(name) == 1 and name.isascii() and name.isupper()
