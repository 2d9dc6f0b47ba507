/* From specs/ufuncs/products.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#ifndef NDM_SKIPPED

NDM_COMPLEX_ARITHMETIC(clongdouble, long double, longdouble)

static inline ndm_clongdouble term_matmul_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_mul_clongdouble(x1, x2);
}

static inline ndm_clongdouble add_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_add_clongdouble(x1, x2);
}

static inline ndm_clongdouble conjugate_clongdouble(ndm_clongdouble x)
{
    return (ndm_clongdouble){x.re, -x.im};
}

static inline ndm_clongdouble term_vecdot_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_mul_clongdouble(conjugate_clongdouble(x1), x2);
}

static inline ndm_clongdouble term_vecmat_clongdouble(ndm_clongdouble x1, ndm_clongdouble x2)
{
    return ndm_mul_clongdouble(conjugate_clongdouble(x1), x2);
}

static inline void gather_clongdouble(const char *from, ptrdiff_t step, ptrdiff_t count,
                                      ndm_clongdouble *restrict to)
{
    if (step == (ptrdiff_t)sizeof(ndm_clongdouble)) {
        const ndm_clongdouble *items = (const ndm_clongdouble *)from;
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = items[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = *(const ndm_clongdouble *)(from + i * step);
        }
    }
}

static inline void scatter_clongdouble(const ndm_clongdouble *restrict from, ptrdiff_t count,
                                       char *to, ptrdiff_t step)
{
    if (step == (ptrdiff_t)sizeof(ndm_clongdouble)) {
        ndm_clongdouble *restrict items = (ndm_clongdouble *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = from[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(ndm_clongdouble *)(to + i * step) = from[i];
        }
    }
}

/* One item of the output: its terms, added up in order. */
static ndm_clongdouble dot_matmul_clongdouble(const char *in_x1, ptrdiff_t step_x1,
                                              const char *in_x2, ptrdiff_t step_x2,
                                              ptrdiff_t terms)
{
    ndm_clongdouble sum = (ndm_clongdouble){0.0L, 0.0L};
    if (step_x1 == (ptrdiff_t)sizeof(ndm_clongdouble) && step_x2 ==
        (ptrdiff_t)sizeof(ndm_clongdouble)) {
        const ndm_clongdouble *value_x1 = (const ndm_clongdouble *)in_x1;
        const ndm_clongdouble *value_x2 = (const ndm_clongdouble *)in_x2;
        for (ptrdiff_t k = 0; k < terms; k++) {
            sum = add_clongdouble(sum, term_matmul_clongdouble(value_x1[k], value_x2[k]));
        }
    } else {
        for (ptrdiff_t k = 0; k < terms; k++) {
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + k * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + k * step_x2);
            sum = add_clongdouble(sum, term_matmul_clongdouble(value_x1, value_x2));
        }
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_matmul_clongdouble(char *const *args, const ptrdiff_t *sizes,
                                    const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < sizes[2]; column++) {
            const ndm_clongdouble sum = dot_matmul_clongdouble(
                args[0] + row * steps[0][0] + column * steps[0][2], steps[0][1],
                args[1] + row * steps[1][0] + column * steps[1][2], steps[1][1],
                sizes[1]);
            char *const place = args[2] + row * steps[2][0] + column * steps[2][2];
            *(ndm_clongdouble *)place = sum;
        }
    }
}

/* One item of the output: its terms, added up in order. */
static ndm_clongdouble dot_vecdot_clongdouble(const char *in_x1, ptrdiff_t step_x1,
                                              const char *in_x2, ptrdiff_t step_x2,
                                              ptrdiff_t terms)
{
    ndm_clongdouble sum = (ndm_clongdouble){0.0L, 0.0L};
    if (step_x1 == (ptrdiff_t)sizeof(ndm_clongdouble) && step_x2 ==
        (ptrdiff_t)sizeof(ndm_clongdouble)) {
        const ndm_clongdouble *value_x1 = (const ndm_clongdouble *)in_x1;
        const ndm_clongdouble *value_x2 = (const ndm_clongdouble *)in_x2;
        for (ptrdiff_t k = 0; k < terms; k++) {
            sum = add_clongdouble(sum, term_vecdot_clongdouble(value_x1[k], value_x2[k]));
        }
    } else {
        for (ptrdiff_t k = 0; k < terms; k++) {
            const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + k * step_x1);
            const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + k * step_x2);
            sum = add_clongdouble(sum, term_vecdot_clongdouble(value_x1, value_x2));
        }
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_vecdot_clongdouble(char *const *args, const ptrdiff_t *sizes,
                                    const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < sizes[2]; column++) {
            const ndm_clongdouble sum = dot_vecdot_clongdouble(
                args[0] + row * steps[0][0] + column * steps[0][2], steps[0][1],
                args[1] + row * steps[1][0] + column * steps[1][2], steps[1][1],
                sizes[1]);
            char *const place = args[2] + row * steps[2][0] + column * steps[2][2];
            *(ndm_clongdouble *)place = sum;
        }
    }
}

