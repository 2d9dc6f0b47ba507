"""What the commands of ndmillc share: arguments, requests, delivering files, exit statuses."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Dict, Optional, Tuple

from .diagnostics import Diagnostics
from .names import name_problem
from .pipeline import Request
from .render import HERE
from .suggest import shown
from .write import differences, write

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

OK, NO, BAD = 0, 1, 2


def core_specs() -> str:
    """The core module's specs: installed with the compiler, or beside it."""
    installed = os.path.join(HERE, "specs")
    return installed if os.path.isdir(installed) else os.path.normpath(
        os.path.join(HERE, os.pardir, os.pardir, "specs")
    )


def command(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")


def add_specs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--specs", action="append", metavar="DIR",
        help="spec files or directories; may be repeated; default: the core's",
    )
    parser.add_argument(
        "--depends", action="append", default=[], metavar="DIR",
        help="specs that these build on, known but not generated; may be repeated",
    )
    parser.add_argument(
        "--module", type=module_name, default="core", metavar="NAME", help="default: core"
    )
    parser.add_argument(
        "--needs", action="append", type=module_name, default=[], metavar="NAME",
        help="a module beside the core whose specs --depends gives; may be repeated",
    )


def module_name(text: str) -> str:
    """A module's name becomes part of C identifiers and of file names."""
    problem = name_problem(text)
    if problem is not None:
        raise argparse.ArgumentTypeError(f"the name '{shown(text)}' {problem}")
    return text


def add_sources(parser: argparse.ArgumentParser) -> None:
    add_specs(parser)
    parser.add_argument(
        "--out", default="generated", metavar="DIR", help="default: generated"
    )


def add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--ufuncs", metavar="LIST", help="only these, with commas between")
    parser.add_argument("--dtypes", metavar="LIST", help="only these, with commas between")
    parser.add_argument(
        "--api", choices=("calls", "all"), default="all",
        help="what the library of these lists will have: calls, or the methods of ufuncs too "
        "(default)",
    )
    parser.add_argument("--profile", metavar="NAME", help="only what [profile.NAME] lists")


def add_headers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headers", action="append", default=None, metavar="DIR",
        help="look for the C headers and functions that specs name, beside them and in DIR; may be "
        "repeated",
    )


def request(given: argparse.Namespace) -> Request:
    depends = list(given.depends)
    if given.module != "core" and not depends:
        depends = [core_specs()]
    headers = getattr(given, "headers", None)
    return Request(
        specs=tuple(given.specs or [core_specs()]),
        depends=tuple(depends),
        module=given.module,
        ufuncs=listed_names(getattr(given, "ufuncs", None)),
        dtypes=listed_names(getattr(given, "dtypes", None)),
        api=getattr(given, "api", "all"),
        needs=("core", *given.needs) if given.needs else (),
        headers=None if headers is None else tuple(headers),
        profile=getattr(given, "profile", None),
    )


def listed_names(text: Optional[str]) -> Optional[Tuple[str, ...]]:
    if text is None:
        return None
    return tuple(name.strip() for name in text.split(",") if name.strip())


def deliver(files: Dict[str, str], out: str, check: bool, quiet: bool) -> int:
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


def failed(diagnostics: Diagnostics) -> int:
    sys.stderr.write(diagnostics.render())
    count = len(diagnostics)
    print(f"{count} error{'s' if count != 1 else ''}", file=sys.stderr)
    return BAD
