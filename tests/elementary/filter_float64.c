#define _GNU_SOURCE
#include "filter_float64.h"

#include <stddef.h>
#include <string.h>

#include "double_functions.h"
#include "filter.h"

#define FILTER(name, value)                                                                    \
    CLONES static void filter_##name(const double *restrict xs, double *restrict high,         \
                                     double *restrict low, long count)                         \
    {                                                                                          \
        for (long i = 0; i < count; i++) {                                                     \
            const double x = xs[i];                                                            \
            const pair found = value;                                                          \
            high[i] = found.high;                                                              \
            low[i] = found.low;                                                                \
        }                                                                                      \
    }

FILTER(exp, exp_of(x))
FILTER(exp2, exp2_of(x))
FILTER(exp10, exp10_of(x))
FILTER(expm1, expm1_of(x))
FILTER(sinh, sinh_of(x))
FILTER(cosh, cosh_of(x))
FILTER(tanh, tanh_of(x))
FILTER(log, of_logarithm(x, natural_log(x)))
FILTER(log2, log2_of(x))
FILTER(log10, log10_of(x))
FILTER(log1p, log1p_of(x))
FILTER(arcsinh, arcsinh_of(x))
FILTER(arccosh, arccosh_of(x))
FILTER(arctanh, arctanh_of(x))
FILTER(sin, sin_of(x))
FILTER(cos, cos_of(x))
FILTER(tan, tan_of(x))
FILTER(arctan, arctan_of(x))
FILTER(arcsin, arcsin_of(x))
FILTER(arccos, arccos_of(x))
FILTER(sinpi, sinpi_of(x))
FILTER(cospi, cospi_of(x))
FILTER(tanpi, tanpi_of(x))
FILTER(sinc, sinc_of(x))
FILTER(cbrt, cbrt_of(x))
FILTER(sqrt, sqrt_of(x))
FILTER(rsqrt, rsqrt_of(x))
FILTER(expit, expit_of(x))
FILTER(softplus, softplus_of(x))
FILTER(log_expit, negated(softplus_of(-x)))
FILTER(logit, logit_of(x))

#define ENTRY(name)                                                                            \
    {                                                                                          \
#name, filter_##name                                                                   \
    }

static const struct {
    const char *name;
    filter_float64 *run;
} filters[] = {
    ENTRY(exp),   ENTRY(exp2),    ENTRY(exp10),   ENTRY(expm1),    ENTRY(sinh),
    ENTRY(cosh),  ENTRY(tanh),    ENTRY(log),     ENTRY(log2),     ENTRY(log10),
    ENTRY(log1p), ENTRY(arcsinh), ENTRY(arccosh), ENTRY(arctanh),  ENTRY(sin),
    ENTRY(cos),   ENTRY(tan),     ENTRY(arctan),  ENTRY(arcsin),   ENTRY(arccos),
    ENTRY(sinpi), ENTRY(cospi),   ENTRY(tanpi),   ENTRY(sinc),     ENTRY(cbrt),
    ENTRY(sqrt),  ENTRY(rsqrt),   ENTRY(expit),   ENTRY(softplus), ENTRY(log_expit),
    ENTRY(logit),
};

/* Without fused multiply-add products take as long as long double. */
static int has_fma(void)
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("fma");
#elif defined(__FP_FAST_FMA)
    return 1;
#else
    return 0;
#endif
}

filter_float64 *find_filter_float64(const char *name)
{
    for (size_t i = 0; i < sizeof filters / sizeof *filters && has_fma(); i++)
        if (strcmp(filters[i].name, name) == 0)
            return filters[i].run;
    return NULL;
}
