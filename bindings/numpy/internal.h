/* What the files of the binding share; NumPy's API, in one place.
 *
 * Built against NumPy 2, the extension runs on NumPy 1.22 and newer. */
#ifndef NDM_NUMPY_INTERNAL_H
#define NDM_NUMPY_INTERNAL_H

#include "ndm_numpy.h"

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
#include "ndmill/ndmill.h"

/* Sets the Python exception that a status means; returns NULL. */
PyObject *ndm_numpy_raise(const ndm_error *error);

/* NumPy's type number of a dtype; -1 with an exception. */
int ndm_numpy_type(const ndm_dtype *dtype);

/* A new numpy.ufunc with every loop of a ufunc; NULL with an exception. */
PyObject *ndm_numpy_ufunc(const char *name);

#endif
