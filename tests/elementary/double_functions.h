/* Functions of doubles as sums of two doubles, branch-free: in double_pairs.h's exponentials
 * and sines, inverse functions by one step of Newton's from libm's results. */
#ifndef NDM_TESTS_ELEMENTARY_DOUBLE_FUNCTIONS_H
#define NDM_TESTS_ELEMENTARY_DOUBLE_FUNCTIONS_H

#include "double_pairs.h"
#include "vector_libm.h"

static const pair NOT_A_NUMBER = {NAN, 0}, PI = {0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};

/* A value whose relative error is below 2**-68 where `known`; a low part that is NaN says that
 * it is not. */
INLINE pair known_if(int known, pair value)
{
    return (pair){value.high, known ? value.low : NAN};
}

INLINE int within(double x, double low, double high)
{
    return (x >= low) & (x <= high);
}

INLINE double clamped(double x, double low, double high)
{
    return x < low ? low : x > high ? high : x;
}

/* Of an odd function, from its value at |x| where this is not so small that the function is x.
 */
INLINE pair odd(double x, pair value)
{
    const pair found = scaled(value, copysign(1, x));
    return chosen(fabs(x) < 0x1p-900, of(x), found);
}

/* ---- exponentials ---- */

/* Least and greatest arguments of exponentials that are known, where they are 0 and infinite.
 */
INLINE pair bounded(double x, pair value, double zero, double least, double most,
                    double infinite)
{
    const pair far = of(x > 0 ? INFINITY : 0);
    return chosen(x > infinite || x < zero, far, known_if(within(x, least, most), value));
}

INLINE pair exp_of(double x)
{
    const pair value = value_of(exponential_of(of(clamped(x, -640, 709))));
    return bounded(x, value, -750, -640, 709, 710);
}

INLINE pair exp2_of(double x)
{
    const double y = clamped(x, -950, 1023), k = nearest(y);
    const pair rest = near_expm1(times(of(y - k), LN2));
    return bounded(x, value_of((exponential){k, rest}), -1080, -950, 1023, 1025);
}

INLINE pair exp10_of(double x)
{
    const pair ln10 = {0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53};
    const pair value = value_of(exponential_of(times(of(clamped(x, -270, 307)), ln10)));
    return bounded(x, value, -330, -270, 307, 309);
}

INLINE pair expm1_of(double x)
{
    const pair value = growth_of(exponential_of(of(clamped(x, -700, 709))));
    const pair found = chosen(x > 710, of(INFINITY), known_if(x <= 709, value));
    return chosen(fabs(x) < 0x1p-900, of(x), found);
}

INLINE pair sinh_of(double x)
{
    const double size = fabs(x);
    const pair growth = growth_of(exponential_of(of(clamped(size, 0x1p-900, 709))));
    const pair value = scaled(add(growth, over(growth, add(growth, ONE))), 0.5);
    return odd(x, chosen(size > 711, of(INFINITY), known_if(size <= 709, value)));
}

INLINE pair cosh_of(double x)
{
    const double size = fabs(x);
    const pair value = value_of(exponential_of(of(clamped(size, 0, 709))));
    const pair half = scaled(add(value, over(ONE, value)), 0.5);
    return chosen(size > 711, of(INFINITY), known_if(size <= 709, half));
}

INLINE pair tanh_of(double x)
{
    const double size = fabs(x);
    const pair growth = growth_of(exponential_of(of(2 * clamped(size, 0x1p-900, 30))));
    return odd(x, over(growth, add(growth, of(2))));
}

/* ---- logarithms ---- */

INLINE pair natural_log(double x)
{
    return log_of(of(x), log(clamped(x, 0x1p-900, 0x1p900)));
}

/* Of any logarithm. */
INLINE pair of_logarithm(double x, pair value)
{
    return chosen(x < 0, NOT_A_NUMBER, known_if(within(x, 0x1p-900, 0x1p900), value));
}

INLINE pair log2_of(double x)
{
    const pair unit = {0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56};
    return of_logarithm(x, times(natural_log(x), unit));
}

INLINE pair log10_of(double x)
{
    const pair unit = {0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57};
    return of_logarithm(x, times(natural_log(x), unit));
}

