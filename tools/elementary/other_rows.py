"""The rows that other_dtypes.py measures, their file, and their part of docs/accuracy.md."""

from __future__ import annotations

from pathlib import Path
from typing import List, NamedTuple, Sequence, Tuple

OTHERS = Path(__file__).resolve().parents[2] / "tests/elementary/others.tsv"
HEAD = """
## Other dtypes

    python tools/elementary/other_dtypes.py --build build/release

measures float16, longdouble, compound, and complex numbers, and writes this table from
[others.tsv](../tests/elementary/others.tsv).

* **float16**, one argument: all 65536 numbers, through MPFR; two: a million pairs of all sizes, by
  NumPy's longdouble. **longdouble**: 2e4 arguments of each of the ranges -2 to 2, -800 to 800 and
  1e-300 to 1e300, by MPFR; its loops are the same on all targets.
* **Complex numbers**: parts of all magnitudes and near what functions have trouble with, the
  regions of [complex_samples.py](../tests/elementary/complex_samples.py), by mpmath. `worst ULP` is
  that of a part; where parts cancel, as in expm1 and power, it has no bound, and `modulus` counts:
  the size of the error in units of the last place of the result's modulus.
* **compound**: 2e4 pairs, by mpmath. float_power of floats has the loops of power.

| ufunc | dtype | targets | arguments | wrong | worst ULP | modulus | at | hash |
|---|---|---|---|---|---|---|---|---|
"""


class Row(NamedTuple):
    ufunc: str
    dtype: str
    targets: str
    """all, fused or unfused."""
    count: int
    wrong: int
    """NaNs and the like; of float16 all that are not the nearest number."""
    worst: float
    """In ULP, of a part; 0 where it is only known that none is above 0.5."""
    modulus: float
    """Of complex results, else 0."""
    place: str
    """The arguments of the worst error, of complex results that of the modulus."""
    hash: str
    """Of the results; none of float16 functions of one argument."""

    @property
    def key(self) -> Tuple[str, str, str]:
        return self[:3]


def read(path: Path = OTHERS) -> List[Row]:
    if not path.exists():
        return []
    rows = []
    for line in path.read_text().splitlines()[1:]:
        cells = line.split("\t")
        rows.append(Row(cells[0], cells[1], cells[2], int(cells[3]), int(cells[4]),
                        float(cells[5]), float(cells[6]), cells[7], cells[8]))  # fmt: skip
    return rows


def write(rows: Sequence[Row], path: Path = OTHERS) -> None:
    lines = ["\t".join(Row._fields)]
    lines += ["\t".join(f"{c:.4f}" if isinstance(c, float) else str(c) for c in row)
              for row in sorted(rows)]  # fmt: skip
    path.with_suffix(".new").write_text("\n".join(lines) + "\n")
    path.with_suffix(".new").replace(path)


def size(ulp: float) -> str:
    return f"{ulp:.4f}" if ulp < 1e4 else f"{ulp:.1e}".replace("e+0", "e").replace("e+", "e")


def table(rows: Sequence[Row]) -> str:
    lines = HEAD
    for row in sorted(rows):
        count = "all" if row.count == 1 << 16 and not row.hash else f"{row.count:.2g}"
        cells = [row.ufunc, row.dtype, row.targets, count.replace("e+0", "e"), str(row.wrong),
                 size(row.worst) if row.worst else "at most 0.5",
                 size(row.modulus) if row.modulus else "",
                 *(f"`{text}`" if text else "" for text in (row.place, row.hash))]  # fmt: skip
        lines += f"| {' | '.join(cells)} |\n"
    return lines
