"""Generated loops, compiled by gcc and clang and run: results, flags, faults, strides."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest

from ndmillc.cmodel import place_loops
from ndmillc.diagnostics import Diagnostics
from ndmillc.lower import lower
from ndmillc.lower_module import symbol_of
from ndmillc.pipeline import Request, compile_specs
from ndmillc.render import render

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
WARNINGS = (
    "-std=c11 -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wundef"
    " -Werror -fPIC"
).split()
KERNEL = (
    "-O3 -fno-math-errno -fno-trapping-math -ffp-contract=off -fno-strict-aliasing -fno-lto"
    " -DNDM_KERNEL_EXPORT="
).split()
OWN = {"gcc": [], "clang": ["-fno-slp-vectorize"]}
"""What kernels get from one compiler alone, see tools/cmake/NdmTargets.cmake."""
DIVIDE, OVERFLOW, UNDERFLOW, INVALID = 1, 2, 4, 8
MODULES = {"core": Request((str(ROOT / "specs"),))}
MODULES["awkward"] = Request(
    (str(HERE / "awkward.toml"),), (str(ROOT / "specs"),), "awkward"
)


class Loops:
    """A compiled module's loops by kernel name."""

    def __init__(
        self, library: ctypes.CDLL, places: Dict[str, Tuple[str, int]], module: str
    ) -> None:
        self._library = library
        self._places = places
        self._module = module

    def __call__(
        self, name: str, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray]
    ) -> Tuple[int, int, int]:
        """Runs a loop over 1-d arrays; gives the fault code, its index and the flags."""
        stem, slot = self._places[name]
        symbol = f"ndm_k_{symbol_of(stem, self._module)}_generic"
        table = ctypes.c_char.in_dll(self._library, symbol)
        arrays = [*inputs, *outputs]
        raw = (ctypes.c_void_p * len(arrays))(*(array.ctypes.data for array in arrays))
        steps = (ctypes.c_ssize_t * len(arrays))(*(array.strides[0] for array in arrays))
        flags, fault_index = ctypes.c_uint32(), ctypes.c_ssize_t(-1)
        fault = self._library.probe_run(
            ctypes.byref(table),
            ctypes.c_uint32(slot),
            raw,
            ctypes.byref(ctypes.c_ssize_t(len(outputs[0]))),
            steps,
            ctypes.byref(flags),
            ctypes.byref(fault_index),
        )
        return fault, fault_index.value, flags.value

    def one(self, name: str, dtype: str, *values: np.ndarray) -> Tuple[np.ndarray, int]:
        """Contiguous inputs to one output of `dtype`; and the flags."""
        result = np.empty(len(values[0]), dtype)
        fault, _, flags = self(name, values, [result])
        assert fault == 0
        return result, flags


LONG = (ROOT / "tools/cmake/NdmTargets.cmake").read_text().partition("set(NDM_ELEMENTARY")[2]
LONG = LONG.partition(")")[0].split()


def is_long(stem: str) -> bool:
    """Whether a file takes long to compile. tests/elementary runs what the build has of it."""
    _, dtype, family = stem.split("/")
    return family in LONG and dtype.startswith(("float", "complex"))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("generated")
    for module, request in MODULES.items():
        diagnostics = Diagnostics()
        compiled = compile_specs(request, diagnostics)
        assert compiled is not None, diagnostics.render()
        jobs = lower(compiled.program, compiled.specs)
        for path, text in render(jobs).items():
            place = out / path if path.startswith("include/") else out / module / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
    return out


def build(compiler: str, target: Sequence[str], module: str, generated: Path) -> Loops:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    includes = [
        f"-I{ROOT / 'runtime' / 'include'}",
        f"-I{generated / 'include'}",
        f"-I{ROOT / 'specs' / 'primitives'}",
    ]
    compiled = compile_specs(MODULES[module], Diagnostics())
    assert compiled is not None
    places = place_loops(compiled.program)
    stems = sorted({stem for stem, _ in places.values()})
    if module == "core":
        wanted = ("float16", "float64", "int8", "int64", "complex128", "bool")
        lent = ("float32",)  # whose loops float16's run, as they do the loops of casts
        stems = [s for s in stems if s.split("/")[1] in wanted + lent and not is_long(s)]
        stems += ["casts/float16", "casts/float32"]
    sources = [str(generated / module / f"{stem}.c") for stem in stems]
    sources += map(str, sorted((ROOT / "runtime/kernels").glob("*.c")))
    folder = generated / f"{compiler}{'-'.join(target)}-{module}"
    folder.mkdir()
    commands = []
    for number, source in enumerate(sources):
        commands.append(
            [compiler, *WARNINGS, *KERNEL, *OWN[compiler], *target, *includes, "-c", source, "-o",
             str(folder / f"{number}.o")]
        )
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    library = folder / "loops.so"
    subprocess.run(
        [compiler, *WARNINGS, *includes, "-shared", str(HERE / "loops_probe.c"),
         *map(str, sorted(folder.glob("*.o"))), "-o", str(library), "-lm"],
        check=True,
    )
    return Loops(ctypes.CDLL(str(library)), places, module)


