/* From specs/ufuncs/powers.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "one_plus_power.h"
#include "one_plus_power_whole.h"
#include "real_power_fast.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float power_float32(float x1, float x2, uint32_t *raised)
{
    return ndm_power_float32(x1, x2, raised);
}

static inline int32_t unusual_power_float32(float x1, float x2)
{
    return ndm_ordinary_power_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float power_float32_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_power_float32_bare(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float power_float32_fast(float x1, float x2, uint32_t *raised)
{
    return ndm_power_float32_fast(x1, x2, raised);
}

static inline int32_t unusual_power_float32_fast(float x1, float x2)
{
    return ndm_ordinary_power_float32_fast(x1, x2);
}

static NDM_ALWAYS_INLINE float power_float32_fast_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_power_float32_fast_bare(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float power_float32_odd(float x1, float x2, uint32_t *raised)
{
    return ndm_power_float32_odd(x1, x2, raised);
}

static inline int32_t unusual_power_float32_odd(float x1, float x2)
{
    return ndm_ordinary_power_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float power_float32_odd_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_power_float32_odd_bare(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float pow1p_float32(float x1, float x2, uint32_t *raised)
{
    return ndm_pow1p_float32(x1, x2, raised);
}

static inline int32_t unusual_pow1p_float32(float x1, float x2)
{
    return ndm_ordinary_pow1p_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float pow1p_float32_odd(float x1, float x2, uint32_t *raised)
{
    return ndm_pow1p_float32_odd(x1, x2, raised);
}

static inline int32_t unusual_pow1p_float32_odd(float x1, float x2)
{
    return ndm_ordinary_pow1p_float32(x1, x2);
}

static NDM_ALWAYS_INLINE float pow1p_float32_odd_bare(float x1, float x2, uint32_t *raised)
{
    return ndm_pow1p_float32_odd_bare(x1, x2, raised);
}

static NDM_ALWAYS_INLINE float compound_float32_int64(float x, int64_t n, uint32_t *raised)
{
    return ndm_compound_float32(x, n, raised);
}

static inline int64_t unusual_compound_float32_int64(float x, int64_t n)
{
    return ndm_ordinary_compound_float32(x, n);
}

static NDM_ALWAYS_INLINE float compound_float32_int64_odd(float x, int64_t n, uint32_t *raised)
{
    return ndm_compound_float32_odd(x, n, raised);
}

static inline int64_t unusual_compound_float32_int64_odd(float x, int64_t n)
{
    return ndm_ordinary_compound_float32(x, n);
}

static NDM_ALWAYS_INLINE float compound_float32_int64_odd_bare(float x, int64_t n,
                                                               uint32_t *raised)
{
    return ndm_compound_float32_odd_bare(x, n, raised);
}

static int run_power_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            if (ndm_power_float32_block(in_x1 + start, in_x2 + start, out_y + start, end -
                start, &raised)) {
                continue;
            }
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_power_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    int32_t other = 0;
                    other |= unusual_power_float32(in_x1[i], in_x2[i]);
                    found[i - start] = other;
                    unusual |= other;
                }
            }
            const float *from_x1 = in_x1 + start;
            const float *from_x2 = in_x2 + start;
            float kept_x1[NDM_BLOCK];
            float kept_x2[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            float packed_x1[NDM_BLOCK];
            float packed_x2[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x1[others] = from_x1[i - start];
                        packed_x2[others] = from_x2[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x1[i] = packed_x1[others - 1];
                    packed_x2[i] = packed_x2[others - 1];
                }
                const ptrdiff_t left_aside = others > 0 && ndm_power_float32_block(packed_x1,
                    packed_x2, aside_y, packed, &raised) ? 0 : packed;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < left_aside; i++) {
                    aside_y[i] = power_float32(packed_x1[i], packed_x2[i], &raised);
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            float kept[NDM_BLOCK];
            int32_t doubtful = 0;
            ndm_quick_exponent made[NDM_BLOCK];
            for (ptrdiff_t i = start; i < stop; i++) {
                made[i - start] = ndm_power_quick_exponent(from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                kept[i - start] = ndm_power_float32_quick(made[i - start], from_x1[i - start],
                    from_x2[i - start]);
                doubtful |= ndm_doubt_power_float32(made[i - start], from_x1[i - start],
                    from_x2[i - start]);
            }
            if (doubtful >= 0) {
                for (ptrdiff_t i = start; i < stop; i++) {
                    out_y[i] = kept[i - start];
                }
            }
            const ptrdiff_t left = doubtful < 0 ? stop : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < left; i++) {
                out_y[i] = power_float32_bare(from_x1[i - start], from_x2[i - start], &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_power_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_power_float32);
}

static int run_power_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            if (ndm_power_float32_fast_block(in_x1 + start, in_x2 + start, out_y + start, end -
                start, &raised)) {
                continue;
            }
            int32_t unfit = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unfit |= ndm_usual_power_float32_fast(in_x1[i], in_x2[i]);
            }
            if (unfit >= 0) {
                ndm_power_made32 steps;
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    ndm_power_float32_fast_divide(&steps, i - start, in_x1[i], in_x2[i]);
                }
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    ndm_power_float32_fast_exponent(&steps, i - start, in_x1[i], in_x2[i]);
                }
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = ndm_power_float32_fast_last(&steps, i - start, in_x1[i],
                        in_x2[i]);
                }
                continue;
            }
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_power_float32_fast(in_x1[i], in_x2[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x1 = in_x1 + start;
            const float *from_x2 = in_x2 + start;
            float kept_x1[NDM_BLOCK];
            float kept_x2[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            float packed_x1[NDM_BLOCK];
            float packed_x2[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x1[others] = from_x1[i - start];
                        packed_x2[others] = from_x2[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x1[i] = packed_x1[others - 1];
                    packed_x2[i] = packed_x2[others - 1];
                }
                const ptrdiff_t left_aside = others > 0 &&
                    ndm_power_float32_fast_block(packed_x1, packed_x2, aside_y, packed,
                    &raised) ? 0 : packed;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < left_aside; i++) {
                    aside_y[i] = power_float32_fast(packed_x1[i], packed_x2[i], &raised);
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = power_float32_fast_bare(from_x1[i - start], from_x2[i - start],
                    &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_power_float32_fast(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_power_float32_fast);
}

static int run_power_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            if (ndm_power_float32_odd_block(in_x1 + start, in_x2 + start, out_y + start, end -
                start, &raised)) {
                continue;
            }
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= ndm_usual_power_float32(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                unusual = 0;
                for (ptrdiff_t i = start; i < end; i++) {
                    int32_t other = 0;
                    other |= unusual_power_float32_odd(in_x1[i], in_x2[i]);
                    found[i - start] = other;
                    unusual |= other;
                }
            }
            const float *from_x1 = in_x1 + start;
            const float *from_x2 = in_x2 + start;
            float kept_x1[NDM_BLOCK];
            float kept_x2[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            float packed_x1[NDM_BLOCK];
            float packed_x2[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        packed_x1[others] = from_x1[i - start];
                        packed_x2[others] = from_x2[i - start];
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                const ptrdiff_t packed = (others + NDM_LANES - 1) & -(ptrdiff_t)NDM_LANES;
                for (ptrdiff_t i = others; i < packed; i++) {
                    packed_x1[i] = packed_x1[others - 1];
                    packed_x2[i] = packed_x2[others - 1];
                }
                const ptrdiff_t left_aside = others > 0 &&
                    ndm_power_float32_odd_block(packed_x1, packed_x2, aside_y, packed, &raised)
                    ? 0 : packed;
                NDM_IVDEP
                for (ptrdiff_t i = 0; i < left_aside; i++) {
                    aside_y[i] = power_float32_odd(packed_x1[i], packed_x2[i], &raised);
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = power_float32_odd_bare(from_x1[i - start], from_x2[i - start],
                    &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_power_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_power_float32_odd);
}

static int run_pow1p_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_pow1p_float32(in_x1[i], in_x2[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x1 = in_x1 + start;
            const float *from_x2 = in_x2 + start;
            float kept_x1[NDM_BLOCK];
            float kept_x2[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_pow1p_float32(in_x1[i], in_x2[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = pow1p_float32(in_x1[i], in_x2[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_pow1p_float32_first(&steps, i - start, from_x1[i - start], from_x2[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_pow1p_float32_last(&steps, i - start, from_x1[i - start],
                    from_x2[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_pow1p_float32(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_pow1p_float32);
}

static int run_pow1p_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x1 = (const float *)args[0];
        const float *in_x2 = (const float *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            int32_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int32_t other = 0;
                other |= unusual_pow1p_float32_odd(in_x1[i], in_x2[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x1 = in_x1 + start;
            const float *from_x2 = in_x2 + start;
            float kept_x1[NDM_BLOCK];
            float kept_x2[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int32_t other = 0;
                        other |= unusual_pow1p_float32_odd(in_x1[i], in_x2[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = pow1p_float32_odd(in_x1[i], in_x2[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x1, from_x1, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                ndm_hide_others(kept_x2, from_x2, sizeof(float), end - start, last - start,
                    usual - start, places, others);
                from_x1 = kept_x1;
                from_x2 = kept_x2;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = pow1p_float32_odd_bare(from_x1[i - start], from_x2[i - start],
                    &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_pow1p_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, float, float),
        run_pow1p_float32_odd);
}

static int run_compound_float32_int64(char *const *args, const ptrdiff_t *dimensions,
                                      const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_compound_float32_int64(in_x[i], in_n[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x = in_x + start;
            const int64_t *from_n = in_n + start;
            float kept_x[NDM_BLOCK];
            int64_t kept_n[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_compound_float32_int64(in_x[i], in_n[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = compound_float32_int64(in_x[i], in_n[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(float), end - start, last - start, usual
                    - start, places, others);
                ndm_hide_others(kept_n, from_n, sizeof(int64_t), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
                from_n = kept_n;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            ndm_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                ndm_compound_float32_first(&steps, i - start, from_x[i - start], from_n[i -
                    start]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = ndm_compound_float32_last(&steps, i - start, from_x[i - start],
                    from_n[i - start]);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_compound_float32_int64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, int64_t, float),
        run_compound_float32_int64);
}

static int run_compound_float32_int64_odd(char *const *args, const ptrdiff_t *dimensions,
                                          const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;
    uint32_t raised = 0;

    {
        const float *in_x = (const float *)args[0];
        const int64_t *in_n = (const int64_t *)args[1];
        float *out_y = (float *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            int64_t found[NDM_BLOCK];
            for (ptrdiff_t i = start; i < end; i++) {
                int64_t other = 0;
                other |= unusual_compound_float32_int64_odd(in_x[i], in_n[i]);
                found[i - start] = other;
                unusual |= other;
            }
            const float *from_x = in_x + start;
            const int64_t *from_n = in_n + start;
            float kept_x[NDM_BLOCK];
            int64_t kept_n[NDM_BLOCK];
            float aside_y[NDM_BLOCK];
            uint16_t places[NDM_BLOCK];
            ptrdiff_t others = 0, usual = start;
            if (unusual < 0) {
                const ptrdiff_t last = end < there ? end : there;
                usual = start - 1;
                for (ptrdiff_t i = start; i < last; i++) {
                    if (found[i - start] < 0) {
                        int64_t other = 0;
                        other |= unusual_compound_float32_int64_odd(in_x[i], in_n[i]);
                        if (other >= 0) {
                            __builtin_unreachable(); /* no second test, nor what is ordinary */
                        }
                        aside_y[others] = compound_float32_int64_odd(in_x[i], in_n[i], &raised);
                        places[others++] = (uint16_t)(i - start);
                    } else {
                        usual = i;
                    }
                }
                ndm_hide_others(kept_x, from_x, sizeof(float), end - start, last - start, usual
                    - start, places, others);
                ndm_hide_others(kept_n, from_n, sizeof(int64_t), end - start, last - start,
                    usual - start, places, others);
                from_x = kept_x;
                from_n = kept_n;
            }
            const ptrdiff_t stop = usual >= start ? end : start;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < stop; i++) {
                out_y[i] = compound_float32_int64_odd_bare(from_x[i - start], from_n[i -
                    start], &raised);
            }
            if (others > 0) {
                ndm_put_others(out_y + start, aside_y, sizeof(float), places, others);
            }
        }
    }
    ndm_raise(raised);
    return 0;
}

static int loop_compound_float32_int64_odd(char *const *args, const ptrdiff_t *dimensions,
                                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_3(2, float, int64_t, float),
        run_compound_float32_int64_odd);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_power_float32},
    {NDM_FORM_STRIDED, NDM_TIER_FAST, 0, (ndm_kernel_function)loop_power_float32_fast},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_power_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_pow1p_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_pow1p_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_compound_float32_int64},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 2, (ndm_kernel_function)loop_compound_float32_int64_odd},
};
#endif
NDM_KERNEL_TABLE(loops_float32_powers, kernels);
