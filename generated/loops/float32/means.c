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

static void form_lift_mean_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * rows->row_steps[0];
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
    enum { lanes = NDM_FOLD_LANES(sizeof(float)) };
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    if (dense && width == lanes && rows->cell_step == 0) {
        float *const cells_total = (float *)rows->state[0] + rows->cell;
        float state_total[lanes];
        for (int i = 0; i < lanes; i++) {
            state_total[i] = cells_total[i];
        }
        for (ptrdiff_t k = 0; k < rows->count; k++) {
            const float *const in_x = (const float *)(rows->items[0] + k * rows->row_steps[0]);
            for (int i = 0; i < lanes; i++) {
                const float lifted_total = lift_mean_float32(in_x[i]);
                const float next_total = combine_mean_float32(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        }
        for (int i = 0; i < lanes; i++) {
            cells_total[i] = state_total[i];
        }
        return;
    }
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * rows->row_steps[0];
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
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_float32(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_means, kernels);
