/* A plan: a loop, operands laid out for it, and how the walk over them is cut up. */
#ifndef NDM_CALL_PLAN_H
#define NDM_CALL_PLAN_H

#include "call/resolve.h"
#include "call/route.h"

/* Memory of a plan: a few small blocks come from the plan itself, more from malloc. All of it
 * goes at once. */
typedef struct ndm_chunk ndm_chunk;
typedef struct ndm_plan_memory {
    char *next, *end;
    ndm_chunk *chunks;
    char bytes[4096];
} ndm_plan_memory;

/* count * size bytes aligned to 64, not zeroed; NULL on failure or overflow. */
void *ndm_plan_take(ndm_plan *plan, size_t count, size_t size);

typedef struct ndm_core ndm_core; /* see core.h */

/* What a plan runs. `dtypes` are what the loop takes, `logical` what the operands are regarded
 * as (see resolve.h). `raw`: the loop takes operands as they lie in memory, unaligned and
 * byte-swapped ones too. The arrays must outlive the plan's making only. */
typedef struct ndm_work {
    const char *name;              /* for messages */
    const ndm_ufunc *ufunc;        /* NULL where it is none */
    const ndm_loop_record *record; /* of its faults; NULL: it has none */
    const ndm_snapshot *snapshot;
    ndm_loop loop;
    const void *static_data;
    ndm_loop fallback; /* runs where the loop declines; NULL: none */
    const void *fallback_data;
    void *aux;
    uint32_t flags; /* NDM_LOOP_* */
    bool raw, faults;
    double cost; /* ns per element */
    int nin, nout;
    ndm_casting casting;
    const ndm_dtype *dtypes, *logical;
    const ndm_scalar *weak; /* values for the weak inputs; NULL: their own */
} ndm_work;

typedef struct ndm_operand {
    char *data;       /* the walk's first element */
    char *planned;    /* the same in the planned memory */
    ptrdiff_t offset; /* from the view's data to it */
    ndm_dtype dtype;  /* in memory */
    bool aligned;
    bool weak;
    bool buffered, constant; /* constant: cast once, at the start of a task */
    bool fresh;              /* allocated by the call */
    size_t buffer;           /* place in a task's buffers */
    ndm_route *route;        /* between memory and buffer; NULL: none needed */
    ndm_plan *copy;          /* copies an overlapping input into a temporary; NULL: none */
    char *temporary;         /* for the copy; for a weak scalar given to ndm_plan_run */
} ndm_operand;

/* How a task ended. */
typedef struct ndm_task_state {
    int fault;             /* 0, or a fault code */
    ptrdiff_t fault_index; /* of its element in the walk */
    uint32_t flags;
} ndm_task_state;

struct ndm_plan {
    ndm_work work;
    ndm_core *core; /* of a generalized ufunc, whose elements are whole cores; or NULL */
    ndm_options options;
    int nargs, count;    /* inputs and outputs; and the mask, if there is one */
    int full_ndim, ndim; /* broadcast; and as it is walked, at least 1 */
    ptrdiff_t size;      /* elements */
    ptrdiff_t *full_shape;
    ptrdiff_t *full_strides; /* [axis * count + operand] */
    ptrdiff_t *shape;        /* as walked, slowest axis first */
    ptrdiff_t *strides;      /* as walked */
    ptrdiff_t *loop_strides; /* what the loop gets, those of the core included */
    ndm_operand *operands;   /* count */
    ndm_dtype *dtypes;       /* nargs, the loop's */
    ptrdiff_t block;         /* most elements of one call of the loop */
    bool fortran;            /* for order A: every operand given lies in Fortran's order */
    bool buffered, x87;
    bool single; /* one call of the loop does it all */
    int tasks;
    int loop_threads;    /* that the loop may use by itself */
    ptrdiff_t task_size; /* elements; a multiple of a cache line's */
    size_t buffer_bytes; /* per task */
    char *buffers;
    ndm_task_state *states;
    ndm_array **results; /* nout, NULL where given */
    ndm_plan_memory memory;
};

/* Memory for a plan, to be built and then freed with ndm_plan_free; NULL on failure. */
ndm_plan *ndm_plan_new(void);
/* Builds a plan in memory of the caller's. inputs: nin; options as ndm_options_read gives them;
 * outputs not given are allocated into plan->results. On failure nothing is left to free. */
ndm_status ndm_plan_build(ndm_plan *plan, const ndm_work *work, const ndm_view *const *inputs,
                          const ndm_options *options, ndm_error *error);
/* Frees what the plan holds, results not taken away included, but not the plan. */
void ndm_plan_clear(ndm_plan *plan);

/* Runs it on its own memory, or on `data` as ndm_plan_run says. */
ndm_status ndm_plan_execute(ndm_plan *plan, ndm_error *error);
ndm_status ndm_plan_bind(ndm_plan *plan, void *const *data, ndm_error *error);

/* ---- the steps of building, in order ---------------------------------------------- */

/* Shapes and strides of all operands over the broadcast shape. */
ndm_status ndm_plan_broadcast(ndm_plan *plan, const ndm_view *const *inputs, ndm_error *error);
/* New outputs, in the order that the options ask for. */
ndm_status ndm_plan_allocate(ndm_plan *plan, ndm_error *error);
/* Refuses outputs that overlap; gives inputs that overlap an output a temporary. */
ndm_status ndm_plan_separate(ndm_plan *plan, ndm_error *error);
/* Sorts, flips, drops and joins axes. */
ndm_status ndm_plan_order_axes(ndm_plan *plan, ndm_error *error);
/* Axes slowest first, by the strides of all operands that have memory. */
void ndm_sort_axes(const ndm_plan *plan, int *axes);
/* Routes, buffers and tasks. */
ndm_status ndm_plan_buffer(ndm_plan *plan, ndm_error *error);

/* A work that copies or casts one operand to another. `route` is to outlive the plan. */
ndm_status ndm_work_move(const ndm_snapshot *snapshot, const ndm_view *from, const ndm_view *to,
                         ndm_route *route, ndm_work *out, ndm_error *error);

/* The message of a fault at an element, counted in C order. */
ndm_status ndm_plan_fault(const ndm_plan *plan, int code, ptrdiff_t index, ndm_error *error);

/* Reports flags as the options say. */
ndm_status ndm_report_flags(const ndm_work *work, const ndm_options *options, uint32_t flags,
                            ndm_error *error);

#endif
