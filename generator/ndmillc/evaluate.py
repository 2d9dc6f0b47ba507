"""The oracle: runs a typed kernel on NumPy scalars, one element at a time, independent of the C.

Primitives come from a table of reference functions: each takes `report`, which it may call with
the name of an IEEE flag, and the arguments as NumPy scalars of the dtypes that the C function
has; it gives one value or a tuple."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from . import ir, scalars
from .flags import ordered
from .model import Specs
from .scalars import Scalar
from .traits import TraitTable

Reference = Callable[..., Any]

_NUMPY_FLAGS = {
    "divide by zero": "divide",
    "overflow": "overflow",
    "underflow": "underflow",
    "invalid value": "invalid",
}


@dataclass(frozen=True)
class Result:
    """`fault` counts the kernel's error rules from 1; 0: none, and only then are there outputs.
    `flags` holds what the kernel raised, whether or not it reports it."""

    outputs: Tuple[Scalar, ...]
    flags: Tuple[str, ...]
    fault: int = 0


class Oracle:
    """Evaluates kernels of some specs."""

    def __init__(self, specs: Specs, primitives: Mapping[str, Reference]) -> None:
        self._traits = TraitTable(specs)
        self._primitives = primitives

    def run(self, kernel: ir.Kernel, inputs: Sequence[Scalar]) -> Result:
        """One element; inputs are scalars of the kernel's input dtypes, as stored."""
        import numpy

        raised: Set[str] = set()

        def handler(kind: str, _: int) -> None:
            raised.add(_NUMPY_FLAGS[kind])

        with numpy.errstate(all="call", call=handler):
            frame = _Frame(self._traits, self._primitives, kernel, raised.add)
            values = [
                scalars.cast(scalars.numpy_type(o.dtype)(x), frame.held(o.dtype), raised.add)
                for o, x in zip(kernel.inputs, inputs)
            ]
            fault = frame.start(values)
            if fault:
                return Result((), ordered(raised), fault)
            outputs = frame.finish()
            stored = tuple(
                scalars.cast(value, o.dtype, raised.add)
                for o, value in zip(kernel.outputs, outputs)
            )
        return Result(stored, ordered(raised))


    def run_sum(self, kernel: ir.Kernel, inputs: Sequence[Any]) -> Tuple[Any, Tuple[str, ...]]:
        """A generalized ufunc's loop on arrays of its core dimensions alone: the output and the
        flags raised. Every item is computed by itself, its terms in order."""
        import numpy

        assert kernel.sum is not None
        raised: Set[str] = set()

        def handler(kind: str, _: int) -> None:
            raised.add(_NUMPY_FLAGS[kind])

        *operands, own = kernel.sum.operands
        sizes = {i: n for dims, x in zip(operands, inputs) for i, n in zip(dims, x.shape)}
        output = numpy.empty([sizes[i] for i in own], kernel.outputs[0].dtype)
        with numpy.errstate(all="call", call=handler):
            for index in numpy.ndindex(*output.shape):
                place = dict(zip(own, index))
                items: List[List[Scalar]] = []
                for k in range(sizes[kernel.sum.over]):
                    place[kernel.sum.over] = k
                    items.append([x[tuple(place[i] for i in d)] for d, x in zip(operands, inputs)])
                total = self._total(kernel.sum, items, raised.add)
                output[index] = scalars.cast(total, kernel.outputs[0].dtype, raised.add)
        return output, ordered(raised)

    def _total(
        self, total: ir.Sum, items: Sequence[Sequence[Scalar]], report: scalars.Report
    ) -> Scalar:
        """One item of the output, as computed; `items` has each term's inputs, as stored."""
        fold = _Frame(self._traits, self._primitives, total.fold, report)
        value = fold.evaluate(total.identity)
        for inputs in items:
            term = _Frame(self._traits, self._primitives, total.term, report)
            operands = zip(total.term.inputs, inputs)
            term.start([scalars.cast(x, term.held(o.dtype), report) for o, x in operands])
            fold = _Frame(self._traits, self._primitives, total.fold, report)
            fold.start([value, term.finish()[0]])
            value = fold.finish()[0]
        return value


