/* A dtype from outside without a single loop, and its items: what tests of that share. */
#ifndef TEST_BRICK_SUPPORT_H
#define TEST_BRICK_SUPPORT_H

#include <float.h>
#include <math.h>

#include "modules/module_head.h"
#include "ndmill/adapter.h"
#include "test_call_support.h"

enum { N = 1000 };
/* ---- "brick": the upper half of a float32 ----------------------------------------- */

static uint16_t narrow(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    if (isnan(value)) {
        return 0x7FC0;
    }
    return (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

static float widen(uint16_t item)
{
    uint32_t bits = (uint32_t)item << 16;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static int brick_to_float32(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        *(float *)(void *)(args[1] + i * strides[1]) =
            widen(*(const uint16_t *)(const void *)(args[0] + i * strides[0]));
    }
    return 0;
}

static int float32_to_brick(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        *(uint16_t *)(void *)(args[1] + i * strides[1]) =
            narrow(*(const float *)(const void *)(args[0] + i * strides[0]));
    }
    return 0;
}

static bool brick_nonzero(const void *item)
{
    return widen(*(const uint16_t *)item) != 0;
}

static int brick_compare(const void *a, const void *b)
{
    float x = widen(*(const uint16_t *)a), y = widen(*(const uint16_t *)b);
    return isnan(x) || isnan(y) ? 2 : (x > y) - (x < y);
}

static void brick_to_scalar(const void *item, ndm_scalar *out)
{
    *out = ndm_scalar_float(widen(*(const uint16_t *)item));
}

static ndm_status brick_from_scalar(const ndm_scalar *value, void *item)
{
    if (value->kind == NDM_SCALAR_COMPLEX) {
        return NDM_ERROR_TYPE;
    }
    double real = value->kind == NDM_SCALAR_INT ? (double)value->magnitude : value->real;
    *(uint16_t *)item = narrow((float)(value->negative ? -real : real));
    return NDM_OK;
}

static const uint16_t brick_zero = 0, brick_one = 0x3F80;
static const char *const nothing[] = {NULL};
static const char *const brick_kinds[] = {"floating", "inexact", "real", "number", "any", NULL};
static const char *const brick_up[] = {"float32", NULL};

static const ndm_dtype_class brick_class = {
    .size = sizeof(ndm_dtype_class),
    .name = "brick",
    .doc = "A test.",
    .kind = "floating",
    .kinds = brick_kinds,
    .descr = "V2",
    .weak = 7,
    .parts = 1,
    .itemsize = 2,
    .alignment = 2,
    .swap = 2,
    .cast_order = 3,
    .real = "brick",
    .compute = "float32",
    .promotes = brick_up,
    .zero = &brick_zero,
    .one = &brick_one,
    .nonzero = brick_nonzero,
    .compare = brick_compare,
    .to_scalar = brick_to_scalar,
    .from_scalar = brick_from_scalar,
};
static const ndm_dtype_class *const brick_dtypes[] = {&brick_class};
static const ndm_kernel brick_kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)brick_to_float32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)float32_to_brick},
};
static const ndm_kernel_table brick_table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC, 2,
                                             brick_kernels};
static const ndm_kernel_table *const brick_tables[] = {&brick_table};
static const ndm_stem brick_stems[] = {{"brick", brick_tables, 1}};
static const ndm_cast_record brick_casts[] = {
    {"brick", "float32", "brick_to_float32", 0, 0, 0, {70, 1}},
    {"float32", "brick", "float32_to_brick", 0, 1, 0, {70, 2}},
};
static const ndm_module brick_module = {
    MODULE_HEAD("brick", nothing), .dtype_count = 1, .dtypes = brick_dtypes, .stem_count = 1,
    .stems = brick_stems,          .cast_count = 2,  .casts = brick_casts,
};

/* ---- items -------------------------------------------------------------------------- */

static uint16_t x[N], y[N], out[N];

static void set_up(void)
{
    ndm_error error;
    expect(ndm_module_register(&brick_module, &error), NDM_OK, &error);
    uint64_t state = 5;
    for (int i = 0; i < N; i++) {
        x[i] = narrow((float)next_random(&state) / 7e6f - 100);
        y[i] = narrow((float)next_random(&state) / 7e6f - 100);
        out[i] = 0;
    }
}

#endif
