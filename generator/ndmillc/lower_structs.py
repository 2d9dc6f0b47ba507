"""Dtypes that a header makes: what of it becomes C. Every operation has a function
ndm_<operation>_<dtype> of its own, so that bodies are lowered as for other dtypes."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from .model_dtypes import Struct

OPERATIONS: Dict[str, str] = {
    "add": "add",
    "sub": "sub",
    "mul": "mul",
    "truediv": "div",
    "floordiv": "floordiv",
    "mod": "mod",
    "tdiv": "tdiv",
    "tmod": "tmod",
}
"""The ops of two operands, and the operation in the names of C functions."""

def constant(struct: Struct, value: object) -> Optional[str]:
    """The fields of zero or one as a C initialiser; None for others, or where there is none."""
    item = {0: struct.zero, 1: struct.one}.get(value) if value in (0, 1) else None
    return None if item is None else f"{{{', '.join(map(_number, item))}}}"


def _number(value: Any) -> str:
    return repr(value)


def header_context(name: str, struct: Struct) -> Mapping[str, Any]:
    """What dtypes_<module>.h shows of it."""
    c = f"ndm_{name}"
    more = ", uint32_t *" if struct.report else ""
    return {
        "name": name,
        "type": struct.type,
        "fields": [{"name": field, "dtype": dtype} for field, dtype in struct.fields],
        "report": ", uint32_t *raised" if struct.report else "",
        "pass": ", raised" if struct.report else "",
        "binary": [
            {"operation": OPERATIONS[op], "symbol": struct.ops[op]}
            for op in OPERATIONS
            if op in struct.ops
        ],
        "negative": struct.ops.get("neg"),
        "comparisons": [
            {"operation": op, "symbol": struct.ops[op]}
            for op in ("lt", "le", "eq")
            if op in struct.ops
        ],
        "derived_le": "lt" in struct.ops and "eq" in struct.ops and "le" not in struct.ops,
        "truth": struct.ops.get("bool"),
        "sources": [{"dtype": d, "symbol": s} for d, s in struct.sources.items()],
        "targets": [{"dtype": d, "symbol": s} for d, s in struct.targets.items()],
        "checks": [
            *_operator_checks(struct, c, more),
            *(_check(f"from '{d}'", s, c, [f"ndm_{d}"], more) for d, s in struct.sources.items()),
            *(_check(f"to '{d}'", s, f"ndm_{d}", [c], more) for d, s in struct.targets.items()),
            *_text_checks(struct, c),
        ],
    }


def _operator_checks(struct: Struct, c: str, more: str) -> List[Dict[str, str]]:
    kinds = {
        **{op: (c, [c, c], more) for op in OPERATIONS},
        "neg": (c, [c], more),
        **{op: ("bool", [c, c], "") for op in ("lt", "le", "eq")},
        "bool": ("bool", [c], ""),
    }
    return [
        _check(f"op '{op}'", struct.ops[op], *kind)
        for op, kind in kinds.items()
        if op in struct.ops
    ]


def _text_checks(struct: Struct, c: str) -> List[Dict[str, str]]:
    found = []
    if "format" in struct.ops:
        arguments = [c, "char *", "size_t"]
        found.append(_check("op 'format'", struct.ops["format"], "size_t", arguments, ""))
    if "parse" in struct.ops:
        arguments = ["const char *", "size_t", f"{c} *"]
        found.append(_check("op 'parse'", struct.ops["parse"], "bool", arguments, ""))
    return found


def _check(what: str, symbol: str, result: str, arguments: List[str], more: str) -> Dict[str, str]:
    """A C function and the type that it must have."""
    listed = ", ".join(arguments) + more
    return {
        "what": what,
        "symbol": symbol,
        "type": f"{result} (*)({listed})",
        "shown": f"{result} {symbol}({listed})",
    }


def class_context(struct: Optional[Struct]) -> Dict[str, Any]:
    """What the template of a class shows of it; None for other dtypes."""
    ops = struct.ops if struct is not None else {}
    fields = struct.fields if struct is not None else ()
    return {
        "fields": [{"name": field, "dtype": dtype} for field, dtype in fields],
        "compares": "lt" in ops and "eq" in ops,
        "equals": "eq" in ops,
        "format": ops.get("format"),
        "parse": ops.get("parse"),
        "has_fill": struct is None or ("add" in ops and "sub" in ops),
        "pass": ", &raised" if struct is not None and struct.report else "",
    }
