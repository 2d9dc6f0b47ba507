"""Fixed-point formats in C: the constants of kernel/fixed.h, and limits as stored integers."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from .model_dtypes import Fixed

ROUNDINGS = {
    "even": "NDM_FIXED_EVEN",
    "half-up": "NDM_FIXED_HALF_UP",
    "floor": "NDM_FIXED_FLOOR",
    "zero": "NDM_FIXED_ZERO",
}


def initialisers(form: Fixed) -> Dict[str, str]:
    """The fields of ndm_fixed_format."""
    return {
        "fraction": str(form.fraction),
        "min": f"INT64_C({form.least})",
        "max": f"INT64_C({form.most})",
        "wraps": "true" if form.overflow == "wrap" else "false",
        "round": ROUNDINGS[form.round],
    }


def arithmetic(form: Fixed) -> str:
    """The integers that its arithmetic is made of: of twice its width."""
    return f"{'' if form.sign else 'u'}int{32 if form.bits <= 16 else 64}"


def limits(form: Fixed) -> Tuple[Optional[str], ...]:
    """Zero, one, the largest, the least and the smallest positive item; one is None where the
    format has none."""
    one = 1 << form.fraction
    # C has no literal for the smallest integer of 32 bits.
    least = f"{form.least + 1} - 1" if form.bits == 32 and form.sign else f"{form.least}"
    return "0", str(one) if one <= form.most else None, f"{form.most}", least, "1"
