/* The four products by way of CBLAS, for a dtype whose functions ndm_blas holds. Vectors and
 * matrices go to BLAS where they lie; a call whose strides or sizes BLAS does not take is
 * declined before anything is written.
 *
 * BLAS wants one unit stride in a matrix and the other one, the leading dimension, no shorter
 * than a row; vectors may have any stride but 0 (a negative one counts from the far end). */
#ifndef NDM_PRIMITIVE_BLAS_PRODUCTS_H
#define NDM_PRIMITIVE_BLAS_PRODUCTS_H

#include <cblas.h>
#include <limits.h>
#include <string.h>

#include "ndmill/module.h"

/* A vector: where CBLAS wants its pointer, and its increment in items. */
typedef struct ndm_blas_vector {
    char *data;
    int step;
} ndm_blas_vector;

/* A matrix in row-major order, or its transpose. */
typedef struct ndm_blas_matrix {
    char *data;
    bool transposed;
    int leading;
} ndm_blas_matrix;

/* CBLAS's functions for one dtype, alpha = 1 and beta = 0, on row-major operands. */
typedef struct ndm_blas {
    ptrdiff_t itemsize;
    void (*gemm)(int m, int n, int k, ndm_blas_matrix a, ndm_blas_matrix b, ndm_blas_matrix c);
    /* y = a x; conjugated: y = conj(a) x, for a transposed complex one only */
    void (*gemv)(int rows, int columns, ndm_blas_matrix a, bool conjugated, ndm_blas_vector x,
                 ndm_blas_vector y);
    void (*dot)(int n, ndm_blas_vector x, ndm_blas_vector y, bool conjugated, void *out);
    void (*conjugate)(int n, char *items, ptrdiff_t stride); /* NULL: real */
} ndm_blas;

/* ---- what BLAS takes --------------------------------------------------------------- */

static inline bool ndm_blas_fits(ptrdiff_t count)
{
    return count >= 1 && count <= INT_MAX;
}

static inline bool ndm_blas_as_vector(char *data, ptrdiff_t count, ptrdiff_t stride,
                                      ptrdiff_t itemsize, ndm_blas_vector *out)
{
    ptrdiff_t step = count == 1 ? 1 : stride / itemsize;
    if ((count > 1 && (stride % itemsize != 0 || stride == 0)) || step > INT_MAX ||
        step < -INT_MAX) {
        return false;
    }
    out->step = (int)step;
    out->data = step < 0 ? data + (count - 1) * stride : data;
    return true;
}

/* Rows that lie `stride` bytes apart, of `columns` packed items. */
static inline bool ndm_blas_rows(ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t stride,
                                 ptrdiff_t column_stride, ptrdiff_t itemsize, int *leading)
{
    ptrdiff_t length = rows == 1 ? columns : stride / itemsize;
    *leading = length < columns ? (int)columns : length > INT_MAX ? INT_MAX : (int)length;
    return (columns == 1 || column_stride == itemsize) &&
           (rows == 1 || (stride % itemsize == 0 && length >= columns && length <= INT_MAX));
}

static inline bool ndm_blas_as_matrix(char *data, ptrdiff_t rows, ptrdiff_t columns,
                                      ptrdiff_t row_stride, ptrdiff_t column_stride,
                                      ptrdiff_t itemsize, ndm_blas_matrix *out)
{
    out->data = data;
    out->transposed = false;
    if (ndm_blas_rows(rows, columns, row_stride, column_stride, itemsize, &out->leading)) {
        return true;
    }
    out->transposed = true;
    return ndm_blas_rows(columns, rows, column_stride, row_stride, itemsize, &out->leading);
}

/* The threads of OpenBLAS are the process's; they follow the calls that use them. */
static inline void ndm_blas_threads(const ndm_loop_ctx *ctx)
{
#ifdef OPENBLAS_VERSION
    if (openblas_get_num_threads() != ctx->threads) {
        openblas_set_num_threads(ctx->threads);
    }
#else
    (void)ctx;
#endif
}

/* ---- the products ------------------------------------------------------------------ */

/* Items that a product must have to be worth a call of BLAS; below, the generated loop is as
 * fast or faster. */
enum { NDM_BLAS_LEAST_PRODUCTS = 512 };

/* (n),(n)->(), conjugating the first vector. */
static inline int ndm_blas_vecdot(const ndm_blas *blas, char *const *args,
                                  const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                                  ndm_loop_ctx *ctx)
{
    ptrdiff_t n = dimensions[1], size = blas->itemsize;
    ndm_blas_vector x, y;
    if (!ndm_blas_fits(n) || !ndm_blas_as_vector(args[0], n, strides[3], size, &x) ||
        !ndm_blas_as_vector(args[1], n, strides[4], size, &y)) {
        return NDM_LOOP_DECLINED;
    }
    ndm_blas_threads(ctx);
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        blas->dot((int)n, x, y, true, args[2] + i * strides[2]);
        x.data += strides[0];
        y.data += strides[1];
    }
    return 0;
}

/* y = a x for each element, y's old values never read. */
static inline void ndm_blas_apply(const ndm_blas *blas, int rows, int columns,
                                  ndm_blas_matrix a, bool conjugated, ndm_blas_vector x,
                                  char *y, ptrdiff_t stride, ndm_blas_vector to)
{
    for (int i = 0; i < rows; i++) {
        memset(y + i * stride, 0, (size_t)blas->itemsize);
    }
    blas->gemv(rows, columns, a, conjugated, x, to);
}

