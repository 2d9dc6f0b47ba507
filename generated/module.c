/* The tables of module core. Through templates/module.c.j2; made by ndmillc. */
#include <float.h>

#include "ndmill/module.h"
#include "ndmill/ufunc.h"
#include "ndmill/kernel/dtypes_core.h"

/* ---- dtypes and kinds ------------------------------------------------------------- */

extern const ndm_dtype_class ndm_dtype_class_bool;
extern const ndm_dtype_class ndm_dtype_class_int8;
extern const ndm_dtype_class ndm_dtype_class_uint8;
extern const ndm_dtype_class ndm_dtype_class_int16;
extern const ndm_dtype_class ndm_dtype_class_uint16;
extern const ndm_dtype_class ndm_dtype_class_int32;
extern const ndm_dtype_class ndm_dtype_class_uint32;
extern const ndm_dtype_class ndm_dtype_class_int64;
extern const ndm_dtype_class ndm_dtype_class_uint64;
extern const ndm_dtype_class ndm_dtype_class_float16;
extern const ndm_dtype_class ndm_dtype_class_float32;
extern const ndm_dtype_class ndm_dtype_class_float64;
extern const ndm_dtype_class ndm_dtype_class_longdouble;
extern const ndm_dtype_class ndm_dtype_class_complex64;
extern const ndm_dtype_class ndm_dtype_class_complex128;
extern const ndm_dtype_class ndm_dtype_class_clongdouble;

static const ndm_dtype_class *const dtypes[] = {
    &ndm_dtype_class_bool,
    &ndm_dtype_class_int8,
    &ndm_dtype_class_uint8,
    &ndm_dtype_class_int16,
    &ndm_dtype_class_uint16,
    &ndm_dtype_class_int32,
    &ndm_dtype_class_uint32,
    &ndm_dtype_class_int64,
    &ndm_dtype_class_uint64,
    &ndm_dtype_class_float16,
    &ndm_dtype_class_float32,
    &ndm_dtype_class_float64,
    &ndm_dtype_class_longdouble,
    &ndm_dtype_class_complex64,
    &ndm_dtype_class_complex128,
    &ndm_dtype_class_clongdouble,
};

static const ndm_kind_record kinds[] = {
    {"any", NULL},
    {"number", "any"},
    {"real", "number"},
    {"integer", "real"},
    {"inexact", "number"},
    {"bool", "any"},
    {"unsignedinteger", "integer"},
    {"signedinteger", "integer"},
    {"fixedpoint", "real"},
    {"floating", "real"},
    {"floating", "inexact"},
    {"complexfloating", "inexact"},
    {"datetime", "any"},
    {"timedelta", "any"},
    {"opaque", "any"},
};

#define SIGNEDINTEGER_OF(type) \
    (sizeof(type) == 1 ? "int8" : sizeof(type) == 2 ? "int16" : sizeof(type) == 4 ? "int32" : sizeof(type) == 8 ? "int64" : "(none)")
#define UNSIGNEDINTEGER_OF(type) \
    (sizeof(type) == 1 ? "uint8" : sizeof(type) == 2 ? "uint16" : sizeof(type) == 4 ? "uint32" : sizeof(type) == 8 ? "uint64" : "(none)")
static const ndm_alias_record aliases[] = {
    {"byte", SIGNEDINTEGER_OF(signed char), 0},
    {"ubyte", UNSIGNEDINTEGER_OF(unsigned char), 0},
    {"short", SIGNEDINTEGER_OF(short), 0},
    {"ushort", UNSIGNEDINTEGER_OF(unsigned short), 0},
    {"intc", SIGNEDINTEGER_OF(int), 0},
    {"uintc", UNSIGNEDINTEGER_OF(unsigned int), 0},
    {"long", SIGNEDINTEGER_OF(long), 0},
    {"ulong", UNSIGNEDINTEGER_OF(unsigned long), 0},
    {"longlong", SIGNEDINTEGER_OF(long long), 'q'},
    {"ulonglong", UNSIGNEDINTEGER_OF(unsigned long long), 'Q'},
    {"intp", SIGNEDINTEGER_OF(intptr_t), 'p'},
    {"uintp", UNSIGNEDINTEGER_OF(uintptr_t), 'P'},
};

/* ---- kernels, by target ----------------------------------------------------------- */

#ifdef NDM_BUILD_GENERIC
#define ON_GENERIC(use, stem) use(stem, generic)
#else
#define ON_GENERIC(use, stem)
#endif
#ifdef NDM_BUILD_X86_64_V2
#define ON_X86_64_V2(use, stem) use(stem, x86_64_v2)
#else
#define ON_X86_64_V2(use, stem)
#endif
#ifdef NDM_BUILD_X86_64_V3
#define ON_X86_64_V3(use, stem) use(stem, x86_64_v3)
#else
#define ON_X86_64_V3(use, stem)
#endif
#ifdef NDM_BUILD_X86_64_V4
#define ON_X86_64_V4(use, stem) use(stem, x86_64_v4)
#else
#define ON_X86_64_V4(use, stem)
#endif
#ifdef NDM_BUILD_AARCH64
#define ON_AARCH64(use, stem) use(stem, aarch64)
#else
#define ON_AARCH64(use, stem)
#endif

#define DECLARE(stem, target) extern const ndm_kernel_table ndm_k_##stem##_##target;
#define ENTRY(stem, target) &ndm_k_##stem##_##target,
#define EACH_TARGET(use, stem) \
    ON_GENERIC(use, stem) \
    ON_X86_64_V2(use, stem) \
    ON_X86_64_V3(use, stem) \
    ON_X86_64_V4(use, stem) \
    ON_AARCH64(use, stem)
#define TABLES(stem) \
    EACH_TARGET(DECLARE, stem) \
    static const ndm_kernel_table *const stem[] = {EACH_TARGET(ENTRY, stem)}

TABLES(loops_bool_arithmetic);
TABLES(loops_int8_arithmetic);
TABLES(loops_uint8_arithmetic);
TABLES(loops_int16_arithmetic);
TABLES(loops_uint16_arithmetic);
TABLES(loops_int32_arithmetic);
TABLES(loops_uint32_arithmetic);
TABLES(loops_int64_arithmetic);
TABLES(loops_uint64_arithmetic);
TABLES(loops_float16_arithmetic);
TABLES(loops_float32_arithmetic);
TABLES(loops_float64_arithmetic);
TABLES(loops_longdouble_arithmetic);
TABLES(loops_complex64_arithmetic);
TABLES(loops_complex128_arithmetic);
TABLES(loops_clongdouble_arithmetic);
TABLES(loops_int8_bits);
TABLES(loops_uint8_bits);
TABLES(loops_int16_bits);
TABLES(loops_uint16_bits);
TABLES(loops_int32_bits);
TABLES(loops_uint32_bits);
TABLES(loops_int64_bits);
TABLES(loops_uint64_bits);
TABLES(loops_bool_comparison);
TABLES(loops_int8_comparison);
TABLES(loops_uint8_comparison);
TABLES(loops_int16_comparison);
TABLES(loops_uint16_comparison);
TABLES(loops_int32_comparison);
TABLES(loops_uint32_comparison);
TABLES(loops_int64_comparison);
TABLES(loops_uint64_comparison);
TABLES(loops_float16_comparison);
TABLES(loops_float32_comparison);
TABLES(loops_float64_comparison);
TABLES(loops_longdouble_comparison);
TABLES(loops_complex64_comparison);
TABLES(loops_complex128_comparison);
TABLES(loops_clongdouble_comparison);
TABLES(loops_bool_extrema);
TABLES(loops_int8_extrema);
TABLES(loops_uint8_extrema);
TABLES(loops_int16_extrema);
TABLES(loops_uint16_extrema);
TABLES(loops_int32_extrema);
TABLES(loops_uint32_extrema);
TABLES(loops_int64_extrema);
TABLES(loops_uint64_extrema);
TABLES(loops_float16_extrema);
TABLES(loops_float32_extrema);
TABLES(loops_float64_extrema);
TABLES(loops_longdouble_extrema);
TABLES(loops_complex64_extrema);
TABLES(loops_complex128_extrema);
TABLES(loops_clongdouble_extrema);
TABLES(loops_bool_floatbits);
TABLES(loops_int8_floatbits);
TABLES(loops_uint8_floatbits);
TABLES(loops_int16_floatbits);
TABLES(loops_uint16_floatbits);
TABLES(loops_int32_floatbits);
TABLES(loops_uint32_floatbits);
TABLES(loops_int64_floatbits);
TABLES(loops_uint64_floatbits);
TABLES(loops_float16_floatbits);
TABLES(loops_float32_floatbits);
TABLES(loops_float64_floatbits);
TABLES(loops_longdouble_floatbits);
TABLES(loops_complex64_floatbits);
TABLES(loops_complex128_floatbits);
TABLES(loops_clongdouble_floatbits);
TABLES(loops_bool_logic);
TABLES(loops_int8_logic);
TABLES(loops_uint8_logic);
TABLES(loops_int16_logic);
TABLES(loops_uint16_logic);
TABLES(loops_int32_logic);
TABLES(loops_uint32_logic);
TABLES(loops_int64_logic);
TABLES(loops_uint64_logic);
TABLES(loops_float16_logic);
TABLES(loops_float32_logic);
TABLES(loops_float64_logic);
TABLES(loops_longdouble_logic);
TABLES(loops_complex64_logic);
TABLES(loops_complex128_logic);
TABLES(loops_clongdouble_logic);
TABLES(loops_float16_roots);
TABLES(loops_float32_roots);
TABLES(loops_float64_roots);
TABLES(loops_longdouble_roots);
TABLES(loops_complex64_roots);
TABLES(loops_complex128_roots);
TABLES(loops_clongdouble_roots);
TABLES(loops_float16_special);
TABLES(loops_float32_special);
TABLES(loops_float64_special);
TABLES(loops_longdouble_special);
TABLES(casts_bool);
TABLES(casts_int8);
TABLES(casts_uint8);
TABLES(casts_int16);
TABLES(casts_uint16);
TABLES(casts_int32);
TABLES(casts_uint32);
TABLES(casts_int64);
TABLES(casts_uint64);
TABLES(casts_float16);
TABLES(casts_float32);
TABLES(casts_float64);
TABLES(casts_longdouble);
TABLES(casts_complex64);
TABLES(casts_complex128);
TABLES(casts_clongdouble);

#define STEM(name, tables) {name, tables, sizeof(tables) / sizeof(*tables)}
static const ndm_stem stems[] = {
    STEM("loops/bool/arithmetic", loops_bool_arithmetic),
    STEM("loops/int8/arithmetic", loops_int8_arithmetic),
    STEM("loops/uint8/arithmetic", loops_uint8_arithmetic),
    STEM("loops/int16/arithmetic", loops_int16_arithmetic),
    STEM("loops/uint16/arithmetic", loops_uint16_arithmetic),
    STEM("loops/int32/arithmetic", loops_int32_arithmetic),
    STEM("loops/uint32/arithmetic", loops_uint32_arithmetic),
    STEM("loops/int64/arithmetic", loops_int64_arithmetic),
    STEM("loops/uint64/arithmetic", loops_uint64_arithmetic),
    STEM("loops/float16/arithmetic", loops_float16_arithmetic),
    STEM("loops/float32/arithmetic", loops_float32_arithmetic),
    STEM("loops/float64/arithmetic", loops_float64_arithmetic),
    STEM("loops/longdouble/arithmetic", loops_longdouble_arithmetic),
    STEM("loops/complex64/arithmetic", loops_complex64_arithmetic),
    STEM("loops/complex128/arithmetic", loops_complex128_arithmetic),
    STEM("loops/clongdouble/arithmetic", loops_clongdouble_arithmetic),
    STEM("loops/int8/bits", loops_int8_bits),
    STEM("loops/uint8/bits", loops_uint8_bits),
    STEM("loops/int16/bits", loops_int16_bits),
    STEM("loops/uint16/bits", loops_uint16_bits),
    STEM("loops/int32/bits", loops_int32_bits),
    STEM("loops/uint32/bits", loops_uint32_bits),
    STEM("loops/int64/bits", loops_int64_bits),
    STEM("loops/uint64/bits", loops_uint64_bits),
    STEM("loops/bool/comparison", loops_bool_comparison),
    STEM("loops/int8/comparison", loops_int8_comparison),
    STEM("loops/uint8/comparison", loops_uint8_comparison),
    STEM("loops/int16/comparison", loops_int16_comparison),
    STEM("loops/uint16/comparison", loops_uint16_comparison),
    STEM("loops/int32/comparison", loops_int32_comparison),
    STEM("loops/uint32/comparison", loops_uint32_comparison),
    STEM("loops/int64/comparison", loops_int64_comparison),
    STEM("loops/uint64/comparison", loops_uint64_comparison),
    STEM("loops/float16/comparison", loops_float16_comparison),
    STEM("loops/float32/comparison", loops_float32_comparison),
    STEM("loops/float64/comparison", loops_float64_comparison),
    STEM("loops/longdouble/comparison", loops_longdouble_comparison),
    STEM("loops/complex64/comparison", loops_complex64_comparison),
    STEM("loops/complex128/comparison", loops_complex128_comparison),
    STEM("loops/clongdouble/comparison", loops_clongdouble_comparison),
    STEM("loops/bool/extrema", loops_bool_extrema),
    STEM("loops/int8/extrema", loops_int8_extrema),
    STEM("loops/uint8/extrema", loops_uint8_extrema),
    STEM("loops/int16/extrema", loops_int16_extrema),
    STEM("loops/uint16/extrema", loops_uint16_extrema),
    STEM("loops/int32/extrema", loops_int32_extrema),
    STEM("loops/uint32/extrema", loops_uint32_extrema),
    STEM("loops/int64/extrema", loops_int64_extrema),
    STEM("loops/uint64/extrema", loops_uint64_extrema),
    STEM("loops/float16/extrema", loops_float16_extrema),
    STEM("loops/float32/extrema", loops_float32_extrema),
    STEM("loops/float64/extrema", loops_float64_extrema),
    STEM("loops/longdouble/extrema", loops_longdouble_extrema),
    STEM("loops/complex64/extrema", loops_complex64_extrema),
    STEM("loops/complex128/extrema", loops_complex128_extrema),
    STEM("loops/clongdouble/extrema", loops_clongdouble_extrema),
    STEM("loops/bool/floatbits", loops_bool_floatbits),
    STEM("loops/int8/floatbits", loops_int8_floatbits),
    STEM("loops/uint8/floatbits", loops_uint8_floatbits),
    STEM("loops/int16/floatbits", loops_int16_floatbits),
    STEM("loops/uint16/floatbits", loops_uint16_floatbits),
    STEM("loops/int32/floatbits", loops_int32_floatbits),
    STEM("loops/uint32/floatbits", loops_uint32_floatbits),
    STEM("loops/int64/floatbits", loops_int64_floatbits),
    STEM("loops/uint64/floatbits", loops_uint64_floatbits),
    STEM("loops/float16/floatbits", loops_float16_floatbits),
    STEM("loops/float32/floatbits", loops_float32_floatbits),
    STEM("loops/float64/floatbits", loops_float64_floatbits),
    STEM("loops/longdouble/floatbits", loops_longdouble_floatbits),
    STEM("loops/complex64/floatbits", loops_complex64_floatbits),
    STEM("loops/complex128/floatbits", loops_complex128_floatbits),
    STEM("loops/clongdouble/floatbits", loops_clongdouble_floatbits),
    STEM("loops/bool/logic", loops_bool_logic),
    STEM("loops/int8/logic", loops_int8_logic),
    STEM("loops/uint8/logic", loops_uint8_logic),
    STEM("loops/int16/logic", loops_int16_logic),
    STEM("loops/uint16/logic", loops_uint16_logic),
    STEM("loops/int32/logic", loops_int32_logic),
    STEM("loops/uint32/logic", loops_uint32_logic),
    STEM("loops/int64/logic", loops_int64_logic),
    STEM("loops/uint64/logic", loops_uint64_logic),
    STEM("loops/float16/logic", loops_float16_logic),
    STEM("loops/float32/logic", loops_float32_logic),
    STEM("loops/float64/logic", loops_float64_logic),
    STEM("loops/longdouble/logic", loops_longdouble_logic),
    STEM("loops/complex64/logic", loops_complex64_logic),
    STEM("loops/complex128/logic", loops_complex128_logic),
    STEM("loops/clongdouble/logic", loops_clongdouble_logic),
    STEM("loops/float16/roots", loops_float16_roots),
    STEM("loops/float32/roots", loops_float32_roots),
    STEM("loops/float64/roots", loops_float64_roots),
    STEM("loops/longdouble/roots", loops_longdouble_roots),
    STEM("loops/complex64/roots", loops_complex64_roots),
    STEM("loops/complex128/roots", loops_complex128_roots),
    STEM("loops/clongdouble/roots", loops_clongdouble_roots),
    STEM("loops/float16/special", loops_float16_special),
    STEM("loops/float32/special", loops_float32_special),
    STEM("loops/float64/special", loops_float64_special),
    STEM("loops/longdouble/special", loops_longdouble_special),
    STEM("casts/bool", casts_bool),
    STEM("casts/int8", casts_int8),
    STEM("casts/uint8", casts_uint8),
    STEM("casts/int16", casts_int16),
    STEM("casts/uint16", casts_uint16),
    STEM("casts/int32", casts_int32),
    STEM("casts/uint32", casts_uint32),
    STEM("casts/int64", casts_int64),
    STEM("casts/uint64", casts_uint64),
    STEM("casts/float16", casts_float16),
    STEM("casts/float32", casts_float32),
    STEM("casts/float64", casts_float64),
    STEM("casts/longdouble", casts_longdouble),
    STEM("casts/complex64", casts_complex64),
    STEM("casts/complex128", casts_complex128),
    STEM("casts/clongdouble", casts_clongdouble),
};

