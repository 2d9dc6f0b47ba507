/* The loops that a numpy.ufunc is made of, and where NumPy's search for one ends. */
#ifndef NDM_NUMPY_LOOPS_H
#define NDM_NUMPY_LOOPS_H

#include "internal.h"

/* A loop on a dtype that NumPy did not have. NumPy keeps these apart, by one of their dtypes.
 */
typedef struct ndm_numpy_loop {
    PyUFuncGenericFunction function;
    void *data;
    int key;
    int types[NDM_MAXARGS];
} ndm_numpy_loop;

/* All of a ufunc's. What it holds belongs to the ufunc, which is never freed. `data` is the
 * ndm_adapter of a loop whose function is ndm_numpy_run. */
typedef struct ndm_numpy_loops {
    int nin, nargs;
    int count, capacity; /* of NumPy's own dtypes, in the order of the search */
    PyUFuncGenericFunction *functions;
    void **data;
    int *types; /* nargs to a loop */
    int other_count, other_capacity;
    ndm_numpy_loop *others; /* in the order of the search */
} ndm_numpy_loops;

/* Runs the adapter that `data` is; faults and flags are Python's and NumPy's. */
void ndm_numpy_run(char **args, const npy_intp *dimensions, const npy_intp *steps, void *data);
/* Raises TypeError with the message that `data` is. */
void ndm_numpy_refuse(char **args, const npy_intp *dimensions, const npy_intp *steps,
                      void *data);

/* Adds a loop, and the same for the twins of 64-bit integers. */
int ndm_numpy_add_loop(ndm_numpy_loops *loops, PyUFuncGenericFunction function, void *data,
                       const int *types);

/* A new numpy.ufunc of the loops on NumPy's own dtypes. `name` and `doc` must stay. */
PyObject *ndm_numpy_make(const ndm_numpy_loops *loops, const char *name, const char *doc,
                         int identity, const char *signature);
/* A generalized ufunc's signature; NULL for others. */
const char *ndm_numpy_core_signature(const ndm_ufunc_record *record);

/* Where NumPy's search ends. */
typedef struct ndm_numpy_found {
    PyUFuncGenericFunction function; /* NULL: nowhere */
    void *data;
    const int *types;
} ndm_numpy_found;
ndm_numpy_found ndm_numpy_search(const ndm_numpy_loops *loops, const int *inputs);

#endif
