/* From specs/reductions/spreads.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"
#include "roots.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline float lift_var_complex64(ndm_complex64 x, ndm_complex64 mu)
{
    const ndm_complex64 d = ndm_sub_complex64(x, mu);
    return d.re * d.re + d.im * d.im;
}

static inline float combine_var_complex64(float a_total, float b_total)
{
    return a_total + b_total;
}

static inline float finish_var_complex64(float total, int64_t count, double ddof)
{
    const double n = (double)count - ddof;
    return total / (float)(ndm_quiet_less_double(0.0, n) ? n : 0.0);
}

static inline float lift_std_complex64(ndm_complex64 x, ndm_complex64 mu)
{
    const ndm_complex64 d = ndm_sub_complex64(x, mu);
    return d.re * d.re + d.im * d.im;
}

static inline float combine_std_complex64(float a_total, float b_total)
{
    return a_total + b_total;
}

static inline float finish_std_complex64(float total, int64_t count, double ddof)
{
    const double n = (double)count - ddof;
    return ndm_sqrt_float32(total / (float)(ndm_quiet_less_double(0.0, n) ? n : 0.0));
}

static void form_lift_var_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense && still) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 pass_mu = *(const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_var_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu);
                state_total[i] = lifted_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_complex64)) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 *const pass_mu = (const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_var_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 value_mu = *(const ndm_complex64 *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const float lifted_total = lift_var_complex64(value_x, value_mu);
                const float made_total = counted ? lifted_total : 0.0f;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_var_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    const bool still = rows->pass_steps[0] == 0;
    ptrdiff_t k = 0;
    if (dense && still && rows->cell_step == 0) {
        float *const state_total = (float *)rows->state[0] + rows->cell;
        const ndm_complex64 pass_mu = *(const ndm_complex64 *)rows->passes[0];
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex64 *const in_x = (const ndm_complex64 *)(row_x + row *
                        row_step_x);
                    const float lifted_total = lift_var_complex64(ndm_get_complex64(&in_x[i]),
                        pass_mu);
                    next_total = combine_var_complex64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense && still) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 pass_mu = *(const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_var_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu);
                const float next_total = combine_var_complex64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_complex64)) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 *const pass_mu = (const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_var_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu[i]);
                const float next_total = combine_var_complex64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 value_mu = *(const ndm_complex64 *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const float lifted_total = lift_var_complex64(value_x, value_mu);
                const float made_total = counted ? lifted_total : 0.0f;
                const float next_total = combine_var_complex64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_var_complex64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                       ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const float next_total = combine_var_complex64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_var_complex64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    const double param_ddof = results->params[0];
    if (results->count_step == 0 && results->steps[0] == (ptrdiff_t)sizeof(float)) {
        float *const out = (float *)results->outputs[0];
        const int64_t count = (int64_t)results->counts[0];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            out[i] = finish_var_complex64(state_total[i], count, param_ddof);
        }
        return;
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_var_complex64(state_total[i], (int64_t)results->counts[i *
            results->count_step], param_ddof);
    }
}

static void form_lift_std_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    const bool still = rows->pass_steps[0] == 0;
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense && still) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 pass_mu = *(const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_std_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu);
                state_total[i] = lifted_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_complex64)) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 *const pass_mu = (const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_std_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 value_mu = *(const ndm_complex64 *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const float lifted_total = lift_std_complex64(value_x, value_mu);
                const float made_total = counted ? lifted_total : 0.0f;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_std_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    const bool still = rows->pass_steps[0] == 0;
    ptrdiff_t k = 0;
    if (dense && still && rows->cell_step == 0) {
        float *const state_total = (float *)rows->state[0] + rows->cell;
        const ndm_complex64 pass_mu = *(const ndm_complex64 *)rows->passes[0];
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex64 *const in_x = (const ndm_complex64 *)(row_x + row *
                        row_step_x);
                    const float lifted_total = lift_std_complex64(ndm_get_complex64(&in_x[i]),
                        pass_mu);
                    next_total = combine_std_complex64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense && still) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 pass_mu = *(const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_std_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu);
                const float next_total = combine_std_complex64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else if (dense && rows->pass_steps[0] == (ptrdiff_t)sizeof(ndm_complex64)) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            const ndm_complex64 *const pass_mu = (const ndm_complex64 *)rows->passes[0];
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_std_complex64(ndm_get_complex64(&in_x[i]),
                    pass_mu[i]);
                const float next_total = combine_std_complex64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 value_mu = *(const ndm_complex64 *)(rows->passes[0] + i *
                    rows->pass_steps[0]);
                const float lifted_total = lift_std_complex64(value_x, value_mu);
                const float made_total = counted ? lifted_total : 0.0f;
                const float next_total = combine_std_complex64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_std_complex64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                       ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const float next_total = combine_std_complex64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_std_complex64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    const double param_ddof = results->params[0];
    if (results->count_step == 0 && results->steps[0] == (ptrdiff_t)sizeof(float)) {
        float *const out = (float *)results->outputs[0];
        const int64_t count = (int64_t)results->counts[0];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            out[i] = finish_std_complex64(state_total[i], count, param_ddof);
        }
        return;
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_std_complex64(state_total[i], (int64_t)results->counts[i *
            results->count_step], param_ddof);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_var_complex64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_var_complex64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_var_complex64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_var_complex64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_std_complex64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_std_complex64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_std_complex64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_std_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_spreads, kernels);
