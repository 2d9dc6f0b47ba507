/* What functions of floats should give, nearly: by glibc's double functions, and formulas of a
 * few of these. They decide nearly all results of float32; see judge.c. */
#ifndef NDM_TESTS_ELEMENTARY_FILTER_H
#define NDM_TESTS_ELEMENTARY_FILTER_H

#include <math.h>

/* Loops compiled for several targets of x86, which the first call chooses from. */
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__)
#if __GNUC__ >= 12
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#endif
#endif
#ifndef CLONES
#define CLONES
#endif

/* A bound of the error, relative, with much to spare: glibc's manual gives its double functions
 * at most 10 ULP, which are 2**-49, and those for vectors 4; formulas say theirs. A result that
 * may be worse is DOUBTFUL, halfway between two floats. */
#define FILTER_ERROR 0x1p-42
#define DOUBTFUL (1 + 0x1p-24)

/* y is of use to functions of two arguments only. */
typedef void filter(const float *x, const float *y, double *out, long count);

/* NULL if there is none of this name. */
filter *find_filter(const char *name);

#endif
