/* From specs/reductions/ranges.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "extrema.h"

#ifndef NDM_SKIPPED

static inline void lift_minmax_longdouble(long double x, long double *least, long double *most)
{
    *least = x;
    *most = x;
}

static inline long double minimum_longdouble(long double x1, long double x2)
{
    return ((x1 != x1) | ndm_is_larger_longdouble(x2, x1)) ? x1 : x2;
}

static inline long double maximum_longdouble(long double x1, long double x2)
{
    return ((x1 != x1) | ndm_is_larger_longdouble(x1, x2)) ? x1 : x2;
}

static inline void combine_minmax_longdouble(long double a_least, long double a_most,
                                             long double b_least, long double b_most,
                                             long double *least, long double *most)
{
    *least = minimum_longdouble(a_least, b_least);
    *most = maximum_longdouble(a_most, b_most);
}

static inline void finish_minmax_longdouble(long double least, long double most,
                                            long double *low, long double *high)
{
    *low = least;
    *high = most;
}

static inline void lift_ptp_longdouble(long double x, long double *least, long double *most)
{
    *least = x;
    *most = x;
}

static inline uint8_t isnan_longdouble(long double x)
{
    return x != x;
}

static inline void combine_ptp_longdouble(long double a_least, long double a_most,
                                          long double b_least, long double b_most,
                                          long double *least, long double *most)
{
    *least = (ndm_quiet_less_equal_longdouble(a_least, b_least) | isnan_longdouble(a_least)) ?
        a_least : b_least;
    *most = (ndm_quiet_less_equal_longdouble(b_most, a_most) | isnan_longdouble(a_most)) ?
        a_most : b_most;
}

static inline long double finish_ptp_longdouble(long double least, long double most)
{
    return most - least + 0.0L;
}

static void form_lift_minmax_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_least = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_most = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_least;
                long double lifted_most;
                lift_minmax_longdouble(in_x[i], &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_least;
                long double lifted_most;
                lift_minmax_longdouble(value_x, &lifted_least, &lifted_most);
                const long double made_least = counted ? lifted_least : __builtin_infl();
                const long double made_most = counted ? lifted_most : -__builtin_infl();
                state_least[i] = made_least;
                state_most[i] = made_most;
            }
        }
    }
}

static void form_join_minmax_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_least = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_most = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_least;
                long double lifted_most;
                lift_minmax_longdouble(in_x[i], &lifted_least, &lifted_most);
                long double next_least;
                long double next_most;
                combine_minmax_longdouble(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_least;
                long double lifted_most;
                lift_minmax_longdouble(value_x, &lifted_least, &lifted_most);
                const long double made_least = counted ? lifted_least : __builtin_infl();
                const long double made_most = counted ? lifted_most : -__builtin_infl();
                long double next_least;
                long double next_most;
                combine_minmax_longdouble(state_least[i], state_most[i], made_least, made_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_minmax_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    long double *const state_least = (long double *)state[0] + into;
    const long double *const other_least = (const long double *)state[0] + from;
    long double *const state_most = (long double *)state[1] + into;
    const long double *const other_most = (const long double *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_least;
        long double next_most;
        combine_minmax_longdouble(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_minmax_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_least = (const long double *)results->state[0] +
        results->cell;
    const long double *const state_most = (const long double *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        long double out_low;
        long double out_high;
        finish_minmax_longdouble(state_least[i], state_most[i], &out_low, &out_high);
        *(long double *)(results->outputs[0] + i * results->steps[0]) = out_low;
        *(long double *)(results->outputs[1] + i * results->steps[1]) = out_high;
    }
}

static void form_lift_ptp_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_least = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_most = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_least;
                long double lifted_most;
                lift_ptp_longdouble(in_x[i], &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_least;
                long double lifted_most;
                lift_ptp_longdouble(value_x, &lifted_least, &lifted_most);
                const long double made_least = counted ? lifted_least : __builtin_infl();
                const long double made_most = counted ? lifted_most : -__builtin_infl();
                state_least[i] = made_least;
                state_most[i] = made_most;
            }
        }
    }
}

static void form_join_ptp_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_least = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_most = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_least;
                long double lifted_most;
                lift_ptp_longdouble(in_x[i], &lifted_least, &lifted_most);
                long double next_least;
                long double next_most;
                combine_ptp_longdouble(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_least;
                long double lifted_most;
                lift_ptp_longdouble(value_x, &lifted_least, &lifted_most);
                const long double made_least = counted ? lifted_least : __builtin_infl();
                const long double made_most = counted ? lifted_most : -__builtin_infl();
                long double next_least;
                long double next_most;
                combine_ptp_longdouble(state_least[i], state_most[i], made_least, made_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_ptp_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    long double *const state_least = (long double *)state[0] + into;
    const long double *const other_least = (const long double *)state[0] + from;
    long double *const state_most = (long double *)state[1] + into;
    const long double *const other_most = (const long double *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_least;
        long double next_most;
        combine_ptp_longdouble(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_ptp_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_least = (const long double *)results->state[0] +
        results->cell;
    const long double *const state_most = (const long double *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_ptp_longdouble(state_least[i], state_most[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_minmax_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_minmax_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_minmax_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_minmax_longdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_ptp_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_ptp_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_ptp_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_ptp_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_ranges, kernels);
