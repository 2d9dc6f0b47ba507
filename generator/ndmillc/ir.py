"""Typed bodies: what the checker makes of a loop for one choice of dtypes.

Every expression knows its dtype. A loop at level "compute" works on values in the compute dtype
of each dtype (float32 for float16): its inputs are widened on load, its outputs rounded once on
store, and `dtype` still names the declared dtype. At level "storage" values are as stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional, Tuple, Union

from .model import LoopSpec, UfuncSpec
from .model_base import Position
from .model_primitives import (
    BareFoldSpec,
    FormSpec,
    Overload,
    PrepareSpec,
    PrimitiveSpec,
    QuickSpec,
    StepsSpec,
)


@dataclass(frozen=True)
class Expr:
    """`dtype` is a dtype's name. `position` is where the text of the expression begins."""

    dtype: str
    position: Position = field(compare=False)


@dataclass(frozen=True)
class Constant(Expr):
    """A number, exact: rounded once, to the compute dtype, when it is written out. For complex
    dtypes `imag` is the imaginary part. Booleans are Fraction 0 or 1 of dtype bool."""

    value: Fraction
    imag: Fraction = Fraction(0)
    negative_zero: bool = False
    imag_negative_zero: bool = False


@dataclass(frozen=True)
class Special(Expr):
    """nan, inf or pi; or a limit of the dtype: max, min, eps, tiny, bits, signbit."""

    name: str


@dataclass(frozen=True)
class Variable(Expr):
    """An input, a local, or an output read back (which has its stored, rounded value)."""

    name: str
    role: str
    """"input", "output" or "local"."""


@dataclass(frozen=True)
class Unary(Expr):
    """`op` is one of: - ~ not."""

    op: str
    operand: Expr


@dataclass(frozen=True)
class Binary(Expr):
    """`op` is one of: + - * / // % & | ^ << >> tdiv tmod; both operands have `dtype`, except
    that a shift's count may have its own."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Compare(Expr):
    """`op` is one of: < <= > >= == !=; dtype is bool. Operands have one dtype, or are integers
    of any two dtypes compared exactly. Always quiet."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Logical(Expr):
    """`op` is "and" or "or"; every operand is bool."""

    op: str
    operands: Tuple[Expr, ...]


@dataclass(frozen=True)
class Select(Expr):
    """`then if condition else otherwise`: no effect of the arm not chosen may show."""

    condition: Expr
    then: Expr
    otherwise: Expr


@dataclass(frozen=True)
class Cast(Expr):
    """A conversion to `dtype`; to bool it means != 0. To its own dtype it rounds to storage."""

    operand: Expr


@dataclass(frozen=True)
class Part(Expr):
    """.real or .imag of a complex value; of a real value only at level "compute" (x and 0)."""

    operand: Expr
    part: str


@dataclass(frozen=True)
class MakeComplex(Expr):
    """complex(re, im): both operands have the dtype of a part."""

    real: Expr
    imag: Expr


@dataclass(frozen=True)
class Bits(Expr):
    """bits(x): the stored bits as an unsigned integer of the same width."""

    operand: Expr


@dataclass(frozen=True)
class FromBits(Expr):
    """frombits(x): the value of `dtype` with these bits."""

    operand: Expr


@dataclass(frozen=True)
class CallPrimitive(Expr):
    """A call of a C function. With several outputs `dtype` is the first one's and `outputs` has
    them all; it may then stand only as the value of an Assign."""

    primitive: PrimitiveSpec
    overload: Overload
    symbol: str
    arguments: Tuple[Expr, ...]
    outputs: Tuple[str, ...]
    ordinary: Optional[str] = None
    bare: Optional[str] = None
    usual: Optional[str] = None
    block: Optional[str] = None
    """The C functions of the blocked form, see model.Overload."""
    prepare: Optional[PrepareSpec] = None
    odd: Optional[FormSpec] = None
    fast: Optional[FormSpec] = None
    quick: Optional[QuickSpec] = None
    fold: Optional[BareFoldSpec] = None
    steps: Optional[StepsSpec] = None


@dataclass(frozen=True)
class CallUfunc(Expr):
    """A call of another ufunc's kernel for these dtypes, inlined."""

    kernel: "Kernel"
    arguments: Tuple[Expr, ...]
    outputs: Tuple[str, ...]


CallExpr = Union[CallPrimitive, CallUfunc]


