"""The C of a Python extension that shows a module's ufuncs as numpy.ufunc objects: which modules
and which names; all else is in bindings/numpy."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence

from .cmodel import Job
from .diagnostics import Diagnostics
from .ir import Program
from .lower_dtypes import c_string
from .lower_module import CORE
from .model import Specs
from .pipeline import Request, compile_specs
from .render import render


def numpy_module(name: str, request: Request, diagnostics: Diagnostics) -> Optional[Dict[str, str]]:
    """Path below --out to text; None after errors."""
    compiled = compile_specs(request, diagnostics)
    if compiled is None:
        return None
    return render([numpy_job(name, compiled.program, compiled.specs, request.needs)])


def numpy_job(name: str, program: Program, specs: Specs, needs: Sequence[str]) -> Job:
    """`needs`: the modules to register before, the core among them or not: it is always there."""
    ufuncs = ufunc_names(program)
    aliases = [(alias, ufunc) for ufunc in ufuncs for alias in specs.ufuncs[ufunc].aliases]
    held = list(program.dtypes) if program.module != CORE else []
    rows = [(ufunc, ufunc) for ufunc in ufuncs] + aliases
    return Job(
        f"{name}.c",
        "numpy_module.c.j2",
        {
            "name": name,
            "module": program.module,
            "modules": [m for m in (*needs, program.module) if m != CORE],
            "names": [{"attribute": alias, "ufunc": ufunc} for alias, ufunc in rows],
            "dtypes": held,
            "casts": casts_between(held, specs),
            "doc": c_string(f"The ufuncs of ndmill's module {program.module} as NumPy's."),
        },
    )


def ufunc_names(program: Program) -> List[str]:
    """Every ufunc that the module has a loop of, its own first."""
    extended = {loop.kernel.ufunc.name for loop in program.loops}
    return [*program.ufuncs, *sorted(extended - set(program.ufuncs))]


def casts_between(own: Sequence[str], specs: Specs) -> List[Dict[str, str]]:
    """To and from each of the module's dtypes, in pairs with every other dtype."""
    pairs = [(dtype, other) for dtype in own for other in specs.dtypes if other != dtype]
    both = dict.fromkeys(pairs + [(other, dtype) for dtype, other in pairs])
    return [{"source": source, "target": target} for source, target in both]
