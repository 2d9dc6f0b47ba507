"""Lowering of the C functions of ufuncs and reductions, such as ndm_add and ndm_sum: declarations
and bodies."""

from __future__ import annotations

import textwrap
from typing import Any, Dict, List

from .ir import Program
from .lower_module import CORE
from .model import Specs, UfuncSpec
from .names import C_KEYWORDS, CXX_KEYWORDS

TAKEN = frozenset(
    {"options", "error", "results", "inputs", "cache", "call", "reduce", "given", "status"}
)
"""Names that the functions use for themselves."""
WIDTH = 88


def argument(name: str) -> str:
    """An operand's name as a C and C++ parameter."""
    return f"{name}_" if name in TAKEN | C_KEYWORDS | CXX_KEYWORDS else name


def wrapped(parameters: List[str]) -> str:
    """Parameters with commas, broken into lines between them."""
    lines = [""]
    for number, text in enumerate(parameters):
        piece = text + ("" if number == len(parameters) - 1 else ", ")
        if len(lines[-1]) + len(piece.rstrip()) > WIDTH:
            lines.append("")
        lines[-1] += piece
    return "\n    ".join(line.rstrip() for line in lines)


def comment(spec: UfuncSpec) -> str:
    """A C comment from the spec's doc."""
    doc = " ".join(spec.doc.replace("*/", "* /").replace("/*", "/ *").split())
    first, *rest = textwrap.wrap(f"{spec.signature}: {doc}", WIDTH) or [""]
    return "\n".join(["/* " + first] + [" * " + line for line in rest]) + " */"


def functions(spec: UfuncSpec) -> List[Dict[str, Any]]:
    """The function of a ufunc or a reduction, then those of its aliases, which call it."""
    inputs = [argument(name) for name in spec.inputs]
    outputs = [argument(name) for name in spec.outputs]
    parameters = [f"const ndm_view *{name}" for name in inputs]
    parameters += [f"ndm_array **{name}" for name in outputs]
    reduces = spec.reduction is not None
    kind = "ndm_reduce_options" if reduces else "ndm_options"
    parameters += [f"const {kind} *options", "ndm_error *error"]
    common = {
        "call": "reduce" if reduces else "call",
        "parameters": wrapped(parameters),
        "arguments": ", ".join([*inputs, *outputs, "options", "error"]),
        "inputs": ", ".join(inputs),
        "outputs": [{"name": name, "index": index} for index, name in enumerate(outputs)],
        "result": outputs[0],
        "nulls": ", ".join("NULL" for _ in outputs),
        "given": " && ".join(f"{name} == NULL" for name in outputs),
        "single": len(outputs) == 1,
    }
    made = [{**common, "name": spec.name, "comment": comment(spec), "target": None}]
    for alias in spec.aliases:
        text = f"/* Another name of ndm_{spec.name}. */"
        made.append({**common, "name": alias, "comment": text, "target": spec.name})
    return made


def header_name(module: str) -> str:
    return "ufuncs.h" if module == CORE else f"ufuncs_{module}.h"


def wrapper_context(program: Program, specs: Specs) -> Dict[str, Any]:
    """What the templates of ufuncs.h and wrappers.c show."""
    ufuncs = [specs.ufuncs[name] for name in sorted(program.ufuncs)]
    found = [function for spec in ufuncs for function in functions(spec)]
    header = header_name(program.module)
    return {
        "module": program.module,
        "header": header,
        "guard": header[:-2].upper(),
        "calls": any(spec.reduction is None for spec in ufuncs),
        "reduces": any(spec.reduction is not None for spec in ufuncs),
        "functions": found,
    }