/* log(1 + x), x a pair */
INLINE pair log1p_pair(pair x)
{
    const pair one_plus = sum(1, x.high);
    const double near = log1p(x.high);
    const exponential e = exponential_of(of(near));
    const double scale = power_of(-e.k);
    const double whole = (one_plus.high * scale - 1) - e.rest.high;
    const double rest = (whole + one_plus.low * scale) + (x.low * scale - e.rest.low);
    const double step = rest / (1 + e.rest.high);
    return quick_sum(near, step - step * step / 2);
}

INLINE pair log1p_of(double x)
{
    const pair value = log1p_pair(of(clamped(x, -1 + 0x1p-53, 0x1p900)));
    const pair found =
        chosen(x < -1, NOT_A_NUMBER, known_if(within(x, -0.999, 0x1p900), value));
    return chosen(fabs(x) < 0x1p-900, of(x), found);
}

/* ---- inverse hyperbolic functions, by a step of Newton's ---- */

INLINE pair arcsinh_of(double x)
{
    const double size = clamped(fabs(x), 0x1p-900, 0x1p900), near = asinh(size);
    const pair growth = growth_of(exponential_of(of(near)));
    const pair shrunk = over(growth, add(growth, ONE));
    const pair sine = scaled(add(growth, shrunk), 0.5);
    const double cosine = 1 + 0.5 * (growth.high - shrunk.high);
    const double step = ((size - sine.high) - sine.low) / cosine;
    return odd(x, known_if(fabs(x) <= 0x1p900, quick_sum(near, step)));
}

INLINE pair arccosh_of(double x)
{
    const double size = clamped(x, 1.25, 0x1p900), near = acosh(size);
    const pair value = value_of(exponential_of(of(near))), inverse = over(ONE, value);
    const pair cosine = scaled(add(value, inverse), 0.5);
    const double step =
        ((size - cosine.high) - cosine.low) / (0.5 * (value.high - inverse.high));
    const pair found = known_if(within(x, 1.25, 0x1p900), quick_sum(near, step));
    return chosen(x < 1, NOT_A_NUMBER, found);
}

INLINE pair arctanh_of(double x)
{
    const double size = clamped(fabs(x), 0x1p-900, 0.9), near = atanh(size);
    const pair growth = growth_of(exponential_of(of(2 * near)));
    const pair tangent = over(growth, add(growth, of(2)));
    const double step =
        ((size - tangent.high) - tangent.low) / __builtin_fma(-size, tangent.high, 1);
    const pair found = known_if(fabs(x) <= 0.9, quick_sum(near, step));
    return chosen(fabs(x) > 1, NOT_A_NUMBER, odd(x, found));
}

/* ---- trigonometric functions and their inverses ---- */

INLINE direction limited_direction(double x)
{
    return direction_of(clamped(x, -0x1p20, 0x1p20));
}

INLINE int is_reduced(double x)
{
    return (fabs(x) <= 0x1p20) & (fabs(x) >= 0x1p-900);
}

INLINE pair sin_of(double x)
{
    return known_if(is_reduced(x), limited_direction(x).sine);
}

INLINE pair cos_of(double x)
{
    return known_if(is_reduced(x), limited_direction(x).cosine);
}

INLINE pair tan_of(double x)
{
    const direction d = limited_direction(x);
    return known_if(is_reduced(x), over(d.sine, d.cosine));
}

INLINE pair arctan_of(double x)
{
    const double size = clamped(fabs(x), 0x1p-900, 0x1p900);
    const pair slope = chosen(size > 1, over(ONE, of(size)), of(size));
    const double near = atan(slope.high);
    const direction d = near_direction(of(near));
    const pair off = add(times(slope, d.cosine), negated(d.sine));
    const double step = off.high / __builtin_fma(slope.high, d.sine.high, d.cosine.high);
    const pair angle = quick_sum(near, step);
    const pair value = chosen(size > 1, add(scaled(PI, 0.5), negated(angle)), angle);
    return odd(x, known_if(fabs(x) <= 0x1p900, value));
}

INLINE pair arcsin_of(double x)
{
    const double size = clamped(fabs(x), 0x1p-900, 0.98), near = asin(size);
    const direction d = direction_of(near);
    const double step = ((size - d.sine.high) - d.sine.low) / d.cosine.high;
    const pair found = known_if(fabs(x) <= 0.98, quick_sum(near, step));
    return chosen(fabs(x) > 1, NOT_A_NUMBER, odd(x, found));
}

