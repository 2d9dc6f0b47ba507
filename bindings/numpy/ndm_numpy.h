/* What the C file that `ndmillc numpy` writes gives to the binding: a Python extension whose
 * functions are numpy.ufunc objects. NumPy's headers are included here, and nowhere else.
 *
 * Built against NumPy 2, the extension runs on NumPy 1.22 and newer. */
#ifndef NDM_NUMPY_H
#define NDM_NUMPY_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#define NPY_NO_DEPRECATED_API NPY_1_22_API_VERSION
#define NPY_TARGET_VERSION NPY_1_22_API_VERSION
#define PY_ARRAY_UNIQUE_SYMBOL ndm_numpy_array_api
#define PY_UFUNC_UNIQUE_SYMBOL ndm_numpy_ufunc_api
#ifndef NDM_NUMPY_IMPORTS
#define NO_IMPORT_ARRAY
#define NO_IMPORT_UFUNC
#endif
#include <numpy/arrayobject.h>
#include <numpy/ufuncobject.h>

#include "ndmill/adapter.h"

#if NPY_ABI_VERSION < 0x02000000
typedef PyArray_Descr PyArray_DescrProto;
#endif

/* A ufunc under one of its names. */
typedef struct ndm_numpy_name {
    const char *attribute, *ufunc;
} ndm_numpy_name;

/* A dtype that NumPy does not have. NumPy's functions on items get nothing that tells the
 * dtype, so each dtype has its own; they pass on to the functions below. */
typedef struct ndm_numpy_dtype {
    const char *name;
    bool stored; /* NumPy is not to hold it: it is an unsigned integer there */
    PyArray_GetItemFunc *getitem;
    PyArray_SetItemFunc *setitem;
    PyArray_CopySwapNFunc *copyswapn;
    PyArray_CopySwapFunc *copyswap;
    PyArray_NonzeroFunc *nonzero;
    PyArray_CompareFunc *compare;
    PyArray_ArgFunc *argmax, *argmin;
    PyArray_FillFunc *fill;
    /* what the binding fills in */
    ndm_dtype dtype;
    PyTypeObject *scalar;
    int type; /* NumPy's number */
    PyArray_ArrFuncs functions;
    PyArray_DescrProto descr;
} ndm_numpy_dtype;

/* A cast from or to such a dtype. */
typedef struct ndm_numpy_cast {
    const char *from, *to;
    PyArray_VectorUnaryFunc *function;
    ndm_adapter *adapter; /* filled in by the binding */
} ndm_numpy_cast;

typedef struct ndm_numpy_definition {
    const char *name;                 /* of the extension */
    const ndm_module *const *modules; /* in the order of registration, NULL-ended */
    const ndm_numpy_name *names;      /* NULL-ended, aliases behind what they stand for */
    ndm_numpy_dtype *const *dtypes;   /* NULL-ended */
    ndm_numpy_cast *casts;
    size_t cast_count;
} ndm_numpy_definition;

/* The extension module; NULL with an exception set. For its PyInit function. */
PyObject *ndm_numpy_create(PyModuleDef *module, const ndm_numpy_definition *definition);

/* PyArray_ArrFuncs, with the dtype in front. */
PyObject *ndm_numpy_getitem(const ndm_numpy_dtype *dtype, const void *item, void *array);
int ndm_numpy_setitem(const ndm_numpy_dtype *dtype, PyObject *value, void *item, void *array);
void ndm_numpy_copyswapn(const ndm_numpy_dtype *dtype, char *to, npy_intp to_stride,
                         const char *from, npy_intp from_stride, npy_intp count, int swap);
npy_bool ndm_numpy_nonzero(const ndm_numpy_dtype *dtype, const void *item, void *array);
int ndm_numpy_compare(const ndm_numpy_dtype *dtype, const void *a, const void *b);
int ndm_numpy_argmost(const ndm_numpy_dtype *dtype, const char *items, npy_intp count, int sign,
                      npy_intp *found);
int ndm_numpy_fill(const ndm_numpy_dtype *dtype, void *items, npy_intp count);
void ndm_numpy_cast_items(const ndm_numpy_cast *cast, void *from, void *to, npy_intp count);

#endif
