/* What resolution looks at: dtypes and weak scalars of the inputs, and the dtypes that options
 * ask for. */
#include <string.h>

#include "call/resolve.h"
#include "system/fail.h"

void ndm_options_read(const ndm_options *options, ndm_options *out)
{
    memset(out, 0, sizeof *out);
    if (options != NULL) {
        memcpy(out, options, options->size < sizeof *out ? options->size : sizeof *out);
    }
    out->size = sizeof *out;
}

bool ndm_dtype_is_known(const ndm_snapshot *snapshot, const ndm_dtype *dtype)
{
    return dtype->num >= 0 && dtype->num < snapshot->dtype_count &&
           snapshot->dtypes[dtype->num].cls == dtype->cls;
}

static ndm_status fix(ndm_request *request, int operand, const ndm_dtype *dtype,
                      ndm_error *error)
{
    if (dtype->cls == NULL) {
        return NDM_OK;
    }
    if (!ndm_dtype_is_known(request->snapshot, dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': the dtype asked for operand %d is not "
                        "one of this library's",
                        request->entry->record->name, operand);
    }
    request->fixed[operand] = dtype->num;
    request->any_fixed = true;
    return NDM_OK;
}

static ndm_status read_fixed(ndm_request *request, const ndm_options *options, ndm_error *error)
{
    int nargs = request->nin + request->nout;
    for (int i = 0; i < nargs; i++) {
        request->fixed[i] = -1;
    }
    if (options->dtype.cls != NULL && options->signature != NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "'%s': dtype and signature exclude each other",
                        request->entry->record->name);
    }
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < nargs; i++) {
        if (options->signature != NULL) {
            status = fix(request, i, &options->signature[i], error);
        } else if (i >= request->nin) {
            status = fix(request, i, &options->dtype, error);
        }
    }
    return status;
}

/* Whether some array's dtype takes weak scalars of a kind, or makes more of them than their
 * default dtype: a weak complex number beside single precision stays that precise. */
static bool is_taken(const ndm_request *request, const int32_t *nums, size_t count,
                     uint8_t kind, int32_t own)
{
    for (size_t i = 0; i < count; i++) {
        if (ndm_absorbs(request->snapshot, nums[i], kind)) {
            return true;
        }
    }
    uint32_t bit = 1u << (kind == NDM_SCALAR_HUGE ? NDM_SCALAR_INT : kind);
    return count != 0 && ndm_snapshot_join(request->snapshot, nums, count, bit) != own;
}

/* A weak scalar that no array takes (a weak float beside integers) is of its default dtype. */
static ndm_status settle_weak(ndm_request *request, ndm_error *error)
{
    int32_t nums[NDM_MAXARGS];
    size_t count = 0;
    for (int i = 0; i < request->nin; i++) {
        if (request->nums[i] >= 0) {
            nums[count++] = request->nums[i];
        }
    }
    for (int i = 0; i < request->nin; i++) {
        int32_t own = ndm_weak_default(request->snapshot, request->kinds[i]);
        if (request->nums[i] >= 0 || is_taken(request, nums, count, request->kinds[i], own)) {
            continue;
        }
        if (own < 0) {
            return ndm_fail(error, NDM_ERROR_TYPE, "'%s': weak input %d has no default dtype",
                            request->entry->record->name, i);
        }
        request->nums[i] = own;
    }
    return NDM_OK;
}

ndm_status ndm_request_make(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc,
                            const ndm_view *const *inputs, const ndm_options *options,
                            ndm_request *out, ndm_error *error)
{
    out->snapshot = snapshot;
    out->entry = &snapshot->ufuncs[ufunc->index];
    out->nin = (int)ufunc->record->nin;
    out->nout = (int)ufunc->record->nout;
    out->casting = options->casting;
    out->any_fixed = false;
    out->all_weak = true;
    for (int i = 0; i < out->nin; i++) {
        out->kinds[i] = 0;
        if (inputs[i]->flags & NDM_VIEW_WEAK) {
            const ndm_scalar *value = (const ndm_scalar *)inputs[i]->data;
            if (value == NULL || value->kind > NDM_SCALAR_HUGE) {
                return ndm_fail(error, NDM_ERROR_VALUE, "'%s': input %d is no weak scalar",
                                ufunc->record->name, i);
            }
            out->kinds[i] = value->kind;
            out->nums[i] = -1;
            if (value->kind == NDM_SCALAR_BOOL) {
                out->nums[i] = snapshot->roles[NDM_ROLE_BOOL];
            }
        } else if (ndm_dtype_is_known(snapshot, &inputs[i]->dtype)) {
            out->nums[i] = inputs[i]->dtype.num;
        } else {
            return ndm_fail(error, NDM_ERROR_TYPE,
                            "'%s': input %d has no dtype of this "
                            "library",
                            ufunc->record->name, i);
        }
        out->all_weak = out->all_weak && out->nums[i] < 0;
    }
    ndm_status status = settle_weak(out, error);
    return status == NDM_OK ? read_fixed(out, options, error) : status;
}
