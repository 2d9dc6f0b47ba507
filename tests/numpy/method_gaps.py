"""What NumPy's methods of ufuncs, and its functions above them, give and the library does not:
for each numeric dtype that NumPy has a result of, the library must have one of the same dtype."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

import methods
import ndmlib
import numpy as np

DTYPES = "?bBhHiIlLqQefdgFDG"
METHODS = ("reduce", "accumulate", "reduceat", "outer", "at")
FUNCTIONS: Dict[str, Tuple[Callable[..., Any], Callable[[np.ndarray], Any]]] = {
    name: (getattr(np, name), lambda x, name=name: methods.reduce(name, x))  # type: ignore
    for name in ("sum", "prod", "any", "all", "min", "max", "ptp", "mean", "var", "std", "argmin",
                 "argmax", "count_nonzero", "cumsum", "cumprod", "nansum", "nanprod", "nanmin",
                 "nanmax", "nanmean")
}  # fmt: skip
FUNCTIONS["average"] = (
    lambda x: np.average(x, weights=x),
    lambda x: methods.reduce("average", x, x),
)


def dtype_of(call: Callable[[], Any]) -> Optional[np.dtype]:
    """Of the result; None if the call is refused."""
    try:
        with np.errstate(all="ignore"):
            return np.asarray(call()).dtype
    except (TypeError, ValueError, ndmlib.NdmError):
        return None


def apply(ufunc: Callable[..., Any], nin: int, method: str, x: np.ndarray) -> Any:
    """A method with plain arguments; of `at`, the array that it changes."""
    if method == "reduceat":
        return ufunc(x, np.array([0, 1]))
    if method == "outer":
        return ufunc(x, x)
    if method == "at":
        ufunc(x, np.array([0, 1]), *[x.copy()] * (nin - 1))
        return x
    return ufunc(x)


def ours(name: str, method: str) -> Callable[..., Any]:
    function: Callable[..., Any] = getattr(methods, method)
    return lambda *arguments: function(name, *arguments)


def cases() -> Iterator[Tuple[str, Callable[[], Any], Callable[[], Any]]]:
    """A method's or function's name, NumPy's call and the library's, for each dtype."""
    for name in sorted(n for n in dir(np) if isinstance(getattr(np, n), np.ufunc)):
        ufunc = getattr(np, name)
        if ufunc.nin > 2 or ufunc.nout != 1 or ufunc.signature is not None:
            continue
        for method in METHODS if ufunc.nin == 2 else ("at",):
            for code in DTYPES:
                x = np.ones(2, code)
                yield (
                    f"{name}.{method} {x.dtype.char}",
                    lambda u=ufunc, m=method, x=x: apply(getattr(u, m), u.nin, m, x.copy()),
                    lambda u=ufunc, n=name, m=method, x=x: apply(ours(n, m), u.nin, m, x.copy()),
                )
    for name, (theirs, call) in FUNCTIONS.items():
        for code in DTYPES:
            x = np.ones(2, code)
            yield f"{name} {code}", lambda f=theirs, x=x: f(x), lambda f=call, x=x: f(x)


def is_refused_on_purpose(case: str) -> bool:
    """As docs/differences.md says: `at` truncates nothing, and ldexp's integers are no state."""
    method, code = case.split()
    name, _, kind = method.partition(".")
    if kind == "at":
        x, ufunc = np.ones(2, code), getattr(np, name)
        result = dtype_of(lambda: ufunc(*[x] * ufunc.nin))
        return result is not None and not np.can_cast(result, x.dtype, "same_kind")
    return method == "ldexp.reduce" and code in "?bBhH"


def gaps() -> Tuple[int, List[str]]:
    """How many results NumPy has, and those that the library lacks."""
    count, found = 0, []
    for case, theirs, call in cases():
        want = dtype_of(theirs)
        if want is None or is_refused_on_purpose(case):
            continue
        count += 1
        got = dtype_of(call)
        if got != want:
            found.append(f"{case}: {want}, not {'refused' if got is None else got}")
    return count, found
