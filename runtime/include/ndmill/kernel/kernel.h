/* What every generated kernel file includes first: the build it demands, its table of loops,
 * and the idioms that loops are made of. A kernel file is compiled once per target. */
#ifndef NDMILL_KERNEL_KERNEL_H
#define NDMILL_KERNEL_KERNEL_H

#include <float.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/ufunc.h"

#include "ndmill/kernel/bits.h"
#include "ndmill/kernel/compare.h"
#include "ndmill/kernel/flags.h"
#include "ndmill/kernel/integer.h"

#ifdef __FAST_MATH__
#error "kernels need IEEE arithmetic: compile them without -ffast-math"
#endif
#if FLT_EVAL_METHOD != 0
#error "kernels need arithmetic in the operands' precision, such as SSE2's: FLT_EVAL_METHOD 0"
#endif
#ifdef __clang__
#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpass-failed" /* loops that are better left scalar */
#if __has_warning("-Wbitwise-instead-of-logical")
#pragma clang diagnostic ignored "-Wbitwise-instead-of-logical"
#endif
#endif

/* -DNDM_TARGET=x86_64_v3 and so on. */
#ifndef NDM_TARGET
#define NDM_TARGET generic
#endif
#define NDM_TARGET_ID_generic NDM_TARGET_GENERIC
#define NDM_TARGET_ID_x86_64_v2 NDM_TARGET_X86_64_V2
#define NDM_TARGET_ID_x86_64_v3 NDM_TARGET_X86_64_V3
#define NDM_TARGET_ID_x86_64_v4 NDM_TARGET_X86_64_V4
#define NDM_TARGET_ID_aarch64 NDM_TARGET_AARCH64

/* Whether a target has fused multiply-add: results that depend on it are the same on all
 * targets that have it, and on all that do not. A build that defines NDM_FUSED as 0 has the
 * results of those without on all. */
#define NDM_FUSES_generic 0
#define NDM_FUSES_x86_64_v2 0
#define NDM_FUSES_x86_64_v3 1
#define NDM_FUSES_x86_64_v4 1
#define NDM_FUSES_aarch64 1
#ifndef NDM_FUSED
#define NDM_FUSED NDM_PASTE(NDM_FUSES_, NDM_TARGET)
#endif

/* Whether the target has folds, scans and updates at indices of its own. Those of 64-byte
 * vectors wait for memory as those of 32 do, whose functions the library takes in their place.
 */
#define NDM_FOLDS_generic 1
#define NDM_FOLDS_x86_64_v2 1
#define NDM_FOLDS_x86_64_v3 1
#define NDM_FOLDS_x86_64_v4 0
#define NDM_FOLDS_aarch64 1
#define NDM_FOLDS NDM_PASTE(NDM_FOLDS_, NDM_TARGET)

/* Whether the target has folds of contiguous items in any order: of vectors that are worth it.
 */
#define NDM_ROWS_generic 0
#define NDM_ROWS_x86_64_v2 0
#define NDM_ROWS_x86_64_v3 1
#define NDM_ROWS_x86_64_v4 1
#define NDM_ROWS_aarch64 1
#define NDM_ROWS NDM_PASTE(NDM_ROWS_, NDM_TARGET)

/* Whether the target has pieces that fold item by item: the same code wherever it runs. */
#define NDM_PIECES_generic 1
#define NDM_PIECES_x86_64_v2 0
#define NDM_PIECES_x86_64_v3 0
#define NDM_PIECES_x86_64_v4 0
#define NDM_PIECES_aarch64 0
#define NDM_PIECES NDM_PASTE(NDM_PIECES_, NDM_TARGET)

#define NDM_PASTE2(a, b) a##b
#define NDM_PASTE(a, b) NDM_PASTE2(a, b)
#define NDM_TARGET_SYMBOL(name) NDM_PASTE(NDM_PASTE(name, _), NDM_TARGET)

/* Tables are for the module that they are linked into; a build may define this otherwise. */
#ifndef NDM_KERNEL_EXPORT
#if defined(__GNUC__) && !defined(_WIN32)
#define NDM_KERNEL_EXPORT __attribute__((visibility("hidden")))
#else
#define NDM_KERNEL_EXPORT
#endif
#endif

