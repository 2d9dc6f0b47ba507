"""Prints the constants of the error functions, of the gamma function's and of I0:

    python tools/elementary/special.py gamma > specs/primitives/gamma_constants.h

and so on: error_functions, gamma, gamma_zeros, bessel.

All come from minimax.py; functions are mpmath's. Each polynomial becomes a C function in two
chains, of even and of odd powers, which a processor can compute at the same time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import mpmath  # type: ignore[import-untyped]
from minimax import Function, Polynomial, literal, minimax, pair, rounded, shared_table
from mpmath import mpf

mpmath.mp.prec = 240
STYLE = Path(__file__).resolve().parents[2] / ".clang-format"


def chain(coefficients: Sequence[mpf], variable: str) -> str:
    """Horner's rule as nested calls."""
    text = literal(coefficients[-1])
    for c in reversed(coefficients[:-1]):
        text = f"ndm_multiply_add({text}, {variable}, {literal(c)})"
    return text


def steps(name: str, coefficients: Sequence[mpf], variable: str) -> List[str]:
    """The same as statements, one for each coefficient."""
    lines = [f"double {name} = {literal(coefficients[-1])};"]
    for c in reversed(coefficients[:-1]):
        lines.append(f"{name} = ndm_multiply_add({name}, {variable}, {literal(c)});")
    return lines


def c_function(name: str, meaning: str, coefficients: Sequence[mpf]) -> str:
    """A polynomial with coefficients of the powers 0, 1, 2 and so on."""
    lines = [f"/* {meaning} */", f"static inline double {name}(double u)", "{"]
    if len(coefficients) > 3:
        lines.append("const double square = u * u;")
        lines += steps("odd", coefficients[1::2], "square")
        lines += steps("even", coefficients[0::2], "square")
        lines.append("return ndm_multiply_add(odd, u, even);")
    else:
        lines.append(f"return {chain(coefficients, 'u')};")
    return "\n".join(lines + ["}"])


def c_pair(name: str, value: mpf) -> str:
    high, low = pair(value)
    return f"#define {name} {literal(high)}\n#define {name}_LOW {literal(low)}"


def bound(polynomial: Polynomial) -> str:
    """The error as a power of two, rounded up."""
    return f"2**{float(mpmath.ceil(mpmath.log(polynomial.error, 2) * 10) / 10):.1f}"


def relative(
    function: Function,
    degree: int,
    interval: Tuple[float, float],
    bits: Sequence[int] = (53,),
    weight: Optional[Function] = None,
) -> Polynomial:
    """Of least relative error, the coefficients then rounded: the first to bits[0] and so on. Not
    one after the other, as minimax() would, which needs an interval on one side of 0."""
    weight = weight or function
    exact = minimax(function, range(degree + 1), interval, weight=weight)
    widths = list(bits) + [bits[-1]] * (degree + 1 - len(bits))
    coefficients = tuple(rounded(c, n) for c, n in zip(exact.coefficients, widths))
    found = Polynomial(exact.powers, coefficients, exact.error)
    low, high = mpf(interval[0]), mpf(interval[1])
    points = [low + (high - low) * (i + mpf(0.5)) / 400 for i in range(400)]
    error = max(abs((found(x) - function(x)) / weight(x)) for x in points)
    return Polynomial(exact.powers, coefficients, max(error, exact.error))


# ---- erf and erfc ----

ERFC_SHIFT = mpf("2.5")
ERFC_MIDDLE = mpf(5) / 32
"""Of v = 1 / (x + 2.5)."""


def erf_over_x(t: mpf) -> mpf:
    x = mpmath.sqrt(t)
    return mpmath.erf(x) / x


def erfc_scaled(x: mpf) -> mpf:
    """exp(x**2) * erfc(x)"""
    return mpmath.exp(x * x) * mpmath.erfc(x)


