"""ml_dtypes beside ndmill: every result of one dtype of ml_dtypes' against ours, bit for bit, a NaN
counting as a NaN. Ours is called by name, theirs through NumPy."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import exact
import ml_dtypes
import ndmlib
import numpy as np
import small_floats

Different = Callable[..., np.ndarray]
"""From the inputs, as float32, to where results differ on purpose."""


def dtype_of(name: str) -> np.dtype:
    return np.dtype(getattr(ml_dtypes, name))


def codes(name: str) -> np.ndarray:
    """Every item, as an unsigned integer."""
    bits = ml_dtypes.finfo(dtype_of(name)).bits
    return np.arange(1 << bits, dtype=f"u{(bits + 7) // 8}")


def same(ours: Any, theirs: np.ndarray) -> np.ndarray:
    """Where results agree: bits, or NaN and NaN."""
    if isinstance(ours, ndmlib.Stored):
        assert theirs.dtype == dtype_of(ours.dtype), (ours.dtype, theirs.dtype)
        mine = ours.array
        values = mine.view(theirs.dtype)
        with np.errstate(invalid="ignore"):
            nan = np.isnan(values) & np.isnan(theirs)
        return (mine == theirs.view(mine.dtype)) | nan
    assert ours.dtype == theirs.dtype, (ours.dtype, theirs.dtype)
    if ours.dtype.kind in "fc":
        parts = [(ours.real, theirs.real), (ours.imag, theirs.imag)]
        return np.logical_and.reduce([_same_float(a, b) for a, b in parts])
    return np.asarray(ours == theirs)


def _same_float(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return (a == b) & (np.signbit(a) == np.signbit(b)) | (np.isnan(a) & np.isnan(b))


def theirs(name: str, inputs: Sequence[np.ndarray]) -> Optional[Tuple[np.ndarray, ...]]:
    """NumPy's results on ml_dtypes' items; None where it has no loop that keeps to them."""
    function = getattr(np, name, None)
    if not isinstance(function, np.ufunc) or function.signature is not None:
        return None
    try:
        with np.errstate(all="ignore"):
            results = function(*inputs)
    except TypeError:
        return None
    return results if isinstance(results, tuple) else (results,)


FAMILIES = ("bfloat16", "float6", "float8")


@lru_cache(maxsize=None)
def form_of(dtype: str) -> Any:
    return {n: form for f in FAMILIES for n, form in small_floats.formats(f).items()}[dtype]


def nearest_of_exact(name: str, inputs: Sequence[np.ndarray], mine: Any) -> np.ndarray:
    """Where results of an elementary function are the exact ones, rounded once: ml_dtypes takes
    NumPy's of float32 and rounds again."""
    if not isinstance(mine, ndmlib.Stored):
        with np.errstate(invalid="ignore"):
            wide = [x.astype(mine.dtype) for x in inputs]
        return exact.right(name, wide, mine)
    form = form_of(mine.dtype)
    with np.errstate(all="ignore"):
        value = getattr(np, name)(*(x.astype(np.longdouble) for x in inputs))
    if name in ("logaddexp", "logaddexp2"):
        value = np.where(np.isneginf(inputs[0]), inputs[1], value)  # a zero with its sign
        value = np.where(np.isneginf(inputs[1]), inputs[0], value)
    result = np.ones(len(value), bool)
    result[small_floats.wrong(form, mine.array, small_floats.nearest(form, value))] = False
    return result


def compare(
    name: str, dtype: str, inputs: Sequence[np.ndarray], differs: Optional[Different] = None
) -> bool:
    """Both sides' results on items given as unsigned integers; False where they lack the ufunc."""
    typed = [x.view(dtype_of(dtype)) for x in inputs]
    expected = theirs(name, typed)
    if expected is None:
        return False
    try:
        results = ndmlib.call(name, *(ndmlib.Stored(x, dtype) for x in inputs))
    except ndmlib.NdmError as error:
        assert "has no loop" in str(error)
        return False
    for mine, other in zip(results, expected):
        good = same(mine, other)
        if differs is not None:
            with np.errstate(all="ignore"):
                good = good | differs(*(x.astype(np.float32) for x in typed))
        if name in exact.FUNCTIONS:
            rest = np.flatnonzero(~good)
            good[rest] = nearest_of_exact(name, [x[rest] for x in typed], _items(mine, rest))
        bad = np.flatnonzero(~good)[:5]
        shown = [([x[i] for x in typed], _item(mine, i), other[i]) for i in bad]
        assert shown == [], f"{name} {dtype}: {np.count_nonzero(~good)} of {len(good)}"
    return True


def _items(values: Any, picks: np.ndarray) -> Any:
    if isinstance(values, ndmlib.Stored):
        return ndmlib.Stored(values.array[picks], values.dtype)
    return values[picks]


def _item(values: Any, index: int) -> Any:
    if isinstance(values, ndmlib.Stored):
        return values.array.view(dtype_of(values.dtype))[index]
    return values[index]


def ufuncs(nin: int) -> List[str]:
    return [
        name
        for name in ndmlib.ufunc_names()
        if ndmlib.counts(ndmlib.find_ufunc(name))[0] == nin and not ndmlib.is_generalized(name)
    ]


def compare_all(
    dtype: str, nin: int, inputs: Sequence[np.ndarray], differences: Dict[str, Different]
) -> List[str]:
    """Every ufunc of so many inputs; the names of those that both sides have."""
    return [
        name
        for name in ufuncs(nin)
        if compare(name, dtype, inputs, differences.get(name))
    ]


def pairs(dtype: str) -> List[np.ndarray]:
    """Every pair of items."""
    grid = np.meshgrid(codes(dtype), codes(dtype), indexing="ij")
    return [np.ascontiguousarray(x.ravel()) for x in grid]


CORE = "?bhilBHILefdgFDG"
"""NumPy's characters of the dtypes that casts go to and from."""


def compare_casts(dtype: str) -> None:
    """Every item to every dtype of the core's, where it is in range: theirs leaves open what is
    not, ours saturates."""
    items = codes(dtype)
    values = items.view(dtype_of(dtype))
    with np.errstate(invalid="ignore"):
        wide = values.astype(np.float64)
    for char in CORE:
        target = np.dtype(char)
        with np.errstate(all="ignore"):
            expected = values.astype(target)
        ours = ndmlib.cast(ndmlib.Stored(items, dtype), ndmlib.name_of(target))
        good = same(ours, expected)
        if target.kind in "iu":
            info = np.iinfo(target)
            inside = (wide > float(info.min) - 1) & (wide < float(info.max) + 1)
            good = good | ~inside
            limits = np.where(wide < 0, target.type(info.min), target.type(info.max))
            outside = np.where(np.isnan(wide), target.type(0), limits)
            assert (ours == outside)[~inside].all(), (dtype, char)
        bad = np.flatnonzero(~good)[:5]
        shown = [(values[i], ours[i], expected[i]) for i in bad]
        assert shown == [], f"{dtype} to {target.name}"


def compare_limits(dtype: str) -> None:
    """Ours beside ml_dtypes.finfo."""
    ours, info = ndmlib.limits(dtype), ml_dtypes.finfo(dtype_of(dtype))
    expected = {
        "max": info.max,
        "min": info.min,
        "eps": info.eps,
        "tiny": info.tiny,
        "smallest": info.smallest_subnormal,
    }
    assert ours["nmant"] == info.nmant
    assert ours["bits"] == 8 * dtype_of(dtype).itemsize
    for key, value in expected.items():
        assert ours[key].view(dtype_of(dtype)) == value, (dtype, key)
