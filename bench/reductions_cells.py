"""What of reductions is compared: methods and dtypes on arrays of several shapes, and the values
in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

Shape = Tuple[int, ...]

DTYPES = (
    "float32", "float64", "int8", "int16", "int32", "int64", "bool", "complex128", "float16",
)  # fmt: skip
METHODS = ("reduce", "accumulate", "reduceat", "at")  # as bench_method_kind
# What NumPy calls sum, cumsum and any are methods of add and of logical_or.
FOLDS = ("add", "multiply", "maximum", "argmax", "mean", "logical_or", "var")
MASKED = ("add", "mean", "maximum")
EARLY = ("logical_or", "argmax")  # NumPy stops at a true item
INDEXED = ("add", "subtract", "multiply", "maximum", "minimum")
ITEMS = 1_000_000  # of the large arrays
NARROW = 8


@dataclass(frozen=True)
class Layout:
    """An array's shape, its order in memory and the axis that goes; None: all."""

    shape: Shape
    order: str = "C"
    axis: Optional[int] = 0

    @property
    def items(self) -> int:
        return int(np.prod(self.shape))

    @property
    def kind(self) -> str:
        """How the axis lies: row, narrow or long (the nearest in memory), outer, all."""
        if len(self.shape) == 1:
            return "row"
        if self.axis is None:
            return "all"
        nearest = 1 if self.order == "C" else 0
        if self.axis != nearest:
            return "outer"
        return "narrow" if self.shape[nearest] <= NARROW else "long"

    def __str__(self) -> str:
        shape = ",".join(map(str, self.shape))
        if len(self.shape) == 1:
            return f"({shape},)"
        return f"({shape}) {self.order} axis {'all' if self.axis is None else self.axis}"


@dataclass(frozen=True)
class Cell:
    method: str
    """reduce, accumulate, reduceat or at."""
    ufunc: str
    variant: str
    """where; early, for one true item in a hundred; which indices; or nothing."""
    dtype: str
    layout: Layout

    @property
    def operation(self) -> str:
        name = self.ufunc if self.method == "reduce" else f"{self.ufunc}.{self.method}"
        return f"{name} {self.variant}".rstrip()

    @property
    def place(self) -> Tuple[int, int]:
        """Of its operation among all, in tables."""
        return METHODS.index(self.method), (*FOLDS, *INDEXED).index(self.ufunc)

    @property
    def large(self) -> bool:
        return self.layout.items >= 100_000

    def __str__(self) -> str:
        return f"{self.operation} {self.dtype} {self.layout}"


KINDS = ("row", "long", "narrow", "outer", "all")


def _flat(shape: Shape, orders: str = "CF", axes: Sequence[Optional[int]] = (0, 1)) -> List[Layout]:
    return [Layout(shape, order, axis) for order in orders for axis in axes]


