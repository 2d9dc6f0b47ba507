/* complex64: what the library must know of it. From specs/dtypes/floats.toml through
 * templates/dtype_complex.c.j2; made by ndmillc. */
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "ndmill/module.h"
#include "ndmill/kernel/convert.h"
#include "ndmill/kernel/dtypes_core.h"

static const ndm_complex64 item_zero = {0.0f, 0.0f};
static const ndm_complex64 item_one = {1.0f, 0.0f};

static float load(const void *item)
{
    return *(const float *)item;
}

static void store(float value, void *item)
{
    *(float *)item = value;
}

static bool nonzero(const void *item)
{
    const ndm_complex64 *const x = item;
    return load(&x->re) != 0 || load(&x->im) != 0;
}

/* By real part, then by imaginary part. */
static int compare(const void *a, const void *b)
{
    const ndm_complex64 *const x = a, *const y = b;
    const float x_re = load(&x->re), x_im = load(&x->im);
    const float y_re = load(&y->re), y_im = load(&y->im);
    if (isunordered(x_re, y_re) || isunordered(x_im, y_im)) {
        return 2;
    }
    return x_re != y_re ? (x_re > y_re ? 1 : -1) : (x_im > y_im) - (x_im < y_im);
}

static void to_scalar(const void *item, ndm_scalar *out)
{
    const ndm_complex64 *const x = item;
    *out = (ndm_scalar){
        .kind = NDM_SCALAR_COMPLEX, .real = (double)load(&x->re), .imag = (double)load(&x->im)};
}

static ndm_status from_scalar(const ndm_scalar *value, void *item)
{
    ndm_complex64 *const y = item;
    const uint64_t magnitude = value->magnitude;
    const float size = (float)magnitude;
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        store(value->negative ? 0 - size : size, &y->re);
        break;
    default:
        store((float)value->real, &y->re);
        break;
    }
    store(value->kind == NDM_SCALAR_COMPLEX ? (float)value->imag : 0, &y->im);
    return NDM_OK;
}

static void fill(void *items, ptrdiff_t count)
{
    ndm_complex64 *const item = items;
    const float re = load(&item[0].re), re_delta = load(&item[1].re) - re;
    const float im = load(&item[0].im), im_delta = load(&item[1].im) - im;
    for (ptrdiff_t i = 2; i < count; i++) {
        store(re + (float)i * re_delta, &item[i].re);
        store(im + (float)i * im_delta, &item[i].im);
    }
}

static const char *const kinds[] = {"complexfloating", "inexact", "number", "any", NULL};
static const char *const promotes[] = {"complex128", NULL};
static const char *const safe[] = {NULL};
static const char *const safe_from[] = {NULL};

extern const ndm_dtype_class ndm_dtype_class_complex64;
const ndm_dtype_class ndm_dtype_class_complex64 = {
    .size = sizeof(ndm_dtype_class),
    .name = "complex64",
    .doc = "Complex number of two float32.",
    .kind = "complexfloating",
    .kinds = kinds,
    .descr = "c8",
    .character = 'F',
    .role = NDM_ROLE_NONE,
    .weak = 31,
    .parts = 2,
    .itemsize = sizeof(ndm_complex64),
    .alignment = _Alignof(ndm_complex64),
    .swap = sizeof(ndm_float32),
    .flags = NDM_DTYPE_NAN,
    .cast_order = 5,
    .real = "float32",
    .promotes = promotes,
    .safe = safe,
    .safe_from = safe_from,
    .zero = &item_zero,
    .one = &item_one,
    .nonzero = nonzero,
    .compare = compare,
    .to_scalar = to_scalar,
    .from_scalar = from_scalar,
    .fill = fill,
    .nmant = 0,
};
