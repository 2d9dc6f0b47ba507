"""Measures an elementary function of a primitive's header, without building the library.

    python tests/elementary/measure.py HEADER FUNCTION --dtype float32 --all [--step 61]
    python tests/elementary/measure.py HEADER FUNCTION --from LOW --to HIGH [--count 1e7]
    python tests/elementary/measure.py HEADER FUNCTION --special | --half | --time

HEADER is a file of specs/primitives; FUNCTION a name as in ndm_FUNCTION_float32. The result is
compared with long double and, where that is not enough, with MPFR. --all: all floats, or every
STEP-th. --from, --to: random numbers, of all magnitudes where these have one sign. --half: all
float16 numbers, through the form that rounds to odd. --special: values and flags of special
arguments. --time: nanoseconds an element in cache. Two functions in one (sine and cosine) are
told apart by --output. --form takes fast or odd forms."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import List

PARTS = ["measure", "panel", "judge", "filter", "filter_float64", "samples",
         "special", "timing", "reference", "reference_angles", "reference_pairs"]  # fmt: skip
ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
STRICT = ["-std=gnu11", "-O3", "-fno-fast-math", "-fno-math-errno", "-fno-trapping-math",
          "-ffp-contract=off", "-fno-strict-aliasing", "-fopenmp-simd"]  # fmt: skip
BLOCKED = """
#include "subject.h"
#include "{header}"

void subject_careful(const number *restrict x, const number *restrict y,
                     number *restrict out, long count)
{{
    uint32_t raised = 0;
    NDM_IVDEP
    for (long i = 0; i < count; i++) {{
        {careful}
    }}
    (void)y;
    ndm_raise(raised);
}}

void subject_blocked(const number *restrict x, const number *restrict y,
                     number *restrict out, long count)
{{
{blocked}
}}
"""
TESTED = """\
    uint32_t raised = 0;
    for (long start = 0; start < count; start += NDM_BLOCK) {{
        const long end = ndm_block_end(start, count);
        {word} unusual = 0;
        for (long i = start; i < end; i++)
            unusual |= {ordinary};
        if (unusual < 0) {{
            NDM_IVDEP
            for (long i = start; i < end; i++) {{
                {careful}
            }}
            continue;
        }}
        NDM_IVDEP
        for (long i = start; i < end; i++) {{
            {bare}
        }}
    }}
    (void)y;
    ndm_raise(raised);"""


def parameters(text: str, symbol: str) -> List[str]:
    """Of a C function, [] if there is none."""
    found = re.search(rf"\b{symbol}\(([^)]*)\)\s*\{{", text)
    return [p.strip() for p in found.group(1).split(",")] if found else []


def statement(text: str, symbol: str, ctype: str, output: int) -> str:
    """out[i] = symbol(x[i], ...), however the function takes and gives its values."""
    declared = parameters(text, symbol)
    if not declared:
        raise SystemExit(f"measure: there is no function {symbol}")
    arguments, outputs = [], 0
    for parameter in declared:
        if parameter.startswith("uint32_t *"):
            arguments.append("&raised")
        elif "*" in parameter:
            arguments.append(f"&results[{outputs}]")
            outputs += 1
        else:
            arguments.append("xy"[len(arguments)] + "[i]")
    call = f"{symbol}({', '.join(arguments)})"
    if outputs:
        return f"{ctype} results[{outputs}]; {call}; out[i] = results[{output}];"
    return f"out[i] = {call};"


def sources(path: Path, seen: List[Path]) -> str:
    """A header's text, and that of the headers beside it that it includes."""
    if path in seen or not path.exists():
        return ""
    seen.append(path)
    text = path.read_text()
    inner = re.findall(r'^#include "([\w./]+)"', text, re.M)
    return text + "".join(sources(path.parent / name, seen) for name in inner)


