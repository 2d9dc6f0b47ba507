"""Tables and coefficients of the pairs of floats that complex functions, and all functions of
longdouble, are made of; and the headers for longdouble, which are those for float64 with the type
changed.

    python tools/elementary/complex.py

writes complex_pairs_constants.h and complex_angles_constants.h of specs/primitives, the same of
longdouble, and the headers of DERIVED. All numbers are rounded from values to
400 digits; coefficients are those of Taylor's series, since arguments are reduced by tables until
few terms are left."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Dict, List, Tuple

import mpmath  # type: ignore[import-untyped]
from minimax import shared_table
from mpmath import mp, mpf

FOLDER = Path(__file__).resolve().parents[2] / "specs" / "primitives"
SCRIPT = "tools/elementary/complex.py"

EXP_STEPS = 64
LOG_STEPS = 256
SINE_STEPS = 32
ARCTAN_STEPS = 64


class Type:
    """A C type: its names and how its literals are rounded. Pairs of longdouble serve 80 bits and
    128: the first part has 64 bits, so that it is the same in both."""

    def __init__(self, name: str, ctype: str, digits: int, rest: int, letter: str) -> None:
        self.name, self.ctype, self.digits, self.rest = name, ctype, digits, rest
        self.letter, self.bytes = letter, 8 if name == "float64" else 16

    def literal(self, value: mpf, bits: int) -> str:
        value = rounded(value, bits)
        if value == 0:
            return "0"
        sign, mantissa, exponent, count = value._mpf_
        shift = -(count - 1) % 4
        digits = f"{mantissa << shift:x}"
        point = f".{digits[1:]}" if len(digits) > 1 else ""
        return f"{'-' if sign else ''}0x{digits[0]}{point}p{exponent + count - 1}{self.letter}"

    def number(self, value: mpf) -> str:
        return self.literal(value, self.rest if self.name == "longdouble" else self.digits)

    def pair(self, value: mpf) -> str:
        high = rounded(value, self.digits)
        return f"{{{self.literal(high, self.digits)}, {self.literal(value - high, self.rest)}}}"


FLOAT64 = Type("float64", "double", 53, 53, "")
LONGDOUBLE = Type("longdouble", "long double", 64, 128, "L")


def rounded(value: mpf, bits: int) -> mpf:
    with mpmath.workprec(bits):
        return +value


def cut(value: mpf, bits: int) -> mpf:
    """The upper bits of a number, the rest dropped."""
    if value == 0:
        return value
    scale = mpf(2) ** (bits - 1 - int(mpmath.floor(mpmath.log(abs(value), 2))))
    return mpmath.floor(value * scale) / scale


def table(kind: Type, name: str, values: List[str], pairs: bool, comment: str) -> str:
    ctype = f"ndm_pair_{kind.name}" if pairs else kind.ctype
    declared = shared_table(ctype, f"ndm_{name}_{kind.name}", len(values), kind.bytes << pairs)
    return f"/* {comment} */\n{declared} = {{\n{', '.join(values)},\n}};\n\n"


def log_factor(i: int) -> mpf:
    """Nearly LOG_STEPS / i, in 11 bits."""
    return mpmath.nint(mpf(1024) * LOG_STEPS / i) / 1024


LOG_FIRST = 180
LOG_LAST = 364


def parts(value: mpf, widths: List[int]) -> List[mpf]:
    found = []
    for width in widths:
        found.append(cut(value, width))
        value -= found[-1]
    return found + [value]


TERMS = {"float64": 14, "longdouble": 24}


def constants(kind: Type) -> str:
    terms = TERMS[kind.name]
    text = ""
    text += table(kind, "exp_table", [kind.pair(mpf(2) ** (mpf(j) / EXP_STEPS))
                  for j in range(EXP_STEPS)], True, f"2**(j / {EXP_STEPS})")  # fmt: skip
    text += table(kind, "exp_terms", [kind.number(1 / mpmath.factorial(n))
                  for n in range(2, 2 + terms)], False, "1 / n!, from n = 2")  # fmt: skip
    factors = [log_factor(i) for i in range(LOG_FIRST, LOG_LAST + 1)]
    text += table(kind, "log_factors", [kind.number(c) for c in factors], False,
                  f"{LOG_STEPS} / i in 11 bits, from i = {LOG_FIRST}")  # fmt: skip
    text += table(kind, "log_table", [kind.pair(-mpmath.log(c)) for c in factors], True,
                  "-log of these")  # fmt: skip
    text += table(kind, "log_terms", [kind.number(mpf((-1) ** (n + 1)) / n)
                  for n in range(3, 3 + terms)], False, "1/3, -1/4, ...")  # fmt: skip
    named: Dict[str, mpf] = {
        "ln2": mpmath.log(2), "log2e": 1 / mpmath.log(2), "log10e": 1 / mpmath.log(10),
        "ln10": mpmath.log(10), "half_pi": mp.pi / 2, "quarter_pi": mp.pi / 4, "pi": mp.pi,
        "three_quarters_pi": mp.pi * 3 / 4,
    }  # fmt: skip
    for name, value in named.items():
        text += f"static const ndm_pair_{kind.name} ndm_{name}_{kind.name} = {kind.pair(value)};\n"
    return text


def angles(kind: Type) -> str:
    terms = TERMS[kind.name]
    text = ""
    text += table(kind, "sine_table", [kind.pair(mpmath.sin(mpf(j) / SINE_STEPS))
                  for j in range(27)], True, f"sin(j / {SINE_STEPS})")  # fmt: skip
    text += table(kind, "cosine_table", [kind.pair(mpmath.cos(mpf(j) / SINE_STEPS))
                  for j in range(27)], True, f"cos(j / {SINE_STEPS})")  # fmt: skip
    text += table(kind, "sine_terms", [kind.number(mpf((-1) ** n) / mpmath.factorial(2 * n + 1))
                  for n in range(1, 1 + terms // 2)], False, "-1/3!, 1/5!, ...")  # fmt: skip
    text += table(kind, "cosine_terms", [kind.number(mpf((-1) ** n) / mpmath.factorial(2 * n))
                  for n in range(1, 1 + terms // 2)], False, "-1/2!, 1/4!, ...")  # fmt: skip
    text += table(kind, "arctan_table", [kind.pair(mpmath.atan(mpf(j) / ARCTAN_STEPS))
                  for j in range(ARCTAN_STEPS + 1)], True,
                  f"arctan(j / {ARCTAN_STEPS})")  # fmt: skip
    text += table(kind, "arctan_terms", [kind.number(mpf((-1) ** n) / (2 * n + 1))
                  for n in range(1, 1 + terms // 2)], False, "-1/3, 1/5, ...")  # fmt: skip
    return text


def splits(kind: Type) -> str:
    """ln 2 / 64, ln 2 and pi / 2 in parts, whose products with whole numbers are exact."""
    text = ""
    widths = [64, 113] if kind is LONGDOUBLE else [53]
    for digits in widths:
        if kind is LONGDOUBLE:
            text += "\n#if LDBL_MANT_DIG == 64\n" if digits == 64 else "#else\n"
        wide = Type(kind.name, kind.ctype, digits, digits, kind.letter)
        for name, value, widths_ in (
            ("exp_step", mpmath.log(2) / EXP_STEPS, [digits - 22, digits - 22]),
            ("log_step", mpmath.log(2), [digits - 16]),
            ("quadrant_parts", mp.pi / 2, [digits - 22] * 3),
        ):
            numbers = parts(value, widths_)
            text += f"static const {kind.ctype} ndm_{name}_{kind.name}[{len(numbers)}] = {{\n"
            text += ", ".join(wide.literal(x, digits) for x in numbers) + ",\n};\n"
    return text + ("#endif\n" if kind is LONGDOUBLE else "")


def special() -> str:
    """For longdouble_special.h: as many terms as 80 bits and 128 need."""
    kind = LONGDOUBLE
    root = mpmath.sqrt(mp.pi)
    text = (f"static const ndm_pair_longdouble ndm_two_over_root_pi_longdouble = "
            f"{kind.pair(2 / root)};\n")  # fmt: skip
    text += (f"static const ndm_pair_longdouble ndm_half_log_2pi_longdouble = "
             f"{kind.pair(mpmath.log(2 * mp.pi) / 2)};\n")  # fmt: skip
    for digits, step, erfc, least, stirling, zetas in (
        (64, mpf(13) / 32, 19, 16, 18, 40), (113, mpf(9) / 32, 36, 32, 26, 66),
    ):  # fmt: skip
        text += "#if LDBL_MANT_DIG == 64\n" if digits == 64 else "#else\n"
        named = {"ERFC_TERMS": str(erfc), "ERFC_STEP": kind.literal(step, 64),
                 "ERFC_POLE": kind.literal(mp.pi / step, 64), "STIRLING": f"{least}.0L",
                 "STIRLING_TERMS": str(stirling), "ZETA_TERMS": str(zetas)}  # fmt: skip
        text += "".join(f"#define NDM_{name} {value}\n" for name, value in named.items())
        for name, value in (("factor", step / mp.pi), ("rate", 2 * mp.pi / step)):
            text += (f"static const ndm_pair_longdouble ndm_erfc_{name}_longdouble = "
                     f"{kind.pair(value)};\n")  # fmt: skip
        text += table(kind, "erfc_terms", [kind.pair(mpmath.exp(-((k * step) ** 2)))
                      for k in range(1, erfc + 1)], True, "exp(-(k h)**2)")  # fmt: skip
        text += table(kind, "stirling_terms", [
            kind.pair(mpmath.bernoulli(2 * n) / (2 * n * (2 * n - 1)))
            for n in range(1, stirling + 1)], True, "1/12, -1/360, ...")  # fmt: skip
        text += table(kind, "zeta_terms", [kind.pair(-mp.euler)] + [
            kind.pair(mpmath.zeta(k) * (-1) ** k / k) for k in range(2, zetas + 1)], True,
            "-gamma, zeta(2) / 2, -zeta(3) / 3, ...")  # fmt: skip
    return text + "#endif\n"


REAL = {
    "longdouble_exponentials.h": ("exp exp2 exp10 expm1 sinh cosh tanh expit softplus log_expit "
                                  "logaddexp logaddexp2").split(),
    "longdouble_logarithms.h": ("log log2 log10 log1p arcsinh arccosh arctanh logit xlogy xlog1py "
                                "power pow1p compound").split(),
    "longdouble_trigonometry.h": ("sin cos tan sincos sinpi cospi tanpi sinc arcsin arccos arctan "
                                  "arctan2").split(),
    "longdouble_special.h": "cbrt rsqrt erf erfc gamma lgamma i0".split(),
}  # fmt: skip
COMPLEX = ("exp exp2 expm1 log log2 log10 log1p sinh cosh tanh sin cos tan arcsin arccos arctan "
           "arcsinh arccosh arctanh").split()  # fmt: skip


def definition(name: str) -> Tuple[str, str]:
    """The header of specs/primitives that defines a function, and its parameters."""
    for path in sorted(FOLDER.glob("*.h")):
        found = re.search(rf"\b{name}\(([^()]*)\)\s*\{{", path.read_text())
        if found:
            return path.name, found.group(1)
    raise SystemExit(f"{SCRIPT}: no header has {name}")


def wrapper(function: str) -> Tuple[str, str]:
    """The header of a function of float64, and one of longdouble that calls it."""
    header_name, text = definition(f"ndm_{function}_float64")
    given = [re.sub(r"^double ", "long double ", p.strip()) for p in text.split(",")]
    given = [re.sub(r"^double \*", "long double *", p) for p in given]
    reports = given[-1].startswith("uint32_t *")
    shown = given[:-1] if reports else given
    outputs = [p.split("*")[-1] for p in shown if "*" in p]
    arguments = []
    for parameter in shown:
        name = parameter.split()[-1].lstrip("*")
        cast = "(double)" if parameter.startswith("long double ") else ""
        arguments.append(f"&{name}_" if name in outputs else cast + name)
    call = f"ndm_{function}_float64({', '.join(arguments + ['&raised'] * reports)})"
    lines = [f"double {name}_;" for name in outputs]
    lines += ["uint32_t raised = 0;"] * reports
    result = "void" if outputs else "long double"
    lines.append(call + ";" if outputs else f"const double result = {call};")
    lines += ["ndm_raise(raised);"] * reports
    lines += [f"*{name} = {name}_;" for name in outputs] or ["return result;"]
    return header_name, (f"static inline {result} ndm_{function}_longdouble({', '.join(shown)})\n"
                         f"{{\n{chr(10).join(lines)}\n}}\n\n")  # fmt: skip


def stand_ins() -> None:
    """longdouble_as_double.h, for platforms whose long double is double."""
    bodies, headers = "", set()
    for functions in REAL.values():
        for function in functions:
            header_name, text = wrapper(function)
            headers.add(header_name)
            bodies += text
    header("longdouble_as_double", "The functions of longdouble where it is double.",
           ["<float.h>"], "#if LDBL_MANT_DIG == DBL_MANT_DIG\n\n"
           + "".join(f'#include "{h}"\n' for h in sorted(headers)) + "\n" + bodies + "#endif\n")


def words(value: mpf, count: int) -> str:
    """The bits of value < 1 after the point, in words of 32."""
    whole = int(mpmath.floor(value * mpf(2) ** (32 * count)))
    digits = f"{whole:0{8 * count}x}"
    return ", ".join(f"0x{digits[i:i + 8]}" for i in range(0, len(digits), 8))


def reduction(kind: Type) -> str:
    """As many as the largest exponent needs, and the words of an angle's product."""
    count = 40 if kind is FLOAT64 else 528
    text = ""
    for name, value, meaning in (
        ("two_over_pi", 2 / mp.pi, "2 / pi"),
        ("ln2_over_half_pi", mpmath.log(2) * 2 / mp.pi, "2 log(2) / pi"),
    ):
        text += f"/* {meaning}: its bits after the point. */\n"
        text += shared_table("uint32_t", f"ndm_{name}_words_{kind.name}", count, 4) + " = {\n"
        text += words(value, count) + ",\n};\n\n"
    return text

