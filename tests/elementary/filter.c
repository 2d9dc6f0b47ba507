#define _GNU_SOURCE
#include "filter.h"

#include <stddef.h>
#include <string.h>

#include "vector_libm.h"

#define FILTER(name, value)                                                                    \
    CLONES static void filter_##name(const float *restrict xs, const float *restrict ys,       \
                                     double *restrict out, long count)                         \
    {                                                                                          \
        (void)ys;                                                                              \
        for (long i = 0; i < count; i++) {                                                     \
            const double x = xs[i];                                                            \
            out[i] = value;                                                                    \
        }                                                                                      \
    }
#define FILTER2(name, value)                                                                   \
    CLONES static void filter_##name(const float *restrict xs, const float *restrict ys,       \
                                     double *restrict out, long count)                         \
    {                                                                                          \
        for (long i = 0; i < count; i++) {                                                     \
            const double x = xs[i], y = ys[i];                                                 \
            out[i] = value;                                                                    \
        }                                                                                      \
    }

/* Vector forms are slow where an argument is beyond their range. Beyond 200 in size floats are
 * 0 and infinity as there; NaNs stay. */
static inline double clamped(double x)
{
    return x > 200 ? 200 : x < -200 ? -200 : x;
}

FILTER(exp, exp(clamped(x)))
FILTER(exp2, exp2(clamped(x)))
FILTER(exp10, exp10(clamped(x)))
FILTER(expm1, expm1(clamped(x)))
FILTER(sinh, sinh(clamped(x)))
FILTER(cosh, cosh(clamped(x)))
FILTER(tanh, tanh(clamped(x)))

static inline double where(int condition, double value)
{
    return condition ? value : NAN;
}

static inline double within_one(double x)
{
    return x > 1 ? 1 : x < -1 ? -1 : x;
}

FILTER(log, where(x >= 0, log(fabs(x))))
FILTER(log2, where(x >= 0, log2(fabs(x))))
FILTER(log10, where(x >= 0, log10(fabs(x))))
FILTER(log1p, log1p(x))
FILTER(arcsin, where(fabs(x) <= 1, asin(within_one(x))))
FILTER(arccos, where(fabs(x) <= 1, acos(within_one(x))))
FILTER(arctan, atan(x))
FILTER(angle, atan2(0, x))
FILTER(arcsinh, asinh(x))
FILTER(arccosh, where(x >= 1, acosh(x < 1 ? 1 : x)))
FILTER(arctanh, where(fabs(x) <= 1, atanh(within_one(x))))

/* The vector form of the tangent is the only one that is fast on great angles. The relative
 * error of 2 t / (1 + t**2) is at most that of t and its own roundings, and so is that of 1 /
 * sqrt(1 + t**2). No float is so near a zero of the cosine that its sign is in doubt. */
static inline double sine(double x)
{
    const double half = tan(x / 2);
    return 2 * half / (1 + half * half);
}

static inline double cosine(double x)
{
    const double t = tan(x);
    return copysign(1 / sqrt(1 + t * t), 1 - fabs(tan(x / 2)));
}

FILTER(sin, sine(x))
FILTER(cos, cosine(x))
FILTER(tan, tan(x))
FILTER(cbrt, cbrt(x))
FILTER(sqrt, sqrt(x))
FILTER(rsqrt, 1 / sqrt(x))
FILTER(erf, erf(x))
FILTER(erfc, erfc(x))
FILTER(gamma, tgamma(x))

static double log_of_gamma(double x)
{
    int sign;
    return lgamma_r(x, &sign);
}

FILTER(lgamma, log_of_gamma(x))

/* Multiples of pi: x minus the nearest even number is exact, and so are differences from a half
 * or from 1 near the zeros. The sine of a rounded angle up to pi/2 is within 3 ULP: the
 * angle's relative error is multiplied by a cot(a) <= 1. */
static inline double sine_of_turns(double x)
{
    const double r = x - 2 * rint(x / 2), size = fabs(r);
    const double folded = size > 0.5 ? 1 - size : size;
    return copysign(sin(M_PI * folded), folded == 0 ? x : r);
}

static inline double cosine_of_turns(double x)
{
    return sin(M_PI * (0.5 - fabs(x - 2 * rint(x / 2))));
}

FILTER(sinpi, sine_of_turns(x))
FILTER(cospi, cosine_of_turns(x))
FILTER(tanpi, sine_of_turns(x) / cosine_of_turns(x))

static inline double sine_over_angle(double x)
{
    const double ratio = sine_of_turns(x) / (M_PI * x);
    return x == 0 ? 1 : fabs(x) == INFINITY ? 0 : ratio;
}

FILTER(sinc, sine_over_angle(x))

/* 1 / (1 + exp(-x)): a few roundings of positive numbers. */
static inline double logistic(double x)
{
    const double e = exp(-fabs(clamped(x)));
    return (x < 0 ? e : 1) / (1 + e);
}

