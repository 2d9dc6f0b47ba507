"""What a call costs beside its loop: float64 additions of few elements, in ns a call."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from typing import Any, Optional, Sequence

import numpy as np
from timing import NdmCall, NdmPlan, NumpyCall, calibrate, machine, run_rounds

ROUNDS, TARGET_NS = 51, 200_000


@dataclass
class Case:
    """Operands of an addition. The same objects go to both libraries."""

    what: str
    inputs: Sequence[Any]
    outs: Sequence[np.ndarray] = field(default_factory=list)
    where: Optional[np.ndarray] = None


def cases() -> Sequence[Case]:
    def zeros(*shape: int) -> np.ndarray:
        return np.zeros(shape)

    ten, square = np.arange(10.0), np.ones((3, 3))
    return (
        Case("0-d", [np.array(1.5), np.array(2.5)], [zeros()]),
        Case("1 element", [np.array([1.5]), np.array([2.5])], [zeros(1)]),
        Case("1 and a number", [np.array([1.5]), 2.5], [zeros(1)]),
        Case("10 elements", [ten, ten + 1], [zeros(10)]),
        Case("10 and a number", [ten, 2.5], [zeros(10)]),
        Case("10 into a new array", [ten, ten + 1]),
        Case("10, every second", [np.arange(20.0)[::2], ten], [zeros(10)]),
        Case("3 x 3", [square, square], [zeros(3, 3)]),
        Case("3 x 3 and a row", [square, np.ones(3)], [zeros(3, 3)]),
        Case("10, one cast", [ten.astype(np.float32), ten], [zeros(10)]),
        Case("10, masked", [ten, ten], [zeros(10)], np.arange(10) % 2 == 0),
        Case("1000 elements", [np.ones(1000), np.ones(1000)], [zeros(1000)]),
    )


def main() -> None:
    print(f"add, float64: ns a call, medians of {ROUNDS} paired rounds, outputs given")
    print(f"NumPy {np.__version__}; {machine()}")
    print(f"{'':<24}{'NumPy':>9}{'ndm_call':>10}{'faster':>9}{'kept plan':>11}{'faster':>9}")
    for case in cases():
        numpy = NumpyCall(np.add, case.inputs, case.outs, case.where)
        ours = [NdmCall("add", case.inputs, case.outs, case.where)]
        if case.outs and case.where is None:
            ours.append(NdmPlan("add", case.inputs, case.outs))
        calls, text = calibrate(numpy, TARGET_NS), ""
        for call in ours:
            pair = run_rounds([numpy, call], ROUNDS, (calls, calibrate(call, TARGET_NS)))
            theirs, times = map(statistics.median, pair)
            ratio = statistics.median(a / b for a, b in zip(*pair))
            text += "" if text else f"{theirs:>9.1f}"
            text += f"{times:>{10 if call is ours[0] else 11}.1f}{ratio:>8.1f}x"
        print(f"{case.what:<24}{text}")


if __name__ == "__main__":
    main()