/* `depth` more terms for each of `width` sums of a row. */
static void row_matmul_clongdouble(ndm_clongdouble *restrict sums,
                                   const ndm_clongdouble *restrict strip_x1,
                                   const char *wide_x2, ptrdiff_t pitch_x2, ptrdiff_t depth,
                                   ptrdiff_t width)
{
    ptrdiff_t k = 0;
    for (; k + 4 <= depth; k += 4) {
        const ndm_clongdouble *restrict row_x2_0 = (const ndm_clongdouble *)(wide_x2 + k *
            pitch_x2);
        const ndm_clongdouble *restrict row_x2_1 = (const ndm_clongdouble *)(wide_x2 + (k + 1)
            * pitch_x2);
        const ndm_clongdouble *restrict row_x2_2 = (const ndm_clongdouble *)(wide_x2 + (k + 2)
            * pitch_x2);
        const ndm_clongdouble *restrict row_x2_3 = (const ndm_clongdouble *)(wide_x2 + (k + 3)
            * pitch_x2);
        NDM_IVDEP
        for (ptrdiff_t j = 0; j < width; j++) {
            ndm_clongdouble sum = sums[j];
            sum = add_clongdouble(sum, term_matmul_clongdouble(strip_x1[k], row_x2_0[j]));
            sum = add_clongdouble(sum, term_matmul_clongdouble(strip_x1[k + 1], row_x2_1[j]));
            sum = add_clongdouble(sum, term_matmul_clongdouble(strip_x1[k + 2], row_x2_2[j]));
            sum = add_clongdouble(sum, term_matmul_clongdouble(strip_x1[k + 3], row_x2_3[j]));
            sums[j] = sum;
        }
    }
    for (; k < depth; k++) {
        const ndm_clongdouble *restrict row_x2 = (const ndm_clongdouble *)(wide_x2 + k *
            pitch_x2);
        NDM_IVDEP
        for (ptrdiff_t j = 0; j < width; j++) {
            ndm_clongdouble sum = sums[j];
            sum = add_clongdouble(sum, term_matmul_clongdouble(strip_x1[k], row_x2[j]));
            sums[j] = sum;
        }
    }
}

/* A block of at most 32 rows and 16 columns. The last column is repeated where it
 * fills a vector: its flags are no news. */
static void block_matmul_clongdouble(char *const *args, const ptrdiff_t *sizes,
                                     const ptrdiff_t (*steps)[3])
{
    _Alignas(64) ndm_clongdouble sums[32][16];
    _Alignas(64) ndm_clongdouble panel_x2[64][16];
    ndm_clongdouble strip_x1[64];
    const bool packs_x2 = steps[1][2] != (ptrdiff_t)sizeof(ndm_clongdouble) || (steps[1][0] ==
        0 && sizes[0] >= (sizes[2] < 2 ? 2 : 8));
    const ptrdiff_t columns = sizes[2];
    const ptrdiff_t width = packs_x2 ? (columns + 1) / 2 * 2 : columns;
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < width; column++) {
            sums[row][column] = (ndm_clongdouble){0.0L, 0.0L};
        }
    }
    for (ptrdiff_t start = 0; start < sizes[1]; start += 64) {
        const ptrdiff_t rest = sizes[1] - start;
        const ptrdiff_t depth = rest < 64 ? rest : 64;
        for (ptrdiff_t row = 0; row < sizes[0]; row++) {
            ptrdiff_t pitch_x2 = steps[1][1];
            const char *wide_x2 = args[1] + row * steps[1][0] + start * pitch_x2;
            if (packs_x2) {
                if (row == 0 || steps[1][0] != 0) {
                    for (ptrdiff_t k = 0; k < depth; k++) {
                        const char *from = wide_x2 + k * pitch_x2;
                        gather_clongdouble(from, steps[1][2], columns, panel_x2[k]);
                        for (ptrdiff_t j = columns; j < width; j++) {
                            panel_x2[k][j] = panel_x2[k][columns - 1];
                        }
                    }
                }
                wide_x2 = (const char *)panel_x2;
                pitch_x2 = (ptrdiff_t)sizeof(panel_x2[0]);
            }
            const char *narrow_x1 = args[0] + row * steps[0][0] + start * steps[0][1];
            gather_clongdouble(narrow_x1, steps[0][1], depth, strip_x1);
            row_matmul_clongdouble(sums[row], strip_x1, wide_x2, pitch_x2, depth, width);
        }
    }
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        scatter_clongdouble(sums[row], sizes[2], args[2] + row * steps[2][0], steps[2][2]);
    }
}

