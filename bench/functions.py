"""The elementary functions that are compared: what their arguments are, and what other libraries
call them. Nothing here says which dtypes there are: the registries do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np
from cells import DOMAINS, PERIOD, Data, Loop
from timing import ndmlib

Range = Tuple[float, float]
EVERYWHERE: Range = (-50, 50)
COMPLEX: Range = (-5, 5)  # of both parts


@dataclass(frozen=True)
class Function:
    libm: str = ""
    """Name in the C library, whose vector functions and SLEEF's have the same."""
    jax: str = ""
    """Path in the package."""
    domain: Sequence[Range] = ()
    """A range for each argument; without, that of cells.py, and then EVERYWHERE."""
    sleef: str = ""
    """Name in SLEEF, where the C library has none."""


FUNCTIONS: Dict[str, Function] = {
    "exp": Function("exp", "numpy.exp"),
    "exp2": Function("exp2", "numpy.exp2"),
    "exp10": Function("exp10", "", [(-4, 4)]),
    "expm1": Function("expm1", "numpy.expm1"),
    "log": Function("log", "numpy.log"),
    "log2": Function("log2", "numpy.log2"),
    "log10": Function("log10", "numpy.log10"),
    "log1p": Function("log1p", "numpy.log1p"),
    "logaddexp": Function("", "numpy.logaddexp"),
    "logaddexp2": Function("", "numpy.logaddexp2"),
    "sin": Function("sin", "numpy.sin"),
    "cos": Function("cos", "numpy.cos"),
    "tan": Function("tan", "numpy.tan"),
    "sincos": Function("sincos", "", [(-10, 10)]),
    "arcsin": Function("asin", "numpy.arcsin"),
    "arccos": Function("acos", "numpy.arccos"),
    "arctan": Function("atan", "numpy.arctan"),
    "arctan2": Function("atan2", "numpy.arctan2"),
    "angle": Function("", "numpy.angle"),
    "sinh": Function("sinh", "numpy.sinh"),
    "cosh": Function("cosh", "numpy.cosh"),
    "tanh": Function("tanh", "numpy.tanh"),
    "arcsinh": Function("asinh", "numpy.arcsinh"),
    "arccosh": Function("acosh", "numpy.arccosh"),
    "arctanh": Function("atanh", "numpy.arctanh"),
    "sinpi": Function("", "", [(-10, 10)], "sinpi"),
    "cospi": Function("", "", [(-10, 10)], "cospi"),
    "tanpi": Function("", "", [(-10, 10)]),
    "sinc": Function("", "numpy.sinc", [(-10, 10)]),
    "hypot": Function("hypot", "numpy.hypot"),
    "cbrt": Function("cbrt", "numpy.cbrt"),
    "rsqrt": Function("", "lax.rsqrt", [(0, 100)]),
    "power": Function("pow", "numpy.power", [(0, 50), (-3, 3)]),
    "float_power": Function("pow", "numpy.float_power", [(0, 50), (-3, 3)]),
    "pow1p": Function("", "", [(-0.5, 0.5), (-20, 20)]),
    "compound": Function("", "", [(-0.5, 0.5), (-20, 20)]),
    "expit": Function("", "scipy.special.expit", [(-10, 10)]),
    "logit": Function("", "scipy.special.logit", [(0, 1)]),
    "log_expit": Function("", "nn.log_sigmoid", [(-10, 10)]),
    "softplus": Function("", "nn.softplus", [(-10, 10)]),
    "xlogy": Function("", "scipy.special.xlogy", [(-50, 50), (0, 100)]),
    "xlog1py": Function("", "scipy.special.xlog1py", [(-50, 50), (0, 100)]),
    "erf": Function("erf", "scipy.special.erf", [(-4, 4)]),
    "erfc": Function("erfc", "scipy.special.erfc", [(-4, 4)]),
    "gamma": Function("tgamma", "scipy.special.gamma", [(0.5, 8)]),
    "lgamma": Function("lgamma", "scipy.special.gammaln", [(0.5, 50)]),
    "i0": Function("", "scipy.special.i0", [(-8, 8)]),
}


def domain(name: str, place: int) -> Range:
    ranges = FUNCTIONS[name].domain or DOMAINS.get(name, ())
    return ranges[place] if place < len(ranges) else EVERYWHERE


def select(ufuncs: Sequence[str], dtypes: Sequence[str]) -> List[Loop]:
    """The library's loops, function by function in the order above."""
    found: List[Loop] = []
    names = ndmlib.ufunc_names()
    for name in FUNCTIONS:
        if name not in names or (ufuncs and name not in ufuncs):
            continue
        nin, _ = ndmlib.counts(ndmlib.find_ufunc(name))
        for info in ndmlib.loops(name):
            types = [np.dtype(ndmlib.dtype_name(info.dtypes[i])) for i in range(info.nargs)]
            loop = Loop(name, tuple(types[:nin]), tuple(types[nin:]))
            if types[0].name in dtypes and loop not in found:
                found.append(loop)
    return found


def aligned(count: int, dtype: np.dtype) -> np.ndarray:
    """Zeros from the beginning of a cache line on."""
    memory = np.zeros(count * dtype.itemsize + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + count * dtype.itemsize].view(dtype)


def arguments(data: Data, loop: Loop, count: int, mixed: bool) -> List[np.ndarray]:
    found: List[np.ndarray] = []
    for place, dtype in enumerate(loop.inputs):
        low, high = COMPLEX if dtype.kind == "c" else domain(loop.ufunc, place)
        operand = aligned(count, dtype)
        operand[:] = data.pattern(dtype, low, high, place)[:count]
        if mixed and dtype.kind in "fc":
            _strew(operand, place)
        found.append(operand)
    assert count <= PERIOD
    return found


def _strew(operand: np.ndarray, seed: int) -> None:
    """Replaces one part in a hundred: NaN, infinities, zeros, subnormal and huge numbers."""
    real = operand.dtype if operand.dtype.kind == "f" else operand.real.dtype
    limits = np.finfo(real)
    special = [np.nan, np.inf, -np.inf, 0.0, -0.0, limits.smallest_subnormal * 3,
               -limits.smallest_subnormal * 5, limits.max, -limits.max, limits.tiny]  # fmt: skip
    random = np.random.default_rng(seed)
    places = random.choice(len(operand), len(operand) // 100, replace=False)
    operand[places] = random.choice(np.array(special, real), len(places))
