/* Printed by tools/elementary/special.py: least greatest relative error, after E. Y. Remez. */

#ifndef NDM_PRIMITIVES_ERROR_FUNCTIONS_CONSTANTS_H
#define NDM_PRIMITIVES_ERROR_FUNCTIONS_CONSTANTS_H

#include "elementary.h"

/* erf(x) / x for u = x**2 / 8 - 1, |u| <= 1: degree 27, error 2**-53.5. */
static inline double ndm_erf_over_x(double u)
{
    const double square = u * u;
    double odd = -0x1.c2e77f38f1a18p-29;
    odd = ndm_multiply_add(odd, square, -0x1.81a5cd3872899p-26);
    odd = ndm_multiply_add(odd, square, -0x1.27fc8d2c244b6p-22);
    odd = ndm_multiply_add(odd, square, -0x1.469954e279225p-19);
    odd = ndm_multiply_add(odd, square, -0x1.37314e1d881ap-16);
    odd = ndm_multiply_add(odd, square, -0x1.ed8ae54d69be9p-14);
    odd = ndm_multiply_add(odd, square, -0x1.41605274f4f3fp-11);
    odd = ndm_multiply_add(odd, square, -0x1.51ee704342a87p-9);
    odd = ndm_multiply_add(odd, square, -0x1.1a023d646908ep-7);
    odd = ndm_multiply_add(odd, square, -0x1.7034f9bc2b97ep-6);
    odd = ndm_multiply_add(odd, square, -0x1.76e8649b759a8p-5);
    odd = ndm_multiply_add(odd, square, -0x1.3215d8b749658p-4);
    odd = ndm_multiply_add(odd, square, -0x1.b92e95c193454p-4);
    odd = ndm_multiply_add(odd, square, -0x1.69a0ccda3df4bp-3);
    double even = 0x1.b4a26164518e4p-27;
    even = ndm_multiply_add(even, square, 0x1.228e29054ac8cp-24);
    even = ndm_multiply_add(even, square, 0x1.ceb3dd8eea4edp-21);
    even = ndm_multiply_add(even, square, 0x1.ca7f102abc3aep-18);
    even = ndm_multiply_add(even, square, 0x1.9189455e2536fp-15);
    even = ndm_multiply_add(even, square, 0x1.20ea0e4e6ce82p-12);
    even = ndm_multiply_add(even, square, 0x1.52da1757a93p-10);
    even = ndm_multiply_add(even, square, 0x1.3e150ae34006p-8);
    even = ndm_multiply_add(even, square, 0x1.d6352a15c9371p-7);
    even = ndm_multiply_add(even, square, 0x1.0ed52bfcc2fb3p-5);
    even = ndm_multiply_add(even, square, 0x1.ea97f14bc6baap-5);
    even = ndm_multiply_add(even, square, 0x1.717efc7842fap-4);
    even = ndm_multiply_add(even, square, 0x1.0dabaf0613e77p-3);
    even = ndm_multiply_add(even, square, 0x1.6a040781a499dp-2);
    return ndm_multiply_add(odd, u, even);
}

/* erf(x) / x for u = x**2 <= 1 / 4 is LEAD + u * (polynomial): degree 9, error 2**-57.4. */

#define NDM_ERF_LEAD 0x1.20dd750429b6dp+0
#define NDM_ERF_LEAD_LOW 0x1.1a6d6a08a154p-56

/* What LEAD leaves, over u. */
static inline double ndm_erf_near(double u)
{
    const double square = u * u;
    double odd = 0x1.b7745a051352ap-20;
    odd = ndm_multiply_add(odd, square, 0x1.f9a2a579e180cp-14);
    odd = ndm_multiply_add(odd, square, 0x1.565bcd0a9a376p-8);
    odd = ndm_multiply_add(odd, square, 0x1.ce2f21a042b25p-4);
    double even = -0x1.39edbbf7520e1p-23;
    even = ndm_multiply_add(even, square, -0x1.f4bb82a941dc9p-17);
    even = ndm_multiply_add(even, square, -0x1.c02db238f0dc4p-11);
    even = ndm_multiply_add(even, square, -0x1.b82ce3127f4e2p-6);
    even = ndm_multiply_add(even, square, -0x1.812746b0379e6p-2);
    return ndm_multiply_add(odd, u, even);
}

/* exp(x**2) * erfc(x) * (x + 2.5) for u = 1 / (x + 2.5) - 5 / 32,
 * 0 <= x <= 10.25: degree 20, error 2**-53.5. */
