/* Overlap as a bounded Diophantine problem: two operands share a byte if
 *     lo <= c1 z1 + c2 z2 + ... <= hi,   0 <= zk <= uk
 * has a solution in integers, where the c are the magnitudes of all strides, the u lengths less
 * one, and the interval is as wide as the items. A depth-first search, largest stride first,
 * leaves a branch whose interval holds no multiple of the remaining strides' greatest common
 * divisor or lies beyond their sum; for arrays cut out of arrays that is at once. After a
 * bounded number of steps the answer is "not proved". */
#include "call/overlap.h"

#include <stdint.h>

#include "ndmill/export.h"

enum { MAX_TERMS = 2 * NDM_MAXDIMS, MAX_STEPS = 20000 };

typedef struct term {
    uint64_t step, most; /* c and u */
} term;

typedef struct problem {
    int count;
    int64_t budget;
    term terms[MAX_TERMS];
    uint64_t sum[MAX_TERMS + 1];     /* of c u from a term on */
    uint64_t divisor[MAX_TERMS + 1]; /* of the c from a term on; 0 past the last */
} problem;

static uint64_t magnitude(ptrdiff_t stride)
{
    return stride < 0 ? (uint64_t)0 - (uint64_t)stride : (uint64_t)stride;
}

static uint64_t common_divisor(uint64_t a, uint64_t b)
{
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* Keeps terms sorted, largest step first, with one term per step. */
static void add_term(problem *p, uint64_t step, uint64_t most)
{
    if (step == 0 || most == 0) {
        return;
    }
    int at = 0;
    while (at < p->count && p->terms[at].step > step) {
        at++;
    }
    if (at < p->count && p->terms[at].step == step) {
        p->terms[at].most += most;
        return;
    }
    for (int k = p->count; k > at; k--) {
        p->terms[k] = p->terms[k - 1];
    }
    p->terms[at] = (term){step, most};
    p->count++;
}

static void finish_terms(problem *p)
{
    p->sum[p->count] = p->divisor[p->count] = 0;
    for (int k = p->count - 1; k >= 0; k--) {
        p->sum[k] = p->sum[k + 1] + p->terms[k].step * p->terms[k].most;
        p->divisor[k] = common_divisor(p->terms[k].step, p->divisor[k + 1]);
    }
    p->budget = MAX_STEPS;
}

/* Whether the terms from k on reach [lo, hi], or the budget is used up. */
static bool reaches(problem *p, int k, uint64_t lo, uint64_t hi)
{
    if (lo == 0) {
        return true;
    }
    if (k == p->count || lo > p->sum[k] || hi - hi % p->divisor[k] < lo) {
        return false;
    }
    uint64_t step = p->terms[k].step, rest = p->sum[k + 1];
    uint64_t first = lo > rest ? (lo - rest - 1) / step + 1 : 0;
    uint64_t last = hi / step < p->terms[k].most ? hi / step : p->terms[k].most;
    for (uint64_t z = first; z <= last; z++) {
        if (--p->budget < 0) {
            return true;
        }
        uint64_t part = z * step;
        if (reaches(p, k + 1, lo > part ? lo - part : 0, hi - part)) {
            return true;
        }
    }
    return false;
}

/* Lowest address, and the distance from it to the last byte's end. */
static void bounds(const ndm_extent *a, uintptr_t *low, uint64_t *bytes)
{
    uintptr_t start = (uintptr_t)a->data;
    uint64_t span = 0;
    for (int i = 0; i < a->ndim; i++) {
        uint64_t reach = magnitude(a->strides[i]) * (uint64_t)(a->shape[i] - 1);
        span += reach;
        start -= a->strides[i] < 0 ? (uintptr_t)reach : 0;
    }
    *low = start;
    *bytes = span + a->itemsize;
}

static bool are_identical(const ndm_extent *a, const ndm_extent *b)
{
    if (a->data != b->data || a->itemsize != b->itemsize) {
        return false;
    }
    for (int i = 0; i < a->ndim; i++) {
        if (a->shape[i] != b->shape[i] || (a->shape[i] > 1 && a->strides[i] != b->strides[i])) {
            return false;
        }
    }
    return true;
}

ndm_sharing ndm_extents_share(const ndm_extent *a, const ndm_extent *b)
{
    uintptr_t low_a, low_b;
    uint64_t bytes_a, bytes_b;
    bounds(a, &low_a, &bytes_a);
    bounds(b, &low_b, &bytes_b);
    if (low_a > low_b) {
        const ndm_extent *swap = a;
        a = b;
        b = swap;
        bounds(a, &low_a, &bytes_a);
        bounds(b, &low_b, &bytes_b);
    }
    uint64_t distance = (uint64_t)(low_b - low_a);
    if (distance >= bytes_a || a->itemsize == 0 || b->itemsize == 0) {
        return NDM_DISJOINT;
    }
    if (are_identical(a, b)) {
        return NDM_IDENTICAL;
    }
    /* An item of a at low_a + x and one of b at low_b + y meet if
     * -itemsize_a < y + distance - x < itemsize_b. With y counted down from its largest value,
     * everything is a sum of positive terms: x + (span_b - y) = distance + span_b - d. */
    problem p;
    p.count = 0;
    for (int i = 0; i < a->ndim; i++) {
        add_term(&p, magnitude(a->strides[i]), (uint64_t)(a->shape[i] - 1));
    }
    for (int i = 0; i < b->ndim; i++) {
        add_term(&p, magnitude(b->strides[i]), (uint64_t)(b->shape[i] - 1));
    }
    finish_terms(&p);
    uint64_t middle = distance + (bytes_b - b->itemsize);
    uint64_t below = a->itemsize - 1, above = b->itemsize - 1;
    return reaches(&p, 0, middle > below ? middle - below : 0, middle + above) ? NDM_SHARED
                                                                               : NDM_DISJOINT;
}

/* Whether each stride, in order of size, passes over all that the smaller ones span. */
static bool is_nested(const ndm_extent *a)
{
    problem p;
    p.count = 0;
    for (int i = 0; i < a->ndim; i++) {
        if (a->shape[i] > 1) {
            if (a->strides[i] == 0) {
                return false;
            }
            int count = p.count;
            add_term(&p, magnitude(a->strides[i]), (uint64_t)(a->shape[i] - 1));
            if (p.count == count) {
                return false;
            }
        }
    }
    finish_terms(&p);
    for (int k = 0; k < p.count; k++) {
        if (p.terms[k].step < p.sum[k + 1] + a->itemsize) {
            return false;
        }
    }
    return true;
}

/* Two items differ first, in the order of the axes, by d >= 1 along axis `first`; along those
 * after it by anything. Their distance must be less than an item. */
static bool meets_from(const ndm_extent *a, int first)
{
    problem p;
    p.count = 0;
    uint64_t reach = 0;
    for (int i = first + 1; i < a->ndim; i++) {
        uint64_t step = magnitude(a->strides[i]), most = (uint64_t)(a->shape[i] - 1);
        add_term(&p, step, 2 * most);
        reach += step * most;
    }
    uint64_t step = magnitude(a->strides[first]);
    add_term(&p, step, (uint64_t)(a->shape[first] - 2));
    finish_terms(&p);
    /* step * d + (sum of terms - reach) within an item of 0; d counts from 1. */
    uint64_t slack = a->itemsize - 1;
    if (step > reach + slack) {
        return false;
    }
    uint64_t hi = reach + slack - step;
    return reaches(&p, 0, hi > 2 * slack ? hi - 2 * slack : 0, hi);
}

bool ndm_extent_shares_itself(const ndm_extent *a)
{
    if (a->itemsize == 0 || is_nested(a)) {
        return false;
    }
    for (int i = 0; i < a->ndim; i++) {
        if (a->shape[i] > 1 && meets_from(a, i)) {
            return true;
        }
    }
    return false;
}
