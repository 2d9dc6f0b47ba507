"""The keys of every table: what the reader accepts and what editors are told, in one place."""

from __future__ import annotations

from typing import Dict

from .model_dtypes import STORAGE_BITS
from .shapes import (
    BODY_LIMIT,
    AnyNumber,
    Boolean,
    Either,
    Integer,
    Key,
    Keys,
    ListOf,
    MapOf,
    Number,
    TablesOf,
    Text,
)

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

_NAME = Text(ascii_only=True, limit=64)
_DOC = Key(Text(lines=True), "What it is, in a sentence or two.")
_CHAR = Text(r"[?A-Za-z]", "it must be one letter, as numpy.dtype.char")
_BODY = Text(lines=True, ascii_only=True, limit=BODY_LIMIT)
_EXPRESSION = Text(ascii_only=True, limit=BODY_LIMIT)
_MESSAGE = Text(limit=200)
_NOTE = Text(limit=600)
_EXAMPLE = Text(ascii_only=True, limit=500)
_TYPES = Text(ascii_only=True, limit=512)
_SYMBOL = Text(ascii_only=True, limit=128)
_RANGE = Either(
    (
        Text(ascii_only=True, limit=512, what="a kind expression"),
        ListOf(_NAME, 1, 64, what="an array of dtype names"),
    )
)
_FLAGS = ListOf(Text(choices=FLAGS))
_HEADER = Key(Text(ascii_only=True, limit=200), "Header that declares the C function.")
_LEVEL = Key(
    Text(choices=LEVELS),
    '"storage" runs on the stored values, "compute" (the default) on widened ones.',
)

KIND = Keys(
    {
        "within": Key(
            Either((_NAME, ListOf(_NAME))), "The union or kind around this one; or several."
        ),
        "union": Key(Boolean(), "True: a name for other kinds; no dtype declares it."),
        "doc": _DOC,
    }
)

ALIAS = Keys(
    {
        "c": Key(Text(choices=tuple(ALIAS_TYPES)), "The C type.", required=True),
        "kind": Key(_NAME, "The kind of the dtype that it stands for.", required=True),
        "char": Key(_CHAR, "NumPy's type character."),
        "doc": _DOC,
    }
)

FORMAT = Keys(
    {
        "exponent": Key(Integer(1, 11), "Bits of the exponent.", required=True),
        "mantissa": Key(Integer(0, 52), "Stored bits of the significand.", required=True),
        "bias": Key(Integer(0, 4096), "Exponent bias; 2^(exponent-1)-1 if not given."),
        "sign": Key(Boolean(), "Whether there is a sign bit; true if not given."),
        "infinity": Key(Boolean(), "Whether there are infinities; true if not given."),
        "nan": Key(Text(choices=("ieee", "ones", "negative-zero", "none")), "Which bits are NaN."),
        "overflow": Key(
            Text(choices=("inf", "nan", "saturate")), "What a too large value becomes."
        ),
        "zero": Key(Boolean(), "Whether there is a zero; true if not given."),
    }
)

_OP = Key(_SYMBOL, "The C function.")
OPS = Keys(
    dict.fromkeys(
        "add sub mul truediv floordiv mod tdiv tmod neg lt le eq bool format parse".split(), _OP
    )
)

FIXED = Keys(
    {
        "integer": Key(Integer(0, 32), "Bits before the point, without the sign.", required=True),
        "fraction": Key(Integer(0, 32), "Bits after the point.", required=True),
        "sign": Key(Boolean(), "Whether there is a sign bit; true if not given."),
        "overflow": Key(
            Text(choices=("saturate", "wrap")), "What a too large result becomes."
        ),
        "round": Key(
            Text(choices=("even", "half-up", "floor", "zero")),
            "How results are rounded; to nearest, halves to even, if not given.",
        ),
    }
)

