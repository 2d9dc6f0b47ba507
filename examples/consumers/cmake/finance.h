/* What both programs do once the module is there: call its ufuncs by name. */
#ifndef FINANCE_H
#define FINANCE_H

#include <ndmill/ndmill.h>
#include <stdio.h>

static inline int print_result(ndm_array *result, ndm_error *error)
{
    char *text = NULL;
    if (ndm_to_string(ndm_array_view(result), NULL, &text, error) != NDM_OK)
        return 1;
    puts(text);
    ndm_free(text);
    return 0;
}

/* 1000 due in 0 to 3 years at 5 %; payments of -100, 60 and 60. */
static inline int print_values(ndm_error *error)
{
    static double rate = 0.05, amount = 1000, payments[] = {-100, 60, 60};
    static int32_t years[] = {0, 1, 2, 3};
    static const ptrdiff_t four = 4, three = 3, eight = 8, sizeof_year = 4;
    const ndm_ufunc *present_value, *net_present_value;
    ndm_dtype float64, int32;
    ndm_array *values = NULL, *net = NULL;
    if (ndm_dtype_find("float64", &float64, error) || ndm_dtype_find("int32", &int32, error) ||
        ndm_ufunc_find("present_value", &present_value, error) ||
        ndm_ufunc_find("net_present_value", &net_present_value, error))
        return 1;
    const ndm_view a_rate = {.data = &rate, .dtype = float64};
    const ndm_view an_amount = {.data = &amount, .dtype = float64};
    const ndm_view some_years = {years, int32, 1, &four, &sizeof_year, 0};
    const ndm_view some_payments = {payments, float64, 1, &three, &eight, 0};
    const ndm_view *one[] = {&an_amount, &a_rate, &some_years},
                   *two[] = {&a_rate, &some_payments};
    int failed =
        ndm_call(present_value, one, &values, NULL, error) || print_result(values, error) ||
        ndm_call(net_present_value, two, &net, NULL, error) || print_result(net, error);
    ndm_array_release(values);
    ndm_array_release(net);
    return failed;
}

#endif
