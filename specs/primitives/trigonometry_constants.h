/* Made by tools/elementary/trigonometry.py: parts of pi, and minimax polynomials. */
#ifndef NDM_PRIMITIVES_TRIGONOMETRY_CONSTANTS_H
#define NDM_PRIMITIVES_TRIGONOMETRY_CONSTANTS_H

#include <stdint.h>

#include "tables.h"

#define NDM_INVERSE_PI 0x1.45f306dc9c883p-2
#define NDM_INVERSE_HALF_PI 0x1.45f306dc9c883p-1

/* The first 1216 bits of 2/pi, after words for 2**64 to 2**0. */
NDM_SHARED_TABLE(ndm_inverse_quarter, 41 * 4)
static const uint32_t ndm_inverse_quarter[41] = {
    0x00000000, 0x00000000, 0x00000000, 0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0,
    0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x06492eea,
    0x09d1921c, 0xfe1deb1c, 0xb129a73e, 0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41,
    0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f, 0xef2f118b,
    0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d, 0x7527bac7, 0xebe5f17b,
    0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab,
};

/* pi/2 in two parts, and what is left. */
static const double ndm_half_pi[3] = {
    0x1.921fb54442d18p+0,
    0x1.1a62633145c07p-54,
    -0x1.f1976b7ed8fbcp-110,
};

/* pi/2 in parts whose products with whole numbers below 2**20 are exact, and what is left. */
static const double ndm_half_pi_short[4] = {
    0x1.921fb544p+0,
    0x1.0b4611a6p-34,
    0x1.3198a2ep-69,
    0x1.b839a252049c1p-104,
};

/* pi in parts whose products with halves of whole numbers below 2**20 are exact, and what
 * is left. */
static const double ndm_pi_short[3] = {
    0x1.921fb544p+1,
    0x1.0b4611a6p-33,
    0x1.3198a2e037073p-68,
};

/* pi in two parts. */
static const double ndm_pi[2] = {
    0x1.921fb54442d18p+1,
    0x1.1a62633145c07p-53,
};

/* pi as 16 bits and the rest. */
static const double ndm_pi_split[2] = {
    0x1.922p+1,
    -0x1.2aeef4b9ee59ep-17,
};

/* sin(x) - x, lowered a little, in powers 3, 5, ... on [0, 1.5708]; relative error
 * 2**-57.87. */
static const double ndm_sine_to_half[8] = {
    -0x1.5555555555564p-3,  0x1.1111111111615p-7,   -0x1.a01a01a04b447p-13,
    0x1.71de3a6510f66p-19,  -0x1.ae645bde7e32ep-26, 0x1.612552c014da9p-33,
    -0x1.ae9ca34b116d7p-41, 0x1.90922fa2f2ea3p-49,
};

/* sin(x) - x in powers 3, 5, ... on [0, 0.785398]; relative error 2**-63.22. */
static const double ndm_sine_to_quarter[7] = {
    -0x1.5555555555555p-3,  0x1.1111111111068p-7,   -0x1.a01a019ffe08cp-13,
    0x1.71de3a332c4bep-19,  -0x1.ae642b996bbf2p-26, 0x1.61093a397cadfp-33,
    -0x1.9fb68df2a80a2p-41,
};

/* cos(x) - 1 + x**2 / 2 in powers 4, 6, ... on [0, 0.785398]; relative error 2**-63.94. */
static const double ndm_cosine_to_quarter[6] = {
    0x1.555555555554bp-5,   -0x1.6c16c16c15015p-10, 0x1.a01a019c8f263p-16,
    -0x1.27e4f7f192cfcp-22, 0x1.1ee9dbd09b9a8p-29,  -0x1.8fa685a8674dcp-37,
};

/* sin(pi x) - pi x in powers 3, 5, ... on [0, 0.5]; relative error 2**-60.56. */
static const double ndm_sinpi_to_half[8] = {
    -0x1.4abbce625be52p+2, 0x1.466bc6775aa36p+1,  -0x1.32d2cce62530ap-1,  0x1.50783483ec79fp-4,
    -0x1.e3074d307c99ep-8, 0x1.e8f328bfced91p-12, -0x1.6f70d0b189f93p-16, 0x1.9bfcdacce4d66p-21,
};

/* sin(pi x) / pi - x in powers 3, 5, ... on [0, 0.5]; relative error 2**-61.34. */
static const double ndm_sinc_to_half[8] = {
    -0x1.a51a6625307d3p+0, 0x1.9f9cb402bc429p-1,  -0x1.86a8e4720a1dbp-3,  0x1.ac6805cc89998p-6,
    -0x1.33816997b9841p-9, 0x1.3746a1840e77cp-13, -0x1.d3e6a36e81be1p-18, 0x1.07436df0a33b8p-22,
};

/* pi in floats whose products with halves of whole numbers below 2**13 are exact, and what
 * is left. */
static const float ndm_pi_float32[5] = {
    0x1.92p+1f, 0x1.fb8p-11f, -0x1.5ep-22f, 0x1.0b8p-33f, -0x1.cf72cep-44f,
};

/* pi in three parts. */
static const double ndm_pi_longer[3] = {
    0x1.921fb54442d18p+1,
    0x1.1a62633145c07p-53,
    -0x1.f1976b7ed8fbcp-109,
};

/* sin(x) - x in powers 3, 5, ... on [0, 1.5708]; relative error 2**-27.27. */
static const float ndm_sine_to_half_float32[4] = {
    -0x1.55554cp-3f,
    0x1.110edap-7f,
    -0x1.9f70eep-13f,
    0x1.5dc8c4p-19f,
};

#endif
