/* What a failed run says: the value that a loop refused, and where; the IEEE exceptions. */
#include <stdio.h>
#include <string.h>

#include "call/plan.h"
#include "system/fail.h"
#include "system/number.h"

enum { TEXT_SIZE = 256, ITEM_BYTES = 256 };

static size_t append(char *text, size_t used, const char *piece)
{
    if (used < TEXT_SIZE) {
        used += (size_t)snprintf(text + used, TEXT_SIZE - used, "%s", piece);
    }
    return used < TEXT_SIZE ? used : TEXT_SIZE - 1;
}

static void format_scalar(const ndm_scalar *value, char *text, size_t size)
{
    char real[32], imag[32];
    switch (value->kind) {
    case NDM_SCALAR_BOOL:
        snprintf(text, size, "%s", value->magnitude ? "True" : "False");
        break;
    case NDM_SCALAR_INT:
        snprintf(text, size, "%s%llu", value->negative ? "-" : "",
                 (unsigned long long)value->magnitude);
        break;
    case NDM_SCALAR_COMPLEX:
        (void)ndm_double_text(value->real, false, real, sizeof real);
        (void)ndm_double_text(value->imag, true, imag, sizeof imag);
        snprintf(text, size, "%s%sj", real, imag);
        break;
    default:
        (void)ndm_double_text(value->real, false, text, size);
    }
}

static void format_item(const ndm_dtype *dtype, const char *item, char *text, size_t size)
{
    const ndm_format_options options = {.precision = -1};
    _Alignas(64) char native[ITEM_BYTES];
    if (dtype->cls->format != NULL && dtype->itemsize <= sizeof native) {
        size_t swap = dtype->order == NDM_SWAPPED ? dtype->cls->swap : 0;
        ndm_copy_swap(item, 0, native, 0, 1, dtype->itemsize, swap);
        if (dtype->cls->format(native, text, size, &options) < size) {
            return;
        }
    }
    ndm_scalar value;
    ndm_item_to_scalar(dtype, item, &value);
    format_scalar(&value, text, size);
}

/* The name of input i: the i-th word of a signature such as "x1, x2 -> y". */
static void input_name(const ndm_work *work, int i, char *text, size_t size)
{
    const char *at = work->ufunc == NULL ? "" : work->ufunc->record->signature;
    for (; i > 0 && at != NULL; i--) {
        at = strchr(at, ',');
        at = at == NULL ? NULL : at + 1;
    }
    at = at == NULL ? "" : at + strspn(at, " (");
    size_t length = strcspn(at, " ,()-");
    snprintf(text, size, "%.*s", (int)(length < 64 ? length : 64), at);
}

static const char *item_at(const ndm_plan *plan, int i, ptrdiff_t index)
{
    const char *item = plan->operands[i].data;
    for (int axis = plan->ndim - 1; axis >= 0; axis--) {
        item += plan->strides[axis * plan->count + i] * (index % plan->shape[axis]);
        index /= plan->shape[axis];
    }
    return item;
}

static size_t append_values(const ndm_plan *plan, ptrdiff_t index, char *text, size_t used)
{
    for (int i = 0; i < plan->work.nin; i++) {
        char name[72], value[96];
        input_name(&plan->work, i, name, sizeof name);
        format_item(&plan->operands[i].dtype, item_at(plan, i, index), value, sizeof value);
        used = append(text, used, i == 0 ? "" : ", ");
        used = append(text, used, name);
        used = append(text, used, " = ");
        used = append(text, used, value);
    }
    return used;
}

static void append_index(const ndm_plan *plan, ptrdiff_t index, char *text, size_t used)
{
    ptrdiff_t coordinates[NDM_MAXDIMS];
    for (int axis = plan->full_ndim - 1; axis >= 0; axis--) {
        coordinates[axis] = index % plan->full_shape[axis];
        index /= plan->full_shape[axis];
    }
    used = append(text, used, " at index (");
    for (int axis = 0; axis < plan->full_ndim; axis++) {
        char piece[32];
        snprintf(piece, sizeof piece, axis == 0 ? "%td" : ", %td", coordinates[axis]);
        used = append(text, used, piece);
    }
    append(text, used, plan->full_ndim == 1 ? ",)" : ")");
}

ndm_status ndm_plan_fault(const ndm_plan *plan, int code, ptrdiff_t index, ndm_error *error)
{
    if (code == NDM_LOOP_DECLINED) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': no loop of this build takes operands of these sizes and strides",
                        plan->work.name);
    }
    if (error == NULL) {
        return NDM_ERROR_LOOP;
    }
    const ndm_loop_record *record = plan->work.record;
    const char *message = "a value was refused";
    if (record != NULL && code > 0 && (uint32_t)code <= record->fault_count) {
        message = record->faults[code - 1];
    }
    char text[TEXT_SIZE] = "";
    size_t used = append_values(plan, index, text, 0);
    if (plan->full_ndim > 0) {
        append_index(plan, index, text, used);
    }
    return ndm_fail(error, NDM_ERROR_LOOP, "'%s': %s (%s)", plan->work.name, message, text);
}

static const char *const flag_names[] = {"divide by zero", "overflow", "underflow",
                                         "invalid value"};

ndm_status ndm_report_flags(const ndm_work *work, const ndm_options *options, uint32_t flags,
                            ndm_error *error)
{
    uint32_t report = options->fp_report != 0 ? options->fp_report
                                              : (uint32_t)(NDM_FP_ALL & ~NDM_FP_UNDERFLOW);
    flags &= report;
    if (flags == 0 || options->fp_mode == NDM_FP_IGNORE) {
        return NDM_OK;
    }
    if (options->fp_mode == NDM_FP_WARN) {
        if (options->fp_callback != NULL) {
            options->fp_callback(options->fp_context, work->ufunc, flags);
        }
        return NDM_OK;
    }
    char text[TEXT_SIZE] = "";
    size_t used = 0;
    for (int bit = 0; bit < 4; bit++) {
        if (flags >> bit & 1u) {
            used = append(text, used, used == 0 ? "" : ", ");
            used = append(text, used, flag_names[bit]);
        }
    }
    return ndm_fail(error, NDM_ERROR_FP, "'%s': %s encountered", work->name, text);
}
