"""Commands about parts of the library: profile, amalgamate, size."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Callable, Dict, Optional

from .amalgamate import amalgamate
from .cli_common import BAD, NO, OK, add_specs, command, deliver, failed, request
from .diagnostics import Diagnostics
from .model import Specs
from .pipeline import generate
from .profile import find_profile
from .read import read_specs
from .render import runtime_directory
from .size import DIMENSIONS, read_library, report
from .spec_words import TARGETS

if TYPE_CHECKING:
    from .cli_common import Commands


def add_commands(commands: Commands) -> None:
    profile = command(commands, "profile", "list the profiles of specs, or show what one keeps")
    profile.add_argument("name", nargs="?")
    add_specs(profile)
    profile.add_argument(
        "--get", choices=("targets", "api"), help="print this alone, with semicolons between"
    )

    single = command(
        commands, "amalgamate", "write a profile's library as one C file and one header"
    )
    single.add_argument("name", help="the profile: [profile.NAME]")
    add_specs(single)
    single.add_argument("--out", default=".", metavar="DIR", help="default: here")
    single.add_argument("--quiet", action="store_true", help="print errors only")

    size = command(
        commands, "size", "print the bytes of a built library by target, dtype and ufunc"
    )
    size.add_argument("library", metavar="FILE", help="the static library, such as libndmill.a")
    size.add_argument(
        "--by", choices=DIMENSIONS, action="append", help="only this table; may be repeated"
    )
    add_specs(size)


def _read(given: argparse.Namespace, diagnostics: Diagnostics) -> Optional[Specs]:
    asked = request(given)
    specs = read_specs(asked.specs, asked.depends, diagnostics)
    return None if diagnostics else specs


def _profile(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    specs = _read(given, diagnostics)
    if specs is None:
        return failed(diagnostics)
    if given.name is None:
        for name, spec in specs.profiles.items():
            print(f"{name}: {spec.doc}" if spec.doc else name)
        return OK
    found = find_profile(given.name, specs, diagnostics)
    if found is None:
        return failed(diagnostics)
    if given.get is not None:
        print(";".join(found.targets or ()) if given.get == "targets" else found.api)
        return OK
    for key in ("ufuncs", "dtypes", "targets"):
        names = getattr(found, key)
        print(f"{key}: {'all' if names is None else ', '.join(names)}")
    print(f"api: {found.api}")
    print(f"tier: {found.tier}")
    return OK


def _amalgamate(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    specs = _read(given, diagnostics)
    found = None if specs is None else find_profile(given.name, specs, diagnostics)
    if specs is None or found is None:
        return failed(diagnostics)
    given.profile = found.name
    files = generate(request(given), diagnostics)
    if files is None:
        return failed(diagnostics)
    single = amalgamate(
        found.name,
        files,
        found.targets or TARGETS,
        runtime_directory(),
        _header_folders(specs),
        found.api == "all",
    )
    return deliver(single, given.out, False, given.quiet)


def _header_folders(specs: Specs) -> "tuple[str, ...]":
    """Where the headers of primitives and loops are: beside the specs that name them."""
    folders = [os.path.dirname(file.path) or "." for file in specs.files]
    return tuple(dict.fromkeys(folders))


def _size(given: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    specs = _read(given, diagnostics)
    if specs is None:
        return failed(diagnostics)
    try:
        sizes = read_library(given.library, specs)
    except ValueError as error:
        print(f"ndmillc: {error}", file=sys.stderr)
        return BAD
    print(report(sizes, given.by or DIMENSIONS), end="")
    return OK if sizes else NO


COMMANDS: Dict[str, Callable[[argparse.Namespace], int]] = {
    "amalgamate": _amalgamate,
    "profile": _profile,
    "size": _size,
}
