"""bfloat16 from outside the core: all 65,536 values, and what promotion makes of it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest


def every(module: Any) -> Any:
    return module.Stored(np.arange(65536, dtype=np.uint16), "bfloat16")


def test_widens_to_the_upper_half(module: Any) -> None:
    bits = module.cast(every(module), "float32").view(np.uint32)
    assert (bits == np.arange(65536, dtype=np.uint32) << 16).all()


def test_comes_back_as_it_was(module: Any) -> None:
    back = module.cast(module.cast(every(module), "float32"), "bfloat16").array
    wide = module.cast(every(module), "float32")
    assert (back == np.arange(65536))[~np.isnan(wide)].all()


def test_promotes_to_float32(module: Any) -> None:
    one = module.Stored(np.array([0x3F80], np.uint16), "bfloat16")
    (half,) = module.call("add", one, np.array([0.5], np.float16))
    assert half.dtype == np.float32 and half[0] == 1.5
    (weak,) = module.call("add", one, 0.5)
    assert weak.dtype == "bfloat16" and weak.array[0] == 0x3FC0


def minus_zero(x: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & np.signbit(x))


def both_zero(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.asarray((x == 0) & (y == 0))


DIFFERENCES: Dict[str, Any] = {
    "sign": minus_zero,
    "spacing": minus_zero,
    **dict.fromkeys(("fmax", "fmin", "maximum", "minimum"), both_zero),
}


def test_every_item_as_ml_dtypes(module: Any) -> None:
    ml_reference = pytest.importorskip("ml_reference")
    done = ml_reference.compare_all("bfloat16", 1, [ml_reference.codes("bfloat16")], DIFFERENCES)
    assert len(done) >= 20


def test_pairs_as_ml_dtypes(module: Any) -> None:
    """Special values with special values, and random ones: 50 times as many with NDM_EXHAUSTIVE."""
    ml_reference = pytest.importorskip("ml_reference")
    exponents = np.array([0, 1, 0x3F, 0x40, 0x7E, 0x7F, 0x80, 0x86, 0xFE, 0xFF]) << 7
    special = np.unique([e | f for e in exponents for f in (0, 1, 0x3F, 0x40, 0x7F)])
    special = np.concatenate([special, special | 0x8000]).astype(np.uint16)
    grid = [np.ascontiguousarray(x.ravel()) for x in np.meshgrid(special, special)]
    random = np.random.default_rng(1)
    count = 10_000_000 if os.environ.get("NDM_EXHAUSTIVE") else 200_000
    near = random.integers(0, 1 << 16, count, dtype=np.uint16)
    far = random.integers(0, 1 << 16, count, dtype=np.uint16)
    close = (near ^ random.integers(0, 1 << 10, count, dtype=np.uint16)).astype(np.uint16)
    for pair in (grid, [near, far], [near, close]):
        done = ml_reference.compare_all("bfloat16", 2, pair, DIFFERENCES)
        assert {"add", "divmod", "less", "nextafter", "remainder"} <= set(done)


def test_limits(module: Any) -> None:
    pytest.importorskip("ml_reference").compare_limits("bfloat16")


def test_casts(module: Any) -> None:
    ml_reference = pytest.importorskip("ml_reference")
    import small_floats

    form = small_floats.formats("bfloat16")["bfloat16"]
    ml_reference.compare_casts("bfloat16")
    small_floats.check_loads("bfloat16", form)
    small_floats.check_stores("bfloat16", form, "?bhilBHILefdgFDG")


def ndmill(module: Any, *arguments: object) -> str:
    build = module.BUILD
    command = [build / "bin/ndmill", "--module", build / "lib/bfloat16.so", *arguments]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_numpy_reads_and_writes_its_files(module: Any, tmp_path: Path) -> None:
    """A structured array of one field that has the dtype's name, in either byte order."""
    np.save(tmp_path / "x.npy", np.array([1.5, -2.25, np.inf]))
    ndmill(module, "cast", tmp_path / "x.npy", "-t", "bfloat16", "-o", tmp_path / "a.npy")
    found = np.load(tmp_path / "a.npy")
    assert found.dtype.names == ("bfloat16",)
    assert (found["bfloat16"] == [0x3FC0, 0xC010, 0x7F80]).all()
    text = ndmill(module, "call", "negative", tmp_path / "a.npy")
    assert text == "[-1.5   2.25  -inf]\n"
    for order in "<>":
        np.save(tmp_path / "b.npy", found.astype([("bfloat16", f"{order}u2")]))
        assert ndmill(module, "call", "negative", tmp_path / "b.npy") == text


def test_reads_what_ml_dtypes_writes(module: Any, tmp_path: Path) -> None:
    """Its files say '<V2'; plain integers are taken for bfloat16 where that is asked for."""
    ml_dtypes = pytest.importorskip("ml_dtypes")
    values = np.array([1.5, 3.140625], ml_dtypes.bfloat16)
    np.save(tmp_path / "v.npy", values)
    np.save(tmp_path / "u.npy", values.view(np.uint16).astype(">u2"))
    for name in ("v.npy", "v.npy:bfloat16", "u.npy:bfloat16"):
        assert ndmill(module, "call", "negative", tmp_path / name) == "[-1.5  -3.14]\n"
    ndmill(module, "call", "positive", tmp_path / "v.npy", "-o", tmp_path / "w.npy")
    back = np.load(tmp_path / "w.npy")["bfloat16"].view(ml_dtypes.bfloat16)
    assert (back == values).all()
