/* From specs/reductions/means.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(complex128, double, double)

static inline ndm_complex128 lift_mean_complex128(ndm_complex128 x)
{
    return x;
}

static inline ndm_complex128 combine_mean_complex128(ndm_complex128 a_total,
                                                     ndm_complex128 b_total)
{
    return ndm_add_complex128(a_total, b_total);
}

static inline ndm_complex128 finish_mean_complex128(ndm_complex128 total, int64_t count)
{
    const double n = (double)count;
    return (ndm_complex128){total.re / n, total.im / n};
}

static inline uint8_t isnan_complex128(ndm_complex128 x)
{
    return (x.re != x.re) | (x.im != x.im);
}

static inline void lift_nanmean_complex128(ndm_complex128 x, ndm_complex128 *total, int64_t *n)
{
    *total = ndm_choose_complex128(isnan_complex128(x), (ndm_complex128){0.0, 0.0}, x);
    *n = isnan_complex128(x) ? 0 : 1;
}

static inline void combine_nanmean_complex128(ndm_complex128 a_total, int64_t a_n,
                                              ndm_complex128 b_total, int64_t b_n,
                                              ndm_complex128 *total, int64_t *n)
{
    *total = ndm_add_complex128(a_total, b_total);
    *n = ndm_add_int64(a_n, b_n);
}

static inline ndm_complex128 finish_nanmean_complex128(ndm_complex128 total, int64_t n)
{
    const double size = (double)n;
    return (ndm_complex128){total.re / size, total.im / size};
}

static inline void lift_average_complex128(ndm_complex128 x, ndm_complex128 w,
                                           ndm_complex128 *total, ndm_complex128 *weight)
{
    *total = ndm_mul_complex128(x, w);
    *weight = w;
}

static inline void combine_average_complex128(ndm_complex128 a_total, ndm_complex128 a_weight,
                                              ndm_complex128 b_total, ndm_complex128 b_weight,
                                              ndm_complex128 *total, ndm_complex128 *weight)
{
    *total = ndm_add_complex128(a_total, b_total);
    *weight = ndm_add_complex128(a_weight, b_weight);
}

static inline ndm_complex128 finish_average_complex128(ndm_complex128 total,
                                                       ndm_complex128 weight, uint32_t hidden)
{
    return ndm_div_complex128(total, weight, hidden);
}

static void form_lift_mean_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex128);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex128 lifted_total =
                    lift_mean_complex128(ndm_get_complex128(&in_x[i]));
                state_total[i] = lifted_total;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex128 value_x = counted ? *(const ndm_complex128 *)(row_x + i *
                    step_x) : (ndm_complex128){1, 0};
                const ndm_complex128 lifted_total = lift_mean_complex128(value_x);
                const ndm_complex128 made_total = counted ? lifted_total :
                    (ndm_complex128){-0.0, -0.0};
                state_total[i] = made_total;
            }
        }
    }
}

static void form_join_mean_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex128);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 next_total = state_total[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex128 *const in_x = (const ndm_complex128 *)(row_x + row *
                        row_step_x);
                    const ndm_complex128 lifted_total =
                        lift_mean_complex128(ndm_get_complex128(&in_x[i]));
                    next_total = combine_mean_complex128(next_total, lifted_total);
                }
                state_total[i] = next_total;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                const ndm_complex128 lifted_total =
                    lift_mean_complex128(ndm_get_complex128(&in_x[i]));
                const ndm_complex128 next_total = combine_mean_complex128(state_total[i],
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
                const ndm_complex128 value_x = counted ? *(const ndm_complex128 *)(row_x + i *
                    step_x) : (ndm_complex128){1, 0};
                const ndm_complex128 lifted_total = lift_mean_complex128(value_x);
                const ndm_complex128 made_total = counted ? lifted_total :
                    (ndm_complex128){-0.0, -0.0};
                const ndm_complex128 next_total = combine_mean_complex128(state_total[i],
                    made_total);
                state_total[i] = next_total;
            }
        }
    }
}

static void form_combine_mean_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                         ptrdiff_t width)
{
    ndm_complex128 *const state_total = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_total = (const ndm_complex128 *)state[0] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        const ndm_complex128 next_total = combine_mean_complex128(state_total[i],
            other_total[i]);
        state_total[i] = next_total;
    }
}

static void form_finish_mean_complex128(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_complex128 *const state_total = (const ndm_complex128 *)results->state[0] +
        results->cell;
    if (results->count_step == 0 && results->steps[0] == (ptrdiff_t)sizeof(ndm_complex128)) {
        ndm_complex128 *const out = (ndm_complex128 *)results->outputs[0];
        const int64_t count = (int64_t)results->counts[0];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            ndm_put_complex128(&out[i],
                finish_mean_complex128(ndm_get_complex128(&state_total[i]), count));
        }
        return;
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_complex128 *)(results->outputs[0] + i * results->steps[0]) =
            finish_mean_complex128(state_total[i], (int64_t)results->counts[i *
            results->count_step]);
    }
}

static void form_lift_nanmean_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex128);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_total;
                int64_t lifted_n;
                lift_nanmean_complex128(ndm_get_complex128(&in_x[i]), &lifted_total, &lifted_n);
                state_total[i] = lifted_total;
                state_n[i] = lifted_n;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex128 value_x = counted ? *(const ndm_complex128 *)(row_x + i *
                    step_x) : (ndm_complex128){1, 0};
                ndm_complex128 lifted_total;
                int64_t lifted_n;
                lift_nanmean_complex128(value_x, &lifted_total, &lifted_n);
                const ndm_complex128 made_total = counted ? lifted_total :
                    (ndm_complex128){0.0, 0.0};
                const int64_t made_n = counted ? lifted_n : 0;
                state_total[i] = made_total;
                state_n[i] = made_n;
            }
        }
    }
}

static void form_join_nanmean_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex128);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 next_total = state_total[i];
                int64_t next_n = state_n[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex128 *const in_x = (const ndm_complex128 *)(row_x + row *
                        row_step_x);
                    ndm_complex128 lifted_total;
                    int64_t lifted_n;
                    lift_nanmean_complex128(ndm_get_complex128(&in_x[i]), &lifted_total,
                        &lifted_n);
                    combine_nanmean_complex128(next_total, next_n, lifted_total, lifted_n,
                        &next_total, &next_n);
                }
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        int64_t *const state_n = (int64_t *)rows->state[1] + rows->cell + k * rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_total;
                int64_t lifted_n;
                lift_nanmean_complex128(ndm_get_complex128(&in_x[i]), &lifted_total, &lifted_n);
                ndm_complex128 next_total;
                int64_t next_n;
                combine_nanmean_complex128(state_total[i], state_n[i], lifted_total, lifted_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex128 value_x = counted ? *(const ndm_complex128 *)(row_x + i *
                    step_x) : (ndm_complex128){1, 0};
                ndm_complex128 lifted_total;
                int64_t lifted_n;
                lift_nanmean_complex128(value_x, &lifted_total, &lifted_n);
                const ndm_complex128 made_total = counted ? lifted_total :
                    (ndm_complex128){0.0, 0.0};
                const int64_t made_n = counted ? lifted_n : 0;
                ndm_complex128 next_total;
                int64_t next_n;
                combine_nanmean_complex128(state_total[i], state_n[i], made_total, made_n,
                    &next_total, &next_n);
                state_total[i] = next_total;
                state_n[i] = next_n;
            }
        }
    }
}

static void form_combine_nanmean_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    ndm_complex128 *const state_total = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_total = (const ndm_complex128 *)state[0] + from;
    int64_t *const state_n = (int64_t *)state[1] + into;
    const int64_t *const other_n = (const int64_t *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_complex128 next_total;
        int64_t next_n;
        combine_nanmean_complex128(state_total[i], state_n[i], other_total[i], other_n[i],
            &next_total, &next_n);
        state_total[i] = next_total;
        state_n[i] = next_n;
    }
}

static void form_finish_nanmean_complex128(const ndm_reduction_results *results)
{
    const ptrdiff_t width = results->width;
    const ndm_complex128 *const state_total = (const ndm_complex128 *)results->state[0] +
        results->cell;
    const int64_t *const state_n = (const int64_t *)results->state[1] + results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_complex128 *)(results->outputs[0] + i * results->steps[0]) =
            finish_nanmean_complex128(state_total[i], state_n[i]);
    }
}

static void form_lift_average_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex128) &&
        step_w == (ptrdiff_t)sizeof(ndm_complex128);
    for (ptrdiff_t k = 0; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        ndm_complex128 *const state_weight = (ndm_complex128 *)rows->state[1] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            const ndm_complex128 *const in_w = (const ndm_complex128 *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_total;
                ndm_complex128 lifted_weight;
                lift_average_complex128(ndm_get_complex128(&in_x[i]),
                    ndm_get_complex128(&in_w[i]), &lifted_total, &lifted_weight);
                state_total[i] = lifted_total;
                state_weight[i] = lifted_weight;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex128 value_x = counted ? *(const ndm_complex128 *)(row_x + i *
                    step_x) : (ndm_complex128){1, 0};
                const ndm_complex128 value_w = counted ? *(const ndm_complex128 *)(row_w + i *
                    step_w) : (ndm_complex128){1, 0};
                ndm_complex128 lifted_total;
                ndm_complex128 lifted_weight;
                lift_average_complex128(value_x, value_w, &lifted_total, &lifted_weight);
                const ndm_complex128 made_total = counted ? lifted_total :
                    (ndm_complex128){-0.0, -0.0};
                const ndm_complex128 made_weight = counted ? lifted_weight :
                    (ndm_complex128){-0.0, -0.0};
                state_total[i] = made_total;
                state_weight[i] = made_weight;
            }
        }
    }
}

static void form_join_average_complex128(const ndm_reduction_rows *rows)
{
    const ptrdiff_t width = rows->width;
    const ptrdiff_t step_x = rows->steps[0];
    const ptrdiff_t row_step_x = rows->row_steps[0];
    const ptrdiff_t step_w = rows->steps[1];
    const ptrdiff_t row_step_w = rows->row_steps[1];
    const bool dense = rows->mask == NULL && step_x == (ptrdiff_t)sizeof(ndm_complex128) &&
        step_w == (ptrdiff_t)sizeof(ndm_complex128);
    ptrdiff_t k = 0;
    if (dense && rows->cell_step == 0) {
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell;
        ndm_complex128 *const state_weight = (ndm_complex128 *)rows->state[1] + rows->cell;
        for (; k + 5 <= rows->count; k += 5) {
            const char *const row_x = rows->items[0] + k * row_step_x;
            const char *const row_w = rows->items[1] + k * row_step_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 next_total = state_total[i];
                ndm_complex128 next_weight = state_weight[i];
                NDM_UNROLL_ROWS
                for (ptrdiff_t row = 0; row < 5; row++) {
                    const ndm_complex128 *const in_x = (const ndm_complex128 *)(row_x + row *
                        row_step_x);
                    const ndm_complex128 *const in_w = (const ndm_complex128 *)(row_w + row *
                        row_step_w);
                    ndm_complex128 lifted_total;
                    ndm_complex128 lifted_weight;
                    lift_average_complex128(ndm_get_complex128(&in_x[i]),
                        ndm_get_complex128(&in_w[i]), &lifted_total, &lifted_weight);
                    combine_average_complex128(next_total, next_weight, lifted_total,
                        lifted_weight, &next_total, &next_weight);
                }
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
    for (; k < rows->count; k++) {
        const char *const row_x = rows->items[0] + k * row_step_x;
        const char *const row_w = rows->items[1] + k * row_step_w;
        ndm_complex128 *const state_total = (ndm_complex128 *)rows->state[0] + rows->cell + k *
            rows->cell_step;
        ndm_complex128 *const state_weight = (ndm_complex128 *)rows->state[1] + rows->cell + k
            * rows->cell_step;
        if (dense) {
            const ndm_complex128 *const in_x = (const ndm_complex128 *)row_x;
            const ndm_complex128 *const in_w = (const ndm_complex128 *)row_w;
            NDM_IVDEP
            for (ptrdiff_t i = 0; i < width; i++) {
                ndm_complex128 lifted_total;
                ndm_complex128 lifted_weight;
                lift_average_complex128(ndm_get_complex128(&in_x[i]),
                    ndm_get_complex128(&in_w[i]), &lifted_total, &lifted_weight);
                ndm_complex128 next_total;
                ndm_complex128 next_weight;
                combine_average_complex128(state_total[i], state_weight[i], lifted_total,
                    lifted_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        } else {
            static const uint8_t counts = 1;
            const uint8_t *const mask = rows->mask != NULL ? rows->mask + k *
                rows->mask_row_step : &counts;
            const ptrdiff_t mask_step = rows->mask != NULL ? rows->mask_step : 0;
            for (ptrdiff_t i = 0; i < width; i++) {
                const bool counted = mask[i * mask_step] != 0;
                const ndm_complex128 value_x = counted ? *(const ndm_complex128 *)(row_x + i *
                    step_x) : (ndm_complex128){1, 0};
                const ndm_complex128 value_w = counted ? *(const ndm_complex128 *)(row_w + i *
                    step_w) : (ndm_complex128){1, 0};
                ndm_complex128 lifted_total;
                ndm_complex128 lifted_weight;
                lift_average_complex128(value_x, value_w, &lifted_total, &lifted_weight);
                const ndm_complex128 made_total = counted ? lifted_total :
                    (ndm_complex128){-0.0, -0.0};
                const ndm_complex128 made_weight = counted ? lifted_weight :
                    (ndm_complex128){-0.0, -0.0};
                ndm_complex128 next_total;
                ndm_complex128 next_weight;
                combine_average_complex128(state_total[i], state_weight[i], made_total,
                    made_weight, &next_total, &next_weight);
                state_total[i] = next_total;
                state_weight[i] = next_weight;
            }
        }
    }
}

static void form_combine_average_complex128(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                            ptrdiff_t width)
{
    ndm_complex128 *const state_total = (ndm_complex128 *)state[0] + into;
    const ndm_complex128 *const other_total = (const ndm_complex128 *)state[0] + from;
    ndm_complex128 *const state_weight = (ndm_complex128 *)state[1] + into;
    const ndm_complex128 *const other_weight = (const ndm_complex128 *)state[1] + from;
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < width; i++) {
        ndm_complex128 next_total;
        ndm_complex128 next_weight;
        combine_average_complex128(state_total[i], state_weight[i], other_total[i],
            other_weight[i], &next_total, &next_weight);
        state_total[i] = next_total;
        state_weight[i] = next_weight;
    }
}

static void form_finish_average_complex128(const ndm_reduction_results *results)
{
    const uint32_t hidden = ndm_hidden_zero();
    const ptrdiff_t width = results->width;
    const ndm_complex128 *const state_total = (const ndm_complex128 *)results->state[0] +
        results->cell;
    const ndm_complex128 *const state_weight = (const ndm_complex128 *)results->state[1] +
        results->cell;
    for (ptrdiff_t i = 0; i < width; i++) {
        *(ndm_complex128 *)(results->outputs[0] + i * results->steps[0]) =
            finish_average_complex128(state_total[i], state_weight[i], hidden);
    }
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_lift_mean_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_join_mean_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_combine_mean_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 0, (ndm_kernel_function)form_finish_mean_complex128},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_lift_nanmean_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_join_nanmean_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_combine_nanmean_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 1, (ndm_kernel_function)form_finish_nanmean_complex128},
    {NDM_FORM_LIFT, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_lift_average_complex128},
    {NDM_FORM_JOIN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_join_average_complex128},
    {NDM_FORM_COMBINE, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_combine_average_complex128},
    {NDM_FORM_FINISH, NDM_TIER_CORRECT, 2, (ndm_kernel_function)form_finish_average_complex128},
};
#endif
NDM_KERNEL_TABLE(loops_complex128_means, kernels);
