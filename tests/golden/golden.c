/* Prints lines for every loop of every ufunc: its types and a hash of its results on fixed
 * inputs, of any bits; `ordinary`: on floats of moderate size; `fast`: of that tier, where it
 * has kernels of its own.
 *
 * The lines are the same for every compiler and architecture, and on all targets with fused
 * multiply-add; tests/golden/hashes.txt holds them. tests/golden/unfused.txt holds those that
 * differ on targets without it. A NaN counts as a NaN. dtypes whose format differs between
 * machines (longdouble) are left out. The program needs neither Check nor Python, so that it
 * runs anywhere. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"
#include "ndmill/ndmill.h"

enum { COUNT = 4096 };

typedef enum inputs { ANY_BITS, SMALL_LAST, ORDINARY } inputs;

static uint64_t random_state;

/* Knuth's MMIX linear congruential generator, its upper half. */
static uint32_t random_bits(void)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(random_state >> 32);
}

/* FNV-1a, 64 bits. */
static uint64_t hash_bytes(uint64_t hash, const void *data, size_t size)
{
    const unsigned char *bytes = data;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ bytes[i]) * 1099511628211u;
    return hash;
}

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
        value = ndm_scalar_complex(values[choice - known], values[random_bits() % 14]);
    cls->from_scalar(&value, item);
}

static void set_random(const ndm_dtype *dtype, char *item)
{
    for (uint32_t i = 0; i < dtype->itemsize; i++)
        item[i] = (char)random_bits();
    if (dtype->cls->role == NDM_ROLE_BOOL)
        *item &= 1;
}

/* From 2**-12 to 2**6 in size, of either sign; integers from -64 to 63. */
static void set_ordinary(const ndm_dtype *dtype, char *item)
{
    double parts[2];
    for (int i = 0; i < 2; i++) {
        const double size = 1 + random_bits() * 0x1p-32;
        const uint32_t choice = random_bits();
        const uint64_t power = (uint64_t)1 << (choice >> 8) % 18;
        parts[i] = (choice & 1 ? -size : size) * (double)power * 0x1p-12;
    }
    ndm_scalar value = ndm_scalar_float(parts[0]);
    if (dtype->cls->parts == 2)
        value = ndm_scalar_complex(parts[0], parts[1]);
    if (dtype->cls->role == NDM_ROLE_BOOL || dtype->cls->from_scalar(&value, item) != NDM_OK) {
        value = ndm_scalar_int((int64_t)(random_bits() % 128) - 64);
        dtype->cls->from_scalar(&value, item);
    }
}

/* Small non-negative integers: exponents and shifts that no loop refuses. */
static void set_small(const ndm_dtype *dtype, char *item)
{
    ndm_scalar value = ndm_scalar_int(random_bits() % 8);
    dtype->cls->from_scalar(&value, item);
}

static bool fill(ndm_array *array, inputs kind)
{
    ndm_dtype dtype = ndm_array_dtype(array);
    char *data = ndm_array_data(array);
    memset(data, 0, COUNT * dtype.itemsize);
    for (size_t i = 0; i < COUNT; i++) {
        char *item = data + i * dtype.itemsize;
        uint32_t choice = random_bits();
        if (kind == SMALL_LAST)
            set_small(&dtype, item);
        else if (kind == ORDINARY)
            set_ordinary(&dtype, item);
        else if (choice % 4 == 0)
            set_special(&dtype, item, choice >> 8);
        else
            set_random(&dtype, item);
    }
    return true;
}

static uint64_t hash_array(uint64_t hash, const ndm_array *array)
{
    ndm_dtype dtype = ndm_array_dtype(array), part;
    if (ndm_dtype_find(dtype.cls->real, &part, NULL) != NDM_OK)
        abort();
    const char *data = ndm_array_data(array);
    for (size_t i = 0; i < (size_t)COUNT * dtype.cls->parts; i++) {
        const char *item = data + i * part.itemsize;
        if (part.cls->compare(item, item) == 2)
            hash = hash_bytes(hash, "NaN", 3);
        else
            hash = hash_bytes(hash, item, part.itemsize);
    }
    return hash;
}

static bool varies_between_machines(const ndm_loop_info *loop)
{
    for (int i = 0; i < loop->nargs; i++)
        if (loop->dtypes[i].itemsize / loop->dtypes[i].cls->parts > 8)
            return true;
    return false;
}

