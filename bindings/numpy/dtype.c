/* dtypes of ndmill in NumPy. */
#include "internal.h"

int ndm_numpy_type(const ndm_dtype *dtype)
{
    PyArray_Descr *descr = NULL;
    PyObject *name = PyUnicode_FromString(ndm_dtype_name(dtype));
    int number = -1;
    if (name != NULL && PyArray_DescrConverter(name, &descr) == NPY_SUCCEED) {
        number = descr->type_num;
    }
    Py_XDECREF(name);
    Py_XDECREF(descr);
    return number;
}
