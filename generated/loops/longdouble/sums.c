/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "floatbits.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_longdouble(long double x)
{
    return x != x;
}

static inline long double lift_nansum_longdouble(long double x)
{
    return isnan_longdouble(x) ? 0.0L : x;
}

static inline long double combine_nansum_longdouble(long double a_total, long double b_total)
{
    return a_total + b_total;
}

static inline long double finish_nansum_longdouble(long double total)
{
    return total;
}

static inline long double lift_nanprod_longdouble(long double x)
{
    return isnan_longdouble(x) ? 1.0L : x;
}

static inline long double combine_nanprod_longdouble(long double a_total, long double b_total)
{
    return a_total * b_total;
}

static inline long double finish_nanprod_longdouble(long double total)
{
    return total;
}

static inline void lift_neumaier_sum_longdouble(long double x, long double *total,
                                                long double *correction)
{
    *total = x;
    *correction = 0.0L;
}

static inline long double absolute_longdouble(long double x)
{
    return ndm_fabs_longdouble(x);
}

static inline void combine_neumaier_sum_longdouble(long double a_total,
                                                   long double a_correction,
                                                   long double b_total,
                                                   long double b_correction,
                                                   long double *total, long double *correction,
                                                   uint32_t hidden)
{
    *total = a_total + b_total;
    const uint8_t finite = ndm_quiet_less_longdouble(absolute_longdouble(*total),
        __builtin_infl());
    const bool chosen = finite;
    const uint32_t guard = ndm_guard(chosen, hidden);
    const long double taken = ndm_shown(chosen, hidden) ? ndm_guarded_longdouble(guard, *total,
        1) - ndm_guarded_longdouble(guard, a_total, 1) : 0.0L;
    const bool chosen2 = finite;
    const uint32_t guard2 = ndm_guard(chosen2, hidden);
    const long double lost = ndm_shown(chosen2, hidden) ? ndm_guarded_longdouble(guard2,
        ndm_guarded_longdouble(guard2, a_total, 1) - ndm_guarded_longdouble(guard2,
        ndm_guarded_longdouble(guard2, *total, 1) - ndm_guarded_longdouble(guard2, taken, 1),
        1), 1) + ndm_guarded_longdouble(guard2, ndm_guarded_longdouble(guard2, b_total, 1) -
        ndm_guarded_longdouble(guard2, taken, 1), 1) : 0.0L;
    *correction = a_correction + b_correction + lost;
}

static inline long double finish_neumaier_sum_longdouble(long double total,
                                                         long double correction)
{
    return total + correction;
}

static void form_lift_nansum_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_nansum_longdouble(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                const long double lifted_total = lift_nansum_longdouble(value_x);
                const long double made_total = counted ? lifted_total : 0.0L;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_nansum_longdouble(in_x[i]);
                const long double next_total = combine_nansum_longdouble(state_total[i],
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                const long double lifted_total = lift_nansum_longdouble(value_x);
                const long double made_total = counted ? lifted_total : 0.0L;
                const long double next_total = combine_nansum_longdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                           ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const long double next_total = combine_nansum_longdouble(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_longdouble(state_total[i]);
    }
}

static void form_lift_nanprod_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_nanprod_longdouble(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                const long double lifted_total = lift_nanprod_longdouble(value_x);
                const long double made_total = counted ? lifted_total : 1.0L;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const long double lifted_total = lift_nanprod_longdouble(in_x[i]);
                const long double next_total = combine_nanprod_longdouble(state_total[i],
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                const long double lifted_total = lift_nanprod_longdouble(value_x);
                const long double made_total = counted ? lifted_total : 1.0L;
                const long double next_total = combine_nanprod_longdouble(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_longdouble(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const long double next_total = combine_nanprod_longdouble(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_longdouble(state_total[i]);
    }
}

static void form_lift_neumaier_sum_longdouble(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_correction = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_total;
                long double lifted_correction;
                lift_neumaier_sum_longdouble(in_x[i], &lifted_total, &lifted_correction);
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_total;
                long double lifted_correction;
                lift_neumaier_sum_longdouble(value_x, &lifted_total, &lifted_correction);
                const long double made_total = counted ? lifted_total : 0.0L;
                const long double made_correction = counted ? lifted_correction : 0.0L;
                state_total[i] = made_total;
                state_correction[i] = made_correction;
            }
        }
    }
}

static void form_join_neumaier_sum_longdouble(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(long double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        long double *const state_total = (long double *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        long double *const state_correction = (long double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const long double *const in_x = (const long double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                long double lifted_total;
                long double lifted_correction;
                lift_neumaier_sum_longdouble(in_x[i], &lifted_total, &lifted_correction);
                long double next_total;
                long double next_correction;
                combine_neumaier_sum_longdouble(state_total[i], state_correction[i],
                    lifted_total, lifted_correction, &next_total, &next_correction, hidden);
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
                const long double value_x = counted ? *(const long double *)(row_x + i *
                    step_x) : 1;
                long double lifted_total;
                long double lifted_correction;
                lift_neumaier_sum_longdouble(value_x, &lifted_total, &lifted_correction);
                const long double made_total = counted ? lifted_total : 0.0L;
                const long double made_correction = counted ? lifted_correction : 0.0L;
                long double next_total;
                long double next_correction;
                combine_neumaier_sum_longdouble(state_total[i], state_correction[i],
                    made_total, made_correction, &next_total, &next_correction, hidden);
                state_total[i] = next_total;
                state_correction[i] = next_correction;
            }
        }
    }
}

static void form_combine_neumaier_sum_longdouble(char *const *state, ptrdiff_t into,
                                                 ptrdiff_t from, ptrdiff_t width)
{
    const uint32_t hidden = ndm_hidden_zero();
    long double *const state_total = (long double *)state[0] + into;
    const long double *const other_total = (const long double *)state[0] + from;
    long double *const state_correction = (long double *)state[1] + into;
    const long double *const other_correction = (const long double *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        long double next_total;
        long double next_correction;
        combine_neumaier_sum_longdouble(state_total[i], state_correction[i], other_total[i],
            other_correction[i], &next_total, &next_correction, hidden);
        state_total[i] = next_total;
        state_correction[i] = next_correction;
    }
}

static void form_finish_neumaier_sum_longdouble(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const long double *const state_total = (const long double *)results->state[0] +
        results->cell;
    const long double *const state_correction = (const long double *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(long double *)(results->outputs[0] + i * results->steps[0]) =
            finish_neumaier_sum_longdouble(state_total[i], state_correction[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_longdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_longdouble},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_neumaier_sum_longdouble},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_neumaier_sum_longdouble},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_neumaier_sum_longdouble},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_neumaier_sum_longdouble},
};
#endif
NDM_KERNEL_TABLE(loops_longdouble_sums, kernels);
