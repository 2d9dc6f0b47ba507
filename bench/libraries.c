/* Loops over functions of other libraries: scalar ones as the C library's, and ones that take a
 * vector, as libmvec's and SLEEF's. The function comes as a pointer, so that this file needs no
 * header of a library and no library needs to be there. Every library has a loop of its widest
 * vectors for each instruction set. */
#include "libraries.h"

#include <string.h>

#if defined(__x86_64__)
#define SSE4 __attribute__((target("sse4.2")))
#define AVX2 __attribute__((target("avx2,fma")))
#define AVX512 __attribute__((target("avx512f")))
#endif
#define ANY

typedef void (*any_function)(void);

static any_function function_of(const bench_operands *o)
{
    any_function function;
    memcpy(&function, &o->function, sizeof function);
    return function;
}

/* y = f(x) and z = f(x, y): loops bench_NAME_1 and bench_NAME_2, for a multiple of WIDTH items.
 */
#define LOOPS(NAME, TARGET, ITEM, WIDTH, TYPE)                                                 \
    TARGET void bench_##NAME##_1(const bench_operands *o)                                      \
    {                                                                                          \
        TYPE (*const function)(TYPE) = (TYPE(*)(TYPE))function_of(o);                          \
        const ITEM *x = o->in[0];                                                              \
        ITEM *y = o->out[0];                                                                   \
        for (size_t i = 0; i < o->count; i += (WIDTH)) {                                       \
            TYPE items;                                                                        \
            memcpy(&items, x + i, sizeof items);                                               \
            items = function(items);                                                           \
            memcpy(y + i, &items, sizeof items);                                               \
        }                                                                                      \
    }                                                                                          \
    TARGET void bench_##NAME##_2(const bench_operands *o)                                      \
    {                                                                                          \
        TYPE (*const function)(TYPE, TYPE) = (TYPE(*)(TYPE, TYPE))function_of(o);              \
        const ITEM *x = o->in[0], *y = o->in[1];                                               \
        ITEM *z = o->out[0];                                                                   \
        for (size_t i = 0; i < o->count; i += (WIDTH)) {                                       \
            TYPE first, second;                                                                \
            memcpy(&first, x + i, sizeof first);                                               \
            memcpy(&second, y + i, sizeof second);                                             \
            first = function(first, second);                                                   \
            memcpy(z + i, &first, sizeof first);                                               \
        }                                                                                      \
    }

/* Two results: as a structure, which is SLEEF's way. */
#define PAIR_LOOP(NAME, TARGET, ITEM, WIDTH, TYPE)                                             \
    typedef struct {                                                                           \
        TYPE first, second;                                                                    \
    } NAME##_pair;                                                                             \
    TARGET void bench_##NAME##_pair(const bench_operands *o)                                   \
    {                                                                                          \
        NAME##_pair (*const function)(TYPE) = (NAME##_pair(*)(TYPE))function_of(o);            \
        const ITEM *x = o->in[0];                                                              \
        ITEM *y = o->out[0], *z = o->out[1];                                                   \
        for (size_t i = 0; i < o->count; i += (WIDTH)) {                                       \
            TYPE items;                                                                        \
            memcpy(&items, x + i, sizeof items);                                               \
            const NAME##_pair results = function(items);                                       \
            memcpy(y + i, &results.first, sizeof results.first);                               \
            memcpy(z + i, &results.second, sizeof results.second);                             \
        }                                                                                      \
    }

/* Two results through pointers, which is the C library's way. */
#define POINTER_LOOP(NAME, ITEM)                                                               \
    void bench_##NAME##_pair(const bench_operands *o)                                          \
    {                                                                                          \
        void (*const function)(ITEM, ITEM *, ITEM *) =                                         \
            (void (*)(ITEM, ITEM *, ITEM *))function_of(o);                                    \
        const ITEM *x = o->in[0];                                                              \
        ITEM *y = o->out[0], *z = o->out[1];                                                   \
        for (size_t i = 0; i < o->count; i++)                                                  \
            function(x[i], &y[i], &z[i]);                                                      \
    }

LOOPS(scalar_float32, ANY, float, 1, float)
LOOPS(scalar_float64, ANY, double, 1, double)
POINTER_LOOP(scalar_float32, float)
POINTER_LOOP(scalar_float64, double)

#if defined(__x86_64__)
typedef float float32x4 __attribute__((vector_size(16)));
typedef float float32x8 __attribute__((vector_size(32)));
typedef float float32x16 __attribute__((vector_size(64)));
typedef double float64x2 __attribute__((vector_size(16)));
typedef double float64x4 __attribute__((vector_size(32)));
typedef double float64x8 __attribute__((vector_size(64)));

LOOPS(sse4_float32, SSE4, float, 4, float32x4)
LOOPS(sse4_float64, SSE4, double, 2, float64x2)
LOOPS(avx2_float32, AVX2, float, 8, float32x8)
LOOPS(avx2_float64, AVX2, double, 4, float64x4)
LOOPS(avx512_float32, AVX512, float, 16, float32x16)
LOOPS(avx512_float64, AVX512, double, 8, float64x8)

PAIR_LOOP(sse4_float32, SSE4, float, 4, float32x4)
PAIR_LOOP(sse4_float64, SSE4, double, 2, float64x2)
PAIR_LOOP(avx2_float32, AVX2, float, 8, float32x8)
PAIR_LOOP(avx2_float64, AVX2, double, 4, float64x4)
PAIR_LOOP(avx512_float32, AVX512, float, 16, float32x16)
PAIR_LOOP(avx512_float64, AVX512, double, 8, float64x8)
#endif
