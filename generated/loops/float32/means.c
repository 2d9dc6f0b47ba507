/* From specs/reductions/means.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline float lift_mean_float32(float x)
{
    return x;
}

static inline float combine_mean_float32(float a_total, float b_total)
{
    return a_total + b_total;
}

static inline float finish_mean_float32(float total, int64_t count)
{
    return total / (float)count;
}

static inline uint8_t isnan_float32(float x)
{
    return x != x;
}

static inline void lift_nanmean_float32(float x, float *total, int64_t *n)
{
    *total = ndm_choose_float(isnan_float32(x), 0.0f, x);
    *n = isnan_float32(x) ? 0 : 1;
}

static inline void combine_nanmean_float32(float a_total, int64_t a_n, float b_total,
                                           int64_t b_n, float *total, int64_t *n)
{
    *total = a_total + b_total;
    *n = ndm_add_int64(a_n, b_n);
}

static inline float finish_nanmean_float32(float total, int64_t n)
{
    return total / (float)n;
}

static inline void lift_average_float32(float x, float w, float *total, float *weight)
{
    *total = x * w;
    *weight = w;
}

static inline void combine_average_float32(float a_total, float a_weight, float b_total,
                                           float b_weight, float *total, float *weight)
{
    *total = a_total + b_total;
    *weight = a_weight + b_weight;
}

static inline float finish_average_float32(float total, float weight)
{
    return total / weight;
}

static void form_lift_mean_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_mean_float32(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                const float lifted_total = lift_mean_float32(value_x);
                const float made_total = counted ? lifted_total : -0.0f;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_mean_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        float *const state_total = (float *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const float *const in_x = (const float *)(row_x + row * row_step_x);
                    const float lifted_total = lift_mean_float32(in_x[i]);
                    next_total = combine_mean_float32(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const float lifted_total = lift_mean_float32(in_x[i]);
                const float next_total = combine_mean_float32(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                const float lifted_total = lift_mean_float32(value_x);
                const float made_total = counted ? lifted_total : -0.0f;
                const float next_total = combine_mean_float32(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_mean_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const float next_total = combine_mean_float32(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_mean_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    if (results->count_step == 0 && results->steps[0] == (ptrdiff_t)sizeof(float)) {
        float *const out = (float *)results->outputs[0];
        const int64_t count = (int64_t)results->counts[0];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            out[i] = finish_mean_float32(state_total[i], count);
        }
        return;
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_float32(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static void form_lift_nanmean_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_total;
                int64_t lifted_n;
                lift_nanmean_float32(in_x[i], &lifted_total, &lifted_n);
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
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                float lifted_total;
                int64_t lifted_n;
                lift_nanmean_float32(value_x, &lifted_total, &lifted_n);
                const float made_total = counted ? lifted_total : 0.0f;
                const int64_t made_n = counted ? lifted_n : 0;
                state_total[i] = made_total;
                state_n[i] = made_n;
            }
        }
    }
}

static void form_join_nanmean_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        float *const state_total = (float *)rows->state[0] + rows->cell;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_total = state_total[i];
                int64_t next_n = state_n[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const float *const in_x = (const float *)(row_x + row * row_step_x);
                    float lifted_total;
                    int64_t lifted_n;
                    lift_nanmean_float32(in_x[i], &lifted_total, &lifted_n);
                    combine_nanmean_float32(next_total, next_n, lifted_total, lifted_n,
                        &next_total, &next_n);
                }
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_total;
                int64_t lifted_n;
                lift_nanmean_float32(in_x[i], &lifted_total, &lifted_n);
                float next_total;
                int64_t next_n;
                combine_nanmean_float32(state_total[i], state_n[i], lifted_total, lifted_n,
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
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                float lifted_total;
                int64_t lifted_n;
                lift_nanmean_float32(value_x, &lifted_total, &lifted_n);
                const float made_total = counted ? lifted_total : 0.0f;
                const int64_t made_n = counted ? lifted_n : 0;
                float next_total;
                int64_t next_n;
                combine_nanmean_float32(state_total[i], state_n[i], made_total, made_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
}

static void form_combine_nanmean_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    int64_t *const state_n = (int64_t *)state[1] + into;
    const int64_t *const other_n = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        float next_total;
        int64_t next_n;
        combine_nanmean_float32(state_total[i], state_n[i], other_total[i], other_n[i],
            &next_total, &next_n);
        state_total[i] = next_total;
        state_n[i] = next_n;
    }
}

static void form_finish_nanmean_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    const int64_t *const state_n = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanmean_float32(state_total[i], state_n[i]);
    }
}

static void form_lift_average_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float) && step_w ==
        (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_weight = (float *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            const float *const in_w = (const float *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_total;
                float lifted_weight;
                lift_average_float32(in_x[i], in_w[i], &lifted_total, &lifted_weight);
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
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                const float value_w = counted ? *(const float *)(row_w + i * step_w) : 1;
                float lifted_total;
                float lifted_weight;
                lift_average_float32(value_x, value_w, &lifted_total, &lifted_weight);
                const float made_total = counted ? lifted_total : -0.0f;
                const float made_weight = counted ? lifted_weight : -0.0f;
                state_total[i] = made_total;
                state_weight[i] = made_weight;
            }
        }
    }
}

static void form_join_average_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float) && step_w ==
        (ptrdiff_t)sizeof(float);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        float *const state_total = (float *)rows->state[0] + rows->cell;
        float *const state_weight = (float *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            const char *const row_w = rows->items[1] + k * row_step_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_total = state_total[i];
                float next_weight = state_weight[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const float *const in_x = (const float *)(row_x + row * row_step_x);
                    const float *const in_w = (const float *)(row_w + row * row_step_w);
                    float lifted_total;
                    float lifted_weight;
                    lift_average_float32(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                    combine_average_float32(next_total, next_weight, lifted_total,
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
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_weight = (float *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            const float *const in_w = (const float *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_total;
                float lifted_weight;
                lift_average_float32(in_x[i], in_w[i], &lifted_total, &lifted_weight);
                float next_total;
                float next_weight;
                combine_average_float32(state_total[i], state_weight[i], lifted_total,
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
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                const float value_w = counted ? *(const float *)(row_w + i * step_w) : 1;
                float lifted_total;
                float lifted_weight;
                lift_average_float32(value_x, value_w, &lifted_total, &lifted_weight);
                const float made_total = counted ? lifted_total : -0.0f;
                const float made_weight = counted ? lifted_weight : -0.0f;
                float next_total;
                float next_weight;
                combine_average_float32(state_total[i], state_weight[i], made_total,
                    made_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
}

static void form_combine_average_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    float *const state_weight = (float *)state[1] + into;
    const float *const other_weight = (const float *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        float next_total;
        float next_weight;
        combine_average_float32(state_total[i], state_weight[i], other_total[i],
            other_weight[i], &next_total, &next_weight);
        state_total[i] = next_total;
        state_weight[i] = next_weight;
    }
}

static void form_finish_average_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    const float *const state_weight = (const float *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_average_float32(state_total[i], state_weight[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_float32},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanmean_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanmean_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanmean_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanmean_float32},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_average_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_average_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_average_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_average_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_means, kernels);
