"""C, cut into declarations."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List, Tuple

import pytest

from ndmillc import csource

ROOT = Path(__file__).parents[2]

CASES: List[Tuple[str, str, Tuple[str, ...], bool]] = [
    ("int f(int a);", "prototype", ("f",), False),
    ("static int f(int a) { return (a); }", "function", ("f",), True),
    ("__attribute__((format(printf, 1, 2))) int say(const char *x);", "prototype", ("say",), False),
    ("static const int table[] = {1, 2};", "variable", ("table",), True),
    ("extern const struct pair pairs;", "variable", ("pairs",), False),
    ("int (*hook)(void *);", "variable", ("hook",), False),
    ("typedef struct pair { int a, b; } pair;", "type", ("pair",), False),
    ("typedef int (*loop)(char *const *args);", "type", ("loop",), False),
    ("enum { ONE = 1, TWO = (2 + ONE) };", "type", ("ONE", "TWO"), False),
    ("struct open { int x; };", "type", ("open",), False),
    ("DEFINE(8, uint8_t)", "macro", (), False),
    ('_Static_assert(sizeof(int) == 4, "int");', "macro", (), False),
    ("static double value = 1.0;", "variable", ("value",), True),
]


@pytest.mark.parametrize("text,kind,names,static", CASES)
def test_a_declaration(text: str, kind: str, names: Tuple[str, ...], static: bool) -> None:
    (found,) = csource.declarations(text)
    assert (found.kind, found.names, found.static) == (kind, names, static)
    assert text[found.start : found.end] == text


def test_all_of_them_stand_in_one_text() -> None:
    text = '#include <x.h>\nextern "C" {\n' + "\n\n".join(case[0] for case in CASES) + "\n}\n"
    assert [(d.kind, d.names) for d in csource.declarations(text)] == [c[1:3] for c in CASES]


def test_a_comment_goes_with_what_follows_it() -> None:
    text = "/* of a file */\n\n/* of f */\nint f(void);\n"
    (found,) = csource.declarations(text)
    assert text[found.begin : found.start] == "/* of f */\n"


def test_what_does_not_end_is_an_error() -> None:
    with pytest.raises(ValueError, match="does not end: 'int f"):
        csource.declarations("int f(void) { return 1;")


def test_members_and_texts_keep_their_names() -> None:
    text = 'int add; int f(void) { /* add */ return x.add + p->add + add; } char *s = "add";'
    assert csource.rename(text, {"add": "plus"}) == (
        'int plus; int f(void) { /* add */ return x.add + p->add + plus; } char *s = "add";'
    )


def test_functions_that_macros_make() -> None:
    text = """#define INNER(name) static int inner_##name(int x) { return x; }
#define BOTH(name, type) \\
    static type get_##name##_bare(type x) { return x; } \\
    INNER(name)
BOTH(one, int)
BOTH(two, long)
"""
    known = csource.macros_with_arguments([text])
    made = csource.made_by_macros(text, known)
    assert made == ["get_one_bare", "inner_one", "get_two_bare", "inner_two"]


def test_guards_go_and_comments_stay() -> None:
    text = "/* What it is. */\n#ifndef X_H\n#define X_H\n\nint f(void);\n\n#endif\n"
    assert csource.without_guard(text) == "/* What it is. */\n\nint f(void);\n"
    assert csource.without_guard(text.partition("\n")[2]) == "\n\nint f(void);\n"
    assert csource.without_guard("int f(void);\n") == "int f(void);\n"


def test_cut_and_make_static() -> None:
    text = "int f(void);\n\n/* Hidden. */\nNDM_API int g(void);\nextern const int h;\n"
    kept, taken = csource.cut(text, {"g"})
    assert kept == "int f(void);\n\n\nextern const int h;\n"
    assert taken == "/* Hidden. */\nNDM_API int g(void);"
    assert csource.make_static(taken, {"g"}) == "/* Hidden. */\nstatic int g(void);"
    assert csource.make_static(kept, {"h"}).endswith("static const int h;\n")


def test_the_projects_own_c_is_read_whole() -> None:
    """Every function that begins a line is found."""
    begin = re.compile(
        r"^(?!typedef|#|static const)[a-z][\w *]*?(\w+)\([^;{}=]*\)\n\{", re.MULTILINE
    )
    for path in sorted((ROOT / "runtime").rglob("*.c")):
        text = path.read_text()
        functions = {d.name for d in csource.declarations(text) if d.kind == "function"}
        assert set(begin.findall(text)) <= functions, path
