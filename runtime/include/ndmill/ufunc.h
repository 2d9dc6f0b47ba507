/* Calling a ufunc, with NumPy's keywords as options; plans that are kept and run again. */
#ifndef NDMILL_UFUNC_H
#define NDMILL_UFUNC_H

#include "ndmill/array.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ndm_ufunc ndm_ufunc; /* permanent once registered */
typedef struct ndm_plan ndm_plan;

/* IEEE exceptions, as bits. Inexact is never reported. */
enum {
    NDM_FP_DIVIDE = 1u << 0,
    NDM_FP_OVERFLOW = 1u << 1,
    NDM_FP_UNDERFLOW = 1u << 2,
    NDM_FP_INVALID = 1u << 3,
    NDM_FP_ALL = 15u
};

typedef enum ndm_fp_mode {
    NDM_FP_IGNORE = 0, /* the default; fp_flags still tells */
    NDM_FP_WARN,       /* calls fp_callback once, after the run, with what was raised */
    NDM_FP_FAIL        /* the call returns NDM_ERROR_FP after the run */
} ndm_fp_mode;

typedef enum ndm_tier { NDM_TIER_CORRECT = 0, NDM_TIER_FAST = 1 } ndm_tier;

/* Stops and watches a call. `requested` is set from any thread or a signal handler, with a
 * plain store, to stop the call at its next block; zero before. The call keeps `done` and
 * `total`, in elements of its present pass over the operands, for other threads to load: a call
 * may need a pass to copy an input first, and total is 0 before the first. */
typedef struct ndm_cancel {
    volatile int requested;
    volatile ptrdiff_t done, total;
} ndm_cancel;

/* A host's thread pool. run calls task(argument, i) for every i in [0, count), in any order
 * and on any threads, and returns when all have ended. */
typedef struct ndm_pool {
    int (*threads)(void *context);
    void (*run)(void *context, int count, void (*task)(void *argument, int index),
                void *argument);
    void *context;
} ndm_pool;

/* Every field 0 or NULL means NumPy's default. */
typedef struct ndm_options {
    size_t size;                /* sizeof(ndm_options); smaller values are older callers */
    ndm_casting casting;        /* default same_kind */
    ndm_order order;            /* of allocated outputs; default K */
    ndm_dtype dtype;            /* NumPy's dtype=: the output dtype of the loop */
    const ndm_dtype *signature; /* nin + nout dtypes, cls NULL for any; excludes dtype */
    const ndm_view *where;      /* bool mask, broadcast with the inputs */
    const ndm_view *const *out; /* nout outputs, entries may be NULL */
    ndm_tier tier;
    int threads;          /* most threads of this call; 0: ndm_set_threads' value */
    const ndm_pool *pool; /* for this call; NULL: ndm_set_pool's */
    ndm_fp_mode fp_mode;
    uint32_t fp_report; /* which flags fp_mode acts on; 0: all but underflow */
    void (*fp_callback)(void *context, const ndm_ufunc *ufunc, uint32_t flags);
    void *fp_context;
    uint32_t *fp_flags; /* where the flags raised by this call go */
    ndm_cancel *cancel;
    const ndm_allocator *allocator; /* of allocated outputs */
    /* Generalized ufuncs: for each operand, outputs included, the axes of its core; NULL
     * entries and NULL: its last axes. As NumPy's axes=. */
    const int *const *axes;
    bool deterministic; /* only loops whose results are the same in every build */
} ndm_options;

/* Finds a ufunc by name or alias; NDM_ERROR_NOT_FOUND with a suggestion. Thread-safe. */
NDM_API ndm_status ndm_ufunc_find(const char *name, const ndm_ufunc **out, ndm_error *error);
NDM_API const char *ndm_ufunc_name(const ndm_ufunc *ufunc);
NDM_API const char *ndm_ufunc_doc(const ndm_ufunc *ufunc);
NDM_API const char *ndm_ufunc_signature(const ndm_ufunc *ufunc);
NDM_API int ndm_ufunc_nin(const ndm_ufunc *ufunc);
NDM_API int ndm_ufunc_nout(const ndm_ufunc *ufunc);
/* All ufuncs by name, as ndm_dtype_list. */
NDM_API size_t ndm_ufunc_list(const ndm_ufunc **out, size_t capacity);

/* One loop of a ufunc, for lists and tests. */
typedef struct ndm_loop_info {
    int nargs;
    ndm_dtype dtypes[NDM_MAXARGS];
    const char *module;
    const char *target; /* of the variant that this process runs */
    const char *symbol; /* the loop's name; generated C has loops that are equal once */
    bool fast;          /* whether NDM_TIER_FAST runs another kernel than NDM_TIER_CORRECT */
} ndm_loop_info;

/* Loop number `index` in search order; NDM_ERROR_INDEX past the last. Thread-safe. */
NDM_API ndm_status ndm_ufunc_loop(const ndm_ufunc *ufunc, size_t index, ndm_loop_info *out,
                                  ndm_error *error);

/* Which loop a call would run: `inputs` may have NULL data. options gives dtype, signature and
 * casting; may be NULL. Thread-safe. */
NDM_API ndm_status ndm_resolve(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                               const ndm_options *options, ndm_loop_info *out,
                               ndm_error *error);

/* y = ufunc(inputs...). inputs: nin views. results: nout places; each gets a new array, or
 * NULL where options->out gives that output; may be NULL if all are given. Outputs may overlap
 * inputs in any way: results are as if inputs were copied first. An argument error leaves
 * every operand untouched; a failed, cancelled or NDM_FP_FAIL run leaves given outputs with
 * unspecified values inside their own elements. Thread-safe for operands that no other thread
 * writes. */
NDM_API ndm_status ndm_call(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                            ndm_array **results, const ndm_options *options, ndm_error *error);

/* A plan does all of a call but the run: every output must be given in options->out. The views
 * and the options are read now and not kept (where, cancel, pool and callback are kept by
 * pointer). ndm_plan_run uses new pointers in operand order: nin inputs, nout outputs, the
 * mask last if there is one; NULL for the planned ones. Memory at the new pointers must have
 * the planned alignment and overlap as the planned memory does. A plan is run by one thread
 * at a time. */
NDM_API ndm_status ndm_plan_create(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                                   const ndm_options *options, ndm_plan **out,
                                   ndm_error *error);
NDM_API ndm_status ndm_plan_run(ndm_plan *plan, void *const *data, ndm_error *error);
NDM_API void ndm_plan_free(ndm_plan *plan);

/* Most threads a call may use; 1 at start unless NDMILL_THREADS says otherwise. */
NDM_API ndm_status ndm_set_threads(int threads, ndm_error *error);
NDM_API int ndm_get_threads(void);
/* Replaces OpenMP by the host's pool for all calls (NULL: back to OpenMP). *pool is copied. */
NDM_API void ndm_set_pool(const ndm_pool *pool);

#ifdef __cplusplus
}
#endif
#endif