INLINE pair arccos_of(double x)
{
    const double inside = clamped(x, -0.98, 0.98), near = acos(inside);
    const direction d = direction_of(near);
    const double step = ((d.cosine.high - inside) + d.cosine.low) / d.sine.high;
    const pair found = known_if(fabs(x) <= 0.98, quick_sum(near, step));
    return chosen(fabs(x) > 1, NOT_A_NUMBER, found);
}

/* ---- of multiples of pi ---- */

INLINE direction direction_of_turns(double x)
{
    const double inside = clamped(x, -0x1p40, 0x1p40);
    const double period = inside - 2 * nearest(inside / 2), k = nearest(2 * period);
    return turned(near_direction(times(of(period - k / 2), PI)), bits_of_whole(k));
}

/* Zeros have signs of their own. */
INLINE pair of_turns(double x, pair value)
{
    const int usual = (fabs(x) <= 0x1p40) & (fabs(x) >= 0x1p-900);
    return known_if(usual & (value.high != 0) & (fabs(value.high) < 0x1p60), value);
}

INLINE pair sinpi_of(double x)
{
    return of_turns(x, direction_of_turns(x).sine);
}

INLINE pair cospi_of(double x)
{
    return of_turns(x, direction_of_turns(x).cosine);
}

INLINE pair tanpi_of(double x)
{
    const direction d = direction_of_turns(x);
    return of_turns(x, over(d.sine, d.cosine));
}

INLINE pair sinc_of(double x)
{
    return of_turns(x, over(direction_of_turns(x).sine, times(of(x), PI)));
}

/* ---- roots ---- */

INLINE pair of_root(double x, double near, double step)
{
    return known_if(within(fabs(x), 0x1p-900, 0x1p900), quick_sum(near, step));
}

INLINE pair cbrt_of(double x)
{
    const double near = cbrt(x);
    const pair square = product(near, near), cube = times(square, of(near));
    return of_root(x, near, ((x - cube.high) - cube.low) / (3 * square.high));
}

INLINE pair sqrt_of(double x)
{
    const double near = sqrt(fabs(x));
    const pair value = of_root(x, near, __builtin_fma(-near, near, x) / (2 * near));
    return chosen(x < 0, NOT_A_NUMBER, value);
}

INLINE pair rsqrt_of(double x)
{
    const double near = 1 / sqrt(fabs(x));
    const pair one = times(product(near, near), of(x));
    const pair value = of_root(x, near, near * ((1 - one.high) - one.low) / 2);
    return chosen(x < 0, NOT_A_NUMBER, value);
}

/* ---- of statistics ---- */

/* exp(-|x|), 2**-923 at least */
INLINE pair decay_of(double x)
{
    return value_of(exponential_of(of(-clamped(fabs(x), 0, 640))));
}

INLINE pair expit_of(double x)
{
    const pair e = decay_of(x);
    const pair value = over(chosen(x < 0, e, ONE), add(ONE, e));
    return chosen(x < -750, of(0), known_if(x >= -640, value));
}

/* Where the sum of the greater of x and 0 and log(1 + exp(-|x|)) has no low part, it is x. */
INLINE pair softplus_of(double x)
{
    const pair value = add(of(x > 0 ? x : 0), log1p_pair(decay_of(x)));
    return chosen(x < -750, of(0), known_if(x >= -640, value));
}

/* Near a half x / (1 - x) is nearly 1, and exp(near) too. */
INLINE pair logit_of(double x)
{
    const double inside = clamped(x, 0x1p-900, 1 - 0x1p-53);
    const pair other = sum(1, -inside);
    const double near = log(inside / other.high);
    const exponential e = exponential_of(of(near));
    const pair odds = times(other, value_of(e)), grown = times(other, e.rest);
    const pair twice = sum(inside, -other.high);
    const double far_off = (inside - odds.high) - odds.low;
    const double near_off = (twice.high - grown.high) + ((twice.low - other.low) - grown.low);
    const double step = (e.k == 0 ? near_off : far_off) / odds.high;
    const pair value = quick_sum(near, step - step * step / 2);
    return chosen(x < 0 || x > 1, NOT_A_NUMBER, known_if(within(x, 0x1p-900, 1), value));
}

#endif
