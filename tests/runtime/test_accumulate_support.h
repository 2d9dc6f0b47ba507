/* What the tests of ndm_accumulate share. */
#ifndef TEST_ACCUMULATE_SUPPORT_H
#define TEST_ACCUMULATE_SUPPORT_H

#include "test_methods_support.h"

static inline ndm_array *accumulated(const char *name, const ndm_view *x, int axis)
{
    ndm_array *y = NULL;
    ndm_error error;
    expect(ndm_accumulate(the_ufunc(name), x, axis, &y, NULL, &error), NDM_OK, &error);
    return y;
}

static inline ndm_status into(const char *name, const ndm_view *x, int axis, const ndm_view *y,
                              ndm_options options, ndm_error *error)
{
    options.size = sizeof options;
    options.out = &y;
    return ndm_accumulate(the_ufunc(name), x, axis, NULL, &options, error);
}

static const ndm_options plain = {0};

#endif
