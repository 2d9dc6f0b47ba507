"""Exact results of elementary functions, by mpmath, and whether a result is as near to one as its
spec says. NumPy's own have errors of some ULP: where ours are others, this tells who is right."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Dict, List, Sequence, Tuple

import accuracy
import mpmath  # type: ignore[import-untyped]
import ndmlib
import numpy as np
import samples

TINY = mpmath.ldexp(mpmath.mpf(1), -100000)
"""In the place of a part that is 0, so that its sign tells the side of a branch cut."""
PRECISIONS = [160 << i for i in range(9)]
WIDE = 2000
"""Bits, of which 0 is believed."""
MODULUS_ULPS = 4.0
"""Of complex results, where a spec gives no bound for their parts."""


BEYOND = mpmath.ldexp(mpmath.mpf(1), 17)
"""The exponential of more is infinite in every dtype, and that of less zero."""
HUGE = mpmath.ldexp(mpmath.mpf(1), 20)
"""The size of exponents up to which complex powers are said to be accurate."""


def bounded(x: Any) -> Any:
    return max(-BEYOND, min(BEYOND, x))


def exp(z: Any) -> Any:
    if isinstance(z, mpmath.mpc):
        return mpmath.exp(mpmath.mpc(bounded(z.real), z.imag))
    return mpmath.exp(bounded(z))


def along(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A hyperbolic function, which the real part of its argument lets grow."""

    def bounded_function(z: Any) -> Any:
        if isinstance(z, mpmath.mpc):
            return function(mpmath.mpc(bounded(z.real), z.imag))
        return function(bounded(z))

    return bounded_function


