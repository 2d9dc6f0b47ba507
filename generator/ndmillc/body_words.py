"""The words of bodies: constants, limits, operations, operators; and what Python has beyond."""

from __future__ import annotations

import ast

from .spec_words import TYPE_FUNCTIONS

CONSTANTS = ("nan", "inf", "pi")
FEATURES = ("has_inf", "has_nan", "has_zero", "has_sign", "has_negative_zero")
"""What a floating dtype has or lacks: constants, by which an `if` is decided for each dtype."""
LIMITS = ("max", "min", "eps", "tiny", "bits", "nmant", "signbit", *FEATURES)
PARTS = ("real", "imag")
OPERATIONS = {"tdiv": 2, "tmod": 2, "bits": 1, "frombits": 1, "complex": 2}
"""Calls that the language itself has, with their number of arguments."""

RESERVED = frozenset((*CONSTANTS, *OPERATIONS, *TYPE_FUNCTIONS, "raises", "True", "False", "None"))

PYTHON_NAMES = {
    "max": "maximum",
    "min": "minimum",
    "abs": "absolute",
    "pow": "power",
    "round": "rint",
    "int": "a cast to a sized dtype, such as int64(x)",
    "float": "a cast to a sized dtype, such as float64(x)",
}

OPERATORS = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
COMPARISONS = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}

FORBIDDEN = {
    "Lambda": "a lambda",
    "ListComp": "a comprehension",
    "SetComp": "a comprehension",
    "DictComp": "a comprehension",
    "GeneratorExp": "a comprehension",
    "JoinedStr": "an f-string",
    "TemplateStr": "a template string",
    "NamedExpr": "':='",
    "Subscript": "an index",
    "Slice": "a slice",
    "Starred": "a starred expression",
    "Await": "'await'",
    "Yield": "'yield'",
    "YieldFrom": "'yield'",
    "List": "a list",
    "Dict": "a dictionary",
    "Set": "a set",
    "AugAssign": "an augmented assignment; write y = ... once for each name",
    "AnnAssign": "an annotated assignment; dtypes follow from the values",
    "If": "an 'if' statement; write a if condition else b",
    "For": "a loop; a body is computed for each element",
    "While": "a loop; a body is computed for each element",
    "Import": "an import",
    "ImportFrom": "an import",
    "FunctionDef": "a function definition",
    "AsyncFunctionDef": "a function definition",
    "ClassDef": "a class definition",
    "Return": "'return'; assign to the outputs",
    "Assert": "'assert'; see errors = [...]",
    "Raise": "'raise'; see errors = [...] and raises(\"divide\", condition)",
    "Delete": "'del'",
    "Global": "'global'",
    "Nonlocal": "'nonlocal'",
    "Pass": "'pass'",
    "With": "'with'",
    "Try": "'try'",
}
