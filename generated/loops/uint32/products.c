/* From specs/ufuncs/products.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

#ifndef NDM_SKIPPED

static inline uint32_t term_matmul_uint32(uint32_t x1, uint32_t x2)
{
    return ndm_mul_uint32(x1, x2);
}

static inline uint32_t add_uint32(uint32_t x1, uint32_t x2)
{
    return ndm_add_uint32(x1, x2);
}

static inline void gather_uint32(const char *from, ptrdiff_t step, ptrdiff_t count,
                                 uint32_t *restrict to)
{
    if (step == (ptrdiff_t)sizeof(uint32_t)) {
        const uint32_t *items = (const uint32_t *)from;
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = items[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            to[i] = *(const uint32_t *)(from + i * step);
        }
    }
}

static inline void scatter_uint32(const uint32_t *restrict from, ptrdiff_t count, char *to,
                                  ptrdiff_t step)
{
    if (step == (ptrdiff_t)sizeof(uint32_t)) {
        uint32_t *restrict items = (uint32_t *)to;
        for (ptrdiff_t i = 0; i < count; i++) {
            items[i] = from[i];
        }
    } else {
        for (ptrdiff_t i = 0; i < count; i++) {
            *(uint32_t *)(to + i * step) = from[i];
        }
    }
}

/* One item, of contiguous inputs. */
NDM_NOINLINE static uint32_t dense_matmul_uint32(const uint32_t *value_x1,
                                                 const uint32_t *value_x2, ptrdiff_t terms)
{
    uint32_t sum = 0;
    for (ptrdiff_t k = 0; k < terms; k++) {
        sum = add_uint32(sum, term_matmul_uint32(value_x1[k], value_x2[k]));
    }
    return sum;
}

