/* Resolution for the methods of a ufunc: see method.h. */
#include "reduce/method.h"

#include "system/fail.h"

enum { WIDE_BYTES = 2048 };

static ndm_status check_ufunc(const char *name, const ndm_ufunc *ufunc, ndm_error *error)
{
    const ndm_ufunc_record *record = ufunc->record;
    if (record->core_dim_count > 0) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': %s is not defined for a ufunc with the signature %s",
                        record->name, name, record->signature);
    }
    if (record->flags & NDM_UFUNC_REDUCTION) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s' is a reduction, which has no %s",
                        record->name, name);
    }
    if (record->nin != 2) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': %s is only for ufuncs of two inputs",
                        record->name, name);
    }
    if (record->nout != 1) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': %s is only for ufuncs of one output",
                        record->name, name);
    }
    return NDM_OK;
}

ndm_dtype ndm_method_wanted(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc,
                            const ndm_dtype *input, const ndm_options *options)
{
    const ndm_ufunc_record *record = ufunc->record;
    const ndm_view *given = options == NULL || options->out == NULL ? NULL : options->out[0];
    if (options != NULL && options->dtype.cls != NULL) {
        return options->dtype;
    }
    if (given != NULL && !(given->flags & NDM_VIEW_WEAK)) {
        return ndm_dtype_native(&given->dtype);
    }
    for (uint32_t r = 0; r < record->reduce_as_count; r++) {
        if (ndm_type_set_has(snapshot, &record->reduce_as[r].set, input->num)) {
            int32_t num = ndm_snapshot_find_dtype(snapshot, record->reduce_as[r].dtype);
            return num < 0 ? ndm_dtype_native(input) : ndm_snapshot_dtype(snapshot, num);
        }
    }
    return ndm_dtype_native(input);
}

static ndm_status fail_result(const ndm_method *m, const ndm_dtype *from, const ndm_dtype *to,
                              ndm_error *error)
{
    return ndm_fail(error, NDM_ERROR_TYPE,
                    "'%s': %s needs a loop that gives the dtype it takes; that for %s gives %s",
                    m->ufunc->record->name, m->name, from->cls->name, to->cls->name);
}

/* The loop of the compute dtype, unless the loop is about items as they are stored. */
static void widen(ndm_method *m, const ndm_request *request)
{
    const int32_t compute = m->snapshot->dtypes[m->loop->nums[2]].compute;
    if (compute == m->loop->nums[2] || (m->loop->record->flags & NDM_LOOP_STORED)) {
        return;
    }
    const ndm_loop_entry *wide = ndm_search_uniform(request->entry, compute);
    if (wide != NULL && wide->nums[2] == compute) {
        m->loop = wide;
    }
}

/* A loop that gives another dtype than it takes: an associative ufunc folds in the dtype of its
 * results, so logical_and of floats in bool. */
static ndm_status take_loop(ndm_method *m, const ndm_request *request,
                            const ndm_resolution *found, bool asked, ndm_error *error)
{
    ndm_dtype from = ndm_resolution_logical(found, 0), to = ndm_resolution_logical(found, 2);
    m->loop = found->loop;
    m->logical = to;
    if (from.num != to.num) {
        m->loop = ndm_search_uniform(request->entry, to.num);
        if (asked || !(m->ufunc->record->flags & NDM_UFUNC_ASSOCIATIVE) || m->loop == NULL ||
            m->loop->nums[2] != to.num) {
            return fail_result(m, &from, &to, error);
        }
    }
    widen(m, request);
    m->dtype = ndm_snapshot_dtype(m->snapshot, m->loop->nums[2]);
    if (m->loop->nums[0] != m->dtype.num || m->loop->nums[1] != m->dtype.num) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': %s needs a loop of one dtype, which that for %s is not",
                        m->ufunc->record->name, m->name, from.cls->name);
    }
    return NDM_OK;
}

