"""The shared library through ctypes, on NumPy's own memory: nothing is copied on the way."""

from __future__ import annotations

import ctypes as c
import os
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np
from ndm_structs import (
    CASTINGS,
    FP_FLAGS,
    TIERS,
    WEAK,
    WRITEABLE,
    DType,
    Error,
    Limits,
    LoopInfo,
    Options,
    Scalar,
    View,
)

Weak = Union[int, float, complex]


class NdmError(Exception):
    """A status other than NDM_OK, with the library's message."""

    def __init__(self, library: c.CDLL, status: int, error: Error) -> None:
        self.status = library.ndm_status_name(status).decode()
        super().__init__(f"{self.status}: {error.message.decode()}")


BUILD = Path(os.environ.get("NDM_BUILD_DIR") or Path(__file__).parents[2] / "build/release")


def load() -> c.CDLL:
    library = c.CDLL(str(BUILD / "lib/libndmill.so"))
    for name in ("ndm_status_name", "ndm_dtype_name", "ndm_ufunc_name", "ndm_ufunc_signature"):
        getattr(library, name).restype = c.c_char_p
    library.ndm_array_view.restype = c.POINTER(View)
    library.ndm_ufunc_list.restype = c.c_size_t
    library.ndm_array_view.argtypes = [c.c_void_p]
    library.ndm_array_release.argtypes = [c.c_void_p]
    library.ndm_array_release.restype = None
    return library


LIBRARY = load()


def check(status: int, error: Error) -> None:
    if status != 0:
        raise NdmError(LIBRARY, status, error)


def load_module(name: str) -> None:
    """Registers the module lib/NAME.so of the build; the same one twice does nothing."""
    error = Error()
    path = BUILD / f"lib/{name}.so"
    check(LIBRARY.ndm_module_load(str(path).encode(), c.byref(error)), error)


def find_dtype(name: str) -> DType:
    dtype, error = DType(), Error()
    check(LIBRARY.ndm_dtype_find(name.encode(), c.byref(dtype), c.byref(error)), error)
    return dtype


def from_numpy_dtype(dtype: np.dtype) -> DType:
    """Through the array-protocol string, so byte order is carried over."""
    if dtype.char in "gG" and dtype.isnative:
        return find_dtype(dtype.char)
    return find_dtype(dtype.str)


def limits(name: str) -> Dict[str, Any]:
    """What ndm_dtype_limits tells: items as integers or bytes, None where there are none."""
    dtype, found, error = find_dtype(name), Limits(), Error()
    check(LIBRARY.ndm_dtype_limits(c.byref(dtype), c.byref(found), c.byref(error)), error)
    told: Dict[str, Any] = {"bits": found.bits, "nmant": found.nmant}
    for key in ("max", "min", "eps", "tiny", "smallest"):
        address = getattr(found, key)
        data = c.string_at(address, dtype.itemsize) if address else b""
        told[key] = np.frombuffer(data, storage(dtype))[0] if address else None
    return told


def name_of(dtype: np.dtype) -> str:
    """Our name of a NumPy dtype: its own is that of the machine's format for longdouble."""
    return {"g": "longdouble", "G": "clongdouble"}.get(dtype.char, dtype.name)


def dtype_name(dtype: DType) -> str:
    return str(LIBRARY.ndm_dtype_name(c.byref(dtype)).decode())


class Stored:
    """Items of a dtype that NumPy does not have, in an array of a NumPy dtype of their size."""

    def __init__(self, array: np.ndarray, dtype: str) -> None:
        self.array = np.asarray(array)
        self.dtype = dtype
        assert self.array.dtype.itemsize == find_dtype(dtype).itemsize

    def __len__(self) -> int:
        return len(self.array)


def is_numpy_dtype(name: str) -> bool:
    """Whether NumPy has the dtype by itself: packages register others."""
    try:
        return np.dtype(name).isbuiltin == 1
    except TypeError:
        return False


def storage(dtype: DType) -> np.dtype:
    """The NumPy dtype that holds items of a dtype: itself, else an unsigned integer or bytes."""
    name = dtype_name(dtype)
    if is_numpy_dtype(name):
        found = np.dtype(name)
    else:
        found = np.dtype(f"{'u' if dtype.itemsize in (1, 2, 4, 8) else 'V'}{dtype.itemsize}")
    return found.newbyteorder() if dtype.order else found


def empty(shape: Any, dtype: str) -> Union[np.ndarray, Stored]:
    """An array for results of a dtype, Stored where NumPy does not have it."""
    array = np.zeros(shape, storage(find_dtype(dtype)))
    return array if is_numpy_dtype(dtype) else Stored(array, dtype)


