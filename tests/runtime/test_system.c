/* Memory with checked sizes, error messages, suggestions. */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "system/arena.h"
#include "system/fail.h"
#include "system/memory.h"

START_TEST(sizes_do_not_wrap)
{
    size_t out;
    ck_assert(ndm_size_multiply(3, 5, &out) && out == 15);
    ck_assert(!ndm_size_multiply(SIZE_MAX / 2, 3, &out));
    ck_assert(!ndm_size_add(SIZE_MAX, 1, &out));
    ck_assert_ptr_null(ndm_new(SIZE_MAX / 2, 3));
    ck_assert_ptr_null(ndm_new_raw(SIZE_MAX, 1));
    ck_assert_ptr_null(ndm_new(SIZE_MAX, 1));
    ck_assert_ptr_null(ndm_new_raw(SIZE_MAX / 2, 3));
}
END_TEST

START_TEST(allocator_aligns_and_zeroes)
{
    for (size_t alignment = 1; alignment <= 4096; alignment *= 2) {
        const ndm_allocator *a = &ndm_default_allocator;
        unsigned char *data = a->allocate(a->context, 100, alignment, 1);
        ck_assert_ptr_nonnull(data);
        ck_assert_uint_eq((uintptr_t)data % alignment, 0);
        for (int i = 0; i < 100; i++) {
            ck_assert_uint_eq(data[i], 0);
        }
        a->release(a->context, data, 100);
    }
    ck_assert_ptr_null(ndm_default_allocator.allocate(NULL, SIZE_MAX - 8, 64, 0));
    ck_assert_ptr_null(ndm_default_allocator.allocate(NULL, 8, SIZE_MAX - 3, 0));
    ndm_default_allocator.release(NULL, NULL, 0);
    void *nothing[2] = {ndm_new(0, 8), ndm_new_raw(8, 0)};
    ck_assert(nothing[0] != NULL && nothing[1] != NULL && nothing[0] != nothing[1]);
    free(nothing[0]);
    free(nothing[1]);
}
END_TEST

START_TEST(limit_fails_allocations)
{
    ndm_memory_limit(1);
    void *first = ndm_new(1, 8), *second = ndm_new(1, 8), *third = ndm_new_raw(1, 8);
    ndm_memory_limit(-1);
    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_null(second);
    ck_assert_ptr_null(third);
    free(first);
}
END_TEST

START_TEST(long_messages_are_cut_between_characters)
{
    ndm_error error;
    char text[2 * NDM_ERROR_MESSAGE_SIZE];
    for (size_t shift = 0; shift < 4; shift++) {
        memset(text, 'x', shift);
        for (size_t i = shift; i + 3 < sizeof text; i += 2) {
            memcpy(text + i, "\xC3\xA9", 3);
        }
        ck_assert_int_eq(ndm_fail(&error, NDM_ERROR_VALUE, "%s", text), NDM_ERROR_VALUE);
        size_t length = strlen(error.message);
        ck_assert_uint_lt(length, sizeof error.message);
        ck_assert_uint_ge(length, sizeof error.message - 3);
        ck_assert_str_eq(error.message + length - 3, "...");
        ck_assert_uint_eq((length - 3 - shift) % 2, 0);
    }
}
END_TEST

START_TEST(message_that_just_fits)
{
    ndm_error error;
    char text[NDM_ERROR_MESSAGE_SIZE + 1];
    memset(text, 'x', sizeof text);
    text[NDM_ERROR_MESSAGE_SIZE - 1] = 0;
    ndm_fail(&error, NDM_ERROR_VALUE, "%s", text);
    ck_assert_str_eq(error.message, text);
    text[NDM_ERROR_MESSAGE_SIZE - 1] = 'x';
    text[NDM_ERROR_MESSAGE_SIZE] = 0;
    ndm_fail(&error, NDM_ERROR_VALUE, "%s", text);
    ck_assert_str_eq(error.message + NDM_ERROR_MESSAGE_SIZE - 4, "...");
}
END_TEST

