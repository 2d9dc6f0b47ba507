"""The `types` of loops and primitives: terms, type variables and what they range over."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from .model_base import TypeTerm, TypeVariable
from .shapes import is_variable
from .spec_words import LATER_TYPE_FUNCTIONS, TYPE_FUNCTIONS
from .suggest import hint, listing, shown
from .tables import Known, Table
from .typeexpr import Term, TypeSyntaxError, parse_expression, parse_term, parse_types

MAX_OPERANDS = 32
MAX_VARIABLES = 3

Types = Tuple[Tuple[TypeTerm, ...], Tuple[TypeTerm, ...], Tuple[TypeVariable, ...]]


def read_types(table: Table, known: Known) -> Optional[Types]:
    """Inputs, outputs and variables; None after an error."""
    text = table.optional("types")
    if text is None:
        return None
    before = table.found
    variables = _variables(table, known)
    try:
        inputs, outputs = parse_types(text)
    except TypeSyntaxError as error:
        table.syntax_error(error, "types")
        return None
    used: Dict[str, None] = {}
    for term in inputs + outputs:
        _check_term(table, known, term, "types")
        if is_variable(term.term.name):
            used.setdefault(term.term.name)
    for name in variables:
        if name not in used:
            table.error(f"the type variable '{name}' does not occur in 'types'", name)
    if len(inputs) + len(outputs) > MAX_OPERANDS:
        table.error(f"more than {MAX_OPERANDS} operands", "types")
    if len(variables) > MAX_VARIABLES:
        table.error(f"more than {MAX_VARIABLES} type variables", "types")
    if table.found > before or not variables.keys() >= used.keys():
        return None
    ordered = tuple(variables[name] for name in used)
    return tuple(t.term for t in inputs), tuple(t.term for t in outputs), ordered


def read_term(table: Table, known: Known, text: str, *key: str) -> Optional[TypeTerm]:
    """A type by itself, of the loop's variables; None after an error."""
    try:
        term = parse_term(text)
    except TypeSyntaxError as error:
        table.syntax_error(error, *key)
        return None
    before = table.found
    _check_term(table, known, term, *key)
    return term.term if table.found == before else None


def _check_term(table: Table, known: Known, term: Term, *key: str) -> None:
    name, function = term.term.name, term.term.function
    if function is not None and function not in TYPE_FUNCTIONS:
        more = hint(function, TYPE_FUNCTIONS, "type functions")
        message = f"unknown type function '{shown(function)}'{more}"
        if function in LATER_TYPE_FUNCTIONS:
            message = f"the type function '{function}' is not supported by this version"
        table.error_inside(term.function_offset, message, *key)
    if is_variable(name):
        if name not in table.keys:
            message = f"the type variable '{name}' is not defined; add {name} = \"...\""
            table.error_inside(term.offset, message, *key)
    elif function is not None:
        message = f"{function}(...) takes a type variable, such as T, not '{shown(name)}'"
        table.error_inside(term.offset, message, *key)
    elif name not in known.dtypes and name not in known.aliases:
        if name in known.kinds:
            message = f"'{name}' is a kind; write T here and T = \"{name}\" beside it"
        else:
            message = known.type_fault(name)
        table.error_inside(term.offset, message, *key)


def _variables(table: Table, known: Known) -> Dict[str, TypeVariable]:
    result = {}
    for name, value in table.values.items():
        if not is_variable(name):
            continue
        if isinstance(value, str):
            check_expression(table, known, value, name)
            position, _ = table.text_at(name)
            result[name] = TypeVariable(name, (value,), False, position)
        else:
            for number, item in enumerate(value):
                if item in known.kinds and item not in known.dtypes:
                    message = f"'{item}' is a kind; in a list there are only dtypes"
                    table.error(f'{message}: write {name} = "{item}"', name, number)
                elif item not in known.dtypes and item not in known.aliases:
                    table.error(known.type_fault(item), name, number)
            result[name] = TypeVariable(name, tuple(value), True, table.at(name))
    return result


def check_expression(table: Table, known: Known, text: str, *key: str) -> None:
    """Reports what is wrong in a kind expression."""
    try:
        steps = parse_expression(text)
    except TypeSyntaxError as error:
        table.syntax_error(error, *key)
        return
    for _, token in steps:
        message = expression_fault(known, token.text)
        if message is not None:
            table.error_inside(token.offset, message, *key)


def expression_fault(known: Known, name: str) -> Optional[str]:
    """What is wrong with a name in a kind expression."""
    if name in known.kinds or name in known.dtypes or name in known.aliases:
        return None
    more = hint(name, [*known.kinds, *known.dtypes], "known kinds")
    return f"unknown kind '{shown(name)}'{more}"


def arity_fault(signature: str, names: Dict[str, int], terms: Dict[str, int]) -> Optional[str]:
    """What is wrong if the numbers of inputs or outputs differ from the signature's."""
    wrong: List[str] = []
    for side, count in names.items():
        if terms[side] != count:
            plural = "" if terms[side] == 1 else "s"
            wrong.append(f"{terms[side]} {side}{plural} where the signature has {count}")
    if not wrong:
        return None
    return f"'types' has {listing(wrong)}: '{signature}'"
