/* What the tests of ndm_reduce share. */
#ifndef TEST_REDUCE_SUPPORT_H
#define TEST_REDUCE_SUPPORT_H

#include "test_methods_support.h"

/* Reduces one array into a given output. */
static inline ndm_status reduce_into(const char *name, const ndm_view *x, const ndm_view *out,
                                     ndm_reduce_options how, ndm_options options,
                                     ndm_error *error)
{
    how.size = sizeof how;
    how.options = &options;
    options.size = sizeof options;
    options.out = &out;
    return ndm_reduce(the_ufunc(name), &x, NULL, &how, error);
}

/* Reduces one array into a new one, NULL where that fails. */
static inline ndm_status reduce_new(const char *name, const ndm_view *x, ndm_array **out,
                                    ndm_reduce_options how, ndm_options options,
                                    ndm_error *error)
{
    how.size = sizeof how;
    how.options = &options;
    options.size = sizeof options;
    *out = NULL;
    return ndm_reduce(the_ufunc(name), &x, out, &how, error);
}

static inline ndm_array *reduced(const char *name, const ndm_view *x, ndm_reduce_options how)
{
    ndm_array *out;
    ndm_error error;
    expect(reduce_new(name, x, &out, how, (ndm_options){0}, &error), NDM_OK, &error);
    return out;
}

/* Numbers of either sign, whose sums depend on their order. */
static inline double *fill_numbers(double *out, int count)
{
    uint64_t seed = 11;
    for (int i = 0; i < count; i++) {
        out[i] = (double)next_random(&seed) / 7 - 1e8;
    }
    return out;
}

static const ndm_reduce_options over_all = {.axis_count = NDM_ALL_AXES};
static const ndm_reduce_options by_default = {0};
static const ndm_options plainly = {0};

#endif
