"""Lowering of reductions that choose one of their items -> the form that chooses among contiguous
ones: values are folded alone, and the place of the last one is looked for; or, where values are
pairs or only two, items are tested for being chosen, many at a time. Of few items all are looked
at together."""

from __future__ import annotations

from typing import List, Optional

from . import ir
from .cmodel_reductions import PlacesForm
from .ctext import C, block, call, heading
from .later import Later, find_choice
from .lower_element import ElementWriter
from .lower_values import Values
from .ordinary import ordinary

CALL = (
    "int what, char *values, const char *items, ptrdiff_t count, ptrdiff_t step, "
    "const ndm_reduction_rows *rows"
)


NANS = {"floating": "NDM_PLACES_NAN({0}, {0})", "complex": "NDM_PLACES_NAN({0}.re, {0}.im)"}


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
    category = values.traits.category(dtype)
    ctype = values.ctype(dtype)
    number, name, taken = values.ctype(later.dtype), kernel.name, f"taken_{kernel.name}"
    plain = ordinary(later.kernel) if category in NANS else later.kernel
    has_plain = plain is not later.kernel
    plain_name = f"plain_{name}" if has_plain else taken
    names = [field.name for field in reduction.fields]
    combined = _combined(reduction, later, combine.name, ctype, number)
    without = _combined(reduction, later, elements.function(plain).name, ctype, number)
    two = f"({ctype} a, {ctype} b)"
    item = f"const {ctype} *item, ptrdiff_t count"
    lanes = f"{ctype} *values, {number} *places"
    first_wins = f"{plain_name}(0, 0) == 0"
    nan = NANS.get(category, "") if has_plain else ""
    folds, part = category != "complex", values.element(dtype).part
    return PlacesForm(
        scan=f"scan_{name}",
        scan_head=heading(
            f"static NDM_ONE_COPY ptrdiff_t scan_{name}({item}, ptrdiff_t step, {ctype} *value)"
        ),
        stream=f"stream_{name}",
        stream_head=heading(
            f"static inline {number} stream_{name}"
            f"({ctype} *value, {item}, ptrdiff_t step)"
        ),
        form=f"form_places_{name}",
        head=heading(f"static ptrdiff_t form_places_{name}({CALL})"),
        taken=taken,
        taken_head=heading(f"static inline {number} {taken}{two}"),
        taken_body=block([*combined, "return taken;"], 1),
        plain=plain_name,
        plain_head=heading(f"static inline {number} plain_{name}{two}") if has_plain else "",
        plain_body=block([*without, "return taken;"], 1),
        better=f"better_{name}",
        better_head=heading(f"static inline {ctype} better_{name}{two}"),
        better_body=block(
            [f"return plain_{name}(a, b) != 0 ? b : a;"]
            if has_plain
            else [*combined, "return value;"],
            1,
        ),
        ctype=ctype,
        number=number,
        folds=folds,
        two=category == "bool",
        few_when=f"{first_wins} && width >= NDM_PLACES_FEW / 2 && width <= NDM_PLACES_FEW"
        if folds
        else "left >= NDM_PLACES_PAIRS",
        part=part.ctype if part is not None else "",
        few_own="own" if folds else "item[chosen]",
        few=f"few_{name}",
        few_head=""
        if category in ("signed", "unsigned")
        else heading(
            f"static NDM_ONE_COPY ptrdiff_t few_{name}"
            f"(const ndm_reduction_rows *rows, {ctype} *state, int64_t *place)"
        ),
        lane=str(values.load(C("item[j]"), dtype, dtype)),
        end_lane=str(values.load(C("end[j]"), dtype, dtype)),
        placed=str(values.load(C("item[chosen]"), dtype, dtype)),
        first_wins=first_wins,
        value=names.index(next(n for n in names if n != later.place)),
        place=names.index(later.place),
        nan=nan.format("next"),
        own_nan=nan.format("own"),
        shown=str(values.load(C("own"), dtype, dtype)),
        item=str(values.load(C("item[i * step]"), dtype, dtype)),
        dense=str(values.load(C("item[i]"), dtype, dtype)),
        ahead=str(values.load(C("item[i + j]"), dtype, dtype)),
        first=str(values.load(C("item[0]"), dtype, dtype)),
        last=_last(taken, category),
        lanes=f"lanes_{name}",
        lanes_head=""
        if category in ("bool", "complex")
        else heading(f"static inline {number} lanes_{name}({item}, {lanes})"),
        settle=f"settle_{name}",
        settle_head=heading(f"static inline ptrdiff_t settle_{name}({item}, {lanes})"),
        join_row=_join_row(plain_name, number, category),
    )


def _join_row(plain: str, number: str, category: str) -> str:
    """Of floats, whose values are chosen by the same comparison, compilers make jumps but for
    bits."""
    lines = []
    for own, next in (("own", "best"), ("other", "further_best")):
        row, chosen = f"{own}_row[j]", f"{plain}({own}[j], {next}) != 0"
        lines.append(
            f"{row} ^= ({row} ^ row) & -({number})({chosen});"
            if category == "floating"
            else f"{row} = {chosen} ? row : {row};"
        )
    return block(lines, 3)


def _combined(
    reduction: ir.Reduction, later: Later, combine: str, ctype: str, number: str
) -> List[str]:
    """`value` and `taken`, of a later item b and an item a, places 1 and 0."""
    names = [field.name for field in reduction.fields]
    first = ["0" if name == later.place else "a" for name in names]
    second = ["1" if name == later.place else "b" for name in names]
    results = ["&taken" if name == later.place else "&value" for name in names]
    return [
        f"{ctype} value;",
        f"{number} taken;",
        f"{call(combine, *first, *second, *results)};",
    ]


def _last(taken: str, category: str) -> str:
    """Known of truth values alone, which are two."""
    if category != "bool":
        return "0"
    return f"({taken}(*value, 0) | {taken}(*value, 1)) == 0"
