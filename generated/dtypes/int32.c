/* int32: what the library must know of it. From specs/dtypes/integers.toml through
 * templates/dtype_integer.c.j2; made by ndmillc. */
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"

static const ndm_int32 item_zero = 0;
static const ndm_int32 item_one = 1;
static const ndm_int32 item_max = INT32_MAX;
static const ndm_int32 item_min = INT32_MIN;

static bool nonzero(const void *item)
{
    return *(const ndm_int32 *)item != 0;
}

static int compare(const void *a, const void *b)
{
    const ndm_int32 x = *(const ndm_int32 *)a, y = *(const ndm_int32 *)b;
    return (x > y) - (x < y);
}

static void to_scalar(const void *item, ndm_scalar *out)
{
    const ndm_int32 value = *(const ndm_int32 *)item;
    const uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    *out = (ndm_scalar){.kind = NDM_SCALAR_INT, .negative = value < 0, .magnitude = magnitude};
}

static ndm_status from_scalar(const ndm_scalar *value, void *item)
{
    const uint64_t most = value->negative ? 0 - (uint64_t)item_min : (uint64_t)item_max;
    uint32_t raised = 0;
    ndm_int32 result;
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        if (value->magnitude > most) {
            return NDM_ERROR_OVERFLOW;
        }
        result = (ndm_int32)(value->negative ? 0 - value->magnitude : value->magnitude);
        break;
    case NDM_SCALAR_FLOAT:
        result = ndm_double_to_int32(value->real, &raised);
        break;
    case NDM_SCALAR_HUGE:
        return NDM_ERROR_OVERFLOW;
    default:
        return NDM_ERROR_TYPE;
    }
    *(ndm_int32 *)item = result;
    return NDM_OK;
}

static void fill(void *items, ptrdiff_t count)
{
    ndm_int32 *const item = items;
    const uint64_t first = (uint64_t)item[0], delta = (uint64_t)item[1] - first;
    for (ptrdiff_t i = 2; i < count; i++) {
        item[i] = (ndm_int32)(first + (uint64_t)i * delta);
    }
}

static const char *const kinds[] = {"signedinteger", "integer", "real", "number", "any", NULL};
static const char *const promotes[] = {"int64", "float64", NULL};
static const char *const safe[] = {NULL};
static const char *const safe_from[] = {NULL};

extern const ndm_dtype_class ndm_dtype_class_int32;
const ndm_dtype_class ndm_dtype_class_int32 = {
    .size = sizeof(ndm_dtype_class),
    .name = "int32",
    .doc = "Signed integer of 32 bits.",
    .kind = "signedinteger",
    .kinds = kinds,
    .descr = "i4",
    .character = 'i',
    .role = NDM_ROLE_NONE,
    .weak = 19,
    .parts = 1,
    .itemsize = sizeof(ndm_int32),
    .alignment = _Alignof(ndm_int32),
    .swap = sizeof(ndm_int32),
    .flags = 0,
    .cast_order = 2,
    .real = "int32",
    .promotes = promotes,
    .safe = safe,
    .safe_from = safe_from,
    .zero = &item_zero,
    .one = &item_one,
    .max = &item_max,
    .min = &item_min,
    .nonzero = nonzero,
    .compare = compare,
    .to_scalar = to_scalar,
    .from_scalar = from_scalar,
    .fill = fill,
    .nmant = 0,
};
