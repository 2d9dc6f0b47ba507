"""The target is chosen by what the processor has, seen on processors that qemu makes."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import List

import pytest

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
CHOICES = {"qemu64": "generic", "Nehalem": "x86-64-v2", "Haswell": "x86-64-v3"}

pytestmark = [
    pytest.mark.skipif(not shutil.which("qemu-x86_64"), reason="qemu-x86_64 is not installed"),
    pytest.mark.skipif(platform.machine() != "x86_64", reason="the build is not for x86-64"),
]


METHODS = ("reduce", "accumulate", "reduceat")


def emulated(cpu: str, program: str, *arguments: str, target: str = "") -> List[str]:
    environment = {k: v for k, v in os.environ.items() if k != "NDMILL_TARGET"}
    if target:
        environment["NDMILL_TARGET"] = target
    done = subprocess.run(
        ["qemu-x86_64", "-cpu", cpu, str(BUILD / "bin" / program), *arguments],
        capture_output=True,
        text=True,
        env=environment,
    )
    return [done.stdout, done.stderr, str(done.returncode)]


@pytest.mark.parametrize("cpu", CHOICES)
def test_target_is_the_best_that_runs(cpu: str) -> None:
    printed, _, status = emulated(cpu, "ndmill", "info")
    assert status == "0"
    assert printed.splitlines()[1].startswith(f"target {CHOICES[cpu]},")


def golden(fused: bool) -> str:
    """What golden prints of loops on machines with fused multiply-add, or without."""
    lines = (ROOT / "tests/golden/hashes.txt").read_text().splitlines()
    lines = [line for line in lines if line.split()[0] not in METHODS]
    if not fused:
        others = (ROOT / "tests/golden/unfused.txt").read_text().splitlines()
        instead = {line.rpartition(" ")[0]: line for line in others}
        lines = [instead.get(line.rpartition(" ")[0], line) for line in lines]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("cpu", CHOICES)
def test_same_bits(cpu: str) -> None:
    printed, errors, status = emulated(cpu, "golden", "loops")
    assert status == "0", errors
    assert printed == golden(fused=cpu == "Haswell")


def test_impossible_target_is_an_error() -> None:
    printed, errors, status = emulated(
        "Nehalem", "ndmill", "call", "add", "1", "2", target="x86-64-v3"
    )
    assert (printed, status) == ("", "2")
    assert "x86-64-v3" in errors
