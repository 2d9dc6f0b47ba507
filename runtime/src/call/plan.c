/* Building a plan, and pointing it at other memory. */
#include "call/plan.h"

#include <stdlib.h>
#include <string.h>

#include "array/array.h"
#include "call/core.h"
#include "system/fail.h"
#include "system/memory.h"

/* ---- memory ----------------------------------------------------------------------- */

enum { ALIGNMENT = 64 };

struct ndm_chunk {
    ndm_chunk *next;
};

static char *align(char *at)
{
    uintptr_t past = (uintptr_t)at % ALIGNMENT;
    return past == 0 ? at : at + (ALIGNMENT - past);
}

static void memory_start(ndm_plan_memory *memory)
{
    memory->next = align(memory->bytes);
    /* as much wherever the plan lies: what fails for want of memory must not depend on that */
    memory->end = memory->next + sizeof memory->bytes - ALIGNMENT;
    memory->chunks = NULL;
}

static void memory_end(ndm_plan_memory *memory)
{
    while (memory->chunks != NULL) {
        ndm_chunk *next = memory->chunks->next;
        free(memory->chunks);
        memory->chunks = next;
    }
}

void *ndm_plan_take(ndm_plan *plan, size_t count, size_t size)
{
    ndm_plan_memory *memory = &plan->memory;
    size_t bytes, whole;
    if (!ndm_size_multiply(count, size, &bytes) ||
        !ndm_size_add(bytes, ALIGNMENT + sizeof(ndm_chunk), &whole)) {
        return NULL;
    }
    size_t left = (size_t)(memory->end - memory->next);
    if (bytes <= left && left - bytes >= ALIGNMENT) {
        void *taken = memory->next;
        memory->next = align(memory->next + bytes);
        return taken;
    }
    ndm_chunk *chunk = ndm_new_raw(whole, 1);
    if (chunk == NULL) {
        return NULL;
    }
    chunk->next = memory->chunks;
    memory->chunks = chunk;
    return align((char *)(chunk + 1));
}

ndm_plan *ndm_plan_new(void)
{
    return ndm_new_raw(1, sizeof(ndm_plan));
}

/* ---- building --------------------------------------------------------------------- */

static ndm_status check_options(const ndm_plan *plan, ndm_error *error)
{
    const ndm_options *options = &plan->options;
    if (options->threads < 0) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': a call cannot use %d threads",
                        plan->work.name, options->threads);
    }
    if ((unsigned)options->tier > NDM_TIER_FAST) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': there is no tier %d", plan->work.name,
                        (int)options->tier);
    }
    if ((unsigned)options->order > NDM_ORDER_A || (unsigned)options->fp_mode > NDM_FP_FAIL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': unknown order or fp_mode in the options",
                        plan->work.name);
    }
    return NDM_OK;
}

/* The axes of all cores, as the signature has them. */
static size_t core_axes(const ndm_work *work)
{
    size_t axes = 0;
    for (int i = 0; ndm_is_generalized(work->ufunc) && i < work->nin + work->nout; i++) {
        axes += work->ufunc->record->core_ndims[i];
    }
    return axes;
}

static ndm_status take_fixed_parts(ndm_plan *plan, ndm_error *error)
{
    const ndm_work *work = &plan->work;
    size_t count = (size_t)plan->count, nargs = (size_t)plan->nargs;
    plan->operands = ndm_plan_take(plan, count, sizeof *plan->operands);
    plan->dtypes = ndm_plan_take(plan, nargs + 1, sizeof *plan->dtypes);
    plan->loop_strides =
        ndm_plan_take(plan, count + core_axes(work), sizeof *plan->loop_strides);
    plan->results = ndm_plan_take(plan, (size_t)work->nout + 1, sizeof *plan->results);
    if (plan->operands == NULL || plan->dtypes == NULL || plan->loop_strides == NULL ||
        plan->results == NULL) {
        plan->operands = NULL;
        plan->results = NULL;
        return ndm_fail_memory(error);
    }
    memset(plan->operands, 0, count * sizeof *plan->operands);
    memcpy(plan->dtypes, work->dtypes, nargs * sizeof *plan->dtypes);
    for (int i = 0; i < work->nout; i++) {
        plan->results[i] = NULL;
    }
    return NDM_OK;
}

