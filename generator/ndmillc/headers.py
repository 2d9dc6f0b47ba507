"""The C headers that a module's specs name: whether they are there, and whether they have the
functions that the specs call, as far as reading them can tell. So a misspelt name is an error in
the spec, before any C is compiled."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from itertools import product
from typing import Dict, Iterator, List, Optional, Sequence, Set, Tuple

from .diagnostics import Diagnostics
from .model import Specs
from .model_base import Position, TypeVariable
from .suggest import near

OWN = "ndmill/"
"""The library's own headers lie where the C compiler looks; what they declare begins with ndm_."""
PLAIN = {f"{name}.h" for name in "float inttypes limits stdalign stdbool stddef stdint".split()}
"""Headers of C that declare no functions."""
STANDARD = {f"{n}.h" for n in "assert complex ctype errno fenv math stdio stdlib string".split()}
"""Those that do, all without '_' in their names."""
ANY_WITHOUT_UNDERSCORE = ""
"""Among a header's names where it includes one of those."""
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([\"<])([^\">\n]+)[\">]", re.M)
WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Use:
    """A header that a table names, the functions that it should have, and a type."""

    what: str
    header: str
    symbols: Tuple[str, ...]
    position: Position
    type: str = ""


class Headers:
    """What headers say; they are looked for beside the spec, then in `folders`."""

    def __init__(self, folders: Sequence[str]) -> None:
        self._folders = tuple(folders)
        self._words: Dict[str, Optional[Set[str]]] = {}

    def find(self, header: str, beside: str) -> Optional[str]:
        for folder in (os.path.dirname(beside), *self._folders):
            path = os.path.join(folder, header)
            if os.path.isfile(path):
                return path
        return None

    def words(self, path: str) -> Optional[Set[str]]:
        """All names in a header and in those that it includes; None if it may have others: pasted
        ones, or a library's."""
        if path not in self._words:
            self._words[path] = set()  # what includes itself adds nothing
            self._words[path] = self._read(path)
        return self._words[path]

    def _read(self, path: str) -> Optional[Set[str]]:
        with open(path, encoding="utf-8", errors="replace") as file:
            text = COMMENT.sub(" ", file.read())
        if "##" in text:
            return None
        found = set(WORD.findall(text))
        for quote, name in INCLUDE.findall(text):
            if name in PLAIN or name.startswith(OWN):
                continue
            if quote == "<" and name in STANDARD:
                found.add(ANY_WITHOUT_UNDERSCORE)
                continue
            inner = self.find(name, path) if quote == '"' else None
            words = self.words(inner) if inner is not None else None
            if words is None:
                return None
            found |= words
        return found


def check_headers(specs: Specs, folders: Sequence[str], diagnostics: Diagnostics) -> None:
    """Reports what the specs that are compiled name and no header has."""
    headers = Headers(folders)
    missing: Set[Tuple[str, str]] = set()
    for use in uses(specs):
        if use.header.startswith(OWN):
            continue
        path = headers.find(use.header, use.position.file)
        if path is None and (use.what, use.header) in missing:
            continue
        if path is None:
            missing.add((use.what, use.header))
            looked = "beside this file" + (", nor in the folders of --headers" if folders else "")
            text = f"{use.what}: there is no header '{use.header}' {looked}"
            diagnostics.error(use.position, text)
            continue
        words = headers.words(path)
        if words is None:
            continue
        sought = [("function", symbol) for symbol in use.symbols]
        for noun, name in [*sought, *([("type", use.type)] if use.type else [])]:
            free = ANY_WITHOUT_UNDERSCORE in words and "_" not in name
            if name not in words and not free and not name.startswith("ndm_"):
                more = near(name, words)
                text = f"{use.what}: '{use.header}' has no {noun} '{name}'{more}"
                diagnostics.error(use.position, text)


def uses(specs: Specs) -> Iterator[Use]:
    """Of the dtypes, primitives and loops of these specs, not of those that they build on."""
    for dtype in specs.dtypes.values():
        if dtype.external or dtype.struct is None:
            continue
        struct, what = dtype.struct, f"dtype '{dtype.name}'"
        yield Use(what, struct.header, (), dtype.at("header"))
        yield Use(what, struct.header, (), dtype.at("type"), struct.type)
        tables = {"ops": struct.ops, "from": struct.sources, "to": struct.targets}
        for key, functions in tables.items():
            for name, symbol in functions.items():
                yield Use(what, struct.header, (symbol,), dtype.at(f"{key}.{name}"))
    for primitive in specs.primitives.values():
        for overload in () if primitive.external else primitive.overloads:
            if overload.header is None:
                continue
            templates = [overload.c, overload.ordinary, overload.usual, overload.bare]
            templates += [overload.block]
            if overload.prepare is not None:
                templates += [overload.prepare.make, overload.prepare.c]
            if overload.quick is not None:
                templates += [overload.quick.c, overload.quick.doubt]
                templates += [overload.quick.make] if overload.quick.make else []
            for steps in (overload.steps, overload.fast.steps if overload.fast else None):
                templates += (*steps.c, steps.ordinary) if steps is not None else ()
            if overload.fold is not None:
                templates += [overload.fold.c, overload.fold.items, overload.fold.state]
            for form in (overload.odd, overload.fast):
                if form is not None:
                    templates += [form.c, form.ordinary, form.bare, form.usual, form.block]
            yield Use(
                f"primitive '{primitive.name}'",
                overload.header,
                tuple(s for t in templates if t for s in symbols(t, overload.variables)),
                overload.position,
            )
    for ufunc in specs.ufuncs.values():
        for loop in ufunc.loops:
            if loop.external or loop.header is None:
                continue
            called = symbols(loop.call, loop.variables) if loop.call is not None else []
            what = f"{ufunc.label}, loop {loop.number}"
            yield Use(what, loop.header, tuple(called), loop.position)


def symbols(template: str, variables: Sequence[TypeVariable]) -> List[str]:
    """The C functions that a template such as "f_{T}" stands for; none where T is a kind, whose
    dtypes may be others' and come later."""
    used = [variable for variable in variables if f"{{{variable.name}}}" in template]
    if not all(variable.is_list for variable in used):
        return []
    found = []
    for dtypes in product(*(variable.expression for variable in used)):
        name = template
        for variable, dtype in zip(used, dtypes):
            name = name.replace(f"{{{variable.name}}}", dtype)
        found.append(name)
    return found