/* ---- loops ------------------------------------------------------------------------ */

static const ndm_bool item_0 = 0;
static const ndm_int8 item_1 = 0;
static const ndm_uint8 item_2 = 0;
static const ndm_int16 item_3 = 0;
static const ndm_uint16 item_4 = 0;
static const ndm_int32 item_5 = INT32_C(0);
static const ndm_uint32 item_6 = UINT32_C(0);
static const ndm_int64 item_7 = INT64_C(0);
static const ndm_uint64 item_8 = UINT64_C(0);
static const ndm_float16 item_9 = 0x0;
static const ndm_float16 item_10 = 0x8000;
static const ndm_float32 item_11 = 0x0p0f;
static const ndm_float32 item_12 = -0x0p0f;
static const ndm_float64 item_13 = 0x0p0;
static const ndm_float64 item_14 = -0x0p0;
static const ndm_longdouble item_15 = 0x0p0L;
static const ndm_longdouble item_16 = -0x0p0L;
static const ndm_complex64 item_17 = {0x0p0f, 0x0p0f};
static const ndm_complex64 item_18 = {-0x0p0f, -0x0p0f};
static const ndm_complex128 item_19 = {0x0p0, 0x0p0};
static const ndm_complex128 item_20 = {-0x0p0, -0x0p0};
static const ndm_clongdouble item_21 = {0x0p0L, 0x0p0L};
static const ndm_clongdouble item_22 = {-0x0p0L, -0x0p0L};
static const ndm_bool item_23 = 1;
static const ndm_int8 item_24 = 1;
static const ndm_uint8 item_25 = 1;
static const ndm_int16 item_26 = 1;
static const ndm_uint16 item_27 = 1;
static const ndm_int32 item_28 = INT32_C(1);
static const ndm_uint32 item_29 = UINT32_C(1);
static const ndm_int64 item_30 = INT64_C(1);
static const ndm_uint64 item_31 = UINT64_C(1);
static const ndm_float16 item_32 = 0x3c00;
static const ndm_float32 item_33 = 0x1p0f;
static const ndm_float64 item_34 = 0x1p0;
static const ndm_longdouble item_35 = 0x1p0L;
static const ndm_complex64 item_36 = {0x1p0f, 0x0p0f};
static const ndm_complex128 item_37 = {0x1p0, 0x0p0};
static const ndm_clongdouble item_38 = {0x1p0L, 0x0p0L};
static const char *const types_bool_bool_bool[] = {"bool", "bool", "bool"};
static const char *const types_int8_int8_int8[] = {"int8", "int8", "int8"};
static const char *const types_uint8_uint8_uint8[] = {"uint8", "uint8", "uint8"};
static const char *const types_int16_int16_int16[] = {"int16", "int16", "int16"};
static const char *const types_uint16_uint16_uint16[] = {"uint16", "uint16", "uint16"};
static const char *const types_int32_int32_int32[] = {"int32", "int32", "int32"};
static const char *const types_uint32_uint32_uint32[] = {"uint32", "uint32", "uint32"};
static const char *const types_int64_int64_int64[] = {"int64", "int64", "int64"};
static const char *const types_uint64_uint64_uint64[] = {"uint64", "uint64", "uint64"};
static const char *const types_float16_float16_float16[] = {"float16", "float16", "float16"};
static const char *const types_float32_float32_float32[] = {"float32", "float32", "float32"};
static const char *const types_float64_float64_float64[] = {"float64", "float64", "float64"};
static const char *const types_longdouble_longdouble_longdouble[] = {"longdouble", "longdouble", "longdouble"};
static const char *const types_complex64_complex64_complex64[] = {"complex64", "complex64", "complex64"};
static const char *const types_complex128_complex128_complex128[] = {"complex128", "complex128", "complex128"};
static const char *const types_clongdouble_clongdouble_clongdouble[] = {"clongdouble", "clongdouble", "clongdouble"};
static const char *const types_int8_int8_int8_int8[] = {"int8", "int8", "int8", "int8"};
static const char *const types_uint8_uint8_uint8_uint8[] = {"uint8", "uint8", "uint8", "uint8"};
static const char *const types_int16_int16_int16_int16[] = {"int16", "int16", "int16", "int16"};
static const char *const types_uint16_uint16_uint16_uint16[] = {"uint16", "uint16", "uint16", "uint16"};
static const char *const types_int32_int32_int32_int32[] = {"int32", "int32", "int32", "int32"};
static const char *const types_uint32_uint32_uint32_uint32[] = {"uint32", "uint32", "uint32", "uint32"};
static const char *const types_int64_int64_int64_int64[] = {"int64", "int64", "int64", "int64"};
static const char *const types_uint64_uint64_uint64_uint64[] = {"uint64", "uint64", "uint64", "uint64"};
static const char *const types_float16_float16_float16_float16[] = {"float16", "float16", "float16", "float16"};
static const char *const types_float32_float32_float32_float32[] = {"float32", "float32", "float32", "float32"};
static const char *const types_float64_float64_float64_float64[] = {"float64", "float64", "float64", "float64"};
static const char *const types_longdouble_longdouble_longdouble_longdouble[] = {"longdouble", "longdouble", "longdouble", "longdouble"};
static const char *const types_bool_bool[] = {"bool", "bool"};
static const char *const types_int8_int8[] = {"int8", "int8"};
static const char *const types_uint8_uint8[] = {"uint8", "uint8"};
static const char *const types_int16_int16[] = {"int16", "int16"};
static const char *const types_uint16_uint16[] = {"uint16", "uint16"};
static const char *const types_int32_int32[] = {"int32", "int32"};
static const char *const types_uint32_uint32[] = {"uint32", "uint32"};
static const char *const types_int64_int64[] = {"int64", "int64"};
static const char *const types_uint64_uint64[] = {"uint64", "uint64"};
static const char *const types_float16_float16[] = {"float16", "float16"};
static const char *const types_float32_float32[] = {"float32", "float32"};
static const char *const types_float64_float64[] = {"float64", "float64"};
static const char *const types_longdouble_longdouble[] = {"longdouble", "longdouble"};
static const char *const types_complex64_float32[] = {"complex64", "float32"};
static const char *const types_complex128_float64[] = {"complex128", "float64"};
static const char *const types_clongdouble_longdouble[] = {"clongdouble", "longdouble"};
static const char *const types_int8_int8_bool[] = {"int8", "int8", "bool"};
static const char *const types_uint8_uint8_bool[] = {"uint8", "uint8", "bool"};
static const char *const types_int16_int16_bool[] = {"int16", "int16", "bool"};
static const char *const types_uint16_uint16_bool[] = {"uint16", "uint16", "bool"};
static const char *const types_int32_int32_bool[] = {"int32", "int32", "bool"};
static const char *const types_uint32_uint32_bool[] = {"uint32", "uint32", "bool"};
static const char *const types_int64_int64_bool[] = {"int64", "int64", "bool"};
static const char *const types_uint64_uint64_bool[] = {"uint64", "uint64", "bool"};
static const char *const types_int64_uint64_bool[] = {"int64", "uint64", "bool"};
static const char *const types_uint64_int64_bool[] = {"uint64", "int64", "bool"};
static const char *const types_float16_float16_bool[] = {"float16", "float16", "bool"};
static const char *const types_float32_float32_bool[] = {"float32", "float32", "bool"};
static const char *const types_float64_float64_bool[] = {"float64", "float64", "bool"};
static const char *const types_longdouble_longdouble_bool[] = {"longdouble", "longdouble", "bool"};
static const char *const types_complex64_complex64_bool[] = {"complex64", "complex64", "bool"};
static const char *const types_complex128_complex128_bool[] = {"complex128", "complex128", "bool"};
static const char *const types_clongdouble_clongdouble_bool[] = {"clongdouble", "clongdouble", "bool"};
static const char *const types_float16_float16_float16_float16_bool[] = {"float16", "float16", "float16", "float16", "bool"};
static const char *const types_float32_float32_float32_float32_bool[] = {"float32", "float32", "float32", "float32", "bool"};
static const char *const types_float64_float64_float64_float64_bool[] = {"float64", "float64", "float64", "float64", "bool"};
static const char *const types_longdouble_longdouble_longdouble_longdouble_bool[] = {"longdouble", "longdouble", "longdouble", "longdouble", "bool"};
static const char *const types_complex64_complex64_float32_float32_bool[] = {"complex64", "complex64", "float32", "float32", "bool"};
static const char *const types_complex128_complex128_float64_float64_bool[] = {"complex128", "complex128", "float64", "float64", "bool"};
static const char *const types_clongdouble_clongdouble_longdouble_longdouble_bool[] = {"clongdouble", "clongdouble", "longdouble", "longdouble", "bool"};
static const char *const types_bool_bool_bool_bool[] = {"bool", "bool", "bool", "bool"};
static const char *const types_complex64_complex64_complex64_complex64[] = {"complex64", "complex64", "complex64", "complex64"};
static const char *const types_complex128_complex128_complex128_complex128[] = {"complex128", "complex128", "complex128", "complex128"};
static const char *const types_clongdouble_clongdouble_clongdouble_clongdouble[] = {"clongdouble", "clongdouble", "clongdouble", "clongdouble"};
static const char *const types_int8_bool[] = {"int8", "bool"};
static const char *const types_uint8_bool[] = {"uint8", "bool"};
static const char *const types_int16_bool[] = {"int16", "bool"};
static const char *const types_uint16_bool[] = {"uint16", "bool"};
static const char *const types_int32_bool[] = {"int32", "bool"};
static const char *const types_uint32_bool[] = {"uint32", "bool"};
static const char *const types_int64_bool[] = {"int64", "bool"};
static const char *const types_uint64_bool[] = {"uint64", "bool"};
static const char *const types_float16_bool[] = {"float16", "bool"};
static const char *const types_float32_bool[] = {"float32", "bool"};
static const char *const types_float64_bool[] = {"float64", "bool"};
static const char *const types_longdouble_bool[] = {"longdouble", "bool"};
static const char *const types_complex64_bool[] = {"complex64", "bool"};
static const char *const types_complex128_bool[] = {"complex128", "bool"};
static const char *const types_clongdouble_bool[] = {"clongdouble", "bool"};
static const char *const types_float16_intc_float16[] = {"float16", "intc", "float16"};
static const char *const types_float16_int64_float16[] = {"float16", "int64", "float16"};
static const char *const types_float32_intc_float32[] = {"float32", "intc", "float32"};
static const char *const types_float32_int64_float32[] = {"float32", "int64", "float32"};
static const char *const types_float64_intc_float64[] = {"float64", "intc", "float64"};
static const char *const types_float64_int64_float64[] = {"float64", "int64", "float64"};
static const char *const types_longdouble_intc_longdouble[] = {"longdouble", "intc", "longdouble"};
static const char *const types_longdouble_int64_longdouble[] = {"longdouble", "int64", "longdouble"};
static const char *const types_float16_float16_int32[] = {"float16", "float16", "int32"};
static const char *const types_float32_float32_int32[] = {"float32", "float32", "int32"};
static const char *const types_float64_float64_int32[] = {"float64", "float64", "int32"};
static const char *const types_longdouble_longdouble_int32[] = {"longdouble", "longdouble", "int32"};
static const char *const types_complex64_complex64[] = {"complex64", "complex64"};
static const char *const types_complex128_complex128[] = {"complex128", "complex128"};
static const char *const types_clongdouble_clongdouble[] = {"clongdouble", "clongdouble"};
static const char *const faults_0[] = {"Integers to negative integer powers are not allowed."};

