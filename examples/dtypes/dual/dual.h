/* Dual numbers: every operation does to the derivative what its rule says. They are ordered by
 * their values, so that branches, extrema and absolute values take the derivative along. */
#ifndef DUAL_H
#define DUAL_H

#include <math.h>
#include <stdbool.h>

#include "ndmill/kernel/bits.h"

typedef struct dual {
    double value, slope;
} dual;

static inline dual dual_of(double value, double slope)
{
    return (dual){value, slope};
}

static inline dual dual_constant(double value)
{
    return (dual){value, 0};
}

static inline double dual_value(dual a)
{
    return a.value;
}

static inline double dual_slope(dual a)
{
    return a.slope;
}

static inline dual dual_add(dual a, dual b)
{
    return (dual){a.value + b.value, a.slope + b.slope};
}

static inline dual dual_sub(dual a, dual b)
{
    return (dual){a.value - b.value, a.slope - b.slope};
}

static inline dual dual_neg(dual a)
{
    return (dual){-a.value, -a.slope};
}

static inline dual dual_mul(dual a, dual b)
{
    return (dual){a.value * b.value, a.value * b.slope + a.slope * b.value};
}

static inline dual dual_div(dual a, dual b)
{
    const double quotient = a.value / b.value;
    return (dual){quotient, (a.slope + ndm_flipped_double(quotient * b.slope)) / b.value};
}

static inline dual dual_sqrt(dual a)
{
    const double root = sqrt(a.value);
    return (dual){root, a.slope / (2 * root)};
}

static inline bool dual_lt(dual a, dual b)
{
    return isless(a.value, b.value);
}

static inline bool dual_le(dual a, dual b)
{
    return islessequal(a.value, b.value);
}

static inline bool dual_eq(dual a, dual b)
{
    return a.value == b.value;
}

#endif
