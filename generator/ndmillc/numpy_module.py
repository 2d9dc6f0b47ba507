"""The C of a Python extension that shows a module's ufuncs as numpy.ufunc objects: which modules,
names, dtypes and casts; all else is in bindings/numpy."""

from __future__ import annotations

import os
from typing import Dict, List, Optional, Sequence, Tuple

from .cmodel import Job
from .ctext import c_string
from .diagnostics import Diagnostics
from .ir import Program
from .lower_module import CORE
from .model import Specs
from .pipeline import Request, compile_specs
from .render import render


def numpy_module(
    name: str, request: Request, storage: Sequence[str], core: str, diagnostics: Diagnostics
) -> Optional[Dict[str, str]]:
    """Path below --out to text; None after errors. `storage`: dtypes that NumPy is not to hold.
    `core`: where the core's specs are. Raises ValueError for a dtype that is not of the specs."""
    compiled = compile_specs(request, diagnostics)
    if compiled is None:
        return None
    outside = outside_dtypes(compiled.specs, core)
    for dtype in storage:
        if dtype not in outside:
            raise ValueError(f"--storage names '{dtype}', which is no dtype of these specs")
    job = numpy_job(name, compiled.program, compiled.specs, request.needs, outside, storage)
    return render([job])


def numpy_job(
    name: str, program: Program, specs: Specs, needs: Sequence[str], outside: Sequence[str],
    storage: Sequence[str],
) -> Job:
    """`needs`: the modules to register before, the core among them or not: it is always there."""
    ufuncs = [u for u in ufunc_names(program) if specs.ufuncs[u].reduction is None]
    aliases = [(alias, ufunc) for ufunc in ufuncs for alias in specs.ufuncs[ufunc].aliases]
    rows = [(ufunc, ufunc) for ufunc in ufuncs] + aliases
    casts = casts_between(outside, specs)
    return Job(
        f"{name}.c",
        "numpy_module.c.j2",
        {
            "name": name,
            "module": program.module,
            "modules": [m for m in (*needs, program.module) if m != CORE],
            "names": [{"attribute": alias, "ufunc": ufunc} for alias, ufunc in rows],
            "dtypes": [{"name": dtype, "stored": dtype in storage} for dtype in outside],
            "casts": [
                {"index": index, "source": source, "target": target}
                for index, (source, target) in enumerate(casts)
            ],
            "cast_count": len(casts),
            "doc": c_string(f"The ufuncs of ndmill's module {program.module} as NumPy's."),
        },
    )


def ufunc_names(program: Program) -> List[str]:
    """Every ufunc that the module has a loop of, its own first."""
    extended = {loop.kernel.ufunc.name for loop in program.loops}
    return [*program.ufuncs, *sorted(extended - set(program.ufuncs))]


def outside_dtypes(specs: Specs, core: str) -> List[str]:
    """The dtypes that NumPy does not have: all but the core's."""
    root = os.path.realpath(core) + os.sep
    return [
        dtype.name
        for dtype in specs.dtypes.values()
        if not os.path.realpath(dtype.position.file).startswith(root)
    ]


def casts_between(own: Sequence[str], specs: Specs) -> List[Tuple[str, str]]:
    """To and from each of these dtypes, in pairs with every other dtype."""
    pairs = [(dtype, other) for dtype in own for other in specs.dtypes if other != dtype]
    return list(dict.fromkeys(pairs + [(other, dtype) for dtype, other in pairs]))
