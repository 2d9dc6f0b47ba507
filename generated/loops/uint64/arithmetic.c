/* From specs/ufuncs/arithmetic.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "division.h"
#include "ndmill/kernel/scan.h"
#include "remainders.h"

#ifndef NDM_SKIPPED

static inline uint64_t add_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_add_uint64(x1, x2);
}

static inline uint64_t subtract_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_sub_uint64(x1, x2);
}

static inline uint64_t multiply_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_mul_uint64(x1, x2);
}

static NDM_ALWAYS_INLINE uint64_t floor_divide_uint64(uint64_t x1, uint64_t x2,
                                                      uint32_t *raised)
{
    return ndm_floor_divide_uint64(x1, x2, raised);
}

static NDM_ALWAYS_INLINE uint64_t floor_divide_uint64_bare(uint64_t x1, uint64_t x2,
                                                           uint32_t *raised)
{
    return ndm_floor_divide_uint64_bare(x1, x2, raised);
}

static inline int64_t unusual_floor_divide_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_ordinary_divisor_uint64(x1, x2);
}

static NDM_ALWAYS_INLINE uint64_t floor_divide_uint64_by_x2(uint64_t x1, uint64_t x2,
                                                            const ndm_divider_uint64 *prepared,
                                                            uint32_t *raised)
{
    (void)x2;
    return ndm_floor_divide_uint64_by(x1, prepared, raised);
}

static NDM_ALWAYS_INLINE void divmod_uint64(uint64_t x1, uint64_t x2, uint64_t *q, uint64_t *r,
                                            uint32_t *raised)
{
    ndm_floor_divmod_uint64(x1, x2, q, r, raised);
}

static NDM_ALWAYS_INLINE void divmod_uint64_bare(uint64_t x1, uint64_t x2, uint64_t *q,
                                                 uint64_t *r, uint32_t *raised)
{
    ndm_floor_divmod_uint64_bare(x1, x2, q, r, raised);
}

static inline int64_t unusual_divmod_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_ordinary_divisor_uint64(x1, x2);
}

static NDM_ALWAYS_INLINE void divmod_uint64_by_x2(uint64_t x1, uint64_t x2, uint64_t *q,
                                                  uint64_t *r,
                                                  const ndm_divider_uint64 *prepared,
                                                  uint32_t *raised)
{
    (void)x2;
    ndm_floor_divmod_uint64_by(x1, prepared, q, r, raised);
}

static NDM_ALWAYS_INLINE uint64_t remainder_uint64(uint64_t x1, uint64_t x2, uint32_t *raised)
{
    return ndm_floor_remainder_uint64(x1, x2, raised);
}

static NDM_ALWAYS_INLINE uint64_t remainder_uint64_bare(uint64_t x1, uint64_t x2,
                                                        uint32_t *raised)
{
    return ndm_floor_remainder_uint64_bare(x1, x2, raised);
}

static inline int64_t unusual_remainder_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_ordinary_divisor_uint64(x1, x2);
}

static NDM_ALWAYS_INLINE uint64_t remainder_uint64_by_x2(uint64_t x1, uint64_t x2,
                                                         const ndm_divider_uint64 *prepared,
                                                         uint32_t *raised)
{
    (void)x2;
    return ndm_floor_remainder_uint64_by(x1, prepared, raised);
}

static NDM_ALWAYS_INLINE uint64_t fmod_uint64(uint64_t x1, uint64_t x2, uint32_t *raised)
{
    return ndm_fmod_uint64(x1, x2, raised);
}

static NDM_ALWAYS_INLINE uint64_t fmod_uint64_bare(uint64_t x1, uint64_t x2, uint32_t *raised)
{
    return ndm_fmod_uint64_bare(x1, x2, raised);
}

static inline int64_t unusual_fmod_uint64(uint64_t x1, uint64_t x2)
{
    return ndm_ordinary_divisor_uint64(x1, x2);
}

static NDM_ALWAYS_INLINE uint64_t fmod_uint64_by_x2(uint64_t x1, uint64_t x2,
                                                    const ndm_divider_uint64 *prepared,
                                                    uint32_t *raised)
{
    (void)x2;
    return ndm_fmod_uint64_by(x1, prepared, raised);
}

static inline uint64_t absolute_uint64(uint64_t x)
{
    return x;
}

static inline uint64_t negative_uint64(uint64_t x)
{
    return ndm_neg_uint64(x);
}

static inline uint64_t positive_uint64(uint64_t x)
{
    return x;
}

static inline uint64_t sign_uint64(uint64_t x)
{
    return x != 0 ? 1 : 0;
}

static inline uint64_t reciprocal_uint64(uint64_t x, uint32_t *raised)
{
    const uint64_t y = x == 1 ? 1 : 0;
    *raised |= x == 0 ? NDM_FP_DIVIDE : 0u;
    return y;
}

static inline uint64_t square_uint64(uint64_t x)
{
    return ndm_mul_uint64(x, x);
}

static int loop_add_uint64(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_uint64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint64_t value_x1 = *(const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_uint64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = add_uint64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint64_t value_x1 = *(const uint64_t *)(in_x1 + i * step_x1);
            const uint64_t value_x2 = *(const uint64_t *)(in_x2 + i * step_x2);
            *(uint64_t *)(out_y + i * step_y) = add_uint64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_subtract_uint64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_uint64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint64_t value_x1 = *(const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_uint64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = subtract_uint64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint64_t value_x1 = *(const uint64_t *)(in_x1 + i * step_x1);
            const uint64_t value_x2 = *(const uint64_t *)(in_x2 + i * step_x2);
            *(uint64_t *)(out_y + i * step_y) = subtract_uint64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_multiply_uint64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    (void)ctx;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x1 = step_x1 == 0 && count > 0;
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_uint64(in_x1[i], in_x2[i]);
        }
    } else if (single_x1 && dense_x2 && dense_y) {
        const uint64_t value_x1 = *(const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_uint64(value_x1, in_x2[i]);
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = multiply_uint64(in_x1[i], value_x2);
        }
    } else {
        const char *in_x1 = args[0];
        const char *in_x2 = args[1];
        char *out_y = args[2];
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint64_t value_x1 = *(const uint64_t *)(in_x1 + i * step_x1);
            const uint64_t value_x2 = *(const uint64_t *)(in_x2 + i * step_x2);
            *(uint64_t *)(out_y + i * step_y) = multiply_uint64(value_x1, value_x2);
        }
    }
    return 0;
}

static int loop_floor_divide_uint64(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_floor_divide_uint64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = floor_divide_uint64(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = floor_divide_uint64_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        const ndm_divider_uint64 prepared = ndm_divider_of_uint64(value_x2);
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_floor_divide_uint64(in_x1[i], value_x2);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = floor_divide_uint64_by_x2(in_x1[i], value_x2, &prepared,
                        &raised);
                }
                continue;
            }
            const uint64_t ordinary_x2 = *(const volatile uint64_t *)args[1];
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = floor_divide_uint64_bare(in_x1[i], ordinary_x2, &raised);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t) | NDM_SINGLE(1), loop_floor_divide_uint64);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_divmod_uint64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_q = strides[2];
    const ptrdiff_t step_r = strides[3];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_q = step_q == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_r = step_r == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_q && dense_r) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_q = (uint64_t *)args[2];
        uint64_t *out_r = (uint64_t *)args[3];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_divmod_uint64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    uint64_t value_q;
                    uint64_t value_r;
                    divmod_uint64(in_x1[i], in_x2[i], &value_q, &value_r, &raised);
                    out_q[i] = value_q;
                    out_r[i] = value_r;
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                uint64_t value_q;
                uint64_t value_r;
                divmod_uint64_bare(in_x1[i], in_x2[i], &value_q, &value_r, &raised);
                out_q[i] = value_q;
                out_r[i] = value_r;
            }
        }
    } else if (dense_x1 && single_x2 && dense_q && dense_r) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_q = (uint64_t *)args[2];
        uint64_t *out_r = (uint64_t *)args[3];
        const ndm_divider_uint64 prepared = ndm_divider_of_uint64(value_x2);
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_divmod_uint64(in_x1[i], value_x2);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    uint64_t value_q;
                    uint64_t value_r;
                    divmod_uint64_by_x2(in_x1[i], value_x2, &value_q, &value_r, &prepared,
                        &raised);
                    out_q[i] = value_q;
                    out_r[i] = value_r;
                }
                continue;
            }
            const uint64_t ordinary_x2 = *(const volatile uint64_t *)args[1];
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                uint64_t value_q;
                uint64_t value_r;
                divmod_uint64_bare(in_x1[i], ordinary_x2, &value_q, &value_r, &raised);
                out_q[i] = value_q;
                out_r[i] = value_r;
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_4(2, uint64_t,
            uint64_t, uint64_t, uint64_t) | NDM_SINGLE(1), loop_divmod_uint64);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_remainder_uint64(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_remainder_uint64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = remainder_uint64(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = remainder_uint64_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        const ndm_divider_uint64 prepared = ndm_divider_of_uint64(value_x2);
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_remainder_uint64(in_x1[i], value_x2);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = remainder_uint64_by_x2(in_x1[i], value_x2, &prepared, &raised);
                }
                continue;
            }
            const uint64_t ordinary_x2 = *(const volatile uint64_t *)args[1];
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = remainder_uint64_bare(in_x1[i], ordinary_x2, &raised);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t) | NDM_SINGLE(1), loop_remainder_uint64);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_fmod_uint64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const ptrdiff_t step_x1 = strides[0];
    const ptrdiff_t step_x2 = strides[1];
    const ptrdiff_t step_y = strides[2];
    const bool dense_x1 = step_x1 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_x2 = step_x2 == (ptrdiff_t)sizeof(uint64_t);
    const bool dense_y = step_y == (ptrdiff_t)sizeof(uint64_t);
    const bool single_x2 = step_x2 == 0 && count > 0;
    if (dense_x1 && dense_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t *in_x2 = (const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_fmod_uint64(in_x1[i], in_x2[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = fmod_uint64(in_x1[i], in_x2[i], &raised);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = fmod_uint64_bare(in_x1[i], in_x2[i], &raised);
            }
        }
    } else if (dense_x1 && single_x2 && dense_y) {
        const uint64_t *in_x1 = (const uint64_t *)args[0];
        const uint64_t value_x2 = *(const uint64_t *)args[1];
        uint64_t *out_y = (uint64_t *)args[2];
        const ndm_divider_uint64 prepared = ndm_divider_of_uint64(value_x2);
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int64_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_fmod_uint64(in_x1[i], value_x2);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = fmod_uint64_by_x2(in_x1[i], value_x2, &prepared, &raised);
                }
                continue;
            }
            const uint64_t ordinary_x2 = *(const volatile uint64_t *)args[1];
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = fmod_uint64_bare(in_x1[i], ordinary_x2, &raised);
            }
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_3(2, uint64_t,
            uint64_t, uint64_t) | NDM_SINGLE(1), loop_fmod_uint64);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_absolute_uint64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint64_t *out_y = (uint64_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = absolute_uint64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint64_t), loop_absolute_uint64);
    }
    return 0;
}

static int loop_negative_uint64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint64_t *out_y = (uint64_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = negative_uint64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint64_t), loop_negative_uint64);
    }
    return 0;
}

static int loop_positive_uint64(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint64_t *out_y = (uint64_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = positive_uint64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint64_t), loop_positive_uint64);
    }
    return 0;
}

static int loop_sign_uint64(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint64_t *out_y = (uint64_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = sign_uint64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint64_t), loop_sign_uint64);
    }
    return 0;
}

static int loop_reciprocal_uint64(char *const *args, const ptrdiff_t *dimensions,
                                  const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    uint32_t raised = 0;
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint64_t *out_y = (uint64_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = reciprocal_uint64(in_x[i], &raised);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint64_t), loop_reciprocal_uint64);
    }
    ndm_raise(raised);
    return 0;
}

static int loop_square_uint64(char *const *args, const ptrdiff_t *dimensions,
                              const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0];
    const bool dense = strides[0] == (ptrdiff_t)sizeof(uint64_t) && strides[1] ==
        (ptrdiff_t)sizeof(uint64_t);
    if (dense || count == 1) {
        const uint64_t *in_x = (const uint64_t *)args[0];
        uint64_t *out_y = (uint64_t *)args[1];
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < count; i++) {
            out_y[i] = square_uint64(in_x[i]);
        }
    } else {
        return ndm_run_blocks(args, dimensions, strides, ctx, NDM_ITEMS_2(1, uint64_t,
            uint64_t), loop_square_uint64);
    }
    return 0;
}

#if NDM_PIECES

static void pieces_add_uint64(const char *items, ptrdiff_t room, const int64_t *cuts,
                              ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint64_t *item = (const uint64_t *)items + cuts[i];
        const uint64_t *end = (const uint64_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            uint64_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = add_uint64(value, *item);
            }
            *(uint64_t *)results = value;
        }
    }
}

static void pieces_multiply_uint64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                   ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint64_t *item = (const uint64_t *)items + cuts[i];
        const uint64_t *end = (const uint64_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            uint64_t value = item[-1];
#if defined(__GNUC__)
            /* where it begins decides whether the processor foresees how it ends */
            __asm__ volatile(".p2align 5");