FILTER(expit, logistic(x))

/* Near a half 2 arctanh(2 x - 1), where the difference is exact; elsewhere the logarithm is
 * greater than 1 and the rounding of x / (1 - x) counts less than once. */
static inline double log_of_odds(double x)
{
    const int near_half = x > 0.25 && x < 0.75, inside = x >= 0 && x <= 1;
    const double near = 2 * atanh(near_half ? 2 * x - 1 : 0);
    const double far = log(inside ? x / (1 - x) : 1);
    return near_half ? near : where(inside, far);
}

FILTER(logit, log_of_odds(x))

/* log(1 + exp(x)) as a sum of positive numbers. */
static inline double soft(double x)
{
    return (x > 0 ? x : 0) + log1p(exp(-fabs(clamped(x))));
}

FILTER(softplus, soft(x))
FILTER(log_expit, -soft(-x))

/* The series sum((x/2)**2k / k!**2) has positive terms: k roundings make an error of at most
 * 2 k 2**-53 in a term, and 190 terms are enough below 92, beyond which a float overflows. */
static double bessel(double x)
{
    if (!(fabs(x) < 100))
        return x == x ? INFINITY : x;
    const double square = x * x / 4;
    double term = 1, sum = 1;
    for (int k = 1; term > sum * 0x1p-56; k++) {
        term *= square / ((double)k * k);
        sum += term;
    }
    return sum;
}

FILTER(i0, bessel(x))

FILTER2(power, pow(x, y))
FILTER2(arctan2, atan2(x, y))
FILTER2(hypot, hypot(x, y))

/* The greater one and a positive number of at most log(2). They may cancel, and do not where
 * the sum is greater than a thousandth of these. */
static inline double sum_of_logarithms(double greater, double small)
{
    const double sum = greater + small;
    const double size = fabs(greater) > small ? fabs(greater) : small;
    return fabs(sum) < size * 0x1p-10 ? DOUBTFUL : sum;
}

static inline double greater_of(double x, double y)
{
    return x > y ? x : y;
}

static inline double logs(double x, double y)
{
    const double greater = greater_of(x, y), sum = log1p(exp(-fabs(x - y)));
    return x == y ? sum_of_logarithms(x, M_LN2) : sum_of_logarithms(greater, sum);
}

static inline double binary_logs(double x, double y)
{
    const double greater = greater_of(x, y), sum = M_LOG2E * log1p(exp2(-fabs(x - y)));
    return x == y ? x + 1 : sum_of_logarithms(greater, sum);
}

FILTER2(logaddexp, logs(x, y))
FILTER2(logaddexp2, binary_logs(x, y))
FILTER2(xlogy, (x == 0 && y == y ? 0 : x * log(y)))
FILTER2(xlog1py, (x == 0 && y == y ? 0 : x * log1p(y)))

/* (1 + x)**y: in the range of floats |y log1p(x)| < 104 and its error counts that many times.
 * 1 + x is exact for x <= -1, but where any y beyond 4 overflows. */
static inline double power_of_sum(double x, double y)
{
    const double sum = pow(1 + x, y), near = exp(y * log1p(x));
    const double power = x > -1 ? near : sum;
    const int no_number = x < -1 && rint(y) != y;
    return power == power || no_number ? power : DOUBTFUL;
}

FILTER2(pow1p, power_of_sum(x, y))

#define ENTRY(name)                                                                            \
    {                                                                                          \
#name, filter_##name                                                                   \
    }

static const struct {
    const char *name;
    filter *run;
} filters[] = {
    ENTRY(exp),       ENTRY(exp2),       ENTRY(exp10),   ENTRY(expm1),    ENTRY(log),
    ENTRY(log2),      ENTRY(log10),      ENTRY(log1p),   ENTRY(sin),      ENTRY(cos),
    ENTRY(tan),       ENTRY(arcsin),     ENTRY(arccos),  ENTRY(arctan),   ENTRY(sinh),
    ENTRY(cosh),      ENTRY(tanh),       ENTRY(arcsinh), ENTRY(arccosh),  ENTRY(arctanh),
    ENTRY(cbrt),      ENTRY(sqrt),       ENTRY(rsqrt),   ENTRY(erf),      ENTRY(erfc),
    ENTRY(gamma),     ENTRY(lgamma),     ENTRY(sinpi),   ENTRY(cospi),    ENTRY(tanpi),
    ENTRY(sinc),      ENTRY(expit),      ENTRY(logit),   ENTRY(softplus), ENTRY(log_expit),
    ENTRY(i0),        ENTRY(angle),      ENTRY(power),   ENTRY(arctan2),  ENTRY(hypot),
    ENTRY(logaddexp), ENTRY(logaddexp2), ENTRY(xlogy),   ENTRY(xlog1py),  ENTRY(pow1p),
};

filter *find_filter(const char *name)
{
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (strcmp(filters[i].name, name) == 0)
            return filters[i].run;
    return NULL;
}
