"""A profile's library as two files: ndmill.h, what programs include, and ndmill.c, all else.

ndmill.c has three parts: the engine; the kernels, which are read once for each target, by the
file including itself; the tables. What is not part of the interface is static, so that compilers
drop what nobody calls; names that two files have get the file's name added. Symbols that stay
visible to the linker begin with the profile's name: a program may hold several amalgamations, and
the whole library too."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Dict, List, Mapping, Optional, Sequence, Set, Tuple

from . import __version__
from .csource import (
    cut,
    declarations,
    macros,
    macros_with_arguments,
    made_by_macros,
    make_static,
    rename,
    without_guard,
)
from .render import environment

ISA: Dict[str, str] = {
    "x86-64-v2": "sse3,ssse3,sse4.1,sse4.2,popcnt,cx16,sahf",
    "x86-64-v3": "avx,avx2,bmi,bmi2,f16c,fma,lzcnt,movbe",
    "x86-64-v4": "avx512f,avx512bw,avx512cd,avx512dq,avx512vl",
}
"""What each target has beyond the one before, as compilers' target attributes name it."""
X86 = ("generic", "x86-64-v2", "x86-64-v3", "x86-64-v4")
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"][^\n]*\n', re.MULTILINE)
_FEATURES = re.compile(r"^#define (_GNU_SOURCE|_POSIX_C_SOURCE)\b[^\n]*\n", re.MULTILINE)
_BLAS = re.compile(
    r"^#if defined\(NDM_HAVE_BLAS\) && NDM_HAVE_BLAS\n.*?^#endif\n", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Part:
    """A source file as it goes into the amalgamation."""

    path: str
    text: str


@dataclass
class Sources:
    """Files by the path that #include gives, and what has been taken of them."""

    files: Dict[str, str]
    taken: Set[str] = field(default_factory=set)
    system: List[str] = field(default_factory=list)

    def includes(self, path: str) -> List[str]:
        """The files of ours that a file includes; those of the system are noted."""
        found = []
        for _, name in _INCLUDE.findall(self.files[path]):
            ours = self.find(name, path)
            if ours is not None:
                found.append(ours)
            elif name not in self.system:
                self.system.append(name)
        return found

    def find(self, name: str, path: str) -> Optional[str]:
        beside = os.path.normpath(os.path.join(os.path.dirname(path), name))
        return next((each for each in (beside, name) if each in self.files), None)

    def with_headers(self, path: str) -> List[str]:
        """The file after all that it needs, without what was taken before."""
        if path in self.taken:
            return []
        self.taken.add(path)
        found: List[str] = []
        for each in self.includes(path):
            found.extend(self.with_headers(each))
        return [*found, path]

    def bare(self, path: str) -> str:
        """Its text without guard, includes and feature macros."""
        text = without_guard(self.files[path])
        text = "".join(self._kept(text, path))
        return _FEATURES.sub("", text).strip("\n") + "\n"

    def _kept(self, text: str, path: str) -> List[str]:
        """Without includes. System headers that stand under a condition stay where they are."""
        kept: List[str] = []
        depth = 0
        for line in text.splitlines(keepends=True):
            word = re.match(r"[ \t]*#[ \t]*(if|endif)", line)
            match = _INCLUDE.match(line)
            if word:
                depth += 1 if word.group(1) == "if" else -1
            if match and (depth == 0 or self.find(match.group(2), path) is not None):
                continue
            kept.append(line)
        return kept


def amalgamate(
    name: str,
    generated: Mapping[str, str],
    targets: Sequence[str],
    runtime: str,
    headers: Sequence[str],
    every: bool,
) -> Dict[str, str]:
    """ndmill.h and ndmill.c. generated: what `generate` makes for the profile; runtime: the
    engine's folder; headers: folders of primitives' headers. every: all of the interface, not
    only calls."""
    sources = Sources(_collect(generated, runtime, headers))
    hidden = set() if every else _left_out(sources.files["runtime/calls.map"])
    header, public = _public_header(sources, hidden)
    system, sources.system = sources.system, []
    engine = _engine(sources, hidden, public)
    kernels, tables = _kernels(sources)
    context = {
        "name": name,
        "version": __version__,
        "public_system": sorted(set(system)),
        "system": sorted(set(sources.system) - set(system)),
        "renamed": sorted(_exported(header)),
        "prefix": f"{name}_",
        "header": header,
        "engine": engine,
        "once": kernels.once,
        "kernels": kernels.parts,
        "statics": kernels.statics,
        "tables": tables,
        "stems": kernels.stems,
        "targets": _targets(targets),
    }
    templates = environment()
    return {
        "ndmill.h": templates.get_template("amalgamation.h.j2").render(context),
        "ndmill.c": templates.get_template("amalgamation.c.j2").render(context),
    }


def _collect(generated: Mapping[str, str], runtime: str, headers: Sequence[str]) -> Dict[str, str]:
    """Path to text. Headers that loops include by their bare names are found beside specs."""
    files: Dict[str, str] = {}
    for root, inside in [(runtime, "runtime"), *((each, "") for each in headers)]:
        for folder, folders, names in os.walk(root):
            folders.sort()
            for name in sorted(names):
                if name.endswith((".c", ".h", ".map")):
                    place = os.path.join(folder, name)
                    path = os.path.join(inside, os.path.relpath(place, root)).replace(os.sep, "/")
                    with open(place, encoding="utf-8") as file:
                        files.setdefault(_include_path(path), file.read())
    for path, text in generated.items():
        if path.endswith((".c", ".h")):
            files[_include_path(path)] = text
    return {path: _BLAS.sub("", text) for path, text in files.items()}


def _include_path(path: str) -> str:
    for prefix in ("runtime/include/", "runtime/src/", "include/"):
        if path.startswith(prefix):
            rest = path[len(prefix) :]
            return rest if path.endswith(".h") else path
    return path


def _left_out(text: str) -> Set[str]:
    """The names that a linker's version script makes local."""
    return set(re.findall(r"\bndm_\w+\b", text.partition("local:")[2]))


# ---- the parts ------------------------------------------------------------------------------


def _public_header(sources: Sources, hidden: Set[str]) -> Tuple[List[Part], str]:
    """The parts of ndmill.h; and the prototypes that are not in it, which ndmill.c declares."""
    parts, private = [], []
    for path in sources.with_headers("ndmill/ndmill.h"):
        text, taken = cut(sources.bare(path), hidden)
        parts.append(Part(path, text))
        private.append(taken)
    texts = [text for text in private if text]
    return parts, make_static("\n\n".join(texts), hidden)


def _exported(header: Sequence[Part]) -> Set[str]:
    return {
        found.name
        for part in header
        for found in declarations(part.text)
        if found.kind == "prototype" or (found.kind == "variable" and "extern" in found.words)
    }


def _engine(sources: Sources, hidden: Set[str], private: str) -> List[Part]:
    """Headers first, then sources, with everything static that ndmill.h does not declare."""
    own = [path for path in sorted(sources.files) if path.startswith("runtime/src/")]
    headers: List[str] = []
    bodies: List[str] = []
    for path in [*own, "wrappers.c"]:
        for each in sources.with_headers(path):
            (bodies if each.endswith(".c") else headers).append(each)
    internal = set(hidden)
    for path in headers:
        for found in declarations(sources.bare(path)):
            if found.kind == "prototype" or (found.kind == "variable" and "extern" in found.words):
                internal.add(found.name)
    clashes = _clashes(sources, bodies)
    parts = [Part("what ndmill.h leaves out", private)] if private else []
    parts.extend(Part(path, make_static(sources.bare(path), internal)) for path in headers)
    for path in bodies:
        text = rename(make_static(sources.bare(path), internal), clashes.get(path, {}))
        parts.append(Part(path, text + _forgotten(sources.files[path])))
    return parts


def _forgotten(text: str) -> str:
    """The macros of a source file end with it."""
    names = macros(_FEATURES.sub("", text))
    return "".join(["\n", *(f"#undef {name}\n" for name in names)]) if names else ""


def _own_names(text: str) -> List[str]:
    """What a source file declares for itself alone, in its own words."""
    found: List[str] = []
    for each in declarations(text):
        if each.kind == "type" or each.static:
            found.extend(each.names)
    return list(dict.fromkeys(found))


def _clashes(sources: Sources, paths: Sequence[str]) -> Dict[str, Dict[str, str]]:
    """For each file the names that others have too, with what they become."""
    owners: Dict[str, List[str]] = {}
    for path in paths:
        for name in _own_names(sources.files[path]):
            owners.setdefault(name, []).append(path)
    renamed: Dict[str, Dict[str, str]] = {}
    for name, files in owners.items():
        if len(files) > 1:
            for path in files:
                renamed.setdefault(path, {})[name] = f"{name}_{_stem(path)}"
    return renamed


def _stem(path: str) -> str:
    """loops/float32/arithmetic.c: arithmetic_float32; casts/bool.c: casts_bool."""
    parts = path[: -len(".c")].split("/")
    if parts[0] == "loops":
        return f"{parts[2]}_{parts[1]}"
    return "_".join(parts[-2:])


@dataclass(frozen=True)
class Kernels:
    once: List[Part]
    """Headers with types, and those that they need: read for all targets at once."""
    parts: List[Part]
    statics: List[str]
    """What the parts declare: each target has its own."""
    stems: List[str]


def _kernels(sources: Sources) -> Tuple[Kernels, List[Part]]:
    loops = [p for p in sorted(sources.files) if p.startswith(("loops/", "casts/"))]
    bodies = ["runtime/kernels/blocks.c", "runtime/kernels/whole.c", *loops]
    table_files = [p for p in sorted(sources.files) if p.startswith("dtypes/")] + ["module.c"]
    ordered: List[str] = []
    for path in [*bodies, *table_files]:
        ordered.extend(sources.with_headers(path))
    headers = [path for path in ordered if path.endswith(".h")]
    once = _needed_once(sources, headers)
    parts = [Part(path, sources.bare(path)) for path in headers if path not in once]
    parts.extend(_loop_parts(sources, bodies))
    stems = [f"ndm_k_{path[:-2].replace('/', '_')}" for path in loops]
    stems[:0] = ["ndm_run_blocks", "ndm_run_whole", "ndm_hide_others", "ndm_put_others"]
    shared = [Part(path, sources.bare(path)) for path in headers if path in once]
    return Kernels(shared, parts, _statics(sources, parts), stems), _tables(sources, table_files)


def _loop_parts(sources: Sources, paths: Sequence[str]) -> List[Part]:
    """Files of kernels, with names that no two of them share. Names that macros make stand in no
    text; they get their new ones from macros."""
    known = macros_with_arguments(sources.files.values())
    made = {path: made_by_macros(sources.files[path], known) for path in paths}
    owners = Counter(name for names in made.values() for name in names)
    clashes = _clashes(sources, paths)
    parts = []
    for path in paths:
        text = rename(sources.bare(path), clashes.get(path, {}))
        text += _forgotten(sources.files[path])
        twice = [name for name in made[path] if owners[name] > 1]
        before = [f"#define {name} NDM_TARGET_SYMBOL({name}_{_stem(path)})\n" for name in twice]
        after = [f"#undef {name}\n" for name in twice]
        parts.append(Part(path, "".join([*before, "\n", text, "\n", *after] if twice else text)))
    return parts


def _statics(sources: Sources, parts: Sequence[Part]) -> List[str]:
    """What the kernels declare, each target for itself."""
    known = macros_with_arguments(sources.files.values())
    found: List[str] = []
    for part in parts:
        given = set(macros(part.text))
        made = [name for name in made_by_macros(part.text, known) if name not in given]
        found.extend([*_own_names(part.text), *made])
    return list(dict.fromkeys(found))


def _needed_once(sources: Sources, headers: Sequence[str]) -> Set[str]:
    """Those with types, those of the runtime, and what these include."""
    pending = [
        path
        for path in headers
        if path.startswith("ndmill/")
        and not path.startswith(("ndmill/kernel/casts_", "ndmill/kernel/halves"))
        or any(found.kind == "type" for found in declarations(sources.bare(path)))
    ]
    found: Set[str] = set()
    while pending:
        path = pending.pop()
        if path not in found:
            found.add(path)
            pending.extend(each for each in sources.includes(path) if each in headers)
    return found


def _tables(sources: Sources, paths: Sequence[str]) -> List[Part]:
    engine = [path for path in sources.taken if path.startswith("runtime/src/")]
    clashes = _clashes(sources, [*sorted(engine), *paths])
    internal = {
        found.name
        for path in paths
        for found in declarations(sources.bare(path))
        if found.kind == "variable" and not found.static and "extern" not in found.words
    }
    parts = []
    for path in paths:
        text = rename(make_static(sources.bare(path), internal), clashes.get(path, {}))
        parts.append(Part(path, text + _forgotten(sources.files[path])))
    return parts


@dataclass(frozen=True)
class Target:
    symbol: str
    upper: str
    isa: str
    """What it has beyond the baseline; empty: nothing."""
    wide: bool = False
    """Vectors of 64 bytes are to be preferred."""
    narrow: bool = False
    """The ends of loops cannot be masked: a compiler fills up half vectors for them."""


def _targets(names: Sequence[str]) -> Dict[str, List[Target]]:
    """For each architecture, in the order of ability."""
    x86: List[Target] = []
    arm: List[Target] = []
    for number, name in enumerate(X86):
        symbol = name.replace("-", "_")
        isa = ",".join(ISA[each] for each in X86[1 : number + 1])
        if name in names and number:
            wide, narrow = name == "x86-64-v4", name == "x86-64-v2"
            x86.append(Target(symbol, symbol.upper(), isa, wide, narrow))
    if "aarch64" in names:
        arm.append(Target("aarch64", "AARCH64", ""))
    return {"x86": x86, "arm": arm}
