/* From specs/reductions/sums.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline uint8_t isnan_float64(double x)
{
    return x != x;
}

static inline double lift_nansum_float64(double x)
{
    return isnan_float64(x) ? 0.0 : x;
}

static inline double combine_nansum_float64(double a_total, double b_total)
{
    return a_total + b_total;
}

static inline double finish_nansum_float64(double total)
{
    return total;
}

static inline double lift_nanprod_float64(double x)
{
    return isnan_float64(x) ? 1.0 : x;
}

static inline double combine_nanprod_float64(double a_total, double b_total)
{
    return a_total * b_total;
}

static inline double finish_nanprod_float64(double total)
{
    return total;
}

static inline void lift_neumaier_sum_float64(double x, double *total, double *correction)
{
    *total = x;
    *correction = 0.0;
}

static inline double fabs_float64(double x)
{
    return ndm_double_of_bits(ndm_bits_of_double(x) & UINT64_C(0x7fffffffffffffff));
}

static inline double absolute_float64(double x)
{
    return fabs_float64(x);
}

static inline void combine_neumaier_sum_float64(double a_total, double a_correction,
                                                double b_total, double b_correction,
                                                double *total, double *correction,
                                                uint32_t hidden)
{
    *total = a_total + b_total;
    const uint8_t finite = ndm_quiet_less_double(absolute_float64(*total), __builtin_inf());
    const bool chosen = finite;
    const uint32_t guard = ndm_guard(chosen, hidden);
    const double taken = ndm_choose_double(ndm_shown(chosen, hidden), ndm_guarded_double(guard,
        *total, 1) - ndm_guarded_double(guard, a_total, 1), 0.0);
    const bool chosen2 = finite;
    const uint32_t guard2 = ndm_guard(chosen2, hidden);
    const double lost = ndm_choose_double(ndm_shown(chosen2, hidden),
        ndm_guarded_double(guard2, ndm_guarded_double(guard2, a_total, 1) -
        ndm_guarded_double(guard2, ndm_guarded_double(guard2, *total, 1) -
        ndm_guarded_double(guard2, taken, 1), 1), 1) + ndm_guarded_double(guard2,
        ndm_guarded_double(guard2, b_total, 1) - ndm_guarded_double(guard2, taken, 1), 1), 0.0);
    *correction = a_correction + b_correction + lost;
}

static inline double finish_neumaier_sum_float64(double total, double correction)
{
    return total + correction;
}

static void form_lift_nansum_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_nansum_float64(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double lifted_total = lift_nansum_float64(value_x);
                const double made_total = counted ? lifted_total : 0.0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nansum_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        double *const state_total = (double *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const double *const in_x = (const double *)(row_x + row * row_step_x);
                    const double lifted_total = lift_nansum_float64(in_x[i]);
                    next_total = combine_nansum_float64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_nansum_float64(in_x[i]);
                const double next_total = combine_nansum_float64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double lifted_total = lift_nansum_float64(value_x);
                const double made_total = counted ? lifted_total : 0.0;
                const double next_total = combine_nansum_float64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nansum_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                        ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const double next_total = combine_nansum_float64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nansum_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_nansum_float64(state_total[i]);
    }
}

static void form_lift_nanprod_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_nanprod_float64(in_x[i]);
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double lifted_total = lift_nanprod_float64(value_x);
                const double made_total = counted ? lifted_total : 1.0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_nanprod_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        double *const state_total = (double *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const double *const in_x = (const double *)(row_x + row * row_step_x);
                    const double lifted_total = lift_nanprod_float64(in_x[i]);
                    next_total = combine_nanprod_float64(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_nanprod_float64(in_x[i]);
                const double next_total = combine_nanprod_float64(state_total[i], lifted_total);
                state_total[i] = next_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                const double lifted_total = lift_nanprod_float64(value_x);
                const double made_total = counted ? lifted_total : 1.0;
                const double next_total = combine_nanprod_float64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_nanprod_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const double next_total = combine_nanprod_float64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_nanprod_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanprod_float64(state_total[i]);
    }
}

static void form_lift_neumaier_sum_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        double *const state_correction = (double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_total;
                double lifted_correction;
                lift_neumaier_sum_float64(in_x[i], &lifted_total, &lifted_correction);
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
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                double lifted_total;
                double lifted_correction;
                lift_neumaier_sum_float64(value_x, &lifted_total, &lifted_correction);
                const double made_total = counted ? lifted_total : 0.0;
                const double made_correction = counted ? lifted_correction : 0.0;
                state_total[i] = made_total;
                state_correction[i] = made_correction;
            }
        }
    }
}

static void form_join_neumaier_sum_float64(const ndm_reduction_rows *rows)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        double *const state_total = (double *)rows->state[0] + rows->cell;
        double *const state_correction = (double *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double next_total = state_total[i];
                double next_correction = state_correction[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const double *const in_x = (const double *)(row_x + row * row_step_x);
                    double lifted_total;
                    double lifted_correction;
                    lift_neumaier_sum_float64(in_x[i], &lifted_total, &lifted_correction);
                    combine_neumaier_sum_float64(next_total, next_correction, lifted_total,
                        lifted_correction, &next_total, &next_correction, hidden);
                }
                state_total[i] = next_total;
                state_correction[i] = next_correction;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        double *const state_correction = (double *)rows->state[1] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                double lifted_total;
                double lifted_correction;
                lift_neumaier_sum_float64(in_x[i], &lifted_total, &lifted_correction);
                double next_total;
                double next_correction;
                combine_neumaier_sum_float64(state_total[i], state_correction[i], lifted_total,
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
                const double value_x = counted ? *(const double *)(row_x + i * step_x) : 1;
                double lifted_total;
                double lifted_correction;
                lift_neumaier_sum_float64(value_x, &lifted_total, &lifted_correction);
                const double made_total = counted ? lifted_total : 0.0;
                const double made_correction = counted ? lifted_correction : 0.0;
                double next_total;
                double next_correction;
                combine_neumaier_sum_float64(state_total[i], state_correction[i], made_total,
                    made_correction, &next_total, &next_correction, hidden);
                state_total[i] = next_total;
                state_correction[i] = next_correction;
            }
        }
    }
}

static void form_combine_neumaier_sum_float64(char *const *state, ptrdiff_t into,
                                              ptrdiff_t from, ptrdiff_t width)
{
    const uint32_t hidden = ndm_hidden_zero();
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    double *const state_correction = (double *)state[1] + into;
    const double *const other_correction = (const double *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        double next_total;
        double next_correction;
        combine_neumaier_sum_float64(state_total[i], state_correction[i], other_total[i],
            other_correction[i], &next_total, &next_correction, hidden);
        state_total[i] = next_total;
        state_correction[i] = next_correction;
    }
}

static void form_finish_neumaier_sum_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    const double *const state_correction = (const double *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_neumaier_sum_float64(state_total[i], state_correction[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_nansum_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_nansum_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_nansum_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_nansum_float64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanprod_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanprod_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanprod_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanprod_float64},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_neumaier_sum_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_neumaier_sum_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_neumaier_sum_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_neumaier_sum_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_sums, kernels);
