/* Loops as NumPy calls them, the list of them, and NumPy's search through it. */
#include "loops.h"

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

void ndm_numpy_run(char **args, const npy_intp *dimensions, const npy_intp *steps, void *data)
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

void ndm_numpy_refuse(char **args, const npy_intp *dimensions, const npy_intp *steps,
                      void *data)
{
    (void)args;
    (void)dimensions;
    (void)steps;
    raise_error(PyExc_TypeError, data);
}

/* ---- the list --------------------------------------------------------------------- */

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

static int append(ndm_numpy_loops *loops, PyUFuncGenericFunction function, void *data,
                  const int *types)
{
    if (loops->count == loops->capacity) {
        const size_t capacity = loops->capacity == 0 ? 64 : 2 * (size_t)loops->capacity;
        if (grow(&loops->functions, capacity, sizeof *loops->functions) < 0 ||
            grow(&loops->data, capacity, sizeof *loops->data) < 0 ||
            grow(&loops->types, capacity, (size_t)loops->nargs * sizeof *loops->types) < 0) {
            return -1;
        }
        loops->capacity = (int)capacity;
    }
    loops->functions[loops->count] = function;
    loops->data[loops->count] = data;
    memcpy(loops->types + loops->count * loops->nargs, types,
           (size_t)loops->nargs * sizeof *types);
    loops->count++;
    return 0;
}

/* NumPy's order of loops that it keeps apart. */
static int compare(const int *a, const int *b, int count)
{
    for (int i = 0; i < count; i++) {
        if (!PyArray_EquivTypenums(a[i], b[i])) {
            return ndm_numpy_is_safe(a[i], b[i]) ? -1 : 1;
        }
    }
    return 0;
}

static int insert(ndm_numpy_loops *loops, const ndm_numpy_loop *loop)
{
    if (loops->other_count == loops->other_capacity) {
        const size_t capacity =
            loops->other_capacity == 0 ? 16 : 2 * (size_t)loops->other_capacity;
        if (grow(&loops->others, capacity, sizeof *loops->others) < 0) {
            return -1;
        }
        loops->other_capacity = (int)capacity;
    }
    int at = 0;
    for (; at < loops->other_count; at++) {
        const ndm_numpy_loop *other = &loops->others[at];
        if (other->key == loop->key && compare(other->types, loop->types, loops->nargs) >= 0) {
            break;
        }
    }
    memmove(loops->others + at + 1, loops->others + at,
            (size_t)(loops->other_count - at) * sizeof *loops->others);
    loops->others[at] = *loop;
    loops->other_count++;
    return 0;
}

/* NumPy has two types of 64-bit integers where long has 64 bits; ndmill has one. */
static int twin(int type)
{
    if (sizeof(long) == sizeof(npy_longlong)) {
        return type == NPY_LONG ? NPY_LONGLONG : type == NPY_ULONG ? NPY_ULONGLONG : type;
    }
    return type == NPY_INT ? NPY_LONG : type == NPY_UINT ? NPY_ULONG : type;
}

int ndm_numpy_add_loop(ndm_numpy_loops *loops, PyUFuncGenericFunction function, void *data,
                       const int *types)
{
    const size_t size = (size_t)loops->nargs * sizeof *types;
    for (int i = 0; i < loops->nargs; i++) {
        if (types[i] >= NPY_USERDEF) {
            ndm_numpy_loop loop = {.function = function, .data = data, .key = types[i]};
            memcpy(loop.types, types, size);
            return insert(loops, &loop);
        }
    }
    int twins[NDM_MAXARGS];
    for (int i = 0; i < loops->nargs; i++) {
        twins[i] = twin(types[i]);
    }
    if (append(loops, function, data, types) < 0) {
        return -1;
    }
    return memcmp(types, twins, size) == 0 ? 0 : append(loops, function, data, twins);
}

/* ---- the search ------------------------------------------------------------------- */

static bool is_exact(const ndm_numpy_loops *loops, const int *types, const int *inputs)
{
    return memcmp(types, inputs, (size_t)loops->nin * sizeof *inputs) == 0;
}

static bool takes(const ndm_numpy_loops *loops, const int *types, const int *inputs)
{
    for (int i = 0; i < loops->nin; i++) {
        if (!ndm_numpy_is_safe(inputs[i], types[i])) {
            return false;
        }
    }
    return true;
}

/* The first loop that fits. `keyed`: of those apart, only the ones under an input's dtype. */
static ndm_numpy_found first(const ndm_numpy_loops *loops, const int *inputs, bool keyed,
                             bool (*fits)(const ndm_numpy_loops *, const int *, const int *))
{
    for (int k = 0; k < (keyed ? loops->nin : 1); k++) {
        for (int i = 0; i < loops->other_count; i++) {
            const ndm_numpy_loop *other = &loops->others[i];
            if ((!keyed || other->key == inputs[k]) && fits(loops, other->types, inputs)) {
                return (ndm_numpy_found){other->function, other->data, other->types};
            }
        }
    }
    for (int i = 0; i < loops->count; i++) {
        const int *types = loops->types + i * loops->nargs;
        if (fits(loops, types, inputs)) {
            return (ndm_numpy_found){loops->functions[i], loops->data[i], types};
        }
    }
    return (ndm_numpy_found){NULL, NULL, NULL};
}

ndm_numpy_found ndm_numpy_search(const ndm_numpy_loops *loops, const int *inputs)
{
    ndm_numpy_found found = first(loops, inputs, false, is_exact);
    return found.function != NULL ? found : first(loops, inputs, true, takes);
}
