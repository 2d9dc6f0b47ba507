"""'did you mean': the known name nearest to a misspelt one; and lists in prose."""

from __future__ import annotations

from typing import Iterable, List, Optional, Sequence

MAX_WORD = 64


def distance(a: str, b: str, limit: int) -> int:
    """Number of letters to insert, drop, replace or swap with a neighbour to make b of a; any
    number above `limit` stands for all of them."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: List[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        older, before = before, row
        row = [i]
        for j, right in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]


def nearest(word: str, known: Iterable[str]) -> Optional[str]:
    """The known name nearest to `word`, or None if all are far; ties go to the first by name."""
    if not word or len(word) > MAX_WORD:
        return None
    limit = 1 if len(word) <= 3 else 2 if len(word) <= 7 else 3
    best: Optional[str] = None
    for name in sorted(set(known)):
        found = distance(word.lower(), name.lower(), limit)
        if found <= limit and found < max(len(word), len(name)):
            best, limit = name, found - 1
        if limit < 0:
            break
    return best


def listing(names: Sequence[str], conjunction: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


def near(word: str, known: Iterable[str]) -> str:
    """What to append to "unknown x 'word'": the nearest name, if one is near."""
    found = nearest(word, known)
    return f"; did you mean '{found}'?" if found is not None else ""


def hint(word: str, known: Iterable[str], noun: str = "known names") -> str:
    """The same, or all of them if they are few and none is near."""
    names = sorted(set(known))
    found = near(word, names)
    if not found and 0 < len(names) <= 12:
        return f"; {noun} are {listing(names)}"
    return found


def shown(text: str, limit: int = 60) -> str:
    """A value as a message shows it: control and other odd characters escaped, cut if long."""
    safe = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[: limit + 1])
    return safe if len(text) <= limit else safe[:limit] + "..."
