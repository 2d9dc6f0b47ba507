/* From specs/reductions/ranges.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "extrema.h"

#ifndef NDM_SKIPPED

static inline void lift_minmax_float32(float x, float *least, float *most)
{
    *least = x;
    *most = x;
}

static inline void combine_minmax_float32(float a_least, float a_most, float b_least,
                                          float b_most, float *least, float *most)
{
    *least = ndm_minimum_float32(a_least, b_least);
    *most = ndm_maximum_float32(a_most, b_most);
}

static inline void finish_minmax_float32(float least, float most, float *low, float *high)
{
    *low = least;
    *high = most;
}

static inline void lift_ptp_float32(float x, float *least, float *most)
{
    *least = x;
    *most = x;
}

static inline uint8_t isnan_float32(float x)
{
    return x != x;
}

static inline void combine_ptp_float32(float a_least, float a_most, float b_least,
                                       float b_most, float *least, float *most)
{
    *least = ndm_choose_float(ndm_quiet_less_equal_float(a_least, b_least) |
        isnan_float32(a_least), a_least, b_least);
    *most = ndm_choose_float(ndm_quiet_less_equal_float(b_most, a_most) |
        isnan_float32(a_most), a_most, b_most);
}

static inline float finish_ptp_float32(float least, float most)
{
    return most - least + 0.0f;
}

static void form_lift_minmax_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_least = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_most = (float *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_least;
                float lifted_most;
                lift_minmax_float32(in_x[i], &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                float lifted_least;
                float lifted_most;
                lift_minmax_float32(value_x, &lifted_least, &lifted_most);
                const float made_least = counted ? lifted_least : __builtin_inff();
                const float made_most = counted ? lifted_most : -__builtin_inff();
                state_least[i] = made_least;
                state_most[i] = made_most;
            }
        }
    }
}

static void form_join_minmax_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        float *const state_least = (float *)rows->state[0] + rows->cell;
        float *const state_most = (float *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_least = state_least[i];
                float next_most = state_most[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const float *const in_x = (const float *)(row_x + row * row_step_x);
                    float lifted_least;
                    float lifted_most;
                    lift_minmax_float32(in_x[i], &lifted_least, &lifted_most);
                    combine_minmax_float32(next_least, next_most, lifted_least, lifted_most,
                        &next_least, &next_most);
                }
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_least = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_most = (float *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_least;
                float lifted_most;
                lift_minmax_float32(in_x[i], &lifted_least, &lifted_most);
                float next_least;
                float next_most;
                combine_minmax_float32(state_least[i], state_most[i], lifted_least,
                    lifted_most, &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                float lifted_least;
                float lifted_most;
                lift_minmax_float32(value_x, &lifted_least, &lifted_most);
                const float made_least = counted ? lifted_least : __builtin_inff();
                const float made_most = counted ? lifted_most : -__builtin_inff();
                float next_least;
                float next_most;
                combine_minmax_float32(state_least[i], state_most[i], made_least, made_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_minmax_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    float *const state_least = (float *)state[0] + into;
    const float *const other_least = (const float *)state[0] + from;
    float *const state_most = (float *)state[1] + into;
    const float *const other_most = (const float *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        float next_least;
        float next_most;
        combine_minmax_float32(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_minmax_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_least = (const float *)results->state[0] + results->cell;
    const float *const state_most = (const float *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        float out_low;
        float out_high;
        finish_minmax_float32(state_least[i], state_most[i], &out_low, &out_high);
        *(float *)(results->outputs[0] + i * results->steps[0]) = out_low;
        *(float *)(results->outputs[1] + i * results->steps[1]) = out_high;
    }
}

static void form_lift_ptp_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_least = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_most = (float *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_least;
                float lifted_most;
                lift_ptp_float32(in_x[i], &lifted_least, &lifted_most);
                state_least[i] = lifted_least;
                state_most[i] = lifted_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                float lifted_least;
                float lifted_most;
                lift_ptp_float32(value_x, &lifted_least, &lifted_most);
                const float made_least = counted ? lifted_least : __builtin_inff();
                const float made_most = counted ? lifted_most : -__builtin_inff();
                state_least[i] = made_least;
                state_most[i] = made_most;
            }
        }
    }
}

static void form_join_ptp_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        float *const state_least = (float *)rows->state[0] + rows->cell;
        float *const state_most = (float *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_least = state_least[i];
                float next_most = state_most[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const float *const in_x = (const float *)(row_x + row * row_step_x);
                    float lifted_least;
                    float lifted_most;
                    lift_ptp_float32(in_x[i], &lifted_least, &lifted_most);
                    combine_ptp_float32(next_least, next_most, lifted_least, lifted_most,
                        &next_least, &next_most);
                }
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_least = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_most = (float *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_least;
                float lifted_most;
                lift_ptp_float32(in_x[i], &lifted_least, &lifted_most);
                float next_least;
                float next_most;
                combine_ptp_float32(state_least[i], state_most[i], lifted_least, lifted_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const float value_x = counted ? *(const float *)(row_x + i * step_x) : 1;
                float lifted_least;
                float lifted_most;
                lift_ptp_float32(value_x, &lifted_least, &lifted_most);
                const float made_least = counted ? lifted_least : __builtin_inff();
                const float made_most = counted ? lifted_most : -__builtin_inff();
                float next_least;
                float next_most;
                combine_ptp_float32(state_least[i], state_most[i], made_least, made_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_ptp_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                     ptrdiff_t width)
{
    float *const state_least = (float *)state[0] + into;
    const float *const other_least = (const float *)state[0] + from;
    float *const state_most = (float *)state[1] + into;
    const float *const other_most = (const float *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        float next_least;
        float next_most;
        combine_ptp_float32(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_ptp_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_least = (const float *)results->state[0] + results->cell;
    const float *const state_most = (const float *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_ptp_float32(state_least[i], state_most[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_minmax_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_minmax_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_minmax_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_minmax_float32},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_ptp_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_ptp_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_ptp_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_ptp_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_ranges, kernels);
