/* float64: what the library must know of it. From specs/dtypes/floats.toml through
 * templates/dtype_floating.c.j2; made by ndmillc. */
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"

static const ndm_float64 item_zero = 0.0;
static const ndm_float64 item_one = 1.0;
static const ndm_float64 item_max = DBL_MAX;
static const ndm_float64 item_min = -DBL_MAX;
static const ndm_float64 item_eps = DBL_EPSILON;
static const ndm_float64 item_tiny = DBL_MIN;
static const ndm_float64 item_smallest = DBL_TRUE_MIN;

static double load(const void *item)
{
    return *(const double *)item;
}

static void store(double value, void *item)
{
    *(ndm_float64 *)item = value;
}

static bool nonzero(const void *item)
{
    return load(item) != 0;
}

static int compare(const void *a, const void *b)
{
    const double x = load(a), y = load(b);
    return isunordered(x, y) ? 2 : isgreater(x, y) - isless(x, y);
}

static void to_scalar(const void *item, ndm_scalar *out)
{
    *out = (ndm_scalar){.kind = NDM_SCALAR_FLOAT, .real = (double)load(item)};
}

static ndm_status from_scalar(const ndm_scalar *value, void *item)
{
    const uint64_t magnitude = value->magnitude;
    const double size = (double)magnitude;
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        store(value->negative ? 0 - size : size, item);
        return NDM_OK;
    case NDM_SCALAR_FLOAT:
    case NDM_SCALAR_HUGE:
        store((double)value->real, item);
        return NDM_OK;
    default:
        return NDM_ERROR_TYPE;
    }
}

static void fill(void *items, ptrdiff_t count)
{
    ndm_float64 *const item = items;
    const double first = load(&item[0]), delta = load(&item[1]) - first;
    for (ptrdiff_t i = 2; i < count; i++) {
        store(first + (double)i * delta, &item[i]);
    }
}

static const char *const kinds[] = {"floating", "real", "inexact", "number", "any", NULL};
static const char *const promotes[] = {"longdouble", "complex128", NULL};
static const char *const safe[] = {NULL};
static const char *const safe_from[] = {NULL};

extern const ndm_dtype_class ndm_dtype_class_float64;
const ndm_dtype_class ndm_dtype_class_float64 = {
    .size = sizeof(ndm_dtype_class),
    .name = "float64",
    .doc = "IEEE 754 binary64.",
    .kind = "floating",
    .kinds = kinds,
    .descr = "f8",
    .character = 'd',
    .role = NDM_ROLE_FLOAT,
    .weak = 23,
    .parts = 1,
    .itemsize = sizeof(ndm_float64),
    .alignment = _Alignof(ndm_float64),
    .swap = sizeof(ndm_float64),
    .flags = NDM_DTYPE_NAN,
    .cast_order = 4,
    .real = "float64",
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
    .nmant = DBL_MANT_DIG - 1,
};
