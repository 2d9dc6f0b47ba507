"""Measures the errors of all elementary functions of a built library, and writes docs/accuracy.md.

    python tools/elementary/accuracy.py [--full] [--build DIR] [--ufuncs exp,log] [--jobs 2]

What has been measured stands in tests/elementary/proof.tsv, a row for each function, dtype, tier,
class of targets and range of arguments. What has a row there with as many arguments is not
measured again, so that a run can be broken off and resumed; --again forgets the rows of the chosen
functions first. --full: every float for float32 functions of one argument, a hundred million
arguments of each range else. Without it: every 61st float, a million of each range. --changed
forgets the rows of forms whose sample gives other results now. --table measures nothing. Either
way docs/accuracy.md and the worst arguments (tests/elementary/worst.tsv) are written from what is
there."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import List, NamedTuple, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parent))

from accuracy_table import table, write_worst  # noqa: E402
from proof import (  # noqa: E402
    CLASSES,
    DENSE,
    FULL,
    PROOF,
    ROOT,
    Case,
    Row,
    cases,
    measured,
    read,
    write,
)

FORMS = [f"{target}:{tier}" for tier in ("correct", "fast") for target in CLASSES.values()]


class Task(NamedTuple):
    """What one process measures: forms of a function, for which the reference is computed once."""

    case: Case
    forms: List[str]
    mode: List[str]
    count: float
    """Of arguments, in each range."""


def tasks(case: Case, full: bool, chosen: float) -> List[Task]:
    if case.all_floats:
        count = FULL if full else FULL // 61
        return [Task(case, [form], ["all", "1" if full else "61"], count) for form in FORMS]
    count = chosen or (1e8 if full else 1e6) * (2 if case.dtype == "float32" else 1)
    return [Task(case, FORMS, ["ranges", f"{count:.0f}"], count)]


def run(build: Path, case: Case, mode: Sequence[str], forms: Sequence[str]) -> List[Row]:
    target, tier = forms[0].split(":")
    done = subprocess.run(
        [str(build / f"bin/measure_{case.dtype}"), case.name, *mode],
        capture_output=True, text=True,
        env={**os.environ, "NDMILL_TARGET": target, "MEASURE_TIER": tier,
             "MEASURE_UFUNC": case.ufunc, "MEASURE_OUTPUT": str(case.output),
             "MEASURE_ALSO": " ".join(forms[1:])},
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"accuracy: {case}: {done.stderr.strip() or done.stdout}")
    return measured(case, done.stdout, target, tier)


def dense(build: Path, case: Case, form: str) -> Row:
    (row,) = run(build, case, DENSE[case.dtype, case.arguments], [form])
    return row._replace(range="dense")


def known_results(build: Path, task: Task, sample: Row, rows: Sequence[Row]) -> List[Row]:
    """All floats, if another form or function is known that gives the same results on the sample:
    then a hash tells whether it gives the same ones everywhere."""
    alike = {row.form for row in rows if row.range == "dense" and row.hash == sample.hash
             and row.name == task.case.name and row.form != sample.form}  # fmt: skip
    known = [row for row in rows if row.form in alike and row.count == task.count]
    if not known:
        return []
    (row,) = run(build, task.case, ["hash", task.mode[1]], task.forms)
    return [row._replace(wrong=k.wrong, misrounded=k.misrounded, worst=k.worst, x=k.x, y=k.y,
                         result=k.result) for k in known if k.hash == row.hash][:1]  # fmt: skip


def measure(build: Path, task: Task, rows: Sequence[Row]) -> List[Row]:
    samples = [dense(build, task.case, form) for form in task.forms]
    found = known_results(build, task, samples[0], rows) if task.case.all_floats else []
    found = found or run(build, task.case, task.mode, task.forms)
    if task.case.dtype == "float64":
        for form in task.forms:
            worst = max((r for r in found if r.is_form(form)), key=lambda row: row.worst)
            if worst.worst > 0:
                found += run(build, task.case, ["search", "1", worst.x, worst.y], [form])
    return found + samples


def kept(found: Sequence[Row], rows: Sequence[Row]) -> List[Row]:
    """What is found, with the worst arguments that were known before and are worse."""
    known = {row.key: row for row in rows if row.range != "dense"}
    samples = {row.form: row.hash for row in rows if row.range == "dense"}
    same = {row.form for row in found if row.range == "dense"
            and samples.get(row.form) == row.hash}  # fmt: skip
    result = []
    for row in found:
        old = known.get(row.key)
        if old is not None and row.form in same and old.worst > row.worst:
            row = row._replace(worst=old.worst, x=old.x, y=old.y, result=old.result)
        result.append(row)
    return result


def missing(task: Task, rows: Sequence[Row]) -> List[str]:
    there = [row for row in rows if row.case == task.case.key and row.count >= task.count
             and row.range not in ("dense", "searched")]  # fmt: skip
    return [form for form in task.forms if not any(row.is_form(form) for row in there)]


def changed(build: Path, case: Case, forms: Sequence[str], rows: Sequence[Row]) -> List[Row]:
    samples = {row.form: row for row in rows if row.case == case.key and row.range == "dense"}
    now = [dense(build, case, form) for form in forms]
    return [r for r in now if r.form not in samples or samples[r.form].hash != r.hash]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--count", type=float, default=0, help="of arguments in each range")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--changed", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--ufuncs", default="", help="default: all")
    parser.add_argument("--dtypes", default="float32,float64")
    parser.add_argument("--forms", default=",".join(FORMS), help="as generic:fast; default: all")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--proof", type=Path, default=PROOF)
    return parser.parse_args()


def chosen_cases(options: argparse.Namespace) -> List[Case]:
    names = options.ufuncs.split(",") if options.ufuncs else []
    return [case for case in cases(options.build) if case.dtype in options.dtypes.split(",")
            and (not names or case.ufunc in names)]  # fmt: skip


def forget(options: argparse.Namespace, chosen: Sequence[Case], rows: List[Row]) -> List[Row]:
    forms = options.forms.split(",")
    gone = {row.form for row in rows for case in chosen if options.again
            and row.case == case.key and f"{row.target}:{row.tier}" in forms}  # fmt: skip
    if options.changed:
        gone |= {row.form for case in chosen for row in changed(options.build, case, forms, rows)}
    return [row for row in rows if row.form not in gone]


def to_do(options: argparse.Namespace, chosen: Sequence[Case], rows: Sequence[Row]) -> List[Task]:
    if options.table:
        return []
    forms = options.forms.split(",")
    found = []
    for case in chosen:
        for task in tasks(case, options.full, options.count):
            left = [form for form in missing(task, rows) if form in forms]
            found += [task._replace(forms=left)] if left else []
    return sorted(found, key=lambda task: (task.case.dtype, len(task.forms),
                                           FORMS.index(task.forms[0])))  # fmt: skip


def main() -> int:
    options = arguments()
    chosen = chosen_cases(options)
    rows = forget(options, chosen, read(options.proof))
    if options.again or options.changed:
        write(options.proof, rows)
    todo = to_do(options, chosen, rows)
    started = time.monotonic()
    with ThreadPoolExecutor(options.jobs) as pool:
        futures = [(task, pool.submit(measure, options.build, task, rows)) for task in todo]
        for number, (task, future) in enumerate(futures, 1):
            found = kept(future.result(), rows)
            new = {row.key for row in found}
            # Another run may have written there.
            rows[:] = [row for row in read(options.proof) if row.key not in new] + found
            write(options.proof, rows)
            print(f"{time.monotonic() - started:6.0f} s, {number} of {len(todo)}: "
                  f"{' '.join(task.case.key)} {' '.join(task.forms)}", file=sys.stderr,
                  flush=True)  # fmt: skip
    (ROOT / "docs/accuracy.md").write_text(table(rows), encoding="utf-8")
    write_worst(options.build, rows)
    return 1 if any(row.wrong for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
