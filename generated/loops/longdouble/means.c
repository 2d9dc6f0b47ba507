/* From specs/reductions/means.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline long double lift_mean_longdouble(long double x)
{
    return x;
}

static inline long double combine_mean_longdouble(long double a_total, long double b_total)
{
    return a_total + b_total;
}

static inline long double finish_mean_longdouble(long double total, int64_t count)
{
    return total / (long double)count;
}

static inline uint8_t isnan_longdouble(long double x)
{
    return x != x;
}

static inline void lift_nanmean_longdouble(long double x, long double *total, int64_t *n)
{
    *total = isnan_longdouble(x) ? 0.0L : x;
    *n = isnan_longdouble(x) ? 0 : 1;
}

static inline void combine_nanmean_longdouble(long double a_total, int64_t a_n,
                                              long double b_total, int64_t b_n,
                                              long double *total, int64_t *n)
{
    *total = a_total + b_total;
    *n = ndm_add_int64(a_n, b_n);
}

static inline long double finish_nanmean_longdouble(long double total, int64_t n)
{
    return total / (long double)n;
}

static inline void lift_average_longdouble(long double x, long double w, long double *total,
                                           long double *weight)
{
    *total = x * w;
    *weight = w;
}

static inline void combine_average_longdouble(long double a_total, long double a_weight,
                                              long double b_total, long double b_weight,
                                              long double *total, long double *weight)
{
    *total = a_total + b_total;
    *weight = a_weight + b_weight;
}

static inline long double finish_average_longdouble(long double total, long double weight)
{
    return total / weight;
}

static void form_lift_mean_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_mean_longdouble(in_x[i]);
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
                const long double lifted_total = lift_mean_longdouble(value_x);
                const long double made_total = counted ? lifted_total : -0.0L;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_mean_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_mean_longdouble(in_x[i]);
                const long double next_total = combine_mean_longdouble(state_total[i],
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
                const long double lifted_total = lift_mean_longdouble(value_x);
                const long double made_total = counted ? lifted_total : -0.0L;
                const long double next_total = combine_mean_longdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_mean_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const long double next_total = combine_mean_longdouble(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_mean_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_longdouble(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static void form_lift_nanmean_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_total;
                int64_t lifted_n;
                lift_nanmean_longdouble(in_x[i], &lifted_total, &lifted_n);
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_total;
                int64_t lifted_n;
                lift_nanmean_longdouble(value_x, &lifted_total, &lifted_n);
                const long double made_total = counted ? lifted_total : 0.0L;
                const int64_t made_n = counted ? lifted_n : 0;
                state_total[i] = made_total;
                state_n[i] = made_n;
            }
        }
    }
}

static void form_join_nanmean_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_total;
                int64_t lifted_n;
                lift_nanmean_longdouble(in_x[i], &lifted_total, &lifted_n);
                long double next_total;
                int64_t next_n;
                combine_nanmean_longdouble(state_total[i], state_n[i], lifted_total, lifted_n,
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_total;
                int64_t lifted_n;
                lift_nanmean_longdouble(value_x, &lifted_total, &lifted_n);
                const long double made_total = counted ? lifted_total : 0.0L;
                const int64_t made_n = counted ? lifted_n : 0;
                long double next_total;
                int64_t next_n;
                combine_nanmean_longdouble(state_total[i], state_n[i], made_total, made_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
}

static void form_combine_nanmean_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    int64_t *const state_n = (int64_t *)state[1] + into;
    const int64_t *const other_n = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_total;
        int64_t next_n;
        combine_nanmean_longdouble(state_total[i], state_n[i], other_total[i], other_n[i],
            &next_total, &next_n);
        state_total[i] = next_total;
        state_n[i] = next_n;
    }
}

static void form_finish_nanmean_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    const int64_t *const state_n = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanmean_longdouble(state_total[i], state_n[i]);
    }
}

static void form_lift_average_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double) && step_w
        == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_weight = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            const long double *const in_w = (const long double *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_total;
                long double lifted_weight;
                lift_average_longdouble(in_x[i], in_w[i], &lifted_total, &lifted_weight);
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                const long double value_w = counted ? *(const long double *)(row_w + i *
                    step_w) : 1;
                long double lifted_total;
                long double lifted_weight;
                lift_average_longdouble(value_x, value_w, &lifted_total, &lifted_weight);
                const long double made_total = counted ? lifted_total : -0.0L;
                const long double made_weight = counted ? lifted_weight : -0.0L;
                state_total[i] = made_total;
                state_weight[i] = made_weight;
            }
        }
    }
}

static void form_join_average_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double) && step_w
        == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_weight = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            const long double *const in_w = (const long double *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_total;
                long double lifted_weight;
                lift_average_longdouble(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                long double next_total;
                long double next_weight;
                combine_average_longdouble(state_total[i], state_weight[i], lifted_total,
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                const long double value_w = counted ? *(const long double *)(row_w + i *
                    step_w) : 1;
                long double lifted_total;
                long double lifted_weight;
                lift_average_longdouble(value_x, value_w, &lifted_total, &lifted_weight);
                const long double made_total = counted ? lifted_total : -0.0L;
                const long double made_weight = counted ? lifted_weight : -0.0L;
                long double next_total;
                long double next_weight;
                combine_average_longdouble(state_total[i], state_weight[i], made_total,
                    made_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
}

static void form_combine_average_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    long double *const state_weight = (long double *)state[1] + into;
    const long double *const other_weight = (const long double *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_total;
        long double next_weight;
        combine_average_longdouble(state_total[i], state_weight[i], other_total[i],
            other_weight[i], &next_total, &next_weight);
        state_total[i] = next_total;
        state_weight[i] = next_weight;
    }
}

static void form_finish_average_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    const long double *const state_weight = (const long double *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_average_longdouble(state_total[i], state_weight[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_longdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanmean_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanmean_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanmean_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanmean_longdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_average_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_average_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_average_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_average_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_means, kernels);
