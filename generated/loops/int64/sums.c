/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline int64_t lift_nansum_int64(int64_t x)
{
    return x;
}

static inline int64_t combine_nansum_int64(int64_t a_total, int64_t b_total)
{
    return ndm_add_int64(a_total, b_total);
}

static inline int64_t finish_nansum_int64(int64_t total)
{
    return total;
}

static inline int64_t lift_nanprod_int64(int64_t x)
{
    return x;
}

static inline int64_t combine_nanprod_int64(int64_t a_total, int64_t b_total)
{
    return ndm_mul_int64(a_total, b_total);
}

static inline int64_t finish_nanprod_int64(int64_t total)
{
    return total;
}

static void form_lift_nansum_int64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(int64_t);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int64_t *const state_total = (int64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const int64_t *const in_x = (const int64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const int64_t lifted_total = lift_nansum_int64(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const int64_t value_x = counted ? *(const int64_t *)(row_x + i * step_x) : 1;
                const int64_t lifted_total = lift_nansum_int64(value_x);
                const int64_t made_total = counted ? lifted_total : 0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_int64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(int64_t);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        int64_t *const state_total = (int64_t *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                int64_t next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const int64_t *const in_x = (const int64_t *)(row_x + row * row_step_x);
                    const int64_t lifted_total = lift_nansum_int64(in_x[i]);
                    next_total = combine_nansum_int64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int64_t *const state_total = (int64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const int64_t *const in_x = (const int64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const int64_t lifted_total = lift_nansum_int64(in_x[i]);
                const int64_t next_total = combine_nansum_int64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const int64_t value_x = counted ? *(const int64_t *)(row_x + i * step_x) : 1;
                const int64_t lifted_total = lift_nansum_int64(value_x);
                const int64_t made_total = counted ? lifted_total : 0;
                const int64_t next_total = combine_nansum_int64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_int64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    int64_t *const state_total = (int64_t *)state[0] + into;
    const int64_t *const other_total = (const int64_t *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const int64_t next_total = combine_nansum_int64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_int64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_total = (const int64_t *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_int64(state_total[i]);
    }
}

static void form_lift_nanprod_int64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(int64_t);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int64_t *const state_total = (int64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const int64_t *const in_x = (const int64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const int64_t lifted_total = lift_nanprod_int64(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const int64_t value_x = counted ? *(const int64_t *)(row_x + i * step_x) : 1;
                const int64_t lifted_total = lift_nanprod_int64(value_x);
                const int64_t made_total = counted ? lifted_total : 1;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_int64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(int64_t);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        int64_t *const state_total = (int64_t *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                int64_t next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const int64_t *const in_x = (const int64_t *)(row_x + row * row_step_x);
                    const int64_t lifted_total = lift_nanprod_int64(in_x[i]);
                    next_total = combine_nanprod_int64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int64_t *const state_total = (int64_t *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const int64_t *const in_x = (const int64_t *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const int64_t lifted_total = lift_nanprod_int64(in_x[i]);
                const int64_t next_total = combine_nanprod_int64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const int64_t value_x = counted ? *(const int64_t *)(row_x + i * step_x) : 1;
                const int64_t lifted_total = lift_nanprod_int64(value_x);
                const int64_t made_total = counted ? lifted_total : 1;
                const int64_t next_total = combine_nanprod_int64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_int64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                       ptrdiff_t width)
{
    int64_t *const state_total = (int64_t *)state[0] + into;
    const int64_t *const other_total = (const int64_t *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const int64_t next_total = combine_nanprod_int64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_int64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_total = (const int64_t *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_int64(state_total[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_int64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_int64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_int64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_int64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_int64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_int64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_int64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_int64},
};
#endif
NDM_KERNEL_TABLE(loops_int64_sums, kernels);
