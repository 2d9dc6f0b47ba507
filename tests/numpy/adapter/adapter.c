/* Test-only: ndmill's loops as real numpy.ufunc objects.
 *
 * An ndmill loop takes outputs that are disjoint from every input or identical to it. NumPy's
 * reduce, accumulate, reduceat and at do not promise that: accumulate passes out = in + one
 * element. So every call looks at its operands first, and runs one element at a time where they
 * overlap. */
#define PY_SSIZE_T_CLEAN
#define NPY_NO_DEPRECATED_API NPY_2_0_API_VERSION
#include <Python.h>
#include <numpy/arrayobject.h>
#include <numpy/ufuncobject.h>

#include "ndmill/module.h"
#include "ndmill/ndmill.h"

typedef struct adapted {
    ndm_loop loop;
    const ndm_loop_record *record;
    int nin, nout;
    npy_intp itemsizes[NDM_MAXARGS];
} adapted;

/* The bytes that an operand touches: [*low, *high). */
static void extent(const char *data, npy_intp count, npy_intp stride, npy_intp itemsize,
                   uintptr_t *low, uintptr_t *high)
{
    uintptr_t first = (uintptr_t)data;
    uintptr_t last = first + (uintptr_t)((count - 1) * stride);
    *low = first < last ? first : last;
    *high = (first < last ? last : first) + (uintptr_t)itemsize;
}

static int needs_single_steps(const adapted *a, char **args, npy_intp count,
                              const npy_intp *steps)
{
    for (int out = a->nin; out < a->nin + a->nout; out++) {
        uintptr_t low, high;
        extent(args[out], count, steps[out], a->itemsizes[out], &low, &high);
        if (count > 1 && steps[out] == 0)
            return 1;
        for (int in = 0; in < a->nin; in++) {
            uintptr_t in_low, in_high;
            if (args[in] == args[out] && steps[in] == steps[out] &&
                a->itemsizes[in] == a->itemsizes[out])
                continue;
            extent(args[in], count, steps[in], a->itemsizes[in], &in_low, &in_high);
            if (in_low < high && low < in_high)
                return 1;
        }
    }
    return 0;
}

static void report(const adapted *a, int fault)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyErr_SetString(PyExc_ValueError, a->record->faults[fault - 1]);
    PyGILState_Release(state);
}

static void run(char **args, const npy_intp *dimensions, const npy_intp *steps, void *data)
{
    const adapted *a = data;
    ndm_loop_ctx ctx = {.size = sizeof ctx, .static_data = a->record->static_data};
    npy_intp count = dimensions[0];
    int fault = 0, nargs = a->nin + a->nout;
    if (count == 0)
        return;
    if (!needs_single_steps(a, args, count, steps)) {
        fault = a->loop(args, dimensions, steps, &ctx);
    } else {
        char *item[NDM_MAXARGS];
        const ptrdiff_t one = 1;
        for (npy_intp i = 0; i < count && fault == 0; i++) {
            for (int k = 0; k < nargs; k++)
                item[k] = args[k] + i * steps[k];
            fault = a->loop(item, &one, steps, &ctx);
        }
    }
    if (fault)
        report(a, fault);
}

/* NumPy's type number of a dtype, or -1. */
static int type_number(const ndm_dtype *dtype)
{
    PyArray_Descr *descr = NULL;
    PyObject *name = PyUnicode_FromString(ndm_dtype_name(dtype));
    int number = -1;
    if (name && PyArray_DescrConverter(name, &descr) == NPY_SUCCEED)
        number = descr->type_num;
    Py_XDECREF(name);
    Py_XDECREF(descr);
    return number;
}

static char longlong_twin(char type)
{
    return type == NPY_LONG ? NPY_LONGLONG : type == NPY_ULONG ? NPY_ULONGLONG : type;
}

/* make(name) -> numpy.ufunc. What it allocates belongs to the ufunc, which lives for ever. */
static PyObject *make(PyObject *self, PyObject *argument)
{
    (void)self;
    const char *name = PyUnicode_AsUTF8(argument);
    const ndm_ufunc *ufunc;
    ndm_error error;
    if (!name)
        return NULL;
    if (ndm_ufunc_find(name, &ufunc, &error) != NDM_OK)
        return PyErr_Format(PyExc_LookupError, "%s", error.message);
    int nin = ndm_ufunc_nin(ufunc), nout = ndm_ufunc_nout(ufunc), nargs = nin + nout;

    size_t loops = 0;
    ndm_loop_info info;
    while (ndm_ufunc_loop(ufunc, loops, &info, NULL) == NDM_OK)
        loops++;
    PyUFuncGenericFunction *functions = PyMem_Calloc(2 * loops, sizeof *functions);
    void **data = PyMem_Calloc(2 * loops, sizeof *data);
    char *types = PyMem_Calloc(2 * loops, (size_t)nargs);
    adapted *all = PyMem_Calloc(loops, sizeof *all);
    if (!functions || !data || !types || !all)
        return PyErr_NoMemory();

    for (size_t i = 0; i < loops; i++) {
        adapted *a = &all[i];
        *a = (adapted){.nin = nin, .nout = nout};
        if (ndm_ufunc_loop(ufunc, i, &info, &error) != NDM_OK ||
            ndm_ufunc_kernel(ufunc, i, &a->loop, &a->record, &error) != NDM_OK)
            return PyErr_Format(PyExc_RuntimeError, "%s", error.message);
        for (int k = 0; k < nargs; k++) {
            int number = type_number(&info.dtypes[k]);
            if (number < 0)
                return NULL;
            a->itemsizes[k] = info.dtypes[k].itemsize;
            types[i * (size_t)nargs + (size_t)k] = (char)number;
            types[(loops + i) * (size_t)nargs + (size_t)k] = longlong_twin((char)number);
        }
        functions[i] = functions[loops + i] = run;
        data[i] = data[loops + i] = a;
    }
    return PyUFunc_FromFuncAndData(functions, data, types, (int)(2 * loops), nin, nout,
                                   PyUFunc_None, name, ndm_ufunc_doc(ufunc), 0);
}

static PyMethodDef methods[] = {{"make", make, METH_O, "numpy.ufunc of an ndmill ufunc."},
                                {NULL, NULL, 0, NULL}};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "ndm_adapter",
                                        .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_ndm_adapter(void)
{
    import_array();
    import_umath();
    return PyModule_Create(&definition);
}
