/* From specs/reductions/means.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline double lift_mean_float64(double x)
{
    return x;
}

static inline double combine_mean_float64(double a_total, double b_total)
{
    return a_total + b_total;
}

static inline double finish_mean_float64(double total, int64_t count)
{
    return total / (double)count;
}

static inline uint8_t isnan_float64(double x)
{
    return x != x;
}

static inline void lift_nanmean_float64(double x, double *total, int64_t *n)
{
    *total = ndm_choose_double(isnan_float64(x), 0.0, x);
    *n = isnan_float64(x) ? 0 : 1;
}

static inline void combine_nanmean_float64(double a_total, int64_t a_n, double b_total,
                                           int64_t b_n, double *total, int64_t *n)
{
    *total = a_total + b_total;
    *n = ndm_add_int64(a_n, b_n);
}

static inline double finish_nanmean_float64(double total, int64_t n)
{
    return total / (double)n;
}

static inline void lift_average_float64(double x, double w, double *total, double *weight)
{
    *total = x * w;
    *weight = w;
}

static inline void combine_average_float64(double a_total, double a_weight, double b_total,
                                           double b_weight, double *total, double *weight)
{
    *total = a_total + b_total;
    *weight = a_weight + b_weight;
}

static inline double finish_average_float64(double total, double weight)
{
    return total / weight;
}

static void form_lift_mean_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_mean_float64(in_x[i]);
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
                const double lifted_total = lift_mean_float64(value_x);
                const double made_total = counted ? lifted_total : -0.0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_mean_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        double *const state_total = (double *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const double *const in_x = (const double *)(row_x + row * row_step_x);
                    const double lifted_total = lift_mean_float64(in_x[i]);
                    next_total = combine_mean_float64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_mean_float64(in_x[i]);
                const double next_total = combine_mean_float64(state_total[i], lifted_total);
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
                const double lifted_total = lift_mean_float64(value_x);
                const double made_total = counted ? lifted_total : -0.0;
                const double next_total = combine_mean_float64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_mean_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const double next_total = combine_mean_float64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_mean_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    if (results->count_step == 0 && results->steps[0] == (ptrdiff_t)sizeof(double)) {
        double *const out = (double *)results->outputs[0];
        const int64_t count = (int64_t)results->counts[0];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            out[i] = finish_mean_float64(state_total[i], count);
        }
        return;
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_float64(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static void form_lift_nanmean_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_total;
                int64_t lifted_n;
                lift_nanmean_float64(in_x[i], &lifted_total, &lifted_n);
                state_total[i] = lifted_total;
                state_n[i] = lifted_n;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                double lifted_total;
                int64_t lifted_n;
                lift_nanmean_float64(value_x, &lifted_total, &lifted_n);
                const double made_total = counted ? lifted_total : 0.0;
                const int64_t made_n = counted ? lifted_n : 0;
                state_total[i] = made_total;
                state_n[i] = made_n;
            }
        }
    }
}

static void form_join_nanmean_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        double *const state_total = (double *)rows->state[0] + rows->cell;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double next_total = state_total[i];
                int64_t next_n = state_n[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const double *const in_x = (const double *)(row_x + row * row_step_x);
                    double lifted_total;
                    int64_t lifted_n;
                    lift_nanmean_float64(in_x[i], &lifted_total, &lifted_n);
                    combine_nanmean_float64(next_total, next_n, lifted_total, lifted_n,
                        &next_total, &next_n);
                }
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_total;
                int64_t lifted_n;
                lift_nanmean_float64(in_x[i], &lifted_total, &lifted_n);
                double next_total;
                int64_t next_n;
                combine_nanmean_float64(state_total[i], state_n[i], lifted_total, lifted_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                double lifted_total;
                int64_t lifted_n;
                lift_nanmean_float64(value_x, &lifted_total, &lifted_n);
                const double made_total = counted ? lifted_total : 0.0;
                const int64_t made_n = counted ? lifted_n : 0;
                double next_total;
                int64_t next_n;
                combine_nanmean_float64(state_total[i], state_n[i], made_total, made_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
}

static void form_combine_nanmean_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    int64_t *const state_n = (int64_t *)state[1] + into;
    const int64_t *const other_n = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        double next_total;
        int64_t next_n;
        combine_nanmean_float64(state_total[i], state_n[i], other_total[i], other_n[i],
            &next_total, &next_n);
        state_total[i] = next_total;
        state_n[i] = next_n;
    }
}

static void form_finish_nanmean_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    const int64_t *const state_n = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanmean_float64(state_total[i], state_n[i]);
    }
}

static void form_lift_average_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double) && step_w ==
        (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        double *const state_weight = (double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            const double *const in_w = (const double *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_total;
                double lifted_weight;
                lift_average_float64(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                state_total[i] = lifted_total;
                state_weight[i] = lifted_weight;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double value_w = counted ? *(const double *)(row_w + i * step_w) : 1;
                double lifted_total;
                double lifted_weight;
                lift_average_float64(value_x, value_w, &lifted_total, &lifted_weight);
                const double made_total = counted ? lifted_total : -0.0;
                const double made_weight = counted ? lifted_weight : -0.0;
                state_total[i] = made_total;
                state_weight[i] = made_weight;
            }
        }
    }
}

static void form_join_average_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double) && step_w ==
        (ptrdiff_t)sizeof(double);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        double *const state_total = (double *)rows->state[0] + rows->cell;
        double *const state_weight = (double *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            const char *const row_w = rows->items[1] + k * row_step_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double next_total = state_total[i];
                double next_weight = state_weight[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const double *const in_x = (const double *)(row_x + row * row_step_x);
                    const double *const in_w = (const double *)(row_w + row * row_step_w);
                    double lifted_total;
                    double lifted_weight;
                    lift_average_float64(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                    combine_average_float64(next_total, next_weight, lifted_total,
                        lifted_weight, &next_total, &next_weight);
                }
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        double *const state_weight = (double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            const double *const in_w = (const double *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_total;
                double lifted_weight;
                lift_average_float64(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                double next_total;
                double next_weight;
                combine_average_float64(state_total[i], state_weight[i], lifted_total,
                    lifted_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double value_w = counted ? *(const double *)(row_w + i * step_w) : 1;
                double lifted_total;
                double lifted_weight;
                lift_average_float64(value_x, value_w, &lifted_total, &lifted_weight);
                const double made_total = counted ? lifted_total : -0.0;
                const double made_weight = counted ? lifted_weight : -0.0;
                double next_total;
                double next_weight;
                combine_average_float64(state_total[i], state_weight[i], made_total,
                    made_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
}

static void form_combine_average_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    double *const state_weight = (double *)state[1] + into;
    const double *const other_weight = (const double *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        double next_total;
        double next_weight;
        combine_average_float64(state_total[i], state_weight[i], other_total[i],
            other_weight[i], &next_total, &next_weight);
        state_total[i] = next_total;
        state_weight[i] = next_weight;
    }
}

static void form_finish_average_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    const double *const state_weight = (const double *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_average_float64(state_total[i], state_weight[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_float64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanmean_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanmean_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanmean_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanmean_float64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_average_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_average_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_average_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_average_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_means, kernels);
