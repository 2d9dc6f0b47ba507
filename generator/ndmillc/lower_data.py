"""Lowering of everything that is not a ufunc loop: dtypes, casts, the module's tables, wrappers.

`lower_data` returns the files to render. What loops may use of them:

* include/ndmill/kernel/dtypes_<module>.h: `ndm_<dtype>`, the C type of an element in memory, for
  every dtype of the module and every C name (ndm_intc); complex types are structs {re, im}; and
  for each small floating format `ndm_load_<dtype>(stored)`, its value in the compute dtype, and
  `ndm_store_<dtype>(value, uint32_t *raised)`, rounded once.
* include/ndmill/kernel/casts_<module>.h (includes the former): for every pair of dtypes
  `ndm_cast_<from>_<to>(ndm_<from> x, uint32_t *raised)`, which returns an ndm_<to>. Both sides
  are as stored: a value in a compute dtype is cast from that dtype.

Flags that the arithmetic does not raise by itself are ORed into *raised."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

from .cmodel import Job
from .ir import Program
from .kinds import Kinds
from .lower_casts import cast_functions, direct, scalar_casts, stem
from .lower_classes import class_context
from .lower_dtypes import Elements, header_context
from .lower_module import CORE, module_context, symbol_of
from .lower_wrappers import header_name, wrapper_context
from .model import Specs

KERNEL_HEADERS = "include/ndmill/kernel"


def lower_data(
    program: Program,
    specs: Specs,
    places: Mapping[str, Tuple[str, int]],
    hashes: Mapping[str, str],
) -> List[Job]:
    """`places`: kernel name to (stem, slot), for every loop of the program. `hashes`: kernel name
    to the 32 hexadecimal digits of its loop's hash."""
    module = program.module
    elements = Elements(specs)
    kinds = Kinds(specs)
    casts = cast_functions(program, elements)
    known = {*program.dtypes, *(d.name for d in specs.dtypes.values() if d.external)}
    aliases = [(a.name, a.c) for a in specs.aliases.values() if not a.external]
    # Headers of primitives may name dtypes that a profile leaves out.
    declared = [dtype.name for dtype in specs.dtypes.values() if not dtype.external]
    own = tuple(dict.fromkeys([*program.dtypes, *declared]))
    header = header_context(own, aliases, module, program.depends, elements)
    all_casts: Dict[str, Any] = {
        "module": module,
        "casts": [cast for group in casts.values() for cast in group],
    }
    jobs = [
        Job(f"{KERNEL_HEADERS}/dtypes_{module}.h", "dtypes.h.j2", header),
        Job(f"{KERNEL_HEADERS}/casts_{module}.h", "casts.h.j2", all_casts),
    ]
    looped = direct(casts)
    for source, group in looped.items():
        context = {
            "module": module,
            "source": source,
            "casts": group,
            "headers": ["ndmill/kernel/halves.h"] if any(cast.array for cast in group) else [],
            "symbol": symbol_of(stem(source), module),
        }
        jobs.append(Job(f"{stem(source)}.c", "casts.c.j2", context))
    for name in program.dtypes:
        shown = {**class_context(name, specs, known, kinds, elements), "module": module}
        if elements.of(name).struct is not None:
            shown.update(scalar_casts(name, elements))
        jobs.append(Job(f"dtypes/{name}.c", shown["template"], shown))
    tables = module_context(program, specs, elements, looped, places, hashes)
    jobs.append(Job("module.c", "module.c.j2", tables))
    if program.ufuncs:
        wrappers = wrapper_context(program, specs)
        jobs.append(Job(f"include/ndmill/{header_name(module)}", "ufuncs.h.j2", wrappers))
        jobs.append(Job("wrappers.c", "wrappers.c.j2", wrappers))
    if module != CORE:
        ufuncs = header_name(module) if program.ufuncs else ""
        shown = {"module": module, "ufuncs": ufuncs}
        jobs.append(Job(f"include/ndmill/module_{module}.h", "module.h.j2", shown))
    return jobs