def layouts(large: bool) -> List[Layout]:
    found = [Layout((16,)), Layout((4096,))]
    found += [Layout((ITEMS,))] if large else []
    for n, orders in ((16, "C"), (4096, "CF"), (ITEMS, "C")):
        if n == ITEMS and not large:
            continue
        rest = (n // 2, n // 8) if n == ITEMS else (n, n)
        for shape in ((rest[0], 2), (2, rest[0]), (rest[1], 8)):
            found += _flat(shape, orders)
    return found + _flat((1000, 1000), "CF" if large else "C", (0, 1, None))


INDEX_LAYOUTS = {
    "reduceat": [
        ("sorted", Layout((4096,))), ("random", Layout((4096,))), ("sorted", Layout((ITEMS,))),
        ("sorted", Layout((1000, 1000), "C", 0)), ("sorted", Layout((1000, 1000), "C", 1)),
    ],
    "at": [
        ("items", Layout((16,))), ("items", Layout((4096,))), ("number", Layout((4096,))),
        ("rows", Layout((4096, 8))), ("items", Layout((ITEMS,))),
    ],
}  # fmt: skip


def index_count(cell: Cell) -> int:
    """Of reduceat, whose pieces have 16 items (10 of the rows), and of at."""
    n = cell.layout.shape[cell.layout.axis or 0]
    if cell.method == "reduceat":
        return n // 16 if len(cell.layout.shape) == 1 else n // 10
    return min(n, 100_000)


def cells(ufuncs: Sequence[str], dtypes: Sequence[str], large: bool) -> Iterator[Cell]:
    """By dtype, so that values are drawn once; empty `ufuncs` takes all."""
    for dtype in dtypes:
        for cell in _of_dtype(dtype, large):
            if not ufuncs or cell.ufunc in ufuncs or cell.operation.split()[0] in ufuncs:
                yield cell


def _of_dtype(dtype: str, large: bool) -> Iterator[Cell]:
    every = layouts(large)
    for name in FOLDS:
        for layout in every:
            yield Cell("reduce", name, "", dtype, layout)
            if name in EARLY and (name != "argmax" or dtype == "bool"):
                yield Cell("reduce", name, "early", dtype, layout)
            if name in MASKED and layout.items > 1000:
                yield Cell("reduce", name, "where", dtype, layout)
    for layout in every:
        if layout.axis is not None:
            yield Cell("accumulate", "add", "", dtype, layout)
    for method, places in INDEX_LAYOUTS.items():
        for name in INDEXED:
            for variant, layout in places:
                if (large or layout.items < ITEMS) and (name, dtype) != ("subtract", "bool"):
                    yield Cell(method, name, variant, dtype, layout)


class Data:
    """Values of a dtype, in one stretch of memory for all shapes; the seed is fixed."""

    def __init__(self) -> None:
        self.stretches: Dict[Tuple[str, str], np.ndarray] = {}

    def array(self, cell: Cell) -> np.ndarray:
        return self._shaped(self._stretch(cell.dtype, _values(cell)), cell.layout)

    def mask(self, layout: Layout) -> np.ndarray:
        """Half of the items, and the first along the axis: a mean of none would warn."""
        mask = self._shaped(self._stretch("bool", "any"), layout).copy(order="K")
        np.moveaxis(mask, layout.axis or 0, 0)[0] = True
        return mask

    def indices(self, cell: Cell) -> np.ndarray:
        n = cell.layout.shape[cell.layout.axis or 0]
        found = np.random.default_rng(3).integers(0, n, index_count(cell))
        return np.sort(found) if cell.variant == "sorted" else found

    def second(self, cell: Cell) -> np.ndarray:
        """at's second operand: 1 and -1, so that nothing grows out of its dtype."""
        shape = (index_count(cell), *cell.layout.shape[1:])
        signs = self._stretch(cell.dtype, "signs")
        return signs[0] if cell.variant == "number" else signs[: np.prod(shape)].reshape(shape)

    def _shaped(self, stretch: np.ndarray, layout: Layout) -> np.ndarray:
        flat = stretch[: layout.items]
        if layout.order == "F":
            return flat.reshape(layout.shape[::-1]).T
        return flat.reshape(layout.shape)

    def _stretch(self, dtype: str, values: str) -> np.ndarray:
        key = dtype, values
        if key not in self.stretches:
            if dtype != "bool":  # that of the dtype before is not needed any more
                for old in [k for k in self.stretches if k[0] not in (dtype, "bool")]:
                    del self.stretches[old]
            self.stretches[key] = _draw(np.dtype(dtype), values)
        return self.stretches[key]


def _values(cell: Cell) -> str:
    if cell.variant == "early":
        return "few"
    if cell.ufunc == "logical_or" or (cell.ufunc == "argmax" and cell.dtype == "bool"):
        return "none"
    return "factors" if cell.ufunc == "multiply" else "any"


def _draw(dtype: np.dtype, values: str) -> np.ndarray:
    rng = np.random.default_rng(20)
    if values == "none":
        return np.zeros(ITEMS, dtype)
    if values == "few":
        return np.asarray(rng.integers(0, 100, ITEMS) == 0, dtype)
    if values == "signs" or (values == "factors" and dtype.kind != "c"):
        return (rng.integers(0, 2, ITEMS) * 2 - 1).astype(dtype)
    if dtype.kind in "bi":
        low, high = (0, 2) if dtype.kind == "b" else (-50, 51)
        return rng.integers(low, high, ITEMS).astype(dtype)
    drawn: np.ndarray = rng.uniform(-1, 1, ITEMS)
    if dtype.kind == "c":
        drawn = drawn + 1j * rng.uniform(-1, 1, ITEMS)
        if values == "factors":
            drawn = 1 + drawn * 1e-3
    return drawn.astype(dtype)
