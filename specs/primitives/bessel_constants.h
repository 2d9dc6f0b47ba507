/* Printed by tools/elementary/special.py: least greatest relative error, after E. Y. Remez. */

#ifndef NDM_PRIMITIVES_BESSEL_CONSTANTS_H
#define NDM_PRIMITIVES_BESSEL_CONSTANTS_H

#include "elementary.h"

/* (I0(x) - 1) / u for u = x**2 / 4 <= 16: degree 13, error 2**-53.0 of I0. */
static inline double ndm_i0_short_near(double u)
{
    const double square = u * u;
    double odd = 0x1.00bc4a83495a7p-72;
    odd = ndm_multiply_add(odd, square, 0x1.4abdda7597097p-58);
    odd = ndm_multiply_add(odd, square, 0x1.5624afe85689dp-44);
    odd = ndm_multiply_add(odd, square, 0x1.522a839148c51p-31);
    odd = ndm_multiply_add(odd, square, 0x1.02e85c3f4baefp-19);
    odd = ndm_multiply_add(odd, square, 0x1.c71c71c763733p-10);
    odd = ndm_multiply_add(odd, square, 0x1.000000000011fp-2);
    double even = 0x1.97b68740ad52ep-66;
    even = ndm_multiply_add(even, square, 0x1.686f1dc05a6f2p-51);
    even = ndm_multiply_add(even, square, 0x1.0b2eb56b7c7f8p-37);
    even = ndm_multiply_add(even, square, 0x1.522a3f838778cp-25);
    even = ndm_multiply_add(even, square, 0x1.23456786304dap-14);
    even = ndm_multiply_add(even, square, 0x1.c71c71c71939dp-6);
    even = ndm_multiply_add(even, square, 0x1.fffffffffffefp-1);
    return ndm_multiply_add(odd, u, even);
}

/* I0(x) * exp(-x) * sqrt(x) for u = 16 / x - 1,
 * 8 <= x <= 93: degree 14, error 2**-44.3. */
static inline double ndm_i0_short_far(double u)
{
    const double square = u * u;
    double odd = 0x1.738aeeb7eb7a7p-29;
    odd = ndm_multiply_add(odd, square, -0x1.4c9fc753e3bcep-27);
    odd = ndm_multiply_add(odd, square, 0x1.97acacebfeab5p-28);
    odd = ndm_multiply_add(odd, square, 0x1.553bc4c9d6c52p-25);
    odd = ndm_multiply_add(odd, square, 0x1.3f3b203fe207cp-22);
    odd = ndm_multiply_add(odd, square, 0x1.75e5f5ab36719p-17);
    odd = ndm_multiply_add(odd, square, 0x1.b87969bb6faa6p-9);
    double even = -0x1.c72882aaa2fdfp-31;
    even = ndm_multiply_add(even, square, 0x1.c2a0696742451p-29);
    even = ndm_multiply_add(even, square, -0x1.b25ab99f13e9cp-27);
    even = ndm_multiply_add(even, square, 0x1.9afec9a7f0dbcp-26);
    even = ndm_multiply_add(even, square, 0x1.7ac76887c86d1p-24);
    even = ndm_multiply_add(even, square, 0x1.8e5541b24d58p-20);
    even = ndm_multiply_add(even, square, 0x1.1daa725f18e3ep-13);
    even = ndm_multiply_add(even, square, 0x1.9bd428ad24ad6p-2);
    return ndm_multiply_add(odd, u, even);
}

/* (I0(x) - 1 - u) / u**2 for u = x**2 / 4 <= 1.5625: degree 8, error 2**-55.8
 * of I0. */
static inline double ndm_i0_near(double u)
{
    const double square = u * u;
    double odd = 0x1.0a8136847b1e3p-37;
    odd = ndm_multiply_add(odd, square, 0x1.522a283d15d13p-25);
    odd = ndm_multiply_add(odd, square, 0x1.2345678849c6ap-14);
    odd = ndm_multiply_add(odd, square, 0x1.c71c71c71c5e9p-6);
    double even = 0x1.6e52e8774f3b7p-44;
    even = ndm_multiply_add(even, square, 0x1.522fd448e23cfp-31);
    even = ndm_multiply_add(even, square, 0x1.02e85c6085316p-19);
    even = ndm_multiply_add(even, square, 0x1.c71c71c72346ep-10);
    even = ndm_multiply_add(even, square, 0x1.0000000000002p-2);
    return ndm_multiply_add(odd, u, even);
}

/* I0(x) * exp(-x) for u = (x - 5.25) / 2.75, |u| <= 1: degree 22, error 2**-54.2: constant + u
 * * (polynomial). */

