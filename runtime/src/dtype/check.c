/* Checks of a module's table by itself, before anything is merged. */
#include <string.h>

#include "dtype/build.h"
#include "ndmill/ndmill.h"
#include "system/fail.h"

#define REFUSE(...) ndm_fail(error, NDM_ERROR_MODULE, __VA_ARGS__)

static bool is_name(const char *name)
{
    if (name == NULL || name[0] == 0 || (name[0] >= '0' && name[0] <= '9')) {
        return false;
    }
    for (const char *c = name; *c != 0; c++) {
        bool letter = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || *c == '_';
        if (!letter && !(*c >= '0' && *c <= '9')) {
            return false;
        }
    }
    return strlen(name) < 64;
}

/* One array of records: its name, its length, the size of a record, the least size known. */
typedef struct extent {
    const char *what;
    const void *records;
    uint32_t count, size;
    size_t least;
} extent;

static ndm_status check_extents(const ndm_module *m, ndm_error *error)
{
    const extent extents[] = {
        {"kinds", m->kinds, m->kind_count, m->kind_size, sizeof(ndm_kind_record)},
        {"dtypes", m->dtypes, m->dtype_count, sizeof m->dtypes[0], sizeof m->dtypes[0]},
        {"aliases", m->aliases, m->alias_count, m->alias_size, sizeof(ndm_alias_record)},
        {"ufuncs", m->ufuncs, m->ufunc_count, m->ufunc_size, sizeof(ndm_ufunc_record)},
        {"stems", m->stems, m->stem_count, m->stem_size, sizeof(ndm_stem)},
        {"loops", m->loops, m->loop_count, m->loop_size, sizeof(ndm_loop_record)},
        {"casts", m->casts, m->cast_count, m->cast_size, sizeof(ndm_cast_record)},
    };
    for (size_t i = 0; i < sizeof extents / sizeof extents[0]; i++) {
        const extent *e = &extents[i];
        if (e->count == 0) {
            continue;
        }
        if (e->records == NULL || e->count > INT32_MAX) {
            return REFUSE("module '%s': its table of %s is damaged", m->name, e->what);
        }
        if (e->size < e->least) {
            return REFUSE("module '%s': a record of its %s has %u bytes, not %zu", m->name,
                          e->what, (unsigned)e->size, e->least);
        }
    }
    return NDM_OK;
}

static ndm_status check_dtype(const ndm_module *m, const ndm_dtype_class *cls, ndm_error *error)
{
    if (cls == NULL || cls->size < offsetof(ndm_dtype_class, smallest)) {
        return REFUSE("module '%s': a dtype's record is too short", m->name);
    }
    if (!is_name(cls->name)) {
        return REFUSE("module '%s': a dtype's name is no identifier", m->name);
    }
    uint32_t alignment = cls->alignment;
    bool power = alignment != 0 && (alignment & (alignment - 1)) == 0 && alignment <= 64;
    if (!power || cls->itemsize == 0 || cls->itemsize > NDM_MAXITEMSIZE ||
        cls->itemsize % alignment != 0) {
        return REFUSE("module '%s': dtype '%s' has %u bytes aligned to %u", m->name, cls->name,
                      (unsigned)cls->itemsize, (unsigned)alignment);
    }
    if (cls->swap > 1 && cls->itemsize % cls->swap != 0) {
        return REFUSE("module '%s': dtype '%s' has %u bytes swapped by %u", m->name, cls->name,
                      (unsigned)cls->itemsize, (unsigned)cls->swap);
    }
    bool functions = cls->nonzero != NULL && cls->compare != NULL && cls->to_scalar != NULL &&
                     cls->from_scalar != NULL;
    if (!functions || cls->kind == NULL || cls->kinds == NULL || cls->descr == NULL ||
        (unsigned char)cls->character > 127) {
        return REFUSE("module '%s': dtype '%s' is incomplete", m->name, cls->name);
    }
    return NDM_OK;
}

