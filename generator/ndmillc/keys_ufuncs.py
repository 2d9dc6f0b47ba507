"""The keys of ufuncs, reductions and their loops."""

from __future__ import annotations

from .key_shapes import DOC, EXPRESSION, FLAG_LIST, HEADER, LEVEL, MESSAGE, NAME, RANGE, TYPES
from .shapes import (
    BODY_LIMIT,
    AnyNumber,
    Boolean,
    Either,
    Key,
    Keys,
    ListOf,
    MapOf,
    Number,
    TablesOf,
    Text,
)
from .spec_words import TARGETS

_BODY = Text(lines=True, ascii_only=True, limit=BODY_LIMIT)
_NOTE = Text(limit=600)
_EXAMPLE = Text(ascii_only=True, limit=500)

ERROR_RULE = Keys(
    {
        "when": Key(EXPRESSION, "A condition on the inputs.", required=True),
        "message": Key(MESSAGE, "What the error says.", required=True),
    }
)

SUM = Keys(
    {
        "over": Key(NAME, "The core dimension along which terms are added up.", required=True),
        "of": Key(EXPRESSION, "A term, from an item of each input.", required=True),
        "by": Key(NAME, "The ufunc that adds a term; it has an identity.", required=True),
    }
)

LOOP = Keys(
    {
        "types": Key(TYPES, 'Operand types, such as "T, T -> bool".', required=True),
        "body": Key(_BODY, "Python assignments to the outputs."),
        "call": Key(Text(ascii_only=True), "An ndm_loop in C instead of a body."),
        "header": HEADER,
        "sum": Key(SUM, "What a loop of a generalized ufunc adds up, instead of a body."),
        "requires": Key(
            Text(r"[a-z][a-z0-9_]*", "it must be a name such as 'blas'", limit=48),
            "A library that the function of 'call' needs.",
        ),
        "level": LEVEL,
        "compute": Key(NAME, "The dtype to compute in."),
        "flags": Key(FLAG_LIST, "IEEE flags that it may raise; derived if not given."),
        "errors": Key(ListOf(ERROR_RULE, 0, 16), "Elements that are refused."),
        "cost": Key(Number(), "Nanoseconds per element on one core, rough."),
    },
    later=("dims", "accuracy"),
    variables=RANGE,
    others=EXPRESSION,
)

_KINDS = Text(ascii_only=True, limit=512, what="a kind expression")
VECTORISED = Keys(
    {
        "kinds": Key(_KINDS, "Kinds of the first input; all if not given."),
        **{target: Key(_KINDS, f"Those on {target}, in place of these.") for target in TARGETS},
    }
)

REFUSE_RULE = Keys(
    {
        "types": Key(TYPES, 'Kinds or dtypes of the inputs, such as "bool, bool".', required=True),
        "message": Key(MESSAGE, "What the error says.", required=True),
    }
)

_LOOPS = Key(TablesOf(LOOP, 1000), "The loops.")

UFUNC = Keys(
    {
        "signature": Key(
            TYPES, 'Operands: "x1, x2 -> y"; core dimensions: "(m,n),(n)->(m)".', required=True
        ),
        "loops": _LOOPS,
        "aliases": Key(ListOf(NAME), "Other names."),
        "identity": Key(EXPRESSION, "The value that changes nothing, typed per loop."),
        "neutral": Key(EXPRESSION, "What pads lanes and masks; the identity if not given."),
        "absorbing": Key(
            EXPRESSION, "The value that nothing changes any more: a fold that has it may stop."
        ),
        "reorderable": Key(Boolean(), "Reduces over several axes."),
        "associative": Key(Boolean(), "Reduces by a tree."),
        "folds": Key(Boolean(), "Has kernels for reductions; what is associative has."),
        "commutative": Key(Boolean(), "Operands may change places."),
        "uniform": Key(Boolean(), "Only loops whose inputs are all of the promoted dtype."),
        "weak": Key(Text(choices=("exact",)), '"exact": weak integers compare by value.'),
        "flags": Key(FLAG_LIST, "IEEE flags that its loops may raise."),
        "resolve": Key(MapOf(NAME), "Kind expression = dtype: which loop if all inputs are so."),
        "reduce_as": Key(
            MapOf(NAME), "Kind expression = dtype: what a reduction of such items computes in."
        ),
        "refuse": Key(ListOf(REFUSE_RULE), "Input types that are refused."),
        "determinism": Key(Text(choices=("bits", "build")), 'What "the same result" means.'),
        "vectorised": Key(
            Either((Boolean("true"), _KINDS, VECTORISED)),
            "What must be vector code on contiguous operands: true for all loops, or which kinds.",
        ),
        "accuracy": Key(
            MapOf(Number()), "Kind expression = greatest error in ULP, of a part if complex."
        ),
        "notes": Key(ListOf(_NOTE, 0, 32), "Edge cases, a sentence or two each."),
        "examples": Key(ListOf(_EXAMPLE), "Calls with their results; tests run them."),
        "domain": Key(MapOf(EXPRESSION), "Operand = range: what a picture shows."),
        "since": Key(Text(r"[0-9]+(\.[0-9]+)*", "it must be a version"), "First version."),
        "doc": DOC,
    },
    later=("cost",),
)

REDUCTION_LOOP = Keys(
    {
        "types": LOOP.keys["types"],
        "state": Key(MapOf(TYPES), "Field = its dtype: what items fold into.", required=True),
        "neutral": Key(_BODY, "The state of no items: an assignment to each field."),
        "lift": Key(_BODY, "The state of one item: assignments to the fields.", required=True),
        "combine": Key(_BODY, "The state of a and b, as in 'n = a.n + b.n'.", required=True),
        "finish": Key(_BODY, "The outputs: assignments, from the fields.", required=True),
        "flags": LOOP.keys["flags"],
        "cost": LOOP.keys["cost"],
    },
    variables=RANGE,
)

REDUCTION = Keys(
    {
        "signature": Key(TYPES, 'Operands: "x -> y".', required=True),
        "loops": Key(TablesOf(REDUCTION_LOOP, 1000), "The loops."),
        "reduce_by": Key(NAME, "The ufunc that it is the reduction by, instead of loops."),
        "accumulate_by": Key(NAME, "The ufunc that it accumulates by, instead of loops."),
        "passes": Key(
            MapOf(Text(ascii_only=True, limit=128)),
            'Name = a reduction of the same inputs that comes before: mu = "mean(x)".',
        ),
        "params": Key(MapOf(AnyNumber()), "Numbers that a caller may set, with their defaults."),
        "empty": Key(MESSAGE, "The error for no items at all."),
        **{
            key: UFUNC.keys[key]
            for key in (
                "aliases", "uniform", "weak", "flags", "resolve", "refuse", "determinism",
                "vectorised", "accuracy", "notes", "examples", "since", "doc",
            )
        },
    }
)  # fmt: skip

EXTEND = Keys(
    {
        "loops": Key(
            Either((_LOOPS.shape, REDUCTION.keys["loops"].shape)),
            "Further loops of a ufunc or of a reduction.",
            required=True,
        )
    }
)
