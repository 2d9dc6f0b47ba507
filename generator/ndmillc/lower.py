"""Programs -> files to render: the kernel files of all loops, and the data beside them."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Dict, List, Mapping, Sequence, Set, Tuple

from . import ir
from .cmodel import ComplexType, Job, LibraryHeaders, LoopFile, LoopFunction, place_loops, stem_of
from .cmodel_reductions import ReductionFunctions
from .forms import stored_form
from .hashes import program_hashes
from .lower_converted import WiderLoops, tiers
from .lower_data import lower_data
from .lower_element import ElementWriter, Needs, inlined
from .lower_folds import FoldWriter
from .lower_loops import LoopWriter
from .lower_module import symbol_of
from .lower_reductions import ReductionWriter
from .lower_sums import SumWriter
from .lower_transfers import Transfers
from .lower_values import Values
from .model import Specs


def lower(program: ir.Program, specs: Specs, roots: Sequence[str] = ()) -> List[Job]:
    """Every generated file of a module. `roots`: where its specs were read from; files name them
    from there on, so that they do not depend on the machine."""
    places = place_loops(program)
    jobs = [
        Job(f"{file.stem}.c", "loops.c.j2", {"file": file})
        for file in lower_loops(program, specs, roots)
    ]
    for job in lower_data(program, specs, places, program_hashes(program)):
        context = dict(job.context)
        if "origin" in context:
            context["origin"] = source_name(context["origin"], roots)
        jobs.append(Job(job.path, job.template, context))
    return jobs


def lower_loops(
    program: ir.Program, specs: Specs, roots: Sequence[str] = ()
) -> List[LoopFile]:
    """The kernel files, by stem, in the order of the program."""
    values = Values(specs)
    places = place_loops(program)
    wider = WiderLoops(program, values)
    stems: Dict[str, List[ir.LoopInstance]] = {}
    for instance in program.loops:
        stems.setdefault(stem_of(instance), []).append(instance)
    return [
        lower_file(stem, instances, program, values, places, roots, wider)
        for stem, instances in stems.items()
    ]


def lower_file(
    stem: str,
    instances: List[ir.LoopInstance],
    program: ir.Program,
    values: Values,
    places: Mapping[str, Tuple[str, int]],
    roots: Sequence[str],
    wider: WiderLoops,
) -> LoopFile:
    careful: Set[str] = set()
    for instance in instances:
        for kernel in _forms(instance.kernel, values):
            careful |= inlined(kernel) if kernel.flags else set()
    needs = Needs()
    elements = ElementWriter(values, careful, needs)
    loops = LoopWriter(values, elements)
    transfers = Transfers(values, elements)
    sums = SumWriter(values, elements, transfers)
    folds = FoldWriter(values, elements)
    reductions = ReductionWriter(values, elements)
    forms: List[ReductionFunctions] = []
    functions: List[LoopFunction] = []
    libraries: Dict[str, Set[str]] = {}
    made: Dict[Tuple[str, ir.Kernel], LoopFunction] = {}
    for instance in instances:
        kernel = instance.kernel
        slot = places[kernel.name][1]
        if kernel.reduction is not None:
            forms.append(reductions.forms(kernel, slot))
            continue
        for tier, form in tiers(kernel, values):
            conversion = wider.of(kernel, tier)
            same = made.get((tier, _nameless(form)))
            if same is not None:
                function = replace(same.as_named(), slot=slot)
            elif conversion is not None:
                function = wider.loop(kernel, slot, tier, conversion, transfers)
            elif form.sum is not None:
                function = sums.loop(form, slot)
            else:
                function = loops.loop(form, slot, tier)
            functions.append(function)
            made.setdefault((tier, _nameless(form)), function)
        if program.folds:
            folds.add(kernel, slot)
        function = functions[-1]
        if kernel.call is not None and kernel.loop.header:
            headers = needs.headers
            if function.library is not None:
                headers = libraries.setdefault(function.library, set())
            headers.add(kernel.loop.header)
    return LoopFile(
        source=source_name(instances[0].kernel.loop.position.file, roots),
        stem=stem,
        symbol=symbol_of(stem, program.module),
        includes=tuple(
            _includes(program, needs, any(f.casts or f.quick or f.mends for f in functions))
        ),
        complex=tuple(_complex_types(needs, values)),
        elements=elements.functions,
        loops=tuple(functions),
        tables=tuple(sorted({f.conversion.table for f in functions if f.conversion})),
        casts=tuple(sorted({table for f in functions for table in f.casts})),
        libraries=tuple(
            LibraryHeaders(macro, tuple(sorted(headers))) for macro, headers in libraries.items()
        ),
        doubts=transfers.doubts,
        mended=transfers.mended,
        gathers=transfers.gathers,
        scatters=transfers.scatters,
        sums=sums.functions,
        tiles=sums.tiles,
        folds=folds.functions,
        reductions=tuple(forms),
    )


def _nameless(kernel: ir.Kernel) -> ir.Kernel:
    """Equal for kernels that compute the same, of whatever ufuncs."""
    return replace(kernel, name="")


def _forms(kernel: ir.Kernel, values: Values) -> List[ir.Kernel]:
    """All forms of a kernel that loops are made of."""
    forms = [form for _, form in tiers(kernel, values)]
    return [*forms, *(stored_form(form, values) for form in forms)]


def source_name(path: str, roots: Sequence[str]) -> str:
    """A spec file as comments name it: from its root's own name on."""
    absolute = os.path.abspath(path)
    for root in map(os.path.abspath, roots):
        if os.path.isdir(root) and absolute.startswith(root + os.sep):
            return os.path.relpath(absolute, os.path.dirname(root)).replace(os.sep, "/")
    return os.path.basename(path)


def _includes(program: ir.Program, needs: Needs, converted: bool) -> List[str]:
    kinds = ["dtypes"] + (["casts"] if needs.casts else [])
    modules = (*program.depends, program.module)
    found = [f"ndmill/kernel/{kind}_{module}.h" for kind in kinds for module in modules]
    if needs.blocks:
        found.append("ndmill/kernel/blocks.h")
    if needs.complex:
        found.append("ndmill/kernel/complex.h")
    if converted:
        found.append("ndmill/kernel/converted.h")
    if needs.cnames:
        found.append("ndmill/kernel/cnames.h")
    return found + sorted(needs.headers)


def _complex_types(needs: Needs, values: Values) -> List[ComplexType]:
    found = []
    for name in sorted(needs.complex):
        part = values.element(name).part
        assert part is not None
        found.append(ComplexType(name, part.ctype, part.word))
    return found
