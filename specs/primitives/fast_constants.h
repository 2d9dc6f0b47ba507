/* Constants of the tier fast; made by tools/elementary/fast.py. */
#ifndef NDM_PRIMITIVES_FAST_CONSTANTS_H
#define NDM_PRIMITIVES_FAST_CONSTANTS_H

/* artanh(s) = s + s**3 p(s**2), |s| < 0.2899; relative; |error| < 2**-59.8 */
#define NDM_FAST_ARTANH64_0 0x1.5555555555554p-2
#define NDM_FAST_ARTANH64_1 0x1.999999999a03bp-3
#define NDM_FAST_ARTANH64_2 0x1.249249243bbb4p-3
#define NDM_FAST_ARTANH64_3 0x1.c71c720b8a931p-4
#define NDM_FAST_ARTANH64_4 0x1.745d07e9ba46bp-4
#define NDM_FAST_ARTANH64_5 0x1.3b15ce86a7108p-4
#define NDM_FAST_ARTANH64_6 0x1.10e1cff78d09cp-4
#define NDM_FAST_ARTANH64_7 0x1.e71d0692909cap-5
#define NDM_FAST_ARTANH64_8 0x1.8203256695bd4p-5
#define NDM_FAST_ARTANH64_9 0x1.2c8f9a2bfa3f4p-4

/* artanh(s) = s + s**3 p(s**2), |s| < 0.2899; relative; |error| < 2**-29.8 */
#define NDM_FAST_ARTANH32_0 0x1.55553cp-2f
#define NDM_FAST_ARTANH32_1 0x1.99b068p-3f
#define NDM_FAST_ARTANH32_2 0x1.216bcap-3f
#define NDM_FAST_ARTANH32_3 0x1.0e88ep-3f

/* arctan(t) = t + t**3 p(t**2), |t| <= 1; relative to t; |error| < 2**-57.7 */
#define NDM_FAST_ARCTAN64_0 -0x1.555555555552ap-2
#define NDM_FAST_ARCTAN64_1 0x1.9999999995aebp-3
#define NDM_FAST_ARCTAN64_2 -0x1.24924923923f7p-3
#define NDM_FAST_ARCTAN64_3 0x1.c71c71842894ap-4
#define NDM_FAST_ARCTAN64_4 -0x1.745d11fb3e6dfp-4
#define NDM_FAST_ARCTAN64_5 0x1.3b136a1819511p-4
#define NDM_FAST_ARCTAN64_6 -0x1.110e6d9933507p-4
#define NDM_FAST_ARCTAN64_7 0x1.e1bcf7fc8ab04p-5
#define NDM_FAST_ARCTAN64_8 -0x1.ae644e66fc895p-5
#define NDM_FAST_ARCTAN64_9 0x1.82eeb2f465262p-5
#define NDM_FAST_ARCTAN64_10 -0x1.59d7fbd6acc71p-5
#define NDM_FAST_ARCTAN64_11 0x1.2c982ebdd70ecp-5
#define NDM_FAST_ARCTAN64_12 -0x1.eb496f6fdc3fap-6
#define NDM_FAST_ARCTAN64_13 0x1.69d8d14b75966p-6
#define NDM_FAST_ARCTAN64_14 -0x1.ca983f817aad9p-7
#define NDM_FAST_ARCTAN64_15 0x1.dc0569d8a26d2p-8
#define NDM_FAST_ARCTAN64_16 -0x1.7ea76b06ac84dp-9
#define NDM_FAST_ARCTAN64_17 0x1.ba3e38a99878cp-11
#define NDM_FAST_ARCTAN64_18 -0x1.44a537ecc7b25p-13
#define NDM_FAST_ARCTAN64_19 0x1.c4a533aed6c72p-17

/* arctan(t) = t + t**3 p(t**2), |t| <= 1; relative to t; |error| < 2**-26.0 */
#define NDM_FAST_ARCTAN32_0 -0x1.5554e6p-2f
#define NDM_FAST_ARCTAN32_1 0x1.997aeap-3f
#define NDM_FAST_ARCTAN32_2 -0x1.231bcap-3f
#define NDM_FAST_ARCTAN32_3 0x1.b56bc6p-4f
#define NDM_FAST_ARCTAN32_4 -0x1.368634p-4f
#define NDM_FAST_ARCTAN32_5 0x1.64d848p-5f
#define NDM_FAST_ARCTAN32_6 -0x1.0fbb22p-6f
#define NDM_FAST_ARCTAN32_7 0x1.860314p-9f

/* log(2) / 2 and, less 8.5 %, how often it is in 1. */
#define NDM_FAST_TANH32_STEP 0x1.62e43p-2f
#define NDM_FAST_TANH32_STEPS 0x1.52p+1f

/* r coth(r) = 1 + r**2 p(r**2), |r| < 0.23; |error| < 2**-26.3 */
#define NDM_FAST_TANH32_0 0x1.5554acp-2f
#define NDM_FAST_TANH32_1 -0x1.698d8ap-6f

/* pi / 2 in parts, all but the last of 15 bits. */
#define NDM_FAST_HALF_PI32_0 0x1.922p+0f
#define NDM_FAST_HALF_PI32_1 -0x1.2afp-18f
#define NDM_FAST_HALF_PI32_2 0x1.0b4612p-34f

/* pi / 2 in parts, all but the last of 33 bits. */
#define NDM_FAST_HALF_PI_0 0x1.921fb544p+0
#define NDM_FAST_HALF_PI_1 0x1.0b4611a6p-34
#define NDM_FAST_HALF_PI_2 0x1.3198a2e037073p-69

