"""The generated dtypes and casts, compiled and run beside NumPy."""

from __future__ import annotations

import ctypes
import itertools
import math
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.ir import CastInstance, Program
from ndmillc.lower_data import lower_data
from ndmillc.read import read_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wshadow", "-Wstrict-prototypes"]
WARNINGS += ["-Wmissing-prototypes", "-Wvla", "-Wundef", "-Werror", "-fno-strict-aliasing"]
WARNINGS += ["-fPIC", "-fvisibility=hidden", "-ffp-contract=off"]
KERNEL = ["-O3", "-fno-math-errno", "-fno-trapping-math", "-fno-lto"]
FP_OVERFLOW, FP_UNDERFLOW, FP_INVALID = 2, 4, 8

NAMES = ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
NAMES += ["float16", "float32", "float64", "longdouble", "complex64", "complex128", "clongdouble"]


class Scalar(ctypes.Structure):
    """ndm_scalar."""

    _fields_ = [
        ("kind", ctypes.c_uint8),
        ("negative", ctypes.c_uint8),
        ("magnitude", ctypes.c_uint64),
        ("real", ctypes.c_double),
        ("imag", ctypes.c_double),
    ]


BOOL, INT, FLOAT, COMPLEX, HUGE = range(5)


def generate(out: Path) -> None:
    diagnostics = Diagnostics()
    specs = read_specs([str(ROOT / "specs")], [], diagnostics)
    names = tuple(specs.dtypes)
    pairs = itertools.permutations(names, 2)
    casts = tuple(CastInstance(a, b, "unsafe") for a, b in pairs)
    program = Program("core", (), names, (), (), casts, ())
    for name, text in render(lower_data(program, specs, {}, {})).items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def compile_all(compiler: str, source: Path, objects: Path, flags: List[str]) -> List[str]:
    includes = [f"-I{ROOT / 'runtime/include'}", f"-I{source / 'include'}"]
    made = []
    probe = ROOT / "tests/compiler/data_probe.c"
    blocks = ROOT / "runtime/kernels/blocks.c"
    for path in [*sorted(source.glob("*/*.c")), source / "module.c", probe, blocks]:
        kernel = path.parent.name in ("casts", "kernels")
        extra = KERNEL if kernel else ["-O1", "-DNDM_BUILD_GENERIC=1"]
        target = objects / f"{path.parent.name}_{path.stem}.o"
        command = [compiler, *WARNINGS, *extra, *flags, *includes, "-c", str(path)]
        subprocess.run([*command, "-o", str(target)], check=True)
        made.append(str(target))
    return made


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("generated")
    generate(out)
    return out


@pytest.fixture(scope="module", params=["gcc", "clang"])
def objects(
    request: pytest.FixtureRequest, source: Path, tmp_path_factory: pytest.TempPathFactory
) -> List[str]:
    compiler = str(request.param)
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    return compile_all(compiler, source, tmp_path_factory.mktemp(compiler), [])


