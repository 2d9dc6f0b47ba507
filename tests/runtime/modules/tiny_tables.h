/* The three tiny modules and the broken ones, as tables: included by programs that register or
 * damage them. */
#ifndef TINY_TABLES_H
#define TINY_TABLES_H

#include <float.h>
#include <stdint.h>
#include <string.h>

#include "module_head.h"

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))

static const uint16_t tiny_zero = 0, tiny_one = 1;

static bool tiny_nonzero(const void *item)
{
    return *(const uint16_t *)item != 0;
}

static int tiny_compare(const void *a, const void *b)
{
    int x = *(const uint16_t *)a, y = *(const uint16_t *)b;
    return (x > y) - (x < y);
}

static void tiny_to_scalar(const void *item, ndm_scalar *out)
{
    *out = (ndm_scalar){.kind = NDM_SCALAR_INT, .magnitude = *(const uint16_t *)item};
}

static ndm_status tiny_from_scalar(const ndm_scalar *value, void *item)
{
    if (value->kind != NDM_SCALAR_INT || value->negative || value->magnitude > UINT16_MAX) {
        return NDM_ERROR_OVERFLOW;
    }
    *(uint16_t *)item = (uint16_t)value->magnitude;
    return NDM_OK;
}

/* Casts to and from double, and one loop: copying the first input. */
static int tiny_to_double(char *const *args, const ptrdiff_t *dimensions,
                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        *(double *)(void *)(args[1] + i * strides[1]) =
            *(const uint16_t *)(const void *)(args[0] + i * strides[0]);
    }
    return 0;
}

static int tiny_from_double(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        *(uint16_t *)(void *)(args[1] + i * strides[1]) =
            (uint16_t) * (const double *)(const void *)(args[0] + i * strides[0]);
    }
    return 0;
}

static int tiny_same(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                     ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        memcpy(args[1] + i * strides[1], args[0] + i * strides[0], sizeof(uint16_t));
    }
    return 0;
}

static int tiny_first(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                      ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        memcpy(args[2] + i * strides[2], args[0] + i * strides[0], sizeof(uint16_t));
    }
    return 0;
}

enum { TO_DOUBLE, FROM_DOUBLE, SAME, FIRST };

static const ndm_kernel tiny_kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, TO_DOUBLE, (ndm_kernel_function)tiny_to_double},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, FROM_DOUBLE, (ndm_kernel_function)tiny_from_double},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, SAME, (ndm_kernel_function)tiny_same},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, FIRST, (ndm_kernel_function)tiny_first},
    {99, NDM_TIER_CORRECT, FIRST, (ndm_kernel_function)tiny_same}, /* an unknown form */
};
static const ndm_kernel_table tiny_table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC,
                                            COUNT(tiny_kernels), tiny_kernels};
static const ndm_kernel_table *const tiny_tables[] = {&tiny_table};
static const ndm_stem tiny_stems[] = {{"tiny", tiny_tables, 1}};

static const char *const tiny_nothing[] = {NULL};
static const char *const tiny_on_amber[] = {"amber", NULL};
static const char *const tiny_kinds[] = {"floating", "inexact", "real", "number", "any", NULL};
static const char *const tiny_up[] = {"float64", NULL};
static const char *const tiny_up_amber[] = {"amber", NULL};

#define TINY_CLASS(dtype, up)                                                                  \
    {                                                                                          \
        .size = sizeof(ndm_dtype_class), .name = dtype, .doc = "a test", .kind = "floating",   \
        .kinds = tiny_kinds, .descr = "V2", .weak = 7, .parts = 1,                             \
        .itemsize = sizeof(uint16_t), .alignment = _Alignof(uint16_t), .swap = 2,              \
        .cast_order = 3, .real = dtype, .promotes = up, .zero = &tiny_zero, .one = &tiny_one,  \
        .nonzero = tiny_nonzero, .compare = tiny_compare, .to_scalar = tiny_to_scalar,         \
        .from_scalar = tiny_from_scalar                                                        \
    }