/* tan(r) = r + r**3 p(r**2), |r| < pi / 4; relative; |error| < 2**-56.0 */
#define NDM_FAST_TAN_0 0x1.55555555554e3p-2
#define NDM_FAST_TAN_1 0x1.1111111119218p-3
#define NDM_FAST_TAN_2 0x1.ba1ba1b3bd8fcp-5
#define NDM_FAST_TAN_3 0x1.664f49c791953p-6
#define NDM_FAST_TAN_4 0x1.226e0f10d45dep-7
#define NDM_FAST_TAN_5 0x1.d6d9a5d11038cp-9
#define NDM_FAST_TAN_6 0x1.7d5624103b00bp-10
#define NDM_FAST_TAN_7 0x1.3825005fb641p-11
#define NDM_FAST_TAN_8 0x1.d08b9e824f68p-13
#define NDM_FAST_TAN_9 0x1.21f3a0f556d2fp-13
#define NDM_FAST_TAN_10 -0x1.e2922d6e028a5p-16
#define NDM_FAST_TAN_11 0x1.801e18a9c673ap-14
#define NDM_FAST_TAN_12 -0x1.81daefd02fa3ap-15
#define NDM_FAST_TAN_13 0x1.62722027c4526p-16

/* tan(r) = r + r**3 p(r**2), |r| < pi / 4; relative, for small r half of that; |error| <
 * 2**-26.3 */
#define NDM_FAST_TAN32_0 0x1.5554fep-2f
#define NDM_FAST_TAN32_1 0x1.11279ep-3f
#define NDM_FAST_TAN32_2 0x1.b64deep-5f
#define NDM_FAST_TAN32_3 0x1.8b143ep-6f
#define NDM_FAST_TAN32_4 0x1.d87b08p-9f
#define NDM_FAST_TAN32_5 0x1.2a8f46p-7f

/* This minus a third of a float's word is that of 1 / cbrt(x), roughly. */
#define NDM_FAST_CBRT32_START 0x1.5287d4p+30f

/* The same of a double's word, less 11 bits. */
#define NDM_FAST_CBRT64_START 0x1.54fba54aaaaabp+51

/* (1 - e)**(-2/3) = 1 + e p(e), -0.1040 < e < 0.1040; of p |error| < 2**-51.8 */
#define NDM_FAST_CBRT64_0 0x1.5555555555553p-1
#define NDM_FAST_CBRT64_1 0x1.1c71c71c71c57p-1
#define NDM_FAST_CBRT64_2 0x1.f9add3c0d19a6p-2
#define NDM_FAST_CBRT64_3 0x1.cf8a021b81628p-2
#define NDM_FAST_CBRT64_4 0x1.b0a2f0c77c551p-2
#define NDM_FAST_CBRT64_5 0x1.9899e3393a465p-2
#define NDM_FAST_CBRT64_6 0x1.85250836ff617p-2
#define NDM_FAST_CBRT64_7 0x1.74ee4dd05ef42p-2
#define NDM_FAST_CBRT64_8 0x1.66fd062cc5f5ap-2
#define NDM_FAST_CBRT64_9 0x1.5af7ec9c01493p-2
#define NDM_FAST_CBRT64_10 0x1.5b2bb054629d2p-2
#define NDM_FAST_CBRT64_11 0x1.535580d6d5f88p-2

/* (1 - e)**(-2/3) = 1 + e p(e), -0.1040 < e < 0.1040; relative; |error| < 2**-25.6 */
#define NDM_FAST_CBRT32_0 0x1.555556p-1f
#define NDM_FAST_CBRT32_1 0x1.1c6f1cp-1f
#define NDM_FAST_CBRT32_2 0x1.f9a6a4p-2f
#define NDM_FAST_CBRT32_3 0x1.d5c0dp-2f
#define NDM_FAST_CBRT32_4 0x1.b7315ap-2f

#define NDM_FAST_HALF_LESS_LOG10_OF_E32 0x1.0d213ap-4f
/* log(1 + f) = f - f**2 / 2 + f**3 p(f) between sqrt(1/2) and sqrt(2); |error| < 2**-27.4,
 * relative */
#define NDM_FAST_LOG32_0 0x1.555554p-2f
#define NDM_FAST_LOG32_1 -0x1.000226p-2f
#define NDM_FAST_LOG32_2 0x1.99a008p-3f
#define NDM_FAST_LOG32_3 -0x1.54724ap-3f
#define NDM_FAST_LOG32_4 0x1.22da1ap-3f
#define NDM_FAST_LOG32_5 -0x1.0d8508p-3f
#define NDM_FAST_LOG32_6 0x1.055b66p-3f
#define NDM_FAST_LOG32_7 -0x1.38b68cp-4f

/* log10(1 + f) = f / log(10) + f**2 p(f) there; |error| < 2**-27.9, relative */
#define NDM_FAST_LOG10_32_0 -0x1.bcb7aap-3f
#define NDM_FAST_LOG10_32_1 0x1.287a7p-3f
#define NDM_FAST_LOG10_32_2 -0x1.bcbef8p-4f
#define NDM_FAST_LOG10_32_3 0x1.63cfaap-4f
#define NDM_FAST_LOG10_32_4 -0x1.2772eap-4f
#define NDM_FAST_LOG10_32_5 0x1.f8760ep-5f
#define NDM_FAST_LOG10_32_6 -0x1.d7245cp-5f
#define NDM_FAST_LOG10_32_7 0x1.cbbaap-5f
#define NDM_FAST_LOG10_32_8 -0x1.0ffcd6p-5f

/* This minus the word of x > 0 is that of 1 / 2x, within 12 %. */
#define NDM_FAST_HALF_INVERSE32 0x7e731000

#endif
