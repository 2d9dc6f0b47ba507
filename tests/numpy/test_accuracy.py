"""The errors that specs allow: the key `accuracy` of ufuncs, measured in the library. What it is
measured on is few samples; accuracy.py takes millions."""

from __future__ import annotations

from typing import Tuple

import accuracy
import mpmath  # type: ignore[import-untyped]
import ndmlib
import numpy as np
import pytest

LIMITS = {
    case: ulp
    for case, ulp in accuracy.declared().items()
    if case[0] in ("absolute", "sqrt")  # tests/elementary measures the others
}
COMPLEX = {measured: name for name, measured in accuracy.MEASURED.items()}
COUNT = 30_000
LONG_COUNT = 600


def complex_error(case: Tuple[str, str], rng: np.random.Generator) -> float:
    ufunc, dtype = case
    real = np.zeros(1, dtype).real.dtype.type
    parts = accuracy.samples(rng, real, LONG_COUNT if real is np.longdouble else COUNT)
    numbers = np.zeros(parts.shape[1], dtype)
    numbers.real, numbers.imag = parts
    (found,) = ndmlib.call(ufunc, numbers)
    rows = [found.real, found.imag] if np.iscomplexobj(found) else [found]
    return float(accuracy.errors(COMPLEX[case], parts, np.stack(rows)).max())


def root_error(dtype: str, rng: np.random.Generator) -> float:
    x = np.abs(accuracy.samples(rng, np.dtype(dtype).type, LONG_COUNT)[0])
    (found,) = ndmlib.call("sqrt", x)
    ulp = np.spacing(found)
    wide = [map(accuracy.exact, array.astype(np.longdouble)) for array in (x, found, ulp)]
    return max(float(abs(mpmath.sqrt(a) - root) / unit) for a, root, unit in zip(*wide))


@pytest.mark.parametrize("case", sorted(LIMITS), ids="-".join)
def test_no_error_is_above_what_the_spec_says(case: Tuple[str, str]) -> None:
    if np.finfo(np.longdouble).nmant < 63:
        pytest.skip("longdouble is too short here to be a reference")
    mpmath.mp.prec = 400
    rng = np.random.default_rng(3)
    ufunc, dtype = case
    if case in COMPLEX:
        error = complex_error(case, rng)
    else:
        assert ufunc == "sqrt", f"nothing measures the accuracy of {ufunc} on {dtype}"
        error = root_error(dtype, rng)
    assert 0.4 < error <= LIMITS[case]
