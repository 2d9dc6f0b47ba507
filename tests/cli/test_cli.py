"""The command `ndmill`, as a shell uses it."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import List

import pytest
from command import BUILD, COMMAND, HOSTILE, output, refused, run

np = pytest.importorskip("numpy", reason="NumPy writes the files that the command reads")


def test_call_prints_as_numpy(folder: Path) -> None:
    a = np.load(folder / "a.npy")
    swapped = np.load(folder / "swapped.npy")
    assert output("call", "add", folder / "a.npy", folder / "swapped.npy") == f"{a + swapped}\n"
    assert output("call", "less", folder / "a.npy", "2.5") == f"{a < 2.5}\n"
    quotient, rest = np.divmod(a, 2)
    assert output("call", "divmod", folder / "a.npy", "2") == f"{quotient}\n{rest}\n"


def test_call_writes_what_numpy_reads(folder: Path) -> None:
    output("call", "divmod", folder / "a.npy", "-4", "-o", folder / "q.npy", "-o", folder / "r.npy")
    quotient, rest = np.divmod(np.load(folder / "a.npy"), -4)
    np.testing.assert_array_equal(np.load(folder / "q.npy"), quotient)
    np.testing.assert_array_equal(np.load(folder / "r.npy"), rest)


def test_negative_literals_are_operands() -> None:
    assert output("call", "absolute", "-3") == "3\n"
    assert output("call", "absolute", "-inf") == "inf\n"
    assert output("call", "absolute", "3-4j") == "5.0\n"
    assert output("call", "logical_and", "true", "0") == "False\n"


def test_literals_with_a_dtype(folder: Path) -> None:
    assert output("call", "add", "100:int8", "100:int8") == "-56\n"
    assert output("call", "negative", "-128:i1") == "-128\n"
    assert output("call", "add", "1:float16", "2.5") == "3.5\n"
    assert output("call", "sqrt", "-4+0j:complex64") == "2j\n"
    assert output("promote", "3:int8", "7:uint8") == "int16\n"
    assert "add_int8" in output("explain", "add", "3:int8", "4")
    assert "300" in refused("call", "add", "300:int8", "1")
    assert "int8" in refused("call", "add", "1:intt8", "1")
    assert "unknown dtype" in refused("call", "add", "1:", "1")


def test_a_literal_wins_over_a_file(folder: Path) -> None:
    np.save(folder / "3.npy", np.array(7.0))
    os.rename(folder / "3.npy", folder / "3")
    done = subprocess.run(
        [str(COMMAND), "call", "fabs", "3"], cwd=folder, capture_output=True, text=True
    )
    assert done.stdout == "3.0\n"
    done = subprocess.run(
        [str(COMMAND), "call", "fabs", "./3"], cwd=folder, capture_output=True, text=True
    )
    assert done.stdout == "7.0\n"


def test_out_into_where_and_order(folder: Path) -> None:
    np.save(folder / "out.npy", np.full((2, 3), 9.0))
    output(
        "call", "multiply", folder / "a.npy", "10", "--out-into", folder / "out.npy",
        "--where", folder / "mask.npy",
    )  # fmt: skip
    expected = np.full((2, 3), 9.0)
    np.multiply(np.load(folder / "a.npy"), 10, out=expected, where=np.array([True, False, True]))
    np.testing.assert_array_equal(np.load(folder / "out.npy"), expected)
    output("call", "add", folder / "a.npy", "1", "--order", "F", "-o", folder / "f.npy")
    assert np.load(folder / "f.npy").flags.f_contiguous


def test_tiers(folder: Path) -> None:
    x = np.linspace(0.1, 5, 4001, dtype=np.float32)
    np.save(folder / "tiers.npy", x)
    found = {}
    for tier in ("correct", "fast"):
        run("call", "sin", folder / "tiers.npy", "--tier", tier, "-o", folder / f"{tier}.npy")
        found[tier] = np.load(folder / f"{tier}.npy")
    nearest = np.sin(x.astype(np.float64)).astype(np.float32)
    np.testing.assert_array_equal(found["correct"], nearest)
    assert (found["fast"] != nearest).any()
    np.testing.assert_allclose(found["fast"], nearest, rtol=3e-7, atol=1e-7)


def test_dtype_casting_and_threads(folder: Path) -> None:
    output(
        "call", "add", folder / "a.npy", folder / "a.npy", "--dtype", "float32",
        "--threads", "2", "-o", folder / "s.npy",
    )  # fmt: skip
    assert np.load(folder / "s.npy").dtype == np.float32
    message = refused("call", "add", folder / "a.npy", "1", "--dtype", "int32")
    assert "float64" in message and "int32" in message and "same_kind" in message
    output("call", "add", folder / "a.npy", "1", "--dtype", "int32", "--casting", "unsafe")


def test_fp_errors() -> None:
    assert run("call", "floor_divide", "1.0", "0.0", "--fp-errors", "warn").returncode == 0
    assert "divide" in run("call", "floor_divide", "1.0", "0.0", "--fp-errors", "warn").stderr
    assert "divide" in refused("call", "floor_divide", "1.0", "0.0", "--fp-errors", "fail")
    assert output("call", "floor_divide", "1.0", "0.0") == "inf\n"


def test_loop_faults_name_the_values(folder: Path) -> None:
    np.save(folder / "n.npy", np.array([2, 1, -3]))
    message = refused("call", "power", "2", folder / "n.npy")
    assert "-3" in message and "2" in message


def test_cast(folder: Path) -> None:
    assert output("cast", "-1.5", "-t", "int8") == "-1\n"
    assert output("cast", "1e9", "-t", "int16") == "32767\n"
    output("cast", folder / "a.npy", "-t", ">f2", "-o", folder / "h.npy")
    assert np.load(folder / "h.npy").dtype == np.dtype(">f2")
    assert "safe" in refused("cast", folder / "a.npy", "-t", "f4", "--casting", "safe")


def test_promote_and_can_cast() -> None:
    assert output("promote", "int8", "uint16") == "int32\n"
    assert output("promote", "int8", "float16", "2.5") == "float16\n"
    assert output("promote", "float32", "1j") == "complex64\n"
    assert output("promote", "-3") == "int64\n"
    assert output("can-cast", "int32", "float64") == "yes\n"
    no = run("can-cast", "int64", "float32")
    assert (no.returncode, no.stdout) == (1, "no\n")
    assert output("can-cast", "float64", "float32", "same_kind") == "yes\n"


def test_list_explain_info() -> None:
    names = {line.split()[0] for line in output("list").splitlines() if line}
    assert {"add", "divmod", "sqrt"} <= names
    assert "add dd->d" in output("list", "--loops").splitlines()
    assert "ldexp fi->f" in output("list", "--loops").splitlines()
    text = output("explain", "add", "int8", "float16")
    assert "add_float16" in text and "cast to float16" in text
    assert "chosen" in output("info")


@pytest.mark.parametrize(
    "command",
    ["", "list", "call", "reduce", "cast", "promote", "can-cast", "explain", "info", "help"],
)
def test_help(command: str) -> None:
    assert output(*command.split(), "--help").startswith("usage: ndmill")


def test_targets() -> None:
    done = run("explain", "add", "float64", "float64", NDMILL_TARGET="generic")
    assert "generic" in done.stdout
    for wrong in ("x86-64-v9", "aarch64"):
        done = run("call", "add", "1", "2", NDMILL_TARGET=wrong)
        assert done.returncode == 2
        assert wrong in done.stderr


@pytest.mark.parametrize(
    "arguments,words",
    [
        ([], "no command"),
        (["frobnicate"], "frobnicate"),
        (["call"], "which ufunc"),
        (["call", "ad", "1", "2"], "add"),
        (["call", "add", "1"], "2 inputs"),
        (["call", "add", "1", "missing.npy"], "missing.npy"),
        (["call", "add", "1", "2", "--order", "Z"], "Z"),
        (["call", "add", "1", "2", "--tier", "best"], "best"),
        (["call", "add", "1", "2", "--threads", "-3"], "-3"),
        (["call", "add", "1", "2", "--threads", "many"], "many"),
        (["call", "add", "1", "2", "--dtype", "flot32"], "float32"),
        (["call", "add", "1", "2", "--casting", "wild"], "wild"),
        (["call", "left_shift", "1.5", "2"], "left_shift"),
        (["cast", "1"], "to which dtype"),
        (["can-cast", "int8"], "FROM"),
        (["promote"], "nothing"),
        (["--module", "/nonexistent.so", "list"], "nonexistent"),
    ],
)
def test_bad_usage(arguments: list[str], words: str) -> None:
    assert words in refused(*arguments)


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files(case: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.npy"
    path.write_bytes(HOSTILE[case])
    message = refused("call", "absolute", path)
    assert "hostile.npy" in message


def test_modules() -> None:
    axpy, bfloat16 = BUILD / "lib/axpy.so", BUILD / "lib/bfloat16.so"
    assert output("--module", axpy, "call", "axpy", "2.0", "3.0", "4.0") == "10.0\n"
    text = output("--module", bfloat16, "call", "add", "1.0", "2.0", "--dtype", "bfloat16")
    assert text == "3.0\n"
    assert output("--module", bfloat16, "promote", "bfloat16", "float16") == "float32\n"
    assert "bfloat16" in output("--module", bfloat16, "--module", axpy, "list", "--loops")


def test_a_module_that_needs_another() -> None:
    wide, bfloat16 = BUILD / "lib/wide.so", BUILD / "lib/bfloat16.so"
    call = ["call", "multiply_wide", "1.5:bfloat16", "2.5"]
    done = run("--module", bfloat16, "--module", wide, *call)
    assert (done.stdout, done.stderr) == ("3.75\n", "")
    assert "bfloat16" in refused("--module", wide, "list")


def test_modules_of_the_environment() -> None:
    """They come first, in their order, and do not keep anyone from reading the help."""
    axpy, bfloat16, wide = (BUILD / f"lib/{name}.so" for name in ("axpy", "bfloat16", "wide"))
    call = ["call", "multiply_wide", "1.5:bfloat16", "2.5"]
    for before, given in ((f"{bfloat16}:{wide}", []), (f":{bfloat16}::", ["--module", wide])):
        done = run(*given, *call, NDMILL_MODULES=before)
        assert (done.stdout, done.stderr) == ("3.75\n", "")
    assert run("call", "axpy", "2", "3", "4.0", NDMILL_MODULES=str(axpy)).stdout == "10.0\n"
    assert run("info", NDMILL_MODULES="").returncode == 0
    for bad in ("/nonexistent.so", f"{axpy}:/nonexistent.so", str(wide), "x" * 5000):
        for arguments in (["info"], ["--module", axpy, "info"]):
            done = run(*arguments, NDMILL_MODULES=bad)
            assert (done.returncode, done.stdout) == (2, "")
            assert done.stderr.startswith("ndmill: NDMILL_MODULES: ")
            assert done.stderr.count("\n") == 1
        for option in ("--help", "--version"):
            assert run(option, NDMILL_MODULES=bad).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["call", "add", "1", "2", "--bogus"],
        ["call", "add", "1", "2", "--threads"],
        ["call", "add", "1", "2", "--threads", "0"],
        ["call", "add", "1", "2", "--threads", "many"],
        ["call", "add", "1", "2", "--order", "Z"],
        ["call", "add", "1", "2", "--fp-errors", "loudly"],
        ["call", "add", "1", "2", "--casting", "any"],
        ["call", "add", "1", "2", "--dtype", "float31"],
        ["call", "add", "1", "2", "--where", "3"],
        ["call", "add", "1", "2", "-o", ""],
        ["call", "add", "1", "2", "-o", "/nonexistent/y.npy"],
        ["call", "add", "1", "2", "--out-into", "/nonexistent/y.npy"],
        ["cast", "1", "-t"],
        ["cast", "1", "-t", ""],
        ["cast", "", "-t", "f4"],
        ["list", "--bogus"],
        ["explain", "add", "f4", "f4", "--bogus"],
        ["can-cast", "f4", "f8", "safe", "really"],
        ["--bogus"],
        ["--module", "/nonexistent.so", "list"],
        ["nosuch"],
    ],
)
def test_bad_options(arguments: List[str]) -> None:
    refused(*arguments)


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_everywhere(case: str, folder: Path) -> None:
    bad = folder / "bad.npy"
    bad.write_bytes(HOSTILE[case])
    refused("cast", bad, "-t", "f4")
    refused("call", "add", folder / "a.npy", "1", "--where", bad)
    refused("call", "add", folder / "a.npy", "1", "--out-into", bad)
    assert bad.read_bytes() == HOSTILE[case]


def test_outputs_need_files_of_their_own(folder: Path) -> None:
    a, link = folder / "a.npy", folder / "link.npy"
    np.save(folder / "y.npy", np.zeros((2, 3)))
    link.hardlink_to(folder / "y.npy")
    for names in (("y.npy", "y.npy"), ("y.npy", "link.npy")):
        into = [x for name in names for x in ("--out-into", folder / name)]
        assert "two outputs" in refused("call", "divmod", a, "2", *into)
    assert "two outputs" in refused(
        "call", "divmod", a, "2", "-o", folder / "new.npy", "-o", folder / "new.npy"
    )
    assert not (folder / "new.npy").exists()
    assert (np.load(folder / "y.npy") == 0).all()


def test_output_over_an_input(folder: Path) -> None:
    a = np.load(folder / "a.npy")
    assert output("call", "add", folder / "a.npy", "1", "-o", folder / "a.npy") == ""
    assert (np.load(folder / "a.npy") == a + 1).all()
    output("call", "add", folder / "a.npy", folder / "a.npy", "--out-into", folder / "a.npy")
    assert (np.load(folder / "a.npy") == 2 * (a + 1)).all()


def test_replaced_file_keeps_its_permissions(folder: Path) -> None:
    target = folder / "a.npy"
    target.chmod(0o606)
    output("call", "add", target, "1", "-o", target)
    assert target.stat().st_mode & 0o777 == 0o606


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["list"], ["info"], ["call", "add", "1", "2"]]
)
def test_full_disk(arguments: List[str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [str(COMMAND), *arguments], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr == "ndmill: cannot write to standard output\n"


def interrupted(arguments: List[str]) -> "subprocess.CompletedProcess[str]":
    """Runs the command and interrupts it once it has computed for a while."""
    running = subprocess.Popen([str(COMMAND), *arguments], stderr=subprocess.PIPE, text=True)
    ticks = 0
    while running.poll() is None and ticks < os.sysconf("SC_CLK_TCK") // 10:
        time.sleep(0.01)
        fields = Path(f"/proc/{running.pid}/stat").read_text().rpartition(")")[2].split()
        ticks = int(fields[11])  # user time
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    return subprocess.CompletedProcess(arguments, running.returncode, "", told)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs Linux's /proc")
@pytest.mark.parametrize(
    "text,what",
    [
        ("call sqrt {}", "'sqrt'"),
        ("call logaddexp {} --method reduce --dtype longdouble", "'logaddexp'"),
        ("call logaddexp {} --method accumulate --dtype longdouble", "'logaddexp': accumulate"),
        ("reduce neumaier_sum {} --dtype longdouble", "'neumaier_sum'"),
    ],
)
def test_interrupt(text: str, what: str, tmp_path: Path) -> None:
    """A long call stops soon after SIGINT, says so, and leaves no file. On a machine that is done
    sooner, a longer one."""
    big, result = tmp_path / "big.npy", tmp_path / "y.npy"
    arguments = [*text.format(big).split(), "-o", str(result)]
    dtype = "f8" if "longdouble" in text else "c16"
    for length in (30_000_000, 120_000_000):
        np.lib.format.open_memmap(big, mode="w+", dtype=dtype, shape=(length,)).flush()
        done = interrupted(arguments)
        if done.returncode != 0:
            break
        result.unlink()
    assert (done.returncode, done.stderr) == (130, f"ndmill: {what} was cancelled\n")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["big.npy"]


# ---- help -------------------------------------------------------------------------------


def test_about_a_ufunc() -> None:
    text = output("explain", "remainder")
    assert text == output("help", "mod")
    assert text.startswith("remainder: x1, x2 -> y\n\nThe remainder of floor_divide")
    loops = [word for line in text.splitlines() if line.startswith("  ") for word in line.split()]
    listed = output("list", "--loops").splitlines()
    assert loops == [line.split()[1] for line in listed if line.startswith("remainder ")]
    assert max(map(len, text.splitlines())) <= 78


def test_help_command() -> None:
    assert output("help") == output("--help")
    assert output("help", "call") == output("call", "--help")
    assert "neither a command nor a ufunc" in refused("help", "frobnicate")
    refused("help", "call", "cast")
