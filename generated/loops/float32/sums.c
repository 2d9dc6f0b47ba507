/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_float32(float x)
{
    return x != x;
}

static inline float lift_nansum_float32(float x)
{
    return isnan_float32(x) ? 0.0f : x;
}

static inline float combine_nansum_float32(float a_total, float b_total)
{
    return a_total + b_total;
}

static inline float finish_nansum_float32(float total)
{
    return total;
}

static inline float lift_nanprod_float32(float x)
{
    return isnan_float32(x) ? 1.0f : x;
}

static inline float combine_nanprod_float32(float a_total, float b_total)
{
    return a_total * b_total;
}

static inline float finish_nanprod_float32(float total)
{
    return total;
}

static inline void lift_neumaier_sum_float32(float x, float *total, float *correction)
{
    *total = x;
    *correction = 0.0f;
}

static inline float fabs_float32(float x)
{
    return ndm_float_of_bits(ndm_bits_of_float(x) & 0x7fffffff);
}

static inline float absolute_float32(float x)
{
    return fabs_float32(x);
}

static inline void combine_neumaier_sum_float32(float a_total, float a_correction,
                                                float b_total, float b_correction,
                                                float *total, float *correction,
                                                uint32_t hidden)
{
    *total = a_total + b_total;
    const uint8_t finite = ndm_quiet_less_float(absolute_float32(*total), __builtin_inff());
    const bool chosen = finite;
    const uint32_t guard = ndm_guard(chosen, hidden);
    const float taken = ndm_choose_float(ndm_shown(chosen, hidden), ndm_guarded_float(guard,
        *total, 1) - ndm_guarded_float(guard, a_total, 1), 0.0f);
    const bool chosen2 = finite;
    const uint32_t guard2 = ndm_guard(chosen2, hidden);
    const float lost = ndm_choose_float(ndm_shown(chosen2, hidden), ndm_guarded_float(guard2,
        ndm_guarded_float(guard2, a_total, 1) - ndm_guarded_float(guard2,
        ndm_guarded_float(guard2, *total, 1) - ndm_guarded_float(guard2, taken, 1), 1), 1) +
        ndm_guarded_float(guard2, ndm_guarded_float(guard2, b_total, 1) -
        ndm_guarded_float(guard2, taken, 1), 1), 0.0f);
    *correction = a_correction + b_correction + lost;
}

static inline float finish_neumaier_sum_float32(float total, float correction)
{
    return total + correction;
}

static void form_lift_nansum_float32(const ndm_reduction_rows *rows)
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
                const float lifted_total = lift_nansum_float32(in_x[i]);
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
                const float lifted_total = lift_nansum_float32(value_x);
                const float made_total = counted ? lifted_total : 0.0f;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_float32(const ndm_reduction_rows *rows)
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
                    const float lifted_total = lift_nansum_float32(in_x[i]);
                    next_total = combine_nansum_float32(next_total, lifted_total);
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
                const float lifted_total = lift_nansum_float32(in_x[i]);
                const float next_total = combine_nansum_float32(state_total[i], lifted_total);
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
                const float lifted_total = lift_nansum_float32(value_x);
                const float made_total = counted ? lifted_total : 0.0f;
                const float next_total = combine_nansum_float32(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const float next_total = combine_nansum_float32(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_float32(state_total[i]);
    }
}