/* All of the output, block by block. */
static void tile_matmul_clongdouble(char *const *args, const ptrdiff_t *sizes,
                                    const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t column = 0; column < sizes[2]; column += 16) {
        for (ptrdiff_t row = 0; row < sizes[0]; row += 32) {
            const ptrdiff_t height = sizes[0] - row, width = sizes[2] - column;
            const ptrdiff_t part[3] = {
                height < 32 ? height : 32,
                sizes[1],
                width < 16 ? width : 16,
            };
            char *items[3];
            for (int i = 0; i < 3; i++) {
                items[i] = args[i] + row * steps[i][0] + column * steps[i][2];
            }
            block_matmul_clongdouble(items, part, steps);
        }
    }
}

/* `depth` more terms for each of `width` sums of a row. */
static void row_vecmat_clongdouble(ndm_clongdouble *restrict sums,
                                   const ndm_clongdouble *restrict strip_x1,
                                   const char *wide_x2, ptrdiff_t pitch_x2, ptrdiff_t depth,
                                   ptrdiff_t width)
{
    ptrdiff_t k = 0;
    for (; k + 4 <= depth; k += 4) {
        const ndm_clongdouble *restrict row_x2_0 = (const ndm_clongdouble *)(wide_x2 + k *
            pitch_x2);
        const ndm_clongdouble *restrict row_x2_1 = (const ndm_clongdouble *)(wide_x2 + (k + 1)
            * pitch_x2);
        const ndm_clongdouble *restrict row_x2_2 = (const ndm_clongdouble *)(wide_x2 + (k + 2)
            * pitch_x2);
        const ndm_clongdouble *restrict row_x2_3 = (const ndm_clongdouble *)(wide_x2 + (k + 3)
            * pitch_x2);
        NDM_IVDEP
        for (ptrdiff_t j = 0; j < width; j++) {
            ndm_clongdouble sum = sums[j];
            sum = add_clongdouble(sum, term_vecmat_clongdouble(strip_x1[k], row_x2_0[j]));
            sum = add_clongdouble(sum, term_vecmat_clongdouble(strip_x1[k + 1], row_x2_1[j]));
            sum = add_clongdouble(sum, term_vecmat_clongdouble(strip_x1[k + 2], row_x2_2[j]));
            sum = add_clongdouble(sum, term_vecmat_clongdouble(strip_x1[k + 3], row_x2_3[j]));
            sums[j] = sum;
        }
    }
    for (; k < depth; k++) {
        const ndm_clongdouble *restrict row_x2 = (const ndm_clongdouble *)(wide_x2 + k *
            pitch_x2);
        NDM_IVDEP
        for (ptrdiff_t j = 0; j < width; j++) {
            ndm_clongdouble sum = sums[j];
            sum = add_clongdouble(sum, term_vecmat_clongdouble(strip_x1[k], row_x2[j]));
            sums[j] = sum;
        }
    }
}

/* A block of at most 32 rows and 16 columns. The last column is repeated where it
 * fills a vector: its flags are no news. */
static void block_vecmat_clongdouble(char *const *args, const ptrdiff_t *sizes,
                                     const ptrdiff_t (*steps)[3])
{
    _Alignas(64) ndm_clongdouble sums[32][16];
    _Alignas(64) ndm_clongdouble panel_x2[64][16];
    ndm_clongdouble strip_x1[64];
    const bool packs_x2 = steps[1][2] != (ptrdiff_t)sizeof(ndm_clongdouble) || (steps[1][0] ==
        0 && sizes[0] >= (sizes[2] < 2 ? 2 : 8));
    const ptrdiff_t columns = sizes[2];
    const ptrdiff_t width = packs_x2 ? (columns + 1) / 2 * 2 : columns;
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < width; column++) {
            sums[row][column] = (ndm_clongdouble){0.0L, 0.0L};
        }
    }
    for (ptrdiff_t start = 0; start < sizes[1]; start += 64) {
        const ptrdiff_t rest = sizes[1] - start;
        const ptrdiff_t depth = rest < 64 ? rest : 64;
        for (ptrdiff_t row = 0; row < sizes[0]; row++) {
            ptrdiff_t pitch_x2 = steps[1][1];
            const char *wide_x2 = args[1] + row * steps[1][0] + start * pitch_x2;
            if (packs_x2) {
                if (row == 0 || steps[1][0] != 0) {
                    for (ptrdiff_t k = 0; k < depth; k++) {
                        const char *from = wide_x2 + k * pitch_x2;
                        gather_clongdouble(from, steps[1][2], columns, panel_x2[k]);
                        for (ptrdiff_t j = columns; j < width; j++) {
                            panel_x2[k][j] = panel_x2[k][columns - 1];
                        }
                    }
                }
                wide_x2 = (const char *)panel_x2;
                pitch_x2 = (ptrdiff_t)sizeof(panel_x2[0]);
            }
            const char *narrow_x1 = args[0] + row * steps[0][0] + start * steps[0][1];
            gather_clongdouble(narrow_x1, steps[0][1], depth, strip_x1);
            row_vecmat_clongdouble(sums[row], strip_x1, wide_x2, pitch_x2, depth, width);
        }
    }
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        scatter_clongdouble(sums[row], sizes[2], args[2] + row * steps[2][0], steps[2][2]);
    }
}

