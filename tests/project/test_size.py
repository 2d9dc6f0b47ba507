"""ndmillc size, on the library that is built."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from ndmillc.cli import main

ROOT = Path(__file__).parents[2]
BUILD = Path(os.environ.get("NDM_BUILD_DIR") or ROOT / "build/release")
LIBRARY = BUILD / "lib/libndmill.a"


def table(text: str, title: str) -> "dict[str, list[int]]":
    lines = text.partition(f"bytes by {title}\n")[2].partition("\n\n")[0].splitlines()
    rows = {}
    for line in lines:
        name, _, numbers = line.partition("  ")
        if numbers.strip()[:1].isdigit():
            rows[name] = [int(number.replace(",", "")) for number in numbers.split()]
    return rows


def test_the_parts_make_up_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["size", str(LIBRARY)]) == 0
    shown = capsys.readouterr().out
    targets = table(shown, "target")
    total = subprocess.run(["size", "-t", str(LIBRARY)], capture_output=True, text=True, check=True)
    text, data = total.stdout.splitlines()[-1].split()[:2]
    assert targets["all"] == [int(text) + int(data)]
    dtypes, ufuncs = table(shown, "dtype"), table(shown, "ufunc")
    assert {"float16", "complex128", "int8"} <= set(dtypes)
    assert {"add", "divmod", "(casts)"} <= set(ufuncs)
    assert ufuncs["add"][-1] > ufuncs["positive"][-1]
    for rows in (dtypes, ufuncs):
        assert all(sum(row[:-1]) == row[-1] for row in rows.values())
    kernels = sum(row[-1] for row in ufuncs.values())
    assert 0.5 * targets["all"][0] < kernels < targets["all"][0]


def test_what_is_no_static_library_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["size", str(BUILD / "lib/libndmill.so")]) == 2
    assert "not a static library" in capsys.readouterr().err
    assert main(["size", str(tmp_path / "none.a")]) == 2
    assert "none.a" in capsys.readouterr().err
    (tmp_path / "x.c").write_text("int x;\n")
    subprocess.run(["cc", "-c", "x.c"], cwd=tmp_path, check=True)
    subprocess.run(["ar", "rc", "x.a", "x.o"], cwd=tmp_path, check=True)
    assert main(["size", str(tmp_path / "x.a")]) == 2
    assert "no kernels" in capsys.readouterr().err
