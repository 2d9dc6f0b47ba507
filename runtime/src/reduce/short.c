/* The short way: see short.h. Its trees are those that fold.c and tree.c build. */
#include "reduce/short.h"

#include <string.h>

#include "array/array.h"
#include "call/fast.h"

/* Items in all; bytes of a step. */
enum { MOST_ITEMS = 1 << 16, MOST_LOOKED_AT = 1 << 28, MOST_STEP = 1 << 28 };

/* ---- what is asked for -------------------------------------------------------------- */

static bool find_ufunc(ndm_short_fold *b)
{
    const ndm_ufunc_record *record = b->ufunc->record;
    b->by_name = (record->flags & NDM_UFUNC_REDUCTION) != 0;
    b->chooses = b->by_name && b->snapshot->ufuncs[b->ufunc->index].loop_count > 0;
    if (b->chooses) {
        return record->nin == 1 && record->nout == 1 && record->param_count == 0;
    }
    if (b->by_name) {
        if (record->reduce_by == NULL || (record->flags & NDM_UFUNC_ACCUMULATES) != 0 ||
            ndm_ufunc_find(record->reduce_by, &b->ufunc, NULL) != NDM_OK) {
            return false;
        }
        record = b->ufunc->record;
    }
    return record->core_dim_count == 0 && record->nin == 2 && record->nout == 1;
}

static bool is_plain(const ndm_view *view, int ndim)
{
    return !(view->flags & NDM_VIEW_WEAK) && view->ndim == ndim && view->data != NULL &&
           (ndim == 0 || view->shape != NULL) && view->dtype.cls != NULL &&
           view->dtype.order == NDM_NATIVE && ndm_view_is_aligned(view);
}

/* Items that fold may be more than are folded here, if the first of them tell the result. */
static bool is_count(const ndm_short_fold *b, ptrdiff_t count)
{
    return count > 0 && count <= (b->alone || !b->chooses ? MOST_LOOKED_AT : MOST_ITEMS);
}

/* No product with a count overflows. */
static bool is_step(ptrdiff_t step)
{
    return step >= -MOST_STEP && step <= MOST_STEP;
}

/* Lengths and steps of the input, as if all of its axes but one were kept. */
static bool read_axes(ndm_short_fold *b, const ndm_reduce_options *options)
{
    const ndm_view *view = b->input;
    const bool given = options != NULL && options->axes != NULL && options->axis_count >= 0;
    const int count = options == NULL ? 0 : options->axis_count;
    const bool all = count == NDM_ALL_AXES || (!given && b->by_name);
    if (count < NDM_ALL_AXES || (given && count != 1)) {
        return false;
    }
    int axis = given ? options->axes[0] : 0;
    if (axis < -view->ndim || axis >= view->ndim) {
        return false;
    }
    axis = axis < 0 ? axis + view->ndim : axis;
    ptrdiff_t strides[2] = {0};
    ndm_view_strides(view, strides);
    if (!is_step(strides[0]) || !is_step(strides[1])) {
        return false;
    }
    b->joined = all && view->ndim == 2;
    b->length = view->shape[axis];
    b->step = strides[axis];
    b->width = view->ndim == 2 ? view->shape[1 - axis] : 1;
    b->column = b->width > 1 ? strides[1 - axis] : (ptrdiff_t)view->dtype.itemsize;
    b->first_step = view->ndim == 1 ? strides[0] : (ptrdiff_t)view->dtype.itemsize;
    b->across = axis < view->ndim - 1;
    if (!is_count(b, b->length) || !is_count(b, b->width) ||
        !is_count(b, b->length * b->width)) {
        return false;
    }
    if (b->joined) {
        b->length *= b->width;
        b->step = b->column = (ptrdiff_t)view->dtype.itemsize;
        b->width = 1;
        b->across = false;
        return ndm_view_is_c_contiguous(view) ||
               (!b->chooses && ndm_view_is_f_contiguous(view));
    }
    return true;
}

static bool read_input(ndm_short_fold *b, const ndm_reduce_options *options)
{
    const int ndim = b->input == NULL ? 0 : b->input->ndim;
    return (ndim == 1 || ndim == 2) && is_plain(b->input, ndim) &&
           ndm_dtype_is_known(b->snapshot, &b->input->dtype) && read_axes(b, options) &&
           b->length >= 2;
}

/* ---- the loop ----------------------------------------------------------------------- */

