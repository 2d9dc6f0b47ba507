"""ndmillc new: a project that works: a spec, a program that runs it, CMake, README."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Set, Tuple

from .cmodel import Job
from .model import Specs
from .names import name_problem
from .render import render
from .suggest import shown

RESERVED = {"all", "clean", "help", "install", "ndmill", "package", "test"}
"""What CMake or ndmill itself calls targets."""


@dataclass(frozen=True)
class Kind:
    """One kind of project. `specs`: as CMake names them; `files`: with what they are."""

    what: str
    specs: str
    spec: str
    command: str
    printed: str
    program_prints: str
    files: Tuple[Tuple[str, str, str], ...] = ()


COMMON = (
    ("CMakeLists.txt", "new_CMakeLists.txt.j2", "finds ndmill, builds the module and the program"),
    ("run.c", "new_run.c.j2", "a program that loads the module and runs it"),
    ("README.md", "new_README.md.j2", "this"),
)
KINDS = {
    "ufunc": Kind(
        "A ufunc", "{name}.toml", "{name}.toml", "call {name} 2.0 3.0 1.0", "7.0",
        "[1. 3. 5. 7. 9.]", (("{name}.toml", "new_ufunc.toml.j2", "the ufunc"),),
    ),
    "dtype": Kind(
        "A dtype", "{name}.toml", "{name}.toml", "call multiply 1.5:{name} 2.5", "3.75",
        "[0.  0.5 1.  1.5 2. ]", (("{name}.toml", "new_dtype.toml.j2", "the dtype"),),
    ),
    "module": Kind(
        "A module", "specs", "specs/{name}.toml", "call {name}_ramp 3.0 4.0", "0.75",
        "[0.         0.33333333 0.66666667 1.         1.        ]",
        (
            ("specs/{name}.toml", "new_module.toml.j2", "ufuncs, and C functions that they call"),
            ("specs/{name}.h", "new_module.h.j2", "those C functions"),
        ),
    ),
}  # fmt: skip


def problem(kind: str, name: str, core: Specs) -> Optional[str]:
    """Why a project cannot have this name; None if it can."""
    fault = name_problem(name)
    if fault is not None:
        return f"the name '{shown(name)}' {fault}"
    if name in RESERVED:
        return f"the name '{name}' is CMake's or ndmill's own; take another"
    taken: Dict[str, Set[str]] = {
        "ufunc": {alias for u in core.ufuncs.values() for alias in (u.name, *u.aliases)},
        "dtype": set(core.dtypes) | set(core.aliases),
        "module": {"core"},
    }
    if name in taken[kind]:
        return f"the core has a {kind} '{name}' already; take another name"
    return None


def project_files(kind: str, name: str) -> Dict[str, str]:
    """Path in the project to text."""
    chosen = KINDS[kind]
    listed = [(path.format(name=name), template, text) for path, template, text in
              (*chosen.files, *COMMON)]  # fmt: skip
    context = {
        "name": name,
        "what": chosen.what,
        "specs": chosen.specs.format(name=name),
        "spec": chosen.spec.format(name=name),
        "command": chosen.command.format(name=name),
        "printed": chosen.printed,
        "pattern": _literal(chosen.program_prints),
        "files": [(path, text) for path, _, text in listed],
        **{f"is_{each}": each == kind for each in KINDS},
    }
    return render(Job(path, template, context) for path, template, _ in listed)


def _literal(text: str) -> str:
    """A regular expression of CMake's, in quotes, that fits this text alone."""
    return "".join(f"[{c}]" if c in ".*+?" else f"\\\\{c}" if c in "[]()" else c for c in text)


def write_project(files: Dict[str, str], out: str) -> List[str]:
    """Writes files that are not there yet. If some are, returns them and writes nothing. Raises
    OSError."""
    there = [path for path in files if os.path.lexists(os.path.join(out, path))]
    if there:
        return there
    for path, text in files.items():
        place = os.path.join(out, path)
        os.makedirs(os.path.dirname(place) or ".", exist_ok=True)
        with open(place, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return []


def listing(files: Sequence[str], out: str) -> str:
    return "".join(f"{os.path.join(out, path)}\n" for path in files)
