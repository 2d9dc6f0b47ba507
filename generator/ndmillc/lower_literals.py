"""Constants as C: exact, or rounded once, and short where they can be."""

from __future__ import annotations

import re
from fractions import Fraction

from . import ir
from .constants import round_to
from .ctext import PRIMARY, UNARY, C, call
from .lower_constants import PRECISION, initialiser
from .lower_dtypes import LIMIT_PREFIX, LITERAL_SUFFIX, Element
from .lower_small import small_format
from .lower_values import Values

PI = Fraction(
    31415926535897932384626433832795028841971693993751058209749445923078164062862089986, 10**82
)
LIMIT_NAMES = {"max": "MAX", "eps": "EPSILON", "tiny": "MIN"}


def constant(expr: ir.Constant, holder: str, values: Values) -> C:
    """A number, held as `holder`."""
    if holder in values.specs.aliases:
        return _signed(str(expr.value))
    element = values.element(holder)
    if element.shape == "floating":
        return _signed(_floating(expr.value, expr.negative_zero, element))
    if element.part is not None:
        real = _floating(expr.value, expr.negative_zero, element.part)
        imag = _floating(expr.imag, expr.imag_negative_zero, element.part)
        return C(f"({element.ctype}){{{real}, {imag}}}")
    text = initialiser(expr, element)
    assert text is not None
    if element.struct is not None:
        return C(f"({element.ctype}){text}")
    if element.shape == "integer" and abs(expr.value) < 1 << 31:
        return _signed(str(expr.value))
    return _signed(text)


def as_mask(expr: ir.Expr, value: C) -> C:
    """An operand of & | ^: a constant reads best by its bits."""
    if not isinstance(expr, ir.Constant) or expr.value < 10:
        return value
    text = re.sub(r"\d{2,}(?=\)?$)", lambda digits: hex(int(digits[0])), value.text)
    return C(text, value.level)


def special(expr: ir.Special, holder: str, values: Values) -> C:
    """nan, inf, pi or a limit of expr.dtype, held as `holder`."""
    dtype = expr.dtype
    if dtype in values.specs.aliases:
        return _alias_limit(expr, values)
    element = values.element(dtype)
    held = values.element(holder)
    if expr.name == "pi":
        return constant(ir.Constant(dtype, expr.position, PI), holder, values)
    if expr.name in ("nan", "inf") and held.shape == "floating":
        return C(_special_text(expr.name, held))
    if element.format is not None:
        form = small_format(element.format)
        bits = {"nan": form.nan, "inf": form.infinity, "max": form.max, "eps": form.eps}
        bits.update(tiny=form.tiny, min=form.max | form.sign if form.sign else form.tiny)
        return values.load(C(hex(bits[expr.name])), dtype, holder)
    prefix = LIMIT_PREFIX[element.ctype]
    if expr.name == "min":
        return C(f"-{prefix}_MAX", UNARY)
    return C(f"{prefix}_{LIMIT_NAMES[expr.name]}")


def _alias_limit(expr: ir.Special, values: Values) -> C:
    ctype = values.ctype(expr.dtype)
    if expr.name == "bits":
        return C(f"({ctype})(CHAR_BIT * sizeof({ctype}))", UNARY)
    if values.traits.category(expr.dtype) == "unsigned":
        return C(f"({ctype})-1", UNARY)
    low, high = values.signed_limits(expr.dtype)
    return C(low if expr.name == "min" else high)


def _special_text(name: str, element: Element) -> str:
    suffix = LITERAL_SUFFIX[element.ctype].lower()
    return str(call(f"__builtin_{name}{suffix}", *(['""'] if name == "nan" else [])))


def _signed(text: str) -> C:
    return C(text, UNARY if text.startswith("-") else PRIMARY)


def _floating(number: Fraction, negative_zero: bool, element: Element) -> str:
    """Decimal where that is short and exact, hexadecimal otherwise."""
    suffix = LITERAL_SUFFIX[element.ctype]
    sign = "-" if number < 0 or negative_zero else ""
    size = abs(number)
    if element.ctype in PRECISION:
        size = round_to(size, *PRECISION[element.ctype])
    if size.denominator in (1, 2, 4, 8) and size < 10**6:
        whole, rest = divmod(size.numerator * 1000 // size.denominator, 1000)
        return f"{sign}{whole}.{f'{rest:03}'.rstrip('0') or '0'}{suffix}"
    if size.denominator & (size.denominator - 1) == 0:
        return f"{sign}{_hexadecimal(size)}{suffix}"
    return f"{sign}{_hexadecimal(_to_odd(size))}{suffix}"


def _hexadecimal(size: Fraction) -> str:
    """A dyadic fraction as 0x1.8p+3."""
    numerator, exponent = size.numerator, 1 - size.denominator.bit_length()
    top = numerator.bit_length() - 1
    digits = -(-top // 4)
    fraction = (numerator - (1 << top)) << (4 * digits - top)
    text = f"{fraction:0{digits}x}".rstrip("0") if digits else ""
    return f"0x1{'.' if text else ''}{text}p{top + exponent:+}"


def _to_odd(size: Fraction) -> Fraction:
    """160 bits rounded to odd: rounding again to fewer bits, as C does for long double, gives
    what rounding the number itself would."""
    shift = 160 - (size.numerator.bit_length() - size.denominator.bit_length())
    scaled = size * Fraction(2) ** shift
    whole = scaled.numerator // scaled.denominator
    return Fraction(whole | 1) / Fraction(2) ** shift
