/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline uint64_t lift_nansum_uint64(uint64_t x)
{
    return x;
}

static inline uint64_t combine_nansum_uint64(uint64_t a_total, uint64_t b_total)
{
    return ndm_add_uint64(a_total, b_total);
}

static inline uint64_t finish_nansum_uint64(uint64_t total)
{
    return total;
}

static inline uint64_t lift_nanprod_uint64(uint64_t x)
{
    return x;
}

static inline uint64_t combine_nanprod_uint64(uint64_t a_total, uint64_t b_total)
{
    return ndm_mul_uint64(a_total, b_total);
}

static inline uint64_t finish_nanprod_uint64(uint64_t total)
{
    return total;
}

static void form_lift_nansum_uint64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint64_t);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint64_t *const state_total = (uint64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint64_t *const in_x = (const uint64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const uint64_t lifted_total = lift_nansum_uint64(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const uint64_t value_x = counted ? *(const uint64_t *)(row_x + i * step_x) : 1;
                const uint64_t lifted_total = lift_nansum_uint64(value_x);
                const uint64_t made_total = counted ? lifted_total : 0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_uint64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint64_t);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        uint64_t *const state_total = (uint64_t *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint64_t next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const uint64_t *const in_x = (const uint64_t *)(row_x + row * row_step_x);
                    const uint64_t lifted_total = lift_nansum_uint64(in_x[i]);
                    next_total = combine_nansum_uint64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint64_t *const state_total = (uint64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint64_t *const in_x = (const uint64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const uint64_t lifted_total = lift_nansum_uint64(in_x[i]);
                const uint64_t next_total = combine_nansum_uint64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const uint64_t value_x = counted ? *(const uint64_t *)(row_x + i * step_x) : 1;
                const uint64_t lifted_total = lift_nansum_uint64(value_x);
                const uint64_t made_total = counted ? lifted_total : 0;
                const uint64_t next_total = combine_nansum_uint64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_uint64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                       ptrdiff_t width)
{
    uint64_t *const state_total = (uint64_t *)state[0] + into;
    const uint64_t *const other_total = (const uint64_t *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const uint64_t next_total = combine_nansum_uint64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_uint64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const uint64_t *const state_total = (const uint64_t *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(uint64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_uint64(state_total[i]);
    }
}

static void form_lift_nanprod_uint64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint64_t);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint64_t *const state_total = (uint64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint64_t *const in_x = (const uint64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const uint64_t lifted_total = lift_nanprod_uint64(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const uint64_t value_x = counted ? *(const uint64_t *)(row_x + i * step_x) : 1;
                const uint64_t lifted_total = lift_nanprod_uint64(value_x);
                const uint64_t made_total = counted ? lifted_total : 1;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_uint64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(uint64_t);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        uint64_t *const state_total = (uint64_t *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                uint64_t next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const uint64_t *const in_x = (const uint64_t *)(row_x + row * row_step_x);
                    const uint64_t lifted_total = lift_nanprod_uint64(in_x[i]);
                    next_total = combine_nanprod_uint64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        uint64_t *const state_total = (uint64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const uint64_t *const in_x = (const uint64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const uint64_t lifted_total = lift_nanprod_uint64(in_x[i]);
                const uint64_t next_total = combine_nanprod_uint64(state_total[i],
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
                const uint64_t value_x = counted ? *(const uint64_t *)(row_x + i * step_x) : 1;
                const uint64_t lifted_total = lift_nanprod_uint64(value_x);
                const uint64_t made_total = counted ? lifted_total : 1;
                const uint64_t next_total = combine_nanprod_uint64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_uint64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    uint64_t *const state_total = (uint64_t *)state[0] + into;
    const uint64_t *const other_total = (const uint64_t *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const uint64_t next_total = combine_nanprod_uint64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_uint64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const uint64_t *const state_total = (const uint64_t *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(uint64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_uint64(state_total[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_uint64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_uint64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_uint64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_uint64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_uint64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_uint64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_uint64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_uint64},
};
#endif
NDM_KERNEL_TABLE(loops_uint64_sums, kernels);
