"""The ways through the operands of a loop, as C text for the template.

The names of an operand's variables begin with in_, out_, step_, dense_, single_, value_,
ordinary_, from_, kept_, packed_ or aside_; all others are the template's and have no such
beginning: so no operand's name can collide."""

from __future__ import annotations

from functools import partial
from typing import Dict, List, Optional, Sequence, Tuple

from . import ir
from .cmodel import Blocks, Quick, Way
from .ctext import PRIMARY, UNARY, C, block, call, prefix
from .forms import quick_form
from .loop_operand import LoopOperand
from .lower_blocks import lower_aside, lower_call
from .lower_element import ElementWriter
from .lower_values import Values
from .variants import PLAIN, Variant, is_blocked, is_scalar, packs, prepared_calls
from .ways import Ways, singles_of, takes_whole


class LoopBody:
    """What the ways through one loop have in common."""

    def __init__(self, kernel: ir.Kernel, elements: ElementWriter, values: Values) -> None:
        self._kernel = kernel
        self._elements = elements
        self._values = values
        self._blocked = is_blocked(kernel, values.traits)
        self._whole = takes_whole(kernel, values)
        self.stores_report = False
        self.guarded = False
        self.casts = False
        operands = [
            self._operand(o, index, index < len(kernel.inputs))
            for index, o in enumerate(kernel.inputs + kernel.outputs)
        ]
        self.inputs = [o for o in operands if o.is_input]
        self.outputs = [o for o in operands if not o.is_input]
        names = singles_of(kernel)
        self.singles = [o for o in self.inputs if o.name in names]
        self._call = lower_call(kernel, values, self.inputs)
        self._scalar = self._whole and is_scalar(kernel, values.traits)
        asked = self._scalar and self._call is not None and self._call.block is not None
        self._packs = asked or self._whole and packs(kernel, values.traits)
        self._sets_aside = self._packs or self._scalar

    def _operand(self, operand: ir.Operand, index: int, is_input: bool) -> LoopOperand:
        holder = self._values.holder(operand.dtype, self._kernel.level, self._kernel.compute)
        return LoopOperand(
            operand.name,
            index,
            operand.dtype,
            holder,
            self._values.ctype(operand.dtype),
            self._values.ctype(holder),
            is_input,
        )

    def _report(self) -> str:
        self.stores_report = True
        return "&raised"

    def load(self, operand: LoopOperand, stored: C, name: str = "") -> str:
        """The declaration of an input's value."""
        value = self._values.load(stored, operand.dtype, operand.holder)
        return f"const {operand.held} {name or operand.value} = {value};"

    # ---- ways -------------------------------------------------------------------------

    def steps(self, kind: Ways) -> List[str]:
        """Declarations that the ways share."""
        operands = [*self.inputs, *self.outputs]
        if self._whole:
            return [f"const bool single_{o.name} = strides[{o.index}] == 0;" for o in self.singles]
        if kind is Ways.BLOCKS and not self.singles:
            tests = " && ".join(o.is_dense(f"strides[{o.index}]") for o in operands)
            return [f"const bool dense = {tests};"]
        lines = [o.step() for o in operands]
        if kind is Ways.STRIDED:
            return lines
        lines += [o.dense() for o in operands]
        single = self.inputs if len(self.inputs) == 2 else []
        single = self.singles if kind is Ways.BLOCKS else single
        return lines + [
            f"const bool single_{o.name} = step_{o.name} == 0 && count > 0;" for o in single
        ]

    def ways(self, kind: Ways) -> List[Way]:
        if kind is Ways.STRIDED:
            return [self._strided("{")]
        if self._whole:
            apart = " && ".join(f"!single_{o.name}" for o in self.singles)
            found = [self._contiguous("if", None, apart or "true")]
            return found + [
                self._contiguous("} else if", operand, f"single_{operand.name}")
                for operand in self.singles
            ]
        if kind is Ways.BLOCKS:
            dense = "" if self.singles else "dense || count == 1"
            found = [self._contiguous("if", None, dense)]
            return found + [self._contiguous("} else if", operand) for operand in self.singles]
        found = [self._contiguous("if", None)]
        if len(self.inputs) == 2:
            found += [self._contiguous("} else if", operand) for operand in self.inputs]
        return [*found, self._strided("} else {")]

    def blocks(self, symbol: str) -> str:
        """The call that copies what is not contiguous, and comes back to the loop."""
        operands = [*self.inputs, *self.outputs]
        stored = [operand.stored for operand in operands]
        items = str(call(f"NDM_ITEMS_{len(operands)}", len(self.inputs), *stored))
        items += "".join(f" | NDM_SINGLE({o.index})" for o in self.singles)
        arguments = ("args", "dimensions", "strides", "ctx", items, symbol)
        run = "ndm_run_whole" if self._whole else "ndm_run_blocks"
        return f"return {call(run, *arguments)};"

    def _contiguous(self, word: str, scalar: Optional[LoopOperand], condition: str = "") -> Way:
        """All operands contiguous, but for an input that is the same for all elements."""
        operands = [*self.inputs, *self.outputs]
        condition = condition or " && ".join(
            f"single_{o.name}" if o is scalar else f"dense_{o.name}" for o in operands
        )
        setup = [
            self.load(o, C(f"*({o.type} *)args[{o.index}]", UNARY)) if o is scalar else o.typed()
            for o in operands
        ]
        arguments = [o.value if o is scalar else self._at(o, o.pointer, "i") for o in self.inputs]
        places = [C(f"{o.pointer}[i]") for o in self.outputs]
        opening = block([f"{word} ({condition}) {{" if condition != "true" else "{"], 1)
        if scalar is None:
            return self._way(opening, setup, True, [], arguments, places)
        return self._single(opening, setup, arguments, places, scalar)

    def _at(self, operand: LoopOperand, pointer: str, index: str) -> str:
        """The value of an item."""
        stored = self._item(operand, C(f"{pointer}[{index}]"))
        return str(self._values.load(stored, operand.dtype, operand.holder))

    def _single(
        self,
        opening: str,
        setup: List[str],
        arguments: List[str],
        places: List[C],
        scalar: LoopOperand,
    ) -> Way:
        """The way with an input that is the same for all elements. What a loop computes of it
        alone a compiler may compute before any test, whose flags then show. So the bare loop
        reads it again where nobody can know its value, and the careful one for each element."""
        made = self._prepared(scalar)
        setup = setup + [line for line, _ in made]
        careful_places = self._careful_places(places)
        if made:
            variant = Variant(prepared=scalar.name)
            names = [name for _, name in made]
            careful = self._careful_arguments(arguments)
            body = self._statements([], careful, careful_places, variant, names)
        elif self._blocked:
            setup += [scalar.typed(), "const ptrdiff_t still = (ptrdiff_t)ndm_hidden_zero();"]
            value = self._item(scalar, C(f"{scalar.pointer}[i * still]"))
            loaded = str(self._values.load(value, scalar.dtype, scalar.holder))
            careful = [loaded if a == scalar.value else a for a in arguments]
            careful = self._careful_arguments(careful)
            body = self._statements([], careful, careful_places, PLAIN)
        else:
            body = self._statements([], arguments, places, PLAIN)
        blocks = None
        if self._blocked:
            name = f"ordinary_{scalar.name}"
            stored = C(f"*(const volatile {scalar.stored} *)args[{scalar.index}]", UNARY)
            ordinary = [name if a == scalar.value else a for a in arguments]
            again = [self.load(scalar, stored, name)]
            blocks = self._blocks([], arguments, ordinary, places, again, scalar)
        return Way(opening, block(setup, 2), True, block(body, self._depth()), blocks)

    def _prepared(self, scalar: Optional[LoopOperand]) -> List[Tuple[str, str]]:
        """What is made once of an operand that is the same for all elements: the declarations,
        and the pointers to it."""
        found: List[Tuple[str, str]] = []
        calls = prepared_calls(self._kernel, scalar.name) if scalar is not None else []
        for number, site in enumerate(calls, 1):
            assert scalar is not None and site.prepare is not None
            name = f"prepared_{number}" if len(calls) > 1 else "prepared"
            value = call(site.prepare.make, scalar.value)
            found.append((f"const {site.prepare.type} {name} = {value};", f"&{name}"))
        return found

    def _strided(self, opening: str) -> Way:
        operands = [*self.inputs, *self.outputs]
        loads = [self.load(operand, operand.strided()) for operand in self.inputs]
        return self._way(
            opening,
            [operand.raw() for operand in operands],
            False,
            loads,
            [operand.value for operand in self.inputs],
            [o.strided() for o in self.outputs],
        )

    def _way(
        self,
        opening: str,
        setup: List[str],
        independent: bool,
        loads: List[str],
        arguments: List[str],
        places: List[C],
    ) -> Way:
        """`loads`: what an iteration declares first; `arguments` may be names of that."""
        careful = self._careful_arguments(arguments)
        body = self._statements(loads, careful, self._careful_places(places), PLAIN)
        if not self._blocked or not independent:  # an element may need the one before
            return Way(opening, block(setup, 2), independent, block(body, 3))
        blocks = self._blocks(loads, arguments, arguments, places, [])
        return Way(opening, block(setup, 2), independent, block(body, self._depth()), blocks)

    def _depth(self) -> int:
        """Of a way's body."""
        return 6 if self._sets_aside and not self._packs else 5 if self._blocked else 3

    def _careful_places(self, places: List[C]) -> List[C]:
        """Where results of elements go that are not ordinary."""
        if not self._sets_aside:
            return places
        index = "i" if self._packs else "others"
        return [C(f"aside_{o.name}[{index}]") for o in self.outputs]

    def _careful_arguments(self, arguments: List[str]) -> List[str]:
        """The same of arguments."""
        if not self._packs:
            return arguments
        packed = {a: self._at(o, f"packed_{o.name}", "i") for a, o in self._items().items()}
        return [packed.get(a, a) for a in arguments]

    def _items(self) -> Dict[str, LoopOperand]:
        """What stands for an item of a contiguous input, and the input."""
        return {self._at(o, o.pointer, "i"): o for o in self.inputs}

    def _blocks(
        self,
        loads: List[str],
        tested: List[str],
        ordinary: List[str],
        places: List[C],
        setup: List[str],
        scalar: Optional[LoopOperand] = None,
    ) -> Blocks:
        """`tested`, `ordinary`: the arguments of the test and of the bare loop."""
        aside, steps, first, result = None, None, None, (self.outputs[0], places[0])
        if self._call is not None and self._call.asks_first:
            first = self._call.steps(loads, tested, ordinary, partial(self._store, *result))
        if self._sets_aside:
            arrays = [o for o in self.inputs if o is not scalar]
            test = self._test(tested, word="other")
            tried = self._tried_aside(scalar)
            aside = lower_aside(arrays, self.outputs, test, self._packs, tried, self._scalar)
            copied = {
                a: self._at(o, f"from_{o.name}", "i - start") for a, o in self._items().items()
            }
            ordinary = [copied.get(a, a) for a in ordinary]
        if self._call is not None and first is None:
            steps = self._call.steps(loads, tested, ordinary, partial(self._store, *result))
        bare: List[str] = []
        if steps is None:
            bare = self._statements(loads, ordinary, places, Variant(bare=True))
        return Blocks(
            word=self._elements.unusual_type(self._kernel),
            test=block([*loads, self._test(tested)], 4),
            usual=self._call.usual(loads, tested) if self._call is not None else "",
            setup=block(setup, 3),
            bare=block(bare, 4),
            quick=self._quick(loads, ordinary, places),
            aside=aside,
            steps=steps,
            first=first,
            early=steps.early if steps is not None else None,
            tried=self._tried(scalar),
            end=self._end(),
        )

    def _tried(self, scalar: Optional[LoopOperand]) -> str:
        """The branch for a whole block of arrays that a call computes."""
        arrays = [f"{o.pointer} + start" for o in (*self.inputs, *self.outputs)]
        asked = self._asked(scalar, arrays, "end - start")
        return asked and block([f"if ({asked}) {{"], 3)

    def _tried_aside(self, scalar: Optional[LoopOperand]) -> str:
        """The same call for what is set aside."""
        packed = [f"packed_{o.name}" for o in self.inputs]
        return self._asked(scalar, [*packed, f"aside_{self.outputs[0].name}"], "packed")

    def _asked(self, scalar: Optional[LoopOperand], arrays: Sequence[str], count: str) -> str:
        """`arrays`: of the inputs, and the result's."""
        if not self._whole or scalar is not None or self._call is None:
            return ""
        report = [self._report()] if self._call.block and self._call.reports else []
        return self._call.asked(arrays[:-1], arrays[-1], count, report)

    def _end(self) -> str:
        """Of the elements of a block that the bare loop computes."""
        if not self._sets_aside:
            return "end"
        return "stop" if quick_form(self._kernel, self._values) is None else "left"

    def _quick(self, loads: List[str], arguments: List[str], places: List[C]) -> Optional[Quick]:
        kernel = quick_form(self._kernel, self._values)
        if kernel is None:
            return None
        place, end = C("kept[i - start]"), "stop" if self._sets_aside else "end"
        copied = block([f"{places[0]} = {place};"], 5)
        if self._call is not None and self._call.tries_in_two:
            stored = self.outputs[0].stored
            return self._call.tried_in_two(loads, arguments, stored, copied, end)
        lines = self._statements(loads, arguments, [place], Variant(bare=True), kernel=kernel)
        lines.append(self._test(arguments, kernel, "doubtful"))
        return Quick(self.outputs[0].stored, block(lines, 4), copied, end)

    def _test(
        self, arguments: List[str], kernel: Optional[ir.Kernel] = None, word: str = "unusual"
    ) -> str:
        function = self._elements.unusual(kernel or self._kernel)
        self.guarded = self.guarded or function.guarded
        extra = ["hidden"] if function.guarded else []
        return f"{word} |= {call(function.name, *arguments, *extra)};"

    def _statements(
        self,
        loads: List[str],
        arguments: List[str],
        places: List[C],
        variant: Variant,
        prepared: Sequence[str] = (),
        kernel: Optional[ir.Kernel] = None,
    ) -> List[str]:
        """One element: the call, and the stores after it."""
        element = self._elements.function(kernel or self._kernel, variant)
        self.guarded = self.guarded or element.guarded
        extra = [*prepared, *(["&raised"] if element.reports else [])]
        extra += ["hidden"] if element.guarded else []
        if len(self.outputs) == 1:
            result = call(element.name, *arguments, *extra)
            return [*loads, self._store(self.outputs[0], places[0], result)]
        lines = [*loads, *(f"{o.held} {o.value};" for o in self.outputs)]
        pointers = [f"&{o.value}" for o in self.outputs]
        lines.append(f"{call(element.name, *arguments, *pointers, *extra)};")
        for operand, place in zip(self.outputs, places):
            lines.append(self._store(operand, place, C(operand.value)))
        return lines

    def _store(self, operand: LoopOperand, place: C, value: C) -> str:
        stored = self._values.store(value, operand.holder, operand.dtype, self._report)
        self.casts = self.casts or stored.text.startswith("ndm_cast_")
        if self._by_parts(operand) and place.level == PRIMARY:
            return f"{call(f'ndm_put_{operand.dtype}', prefix('&', place), stored)};"
        return f"{place} = {stored};"

    def _item(self, operand: LoopOperand, place: C) -> C:
        """A stored item of a contiguous operand."""
        if not self._by_parts(operand):
            return place
        return call(f"ndm_get_{operand.dtype}", prefix("&", place))

    def _by_parts(self, operand: LoopOperand) -> bool:
        """Complex numbers are loaded and stored by parts where there are vectors of these: clang
        else takes a pair of floats for a vector itself, and makes none of several pairs."""
        if operand.dtype in self._values.specs.aliases:
            return False
        part = self._values.element(operand.dtype).part
        return part is not None and not part.is_x87 and operand.dtype == operand.holder
