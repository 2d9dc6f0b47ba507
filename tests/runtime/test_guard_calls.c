/* No call reads or writes outside its operands, of whatever arrangement: strided, unaligned,
 * byte-swapped, under a mask. */
#define _GNU_SOURCE
#include "test_guard_support.h"

typedef enum operand_kind { PLAIN, SPREAD, BACKWARDS, UNALIGNED, SWAPPED, KINDS } operand_kind;

/* inputs, outputs and the mask of a call; KINDS for no mask */
static const struct arrangement {
    const char *name;
    operand_kind inputs, outputs, mask;
} arrangements[] = {
    {"plain", PLAIN, PLAIN, KINDS},
    {"strided", SPREAD, SPREAD, KINDS},
    {"backwards", BACKWARDS, BACKWARDS, KINDS},
    {"backwards to plain", BACKWARDS, PLAIN, KINDS},
    {"unaligned", UNALIGNED, UNALIGNED, KINDS},
    {"unaligned to plain", UNALIGNED, PLAIN, KINDS},
    {"plain to unaligned", PLAIN, UNALIGNED, KINDS},
    {"byte-swapped", SWAPPED, SWAPPED, KINDS},
    {"masked", PLAIN, PLAIN, PLAIN},
    {"masked, strided", SPREAD, SPREAD, SPREAD},
    {"masked, unaligned", UNALIGNED, UNALIGNED, BACKWARDS},
};

typedef struct call_operands {
    ptrdiff_t count, strides[MOST_ARGS];
    ndm_view views[MOST_ARGS];
} call_operands;

static void lay_out(call_operands *c, int i, const ndm_dtype *dtype, operand_kind kind,
                    bool at_end)
{
    ptrdiff_t itemsize = (ptrdiff_t)dtype->itemsize;
    c->strides[i] = kind == SPREAD      ? 2 * itemsize
                    : kind == BACKWARDS ? -itemsize
                    : kind == UNALIGNED ? itemsize + 1
                                        : itemsize;
    now.strides[i] = c->strides[i];
    char *first = place(i, itemsize, c->count, c->strides[i], at_end);
    c->views[i] = (ndm_view){first,
                             kind == SWAPPED ? ndm_dtype_swapped(dtype) : *dtype,
                             1,
                             &c->count,
                             &c->strides[i],
                             NDM_VIEW_WRITEABLE};
}

static void call_placed(const kernel *k, const struct arrangement *a, ptrdiff_t count,
                        bool at_end)
{
    call_operands c = {.count = count};
    const ndm_view *inputs[MOST_ARGS], *outs[MOST_ARGS];
    ndm_error error = {NDM_OK, ""};
    ndm_dtype boolean = the_dtype("bool");
    now.count = count;
    now.at_end = at_end;
    for (int i = 0; i < k->nargs; i++) {
        lay_out(&c, i, &k->dtypes[i], i < k->nin ? a->inputs : a->outputs, at_end);
        *(i < k->nin ? &inputs[i] : &outs[i - k->nin]) = &c.views[i];
    }
    if (a->mask != KINDS) {
        lay_out(&c, k->nargs, &boolean, a->mask, at_end);
    }
    const ndm_view *mask = a->mask != KINDS ? &c.views[k->nargs] : NULL;
    ndm_options options = {
        .size = sizeof options, .signature = k->dtypes, .where = mask, .out = outs};
    ndm_status status = k->ufunc != NULL ? ndm_call(k->ufunc, inputs, NULL, &options, &error)
                                         : ndm_copyto(&c.views[1], &c.views[0],
                                                      NDM_CASTING_UNSAFE, mask, &error);
    if (status != NDM_OK && status != NDM_ERROR_LOOP) {
        report(error.message);
    }
    for (int i = k->nin; i < k->nargs; i++) {
        if (a->outputs == SPREAD || a->outputs == UNALIGNED) {
            check_gaps(c.views[i].data, (ptrdiff_t)k->dtypes[i].itemsize, count, c.strides[i]);
        }
    }
}

static void guard_call(const kernel *k)
{
    static const ptrdiff_t counts[] = {0,  1,  2,  3,  4,  5,  7,  8,  9,   15,  16,
                                       17, 31, 32, 33, 63, 64, 65, 80, 129, 1025};
    if (sigsetjmp(escape, 1) != 0) {
        report("touched memory that is not its own");
    }
    prepare(k);
    now.target = -1;
    ndm_dtype boolean = the_dtype("bool");
    let_write(k->nargs, true);
    fill_memory(k->nargs, &boolean, false);
    let_write(k->nargs, false);
    for (size_t i = 0; i < COUNT_OF(arrangements); i++) {
        now.how = arrangements[i].name;
        for (int at_end = 0; at_end < 2; at_end++) {
            clear_outputs(k, 2, at_end != 0);
            for (size_t n = 0; n < COUNT_OF(counts); n += SANITIZED ? 5 : 1) {
                call_placed(k, &arrangements[i], counts[n], at_end != 0);
            }
        }
    }
}

START_TEST(calls_stay_within_their_operands)
{
    fence_memory();
    catch_faults();
    test_every_kernel(guard_call);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("guard of calls");
    TCase *tests = tcase_create("guard of calls");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, calls_stay_within_their_operands);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