#define NDM_I0_MIDDLE 0x1.6e42bdf5ed0ep-3
#define NDM_I0_MIDDLE_LOW -0x1.85b88747b30b2p-57

/* What the constant leaves, over u. */
static inline double ndm_i0_middle(double u)
{
    const double square = u * u;
    double odd = 0x1.bd33226bef974p-34;
    odd = ndm_multiply_add(odd, square, 0x1.4be4f28e7f95bp-30);
    odd = ndm_multiply_add(odd, square, 0x1.3015c0b44a96ep-26);
    odd = ndm_multiply_add(odd, square, 0x1.afb4b365c996ep-23);
    odd = ndm_multiply_add(odd, square, 0x1.f2d719e59bc33p-20);
    odd = ndm_multiply_add(odd, square, 0x1.cafa595aa0d3fp-17);
    odd = ndm_multiply_add(odd, square, 0x1.4cb6c0b89f245p-14);
    odd = ndm_multiply_add(odd, square, 0x1.7e5d524cff86ap-12);
    odd = ndm_multiply_add(odd, square, 0x1.6e25204d10281p-10);
    odd = ndm_multiply_add(odd, square, 0x1.4b68b15400049p-8);
    odd = ndm_multiply_add(odd, square, 0x1.57dbfdeee585dp-6);
    double even = -0x1.dfa694ba2baa1p-32;
    even = ndm_multiply_add(even, square, -0x1.37694562c9d2p-28);
    even = ndm_multiply_add(even, square, -0x1.082220cabb566p-24);
    even = ndm_multiply_add(even, square, -0x1.511e0591c238ap-21);
    even = ndm_multiply_add(even, square, -0x1.5c6d72ef6ff02p-18);
    even = ndm_multiply_add(even, square, -0x1.1cc0931abe24cp-15);
    even = ndm_multiply_add(even, square, -0x1.6e93acec928b8p-13);
    even = ndm_multiply_add(even, square, -0x1.7c8f22237b731p-11);
    even = ndm_multiply_add(even, square, -0x1.5af71959f49d3p-9);
    even = ndm_multiply_add(even, square, -0x1.473770d2630a8p-7);
    even = ndm_multiply_add(even, square, -0x1.976b71905cd7p-5);
    return ndm_multiply_add(odd, u, even);
}

/* I0(x) * exp(-x) * sqrt(x) for u = 16 / x - 1, 8 <= x <= 714: degree 22, error 2**-55.1:
 * constant + u * (polynomial). */

#define NDM_I0_FAR 0x1.9bd428ad249a5p-2
#define NDM_I0_FAR_LOW -0x1.2f5f74ec8bd3p-56

/* What the constant leaves, over u. */
static inline double ndm_i0_far(double u)
{
    const double square = u * u;
    double odd = 0x1.83393adbd94a5p-34;
    odd = ndm_multiply_add(odd, square, -0x1.5d354ede523c7p-31);
    odd = ndm_multiply_add(odd, square, 0x1.259d78c79464ep-29);
    odd = ndm_multiply_add(odd, square, -0x1.3566b6ed549e3p-28);
    odd = ndm_multiply_add(odd, square, 0x1.bf11fd4b27956p-28);
    odd = ndm_multiply_add(odd, square, -0x1.5873405904768p-28);
    odd = ndm_multiply_add(odd, square, -0x1.d735ec6b904f6p-28);
    odd = ndm_multiply_add(odd, square, 0x1.72878b6cad059p-26);
    odd = ndm_multiply_add(odd, square, 0x1.7d0ce3d33daccp-24);
    odd = ndm_multiply_add(odd, square, 0x1.8e513c510f2e6p-20);
    odd = ndm_multiply_add(odd, square, 0x1.1daa72b5cebd7p-13);
    double even = 0x1.6b58e42bb5444p-35;
    even = ndm_multiply_add(even, square, -0x1.4f7d1c8b87c57p-32);
    even = ndm_multiply_add(even, square, 0x1.3e2bda9489226p-30);
    even = ndm_multiply_add(even, square, -0x1.b757a85fa9af3p-29);
    even = ndm_multiply_add(even, square, 0x1.fb352340d7db9p-28);
    even = ndm_multiply_add(even, square, -0x1.ca958c5a86a28p-27);
    even = ndm_multiply_add(even, square, 0x1.03143591b2dafp-27);
    even = ndm_multiply_add(even, square, 0x1.51d2f5b67af1p-25);
    even = ndm_multiply_add(even, square, 0x1.3f499c83b6fe4p-22);
    even = ndm_multiply_add(even, square, 0x1.75e5ee74d6346p-17);
    even = ndm_multiply_add(even, square, 0x1.b87969bb93af9p-9);
    return ndm_multiply_add(odd, u, even);
}

#endif
