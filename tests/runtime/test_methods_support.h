/* What the tests of ufuncs' methods share. */
#ifndef TEST_METHODS_SUPPORT_H
#define TEST_METHODS_SUPPORT_H

#include "ndmill/reduce.h"
#include "system/memory.h"
#include "test_call_support.h"

static inline void refuses(ndm_status got, ndm_status wanted, const ndm_error *error,
                           const char *words)
{
    expect(got, wanted, error);
    ck_assert_msg(strstr(error->message, words) != NULL, "'%s' does not say '%s'",
                  error->message, words);
}

static inline ndm_array *cast(const ndm_view *view, const ndm_dtype *dtype)
{
    ndm_array *out = NULL;
    ndm_error error;
    expect(ndm_astype(view, dtype, NDM_CASTING_UNSAFE, NDM_ORDER_C, &out, &error), NDM_OK,
           &error);
    return out;
}

static inline bool equal(const ndm_view *a, const ndm_view *b)
{
    bool same = false;
    ndm_error error;
    expect(ndm_array_equal(a, b, true, &same, &error), NDM_OK, &error);
    return same;
}

#endif
