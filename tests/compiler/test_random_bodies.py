"""Random bodies: their C, compiled as kernels are, against the oracle, bits and IEEE flags.

NDM_RANDOM_BODIES and NDM_RANDOM_SEED ask for more of them, or for others."""

from __future__ import annotations

import ctypes
import os
import platform
import random
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np
import pytest
from built_loops import KERNEL, OWN, WARNINGS, Loops
from oracle_primitives import REFERENCES
from test_evaluate import same, samples

from ndmillc import ir
from ndmillc.cmodel import place_loops
from ndmillc.diagnostics import Diagnostics
from ndmillc.evaluate import Oracle, Result
from ndmillc.lower import lower
from ndmillc.pipeline import Request, compile_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
COUNT = int(os.environ.get("NDM_RANDOM_BODIES", "60"))
SEED = int(os.environ.get("NDM_RANDOM_SEED", "1"))
ELEMENTS = 24
"""Tuples of operands that a body is run on."""
COPIES = 19
"""Of each tuple in a run: vectors of them, and a remainder."""
INTEGERS = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
FLOATS = ("float16", "float32", "float64")
DTYPES = ("bool", *INTEGERS, *FLOATS)
FLAGS = {"divide": 1, "overflow": 2, "underflow": 4, "invalid": 8}


class Writer:
    """Well-typed expressions on some operands. No operation has the same text on both sides:
    compilers know what x - x or x > x is, and leave out what x would raise."""

    def __init__(self, chance: random.Random, operands: Dict[str, str]) -> None:
        self._chance = chance
        self._operands = operands

    def expression(self, dtype: str, depth: int) -> str:
        if depth == 0 or self._chance.random() < 0.1:
            return self._leaf(dtype)
        if self._chance.random() < 0.2:
            condition = self.expression("bool", depth - 1)
            arms = [self.expression(dtype, depth - 1) for _ in range(2)]
            if arms[0] == arms[1]:
                return arms[0]
            return f"({arms[0]} if {condition} else {arms[1]})"
        if dtype == "bool":
            return self._truth(depth - 1)
        if self._chance.random() < 0.15:
            source = self._chance.choice(DTYPES)
            return f"{dtype}({self.expression(source, depth - 1)})"
        return self._arithmetic(dtype, depth - 1)

    def _leaf(self, dtype: str) -> str:
        found = [name for name, own in self._operands.items() if own == dtype]
        if found:
            return self._chance.choice(found)
        return f"{dtype}({self._chance.choice(list(self._operands))})"

    def _literal(self, dtype: str) -> str:
        whole = self._chance.choice([0, 1, 2, 3, 7, 100])
        if dtype in FLOATS and self._chance.random() < 0.5:
            return self._chance.choice(["0.5", "0.1", "-0.0", "1e4"])
        return str(whole)

    def _second(self, dtype: str, depth: int) -> str:
        """A right operand; now and then a literal."""
        if self._chance.random() < 0.2:
            return self._literal(dtype)
        return self.expression(dtype, depth)

    def _arithmetic(self, dtype: str, depth: int) -> str:
        if self._chance.random() < 0.15:
            sign = self._chance.choice("-~" if dtype in INTEGERS else "-")
            return f"({sign}{self.expression(dtype, depth)})"
        left = self.expression(dtype, depth)
        right = self._second(dtype, depth)
        if dtype in FLOATS:
            if left == right:
                return left
            return f"({left} {self._chance.choice('+-*/')} {right})"
        op = self._chance.choice(
            ["+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>", "tdiv", "tmod"]
        )
        return f"{op}({left}, {right})" if op[0] == "t" else f"({left} {op} {right})"

    def _truth(self, depth: int) -> str:
        kind = self._chance.random()
        if kind < 0.15:
            return f"(not {self.expression('bool', depth)})"
        if kind < 0.35:
            op = self._chance.choice(["and", "or", "&", "|", "^", "==", "!="])
            return f"({self.expression('bool', depth)} {op} {self.expression('bool', depth)})"
        op = self._chance.choice(["<", "<=", ">", ">=", "==", "!="])
        dtype = other = self._chance.choice(INTEGERS + FLOATS)
        if dtype in INTEGERS:
            other = self._chance.choice((dtype, *INTEGERS))
        left = self.expression(dtype, depth)
        right = self._second(dtype, depth) if other == dtype else self.expression(other, depth)
        return "True" if left == right else f"({left} {op} {right})"