/* (m,n),(n)->(m). */
static inline int ndm_blas_matvec(const ndm_blas *blas, char *const *args,
                                  const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                                  ndm_loop_ctx *ctx)
{
    ptrdiff_t m = dimensions[1], n = dimensions[2], size = blas->itemsize;
    ndm_blas_matrix a;
    ndm_blas_vector x, y;
    if (!ndm_blas_fits(m) || !ndm_blas_fits(n) ||
        !ndm_blas_as_matrix(args[0], m, n, strides[3], strides[4], size, &a) ||
        !ndm_blas_as_vector(args[1], n, strides[5], size, &x) ||
        !ndm_blas_as_vector(args[2], m, strides[6], size, &y)) {
        return NDM_LOOP_DECLINED;
    }
    ndm_blas_threads(ctx);
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        ndm_blas_apply(blas, (int)m, (int)n, a, false, x, args[2] + i * strides[2], strides[6],
                       y);
        a.data += strides[0];
        x.data += strides[1];
        y.data += strides[2];
    }
    return 0;
}

/* (n),(n,m)->(m), conjugating the vector: conj(x) b = conj(x conj(b)). */
static inline int ndm_blas_vecmat(const ndm_blas *blas, char *const *args,
                                  const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                                  ndm_loop_ctx *ctx)
{
    ptrdiff_t n = dimensions[1], m = dimensions[2], size = blas->itemsize;
    ndm_blas_matrix b;
    ndm_blas_vector x, y;
    if (!ndm_blas_fits(n) || !ndm_blas_fits(m) ||
        !ndm_blas_as_vector(args[0], n, strides[3], size, &x) ||
        !ndm_blas_as_matrix(args[1], m, n, strides[5], strides[4], size, &b) ||
        !ndm_blas_as_vector(args[2], m, strides[6], size, &y)) {
        return NDM_LOOP_DECLINED;
    }
    ndm_blas_threads(ctx);
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        char *out = args[2] + i * strides[2];
        ndm_blas_apply(blas, (int)m, (int)n, b, blas->conjugate != NULL, x, out, strides[6], y);
        if (blas->conjugate != NULL) {
            blas->conjugate((int)m, out, strides[6]);
        }
        x.data += strides[0];
        b.data += strides[1];
        y.data += strides[2];
    }
    return 0;
}

/* A matrix as the operand of one row or one column that it is. */
typedef struct ndm_blas_product {
    ptrdiff_t n, k, m; /* (n,k),(k,m)->(n,m) */
    ndm_blas_matrix a, b, c;
} ndm_blas_product;

static inline bool ndm_blas_read_product(char *const *args, const ptrdiff_t *dimensions,
                                         const ptrdiff_t *strides, ptrdiff_t size,
                                         ndm_blas_product *out)
{
    ptrdiff_t n = dimensions[1], k = dimensions[2], m = dimensions[3];
    *out = (ndm_blas_product){.n = n, .k = k, .m = m};
    return ndm_blas_fits(n) && ndm_blas_fits(k) && ndm_blas_fits(m) &&
           (double)n * (double)k * (double)m >= NDM_BLAS_LEAST_PRODUCTS &&
           ndm_blas_as_matrix(args[0], n, k, strides[3], strides[4], size, &out->a) &&
           ndm_blas_as_matrix(args[1], k, m, strides[5], strides[6], size, &out->b) &&
           ndm_blas_as_matrix(args[2], n, m, strides[7], strides[8], size, &out->c);
}

/* One column or one row: a matrix times a vector. */
static inline int ndm_blas_matmul_vector(const ndm_blas *blas, char *const *args,
                                         const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                                         ndm_loop_ctx *ctx)
{
    ptrdiff_t n = dimensions[1], k = dimensions[2], m = dimensions[3];
    if (m == 1) {
        const ptrdiff_t sizes[] = {dimensions[0], n, k};
        const ptrdiff_t steps[] = {strides[0], strides[1], strides[2], strides[3],
                                   strides[4], strides[5], strides[7]};
        return ndm_blas_matvec(blas, args, sizes, steps, ctx);
    }
    char *const swapped[] = {args[1], args[0], args[2]};
    const ptrdiff_t sizes[] = {dimensions[0], m, k};
    const ptrdiff_t steps[] = {strides[1], strides[0], strides[2], strides[6],
                               strides[5], strides[4], strides[8]};
    return ndm_blas_matvec(blas, swapped, sizes, steps, ctx);
}

/* (n?,k),(k,m?)->(n?,m?). A product that is wanted transposed is that of the transposes. */
static inline int ndm_blas_matmul(const ndm_blas *blas, char *const *args,
                                  const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                                  ndm_loop_ctx *ctx)
{
    ndm_blas_product p;
    if (!ndm_blas_read_product(args, dimensions, strides, blas->itemsize, &p)) {
        return NDM_LOOP_DECLINED;
    }
    if (p.n == 1 || p.m == 1) {
        return ndm_blas_matmul_vector(blas, args, dimensions, strides, ctx);
    }
    ndm_blas_threads(ctx);
    for (ptrdiff_t i = 0; i < dimensions[0]; i++) {
        if (!p.c.transposed) {
            blas->gemm((int)p.n, (int)p.m, (int)p.k, p.a, p.b, p.c);
        } else {
            ndm_blas_matrix a = p.a, b = p.b;
            a.transposed = !a.transposed;
            b.transposed = !b.transposed;
            blas->gemm((int)p.m, (int)p.n, (int)p.k, b, a, p.c);
        }
        p.a.data += strides[0];
        p.b.data += strides[1];
        p.c.data += strides[2];
    }
    return 0;
}

#endif
