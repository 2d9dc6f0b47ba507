"""The command line: python -m ndmillc. Exit status: 0 yes, 1 no, 2 bad usage or bad specs."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from . import __version__
from .diagnostics import Diagnostics
from .explain import explain
from .names import name_problem
from .new import KINDS, listing, problem, project_files, write_project
from .numpy_module import numpy_module
from .pipeline import Request, compile_specs, generate, stamp
from .read import read_specs
from .reference import read_differences, reference
from .render import HERE
from .schema import schema_text
from .stamp import is_current
from .suggest import shown
from .write import differences, write

OK, NO, BAD = 0, 1, 2

EPILOG = """Exit status: 0 success; 1 no (a check failed, a name was not found); 2 bad usage or
errors in specs, which are printed to stderr as file:line:column: message."""


def core_specs() -> str:
    """The core module's specs: installed with the compiler, or beside it."""
    installed = os.path.join(HERE, "specs")
    return installed if os.path.isdir(installed) else os.path.normpath(
        os.path.join(HERE, os.pardir, os.pardir, "specs")
    )


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

    generate_parser = _command(commands, "generate", "write the C of a module's specs")
    _add_sources(generate_parser)
    _add_profile(generate_parser)
    _add_headers(generate_parser)
    generate_parser.add_argument(
        "--check", action="store_true", help="write nothing; say what would change (status 1)"
    )
    generate_parser.add_argument(
        "--if-changed", action="store_true", help="do nothing where the stamp is current"
    )
    generate_parser.add_argument("--quiet", action="store_true", help="print errors only")

    stamp_parser = _command(
        commands, "stamp", "say whether generated files are current, by the hash they carry"
    )
    _add_sources(stamp_parser)
    _add_profile(stamp_parser)
    stamp_parser.add_argument(
        "--check", action="store_true", help="print nothing; status 1 if they are not"
    )

    check_parser = _command(commands, "check", "check spec files")
    check_parser.add_argument("file", nargs="+", help="spec files or directories of them")
    check_parser.add_argument(
        "--depends", action="append", default=None, metavar="DIR",
        help="specs that these build on; default: the core's",
    )
    _add_headers(check_parser)
    check_parser.add_argument("--format", choices=("text", "json"), default="text")

    explain_parser = _command(
        commands, "explain", "show a kernel as it was typed, and the C that it becomes"
    )
    explain_parser.add_argument("ufunc")
    explain_parser.add_argument("dtype", nargs="*", help="input dtypes; all inputs, or one for all")
    _add_specs(explain_parser)

    list_parser = _command(commands, "list", "list ufuncs with their loops")
    _add_specs(list_parser)
    list_parser.add_argument(
        "--skipped", action="store_true", help="list the kernels left out, and why"
    )

    numpy_parser = _command(
        commands, "numpy", "write the C of a Python extension with a module's numpy.ufuncs"
    )
    numpy_parser.add_argument("name", type=_module_name, help="the extension, as it is imported")
    _add_sources(numpy_parser)
    _add_profile(numpy_parser)
    numpy_parser.add_argument("--quiet", action="store_true", help="print errors only")

    reference_parser = _command(
        commands, "reference", "write a page for every ufunc, in Markdown, and an index"
    )
    _add_specs(reference_parser)
    reference_parser.add_argument(
        "--out", default="docs/reference", metavar="DIR", help="default: docs/reference"
    )
    reference_parser.add_argument(
        "--differences", metavar="FILE",
        help="a Markdown table of differences from NumPy; its rows go to the ufuncs they name",
    )
    reference_parser.add_argument(
        "--check", action="store_true", help="write nothing; say what would change (status 1)"
    )

    new_parser = _command(commands, "new", "write a project that works, to start from")
    new_parser.add_argument("kind", choices=sorted(KINDS))
    new_parser.add_argument("name", metavar="NAME")
    new_parser.add_argument("--out", metavar="DIR", help="default: NAME")

    _command(commands, "schema", "print the JSON schema of spec files, for editors")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")


def _add_specs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--specs", action="append", metavar="DIR",
        help="spec files or directories; may be repeated; default: the core's",
    )
    parser.add_argument(
        "--depends", action="append", default=[], metavar="DIR",
        help="specs that these build on, known but not generated; may be repeated",
    )
    parser.add_argument(
        "--module", type=_module_name, default="core", metavar="NAME", help="default: core"
    )
    parser.add_argument(
        "--needs", action="append", type=_module_name, default=[], metavar="NAME",
        help="a module beside the core whose specs --depends gives; may be repeated",
    )


