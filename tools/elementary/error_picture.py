"""A picture of errors as SVG: curves over x from 0 upwards, a line at half a unit."""

from __future__ import annotations

import math
from typing import List, NamedTuple, Sequence, Tuple

WIDTH, HEIGHT = 460, 240
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 28, 36
GRID, TEXT, AXIS = "#e4e4e4", "#404040", "#909090"
LETTER = 5.6
"""The width of a letter of the legend, nearly."""


class Curve(NamedTuple):
    name: str
    colour: str
    points: List[Tuple[float, float]]


class Scale(NamedTuple):
    """From numbers to places on the picture."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def step(width: float, most: int) -> float:
    """A round number that is at most `most` times in a width."""
    size = 10.0 ** math.floor(math.log10(width / most))
    return next(size * f for f in (1, 2, 5, 10) if width / (size * f) <= most)


def ticks(low: float, high: float, most: int) -> List[float]:
    size = step(high - low, most)
    first, last = math.ceil(low / size - 1e-9), math.floor(high / size + 1e-9)
    return [round(size * k, 10) + 0.0 for k in range(first, last + 1)]


def label(x: float, y: float, text: str, anchor: str, extra: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}"{extra}>{text}</text>'


def line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}"/>'


def drawn(curve: Curve, across: Scale, up: Scale) -> str:
    points = [f"{across(x):.1f} {up(y):.1f}" for x, y in curve.points]
    return (f'<path d="M{"L".join(points)}" fill="none" stroke="{curve.colour}" '
            'stroke-width="1.2" stroke-linejoin="round"/>')  # fmt: skip


def legend(curves: Sequence[Curve]) -> List[str]:
    """The names over the picture, the last drawn first."""
    texts, x = [], float(LEFT)
    for curve in reversed(curves):
        texts.append(f'<path d="M{x:g} 12h16" stroke="{curve.colour}" stroke-width="2"/>')
        texts.append(label(x + 21, 15.5, curve.name, "start"))
        x += 21 + LETTER * len(curve.name) + 16
    return texts


def picture(curves: Sequence[Curve], span: Tuple[float, float], name: str) -> str:
    most = max(error for curve in curves for _, error in curve.points)
    height = 1.0 if most <= 1 else math.ceil(most * 2) / 2
    across = Scale(*span, LEFT, WIDTH - RIGHT)
    up = Scale(0, height, HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="11" '
        f'fill="{TEXT}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    for x in ticks(*span, 8):
        parts.append(line(across(x), TOP, across(x), HEIGHT - BOTTOM, GRID))
        parts.append(label(round(across(x), 1), HEIGHT - BOTTOM + 15, f"{x:g}", "middle"))
    for y in ticks(0, height, 5):
        parts.append(line(LEFT, up(y), WIDTH - RIGHT, up(y), GRID))
        parts.append(label(LEFT - 6, round(up(y) + 4, 1), f"{y:g}", "end"))
    parts.append(line(LEFT, up(0.5), WIDTH - RIGHT, up(0.5), AXIS))
    parts += [drawn(curve, across, up) for curve in curves]
    parts += legend(curves)
    parts.append(label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 5, name, "middle"))
    middle = (TOP + HEIGHT - BOTTOM) / 2
    turned = f' transform="rotate(-90 12 {middle:g})"'
    parts.append(label(12, middle, "error in ULP", "middle", turned))
    return "\n".join([*parts, "</svg>", ""])