/* Defines the one symbol that a kernel file exports: ndm_k_<stem>_<target>. `list` is an array
 * of ndm_kernel. A file that is skipped for a target has an empty table there: its loops are
 * then those of the next lower target. */
#define NDM_DEFINE_TABLE(stem, count, list)                                                    \
    extern NDM_KERNEL_EXPORT const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_##stem);           \
    const ndm_kernel_table NDM_TARGET_SYMBOL(ndm_k_##stem) = {                                 \
        sizeof(ndm_kernel), NDM_PASTE(NDM_TARGET_ID_, NDM_TARGET), count, list}
#ifdef NDM_SKIPPED
#define NDM_KERNEL_TABLE(stem, list) NDM_DEFINE_TABLE(stem, 0, NULL)
#else
#define NDM_KERNEL_TABLE(stem, list)                                                           \
    NDM_DEFINE_TABLE(stem, (uint32_t)(sizeof(list) / sizeof((list)[0])), list)
#endif

/* Stands before a loop whose iterations do not depend on each other: each output is disjoint
 * from every input, or lies exactly on it. */
#if defined(__clang__)
#define NDM_IVDEP _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define NDM_IVDEP _Pragma("GCC ivdep")
#else
#define NDM_IVDEP
#endif

/* Before a short loop of a constant count, whose arrays are to be registers. */
#if defined(__GNUC__) && !defined(__clang__)
#define NDM_UNROLL _Pragma("GCC unroll 128")
#else
#define NDM_UNROLL
#endif

/* Stands before a loop of a few iterations, always as many, that is to be written out. */
#if defined(__clang__)
#define NDM_UNROLL_ROWS _Pragma("clang loop unroll(full)")
#elif defined(__GNUC__)
#define NDM_UNROLL_ROWS _Pragma("GCC unroll 16")
#else
#define NDM_UNROLL_ROWS
#endif

/* Before a loop that stays as it is, for it is short or long enough. */
#if defined(__clang__)
#define NDM_ROLLED _Pragma("clang loop unroll(disable)")
#elif defined(__GNUC__)
#define NDM_ROLLED _Pragma("GCC unroll 1")
#else
#define NDM_ROLLED
#endif

/* Before a function that is called from several places and too large to stand in each. */
#if defined(__GNUC__)
#define NDM_NOINLINE __attribute__((noinline))
#else
#define NDM_NOINLINE
#endif

/* Of a function that not every file calls. */
#if defined(__GNUC__)
#define NDM_UNUSED __attribute__((unused))
#else
#define NDM_UNUSED
#endif

/* Of a function that is long, and whose loops are to be vectors. */
#if defined(__GNUC__)
#define NDM_ALWAYS_INLINE inline __attribute__((always_inline))
#else
#define NDM_ALWAYS_INLINE inline
#endif

/* Of a function for what is rare, and long: kept short rather than quick. */
#if defined(__GNUC__)
#define NDM_RARE __attribute__((noinline, cold))
#else
#define NDM_RARE
#endif

/* The partial results that a tree of at most NDM_FOLD_BLOCKS blocks has at a time. */
enum { NDM_FOLD_LEVELS = 5 };
/* Rows that a fold takes together before it tests their items, the least items that are worth
 * it, and the most bytes of a row. */
enum { NDM_BARE_ROWS = 64, NDM_BARE_LEAST = 64, NDM_BARE_BYTES = 8192 };
typedef char ndm_fold_levels[(1 << (NDM_FOLD_LEVELS - 1)) == NDM_FOLD_BLOCKS ? 1 : -1];

/* Elements that a loop tests, for faults or for being ordinary, before it writes any of them.
 */
#define NDM_BLOCK 512

/* Words of 32 bits in a vector of the target. */
#if defined(__AVX512F__)
#define NDM_LANES 16
#elif defined(__AVX2__)
#define NDM_LANES 8
#else
#define NDM_LANES 4
#endif

/* Items of so many bytes in a vector. */
#define NDM_ROW_LANES(size) ((size) < 4 * NDM_LANES ? 4 * NDM_LANES / (size) : 1)

static inline ptrdiff_t ndm_block_end(ptrdiff_t start, ptrdiff_t count)
{
    return count - start < NDM_BLOCK ? count : start + NDM_BLOCK;
}

#endif
