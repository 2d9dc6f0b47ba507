/* dtypes that NumPy does not have, registered with it. Registered dtypes are the one way that
 * NumPy 1 and 2 share: a table of functions on items, casts, and a class of scalars. */
#include "internal.h"

#include <string.h>

/* NumPy's numbers, by ndmill's. */
static struct {
    ndm_dtype dtype;
    int type;
} held[NDM_NUMPY_DTYPES];
static size_t held_count;

/* The byte order of the array that NumPy passes, where it passes one. */
static int is_swapped(void *array)
{
    return array != NULL && PyArray_Check((PyObject *)array) &&
           PyArray_ISBYTESWAPPED((PyArrayObject *)array);
}

/* ---- functions on items ----------------------------------------------------------- */

static void reverse(char *item, uint32_t itemsize, uint32_t unit)
{
    for (uint32_t start = 0; unit > 1 && start < itemsize; start += unit) {
        for (uint32_t i = 0; i < unit / 2; i++) {
            char byte = item[start + i];
            item[start + i] = item[start + unit - 1 - i];
            item[start + unit - 1 - i] = byte;
        }
    }
}

/* An aligned copy of an item, in native byte order. */
static void fetch(const ndm_numpy_dtype *dtype, const void *item, void *array, char *copy)
{
    memcpy(copy, item, dtype->dtype.itemsize);
    if (is_swapped(array)) {
        reverse(copy, dtype->dtype.itemsize, dtype->dtype.cls->swap);
    }
}

PyObject *ndm_numpy_getitem(const ndm_numpy_dtype *dtype, const void *item, void *array)
{
    _Alignas(NDM_NUMPY_ALIGNMENT) char copy[NDM_NUMPY_ITEM];
    fetch(dtype, item, array, copy);
    return ndm_numpy_scalar(dtype, copy);
}

int ndm_numpy_setitem(const ndm_numpy_dtype *dtype, PyObject *value, void *item, void *array)
{
    _Alignas(NDM_NUMPY_ALIGNMENT) char made[NDM_NUMPY_ITEM];
    if (ndm_numpy_store(dtype, value, made) < 0) {
        return -1;
    }
    if (is_swapped(array)) {
        reverse(made, dtype->dtype.itemsize, dtype->dtype.cls->swap);
    }
    memcpy(item, made, dtype->dtype.itemsize);
    return 0;
}

void ndm_numpy_copyswapn(const ndm_numpy_dtype *dtype, char *to, npy_intp to_stride,
                         const char *from, npy_intp from_stride, npy_intp count, int swap)
{
    const uint32_t size = dtype->dtype.itemsize;
    for (npy_intp i = 0; i < count; i++) {
        if (from != NULL) {
            memmove(to + i * to_stride, from + i * from_stride, size);
        }
        if (swap) {
            reverse(to + i * to_stride, size, dtype->dtype.cls->swap);
        }
    }
}

npy_bool ndm_numpy_nonzero(const ndm_numpy_dtype *dtype, const void *item, void *array)
{
    _Alignas(NDM_NUMPY_ALIGNMENT) char copy[NDM_NUMPY_ITEM];
    fetch(dtype, item, array, copy);
    return dtype->dtype.cls->nonzero(copy) ? NPY_TRUE : NPY_FALSE;
}

/* A NaN is behind all that is none, as where NumPy sorts. */
int ndm_numpy_compare(const ndm_numpy_dtype *dtype, const void *a, const void *b)
{
    const ndm_dtype_class *cls = dtype->dtype.cls;
    const int order = cls->compare(a, b);
    if (order != 2) {
        return order;
    }
    return (cls->compare(a, a) == 2) - (cls->compare(b, b) == 2);
}

/* The first item that is the largest (sign 1) or smallest (-1); the first NaN, if there is one.
 */
int ndm_numpy_argmost(const ndm_numpy_dtype *dtype, const char *items, npy_intp count, int sign,
                      npy_intp *found)
{
    const ndm_dtype_class *cls = dtype->dtype.cls;
    const char *best = items;
    *found = 0;
    for (npy_intp i = 0; i < count; i++) {
        const char *item = items + i * (npy_intp)dtype->dtype.itemsize;
        const int order = cls->compare(item, best);
        if (cls->compare(item, item) == 2) {
            *found = i;
            return 0;
        }
        if (order != 2 && order * sign > 0) {
            best = item;
            *found = i;
        }
    }
    return 0;
}

int ndm_numpy_fill(const ndm_numpy_dtype *dtype, void *items, npy_intp count)
{
    dtype->dtype.cls->fill(items, count);
    return 0;
}

/* ---- registration ----------------------------------------------------------------- */

static void hold(const ndm_dtype *dtype, int type)
{
    held[held_count].dtype = *dtype;
    held[held_count].type = type;
    held_count++;
}

static void describe(ndm_numpy_dtype *dtype)
{
    const ndm_dtype_class *cls = dtype->dtype.cls;
    PyArray_ArrFuncs *functions = &dtype->functions;
    PyArray_InitArrFuncs(functions);
    functions->getitem = dtype->getitem;
    functions->setitem = dtype->setitem;
    functions->copyswapn = dtype->copyswapn;
    functions->copyswap = dtype->copyswap;
    functions->nonzero = dtype->nonzero;
    functions->compare = dtype->compare;
    functions->argmax = dtype->argmax;
    functions->argmin = dtype->argmin;
    if (cls->fill != NULL) {
        functions->fill = dtype->fill;
    }
    PyArray_DescrProto *descr = &dtype->descr;
    Py_SET_REFCNT((PyObject *)descr, 1);
    Py_SET_TYPE((PyObject *)descr, &PyArrayDescr_Type);
    descr->typeobj = dtype->scalar;
    descr->kind = 'V';
    descr->type = cls->character != 0 ? cls->character : 'V';
    descr->byteorder = cls->swap > 1 ? '=' : '|';
    descr->flags = NPY_USE_GETITEM | NPY_USE_SETITEM;
    descr->elsize = (int)cls->itemsize;
    descr->alignment = (int)cls->alignment;
    descr->f = functions;
    descr->hash = -1;
}