static ndm_status run_loop(const ndm_ufunc *ufunc, const ndm_loop_info *loop, inputs kind,
                           ndm_tier tier, uint64_t *hash, ndm_error *error)
{
    const ptrdiff_t shape[] = {COUNT};
    int nin = ndm_ufunc_nin(ufunc), nout = ndm_ufunc_nout(ufunc);
    ndm_array *arrays[NDM_MAXARGS] = {NULL}, *results[NDM_MAXARGS] = {NULL};
    const ndm_view *views[NDM_MAXARGS];
    ndm_status status = NDM_OK;
    random_state = 1;
    for (int i = 0; i < nin && status == NDM_OK; i++) {
        status = ndm_empty(&loop->dtypes[i], 1, shape, NDM_ORDER_C, NULL, &arrays[i], error);
        if (status == NDM_OK)
            fill(arrays[i], kind == SMALL_LAST && i < nin - 1 ? ANY_BITS : kind);
        views[i] = status == NDM_OK ? ndm_array_view(arrays[i]) : NULL;
    }
    ndm_options options = {.size = sizeof options, .threads = 2, .tier = tier};
    if (status == NDM_OK)
        status = ndm_call(ufunc, views, results, &options, error);
    for (int i = 0; i < nout && status == NDM_OK; i++)
        *hash = hash_array(*hash, results[i]);
    for (int i = 0; i < NDM_MAXARGS; i++) {
        ndm_array_release(arrays[i]);
        ndm_array_release(results[i]);
    }
    return status;
}

static void print_hash(const ndm_ufunc *ufunc, const ndm_loop_info *loop, const char *what,
                       uint64_t hash)
{
    printf("%s", ndm_ufunc_name(ufunc));
    for (int i = 0; i < loop->nargs; i++)
        printf("%s%s", i == ndm_ufunc_nin(ufunc) ? " -> " : " ",
               ndm_dtype_name(&loop->dtypes[i]));
    printf("%s %016" PRIx64 "\n", what, hash);
}

static bool is_inexact(const ndm_dtype *dtype)
{
    return dtype->cls->eps != NULL || dtype->cls->parts == 2;
}

/* The hash of results on floats of moderate size too, if the first input may be such. */
static ndm_status run_both(const ndm_ufunc *ufunc, const ndm_loop_info *loop, ndm_tier tier,
                           uint64_t *any, uint64_t *ordinary, ndm_error *error)
{
    *any = *ordinary = 14695981039346656037u;
    ndm_status status = run_loop(ufunc, loop, ANY_BITS, tier, any, error);
    if (status == NDM_ERROR_LOOP)
        status = run_loop(ufunc, loop, SMALL_LAST, tier, any, error);
    if (status == NDM_OK && is_inexact(&loop->dtypes[0]))
        status = run_loop(ufunc, loop, ORDINARY, tier, ordinary, error);
    return status;
}

static int print_loop(const ndm_ufunc *ufunc, const ndm_loop_info *loop)
{
    ndm_error error;
    uint64_t any, ordinary, fast_any, fast_ordinary;
    ndm_status status = run_both(ufunc, loop, NDM_TIER_CORRECT, &any, &ordinary, &error);
    if (status == NDM_OK)
        status = run_both(ufunc, loop, NDM_TIER_FAST, &fast_any, &fast_ordinary, &error);
    if (status != NDM_OK) {
        fprintf(stderr, "golden: %s: %s\n", loop->symbol, error.message);
        return 1;
    }
    print_hash(ufunc, loop, "", any);
    if (is_inexact(&loop->dtypes[0]))
        print_hash(ufunc, loop, " ordinary", ordinary);
    if (loop->fast)
        print_hash(ufunc, loop, " fast", fast_any ^ (fast_ordinary << 1 | fast_ordinary >> 63));
    return 0;
}

int main(void)
{
    ndm_error error;
    const char *target;
    if (ndm_target(&target, &error) != NDM_OK) {
        fprintf(stderr, "golden: %s\n", error.message);
        return 77; /* a target that this machine lacks is a skip */
    }
    size_t count = ndm_ufunc_list(NULL, 0);
    const ndm_ufunc **ufuncs = calloc(count + 1, sizeof *ufuncs);
    if (!ufuncs)
        return 1;
    ndm_ufunc_list(ufuncs, count);
    int failed = 0;
    for (size_t i = 0; i < count; i++) {
        ndm_loop_info loop;
        /* Products join when their sums have the tree of reductions. */
        if (strchr(ndm_ufunc_signature(ufuncs[i]), '('))
            continue;
        for (size_t k = 0; ndm_ufunc_loop(ufuncs[i], k, &loop, NULL) == NDM_OK; k++)
            if (!varies_between_machines(&loop))
                failed |= print_loop(ufuncs[i], &loop);
    }
    free(ufuncs);
    return failed;
}
