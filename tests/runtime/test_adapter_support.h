/* What the tests of adapters share: making one, running one. */
#ifndef TEST_ADAPTER_SUPPORT_H
#define TEST_ADAPTER_SUPPORT_H

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "call/adapter.h"
#include "ndmill/ndmill.h"

static ndm_error error;

static inline const ndm_ufunc *find(const char *name)
{
    const ndm_ufunc *ufunc;
    ck_assert_int_eq(ndm_ufunc_find(name, &ufunc, &error), NDM_OK);
    return ufunc;
}

static inline ndm_dtype dtype_of(const char *name)
{
    ndm_dtype dtype;
    ck_assert_int_eq(ndm_dtype_find(name, &dtype, &error), NDM_OK);
    return dtype;
}

/* The adapter for a call on inputs of one dtype each. */
static inline ndm_adapter *adapt(const char *ufunc, const char *first, const char *second)
{
    const ndm_dtype inputs[2] = {dtype_of(first), dtype_of(second)};
    ndm_adapter *made = NULL;
    ck_assert_msg(ndm_adapter_call(find(ufunc), inputs, &made, &error) == NDM_OK, "%s",
                  error.message);
    return made;
}

static inline uint32_t run(const ndm_adapter *adapter, void *x, void *y, void *z,
                           ptrdiff_t count, ptrdiff_t sx, ptrdiff_t sy, ptrdiff_t sz)
{
    char *const args[3] = {x, y, z};
    const ptrdiff_t strides[3] = {sx, sy, sz};
    uint32_t raised = 99;
    ck_assert_int_eq(ndm_adapter_run(adapter, args, &count, strides, &raised), 0);
    return raised;
}

#endif
