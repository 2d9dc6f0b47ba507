"""Who is compared in an elementary function: the library in both tiers, NumPy, and the functions
of other libraries, through loops in C (libraries.c). Each at a level of the processor."""

from __future__ import annotations

import ctypes as c
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from cells import Loop, numpy_runs, numpy_ufunc
from functions import FUNCTIONS
from timing import PROCESS, ROOT, TIMER, NdmCall, NumpyCall, Task

JAX = ROOT / "build/jax"  # where `bench/run jax` puts it
JAX_COUNT = 32768  # elements of its calls: one costs some microseconds beside its loop
NATIVE = ("float32", "float64")


@dataclass(frozen=True)
class Level:
    """What of the processor is used, and how the others name it."""

    name: str
    """The library's target."""
    vector: str
    """The loops of libraries.c, and SLEEF's suffix nearly."""
    width: int
    """Bytes of a vector."""
    libmvec: str
    """The letter of x86's vector functions."""
    xla: str
    feature: str
    """NumPy's name of what the processor must have."""
    numpy: Sequence[str] = ()
    """What is left of NumPy's names; empty for all."""

    def runs(self) -> bool:
        return bool(np._core._multiarray_umath.__cpu_features__.get(self.feature))

    def environment(self) -> Dict[str, str]:
        """Everything in a process that reads its environment is held to the level."""
        found = {
            "NDMILL_TARGET": self.name,
            "XLA_FLAGS": f"--xla_cpu_max_isa={self.xla}",
            "JAX_PLATFORMS": "cpu",
            "JAX_ENABLE_X64": "1",
        }
        hidden = [name for name in _numpy_features() if name not in self.numpy]
        if self.numpy and hidden:
            found["NPY_DISABLE_CPU_FEATURES"] = " ".join(hidden)
        if self.vector == "sse4":
            found["GLIBC_TUNABLES"] = "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F"
        return found

    def messages(self, program: Path, *arguments: str) -> Iterator[Any]:
        """The lines of JSON that a Python program prints in a process of this environment."""
        command = [sys.executable, str(program), *arguments]
        environment = {**os.environ, **self.environment()}
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env=environment
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                yield json.loads(line)
        if process.returncode:
            raise SystemExit(f"bench: measuring at {self.name} ended with {process.returncode}")


NUMPY_V2 = ("SSSE3", "SSE41", "POPCNT", "SSE42", "X86_V2")
NUMPY_V3 = (*NUMPY_V2, "AVX", "F16C", "FMA3", "AVX2", "X86_V3")
LEVELS = (
    Level("x86-64-v2", "sse4", 16, "b", "SSE4_2", "SSE42", NUMPY_V2),
    Level("x86-64-v3", "avx2", 32, "d", "AVX2", "AVX2", NUMPY_V3),
    Level("x86-64-v4", "avx512", 64, "e", "AVX512", "AVX512_SKX"),
)


def _numpy_features() -> List[str]:
    """What NumPy has code for beyond what it needs, and this machine runs."""
    umath = np._core._multiarray_umath
    return [name for name in umath.__cpu_dispatch__ if umath.__cpu_features__.get(name)]


def numpy_callable(loop: Loop) -> Optional[Any]:
    """NumPy's ufunc if it has the loop, or its Python function of that name."""
    ufunc = numpy_ufunc(loop.ufunc)
    if ufunc is None:
        return getattr(np, loop.ufunc, None)
    return ufunc if numpy_runs(ufunc, loop.inputs) == (*loop.inputs, *loop.outputs) else None


class Operands(c.Structure):
    """bench_operands"""

    _fields_ = [
        ("function", c.c_void_p),
        ("inputs", c.c_void_p * 2),
        ("outputs", c.c_void_p * 2),
        ("count", c.c_size_t),
    ]


class LoopCall:
    """A loop of libraries.c over a function of another library."""

    def __init__(
        self, loop: str, function: Any, inputs: Sequence[np.ndarray], outs: Sequence[np.ndarray]
    ) -> None:
        def addresses(arrays: Sequence[np.ndarray]) -> Any:
            return (c.c_void_p * 2)(*(array.ctypes.data for array in arrays))

        self.operands = Operands(
            c.cast(function, c.c_void_p), addresses(inputs), addresses(outs), len(outs[0])
        )
        self.task = Task(
            loop=c.cast(getattr(TIMER, loop), c.c_void_p),
            operands=c.cast(c.pointer(self.operands), c.c_void_p),
        )


class JaxCall(NumpyCall):
    """A compiled function of JAX, whose call returns a new array when it is done."""

    def __init__(self, function: Any, inputs: Sequence[Any]) -> None:
        super().__init__(function, inputs)
        self.task.clock = PROCESS
        self.result = np.asarray(function(*inputs))


