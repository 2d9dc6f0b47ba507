"""The words of specs: what a key may be one of."""

from __future__ import annotations

from typing import Dict

from .model_dtypes import STORAGE_BITS

TARGETS = ("generic", "x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64")
FLAGS = ("divide", "overflow", "underflow", "invalid")
LEVELS = ("compute", "storage")
ROLES = ("bool", "int", "float", "complex", "index")
SUPPORTS = ("ring", "order", "division")
WEAK_KINDS = ("bool", "int", "float", "complex")
STORAGES = (*STORAGE_BITS, "long double")
ALIAS_TYPES: Dict[str, int] = {
    "signed char": 8,
    "unsigned char": 8,
    "short": 16,
    "unsigned short": 16,
    "int": 32,
    "unsigned int": 32,
    "long": 64,
    "unsigned long": 64,
    "long long": 64,
    "unsigned long long": 64,
    "intptr_t": 64,
    "uintptr_t": 64,
    "ptrdiff_t": 64,
    "size_t": 64,
}
"""C types that an alias may stand for, with the width that places them among the dtypes."""
TYPE_FUNCTIONS = ("real", "complex", "int", "uint")
LATER_TYPE_FUNCTIONS = ("acc",)
