/* Loops over functions of other libraries, for the comparison of elementary functions. */
#ifndef BENCH_LIBRARIES_H
#define BENCH_LIBRARIES_H

#include <stddef.h>

#include "ndmill/ndmill.h"

typedef struct bench_operands {
    const void *function;
    const void *in[2];
    void *out[2];
    size_t count; /* a multiple of the widest vector's items */
} bench_operands;

/* Loops by name: bench_SET_DTYPE_KIND, where SET is scalar, sse4, avx2 or avx512, and KIND 1 or
 * 2 for that many arguments, or pair for one argument and two results. */
#define BENCH_LOOPS(SET, DTYPE)                                                                \
    NDM_API void bench_##SET##_##DTYPE##_1(const bench_operands *operands);                    \
    NDM_API void bench_##SET##_##DTYPE##_2(const bench_operands *operands);                    \
    NDM_API void bench_##SET##_##DTYPE##_pair(const bench_operands *operands);

BENCH_LOOPS(scalar, float32)
BENCH_LOOPS(scalar, float64)
#if defined(__x86_64__)
BENCH_LOOPS(sse4, float32)
BENCH_LOOPS(sse4, float64)
BENCH_LOOPS(avx2, float32)
BENCH_LOOPS(avx2, float64)
BENCH_LOOPS(avx512, float32)
BENCH_LOOPS(avx512, float64)
#endif

#endif
