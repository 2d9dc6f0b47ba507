"""The differential tests on every target that this machine runs. They run on the best one; here
each other gives, in a process of its own, a hash of every loop's results on the same values in the
same layouts, broadcast and over one another, and the hashes must be the best target's."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from typing import Dict, List

import ndmlib
import numpy as np
import pytest
import samples
import test_differential as differential


def digest(results: List[np.ndarray]) -> str:
    """Of values, a NaN being a NaN, with the signs of zeros."""
    found = hashlib.sha256()
    for result in results:
        parts = [result.real, result.imag] if result.dtype.kind == "c" else [result]
        for part in parts:
            values = np.ascontiguousarray(part)
            if part.dtype.kind == "f":
                found.update(np.signbit(np.where(np.isnan(values), 0, values)).tobytes())
                values = np.where(np.isnan(values), 0, values)
                found.update(np.isnan(part).tobytes())
                if part.dtype.char == "g":  # its padding is anything
                    mantissa, exponent = np.frexp(np.where(np.isfinite(values), values, 7))
                    high = mantissa.astype("d")
                    found.update(exponent.tobytes() + np.isinf(values).tobytes())
                    found.update(high.tobytes() + (mantissa - high).astype("d").tobytes())
                    continue
            found.update(values.tobytes())
    return found.hexdigest()


def loop_digest(name: str, types: str) -> str:
    plain = differential.sample_inputs(name, types)
    results: List[np.ndarray] = []
    for layout in samples.LAYOUTS.values():
        results += ndmlib.call(name, *(layout(x) for x in plain))
    for position in range(len(plain)):
        middle = slice(len(plain[0]) // 2, len(plain[0]) // 2 + 1)
        single = [x[middle] if i == position else x for i, x in enumerate(plain)]
        results += ndmlib.call(name, *single)
    columns = [x[:9].reshape(-1, 1) if i == 0 else x[:11] for i, x in enumerate(plain)]
    results += ndmlib.call(name, *columns)
    left, right = types.split("->")
    if right == left[0]:
        memory = np.concatenate([plain[0], plain[0][:1]])
        ndmlib.call(name, memory[:-1], *plain[1:], out=[memory[1:]])
        results.append(memory)
    return digest(results)


def all_digests() -> Dict[str, str]:
    loops = differential.implemented_loops()
    return {f"{name} {types}": loop_digest(name, types) for name, types in loops}


@pytest.fixture(scope="module")
def best() -> Dict[str, str]:
    return all_digests()


@pytest.mark.parametrize("target", ["generic", "x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64"])
def test_same_results(target: str, best: Dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, __file__],
        env={**os.environ, "NDMILL_TARGET": target},
        capture_output=True,
        text=True,
    )
    if "NDMILL_TARGET is" in done.stderr:
        pytest.skip(f"{target} is not built, or this machine does not run it")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [loop for loop in best if found[loop] != best[loop]] == []


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        print(json.dumps(all_digests()))
