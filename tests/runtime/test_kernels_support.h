/* What the tests of kernels share: every loop and every cast of every registered module with
 * its function on each target that this machine runs, and values to try them on. A loop
 * registered tomorrow is among them. */
#ifndef TEST_KERNELS_SUPPORT_H
#define TEST_KERNELS_SUPPORT_H

#include "test_call_support.h"

#include "ndmill/module.h"

#include "dtype/registry.h"
#include "system/cpu.h"

enum { MAX_VALUES = 64, MAX_ITEM = 64 };

/* Sanitizers make everything several times slower and build one target: fewer counts do. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

/* ---- kernels ---------------------------------------------------------------------- */

typedef struct kernel {
    const char *symbol;
    const ndm_ufunc *ufunc; /* NULL for a cast */
    size_t index;           /* of the loop in its ufunc */
    uint32_t flags;         /* NDM_LOOP_* */
    int nin, nargs;
    ndm_dtype dtypes[NDM_MAXARGS];
    const void *static_data;
    const ndm_stem *stem;
    uint32_t slot;
    ndm_tier tier;
    ndm_loop functions[NDM_TARGET_COUNT]; /* NULL: not built, or not for this machine */
} kernel;

typedef void (*kernel_test)(const kernel *k);

/* Of the kernel's tier; whether there are any. */
static inline bool find_functions(kernel *k)
{
    memset(k->functions, 0, sizeof k->functions);
    for (uint32_t t = 0; t < k->stem->table_count; t++) {
        const ndm_kernel_table *table = k->stem->tables[t];
        for (uint32_t i = 0; i < table->count; i++) {
            const ndm_kernel *found =
                (const void *)((const char *)table->kernels + i * table->kernel_size);
            if (found->slot == k->slot && found->form == NDM_FORM_STRIDED &&
                found->tier == k->tier && ndm_cpu_runs(table->target)) {
                k->functions[table->target] = (ndm_loop)found->function;
            }
        }
    }
    return k->functions[NDM_TARGET_GENERIC] != NULL;
}

static inline void test_correct(kernel *k, kernel_test test)
{
    ck_assert_msg(find_functions(k), "%s: no generic kernel", k->symbol);
    test(k);
}

/* The number of core dimensions is 0 for every ufunc but the generalized ones, whose signature
 * shows parentheses; those and declared reductions have tests of their own. */
static inline bool is_elementwise(const ndm_ufunc *ufunc)
{
    return strchr(ndm_ufunc_signature(ufunc), '(') == NULL &&
           (ufunc->record->flags & NDM_UFUNC_REDUCTION) == 0;
}

static inline const ndm_stem *stem_of(const ndm_module *module, uint32_t stem)
{
    return (const void *)((const char *)module->stems + (size_t)stem * module->stem_size);
}

/* The module and the record of a ufunc's loop. */
static inline const ndm_module *module_of(const ndm_loop_record *record,
                                          const ndm_module *const *modules, size_t count)
{
    for (size_t m = 0; m < count; m++) {
        const char *first = (const char *)modules[m]->loops;
        const char *end = first + (size_t)modules[m]->loop_count * modules[m]->loop_size;
        if ((const char *)record >= first && (const char *)record < end) {
            return modules[m];
        }
    }
    ck_abort_msg("%s: in no module", record->symbol);
    return NULL;
}

static inline size_t test_loops_of(const ndm_ufunc *ufunc, const ndm_module *const *modules,
                                   size_t module_count, kernel_test test)
{
    size_t index = 0;
    ndm_loop_info info;
    for (; ndm_ufunc_loop(ufunc, index, &info, NULL) == NDM_OK; index++) {
        const ndm_loop_record *record;
        ndm_loop own;
        ck_assert_int_eq(ndm_ufunc_kernel(ufunc, index, &own, &record, NULL), NDM_OK);
        kernel k = {.symbol = info.symbol,
                    .ufunc = ufunc,
                    .index = index,
                    .flags = record->flags,
                    .nin = ndm_ufunc_nin(ufunc),
                    .nargs = info.nargs,
                    .static_data = record->static_data,
                    .stem = stem_of(module_of(record, modules, module_count), record->stem),
                    .slot = record->slot};
        memcpy(k.dtypes, info.dtypes, sizeof k.dtypes);
        bool known = !find_functions(&k);
        for (int t = 0; t < NDM_TARGET_COUNT; t++) {
            known |= k.functions[t] == own;
        }
        ck_assert_msg(known, "%s: the public kernel is in no table", k.symbol);
        test_correct(&k, test);
    }
    return index;
}

