/* From specs/reductions/ranges.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline void lift_minmax_uint8(uint8_t x, uint8_t *least, uint8_t *most)
{
    *least = x;
    *most = x;
}

static inline uint8_t minimum_uint8(uint8_t x1, uint8_t x2)
{
    return x1 < x2 ? x1 : x2;
}

static inline uint8_t maximum_uint8(uint8_t x1, uint8_t x2)
{
    return x1 > x2 ? x1 : x2;
}

static inline void combine_minmax_uint8(uint8_t a_least, uint8_t a_most, uint8_t b_least,
                                        uint8_t b_most, uint8_t *least, uint8_t *most)
{
    *least = minimum_uint8(a_least, b_least);
    *most = maximum_uint8(a_most, b_most);
}

static inline void finish_minmax_uint8(uint8_t least, uint8_t most, uint8_t *low, uint8_t *high)
{
    *low = least;
    *high = most;
}

static inline void lift_ptp_uint8(uint8_t x, uint8_t *least, uint8_t *most)
{
    *least = x;
    *most = x;
}

static inline void combine_ptp_uint8(uint8_t a_least, uint8_t a_most, uint8_t b_least,
                                     uint8_t b_most, uint8_t *least, uint8_t *most)
{
    *least = minimum_uint8(a_least, b_least);
    *most = maximum_uint8(a_most, b_most);
}

static inline uint8_t finish_ptp_uint8(uint8_t least, uint8_t most)
{
    return ndm_sub_uint8(most, least);
}

static void form_lift_minmax_uint8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint8_t);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint8_t *const state_least = (uint8_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        uint8_t *const state_most = (uint8_t *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint8_t *const in_x = (const uint8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_minmax_uint8(in_x[i], &lifted_least, &lifted_most);
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
                const uint8_t value_x = counted ? *(const uint8_t *)(row_x + i * step_x) : 1;
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_minmax_uint8(value_x, &lifted_least, &lifted_most);
                const uint8_t made_least = counted ? lifted_least : 255;
                const uint8_t made_most = counted ? lifted_most : 0;
                state_least[i] = made_least;
                state_most[i] = made_most;
            }
        }
    }
}

static void form_join_minmax_uint8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint8_t);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        uint8_t *const state_least = (uint8_t *)rows->state[0] + rows->cell;
        uint8_t *const state_most = (uint8_t *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint8_t next_least = state_least[i];
                uint8_t next_most = state_most[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const uint8_t *const in_x = (const uint8_t *)(row_x + row * row_step_x);
                    uint8_t lifted_least;
                    uint8_t lifted_most;
                    lift_minmax_uint8(in_x[i], &lifted_least, &lifted_most);
                    combine_minmax_uint8(next_least, next_most, lifted_least, lifted_most,
                        &next_least, &next_most);
                }
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint8_t *const state_least = (uint8_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        uint8_t *const state_most = (uint8_t *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint8_t *const in_x = (const uint8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_minmax_uint8(in_x[i], &lifted_least, &lifted_most);
                uint8_t next_least;
                uint8_t next_most;
                combine_minmax_uint8(state_least[i], state_most[i], lifted_least, lifted_most,
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
                const uint8_t value_x = counted ? *(const uint8_t *)(row_x + i * step_x) : 1;
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_minmax_uint8(value_x, &lifted_least, &lifted_most);
                const uint8_t made_least = counted ? lifted_least : 255;
                const uint8_t made_most = counted ? lifted_most : 0;
                uint8_t next_least;
                uint8_t next_most;
                combine_minmax_uint8(state_least[i], state_most[i], made_least, made_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_minmax_uint8(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    uint8_t *const state_least = (uint8_t *)state[0] + into;
    const uint8_t *const other_least = (const uint8_t *)state[0] + from;
    uint8_t *const state_most = (uint8_t *)state[1] + into;
    const uint8_t *const other_most = (const uint8_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        uint8_t next_least;
        uint8_t next_most;
        combine_minmax_uint8(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_minmax_uint8(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const uint8_t *const state_least = (const uint8_t *)results->state[0] + results->cell;
    const uint8_t *const state_most = (const uint8_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        uint8_t out_low;
        uint8_t out_high;
        finish_minmax_uint8(state_least[i], state_most[i], &out_low, &out_high);
        *(uint8_t *)(results->outputs[0] + i * results->steps[0]) = out_low;
        *(uint8_t *)(results->outputs[1] + i * results->steps[1]) = out_high;
    }
}

static void form_lift_ptp_uint8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint8_t);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint8_t *const state_least = (uint8_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        uint8_t *const state_most = (uint8_t *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint8_t *const in_x = (const uint8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_ptp_uint8(in_x[i], &lifted_least, &lifted_most);
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
                const uint8_t value_x = counted ? *(const uint8_t *)(row_x + i * step_x) : 1;
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_ptp_uint8(value_x, &lifted_least, &lifted_most);
                const uint8_t made_least = counted ? lifted_least : 255;
                const uint8_t made_most = counted ? lifted_most : 0;
                state_least[i] = made_least;
                state_most[i] = made_most;
            }
        }
    }
}

static void form_join_ptp_uint8(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint8_t);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        uint8_t *const state_least = (uint8_t *)rows->state[0] + rows->cell;
        uint8_t *const state_most = (uint8_t *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint8_t next_least = state_least[i];
                uint8_t next_most = state_most[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const uint8_t *const in_x = (const uint8_t *)(row_x + row * row_step_x);
                    uint8_t lifted_least;
                    uint8_t lifted_most;
                    lift_ptp_uint8(in_x[i], &lifted_least, &lifted_most);
                    combine_ptp_uint8(next_least, next_most, lifted_least, lifted_most,
                        &next_least, &next_most);
                }
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint8_t *const state_least = (uint8_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        uint8_t *const state_most = (uint8_t *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint8_t *const in_x = (const uint8_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_ptp_uint8(in_x[i], &lifted_least, &lifted_most);
                uint8_t next_least;
                uint8_t next_most;
                combine_ptp_uint8(state_least[i], state_most[i], lifted_least, lifted_most,
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
                const uint8_t value_x = counted ? *(const uint8_t *)(row_x + i * step_x) : 1;
                uint8_t lifted_least;
                uint8_t lifted_most;
                lift_ptp_uint8(value_x, &lifted_least, &lifted_most);
                const uint8_t made_least = counted ? lifted_least : 255;
                const uint8_t made_most = counted ? lifted_most : 0;
                uint8_t next_least;
                uint8_t next_most;
                combine_ptp_uint8(state_least[i], state_most[i], made_least, made_most,
                    &next_least, &next_most);
                state_least[i] = next_least;
                state_most[i] = next_most;
            }
        }
    }
}

static void form_combine_ptp_uint8(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                   ptrdiff_t width)
{
    uint8_t *const state_least = (uint8_t *)state[0] + into;
    const uint8_t *const other_least = (const uint8_t *)state[0] + from;
    uint8_t *const state_most = (uint8_t *)state[1] + into;
    const uint8_t *const other_most = (const uint8_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        uint8_t next_least;
        uint8_t next_most;
        combine_ptp_uint8(state_least[i], state_most[i], other_least[i], other_most[i],
            &next_least, &next_most);
        state_least[i] = next_least;
        state_most[i] = next_most;
    }
}

static void form_finish_ptp_uint8(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const uint8_t *const state_least = (const uint8_t *)results->state[0] + results->cell;
    const uint8_t *const state_most = (const uint8_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(uint8_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_ptp_uint8(state_least[i], state_most[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_minmax_uint8},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_minmax_uint8},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_minmax_uint8},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_minmax_uint8},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_ptp_uint8},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_ptp_uint8},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_ptp_uint8},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_ptp_uint8},
};
#endif
NDM_KERNEL_TABLE(loops_uint8_ranges, kernels);
