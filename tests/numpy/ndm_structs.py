"""Structs and numbers of the public headers, for ctypes."""

from __future__ import annotations

import ctypes as c

CASTINGS = {"same_kind": 0, "no": 1, "equiv": 2, "safe": 3, "unsafe": 4}
TIERS = ("correct", "fast")
FP_FLAGS = {1: "divide", 2: "overflow", 4: "underflow", 8: "invalid"}
WRITEABLE, WEAK = 1, 2


class DType(c.Structure):
    _fields_ = [
        ("cls", c.c_void_p),
        ("param", c.c_void_p),
        ("itemsize", c.c_uint32),
        ("num", c.c_int32),
        ("order", c.c_uint8),
        ("unit", c.c_uint8),
    ]


class Scalar(c.Structure):
    _fields_ = [
        ("kind", c.c_uint8),
        ("negative", c.c_uint8),
        ("magnitude", c.c_uint64),
        ("real", c.c_double),
        ("imag", c.c_double),
    ]


class View(c.Structure):
    _fields_ = [
        ("data", c.c_void_p),
        ("dtype", DType),
        ("ndim", c.c_int),
        ("shape", c.POINTER(c.c_ssize_t)),
        ("strides", c.POINTER(c.c_ssize_t)),
        ("flags", c.c_uint32),
    ]


class Limits(c.Structure):
    _fields_ = [
        ("bits", c.c_uint32),
        ("nmant", c.c_int32),
        *((name, c.c_void_p) for name in ("max", "min", "eps", "tiny", "smallest")),
    ]


class Error(c.Structure):
    _fields_ = [("status", c.c_int), ("message", c.c_char * 512)]


class Options(c.Structure):
    _fields_ = [
        ("size", c.c_size_t),
        ("casting", c.c_int),
        ("order", c.c_int),
        ("dtype", DType),
        ("signature", c.POINTER(DType)),
        ("where", c.POINTER(View)),
        ("out", c.POINTER(c.POINTER(View))),
        ("tier", c.c_int),
        ("threads", c.c_int),
        ("pool", c.c_void_p),
        ("fp_mode", c.c_int),
        ("fp_report", c.c_uint32),
        ("fp_callback", c.c_void_p),
        ("fp_context", c.c_void_p),
        ("fp_flags", c.POINTER(c.c_uint32)),
        ("cancel", c.c_void_p),
        ("allocator", c.c_void_p),
        ("axes", c.POINTER(c.POINTER(c.c_int))),
        ("deterministic", c.c_bool),
    ]


class LoopInfo(c.Structure):
    _fields_ = [
        ("nargs", c.c_int),
        ("dtypes", DType * 32),
        ("module", c.c_char_p),
        ("target", c.c_char_p),
        ("symbol", c.c_char_p),
        ("fast", c.c_bool),
    ]
