"""The shapes that keys of several tables have."""

from __future__ import annotations

from .shapes import BODY_LIMIT, Either, Key, ListOf, Text
from .spec_words import FLAGS, LEVELS

NAME = Text(ascii_only=True, limit=64)
DOC = Key(Text(lines=True), "What it is, in a sentence or two.")
EXPRESSION = Text(ascii_only=True, limit=BODY_LIMIT)
MESSAGE = Text(limit=200)
TYPES = Text(ascii_only=True, limit=512)
SYMBOL = Text(ascii_only=True, limit=128)
RANGE = Either(
    (
        Text(ascii_only=True, limit=512, what="a kind expression"),
        ListOf(NAME, 1, 64, what="an array of dtype names"),
    )
)
FLAG_LIST = ListOf(Text(choices=FLAGS))
HEADER = Key(Text(ascii_only=True, limit=200), "Header that declares the C function.")
LEVEL = Key(
    Text(choices=LEVELS),
    '"storage" runs on the stored values, "compute" (the default) on widened ones.',
)
