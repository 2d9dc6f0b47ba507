/* From specs/ufuncs/products.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"

static inline int64_t term_matmul_int64(int64_t x1, int64_t x2)
{
    return ndm_mul_int64(x1, x2);
}

static inline int64_t add_int64(int64_t x1, int64_t x2)
{
    return ndm_add_int64(x1, x2);
}

/* One item of the output: its terms, added up in order. */
static int64_t dot_matmul_int64(const char *in_x1, ptrdiff_t step_x1, const char *in_x2,
                                ptrdiff_t step_x2, ptrdiff_t terms)
{
    int64_t sum = 0;
    if (step_x1 == (ptrdiff_t)sizeof(int64_t) && step_x2 == (ptrdiff_t)sizeof(int64_t)) {
        const int64_t *value_x1 = (const int64_t *)in_x1;
        const int64_t *value_x2 = (const int64_t *)in_x2;
        for (ptrdiff_t k = 0; k < terms; k++) {
            sum = add_int64(sum, term_matmul_int64(value_x1[k], value_x2[k]));
        }
    } else {
        for (ptrdiff_t k = 0; k < terms; k++) {
            const int64_t value_x1 = *(const int64_t *)(in_x1 + k * step_x1);
            const int64_t value_x2 = *(const int64_t *)(in_x2 + k * step_x2);
            sum = add_int64(sum, term_matmul_int64(value_x1, value_x2));
        }
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_matmul_int64(char *const *args, const ptrdiff_t *sizes,
                              const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < sizes[2]; column++) {
            const int64_t sum = dot_matmul_int64(args[0] + row * steps[0][0] + column * steps[0][2],
                    steps[0][1], args[1] + row * steps[1][0] + column * steps[1][2],
                    steps[1][1], sizes[1]);
            char *const place = args[2] + row * steps[2][0] + column * steps[2][2];
            *(int64_t *)place = sum;
        }
    }
}

static int loop_matmul_int64(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_int64(items, sizes, steps);
    }
    return 0;
}

static int loop_vecdot_int64(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_int64(items, sizes, steps);
    }
    return 0;
}

static int loop_matvec_int64(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_int64(items, sizes, steps);
    }
    return 0;
}

static int loop_vecmat_int64(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_int64(items, sizes, steps);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)loop_matmul_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_vecdot_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)loop_matvec_int64},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_vecmat_int64},
};
NDM_KERNEL_TABLE(loops_int64_products, kernels);