def dtype_character(dtype: DType) -> str:
    """NumPy's character of a core dtype."""
    return np.dtype(dtype_name(dtype)).char


class Operand:
    """An ndm_view of a NumPy array or of a weak scalar, with what must stay alive."""

    def __init__(self, value: Any) -> None:
        self.view = View()
        if isinstance(value, (np.ndarray, np.generic)):
            self.array = np.asarray(value)
            self._from_array(self.array, from_numpy_dtype(self.array.dtype))
        elif isinstance(value, Stored):
            self.array = value.array
            self._from_array(self.array, find_dtype(value.dtype))
        else:
            self.scalar = weak_scalar(value)
            self.view.data = c.cast(c.byref(self.scalar), c.c_void_p)
            self.view.flags = WEAK

    def _from_array(self, array: np.ndarray, dtype: DType) -> None:
        self.shape = (c.c_ssize_t * max(array.ndim, 1))(*array.shape)
        self.strides = (c.c_ssize_t * max(array.ndim, 1))(*array.strides)
        self.view.data = array.ctypes.data
        self.view.dtype = dtype
        self.view.ndim = array.ndim
        self.view.shape = c.cast(self.shape, c.POINTER(c.c_ssize_t))
        self.view.strides = c.cast(self.strides, c.POINTER(c.c_ssize_t))
        self.view.flags = WRITEABLE if array.flags.writeable else 0


def weak_scalar(value: Weak) -> Scalar:
    if isinstance(value, complex):
        return Scalar(kind=3, real=value.real, imag=value.imag)
    if isinstance(value, float):
        return Scalar(kind=2, real=value)
    if abs(value) < 2**64:
        return Scalar(kind=1, negative=int(value < 0), magnitude=abs(value), real=float(value))
    return Scalar(kind=4, negative=int(value < 0), real=float(value))


def find_ufunc(name: str) -> c.c_void_p:
    ufunc, error = c.c_void_p(), Error()
    check(LIBRARY.ndm_ufunc_find(name.encode(), c.byref(ufunc), c.byref(error)), error)
    return ufunc


def pointers(operands: Sequence[Optional[Operand]]) -> Any:
    empty = c.POINTER(View)()
    items = [c.pointer(o.view) if o is not None else empty for o in operands]
    return (c.POINTER(View) * len(items))(*items)


def counts(ufunc: c.c_void_p) -> Tuple[int, int]:
    return LIBRARY.ndm_ufunc_nin(ufunc), LIBRARY.ndm_ufunc_nout(ufunc)


def resolve(name: str, inputs: Sequence[Union[np.dtype, Weak]]) -> Optional[LoopInfo]:
    """The loop for inputs of these dtypes or weak values, or None where there is none."""
    operands = []
    for value in inputs:
        if isinstance(value, np.dtype):
            operand = Operand(0)
            operand.view = View(dtype=from_numpy_dtype(value))
            operands.append(operand)
        else:
            operands.append(Operand(value))
    loop, error = LoopInfo(), Error()
    status = LIBRARY.ndm_resolve(
        find_ufunc(name), pointers(operands), None, c.byref(loop), c.byref(error)
    )
    if status and LIBRARY.ndm_status_name(status) == b"type":
        return None
    check(status, error)
    return loop


def to_numpy(array: int) -> Any:
    """A copy of an ndm_array, which is released; Stored if NumPy does not have its dtype."""
    view = LIBRARY.ndm_array_view(array).contents
    name, dtype = dtype_name(view.dtype), storage(view.dtype)
    shape = [view.shape[i] for i in range(view.ndim)]
    strides = [view.strides[i] for i in range(view.ndim)]
    size = int(np.prod(shape, dtype=object)) if shape else 1
    if size == 0:
        result = np.empty(shape, dtype)
    else:
        low = sum(min(0, (n - 1) * s) for n, s in zip(shape, strides))
        high = sum(max(0, (n - 1) * s) for n, s in zip(shape, strides)) + dtype.itemsize
        memory = (c.c_char * (high - low)).from_address(view.data + low)
        result = np.ndarray(shape, dtype, memory, -low, strides).copy(order="K")
    LIBRARY.ndm_array_release(array)
    return result if is_numpy_dtype(name) else Stored(result, name)


