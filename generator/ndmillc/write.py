"""Files on disk: only what changed is replaced, each file whole; what is no longer made goes."""

from __future__ import annotations

import errno
import os
import tempfile
from typing import Dict, List, Optional, Tuple

MARK = "made by ndmillc"
"""In the first lines of every generated file: only such files are ever removed."""
MARK_LINES = 4
STAMP = "stamp"
"""The file that tells what all others were made from, see stamp.py."""
TEMPORARY = ".ndmillc-"
"""How the names begin of files that are being written; a run that was killed leaves one."""


def write(files: Dict[str, str], out: str) -> Tuple[int, int]:
    """Makes `out` hold exactly these files, and whatever else it holds that is not generated.
    Returns how many were written and how many removed. An interruption leaves each file as it
    was or as it should be; the stamp goes first and comes last, so that it never tells of files
    that are not there. Raises ValueError for paths that leave `out`, and OSError."""
    require_directory(out)
    changed = [path for path in sorted(files) if _read(_inside(out, path)) != files[path]]
    surplus = [path for path in generated_files(out) if path not in files]
    stamped = STAMP in files and bool(changed or surplus)
    if stamped and os.path.exists(_inside(out, STAMP)):
        os.remove(_inside(out, STAMP))
    for path in changed:
        if path != STAMP:
            _replace(_inside(out, path), files[path])
    for path in surplus:
        os.remove(_inside(out, path))
        _remove_empty_folders(out, os.path.dirname(path))
    if stamped:
        _replace(_inside(out, STAMP), files[STAMP])
    return len(changed), len(surplus)


def require_directory(out: str) -> None:
    """Raises NotADirectoryError where something else has this name."""
    if os.path.lexists(out) and not os.path.isdir(out):
        raise NotADirectoryError(errno.ENOTDIR, "is there, and is not a directory", out)


def differences(files: Dict[str, str], out: str) -> List[str]:
    """What `write` would do, a line each, without doing it. Raises as `write` does."""
    require_directory(out)
    found = []
    for path in sorted({*files, *generated_files(out)}):
        present = _read(_inside(out, path))
        if path not in files:
            found.append(f"{path}: no longer generated")
        elif present is None:
            found.append(f"{path}: missing")
        elif present != files[path]:
            found.append(f"{path}: differs in line {_first_difference(present, files[path])}")
    return found


def generated_files(out: str) -> List[str]:
    """Paths below `out`, with forward slashes, of the files that carry the mark or were being
    written when a run was killed. Links are left alone."""
    found = []
    for folder, folders, names in os.walk(out):
        folders.sort()
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.islink(path) and (name.startswith(TEMPORARY) or _is_generated(path)):
                found.append(os.path.relpath(path, out).replace(os.sep, "/"))
    return sorted(found)


def _is_generated(path: str) -> bool:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return any(MARK in file.readline(400) for _ in range(MARK_LINES))
    except OSError:
        return False


def _inside(out: str, path: str) -> str:
    """The place of a generated path. Raises ValueError for one that leaves `out`."""
    parts = path.split("/")
    if os.path.isabs(path) or any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"{path!r} is no path below the output directory")
    place = os.path.join(out, *parts)
    root = os.path.realpath(out)
    if os.path.commonpath([root, os.path.realpath(os.path.dirname(place))]) != root:
        raise ValueError(f"{path!r} leads out of the output directory through a link")
    return place


def _read(path: str) -> Optional[str]:
    """The text of a file, its line ends untouched; None if there is none."""
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError):
        return None


def _replace(path: str, text: str) -> None:
    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=TEMPORARY, dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _remove_empty_folders(out: str, folder: str) -> None:
    while folder:
        try:
            os.rmdir(os.path.join(out, folder))
        except OSError:
            return
        folder = os.path.dirname(folder)


def _first_difference(old: str, new: str) -> int:
    before, after = old.split("\n"), new.split("\n")
    for number, (first, second) in enumerate(zip(before, after), 1):
        if first != second:
            return number
    return min(len(before), len(after)) + 1