def header(name: str, comment: str, includes: List[str], body: str) -> None:
    guard = f"NDM_PRIMITIVES_{name.upper()}_H"
    lines = f"/* {comment}\n * Written by {SCRIPT}. */\n#ifndef {guard}\n#define {guard}\n\n"
    quoted = [i if i[0] == "<" else f'"{i}"' for i in includes]
    lines += "".join(f"#include {i}\n" for i in quoted) + "\n"
    write(FOLDER / f"{name}.h", lines + body.rstrip() + "\n\n#endif\n")


def write(path: Path, text: str) -> None:
    path.write_text(text)
    subprocess.run(["clang-format", "-i", str(path)], check=True)


DERIVED: List[Tuple[str, str, str]] = [
    # of float64, of longdouble, what its first comment line says
    ("complex_pairs.h", "longdouble_pairs.h", "Pairs of floats."),
    ("complex_angles.h", "longdouble_angles.h", "Sines, cosines and arctangents of pairs."),
    ("complex_wide.h", "longdouble_wide.h", "Pairs of floats with an exponent."),
    ("complex_exponentials_float64.h", "longdouble_complex_exponentials.h", "Exponentials."),
    ("complex_logarithms_float64.h", "longdouble_complex_logarithms.h", "Logarithms."),
    ("complex_trigonometry_float64.h", "longdouble_complex_trigonometry.h",
     "Trigonometric and hyperbolic functions."),
    ("complex_inverse_float64.h", "longdouble_complex_inverse.h",
     "Inverse trigonometric and hyperbolic functions."),
    ("complex_power_float64.h", "longdouble_complex_power.h", "Powers."),
]
REPLACED: List[Tuple[str, str]] = [
    (r"\bdouble\b", "long double"),
    (r"float64", "longdouble"),
    (r"FLOAT64", "LONGDOUBLE"),
    (r"_any_complex128", "_complex128"),
    (r"complex128", "clongdouble"),
    (r"\bndm_(two_sum|fast_two_sum|two_product|power_of_two|upper_half)\b", r"ndm_\1_longdouble"),
    (r"\bndm_flipped_double\b", "ndm_flipped_longdouble"),
    (r"\b__builtin_(sqrt|fabs|copysign|inf|nan)\b", r"__builtin_\1l"),
    (r"\bDBL_", "LDBL_"),
    (r"(?<![\w.])(\d+\.\d*(?:e[-+]?\d+)?|0x[\da-f.]+p[-+]?\d+)(?!\w)", r"\1L"),
    (r"\bcomplex_(pairs|pairs_constants|angles|angles_constants|wide)\.h", r"longdouble_\1.h"),
    (r"\bcomplex_(\w+)_longdouble\.h", r"longdouble_complex_\1.h"),
    (r'"complex_words\.h"', '"longdouble_words.h"'),
]


