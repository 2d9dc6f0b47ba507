/* numpy.ufunc objects out of ndmill's loops.
 *
 * NumPy takes the loop of exactly the inputs' dtypes, else the first one that all inputs cast
 * to safely. ndmill's rules say more (division of integers is in float64, subtraction of bool
 * is refused), so wherever NumPy's search would end elsewhere, the ufunc gets one more loop for
 * exactly those inputs: ndmill's own, with its casts around it, or one that refuses. */
#include "internal.h"

#include <string.h>

#include "ndmill/kernel/flags.h"

_Static_assert(sizeof(npy_intp) == sizeof(ptrdiff_t), "sizes are of one type");

/* ---- loops that NumPy calls ------------------------------------------------------- */

static void raise_error(PyObject *type, const char *message)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyErr_SetString(type, message);
    PyGILState_Release(state);
}

static void run(char **args, const npy_intp *dimensions, const npy_intp *steps, void *data)
{
    const ndm_adapter *adapter = data;
    uint32_t raised;
    int fault = ndm_adapter_run(adapter, args, (const ptrdiff_t *)dimensions,
                                (const ptrdiff_t *)steps, &raised);
    if (fault > 0) {
        raise_error(PyExc_ValueError, ndm_adapter_record(adapter)->faults[fault - 1]);
    } else if (fault < 0) {
        raise_error(PyExc_TypeError, "no loop of this build takes these sizes and strides");
    }
    ndm_raise(raised);
}

static void refuse(char **args, const npy_intp *dimensions, const npy_intp *steps, void *data)
{
    (void)args;
    (void)dimensions;
    (void)steps;
    raise_error(PyExc_TypeError, data);
}

/* ---- lists of them ---------------------------------------------------------------- */

/* What it holds belongs to the ufunc, which is never freed. */
typedef struct loop_list {
    const ndm_ufunc *ufunc;
    int nin, nargs;
    int count, capacity;
    PyUFuncGenericFunction *functions;
    void **data;
    int *types; /* nargs to a loop */
} loop_list;

