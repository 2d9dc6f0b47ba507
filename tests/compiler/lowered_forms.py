"""Kernels of small specs as they are lowered, and a primitive with forms of every tier."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, Set

from ndmillc.cmodel import LoopFile
from ndmillc.diagnostics import Diagnostics
from ndmillc.lower import lower_loops
from ndmillc.pipeline import Request, compile_specs

ROOT = Path(__file__).resolve().parents[2]
THIRD = """
[primitive.third]
types = "T -> T"
T = ["float32", "float64"]
c = "third_{T}"
ordinary = "ordinary_{T}"
bare = "bare_{T}"
odd = { c = "odd_{T}", bare = "odd_bare_{T}" }
fast = { c = "fast_{T}", ordinary = "ordinary_fast_{T}", bare = "fast_bare_{T}" }

[ufunc.direct]
signature = "x -> y"
loops = [{ types = "T -> T", T = "floating - longdouble", y = "third(x)" }]
"""


def lowered(spec: str, folder: Path) -> Dict[str, LoopFile]:
    """The files of loops of a spec beside the core's, by dtype."""
    path = folder / "spec.toml"
    path.write_text(spec, encoding="utf-8")
    diagnostics = Diagnostics()
    compiled = compile_specs(Request((str(path),), (str(ROOT / "specs"),), "forms"), diagnostics)
    assert compiled is not None, diagnostics.render()
    return {file.stem.split("/")[1]: file for file in lower_loops(compiled.program, compiled.specs)}


def called(file: LoopFile, function: str) -> Set[str]:
    bodies = {element.name: element.body for element in file.elements}
    return set(re.findall(r"\w+(?=\()", bodies[function]))