def error_functions() -> List[str]:
    whole = relative(lambda u: erf_over_x(8 + 8 * u), 27, (-1, 1))
    # One unit more makes the nearest float of erf(0x1.81d5acp-13) too, which lies 2**-55 from
    # the middle of two floats: found by trying the units of the first coefficients.
    first = whole.coefficients[0] + mpf(2) ** -54
    whole = Polynomial(whole.powers, (first, *whole.coefficients[1:]), whole.error)
    near = relative(erf_over_x, 9, (0, 0.25), (106, 53))

    def tail(v: mpf) -> mpf:
        return erfc_scaled(1 / v - ERFC_SHIFT) / v

    def tail_from(low: str, high: str, degree: int, bits: Sequence[int]) -> Tuple[Polynomial, str]:
        ends = [1 / (mpf(x) + ERFC_SHIFT) - ERFC_MIDDLE for x in (high, low)]
        found = relative(lambda u: tail(u + ERFC_MIDDLE), degree, (ends[0], ends[1]), bits)
        return found, f"{low} <= x <= {high}"

    short, short_range = tail_from("0", "10.25", 20, (53,))
    long, long_range = tail_from("0.5", "27.3", 22, (106, 106, 53))
    fast_wide = relative(
        lambda t: erf_over_x(t) - 1, 12, (0, 1), (53,), weight=lambda t: erf_over_x(t)
    )
    tail_text = "exp(x**2) * erfc(x) * (x + 2.5) for u = 1 / (x + 2.5) - 5 / 32"
    return [
        c_function(
            "ndm_erf_over_x",
            f"erf(x) / x for u = x**2 / 8 - 1, |u| <= 1: degree 27, error {bound(whole)}.",
            whole.coefficients,
        ),
        f"/* erf(x) / x for u = x**2 <= 1 / 4 is LEAD + u * (polynomial): degree 9, error "
        f"{bound(near)}. */",
        c_pair("NDM_ERF_LEAD", near.coefficients[0]),
        c_function("ndm_erf_near", "What LEAD leaves, over u.", near.coefficients[1:]),
        c_function(
            "ndm_erfc_short_tail",
            f"{tail_text},\n * {short_range}: degree 20, error {bound(short)}.",
            short.coefficients,
        ),
        f"/* The same for {long_range}: degree 22, error {bound(long)}: LEAD + u * (SLOPE + u * "
        "(CURVE + u * (polynomial))). */",
        c_pair("NDM_ERFC_LEAD", long.coefficients[0]),
        c_pair("NDM_ERFC_SLOPE", long.coefficients[1]),
        f"#define NDM_ERFC_CURVE {literal(long.coefficients[2])}",
        c_function("ndm_erfc_long_tail", "What these leave, over u**3.", long.coefficients[3:]),
        c_function(
            "ndm_erf_fast_wide",
            f"erf(x) / x - 1 for u = x**2 <= 1: degree 12, error {bound(fast_wide)} of erf.",
            fast_wide.coefficients,
        ),
    ]


# ---- I0 ----


def bessel() -> List[str]:
    def i0(t: mpf) -> mpf:
        return mpmath.besseli(0, 2 * mpmath.sqrt(t))

    def near(end: float, degree: int) -> Polynomial:
        return relative(lambda t: (i0(t) - 1) / t, degree, (0, end), weight=lambda t: i0(t) / t)

    def middle(u: mpf) -> mpf:
        x = mpf("5.25") + mpf("2.75") * u
        return mpmath.besseli(0, x) * mpmath.exp(-x)

    def far(u: mpf) -> mpf:
        x = 16 / (1 + u)
        return mpmath.besseli(0, x) * mpmath.exp(-x) * mpmath.sqrt(x)

    short_near = near(16, 13)
    short_far = relative(far, 14, (16 / mpf(93) - 1, 1))
    long_near = near(1.5625, 9)
    assert long_near.coefficients[0] == 1
    long_middle = relative(middle, 22, (-1, 1), (106, 53))
    long_far = relative(far, 22, (16 / mpf(714) - 1, 1), (106, 53))
    near_text = "(I0(x) - 1) / u for u = x**2 / 4"
    far_text = "I0(x) * exp(-x) * sqrt(x) for u = 16 / x - 1"
    lead = "constant + u * (polynomial)"
    left = "What the constant leaves, over u."
    return [
        c_function(
            "ndm_i0_short_near",
            f"{near_text} <= 16: degree 13, error {bound(short_near)} of I0.",
            short_near.coefficients,
        ),
        c_function(
            "ndm_i0_short_far",
            f"{far_text},\n * 8 <= x <= 93: degree 14, error {bound(short_far)}.",
            short_far.coefficients,
        ),
        c_function(
            "ndm_i0_near",
            f"(I0(x) - 1 - u) / u**2 for u = x**2 / 4 <= 1.5625: degree 8, error "
            f"{bound(long_near)}\n * of I0.",
            long_near.coefficients[1:],
        ),
        f"/* I0(x) * exp(-x) for u = (x - 5.25) / 2.75, |u| <= 1: degree 22, error "
        f"{bound(long_middle)}: {lead}. */",
        c_pair("NDM_I0_MIDDLE", long_middle.coefficients[0]),
        c_function("ndm_i0_middle", left, long_middle.coefficients[1:]),
        f"/* {far_text}, 8 <= x <= 714: degree 22, error {bound(long_far)}: {lead}. */",
        c_pair("NDM_I0_FAR", long_far.coefficients[0]),
        c_function("ndm_i0_far", left, long_far.coefficients[1:]),
    ]


