/* What ndm_reduce refuses: each message, with the outputs untouched. */
#include "test_reduce_support.h"

static double items[6] = {1, 2, 3, 4, 5, 6};
static const ptrdiff_t shape[2] = {2, 3}, other[2] = {3, 2};

/* The same refusal of a new output and of a given one, which keeps its items. */
static void refused(const char *name, const ndm_view *x, ndm_reduce_options how,
                    ndm_options options, ndm_status status, const char *words)
{
    double kept[3] = {-1, -2, -3};
    const double before[3] = {-1, -2, -3};
    const ndm_view y = row(kept, "float64", shape + 1);
    ndm_array *made;
    ndm_error error;
    refuses(reduce_new(name, x, &made, how, options, &error), status, &error, words);
    ck_assert_ptr_null(made);
    refuses(reduce_into(name, x, &y, how, options, &error), status, &error, words);
    ck_assert_mem_eq(kept, before, sizeof kept);
}

static ndm_view table(void)
{
    return strided(items, "float64", 2, shape, NULL);
}

START_TEST(unfit_axes)
{
    const ndm_view a = table();
    ndm_view single = a;
    const struct {
        int axes[3], count;
        ndm_status status;
        const char *words;
    } cases[] = {
        {{2}, 1, NDM_ERROR_INDEX, "add: axis 2 is out of bounds for an array of 2 dimensions"},
        {{-3}, 1, NDM_ERROR_INDEX, "add: axis -3 is out of bounds"},
        {{0, 0}, 2, NDM_ERROR_VALUE, "'add': axis 0 is given twice"},
        {{1, -1}, 2, NDM_ERROR_VALUE, "'add': axis 1 is given twice"},
        {{0, 1, 2}, 3, NDM_ERROR_INDEX, "axis 2"},
        {{0}, -2, NDM_ERROR_VALUE, "'add': -2 axes"}};
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        const ndm_reduce_options how = {.axes = cases[k].axes, .axis_count = cases[k].count};
        refused("add", &a, how, plainly, cases[k].status, cases[k].words);
    }
    single.ndim = 0;
    refused("add", &single, (ndm_reduce_options){.axes = (const int[]){1}, .axis_count = 1},
            plainly, NDM_ERROR_INDEX,
            "add: axis 1 is out of bounds for an array of 0 dimensions");
    refused("subtract", &a, over_all, plainly, NDM_ERROR_VALUE,
            "'subtract' is not reorderable: it reduces along one axis, not along 2 of an array "
            "of shape (2, 3)");
    const ptrdiff_t cube[3] = {1, 2, 3};
    const ndm_view c = strided(items, "float64", 3, cube, NULL);
    refused("argmax", &c, (ndm_reduce_options){.axes = (const int[]){0, 1}, .axis_count = 2},
            plainly, NDM_ERROR_VALUE,
            "'argmax' tells places along one axis, or among all items, not along 2 axes of an "
            "array of shape (1, 2, 3)");
}
END_TEST

START_TEST(what_has_no_identity)
{
    const ptrdiff_t empty[2] = {0, 3};
    const uint8_t bits[6] = {1, 1, 1, 1, 1, 1};
    ndm_view a = table();
    const ndm_view mask = strided((void *)(uintptr_t)bits, "bool", 2, shape, NULL);
    refused("maximum", &a, by_default, (ndm_options){.where = &mask}, NDM_ERROR_VALUE,
            "'maximum' has no identity: a reduction with a mask needs an initial value");
    a.shape = empty;
    refused(
        "maximum", &a, by_default, plainly, NDM_ERROR_VALUE,
        "'maximum' has no identity: it cannot reduce an array of shape (0, 3) along axis 0, "
        "whose length is 0");
    refused("min", &a, over_all, plainly, NDM_ERROR_VALUE, "'min' has no identity");
    refused("argmin", &a, over_all, plainly, NDM_ERROR_VALUE,
            "'argmin': attempt to get argmin of an empty sequence (shape (0, 3), axis 0)");
    const ptrdiff_t last[3] = {0, 3, 0};
    const int axis = 2;
    const ndm_reduce_options by_last = {.axes = &axis, .axis_count = 1};
    a.ndim = 3;
    a.shape = last;
    refused("argmax", &a, over_all, plainly, NDM_ERROR_VALUE, "(shape (0, 3, 0), axis 0)");
    const ptrdiff_t some[3] = {2, 3, 0};
    a.shape = some;
    refused("maximum", &a, by_last, plainly, NDM_ERROR_VALUE,
            "along axis 2, whose length is 0");
    a.shape = some + 1;
    a.ndim = 2;
    refused("maximum", &a, over_all, plainly, NDM_ERROR_VALUE,
            "an array of shape (3, 0) along axis 1, whose length is 0");
}
END_TEST

