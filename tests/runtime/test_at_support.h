/* What the tests of ndm_at share. */
#ifndef TEST_AT_SUPPORT_H
#define TEST_AT_SUPPORT_H

#include "test_methods_support.h"

static inline ndm_status at(const char *name, const ndm_view *a, const ndm_view *index,
                            const ndm_view *b, const ndm_options *options, ndm_error *error)
{
    return ndm_at(the_ufunc(name), a, &index, 1, b, options, error);
}

#endif