# ---- gamma and lgamma ----


def stirling_like(x: mpf) -> mpf:
    """gamma(x + 1) over what grows like it."""
    s = x + mpf(1.5)
    return mpmath.gamma(x + 1) * mpmath.exp(s - (x + 0.5) * mpmath.log(s))


def stirling_rest(y: mpf) -> mpf:
    x = 1 / mpmath.sqrt(y)
    leading = (x - 0.5) * mpmath.log(x) - x + mpmath.log(2 * mpmath.pi) / 2
    return (mpmath.loggamma(x) - leading) * x


def lgamma_over_zeros(u: mpf) -> mpf:
    """lgamma(w) / ((w - 1) (w - 2)) for u = (w - 1.5) / (w + 1.5)."""
    w = mpf(1.5) * (1 + u) / (1 - u)
    return mpmath.loggamma(w) / ((w - 1) * (w - 2))


def lgamma_real(x: mpf) -> mpf:
    return mpmath.log(abs(mpmath.gamma(x)))


ZERO_TERMS = 17
ZERO_LEVEL = mpf(2) ** -5
"""Where lgamma is not below this, its logarithms are summed."""


def zero_between(low: mpf, high: mpf) -> mpf:
    return mpmath.findroot(lgamma_real, (low, high), solver="anderson", tol=mpf(2) ** -400)


def lgamma_zeros() -> List[mpf]:
    """Those on the negative axis that a float64 comes near to: from the nearest 0 on."""
    found = [zero_between(mpf("-2.5"), mpf("-2.4")), zero_between(mpf("-2.8"), mpf("-2.7"))]
    for n in range(3, 17):
        size = 1 / mpmath.factorial(n)
        for sign in (1, -1):
            guess = -n + sign * size
            found.append(zero_between(guess - size / 2, guess + size / 2))
    return sorted(found, reverse=True)


def zero_row(zero: mpf) -> str:
    """{zero's two parts, reach, the slope's two parts, the other coefficients}"""
    slope = mpmath.psi(0, zero)
    reach = float(ZERO_LEVEL / abs(slope))
    terms = [mpmath.psi(k, zero) / mpmath.factorial(k + 1) for k in range(ZERO_TERMS)]
    left = abs(mpmath.psi(ZERO_TERMS, zero) / mpmath.factorial(ZERO_TERMS + 1))
    if left * mpf(reach) ** ZERO_TERMS > abs(slope) * mpf(2) ** -56:
        raise ArithmeticError(f"too few terms about {zero}")
    high, low = pair(zero)
    numbers = ", ".join(literal(c) for c in terms[1:])
    parts = ", ".join(map(literal, (high, low, mpf(reach), *pair(terms[0]))))
    return f"{{{parts}, {{{numbers}}}}},"


