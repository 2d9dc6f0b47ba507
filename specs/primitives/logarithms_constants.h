/* Constants of the logarithms; made by tools/elementary/logarithms.py. */
#ifndef NDM_PRIMITIVES_LOGARITHMS_CONSTANTS_H
#define NDM_PRIMITIVES_LOGARITHMS_CONSTANTS_H

#define NDM_LOG_LN2_HIGH 0x1.62e42fefa38p-1           /* log(2), 42 bits */
#define NDM_LOG_LN2_LOW 0x1.ef35793c7673p-45          /* the rest */
#define NDM_LOG_LOG10_OF_2_HIGH 0x1.34413509f78p-2    /* log10(2), 42 bits */
#define NDM_LOG_LOG10_OF_2_LOW 0x1.fef311f12b358p-46  /* the rest */
#define NDM_LOG_LOG2_OF_E_HIGH 0x1.7154768p+0         /* 1 / log(2), 26 bits */
#define NDM_LOG_LOG2_OF_E_LOW -0x1.6a3e80f444178p-27  /* the rest */
#define NDM_LOG_LOG10_OF_E_HIGH 0x1.bcb7b18p-2        /* 1 / log(10), 26 bits */
#define NDM_LOG_LOG10_OF_E_LOW -0x1.6c8d78e6acaa4p-29 /* the rest */
#define NDM_LOG_LOG2_OF_E 0x1.71547652b82fep+0        /* 1 / log(2) */
#define NDM_LOG_LOG2_OF_E_TAIL 0x1.777d0ffda0d24p-56  /* what that leaves */
#define NDM_LOG_LIFT_E 0x1.1542457337d43p+7           /* 200 log(2) */
#define NDM_LOG_LIFT_E_TAIL -0x1.e3948c376279dp-49    /* what that leaves */
#define NDM_LOG_LIFT_2 0x1.15fded0816bf9p+7           /* 200 log(2) - log(log(2)) */
#define NDM_LOG_LIFT_2_TAIL -0x1.3ba332f224b34p-47    /* what that leaves */
#define NDM_LOG_LOG10_OF_E 0x1.bcb7b1526e50ep-2       /* 1 / log(10) */

/* 2 artanh(s) = 2 s + s**3 p(s**2) for |s| < 0.1716; |error| < 2**-59.5, relative */
#define NDM_LOG_NEAR_0 0x1.5555555555592p-1
#define NDM_LOG_NEAR_1 0x1.999999997ff1bp-2
#define NDM_LOG_NEAR_2 0x1.24924941e12c8p-2
#define NDM_LOG_NEAR_3 0x1.c71c521476fe5p-3
#define NDM_LOG_NEAR_4 0x1.74663ce530d7bp-3
#define NDM_LOG_NEAR_5 0x1.39a1e9a397b85p-3
#define NDM_LOG_NEAR_6 0x1.2f03b16cc3c5bp-3

/* 2 artanh(s) = 2 s + s**3 p(s**2) for |s| < 0.2006; |error| < 2**-62.6, relative */
#define NDM_LOG_WIDE_0 0x1.555555555554fp-1
#define NDM_LOG_WIDE_1 0x1.999999999c1dcp-2
#define NDM_LOG_WIDE_2 0x1.24924921dbbf9p-2
#define NDM_LOG_WIDE_3 0x1.c71c7498a301p-3
#define NDM_LOG_WIDE_4 0x1.745c4896440cep-3
#define NDM_LOG_WIDE_5 0x1.3b360f116f69cp-3
#define NDM_LOG_WIDE_6 0x1.0dc641f228453p-3
#define NDM_LOG_WIDE_7 0x1.1ba68dc0d63f3p-3

#define NDM_LOG_THIRD 0x1.5555555555555p-1        /* 2 / 3 */
#define NDM_LOG_THIRD_TAIL 0x1.5555555555555p-55  /* what that leaves */
#define NDM_LOG_FIFTH 0x1.999999999999ap-2        /* 2 / 5 */
#define NDM_LOG_FIFTH_TAIL -0x1.999999999999ap-56 /* what that leaves */
/* 2 artanh(s) = 2 s + 2/3 s**3 + 2/5 s**5 + s**7 p(s**2) for |s| < 0.1716; |error| < 2**-72.8,
 * relative */