static ndm_status check_stem(const ndm_module *m, const ndm_stem *stem, ndm_error *error)
{
    if (stem->table_count > 0 && stem->tables == NULL) {
        return REFUSE("module '%s': a stem has no tables", m->name);
    }
    for (uint32_t i = 0; i < stem->table_count; i++) {
        const ndm_kernel_table *table = stem->tables[i];
        if (table == NULL || table->kernel_size < sizeof(ndm_kernel) ||
            (table->count > 0 && table->kernels == NULL)) {
            return REFUSE("module '%s': a kernel table of '%s' is damaged", m->name,
                          stem->name);
        }
    }
    return NDM_OK;
}

static bool has_sound_core(const ndm_ufunc_record *ufunc)
{
    if (ufunc->core_dim_count == 0) {
        return true;
    }
    if (ufunc->core_dim_count > NDM_MAXCOREDIMS || ufunc->core_dims == NULL ||
        ufunc->core_ndims == NULL || ufunc->core_axes == NULL) {
        return false;
    }
    for (uint32_t d = 0; d < ufunc->core_dim_count; d++) {
        if (ufunc->core_dims[d].name == NULL || ufunc->core_dims[d].size < -1) {
            return false;
        }
    }
    const uint8_t *dims = ufunc->core_axes;
    for (uint32_t i = 0; i < ufunc->nin + ufunc->nout; i++) {
        if (ufunc->core_ndims[i] > NDM_MAXCOREDIMS) {
            return false;
        }
        for (uint32_t k = 0; k < ufunc->core_ndims[i]; k++) {
            if (*dims++ >= ufunc->core_dim_count) {
                return false;
            }
        }
    }
    return true;
}

static ndm_status check_ufunc(const ndm_module *m, const ndm_ufunc_record *ufunc,
                              ndm_error *error)
{
    if (!is_name(ufunc->name) || ufunc->aliases == NULL || ufunc->doc == NULL ||
        ufunc->signature == NULL) {
        return REFUSE("module '%s': a ufunc's record is incomplete", m->name);
    }
    if (ufunc->nin < 1 || ufunc->nout < 1 || ufunc->nin > NDM_MAXARGS ||
        ufunc->nout > NDM_MAXARGS || ufunc->nin + ufunc->nout > NDM_MAXARGS) {
        return REFUSE("module '%s': ufunc '%s' has %u inputs and %u outputs", m->name,
                      ufunc->name, (unsigned)ufunc->nin, (unsigned)ufunc->nout);
    }
    if (!has_sound_core(ufunc)) {
        return REFUSE("module '%s': the core dimensions of ufunc '%s' are damaged", m->name,
                      ufunc->name);
    }
    for (const char *const *alias = ufunc->aliases; *alias != NULL; alias++) {
        if (!is_name(*alias)) {
            return REFUSE("module '%s': an alias of ufunc '%s' is no identifier", m->name,
                          ufunc->name);
        }
    }
    return NDM_OK;
}

static ndm_status check_records(const ndm_module *m, ndm_error *error)
{
    ndm_status status = NDM_OK;
    for (uint32_t i = 0; status == NDM_OK && i < m->dtype_count; i++) {
        status = check_dtype(m, m->dtypes[i], error);
    }
    for (uint32_t i = 0; status == NDM_OK && i < m->stem_count; i++) {
        status = check_stem(m, ndm_record_at(m->stems, m->stem_size, i), error);
    }
    for (uint32_t i = 0; status == NDM_OK && i < m->ufunc_count; i++) {
        status = check_ufunc(m, ndm_record_at(m->ufuncs, m->ufunc_size, i), error);
    }
    for (uint32_t i = 0; status == NDM_OK && i < m->alias_count; i++) {
        const ndm_alias_record *alias = ndm_record_at(m->aliases, m->alias_size, i);
        if (!is_name(alias->name) || alias->dtype == NULL ||
            (unsigned char)alias->character > 127) {
            return REFUSE("module '%s': an alias's record is damaged", m->name);
        }
    }
    for (uint32_t i = 0; status == NDM_OK && i < m->loop_count; i++) {
        const ndm_loop_record *loop = ndm_record_at(m->loops, m->loop_size, i);
        if (loop->ufunc == NULL || loop->types == NULL || loop->symbol == NULL ||
            loop->stem >= m->stem_count || (loop->fault_count > 0 && loop->faults == NULL)) {
            return REFUSE("module '%s': loop %u is damaged", m->name, (unsigned)i);
        }
    }
    for (uint32_t i = 0; status == NDM_OK && i < m->cast_count; i++) {
        const ndm_cast_record *cast = ndm_record_at(m->casts, m->cast_size, i);
        if (cast->from == NULL || cast->to == NULL || cast->stem >= m->stem_count) {
            return REFUSE("module '%s': cast %u is damaged", m->name, (unsigned)i);
        }
    }
    return status;
}