def gamma() -> List[str]:
    middle = mpf("0.375")

    def ratio(u: mpf) -> mpf:
        return stirling_like(1 / (u + middle) - mpf(1.5))

    def growth(last: int, degree: int, bits: Sequence[int]) -> Polynomial:
        ends = (1 / (last + mpf(1.5)) - middle, mpf(2) / 3 - middle)
        return relative(ratio, degree, ends, bits)

    third = mpf(1) / 3
    short, long = growth(60, 13, (53,)), growth(190, 18, (106, 53))
    rest_short = relative(stirling_rest, 8, (0, mpf(1) / 9), (53,))
    rest_long = relative(stirling_rest, 13, (0, mpf(1) / 9), (106, 53))
    near_short = relative(lgamma_over_zeros, 16, (-third, third), (53,))
    near_long = relative(lgamma_over_zeros, 21, (-third, third), (106, 53))
    growth_text = "gamma(x + 1) * exp(x + 1.5) / (x + 1.5)**(x + 0.5) for u = 1 / (x + 1.5) - 0.375"
    rest_text = "(lgamma(x) - (x - 0.5) * log(x) + x - log(2 pi) / 2) * x for u = 1 / x**2"
    near_text = "lgamma(w) / ((w - 1) * (w - 2)) for u = (w - 1.5) / (w + 1.5), |u| <= 1 / 3"
    constant = "constant + u * (polynomial)"
    left = "What the constant leaves, over u."
    return [
        c_function(
            "ndm_gamma_short_ratio",
            f"{growth_text},\n * 0 <= x <= 60: degree 13, error {bound(short)}.",
            short.coefficients,
        ),
        f"/* The same for 0 <= x <= 190: degree 18, error {bound(long)}: {constant}. */",
        c_pair("NDM_GAMMA_RATIO", long.coefficients[0]),
        c_function("ndm_gamma_ratio", left, long.coefficients[1:]),
        c_function(
            "ndm_lgamma_short_rest",
            f"{rest_text}, x >= 3: degree 8, error {bound(rest_short)}.",
            rest_short.coefficients,
        ),
        f"/* The same to degree 13, error {bound(rest_long)}: {constant}. */",
        c_pair("NDM_LGAMMA_REST", rest_long.coefficients[0]),
        c_function("ndm_lgamma_rest", left, rest_long.coefficients[1:]),
        c_function(
            "ndm_lgamma_short_near",
            f"{near_text}: degree 16, error {bound(near_short)}.",
            near_short.coefficients,
        ),
        f"/* The same to degree 21, error {bound(near_long)}: {constant}. */",
        c_pair("NDM_LGAMMA_NEAR", near_long.coefficients[0]),
        c_function("ndm_lgamma_near", left, near_long.coefficients[1:]),
        c_pair("NDM_LGAMMA_HALF_LOG_2PI", mpmath.log(2 * mpmath.pi) / 2),
        c_pair("NDM_LGAMMA_LOG_PI", mpmath.log(mpmath.pi)),
        c_pair("NDM_GAMMA_PI", +mpmath.pi),
        c_pair("NDM_LGAMMA_LOG_2", mpmath.log(2)),
    ]


def gamma_zeros() -> List[str]:
    zeros = lgamma_zeros()
    return [
        f"#define NDM_LGAMMA_ZEROS {len(zeros)}\n#define NDM_LGAMMA_ZERO_TERMS {ZERO_TERMS}",
        "/* A zero of lgamma(x), x < 0, how far from it lgamma is below 2**-5, and there lgamma's "
        "Taylor series\n * in x - zero: the slope and what follows, over (x - zero)**2. */",
        "typedef struct ndm_lgamma_zero {\n    double high, low, reach, slope, slope_low;\n"
        "    double terms[NDM_LGAMMA_ZERO_TERMS - 1];\n} ndm_lgamma_zero;",
        shared_table(
            "ndm_lgamma_zero", "ndm_lgamma_zeros", "NDM_LGAMMA_ZEROS", 8 * (4 + ZERO_TERMS)
        )
        + " = {\n"
        + "\n".join(zero_row(z) for z in zeros)
        + "\n};",
    ]


FAMILIES: Dict[str, Callable[[], List[str]]] = {
    "error_functions": error_functions,
    "bessel": bessel,
    "gamma": gamma,
    "gamma_zeros": gamma_zeros,
}


REMEZ = "least greatest relative error, after E. Y. Remez"
MEANING = {"gamma_zeros": "the zeros of lgamma(x), x < 0, and its series about them"}


def main() -> int:
    family = sys.argv[1]
    guard = f"NDM_PRIMITIVES_{family.upper()}_CONSTANTS_H"
    text = "\n\n".join(
        [
            f"/* Printed by tools/elementary/special.py: {MEANING.get(family, REMEZ)}. */",
            f"#ifndef {guard}\n#define {guard}",
            '#include "elementary.h"' + '\n#include "tables.h"' * (family == "gamma_zeros"),
            *FAMILIES[family](),
            "#endif\n",
        ]
    )
    done = subprocess.run(
        ["clang-format", f"--style=file:{STYLE}"],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    sys.stdout.write(done.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