static inline size_t test_casts_of(const ndm_module *module, kernel_test test)
{
    for (uint32_t i = 0; i < module->cast_count; i++) {
        const ndm_cast_record *record =
            (const void *)((const char *)module->casts + (size_t)i * module->cast_size);
        kernel k = {.symbol = record->symbol,
                    .flags = record->flags,
                    .nin = 1,
                    .nargs = 2,
                    .stem = stem_of(module, record->stem),
                    .slot = record->slot};
        k.dtypes[0] = the_dtype(record->from);
        k.dtypes[1] = the_dtype(record->to);
        test_correct(&k, test);
    }
    return module->cast_count;
}

/* Runs the test on every loop, then on every cast; says how many of each there were. */
static inline void test_every_kernel(kernel_test test)
{
    enum { MOST_MODULES = 16 };
    const ndm_module *modules[MOST_MODULES];
    size_t ufunc_count = ndm_ufunc_list(NULL, 0), loops = 0, casts = 0;
    size_t module_count = ndm_module_list(modules, MOST_MODULES);
    ck_assert_uint_le(module_count, MOST_MODULES);
    const ndm_ufunc **ufuncs = calloc(ufunc_count + 1, sizeof *ufuncs);
    ck_assert_ptr_nonnull(ufuncs);
    ndm_ufunc_list(ufuncs, ufunc_count);
    for (size_t i = 0; i < ufunc_count; i++) {
        if (is_elementwise(ufuncs[i])) {
            loops += test_loops_of(ufuncs[i], modules, module_count, test);
        }
    }
    for (size_t m = 0; m < module_count; m++) {
        casts += test_casts_of(modules[m], test);
    }
    free(ufuncs);
    ck_assert_uint_gt(loops, ufunc_count);
    ck_assert_uint_gt(casts, 0);
}

static inline int run_kernel(const kernel *k, ndm_target_id target, char *const *args,
                             ptrdiff_t count, const ptrdiff_t *strides)
{
    ndm_loop_ctx ctx = {.size = sizeof ctx, .static_data = k->static_data, .dtypes = k->dtypes};
    return k->functions[target](args, &count, strides, &ctx);
}

/* ---- values ------------------------------------------------------------------------ */

typedef struct values {
    int count;
    char items[MAX_VALUES][MAX_ITEM];
} values;

static inline void add_item(values *v, const ndm_dtype *dtype, const void *item)
{
    if (item != NULL && v->count < MAX_VALUES) {
        memcpy(v->items[v->count++], item, dtype->itemsize);
    }
}

static inline void add_scalar(values *v, const ndm_dtype *dtype, ndm_scalar scalar)
{
    _Alignas(16) char item[MAX_ITEM] = {0};
    if (dtype->cls->from_scalar(&scalar, item) == NDM_OK) {
        add_item(v, dtype, item);
    }
}

/* The part `part` of a complex item, or the item itself. */
static inline ndm_dtype part_dtype(const ndm_dtype *dtype)
{
    return dtype->cls->parts == 1 ? *dtype : the_dtype(dtype->cls->real);
}

