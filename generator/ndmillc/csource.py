"""C text, cut into its declarations: enough to move C from many files into one, and no parser.

It reads the C of this project and of people's headers for kernels: declarations that begin and end
outside of any #if, no K&R definitions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, Iterable, Iterator, List, Mapping, Optional, Set, Tuple

_TOKEN = re.compile(
    r"""
  (?P<comment>/\*.*?\*/|//[^\n]*)
| (?P<directive>^[ \t]*\#(?:\\\n|/\*.*?\*/|[^\n])*)
| (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')
| (?P<word>[A-Za-z_]\w*)
| (?P<number>\.?[0-9](?:[eEpP][+-]|[\w.])*)
| (?P<space>\s+)
| (?P<other>->|.)
""",
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
_QUALIFIERS = frozenset(("__attribute__", "_Alignas", "__declspec"))
_RECORDS = frozenset(("struct", "union", "enum"))


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Declaration:
    """What stands between two places of a text at file scope.

    kind: function (with its body), prototype, variable, type, macro (its use) or other.
    name: of a macro's use the macro's; empty where there is none. start: of its first word;
    begin: of the comment right before it, if there is one."""

    kind: str
    name: str
    names: Tuple[str, ...]
    """All that it declares at file scope: of a type its tag, its name, its enumerators."""
    begin: int
    start: int
    end: int
    words: Tuple[str, ...]
    """Those before the name: static, extern, the type."""

    @property
    def static(self) -> bool:
        return "static" in self.words


def tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        yield Token(str(match.lastgroup), match.group(), match.start())


def declarations(text: str) -> List[Declaration]:
    """Everything at file scope, in order; comments and directives aside."""
    found: List[Declaration] = []
    comment: Optional[Token] = None
    pending: List[Token] = []
    depth = 0
    for token in tokens(text):
        if token.kind in ("space", "comment", "directive"):
            if not pending:
                comment = _comment_before(comment, token)
            continue
        if not pending and token.text == "}":  # of extern "C"
            comment = None
            continue
        if depth == 0 and _is_lone_macro(pending, token):
            found.append(_declaration(pending, comment))
            pending, comment = [], None
        pending.append(token)
        if token.text in "([{":
            depth += 1
        elif token.text in ")]}":
            depth -= 1
        if depth == 1 and token.text == "{" and _is_linkage(pending):
            pending, comment, depth = [], None, 0
        elif depth == 0 and (token.text == ";" or (token.text == "}" and _has_body(pending))):
            found.append(_declaration(pending, comment))
            pending, comment = [], None
    if pending:
        if depth != 0 or not _is_lone_macro(pending, Token("other", "", len(text))):
            raise ValueError(f"a declaration does not end: {text[pending[0].start :][:60]!r}")
        found.append(_declaration(pending, comment))
    return found


def _comment_before(comment: Optional[Token], token: Token) -> Optional[Token]:
    """The comment that goes with the declaration that follows: no empty line between."""
    if token.kind == "comment":
        return token
    return comment if token.kind == "space" and token.text.count("\n") < 2 else None


def _is_lone_macro(pending: List[Token], token: Token) -> bool:
    """Whether pending is the use of a macro that ends without a semicolon."""
    return (
        len(pending) > 2
        and pending[0].text.isupper()
        and pending[1].text == "("
        and pending[-1].text == ")"
        and (not token.text or token.text not in ";{=")
    )


def _is_linkage(pending: List[Token]) -> bool:
    return len(pending) == 3 and pending[0].text == "extern" and pending[1].kind == "string"


def _outer(pending: List[Token]) -> Iterator[Tuple[int, Token]]:
    """The tokens outside of brackets, and the opening brackets, with their places; without
    attributes."""
    depth, skipping = 0, False
    for index, token in enumerate(pending):
        if token.text in "([{":
            if depth == 0:
                skipping = index > 0 and pending[index - 1].text in _QUALIFIERS
            if depth == 0 and not skipping:
                yield index, token
            depth += 1
        elif token.text in ")]}":
            depth -= 1
        elif depth == 0 and token.text not in _QUALIFIERS:
            yield index, token


def _has_body(pending: List[Token]) -> bool:
    """Whether what ends with } is a function."""
    outer = [token.text for _, token in _outer(pending)]
    return "(" in outer and "=" not in outer and outer[0] != "typedef"


def _declaration(pending: List[Token], comment: Optional[Token]) -> Declaration:
    outer = list(_outer(pending))
    texts = [token.text for _, token in outer]
    start, end = pending[0].start, pending[-1].end
    begin = comment.start if comment is not None else start

    def made(kind: str, name: str, names: Tuple[str, ...], words: List[str]) -> Declaration:
        return Declaration(kind, name, names, begin, start, end, tuple(words))

    alone = len(texts) > 1 and texts[1] == "(" and outer[0][1] is pending[0]
    if alone and pending[2].text != "*":
        return made("macro", texts[0], (), [])
    stop = next((i for i, text in enumerate(texts) if text in "([=;"), len(texts))
    if texts[0] == "typedef" or (texts[0] in _RECORDS and "{" in texts[:stop]):
        return made("type", _type_name(pending, texts), _type_names(pending, texts), [])
    words = texts[:stop]
    if not words:
        return made("other", "", (), [])
    if stop < len(texts) and texts[stop] == "(":
        inside = pending[outer[stop][0] + 1 : outer[stop][0] + 3]
        if inside[0].text == "*":  # a pointer to a function
            return made("variable", inside[1].text, (inside[1].text,), words)
        kind = "function" if pending[-1].text == "}" else "prototype"
        return made(kind, words[-1], (words[-1],), words[:-1])
    if words[-1] in _RECORDS or (len(words) > 1 and words[-2] in _RECORDS and len(words) == 2):
        return made("type", words[-1], (), [])  # struct x;
    return made("variable", words[-1], (words[-1],), words[:-1])


def _type_name(pending: List[Token], texts: List[str]) -> str:
    if texts[0] != "typedef":
        return ""
    if texts[-2] in "([":  # of a function or an array
        for before, star, name in zip(pending, pending[1:], pending[2:]):
            if before.text == "(" and star.text == "*":
                return name.text
        return [text for text in texts if text not in "([;{"][-1]
    return texts[-2]


def _type_names(pending: List[Token], texts: List[str]) -> Tuple[str, ...]:
    """Tag, typedef name and enumerators, without what is declared within a struct."""
    names: List[str] = []
    for index, text in enumerate(texts[:-1]):
        if text in _RECORDS and re.match(r"\w", texts[index + 1]):
            names.append(texts[index + 1])
    name = _type_name(pending, texts)
    if name:
        names.append(name)
    if "enum" in texts and "{" in texts:
        names.extend(_enumerators(pending))
    return tuple(dict.fromkeys(names))


def _enumerators(pending: List[Token]) -> Iterator[str]:
    expected, depth = False, 0
    for token in pending:
        if token.text in "({[":
            depth += 1
            expected = token.text == "{" and depth == 1
        elif token.text in ")}]":
            depth -= 1
        elif token.text == "," and depth == 1:
            expected = True
        elif expected and token.kind == "word":
            yield token.text
            expected = False


# ---- macros -------------------------------------------------------------------------------


_WORD = re.compile(r"\w+")
_DEFINE = re.compile(r"[ \t]*#[ \t]*define[ \t]+(\w+)(?:\(([^)]*)\))?((?:\\\n|[^\n])*)")
_MADE = re.compile(r"\bstatic\b[^;{}()=]*?(\w+(?:##\w+)+)\s*\(")


def macros(text: str) -> List[str]:
    """The names of the macros that a text defines."""
    found = []
    for token in tokens(text):
        match = _DEFINE.match(token.text) if token.kind == "directive" else None
        if match:
            found.append(match.group(1))
    return list(dict.fromkeys(found))


Macros = Dict[str, Tuple[List[str], str]]
"""Those with arguments: the names of these, and the body."""


def macros_with_arguments(texts: Iterable[str]) -> Macros:
    found: Macros = {}
    for text in texts:
        for token in tokens(text):
            match = _DEFINE.match(token.text) if token.kind == "directive" else None
            if match and match.group(2) is not None:
                parameters = [name.strip() for name in match.group(2).split(",")]
                found[match.group(1)] = parameters, match.group(3).replace("\\\n", "\n")
    return found


def made_by_macros(text: str, known: Macros) -> List[str]:
    """The static functions that a text makes by using macros that paste an argument to a name."""
    found: List[str] = []
    for declaration in declarations(text):
        if declaration.kind == "macro" and declaration.name in known:
            found.extend(_made(text[declaration.start : declaration.end], known))
    return list(dict.fromkeys(found))


def _made(use: str, known: Macros) -> Iterator[str]:
    """By one use, NAME(a, b); also by the macros that it uses in turn."""
    name, _, rest = use.partition("(")
    parameters, body = known[name.strip()]
    given = [argument.strip() for argument in rest.rstrip("; \n").rstrip(")").split(",")]
    values = dict(zip(parameters, given))
    for pasted in _MADE.findall(body):
        yield "".join(values.get(piece, piece) for piece in pasted.split("##"))
    for call in re.finditer(r"^\s*(\w+)\([^()]*\)", body, re.MULTILINE):
        if call.group(1) in known and call.group(1) != name:
            inner = _WORD.sub(lambda word: values.get(word.group(), word.group()), call.group())
            yield from _made(inner, known)


# ---- changes ------------------------------------------------------------------------------


_RENAMED_WORD = re.compile(r"(?<![\w.])(?<!->)[A-Za-z_]\w*")


def rename(text: str, names: Mapping[str, str]) -> str:
    """Other names for what stands at file scope; members of structs keep theirs."""
    if not names:
        return text
    parts: List[str] = []
    before = ""
    for token in tokens(text):
        if token.kind == "word" and before not in (".", "->"):
            parts.append(names.get(token.text, token.text))
        elif token.kind == "directive":
            parts.append(
                _RENAMED_WORD.sub(lambda found: names.get(found.group(), found.group()), token.text)
            )
        else:
            parts.append(token.text)
        if token.kind not in ("space", "comment"):
            before = token.text
    return "".join(parts)


def make_static(text: str, names: Set[str]) -> str:
    """The functions and variables of these names with internal linkage."""
    parts: List[str] = []
    last = 0
    for found in declarations(text):
        movable = found.kind in ("function", "prototype", "variable") and not found.static
        if movable and found.name in names:
            parts.append(text[last : found.start] + "static ")
            last = found.start
            for word in ("extern ", "NDM_API "):
                last += len(word) if text.startswith(word, last) else 0
    return "".join([*parts, text[last:]])


def cut(text: str, names: Set[str]) -> Tuple[str, str]:
    """The text without the prototypes of these names, and these, with their comments."""
    kept: List[str] = []
    taken: List[str] = []
    last = 0
    for found in declarations(text):
        if found.kind == "prototype" and found.name in names:
            kept.append(text[last : found.begin])
            taken.append(text[found.begin : found.end])
            last = found.end
    return "".join([*kept, text[last:]]), "\n".join(taken)


_GUARD = re.compile(
    r"(\s*(?:/\*.*?\*/\s*)*)#ifndef[ \t]+(\w+)[ \t]*\n#define[ \t]+\2[ \t]*\n", re.DOTALL
)
_GUARD_END = re.compile(r"#endif[^\n]*\s*\Z")


def without_guard(text: str) -> str:
    """A header without the lines that keep it from being read twice."""
    match = _GUARD.match(text)
    end = _GUARD_END.search(text)
    if match is None or end is None:
        return text
    return match.group(1).rstrip("\n") + "\n" + text[match.end() : end.start()].rstrip() + "\n"
