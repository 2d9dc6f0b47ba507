/* The extension module: registers modules and makes their ufuncs. */
#define NDM_NUMPY_IMPORTS
#include "internal.h"

#include <string.h>

PyObject *ndm_numpy_raise(const ndm_error *error)
{
    PyObject *type = PyExc_ValueError;
    switch (error->status) {
    case NDM_ERROR_MEMORY:
        return PyErr_NoMemory();
    case NDM_ERROR_TYPE:
    case NDM_ERROR_CASTING:
        type = PyExc_TypeError;
        break;
    case NDM_ERROR_OVERFLOW:
        type = PyExc_OverflowError;
        break;
    case NDM_ERROR_MODULE:
    case NDM_ERROR_TARGET:
        type = PyExc_ImportError;
        break;
    default:
        break;
    }
    PyErr_SetString(type, error->message);
    return NULL;
}

/* import_array and import_umath return from the function that they stand in. */
static void *import_numpy(void)
{
    import_array();
    import_umath();
    return Py_None;
}

static int register_modules(const ndm_module *const *modules)
{
    ndm_error error;
    const char *target;
    for (; *modules != NULL; modules++) {
        if (ndm_module_register(*modules, &error) != NDM_OK) {
            ndm_numpy_raise(&error);
            return -1;
        }
    }
    if (ndm_target(&target, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    return 0;
}

/* The ufunc, or what an alias stands for; a new reference. */
static PyObject *ufunc_of(PyObject *module, const ndm_numpy_name *name)
{
    return strcmp(name->attribute, name->ufunc) != 0 &&
                   PyObject_HasAttrString(module, name->ufunc)
               ? PyObject_GetAttrString(module, name->ufunc)
               : ndm_numpy_ufunc(name->ufunc);
}

static int add_ufuncs(PyObject *module, const ndm_numpy_name *names)
{
    for (; names->attribute != NULL; names++) {
        PyObject *ufunc = ufunc_of(module, names);
        int status = ufunc == NULL ? -1
                     : ufunc == Py_None
                         ? 0
                         : PyObject_SetAttrString(module, names->attribute, ufunc);
        Py_XDECREF(ufunc);
        if (status < 0) {
            return -1;
        }
    }
    return 0;
}

/* Scalars' classes, which stand for their dtypes, as NumPy's do. */
static int add_dtypes(PyObject *module, const ndm_numpy_definition *definition)
{
    ndm_numpy_dtype *const *dtypes = definition->dtypes;
    for (; *dtypes != NULL; dtypes++) {
        int status = ndm_numpy_add_dtype(*dtypes, definition->name);
        if (status == 0) {
            status =
                PyObject_SetAttrString(module, (*dtypes)->name, (PyObject *)(*dtypes)->scalar);
        } else if (status > 0) {
            status = ndm_numpy_add_stored(module, &(*dtypes)->dtype, definition->names);
        }
        if (status < 0) {
            return -1;
        }
    }
    return ndm_numpy_add_casts(definition->casts, definition->cast_count);
}

PyObject *ndm_numpy_shared(void)
{
    static PyObject *shared; /* a module that nobody imports */
    if (shared == NULL) {
        shared = PyImport_AddModule("_ndmill_dtypes");
        Py_XINCREF(shared);
    }
    return PyModule_GetDict(shared);
}

/* ndmill_version and ndmill_target, for those who ask which kernels run. */
static int add_constants(PyObject *module)
{
    const char *target = "";
    (void)ndm_target(&target, NULL);
    return PyModule_AddStringConstant(module, "ndmill_version", ndm_version()) < 0 ||
                   PyModule_AddStringConstant(module, "ndmill_target", target) < 0
               ? -1
               : 0;
}

PyObject *ndm_numpy_create(PyModuleDef *module, const ndm_numpy_definition *definition)
{
    if (import_numpy() == NULL || PyImport_AddModule("_ndmill_dtypes") == NULL ||
        register_modules(definition->modules) < 0) {
        return NULL;
    }
    PyObject *made = PyModule_Create(module);
    if (made != NULL && (add_constants(made) < 0 || add_dtypes(made, definition) < 0 ||
                         add_ufuncs(made, definition->names) < 0)) {
        Py_CLEAR(made);
    }
    return made;
}
