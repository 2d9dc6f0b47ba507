/* From specs/ufuncs/error_functions.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/blocks.h"
#include "error_functions_steps.h"

#ifndef NDM_SKIPPED

static NDM_ALWAYS_INLINE float erf_float32(float x)
{
    return ndm_erf_float32(x);
}

static NDM_ALWAYS_INLINE float erf_float32_bare(float x)
{
    return ndm_erf_float32_bare(x);
}

static inline int32_t unusual_erf_float32(float x)
{
    return ndm_ordinary_erf_float32(x);
}

static NDM_ALWAYS_INLINE float erf_float32_odd(float x)
{
    return ndm_erf_float32_odd(x);
}

static NDM_ALWAYS_INLINE float erf_float32_odd_bare(float x)
{
    return ndm_erf_float32_odd_bare(x);
}

static inline int32_t unusual_erf_float32_odd(float x)
{
    return ndm_ordinary_erf_float32(x);
}

static NDM_ALWAYS_INLINE float erfc_float32(float x)
{
    return ndm_erfc_float32(x);
}

static inline int32_t unusual_erfc_float32(float x)
{
    return ndm_ordinary_erfc_float32(x);
}

static NDM_ALWAYS_INLINE float erfc_float32_odd(float x)
{
    return ndm_erfc_float32_odd(x);
}

static NDM_ALWAYS_INLINE float erfc_float32_odd_bare(float x)
{
    return ndm_erfc_float32_odd_bare(x);
}

static inline int32_t unusual_erfc_float32_odd(float x)
{
    return ndm_ordinary_erfc_float32(x);
}

static int run_erf_float32(char *const *args, const ptrdiff_t *dimensions,
                           const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_erf_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = erf_float32(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = erf_float32_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_erf_float32(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_erf_float32);
}

static int run_erf_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                               const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_erf_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = erf_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = erf_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_erf_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_erf_float32_odd);
}

static int run_erfc_float32(char *const *args, const ptrdiff_t *dimensions,
                            const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_erfc_float32(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = erfc_float32(in_x[i]);
                }
                continue;
            }
            ndm_two_pairs_float64 steps;
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                ndm_erfc_float32_first(&steps, i - start, in_x[i]);
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = ndm_erfc_float32_last(&steps, i - start, in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_erfc_float32(char *const *args, const ptrdiff_t *dimensions,
                             const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_erfc_float32);
}

static int run_erfc_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t count = dimensions[0] & -(ptrdiff_t)NDM_LANES, there = dimensions[1];
    (void)there, (void)strides, (void)ctx;

    {
        const float *in_x = (const float *)args[0];
        float *out_y = (float *)args[1];
        for (ptrdiff_t start = 0; start < count; start += NDM_BLOCK) {
            const ptrdiff_t end = ndm_block_end(start, count);
            int32_t unusual = 0;
            for (ptrdiff_t i = start; i < end; i++) {
                unusual |= unusual_erfc_float32_odd(in_x[i]);
            }
            if (unusual < 0) {
                NDM_IVDEP
                for (ptrdiff_t i = start; i < end; i++) {
                    out_y[i] = erfc_float32_odd(in_x[i]);
                }
                continue;
            }
            NDM_IVDEP
            for (ptrdiff_t i = start; i < end; i++) {
                out_y[i] = erfc_float32_odd_bare(in_x[i]);
            }
        }
    }
    return 0;
}

static int loop_erfc_float32_odd(char *const *args, const ptrdiff_t *dimensions,
                                 const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_run_whole(args, dimensions, strides, ctx, NDM_ITEMS_2(1, float, float),
        run_erfc_float32_odd);
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_erf_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 0, (ndm_kernel_function)loop_erf_float32_odd},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_erfc_float32},
    {NDM_FORM_STRIDED, NDM_TIER_ODD, 1, (ndm_kernel_function)loop_erfc_float32_odd},
};
#endif
NDM_KERNEL_TABLE(loops_float32_error_functions, kernels);