@pytest.fixture(scope="module")
def library(objects: List[str], tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("library") / "core.so"
    subprocess.run(["gcc", "-shared", *objects, "-o", str(path), "-lm"], check=True)
    loaded = ctypes.CDLL(str(path))
    loaded.probe_cast.restype = ctypes.c_uint32
    loaded.probe_item.restype = ctypes.c_size_t
    loaded.probe_format.restype = ctypes.c_size_t
    loaded.probe_text.restype = ctypes.c_char_p
    return loaded


def dtype(name: str) -> "np.dtype[Any]":
    return np.dtype(name)


def special_values(name: str) -> "np.ndarray[Any, Any]":
    kind = dtype(name)
    if kind.kind == "b":
        return np.array([False, True])
    if kind.kind in "iu":
        info = np.iinfo(kind)
        middle = [1 << k for k in range(kind.itemsize * 8 - 1)]
        near = [v + d for v in middle for d in (-1, 0, 1)] + [65519, 65520, 2049, 2051, 100]
        values = [v for n in near for v in (n, -n)] + [info.min, info.max]
        return np.array(sorted({v for v in values if info.min <= v <= info.max}), dtype=kind)
    if kind.kind == "c":
        part = special_values({"F": "float32", "D": "float64", "G": "longdouble"}[kind.char])
        result = np.empty(part.size, dtype=kind)
        result.real = part
        result.imag = part[::-1]
        return result
    return special_floats(kind)


def special_floats(kind: "np.dtype[Any]") -> "np.ndarray[Any, Any]":
    info = np.finfo(kind)
    edges = [2.0**k for k in (0, 7, 8, 15, 16, 24, 31, 32, 53, 63, 64)]
    values: List[Any] = [0.0, 0.5, 0.999, 1.5, 2.5, 65519.0, 65520.0, 1e5, 1e38, 1e300, 1e-40]
    with np.errstate(all="ignore"):
        found = [kind.type(v) for v in values + edges]
        found += [kind.type(2.0**-k) for k in (14, 24, 25, 126, 149, 150, 1022, 1074)]
        found += [np.nextafter(v, kind.type(d)) for v in found for d in (-np.inf, np.inf)]
        found += [info.max, info.tiny, info.eps, kind.type("inf")]
        found += [-v for v in found]
    return np.array([*found, kind.type("nan")], dtype=kind)


def saturated(value: Any, kind: "np.dtype[Any]") -> int:
    """What a float becomes as an integer."""
    info = np.iinfo(kind)
    if value != value:
        return 0
    if abs(value) == math.inf:
        return int(info.max if value > 0 else info.min)
    return min(max(int(value), int(info.min)), int(info.max))


def odd_double(value: Any) -> Any:
    """A longdouble as float64 by rounding to odd: NumPy's own way to float16 rounds twice."""
    near = np.float64(value)
    if np.longdouble(near) == value or np.isnan(value):
        return near
    far = np.nextafter(near, np.float64(np.inf if value > near else -np.inf))
    return near if near.view(np.int64) & 1 else far


def expected_cast(values: "np.ndarray[Any, Any]", kind: "np.dtype[Any]") -> "np.ndarray[Any, Any]":
    with np.errstate(all="ignore"):
        if kind.kind in "iu" and values.dtype.kind in "fc":
            parts = values.real if values.dtype.kind == "c" else values
            return np.array([saturated(v, kind) for v in parts], dtype=kind)
        if kind.kind != "c" and kind.kind != "b" and values.dtype.kind == "c":
            values = values.real
        if kind == np.float16 and values.dtype.char == "g":
            values = np.array([odd_double(v) for v in values])
        return values.astype(kind)


def run_cast(
    library: Any, values: "np.ndarray[Any, Any]", source: str, target: str, step: int = 1
) -> Any:
    out = np.zeros(values.size * abs(step), dtype=dtype(target))[::step]
    raised = library.probe_cast(
        source.encode(),
        target.encode(),
        ctypes.c_void_p(values.ctypes.data),
        ctypes.c_ssize_t(values.strides[0]),
        ctypes.c_void_p(out.ctypes.data),
        ctypes.c_ssize_t(out.strides[0]),
        ctypes.c_ssize_t(values.size),
    )
    assert raised != 0xFFFFFFFF
    return out, raised


def same(a: "np.ndarray[Any, Any]", b: "np.ndarray[Any, Any]") -> bool:
    """Equal, zeros with their signs; a NaN is a NaN."""
    if a.dtype.kind == "c":
        return same(a.real, b.real) and same(a.imag, b.imag)
    if a.dtype.kind != "f":
        return bool(np.array_equal(a, b))
    signs = (np.signbit(a) == np.signbit(b)) | np.isnan(a)
    return bool(np.array_equal(a, b, equal_nan=True) and signs.all())


@pytest.mark.parametrize("source_name", NAMES)
def test_every_cast(library: Any, source_name: str) -> None:
    values = special_values(source_name)
    for target in NAMES:
        if target == source_name:
            continue
        expected = expected_cast(values, dtype(target))
        for step, given in (
            (1, np.ascontiguousarray(values)),
            (2, np.repeat(values, 3)[::3]),
            (-1, values[::-1].copy()[::-1]),
        ):
            found, _ = run_cast(library, given, source_name, target, step)
            wrong = [
                (given[i], found[i], expected[i])
                for i in range(given.size)
                if not same(found[i : i + 1], expected[i : i + 1])
            ]
            assert not wrong, (source_name, target, step, wrong[:5])
        repeated = np.broadcast_to(values[-2:-1], (5,))
        found, _ = run_cast(library, repeated, source_name, target)
        assert same(found, np.repeat(expected[-2:-1], 5)), (source_name, target)


def test_bool_is_any_byte(library: Any) -> None:
    given = np.array([0, 1, 2, 255], dtype=np.uint8)
    for target in NAMES[1:]:
        found, _ = run_cast(library, given, "bool", target)
        assert found.tolist() == [0, 1, 1, 1], target


@pytest.mark.parametrize(
    ("source_name", "target", "value", "flags"),
    [
        ("float32", "int8", 127.9, 0),
        ("float32", "int8", 128.0, FP_INVALID),
        ("float64", "int8", -128.9, 0),
        ("float64", "int32", -2147483648.5, 0),
        ("float64", "int32", -2147483649.0, FP_INVALID),
        ("float64", "uint64", -0.5, 0),
        ("float64", "uint64", -1.0, FP_INVALID),
        ("float64", "uint64", 2.0**63, 0),
        ("float64", "uint64", 2.0**64, FP_INVALID),
        ("longdouble", "int64", float("nan"), FP_INVALID),
        ("float16", "int8", float("inf"), FP_INVALID),
        ("float64", "float32", 1e39, FP_OVERFLOW),
        ("float64", "float32", 1e-40, FP_UNDERFLOW),
        ("float64", "float16", 65519.9, 0),
        ("float64", "float16", 65520.0, FP_OVERFLOW),
        ("float32", "float16", 1e-6, FP_UNDERFLOW),
        ("float32", "float16", 2.0**-24, 0),
        ("int64", "float16", 65520, FP_OVERFLOW),
        ("int64", "float16", 65519, 0),
        ("complex128", "complex64", 1e39, FP_OVERFLOW),
    ],
)
@pytest.mark.parametrize("count", [1, 64])
def test_flags(
    library: Any, source_name: str, target: str, value: Any, flags: int, count: int
) -> None:
    given = np.full(count, value, dtype=dtype(source_name))
    _, raised = run_cast(library, given, source_name, target)
    assert raised == flags


def test_integers_are_rounded_once(library: Any) -> None:
    """Where a step through float64 or float32 would meet a tie that is none."""
    near_tie = np.array([2**62 + 2**38 + 1, -(2**62) - 2**38 - 1], dtype=np.int64)
    found, _ = run_cast(library, near_tie, "int64", "float32")
    assert [Fraction(float(v)) for v in found] == [2**62 + 2**39, -(2**62) - 2**39]
    top = np.array([2**64 - 1], dtype=np.uint64)
    found, _ = run_cast(library, top, "uint64", "longdouble")
    assert int(found[0]) == 2**64 - 1 or np.finfo(np.longdouble).nmant < 63


def test_floats_are_rounded_once(library: Any) -> None:
    tie = 1 + 2.0**-11
    given = np.array([tie, np.nextafter(tie, 2), np.nextafter(tie, 1)])
    found, _ = run_cast(library, given, "float64", "float16")
    assert found.tolist() == [1.0, 1 + 2.0**-10, 1.0]
    wide = np.array([tie], dtype=np.longdouble) * (1 + np.finfo(np.longdouble).eps)
    found, _ = run_cast(library, wide, "longdouble", "float16")
    assert found.tolist() == [1 + 2.0**-10]


# ---- classes ------------------------------------------------------------------------------


def item(library: Any, name: str, which: str) -> Any:
    out = np.zeros(1, dtype=dtype(name))
    size = library.probe_item(name.encode(), which.encode(), ctypes.c_void_p(out.ctypes.data))
    return out[0] if size else None


@pytest.mark.parametrize("name", NAMES)
def test_items(library: Any, name: str) -> None:
    kind = dtype(name)
    assert item(library, name, "zero") == 0
    assert item(library, name, "one") == 1
    if kind.kind in "iu":
        info: Any = np.iinfo(kind)
        assert (item(library, name, "max"), item(library, name, "min")) == (info.max, info.min)
    elif kind.kind == "f":
        info = np.finfo(kind)
        limits: Dict[str, Any] = {
            "max": info.max,
            "min": info.min,
            "eps": info.eps,
            "tiny": info.smallest_normal,
        }
        for which, value in limits.items():
            assert item(library, name, which) == value, which
    elif kind.kind == "c":
        assert item(library, name, "max") is None


@pytest.mark.parametrize("name", NAMES)
def test_descr(library: Any, name: str) -> None:
    assert library.probe_text(name.encode(), b"descr").decode() == dtype(name).str[1:]


def from_scalar(library: Any, name: str, scalar: Scalar) -> Any:
    out = np.zeros(1, dtype=dtype(name))
    status = library.probe_from_scalar(
        name.encode(), ctypes.byref(scalar), ctypes.c_void_p(out.ctypes.data)
    )
    return (status, out[0])


@pytest.mark.parametrize("name", NAMES)
def test_scalars_come_back(library: Any, name: str) -> None:
    values = special_values(name)
    if name in ("longdouble", "clongdouble"):
        with np.errstate(all="ignore"):
            narrow = values.astype("complex128" if name[0] == "c" else "float64")
        values = narrow.astype(dtype(name))
    for i in range(values.size):
        scalar = Scalar()
        address = ctypes.c_void_p(values.ctypes.data + i * values.itemsize)
        library.probe_to_scalar(name.encode(), address, ctypes.byref(scalar))
        status, found = from_scalar(library, name, scalar)
        assert status == 0
        assert same(np.array([found]), values[i : i + 1]), (name, values[i], found)


@pytest.mark.parametrize("name", NAMES)
def test_integers_that_do_not_fit(library: Any, name: str) -> None:
    kind = dtype(name)
    if kind.kind not in "iu":
        status, value = from_scalar(library, name, Scalar(HUGE, 0, 0, 1e30, 0))
        assert status == 0
        assert bool(value)
        return
    info = np.iinfo(kind)
    fits = Scalar(INT, 1 if info.min < 0 else 0, abs(int(info.min)), 0, 0)
    assert from_scalar(library, name, fits) == (0, info.min)
    below = Scalar(INT, 1, abs(int(info.min)) + 1, 0, 0)
    assert from_scalar(library, name, below)[0] != 0
    if info.max < 2**64 - 1:
        assert from_scalar(library, name, Scalar(INT, 0, int(info.max) + 1, 0, 0))[0] != 0
    assert from_scalar(library, name, Scalar(HUGE, 0, 0, 1e30, 0))[0] != 0
    assert from_scalar(library, name, Scalar(FLOAT, 0, 0, 1e30, 0)) == (0, info.max)
    assert from_scalar(library, name, Scalar(COMPLEX, 0, 0, 1, 1))[0] != 0


@pytest.mark.parametrize("name", NAMES[1:])
def test_fill(library: Any, name: str) -> None:
    kind = dtype(name)
    start, step = (3, 7) if kind.kind in "iu" else (0.5, 0.1)
    items = np.zeros(40, dtype=kind)
    items[:2] = [start, start + step]
    if kind.kind == "c":
        items[1] += 1j
    library.probe_fill(name.encode(), ctypes.c_void_p(items.ctypes.data), ctypes.c_ssize_t(40))
    if kind.kind in "iu":
        assert items.tolist() == (3 + 7 * np.arange(40)).astype(kind).tolist()
        return
    if name == "float16":
        first, second = np.float32(items[0]), np.float32(items[1])
        expected = (first + np.arange(40, dtype=np.float32) * (second - first)).astype(kind)
    else:
        steps = np.arange(40).astype(items.real.dtype)
        expected = items[0] + steps * (items[1] - items[0])
    assert np.array_equal(items[2:], expected[2:])


@pytest.mark.parametrize("name", NAMES)
def test_compare_and_nonzero(library: Any, name: str) -> None:
    values = special_values(name)[-12:].copy()
    for i, j in itertools.product(range(values.size), repeat=2):
        a, b = values[i], values[j]
        addresses = [ctypes.c_void_p(values.ctypes.data + k * values.itemsize) for k in (i, j)]
        found = library.probe_compare(name.encode(), *addresses)
        if np.isnan(a) or np.isnan(b):
            assert found == 2
        else:
            assert found == (a > b) * 1 - (a < b) * 1, (a, b)
        assert library.probe_nonzero(name.encode(), addresses[0]) == int(a != 0)


# ---- text of longdouble -------------------------------------------------------------------


def text_of(library: Any, value: Any, precision: int = -1, exponent: bool = False) -> str:
    given = np.array([value], dtype=np.longdouble)
    buffer = ctypes.create_string_buffer(6000)
    length = library.probe_format(
        b"longdouble",
        ctypes.c_void_p(given.ctypes.data),
        buffer,
        ctypes.c_size_t(6000),
        precision,
        int(exponent),
        1,
    )
    assert length == len(buffer.value)
    return buffer.value.decode()


def test_longdouble_text_is_numpys(library: Any) -> None:
    values = [v for v in special_floats(np.dtype(np.longdouble)) if np.isfinite(v)]
    for value in [*values, np.longdouble(1) / 3, np.longdouble("123456.789")]:
        text = np.format_float_scientific(value, trim=".", exp_digits=2)
        assert text_of(library, value, exponent=True) == text
        if 1e-30 < abs(value) < 1e30:
            assert text_of(library, value) == np.format_float_positional(value, trim=".")


def test_longdouble_text_with_precision(library: Any) -> None:
    for value in ("2.5", "0.00012345678901", "123.456789", "-0.3", "99.99999"):
        number = np.longdouble(value)
        for precision in range(9):
            text = np.format_float_positional(number, precision=precision, trim=".")
            assert text_of(library, number, precision) == text, (value, precision)


def test_longdouble_text_comes_back(library: Any) -> None:
    out = np.zeros(1, dtype=np.longdouble)
    address = ctypes.c_void_p(out.ctypes.data)
    for value in special_floats(np.dtype(np.longdouble)):
        for exponent in (False, True):
            text = text_of(library, value, exponent=exponent)
            if len(text) < 200:
                assert library.probe_parse(b"longdouble", text.encode(), address) == 0, text
                assert same(out, np.array([value], dtype=np.longdouble)), text


@pytest.mark.parametrize("text", ["", " 1", "1 ", "1x", "0x10", "nan(3)", "1,5", "--1", "e5"])
def test_text_that_is_no_number(library: Any, text: str) -> None:
    out = np.zeros(1, dtype=np.longdouble)
    address = ctypes.c_void_p(out.ctypes.data)
    assert library.probe_parse(b"longdouble", text.encode(), address) != 0


# ---- objects ------------------------------------------------------------------------------


def test_kernel_objects_export_their_table(objects: List[str]) -> None:
    for path in objects:
        stem = Path(path).stem
        if stem.startswith("casts_"):
            listing = subprocess.run(
                ["nm", "-g", "--defined-only", path], check=True, capture_output=True, text=True
            )
            names = [line.split()[-1] for line in listing.stdout.splitlines()]
            assert names == [f"ndm_k_{stem}_generic"]


def test_compiles_for_aarch64(source: Path, tmp_path: Path) -> None:
    compiler = "aarch64-linux-gnu-gcc"
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    assert compile_all(compiler, source, tmp_path, ["-O1"])
