/* Written by tools/elementary/other_roots.py: polynomials by Remez' algorithm, their
 * coefficients rounded one after the other. */
#ifndef NDM_PRIMITIVES_OTHER_ROOTS_CONSTANTS_H
#define NDM_PRIMITIVES_OTHER_ROOTS_CONSTANTS_H

/* m**(-1/3) for 1 <= m <= 2: degree 4, relative error 2**-14.6. */
#define NDM_CBRT_0 0x1.ab859f089c30dp+0
#define NDM_CBRT_1 -0x1.2c42149b09093p+0
#define NDM_CBRT_2 0x1.6416caa29458bp-1
#define NDM_CBRT_3 -0x1.c5195d75010fap-3
#define NDM_CBRT_4 0x1.d470f4d138a74p-6

/* 2**(r/3) for r = 0, 1, 2. */
#define NDM_CBRT_SCALE_0 0x1p+0
#define NDM_CBRT_SCALE_1 0x1.cf23503e16fbcp-3
#define NDM_CBRT_SCALE_2 0x1.14b8b2228926cp-5

/* 2**(-2r/3) / 3 for r = 0, 1, 2. */
#define NDM_CBRT_SLOPE_0 0x1.5555555555555p-2
#define NDM_CBRT_SLOPE_1 -0x1.2b5a24845f34cp-3
#define NDM_CBRT_SLOPE_2 0x1.75e8752bf0ad8p-6

/* Less a third of a float's word: nearly x**(-1/3), as a word. */
#define NDM_CBRT_WORD INT32_C(0x54a1f000)
/* (1 - h)**(-1/3) = 1 + h p(h) for |h| <= 0.1024, error of p 2**-14.6. */
#define NDM_CBRT_MISS_0 0x1.555458p-2f
#define NDM_CBRT_MISS_1 0x1.c96edep-3f
#define NDM_CBRT_MISS_2 0x1.659b52p-3f
#endif