static const ndm_loop_record loops[] = {
    {"add", types_bool_bool_bool, "add_bool", 0, 0, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xfc3e1971b776b7cf), UINT64_C(0x03bd4c1d91a56b70)}, NULL},
    {"add", types_int8_int8_int8, "add_int8", 1, 0, NDM_LOOP_QUIET,
     0, NULL, &item_1, &item_1, 0.06, {UINT64_C(0xbce44ff08489fedd), UINT64_C(0xeadbee81934d43fb)}, NULL},
    {"add", types_uint8_uint8_uint8, "add_uint8", 2, 0, NDM_LOOP_QUIET,
     0, NULL, &item_2, &item_2, 0.06, {UINT64_C(0x520c66c91ab81104), UINT64_C(0x327ec5baa7ed7156)}, NULL},
    {"add", types_int16_int16_int16, "add_int16", 3, 0, NDM_LOOP_QUIET,
     0, NULL, &item_3, &item_3, 0.12, {UINT64_C(0x58212dcbc4934d65), UINT64_C(0xe948cd0532c2a5d3)}, NULL},
    {"add", types_uint16_uint16_uint16, "add_uint16", 4, 0, NDM_LOOP_QUIET,
     0, NULL, &item_4, &item_4, 0.12, {UINT64_C(0x2b3a94550fb170b8), UINT64_C(0xaafa45122d0957cc)}, NULL},
    {"add", types_int32_int32_int32, "add_int32", 5, 0, NDM_LOOP_QUIET,
     0, NULL, &item_5, &item_5, 0.24, {UINT64_C(0x8a03488848adb77c), UINT64_C(0x98678bef973361bd)}, NULL},
    {"add", types_uint32_uint32_uint32, "add_uint32", 6, 0, NDM_LOOP_QUIET,
     0, NULL, &item_6, &item_6, 0.24, {UINT64_C(0x91596046706a8f82), UINT64_C(0xa3573a41329a9114)}, NULL},
    {"add", types_int64_int64_int64, "add_int64", 7, 0, NDM_LOOP_QUIET,
     0, NULL, &item_7, &item_7, 0.48, {UINT64_C(0xe4f9420bc2a80e4c), UINT64_C(0xdaa3e52a8b6f3e6c)}, NULL},
    {"add", types_uint64_uint64_uint64, "add_uint64", 8, 0, NDM_LOOP_QUIET,
     0, NULL, &item_8, &item_8, 0.48, {UINT64_C(0xa26932b7269462bb), UINT64_C(0xb470e56575159bcf)}, NULL},
    {"add", types_float16_float16_float16, "add_float16", 9, 0, 0,
     0, NULL, &item_9, &item_10, 0.48, {UINT64_C(0xfad4354f09a07ab2), UINT64_C(0xedf72a80c671adfb)}, NULL},
    {"add", types_float32_float32_float32, "add_float32", 10, 0, 0,
     0, NULL, &item_11, &item_12, 0.48, {UINT64_C(0xdbcd98fb86d7b826), UINT64_C(0xf84e088fd9ccd7a8)}, NULL},
    {"add", types_float64_float64_float64, "add_float64", 11, 0, 0,
     0, NULL, &item_13, &item_14, 0.48, {UINT64_C(0x5a0cde5916db292f), UINT64_C(0x6031714d5fecadf6)}, NULL},
    {"add", types_longdouble_longdouble_longdouble, "add_longdouble", 12, 0, NDM_LOOP_X87,
     0, NULL, &item_15, &item_16, 19.2, {UINT64_C(0x9594b2d98e96d2b1), UINT64_C(0xd29b12b4b02ea294)}, NULL},
    {"add", types_complex64_complex64_complex64, "add_complex64", 13, 0, 0,
     0, NULL, &item_17, &item_18, 0.96, {UINT64_C(0xb1e87a30d25a61ac), UINT64_C(0xf0c9454802b3ba46)}, NULL},
    {"add", types_complex128_complex128_complex128, "add_complex128", 14, 0, 0,
     0, NULL, &item_19, &item_20, 0.96, {UINT64_C(0x9b0be5cbb46190f7), UINT64_C(0x7d449f0c95fc677c)}, NULL},
    {"add", types_clongdouble_clongdouble_clongdouble, "add_clongdouble", 15, 0, NDM_LOOP_X87,
     0, NULL, &item_21, &item_22, 38.4, {UINT64_C(0xfc09dd67548b9ed1), UINT64_C(0x8411c26a4ce4bd45)}, NULL},
    {"multiply", types_bool_bool_bool, "multiply_bool", 0, 1, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0x89c05bcdc01d2818), UINT64_C(0xdd2ec8a30f3dca03)}, NULL},
    {"multiply", types_int8_int8_int8, "multiply_int8", 1, 1, NDM_LOOP_QUIET,
     0, NULL, &item_24, &item_24, 0.06, {UINT64_C(0x4f2478b36f3ef3ae), UINT64_C(0x08ec3e18dec2fd90)}, NULL},
    {"multiply", types_uint8_uint8_uint8, "multiply_uint8", 2, 1, NDM_LOOP_QUIET,
     0, NULL, &item_25, &item_25, 0.06, {UINT64_C(0xe194096505706c00), UINT64_C(0xa20f2185f197998a)}, NULL},
    {"multiply", types_int16_int16_int16, "multiply_int16", 3, 1, NDM_LOOP_QUIET,
     0, NULL, &item_26, &item_26, 0.12, {UINT64_C(0x744354c106239748), UINT64_C(0x38388f1fc3f4d2b0)}, NULL},
    {"multiply", types_uint16_uint16_uint16, "multiply_uint16", 4, 1, NDM_LOOP_QUIET,
     0, NULL, &item_27, &item_27, 0.12, {UINT64_C(0xa7f5eeece7f69633), UINT64_C(0x12b5a8a89ed181c5)}, NULL},
    {"multiply", types_int32_int32_int32, "multiply_int32", 5, 1, NDM_LOOP_QUIET,
     0, NULL, &item_28, &item_28, 0.24, {UINT64_C(0xe0e1c2823803e8c6), UINT64_C(0x474e61669a3f1ed8)}, NULL},
    {"multiply", types_uint32_uint32_uint32, "multiply_uint32", 6, 1, NDM_LOOP_QUIET,
     0, NULL, &item_29, &item_29, 0.24, {UINT64_C(0xccaabd2f42d5fb8e), UINT64_C(0x46d0ccd76106236b)}, NULL},
    {"multiply", types_int64_int64_int64, "multiply_int64", 7, 1, NDM_LOOP_QUIET,
     0, NULL, &item_30, &item_30, 0.48, {UINT64_C(0x1ad6c33b2fab87de), UINT64_C(0xa447dcf568bbfb27)}, NULL},
    {"multiply", types_uint64_uint64_uint64, "multiply_uint64", 8, 1, NDM_LOOP_QUIET,
     0, NULL, &item_31, &item_31, 0.48, {UINT64_C(0x300e1052e95fef96), UINT64_C(0x8176c46210fac6f1)}, NULL},
    {"multiply", types_float16_float16_float16, "multiply_float16", 9, 1, 0,
     0, NULL, &item_32, &item_32, 0.48, {UINT64_C(0x2ba7431ad33519eb), UINT64_C(0x26507a1f9e6782db)}, NULL},
    {"multiply", types_float32_float32_float32, "multiply_float32", 10, 1, 0,
     0, NULL, &item_33, &item_33, 0.48, {UINT64_C(0xc9c46aa5f6ac95bc), UINT64_C(0xc4d72efdf8af31e4)}, NULL},
    {"multiply", types_float64_float64_float64, "multiply_float64", 11, 1, 0,
     0, NULL, &item_34, &item_34, 0.48, {UINT64_C(0x40858a15191cb3d2), UINT64_C(0x35ca19077be74b17)}, NULL},
    {"multiply", types_longdouble_longdouble_longdouble, "multiply_longdouble", 12, 1, NDM_LOOP_X87,
     0, NULL, &item_35, &item_35, 19.2, {UINT64_C(0xfc84d0333ff69f3b), UINT64_C(0xd166178fc8d9711e)}, NULL},
    {"multiply", types_complex64_complex64_complex64, "multiply_complex64", 13, 1, 0,
     0, NULL, &item_36, &item_36, 0.96, {UINT64_C(0x772a63d55ab7fca3), UINT64_C(0x6dc88b6198e9e8de)}, NULL},
    {"multiply", types_complex128_complex128_complex128, "multiply_complex128", 14, 1, 0,
     0, NULL, &item_37, &item_37, 0.96, {UINT64_C(0xfb194506c29dd16f), UINT64_C(0x8803092f3d72feaf)}, NULL},
    {"multiply", types_clongdouble_clongdouble_clongdouble, "multiply_clongdouble", 15, 1, NDM_LOOP_X87,
     0, NULL, &item_38, &item_38, 38.4, {UINT64_C(0x381bd445b270279e), UINT64_C(0x96ca2355c48e69ad)}, NULL},
    {"floor_divide", types_int8_int8_int8, "floor_divide_int8", 1, 2, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x77ccee75ccfb80e1), UINT64_C(0xf9402f78466c5609)}, NULL},
    {"floor_divide", types_uint8_uint8_uint8, "floor_divide_uint8", 2, 2, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xdf698260a2f0dbdc), UINT64_C(0x4a8cb1acc918ccbe)}, NULL},
    {"floor_divide", types_int16_int16_int16, "floor_divide_int16", 3, 2, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x9e0bef1fb3bab919), UINT64_C(0x5d1dc0924f7218df)}, NULL},
    {"floor_divide", types_uint16_uint16_uint16, "floor_divide_uint16", 4, 2, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x0f93d1487cee228b), UINT64_C(0xbbe332bbc943da25)}, NULL},
    {"floor_divide", types_int32_int32_int32, "floor_divide_int32", 5, 2, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x6bbd2187c1c4346d), UINT64_C(0x545e5d902e9beeb1)}, NULL},
    {"floor_divide", types_uint32_uint32_uint32, "floor_divide_uint32", 6, 2, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x49f3e647c30a6a2e), UINT64_C(0xb71aab4d5d01b490)}, NULL},
    {"floor_divide", types_int64_int64_int64, "floor_divide_int64", 7, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xb025fd5162c1dc91), UINT64_C(0x35de8132cf6c562f)}, NULL},
    {"floor_divide", types_uint64_uint64_uint64, "floor_divide_uint64", 8, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xcb2406560886a3ba), UINT64_C(0x0f0293d3b6d8dbf2)}, NULL},
    {"floor_divide", types_float16_float16_float16, "floor_divide_float16", 9, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x0392c7f5ce1edcae), UINT64_C(0x768f081c28756af8)}, NULL},
    {"floor_divide", types_float32_float32_float32, "floor_divide_float32", 10, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x44ed1f07ba51cfdc), UINT64_C(0xf55d20378b028296)}, NULL},
    {"floor_divide", types_float64_float64_float64, "floor_divide_float64", 11, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xe93f47ac32e6fae1), UINT64_C(0x43b7f93ae4163ff2)}, NULL},
    {"floor_divide", types_longdouble_longdouble_longdouble, "floor_divide_longdouble", 12, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x162066def65ccff1), UINT64_C(0x13622b20447557fd)}, NULL},
    {"divmod", types_int8_int8_int8_int8, "divmod_int8", 1, 3, 0,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x51010107cd158ef9), UINT64_C(0x63e69e05e139138f)}, NULL},
    {"divmod", types_uint8_uint8_uint8_uint8, "divmod_uint8", 2, 3, 0,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xed8edb7e4d419c14), UINT64_C(0xba49cfc02289bac1)}, NULL},
    {"divmod", types_int16_int16_int16_int16, "divmod_int16", 3, 3, 0,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xeab28e5131742a1a), UINT64_C(0x86a8062f663d00f7)}, NULL},
    {"divmod", types_uint16_uint16_uint16_uint16, "divmod_uint16", 4, 3, 0,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x298a32df69706bd7), UINT64_C(0x77a2ab18fb5567f8)}, NULL},
    {"divmod", types_int32_int32_int32_int32, "divmod_int32", 5, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xafa7d34a58085b16), UINT64_C(0x151c3d97c42fb6c3)}, NULL},
    {"divmod", types_uint32_uint32_uint32_uint32, "divmod_uint32", 6, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x227a62ad169a25d5), UINT64_C(0xb25c651f1316e94d)}, NULL},
    {"divmod", types_int64_int64_int64_int64, "divmod_int64", 7, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xfb9e2d9fd7ec639d), UINT64_C(0xc34755bdb53ce96e)}, NULL},
    {"divmod", types_uint64_uint64_uint64_uint64, "divmod_uint64", 8, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x98f97b6fe268e9dc), UINT64_C(0xaa13eb8c6e1a02b1)}, NULL},
    {"divmod", types_float16_float16_float16_float16, "divmod_float16", 9, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x986dfa9a45a5f0f2), UINT64_C(0xbcfd2bf5defd4791)}, NULL},
    {"divmod", types_float32_float32_float32_float32, "divmod_float32", 10, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x4b8eedc822bb22ed), UINT64_C(0x8987b55349d8052a)}, NULL},
    {"divmod", types_float64_float64_float64_float64, "divmod_float64", 11, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xb59bd28e444683b0), UINT64_C(0x35b13362900405f4)}, NULL},
    {"divmod", types_longdouble_longdouble_longdouble_longdouble, "divmod_longdouble", 12, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x6f31094e65b976f5), UINT64_C(0x40e6eff628bad6a3)}, NULL},
    {"power", types_int8_int8_int8, "power_int8", 1, 4, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.06, {UINT64_C(0xbee920dc4f371351), UINT64_C(0x1e43bb7b1b1f39d3)}, NULL},
    {"power", types_uint8_uint8_uint8, "power_uint8", 2, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x76a5a178107a13fb), UINT64_C(0x1201db5e899ea319)}, NULL},
    {"power", types_int16_int16_int16, "power_int16", 3, 4, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.12, {UINT64_C(0x00b7d68f7076b2c6), UINT64_C(0xb68ee5160c46cbf1)}, NULL},
    {"power", types_uint16_uint16_uint16, "power_uint16", 4, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x8e2f0075c10ea640), UINT64_C(0x77e5c36cf2ffedb5)}, NULL},
    {"power", types_int32_int32_int32, "power_int32", 5, 4, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.24, {UINT64_C(0x2f145bc45e7d383c), UINT64_C(0xc6f0c90d0bd7441d)}, NULL},
    {"power", types_uint32_uint32_uint32, "power_uint32", 6, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xef7e8417a67ff401), UINT64_C(0x0821b98a69748d0d)}, NULL},
    {"power", types_int64_int64_int64, "power_int64", 7, 4, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.48, {UINT64_C(0xf0fb3da446487349), UINT64_C(0xe25e6eeecbff1d0a)}, NULL},
    {"power", types_uint64_uint64_uint64, "power_uint64", 8, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xa9396e538154ab3a), UINT64_C(0x8e00a260c2d6aad6)}, NULL},
    {"absolute", types_bool_bool, "absolute_bool", 0, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc5cbbd77438c519b), UINT64_C(0x7e0242a1af758f7e)}, NULL},
    {"absolute", types_int8_int8, "absolute_int8", 1, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x1ddb2fab1f15ade4), UINT64_C(0x278a4ef661dc2dfb)}, NULL},
    {"absolute", types_uint8_uint8, "absolute_uint8", 2, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc73096828185e208), UINT64_C(0x60f15b02faa4535c)}, NULL},
    {"absolute", types_int16_int16, "absolute_int16", 3, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x6c833b3772175ff8), UINT64_C(0xeab30a382a5107e1)}, NULL},
    {"absolute", types_uint16_uint16, "absolute_uint16", 4, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x6dff0de44b9658ed), UINT64_C(0x57b5a3115c1b0b5e)}, NULL},
    {"absolute", types_int32_int32, "absolute_int32", 5, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xb5f2f9113604689b), UINT64_C(0x3b9b0dd13c283852)}, NULL},
    {"absolute", types_uint32_uint32, "absolute_uint32", 6, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x22f458762da4fb43), UINT64_C(0x3250bbeff50fdeb5)}, NULL},
    {"absolute", types_int64_int64, "absolute_int64", 7, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5acb7070ac16efb9), UINT64_C(0x773f6df88213a104)}, NULL},
    {"absolute", types_uint64_uint64, "absolute_uint64", 8, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x515e2b729f532cf8), UINT64_C(0x3e73ea9c84e10998)}, NULL},
    {"absolute", types_float16_float16, "absolute_float16", 9, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xea71d5177ff6147e), UINT64_C(0x1655584040308ebf)}, NULL},
    {"absolute", types_float32_float32, "absolute_float32", 10, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4d94d193117d324e), UINT64_C(0x1b04dbbe05d9dc78)}, NULL},
    {"absolute", types_float64_float64, "absolute_float64", 11, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x84e0c45b2a57d18e), UINT64_C(0xf6456be21badb00d)}, NULL},
    {"absolute", types_longdouble_longdouble, "absolute_longdouble", 12, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x69686040f424aa8f), UINT64_C(0x0f50e4eb2465a630)}, NULL},
    {"absolute", types_complex64_float32, "absolute_complex64", 13, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xce0986153cfc7cf6), UINT64_C(0xcdc2bc951b52afef)}, NULL},
    {"absolute", types_complex128_float64, "absolute_complex128", 14, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2c6e3c18f059f87a), UINT64_C(0x6434a3417bed71b2)}, NULL},
    {"absolute", types_clongdouble_longdouble, "absolute_clongdouble", 15, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x316ce44b8a60d248), UINT64_C(0x7d3c4edb76bcbb70)}, NULL},
    {"fabs", types_float16_float16, "fabs_float16", 9, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe32f86608a7d9833), UINT64_C(0xb3d45f11b9a397fc)}, NULL},
    {"fabs", types_float32_float32, "fabs_float32", 10, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x251912ea4759af61), UINT64_C(0xd412636f09131396)}, NULL},
    {"fabs", types_float64_float64, "fabs_float64", 11, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4e447389e832384c), UINT64_C(0xf61b8336ea7bdbca)}, NULL},
    {"fabs", types_longdouble_longdouble, "fabs_longdouble", 12, 5, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x719e7e197c8cc63b), UINT64_C(0x7cad247a112660d0)}, NULL},
    {"left_shift", types_int8_int8_int8, "left_shift_int8", 16, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x92bdbcdbb090baa9), UINT64_C(0x6147003bb205f72a)}, NULL},
    {"left_shift", types_uint8_uint8_uint8, "left_shift_uint8", 17, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x70b25c8c1df0d195), UINT64_C(0xfa91de3f88a02d63)}, NULL},
    {"left_shift", types_int16_int16_int16, "left_shift_int16", 18, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xc4af95de0e3383d0), UINT64_C(0xf2b92e380dc87f95)}, NULL},
    {"left_shift", types_uint16_uint16_uint16, "left_shift_uint16", 19, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x316c5e8613ad19c6), UINT64_C(0x564e9b62600db11b)}, NULL},
    {"left_shift", types_int32_int32_int32, "left_shift_int32", 20, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x0cb4250c9310e17c), UINT64_C(0x77cc1197f99fdd5f)}, NULL},
    {"left_shift", types_uint32_uint32_uint32, "left_shift_uint32", 21, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xa8bd5778efdb479f), UINT64_C(0x9c582dcb029f001b)}, NULL},
    {"left_shift", types_int64_int64_int64, "left_shift_int64", 22, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xbc1e425570a6437e), UINT64_C(0x7cdd2ec170823d66)}, NULL},
    {"left_shift", types_uint64_uint64_uint64, "left_shift_uint64", 23, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x62fccce2f6be84fe), UINT64_C(0x23f4ad68f792654a)}, NULL},
    {"less", types_bool_bool_bool, "less_bool", 24, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x3107996e7d35c660), UINT64_C(0x2195f608fbba4d53)}, NULL},
    {"less", types_int8_int8_bool, "less_int8", 25, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xf0da810ac5057c57), UINT64_C(0x8ff373be9dab850d)}, NULL},
    {"less", types_uint8_uint8_bool, "less_uint8", 26, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x93a81f2c99a8a4d3), UINT64_C(0xb6608e4dda9b48e3)}, NULL},
    {"less", types_int16_int16_bool, "less_int16", 27, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x8eedfb506659ac51), UINT64_C(0x32e33a4d0e9e6717)}, NULL},
    {"less", types_uint16_uint16_bool, "less_uint16", 28, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xadea6d7dcfa20345), UINT64_C(0xff477169d1403fbf)}, NULL},
    {"less", types_int32_int32_bool, "less_int32", 29, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x95ccc79bb0bb1273), UINT64_C(0xb09df4f65b4870ea)}, NULL},
    {"less", types_uint32_uint32_bool, "less_uint32", 30, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc9c11dcfd923da2d), UINT64_C(0x7f18568d082114f9)}, NULL},
    {"less", types_int64_int64_bool, "less_int64", 31, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x68ae8697687c9e3a), UINT64_C(0xbeac166b291a643b)}, NULL},
    {"less", types_uint64_uint64_bool, "less_uint64", 32, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x27f47364d4a7f2b9), UINT64_C(0x1b7f89f3763b0658)}, NULL},
    {"less", types_int64_uint64_bool, "less_int64_uint64", 31, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x86f744f9c5292e4f), UINT64_C(0xfb2e8af7c24fca9b)}, NULL},
    {"less", types_uint64_int64_bool, "less_uint64_int64", 32, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x965f65d7dd14a5ee), UINT64_C(0x507ef38bc7158d56)}, NULL},
    {"less", types_float16_float16_bool, "less_float16", 33, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xbaa8c5dba94776d9), UINT64_C(0xb33a2ce6f3c4a247)}, NULL},
    {"less", types_float32_float32_bool, "less_float32", 34, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x609b262e674a1476), UINT64_C(0x8c259d9778d88b64)}, NULL},
    {"less", types_float64_float64_bool, "less_float64", 35, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x6fe81d588860cd10), UINT64_C(0xdb8bb4e4a4656785)}, NULL},
    {"less", types_longdouble_longdouble_bool, "less_longdouble", 36, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0x2a357eefa2e6adc2), UINT64_C(0x63ac8cae3e860df8)}, NULL},
    {"less", types_complex64_complex64_bool, "less_complex64", 37, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xc48349484498290d), UINT64_C(0x6016d0ae8b95926e)}, NULL},
    {"less", types_complex128_complex128_bool, "less_complex128", 38, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x5ba46aeeb8d68532), UINT64_C(0xa872471bbd4e82c3)}, NULL},
    {"less", types_clongdouble_clongdouble_bool, "less_clongdouble", 39, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0x477ca98160b6a729), UINT64_C(0x67c141de6a9d9094)}, NULL},
    {"greater_equal", types_bool_bool_bool, "greater_equal_bool", 24, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x078cbf6d8933129f), UINT64_C(0xa57468073c0266e3)}, NULL},
    {"greater_equal", types_int8_int8_bool, "greater_equal_int8", 25, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x91dcfc6189c6156a), UINT64_C(0xd5e4facb002bb193)}, NULL},
    {"greater_equal", types_uint8_uint8_bool, "greater_equal_uint8", 26, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x22d0df6e71679b77), UINT64_C(0xaec42accbfcab584)}, NULL},
    {"greater_equal", types_int16_int16_bool, "greater_equal_int16", 27, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xf16519140e76ff56), UINT64_C(0xe1a72b92d09daacf)}, NULL},
    {"greater_equal", types_uint16_uint16_bool, "greater_equal_uint16", 28, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x824d2e748e0d54f2), UINT64_C(0x463676cbf259e1c1)}, NULL},
    {"greater_equal", types_int32_int32_bool, "greater_equal_int32", 29, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xa42551eeb5c0f050), UINT64_C(0xd4c176bf1f262428)}, NULL},
    {"greater_equal", types_uint32_uint32_bool, "greater_equal_uint32", 30, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc0554a611576b68e), UINT64_C(0xca36c81d7ea49689)}, NULL},
    {"greater_equal", types_int64_int64_bool, "greater_equal_int64", 31, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xaaee10a6d32dd9e8), UINT64_C(0xfe1e675f5e1bc5c7)}, NULL},
    {"greater_equal", types_uint64_uint64_bool, "greater_equal_uint64", 32, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xe8e72d6b1881d3bb), UINT64_C(0xdabb86a89c88e854)}, NULL},
    {"greater_equal", types_int64_uint64_bool, "greater_equal_int64_uint64", 31, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x682cca42b024cd4c), UINT64_C(0xd3ead73712a8c004)}, NULL},
    {"greater_equal", types_uint64_int64_bool, "greater_equal_uint64_int64", 32, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x6e3aa777e6cda346), UINT64_C(0x48f30a22c7debec5)}, NULL},
    {"greater_equal", types_float16_float16_bool, "greater_equal_float16", 33, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x30e56d3073c11fd7), UINT64_C(0x0c2616e20faa4051)}, NULL},
    {"greater_equal", types_float32_float32_bool, "greater_equal_float32", 34, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x908c0b0f49947094), UINT64_C(0xcdd62365dc95ea44)}, NULL},
    {"greater_equal", types_float64_float64_bool, "greater_equal_float64", 35, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xd9c5ee2fa0d03624), UINT64_C(0xe2818696849e29ea)}, NULL},
    {"greater_equal", types_longdouble_longdouble_bool, "greater_equal_longdouble", 36, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xa01d88105b6eba3e), UINT64_C(0x06f4879468e4d7c8)}, NULL},
    {"greater_equal", types_complex64_complex64_bool, "greater_equal_complex64", 37, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xfcb2fa3d0e2f4b19), UINT64_C(0xeecac94239488ad7)}, NULL},
    {"greater_equal", types_complex128_complex128_bool, "greater_equal_complex128", 38, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x3d9f487e63e3ba00), UINT64_C(0x3ed2f7d1165bc43a)}, NULL},
    {"greater_equal", types_clongdouble_clongdouble_bool, "greater_equal_clongdouble", 39, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0x0e2384fdb2a63c3b), UINT64_C(0x857e8c36e45d5e74)}, NULL},
    {"isclose", types_float16_float16_float16_float16_bool, "isclose_float16", 33, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xe1ae6ba81aff6aa8), UINT64_C(0x71538fb35759a48e)}, NULL},
    {"isclose", types_float32_float32_float32_float32_bool, "isclose_float32", 34, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x34b32c44edc7cea8), UINT64_C(0x52d7c6ac25f8fd83)}, NULL},
    {"isclose", types_float64_float64_float64_float64_bool, "isclose_float64", 35, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x95b003c931fe204c), UINT64_C(0xa37c1afcf3e6b180)}, NULL},
    {"isclose", types_longdouble_longdouble_longdouble_longdouble_bool, "isclose_longdouble", 36, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0xdca2d0baf20071b8), UINT64_C(0x98b5fdcac9363262)}, NULL},
    {"isclose", types_complex64_complex64_float32_float32_bool, "isclose_complex64_complex64_float32_float32", 37, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.98, {UINT64_C(0x93b59d29ac7d6893), UINT64_C(0x3993bd7ed31d81bf)}, NULL},
    {"isclose", types_complex128_complex128_float64_float64_bool, "isclose_complex128_complex128_float64_float64", 38, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.98, {UINT64_C(0x9cb7fc9535289d8d), UINT64_C(0xf54665b5889c51d9)}, NULL},
    {"isclose", types_clongdouble_clongdouble_longdouble_longdouble_bool, "isclose_clongdouble_clongdouble_longdouble_longdouble", 39, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.42, {UINT64_C(0x2cd927665f2452ba), UINT64_C(0x3daa774d56823976)}, NULL},
    {"maximum", types_bool_bool_bool, "maximum_bool", 40, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x3b2679f26438bb6f), UINT64_C(0xa198d6ce81e54a1e)}, NULL},
    {"maximum", types_int8_int8_int8, "maximum_int8", 41, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xbe496f9005a7f1d5), UINT64_C(0x46b64166d155f703)}, NULL},
    {"maximum", types_uint8_uint8_uint8, "maximum_uint8", 42, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xe3a1ff67e00131e4), UINT64_C(0x3993143c3342d66b)}, NULL},
    {"maximum", types_int16_int16_int16, "maximum_int16", 43, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x9d300acbc4422784), UINT64_C(0x934061831cfc888c)}, NULL},
    {"maximum", types_uint16_uint16_uint16, "maximum_uint16", 44, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x7fc939a6e0a10c38), UINT64_C(0x83e521a51f664ac9)}, NULL},
    {"maximum", types_int32_int32_int32, "maximum_int32", 45, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x86b7f49edf0c56d9), UINT64_C(0xc55f48141319867c)}, NULL},
    {"maximum", types_uint32_uint32_uint32, "maximum_uint32", 46, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x378fbd818f44f4fe), UINT64_C(0x25d4958b03036754)}, NULL},
    {"maximum", types_int64_int64_int64, "maximum_int64", 47, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xcb10c5d90ec4f69b), UINT64_C(0xfa62b2c3bd8a7ddf)}, NULL},
    {"maximum", types_uint64_uint64_uint64, "maximum_uint64", 48, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd03a5d4b876a8b32), UINT64_C(0x0bd89320cbd83281)}, NULL},
    {"maximum", types_float16_float16_float16, "maximum_float16", 49, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x5b453ce43610fd7f), UINT64_C(0x2167875e84b412ce)}, NULL},
    {"maximum", types_float32_float32_float32, "maximum_float32", 50, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xb7292d6c68936683), UINT64_C(0x7682bc4a78c7b48a)}, NULL},
    {"maximum", types_float64_float64_float64, "maximum_float64", 51, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xaface0dc01a9be83), UINT64_C(0xab9a019b1e8841c6)}, NULL},
    {"maximum", types_longdouble_longdouble_longdouble, "maximum_longdouble", 52, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x832d3440a5413dd3), UINT64_C(0x626bb255800a4bb8)}, NULL},
    {"maximum", types_complex64_complex64_complex64, "maximum_complex64", 53, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x5aa3e8353c476790), UINT64_C(0x3b117e0d3aad0630)}, NULL},
    {"maximum", types_complex128_complex128_complex128, "maximum_complex128", 54, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x3b75e0f38a8f0f70), UINT64_C(0xff62d43900820ea2)}, NULL},
    {"maximum", types_clongdouble_clongdouble_clongdouble, "maximum_clongdouble", 55, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x450f99ba46924be1), UINT64_C(0xad90ef6f0101b755)}, NULL},
    {"clip", types_bool_bool_bool_bool, "clip_bool", 40, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x8b132faec49f9152), UINT64_C(0x145f5ef063cbd1b5)}, NULL},
    {"clip", types_int8_int8_int8_int8, "clip_int8", 41, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x3e18ca81c5a8137f), UINT64_C(0x375889e695430c7e)}, NULL},
    {"clip", types_uint8_uint8_uint8_uint8, "clip_uint8", 42, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xbd0be10a8e0398aa), UINT64_C(0x7cc6bc0fa688e723)}, NULL},
    {"clip", types_int16_int16_int16_int16, "clip_int16", 43, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x91ed8654ed9732a3), UINT64_C(0x1f77b08eb9b7d13c)}, NULL},
    {"clip", types_uint16_uint16_uint16_uint16, "clip_uint16", 44, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xd83bc9716ac5dc26), UINT64_C(0x6504f1990bc18523)}, NULL},
    {"clip", types_int32_int32_int32_int32, "clip_int32", 45, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb1311d16c97da15e), UINT64_C(0xef509bc4f4cd7e67)}, NULL},
    {"clip", types_uint32_uint32_uint32_uint32, "clip_uint32", 46, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7616cde45859eae3), UINT64_C(0x3f50526275f721fb)}, NULL},
    {"clip", types_int64_int64_int64_int64, "clip_int64", 47, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x895ce157c1246e3c), UINT64_C(0x892b507e166e9a3e)}, NULL},
    {"clip", types_uint64_uint64_uint64_uint64, "clip_uint64", 48, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xb4e8d424df38cd29), UINT64_C(0x4a588fef6939ceb5)}, NULL},
    {"clip", types_float16_float16_float16_float16, "clip_float16", 49, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x502815c55ec42f93), UINT64_C(0x44ce4dd07dc76b79)}, NULL},
    {"clip", types_float32_float32_float32_float32, "clip_float32", 50, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x3e52fd1709df6745), UINT64_C(0x96c47e887acd8e5e)}, NULL},
    {"clip", types_float64_float64_float64_float64, "clip_float64", 51, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xad5d79e6eeaea3e9), UINT64_C(0x21cf3529bca94347)}, NULL},
    {"clip", types_longdouble_longdouble_longdouble_longdouble, "clip_longdouble", 52, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xf4f0a7eee8c1a51a), UINT64_C(0x233f398821f42829)}, NULL},
    {"clip", types_complex64_complex64_complex64_complex64, "clip_complex64", 53, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 1.28, {UINT64_C(0x8048516f9ba0ccf6), UINT64_C(0x5e0b3a085e100070)}, NULL},
    {"clip", types_complex128_complex128_complex128_complex128, "clip_complex128", 54, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 1.28, {UINT64_C(0xe062847e3a367825), UINT64_C(0x0e65971c9c5989a1)}, NULL},
    {"clip", types_clongdouble_clongdouble_clongdouble_clongdouble, "clip_clongdouble", 55, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 51.2, {UINT64_C(0xfd1eda6653ea4392), UINT64_C(0x42cd20a1e44cdb85)}, NULL},
    {"isnan", types_bool_bool, "isnan_bool", 56, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x66daec8f8392c1b2), UINT64_C(0x7da6ac318995bf8e)}, NULL},
    {"isnan", types_int8_bool, "isnan_int8", 57, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x0cc5a44f64231968), UINT64_C(0x77479eec0bf430d6)}, NULL},
    {"isnan", types_uint8_bool, "isnan_uint8", 58, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xefff9d33c184c1a7), UINT64_C(0x0cea784084ab4745)}, NULL},
    {"isnan", types_int16_bool, "isnan_int16", 59, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x8bcb74aef5ad1a6d), UINT64_C(0xc4ed07e09496d235)}, NULL},
    {"isnan", types_uint16_bool, "isnan_uint16", 60, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x35c0884b1d8c8a84), UINT64_C(0x5e79da6967f46f3b)}, NULL},
    {"isnan", types_int32_bool, "isnan_int32", 61, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x1a2397395b587d91), UINT64_C(0x57969cff530ce521)}, NULL},
    {"isnan", types_uint32_bool, "isnan_uint32", 62, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x4934a26235ebacbf), UINT64_C(0x2dce64f52df397b0)}, NULL},
    {"isnan", types_int64_bool, "isnan_int64", 63, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xdf663174c433076d), UINT64_C(0x1967c6f95319e310)}, NULL},
    {"isnan", types_uint64_bool, "isnan_uint64", 64, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xddbd54ea3da7d24f), UINT64_C(0x3e82236ab0e23e1a)}, NULL},
    {"isnan", types_float16_bool, "isnan_float16", 65, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xa9196b162c5ce69c), UINT64_C(0x6d1445645878ea3b)}, NULL},
    {"isnan", types_float32_bool, "isnan_float32", 66, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x2b6d48707b1f1cf6), UINT64_C(0xfbb2d238bd5982fb)}, NULL},
    {"isnan", types_float64_bool, "isnan_float64", 67, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc955fe4a24c34a23), UINT64_C(0x0de0d46c514a6f53)}, NULL},
    {"isnan", types_longdouble_bool, "isnan_longdouble", 68, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0x2fccec26d9eb0895), UINT64_C(0x2a5ec2a8ae21c36e)}, NULL},
    {"isnan", types_complex64_bool, "isnan_complex64", 69, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xbf322d07bc4feefe), UINT64_C(0xaaf56ff2645c86e4)}, NULL},
    {"isnan", types_complex128_bool, "isnan_complex128", 70, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xf61c39a8c73a371f), UINT64_C(0xcfb3626430216f5a)}, NULL},
    {"isnan", types_clongdouble_bool, "isnan_clongdouble", 71, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xc95952fc188349e1), UINT64_C(0xf232ddc8b8d9861a)}, NULL},
    {"signbit", types_float16_bool, "signbit_float16", 65, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x310d6bad8f9cde1d), UINT64_C(0x1cbb4caa94240c12)}, NULL},
    {"signbit", types_float32_bool, "signbit_float32", 66, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xf5777252b28becd0), UINT64_C(0xa1ddf93ec215e4cb)}, NULL},
    {"signbit", types_float64_bool, "signbit_float64", 67, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xe721414204250715), UINT64_C(0xf388c061cf9d03b5)}, NULL},
    {"signbit", types_longdouble_bool, "signbit_longdouble", 68, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0xd5c1e595ffa92954), UINT64_C(0xc39f11c80e2e18c0)}, NULL},
    {"ldexp", types_float16_intc_float16, "ldexp_float16_intc", 65, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x18c1d4c384e2ab38), UINT64_C(0x272166fee5bd459a)}, NULL},
    {"ldexp", types_float16_int64_float16, "ldexp_float16_int64", 65, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xe3bf3b86436f10d7), UINT64_C(0x04e6a75640a69ae1)}, NULL},
    {"ldexp", types_float32_intc_float32, "ldexp_float32_intc", 66, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x602b230d8b907182), UINT64_C(0xdcd62e5d0c6f69d6)}, NULL},
    {"ldexp", types_float32_int64_float32, "ldexp_float32_int64", 66, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x60a2d34379de6f21), UINT64_C(0xdf28495f7d44ad69)}, NULL},
    {"ldexp", types_float64_intc_float64, "ldexp_float64_intc", 67, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x4d4e4a1cc9357b5f), UINT64_C(0xb144a2703729322b)}, NULL},
    {"ldexp", types_float64_int64_float64, "ldexp_float64_int64", 67, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xfea04a774c46f8e6), UINT64_C(0xf5c4212ef6ade754)}, NULL},
    {"ldexp", types_longdouble_intc_longdouble, "ldexp_longdouble_intc", 68, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0xbef82a2e69a7d303), UINT64_C(0xd898890754356d28)}, NULL},
    {"ldexp", types_longdouble_int64_longdouble, "ldexp_longdouble_int64", 68, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0xff8d66554dbc8d24), UINT64_C(0xbbcb1fba37af9a05)}, NULL},
    {"frexp", types_float16_float16_int32, "frexp_float16", 65, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.4, {UINT64_C(0xaa5f0713446bb44b), UINT64_C(0xc94f2dc3c78be509)}, NULL},
    {"frexp", types_float32_float32_int32, "frexp_float32", 66, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.4, {UINT64_C(0x09e64859c6229052), UINT64_C(0x2de592601ac2e3da)}, NULL},
    {"frexp", types_float64_float64_int32, "frexp_float64", 67, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.4, {UINT64_C(0x5f169d8c01cb81b0), UINT64_C(0xcf14c15f7d07f897)}, NULL},
    {"frexp", types_longdouble_longdouble_int32, "frexp_longdouble", 68, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.88, {UINT64_C(0x3db3e2625b1ec81a), UINT64_C(0x58e17d3abc19d9d6)}, NULL},
    {"logical_and", types_bool_bool_bool, "logical_and_bool", 72, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0x6844652ab7a3c3c2), UINT64_C(0xe59af12fb0a956e0)}, NULL},
    {"logical_and", types_int8_int8_bool, "logical_and_int8", 73, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0xd7d29a10bf6d0554), UINT64_C(0xb29253d0a9b710bf)}, NULL},
    {"logical_and", types_uint8_uint8_bool, "logical_and_uint8", 74, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0x4fbf47d8d2098e16), UINT64_C(0x53be863260a34c66)}, NULL},
    {"logical_and", types_int16_int16_bool, "logical_and_int16", 75, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.1, {UINT64_C(0x57398ba69826ed30), UINT64_C(0x8a52522e43282bd6)}, NULL},
    {"logical_and", types_uint16_uint16_bool, "logical_and_uint16", 76, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.1, {UINT64_C(0xd4f7971c94b8a055), UINT64_C(0x4456dd0bb998fcc7)}, NULL},
    {"logical_and", types_int32_int32_bool, "logical_and_int32", 77, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.18, {UINT64_C(0xbca24794c870a842), UINT64_C(0x3c3567c373e1dd51)}, NULL},
    {"logical_and", types_uint32_uint32_bool, "logical_and_uint32", 78, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.18, {UINT64_C(0x3b22789f76cf8a4d), UINT64_C(0x3fac7f2148aea310)}, NULL},
    {"logical_and", types_int64_int64_bool, "logical_and_int64", 79, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0x76faa706a86c8b88), UINT64_C(0xa6738b7c8b6a43f1)}, NULL},
    {"logical_and", types_uint64_uint64_bool, "logical_and_uint64", 80, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0xe8386a89385b7630), UINT64_C(0xd27f4914d0318176)}, NULL},
    {"logical_and", types_float16_float16_bool, "logical_and_float16", 81, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0x0f565197186bb90c), UINT64_C(0x684372aacd241727)}, NULL},
    {"logical_and", types_float32_float32_bool, "logical_and_float32", 82, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0xe1c788fde3ee04a8), UINT64_C(0xf41ed5402aa55951)}, NULL},
    {"logical_and", types_float64_float64_bool, "logical_and_float64", 83, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0x228161e8bc40535d), UINT64_C(0x5dcad10220fedb4b)}, NULL},
    {"logical_and", types_longdouble_longdouble_bool, "logical_and_longdouble", 84, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_23, &item_23, 12.82, {UINT64_C(0x8bbd1427d4bc14f3), UINT64_C(0x9e9d06804d6edcc8)}, NULL},
    {"logical_and", types_complex64_complex64_bool, "logical_and_complex64", 85, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.66, {UINT64_C(0x42df03312e0f5f1e), UINT64_C(0xc20e3e01e916523e)}, NULL},
    {"logical_and", types_complex128_complex128_bool, "logical_and_complex128", 86, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.66, {UINT64_C(0x419966ec8d9ca7c1), UINT64_C(0x369daf3b40302d43)}, NULL},
    {"logical_and", types_clongdouble_clongdouble_bool, "logical_and_clongdouble", 87, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_23, &item_23, 25.62, {UINT64_C(0x72f1143aa9338120), UINT64_C(0xcec0f28835fd1964)}, NULL},
    {"sqrt", types_float16_float16, "sqrt_float16", 88, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xeebfac22e3c1025d), UINT64_C(0x98bae480fa951fde)}, NULL},
    {"sqrt", types_float32_float32, "sqrt_float32", 89, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x518a0ebbf65108aa), UINT64_C(0x89cf7af2a277e8e8)}, NULL},
    {"sqrt", types_float64_float64, "sqrt_float64", 90, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1f2714b67f18e55f), UINT64_C(0xc7db51871f0f3537)}, NULL},
    {"sqrt", types_longdouble_longdouble, "sqrt_longdouble", 91, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x222218099a631e5e), UINT64_C(0xa4314fc106acf259)}, NULL},
    {"sqrt", types_complex64_complex64, "sqrt_complex64", 92, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x1c8b834dbd4910d5), UINT64_C(0x07c720154b374cb9)}, NULL},
    {"sqrt", types_complex128_complex128, "sqrt_complex128", 93, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x00a84f4ac410870a), UINT64_C(0x18b54d3378119447)}, NULL},
    {"sqrt", types_clongdouble_clongdouble, "sqrt_clongdouble", 94, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x82b25bb6c6c6de68), UINT64_C(0xfff3acf1aa81cffe)}, NULL},
    {"heaviside", types_float16_float16_float16, "heaviside_float16", 95, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd889fad40f3d0f2c), UINT64_C(0x174a6308fc479e2f)}, NULL},
    {"heaviside", types_float32_float32_float32, "heaviside_float32", 96, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x6da8a6d48200023e), UINT64_C(0x1bdc420ae23899f0)}, NULL},
    {"heaviside", types_float64_float64_float64, "heaviside_float64", 97, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xffefa3e11a1a0868), UINT64_C(0xcae24a8bf7921d50)}, NULL},
    {"heaviside", types_longdouble_longdouble_longdouble, "heaviside_longdouble", 98, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x56d6b3767b177996), UINT64_C(0x9f32d09592725cd5)}, NULL},
};