START_TEST(messages_are_one_line_of_utf8)
{
    ndm_error error;
    ndm_fail(&error, NDM_ERROR_IO, "a\nb\tc\xFF\xC0\xAF \xE2\x82\xAC \xED\xA0\x80");
    ck_assert_str_eq(error.message, "a b c??? \xE2\x82\xAC ???");
    ndm_fail(&error, NDM_ERROR_MODULE, "more: %s", error.message);
    ck_assert_str_eq(error.message, "more: a b c??? \xE2\x82\xAC ???");
    ndm_fail(&error, NDM_ERROR_IO, "%s",
             "\xE0\x9F\xBF \xE0\xA0\x80 \xED\x9F\xBF \xF0\x8F\xBF\xBF");
    ck_assert_str_eq(error.message, "??? \xE0\xA0\x80 \xED\x9F\xBF ????");
    ndm_fail(&error, NDM_ERROR_IO, "%s",
             "\xF0\x90\x80\x80 \xF4\x8F\xBF\xBF \xF4\x90\x80\x80 \xC3(\x7F");
    ck_assert_str_eq(error.message, "\xF0\x90\x80\x80 \xF4\x8F\xBF\xBF ???? ?( ");
    ck_assert_int_eq(ndm_fail(NULL, NDM_ERROR_IO, "nobody reads this"), NDM_ERROR_IO);
}
END_TEST

START_TEST(every_status_has_its_name)
{
    for (int i = NDM_OK; i <= NDM_ERROR_TARGET; i++) {
        ck_assert_str_ne(ndm_status_name((ndm_status)i), "unknown");
        for (int j = NDM_OK; j < i; j++) {
            ck_assert_str_ne(ndm_status_name((ndm_status)i), ndm_status_name((ndm_status)j));
        }
    }
    ck_assert_str_eq(ndm_status_name((ndm_status)99), "unknown");
}
END_TEST

START_TEST(nearest_name)
{
    static const char *const names[] = {"maximum", "minimum", "multiply", "ab"};
    ck_assert_str_eq(ndm_nearest("maximun", names, 4), "maximum");
    ck_assert_str_eq(ndm_nearest("mutliply", names, 4), "multiply");
    ck_assert_str_eq(ndm_nearest("ba", names, 4), "ab");
    ck_assert_ptr_null(ndm_nearest("convolve", names, 4));
    ck_assert_ptr_null(ndm_nearest("", names, 4));
    char too_long[66], longest[65];
    memset(too_long, 'm', sizeof too_long);
    memset(longest, 'm', sizeof longest);
    too_long[65] = longest[64] = '\0';
    const char *const odd[] = {"", too_long, longest, "mm"};
    ck_assert_ptr_null(ndm_nearest(too_long, odd, 4));
    ck_assert_str_eq(ndm_nearest(longest, odd, 4), longest);
    ck_assert_str_eq(ndm_nearest("nm", odd, 4), "mm");
}
END_TEST

START_TEST(arena_frees_all)
{
    ndm_arena arena = {NULL};
    for (size_t i = 0; i < 100; i++) {
        char *block = ndm_arena_new(&arena, i, 3);
        ck_assert_ptr_nonnull(block);
        memset(block, 1, 3 * i);
    }
    ck_assert_ptr_null(ndm_arena_new(&arena, SIZE_MAX, 2));
    ndm_arena_free(&arena);
    ck_assert_ptr_null(arena.blocks);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("system");
    TCase *tests = tcase_create("system");
    tcase_add_test(tests, sizes_do_not_wrap);
    tcase_add_test(tests, allocator_aligns_and_zeroes);
    tcase_add_test(tests, limit_fails_allocations);
    tcase_add_test(tests, long_messages_are_cut_between_characters);
    tcase_add_test(tests, message_that_just_fits);
    tcase_add_test(tests, messages_are_one_line_of_utf8);
    tcase_add_test(tests, every_status_has_its_name);
    tcase_add_test(tests, nearest_name);
    tcase_add_test(tests, arena_frees_all);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
