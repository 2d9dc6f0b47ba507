/* Promotion and casting rules: the public questions, answered from the current snapshot. */
#include <string.h>

#include "dtype/build.h"
#include "system/fail.h"

static const char *const casting_names[] = {
    [NDM_CASTING_SAME_KIND] = "same_kind", [NDM_CASTING_NO] = "no",
    [NDM_CASTING_EQUIV] = "equiv",         [NDM_CASTING_SAFE] = "safe",
    [NDM_CASTING_UNSAFE] = "unsafe",
};
enum { CASTINGS = sizeof casting_names / sizeof casting_names[0] };

ndm_status ndm_casting_parse(const char *text, ndm_casting *out, ndm_error *error)
{
    for (int i = 0; i < CASTINGS; i++) {
        if (strcmp(text, casting_names[i]) == 0) {
            *out = (ndm_casting)i;
            return NDM_OK;
        }
    }
    return ndm_fail(error, NDM_ERROR_VALUE,
                    "unknown casting rule '%s'; rules are no, equiv, safe, same_kind and "
                    "unsafe",
                    text);
}

const char *ndm_casting_name(ndm_casting casting)
{
    return (unsigned)casting < CASTINGS ? casting_names[casting] : "unknown";
}

bool ndm_snapshot_can_cast(const ndm_snapshot *snapshot, const ndm_dtype *from,
                           const ndm_dtype *to, ndm_casting casting)
{
    if (from->cls == NULL || to->cls == NULL || from->num >= snapshot->dtype_count ||
        to->num >= snapshot->dtype_count) {
        return false;
    }
    bool same = from->cls == to->cls && from->param == to->param && from->unit == to->unit;
    uint8_t level =
        snapshot
            ->cast_levels[(size_t)from->num * (size_t)snapshot->dtype_count + (size_t)to->num];
    switch (casting) {
    case NDM_CASTING_NO:
        return same && from->order == to->order;
    case NDM_CASTING_EQUIV:
        return same;
    case NDM_CASTING_SAFE:
        return level <= NDM_CAST_SAFE;
    case NDM_CASTING_SAME_KIND:
        return level <= NDM_CAST_SAME_KIND;
    case NDM_CASTING_UNSAFE:
        return level <= NDM_CAST_UNSAFE;
    default:
        return false;
    }
}

bool ndm_can_cast(const ndm_dtype *from, const ndm_dtype *to, ndm_casting casting)
{
    const ndm_snapshot *snapshot;
    return ndm_snapshot_get(&snapshot, NULL) == NDM_OK &&
           ndm_snapshot_can_cast(snapshot, from, to, casting);
}

static ndm_status check_dtypes(const ndm_snapshot *snapshot, const ndm_dtype *dtypes,
                               size_t count, ndm_error *error)
{
    for (size_t i = 0; i < count; i++) {
        if (dtypes[i].cls == NULL || dtypes[i].num < 0 ||
            dtypes[i].num >= snapshot->dtype_count) {
            return ndm_fail(error, NDM_ERROR_VALUE, "dtype %zu of %zu is not set", i + 1,
                            count);
        }
    }
    return NDM_OK;
}

ndm_status ndm_promote_types(const ndm_dtype *a, const ndm_dtype *b, ndm_dtype *out,
                             ndm_error *error)
{
    const ndm_dtype both[2] = {*a, *b};
    return ndm_result_type(both, 2, NULL, 0, out, error);
}

/* Names two dtypes of a set without a join: two that have none, if such are to be found. */
static ndm_status refuse_join(const ndm_snapshot *snapshot, const ndm_dtype *dtypes,
                              size_t count, ndm_error *error)
{
    size_t all = (size_t)snapshot->dtype_count;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (snapshot->promotions[(size_t)dtypes[j].num * all + (size_t)dtypes[i].num] < 0) {
                return ndm_fail(error, NDM_ERROR_TYPE, "%s and %s have no common dtype",
                                dtypes[j].cls->name, dtypes[i].cls->name);
            }
        }
    }
    if (count == 0) {
        return ndm_fail(error, NDM_ERROR_TYPE, "the scalars have no default dtype");
    }
    return ndm_fail(error, NDM_ERROR_TYPE, "%s and the %s have no common dtype",
                    dtypes[0].cls->name, count > 1 ? "other dtypes" : "scalars");
}

ndm_status ndm_result_type(const ndm_dtype *dtypes, size_t dtype_count, const ndm_scalar *weak,
                           size_t weak_count, ndm_dtype *out, ndm_error *error)
{
    const ndm_snapshot *snapshot;
    ndm_status status = ndm_snapshot_get(&snapshot, error);
    if (status == NDM_OK) {
        status = check_dtypes(snapshot, dtypes, dtype_count, error);
    }
    if (status != NDM_OK) {
        return status;
    }
    if (dtype_count == 0 && weak_count == 0) {
        return ndm_fail(error, NDM_ERROR_VALUE, "at least one dtype or scalar is needed");
    }
    uint32_t kinds = 0;
    for (size_t i = 0; i < weak_count; i++) {
        kinds |= weak[i].kind <= NDM_SCALAR_HUGE ? 1u << weak[i].kind : 0u;
    }
    int32_t num = -1;
    if (dtype_count > 0) {
        ndm_join join;
        ndm_join_begin(snapshot, &join);
        for (size_t i = 0; i < dtype_count; i++) {
            ndm_join_add(snapshot, &join, dtypes[i].num);
        }
        num = ndm_join_end(snapshot, &join);
    }
    if (dtype_count == 0 || num >= 0) {
        num = ndm_join_weak(snapshot, num, kinds);
    }
    if (num < 0) {
        return refuse_join(snapshot, dtypes, dtype_count, error);
    }
    *out = ndm_snapshot_dtype(snapshot, num);
    return NDM_OK;
}