static void form_lift_nanprod_float32(const ndm_reduction_rows *rows)
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
                const float lifted_total = lift_nanprod_float32(in_x[i]);
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
                const float lifted_total = lift_nanprod_float32(value_x);
                const float made_total = counted ? lifted_total : 1.0f;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_float32(const ndm_reduction_rows *rows)
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
                    const float lifted_total = lift_nanprod_float32(in_x[i]);
                    next_total = combine_nanprod_float32(next_total, lifted_total);
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
                const float lifted_total = lift_nanprod_float32(in_x[i]);
                const float next_total = combine_nanprod_float32(state_total[i], lifted_total);
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
                const float lifted_total = lift_nanprod_float32(value_x);
                const float made_total = counted ? lifted_total : 1.0f;
                const float next_total = combine_nanprod_float32(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_float32(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const float next_total = combine_nanprod_float32(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_float32(state_total[i]);
    }
}

static void form_lift_neumaier_sum_float32(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_correction = (float *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_total;
                float lifted_correction;
                lift_neumaier_sum_float32(in_x[i], &lifted_total, &lifted_correction);
                state_total[i] = lifted_total;
                state_correction[i] = lifted_correction;
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
                float lifted_correction;
                lift_neumaier_sum_float32(value_x, &lifted_total, &lifted_correction);
                const float made_total = counted ? lifted_total : 0.0f;
                const float made_correction = counted ? lifted_correction : 0.0f;
                state_total[i] = made_total;
                state_correction[i] = made_correction;
            }
        }
    }
}

static void form_join_neumaier_sum_float32(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(float);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        float *const state_total = (float *)rows->state[0] + rows->cell;
        float *const state_correction = (float *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float next_total = state_total[i];
                float next_correction = state_correction[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const float *const in_x = (const float *)(row_x + row * row_step_x);
                    float lifted_total;
                    float lifted_correction;
                    lift_neumaier_sum_float32(in_x[i], &lifted_total, &lifted_correction);
                    combine_neumaier_sum_float32(next_total, next_correction, lifted_total,
                        lifted_correction, &next_total, &next_correction, hidden);
                }
                state_total[i] = next_total;
                state_correction[i] = next_correction;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        float *const state_total = (float *)rows->state[0] + rows->cell + k * rows->cell_step;
        float *const state_correction = (float *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const float *const in_x = (const float *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                float lifted_total;
                float lifted_correction;
                lift_neumaier_sum_float32(in_x[i], &lifted_total, &lifted_correction);
                float next_total;
                float next_correction;
                combine_neumaier_sum_float32(state_total[i], state_correction[i], lifted_total,
                    lifted_correction, &next_total, &next_correction, hidden);
                state_total[i] = next_total;
                state_correction[i] = next_correction;
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
                float lifted_correction;
                lift_neumaier_sum_float32(value_x, &lifted_total, &lifted_correction);
                const float made_total = counted ? lifted_total : 0.0f;
                const float made_correction = counted ? lifted_correction : 0.0f;
                float next_total;
                float next_correction;
                combine_neumaier_sum_float32(state_total[i], state_correction[i], made_total,
                    made_correction, &next_total, &next_correction, hidden);
                state_total[i] = next_total;
                state_correction[i] = next_correction;
            }
        }
    }
}

static void form_combine_neumaier_sum_float32(char *const *state, ptrdiff_t into,
                                              ptrdiff_t from, ptrdiff_t width)
{
    const uint32_t hidden = ndm_hidden_zero();
    float *const state_total = (float *)state[0] + into;
    const float *const other_total = (const float *)state[0] + from;
    float *const state_correction = (float *)state[1] + into;
    const float *const other_correction = (const float *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        float next_total;
        float next_correction;
        combine_neumaier_sum_float32(state_total[i], state_correction[i], other_total[i],
            other_correction[i], &next_total, &next_correction, hidden);
        state_total[i] = next_total;
        state_correction[i] = next_correction;
    }
}

static void form_finish_neumaier_sum_float32(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const float *const state_total = (const float *)results->state[0] + results->cell;
    const float *const state_correction = (const float *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(float *)(results->outputs[0] + i * results->steps[0]) =
            finish_neumaier_sum_float32(state_total[i], state_correction[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_float32},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_float32},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_neumaier_sum_float32},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_neumaier_sum_float32},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_neumaier_sum_float32},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_neumaier_sum_float32},
};
#endif
NDM_KERNEL_TABLE(loops_float32_sums, kernels);