/* ---- casts ------------------------------------------------------------------------ */

static const ndm_cast_record casts[] = {
    {"bool", "int8", "cast_bool_int8", 99, 0, NDM_LOOP_QUIET, {UINT64_C(0x85cedc98c3a23c53), UINT64_C(0x200777a79f74e69d)}},
    {"bool", "uint8", "cast_bool_uint8", 99, 1, NDM_LOOP_QUIET, {UINT64_C(0x978223502c7f82ae), UINT64_C(0x7bc7955bcd69be88)}},
    {"bool", "int16", "cast_bool_int16", 99, 2, NDM_LOOP_QUIET, {UINT64_C(0xbfe88189a30231cb), UINT64_C(0x4acca9e439db83bf)}},
    {"bool", "uint16", "cast_bool_uint16", 99, 3, NDM_LOOP_QUIET, {UINT64_C(0x9f35e8212846f190), UINT64_C(0xe158dd6280d8617e)}},
    {"bool", "int32", "cast_bool_int32", 99, 4, NDM_LOOP_QUIET, {UINT64_C(0x0d617eb007f3d356), UINT64_C(0x1c02c3fd31208f67)}},
    {"bool", "uint32", "cast_bool_uint32", 99, 5, NDM_LOOP_QUIET, {UINT64_C(0x7f3bcc42f48e1d98), UINT64_C(0xbadd057229eb621a)}},
    {"bool", "int64", "cast_bool_int64", 99, 6, NDM_LOOP_QUIET, {UINT64_C(0x51e2e81be0dcdcc6), UINT64_C(0xb1564d0f02bf5c77)}},
    {"bool", "uint64", "cast_bool_uint64", 99, 7, NDM_LOOP_QUIET, {UINT64_C(0x543e81673eb7249f), UINT64_C(0xc46a4dfbca404b3e)}},
    {"bool", "float16", "cast_bool_float16", 99, 8, 0, {UINT64_C(0x04fd295d27328997), UINT64_C(0xe5a6af7b8eff79df)}},
    {"bool", "float32", "cast_bool_float32", 99, 9, NDM_LOOP_QUIET, {UINT64_C(0x501b965e1ca15f76), UINT64_C(0xe698acc968e0b7e5)}},
    {"bool", "float64", "cast_bool_float64", 99, 10, NDM_LOOP_QUIET, {UINT64_C(0xea9321dc9a024b7c), UINT64_C(0xa851c5436dbbecb4)}},
    {"bool", "longdouble", "cast_bool_longdouble", 99, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x2c9126c8db1977ee), UINT64_C(0xf305c65eb9bb712d)}},
    {"bool", "complex64", "cast_bool_complex64", 99, 12, NDM_LOOP_QUIET, {UINT64_C(0x6b5ba6a1e9c5012c), UINT64_C(0x20646f81c6e81171)}},
    {"bool", "complex128", "cast_bool_complex128", 99, 13, NDM_LOOP_QUIET, {UINT64_C(0x22facb6e129a68b7), UINT64_C(0x224764b374e61758)}},
    {"bool", "clongdouble", "cast_bool_clongdouble", 99, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xaacabd93b869ea9f), UINT64_C(0xe46103f11c89a559)}},
    {"int8", "bool", "cast_int8_bool", 100, 0, NDM_LOOP_QUIET, {UINT64_C(0xdcb57dd547f6485e), UINT64_C(0xa6eb74a053c71090)}},
    {"int8", "uint8", "cast_int8_uint8", 100, 1, NDM_LOOP_QUIET, {UINT64_C(0x8564802d05ab7fef), UINT64_C(0xba99a5f9e8f01ec2)}},
    {"int8", "int16", "cast_int8_int16", 100, 2, NDM_LOOP_QUIET, {UINT64_C(0x3b4f4b50066ba43f), UINT64_C(0x5664e159811e3f2d)}},
    {"int8", "uint16", "cast_int8_uint16", 100, 3, NDM_LOOP_QUIET, {UINT64_C(0x393d58db37b4a9c5), UINT64_C(0xa81874946cc4723d)}},
    {"int8", "int32", "cast_int8_int32", 100, 4, NDM_LOOP_QUIET, {UINT64_C(0x7596d1b6706cf93d), UINT64_C(0xc87baae8c0f2eda9)}},
    {"int8", "uint32", "cast_int8_uint32", 100, 5, NDM_LOOP_QUIET, {UINT64_C(0xed9e9e87d2833afa), UINT64_C(0xcaed132d19f62348)}},
    {"int8", "int64", "cast_int8_int64", 100, 6, NDM_LOOP_QUIET, {UINT64_C(0xc0f44ee93aa0b6eb), UINT64_C(0xad69924ea4d3dfda)}},
    {"int8", "uint64", "cast_int8_uint64", 100, 7, NDM_LOOP_QUIET, {UINT64_C(0xf499dca8a6551261), UINT64_C(0xe2cca45a02b4d3a3)}},
    {"int8", "float16", "cast_int8_float16", 100, 8, 0, {UINT64_C(0x69de9f498f2da591), UINT64_C(0xb9d73e9da515d217)}},
    {"int8", "float32", "cast_int8_float32", 100, 9, NDM_LOOP_QUIET, {UINT64_C(0x67077179ec6a02aa), UINT64_C(0xbedeaa6cf2281568)}},
    {"int8", "float64", "cast_int8_float64", 100, 10, NDM_LOOP_QUIET, {UINT64_C(0xa47166b1e3ec44aa), UINT64_C(0xa2e35d7ef113d610)}},
    {"int8", "longdouble", "cast_int8_longdouble", 100, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xe913b64cf6c0bf1f), UINT64_C(0x05a6cb4f5bbfc5ab)}},
    {"int8", "complex64", "cast_int8_complex64", 100, 12, NDM_LOOP_QUIET, {UINT64_C(0xd39eb3abaef670fc), UINT64_C(0x7a706b9ec00a8410)}},
    {"int8", "complex128", "cast_int8_complex128", 100, 13, NDM_LOOP_QUIET, {UINT64_C(0x9630de92005789c9), UINT64_C(0x9260f2a85ebb5e15)}},
    {"int8", "clongdouble", "cast_int8_clongdouble", 100, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xaabe828fa1a8dc05), UINT64_C(0xb074670e6abe837b)}},
    {"uint8", "bool", "cast_uint8_bool", 101, 0, NDM_LOOP_QUIET, {UINT64_C(0x3d7a757be23a8093), UINT64_C(0xe218e4329b22d911)}},
    {"uint8", "int8", "cast_uint8_int8", 101, 1, NDM_LOOP_QUIET, {UINT64_C(0x149351329485165b), UINT64_C(0xae90e378db1a1a8b)}},
    {"uint8", "int16", "cast_uint8_int16", 101, 2, NDM_LOOP_QUIET, {UINT64_C(0x3a0bd6dea5b24e5c), UINT64_C(0xd2d2f9566971c6b3)}},
    {"uint8", "uint16", "cast_uint8_uint16", 101, 3, NDM_LOOP_QUIET, {UINT64_C(0x9291f64908a3fbe4), UINT64_C(0x35445fdbcaeb5401)}},
    {"uint8", "int32", "cast_uint8_int32", 101, 4, NDM_LOOP_QUIET, {UINT64_C(0x113cb5ee43bf2feb), UINT64_C(0x227a188a08fb4dcb)}},
    {"uint8", "uint32", "cast_uint8_uint32", 101, 5, NDM_LOOP_QUIET, {UINT64_C(0x55f2f5dac79e7fe8), UINT64_C(0x3493a62b4a015ea3)}},
    {"uint8", "int64", "cast_uint8_int64", 101, 6, NDM_LOOP_QUIET, {UINT64_C(0x361ca8f7e5b8bdc0), UINT64_C(0x3a71917bbffd62f1)}},
    {"uint8", "uint64", "cast_uint8_uint64", 101, 7, NDM_LOOP_QUIET, {UINT64_C(0xef19dcdf1cac5105), UINT64_C(0xd3f6621a22fcfa8a)}},
    {"uint8", "float16", "cast_uint8_float16", 101, 8, 0, {UINT64_C(0xe50bc43a70876aeb), UINT64_C(0x17b6ffb59b4a366f)}},
    {"uint8", "float32", "cast_uint8_float32", 101, 9, NDM_LOOP_QUIET, {UINT64_C(0xbaee19d8f13525dd), UINT64_C(0xfeb3cfddbcff413f)}},
    {"uint8", "float64", "cast_uint8_float64", 101, 10, NDM_LOOP_QUIET, {UINT64_C(0xa3e3e9d67a66e1cd), UINT64_C(0xb6293fbfdefcc3d0)}},
    {"uint8", "longdouble", "cast_uint8_longdouble", 101, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xc814f130f514302d), UINT64_C(0x7c1b7b740f28edb0)}},
    {"uint8", "complex64", "cast_uint8_complex64", 101, 12, NDM_LOOP_QUIET, {UINT64_C(0x970f725090f06522), UINT64_C(0x5a618d60017bd579)}},
    {"uint8", "complex128", "cast_uint8_complex128", 101, 13, NDM_LOOP_QUIET, {UINT64_C(0x3f5e009bde32dc20), UINT64_C(0xa46f583699443584)}},
    {"uint8", "clongdouble", "cast_uint8_clongdouble", 101, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x250058d6c5c60202), UINT64_C(0x161f042a9c6f63de)}},
    {"int16", "bool", "cast_int16_bool", 102, 0, NDM_LOOP_QUIET, {UINT64_C(0x04f8daea1a4b8c33), UINT64_C(0x2af98b3458b993a4)}},
    {"int16", "int8", "cast_int16_int8", 102, 1, NDM_LOOP_QUIET, {UINT64_C(0x169b33253ca56e94), UINT64_C(0x55cea719e8294bce)}},
    {"int16", "uint8", "cast_int16_uint8", 102, 2, NDM_LOOP_QUIET, {UINT64_C(0xcfcc3978958fb1ba), UINT64_C(0x3846e41d04a831ef)}},
    {"int16", "uint16", "cast_int16_uint16", 102, 3, NDM_LOOP_QUIET, {UINT64_C(0x396f35dcff0a66f5), UINT64_C(0x4918facb4f8ea987)}},
    {"int16", "int32", "cast_int16_int32", 102, 4, NDM_LOOP_QUIET, {UINT64_C(0x321eedfc4878a752), UINT64_C(0xdf05469a79898aa2)}},
    {"int16", "uint32", "cast_int16_uint32", 102, 5, NDM_LOOP_QUIET, {UINT64_C(0x6367baece2ccb862), UINT64_C(0x35a857db18073726)}},
    {"int16", "int64", "cast_int16_int64", 102, 6, NDM_LOOP_QUIET, {UINT64_C(0x25c336f0a91a9a5d), UINT64_C(0xcc834ea44756cd9a)}},
    {"int16", "uint64", "cast_int16_uint64", 102, 7, NDM_LOOP_QUIET, {UINT64_C(0x20ded2bf877c4876), UINT64_C(0xa43b0a795067293f)}},
    {"int16", "float16", "cast_int16_float16", 102, 8, 0, {UINT64_C(0xb8f145b90275f710), UINT64_C(0x6d8246954ffc36c5)}},
    {"int16", "float32", "cast_int16_float32", 102, 9, NDM_LOOP_QUIET, {UINT64_C(0x053508d3e0358393), UINT64_C(0x423685be03a56ffc)}},
    {"int16", "float64", "cast_int16_float64", 102, 10, NDM_LOOP_QUIET, {UINT64_C(0x0665c82bea8247b4), UINT64_C(0xae61e990f28a3fae)}},
    {"int16", "longdouble", "cast_int16_longdouble", 102, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x60cf6dc2e45d2235), UINT64_C(0xe3f5fc3adc1f40c7)}},
    {"int16", "complex64", "cast_int16_complex64", 102, 12, NDM_LOOP_QUIET, {UINT64_C(0x41f5e1a878e5a32c), UINT64_C(0x23538e4e4c77f4b4)}},
    {"int16", "complex128", "cast_int16_complex128", 102, 13, NDM_LOOP_QUIET, {UINT64_C(0x5bb9091f6437c735), UINT64_C(0xc7fa2bc3102fd035)}},
    {"int16", "clongdouble", "cast_int16_clongdouble", 102, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x28ed099b882de6ea), UINT64_C(0x8330787e33ed2c40)}},
    {"uint16", "bool", "cast_uint16_bool", 103, 0, NDM_LOOP_QUIET, {UINT64_C(0x405602a98547aec6), UINT64_C(0x1cd7f6ae624f5461)}},
    {"uint16", "int8", "cast_uint16_int8", 103, 1, NDM_LOOP_QUIET, {UINT64_C(0xd7881973829143ad), UINT64_C(0x1bf5988510d15edd)}},
    {"uint16", "uint8", "cast_uint16_uint8", 103, 2, NDM_LOOP_QUIET, {UINT64_C(0xda79fe560e7f6124), UINT64_C(0x157fd9975b036242)}},
    {"uint16", "int16", "cast_uint16_int16", 103, 3, NDM_LOOP_QUIET, {UINT64_C(0x1ea62720a4ffbbe4), UINT64_C(0xefd4cf139703daf2)}},
    {"uint16", "int32", "cast_uint16_int32", 103, 4, NDM_LOOP_QUIET, {UINT64_C(0x4a8dcb01c0d5b9e8), UINT64_C(0x18ec47e69f6df53c)}},
    {"uint16", "uint32", "cast_uint16_uint32", 103, 5, NDM_LOOP_QUIET, {UINT64_C(0x1d8affccbc44b6d8), UINT64_C(0x76d6304ee937153a)}},
    {"uint16", "int64", "cast_uint16_int64", 103, 6, NDM_LOOP_QUIET, {UINT64_C(0x146e300b6170c9d2), UINT64_C(0xfd6c6fee4ef1b634)}},
    {"uint16", "uint64", "cast_uint16_uint64", 103, 7, NDM_LOOP_QUIET, {UINT64_C(0x1b906b464b0692b7), UINT64_C(0xd193b4f6063db64d)}},
    {"uint16", "float16", "cast_uint16_float16", 103, 8, 0, {UINT64_C(0x294514600c4ae8d1), UINT64_C(0x078275f20e670077)}},
    {"uint16", "float32", "cast_uint16_float32", 103, 9, NDM_LOOP_QUIET, {UINT64_C(0x19b30f179a4b3ac6), UINT64_C(0x7468311e96c2b6c3)}},
    {"uint16", "float64", "cast_uint16_float64", 103, 10, NDM_LOOP_QUIET, {UINT64_C(0xcebc390cfc066200), UINT64_C(0xa3c142fe01c98b66)}},
    {"uint16", "longdouble", "cast_uint16_longdouble", 103, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x38477ffb674036c2), UINT64_C(0xf72edfc4b4b15be1)}},
    {"uint16", "complex64", "cast_uint16_complex64", 103, 12, NDM_LOOP_QUIET, {UINT64_C(0x8d5120b6b3e63be8), UINT64_C(0x7456b56ce3fd525b)}},
    {"uint16", "complex128", "cast_uint16_complex128", 103, 13, NDM_LOOP_QUIET, {UINT64_C(0xd6582db102dfd290), UINT64_C(0xa1be9bab0669bee5)}},
    {"uint16", "clongdouble", "cast_uint16_clongdouble", 103, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x3b5b8b7a879b2a96), UINT64_C(0x4496ba8186bf4334)}},
    {"int32", "bool", "cast_int32_bool", 104, 0, NDM_LOOP_QUIET, {UINT64_C(0x92d387597f576f58), UINT64_C(0x221288bf040e3c93)}},
    {"int32", "int8", "cast_int32_int8", 104, 1, NDM_LOOP_QUIET, {UINT64_C(0x812a549e5cbf5519), UINT64_C(0xf4e73ab575736c6d)}},
    {"int32", "uint8", "cast_int32_uint8", 104, 2, NDM_LOOP_QUIET, {UINT64_C(0x29353cd1b6ae65c3), UINT64_C(0x6512146c0abf36f4)}},
    {"int32", "int16", "cast_int32_int16", 104, 3, NDM_LOOP_QUIET, {UINT64_C(0xaf496c4ba3a64057), UINT64_C(0xb65c71bfc9ac197c)}},
    {"int32", "uint16", "cast_int32_uint16", 104, 4, NDM_LOOP_QUIET, {UINT64_C(0x9a0de7e0b64c1119), UINT64_C(0x8f957b24b2eede39)}},
    {"int32", "uint32", "cast_int32_uint32", 104, 5, NDM_LOOP_QUIET, {UINT64_C(0xa0d37d2891c89763), UINT64_C(0xa0d9b794c1c38045)}},
    {"int32", "int64", "cast_int32_int64", 104, 6, NDM_LOOP_QUIET, {UINT64_C(0xa09595bafaccb548), UINT64_C(0xb5ca8c8bed5810e9)}},
    {"int32", "uint64", "cast_int32_uint64", 104, 7, NDM_LOOP_QUIET, {UINT64_C(0x352d7ff06513f484), UINT64_C(0xa1d0de88845bb610)}},
    {"int32", "float16", "cast_int32_float16", 104, 8, 0, {UINT64_C(0xb365daeb21f37324), UINT64_C(0xc9e33ea212c355c4)}},
    {"int32", "float32", "cast_int32_float32", 104, 9, NDM_LOOP_QUIET, {UINT64_C(0x5ce6d3b3db75879d), UINT64_C(0x3c8a487823d18f5c)}},
    {"int32", "float64", "cast_int32_float64", 104, 10, NDM_LOOP_QUIET, {UINT64_C(0xf678c64b7c12b7a7), UINT64_C(0x0d614e9c427c3ac7)}},
    {"int32", "longdouble", "cast_int32_longdouble", 104, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x70ee0b7226a70d0e), UINT64_C(0xbf7e5ebcb8550abe)}},
    {"int32", "complex64", "cast_int32_complex64", 104, 12, NDM_LOOP_QUIET, {UINT64_C(0xaee4d2d6bab5beaa), UINT64_C(0x1aeee0ca0264602f)}},
    {"int32", "complex128", "cast_int32_complex128", 104, 13, NDM_LOOP_QUIET, {UINT64_C(0xc051b09914c169a1), UINT64_C(0x1c7efae95e9392ea)}},
    {"int32", "clongdouble", "cast_int32_clongdouble", 104, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xa34feab8ba7e78a6), UINT64_C(0x117d09cb1b0d6cc7)}},
    {"uint32", "bool", "cast_uint32_bool", 105, 0, NDM_LOOP_QUIET, {UINT64_C(0x3cf0d91d0537addb), UINT64_C(0x76065dcf1efdc0f6)}},
    {"uint32", "int8", "cast_uint32_int8", 105, 1, NDM_LOOP_QUIET, {UINT64_C(0xda01a543b67aacbb), UINT64_C(0x91f180e73465813b)}},
    {"uint32", "uint8", "cast_uint32_uint8", 105, 2, NDM_LOOP_QUIET, {UINT64_C(0x748c7b5beb2bd538), UINT64_C(0x0a71dd1a29ee640b)}},
    {"uint32", "int16", "cast_uint32_int16", 105, 3, NDM_LOOP_QUIET, {UINT64_C(0x24881740903e374a), UINT64_C(0xd7edcf557682c194)}},
    {"uint32", "uint16", "cast_uint32_uint16", 105, 4, NDM_LOOP_QUIET, {UINT64_C(0x6445ac1d1956108a), UINT64_C(0x71deea9dad1003b5)}},
    {"uint32", "int32", "cast_uint32_int32", 105, 5, NDM_LOOP_QUIET, {UINT64_C(0x17f649ce3e2174fe), UINT64_C(0x75c39c4625044a99)}},
    {"uint32", "int64", "cast_uint32_int64", 105, 6, NDM_LOOP_QUIET, {UINT64_C(0x9d38bf6035bd2fd7), UINT64_C(0xcfc0557b5aa263fc)}},
    {"uint32", "uint64", "cast_uint32_uint64", 105, 7, NDM_LOOP_QUIET, {UINT64_C(0xe1837d62fe0f96cb), UINT64_C(0xee496395bdaa9aba)}},
    {"uint32", "float16", "cast_uint32_float16", 105, 8, 0, {UINT64_C(0xb3a690e7f70533ff), UINT64_C(0xb49ee98666d6728b)}},
    {"uint32", "float32", "cast_uint32_float32", 105, 9, NDM_LOOP_QUIET, {UINT64_C(0x168b83272b7d9abb), UINT64_C(0x84e29720a0813e05)}},
    {"uint32", "float64", "cast_uint32_float64", 105, 10, NDM_LOOP_QUIET, {UINT64_C(0x15405f2ee78cb738), UINT64_C(0xc117a5fbc19ffb17)}},
    {"uint32", "longdouble", "cast_uint32_longdouble", 105, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x40157fce65c3f9d2), UINT64_C(0x1adb7e5359f426ec)}},
    {"uint32", "complex64", "cast_uint32_complex64", 105, 12, NDM_LOOP_QUIET, {UINT64_C(0x7de61e7ed78eca6c), UINT64_C(0xcc2f33b3c18b9269)}},
    {"uint32", "complex128", "cast_uint32_complex128", 105, 13, NDM_LOOP_QUIET, {UINT64_C(0xc069b7f12e9917df), UINT64_C(0xcf7aa32330c15337)}},
    {"uint32", "clongdouble", "cast_uint32_clongdouble", 105, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xff1a2570fee2a85a), UINT64_C(0x69b038018e8f19ee)}},
    {"int64", "bool", "cast_int64_bool", 106, 0, NDM_LOOP_QUIET, {UINT64_C(0x8c7d4c3d7e3b8195), UINT64_C(0x3ae87b4b4255319a)}},
    {"int64", "int8", "cast_int64_int8", 106, 1, NDM_LOOP_QUIET, {UINT64_C(0xf5916141c7ec66e5), UINT64_C(0x4c84455a34ca26bf)}},
    {"int64", "uint8", "cast_int64_uint8", 106, 2, NDM_LOOP_QUIET, {UINT64_C(0x237091a3ead1bfca), UINT64_C(0x58d3c74a4eb955a9)}},
    {"int64", "int16", "cast_int64_int16", 106, 3, NDM_LOOP_QUIET, {UINT64_C(0x25e55f7918f78b8b), UINT64_C(0xb0b86cab4c985757)}},
    {"int64", "uint16", "cast_int64_uint16", 106, 4, NDM_LOOP_QUIET, {UINT64_C(0xa638a6444cdb9016), UINT64_C(0x86d1e5602d508986)}},
    {"int64", "int32", "cast_int64_int32", 106, 5, NDM_LOOP_QUIET, {UINT64_C(0x4bbfe5a08e35cb91), UINT64_C(0xeffff5a0cb0189d9)}},
    {"int64", "uint32", "cast_int64_uint32", 106, 6, NDM_LOOP_QUIET, {UINT64_C(0xa38a76f00c604b04), UINT64_C(0x9cc78d24245b0a66)}},
    {"int64", "uint64", "cast_int64_uint64", 106, 7, NDM_LOOP_QUIET, {UINT64_C(0xd8ee07705cfaade0), UINT64_C(0xb24e91a2b56a4fb7)}},
    {"int64", "float16", "cast_int64_float16", 106, 8, 0, {UINT64_C(0x122bd7b2f53d7da0), UINT64_C(0xb22fff621344f63e)}},
    {"int64", "float32", "cast_int64_float32", 106, 9, NDM_LOOP_QUIET, {UINT64_C(0x9781db7dc83be4e8), UINT64_C(0xc129a0be1122b499)}},
    {"int64", "float64", "cast_int64_float64", 106, 10, NDM_LOOP_QUIET, {UINT64_C(0xeee4f87de6d1112a), UINT64_C(0xc96359f155608e4f)}},
    {"int64", "longdouble", "cast_int64_longdouble", 106, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x61bdc65b2ec68cb7), UINT64_C(0xa812cd3cf0112583)}},
    {"int64", "complex64", "cast_int64_complex64", 106, 12, NDM_LOOP_QUIET, {UINT64_C(0xd7a7f4a96fc7d166), UINT64_C(0xc4f8a907abfe4ad8)}},
    {"int64", "complex128", "cast_int64_complex128", 106, 13, NDM_LOOP_QUIET, {UINT64_C(0x53e9ba296240e4ea), UINT64_C(0xf2cd2e8c15ac257a)}},
    {"int64", "clongdouble", "cast_int64_clongdouble", 106, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xfa5aa34a0cc68c24), UINT64_C(0x0494c06402dbd57a)}},
    {"uint64", "bool", "cast_uint64_bool", 107, 0, NDM_LOOP_QUIET, {UINT64_C(0xd3cbcdf43f707029), UINT64_C(0x4951a5303e9721d9)}},
    {"uint64", "int8", "cast_uint64_int8", 107, 1, NDM_LOOP_QUIET, {UINT64_C(0x163d2e805581b4f8), UINT64_C(0xe82c43c7492aeca6)}},
    {"uint64", "uint8", "cast_uint64_uint8", 107, 2, NDM_LOOP_QUIET, {UINT64_C(0x80d91243c3f62672), UINT64_C(0x98132b44f02e9a44)}},
    {"uint64", "int16", "cast_uint64_int16", 107, 3, NDM_LOOP_QUIET, {UINT64_C(0x575ed8bb3b25fbc0), UINT64_C(0x4bb19fd91b510ed6)}},
    {"uint64", "uint16", "cast_uint64_uint16", 107, 4, NDM_LOOP_QUIET, {UINT64_C(0x2bbba303c024c0b6), UINT64_C(0xe1a20266252ec51e)}},
    {"uint64", "int32", "cast_uint64_int32", 107, 5, NDM_LOOP_QUIET, {UINT64_C(0xaff2521b1ed6c72f), UINT64_C(0x292ce330cf19f4a0)}},
    {"uint64", "uint32", "cast_uint64_uint32", 107, 6, NDM_LOOP_QUIET, {UINT64_C(0x996327790ccadcbd), UINT64_C(0x7e37ea728a418aed)}},
    {"uint64", "int64", "cast_uint64_int64", 107, 7, NDM_LOOP_QUIET, {UINT64_C(0x4f015bb9632c845b), UINT64_C(0x18f4dd8af9e75612)}},
    {"uint64", "float16", "cast_uint64_float16", 107, 8, 0, {UINT64_C(0x1ac13b02aaa1a5c3), UINT64_C(0x7ff49c4b65075ea5)}},
    {"uint64", "float32", "cast_uint64_float32", 107, 9, NDM_LOOP_QUIET, {UINT64_C(0x9d3b07f0ec206f49), UINT64_C(0xc403abaeb80262cd)}},
    {"uint64", "float64", "cast_uint64_float64", 107, 10, NDM_LOOP_QUIET, {UINT64_C(0x8a1e2e2fd7efc0f1), UINT64_C(0xd2a879c1c7a0b9c9)}},
    {"uint64", "longdouble", "cast_uint64_longdouble", 107, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x61296ad1ce03c018), UINT64_C(0x242522f1e5c99b2e)}},
    {"uint64", "complex64", "cast_uint64_complex64", 107, 12, NDM_LOOP_QUIET, {UINT64_C(0x4af94d1c4b543388), UINT64_C(0x0567beb630fa7d26)}},
    {"uint64", "complex128", "cast_uint64_complex128", 107, 13, NDM_LOOP_QUIET, {UINT64_C(0xeff84f72189590d1), UINT64_C(0x4cdbb8acc1427c58)}},
    {"uint64", "clongdouble", "cast_uint64_clongdouble", 107, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x773ec30b52f31d28), UINT64_C(0x0d575d0057a3b570)}},
    {"float16", "bool", "cast_float16_bool", 108, 0, NDM_LOOP_QUIET, {UINT64_C(0xb2aa62422130448a), UINT64_C(0xac447b1525dc8e05)}},
    {"float16", "int8", "cast_float16_int8", 108, 1, 0, {UINT64_C(0x17ace773c438b5ec), UINT64_C(0xb3c2d4bc8b2841e6)}},
    {"float16", "uint8", "cast_float16_uint8", 108, 2, 0, {UINT64_C(0x9fc90ebd96473fc2), UINT64_C(0xee9f16e315503dec)}},
    {"float16", "int16", "cast_float16_int16", 108, 3, 0, {UINT64_C(0xf58f0b4f93c78065), UINT64_C(0x316c967699146e53)}},
    {"float16", "uint16", "cast_float16_uint16", 108, 4, 0, {UINT64_C(0x2dfcec0b1b621988), UINT64_C(0x1c768dbaa1d63e35)}},
    {"float16", "int32", "cast_float16_int32", 108, 5, 0, {UINT64_C(0x04dcd5c258a61948), UINT64_C(0xe501bb477bfaadff)}},
    {"float16", "uint32", "cast_float16_uint32", 108, 6, 0, {UINT64_C(0x3d37c60c9f8f125d), UINT64_C(0xb8070ecfe6f90687)}},
    {"float16", "int64", "cast_float16_int64", 108, 7, 0, {UINT64_C(0xb2107fe4f5f63ed2), UINT64_C(0x9cf1223db68accc9)}},
    {"float16", "uint64", "cast_float16_uint64", 108, 8, 0, {UINT64_C(0x7604c56c026756c1), UINT64_C(0x2d2a228e6b2934cc)}},
    {"float16", "float32", "cast_float16_float32", 108, 9, 0, {UINT64_C(0x137ed939a856bb2a), UINT64_C(0x3f249fec23f3e0a9)}},
    {"float16", "float64", "cast_float16_float64", 108, 10, 0, {UINT64_C(0x88d3eecc5c727b04), UINT64_C(0xd1d9349a8083d63c)}},
    {"float16", "longdouble", "cast_float16_longdouble", 108, 11, NDM_LOOP_X87, {UINT64_C(0x6b13fc3932ac3673), UINT64_C(0x21526b3399665abb)}},
    {"float16", "complex64", "cast_float16_complex64", 108, 12, 0, {UINT64_C(0x28c92ef771322648), UINT64_C(0x968ae7dedc2532d0)}},
    {"float16", "complex128", "cast_float16_complex128", 108, 13, 0, {UINT64_C(0x9967832addf5f2e4), UINT64_C(0xa7624eba25911e02)}},
    {"float16", "clongdouble", "cast_float16_clongdouble", 108, 14, NDM_LOOP_X87, {UINT64_C(0x41f2b67a8a1d13f4), UINT64_C(0x60d2821c770d5226)}},
    {"float32", "bool", "cast_float32_bool", 109, 0, NDM_LOOP_QUIET, {UINT64_C(0x184cb3274bb3daea), UINT64_C(0xf982da65f27c5664)}},
    {"float32", "int8", "cast_float32_int8", 109, 1, 0, {UINT64_C(0x9bef070c6f26dfac), UINT64_C(0x92bf02cda1e10328)}},
    {"float32", "uint8", "cast_float32_uint8", 109, 2, 0, {UINT64_C(0xcbe1c2e5397e1ece), UINT64_C(0xcf33e6e70db5dd38)}},
    {"float32", "int16", "cast_float32_int16", 109, 3, 0, {UINT64_C(0x1803e8917b9c38b6), UINT64_C(0x409a7760418cff95)}},
    {"float32", "uint16", "cast_float32_uint16", 109, 4, 0, {UINT64_C(0x31f4fe818478226e), UINT64_C(0xcee04ccb47fdb72c)}},
    {"float32", "int32", "cast_float32_int32", 109, 5, 0, {UINT64_C(0xaf0986ff325a65b1), UINT64_C(0x3da501be9be08704)}},
    {"float32", "uint32", "cast_float32_uint32", 109, 6, 0, {UINT64_C(0xddfefd3a511d15a1), UINT64_C(0x920613cbaeef3ad3)}},
    {"float32", "int64", "cast_float32_int64", 109, 7, 0, {UINT64_C(0xd0dc8dc49c63238f), UINT64_C(0xc2af67ba851754ac)}},
    {"float32", "uint64", "cast_float32_uint64", 109, 8, 0, {UINT64_C(0xad6fa193fb8ccae3), UINT64_C(0x01358fc1be379bd8)}},
    {"float32", "float16", "cast_float32_float16", 109, 9, 0, {UINT64_C(0x77f5177a559415ba), UINT64_C(0xb70e8eb9fb4c1975)}},
    {"float32", "float64", "cast_float32_float64", 109, 10, 0, {UINT64_C(0x72aa619c0ef43f1f), UINT64_C(0xfc9da6b83105acec)}},
    {"float32", "longdouble", "cast_float32_longdouble", 109, 11, NDM_LOOP_X87, {UINT64_C(0xa0f5d0085a1015bd), UINT64_C(0x4e1385b8f0a1cfab)}},
    {"float32", "complex64", "cast_float32_complex64", 109, 12, 0, {UINT64_C(0xd05a15571c7de582), UINT64_C(0x33b8fe734959bb96)}},
    {"float32", "complex128", "cast_float32_complex128", 109, 13, 0, {UINT64_C(0xd3426f65afa611e8), UINT64_C(0x2d22c8cf6f62a403)}},
    {"float32", "clongdouble", "cast_float32_clongdouble", 109, 14, NDM_LOOP_X87, {UINT64_C(0xa0a56015765fd9e1), UINT64_C(0xfda79306cda84801)}},
    {"float64", "bool", "cast_float64_bool", 110, 0, NDM_LOOP_QUIET, {UINT64_C(0x0897b52a0fe2dd6d), UINT64_C(0xfc6e01bb6949de0e)}},
    {"float64", "int8", "cast_float64_int8", 110, 1, 0, {UINT64_C(0x5da3278b543c759f), UINT64_C(0x12a7d399d873a814)}},
    {"float64", "uint8", "cast_float64_uint8", 110, 2, 0, {UINT64_C(0xfecc3768b9e496b8), UINT64_C(0x94e20b1e7e82fe62)}},
    {"float64", "int16", "cast_float64_int16", 110, 3, 0, {UINT64_C(0x36fe09222218b15c), UINT64_C(0x99db78d35afe99bc)}},
    {"float64", "uint16", "cast_float64_uint16", 110, 4, 0, {UINT64_C(0xf16f5b501e58db2d), UINT64_C(0x5ab29725f00dccb7)}},
    {"float64", "int32", "cast_float64_int32", 110, 5, 0, {UINT64_C(0x62f055203838b67e), UINT64_C(0x7044e339dc9a0227)}},
    {"float64", "uint32", "cast_float64_uint32", 110, 6, 0, {UINT64_C(0x5dd6a5279ee0679f), UINT64_C(0xff3e5b4300e7f2eb)}},
    {"float64", "int64", "cast_float64_int64", 110, 7, 0, {UINT64_C(0xcdd2d634c4b69cc6), UINT64_C(0x3e1ce91c6adb3b30)}},
    {"float64", "uint64", "cast_float64_uint64", 110, 8, 0, {UINT64_C(0x4e6e0dba5f0b050d), UINT64_C(0x135d75e9b89f3519)}},
    {"float64", "float16", "cast_float64_float16", 110, 9, 0, {UINT64_C(0x85f462ff202caf50), UINT64_C(0x74383e12be23b0ff)}},
    {"float64", "float32", "cast_float64_float32", 110, 10, 0, {UINT64_C(0x372f64291e29d4ff), UINT64_C(0xdc80b67e7f51281d)}},
    {"float64", "longdouble", "cast_float64_longdouble", 110, 11, NDM_LOOP_X87, {UINT64_C(0xb7544bfe8e34e3b7), UINT64_C(0x819f9e81ed6d6f00)}},
    {"float64", "complex64", "cast_float64_complex64", 110, 12, 0, {UINT64_C(0x41199c97393043e2), UINT64_C(0x9b9f79f16f617657)}},
    {"float64", "complex128", "cast_float64_complex128", 110, 13, 0, {UINT64_C(0xd3c20ef608b0b9cd), UINT64_C(0xd5d18cecf42c8fe6)}},
    {"float64", "clongdouble", "cast_float64_clongdouble", 110, 14, NDM_LOOP_X87, {UINT64_C(0xafd554281af3b001), UINT64_C(0xdb032b6c2c77ff31)}},
    {"longdouble", "bool", "cast_longdouble_bool", 111, 0, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x18988cc4872ffcc8), UINT64_C(0x0724e2534e302500)}},
    {"longdouble", "int8", "cast_longdouble_int8", 111, 1, NDM_LOOP_X87, {UINT64_C(0x2af2bf0ebe51bca0), UINT64_C(0xc853c49ff67e1947)}},
    {"longdouble", "uint8", "cast_longdouble_uint8", 111, 2, NDM_LOOP_X87, {UINT64_C(0xf14bf26892033a12), UINT64_C(0xff28f44d29632153)}},
    {"longdouble", "int16", "cast_longdouble_int16", 111, 3, NDM_LOOP_X87, {UINT64_C(0x36a966b42519fcb3), UINT64_C(0x0731f94174abd63c)}},
    {"longdouble", "uint16", "cast_longdouble_uint16", 111, 4, NDM_LOOP_X87, {UINT64_C(0xe274a817a7b2ddab), UINT64_C(0x5705e296603e899f)}},
    {"longdouble", "int32", "cast_longdouble_int32", 111, 5, NDM_LOOP_X87, {UINT64_C(0xe113e52bb2d148c1), UINT64_C(0xda1d8158b1757eb6)}},
    {"longdouble", "uint32", "cast_longdouble_uint32", 111, 6, NDM_LOOP_X87, {UINT64_C(0x4fe15d983c284192), UINT64_C(0x9db88f152324dd40)}},
    {"longdouble", "int64", "cast_longdouble_int64", 111, 7, NDM_LOOP_X87, {UINT64_C(0x9a9ff578c6115710), UINT64_C(0x7c7a2e480af5d92c)}},
    {"longdouble", "uint64", "cast_longdouble_uint64", 111, 8, NDM_LOOP_X87, {UINT64_C(0x5e1c4debda9ae23e), UINT64_C(0x5facbc31a8e1fa89)}},
    {"longdouble", "float16", "cast_longdouble_float16", 111, 9, NDM_LOOP_X87, {UINT64_C(0x4461f93967294352), UINT64_C(0x9d0aede4c6b16438)}},
    {"longdouble", "float32", "cast_longdouble_float32", 111, 10, NDM_LOOP_X87, {UINT64_C(0x696fa86a8bd484dd), UINT64_C(0x5cfd9f14b224e24d)}},
    {"longdouble", "float64", "cast_longdouble_float64", 111, 11, NDM_LOOP_X87, {UINT64_C(0xd44df6b683cd045a), UINT64_C(0x47e0ab7c4ca5bc87)}},
    {"longdouble", "complex64", "cast_longdouble_complex64", 111, 12, NDM_LOOP_X87, {UINT64_C(0x92fa47dc3d03cf26), UINT64_C(0x88195fe15cc71519)}},
    {"longdouble", "complex128", "cast_longdouble_complex128", 111, 13, NDM_LOOP_X87, {UINT64_C(0x11985c2255c9c748), UINT64_C(0x2d1ae8503953b8e2)}},
    {"longdouble", "clongdouble", "cast_longdouble_clongdouble", 111, 14, NDM_LOOP_X87, {UINT64_C(0x458fd60f97529d9e), UINT64_C(0xdf8f5cd94f568d41)}},
    {"complex64", "bool", "cast_complex64_bool", 112, 0, NDM_LOOP_QUIET, {UINT64_C(0xc68c354bc2e5cab9), UINT64_C(0x8628b240a7fb6204)}},
    {"complex64", "int8", "cast_complex64_int8", 112, 1, 0, {UINT64_C(0xd77fcd528699ee8a), UINT64_C(0x8bdc7beec490728f)}},
    {"complex64", "uint8", "cast_complex64_uint8", 112, 2, 0, {UINT64_C(0x09533b2b3c58ea55), UINT64_C(0xd662d104c05aee66)}},
    {"complex64", "int16", "cast_complex64_int16", 112, 3, 0, {UINT64_C(0x85c6a9b142bfb558), UINT64_C(0x2a04670d57a50577)}},
    {"complex64", "uint16", "cast_complex64_uint16", 112, 4, 0, {UINT64_C(0x25bce7acecbac5f9), UINT64_C(0x7ca1784d502d518c)}},
    {"complex64", "int32", "cast_complex64_int32", 112, 5, 0, {UINT64_C(0xf76b5c6df9f9ed3c), UINT64_C(0x2dcf7499fe38fc80)}},
    {"complex64", "uint32", "cast_complex64_uint32", 112, 6, 0, {UINT64_C(0x68f3d616daf38c74), UINT64_C(0x141f6cda19a47a3e)}},
    {"complex64", "int64", "cast_complex64_int64", 112, 7, 0, {UINT64_C(0x4b6ae5c3819b47c2), UINT64_C(0x2d512fd4ea806907)}},
    {"complex64", "uint64", "cast_complex64_uint64", 112, 8, 0, {UINT64_C(0xa41bcd1a92d3c1c7), UINT64_C(0xc0afeb9d917a3ea9)}},
    {"complex64", "float16", "cast_complex64_float16", 112, 9, 0, {UINT64_C(0x56dc6a904925046d), UINT64_C(0x23a3ad79a2fcfc17)}},
    {"complex64", "float32", "cast_complex64_float32", 112, 10, 0, {UINT64_C(0x7b84e69b67f41991), UINT64_C(0xa07b2e75da13a504)}},
    {"complex64", "float64", "cast_complex64_float64", 112, 11, 0, {UINT64_C(0x0d9b500b1a238f44), UINT64_C(0xf76076b1e2b4f775)}},
    {"complex64", "longdouble", "cast_complex64_longdouble", 112, 12, NDM_LOOP_X87, {UINT64_C(0xc79335634d979b7c), UINT64_C(0x920605edf8889268)}},
    {"complex64", "complex128", "cast_complex64_complex128", 112, 13, 0, {UINT64_C(0x58b499d21325fb75), UINT64_C(0x2b299456a4a32c16)}},
    {"complex64", "clongdouble", "cast_complex64_clongdouble", 112, 14, NDM_LOOP_X87, {UINT64_C(0xf568dcfe3bec473e), UINT64_C(0x9ec3031824cff0b3)}},
    {"complex128", "bool", "cast_complex128_bool", 113, 0, NDM_LOOP_QUIET, {UINT64_C(0x2488fc84ff061e1a), UINT64_C(0xaf110f06bd215261)}},
    {"complex128", "int8", "cast_complex128_int8", 113, 1, 0, {UINT64_C(0xbe24441348184f83), UINT64_C(0x9e2c074987b5a8de)}},
    {"complex128", "uint8", "cast_complex128_uint8", 113, 2, 0, {UINT64_C(0xc28b566276ed4e50), UINT64_C(0x9a276fcb8e720296)}},
    {"complex128", "int16", "cast_complex128_int16", 113, 3, 0, {UINT64_C(0x542e8405436a4488), UINT64_C(0x1db800de59833024)}},
    {"complex128", "uint16", "cast_complex128_uint16", 113, 4, 0, {UINT64_C(0x7876dd097713f50c), UINT64_C(0xad335079645db6f8)}},
    {"complex128", "int32", "cast_complex128_int32", 113, 5, 0, {UINT64_C(0x3378ff44a7d72c02), UINT64_C(0xa46d48214de02067)}},
    {"complex128", "uint32", "cast_complex128_uint32", 113, 6, 0, {UINT64_C(0xcd890a477dacf3f2), UINT64_C(0x2d5e95d5ecac9b75)}},
    {"complex128", "int64", "cast_complex128_int64", 113, 7, 0, {UINT64_C(0xcbc90f54430644e5), UINT64_C(0x1bb138baba839ed6)}},
    {"complex128", "uint64", "cast_complex128_uint64", 113, 8, 0, {UINT64_C(0x28caa3fcae53dda4), UINT64_C(0xebb4b378c1d0ace1)}},
    {"complex128", "float16", "cast_complex128_float16", 113, 9, 0, {UINT64_C(0x3d2e102b3828b89b), UINT64_C(0x31358e0e5194bc87)}},
    {"complex128", "float32", "cast_complex128_float32", 113, 10, 0, {UINT64_C(0xe306e10be5344b55), UINT64_C(0x43b2a13bdf9c103f)}},
    {"complex128", "float64", "cast_complex128_float64", 113, 11, 0, {UINT64_C(0x781400ea8cb8272a), UINT64_C(0x01e2285e93459baf)}},
    {"complex128", "longdouble", "cast_complex128_longdouble", 113, 12, NDM_LOOP_X87, {UINT64_C(0x270f1dadb4fdcc16), UINT64_C(0x97e016403bf4af7d)}},
    {"complex128", "complex64", "cast_complex128_complex64", 113, 13, 0, {UINT64_C(0xf00aaa8a16b1905a), UINT64_C(0x39ab5219a7c76ac2)}},
    {"complex128", "clongdouble", "cast_complex128_clongdouble", 113, 14, NDM_LOOP_X87, {UINT64_C(0x0e6bc15106ccb0e7), UINT64_C(0xbc8128dfb783bbca)}},
    {"clongdouble", "bool", "cast_clongdouble_bool", 114, 0, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xa74d1d1e12aa21a7), UINT64_C(0xec919f3fa6b70b20)}},
    {"clongdouble", "int8", "cast_clongdouble_int8", 114, 1, NDM_LOOP_X87, {UINT64_C(0xa7985c2b340265df), UINT64_C(0x8dcb3d2074587fe4)}},
    {"clongdouble", "uint8", "cast_clongdouble_uint8", 114, 2, NDM_LOOP_X87, {UINT64_C(0x337f500fef5132d5), UINT64_C(0xac61ac5f9381eabd)}},
    {"clongdouble", "int16", "cast_clongdouble_int16", 114, 3, NDM_LOOP_X87, {UINT64_C(0xfd38ed50115e2cc5), UINT64_C(0x1e3e72b00e07b1d9)}},
    {"clongdouble", "uint16", "cast_clongdouble_uint16", 114, 4, NDM_LOOP_X87, {UINT64_C(0x7ca816501489a117), UINT64_C(0xd46a64b11a5f8015)}},
    {"clongdouble", "int32", "cast_clongdouble_int32", 114, 5, NDM_LOOP_X87, {UINT64_C(0x4aafdb16ba5aaf09), UINT64_C(0x0cdb9b1f2072fc0f)}},
    {"clongdouble", "uint32", "cast_clongdouble_uint32", 114, 6, NDM_LOOP_X87, {UINT64_C(0x26c1b5e27e4e6461), UINT64_C(0xa873fa55383e5236)}},
    {"clongdouble", "int64", "cast_clongdouble_int64", 114, 7, NDM_LOOP_X87, {UINT64_C(0xfaa954bdd019696c), UINT64_C(0xed6187dbb66f753a)}},
    {"clongdouble", "uint64", "cast_clongdouble_uint64", 114, 8, NDM_LOOP_X87, {UINT64_C(0xa5d465d7c7532dfe), UINT64_C(0x86d3dc26fa1fdbf0)}},
    {"clongdouble", "float16", "cast_clongdouble_float16", 114, 9, NDM_LOOP_X87, {UINT64_C(0xd9df8e6de38369ad), UINT64_C(0x61bc13a8b93bd8b3)}},
    {"clongdouble", "float32", "cast_clongdouble_float32", 114, 10, NDM_LOOP_X87, {UINT64_C(0xd46b8db58c6dca03), UINT64_C(0x34f48d6eddaae7f0)}},
    {"clongdouble", "float64", "cast_clongdouble_float64", 114, 11, NDM_LOOP_X87, {UINT64_C(0x55b4bf5f1ee23bc2), UINT64_C(0x41007df86ced722b)}},
    {"clongdouble", "longdouble", "cast_clongdouble_longdouble", 114, 12, NDM_LOOP_X87, {UINT64_C(0x9c1f286db9b0581a), UINT64_C(0x9fe6b8bab0794aa9)}},
    {"clongdouble", "complex64", "cast_clongdouble_complex64", 114, 13, NDM_LOOP_X87, {UINT64_C(0x4dd79b502db717bb), UINT64_C(0x101912fa3e9eab5b)}},
    {"clongdouble", "complex128", "cast_clongdouble_complex128", 114, 14, NDM_LOOP_X87, {UINT64_C(0x229d344253c40862), UINT64_C(0xf70d3f2df38d9b93)}},
};

