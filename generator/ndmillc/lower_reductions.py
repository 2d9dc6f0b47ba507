"""Loops of declared reductions -> their forms: C functions that lift rows of items into a state,
join them with one, combine cells of a state and finish them.

The state is an array for each field. Where the rows of a call belong to the same cells, a few of
them are joined at a time, item by item: a cell then stays in a register for so long. Names of
variables begin with in_, state_, lifted_, next_, pass_, param_, value_, out_, row_ or step_; others
are the template's."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional, Sequence, Tuple

from . import ir, lower_structs
from .cmodel_reductions import (
    LaterWay,
    ReductionFunctions,
    RowForm,
    RowWay,
)
from .ctext import UNARY, C, block, call, heading, prefix, select
from .later import Later, find_later
from .lower_element import ElementWriter
from .lower_expr import Lowering
from .lower_places import places_form
from .lower_states import StateWriter
from .lower_values import Values
from .variants import is_blocked

ROWS = "const ndm_reduction_rows *rows"
GROUP = 5
"""Rows that are joined at a time: a third of those that a block has beside its first."""


class ReductionWriter:
    """The reductions of one file."""

    def __init__(self, values: Values, elements: ElementWriter) -> None:
        self._values = values
        self._elements = elements

    def forms(self, kernel: ir.Kernel, slot: int) -> ReductionFunctions:
        reduction = kernel.reduction
        assert reduction is not None
        writer = _Writer(kernel, reduction, self._values, self._elements)
        places = places_form(kernel, reduction, self._values, self._elements)
        writer.is_chosen = places is not None
        forms = ["lift", "join", "combine", "finish"]
        return ReductionFunctions(
            name=kernel.name,
            slot=slot,
            fields=tuple(writer.fields),
            group=GROUP,
            rows=(writer.rows("lift"), writer.rows("join")),
            cells=(writer.combine(), writer.finish()),
            places=places,
            reports=bool(kernel.flags),
            forms=tuple(
                (f"NDM_FORM_{form.upper()}", f"form_{form}_{kernel.name}") for form in forms
            ),
        )


class _Writer(StateWriter):
    """The forms of one loop, of rows of items too."""

    # ---- rows -------------------------------------------------------------------------

    def rows(self, form: str) -> RowForm:
        joins = form == "join"
        reports = self._lift.reports or (joins and self._combine.reports)
        guarded = self._lift.guarded or (joins and self._combine.guarded)
        passes = [o for o in self._reduction.lift.inputs if o.name in self._passes]
        places = ["const int64_t first = rows->index + k * index_row_step;"]
        places = places if self._reduction.indexed else []
        group = ["dense", *(["still"] if passes else []), "rows->cell_step == 0"]
        starts = [
            f"const char *const row_{o.name} = rows->items[{n}] + k * row_step_{o.name};"
            for n, o in enumerate(self._kernel.inputs)
        ]
        held = [self._pass_value(o) for o in passes]
        name = self._kernel.name
        found = find_later(self._reduction, self._values.traits) if not reports else None
        later = found if joins else None
        slow = found is not None and found.dtype == "int8"  # vectors would be of all widths
        ways = () if later else self._dense_ways(joins, passes, held, slow)
        return RowForm(
            name=f"form_{form}_{name}",
            head=heading(f"static void form_{form}_{name}({ROWS})"),
            raises=reports,
            guarded=guarded,
            setup=block(self._setup(passes), 1),
            group=block([f"if ({' && '.join(group)}) {{"], 1) if joins and self._fits() else "",
            group_passes=tuple(held),
            group_setup=block([*places, *starts], 3),
            group_item=block(self._group_item(), 5),
            rows=block(
                [
                    *starts,
                    *(
                        f"{f.ctype} *const state_{f.name} = "
                        f"({f.ctype} *)rows->state[{f.index}] + rows->cell + k * rows->cell_step;"
                        for f in self.fields
                    ),
                    *places,
                ],
                2,
            ),
            later=self._later(later) if later else None,
            dense=ways,
            otherwise="} else {" if ways else "{",
            strided_setup=block(self._strided_setup(), 3),
            strided_item=block(self._strided_item(joins, bool(found or self.is_chosen)), 4),
        )

    def _setup(self, passes: Sequence[ir.Operand]) -> List[str]:
        """What is the same for all rows; whether their items are `dense` and passes `still`."""
        dense = ["rows->mask == NULL"] if self._reduction.neutral is not None else []
        dense += [
            f"step_{o.name} == (ptrdiff_t)sizeof({self._stored(o)})" for o in self._kernel.inputs
        ]
        still = [f"rows->pass_steps[{self._passes[o.name]}] == 0" for o in passes]
        lines = [
            f"const double param_{o.name} = rows->params[{self._params[o.name]}];"
            for o in self._reduction.lift.inputs
            if o.name in self._params
        ]
        lines.append("const ptrdiff_t width = rows->width;")
        for n, o in enumerate(self._kernel.inputs):
            lines.append(f"const ptrdiff_t step_{o.name} = rows->steps[{n}];")
            lines.append(f"const ptrdiff_t row_step_{o.name} = rows->row_steps[{n}];")
        lines.append(f"const bool dense = {' && '.join(dense)};")
        if passes:
            lines.append(f"const bool still = {' && '.join(still)};")
        if self._reduction.indexed:
            lines.append("const ptrdiff_t index_step = rows->index_step;")
            lines.append("const ptrdiff_t index_row_step = rows->index_row_step;")
        return lines

    def _fits(self) -> bool:
        """Whether it pays to have cells in registers for a few rows: there are few of the x87's,
        and what computes long, or with places of another width than the items, gains nothing and
        would be there several times."""
        if self._reduction.indexed or is_blocked(self._reduction.lift, self._values.traits):
            return False
        dtypes = [operand.dtype for operand in self._reduction.fields]
        aliases = self._values.specs.aliases
        return not any(d not in aliases and self._values.element(d).is_x87 for d in dtypes)

    def _dense_ways(
        self, joins: bool, passes: Sequence[ir.Operand], held: List[str], rare: bool
    ) -> Tuple[RowWay, ...]:
        """`rare`: vectors would not be worth their code."""
        typed = [
            f"const {self._stored(o)} *const in_{o.name} = (const {self._stored(o)} *)row_{o.name};"
            for o in self._kernel.inputs
        ]
        if not passes:
            item = block([*(["ndm_only_here();"] if rare else []), *self._item(joins, False)], 4)
            return (RowWay("if (dense) {", block(typed, 3), item),)
        arrays = [
            f"const {self._stored(o)} *const pass_{o.name} = "
            f"(const {self._stored(o)} *)rows->passes[{self._passes[o.name]}];"
            for o in passes
        ]
        tests = " && ".join(
            f"rows->pass_steps[{self._passes[o.name]}] == (ptrdiff_t)sizeof({self._stored(o)})"
            for o in passes
        )
        still = block(self._item(joins, True), 4)
        moving = block(self._item(joins, False), 4)
        return (
            RowWay("if (dense && still) {", block([*typed, *held], 3), still),
            RowWay(block([f"}} else if (dense && {tests}) {{"], 2), block([*typed, *arrays], 3),
                   moving),
        )  # fmt: skip

    def _item(self, joins: bool, still: bool) -> List[str]:
        """What happens to item i of contiguous ones. `still`: passes gave the same for all."""
        arguments = []
        for operand in self._reduction.lift.inputs:
            name = operand.name
            if name in self._passes:
                value = C(f"pass_{name}[i]")
                if still:
                    value = C(f"pass_{name}")
                else:
                    value = self._values.load(value, operand.dtype, operand.dtype)
            elif name in self._params:
                value = C(f"param_{name}")
            elif name == "index":
                value = C("first + i * index_step")
            else:
                value = self._load(C(f"in_{name}[i]"), operand.dtype)
            arguments.append(str(value))
        return self._fold(joins, arguments)

    def _later(self, later: Later) -> LaterWay:
        """The way for rows whose items come later than what the cells have."""
        inputs = self._kernel.inputs
        arguments = [
            str(self._load(C(f"in_{o.name}[i]"), o.dtype)) if o.name != "index" else "0"
            for o in self._reduction.lift.inputs
        ]
        combine = self._elements.function(later.kernel)
        places = {later.place}
        fields = [
            replace(f, ctype=self._values.ctype(later.dtype)) if f.name in places else f
            for f in self.fields
        ]
        own = ["row_of[i]" if f.name in places else f"state_{f.name}[i]" for f in fields]
        lifted = ["number" if f.name in places else f"lifted_{f.name}" for f in fields]
        extra = self._extra(combine)
        pointers = [f"&next_{f.name}" for f in fields]
        return LaterWay(
            ctype=self._values.ctype(later.dtype),
            rows=later.rows,
            place=later.place,
            row=block(
                [
                    f"const {self._stored(o)} *const in_{o.name} = (const {self._stored(o)} *)"
                    f"(rows->items[{n}] + (done + row) * row_step_{o.name}) + begin;"
                    for n, o in enumerate(inputs)
                ],
                5,
            ),
            item=block(
                [
                    *self._several(self._lift, "lifted", arguments),
                    *(f"{f.ctype} next_{f.name};" for f in fields),
                    f"{call(combine.name, *own, *lifted, *pointers, *extra)};",
                    *(f"{place} = next_{f.name};" for place, f in zip(own, fields)),
                    f"(void)lifted_{later.place};",
                ],
                6,
            ),
        )

    def _group_item(self) -> List[str]:
        """Of a group of rows: combines what is in next_<field> with item i of a row."""
        arguments = []
        for operand in self._reduction.lift.inputs:
            name = operand.name
            if name in self._passes:
                arguments.append(f"pass_{name}")
            elif name in self._params:
                arguments.append(f"param_{name}")
            elif name == "index":
                arguments.append("first + row * index_row_step + i * index_step")
            else:
                arguments.append(str(self._load(C(f"in_{name}[i]"), operand.dtype)))
        setup = [
            f"const {self._stored(o)} *const in_{o.name} = "
            f"(const {self._stored(o)} *)(row_{o.name} + row * row_step_{o.name});"
            for o in self._kernel.inputs
        ]
        lines = [*setup, *self._several(self._lift, "lifted", arguments)]
        names = [field.name for field in self.fields]
        own = [f"next_{name}" for name in names] + [f"lifted_{name}" for name in names]
        extra = self._extra(self._combine)
        if len(names) == 1:
            return [*lines, f"next_{names[0]} = {call(self._combine.name, *own, *extra)};"]
        pointers = [f"&next_{name}" for name in names]
        return [*lines, f"{call(self._combine.name, *own, *pointers, *extra)};"]

    def _strided_setup(self) -> List[str]:
        if self._reduction.neutral is None:
            return []
        self._neutral()
        return [
            *(["uint32_t dropped = 0;"] if self._drops else []),
            "static const uint8_t counts = 1;",
            "const uint8_t *const mask = "
            "rows->mask != NULL ? rows->mask + k * rows->mask_row_step : &counts;",
            "const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;",
        ]

    def _strided_item(self, joins: bool, rare: bool) -> List[str]:
        """`rare`: vectors would not be worth their code."""
        lines: List[str] = ["ndm_only_here();"] if rare else []
        masked = self._reduction.neutral is not None
        if masked:
            lines.append("const bool counted = mask[i * mask_step] != 0;")
        arguments = []
        for operand in self._reduction.lift.inputs:
            name, stored = operand.name, self._stored(operand)
            value = f"value_{name}"
            if name in self._passes:
                number = self._passes[name]
                place = f"rows->passes[{number}] + i * rows->pass_steps[{number}]"
                loaded = self._values.load(
                    C(f"*(const {stored} *)({place})", UNARY), operand.dtype, operand.dtype
                )
                lines.append(f"const {stored} {value} = {loaded};")
            elif name in self._params:
                value = f"param_{name}"
            elif name == "index":
                value = "first + i * index_step"
            else:
                place = f"row_{name} + i * step_{name}"
                loaded = self._values.load(
                    C(f"*(const {stored} *)({place})", UNARY), operand.dtype, operand.dtype
                )
                other = self._harmless(operand.dtype) if masked else None
                if other is not None:
                    loaded = select(C("counted"), loaded, other)
                lines.append(f"const {stored} {value} = {loaded};")
            arguments.append(value)
        return [*lines, *self._fold(joins, arguments, self._neutral() if masked else None)]

    def _fold(
        self, joins: bool, arguments: List[str], neutral: Optional[List[C]] = None
    ) -> List[str]:
        """Lifts an item and puts it, or what the cell and it combine to, into cell i."""
        lines = self._several(self._lift, "lifted", arguments)
        values = [f"lifted_{field.name}" for field in self.fields]
        if neutral is not None:
            for field, value in zip(self.fields, neutral):
                chosen = select(C("counted"), C(f"lifted_{field.name}"), value)
                lines.append(f"const {field.ctype} made_{field.name} = {chosen};")
            values = [f"made_{field.name}" for field in self.fields]
        if joins:
            own = [f"state_{field.name}[i]" for field in self.fields]
            lines += self._several(self._combine, "next", [*own, *values])
            values = [f"next_{field.name}" for field in self.fields]
        return [*lines, *(f"state_{f.name}[i] = {v};" for f, v in zip(self.fields, values))]

    def _neutral(self) -> List[C]:
        assert self._reduction.neutral is not None
        lowering = Lowering(self._reduction.lift, self._values, self._elements.extras, False)
        lowering.drop_reports("dropped")
        found = [lowering.lower(value) for value in self._reduction.neutral]
        self._drops = lowering.reported
        if lowering.needs_casts:
            self._elements.note_casts()
        return found

    def _harmless(self, dtype: str) -> Optional[C]:
        """An item to lift in place of one that does not count: 1."""
        if dtype in self._values.specs.aliases:
            return C("1")
        element = self._values.element(dtype)
        if element.struct is not None:
            text = lower_structs.constant(element.struct, 1)
            text = text or lower_structs.constant(element.struct, 0)
            return C(f"({element.ctype}){text}") if text is not None else None
        if element.part is not None:
            return C(f"({element.ctype}){{1, 0}}")
        return C("1")

    # ---- inputs -----------------------------------------------------------------------

    def _pass_value(self, operand: ir.Operand) -> str:
        ctype = self._stored(operand)
        stored = C(f"*(const {ctype} *)rows->passes[{self._passes[operand.name]}]", UNARY)
        value = self._values.load(stored, operand.dtype, operand.dtype)
        return f"const {ctype} pass_{operand.name} = {value};"

    def _load(self, place: C, dtype: str) -> C:
        """A stored item; complex ones by parts, see loop_body."""
        if dtype not in self._values.specs.aliases:
            part = self._values.element(dtype).part
            if part is not None and not part.is_x87:
                return call(f"ndm_get_{dtype}", prefix("&", place))
        return self._values.load(place, dtype, dtype)
