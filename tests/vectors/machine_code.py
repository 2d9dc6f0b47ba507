"""What the loops in an object file are, from its disassembly: which load, compute and store with
vectors. Compilers' own reports are not relied upon: gcc and clang count what they mean to do, and
clang reports loops whose operations it takes apart again."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, NamedTuple, Pattern

FUNCTION = re.compile(r"^[0-9a-f]+ <(.*)>:$")
KERNEL = re.compile(r"^(?:loop|run)_([a-z]\w*?)(?:\.[\w.]+)?$")
INSTRUCTION = re.compile(r"^ +([0-9a-f]+):\t(\S+)\s*([^#]*)")
JUMP = re.compile(r"^(?:j\w+|b|b\.\w+|cbn?z|tbn?z)$")
TARGET = re.compile(r"([0-9a-f]+) <")
MOST_SCALARS = 3
"""A vector loop has so many times more operations on vectors than scalar ones: constants that are
made again in each turn, say."""


class Instruction(NamedTuple):
    address: int
    name: str
    operands: str


@dataclass
class Loop:
    """Instructions of an innermost loop."""

    loads: int = 0
    """From memory that is not the stack's, into vector registers."""
    stores: int = 0
    vectors: int = 0
    """Operations on vectors."""
    scalars: int = 0
    """Operations on a single float."""
    others: int = 0
    """Divisions of integers, and calls: never part of vector code."""

    def computes(self, inputs: int, outputs: int) -> bool:
        """Whether it takes vectors of all inputs to vectors of all outputs."""
        return (
            self.loads >= inputs
            and self.stores >= outputs
            and self.others == 0
            and self.vectors > MOST_SCALARS * self.scalars
        )


def kernels(objdump: str, path: Path, is_arm: bool) -> Dict[str, List[Loop]]:
    """The innermost loops of each kernel in an object file. What the compiler thinks seldom runs
    stands in a section of its own, whose addresses are others."""
    done = subprocess.run(
        [objdump, "-d", "--no-show-raw-insn", str(path)], capture_output=True, text=True, check=True
    )
    found: Dict[str, List[List[Instruction]]] = {}
    code: List[Instruction] = []
    for line in done.stdout.splitlines():
        instruction = INSTRUCTION.match(line)
        if instruction:
            address, name, operands = instruction.groups()
            code.append(Instruction(int(address, 16), name, operands.strip()))
            continue
        function = FUNCTION.match(line)
        if function:
            kernel = KERNEL.match(function[1])
            code = []
            if kernel:
                found.setdefault(kernel[1], []).append(code)
    return {
        name: [loop for code in parts for loop in _loops(code, is_arm)]
        for name, parts in found.items()
    }


def _loops(code: List[Instruction], is_arm: bool) -> List[Loop]:
    stack = X86_FRAME if any(i.operands == "%rsp,%rbp" for i in code) else X86_STACK
    found = []
    for instructions in innermost(code):
        loop = Loop()
        for instruction in instructions:
            if is_arm:
                count_arm(instruction, loop)
            else:
                count_x86(instruction, stack, loop)
        found.append(loop)
    return found


def innermost(code: List[Instruction]) -> List[List[Instruction]]:
    """What lies between a jump back and where it goes, if no other such pair lies within."""
    spans = set()
    for instruction in code:
        target = TARGET.search(instruction.operands) if JUMP.match(instruction.name) else None
        if target and int(target[1], 16) <= instruction.address:
            spans.add((int(target[1], 16), instruction.address))
    inner = [
        (start, end)
        for start, end in spans
        if not any(start <= s and e <= end and (s, e) != (start, end) for s, e in spans)
    ]
    return [[i for i in code if start <= i.address <= end] for start, end in sorted(inner)]


# ---- x86-64, in AT&T's syntax ---------------------------------------------------------

X86_VECTOR = re.compile(r"%[xyz]mm|%k\d")
X86_MEMORY = re.compile(r"\(")
X86_STACK = re.compile(r"\(%r[si]p")
X86_FRAME = re.compile(r"\(%r[si]p|-0x\w+\(%rbp\)")
"""Of a function whose %rbp points to its frame."""
X86_STORE = re.compile(r"\)(\{.*)?$")
X86_SCALAR = re.compile(r"^(?!v?p)\w+s[sdh]$|^v?cvtt?s[sd]2u?si[lq]?$|^v?cvtu?si2s[sd][lq]?$")
X86_MOVE = re.compile(
    r"^v?(mov[dqlh](p[sd])?|movs[sd]|broadcasts[sd]|pinsr\w|pextr\w|insertps|extractps|mov[lh]{2}ps)$"
)
X86_PASSED = re.compile(r"^v?mov[dq]$")
X86_GENERAL = re.compile(r"%(?![xyz]mm)")
"""A narrow vector may go to or from memory through a general register."""
X86_BITS = re.compile(r"^v?(xor|and|andn|or)p[sd]$")
"""On single floats too."""


def count_x86(instruction: Instruction, stack: Pattern[str], loop: Loop) -> None:
    _, name, operands = instruction
    if re.match(r"i?div[lq]?$|call", name) or (name.startswith("f") and name != "fnop"):
        loop.others += 1
    if not X86_VECTOR.search(operands):
        return
    if X86_MEMORY.search(operands) and not stack.search(operands):
        if X86_STORE.search(operands):
            loop.stores += 1
        else:
            loop.loads += 1
    elif X86_PASSED.match(name) and X86_GENERAL.search(operands):
        loop.stores += X86_VECTOR.match(operands) is not None
        loop.loads += X86_VECTOR.match(operands) is None
    if X86_MOVE.match(name) or X86_BITS.match(name):
        return
    if X86_SCALAR.match(name):
        loop.scalars += 1
    else:
        loop.vectors += 1


# ---- aarch64 --------------------------------------------------------------------------

ARM_VECTOR = re.compile(r"\bv\d+\.(16b|8b|8h|4h|4s|2s|2d|1d)\b")
ARM_ITEM = re.compile(r"\bv\d+\.[bhsd]\[")
ARM_MOVE = re.compile(r"^(ld|st)(u?r|n?p|[1-4])$")


def count_arm(instruction: Instruction, loop: Loop) -> None:
    _, name, operands = instruction
    if name in ("sdiv", "udiv", "bl", "blr"):
        loop.others += 1
    if "[sp" in operands:
        return
    move = ARM_MOVE.match(name)
    if move:
        if operands[0] in "qdsh{":
            items = 2 if move[2].endswith("p") else 1
            loop.loads += items if move[1] == "ld" else 0
            loop.stores += items if move[1] == "st" else 0
            loop.vectors += operands[0] in "q{"
    elif ARM_ITEM.search(operands) or name in ("umov", "smov", "ins", "fmov"):
        pass
    elif ARM_VECTOR.search(operands):
        loop.vectors += 1
    elif name.startswith("f"):
        loop.scalars += 1
