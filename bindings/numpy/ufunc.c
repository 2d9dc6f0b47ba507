/* numpy.ufunc objects out of ndmill's loops.
 *
 * NumPy takes the loop of exactly the inputs' dtypes, else the first one that all inputs cast
 * to safely. ndmill's rules say more (division of integers is in float64, subtraction of bool
 * is refused), so wherever NumPy's search would end elsewhere, the ufunc gets one more loop for
 * exactly those inputs: ndmill's own, with its casts around it, or one that refuses. */
#include "loops.h"

#include <math.h>
#include <string.h>

static int add_adapter(ndm_numpy_loops *loops, ndm_adapter *adapter)
{
    const ndm_dtype *dtypes = ndm_adapter_dtypes(adapter);
    int types[NDM_MAXARGS];
    for (int i = 0; i < loops->nargs; i++) {
        types[i] = ndm_numpy_type(&dtypes[i]);
    }
    return ndm_numpy_add_loop(loops, ndm_numpy_run, adapter, types);
}

/* Whether NumPy holds all operands. */
static bool is_held(const ndm_adapter *adapter, int nargs)
{
    for (int i = 0; i < nargs; i++) {
        if (ndm_numpy_type(&ndm_adapter_dtypes(adapter)[i]) < 0) {
            return false;
        }
    }
    return true;
}

static int add_own_loops(ndm_numpy_loops *loops, const ndm_ufunc *ufunc)
{
    ndm_error error;
    for (size_t i = 0;; i++) {
        ndm_adapter *adapter;
        ndm_status status = ndm_adapter_loop(ufunc, i, &adapter, &error);
        if (status == NDM_ERROR_INDEX) {
            return 0;
        }
        if (status != NDM_OK) {
            ndm_numpy_raise(&error);
            return -1;
        }
        if (!is_held(adapter, loops->nargs)) {
            ndm_adapter_free(adapter);
        } else if (add_adapter(loops, adapter) < 0) {
            return -1;
        }
    }
}

/* ---- where NumPy's search ends elsewhere ------------------------------------------ */

static int add_refusal(ndm_numpy_loops *loops, const ndm_error *error, const int *found,
                       const int *inputs)
{
    const size_t length = strlen(error->message) + 1;
    char *message = PyMem_Malloc(length);
    if (message == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    int types[NDM_MAXARGS];
    memcpy(message, error->message, length);
    memcpy(types, found, (size_t)loops->nargs * sizeof *types);
    memcpy(types, inputs, (size_t)loops->nin * sizeof *types);
    return ndm_numpy_add_loop(loops, ndm_numpy_refuse, message, types);
}

/* Makes these inputs end where ndmill's call ends. 1 where that took a loop. */
static int settle(ndm_numpy_loops *loops, const ndm_ufunc *ufunc, const ndm_dtype *dtypes,
                  const int *inputs)
{
    ndm_error error;
    ndm_adapter *adapter;
    const ndm_numpy_found found = ndm_numpy_search(loops, inputs);
    const ndm_status status = ndm_adapter_call(ufunc, dtypes, &adapter, &error);
    if (status == NDM_OK) {
        if (!is_held(adapter, loops->nargs)) {
            ndm_adapter_free(adapter);
            return 0;
        }
        if (found.function == ndm_numpy_run &&
            ndm_adapter_record(found.data) == ndm_adapter_record(adapter) &&
            ndm_adapter_dtypes(found.data)[loops->nin].num ==
                ndm_adapter_dtypes(adapter)[loops->nin].num) {
            ndm_adapter_free(adapter);
            return 0;
        }
        return add_adapter(loops, adapter) < 0 ? -1 : 1;
    }
    if (status != NDM_ERROR_TYPE) {
        ndm_numpy_raise(&error);
        return -1;
    }
    if (found.function == NULL || found.function == ndm_numpy_refuse) {
        return 0;
    }
    return add_refusal(loops, &error, found.types, inputs) < 0 ? -1 : 1;
}

/* Every pair of dtypes, or as many inputs of one. */
static int settle_pairs(ndm_numpy_loops *loops, const ndm_ufunc *ufunc)
{
    ndm_dtype held[NDM_NUMPY_DTYPES], dtypes[NDM_MAXARGS];
    int numbers[NDM_NUMPY_DTYPES], inputs[NDM_MAXARGS], added = 0;
    const size_t count = ndm_numpy_held(held, numbers);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            if (loops->nin != 2 && i != k) {
                continue;
            }
            for (int n = 0; n < loops->nin; n++) {
                dtypes[n] = held[n == 0 ? i : k];
                inputs[n] = numbers[n == 0 ? i : k];
            }
            int status = settle(loops, ufunc, dtypes, inputs);
            if (status < 0) {
                return -1;
            }
            added += status;
        }
    }
    return added;
}

/* ---- identity --------------------------------------------------------------------- */

/* Which of 0, 1, all bits set and negative infinity an item is: as bits of a set. */
enum { IS_ZERO = 1, IS_ONE = 2, IS_FULL = 4, IS_LEAST = 8 };

static int look_at(const ndm_dtype *dtype, const void *item)
{
    const ndm_dtype_class *cls = dtype->cls;
    ndm_scalar value;
    cls->to_scalar(item, &value);
    const int whole = value.kind == NDM_SCALAR_BOOL || value.kind == NDM_SCALAR_INT;
    const double real =
        whole ? (value.negative ? -1.0 : 1.0) * (double)value.magnitude : value.real;
    const double imag = value.kind == NDM_SCALAR_COMPLEX ? value.imag : 0;
    const int is_unsigned = whole && cls->min != NULL && !cls->nonzero(cls->min);
    const int is_full = whole && (is_unsigned ? cls->compare(item, cls->max) == 0
                                              : value.negative && value.magnitude == 1);
    return (real == 0 && imag == 0 ? IS_ZERO : 0) | (real == 1 && imag == 0 ? IS_ONE : 0) |
           (is_full ? IS_FULL : 0) | (isinf(real) && real < 0 && imag == 0 ? IS_LEAST : 0);
}

