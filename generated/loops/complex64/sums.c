/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline uint8_t isnan_complex64(ndm_complex64 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline ndm_complex64 lift_nansum_complex64(ndm_complex64 x)
{
    return ndm_choose_complex64(isnan_complex64(x), (ndm_complex64){0.0f, 0.0f}, x);
}

static inline ndm_complex64 combine_nansum_complex64(ndm_complex64 a_total,
                                                     ndm_complex64 b_total)
{
    return ndm_add_complex64(a_total, b_total);
}

static inline ndm_complex64 finish_nansum_complex64(ndm_complex64 total)
{
    return total;
}

static inline ndm_complex64 lift_nanprod_complex64(ndm_complex64 x)
{
    return ndm_choose_complex64(isnan_complex64(x), (ndm_complex64){1.0f, 0.0f}, x);
}

static inline ndm_complex64 combine_nanprod_complex64(ndm_complex64 a_total,
                                                      ndm_complex64 b_total)
{
    return ndm_mul_complex64(a_total, b_total);
}

static inline ndm_complex64 finish_nanprod_complex64(ndm_complex64 total)
{
    return total;
}

static void form_lift_nansum_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex64 *const state_total = (ndm_complex64 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex64 lifted_total =
                    lift_nansum_complex64(ndm_get_complex64(&in_x[i]));
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 lifted_total = lift_nansum_complex64(value_x);
                const ndm_complex64 made_total = counted ? lifted_total : (ndm_complex64){0.0f,
                    0.0f};
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex64 *const state_total = (ndm_complex64 *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex64 next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex64 *const in_x = (const ndm_complex64 *)(row_x + row *
                        row_step_x);
                    const ndm_complex64 lifted_total =
                        lift_nansum_complex64(ndm_get_complex64(&in_x[i]));
                    next_total = combine_nansum_complex64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex64 *const state_total = (ndm_complex64 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex64 lifted_total =
                    lift_nansum_complex64(ndm_get_complex64(&in_x[i]));
                const ndm_complex64 next_total = combine_nansum_complex64(state_total[i],
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
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 lifted_total = lift_nansum_complex64(value_x);
                const ndm_complex64 made_total = counted ? lifted_total : (ndm_complex64){0.0f,
                    0.0f};
                const ndm_complex64 next_total = combine_nansum_complex64(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_complex64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                          ptrdiff_t width)
{
    ndm_complex64 *const state_total = (ndm_complex64 *)state[0] + into;
    const ndm_complex64 *const other_total = (const ndm_complex64 *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_complex64 next_total = combine_nansum_complex64(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_complex64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_complex64 *const state_total = (const ndm_complex64 *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_complex64 *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_complex64(state_total[i]);
    }
}

static void form_lift_nanprod_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex64 *const state_total = (ndm_complex64 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex64 lifted_total =
                    lift_nanprod_complex64(ndm_get_complex64(&in_x[i]));
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 lifted_total = lift_nanprod_complex64(value_x);
                const ndm_complex64 made_total = counted ? lifted_total : (ndm_complex64){1.0f,
                    0.0f};
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex64 *const state_total = (ndm_complex64 *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex64 next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex64 *const in_x = (const ndm_complex64 *)(row_x + row *
                        row_step_x);
                    const ndm_complex64 lifted_total =
                        lift_nanprod_complex64(ndm_get_complex64(&in_x[i]));
                    next_total = combine_nanprod_complex64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex64 *const state_total = (ndm_complex64 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex64 lifted_total =
                    lift_nanprod_complex64(ndm_get_complex64(&in_x[i]));
                const ndm_complex64 next_total = combine_nanprod_complex64(state_total[i],
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
                const ndm_complex64 value_x = counted ? *(const ndm_complex64 *)(row_x + i *
                    step_x) : (ndm_complex64){1, 0};
                const ndm_complex64 lifted_total = lift_nanprod_complex64(value_x);
                const ndm_complex64 made_total = counted ? lifted_total : (ndm_complex64){1.0f,
                    0.0f};
                const ndm_complex64 next_total = combine_nanprod_complex64(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_complex64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    ndm_complex64 *const state_total = (ndm_complex64 *)state[0] + into;
    const ndm_complex64 *const other_total = (const ndm_complex64 *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_complex64 next_total = combine_nanprod_complex64(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_complex64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_complex64 *const state_total = (const ndm_complex64 *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_complex64 *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_complex64(state_total[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_complex64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_complex64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_complex64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_complex64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_complex64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_complex64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_complex64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_sums, kernels);