/* ---- ufuncs ----------------------------------------------------------------------- */

static const char *const none[] = {NULL};
static const char *const power_aliases[] = {"pow", NULL};
static const char *const absolute_aliases[] = {"abs", NULL};
static const char *const left_shift_aliases[] = {"bitwise_left_shift", NULL};
static const char *const logical_and_set_0_include[] = {"any", NULL};
static const ndm_resolve_rule logical_and_resolve[] = {
    {{logical_and_set_0_include, none}, "bool"},
};

static const ndm_ufunc_record ufuncs[] = {
    {
        .name = "add",
        .doc = "Add arguments element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x9b2479729045fcde), UINT64_C(0x7e7e97dabf184a57)},
    },
    {
        .name = "multiply",
        .doc = "Multiply arguments element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0xa1d5fe7f3b4f35f4), UINT64_C(0xfffe439fb1edd4f9)},
    },
    {
        .name = "floor_divide",
        .doc = "The largest integer not above the quotient.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xd1a082a35dc2298b), UINT64_C(0xfaf4d5cd3157889d)},
    },
    {
        .name = "divmod",
        .doc = "Floor quotient and remainder; the remainder has the divisor's sign.",
        .signature = "x1, x2 -> q, r",
        .aliases = none,
        .nin = 2,
        .nout = 2,
        .flags = 0,
        .hash = {UINT64_C(0xf32db594a7db9000), UINT64_C(0x732599a04f9be964)},
    },
    {
        .name = "power",
        .doc = "First argument raised to the second, element-wise; integers wrap.",
        .signature = "x1, x2 -> y",
        .aliases = power_aliases,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x5c18aa10d7066f6b), UINT64_C(0xab2f8f13c6e7b178)},
    },
    {
        .name = "absolute",
        .doc = "Absolute value element-wise; of a complex number, its modulus.",
        .signature = "x -> y",
        .aliases = absolute_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xc657ac49d94b433c), UINT64_C(0x5d5a47f90b67097d)},
    },
    {
        .name = "fabs",
        .doc = "Absolute value element-wise, of floats only.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x22f28e19fe3ff50e), UINT64_C(0x85a52cfcfc5c5cea)},
    },
    {
        .name = "left_shift",
        .doc = "Shift bits to the left; 0 for a count below 0 or not below the width.",
        .signature = "x1, x2 -> y",
        .aliases = left_shift_aliases,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbc9ba5bf62780f3d), UINT64_C(0xa9e04851dbda5bec)},
    },
    {
        .name = "less",
        .doc = "Whether x1 < x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_WEAK_EXACT,
        .hash = {UINT64_C(0xa4ca61522f69ea62), UINT64_C(0xcdae726169fd5ee1)},
    },
    {
        .name = "greater_equal",
        .doc = "Whether x1 >= x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_WEAK_EXACT,
        .hash = {UINT64_C(0x6c9708a66018b7f5), UINT64_C(0xeca3d6d534338ff7)},
    },
    {
        .name = "isclose",
        .doc = "Whether x1 is within atol + rtol * |x2| of x2, element-wise.",
        .signature = "x1, x2, rtol, atol -> y",
        .aliases = none,
        .nin = 4,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x5ad42595271ef8a0), UINT64_C(0xcc394f2516af3a38)},
    },
    {
        .name = "maximum",
        .doc = "The larger of two values, element-wise; a NaN propagates.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x55ea948e920d0c92), UINT64_C(0xc8c7425234297ade)},
    },
    {
        .name = "clip",
        .doc = "Limit values to the range from lo to hi; a NaN propagates.",
        .signature = "x, lo, hi -> y",
        .aliases = none,
        .nin = 3,
        .nout = 1,
        .flags = NDM_UFUNC_UNIFORM,
        .hash = {UINT64_C(0xa92342a915dc9c81), UINT64_C(0xf1ea1849a6cf55d8)},
    },
    {
        .name = "isnan",
        .doc = "Whether a value is a NaN, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x24a1f35be21c438f), UINT64_C(0xfd16b66fa0247987)},
    },
    {
        .name = "signbit",
        .doc = "Whether the sign bit is set, element-wise; of -0.0 and of a NaN too.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x94a22fa4df69cc9a), UINT64_C(0x3fcb787cf1c8e7a7)},
    },
    {
        .name = "ldexp",
        .doc = "x * 2**n, element-wise, rounded once.",
        .signature = "x, n -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xd351f85ca51f91b8), UINT64_C(0xa3f66ba14f86a9ee)},
    },
    {
        .name = "frexp",
        .doc = "Mantissa in [0.5, 1) and exponent of 2, element-wise; exponent 0 for 0, inf and nan.",
        .signature = "x -> mantissa, exponent",
        .aliases = none,
        .nin = 1,
        .nout = 2,
        .flags = 0,
        .hash = {UINT64_C(0xfb443ea5f4ed307c), UINT64_C(0xeb85ea5a69a1c51b)},
    },
    {
        .name = "logical_and",
        .doc = "Whether both arguments are true, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .resolve = logical_and_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xaf204dc0da783ad3), UINT64_C(0x36579638c93d203b)},
    },
    {
        .name = "sqrt",
        .doc = "The non-negative square root, element-wise; of a complex number, the principal one.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x2ae4a519a820a96c), UINT64_C(0x64b73c3750600229)},
    },
    {
        .name = "heaviside",
        .doc = "The Heaviside step function of x1: 0 below zero, x2 at zero, 1 above.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbf7ada29dd6239dc), UINT64_C(0x90d32587cd1cb110)},
    },
};

