"""Lowering of declared reductions -> the forms of their states: C functions that combine cells of
two states, and make results of them."""

from __future__ import annotations

from typing import List, Optional, Sequence

from . import ir
from .cmodel import ElementFunction
from .cmodel_reductions import CellForm, RowWay, StateField
from .ctext import UNARY, C, block, call, heading
from .lower_element import ElementWriter
from .lower_values import Values

CELLS = "char *const *state, ptrdiff_t into, ptrdiff_t from, ptrdiff_t width"
RESULTS = "const ndm_reduction_results *results"


class StateWriter:
    """The forms of one loop that have no rows."""

    def __init__(
        self,
        kernel: ir.Kernel,
        reduction: ir.Reduction,
        values: Values,
        elements: ElementWriter,
    ) -> None:
        self._kernel = kernel
        self._reduction = reduction
        self._values = values
        self._elements = elements
        self.fields = [
            StateField(field.name, index, values.ctype(field.dtype))
            for index, field in enumerate(reduction.fields)
        ]
        self.is_chosen = False
        self._drops = False
        self._lift = elements.function(reduction.lift)
        self._combine = elements.function(reduction.combine)
        self._finish = elements.function(reduction.finish)
        self._passes = {p.operand.name: n for n, p in enumerate(reduction.passes)}
        self._params = {name: n for n, name in enumerate(reduction.params)}

    def combine(self) -> CellForm:
        name = self._kernel.name
        setup = [
            line
            for f in self.fields
            for line in (
                f"{f.ctype} *const state_{f.name} = ({f.ctype} *)state[{f.index}] + into;",
                f"const {f.ctype} *const other_{f.name} = "
                f"(const {f.ctype} *)state[{f.index}] + from;",
            )
        ]
        own = [f"state_{field.name}[i]" for field in self.fields]
        other = [f"other_{field.name}[i]" for field in self.fields]
        lines = ["ndm_only_here();"] if self.is_chosen else []
        lines += self._several(self._combine, "next", [*own, *other])
        lines += [f"state_{field.name}[i] = next_{field.name};" for field in self.fields]
        return CellForm(
            f"form_combine_{name}",
            heading(f"static void form_combine_{name}({CELLS})"),
            self._combine.reports,
            self._combine.guarded,
            block(setup, 1),
            block(lines, 2),
        )

    def finish(self) -> CellForm:
        name = self._kernel.name
        kernel = self._reduction.finish
        fields = {field.name: field for field in self.fields}
        setup = ["const ptrdiff_t width = results->width;"]
        arguments = []
        for operand in kernel.inputs:
            if operand.name in fields:
                f = fields[operand.name]
                setup.append(
                    f"const {f.ctype} *const state_{f.name} = "
                    f"(const {f.ctype} *)results->state[{f.index}] + results->cell;"
                )
                arguments.append(f"state_{f.name}[i]")
            elif operand.name in self._passes:
                number, ctype = self._passes[operand.name], self._stored(operand)
                place = f"(results->passes[{number}] + i * results->pass_steps[{number}])"
                item = C(f"*(const {ctype} *){place}", UNARY)
                arguments.append(str(self._values.load(item, operand.dtype, operand.dtype)))
            elif operand.name in self._params:
                number = self._params[operand.name]
                setup.append(f"const double param_{operand.name} = results->params[{number}];")
                arguments.append(f"param_{operand.name}")
            else:
                arguments.append("(int64_t)results->counts[i * results->count_step]")
        for n, o in enumerate(self._kernel.outputs if self.is_chosen else ()):
            setup.append(f"char *const put_{o.name} = results->outputs[{n}];")
            setup.append(f"const ptrdiff_t step_{o.name} = results->steps[{n}];")
        return CellForm(
            f"form_finish_{name}",
            heading(f"static void form_finish_{name}({RESULTS})"),
            self._finish.reports,
            self._finish.guarded,
            block(setup, 1),
            block(self._outputs(arguments), 2),
            self._dense_finish(),
        )

    def _dense_finish(self) -> Optional[RowWay]:
        """Where a division by the number of items, or the like, may be vector code."""
        function, outputs = self._finish, self._kernel.outputs
        inputs = [operand.name for operand in self._reduction.finish.inputs]
        numbers = [n for n in inputs if n not in (*self._passes, *self._params, *self._names())]
        element = self._values.element(outputs[0].dtype)
        vectors = element.shape in ("floating", "complex") and not element.is_x87
        if not numbers or len(outputs) > 1 or function.reports or not vectors:
            return None
        if any(name in self._passes for name in inputs):
            return None
        stored = self._stored(outputs[0])
        arguments = []
        for operand in self._reduction.finish.inputs:
            if operand.name in self._names():
                place = C(f"state_{operand.name}[i]")
                parts = self._values.element(operand.dtype).part is not None
                arguments.append(
                    f"ndm_get_{operand.dtype}(&{place})" if parts else str(place)
                )
            else:
                own = operand.name in self._params
                arguments.append(f"param_{operand.name}" if own else "count")
        value = call(function.name, *arguments, *self._extra(function))
        put = f"ndm_put_{outputs[0].dtype}(&out[i], {value});"
        return RowWay(
            f"if (results->count_step == 0 && "
            f"results->steps[0] == (ptrdiff_t)sizeof({stored})) {{",
            block(
                [
                    f"{stored} *const out = ({stored} *)results->outputs[0];",
                    "const int64_t count = (int64_t)results->counts[0];",
                ],
                2,
            ),
            block([put if element.part is not None else f"out[i] = {value};"], 3),
        )

    def _names(self) -> List[str]:
        return [field.name for field in self.fields]

    def _outputs(self, arguments: Sequence[str]) -> List[str]:
        function, outputs = self._finish, self._kernel.outputs
        extra = self._extra(function)
        places = [
            f"*({self._stored(o)} *)(results->outputs[{n}] + i * results->steps[{n}])"
            for n, o in enumerate(outputs)
        ]
        if self.is_chosen:  # places are no more than copied
            places = [
                f"*({self._stored(o)} *)(put_{o.name} + i * step_{o.name})" for o in outputs
            ]
        if len(outputs) == 1:
            return [f"{places[0]} = {call(function.name, *arguments, *extra)};"]
        lines = [f"{self._stored(o)} out_{o.name};" for o in outputs]
        pointers = [f"&out_{o.name}" for o in outputs]
        lines.append(f"{call(function.name, *arguments, *pointers, *extra)};")
        return [*lines, *(f"{place} = out_{o.name};" for place, o in zip(places, outputs))]

    # ---- calls ------------------------------------------------------------------------

    def _several(
        self, function: ElementFunction, stem: str, arguments: Sequence[str]
    ) -> List[str]:
        """A call that gives each field a value."""
        extra = self._extra(function)
        if len(self.fields) == 1:
            field = self.fields[0]
            value = call(function.name, *arguments, *extra)
            return [f"const {field.ctype} {stem}_{field.name} = {value};"]
        names = [f"{stem}_{field.name}" for field in self.fields]
        lines = [f"{f.ctype} {name};" for f, name in zip(self.fields, names)]
        pointers = [f"&{name}" for name in names]
        return [*lines, f"{call(function.name, *arguments, *pointers, *extra)};"]

    def _extra(self, function: ElementFunction) -> List[str]:
        """What a call has behind its operands."""
        return (["&raised"] if function.reports else []) + (["hidden"] if function.guarded else [])

    def _stored(self, operand: ir.Operand) -> str:
        return self._values.ctype(operand.dtype)
