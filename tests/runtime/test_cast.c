/* Transfers: every pair of dtypes, byte order, alignment and stride moves the same values. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/cast.h"

enum { COUNT_ITEMS = 700, WIDEST = 64 }; /* more than one block */

static const ndm_snapshot *snapshot(void)
{
    const ndm_snapshot *s;
    ck_assert_int_eq(ndm_snapshot_get(&s, NULL), NDM_OK);
    return s;
}

static void check_values(const ndm_dtype *dtype, const char *items, ptrdiff_t stride)
{
    for (int i = 0; i < COUNT_ITEMS; i++) {
        ndm_scalar s;
        double value;
        ndm_item_to_scalar(dtype, items + i * stride, &s);
        value = s.kind >= NDM_SCALAR_FLOAT ? s.real : (double)s.magnitude;
        ck_assert_msg(value == i % 2, "%s item %d is %g", dtype->cls->name, i, value);
    }
}

/* 0, 1, 0, 1, ...: values that every dtype has. */
static void check_pair(const ndm_dtype *from, size_t shift_from, const ndm_dtype *to,
                       size_t shift_to)
{
    static char source[COUNT_ITEMS * WIDEST + 64], target[COUNT_ITEMS * WIDEST + 64];
    ptrdiff_t from_stride = (ptrdiff_t)(from->itemsize + shift_from);
    ptrdiff_t to_stride = (ptrdiff_t)(to->itemsize + shift_to);
    memset(target, 0x55, sizeof target);
    for (int i = 0; i < COUNT_ITEMS; i++) {
        ndm_scalar value = ndm_scalar_int(i % 2);
        ck_assert_int_eq(
            ndm_item_from_scalar(from, &value, source + shift_from + i * from_stride, NULL),
            NDM_OK);
    }
    ndm_error error;
    ndm_transfer transfer;
    ndm_status status = ndm_transfer_make(snapshot(), from, shift_from == 0, to, shift_to == 0,
                                          &transfer, &error);
    ck_assert_msg(status == NDM_OK, "%s", error.message);
    ndm_transfer_run(&transfer, source + shift_from, from_stride, target + shift_to, to_stride,
                     COUNT_ITEMS);
    check_values(to, target + shift_to, to_stride);
    ck_assert_int_eq(target[shift_to + (size_t)to_stride * COUNT_ITEMS], 0x55);
}

START_TEST(every_pair)
{
    const ndm_snapshot *s = snapshot();
    for (int32_t a = 0; a < s->dtype_count; a++) {
        for (int32_t b = 0; b < s->dtype_count; b++) {
            ndm_dtype from = ndm_snapshot_dtype(s, a), to = ndm_snapshot_dtype(s, b);
            ndm_dtype from_swapped = ndm_dtype_swapped(&from);
            ndm_dtype to_swapped = ndm_dtype_swapped(&to);
            check_pair(&from, 0, &to, 0);
            check_pair(&from_swapped, 0, &to, 0);
            check_pair(&from, 0, &to_swapped, 0);
            check_pair(&from_swapped, 1, &to_swapped, 3);
            check_pair(&from, 3, &to, 1);
        }
    }
}
END_TEST

START_TEST(copy_swap)
{
    char data[48], out[48];
    for (int i = 0; i < 48; i++) {
        data[i] = (char)i;
    }
    static const size_t swaps[] = {2, 4, 8, 16, 3, 6, 12};
    for (size_t s = 0; s < sizeof swaps / sizeof swaps[0]; s++) {
        size_t swap = swaps[s];
        ndm_copy_swap(data, (ptrdiff_t)swap, out, (ptrdiff_t)swap, (ptrdiff_t)(48 / swap), swap,
                      swap);
        for (size_t i = 0; i < 48; i++) {
            ck_assert_int_eq(out[i], (int)(i / swap * swap + swap - 1 - i % swap));
        }
        ndm_copy_swap(out, (ptrdiff_t)swap, out, (ptrdiff_t)swap, (ptrdiff_t)(48 / swap), swap,
                      swap);
        ck_assert_mem_eq(out, data, 48);
    }
    ndm_copy_swap(data + 45, -3, out, 3, 16, 3, 0);
    ck_assert_int_eq(out[0], 45);
    ck_assert_int_eq(out[47], 2);
}
END_TEST

START_TEST(values_that_do_not_fit)
{
    ndm_error error;
    ndm_dtype dtype;
    unsigned char item = 7;
    ndm_scalar value = ndm_scalar_int(-1);
    ck_assert_int_eq(ndm_dtype_find("uint8", &dtype, NULL), NDM_OK);
    ck_assert_int_eq(ndm_item_from_scalar(&dtype, &value, &item, &error), NDM_ERROR_OVERFLOW);
    ck_assert_str_eq(error.message, "the integer -1 is out of range for uint8");
    value = ndm_scalar_complex(1, 1);
    ck_assert_int_eq(ndm_item_from_scalar(&dtype, &value, &item, &error), NDM_ERROR_TYPE);
    ck_assert_int_eq(item, 7);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cast");
    TCase *tests = tcase_create("cast");
    tcase_add_test(tests, every_pair);
    tcase_add_test(tests, copy_swap);
    tcase_add_test(tests, values_that_do_not_fit);
    tcase_set_timeout(tests, 60);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
