/* What the files of the binding share. Functions that return an int return -1 with an exception
 * set where they fail. */
#ifndef NDM_NUMPY_INTERNAL_H
#define NDM_NUMPY_INTERNAL_H

#include "ndm_numpy.h"
#include "ndmill/ndmill.h"

/* The most bytes of an item, and of its alignment, that NumPy holds for us. */
enum { NDM_NUMPY_ITEM = 512, NDM_NUMPY_ALIGNMENT = 16 };
/* The most dtypes of an extension, NumPy's own included. */
enum { NDM_NUMPY_DTYPES = 128 };

/* ---- module.c --------------------------------------------------------------------- */

/* Sets the Python exception that a status means; returns NULL. */
PyObject *ndm_numpy_raise(const ndm_error *error);
/* A dictionary that all extensions of the process share, borrowed. */
PyObject *ndm_numpy_shared(void);

/* ---- dtype.c ---------------------------------------------------------------------- */

/* Registers a dtype with NumPy, or finds it registered by another extension. 1: NumPy is not to
 * hold it, see stored.c. */
int ndm_numpy_add_dtype(ndm_numpy_dtype *dtype, const char *extension);
/* NumPy's number of a dtype; -1, without an exception, where it holds none such. */
int ndm_numpy_type(const ndm_dtype *dtype);
/* The dtypes that NumPy has a number for, in the order of ndmill; and their count. */
size_t ndm_numpy_held(ndm_dtype *dtypes, int *types);
/* Whether NumPy casts safely from one type number to another. */
int ndm_numpy_is_safe(int from, int to);

/* ---- stored.c --------------------------------------------------------------------- */

/* NumPy's number of the integers of the items' size; -1 where there are none. */
int ndm_numpy_storage(const ndm_dtype *dtype);
/* Gives the module ufuncs on the items of a dtype: of those named, of what makes them and of
 * what reads them. */
int ndm_numpy_add_stored(PyObject *module, const ndm_dtype *dtype, const ndm_numpy_name *names);

/* ---- scalar.c --------------------------------------------------------------------- */

/* The class of the dtype's scalars: extension.name, a subclass of numpy.generic. */
PyTypeObject *ndm_numpy_scalar_type(const ndm_numpy_dtype *dtype, const char *extension);
/* A scalar of the dtype with the bytes of an item. */
PyObject *ndm_numpy_scalar(const ndm_numpy_dtype *dtype, const void *item);
/* The item of a scalar. */
void *ndm_numpy_scalar_item(const ndm_numpy_dtype *dtype, PyObject *scalar);
/* Writes an item of the value of a Python object. */
int ndm_numpy_store(const ndm_numpy_dtype *dtype, PyObject *value, void *item);
/* The dtype whose scalars are of this class; NULL, without an exception, if none is. */
const ndm_numpy_dtype *ndm_numpy_of_scalar(PyTypeObject *type);

/* ---- cast.c ----------------------------------------------------------------------- */

int ndm_numpy_add_casts(ndm_numpy_cast *casts, size_t count);

/* ---- ufunc.c ---------------------------------------------------------------------- */

/* A new numpy.ufunc with every loop of a ufunc; None if NumPy can hold none. Loops on dtypes
 * that NumPy did not have are given to NumPy's own ufunc of that name too. */
PyObject *ndm_numpy_ufunc(const char *name);

#endif
