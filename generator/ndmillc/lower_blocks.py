"""What loops do with blocks of elements beside the bare loop, as C text: elements set aside, and
forms of a primitive whose call is the whole body."""

from __future__ import annotations

from typing import Callable, List, Optional, Sequence

from . import ir
from .cmodel import Aside, Early, Quick, Steps
from .ctext import C, block, call
from .forms import only_call
from .loop_operand import LoopOperand
from .lower_values import Values


def lower_aside(
    inputs: Sequence[LoopOperand],
    outputs: Sequence[LoopOperand],
    test: str,
    packs: bool,
    tried: str,
    scalar: bool,
) -> Aside:
    """`inputs`: those that are not the same for all elements; `packs`: what is set aside is
    computed together; `tried`: the call that is asked for it first; `scalar`: without vectors."""
    count, left = "others" if scalar else "packed", "const ptrdiff_t left_aside"
    setup = [f"const {o.stored} *from_{o.name} = {o.pointer} + start;" for o in inputs]
    setup += [f"{o.stored} kept_{o.name}[NDM_BLOCK];" for o in inputs]
    setup += [f"{o.stored} aside_{o.name}[NDM_BLOCK];" for o in outputs]
    packed = inputs if packs else ()
    setup += [f"{o.stored} packed_{o.name}[NDM_BLOCK];" for o in packed]
    return Aside(
        setup=block(setup, 3),
        test=block([test], 4),
        hide=block(
            [
                f"ndm_hide_others(kept_{o.name}, from_{o.name}, sizeof({o.stored}), "
                "end - start, last - start, usual - start, places, others);"
                for o in inputs
            ],
            4,
        ),
        redirect=block([f"from_{o.name} = kept_{o.name};" for o in inputs], 4),
        put=block(
            [
                f"ndm_put_others({o.pointer} + start, aside_{o.name}, sizeof({o.stored}), "
                "places, others);"
                for o in outputs
            ],
            4,
        ),
        pack=block([f"packed_{o.name}[others] = from_{o.name}[i - start];" for o in packed], 6),
        pad=block([f"packed_{o.name}[i] = packed_{o.name}[others - 1];" for o in packed], 5),
        tried=tried and block([f"{left} = others > 0 && {tried} ? 0 : {count};"], 4),
        count="left_aside" if tried else count,
    )


def lower_call(
    kernel: ir.Kernel, values: Values, inputs: Sequence[LoopOperand]
) -> Optional["LoweredCall"]:
    """Where a kernel is the call of a primitive and nothing else."""
    found = only_call(kernel, values)
    return None if found is None else LoweredCall(found, [o.name for o in inputs])


class LoweredCall:
    """The call that a loop's body is. Arguments are given as the body's, in the kernel's order."""

    def __init__(self, found: ir.CallPrimitive, names: List[str]) -> None:
        self._call = found
        self._names = names

    def _given(self, arguments: Sequence[str]) -> List[str]:
        """In the primitive's order."""
        named = dict(zip(self._names, arguments))
        return [named[a.name] for a in self._call.arguments if isinstance(a, ir.Variable)]

    def usual(self, loads: Sequence[str], tested: Sequence[str]) -> str:
        """The quicker test; "" without."""
        if self._call.usual is None:
            return ""
        return block([*loads, f"unusual |= {call(self._call.usual, *self._given(tested))};"], 4)

    @property
    def reports(self) -> bool:
        """The functions take `raised` too."""
        return self._call.overload.report

    @property
    def block(self) -> Optional[str]:
        """The function of arrays."""
        return self._call.block

    def asked(
        self, arrays: Sequence[str], output: str, count: str, report: Sequence[str]
    ) -> str:
        """The call of it; "" without. `arrays`: of the body's inputs."""
        if self._call.block is None:
            return ""
        return str(call(self._call.block, *self._given(arrays), output, count, *report))

    @property
    def asks_first(self) -> bool:
        """It has steps with a test of their own."""
        return self._call.steps is not None and self._call.steps.ordinary is not None

    @property
    def tries_in_two(self) -> bool:
        """It has a quick form in two loops."""
        return self._call.quick is not None and self._call.quick.make is not None

    def tried_in_two(
        self, loads: Sequence[str], arguments: Sequence[str], stored: str, copied: str, end: str
    ) -> Quick:
        """`stored`: the result's C type in memory; `copied`: what keeps a result; `end`: of the
        elements."""
        quick, given, made = self._call.quick, self._given(arguments), "made[i - start]"
        assert quick is not None and quick.make is not None and quick.type is not None
        lines = [
            f"kept[i - start] = {call(quick.c, made, *given)};",
            f"doubtful |= {call(quick.doubt, made, *given)};",
        ]
        first = block([*loads, f"{made} = {call(quick.make, *given)};"], 4)
        return Quick(stored, block([*loads, *lines], 4), copied, end, quick.type, first)

    def steps(
        self,
        loads: Sequence[str],
        tested: Sequence[str],
        arguments: Sequence[str],
        store: Callable[[C], str],
    ) -> Optional[Steps]:
        """`tested`: the arguments of tests; `store`: what stores a result."""
        steps, given, before = self._call.steps, self._given(arguments), self._given(tested)
        if steps is None:
            return None
        made, test, depth = f"{steps.made} steps;", "", 4
        if steps.ordinary is not None:
            test = block([*loads, f"unfit |= {call(steps.ordinary, *before)};"], 4)
            depth = 5
        place = ("&steps", "i - start")
        first, *others, last = (call(step, *place, *given) for step in steps.c)
        lines = [*(f"{each};" for each in (first, *others)), store(last)]
        early = None
        if steps.early:
            line = f"{call(steps.c[0], *place, *before)};"
            early, made, lines = Early(made, block([*loads, line], 4)), "", lines[1:]
        bodies = tuple(block([*loads, line], depth) for line in lines)
        return Steps(made, bodies, test, early)
