"""Declared reductions: `ndmill reduce`, and what the other commands tell of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import pytest
from command import HOSTILE, computed, output, piped, refused, run

np = pytest.importorskip("numpy", reason="NumPy writes the files that the command reads")

SAME = ["sum", "prod", "any", "all", "min", "max", "ptp", "mean", "var", "std", "argmin", "argmax",
        "count_nonzero", "nansum", "nanprod", "nanmin", "nanmax", "nanmean"]  # fmt: skip
"""What NumPy has under the same name."""
RUNNING = ["cumprod", "cumsum"]
OWN = ["average", "logsumexp", "minmax", "neumaier_sum"]


@pytest.fixture
def files(folder: Path) -> Path:
    """Small integers, some of which come twice."""
    random = np.random.default_rng(8)
    np.save(folder / "x.npy", random.integers(-4, 5, (2, 4, 8)).astype(float))
    np.save(folder / "w.npy", random.integers(1, 4, 8).astype(float))
    np.save(folder / "keep.npy", random.random((4, 8)) < 0.8)
    return folder


def same(found: Any, expected: Any) -> None:
    """Rounding apart, and in dtype and shape."""
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    np.testing.assert_allclose(found, expected, rtol=1e-14, atol=1e-15)


# ---- against NumPy ----------------------------------------------------------------------


@pytest.mark.parametrize("name", RUNNING)
def test_accumulations_of_numpy(files: Path, name: str) -> None:
    x, numpys = np.load(files / "x.npy"), getattr(np, name)
    call: List[Any] = ["reduce", name, files / "x.npy"]
    same(computed(files, *call), numpys(x))
    assert output(*call) == output(*call, "--axis", "all")
    for axis in (0, 1, -1):
        same(computed(files, *call, "--axis", axis), numpys(x, axis=axis))
    np.save(files / "i.npy", x.astype(np.int8))
    call[2] = files / "i.npy"
    same(computed(files, *call, "--dtype", "float64"), numpys(x))
    same(computed(files, *call, "--axis", 2), numpys(np.load(files / "i.npy"), axis=2))
    same(computed(files, "reduce", name, "3"), numpys(3))
    assert "along one axis" in refused(*call, "--axis", "0,1")
    assert "keepdims" in refused(*call, "--keepdims")
    assert "where" in refused(*call, "--where", files / "keep.npy")


@pytest.mark.parametrize("name", SAME)
def test_reductions_of_numpy(files: Path, name: str) -> None:
    x, numpys = np.load(files / "x.npy"), getattr(np, name)
    call: List[Any] = ["reduce", name, files / "x.npy"]
    same(computed(files, *call), np.asarray(numpys(x)))
    assert output(*call) == output(*call, "--axis", "all")
    for axis in (0, 1, -1):
        same(computed(files, *call, "--axis", axis), numpys(x, axis=axis))
    same(computed(files, *call, "--axis", 1, "--keepdims"), numpys(x, axis=1, keepdims=True))
    if name.startswith("arg"):
        assert "places" in refused(*call, "--axis", "0,2")
    else:
        same(computed(files, *call, "--axis", "0,-1"), numpys(x, axis=(0, -1)))
    np.save(files / "i.npy", x.astype(np.int8))
    call[2] = files / "i.npy"
    same(computed(files, *call, "--axis", 2), numpys(np.load(files / "i.npy"), axis=2))


def test_no_reduction_is_forgotten() -> None:
    listed = [line.split()[0] for line in output("list", "--reductions").splitlines()]
    assert sorted(SAME + RUNNING + OWN) == listed


@pytest.mark.parametrize("name", ["sum", "mean", "var", "any", "prod"])
def test_where(files: Path, name: str) -> None:
    x, keep = np.load(files / "x.npy"), np.load(files / "keep.npy")
    call = ["reduce", name, files / "x.npy", "--where", files / "keep.npy"]
    same(computed(files, *call), np.asarray(getattr(np, name)(x, where=keep)))
    expected = getattr(np, name)(x, axis=2, where=keep)
    same(computed(files, *call, "--axis", "2"), expected)


def test_initial(files: Path) -> None:
    x = np.load(files / "x.npy")
    for name, number in (("sum", "-2.5"), ("max", "4"), ("min", "inf"), ("prod", "2:float32")):
        initial = float(number.partition(":")[0])
        call = ["reduce", name, files / "x.npy", "--axis", "0", "--initial", number]
        same(computed(files, *call), getattr(np, name)(x, axis=0, initial=initial))
    assert "mean" in refused("reduce", "mean", files / "x.npy", "--initial", "1")


def test_dtype(files: Path) -> None:
    x, call = np.load(files / "x.npy"), ["reduce", "mean", files / "x.npy", "--dtype", "float32"]
    same(computed(files, *call, "--axis", "0"), np.mean(x, axis=0, dtype=np.float32))
    np.save(files / "i.npy", np.full(1000, 100, dtype=np.int8))
    call = ["reduce", "sum", files / "i.npy"]
    same(computed(files, *call), np.sum(np.load(files / "i.npy")))
    same(computed(files, *call, "--dtype", "int8"), np.asarray(np.int8(-96)))


@pytest.mark.parametrize("name", ["var", "std"])
def test_parameters(files: Path, name: str) -> None:
    x, call = np.load(files / "x.npy"), ["reduce", name, files / "x.npy", "--axis", "1"]
    expected = getattr(np, name)(x, axis=1, ddof=1)
    same(computed(files, *call, "--param", "ddof=1"), expected)
    same(computed(files, *call, "-p", "ddof=3", "-pddof=1e0"), expected)
    same(computed(files, *call), getattr(np, name)(x, axis=1))


# ---- what NumPy has not, or otherwise ---------------------------------------------------


def test_two_inputs(files: Path) -> None:
    x, w = np.load(files / "x.npy"), np.load(files / "w.npy")
    call = ["reduce", "average", files / "x.npy", files / "w.npy"]
    same(computed(files, *call, "--axis", "2"), np.average(x, axis=2, weights=w))
    same(computed(files, *call), np.asarray((x * w).sum() / (w.sum() * 8)))
    assert output("reduce", "average", files / "x.npy", "2") == f"{x.mean()}\n"
    np.save(files / "two.npy", np.ones(2))
    assert "broadcast" in refused("reduce", "average", files / "x.npy", files / "two.npy")
    assert "2 inputs (x, w -> y), not 1" in refused(*call[:3])


def test_two_outputs(files: Path) -> None:
    x, call = np.load(files / "x.npy"), ["reduce", "minmax", files / "x.npy", "--axis", "2"]
    low, high = x.min(axis=2), x.max(axis=2)
    assert output(*call) == f"{low}\n{high}\n"
    assert output(*call, "-o", files / "low.npy") == f"{high}\n"
    np.testing.assert_array_equal(np.load(files / "low.npy"), low)
    np.save(files / "low.npy", np.zeros((2, 4)))
    assert output(*call, "--out-into", files / "low.npy", "-o", files / "high.npy") == ""
    np.testing.assert_array_equal(np.load(files / "low.npy"), low)
    np.testing.assert_array_equal(np.load(files / "high.npy"), high)
    assert "all 2 outputs" in refused(*call, "-o", "-")
    assert "two outputs" in refused(*call, "-o", files / "y.npy", "-o", files / "y.npy")
    assert "3 are named" in refused(*call, *(f"-o{files}/{i}.npy" for i in range(3)))


def test_others(files: Path) -> None:
    np.save(files / "v.npy", np.array([1.0, 1e100, 1.0, -1e100]))
    assert output("reduce", "neumaier_sum", files / "v.npy") == "2.0\n"
    np.save(files / "v.npy", np.full(4, 1000.0))
    found = computed(files, "reduce", "logsumexp", files / "v.npy")
    same(found, np.asarray(1000 + np.log(4)))


def test_numbers_and_nothing(tmp_path: Path) -> None:
    assert output("reduce", "sum", "3") == "3\n"
    assert output("reduce", "mean", "-2.5:float32") == "-2.5\n"
    assert output("reduce", "minmax", "true") == "True\nTrue\n"
    np.save(tmp_path / "empty.npy", np.empty((2, 0)))
    assert output("reduce", "sum", tmp_path / "empty.npy", "--axis", "1") == "[0. 0.]\n"
    message = refused("reduce", "argmax", tmp_path / "empty.npy", "--axis", "1")
    assert "attempt to get argmax of an empty sequence" in message and "(2, 0)" in message


# ---- pipes, errors ----------------------------------------------------------------------


def test_pipes(files: Path) -> None:
    x = np.load(files / "x.npy")
    done = piped(files / "x.npy", "reduce", "mean", "-", "--axis", "0", "-o", "-")
    assert (done.returncode, done.stderr) == (0, b"")
    (files / "y.npy").write_bytes(done.stdout)
    same(np.load(files / "y.npy"), x.mean(axis=0))
    done = piped(files / "w.npy", "reduce", "average", files / "x.npy", "-", "--axis", "2")
    assert done.stdout.decode() == output(
        "reduce", "average", files / "x.npy", files / "w.npy", "--axis", "2"
    )
    done = piped(files / "keep.npy", "reduce", "sum", "-", "--where", "-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"one input only" in done.stderr


def test_threads_and_targets_change_nothing(tmp_path: Path) -> None:
    np.save(tmp_path / "long.npy", np.random.default_rng(1).random((1_000_001, 3)))
    call = ["reduce", "std", tmp_path / "long.npy", "--axis", "0"]
    printed = output(*call)
    assert output(*call, "--threads", "2") == printed
    done = run(*call, "-v", NDMILL_TARGET="generic")
    assert done.stdout == printed
    assert done.stderr.startswith("std: target generic, ") and done.stderr.endswith(" s\n")


def test_fp_errors(tmp_path: Path) -> None:
    np.save(tmp_path / "one.npy", np.ones(1))
    call = ["reduce", "var", tmp_path / "one.npy", "--param", "ddof=1"]
    assert output(*call) == "nan\n"
    done = run(*call, "--fp-errors", "warn")
    assert (done.stdout, done.stderr) == ("nan\n", "ndmill: warning: invalid value in var\n")
    assert "invalid" in refused(*call, "--fp-errors", "fail")


@pytest.mark.parametrize(
    "text,words",
    [
        ("", "say which reduction"),
        ("meen x.npy", "'mean'"),
        ("add x.npy", "add is a ufunc: use 'ndmill call add --method reduce'"),
        ("sqrt x.npy", "sqrt is a ufunc: use 'ndmill call sqrt'\n"),
        ("mean", "1 input (x -> y), not 0"),
        ("mean x.npy x.npy", "not 2"),
        ("mean missing.npy", "missing.npy"),
        ("mean x.npy --axis 3", "out of bounds"),
        ("mean x.npy --axis 0,0", "twice"),
        ("mean x.npy --axis x", "--axis 'x'"),
        ("mean x.npy --axis", "axis"),
        ("mean x.npy --where 1", "--where takes"),
        ("mean x.npy --where w.npy", "mask"),
        ("argmax x.npy --where keep.npy", "takes no mask"),
        ("mean x.npy --dtype int32", "int32"),
        ("mean x.npy --dtype flot32", "float32"),
        ("var x.npy --param ddof", "'ddof' is not of the form ddof=1"),
        ("var x.npy --param ddof=", "not of the form"),
        ("var x.npy --param =1", "not of the form"),
        ("var x.npy --param ddof=one", "not of the form"),
        ("var x.npy --param dof=1", "'var' has no parameter 'dof'"),
        ("sum x.npy --param ddof=1", "'sum' has no parameter 'ddof'"),
        ("var x.npy" + " --param ddof=1" * 17, "too many parameters"),
        ("mean x.npy --threads 0", "--threads '0'"),
        ("mean x.npy --out-into w.npy", "(8,)"),
        ("mean x.npy --bogus", "bogus"),
        ("mean x.npy --method reduce", "a reduction takes no --method"),
        ("mean x.npy --order C", "a reduction takes no --order"),
        ("mean x.npy --tier fast", "a reduction takes no --tier"),
        ("mean x.npy --indices 0", "a reduction takes no --indices"),
        ("mean x.npy --deterministic", "a reduction takes no --deterministic"),
    ],
)
def test_complaints(files: Path, text: str, words: str) -> None:
    arguments = [files / word if word.endswith(".npy") else word for word in text.split()]
    assert words in refused("reduce", *arguments)


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files(case: str, files: Path) -> None:
    bad = files / "hostile.npy"
    bad.write_bytes(HOSTILE[case])
    for arguments in (
        ["mean", bad],
        ["average", files / "x.npy", bad],
        ["sum", files / "x.npy", "--where", bad],
        ["sum", files / "x.npy", "--out-into", bad],
    ):
        assert "hostile.npy" in refused("reduce", *arguments)


# ---- the other commands -----------------------------------------------------------------


def test_call_names_the_right_command() -> None:
    message = refused("call", "amax", "3")
    assert message == "ndmill: call: max is a reduction: use 'ndmill reduce max'\n"


def test_list() -> None:
    ufuncs, heading, reductions = output("list").split("\n\n")
    assert heading == "reductions"
    assert reductions == output("list", "--reductions")
    names = [[line.split()[0] for line in part.splitlines()] for part in (ufuncs, reductions)]
    assert "add" in names[0] and "mean" in names[1] and not set(names[0]) & set(names[1])
    loops = output("list", "--loops").splitlines()
    assert "add dd->d" in loops and "argmax D->l" in loops and "" not in loops
    assert output("list", "-rl").splitlines() == [x for x in loops if x.split()[0] in names[1]]


def test_info_counts_both() -> None:
    core = next(line for line in output("info").splitlines() if line.startswith("  core "))
    ufuncs, reductions = output("list").split("\n\nreductions\n\n")
    assert f" {len(ufuncs.splitlines())} ufuncs, " in core
    assert f" {len(reductions.splitlines())} reductions, " in core


def test_about_a_reduction() -> None:
    text = output("explain", "var")
    assert text == output("help", "var")
    assert text.startswith("var: x -> y\n\nThe variance of items")
    assert "\nA reduction, for 'ndmill reduce var'. Parameters: ddof=0.\n" in text
    assert text.endswith("\n\n  f->f d->d g->g F->f D->d G->g\n")
    assert output("help", "sum").endswith(
        "\nA reduction, for 'ndmill reduce sum'.\nIts loops are those of add: 'ndmill help add'.\n"
    )
    assert "reduction" not in output("help", "add")
    assert "'ndmill explain mean' lists its loops" in refused("explain", "mean", "float32")