DTYPE = Keys(
    {
        "kind": Key(_NAME, "The kind that it declares.", required=True),
        "char": Key(_CHAR, "NumPy's type character."),
        "storage": Key(Text(choices=STORAGES), "The C type in memory."),
        "format": Key(FORMAT, "A binary floating format."),
        "fixed": Key(FIXED, "A fixed-point format."),
        "struct": Key(MapOf(_NAME, what="a table of fields"), "A header's struct: its fields."),
        "header": _HEADER,
        "type": Key(_SYMBOL, "The struct's C type; the dtype's name if not given."),
        "ops": Key(OPS, "Operators and the C functions that do them."),
        "from": Key(MapOf(_SYMBOL), "Dtype = the C function that makes a struct of its values."),
        "to": Key(MapOf(_SYMBOL), "Dtype = the C function that makes its value of a struct."),
        "zero": Key(ListOf(AnyNumber(), 1, 16), "The fields of 0."),
        "one": Key(ListOf(AnyNumber(), 1, 16), "The fields of 1."),
        "supports": Key(ListOf(Text(choices=SUPPORTS)), "What it is enough of to have loops for."),
        "report": Key(Boolean(), "The functions take a last argument `uint32_t *raised`."),
        "flags": Key(_FLAGS, "IEEE flags that the operators may raise."),
        "noncommutative": Key(Boolean(), "Products depend on the order of their factors."),
        "real": Key(_NAME, "For a complex dtype: the dtype of a part."),
        "compute": Key(_NAME, "The dtype that its loops compute in."),
        "loops": Key(
            Text(choices=("own", "compute")),
            '"compute": runs the loops of its compute dtype, through buffers; "own" if not given.',
        ),
        "promotes": Key(ListOf(_NAME), "The next dtypes up in the promotion order."),
        "safe": Key(ListOf(_NAME), "Further dtypes that it casts to safely."),
        "safe_from": Key(ListOf(_NAME), "Further dtypes that cast to it safely."),
        "weak": Key(ListOf(Text(choices=WEAK_KINDS)), "Weak scalars that it absorbs."),
        "role": Key(Text(choices=ROLES), "What it is the default dtype for."),
        "descr": Key(
            Text(r"[?A-Za-z][0-9]{0,3}", "it must be a letter and a size, such as 'f4'"),
            "Array-protocol letters without byte order.",
        ),
        "doc": _DOC,
    },
    later=("acc",),
)

ERROR_RULE = Keys(
    {
        "when": Key(_EXPRESSION, "A condition on the inputs.", required=True),
        "message": Key(_MESSAGE, "What the error says.", required=True),
    }
)

SUM = Keys(
    {
        "over": Key(_NAME, "The core dimension along which terms are added up.", required=True),
        "of": Key(_EXPRESSION, "A term, from an item of each input.", required=True),
        "by": Key(_NAME, "The ufunc that adds a term; it has an identity.", required=True),
    }
)

LOOP = Keys(
    {
        "types": Key(_TYPES, 'Operand types, such as "T, T -> bool".', required=True),
        "body": Key(_BODY, "Python assignments to the outputs."),
        "call": Key(Text(ascii_only=True), "An ndm_loop in C instead of a body."),
        "header": _HEADER,
        "sum": Key(SUM, "What a loop of a generalized ufunc adds up, instead of a body."),
        "requires": Key(
            Text(r"[a-z][a-z0-9_]*", "it must be a name such as 'blas'", limit=48),
            "A library that the function of 'call' needs.",
        ),
        "level": _LEVEL,
        "compute": Key(_NAME, "The dtype to compute in."),
        "flags": Key(_FLAGS, "IEEE flags that it may raise; derived if not given."),
        "errors": Key(ListOf(ERROR_RULE, 0, 16), "Elements that are refused."),
        "cost": Key(Number(), "Nanoseconds per element on one core, rough."),
    },
    later=("dims", "accuracy"),
    variables=_RANGE,
    others=_EXPRESSION,
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
        "types": Key(_TYPES, 'Kinds or dtypes of the inputs, such as "bool, bool".', required=True),
        "message": Key(_MESSAGE, "What the error says.", required=True),
    }
)

_LOOPS = Key(TablesOf(LOOP, 1000), "The loops.")

