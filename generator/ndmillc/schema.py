"""A JSON schema of spec files, for editors; made from the tables that the reader checks with."""

from __future__ import annotations

import json
from typing import Any, Dict

from .keys import TABLES

_DOCS = {
    "kind": "A kind of dtypes, or a union of kinds.",
    "alias": "A C name of a dtype; the C compiler decides which dtype it is.",
    "dtype": "A dtype.",
    "primitive": "A C function that bodies may call.",
    "ufunc": "A ufunc with its loops.",
    "extend": "Further loops of a ufunc or a reduction that is declared elsewhere.",
    "reduction": "A reduction: how items along an axis fold into a state, and what that gives.",
    "profile": "A part of the library: some ufuncs, dtypes and targets.",
}


def schema() -> Dict[str, Any]:
    """The schema, JSON schema draft 7."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "ndmill spec file",
        "type": "object",
        "properties": {
            name: {
                "type": "object",
                "description": _DOCS[name],
                "additionalProperties": keys.json(),
            }
            for name, keys in TABLES.items()
        },
        "additionalProperties": False,
    }


def schema_text() -> str:
    """The schema as the text of a file; the same on every machine."""
    return json.dumps(schema(), indent=2, sort_keys=True) + "\n"
