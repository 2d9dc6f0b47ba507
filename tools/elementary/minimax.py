"""Polynomials of least greatest error, with coefficients that are floating-point numbers.

E. Y. Remez' exchange algorithm (1934) in mpmath; coefficients are rounded one after the other,
lowest power first, and the rest is fitted again to what rounding left: an idea of N. Brisebarre
and S. Chevillard ("Efficient polynomial L-infinity approximations", ARITH 18, 2007) in its
simplest form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Sequence, Tuple, Union

import mpmath  # type: ignore[import-untyped]
from mpmath import mpf

Function = Callable[[mpf], mpf]
POINTS = 40
"""Samples for each coefficient, where extrema are looked for."""


@dataclass(frozen=True)
class Polynomial:
    """sum(coefficients[i] * x**powers[i]). `error`: the greatest of |p - f| / |weight|."""

    powers: Tuple[int, ...]
    coefficients: Tuple[mpf, ...]
    error: mpf

    def __call__(self, x: mpf) -> mpf:
        return sum((c * x**p for c, p in zip(self.coefficients, self.powers)), mpf(0))


def rounded(value: mpf, bits: int) -> mpf:
    """To so many bits, halves to even; no limit on the exponent."""
    with mpmath.workprec(bits):
        return +value


def minimax(
    function: Function,
    powers: Sequence[int],
    interval: Tuple[float, float],
    weight: Function = lambda x: mpf(1),
    bits: Sequence[int] = (),
    fixed: Sequence[Tuple[int, float]] = (),
) -> Polynomial:
    """The polynomial in these powers nearest to `function`, where an error counts divided by
    `weight(x)`: give the function itself for relative errors. `bits`: of each coefficient, the
    last number for all that follow; none: exact ones. `fixed`: terms (power, coefficient) given
    beforehand, which are part of the result. Where `weight` is 0 the error must be 0 too: such
    a point must not lie inside the interval unless all powers vanish there."""
    powers = sorted(powers)
    done: List[Tuple[int, mpf]] = [(p, mpf(c)) for p, c in fixed]
    left = list(powers)
    widths = list(bits) + [bits[-1]] * (len(left) - len(bits)) if bits else []
    nodes = _nodes(interval, POINTS * (len(left) + 2))
    values = [(x, function(x), weight(x)) for x in nodes]
    while left:
        rests = [(x, (y - sum((c * x**p for p, c in done), mpf(0))) / w, w) for x, y, w in values]
        solved = _remez(rests, left)
        if not widths:
            done += list(zip(left, solved))
            break
        done.append((left.pop(0), rounded(solved[0], widths.pop(0))))
    done.sort(key=lambda term: term[0])
    error = max(abs((y - sum((c * x**p for p, c in done), mpf(0))) / w) for x, y, w in values)
    return Polynomial(tuple(p for p, _ in done), tuple(c for _, c in done), error)


def _nodes(interval: Tuple[float, float], count: int) -> List[mpf]:
    """Chebyshev's points: dense at the ends, which are left out."""
    low, high = mpf(interval[0]), mpf(interval[1])
    middle, half = (low + high) / 2, (high - low) / 2
    points = [middle + half * mpmath.cos(mpmath.pi * (2 * i + 1) / (2 * count))
              for i in range(count)]  # fmt: skip
    return sorted(x for x in points if x != 0)


def _remez(samples: List[Tuple[mpf, mpf, mpf]], powers: Sequence[int]) -> List[mpf]:
    """Coefficients for which the weighted error alternates on the samples."""
    count = len(powers) + 1
    chosen = [round(i * (len(samples) - 1) / (count - 1)) for i in range(count)]
    basis = [[x**p / w for p in powers] for x, _, w in samples]
    solved = mpmath.zeros(count, 1)
    for _ in range(60):
        matrix = mpmath.matrix(count, count)
        right = mpmath.matrix(count, 1)
        for row, index in enumerate(chosen):
            for column in range(len(powers)):
                matrix[row, column] = basis[index][column]
            matrix[row, count - 1] = (-1) ** row
            right[row] = samples[index][1]
        solved = mpmath.lu_solve(matrix, right)
        errors = [
            sample[1] - sum((solved[k] * b for k, b in enumerate(row)), mpf(0))
            for sample, row in zip(samples, basis)
        ]
        level = abs(solved[count - 1])
        worst = max(map(abs, errors))
        if worst <= level * (1 + mpf(2) ** -10):
            break
        following = _alternation(errors, count)
        if following == chosen:
            break
        chosen = following
    return [solved[k] for k in range(count - 1)]


def _alternation(errors: Sequence[mpf], count: int) -> List[int]:
    """Indices of extrema of alternating signs, `count` of them with the greatest one among them."""
    runs: List[int] = []
    for index, error in enumerate(errors):
        if runs and (errors[runs[-1]] > 0) == (error > 0):
            if abs(error) > abs(errors[runs[-1]]):
                runs[-1] = index
        else:
            runs.append(index)
    while len(runs) > count:
        if abs(errors[runs[0]]) < abs(errors[runs[-1]]):
            runs.pop(0)
        else:
            runs.pop()
    if len(runs) < count:
        raise ArithmeticError("fewer alternations than coefficients: more precision is needed")
    return runs


def literal(value: mpf, bits: int = 53) -> str:
    """A C literal of exactly this number, in hexadecimal: rounded to `bits` (53 or 24)."""
    text = float(rounded(mpf(value), bits)).hex()
    mantissa, exponent = text.split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{exponent}" + ("f" if bits == 24 else "")


def pair(value: mpf, bits: int = 53) -> Tuple[mpf, mpf]:
    """A number as the sum of two floats."""
    high = rounded(mpf(value), bits)
    return high, rounded(mpf(value) - high, bits)


def shared_table(ctype: str, name: str, count: Union[int, str], size: int) -> str:
    """The declaration of an array of entries of `size` bytes. Of large ones a library has one copy:
    specs/primitives/tables.h."""
    declared = f"static const {ctype} {name}[{count}]"
    if isinstance(count, int) and count * size < 128:
        return declared
    return f"NDM_SHARED_TABLE({name}, {count} * {size})\n{declared}"
