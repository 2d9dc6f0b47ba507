/* What the library makes of a form that chooses among items, where the last of several that are
 * as large counts. */
#include "ndmill/kernel/places.h"
#include "reduce/choose.h"
#include "test_kernels_support.h"

static int16_t numbers[40000];

static void choose_last(const ndm_reduction_rows *rows)
{
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *row = rows->items[0] + k * rows->row_steps[0];
        const int16_t *item = (const int16_t *)(const void *)row;
        ptrdiff_t at = 0;
        for (ptrdiff_t i = 1; i < rows->width; i++) {
            at = item[i] >= item[at] ? i : at;
        }
        ((int64_t *)(void *)rows->state[0])[rows->cell + k * rows->cell_step] =
            rows->index + k * rows->index_row_step + at * rows->index_step;
    }
}

static ptrdiff_t stream_last(int16_t *value, const int16_t *item, ptrdiff_t count,
                             ptrdiff_t step, ptrdiff_t lanes)
{
    const int16_t best = *value;
    ptrdiff_t found = 0;
    memcpy(value, item, (size_t)lanes * sizeof *value);
    for (ptrdiff_t i = 0; i < count; i++) {
        const ptrdiff_t lane = i % step;
        if (lane < lanes && item[i] >= value[lane]) {
            value[lane] = item[i];
        }
    }
    for (ptrdiff_t i = 0; i < lanes; i++) {
        found |= value[i] >= best ? NDM_PLACES_BETTER : 0;
    }
    return found;
}

static ptrdiff_t last_largest(int what, char *out, const char *from, ptrdiff_t count,
                              ptrdiff_t step, const ndm_reduction_rows *rows)
{
    enum { LANES = NDM_PLACES_BYTES / sizeof(int16_t) };
    int16_t *value = (int16_t *)(void *)out;
    const int16_t *item = (const int16_t *)(const void *)from;
    ptrdiff_t at = 0;
    switch (what) {
    case NDM_PLACES_LANES:
        return LANES;
    case NDM_PLACES_STREAM:
        return stream_last(value, item, count, step, LANES);
    case NDM_PLACES_JOIN:
        for (ptrdiff_t i = 1; i < LANES; i++) {
            value[0] = value[i] >= value[0] ? value[i] : value[0];
        }
        return 0;
    case NDM_PLACES_FIND: /* a later one that is as large is taken, too */
        while (at < count && *value >= item[at * step]) {
            at++;
        }
        return at;
    case NDM_PLACES_SCAN:
        for (ptrdiff_t i = 1; i < count; i++) {
            at = item[i * step] >= item[at * step] ? i : at;
        }
        *value = item[at * step];
        return at;
    case NDM_PLACES_CHOOSE:
        choose_last(rows);
        return 0;
    default:
        return 0;
    }
}

static void check_last(const int64_t *found, ptrdiff_t count, ptrdiff_t columns, int results)
{
    for (int k = 0; k < results; k++) {
        for (ptrdiff_t c = 0; c < columns; c++) {
            const int16_t *own = numbers + k * count * columns + c;
            const ptrdiff_t at = last_largest(NDM_PLACES_SCAN, (char *)&(int16_t){0},
                                              (const char *)own, count, columns, NULL);
            ck_assert_int_eq(found[k * columns + c], 7 + 3 * at + 1000 * c + 100000 * k);
        }
    }
}

START_TEST(last_of_several)
{
    static const ptrdiff_t lengths[] = {1, 5, 64, 129, 1000, 4099, 4160, 9000};
    const ndm_algebra algebra = {.choose = last_largest, .item_size = 2};
    uint64_t seed = 3;
    ck_assert(!ndm_choose_takes(&algebra, 32));
    ck_assert(!ndm_choose_takes(&(ndm_algebra){0}, 1));
    ck_assert(!ndm_choose_pays(&(ndm_algebra){0}, 1000) && !ndm_choose_pays(&algebra, 1));
    for (int trial = 0; trial < 8 * 4 * 2; trial++) {
        static const ptrdiff_t columns[] = {1, 2, 11, 16};
        const ptrdiff_t wide = columns[trial / 8 % 4];
        const ptrdiff_t count = lengths[trial % 8] * wide > 40000 ? 2500 : lengths[trial % 8];
        const int results = count * wide <= 20000 ? 2 : 1;
        int64_t found[32];
        char *state[1] = {(char *)found};
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            numbers[i] = (int16_t)(next_random(&seed) % (trial < 32 ? 3 : 30000));
        }
        ck_assert(ndm_choose_takes(&algebra, wide));
        ndm_choose(&algebra, &(ndm_choices){.items = (const char *)numbers,
                                            .count = count,
                                            .columns = wide,
                                            .results = results,
                                            .step = count * wide * 2,
                                            .index = 7,
                                            .index_step = 3,
                                            .column_index = 1000,
                                            .result_index = 100000,
                                            .state = state});
        check_last(found, count, wide, results);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("choose_last");
    TCase *cases = tcase_create("choose_last");
    tcase_add_test(cases, last_of_several);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