/* ---- the module ------------------------------------------------------------------- */

static const char *const depends[] = {NULL};

extern const ndm_module ndm_module_core;
const ndm_module ndm_module_core = {
    .abi = NDM_MODULE_ABI,
    .size = sizeof(ndm_module),
    .name = "core",
    .compiler = "0.1.0",
    .depends = depends,
    .sizeof_pointer = sizeof(void *),
    .sizeof_long = sizeof(long),
    .sizeof_longdouble = sizeof(long double),
    .longdouble_digits = LDBL_MANT_DIG,
    .kind_size = sizeof(ndm_kind_record),
    .alias_size = sizeof(ndm_alias_record),
    .ufunc_size = sizeof(ndm_ufunc_record),
    .stem_size = sizeof(ndm_stem),
    .loop_size = sizeof(ndm_loop_record),
    .cast_size = sizeof(ndm_cast_record),
    .kind_count = sizeof(kinds) / sizeof(*kinds),
    .kinds = kinds,
    .dtype_count = sizeof(dtypes) / sizeof(*dtypes),
    .dtypes = dtypes,
    .alias_count = sizeof(aliases) / sizeof(*aliases),
    .aliases = aliases,
    .ufunc_count = sizeof(ufuncs) / sizeof(*ufuncs),
    .ufuncs = ufuncs,
    .stem_count = sizeof(stems) / sizeof(*stems),
    .stems = stems,
    .loop_count = sizeof(loops) / sizeof(*loops),
    .loops = loops,
    .cast_count = sizeof(casts) / sizeof(*casts),
    .casts = casts,
};