START_TEST(ufuncs_that_do_not_fold)
{
    const ndm_view a = table();
    ndm_array *made = NULL;
    ndm_error error;
    refused("negative", &a, by_default, plainly, NDM_ERROR_TYPE,
            "'negative': reduce is only for ufuncs of two inputs");
    refused("divmod", &a, by_default, plainly, NDM_ERROR_TYPE,
            "'divmod': reduce is only for ufuncs of one output");
    refused("matmul", &a, by_default, plainly, NDM_ERROR_TYPE,
            "'matmul': reduce is not defined for a ufunc with the signature");
    refused("bitwise_and", &a, by_default, (ndm_options){.dtype = the_dtype("float64")},
            NDM_ERROR_TYPE, "'bitwise_and'");
    refused("equal", &a, by_default, (ndm_options){.dtype = the_dtype("float64")},
            NDM_ERROR_TYPE, "'equal'");
    const ndm_view *inputs[1] = {&a};
    refuses(ndm_reduce(NULL, inputs, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "no ufunc is given");
    refuses(ndm_accumulate(the_ufunc("mean"), &a, 0, &made, NULL, &error), NDM_ERROR_TYPE,
            &error, "'mean'");
    refuses(ndm_call(the_ufunc("mean"), inputs, &made, NULL, &error), NDM_ERROR_TYPE, &error,
            "'mean'");
    ck_assert_ptr_null(made);
}
END_TEST

START_TEST(operands)
{
    const ndm_scalar three = ndm_scalar_int(3);
    const ndm_view a = table(), weak = ndm_view_weak(&three);
    const ndm_view turned = strided(items, "float64", 2, other, NULL);
    ndm_array *made = NULL;
    ndm_error error;
    refused("add", NULL, by_default, plainly, NDM_ERROR_VALUE, "'add': input 0 is missing");
    refused("add", &weak, by_default, plainly, NDM_ERROR_TYPE,
            "'add': input 0 is a weak scalar; a reduction needs an array");
    refuses(ndm_reduce(the_ufunc("add"), NULL, &made, NULL, &error), NDM_ERROR_VALUE, &error,
            "'add': input 0 is missing");
    const ndm_view *pair[2] = {&a, NULL};
    refuses(ndm_reduce(the_ufunc("average"), pair, &made, NULL, &error), NDM_ERROR_VALUE,
            &error, "'average': input 1 is missing");
    pair[1] = &turned;
    refuses(ndm_reduce(the_ufunc("average"), pair, &made, NULL, &error), NDM_ERROR_SHAPE,
            &error, "'average': an input of shape (");
    ck_assert_ptr_null(made);
    ndm_view broken = a;
    broken.ndim = NDM_MAXDIMS + 1;
    refused("add", &broken, by_default, plainly, NDM_ERROR_VALUE, "");
}
END_TEST

START_TEST(masks_and_initial_values)
{
    const uint8_t bits[6] = {0};
    const ndm_scalar three = ndm_scalar_int(3), large = ndm_scalar_int(1000);
    const ndm_view a = table(), weak = ndm_view_weak(&three), wide = ndm_view_weak(&large);
    const int8_t small[3] = {1, 2, 3};
    const ndm_view bytes = row((void *)(uintptr_t)small, "int8", shape + 1);
    const ndm_view turned = strided((void *)(uintptr_t)bits, "bool", 2, other, NULL);
    refused("add", &a, by_default, (ndm_options){.where = &weak}, NDM_ERROR_TYPE,
            "'add': the mask is a weak scalar; it must be an array");
    refused("add", &a, by_default, (ndm_options){.where = &bytes}, NDM_ERROR_CASTING,
            "'add': the mask is of dtype int8, not bool");
    refused("add", &a, by_default, (ndm_options){.where = &turned}, NDM_ERROR_SHAPE,
            "'add': a mask of shape (3, 2) does not broadcast to (2, 3)");
    const ptrdiff_t cube[3] = {1, 2, 3};
    ndm_view broken = turned;
    broken.ndim = NDM_MAXDIMS + 1;
    refused("add", &a, by_default, (ndm_options){.where = &broken}, NDM_ERROR_VALUE,
            "a view has 0 to ");
    refused("add", &a, (ndm_reduce_options){.initial = &broken}, plainly, NDM_ERROR_VALUE,
            "a view has 0 to ");
    const ndm_view deep = strided((void *)(uintptr_t)bits, "bool", 3, cube, NULL);
    refused("add", &a, by_default, (ndm_options){.where = &deep}, NDM_ERROR_SHAPE,
            "'add': a mask of shape (1, 2, 3) does not broadcast to (2, 3)");
    ndm_view stranger = strided(items, "int8", 0, NULL, NULL);
    stranger.dtype.num = 9999; /* of no module */
    refused("add", &a, (ndm_reduce_options){.initial = &stranger}, plainly, NDM_ERROR_TYPE,
            "there is no cast from int8 to float64");
    refused("mean", &a, by_default, (ndm_options){.dtype = stranger.dtype}, NDM_ERROR_TYPE, "");
    refused("add", &a, (ndm_reduce_options){.initial = &a}, plainly, NDM_ERROR_SHAPE,
            "'add': the initial value has 2 axes; it must have none");
    refused("maximum", &bytes, (ndm_reduce_options){.initial = &wide},
            (ndm_options){.dtype = the_dtype("int8")}, NDM_ERROR_OVERFLOW, "1000");
    refused("mean", &a, (ndm_reduce_options){.initial = &weak}, plainly, NDM_ERROR_VALUE,
            "'mean' takes no initial value");
    const ndm_parameter parameter = {"ddof", 1};
    const ndm_reduce_options with = {.parameters = &parameter, .parameter_count = 1};
    refused("mean", &a, with, plainly, NDM_ERROR_VALUE, "'mean' has no parameter 'ddof'");
    refused("add", &a, with, plainly, NDM_ERROR_VALUE, "'add' has no parameter 'ddof'");
    const ndm_parameter two[2] = {{"ddof", 1}, {"dof", 1}};
    refused("var", &a, (ndm_reduce_options){.parameters = two, .parameter_count = 2}, plainly,
            NDM_ERROR_VALUE, "'var' has no parameter 'dof'");
}
END_TEST

START_TEST(unknown_options)
{
    const ndm_view a = table();
    static const char *const names[] = {"add", "mean"};
    for (size_t k = 0; k < COUNT_OF(names); k++) {
        const char *words = "unknown casting rule, fp_mode or number of threads";
        refused(names[k], &a, by_default, (ndm_options){.casting = (ndm_casting)99},
                NDM_ERROR_VALUE, words);
        refused(names[k], &a, by_default, (ndm_options){.fp_mode = (ndm_fp_mode)3},
                NDM_ERROR_VALUE, words);
        refused(names[k], &a, by_default, (ndm_options){.threads = -1}, NDM_ERROR_VALUE, words);
    }
}
END_TEST

START_TEST(unfit_outputs)
{
    double kept[6] = {-1, -1, -1, -1, -1, -1};
    const double before[6] = {-1, -1, -1, -1, -1, -1};
    const ndm_scalar three = ndm_scalar_int(3);
    const ptrdiff_t none = 0;
    const ndm_view a = table(), weak = ndm_view_weak(&three);
    const ndm_view right = row(kept, "float64", shape + 1);
    ndm_view fixed = right, integers = right, twice = right;
    const ndm_view whole = strided(kept, "float64", 2, shape, NULL);
    ndm_error error;
    fixed.flags = 0;
    integers.dtype = the_dtype("int64");
    twice.strides = &none;
    const struct {
        const ndm_view *out;
        ndm_status status;
        const char *words;
    } cases[] = {
        {&weak, NDM_ERROR_VALUE, "'mean': output 0 is a weak scalar"},
        {&fixed, NDM_ERROR_READONLY, "'mean': output 0 is read-only"},
        {&integers, NDM_ERROR_CASTING,
         "'mean': cannot cast output 0 from float64 to int64 under casting rule 'same_kind'"},
        {&whole, NDM_ERROR_SHAPE, "'mean': output 0 of shape (2, 3) is not of shape (3,)"},
        {&twice, NDM_ERROR_OVERLAP, "'mean': elements of output 0 overlap each other"}};
    const int axis = 0;
    const ndm_reduce_options how = {.axes = &axis, .axis_count = 1};
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        refuses(reduce_into("mean", &a, cases[k].out, how, plainly, &error), cases[k].status,
                &error, cases[k].words);
        ck_assert_mem_eq(kept, before, sizeof kept);
    }
    refuses(reduce_into("add", &a, NULL, how, plainly, &error), NDM_ERROR_VALUE, &error,
            "'add': output 0 is not given and has no place in the results");
    /* the second of two outputs: the first, which is right, keeps its items */
    const ndm_view near = row(kept + 2, "float64", shape + 1), *inputs[1] = {&a};
    const ndm_view *pairs[2][2] = {{&right, &near}, {&right, &whole}};
    for (int k = 0; k < 2; k++) {
        const ndm_options given = {.size = sizeof given, .out = pairs[k]};
        const ndm_reduce_options all = {
            .size = sizeof all, .axes = &axis, .axis_count = 1, .options = &given};
        refuses(ndm_reduce(the_ufunc("minmax"), inputs, NULL, &all, &error),
                k == 0 ? NDM_ERROR_OVERLAP : NDM_ERROR_SHAPE, &error,
                k == 0 ? "'minmax': outputs 0 and 1 overlap" : "'minmax': output 1 of shape");
        ck_assert_mem_eq(kept, before, sizeof kept);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reduce: refusals");
    TCase *tests = tcase_create("reduce: refusals");
    tcase_add_test(tests, unfit_axes);
    tcase_add_test(tests, what_has_no_identity);
    tcase_add_test(tests, ufuncs_that_do_not_fold);
    tcase_add_test(tests, operands);
    tcase_add_test(tests, masks_and_initial_values);
    tcase_add_test(tests, unknown_options);
    tcase_add_test(tests, unfit_outputs);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