#define NDM_LOG_FINE_0 0x1.24924924927ccp-2
#define NDM_LOG_FINE_1 0x1.c71c71c65a487p-3
#define NDM_LOG_FINE_2 0x1.745d17d73d3b1p-3
#define NDM_LOG_FINE_3 0x1.3b13783ffba6cp-3
#define NDM_LOG_FINE_4 0x1.111dcc6fcd836p-3
#define NDM_LOG_FINE_5 0x1.de9edbf68bc79p-4
#define NDM_LOG_FINE_6 0x1.e7dcd117eb23dp-4

/* For float32: log(2) and log10(2) to 53 bits, and polynomials. */
#define NDM_LOG_LN2 0x1.62e42fefa39efp-1
#define NDM_LOG_LOG10_OF_2 0x1.34413509f79ffp-2
/* log((1 + s) / (1 - s)) = s p(s**2); |error| < 2**-52.0, relative */
#define NDM_LOG_QUICK_0 0x1.0000000000001p+1
#define NDM_LOG_QUICK_1 0x1.5555555552347p-1
#define NDM_LOG_QUICK_2 0x1.999999a66117bp-2
#define NDM_LOG_QUICK_3 0x1.24923f5d7ed28p-2
#define NDM_LOG_QUICK_4 0x1.c7238e5223758p-3
#define NDM_LOG_QUICK_5 0x1.730a8612fbf2dp-3
#define NDM_LOG_QUICK_6 0x1.59fff531d3079p-3
/* log2((1 + s) / (1 - s)) = s p(s**2); |error| < 2**-52.3, relative */
#define NDM_LOG_QUICK2_0 0x1.71547652b82ffp+1
#define NDM_LOG_QUICK2_1 0x1.ec709dc39cd13p-1
#define NDM_LOG_QUICK2_2 0x1.2776c516730d9p-1
#define NDM_LOG_QUICK2_3 0x1.a61756a894b86p-2
#define NDM_LOG_QUICK2_4 0x1.484fa12c25d8bp-2
#define NDM_LOG_QUICK2_5 0x1.0bb8e7dc08d6ap-2
#define NDM_LOG_QUICK2_6 0x1.f16c6ce7c1316p-3
/* log10((1 + s) / (1 - s)) = s p(s**2); |error| < 2**-51.9, relative */
#define NDM_LOG_QUICK10_0 0x1.bcb7b1526e51p-1
#define NDM_LOG_QUICK10_1 0x1.287a7636f168p-2
#define NDM_LOG_QUICK10_2 0x1.63c627808a682p-3
#define NDM_LOG_QUICK10_3 0x1.fc3f94bbf0a67p-4
#define NDM_LOG_QUICK10_4 0x1.8b5439a62236cp-4
#define NDM_LOG_QUICK10_5 0x1.424513b6a7d22p-4
#define NDM_LOG_QUICK10_6 0x1.2cadc1dd96fe1p-4

#define NDM_LOG_SHORT_LN2_HIGH 0x1.62e8p-1f           /* log(2), 14 bits */
#define NDM_LOG_SHORT_LN2_LOW -0x1.e8082ep-16f        /* the rest */
#define NDM_LOG_SHORT_LOG10_OF_2_HIGH 0x1.344p-2f     /* log10(2), 14 bits */
#define NDM_LOG_SHORT_LOG10_OF_2_LOW 0x1.3509f8p-18f  /* the rest */
#define NDM_LOG_LOG10_OF_E_TAIL 0x1.95355baaafad3p-57 /* 1 / log(10) - NDM_LOG_LOG10_OF_E */
#define NDM_LOG_SHORT_LOG2_OF_E 0x1.715476p+0f

#endif