ndm_status ndm_method_resolve(const char *name, const ndm_ufunc *ufunc, const ndm_dtype *input,
                              const ndm_options *options, ndm_method *out, ndm_error *error)
{
    *out = (ndm_method){.name = name, .ufunc = ufunc};
    ndm_status status = check_ufunc(name, ufunc, error);
    if (status == NDM_OK) {
        status = ndm_snapshot_get(&out->snapshot, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    if (!ndm_dtype_is_known(out->snapshot, input)) {
        return ndm_fail(error, NDM_ERROR_TYPE, "'%s': the input has no dtype of this library",
                        ufunc->record->name);
    }
    const ndm_view view = {.dtype = ndm_method_wanted(out->snapshot, ufunc, input, options)};
    if (!ndm_dtype_is_known(out->snapshot, &view.dtype)) {
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': the dtype asked for is not one of this library's",
                        ufunc->record->name);
    }
    const ndm_view *const pair[2] = {&view, &view};
    ndm_options plain;
    ndm_request request;
    ndm_resolution found;
    ndm_options_read(NULL, &plain);
    status = ndm_request_make(out->snapshot, ufunc, pair, &plain, &request, error);
    if (status == NDM_OK) {
        status = ndm_resolve_request(&request, pair, &found, error);
    }
    if (status == NDM_OK) {
        status = take_loop(out, &request, &found, options->dtype.cls != NULL, error);
    }
    return status;
}

ptrdiff_t ndm_method_wide_lanes(uint32_t itemsize)
{
    ptrdiff_t lanes = 1;
    while (2 * lanes * (ptrdiff_t)itemsize <= WIDE_BYTES) {
        lanes *= 2;
    }
    return lanes;
}

void ndm_method_algebra(const ndm_method *m, ndm_algebra *out)
{
    const ndm_loop_record *record = m->loop->record;
    const uint32_t flags = m->ufunc->record->flags;
    const bool tree = (flags & NDM_UFUNC_ASSOCIATIVE) != 0;
    const bool lanes = tree && (flags & NDM_UFUNC_COMMUTATIVE) != 0 &&
                       !(m->dtype.cls->flags & NDM_DTYPE_NONCOMMUTATIVE);
    const ndm_forms *forms = m->loop->forms;
    *out = (ndm_algebra){.inputs = 1,
                         .fields = 1,
                         .sizes = {m->dtype.itemsize},
                         .lanes = lanes ? NDM_FOLD_LANES(m->dtype.itemsize) : 1,
                         .rows = tree ? NDM_FOLD_ROWS : PTRDIFF_MAX,
                         .exact = tree && (record->flags & NDM_LOOP_EXACT) != 0,
                         .in_order = !tree,
                         .quiet = (record->flags & NDM_LOOP_QUIET) != 0,
                         .x87 = (record->flags & NDM_LOOP_X87) != 0,
                         .record = record,
                         .dtype = m->dtype,
                         .loop = m->loop->correct.function,
                         .tree = forms != NULL && lanes ? forms->lanes : NULL,
                         .fold = forms != NULL ? forms->fold : NULL};
    if (forms != NULL && (out->in_order || out->exact || out->tree != NULL)) {
        out->pieces = forms->pieces;
    }
    if (out->exact && lanes && forms != NULL) {
        out->row = forms->row;
    }
    if (out->exact && lanes && (out->tree == NULL || out->row != NULL)) {
        out->tree = NULL;
        out->rows = PTRDIFF_MAX; /* few lanes: items are read as they lie */
        out->wide = true;
    }
    out->absorbing = out->exact && out->quiet ? record->absorbing : NULL;
}

void ndm_declared_algebra(const ndm_loop_entry *loop, int inputs, uint32_t item_size,
                          ndm_algebra *out)
{
    const ndm_loop_record *record = loop->record;
    const ndm_reduction_record *declared = record->static_data;
    uint32_t widest = 1, narrowest = UINT32_MAX;
    *out = (ndm_algebra){.inputs = inputs,
                         .fields = (int)declared->field_count,
                         .rows = NDM_FOLD_ROWS,
                         .exact = declared->exact,
                         .quiet = (record->flags & NDM_LOOP_QUIET) != 0,
                         .x87 = (record->flags & NDM_LOOP_X87) != 0,
                         .record = record,
                         .declared = declared,
                         .lift = loop->forms->lift,
                         .join = loop->forms->join,
                         .combine = loop->forms->combine,
                         .choose = loop->forms->places,
                         .item_size = item_size};
    for (uint32_t f = 0; f < declared->field_count; f++) {
        out->sizes[f] = declared->fields[f];
        widest = declared->fields[f] > widest ? declared->fields[f] : widest;
        narrowest = declared->fields[f] < narrowest ? declared->fields[f] : narrowest;
    }
    out->places = declared->indexed & declared->exact & (inputs == 1);
    out->lanes = NDM_FOLD_LANES(widest);
    out->wide = out->exact;
    if (out->choose != NULL) { /* lanes are the kernel's own */
        out->lanes = 1;
        out->rows = PTRDIFF_MAX;
    } else if (out->exact) {
        out->lanes = ndm_method_wide_lanes(narrowest);
    }
}

ndm_status ndm_method_route(const ndm_method *m, const ndm_dtype *dtype, bool aligned,
                            bool input, ndm_route *out, ndm_error *error)
{
    return input ? ndm_route_make(m->snapshot, dtype, aligned, &m->logical, &m->dtype, true,
                                  out, error)
                 : ndm_route_make(m->snapshot, &m->dtype, true, &m->logical, dtype, aligned,
                                  out, error);
}

ndm_status ndm_method_fault(const ndm_method *m, int fault, ndm_error *error)
{
    const ndm_loop_record *record = m->loop->record;
    const bool known = fault > 0 && (uint32_t)fault <= record->fault_count;
    return ndm_fail(error, NDM_ERROR_LOOP, "'%s': %s: %s", m->ufunc->record->name, m->name,
                    known ? record->faults[fault - 1] : "the loop failed");
}