/* Of a module of another ABI only its first four fields are known. */
static ndm_status check_abi(const ndm_module *m, ndm_error *error)
{
    const unsigned abi = m->abi, oldest = NDM_MODULE_ABI_OLDEST, newest = NDM_MODULE_ABI;
    if (abi >= oldest && abi <= newest) {
        return NDM_OK;
    }
    const char *name = m->name != NULL ? m->name : "?";
    const char *compiler = m->compiler != NULL ? m->compiler : "?";
    return REFUSE("module '%s' of ndmillc %s has ABI %u; this library, ndmill %s, reads ABI %u "
                  "to %u: %s",
                  name, compiler, abi, ndm_version(), oldest, newest,
                  abi > newest ? "it needs a newer library" : "compile it anew");
}

static ndm_status check_sizes(const ndm_module *m, ndm_error *error)
{
    static const uint16_t own[NDM_SIZE_PLACES] = NDM_MODULE_SIZES;
    static const char *const names[] = {"sizeof(void *)",       "sizeof(long)",
                                        "sizeof(long double)",  "LDBL_MANT_DIG",
                                        "sizeof(ndm_loop_ctx)", "sizeof(ndm_dtype)",
                                        "sizeof(ndm_scalar)",   "sizeof(ndm_format_options)"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const uint16_t its = m->sizes[i];
        const bool agrees = its == own[i] || (i == NDM_SIZE_LOOP_CTX && its < own[i]);
        if (its != 0 && !agrees) {
            return REFUSE(
                "module '%s' was built for another machine, C compiler or ndmill: its "
                "%s is %u, this library's %u",
                m->name, names[i], (unsigned)its, (unsigned)own[i]);
        }
    }
    return NDM_OK;
}

ndm_status ndm_module_check(const ndm_module *m, ndm_error *error)
{
    if (m == NULL) {
        return REFUSE("no module");
    }
    ndm_status status = check_abi(m, error);
    if (status != NDM_OK) {
        return status;
    }
    if (m->size < sizeof *m || !is_name(m->name) || m->depends == NULL) {
        return REFUSE("the module's table is damaged or too short");
    }
    status = check_sizes(m, error);
    if (status != NDM_OK) {
        return status;
    }
    status = check_extents(m, error);
    return status == NDM_OK ? check_records(m, error) : status;
}

bool ndm_module_same(const ndm_module *a, const ndm_module *b)
{
    if (strcmp(a->name, b->name) != 0 || a->dtype_count != b->dtype_count ||
        a->ufunc_count != b->ufunc_count || a->loop_count != b->loop_count ||
        a->cast_count != b->cast_count) {
        return false;
    }
    for (uint32_t i = 0; i < a->dtype_count; i++) {
        if (strcmp(a->dtypes[i]->name, b->dtypes[i]->name) != 0) {
            return false;
        }
    }
    for (uint32_t i = 0; i < a->ufunc_count; i++) {
        const ndm_ufunc_record *x = ndm_record_at(a->ufuncs, a->ufunc_size, i);
        const ndm_ufunc_record *y = ndm_record_at(b->ufuncs, b->ufunc_size, i);
        if (!ndm_hash_equal(x->hash, y->hash) || strcmp(x->name, y->name) != 0) {
            return false;
        }
    }
    for (uint32_t i = 0; i < a->loop_count; i++) {
        const ndm_loop_record *x = ndm_record_at(a->loops, a->loop_size, i);
        const ndm_loop_record *y = ndm_record_at(b->loops, b->loop_size, i);
        if (!ndm_hash_equal(x->hash, y->hash)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < a->cast_count; i++) {
        const ndm_cast_record *x = ndm_record_at(a->casts, a->cast_size, i);
        const ndm_cast_record *y = ndm_record_at(b->casts, b->cast_size, i);
        if (!ndm_hash_equal(x->hash, y->hash)) {
            return false;
        }
    }
    return true;
}
