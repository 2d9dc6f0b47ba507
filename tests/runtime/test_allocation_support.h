/* What the tests of failing allocations share. */
#ifndef TEST_ALLOCATION_SUPPORT_H
#define TEST_ALLOCATION_SUPPORT_H

#include "system/memory.h"
#include "test_call_support.h"

enum { MOST_ALLOCATIONS = 200 };

static ndm_array *square; /* float64, 3 x 4, transposed so that reshaping copies */

static inline void make_square(void)
{
    ndm_dtype dtype = the_dtype("float64");
    const ptrdiff_t shape[2] = {4, 3};
    const ndm_scalar value = ndm_scalar_float(0.25);
    ndm_array *whole;
    ndm_error error;
    expect(ndm_full(&dtype, 2, shape, &value, NDM_ORDER_C, NULL, &whole, &error), NDM_OK,
           &error);
    expect(ndm_transpose(whole, NULL, &square, &error), NDM_OK, &error);
    ndm_array_release(whole);
}

static inline void release_square(void)
{
    ndm_array_release(square);
}

/* Runs `step` with 0, 1, 2, ... allocations allowed until it succeeds; at least `least` of the
 * runs must fail. */
static inline void sweep(ndm_status (*step)(ndm_array **out, ndm_error *error), int least)
{
    for (long allowed = 0; allowed < MOST_ALLOCATIONS; allowed++) {
        ndm_array *out = NULL;
        ndm_error error = {NDM_OK, ""};
        ndm_memory_limit(allowed);
        ndm_status status = step(&out, &error);
        ndm_memory_limit(-1);
        if (status == NDM_OK) {
            ndm_array_release(out);
            ck_assert_msg(allowed >= least, "only %ld failures", allowed);
            return;
        }
        ck_assert_ptr_null(out);
        expect(status, NDM_ERROR_MEMORY, &error);
        ck_assert_int_eq(error.status, NDM_ERROR_MEMORY);
    }
    ck_abort_msg("it never succeeds");
}

#endif