/* The edges of a dtype of one part: what its class says, and what an ndm_scalar can say. */
static inline values real_values(const ndm_dtype *dtype)
{
    static const double floats[] = {-0.0,  0.5,   2.5,     -2.5,     -1e-5,   1e30,
                                    -1e30, 1e-30, 1 / 0.0, -1 / 0.0, 0 / 0.0, 65519};
    static const int whole[] = {-1, 2, 3, -7, 31, 64, 100};
    const ndm_dtype_class *cls = dtype->cls;
    const void *const named[] = {cls->zero, cls->one, cls->max, cls->min, cls->eps, cls->tiny};
    values v = {.count = 0};
    for (size_t i = 0; i < COUNT_OF(named); i++) {
        add_item(&v, dtype, named[i]);
    }
    for (size_t i = 0; i < COUNT_OF(whole); i++) {
        add_scalar(&v, dtype, ndm_scalar_int(whole[i]));
    }
    for (size_t i = 0; i < COUNT_OF(floats) && (cls->flags & NDM_DTYPE_NAN); i++) {
        add_scalar(&v, dtype, ndm_scalar_float(floats[i]));
    }
    if (cls->tiny != NULL && !(cls->flags & NDM_DTYPE_X87)) {
        /* the largest subnormal: the smallest normal less one in the last place */
        char item[MAX_ITEM] = {0};
        memcpy(item, cls->tiny, dtype->itemsize);
        for (uint32_t i = 0; i < dtype->itemsize && item[i]-- == 0; i++) {
        }
        add_item(&v, dtype, item);
    }
    return v;
}

/* Special values of any dtype; of a complex one every third pair of its parts' values. */
static inline values special_values(const ndm_dtype *dtype)
{
    if (dtype->cls->parts == 1) {
        return real_values(dtype);
    }
    ndm_dtype real = part_dtype(dtype);
    values parts = real_values(&real), v = {.count = 0};
    for (int i = 0; i < parts.count; i++) {
        char item[MAX_ITEM] = {0};
        for (int k = 0; k < 2; k++) {
            memcpy(item, parts.items[i], real.itemsize);
            memcpy(item + real.itemsize, parts.items[(i * 7 + k * 3 + 1) % parts.count],
                   real.itemsize);
            add_item(&v, dtype, item);
        }
    }
    return v;
}

/* Any bits that are a value. The x87 format has bits that are none, so its values are made from
 * integers and scaled by what the class calls its edges. */
static inline void random_item(const ndm_dtype *dtype, uint64_t *state, char *item)
{
    ndm_dtype real = part_dtype(dtype);
    for (uint32_t part = 0; part < dtype->cls->parts; part++) {
        char *place = item + part * real.itemsize;
        if (real.cls->flags & NDM_DTYPE_X87) {
            _Alignas(16) char made[MAX_ITEM] = {0};
            double bits = (double)next_random(state) * (next_random(state) % 2 ? 1e-9 : -1e-3);
            ndm_scalar scalar = ndm_scalar_float(bits);
            real.cls->from_scalar(&scalar, made);
            memcpy(place, made, real.itemsize);
            continue;
        }
        for (uint32_t i = 0; i < real.itemsize; i++) {
            place[i] = (char)(next_random(state) >> 7);
        }
        if (real.cls->role == NDM_ROLE_BOOL) {
            *place &= 1;
        }
    }
}

/* An integer from 0 to 7, which no loop refuses. */
static inline void small_item(const ndm_dtype *dtype, uint64_t *state, char *item)
{
    _Alignas(16) char made[MAX_ITEM] = {0};
    ndm_scalar scalar = ndm_scalar_int(next_random(state) % 8);
    dtype->cls->from_scalar(&scalar, made);
    memcpy(item, made, dtype->itemsize);
}

/* Equal bits, a NaN counting as a NaN and the padding of a long double as nothing. */
static inline bool same_item(const ndm_dtype *dtype, const char *a, const char *b)
{
    if (memcmp(a, b, dtype->itemsize) == 0) {
        return true;
    }
    if (!(dtype->cls->flags & NDM_DTYPE_NAN)) {
        return false;
    }
    ndm_dtype real = part_dtype(dtype);
    size_t bytes = real.cls->flags & NDM_DTYPE_X87 ? 10 : real.itemsize;
    for (uint32_t part = 0; part < dtype->cls->parts; part++) {
        _Alignas(16) char p[MAX_ITEM], q[MAX_ITEM];
        memcpy(p, a + part * real.itemsize, real.itemsize);
        memcpy(q, b + part * real.itemsize, real.itemsize);
        bool p_nan = real.cls->compare(p, p) == 2, q_nan = real.cls->compare(q, q) == 2;
        if (p_nan != q_nan || (!p_nan && memcmp(p, q, bytes) != 0)) {
            return false;
        }
    }
    return true;
}

#endif