def call(
    name: str,
    *inputs: Any,
    out: Optional[Sequence[Optional[Union[np.ndarray, Stored]]]] = None,
    where: Optional[np.ndarray] = None,
    casting: str = "same_kind",
    dtype: Optional[str] = None,
    order: str = "K",
    threads: int = 0,
    flags: Optional[List[str]] = None,
    axes: Optional[Sequence[Optional[Sequence[int]]]] = None,
    deterministic: bool = False,
    tier: str = "correct",
) -> List[Any]:
    """ndm_call; the outputs as a list. IEEE flags raised are appended to `flags`."""
    ufunc = find_ufunc(name)
    nin, nout = counts(ufunc)
    operands = [Operand(value) for value in inputs]
    assert len(operands) == nin
    given = list(out or [None] * nout)
    outs = [Operand(o) if o is not None else None for o in given]
    mask = Operand(where) if where is not None else None
    raised, error = c.c_uint32(), Error()
    options = Options(
        size=c.sizeof(Options),
        casting=CASTINGS[casting],
        order="KCFA".index(order),
        threads=threads,
        out=pointers(outs),
        fp_flags=c.pointer(raised),
        deterministic=deterministic,
        tier=TIERS.index(tier),
    )
    if axes is not None:
        lists = [None if axis is None else (c.c_int * max(len(axis), 1))(*axis) for axis in axes]
        empty = c.POINTER(c.c_int)()
        items = [empty if own is None else c.cast(own, c.POINTER(c.c_int)) for own in lists]
        options.axes = (c.POINTER(c.c_int) * len(items))(*items)
    if mask is not None:
        options.where = c.pointer(mask.view)
    if dtype is not None:
        options.dtype = find_dtype(dtype)
    results = (c.c_void_p * nout)()
    status = LIBRARY.ndm_call(
        ufunc, pointers(operands), results, c.byref(options), c.byref(error)
    )
    check(status, error)
    if flags is not None:
        flags.extend(text for bit, text in FP_FLAGS.items() if raised.value & bit)
    return [
        given[i] if given[i] is not None else to_numpy(results[i]) for i in range(nout)
    ]


def is_generalized(name: str) -> bool:
    """Whether a ufunc works on whole cores rather than element by element."""
    return "(" in LIBRARY.ndm_ufunc_signature(find_ufunc(name)).decode()


def ufunc_names() -> List[str]:
    count = LIBRARY.ndm_ufunc_list(None, 0)
    handles = (c.c_void_p * count)()
    LIBRARY.ndm_ufunc_list(handles, count)
    return [LIBRARY.ndm_ufunc_name(c.c_void_p(h)).decode() for h in handles]


def loops(name: str) -> List[LoopInfo]:
    found: List[LoopInfo] = []
    ufunc = find_ufunc(name)
    while True:
        loop = LoopInfo()
        index = c.c_size_t(len(found))
        if LIBRARY.ndm_ufunc_loop(ufunc, index, c.byref(loop), None):
            return found
        found.append(loop)


def read_table(name: str) -> List[List[str]]:
    """Rows of tables/NAME.tsv, without the comment."""
    path = Path(__file__).parent / "tables" / f"{name}.tsv"
    lines = path.read_text().splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


WEAK_VALUES: Dict[str, Weak] = {"int": 1, "float": 1.0, "complex": 1j}


def cast(values: Any, dtype: str) -> Union[np.ndarray, Stored]:
    """A copy of an array or of Stored items as another dtype."""
    array = values.array if isinstance(values, Stored) else np.asarray(values)
    out = empty(array.shape, dtype)
    copyto(out, values)
    return out


def copyto(dst: Any, src: Any, casting: str = "unsafe") -> None:
    target, source, error = Operand(dst), Operand(src), Error()
    status = LIBRARY.ndm_copyto(
        c.byref(target.view), c.byref(source.view), CASTINGS[casting], None, c.byref(error)
    )
    check(status, error)


def to_text(value: Any) -> str:
    """ndm_to_string of an array or of Stored items."""
    operand, text, error = Operand(value), c.c_char_p(), Error()
    status = LIBRARY.ndm_to_string(
        c.byref(operand.view), None, c.byref(text), c.byref(error)
    )
    check(status, error)
    found = (text.value or b"").decode()
    libc = c.CDLL(None)
    libc.free(c.cast(text, c.c_void_p))
    return found


def write_npy(path: Path, value: Any) -> None:
    operand, error = Operand(value), Error()
    check(LIBRARY.ndm_npy_write(str(path).encode(), c.byref(operand.view), c.byref(error)), error)


def read_npy(path: Path) -> Any:
    array, error = c.c_void_p(), Error()
    check(LIBRARY.ndm_npy_read(str(path).encode(), c.byref(array), c.byref(error)), error)
    return to_numpy(array)
