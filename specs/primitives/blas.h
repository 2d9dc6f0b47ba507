/* The products' loops through CBLAS, one for each dtype that BLAS has. */
#ifndef NDM_PRIMITIVE_BLAS_H
#define NDM_PRIMITIVE_BLAS_H

#include "blas_products.h"

static inline CBLAS_TRANSPOSE ndm_blas_trans(ndm_blas_matrix a, bool conjugated)
{
    return conjugated ? CblasConjTrans : a.transposed ? CblasTrans : CblasNoTrans;
}

/* CBLAS conjugates what it transposes: a matrix that is not transposed counts as the transpose
 * of one that lies by columns. */
static inline CBLAS_LAYOUT ndm_blas_order(ndm_blas_matrix a, bool conjugated)
{
    return conjugated && !a.transposed ? CblasColMajor : CblasRowMajor;
}

static inline void ndm_blas_sgemm(int m, int n, int k, ndm_blas_matrix a, ndm_blas_matrix b,
                                  ndm_blas_matrix c)
{
    cblas_sgemm(CblasRowMajor, ndm_blas_trans(a, false), ndm_blas_trans(b, false), m, n, k,
                1.0f, (const float *)a.data, a.leading, (const float *)b.data, b.leading, 0.0f,
                (float *)c.data, c.leading);
}

static inline void ndm_blas_dgemm(int m, int n, int k, ndm_blas_matrix a, ndm_blas_matrix b,
                                  ndm_blas_matrix c)
{
    cblas_dgemm(CblasRowMajor, ndm_blas_trans(a, false), ndm_blas_trans(b, false), m, n, k, 1.0,
                (const double *)a.data, a.leading, (const double *)b.data, b.leading, 0.0,
                (double *)c.data, c.leading);
}

static inline void ndm_blas_cgemm(int m, int n, int k, ndm_blas_matrix a, ndm_blas_matrix b,
                                  ndm_blas_matrix c)
{
    const float one[2] = {1.0f, 0.0f}, zero[2] = {0.0f, 0.0f};
    cblas_cgemm(CblasRowMajor, ndm_blas_trans(a, false), ndm_blas_trans(b, false), m, n, k, one,
                a.data, a.leading, b.data, b.leading, zero, c.data, c.leading);
}

static inline void ndm_blas_zgemm(int m, int n, int k, ndm_blas_matrix a, ndm_blas_matrix b,
                                  ndm_blas_matrix c)
{
    const double one[2] = {1.0, 0.0}, zero[2] = {0.0, 0.0};
    cblas_zgemm(CblasRowMajor, ndm_blas_trans(a, false), ndm_blas_trans(b, false), m, n, k, one,
                a.data, a.leading, b.data, b.leading, zero, c.data, c.leading);
}

/* CBLAS takes the matrix as it is stored: of a transposed one, rows and columns change places.
 */
static inline void ndm_blas_sgemv(int rows, int columns, ndm_blas_matrix a, bool conjugated,
                                  ndm_blas_vector x, ndm_blas_vector y)
{
    cblas_sgemv(CblasRowMajor, ndm_blas_trans(a, conjugated), a.transposed ? columns : rows,
                a.transposed ? rows : columns, 1.0f, (const float *)a.data, a.leading,
                (const float *)x.data, x.step, 0.0f, (float *)y.data, y.step);
}

static inline void ndm_blas_dgemv(int rows, int columns, ndm_blas_matrix a, bool conjugated,
                                  ndm_blas_vector x, ndm_blas_vector y)
{
    cblas_dgemv(CblasRowMajor, ndm_blas_trans(a, conjugated), a.transposed ? columns : rows,
                a.transposed ? rows : columns, 1.0, (const double *)a.data, a.leading,
                (const double *)x.data, x.step, 0.0, (double *)y.data, y.step);
}

static inline void ndm_blas_cgemv(int rows, int columns, ndm_blas_matrix a, bool conjugated,
                                  ndm_blas_vector x, ndm_blas_vector y)
{
    const float one[2] = {1.0f, 0.0f}, zero[2] = {0.0f, 0.0f};
    const bool turned = a.transposed || conjugated;
    cblas_cgemv(ndm_blas_order(a, conjugated), ndm_blas_trans(a, conjugated),
                turned ? columns : rows, turned ? rows : columns, one, a.data, a.leading,
                x.data, x.step, zero, y.data, y.step);
}

static inline void ndm_blas_zgemv(int rows, int columns, ndm_blas_matrix a, bool conjugated,
                                  ndm_blas_vector x, ndm_blas_vector y)
{
    const double one[2] = {1.0, 0.0}, zero[2] = {0.0, 0.0};
    const bool turned = a.transposed || conjugated;
    cblas_zgemv(ndm_blas_order(a, conjugated), ndm_blas_trans(a, conjugated),
                turned ? columns : rows, turned ? rows : columns, one, a.data, a.leading,
                x.data, x.step, zero, y.data, y.step);
}

