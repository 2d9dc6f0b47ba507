"""Promotion and casting of the core dtypes are NumPy's; modules leave them alone."""

from __future__ import annotations

from itertools import combinations, permutations, product
from pathlib import Path
from typing import Any, List

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.lattice import Lattice
from ndmillc.read import read_specs

SPECS = Path(__file__).resolve().parents[2] / "specs"
CORE = [
    *("bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"),
    *("float16", "float32", "float64", "longdouble"),
    *("complex64", "complex128", "clongdouble"),
]


def lattice_of(paths: List[str], depends: List[str]) -> Lattice:
    diagnostics = Diagnostics()
    specs = read_specs(paths, depends, diagnostics)
    assert not diagnostics, diagnostics.render()
    return Lattice(specs)


@pytest.fixture(scope="module")
def core() -> Lattice:
    return lattice_of([str(SPECS)], [])


@pytest.fixture(scope="module")
def numpy() -> Any:
    return pytest.importorskip("numpy", minversion="2.0", reason="compares with NumPy 2")


def name_of(numpy: Any, dtype: Any) -> str:
    """Our name of a NumPy dtype; by type, for where longdouble is float64."""
    special = {numpy.longdouble: "longdouble", numpy.clongdouble: "clongdouble"}
    return special.get(dtype.type, str(dtype.name))


@pytest.mark.parametrize("size", [1, 2, 3])
def test_joins_are_numpys(core: Lattice, numpy: Any, size: int) -> None:
    for names in product(CORE, repeat=size):
        dtypes = [numpy.dtype(name) for name in names]
        assert core.join(names) == name_of(numpy, numpy.result_type(*dtypes)), names


@pytest.mark.parametrize("rule", ["safe", "same_kind"])
def test_casts_are_numpys(core: Lattice, numpy: Any, rule: str) -> None:
    for source, target in product(CORE, repeat=2):
        expected = numpy.can_cast(numpy.dtype(source), numpy.dtype(target), rule)
        assert getattr(core, rule)(source, target) == expected, (source, target)


def test_join_needs_no_fold(core: Lattice) -> None:
    assert core.join(["int8", "uint8", "float16"]) == "float16"
    assert core.join([core.join(["int8", "uint8"]) or "", "float16"]) == "float32"
    for names in combinations(CORE, 3):
        assert len({core.join(order) for order in permutations(names)}) == 1


def test_rank_is_numpys_loop_order(core: Lattice) -> None:
    assert sorted(CORE, key=core.rank) == CORE
    for source, target in product(CORE, repeat=2):
        if source != target and target in core.above(source):
            assert core.rank(source) < core.rank(target)
    assert core.rank("int16") < core.rank("intc") < core.rank("int32")
    assert core.rank("uint32") < core.rank("long") < core.rank("int64")


MODULE = """
[dtype.bfloat16]
kind = "floating"
format = { exponent = 8, mantissa = 7 }
compute = "float32"
promotes = ["float32"]
safe_from = ["int8", "uint8"]

[dtype.token]
kind = "opaque"
storage = "uint32_t"
promotes = ["float64"]

[dtype.lonely]
kind = "opaque"
storage = "uint32_t"

[dtype.q15]
kind = "fixedpoint"
fixed = { integer = 0, fraction = 15 }
promotes = ["float32"]
"""


@pytest.fixture()
def extended(tmp_path: Path) -> Lattice:
    module = tmp_path / "module.toml"
    module.write_text(MODULE)
    return lattice_of([str(module)], [str(SPECS)])


def test_a_module_leaves_the_core_alone(core: Lattice, extended: Lattice) -> None:
    assert sorted(CORE, key=extended.rank) == CORE
    for names in product(CORE, repeat=2):
        assert extended.join(names) == core.join(names)
        assert extended.safe(*names) == core.safe(*names)
        assert extended.same_kind(*names) == core.same_kind(*names)


def test_a_modules_dtypes(extended: Lattice) -> None:
    assert extended.join(["bfloat16", "float16"]) == "float32"
    assert extended.join(["bfloat16", "complex64"]) == "complex64"
    assert extended.join(["bfloat16", "int8"]) == "float32"
    assert extended.join(["lonely", "int8"]) is None
    assert extended.join(["lonely", "lonely"]) == "lonely"
    assert extended.join(["token", "float32"]) == "float64"
    assert extended.join(["token", "bfloat16"]) == "float64"
    assert extended.safe("int8", "bfloat16") and extended.safe("bool", "bfloat16")
    assert not extended.safe("int16", "bfloat16")
    assert extended.safe("bfloat16", "clongdouble")
    assert extended.same_kind("int64", "bfloat16") and extended.same_kind("int64", "q15")
    assert not extended.same_kind("bfloat16", "int64")
    assert not extended.same_kind("token", "bfloat16")
    assert extended.rank("float16") < extended.rank("float32")
    for name in ("bfloat16", "q15"):
        assert extended.rank(name) < extended.rank("float32")
    assert extended.rank("token") < extended.rank("float64")
