"""What tools/elementary/accuracy.py found: that it is what the specs say, that the library's
results are still those that were measured, and the worst arguments of float64, on each target."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

import pytest
from test_elementary import ARGUMENTS, CASES, LIMITS, TARGETS, program

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools/elementary"))

from proof import CLASSES, DENSE, FULL, PROOF, Case, Row, measured, read  # noqa: E402

FAST_LIMIT = 2.0
OUTPUT = {(ufunc, name): output for ufunc, output, name in CASES}
ROWS = read(PROOF)
Form = Tuple[str, str, str, str]
"""Ufunc, function, dtype, tier."""


def target_measured(target: str) -> str:
    return CLASSES["unfused" if target == "generic" else "fused"]


def limit(ufunc: str, dtype: str, tier: str) -> float:
    correct = LIMITS[ufunc, dtype]
    return correct if tier == "correct" else max(correct, FAST_LIMIT)


def run(form: Form, target: str, *mode: str, given: str = "") -> str:
    ufunc, name, dtype, tier = form
    done = subprocess.run(
        [str(program(dtype)), name, *mode], input=given, capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": target, "MEASURE_UFUNC": ufunc,
             "MEASURE_OUTPUT": str(OUTPUT[ufunc, name]), "MEASURE_TIER": tier},
    )  # fmt: skip
    if done.returncode == 77:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---- the proof --------------------------------------------------------------------------


NEEDED = {("float32", 1): FULL, ("float32", 2): 2e8, ("float64", 1): 1e8, ("float64", 2): 1e8}
"""Arguments in each range, by dtype and number of arguments."""


@pytest.mark.parametrize("target", CLASSES.values())
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("case", OUTPUT, ids="-".join)
def test_the_proof_is_complete(case: Tuple[str, str], dtype: str, target: str) -> None:
    """Of the correct tier."""
    form = (*case, dtype, "correct", target)
    counts = [row.count for row in ROWS
              if row.form == form and row.range not in ("dense", "searched")]  # fmt: skip
    needed = NEEDED[dtype, ARGUMENTS[case[1]]]
    least = min(counts, default=0)
    hint = f"accuracy.py --full --ufuncs {case[0]} goes on"
    assert least >= needed, f"measured on {least} of {needed:.0f} arguments in a range; {hint}"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: "-".join(row.key))
def test_the_proof_is_what_the_specs_say(row: Row) -> None:
    most = limit(row.ufunc, row.dtype, row.tier)
    assert row.wrong == 0
    assert row.worst <= most
    assert row.misrounded == 0 or most > 0.5 or row.dtype == "float64"


SAMPLES = {(*row.form[:4], row.target): row.hash for row in ROWS if row.range == "dense"}


@pytest.mark.parametrize(
    ("form", "target"),
    [(form[:4], target) for form in SAMPLES for target in TARGETS
     if form[4] == target_measured(target)],
    ids=lambda value: value if isinstance(value, str) else "-".join(value),
)  # fmt: skip
def test_the_library_is_what_was_measured(form: Form, target: str) -> None:
    """By a hash of results on a sample."""
    ufunc, name, dtype, tier = form
    case = Case(ufunc, OUTPUT[ufunc, name], name, ARGUMENTS[name], dtype)
    (row,) = measured(case, run(form, target, *DENSE[dtype, case.arguments]), target, tier)
    hint = f"accuracy.py --full --changed --ufuncs {ufunc} measures it anew"
    assert row.hash == SAMPLES[(*form, target_measured(target))], hint


# ---- the worst arguments ----------------------------------------------------------------


class Worst(NamedTuple):
    x: str
    y: str
    fused: str
    unfused: str


def worst_arguments() -> Dict[Form, List[Worst]]:
    found: Dict[Form, List[Worst]] = {}
    for line in (PROOF.parent / "worst.tsv").read_text().splitlines()[1:]:
        ufunc, name, tier, *rest = line.split("\t")
        found.setdefault((ufunc, name, "float64", tier), []).append(Worst(*rest))
    return found


WORST = worst_arguments()


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("form", WORST, ids="-".join)
def test_worst_arguments(form: Form, target: str) -> None:
    given = "".join(f"{case.x} {case.y}\n" for case in WORST[form])
    lines = [line.split() for line in run(form, target, "results", given=given).splitlines()]
    expected = [case.unfused if target == "generic" else case.fused for case in WORST[form]]
    assert [result for result, _ in lines] == expected
    ufunc, _, dtype, tier = form
    worst = max(float(error) for _, error in lines)
    assert worst <= limit(ufunc, dtype, tier)
