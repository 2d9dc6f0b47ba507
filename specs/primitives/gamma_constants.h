/* Printed by tools/elementary/special.py: least greatest relative error, after E. Y. Remez. */

#ifndef NDM_PRIMITIVES_GAMMA_CONSTANTS_H
#define NDM_PRIMITIVES_GAMMA_CONSTANTS_H

#include "elementary.h"

/* gamma(x + 1) * exp(x + 1.5) / (x + 1.5)**(x + 0.5) for u = 1 / (x + 1.5) - 0.375,
 * 0 <= x <= 60: degree 13, error 2**-45.7. */
static inline double ndm_gamma_short_ratio(double u)
{
    const double square = u * u;
    double odd = 0x1.0bd22dd6f0345p-8;
    odd = ndm_multiply_add(odd, square, 0x1.d224ed64884f4p-7);
    odd = ndm_multiply_add(odd, square, 0x1.2b4628ab9c15cp-5);
    odd = ndm_multiply_add(odd, square, 0x1.87b36a27cb093p-4);
    odd = ndm_multiply_add(odd, square, 0x1.02f260ed95987p-2);
    odd = ndm_multiply_add(odd, square, 0x1.57ee2ad818f55p-1);
    odd = ndm_multiply_add(odd, square, 0x1.bee30c555eca8p+0);
    double even = 0x1.398317823d35bp-7;
    even = ndm_multiply_add(even, square, 0x1.6809302d4b4e3p-6);
    even = ndm_multiply_add(even, square, 0x1.e31e22a357fbbp-5);
    even = ndm_multiply_add(even, square, 0x1.4055d143490e1p-3);
    even = ndm_multiply_add(even, square, 0x1.a4a329a53cfe3p-2);
    even = ndm_multiply_add(even, square, 0x1.1584680ec4b15p+0);
    even = ndm_multiply_add(even, square, 0x1.84d0e39b60711p+1);
    return ndm_multiply_add(odd, u, even);
}

/* The same for 0 <= x <= 190: degree 18, error 2**-56.7: constant + u * (polynomial). */

#define NDM_GAMMA_RATIO 0x1.84d0e39b606ffp+1
#define NDM_GAMMA_RATIO_LOW -0x1.8ea239e65ae68p-55

/* What the constant leaves, over u. */
static inline double ndm_gamma_ratio(double u)
{
    const double square = u * u;
    double odd = 0x1.365511c2b7922p-12;
    odd = ndm_multiply_add(odd, square, 0x1.0cde785a79416p-10);
    odd = ndm_multiply_add(odd, square, 0x1.d32c5ed6a5ee7p-9);
    odd = ndm_multiply_add(odd, square, 0x1.17df75a8bfe8cp-7);
    odd = ndm_multiply_add(odd, square, 0x1.69d99363bfd41p-6);
    odd = ndm_multiply_add(odd, square, 0x1.e312012b58f25p-5);
    odd = ndm_multiply_add(odd, square, 0x1.4055e5c522242p-3);
    odd = ndm_multiply_add(odd, square, 0x1.a4a329843e74dp-2);
    odd = ndm_multiply_add(odd, square, 0x1.1584680ecefa5p+0);
    double even = 0x1.db527cec172fep-10;
    even = ndm_multiply_add(even, square, 0x1.95cdc4e584cc3p-10);
    even = ndm_multiply_add(even, square, 0x1.45cf39060897ap-8);
    even = ndm_multiply_add(even, square, 0x1.c6df6abac183ep-7);
    even = ndm_multiply_add(even, square, 0x1.2b9d55feaba93p-5);
    even = ndm_multiply_add(even, square, 0x1.87b0fd718412ap-4);
    even = ndm_multiply_add(even, square, 0x1.02f265111461p-2);
    even = ndm_multiply_add(even, square, 0x1.57ee2ad213efdp-1);
    even = ndm_multiply_add(even, square, 0x1.bee30c5561482p+0);
    return ndm_multiply_add(odd, u, even);
}

/* (lgamma(x) - (x - 0.5) * log(x) + x - log(2 pi) / 2) * x for u = 1 / x**2, x >= 3: degree 8,
 * error 2**-45.9. */
static inline double ndm_lgamma_short_rest(double u)
{
    const double square = u * u;
    double odd = -0x1.8fefa2fe6e043p-7;
    odd = ndm_multiply_add(odd, square, -0x1.e359075aa9fb7p-10);
    odd = ndm_multiply_add(odd, square, -0x1.380cf33aa713cp-11);
    odd = ndm_multiply_add(odd, square, -0x1.6c16c167e118dp-9);
    double even = 0x1.0c43be7a234dep-6;
    even = ndm_multiply_add(even, square, 0x1.49d7c84701ccap-8);
    even = ndm_multiply_add(even, square, 0x1.b8044e79cf33p-11);
    even = ndm_multiply_add(even, square, 0x1.a019f0c766271p-11);
    even = ndm_multiply_add(even, square, 0x1.55555555554fcp-4);
    return ndm_multiply_add(odd, u, even);
}

/* The same to degree 13, error 2**-59.6: constant + u * (polynomial). */

#define NDM_LGAMMA_REST 0x1.5555555555555p-4
#define NDM_LGAMMA_REST_LOW 0x1.4f3d7660bf764p-58

