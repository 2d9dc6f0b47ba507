"""Lowering of reductions that choose one of their items -> the form that chooses among contiguous
ones: values are folded alone, and the place of the last one is looked for."""

from __future__ import annotations

from typing import List, Optional

from . import ir
from .cmodel_reductions import PlacesForm
from .ctext import C, block, call, heading
from .later import Later, find_choice
from .lower_element import ElementWriter
from .lower_values import Values


def places_form(
    kernel: ir.Kernel, reduction: ir.Reduction, values: Values, elements: ElementWriter
) -> Optional[PlacesForm]:
    """None where a state is more than an item and its place, or making one raises flags."""
    later = find_choice(reduction, values.traits)
    if later is None or len(kernel.inputs) != 1:
        return None
    combine = elements.function(later.kernel)
    if combine.reports or combine.guarded or elements.function(reduction.lift).reports:
        return None
    elements.note_header("ndmill/kernel/places.h")
    dtype = kernel.inputs[0].dtype
    ctype = values.ctype(dtype)
    number, name, taken = values.ctype(later.dtype), kernel.name, f"taken_{kernel.name}"
    head = "int what, char *values, const char *items, ptrdiff_t count, ptrdiff_t step"
    return PlacesForm(
        name=f"form_places_{name}",
        head=heading(f"static ptrdiff_t form_places_{name}({head})"),
        taken=taken,
        taken_head=heading(f"static inline {number} {taken}({ctype} a, {ctype} b, {ctype} *value)"),
        taken_body=block(_taken(reduction, later, combine.name, number), 1),
        ctype=ctype,
        number=number,
        fold_first=str(values.load(C("from[i]"), dtype, dtype)),
        fold_item=str(values.load(C("in[row][i]"), dtype, dtype)),
        item=str(values.load(C("item[i * step]"), dtype, dtype)),
        last=_last(values, taken, dtype),
    )


def _taken(reduction: ir.Reduction, later: Later, combine: str, number: str) -> List[str]:
    """Of a later item b and an item a, places 1 and 0."""
    names = [field.name for field in reduction.fields]
    first = ["0" if name == later.place else "a" for name in names]
    second = ["1" if name == later.place else "b" for name in names]
    results = ["&taken" if name == later.place else "value" for name in names]
    return [
        f"{number} taken;",
        f"{call(combine, *first, *second, *results)};",
        "return taken;",
    ]


def _last(values: Values, taken: str, dtype: str) -> str:
    """Known of truth values alone, which are two."""
    if values.traits.category(dtype) != "bool":
        return "0"
    return f"({taken}(*value, 0, &next) | {taken}(*value, 1, &next)) == 0"