/* The loop of the compute dtype of `num`; the one found if that is its own. */
static const ndm_loop_entry *widened(const ndm_short_fold *b, const ndm_loop_entry *loop,
                                     int32_t num)
{
    const ndm_ufunc_entry *entry = &b->snapshot->ufuncs[b->ufunc->index];
    const int32_t compute = b->snapshot->dtypes[num].compute;
    if (compute == num || (loop->record->flags & NDM_LOOP_STORED)) {
        return loop;
    }
    return ndm_search_uniform(entry, compute);
}

static bool is_of_one_dtype(const ndm_loop_entry *loop)
{
    return loop->nums[0] == loop->nums[1] && loop->nums[0] == loop->nums[2];
}

/* As ndm_method_resolve finds it, where it has been found before. */
static bool find_loop(ndm_short_fold *b, const ndm_options *options)
{
    const ndm_dtype wanted =
        ndm_method_wanted(b->snapshot, b->ufunc, &b->input->dtype, options);
    const int32_t num = wanted.num, nums[2] = {num, num};
    const uint8_t kinds[2] = {0, 0};
    if (!ndm_dtype_is_known(b->snapshot, &wanted)) {
        return false;
    }
    const int32_t index = ndm_memo_find(ndm_memo_key(b->snapshot, b->ufunc, 2, nums, kinds));
    if (index < 0) {
        return false;
    }
    const ndm_loop_entry *loop = &b->snapshot->ufuncs[b->ufunc->index].loops[index];
    if (loop->nums[0] != num || !is_of_one_dtype(loop)) {
        return false;
    }
    loop = widened(b, loop, num);
    if (loop == NULL || !is_of_one_dtype(loop) || loop->record->fault_count > 0 ||
        loop->build_record != NULL) {
        return false;
    }
    b->method = (ndm_method){
        .name = "reduce", .snapshot = b->snapshot, .ufunc = b->ufunc, .loop = loop};
    b->method.logical = b->result = ndm_snapshot_dtype(b->snapshot, num);
    b->method.dtype = ndm_snapshot_dtype(b->snapshot, loop->nums[0]);
    ndm_method_algebra(&b->method, &b->algebra);
    return b->algebra.fold != NULL;
}

bool ndm_short_find_cast(const ndm_short_fold *b, int32_t from, int32_t to,
                         const ndm_cast_entry **out)
{
    const size_t at = (size_t)from * (size_t)b->snapshot->dtype_count + (size_t)to;
    *out = from == to ? NULL : &b->snapshot->casts[at];
    return from == to || (b->snapshot->cast_levels[at] < NDM_CAST_NONE &&
                          b->snapshot->hubs[at] < 0 && (*out)->kernel.function != NULL);
}

static bool is_loud(const ndm_cast_entry *cast)
{
    return cast != NULL && (cast->record->flags & NDM_LOOP_QUIET) == 0;
}

bool ndm_short_lay_out(ndm_short_fold *b, ptrdiff_t size)
{
    b->step = b->across ? b->width * size : size;
    b->column = b->across ? size : b->length * size;
    return (size_t)(b->length * b->width) * (size_t)size <= NDM_SHORT_BYTES &&
           (b->input->ndim == 1 || ndm_view_is_c_contiguous(b->input));
}

/* Beside a quiet kernel the flags of both casts count, or of none. */
static bool flags_are_told(ndm_short_fold *b)
{
    b->casts_raise = is_loud(b->cast);
    return !b->algebra.quiet || b->casts_raise == is_loud(b->out_cast);
}

/* Those of the input, and of results at the end. */
static bool find_casts(ndm_short_fold *b)
{
    const int32_t from = b->input->dtype.num, through = b->method.logical.num;
    const int32_t to = b->method.dtype.num;
    return (from == through || through == to) && ndm_short_find_cast(b, from, to, &b->cast) &&
           ndm_short_find_cast(b, to, through, &b->out_cast) && flags_are_told(b) &&
           (b->cast == NULL || ndm_short_lay_out(b, (ptrdiff_t)b->method.dtype.itemsize));
}

/* ---- the result --------------------------------------------------------------------- */

/* Several axes are one only where the order of items does not count. */
static bool has_way(ndm_short_fold *b)
{
    if (b->joined && !(b->algebra.exact && b->algebra.lanes > 1)) {
        return false;
    }
    const bool dense = b->width == 1 && b->step == (ptrdiff_t)b->algebra.sizes[0];
    b->known =
        dense && b->cast == NULL && ndm_algebra_absorbs(&b->algebra, b->items, b->length);
    return b->known || (b->length * b->width <= MOST_ITEMS && ndm_short_has_way(b));
}

