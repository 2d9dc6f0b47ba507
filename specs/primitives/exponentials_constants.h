/* Constants of the exponential functions; made by tools/elementary/exponentials.py. */
#ifndef NDM_PRIMITIVES_EXPONENTIALS_CONSTANTS_H
#define NDM_PRIMITIVES_EXPONENTIALS_CONSTANTS_H

#define NDM_EXP_LOG2_OF_E 0x1.71547652b82fep+0        /* 1 / log(2) */
#define NDM_EXP_LN2_HIGH 0x1.62e42fefa38p-1           /* log(2), 42 bits */
#define NDM_EXP_LN2_LOW 0x1.ef35793c7673p-45          /* the rest */
#define NDM_EXP_LOG_OF_2 0x1.62e42fefa39efp-1         /* log(2) */
#define NDM_EXP_LOG_OF_2_TAIL 0x1.abc9e3b39803fp-56   /* what that leaves */
#define NDM_EXP_LOG2_OF_10 0x1.a934f0979a371p+1       /* log(10) / log(2) */
#define NDM_EXP_LOG10_OF_2_HIGH 0x1.34413509f78p-2    /* log(2) / log(10), 42 bits */
#define NDM_EXP_LOG10_OF_2_LOW 0x1.fef311f12b358p-46  /* the rest */
#define NDM_EXP_LOG_OF_10 0x1.26bb1bbb55516p+1        /* log(10) */
#define NDM_EXP_LOG_OF_10_TAIL -0x1.f48ad494ea3e9p-53 /* what that leaves */

/* cosh(r) = 1 + r**2 / 2 + ..., relative; |error| < 2**-57.4 */
#define NDM_EXP_COSH_4 0x1.55555555531e4p-5
#define NDM_EXP_COSH_6 0x1.6c16c17ccea36p-10
#define NDM_EXP_COSH_8 0x1.a019ab0903a2cp-16
#define NDM_EXP_COSH_10 0x1.289fae7021b79p-22
/* cosh(r) = 1 + r**2 / 2 + ..., relative; |error| < 2**-70.0 */
#define NDM_EXP_FINE_COSH_4 0x1.5555555555558p-5
#define NDM_EXP_FINE_COSH_6 0x1.6c16c16c14ff1p-10
#define NDM_EXP_FINE_COSH_8 0x1.a01a01ad86b8bp-16
#define NDM_EXP_FINE_COSH_10 0x1.27e4cbf700d81p-22
#define NDM_EXP_FINE_COSH_12 0x1.1f8c133415456p-29
/* sinh(r) = r + ..., relative; |error| < 2**-61.7 */
#define NDM_EXP_SINH_3 0x1.5555555555559p-3
#define NDM_EXP_SINH_5 0x1.111111110f624p-7
#define NDM_EXP_SINH_7 0x1.a01a01b0250ebp-13
#define NDM_EXP_SINH_9 0x1.71ddf79e07589p-19
#define NDM_EXP_SINH_11 0x1.af601ca485227p-26

/* 2**f and 2**-f together are 2 + ...; |error| < 2**-58.0 */
#define NDM_EXP_POWER_2 0x1.ebfbdff82c5a5p-3
#define NDM_EXP_POWER_4 0x1.3b2ab6fb9ff2p-7
#define NDM_EXP_POWER_6 0x1.4309130f42b13p-13
#define NDM_EXP_POWER_8 0x1.62bfc689969b6p-20
#define NDM_EXP_POWER_10 0x1.e61d39b6d0109p-28
/* shorter; |error| < 2**-45.9 */
#define NDM_EXP_POWER_SHORT_2 0x1.ebfbdff81bb32p-3
#define NDM_EXP_POWER_SHORT_4 0x1.3b2ab7245b873p-7
#define NDM_EXP_POWER_SHORT_6 0x1.430897702b16bp-13
#define NDM_EXP_POWER_SHORT_8 0x1.63e721a948b11p-20
/* the rest of 2**f, relative to the even part; |error| < 2**-52.1 */
#define NDM_EXP_POWER_1 0x1.62e42fefa3a18p-1
#define NDM_EXP_POWER_3 0x1.c6b08d703d255p-5
#define NDM_EXP_POWER_5 0x1.5d87fe9d09313p-10
#define NDM_EXP_POWER_7 0x1.ffcb552f0fc93p-17
#define NDM_EXP_POWER_9 0x1.b674b75f6c8f2p-24
/* and relative to itself; |error| < 2**-54.7 */
#define NDM_EXP_POWER_LESS_1 0x1.62e42fefa39efp-1
#define NDM_EXP_POWER_LESS_3 0x1.c6b08d704a362p-5
#define NDM_EXP_POWER_LESS_5 0x1.5d87fe77fc689p-10
#define NDM_EXP_POWER_LESS_7 0x1.ffcc001a96527p-17
#define NDM_EXP_POWER_LESS_9 0x1.b51c80ce4687cp-24
#define NDM_EXP_POWER_LESS_11 0x1.f7695ea300603p-32
#define NDM_EXP_LOG2_OF_E_HIGH 0x1.7154765p+0      /* 1 / log(2), 29 bits */
#define NDM_EXP_LOG2_OF_E_LOW 0x1.5c17f0bbbe88p-31 /* the rest */

/* For arithmetic in float32. */
#define NDM_EXP_LOG2_OF_E32 0x1.715476p+0f
#define NDM_EXP_LN2_HIGH32 0x1.62e4p-1f   /* log(2), 16 bits */
#define NDM_EXP_LN2_LOW32 0x1.7f7d1cp-20f /* the rest */
#define NDM_EXP_LOG_OF_2_32 0x1.62e43p-1f
#define NDM_EXP_LOG2_OF_10_32 0x1.a934fp+1f
#define NDM_EXP_LOG10_OF_2_HIGH32 0x1.3442p-2f   /* log(2) / log(10), 16 bits */
#define NDM_EXP_LOG10_OF_2_LOW32 -0x1.95ec1p-19f /* the rest */
#define NDM_EXP_LOG_OF_10_32 0x1.26bb1cp+1f
/* cosh(r) = 1 + r**2 / 2 + ..., relative; |error| < 2**-33.3 */
#define NDM_EXP_COSH32_4 0x1.5554e6p-5f
#define NDM_EXP_COSH32_6 0x1.6d4f3ep-10f
/* sinh(r) = r + ..., relative; |error| < 2**-26.2 */
#define NDM_EXP_SINH32_3 0x1.5554bp-3f
#define NDM_EXP_SINH32_5 0x1.122794p-7f
/* 2 artanh(s) / s - 2, relative to 2 artanh(s) / s; |error| < 2**-33.0 */
#define NDM_EXP_SOFTPLUS32_2 0x1.555558p-1f
#define NDM_EXP_SOFTPLUS32_4 0x1.9996d8p-2f
#define NDM_EXP_SOFTPLUS32_6 0x1.250514p-2f
#define NDM_EXP_SOFTPLUS32_8 0x1.b72ad8p-3f
#define NDM_EXP_SOFTPLUS32_10 0x1.f090aep-3f

#endif
