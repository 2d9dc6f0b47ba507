/* Constants of powers in the tier fast; made by tools/elementary/fast_powers.py. */
#ifndef NDM_PRIMITIVES_REAL_POWER_FAST_CONSTANTS_H
#define NDM_PRIMITIVES_REAL_POWER_FAST_CONSTANTS_H

/* 2 / log(2): 12 bits, and the rest. */
#define NDM_FAST_POWER32_FACTOR 0x1.716p+1f
#define NDM_FAST_POWER32_FACTOR_LOW -0x1.7135a8p-12f

/* Near sqrt(2), and its log2 less 1/2. */
#define NDM_FAST_POWER32_ROOT 0x1.6ap+0f
#define NDM_FAST_POWER32_ROOT_LOG -0x1.4332bep-13f

/* Half of those 12 bits, also over that number. */
#define NDM_FAST_POWER32_SLOPE 0x1.716p+0f
#define NDM_FAST_POWER32_ROOT_SLOPE 0x1.05372ap+0f

/* log2((1 + s) / (1 - s)) = s (2 / log(2) + z p(z)), z = s**2, |s| < 0.088; relative; |error| <
 * 2**-37.2 */
#define NDM_FAST_POWER32_LOG_0 0x1.ec709ep-1f
#define NDM_FAST_POWER32_LOG_1 0x1.2774fp-1f
#define NDM_FAST_POWER32_LOG_2 0x1.aa567ap-2f

/* w p(w), the even part of 2**r - 1, |r| < 0.625, w = r * r; |error| < 2**-31.6 */
#define NDM_FAST_POWER32_EXP_2 0x1.ebfbe2p-3f
#define NDM_FAST_POWER32_EXP_4 0x1.3b28c6p-7f
#define NDM_FAST_POWER32_EXP_6 0x1.45257ep-13f

/* r p(w), the odd part of 2**r - 1, |r| < 0.625, w = r * r; |error| < 2**-26.4 */
#define NDM_FAST_POWER32_EXP_1 0x1.62e434p-1f
#define NDM_FAST_POWER32_EXP_3 0x1.c6abacp-5f
#define NDM_FAST_POWER32_EXP_5 0x1.607506p-10f

/* 2 / log(2) and a third of it, each with what the float lacks; 1 / log(2), and
 * how often z is to be added for 1 / (log(2) (1 - z)), nearly. */
#define NDM_FAST_POWER64_FACTOR 0x1.71547652b82fep+1
#define NDM_FAST_POWER64_FACTOR_LOW 0x1.777d0ffda0d24p-55
#define NDM_FAST_POWER64_THIRD 0x1.ec709dc3a03fdp-1
#define NDM_FAST_POWER64_THIRD_LOW 0x1.d27f05548af0cp-55
#define NDM_FAST_POWER64_SLOPE 0x1.71547652b82fep+0
#define NDM_FAST_POWER64_SLOPE_MORE 0x1.7a971c0244036p+0

/* log2((1 + s) / (1 - s)) = s (2 / log(2) (1 + z / 3) + z**2 p(z)), z = s**2, between sqrt(1/2)
 * and sqrt(2); relative; |error| < 2**-66.3 */
#define NDM_FAST_POWER64_LOG_0 0x1.2776c50ef9d25p-1
#define NDM_FAST_POWER64_LOG_1 0x1.a61762a75944cp-2
#define NDM_FAST_POWER64_LOG_2 0x1.484b1421c78b4p-2
#define NDM_FAST_POWER64_LOG_3 0x1.0c9a63c622a2dp-2
#define NDM_FAST_POWER64_LOG_4 0x1.c69f924fa9a38p-3
#define NDM_FAST_POWER64_LOG_5 0x1.87b02baae034ap-3
#define NDM_FAST_POWER64_LOG_6 0x1.85eebab0db2d2p-3

/* w p(w), the even part of 2**r - 1, |r| < 0.503, w = r * r; |error| < 2**-57.9 */
#define NDM_FAST_POWER64_EXP_2 0x1.ebfbdff82c5a6p-3
#define NDM_FAST_POWER64_EXP_4 0x1.3b2ab6fb9fc2cp-7
#define NDM_FAST_POWER64_EXP_6 0x1.4309130fe68a5p-13
#define NDM_FAST_POWER64_EXP_8 0x1.62bfc4d5ee7eep-20
#define NDM_FAST_POWER64_EXP_10 0x1.e6204b03bba74p-28

/* r p(w), the odd part of 2**r - 1, |r| < 0.503, w = r * r; |error| < 2**-59.7 */
#define NDM_FAST_POWER64_EXP_1 0x1.62e42fefa39efp-1
#define NDM_FAST_POWER64_EXP_3 0x1.c6b08d704a1dp-5
#define NDM_FAST_POWER64_EXP_5 0x1.5d87fe78759c8p-10
#define NDM_FAST_POWER64_EXP_7 0x1.ffcbfd40954ccp-17
#define NDM_FAST_POWER64_EXP_9 0x1.b523488d9b44ep-24
#define NDM_FAST_POWER64_EXP_11 0x1.ec49a2f4a155ep-32

#endif
