"""Calls the library on one target: `run` starts this file as a program, since a process has one
target.

Jobs are (name, inputs, alone): a ufunc's name, with ":fast" for that tier; `alone` calls with one
element at a time. Answers are (result, flags), flags a set, or a list of sets of calls alone."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

Job = Tuple[str, Sequence[Any], bool]
NUMPY_TESTS = Path(__file__).resolve().parents[1] / "numpy"


def run(target: str, jobs: Sequence[Job]) -> Optional[List[Any]]:
    """None if the machine does not have the target."""
    environment = {**os.environ, "NDMILL_TARGET": target}
    done = subprocess.run(
        [sys.executable, __file__], input=pickle.dumps(list(jobs)), capture_output=True,
        env=environment,
    )  # fmt: skip
    if b"this machine cannot run" in done.stderr:
        return None
    assert done.returncode == 0, done.stderr.decode()
    found: List[Any] = pickle.loads(done.stdout)
    return found


def answer(job: Job) -> Any:
    import ndmlib
    import numpy as np

    name, inputs, alone = job
    name, _, tier = name.partition(":")
    given: Dict[str, Any] = {"threads": 1, "tier": tier or "correct"}
    if not alone:
        raised: List[str] = []
        (result,) = ndmlib.call(name, *inputs, flags=raised, **given)
        return result, set(raised)
    results, flags = [], []
    for i in range(len(inputs[0])):
        raised = []
        results += ndmlib.call(name, *(x[i : i + 1] for x in inputs), flags=raised, **given)
        flags.append(set(raised))
    return np.concatenate(results), flags


if __name__ == "__main__":
    sys.path.insert(0, str(NUMPY_TESTS))
    jobs = pickle.load(sys.stdin.buffer)
    sys.stdout.buffer.write(pickle.dumps([answer(job) for job in jobs]))