/* An empty call has nothing to order, copy or cast. */
static ndm_status build_walk(ndm_plan *plan, ndm_error *error)
{
    if (plan->size == 0) {
        plan->tasks = 0;
        return NDM_OK;
    }
    ndm_status status = ndm_plan_order_axes(plan, error);
    return status == NDM_OK ? ndm_plan_buffer(plan, error) : status;
}

ndm_status ndm_plan_build(ndm_plan *plan, const ndm_work *work, const ndm_view *const *inputs,
                          const ndm_options *options, ndm_error *error)
{
    plan->work = *work;
    plan->options = *options;
    plan->nargs = work->nin + work->nout;
    plan->count = plan->nargs + (options->where != NULL);
    plan->x87 = (work->flags & NDM_LOOP_X87) != 0;
    plan->core = NULL;
    plan->single = false;
    plan->buffered = false;
    plan->operands = NULL;
    plan->results = NULL;
    memory_start(&plan->memory);
    ndm_status status = check_options(plan, error);
    if (status == NDM_OK) {
        status = take_fixed_parts(plan, error);
    }
    if (status == NDM_OK && ndm_is_generalized(work->ufunc)) {
        status = ndm_core_make(plan, &inputs, error);
    }
    if (status == NDM_OK) {
        status = ndm_plan_broadcast(plan, inputs, error);
    }
    if (status == NDM_OK && plan->core != NULL) {
        ndm_core_align(plan);
    }
    if (status == NDM_OK && plan->size != 0) {
        status = ndm_plan_separate(plan, error);
    }
    if (status == NDM_OK) {
        status = ndm_plan_allocate(plan, error);
    }
    if (status == NDM_OK) {
        status = build_walk(plan, error);
    }
    if (status != NDM_OK) {
        ndm_plan_clear(plan);
    }
    /* They belong to the caller and are not looked at again. */
    plan->work.dtypes = plan->dtypes;
    plan->work.logical = NULL;
    plan->work.weak = NULL;
    plan->options.out = NULL;
    plan->options.where = NULL;
    plan->options.signature = NULL;
    plan->options.axes = NULL;
    return status;
}

void ndm_plan_clear(ndm_plan *plan)
{
    for (int i = 0; plan->operands != NULL && i < plan->count; i++) {
        ndm_plan_free(plan->operands[i].copy);
    }
    for (int i = 0; plan->results != NULL && i < plan->work.nout; i++) {
        ndm_array_release(plan->results[i]);
    }
    plan->operands = NULL;
    plan->results = NULL;
    memory_end(&plan->memory);
}

/* ---- other memory ----------------------------------------------------------------- */

static ndm_status bind_copy(ndm_plan *copy, void *data, ndm_error *error)
{
    void *pointers[2] = {data, NULL};
    return ndm_plan_bind(copy, pointers, error);
}

static ndm_status bind_weak(ndm_operand *operand, const ndm_scalar *value, ndm_error *error)
{
    operand->data = operand->temporary;
    return ndm_item_from_scalar(&operand->dtype, value, operand->data, error);
}

ndm_status ndm_plan_bind(ndm_plan *plan, void *const *data, ndm_error *error)
{
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < plan->count; i++) {
        ndm_operand *operand = &plan->operands[i];
        void *given = data == NULL ? NULL : data[i];
        if (operand->copy != NULL) {
            status = bind_copy(operand->copy, given, error);
        } else if (given == NULL) {
            operand->data = operand->planned;
        } else if (operand->weak) {
            status = bind_weak(operand, (const ndm_scalar *)given, error);
        } else {
            operand->data = (char *)given + operand->offset;
        }
    }
    return status;
}
