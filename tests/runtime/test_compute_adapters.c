/* Adapters, for another engine, of a dtype from outside that has no loop of its own. */
#include "test_brick_support.h"

/* For another engine: an output that is cast on its way out, over itself and one by one too. */
START_TEST(adapters_cast_outputs)
{
    const ptrdiff_t n = N, strides[3] = {2, 2, 2};
    const ndm_dtype brick = row(x, "brick", &n).dtype, inputs[2] = {brick, brick};
    char *const apart[3] = {(char *)x, (char *)y, (char *)out};
    char *const along[3] = {(char *)x, (char *)x + 2, (char *)x + 2};
    ndm_error error;
    ndm_adapter *add;
    uint32_t raised;
    expect(ndm_adapter_call(the_ufunc("add"), inputs, &add, &error), NDM_OK, &error);
    ck_assert_str_eq(ndm_dtype_name(&ndm_adapter_dtypes(add)[2]), "brick");
    ck_assert_int_eq(ndm_adapter_run(add, apart, &n, strides, &raised), 0);
    for (int i = 0; i < N; i++) {
        ck_assert_uint_eq(out[i], narrow(widen(x[i]) + widen(y[i])));
    }
    float sum = widen(x[0]);
    for (int i = 1; i < N; i++) {
        out[i] = x[i];
    }
    ck_assert_int_eq(ndm_adapter_run(add, along, &(const ptrdiff_t){N - 1}, strides, &raised),
                     0);
    for (int i = 1; i < N; i++) {
        sum = widen(narrow(sum + widen(out[i])));
        ck_assert_uint_eq(x[i], narrow(sum));
    }
    ndm_adapter_free(add);
}
END_TEST

/* One output is cast on its way, the other is not. */
START_TEST(adapters_cast_one_of_two_outputs)
{
    const ptrdiff_t n = N, strides[3] = {2, 2, 4};
    const ndm_dtype brick = row(x, "brick", &n).dtype;
    static int32_t exponents[N];
    char *const args[3] = {(char *)x, (char *)out, (char *)exponents};
    ndm_error error;
    ndm_adapter *frexp_;
    uint32_t raised;
    expect(ndm_adapter_call(the_ufunc("frexp"), &brick, &frexp_, &error), NDM_OK, &error);
    ck_assert_int_eq(ndm_adapter_run(frexp_, args, &n, strides, &raised), 0);
    for (int i = 0; i < N; i++) {
        int exponent;
        float fraction = frexpf(widen(x[i]), &exponent);
        ck_assert_uint_eq(out[i], narrow(fraction));
        ck_assert_int_eq(exponents[i], isfinite(fraction) ? exponent : exponents[i]);
    }
    ndm_adapter_free(frexp_);
}
END_TEST

/* A dtype without casts. */
START_TEST(adapters_of_what_cannot_be_cast)
{
    static ndm_dtype_class stone;
    static const ndm_dtype_class *const stones[] = {&stone};
    static ndm_module module;
    const ptrdiff_t n = N;
    ndm_error error;
    ndm_adapter *adapter = NULL;
    stone = brick_class;
    stone.name = stone.real = "stone";
    module = brick_module;
    module.name = "stone";
    module.dtypes = stones;
    module.cast_count = 0;
    module.casts = NULL;
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
    const ndm_dtype dtype = row(x, "stone", &n).dtype, inputs[2] = {dtype, dtype};
    const ndm_dtype brick = row(x, "brick", &n).dtype;
    expect(ndm_adapter_cast(&dtype, &brick, &adapter, &error), NDM_ERROR_TYPE, &error);
    expect(ndm_adapter_call(the_ufunc("add"), inputs, &adapter, &error), NDM_ERROR_TYPE,
           &error);
    ck_assert_ptr_null(adapter);
}
END_TEST
int main(void)
{
    Suite *suite = suite_create("compute: adapters");
    TCase *tests = tcase_create("compute: adapters");
    tcase_add_checked_fixture(tests, set_up, NULL);
    tcase_add_test(tests, adapters_cast_outputs);
    tcase_add_test(tests, adapters_cast_one_of_two_outputs);
    tcase_add_test(tests, adapters_of_what_cannot_be_cast);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}