/* All of the output, block by block. */
static void tile_vecmat_clongdouble(char *const *args, const ptrdiff_t *sizes,
                                    const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t column = 0; column < sizes[2]; column += 16) {
        for (ptrdiff_t row = 0; row < sizes[0]; row += 32) {
            const ptrdiff_t height = sizes[0] - row, width = sizes[2] - column;
            const ptrdiff_t part[3] = {
                height < 32 ? height : 32,
                sizes[1],
                width < 16 ? width : 16,
            };
            char *items[3];
            for (int i = 0; i < 3; i++) {
                items[i] = args[i] + row * steps[i][0] + column * steps[i][2];
            }
            block_vecmat_clongdouble(items, part, steps);
        }
    }
}

static int loop_matmul_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t sizes[3] = {dimensions[1], dimensions[2], dimensions[3]};
    const ptrdiff_t steps[3][3] = {
        {strides[3], strides[4], 0},
        {0, strides[5], strides[6]},
        {strides[7], 0, strides[8]},
    };
    (void)ctx;
    for (ptrdiff_t item = 0; item < dimensions[0]; item++) {
        char *items[3];
        for (int i = 0; i < 3; i++) {
            items[i] = args[i] + item * strides[i];
        }
        if (sizes[2] >= 8 || (sizes[2] >= 4 && sizes[1] >= 8)) {
            tile_matmul_clongdouble(items, sizes, steps);
        } else {
            each_matmul_clongdouble(items, sizes, steps);
        }
    }
    return 0;
}

static int loop_vecdot_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t sizes[3] = {1, dimensions[1], 1};
    const ptrdiff_t steps[3][3] = {
        {0, strides[3], 0},
        {0, strides[4], 0},
        {0, 0, 0},
    };
    (void)ctx;
    for (ptrdiff_t item = 0; item < dimensions[0]; item++) {
        char *items[3];
        for (int i = 0; i < 3; i++) {
            items[i] = args[i] + item * strides[i];
        }
        each_vecdot_clongdouble(items, sizes, steps);
    }
    return 0;
}

static int loop_matvec_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t sizes[3] = {dimensions[1], dimensions[2], 1};
    const ptrdiff_t steps[3][3] = {
        {strides[3], strides[4], 0},
        {0, strides[5], 0},
        {strides[6], 0, 0},
    };
    (void)ctx;
    for (ptrdiff_t item = 0; item < dimensions[0]; item++) {
        char *items[3];
        for (int i = 0; i < 3; i++) {
            items[i] = args[i] + item * strides[i];
        }
        each_matmul_clongdouble(items, sizes, steps);
    }
    return 0;
}

static int loop_vecmat_clongdouble(char *const *args, const ptrdiff_t *dimensions,
                                   const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    const ptrdiff_t sizes[3] = {1, dimensions[1], dimensions[2]};
    const ptrdiff_t steps[3][3] = {
        {0, strides[3], 0},
        {0, strides[4], strides[5]},
        {0, 0, strides[6]},
    };
    (void)ctx;
    for (ptrdiff_t item = 0; item < dimensions[0]; item++) {
        char *items[3];
        for (int i = 0; i < 3; i++) {
            items[i] = args[i] + item * strides[i];
        }
        if (sizes[2] >= 8 || (sizes[2] >= 4 && sizes[1] >= 8)) {
            tile_vecmat_clongdouble(items, sizes, steps);
        } else {
            each_vecdot_clongdouble(items, sizes, steps);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_matmul_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_vecdot_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_matvec_clongdouble},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_vecmat_clongdouble},
};
#endif
NDM_KERNEL_TABLE(loops_clongdouble_products, kernels);