/* What the constant leaves, over u. */
static inline double ndm_lgamma_rest(double u)
{
    const double square = u * u;
    double odd = 0x1.21f9d787dbad2p+5;
    odd = ndm_multiply_add(odd, square, 0x1.087dfa603c68ap+2);
    odd = ndm_multiply_add(odd, square, 0x1.3ac591ed5ee73p-3);
    odd = ndm_multiply_add(odd, square, 0x1.a265703f82671p-8);
    odd = ndm_multiply_add(odd, square, 0x1.b9510b0eaed1dp-11);
    odd = ndm_multiply_add(odd, square, 0x1.a01a019e64055p-11);
    double even = -0x1.45b615e805345p+5;
    even = ndm_multiply_add(even, square, -0x1.e7d1df0c7b164p+3);
    even = ndm_multiply_add(even, square, -0x1.b373e19ff5839p-1);
    even = ndm_multiply_add(even, square, -0x1.d475c4eaba01bp-6);
    even = ndm_multiply_add(even, square, -0x1.f689b686a51bep-10);
    even = ndm_multiply_add(even, square, -0x1.38137f907e494p-11);
    even = ndm_multiply_add(even, square, -0x1.6c16c16c1694ap-9);
    return ndm_multiply_add(odd, u, even);
}

/* lgamma(w) / ((w - 1) * (w - 2)) for u = (w - 1.5) / (w + 1.5), |u| <= 1 / 3: degree 16, error
 * 2**-46.3. */
static inline double ndm_lgamma_short_near(double u)
{
    const double square = u * u;
    double odd = -0x1.9b18ee7c70d8ap-5;
    odd = ndm_multiply_add(odd, square, -0x1.128ce63bee313p-5);
    odd = ndm_multiply_add(odd, square, -0x1.6a5748d105972p-5);
    odd = ndm_multiply_add(odd, square, -0x1.b392300694c33p-5);
    odd = ndm_multiply_add(odd, square, -0x1.15481ecaf612ep-4);
    odd = ndm_multiply_add(odd, square, -0x1.7dca4d2eab0b8p-4);
    odd = ndm_multiply_add(odd, square, -0x1.34d888bbb8877p-3);
    odd = ndm_multiply_add(odd, square, -0x1.c0638869bfd3fp-2);
    double even = 0x1.65f1eda0742cp-5;
    even = ndm_multiply_add(even, square, 0x1.d06c5923350b8p-6);
    even = ndm_multiply_add(even, square, 0x1.2b83d16c5a7bap-5);
    even = ndm_multiply_add(even, square, 0x1.5a91acec75cdfp-5);
    even = ndm_multiply_add(even, square, 0x1.a11b8d0a99e8cp-5);
    even = ndm_multiply_add(even, square, 0x1.05709f49f282cp-4);
    even = ndm_multiply_add(even, square, 0x1.5d69732756ee8p-4);
    even = ndm_multiply_add(even, square, 0x1.06ce2b0810052p-3);
    even = ndm_multiply_add(even, square, 0x1.eeb95b094c19p-2);
    return ndm_multiply_add(odd, u, even);
}

/* The same to degree 21, error 2**-57.3: constant + u * (polynomial). */

#define NDM_LGAMMA_NEAR 0x1.eeb95b094c191p-2
#define NDM_LGAMMA_NEAR_LOW 0x1.3f6d40c2cedcap-56

/* What the constant leaves, over u. */
static inline double ndm_lgamma_near(double u)
{
    const double square = u * u;
    double odd = 0x1.51397896c57abp-5;
    odd = ndm_multiply_add(odd, square, 0x1.460d294904ae9p-6);
    odd = ndm_multiply_add(odd, square, 0x1.d9ed1a450d26p-6);
    odd = ndm_multiply_add(odd, square, 0x1.027e571befd9p-5);
    odd = ndm_multiply_add(odd, square, 0x1.28ac14487de8fp-5);
    odd = ndm_multiply_add(odd, square, 0x1.5abd66df222fap-5);
    odd = ndm_multiply_add(odd, square, 0x1.a11a1536aade3p-5);
    odd = ndm_multiply_add(odd, square, 0x1.0570a295a3861p-4);
    odd = ndm_multiply_add(odd, square, 0x1.5d697320e0bep-4);
    odd = ndm_multiply_add(odd, square, 0x1.06ce2b0811ac6p-3);
    double even = -0x1.58a44f9f96248p-5;
    even = ndm_multiply_add(even, square, -0x1.4a78b10f81ccfp-6);
    even = ndm_multiply_add(even, square, -0x1.e4b211dde2b61p-6);
    even = ndm_multiply_add(even, square, -0x1.08ea46dd5935dp-5);
    even = ndm_multiply_add(even, square, -0x1.315e43d0c1905p-5);
    even = ndm_multiply_add(even, square, -0x1.6706bc19b2aedp-5);
    even = ndm_multiply_add(even, square, -0x1.b3c55a3ba848bp-5);
    even = ndm_multiply_add(even, square, -0x1.1547408bdd6f1p-4);
    even = ndm_multiply_add(even, square, -0x1.7dca512a003b9p-4);
    even = ndm_multiply_add(even, square, -0x1.34d888b7a1ccap-3);
    even = ndm_multiply_add(even, square, -0x1.c0638869c10cfp-2);
    return ndm_multiply_add(odd, u, even);
}

#define NDM_LGAMMA_HALF_LOG_2PI 0x1.d67f1c864beb5p-1
#define NDM_LGAMMA_HALF_LOG_2PI_LOW -0x1.65b5a1b7ff5dfp-55

#define NDM_LGAMMA_LOG_PI 0x1.250d048e7a1bdp+0
#define NDM_LGAMMA_LOG_PI_LOW 0x1.7abf2ad8d5088p-57

#define NDM_GAMMA_PI 0x1.921fb54442d18p+1
#define NDM_GAMMA_PI_LOW 0x1.1a62633145c07p-53

#define NDM_LGAMMA_LOG_2 0x1.62e42fefa39efp-1
#define NDM_LGAMMA_LOG_2_LOW 0x1.abc9e3b39803fp-56

#endif
