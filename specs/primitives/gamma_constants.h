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

#define NDM_LGAMMA_ZEROS 30
#define NDM_LGAMMA_ZERO_TERMS 17

/* A zero of lgamma(x), x < 0, how far from it lgamma is below 2**-5, and there lgamma's Taylor
 * series in x - zero: the slope and what follows, over (x - zero)**2. */

typedef struct ndm_lgamma_zero {
    double high, low, reach, slope, slope_low;
    double terms[NDM_LGAMMA_ZERO_TERMS - 1];
} ndm_lgamma_zero;

static const ndm_lgamma_zero ndm_lgamma_zeros[NDM_LGAMMA_ZEROS] = {
    {-0x1.3a7fc9600f86cp+1,
     -0x1.55f64f98af8dp-55,
     0x1.51d1b97f9e467p-6,
     0x1.83fe966af535fp+0,
     -0x1.775909a36a6a4p-55,
     {0x1.36eebb002f55dp+2, 0x1.694a6058a7858p+0, 0x1.1718d7ca09e5bp+3, 0x1.7339fe04b2764p+2,
      0x1.8d32f682aa0bdp+4, 0x1.809f04ee6e0fap+4, 0x1.48eaa81657361p+6, 0x1.9297adb2def5ap+6,
      0x1.286fb8cbaebb3p+8, 0x1.a92e0a5de4bf8p+8, 0x1.1a9d4d8c62a7fp+10, 0x1.c4cd2594e7015p+10,
      0x1.18737ec8c5674p+12, 0x1.e602879652df6p+12, 0x1.1eacaecbf98bp+14,
      0x1.06bcea0337924p+15}},
    {-0x1.5fb410a1bd901p+1,
     0x1.a19a96d2e6f85p-54,
     0x1.0b74244e42c42p-6,
     -0x1.ea12da904b18cp+0,
     -0x1.220130f99b2cfp-54,
     {0x1.3267f3c265a52p+3, -0x1.4185ac30c8bf2p+4, 0x1.f504accc9f19bp+5, -0x1.8588458207eacp+7,
      0x1.4373f7cc709b3p+9, -0x1.12239bdd6c013p+11, 0x1.dba65e27421c4p+12,
      -0x1.a2d2504d7e987p+14, 0x1.7581739ee6087p+16, -0x1.506c65fad617ep+18,
      0x1.318ef724f780ep+20, -0x1.17767260da07ap+22, 0x1.011e34454c6c3p+24,
      -0x1.db8b9e6a8c538p+25, 0x1.b9bab1f9b6834p+27, -0x1.9bed47276f3fdp+29}},
    {-0x1.5fb410a1bd901p+1,
     0x1.a19a96d2e6f85p-54,
     0x1.0b74244e42c42p-6,
     -0x1.ea12da904b18cp+0,
     -0x1.220130f99b2cfp-54,
     {0x1.3267f3c265a52p+3, -0x1.4185ac30c8bf2p+4, 0x1.f504accc9f19bp+5, -0x1.8588458207eacp+7,
      0x1.4373f7cc709b3p+9, -0x1.12239bdd6c013p+11, 0x1.dba65e27421c4p+12,
      -0x1.a2d2504d7e987p+14, 0x1.7581739ee6087p+16, -0x1.506c65fad617ep+18,
      0x1.318ef724f780ep+20, -0x1.17767260da07ap+22, 0x1.011e34454c6c3p+24,
      -0x1.db8b9e6a8c538p+25, 0x1.b9bab1f9b6834p+27, -0x1.9bed47276f3fdp+29}},
    {-0x1.9260dbc9e59afp+1,
     -0x1.f717cd335a7b3p-53,
     0x1.072ce1e59e2a3p-8,
     0x1.f20a65f2fac55p+2,
     -0x1.1d258e4b0be84p-53,
     {0x1.9d4d2977150efp+4, 0x1.c1137124d5c5bp+6, 0x1.267203d776b0ep+9, 0x1.99a6337da39ddp+11,
      0x1.293c3f78d3bdbp+14, 0x1.bb97aa0b71e45p+16, 0x1.51ea3345f5349p+19,
      0x1.057f65c64b21bp+22, 0x1.99c8650e3a38bp+24, 0x1.44520c3a4bb84p+27,
      0x1.02d2219647af7p+30, 0x1.9ffcd984abdd5p+32, 0x1.50494b0fb07d3p+35,
      0x1.113fdd5c69526p+38, 0x1.be0a490c4df0cp+40, 0x1.6d79c294fad34p+43}},
    {-0x1.fa471547c2fe5p+1,
     -0x1.70d4561291237p-56,
     0x1.8b452f295e526p-10,
     -0x1.4b99d966c5647p+4,
     0x1.9cba2450afff3p-50,
     {0x1.f76deae0436bep+7, -0x1.d25359d4b2f38p+11, 0x1.e8f829f141aa5p+15,
      -0x1.116f7806d26d3p+20, 0x1.3e8f3ab9fc1f4p+24, -0x1.7dbbe062ffd9ep+28,
      0x1.d2f76de7bd027p+32, -0x1.2225fe4f8493dp+37, 0x1.6d12ae1936a57p+41,
      -0x1.cffc2a8f5fd74p+45, 0x1.294e1bddb6102p+50, -0x1.7fab626523b36p+54,
      0x1.f211ab53114p+58, -0x1.44f2935b0d559p+63, 0x1.a9e4dda1fa758p+67,
      -0x1.1831c904dee78p+72}},
    {-0x1.0284e78599581p+2,
     0x1.e78c1e9e43cfep-53,
     0x1.31c7be9a7d495p-10,
     0x1.aca5cf4921642p+4,
     0x1.a46a2e0d8fe1p-51,
     {0x1.44415cd813f8ep+8, 0x1.559b11b2a9c7cp+12, 0x1.96d18e21aebdbp+16, 0x1.0261eb5732e4p+21,
      0x1.55e3dbf99eb3dp+25, 0x1.d14fe49c4e437p+29, 0x1.433dce282da6ep+34, 0x1.c8399c7588cdp+38,
      0x1.45fbe666d9402p+43, 0x1.d68d794caefcep+47, 0x1.56729dc75f00cp+52,
      0x1.f5ec3352c68c7p+56, 0x1.720575617731cp+61, 0x1.122e774adbf8cp+66,
      0x1.982505251d81ep+70, 0x1.30f8cb66574ffp+75}},
    {-0x1.3f7577a6eeafdp+2,
     0x1.5de5eab7f12cfp-53,
     0x1.192f1c3042b93p-12,
     -0x1.d224a3ef9e41fp+6,
     -0x1.9be272a13babcp-48,
     {0x1.b533c678a3956p+12, -0x1.0d3f7fee65d34p+19, 0x1.752a6f5ac2726p+25,
      -0x1.13d5d163bd3f7p+32, 0x1.a8c5c53458ca5p+38, -0x1.5068b3ed69409p+45,
      0x1.0ffa575ea7fe9p+52, -0x1.bec12dd78a14bp+58, 0x1.7382570f089d4p+65,
      -0x1.380ebf618414ep+72, 0x1.084de4426e886p+79, -0x1.c2d90d8b990e9p+85,
      0x1.82d0a2bda7309p+92, -0x1.4d941707780bcp+99, 0x1.20f3f9c92a5e8p+106,
      -0x1.f68edeceb3e4cp+112}},
    {-0x1.4086a57f0b6d9p+2,
     -0x1.95262b72ca9cap-55,
     0x1.099fd55aacf46p-12,
     0x1.ed72e0829ae02p+6,
     -0x1.fdc1859aea473p-50,
     {0x1.cecc32ec22f9bp+12, 0x1.253d8563f7264p+19, 0x1.a225df2da6e63p+25,
      0x1.3e01773762671p+32, 0x1.f7d8d5bdcb186p+38, 0x1.9a8d00c77a92cp+45,
      0x1.557fd8c490b4bp+52, 0x1.209221a6240ap+59, 0x1.edc98d3bbb5dap+65, 0x1.aabd28e6f7c6bp+72,
      0x1.73de2dd9728eep+79, 0x1.465182ebf6449p+86, 0x1.200d7ad1db285p+93,
      0x1.ff27fe506ad9ep+99, 0x1.c78dd75474154p+106, 0x1.9797a1ff28289p+113}},
    {-0x1.7fe92f591f40dp+2,
     -0x1.7dd4ed62cbd32p-52,
     0x1.6dff58c81578cp-15,
     -0x1.661f6a43a5e12p+9,
     -0x1.0c437b83bc0e6p-45,
     {0x1.f79dcb794f26fp+17, -0x1.d6e8088a19ffep+26, 0x1.ef5d308dbfc97p+35,
      -0x1.15ea6b0ab529ep+45, 0x1.44d54e9fe2397p+54, -0x1.8684e40cebb3dp+63,
      0x1.df44c1d81c723p+72, -0x1.2ac3053f4ee19p+82, 0x1.79226ae04a7a4p+91,
      -0x1.e0dffb5f77a15p+100, 0x1.352178907a204p+110, -0x1.903aa9af8baf3p+119,
      0x1.04a1032c75e6ep+129, -0x1.552efbfef36bdp+138, 0x1.c0a12fef2405p+147,
      -0x1.281cf56357003p+157}},
    {-0x1.8016b25897c8dp+2,
     0x1.27e0f49a4ba72p-54,
     0x1.6a35882dbcc59p-15,
     0x1.69de49e3af2aap+9,
     0x1.954b690943b33p-47,
     {0x1.fce23484cfd1p+17, 0x1.de503a3c37c4p+26, 0x1.f9c7b52558abbp+35, 0x1.1d3d50714416ap+45,
      0x1.4f21e2fb9e06p+54, 0x1.9500994cd8a9ep+63, 0x1.f3a2c23c19d79p+72, 0x1.39152652eb3abp+82,
      0x1.8d45f8be8912ep+91, 0x1.fd3214a70281fp+100, 0x1.490b47682046dp+110,
      0x1.ac3b9652b43f1p+119, 0x1.1851c435e895cp+129, 0x1.70dfb5065b675p+138,
      0x1.e791f4585a172p+147, 0x1.437e70afcdf58p+157}},
    {-0x1.bffcbf76b86fp+2,
     0x1.853b29347b806p-57,
     0x1.a06f4e314cf25p-18,
     -0x1.3abf7a5cea91bp+12,
     -0x1.8257b8abd0511p-42,
     {0x1.8349a2550422dp+23, -0x1.3d91dadc98428p+35, 0x1.24f3d636f3339p+47,
      -0x1.20427df1b3492p+59, 0x1.2775e857fb69cp+71, -0x1.377e70b463c13p+83,
      0x1.4f3d28edba5cdp+95, -0x1.6e8557168cf8ep+107, 0x1.95bb17ce4279bp+119,
      -0x1.c5ac12d48f08ep+131, 0x1.ff816dad7515cp+143, -0x1.225f4a6a494c5p+156,
      0x1.4ba3e5c03fddfp+168, -0x1.7cb737da558d6p+180, 0x1.b7011fbab594ep+192,
      -0x1.fc33d1e2031d6p+204}},
    {-0x1.c0033fdedfe1fp+2,
     0x1.20bb7d2324678p-52,
     0x1.9fc4e67aae761p-18,
     0x1.3b407aa387bd1p+12,
     0x1.da1e57343b1efp-43,
     {0x1.83e85daafbad6p+23, 0x1.3e552b5e3c226p+35, 0x1.25e42a45e905bp+47,
      0x1.216a3560743eep+59, 0x1.28e1c70ef5313p+71, 0x1.393e2bc330081p+83,
      0x1.5164141f5ae6ap+95, 0x1.712b3a86e1bep+107, 0x1.98fd36b906d52p+119,
      0x1.c9ae6ef62604ap+131, 0x1.02382a95938fcp+144, 0x1.256845ecbeb17p+156,
      0x1.4f5ff358f4caep+168, 0x1.814f9cbfb69aep+180, 0x1.bca8a41a47672p+192,
      0x1.019479082f294p+205}},
    {-0x1.ffff97f8159cfp+2,
     -0x1.e54f415a91586p-55,
     0x1.a025519cb45d6p-21,
     -0x1.3af76fe4c2fabp+15,
     -0x1.7cc92f0b996a5p-40,
     {0x1.838e76caaf123p+29, -0x1.3de68b3256526p+44, 0x1.255c052530c71p+59,
      -0x1.20c2a8418126ap+74, 0x1.28139342cefp+89, -0x1.384066c322246p+104,
      0x1.502bc4dad47d3p+119, -0x1.6faadfece0e2fp+134, 0x1.9724323c8991ep+149,
      -0x1.c7684c96f2617p+164, 0x1.00d1f4874360ap+180, -0x1.23af6dd4635e3p+195,
      0x1.4d41695948489p+210, -0x1.7eb3eb486c004p+225, 0x1.b972ec3a26abdp+240,
      -0x1.ff35abe012e9p+255}},
    {-0x1.000034028b3f9p+3,
     -0x1.f60cb3cec1cedp-52,
     0x1.a00eb27d765edp-21,
     0x1.3b088fed67718p+15,
     -0x1.505613ba29a31p-39,
     {0x1.83a3893550edcp+29, 0x1.3e0078db8ada4p+44, 0x1.257bec9464251p+59,
      0x1.20e9ea0755a47p+74, 0x1.2843e1313c83bp+89, 0x1.387bd6a785478p+104,
      0x1.5074e788de77p+119, 0x1.7004dd990d7d9p+134, 0x1.9792ed5f6dfc9p+149,
      0x1.c7f08cdaef517p+164, 0x1.0125c811215a5p+180, 0x1.2416931f15426p+195,
      0x1.4dc0543c441a3p+210, 0x1.7f50164dd19c1p+225, 0x1.ba331529ed6a5p+240,
      0x1.00110f1fa573dp+256}},
    {-0x1.1ffffa3884bdp+3,
     -0x1.ff90c9d2ae925p-53,
     0x1.71df672a02bb3p-24,
     -0x1.625edfc63db2fp+18,
     0x1.da7fc3ed69467p-37,
     {0x1.ea8c150480a7ap+35, -0x1.c4b30e4bc55c1p+53, 0x1.d5fe468dbbf03p+71,
      -0x1.043d21bc24decp+90, 0x1.2c334ae535e1dp+108, -0x1.64314b431cd64p+126,
      0x1.af6ed589b3a86p+144, -0x1.096e446edcfb3p+163, 0x1.4aaf49e713c02p+181,
      -0x1.a0246d9c1b687p+199, 0x1.0806315c1aa49p+218, -0x1.515dd6b889a42p+236,
      0x1.b1a5fe767c44bp+254, -0x1.18222955c5804p+273, 0x1.6b8b3180efb2ep+291,
      -0x1.d9a3c5a532222p+309}},
    {-0x1.200005c7768fbp+3,
     -0x1.b5b610ffb70d4p-54,
     0x1.71dd0d836fef9p-24,
     0x1.626120391944p+18,
     0x1.7d5e8272cda81p-38,
     {0x1.ea8f32fb7f586p+35, 0x1.c4b75ee68e2bap+53, 0x1.d6043fa1ffaa5p+71,
      0x1.04414411db7f4p+90, 0x1.2c3903ec9c90cp+108, 0x1.64393744bb9bdp+126,
      0x1.af79ccdc71d33p+144, 0x1.0975db7d71fc6p+163, 0x1.4ab9cba1e346ep+181,
      0x1.a032f8f11473dp+199, 0x1.0810426bfac85p+218, 0x1.516bc616e3904p+236,
      0x1.b1b948b0b809p+254, 0x1.182f8345f3c6p+273, 0x1.6b9dace0c9cc7p+291,
      0x1.d9bd5b2e01bdp+309}},
    {-0x1.3fffff6c0d7cp+3,
     0x1.197cea8c42d7dp-51,
     0x1.27e5149a0ecd5p-27,
     -0x1.baf7da5f3795dp+21,
     -0x1.16a79518c8122p-33,
     {0x1.7f3e8791fa0d2p+42, -0x1.ba18befcaaa63p+63, 0x1.1ede14765dc0cp+85,
      -0x1.8d1a9ab5a505p+106, 0x1.1e4d8c35d22ccp+128, -0x1.a8a191db109p+149,
      0x1.4174f65ff868p+171, -0x1.ee6d90f2332c5p+192, 0x1.80fd3420fba1dp+214,
      -0x1.2ecd481762ff2p+236, 0x1.e04a0b28da2bp+257, -0x1.7f91af3f00393p+279,
      0x1.342652fd50c8cp+301, -0x1.f1a88f83f11a9p+322, 0x1.93a6874ce10a9p+344,
      -0x1.48af445c01ea7p+366}},
    {-0x1.40000093f2777p+3,
     -0x1.927b45d95e154p-52,
     0x1.27e4e2550ad8dp-27,
     0x1.baf825a0c63b2p+21,
     -0x1.20323f10165f2p-35,
     {0x1.7f3ec8ae05f2ep+42, 0x1.ba192fa62a5c8p+63, 0x1.1ede75ef431bp+85,
      0x1.8d1b435ece20fp+106, 0x1.1e4e1e218c99cp+128, 0x1.a8a28e596cccep+149,
      0x1.4175d0d35b3d4p+171, 0x1.ee6f0af10b983p+192, 0x1.80fe7b2913e7cp+214,
      0x1.2ece6307c7df4p+236, 0x1.e04bf4be0137bp+257, 0x1.7f9356d1e72e2p+279,
      0x1.3427c1744d521p+301, 0x1.f1ab09a064645p+322, 0x1.93a8abea96591p+344,
      0x1.48b11f01e3d3p+366}},
    {-0x1.5ffffff28cdd4p+3,
     0x1.c9924a65aa486p-53,
     0x1.ae6459f310478p-31,
     -0x1.308a7d8eadb7cp+25,
     0x1.a95a609877977p-31,
     {0x1.6a4938065bfd2p+49, -0x1.1f51f646980c5p+74, 0x1.005993b17e047p+99,
      -0x1.e7ee7dccf100cp+123, 0x1.e3b550a815c55p+148, -0x1.ed38daa0d4c2cp+173,
      0x1.00b346bb02a7dp+199, -0x1.0f71919049fbdp+224, 0x1.229f2440f731ep+249,
      -0x1.3a4c2ff760a7cp+274, 0x1.56bc218a07779p+299, -0x1.785bd6701e70bp+324,
      0x1.9fbdc2ececfc3p+349, -0x1.cd99929c61228p+374, 0x1.01670b0202602p+400,
      -0x1.203276acacf26p+425}},
    {-0x1.6000000d7322ap+3,
     -0x1.8aecb2d37ff52p-51,
     0x1.ae64530b9867cp-31,
     0x1.308a82715245p+25,
     -0x1.1233b372bfd9ep-29,
     {0x1.6a493dd62402ep+49, 0x1.1f51fd307a7cdp+74, 0x1.00599beaf8731p+99,
      0x1.e7ee915e59f9p+123, 0x1.e3b567ef58977p+148, 0x1.ed38f6520c29fp+173,
      0x1.00b35733b93d4p+199, 0x1.0f71a5288c1c1p+224, 0x1.229f3b905f98p+249,
      0x1.3a4c4bb24917p+274, 0x1.56bc4286fc1a7p+299, 0x1.785bfdae59cc7p+324,
      0x1.9fbdf19c0ea44p+349, 0x1.cd99ca259ad9cp+374, 0x1.01672c0a8283dp+400,
      0x1.20329df8a4361p+425}},
    {-0x1.7ffffffee1127p+3,
     -0x1.ce1f7906b30f5p-54,
     0x1.1eed8f3252fd8p-34,
     -0x1.c8cfbfaf2b0c8p+28,
     0x1.7e94018c6c78dp-27,
     {0x1.97926203e98acp+56, -0x1.e4da54ebc6dacp+84, 0x1.447163ae314a4p+113,
      -0x1.cf2769e629665p+141, 0x1.585bdc3e1a1ep+170, -0x1.075951fd3e6e6p+199,
      0x1.9b2f368a135bap+227, -0x1.4619ae6d212bep+256, 0x1.05dadf39fe06dp+285,
      -0x1.a8c7f835a5b74p+313, 0x1.5b6940a5e9dd8p+342, -0x1.1e1ece477df9p+371,
      0x1.da1721d8c8955p+399, -0x1.8ac9f8a8bdad6p+428, 0x1.4a3850ea363cfp+457,
      -0x1.154b6ea5fc7cbp+486}},
    {-0x1.800000011eed9p+3,
     0x1.19d5307e1fb5ep-53,
     0x1.1eed8eccc8159p-34,
     0x1.c8cfc050d4f38p+28,
     -0x1.7ef0726d4e7acp-26,
     {0x1.9792629426754p+56, 0x1.e4da55ed2869fp+84, 0x1.44716493d49d4p+113,
      0x1.cf276b7feead7p+141, 0x1.585bddabb4165p+170, 0x1.075953436fe86p+199,
      0x1.9b2f38d024339p+227, 0x1.4619b074745a5p+256, 0x1.05dae10956d5p+285,
      0x1.a8c7fb7073eadp+313, 0x1.5b69438798ffep+342, 0x1.1e1ed0d9a9469p+371,
      0x1.da17266f3bd61p+399, 0x1.8ac9fcc098df1p+428, 0x1.4a3854911ea34p+457,
      0x1.154b71e81ed17p+486}},
    {-0x1.9fffffffe9edcp+3,
     0x1.84f40342d001cp-51,
     0x1.6124613f7ad0dp-38,
     -0x1.7328cbfacb4e5p+32,
     -0x1.eae875d913775p-24,
     {0x1.0d0fa2e06b2f1p+64, -0x1.04105bec453b2p+96, 0x1.1ac9dd401f2e4p+128,
      -0x1.47ffb069fc5a3p+160, 0x1.8c49d9a550bffp+192, -0x1.ec79de0e58f55p+224,
      0x1.38615a9e729aap+257, -0x1.929453f57ff5ep+289, 0x1.06a78089cd9f2p+322,
      -0x1.5a302f95ffb66p+354, 0x1.cc176afbf85abp+386, -0x1.33dfa8748ce7ep+419,
      0x1.9e7c094cbb0c4p+451, -0x1.186fe932216a4p+484, 0x1.7d2d71e8037fap+516,
      -0x1.0411b24fb4aacp+549}},
    {-0x1.a000000016124p+3,
     -0x1.84e03341ee8ddp-51,
     0x1.6124613592d06p-38,
     0x1.7328cc0534b1bp+32,
     -0x1.f63c3a52c12bfp-24,
     {0x1.0d0fa2e7f760fp+64, 0x1.04105bf7369b6p+96, 0x1.1ac9dd4ffcbb2p+128,
      0x1.47ffb080fcf49p+160, 0x1.8c49d9c6aa4a2p+192, 0x1.ec79de3eb3092p+224,
      0x1.38615ac17fba5p+257, 0x1.929454285190cp+289, 0x1.06a780aea48d7p+322,
      0x1.5a302fcb6910cp+354, 0x1.cc176b49688bap+386, 0x1.33dfa8acafdfp+419,
      0x1.9e7c099e1eaa8p+451, 0x1.186fe96d2195bp+484, 0x1.7d2d723d8e259p+516,
      0x1.0411b28db772fp+549}},
    {-0x1.bffffffffe6c7p+3,
     0x1.d2a30f3dae0fbp-51,
     0x1.93974a8c7223ap-42,
     -0x1.44c3b27faa6bcp+36,
     -0x1.1972c0b160b2bp-21,
     {0x1.9bfff16cfee53p+71, -0x1.5c71eb305bbbap+107, 0x1.4b87e88b6aa31p+143,
      -0x1.50778e66e783p+179, 0x1.63b46f95b59ebp+215, -0x1.82c962042fed7p+251,
      0x1.ad58bb7f9c093p+287, -0x1.e427911e97b22p+323, 0x1.14644886639ffp+360,
      -0x1.3ec2018a6e348p+396, 0x1.72ae717cbca89p+432, -0x1.b213d35bbabbp+468,
      0x1.ff576cbfba8e2p+504, -0x1.2eb9404ab0235p+541, 0x1.680941959102dp+577,
      -0x1.ade0e2e9dad4cp+613}},
    {-0x1.c000000001939p+3,
     -0x1.d2a2f4a73af63p-51,
     0x1.93974a8b9d7p-42,
     0x1.44c3b28055944p+36,
     -0x1.198d430af8ae5p-21,
     {0x1.9bfff16dd8075p+71, 0x1.5c71eb316f30cp+107, 0x1.4b87e88cc815ep+143,
      0x1.50778e68a2d38p+179, 0x1.63b46f97e8037p+215, 0x1.82c96206f962dp+251,
      0x1.ad58bb8325232p+287, 0x1.e427912313eaep+323, 0x1.146448893bf2bp+360,
      0x1.3ec2018e0a2ap+396, 0x1.72ae718150cdap+432, 0x1.b213d36189b9fp+468,
      0x1.ff576cc718f98p+504, 0x1.2eb9404f5cb45p+541, 0x1.6809419b7efd1p+577,
      0x1.ade0e2f1608dep+613}},
    {-0x1.dfffffffffe52p+3,
     0x1.fcf9ccfd8867ep-51,
     0x1.ae7f3e7343424p-46,
     -0x1.30777757fa84ap+40,
     0x1.86558a534b1cdp-14,
     {0x1.6a1bf33124eddp+79, -0x1.1f1c1dba9251p+119, 0x1.0019876a17ea6p+159,
      -0x1.e7562019511d5p+198, 0x1.e300149e44802p+238, -0x1.ec6148051096fp+278,
      0x1.0033115fea2e8p+319, -0x1.0ed9119b5a477p+359, 0x1.21e9bf781864p+399,
      -0x1.39746ce3ecf1ep+439, 0x1.55bb7d2cf50dbp+479, -0x1.772a91f2a16cbp+519,
      0x1.9e52a7c8ddf0ep+559, -0x1.cbe9ab6e0fa32p+599, 0x1.00662cefc1c23p+640,
      -0x1.1f00ed8a8fd0bp+680}},
    {-0x1.e0000000001aep+3,
     -0x1.fcf9ccde8721p-51,
     0x1.ae7f3e7333c1ap-46,
     0x1.30777758057b6p+40,
     0x1.865586b64d417p-14,
     {0x1.6a1bf33131f8p+79, 0x1.1f1c1dbaa1d33p+119, 0x1.0019876a2a5c3p+159,
      0x1.e75620197cfcep+198, 0x1.e300149e78ae1p+238, 0x1.ec6148054ea5dp+278,
      0x1.003311600f15dp+319, 0x1.0ed9119b862b6p+359, 0x1.21e9bf784c973p+399,
      0x1.39746ce42b07p+439, 0x1.55bb7d2d3ee3cp+479, 0x1.772a91f2f93d5p+519,
      0x1.9e52a7c94661ap+559, 0x1.cbe9ab6e8bd9cp+599, 0x1.00662cf00b9f9p+640,
      0x1.1f00ed8ae7aa2p+680}},
    {-0x1.fffffffffffe5p+3,
     -0x1.80c18cc43ea26p-53,
     0x1.ae7f3e733c00dp-50,
     -0x1.30777757ffa65p+44,
     0x1.9865588a24e58p-10,
     {0x1.6a1bf3312b084p+87, -0x1.1f1c1dba99933p+131, 0x1.0019876a208c6p+175,
      -0x1.e756201965a62p+218, 0x1.e300149e5cec2p+262, -0x1.ec6148052da29p+306,
      0x1.0033115ffb743p+351, -0x1.0ed9119b6ed25p+395, 0x1.21e9bf7830d28p+439,
      -0x1.39746ce40a008p+483, 0x1.55bb7d2d179c9p+527, -0x1.772a91f2ca868p+571,
      0x1.9e52a7c90ed2bp+615, -0x1.cbe9ab6e49c61p+659, 0x1.00662cefe4548p+704,
      -0x1.1f00ed8ab8ee9p+748}},
    {-0x1.000000000000dp+4,
     -0x1.cfe7ce6768509p-50,
     0x1.ae7f3e733b032p-50,
     0x1.307777580059bp+44,
     0x1.9865588674a06p-10,
     {0x1.6a1bf3312bddap+87, 0x1.1f1c1dba9a91p+131, 0x1.0019876a21ba3p+175,
      0x1.e756201968742p+218, 0x1.e300149e60421p+262, 0x1.ec614805319a3p+306,
      0x1.0033115ffdd02p+351, 0x1.0ed9119b71a09p+395, 0x1.21e9bf783428bp+439,
      0x1.39746ce40df87p+483, 0x1.55bb7d2d1c54ep+527, 0x1.772a91f2d0239p+571,
      0x1.9e52a7c9157fdp+615, 0x1.cbe9ab6e51b6dp+659, 0x1.00662cefe90d4p+704,
      0x1.1f00ed8abe8c3p+748}},
};

#endif
