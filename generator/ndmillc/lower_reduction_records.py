"""Lowering of reductions to records: what module.c tells of them beside ufuncs and loops."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Set, Tuple

from . import ir
from .ctext import c_string
from .ir_walk import mapped
from .model import ReductionSpec
from .model_dtypes import AliasSpec

Strings = Tuple[str, ...]


def reduction_rows(spec: ReductionSpec, by: Optional[str]) -> Dict[str, Any]:
    """What the record of a reduction has beside a ufunc's. `by`: the ufunc that joins its items,
    if it has loops of its own."""
    return {"by": spec.by or by, "params": [(name, repr(value)) for name, value in spec.params]}


def joined_by(program: ir.Program) -> Dict[str, str]:
    """By reduction: the ufunc whose loops do all that its own do to items and states, so that the
    library may run the ufunc's forms, which take whole blocks."""
    found: Dict[str, Set[str]] = {}
    ufuncs = [loop for loop in program.loops if _joins(loop.kernel)]
    for loop in program.loops:
        reduction, name = loop.kernel.reduction, loop.kernel.ufunc.name
        if reduction is not None:
            same = {u.kernel.ufunc.name for u in ufuncs if _is_same(loop.kernel, reduction, u)}
            found[name] = found[name] & same if name in found else same
    return {name: min(ufuncs) for name, ufuncs in found.items() if ufuncs}


def _joins(kernel: ir.Kernel) -> bool:
    """Whether it folds by the tree of its ufunc."""
    ufunc = kernel.ufunc
    return (
        ufunc.associative
        and ufunc.commutative
        and len(kernel.inputs) == 2
        and len(kernel.outputs) == 1
        and len(set(kernel.dtypes)) == 1
        and bool(kernel.statements)
        and not kernel.faults
    )


def _is_same(kernel: ir.Kernel, reduction: ir.Reduction, by: ir.LoopInstance) -> bool:
    """Whether states are items, and combine as the ufunc's loop says."""
    if len(kernel.inputs) != 1 or len(reduction.fields) != 1 or reduction.passes:
        return False
    dtype, field = kernel.inputs[0].dtype, reduction.fields[0]
    if by.kernel.dtypes[0] != dtype or field.dtype != dtype or reduction.neutral is None:
        return False
    lifted = [s.value for s in reduction.lift.statements if isinstance(s, ir.Assign)]
    if len(lifted) != 1 or getattr(lifted[0], "name", "") != kernel.inputs[0].name:
        return False
    theirs = (operand.name for operand in by.kernel.inputs)
    names = dict(zip((operand.name for operand in reduction.combine.inputs), theirs))
    names[field.name] = by.kernel.outputs[0].name
    mine = tuple(_renamed(s, names) for s in reduction.combine.statements)
    return mine == by.kernel.statements and reduction.neutral == (by.neutral or by.identity,)


def _renamed(statement: ir.Statement, names: Mapping[str, str]) -> ir.Statement:
    def change(node: ir.Expr) -> ir.Expr:
        if isinstance(node, ir.Variable):
            return replace(node, name=names.get(node.name, node.name))
        return node

    if isinstance(statement, ir.Raise):
        return statement
    targets = tuple(replace(t, name=names.get(t.name, t.name)) for t in statement.targets)
    return replace(statement, targets=targets, value=mapped(statement.value, change))


class ReductionTable:
    """The records of reductions' loops, and the lists that these point to, each written once."""

    def __init__(self) -> None:
        self._fields: Dict[Strings, str] = {}
        self._names: Dict[Strings, str] = {}
        self._records: List[Dict[str, Any]] = []

    def symbol(self, kernel: ir.Kernel, aliases: Mapping[str, AliasSpec]) -> str:
        """What the record of a loop points to; NULL of one that is no reduction's."""
        reduction = kernel.reduction
        if reduction is None:
            return "NULL"
        symbol = f"reduction_{kernel.name}"
        types = tuple(
            aliases[field.dtype].c if field.dtype in aliases else f"ndm_{field.dtype}"
            for field in reduction.fields
        )
        passes = tuple(pass_.reduction for pass_ in reduction.passes)
        dtypes = tuple(pass_.operand.dtype for pass_ in reduction.passes)
        self._records.append(
            {
                "symbol": symbol,
                "field_count": len(types),
                "fields": self._fields.setdefault(types, f"fields_{len(self._fields)}"),
                "pass_count": len(passes),
                "passes": self._list(passes),
                "pass_dtypes": self._list(dtypes),
                "indexed": _truth(reduction.indexed),
                "exact": _truth(reduction.exact),
                "masked": _truth(reduction.neutral is not None),
                "empty": c_string(reduction.empty) if reduction.empty is not None else "NULL",
            }
        )
        return f"&{symbol}"

    def _list(self, names: Strings) -> str:
        if not names:
            return "NULL"
        return self._names.setdefault(names, f"names_{len(self._names)}")

    def lists(self) -> Dict[str, Any]:
        return {
            "field_lists": [
                {"symbol": s, "entries": ", ".join(f"sizeof({t})" for t in types)}
                for types, s in self._fields.items()
            ],
            "name_lists": [
                {"symbol": s, "entries": ", ".join(f'"{name}"' for name in names)}
                for names, s in self._names.items()
            ],
            "reductions": self._records,
        }


def _truth(value: bool) -> str:
    return "true" if value else "false"
