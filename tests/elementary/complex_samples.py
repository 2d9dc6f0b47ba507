"""Complex numbers of all magnitudes, and near what functions have trouble with.

A sample is a pair of letters, kinds of the real and of the imaginary part: KINDS tells what they
are. With each come results in NumPy's longdouble, which decide for most."""

from __future__ import annotations

from typing import Any, Callable, Dict, Tuple

import numpy as np

REAL: Dict[str, Any] = {
    "complex64": np.float32,
    "complex128": np.float64,
    "clongdouble": np.longdouble,
}
Kind = Callable[[np.random.Generator, int, np.finfo], Any]


def between(rng: np.random.Generator, low: float, high: float, count: int) -> Any:
    """Uniform longdoubles of 64 bits."""
    share = rng.integers(0, 2**63, count).astype(np.longdouble) * np.longdouble(2) ** -63
    return low + share * (np.longdouble(high) - low)


def scaled(low: float, high: float) -> Kind:
    """Powers of two times numbers between 1 and 2."""

    def kind(rng: np.random.Generator, count: int, info: np.finfo) -> Any:
        exponents = rng.integers(int(low), int(high) + 1, count)
        return np.ldexp(between(rng, 1, 2, count), exponents.astype(np.intc))

    return kind


def of_info(limits: Callable[[np.finfo], Tuple[float, float]]) -> Kind:
    return lambda rng, count, info: scaled(*limits(info))(rng, count, info)


def any_size(info: np.finfo) -> Tuple[float, float]:
    return (-1500, 1500) if info.maxexp > 1024 else (info.minexp, info.maxexp - 1)


def near_one(rng: np.random.Generator, count: int, info: np.finfo) -> Any:
    away = scaled(-info.nmant - 3, -1)(rng, count, info)
    return 1 + away * rng.choice(np.array([-0.5, 0.5]), count)


def near_overflow(wide: float) -> Kind:
    """Of exp."""

    def kind(rng: np.random.Generator, count: int, info: np.finfo) -> Any:
        return info.maxexp * np.log(np.longdouble(2)) * (1 + between(rng, -wide, wide, count))

    return kind


def near_eighth_turns(rng: np.random.Generator, count: int, info: np.finfo) -> Any:
    steps = rng.integers(1, 21, count) * np.arctan(np.longdouble(1))
    return steps * (1 + scaled(-info.nmant - 6, -info.nmant + 4)(rng, count, info))


KINDS: Dict[str, Kind] = {
    "u": lambda rng, count, info: between(rng, 0, 1, count),
    "v": lambda rng, count, info: between(rng, 0, 3, count),
    "w": lambda rng, count, info: between(rng, 0, 20, count),
    "m": scaled(-20, 20),
    "f": of_info(any_size),
    "s": of_info(lambda info: (info.minexp - info.nmant, info.minexp + 4)),  # subnormal, tiny
    "l": of_info(lambda info: (info.minexp // 2 - 10, info.minexp // 2 + 20)),  # square roots
    "b": of_info(lambda info: (info.maxexp - 3, info.maxexp - 1)),
    "t": of_info(lambda info: (-info.nmant - 9, 0)),
    "1": near_one,
    "x": near_overflow(0.03),
    "X": near_overflow(0.25),
    "p": near_eighth_turns,
    "0": lambda rng, count, info: np.zeros(count, np.longdouble),
    "i": lambda rng, count, info: rng.integers(0, 4, count).astype(np.longdouble),
}

GROWING = "vv mm ww wp pw wf fu tt ss ls pp xw Xw 0w w0 uu bs lt wx wX xt Xt Xs vp tp"
TURNING = " ".join(pair[::-1] for pair in GROWING.split())
INVERSE = (
    "vv mm ww 11 1t t1 1s s1 l1 1l ff tt ss ls bb uu 0m m0 f0 0f 10 01 ml lm b1 1b 0s s0 fb bs sb"
)
NEAR_ZERO = "0s s0 st ts 1v v1"
REGIONS: Dict[str, str] = {
    **dict.fromkeys(("exp", "exp2", "expm1", "sinh", "cosh", "tanh"), GROWING),
    **dict.fromkeys(("sin", "cos", "tan"), TURNING),
    **dict.fromkeys(("log", "log2", "log10", "sqrt"), INVERSE),
    **dict.fromkeys(
        ("arcsin", "arccos", "arctan", "arcsinh", "arccosh", "arctanh", "log1p"),
        f"{INVERSE} {NEAR_ZERO}",
    ),
}
POWERS = "vvvv mmww mmmu wwii 11mm 1tmm vvwu mmii fuuu uuww vvi0 uuu0"
"""Kinds of the parts of a base and an exponent."""


def part(rng: np.random.Generator, letter: str, real: Any, count: int) -> Any:
    values = KINDS[letter](rng, count, np.finfo(real))
    with np.errstate(all="ignore"):
        signed = values * rng.choice(np.array([-1, 1], np.longdouble), count)
        # Rounding may leave the range.
        return np.clip(signed.astype(real), -np.finfo(real).max, np.finfo(real).max)


def numbers(rng: np.random.Generator, letters: str, dtype: str, count: int) -> Any:
    z = np.empty(count, dtype)
    z.real = part(rng, letters[0], REAL[dtype], count)
    z.imag = part(rng, letters[1], REAL[dtype], count)
    return z


LN2, LN10 = np.log(np.longdouble(2)), np.log(np.longdouble(10))


def log1p(z: Any) -> Any:
    x, y = z.real, z.imag
    near = np.maximum(np.abs(x), np.abs(y)) < 4
    result = np.log(1 + z)
    result.real = np.where(near, np.log1p(x * (2 + x) + y * y) / 2, result.real)
    return result


QUICK: Dict[str, Callable[..., Any]] = {
    "exp2": lambda z: np.exp(z * LN2),
    "log2": lambda z: np.log(z) / LN2,
    "log10": lambda z: np.log(z) / LN10,
    "log1p": log1p,
    "float_power": np.power,
}


def quick(name: str, *z: Any) -> Any:
    """Nearly the exact results, for most."""
    with np.errstate(all="ignore"):
        function = QUICK.get(name) or getattr(np, name)
        return function(*(x.astype(np.clongdouble) for x in z))
