"""The differential tests on every target that this machine runs. They run on the best one; here
each other gives, in a process of its own, a hash of every loop's results on the same values in the
same layouts, broadcast and over one another, and the hashes must be the best target's. Loops that
tests/golden/unfused.txt lists have other ones on targets without fused multiply-add, all the same
there."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Dict, List, Set

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


TIERS = ("ordinary", "fast")
METHODS = ("reduce", "accumulate", "reduceat")
UNFUSED = Path(__file__).parents[1] / "golden/unfused.txt"
TARGETS = {"generic": 0, "x86-64-v2": 0, "x86-64-v3": 1, "x86-64-v4": 1, "aarch64": 1}
"""Those with fused multiply-add are 1."""


def differing() -> Set[str]:
    """Loops, as in `all_digests`, that may differ between targets with and without fused
    multiply-add."""
    found = set()
    for line in UNFUSED.read_text().splitlines():
        name, *words = line.split("#")[0].split()[:-1] or [""]
        if name in METHODS:
            continue
        types = [w if w == "->" else np.dtype(w).char for w in words if w not in TIERS]
        found.add(f"{name} {''.join(types)}")
    return found


@lru_cache(maxsize=None)
def digests_on(target: str) -> Dict[str, str]:
    done = subprocess.run(
        [sys.executable, __file__],
        env={**os.environ, "NDMILL_TARGET": target},
        capture_output=True,
        text=True,
    )
    if "NDMILL_TARGET is" in done.stderr:
        return {}
    assert done.returncode == 0, done.stderr
    found: Dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def best() -> Dict[str, str]:
    return all_digests()


def runs(target: str) -> Dict[str, str]:
    found = digests_on(target)
    if not found:
        pytest.skip(f"{target} is not built, or this machine does not run it")
    return found


@pytest.mark.parametrize("target", TARGETS)
def test_same_results(target: str, best: Dict[str, str]) -> None:
    found = runs(target)
    may_differ = differing()
    assert [n for n in best if found[n] != best[n] and n not in may_differ] == []


@pytest.mark.parametrize("target", TARGETS)
def test_same_results_with_like_arithmetic(target: str) -> None:
    """Of every loop, on targets that are alike in having fused multiply-add or not."""
    found = runs(target)
    like = [t for t in TARGETS if TARGETS[t] == TARGETS[target] and digests_on(t)]
    first = digests_on(like[0])
    assert [loop for loop in first if found[loop] != first[loop]] == []


def test_what_may_differ_is_a_loop() -> None:
    """All are of ufuncs there are, and some do differ between targets that are not alike."""
    names = set(ndmlib.ufunc_names())
    may_differ = differing()
    assert {loop.split()[0] for loop in may_differ} <= names
    found = [digests_on("generic"), digests_on("x86-64-v3")]
    if not all(found):
        pytest.skip("this machine runs only one kind of targets")
    differ = {loop for loop in found[0] if found[0][loop] != found[1][loop]}
    assert differ and differ <= may_differ


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        print(json.dumps(all_digests()))