/* Whether another extension has registered the same; -1 where it has registered another of this
 * name. */
static int find_shared(ndm_numpy_dtype *dtype)
{
    PyObject *scalar = PyDict_GetItemString(ndm_numpy_shared(), dtype->name);
    if (scalar == NULL) {
        return 0;
    }
    PyArray_Descr *descr = PyArray_DescrFromTypeObject(scalar);
    if (descr == NULL) {
        return -1;
    }
    PyObject *size = PyObject_GetAttrString((PyObject *)descr, "itemsize");
    const long bytes = size != NULL ? PyLong_AsLong(size) : -1;
    Py_XDECREF(size);
    dtype->type = descr->type_num;
    Py_DECREF(descr);
    if (bytes != (long)dtype->dtype.itemsize) {
        PyErr_Format(PyExc_ImportError,
                     "another extension has registered a dtype '%s' of %ld bytes; this one has "
                     "%u",
                     dtype->name, bytes, (unsigned)dtype->dtype.itemsize);
        return -1;
    }
    Py_INCREF(scalar);
    dtype->scalar = (PyTypeObject *)scalar;
    return 1;
}

static bool can_hold(const ndm_numpy_dtype *dtype)
{
    const ndm_dtype_class *cls = dtype->dtype.cls;
    return cls->itemsize <= NDM_NUMPY_ITEM && cls->alignment <= NDM_NUMPY_ALIGNMENT &&
           held_count < NDM_NUMPY_DTYPES;
}

int ndm_numpy_add_dtype(ndm_numpy_dtype *dtype, const char *extension)
{
    ndm_error error;
    if (ndm_dtype_find(dtype->name, &dtype->dtype, &error) != NDM_OK) {
        ndm_numpy_raise(&error);
        return -1;
    }
    if (dtype->stored || !can_hold(dtype)) {
        if (ndm_numpy_storage(&dtype->dtype) >= 0) {
            return 1;
        }
        PyErr_Format(PyExc_ImportError,
                     "NumPy can neither hold items of '%s' nor store them as integers",
                     dtype->name);
        return -1;
    }
    int shared = find_shared(dtype);
    if (shared == 0) {
        dtype->scalar = ndm_numpy_scalar_type(dtype, extension);
        if (dtype->scalar == NULL) {
            return -1;
        }
        describe(dtype);
        dtype->type = PyArray_RegisterDataType(&dtype->descr);
        if (dtype->type < 0 || PyDict_SetItemString(ndm_numpy_shared(), dtype->name,
                                                    (PyObject *)dtype->scalar) < 0) {
            return -1;
        }
    }
    if (shared >= 0) {
        hold(&dtype->dtype, dtype->type);
    }
    return shared < 0 ? -1 : 0;
}

/* ---- numbers ---------------------------------------------------------------------- */

/* NumPy's own dtypes have the names that they have there. */
static int numpy_type(const ndm_dtype *dtype)
{
    PyArray_Descr *descr = NULL;
    PyObject *name = PyUnicode_FromString(ndm_dtype_name(dtype));
    int type = -1;
    if (name != NULL && PyArray_DescrConverter(name, &descr) == NPY_SUCCEED) {
        type = descr->type_num;
    }
    Py_XDECREF(name);
    Py_XDECREF(descr);
    PyErr_Clear();
    return type;
}

int ndm_numpy_type(const ndm_dtype *dtype)
{
    for (size_t i = 0; i < held_count; i++) {
        if (held[i].dtype.num == dtype->num) {
            return held[i].type;
        }
    }
    const int type = numpy_type(dtype);
    if (type >= 0 && held_count < NDM_NUMPY_DTYPES) {
        hold(dtype, type);
    }
    return type;
}

size_t ndm_numpy_held(ndm_dtype *dtypes, int *types)
{
    ndm_dtype all[4 * NDM_NUMPY_DTYPES];
    const size_t room = sizeof all / sizeof *all;
    size_t count = ndm_dtype_list(all, room), kept = 0;
    for (size_t i = 0; i < count && i < room && kept < NDM_NUMPY_DTYPES; i++) {
        const int type = ndm_numpy_type(&all[i]);
        if (type >= 0) {
            types[kept] = type;
            dtypes[kept++] = all[i];
        }
    }
    return kept;
}

/* NumPy's answers, kept: it takes its time. */
int ndm_numpy_is_safe(int from, int to)
{
    enum { ROOM = 256, YES = 1, NO = 2 };
    static char known[ROOM][ROOM];
    const int row = from >= NPY_USERDEF ? from - NPY_USERDEF + 32 : from;
    const int column = to >= NPY_USERDEF ? to - NPY_USERDEF + 32 : to;
    if (row >= ROOM || column >= ROOM) {
        return PyArray_CanCastSafely(from, to);
    }
    char *answer = &known[row][column];
    if (*answer == 0) {
        *answer = PyArray_CanCastSafely(from, to) ? YES : NO;
    }
    return *answer == YES;
}