class _Frame:
    """One evaluation of one kernel, inlined or not."""

    def __init__(
        self,
        traits: TraitTable,
        primitives: Mapping[str, Reference],
        kernel: ir.Kernel,
        report: scalars.Report,
    ) -> None:
        self._traits = traits
        self._primitives = primitives
        self._kernel = kernel
        self._report = report
        self._values: Dict[str, Scalar] = {}
        self._outputs: Dict[str, Scalar] = {}
        """As computed; `_values` has them as stored."""

    def held(self, dtype: str) -> str:
        """The dtype in which values of `dtype` are held in this kernel."""
        if self._kernel.level == "storage":
            return dtype
        return self._traits.compute(dtype, self._kernel.compute)

    def start(self, inputs: Sequence[Scalar]) -> int:
        """Binds the inputs; gives the number of the first error rule that holds, or 0."""
        for operand, value in zip(self._kernel.inputs, inputs):
            self._values[operand.name] = value
        for number, fault in enumerate(self._kernel.faults, 1):
            if self.evaluate(fault.condition):
                return number
        return 0

    def finish(self) -> Tuple[Scalar, ...]:
        """Runs the statements; gives the outputs, not yet rounded to storage."""
        for statement in self._kernel.statements:
            if isinstance(statement, ir.Raise):
                if self.evaluate(statement.condition):
                    self._report(statement.flag)
                continue
            if len(statement.targets) > 1:
                values = self._call(statement.value)
            else:
                values = (self.evaluate(statement.value),)
            for target, value in zip(statement.targets, values):
                self._assign(target, value)
        return tuple(self._outputs[operand.name] for operand in self._kernel.outputs)

    def _assign(self, target: ir.Variable, value: Scalar) -> None:
        if target.role == "output":
            self._outputs[target.name] = value
            quiet: Set[str] = set()
            stored = scalars.cast(value, target.dtype, quiet.add)
            value = scalars.cast(stored, self.held(target.dtype), quiet.add)
        self._values[target.name] = value

    # ---- expressions ------------------------------------------------------------------

    def evaluate(self, node: ir.Expr) -> Scalar:
        """The value of an expression, in the dtype that holds it."""
        held = self.held(node.dtype)
        if isinstance(node, ir.Constant):
            return self._constant(node, held)
        if isinstance(node, ir.Special):
            return self._special(node, held)
        if isinstance(node, ir.Variable):
            return self._values[node.name]
        if isinstance(node, ir.Unary):
            return self._unary(node, held)
        if isinstance(node, ir.Binary):
            return self._binary(node, held)
        if isinstance(node, ir.Compare):
            return self._compare(node)
        if isinstance(node, ir.Logical):
            return self._logical(node)
        if isinstance(node, ir.Select):
            return self.evaluate(node.then if self.evaluate(node.condition) else node.otherwise)
        if isinstance(node, ir.Cast):
            stored = scalars.cast(self.evaluate(node.operand), node.dtype, self._report)
            return scalars.cast(stored, held, self._report)
        if isinstance(node, ir.Part):
            value = self.evaluate(node.operand)
            return value.real if node.part == "real" else value.imag
        if isinstance(node, ir.MakeComplex):
            return scalars.make_complex(
                self.evaluate(node.real), self.evaluate(node.imag), held
            )
        if isinstance(node, (ir.Bits, ir.FromBits)):
            return self.evaluate(node.operand).view(scalars.numpy_type(node.dtype))
        return self._call(node)[0]

    def _constant(self, node: ir.Constant, held: str) -> Scalar:
        if scalars.category(held) != "complex":
            return scalars.from_fraction(node.value, held, node.negative_zero)
        part = scalars.part_of(held)
        return scalars.make_complex(
            scalars.from_fraction(node.value, part, node.negative_zero),
            scalars.from_fraction(node.imag, part, node.imag_negative_zero),
            held,
        )

    def _special(self, node: ir.Special, held: str) -> Scalar:
        import numpy

        kind = scalars.numpy_type(held)
        if node.name == "pi":
            return scalars.from_fraction(scalars.PI, held)
        if node.name in ("nan", "inf"):
            return kind(getattr(numpy, node.name))
        own = scalars.numpy_type(node.dtype)
        info: Any = numpy.iinfo(own) if scalars.category(node.dtype) == "integer" else (
            numpy.finfo(own)
        )
        return kind(getattr(info, node.name))

    def _unary(self, node: ir.Unary, held: str) -> Scalar:
        import numpy

        value = self.evaluate(node.operand)
        if node.op == "not":
            return numpy.bool_(not value)
        if scalars.category(held) == "integer":
            whole = int(value)
            result = -whole if node.op == "-" else -whole - 1
            return scalars.numpy_type(held)(scalars.wrap(result, held))
        if scalars.category(held) == "complex":
            return scalars.make_complex(-value.real, -value.imag, held)
        return -value

    def _binary(self, node: ir.Binary, held: str) -> Scalar:
        left, right = self.evaluate(node.left), self.evaluate(node.right)
        kind = scalars.category(held)
        if kind == "integer":
            result = self._integer(node.op, int(left), int(right), held)
            return scalars.numpy_type(held)(scalars.wrap(result, held))
        if kind == "bool":
            return {"&": left & right, "|": left | right, "^": left ^ right}[node.op]
        if kind == "complex" and node.op in "*/":
            formula = scalars.multiply if node.op == "*" else scalars.divide
            return formula(left, right, held)
        if kind == "complex":
            sign = 1 if node.op == "+" else -1
            part = scalars.numpy_type(scalars.part_of(held))(sign)
            return scalars.make_complex(
                left.real + part * right.real, left.imag + part * right.imag, held
            )
        operators: Dict[str, Callable[[], Scalar]] = {
            "+": lambda: left + right,
            "-": lambda: left - right,
            "*": lambda: left * right,
            "/": lambda: left / right,
        }
        return operators[node.op]()

    def _integer(self, op: str, left: int, right: int, held: str) -> int:
        import numpy

        info = numpy.iinfo(held)
        if op in ("//", "%", "tdiv", "tmod"):
            if right == 0:
                self._report("divide")
            elif op in ("//", "tdiv") and left // right > int(info.max):
                self._report("overflow")
            divide = scalars.floor_division if op in ("//", "%") else scalars.truncated_division
            return divide(left, right)[0 if op in ("//", "tdiv") else 1]
        if op in ("<<", ">>"):
            if 0 <= right < int(info.bits):
                return left << right if op == "<<" else left >> right
            return -1 if op == ">>" and left < 0 else 0
        operators: Dict[str, Callable[[], int]] = {
            "+": lambda: left + right,
            "-": lambda: left - right,
            "*": lambda: left * right,
            "&": lambda: left & right,
            "|": lambda: left | right,
            "^": lambda: left ^ right,
        }
        return operators[op]()

    def _compare(self, node: ir.Compare) -> Scalar:
        import numpy

        left, right = self.evaluate(node.left), self.evaluate(node.right)
        if scalars.category(self.held(node.left.dtype)) == "integer":
            left, right = int(left), int(right)
        operators: Dict[str, Callable[[], Any]] = {
            "<": lambda: left < right,
            "<=": lambda: left <= right,
            ">": lambda: left > right,
            ">=": lambda: left >= right,
            "==": lambda: left == right,
            "!=": lambda: left != right,
        }
        with numpy.errstate(all="ignore"):
            return numpy.bool_(operators[node.op]())

    def _logical(self, node: ir.Logical) -> Scalar:
        import numpy

        values = (bool(self.evaluate(operand)) for operand in node.operands)
        return numpy.bool_(all(values) if node.op == "and" else any(values))

    # ---- calls ------------------------------------------------------------------------

    def _call(self, node: ir.Expr) -> Tuple[Scalar, ...]:
        """The values of a call, each in the dtype that holds it here."""
        if isinstance(node, ir.CallUfunc):
            arguments = [self.evaluate(argument) for argument in node.arguments]
            frame = _Frame(self._traits, self._primitives, node.kernel, self._report)
            frame.start(arguments)
            return frame.finish()
        assert isinstance(node, ir.CallPrimitive)
        arguments = [self.evaluate(argument) for argument in node.arguments]
        reference: Optional[Reference] = self._primitives.get(node.primitive.name)
        if reference is None:
            raise KeyError(f"no reference function for primitive '{node.primitive.name}'")
        found = reference(self._report, *arguments)
        values = found if isinstance(found, tuple) else (found,)
        return tuple(
            scalars.numpy_type(self.held(dtype))(value)
            for dtype, value in zip(node.outputs, values)
        )