/* NumPy's name for the identity, where all loops that have one agree; IdentityValue: negative
 * infinity, for which it has none. */
static int identity_of(const ndm_ufunc *ufunc, const ndm_ufunc_record *record)
{
    int common = IS_ZERO | IS_ONE | IS_FULL | IS_LEAST, any = 0;
    ndm_adapter *adapter;
    for (size_t i = 0; ndm_adapter_loop(ufunc, i, &adapter, NULL) == NDM_OK; i++) {
        const void *identity = ndm_adapter_record(adapter)->identity;
        if (identity != NULL) {
            common &= look_at(&ndm_adapter_dtypes(adapter)[record->nin], identity);
            any = 1;
        }
        ndm_adapter_free(adapter);
    }
    if (any && common != 0) {
        return common & IS_ZERO   ? PyUFunc_Zero
               : common & IS_ONE  ? PyUFunc_One
               : common & IS_FULL ? PyUFunc_MinusOne
                                  : PyUFunc_IdentityValue;
    }
    return record->flags & NDM_UFUNC_REORDERABLE ? PyUFunc_ReorderableNone : PyUFunc_None;
}

/* ---- the ufunc -------------------------------------------------------------------- */

const char *ndm_numpy_core_signature(const ndm_ufunc_record *record)
{
    return record->core_dim_count > 0 ? record->signature : NULL;
}

PyObject *ndm_numpy_make(const ndm_numpy_loops *loops, const char *name, const char *doc,
                         int identity, const char *signature)
{
    const size_t size = (size_t)loops->count * (size_t)loops->nargs;
    char *types = PyMem_Malloc(size > 0 ? size : 1);
    if (types == NULL) {
        return PyErr_NoMemory();
    }
    for (size_t i = 0; i < size; i++) {
        types[i] = (char)loops->types[i];
    }
    PyObject *value = identity == PyUFunc_IdentityValue ? PyFloat_FromDouble(-INFINITY) : NULL;
    if (identity == PyUFunc_IdentityValue && value == NULL) {
        PyMem_Free(types);
        return NULL;
    }
    PyObject *ufunc = PyUFunc_FromFuncAndDataAndSignatureAndIdentity(
        loops->functions, loops->data, types, loops->count, loops->nin,
        loops->nargs - loops->nin, identity, name, doc, 0, signature, value);
    Py_XDECREF(value);
    return ufunc;
}

static int add_others(PyObject *ufunc, const ndm_numpy_loops *loops)
{
    for (int i = 0; i < loops->other_count; i++) {
        const ndm_numpy_loop *loop = &loops->others[i];
        if (PyUFunc_RegisterLoopForType((PyUFuncObject *)ufunc, loop->key, loop->function,
                                        loop->types, loop->data) < 0) {
            return -1;
        }
    }
    return 0;
}

/* NumPy's ufunc of the same name, operands and core; or NULL, without an exception. */
static PyObject *numpys_own(const ndm_ufunc_record *record)
{
    PyObject *numpy = PyImport_ImportModule("numpy");
    PyObject *found = numpy == NULL ? NULL : PyObject_GetAttrString(numpy, record->name);
    Py_XDECREF(numpy);
    PyErr_Clear();
    if (found != NULL && Py_TYPE(found) == &PyUFunc_Type) {
        const PyUFuncObject *ufunc = (const PyUFuncObject *)found;
        if (ufunc->nin == (int)record->nin && ufunc->nout == (int)record->nout &&
            (ufunc->core_enabled != 0) == (record->core_dim_count > 0)) {
            return found;
        }
    }
    Py_XDECREF(found);
    return NULL;
}

PyObject *ndm_numpy_ufunc(const char *name)
{
    ndm_error error;
    const ndm_ufunc *ufunc;
    if (ndm_ufunc_find(name, &ufunc, &error) != NDM_OK) {
        return ndm_numpy_raise(&error);
    }
    ndm_adapter *any;
    if (ndm_adapter_loop(ufunc, 0, &any, &error) != NDM_OK) {
        return ndm_numpy_raise(&error);
    }
    const ndm_ufunc_record *record = ndm_adapter_ufunc(any);
    ndm_adapter_free(any);
    ndm_numpy_loops loops = {.nin = (int)record->nin,
                             .nargs = (int)(record->nin + record->nout)};
    if (add_own_loops(&loops, ufunc) < 0) {
        return NULL;
    }
    /* A loop more may end another search elsewhere. */
    for (int added = record->core_dim_count == 0; added != 0;) {
        added = settle_pairs(&loops, ufunc);
        if (added < 0) {
            return NULL;
        }
    }
    if (loops.count + loops.other_count == 0) {
        Py_RETURN_NONE;
    }
    PyObject *made =
        ndm_numpy_make(&loops, record->name, record->doc, identity_of(ufunc, record),
                       ndm_numpy_core_signature(record));
    PyObject *own = made == NULL || loops.other_count == 0 ? NULL : numpys_own(record);
    if (made != NULL &&
        (add_others(made, &loops) < 0 || (own != NULL && add_others(own, &loops) < 0))) {
        Py_CLEAR(made);
    }
    Py_XDECREF(own);
    return made;
}
