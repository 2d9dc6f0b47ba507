/* Scalars of dtypes that NumPy did not have: numpy.generic with the bytes of one item, so that
 * operators, comparisons and methods are those of NumPy's scalars. */
#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const ndm_numpy_dtype *scalars[NDM_NUMPY_DTYPES];
static size_t scalar_count;

const ndm_numpy_dtype *ndm_numpy_of_scalar(PyTypeObject *type)
{
    for (size_t i = 0; i < scalar_count; i++) {
        if (PyType_IsSubtype(type, scalars[i]->scalar)) {
            return scalars[i];
        }
    }
    return NULL;
}

/* Where NumPy looks for the item too: behind the head, aligned. */
static size_t item_offset(const ndm_dtype *dtype)
{
    const size_t alignment = dtype->cls->alignment;
    return (sizeof(PyObject) + alignment - 1) / alignment * alignment;
}

void *ndm_numpy_scalar_item(const ndm_numpy_dtype *dtype, PyObject *scalar)
{
    return (char *)scalar + item_offset(&dtype->dtype);
}

PyObject *ndm_numpy_scalar(const ndm_numpy_dtype *dtype, const void *item)
{
    PyObject *made = dtype->scalar->tp_alloc(dtype->scalar, 0);
    if (made != NULL) {
        memcpy(ndm_numpy_scalar_item(dtype, made), item, dtype->dtype.itemsize);
    }
    return made;
}

/* ---- from Python ------------------------------------------------------------------ */

