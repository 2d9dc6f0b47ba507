"""Lowering of reductions to records: what module.c tells of them beside ufuncs and loops."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

from . import ir
from .lower_dtypes import c_string
from .model import AliasSpec, ReductionSpec

Strings = Tuple[str, ...]


def reduction_rows(spec: ReductionSpec) -> Dict[str, Any]:
    """What the record of a reduction has beside a ufunc's."""
    return {"by": spec.by, "params": [(name, repr(value)) for name, value in spec.params]}


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
