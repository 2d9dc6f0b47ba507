/* From specs/reductions/logsumexp.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "longdouble_exponentials.h"
#include "longdouble_logarithms.h"

#ifndef NDM_SKIPPED

static inline long double lift_logsumexp_longdouble(long double x, long double high,
                                                    uint32_t hidden)
{
    const bool chosen = ndm_quiet_less_longdouble(x, high);
    const uint32_t guard = ndm_guard(chosen, hidden);
    const long double below = ndm_shown(chosen, hidden) ? ndm_guarded_longdouble(guard, x, 1) -
        ndm_guarded_longdouble(guard, high, 1) : 0.0L;
    return ndm_exp_longdouble(below);
}

static inline long double combine_logsumexp_longdouble(long double a_total, long double b_total)
{
    return a_total + b_total;
}

static inline long double finish_logsumexp_longdouble(long double total, long double high)
{
    return high + ndm_log_longdouble(total);
}

static void form_lift_logsumexp_longdouble(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense && still) {
            const long double *const in_x = (const long double *)row_x;
            const long double pass_high = *(const long double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_logsumexp_longdouble(in_x[i], pass_high,
                    hidden);
                state_total[i] = lifted_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(long double)) {
            const long double *const in_x = (const long double *)row_x;
            const long double *const pass_high = (const long double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_logsumexp_longdouble(in_x[i],
                    pass_high[i], hidden);
                state_total[i] = lifted_total;
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
                const long double value_high = *(const long double *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const long double lifted_total = lift_logsumexp_longdouble(value_x, value_high,
                    hidden);
                const long double made_total = counted ? lifted_total : 0.0L;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_logsumexp_longdouble(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense && still) {
            const long double *const in_x = (const long double *)row_x;
            const long double pass_high = *(const long double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_logsumexp_longdouble(in_x[i], pass_high,
                    hidden);
                const long double next_total = combine_logsumexp_longdouble(state_total[i],
                    lifted_total);
                state_total[i] = next_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(long double)) {
            const long double *const in_x = (const long double *)row_x;
            const long double *const pass_high = (const long double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_logsumexp_longdouble(in_x[i],
                    pass_high[i], hidden);
                const long double next_total = combine_logsumexp_longdouble(state_total[i],
                    lifted_total);
                state_total[i] = next_total;
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
                const long double value_high = *(const long double *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const long double lifted_total = lift_logsumexp_longdouble(value_x, value_high,
                    hidden);
                const long double made_total = counted ? lifted_total : 0.0L;
                const long double next_total = combine_logsumexp_longdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_logsumexp_longdouble(char *const *state, ptrdiff_t into,
                                              ptrdiff_t from, ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const long double next_total = combine_logsumexp_longdouble(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_logsumexp_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_logsumexp_longdouble(state_total[i], *(const long double
            *)(results->passes[0] + i * results->pass_steps[0]));
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_logsumexp_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_logsumexp_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_logsumexp_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_logsumexp_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_logsumexp, kernels);
