/* Written by tools/elementary/inverse_trigonometry.py: polynomials by Remez' algorithm, their
 * coefficients rounded one after the other. Errors are relative to the function. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_CONSTANTS_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_CONSTANTS_H

/* pi / 4, the first part of 50 bits; pi / 2. */
#define NDM_QUARTER_PI_HIGH 0x1.921fb54442d18p-1
#define NDM_QUARTER_PI_LOW 0x1.1a62633145c07p-55
#define NDM_HALF_PI_HIGH 0x1.921fb54442d18p+0
#define NDM_HALF_PI_LOW 0x1.1a62633145c07p-54

/* In double precision the results for some floats lie on the middle between two; this
 * shifts them by parts of an ULP. */
#define NDM_HALF_PI_LOW_NUDGED 0x1.069898cc51702p-52

/* pi / 2 for single precision. */
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

/* arctan(t) = t + t**3 p(t**2), |t| <= 1: degree 17, error 2**-52.3. */
#define NDM_ARCTAN_UNIT_0 -0x1.5555555554f94p-2
#define NDM_ARCTAN_UNIT_1 0x1.999999992d9d5p-3
#define NDM_ARCTAN_UNIT_2 -0x1.2492490e365f7p-3
#define NDM_ARCTAN_UNIT_3 0x1.c71c6d0a02f78p-4
#define NDM_ARCTAN_UNIT_4 -0x1.745cc9b448af3p-4
#define NDM_ARCTAN_UNIT_5 0x1.3b1067c12faeep-4
#define NDM_ARCTAN_UNIT_6 -0x1.10f7f902d9e45p-4
#define NDM_ARCTAN_UNIT_7 0x1.e0c8e1f887dc1p-5
#define NDM_ARCTAN_UNIT_8 -0x1.aa83a739bb34p-5
#define NDM_ARCTAN_UNIT_9 0x1.76e9e5beb9572p-5
#define NDM_ARCTAN_UNIT_10 -0x1.3d1db162fbd09p-5
#define NDM_ARCTAN_UNIT_11 0x1.eea347e8c2949p-6
#define NDM_ARCTAN_UNIT_12 -0x1.51daaf8c0416ep-6
#define NDM_ARCTAN_UNIT_13 0x1.7e38d5873c802p-7
#define NDM_ARCTAN_UNIT_14 -0x1.50a0ee3c9588fp-8
#define NDM_ARCTAN_UNIT_15 0x1.aaaedc8e9c932p-10
#define NDM_ARCTAN_UNIT_16 -0x1.56f88fa1945a2p-12
#define NDM_ARCTAN_UNIT_17 0x1.04ffca00b7e36p-15

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

/* arcsin(t) = t + t**3 p(t**2), |t| <= 1/2: degree 11, error 2**-55.9. */
#define NDM_ARCSIN_SHORT_0 0x1.555555555539p-3
#define NDM_ARCSIN_SHORT_1 0x1.333333336e835p-4
#define NDM_ARCSIN_SHORT_2 0x1.6db6db4277f94p-5
#define NDM_ARCSIN_SHORT_3 0x1.f1c72c39e7b78p-6
#define NDM_ARCSIN_SHORT_4 0x1.6e89f426ec044p-6
#define NDM_ARCSIN_SHORT_5 0x1.1c6be3461425ap-6
#define NDM_ARCSIN_SHORT_6 0x1.c6fd9f55315f7p-7
#define NDM_ARCSIN_SHORT_7 0x1.8ec3eaa3bbe55p-7
#define NDM_ARCSIN_SHORT_8 0x1.abc6f45578beap-8
#define NDM_ARCSIN_SHORT_9 0x1.3ffaa2e191f8ap-6
#define NDM_ARCSIN_SHORT_10 -0x1.09dcd7a94da63p-6
#define NDM_ARCSIN_SHORT_11 0x1.0570d712c3677p-5

/* arcsin(t) = t + t**3 p(t**2), |t| <= 1/2: degree 4, error 2**-27.6. */
#define NDM_ARCSIN_FAST_0 0x1.5555c8p-3f
#define NDM_ARCSIN_FAST_1 0x1.330204p-4f
#define NDM_ARCSIN_FAST_2 0x1.747bb8p-5f
#define NDM_ARCSIN_FAST_3 0x1.8c3e5p-6f
#define NDM_ARCSIN_FAST_4 0x1.595c5ep-5f
#endif
