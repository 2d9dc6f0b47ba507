/* dtype instances: finding, naming, byte order. */
#include <stdio.h>
#include <string.h>

#include "dtype/build.h"
#include "system/fail.h"

ndm_dtype ndm_snapshot_dtype(const ndm_snapshot *snapshot, int32_t num)
{
    const ndm_dtype_class *cls = snapshot->dtypes[num].cls;
    return (ndm_dtype){.cls = cls, .itemsize = cls->itemsize, .num = num};
}

int32_t ndm_snapshot_find_dtype(const ndm_snapshot *snapshot, const char *name)
{
    const ndm_name_entry *entry =
        ndm_name_find(snapshot->dtype_names, snapshot->dtype_name_count, name);
    return entry != NULL ? entry->num : -1;
}

static bool is_among(const ndm_dtype_class *cls, const char *const *names)
{
    for (; names != NULL && *names != NULL; names++) {
        if (strcmp(*names, cls->name) == 0) {
            return true;
        }
        for (const char *const *kind = cls->kinds; *kind != NULL; kind++) {
            if (strcmp(*names, *kind) == 0) {
                return true;
            }
        }
    }
    return false;
}

bool ndm_type_set_has(const ndm_snapshot *snapshot, const ndm_type_set *set, int32_t num)
{
    const ndm_dtype_class *cls = snapshot->dtypes[num].cls;
    return is_among(cls, set->include) && !is_among(cls, set->exclude);
}

static char native_order(void)
{
    const uint16_t one = 1;
    unsigned char first;
    memcpy(&first, &one, 1);
    return first == 1 ? '<' : '>';
}

/* A type character or array-protocol letters, without byte order; -1 if none. *other is set to
 * another dtype from outside the core that has the same letters. */
static int32_t find_code(const ndm_snapshot *snapshot, const char *code, int32_t *other)
{
    unsigned char character = (unsigned char)code[0];
    if (character != 0 && character < 128 && code[1] == 0) {
        return snapshot->characters[character];
    }
    int32_t found = -1;
    for (int32_t i = 0; i < snapshot->dtype_count; i++) {
        if (strcmp(snapshot->dtypes[i].cls->descr, code) != 0) {
            continue;
        }
        if (snapshot->dtypes[i].module_index == 0) {
            return i;
        }
        if (found >= 0) {
            *other = i;
            return found;
        }
        found = i;
    }
    return found;
}

static ndm_status refuse_name(const ndm_snapshot *snapshot, const char *name, ndm_error *error)
{
    const char *nearest = NULL;
    const char *names[NDM_MAXDTYPES];
    size_t count = snapshot->dtype_name_count;
    count = count < NDM_MAXDTYPES ? count : NDM_MAXDTYPES;
    for (size_t i = 0; i < count; i++) {
        names[i] = snapshot->dtype_names[i].name;
    }
    nearest = ndm_nearest(name, names, count);
    if (nearest != NULL) {
        return ndm_fail(error, NDM_ERROR_NOT_FOUND, "unknown dtype '%s'; did you mean '%s'?",
                        name, nearest);
    }
    return ndm_fail(error, NDM_ERROR_NOT_FOUND, "unknown dtype '%s'", name);
}

ndm_status ndm_dtype_find(const char *name, ndm_dtype *out, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status != NDM_OK) {
        return status;
    }
    int32_t num = ndm_snapshot_find_dtype(snapshot, name), other = -1;
    char order = '=';
    if (num < 0) {
        bool prefixed = name[0] != 0 && strchr("<>=|", name[0]) != NULL;
        order = prefixed ? name[0] : '=';
        num = find_code(snapshot, name + prefixed, &other);
    }
    if (other >= 0) {
        return ndm_fail(error, NDM_ERROR_NOT_FOUND, "'%s' may be '%s' or '%s'; say which", name,
                        snapshot->dtypes[num].cls->name, snapshot->dtypes[other].cls->name);
    }
    if (num < 0) {
        return refuse_name(snapshot, name, error);
    }
    *out = ndm_snapshot_dtype(snapshot, num);
    bool ordered = order == '<' || order == '>';
    if (ordered && order != native_order() && out->cls->swap > 1) {
        out->order = NDM_SWAPPED;
    }
    return NDM_OK;
}

const char *ndm_dtype_name(const ndm_dtype *dtype)
{
    return dtype->cls != NULL ? dtype->cls->name : "unspecified";
}

ndm_status ndm_dtype_descr(const ndm_dtype *dtype, char *buffer, size_t size, ndm_error *error)
{
    if (dtype->cls == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "the dtype is not set");
    }
    char native = native_order(), swapped = native == '<' ? '>' : '<';
    char order = dtype->cls->swap < 2 ? '|' : dtype->order == NDM_SWAPPED ? swapped : native;
    int length = snprintf(buffer, size, "%c%s", order, dtype->cls->descr);
    if (length < 0 || (size_t)length >= size) {
        return ndm_fail(error, NDM_ERROR_VALUE, "a buffer of %zu bytes is too short for %s",
                        size, dtype->cls->name);
    }
    return NDM_OK;
}

ndm_dtype ndm_dtype_swapped(const ndm_dtype *dtype)
{
    ndm_dtype swapped = *dtype;
    if (dtype->cls != NULL && dtype->cls->swap > 1) {
        swapped.order = dtype->order == NDM_NATIVE ? NDM_SWAPPED : NDM_NATIVE;
    }
    return swapped;
}

ndm_dtype ndm_dtype_native(const ndm_dtype *dtype)
{
    ndm_dtype native = *dtype;
    native.order = NDM_NATIVE;
    return native;
}

bool ndm_dtype_equal(const ndm_dtype *a, const ndm_dtype *b)
{
    return a->cls == b->cls && a->param == b->param && a->order == b->order &&
           a->unit == b->unit;
}

size_t ndm_dtype_list(ndm_dtype *out, size_t capacity)
{
    const ndm_snapshot *snapshot;
    if (ndm_snapshot_get(&snapshot, NULL) != NDM_OK) {
        return 0;
    }
    size_t count = (size_t)snapshot->dtype_count;
    for (size_t i = 0; out != NULL && i < count && i < capacity; i++) {
        out[i] = ndm_snapshot_dtype(snapshot, (int32_t)i);
    }
    return count;
}