static bool is_apart(const ndm_short_fold *b, const ndm_view *out)
{
    const ndm_view *view = b->input;
    uintptr_t low = (uintptr_t)view->data, high = low + view->dtype.itemsize;
    ptrdiff_t strides[2];
    ndm_view_strides(view, strides);
    for (int d = 0; d < view->ndim; d++) {
        const ptrdiff_t reach = (view->shape[d] - 1) * strides[d];
        low += (uintptr_t)(reach < 0 ? reach : 0);
        high += (uintptr_t)(reach > 0 ? reach : 0);
    }
    const ptrdiff_t reach = (b->width - 1) * b->out_step;
    const uintptr_t at = (uintptr_t)out->data;
    const uintptr_t first = at + (uintptr_t)(reach < 0 ? reach : 0);
    const uintptr_t end = at + (uintptr_t)(reach > 0 ? reach : 0) + out->dtype.itemsize;
    return end <= low || high <= first;
}

static bool take_given(ndm_short_fold *b)
{
    const ndm_view *out = b->given;
    const int ndim = b->joined ? 0 : b->input->ndim - 1;
    const ptrdiff_t size = (ptrdiff_t)b->result.itemsize;
    if (!is_plain(out, ndim) || !(out->flags & NDM_VIEW_WRITEABLE) ||
        out->dtype.cls != b->result.cls || (ndim == 1 && out->shape[0] != b->width)) {
        return false;
    }
    b->out = out->data;
    b->out_step = ndim == 0 || out->strides == NULL ? size : out->strides[0];
    const bool spread = b->out_step >= size || b->out_step <= -size;
    return is_step(b->out_step) && (b->width == 1 || spread) && is_apart(b, out);
}

static ndm_status make_result(ndm_short_fold *b, const ndm_allocator *allocator,
                              ndm_array **made, ndm_error *error)
{
    const int ndim = b->joined ? 0 : b->input->ndim - 1;
    ndm_status status =
        ndm_empty(&b->result, ndim, &b->width, NDM_ORDER_C, allocator, made, error);
    if (status == NDM_OK) {
        b->out = ndm_array_data(*made);
        b->out_step = (ptrdiff_t)b->result.itemsize;
    }
    return status;
}

static bool find_way(ndm_short_fold *b, const ndm_options *options)
{
    b->items = b->input->data;
    return b->chooses ? ndm_short_find_choice(b)
                      : find_loop(b, options) && find_casts(b) && has_way(b);
}

static bool has_plain_options(const ndm_reduce_options *options)
{
    return options == NULL || (options->size == sizeof *options && !options->keepdims &&
                               options->initial == NULL && options->parameter_count == 0 &&
                               ndm_options_are_plain(options->options));
}

bool ndm_reduce_short(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                      ndm_array **results, const ndm_reduce_options *options,
                      ndm_status *status, ndm_error *error)
{
    const ndm_options *inner = options == NULL ? NULL : options->options;
    ndm_short_fold b = {.ufunc = ufunc};
    if (ufunc == NULL || inputs == NULL || !has_plain_options(options) ||
        ndm_snapshot_get(&b.snapshot, NULL) != NDM_OK || !find_ufunc(&b)) {
        return false;
    }
    b.input = inputs[0];
    b.alone = b.chooses && inner != NULL && inner->threads == 1;
    b.given = inner == NULL || inner->out == NULL ? NULL : inner->out[0];
    if ((b.given == NULL && results == NULL) || !read_input(&b, options) ||
        !find_way(&b, inner)) {
        return false;
    }
    ndm_array *made = NULL;
    *status = NDM_OK;
    if (b.given == NULL) {
        *status = make_result(&b, inner == NULL ? NULL : inner->allocator, &made, error);
    } else if (!take_given(&b)) {
        return false;
    }
    if (*status != NDM_OK) {
        return true;
    }
    const uint32_t flags = b.chooses ? ndm_short_choose(&b) : ndm_short_run(&b);
    if (inner != NULL && inner->fp_flags != NULL) {
        *inner->fp_flags = flags;
    }
    if (results != NULL) {
        results[0] = made;
    }
    return true;
}
