"""Promotion, casting and type resolution against the committed tables of NumPy's answers."""

from __future__ import annotations

import ctypes as c
import subprocess
import sys
from pathlib import Path

import ndmlib
import numpy as np
from ndm_structs import CASTINGS, DType, Error, Scalar
from ndmlib import BUILD, LIBRARY, WEAK_VALUES

ROOT = Path(__file__).resolve().parents[2]


def result_type(words: list[str]) -> str:
    dtypes = [ndmlib.find_dtype(w) for w in words if w not in WEAK_VALUES]
    weak = [ndmlib.weak_scalar(WEAK_VALUES[w]) for w in words if w in WEAK_VALUES]
    result, error = DType(), Error()
    status = LIBRARY.ndm_result_type(
        (DType * len(dtypes))(*dtypes),
        c.c_size_t(len(dtypes)),
        (Scalar * len(weak))(*weak),
        c.c_size_t(len(weak)),
        c.byref(result),
        c.byref(error),
    )
    return "!" if status else ndmlib.dtype_character(result)


def test_promotion() -> None:
    rows = ndmlib.read_table("promotion")
    assert len(rows) > 5000
    wrong = [(w, a, r) for w, a in rows if (r := result_type(w.split())) != a]
    assert wrong == []


def test_casting() -> None:
    rows = ndmlib.read_table("casting")
    assert len(rows) == 256
    rules = [CASTINGS[r] for r in ("no", "equiv", "safe", "same_kind", "unsafe")]
    wrong = []
    for pair, answers in rows:
        source, target = (ndmlib.find_dtype(w) for w in pair.split())
        ours = "".join(
            "01"[LIBRARY.ndm_can_cast(c.byref(source), c.byref(target), rule) & 1]
            for rule in rules
        )
        if ours != answers:
            wrong.append((pair, answers, ours))
    assert wrong == []


def resolved(name: str, words: list[str]) -> str:
    values = [WEAK_VALUES[w] if w in WEAK_VALUES else np.dtype(w) for w in words]
    loop = ndmlib.resolve(name, values)
    if loop is None:
        return "!"
    text = "".join(ndmlib.dtype_character(d) for d in loop.dtypes[: loop.nargs])
    return f"{text[: len(words)]}->{text[len(words) :]}"


def test_resolution() -> None:
    """Every ufunc and every combination of input dtypes, weak scalars included."""
    rows = ndmlib.read_table("resolve")
    assert len(rows) > 8000
    wrong = []
    for name, words, loop in rows:
        # Two Python integers are objects in NumPy.
        expected = "ll->?" if loop == "OO->?" else loop
        ours = resolved(name, words.split())
        if ours != expected:
            wrong.append((name, words, expected, ours))
    assert wrong == []


def test_loops() -> None:
    """Every numeric loop of NumPy's exists, and no other. Their order shows in which loop is
    chosen, above: ldexp's is another than NumPy's, with the same choices."""
    expected: dict[str, list[str]] = {}
    for name, loop in ndmlib.read_table("loops"):
        expected.setdefault(name, []).append(loop)
    for name, wanted in expected.items():
        nin = ndmlib.counts(ndmlib.find_ufunc(name))[0]
        ours = []
        for loop in ndmlib.loops(name):
            text = "".join(ndmlib.dtype_character(d) for d in loop.dtypes[: loop.nargs])
            ours.append(f"{text[:nin]}->{text[nin:]}")
        if ndmlib.is_generalized(name):
            ours = list(dict.fromkeys(ours))  # with BLAS and without
        assert sorted(ours) == sorted(wanted), name


def test_no_numeric_loop_of_numpys_is_missing() -> None:
    command = [sys.executable, str(ROOT / "tools/missing"), "--build", str(BUILD)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
