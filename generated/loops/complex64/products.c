/* From specs/ufuncs/products.toml through templates/loops.c.j2; made by ndmillc. */
#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/dtypes_core.h"
#include "ndmill/kernel/complex.h"

#if defined(NDM_HAVE_BLAS) && NDM_HAVE_BLAS
#include "blas.h"
#endif

NDM_COMPLEX_ARITHMETIC(complex64, float, float)

static inline ndm_complex64 term_matmul_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_mul_complex64(x1, x2);
}

static inline ndm_complex64 add_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_add_complex64(x1, x2);
}

static inline ndm_complex64 conjugate_complex64(ndm_complex64 x)
{
    return (ndm_complex64){x.re, -x.im};
}

static inline ndm_complex64 term_vecdot_complex64(ndm_complex64 x1, ndm_complex64 x2)
{
    return ndm_mul_complex64(conjugate_complex64(x1), x2);
}

/* One item of the output: its terms, added up in order. */
static ndm_complex64 dot_matmul_complex64(const char *in_x1, ptrdiff_t step_x1,
                                          const char *in_x2, ptrdiff_t step_x2, ptrdiff_t terms)
{
    ndm_complex64 sum = (ndm_complex64){0.0f, 0.0f};
    if (step_x1 == (ptrdiff_t)sizeof(ndm_complex64) && step_x2 == (ptrdiff_t)sizeof(ndm_complex64)) {
        const ndm_complex64 *value_x1 = (const ndm_complex64 *)in_x1;
        const ndm_complex64 *value_x2 = (const ndm_complex64 *)in_x2;
        for (ptrdiff_t k = 0; k < terms; k++) {
            sum = add_complex64(sum, term_matmul_complex64(value_x1[k], value_x2[k]));
        }
    } else {
        for (ptrdiff_t k = 0; k < terms; k++) {
            const ndm_complex64 value_x1 = *(const ndm_complex64 *)(in_x1 + k * step_x1);
            const ndm_complex64 value_x2 = *(const ndm_complex64 *)(in_x2 + k * step_x2);
            sum = add_complex64(sum, term_matmul_complex64(value_x1, value_x2));
        }
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_matmul_complex64(char *const *args, const ptrdiff_t *sizes,
                                  const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < sizes[2]; column++) {
            const ndm_complex64 sum = dot_matmul_complex64(args[0] + row * steps[0][0] + column * steps[0][2],
                    steps[0][1], args[1] + row * steps[1][0] + column * steps[1][2],
                    steps[1][1], sizes[1]);
            char *const place = args[2] + row * steps[2][0] + column * steps[2][2];
            *(ndm_complex64 *)place = sum;
        }
    }
}

/* One item of the output: its terms, added up in order. */
static ndm_complex64 dot_vecdot_complex64(const char *in_x1, ptrdiff_t step_x1,
                                          const char *in_x2, ptrdiff_t step_x2, ptrdiff_t terms)
{
    ndm_complex64 sum = (ndm_complex64){0.0f, 0.0f};
    if (step_x1 == (ptrdiff_t)sizeof(ndm_complex64) && step_x2 == (ptrdiff_t)sizeof(ndm_complex64)) {
        const ndm_complex64 *value_x1 = (const ndm_complex64 *)in_x1;
        const ndm_complex64 *value_x2 = (const ndm_complex64 *)in_x2;
        for (ptrdiff_t k = 0; k < terms; k++) {
            sum = add_complex64(sum, term_vecdot_complex64(value_x1[k], value_x2[k]));
        }
    } else {
        for (ptrdiff_t k = 0; k < terms; k++) {
            const ndm_complex64 value_x1 = *(const ndm_complex64 *)(in_x1 + k * step_x1);
            const ndm_complex64 value_x2 = *(const ndm_complex64 *)(in_x2 + k * step_x2);
            sum = add_complex64(sum, term_vecdot_complex64(value_x1, value_x2));
        }
    }
    return sum;
}

/* Every item of the output by itself. sizes: rows, terms, columns; steps: strides along these. */
static void each_vecdot_complex64(char *const *args, const ptrdiff_t *sizes,
                                  const ptrdiff_t (*steps)[3])
{
    for (ptrdiff_t row = 0; row < sizes[0]; row++) {
        for (ptrdiff_t column = 0; column < sizes[2]; column++) {
            const ndm_complex64 sum = dot_vecdot_complex64(args[0] + row * steps[0][0] + column * steps[0][2],
                    steps[0][1], args[1] + row * steps[1][0] + column * steps[1][2],
                    steps[1][1], sizes[1]);
            char *const place = args[2] + row * steps[2][0] + column * steps[2][2];
            *(ndm_complex64 *)place = sum;
        }
    }
}

static int loop_matmul_complex64(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_complex64(items, sizes, steps);
    }
    return 0;
}

static int loop_vecdot_complex64(char *const *args, const ptrdiff_t *dimensions,
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
        each_vecdot_complex64(items, sizes, steps);
    }
    return 0;
}

static int loop_matvec_complex64(char *const *args, const ptrdiff_t *dimensions,
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
        each_matmul_complex64(items, sizes, steps);
    }
    return 0;
}

static int loop_vecmat_complex64(char *const *args, const ptrdiff_t *dimensions,
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
        each_vecdot_complex64(items, sizes, steps);
    }
    return 0;
}

static const ndm_kernel kernels[] = {
#if defined(NDM_HAVE_BLAS) && NDM_HAVE_BLAS
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)ndm_matmul_complex64},
#endif
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)loop_matmul_complex64},
#if defined(NDM_HAVE_BLAS) && NDM_HAVE_BLAS
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 2, (ndm_kernel_function)ndm_vecdot_complex64},
#endif
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 3, (ndm_kernel_function)loop_vecdot_complex64},
#if defined(NDM_HAVE_BLAS) && NDM_HAVE_BLAS
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 4, (ndm_kernel_function)ndm_matvec_complex64},
#endif
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 5, (ndm_kernel_function)loop_matvec_complex64},
#if defined(NDM_HAVE_BLAS) && NDM_HAVE_BLAS
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 6, (ndm_kernel_function)ndm_vecmat_complex64},
#endif
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 7, (ndm_kernel_function)loop_vecmat_complex64},
};
NDM_KERNEL_TABLE(loops_complex64_products, kernels);
