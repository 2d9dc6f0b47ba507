"""The `sum` of a generalized ufunc's loop, and what its signature must be like for one."""

from __future__ import annotations

from typing import Optional, Sequence

from .keys_ufuncs import SUM
from .model import Core, SumSpec
from .model_base import BodyPart
from .read_signature import Signature
from .suggest import hint, listing, shown
from .tables import Known, Table


def read_sum(table: Table, known: Known, signature: Signature) -> Optional[SumSpec]:
    """A loop's sum; None if it has none, or after an error."""
    if "sum" not in table.values:
        return None
    before = table.found
    path = (*table.path, "sum")
    item = Table(table.document, path, SUM, table.label, table.diagnostics, table.external)
    over, by = item.text("over"), item.text("by")
    if by not in known.ufuncs:
        more = hint(by, known.ufuncs, "known ufuncs")
        item.error(f"'by': there is no ufunc '{shown(by)}'{more}", "by")
    if signature.core is not None:
        fault = _misfit(signature.core, len(signature.inputs), over)
        if fault is not None:
            item.error(fault, "over")
    for key in ("errors", "level"):
        if key in table.values:
            table.error(f"'{key}' and 'sum' exclude each other", key)
    table.found += item.found
    if table.found > before:
        return None
    position, exact = item.text_at("of")
    return SumSpec(over, BodyPart(None, item.text("of"), position, exact), by, item.position)


def _misfit(core: Core, inputs: int, over: str) -> Optional[str]:
    """Why operands of these core dimensions have no sum over `over`."""
    names = [dimension.name for dimension in core.dimensions]
    if over not in names:
        return f"'over': '{shown(over)}' is no core dimension; there {_are(names)}"
    if len(core.operands) != inputs + 1:
        return "'sum' gives one output"
    output = core.of(inputs)
    if over in output:
        return f"'over': the output has '{over}'; a sum is over a core dimension that it has not"
    if len(output) > 2:
        return f"'sum': the output has {len(output)} core dimensions; it may have two"
    for operand in range(len(core.operands)):
        own = core.of(operand)
        if len(set(own)) < len(own):
            return f"'sum': an operand has a core dimension twice: {core.text(operand)}"
    others = [name for name in names if name != over and name not in output]
    if others:
        return f"'sum': '{others[0]}' is neither the output's nor '{over}'"
    return None


def _are(names: Sequence[str]) -> str:
    return f"{'is' if len(names) == 1 else 'are'} {listing(names)}"
