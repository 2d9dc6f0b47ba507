"""The command line: python -m ndmillc. Exit status: 0 yes, 1 no, 2 bad usage or bad specs."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Callable, Dict, List, Optional, Sequence

from . import __version__, cli_library
from .cli_common import (
    BAD,
    NO,
    OK,
    add_headers,
    add_profile,
    add_sources,
    add_specs,
    command,
    core_specs,
    deliver,
    failed,
    module_name,
    request,
)
from .diagnostics import Diagnostics
from .explain import explain
from .new import KINDS, listing, problem, project_files, write_project
from .numpy_module import numpy_module
from .pipeline import Request, compile_specs, generate, stamp
from .read import read_specs
from .reference import read_differences, reference
from .schema import schema_text
from .stamp import is_current

if TYPE_CHECKING:
    from .cli_common import Commands

EPILOG = """Exit status: 0 success; 1 no (a check failed, a name was not found); 2 bad usage or
errors in specs, which are printed to stderr as file:line:column: message."""


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = _parser()
    given = parser.parse_args(arguments)
    commands: Dict[str, Callable[[argparse.Namespace], int]] = {
        "generate": _generate,
        "check": _check,
        "explain": _explain,
        "list": _list,
        "new": _new,
        "numpy": _numpy,
        "reference": _reference,
        "schema": _schema,
        "stamp": _stamp,
        **cli_library.COMMANDS,
    }
    try:
        return commands[given.command](given)
    except BrokenPipeError:
        # Whoever read the output has seen enough; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"ndmillc: {where}{error.strerror or error}", file=sys.stderr)
        return BAD


# ---- arguments --------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ndmillc",
        description="Compiles kernel specs (TOML) into C.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"ndmillc {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (
        _add_generate,
        _add_stamp,
        _add_check,
        _add_explain,
        _add_list,
        _add_numpy,
        _add_reference,
        _add_new,
    ):
        add(commands)
    command(commands, "schema", "print the JSON schema of spec files, for editors")
    cli_library.add_commands(commands)
    return parser


def _add_generate(commands: Commands) -> None:
    parser = command(commands, "generate", "write the C of a module's specs")
    add_sources(parser)
    add_profile(parser)
    add_headers(parser)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; say what would change (status 1)"
    )
    parser.add_argument(
        "--if-changed", action="store_true", help="do nothing where the stamp is current"
    )
    parser.add_argument("--quiet", action="store_true", help="print errors only")


def _add_stamp(commands: Commands) -> None:
    parser = command(
        commands, "stamp", "say whether generated files are current, by the hash they carry"
    )
    add_sources(parser)
    add_profile(parser)
    parser.add_argument(
        "--check", action="store_true", help="print nothing; status 1 if they are not"
    )


def _add_check(commands: Commands) -> None:
    parser = command(commands, "check", "check spec files")
    parser.add_argument("file", nargs="+", help="spec files or directories of them")
    parser.add_argument(
        "--depends", action="append", default=None, metavar="DIR",
        help="specs that these build on; default: the core's",
    )
    add_headers(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _add_explain(commands: Commands) -> None:
    parser = command(
        commands, "explain", "show a kernel as it was typed, and the C that it becomes"
    )
    parser.add_argument("ufunc")
    parser.add_argument("dtype", nargs="*", help="input dtypes; all inputs, or one for all")
    add_specs(parser)


def _add_list(commands: Commands) -> None:
    parser = command(commands, "list", "list ufuncs with their loops")
    add_specs(parser)
    parser.add_argument(
        "--skipped", action="store_true", help="list the kernels left out, and why"
    )


def _add_numpy(commands: Commands) -> None:
    parser = command(
        commands, "numpy", "write the C of a Python extension with a module's numpy.ufuncs"
    )
    parser.add_argument("name", type=module_name, help="the extension, as it is imported")
    add_sources(parser)
    add_profile(parser)
    parser.add_argument(
        "--storage", metavar="LIST", default="",
        help="dtypes that NumPy is not to hold: they are the integers that they are stored in",
    )
    parser.add_argument("--quiet", action="store_true", help="print errors only")


def _add_reference(commands: Commands) -> None:
    parser = command(
        commands, "reference", "write a page for every ufunc, in Markdown, and an index"
    )
    add_specs(parser)
    parser.add_argument(
        "--out", default="docs/reference", metavar="DIR", help="default: docs/reference"
    )
    parser.add_argument(
        "--differences", metavar="FILE",
        help="a Markdown table of differences from NumPy; its rows go to the ufuncs they name",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; say what would change (status 1)"
    )


def _add_new(commands: Commands) -> None:
    parser = command(commands, "new", "write a project that works, to start from")
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--out", metavar="DIR", help="default: NAME")


# ---- commands ---------------------------------------------------------------------------


def _generate(given: argparse.Namespace) -> int:
    if given.module == "core" and given.depends:
        text = "a module that builds on other specs has a name of its own: --module NAME"
        print(f"ndmillc: {text}", file=sys.stderr)
        return BAD
    if given.if_changed and is_current(stamp(request(given)), given.out):
        return OK
    diagnostics = Diagnostics()
    files = generate(request(given), diagnostics)
    if files is None:
        return failed(diagnostics)
    return deliver(files, given.out, given.check, given.quiet)


def _numpy(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    storage = [name.strip() for name in given.storage.split(",") if name.strip()]
    try:
        files = numpy_module(given.name, request(given), storage, core_specs(), diagnostics)
    except ValueError as error:
        print(f"ndmillc: {error}", file=sys.stderr)
        return BAD
    if files is None:
        return failed(diagnostics)
    return deliver(files, given.out, False, given.quiet)


def _reference(given: argparse.Namespace) -> int:
    rows = []
    if given.differences is not None:
        with open(given.differences, encoding="utf-8") as file:
            rows = read_differences(file.read())
    diagnostics = Diagnostics()
    files = reference(request(given), diagnostics, rows)
    if files is None:
        return failed(diagnostics)
    return deliver(files, given.out, given.check, quiet=False)


def _stamp(given: argparse.Namespace) -> int:
    current = is_current(stamp(request(given)), given.out)
    if not given.check:
        print(f"{given.out} is {'current' if current else 'out of date'}")
    return OK if current else NO


def _check(given: argparse.Namespace) -> int:
    depends = given.depends
    if depends is None:
        own = os.path.realpath(core_specs())
        inside = any(os.path.realpath(path).startswith(own) for path in given.file)
        depends = [] if inside else [core_specs()]
    diagnostics = Diagnostics()
    asked = Request(
        tuple(given.file),
        tuple(depends),
        "core" if not depends else "checked",
        headers=None if given.headers is None else tuple(given.headers),
    )
    compile_specs(asked, diagnostics)
    if given.format == "json":
        print(diagnostics.to_json())
        return BAD if diagnostics else OK
    return failed(diagnostics) if diagnostics else OK


def _explain(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    compiled = compile_specs(request(given), diagnostics)
    if compiled is None:
        return failed(diagnostics)
    found = explain(compiled.program, compiled.specs, given.ufunc, given.dtype)
    print(found.text, end="", file=sys.stdout if found.ok else sys.stderr)
    return OK if found.ok else NO


def _list(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    compiled = compile_specs(request(given), diagnostics)
    if compiled is None:
        return failed(diagnostics)
    if given.skipped:
        for name, reason in compiled.program.skipped:
            print(f"{name}: {reason}")
        return OK
    lines: Dict[str, List[str]] = {}
    for instance in compiled.program.loops:
        kernel = instance.kernel
        inputs = " ".join(operand.dtype for operand in kernel.inputs)
        outputs = " ".join(operand.dtype for operand in kernel.outputs)
        needed = f" with {kernel.loop.requires}" if kernel.loop.requires is not None else ""
        lines.setdefault(kernel.ufunc.name, []).append(f"    {inputs} -> {outputs}{needed}")
    for name in sorted(lines):
        print("\n".join([f"{name} ({compiled.specs.ufuncs[name].signature})", *lines[name]]))
    return OK


def _new(given: argparse.Namespace) -> int:
    core = read_specs([core_specs()], [], Diagnostics())
    fault = problem(given.kind, given.name, core)
    if fault is None:
        files = project_files(given.kind, given.name)
        out = given.out or given.name
        there = write_project(files, out)
        if not there:
            print(listing(sorted(files), out), end="")
            return OK
        fault = f"{os.path.join(out, there[0])} is there already; nothing was written"
    print(f"ndmillc: new: {fault}", file=sys.stderr)
    return BAD


def _schema(given: argparse.Namespace) -> int:
    sys.stdout.write(schema_text())
    return OK


