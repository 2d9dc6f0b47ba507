"""The stamp: what generated files were made from, so that a build knows whether they are current
without making them again. Content counts, times do not."""

from __future__ import annotations

import hashlib
import os
from typing import Iterable, List, Sequence, Tuple

from .render import HERE, template_directory
from .write import MARK, STAMP


def stamp_text(specs: Sequence[str], depends: Sequence[str], options: Sequence[str]) -> str:
    """The stamp's file: one hash over the specs, the templates, the compiler and its options."""
    digest = hashlib.sha256()
    for option in options:
        _add(digest, "option", option.encode("utf-8"))
    for label, path in _inputs(specs, depends):
        with open(path, "rb") as file:
            _add(digest, label, file.read().replace(b"\r\n", b"\n"))
    head = f"# {MARK}: sha256 of the specs, templates and compiler behind these files"
    return f"{head}\n{digest.hexdigest()}\n"


def is_current(text: str, out: str) -> bool:
    """Whether `out` has this stamp."""
    try:
        with open(os.path.join(out, STAMP), encoding="utf-8") as file:
            return file.read() == text
    except OSError:
        return False


def input_files(specs: Sequence[str], depends: Sequence[str]) -> List[str]:
    """Everything that generated files are made from."""
    return [path for _, path in _inputs(specs, depends)]


def _inputs(specs: Sequence[str], depends: Sequence[str]) -> List[Tuple[str, str]]:
    found: List[Tuple[str, str]] = []
    for kind, paths in (("depends", depends), ("spec", specs)):
        for path in paths:
            found.extend((f"{kind} {name}", file) for name, file in _below(path, (".toml",)))
    templates = template_directory()
    found.extend((f"template {n}", file) for n, file in _below(templates, (".j2",)))
    found.extend((f"compiler {n}", file) for n, file in _below(HERE, (".py",)))
    return found


def _below(path: str, endings: Iterable[str]) -> List[Tuple[str, str]]:
    """Names below a directory, with forward slashes, and the files; or the one file."""
    if not os.path.isdir(path):
        return [(os.path.basename(path), path)]
    found = []
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in names:
            if name.endswith(tuple(endings)):
                file = os.path.join(folder, name)
                found.append((os.path.relpath(file, path).replace(os.sep, "/"), file))
    return sorted(found)


def _add(digest: "hashlib._Hash", label: str, content: bytes) -> None:
    digest.update(f"{label}\n{len(content)}\n".encode("utf-8"))
    digest.update(content)
