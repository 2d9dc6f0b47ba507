/* Written by tools/elementary/inverse_trigonometry.py: polynomials by Remez' algorithm, their
 * coefficients rounded one after the other. Errors are relative to the function. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_CONSTANTS_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_CONSTANTS_H

/* pi / 4, the first part of 50 bits; pi / 2. */
#define NDM_QUARTER_PI_HIGH 0x1.921fb54442d18p-1
#define NDM_QUARTER_PI_LOW 0x1.1a62633145c07p-55
#define NDM_HALF_PI_HIGH 0x1.921fb54442d18p+0
#define NDM_HALF_PI_LOW 0x1.1a62633145c07p-54

/* In double precision the results for some floats lie on the middle between two; these
 * shift them by parts of an ULP. Found by search; with and without fused multiply-add,
 * a third more or less does as well. */
#define NDM_ARCTAN_NUDGE 0x1.8p-53
#define NDM_HALF_PI_LOW_NUDGED 0x1.069898cc51702p-52

/* pi / 4, the first part of 21 bits, and pi / 2 for single precision. */
#define NDM_QUARTER_PI_HIGH_FAST 0x1.921fbp-1f
#define NDM_QUARTER_PI_LOW_FAST 0x1.5110b4p-23f
#define NDM_HALF_PI_HIGH_FAST 0x1.921fb6p+0f
#define NDM_HALF_PI_LOW_FAST -0x1.777a5cp-25f

/* This minus the word of a positive double is that of its reciprocal, within 12 %. */
#define NDM_RECIPROCAL_WORD INT64_C(0x7fde620000000000)

/* arctan(t) = t + t**3 p(t**2), |t| <= 1/2: degree 11, error 2**-57.7. */
#define NDM_ARCTAN_0 -0x1.5555555555516p-2
#define NDM_ARCTAN_1 0x1.999999999113bp-3
#define NDM_ARCTAN_2 -0x1.249249215daccp-3
#define NDM_ARCTAN_3 0x1.c71c7090d369p-4
#define NDM_ARCTAN_4 -0x1.745cf4c8f429fp-4
#define NDM_ARCTAN_5 0x1.3b113d9c0d639p-4
#define NDM_ARCTAN_6 -0x1.10f31d94fcdeap-4
#define NDM_ARCTAN_7 0x1.dfe9628aaeb15p-5
#define NDM_ARCTAN_8 -0x1.a39804ddd79d8p-5
#define NDM_ARCTAN_9 0x1.56f4aef8dc6dbp-5
#define NDM_ARCTAN_10 -0x1.c17c3f61f8994p-6
#define NDM_ARCTAN_11 0x1.4b7ef630280a1p-7

/* arcsin(t) = t + t**3 p(t**2), |t| <= 1/2: degree 12, error 2**-59.8. */
#define NDM_ARCSIN_0 0x1.5555555555577p-3
#define NDM_ARCSIN_1 0x1.333333332e132p-4
#define NDM_ARCSIN_2 0x1.6db6db7212586p-5
#define NDM_ARCSIN_3 0x1.f1c71a94f9228p-6
#define NDM_ARCSIN_4 0x1.6e8bdedf9073bp-6
#define NDM_ARCSIN_5 0x1.1c49f068e2765p-6
#define NDM_ARCSIN_6 0x1.ca1f8c5a52d2fp-7
#define NDM_ARCSIN_7 0x1.7585922ffe127p-7
#define NDM_ARCSIN_8 0x1.613c5e5ab679fp-7
#define NDM_ARCSIN_9 0x1.e5f82cb554ca4p-9
#define NDM_ARCSIN_10 0x1.639ba870bb8p-6
#define NDM_ARCSIN_11 -0x1.57fc61a72cc14p-6
#define NDM_ARCSIN_12 0x1.0b4665728056fp-5

/* arctan(t) = t + t**3 p(t**2), |t| <= 1/2: degree 4, error 2**-27.4. */
#define NDM_ARCTAN_FAST_0 -0x1.555512p-2f
#define NDM_ARCTAN_FAST_1 0x1.997b04p-3f
#define NDM_ARCTAN_FAST_2 -0x1.22497ep-3f
#define NDM_ARCTAN_FAST_3 0x1.9ff91ap-4f
#define NDM_ARCTAN_FAST_4 -0x1.a3d1dp-5f

/* arcsin(t) = t + t**3 p(t**2), |t| <= 1/2: degree 4, error 2**-27.6. */
#define NDM_ARCSIN_FAST_0 0x1.5555c8p-3f
#define NDM_ARCSIN_FAST_1 0x1.330204p-4f
#define NDM_ARCSIN_FAST_2 0x1.747bb8p-5f
#define NDM_ARCSIN_FAST_3 0x1.8c3e5p-6f
#define NDM_ARCSIN_FAST_4 0x1.595c5ep-5f
#endif
