/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline uint8_t isnan_clongdouble(ndm_clongdouble x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline ndm_clongdouble lift_nansum_clongdouble(ndm_clongdouble x)
{
    return isnan_clongdouble(x) ? (ndm_clongdouble){0.0L, 0.0L} : x;
}

static inline ndm_clongdouble combine_nansum_clongdouble(ndm_clongdouble a_total,
                                                         ndm_clongdouble b_total)
{
    return ndm_add_clongdouble(a_total, b_total);
}

static inline ndm_clongdouble finish_nansum_clongdouble(ndm_clongdouble total)
{
    return total;
}

static inline ndm_clongdouble lift_nanprod_clongdouble(ndm_clongdouble x)
{
    return isnan_clongdouble(x) ? (ndm_clongdouble){1.0L, 0.0L} : x;
}

static inline ndm_clongdouble combine_nanprod_clongdouble(ndm_clongdouble a_total,
                                                          ndm_clongdouble b_total)
{
    return ndm_mul_clongdouble(a_total, b_total);
}

static inline ndm_clongdouble finish_nanprod_clongdouble(ndm_clongdouble total)
{
    return total;
}

static void form_lift_nansum_clongdouble(const ndm_reduction_rows *rows)
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
                const ndm_clongdouble lifted_total = lift_nansum_clongdouble(in_x[i]);
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
                const ndm_clongdouble lifted_total = lift_nansum_clongdouble(value_x);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){0.0L, 0.0L};
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_clongdouble(const ndm_reduction_rows *rows)
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
                const ndm_clongdouble lifted_total = lift_nansum_clongdouble(in_x[i]);
                const ndm_clongdouble next_total = combine_nansum_clongdouble(state_total[i],
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
                const ndm_clongdouble lifted_total = lift_nansum_clongdouble(value_x);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){0.0L, 0.0L};
                const ndm_clongdouble next_total = combine_nansum_clongdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_clongdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    ndm_clongdouble *const state_total = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_total = (const ndm_clongdouble *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_clongdouble next_total = combine_nansum_clongdouble(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_total = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_clongdouble(state_total[i]);
    }
}

static void form_lift_nanprod_clongdouble(const ndm_reduction_rows *rows)
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
                const ndm_clongdouble lifted_total = lift_nanprod_clongdouble(in_x[i]);
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
                const ndm_clongdouble lifted_total = lift_nanprod_clongdouble(value_x);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){1.0L, 0.0L};
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_clongdouble(const ndm_reduction_rows *rows)
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
                const ndm_clongdouble lifted_total = lift_nanprod_clongdouble(in_x[i]);
                const ndm_clongdouble next_total = combine_nanprod_clongdouble(state_total[i],
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
                const ndm_clongdouble lifted_total = lift_nanprod_clongdouble(value_x);
                const ndm_clongdouble made_total = counted ? lifted_total :
                    (ndm_clongdouble){1.0L, 0.0L};
                const ndm_clongdouble next_total = combine_nanprod_clongdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_clongdouble(char *const *state, ptrdiff_t into,
                                             ptrdiff_t from, ptrdiff_t width)
{
    ndm_clongdouble *const state_total = (ndm_clongdouble *)state[0] + into;
    const ndm_clongdouble *const other_total = (const ndm_clongdouble *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_clongdouble next_total = combine_nanprod_clongdouble(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_clongdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_clongdouble *const state_total = (const ndm_clongdouble *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_clongdouble *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_clongdouble(state_total[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_clongdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_clongdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_clongdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_clongdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_sums, kernels);