BUILDS = {"gcc": ("gcc", ()), "clang": ("clang", ())}
if "avx2" in (Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""):
    BUILDS["gcc-v3"] = ("gcc", ("-march=x86-64-v3",))
    BUILDS["clang-v3"] = ("clang", ("-march=x86-64-v3",))


@pytest.fixture(scope="module", params=sorted(BUILDS))
def awkward(request: pytest.FixtureRequest, generated: Path) -> Loops:
    return build(*BUILDS[request.param], "awkward", generated)


@pytest.fixture(scope="module", params=["gcc", "clang"])
def core(request: pytest.FixtureRequest, generated: Path) -> Loops:
    return build(*BUILDS[request.param], "core", generated)


def padded(values: Sequence[float], dtype: str, filler: float = 2, length: int = 67) -> np.ndarray:
    """The values among ordinary ones, so that vector code and its remainder both see them."""
    array = np.full(length, filler, dtype)
    array[1 : 1 + len(values)] = values
    array[-len(values) :] = values
    return array


# ---- choices ------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "longdouble"])
def test_an_arm_not_chosen_raises_nothing(awkward: Loops, dtype: str) -> None:
    x = padded([0.0, -0.0, 4.0, np.inf], dtype)
    result, flags = awkward.one(f"reciprocal_or_zero_{dtype}", dtype, x)
    with np.errstate(all="ignore"):
        expected = np.where(x != 0, 1 / x, 0)
    np.testing.assert_array_equal(result, expected)
    assert flags == 0


def test_the_chosen_arm_raises(awkward: Loops) -> None:
    x = padded([5e-324, 0.0], "float64")
    result, flags = awkward.one("reciprocal_or_zero_float64", "float64", x)
    assert result[1] == np.inf and result[2] == 0
    assert flags == OVERFLOW


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_comparisons_are_quiet(awkward: Loops, dtype: str) -> None:
    x = padded([np.nan, 1, -np.inf, np.inf, -0.0, -5], dtype)
    y = padded([3, np.nan, np.inf, -3, 0.0, -7], dtype)
    result, flags = awkward.one(f"distance_{dtype}", dtype, x, y)
    np.testing.assert_array_equal(result, np.abs(x - y))
    assert flags == 0
    infinite = padded([np.inf], dtype)
    _, flags = awkward.one(f"distance_{dtype}", dtype, infinite, infinite)
    assert flags == INVALID


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_nested_choices(awkward: Loops, dtype: str) -> None:
    x = padded([-1, 0.0, -0.5, -3, 4, np.nan, -np.inf], dtype)
    result, flags = awkward.one(f"nested_choice_{dtype}", dtype, x)
    with np.errstate(all="ignore"):
        expected = np.where(x > 0, np.sqrt(x), np.where(x < -1, 1 / (x + 1), x))
    np.testing.assert_array_equal(result, expected)
    assert flags == 0


