"""Writes the .npy files that tools/demo computes on into the folder given."""

import sys
from pathlib import Path

import numpy as np

folder = Path(sys.argv[1])
arrays = {
    "a": np.linspace(-2.0, 2.0, 9),
    "b": np.arange(9, dtype=np.int16),
    "big": np.array([2**64 - 1, 2**63, 0], dtype=np.uint64),
    "small": np.array([-1, 2**63 - 1, 1], dtype=np.int64),
    "z": np.array([-4, 3 + 4j, complex(-1, -0.0), 1e308 + 1e308j]),
    "m": np.asfortranarray(np.arange(12.0).reshape(3, 4)),
    "row": np.array([1, 10, 100, 1000], dtype=">f4"),
    "large": np.linspace(0, 1, 4_000_000),
}
for name, array in arrays.items():
    np.save(folder / f"{name}.npy", array)
    print(f"{name}.npy: {array.dtype} {array.shape}")
