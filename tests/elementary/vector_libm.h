/* libm's functions of doubles, in vectors where they are. */
#ifndef NDM_TESTS_ELEMENTARY_VECTOR_LIBM_H
#define NDM_TESTS_ELEMENTARY_VECTOR_LIBM_H

#include <math.h>

/* glibc has vector forms of its functions on x86, which loops call where gcc may. */
#if defined(__GLIBC__) && defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#if __GLIBC_PREREQ(2, 35)
#define VECTOR __attribute__((const, simd("notinbranch")))
#endif
#endif
#ifdef VECTOR
extern double exp(double) VECTOR;
extern double exp2(double) VECTOR;
extern double exp10(double) VECTOR;
extern double expm1(double) VECTOR;
extern double log(double) VECTOR;
extern double log2(double) VECTOR;
extern double log10(double) VECTOR;
extern double log1p(double) VECTOR;
extern double sin(double) VECTOR;
extern double cos(double) VECTOR;
extern double tan(double) VECTOR;
extern double asin(double) VECTOR;
extern double acos(double) VECTOR;
extern double atan(double) VECTOR;
extern double sinh(double) VECTOR;
extern double cosh(double) VECTOR;
extern double tanh(double) VECTOR;
extern double asinh(double) VECTOR;
extern double acosh(double) VECTOR;
extern double atanh(double) VECTOR;
extern double cbrt(double) VECTOR;
extern double erf(double) VECTOR;
extern double erfc(double) VECTOR;
extern double pow(double, double) VECTOR;
extern double atan2(double, double) VECTOR;
#endif

#endif