#define TINY_MODULE(title, needs)                                                              \
    MODULE_HEAD(title, needs), .stem_count = 1, .stems = tiny_stems

#define TINY_TO_FROM(dtype, number)                                                            \
    {dtype, "float64", "to", 0, TO_DOUBLE, 0, {number, 1}},                                    \
    {                                                                                          \
        "float64", dtype, "from", 0, FROM_DOUBLE, 0,                                           \
        {                                                                                      \
            number, 2                                                                          \
        }                                                                                      \
    }

static const ndm_dtype_class amber_class = TINY_CLASS("amber", tiny_up);
static const ndm_dtype_class beryl_class = TINY_CLASS("beryl", tiny_up);
static const ndm_dtype_class citrine_class = TINY_CLASS("citrine", tiny_up_amber);
static const ndm_dtype_class *const amber_dtypes[] = {&amber_class};
static const ndm_dtype_class *const beryl_dtypes[] = {&beryl_class};
static const ndm_dtype_class *const citrine_dtypes[] = {&citrine_class};

static const ndm_cast_record amber_casts[] = {TINY_TO_FROM("amber", 10)};
static const ndm_cast_record beryl_casts[] = {TINY_TO_FROM("beryl", 11)};
static const ndm_cast_record citrine_casts[] = {
    TINY_TO_FROM("citrine", 12),
    {"citrine", "amber", "same", 0, SAME, 0, {12, 3}},
    {"amber", "citrine", "same", 0, SAME, 0, {12, 4}},
};

static const char *const amber_types[] = {"amber", "amber", "amber"};
static const char *const beryl_types[] = {"beryl", "beryl", "beryl"};
static const char *const citrine_types[] = {"citrine", "citrine", "citrine"};
static const char *const mixed_types[] = {"citrine", "amber", "amber"};

#define TINY_LOOP(name, dtypes, number)                                                        \
    {                                                                                          \
        .ufunc = name, .types = dtypes, .symbol = name "_test", .slot = FIRST, .hash = {       \
            number,                                                                            \
            1                                                                                  \
        }                                                                                      \
    }

static const ndm_loop_record amber_loops[] = {
    TINY_LOOP("add", amber_types, 20),
    TINY_LOOP("first", amber_types, 21),
};
static const ndm_loop_record beryl_loops[] = {TINY_LOOP("add", beryl_types, 22)};
static const ndm_loop_record citrine_loops[] = {
    TINY_LOOP("add", citrine_types, 23),
    TINY_LOOP("add", mixed_types, 24),
    TINY_LOOP("first", citrine_types, 25),
};

static const char *const first_aliases[] = {"former", NULL};
static const ndm_ufunc_record amber_ufuncs[] = {
    {.name = "first",
     .doc = "The first.",
     .signature = "x1, x2 -> y",
     .aliases = first_aliases,
     .nin = 2,
     .nout = 1,
     .hash = {30, 1}},
};

static const ndm_module tiny_amber = {
    TINY_MODULE("amber", tiny_nothing),
    .dtype_count = 1,
    .dtypes = amber_dtypes,
    .ufunc_count = COUNT(amber_ufuncs),
    .ufuncs = amber_ufuncs,
    .loop_count = COUNT(amber_loops),
    .loops = amber_loops,
    .cast_count = COUNT(amber_casts),
    .casts = amber_casts,
};
static const ndm_module tiny_beryl = {
    TINY_MODULE("beryl", tiny_nothing),
    .dtype_count = 1,
    .dtypes = beryl_dtypes,
    .loop_count = COUNT(beryl_loops),
    .loops = beryl_loops,
    .cast_count = COUNT(beryl_casts),
    .casts = beryl_casts,
};
static const ndm_module tiny_citrine = {
    TINY_MODULE("citrine", tiny_on_amber),
    .dtype_count = 1,
    .dtypes = citrine_dtypes,
    .loop_count = COUNT(citrine_loops),
    .loops = citrine_loops,
    .cast_count = COUNT(citrine_casts),
    .casts = citrine_casts,
};

#endif
