"""The laws of the house, held on the text and on the object files."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from pathlib import Path
from typing import Dict, Iterator, List, Set, Tuple

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.read import read_specs

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"|[A-Za-z_]\w*', re.S)


def tokens(path: Path) -> Iterator[str]:
    """Identifiers and string literals, comments left out."""
    return (t for t in TOKEN.findall(path.read_text()) if not t.startswith("/"))


def names() -> Set[str]:
    specs = read_specs([str(ROOT / "specs")], [], Diagnostics())
    found = set(specs.dtypes) | set(specs.ufuncs) | set(specs.aliases)
    for ufunc in specs.ufuncs.values():
        found |= set(ufunc.aliases)
    assert {"float32", "add", "long"} <= found
    return found


def test_runtime_names_no_dtype_and_no_ufunc() -> None:
    known = names()
    wrong: List[str] = []
    sources = [p for p in (ROOT / "runtime/src").rglob("*") if p.suffix in (".c", ".h")]
    assert len(sources) > 20
    for path in sources:
        for token in tokens(path):
            word = token.strip('"') if token.startswith('"') else token.replace("ndm_", "", 1)
            named = token.startswith('"') or token.startswith("ndm_")
            if named and word in known:
                wrong.append(f"{path.relative_to(ROOT)}: {token}")
    assert wrong == []


TAG = re.compile(
    r"for [\w, ]+ in [\w.]+|if (not )?[\w.]+|elif (not )?[\w.]+|else|endfor|endif"
    r"|include \"[\w.]+\""
)
EXPRESSION = re.compile(r"[\w.]+( \| (indent(\(\d+\))?|upper|length))?")


def logic(text: str) -> List[str]:
    """What a template decides by itself: all but for, if and include on names, and names put in
    place, indented or in capitals."""
    text = re.sub(r"{#.*?#}", "", text, flags=re.S)
    tags = [" ".join(tag.split()) for tag in re.findall(r"{%-?(.*?)-?%}", text, re.S)]
    shown = [" ".join(part.split()) for part in re.findall(r"{{-?(.*?)-?}}", text, re.S)]
    return [tag for tag in tags if not TAG.fullmatch(tag)] + [
        part for part in shown if not EXPRESSION.fullmatch(part)
    ]


def test_templates_hold_no_logic() -> None:
    templates = sorted((ROOT / "templates").glob("*.j2"))
    assert len(templates) > 10
    wrong = [f"{path.name}: {found}" for path in templates for found in logic(path.read_text())]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        '{{ "if (" ~ condition ~ ")" }}',
        "{{ a == b }}",
        '{{ lines("x", 1) }}',
        "{{ names[0] }}",
        '{{ "," if not loop.last }}',
        "{{ names | map('upper') }}",
        "{% if count > 1 %}{% endif %}",
        "{% if true and a %}{% endif %}",
        "{% set x = 1 %}",
        "{% for x in names if x %}{% endfor %}",
    ],
)
def test_logic_in_a_template_is_found(text: str) -> None:
    assert logic(text) != []


def kernel_objects() -> List[Path]:
    return [p for p in BUILD.rglob("*.o") if "_kernels_" in str(p)]


ALLOWED_SYMBOLS = re.compile(
    r"^(fmod[fl]?|frexpl|scalbnl|nextafterl|(floor|ceil|trunc|rint)l|sqrt[fl]?|(cblas|openblas|c_dd)_\w+"
    r"|mem(cpy|set|move)|_GLOBAL_OFFSET_TABLE_|ndm_(run_blocks|run_whole|hide_others|put_others)_\w+|ndm_k_\w+)$"
)


def test_kernel_objects_export_one_table() -> None:
    objects = kernel_objects()
    assert len(objects) > 100
    done = subprocess.run(
        ["nm", "-A", "-g", *map(str, objects)], capture_output=True, text=True, check=True
    )
    defined: dict[str, List[str]] = {str(p): [] for p in objects}
    foreign: List[str] = []
    for line in done.stdout.splitlines():
        path, _, rest = line.partition(":")
        *_, kind, symbol = rest.split()
        if kind in "UvVwW":
            if kind != "U" or not ALLOWED_SYMBOLS.match(symbol):
                foreign.append(line)
        else:
            defined[path].append(symbol)
    assert foreign == []
    shared = {path: symbols for path, symbols in defined.items() if "/runtime/kernels/" in path}
    assert all(map(ALLOWED_SYMBOLS.match, sum(shared.values(), [])))
    wrong = {
        path: symbols
        for path, symbols in defined.items()
        if path not in shared and (len(symbols) != 1 or not symbols[0].startswith("ndm_k_"))
    }
    assert wrong == {}


FUSED = re.compile(r"\b(vfn?m(?:add|sub)\w+|fn?m(?:add|sub|la|ls))\b")
# Through the tails of squares in specs/primitives/hypot.h, which are exact and so never rounded.
ASK_FOR_FUSED = re.compile(
    r"((loop|run)_)?(absolute|sign|sqrt|isclose)_complex128|ndm_(hypot_float64|sqrt_complex128)"
    r"|form_[a-z]+_logsumexp_"
)
ELEMENTARY = re.search(
    r"NDM_ELEMENTARY ([a-z_ \n]+)\)", (ROOT / "tools/cmake/NdmTargets.cmake").read_text()
)
assert ELEMENTARY is not None
ELEMENTARY_FAMILIES = ELEMENTARY[1].split()


def fused_instructions(path: Path) -> Iterator[Tuple[str, str]]:
    """Functions of an object file and the fused instructions in them."""
    code = subprocess.run(
        ["objdump", "-d", "--no-show-raw-insn", str(path)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for function, body in re.findall(r"^\w+ <([^>]+)>:\n((?:.+\n)*)", code, re.MULTILINE):
        for instruction in FUSED.findall(body):
            yield function, instruction


def test_loops_fuse_nothing() -> None:
    """No loop has a fused multiply-add that its source does not ask for: results would differ
    from those of a machine without. (gcc 12 makes some in spite of -ffp-contract=off.) The
    elementary functions ask for many: see below."""
    objects = [p for p in kernel_objects() if "/loops/" in str(p)]
    assert len(objects) > 100
    fused: Set[str] = set()
    for path in objects:
        elementary = path.name.split(".")[0] in ELEMENTARY_FAMILIES
        for function, instruction in fused_instructions(path):
            asked = ASK_FOR_FUSED.match(function) and not re.search("addsub|subadd", instruction)
            if not elementary and not asked:
                fused.add(f"{path.relative_to(BUILD)}: {function}")
    assert fused == set()


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the build is not for x86-64")
@pytest.mark.parametrize("loops", ["float32/hyperbolic", "float64/logarithms", "complex128/powers"])
def test_elementary_functions_ask_for_what_is_fused(loops: str, tmp_path: Path) -> None:
    """Compiled with NDM_FUSED as 0 for a target that has fused multiply-add, they have none."""
    place = f"ndm_core*_x86_64_v3.dir/generated/loops/{loops}.c.o"
    (path,) = (p for p in kernel_objects() if p.match(place))
    assert any(fused_instructions(path))
    command = subprocess.run(
        ["ninja", "-t", "commands", "-s", str(path.relative_to(BUILD))],
        cwd=BUILD, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    made = tmp_path / "plain.o"
    subprocess.run(
        command.replace(f" -o {path.relative_to(BUILD)} ", f" -DNDM_FUSED=0 -o {made} "),
        shell=True, cwd=BUILD, check=True,
    )  # fmt: skip
    assert list(fused_instructions(made)) == []


def test_library_exports_only_ndm() -> None:
    done = subprocess.run(
        ["nm", "-D", "--defined-only", str(BUILD / "lib/libndmill.so")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    symbols = [line.split()[-1] for line in done.stdout.splitlines()]
    assert "ndm_call" in symbols and "ndm_add" in symbols
    assert [s for s in symbols if not s.startswith("ndm_")] == []


WORDS = re.compile(
    r"\.library/|/work/|\bissue #?\d|#\d+\b.*issue|farm-|helper-\d|closing note|this session", re.I
)


def test_project_speaks_of_itself_alone() -> None:
    files = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True
    ).stdout.split()
    if not files:
        pytest.skip("not a git checkout: the list of files is git's")
    wrong: List[str] = []
    for name in files:
        path = ROOT / name
        if path == Path(__file__) or path.suffix in (".npy", ".tsv") or not path.is_file():
            continue
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            if WORDS.search(line):
                wrong.append(f"{name}:{number}: {line.strip()[:80]}")
    assert wrong == []


def test_what_small_libraries_leave_out_is_there_to_be_left_out() -> None:
    """Each name in runtime/calls.map is a function of a public header."""
    local = (ROOT / "runtime/calls.map").read_text().partition("local:")[2]
    headers = "".join(path.read_text() for path in (ROOT / "runtime/include/ndmill").glob("*.h"))
    names = re.findall(r"\bndm_\w+", local)
    assert len(names) > 30
    assert [name for name in names if not re.search(rf"NDM_API [^;]*\b{name}\(", headers)] == []


DEFINED = re.compile(
    r"^(?:static\b[^;{=]*?\b(ndm_\w+)\s*\(|\} (ndm_\w+);|static const [\w ]+?(ndm_\w+)\[)", re.M
)


def test_no_two_files_define_a_name() -> None:
    """An amalgamation has all of them in one. longdouble_as_double.h takes the place of others."""
    found: Dict[str, Set[str]] = {}
    paths = [*ROOT.glob("specs/primitives/*.h"), *ROOT.glob("runtime/**/*.[ch]")]
    for path in paths:
        if path.name != "longdouble_as_double.h":
            for groups in DEFINED.findall(path.read_text()):
                found.setdefault("".join(groups), set()).add(path.name)
    assert len(found) > 1500
    assert {name: files for name, files in found.items() if len(files) > 1} == {}
