/* How a .npy file says which dtype its items have: NumPy's letters or, for a dtype that NumPy
 * does not have, a structured dtype of one field, whose name is the dtype's and which holds
 * unsigned integers: [('bfloat16', '<u2')], or [('pair', '<u4', (2,))] where an item has two of
 * them; or the fields that the dtype has: [('rational64', [('num', '<i4'), ('den', '<i4')])].
 * NumPy reads and writes that, byte order included. */
#include "io/npy.h"

#include <stdio.h>
#include <string.h>

#include "ndmill/module.h"
#include "system/fail.h"

bool ndm_npy_is_named(const ndm_dtype *dtype)
{
    return dtype->cls != NULL && dtype->cls->descr[0] == 'V';
}

/* Bytes of the unsigned integers that an item consists of; 0 where there are none such. */
static uint32_t unit_of(const ndm_dtype_class *cls)
{
    const uint32_t unit = cls->swap > 1 ? cls->swap : 1;
    return unit == 1 || unit == 2 || unit == 4 || unit == 8 ? unit : 0;
}

/* Writes the fields of a struct; returns the length, or one >= size. */
static size_t field_descrs(const ndm_dtype *dtype, char order, char *buffer, size_t size)
{
    const ndm_dtype_class *cls = dtype->cls;
    size_t used = (size_t)snprintf(buffer, size, "[('%s', [", cls->name);
    for (uint32_t i = 0; i < cls->field_count && used < size; i++) {
        ndm_dtype field;
        if (ndm_dtype_find(cls->fields[i].dtype, &field, NULL) != NDM_OK) {
            return size;
        }
        used += (size_t)snprintf(buffer + used, size - used, "%s('%s', '%c%s')",
                                 i > 0 ? ", " : "", cls->fields[i].name,
                                 field.cls->swap > 1 ? order : '|', field.cls->descr);
    }
    return used < size ? used + (size_t)snprintf(buffer + used, size - used, "])]") : size;
}

static ndm_status named_descr(const ndm_dtype *dtype, char *buffer, size_t size,
                              ndm_error *error)
{
    const uint32_t unit = unit_of(dtype->cls), one = 1;
    const bool little = (*(const char *)&one == 1) != (dtype->order == NDM_SWAPPED);
    if (unit == 0) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "%s consists of units of %u bytes, which .npy files do not hold",
                        dtype->cls->name, (unsigned)dtype->cls->swap);
    }
    if (dtype->cls->field_count > 0) {
        return field_descrs(dtype, little ? '<' : '>', buffer, size) < size
                   ? NDM_OK
                   : ndm_fail(error, NDM_ERROR_VALUE,
                              "the fields of %s are too many for a .npy", dtype->cls->name);
    }
    char count[24] = "";
    if (unit != dtype->itemsize) {
        (void)snprintf(count, sizeof count, ", (%u,)", (unsigned)(dtype->itemsize / unit));
    }
    int length = snprintf(buffer, size, "[('%s', '%c%s%u'%s)]", dtype->cls->name,
                          unit == 1 ? '|'
                          : little  ? '<'
                                    : '>',
                          "u", (unsigned)unit, count);
    return (size_t)length < size
               ? NDM_OK
               : ndm_fail(error, NDM_ERROR_VALUE, "the name of a dtype is too long for a .npy");
}

ndm_status ndm_npy_descr(const ndm_dtype *dtype, char *buffer, size_t size, ndm_error *error)
{
    if (ndm_npy_is_named(dtype)) {
        return named_descr(dtype, buffer, size, error);
    }
    char letters[24];
    ndm_status status = ndm_dtype_descr(dtype, letters, sizeof letters, error);
    if (status == NDM_OK) {
        (void)snprintf(buffer, size, "'%s'", letters);
    }
    return status;
}

ndm_status ndm_npy_find_named(const char *name, const char *text, ndm_dtype *out,
                              ndm_error *error)
{
    ndm_status status = ndm_dtype_find(name, out, error);
    if (status != NDM_OK || !ndm_npy_is_named(out) || strcmp(out->cls->name, name) != 0) {
        return ndm_fail(error, NDM_ERROR_NOT_FOUND,
                        "a structured dtype; of these only '%s' from a module that is loaded "
                        "could be read",
                        name);
    }
    char native[NDM_NPY_DESCR], swapped[NDM_NPY_DESCR];
    const ndm_dtype other = ndm_dtype_swapped(out);
    status = named_descr(out, native, sizeof native, error);
    if (status == NDM_OK) {
        status = named_descr(&other, swapped, sizeof swapped, error);
    }
    if (status == NDM_OK && strcmp(text, native) != 0) {
        if (strcmp(text, swapped) != 0) {
            return ndm_fail(error, NDM_ERROR_FORMAT, "items of %s are %s, not %s", name, native,
                            text);
        }
        *out = other;
    }
    return status;
}

ndm_status ndm_npy_take_as(const char *descr, const ndm_dtype *as, ndm_dtype *out,
                           ndm_error *error)
{
    const bool ordered = descr[0] != '\0' && strchr("<>|=", descr[0]) != NULL;
    const char *letters = descr + ordered;
    char size[24];
    (void)snprintf(size, sizeof size, "%u", (unsigned)as->itemsize);
    if (letters[0] == '\0' || letters[0] == 'O' || strcmp(letters + 1, size) != 0) {
        return ndm_fail(error, NDM_ERROR_FORMAT,
                        "items of '%s' cannot be taken as %s of %s bytes", descr, as->cls->name,
                        size);
    }
    const uint32_t one = 1;
    const char foreign = *(const char *)&one == 1 ? '>' : '<';
    *out = ndm_dtype_native(as);
    if (descr[0] == foreign) {
        *out = ndm_dtype_swapped(out);
    }
    return NDM_OK;
}
