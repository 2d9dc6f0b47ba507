"""The keys of primitives: the C functions that bodies call."""

from __future__ import annotations

from .key_shapes import DOC, FLAG_LIST, HEADER, LEVEL, RANGE, SYMBOL, TYPES
from .shapes import (
    AnyNumber,
    Boolean,
    Either,
    Integer,
    Key,
    Keys,
    ListOf,
    MapOf,
    TablesOf,
    Text,
)

_C_NAME = Either(
    (
        Text(ascii_only=True, limit=128, what="a function's name"),
        MapOf(Text(ascii_only=True, limit=128), what="a table from dtype to function"),
    )
)
PREPARE = Keys(
    {
        "argument": Key(Integer(1, 32), "Which argument it is made of, from 1.", required=True),
        "type": Key(SYMBOL, "The C type of what is prepared.", required=True),
        "make": Key(SYMBOL, "The C function that makes it of a value.", required=True),
        "c": Key(SYMBOL, "The C function that takes a pointer to it.", required=True),
    }
)
ODD = Keys(
    {
        "c": Key(SYMBOL, "The C function.", required=True),
        "bare": Key(SYMBOL, "The C function for ordinary arguments; where there is `bare`."),
        "block": Key(SYMBOL, "As beside them."),
    }
)
STEPS = Keys(
    {
        "c": Key(ListOf(SYMBOL, 2, 8), "The C functions, one for each loop.", required=True),
        "made": Key(SYMBOL, "The C type of what they make for a block.", required=True),
        "ordinary": Key(SYMBOL, "A C function: negative unless they take the arguments."),
        "early": Key(Boolean(), "True: the first one takes all arguments, and raises no flags."),
    }
)
FAST = Keys(
    {
        "c": Key(SYMBOL, "The C function.", required=True),
        "ordinary": Key(SYMBOL, "A C function: negative unless the arguments are ordinary."),
        "bare": Key(SYMBOL, "The C function for ordinary arguments."),
        "usual": Key(SYMBOL, "As beside them."),
        "block": Key(SYMBOL, "As beside them."),
        "steps": Key(STEPS, "As beside them."),
        "misrounded": Key(
            MapOf(ListOf(ListOf(AnyNumber(), 2, 8))),
            "Small dtype = its values whose results these round wrong, each with the right ones.",
        ),
    }
)
QUICK = Keys(
    {
        "c": Key(SYMBOL, "The C function for ordinary arguments.", required=True),
        "doubt": Key(
            SYMBOL, "A C function: negative where that may differ from `bare`.", required=True
        ),
        "make": Key(SYMBOL, "A C function for a whole block before: both take its results too."),
        "type": Key(SYMBOL, "The C type of those."),
    }
)
BARE_FOLD = Keys(
    {
        "c": Key(SYMBOL, "The C function of a state and an item, without tests.", required=True),
        "items": Key(SYMBOL, "A C function of two items: negative if `c` may not take both."),
        "state": Key(SYMBOL, "A C function: negative where a state may be wrong.", required=True),
    }
)
_OVERLOAD_KEYS = {
    "types": Key(TYPES, 'Operand types, such as "T, T -> T".', required=True),
    "c": Key(_C_NAME, 'The C function: "name_{T}", or a table of names by dtype.', required=True),
    "flags": Key(FLAG_LIST, "IEEE flags that it may raise."),
    "report": Key(Boolean(), "It takes a last argument `uint32_t *raised`."),
    "level": LEVEL,
    "selects": Key(Boolean(), "It returns one of its arguments, in whatever order they are."),
    "ordinary": Key(SYMBOL, "A C function: negative unless the arguments are ordinary."),
    "usual": Key(SYMBOL, "A quicker one, for the arguments that most have."),
    "bare": Key(SYMBOL, "The C function for ordinary arguments, which vectors can do."),
    "scalar": Key(Boolean(), "`c` is no vector code: it is called for single elements."),
    "aside": Key(Boolean(), "What is not ordinary is set aside: `c` computes it, and no more."),
    "block": Key(SYMBOL, "A C function of a block's arrays, for some blocks; tried first."),
    "prepare": Key(PREPARE, "What to make once of an argument that stays the same."),
    "odd": Key(ODD, "The forms that round to odd, for outputs of narrower formats."),
    "fast": Key(FAST, "The forms of the fast tier: less exact, and quicker."),
    "steps": Key(STEPS, "What does the same as `bare` in several loops."),
    "quick": Key(QUICK, "What is tried before `bare`: seldom in doubt, and quicker."),
    "fold": Key(BARE_FOLD, "What many items fold with, as long as none is unusual."),
    "header": Key(HEADER.shape, "Header that declares the C functions, if not the primitive's."),
}

OVERLOAD = Keys(_OVERLOAD_KEYS, variables=RANGE)

PRIMITIVE = Keys(
    {
        **{key: Key(entry.shape, entry.doc) for key, entry in _OVERLOAD_KEYS.items()},
        "overloads": Key(TablesOf(OVERLOAD, 256), "One table per set of operand types."),
        "header": HEADER,
        "doc": DOC,
    },
    later=("careful", "correct", "accuracy", "compute"),
    variables=RANGE,
)
