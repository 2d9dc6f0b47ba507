"""The keys of kinds, dtypes and aliases."""

from __future__ import annotations

from .key_shapes import DOC, FLAG_LIST, HEADER, NAME, SYMBOL
from .shapes import AnyNumber, Boolean, Either, Integer, Key, Keys, ListOf, MapOf, Text
from .spec_words import ALIAS_TYPES, ROLES, STORAGES, SUPPORTS, WEAK_KINDS

_CHAR = Text(r"[?A-Za-z]", "it must be one letter, as numpy.dtype.char")

KIND = Keys(
    {
        "within": Key(
            Either((NAME, ListOf(NAME))), "The union or kind around this one; or several."
        ),
        "union": Key(Boolean(), "True: a name for other kinds; no dtype declares it."),
        "doc": DOC,
    }
)

ALIAS = Keys(
    {
        "c": Key(Text(choices=tuple(ALIAS_TYPES)), "The C type.", required=True),
        "kind": Key(NAME, "The kind of the dtype that it stands for.", required=True),
        "char": Key(_CHAR, "NumPy's type character."),
        "doc": DOC,
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

_OP = Key(SYMBOL, "The C function.")
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
        "kind": Key(NAME, "The kind that it declares.", required=True),
        "char": Key(_CHAR, "NumPy's type character."),
        "storage": Key(Text(choices=STORAGES), "The C type in memory."),
        "format": Key(FORMAT, "A binary floating format."),
        "fixed": Key(FIXED, "A fixed-point format."),
        "struct": Key(MapOf(NAME, what="a table of fields"), "A header's struct: its fields."),
        "header": HEADER,
        "type": Key(SYMBOL, "The struct's C type; the dtype's name if not given."),
        "ops": Key(OPS, "Operators and the C functions that do them."),
        "from": Key(MapOf(SYMBOL), "Dtype = the C function that makes a struct of its values."),
        "to": Key(MapOf(SYMBOL), "Dtype = the C function that makes its value of a struct."),
        "zero": Key(ListOf(AnyNumber(), 1, 16), "The fields of 0."),
        "one": Key(ListOf(AnyNumber(), 1, 16), "The fields of 1."),
        "supports": Key(ListOf(Text(choices=SUPPORTS)), "What it is enough of to have loops for."),
        "report": Key(Boolean(), "The functions take a last argument `uint32_t *raised`."),
        "flags": Key(FLAG_LIST, "IEEE flags that the operators may raise."),
        "noncommutative": Key(Boolean(), "Products depend on the order of their factors."),
        "real": Key(NAME, "For a complex dtype: the dtype of a part."),
        "compute": Key(NAME, "The dtype that its loops compute in."),
        "loops": Key(
            Text(choices=("own", "compute")),
            '"compute": runs the loops of its compute dtype, through buffers; "own" if not given.',
        ),
        "promotes": Key(ListOf(NAME), "The next dtypes up in the promotion order."),
        "safe": Key(ListOf(NAME), "Further dtypes that it casts to safely."),
        "safe_from": Key(ListOf(NAME), "Further dtypes that cast to it safely."),
        "weak": Key(ListOf(Text(choices=WEAK_KINDS)), "Weak scalars that it absorbs."),
        "role": Key(Text(choices=ROLES), "What it is the default dtype for."),
        "descr": Key(
            Text(r"[?A-Za-z][0-9]{0,3}", "it must be a letter and a size, such as 'f4'"),
            "Array-protocol letters without byte order.",
        ),
        "doc": DOC,
    },
    later=("acc",),
)