#endif
            for (; item < end; item++) {
                ndm_only_here(); /* vectors would take longer to begin and end */
                value = multiply_uint64(value, *item);
            }
            *(uint64_t *)results = value;
        }
    }
}
#endif

#if NDM_PIECES || NDM_ROWS

static void pieces_subtract_uint64(const char *items, ptrdiff_t room, const int64_t *cuts,
                                   ptrdiff_t count, char *results, ptrdiff_t step)
{
    (void)room;
    for (ptrdiff_t i = 0; i < count; i++, results += step) {
        const uint64_t *item = (const uint64_t *)items + cuts[i];
        const uint64_t *end = (const uint64_t *)items + cuts[i + 1];
        memcpy(results, item, sizeof *item);
        if (++item < end) {
            uint64_t value = item[-1];
            for (; item < end; item++) {
                value = subtract_uint64(value, *item);
            }
            *(uint64_t *)results = value;
        }
    }
}
#endif

#if NDM_ROWS

static void row_add_uint64(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(uint64_t)), GROUP = 4 * LANES };
    const uint64_t *row = (const uint64_t *)items, *const end = row + count;
    uint64_t lanes[LANES];
    if (count < LANES) {
        uint64_t value = *row;
        while (++row < end) {
            ndm_only_here();
            value = add_uint64(value, *row);
        }
        *(uint64_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    row += LANES;
    if (count >= NDM_BARE_ROWS * LANES && (uintptr_t)row % sizeof *row == 0) {
        for (; (uintptr_t)row % sizeof lanes != 0; row++) {
            ndm_only_here();
            lanes[0] = add_uint64(lanes[0], *row);
        }
    }
    if (end - row >= GROUP) {
        uint64_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = add_uint64(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = add_uint64(lanes[j], add_uint64(add_uint64(group[j], group[LANES + j]),
                add_uint64(group[2 * LANES + j], group[3 * LANES + j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = add_uint64(lanes[j], row[j]);
        }
    }
    for (; row < end; row++) {
        ndm_only_here();
        lanes[0] = add_uint64(lanes[0], *row);
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = add_uint64(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = add_uint64(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = add_uint64(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = add_uint64(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = add_uint64(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = add_uint64(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}

static void row_multiply_uint64(const char *items, ptrdiff_t count, char *result)
{
    enum { LANES = NDM_ROW_LANES(sizeof(uint64_t)), GROUP = 4 * LANES };
    const uint64_t *row = (const uint64_t *)items, *const end = row + count;
    uint64_t lanes[LANES];
    if (count < LANES) {
        uint64_t value = *row;
        while (++row < end) {
            ndm_only_here();
            value = multiply_uint64(value, *row);
        }
        *(uint64_t *)result = value;
        return;
    }
    for (int j = 0; j < LANES; j++) {
        lanes[j] = row[j];
    }
    row += LANES;
    if (count >= NDM_BARE_ROWS * LANES && (uintptr_t)row % sizeof *row == 0) {
        for (; (uintptr_t)row % sizeof lanes != 0; row++) {
            ndm_only_here();
            lanes[0] = multiply_uint64(lanes[0], *row);
        }
    }
    if (end - row >= GROUP) {
        uint64_t group[GROUP];
        for (int j = 0; j < GROUP; j++) {
            group[j] = row[j];
        }
        row += GROUP;
        NDM_ROLLED
        for (; end - row >= GROUP; row += GROUP) {
            NDM_IVDEP
            NDM_UNROLL_ROWS
            for (int j = 0; j < GROUP; j++) {
                group[j] = multiply_uint64(group[j], row[j]);
            }
        }
        for (int j = 0; j < LANES; j++) {
            lanes[j] = multiply_uint64(lanes[j], multiply_uint64(multiply_uint64(group[j],
                group[LANES + j]), multiply_uint64(group[2 * LANES + j], group[3 * LANES +
                j])));
        }
    }
    NDM_ROLLED
    for (; end - row >= LANES; row += LANES) {
        NDM_IVDEP
        for (int j = 0; j < LANES; j++) {
            lanes[j] = multiply_uint64(lanes[j], row[j]);
        }
    }
    for (; row < end; row++) {
        ndm_only_here();
        lanes[0] = multiply_uint64(lanes[0], *row);
    }
    for (int j = 0; 2 * 32 <= LANES && j < 32; j++) {
        lanes[j] = multiply_uint64(lanes[j], lanes[32 + j]);
    }
    for (int j = 0; 2 * 16 <= LANES && j < 16; j++) {
        lanes[j] = multiply_uint64(lanes[j], lanes[16 + j]);
    }
    for (int j = 0; 2 * 8 <= LANES && j < 8; j++) {
        lanes[j] = multiply_uint64(lanes[j], lanes[8 + j]);
    }
    for (int j = 0; 2 * 4 <= LANES && j < 4; j++) {
        lanes[j] = multiply_uint64(lanes[j], lanes[4 + j]);
    }
    for (int j = 0; 2 * 2 <= LANES && j < 2; j++) {
        lanes[j] = multiply_uint64(lanes[j], lanes[2 + j]);
    }
    for (int j = 0; 2 * 1 <= LANES && j < 1; j++) {
        lanes[j] = multiply_uint64(lanes[j], lanes[1 + j]);
    }
    memcpy(result, lanes, sizeof *lanes);
}
#endif

#if NDM_FOLDS

static void fold_add_uint64(char *state, ptrdiff_t state_step, const char *rows,
                            ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                            ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint64_t value = *(const uint64_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = add_uint64(value, *(const uint64_t *)(rows + k * row_step));
        }
        *(uint64_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint64_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        uint64_t *restrict cells = (uint64_t *)state;
        const uint64_t *first = (const uint64_t *)(rows + k * row_step);
        const uint64_t *second = (const uint64_t *)(rows + (k + 1) * row_step);
        const uint64_t *third = (const uint64_t *)(rows + (k + 2) * row_step);
        const uint64_t *fourth = (const uint64_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            uint64_t value = cells[i];
            value = add_uint64(value, add_uint64(add_uint64(first[i], second[i]),
                add_uint64(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        uint64_t *restrict cells = (uint64_t *)state + k * state_step;
        const uint64_t *items = (const uint64_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = add_uint64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        uint64_t *cells = (uint64_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = add_uint64(cells[i], *(const uint64_t *)(row + i * step));
        }
    }
}

static void scan_add_uint64(char *state, const char *from, ptrdiff_t from_step, char *to,
                            ptrdiff_t to_step, ptrdiff_t count)
{
    uint64_t value = *(const uint64_t *)state;
    ptrdiff_t i = ndm_scan_sums((uint64_t *)&value, from, from_step, to, to_step, count);
    for (; i < count; i++) {
        value = add_uint64(value, *(const uint64_t *)(from + i * from_step));
        *(uint64_t *)(to + i * to_step) = value;
    }
    *(uint64_t *)state = value;
}

static void indexed_add_uint64(char *data, const ptrdiff_t *offsets, const char *from,
                               ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t *place = (uint64_t *)(data + offsets[i]);
        *place = add_uint64(*place, *(const uint64_t *)(from + i * from_step));
    }
}

static void fold_subtract_uint64(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint64_t value = *(const uint64_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = subtract_uint64(value, *(const uint64_t *)(rows + k * row_step));
        }
        *(uint64_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint64_t);
    for (; dense && k < count; k++) {
        uint64_t *restrict cells = (uint64_t *)state + k * state_step;
        const uint64_t *items = (const uint64_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_uint64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        uint64_t *cells = (uint64_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = subtract_uint64(cells[i], *(const uint64_t *)(row + i * step));
        }
    }
}

static void scan_subtract_uint64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    uint64_t value = *(const uint64_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = subtract_uint64(value, *(const uint64_t *)(from + i * from_step));
        *(uint64_t *)(to + i * to_step) = value;
    }
    *(uint64_t *)state = value;
}

static void indexed_subtract_uint64(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t *place = (uint64_t *)(data + offsets[i]);
        *place = subtract_uint64(*place, *(const uint64_t *)(from + i * from_step));
    }
}

static void fold_multiply_uint64(char *state, ptrdiff_t state_step, const char *rows,
                                 ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count,
                                 ptrdiff_t width)
{
    if (width == 1 && state_step == 0) {
        uint64_t value = *(const uint64_t *)state;
        for (ptrdiff_t k = 0; k < count; k++) {
            value = multiply_uint64(value, *(const uint64_t *)(rows + k * row_step));
        }
        *(uint64_t *)state = value;
        return;
    }
    ptrdiff_t k = 0;
    if (width == 1 && state_step == 1) { /* each row has one item, and a cell of its own */
        step = row_step;
        width = count;
        count = 1;
    }
    const bool dense = step == (ptrdiff_t)sizeof(uint64_t);
    for (; dense && state_step == 0 && k + 4 <= count; k += 4) {
        uint64_t *restrict cells = (uint64_t *)state;
        const uint64_t *first = (const uint64_t *)(rows + k * row_step);
        const uint64_t *second = (const uint64_t *)(rows + (k + 1) * row_step);
        const uint64_t *third = (const uint64_t *)(rows + (k + 2) * row_step);
        const uint64_t *fourth = (const uint64_t *)(rows + (k + 3) * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            uint64_t value = cells[i];
            value = multiply_uint64(value, multiply_uint64(multiply_uint64(first[i],
                second[i]), multiply_uint64(third[i], fourth[i])));
            cells[i] = value;
        }
    }
    for (; dense && k < count; k++) {
        uint64_t *restrict cells = (uint64_t *)state + k * state_step;
        const uint64_t *items = (const uint64_t *)(rows + k * row_step);
        NDM_IVDEP
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = multiply_uint64(cells[i], items[i]);
        }
    }
    for (; k < count; k++) {
        uint64_t *cells = (uint64_t *)state + k * state_step;
        const char *row = rows + k * row_step;
        for (ptrdiff_t i = 0; i < width; i++) {
            cells[i] = multiply_uint64(cells[i], *(const uint64_t *)(row + i * step));
        }
    }
}

static void scan_multiply_uint64(char *state, const char *from, ptrdiff_t from_step, char *to,
                                 ptrdiff_t to_step, ptrdiff_t count)
{
    uint64_t value = *(const uint64_t *)state;
    for (ptrdiff_t i = 0; i < count; i++) {
        value = multiply_uint64(value, *(const uint64_t *)(from + i * from_step));
        *(uint64_t *)(to + i * to_step) = value;
    }
    *(uint64_t *)state = value;
}

static void indexed_multiply_uint64(char *data, const ptrdiff_t *offsets, const char *from,
                                    ptrdiff_t from_step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t *place = (uint64_t *)(data + offsets[i]);
        *place = multiply_uint64(*place, *(const uint64_t *)(from + i * from_step));
    }
}
#endif

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_add_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_subtract_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_multiply_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_floor_divide_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)loop_divmod_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_remainder_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)loop_fmod_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_absolute_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 8, (ndm_kernel_function)loop_negative_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 9, (ndm_kernel_function)loop_positive_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 10, (ndm_kernel_function)loop_sign_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 11, (ndm_kernel_function)loop_reciprocal_uint64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 12, (ndm_kernel_function)loop_square_uint64},
#if NDM_PIECES
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 0, (ndm_kernel_function)pieces_add_uint64},
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 2, (ndm_kernel_function)pieces_multiply_uint64},
#endif
#if NDM_PIECES || NDM_ROWS
    {NDM_FORM_PIECES, NDM_TIER_CORRECT, 1, (ndm_kernel_function)pieces_subtract_uint64},
#endif
#if NDM_ROWS
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 0, (ndm_kernel_function)row_add_uint64},
    {NDM_FORM_ROW, NDM_TIER_CORRECT, 2, (ndm_kernel_function)row_multiply_uint64},
#endif
#if NDM_FOLDS
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 0, (ndm_kernel_function)fold_add_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 0, (ndm_kernel_function)scan_add_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)indexed_add_uint64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 1, (ndm_kernel_function)fold_subtract_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 1, (ndm_kernel_function)scan_subtract_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)indexed_subtract_uint64},
    {NDM_FORM_FOLD, NDM_TIER_CORRECT, 2, (ndm_kernel_function)fold_multiply_uint64},
    {NDM_FORM_SCAN, NDM_TIER_CORRECT, 2, (ndm_kernel_function)scan_multiply_uint64},
    {NDM_FORM_INDEXED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)indexed_multiply_uint64},
#endif
};
#endif
NDM_KERNEL_TABLE(loops_uint64_arithmetic, kernels);
