/* From specs/reductions/means.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline double lift_mean_float64(double x)
{
    return x;
}

static inline double combine_mean_float64(double a_total, double b_total)
{
    return a_total + b_total;
}

static inline double finish_mean_float64(double total, int64_t count)
{
    return total / (double)count;
}

static void form_lift_mean_float64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * rows->row_steps[0];
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_mean_float64(in_x[i]);
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
                const double lifted_total = lift_mean_float64(value_x);
                const double made_total = counted ? lifted_total : -0.0;
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_mean_float64(const ndm_reduction_rows *rows)
{
    enum { lanes = NDM_FOLD_LANES(sizeof(double)) };
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(double);
    if (dense && width == lanes && rows->cell_step == 0) {
        double *const cells_total = (double *)rows->state[0] + rows->cell;
        double state_total[lanes];
        for (int i = 0; i < lanes; i++) {
            state_total[i] = cells_total[i];
        }
        for (ptrdiff_t k = 0; k < rows->count; k++) {
            const double *const in_x = (const double *)(rows->items[0] + k *
                rows->row_steps[0]);
            for (int i = 0; i < lanes; i++) {
                const double lifted_total = lift_mean_float64(in_x[i]);
                const double next_total = combine_mean_float64(state_total[i], lifted_total);
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
        double *const state_total = (double *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const double *const in_x = (const double *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const double lifted_total = lift_mean_float64(in_x[i]);
                const double next_total = combine_mean_float64(state_total[i], lifted_total);
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
                const double lifted_total = lift_mean_float64(value_x);
                const double made_total = counted ? lifted_total : -0.0;
                const double next_total = combine_mean_float64(state_total[i], made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_mean_float64(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width)
{
    double *const state_total = (double *)state[0] + into;
    const double *const other_total = (const double *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const double next_total = combine_mean_float64(state_total[i], other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_mean_float64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const double *const state_total = (const double *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(double *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_float64(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_float64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_float64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_float64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_float64},
};
#endif
NDM_KERNEL_TABLE(loops_float64_means, kernels);
