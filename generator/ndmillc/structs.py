"""What dtypes that a header makes mean in bodies: their operators and flags."""

from __future__ import annotations

from typing import Dict, Tuple

from .model import Specs
from .model_dtypes import DTypeSpec

OP_OF: Dict[str, str] = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "tdiv": "tdiv",
    "tmod": "tmod",
}
"""A body's operator to the key of `ops`."""
ALL_FLAGS = ("divide", "overflow", "underflow", "invalid")


def flags_of(spec: DTypeSpec, specs: Specs) -> Tuple[str, ...]:
    """The IEEE flags that its operations may raise."""
    assert spec.struct is not None
    if spec.struct.flags is not None:
        return spec.struct.flags
    fields = [specs.dtypes[name] for _, name in spec.struct.fields if name in specs.dtypes]
    whole = all((field.storage or "").endswith("_t") for field in fields)
    return () if whole and not spec.struct.report else ALL_FLAGS
