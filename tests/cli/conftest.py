from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    np = pytest.importorskip("numpy", reason="NumPy writes the files that the command reads")
    np.save(tmp_path / "a.npy", np.arange(6.0).reshape(2, 3))
    np.save(tmp_path / "swapped.npy", np.arange(6, dtype=">i2").reshape(2, 3))
    np.save(tmp_path / "mask.npy", np.array([True, False, True]))
    return tmp_path