class Libraries:
    """The shared libraries that are there."""

    def __init__(self, level: Level, with_jax: bool) -> None:
        self.level = level
        self.libm = _load("libm.so.6")
        self.libmvec = _load("libmvec.so.1")
        self.sleef = _load("libsleef.so.3")
        self.jax = _import_jax() if with_jax else None
        there = {"SLEEF": self.sleef, "libmvec": self.libmvec}
        if with_jax:
            there["JAX (bench/run jax)"] = self.jax
        self.missing = [name for name, library in there.items() if library is None]
        self.versions = [os.confstr("CS_GNU_LIBC_VERSION") or "libc"]
        if self.jax is not None:
            self.versions.append(f"JAX {self.jax.__version__}")

    def calls(
        self, loop: Loop, inputs: Sequence[np.ndarray], outs: Sequence[np.ndarray]
    ) -> Dict[str, LoopCall]:
        """Of float32 and float64."""
        dtype = loop.inputs[0].name
        if dtype not in NATIVE or any(x != loop.inputs[0] for x in (*loop.inputs, *loop.outputs)):
            return {}
        kind = "pair" if len(outs) > 1 else str(len(inputs))
        found: Dict[str, LoopCall] = {}
        for name, (vector, function) in self._functions(loop, dtype).items():
            found[name] = LoopCall(f"bench_{vector}_{dtype}_{kind}", function, inputs, outs)
        return found

    def _functions(self, loop: Loop, dtype: str) -> Dict[str, Tuple[str, Any]]:
        level, names = self.level, FUNCTIONS[loop.ufunc]
        letter, itemsize = ("f", 4) if dtype == "float32" else ("d", 8)
        suffix = letter if letter == "f" else ""
        width = level.width // itemsize
        wanted: List[Tuple[str, str, Optional[c.CDLL], List[str]]] = []
        if names.libm or names.sleef:
            isa = level.vector + ("f" if level.vector == "avx512" else "")
            stem = f"Sleef_{names.sleef or names.libm}{letter}{width}"
            one = [f"{stem}_{ulp}{isa}" for ulp in ("u10", "u05", "u15")]
            wanted.append(("sleef_u10", level.vector, self.sleef, one))
            wanted.append(("sleef_u35", level.vector, self.sleef, [f"{stem}_u35{isa}"]))
        if names.libm:
            mangled = f"_ZGV{level.libmvec}N{width}{'v' * len(loop.inputs)}_{names.libm}{suffix}"
            wanted.append(("libmvec", level.vector, self.libmvec, [mangled]))
            wanted.append(("libm", "scalar", self.libm, [names.libm + suffix]))
        found = {name: (vector, _symbol(library, symbols))
                 for name, vector, library, symbols in wanted}  # fmt: skip
        return {name: function for name, function in found.items() if function[1] is not None}

    def jax_call(self, loop: Loop, inputs: Sequence[np.ndarray]) -> Optional[JaxCall]:
        path = FUNCTIONS[loop.ufunc].jax
        if self.jax is None or not path or loop.inputs[0].name not in NATIVE:
            return None
        function: Any = self.jax
        for name in path.split("."):
            function = getattr(function, name)
        on_device = [self.jax.numpy.asarray(values) for values in inputs]
        return JaxCall(self.jax.jit(function), on_device)


def _load(name: str) -> Optional[c.CDLL]:
    try:
        return c.CDLL(name)
    except OSError:
        return None


def _symbol(library: Optional[c.CDLL], names: Sequence[str]) -> Optional[Any]:
    for name in names:
        function = getattr(library, name, None) if library is not None else None
        if function is not None:
            return function
    return None


def _import_jax() -> Optional[Any]:
    """On the one processor that the process is held to, else it would split the work."""
    if not JAX.exists():
        return None
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    sys.path.append(str(JAX))
    try:
        import jax
        import jax.numpy
        import jax.scipy.special
    except ImportError:
        return None
    jax.config.update("jax_cpu_enable_async_dispatch", False)
    return jax


def of_library(
    loop: Loop, inputs: Sequence[np.ndarray], outs: Sequence[np.ndarray]
) -> Dict[str, Any]:
    """Both tiers, and NumPy."""
    found: Dict[str, Any] = {
        "correct": NdmCall(loop.ufunc, inputs, outs),
        "fast": NdmCall(loop.ufunc, inputs, outs, fast=True),
    }
    function = numpy_callable(loop)
    if function is not None:
        ufunc = isinstance(function, np.ufunc)
        found["numpy"] = NumpyCall(function, inputs, outs if ufunc else ())
    return found
