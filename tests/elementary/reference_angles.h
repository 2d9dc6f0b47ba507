/* References of trigonometric functions; see reference.h. */
#ifndef NDM_TESTS_ELEMENTARY_REFERENCE_ANGLES_H
#define NDM_TESTS_ELEMENTARY_REFERENCE_ANGLES_H

#include <mpfr.h>

long double quick_sin(long double x, long double y);
long double quick_cos(long double x, long double y);
long double quick_tan(long double x, long double y);

/* Of multiples of pi. */
long double quick_sinpi(long double x, long double y);
long double quick_cospi(long double x, long double y);
long double quick_tanpi(long double x, long double y);

/* sin(pi x) / (pi x) */
long double quick_sinc(long double x, long double y);
void exact_sinc(mpfr_t out, const mpfr_t x, const mpfr_t y);

#endif
