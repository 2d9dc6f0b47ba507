"""Methods of ufuncs: `ndmill call --method`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import pytest
from command import HOSTILE, computed, output, piped, refused, run

np = pytest.importorskip("numpy", reason="NumPy writes the files that the command reads")


@pytest.fixture
def files(folder: Path) -> Path:
    """Arrays to fold, and indices."""
    random = np.random.default_rng(6)
    np.save(folder / "x.npy", random.integers(-9, 9, (3, 4, 5)).astype(float))
    np.save(folder / "f.npy", np.asfortranarray(random.integers(1, 9, (4, 3)).astype(np.float32)))
    np.save(folder / "keep.npy", random.random((3, 4, 5)) < 0.6)
    np.save(folder / "i.npy", np.array([0, 3, 1, 1]))
    np.save(folder / "j.npy", np.array([2, -1, 2, 0], dtype=np.int8))
    return folder


# ---- reduce -----------------------------------------------------------------------------


@pytest.mark.parametrize("keepdims", [False, True])
@pytest.mark.parametrize(
    "axis,meant",
    [
        ("0", 0), ("2", 2), ("-1", -1), ("1,0", (0, 1)), ("-1,0", (0, 2)),
        ("0,1,2", None), ("all", None), ("none", ()),
    ],
)  # fmt: skip
def test_reduce_along_axes(files: Path, axis: str, meant: Any, keepdims: bool) -> None:
    x = np.load(files / "x.npy")
    call: List[Any] = ["call", "add", files / "x.npy", "--method", "reduce", "--axis", axis]
    call += ["--keepdims"] * keepdims
    expected = np.add.reduce(x, axis=meant, keepdims=keepdims)
    np.testing.assert_array_equal(computed(files, *call), expected, strict=True)
    assert output(*call) == f"{expected}\n"


def test_reduce_goes_along_the_first_axis(files: Path) -> None:
    for name in ("x", "f", "swapped"):
        array = np.load(files / f"{name}.npy")
        found = computed(files, "call", "maximum", files / f"{name}.npy", "--method", "reduce")
        np.testing.assert_array_equal(found, np.maximum.reduce(array))


def test_reduce_has_numpys_dtypes(files: Path) -> None:
    reduce = ["--method", "reduce"]
    for dtype in ("bool", "int8", "uint16", "int64", "float32", "complex64"):
        array = np.arange(300).reshape(3, 100).astype(dtype)
        np.save(files / "d.npy", array)
        for ufunc in ("add", "bitwise_or" if array.dtype.kind in "bui" else "multiply"):
            found = computed(files, "call", ufunc, files / "d.npy", *reduce)
            expected = getattr(np, ufunc).reduce(array)
            np.testing.assert_array_equal(found, expected, strict=True)
    swapped = files / "swapped.npy"
    found = computed(files, "call", "add", swapped, *reduce, "--dtype", "float32")
    expected = np.add.reduce(np.load(swapped), dtype="float32")
    np.testing.assert_array_equal(found, expected, strict=True)


def test_reduce_with_initial_and_where(files: Path) -> None:
    x, keep = np.load(files / "x.npy"), np.load(files / "keep.npy")
    call = ["call", "add", files / "x.npy", "--method", "reduce", "--axis", "1"]
    where = ["--where", files / "keep.npy"]
    found = computed(files, *call, *where)
    np.testing.assert_array_equal(found, np.add.reduce(x, axis=1, where=keep))
    found = computed(files, *call, *where, "--initial", "-2.5")
    np.testing.assert_array_equal(found, np.add.reduce(x, axis=1, where=keep, initial=-2.5))
    np.save(files / "one.npy", np.array(7, dtype=np.int16))
    found = computed(files, *call, "--initial", "1", "--initial", files / "one.npy")
    np.testing.assert_array_equal(found, np.add.reduce(x, axis=1, initial=7))
    call[1] = "maximum"
    found = computed(files, *call, *where, "--initial", "-inf")
    np.testing.assert_array_equal(found, np.maximum.reduce(x, axis=1, where=keep, initial=-np.inf))
    assert "initial" in refused(*call, *where)


def test_reduce_numbers(files: Path) -> None:
    assert output("call", "add", "3", "--method", "reduce") == "3\n"
    assert output("call", "add", "true", "--method", "reduce", "--axis", "all") == "1\n"
    np.save(files / "empty.npy", np.empty((0, 2)))
    assert output("call", "multiply", files / "empty.npy", "--method", "reduce") == "[1. 1.]\n"
    message = refused("call", "maximum", files / "empty.npy", "--method", "reduce")
    assert "maximum" in message and "(0, 2)" in message


def test_reduce_into_a_file(files: Path) -> None:
    x, out = np.load(files / "x.npy"), files / "out.npy"
    np.save(out, np.zeros((3, 5), dtype=np.float32))
    call = ["call", "add", files / "x.npy", "--method", "reduce", "--axis", "1"]
    assert output(*call, "--out-into", out) == ""
    expected = np.add.reduce(x, axis=1, dtype=np.float32)
    np.testing.assert_array_equal(np.load(out), expected, strict=True)
    assert "(3, 1, 5)" in refused(*call, "--out-into", out, "--keepdims")
    np.save(out, np.zeros((3, 5), dtype=np.int8))
    call += ["--out-into", out, "--dtype", "float64"]
    assert "same_kind" in refused(*call)
    assert output(*call, "--casting", "unsafe") == ""
    np.testing.assert_array_equal(np.load(out), np.add.reduce(x, axis=1))


# ---- accumulate and reduceat ------------------------------------------------------------


@pytest.mark.parametrize("axis", [None, 0, 1, -1])
def test_accumulate(files: Path, axis: Any) -> None:
    x = np.load(files / "x.npy")
    call = ["call", "subtract", files / "x.npy", "--method", "accumulate"]
    call += [] if axis is None else ["--axis", axis]
    expected = np.subtract.accumulate(x, axis=axis or 0)
    assert output(*call) == f"{expected}\n"
    found = computed(files, *call, "--dtype", "float32", "--threads", "2")
    np.testing.assert_array_equal(found, expected.astype(np.float32), strict=True)


@pytest.mark.parametrize("axis", [None, 1, -1])
def test_reduceat(files: Path, axis: Any) -> None:
    f = np.load(files / "f.npy")
    np.save(files / "pieces.npy", np.array([0, 2, 1, 1, 0]))
    call = ["call", "add", files / "f.npy", "--method", "reduceat"]
    call += ["--indices", files / "pieces.npy"]
    call += [] if axis is None else ["--axis", axis]
    expected = np.add.reduceat(f, [0, 2, 1, 1, 0], axis=axis or 0)
    assert output(*call) == f"{expected}\n"
    np.save(files / "pieces.npy", np.array([0, 4]))
    assert "4" in refused(*call)


# ---- outer ------------------------------------------------------------------------------


def test_outer(files: Path) -> None:
    a, f = np.load(files / "a.npy"), np.load(files / "f.npy")
    call = ["call", "divmod", files / "a.npy", files / "f.npy", "--method", "outer"]
    quotient, rest = np.divmod.outer(a, f)
    assert output(*call) == f"{quotient}\n{rest}\n"
    assert computed(files, *call, "-o", files / "rest.npy").shape == (2, 3, 4, 3)
    np.testing.assert_array_equal(np.load(files / "rest.npy"), rest)
    call[1] = "multiply"
    np.testing.assert_array_equal(
        computed(files, *call, "--order", "F", "--dtype", "complex64"),
        np.multiply.outer(a, f).astype(np.complex64),
        strict=True,
    )
    assert output("call", "add", files / "mask.npy", "2", "--method", "outer") == "[3 2 3]\n"


def test_outer_of_three(files: Path) -> None:
    np.save(files / "low.npy", np.array([1.0, 2.0]))
    call = ["call", "clip", files / "a.npy", files / "low.npy", "4.0", "--method", "outer"]
    expected = np.clip(np.load(files / "a.npy")[:, :, None], [1.0, 2.0], 4.0)
    np.testing.assert_array_equal(computed(files, *call), expected)


def test_outer_into_a_file(files: Path) -> None:
    a, out = np.load(files / "a.npy"), np.full((2, 3, 3), 9.0)
    np.save(files / "out.npy", out)
    keep = np.load(files / "mask.npy")
    np.save(files / "row.npy", np.array([10, 20, 30]))
    output(
        "call", "add", files / "a.npy", files / "row.npy", "--method", "outer",
        "--where", files / "mask.npy", "--out-into", files / "out.npy",
    )  # fmt: skip
    np.add(a[:, :, None], [10, 20, 30], out=out, where=keep)
    np.testing.assert_array_equal(np.load(files / "out.npy"), out)


# ---- at ---------------------------------------------------------------------------------


def test_at(files: Path) -> None:
    before = (files / "f.npy").read_bytes()
    f, i, j = (np.load(files / f"{name}.npy") for name in "fij")
    call = ["call", "add", files / "f.npy", "10", "--method", "at", "--indices", files / "i.npy"]
    expected = f.copy()
    np.add.at(expected, i, 10)
    assert output(*call) == f"{expected}\n"
    np.add.at(expected := f.copy(), (i, j), 10)
    found = computed(files, *call, "--indices", files / "j.npy")
    np.testing.assert_array_equal(found, expected, strict=True)
    np.subtract.at(expected := f.copy(), -1, [1, 2, 3])
    np.save(files / "row.npy", np.array([1, 2, 3], dtype=np.float32))
    call = ["call", "subtract", files / "f.npy", files / "row.npy", "--method", "at"]
    np.testing.assert_array_equal(computed(files, *call, "--indices", "-1"), expected)
    assert (files / "f.npy").read_bytes() == before


def test_at_of_one_input(files: Path) -> None:
    np.negative.at(expected := np.load(files / "a.npy"), [1, 1, 0])
    np.save(files / "twice.npy", np.array([1, 1, 0]))
    call = ["call", "negative", files / "a.npy", "--method", "at"]
    assert output(*call, "--indices", files / "twice.npy") == f"{expected}\n"


def test_at_into_a_file(files: Path) -> None:
    f, i = np.load(files / "f.npy"), np.load(files / "i.npy")
    np.add.at(f, i, 10)
    call = ["call", "add", files / "f.npy", "10", "--method", "at", "--indices", files / "i.npy"]
    for name, dtype in (("d", np.float64), ("f", np.float32)):
        if name == "d":
            np.save(files / "d.npy", np.zeros((4, 3), dtype))
        assert output(*call, "--out-into", files / f"{name}.npy") == ""
        np.testing.assert_array_equal(np.load(files / f"{name}.npy"), f.astype(dtype), strict=True)
    np.save(files / "int.npy", np.zeros((4, 3), np.int8))
    assert "same_kind" in refused(*call, "--out-into", files / "int.npy")
    assert "shape" in refused(*call, "--out-into", files / "x.npy")


def test_at_fails_before_it_writes(files: Path) -> None:
    before = (files / "f.npy").read_bytes()
    np.save(files / "past.npy", np.array([0, 4]))
    call = ["call", "add", files / "f.npy", "10", "--method", "at", "--indices"]
    assert "4" in refused(*call, files / "past.npy", "--out-into", files / "f.npy")
    call = ["call", "divide", files / "f.npy", "0", "--method", "at", "--indices", "0"]
    call += ["--indices", files / "i.npy", "--fp-errors", "fail", "--out-into", files / "f.npy"]
    assert "divide" in refused(*call)
    assert (files / "f.npy").read_bytes() == before


# ---- pipes, threads, complaints ---------------------------------------------------------


def test_pipes(files: Path) -> None:
    x = np.load(files / "x.npy")
    call = ["call", "add", "-", "--method", "reduce", "--axis", "0,2"]
    assert piped(files / "x.npy", *call).stdout == f"{np.add.reduce(x, axis=(0, 2))}\n".encode()
    done = piped(files / "x.npy", *call, "-o", "-")
    (files / "y.npy").write_bytes(done.stdout)
    np.testing.assert_array_equal(np.load(files / "y.npy"), np.add.reduce(x, axis=(0, 2)))
    at = ["call", "add", files / "f.npy", "1", "--method", "at", "--indices", "-"]
    np.add.at(expected := np.load(files / "f.npy"), np.load(files / "i.npy"), 1)
    assert piped(files / "i.npy", *at).stdout == f"{expected}\n".encode()
    done = piped(files / "i.npy", *at, "--indices", "-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"one input only" in done.stderr


def test_threads_change_nothing(tmp_path: Path) -> None:
    np.save(tmp_path / "long.npy", np.random.default_rng(1).random(3_000_001, np.float32))
    call = ["call", "add", tmp_path / "long.npy", "--method", "reduce", "--threads"]
    assert output(*call, "1") == output(*call, "2")
    done = run(*call[:-1], "--verbose", NDMILL_TARGET="generic")
    assert done.stdout == output(*call, "1")
    assert done.stderr.startswith("add.reduce: target generic, ")


def test_verbose(files: Path) -> None:
    call = ["call", "add", files / "f.npy", "--method"]
    for rest in (["accumulate"], ["reduce", "--axis", "1"]):
        told = run(*call, *rest, "-v").stderr
        assert told.startswith(f"add.{rest[0]}: target ") and told.endswith(" s\n")
    told = run("call", "add", files / "f.npy", "1", "--method", "outer", "-v").stderr
    assert told.startswith("add.outer: loop add_float32 ff->f, target ")


def test_fp_errors(files: Path) -> None:
    np.save(files / "big.npy", np.full(4, 3e38, dtype=np.float32))
    call = ["call", "add", files / "big.npy", "--method", "reduce"]
    assert output(*call) == "inf\n"
    done = run(*call, "--fp-errors", "warn")
    assert (done.stdout, done.stderr) == ("inf\n", "ndmill: warning: overflow in add\n")
    assert "overflow" in refused(*call, "--fp-errors", "fail")


METHODS = ["reduce", "accumulate", "reduceat", "outer", "at"]


@pytest.mark.parametrize(
    "text,words",
    [
        ("add x.npy --method sum", "none of reduce, accumulate, reduceat, outer, at"),
        ("add x.npy --method", "method"),
        ("add x.npy x.npy --method reduce", "takes 1 input, not 2"),
        ("add x.npy --method outer", "takes 2 inputs, not 1"),
        ("add x.npy --method at --indices 0", "takes 2 inputs, not 1"),
        ("sqrt x.npy --method reduce", "two inputs"),
        ("divmod x.npy --method accumulate", "one output"),
        ("sqrt x.npy --method outer", "two inputs"),
        ("divmod x.npy 1 --method at --indices 0", "one output"),
        ("matmul x.npy x.npy --method outer", "matmul"),
        ("subtract x.npy --method reduce --axis 0,1", "not reorderable"),
        ("add x.npy --method reduce --axis 3", "out of bounds"),
        ("add x.npy --method reduce --axis 0,-3", "twice"),
        ("add x.npy --method reduce --axis 0,", "--axis '0,'"),
        ("add x.npy --method reduce --axis first", "--axis 'first'"),
        ("add x.npy --method reduce --axis 99999999999999999999", "99999999999999999999"),
        ("add x.npy --method reduce --axis " + ",".join("0" * 65), "64 axes"),
        ("add x.npy --method accumulate --axis 0,1", "one axis"),
        ("add x.npy --method accumulate --axis all", "one axis"),
        ("add x.npy --method reduceat --indices i.npy --axis none", "one axis"),
        ("add x.npy --method accumulate --axis -4", "out of bounds"),
        ("add 3 --method accumulate", "scalar"),
        ("add x.npy --method reduceat", "needs one --indices"),
        ("add x.npy --method reduceat --indices i.npy --indices i.npy", "needs one --indices"),
        ("add x.npy 1 --method at", "needs --indices"),
        ("add x.npy 1 --method at --indices a.npy", "integers"),
        ("add x.npy 1 --method at --indices missing.npy", "missing.npy"),
        ("add x.npy 1 --method at" + " --indices 0" * 4, "too many indices"),
        ("add x.npy 1 --method at" + " --indices 0" * 65, "64 axes"),
        ("add 1 1 --method at --indices 0", "too many indices"),
        ("add x.npy --method reduce --initial a.npy", "initial"),
        ("add x.npy --method reduce --initial missing.npy", "missing.npy"),
        ("add x.npy --method reduce --where i.npy", "mask"),
        ("add x.npy --method reduce --where 3", "--where takes"),
        ("add x.npy --method reduce -o y.npy -o z.npy", "1 output"),
        ("divmod x.npy 2 --method outer -o -", "all 2 outputs"),
        ("mean x.npy --method reduce", "'ndmill reduce mean'"),
    ],
)
def test_complaints(files: Path, text: str, words: str) -> None:
    arguments = [files / word if word.endswith(".npy") else word for word in text.split()]
    assert words in refused("call", *arguments)


GOES_WITH = {
    "--axis 0": {"reduce", "accumulate", "reduceat"},
    "--keepdims": {"reduce"},
    "--initial 0": {"reduce"},
    "--indices 0": {"reduceat", "at"},
    "--where true": {"reduce", "outer", ""},
    "--order C": {"outer", ""},
    "--tier fast": {"outer", ""},
    "--deterministic": {"outer", ""},
    "--param ddof=1": set(),
}


@pytest.mark.parametrize("option", GOES_WITH)
@pytest.mark.parametrize("method", ["", *METHODS])
def test_options_go_with_methods(option: str, method: str) -> None:
    """What a method does not read is refused: before the ufunc is looked for, so that nothing
    else can be what is complained of."""
    call = ["call", "nosuch", *option.split(), *(["--method", method] if method else [])]
    message, name = refused(*call), option.split()[0]
    if method in GOES_WITH[option]:
        assert "unknown ufunc" in message
    elif name == "--param":
        assert message == "ndmill: call: --param is for 'ndmill reduce'\n"
    elif method == "":
        assert message == f"ndmill: call: {name} is for calls with --method\n"
    else:
        assert message == f"ndmill: call: --method {method} takes no {name}\n"


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files(case: str, files: Path) -> None:
    bad = files / "hostile.npy"
    bad.write_bytes(HOSTILE[case])
    for arguments in (
        ["add", bad, "--method", "reduce"],
        ["add", files / "x.npy", "--method", "reduce", "--initial", bad],
        ["add", files / "x.npy", "1", "--method", "at", "--indices", bad],
    ):
        assert "hostile.npy" in refused("call", *arguments)
