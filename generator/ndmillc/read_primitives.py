"""[primitive.x]: C functions that bodies may call."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .keys_primitives import OVERLOAD
from .model_base import TypeTerm, TypeVariable
from .model_primitives import (
    BareFoldSpec,
    FormSpec,
    Misrounded,
    Overload,
    PrepareSpec,
    PrimitiveSpec,
    QuickSpec,
    StepsSpec,
)
from .names import header_problem, symbol_problem
from .read_types import read_types
from .shapes import is_variable
from .suggest import hint, shown
from .tables import Known, Table

_INLINE_KEYS = (
    "types", "c", "flags", "report", "level", "selects", "ordinary", "usual", "bare", "scalar",
    "aside", "block", "prepare", "odd", "fast", "steps", "quick", "fold",
)  # fmt: skip


def read_primitive(table: Table, known: Known) -> PrimitiveSpec:
    overloads: List[Overload] = []
    inline = [key for key in table.values if key in _INLINE_KEYS or is_variable(key)]
    if "overloads" in table.values:
        for key in inline:
            table.error(f"'{key}' and 'overloads' exclude each other; move it there", key)
        for number, path in enumerate(table.items("overloads"), 1):
            label = f"{table.label}, overload {number}"
            item = Table(table.document, path, OVERLOAD, label, table.diagnostics)
            check_header(item)
            overloads.extend(_overloads(item, known))
    elif "types" in table.values and "c" in table.values:
        overloads.extend(_overloads(table, known))
    elif not table.found:
        table.error("give 'types' and 'c', or 'overloads'")
    check_header(table)
    return PrimitiveSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        overloads=tuple(replace(o, header=o.header or table.optional("header")) for o in overloads),
        doc=table.text("doc"),
    )


def check_header(table: Table) -> None:
    header = table.optional("header")
    problem = header_problem(header) if header is not None else None
    if problem is not None:
        table.error(f"the header '{shown(header or '')}' {problem}", "header")


def check_symbol(
    table: Table, template: str, variables: Tuple[TypeVariable, ...], *key: str
) -> None:
    """Reports a C function's name that is none."""
    problem = symbol_problem(template, frozenset(v.name for v in variables))
    if problem is not None:
        table.error(f"the C function '{shown(template)}' {problem}", *key)


def _overloads(table: Table, known: Known) -> List[Overload]:
    """One overload; a table of C names makes one for each of its dtypes."""
    types = read_types(table, known)
    if types is None or "c" not in table.values:
        return []
    inputs, outputs, variables = types
    _check_bare(table, variables)
    prepare = _prepare(table, variables, len(inputs))
    odd, fast = _form(table, variables, "odd"), _form(table, variables, "fast")
    _check_odd(table, odd)
    if fast is not None:
        fast = replace(fast, misrounded=_misrounded(table, known, len(inputs), len(outputs)))
    choices: Dict[Tuple[TypeVariable, ...], str] = {}
    c = table.values["c"]
    if isinstance(c, str):
        check_symbol(table, c, variables, "c")
        choices[variables] = c
    else:
        choices = _symbols_by_dtype(table, known, c, variables)
    return [
        Overload(
            inputs=inputs,
            outputs=outputs,
            variables=chosen,
            c=symbol,
            flags=table.strings("flags"),
            report=table.flag("report"),
            level=table.text("level", "compute"),
            position=table.position,
            ordinary=table.optional("ordinary"),
            bare=table.optional("bare"),
            usual=table.optional("usual"),
            block=table.optional("block"),
            scalar=table.flag("scalar"),
            aside=table.flag("aside"),
            prepare=prepare,
            header=table.optional("header"),
            odd=odd,
            fast=fast,
            selects=table.flag("selects"),
            steps=_steps(table, variables, table.values),
            quick=_quick(table, variables),
            fold=_fold(table, types),
        )
        for chosen, symbol in choices.items()
    ]


def _check_bare(table: Table, variables: Tuple[TypeVariable, ...]) -> None:
    """'ordinary' and 'bare' need each other."""
    pairs = (("ordinary", "bare"), ("bare", "ordinary"), ("usual", "ordinary"), ("block", "bare"))
    for key, other in pairs:
        symbol = table.optional(key)
        if symbol is None:
            continue
        check_symbol(table, symbol, variables, key)
        if table.optional(other) is None:
            table.error(f"'{key}' needs '{other}' beside it", key)
    for key in ("scalar", "aside"):
        if table.flag(key) and table.optional("bare") is None:
            table.error(f"'{key}' needs 'bare' beside it", key)
    if table.flag("scalar") and table.flag("aside"):
        table.error("'scalar' and 'aside' exclude each other", "aside")


def _form(
    table: Table, variables: Tuple[TypeVariable, ...], key: str
) -> Optional[FormSpec]:
    given = table.values.get(key)
    if given is None:
        return None
    for each in ("c", "ordinary", "bare", "usual", "block"):
        if each in given:
            check_symbol(table, given[each], variables, key, each)
    if key == "fast" and ("ordinary" in given) != ("bare" in given):
        table.error("'fast': 'ordinary' and 'bare' need each other", key)
    if "usual" in given and "ordinary" not in given:
        table.error(f"'{key}': 'usual' needs 'ordinary' beside it", key)
    if "block" in given and "bare" not in given:
        table.error(f"'{key}': 'block' needs 'bare' beside it", key)
    steps = _steps(table, variables, given, key)
    optional = {each: given.get(each) for each in ("ordinary", "bare", "usual", "block")}
    return FormSpec(given["c"], steps=steps, **optional)


