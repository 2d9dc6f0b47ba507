/* From specs/reductions/logsumexp.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "exponentials_steps.h"
#include "logarithms_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE double lift_logsumexp_float64(double x, double high, uint32_t hidden)
{
    const bool chosen = ndm_quiet_less_double(x, high);
    const uint32_t guard = ndm_guard(chosen, hidden);
    const double below = ndm_shown(chosen, hidden) ? ndm_guarded_double(guard, x, 1) -
        ndm_guarded_double(guard, high, 1) : 0.0;
    return ndm_exp_float64(below);
}

static inline double combine_logsumexp_float64(double a_total, double b_total)
{
    return a_total + b_total;
}

static NDM_ALWAYS_INLINE double finish_logsumexp_float64(double total, double high,
                                                         uint32_t *raised)
{
    return high + ndm_log_float64(total, raised);
}

static void form_lift_logsumexp_float64(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense && still) {
            const double *const in_x = (const double *)row_x;
            const double pass_high = *(const double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_logsumexp_float64(in_x[i], pass_high, hidden);
                state_total[i] = lifted_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(double)) {
            const double *const in_x = (const double *)row_x;
            const double *const pass_high = (const double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_logsumexp_float64(in_x[i], pass_high[i],
                    hidden);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double value_high = *(const double *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const double lifted_total = lift_logsumexp_float64(value_x, value_high, hidden);
                const double made_total = counted ? lifted_total : 0.0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_logsumexp_float64(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense && still) {
            const double *const in_x = (const double *)row_x;
            const double pass_high = *(const double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_logsumexp_float64(in_x[i], pass_high, hidden);
                const double next_total = combine_logsumexp_float64(state_total[i],
                    lifted_total);
                state_total[i] = next_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(double)) {
            const double *const in_x = (const double *)row_x;
            const double *const pass_high = (const double *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_logsumexp_float64(in_x[i], pass_high[i],
                    hidden);
                const double next_total = combine_logsumexp_float64(state_total[i],
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
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double value_high = *(const double *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const double lifted_total = lift_logsumexp_float64(value_x, value_high, hidden);
                const double made_total = counted ? lifted_total : 0.0;
                const double next_total = combine_logsumexp_float64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_logsumexp_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const double next_total = combine_logsumexp_float64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_logsumexp_float64(const ndm_reduction_results *results)
{
    uint32_t raised = 0;
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_logsumexp_float64(state_total[i], *(const double *)(results->passes[0] + i *
            results->pass_steps[0]), &raised);
    }
    ndm_raise(raised);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_logsumexp_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_logsumexp_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_logsumexp_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_logsumexp_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_logsumexp, kernels);
