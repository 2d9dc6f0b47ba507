/* ndm_reduceat that ends before its end: elements that are refused, cancelling, and every
 * allocation made to fail in turn. */
#include "system/memory.h"
#include "test_methods_support.h"

START_TEST(faults_and_cancelling)
{
    const int64_t x[4] = {2, 3, -1, 5}, cuts[2] = {0, 1};
    const ptrdiff_t n = 4, two = 2;
    ndm_view a = row((void *)(uintptr_t)x, "int64", &n);
    ndm_view indices = row((void *)(uintptr_t)cuts, "int64", &two);
    ndm_cancel cancel = {.requested = 1};
    const ndm_options options = {.size = sizeof options, .cancel = &cancel};
    ndm_array *made = NULL;
    ndm_error error;
    refuses(ndm_reduceat(the_ufunc("power"), &a, &indices, 0, &made, NULL, &error),
            NDM_ERROR_LOOP, &error, "'power': reduceat: ");
    refuses(ndm_reduceat(the_ufunc("add"), &a, &indices, 0, &made, &options, &error),
            NDM_ERROR_CANCELLED, &error, "'add': reduceat was cancelled");
    ck_assert_ptr_null(made);
    cancel.requested = 0;
    expect(ndm_reduceat(the_ufunc("add"), &a, &indices, 0, &made, &options, &error), NDM_OK,
           &error);
    ck_assert_int_eq(cancel.done, 2);
    ndm_array_release(made);
}
END_TEST

/* How often `add` fails for want of memory; its last result is the reduction's. */
static long failures(const ndm_view *a, const ndm_view *indices, const ndm_options *options,
                     ndm_array **made)
{
    const size_t bytes = (size_t)ndm_view_size(a) * a->dtype.itemsize;
    ndm_status status = NDM_ERROR_MEMORY;
    char before[256];
    long allowed = 0;
    ck_assert_uint_le(bytes, sizeof before);
    memcpy(before, a->data, bytes);
    for (; status != NDM_OK; allowed++) {
        ndm_error error;
        ndm_memory_limit(allowed);
        status = ndm_reduceat(the_ufunc("add"), a, indices, 0, made, options, &error);
        ndm_memory_limit(-1);
        if (status != NDM_OK) {
            expect(status, NDM_ERROR_MEMORY, &error);
            ck_assert(made == NULL || *made == NULL);
            ck_assert_mem_eq(a->data, before, bytes);
        }
    }
    return allowed - 1;
}

/* A new output; one that lies on the input; items that are cast before all. */
START_TEST(memory_that_runs_out)
{
    int64_t x[4] = {2, 3, -1, 5};
    int8_t small[16] = {1, 2, 3};
    const int64_t cuts[2] = {0, 1}, again[6] = {0, 15, 0, 15, 0, 1};
    const ptrdiff_t n = 4, two = 2, six = 6, sixteen = 16;
    const ndm_view a = row(x, "int64", &n), y = row(x + 1, "int64", &two);
    const ndm_view b = row(small, "int8", &sixteen), *outs[1] = {&y};
    const ndm_view indices = row((void *)(uintptr_t)cuts, "int64", &two);
    const ndm_view many = row((void *)(uintptr_t)again, "int64", &six);
    const ndm_options options = {.size = sizeof options, .out = outs};
    ndm_array *made = NULL;
    ck_assert_int_gt(failures(&a, &indices, NULL, &made), 3);
    ndm_array_release(made);
    ck_assert_int_gt(failures(&a, &indices, &options, NULL), 3);
    ck_assert(x[1] == 2 && x[2] == 7);
    made = NULL;
    ck_assert_int_gt(failures(&b, &many, NULL, &made), 4);
    ck_assert(((int64_t *)ndm_array_data(made))[0] == 6 &&
              ((int64_t *)ndm_array_data(made))[5] == 5);
    ndm_array_release(made);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduceat_stops");
    TCase *tests = tcase_create("reduceat_stops");
    tcase_add_test(tests, faults_and_cancelling);
    tcase_add_test(tests, memory_that_runs_out);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