def _module_name(text: str) -> str:
    """A module's name becomes part of C identifiers and of file names."""
    problem = name_problem(text)
    if problem is not None:
        raise argparse.ArgumentTypeError(f"the name '{shown(text)}' {problem}")
    return text


def _add_sources(parser: argparse.ArgumentParser) -> None:
    _add_specs(parser)
    parser.add_argument(
        "--out", default="generated", metavar="DIR", help="default: generated"
    )


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--ufuncs", metavar="LIST", help="only these, with commas between")
    parser.add_argument("--dtypes", metavar="LIST", help="only these, with commas between")


def _add_headers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headers", action="append", default=None, metavar="DIR",
        help="look for the C headers and functions that specs name, beside them and in DIR; may be "
        "repeated",
    )


def _request(given: argparse.Namespace) -> Request:
    depends = list(given.depends)
    if given.module != "core" and not depends:
        depends = [core_specs()]
    headers = getattr(given, "headers", None)
    return Request(
        specs=tuple(given.specs or [core_specs()]),
        depends=tuple(depends),
        module=given.module,
        ufuncs=_names(getattr(given, "ufuncs", None)),
        dtypes=_names(getattr(given, "dtypes", None)),
        needs=("core", *given.needs) if given.needs else (),
        headers=None if headers is None else tuple(headers),
    )


def _names(text: Optional[str]) -> Optional[Tuple[str, ...]]:
    if text is None:
        return None
    return tuple(name.strip() for name in text.split(",") if name.strip())


# ---- commands ---------------------------------------------------------------------------


def _generate(given: argparse.Namespace) -> int:
    if given.module == "core" and given.depends:
        text = "a module that builds on other specs has a name of its own: --module NAME"
        print(f"ndmillc: {text}", file=sys.stderr)
        return BAD
    if given.if_changed and is_current(stamp(_request(given)), given.out):
        return OK
    diagnostics = Diagnostics()
    files = generate(_request(given), diagnostics)
    if files is None:
        return _failed(diagnostics)
    return _deliver(files, given.out, given.check, given.quiet)


def _numpy(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    files = numpy_module(given.name, _request(given), core_specs(), diagnostics)
    if files is None:
        return _failed(diagnostics)
    return _deliver(files, given.out, False, given.quiet)


def _deliver(files: Dict[str, str], out: str, check: bool, quiet: bool) -> int:
    """Writes files below `out`; or, to check, says what would change."""
    if check:
        found = differences(files, out)
        for line in found:
            print(f"{out}/{line}", file=sys.stderr)
        if not found and not quiet:
            print(f"{out} is current: {len(files)} files")
        return NO if found else OK
    try:
        written, removed = write(files, out)
    except ValueError as error:
        print(f"ndmillc: {error}", file=sys.stderr)
        return BAD
    if not quiet:
        print(f"{out}: {len(files)} files, {written} written, {removed} removed")
    return OK


def _reference(given: argparse.Namespace) -> int:
    rows = []
    if given.differences is not None:
        with open(given.differences, encoding="utf-8") as file:
            rows = read_differences(file.read())
    diagnostics = Diagnostics()
    files = reference(_request(given), diagnostics, rows)
    if files is None:
        return _failed(diagnostics)
    return _deliver(files, given.out, given.check, quiet=False)


def _stamp(given: argparse.Namespace) -> int:
    current = is_current(stamp(_request(given)), given.out)
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
    request = Request(
        tuple(given.file),
        tuple(depends),
        "core" if not depends else "checked",
        headers=None if given.headers is None else tuple(given.headers),
    )
    compile_specs(request, diagnostics)
    if given.format == "json":
        print(diagnostics.to_json())
        return BAD if diagnostics else OK
    return _failed(diagnostics) if diagnostics else OK


def _explain(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    compiled = compile_specs(_request(given), diagnostics)
    if compiled is None:
        return _failed(diagnostics)
    found = explain(compiled.program, compiled.specs, given.ufunc, given.dtype)
    print(found.text, end="", file=sys.stdout if found.ok else sys.stderr)
    return OK if found.ok else NO


def _list(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    compiled = compile_specs(_request(given), diagnostics)
    if compiled is None:
        return _failed(diagnostics)
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


def _failed(diagnostics: Diagnostics) -> int:
    sys.stderr.write(diagnostics.render())
    count = len(diagnostics)
    print(f"{count} error{'s' if count != 1 else ''}", file=sys.stderr)
    return BAD