def _misrounded(
    table: Table, known: Known, inputs: int, outputs: int
) -> Optional[Tuple[Tuple[str, Misrounded], ...]]:
    """Of the fast form."""
    given = table.values["fast"].get("misrounded")
    if given is None:
        return None
    found = []
    for dtype, rows in given.items():
        place = ("fast", "misrounded", dtype)
        if dtype not in known.dtypes:
            table.error(f"'misrounded' of 'fast': {known.type_fault(dtype)}", *place)
        if inputs != 1:
            table.error(f"'misrounded' is for one argument, and types have {inputs}", *place)
        for row in rows:
            if inputs == 1 and len(row) != 1 + outputs:
                table.error(
                    f"a row of 'misrounded' is an argument and as many results as types have, "
                    f"{1 + outputs} numbers, not {len(row)}",
                    *place,
                )
        found.append((dtype, tuple(tuple(map(Fraction, row)) for row in rows)))
    return tuple(found)


def _steps(
    table: Table, variables: Tuple[TypeVariable, ...], beside: Mapping[str, Any], *path: str
) -> Optional[StepsSpec]:
    """`beside`: the table that may have the key, at `path`."""
    given = beside.get("steps")
    if given is None:
        return None
    for each in ("made", "ordinary"):
        if each in given:
            check_symbol(table, given[each], variables, *path, "steps", each)
    for symbol in given["c"]:
        check_symbol(table, symbol, variables, *path, "steps", "c")
    if "bare" not in beside:
        table.error("'steps' needs 'bare' beside it", *path, "steps")
    if "ordinary" in given and "early" in given:
        table.error("'ordinary' and 'early' of 'steps' exclude each other", *path, "steps")
    for each, flag in (("ordinary", "scalar"), ("early", "scalar"), ("early", "aside")):
        if each in given and table.flag(flag):
            table.error(f"'{each}' of 'steps' and '{flag}' exclude each other", *path, "steps")
    return StepsSpec(
        tuple(given["c"]), given["made"], given.get("ordinary"), given.get("early", False)
    )


def _quick(table: Table, variables: Tuple[TypeVariable, ...]) -> Optional[QuickSpec]:
    given = table.values.get("quick")
    if given is None:
        return None
    for each in ("c", "doubt", "make", "type"):
        if each in given:
            check_symbol(table, given[each], variables, "quick", each)
    if ("make" in given) != ("type" in given):
        table.error("'quick': 'make' and 'type' need each other", "quick")
    if table.optional("bare") is None:
        table.error("'quick' needs 'bare' beside it", "quick")
    if table.flag("scalar"):
        table.error("'quick' and 'scalar' exclude each other", "quick")
    return QuickSpec(given["c"], given["doubt"], given.get("make"), given.get("type"))


def _fold(
    table: Table,
    types: Tuple[Tuple[TypeTerm, ...], Tuple[TypeTerm, ...], Tuple[TypeVariable, ...]],
) -> Optional[BareFoldSpec]:
    given = table.values.get("fold")
    if given is None:
        return None
    inputs, outputs, variables = types
    for each in ("c", "items", "state"):
        if each in given:
            check_symbol(table, given[each], variables, "fold", each)
    if len(inputs) != 2 or len(outputs) != 1 or len({*inputs, *outputs}) > 1:
        table.error("'fold' needs two inputs and an output of one type", "fold")
    return BareFoldSpec(given["c"], given.get("items"), given["state"])


def _check_odd(table: Table, odd: Optional[FormSpec]) -> None:
    """What rounds to odd is blocked where the overload is: the same arguments are ordinary."""
    if odd is None:
        return
    if (odd.bare is not None) != (table.optional("bare") is not None):
        table.error("'odd' needs a 'bare' form if the overload has one, and only then", "odd")


def _prepare(
    table: Table, variables: Tuple[TypeVariable, ...], arguments: int
) -> Optional[PrepareSpec]:
    given = table.values.get("prepare")
    if given is None:
        return None
    for key in ("type", "make", "c"):
        check_symbol(table, given[key], variables, "prepare", key)
    if given["argument"] > arguments:
        plural = "s" if arguments != 1 else ""
        message = f"argument {given['argument']} of {arguments} argument{plural}"
        table.error(f"'prepare': there is no {message}", "prepare", "argument")
    return PrepareSpec(given["argument"] - 1, given["type"], given["make"], given["c"])


def _symbols_by_dtype(
    table: Table, known: Known, c: Mapping[str, str], variables: Tuple[TypeVariable, ...]
) -> Dict[Tuple[TypeVariable, ...], str]:
    if len(variables) != 1:
        table.error("a table of C functions needs exactly one type variable in 'types'", "c")
        return {}
    variable = variables[0]
    choices: Dict[Tuple[TypeVariable, ...], str] = {}
    for dtype, symbol in c.items():
        listed = not variable.is_list or dtype in variable.expression
        if dtype not in known.dtypes and dtype not in known.aliases:
            table.error(f"'c': {known.type_fault(dtype)}", "c", dtype)
        elif not listed:
            more = hint(dtype, variable.expression, f"dtypes of {variable.name}")
            table.error(f"'c': {variable.name} is never '{dtype}'{more}", "c", dtype)
        check_symbol(table, symbol, (), "c", dtype)
        one = TypeVariable(variable.name, (dtype,), True, table.at("c", dtype))
        choices[(one,)] = symbol
    return choices