static int grow(void *place, size_t count, size_t size)
{
    void *memory;
    memcpy(&memory, place, sizeof memory);
    memory = PyMem_Realloc(memory, count * size);
    if (memory == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memcpy(place, &memory, sizeof memory);
    return 0;
}

static int add_loop(loop_list *list, PyUFuncGenericFunction function, void *data,
                    const int *types)
{
    if (list->count == list->capacity) {
        const size_t capacity = list->capacity == 0 ? 64 : 2 * (size_t)list->capacity;
        if (grow(&list->functions, capacity, sizeof *list->functions) < 0 ||
            grow(&list->data, capacity, sizeof *list->data) < 0 ||
            grow(&list->types, capacity, (size_t)list->nargs * sizeof *list->types) < 0) {
            return -1;
        }
        list->capacity = (int)capacity;
    }
    list->functions[list->count] = function;
    list->data[list->count] = data;
    memcpy(list->types + list->count * list->nargs, types, (size_t)list->nargs * sizeof *types);
    list->count++;
    return 0;
}

/* NumPy has two types of 64-bit integers where long has 64 bits; ndmill has one. */
static int twin(int type)
{
    if (sizeof(long) == sizeof(npy_longlong)) {
        return type == NPY_LONG ? NPY_LONGLONG : type == NPY_ULONG ? NPY_ULONGLONG : type;
    }
    return sizeof(long) != sizeof(int) ? type
           : type == NPY_INT           ? NPY_LONG
           : type == NPY_UINT          ? NPY_ULONG
                                       : type;
}

/* The loop, and the same for the twins of its types. */
static int add_both(loop_list *list, PyUFuncGenericFunction function, void *data,
                    const int *types)
{
    int twins[NDM_MAXARGS];
    for (int i = 0; i < list->nargs; i++) {
        twins[i] = twin(types[i]);
    }
    if (add_loop(list, function, data, types) < 0) {
        return -1;
    }
    return memcmp(types, twins, (size_t)list->nargs * sizeof *types) == 0
               ? 0
               : add_loop(list, function, data, twins);
}

static int add_adapter(loop_list *list, ndm_adapter *adapter)
{
    const ndm_dtype *dtypes = ndm_adapter_dtypes(adapter);
    int types[NDM_MAXARGS];
    for (int i = 0; i < list->nargs; i++) {
        types[i] = ndm_numpy_type(&dtypes[i]);
        if (types[i] < 0) {
            return -1;
        }
    }
    return add_both(list, run, adapter, types);
}

static int add_own_loops(loop_list *list)
{
    ndm_error error;
    for (size_t i = 0;; i++) {
        ndm_adapter *adapter;
        ndm_status status = ndm_adapter_loop(list->ufunc, i, &adapter, &error);
        if (status == NDM_ERROR_INDEX) {
            return 0;
        }
        if (status != NDM_OK) {
            ndm_numpy_raise(&error);
            return -1;
        }
        if (add_adapter(list, adapter) < 0) {
            return -1;
        }
    }
}

/* ---- where NumPy's search ends elsewhere ------------------------------------------ */

/* The loop that NumPy's search ends at, -1 for none. */
static int numpy_search(const loop_list *list, const int *inputs)
{
    for (int i = 0; i < list->count; i++) {
        if (memcmp(list->types + i * list->nargs, inputs, (size_t)list->nin * sizeof *inputs) ==
            0) {
            return i;
        }
    }
    for (int i = 0; i < list->count; i++) {
        const int *types = list->types + i * list->nargs;
        int k = 0;
        while (k < list->nin && PyArray_CanCastSafely(inputs[k], types[k])) {
            k++;
        }
        if (k == list->nin) {
            return i;
        }
    }
    return -1;
}

/* Whether loop `found` of the list is what the adapter runs. */
static int is_same_loop(const loop_list *list, int found, const ndm_adapter *adapter)
{
    return list->functions[found] == run &&
           ndm_adapter_record(list->data[found]) == ndm_adapter_record(adapter);
}

static int settle(loop_list *list, const ndm_dtype *dtypes, const int *types)
{
    ndm_error error;
    ndm_adapter *adapter;
    const int found = numpy_search(list, types);
    ndm_status status = ndm_adapter_call(list->ufunc, dtypes, &adapter, &error);
    if (status == NDM_OK) {
        if (found >= 0 && is_same_loop(list, found, adapter)) {
            ndm_adapter_free(adapter);
            return 0;
        }
        return add_adapter(list, adapter);
    }
    if (status != NDM_ERROR_TYPE) {
        ndm_numpy_raise(&error);
        return -1;
    }
    if (found < 0) {
        return 0;
    }
    const size_t length = strlen(error.message) + 1;
    char *message = PyMem_Malloc(length);
    if (message == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    int all[NDM_MAXARGS];
    memcpy(message, error.message, length);
    memcpy(all, list->types + found * list->nargs, (size_t)list->nargs * sizeof *all);
    memcpy(all, types, (size_t)list->nin * sizeof *types);
    return add_both(list, refuse, message, all);
}

enum { MOST_CORE = 32 };

/* Every pair of core dtypes, or as many inputs of one. */
static int settle_all(loop_list *list)
{
    ndm_dtype known[MOST_CORE], dtypes[NDM_MAXARGS];
    int numbers[MOST_CORE], types[NDM_MAXARGS];
    size_t count = 0, all = ndm_dtype_list(NULL, 0);
    ndm_dtype *listed = PyMem_Calloc(all, sizeof *listed);
    if (listed == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    all = ndm_dtype_list(listed, all);
    for (size_t i = 0; i < all && count < MOST_CORE; i++) {
        numbers[count] = ndm_numpy_type(&listed[i]);
        if (numbers[count] >= 0 && numbers[count] < NPY_USERDEF) {
            known[count++] = listed[i];
        }
    }
    PyMem_Free(listed);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            for (int n = 0; n < list->nin; n++) {
                dtypes[n] = n == 0 ? known[i] : known[k];
                types[n] = n == 0 ? numbers[i] : numbers[k];
            }
            if ((list->nin == 2 || i == k) && settle(list, dtypes, types) < 0) {
                return -1;
            }
        }
    }
    return 0;
}

/* ---- identity --------------------------------------------------------------------- */

/* Which of 0, 1 and all bits set an item is: as bits of a set. */
enum { IS_ZERO = 1, IS_ONE = 2, IS_FULL = 4 };

static int look_at(const ndm_dtype *dtype, const void *item)
{
    const ndm_dtype_class *cls = dtype->cls;
    ndm_scalar value;
    cls->to_scalar(item, &value);
    const double real = value.kind == NDM_SCALAR_FLOAT || value.kind == NDM_SCALAR_COMPLEX
                            ? value.real
                            : (value.negative ? -1.0 : 1.0) * (double)value.magnitude;
    const int whole = value.kind == NDM_SCALAR_BOOL || value.kind == NDM_SCALAR_INT;
    const int is_unsigned = cls->min != NULL && !cls->nonzero(cls->min);
    const int is_full = whole && (is_unsigned ? cls->compare(item, cls->max) == 0
                                              : value.negative && value.magnitude == 1);
    return (real == 0 && value.imag == 0 ? IS_ZERO : 0) |
           (real == 1 && value.imag == 0 ? IS_ONE : 0) | (is_full ? IS_FULL : 0);
}

/* NumPy's name for the identity, where all loops that have one agree. */
static int identity_of(const loop_list *list)
{
    int common = IS_ZERO | IS_ONE | IS_FULL, any = 0;
    for (int i = 0; i < list->count; i++) {
        if (list->functions[i] != run) {
            continue;
        }
        const ndm_loop_record *record = ndm_adapter_record(list->data[i]);
        const ndm_dtype *dtypes = ndm_adapter_dtypes(list->data[i]);
        if (record->identity != NULL && !ndm_adapter_casts(list->data[i])) {
            common &= look_at(&dtypes[list->nin], record->identity);
            any = 1;
        }
    }
    if (any && common != 0) {
        return common & IS_ZERO  ? PyUFunc_Zero
               : common & IS_ONE ? PyUFunc_One
                                 : PyUFunc_MinusOne;
    }
    return PyUFunc_None;
}

/* ---- the ufunc -------------------------------------------------------------------- */

static PyObject *make(loop_list *list, const ndm_ufunc_record *record)
{
    int identity = record->core_dim_count > 0 ? PyUFunc_None : identity_of(list);
    if (identity == PyUFunc_None && (record->flags & NDM_UFUNC_REORDERABLE)) {
        identity = PyUFunc_ReorderableNone;
    }
    const size_t size = (size_t)list->count * (size_t)list->nargs;
    char *types = PyMem_Malloc(size > 0 ? size : 1);
    if (types == NULL) {
        return PyErr_NoMemory();
    }
    for (size_t i = 0; i < size; i++) {
        types[i] = (char)list->types[i];
    }
    return PyUFunc_FromFuncAndDataAndSignature(
        list->functions, list->data, types, list->count, (int)record->nin, (int)record->nout,
        identity, record->name, record->doc, 0,
        record->core_dim_count > 0 ? record->signature : NULL);
}

PyObject *ndm_numpy_ufunc(const char *name)
{
    ndm_error error;
    loop_list list = {.ufunc = NULL};
    if (ndm_ufunc_find(name, &list.ufunc, &error) != NDM_OK) {
        return ndm_numpy_raise(&error);
    }
    list.nin = ndm_ufunc_nin(list.ufunc);
    list.nargs = list.nin + ndm_ufunc_nout(list.ufunc);
    if (add_own_loops(&list) < 0) {
        return NULL;
    }
    if (list.count == 0) {
        return PyErr_Format(PyExc_TypeError, "'%s' has no loop that NumPy can hold", name);
    }
    const ndm_ufunc_record *record = ndm_adapter_ufunc(list.data[0]);
    if (record->core_dim_count == 0 && settle_all(&list) < 0) {
        return NULL;
    }
    return make(&list, record);
}
