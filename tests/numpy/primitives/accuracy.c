/* The primitives whose accuracy is measured, over arrays: loaded by tests/numpy/accuracy.py. */
#include <stddef.h>

#include "hypot.h"
#include "roots.h"

void hypot_float32(const float *x, const float *y, float *out, size_t count);
void hypot_float64(const double *x, const double *y, double *out, size_t count);
void hypot_longdouble(const long double *x, const long double *y, long double *out,
                      size_t count);
void sqrt_complex64(const ndm_complex64 *z, ndm_complex64 *out, size_t count);
void sqrt_complex128(const ndm_complex128 *z, ndm_complex128 *out, size_t count);
void sqrt_clongdouble(const ndm_clongdouble *z, ndm_clongdouble *out, size_t count);

void hypot_float32(const float *x, const float *y, float *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[i] = ndm_hypot_float32(x[i], y[i]);
    }
}

void hypot_float64(const double *x, const double *y, double *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[i] = ndm_hypot_float64(x[i], y[i]);
    }
}

void hypot_longdouble(const long double *x, const long double *y, long double *out,
                      size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[i] = ndm_hypot_longdouble(x[i], y[i]);
    }
}

void sqrt_complex64(const ndm_complex64 *z, ndm_complex64 *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[i] = ndm_sqrt_complex64(z[i]);
    }
}

void sqrt_complex128(const ndm_complex128 *z, ndm_complex128 *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[i] = ndm_sqrt_complex128(z[i]);
    }
}

void sqrt_clongdouble(const ndm_clongdouble *z, ndm_clongdouble *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        out[i] = ndm_sqrt_clongdouble(z[i]);
    }
}
