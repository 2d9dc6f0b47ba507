/* Casts between dtypes that NumPy did not have and all others. */
#include "internal.h"

#include "ndmill/kernel/flags.h"

void ndm_numpy_cast_items(const ndm_numpy_cast *cast, void *from, void *to, npy_intp count)
{
    char *const args[2] = {from, to};
    const ndm_dtype *dtypes = ndm_adapter_dtypes(cast->adapter);
    const ptrdiff_t length = count, strides[2] = {dtypes[0].itemsize, dtypes[1].itemsize};
    uint32_t raised;
    (void)ndm_adapter_run(cast->adapter, args, &length, strides, &raised);
    ndm_raise(raised);
}

static int add_between(const ndm_numpy_cast *cast, int from, int to, int safe)
{
    PyArray_Descr *descr = PyArray_DescrFromType(from);
    if (descr == NULL) {
        return -1;
    }
    int status = PyArray_RegisterCastFunc(descr, to, cast->function);
    if (status == 0 && safe) {
        status = PyArray_RegisterCanCast(descr, to, NPY_NOSCALAR);
    }
    Py_DECREF(descr);
    return status;
}

/* Whether an extension has registered it before; notes that it is now. */
static int is_known(const ndm_numpy_cast *cast)
{
    PyObject *key = PyUnicode_FromFormat("%s -> %s", cast->from, cast->to);
    if (key == NULL) {
        return -1;
    }
    int known = PyDict_Contains(ndm_numpy_shared(), key);
    if (known == 0 && PyDict_SetItem(ndm_numpy_shared(), key, Py_True) < 0) {
        known = -1;
    }
    Py_DECREF(key);
    return known;
}

/* 64-bit integers have two numbers. */
static int twin(int type)
{
    if (sizeof(long) != sizeof(npy_longlong)) {
        return type;
    }
    return type == NPY_LONG ? NPY_LONGLONG : type == NPY_ULONG ? NPY_ULONGLONG : type;
}

static int add_cast(ndm_numpy_cast *cast)
{
    ndm_dtype from, to;
    ndm_error error;
    if (ndm_dtype_find(cast->from, &from, &error) != NDM_OK ||
        ndm_dtype_find(cast->to, &to, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    const int a = ndm_numpy_type(&from), b = ndm_numpy_type(&to);
    if (a < 0 || b < 0) {
        return 0;
    }
    if (ndm_adapter_cast(&from, &to, &cast->adapter, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    const int safe = ndm_can_cast(&from, &to, NDM_CASTING_SAFE);
    if (add_between(cast, a, b, safe) < 0) {
        return -1;
    }
    return twin(a) != a || twin(b) != b ? add_between(cast, twin(a), twin(b), safe) : 0;
}

int ndm_numpy_add_casts(ndm_numpy_cast *casts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int known = is_known(&casts[i]);
        if (known < 0 || (known == 0 && add_cast(&casts[i]) < 0)) {
            return -1;
        }
    }
    return 0;
}
