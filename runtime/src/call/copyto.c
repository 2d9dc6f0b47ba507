/* Copying and casting arrays: a call whose loop is a transfer. */
#include "call/plan.h"
#include "system/fail.h"

/* The route is the loop's static data; it takes any alignment and byte order. */
static int move_loop(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                     ndm_loop_ctx *ctx)
{
    ndm_route_run((const ndm_route *)ctx->static_data, args[0], strides[0], args[1], strides[1],
                  dimensions[0]);
    return 0;
}

static bool same_bytes(const ndm_dtype *a, const ndm_dtype *b)
{
    return a->num == b->num && a->itemsize == b->itemsize && a->order == b->order &&
           a->param == b->param;
}

ndm_status ndm_work_move(const ndm_snapshot *snapshot, const ndm_view *from, const ndm_view *to,
                         ndm_route *route, ndm_work *out, ndm_error *error)
{
    ndm_status status =
        ndm_route_make(snapshot, &from->dtype, ndm_view_is_aligned(from), &to->dtype,
                       &to->dtype, ndm_view_is_aligned(to), route, error);
    *out = (ndm_work){.name = "copyto",
                      .snapshot = snapshot,
                      .loop = move_loop,
                      .static_data = route,
                      .flags = ndm_route_x87(route) ? NDM_LOOP_X87 : 0,
                      .raw = true,
                      .cost = same_bytes(&from->dtype, &to->dtype) ? 0.2 : 0.6,
                      .nin = 1,
                      .nout = 1,
                      .casting = NDM_CASTING_UNSAFE};
    return status;
}

/* A weak scalar becomes an item of the destination's dtype; as NumPy, only its own kind or a
 * dtype of a higher one takes it, unless the rule is unsafe. */
static ndm_status read_source(const ndm_snapshot *snapshot, const ndm_view *src,
                              const ndm_view *dst, ndm_casting casting, ndm_dtype *from,
                              ndm_error *error)
{
    *from = src->dtype;
    if (src->flags & NDM_VIEW_WEAK) {
        const ndm_scalar *value = (const ndm_scalar *)src->data;
        int32_t num = ndm_weak_default(snapshot, value->kind);
        if (value->kind > NDM_SCALAR_HUGE) {
            return ndm_fail(error, NDM_ERROR_VALUE, "copyto: the source is no weak scalar");
        }
        ndm_dtype native = ndm_dtype_native(&dst->dtype);
        *from = ndm_absorbs(snapshot, native.num, value->kind) || num < 0
                    ? native
                    : ndm_snapshot_dtype(snapshot, num);
    }
    if (!ndm_snapshot_can_cast(snapshot, from, &dst->dtype, casting)) {
        return ndm_fail(error, NDM_ERROR_CASTING,
                        "copyto: cannot cast from %s to %s under casting rule '%s'",
                        from->cls->name, dst->dtype.cls->name, ndm_casting_name(casting));
    }
    return NDM_OK;
}

ndm_status ndm_copyto(const ndm_view *dst, const ndm_view *src, ndm_casting casting,
                      const ndm_view *where, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_dtype dtypes[2];
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status == NDM_OK) {
        status = ndm_view_check(dst, error);
    }
    if (status == NDM_OK && (dst->flags & NDM_VIEW_WEAK)) {
        status = ndm_fail(error, NDM_ERROR_VALUE, "copyto: the destination is a weak scalar");
    }
    if (status == NDM_OK) {
        status = ndm_view_check(src, error);
    }
    if (status == NDM_OK && (unsigned)casting > NDM_CASTING_UNSAFE) {
        status = ndm_fail(error, NDM_ERROR_VALUE, "copyto: unknown casting rule");
    }
    if (status == NDM_OK) {
        status = read_source(snapshot, src, dst, casting, &dtypes[0], error);
    }
    if (status != NDM_OK) {
        return status;
    }
    ndm_view from = *src;
    from.dtype = dtypes[0];
    if (src->flags & NDM_VIEW_WEAK) {
        from.ndim = 0;
        from.strides = NULL;
    }
    dtypes[1] = dst->dtype;
    ndm_route route;
    ndm_work work;
    status = ndm_work_move(snapshot, &from, dst, &route, &work, error);
    if (status != NDM_OK) {
        return status;
    }
    work.dtypes = work.logical = dtypes;
    ndm_options options = {
        .size = sizeof options, .where = where, .out = (const ndm_view *const[]){dst}};
    ndm_plan plan;
    status = ndm_plan_build(&plan, &work, &src, &options, error);
    if (status == NDM_OK) {
        status = ndm_plan_execute(&plan, error);
        ndm_plan_clear(&plan);
    }
    return status;
}