UFUNC = Keys(
    {
        "signature": Key(
            _TYPES, 'Operands: "x1, x2 -> y"; core dimensions: "(m,n),(n)->(m)".', required=True
        ),
        "loops": _LOOPS,
        "aliases": Key(ListOf(_NAME), "Other names."),
        "identity": Key(_EXPRESSION, "The value that changes nothing, typed per loop."),
        "neutral": Key(_EXPRESSION, "What pads lanes and masks; the identity if not given."),
        "absorbing": Key(
            _EXPRESSION, "The value that nothing changes any more: a fold that has it may stop."
        ),
        "reorderable": Key(Boolean(), "Reduces over several axes."),
        "associative": Key(Boolean(), "Reduces by a tree."),
        "folds": Key(Boolean(), "Has kernels for reductions; what is associative has."),
        "commutative": Key(Boolean(), "Operands may change places."),
        "uniform": Key(Boolean(), "Only loops whose inputs are all of the promoted dtype."),
        "weak": Key(Text(choices=("exact",)), '"exact": weak integers compare by value.'),
        "flags": Key(_FLAGS, "IEEE flags that its loops may raise."),
        "resolve": Key(MapOf(_NAME), "Kind expression = dtype: which loop if all inputs are so."),
        "reduce_as": Key(
            MapOf(_NAME), "Kind expression = dtype: what a reduction of such items computes in."
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
        "domain": Key(MapOf(_EXPRESSION), "Operand = range: what a picture shows."),
        "since": Key(Text(r"[0-9]+(\.[0-9]+)*", "it must be a version"), "First version."),
        "doc": _DOC,
    },
    later=("cost",),
)

REDUCTION_LOOP = Keys(
    {
        "types": LOOP.keys["types"],
        "state": Key(MapOf(_TYPES), "Field = its dtype: what items fold into.", required=True),
        "neutral": Key(_BODY, "The state of no items: an assignment to each field."),
        "lift": Key(_BODY, "The state of one item: assignments to the fields.", required=True),
        "combine": Key(_BODY, "The state of a and b, as in 'n = a.n + b.n'.", required=True),
        "finish": Key(_BODY, "The outputs: assignments, from the fields.", required=True),
        "flags": LOOP.keys["flags"],
        "cost": LOOP.keys["cost"],
    },
    variables=_RANGE,
)

REDUCTION = Keys(
    {
        "signature": Key(_TYPES, 'Operands: "x -> y".', required=True),
        "loops": Key(TablesOf(REDUCTION_LOOP, 1000), "The loops."),
        "reduce_by": Key(_NAME, "The ufunc that it is the reduction by, instead of loops."),
        "accumulate_by": Key(_NAME, "The ufunc that it accumulates by, instead of loops."),
        "passes": Key(
            MapOf(Text(ascii_only=True, limit=128)),
            'Name = a reduction of the same inputs that comes before: mu = "mean(x)".',
        ),
        "params": Key(MapOf(AnyNumber()), "Numbers that a caller may set, with their defaults."),
        "empty": Key(_MESSAGE, "The error for no items at all."),
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

_C_NAME = Either(
    (
        Text(ascii_only=True, limit=128, what="a function's name"),
        MapOf(Text(ascii_only=True, limit=128), what="a table from dtype to function"),
    )
)
PREPARE = Keys(
    {
        "argument": Key(Integer(1, 32), "Which argument it is made of, from 1.", required=True),
        "type": Key(_SYMBOL, "The C type of what is prepared.", required=True),
        "make": Key(_SYMBOL, "The C function that makes it of a value.", required=True),
        "c": Key(_SYMBOL, "The C function that takes a pointer to it.", required=True),
    }
)
ODD = Keys(
    {
        "c": Key(_SYMBOL, "The C function.", required=True),
        "bare": Key(_SYMBOL, "The C function for ordinary arguments; where there is `bare`."),
    }
)
STEPS = Keys(
    {
        "c": Key(ListOf(_SYMBOL, 2, 8), "The C functions, one for each loop.", required=True),
        "made": Key(_SYMBOL, "The C type of what they make for a block.", required=True),
        "ordinary": Key(_SYMBOL, "A C function: negative unless they take the arguments."),
        "early": Key(Boolean(), "True: the first one takes all arguments, and raises no flags."),
    }
)
FAST = Keys(
    {
        "c": Key(_SYMBOL, "The C function.", required=True),
        "ordinary": Key(_SYMBOL, "A C function: negative unless the arguments are ordinary."),
        "bare": Key(_SYMBOL, "The C function for ordinary arguments."),
        "usual": Key(_SYMBOL, "As beside them."),
        "steps": Key(STEPS, "As beside them."),
        "misrounded": Key(
            MapOf(ListOf(ListOf(AnyNumber(), 2, 8))),
            "Small dtype = its values whose results these round wrong, each with the right ones.",
        ),
    }
)
QUICK = Keys(
    {
        "c": Key(_SYMBOL, "The C function for ordinary arguments.", required=True),
        "doubt": Key(
            _SYMBOL, "A C function: negative where that may differ from `bare`.", required=True
        ),
        "make": Key(_SYMBOL, "A C function for a whole block before: both take its results too."),
        "type": Key(_SYMBOL, "The C type of those."),
    }
)
BARE_FOLD = Keys(
    {
        "c": Key(_SYMBOL, "The C function of a state and an item, without tests.", required=True),
        "items": Key(_SYMBOL, "A C function of two items: negative if `c` may not take both."),
        "state": Key(_SYMBOL, "A C function: negative where a state may be wrong.", required=True),
    }
)
_OVERLOAD_KEYS = {
    "types": Key(_TYPES, 'Operand types, such as "T, T -> T".', required=True),
    "c": Key(_C_NAME, 'The C function: "name_{T}", or a table of names by dtype.', required=True),
    "flags": Key(_FLAGS, "IEEE flags that it may raise."),
    "report": Key(Boolean(), "It takes a last argument `uint32_t *raised`."),
    "level": _LEVEL,
    "selects": Key(Boolean(), "It returns one of its arguments, in whatever order they are."),
    "ordinary": Key(_SYMBOL, "A C function: negative unless the arguments are ordinary."),
    "usual": Key(_SYMBOL, "A quicker one, for the arguments that most have."),
    "bare": Key(_SYMBOL, "The C function for ordinary arguments, which vectors can do."),
    "scalar": Key(Boolean(), "`c` is no vector code: it is called for single elements."),
    "prepare": Key(PREPARE, "What to make once of an argument that stays the same."),
    "odd": Key(ODD, "The forms that round to odd, for outputs of narrower formats."),
    "fast": Key(FAST, "The forms of the fast tier: less exact, and quicker."),
    "steps": Key(STEPS, "What does the same as `bare` in several loops."),
    "quick": Key(QUICK, "What is tried before `bare`: seldom in doubt, and quicker."),
    "fold": Key(BARE_FOLD, "What many items fold with, as long as none is unusual."),
    "header": Key(_HEADER.shape, "Header that declares the C functions, if not the primitive's."),
}

OVERLOAD = Keys(_OVERLOAD_KEYS, variables=_RANGE)

PRIMITIVE = Keys(
    {
        **{key: Key(entry.shape, entry.doc) for key, entry in _OVERLOAD_KEYS.items()},
        "overloads": Key(TablesOf(OVERLOAD, 256), "One table per set of operand types."),
        "header": _HEADER,
        "doc": _DOC,
    },
    later=("careful", "correct", "accuracy", "compute"),
    variables=_RANGE,
)

_TARGET = Text(choices=TARGETS)
PROFILE = Keys(
    {
        "ufuncs": Key(ListOf(_NAME, 1), "The ufuncs to keep; all if none is given."),
        "dtypes": Key(ListOf(_NAME, 1, 64), "The dtypes to keep, and their joins; all if none."),
        "targets": Key(ListOf(_TARGET, 1, 8), "The targets to build; all if none is given."),
        "api": Key(
            Text(choices=("calls", "all")), '"calls" (the default): what calls need; or "all".'
        ),
        "tier": Key(
            Text(choices=("correct", "fast")),
            'The tier of its loops: "correct" (the default), with "fast" beside it where a call '
            'asks for that; or "fast" alone.',
        ),
        "doc": _DOC,
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
