/* A ufunc of as many inputs and outputs as there can be, whose calls run out of memory at every
 * allocation in turn. */
#include <stdint.h>

#include "modules/module_head.h"
#include "system/memory.h"
#include "test_call_support.h"

enum { WIDE = 16 };

/* Output i is input i plus i. */
static int shift_each(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                      ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t n = 0; n < dimensions[0]; n++) {
        for (int i = 0; i < WIDE; i++) {
            double value;
            memcpy(&value, args[i] + n * strides[i], sizeof value);
            value += i;
            memcpy(args[WIDE + i] + n * strides[WIDE + i], &value, sizeof value);
        }
    }
    return 0;
}

ONE_LOOP_KERNEL("wide", shift_each);
#define FOUR(name) name, name, name, name
static const char *const types[] = {FOUR("float64"), FOUR("float64"), FOUR("float64"),
                                    FOUR("float64"), FOUR("float64"), FOUR("float64"),
                                    FOUR("float64"), FOUR("float64")};
static const ndm_ufunc_record ufuncs[] = {{.name = "shift_each",
                                           .doc = "A test.",
                                           .signature = "x1, x2",
                                           .aliases = nothing,
                                           .nin = WIDE,
                                           .nout = WIDE,
                                           .hash = {81, 1}}};
static const ndm_loop_record loops[] = {{.ufunc = "shift_each",
                                         .types = types,
                                         .symbol = "shift_each_float64",
                                         .cost = 20,
                                         .hash = {81, 2}}};
static const ndm_module wide_module = {ONE_LOOP_MODULE("wide")};

/* Inputs of two dtypes in many dimensions, half of the outputs given: every table of the plan
 * is beyond its fixed room. */
START_TEST(as_many_operands_as_there_can_be)
{
    enum { DIMS = 12 };
    ndm_error error;
    expect(ndm_module_register(&wide_module, &error), NDM_OK, &error);
    static int8_t in[WIDE][1 << DIMS];
    static double given[1 << DIMS];
    ptrdiff_t shape[DIMS], strides[DIMS];
    for (int i = 0; i < DIMS; i++) { /* no two axes are one */
        shape[i] = 2;
        strides[i] = (ptrdiff_t)1 << (i * 5 % DIMS);
    }
    ndm_view views[WIDE], out = strided(given, "float64", DIMS, shape, NULL);
    const ndm_view *inputs[WIDE], *outs[WIDE] = {NULL};
    for (int i = 0; i < WIDE; i++) {
        for (int k = 0; k < 1 << DIMS; k++) {
            in[i][k] = (int8_t)(i + k % 100);
        }
        views[i] = strided(in[i], "int8", DIMS, shape, strides);
        inputs[i] = &views[i];
    }
    outs[3] = &out;
    ndm_options options = {.size = sizeof options, .out = outs};
    int failures = 0;
    ndm_status status = NDM_ERROR_MEMORY;
    ndm_array *results[WIDE];
    for (; status != NDM_OK && failures < 400; failures++) {
        memset(results, 0, sizeof results);
        ndm_memory_limit(failures);
        status = ndm_call(the_ufunc("shift_each"), inputs, results, &options, &error);
        ndm_memory_limit(-1);
        ck_assert_msg(status == NDM_OK || status == NDM_ERROR_MEMORY, "%s", error.message);
        for (int i = 0; i < WIDE; i++) {
            ck_assert((results[i] != NULL) == (status == NDM_OK && i != 3));
        }
    }
    expect(status, NDM_OK, &error);
    ck_assert_int_gt(failures, WIDE);
    const ptrdiff_t last[DIMS] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    for (int i = 0; i < WIDE; i++) {
        ndm_scalar value = {0};
        const ndm_view *from = i == 3 ? &out : ndm_array_view(results[i]);
        expect(ndm_get_item(from, last, &value, &error), NDM_OK, &error);
        ck_assert_double_eq(value.real, 2 * i + ((1 << DIMS) - 1) % 100);
        ndm_array_release(results[i]);
    }
    double both[2] = {0, 0};
    const ptrdiff_t two = 2;
    for (int i = 0; i < WIDE; i++) { /* one element, all 32 operands given */
        views[i] = strided(both, "float64", 1, &two, NULL);
        outs[i] = NULL;
    }
    outs[15] = &views[0];
    expect(ndm_call(the_ufunc("shift_each"), inputs, results, &options, &error), NDM_OK,
           &error);
    ck_assert_double_eq(both[1], 15);
    for (int i = 0; i < WIDE - 1; i++) {
        ndm_array_release(results[i]);
    }
    outs[14] = &views[1];
    expect(ndm_call(the_ufunc("shift_each"), inputs, results, &options, &error),
           NDM_ERROR_OVERLAP, &error);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("wide ufunc");
    TCase *tests = tcase_create("wide ufunc");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, as_many_operands_as_there_can_be);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
