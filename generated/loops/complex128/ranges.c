/* From specs/reductions/ranges.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex128, double, double)

static inline void lift_minmax_complex128(ndm_complex128 x, ndm_complex128 *least,
                                          ndm_complex128 *most)
{
    *least = x;
    *most = x;
}

static inline uint8_t isnan_complex128(ndm_complex128 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t less_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & ndm_quiet_less_double(x1.re, x2.re)) | ((x1.re == x2.re) &
        ndm_quiet_less_equal_double(x1.im, x2.im));
}

static inline ndm_complex128 minimum_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_choose_complex128(isnan_complex128(x1) | less_equal_complex128(x1, x2), x1, x2);
}

static inline uint8_t greater_equal_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & ndm_quiet_less_double(x2.re, x1.re)) | ((x1.re == x2.re) &
        ndm_quiet_less_equal_double(x2.im, x1.im));
}

static inline ndm_complex128 maximum_complex128(ndm_complex128 x1, ndm_complex128 x2)
{
    return ndm_choose_complex128(isnan_complex128(x1) | greater_equal_complex128(x1, x2), x1,
        x2);
}

static inline void combine_minmax_complex128(ndm_complex128 a_least, ndm_complex128 a_most,
                                             ndm_complex128 b_least, ndm_complex128 b_most,
                                             ndm_complex128 *least, ndm_complex128 *most)
{
    *least = minimum_complex128(a_least, b_least);
    *most = maximum_complex128(a_most, b_most);
}

static inline void finish_minmax_complex128(ndm_complex128 least, ndm_complex128 most,
                                            ndm_complex128 *low, ndm_complex128 *high)
{
    *low = least;
    *high = most;
}

static inline void lift_ptp_complex128(ndm_complex128 x, ndm_complex128 *least,
                                       ndm_complex128 *most)
{
    *least = x;
    *most = x;
}

static inline void combine_ptp_complex128(ndm_complex128 a_least, ndm_complex128 a_most,
                                          ndm_complex128 b_least, ndm_complex128 b_most,
                                          ndm_complex128 *least, ndm_complex128 *most)
{
    *least = minimum_complex128(a_least, b_least);
    *most = maximum_complex128(a_most, b_most);
}

static inline ndm_complex128 finish_ptp_complex128(ndm_complex128 least, ndm_complex128 most)
{
    return ndm_sub_complex128(most, least);
}

static void form_lift_minmax_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_least = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        ndm_complex128 *const state_most = (ndm_complex128 *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_minmax_complex128(ndm_get_complex128(&in_x[i]), &lifted_least,
                    &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_minmax_complex128(value_x, &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        }
    }
}

static void form_join_minmax_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex128 *const state_least = (ndm_complex128 *)rows->state[0] + rows->cell;
        ndm_complex128 *const state_most = (ndm_complex128 *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 next_least = state_least[i];
                ndm_complex128 next_most = state_most[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex128 *const in_x = (const ndm_complex128 *)(row_x + row *
                        row_step_x);
                    ndm_complex128 lifted_least;
                    ndm_complex128 lifted_most;
                    lift_minmax_complex128(ndm_get_complex128(&in_x[i]), &lifted_least,
                        &lifted_most);
                    combine_minmax_complex128(next_least, next_most, lifted_least, lifted_most,
                        &next_least, &next_most);
                }
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_least = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        ndm_complex128 *const state_most = (ndm_complex128 *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_minmax_complex128(ndm_get_complex128(&in_x[i]), &lifted_least,
                    &lifted_most);
                ndm_complex128 next_least;
                ndm_complex128 next_most;
                combine_minmax_complex128(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_minmax_complex128(value_x, &lifted_least, &lifted_most);
                ndm_complex128 next_least;
                ndm_complex128 next_most;
                combine_minmax_complex128(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_minmax_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    ndm_complex128 *const state_least = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_least = (const ndm_complex128 *)state[0] + from;
    ndm_complex128 *const state_most = (ndm_complex128 *)state[1] + into;
    const ndm_complex128 *const other_most = (const ndm_complex128 *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_complex128 next_least;
        ndm_complex128 next_most;
        combine_minmax_complex128(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_minmax_complex128(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_complex128 *const state_least = (const ndm_complex128 *)results->state[0] +
        results->cell;
    const ndm_complex128 *const state_most = (const ndm_complex128 *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_complex128 out_low;
        ndm_complex128 out_high;
        finish_minmax_complex128(state_least[i], state_most[i], &out_low, &out_high);
        *(ndm_complex128 *)(results->outputs[0] + i * results->steps[0]) = out_low;
        *(ndm_complex128 *)(results->outputs[1] + i * results->steps[1]) = out_high;
    }
}

static void form_lift_ptp_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_least = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        ndm_complex128 *const state_most = (ndm_complex128 *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_ptp_complex128(ndm_get_complex128(&in_x[i]), &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_ptp_complex128(value_x, &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        }
    }
}

static void form_join_ptp_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_complex128);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex128 *const state_least = (ndm_complex128 *)rows->state[0] + rows->cell;
        ndm_complex128 *const state_most = (ndm_complex128 *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 next_least = state_least[i];
                ndm_complex128 next_most = state_most[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex128 *const in_x = (const ndm_complex128 *)(row_x + row *
                        row_step_x);
                    ndm_complex128 lifted_least;
                    ndm_complex128 lifted_most;
                    lift_ptp_complex128(ndm_get_complex128(&in_x[i]), &lifted_least,
                        &lifted_most);
                    combine_ptp_complex128(next_least, next_most, lifted_least, lifted_most,
                        &next_least, &next_most);
                }
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_least = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        ndm_complex128 *const state_most = (ndm_complex128 *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_ptp_complex128(ndm_get_complex128(&in_x[i]), &lifted_least, &lifted_most);
                ndm_complex128 next_least;
                ndm_complex128 next_most;
                combine_ptp_complex128(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex128 value_x = *(const ndm_complex128 *)(row_x + i * step_x);
                ndm_complex128 lifted_least;
                ndm_complex128 lifted_most;
                lift_ptp_complex128(value_x, &lifted_least, &lifted_most);
                ndm_complex128 next_least;
                ndm_complex128 next_most;
                combine_ptp_complex128(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_ptp_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    ndm_complex128 *const state_least = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_least = (const ndm_complex128 *)state[0] + from;
    ndm_complex128 *const state_most = (ndm_complex128 *)state[1] + into;
    const ndm_complex128 *const other_most = (const ndm_complex128 *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_complex128 next_least;
        ndm_complex128 next_most;
        combine_ptp_complex128(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_ptp_complex128(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_complex128 *const state_least = (const ndm_complex128 *)results->state[0] +
        results->cell;
    const ndm_complex128 *const state_most = (const ndm_complex128 *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_complex128 *)(results->outputs[0] + i * results->steps[0]) =
            finish_ptp_complex128(state_least[i], state_most[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_minmax_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_minmax_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_minmax_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_minmax_complex128},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_ptp_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_ptp_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_ptp_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_ptp_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_ranges, kernels);
