/* dtypes that NumPy does not hold, as the unsigned integers that they are stored in. Their
 * loops are ufuncs of their own, add_q15 for add, for NumPy cannot tell them from those on
 * integers; q15 makes items of numbers, from_q15 numbers of items. */
#include "loops.h"

#include <string.h>

int ndm_numpy_storage(const ndm_dtype *dtype)
{
    switch (dtype->itemsize) {
    case 1:
        return NPY_UINT8;
    case 2:
        return NPY_UINT16;
    case 4:
        return NPY_UINT32;
    case 8:
        return NPY_UINT64;
    default:
        return -1;
    }
}

/* A name that stays: ufuncs keep no copy. */
static char *join(const char *first, const char *second)
{
    const size_t length = strlen(first) + strlen(second) + 1;
    char *made = PyMem_Malloc(length);
    if (made == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    memcpy(made, first, strlen(first));
    strcpy(made + strlen(first), second);
    return made;
}

/* The types of an adapter's operands, `dtype` as its storage; 0 where NumPy lacks another of
 * them, or none is `dtype`. */
static int types_of(const ndm_adapter *adapter, const ndm_dtype *dtype, int nargs, int *types)
{
    const ndm_dtype *dtypes = ndm_adapter_dtypes(adapter);
    int own = 0;
    for (int i = 0; i < nargs; i++) {
        const int is_own = dtypes[i].num == dtype->num;
        types[i] = is_own ? ndm_numpy_storage(dtype) : ndm_numpy_type(&dtypes[i]);
        if (types[i] < 0 || types[i] >= NPY_USERDEF) {
            return 0;
        }
        own |= is_own;
    }
    return own;
}

/* Gives the module a ufunc of the loops, unless there are none. */
static int add_made(PyObject *module, const ndm_numpy_loops *loops, const char *name,
                    const char *doc, const char *signature)
{
    if (loops->count == 0) {
        return 0;
    }
    PyObject *made =
        name == NULL ? NULL : ndm_numpy_make(loops, name, doc, PyUFunc_None, signature);
    int status = made == NULL ? -1 : PyObject_SetAttrString(module, name, made);
    Py_XDECREF(made);
    return status;
}

/* The loops of one ufunc that have an operand of the dtype. */
static int add_ufunc(PyObject *module, const char *name, const ndm_dtype *dtype,
                     const char *suffix)
{
    ndm_error error;
    const ndm_ufunc *ufunc;
    ndm_adapter *adapter;
    int types[NDM_MAXARGS];
    if (ndm_ufunc_find(name, &ufunc, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    ndm_numpy_loops loops = {.nin = ndm_ufunc_nin(ufunc),
                             .nargs = ndm_ufunc_nin(ufunc) + ndm_ufunc_nout(ufunc)};
    const ndm_ufunc_record *record = NULL;
    for (size_t i = 0; ndm_adapter_loop(ufunc, i, &adapter, NULL) == NDM_OK; i++) {
        record = ndm_adapter_ufunc(adapter);
        if (!types_of(adapter, dtype, loops.nargs, types)) {
            ndm_adapter_free(adapter);
        } else if (ndm_numpy_add_loop(&loops, ndm_numpy_run, adapter, types) < 0) {
            return -1;
        }
    }
    if (loops.count == 0) {
        return 0;
    }
    return add_made(module, &loops, join(name, suffix), record->doc,
                    ndm_numpy_core_signature(record));
}

/* One more loop, a cast; types in the order of its operands. */
static int add_cast(ndm_numpy_loops *loops, const ndm_dtype *from, const ndm_dtype *to,
                    const ndm_dtype *dtype)
{
    ndm_adapter *adapter;
    int types[2];
    if (ndm_adapter_cast(from, to, &adapter, NULL) != NDM_OK) {
        return 0;
    }
    if (!types_of(adapter, dtype, 2, types)) {
        ndm_adapter_free(adapter);
        return 0;
    }
    return ndm_numpy_add_loop(loops, ndm_numpy_run, adapter, types);
}

/* Items of numbers, and numbers of items: of the first dtype that it promotes to. */
static int add_conversions(PyObject *module, const ndm_dtype *dtype)
{
    ndm_numpy_loops make = {.nin = 1, .nargs = 2}, read = {.nin = 1, .nargs = 2};
    ndm_dtype held[NDM_NUMPY_DTYPES], wide;
    int numbers[NDM_NUMPY_DTYPES];
    const size_t count = ndm_numpy_held(held, numbers);
    const char *up = dtype->cls->promotes[0];
    for (size_t i = 0; i < count; i++) {
        if (add_cast(&make, &held[i], dtype, dtype) < 0) {
            return -1;
        }
    }
    if (ndm_dtype_find(up != NULL ? up : "d", &wide, NULL) == NDM_OK &&
        add_cast(&read, dtype, &wide, dtype) < 0) {
        return -1;
    }
    const char *name = ndm_dtype_name(dtype), *reader = join("from_", name);
    return add_made(module, &make, name, dtype->cls->doc, NULL) < 0
               ? -1
               : add_made(module, &read, reader, "The values of items.", NULL);
}

int ndm_numpy_add_stored(PyObject *module, const ndm_dtype *dtype, const ndm_numpy_name *names)
{
    char *suffix = join("_", ndm_dtype_name(dtype));
    if (suffix == NULL || add_conversions(module, dtype) < 0) {
        return -1;
    }
    for (; names->attribute != NULL; names++) {
        if (strcmp(names->attribute, names->ufunc) == 0 &&
            add_ufunc(module, names->ufunc, dtype, suffix) < 0) {
            return -1;
        }
    }
    PyMem_Free(suffix);
    return 0;
}
