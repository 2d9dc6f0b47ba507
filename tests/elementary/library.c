/* The library's loops as a subject: the ufunc MEASURE_UFUNC of the environment, of the tier
 * MEASURE_TIER (fast, or correct), output MEASURE_OUTPUT. */
#include "subject.h"

#include <fenv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/ndmill.h"

#if defined(SUBJECT_FLOAT16)
#define DTYPE "float16"
typedef _Float16 stored;
#elif defined(SUBJECT_FLOAT32)
#define DTYPE "float32"
#elif defined(SUBJECT_LONGDOUBLE)
#define DTYPE "longdouble"
#else
#define DTYPE "float64"
#endif
#ifndef SUBJECT_FLOAT16
typedef number stored;
#endif

static void fail(const ndm_error *error)
{
    fprintf(stderr, "measure: %s\n", error->message);
    exit(77);
}

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value != NULL ? value : "";
}

static void call(const stored *x, const stored *y, stored *out, long count)
{
    ndm_error error;
    const ndm_ufunc *ufunc;
    ndm_dtype dtype = {NULL};
    if (ndm_ufunc_find(setting("MEASURE_UFUNC"), &ufunc, &error) != NDM_OK ||
        ndm_dtype_find(DTYPE, &dtype, &error) != NDM_OK)
        fail(&error);
    const ptrdiff_t shape = count, stride = sizeof(stored);
    ndm_view views[2] = {{.dtype = dtype, .ndim = 1, .shape = &shape, .strides = &stride},
                         {.dtype = dtype, .ndim = 1, .shape = &shape, .strides = &stride}};
    /* The library does not write to inputs. */
    memcpy(&views[0].data, &x, sizeof x);
    memcpy(&views[1].data, &y, sizeof y);
    const ndm_view *inputs[2] = {&views[0], &views[1]};
    ndm_array *results[2] = {NULL, NULL};
    const bool fast = strcmp(setting("MEASURE_TIER"), "fast") == 0;
    uint32_t flags = 0;
    const ndm_options options = {.size = sizeof options,
                                 .fp_flags = &flags,
                                 .tier = fast ? NDM_TIER_FAST : NDM_TIER_CORRECT,
                                 .threads = 1};
    if (ndm_call(ufunc, inputs, results, &options, &error) != NDM_OK)
        fail(&error);
    /* A call leaves the thread's flags as it found them. */
    feraiseexcept((flags & NDM_FP_INVALID ? FE_INVALID : 0) |
                  (flags & NDM_FP_DIVIDE ? FE_DIVBYZERO : 0) |
                  (flags & NDM_FP_OVERFLOW ? FE_OVERFLOW : 0) |
                  (flags & NDM_FP_UNDERFLOW ? FE_UNDERFLOW : 0));
    const int chosen = atoi(setting("MEASURE_OUTPUT")) != 0;
    memcpy(out, ndm_array_data(results[chosen]), (size_t)count * sizeof *out);
    ndm_array_release(results[0]);
    ndm_array_release(results[1]);
}

#ifdef SUBJECT_FLOAT16
void subject_blocked(const number *x, const number *y, number *out, long count)
{
    stored *items = calloc(3 * (size_t)count, sizeof *items);
    if (items == NULL)
        exit(77);
    stored *first = items, *second = items + count, *result = items + 2 * count;
    for (long i = 0; i < count; i++) {
        first[i] = (stored)x[i];
        second[i] = (stored)y[i];
    }
    call(first, second, result, count);
    for (long i = 0; i < count; i++)
        out[i] = (number)result[i];
    free(items);
}
#else
void subject_blocked(const number *x, const number *y, number *out, long count)
{
    call(x, y, out, count);
}
#endif

void subject_careful(const number *x, const number *y, number *out, long count)
{
    subject_blocked(x, y, out, count);
}