def double_forms(target: str) -> str:
    """The functions of clongdouble that a header has, where longdouble is double."""
    text = (FOLDER / target.replace("longdouble_complex_", "complex_")).read_text() \
        if target.startswith("longdouble_complex_") else ""  # fmt: skip
    found = [f for f in [*COMPLEX, "power"] if f"ndm_{f}_complex128(ndm_complex128 z" in text]
    if not found:
        return ""
    source = target.replace("longdouble_", "")
    body = f'#else\n\n#include "{source}"\n\n'
    for function in found:
        second = ", ndm_clongdouble w" if function == "power" else ""
        other = ", (ndm_complex128){(double)w.re, (double)w.im}" if second else ""
        body += (f"static inline ndm_clongdouble ndm_{function}_clongdouble(ndm_clongdouble z"
                 f"{second})\n{{\nconst ndm_complex128 result = ndm_{function}_complex128("
                 f"(ndm_complex128){{(double)z.re, (double)z.im}}{other});\n"
                 "return (ndm_clongdouble){result.re, result.im};\n}\n\n")  # fmt: skip
    return body


def derive(source: str, target: str, comment: str) -> None:
    text = (FOLDER / source).read_text()
    text = text[text.index("#ifndef"):]  # the head comment
    for pattern, replacement in REPLACED:
        text = re.sub(pattern, replacement, text)
    text = re.sub(r"NDM_PRIMITIVES_\w+_H", f"NDM_PRIMITIVES_{source[:-2].upper()}_H", text)
    old, new = (f"NDM_PRIMITIVES_{n[:-2].upper()}_H" for n in (source, target))
    text = text.replace(old, new)
    guard = f"#define {new}\n"
    start = text.index(guard) + len(guard)
    included = text.rindex('#include "') if '#include "' in text else start
    after = text.index("\n", included) + 1
    end = text.rindex("#endif")
    text = (text[:after] + "\n#if LDBL_MANT_DIG != DBL_MANT_DIG\n" + text[after:end]
            + double_forms(target) + "#endif\n" + text[end:])  # fmt: skip
    write(FOLDER / target, f"/* {comment} Written by {SCRIPT} from {source}. */\n" + text)


def main() -> None:
    mp.dps = 6000
    bits = {kind: reduction(kind) for kind in (FLOAT64, LONGDOUBLE)}
    mp.dps = 400
    for kind, prefix in ((FLOAT64, "complex"), (LONGDOUBLE, "longdouble")):
        for name, body in (("pairs", constants(kind) + splits(kind)),
                           ("angles", angles(kind) + bits[kind])):  # fmt: skip
            if kind is LONGDOUBLE:
                body = f"#if LDBL_MANT_DIG != DBL_MANT_DIG\n\n{body}\n#endif\n"
            header(f"{prefix}_{name}_constants",
                   f"Tables and coefficients of {prefix}_{name}.h.",
                   [f"{prefix}_words.h", "tables.h"], body)  # fmt: skip
    header("longdouble_special_constants", "Constants of longdouble_special.h.",
           ["longdouble_words.h", "tables.h"],
           "#if LDBL_MANT_DIG != DBL_MANT_DIG\n\n" + special() + "\n#endif\n")  # fmt: skip
    stand_ins()
    for source, target, comment in DERIVED:
        if (FOLDER / source).exists():
            derive(source, target, comment)


if __name__ == "__main__":
    main()