/* One item of the output: its terms, added up in order. */
static uint32_t dot_matmul_uint32(const char *in_x1, ptrdiff_t step_x1, const char *in_x2,
                                  ptrdiff_t step_x2, ptrdiff_t terms)
{
    uint32_t sum = 0;
    if (step_x1 == (ptrdiff_t)sizeof(uint32_t) && step_x2 == (ptrdiff_t)sizeof(uint32_t)) {
        return dense_matmul_uint32((const uint32_t *)in_x1, (const uint32_t *)in_x2, terms);
    }
    for (ptrdiff_t k = 0; k < terms; k++) {
        const uint32_t value_x1 = *(const uint32_t *)(in_x1 + k * step_x1);
        const uint32_t value_x2 = *(const uint32_t *)(in_x2 + k * step_x2);
        sum = add_uint32(sum, term_matmul_uint32(value_x1, value_x2));
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_matmul_uint32(char *const *args, const ptrdiff_t *sizes,
                               const ptrdiff_t (*steps)[3])
{
    const ptrdiff_t rows = sizes[0], terms = sizes[1], columns = sizes[2];
    char *const of_x1 = args[0];
    const ptrdiff_t by_x1[3] = {steps[0][0], steps[0][1], steps[0][2]};
    char *const of_x2 = args[1];
    const ptrdiff_t by_x2[3] = {steps[1][0], steps[1][1], steps[1][2]};
    char *const of_item = args[2];
    const ptrdiff_t by_item[3] = {steps[2][0], steps[2][1], steps[2][2]};
    for (ptrdiff_t row = 0; row < rows; row++) {
        for (ptrdiff_t column = 0; column < columns; column++) {
            const uint32_t sum = dot_matmul_uint32(
                of_x1 + row * by_x1[0] + column * by_x1[2], by_x1[1],
                of_x2 + row * by_x2[0] + column * by_x2[2], by_x2[1],
                terms);
            char *const place = of_item + row * by_item[0] + column * by_item[2];
            *(uint32_t *)place = sum;
        }
    }
}

/* `depth` more terms for each of `width` sums of a row. */
static void row_matmul_uint32(uint32_t *restrict sums, const uint32_t *restrict strip_x1,
                              const char *wide_x2, ptrdiff_t pitch_x2, ptrdiff_t depth,
                              ptrdiff_t width)
{
    ptrdiff_t k = 0;
    for (; k + 4 <= depth; k += 4) {
        const uint32_t *restrict row_x2_0 = (const uint32_t *)(wide_x2 + k * pitch_x2);
        const uint32_t *restrict row_x2_1 = (const uint32_t *)(wide_x2 + (k + 1) * pitch_x2);
        const uint32_t *restrict row_x2_2 = (const uint32_t *)(wide_x2 + (k + 2) * pitch_x2);
        const uint32_t *restrict row_x2_3 = (const uint32_t *)(wide_x2 + (k + 3) * pitch_x2);
        NDM_IVDEP
        for (ptrdiff_t j = 0; j < width; j++) {
            uint32_t sum = sums[j];
            sum = add_uint32(sum, term_matmul_uint32(strip_x1[k], row_x2_0[j]));
            sum = add_uint32(sum, term_matmul_uint32(strip_x1[k + 1], row_x2_1[j]));
            sum = add_uint32(sum, term_matmul_uint32(strip_x1[k + 2], row_x2_2[j]));
            sum = add_uint32(sum, term_matmul_uint32(strip_x1[k + 3], row_x2_3[j]));
            sums[j] = sum;
        }
    }
    for (; k < depth; k++) {
        const uint32_t *restrict row_x2 = (const uint32_t *)(wide_x2 + k * pitch_x2);
        NDM_IVDEP
        for (ptrdiff_t j = 0; j < width; j++) {
            uint32_t sum = sums[j];
            sum = add_uint32(sum, term_matmul_uint32(strip_x1[k], row_x2[j]));
            sums[j] = sum;
        }
    }
}

/* A block of at most 32 rows and 128 columns. The last column is repeated where it
 * fills a vector: its flags are no news. */
static void block_matmul_uint32(char *const *args, const ptrdiff_t *sizes,
                                const ptrdiff_t (*steps)[3])
{
    _Alignas(64) uint32_t sums[32][128];
    _Alignas(64) uint32_t panel_x2[64][128];
    uint32_t strip_x1[64];
    const bool packs_x2 = steps[1][2] != (ptrdiff_t)sizeof(uint32_t) || (steps[1][0] == 0 &&
        sizes[0] >= (sizes[2] < 16 ? 2 : 8));
    const ptrdiff_t columns = sizes[2];
    const ptrdiff_t width = packs_x2 ? (columns + 15) / 16 * 16 : columns;
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < width; column++) {
            sums[row][column] = 0;
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
                        gather_uint32(from, steps[1][2], columns, panel_x2[k]);
                        for (ptrdiff_t j = columns; j < width; j++) {
                            panel_x2[k][j] = panel_x2[k][columns - 1];
                        }
                    }
                }
                wide_x2 = (const char *)panel_x2;
                pitch_x2 = (ptrdiff_t)sizeof(panel_x2[0]);
            }
            const char *narrow_x1 = args[0] + row * steps[0][0] + start * steps[0][1];
            gather_uint32(narrow_x1, steps[0][1], depth, strip_x1);
            row_matmul_uint32(sums[row], strip_x1, wide_x2, pitch_x2, depth, width);
        }
    }
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        scatter_uint32(sums[row], sizes[2], args[2] + row * steps[2][0], steps[2][2]);
    }
}

/* All of the output, block by block. */
static void tile_matmul_uint32(char *const *args, const ptrdiff_t *sizes,
                               const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t column = 0; column < sizes[2]; column += 128) {
        for (ptrdiff_t row = 0; row < sizes[0]; row += 32) {
            const ptrdiff_t height = sizes[0] - row, width = sizes[2] - column;
            const ptrdiff_t part[3] = {
                height < 32 ? height : 32,
                sizes[1],
                width < 128 ? width : 128,
            };
            char *items[3];
            for (int i = 0; i < 3; i++) {
                items[i] = args[i] + row * steps[i][0] + column * steps[i][2];
            }
            block_matmul_uint32(items, part, steps);
        }
    }
}

static int loop_matmul_uint32(char *const *args, const ptrdiff_t *dimensions,
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
            tile_matmul_uint32(items, sizes, steps);
        } else {
            each_matmul_uint32(items, sizes, steps);
        }
    }
    return 0;
}

static int loop_vecdot_uint32(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_uint32(items, sizes, steps);
    }
    return 0;
}

static int loop_matvec_uint32(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_uint32(items, sizes, steps);
    }
    return 0;
}

static int loop_vecmat_uint32(char *const *args, const ptrdiff_t *dimensions,
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
            tile_matmul_uint32(items, sizes, steps);
        } else {
            each_matmul_uint32(items, sizes, steps);
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_matmul_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_vecdot_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_matvec_uint32},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_vecmat_uint32},
};
#endif
NDM_KERNEL_TABLE(loops_uint32_products, kernels);
