/* Small reductions take a short way; one that could be cancelled never does. Both have the same
 * results, flags and errors: compare() holds that. */
#ifndef TEST_REDUCE_SHORT_SUPPORT_H
#define TEST_REDUCE_SHORT_SUPPORT_H

#include "ndmill/module.h"
#include "test_reduce_support.h"

enum { MOST_ITEM = 32, MOST = 6000 };

typedef struct outcome {
    ndm_status status;
    uint32_t flags;
    char message[sizeof((ndm_error *)0)->message];
    _Alignas(64) char bytes[MOST * MOST_ITEM];
} outcome;

/* One input over memory that both ways are given alike, and an output with its gaps. */
typedef struct problem {
    const char *name;
    ndm_view in, out;
    const void *fresh; /* what the memory holds before */
    char *memory;
    size_t bytes;
    ndm_reduce_options how;
    bool has_nans;
} problem;

static inline void solve(const problem *p, bool long_way, outcome *found)
{
    ndm_cancel cancel = {0};
    ndm_error error = {0};
    const ndm_options options = {
        .threads = 1, .fp_flags = &found->flags, .cancel = long_way ? &cancel : NULL};
    memcpy(p->memory, p->fresh, p->bytes);
    found->flags = 0;
    found->status = reduce_into(p->name, &p->in, &p->out, p->how, options, &error);
    memcpy(found->message, error.message, sizeof error.message);
    memcpy(found->bytes, p->memory, p->bytes);
}

/* Bit for bit, what lies beside the results too; but NaNs are alike, and padding within items
 * does not count. */
static inline bool same_results(const problem *p, outcome *a, outcome *b)
{
    if (!p->has_nans && !(p->out.dtype.cls->flags & NDM_DTYPE_X87)) {
        return memcmp(a->bytes, b->bytes, p->bytes) == 0;
    }
    ndm_view x = p->out, y = p->out;
    const ptrdiff_t at = (char *)p->out.data - p->memory;
    x.data = a->bytes + at;
    y.data = b->bytes + at;
    return equal(&x, &y);
}

static inline ndm_status compare(const problem *p)
{
    static outcome short_way, long_way;
    solve(p, true, &long_way); /* first: it fills what the short way looks up */
    solve(p, false, &short_way);
    ck_assert_msg(
        short_way.status == long_way.status && strcmp(short_way.message, long_way.message) == 0,
        "%s of %s: %d '%s', else %d '%s'", p->name, ndm_dtype_name(&p->in.dtype),
        (int)short_way.status, short_way.message, (int)long_way.status, long_way.message);
    ck_assert_msg(short_way.flags == long_way.flags, "%s of %s, flags: %x, else %x", p->name,
                  ndm_dtype_name(&p->in.dtype), short_way.flags, long_way.flags);
    ck_assert_msg(same_results(p, &short_way, &long_way), "%s of %s, %d axes, first of %td",
                  p->name, ndm_dtype_name(&p->in.dtype), p->in.ndim, p->in.shape[0]);
    return short_way.status;
}

#endif
