/* What the C file that `ndmillc numpy` writes gives to the binding: a Python extension whose
 * functions are numpy.ufunc objects. */
#ifndef NDM_NUMPY_H
#define NDM_NUMPY_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "ndmill/module.h"

/* A ufunc under one of its names. */
typedef struct ndm_numpy_name {
    const char *attribute, *ufunc;
} ndm_numpy_name;

typedef struct ndm_numpy_definition {
    const ndm_module *const *modules; /* in the order of registration, NULL-ended */
    const ndm_numpy_name *names;      /* NULL-ended, aliases behind what they stand for */
} ndm_numpy_definition;

/* The extension module; NULL with an exception set. For its PyInit function. */
PyObject *ndm_numpy_create(PyModuleDef *module, const ndm_numpy_definition *definition);

#endif