def specs_text(chance: random.Random) -> str:
    lines = []
    for number in range(COUNT):
        inputs = [chance.choice(DTYPES) for _ in range(chance.choice([1, 2, 2, 3]))]
        operands = {f"x{place}": dtype for place, dtype in enumerate(inputs)}
        output = chance.choice(DTYPES)
        body = Writer(chance, operands).expression(output, chance.choice([1, 2, 3, 4]))
        lines += [
            f"[ufunc.random{number}]",
            f'signature = "{", ".join(operands)} -> y"',
            f'loops = [{{ types = "{", ".join(inputs)} -> {output}", y = "{body}" }}]',
        ]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Case:
    kernel: ir.Kernel
    body: str
    elements: List[Tuple[Tuple[Any, ...], Result]]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Tuple[Path, Any, List[Case]]:
    """The folder with the C, where its kernels are, and what they ought to give."""
    folder = tmp_path_factory.mktemp("random")
    chance = random.Random(SEED)
    text = specs_text(chance)
    (folder / "random.toml").write_text(text)
    request = Request((str(folder / "random.toml"),), (str(ROOT / "specs"),), "random")
    diagnostics = Diagnostics()
    compiled = compile_specs(request, diagnostics)
    assert compiled is not None, diagnostics.render()
    loops = tuple(replace(loop, directory="all") for loop in compiled.program.loops)
    program = replace(compiled.program, loops=loops)
    assert len(loops) == COUNT
    jobs = [job for job in lower(program, compiled.specs) if job.path.startswith("loops/")]
    headers = lower(program, compiled.specs)
    jobs += [job for job in headers if job.path.startswith("include/ndmill/kernel")]
    for path, content in render(jobs).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content)
    oracle = Oracle(compiled.specs, REFERENCES)
    bodies = [line for line in text.split("\n") if line.startswith("loops")]
    cases = []
    for loop, body in zip(sorted(loops, key=lambda found: _number(found.kernel)), bodies):
        columns = [samples(operand.dtype) for operand in loop.kernel.inputs]
        tuples = [tuple(chance.choice(column) for column in columns) for _ in range(ELEMENTS)]
        results = [(values, oracle.run(loop.kernel, values)) for values in tuples]
        cases.append(Case(loop.kernel, body, results))
    return folder, place_loops(program), cases


def _number(kernel: ir.Kernel) -> int:
    return int(kernel.ufunc.name[len("random") :])


def is_v3() -> bool:
    path = Path("/proc/cpuinfo")
    return platform.machine() == "x86_64" and path.exists() and "avx2" in path.read_text()


@pytest.fixture(scope="module", params=["gcc", "clang"])
def loops(request: pytest.FixtureRequest, source: Tuple[Path, Any, List[Case]]) -> Loops:
    compiler = request.param
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    folder, places, _ = source
    target = ["-march=x86-64-v3"] if is_v3() else []
    includes = [f"-I{folder / 'include'}", f"-I{ROOT / 'generated/include'}"]
    includes += [f"-I{ROOT / 'runtime/include'}", f"-I{ROOT / 'specs/primitives'}"]
    library = folder / f"{compiler}.so"
    command = [compiler, *WARNINGS, *KERNEL, *OWN[compiler], *target, *includes, "-shared"]
    sources = [str(folder / "loops/all/random.c"), str(HERE / "loops_probe.c"),
               *map(str, sorted((ROOT / "runtime/kernels").glob("*.c")))]
    done = subprocess.run(
        [*command, *sources, "-o", str(library), "-lm"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return Loops(ctypes.CDLL(str(library)), places, "random")


def columns_of(kernel: ir.Kernel, tuples: Sequence[Tuple[Any, ...]]) -> List[np.ndarray]:
    return [
        np.array([values[place] for values in tuples], operand.dtype)
        for place, operand in enumerate(kernel.inputs)
    ]


def differences(loops: Loops, cases: List[Case], check: Callable[..., List[str]]) -> List[str]:
    return [f"{case.body}\n    {line}" for case in cases for line in check(loops, case)]


def of_one_tuple(loops: Loops, case: Case) -> List[str]:
    """Many copies of one tuple: its result, and its flags."""
    wrong = []
    kernel = case.kernel
    for values, expected in case.elements:
        inputs = columns_of(kernel, [values] * COPIES)
        result, flags = loops.one(kernel.name, kernel.outputs[0].dtype, *inputs)
        wanted = sum(FLAGS[name] for name in expected.flags) if kernel.flags else flags
        if not all(same(found, expected.outputs[0]) for found in result) or flags != wanted:
            wrong.append(f"{values}: {result[0]!r}, flags {flags}; not {expected}")
    return wrong


def of_all_tuples(loops: Loops, case: Case) -> List[str]:
    """All tuples after each other, contiguous and with strides."""
    kernel = case.kernel
    inputs = columns_of(kernel, [values for values, _ in case.elements] * 2)
    wide = [np.repeat(column, 3)[::3] for column in inputs]
    wrong = []
    for given in (inputs, wide):
        result, _ = loops.one(kernel.name, kernel.outputs[0].dtype, *given)
        for found, (values, expected) in zip(result, case.elements * 2):
            if not same(found, expected.outputs[0]):
                wrong.append(f"{values}: {found!r}; not {expected.outputs[0]!r}")
    return wrong


@pytest.mark.parametrize("check", [of_one_tuple, of_all_tuples])
def test_c_equals_the_oracle(
    loops: Loops, source: Tuple[Path, Any, List[Case]], check: Callable[..., List[str]]
) -> None:
    wrong = differences(loops, source[2], check)
    assert not wrong, "\n".join(wrong[:20])
