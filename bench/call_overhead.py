"""What a call costs: the sum of two numbers into an output that is given, in ns."""

from __future__ import annotations

import statistics

import numpy as np
from timing import NdmCall, NdmPlan, NumpyCall, calibrate, machine, run_pairs

ROUNDS, TARGET_NS = 51, 200_000


def main() -> None:
    one, two, out = np.array([1.5]), np.array([2.5]), np.zeros(1)
    flat = np.array(1.5), np.array(2.5), np.array(0.0)
    cases = [
        ("NumPy: add(a, b, out)", NumpyCall(np.add, [one, two], [out])),
        ("NumPy: add(a, 2.5, out)", NumpyCall(np.add, [one, 2.5], [out])),
        ("NumPy: add(a, b, out), 0-d", NumpyCall(np.add, flat[:2], flat[2:])),
        ("ndm_call", NdmCall("add", [one, two], [out])),
        ("ndm_call, a weak scalar", NdmCall("add", [one, 2.5], [out])),
        ("ndm_call, 0-d", NdmCall("add", flat[:2], flat[2:])),
        ("ndm_plan_run, a kept plan", NdmPlan("add", [one, two], [out])),
        ("ndm_plan_run, a weak scalar", NdmPlan("add", [one, 2.5], [out])),
    ]
    reference = cases[0][1]
    calls = calibrate(reference, TARGET_NS)
    print(f"one-element float64 add with out, ns a call, {ROUNDS} paired rounds")
    print(f"NumPy {np.__version__}; {machine()}")
    print(f"{'':<30}{'median':>8}{'least':>8}{'times faster than NumPy':>26}")
    for name, case in cases:
        base, times = run_pairs(reference, case, ROUNDS, (calls, calibrate(case, TARGET_NS)))
        ratio = statistics.median(a / b for a, b in zip(base, times))
        print(f"{name:<30}{statistics.median(times):>8.1f}{min(times):>8.1f}{ratio:>26.1f}")


if __name__ == "__main__":
    main()
