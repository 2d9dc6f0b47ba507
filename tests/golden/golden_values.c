/* Fixed inputs of every kind, and hashes of results. */
#include "golden.h"

/* ---- random numbers, hashes --------------------------------------------------------- */

static uint64_t random_state;

void golden_restart(void)
{
    random_state = 1;
}

/* Knuth's MMIX linear congruential generator, its upper half. */
uint32_t golden_random(void)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(random_state >> 32);
}

/* FNV-1a, 64 bits. */
uint64_t golden_hash_bytes(uint64_t hash, const void *data, size_t size)
{
    const unsigned char *bytes = data;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ bytes[i]) * 1099511628211u;
    return hash;
}

/* ---- inputs ------------------------------------------------------------------------- */

static void set_special(const ndm_dtype *dtype, char *item, unsigned choice)
{
    const ndm_dtype_class *cls = dtype->cls;
    const void *items[] = {cls->zero, cls->one, cls->max, cls->min, cls->eps, cls->tiny};
    static const double values[] = {-1,  -0.0, 0.5, 2,    3,       -2.5,     7,
                                    10., 31,   63,  1e10, 1 / 0.0, -1 / 0.0, 0.0 / 0.0};
    const unsigned known = sizeof items / sizeof items[0];
    const unsigned total = known + sizeof values / sizeof values[0];
    choice %= total;
    if (choice < known && items[choice])
        memcpy(item, items[choice], dtype->itemsize);
    if (choice < known)
        return;
    ndm_scalar value = ndm_scalar_float(values[choice - known]);
    if (cls->parts == 2)
        value = ndm_scalar_complex(values[choice - known], values[golden_random() % 14]);
    cls->from_scalar(&value, item);
}

static void set_random(const ndm_dtype *dtype, char *item)
{
    for (uint32_t i = 0; i < dtype->itemsize; i++)
        item[i] = (char)golden_random();
    if (dtype->cls->role == NDM_ROLE_BOOL)
        *item &= 1;
}

/* From 2**-12 to 2**6 in size, of either sign; integers from -64 to 63. */
static void set_ordinary(const ndm_dtype *dtype, char *item)
{
    double parts[2];
    for (int i = 0; i < 2; i++) {
        const double size = 1 + golden_random() * 0x1p-32;
        const uint32_t choice = golden_random();
        const uint64_t power = (uint64_t)1 << (choice >> 8) % 18;
        parts[i] = (choice & 1 ? -size : size) * (double)power * 0x1p-12;
    }
    ndm_scalar value = ndm_scalar_float(parts[0]);
    if (dtype->cls->parts == 2)
        value = ndm_scalar_complex(parts[0], parts[1]);
    if (dtype->cls->role == NDM_ROLE_BOOL || dtype->cls->from_scalar(&value, item) != NDM_OK) {
        value = ndm_scalar_int((int64_t)(golden_random() % 128) - 64);
        dtype->cls->from_scalar(&value, item);
    }
}

/* Small non-negative integers: exponents and shifts that no loop refuses. */
static void set_small(const ndm_dtype *dtype, char *item)
{
    ndm_scalar value = ndm_scalar_int(golden_random() % 8);
    dtype->cls->from_scalar(&value, item);
}

/* From 1 - 2**-6 to 1 + 2**-6: thousands of them have a product, and each has a logarithm.
 * Integers are odd, so that products keep all bits; of bools few are false. */
static void set_near_one(const ndm_dtype *dtype, char *item)
{
    const double real = 1 + ((double)golden_random() - 0x1p31) * 0x1p-37;
    const double imag = ((double)golden_random() - 0x1p31) * 0x1p-37;
    const ndm_scalar value =
        dtype->cls->parts == 2 ? ndm_scalar_complex(real, imag) : ndm_scalar_float(real);
    if (dtype->cls->role == NDM_ROLE_BOOL) {
        *item = golden_random() >> 24 != 0;
    } else if (dtype->cls->from_scalar(&value, item) != NDM_OK) {
        set_random(dtype, item);
        *item |= 1;
    }
}

void golden_fill(const ndm_dtype *dtype, inputs kind, size_t count, void *items)
{
    memset(items, 0, count * dtype->itemsize);
    for (size_t i = 0; i < count; i++) {
        char *item = (char *)items + i * dtype->itemsize;
        const uint32_t choice = golden_random();
        if (kind == SMALL)
            set_small(dtype, item);
        else if (kind == ORDINARY)
            set_ordinary(dtype, item);
        else if (kind == NEAR_ONE)
            set_near_one(dtype, item);
        else if (choice % 4 == 0)
            set_special(dtype, item, choice >> 8);
        else
            set_random(dtype, item);
    }
}

/* ---- results ------------------------------------------------------------------------ */

static uint64_t hash_item(uint64_t hash, const ndm_dtype *part, int parts, const char *item)
{
    for (int i = 0; i < parts; i++, item += part->itemsize) {
        if (part->cls->compare(item, item) == 2)
            hash = golden_hash_bytes(hash, "NaN", 3);
        else
            hash = golden_hash_bytes(hash, item, part->itemsize);
    }
    return hash;
}

static uint64_t hash_axes(uint64_t hash, const ndm_view *view, const ndm_dtype *part, int axis,
                          const char *item)
{
    if (axis == view->ndim)
        return hash_item(hash, part, view->dtype.cls->parts, item);
    for (ptrdiff_t i = 0; i < view->shape[axis]; i++)
        hash = hash_axes(hash, view, part, axis + 1, item + i * view->strides[axis]);
    return hash;
}

uint64_t golden_hash_view(uint64_t hash, const ndm_view *view)
{
    ndm_dtype part;
    if (ndm_dtype_find(view->dtype.cls->real, &part, NULL) != NDM_OK)
        abort();
    return hash_axes(hash, view, &part, 0, view->data);
}

bool golden_varies(const ndm_dtype *dtype)
{
    return dtype->itemsize / dtype->cls->parts > 8;
}
