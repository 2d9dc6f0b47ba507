"""How large the library is, by target and by ufunc; how large a small one is; how long a clean
build takes, without a compiler cache."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).resolve().parents[1]
BUILD = Path(os.environ.get("NDM_BUILD_DIR", str(ROOT / "build/release")))
LIMITS = {"library": 8_000_000, "profile": 100_000, "build": 300.0}
SYMBOL = re.compile(r"^(?:loop|run|check)_(.+)$")


def output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def stripped_size(library: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "stripped.so"
        shutil.copy(library, copy)
        subprocess.run(["strip", str(copy)], check=True)
        return copy.stat().st_size


def section_sizes(files: List[Path]) -> int:
    """Code, constants and tables, in bytes."""
    total = 0
    for start in range(0, len(files), 200):
        lines = output("size", *map(str, files[start : start + 200])).splitlines()[1:]
        total += sum(int(line.split()[0]) + int(line.split()[1]) for line in lines)
    return total


def ufunc_sizes(objects: List[Path], names: List[str]) -> Dict[str, int]:
    """Bytes of the functions of each ufunc; what a loop calls and is not inlined is 'shared'."""
    sizes: Dict[str, int] = {}
    ordered = sorted(names, key=len, reverse=True)
    for start in range(0, len(objects), 200):
        listing = output("nm", "-S", "--defined-only", *map(str, objects[start : start + 200]))
        for line in listing.splitlines():
            fields = line.split()
            if len(fields) != 4 or fields[2] not in "tT":
                continue
            match = SYMBOL.match(fields[3])
            text = match.group(1) if match else fields[3]
            ufunc = next((n for n in ordered if text.startswith(n + "_")), "shared")
            sizes[ufunc] = sizes.get(ufunc, 0) + int(fields[1], 16)
    return sizes


def ufunc_names() -> List[str]:
    command = [str(BUILD / "bin/ndmill"), "list"]
    return [line.split()[0].split("(")[0] for line in output(*command).splitlines() if line]


def report_library() -> bool:
    size = stripped_size(BUILD / "lib/libndmill.so")
    print(f"stripped library: {size:,} bytes (limit {LIMITS['library']:,})")
    print(f"\n{'part':<16}{'loops':>12}{'casts':>12}{'blocks':>12}")
    for folder in sorted((BUILD / "CMakeFiles").glob("ndm_core_kernels_*.dir")):
        kinds = [
            section_sizes(list(folder.rglob(pattern)))
            for pattern in ("loops/**/*.o", "casts/**/*.o", "kernels/*.c.o")
        ]
        name = folder.name[len("ndm_core_kernels_") : -len(".dir")]
        print(f"{name:<16}" + "".join(f"{kind:>12,}" for kind in kinds))
    for part in ("core_tables", "runtime"):
        size_of_part = section_sizes(list((BUILD / f"CMakeFiles/ndm_{part}.dir").rglob("*.o")))
        print(f"{part:<16}{size_of_part:>12,}")
    objects = list((BUILD / "CMakeFiles").glob("ndm_core_kernels_*.dir/**/loops/**/*.o"))
    sizes = ufunc_sizes(objects, ufunc_names())
    print("\ncode by ufunc, all targets")
    for name, bytes_ in sorted(sizes.items(), key=lambda item: -item[1]):
        print(f"{name:<24}{bytes_:>12,}")
    return size <= LIMITS["library"]


def configure(folder: Path, *options: str) -> None:
    subprocess.run(
        ["cmake", "-S", str(ROOT), "-B", str(folder), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
         "-DCMAKE_C_COMPILER_LAUNCHER=", f"-DPython3_EXECUTABLE={sys.executable}", *options],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip


PROGRAM = """
#include <ndmill/ndmill.h>
#include <ndmill/ufuncs.h>

/* Twice zero, to have the library at work. */
int main(void)
{
    static double items[4], sums[4];
    const ptrdiff_t count = 4;
    ndm_dtype dtype;
    const ndm_ufunc *ufunc;
    if (ndm_dtype_find("DTYPE", &dtype, NULL) || ndm_ufunc_find("UFUNC", &ufunc, NULL)) {
        return 1;
    }
    const ndm_view item = {items, dtype, 1, &count, NULL, 0};
    const ndm_view sum = {sums, dtype, 1, &count, NULL, NDM_VIEW_WRITEABLE};
    const ndm_view *inputs[] = {&item, &item}, *outputs[] = {&sum};
    const ndm_options options = {.size = sizeof options, .out = outputs};
    return ndm_call(ufunc, inputs, NULL, &options, NULL) != NDM_OK;
}
"""


def program_size(folder: Path, ufunc: str, dtype: str) -> int:
    """Of a stripped program that links the static library and calls a ufunc of two inputs."""
    source, program = folder / "program.c", folder / "program"
    source.write_text(PROGRAM.replace("UFUNC", ufunc).replace("DTYPE", dtype))
    subprocess.run(
        ["cc", "-Os", "-s", f"-I{folder / 'include'}", str(source), "-Wl,--gc-sections",
         "-Wl,-z,noseparate-code", str(folder / "lib/libndmill.a"), "-lpthread", "-ldl", "-lm",
         "-o", str(program)],
        check=True,
    )  # fmt: skip
    subprocess.run([str(program)], check=True)
    return program.stat().st_size


def report_profile(ufuncs: str, dtypes: str) -> bool:
    """Builds the part, and a program that calls it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes = {}
        for api in ("all", "calls"):
            configure(folder, f"-DNDM_UFUNCS={ufuncs}", f"-DNDM_DTYPES={dtypes}",
                      f"-DNDM_API={api}", "-DNDM_OPENMP=OFF")  # fmt: skip
            subprocess.run(["cmake", "--build", name, "-t", "ndmill_shared", "ndmill_static"],
                           check=True, stdout=subprocess.DEVNULL)  # fmt: skip
            sizes[api] = stripped_size(folder / "lib/libndmill.so")
        program = program_size(folder, ufuncs.split(",")[0], dtypes.split(",")[0])
    print(f"\n{ufuncs} on {dtypes}, all targets:")
    print(f"stripped shared library: {sizes['calls']:,} bytes (limit {LIMITS['profile']:,})")
    print(f"the same with the whole API, NDM_API=all: {sizes['all']:,} bytes")
    print(f"stripped program that links the static library and calls it: {program:,} bytes")
    return sizes["calls"] <= LIMITS["profile"]


def report_build_time() -> bool:
    with tempfile.TemporaryDirectory() as name:
        started = time.monotonic()
        configure(Path(name), "-DNDM_TESTS=OFF")
        subprocess.run(["cmake", "--build", name], check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - started
    print(f"\nclean build of the library, the command and the examples, all targets: "
          f"{seconds:.0f} s with {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} "
          f"(limit {LIMITS['build']:.0f})")
    return seconds <= LIMITS["build"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", action="store_true", help="only the library that is built")
    parser.add_argument("--profile", action="store_true", help="only the small library")
    parser.add_argument("--build-time", action="store_true", help="only the clean build")
    parser.add_argument("--ufuncs", default="add,multiply", help="of the small library")
    parser.add_argument("--dtypes", default="float32", help="of the small library")
    given = parser.parse_args()
    every = not (given.library or given.profile or given.build_time)
    fine = True
    if given.library or every:
        fine = report_library() and fine
    if given.profile or every:
        fine = report_profile(given.ufuncs, given.dtypes) and fine
    if given.build_time or every:
        fine = report_build_time() and fine
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