@pytest.mark.parametrize("dtype", ["int8", "uint32", "int64"])
def test_reports_of_an_arm_not_chosen_are_dropped(awkward: Loops, dtype: str) -> None:
    x = padded([0, 7, 100], dtype)
    result, flags = awkward.one(f"hundred_by_{dtype}", dtype, x)
    expected = [100 // int(v) if v else 0 for v in x]
    assert result.tolist() == expected
    assert flags == 0


def test_raises_reports(awkward: Loops) -> None:
    assert awkward.one("flagging_float64", "float64", padded([5.0], "float64"))[1] == 0
    assert awkward.one("flagging_float64", "float64", padded([np.nan], "float64"))[1] == 0
    assert awkward.one("flagging_float64", "float64", padded([5.5], "float64"))[1] == OVERFLOW


# ---- arithmetic ---------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64"])
def test_integer_division_is_total(awkward: Loops, dtype: str) -> None:
    info = np.iinfo(dtype)
    values = sorted({v for v in (info.min, info.min + 1, -7, -2, -1, 0, 1, 2, 7, info.max)
                     if v >= info.min})
    pairs = [(a, b) for a in values for b in values]
    x1, x2 = (np.array(column, dtype) for column in zip(*pairs))
    outputs = [np.empty(len(pairs), dtype) for _ in range(4)]
    fault, _, flags = awkward(f"integer_division_{dtype}", [x1, x2], outputs)
    assert fault == 0
    assert flags == (DIVIDE | OVERFLOW if info.min else DIVIDE)
    for (a, b), q, r, t, m in zip(pairs, *outputs):
        if b == 0:
            assert (q, r, t, m) == (0, 0, 0, 0)
            continue
        truncated = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
        wrapped = info.min if (a, b) == (info.min, -1) else None
        assert q == (a // b if wrapped is None else wrapped), (a, b)
        assert r == a % b, (a, b)
        assert t == (truncated if wrapped is None else wrapped), (a, b)
        assert m == a - truncated * b, (a, b)


def test_an_output_read_back_is_rounded(awkward: Loops) -> None:
    x1, x2 = padded([1.001, 0.333, 6e4], "float16"), padded([1.001, 3, 2], "float16")
    p, q = np.empty_like(x1), np.empty_like(x1)
    fault, _, flags = awkward("read_back_float16", [x1, x2], [p, q])
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(p, x1 * x2)
        np.testing.assert_array_equal(q, p + x1)
    assert (fault, flags) == (0, OVERFLOW)


@pytest.mark.parametrize(
    "first, second, compare",
    [
        ("int32", "uint64", "less"),
        ("uint64", "int8", "less_equal"),
        ("uint32", "int32", "not_equal"),
    ],
)
def test_mixed_integers_compare_by_value(
    awkward: Loops, first: str, second: str, compare: str
) -> None:
    def values(dtype: str) -> List[int]:
        info = np.iinfo(dtype)
        return [v for v in (info.min, -1, 0, 1, 2**31, 2**32 - 1, info.max)
                if info.min <= v <= info.max]

    pairs = [(a, b) for a in values(first) for b in values(second)]
    x1, x2 = np.array([a for a, _ in pairs], first), np.array([b for _, b in pairs], second)
    result, flags = awkward.one(f"below_{first}_{second}", "bool", x1, x2)
    tests = {
        "less": lambda a, b: a < b, "less_equal": lambda a, b: a <= b,
        "not_equal": lambda a, b: a != b,
    }
    assert result.tolist() == [tests[compare](a, b) for a, b in pairs]
    assert flags == 0


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_casts_saturate(awkward: Loops, dtype: str) -> None:
    x = np.array([np.nan, np.inf, -np.inf, 300, -300, 127.9, -128.9, 0.5], dtype)
    result, flags = awkward.one(f"to_int8_{dtype}", "int8", x)
    assert result.tolist() == [0, 127, -128, 127, -128, 127, -128, 0]
    assert flags == INVALID
    ordinary = np.array([1, -128, 127, -0.0], dtype)
    assert awkward.one(f"to_int8_{dtype}", "int8", ordinary)[1] == 0


def test_casts_to_c_names_saturate(awkward: Loops) -> None:
    x = np.array([1e300, -1e10, np.nan, 2**31 - 1, -(2**31)])
    result, flags = awkward.one("to_int_float64", "intc", x)
    assert result.tolist() == [2**31 - 1, -(2**31), 0, 2**31 - 1, -(2**31)]
    assert flags == INVALID


def test_shifts_are_total(awkward: Loops) -> None:
    count = np.array([0, 1, 31, 32, 200], "uint8")
    x = np.full(5, -3, "int32")
    result, _ = awkward.one("shifted_int32_uint8", "int32", x, count)
    assert result.tolist() == [-3, -6, -(2**31), 0, 0]
    wide = np.array([0, 1, 7, 8, 2**40, -1], "int64")
    result, _ = awkward.one("shifted_int8_int64", "int8", np.full(6, -100, "int8"), wide)
    assert result.tolist() == [-100, -50, -1, -1, -1, -1]


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_quotients_are_numpys(awkward: Loops, dtype: str) -> None:
    parts = [0.0, -0.0, 1.0, -2.5, 3e-5, 1e30, np.inf, -np.inf, np.nan]
    values = np.array([complex(a, b) for a in parts for b in parts], dtype)
    x1, x2 = (np.ascontiguousarray(v) for v in np.broadcast_arrays(values[:, None], values))
    result, _ = awkward.one(f"quotient_{dtype}", dtype, x1.ravel(), x2.ravel())
    with np.errstate(all="ignore"):
        expected = np.divide(x1.ravel(), x2.ravel())
    for part in ("real", "imag"):
        got, wanted = getattr(result, part), getattr(expected, part)
        np.testing.assert_array_equal(got, wanted)
        zeros = wanted == 0
        np.testing.assert_array_equal(np.signbit(got[zeros]), np.signbit(wanted[zeros]))


def test_a_complex_quotient_not_chosen_raises_nothing(awkward: Loops) -> None:
    x = np.array([0, 2, 4j, -0.0, 1 + 1j] * 9, "complex128")
    result, flags = awkward.one("guarded_quotient_complex128", "complex128", x)
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(result, np.where(x != 0, 1 / x, x))
    assert flags == 0


def test_constants_are_rounded_once(awkward: Loops) -> None:
    zero = np.zeros(3, "longdouble")
    result, _ = awkward.one("thirds_longdouble", "longdouble", zero)
    assert result[0] == np.longdouble("0.1")
    result, _ = awkward.one("thirds_float64", "float64", np.ones(3))
    assert result[0] == 1.0 * (1 / 3) + 0.1
    result, _ = awkward.one("thirds_float32", "float32", np.ones(3, "float32"))
    assert result[0] == np.float32(np.float32(1) / np.float32(3)) + np.float32(0.1)


def test_c_names_compute_in_their_type(awkward: Loops) -> None:
    x1, x2 = np.array([3, -1, 70], "intc"), np.array([5, 2**62, 1], "long")
    result, _ = awkward.one("longs_intc_long", "long", x1, x2)
    bits = 8 * np.dtype("long").itemsize
    wrap = 1 << (bits - 1)
    expected = [3 * 5 - (5 << 3), -(2**62), 70]
    assert result.tolist() == [(v + wrap) % (1 << bits) - wrap for v in expected]


@pytest.mark.parametrize("dtype", ["int16", "float16"])
def test_names_of_operands_do_not_collide(awkward: Loops, dtype: str) -> None:
    a, b, c = (np.arange(n, n + 9).astype(dtype) for n in (1, 2, 3))
    result, _ = awkward.one(f"clashing_{dtype}", dtype, a, b, c)
    np.testing.assert_array_equal(result, a + b * c)


# ---- faults -------------------------------------------------------------------------------


def test_the_first_refused_element_is_told(awkward: Loops) -> None:
    x1, x2 = np.ones(2000, "int32"), np.ones(2000, "int32")
    x1[1500], x2[1300], x2[1700] = -1, 101, 101
    result = np.full(2000, 77, "int32")
    fault, index, _ = awkward("picky_int32", [x1, x2], [result])
    assert (fault, index) == (2, 1300)
    assert (result[:1024] == 2).all() and (result[1024:] == 77).all()
    x1[1300] = -5
    assert awkward("picky_int32", [x1, x2], [result])[:2] == (1, 1300)


def test_faults_with_strides_and_single_operands(awkward: Loops) -> None:
    x1 = np.ones(3000, "int32")[::-3]
    x2 = np.broadcast_to(np.int32(101), (1000,))
    result = np.empty(1000, "int32")
    assert awkward("picky_int32", [x1, x2], [result])[:2] == (2, 0)
    x2 = np.broadcast_to(np.int32(5), (1000,))
    x1[700] = -1
    assert awkward("picky_int32", [x1, x2], [result])[:2] == (1, 700)
    x1[700] = 1
    assert awkward("picky_int32", [x1, x2], [result])[0] == 0
    assert (result == 6).all()


def test_negative_powers_are_refused(core: Loops) -> None:
    x1, x2 = np.arange(600, dtype="int64"), np.arange(600, dtype="int64")[::-1].copy()
    result = np.empty_like(x1)
    assert core("power_int64", [x1, x2], [result])[0] == 0
    np.testing.assert_array_equal(result, x1**x2)
    x2[599] = -1
    assert core("power_int64", [x1, x2], [result])[:2] == (1, 599)


# ---- ways through memory ------------------------------------------------------------------

ADDENDS = ["bool", "int8", "int64", "float16", "float64", "complex128"]


def operands(dtype: str, count: int) -> Tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(5)
    values = generator.integers(0, 50, (2, count))
    return values[0].astype(dtype), values[1].astype(dtype)


@pytest.mark.parametrize("dtype", ADDENDS)
@pytest.mark.parametrize("step1, step2, step3", [
    (1, 1, 1), (0, 1, 1), (1, 0, 1), (0, 0, 1), (2, 1, 1), (1, -1, 1), (-3, 2, 2), (1, 1, -1),
])
def test_every_stride_gives_the_same(
    core: Loops, dtype: str, step1: int, step2: int, step3: int
) -> None:
    count = 131
    base1, base2 = operands(dtype, 3 * count)
    x1, x2 = stepped(base1, step1, count), stepped(base2, step2, count)
    result = stepped(np.zeros(2 * count, dtype), step3, count)
    fault, _, _ = core(f"add_{dtype}", [x1, x2], [result])
    assert fault == 0
    np.testing.assert_array_equal(result, x1 + x2)


def stepped(base: np.ndarray, step: int, count: int) -> np.ndarray:
    if step == 0:
        return np.broadcast_to(base[0], (count,))
    return base[::step][:count]


@pytest.mark.parametrize("dtype", ADDENDS)
@pytest.mark.parametrize("place", [0, 1])
def test_in_place(core: Loops, dtype: str, place: int) -> None:
    pair = operands(dtype, 333)
    expected = pair[0] + pair[1]
    core(f"add_{dtype}", pair, [pair[place]])
    np.testing.assert_array_equal(pair[place], expected)


def test_in_place_with_two_outputs(core: Loops) -> None:
    x1, x2 = np.arange(-50, 50, dtype="int64"), np.resize(np.array([3, -7, 1, 0]), 100)
    with np.errstate(all="ignore"):
        quotient, rest = np.divmod(x1, x2)
    fault, _, flags = core("divmod_int64", [x1, x2], [x2, x1])
    assert (fault, flags) == (0, DIVIDE)
    np.testing.assert_array_equal(x2, quotient)
    np.testing.assert_array_equal(x1, rest)


def test_bools_of_any_byte(core: Loops) -> None:
    x1, x2 = np.array([0, 1, 2, 255, 0], "uint8"), np.array([0, 0, 4, 1, 128], "uint8")
    result = np.empty(5, "uint8")
    core("add_bool", [x1, x2], [result])
    assert result.tolist() == [0, 1, 1, 1, 1]


def test_no_elements(core: Loops) -> None:
    empty = np.empty(0)
    for name in ("add_float64", "divmod_float64"):
        outputs = [np.empty(0) for _ in range(1 + name.startswith("divmod"))]
        assert core(name, [empty, empty], outputs)[0] == 0


def test_flags_of_small_floats(core: Loops) -> None:
    x = padded([60000], "float16")
    assert core.one("add_float16", "float16", x, x)[1] == OVERFLOW
    tiny = padded([6e-8], "float16")
    assert core.one("multiply_float16", "float16", tiny, tiny)[1] == UNDERFLOW
    one = padded([1], "float16")
    assert core.one("add_float16", "float16", one, one)[1] == 0


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_kernel_file_exports_its_table_alone(
    compiler: str, generated: Path, tmp_path: Path
) -> None:
    if shutil.which(compiler) is None or shutil.which("nm") is None:
        pytest.skip(f"{compiler} or nm is not installed")
    source: Optional[Path] = None
    for source in sorted((generated / "core" / "loops" / "float64").glob("*.c")):
        out = tmp_path / "kernel.o"
        includes = [f"-I{ROOT / 'runtime/include'}", f"-I{generated / 'include'}"]
        flags = [f for f in KERNEL if not f.startswith("-D")]
        subprocess.run(
            [compiler, *WARNINGS, *flags, *includes, f"-I{ROOT / 'specs/primitives'}", "-c",
             str(source), "-o", str(out)], check=True,
        )
        names = subprocess.run(["nm", "-g", str(out)], capture_output=True, text=True, check=True)
        defined = [line.split()[-1] for line in names.stdout.splitlines() if " U " not in line]
        assert defined == [f"ndm_k_loops_float64_{source.stem}_generic"]
    assert source is not None
