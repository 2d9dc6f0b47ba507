/* From specs/reductions/means.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline ndm_clongdouble lift_mean_clongdouble(ndm_clongdouble x)
{
    return x;
}

static inline ndm_clongdouble combine_mean_clongdouble(ndm_clongdouble a_total,
                                                       ndm_clongdouble b_total)
{
    return ndm_add_clongdouble(a_total, b_total);
}

static inline ndm_clongdouble finish_mean_clongdouble(ndm_clongdouble total, int64_t count)
{
    const long double n = (long double)count;
    return (ndm_clongdouble){total.re / n, total.im / n};
}

static inline uint8_t isnan_clongdouble(ndm_clongdouble x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline void lift_nanmean_clongdouble(ndm_clongdouble x, ndm_clongdouble *total,
                                            int64_t *n)
{
    *total = isnan_clongdouble(x) ? (ndm_clongdouble){0.0L, 0.0L} : x;
    *n = isnan_clongdouble(x) ? 0 : 1;
}

static inline void combine_nanmean_clongdouble(ndm_clongdouble a_total, int64_t a_n,
                                               ndm_clongdouble b_total, int64_t b_n,
                                               ndm_clongdouble *total, int64_t *n)
{
    *total = ndm_add_clongdouble(a_total, b_total);
    *n = ndm_add_int64(a_n, b_n);
}

static inline ndm_clongdouble finish_nanmean_clongdouble(ndm_clongdouble total, int64_t n)
{
    const long double size = (long double)n;
    return (ndm_clongdouble){total.re / size, total.im / size};
}

static inline void lift_average_clongdouble(ndm_clongdouble x, ndm_clongdouble w,
                                            ndm_clongdouble *total, ndm_clongdouble *weight)
{
    *total = ndm_mul_clongdouble(x, w);
    *weight = w;
}

static inline void combine_average_clongdouble(ndm_clongdouble a_total,
                                               ndm_clongdouble a_weight,
                                               ndm_clongdouble b_total,
                                               ndm_clongdouble b_weight,
                                               ndm_clongdouble *total, ndm_clongdouble *weight)
{
    *total = ndm_add_clongdouble(a_total, b_total);
    *weight = ndm_add_clongdouble(a_weight, b_weight);
}

static inline ndm_clongdouble finish_average_clongdouble(ndm_clongdouble total,
                                                         ndm_clongdouble weight,
                                                         uint32_t hidden)
{
    return ndm_div_clongdouble(total, weight, hidden);
}

static void form_lift_mean_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_total = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble lifted_total = lift_mean_clongdouble(in_x[i]);
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
                const ndm_clongdouble lifted_total = lift_mean_clongdouble(value_x);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){-0.0L, -0.0L};
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_mean_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_total = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_clongdouble lifted_total = lift_mean_clongdouble(in_x[i]);
                const ndm_clongdouble next_total = combine_mean_clongdouble(state_total[i],
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
                const ndm_clongdouble lifted_total = lift_mean_clongdouble(value_x);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){-0.0L, -0.0L};
                const ndm_clongdouble next_total = combine_mean_clongdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_mean_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                          ptrdiff_t width)
{
    ndm_clongdouble *const state_total = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_total = (const ndm_clongdouble *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_clongdouble next_total = combine_mean_clongdouble(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_mean_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_total = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_clongdouble(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static void form_lift_nanmean_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_total = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_total;
                int64_t lifted_n;
                lift_nanmean_clongdouble(in_x[i], &lifted_total, &lifted_n);
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
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                ndm_clongdouble lifted_total;
                int64_t lifted_n;
                lift_nanmean_clongdouble(value_x, &lifted_total, &lifted_n);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){0.0L, 0.0L};
                const int64_t made_n = counted ? lifted_n : 0;
                state_total[i] = made_total;
                state_n[i] = made_n;
            }
        }
    }
}

static void form_join_nanmean_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_clongdouble *const state_total = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_total;
                int64_t lifted_n;
                lift_nanmean_clongdouble(in_x[i], &lifted_total, &lifted_n);
                ndm_clongdouble next_total;
                int64_t next_n;
                combine_nanmean_clongdouble(state_total[i], state_n[i], lifted_total, lifted_n,
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
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                ndm_clongdouble lifted_total;
                int64_t lifted_n;
                lift_nanmean_clongdouble(value_x, &lifted_total, &lifted_n);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){0.0L, 0.0L};
                const int64_t made_n = counted ? lifted_n : 0;
                ndm_clongdouble next_total;
                int64_t next_n;
                combine_nanmean_clongdouble(state_total[i], state_n[i], made_total, made_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
}

static void form_combine_nanmean_clongdouble(char *const *state, ptrdiff_t into,
                                             ptrdiff_t from, ptrdiff_t width)
{
    ndm_clongdouble *const state_total = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_total = (const ndm_clongdouble *)state[0] + from;
    int64_t *const state_n = (int64_t *)state[1] + into;
    const int64_t *const other_n = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble next_total;
        int64_t next_n;
        combine_nanmean_clongdouble(state_total[i], state_n[i], other_total[i], other_n[i],
            &next_total, &next_n);
        state_total[i] = next_total;
        state_n[i] = next_n;
    }
}

static void form_finish_nanmean_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_total = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    const int64_t *const state_n = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanmean_clongdouble(state_total[i], state_n[i]);
    }
}

static void form_lift_average_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble) &&
        step_w == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        ndm_clongdouble *const state_total = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        ndm_clongdouble *const state_weight = (ndm_clongdouble *)rows->state[1] + rows->cell +
            k * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble *const in_w = (const ndm_clongdouble *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_total;
                ndm_clongdouble lifted_weight;
                lift_average_clongdouble(in_x[i], in_w[i], &lifted_total, &lifted_weight);
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
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                const ndm_clongdouble value_w = counted ? *(const ndm_clongdouble *)(row_w + i
                    * step_w) : (ndm_clongdouble){1, 0};
                ndm_clongdouble lifted_total;
                ndm_clongdouble lifted_weight;
                lift_average_clongdouble(value_x, value_w, &lifted_total, &lifted_weight);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){-0.0L, -0.0L};
                const ndm_clongdouble made_weight = counted ? lifted_weight :
                    (ndm_clongdouble){-0.0L, -0.0L};
                state_total[i] = made_total;
                state_weight[i] = made_weight;
            }
        }
    }
}

static void form_join_average_clongdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_clongdouble) &&
        step_w == (ptrdiff_t)sizeof(ndm_clongdouble);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        ndm_clongdouble *const state_total = (ndm_clongdouble *)rows->state[0] + rows->cell + k
            * rows->cell_step;
        ndm_clongdouble *const state_weight = (ndm_clongdouble *)rows->state[1] + rows->cell +
            k * rows->cell_step;
        if (dense) {
            const ndm_clongdouble *const in_x = (const ndm_clongdouble *)row_x;
            const ndm_clongdouble *const in_w = (const ndm_clongdouble *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_clongdouble lifted_total;
                ndm_clongdouble lifted_weight;
                lift_average_clongdouble(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                ndm_clongdouble next_total;
                ndm_clongdouble next_weight;
                combine_average_clongdouble(state_total[i], state_weight[i], lifted_total,
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
                const ndm_clongdouble value_x = counted ? *(const ndm_clongdouble *)(row_x + i
                    * step_x) : (ndm_clongdouble){1, 0};
                const ndm_clongdouble value_w = counted ? *(const ndm_clongdouble *)(row_w + i
                    * step_w) : (ndm_clongdouble){1, 0};
                ndm_clongdouble lifted_total;
                ndm_clongdouble lifted_weight;
                lift_average_clongdouble(value_x, value_w, &lifted_total, &lifted_weight);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){-0.0L, -0.0L};
                const ndm_clongdouble made_weight = counted ? lifted_weight :
                    (ndm_clongdouble){-0.0L, -0.0L};
                ndm_clongdouble next_total;
                ndm_clongdouble next_weight;
                combine_average_clongdouble(state_total[i], state_weight[i], made_total,
                    made_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
}

static void form_combine_average_clongdouble(char *const *state, ptrdiff_t into,
                                             ptrdiff_t from, ptrdiff_t width)
{
    ndm_clongdouble *const state_total = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_total = (const ndm_clongdouble *)state[0] + from;
    ndm_clongdouble *const state_weight = (ndm_clongdouble *)state[1] + into;
    const ndm_clongdouble *const other_weight = (const ndm_clongdouble *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_clongdouble next_total;
        ndm_clongdouble next_weight;
        combine_average_clongdouble(state_total[i], state_weight[i], other_total[i],
            other_weight[i], &next_total, &next_weight);
        state_total[i] = next_total;
        state_weight[i] = next_weight;
    }
}

static void form_finish_average_clongdouble(const ndm_reduction_results *results)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_total = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    const ndm_clongdouble *const state_weight = (const ndm_clongdouble *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) =
            finish_average_clongdouble(state_total[i], state_weight[i], hidden);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_clongdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanmean_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanmean_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanmean_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanmean_clongdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_average_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_average_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_average_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_average_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_means, kernels);
