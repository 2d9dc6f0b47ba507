"""Measures the errors of elementary functions that accuracy.py does not: of float16, longdouble and
complex numbers, and of compound; and writes docs/accuracy.md.

    python tools/elementary/other_dtypes.py [--build DIR] [--ufuncs exp,log] [--dtypes float16]

Rows stand in tests/elementary/others.tsv; those of the chosen functions and dtypes are measured
again, all of them in some minutes. --table measures nothing."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

import accuracy_table  # noqa: E402
import other_rows  # noqa: E402
import proof  # noqa: E402
from other_rows import Row  # noqa: E402

sys.path.insert(0, str(proof.ROOT / "tests/elementary"))

import complex_call  # noqa: E402
import complex_errors  # noqa: E402
import mpmath  # type: ignore[import-untyped]  # noqa: E402
import numpy as np  # noqa: E402
from complex_errors import Case, exact_errors, exact_result, make_sample, to_exact  # noqa: E402
from complex_samples import REAL  # noqa: E402

TARGETS = {"fused": "x86-64-v3", "unfused": "generic"}
REGION = {"complex64": 300, "complex128": 300, "clongdouble": 60}
"""Complex numbers of each region."""
LONG = (("-2", "2"), ("-800", "800"), ("1e-300", "1e300"))
"""Ranges of longdouble arguments."""
COMPLEX = (*complex_errors.CASES, *(Case("angle", dtype) for dtype in REAL))
COMPOUND = ("float16", "float32", "float64", "longdouble")
WIDE = np.longdouble

PAIRS: Dict[str, Callable[[Any, Any], Any]] = {
    "power": np.power, "arctan2": np.arctan2, "hypot": np.hypot,
    "logaddexp": np.logaddexp, "logaddexp2": np.logaddexp2,
    "xlogy": lambda x, y: np.where(x == 0, x * 0, x * np.log(y)),
    "xlog1py": lambda x, y: np.where(x == 0, x * 0, x * np.log1p(y)),
    "pow1p": lambda x, y: np.power(1 + x, y),  # the sum is exact
}  # fmt: skip
"""The functions of two arguments, in longdouble."""


def digest(results: Any) -> str:
    """NaNs, whose signs machines choose, count alike."""
    if results.dtype.kind == "c":
        return digest(np.stack([results.real, results.imag]))
    plain = np.where(np.isnan(results), results.dtype.type(0), results)
    if results.dtype.itemsize == 16:  # with bytes that mean nothing
        plain = np.stack([part.astype(np.float64) for part in np.frexp(plain)])
    return hashlib.sha256(np.isnan(results).tobytes() + plain.tobytes()).hexdigest()[:16]


def measured(build: Path, ufunc: str, dtype: str, target: str, *mode: str, output: int = 0,
             name: str = "") -> str:  # fmt: skip
    done = subprocess.run(
        [str(build / f"bin/measure_{dtype}"), name or ufunc, *mode], capture_output=True,
        text=True, check=True, env={**os.environ, "NDMILL_TARGET": target, "MEASURE_UFUNC": ufunc,
                                    "MEASURE_OUTPUT": str(output), "MEASURE_TIER": "correct"},
    )  # fmt: skip
    return done.stdout


def half_row(build: Path, case: proof.Case) -> Row:
    wrong = 0
    for target in TARGETS.values():
        text = measured(build, case.ufunc, "float16", target, "half", output=case.output,
                        name=case.name)  # fmt: skip
        wrong += int(text.split()[-2])
    return Row(label(case), "float16", "all", 1 << 16, wrong, 0.0, 0.0, "", "")


def long_row(build: Path, case: proof.Case) -> Row:
    count, wrong, worst, place, total = 0, 0, 0.0, "", 0
    for low, high in LONG:
        text = measured(build, case.ufunc, "longdouble", "generic", "random", "2e4", low, high,
                        *LONG[0], output=case.output, name=case.name)  # fmt: skip
        (row,) = proof.measured(case, text, "generic", "correct")
        count, wrong, total = count + row.count, wrong + row.wrong, total + int(row.hash, 16)
        if row.worst > worst:
            worst, place = row.worst, row.x if case.arguments == 1 else f"{row.x}, {row.y}"
    return Row(label(case), "longdouble", "all", count, wrong, worst, 0.0, place,
               f"{total % (1 << 64):016x}")  # fmt: skip


def label(case: proof.Case) -> str:
    return f"{case.ufunc}: {case.name}" if case.ufunc in proof.OUTPUTS else case.ufunc


def merged(rows: Dict[str, Row]) -> List[Row]:
    first, second = rows["fused"], rows["unfused"]
    if first.hash == second.hash:
        return [first._replace(targets="all")]
    return [row._replace(targets=targets) for targets, row in rows.items()]


# ---- pairs of float16 -------------------------------------------------------------------


def half_pairs(count: int = 1_000_000) -> Tuple[Any, Any]:
    """Of all bit patterns that are finite, and of sizes next to 1."""
    rng = np.random.default_rng(5)
    words = rng.integers(0, 1 << 16, (2, count)).astype(np.uint16).view(np.float16)
    near = rng.uniform(-8, 8, (2, count)).astype(np.float16)
    x, y = np.where(np.isfinite(words) & (rng.random((2, count)) < 0.5), words, near)
    return x, y


def half_pair_rows(ufunc: str) -> List[Row]:
    x, y = half_pairs()
    with np.errstate(all="ignore"):
        exact = PAIRS[ufunc](x.astype(WIDE), y.astype(WIDE))
        unit = np.ldexp(WIDE(1), np.clip(np.frexp(exact)[1] - 1, -14, 15) - 10)
        nearest = exact.astype(np.float64).astype(np.float16)  # at once it goes by float32
    rows = {}
    for targets, target in TARGETS.items():
        answer = complex_call.run(target, [(ufunc, [x, y], False)])
        found = needed(answer, target)[0][0]
        with np.errstate(all="ignore"):
            errors = np.where(np.isfinite(found) & np.isfinite(exact),
                              np.abs(found.astype(WIDE) - exact) / unit, 0)  # fmt: skip
        wrong = ~((found == nearest) | (np.isnan(found) & np.isnan(nearest)))
        at = int(np.argmax(errors))
        place = f"{x[at]!s}, {y[at]!s}"
        rows[targets] = Row(ufunc, "float16", targets, len(x), int(wrong.sum()),
                            float(errors[at]), 0.0, place, digest(found))  # fmt: skip
    return merged(rows)


# ---- compound ---------------------------------------------------------------------------


def compound_rows(dtype: str, count: int = 20_000) -> List[Row]:
    rng = np.random.default_rng(6)
    small = rng.choice([-1, 1], count) * 2 ** rng.uniform(-12, -1, count)
    x = np.where(rng.random(count) < 0.5, rng.uniform(-0.9, 3, count), small).astype(dtype)
    n = np.rint(rng.choice([-1, 1], count) * 2 ** rng.uniform(0, 9, count)).astype(np.int64)
    info = np.finfo(dtype)
    with mpmath.workprec(250):
        right = [(1 + to_exact(a)) ** int(b) for a, b in zip(x, n)]
    rows = {}
    for targets, target in TARGETS.items():
        found = needed(complex_call.run(target, [("compound", [x, n], False)]), target)[0][0]
        errors = [exact_errors((r, mpmath.mpf(0)), complex_like(f), info)[0]
                  for r, f in zip(right, found)]  # fmt: skip
        at = int(np.argmax(errors))
        rows[targets] = Row("compound", dtype, targets, count, int(np.isinf(errors).sum()),
                            errors[at], 0.0, f"{x[at]!s}, {n[at]}", digest(found))  # fmt: skip
    return merged(rows)


class complex_like:
    """A real number with parts."""

    def __init__(self, real: Any) -> None:
        self.real, self.imag = real, real * 0 if np.isfinite(real) else type(real)(0)


# ---- complex numbers --------------------------------------------------------------------


def exact_of(case: Case, inputs: List[Any]) -> Tuple[Any, Any]:
    if case.ufunc != "angle":
        return exact_result(case, inputs)
    x, y = inputs[0].real, inputs[0].imag
    with mpmath.workprec(200):
        size = mpmath.atan2(to_exact(abs(y)), to_exact(x))
        return -size if np.signbit(y) else size, mpmath.mpf(0)


def complex_inputs(case: Case) -> Tuple[Any, ...]:
    shape = Case("log", case.dtype) if case.ufunc == "angle" else case
    return make_sample(shape, REGION[case.dtype]).inputs


def complex_rows(case: Case) -> List[Row]:
    inputs = complex_inputs(case)
    info = np.finfo(REAL[case.dtype])
    right = [exact_of(case, [z[i] for z in inputs]) for i in range(len(inputs[0]))]
    rows: Dict[str, Row] = {}
    for targets, target in TARGETS.items():
        found = needed(complex_call.run(target, [(case.ufunc, inputs, False)]), target)[0][0]
        mark = digest(found)
        if any(row.hash == mark for row in rows.values()):
            rows[targets] = rows["fused"]
            continue
        values = found if found.dtype.kind == "c" else map(complex_like, found)
        errors = np.array([exact_errors(r, f, info) for r, f in zip(right, values)])
        finite = np.where(np.isinf(errors), -1, errors)
        at = int(np.argmax(finite[:, 1]))
        rows[targets] = Row(
            case.ufunc, case.dtype, targets, len(right), int(np.isinf(errors).any(axis=1).sum()),
            float(finite[:, 0].max()), float(finite[at, 1]) if case.ufunc != "angle" else 0.0,
            ", ".join(str(z[at]) for z in inputs), mark,
        )  # fmt: skip
    return merged(rows)


# ---- all --------------------------------------------------------------------------------


def needed(answer: Any, target: str) -> Any:
    if answer is None:
        raise SystemExit(f"other_dtypes: this machine cannot run {target}")
    return answer


Task = Tuple[str, str, Callable[[], List[Row]]]


def tasks(build: Path) -> Iterator[Task]:
    """Function, dtype, and what measures it."""
    for case in proof.cases(build):
        if case.dtype != "float64":
            continue
        if case.arguments == 1:
            yield case.ufunc, "float16", lambda c=case: [half_row(build, c)]  # type: ignore[misc]
        yield case.ufunc, "longdouble", lambda c=case: [long_row(build, c)]  # type: ignore[misc]
    for ufunc in PAIRS:
        yield ufunc, "float16", lambda u=ufunc: half_pair_rows(u)  # type: ignore[misc]
    for dtype in COMPOUND:
        yield "compound", dtype, lambda d=dtype: compound_rows(d)  # type: ignore[misc]
    for each in COMPLEX:
        yield each.ufunc, each.dtype, lambda c=each: complex_rows(c)  # type: ignore[misc]


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", type=Path, default=proof.ROOT / "build/release")
    parser.add_argument("--ufuncs", default="", help="default: all")
    parser.add_argument("--dtypes", default="", help="default: all")
    parser.add_argument("--table", action="store_true")
    options = parser.parse_args(words)
    os.environ["NDM_BUILD_DIR"] = str(options.build.resolve())
    names, dtypes = (set(filter(None, o.split(","))) for o in (options.ufuncs, options.dtypes))
    chosen = [t for t in tasks(options.build) if not options.table
              and (not names or t[0] in names) and (not dtypes or t[1] in dtypes)]  # fmt: skip
    for number, (ufunc, dtype, measure) in enumerate(chosen, 1):
        print(f"{number} of {len(chosen)}: {ufunc} {dtype}", file=sys.stderr, flush=True)
        found = measure()
        gone = {(row.ufunc, row.dtype) for row in found}
        rows = [row for row in other_rows.read() if (row.ufunc, row.dtype) not in gone]
        other_rows.write([*rows, *found])
    text = accuracy_table.table(proof.read(proof.PROOF))
    (proof.ROOT / "docs/accuracy.md").write_text(text, encoding="utf-8")
    return 1 if any(row.wrong for row in other_rows.read()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
