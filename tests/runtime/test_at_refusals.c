/* What ndm_at refuses: ufuncs that have none, views that are damaged or of no dtype, indices
 * that are too many to count. The array stays as it is. */
#define _POSIX_C_SOURCE 200809L

#include "dtype/registry.h"
#include "test_at_support.h"

static double a[3], b[3];
static int64_t index[3];
static const ptrdiff_t three = 3;
static ndm_view va, vb, vi;
static ndm_error error;

static void set_up(void)
{
    for (int i = 0; i < 3; i++) {
        a[i] = b[i] = i + 1;
        index[i] = 2 - i;
    }
    va = row(a, "float64", &three);
    vb = row(b, "float64", &three);
    vi = row(index, "int64", &three);
}

static void tear_down(void)
{
    ck_assert(a[0] == 1 && a[1] == 2 && a[2] == 3);
}

START_TEST(ufuncs_without_at)
{
    refuses(at("mean", &va, &vi, NULL, NULL, &error), NDM_ERROR_TYPE, &error,
            "'mean' is a reduction, which has no at");
    refuses(at("clip", &va, &vi, &vb, NULL, &error), NDM_ERROR_TYPE, &error,
            "'clip': at is only for ufuncs of one or two inputs and one output");
}
END_TEST

START_TEST(damaged_views)
{
    const ndm_scalar one = ndm_scalar_int(1);
    const ndm_view weak = ndm_view_weak(&one);
    ndm_view damaged = vb;
    damaged.dtype = (ndm_dtype){0};
    refuses(at("add", &weak, &vi, &vb, NULL, &error), NDM_ERROR_VALUE, &error,
            "'add': at: the array to change is a weak scalar");
    refuses(at("add", &damaged, &vi, &vb, NULL, &error), NDM_ERROR_VALUE, &error, "is unset");
    refuses(at("add", &va, &vi, &damaged, NULL, &error), NDM_ERROR_VALUE, &error, "is unset");
    refuses(at("add", &va, &damaged, &vb, NULL, &error), NDM_ERROR_VALUE, &error, "is unset");
    refuses(ndm_at(the_ufunc("add"), &va, NULL, 1, &vb, NULL, &error), NDM_ERROR_VALUE, &error,
            "'add': at: index 0 is missing");
}
END_TEST

START_TEST(dtypes_of_another_library)
{
    ndm_view strange = vb;
    strange.dtype.num = 9999;
    refuses(at("add", &strange, &vi, &vb, NULL, &error), NDM_ERROR_TYPE, &error,
            "'add': input 0 has no dtype of this library");
    refuses(at("add", &va, &vi, &strange, NULL, &error), NDM_ERROR_TYPE, &error,
            "'add': input 1 has no dtype of this library");
    strange = vi;
    strange.dtype.num = 9999;
    refuses(at("add", &va, &strange, &vb, NULL, &error), NDM_ERROR_TYPE, &error,
            "'add': at: index 0 has no dtype of this library");
}
END_TEST

START_TEST(too_many_indices)
{
    const ptrdiff_t half = (ptrdiff_t)1 << sizeof(ptrdiff_t) * 4, none[2] = {0, 0};
    const ptrdiff_t square[2] = {1, 3}, tall[2] = {half, 1}, wide[2] = {1, half};
    ndm_view whole = strided(a, "float64", 2, square, NULL);
    const ndm_view i = strided(index, "int64", 2, tall, none),
                   j = strided(index, "int64", 2, wide, none);
    const ndm_view *const indices[2] = {&i, &j};
    const ndm_scalar one = ndm_scalar_int(1);
    const ndm_view weak = ndm_view_weak(&one);
    refuses(ndm_at(the_ufunc("add"), &whole, indices, 2, &weak, NULL, &error),
            NDM_ERROR_OVERFLOW, &error, "'add': at: too many indices to count");
}
END_TEST

/* Where nothing can be registered: no target of that name. A process of its own. */
START_TEST(without_a_library)
{
    static const ndm_dtype_class cls = {.name = "float64", .itemsize = 8, .alignment = 8};
    const ndm_ufunc_record record = {.name = "add", .nin = 2, .nout = 1};
    const ndm_ufunc ufunc = {.record = &record};
    double item = 1;
    const ndm_view view = {
        &item, {.cls = &cls, .itemsize = 8}, 0, NULL, NULL, NDM_VIEW_WRITEABLE};
    setenv("NDMILL_TARGET", "none", 1);
    refuses(ndm_at(&ufunc, &view, NULL, 0, &view, NULL, &error), NDM_ERROR_TARGET, &error,
            "none");
    ck_assert(item == 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("at: refusals");
    TCase *tests = tcase_create("at: refusals");
    TCase *bare = tcase_create("without a library");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, ufuncs_without_at);
    tcase_add_test(tests, damaged_views);
    tcase_add_test(tests, dtypes_of_another_library);
    tcase_add_test(tests, too_many_indices);
    tcase_add_test(bare, without_a_library);
    suite_add_tcase(suite, tests);
    suite_add_tcase(suite, bare);
    return run_tests(suite);
}
