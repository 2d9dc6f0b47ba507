"""Quaternions by their algebra: exact on small integers, within rounding on others."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Tuple

import numpy as np
import pytest

SIZES = {"quaternion128": "f4", "quaternion256": "f8"}
NAMES = tuple(SIZES)


def stored(module: Any, parts: Any, name: str) -> Any:
    """Items of arrays (..., 4)."""
    array = np.ascontiguousarray(parts, SIZES[name])
    item = np.dtype([(part, SIZES[name]) for part in "wxyz"])
    return module.Stored(array.view(item).reshape(array.shape[:-1]), name)


def parts(items: Any) -> Any:
    """The parts of stored items, as (..., 4)."""
    shape = items.array.shape
    return np.ascontiguousarray(items.array).view(SIZES[items.dtype]).reshape(*shape, 4)


def integers(seed: int, count: int = 300) -> Any:
    return np.random.default_rng(seed).integers(-20, 21, (count, 4)).astype(float)


def normal(seed: int, count: int = 300) -> Any:
    return np.random.default_rng(seed).normal(size=(count, 4))


def product(a: Any, b: Any) -> Any:
    """By matrices: the left factor as a linear map."""
    w, x, y, z = np.moveaxis(a, -1, 0)
    rows = [[w, -x, -y, -z], [x, w, -z, y], [y, z, w, -x], [z, -y, x, w]]
    return np.einsum("ij...,...j->...i", np.array(rows), b)


@pytest.mark.parametrize("name", NAMES)
def test_units(module: Any, name: str) -> None:
    one, i, j, k = (stored(module, row[None], name) for row in np.eye(4))
    minus = module.call("negative", one)[0]
    table = [(i, i, minus), (j, j, minus), (k, k, minus), (i, j, k), (j, k, i), (k, i, j)]
    table += [(j, i, module.call("negative", k)[0]), (one, k, k)]
    for a, b, wanted in table:
        assert (parts(module.call("multiply", a, b)[0]) == parts(wanted)).all()


@pytest.mark.parametrize("name", NAMES)
def test_ring_of_integers(module: Any, name: str) -> None:
    """Exact: associative, distributive, not commutative; the norm is multiplicative."""
    a, b, c = (stored(module, integers(seed), name) for seed in (1, 2, 3))

    def times(x: Any, y: Any) -> Any:
        return module.call("multiply", x, y)[0]

    assert (parts(times(a, b)) == product(integers(1), integers(2))).all()
    assert (parts(times(times(a, b), c)) == parts(times(a, times(b, c)))).all()
    left = times(a, module.call("add", b, c)[0])
    assert (parts(left) == parts(module.call("add", times(a, b), times(a, c))[0])).all()
    assert (parts(times(a, b)) != parts(times(b, a))).any()
    squares = [np.sum(parts(x).astype(float) ** 2, -1) for x in (times(a, b), a, b)]
    assert (squares[0] == squares[1] * squares[2]).all()
    swapped = times(module.call("conjugate", b)[0], module.call("conjugate", a)[0])
    assert (parts(module.call("conjugate", times(a, b))[0]) == parts(swapped)).all()
    assert (parts(module.call("subtract", a, a)[0]) == 0).all()
    assert module.call("equal", a, b)[0].tolist() == (integers(1) == integers(2)).all(-1).tolist()
    assert (parts(module.call("square", a)[0]) == parts(times(a, a))).all()


@pytest.mark.parametrize("name", NAMES)
def test_division_undoes_products(module: Any, name: str) -> None:
    a, b = (stored(module, normal(seed), name) for seed in (4, 5))
    eps = np.finfo(SIZES[name]).eps
    back = module.call("divide", module.call("multiply", a, b)[0], b)[0]
    assert np.abs(parts(back) - parts(a)).max() < 40 * eps
    inverse = module.call("reciprocal", b)[0]
    assert np.abs(parts(module.call("multiply", b, inverse)[0]) - [1, 0, 0, 0]).max() < 20 * eps


@pytest.mark.parametrize("name", NAMES)
def test_norm_and_conjugate(module: Any, name: str) -> None:
    a = stored(module, normal(6), name)
    (size,) = module.call("absolute", a)
    assert size.dtype == SIZES[name]
    eps = np.finfo(SIZES[name]).eps
    np.testing.assert_allclose(size, np.linalg.norm(normal(6), axis=-1), rtol=4 * eps)
    (square,) = module.call("multiply", a, module.call("conjugate", a)[0])
    np.testing.assert_allclose(parts(square)[:, 0], size.astype(float) ** 2, rtol=8 * eps)


@pytest.mark.parametrize("step", [1, 3, -1, -2])
@pytest.mark.parametrize("name", NAMES)
def test_layouts(module: Any, name: str, step: int) -> None:
    a = stored(module, integers(7), name)
    view = module.Stored(a.array[::step], name)
    b = stored(module, integers(8)[: len(view)], name)
    wanted = product(integers(7)[::step], integers(8)[: len(view)])
    assert (parts(module.call("multiply", view, b)[0]) == wanted).all()
    one = stored(module, integers(9)[0], name)
    wanted = product(integers(9)[0], integers(7)[::step])
    assert (parts(module.call("multiply", one, view)[0]) == wanted).all()


@pytest.mark.parametrize("name", NAMES)
def test_products_of_matrices(module: Any, name: str) -> None:
    a, b = integers(10, 12).reshape(3, 4, 4), integers(11, 20).reshape(4, 5, 4)
    (found,) = module.call("matmul", stored(module, a, name), stored(module, b, name))
    wanted = sum(product(a[:, k, None, :], b[None, k, :, :]) for k in range(4))
    assert (parts(found) == wanted).all()
    (dot,) = module.call("vecdot", stored(module, a[0], name), stored(module, a[0], name))
    assert parts(dot).tolist() == [np.sum(a[0] ** 2), 0, 0, 0]


def test_rotation(module: Any) -> None:
    """A quarter turn about z takes x to y."""
    turn = stored(module, [[np.sqrt(0.5), 0, 0, np.sqrt(0.5)]], "quaternion256")
    x = stored(module, [[0, 1, 0, 0]], "quaternion256")
    assert np.abs(parts(module.call("rotate", turn, x)[0]) - [[0, 0, 1, 0]]).max() < 1e-15


def test_casts(module: Any) -> None:
    reals = np.array([1.5, -2.0])
    for name in NAMES:
        for source in ("float64", "float32", "int64", "float16", "uint8", "longdouble"):
            values = np.abs(reals).astype(source)
            assert (parts(module.cast(values, name))[:, 0] == values).all()
        complexes = np.array([1 + 2j, -3j])
        found = module.cast(complexes, name)
        assert parts(found).tolist() == [[1, 2, 0, 0], [0, -3, 0, 0]]
        assert (module.cast(found, "complex64") == complexes).all()
        assert module.cast(found, "float64").tolist() == [1, 0]
        assert module.cast(found, "int16").tolist() == [1, 0]
        assert module.cast(found, "bool").tolist() == [True, True]
    wide = stored(module, normal(12), "quaternion256")
    narrow = module.cast(wide, "quaternion128")
    assert (parts(narrow) == normal(12).astype("f4")).all()
    assert (parts(module.cast(narrow, "quaternion256")) == normal(12).astype("f4")).all()


def test_promotion(module: Any) -> None:
    narrow, wide = (stored(module, integers(13), name) for name in NAMES)
    (found,) = module.call("add", narrow, wide)
    assert found.dtype == "quaternion256" and (parts(found) == 2 * integers(13)).all()
    (found,) = module.call("multiply", narrow, 2)
    assert found.dtype == "quaternion128" and (parts(found) == 2 * integers(13)).all()
    (found,) = module.call("multiply", np.full(300, 1j, np.complex64), narrow)
    assert (parts(found) == product(np.array([0, 1, 0, 0]), integers(13))).all()
    with pytest.raises(module.NdmError, match="no loop"):
        module.call("less", narrow, narrow)


@pytest.mark.parametrize("name", NAMES)
def test_means_and_variances(module: Any, name: str) -> None:
    """A loop of this module's for a reduction of the core, beside those that it has by kind."""
    reduce = pytest.importorskip("methods").reduce
    items = stored(module, integers(15, 200), name)
    values = integers(15, 200)
    mean = parts(reduce("mean", items))
    spread = np.sum((values - mean) ** 2)
    assert np.allclose(mean, values.mean(0), rtol=1e-5)
    assert np.allclose(reduce("var", items), spread / 200, rtol=1e-5)
    assert np.allclose(reduce("var", items, ddof=1), spread / 199, rtol=1e-5)


