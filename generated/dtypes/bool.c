/* bool: what the library must know of it. From specs/dtypes/integers.toml through
 * templates/dtype_bool.c.j2; made by ndmillc. */
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"

static const ndm_bool item_zero = 0;
static const ndm_bool item_one = 1;
static const ndm_bool item_max = 1;
static const ndm_bool item_min = 0;

static bool nonzero(const void *item)
{
    return *(const ndm_bool *)item != 0;
}

static int compare(const void *a, const void *b)
{
    return nonzero(a) - nonzero(b);
}

static void to_scalar(const void *item, ndm_scalar *out)
{
    *out = (ndm_scalar){.kind = NDM_SCALAR_BOOL, .magnitude = nonzero(item)};
}

static ndm_status from_scalar(const ndm_scalar *value, void *item)
{
    bool result = true; /* an integer of more than 64 bits */
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        result = value->magnitude != 0;
        break;
    case NDM_SCALAR_FLOAT:
        result = value->real != 0;
        break;
    case NDM_SCALAR_HUGE:
        break;
    default:
        return NDM_ERROR_TYPE;
    }
    *(ndm_bool *)item = result;
    return NDM_OK;
}

static void fill(void *items, ptrdiff_t count)
{
    ndm_bool *const item = items;
    const int first = item[0] != 0, delta = (item[1] != 0) - first;
    for (ptrdiff_t i = 2; i < count; i++) {
        item[i] = first + i * delta != 0;
    }
}

static const char *const kinds[] = {"bool", "any", NULL};
static const char *const promotes[] = {"int8", "uint8", NULL};
static const char *const safe[] = {NULL};
static const char *const safe_from[] = {NULL};

extern const ndm_dtype_class ndm_dtype_class_bool;
const ndm_dtype_class ndm_dtype_class_bool = {
    .size = sizeof(ndm_dtype_class),
    .name = "bool",
    .doc = "True or false, in one byte that holds 0 or 1.",
    .kind = "bool",
    .kinds = kinds,
    .descr = "b1",
    .character = '?',
    .role = NDM_ROLE_BOOL,
    .weak = 1,
    .parts = 1,
    .itemsize = sizeof(ndm_bool),
    .alignment = _Alignof(ndm_bool),
    .swap = sizeof(ndm_bool),
    .flags = 0,
    .cast_order = 0,
    .real = "bool",
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
