/* From specs/reductions/counts.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline int64_t lift_count_nonzero_complex64(ndm_complex64 x)
{
    return !ndm_eq_complex64(x, (ndm_complex64){0, 0}) ? 1 : 0;
}

static inline int64_t combine_count_nonzero_complex64(int64_t a_n, int64_t b_n)
{
    return ndm_add_int64(a_n, b_n);
}

static inline int64_t finish_count_nonzero_complex64(int64_t n)
{
    return n;
}

static void form_lift_count_nonzero_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int64_t *const state_n = (int64_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const int64_t lifted_n =
                    lift_count_nonzero_complex64(ndm_get_complex64(&in_x[i]));
                state_n[i] = lifted_n;
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
                const int64_t lifted_n = lift_count_nonzero_complex64(value_x);
                const int64_t made_n = counted ? lifted_n : 0;
                state_n[i] = made_n;
            }
        }
    }
}

static void form_join_count_nonzero_complex64(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex64);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        int64_t *const state_n = (int64_t *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                int64_t next_n = state_n[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex64 *const in_x = (const ndm_complex64 *)(row_x + row *
                        row_step_x);
                    const int64_t lifted_n =
                        lift_count_nonzero_complex64(ndm_get_complex64(&in_x[i]));
                    next_n = combine_count_nonzero_complex64(next_n, lifted_n);
                }
                state_n[i] = next_n;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        int64_t *const state_n = (int64_t *)rows->state[0] + rows->cell + k * rows->cell_step;
        if (dense) {
            const ndm_complex64 *const in_x = (const ndm_complex64 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const int64_t lifted_n =
                    lift_count_nonzero_complex64(ndm_get_complex64(&in_x[i]));
                const int64_t next_n = combine_count_nonzero_complex64(state_n[i], lifted_n);
                state_n[i] = next_n;
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
                const int64_t lifted_n = lift_count_nonzero_complex64(value_x);
                const int64_t made_n = counted ? lifted_n : 0;
                const int64_t next_n = combine_count_nonzero_complex64(state_n[i], made_n);
                state_n[i] = next_n;
            }
        }
    }
}

static void form_combine_count_nonzero_complex64(char *const *state, ptrdiff_t into,
                                                 ptrdiff_t from, ptrdiff_t width)
{
    int64_t *const state_n = (int64_t *)state[0] + into;
    const int64_t *const other_n = (const int64_t *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const int64_t next_n = combine_count_nonzero_complex64(state_n[i], other_n[i]);
        state_n[i] = next_n;
    }
}

static void form_finish_count_nonzero_complex64(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const int64_t *const state_n = (const int64_t *)results->state[0] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(int64_t *)(results->outputs[0] + i * results->steps[0]) =
            finish_count_nonzero_complex64(state_n[i]);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_count_nonzero_complex64},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_count_nonzero_complex64},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_count_nonzero_complex64},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_count_nonzero_complex64},
};
#endif
NDM_KERNEL_TABLE(loops_complex64_counts, kernels);
