"""docs/reference is what the specs make; its C runs, and what it says of dtypes is what the library
does. Its commands run in test_docs."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.lattice import Lattice
from ndmillc.pipeline import Compiled, Request, compile_specs
from ndmillc.reference import markdown, read_differences, reference
from ndmillc.reference_dtypes import Dispatch
from ndmillc.reference_examples import variable
from ndmillc.write import differences

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
PAGES = ROOT / "docs/reference"
COMMAND = BUILD / "bin/ndmill"


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    found = compile_specs(Request((str(ROOT / "specs"),)), Diagnostics())
    assert found is not None
    return found


def test_pages_are_current() -> None:
    """Made by `tools/reference`."""
    rows = read_differences((ROOT / "docs/differences.md").read_text())
    files = reference(Request((str(ROOT / "specs"),)), Diagnostics(), rows)
    assert files is not None
    assert differences(files, str(PAGES)) == []


def test_every_link_leads_somewhere() -> None:
    pages = sorted(PAGES.glob("*.md"))
    assert len(pages) > 60
    for page in pages:
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
            assert (PAGES / target).exists(), (page.name, target)


def test_differences_name_what_they_are_about(compiled: Compiled) -> None:
    """A row about ufuncs names them, so that their pages show it."""
    rows = read_differences((ROOT / "docs/differences.md").read_text())
    assert len(rows) > 20
    named = {word for row in rows for word in re.findall(r"`(\w+)`", row.what)}
    assert named & set(compiled.specs.ufuncs)
    flags = [row.what for row in rows if row.what.startswith("flags")]
    assert flags and all("`" in what for what in flags)


def test_pictures_are_current() -> None:
    """Drawn by `tools/plots`."""
    pytest.importorskip("numpy", reason="NumPy holds the points")
    command = [sys.executable, str(ROOT / "tools/plots"), "--check", "--build", str(BUILD)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


# ---- C ----------------------------------------------------------------------------------

FRAME = """#include <math.h>
#include <ndmill/ndmill.h>
#include <stdio.h>

static void show(ndm_array *array)
{
    char *text = NULL;
    ndm_dtype dtype = ndm_array_dtype(array);
    if (ndm_to_string(ndm_array_view(array), NULL, &text, NULL) == 0)
        printf("%s %s\\n", ndm_dtype_name(&dtype), text);
    ndm_free(text);
    ndm_array_release(array);
}
"""


def programs() -> Iterator[Tuple[str, str]]:
    for page in sorted(PAGES.glob("*.md")):
        for text in re.findall(r"```c\n(.*?)```", page.read_text(), re.S):
            yield page.stem, text


def c_test(name: str, text: str, dtypes: List[str]) -> Tuple[str, List[str]]:
    """A function that runs a page's C and shows the results; what it must print."""
    comment = re.search(r"/\* (.*) \*/", text)
    assert comment is not None
    results = re.findall(r"(\w+): (?:(\w+)\((.*?)\)|(True|False))(?:, |$)", comment[1])
    lines = [f"static void test_{name}(void)", "{", "    ndm_error error;"]
    for dtype in dtypes:
        if re.search(rf"\.dtype = {variable(dtype)}\b", text):
            lines.append(f'    ndm_dtype {variable(dtype)};')
            lines.append(f'    ndm_dtype_find("{dtype}", &{variable(dtype)}, &error);')
    lines += [f"    {line}" for line in text.splitlines()]
    lines += [f"    show({output});" for output, *_ in results]
    expected = [f"bool {truth}" if truth else f"{dtype} {printed(dtype, number)}"
                for _, dtype, number, truth in results]  # fmt: skip
    return "\n".join([*lines, "}", ""]), expected


def printed(dtype: str, number: str) -> str:
    if number.startswith("["):
        numpy = pytest.importorskip("numpy", reason="NumPy prints the arrays")
        return str(numpy.array(ast.literal_eval(number)).astype(dtype))
    return str(complex(number)) if number.endswith("j") else number


def test_c_runs(compiled: Compiled, tmp_path: Path) -> None:
    dtypes = list(compiled.specs.dtypes)
    functions, calls, expected = [FRAME], [], []
    for name, text in programs():
        function, lines = c_test(name, text, dtypes)
        functions.append(function)
        calls.append(f"    test_{name}();")
        expected += [f"{line}" for line in lines]
    assert len(calls) > 50
    functions.append("\n".join(["int main(void)", "{", *calls, "}"]))
    (tmp_path / "pages.c").write_text("\n".join(functions) + "\n")
    warnings = ["-std=c11", "-Wall", "-Wextra", "-Wno-missing-field-initializers", "-Werror"]
    places = [f"-I{BUILD}/include", f"-L{BUILD}/lib", f"-Wl,-rpath,{BUILD}/lib", "-lndmill"]
    program = str(tmp_path / "pages")
    subprocess.run(
        ["cc", *warnings, str(tmp_path / "pages.c"), *places, "-o", program], check=True
    )
    done = subprocess.run([program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == "\n".join(expected).splitlines()


# ---- dtypes -----------------------------------------------------------------------------


def test_what_runs_for_a_dtype(compiled: Compiled) -> None:
    """Dispatch, which the pages tell, against the library's own answer."""
    lattice = Lattice(compiled.specs)
    kernels: Dict[str, List[object]] = {}
    for loop in compiled.program.loops:
        kernels.setdefault(loop.kernel.ufunc.name, []).append(loop.kernel)
    for name, ufunc in compiled.specs.ufuncs.items():
        if ufunc.reduction is not None:
            continue  # resolution is the same, but nothing calls them with an item of each input
        dispatch = Dispatch(ufunc, kernels[name], compiled.specs, lattice)  # type: ignore[arg-type]
        if not dispatch.alike:
            continue
        for dtype in compiled.specs.dtypes:
            found = dispatch.outcome(dtype)
            inputs = [dtype] * len(ufunc.inputs)
            done = subprocess.run(
                [str(COMMAND), "explain", name, *inputs], capture_output=True, text=True
            )
            assert (done.returncode == 0) == (not found.message), (name, dtype, done.stderr)
            casts = re.findall(r"(?:input|output) \d+ +(\w+)(?:, cast to (\w+))?", done.stdout)
            assert [cast or given for given, cast in casts] == [*found.inputs, *found.outputs]


# ---- parts ------------------------------------------------------------------------------


def test_markdown() -> None:
    assert markdown("2**n and `2**n`", ()) == "2\\*\\*n and `2**n`"
    assert markdown("as `fmod`", {"fmod"}) == "as [`fmod`](fmod.md)"


def test_pages_of_a_module(tmp_path: Path) -> None:
    request = Request(
        (str(ROOT / "examples/modules/axpy"),), (str(ROOT / "specs"),), module="axpy"
    )
    files = reference(request, Diagnostics())
    assert files is not None
    assert set(files) == {"axpy.md", "index.md", "promotion.md"}
    assert "`T, T, T -> T` | float16 to longdouble and complex64 to clongdouble" in files["axpy.md"]