@dataclass(frozen=True)
class Assign:
    """One statement. Several targets only where value has as many outputs."""

    targets: Tuple[Variable, ...]
    value: Expr


@dataclass(frozen=True)
class Raise:
    """raises("divide", condition): reports an IEEE flag where the condition holds."""

    flag: str
    condition: Expr


Statement = Union[Assign, Raise]


@dataclass(frozen=True)
class Fault:
    """An error rule: elements for which `condition` holds are refused."""

    condition: Expr
    message: str


@dataclass(frozen=True)
class Operand:
    name: str
    dtype: str


@dataclass(frozen=True)
class Kernel:
    """One loop for one choice of dtypes, typed."""

    ufunc: UfuncSpec = field(compare=False)
    loop: LoopSpec = field(compare=False)
    name: str
    """The C name of the element function: add_float32, less_int64_uint64, ldexp_float32_intc."""
    inputs: Tuple[Operand, ...]
    outputs: Tuple[Operand, ...]
    level: str
    """"compute" or "storage"."""
    compute: Optional[str]
    """The dtype that replaces the compute dtype of all inexact operands, or None."""
    statements: Tuple[Statement, ...]
    faults: Tuple[Fault, ...]
    flags: Tuple[str, ...]
    """IEEE flags that the loop may report, derived or declared; () means quiet."""
    call: Optional[str]
    """Symbol of an ndm_loop of the author's, instead of statements."""
    sum: Optional["Sum"] = None
    """Of a generalized ufunc's loop, instead of statements."""
    reduction: Optional["Reduction"] = None
    """Of a reduction's loop, instead of statements."""

    @property
    def dtypes(self) -> Tuple[str, ...]:
        return tuple(o.dtype for o in self.inputs + self.outputs)


@dataclass(frozen=True)
class Sum:
    """From `identity` on, `fold` adds the `term` of every index of a core dimension, in order. All
    is in the dtype that the output computes in, and rounded once at the end."""

    over: int
    """The core dimension, as an index into the ufunc's."""
    operands: Tuple[Tuple[int, ...], ...]
    """The core dimensions of each operand."""
    term: Kernel
    """Takes an item of each input."""
    fold: Kernel
    """Takes the sum so far and a term."""
    identity: Expr
    absorbing: Optional[Expr] = None
    """A sum that has this value is done."""


@dataclass(frozen=True)
class Pass:
    """What an earlier reduction of the same inputs gives: the operand that bodies know it as."""

    reduction: str
    operand: Operand


@dataclass(frozen=True)
class Reduction:
    """How a reduction folds. The kernels take only what they read: `lift` all inputs of the loop,
    then `index`, passes and parameters; `combine` the fields of a and of b; `finish` fields,
    `count`, passes and parameters."""

    fields: Tuple[Operand, ...]
    lift: Kernel
    combine: Kernel
    finish: Kernel
    neutral: Optional[Tuple[Expr, ...]]
    """A constant for each field."""
    passes: Tuple[Pass, ...]
    params: Tuple[str, ...]
    empty: Optional[str]
    indexed: bool
    exact: bool
    """Items may be folded in any grouping: only what rounds would show it."""


@dataclass(frozen=True)
class LoopInstance:
    """A kernel with its place in the search order and its identity and neutral element."""

    kernel: Kernel
    family: str
    """The spec file's stem: names the generated file."""
    directory: str
    """The dtype that names the generated folder."""
    identity: Optional[Expr]
    neutral: Optional[Expr]
    absorbing: Optional[Expr] = None
    """What a fold that has come to it stays at; it may then stop, for nothing is reported."""


@dataclass(frozen=True)
class CastInstance:
    source: str
    target: str
    level: str
    """Strength of the cast: "safe", "same_kind" or "unsafe"."""
    direct: bool = True
    """False: no loop is made for it. The library casts in two steps, of which the first is exact;
    bodies convert in one."""


@dataclass(frozen=True)
class Program:
    """Everything that one module generates, in its final order."""

    module: str
    depends: Tuple[str, ...]
    dtypes: Tuple[str, ...]
    ufuncs: Tuple[str, ...]
    loops: Tuple[LoopInstance, ...]
    casts: Tuple[CastInstance, ...]
    skipped: Tuple[Tuple[str, str], ...]
    """Kernels left out and why: ("sin_e8m0fnu", "needs a sign")."""
    folds: bool = True
    """Loops have forms for the methods of ufuncs."""
