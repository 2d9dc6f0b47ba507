"""The compiler from end to end: paths of specs -> texts of files."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import Dict, Optional, Sequence, Tuple

from . import ir
from .diagnostics import Diagnostics
from .expand import expand
from .headers import check_headers
from .lattice import Lattice
from .lower import lower
from .model import Specs
from .profile import part_of
from .read import read_specs
from .render import render
from .stamp import stamp_text
from .write import STAMP


@dataclass(frozen=True)
class Request:
    """What to compile. `ufuncs` and `dtypes` None: all."""

    specs: Tuple[str, ...]
    depends: Tuple[str, ...] = ()
    module: str = "core"
    ufuncs: Optional[Tuple[str, ...]] = None
    dtypes: Optional[Tuple[str, ...]] = None
    needs: Tuple[str, ...] = ()
    """Names of the modules that `depends` has the specs of."""
    profile: Optional[str] = None
    """The name of a [profile.x] that says ufuncs and dtypes."""
    api: str = "all"
    """What of the interface a library of `ufuncs` and `dtypes` has, as a profile says it."""
    headers: Optional[Tuple[str, ...]] = None
    """Folders of C headers besides the specs' own; None: headers are not looked at."""

    def options(self) -> Tuple[str, ...]:
        """Everything but paths that decides about the output."""
        return (
            f"module {self.module}",
            f"ufuncs {_listed(self.ufuncs)}",
            f"dtypes {_listed(self.dtypes)}",
            f"needs {_listed(self.needs)}",
            *([f"profile {self.profile}"] if self.profile is not None else []),
            *([f"api {self.api}"] if self.api != "all" else []),
        )


def _listed(names: Optional[Sequence[str]]) -> str:
    return "all" if names is None else ",".join(names)


@dataclass(frozen=True)
class Compiled:
    specs: Specs
    program: ir.Program


def compile_specs(request: Request, diagnostics: Diagnostics) -> Optional[Compiled]:
    """Specs, read, checked and typed; None after errors."""
    specs = read_specs(request.specs, request.depends, diagnostics)
    if request.headers is not None:
        check_headers(specs, request.headers, diagnostics)
    part = part_of(
        specs, request.ufuncs, request.dtypes, request.api, request.profile, diagnostics
    )
    if diagnostics or part is None:
        return None
    lattice = Lattice(specs)
    program = expand(
        specs,
        lattice,
        diagnostics,
        request.module,
        part,
        request.needs or None,
    )
    return None if diagnostics else Compiled(specs, program)


def generate(request: Request, diagnostics: Diagnostics) -> Optional[Dict[str, str]]:
    """Path below --out to text, the stamp included; None after errors."""
    gc.disable()  # a short run that frees nothing: collecting would take a third of it
    try:
        compiled = compile_specs(request, diagnostics)
        if compiled is None:
            return None
        files = render(lower(compiled.program, compiled.specs, (*request.specs, *request.depends)))
        files[STAMP] = stamp(request)
        return files
    finally:
        gc.enable()


def stamp(request: Request) -> str:
    return stamp_text(request.specs, request.depends, request.options())
