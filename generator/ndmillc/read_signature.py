"""A ufunc's `signature`: the names of its operands, and their core dimensions if it has any."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from .keys_ufuncs import LOOP
from .model import Core, CoreDimension
from .names import name_problem
from .suggest import shown
from .tables import Known, Table
from .typeexpr import CoreToken, OperandTokens, Token, TypeSyntaxError, parse_signature

MAX_CORE = 16
"""NDM_MAXCOREDIMS: core dimensions of a ufunc, and of one operand."""
MAX_SIZE = 2**31 - 1


@dataclass(frozen=True)
class Signature:
    """Both names are empty where the signature is not known, after an error."""

    inputs: Tuple[str, ...] = ()
    outputs: Tuple[str, ...] = ()
    core: Optional[Core] = None

    @property
    def text(self) -> str:
        return f"{', '.join(self.inputs)} -> {', '.join(self.outputs)}"


def read_signature(table: Table, known: Known) -> Signature:
    text = table.optional("signature")
    if text is None:
        return Signature()
    try:
        inputs, outputs = parse_signature(text)
    except TypeSyntaxError as error:
        table.syntax_error(error, "signature")
        return Signature()
    before = table.found
    operands = [*inputs, *outputs]
    _check_forms(table, operands)
    _check_names(table, known, [o.name for o in operands if o.name is not None])
    core = None
    if table.found == before and operands[0].dimensions is not None:
        core = _core(table, [o.dimensions or [] for o in operands], len(inputs))
    if table.found > before:
        return Signature()
    return Signature(_names(inputs, "x", "x"), _names(outputs, "y", "y"), core)


def _names(operands: Sequence[OperandTokens], single: str, many: str) -> Tuple[str, ...]:
    """The operands' own names, or NumPy's."""
    if len(operands) == 1:
        return tuple(o.name.text if o.name else single for o in operands)
    numbered = enumerate(operands, 1)
    return tuple(o.name.text if o.name else f"{many}{number}" for number, o in numbered)


def _check_forms(table: Table, operands: Sequence[OperandTokens]) -> None:
    """All operands have parentheses or none has, and all have names or none has."""
    first = operands[0]
    for operand in operands[1:]:
        if (operand.dimensions is None) != (first.dimensions is None):
            odd = operand if operand.dimensions is None else first
            name = shown(odd.name.text) if odd.name is not None else ""
            message = (
                "'signature': operands with and without core dimensions; "
                f"where there are none write {name}()"
            )
            table.error_inside(odd.offset, message, "signature")
            return
        if (operand.name is None) != (first.name is None):
            message = "'signature': name all operands or none"
            table.error_inside(operand.offset, message, "signature")
            return


def _check_names(table: Table, known: Known, tokens: Sequence[Token]) -> None:
    seen: Dict[str, None] = {}
    for token in tokens:
        problem = name_problem(token.text)
        if problem is None and token.text in LOOP.keys:
            problem = "is reserved: it is a key of loops"
        types = {*known.dtypes, *known.aliases}
        if problem is None and token.text in types and not table.external:
            problem = "is the name of a dtype, which it would hide"
        if problem is None and token.text in seen:
            problem = "is there twice"
        if problem is not None:
            message = f"the operand name '{shown(token.text)}' {problem}"
            table.error_inside(token.offset, message, "signature")
        seen[token.text] = None


# ---- core dimensions --------------------------------------------------------------------


def _core(table: Table, operands: Sequence[List[CoreToken]], inputs: int) -> Optional[Core]:
    """None after an error."""
    before = table.found
    found: Dict[str, CoreDimension] = {}
    indices: List[Tuple[int, ...]] = []
    for number, tokens in enumerate(operands):
        for core in tokens:
            problem = _problem(core, found, number >= inputs)
            if problem is not None:
                table.error_inside(core.token.offset, problem, "signature")
            found.setdefault(core.token.text, _dimension(core))
        places = list(found)
        indices.append(tuple(places.index(core.token.text) for core in tokens))
    if table.found > before:
        return None
    most = max(len(found), *(len(tokens) for tokens in operands))
    if not found:
        table.error("'signature': no operand has a core dimension; write x1, x2 -> y", "signature")
    elif most > MAX_CORE:
        table.error(f"'signature': more than {MAX_CORE} core dimensions", "signature")
    return Core(tuple(found.values()), tuple(indices))


def _problem(core: CoreToken, found: Dict[str, CoreDimension], output: bool) -> Optional[str]:
    """What is wrong with a core dimension, after those before it."""
    name = core.token.text
    first = found.get(name)
    if first is not None and first.optional != core.optional:
        return f"the core dimension '{first}' is '{_dimension(core)}' here; mark it everywhere"
    if name.isdigit():
        fits = name[0] != "0" and len(name) <= 10 and int(name) <= MAX_SIZE
        return None if fits else f"the core dimension '{shown(name)}' is no size from 1 up"
    problem = name_problem(name)
    if problem is not None:
        return f"the core dimension '{shown(name)}' {problem}"
    if output and first is None:
        return f"the core dimension '{name}' is in no input, so that its size is not known"
    return None


def _dimension(core: CoreToken) -> CoreDimension:
    name = core.token.text
    size = int(name) if name.isdigit() and len(name) <= 10 else None
    return CoreDimension(name, size, core.optional)
