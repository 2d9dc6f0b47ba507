"""Small floating formats in C: the constants of kernel/small_float.h, and the bits of
numbers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Dict

from .model_dtypes import Format

NAN_KINDS = {
    "none": "NDM_NAN_NONE",
    "ieee": "NDM_NAN_IEEE",
    "ones": "NDM_NAN_ONES",
    "negative-zero": "NDM_NAN_NEGATIVE_ZERO",
}


@dataclass(frozen=True)
class SmallFormat:
    """The constants of ndm_small_format, and the bits of some values, without a sign."""

    mantissa: int
    bias: int
    sign_shift: int
    sign: int
    mask: int
    max: int
    infinity: int
    overflow: int
    nan: int
    nan_kind: str
    has_infinity: bool
    has_zero: bool
    one: int
    tiny: int
    eps: int


def small_format(form: Format) -> SmallFormat:
    width = form.exponent + form.mantissa
    mask = (1 << width) - 1
    top = ((1 << form.exponent) - 1) << form.mantissa
    infinity = top if form.has_top_exponent else mask
    if form.has_top_exponent:
        largest = top - 1
    else:
        largest = mask - 1 if form.infinity or form.nan == "ones" else mask
    sign = 1 << width if form.sign else 0
    nan = {
        "none": 0,
        "ieee": top | (1 << form.mantissa >> 1),
        "ones": mask,
        "negative-zero": sign,
    }[form.nan]
    beyond = {"inf": infinity if form.infinity else largest, "nan": nan, "saturate": largest}
    return SmallFormat(
        mantissa=form.mantissa,
        bias=form.bias,
        sign_shift=31 - width if form.sign else 0,
        sign=sign,
        mask=mask,
        max=largest,
        infinity=infinity if form.infinity else beyond[form.overflow],
        overflow=beyond[form.overflow],
        nan=nan,
        nan_kind=NAN_KINDS[form.nan],
        has_infinity=form.infinity,
        has_zero=form.zero,
        one=form.bias << form.mantissa,
        tiny=1 << form.mantissa if form.zero else 0,
        eps=small_bits(form, Fraction(1, 1 << form.mantissa)),
    )


def initialisers(form: SmallFormat) -> Dict[str, str]:
    """The fields as C constants; bits in hexadecimal."""
    shown = {}
    for name, value in vars(form).items():
        if isinstance(value, bool):
            shown[name] = "true" if value else "false"
        elif name in ("mantissa", "bias", "sign_shift", "nan_kind"):
            shown[name] = str(value)
        else:
            shown[name] = hex(value)
    return shown


def small_bits(form: Format, value: Fraction) -> int:
    """The bits of a magnitude that the format has exactly."""
    low = 1 if form.zero else 0
    exponent = low
    while value >= Fraction(2) ** (exponent + 1 - form.bias):
        exponent += 1
    fraction = value / Fraction(2) ** (exponent - form.bias)
    if fraction < 1:
        return int(fraction * (1 << form.mantissa))
    return (exponent << form.mantissa) + int((fraction - 1) * (1 << form.mantissa))
