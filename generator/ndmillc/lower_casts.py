"""Lowering of casts: a C expression for every pair of dtypes, and the loops over it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Dict, List, Mapping, Tuple

from . import __version__
from .ir import Program
from .lower_dtypes import Element, Elements
from .model import Specs
from .model_dtypes import Format

PARTS = ("re", "im")


def convert(x: str, source: Element, target: Element, elements: Elements) -> str:
    """The C expression that converts `x`, an element of `source` as stored, to `target` as
    stored. Flags go to `raised`."""
    if target.struct is not None or source.struct is not None:
        return _convert_struct(x, source, target, elements)
    if target.part is not None:
        if source.part is not None:
            parts = [convert(f"{x}.{p}", source.part, target.part, elements) for p in PARTS]
        else:
            parts = [convert(x, source, target.part, elements), "0"]
        return f"(ndm_{target.name}){{{', '.join(parts)}}}"
    if source.part is not None:
        if target.shape == "bool":
            parts = [convert(f"{x}.{p}", source.part, target, elements) for p in PARTS]
            return " | ".join(f"({part})" for part in parts)
        return convert(f"{x}.re", source.part, target, elements)
    if target.shape == "bool":
        return f"{value(x, source)} != 0" if source.shape != "bool" else f"{x} != 0"
    if target.shape == "integer":
        return _to_integer(x, source, target)
    if target.shape == "floating":
        loaded = value(x, source)
        same = source.value == target.ctype and source.shape in ("floating", "small", "fixed")
        return loaded if same else f"({target.ctype}){loaded}"
    if target.fixed is not None:
        return f"ndm_store_{target.name}({_wide(x, source)}, raised)"
    return _to_small(x, source, target)


def _convert_struct(x: str, source: Element, target: Element, elements: Elements) -> str:
    """By way of the dtype that elements.route names."""
    if target.shape == "bool":
        return f"ndm_truth_{source.name}({x})"
    via = elements.of(elements.traits.route(source.name, target.name) or "")
    if target.struct is not None and via.name in target.struct.sources:
        more = ", raised" if target.struct.report else ""
        value = x if via == source else convert(x, source, via, elements)
        return f"ndm_from_{via.name}_{target.name}({value}{more})"
    assert source.struct is not None
    more = ", raised" if source.struct.report else ""
    found = f"ndm_to_{via.name}_{source.name}({x}{more})"
    return found if via == target else convert(found, via, target, elements)


def value(x: str, element: Element) -> str:
    """An element's value as a C number."""
    if element.shape == "bool":
        return f"({x} != 0)"
    return f"ndm_load_{element.name}({x})" if element.shape in ("small", "fixed") else x


def _to_integer(x: str, source: Element, target: Element) -> str:
    if source.shape in ("bool", "integer"):
        return f"({target.ctype}){value(x, source)}"
    return f"ndm_{source.word}_to_{target.word}({value(x, source)}, raised)"


def _to_small(x: str, source: Element, target: Element) -> str:
    """A format of at most 21 fraction bits: from float where the source fits one exactly, else
    from a double that is exact or was rounded to odd."""
    single = target.value == "float"
    loaded = value(x, source)
    if source.shape in ("bool", "integer") and source.bits <= 16 and single:
        return f"ndm_store_{target.name}((float){loaded}, raised)"
    if source.value == "float" and single:
        return f"ndm_store_{target.name}({loaded}, raised)"
    return f"ndm_store_double_{target.name}({_wide(x, source)}, raised)"


def _wide(x: str, source: Element) -> str:
    """A value as a double: exact, or rounded to odd."""
    loaded = value(x, source)
    if source.shape == "integer" and source.bits > 32:
        return f"ndm_{source.word}_to_odd({loaded})"
    if source.value == "long double":
        return f"ndm_longdouble_to_odd({loaded})"
    return loaded


def scalar_casts(name: str, elements: Elements) -> Dict[str, str]:
    """C expressions between a header's struct and the numbers of an ndm_scalar; "" where there is
    no cast. `x` is what is cast."""
    own = elements.of(name)
    found = {}
    for key, number in (("integer", "int64"), ("float", "float64"), ("complex", "complex128")):
        for way, pair in (("from", (number, name)), ("to", (name, number))):
            route = elements.traits.route(*pair) if number in elements.traits else None
            other = elements.of(number) if route is not None else own
            first, second = (other, own) if way == "from" else (own, other)
            lossy = key == "complex" and elements.traits.category(route or name) != "complex"
            found[f"{way}_{key}"] = (
                "" if route is None or lossy else convert("x", first, second, elements)
            )
    return found


@dataclass(frozen=True)
class CastFunction:
    """One conversion of elements and the loop over it. `reports`: uses its argument `raised`."""

    source: Element
    target: Element
    expression: str
    direct: bool
    slot: int
    """Among the direct ones of its source."""

    @property
    def name(self) -> str:
        return f"cast_{self.source.name}_{self.target.name}"

    @property
    def reports(self) -> bool:
        return "raised" in self.expression

    @property
    def quiet(self) -> bool:
        """Raises nothing that counts: integers to integers and C floats, anything to bool."""
        exact = self.source.shape in ("bool", "integer", "fixed") and not self.reports
        return exact or self.target.shape == "bool"

    @property
    def is_x87(self) -> bool:
        return self.source.is_x87 or self.target.is_x87

    @property
    def has_raised(self) -> bool:
        """Its loop has a variable for flags."""
        return self.reports or not self.array

    @property
    def array(self) -> str:
        """A call that converts a whole array, for what processors have instructions for."""
        if _is_half(self.source) and self.target.ctype == "float":
            return "ndm_widen_halves(x, count, y);"
        if _is_half(self.target) and self.source.ctype == "float":
            return "ndm_round_to_halves(x, count, y, &raised);"
        return ""


def _is_half(element: Element) -> bool:
    """Whether it is IEEE 754's binary16."""
    return element.format == Format(exponent=5, mantissa=10, bias=15)


def cast_functions(program: Program, elements: Elements) -> Dict[str, List[CastFunction]]:
    """The program's casts by source dtype; slots count within one source."""
    found: Dict[str, List[CastFunction]] = {}
    for cast in program.casts:
        source, target = elements.of(cast.source), elements.of(cast.target)
        functions = found.setdefault(cast.source, [])
        slot = sum(function.direct for function in functions)
        expression = convert("x", source, target, elements)
        functions.append(CastFunction(source, target, expression, cast.direct, slot))
    return found


def direct(casts: Mapping[str, List[CastFunction]]) -> Dict[str, List[CastFunction]]:
    """Those that have a loop; no list is empty."""
    loops = {source: [cast for cast in group if cast.direct] for source, group in casts.items()}
    return {source: group for source, group in loops.items() if group}


def stem(source: str) -> str:
    return f"casts/{source}"


def cast_hash(source: str, target: str, specs: Specs) -> str:
    """128 bits, in hexadecimal, of what the cast means: both dtypes in memory."""
    meanings: List[Tuple[str, List[object]]] = []
    for name in (source, target):
        spec = specs.dtypes[name]
        part = specs.dtypes[spec.real] if spec.real else spec
        form = asdict(part.format) if part.format else None
        meaning = [spec.kind, bool(spec.real), part.storage, form, part.compute]
        if spec.fixed is not None:
            meaning.append(asdict(spec.fixed))
        if spec.struct is not None:
            meaning.append(asdict(spec.struct))
        meanings.append((name, meaning))
    text = json.dumps([__version__, "cast", meanings], sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:32]
