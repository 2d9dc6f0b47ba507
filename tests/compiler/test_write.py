"""Files on disk: replaced whole and only when changed, removed only when they are ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ndmillc import write as writing
from ndmillc.write import MARK, differences, write

TEXT = f"/* {MARK} */\nint a;\n"


def test_only_changes_are_written(tmp_path: Path) -> None:
    files = {"a.c": TEXT, "loops/b.c": TEXT}
    assert write(files, str(tmp_path)) == (2, 0)
    before = (tmp_path / "a.c").stat()
    assert write({**files, "loops/b.c": TEXT + "int b;\n"}, str(tmp_path)) == (1, 0)
    after = (tmp_path / "a.c").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert (tmp_path / "loops" / "b.c").read_bytes().endswith(b"int b;\n")


def test_surplus_files_go_if_they_are_generated(tmp_path: Path) -> None:
    write({"loops/old/b.c": TEXT, "a.c": TEXT}, str(tmp_path))
    (tmp_path / "mine.c").write_text("int mine;\n")
    assert write({"a.c": TEXT}, str(tmp_path)) == (0, 1)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.c", "mine.c"]


def test_check_tells_edits_without_mending_them(tmp_path: Path) -> None:
    files = {"a.c": TEXT, "b.c": TEXT, "c.c": TEXT}
    write(files, str(tmp_path))
    assert differences(files, str(tmp_path)) == []
    (tmp_path / "a.c").write_bytes(TEXT.replace("int a", "int b").encode())
    (tmp_path / "b.c").unlink()
    del files["c.c"]
    assert differences(files, str(tmp_path)) == [
        "a.c: differs in line 2",
        "b.c: missing",
        "c.c: no longer generated",
    ]
    assert not (tmp_path / "b.c").exists()


def test_line_ends_count(tmp_path: Path) -> None:
    write({"a.c": TEXT}, str(tmp_path))
    (tmp_path / "a.c").write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert differences({"a.c": TEXT}, str(tmp_path)) == ["a.c: differs in line 1"]


def test_an_interrupted_write_leaves_whole_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"a.c": TEXT, "b.c": TEXT}, str(tmp_path))
    calls = []

    def interrupted(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise KeyboardInterrupt
        os.rename(source, target)

    monkeypatch.setattr(writing.os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write({"a.c": TEXT * 2, "b.c": TEXT * 2}, str(tmp_path))
    assert (tmp_path / "a.c").read_text() == TEXT * 2
    assert (tmp_path / "b.c").read_text() == TEXT
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.c", "b.c"]


@pytest.mark.parametrize("path", ["../a.c", "/a.c", "x/../../a.c", "x//a.c"])
def test_no_path_leaves_the_output_directory(tmp_path: Path, path: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(ValueError, match="no path below"):
        write({path: TEXT}, str(out))


def test_no_link_leads_out(tmp_path: Path) -> None:
    out, other = tmp_path / "out", tmp_path / "other"
    out.mkdir()
    other.mkdir()
    (out / "loops").symlink_to(other)
    with pytest.raises(ValueError, match="through a link"):
        write({"loops/a.c": TEXT}, str(out))
    assert list(other.iterdir()) == []