static int read_integer(PyObject *value, ndm_scalar *out)
{
    int overflow;
    const long long small = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (small == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (overflow == 0) {
        *out = ndm_scalar_int(small);
        return 0;
    }
    if (overflow > 0) {
        const unsigned long long large = PyLong_AsUnsignedLongLong(value);
        if (!PyErr_Occurred()) {
            *out = ndm_scalar_uint(large);
            return 0;
        }
        PyErr_Clear();
    }
    const double near = PyLong_AsDouble(value);
    if (near == -1.0 && PyErr_Occurred()) {
        return -1;
    }
    *out = (ndm_scalar){.kind = NDM_SCALAR_HUGE, .negative = overflow < 0, .real = near};
    return 0;
}

static int read_text(PyObject *value, ndm_scalar *out)
{
    ndm_error error;
    const char *text = PyUnicode_AsUTF8(value);
    if (text == NULL) {
        return -1;
    }
    if (ndm_scalar_parse(text, out, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    return 0;
}

static int read_number(PyObject *value, ndm_scalar *out)
{
    if (PyUnicode_Check(value)) {
        return read_text(value, out);
    }
    if (PyBool_Check(value) || PyArray_IsScalar(value, Bool)) {
        *out = ndm_scalar_bool(PyObject_IsTrue(value) == 1);
        return 0;
    }
    if (PyIndex_Check(value)) {
        PyObject *integer = PyNumber_Index(value);
        int status = integer == NULL ? -1 : read_integer(integer, out);
        Py_XDECREF(integer);
        return status;
    }
    if (PyComplex_Check(value) || PyArray_IsScalar(value, ComplexFloating)) {
        const Py_complex pair = PyComplex_AsCComplex(value);
        *out = ndm_scalar_complex(pair.real, pair.imag);
        return PyErr_Occurred() ? -1 : 0;
    }
    *out = ndm_scalar_float(PyFloat_AsDouble(value));
    return PyErr_Occurred() ? -1 : 0;
}

static int refuse(const ndm_numpy_dtype *dtype, PyObject *value, ndm_status status)
{
    PyObject *type = status == NDM_ERROR_OVERFLOW ? PyExc_OverflowError
                     : status == NDM_ERROR_FORMAT ? PyExc_ValueError
                                                  : PyExc_TypeError;
    PyErr_Format(type, "%R is no value of %s", value, dtype->name);
    return -1;
}

/* A scalar of another dtype of ndmill's. */
static int convert(const ndm_numpy_dtype *from, PyObject *value, const ndm_numpy_dtype *to,
                   void *item)
{
    ndm_error error;
    ndm_adapter *cast;
    if (ndm_adapter_cast(&from->dtype, &to->dtype, &cast, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    char *const args[2] = {ndm_numpy_scalar_item(from, value), item};
    uint32_t raised;
    (void)ndm_adapter_run(cast, args, &(const ptrdiff_t){1}, (const ptrdiff_t[2]){0, 0},
                          &raised);
    ndm_adapter_free(cast);
    return 0;
}

int ndm_numpy_store(const ndm_numpy_dtype *dtype, PyObject *value, void *item)
{
    const ndm_dtype_class *cls = dtype->dtype.cls;
    const ndm_numpy_dtype *other = ndm_numpy_of_scalar(Py_TYPE(value));
    if (PyObject_TypeCheck(value, dtype->scalar)) {
        memcpy(item, ndm_numpy_scalar_item(dtype, value), dtype->dtype.itemsize);
        return 0;
    }
    if (other != NULL) {
        return convert(other, value, dtype, item);
    }
    if (PyArray_Check(value) && PyArray_NDIM((PyArrayObject *)value) == 0) {
        PyObject *inner = PyObject_CallMethod(value, "item", NULL);
        int status = inner == NULL ? -1 : ndm_numpy_store(dtype, inner, item);
        Py_XDECREF(inner);
        return status;
    }
    if (PyUnicode_Check(value) && cls->parse != NULL) {
        Py_ssize_t length;
        const char *text = PyUnicode_AsUTF8AndSize(value, &length);
        if (text == NULL) {
            return -1;
        }
        const ndm_status status = cls->parse(text, (size_t)length, item);
        return status == NDM_OK ? 0 : refuse(dtype, value, status);
    }
    ndm_scalar number;
    if (read_number(value, &number) < 0) {
        return -1;
    }
    const ndm_status status = cls->from_scalar(&number, item);
    return status == NDM_OK ? 0 : refuse(dtype, value, status);
}

/* ---- the class -------------------------------------------------------------------- */

static PyObject *new_scalar(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    const ndm_numpy_dtype *dtype = ndm_numpy_of_scalar(type);
    PyObject *value;
    _Alignas(NDM_NUMPY_ALIGNMENT) char item[NDM_NUMPY_ITEM];
    static char *names[] = {"value", NULL};
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O", names, &value) ||
        ndm_numpy_store(dtype, value, item) < 0) {
        return NULL;
    }
    PyObject *made = type->tp_alloc(type, 0);
    if (made != NULL) {
        memcpy(ndm_numpy_scalar_item(dtype, made), item, dtype->dtype.itemsize);
    }
    return made;
}

static void read_scalar(PyObject *scalar, ndm_scalar *out)
{
    const ndm_numpy_dtype *dtype = ndm_numpy_of_scalar(Py_TYPE(scalar));
    dtype->dtype.cls->to_scalar(ndm_numpy_scalar_item(dtype, scalar), out);
}

static PyObject *as_integer(const ndm_scalar *value)
{
    PyObject *size = PyLong_FromUnsignedLongLong(value->magnitude);
    PyObject *made = size != NULL && value->negative ? PyNumber_Negative(size) : size;
    if (made != size) {
        Py_XDECREF(size);
    }
    return made;
}

/* The value as an int, float or complex, whichever holds it. */
static PyObject *as_number(PyObject *scalar)
{
    ndm_scalar value;
    read_scalar(scalar, &value);
    switch (value.kind) {
    case NDM_SCALAR_BOOL:
    case NDM_SCALAR_INT:
        return as_integer(&value);
    case NDM_SCALAR_COMPLEX:
        return PyComplex_FromDoubles(value.real, value.imag);
    default:
        return PyFloat_FromDouble(value.real);
    }
}

static PyObject *through(PyObject *scalar, PyObject *(*function)(PyObject *))
{
    PyObject *number = as_number(scalar);
    PyObject *made = number == NULL ? NULL : function(number);
    Py_XDECREF(number);
    return made;
}

static PyObject *scalar_float(PyObject *scalar)
{
    return through(scalar, PyNumber_Float);
}

static PyObject *scalar_int(PyObject *scalar)
{
    return through(scalar, PyNumber_Long);
}

static PyObject *scalar_complex(PyObject *scalar, PyObject *unused)
{
    (void)unused;
    PyObject *number = as_number(scalar);
    const Py_complex pair = number == NULL ? (Py_complex){0, 0} : PyComplex_AsCComplex(number);
    Py_XDECREF(number);
    return PyErr_Occurred() ? NULL : PyComplex_FromCComplex(pair);
}

static int scalar_bool(PyObject *scalar)
{
    const ndm_numpy_dtype *dtype = ndm_numpy_of_scalar(Py_TYPE(scalar));
    return dtype->dtype.cls->nonzero(ndm_numpy_scalar_item(dtype, scalar));
}

/* All digits that tell the value, as in an array. */
static PyObject *scalar_text(PyObject *scalar)
{
    const ndm_numpy_dtype *dtype = ndm_numpy_of_scalar(Py_TYPE(scalar));
    const ndm_view view = {.data = ndm_numpy_scalar_item(dtype, scalar), .dtype = dtype->dtype};
    ndm_error error;
    char *text;
    if (ndm_to_string(&view, NULL, &text, &error) != NDM_OK) {
        return ndm_numpy_raise(&error);
    }
    PyObject *made = PyUnicode_FromString(text);
    ndm_free(text);
    return made;
}

/* Numbers hash as the equal ones of Python's; what is no number, all the same. */
static Py_hash_t scalar_hash(PyObject *scalar)
{
    const ndm_numpy_dtype *dtype = ndm_numpy_of_scalar(Py_TYPE(scalar));
    const void *item = ndm_numpy_scalar_item(dtype, scalar);
    ndm_scalar number;
    dtype->dtype.cls->to_scalar(item, &number);
    if (number.kind == NDM_SCALAR_FLOAT && isnan(number.real) &&
        dtype->dtype.cls->compare(item, item) == 0) {
        return PyObject_Hash((PyObject *)Py_TYPE(scalar));
    }
    PyObject *value = as_number(scalar);
    const Py_hash_t hash = value == NULL ? -1 : PyObject_Hash(value);
    Py_XDECREF(value);
    return hash;
}

static PyMethodDef methods[] = {
    {"__complex__", scalar_complex, METH_NOARGS, "The value as a complex number."},
    {NULL, NULL, 0, NULL},
};

PyTypeObject *ndm_numpy_scalar_type(const ndm_numpy_dtype *dtype, const char *extension)
{
    char name[256];
    PyType_Slot slots[] = {
        {Py_tp_new, (void *)new_scalar},
        {Py_tp_repr, (void *)scalar_text},
        {Py_tp_str, (void *)scalar_text},
        {Py_tp_hash, (void *)scalar_hash},
        {Py_tp_richcompare, (void *)PyGenericArrType_Type.tp_richcompare},
        {Py_tp_methods, methods},
        {Py_tp_doc, (void *)(uintptr_t)dtype->dtype.cls->doc},
        {Py_nb_float, (void *)scalar_float},
        {Py_nb_int, (void *)scalar_int},
        {Py_nb_bool, (void *)scalar_bool},
        {0, NULL},
    };
    PyType_Spec spec = {
        .name = name,
        .basicsize = (int)(item_offset(&dtype->dtype) + dtype->dtype.itemsize),
        .flags = Py_TPFLAGS_DEFAULT,
        .slots = slots,
    };
    snprintf(name, sizeof name, "%s.%s", extension, dtype->name);
    PyObject *bases = PyTuple_Pack(1, (PyObject *)&PyGenericArrType_Type);
    PyObject *type = bases == NULL ? NULL : PyType_FromSpecWithBases(&spec, bases);
    Py_XDECREF(bases);
    if (type != NULL) {
        scalars[scalar_count++] = dtype;
    }
    return (PyTypeObject *)type;
}