def specials() -> Tuple[Any, Any]:
    values = np.zeros((5, 4))
    values[1, 2], values[2, 0], values[3, 3] = np.nan, np.inf, -np.inf
    return values, values


def test_tests(module: Any) -> None:
    values, _ = specials()
    for name in NAMES:
        items = stored(module, values, name)
        assert module.call("isnan", items)[0].tolist() == np.isnan(values).any(-1).tolist()
        assert module.call("isfinite", items)[0].tolist() == np.isfinite(values).all(-1).tolist()
        assert module.call("logical_not", items)[0].tolist() == (values == 0).all(-1).tolist()


def test_text(module: Any) -> None:
    items = stored(module, [[1, -2.5, 0, 1e20]], "quaternion256")
    assert module.to_text(items) == "[(1.0, -2.5, 0.0, 1e+20)]"


@pytest.mark.parametrize("name", NAMES)
def test_npy(module: Any, name: str, tmp_path: Path) -> None:
    module.write_npy(tmp_path / "a.npy", stored(module, normal(14), name))
    seen = np.load(tmp_path / "a.npy")[name]
    assert (seen["y"] == normal(14)[:, 2].astype(SIZES[name])).all()
    back = module.read_npy(tmp_path / "a.npy")
    assert back.dtype == name and (parts(back) == normal(14).astype(SIZES[name])).all()
