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

/* One item, of contiguous inputs. */
NDM_NOINLINE static ndm_clongdouble dense_matmul_clongdouble(const ndm_clongdouble *value_x1,
                                                             const ndm_clongdouble *value_x2,
                                                             ptrdiff_t terms)
{
    ndm_clongdouble sum = (ndm_clongdouble){0.0L, 0.0L};
    for (ptrdiff_t k = 0; k < terms; k++) {
        sum = add_clongdouble(sum, term_matmul_clongdouble(value_x1[k], value_x2[k]));
    }
    return sum;
}

/* One item of the output: its terms, added up in order. */
static ndm_clongdouble dot_matmul_clongdouble(const char *in_x1, ptrdiff_t step_x1,
                                              const char *in_x2, ptrdiff_t step_x2,
                                              ptrdiff_t terms)
{
    ndm_clongdouble sum = (ndm_clongdouble){0.0L, 0.0L};
    if (step_x1 == (ptrdiff_t)sizeof(ndm_clongdouble) && step_x2 ==
        (ptrdiff_t)sizeof(ndm_clongdouble)) {
        return dense_matmul_clongdouble((const ndm_clongdouble *)in_x1, (const ndm_clongdouble *)in_x2, terms);
    }
    for (ptrdiff_t k = 0; k < terms; k++) {
        const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + k * step_x1);
        const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + k * step_x2);
        sum = add_clongdouble(sum, term_matmul_clongdouble(value_x1, value_x2));
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_matmul_clongdouble(char *const *args, const ptrdiff_t *sizes,
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
            const ndm_clongdouble sum = dot_matmul_clongdouble(
                of_x1 + row * by_x1[0] + column * by_x1[2], by_x1[1],
                of_x2 + row * by_x2[0] + column * by_x2[2], by_x2[1],
                terms);
            char *const place = of_item + row * by_item[0] + column * by_item[2];
            *(ndm_clongdouble *)place = sum;
        }
    }
}

/* One item, of contiguous inputs. */
NDM_NOINLINE static ndm_clongdouble dense_vecdot_clongdouble(const ndm_clongdouble *value_x1,
                                                             const ndm_clongdouble *value_x2,
                                                             ptrdiff_t terms)
{
    ndm_clongdouble sum = (ndm_clongdouble){0.0L, 0.0L};
    for (ptrdiff_t k = 0; k < terms; k++) {
        sum = add_clongdouble(sum, term_vecdot_clongdouble(value_x1[k], value_x2[k]));
    }
    return sum;
}

/* One item of the output: its terms, added up in order. */
static ndm_clongdouble dot_vecdot_clongdouble(const char *in_x1, ptrdiff_t step_x1,
                                              const char *in_x2, ptrdiff_t step_x2,
                                              ptrdiff_t terms)
{
    ndm_clongdouble sum = (ndm_clongdouble){0.0L, 0.0L};
    if (step_x1 == (ptrdiff_t)sizeof(ndm_clongdouble) && step_x2 ==
        (ptrdiff_t)sizeof(ndm_clongdouble)) {
        return dense_vecdot_clongdouble((const ndm_clongdouble *)in_x1, (const ndm_clongdouble *)in_x2, terms);
    }
    for (ptrdiff_t k = 0; k < terms; k++) {
        const ndm_clongdouble value_x1 = *(const ndm_clongdouble *)(in_x1 + k * step_x1);
        const ndm_clongdouble value_x2 = *(const ndm_clongdouble *)(in_x2 + k * step_x2);
        sum = add_clongdouble(sum, term_vecdot_clongdouble(value_x1, value_x2));
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_vecdot_clongdouble(char *const *args, const ptrdiff_t *sizes,
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
            const ndm_clongdouble sum = dot_vecdot_clongdouble(
                of_x1 + row * by_x1[0] + column * by_x1[2], by_x1[1],
                of_x2 + row * by_x2[0] + column * by_x2[2], by_x2[1],
                terms);
            char *const place = of_item + row * by_item[0] + column * by_item[2];
            *(ndm_clongdouble *)place = sum;
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
        each_matmul_clongdouble(items, sizes, steps);
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
        each_vecdot_clongdouble(items, sizes, steps);
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