def across(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A trigonometric one, which the imaginary part lets grow."""

    def bounded_function(z: Any) -> Any:
        return function(mpmath.mpc(z.real, bounded(z.imag)) if isinstance(z, mpmath.mpc) else z)

    return bounded_function


def power(x: Any, y: Any) -> Any:
    """A complex one whose logarithm is huge has no direction that a float could tell: NaN, where it
    is not infinite or 0 anyway."""
    if isinstance(x, mpmath.mpc):
        logarithm = y * mpmath.log(x)
        if abs(logarithm) < HUGE:
            return exp(logarithm)
        size = logarithm.real
        return mpmath.mpc(mpmath.nan if abs(size) < BEYOND else mpmath.inf if size > 0 else 0, 0)
    if x < 0:
        return (-1 if y % 2 else 1) * exp(y * mpmath.log(-x)) if y == int(y) else mpmath.nan
    return exp(y * mpmath.log(x))


def log_of_sum(x: Any, y: Any, base: Any) -> Any:
    """log(base**x + base**y) / log(base)."""
    low, high = sorted((x, y))
    small = exp(mpmath.fsub(low, high, exact=True) * base)
    return high + mpmath.log1p(small) / base


FUNCTIONS: Dict[str, Callable[..., Any]] = {
    "arccos": mpmath.acos,
    "arccosh": mpmath.acosh,
    "arcsin": mpmath.asin,
    "arcsinh": mpmath.asinh,
    "arctan": mpmath.atan,
    "arctan2": mpmath.atan2,
    "arctanh": mpmath.atanh,
    "cbrt": lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)),
    "cos": across(mpmath.cos),
    "cosh": along(mpmath.cosh),
    "exp": exp,
    "exp2": lambda z: exp(z * mpmath.ln2),
    "expm1": along(mpmath.expm1),
    "float_power": power,
    "hypot": mpmath.hypot,
    "log": mpmath.log,
    "log10": lambda z: mpmath.log(z) / mpmath.ln10,
    "log1p": mpmath.log1p,
    "log2": lambda z: mpmath.log(z) / mpmath.ln2,
    "logaddexp": lambda x, y: log_of_sum(x, y, mpmath.mpf(1)),
    "logaddexp2": lambda x, y: log_of_sum(x, y, +mpmath.ln2),
    "power": power,
    "sin": across(mpmath.sin),
    "sinh": along(mpmath.sinh),
    "tan": across(mpmath.tan),
    "tanh": along(mpmath.tanh),
}


@lru_cache(maxsize=None)
def limits() -> Dict[Tuple[str, str], float]:
    return accuracy.declared()


def exact_float(value: Any) -> Any:
    if np.dtype(value.dtype).char != "g":
        return mpmath.mpf(float(value))
    fraction, exponent = np.frexp(value)
    return mpmath.ldexp(mpmath.mpf(int(np.ldexp(fraction, 64))), int(exponent) - 64)


def exact_argument(value: Any) -> Any:
    """A finite NumPy scalar as mpmath's; complex parts that are 0 are TINY with their sign."""
    if not np.iscomplexobj(value):
        return exact_float(value)
    parts = [
        exact_float(part) or (-TINY if np.signbit(part) else TINY)
        for part in (value.real, value.imag)
    ]
    return mpmath.mpc(*parts)


def parts_of(value: Any) -> List[Any]:
    return [value.real, value.imag] if isinstance(value, mpmath.mpc) else [value]


def settled(rough: Any, fine: Any, info: Any, by_parts: bool) -> bool:
    """Whether two precisions give the same, much below the dtype's ULP."""
    if not mpmath.isfinite(fine):
        return True
    near = mpmath.ldexp(mpmath.mpf(1), -(info.nmant + 16))
    floor = mpmath.ldexp(mpmath.mpf(1), int(info.minexp) - int(info.nmant) - 16)
    for a, b in zip(parts_of(rough), parts_of(fine)):
        size = abs(b) if by_parts else abs(fine)
        if abs(a - b) > near * size and max(abs(a), abs(b)) > floor:
            return False
    return True


@lru_cache(maxsize=None)
def exact_value(name: str, char: str, key: bytes) -> Any:
    """The value at arguments given by their bytes, good for judging results of the dtype; with as
    many bits as that takes."""
    dtype = np.dtype(char)
    with mpmath.workprec(PRECISIONS[0]):
        arguments = [exact_argument(x) for x in np.frombuffer(key, dtype)]
    info = np.finfo(np.zeros(0, dtype).real.dtype)
    by_parts = (name, ndmlib.name_of(dtype)) in limits()
    values: List[Any] = []
    for precision in PRECISIONS:
        with mpmath.workprec(precision):
            values.append(FUNCTIONS[name](*arguments))
            known = len(values) > 1 and settled(*values[-2:], info, by_parts)
            if known and (values[-1] != 0 or precision >= WIDE):
                return values[-1]
    raise AssertionError(f"{name}{tuple(arguments)} does not settle")


def ulp(size: Any, info: Any) -> Any:
    exponent = mpmath.mag(size) - 1 if size else int(info.minexp)
    return mpmath.ldexp(mpmath.mpf(1), max(int(exponent), int(info.minexp)) - int(info.nmant))


def is_near(part: Any, exact: Any, limit: Any, info: Any) -> bool:
    """Whether a float is within `limit` of the exact value, or infinite beyond the largest."""
    if np.isnan(part):
        return False
    if exact != 0 and np.signbit(part) != (exact < 0) and abs(exact) > limit:
        return False
    if np.isinf(part):
        return bool(abs(exact) + limit > mpmath.ldexp(mpmath.mpf(1), int(info.maxexp)))
    return bool(abs(exact_float(part) - exact) <= limit)


def is_right(name: str, arguments: Sequence[Any], ours: Any) -> bool:
    """Whether a result at finite arguments is within the error that the spec declares."""
    dtype = np.dtype(ours.dtype)
    info = np.finfo(ours.real.dtype)
    exact = exact_value(name, dtype.char, b"".join(x.tobytes() for x in arguments))
    bound = limits().get((name, ndmlib.name_of(dtype)))
    parts = [ours.real, ours.imag] if np.iscomplexobj(ours) else [ours]
    if mpmath.isnan(exact):
        return np.iscomplexobj(ours) or bool(np.isnan(ours))
    if mpmath.isinf(exact):
        return not np.isfinite(ours)
    with mpmath.workprec(PRECISIONS[0]):
        cancels = name.startswith("logaddexp") and dtype.char == "g"
        slack = mpmath.ldexp(mpmath.mpf(1), -62) if cancels else 0
        for part, value in zip(parts, parts_of(exact)):
            unit = ulp(abs(exact if bound is None else value), info)
            if not is_near(part, value, unit * (bound or MODULUS_ULPS) + slack, info):
                return False
    return True


def right(name: str, inputs: Sequence[np.ndarray], ours: np.ndarray) -> np.ndarray:
    """`is_right` of each element; False where mpmath has no number."""
    result = np.zeros(ours.shape, bool)
    if ours.size == 0:
        return result
    columns = [np.ascontiguousarray(x).astype(ours.dtype) for x in (*inputs, ours)]
    rows = np.stack([x.view(f"V{x.itemsize}").reshape(-1) for x in columns], axis=1)
    packed = np.ascontiguousarray(rows).view(f"V{rows.shape[1] * ours.itemsize}").reshape(-1)
    known: Dict[bytes, bool] = {}
    for i in np.flatnonzero(~is_special(name, columns[:-1])):
        key = packed[i].tobytes()
        if key not in known:
            known[key] = is_right(name, [x[i] for x in columns[:-1]], columns[-1][i])
        result[i] = known[key]
    return result


def of_special(
    name: str, inputs: Sequence[np.ndarray], ours: np.ndarray, theirs: np.ndarray
) -> np.ndarray:
    """Where arguments are not finite: NumPy's infinities, NaNs and zeros, but for the functions
    that it composes of others, and finite parts within 2 ULP."""
    x = inputs[0]
    if name in ("logaddexp", "logaddexp2") and ours.dtype.kind == "f":
        return np.asarray((ours == 0) & (theirs == 0))  # -inf + -0.0
    if ours.dtype.kind != "c":
        return np.zeros(ours.shape, bool)
    if name in ("power", "float_power"):
        return powers_of_special(inputs, ours)
    if name == "expm1":
        with np.errstate(all="ignore"):
            expected = np.exp(x)
            expected.real -= 1
        return same_parts(ours, expected)
    if name == "exp2":
        return same_parts(ours, infinite_powers_of_2(x, ours)) | same_parts(ours, theirs)
    return same_parts(ours, theirs)


def powers_of_special(inputs: Sequence[np.ndarray], ours: np.ndarray) -> np.ndarray:
    """C leaves them open: NaN of NaNs; 0, infinite or NaN of infinities."""
    nan = np.logical_or.reduce([np.isnan(x) for x in inputs])
    both = np.isnan(ours.real) & np.isnan(ours.imag)
    return np.asarray(np.where(nan, both, ~np.isfinite(ours) | (ours == 0)))


def infinite_powers_of_2(x: np.ndarray, ours: np.ndarray) -> np.ndarray:
    """At an infinite real part: the signs are those of the exact angle."""
    expected = np.full_like(ours, complex(np.nan, np.nan))
    for i in np.flatnonzero(np.isinf(x.real) & np.isfinite(x.imag) & (x.imag != 0)):
        angle = x[i : i + 1].copy()
        angle.real = 0
        turn = exact_value("exp2", x.dtype.char, angle.tobytes())
        size = np.inf if x[i].real > 0 else 0.0
        expected.real[i], expected.imag[i] = (
            np.copysign(size, float(mpmath.sign(part))) for part in parts_of(turn)
        )
    return expected


def is_special(name: str, inputs: Sequence[np.ndarray]) -> np.ndarray:
    """Elements that mpmath has no number for."""
    special = ~np.logical_and.reduce([np.isfinite(x) for x in inputs])
    if name in ("log", "log2", "log10", "power", "float_power"):
        special |= inputs[0] == 0
    return np.asarray(special)


def same_parts(ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    good = np.ones(ours.shape, bool)
    for a, b in ((ours.real, theirs.real), (ours.imag, theirs.imag)):
        with np.errstate(all="ignore"):
            near = (abs(a - b) <= 2 * np.spacing(abs(b))) & (np.signbit(a) == np.signbit(b))
        good &= samples.same_bits(a, b) | near
    return good


def nearest_or_right(name: str) -> Callable[..., np.ndarray]:
    """The bits of NumPy's result, or a right one."""

    def check(inputs: Sequence[np.ndarray], ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
        good = samples.same_bits(ours, theirs).reshape(-1).copy()
        open_ = np.flatnonzero(~good)
        rows = [np.broadcast_to(x, ours.shape).reshape(-1)[open_] for x in inputs]
        rows = [row.astype(ours.dtype) for row in rows]
        mine, other = (x.reshape(-1)[open_] for x in (ours, theirs))
        good[open_] = np.where(
            is_special(name, rows),
            of_special(name, rows, mine, other),
            right(name, rows, mine),
        )
        return good.reshape(ours.shape)

    return check
