# The targets that kernels are compiled for, and the flags of each.

if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set(_default "generic;x86-64-v2;x86-64-v3;x86-64-v4")
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  set(_default "generic;aarch64")
else()
  set(_default "generic")
endif()
set(NDM_ALL_TARGETS "${_default}")
set(_wanted "${_default}")
if(DEFINED ENV{NDM_TARGETS})
  set(_wanted "$ENV{NDM_TARGETS}")
endif()
set(NDM_TARGETS "${_wanted}" CACHE STRING "Targets to compile kernels for; generic is always built")
if(NOT "generic" IN_LIST NDM_TARGETS)
  list(PREPEND NDM_TARGETS generic)
endif()
foreach(target ${NDM_TARGETS})
  if(NOT target IN_LIST _default)
    message(FATAL_ERROR "NDM_TARGETS: '${target}' is no target of ${CMAKE_SYSTEM_PROCESSOR}; there are ${_default}")
  endif()
endforeach()

# The flags that every kernel object gets, after whatever CFLAGS say: the bits depend on them.
# -fno-fast-math comes first: it brings back errno and traps.
set(NDM_KERNEL_FLAGS -O3 -fno-fast-math -fno-math-errno -fno-trapping-math -ffp-contract=off
    -fno-strict-aliasing -fno-lto -fvisibility=hidden -fno-asynchronous-unwind-tables)
# gcc unrolls the ends of vector loops, which are short, into up to 200 instructions each.
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
  list(APPEND NDM_KERNEL_FLAGS "SHELL:--param max-completely-peeled-insns=24")
  # What is jumped to need not begin a line: a hundredth of all code, and nobody waits for it.
  list(APPEND NDM_KERNEL_FLAGS -fno-align-jumps -fno-align-labels)
endif()
# clang packs two scalar divisions into a vector whose idle lanes divide by zero: flags.
if(CMAKE_C_COMPILER_ID MATCHES "Clang")
  list(APPEND NDM_KERNEL_FLAGS -fno-slp-vectorize)
endif()

# ndm_target_flags(TARGET OUT): -march and tuning; the generic target keeps the ABI's baseline.
function(ndm_target_flags target out)
  set(flags "")
  if(target STREQUAL "x86-64-v2")
    set(flags -march=x86-64-v2)
  elseif(target STREQUAL "x86-64-v3")
    set(flags -march=x86-64-v3)
  elseif(target STREQUAL "x86-64-v4")
    set(flags -march=x86-64-v4 -mprefer-vector-width=512)
  elseif(target STREQUAL "aarch64")
    set(flags -march=armv8-a)
  endif()
  # gcc ends loops of 16-byte vectors with 8-byte ones, which work on the idle half too: flags.
  if(CMAKE_C_COMPILER_ID STREQUAL "GNU" AND CMAKE_SYSTEM_PROCESSOR MATCHES "86|AMD64|amd64"
     AND target MATCHES "^(generic|x86-64-v2)$")
    list(APPEND flags "SHELL:--param vect-epilogues-nomask=0")
  endif()
  set(${out} "${flags}" PARENT_SCOPE)
endfunction()

# ndm_own_targets(OUT TARGETS...): those of them that this machine's architecture has, and generic.
function(ndm_own_targets out)
  set(found generic)
  foreach(target ${ARGN})
    if(target IN_LIST NDM_ALL_TARGETS AND NOT target STREQUAL "generic")
      list(APPEND found ${target})
    endif()
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# ndm_target_symbol(TARGET OUT): the target as part of a C identifier.
function(ndm_target_symbol target out)
  string(REPLACE "-" "_" symbol "${target}")
  set(${out} "${symbol}" PARENT_SCOPE)
endfunction()

# Families of loops that a target has no variants of, for they were measured to be no faster than
# the next lower target's (docs/architecture.md has the figures).
set(NDM_ELEMENTARY bessel error_functions exponentials gamma hyperbolic inverse_hyperbolic
  inverse_trigonometry log_sums logarithms logistic other_roots powers trigonometry)
set(NDM_REDUCTIONS counts logsumexp means places ranges spreads sums)
set(NDM_SKIPPED_x86_64_v2 angles arithmetic bits divisors parts roots ${NDM_ELEMENTARY}
  ${NDM_REDUCTIONS})
set(NDM_SKIPPED_x86_64_v4 counts logsumexp means ranges sums)

# Dtypes' loops and casts of such a kind.
set(NDM_SKIPPED_FILES_x86_64_v2
  "/loops/(bool|u?int8|int16|int64|float[0-9]+|complex[0-9]+)/products\\.c$"
  "/loops/(bool|u?int16|complex64)/comparison\\.c$"
  "/loops/(bool|int16|uint8)/extrema\\.c$"
  "/loops/(uint8|u?int16)/logic\\.c$"
  "/casts/(bool|u?int8|u?int16|int32|float16|float32|complex64)\\.c$")
set(NDM_SKIPPED_FILES_x86_64_v4 "/loops/(bool|u?int16)/products\\.c$"
  "/loops/(int8|uint[0-9]+|complex[0-9]+)/places\\.c$")

# Left out for their size, though vectors of 64 bytes take half the time of those of 32.
set(NDM_SKIPPED_WIDE "/loops/complex[0-9]+/(inverse_(trigonometry|hyperbolic)|powers)\\.c$")

# ndm_skip_files(TARGET_SYMBOL OUT FILES...): those of the loops' files that the target skips. There
# are no vectors of long doubles: one target is enough.
function(ndm_skip_files symbol out)
  set(found "")
  if(NOT symbol STREQUAL "generic")
    set(found ${ARGN})
    list(FILTER found INCLUDE REGEX "/(loops/c?longdouble/|casts/c?longdouble\\.c$)")
  endif()
  if(symbol STREQUAL "x86_64_v4")
    set(wide ${ARGN})
    list(FILTER wide INCLUDE REGEX "${NDM_SKIPPED_WIDE}")
    list(APPEND found ${wide})
  endif()
  foreach(pattern ${NDM_SKIPPED_FILES_${symbol}})
    set(some ${ARGN})
    list(FILTER some INCLUDE REGEX "${pattern}")
    list(APPEND found ${some})
  endforeach()
  foreach(family ${NDM_SKIPPED_${symbol}})
    foreach(file ${ARGN})
      if(file MATCHES "/loops/[^/]+/${family}\\.c$")
        list(APPEND found "${file}")
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()
