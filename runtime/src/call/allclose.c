/* ndm_allclose: a walk over two inputs and no output, in the default floating or complex dtype,
 * that stops at the first pair that is not close. */
#include <math.h>

#include "call/plan.h"
#include "system/fail.h"

typedef struct tolerance {
    double relative, absolute;
    bool equal_nan;
} tolerance;

static const double *part(const char *item, int which)
{
    return (const double *)(const void *)item + which;
}

static bool are_close(const char *x, const char *y, int parts, const tolerance *within)
{
    double xr = *part(x, 0), yr = *part(y, 0);
    double xi = parts == 2 ? *part(x, 1) : 0, yi = parts == 2 ? *part(y, 1) : 0;
    bool x_nan = isnan(xr) || isnan(xi), y_nan = isnan(yr) || isnan(yi);
    if (x_nan || y_nan) {
        return within->equal_nan && x_nan && y_nan;
    }
    if (xr == yr && xi == yi) {
        return true;
    }
    if (isinf(yr) || isinf(yi)) {
        return false;
    }
    double distance = parts == 2 ? hypot(xr - yr, xi - yi) : fabs(xr - yr);
    double size = parts == 2 ? hypot(yr, yi) : fabs(yr);
    return distance <= within->absolute + within->relative * size;
}

static int compare(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx)
{
    const tolerance *within = ctx->static_data;
    int parts = ctx->dtypes[0].cls->parts;
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        if (!are_close(args[0] + i * strides[0], args[1] + i * strides[1], parts, within)) {
            ctx->fault_index = i;
            return 1;
        }
    }
    return 0;
}

static int parts_of(const ndm_view *view)
{
    if (view->flags & NDM_VIEW_WEAK) {
        return ((const ndm_scalar *)view->data)->kind == NDM_SCALAR_COMPLEX ? 2 : 1;
    }
    return view->dtype.cls->parts;
}

ndm_status ndm_allclose(const ndm_view *a, const ndm_view *b, double rtol, double atol,
                        bool equal_nan, bool *out, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    const ndm_view *inputs[2] = {a, b};
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    for (int i = 0; status == NDM_OK && i < 2; i++) {
        status = ndm_view_check(inputs[i], error);
    }
    if (status != NDM_OK) {
        return status;
    }
    int parts = parts_of(a) == 2 || parts_of(b) == 2 ? 2 : 1;
    int32_t num = snapshot->roles[parts == 2 ? NDM_ROLE_COMPLEX : NDM_ROLE_FLOAT];
    ndm_dtype dtype = num < 0 ? (ndm_dtype){0} : ndm_snapshot_dtype(snapshot, num);
    if (dtype.itemsize != (size_t)parts * sizeof(double)) {
        return ndm_fail(error, NDM_ERROR_TYPE, "allclose: there is no dtype to compare in");
    }
    const tolerance within = {rtol, atol, equal_nan};
    const ndm_dtype dtypes[2] = {dtype, dtype};
    ndm_work work = {.name = "allclose",
                     .snapshot = snapshot,
                     .loop = compare,
                     .static_data = &within,
                     .cost = 2.0,
                     .nin = 2,
                     .casting = NDM_CASTING_UNSAFE,
                     .dtypes = dtypes,
                     .logical = dtypes};
    ndm_options options = {.size = sizeof options};
    ndm_plan plan;
    status = ndm_plan_build(&plan, &work, inputs, &options, error);
    if (status == NDM_OK) {
        status = ndm_plan_execute(&plan, NULL);
        ndm_plan_clear(&plan);
        *out = status == NDM_OK;
        status = NDM_OK;
    }
    return status;
}
