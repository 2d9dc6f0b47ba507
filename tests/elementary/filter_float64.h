/* What functions of doubles should give, as sums of two doubles: of these the most, for the
 * rest there is long double. See judge.c. */
#ifndef NDM_TESTS_ELEMENTARY_FILTER_FLOAT64_H
#define NDM_TESTS_ELEMENTARY_FILTER_FLOAT64_H

/* A low part that is NaN says that the result is not known; others are within 2**-68 of it,
 * relatively. */
typedef void filter_float64(const double *x, double *high, double *low, long count);

/* NULL if there is none of this name, or it would be slow on this machine. */
filter_float64 *find_filter_float64(const char *name);

#endif
