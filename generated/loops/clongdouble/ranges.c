/* From specs/reductions/ranges.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline void lift_minmax_clongdouble(ndm_clongdouble x, ndm_clongdouble *least,
                                           ndm_clongdouble *most)
{
    *least = x;
    *most = x;
}

static inline uint8_t isnan_clongdouble(ndm_clongdouble x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline uint8_t less_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & ndm_quiet_less_longdouble(x1.re, x2.re)) | ((x1.re == x2.re) &
        ndm_quiet_less_equal_longdouble(x1.im, x2.im));
}

static inline ndm_clongdouble minimum_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (isnan_clongdouble(x1) | less_equal_clongdouble(x1, x2)) ? x1 : x2;
}

static inline uint8_t greater_equal_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    const uint8_t ordered = (x1.im == x1.im) & (x2.im == x2.im);
    return (ordered & ndm_quiet_less_longdouble(x2.re, x1.re)) | ((x1.re == x2.re) &
        ndm_quiet_less_equal_longdouble(x2.im, x1.im));
}

static inline ndm_clongdouble maximum_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return (isnan_clongdouble(x1) | greater_equal_clongdouble(x1, x2)) ? x1 : x2;
}

static inline void combine_minmax_clongdouble(ndm_clongdouble a_least, ndm_clongdouble a_most,
                                              ndm_clongdouble b_least, ndm_clongdouble b_most,
                                              ndm_clongdouble *least, ndm_clongdouble *most)
{
    *least = minimum_clongdouble(a_least, b_least);
    *most = maximum_clongdouble(a_most, b_most);
}

static inline void finish_minmax_clongdouble(ndm_clongdouble least, ndm_clongdouble most,
                                             ndm_clongdouble *low, ndm_clongdouble *high)
{
    *low = least;
    *high = most;
}

static inline void lift_ptp_clongdouble(ndm_clongdouble x, ndm_clongdouble *least,
                                        ndm_clongdouble *most)
{
    *least = x;
    *most = x;
}

static inline void combine_ptp_clongdouble(ndm_clongdouble a_least, ndm_clongdouble a_most,
                                           ndm_clongdouble b_least, ndm_clongdouble b_most,
                                           ndm_clongdouble *least, ndm_clongdouble *most)
{
    *least = minimum_clongdouble(a_least, b_least);
    *most = maximum_clongdouble(a_most, b_most);
}

static inline ndm_clongdouble finish_ptp_clongdouble(ndm_clongdouble least,
                                                     ndm_clongdouble most)
{
    return ndm_sub_clongdouble(most, least);
}

static void form_lift_minmax_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_least = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        ndm_clongdouble *const state_most = (ndm_clongdouble *)rows->state[1] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_minmax_clongdouble(in_x[i], &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_minmax_clongdouble(value_x, &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        }
    }
}

static void form_join_minmax_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_least = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        ndm_clongdouble *const state_most = (ndm_clongdouble *)rows->state[1] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_minmax_clongdouble(in_x[i], &lifted_least, &lifted_most);
                ndm_clongdouble next_least;
                ndm_clongdouble next_most;
                combine_minmax_clongdouble(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_minmax_clongdouble(value_x, &lifted_least, &lifted_most);
                ndm_clongdouble next_least;
                ndm_clongdouble next_most;
                combine_minmax_clongdouble(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_minmax_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    ndm_clongdouble *const state_least = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_least = (const ndm_clongdouble *)state[0] + from;
    ndm_clongdouble *const state_most = (ndm_clongdouble *)state[1] + into;
    const ndm_clongdouble *const other_most = (const ndm_clongdouble *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble next_least;
        ndm_clongdouble next_most;
        combine_minmax_clongdouble(state_least[i], state_most[i], other_least[i],
            other_most[i], &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_minmax_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_least = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    const ndm_clongdouble *const state_most = (const ndm_clongdouble *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble out_low;
        ndm_clongdouble out_high;
        finish_minmax_clongdouble(state_least[i], state_most[i], &out_low, &out_high);
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) = out_low;
        *(ndm_clongdouble *)(results->outputs[1] + i * results->steps[1]) = out_high;
    }
}

static void form_lift_ptp_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_least = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        ndm_clongdouble *const state_most = (ndm_clongdouble *)rows->state[1] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_ptp_clongdouble(in_x[i], &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_ptp_clongdouble(value_x, &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        }
    }
}

static void form_join_ptp_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_least = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        ndm_clongdouble *const state_most = (ndm_clongdouble *)rows->state[1] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_ptp_clongdouble(in_x[i], &lifted_least, &lifted_most);
                ndm_clongdouble next_least;
                ndm_clongdouble next_most;
                combine_ptp_clongdouble(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {

            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble value_x = *(const ndm_clongdouble *)(row_x + i * step_x);
                ndm_clongdouble lifted_least;
                ndm_clongdouble lifted_most;
                lift_ptp_clongdouble(value_x, &lifted_least, &lifted_most);
                ndm_clongdouble next_least;
                ndm_clongdouble next_most;
                combine_ptp_clongdouble(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_ptp_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    ndm_clongdouble *const state_least = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_least = (const ndm_clongdouble *)state[0] + from;
    ndm_clongdouble *const state_most = (ndm_clongdouble *)state[1] + into;
    const ndm_clongdouble *const other_most = (const ndm_clongdouble *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble next_least;
        ndm_clongdouble next_most;
        combine_ptp_clongdouble(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_ptp_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_least = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    const ndm_clongdouble *const state_most = (const ndm_clongdouble *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) =
            finish_ptp_clongdouble(state_least[i], state_most[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_minmax_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_minmax_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_minmax_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_minmax_clongdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_ptp_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_ptp_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_ptp_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_ptp_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_ranges, kernels);
