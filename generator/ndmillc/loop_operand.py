"""An operand of a loop function: the names and the declarations of its variables."""

from __future__ import annotations

from dataclasses import dataclass

from .ctext import UNARY, C


@dataclass(frozen=True)
class LoopOperand:
    """One operand of a loop. `stored`: the C type in memory; `held`: of its value."""

    name: str
    index: int
    dtype: str
    holder: str
    stored: str
    held: str
    is_input: bool

    @property
    def pointer(self) -> str:
        return f"{'in' if self.is_input else 'out'}_{self.name}"

    @property
    def value(self) -> str:
        return f"value_{self.name}"

    @property
    def type(self) -> str:
        return f"const {self.stored}" if self.is_input else self.stored

    def typed(self) -> str:
        return f"{self.type} *{self.pointer} = ({self.type} *)args[{self.index}];"

    def step(self) -> str:
        return f"const ptrdiff_t step_{self.name} = strides[{self.index}];"

    def dense(self) -> str:
        return f"const bool dense_{self.name} = {self.is_dense(f'step_{self.name}')};"

    def is_dense(self, step: str) -> str:
        return f"{step} == (ptrdiff_t)sizeof({self.stored})"

    def raw(self) -> str:
        const = "const " if self.is_input else ""
        return f"{const}char *{self.pointer} = args[{self.index}];"

    def strided(self) -> C:
        return C(f"*({self.type} *)({self.pointer} + i * step_{self.name})", UNARY)
