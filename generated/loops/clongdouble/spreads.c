/* From specs/reductions/spreads.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"
#include "roots.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline long double lift_var_clongdouble(ndm_clongdouble x, ndm_clongdouble mu)
{
    const ndm_clongdouble d = ndm_sub_clongdouble(x, mu);
    return d.re * d.re + d.im * d.im;
}

static inline long double combine_var_clongdouble(long double a_total, long double b_total)
{
    return a_total + b_total;
}

static inline long double finish_var_clongdouble(long double total, int64_t count, double ddof)
{
    const double n = (double)count - ddof;
    return total / (long double)(ndm_quiet_less_double(0.0, n) ? n : 0.0);
}

static inline long double lift_std_clongdouble(ndm_clongdouble x, ndm_clongdouble mu)
{
    const ndm_clongdouble d = ndm_sub_clongdouble(x, mu);
    return d.re * d.re + d.im * d.im;
}

static inline long double combine_std_clongdouble(long double a_total, long double b_total)
{
    return a_total + b_total;
}

static inline long double finish_std_clongdouble(long double total, int64_t count, double ddof)
{
    const double n = (double)count - ddof;
    return ndm_sqrt_longdouble(total / (long double)(ndm_quiet_less_double(0.0, n) ? n : 0.0));
}

static void form_lift_var_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense && still) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble pass_mu = *(const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_var_clongdouble(in_x[i], pass_mu);
                state_total[i] = lifted_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_clongdouble)) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble *const pass_mu = (const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_var_clongdouble(in_x[i], pass_mu[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                const ndm_clongdouble value_mu = *(const ndm_clongdouble *)(rows->passes[0] + i
                    * rows->pass_steps[0]);
                const long double lifted_total = lift_var_clongdouble(value_x, value_mu);
                const long double made_total = counted ? lifted_total : 0.0L;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_var_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense && still) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble pass_mu = *(const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_var_clongdouble(in_x[i], pass_mu);
                const long double next_total = combine_var_clongdouble(state_total[i],
                    lifted_total);
                state_total[i] = next_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_clongdouble)) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble *const pass_mu = (const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_var_clongdouble(in_x[i], pass_mu[i]);
                const long double next_total = combine_var_clongdouble(state_total[i],
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
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                const ndm_clongdouble value_mu = *(const ndm_clongdouble *)(rows->passes[0] + i
                    * rows->pass_steps[0]);
                const long double lifted_total = lift_var_clongdouble(value_x, value_mu);
                const long double made_total = counted ? lifted_total : 0.0L;
                const long double next_total = combine_var_clongdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_var_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const long double next_total = combine_var_clongdouble(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_var_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    const double param_ddof = results->params[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_var_clongdouble(state_total[i], (int64_t)results->counts[i *
            results->count_step], param_ddof);
    }
}

static void form_lift_std_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense && still) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble pass_mu = *(const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_std_clongdouble(in_x[i], pass_mu);
                state_total[i] = lifted_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_clongdouble)) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble *const pass_mu = (const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_std_clongdouble(in_x[i], pass_mu[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                const ndm_clongdouble value_mu = *(const ndm_clongdouble *)(rows->passes[0] + i
                    * rows->pass_steps[0]);
                const long double lifted_total = lift_std_clongdouble(value_x, value_mu);
                const long double made_total = counted ? lifted_total : 0.0L;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_std_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense && still) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble pass_mu = *(const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_std_clongdouble(in_x[i], pass_mu);
                const long double next_total = combine_std_clongdouble(state_total[i],
                    lifted_total);
                state_total[i] = next_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_clongdouble)) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble *const pass_mu = (const ndm_clongdouble *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_std_clongdouble(in_x[i], pass_mu[i]);
                const long double next_total = combine_std_clongdouble(state_total[i],
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
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                const ndm_clongdouble value_mu = *(const ndm_clongdouble *)(rows->passes[0] + i
                    * rows->pass_steps[0]);
                const long double lifted_total = lift_std_clongdouble(value_x, value_mu);
                const long double made_total = counted ? lifted_total : 0.0L;
                const long double next_total = combine_std_clongdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_std_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const long double next_total = combine_std_clongdouble(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_std_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    const double param_ddof = results->params[0];
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_std_clongdouble(state_total[i], (int64_t)results->counts[i *
            results->count_step], param_ddof);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_var_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_var_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_var_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_var_clongdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_std_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_std_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_std_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_std_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_spreads, kernels);
