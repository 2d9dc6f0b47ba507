"""What tools/elementary/other_dtypes.py found of float16, longdouble, complex numbers and compound:
that it is within what the specs say, that the library's results are still those, and that the
documented table has it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Dict, List, Set, Tuple

import complex_call
import numpy as np
import pytest
from test_complex import LIMITS, NORM_LIMIT, OF_MODULUS

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools/elementary"))

import other_dtypes  # noqa: E402
import other_rows  # noqa: E402

ROWS = other_rows.read()


def test_nothing_is_wrong_and_no_error_is_above_what_the_specs_say() -> None:
    for row in ROWS:
        ufunc = row.ufunc.split(":")[0]
        assert row.wrong == 0 and row.modulus <= NORM_LIMIT, row
        if ufunc not in OF_MODULUS or not row.modulus:
            assert row.worst <= LIMITS.get((ufunc, row.dtype), np.inf), row


def test_every_function_and_dtype_is_measured() -> None:
    """Those that specs declare an error of, and that proof.tsv has not."""
    proof = {(row.ufunc, row.dtype) for row in other_dtypes.proof.read(other_dtypes.proof.PROOF)}
    others = {(row.ufunc.split(":")[0], row.dtype) for row in ROWS}
    names = {ufunc for ufunc, _ in proof} | {"compound"}
    declared = {key for key in LIMITS if key[0] in names}
    assert declared - proof - others == set()


def results_of(target: str, keys: Set[Tuple[str, str]]) -> Dict[Tuple[str, str], str]:
    """Hashes, of the functions and dtypes that samples in Python are of."""
    jobs: Dict[Tuple[str, str], complex_call.Job] = {}
    for case in other_dtypes.COMPLEX:
        jobs[case] = (case.ufunc, other_dtypes.complex_inputs(case), False)
    for ufunc in other_dtypes.PAIRS:
        jobs[ufunc, "float16"] = (ufunc, other_dtypes.half_pairs(), False)
    chosen: List[Tuple[str, str]] = [key for key in jobs if key in keys]
    given = complex_call.run(target, [jobs[key] for key in chosen])
    if given is None:
        pytest.skip(f"this machine cannot run {target}")
    return {key: other_dtypes.digest(found) for key, (found, _) in zip(chosen, given)}


@pytest.mark.parametrize("targets", other_dtypes.TARGETS)
def test_results_are_those_measured(targets: str) -> None:
    rows = {(row.ufunc, row.dtype): row.hash for row in ROWS if row.targets in (targets, "all")}
    found = results_of(other_dtypes.TARGETS[targets], set(rows))
    assert len(found) > 60
    assert {key for key, mark in found.items() if rows[key] != mark} == set()


def test_the_documented_table_is_of_these_rows() -> None:
    text = (ROOT / "docs/accuracy.md").read_text(encoding="utf-8")
    assert text.endswith(other_rows.table(ROWS))
