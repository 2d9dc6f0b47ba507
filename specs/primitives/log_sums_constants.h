/* Constants of sums of powers near 1; made by tools/elementary/log_sums.py. */
#ifndef NDM_PRIMITIVES_LOG_SUMS_CONSTANTS_H
#define NDM_PRIMITIVES_LOG_SUMS_CONSTANTS_H

#include <stdint.h>

#include "tables.h"

/* 128 bits, here those after the point. */
typedef struct ndm_long_digits {
    uint64_t high, low;
} ndm_long_digits;

/* log(2) */
static const uint64_t ndm_log_2_words[3] = {0xb17217f7d1cf79ab, 0xc9e3b39803f2f6af,
                                            0x40f343267298b62e};

#define NDM_LOST_SHIFT 18
/* 1 / 2!, 1 / 3!, ... */
static const ndm_long_digits ndm_lost_terms[7] = {
    {0x8000000000000000, 0x0000000000000000}, {0x2aaaaaaaaaaaaaaa, 0xaaaaaaaaaaaaaaab},
    {0x0aaaaaaaaaaaaaaa, 0xaaaaaaaaaaaaaaab}, {0x0222222222222222, 0x2222222222222222},
    {0x005b05b05b05b05b, 0x05b05b05b05b05b0}, {0x000d00d00d00d00d, 0x00d00d00d00d00d0},
    {0x0001a01a01a01a01, 0xa01a01a01a01a01a},
};
/* 2**18 / 9!, 2**18 / 10!, ... */
static const uint64_t ndm_lost_last_terms[7] = {
    0xb8ef1d2ab6399c7d, 0x127e4fb7789f5c73, 0x01ae64567f544e39, 0x0023ddb1dff1b12f,
    0x0002c248c2750da1, 0x00003272e95180f9, 0x0000035cfe7ce677,
};

/* 1 - e**(-i / 64) for whole i */
NDM_SHARED_TABLE(ndm_lost_table, 65 * 16)
static const ndm_long_digits ndm_lost_table[65] = {
    {0x0000000000000000, 0x0000000000000000}, {0x03f80aa00882db6c, 0x177a11558a952add},
    {0x07e054abba514375, 0xa7faa03444ec6517}, {0x0bb91ca809820271, 0xcc429382dc397b14},
    {0x0f82a021c7eae18d, 0x0e700fcfb653a281}, {0x133d1bb17df2e73c, 0x3390e763ad4f4c9a},
    {0x16e8caff341fea65, 0x5cf7b5e222c762ce}, {0x1a85e8c62d9c136b, 0x7ddd179dc61e91ac},
    {0x1e14aed893eef3c3, 0xc14ed960d0a2b505}, {0x219556231424eff4, 0xa959e565cd2832db},
    {0x250816b06d9ecec2, 0xa02828f5a12a8a82}, {0x286d27acf2c25ace, 0xd4a5434c3153e1ad},
    {0x2bc4bf69fbc421fd, 0x36226fadd441a3e1}, {0x2f0f13614bc17f87, 0x1650944c5c1d8bbb},
    {0x324c5838686142a3, 0x7fb7625212865145}, {0x357cc1c3e4306c16, 0xf8b82e653e2cc233},
    {0x38a0830a9befa8bc, 0xbea343629c970c47}, {0x3bb7ce48e7055e26, 0x3d627267d128a366},
    {0x3ec2d4f3bb4750b5, 0x9755b1810605acf8}, {0x41c1c7bbc44e2010, 0x9aa682553230e4ff},
    {0x44b4d6906e840f65, 0xdd0455d8f8847ab6}, {0x479c30a2e61fcab1, 0x6e244e8cb42b5284},
    {0x4a7804690a3b18ed, 0x5facbae0600f13a7}, {0x4d487fa05434acd8, 0x32452f1a5dad2b7e},
    {0x500dcf50b38b8aac, 0x27247fb3ddbd88bd}, {0x52c81fcf5e61c0ba, 0xcea560981041a6cc},
    {0x55779cc196d37b54, 0x689f5009be178f56}, {0x581c711f654ec9a7, 0x71b057709c417d14},
    {0x5ab6c7364817b94e, 0xdd8a92eb583d3b44}, {0x5d46c8abd823c10a, 0x0249fec96293151a},
    {0x5fcc9e806376c88d, 0x480d8f715eb2af03}, {0x624871117d2b7373, 0xa1bcd1c38e251b1f},
    {0x64ba681c834fb00c, 0x298a5caacf322898}, {0x6722aac11abde802, 0xa08acc50a65df541},
    {0x69815f83a11a90aa, 0xd8c891016d15e945}, {0x6bd6ac4f951d3afc, 0x391db65a77e01699},
    {0x6e22b679f54ba801, 0xb61343fc21a3aa63}, {0x7065a2c3954ccda2, 0x1677c651b5415079},
    {0x729f955b69f92122, 0x9736e5c8d39b0eb4}, {0x74d0b1e0cc4ce899, 0x9811f7b7bb1784b6},
    {0x76f91b65b360c2a6, 0xa75a2e86a39507ac}, {0x7918f470e58c0427, 0xe7a71e726aeb84db},
    {0x7b305f0020d3fe41, 0x6dd6074114247418}, {0x7d3f7c8a3acab3d9, 0x01262650ccb9ce42},
    {0x7f466e0137fefc9e, 0xe7d55e7ae9621c7d}, {0x814553d45b1f8cd2, 0x8f8f61c5824af36e},
    {0x833c4df22bf1d41f, 0x7ba74c90576f625c}, {0x852b7bca763d232b, 0xa63ee39a52ac0067},
    {0x8712fc5040ca06b4, 0x40f0b3003a7dcb91}, {0x88f2edfbbc954858, 0x717c60eb52f656d2},
    {0x8acb6ecc2c55886b, 0x5b7711e4bd3e03c3}, {0x8c9c9c49c471e94f, 0xb4ada0efe969c076},
    {0x8e6693878387cbef, 0x994038cd3df8d071}, {0x90297125039d25d3, 0xc783efb77a178ab7},
    {0x91e55150441c8426, 0x6964a7e7d5f6641f}, {0x939a4fc76cb75b87, 0xc5ddbb6dd23524c5},
    {0x954887da894ad2ff, 0x6ac4915e3a013d4b}, {0x96f0146d3ee2c87b, 0x7bc707a74b95eee4},
    {0x98910ff879f65f32, 0xd991184b3246c359}, {0x9a2b948c15f8fbd6, 0xe1b07e5bfa9a703e},
    {0x9bbfbbd07e5a27c7, 0xd67a305c6cb87919}, {0x9d4d9f08490e6b6c, 0xe248509d52d43867},
    {0x9ed55711cabac85f, 0x91b5387450578754}, {0xa056fc68a49c1644, 0x15e766da453f0722},
    {0xa1d2a7274c4320e5, 0x4521387d6fab06f2},
};

#endif
