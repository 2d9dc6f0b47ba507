"""NumPy scalars for the oracle: constants, conversions and complex arithmetic with the rules of
bodies where NumPy's own differ or are undefined. NumPy is imported when it is first needed: the
compiler runs without it."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Callable, Tuple

from .constants import round_to

Scalar = Any
DType = Any
"""A dtype's name, or NumPy's object for it."""
Report = Callable[[str], None]
"""Takes the name of an IEEE flag."""

PI = Fraction(
    "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803"
)


def numpy_type(dtype: DType) -> Any:
    """NumPy's scalar type for a dtype or C name."""
    import numpy

    return numpy.dtype(dtype).type


def category(dtype: DType) -> str:
    """bool, integer, floating or complex."""
    import numpy

    kinds = {"b": "bool", "i": "integer", "u": "integer", "f": "floating", "c": "complex"}
    return kinds[numpy.dtype(dtype).kind]


def part_of(dtype: DType) -> DType:
    """The dtype of a complex dtype's parts."""
    return numpy_type(dtype)(0).real.dtype


def from_fraction(value: Fraction, dtype: DType, negative_zero: bool = False) -> Scalar:
    """The nearest real or integer scalar; infinite where it is out of range."""
    import numpy

    kind = numpy_type(dtype)
    if category(dtype) == "bool":
        return numpy.bool_(value != 0)
    if category(dtype) == "integer":
        return kind(wrap(int(value), dtype))
    info = numpy.finfo(kind)
    rounded = round_to(value, int(info.nmant) + 1, int(info.minexp))
    if abs(rounded) >= Fraction(2) ** int(info.maxexp):
        return kind(numpy.inf if value > 0 else -numpy.inf)
    if rounded == 0:
        return kind(-0.0 if negative_zero or value < 0 else 0.0)
    return _exact(rounded, kind)


def to_fraction(value: Scalar) -> Fraction:
    """The exact value of a finite real scalar."""
    numerator, denominator = value.as_integer_ratio()
    return Fraction(int(numerator), int(denominator))


def wrap(value: int, dtype: DType) -> int:
    """An integer modulo the width of an integer dtype."""
    import numpy

    info = numpy.iinfo(dtype)
    low = int(info.min)
    return (value - low) % (1 << int(info.bits)) + low


def make_complex(real: Scalar, imag: Scalar, dtype: DType) -> Scalar:
    import numpy

    pair = numpy.array([real, imag], dtype=part_of(dtype))
    return pair.view(numpy.dtype(dtype))[0]


def cast(value: Scalar, target: DType, report: Report) -> Scalar:
    """A conversion as bodies mean it: integers wrap; floats give integers by truncation,
    saturating, a NaN giving 0 with the invalid flag; floats round once."""
    import numpy

    if value.dtype == numpy.dtype(target):
        return value
    source = category(value.dtype)
    kind = category(target)
    if kind == "bool":
        return numpy.bool_(value != 0)
    if kind == "complex":
        part = part_of(target)
        if source == "complex":
            return make_complex(
                cast(value.real, part, report), cast(value.imag, part, report), target
            )
        return make_complex(cast(value, part, report), numpy_type(part)(0), target)
    if kind == "integer":
        return numpy_type(target)(
            _to_integer(value, target, report) if source == "floating" else wrap(int(value), target)
        )
    if source == "floating":
        return _round_float(value, target, report)
    result = from_fraction(Fraction(int(value)), target)
    if numpy.isinf(result):
        report("overflow")
    return result


def multiply(a: Scalar, b: Scalar, dtype: DType) -> Scalar:
    """The naive formula."""
    real = a.real * b.real - a.imag * b.imag
    return make_complex(real, a.real * b.imag + a.imag * b.real, dtype)


def divide(a: Scalar, b: Scalar, dtype: DType) -> Scalar:
    """Smith's formula."""
    if abs(b.real) >= abs(b.imag):
        if b.real == 0 and b.imag == 0:
            return make_complex(a.real / abs(b.real), a.imag / abs(b.real), dtype)
        ratio = b.imag / b.real
        scale = type(ratio)(1) / (b.real + b.imag * ratio)
        real, imag = a.real + a.imag * ratio, a.imag - a.real * ratio
    else:
        ratio = b.real / b.imag
        scale = type(ratio)(1) / (b.imag + b.real * ratio)
        real, imag = a.real * ratio + a.imag, a.imag * ratio - a.real
    return make_complex(real * scale, imag * scale, dtype)


def floor_division(a: int, b: int) -> Tuple[int, int]:
    """// and % of integers; both 0 for b = 0."""
    return divmod(a, b) if b else (0, 0)


def truncated_division(a: int, b: int) -> Tuple[int, int]:
    """C's / and % of integers; both 0 for b = 0."""
    if b == 0:
        return 0, 0
    quotient = abs(a) // abs(b)
    quotient = quotient if (a < 0) == (b < 0) else -quotient
    return quotient, a - b * quotient


def _exact(value: Fraction, kind: Any) -> Scalar:
    """A float that is known to be representable: its bits in pieces that every float has."""
    import numpy

    numerator, exponent = abs(value.numerator), 1 - value.denominator.bit_length()
    while numerator % 2 == 0:
        numerator, exponent = numerator // 2, exponent + 1
    total = numpy.longdouble(0)
    for shift in range(0, numerator.bit_length(), 30):
        piece = numpy.longdouble((numerator >> shift) & ((1 << 30) - 1))
        total = total + numpy.ldexp(piece, shift)
    total = numpy.ldexp(total, exponent)
    return kind(total if value > 0 else -total)


def _to_integer(value: Scalar, target: DType, report: Report) -> int:
    import numpy

    if numpy.isnan(value):
        report("invalid")
        return 0
    info = numpy.iinfo(target)
    if numpy.isinf(value):
        report("invalid")
        return int(info.max) if value > 0 else int(info.min)
    whole = int(to_fraction(value))
    if not int(info.min) <= whole <= int(info.max):
        report("invalid")
    return min(max(whole, int(info.min)), int(info.max))


def _round_float(value: Scalar, target: DType, report: Report) -> Scalar:
    import numpy

    kind = numpy_type(target)
    if not numpy.isfinite(value):
        return kind(value)
    exact = to_fraction(value)
    result = from_fraction(exact, target, bool(numpy.signbit(value)))
    if numpy.isinf(result):
        report("overflow")
    elif abs(to_fraction(result)) < to_fraction(numpy.finfo(kind).tiny) and (
        to_fraction(result) != exact
    ):
        report("underflow")
    return result