def subject(options: argparse.Namespace) -> str:
    text = sources(Path(options.header).resolve(), [])
    ctype, word = ("float", "int32_t") if options.dtype == "float32" else ("double", "int64_t")
    form = "odd" if options.half else options.form
    stem = f"ndm_{options.function}_{options.dtype}" + (f"_{form}" if form else "")
    careful = statement(text, stem, ctype, options.output)
    ordinary = f"ndm_ordinary_{options.function}_{options.dtype}"
    if form == "fast" and parameters(text, f"{ordinary}_fast"):
        ordinary += "_fast"
    tested = parameters(text, ordinary)
    if tested and parameters(text, f"{stem}_bare"):
        bare = statement(text, f"{stem}_bare", ctype, options.output)
        arguments = ", ".join(["x[i]", "y[i]"][: len(tested)])
        blocked = TESTED.format(word=word, careful=careful, bare=bare,
                                ordinary=f"{ordinary}({arguments})")  # fmt: skip
    else:
        blocked = "    subject_careful(x, y, out, count);"
    return BLOCKED.format(header=Path(options.header).resolve(), careful=careful, blocked=blocked)


def build(options: argparse.Namespace, folder: Path) -> Path:
    (folder / "subject.c").write_text(subject(options))
    symbol = options.target.replace("-", "_")
    target = [] if options.target == "generic" else [f"-march={options.target}"]
    if options.target == "x86-64-v4":
        target.append("-mprefer-vector-width=512")
    if options.cc == "gcc" and options.target in ("generic", "x86-64-v2"):
        target.append("--param=vect-epilogues-nomask=0")
    if options.cc.startswith("clang"):
        target.append("-fno-slp-vectorize")
    kind = [f"-DSUBJECT_{options.dtype.upper()}"]
    includes = [f"-I{path}" for path in (HERE, ROOT / "runtime/include", ROOT / "generated/include",
                                         ROOT / "specs/primitives")]  # fmt: skip
    made = folder / "subject.o"
    subprocess.run([options.cc, *STRICT, "-Wall", "-Wextra", "-Wno-unused-function", *target,
                    *kind, f"-DNDM_TARGET={symbol}", *includes, "-c", str(folder / "subject.c"),
                    "-o", str(made)], check=True)  # fmt: skip
    if options.keep:
        Path(options.keep).write_bytes(made.read_bytes())
    program = folder / "measure"
    parts = [str(HERE / f"{part}.c") for part in PARTS]
    subprocess.run(["gcc", "-std=c11", "-O3", "-fno-math-errno", "-fno-trapping-math",
                    "-fno-thread-jumps", "-fno-tree-pre", "-fopenmp-simd", "-Wall", "-Wextra",
                    *kind, f"-I{HERE}", *parts, str(made), "-lmpfr", "-lm", "-o", str(program)],
                   check=True)  # fmt: skip
    return program


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("header")
    parser.add_argument("function")
    parser.add_argument("--dtype", choices=["float32", "float64"], default="float64")
    parser.add_argument("--target", default="x86-64-v4")
    parser.add_argument("--cc", default="gcc")
    parser.add_argument("--form", choices=["", "fast", "odd"], default="")
    parser.add_argument("--output", type=int, default=0, help="which one of several outputs")
    parser.add_argument("--reference", help="what is compared with, if not FUNCTION")
    parser.add_argument("--keep", help="where the object file is to be left, for objdump")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--step", default="1")
    parser.add_argument("--half", action="store_true")
    parser.add_argument("--special", action="store_true")
    parser.add_argument("--time", action="store_true")
    parser.add_argument("--from", dest="low", default="0.01")
    parser.add_argument("--to", dest="high", default="10")
    parser.add_argument("--from2", dest="low2", default="0.01")
    parser.add_argument("--to2", dest="high2", default="10")
    parser.add_argument("--count", default="1e6")
    options = parser.parse_args()
    if options.all or options.half:
        options.dtype = "float32"
    if options.all:
        mode = ["all", options.step]
    elif options.half:
        mode = ["half"]
    elif options.special:
        mode = ["special"]
    else:
        ranges = [options.low, options.high, options.low2, options.high2]
        mode = ["time" if options.time else "random", options.count, *ranges]
    with tempfile.TemporaryDirectory() as folder:
        program = build(options, Path(folder))
        done = subprocess.run([str(program), options.reference or options.function, *mode])
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