static inline double ndm_erfc_short_tail(double u)
{
    const double square = u * u;
    double odd = 0x1.0c17b066730f1p+20;
    odd = ndm_multiply_add(odd, square, -0x1.8a04514dc01d8p+18);
    odd = ndm_multiply_add(odd, square, -0x1.0aebe6c8f1f5fp+15);
    odd = ndm_multiply_add(odd, square, 0x1.22c41a73fafa6p+13);
    odd = ndm_multiply_add(odd, square, -0x1.deef22936845bp+10);
    odd = ndm_multiply_add(odd, square, 0x1.7284b44acb8ap+8);
    odd = ndm_multiply_add(odd, square, -0x1.d05ff0c9a7e19p+5);
    odd = ndm_multiply_add(odd, square, -0x1.98307d32703cbp+2);
    odd = ndm_multiply_add(odd, square, 0x1.1ee2a82ed1704p+4);
    odd = ndm_multiply_add(odd, square, 0x1.92cd8620ae26cp+1);
    double even = -0x1.af5e0ee0254ep+19;
    even = ndm_multiply_add(even, square, -0x1.7a171e27f9262p+17);
    even = ndm_multiply_add(even, square, 0x1.133d1e714d349p+18);
    even = ndm_multiply_add(even, square, -0x1.02ad114fcfa2dp+15);
    even = ndm_multiply_add(even, square, 0x1.2979b12cce0a9p+12);
    even = ndm_multiply_add(even, square, -0x1.b6a4ad8fea579p+9);
    even = ndm_multiply_add(even, square, 0x1.b99aadd0b879cp+7);
    even = ndm_multiply_add(even, square, -0x1.1cb24d576dca5p+6);
    even = ndm_multiply_add(even, square, 0x1.545a8131d15c3p+4);
    even = ndm_multiply_add(even, square, 0x1.184ea562d83b9p+3);
    even = ndm_multiply_add(even, square, 0x1.cbc8110e9771ep-1);
    return ndm_multiply_add(odd, u, even);
}

/* The same for 0.5 <= x <= 27.3: degree 22, error 2**-56.7: LEAD + u * (SLOPE + u * (CURVE + u
 * * (polynomial))). */

#define NDM_ERFC_LEAD 0x1.cbc8110e9771fp-1
#define NDM_ERFC_LEAD_LOW -0x1.d6bc53c16635ep-55

#define NDM_ERFC_SLOPE 0x1.92cd8620ae269p+1
#define NDM_ERFC_SLOPE_LOW 0x1.6a9a7918c5e3p-56

#define NDM_ERFC_CURVE 0x1.184ea562d827p+3

/* What these leave, over u**3. */
static inline double ndm_erfc_long_tail(double u)
{
    const double square = u * u;
    double odd = 0x1.c5045fe0b272p+23;
    odd = ndm_multiply_add(odd, square, 0x1.55fdff0f18995p+22);
    odd = ndm_multiply_add(odd, square, -0x1.6d7a4e51278eap+20);
    odd = ndm_multiply_add(odd, square, 0x1.c3891f2c9886ep+17);
    odd = ndm_multiply_add(odd, square, -0x1.f4ab6c4d2cd6bp+14);
    odd = ndm_multiply_add(odd, square, 0x1.2930e8ad5323cp+12);
    odd = ndm_multiply_add(odd, square, -0x1.b6a790e384ecap+9);
    odd = ndm_multiply_add(odd, square, 0x1.b99acedc03ce1p+7);
    odd = ndm_multiply_add(odd, square, -0x1.1cb24d8ebb974p+6);
    odd = ndm_multiply_add(odd, square, 0x1.545a8132204cdp+4);
    double even = -0x1.14ca41cf7e009p+24;
    even = ndm_multiply_add(even, square, 0x1.d697d581b0144p+20);
    even = ndm_multiply_add(even, square, 0x1.0b29f8ad55474p+11);
    even = ndm_multiply_add(even, square, -0x1.13a50e3fd40fep+15);
    even = ndm_multiply_add(even, square, 0x1.1fe09745629b9p+13);
    even = ndm_multiply_add(even, square, -0x1.dea870e40d2e9p+10);
    even = ndm_multiply_add(even, square, 0x1.72835bba1bd12p+8);
    even = ndm_multiply_add(even, square, -0x1.d05fea7eee918p+5);
    even = ndm_multiply_add(even, square, -0x1.98307d405bb2dp+2);
    even = ndm_multiply_add(even, square, 0x1.1ee2a82ed1dd6p+4);
    return ndm_multiply_add(odd, u, even);
}

/* erf(x) / x - 1 for u = x**2 <= 1: degree 12, error 2**-56.3 of erf. */
static inline double ndm_erf_fast_wide(double u)
{
    const double square = u * u;
    double odd = -0x1.386ab994b74a4p-30;
    odd = ndm_multiply_add(odd, square, -0x1.5f1d3683cf8cbp-23);
    odd = ndm_multiply_add(odd, square, -0x1.f4d1df38a9534p-17);
    odd = ndm_multiply_add(odd, square, -0x1.c02db3d8ecd6p-11);
    odd = ndm_multiply_add(odd, square, -0x1.b82ce3128499cp-6);
    odd = ndm_multiply_add(odd, square, -0x1.812746b0379e6p-2);
    double even = 0x1.057998846d85dp-34;
    even = ndm_multiply_add(even, square, 0x1.f7a40fb45d85ep-27);
    even = ndm_multiply_add(even, square, 0x1.b9def1962fc9p-20);
    even = ndm_multiply_add(even, square, 0x1.f9a321a11516bp-14);
    even = ndm_multiply_add(even, square, 0x1.565bcd0db02c9p-8);
    even = ndm_multiply_add(even, square, 0x1.ce2f21a042b2p-4);
    even = ndm_multiply_add(even, square, 0x1.06eba8214db69p-3);
    return ndm_multiply_add(odd, u, even);
}

#endif
