"""Templates -> text. Templates lie beside the compiler: in the source tree, or installed."""

from __future__ import annotations

import os
from typing import Dict, Iterable, List, Optional

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .cmodel import Job

HERE = os.path.dirname(os.path.abspath(__file__))
CANDIDATES = (
    os.path.join(HERE, "templates"),
    os.path.join(HERE, os.pardir, os.pardir, "templates"),
)


def template_directory() -> str:
    """Where the templates are. Raises FileNotFoundError."""
    for path in CANDIDATES:
        if os.path.isfile(os.path.join(path, "loops.c.j2")):
            return os.path.normpath(path)
    raise FileNotFoundError("the templates are neither installed with ndmillc nor beside it")


def runtime_directory() -> str:
    """Where the engine's sources are, installed with the compiler or beside it. Raises
    FileNotFoundError."""
    path = os.path.normpath(os.path.join(HERE, os.pardir, os.pardir, "runtime"))
    if not os.path.isdir(os.path.join(path, "src")):
        message = "the engine's sources are neither installed with ndmillc nor beside it"
        raise FileNotFoundError(message)
    return path


def environment(directory: Optional[str] = None) -> Environment:
    return Environment(
        loader=FileSystemLoader(directory or template_directory(), encoding="utf-8"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        autoescape=False,
    )


def render(jobs: Iterable[Job], directory: Optional[str] = None) -> Dict[str, str]:
    """Path below --out to text, sorted by path. Two jobs for one path are a ValueError."""
    templates = environment(directory)
    found: Dict[str, str] = {}
    for job in jobs:
        if job.path in found:
            raise ValueError(f"two files are named {job.path}")
        text = templates.get_template(job.template).render(job.context)
        found[job.path] = tidy(text)
    return {path: found[path] for path in sorted(found)}


def tidy(text: str) -> str:
    """No blanks at the end of a line, no more than one empty line, one newline at the end."""
    lines: List[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        line = line.rstrip()
        if line or (lines and lines[-1]):
            lines.append(line)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n"
