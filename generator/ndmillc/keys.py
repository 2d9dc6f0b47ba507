"""The keys of every table: what the reader accepts and what editors are told, in one place."""

from __future__ import annotations

from typing import Dict

from .key_shapes import DOC, NAME
from .keys_dtypes import ALIAS, DTYPE, KIND
from .keys_primitives import PRIMITIVE
from .keys_ufuncs import EXTEND, REDUCTION, UFUNC
from .shapes import Key, Keys, ListOf, Text
from .spec_words import TARGETS

_TARGET = Text(choices=TARGETS)
PROFILE = Keys(
    {
        "ufuncs": Key(ListOf(NAME, 1), "The ufuncs to keep; all if none is given."),
        "dtypes": Key(ListOf(NAME, 1, 64), "The dtypes to keep, and their joins; all if none."),
        "targets": Key(ListOf(_TARGET, 1, 8), "The targets to build; all if none is given."),
        "api": Key(
            Text(choices=("calls", "all")), '"calls" (the default): what calls need; or "all".'
        ),
        "tier": Key(
            Text(choices=("correct", "fast")),
            'The tier of its loops: "correct" (the default), with "fast" beside it where a call '
            'asks for that; or "fast" alone.',
        ),
        "doc": DOC,
    }
)

TABLES: Dict[str, Keys] = {
    "kind": KIND,
    "alias": ALIAS,
    "dtype": DTYPE,
    "primitive": PRIMITIVE,
    "ufunc": UFUNC,
    "extend": EXTEND,
    "reduction": REDUCTION,
    "profile": PROFILE,
}
