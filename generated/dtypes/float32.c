/* float32: what the library must know of it. From specs/dtypes/floats.toml through
 * templates/dtype_floating.c.j2; made by ndmillc. */
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"

static const ndm_float32 item_zero = 0.0f;
static const ndm_float32 item_one = 1.0f;
static const ndm_float32 item_max = FLT_MAX;
static const ndm_float32 item_min = -FLT_MAX;
static const ndm_float32 item_eps = FLT_EPSILON;
static const ndm_float32 item_tiny = FLT_MIN;
static const ndm_float32 item_smallest = FLT_TRUE_MIN;

static float load(const void *item)
{
    return *(const float *)item;
}

static void store(float value, void *item)
{
    *(ndm_float32 *)item = value;
}

static bool nonzero(const void *item)
{
    return load(item) != 0;
}

static int compare(const void *a, const void *b)
{
    const float x = load(a), y = load(b);
    return isunordered(x, y) ? 2 : isgreater(x, y) - isless(x, y);
}

static void to_scalar(const void *item, ndm_scalar *out)
{
    *out = (ndm_scalar){.kind = NDM_SCALAR_FLOAT, .real = (double)load(item)};
}

static ndm_status from_scalar(const ndm_scalar *value, void *item)
{
    const uint64_t magnitude = value->magnitude;
    const float size = (float)magnitude;
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        store(value->negative ? 0 - size : size, item);
        return NDM_OK;
    case NDM_SCALAR_FLOAT:
    case NDM_SCALAR_HUGE:
        store((float)value->real, item);
        return NDM_OK;
    default:
        return NDM_ERROR_TYPE;
    }
}

static void fill(void *items, ptrdiff_t count)
{
    ndm_float32 *const item = items;
    const float first = load(&item[0]), delta = load(&item[1]) - first;
    for (ptrdiff_t i = 2; i < count; i++) {
        store(first + (float)i * delta, &item[i]);
    }
}

static const char *const kinds[] = {"floating", "real", "inexact", "number", "any", NULL};
static const char *const promotes[] = {"float64", "complex64", NULL};
static const char *const safe[] = {NULL};
static const char *const safe_from[] = {NULL};

extern const ndm_dtype_class ndm_dtype_class_float32;
const ndm_dtype_class ndm_dtype_class_float32 = {
    .size = sizeof(ndm_dtype_class),
    .name = "float32",
    .doc = "IEEE 754 binary32.",
    .kind = "floating",
    .kinds = kinds,
    .descr = "f4",
    .character = 'f',
    .role = NDM_ROLE_NONE,
    .weak = 23,
    .parts = 1,
    .itemsize = sizeof(ndm_float32),
    .alignment = _Alignof(ndm_float32),
    .swap = sizeof(ndm_float32),
    .flags = NDM_DTYPE_NAN,
    .cast_order = 4,
    .real = "float32",
    .promotes = promotes,
    .safe = safe,
    .safe_from = safe_from,
    .zero = &item_zero,
    .one = &item_one,
    .max = &item_max,
    .min = &item_min,
    .eps = &item_eps,
    .tiny = &item_tiny,
    .smallest = &item_smallest,
    .nonzero = nonzero,
    .compare = compare,
    .to_scalar = to_scalar,
    .from_scalar = from_scalar,
    .fill = fill,
    .nmant = FLT_MANT_DIG - 1,
};