static inline void ndm_blas_sdot(int n, ndm_blas_vector x, ndm_blas_vector y, bool conjugated,
                                 void *out)
{
    (void)conjugated;
    *(float *)out = cblas_sdot(n, (const float *)x.data, x.step, (const float *)y.data, y.step);
}

static inline void ndm_blas_ddot(int n, ndm_blas_vector x, ndm_blas_vector y, bool conjugated,
                                 void *out)
{
    (void)conjugated;
    *(double *)out =
        cblas_ddot(n, (const double *)x.data, x.step, (const double *)y.data, y.step);
}

static inline void ndm_blas_cdot(int n, ndm_blas_vector x, ndm_blas_vector y, bool conjugated,
                                 void *out)
{
    (conjugated ? cblas_cdotc_sub : cblas_cdotu_sub)(n, x.data, x.step, y.data, y.step, out);
}

static inline void ndm_blas_zdot(int n, ndm_blas_vector x, ndm_blas_vector y, bool conjugated,
                                 void *out)
{
    (conjugated ? cblas_zdotc_sub : cblas_zdotu_sub)(n, x.data, x.step, y.data, y.step, out);
}

static inline void ndm_blas_cconj(int n, char *items, ptrdiff_t stride)
{
    for (int i = 0; i < n; i++) {
        float *item = (float *)(items + i * stride);
        item[1] = -item[1];
    }
}

static inline void ndm_blas_zconj(int n, char *items, ptrdiff_t stride)
{
    for (int i = 0; i < n; i++) {
        double *item = (double *)(items + i * stride);
        item[1] = -item[1];
    }
}

static const ndm_blas ndm_blas_float32 = {4, ndm_blas_sgemm, ndm_blas_sgemv, ndm_blas_sdot,
                                          NULL};
static const ndm_blas ndm_blas_float64 = {8, ndm_blas_dgemm, ndm_blas_dgemv, ndm_blas_ddot,
                                          NULL};
static const ndm_blas ndm_blas_complex64 = {8, ndm_blas_cgemm, ndm_blas_cgemv, ndm_blas_cdot,
                                            ndm_blas_cconj};
static const ndm_blas ndm_blas_complex128 = {16, ndm_blas_zgemm, ndm_blas_zgemv, ndm_blas_zdot,
                                             ndm_blas_zconj};

/* ---- the loops ---------------------------------------------------------------------- */

static inline int ndm_matmul_float32(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matmul(&ndm_blas_float32, args, dimensions, strides, ctx);
}

static inline int ndm_matmul_float64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matmul(&ndm_blas_float64, args, dimensions, strides, ctx);
}

static inline int ndm_matmul_complex64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matmul(&ndm_blas_complex64, args, dimensions, strides, ctx);
}

static inline int ndm_matmul_complex128(char *const *args, const ptrdiff_t *dimensions,
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matmul(&ndm_blas_complex128, args, dimensions, strides, ctx);
}

static inline int ndm_vecdot_float32(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecdot(&ndm_blas_float32, args, dimensions, strides, ctx);
}

static inline int ndm_vecdot_float64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecdot(&ndm_blas_float64, args, dimensions, strides, ctx);
}

static inline int ndm_vecdot_complex64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecdot(&ndm_blas_complex64, args, dimensions, strides, ctx);
}

static inline int ndm_vecdot_complex128(char *const *args, const ptrdiff_t *dimensions,
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecdot(&ndm_blas_complex128, args, dimensions, strides, ctx);
}

static inline int ndm_matvec_float32(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matvec(&ndm_blas_float32, args, dimensions, strides, ctx);
}

static inline int ndm_matvec_float64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matvec(&ndm_blas_float64, args, dimensions, strides, ctx);
}

static inline int ndm_matvec_complex64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matvec(&ndm_blas_complex64, args, dimensions, strides, ctx);
}

static inline int ndm_matvec_complex128(char *const *args, const ptrdiff_t *dimensions,
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_matvec(&ndm_blas_complex128, args, dimensions, strides, ctx);
}

static inline int ndm_vecmat_float32(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecmat(&ndm_blas_float32, args, dimensions, strides, ctx);
}

static inline int ndm_vecmat_float64(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecmat(&ndm_blas_float64, args, dimensions, strides, ctx);
}

static inline int ndm_vecmat_complex64(char *const *args, const ptrdiff_t *dimensions,
                                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecmat(&ndm_blas_complex64, args, dimensions, strides, ctx);
}

static inline int ndm_vecmat_complex128(char *const *args, const ptrdiff_t *dimensions,
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    return ndm_blas_vecmat(&ndm_blas_complex128, args, dimensions, strides, ctx);
}

#endif
