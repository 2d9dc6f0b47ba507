"""Which names may be declared: identifiers that are free in C, C++ and bodies alike."""

from __future__ import annotations

import re
from typing import FrozenSet, Optional

from .suggest import shown

MAX_NAME = 48
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z", re.ASCII)
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z", re.ASCII)


def _words(text: str) -> FrozenSet[str]:
    return frozenset(text.split())


C_KEYWORDS: FrozenSet[str] = _words(
    """auto break case char const continue default do double else enum extern float for goto if
    inline int long register restrict return short signed sizeof static struct switch typedef
    union unsigned void volatile while asm fortran typeof constexpr nullptr"""
)
CXX_KEYWORDS: FrozenSet[str] = _words(
    """alignas alignof and and_eq asm bitand bitor bool catch char8_t char16_t char32_t class
    co_await co_return co_yield compl concept const_cast consteval constexpr constinit decltype
    delete dynamic_cast explicit export false friend mutable namespace new noexcept not not_eq
    nullptr operator or or_eq private protected public reinterpret_cast requires static_assert
    static_cast template this thread_local throw true try typeid typename using virtual wchar_t
    xor xor_eq"""
)
# Fixed, not keyword.kwlist: the same names must be free whatever Python runs the compiler.
PYTHON_KEYWORDS: FrozenSet[str] = _words(
    """and as assert async await break class continue def del elif else except finally for from
    global if import in is lambda nonlocal not or pass raise return try while with yield"""
)
BODY_NAMES: FrozenSet[str] = _words("nan inf pi bits frombits raises complex tdiv tmod")
"""Names with a meaning of their own in bodies."""
BARE_TYPES: FrozenSet[str] = _words(
    """char int float double complex unsigned signed uint half single str object void
    size_t ssize_t"""
)
"""Type names without a fixed size, refused in `types` with a hint."""
_API_NAMES: FrozenSet[str] = _words(
    """accumulate adapter allclose allocator arange array astype at broadcast_to call can_cast
    cancel casting casting_name casting_parse copy copyto diagonal dtype empty error expand_dims
    eye fold free from_memory from_scalar full get_item get_threads hash indexed kernel lanes
    limits linspace loop module ones options order outer parameter pieces places plan pool
    promote_types ravel reduce reduceat reshape resolve result_type row scalar scan set_item
    set_pool set_threads slice slice_view squeeze status status_name stem swapaxes take_index target
    tier to_string transpose type_set ufunc version view zeros"""
)
_API_PREFIXES = (
    "adapter_",
    "array_",
    "core_",
    "dtype_",
    "fp_",
    "kernel_",
    "loop_",
    "module_",
    "npy_",
    "plan_",
    "reduction_",
    "scalar_",
    "target_",
    "ufunc_",
    "view_",
)
_API_SUFFIXES = ("_record", "_info", "_options", "_rule")


def is_api_name(name: str) -> bool:
    """Whether ndm_<name> is, or may become, part of the C interface: a ufunc of that name would
    make a second one."""
    return name in _API_NAMES or name.startswith(_API_PREFIXES) or name.endswith(_API_SUFFIXES)


def name_problem(name: str, allowed: FrozenSet[str] = frozenset()) -> Optional[str]:
    """Why `name` cannot be declared, as the end of a sentence; None if it can. `allowed` lists
    reserved words that this kind of declaration may use."""
    if len(name) == 1 and name.isascii() and name.isupper():
        return "is a single capital, which stands for a type variable"
    if not _NAME.match(name):
        return "must be lower-case letters, digits and _, and begin with a letter"
    if len(name) > MAX_NAME:
        return f"is longer than {MAX_NAME} characters"
    if name in allowed:
        return None
    for words, language in (
        (C_KEYWORDS, "C"),
        (CXX_KEYWORDS, "C++"),
        (PYTHON_KEYWORDS, "Python"),
    ):
        if name in words:
            return f"is reserved: a keyword of {language}"
    if name in BODY_NAMES:
        return "is reserved: it has a meaning of its own in bodies"
    if name.startswith("ndm_"):
        return "is reserved: names that begin with ndm_ are the library's"
    if "__" in name:
        return "is reserved: C++ keeps names with two underscores in a row for itself"
    if name.endswith("_t"):
        return "is reserved: C keeps names that end in _t for types"
    return None


def symbol_problem(template: str, variables: FrozenSet[str]) -> Optional[str]:
    """Why a C symbol with {T} placeholders cannot be used; None if it can."""
    for placeholder in re.findall(r"\{([^{}]*)\}", template):
        if placeholder not in variables:
            known = ", ".join("{" + v + "}" for v in sorted(variables)) or "none"
            return f"has the placeholder {{{shown(placeholder)}}}; type variables here: {known}"
    plain = re.sub(r"\{[A-Z]\}", "x", template)
    if not IDENTIFIER.match(plain) or len(template) > 2 * MAX_NAME:
        return "is no C identifier; give a function's name, with {T} for a type variable's dtype"
    if plain in C_KEYWORDS | CXX_KEYWORDS:
        return "is a keyword of C or C++"
    return None


def header_problem(path: str) -> Optional[str]:
    """Why a header's name cannot be included; None if it can."""
    parts = path.split("/")
    if not re.match(r"[A-Za-z0-9_][A-Za-z0-9_./+-]*\.h\Z", path, re.ASCII) or len(path) > 200:
        return 'is no header\'s name; give a relative path such as "mymodule/fast.h"'
    if any(part in ("", ".", "..") for part in parts):
        return "must be a plain relative path, without '..'"
    return None
