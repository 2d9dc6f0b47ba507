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

TABLES(loops_float16_angles);
TABLES(loops_float32_angles);
TABLES(loops_float64_angles);
TABLES(loops_longdouble_angles);
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
TABLES(loops_float16_bessel);
TABLES(loops_float32_bessel);
TABLES(loops_float64_bessel);
TABLES(loops_longdouble_bessel);
TABLES(loops_int8_bits);
TABLES(loops_uint8_bits);
TABLES(loops_int16_bits);
TABLES(loops_uint16_bits);
TABLES(loops_int32_bits);
TABLES(loops_uint32_bits);
TABLES(loops_int64_bits);
TABLES(loops_uint64_bits);
TABLES(loops_bool_bits);
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
TABLES(loops_int8_divisors);
TABLES(loops_uint8_divisors);
TABLES(loops_int16_divisors);
TABLES(loops_uint16_divisors);
TABLES(loops_int32_divisors);
TABLES(loops_uint32_divisors);
TABLES(loops_int64_divisors);
TABLES(loops_uint64_divisors);
TABLES(loops_float16_error_functions);
TABLES(loops_float32_error_functions);
TABLES(loops_float64_error_functions);
TABLES(loops_longdouble_error_functions);
TABLES(loops_float16_exponentials);
TABLES(loops_float32_exponentials);
TABLES(loops_float64_exponentials);
TABLES(loops_longdouble_exponentials);
TABLES(loops_complex64_exponentials);
TABLES(loops_complex128_exponentials);
TABLES(loops_clongdouble_exponentials);
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
TABLES(loops_float16_gamma);
TABLES(loops_float32_gamma);
TABLES(loops_float64_gamma);
TABLES(loops_longdouble_gamma);
TABLES(loops_float16_hyperbolic);
TABLES(loops_float32_hyperbolic);
TABLES(loops_float64_hyperbolic);
TABLES(loops_longdouble_hyperbolic);
TABLES(loops_complex64_hyperbolic);
TABLES(loops_complex128_hyperbolic);
TABLES(loops_clongdouble_hyperbolic);
TABLES(loops_float16_inverse_hyperbolic);
TABLES(loops_float32_inverse_hyperbolic);
TABLES(loops_float64_inverse_hyperbolic);
TABLES(loops_longdouble_inverse_hyperbolic);
TABLES(loops_complex64_inverse_hyperbolic);
TABLES(loops_complex128_inverse_hyperbolic);
TABLES(loops_clongdouble_inverse_hyperbolic);
TABLES(loops_float16_inverse_trigonometry);
TABLES(loops_float32_inverse_trigonometry);
TABLES(loops_float64_inverse_trigonometry);
TABLES(loops_longdouble_inverse_trigonometry);
TABLES(loops_complex64_inverse_trigonometry);
TABLES(loops_complex128_inverse_trigonometry);
TABLES(loops_clongdouble_inverse_trigonometry);
TABLES(loops_float16_log_sums);
TABLES(loops_float32_log_sums);
TABLES(loops_float64_log_sums);
TABLES(loops_longdouble_log_sums);
TABLES(loops_float16_logarithms);
TABLES(loops_float32_logarithms);
TABLES(loops_float64_logarithms);
TABLES(loops_longdouble_logarithms);
TABLES(loops_complex64_logarithms);
TABLES(loops_complex128_logarithms);
TABLES(loops_clongdouble_logarithms);
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
TABLES(loops_float16_logistic);
TABLES(loops_float32_logistic);
TABLES(loops_float64_logistic);
TABLES(loops_longdouble_logistic);
TABLES(loops_float16_other_roots);
TABLES(loops_float32_other_roots);
TABLES(loops_float64_other_roots);
TABLES(loops_longdouble_other_roots);
TABLES(loops_int8_parts);
TABLES(loops_uint8_parts);
TABLES(loops_int16_parts);
TABLES(loops_uint16_parts);
TABLES(loops_int32_parts);
TABLES(loops_uint32_parts);
TABLES(loops_int64_parts);
TABLES(loops_uint64_parts);
TABLES(loops_float16_parts);
TABLES(loops_float32_parts);
TABLES(loops_float64_parts);
TABLES(loops_longdouble_parts);
TABLES(loops_complex64_parts);
TABLES(loops_complex128_parts);
TABLES(loops_clongdouble_parts);
TABLES(loops_bool_parts);
TABLES(loops_int8_powers);
TABLES(loops_uint8_powers);
TABLES(loops_int16_powers);
TABLES(loops_uint16_powers);
TABLES(loops_int32_powers);
TABLES(loops_uint32_powers);
TABLES(loops_int64_powers);
TABLES(loops_uint64_powers);
TABLES(loops_float16_powers);
TABLES(loops_float32_powers);
TABLES(loops_float64_powers);
TABLES(loops_longdouble_powers);
TABLES(loops_complex64_powers);
TABLES(loops_complex128_powers);
TABLES(loops_clongdouble_powers);
TABLES(loops_bool_products);
TABLES(loops_int8_products);
TABLES(loops_uint8_products);
TABLES(loops_int16_products);
TABLES(loops_uint16_products);
TABLES(loops_int32_products);
TABLES(loops_uint32_products);
TABLES(loops_int64_products);
TABLES(loops_uint64_products);
TABLES(loops_float16_products);
TABLES(loops_float32_products);
TABLES(loops_float64_products);
TABLES(loops_longdouble_products);
TABLES(loops_complex64_products);
TABLES(loops_complex128_products);
TABLES(loops_clongdouble_products);
TABLES(loops_float16_roots);
TABLES(loops_float32_roots);
TABLES(loops_float64_roots);
TABLES(loops_longdouble_roots);
TABLES(loops_complex64_roots);
TABLES(loops_complex128_roots);
TABLES(loops_clongdouble_roots);
TABLES(loops_bool_rounding);
TABLES(loops_int8_rounding);
TABLES(loops_uint8_rounding);
TABLES(loops_int16_rounding);
TABLES(loops_uint16_rounding);
TABLES(loops_int32_rounding);
TABLES(loops_uint32_rounding);
TABLES(loops_int64_rounding);
TABLES(loops_uint64_rounding);
TABLES(loops_float16_rounding);
TABLES(loops_float32_rounding);
TABLES(loops_float64_rounding);
TABLES(loops_longdouble_rounding);
TABLES(loops_complex64_rounding);
TABLES(loops_complex128_rounding);
TABLES(loops_clongdouble_rounding);
TABLES(loops_float16_special);
TABLES(loops_float32_special);
TABLES(loops_float64_special);
TABLES(loops_longdouble_special);
TABLES(loops_float16_trigonometry);
TABLES(loops_float32_trigonometry);
TABLES(loops_float64_trigonometry);
TABLES(loops_longdouble_trigonometry);
TABLES(loops_complex64_trigonometry);
TABLES(loops_complex128_trigonometry);
TABLES(loops_clongdouble_trigonometry);
TABLES(loops_bool_counts);
TABLES(loops_int8_counts);
TABLES(loops_uint8_counts);
TABLES(loops_int16_counts);
TABLES(loops_uint16_counts);
TABLES(loops_int32_counts);
TABLES(loops_uint32_counts);
TABLES(loops_int64_counts);
TABLES(loops_uint64_counts);
TABLES(loops_float32_counts);
TABLES(loops_float64_counts);
TABLES(loops_longdouble_counts);
TABLES(loops_complex64_counts);
TABLES(loops_complex128_counts);
TABLES(loops_clongdouble_counts);
TABLES(loops_float32_logsumexp);
TABLES(loops_float64_logsumexp);
TABLES(loops_longdouble_logsumexp);
TABLES(loops_float32_means);
TABLES(loops_float64_means);
TABLES(loops_longdouble_means);
TABLES(loops_complex64_means);
TABLES(loops_complex128_means);
TABLES(loops_clongdouble_means);
TABLES(loops_bool_places);
TABLES(loops_int8_places);
TABLES(loops_uint8_places);
TABLES(loops_int16_places);
TABLES(loops_uint16_places);
TABLES(loops_int32_places);
TABLES(loops_uint32_places);
TABLES(loops_int64_places);
TABLES(loops_uint64_places);
TABLES(loops_float32_places);
TABLES(loops_float64_places);
TABLES(loops_longdouble_places);
TABLES(loops_complex64_places);
TABLES(loops_complex128_places);
TABLES(loops_clongdouble_places);
TABLES(loops_bool_ranges);
TABLES(loops_int8_ranges);
TABLES(loops_uint8_ranges);
TABLES(loops_int16_ranges);
TABLES(loops_uint16_ranges);
TABLES(loops_int32_ranges);
TABLES(loops_uint32_ranges);
TABLES(loops_int64_ranges);
TABLES(loops_uint64_ranges);
TABLES(loops_float32_ranges);
TABLES(loops_float64_ranges);
TABLES(loops_longdouble_ranges);
TABLES(loops_complex64_ranges);
TABLES(loops_complex128_ranges);
TABLES(loops_clongdouble_ranges);
TABLES(loops_float32_spreads);
TABLES(loops_float64_spreads);
TABLES(loops_longdouble_spreads);
TABLES(loops_complex64_spreads);
TABLES(loops_complex128_spreads);
TABLES(loops_clongdouble_spreads);
TABLES(loops_int64_sums);
TABLES(loops_uint64_sums);
TABLES(loops_float32_sums);
TABLES(loops_float64_sums);
TABLES(loops_longdouble_sums);
TABLES(loops_complex64_sums);
TABLES(loops_complex128_sums);
TABLES(loops_clongdouble_sums);
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
    STEM("loops/float16/angles", loops_float16_angles),
    STEM("loops/float32/angles", loops_float32_angles),
    STEM("loops/float64/angles", loops_float64_angles),
    STEM("loops/longdouble/angles", loops_longdouble_angles),
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
    STEM("loops/float16/bessel", loops_float16_bessel),
    STEM("loops/float32/bessel", loops_float32_bessel),
    STEM("loops/float64/bessel", loops_float64_bessel),
    STEM("loops/longdouble/bessel", loops_longdouble_bessel),
    STEM("loops/int8/bits", loops_int8_bits),
    STEM("loops/uint8/bits", loops_uint8_bits),
    STEM("loops/int16/bits", loops_int16_bits),
    STEM("loops/uint16/bits", loops_uint16_bits),
    STEM("loops/int32/bits", loops_int32_bits),
    STEM("loops/uint32/bits", loops_uint32_bits),
    STEM("loops/int64/bits", loops_int64_bits),
    STEM("loops/uint64/bits", loops_uint64_bits),
    STEM("loops/bool/bits", loops_bool_bits),
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
    STEM("loops/int8/divisors", loops_int8_divisors),
    STEM("loops/uint8/divisors", loops_uint8_divisors),
    STEM("loops/int16/divisors", loops_int16_divisors),
    STEM("loops/uint16/divisors", loops_uint16_divisors),
    STEM("loops/int32/divisors", loops_int32_divisors),
    STEM("loops/uint32/divisors", loops_uint32_divisors),
    STEM("loops/int64/divisors", loops_int64_divisors),
    STEM("loops/uint64/divisors", loops_uint64_divisors),
    STEM("loops/float16/error_functions", loops_float16_error_functions),
    STEM("loops/float32/error_functions", loops_float32_error_functions),
    STEM("loops/float64/error_functions", loops_float64_error_functions),
    STEM("loops/longdouble/error_functions", loops_longdouble_error_functions),
    STEM("loops/float16/exponentials", loops_float16_exponentials),
    STEM("loops/float32/exponentials", loops_float32_exponentials),
    STEM("loops/float64/exponentials", loops_float64_exponentials),
    STEM("loops/longdouble/exponentials", loops_longdouble_exponentials),
    STEM("loops/complex64/exponentials", loops_complex64_exponentials),
    STEM("loops/complex128/exponentials", loops_complex128_exponentials),
    STEM("loops/clongdouble/exponentials", loops_clongdouble_exponentials),
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
    STEM("loops/float16/gamma", loops_float16_gamma),
    STEM("loops/float32/gamma", loops_float32_gamma),
    STEM("loops/float64/gamma", loops_float64_gamma),
    STEM("loops/longdouble/gamma", loops_longdouble_gamma),
    STEM("loops/float16/hyperbolic", loops_float16_hyperbolic),
    STEM("loops/float32/hyperbolic", loops_float32_hyperbolic),
    STEM("loops/float64/hyperbolic", loops_float64_hyperbolic),
    STEM("loops/longdouble/hyperbolic", loops_longdouble_hyperbolic),
    STEM("loops/complex64/hyperbolic", loops_complex64_hyperbolic),
    STEM("loops/complex128/hyperbolic", loops_complex128_hyperbolic),
    STEM("loops/clongdouble/hyperbolic", loops_clongdouble_hyperbolic),
    STEM("loops/float16/inverse_hyperbolic", loops_float16_inverse_hyperbolic),
    STEM("loops/float32/inverse_hyperbolic", loops_float32_inverse_hyperbolic),
    STEM("loops/float64/inverse_hyperbolic", loops_float64_inverse_hyperbolic),
    STEM("loops/longdouble/inverse_hyperbolic", loops_longdouble_inverse_hyperbolic),
    STEM("loops/complex64/inverse_hyperbolic", loops_complex64_inverse_hyperbolic),
    STEM("loops/complex128/inverse_hyperbolic", loops_complex128_inverse_hyperbolic),
    STEM("loops/clongdouble/inverse_hyperbolic", loops_clongdouble_inverse_hyperbolic),
    STEM("loops/float16/inverse_trigonometry", loops_float16_inverse_trigonometry),
    STEM("loops/float32/inverse_trigonometry", loops_float32_inverse_trigonometry),
    STEM("loops/float64/inverse_trigonometry", loops_float64_inverse_trigonometry),
    STEM("loops/longdouble/inverse_trigonometry", loops_longdouble_inverse_trigonometry),
    STEM("loops/complex64/inverse_trigonometry", loops_complex64_inverse_trigonometry),
    STEM("loops/complex128/inverse_trigonometry", loops_complex128_inverse_trigonometry),
    STEM("loops/clongdouble/inverse_trigonometry", loops_clongdouble_inverse_trigonometry),
    STEM("loops/float16/log_sums", loops_float16_log_sums),
    STEM("loops/float32/log_sums", loops_float32_log_sums),
    STEM("loops/float64/log_sums", loops_float64_log_sums),
    STEM("loops/longdouble/log_sums", loops_longdouble_log_sums),
    STEM("loops/float16/logarithms", loops_float16_logarithms),
    STEM("loops/float32/logarithms", loops_float32_logarithms),
    STEM("loops/float64/logarithms", loops_float64_logarithms),
    STEM("loops/longdouble/logarithms", loops_longdouble_logarithms),
    STEM("loops/complex64/logarithms", loops_complex64_logarithms),
    STEM("loops/complex128/logarithms", loops_complex128_logarithms),
    STEM("loops/clongdouble/logarithms", loops_clongdouble_logarithms),
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
    STEM("loops/float16/logistic", loops_float16_logistic),
    STEM("loops/float32/logistic", loops_float32_logistic),
    STEM("loops/float64/logistic", loops_float64_logistic),
    STEM("loops/longdouble/logistic", loops_longdouble_logistic),
    STEM("loops/float16/other_roots", loops_float16_other_roots),
    STEM("loops/float32/other_roots", loops_float32_other_roots),
    STEM("loops/float64/other_roots", loops_float64_other_roots),
    STEM("loops/longdouble/other_roots", loops_longdouble_other_roots),
    STEM("loops/int8/parts", loops_int8_parts),
    STEM("loops/uint8/parts", loops_uint8_parts),
    STEM("loops/int16/parts", loops_int16_parts),
    STEM("loops/uint16/parts", loops_uint16_parts),
    STEM("loops/int32/parts", loops_int32_parts),
    STEM("loops/uint32/parts", loops_uint32_parts),
    STEM("loops/int64/parts", loops_int64_parts),
    STEM("loops/uint64/parts", loops_uint64_parts),
    STEM("loops/float16/parts", loops_float16_parts),
    STEM("loops/float32/parts", loops_float32_parts),
    STEM("loops/float64/parts", loops_float64_parts),
    STEM("loops/longdouble/parts", loops_longdouble_parts),
    STEM("loops/complex64/parts", loops_complex64_parts),
    STEM("loops/complex128/parts", loops_complex128_parts),
    STEM("loops/clongdouble/parts", loops_clongdouble_parts),
    STEM("loops/bool/parts", loops_bool_parts),
    STEM("loops/int8/powers", loops_int8_powers),
    STEM("loops/uint8/powers", loops_uint8_powers),
    STEM("loops/int16/powers", loops_int16_powers),
    STEM("loops/uint16/powers", loops_uint16_powers),
    STEM("loops/int32/powers", loops_int32_powers),
    STEM("loops/uint32/powers", loops_uint32_powers),
    STEM("loops/int64/powers", loops_int64_powers),
    STEM("loops/uint64/powers", loops_uint64_powers),
    STEM("loops/float16/powers", loops_float16_powers),
    STEM("loops/float32/powers", loops_float32_powers),
    STEM("loops/float64/powers", loops_float64_powers),
    STEM("loops/longdouble/powers", loops_longdouble_powers),
    STEM("loops/complex64/powers", loops_complex64_powers),
    STEM("loops/complex128/powers", loops_complex128_powers),
    STEM("loops/clongdouble/powers", loops_clongdouble_powers),
    STEM("loops/bool/products", loops_bool_products),
    STEM("loops/int8/products", loops_int8_products),
    STEM("loops/uint8/products", loops_uint8_products),
    STEM("loops/int16/products", loops_int16_products),
    STEM("loops/uint16/products", loops_uint16_products),
    STEM("loops/int32/products", loops_int32_products),
    STEM("loops/uint32/products", loops_uint32_products),
    STEM("loops/int64/products", loops_int64_products),
    STEM("loops/uint64/products", loops_uint64_products),
    STEM("loops/float16/products", loops_float16_products),
    STEM("loops/float32/products", loops_float32_products),
    STEM("loops/float64/products", loops_float64_products),
    STEM("loops/longdouble/products", loops_longdouble_products),
    STEM("loops/complex64/products", loops_complex64_products),
    STEM("loops/complex128/products", loops_complex128_products),
    STEM("loops/clongdouble/products", loops_clongdouble_products),
    STEM("loops/float16/roots", loops_float16_roots),
    STEM("loops/float32/roots", loops_float32_roots),
    STEM("loops/float64/roots", loops_float64_roots),
    STEM("loops/longdouble/roots", loops_longdouble_roots),
    STEM("loops/complex64/roots", loops_complex64_roots),
    STEM("loops/complex128/roots", loops_complex128_roots),
    STEM("loops/clongdouble/roots", loops_clongdouble_roots),
    STEM("loops/bool/rounding", loops_bool_rounding),
    STEM("loops/int8/rounding", loops_int8_rounding),
    STEM("loops/uint8/rounding", loops_uint8_rounding),
    STEM("loops/int16/rounding", loops_int16_rounding),
    STEM("loops/uint16/rounding", loops_uint16_rounding),
    STEM("loops/int32/rounding", loops_int32_rounding),
    STEM("loops/uint32/rounding", loops_uint32_rounding),
    STEM("loops/int64/rounding", loops_int64_rounding),
    STEM("loops/uint64/rounding", loops_uint64_rounding),
    STEM("loops/float16/rounding", loops_float16_rounding),
    STEM("loops/float32/rounding", loops_float32_rounding),
    STEM("loops/float64/rounding", loops_float64_rounding),
    STEM("loops/longdouble/rounding", loops_longdouble_rounding),
    STEM("loops/complex64/rounding", loops_complex64_rounding),
    STEM("loops/complex128/rounding", loops_complex128_rounding),
    STEM("loops/clongdouble/rounding", loops_clongdouble_rounding),
    STEM("loops/float16/special", loops_float16_special),
    STEM("loops/float32/special", loops_float32_special),
    STEM("loops/float64/special", loops_float64_special),
    STEM("loops/longdouble/special", loops_longdouble_special),
    STEM("loops/float16/trigonometry", loops_float16_trigonometry),
    STEM("loops/float32/trigonometry", loops_float32_trigonometry),
    STEM("loops/float64/trigonometry", loops_float64_trigonometry),
    STEM("loops/longdouble/trigonometry", loops_longdouble_trigonometry),
    STEM("loops/complex64/trigonometry", loops_complex64_trigonometry),
    STEM("loops/complex128/trigonometry", loops_complex128_trigonometry),
    STEM("loops/clongdouble/trigonometry", loops_clongdouble_trigonometry),
    STEM("loops/bool/counts", loops_bool_counts),
    STEM("loops/int8/counts", loops_int8_counts),
    STEM("loops/uint8/counts", loops_uint8_counts),
    STEM("loops/int16/counts", loops_int16_counts),
    STEM("loops/uint16/counts", loops_uint16_counts),
    STEM("loops/int32/counts", loops_int32_counts),
    STEM("loops/uint32/counts", loops_uint32_counts),
    STEM("loops/int64/counts", loops_int64_counts),
    STEM("loops/uint64/counts", loops_uint64_counts),
    STEM("loops/float32/counts", loops_float32_counts),
    STEM("loops/float64/counts", loops_float64_counts),
    STEM("loops/longdouble/counts", loops_longdouble_counts),
    STEM("loops/complex64/counts", loops_complex64_counts),
    STEM("loops/complex128/counts", loops_complex128_counts),
    STEM("loops/clongdouble/counts", loops_clongdouble_counts),
    STEM("loops/float32/logsumexp", loops_float32_logsumexp),
    STEM("loops/float64/logsumexp", loops_float64_logsumexp),
    STEM("loops/longdouble/logsumexp", loops_longdouble_logsumexp),
    STEM("loops/float32/means", loops_float32_means),
    STEM("loops/float64/means", loops_float64_means),
    STEM("loops/longdouble/means", loops_longdouble_means),
    STEM("loops/complex64/means", loops_complex64_means),
    STEM("loops/complex128/means", loops_complex128_means),
    STEM("loops/clongdouble/means", loops_clongdouble_means),
    STEM("loops/bool/places", loops_bool_places),
    STEM("loops/int8/places", loops_int8_places),
    STEM("loops/uint8/places", loops_uint8_places),
    STEM("loops/int16/places", loops_int16_places),
    STEM("loops/uint16/places", loops_uint16_places),
    STEM("loops/int32/places", loops_int32_places),
    STEM("loops/uint32/places", loops_uint32_places),
    STEM("loops/int64/places", loops_int64_places),
    STEM("loops/uint64/places", loops_uint64_places),
    STEM("loops/float32/places", loops_float32_places),
    STEM("loops/float64/places", loops_float64_places),
    STEM("loops/longdouble/places", loops_longdouble_places),
    STEM("loops/complex64/places", loops_complex64_places),
    STEM("loops/complex128/places", loops_complex128_places),
    STEM("loops/clongdouble/places", loops_clongdouble_places),
    STEM("loops/bool/ranges", loops_bool_ranges),
    STEM("loops/int8/ranges", loops_int8_ranges),
    STEM("loops/uint8/ranges", loops_uint8_ranges),
    STEM("loops/int16/ranges", loops_int16_ranges),
    STEM("loops/uint16/ranges", loops_uint16_ranges),
    STEM("loops/int32/ranges", loops_int32_ranges),
    STEM("loops/uint32/ranges", loops_uint32_ranges),
    STEM("loops/int64/ranges", loops_int64_ranges),
    STEM("loops/uint64/ranges", loops_uint64_ranges),
    STEM("loops/float32/ranges", loops_float32_ranges),
    STEM("loops/float64/ranges", loops_float64_ranges),
    STEM("loops/longdouble/ranges", loops_longdouble_ranges),
    STEM("loops/complex64/ranges", loops_complex64_ranges),
    STEM("loops/complex128/ranges", loops_complex128_ranges),
    STEM("loops/clongdouble/ranges", loops_clongdouble_ranges),
    STEM("loops/float32/spreads", loops_float32_spreads),
    STEM("loops/float64/spreads", loops_float64_spreads),
    STEM("loops/longdouble/spreads", loops_longdouble_spreads),
    STEM("loops/complex64/spreads", loops_complex64_spreads),
    STEM("loops/complex128/spreads", loops_complex128_spreads),
    STEM("loops/clongdouble/spreads", loops_clongdouble_spreads),
    STEM("loops/int64/sums", loops_int64_sums),
    STEM("loops/uint64/sums", loops_uint64_sums),
    STEM("loops/float32/sums", loops_float32_sums),
    STEM("loops/float64/sums", loops_float64_sums),
    STEM("loops/longdouble/sums", loops_longdouble_sums),
    STEM("loops/complex64/sums", loops_complex64_sums),
    STEM("loops/complex128/sums", loops_complex128_sums),
    STEM("loops/clongdouble/sums", loops_clongdouble_sums),
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
static const ndm_int8 item_39 = -1;
static const ndm_uint8 item_40 = 255;
static const ndm_int16 item_41 = -1;
static const ndm_uint16 item_42 = 65535;
static const ndm_int32 item_43 = INT32_C(-1);
static const ndm_uint32 item_44 = UINT32_C(4294967295);
static const ndm_int64 item_45 = INT64_C(-1);
static const ndm_uint64 item_46 = UINT64_C(18446744073709551615);
static const ndm_float16 item_47 = 0xfc00;
static const ndm_float32 item_48 = -__builtin_inff();
static const ndm_float64 item_49 = -__builtin_inf();
static const ndm_longdouble item_50 = -__builtin_infl();
static const char *const types_float16_float16[] = {"float16", "float16"};
static const char *const types_float32_float32[] = {"float32", "float32"};
static const char *const types_float64_float64[] = {"float64", "float64"};
static const char *const types_longdouble_longdouble[] = {"longdouble", "longdouble"};
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
static const char *const types_complex64_float32[] = {"complex64", "float32"};
static const char *const types_complex128_float64[] = {"complex128", "float64"};
static const char *const types_clongdouble_longdouble[] = {"clongdouble", "longdouble"};
static const char *const types_complex64_complex64[] = {"complex64", "complex64"};
static const char *const types_complex128_complex128[] = {"complex128", "complex128"};
static const char *const types_clongdouble_clongdouble[] = {"clongdouble", "clongdouble"};
static const char *const types_int8_uint8[] = {"int8", "uint8"};
static const char *const types_int16_uint8[] = {"int16", "uint8"};
static const char *const types_uint16_uint8[] = {"uint16", "uint8"};
static const char *const types_int32_uint8[] = {"int32", "uint8"};
static const char *const types_uint32_uint8[] = {"uint32", "uint8"};
static const char *const types_int64_uint8[] = {"int64", "uint8"};
static const char *const types_uint64_uint8[] = {"uint64", "uint8"};
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
static const char *const types_bool_int64[] = {"bool", "int64"};
static const char *const types_int8_int64[] = {"int8", "int64"};
static const char *const types_uint8_int64[] = {"uint8", "int64"};
static const char *const types_int16_int64[] = {"int16", "int64"};
static const char *const types_uint16_int64[] = {"uint16", "int64"};
static const char *const types_int32_int64[] = {"int32", "int64"};
static const char *const types_uint32_int64[] = {"uint32", "int64"};
static const char *const types_uint64_int64[] = {"uint64", "int64"};
static const char *const types_float32_int64[] = {"float32", "int64"};
static const char *const types_float64_int64[] = {"float64", "int64"};
static const char *const types_longdouble_int64[] = {"longdouble", "int64"};
static const char *const types_complex64_int64[] = {"complex64", "int64"};
static const char *const types_complex128_int64[] = {"complex128", "int64"};
static const char *const types_clongdouble_int64[] = {"clongdouble", "int64"};
static const char *const faults_0[] = {"Integers to negative integer powers are not allowed."};
static const uint32_t fields_0[] = {sizeof(ndm_int64)};
static const uint32_t fields_1[] = {sizeof(ndm_float32)};
static const uint32_t fields_2[] = {sizeof(ndm_float64)};
static const uint32_t fields_3[] = {sizeof(ndm_longdouble)};
static const uint32_t fields_4[] = {sizeof(ndm_complex64)};
static const uint32_t fields_5[] = {sizeof(ndm_complex128)};
static const uint32_t fields_6[] = {sizeof(ndm_clongdouble)};
static const uint32_t fields_7[] = {sizeof(ndm_float32), sizeof(ndm_int64)};
static const uint32_t fields_8[] = {sizeof(ndm_float64), sizeof(ndm_int64)};
static const uint32_t fields_9[] = {sizeof(ndm_longdouble), sizeof(ndm_int64)};
static const uint32_t fields_10[] = {sizeof(ndm_complex64), sizeof(ndm_int64)};
static const uint32_t fields_11[] = {sizeof(ndm_complex128), sizeof(ndm_int64)};
static const uint32_t fields_12[] = {sizeof(ndm_clongdouble), sizeof(ndm_int64)};
static const uint32_t fields_13[] = {sizeof(ndm_float32), sizeof(ndm_float32)};
static const uint32_t fields_14[] = {sizeof(ndm_float64), sizeof(ndm_float64)};
static const uint32_t fields_15[] = {sizeof(ndm_longdouble), sizeof(ndm_longdouble)};
static const uint32_t fields_16[] = {sizeof(ndm_complex64), sizeof(ndm_complex64)};
static const uint32_t fields_17[] = {sizeof(ndm_complex128), sizeof(ndm_complex128)};
static const uint32_t fields_18[] = {sizeof(ndm_clongdouble), sizeof(ndm_clongdouble)};
static const uint32_t fields_19[] = {sizeof(ndm_bool), sizeof(ndm_int64)};
static const uint32_t fields_20[] = {sizeof(ndm_int8), sizeof(ndm_int64)};
static const uint32_t fields_21[] = {sizeof(ndm_uint8), sizeof(ndm_int64)};
static const uint32_t fields_22[] = {sizeof(ndm_int16), sizeof(ndm_int64)};
static const uint32_t fields_23[] = {sizeof(ndm_uint16), sizeof(ndm_int64)};
static const uint32_t fields_24[] = {sizeof(ndm_int32), sizeof(ndm_int64)};
static const uint32_t fields_25[] = {sizeof(ndm_uint32), sizeof(ndm_int64)};
static const uint32_t fields_26[] = {sizeof(ndm_int64), sizeof(ndm_int64)};
static const uint32_t fields_27[] = {sizeof(ndm_uint64), sizeof(ndm_int64)};
static const uint32_t fields_28[] = {sizeof(ndm_bool), sizeof(ndm_bool)};
static const uint32_t fields_29[] = {sizeof(ndm_int8), sizeof(ndm_int8)};
static const uint32_t fields_30[] = {sizeof(ndm_uint8), sizeof(ndm_uint8)};
static const uint32_t fields_31[] = {sizeof(ndm_int16), sizeof(ndm_int16)};
static const uint32_t fields_32[] = {sizeof(ndm_uint16), sizeof(ndm_uint16)};
static const uint32_t fields_33[] = {sizeof(ndm_int32), sizeof(ndm_int32)};
static const uint32_t fields_34[] = {sizeof(ndm_uint32), sizeof(ndm_uint32)};
static const uint32_t fields_35[] = {sizeof(ndm_uint64), sizeof(ndm_uint64)};
static const uint32_t fields_36[] = {sizeof(ndm_uint64)};
static const char *const names_0[] = {"max"};
static const char *const names_1[] = {"float32"};
static const char *const names_2[] = {"float64"};
static const char *const names_3[] = {"longdouble"};
static const char *const names_4[] = {"mean"};
static const char *const names_5[] = {"complex64"};
static const char *const names_6[] = {"complex128"};
static const char *const names_7[] = {"clongdouble"};
static const ndm_reduction_record reduction_count_nonzero_bool = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_int8 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_uint8 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_int16 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_uint16 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_int32 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_uint32 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_int64 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_uint64 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_float32 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_float64 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_complex64 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_complex128 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_count_nonzero_clongdouble = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_logsumexp_float32 = {
    sizeof(ndm_reduction_record), 1, fields_1, 1, names_0, names_1,
    false, false, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_logsumexp_float64 = {
    sizeof(ndm_reduction_record), 1, fields_2, 1, names_0, names_2,
    false, false, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_logsumexp_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 1, names_0, names_3,
    false, false, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_mean_float32 = {
    sizeof(ndm_reduction_record), 1, fields_1, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_mean_float64 = {
    sizeof(ndm_reduction_record), 1, fields_2, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_mean_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_mean_complex64 = {
    sizeof(ndm_reduction_record), 1, fields_4, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_mean_complex128 = {
    sizeof(ndm_reduction_record), 1, fields_5, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_mean_clongdouble = {
    sizeof(ndm_reduction_record), 1, fields_6, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanmean_float32 = {
    sizeof(ndm_reduction_record), 2, fields_7, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanmean_float64 = {
    sizeof(ndm_reduction_record), 2, fields_8, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanmean_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_9, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanmean_complex64 = {
    sizeof(ndm_reduction_record), 2, fields_10, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanmean_complex128 = {
    sizeof(ndm_reduction_record), 2, fields_11, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanmean_clongdouble = {
    sizeof(ndm_reduction_record), 2, fields_12, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_average_float32 = {
    sizeof(ndm_reduction_record), 2, fields_13, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_average_float64 = {
    sizeof(ndm_reduction_record), 2, fields_14, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_average_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_15, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_average_complex64 = {
    sizeof(ndm_reduction_record), 2, fields_16, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_average_complex128 = {
    sizeof(ndm_reduction_record), 2, fields_17, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_average_clongdouble = {
    sizeof(ndm_reduction_record), 2, fields_18, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_argmax_bool = {
    sizeof(ndm_reduction_record), 2, fields_19, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_int8 = {
    sizeof(ndm_reduction_record), 2, fields_20, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_uint8 = {
    sizeof(ndm_reduction_record), 2, fields_21, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_int16 = {
    sizeof(ndm_reduction_record), 2, fields_22, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_uint16 = {
    sizeof(ndm_reduction_record), 2, fields_23, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_int32 = {
    sizeof(ndm_reduction_record), 2, fields_24, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_uint32 = {
    sizeof(ndm_reduction_record), 2, fields_25, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_int64 = {
    sizeof(ndm_reduction_record), 2, fields_26, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_uint64 = {
    sizeof(ndm_reduction_record), 2, fields_27, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_float32 = {
    sizeof(ndm_reduction_record), 2, fields_7, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_float64 = {
    sizeof(ndm_reduction_record), 2, fields_8, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_9, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_complex64 = {
    sizeof(ndm_reduction_record), 2, fields_10, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_complex128 = {
    sizeof(ndm_reduction_record), 2, fields_11, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmax_clongdouble = {
    sizeof(ndm_reduction_record), 2, fields_12, 0, NULL, NULL,
    true, true, false, "attempt to get argmax of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_bool = {
    sizeof(ndm_reduction_record), 2, fields_19, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_int8 = {
    sizeof(ndm_reduction_record), 2, fields_20, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_uint8 = {
    sizeof(ndm_reduction_record), 2, fields_21, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_int16 = {
    sizeof(ndm_reduction_record), 2, fields_22, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_uint16 = {
    sizeof(ndm_reduction_record), 2, fields_23, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_int32 = {
    sizeof(ndm_reduction_record), 2, fields_24, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_uint32 = {
    sizeof(ndm_reduction_record), 2, fields_25, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_int64 = {
    sizeof(ndm_reduction_record), 2, fields_26, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_uint64 = {
    sizeof(ndm_reduction_record), 2, fields_27, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_float32 = {
    sizeof(ndm_reduction_record), 2, fields_7, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_float64 = {
    sizeof(ndm_reduction_record), 2, fields_8, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_9, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_complex64 = {
    sizeof(ndm_reduction_record), 2, fields_10, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_complex128 = {
    sizeof(ndm_reduction_record), 2, fields_11, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_argmin_clongdouble = {
    sizeof(ndm_reduction_record), 2, fields_12, 0, NULL, NULL,
    true, true, false, "attempt to get argmin of an empty sequence",
};
static const ndm_reduction_record reduction_minmax_bool = {
    sizeof(ndm_reduction_record), 2, fields_28, 0, NULL, NULL,
    false, true, false, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_int8 = {
    sizeof(ndm_reduction_record), 2, fields_29, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_uint8 = {
    sizeof(ndm_reduction_record), 2, fields_30, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_int16 = {
    sizeof(ndm_reduction_record), 2, fields_31, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_uint16 = {
    sizeof(ndm_reduction_record), 2, fields_32, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_int32 = {
    sizeof(ndm_reduction_record), 2, fields_33, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_uint32 = {
    sizeof(ndm_reduction_record), 2, fields_34, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_int64 = {
    sizeof(ndm_reduction_record), 2, fields_26, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_uint64 = {
    sizeof(ndm_reduction_record), 2, fields_35, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_float32 = {
    sizeof(ndm_reduction_record), 2, fields_13, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_float64 = {
    sizeof(ndm_reduction_record), 2, fields_14, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_15, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_complex64 = {
    sizeof(ndm_reduction_record), 2, fields_16, 0, NULL, NULL,
    false, false, false, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_complex128 = {
    sizeof(ndm_reduction_record), 2, fields_17, 0, NULL, NULL,
    false, false, false, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_minmax_clongdouble = {
    sizeof(ndm_reduction_record), 2, fields_18, 0, NULL, NULL,
    false, false, false, "zero-size array to reduction operation minmax which has no identity",
};
static const ndm_reduction_record reduction_ptp_int8 = {
    sizeof(ndm_reduction_record), 2, fields_29, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_uint8 = {
    sizeof(ndm_reduction_record), 2, fields_30, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_int16 = {
    sizeof(ndm_reduction_record), 2, fields_31, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_uint16 = {
    sizeof(ndm_reduction_record), 2, fields_32, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_int32 = {
    sizeof(ndm_reduction_record), 2, fields_33, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_uint32 = {
    sizeof(ndm_reduction_record), 2, fields_34, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_int64 = {
    sizeof(ndm_reduction_record), 2, fields_26, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_uint64 = {
    sizeof(ndm_reduction_record), 2, fields_35, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_float32 = {
    sizeof(ndm_reduction_record), 2, fields_13, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_float64 = {
    sizeof(ndm_reduction_record), 2, fields_14, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_15, 0, NULL, NULL,
    false, true, true, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_complex64 = {
    sizeof(ndm_reduction_record), 2, fields_16, 0, NULL, NULL,
    false, false, false, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_complex128 = {
    sizeof(ndm_reduction_record), 2, fields_17, 0, NULL, NULL,
    false, false, false, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_ptp_clongdouble = {
    sizeof(ndm_reduction_record), 2, fields_18, 0, NULL, NULL,
    false, false, false, "zero-size array to reduction operation maximum which has no identity",
};
static const ndm_reduction_record reduction_var_float32 = {
    sizeof(ndm_reduction_record), 1, fields_1, 1, names_4, names_1,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_var_float64 = {
    sizeof(ndm_reduction_record), 1, fields_2, 1, names_4, names_2,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_var_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 1, names_4, names_3,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_var_complex64 = {
    sizeof(ndm_reduction_record), 1, fields_1, 1, names_4, names_5,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_var_complex128 = {
    sizeof(ndm_reduction_record), 1, fields_2, 1, names_4, names_6,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_var_clongdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 1, names_4, names_7,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_std_float32 = {
    sizeof(ndm_reduction_record), 1, fields_1, 1, names_4, names_1,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_std_float64 = {
    sizeof(ndm_reduction_record), 1, fields_2, 1, names_4, names_2,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_std_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 1, names_4, names_3,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_std_complex64 = {
    sizeof(ndm_reduction_record), 1, fields_1, 1, names_4, names_5,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_std_complex128 = {
    sizeof(ndm_reduction_record), 1, fields_2, 1, names_4, names_6,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_std_clongdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 1, names_4, names_7,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nansum_int64 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_nansum_uint64 = {
    sizeof(ndm_reduction_record), 1, fields_36, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_nansum_float32 = {
    sizeof(ndm_reduction_record), 1, fields_1, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nansum_float64 = {
    sizeof(ndm_reduction_record), 1, fields_2, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nansum_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nansum_complex64 = {
    sizeof(ndm_reduction_record), 1, fields_4, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nansum_complex128 = {
    sizeof(ndm_reduction_record), 1, fields_5, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nansum_clongdouble = {
    sizeof(ndm_reduction_record), 1, fields_6, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_int64 = {
    sizeof(ndm_reduction_record), 1, fields_0, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_uint64 = {
    sizeof(ndm_reduction_record), 1, fields_36, 0, NULL, NULL,
    false, true, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_float32 = {
    sizeof(ndm_reduction_record), 1, fields_1, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_float64 = {
    sizeof(ndm_reduction_record), 1, fields_2, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_longdouble = {
    sizeof(ndm_reduction_record), 1, fields_3, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_complex64 = {
    sizeof(ndm_reduction_record), 1, fields_4, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_complex128 = {
    sizeof(ndm_reduction_record), 1, fields_5, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_nanprod_clongdouble = {
    sizeof(ndm_reduction_record), 1, fields_6, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_neumaier_sum_float32 = {
    sizeof(ndm_reduction_record), 2, fields_13, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_neumaier_sum_float64 = {
    sizeof(ndm_reduction_record), 2, fields_14, 0, NULL, NULL,
    false, false, true, NULL,
};
static const ndm_reduction_record reduction_neumaier_sum_longdouble = {
    sizeof(ndm_reduction_record), 2, fields_15, 0, NULL, NULL,
    false, false, true, NULL,
};

static const ndm_loop_record loops[] = {
    {"deg2rad", types_float16_float16, "deg2rad_float16", 0, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x9f976868b03f7cae), UINT64_C(0x3e6bd7eba7b12ed5)}, NULL, NULL},
    {"deg2rad", types_float32_float32, "deg2rad_float32", 1, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3a173d98de09c1e4), UINT64_C(0xb1e0b0becf4ecdf0)}, NULL, NULL},
    {"deg2rad", types_float64_float64, "deg2rad_float64", 2, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xff8e4ee9b090f7be), UINT64_C(0xf3c1dd046d602ea3)}, NULL, NULL},
    {"deg2rad", types_longdouble_longdouble, "deg2rad_longdouble", 3, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x43093b2dd1db438d), UINT64_C(0xfbc397aeda624d52)}, NULL, NULL},
    {"rad2deg", types_float16_float16, "rad2deg_float16", 0, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x677b77fb7d82d248), UINT64_C(0x281e5f3b55ee0537)}, NULL, NULL},
    {"rad2deg", types_float32_float32, "rad2deg_float32", 1, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x51ad64678a93d0dc), UINT64_C(0xa392a0325fb9290b)}, NULL, NULL},
    {"rad2deg", types_float64_float64, "rad2deg_float64", 2, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x632ca20e932e0850), UINT64_C(0x320df7dcc28cf39e)}, NULL, NULL},
    {"rad2deg", types_longdouble_longdouble, "rad2deg_longdouble", 3, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x7e37c593619446a9), UINT64_C(0x23269d92e6bae421)}, NULL, NULL},
    {"add", types_bool_bool_bool, "add_bool", 4, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xfc3e1971b776b7cf), UINT64_C(0x03bd4c1d91a56b70)}, NULL, NULL},
    {"add", types_int8_int8_int8, "add_int8", 5, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_1, &item_1, 0.06, {UINT64_C(0xbce44ff08489fedd), UINT64_C(0xeadbee81934d43fb)}, NULL, NULL},
    {"add", types_uint8_uint8_uint8, "add_uint8", 6, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_2, &item_2, 0.06, {UINT64_C(0x520c66c91ab81104), UINT64_C(0x327ec5baa7ed7156)}, NULL, NULL},
    {"add", types_int16_int16_int16, "add_int16", 7, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_3, &item_3, 0.12, {UINT64_C(0x58212dcbc4934d65), UINT64_C(0xe948cd0532c2a5d3)}, NULL, NULL},
    {"add", types_uint16_uint16_uint16, "add_uint16", 8, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_4, &item_4, 0.12, {UINT64_C(0x2b3a94550fb170b8), UINT64_C(0xaafa45122d0957cc)}, NULL, NULL},
    {"add", types_int32_int32_int32, "add_int32", 9, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_5, &item_5, 0.24, {UINT64_C(0x8a03488848adb77c), UINT64_C(0x98678bef973361bd)}, NULL, NULL},
    {"add", types_uint32_uint32_uint32, "add_uint32", 10, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_6, &item_6, 0.24, {UINT64_C(0x91596046706a8f82), UINT64_C(0xa3573a41329a9114)}, NULL, NULL},
    {"add", types_int64_int64_int64, "add_int64", 11, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_7, &item_7, 0.48, {UINT64_C(0xe4f9420bc2a80e4c), UINT64_C(0xdaa3e52a8b6f3e6c)}, NULL, NULL},
    {"add", types_uint64_uint64_uint64, "add_uint64", 12, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_8, &item_8, 0.48, {UINT64_C(0xa26932b7269462bb), UINT64_C(0xb470e56575159bcf)}, NULL, NULL},
    {"add", types_float16_float16_float16, "add_float16", 13, 0, 0,
     0, NULL, &item_9, &item_10, 0.48, {UINT64_C(0xfad4354f09a07ab2), UINT64_C(0xedf72a80c671adfb)}, NULL, NULL},
    {"add", types_float32_float32_float32, "add_float32", 14, 0, 0,
     0, NULL, &item_11, &item_12, 0.48, {UINT64_C(0xdbcd98fb86d7b826), UINT64_C(0xf84e088fd9ccd7a8)}, NULL, NULL},
    {"add", types_float64_float64_float64, "add_float64", 15, 0, 0,
     0, NULL, &item_13, &item_14, 0.48, {UINT64_C(0x5a0cde5916db292f), UINT64_C(0x6031714d5fecadf6)}, NULL, NULL},
    {"add", types_longdouble_longdouble_longdouble, "add_longdouble", 16, 0, NDM_LOOP_X87,
     0, NULL, &item_15, &item_16, 19.2, {UINT64_C(0x9594b2d98e96d2b1), UINT64_C(0xd29b12b4b02ea294)}, NULL, NULL},
    {"add", types_complex64_complex64_complex64, "add_complex64", 17, 0, 0,
     0, NULL, &item_17, &item_18, 0.96, {UINT64_C(0xb1e87a30d25a61ac), UINT64_C(0xf0c9454802b3ba46)}, NULL, NULL},
    {"add", types_complex128_complex128_complex128, "add_complex128", 18, 0, 0,
     0, NULL, &item_19, &item_20, 0.96, {UINT64_C(0x9b0be5cbb46190f7), UINT64_C(0x7d449f0c95fc677c)}, NULL, NULL},
    {"add", types_clongdouble_clongdouble_clongdouble, "add_clongdouble", 19, 0, NDM_LOOP_X87,
     0, NULL, &item_21, &item_22, 38.4, {UINT64_C(0xfc09dd67548b9ed1), UINT64_C(0x8411c26a4ce4bd45)}, NULL, NULL},
    {"subtract", types_int8_int8_int8, "subtract_int8", 5, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xc416150e59b280f7), UINT64_C(0xd63b8abaf595f6bb)}, NULL, NULL},
    {"subtract", types_uint8_uint8_uint8, "subtract_uint8", 6, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x69ae9b338753bc2c), UINT64_C(0x42bc6da99090e48a)}, NULL, NULL},
    {"subtract", types_int16_int16_int16, "subtract_int16", 7, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x81767e76b85827ba), UINT64_C(0xeb98f2b182d9a865)}, NULL, NULL},
    {"subtract", types_uint16_uint16_uint16, "subtract_uint16", 8, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x05058e143bff9536), UINT64_C(0x66569eec0d2cde23)}, NULL, NULL},
    {"subtract", types_int32_int32_int32, "subtract_int32", 9, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x2703d1958aae2132), UINT64_C(0x27e0786a11c58cd9)}, NULL, NULL},
    {"subtract", types_uint32_uint32_uint32, "subtract_uint32", 10, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x080239705b114466), UINT64_C(0x1b765bb0bce82d1f)}, NULL, NULL},
    {"subtract", types_int64_int64_int64, "subtract_int64", 11, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x07e0602c0216404b), UINT64_C(0xe2c61abfa96ff0fe)}, NULL, NULL},
    {"subtract", types_uint64_uint64_uint64, "subtract_uint64", 12, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xeddc3f4c4e66be71), UINT64_C(0x8e1bcaaeb80388e1)}, NULL, NULL},
    {"subtract", types_float16_float16_float16, "subtract_float16", 13, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf18fa80e40a1fef8), UINT64_C(0x5a137f1c6cd3a541)}, NULL, NULL},
    {"subtract", types_float32_float32_float32, "subtract_float32", 14, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xc8baf95623131c6c), UINT64_C(0x55253f5d091c78d2)}, NULL, NULL},
    {"subtract", types_float64_float64_float64, "subtract_float64", 15, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x974be227964eed82), UINT64_C(0x283a8d8c8acc7715)}, NULL, NULL},
    {"subtract", types_longdouble_longdouble_longdouble, "subtract_longdouble", 16, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x78d97e0bbc8fd1a2), UINT64_C(0x261cb04ce332ee71)}, NULL, NULL},
    {"subtract", types_complex64_complex64_complex64, "subtract_complex64", 17, 1, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x426b5a0d3c1b69b0), UINT64_C(0x314f4f2b6a0a4fbc)}, NULL, NULL},
    {"subtract", types_complex128_complex128_complex128, "subtract_complex128", 18, 1, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x37d966dbc9d7da11), UINT64_C(0xc11ab8e72f3d7d8a)}, NULL, NULL},
    {"subtract", types_clongdouble_clongdouble_clongdouble, "subtract_clongdouble", 19, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x5efb3e7f0cc3b2af), UINT64_C(0x3d75dd342d792f7f)}, NULL, NULL},
    {"multiply", types_bool_bool_bool, "multiply_bool", 4, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0x89c05bcdc01d2818), UINT64_C(0xdd2ec8a30f3dca03)}, NULL, NULL},
    {"multiply", types_int8_int8_int8, "multiply_int8", 5, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_24, &item_24, 0.06, {UINT64_C(0x4f2478b36f3ef3ae), UINT64_C(0x08ec3e18dec2fd90)}, NULL, NULL},
    {"multiply", types_uint8_uint8_uint8, "multiply_uint8", 6, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_25, &item_25, 0.06, {UINT64_C(0xe194096505706c00), UINT64_C(0xa20f2185f197998a)}, NULL, NULL},
    {"multiply", types_int16_int16_int16, "multiply_int16", 7, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_26, &item_26, 0.12, {UINT64_C(0x744354c106239748), UINT64_C(0x38388f1fc3f4d2b0)}, NULL, NULL},
    {"multiply", types_uint16_uint16_uint16, "multiply_uint16", 8, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_27, &item_27, 0.12, {UINT64_C(0xa7f5eeece7f69633), UINT64_C(0x12b5a8a89ed181c5)}, NULL, NULL},
    {"multiply", types_int32_int32_int32, "multiply_int32", 9, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_28, &item_28, 0.24, {UINT64_C(0xe0e1c2823803e8c6), UINT64_C(0x474e61669a3f1ed8)}, NULL, NULL},
    {"multiply", types_uint32_uint32_uint32, "multiply_uint32", 10, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_29, &item_29, 0.24, {UINT64_C(0xccaabd2f42d5fb8e), UINT64_C(0x46d0ccd76106236b)}, NULL, NULL},
    {"multiply", types_int64_int64_int64, "multiply_int64", 11, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_30, &item_30, 0.48, {UINT64_C(0x1ad6c33b2fab87de), UINT64_C(0xa447dcf568bbfb27)}, NULL, NULL},
    {"multiply", types_uint64_uint64_uint64, "multiply_uint64", 12, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_31, &item_31, 0.48, {UINT64_C(0x300e1052e95fef96), UINT64_C(0x8176c46210fac6f1)}, NULL, NULL},
    {"multiply", types_float16_float16_float16, "multiply_float16", 13, 2, 0,
     0, NULL, &item_32, &item_32, 0.48, {UINT64_C(0x2ba7431ad33519eb), UINT64_C(0x26507a1f9e6782db)}, NULL, NULL},
    {"multiply", types_float32_float32_float32, "multiply_float32", 14, 2, 0,
     0, NULL, &item_33, &item_33, 0.48, {UINT64_C(0xc9c46aa5f6ac95bc), UINT64_C(0xc4d72efdf8af31e4)}, NULL, NULL},
    {"multiply", types_float64_float64_float64, "multiply_float64", 15, 2, 0,
     0, NULL, &item_34, &item_34, 0.48, {UINT64_C(0x40858a15191cb3d2), UINT64_C(0x35ca19077be74b17)}, NULL, NULL},
    {"multiply", types_longdouble_longdouble_longdouble, "multiply_longdouble", 16, 2, NDM_LOOP_X87,
     0, NULL, &item_35, &item_35, 19.2, {UINT64_C(0xfc84d0333ff69f3b), UINT64_C(0xd166178fc8d9711e)}, NULL, NULL},
    {"multiply", types_complex64_complex64_complex64, "multiply_complex64", 17, 2, 0,
     0, NULL, &item_36, &item_36, 0.96, {UINT64_C(0x772a63d55ab7fca3), UINT64_C(0x6dc88b6198e9e8de)}, NULL, NULL},
    {"multiply", types_complex128_complex128_complex128, "multiply_complex128", 18, 2, 0,
     0, NULL, &item_37, &item_37, 0.96, {UINT64_C(0xfb194506c29dd16f), UINT64_C(0x8803092f3d72feaf)}, NULL, NULL},
    {"multiply", types_clongdouble_clongdouble_clongdouble, "multiply_clongdouble", 19, 2, NDM_LOOP_X87,
     0, NULL, &item_38, &item_38, 38.4, {UINT64_C(0x381bd445b270279e), UINT64_C(0x96ca2355c48e69ad)}, NULL, NULL},
    {"divide", types_float16_float16_float16, "divide_float16", 13, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x6d6b134ad7d317ac), UINT64_C(0xe6ea5978743d7997)}, NULL, NULL},
    {"divide", types_float32_float32_float32, "divide_float32", 14, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x0b0569b311e04d56), UINT64_C(0x0a5b32fffaee5c32)}, NULL, NULL},
    {"divide", types_float64_float64_float64, "divide_float64", 15, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x1254d21b771098bb), UINT64_C(0xde1ac1b694935311)}, NULL, NULL},
    {"divide", types_longdouble_longdouble_longdouble, "divide_longdouble", 16, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x57076edfe454099f), UINT64_C(0xaa4d1eb52713f220)}, NULL, NULL},
    {"divide", types_complex64_complex64_complex64, "divide_complex64", 17, 3, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x87dffd53a3a10eaf), UINT64_C(0x700e9aebcb48b2ff)}, NULL, NULL},
    {"divide", types_complex128_complex128_complex128, "divide_complex128", 18, 3, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x35f7e87ef2383bcb), UINT64_C(0x53e20d5b389b811c)}, NULL, NULL},
    {"divide", types_clongdouble_clongdouble_clongdouble, "divide_clongdouble", 19, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0xc0a892f96b49193b), UINT64_C(0x8a3dd56fc5b9eb1b)}, NULL, NULL},
    {"floor_divide", types_int8_int8_int8, "floor_divide_int8", 5, 3, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x791135e351d16487), UINT64_C(0x78d37f619481e4b9)}, NULL, NULL},
    {"floor_divide", types_uint8_uint8_uint8, "floor_divide_uint8", 6, 3, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xf92e02a06fd8ec40), UINT64_C(0x9841d50baf09665e)}, NULL, NULL},
    {"floor_divide", types_int16_int16_int16, "floor_divide_int16", 7, 3, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xeb090409d7d99c2a), UINT64_C(0x8082e645a35b2f73)}, NULL, NULL},
    {"floor_divide", types_uint16_uint16_uint16, "floor_divide_uint16", 8, 3, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x8db3865ca8c29087), UINT64_C(0xbd8ad1ad7dfbe005)}, NULL, NULL},
    {"floor_divide", types_int32_int32_int32, "floor_divide_int32", 9, 3, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x03d6e4c20331207f), UINT64_C(0x31ca6903cd5ef572)}, NULL, NULL},
    {"floor_divide", types_uint32_uint32_uint32, "floor_divide_uint32", 10, 3, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x5c3fb7cfc8ad0cb0), UINT64_C(0x5518b05ce0612ee2)}, NULL, NULL},
    {"floor_divide", types_int64_int64_int64, "floor_divide_int64", 11, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xec488643263a6ae9), UINT64_C(0x18b6d9a4289f54ca)}, NULL, NULL},
    {"floor_divide", types_uint64_uint64_uint64, "floor_divide_uint64", 12, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xfc05975374c78af1), UINT64_C(0xc197fdb31ae7a792)}, NULL, NULL},
    {"floor_divide", types_float16_float16_float16, "floor_divide_float16", 13, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2adc977f8b6214bf), UINT64_C(0xbdf32c31ccdb886d)}, NULL, NULL},
    {"floor_divide", types_float32_float32_float32, "floor_divide_float32", 14, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x05577ddb78752151), UINT64_C(0xd4737c75ddce3fcd)}, NULL, NULL},
    {"floor_divide", types_float64_float64_float64, "floor_divide_float64", 15, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x6936e8e519da7cfb), UINT64_C(0x672d3ec3cc2d62c5)}, NULL, NULL},
    {"floor_divide", types_longdouble_longdouble_longdouble, "floor_divide_longdouble", 16, 4, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x162066def65ccff1), UINT64_C(0x13622b20447557fd)}, NULL, NULL},
    {"divmod", types_int8_int8_int8_int8, "divmod_int8", 5, 4, 0,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xa2786f22292619a8), UINT64_C(0x3058f66f5b242f37)}, NULL, NULL},
    {"divmod", types_uint8_uint8_uint8_uint8, "divmod_uint8", 6, 4, 0,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x8da564e5b70ba5ab), UINT64_C(0xe1bc10c1e2ea8653)}, NULL, NULL},
    {"divmod", types_int16_int16_int16_int16, "divmod_int16", 7, 4, 0,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x4a7f4fee1d151633), UINT64_C(0x60ac29f7ddb7661a)}, NULL, NULL},
    {"divmod", types_uint16_uint16_uint16_uint16, "divmod_uint16", 8, 4, 0,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x3c70a742ce3522c5), UINT64_C(0x35920066eb997fae)}, NULL, NULL},
    {"divmod", types_int32_int32_int32_int32, "divmod_int32", 9, 4, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x48eb673cfb0882b7), UINT64_C(0x2af9fa9bd6eb5b07)}, NULL, NULL},
    {"divmod", types_uint32_uint32_uint32_uint32, "divmod_uint32", 10, 4, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x0dd558c34186bd4b), UINT64_C(0xad8761ecc076de51)}, NULL, NULL},
    {"divmod", types_int64_int64_int64_int64, "divmod_int64", 11, 4, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xbcfef1565655339d), UINT64_C(0x34ae3de2d60fdbf8)}, NULL, NULL},
    {"divmod", types_uint64_uint64_uint64_uint64, "divmod_uint64", 12, 4, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xc1e85732f93c8f6c), UINT64_C(0xe71859667dff009a)}, NULL, NULL},
    {"divmod", types_float16_float16_float16_float16, "divmod_float16", 13, 5, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xecb7848f45287c56), UINT64_C(0x64d041dada3735fe)}, NULL, NULL},
    {"divmod", types_float32_float32_float32_float32, "divmod_float32", 14, 5, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x4bf6d1a80a77d324), UINT64_C(0x499682abaa48ce3a)}, NULL, NULL},
    {"divmod", types_float64_float64_float64_float64, "divmod_float64", 15, 5, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x09edc10b1ea0d2b5), UINT64_C(0x3fab90596841508c)}, NULL, NULL},
    {"divmod", types_longdouble_longdouble_longdouble_longdouble, "divmod_longdouble", 16, 5, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x6f31094e65b976f5), UINT64_C(0x40e6eff628bad6a3)}, NULL, NULL},
    {"remainder", types_int8_int8_int8, "remainder_int8", 5, 5, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xdbaf196b439311e2), UINT64_C(0x2f08530a95ba464b)}, NULL, NULL},
    {"remainder", types_uint8_uint8_uint8, "remainder_uint8", 6, 5, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x4e09a4ffd125266f), UINT64_C(0x7a68da9338336649)}, NULL, NULL},
    {"remainder", types_int16_int16_int16, "remainder_int16", 7, 5, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x4c2ebc7dafbbccea), UINT64_C(0x700c38229e7e5e8c)}, NULL, NULL},
    {"remainder", types_uint16_uint16_uint16, "remainder_uint16", 8, 5, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x6b431fe5abb0f566), UINT64_C(0x30a2a3394583eb8b)}, NULL, NULL},
    {"remainder", types_int32_int32_int32, "remainder_int32", 9, 5, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xc4df3ea6b5eedaab), UINT64_C(0x9e3da7b64364a832)}, NULL, NULL},
    {"remainder", types_uint32_uint32_uint32, "remainder_uint32", 10, 5, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x420482d3d480906b), UINT64_C(0x190df44c46aa01d3)}, NULL, NULL},
    {"remainder", types_int64_int64_int64, "remainder_int64", 11, 5, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xaa8e47d00ecef021), UINT64_C(0xe6a6dd2496657d0b)}, NULL, NULL},
    {"remainder", types_uint64_uint64_uint64, "remainder_uint64", 12, 5, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xc7674778d029b9e6), UINT64_C(0x4297968c65f8c0a7)}, NULL, NULL},
    {"remainder", types_float16_float16_float16, "remainder_float16", 13, 6, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf08b6fa7b04836f0), UINT64_C(0x7f3ad7227bb69188)}, NULL, NULL},
    {"remainder", types_float32_float32_float32, "remainder_float32", 14, 6, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x24e9bd23b1f6d2de), UINT64_C(0x4ba17eab707ba67b)}, NULL, NULL},
    {"remainder", types_float64_float64_float64, "remainder_float64", 15, 6, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x30d0561f0a5285ad), UINT64_C(0xca94da20ff81b5e9)}, NULL, NULL},
    {"remainder", types_longdouble_longdouble_longdouble, "remainder_longdouble", 16, 6, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x5b570eb7a2123403), UINT64_C(0x6c5753dfff487203)}, NULL, NULL},
    {"fmod", types_int8_int8_int8, "fmod_int8", 5, 6, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x095a1da6be77d634), UINT64_C(0x9f10c2a36ff86fdc)}, NULL, NULL},
    {"fmod", types_uint8_uint8_uint8, "fmod_uint8", 6, 6, 0,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x7e3e81157a5a9ee6), UINT64_C(0x3f9eac126732a135)}, NULL, NULL},
    {"fmod", types_int16_int16_int16, "fmod_int16", 7, 6, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x4380fb9102e4c789), UINT64_C(0x8133e2ffc1eb5292)}, NULL, NULL},
    {"fmod", types_uint16_uint16_uint16, "fmod_uint16", 8, 6, 0,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xd7e47d85b1ea13e0), UINT64_C(0xabf9cd9fbb36ffd8)}, NULL, NULL},
    {"fmod", types_int32_int32_int32, "fmod_int32", 9, 6, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x167c2381fb659456), UINT64_C(0x2bfef1bc12548114)}, NULL, NULL},
    {"fmod", types_uint32_uint32_uint32, "fmod_uint32", 10, 6, 0,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x922135e19c690731), UINT64_C(0xe705bd133ad15d52)}, NULL, NULL},
    {"fmod", types_int64_int64_int64, "fmod_int64", 11, 6, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x4d41f00a6cf504b1), UINT64_C(0xe33727e105a1b588)}, NULL, NULL},
    {"fmod", types_uint64_uint64_uint64, "fmod_uint64", 12, 6, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x70ee4628fb81ed62), UINT64_C(0x3a6b8f656121637c)}, NULL, NULL},
    {"fmod", types_float16_float16_float16, "fmod_float16", 13, 7, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xc0769cf8d7b61c6e), UINT64_C(0xad4cec19cbe34b0b)}, NULL, NULL},
    {"fmod", types_float32_float32_float32, "fmod_float32", 14, 7, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x51639a315cce54df), UINT64_C(0x55449c174eb1077c)}, NULL, NULL},
    {"fmod", types_float64_float64_float64, "fmod_float64", 15, 7, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd58d0926653f4757), UINT64_C(0xde8b7e994331223d)}, NULL, NULL},
    {"fmod", types_longdouble_longdouble_longdouble, "fmod_longdouble", 16, 7, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xe6dc91f1c440be79), UINT64_C(0xb47f788a4bddbf65)}, NULL, NULL},
    {"absolute", types_bool_bool, "absolute_bool", 4, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc5cbbd77438c519b), UINT64_C(0x7e0242a1af758f7e)}, NULL, NULL},
    {"absolute", types_int8_int8, "absolute_int8", 5, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x1ddb2fab1f15ade4), UINT64_C(0x278a4ef661dc2dfb)}, NULL, NULL},
    {"absolute", types_uint8_uint8, "absolute_uint8", 6, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc73096828185e208), UINT64_C(0x60f15b02faa4535c)}, NULL, NULL},
    {"absolute", types_int16_int16, "absolute_int16", 7, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x6c833b3772175ff8), UINT64_C(0xeab30a382a5107e1)}, NULL, NULL},
    {"absolute", types_uint16_uint16, "absolute_uint16", 8, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x6dff0de44b9658ed), UINT64_C(0x57b5a3115c1b0b5e)}, NULL, NULL},
    {"absolute", types_int32_int32, "absolute_int32", 9, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xb5f2f9113604689b), UINT64_C(0x3b9b0dd13c283852)}, NULL, NULL},
    {"absolute", types_uint32_uint32, "absolute_uint32", 10, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x22f458762da4fb43), UINT64_C(0x3250bbeff50fdeb5)}, NULL, NULL},
    {"absolute", types_int64_int64, "absolute_int64", 11, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5acb7070ac16efb9), UINT64_C(0x773f6df88213a104)}, NULL, NULL},
    {"absolute", types_uint64_uint64, "absolute_uint64", 12, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x515e2b729f532cf8), UINT64_C(0x3e73ea9c84e10998)}, NULL, NULL},
    {"absolute", types_float16_float16, "absolute_float16", 13, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xea71d5177ff6147e), UINT64_C(0x1655584040308ebf)}, NULL, NULL},
    {"absolute", types_float32_float32, "absolute_float32", 14, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4d94d193117d324e), UINT64_C(0x1b04dbbe05d9dc78)}, NULL, NULL},
    {"absolute", types_float64_float64, "absolute_float64", 15, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x84e0c45b2a57d18e), UINT64_C(0xf6456be21badb00d)}, NULL, NULL},
    {"absolute", types_longdouble_longdouble, "absolute_longdouble", 16, 8, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x69686040f424aa8f), UINT64_C(0x0f50e4eb2465a630)}, NULL, NULL},
    {"absolute", types_complex64_float32, "absolute_complex64", 17, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd10c0e1a224156fc), UINT64_C(0xff9d8dc261ed27aa)}, NULL, NULL},
    {"absolute", types_complex128_float64, "absolute_complex128", 18, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2d0872331502fdfb), UINT64_C(0x646dbb970e3e8bf5)}, NULL, NULL},
    {"absolute", types_clongdouble_longdouble, "absolute_clongdouble", 19, 4, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x316ce44b8a60d248), UINT64_C(0x7d3c4edb76bcbb70)}, NULL, NULL},
    {"fabs", types_float16_float16, "fabs_float16", 13, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe32f86608a7d9833), UINT64_C(0xb3d45f11b9a397fc)}, NULL, NULL},
    {"fabs", types_float32_float32, "fabs_float32", 14, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x251912ea4759af61), UINT64_C(0xd412636f09131396)}, NULL, NULL},
    {"fabs", types_float64_float64, "fabs_float64", 15, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4e447389e832384c), UINT64_C(0xf61b8336ea7bdbca)}, NULL, NULL},
    {"fabs", types_longdouble_longdouble, "fabs_longdouble", 16, 9, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x719e7e197c8cc63b), UINT64_C(0x7cad247a112660d0)}, NULL, NULL},
    {"negative", types_int8_int8, "negative_int8", 5, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x77800dcbf1a3a020), UINT64_C(0xb81fa99bcf9ca8e5)}, NULL, NULL},
    {"negative", types_uint8_uint8, "negative_uint8", 6, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x1a6fa561f0f01c3a), UINT64_C(0xab302304e01aefe1)}, NULL, NULL},
    {"negative", types_int16_int16, "negative_int16", 7, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x5e9e91a0cdd5140e), UINT64_C(0xda324320a33a3b28)}, NULL, NULL},
    {"negative", types_uint16_uint16, "negative_uint16", 8, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x183fe73e7a92ad81), UINT64_C(0x9585d3ffd36a9d36)}, NULL, NULL},
    {"negative", types_int32_int32, "negative_int32", 9, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x20616647e9ef2df1), UINT64_C(0xe1bae70307afa170)}, NULL, NULL},
    {"negative", types_uint32_uint32, "negative_uint32", 10, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x119f6601b74f15c8), UINT64_C(0x459fbfd39cddf5b3)}, NULL, NULL},
    {"negative", types_int64_int64, "negative_int64", 11, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x16612edbbd64778d), UINT64_C(0x8848256aecc82c99)}, NULL, NULL},
    {"negative", types_uint64_uint64, "negative_uint64", 12, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x6bf670e36df308be), UINT64_C(0x286042c82bd57e55)}, NULL, NULL},
    {"negative", types_float16_float16, "negative_float16", 13, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc5eeac10736f9ee2), UINT64_C(0x6602179bde724585)}, NULL, NULL},
    {"negative", types_float32_float32, "negative_float32", 14, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x8aaf7255ea3b9623), UINT64_C(0x19280e9ea1bb197a)}, NULL, NULL},
    {"negative", types_float64_float64, "negative_float64", 15, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x6c1e5a5d455a4d4e), UINT64_C(0xf4f756382d9f65b1)}, NULL, NULL},
    {"negative", types_longdouble_longdouble, "negative_longdouble", 16, 10, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x5cf83e123d3e2cc3), UINT64_C(0x9a4b5d8387debc8f)}, NULL, NULL},
    {"negative", types_complex64_complex64, "negative_complex64", 17, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x7fb401210e0372d5), UINT64_C(0x9f1f147d6cf2590c)}, NULL, NULL},
    {"negative", types_complex128_complex128, "negative_complex128", 18, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xc340edfb065babc1), UINT64_C(0x0e421614b78e871a)}, NULL, NULL},
    {"negative", types_clongdouble_clongdouble, "negative_clongdouble", 19, 5, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xf67e6716d318a783), UINT64_C(0x7c0317afbf8d66ab)}, NULL, NULL},
    {"positive", types_int8_int8, "positive_int8", 5, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc0493c2194fba182), UINT64_C(0x07e1c29e375ba56e)}, NULL, NULL},
    {"positive", types_uint8_uint8, "positive_uint8", 6, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xb4e3850d6ff83976), UINT64_C(0xaa00934f88857e69)}, NULL, NULL},
    {"positive", types_int16_int16, "positive_int16", 7, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x698d27ecb609774a), UINT64_C(0x2890acca10a2a454)}, NULL, NULL},
    {"positive", types_uint16_uint16, "positive_uint16", 8, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x6b55330da16e02de), UINT64_C(0x91c2f37e154e5367)}, NULL, NULL},
    {"positive", types_int32_int32, "positive_int32", 9, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xdf539bf33b4e6771), UINT64_C(0x979bb77b12875f7e)}, NULL, NULL},
    {"positive", types_uint32_uint32, "positive_uint32", 10, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x0fd77d49e1e5fd71), UINT64_C(0x8391b0847fd931cf)}, NULL, NULL},
    {"positive", types_int64_int64, "positive_int64", 11, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x726576a9345472f4), UINT64_C(0xcba869774ca4bdcf)}, NULL, NULL},
    {"positive", types_uint64_uint64, "positive_uint64", 12, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2ae8ac415bf3c4e1), UINT64_C(0x3e32a9946f45fdba)}, NULL, NULL},
    {"positive", types_float16_float16, "positive_float16", 13, 11, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf52160a2ce190703), UINT64_C(0xaa6cc17e1a7731d2)}, NULL, NULL},
    {"positive", types_float32_float32, "positive_float32", 14, 11, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe0831713001a73cf), UINT64_C(0x6276b462e1fab32a)}, NULL, NULL},
    {"positive", types_float64_float64, "positive_float64", 15, 11, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb1900051d6a3c3e6), UINT64_C(0x455d6e0122af894e)}, NULL, NULL},
    {"positive", types_longdouble_longdouble, "positive_longdouble", 16, 11, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x359ac98aabcea06d), UINT64_C(0x00596f2df8b9b352)}, NULL, NULL},
    {"positive", types_complex64_complex64, "positive_complex64", 17, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x0b46de06cfab3c86), UINT64_C(0xc5f39222ca4c52c5)}, NULL, NULL},
    {"positive", types_complex128_complex128, "positive_complex128", 18, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xaad1759fd6b21e20), UINT64_C(0x4b014388d97e3387)}, NULL, NULL},
    {"positive", types_clongdouble_clongdouble, "positive_clongdouble", 19, 6, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x405109c756a6b45e), UINT64_C(0xfbe29a03c25f34de)}, NULL, NULL},
    {"sign", types_int8_int8, "sign_int8", 5, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x58cc038400640411), UINT64_C(0x93d6cfe442e0d8bb)}, NULL, NULL},
    {"sign", types_uint8_uint8, "sign_uint8", 6, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xdad7b401d3d10b64), UINT64_C(0x7c1f82fc12059555)}, NULL, NULL},
    {"sign", types_int16_int16, "sign_int16", 7, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x1331284579325da3), UINT64_C(0xba8e0fb8ecb82bb3)}, NULL, NULL},
    {"sign", types_uint16_uint16, "sign_uint16", 8, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x4e176d62af620345), UINT64_C(0xcb9619721a3b3853)}, NULL, NULL},
    {"sign", types_int32_int32, "sign_int32", 9, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xa495acceb1c26381), UINT64_C(0xc14cde0c22e8e20c)}, NULL, NULL},
    {"sign", types_uint32_uint32, "sign_uint32", 10, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x9d7dbfb882a96ba0), UINT64_C(0x54516bbb75a6a454)}, NULL, NULL},
    {"sign", types_int64_int64, "sign_int64", 11, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1a9c350aff3ec835), UINT64_C(0xf50b7297488dfe66)}, NULL, NULL},
    {"sign", types_uint64_uint64, "sign_uint64", 12, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x37709c5b8aa0f6b2), UINT64_C(0xbfa0f90db95c0b29)}, NULL, NULL},
    {"sign", types_float16_float16, "sign_float16", 13, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4dcad8e074e78c2f), UINT64_C(0x45019d238830f66a)}, NULL, NULL},
    {"sign", types_float32_float32, "sign_float32", 14, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x62524f83a74e8bdc), UINT64_C(0xa3cbbfab4518f73f)}, NULL, NULL},
    {"sign", types_float64_float64, "sign_float64", 15, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd020f527e70da949), UINT64_C(0xc12cabd1ebfa182d)}, NULL, NULL},
    {"sign", types_longdouble_longdouble, "sign_longdouble", 16, 12, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x594173c75f74ea46), UINT64_C(0x239b3369f37cf4a6)}, NULL, NULL},
    {"sign", types_complex64_complex64, "sign_complex64", 17, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xe1225874934a5fe4), UINT64_C(0xeb72e1f7efe03bd7)}, NULL, NULL},
    {"sign", types_complex128_complex128, "sign_complex128", 18, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x314c8681c84ef447), UINT64_C(0x13af2a7c20e7a955)}, NULL, NULL},
    {"sign", types_clongdouble_clongdouble, "sign_clongdouble", 19, 7, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xfb74e80731fd773b), UINT64_C(0x506180d6b2b95e42)}, NULL, NULL},
    {"reciprocal", types_int8_int8, "reciprocal_int8", 5, 11, 0,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x584dd5ef08d3e9dc), UINT64_C(0x170cef23f6308de5)}, NULL, NULL},
    {"reciprocal", types_uint8_uint8, "reciprocal_uint8", 6, 11, 0,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x827ac20d7d03b6d1), UINT64_C(0x0d89aac81e5c53ea)}, NULL, NULL},
    {"reciprocal", types_int16_int16, "reciprocal_int16", 7, 11, 0,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x51064376f219f0b3), UINT64_C(0x1c4c71f3987df427)}, NULL, NULL},
    {"reciprocal", types_uint16_uint16, "reciprocal_uint16", 8, 11, 0,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xd7c4a072a54596f0), UINT64_C(0x07b41a1d591bf137)}, NULL, NULL},
    {"reciprocal", types_int32_int32, "reciprocal_int32", 9, 11, 0,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x93da0a8aaaa22f5f), UINT64_C(0xb06d3b5b598fcfc2)}, NULL, NULL},
    {"reciprocal", types_uint32_uint32, "reciprocal_uint32", 10, 11, 0,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xbd2be9160badbff7), UINT64_C(0x058ad318c8bb5f86)}, NULL, NULL},
    {"reciprocal", types_int64_int64, "reciprocal_int64", 11, 11, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4b4f0797752ff664), UINT64_C(0x5162ae7c2f661bf5)}, NULL, NULL},
    {"reciprocal", types_uint64_uint64, "reciprocal_uint64", 12, 11, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x427d609f40c44857), UINT64_C(0xb38ecc3ab9ae8812)}, NULL, NULL},
    {"reciprocal", types_float16_float16, "reciprocal_float16", 13, 13, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xa6e964ddf63eaba1), UINT64_C(0xe60f5c1feb77fa74)}, NULL, NULL},
    {"reciprocal", types_float32_float32, "reciprocal_float32", 14, 13, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xac8d1564c1c224fa), UINT64_C(0x5984d2fbfd07194e)}, NULL, NULL},
    {"reciprocal", types_float64_float64, "reciprocal_float64", 15, 13, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x003ade9aa7530545), UINT64_C(0xd1607aedf5b5df0a)}, NULL, NULL},
    {"reciprocal", types_longdouble_longdouble, "reciprocal_longdouble", 16, 13, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x170a5d3fe969bde9), UINT64_C(0x482c4c98ea459a55)}, NULL, NULL},
    {"reciprocal", types_complex64_complex64, "reciprocal_complex64", 17, 8, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x119fed39054488ad), UINT64_C(0xf8278a3cdacae36e)}, NULL, NULL},
    {"reciprocal", types_complex128_complex128, "reciprocal_complex128", 18, 8, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x6b4a456b0729d399), UINT64_C(0xdd05c2c355445479)}, NULL, NULL},
    {"reciprocal", types_clongdouble_clongdouble, "reciprocal_clongdouble", 19, 8, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x310bdd91b6474320), UINT64_C(0x86d38a62795de8ad)}, NULL, NULL},
    {"square", types_int8_int8, "square_int8", 5, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xd91be65f2250fb30), UINT64_C(0xe239fdfa0a08664b)}, NULL, NULL},
    {"square", types_uint8_uint8, "square_uint8", 6, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x5abd2ce9c53837a9), UINT64_C(0x4979aeb52e5100d7)}, NULL, NULL},
    {"square", types_int16_int16, "square_int16", 7, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xe8ee6b415900aaed), UINT64_C(0x3d13437a68147f3b)}, NULL, NULL},
    {"square", types_uint16_uint16, "square_uint16", 8, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x97f5ce5e7c8bb0d9), UINT64_C(0x9a5ecaa61ad527be)}, NULL, NULL},
    {"square", types_int32_int32, "square_int32", 9, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x014256bd5a67dfe5), UINT64_C(0xb3b6fbf1d60dd87e)}, NULL, NULL},
    {"square", types_uint32_uint32, "square_uint32", 10, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x93804da966ad206d), UINT64_C(0x1b87c376fc384e05)}, NULL, NULL},
    {"square", types_int64_int64, "square_int64", 11, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xff8cc5e84bd97158), UINT64_C(0x0918d82685ee3acd)}, NULL, NULL},
    {"square", types_uint64_uint64, "square_uint64", 12, 12, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb22465ee24bf817f), UINT64_C(0x3353be647da9b8de)}, NULL, NULL},
    {"square", types_float16_float16, "square_float16", 13, 14, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x92a395f24b37d46b), UINT64_C(0xcaa70db59ff061a8)}, NULL, NULL},
    {"square", types_float32_float32, "square_float32", 14, 14, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc871440df4fe278b), UINT64_C(0x47e6449773b1eadf)}, NULL, NULL},
    {"square", types_float64_float64, "square_float64", 15, 14, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc96556c2c1808c34), UINT64_C(0xaa3a33cd60a24bbe)}, NULL, NULL},
    {"square", types_longdouble_longdouble, "square_longdouble", 16, 14, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x622bc6f137bcd1c4), UINT64_C(0x4e93f5e6f9e992f0)}, NULL, NULL},
    {"square", types_complex64_complex64, "square_complex64", 17, 9, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x9e49cdb4ba39e9fe), UINT64_C(0xdde5452a404eddcc)}, NULL, NULL},
    {"square", types_complex128_complex128, "square_complex128", 18, 9, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x4b51e397ae9ea3e5), UINT64_C(0x9964cfb22da0df57)}, NULL, NULL},
    {"square", types_clongdouble_clongdouble, "square_clongdouble", 19, 9, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xe08897e77de051fa), UINT64_C(0x8a58c366580dbae5)}, NULL, NULL},
    {"i0", types_float16_float16, "i0_float16", 20, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x187230845cda264b), UINT64_C(0xa8daa5cc4dccbe5e)}, NULL, NULL},
    {"i0", types_float32_float32, "i0_float32", 21, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb7f00dcb8f855c5a), UINT64_C(0x11cc39f5284c52c3)}, NULL, NULL},
    {"i0", types_float64_float64, "i0_float64", 22, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb496dcc67ef5557a), UINT64_C(0xac5f52fd57767b5f)}, NULL, NULL},
    {"i0", types_longdouble_longdouble, "i0_longdouble", 23, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x897c2a0feb8f9721), UINT64_C(0xb0ab424c5fab1cf2)}, NULL, NULL},
    {"left_shift", types_int8_int8_int8, "left_shift_int8", 24, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x92bdbcdbb090baa9), UINT64_C(0x6147003bb205f72a)}, NULL, NULL},
    {"left_shift", types_uint8_uint8_uint8, "left_shift_uint8", 25, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x70b25c8c1df0d195), UINT64_C(0xfa91de3f88a02d63)}, NULL, NULL},
    {"left_shift", types_int16_int16_int16, "left_shift_int16", 26, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xc4af95de0e3383d0), UINT64_C(0xf2b92e380dc87f95)}, NULL, NULL},
    {"left_shift", types_uint16_uint16_uint16, "left_shift_uint16", 27, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x316c5e8613ad19c6), UINT64_C(0x564e9b62600db11b)}, NULL, NULL},
    {"left_shift", types_int32_int32_int32, "left_shift_int32", 28, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x0cb4250c9310e17c), UINT64_C(0x77cc1197f99fdd5f)}, NULL, NULL},
    {"left_shift", types_uint32_uint32_uint32, "left_shift_uint32", 29, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xa8bd5778efdb479f), UINT64_C(0x9c582dcb029f001b)}, NULL, NULL},
    {"left_shift", types_int64_int64_int64, "left_shift_int64", 30, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xbc1e425570a6437e), UINT64_C(0x7cdd2ec170823d66)}, NULL, NULL},
    {"left_shift", types_uint64_uint64_uint64, "left_shift_uint64", 31, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x62fccce2f6be84fe), UINT64_C(0x23f4ad68f792654a)}, NULL, NULL},
    {"right_shift", types_int8_int8_int8, "right_shift_int8", 24, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xe88e851d626454c8), UINT64_C(0xa37e0e7a24475b63)}, NULL, NULL},
    {"right_shift", types_uint8_uint8_uint8, "right_shift_uint8", 25, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x626c660f36df14a4), UINT64_C(0xa4c6f386a0e1026a)}, NULL, NULL},
    {"right_shift", types_int16_int16_int16, "right_shift_int16", 26, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x95c2fdd3af021ef2), UINT64_C(0xdb6920863d5f28bc)}, NULL, NULL},
    {"right_shift", types_uint16_uint16_uint16, "right_shift_uint16", 27, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xbf1b2c02550b4655), UINT64_C(0xf0467bb72653c140)}, NULL, NULL},
    {"right_shift", types_int32_int32_int32, "right_shift_int32", 28, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x9ff1859259bd4de2), UINT64_C(0x71bda106704a7612)}, NULL, NULL},
    {"right_shift", types_uint32_uint32_uint32, "right_shift_uint32", 29, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x0fb3b988fa061901), UINT64_C(0xc9bbd6420bdcc0cf)}, NULL, NULL},
    {"right_shift", types_int64_int64_int64, "right_shift_int64", 30, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x42b68f9df640e201), UINT64_C(0x1585601ee03deee5)}, NULL, NULL},
    {"right_shift", types_uint64_uint64_uint64, "right_shift_uint64", 31, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x377b82a1480b156e), UINT64_C(0xe90e4b6d16c14890)}, NULL, NULL},
    {"bitwise_and", types_bool_bool_bool, "bitwise_and_bool", 32, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0xe1df2c1e46e3123a), UINT64_C(0xdddb392a2d0c87f7)}, NULL, &item_0},
    {"bitwise_and", types_int8_int8_int8, "bitwise_and_int8", 24, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_39, &item_39, 0.06, {UINT64_C(0x135f32282cdd7795), UINT64_C(0x7d7fb270b1d233a0)}, NULL, &item_1},
    {"bitwise_and", types_uint8_uint8_uint8, "bitwise_and_uint8", 25, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_40, &item_40, 0.06, {UINT64_C(0xae617e4dae0ad662), UINT64_C(0xb9fdbcfbc16c4760)}, NULL, &item_2},
    {"bitwise_and", types_int16_int16_int16, "bitwise_and_int16", 26, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_41, &item_41, 0.12, {UINT64_C(0x053ad48e9e51fb2d), UINT64_C(0x4a6b4557152ddbcd)}, NULL, &item_3},
    {"bitwise_and", types_uint16_uint16_uint16, "bitwise_and_uint16", 27, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_42, &item_42, 0.12, {UINT64_C(0xb7ca78df7d3e41eb), UINT64_C(0xfe9711a2e7c837aa)}, NULL, &item_4},
    {"bitwise_and", types_int32_int32_int32, "bitwise_and_int32", 28, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_43, &item_43, 0.24, {UINT64_C(0xdea2c964de639dde), UINT64_C(0xd48e9a209d1eac26)}, NULL, &item_5},
    {"bitwise_and", types_uint32_uint32_uint32, "bitwise_and_uint32", 29, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_44, &item_44, 0.24, {UINT64_C(0x7ca6fa66f056c9ba), UINT64_C(0x80559b6523876098)}, NULL, &item_6},
    {"bitwise_and", types_int64_int64_int64, "bitwise_and_int64", 30, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_45, &item_45, 0.48, {UINT64_C(0xee14bd5b67ef6acb), UINT64_C(0xf1264da2b7e124a0)}, NULL, &item_7},
    {"bitwise_and", types_uint64_uint64_uint64, "bitwise_and_uint64", 31, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_46, &item_46, 0.48, {UINT64_C(0xf8640508fc58d2d0), UINT64_C(0xaa750fac5e4b0daa)}, NULL, &item_8},
    {"bitwise_or", types_bool_bool_bool, "bitwise_or_bool", 32, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xd3fb7163a568ad50), UINT64_C(0xf9a16b04894ac250)}, NULL, &item_23},
    {"bitwise_or", types_int8_int8_int8, "bitwise_or_int8", 24, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_1, &item_1, 0.06, {UINT64_C(0xb94483990753ebb4), UINT64_C(0xdba97afcc453d129)}, NULL, &item_39},
    {"bitwise_or", types_uint8_uint8_uint8, "bitwise_or_uint8", 25, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_2, &item_2, 0.06, {UINT64_C(0x7ccc7ad5dd4c430e), UINT64_C(0xce21d575ec48a7fd)}, NULL, &item_40},
    {"bitwise_or", types_int16_int16_int16, "bitwise_or_int16", 26, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_3, &item_3, 0.12, {UINT64_C(0x752c1f78abb220be), UINT64_C(0x700ed134a4723b48)}, NULL, &item_41},
    {"bitwise_or", types_uint16_uint16_uint16, "bitwise_or_uint16", 27, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_4, &item_4, 0.12, {UINT64_C(0x97adebf6f353d717), UINT64_C(0x0b456ebd49041aad)}, NULL, &item_42},
    {"bitwise_or", types_int32_int32_int32, "bitwise_or_int32", 28, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_5, &item_5, 0.24, {UINT64_C(0x5514d321c33e0b54), UINT64_C(0xe98aebd325d31147)}, NULL, &item_43},
    {"bitwise_or", types_uint32_uint32_uint32, "bitwise_or_uint32", 29, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_6, &item_6, 0.24, {UINT64_C(0xb4ef2de3ad19302e), UINT64_C(0x9c99486b567589af)}, NULL, &item_44},
    {"bitwise_or", types_int64_int64_int64, "bitwise_or_int64", 30, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_7, &item_7, 0.48, {UINT64_C(0x53f350d07316700d), UINT64_C(0xc49302e8fdde2a17)}, NULL, &item_45},
    {"bitwise_or", types_uint64_uint64_uint64, "bitwise_or_uint64", 31, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_8, &item_8, 0.48, {UINT64_C(0xb55ba6c1bfa1b068), UINT64_C(0xdd0fd0403474ea8b)}, NULL, &item_46},
    {"bitwise_xor", types_bool_bool_bool, "bitwise_xor_bool", 32, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0x79e5fb8499aeec34), UINT64_C(0xa91ffe04b060b036)}, NULL, NULL},
    {"bitwise_xor", types_int8_int8_int8, "bitwise_xor_int8", 24, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_1, &item_1, 0.06, {UINT64_C(0x4e9d9e0fddc2cf5b), UINT64_C(0xbc4b29655c157894)}, NULL, NULL},
    {"bitwise_xor", types_uint8_uint8_uint8, "bitwise_xor_uint8", 25, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_2, &item_2, 0.06, {UINT64_C(0xf897044e092965d2), UINT64_C(0xe8c7e2d819cf0642)}, NULL, NULL},
    {"bitwise_xor", types_int16_int16_int16, "bitwise_xor_int16", 26, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_3, &item_3, 0.12, {UINT64_C(0x8350121de0b52376), UINT64_C(0xb450443700274e8c)}, NULL, NULL},
    {"bitwise_xor", types_uint16_uint16_uint16, "bitwise_xor_uint16", 27, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_4, &item_4, 0.12, {UINT64_C(0x556ac49f96bc6b30), UINT64_C(0xa7f740c58f37eb36)}, NULL, NULL},
    {"bitwise_xor", types_int32_int32_int32, "bitwise_xor_int32", 28, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_5, &item_5, 0.24, {UINT64_C(0x47fac27df9539b61), UINT64_C(0x4c18f01122b23616)}, NULL, NULL},
    {"bitwise_xor", types_uint32_uint32_uint32, "bitwise_xor_uint32", 29, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_6, &item_6, 0.24, {UINT64_C(0x4b31c367b30166f1), UINT64_C(0xc36fed5d4da9e4ca)}, NULL, NULL},
    {"bitwise_xor", types_int64_int64_int64, "bitwise_xor_int64", 30, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_7, &item_7, 0.48, {UINT64_C(0xa7359f587d252be0), UINT64_C(0x943f9a6d5e8881a2)}, NULL, NULL},
    {"bitwise_xor", types_uint64_uint64_uint64, "bitwise_xor_uint64", 31, 4, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_8, &item_8, 0.48, {UINT64_C(0x2dc543180f6db12f), UINT64_C(0x14dd33ce86519e8c)}, NULL, NULL},
    {"invert", types_bool_bool, "invert_bool", 32, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xf9bf8ab91232c7ec), UINT64_C(0x4669b183b64b3244)}, NULL, NULL},
    {"invert", types_int8_int8, "invert_int8", 24, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x641a650a5bc39d2e), UINT64_C(0x799b6551eac730e3)}, NULL, NULL},
    {"invert", types_uint8_uint8, "invert_uint8", 25, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x97e9829bd4a66ecd), UINT64_C(0xa2495ceac9ed201e)}, NULL, NULL},
    {"invert", types_int16_int16, "invert_int16", 26, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x4830af736aa305e0), UINT64_C(0xa4a7e396b339bad7)}, NULL, NULL},
    {"invert", types_uint16_uint16, "invert_uint16", 27, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x7213d9325c15d4a3), UINT64_C(0x87fd5da287b5956c)}, NULL, NULL},
    {"invert", types_int32_int32, "invert_int32", 28, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x19bc880d44fdd58b), UINT64_C(0xcb845994befd4747)}, NULL, NULL},
    {"invert", types_uint32_uint32, "invert_uint32", 29, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x0d3947ea0d997a68), UINT64_C(0xc2dcde9be2da00b4)}, NULL, NULL},
    {"invert", types_int64_int64, "invert_int64", 30, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xee99fdfcf126609e), UINT64_C(0x3e5e496a7b664b93)}, NULL, NULL},
    {"invert", types_uint64_uint64, "invert_uint64", 31, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x330a97610a119889), UINT64_C(0x31c48b60b1d133f2)}, NULL, NULL},
    {"bitwise_count", types_int8_uint8, "bitwise_count_int8", 24, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xe84e8f7423a93432), UINT64_C(0x3a48dad1146020b5)}, NULL, NULL},
    {"bitwise_count", types_uint8_uint8, "bitwise_count_uint8", 25, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xaa0489f975d1447b), UINT64_C(0xe90123f75e72596f)}, NULL, NULL},
    {"bitwise_count", types_int16_uint8, "bitwise_count_int16", 26, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x6b4b1420a0348b10), UINT64_C(0x673691e22e312bee)}, NULL, NULL},
    {"bitwise_count", types_uint16_uint8, "bitwise_count_uint16", 27, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x90c0cdd6aa892b66), UINT64_C(0xa955b14a92617f20)}, NULL, NULL},
    {"bitwise_count", types_int32_uint8, "bitwise_count_int32", 28, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x7396766e290de399), UINT64_C(0xccdf158c25762342)}, NULL, NULL},
    {"bitwise_count", types_uint32_uint8, "bitwise_count_uint32", 29, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x556601db9e775b81), UINT64_C(0x1c92d35b9f5c09c3)}, NULL, NULL},
    {"bitwise_count", types_int64_uint8, "bitwise_count_int64", 30, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xd8dfc84c7f1d4aef), UINT64_C(0xa0955ecaf9f2aca1)}, NULL, NULL},
    {"bitwise_count", types_uint64_uint8, "bitwise_count_uint64", 31, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x4fc97b50a7d7d16b), UINT64_C(0x39ccea0aa7277400)}, NULL, NULL},
    {"less", types_bool_bool_bool, "less_bool", 33, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x3107996e7d35c660), UINT64_C(0x2195f608fbba4d53)}, NULL, NULL},
    {"less", types_int8_int8_bool, "less_int8", 34, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xf0da810ac5057c57), UINT64_C(0x8ff373be9dab850d)}, NULL, NULL},
    {"less", types_uint8_uint8_bool, "less_uint8", 35, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x93a81f2c99a8a4d3), UINT64_C(0xb6608e4dda9b48e3)}, NULL, NULL},
    {"less", types_int16_int16_bool, "less_int16", 36, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x8eedfb506659ac51), UINT64_C(0x32e33a4d0e9e6717)}, NULL, NULL},
    {"less", types_uint16_uint16_bool, "less_uint16", 37, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xadea6d7dcfa20345), UINT64_C(0xff477169d1403fbf)}, NULL, NULL},
    {"less", types_int32_int32_bool, "less_int32", 38, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x95ccc79bb0bb1273), UINT64_C(0xb09df4f65b4870ea)}, NULL, NULL},
    {"less", types_uint32_uint32_bool, "less_uint32", 39, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc9c11dcfd923da2d), UINT64_C(0x7f18568d082114f9)}, NULL, NULL},
    {"less", types_int64_int64_bool, "less_int64", 40, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x68ae8697687c9e3a), UINT64_C(0xbeac166b291a643b)}, NULL, NULL},
    {"less", types_uint64_uint64_bool, "less_uint64", 41, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x27f47364d4a7f2b9), UINT64_C(0x1b7f89f3763b0658)}, NULL, NULL},
    {"less", types_int64_uint64_bool, "less_int64_uint64", 40, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x86f744f9c5292e4f), UINT64_C(0xfb2e8af7c24fca9b)}, NULL, NULL},
    {"less", types_uint64_int64_bool, "less_uint64_int64", 41, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x965f65d7dd14a5ee), UINT64_C(0x507ef38bc7158d56)}, NULL, NULL},
    {"less", types_float16_float16_bool, "less_float16", 42, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xbaa8c5dba94776d9), UINT64_C(0xb33a2ce6f3c4a247)}, NULL, NULL},
    {"less", types_float32_float32_bool, "less_float32", 43, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x609b262e674a1476), UINT64_C(0x8c259d9778d88b64)}, NULL, NULL},
    {"less", types_float64_float64_bool, "less_float64", 44, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x6fe81d588860cd10), UINT64_C(0xdb8bb4e4a4656785)}, NULL, NULL},
    {"less", types_longdouble_longdouble_bool, "less_longdouble", 45, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0x2a357eefa2e6adc2), UINT64_C(0x63ac8cae3e860df8)}, NULL, NULL},
    {"less", types_complex64_complex64_bool, "less_complex64", 46, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xc48349484498290d), UINT64_C(0x6016d0ae8b95926e)}, NULL, NULL},
    {"less", types_complex128_complex128_bool, "less_complex128", 47, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x5ba46aeeb8d68532), UINT64_C(0xa872471bbd4e82c3)}, NULL, NULL},
    {"less", types_clongdouble_clongdouble_bool, "less_clongdouble", 48, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0x477ca98160b6a729), UINT64_C(0x67c141de6a9d9094)}, NULL, NULL},
    {"greater_equal", types_bool_bool_bool, "greater_equal_bool", 33, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x078cbf6d8933129f), UINT64_C(0xa57468073c0266e3)}, NULL, NULL},
    {"greater_equal", types_int8_int8_bool, "greater_equal_int8", 34, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x91dcfc6189c6156a), UINT64_C(0xd5e4facb002bb193)}, NULL, NULL},
    {"greater_equal", types_uint8_uint8_bool, "greater_equal_uint8", 35, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x22d0df6e71679b77), UINT64_C(0xaec42accbfcab584)}, NULL, NULL},
    {"greater_equal", types_int16_int16_bool, "greater_equal_int16", 36, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xf16519140e76ff56), UINT64_C(0xe1a72b92d09daacf)}, NULL, NULL},
    {"greater_equal", types_uint16_uint16_bool, "greater_equal_uint16", 37, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x824d2e748e0d54f2), UINT64_C(0x463676cbf259e1c1)}, NULL, NULL},
    {"greater_equal", types_int32_int32_bool, "greater_equal_int32", 38, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xa42551eeb5c0f050), UINT64_C(0xd4c176bf1f262428)}, NULL, NULL},
    {"greater_equal", types_uint32_uint32_bool, "greater_equal_uint32", 39, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc0554a611576b68e), UINT64_C(0xca36c81d7ea49689)}, NULL, NULL},
    {"greater_equal", types_int64_int64_bool, "greater_equal_int64", 40, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xaaee10a6d32dd9e8), UINT64_C(0xfe1e675f5e1bc5c7)}, NULL, NULL},
    {"greater_equal", types_uint64_uint64_bool, "greater_equal_uint64", 41, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xe8e72d6b1881d3bb), UINT64_C(0xdabb86a89c88e854)}, NULL, NULL},
    {"greater_equal", types_int64_uint64_bool, "greater_equal_int64_uint64", 40, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x682cca42b024cd4c), UINT64_C(0xd3ead73712a8c004)}, NULL, NULL},
    {"greater_equal", types_uint64_int64_bool, "greater_equal_uint64_int64", 41, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x6e3aa777e6cda346), UINT64_C(0x48f30a22c7debec5)}, NULL, NULL},
    {"greater_equal", types_float16_float16_bool, "greater_equal_float16", 42, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x30e56d3073c11fd7), UINT64_C(0x0c2616e20faa4051)}, NULL, NULL},
    {"greater_equal", types_float32_float32_bool, "greater_equal_float32", 43, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x908c0b0f49947094), UINT64_C(0xcdd62365dc95ea44)}, NULL, NULL},
    {"greater_equal", types_float64_float64_bool, "greater_equal_float64", 44, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xd9c5ee2fa0d03624), UINT64_C(0xe2818696849e29ea)}, NULL, NULL},
    {"greater_equal", types_longdouble_longdouble_bool, "greater_equal_longdouble", 45, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xa01d88105b6eba3e), UINT64_C(0x06f4879468e4d7c8)}, NULL, NULL},
    {"greater_equal", types_complex64_complex64_bool, "greater_equal_complex64", 46, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xfcb2fa3d0e2f4b19), UINT64_C(0xeecac94239488ad7)}, NULL, NULL},
    {"greater_equal", types_complex128_complex128_bool, "greater_equal_complex128", 47, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x3d9f487e63e3ba00), UINT64_C(0x3ed2f7d1165bc43a)}, NULL, NULL},
    {"greater_equal", types_clongdouble_clongdouble_bool, "greater_equal_clongdouble", 48, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0x0e2384fdb2a63c3b), UINT64_C(0x857e8c36e45d5e74)}, NULL, NULL},
    {"isclose", types_float16_float16_float16_float16_bool, "isclose_float16", 42, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xe1ae6ba81aff6aa8), UINT64_C(0x71538fb35759a48e)}, NULL, NULL},
    {"isclose", types_float32_float32_float32_float32_bool, "isclose_float32", 43, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x34b32c44edc7cea8), UINT64_C(0x52d7c6ac25f8fd83)}, NULL, NULL},
    {"isclose", types_float64_float64_float64_float64_bool, "isclose_float64", 44, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x95b003c931fe204c), UINT64_C(0xa37c1afcf3e6b180)}, NULL, NULL},
    {"isclose", types_longdouble_longdouble_longdouble_longdouble_bool, "isclose_longdouble", 45, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0xdca2d0baf20071b8), UINT64_C(0x98b5fdcac9363262)}, NULL, NULL},
    {"isclose", types_complex64_complex64_float32_float32_bool, "isclose_complex64_complex64_float32_float32", 46, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.98, {UINT64_C(0xa9d9208001a291a8), UINT64_C(0x2ee62ee2b633c92e)}, NULL, NULL},
    {"isclose", types_complex128_complex128_float64_float64_bool, "isclose_complex128_complex128_float64_float64", 47, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.98, {UINT64_C(0x5e27dcd5190d1442), UINT64_C(0xa51cdcb4507e5bcc)}, NULL, NULL},
    {"isclose", types_clongdouble_clongdouble_longdouble_longdouble_bool, "isclose_clongdouble_clongdouble_longdouble_longdouble", 48, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.42, {UINT64_C(0x2cd927665f2452ba), UINT64_C(0x3daa774d56823976)}, NULL, NULL},
    {"greater", types_bool_bool_bool, "greater_bool", 33, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x2d509106e5547bf2), UINT64_C(0x97e68258334861fa)}, NULL, NULL},
    {"greater", types_int8_int8_bool, "greater_int8", 34, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xe90046a8c1d8caef), UINT64_C(0xc996ac41c1b4d07c)}, NULL, NULL},
    {"greater", types_uint8_uint8_bool, "greater_uint8", 35, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x4e62ad4a3da4b1d7), UINT64_C(0x04960018ba11f28a)}, NULL, NULL},
    {"greater", types_int16_int16_bool, "greater_int16", 36, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x3ff455c60378da6a), UINT64_C(0xd01226aa8afe64bb)}, NULL, NULL},
    {"greater", types_uint16_uint16_bool, "greater_uint16", 37, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x9a5e5da8b5f5121b), UINT64_C(0x57092377a17519aa)}, NULL, NULL},
    {"greater", types_int32_int32_bool, "greater_int32", 38, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x3576008def39941f), UINT64_C(0x92958461f1c94068)}, NULL, NULL},
    {"greater", types_uint32_uint32_bool, "greater_uint32", 39, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x44fffd067314d9e8), UINT64_C(0xd7627d8b168ffe10)}, NULL, NULL},
    {"greater", types_int64_int64_bool, "greater_int64", 40, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x3559acc42d443e24), UINT64_C(0x894c1961f1929065)}, NULL, NULL},
    {"greater", types_uint64_uint64_bool, "greater_uint64", 41, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x9a23f964fca29f74), UINT64_C(0x13c6e4fc6cf8bcdd)}, NULL, NULL},
    {"greater", types_int64_uint64_bool, "greater_int64_uint64", 40, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x680259215e2865ec), UINT64_C(0x8a97c2c227742d4a)}, NULL, NULL},
    {"greater", types_uint64_int64_bool, "greater_uint64_int64", 41, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x53540fdef3fd003b), UINT64_C(0x97789ce861f1907c)}, NULL, NULL},
    {"greater", types_float16_float16_bool, "greater_float16", 42, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x156e26d57fa330c3), UINT64_C(0x1e68a1aef33ada9c)}, NULL, NULL},
    {"greater", types_float32_float32_bool, "greater_float32", 43, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x6929e19e645aa25a), UINT64_C(0xe8d1b6c24939a26d)}, NULL, NULL},
    {"greater", types_float64_float64_bool, "greater_float64", 44, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x8217a138969b05ac), UINT64_C(0x0604542c464e32a0)}, NULL, NULL},
    {"greater", types_longdouble_longdouble_bool, "greater_longdouble", 45, 3, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0x5396310ecce34ce6), UINT64_C(0xc082ac417a43f6ed)}, NULL, NULL},
    {"greater", types_complex64_complex64_bool, "greater_complex64", 46, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xb39b824f73d651c7), UINT64_C(0x2acc0ff41aeba6b6)}, NULL, NULL},
    {"greater", types_complex128_complex128_bool, "greater_complex128", 47, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xcfdb533f4dae3624), UINT64_C(0x3ddaeba279326242)}, NULL, NULL},
    {"greater", types_clongdouble_clongdouble_bool, "greater_clongdouble", 48, 3, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0x7950b9e5b151d70c), UINT64_C(0x83a27094ef7e7962)}, NULL, NULL},
    {"less_equal", types_bool_bool_bool, "less_equal_bool", 33, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x0d0da5c86a769417), UINT64_C(0xf53befdbc1d5810c)}, NULL, NULL},
    {"less_equal", types_int8_int8_bool, "less_equal_int8", 34, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xb8cb47e07a35219c), UINT64_C(0x047fe5cdc9c47ee7)}, NULL, NULL},
    {"less_equal", types_uint8_uint8_bool, "less_equal_uint8", 35, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x63ef19244aba727e), UINT64_C(0xe1eec5a17906d68f)}, NULL, NULL},
    {"less_equal", types_int16_int16_bool, "less_equal_int16", 36, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xc3e93a2ee30407e4), UINT64_C(0xbb63b44a4f508dbc)}, NULL, NULL},
    {"less_equal", types_uint16_uint16_bool, "less_equal_uint16", 37, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x73493db0d3976d6f), UINT64_C(0xfc5cf4be7c177203)}, NULL, NULL},
    {"less_equal", types_int32_int32_bool, "less_equal_int32", 38, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x3c761d460b82180d), UINT64_C(0xc8974a1837a9cfe2)}, NULL, NULL},
    {"less_equal", types_uint32_uint32_bool, "less_equal_uint32", 39, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x77fa1287969ad0af), UINT64_C(0xb093a52bd1a8a378)}, NULL, NULL},
    {"less_equal", types_int64_int64_bool, "less_equal_int64", 40, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x23b36ceec2998b31), UINT64_C(0x60eb0e8b9834df38)}, NULL, NULL},
    {"less_equal", types_uint64_uint64_bool, "less_equal_uint64", 41, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xdedb26cf9b57780b), UINT64_C(0x4cd372020a9cfa5c)}, NULL, NULL},
    {"less_equal", types_int64_uint64_bool, "less_equal_int64_uint64", 40, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x2f48694893a09918), UINT64_C(0xdf588ecd4c646c7c)}, NULL, NULL},
    {"less_equal", types_uint64_int64_bool, "less_equal_uint64_int64", 41, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xda3c37c9dfc2ed47), UINT64_C(0x22541205507ccf17)}, NULL, NULL},
    {"less_equal", types_float16_float16_bool, "less_equal_float16", 42, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xb8d4d56e88fd1362), UINT64_C(0x8db7adc83d0f2fdf)}, NULL, NULL},
    {"less_equal", types_float32_float32_bool, "less_equal_float32", 43, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xa5cdac0b540283e0), UINT64_C(0xc4765367071926b2)}, NULL, NULL},
    {"less_equal", types_float64_float64_bool, "less_equal_float64", 44, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x86d6cb7502ed3ee7), UINT64_C(0xbf1d92c224758716)}, NULL, NULL},
    {"less_equal", types_longdouble_longdouble_bool, "less_equal_longdouble", 45, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xb904065a8577307b), UINT64_C(0xc806a68d9c388408)}, NULL, NULL},
    {"less_equal", types_complex64_complex64_bool, "less_equal_complex64", 46, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x31393e786b2b3e65), UINT64_C(0x75fb1f6dafc50863)}, NULL, NULL},
    {"less_equal", types_complex128_complex128_bool, "less_equal_complex128", 47, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x89a5d119df5e3e81), UINT64_C(0xd3cf2dce7124886e)}, NULL, NULL},
    {"less_equal", types_clongdouble_clongdouble_bool, "less_equal_clongdouble", 48, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0xf39c17cb83741faf), UINT64_C(0x95d24a1c07522b8e)}, NULL, NULL},
    {"equal", types_bool_bool_bool, "equal_bool", 33, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x9230481958c35a78), UINT64_C(0x921c3f348f3f6fdd)}, NULL, NULL},
    {"equal", types_int8_int8_bool, "equal_int8", 34, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x76927843d69dc183), UINT64_C(0xfabf1b41ccd0505f)}, NULL, NULL},
    {"equal", types_uint8_uint8_bool, "equal_uint8", 35, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x61e3ec5614be777c), UINT64_C(0x6c66fe8332dcb091)}, NULL, NULL},
    {"equal", types_int16_int16_bool, "equal_int16", 36, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xe747c5634fc1d2af), UINT64_C(0xbcddad880fe10989)}, NULL, NULL},
    {"equal", types_uint16_uint16_bool, "equal_uint16", 37, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x40bf7945f9d041be), UINT64_C(0xdc2385b022321814)}, NULL, NULL},
    {"equal", types_int32_int32_bool, "equal_int32", 38, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x56536e2aa9b81204), UINT64_C(0x68093cecca56dba1)}, NULL, NULL},
    {"equal", types_uint32_uint32_bool, "equal_uint32", 39, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xcfa8cb8d502cbb0a), UINT64_C(0x02f0e03ecdf7573b)}, NULL, NULL},
    {"equal", types_int64_int64_bool, "equal_int64", 40, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x5946b811b4f8a391), UINT64_C(0x41e8c95caff90ebc)}, NULL, NULL},
    {"equal", types_uint64_uint64_bool, "equal_uint64", 41, 8, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x30624b3f16d1db54), UINT64_C(0xb5b0e97659511286)}, NULL, NULL},
    {"equal", types_int64_uint64_bool, "equal_int64_uint64", 40, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xa114910d98b33002), UINT64_C(0x0814b2fa5e3c4f9d)}, NULL, NULL},
    {"equal", types_uint64_int64_bool, "equal_uint64_int64", 41, 9, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xa875f6ad8557e2d2), UINT64_C(0x67abdfebd634cd13)}, NULL, NULL},
    {"equal", types_float16_float16_bool, "equal_float16", 42, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x073bf498be4030c4), UINT64_C(0x740a95780f7f0db2)}, NULL, NULL},
    {"equal", types_float32_float32_bool, "equal_float32", 43, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xfd257795706bb79e), UINT64_C(0x0d18e74e65a4286e)}, NULL, NULL},
    {"equal", types_float64_float64_bool, "equal_float64", 44, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x191e564e6e47137a), UINT64_C(0x872c66b54b09807b)}, NULL, NULL},
    {"equal", types_longdouble_longdouble_bool, "equal_longdouble", 45, 5, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xa3e5c9b444c450f4), UINT64_C(0xd93a0c389a1fc78c)}, NULL, NULL},
    {"equal", types_complex64_complex64_bool, "equal_complex64", 46, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x9e710e6ceec27a9e), UINT64_C(0xf0df404672dc304e)}, NULL, NULL},
    {"equal", types_complex128_complex128_bool, "equal_complex128", 47, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xb68fa5ded45383c2), UINT64_C(0xa84b5d10a3b12626)}, NULL, NULL},
    {"equal", types_clongdouble_clongdouble_bool, "equal_clongdouble", 48, 5, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0xec760f1ec8e193e3), UINT64_C(0xc934a19ae4f79cda)}, NULL, NULL},
    {"not_equal", types_bool_bool_bool, "not_equal_bool", 33, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xd3887f9a560119b5), UINT64_C(0x672a7c9f09f1003b)}, NULL, NULL},
    {"not_equal", types_int8_int8_bool, "not_equal_int8", 34, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xbbbf42a77cbe81a1), UINT64_C(0x2065ca86cca8ff0f)}, NULL, NULL},
    {"not_equal", types_uint8_uint8_bool, "not_equal_uint8", 35, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x0e6a2495577a47d3), UINT64_C(0xa84e4c86f0696d49)}, NULL, NULL},
    {"not_equal", types_int16_int16_bool, "not_equal_int16", 36, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xd7877762761512ce), UINT64_C(0x45a64598a86f2245)}, NULL, NULL},
    {"not_equal", types_uint16_uint16_bool, "not_equal_uint16", 37, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x7f88c28bbc9d69f3), UINT64_C(0x16e4be9a1f4b5cb5)}, NULL, NULL},
    {"not_equal", types_int32_int32_bool, "not_equal_int32", 38, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x236be77891b4e367), UINT64_C(0x5d232491680193dd)}, NULL, NULL},
    {"not_equal", types_uint32_uint32_bool, "not_equal_uint32", 39, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xd239251ed4867176), UINT64_C(0x9dd1c82fcd471e50)}, NULL, NULL},
    {"not_equal", types_int64_int64_bool, "not_equal_int64", 40, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xef18a7122c83a64f), UINT64_C(0x2d74f3c89440e9b0)}, NULL, NULL},
    {"not_equal", types_uint64_uint64_bool, "not_equal_uint64", 41, 10, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x9a56678685eb59a0), UINT64_C(0x3b1b4a5fce8425c5)}, NULL, NULL},
    {"not_equal", types_int64_uint64_bool, "not_equal_int64_uint64", 40, 11, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xcc76ee0dea897a4d), UINT64_C(0x46f02e340bedc2a9)}, NULL, NULL},
    {"not_equal", types_uint64_int64_bool, "not_equal_uint64_int64", 41, 11, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xad26b96204496cbc), UINT64_C(0x36fd093a2ddec5b6)}, NULL, NULL},
    {"not_equal", types_float16_float16_bool, "not_equal_float16", 42, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x5a6477b05e37f144), UINT64_C(0x5adbb3e09c993833)}, NULL, NULL},
    {"not_equal", types_float32_float32_bool, "not_equal_float32", 43, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x55cd1b12f9f24aa1), UINT64_C(0xe1489b6775369604)}, NULL, NULL},
    {"not_equal", types_float64_float64_bool, "not_equal_float64", 44, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x48b3ea7cd2363b40), UINT64_C(0x905dbd2a6a1a6ec3)}, NULL, NULL},
    {"not_equal", types_longdouble_longdouble_bool, "not_equal_longdouble", 45, 6, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0x144f7056f3c16d92), UINT64_C(0xb0bb5bf9d793d294)}, NULL, NULL},
    {"not_equal", types_complex64_complex64_bool, "not_equal_complex64", 46, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0x53bd8845ed5882e6), UINT64_C(0xf5640ad080fd11fb)}, NULL, NULL},
    {"not_equal", types_complex128_complex128_bool, "not_equal_complex128", 47, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.66, {UINT64_C(0xb4c1f295b7e7083a), UINT64_C(0x3af1478a40f620e7)}, NULL, NULL},
    {"not_equal", types_clongdouble_clongdouble_bool, "not_equal_clongdouble", 48, 6, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.62, {UINT64_C(0x033d3fda39ddfb03), UINT64_C(0x2d9b1ff9410ecdcc)}, NULL, NULL},
    {"gcd", types_int8_int8_int8, "gcd_int8", 49, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_1, &item_1, 0.06, {UINT64_C(0x609cbbd19e6fa33d), UINT64_C(0x7010f61db71d17f3)}, NULL, NULL},
    {"gcd", types_uint8_uint8_uint8, "gcd_uint8", 50, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_2, &item_2, 0.06, {UINT64_C(0xcb6a33c9c66268a9), UINT64_C(0xbf644b0b08091209)}, NULL, NULL},
    {"gcd", types_int16_int16_int16, "gcd_int16", 51, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_3, &item_3, 0.12, {UINT64_C(0xef05709cd567458f), UINT64_C(0xf27094654b55707d)}, NULL, NULL},
    {"gcd", types_uint16_uint16_uint16, "gcd_uint16", 52, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_4, &item_4, 0.12, {UINT64_C(0xbdeecde9ecdee0c2), UINT64_C(0xd185a10f9772543e)}, NULL, NULL},
    {"gcd", types_int32_int32_int32, "gcd_int32", 53, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_5, &item_5, 0.24, {UINT64_C(0x5a444ba536c6c6ad), UINT64_C(0x40f2ecf52e7c1bdf)}, NULL, NULL},
    {"gcd", types_uint32_uint32_uint32, "gcd_uint32", 54, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_6, &item_6, 0.24, {UINT64_C(0x5225bdccb958e1bc), UINT64_C(0xe7d4b095b0451d76)}, NULL, NULL},
    {"gcd", types_int64_int64_int64, "gcd_int64", 55, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_7, &item_7, 0.48, {UINT64_C(0x923c2283db92a624), UINT64_C(0x03968dc80b0728af)}, NULL, NULL},
    {"gcd", types_uint64_uint64_uint64, "gcd_uint64", 56, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_8, &item_8, 0.48, {UINT64_C(0x5c2b2e0bfa8fafd4), UINT64_C(0xc190997181a3978b)}, NULL, NULL},
    {"lcm", types_int8_int8_int8, "lcm_int8", 49, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x440b934d8cd9d585), UINT64_C(0xde1d9994a12f1233)}, NULL, NULL},
    {"lcm", types_uint8_uint8_uint8, "lcm_uint8", 50, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x9eeda070062bf271), UINT64_C(0x1dfb7f32e3c1ddfe)}, NULL, NULL},
    {"lcm", types_int16_int16_int16, "lcm_int16", 51, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x38e140ebd89a1e79), UINT64_C(0x820661e91684aebe)}, NULL, NULL},
    {"lcm", types_uint16_uint16_uint16, "lcm_uint16", 52, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x1fda73b3618058b4), UINT64_C(0x4677f0893ed8af06)}, NULL, NULL},
    {"lcm", types_int32_int32_int32, "lcm_int32", 53, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x4053de632d5d0b86), UINT64_C(0x8c8acbd4942100ec)}, NULL, NULL},
    {"lcm", types_uint32_uint32_uint32, "lcm_uint32", 54, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xeac1c4596908a88d), UINT64_C(0x86ac28b1044e0496)}, NULL, NULL},
    {"lcm", types_int64_int64_int64, "lcm_int64", 55, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x841f03f7ce7dae50), UINT64_C(0xd3a81fbd8cbcd201)}, NULL, NULL},
    {"lcm", types_uint64_uint64_uint64, "lcm_uint64", 56, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x4b6e843695d133ec), UINT64_C(0x3b3a69758cbf5d7f)}, NULL, NULL},
    {"erf", types_float16_float16, "erf_float16", 57, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4ed2f8d609bf6567), UINT64_C(0x6d8f10bb29c8459d)}, NULL, NULL},
    {"erf", types_float32_float32, "erf_float32", 58, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x8b0f7555cdf00c2e), UINT64_C(0x70218145e03f6c80)}, NULL, NULL},
    {"erf", types_float64_float64, "erf_float64", 59, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x18e5801c590a05d4), UINT64_C(0x780bdd9b4ad3a12a)}, NULL, NULL},
    {"erf", types_longdouble_longdouble, "erf_longdouble", 60, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x6db0e177ed8b004e), UINT64_C(0x3f0e790635317614)}, NULL, NULL},
    {"erfc", types_float16_float16, "erfc_float16", 57, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1a80a0b00e251495), UINT64_C(0x2c08ff234c8d9d63)}, NULL, NULL},
    {"erfc", types_float32_float32, "erfc_float32", 58, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xcb42d21b02a3146c), UINT64_C(0xc8e39818246ffa47)}, NULL, NULL},
    {"erfc", types_float64_float64, "erfc_float64", 59, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x191fc9c59862bbe1), UINT64_C(0x5daab93d80be3a1c)}, NULL, NULL},
    {"erfc", types_longdouble_longdouble, "erfc_longdouble", 60, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x10c28d3196b45a7b), UINT64_C(0xaf6f2bb4de1a0fd9)}, NULL, NULL},
    {"exp", types_float16_float16, "exp_float16", 61, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5dda3f2c73150366), UINT64_C(0x6eb116cb4ca86993)}, NULL, NULL},
    {"exp", types_float32_float32, "exp_float32", 62, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x63d81466c7678981), UINT64_C(0x5af7b232d063e049)}, NULL, NULL},
    {"exp", types_float64_float64, "exp_float64", 63, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xecc39d796720f734), UINT64_C(0x2f2a03a144d97f1e)}, NULL, NULL},
    {"exp", types_longdouble_longdouble, "exp_longdouble", 64, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xe1f9c6b8a370b051), UINT64_C(0x27c514b99f0760d4)}, NULL, NULL},
    {"exp", types_complex64_complex64, "exp_complex64", 65, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x261626598e2777df), UINT64_C(0x0972fb5a2dd58624)}, NULL, NULL},
    {"exp", types_complex128_complex128, "exp_complex128", 66, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xd4e995d0507e8baf), UINT64_C(0xf751869b549acea9)}, NULL, NULL},
    {"exp", types_clongdouble_clongdouble, "exp_clongdouble", 67, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xea8aadc9344b77ba), UINT64_C(0xe1b20ff02b7a9fef)}, NULL, NULL},
    {"exp2", types_float16_float16, "exp2_float16", 61, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x86df37b0e1c621a9), UINT64_C(0x699ee5541afdec22)}, NULL, NULL},
    {"exp2", types_float32_float32, "exp2_float32", 62, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xa9f8ca6d6fc11000), UINT64_C(0xe73ea057b9f96c20)}, NULL, NULL},
    {"exp2", types_float64_float64, "exp2_float64", 63, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x59f1c9331e495c50), UINT64_C(0xa7da41d397a6d9d9)}, NULL, NULL},
    {"exp2", types_longdouble_longdouble, "exp2_longdouble", 64, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xd61e35245a555487), UINT64_C(0x46b71cbcae7a2922)}, NULL, NULL},
    {"exp2", types_complex64_complex64, "exp2_complex64", 65, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x99367d15f60724ad), UINT64_C(0x5e59ee44d036fa60)}, NULL, NULL},
    {"exp2", types_complex128_complex128, "exp2_complex128", 66, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x6bb1420778d5e72e), UINT64_C(0x848095f8710b47d1)}, NULL, NULL},
    {"exp2", types_clongdouble_clongdouble, "exp2_clongdouble", 67, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x2332fc3bce0efad1), UINT64_C(0xb4248d4dc1b2751a)}, NULL, NULL},
    {"exp10", types_float16_float16, "exp10_float16", 61, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x28449827b3afac02), UINT64_C(0xa053eeba3dc1e8b0)}, NULL, NULL},
    {"exp10", types_float32_float32, "exp10_float32", 62, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe77fdad4a840f66e), UINT64_C(0xed4c5245f321b7bd)}, NULL, NULL},
    {"exp10", types_float64_float64, "exp10_float64", 63, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1acdbce5b1b664a3), UINT64_C(0xb096d241f7375873)}, NULL, NULL},
    {"exp10", types_longdouble_longdouble, "exp10_longdouble", 64, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xd9fd60c1922eac90), UINT64_C(0x949bdeaed2fc7462)}, NULL, NULL},
    {"expm1", types_float16_float16, "expm1_float16", 61, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf1c992ce6d00325d), UINT64_C(0x9ce04625f46cc76d)}, NULL, NULL},
    {"expm1", types_float32_float32, "expm1_float32", 62, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb0d48f88af4d021d), UINT64_C(0x109beb499c495c35)}, NULL, NULL},
    {"expm1", types_float64_float64, "expm1_float64", 63, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xdd774b3016ef3cf0), UINT64_C(0x775143606db410fd)}, NULL, NULL},
    {"expm1", types_longdouble_longdouble, "expm1_longdouble", 64, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x2659e5b2eda06f73), UINT64_C(0xc9ce1732bee0cae9)}, NULL, NULL},
    {"expm1", types_complex64_complex64, "expm1_complex64", 65, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xdbfc29e3aa074c36), UINT64_C(0x88de7d7a7a4e5c2e)}, NULL, NULL},
    {"expm1", types_complex128_complex128, "expm1_complex128", 66, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x03d8f96bb0d5bacd), UINT64_C(0xd714f2881415c368)}, NULL, NULL},
    {"expm1", types_clongdouble_clongdouble, "expm1_clongdouble", 67, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x330028309d8080b5), UINT64_C(0x6743feecaa89508e)}, NULL, NULL},
    {"maximum", types_bool_bool_bool, "maximum_bool", 68, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x3b2679f26438bb6f), UINT64_C(0xa198d6ce81e54a1e)}, NULL, &item_23},
    {"maximum", types_int8_int8_int8, "maximum_int8", 69, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xbe496f9005a7f1d5), UINT64_C(0x46b64166d155f703)}, NULL, NULL},
    {"maximum", types_uint8_uint8_uint8, "maximum_uint8", 70, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xe3a1ff67e00131e4), UINT64_C(0x3993143c3342d66b)}, NULL, NULL},
    {"maximum", types_int16_int16_int16, "maximum_int16", 71, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x9d300acbc4422784), UINT64_C(0x934061831cfc888c)}, NULL, NULL},
    {"maximum", types_uint16_uint16_uint16, "maximum_uint16", 72, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x7fc939a6e0a10c38), UINT64_C(0x83e521a51f664ac9)}, NULL, NULL},
    {"maximum", types_int32_int32_int32, "maximum_int32", 73, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x86b7f49edf0c56d9), UINT64_C(0xc55f48141319867c)}, NULL, NULL},
    {"maximum", types_uint32_uint32_uint32, "maximum_uint32", 74, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x378fbd818f44f4fe), UINT64_C(0x25d4958b03036754)}, NULL, NULL},
    {"maximum", types_int64_int64_int64, "maximum_int64", 75, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xcb10c5d90ec4f69b), UINT64_C(0xfa62b2c3bd8a7ddf)}, NULL, NULL},
    {"maximum", types_uint64_uint64_uint64, "maximum_uint64", 76, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd03a5d4b876a8b32), UINT64_C(0x0bd89320cbd83281)}, NULL, NULL},
    {"maximum", types_float16_float16_float16, "maximum_float16", 77, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x6540baf71251b705), UINT64_C(0xdf0d1c662fa1d8a2)}, NULL, NULL},
    {"maximum", types_float32_float32_float32, "maximum_float32", 78, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x1db9811c829f01d3), UINT64_C(0x978b00c7095a788e)}, NULL, NULL},
    {"maximum", types_float64_float64_float64, "maximum_float64", 79, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x62bdc5a8bdcbc759), UINT64_C(0x57a16678a82d796e)}, NULL, NULL},
    {"maximum", types_longdouble_longdouble_longdouble, "maximum_longdouble", 80, 0, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x5f1f5edba7e106f4), UINT64_C(0x743611f9b26efa67)}, NULL, NULL},
    {"maximum", types_complex64_complex64_complex64, "maximum_complex64", 81, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x5aa3e8353c476790), UINT64_C(0x3b117e0d3aad0630)}, NULL, NULL},
    {"maximum", types_complex128_complex128_complex128, "maximum_complex128", 82, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x3b75e0f38a8f0f70), UINT64_C(0xff62d43900820ea2)}, NULL, NULL},
    {"maximum", types_clongdouble_clongdouble_clongdouble, "maximum_clongdouble", 83, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x450f99ba46924be1), UINT64_C(0xad90ef6f0101b755)}, NULL, NULL},
    {"minimum", types_bool_bool_bool, "minimum_bool", 68, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xd3332c96ad63d0bd), UINT64_C(0x3695761179cb09d6)}, NULL, &item_0},
    {"minimum", types_int8_int8_int8, "minimum_int8", 69, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xae272f118905597d), UINT64_C(0xec1a73424905fbf2)}, NULL, NULL},
    {"minimum", types_uint8_uint8_uint8, "minimum_uint8", 70, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x3fab9ab6f3f65516), UINT64_C(0x7902614b828376f8)}, NULL, NULL},
    {"minimum", types_int16_int16_int16, "minimum_int16", 71, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x615e059fad68aa74), UINT64_C(0xfb901f2c00171f6d)}, NULL, NULL},
    {"minimum", types_uint16_uint16_uint16, "minimum_uint16", 72, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xc8ae30630bf23f42), UINT64_C(0xcb766867e9cae699)}, NULL, NULL},
    {"minimum", types_int32_int32_int32, "minimum_int32", 73, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xd45f65e65a23daec), UINT64_C(0xd0abb75bf2fa2aad)}, NULL, NULL},
    {"minimum", types_uint32_uint32_uint32, "minimum_uint32", 74, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xf7ff15d452d2d370), UINT64_C(0x8469f01b4acac590)}, NULL, NULL},
    {"minimum", types_int64_int64_int64, "minimum_int64", 75, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xfdddba6aecce0995), UINT64_C(0x880453e82a96f07d)}, NULL, NULL},
    {"minimum", types_uint64_uint64_uint64, "minimum_uint64", 76, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x494350b60c855db1), UINT64_C(0xe126944f5c489f3e)}, NULL, NULL},
    {"minimum", types_float16_float16_float16, "minimum_float16", 77, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf4a9cd05a4940b95), UINT64_C(0x87cf77ee510f3f3e)}, NULL, NULL},
    {"minimum", types_float32_float32_float32, "minimum_float32", 78, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xde6c84ec20263bf9), UINT64_C(0xd83e8d11bd65b16b)}, NULL, NULL},
    {"minimum", types_float64_float64_float64, "minimum_float64", 79, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x66167b45486bbd95), UINT64_C(0x1ba80522dc28456a)}, NULL, NULL},
    {"minimum", types_longdouble_longdouble_longdouble, "minimum_longdouble", 80, 1, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xf6467ab31cfa0faf), UINT64_C(0x3a9419cc560e8be3)}, NULL, NULL},
    {"minimum", types_complex64_complex64_complex64, "minimum_complex64", 81, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0xb91d85d7a5e3f858), UINT64_C(0x201a2b88db49a891)}, NULL, NULL},
    {"minimum", types_complex128_complex128_complex128, "minimum_complex128", 82, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0xd86a482f1d013c7b), UINT64_C(0x1ce05342d7d1d4eb)}, NULL, NULL},
    {"minimum", types_clongdouble_clongdouble_clongdouble, "minimum_clongdouble", 83, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x72c5115c0e3f5532), UINT64_C(0x051c6e1b8ec63105)}, NULL, NULL},
    {"fmax", types_bool_bool_bool, "fmax_bool", 68, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x7058194f06a344b2), UINT64_C(0x2e320356f0869b56)}, NULL, &item_23},
    {"fmax", types_int8_int8_int8, "fmax_int8", 69, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xb44e31b4f99bb3c7), UINT64_C(0x93b9a619438f7f53)}, NULL, NULL},
    {"fmax", types_uint8_uint8_uint8, "fmax_uint8", 70, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x42a708336babe2f1), UINT64_C(0x035389b473388e89)}, NULL, NULL},
    {"fmax", types_int16_int16_int16, "fmax_int16", 71, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x15cb895b5aaf40f5), UINT64_C(0x4f7c36e4bc6f9be5)}, NULL, NULL},
    {"fmax", types_uint16_uint16_uint16, "fmax_uint16", 72, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x447766840498a86c), UINT64_C(0x6998317a5737d173)}, NULL, NULL},
    {"fmax", types_int32_int32_int32, "fmax_int32", 73, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xcbac52ddb319b8fc), UINT64_C(0x41a7fd60ab121667)}, NULL, NULL},
    {"fmax", types_uint32_uint32_uint32, "fmax_uint32", 74, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xb1571c8c17df46be), UINT64_C(0xfdddfbe8c8e90a13)}, NULL, NULL},
    {"fmax", types_int64_int64_int64, "fmax_int64", 75, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x7a8fb8fd26257270), UINT64_C(0x6a85e578eeb5bbf8)}, NULL, NULL},
    {"fmax", types_uint64_uint64_uint64, "fmax_uint64", 76, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x735e505d1d308b0d), UINT64_C(0x2b3534ce5b4ec29f)}, NULL, NULL},
    {"fmax", types_float16_float16_float16, "fmax_float16", 77, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x88fb524482da2c8c), UINT64_C(0x8e64b490c5300934)}, NULL, NULL},
    {"fmax", types_float32_float32_float32, "fmax_float32", 78, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x6a20498461a4860b), UINT64_C(0x47b4fdbccea31184)}, NULL, NULL},
    {"fmax", types_float64_float64_float64, "fmax_float64", 79, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x047c15b0d2944926), UINT64_C(0xb194210eb8735c58)}, NULL, NULL},
    {"fmax", types_longdouble_longdouble_longdouble, "fmax_longdouble", 80, 2, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x1007ea2bc7254192), UINT64_C(0x5683f86aba472678)}, NULL, NULL},
    {"fmax", types_complex64_complex64_complex64, "fmax_complex64", 81, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x903f8d1f231b8c5d), UINT64_C(0x576dfee4e0a8f2ff)}, NULL, NULL},
    {"fmax", types_complex128_complex128_complex128, "fmax_complex128", 82, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x175ed6f334765e6c), UINT64_C(0x68a6109e7eb5fbdc)}, NULL, NULL},
    {"fmax", types_clongdouble_clongdouble_clongdouble, "fmax_clongdouble", 83, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x914b92cb171ed0f0), UINT64_C(0x78f148241cec0f63)}, NULL, NULL},
    {"fmin", types_bool_bool_bool, "fmin_bool", 68, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x60793d07a7225f6c), UINT64_C(0xec775fb000feae30)}, NULL, &item_0},
    {"fmin", types_int8_int8_int8, "fmin_int8", 69, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x995ac701889020e6), UINT64_C(0xd0ef60c21994047f)}, NULL, NULL},
    {"fmin", types_uint8_uint8_uint8, "fmin_uint8", 70, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x31a6c913cc2fb3f3), UINT64_C(0xa4aa88b4a412318e)}, NULL, NULL},
    {"fmin", types_int16_int16_int16, "fmin_int16", 71, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x56571c6f0d0a3b4d), UINT64_C(0x80a276a5ca50ee73)}, NULL, NULL},
    {"fmin", types_uint16_uint16_uint16, "fmin_uint16", 72, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x7b125d9b279edf84), UINT64_C(0x6e08587b6a320b65)}, NULL, NULL},
    {"fmin", types_int32_int32_int32, "fmin_int32", 73, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xf5fb10e0e2e210d1), UINT64_C(0xf89f5f50c312a944)}, NULL, NULL},
    {"fmin", types_uint32_uint32_uint32, "fmin_uint32", 74, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x23df528b2d759ac1), UINT64_C(0x7f3c2730a2d64611)}, NULL, NULL},
    {"fmin", types_int64_int64_int64, "fmin_int64", 75, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xb7253f28276be29b), UINT64_C(0x1c9e7774a22ba415)}, NULL, NULL},
    {"fmin", types_uint64_uint64_uint64, "fmin_uint64", 76, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xbe4ba7f566c5018e), UINT64_C(0x1792eeeda628f388)}, NULL, NULL},
    {"fmin", types_float16_float16_float16, "fmin_float16", 77, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xfff039e2f40407e6), UINT64_C(0xfb97d3b4fb7311f3)}, NULL, NULL},
    {"fmin", types_float32_float32_float32, "fmin_float32", 78, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x5f9fa4b9e7697d8e), UINT64_C(0x501c92d34f5caef9)}, NULL, NULL},
    {"fmin", types_float64_float64_float64, "fmin_float64", 79, 3, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x04ad7d4530808e04), UINT64_C(0x463e964c28a9f8df)}, NULL, NULL},
    {"fmin", types_longdouble_longdouble_longdouble, "fmin_longdouble", 80, 3, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xae0b9f2e20bbd6fd), UINT64_C(0x0bb4b13d3650316c)}, NULL, NULL},
    {"fmin", types_complex64_complex64_complex64, "fmin_complex64", 81, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x9b0965b8c67eaa9b), UINT64_C(0xcf4df962d9106693)}, NULL, NULL},
    {"fmin", types_complex128_complex128_complex128, "fmin_complex128", 82, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0xd7bd7b0165d87a47), UINT64_C(0xaf7a26213e7243db)}, NULL, NULL},
    {"fmin", types_clongdouble_clongdouble_clongdouble, "fmin_clongdouble", 83, 3, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x40c92197dbb2fce9), UINT64_C(0x55c2b372276880e3)}, NULL, NULL},
    {"clip", types_bool_bool_bool_bool, "clip_bool", 68, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x8b132faec49f9152), UINT64_C(0x145f5ef063cbd1b5)}, NULL, NULL},
    {"clip", types_int8_int8_int8_int8, "clip_int8", 69, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x3e18ca81c5a8137f), UINT64_C(0x375889e695430c7e)}, NULL, NULL},
    {"clip", types_uint8_uint8_uint8_uint8, "clip_uint8", 70, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xbd0be10a8e0398aa), UINT64_C(0x7cc6bc0fa688e723)}, NULL, NULL},
    {"clip", types_int16_int16_int16_int16, "clip_int16", 71, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x91ed8654ed9732a3), UINT64_C(0x1f77b08eb9b7d13c)}, NULL, NULL},
    {"clip", types_uint16_uint16_uint16_uint16, "clip_uint16", 72, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xd83bc9716ac5dc26), UINT64_C(0x6504f1990bc18523)}, NULL, NULL},
    {"clip", types_int32_int32_int32_int32, "clip_int32", 73, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb1311d16c97da15e), UINT64_C(0xef509bc4f4cd7e67)}, NULL, NULL},
    {"clip", types_uint32_uint32_uint32_uint32, "clip_uint32", 74, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7616cde45859eae3), UINT64_C(0x3f50526275f721fb)}, NULL, NULL},
    {"clip", types_int64_int64_int64_int64, "clip_int64", 75, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x895ce157c1246e3c), UINT64_C(0x892b507e166e9a3e)}, NULL, NULL},
    {"clip", types_uint64_uint64_uint64_uint64, "clip_uint64", 76, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xb4e8d424df38cd29), UINT64_C(0x4a588fef6939ceb5)}, NULL, NULL},
    {"clip", types_float16_float16_float16_float16, "clip_float16", 77, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x502815c55ec42f93), UINT64_C(0x44ce4dd07dc76b79)}, NULL, NULL},
    {"clip", types_float32_float32_float32_float32, "clip_float32", 78, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x3e52fd1709df6745), UINT64_C(0x96c47e887acd8e5e)}, NULL, NULL},
    {"clip", types_float64_float64_float64_float64, "clip_float64", 79, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xad5d79e6eeaea3e9), UINT64_C(0x21cf3529bca94347)}, NULL, NULL},
    {"clip", types_longdouble_longdouble_longdouble_longdouble, "clip_longdouble", 80, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xf4f0a7eee8c1a51a), UINT64_C(0x233f398821f42829)}, NULL, NULL},
    {"clip", types_complex64_complex64_complex64_complex64, "clip_complex64", 81, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 1.28, {UINT64_C(0x8048516f9ba0ccf6), UINT64_C(0x5e0b3a085e100070)}, NULL, NULL},
    {"clip", types_complex128_complex128_complex128_complex128, "clip_complex128", 82, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 1.28, {UINT64_C(0xe062847e3a367825), UINT64_C(0x0e65971c9c5989a1)}, NULL, NULL},
    {"clip", types_clongdouble_clongdouble_clongdouble_clongdouble, "clip_clongdouble", 83, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 51.2, {UINT64_C(0xfd1eda6653ea4392), UINT64_C(0x42cd20a1e44cdb85)}, NULL, NULL},
    {"isnan", types_bool_bool, "isnan_bool", 84, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x66daec8f8392c1b2), UINT64_C(0x7da6ac318995bf8e)}, NULL, NULL},
    {"isnan", types_int8_bool, "isnan_int8", 85, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x0cc5a44f64231968), UINT64_C(0x77479eec0bf430d6)}, NULL, NULL},
    {"isnan", types_uint8_bool, "isnan_uint8", 86, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xefff9d33c184c1a7), UINT64_C(0x0cea784084ab4745)}, NULL, NULL},
    {"isnan", types_int16_bool, "isnan_int16", 87, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x8bcb74aef5ad1a6d), UINT64_C(0xc4ed07e09496d235)}, NULL, NULL},
    {"isnan", types_uint16_bool, "isnan_uint16", 88, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x35c0884b1d8c8a84), UINT64_C(0x5e79da6967f46f3b)}, NULL, NULL},
    {"isnan", types_int32_bool, "isnan_int32", 89, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x1a2397395b587d91), UINT64_C(0x57969cff530ce521)}, NULL, NULL},
    {"isnan", types_uint32_bool, "isnan_uint32", 90, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x4934a26235ebacbf), UINT64_C(0x2dce64f52df397b0)}, NULL, NULL},
    {"isnan", types_int64_bool, "isnan_int64", 91, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xdf663174c433076d), UINT64_C(0x1967c6f95319e310)}, NULL, NULL},
    {"isnan", types_uint64_bool, "isnan_uint64", 92, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xddbd54ea3da7d24f), UINT64_C(0x3e82236ab0e23e1a)}, NULL, NULL},
    {"isnan", types_float16_bool, "isnan_float16", 93, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xa9196b162c5ce69c), UINT64_C(0x6d1445645878ea3b)}, NULL, NULL},
    {"isnan", types_float32_bool, "isnan_float32", 94, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x2b6d48707b1f1cf6), UINT64_C(0xfbb2d238bd5982fb)}, NULL, NULL},
    {"isnan", types_float64_bool, "isnan_float64", 95, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc955fe4a24c34a23), UINT64_C(0x0de0d46c514a6f53)}, NULL, NULL},
    {"isnan", types_longdouble_bool, "isnan_longdouble", 96, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0x2fccec26d9eb0895), UINT64_C(0x2a5ec2a8ae21c36e)}, NULL, NULL},
    {"isnan", types_complex64_bool, "isnan_complex64", 97, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xbf322d07bc4feefe), UINT64_C(0xaaf56ff2645c86e4)}, NULL, NULL},
    {"isnan", types_complex128_bool, "isnan_complex128", 98, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xf61c39a8c73a371f), UINT64_C(0xcfb3626430216f5a)}, NULL, NULL},
    {"isnan", types_clongdouble_bool, "isnan_clongdouble", 99, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xc95952fc188349e1), UINT64_C(0xf232ddc8b8d9861a)}, NULL, NULL},
    {"signbit", types_float16_bool, "signbit_float16", 93, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x310d6bad8f9cde1d), UINT64_C(0x1cbb4caa94240c12)}, NULL, NULL},
    {"signbit", types_float32_bool, "signbit_float32", 94, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xf5777252b28becd0), UINT64_C(0xa1ddf93ec215e4cb)}, NULL, NULL},
    {"signbit", types_float64_bool, "signbit_float64", 95, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xe721414204250715), UINT64_C(0xf388c061cf9d03b5)}, NULL, NULL},
    {"signbit", types_longdouble_bool, "signbit_longdouble", 96, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0xd5c1e595ffa92954), UINT64_C(0xc39f11c80e2e18c0)}, NULL, NULL},
    {"ldexp", types_float16_intc_float16, "ldexp_float16_intc", 93, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x12050ac72376c176), UINT64_C(0x0b9b19112accca63)}, NULL, NULL},
    {"ldexp", types_float16_int64_float16, "ldexp_float16_int64", 93, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xebb5df10647dd3fd), UINT64_C(0xcd158085f0ce1e58)}, NULL, NULL},
    {"ldexp", types_float32_intc_float32, "ldexp_float32_intc", 94, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x9067457811c19248), UINT64_C(0x0bc3be5420f5e323)}, NULL, NULL},
    {"ldexp", types_float32_int64_float32, "ldexp_float32_int64", 94, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xb44a6a22a315b090), UINT64_C(0x4d1db7ae5f0f9a7a)}, NULL, NULL},
    {"ldexp", types_float64_intc_float64, "ldexp_float64_intc", 95, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xfc64b080443b9095), UINT64_C(0x5a61f620638639e0)}, NULL, NULL},
    {"ldexp", types_float64_int64_float64, "ldexp_float64_int64", 95, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x49fad1c95623fd47), UINT64_C(0x7928c8b0a70c53ed)}, NULL, NULL},
    {"ldexp", types_longdouble_intc_longdouble, "ldexp_longdouble_intc", 96, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0xbef82a2e69a7d303), UINT64_C(0xd898890754356d28)}, NULL, NULL},
    {"ldexp", types_longdouble_int64_longdouble, "ldexp_longdouble_int64", 96, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0xff8d66554dbc8d24), UINT64_C(0xbbcb1fba37af9a05)}, NULL, NULL},
    {"frexp", types_float16_float16_int32, "frexp_float16", 93, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.4, {UINT64_C(0xaa5f0713446bb44b), UINT64_C(0xc94f2dc3c78be509)}, NULL, NULL},
    {"frexp", types_float32_float32_int32, "frexp_float32", 94, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.4, {UINT64_C(0x09e64859c6229052), UINT64_C(0x2de592601ac2e3da)}, NULL, NULL},
    {"frexp", types_float64_float64_int32, "frexp_float64", 95, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.4, {UINT64_C(0x5f169d8c01cb81b0), UINT64_C(0xcf14c15f7d07f897)}, NULL, NULL},
    {"frexp", types_longdouble_longdouble_int32, "frexp_longdouble", 96, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.88, {UINT64_C(0x3db3e2625b1ec81a), UINT64_C(0x58e17d3abc19d9d6)}, NULL, NULL},
    {"isfinite", types_bool_bool, "isfinite_bool", 84, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc63f27da92a54210), UINT64_C(0xe9d85336fb1c145a)}, NULL, NULL},
    {"isfinite", types_int8_bool, "isfinite_int8", 85, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xddac4f47d74256c9), UINT64_C(0xcfa398e6ec87b61c)}, NULL, NULL},
    {"isfinite", types_uint8_bool, "isfinite_uint8", 86, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x2122f43971f25b2d), UINT64_C(0x1f7635968258a871)}, NULL, NULL},
    {"isfinite", types_int16_bool, "isfinite_int16", 87, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x921bad051b08609b), UINT64_C(0xea8a4e89236956e8)}, NULL, NULL},
    {"isfinite", types_uint16_bool, "isfinite_uint16", 88, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x8fa9060c8a211d47), UINT64_C(0x5cc1c6180f94b998)}, NULL, NULL},
    {"isfinite", types_int32_bool, "isfinite_int32", 89, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x4e6c79a35024922d), UINT64_C(0x98da01e103fc6ce1)}, NULL, NULL},
    {"isfinite", types_uint32_bool, "isfinite_uint32", 90, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x74ac0b5adaffdc56), UINT64_C(0x2d0db24c58ed7895)}, NULL, NULL},
    {"isfinite", types_int64_bool, "isfinite_int64", 91, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x267d63b8707dd31b), UINT64_C(0x9f9a929eb769ea3f)}, NULL, NULL},
    {"isfinite", types_uint64_bool, "isfinite_uint64", 92, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x849f578b22704a21), UINT64_C(0x0b81c182584caad3)}, NULL, NULL},
    {"isfinite", types_float16_bool, "isfinite_float16", 93, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xed736b6133cd00fb), UINT64_C(0x42783d315a98b6a5)}, NULL, NULL},
    {"isfinite", types_float32_bool, "isfinite_float32", 94, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x1b31032755a13c3c), UINT64_C(0x7c0a29688e75f53e)}, NULL, NULL},
    {"isfinite", types_float64_bool, "isfinite_float64", 95, 5, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x432a1ffba0ef5efa), UINT64_C(0x8ec3aa6bcd52edab)}, NULL, NULL},
    {"isfinite", types_longdouble_bool, "isfinite_longdouble", 96, 5, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0x1525f0c14bca65a6), UINT64_C(0xd94412e21422cd11)}, NULL, NULL},
    {"isfinite", types_complex64_bool, "isfinite_complex64", 97, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x05429e42eabb6374), UINT64_C(0x3c2f59b5795ba95a)}, NULL, NULL},
    {"isfinite", types_complex128_bool, "isfinite_complex128", 98, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x5c76647664bbebff), UINT64_C(0x7a10cfc86261382a)}, NULL, NULL},
    {"isfinite", types_clongdouble_bool, "isfinite_clongdouble", 99, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xa24cec367b43f01a), UINT64_C(0x2ecb745b28d240a5)}, NULL, NULL},
    {"isinf", types_bool_bool, "isinf_bool", 84, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x2cc0fc208965e167), UINT64_C(0x1eafcd1c395a6080)}, NULL, NULL},
    {"isinf", types_int8_bool, "isinf_int8", 85, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xd358fb4a82daef59), UINT64_C(0xf27efe54fd0fff84)}, NULL, NULL},
    {"isinf", types_uint8_bool, "isinf_uint8", 86, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x866db80fe25991c3), UINT64_C(0xd3cbe1f145594e9f)}, NULL, NULL},
    {"isinf", types_int16_bool, "isinf_int16", 87, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x82cf575b284329fe), UINT64_C(0x47c49bb11e4b2347)}, NULL, NULL},
    {"isinf", types_uint16_bool, "isinf_uint16", 88, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0x8deb463f4f0fb787), UINT64_C(0x74b8f765ae6f188a)}, NULL, NULL},
    {"isinf", types_int32_bool, "isinf_int32", 89, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xa99c3bda56bb6c2f), UINT64_C(0xee4c759b05950a4d)}, NULL, NULL},
    {"isinf", types_uint32_bool, "isinf_uint32", 90, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xbc620e104c1e18fa), UINT64_C(0x230ab6ee93ca160a)}, NULL, NULL},
    {"isinf", types_int64_bool, "isinf_int64", 91, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x7d7a369d9f32f455), UINT64_C(0xd3645f608e43543f)}, NULL, NULL},
    {"isinf", types_uint64_bool, "isinf_uint64", 92, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xfd89260ecfc7c91b), UINT64_C(0x4c70f779aa1174bb)}, NULL, NULL},
    {"isinf", types_float16_bool, "isinf_float16", 93, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x8e12180076269dd0), UINT64_C(0xc3e8bf61afef463e)}, NULL, NULL},
    {"isinf", types_float32_bool, "isinf_float32", 94, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xe5a70a1b5ff0f968), UINT64_C(0x400fabf6a85468e0)}, NULL, NULL},
    {"isinf", types_float64_bool, "isinf_float64", 95, 6, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x92c39405640c3a8c), UINT64_C(0x9fd7ef425aba6c64)}, NULL, NULL},
    {"isinf", types_longdouble_bool, "isinf_longdouble", 96, 6, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0x4c01d54c6701234a), UINT64_C(0x88c99270481ac7f1)}, NULL, NULL},
    {"isinf", types_complex64_bool, "isinf_complex64", 97, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0x3e0b80d3753a4911), UINT64_C(0xa92345cd6bf56d5b)}, NULL, NULL},
    {"isinf", types_complex128_bool, "isinf_complex128", 98, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xe14b8631d67677e8), UINT64_C(0xa301e1ec8c3b357f)}, NULL, NULL},
    {"isinf", types_clongdouble_bool, "isinf_clongdouble", 99, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0x371872c43bd92e52), UINT64_C(0x92fc49b9b6c400e9)}, NULL, NULL},
    {"copysign", types_float16_float16_float16, "copysign_float16", 93, 7, NDM_LOOP_QUIET | NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x0f1fb7c1b35c8ec3), UINT64_C(0xad7addb6cb1eecc0)}, NULL, NULL},
    {"copysign", types_float32_float32_float32, "copysign_float32", 94, 7, NDM_LOOP_QUIET | NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x70441993b10f1dbf), UINT64_C(0xa34bbe52e2b3d96f)}, NULL, NULL},
    {"copysign", types_float64_float64_float64, "copysign_float64", 95, 7, NDM_LOOP_QUIET | NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xbd8aa8a5d69aba2f), UINT64_C(0x308908c9a9d72bc5)}, NULL, NULL},
    {"copysign", types_longdouble_longdouble_longdouble, "copysign_longdouble", 96, 7, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x45dbcd57858b6b86), UINT64_C(0x88e93500186287d7)}, NULL, NULL},
    {"nextafter", types_float16_float16_float16, "nextafter_float16", 93, 8, NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x411d262a345032d1), UINT64_C(0x2e7fa36a48f9a7e7)}, NULL, NULL},
    {"nextafter", types_float32_float32_float32, "nextafter_float32", 94, 8, NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x93792dce8629e402), UINT64_C(0xb05ff1790aa2a807)}, NULL, NULL},
    {"nextafter", types_float64_float64_float64, "nextafter_float64", 95, 8, NDM_LOOP_STORED,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xa69bc5f975c286e1), UINT64_C(0xd952ac7c129e5894)}, NULL, NULL},
    {"nextafter", types_longdouble_longdouble_longdouble, "nextafter_longdouble", 96, 8, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x5445788e45faaba9), UINT64_C(0xf8f1b3bd3fdd363c)}, NULL, NULL},
    {"spacing", types_float16_float16, "spacing_float16", 93, 9, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf3f8651be82c8fb8), UINT64_C(0x9b879a27779bffcb)}, NULL, NULL},
    {"spacing", types_float32_float32, "spacing_float32", 94, 9, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd770206bb4c5b16a), UINT64_C(0x6b872c35b625dd74)}, NULL, NULL},
    {"spacing", types_float64_float64, "spacing_float64", 95, 9, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xcb904339949edc77), UINT64_C(0x1fe0aa43c0691a1c)}, NULL, NULL},
    {"spacing", types_longdouble_longdouble, "spacing_longdouble", 96, 9, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x57be380e88726bf5), UINT64_C(0xa5e25bf5b65f5808)}, NULL, NULL},
    {"gamma", types_float16_float16, "gamma_float16", 100, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x59cda6aff18dbb99), UINT64_C(0x47709c4063f0bbc8)}, NULL, NULL},
    {"gamma", types_float32_float32, "gamma_float32", 101, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x20a0936f7012d171), UINT64_C(0x89055348834efc7a)}, NULL, NULL},
    {"gamma", types_float64_float64, "gamma_float64", 102, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd098253777938ddd), UINT64_C(0x61670f9556b969f1)}, NULL, NULL},
    {"gamma", types_longdouble_longdouble, "gamma_longdouble", 103, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x20c476d0b8a29097), UINT64_C(0x71707927cf80d1dd)}, NULL, NULL},
    {"lgamma", types_float16_float16, "lgamma_float16", 100, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x8324511cc41ccdfb), UINT64_C(0x5ac01f7a107491eb)}, NULL, NULL},
    {"lgamma", types_float32_float32, "lgamma_float32", 101, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x51aaea5aefdc1fc8), UINT64_C(0x4d92041c160bdb46)}, NULL, NULL},
    {"lgamma", types_float64_float64, "lgamma_float64", 102, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2e779c0fb62465d7), UINT64_C(0xa79c561a661642ef)}, NULL, NULL},
    {"lgamma", types_longdouble_longdouble, "lgamma_longdouble", 103, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x7d350501bd7a3588), UINT64_C(0x4ff4dd87e3febedc)}, NULL, NULL},
    {"sinh", types_float16_float16, "sinh_float16", 104, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf296077a7f5ce12d), UINT64_C(0x091a2245ccd1f30c)}, NULL, NULL},
    {"sinh", types_float32_float32, "sinh_float32", 105, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x9a1fe79351fdcaa4), UINT64_C(0xa03a404094433032)}, NULL, NULL},
    {"sinh", types_float64_float64, "sinh_float64", 106, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x828e923accf08de0), UINT64_C(0xdffaf0e1c656be72)}, NULL, NULL},
    {"sinh", types_longdouble_longdouble, "sinh_longdouble", 107, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x7af426bd0628efee), UINT64_C(0x9b4eb1cff6fb05ef)}, NULL, NULL},
    {"sinh", types_complex64_complex64, "sinh_complex64", 108, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x3d14156a60d4e5b4), UINT64_C(0x9decae18e275cddd)}, NULL, NULL},
    {"sinh", types_complex128_complex128, "sinh_complex128", 109, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x93adcfd0e53d66f2), UINT64_C(0x19c1e3e309a61b26)}, NULL, NULL},
    {"sinh", types_clongdouble_clongdouble, "sinh_clongdouble", 110, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x5d119872cb079306), UINT64_C(0xae17e8ecf1bc37fe)}, NULL, NULL},
    {"cosh", types_float16_float16, "cosh_float16", 104, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x0dfeff350a457d4a), UINT64_C(0xe4dcb40e098f6fa7)}, NULL, NULL},
    {"cosh", types_float32_float32, "cosh_float32", 105, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd7f71fb6cc944e40), UINT64_C(0x05a73dc2ef6cad85)}, NULL, NULL},
    {"cosh", types_float64_float64, "cosh_float64", 106, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe41a430eeccdc414), UINT64_C(0x35ccffcc70fc958c)}, NULL, NULL},
    {"cosh", types_longdouble_longdouble, "cosh_longdouble", 107, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x4bbce44ab20ba958), UINT64_C(0xbfed7fc455048cee)}, NULL, NULL},
    {"cosh", types_complex64_complex64, "cosh_complex64", 108, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x1e00d93cea79643d), UINT64_C(0x0a94f564915ff0fa)}, NULL, NULL},
    {"cosh", types_complex128_complex128, "cosh_complex128", 109, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xecac862eb5f95b92), UINT64_C(0x17f007fc24191ea9)}, NULL, NULL},
    {"cosh", types_clongdouble_clongdouble, "cosh_clongdouble", 110, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x6583ad98c0d17232), UINT64_C(0x2b261ea5cc4e471f)}, NULL, NULL},
    {"tanh", types_float16_float16, "tanh_float16", 104, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x86be5c2090b4e043), UINT64_C(0xc66c3d6d8a9ed76b)}, NULL, NULL},
    {"tanh", types_float32_float32, "tanh_float32", 105, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x784c624e6dd7c118), UINT64_C(0xabac42e95c19658b)}, NULL, NULL},
    {"tanh", types_float64_float64, "tanh_float64", 106, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7f5283b48ec911d5), UINT64_C(0x07fa44f91f9400b2)}, NULL, NULL},
    {"tanh", types_longdouble_longdouble, "tanh_longdouble", 107, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xda414e0591265738), UINT64_C(0xe6fb0e3593429e93)}, NULL, NULL},
    {"tanh", types_complex64_complex64, "tanh_complex64", 108, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xf27e01aa966d77ed), UINT64_C(0x0f65b83ee79f0a1e)}, NULL, NULL},
    {"tanh", types_complex128_complex128, "tanh_complex128", 109, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x85e9b5147a308a67), UINT64_C(0x18f3618fe52979c3)}, NULL, NULL},
    {"tanh", types_clongdouble_clongdouble, "tanh_clongdouble", 110, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xc3e0e9b5547670e9), UINT64_C(0x646d56d649d7b3bc)}, NULL, NULL},
    {"arcsinh", types_float16_float16, "arcsinh_float16", 111, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe0cd4140755f52ef), UINT64_C(0xbef220e77a89c961)}, NULL, NULL},
    {"arcsinh", types_float32_float32, "arcsinh_float32", 112, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x705e84844d827e2f), UINT64_C(0xf65d43022cc9f8c6)}, NULL, NULL},
    {"arcsinh", types_float64_float64, "arcsinh_float64", 113, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7929cd3fcef7366f), UINT64_C(0x63e33f63d6e579b2)}, NULL, NULL},
    {"arcsinh", types_longdouble_longdouble, "arcsinh_longdouble", 114, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x6ee7275137335a2e), UINT64_C(0xc4e9c7dfea16c1cb)}, NULL, NULL},
    {"arcsinh", types_complex64_complex64, "arcsinh_complex64", 115, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x46e430fca4a8569e), UINT64_C(0x72d57b2de4326c8c)}, NULL, NULL},
    {"arcsinh", types_complex128_complex128, "arcsinh_complex128", 116, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x90c9a2187584d59d), UINT64_C(0xb8bd44e530d224b6)}, NULL, NULL},
    {"arcsinh", types_clongdouble_clongdouble, "arcsinh_clongdouble", 117, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x424f6abcfa641048), UINT64_C(0xd39e58467a80f7d9)}, NULL, NULL},
    {"arccosh", types_float16_float16, "arccosh_float16", 111, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x77d4820e9c9fbdbf), UINT64_C(0x145feb09beb23811)}, NULL, NULL},
    {"arccosh", types_float32_float32, "arccosh_float32", 112, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xeb753a98f425fa23), UINT64_C(0xeaab24942738c399)}, NULL, NULL},
    {"arccosh", types_float64_float64, "arccosh_float64", 113, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf0e063fb9c9e254d), UINT64_C(0x21764decc037bc83)}, NULL, NULL},
    {"arccosh", types_longdouble_longdouble, "arccosh_longdouble", 114, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x9ac84381e7be055e), UINT64_C(0xaa4fe3feff6dc38a)}, NULL, NULL},
    {"arccosh", types_complex64_complex64, "arccosh_complex64", 115, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x0fb92e63d8ab21e5), UINT64_C(0x79057c2f0e9779df)}, NULL, NULL},
    {"arccosh", types_complex128_complex128, "arccosh_complex128", 116, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x168e5af2057adc68), UINT64_C(0x6bb4781efbdfc21a)}, NULL, NULL},
    {"arccosh", types_clongdouble_clongdouble, "arccosh_clongdouble", 117, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xb001bb3486285a62), UINT64_C(0x75dbbfa0b98472c2)}, NULL, NULL},
    {"arctanh", types_float16_float16, "arctanh_float16", 111, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x37afdb19fd1459e7), UINT64_C(0x73063bea061d4eb8)}, NULL, NULL},
    {"arctanh", types_float32_float32, "arctanh_float32", 112, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd4021acfc64bedb8), UINT64_C(0x0e945e2226ce5b36)}, NULL, NULL},
    {"arctanh", types_float64_float64, "arctanh_float64", 113, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5ab6fda6ef4e1b5d), UINT64_C(0xfe8a52a5c59d101c)}, NULL, NULL},
    {"arctanh", types_longdouble_longdouble, "arctanh_longdouble", 114, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x41d0e6385e27caab), UINT64_C(0x024a104a9deb1c54)}, NULL, NULL},
    {"arctanh", types_complex64_complex64, "arctanh_complex64", 115, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xa0ef91c045bb2158), UINT64_C(0x7d05170b5400f856)}, NULL, NULL},
    {"arctanh", types_complex128_complex128, "arctanh_complex128", 116, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x997b98ef53275cb7), UINT64_C(0x3b9123b729b1cff1)}, NULL, NULL},
    {"arctanh", types_clongdouble_clongdouble, "arctanh_clongdouble", 117, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x8b6deea326780325), UINT64_C(0x396ac047a358d46c)}, NULL, NULL},
    {"arctan", types_float16_float16, "arctan_float16", 118, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x34f756dae3ed47f5), UINT64_C(0x36a3e4812af148fd)}, NULL, NULL},
    {"arctan", types_float32_float32, "arctan_float32", 119, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd349f12dfc252b0b), UINT64_C(0xc4e703c12a214a49)}, NULL, NULL},
    {"arctan", types_float64_float64, "arctan_float64", 120, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x914c95f84f08f1df), UINT64_C(0xb5271cd89e915651)}, NULL, NULL},
    {"arctan", types_longdouble_longdouble, "arctan_longdouble", 121, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x9b111cb39a99ea6b), UINT64_C(0x9f8c2ea86f506e29)}, NULL, NULL},
    {"arctan", types_complex64_complex64, "arctan_complex64", 122, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xe1c998347fd6c79d), UINT64_C(0x2aa75e66affc7798)}, NULL, NULL},
    {"arctan", types_complex128_complex128, "arctan_complex128", 123, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x203d74cf98b711cc), UINT64_C(0x6da98e50528e704f)}, NULL, NULL},
    {"arctan", types_clongdouble_clongdouble, "arctan_clongdouble", 124, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xbd58525b089cdea2), UINT64_C(0x0eb1560ef99a5f89)}, NULL, NULL},
    {"arctan2", types_float16_float16_float16, "arctan2_float16", 118, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x378aaa815818342c), UINT64_C(0xe9b2a62072356655)}, NULL, NULL},
    {"arctan2", types_float32_float32_float32, "arctan2_float32", 119, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd0efac7a030c98b6), UINT64_C(0xe4fb6f5f34af87db)}, NULL, NULL},
    {"arctan2", types_float64_float64_float64, "arctan2_float64", 120, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x22e2b103bd6ab2f7), UINT64_C(0x64822b0d8c87f68c)}, NULL, NULL},
    {"arctan2", types_longdouble_longdouble_longdouble, "arctan2_longdouble", 121, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x25b308d14da3d008), UINT64_C(0xcddf41d5e8d7cf82)}, NULL, NULL},
    {"arcsin", types_float16_float16, "arcsin_float16", 118, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xacebdbca5deba79d), UINT64_C(0x9048b56a46984f37)}, NULL, NULL},
    {"arcsin", types_float32_float32, "arcsin_float32", 119, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1facb13a8f239328), UINT64_C(0x4e35a0c1af4a4f71)}, NULL, NULL},
    {"arcsin", types_float64_float64, "arcsin_float64", 120, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3eb7c487cd6827fa), UINT64_C(0x5505675c4fd7057e)}, NULL, NULL},
    {"arcsin", types_longdouble_longdouble, "arcsin_longdouble", 121, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xc5cccea02fb4e4ca), UINT64_C(0x8a32066209d28147)}, NULL, NULL},
    {"arcsin", types_complex64_complex64, "arcsin_complex64", 122, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x1625a54d43c38ef4), UINT64_C(0xd29066e25861dd1a)}, NULL, NULL},
    {"arcsin", types_complex128_complex128, "arcsin_complex128", 123, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x9fb0bb52bf34d455), UINT64_C(0x42fceb75e3675037)}, NULL, NULL},
    {"arcsin", types_clongdouble_clongdouble, "arcsin_clongdouble", 124, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xd6a596ac38d93209), UINT64_C(0xfcbc851332829fec)}, NULL, NULL},
    {"arccos", types_float16_float16, "arccos_float16", 118, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x0ee983b1810f5095), UINT64_C(0x7c39573080377fda)}, NULL, NULL},
    {"arccos", types_float32_float32, "arccos_float32", 119, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xacb024f2e8511ecd), UINT64_C(0xd04e8906e5136224)}, NULL, NULL},
    {"arccos", types_float64_float64, "arccos_float64", 120, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1767636f107ebb0a), UINT64_C(0xf7ca39b659491d56)}, NULL, NULL},
    {"arccos", types_longdouble_longdouble, "arccos_longdouble", 121, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x2fafcb177140141e), UINT64_C(0x8d431addc8e7b2b9)}, NULL, NULL},
    {"arccos", types_complex64_complex64, "arccos_complex64", 122, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x95295a40a87b8a4e), UINT64_C(0x192a3c4153f032bd)}, NULL, NULL},
    {"arccos", types_complex128_complex128, "arccos_complex128", 123, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x182e9eed160c89a8), UINT64_C(0xc01f78f81ed9b656)}, NULL, NULL},
    {"arccos", types_clongdouble_clongdouble, "arccos_clongdouble", 124, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x8aa8409a4a58318f), UINT64_C(0xa64421bf9d329ea2)}, NULL, NULL},
    {"angle", types_float16_float16, "angle_float16", 118, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1d7ed97024efd2d5), UINT64_C(0x0379667a3a185de3)}, NULL, NULL},
    {"angle", types_float32_float32, "angle_float32", 119, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xa6296f65d9e5a2b7), UINT64_C(0x6e134319fd5041de)}, NULL, NULL},
    {"angle", types_float64_float64, "angle_float64", 120, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd4b95dc9c66519c7), UINT64_C(0x606d9b41923f7a17)}, NULL, NULL},
    {"angle", types_longdouble_longdouble, "angle_longdouble", 121, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x9b651ad457c38b77), UINT64_C(0x1feec75e37fc375a)}, NULL, NULL},
    {"angle", types_complex64_float32, "angle_complex64", 122, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x30a37636a8b36e11), UINT64_C(0x49761d6b7c06bc0c)}, NULL, NULL},
    {"angle", types_complex128_float64, "angle_complex128", 123, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x3358a2991ac4c4ce), UINT64_C(0x569780efbbe92b06)}, NULL, NULL},
    {"angle", types_clongdouble_longdouble, "angle_clongdouble", 124, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x1d0921143d1300e8), UINT64_C(0x73325feca9009156)}, NULL, NULL},
    {"logaddexp", types_float16_float16_float16, "logaddexp_float16", 125, 0, 0,
     0, NULL, &item_47, &item_47, 0.48, {UINT64_C(0x839dacaf62bf8081), UINT64_C(0x59a86ba8ef704bd4)}, NULL, NULL},
    {"logaddexp", types_float32_float32_float32, "logaddexp_float32", 126, 0, 0,
     0, NULL, &item_48, &item_48, 0.48, {UINT64_C(0xe74dde98e7a3aa63), UINT64_C(0xa7f3d7603a9c2173)}, NULL, NULL},
    {"logaddexp", types_float64_float64_float64, "logaddexp_float64", 127, 0, 0,
     0, NULL, &item_49, &item_49, 0.48, {UINT64_C(0xd33e99389910f719), UINT64_C(0xc017bb3fc34de474)}, NULL, NULL},
    {"logaddexp", types_longdouble_longdouble_longdouble, "logaddexp_longdouble", 128, 0, NDM_LOOP_X87,
     0, NULL, &item_50, &item_50, 19.2, {UINT64_C(0x7439ebe93ffc9b7d), UINT64_C(0x5f66528ce5e73d54)}, NULL, NULL},
    {"logaddexp2", types_float16_float16_float16, "logaddexp2_float16", 125, 1, 0,
     0, NULL, &item_47, &item_47, 0.48, {UINT64_C(0xcb2be8c188efa387), UINT64_C(0xb17c92e78265764f)}, NULL, NULL},
    {"logaddexp2", types_float32_float32_float32, "logaddexp2_float32", 126, 1, 0,
     0, NULL, &item_48, &item_48, 0.48, {UINT64_C(0x79dc9a27f012af01), UINT64_C(0xcea6d84a8bba3b5c)}, NULL, NULL},
    {"logaddexp2", types_float64_float64_float64, "logaddexp2_float64", 127, 1, 0,
     0, NULL, &item_49, &item_49, 0.48, {UINT64_C(0xe34d7849a7c6e540), UINT64_C(0xca820a6a287df33d)}, NULL, NULL},
    {"logaddexp2", types_longdouble_longdouble_longdouble, "logaddexp2_longdouble", 128, 1, NDM_LOOP_X87,
     0, NULL, &item_50, &item_50, 19.2, {UINT64_C(0x8c1ea147560ad9d0), UINT64_C(0xb41c2c800010fba0)}, NULL, NULL},
    {"logit", types_float16_float16, "logit_float16", 125, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x28f5aa167504ec68), UINT64_C(0x21304f47ae10315f)}, NULL, NULL},
    {"logit", types_float32_float32, "logit_float32", 126, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xfb8fbe43a9f049f0), UINT64_C(0x94beefc4eec0a438)}, NULL, NULL},
    {"logit", types_float64_float64, "logit_float64", 127, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3af16a5d958e982a), UINT64_C(0x6192fe56d042be6b)}, NULL, NULL},
    {"logit", types_longdouble_longdouble, "logit_longdouble", 128, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x0dc75488138b458c), UINT64_C(0x847eb07ac8d55edb)}, NULL, NULL},
    {"xlogy", types_float16_float16_float16, "xlogy_float16", 125, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x215bf5244ee0763c), UINT64_C(0xc6287b5e1a457698)}, NULL, NULL},
    {"xlogy", types_float32_float32_float32, "xlogy_float32", 126, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xc4a5dfc817df77b8), UINT64_C(0x200dbe0acb0ee2f1)}, NULL, NULL},
    {"xlogy", types_float64_float64_float64, "xlogy_float64", 127, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x05ab44d5e1d1924a), UINT64_C(0xf9cead42a9d064e0)}, NULL, NULL},
    {"xlogy", types_longdouble_longdouble_longdouble, "xlogy_longdouble", 128, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xd19a89c7f50c8ce5), UINT64_C(0x4a1c7dc55047a75a)}, NULL, NULL},
    {"xlog1py", types_float16_float16_float16, "xlog1py_float16", 125, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x015744f9140d2159), UINT64_C(0x8eb2dcaea4dcf014)}, NULL, NULL},
    {"xlog1py", types_float32_float32_float32, "xlog1py_float32", 126, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xfdae8eedc23aac04), UINT64_C(0x656146586baafb18)}, NULL, NULL},
    {"xlog1py", types_float64_float64_float64, "xlog1py_float64", 127, 4, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x8a4016105b1b9d89), UINT64_C(0x46f3529f38f6a9ad)}, NULL, NULL},
    {"xlog1py", types_longdouble_longdouble_longdouble, "xlog1py_longdouble", 128, 4, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xa4d4fd73a41a5423), UINT64_C(0x260105634162e669)}, NULL, NULL},
    {"log", types_float16_float16, "log_float16", 129, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x630895fb4af0c167), UINT64_C(0xce4c268469f97032)}, NULL, NULL},
    {"log", types_float32_float32, "log_float32", 130, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x326e98ea39df27b7), UINT64_C(0x961d424418bae59d)}, NULL, NULL},
    {"log", types_float64_float64, "log_float64", 131, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe2dfd49fc37c061b), UINT64_C(0x72691aff0785794a)}, NULL, NULL},
    {"log", types_longdouble_longdouble, "log_longdouble", 132, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x01bb860a39439b4a), UINT64_C(0x2e280aa156b372fc)}, NULL, NULL},
    {"log", types_complex64_complex64, "log_complex64", 133, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xa0db7e00c43992ae), UINT64_C(0x50704acdac811613)}, NULL, NULL},
    {"log", types_complex128_complex128, "log_complex128", 134, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x5c0b24182824add8), UINT64_C(0x0cd92678ed668c75)}, NULL, NULL},
    {"log", types_clongdouble_clongdouble, "log_clongdouble", 135, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x7b5a53aefd8449c2), UINT64_C(0xc022ab884c005424)}, NULL, NULL},
    {"log2", types_float16_float16, "log2_float16", 129, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x49fb0d014e8f16c0), UINT64_C(0xc468af720682fe80)}, NULL, NULL},
    {"log2", types_float32_float32, "log2_float32", 130, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x6df66fd2275df29a), UINT64_C(0xe9dccc1970012f0f)}, NULL, NULL},
    {"log2", types_float64_float64, "log2_float64", 131, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xa898c5c26c60c9f5), UINT64_C(0xcfb6ab16b9d7aa61)}, NULL, NULL},
    {"log2", types_longdouble_longdouble, "log2_longdouble", 132, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x1e832938e1ad5011), UINT64_C(0xf513835e4d36a2c1)}, NULL, NULL},
    {"log2", types_complex64_complex64, "log2_complex64", 133, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xc5f6623a919a48df), UINT64_C(0x72927ff049d26f09)}, NULL, NULL},
    {"log2", types_complex128_complex128, "log2_complex128", 134, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x3f400e177073d232), UINT64_C(0x336d414e4176de46)}, NULL, NULL},
    {"log2", types_clongdouble_clongdouble, "log2_clongdouble", 135, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x0cd430604acc102c), UINT64_C(0x713e3996a0fb526f)}, NULL, NULL},
    {"log10", types_float16_float16, "log10_float16", 129, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1b7496ca5db8d5df), UINT64_C(0x5ea62d4d1252c9a2)}, NULL, NULL},
    {"log10", types_float32_float32, "log10_float32", 130, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3b8e6f2993e73258), UINT64_C(0x0ff125d34eff601f)}, NULL, NULL},
    {"log10", types_float64_float64, "log10_float64", 131, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x51ffed81fc831cb1), UINT64_C(0x1c8d461bcedb2157)}, NULL, NULL},
    {"log10", types_longdouble_longdouble, "log10_longdouble", 132, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xf5405aba3a461e73), UINT64_C(0xff26f88479718cca)}, NULL, NULL},
    {"log10", types_complex64_complex64, "log10_complex64", 133, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x24f7b05133130ec1), UINT64_C(0xcb10ddb3012851a6)}, NULL, NULL},
    {"log10", types_complex128_complex128, "log10_complex128", 134, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x5ce81ba45fabe476), UINT64_C(0x026e84c892bd3624)}, NULL, NULL},
    {"log10", types_clongdouble_clongdouble, "log10_clongdouble", 135, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x1703091cead6a10c), UINT64_C(0x05b9c194b9a6fc8f)}, NULL, NULL},
    {"log1p", types_float16_float16, "log1p_float16", 129, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5d36a8dc6f7886d7), UINT64_C(0x30ae4ca3af2d41d4)}, NULL, NULL},
    {"log1p", types_float32_float32, "log1p_float32", 130, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xa9b0b9a90ee8b61e), UINT64_C(0x6e733bd701110f22)}, NULL, NULL},
    {"log1p", types_float64_float64, "log1p_float64", 131, 3, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2bc8c1916cdd41b8), UINT64_C(0x688eafebb4f09786)}, NULL, NULL},
    {"log1p", types_longdouble_longdouble, "log1p_longdouble", 132, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x8f756bfb5b03540a), UINT64_C(0xf397b2163c8eb461)}, NULL, NULL},
    {"log1p", types_complex64_complex64, "log1p_complex64", 133, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xe122a9fe2b1c41fe), UINT64_C(0x60c7684490badfb1)}, NULL, NULL},
    {"log1p", types_complex128_complex128, "log1p_complex128", 134, 3, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xc12997fa6ee1f239), UINT64_C(0x5bfbd1420477a6c7)}, NULL, NULL},
    {"log1p", types_clongdouble_clongdouble, "log1p_clongdouble", 135, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x282ace12cf402a80), UINT64_C(0x249f92b91182f443)}, NULL, NULL},
    {"logical_and", types_bool_bool_bool, "logical_and_bool", 136, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0x6844652ab7a3c3c2), UINT64_C(0xe59af12fb0a956e0)}, NULL, &item_0},
    {"logical_and", types_int8_int8_bool, "logical_and_int8", 137, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0xd7d29a10bf6d0554), UINT64_C(0xb29253d0a9b710bf)}, NULL, &item_0},
    {"logical_and", types_uint8_uint8_bool, "logical_and_uint8", 138, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.06, {UINT64_C(0x4fbf47d8d2098e16), UINT64_C(0x53be863260a34c66)}, NULL, &item_0},
    {"logical_and", types_int16_int16_bool, "logical_and_int16", 139, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.1, {UINT64_C(0x57398ba69826ed30), UINT64_C(0x8a52522e43282bd6)}, NULL, &item_0},
    {"logical_and", types_uint16_uint16_bool, "logical_and_uint16", 140, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.1, {UINT64_C(0xd4f7971c94b8a055), UINT64_C(0x4456dd0bb998fcc7)}, NULL, &item_0},
    {"logical_and", types_int32_int32_bool, "logical_and_int32", 141, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.18, {UINT64_C(0xbca24794c870a842), UINT64_C(0x3c3567c373e1dd51)}, NULL, &item_0},
    {"logical_and", types_uint32_uint32_bool, "logical_and_uint32", 142, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.18, {UINT64_C(0x3b22789f76cf8a4d), UINT64_C(0x3fac7f2148aea310)}, NULL, &item_0},
    {"logical_and", types_int64_int64_bool, "logical_and_int64", 143, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0x76faa706a86c8b88), UINT64_C(0xa6738b7c8b6a43f1)}, NULL, &item_0},
    {"logical_and", types_uint64_uint64_bool, "logical_and_uint64", 144, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0xe8386a89385b7630), UINT64_C(0xd27f4914d0318176)}, NULL, &item_0},
    {"logical_and", types_float16_float16_bool, "logical_and_float16", 145, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0x0f565197186bb90c), UINT64_C(0x684372aacd241727)}, NULL, &item_0},
    {"logical_and", types_float32_float32_bool, "logical_and_float32", 146, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0xe1c788fde3ee04a8), UINT64_C(0xf41ed5402aa55951)}, NULL, &item_0},
    {"logical_and", types_float64_float64_bool, "logical_and_float64", 147, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.34, {UINT64_C(0x228161e8bc40535d), UINT64_C(0x5dcad10220fedb4b)}, NULL, &item_0},
    {"logical_and", types_longdouble_longdouble_bool, "logical_and_longdouble", 148, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_23, &item_23, 12.82, {UINT64_C(0x8bbd1427d4bc14f3), UINT64_C(0x9e9d06804d6edcc8)}, NULL, &item_0},
    {"logical_and", types_complex64_complex64_bool, "logical_and_complex64", 149, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.66, {UINT64_C(0x42df03312e0f5f1e), UINT64_C(0xc20e3e01e916523e)}, NULL, &item_0},
    {"logical_and", types_complex128_complex128_bool, "logical_and_complex128", 150, 0, NDM_LOOP_QUIET,
     0, NULL, &item_23, &item_23, 0.66, {UINT64_C(0x419966ec8d9ca7c1), UINT64_C(0x369daf3b40302d43)}, NULL, &item_0},
    {"logical_and", types_clongdouble_clongdouble_bool, "logical_and_clongdouble", 151, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_23, &item_23, 25.62, {UINT64_C(0x72f1143aa9338120), UINT64_C(0xcec0f28835fd1964)}, NULL, &item_0},
    {"logical_or", types_bool_bool_bool, "logical_or_bool", 136, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0x2530ba7541b39038), UINT64_C(0x9edd53ae8de48937)}, NULL, &item_23},
    {"logical_or", types_int8_int8_bool, "logical_or_int8", 137, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xa003de437b9eb1e3), UINT64_C(0xb36eff4dcd6c7273)}, NULL, &item_23},
    {"logical_or", types_uint8_uint8_bool, "logical_or_uint8", 138, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xf061c7d63cadd7b5), UINT64_C(0x79237ce90c8b40fa)}, NULL, &item_23},
    {"logical_or", types_int16_int16_bool, "logical_or_int16", 139, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.1, {UINT64_C(0x875fef8196dfef36), UINT64_C(0x6e1fe02c2a68d4eb)}, NULL, &item_23},
    {"logical_or", types_uint16_uint16_bool, "logical_or_uint16", 140, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.1, {UINT64_C(0x16bf44cb3a4b1fe0), UINT64_C(0x1dc4182318b12c9f)}, NULL, &item_23},
    {"logical_or", types_int32_int32_bool, "logical_or_int32", 141, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.18, {UINT64_C(0x92225c07bf038e98), UINT64_C(0x24a99beefdfb1e89)}, NULL, &item_23},
    {"logical_or", types_uint32_uint32_bool, "logical_or_uint32", 142, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.18, {UINT64_C(0x199d652517fff7c9), UINT64_C(0x373521f10b5b093a)}, NULL, &item_23},
    {"logical_or", types_int64_int64_bool, "logical_or_int64", 143, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x4ceeab3a839ec38a), UINT64_C(0xa4e73caf6759e04e)}, NULL, &item_23},
    {"logical_or", types_uint64_uint64_bool, "logical_or_uint64", 144, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x7e34ac1148668a5d), UINT64_C(0x5855f9dda3548ed9)}, NULL, &item_23},
    {"logical_or", types_float16_float16_bool, "logical_or_float16", 145, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x23aea5389d604e15), UINT64_C(0x9df3d67aee5d03ac)}, NULL, &item_23},
    {"logical_or", types_float32_float32_bool, "logical_or_float32", 146, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x53e4b889d93d7f39), UINT64_C(0x22c392fabb644d5b)}, NULL, &item_23},
    {"logical_or", types_float64_float64_bool, "logical_or_float64", 147, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x7e6188d4b07197d8), UINT64_C(0x97524dfb97b76784)}, NULL, &item_23},
    {"logical_or", types_longdouble_longdouble_bool, "logical_or_longdouble", 148, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_0, &item_0, 12.82, {UINT64_C(0xf6edcd7c1cd0da09), UINT64_C(0xc5d21d66f05c07d6)}, NULL, &item_23},
    {"logical_or", types_complex64_complex64_bool, "logical_or_complex64", 149, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.66, {UINT64_C(0x07aa61a939b5c1ca), UINT64_C(0x1c359572fb592152)}, NULL, &item_23},
    {"logical_or", types_complex128_complex128_bool, "logical_or_complex128", 150, 1, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.66, {UINT64_C(0x5f6d32e2f9faf4ae), UINT64_C(0x88ee51cc307d0aab)}, NULL, &item_23},
    {"logical_or", types_clongdouble_clongdouble_bool, "logical_or_clongdouble", 151, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_0, &item_0, 25.62, {UINT64_C(0x9c9a0d0b9101646b), UINT64_C(0xe1864717cd20cf2f)}, NULL, &item_23},
    {"logical_xor", types_bool_bool_bool, "logical_xor_bool", 136, 2, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xdfc72b414680ea9d), UINT64_C(0x7053108a5d4e010e)}, NULL, NULL},
    {"logical_xor", types_int8_int8_bool, "logical_xor_int8", 137, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xdf4fdd3ecd874f9f), UINT64_C(0x5d68141cf589f7bf)}, NULL, NULL},
    {"logical_xor", types_uint8_uint8_bool, "logical_xor_uint8", 138, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.06, {UINT64_C(0xe027196333e5d941), UINT64_C(0x2c3c71c1721151ca)}, NULL, NULL},
    {"logical_xor", types_int16_int16_bool, "logical_xor_int16", 139, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.1, {UINT64_C(0x4869a2ccbc6f198c), UINT64_C(0xc87dc202a7112128)}, NULL, NULL},
    {"logical_xor", types_uint16_uint16_bool, "logical_xor_uint16", 140, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.1, {UINT64_C(0xc1c08f1c8b50f8c4), UINT64_C(0xfb7cf93a312c605a)}, NULL, NULL},
    {"logical_xor", types_int32_int32_bool, "logical_xor_int32", 141, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.18, {UINT64_C(0xe4671d75be1b797a), UINT64_C(0x25085a0edf84ddb4)}, NULL, NULL},
    {"logical_xor", types_uint32_uint32_bool, "logical_xor_uint32", 142, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.18, {UINT64_C(0xf003b52ebaf4deeb), UINT64_C(0x186c18434766b041)}, NULL, NULL},
    {"logical_xor", types_int64_int64_bool, "logical_xor_int64", 143, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0xb77b140fcf8c6c9f), UINT64_C(0xb4da3694bdae4c83)}, NULL, NULL},
    {"logical_xor", types_uint64_uint64_bool, "logical_xor_uint64", 144, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0xbceb21741e50325c), UINT64_C(0x695c9af07b2db879)}, NULL, NULL},
    {"logical_xor", types_float16_float16_bool, "logical_xor_float16", 145, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x5e1556179fed00cc), UINT64_C(0x1f6070a706bbd1b2)}, NULL, NULL},
    {"logical_xor", types_float32_float32_bool, "logical_xor_float32", 146, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0xb8a03256bc2ea9f4), UINT64_C(0x81a5edc2f9c21c6d)}, NULL, NULL},
    {"logical_xor", types_float64_float64_bool, "logical_xor_float64", 147, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.34, {UINT64_C(0x874e6414561b38d8), UINT64_C(0x431ce1821958f968)}, NULL, NULL},
    {"logical_xor", types_longdouble_longdouble_bool, "logical_xor_longdouble", 148, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_0, &item_0, 12.82, {UINT64_C(0x216641252d112a39), UINT64_C(0xe2a3092195baa8d2)}, NULL, NULL},
    {"logical_xor", types_complex64_complex64_bool, "logical_xor_complex64", 149, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.66, {UINT64_C(0x7f99a8ed1bc6c412), UINT64_C(0x6bba3e4a096a61ad)}, NULL, NULL},
    {"logical_xor", types_complex128_complex128_bool, "logical_xor_complex128", 150, 2, NDM_LOOP_QUIET,
     0, NULL, &item_0, &item_0, 0.66, {UINT64_C(0xf7d504611e125b89), UINT64_C(0xc6c0fbff64a3fa53)}, NULL, NULL},
    {"logical_xor", types_clongdouble_clongdouble_bool, "logical_xor_clongdouble", 151, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, &item_0, &item_0, 25.62, {UINT64_C(0xa18f51987eccf1b8), UINT64_C(0xa51a37dd67d0725f)}, NULL, NULL},
    {"logical_not", types_bool_bool, "logical_not_bool", 136, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x0c58fd76dd5e0c46), UINT64_C(0x2bdc3219afa8273d)}, NULL, NULL},
    {"logical_not", types_int8_bool, "logical_not_int8", 137, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xfab6d00a6ccd46fa), UINT64_C(0x0abbbb64b8482674)}, NULL, NULL},
    {"logical_not", types_uint8_bool, "logical_not_uint8", 138, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x4316265ee5b3d24e), UINT64_C(0x9da6562a10347491)}, NULL, NULL},
    {"logical_not", types_int16_bool, "logical_not_int16", 139, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xf1b982b385812a82), UINT64_C(0xb8c26fa72eddce6d)}, NULL, NULL},
    {"logical_not", types_uint16_bool, "logical_not_uint16", 140, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xc8d6584bc594c86f), UINT64_C(0x4e5cc8b80d573fd7)}, NULL, NULL},
    {"logical_not", types_int32_bool, "logical_not_int32", 141, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0x6b24dd22b53f44f0), UINT64_C(0x152c5e70252f69fa)}, NULL, NULL},
    {"logical_not", types_uint32_bool, "logical_not_uint32", 142, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.1, {UINT64_C(0xf782c0bfd44f4d18), UINT64_C(0x758fd1061469287f)}, NULL, NULL},
    {"logical_not", types_int64_bool, "logical_not_int64", 143, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x7feb84a7c3eaa94c), UINT64_C(0xa765fb23da22d985)}, NULL, NULL},
    {"logical_not", types_uint64_bool, "logical_not_uint64", 144, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x9f01da2da73ae406), UINT64_C(0xb2128ef7981bc441)}, NULL, NULL},
    {"logical_not", types_float16_bool, "logical_not_float16", 145, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x1e7aecb0959c2fc9), UINT64_C(0x489c213cd360eef2)}, NULL, NULL},
    {"logical_not", types_float32_bool, "logical_not_float32", 146, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xb915f8be240f3c85), UINT64_C(0xbbcc6b612256e06a)}, NULL, NULL},
    {"logical_not", types_float64_bool, "logical_not_float64", 147, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xc3d42f4618af0a0d), UINT64_C(0x61a8b1c48c1277eb)}, NULL, NULL},
    {"logical_not", types_longdouble_bool, "logical_not_longdouble", 148, 3, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 6.42, {UINT64_C(0x39e36fc04a2c5132), UINT64_C(0x1fa992da39372bba)}, NULL, NULL},
    {"logical_not", types_complex64_bool, "logical_not_complex64", 149, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xcd29ccc9b1298f83), UINT64_C(0x31f2c186f1634ad4)}, NULL, NULL},
    {"logical_not", types_complex128_bool, "logical_not_complex128", 150, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.34, {UINT64_C(0xfc38963c782f3660), UINT64_C(0xb4ad7aaa1a4e8ba2)}, NULL, NULL},
    {"logical_not", types_clongdouble_bool, "logical_not_clongdouble", 151, 3, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.82, {UINT64_C(0xf3f85f017064cab7), UINT64_C(0x552b86249a8c6a37)}, NULL, NULL},
    {"expit", types_float16_float16, "expit_float16", 152, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x72dcea3b6d92bc97), UINT64_C(0x024e447b1b2f73c1)}, NULL, NULL},
    {"expit", types_float32_float32, "expit_float32", 153, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x245c0a5f6c906334), UINT64_C(0x2a82a9e95eaca015)}, NULL, NULL},
    {"expit", types_float64_float64, "expit_float64", 154, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5229d6d82e86da76), UINT64_C(0x9218c2f257271703)}, NULL, NULL},
    {"expit", types_longdouble_longdouble, "expit_longdouble", 155, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xf84bb7b6da1fa8b2), UINT64_C(0x22069801861b58ee)}, NULL, NULL},
    {"softplus", types_float16_float16, "softplus_float16", 152, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x983e37d84697c188), UINT64_C(0xda5a1a46a8e48187)}, NULL, NULL},
    {"softplus", types_float32_float32, "softplus_float32", 153, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xeeb22125b85f4a47), UINT64_C(0x953e147873d6c14e)}, NULL, NULL},
    {"softplus", types_float64_float64, "softplus_float64", 154, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x035f5f418a8f78e5), UINT64_C(0xba88fb0f6f92cd0a)}, NULL, NULL},
    {"softplus", types_longdouble_longdouble, "softplus_longdouble", 155, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x5afaa1422e4691bd), UINT64_C(0xd303f63b708ad30c)}, NULL, NULL},
    {"log_expit", types_float16_float16, "log_expit_float16", 152, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1eeff81b78bb23a8), UINT64_C(0xe023ceff1ee6a75e)}, NULL, NULL},
    {"log_expit", types_float32_float32, "log_expit_float32", 153, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xa1e4d00b402c2255), UINT64_C(0x0e4ae91560afdea7)}, NULL, NULL},
    {"log_expit", types_float64_float64, "log_expit_float64", 154, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7c5f07be3b5c4b1a), UINT64_C(0xd5114b5f5689de54)}, NULL, NULL},
    {"log_expit", types_longdouble_longdouble, "log_expit_longdouble", 155, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x9a4d1739837e4e21), UINT64_C(0x5bf6715f843567e0)}, NULL, NULL},
    {"cbrt", types_float16_float16, "cbrt_float16", 156, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe838eecb600f21dc), UINT64_C(0x3865e0c62effc609)}, NULL, NULL},
    {"cbrt", types_float32_float32, "cbrt_float32", 157, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1526bffb01f70c21), UINT64_C(0x4ddf14c7121d9d47)}, NULL, NULL},
    {"cbrt", types_float64_float64, "cbrt_float64", 158, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4c6085c8864bd194), UINT64_C(0x9b2680f29d43d509)}, NULL, NULL},
    {"cbrt", types_longdouble_longdouble, "cbrt_longdouble", 159, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x5087bf8780a28c6b), UINT64_C(0xb98138c7f97d1964)}, NULL, NULL},
    {"rsqrt", types_float16_float16, "rsqrt_float16", 156, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xaadb1dcc9cf47f91), UINT64_C(0x2faa89ec66e3c4c2)}, NULL, NULL},
    {"rsqrt", types_float32_float32, "rsqrt_float32", 157, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x70bde15c8bd4da5a), UINT64_C(0x0de94600624bd933)}, NULL, NULL},
    {"rsqrt", types_float64_float64, "rsqrt_float64", 158, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x18883793b9d2bcee), UINT64_C(0x74dfee02bc65980f)}, NULL, NULL},
    {"rsqrt", types_longdouble_longdouble, "rsqrt_longdouble", 159, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x78801e38488f8794), UINT64_C(0x1c181292b0da1bfb)}, NULL, NULL},
    {"hypot", types_float16_float16_float16, "hypot_float16", 156, 2, 0,
     0, NULL, &item_9, &item_9, 0.48, {UINT64_C(0x5d012d629e7d31df), UINT64_C(0x69b95f42d0d38519)}, NULL, NULL},
    {"hypot", types_float32_float32_float32, "hypot_float32", 157, 2, 0,
     0, NULL, &item_11, &item_11, 0.48, {UINT64_C(0x309b9e83fb97e984), UINT64_C(0x7f6287c18e8b7f4c)}, NULL, NULL},
    {"hypot", types_float64_float64_float64, "hypot_float64", 158, 2, 0,
     0, NULL, &item_13, &item_13, 0.48, {UINT64_C(0xa934094e750e64b9), UINT64_C(0x6e1e45ce72a8d0c7)}, NULL, NULL},
    {"hypot", types_longdouble_longdouble_longdouble, "hypot_longdouble", 159, 2, NDM_LOOP_X87,
     0, NULL, &item_15, &item_15, 19.2, {UINT64_C(0x800df4930f5a1f03), UINT64_C(0x404095fcd22fbe6e)}, NULL, NULL},
    {"conjugate", types_int8_int8, "conjugate_int8", 160, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x35821d1c4e940e9e), UINT64_C(0x97018602af1ff927)}, NULL, NULL},
    {"conjugate", types_uint8_uint8, "conjugate_uint8", 161, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x81aa602e37188e7b), UINT64_C(0x2b3c03322087cf1a)}, NULL, NULL},
    {"conjugate", types_int16_int16, "conjugate_int16", 162, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x00ca1ac5ca68b2b8), UINT64_C(0xacf6d734ff344342)}, NULL, NULL},
    {"conjugate", types_uint16_uint16, "conjugate_uint16", 163, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xf4b97e0ee852a6de), UINT64_C(0x155d51ed059b0063)}, NULL, NULL},
    {"conjugate", types_int32_int32, "conjugate_int32", 164, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x81a480b18c1ba0b1), UINT64_C(0xa88cb3569201cf1f)}, NULL, NULL},
    {"conjugate", types_uint32_uint32, "conjugate_uint32", 165, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x1912cb4a9471d6eb), UINT64_C(0x0b45b0c5119a28ef)}, NULL, NULL},
    {"conjugate", types_int64_int64, "conjugate_int64", 166, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x0539a7b74e952b11), UINT64_C(0x9bb59f26e0638ee0)}, NULL, NULL},
    {"conjugate", types_uint64_uint64, "conjugate_uint64", 167, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3d6cdd8e6b64ecb1), UINT64_C(0x12d01568df7cc3df)}, NULL, NULL},
    {"conjugate", types_float16_float16, "conjugate_float16", 168, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x407ee9a01a101446), UINT64_C(0x3838010c2f242bf6)}, NULL, NULL},
    {"conjugate", types_float32_float32, "conjugate_float32", 169, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4a6ac646b0041c1c), UINT64_C(0xd2af1d76f2a92d11)}, NULL, NULL},
    {"conjugate", types_float64_float64, "conjugate_float64", 170, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf017ea9f38086bcd), UINT64_C(0x8582a7e6f779e382)}, NULL, NULL},
    {"conjugate", types_longdouble_longdouble, "conjugate_longdouble", 171, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xafab7833f53baeac), UINT64_C(0x038f8d02786e0882)}, NULL, NULL},
    {"conjugate", types_complex64_complex64, "conjugate_complex64", 172, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xef60abd6f44e2b49), UINT64_C(0x40293bf73dda3036)}, NULL, NULL},
    {"conjugate", types_complex128_complex128, "conjugate_complex128", 173, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x5b16cd9a1bd91f84), UINT64_C(0xdc1240f3db86ed6c)}, NULL, NULL},
    {"conjugate", types_clongdouble_clongdouble, "conjugate_clongdouble", 174, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x2624cccda3f7807e), UINT64_C(0x51369922ba2ce40c)}, NULL, NULL},
    {"real", types_bool_bool, "real_bool", 175, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x71b29c52a83db745), UINT64_C(0x38cf5c69ce7a880f)}, NULL, NULL},
    {"real", types_int8_int8, "real_int8", 160, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x0556588dc5c8c719), UINT64_C(0x2d36b4603ebded10)}, NULL, NULL},
    {"real", types_uint8_uint8, "real_uint8", 161, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xb00a189128123f54), UINT64_C(0xe38c297530648572)}, NULL, NULL},
    {"real", types_int16_int16, "real_int16", 162, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xba300e6b532f4fb9), UINT64_C(0x63d4a06d96c3be6d)}, NULL, NULL},
    {"real", types_uint16_uint16, "real_uint16", 163, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x5e1678a0bd913280), UINT64_C(0xbe06c1d24cc707c1)}, NULL, NULL},
    {"real", types_int32_int32, "real_int32", 164, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x75030bbb920d5a35), UINT64_C(0x7ff5837dfbe56957)}, NULL, NULL},
    {"real", types_uint32_uint32, "real_uint32", 165, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xf1200af6061fd8bf), UINT64_C(0x26e0024e38c098c2)}, NULL, NULL},
    {"real", types_int64_int64, "real_int64", 166, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x152fb950ac0ea081), UINT64_C(0x7df301ccd3256527)}, NULL, NULL},
    {"real", types_uint64_uint64, "real_uint64", 167, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xac2a037f68f59139), UINT64_C(0x86474f6ba916e4e9)}, NULL, NULL},
    {"real", types_float16_float16, "real_float16", 168, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xed14619b7f1dea05), UINT64_C(0x91ede5c4e1990ea3)}, NULL, NULL},
    {"real", types_float32_float32, "real_float32", 169, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x46a1e2614f5176e5), UINT64_C(0x2406732d823175d2)}, NULL, NULL},
    {"real", types_float64_float64, "real_float64", 170, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xfdc779060dad14fa), UINT64_C(0x028870e5d10b252d)}, NULL, NULL},
    {"real", types_longdouble_longdouble, "real_longdouble", 171, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x438adf9cb1eb244f), UINT64_C(0x8b5af19967d10be4)}, NULL, NULL},
    {"real", types_complex64_float32, "real_complex64", 172, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xea70496b93b7edaa), UINT64_C(0xc17e8045d7da3d33)}, NULL, NULL},
    {"real", types_complex128_float64, "real_complex128", 173, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x1393686bb1e0562a), UINT64_C(0xf8ad181846d03a2a)}, NULL, NULL},
    {"real", types_clongdouble_longdouble, "real_clongdouble", 174, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x2f41c63df3d48f9f), UINT64_C(0xd0cf0f89f1c63c16)}, NULL, NULL},
    {"imag", types_bool_bool, "imag_bool", 175, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x954d248d32019131), UINT64_C(0x546f9fd4ae883186)}, NULL, NULL},
    {"imag", types_int8_int8, "imag_int8", 160, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xf16ec35abd350eec), UINT64_C(0xbd69d16e6094c7d7)}, NULL, NULL},
    {"imag", types_uint8_uint8, "imag_uint8", 161, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x42e7b17cd7de8b97), UINT64_C(0xfcbd4557b3e14394)}, NULL, NULL},
    {"imag", types_int16_int16, "imag_int16", 162, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xe50abc960270c859), UINT64_C(0x0ac280129351ed79)}, NULL, NULL},
    {"imag", types_uint16_uint16, "imag_uint16", 163, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x31ed3212e333a60d), UINT64_C(0x89cd3820008a77c1)}, NULL, NULL},
    {"imag", types_int32_int32, "imag_int32", 164, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xfde5a7df02556112), UINT64_C(0x3c988eb9b679d832)}, NULL, NULL},
    {"imag", types_uint32_uint32, "imag_uint32", 165, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x5880d961912f59dd), UINT64_C(0x4263d8a3f4b96662)}, NULL, NULL},
    {"imag", types_int64_int64, "imag_int64", 166, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x40322a917ef80855), UINT64_C(0x013f5f93b2d6c8e8)}, NULL, NULL},
    {"imag", types_uint64_uint64, "imag_uint64", 167, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2be4a2fc9b94e682), UINT64_C(0x86d82651055b1a6e)}, NULL, NULL},
    {"imag", types_float16_float16, "imag_float16", 168, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x761f237bfb1b926b), UINT64_C(0x0fc352588ab004a1)}, NULL, NULL},
    {"imag", types_float32_float32, "imag_float32", 169, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x88a9855ae8c20ee8), UINT64_C(0x24e633f124fa8f4a)}, NULL, NULL},
    {"imag", types_float64_float64, "imag_float64", 170, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xcffc59e920031524), UINT64_C(0xcda51c88722e58f9)}, NULL, NULL},
    {"imag", types_longdouble_longdouble, "imag_longdouble", 171, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xff171382c73e3c66), UINT64_C(0x11f2f30c1de1ea52)}, NULL, NULL},
    {"imag", types_complex64_float32, "imag_complex64", 172, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf44933ec2141d67e), UINT64_C(0xdcd511139680aa0a)}, NULL, NULL},
    {"imag", types_complex128_float64, "imag_complex128", 173, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x456da130d9dd9440), UINT64_C(0xfc554d55a31f7909)}, NULL, NULL},
    {"imag", types_clongdouble_longdouble, "imag_clongdouble", 174, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x782de596aae02f0d), UINT64_C(0xc068c639d3814ccc)}, NULL, NULL},
    {"power", types_int8_int8_int8, "power_int8", 176, 0, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.06, {UINT64_C(0xf89ec161a51142d5), UINT64_C(0x271d6bc89ae81d94)}, NULL, NULL},
    {"power", types_uint8_uint8_uint8, "power_uint8", 177, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xa41e16a22a76b16e), UINT64_C(0x6db61008c9454f77)}, NULL, NULL},
    {"power", types_int16_int16_int16, "power_int16", 178, 0, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.12, {UINT64_C(0xa5f64b7217460482), UINT64_C(0x5847eb5eabb72bbc)}, NULL, NULL},
    {"power", types_uint16_uint16_uint16, "power_uint16", 179, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0xbfd91f2323fcc67a), UINT64_C(0xec681107a884350b)}, NULL, NULL},
    {"power", types_int32_int32_int32, "power_int32", 180, 0, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.24, {UINT64_C(0x229448b2661456c1), UINT64_C(0x4dc26637b87f2c4e)}, NULL, NULL},
    {"power", types_uint32_uint32_uint32, "power_uint32", 181, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x2f59343b656d21ec), UINT64_C(0x13d3c4ef142a070f)}, NULL, NULL},
    {"power", types_int64_int64_int64, "power_int64", 182, 0, NDM_LOOP_QUIET,
     1, faults_0, NULL, NULL, 0.48, {UINT64_C(0x22042fb40b8f1177), UINT64_C(0xc3f8658d037af4c9)}, NULL, NULL},
    {"power", types_uint64_uint64_uint64, "power_uint64", 183, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x9261588442b1df64), UINT64_C(0x764044d519946f93)}, NULL, NULL},
    {"power", types_float16_float16_float16, "power_float16", 184, 0, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x7cdd6bdf5bd674dd), UINT64_C(0x325074591674c4e4)}, NULL, NULL},
    {"power", types_float32_float32_float32, "power_float32", 185, 0, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2143ad48d5089970), UINT64_C(0x30f4e269d1309f2a)}, NULL, NULL},
    {"power", types_float64_float64_float64, "power_float64", 186, 0, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x5ca0befa023d9bf2), UINT64_C(0xd1c284f9e8219e1f)}, NULL, NULL},
    {"power", types_longdouble_longdouble_longdouble, "power_longdouble", 187, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x366dbee8926fca7f), UINT64_C(0xe854128f262bc9a4)}, NULL, NULL},
    {"power", types_complex64_complex64_complex64, "power_complex64", 188, 0, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x34ba92c4d36b7164), UINT64_C(0xbf1502aa3300c329)}, NULL, NULL},
    {"power", types_complex128_complex128_complex128, "power_complex128", 189, 0, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x3cb8793af4e34d3f), UINT64_C(0xe184a16de49c9c57)}, NULL, NULL},
    {"power", types_clongdouble_clongdouble_clongdouble, "power_clongdouble", 190, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x9ffb0726198a2188), UINT64_C(0xd9346d009513c574)}, NULL, NULL},
    {"float_power", types_float64_float64_float64, "float_power_float64", 186, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf459e6b62d6fdf24), UINT64_C(0xa28beaeeafc7df81)}, NULL, NULL},
    {"float_power", types_longdouble_longdouble_longdouble, "float_power_longdouble", 187, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xf56e35acff1ae8f8), UINT64_C(0x0ef3abf733cec91c)}, NULL, NULL},
    {"float_power", types_complex128_complex128_complex128, "float_power_complex128", 189, 1, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x8c48dfb9189a124a), UINT64_C(0x080f99ca1c83beaf)}, NULL, NULL},
    {"float_power", types_clongdouble_clongdouble_clongdouble, "float_power_clongdouble", 190, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x932fe95960b4d6bb), UINT64_C(0x618ca39694f1b6d5)}, NULL, NULL},
    {"pow1p", types_float16_float16_float16, "pow1p_float16", 184, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf0756a8660139cfc), UINT64_C(0x1b8afff742af64b6)}, NULL, NULL},
    {"pow1p", types_float32_float32_float32, "pow1p_float32", 185, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x654d7841b8901250), UINT64_C(0x01b3640eb786f61b)}, NULL, NULL},
    {"pow1p", types_float64_float64_float64, "pow1p_float64", 186, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf5ce20fc8b7d0c69), UINT64_C(0x5d4b1b1ce205b0e0)}, NULL, NULL},
    {"pow1p", types_longdouble_longdouble_longdouble, "pow1p_longdouble", 187, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xad421e0c27e9d101), UINT64_C(0x9b71c01dc52e3b0a)}, NULL, NULL},
    {"compound", types_float16_int64_float16, "compound_float16_int64", 184, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd7583d241b74f32d), UINT64_C(0x04addb4ff4260aa4)}, NULL, NULL},
    {"compound", types_float32_int64_float32, "compound_float32_int64", 185, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x0d4030dff2466f9b), UINT64_C(0x8e843d1f77ee2fdb)}, NULL, NULL},
    {"compound", types_float64_int64_float64, "compound_float64_int64", 186, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x817e844e5dcaf3a9), UINT64_C(0x03ad916964a05309)}, NULL, NULL},
    {"compound", types_longdouble_int64_longdouble, "compound_longdouble_int64", 187, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0xe6f42527f706a870), UINT64_C(0x9e9aefe92f038d70)}, NULL, NULL},
    {"matmul", types_bool_bool_bool, "matmul_bool", 191, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.006, {UINT64_C(0xed8bcf3963c8f973), UINT64_C(0x13ba567a87ccb4f3)}, NULL, NULL},
    {"matmul", types_int8_int8_int8, "matmul_int8", 192, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.006, {UINT64_C(0x48cc8e7a0cec6e33), UINT64_C(0x46defd08b4f60dac)}, NULL, NULL},
    {"matmul", types_uint8_uint8_uint8, "matmul_uint8", 193, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.006, {UINT64_C(0x8dcb7b5aafb1ec2b), UINT64_C(0x5d6bf6b2147487e1)}, NULL, NULL},
    {"matmul", types_int16_int16_int16, "matmul_int16", 194, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.012, {UINT64_C(0x03cfaf638468cf0b), UINT64_C(0xe01de5329ba17269)}, NULL, NULL},
    {"matmul", types_uint16_uint16_uint16, "matmul_uint16", 195, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.012, {UINT64_C(0x7562452711255d67), UINT64_C(0xfc9fb37a2a70fa3e)}, NULL, NULL},
    {"matmul", types_int32_int32_int32, "matmul_int32", 196, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.024, {UINT64_C(0x2fb797fe55eb95bb), UINT64_C(0x9e472217964cb4d9)}, NULL, NULL},
    {"matmul", types_uint32_uint32_uint32, "matmul_uint32", 197, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.024, {UINT64_C(0xdb7125586c145a03), UINT64_C(0xcff4f57d1ad37637)}, NULL, NULL},
    {"matmul", types_int64_int64_int64, "matmul_int64", 198, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.048, {UINT64_C(0x0b8a43697e26614a), UINT64_C(0x131e17d129ebacf4)}, NULL, NULL},
    {"matmul", types_uint64_uint64_uint64, "matmul_uint64", 199, 0, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.048, {UINT64_C(0xcfab10b7f119aa1f), UINT64_C(0xf14df70b11cdeac3)}, NULL, NULL},
    {"matmul", types_float16_float16_float16, "matmul_float16", 200, 0, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.012, {UINT64_C(0x670651df70c85919), UINT64_C(0xfd08d37bec62de81)}, NULL, NULL},
    {"matmul", types_float32_float32_float32, "matmul_float32_blas", 201, 0, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.048, {UINT64_C(0x1d72709d9299aa10), UINT64_C(0x31222ceff20ccd57)}, NULL, NULL},
    {"matmul", types_float32_float32_float32, "matmul_float32", 201, 1, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.048, {UINT64_C(0x60c020c86afd3040), UINT64_C(0x3a19b8a2e1438a86)}, NULL, NULL},
    {"matmul", types_float64_float64_float64, "matmul_float64_blas", 202, 0, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.048, {UINT64_C(0x9711e1a87db5207f), UINT64_C(0x2fe237725194bb7e)}, NULL, NULL},
    {"matmul", types_float64_float64_float64, "matmul_float64", 202, 1, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.048, {UINT64_C(0x83bb8b97fcffe393), UINT64_C(0x3c89ceb7f99edce8)}, NULL, NULL},
    {"matmul", types_longdouble_longdouble_longdouble, "matmul_longdouble", 203, 0, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 1.92, {UINT64_C(0xbf690ea820b951ef), UINT64_C(0x07dc9310a1fa7320)}, NULL, NULL},
    {"matmul", types_complex64_complex64_complex64, "matmul_complex64_blas", 204, 0, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.096, {UINT64_C(0x0a76762e611d6c6b), UINT64_C(0x924b23fa41595061)}, NULL, NULL},
    {"matmul", types_complex64_complex64_complex64, "matmul_complex64", 204, 1, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.096, {UINT64_C(0x99549a93370d1f8e), UINT64_C(0x5b12c329955c5787)}, NULL, NULL},
    {"matmul", types_complex128_complex128_complex128, "matmul_complex128_blas", 205, 0, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.096, {UINT64_C(0x3027a78171250fe4), UINT64_C(0x997dc7417bea8363)}, NULL, NULL},
    {"matmul", types_complex128_complex128_complex128, "matmul_complex128", 205, 1, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.096, {UINT64_C(0x472f530623babaf3), UINT64_C(0x2c31962d1173b233)}, NULL, NULL},
    {"matmul", types_clongdouble_clongdouble_clongdouble, "matmul_clongdouble", 206, 0, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 3.84, {UINT64_C(0x5887bc31c5211f5c), UINT64_C(0x77e4f814d9acd723)}, NULL, NULL},
    {"vecdot", types_bool_bool_bool, "vecdot_bool", 191, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x288530f1903c57e0), UINT64_C(0x4ebe70c6c47a6413)}, NULL, NULL},
    {"vecdot", types_int8_int8_int8, "vecdot_int8", 192, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xe81b309986008bef), UINT64_C(0x6f137ca18e3852ca)}, NULL, NULL},
    {"vecdot", types_uint8_uint8_uint8, "vecdot_uint8", 193, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xaf681472954d6398), UINT64_C(0xfa62705bd9ad0a5b)}, NULL, NULL},
    {"vecdot", types_int16_int16_int16, "vecdot_int16", 194, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x4991d1c149910140), UINT64_C(0xebb094d2df5ca78f)}, NULL, NULL},
    {"vecdot", types_uint16_uint16_uint16, "vecdot_uint16", 195, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xeb47f2e14ca69c6d), UINT64_C(0xd957b869e3e80ab4)}, NULL, NULL},
    {"vecdot", types_int32_int32_int32, "vecdot_int32", 196, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xb747b660e6d84b39), UINT64_C(0xb508b8040968a92b)}, NULL, NULL},
    {"vecdot", types_uint32_uint32_uint32, "vecdot_uint32", 197, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xe41b28f7a23475c0), UINT64_C(0x5ebbf1c65cd43ade)}, NULL, NULL},
    {"vecdot", types_int64_int64_int64, "vecdot_int64", 198, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x6311fb8ee001243c), UINT64_C(0x477df8629953b6d0)}, NULL, NULL},
    {"vecdot", types_uint64_uint64_uint64, "vecdot_uint64", 199, 1, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x356689924013ce60), UINT64_C(0x569bbcf7d867e0b3)}, NULL, NULL},
    {"vecdot", types_float16_float16_float16, "vecdot_float16", 200, 1, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf361823451f742d7), UINT64_C(0xaec5476bdae62ba2)}, NULL, NULL},
    {"vecdot", types_float32_float32_float32, "vecdot_float32_blas", 201, 2, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xdde4e89d7efa79a0), UINT64_C(0xd7149dfe481d05ab)}, NULL, NULL},
    {"vecdot", types_float32_float32_float32, "vecdot_float32", 201, 3, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb81e52e575b7b2f6), UINT64_C(0xdaecfecaaac3d3da)}, NULL, NULL},
    {"vecdot", types_float64_float64_float64, "vecdot_float64_blas", 202, 2, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd9c03a867a3591c7), UINT64_C(0x88553ea7e1691e18)}, NULL, NULL},
    {"vecdot", types_float64_float64_float64, "vecdot_float64", 202, 3, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x777af1682deae59d), UINT64_C(0x0bcac1d0b8afca86)}, NULL, NULL},
    {"vecdot", types_longdouble_longdouble_longdouble, "vecdot_longdouble", 203, 1, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x60ebc33682da9502), UINT64_C(0xddfc7ecff3435c60)}, NULL, NULL},
    {"vecdot", types_complex64_complex64_complex64, "vecdot_complex64_blas", 204, 2, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xfd6623753a4ace8d), UINT64_C(0x67a0f71a62a2d3f3)}, NULL, NULL},
    {"vecdot", types_complex64_complex64_complex64, "vecdot_complex64", 204, 3, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x8e5e33611da84f6f), UINT64_C(0x3bff9f0245136591)}, NULL, NULL},
    {"vecdot", types_complex128_complex128_complex128, "vecdot_complex128_blas", 205, 2, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x2b173ba86c7da5bd), UINT64_C(0x31be3cd109d66392)}, NULL, NULL},
    {"vecdot", types_complex128_complex128_complex128, "vecdot_complex128", 205, 3, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x975fa3decb01399b), UINT64_C(0x7ec00e23cd1dadd8)}, NULL, NULL},
    {"vecdot", types_clongdouble_clongdouble_clongdouble, "vecdot_clongdouble", 206, 1, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x43ce26ff23fc9a15), UINT64_C(0xa41f30a31b69bd22)}, NULL, NULL},
    {"matvec", types_bool_bool_bool, "matvec_bool", 191, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.02, {UINT64_C(0x7aaed785cb613a20), UINT64_C(0xc64670ef705f8e6b)}, NULL, NULL},
    {"matvec", types_int8_int8_int8, "matvec_int8", 192, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.02, {UINT64_C(0xba409fb31bbbedcd), UINT64_C(0xebb44a4aa07b1b0e)}, NULL, NULL},
    {"matvec", types_uint8_uint8_uint8, "matvec_uint8", 193, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.02, {UINT64_C(0x681329f4f069a621), UINT64_C(0xaaef6aecee660a52)}, NULL, NULL},
    {"matvec", types_int16_int16_int16, "matvec_int16", 194, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xce32eb9f365619f1), UINT64_C(0x19246cd258a09262)}, NULL, NULL},
    {"matvec", types_uint16_uint16_uint16, "matvec_uint16", 195, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xcce6e7e755064790), UINT64_C(0xe35a9fa81dc096d2)}, NULL, NULL},
    {"matvec", types_int32_int32_int32, "matvec_int32", 196, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x954485ec5b103c55), UINT64_C(0xb1a0a940bf135ccf)}, NULL, NULL},
    {"matvec", types_uint32_uint32_uint32, "matvec_uint32", 197, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x64ab008473b25bc1), UINT64_C(0xfbe755afea691957)}, NULL, NULL},
    {"matvec", types_int64_int64_int64, "matvec_int64", 198, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xaedbae98499d3f3d), UINT64_C(0x7a6fc4bafbaf1469)}, NULL, NULL},
    {"matvec", types_uint64_uint64_uint64, "matvec_uint64", 199, 2, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x2855ab686d8a3455), UINT64_C(0xdc94cf1a68a44ad7)}, NULL, NULL},
    {"matvec", types_float16_float16_float16, "matvec_float16", 200, 2, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xfdb777b2037eb10c), UINT64_C(0x3332f925c10cc898)}, NULL, NULL},
    {"matvec", types_float32_float32_float32, "matvec_float32_blas", 201, 4, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xe1256da37a98f9c5), UINT64_C(0x84f36f7960d0f8b2)}, NULL, NULL},
    {"matvec", types_float32_float32_float32, "matvec_float32", 201, 5, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x9d5f7d8892e78180), UINT64_C(0x81fbeb77d11c0e31)}, NULL, NULL},
    {"matvec", types_float64_float64_float64, "matvec_float64_blas", 202, 4, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xebf43701a798c40e), UINT64_C(0x23b5d61da0cf374e)}, NULL, NULL},
    {"matvec", types_float64_float64_float64, "matvec_float64", 202, 5, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xcccb77ea3b4b987e), UINT64_C(0xef5b4d017b899383)}, NULL, NULL},
    {"matvec", types_longdouble_longdouble_longdouble, "matvec_longdouble", 203, 2, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 6.4, {UINT64_C(0xafe2ecd8a68906a0), UINT64_C(0x12c050a61ff2258f)}, NULL, NULL},
    {"matvec", types_complex64_complex64_complex64, "matvec_complex64_blas", 204, 4, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x63336a0b6fbb85cf), UINT64_C(0xde04457294636ef1)}, NULL, NULL},
    {"matvec", types_complex64_complex64_complex64, "matvec_complex64", 204, 5, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x68c34d55226d0b6c), UINT64_C(0x76f5c5963fa8b0df)}, NULL, NULL},
    {"matvec", types_complex128_complex128_complex128, "matvec_complex128_blas", 205, 4, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x76603f9174ac782a), UINT64_C(0x1037bda92dea9a21)}, NULL, NULL},
    {"matvec", types_complex128_complex128_complex128, "matvec_complex128", 205, 5, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x502bc6c2898ee85e), UINT64_C(0x386f22ee5515f566)}, NULL, NULL},
    {"matvec", types_clongdouble_clongdouble_clongdouble, "matvec_clongdouble", 206, 2, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xbdd1aa387db124a6), UINT64_C(0xb62c094bea49b16e)}, NULL, NULL},
    {"vecmat", types_bool_bool_bool, "vecmat_bool", 191, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.02, {UINT64_C(0x95982a6f20017b2d), UINT64_C(0xbd1157f9dd13d127)}, NULL, NULL},
    {"vecmat", types_int8_int8_int8, "vecmat_int8", 192, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.02, {UINT64_C(0x1a4dcdfbd655b8ff), UINT64_C(0xc1d3a4f3aea7f2fb)}, NULL, NULL},
    {"vecmat", types_uint8_uint8_uint8, "vecmat_uint8", 193, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.02, {UINT64_C(0x6a9ad7d8e215bd09), UINT64_C(0xe4fb4428d4cf1af6)}, NULL, NULL},
    {"vecmat", types_int16_int16_int16, "vecmat_int16", 194, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x05ae7309d8d33d36), UINT64_C(0xf134d4a73dd40318)}, NULL, NULL},
    {"vecmat", types_uint16_uint16_uint16, "vecmat_uint16", 195, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc9be76c22983bc12), UINT64_C(0xd34ad820f695aeff)}, NULL, NULL},
    {"vecmat", types_int32_int32_int32, "vecmat_int32", 196, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xace67b44a4545cfe), UINT64_C(0x4a181fedc460fa90)}, NULL, NULL},
    {"vecmat", types_uint32_uint32_uint32, "vecmat_uint32", 197, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x184827eb218a386c), UINT64_C(0x5e09d6b838c558e9)}, NULL, NULL},
    {"vecmat", types_int64_int64_int64, "vecmat_int64", 198, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x35578fd88a1d077b), UINT64_C(0x8583c76c1acad30b)}, NULL, NULL},
    {"vecmat", types_uint64_uint64_uint64, "vecmat_uint64", 199, 3, NDM_LOOP_QUIET | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xe9929d9fff78091a), UINT64_C(0x5147f2074b202018)}, NULL, NULL},
    {"vecmat", types_float16_float16_float16, "vecmat_float16", 200, 3, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x69da3adaed66be99), UINT64_C(0x9ef1614fbb92f2d6)}, NULL, NULL},
    {"vecmat", types_float32_float32_float32, "vecmat_float32_blas", 201, 6, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xe3c7f79ce06ab3b7), UINT64_C(0xb8d36ef776ee7c04)}, NULL, NULL},
    {"vecmat", types_float32_float32_float32, "vecmat_float32", 201, 7, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xaed2e08387ec846a), UINT64_C(0x6dbf7233bf8fd755)}, NULL, NULL},
    {"vecmat", types_float64_float64_float64, "vecmat_float64_blas", 202, 6, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x9649eaf12f59c129), UINT64_C(0xeb86758db3850799)}, NULL, NULL},
    {"vecmat", types_float64_float64_float64, "vecmat_float64", 202, 7, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x52fe3a8abf650cdb), UINT64_C(0x9e4db04faf6a200a)}, NULL, NULL},
    {"vecmat", types_longdouble_longdouble_longdouble, "vecmat_longdouble", 203, 3, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 6.4, {UINT64_C(0xf36e6dd48ff26ada), UINT64_C(0xbe99efae7db502e6)}, NULL, NULL},
    {"vecmat", types_complex64_complex64_complex64, "vecmat_complex64_blas", 204, 6, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x87bbcd179fa6cc01), UINT64_C(0xc99d35380ff2907c)}, NULL, NULL},
    {"vecmat", types_complex64_complex64_complex64, "vecmat_complex64", 204, 7, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc82a624085a67e40), UINT64_C(0x9eaf340c9a29d8f6)}, NULL, NULL},
    {"vecmat", types_complex128_complex128_complex128, "vecmat_complex128_blas", 205, 6, NDM_LOOP_BUILD,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x42eff08567c76430), UINT64_C(0x74905f0d8d7a7f38)}, NULL, NULL},
    {"vecmat", types_complex128_complex128_complex128, "vecmat_complex128", 205, 7, NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x050c7b6b704bd26a), UINT64_C(0x8e51dcfce2d3ba8a)}, NULL, NULL},
    {"vecmat", types_clongdouble_clongdouble_clongdouble, "vecmat_clongdouble", 206, 3, NDM_LOOP_X87 | NDM_LOOP_SPLITS,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xb3c082d568aa96f9), UINT64_C(0xa25c523ae250dd15)}, NULL, NULL},
    {"sqrt", types_float16_float16, "sqrt_float16", 207, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xeebfac22e3c1025d), UINT64_C(0x98bae480fa951fde)}, NULL, NULL},
    {"sqrt", types_float32_float32, "sqrt_float32", 208, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x518a0ebbf65108aa), UINT64_C(0x89cf7af2a277e8e8)}, NULL, NULL},
    {"sqrt", types_float64_float64, "sqrt_float64", 209, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1f2714b67f18e55f), UINT64_C(0xc7db51871f0f3537)}, NULL, NULL},
    {"sqrt", types_longdouble_longdouble, "sqrt_longdouble", 210, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x222218099a631e5e), UINT64_C(0xa4314fc106acf259)}, NULL, NULL},
    {"sqrt", types_complex64_complex64, "sqrt_complex64", 211, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x1c8b834dbd4910d5), UINT64_C(0x07c720154b374cb9)}, NULL, NULL},
    {"sqrt", types_complex128_complex128, "sqrt_complex128", 212, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x00a84f4ac410870a), UINT64_C(0x18b54d3378119447)}, NULL, NULL},
    {"sqrt", types_clongdouble_clongdouble, "sqrt_clongdouble", 213, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x82b25bb6c6c6de68), UINT64_C(0xfff3acf1aa81cffe)}, NULL, NULL},
    {"floor", types_bool_bool, "floor_bool", 214, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xc4b96d8c3cee9993), UINT64_C(0x00dc3340f30154b7)}, NULL, NULL},
    {"floor", types_int8_int8, "floor_int8", 215, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x76ad17142951b147), UINT64_C(0xbd84e2c11c18b168)}, NULL, NULL},
    {"floor", types_uint8_uint8, "floor_uint8", 216, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x5a3da63470e4065a), UINT64_C(0x8242bdc98502fd59)}, NULL, NULL},
    {"floor", types_int16_int16, "floor_int16", 217, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xf0c5a467e3cd25b3), UINT64_C(0xd3dcf514ab7a27f5)}, NULL, NULL},
    {"floor", types_uint16_uint16, "floor_uint16", 218, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x180d81683903f8cd), UINT64_C(0x22ff56ffc944f36a)}, NULL, NULL},
    {"floor", types_int32_int32, "floor_int32", 219, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xf0fe6de9b6a1eeef), UINT64_C(0xc21201c3df02b9a2)}, NULL, NULL},
    {"floor", types_uint32_uint32, "floor_uint32", 220, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x60c74b4bfdb4e5e2), UINT64_C(0x704e9357ac276feb)}, NULL, NULL},
    {"floor", types_int64_int64, "floor_int64", 221, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x85d588a28258e7e0), UINT64_C(0xc8f6fc8e87284026)}, NULL, NULL},
    {"floor", types_uint64_uint64, "floor_uint64", 222, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x250da20cd300d5b5), UINT64_C(0x32520ec7c43dfc69)}, NULL, NULL},
    {"floor", types_float16_float16, "floor_float16", 223, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7dbc84d66fae3b8b), UINT64_C(0x7d88a41358d4e3f6)}, NULL, NULL},
    {"floor", types_float32_float32, "floor_float32", 224, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xdda7dac48418835f), UINT64_C(0x40325c2352991494)}, NULL, NULL},
    {"floor", types_float64_float64, "floor_float64", 225, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x08f9f33f7973f0ab), UINT64_C(0xfaf9ff855415894b)}, NULL, NULL},
    {"floor", types_longdouble_longdouble, "floor_longdouble", 226, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x3147f32ffd8c2f34), UINT64_C(0x4e79be3f028a33d2)}, NULL, NULL},
    {"ceil", types_bool_bool, "ceil_bool", 214, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xee266a020b86218e), UINT64_C(0x9fa68ad4786cac0e)}, NULL, NULL},
    {"ceil", types_int8_int8, "ceil_int8", 215, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x68dfa154b3100b71), UINT64_C(0x65e5821d911e48a9)}, NULL, NULL},
    {"ceil", types_uint8_uint8, "ceil_uint8", 216, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x99c64045de7e7510), UINT64_C(0x4f39f0c13fd30d9c)}, NULL, NULL},
    {"ceil", types_int16_int16, "ceil_int16", 217, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x384952b3458251c7), UINT64_C(0x2536502e4c8e14bb)}, NULL, NULL},
    {"ceil", types_uint16_uint16, "ceil_uint16", 218, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xf8122e008d11d66e), UINT64_C(0x147a896416338d55)}, NULL, NULL},
    {"ceil", types_int32_int32, "ceil_int32", 219, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x95fb1382d893d4a2), UINT64_C(0xc4e6ab3ecd181652)}, NULL, NULL},
    {"ceil", types_uint32_uint32, "ceil_uint32", 220, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x8db97c74a291a2bc), UINT64_C(0x30b73e4c6b7c90e1)}, NULL, NULL},
    {"ceil", types_int64_int64, "ceil_int64", 221, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5c53c63db875ce3e), UINT64_C(0xb10fec3cd61ad87c)}, NULL, NULL},
    {"ceil", types_uint64_uint64, "ceil_uint64", 222, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x0f40e2700ed08e08), UINT64_C(0xfda28ebe95291d16)}, NULL, NULL},
    {"ceil", types_float16_float16, "ceil_float16", 223, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x6a4aea39b0ffa476), UINT64_C(0xb7ef92b6ad99cea4)}, NULL, NULL},
    {"ceil", types_float32_float32, "ceil_float32", 224, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xed976782ab603554), UINT64_C(0x06ce8c63b3a69006)}, NULL, NULL},
    {"ceil", types_float64_float64, "ceil_float64", 225, 1, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x1dc578dbbcc17948), UINT64_C(0x66553aa25149485c)}, NULL, NULL},
    {"ceil", types_longdouble_longdouble, "ceil_longdouble", 226, 1, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x6f198fc4ee861d0f), UINT64_C(0x5edc7005690d9b34)}, NULL, NULL},
    {"trunc", types_bool_bool, "trunc_bool", 214, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x4405b289d67a0019), UINT64_C(0xaa08074c54211c8a)}, NULL, NULL},
    {"trunc", types_int8_int8, "trunc_int8", 215, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x807adcff81809002), UINT64_C(0xd6c6e47ae270c9b8)}, NULL, NULL},
    {"trunc", types_uint8_uint8, "trunc_uint8", 216, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xcff216c5a29ced35), UINT64_C(0xb104955f4e474ea4)}, NULL, NULL},
    {"trunc", types_int16_int16, "trunc_int16", 217, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xaed6ac2214553159), UINT64_C(0x6e4c49bd06d0fd4e)}, NULL, NULL},
    {"trunc", types_uint16_uint16, "trunc_uint16", 218, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0xc8fd14ba4d2e7b43), UINT64_C(0x7c7b97a79fbf3df5)}, NULL, NULL},
    {"trunc", types_int32_int32, "trunc_int32", 219, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0xa85d760741fc904c), UINT64_C(0x141408bb6eb304b0)}, NULL, NULL},
    {"trunc", types_uint32_uint32, "trunc_uint32", 220, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x2c5540838fd4042f), UINT64_C(0xf542cc267b09a62b)}, NULL, NULL},
    {"trunc", types_int64_int64, "trunc_int64", 221, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x31765668f7944132), UINT64_C(0x0b48518d88ae2ca9)}, NULL, NULL},
    {"trunc", types_uint64_uint64, "trunc_uint64", 222, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe439a87f4807f51e), UINT64_C(0x198ef2e000829a36)}, NULL, NULL},
    {"trunc", types_float16_float16, "trunc_float16", 223, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7f4848064785139d), UINT64_C(0xbf3036c8bac0b69e)}, NULL, NULL},
    {"trunc", types_float32_float32, "trunc_float32", 224, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x61c269f1cbeb3d26), UINT64_C(0xaa5257317b3d7d0e)}, NULL, NULL},
    {"trunc", types_float64_float64, "trunc_float64", 225, 2, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xcd9b0c2127510278), UINT64_C(0xfde288c63e9b8065)}, NULL, NULL},
    {"trunc", types_longdouble_longdouble, "trunc_longdouble", 226, 2, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x5176ffad55384143), UINT64_C(0x17a7c09968cdcd6a)}, NULL, NULL},
    {"rint", types_float16_float16, "rint_float16", 223, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3605ae5d106fa817), UINT64_C(0xc4c82fbe076a2ca0)}, NULL, NULL},
    {"rint", types_float32_float32, "rint_float32", 224, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xea84a263e1ab7306), UINT64_C(0xeab8e58fd92cbaef)}, NULL, NULL},
    {"rint", types_float64_float64, "rint_float64", 225, 3, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xeefbf8fb1ad363d4), UINT64_C(0x87f8e838172ce376)}, NULL, NULL},
    {"rint", types_longdouble_longdouble, "rint_longdouble", 226, 3, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xcd59dc73f1542407), UINT64_C(0x1a3ee2e9ac64629b)}, NULL, NULL},
    {"rint", types_complex64_complex64, "rint_complex64", 227, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x065bdeebddb2dc9a), UINT64_C(0x87b96fd15eeb091a)}, NULL, NULL},
    {"rint", types_complex128_complex128, "rint_complex128", 228, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xaffd614a110412ea), UINT64_C(0x1e307c38825c548a)}, NULL, NULL},
    {"rint", types_clongdouble_clongdouble, "rint_clongdouble", 229, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x646fb63fc491c965), UINT64_C(0xc228f5d5a6e7e22b)}, NULL, NULL},
    {"modf", types_float16_float16_float16, "modf_float16", 223, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2584768c0c6870f7), UINT64_C(0x8938a9643ea25a2b)}, NULL, NULL},
    {"modf", types_float32_float32_float32, "modf_float32", 224, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd1a838f015d162db), UINT64_C(0x73aecb992e12e605)}, NULL, NULL},
    {"modf", types_float64_float64_float64, "modf_float64", 225, 4, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xa5e538039aa213d3), UINT64_C(0x96fb8b5fcdb03811)}, NULL, NULL},
    {"modf", types_longdouble_longdouble_longdouble, "modf_longdouble", 226, 4, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xd71bdb470ed71163), UINT64_C(0xf94948a8f0cb9bfc)}, NULL, NULL},
    {"heaviside", types_float16_float16_float16, "heaviside_float16", 230, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xd889fad40f3d0f2c), UINT64_C(0x174a6308fc479e2f)}, NULL, NULL},
    {"heaviside", types_float32_float32_float32, "heaviside_float32", 231, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x6da8a6d48200023e), UINT64_C(0x1bdc420ae23899f0)}, NULL, NULL},
    {"heaviside", types_float64_float64_float64, "heaviside_float64", 232, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xffefa3e11a1a0868), UINT64_C(0xcae24a8bf7921d50)}, NULL, NULL},
    {"heaviside", types_longdouble_longdouble_longdouble, "heaviside_longdouble", 233, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x56d6b3767b177996), UINT64_C(0x9f32d09592725cd5)}, NULL, NULL},
    {"sin", types_float16_float16, "sin_float16", 234, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x0073af4eabb6970a), UINT64_C(0xe45537150462b9dc)}, NULL, NULL},
    {"sin", types_float32_float32, "sin_float32", 235, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe18e87af574c8870), UINT64_C(0xd8385d8a72bd5092)}, NULL, NULL},
    {"sin", types_float64_float64, "sin_float64", 236, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x8c9a51758826df6a), UINT64_C(0x9aca62c9e89ea60f)}, NULL, NULL},
    {"sin", types_longdouble_longdouble, "sin_longdouble", 237, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x3a75039dea8df5f7), UINT64_C(0xc689e7e4cf381745)}, NULL, NULL},
    {"sin", types_complex64_complex64, "sin_complex64", 238, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x68f0af291888931d), UINT64_C(0xa985f58d58813e13)}, NULL, NULL},
    {"sin", types_complex128_complex128, "sin_complex128", 239, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xaa7f43a863239e30), UINT64_C(0x1e6e7e615074f540)}, NULL, NULL},
    {"sin", types_clongdouble_clongdouble, "sin_clongdouble", 240, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x983d85d2816cd1e1), UINT64_C(0x7acb718e2fbb968a)}, NULL, NULL},
    {"cos", types_float16_float16, "cos_float16", 234, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x364400fb23c9db91), UINT64_C(0xe57b5588841957d9)}, NULL, NULL},
    {"cos", types_float32_float32, "cos_float32", 235, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x746ed0fe594c2209), UINT64_C(0xc9e884bcd4909d8c)}, NULL, NULL},
    {"cos", types_float64_float64, "cos_float64", 236, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x4ddbe9529e4b920e), UINT64_C(0x29bb0c649b268c2a)}, NULL, NULL},
    {"cos", types_longdouble_longdouble, "cos_longdouble", 237, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xd9423b6da85c1025), UINT64_C(0x08f2bf64d653d457)}, NULL, NULL},
    {"cos", types_complex64_complex64, "cos_complex64", 238, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x99aefd2b36810dd4), UINT64_C(0x5b10c0e42b2f6937)}, NULL, NULL},
    {"cos", types_complex128_complex128, "cos_complex128", 239, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x6139d551bf784df5), UINT64_C(0x77909153e443034a)}, NULL, NULL},
    {"cos", types_clongdouble_clongdouble, "cos_clongdouble", 240, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x363b5049f97dee90), UINT64_C(0xcf1d3a969ae5d1d2)}, NULL, NULL},
    {"tan", types_float16_float16, "tan_float16", 234, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x113178ba8530739f), UINT64_C(0x450b63be1aa8da3e)}, NULL, NULL},
    {"tan", types_float32_float32, "tan_float32", 235, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3679561609e46335), UINT64_C(0x23cdf469f22a5daa)}, NULL, NULL},
    {"tan", types_float64_float64, "tan_float64", 236, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x58b774ec5598db98), UINT64_C(0xb611bde372a1a086)}, NULL, NULL},
    {"tan", types_longdouble_longdouble, "tan_longdouble", 237, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xda71613cc1266948), UINT64_C(0x0b3cf34cdef9e1b8)}, NULL, NULL},
    {"tan", types_complex64_complex64, "tan_complex64", 238, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x62ef4c060a5973cd), UINT64_C(0xa75c8c87899b0366)}, NULL, NULL},
    {"tan", types_complex128_complex128, "tan_complex128", 239, 2, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x02533c428f6d6b51), UINT64_C(0x51a3a771a8cb6727)}, NULL, NULL},
    {"tan", types_clongdouble_clongdouble, "tan_clongdouble", 240, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x9b25b47ce33a7bfc), UINT64_C(0xca43742d40729ab7)}, NULL, NULL},
    {"sincos", types_float16_float16_float16, "sincos_float16", 234, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xe84d7b3dcfe2adab), UINT64_C(0xefb1a2100fbe5b34)}, NULL, NULL},
    {"sincos", types_float32_float32_float32, "sincos_float32", 235, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x0d0b929ea11683d5), UINT64_C(0xc5c22517714991ae)}, NULL, NULL},
    {"sincos", types_float64_float64_float64, "sincos_float64", 236, 3, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x9e6ddba2c08e7f7c), UINT64_C(0xf236ea1d20778859)}, NULL, NULL},
    {"sincos", types_longdouble_longdouble_longdouble, "sincos_longdouble", 237, 3, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x0360ac6d7eb5b58a), UINT64_C(0xfd1d9353becd4b82)}, NULL, NULL},
    {"sinpi", types_float16_float16, "sinpi_float16", 234, 4, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf963e0d73ca32d25), UINT64_C(0x76bafe5700c619cd)}, NULL, NULL},
    {"sinpi", types_float32_float32, "sinpi_float32", 235, 4, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb2c4ad8309f17d86), UINT64_C(0x5ae26ad7761bb96e)}, NULL, NULL},
    {"sinpi", types_float64_float64, "sinpi_float64", 236, 4, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x9ba3beab80f0ca33), UINT64_C(0x79729cb666c39bee)}, NULL, NULL},
    {"sinpi", types_longdouble_longdouble, "sinpi_longdouble", 237, 4, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xb39015d373b45850), UINT64_C(0x9dde7b0deed8c13e)}, NULL, NULL},
    {"cospi", types_float16_float16, "cospi_float16", 234, 5, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5a3deb93a96d33cf), UINT64_C(0xf769ed5aa07233da)}, NULL, NULL},
    {"cospi", types_float32_float32, "cospi_float32", 235, 5, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2e092ad4aa3f0c0c), UINT64_C(0xb2eefbd9a262f5a5)}, NULL, NULL},
    {"cospi", types_float64_float64, "cospi_float64", 236, 5, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xcf822481eddf169f), UINT64_C(0x92cf5bf36c001fa7)}, NULL, NULL},
    {"cospi", types_longdouble_longdouble, "cospi_longdouble", 237, 5, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x685e82e9feb69217), UINT64_C(0x7d95c03e9f8db0e6)}, NULL, NULL},
    {"tanpi", types_float16_float16, "tanpi_float16", 234, 6, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xdb97d67739d5e8e4), UINT64_C(0x8d53f76ec0b46271)}, NULL, NULL},
    {"tanpi", types_float32_float32, "tanpi_float32", 235, 6, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x441b6ffeaa979e1e), UINT64_C(0xa15d4225b28e6b74)}, NULL, NULL},
    {"tanpi", types_float64_float64, "tanpi_float64", 236, 6, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x399177eb7a637169), UINT64_C(0xcc031c8f894c5a84)}, NULL, NULL},
    {"tanpi", types_longdouble_longdouble, "tanpi_longdouble", 237, 6, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x7700b4ee9a496ae1), UINT64_C(0x2b4b603926e848b4)}, NULL, NULL},
    {"sinc", types_float16_float16, "sinc_float16", 234, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5b4cd42771e290fb), UINT64_C(0x9816d5b7ddce2365)}, NULL, NULL},
    {"sinc", types_float32_float32, "sinc_float32", 235, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x765539d4865478be), UINT64_C(0x74dab4194162820e)}, NULL, NULL},
    {"sinc", types_float64_float64, "sinc_float64", 236, 7, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xdaa9a82830702458), UINT64_C(0x9cbdc2b35b0f8157)}, NULL, NULL},
    {"sinc", types_longdouble_longdouble, "sinc_longdouble", 237, 7, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xffd1e9dfbeb8152c), UINT64_C(0xf7bf81c979160803)}, NULL, NULL},
    {"count_nonzero", types_bool_int64, "count_nonzero_bool", 241, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x746dfb2629dc0d48), UINT64_C(0x62ad1e3ad88fb808)}, &reduction_count_nonzero_bool, NULL},
    {"count_nonzero", types_int8_int64, "count_nonzero_int8", 242, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xefc2a5b1def760b9), UINT64_C(0xe513b02418175bb8)}, &reduction_count_nonzero_int8, NULL},
    {"count_nonzero", types_uint8_int64, "count_nonzero_uint8", 243, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xb7e0dff47ff60738), UINT64_C(0x778b3f98387caff0)}, &reduction_count_nonzero_uint8, NULL},
    {"count_nonzero", types_int16_int64, "count_nonzero_int16", 244, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.2, {UINT64_C(0xc520b150ac068253), UINT64_C(0xd078c3f2dc77cd6e)}, &reduction_count_nonzero_int16, NULL},
    {"count_nonzero", types_uint16_int64, "count_nonzero_uint16", 245, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.2, {UINT64_C(0x2418e008c735787b), UINT64_C(0xb256f77589b597c5)}, &reduction_count_nonzero_uint16, NULL},
    {"count_nonzero", types_int32_int64, "count_nonzero_int32", 246, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x9bb36bab567c2fa1), UINT64_C(0xaedb6a2782165a44)}, &reduction_count_nonzero_int32, NULL},
    {"count_nonzero", types_uint32_int64, "count_nonzero_uint32", 247, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x44d0f79e2c8375c0), UINT64_C(0x819ff15c25497218)}, &reduction_count_nonzero_uint32, NULL},
    {"count_nonzero", types_int64_int64, "count_nonzero_int64", 248, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x8bbc225074018a8f), UINT64_C(0x277393c1c44c874f)}, &reduction_count_nonzero_int64, NULL},
    {"count_nonzero", types_uint64_int64, "count_nonzero_uint64", 249, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc1ad79e4ab9ba7a6), UINT64_C(0x060d85b70421a708)}, &reduction_count_nonzero_uint64, NULL},
    {"count_nonzero", types_float32_int64, "count_nonzero_float32", 250, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x61ed10e48ad58785), UINT64_C(0x8c8dd65142a96bf4)}, &reduction_count_nonzero_float32, NULL},
    {"count_nonzero", types_float64_int64, "count_nonzero_float64", 251, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x825d2c12178a70e2), UINT64_C(0x8b4fb3e1b131d684)}, &reduction_count_nonzero_float64, NULL},
    {"count_nonzero", types_longdouble_int64, "count_nonzero_longdouble", 252, 0, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 6.56, {UINT64_C(0xbabec487befb1306), UINT64_C(0x640feab5f99a350a)}, &reduction_count_nonzero_longdouble, NULL},
    {"count_nonzero", types_complex64_int64, "count_nonzero_complex64", 253, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2e104d73f0f604be), UINT64_C(0xcd42c81ea453edeb)}, &reduction_count_nonzero_complex64, NULL},
    {"count_nonzero", types_complex128_int64, "count_nonzero_complex128", 254, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x694aef4905d87310), UINT64_C(0x2769dbc7a576bb04)}, &reduction_count_nonzero_complex128, NULL},
    {"count_nonzero", types_clongdouble_int64, "count_nonzero_clongdouble", 255, 0, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0x9a504d8712c0b7fb), UINT64_C(0x1068261bffd51259)}, &reduction_count_nonzero_clongdouble, NULL},
    {"logsumexp", types_float32_float32, "logsumexp_float32", 256, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3068d39accf8ea9f), UINT64_C(0x96039326a5f6423b)}, &reduction_logsumexp_float32, NULL},
    {"logsumexp", types_float64_float64, "logsumexp_float64", 257, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xeba3e708112e8361), UINT64_C(0xad0a1a73901b56fa)}, &reduction_logsumexp_float64, NULL},
    {"logsumexp", types_longdouble_longdouble, "logsumexp_longdouble", 258, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xd3ebadf9b9bc1433), UINT64_C(0xc7e72f562710f482)}, &reduction_logsumexp_longdouble, NULL},
    {"mean", types_float32_float32, "mean_float32", 259, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf62897a80d518a46), UINT64_C(0x800b7cbdd4ddfaa4)}, &reduction_mean_float32, NULL},
    {"mean", types_float64_float64, "mean_float64", 260, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x695509c3b301cd60), UINT64_C(0xc289b08e2abf4845)}, &reduction_mean_float64, NULL},
    {"mean", types_longdouble_longdouble, "mean_longdouble", 261, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xa4469a578daffd4d), UINT64_C(0xbff774354e9a305e)}, &reduction_mean_longdouble, NULL},
    {"mean", types_complex64_complex64, "mean_complex64", 262, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x51f94734651f13c3), UINT64_C(0x36364d2b124f346e)}, &reduction_mean_complex64, NULL},
    {"mean", types_complex128_complex128, "mean_complex128", 263, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xe204ea3ad27584fa), UINT64_C(0xa8e0dfa1e1419937)}, &reduction_mean_complex128, NULL},
    {"mean", types_clongdouble_clongdouble, "mean_clongdouble", 264, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x53bdc87cb770736c), UINT64_C(0x03981fbdcbe55cfe)}, &reduction_mean_clongdouble, NULL},
    {"nanmean", types_float32_float32, "nanmean_float32", 259, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf934f0b7a25f5632), UINT64_C(0x23c8dfcf039754bc)}, &reduction_nanmean_float32, NULL},
    {"nanmean", types_float64_float64, "nanmean_float64", 260, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xf418248239042ec2), UINT64_C(0x7cde2bb06db1fdd1)}, &reduction_nanmean_float64, NULL},
    {"nanmean", types_longdouble_longdouble, "nanmean_longdouble", 261, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xfef3b6d8348147de), UINT64_C(0xea16a5d12c735688)}, &reduction_nanmean_longdouble, NULL},
    {"nanmean", types_complex64_complex64, "nanmean_complex64", 262, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x31ee4ee1deea6f37), UINT64_C(0x7d0fffa21b7ac665)}, &reduction_nanmean_complex64, NULL},
    {"nanmean", types_complex128_complex128, "nanmean_complex128", 263, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xc62d6b228d9a8291), UINT64_C(0xe07f04d14c1a2c21)}, &reduction_nanmean_complex128, NULL},
    {"nanmean", types_clongdouble_clongdouble, "nanmean_clongdouble", 264, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x9cced9785105267b), UINT64_C(0x1059baa4e5e081a0)}, &reduction_nanmean_clongdouble, NULL},
    {"average", types_float32_float32_float32, "average_float32", 259, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xe128ed924e75299d), UINT64_C(0x32faf62ba7cb7a84)}, &reduction_average_float32, NULL},
    {"average", types_float64_float64_float64, "average_float64", 260, 2, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x366710f284d33fa0), UINT64_C(0x5825695f65836786)}, &reduction_average_float64, NULL},
    {"average", types_longdouble_longdouble_longdouble, "average_longdouble", 261, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x854da24fbfbb50a3), UINT64_C(0xca94467b30287e13)}, &reduction_average_longdouble, NULL},
    {"average", types_complex64_complex64_complex64, "average_complex64", 262, 2, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0xeef3ea4ecc20496e), UINT64_C(0xa0fac90eaa1c1c9b)}, &reduction_average_complex64, NULL},
    {"average", types_complex128_complex128_complex128, "average_complex128", 263, 2, 0,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x069e4f58585f0cb6), UINT64_C(0x9c90b15033d44f6e)}, &reduction_average_complex128, NULL},
    {"average", types_clongdouble_clongdouble_clongdouble, "average_clongdouble", 264, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0xf14eb090942705bf), UINT64_C(0x1fe8387cbbfd255d)}, &reduction_average_clongdouble, NULL},
    {"argmax", types_bool_int64, "argmax_bool", 265, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x026ba48cbe462240), UINT64_C(0xd674e150d37c605a)}, &reduction_argmax_bool, NULL},
    {"argmax", types_int8_int64, "argmax_int8", 266, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x95ca24eee33e97e5), UINT64_C(0xe213d477233a5c21)}, &reduction_argmax_int8, NULL},
    {"argmax", types_uint8_int64, "argmax_uint8", 267, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x516d1093162eab56), UINT64_C(0xe4cf97683767be1f)}, &reduction_argmax_uint8, NULL},
    {"argmax", types_int16_int64, "argmax_int16", 268, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.2, {UINT64_C(0xe149db5a62664f93), UINT64_C(0x330eb74bedbcb8c4)}, &reduction_argmax_int16, NULL},
    {"argmax", types_uint16_int64, "argmax_uint16", 269, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.2, {UINT64_C(0x55e3da133312174a), UINT64_C(0x273183a45efcb085)}, &reduction_argmax_uint16, NULL},
    {"argmax", types_int32_int64, "argmax_int32", 270, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x63643524da53c684), UINT64_C(0xf1722e4d8d88043d)}, &reduction_argmax_int32, NULL},
    {"argmax", types_uint32_int64, "argmax_uint32", 271, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x93d364adfdd1d633), UINT64_C(0x913f39dc99898e01)}, &reduction_argmax_uint32, NULL},
    {"argmax", types_int64_int64, "argmax_int64", 272, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3218ed0e560ebd07), UINT64_C(0xaeae8a5688d43088)}, &reduction_argmax_int64, NULL},
    {"argmax", types_uint64_int64, "argmax_uint64", 273, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc649c53e25a719c8), UINT64_C(0x8cc9807eaf99e875)}, &reduction_argmax_uint64, NULL},
    {"argmax", types_float32_int64, "argmax_float32", 274, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x5d24e7497b6965a6), UINT64_C(0x88839668ac0c3bd5)}, &reduction_argmax_float32, NULL},
    {"argmax", types_float64_int64, "argmax_float64", 275, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x7459ba39dc06b598), UINT64_C(0xe62d5ff82d97bf41)}, &reduction_argmax_float64, NULL},
    {"argmax", types_longdouble_int64, "argmax_longdouble", 276, 0, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 6.56, {UINT64_C(0x7e020b577dff0d48), UINT64_C(0x8cee6e62ceebca69)}, &reduction_argmax_longdouble, NULL},
    {"argmax", types_complex64_int64, "argmax_complex64", 277, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x2ccd4d8472cf1a3e), UINT64_C(0x8e6bbd7dad0641ed)}, &reduction_argmax_complex64, NULL},
    {"argmax", types_complex128_int64, "argmax_complex128", 278, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xa012669941f77ea8), UINT64_C(0x3aff88b575eeeb25)}, &reduction_argmax_complex128, NULL},
    {"argmax", types_clongdouble_int64, "argmax_clongdouble", 279, 0, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0x1b8af65d55bb9d94), UINT64_C(0x494a8bbb18efb38c)}, &reduction_argmax_clongdouble, NULL},
    {"argmin", types_bool_int64, "argmin_bool", 265, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0xadc476cd304550fe), UINT64_C(0x3823e48eefcf6006)}, &reduction_argmin_bool, NULL},
    {"argmin", types_int8_int64, "argmin_int8", 266, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x951485cdb8cb7ec0), UINT64_C(0xdd29e6e26fadc62d)}, &reduction_argmin_int8, NULL},
    {"argmin", types_uint8_int64, "argmin_uint8", 267, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.18, {UINT64_C(0x2a0bf37f15888672), UINT64_C(0x9d8c09fad456a63b)}, &reduction_argmin_uint8, NULL},
    {"argmin", types_int16_int64, "argmin_int16", 268, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.2, {UINT64_C(0xfd3619852313dae6), UINT64_C(0xe684c83e52fb756e)}, &reduction_argmin_int16, NULL},
    {"argmin", types_uint16_int64, "argmin_uint16", 269, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.2, {UINT64_C(0xcf57133f88dddac4), UINT64_C(0x66f3f00977d7c566)}, &reduction_argmin_uint16, NULL},
    {"argmin", types_int32_int64, "argmin_int32", 270, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x3a4afc14f0eaaca7), UINT64_C(0xd226699f2b056bdd)}, &reduction_argmin_int32, NULL},
    {"argmin", types_uint32_int64, "argmin_uint32", 271, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x29c94c9b1baa7b30), UINT64_C(0x704aaec4f6526826)}, &reduction_argmin_uint32, NULL},
    {"argmin", types_int64_int64, "argmin_int64", 272, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x46d0853f3532e96f), UINT64_C(0x01dea5adca8aca97)}, &reduction_argmin_int64, NULL},
    {"argmin", types_uint64_int64, "argmin_uint64", 273, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb3b9f4251b9fbca0), UINT64_C(0x4e05b1f926c46354)}, &reduction_argmin_uint64, NULL},
    {"argmin", types_float32_int64, "argmin_float32", 274, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x8b65ebe1e6b09b3a), UINT64_C(0x51ea1613a783afdb)}, &reduction_argmin_float32, NULL},
    {"argmin", types_float64_int64, "argmin_float64", 275, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc566d1411df44a40), UINT64_C(0x60aa40bd7c9f14a2)}, &reduction_argmin_float64, NULL},
    {"argmin", types_longdouble_int64, "argmin_longdouble", 276, 1, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 6.56, {UINT64_C(0x467a42e374f424ee), UINT64_C(0xea8da1b5f52e5991)}, &reduction_argmin_longdouble, NULL},
    {"argmin", types_complex64_int64, "argmin_complex64", 277, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xc3fa4c28e1334320), UINT64_C(0x6c2f57125fac099d)}, &reduction_argmin_complex64, NULL},
    {"argmin", types_complex128_int64, "argmin_complex128", 278, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xe5a1b7b19e5a8d27), UINT64_C(0x074aae56abbd6b26)}, &reduction_argmin_complex128, NULL},
    {"argmin", types_clongdouble_int64, "argmin_clongdouble", 279, 1, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 12.96, {UINT64_C(0x7069786e634738e0), UINT64_C(0x7251db68cd8d3fdc)}, &reduction_argmin_clongdouble, NULL},
    {"minmax", types_bool_bool_bool, "minmax_bool", 280, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xa74a32cc4315acda), UINT64_C(0x469b6e39a4c91f39)}, &reduction_minmax_bool, NULL},
    {"minmax", types_int8_int8_int8, "minmax_int8", 281, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xbe7aa201381154b2), UINT64_C(0x8547ae0e445a0d43)}, &reduction_minmax_int8, NULL},
    {"minmax", types_uint8_uint8_uint8, "minmax_uint8", 282, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.06, {UINT64_C(0xe28e466d2ed937b2), UINT64_C(0xc04dae3ac9c9b26e)}, &reduction_minmax_uint8, NULL},
    {"minmax", types_int16_int16_int16, "minmax_int16", 283, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x2b9ce81ce92a3521), UINT64_C(0x72025b70216c0d3c)}, &reduction_minmax_int16, NULL},
    {"minmax", types_uint16_uint16_uint16, "minmax_uint16", 284, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.12, {UINT64_C(0x29de12d56aa0e702), UINT64_C(0x1c61e1d39eb18247)}, &reduction_minmax_uint16, NULL},
    {"minmax", types_int32_int32_int32, "minmax_int32", 285, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0x816323de1e9cdb4d), UINT64_C(0xf338af34db40f5bd)}, &reduction_minmax_int32, NULL},
    {"minmax", types_uint32_uint32_uint32, "minmax_uint32", 286, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.24, {UINT64_C(0xbcf63d673f196f14), UINT64_C(0xcac9c7d503408be5)}, &reduction_minmax_uint32, NULL},
    {"minmax", types_int64_int64_int64, "minmax_int64", 287, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x52f39b7bf7adc1e2), UINT64_C(0x3f3bdf9ec942d406)}, &reduction_minmax_int64, NULL},
    {"minmax", types_uint64_uint64_uint64, "minmax_uint64", 288, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xbdfc7591456b19c9), UINT64_C(0xc4e017252cbba2d7)}, &reduction_minmax_uint64, NULL},
    {"minmax", types_float32_float32_float32, "minmax_float32", 289, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x8f56935a0fba0739), UINT64_C(0x1a5cad7a5fa4768f)}, &reduction_minmax_float32, NULL},
    {"minmax", types_float64_float64_float64, "minmax_float64", 290, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x5bf2bb37f8c44d5e), UINT64_C(0x07a0deafaf6a9ac9)}, &reduction_minmax_float64, NULL},
    {"minmax", types_longdouble_longdouble_longdouble, "minmax_longdouble", 291, 0, NDM_LOOP_QUIET | NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xd34fd94b1e094173), UINT64_C(0x5299fe069f9262ca)}, &reduction_minmax_longdouble, NULL},
    {"minmax", types_complex64_complex64_complex64, "minmax_complex64", 292, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0xb6aef5724ddb6ba6), UINT64_C(0x755b95f30a45cad0)}, &reduction_minmax_complex64, NULL},
    {"minmax", types_complex128_complex128_complex128, "minmax_complex128", 293, 0, NDM_LOOP_QUIET,
     0, NULL, NULL, NULL, 0.96, {UINT64_C(0x3d6b80d092ac04dc), UINT64_C(0x5c656d874d717b69)}, &reduction_minmax_complex128, NULL},
    {"minmax", types_clongdouble_clongdouble_clongdouble, "minmax_clongdouble", 294, 0, NDM_LOOP_QUIET | NDM_LOOP_X87,
     0, NULL, NULL, NULL, 38.4, {UINT64_C(0x5b31485bd1f71227), UINT64_C(0xfdef70a864eb8180)}, &reduction_minmax_clongdouble, NULL},
    {"ptp", types_int8_int8, "ptp_int8", 281, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0x2b259d462d0438b3), UINT64_C(0x66d1e5576a7f05a1)}, &reduction_ptp_int8, NULL},
    {"ptp", types_uint8_uint8, "ptp_uint8", 282, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.04, {UINT64_C(0xfe3f9d4332906d95), UINT64_C(0x93a4f1a2a4fa6e7a)}, &reduction_ptp_uint8, NULL},
    {"ptp", types_int16_int16, "ptp_int16", 283, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x0d421bbb746df753), UINT64_C(0x61f7eece69c085f7)}, &reduction_ptp_int16, NULL},
    {"ptp", types_uint16_uint16, "ptp_uint16", 284, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.08, {UINT64_C(0x035230ff1ef587f8), UINT64_C(0xc481af2a3bb01183)}, &reduction_ptp_uint16, NULL},
    {"ptp", types_int32_int32, "ptp_int32", 285, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x7499c52858f1907c), UINT64_C(0x0ea455aa7327101c)}, &reduction_ptp_int32, NULL},
    {"ptp", types_uint32_uint32, "ptp_uint32", 286, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.16, {UINT64_C(0x95ab955d76d17bf0), UINT64_C(0x10cacefc25587eb3)}, &reduction_ptp_uint32, NULL},
    {"ptp", types_int64_int64, "ptp_int64", 287, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3fc1811a40fb8da3), UINT64_C(0xf5a1374b82cce4e5)}, &reduction_ptp_int64, NULL},
    {"ptp", types_uint64_uint64, "ptp_uint64", 288, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x050d42475ba32a02), UINT64_C(0xffcf2fe9b785f31c)}, &reduction_ptp_uint64, NULL},
    {"ptp", types_float32_float32, "ptp_float32", 289, 1, NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x797bde8b7a49d770), UINT64_C(0x3418de32dce06950)}, &reduction_ptp_float32, NULL},
    {"ptp", types_float64_float64, "ptp_float64", 290, 1, NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xae955f2788408f2b), UINT64_C(0xb01c36a4ae1571c5)}, &reduction_ptp_float64, NULL},
    {"ptp", types_longdouble_longdouble, "ptp_longdouble", 291, 1, NDM_LOOP_X87 | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xf5ab13961a4e433e), UINT64_C(0x4f5bf36b168d3a5c)}, &reduction_ptp_longdouble, NULL},
    {"ptp", types_complex64_complex64, "ptp_complex64", 292, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x2bd82da75520679d), UINT64_C(0x066c0eb78f06a682)}, &reduction_ptp_complex64, NULL},
    {"ptp", types_complex128_complex128, "ptp_complex128", 293, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x71e1396494469b68), UINT64_C(0x9177b570a0f7a354)}, &reduction_ptp_complex128, NULL},
    {"ptp", types_clongdouble_clongdouble, "ptp_clongdouble", 294, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x56cdafbc3abc7157), UINT64_C(0x93b2e27037a4f08e)}, &reduction_ptp_clongdouble, NULL},
    {"var", types_float32_float32, "var_float32", 295, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xe4a43515c4708b02), UINT64_C(0xcfdb15c1105c3ae7)}, &reduction_var_float32, NULL},
    {"var", types_float64_float64, "var_float64", 296, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x313ff10fddca76d0), UINT64_C(0x4b56ae9337de0a86)}, &reduction_var_float64, NULL},
    {"var", types_longdouble_longdouble, "var_longdouble", 297, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xd5ecbfd1b55c691e), UINT64_C(0x851118bfeee0010f)}, &reduction_var_longdouble, NULL},
    {"var", types_complex64_float32, "var_complex64", 298, 0, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x83c905bfd7f5e6a1), UINT64_C(0x8ab52d65f342453c)}, &reduction_var_complex64, NULL},
    {"var", types_complex128_float64, "var_complex128", 299, 0, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xaf41dacefccc3801), UINT64_C(0x4e5e20d48a40b732)}, &reduction_var_complex128, NULL},
    {"var", types_clongdouble_longdouble, "var_clongdouble", 300, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0xe117efa0aff36ade), UINT64_C(0x4793e31edf51e0bf)}, &reduction_var_clongdouble, NULL},
    {"std", types_float32_float32, "std_float32", 295, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x245831fd81bfdc40), UINT64_C(0x06b591b55b04107e)}, &reduction_std_float32, NULL},
    {"std", types_float64_float64, "std_float64", 296, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x092ddc71db249026), UINT64_C(0x95ddf361cf5c59c6)}, &reduction_std_float64, NULL},
    {"std", types_longdouble_longdouble, "std_longdouble", 297, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xd215d0211ef3a2e9), UINT64_C(0xe5f39d26cf1e4940)}, &reduction_std_longdouble, NULL},
    {"std", types_complex64_float32, "std_complex64", 298, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0xf4a00b77f307390c), UINT64_C(0x70575db72c156b8a)}, &reduction_std_complex64, NULL},
    {"std", types_complex128_float64, "std_complex128", 299, 1, 0,
     0, NULL, NULL, NULL, 0.48, {UINT64_C(0x76f6b0d8bdd7f97a), UINT64_C(0x0659640ae8cccbaf)}, &reduction_std_complex128, NULL},
    {"std", types_clongdouble_longdouble, "std_clongdouble", 300, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 19.2, {UINT64_C(0x14bb6d6bdcd6bfea), UINT64_C(0x646310fb274aa99b)}, &reduction_std_clongdouble, NULL},
    {"nansum", types_int64_int64, "nansum_int64", 301, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xb8ff09ed6058a685), UINT64_C(0xe7bd6cb1aa7265eb)}, &reduction_nansum_int64, NULL},
    {"nansum", types_uint64_uint64, "nansum_uint64", 302, 0, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x670246fbe28b3efe), UINT64_C(0xffb70fba2025e78c)}, &reduction_nansum_uint64, NULL},
    {"nansum", types_float32_float32, "nansum_float32", 303, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2f750667f9bb5190), UINT64_C(0x2c2639e1f2ddf60c)}, &reduction_nansum_float32, NULL},
    {"nansum", types_float64_float64, "nansum_float64", 304, 0, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x26defd4dc770da2e), UINT64_C(0x9ae0b66310591603)}, &reduction_nansum_float64, NULL},
    {"nansum", types_longdouble_longdouble, "nansum_longdouble", 305, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x7b08bc092176eb75), UINT64_C(0x4f956d51f84fe22b)}, &reduction_nansum_longdouble, NULL},
    {"nansum", types_complex64_complex64, "nansum_complex64", 306, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x0fe7efe747744bf2), UINT64_C(0x14f3186e3d0b2c21)}, &reduction_nansum_complex64, NULL},
    {"nansum", types_complex128_complex128, "nansum_complex128", 307, 0, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xc7f264d94b9c13ee), UINT64_C(0x21b828fcf45061ae)}, &reduction_nansum_complex128, NULL},
    {"nansum", types_clongdouble_clongdouble, "nansum_clongdouble", 308, 0, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0x0f7a0dbfd7950704), UINT64_C(0x9a3cf75fd696ec08)}, &reduction_nansum_clongdouble, NULL},
    {"nanprod", types_int64_int64, "nanprod_int64", 301, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2e285ce54a03d3e0), UINT64_C(0x676ea7bc4b59963a)}, &reduction_nanprod_int64, NULL},
    {"nanprod", types_uint64_uint64, "nanprod_uint64", 302, 1, NDM_LOOP_QUIET | NDM_LOOP_EXACT,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x418c04574d856258), UINT64_C(0xd71df8dc9c7bd16b)}, &reduction_nanprod_uint64, NULL},
    {"nanprod", types_float32_float32, "nanprod_float32", 303, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xc251c8ea087aa671), UINT64_C(0x0980f8e715afd8cd)}, &reduction_nanprod_float32, NULL},
    {"nanprod", types_float64_float64, "nanprod_float64", 304, 1, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x2e44719824b16d44), UINT64_C(0x467110ec9e666a40)}, &reduction_nanprod_float64, NULL},
    {"nanprod", types_longdouble_longdouble, "nanprod_longdouble", 305, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0x876cbfc813d4a54d), UINT64_C(0x50e1cfd60fc93f0a)}, &reduction_nanprod_longdouble, NULL},
    {"nanprod", types_complex64_complex64, "nanprod_complex64", 306, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0x528bdbc416b2dbf6), UINT64_C(0x824d8f4673e92ad9)}, &reduction_nanprod_complex64, NULL},
    {"nanprod", types_complex128_complex128, "nanprod_complex128", 307, 1, 0,
     0, NULL, NULL, NULL, 0.64, {UINT64_C(0xf8289bedf68d0daf), UINT64_C(0xe32a2cf657aeab73)}, &reduction_nanprod_complex128, NULL},
    {"nanprod", types_clongdouble_clongdouble, "nanprod_clongdouble", 308, 1, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 25.6, {UINT64_C(0xf99ee8ddb6c5dfd8), UINT64_C(0xf098f2525a179154)}, &reduction_nanprod_clongdouble, NULL},
    {"neumaier_sum", types_float32_float32, "neumaier_sum_float32", 303, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0xd545d9ba4aa4082b), UINT64_C(0xdd525fed520e7b89)}, &reduction_neumaier_sum_float32, NULL},
    {"neumaier_sum", types_float64_float64, "neumaier_sum_float64", 304, 2, 0,
     0, NULL, NULL, NULL, 0.32, {UINT64_C(0x3ce7265a9e56287e), UINT64_C(0xad53657dfffe9478)}, &reduction_neumaier_sum_float64, NULL},
    {"neumaier_sum", types_longdouble_longdouble, "neumaier_sum_longdouble", 305, 2, NDM_LOOP_X87,
     0, NULL, NULL, NULL, 12.8, {UINT64_C(0xc64523b13a744467), UINT64_C(0x29c8ee55d5a137de)}, &reduction_neumaier_sum_longdouble, NULL},
};

/* ---- casts ------------------------------------------------------------------------ */

static const ndm_cast_record casts[] = {
    {"bool", "int8", "cast_bool_int8", 309, 0, NDM_LOOP_QUIET, {UINT64_C(0x85cedc98c3a23c53), UINT64_C(0x200777a79f74e69d)}},
    {"bool", "uint8", "cast_bool_uint8", 309, 1, NDM_LOOP_QUIET, {UINT64_C(0x978223502c7f82ae), UINT64_C(0x7bc7955bcd69be88)}},
    {"bool", "int16", "cast_bool_int16", 309, 2, NDM_LOOP_QUIET, {UINT64_C(0xbfe88189a30231cb), UINT64_C(0x4acca9e439db83bf)}},
    {"bool", "uint16", "cast_bool_uint16", 309, 3, NDM_LOOP_QUIET, {UINT64_C(0x9f35e8212846f190), UINT64_C(0xe158dd6280d8617e)}},
    {"bool", "int32", "cast_bool_int32", 309, 4, NDM_LOOP_QUIET, {UINT64_C(0x0d617eb007f3d356), UINT64_C(0x1c02c3fd31208f67)}},
    {"bool", "uint32", "cast_bool_uint32", 309, 5, NDM_LOOP_QUIET, {UINT64_C(0x7f3bcc42f48e1d98), UINT64_C(0xbadd057229eb621a)}},
    {"bool", "int64", "cast_bool_int64", 309, 6, NDM_LOOP_QUIET, {UINT64_C(0x51e2e81be0dcdcc6), UINT64_C(0xb1564d0f02bf5c77)}},
    {"bool", "uint64", "cast_bool_uint64", 309, 7, NDM_LOOP_QUIET, {UINT64_C(0x543e81673eb7249f), UINT64_C(0xc46a4dfbca404b3e)}},
    {"bool", "float16", "cast_bool_float16", 309, 8, 0, {UINT64_C(0x04fd295d27328997), UINT64_C(0xe5a6af7b8eff79df)}},
    {"bool", "float32", "cast_bool_float32", 309, 9, NDM_LOOP_QUIET, {UINT64_C(0x501b965e1ca15f76), UINT64_C(0xe698acc968e0b7e5)}},
    {"bool", "float64", "cast_bool_float64", 309, 10, NDM_LOOP_QUIET, {UINT64_C(0xea9321dc9a024b7c), UINT64_C(0xa851c5436dbbecb4)}},
    {"bool", "longdouble", "cast_bool_longdouble", 309, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x2c9126c8db1977ee), UINT64_C(0xf305c65eb9bb712d)}},
    {"bool", "complex64", "cast_bool_complex64", 309, 12, NDM_LOOP_QUIET, {UINT64_C(0x6b5ba6a1e9c5012c), UINT64_C(0x20646f81c6e81171)}},
    {"bool", "complex128", "cast_bool_complex128", 309, 13, NDM_LOOP_QUIET, {UINT64_C(0x22facb6e129a68b7), UINT64_C(0x224764b374e61758)}},
    {"bool", "clongdouble", "cast_bool_clongdouble", 309, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xaacabd93b869ea9f), UINT64_C(0xe46103f11c89a559)}},
    {"int8", "bool", "cast_int8_bool", 310, 0, NDM_LOOP_QUIET, {UINT64_C(0xdcb57dd547f6485e), UINT64_C(0xa6eb74a053c71090)}},
    {"int8", "uint8", "cast_int8_uint8", 310, 1, NDM_LOOP_QUIET, {UINT64_C(0x8564802d05ab7fef), UINT64_C(0xba99a5f9e8f01ec2)}},
    {"int8", "int16", "cast_int8_int16", 310, 2, NDM_LOOP_QUIET, {UINT64_C(0x3b4f4b50066ba43f), UINT64_C(0x5664e159811e3f2d)}},
    {"int8", "uint16", "cast_int8_uint16", 310, 3, NDM_LOOP_QUIET, {UINT64_C(0x393d58db37b4a9c5), UINT64_C(0xa81874946cc4723d)}},
    {"int8", "int32", "cast_int8_int32", 310, 4, NDM_LOOP_QUIET, {UINT64_C(0x7596d1b6706cf93d), UINT64_C(0xc87baae8c0f2eda9)}},
    {"int8", "uint32", "cast_int8_uint32", 310, 5, NDM_LOOP_QUIET, {UINT64_C(0xed9e9e87d2833afa), UINT64_C(0xcaed132d19f62348)}},
    {"int8", "int64", "cast_int8_int64", 310, 6, NDM_LOOP_QUIET, {UINT64_C(0xc0f44ee93aa0b6eb), UINT64_C(0xad69924ea4d3dfda)}},
    {"int8", "uint64", "cast_int8_uint64", 310, 7, NDM_LOOP_QUIET, {UINT64_C(0xf499dca8a6551261), UINT64_C(0xe2cca45a02b4d3a3)}},
    {"int8", "float16", "cast_int8_float16", 310, 8, 0, {UINT64_C(0x69de9f498f2da591), UINT64_C(0xb9d73e9da515d217)}},
    {"int8", "float32", "cast_int8_float32", 310, 9, NDM_LOOP_QUIET, {UINT64_C(0x67077179ec6a02aa), UINT64_C(0xbedeaa6cf2281568)}},
    {"int8", "float64", "cast_int8_float64", 310, 10, NDM_LOOP_QUIET, {UINT64_C(0xa47166b1e3ec44aa), UINT64_C(0xa2e35d7ef113d610)}},
    {"int8", "longdouble", "cast_int8_longdouble", 310, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xe913b64cf6c0bf1f), UINT64_C(0x05a6cb4f5bbfc5ab)}},
    {"int8", "complex64", "cast_int8_complex64", 310, 12, NDM_LOOP_QUIET, {UINT64_C(0xd39eb3abaef670fc), UINT64_C(0x7a706b9ec00a8410)}},
    {"int8", "complex128", "cast_int8_complex128", 310, 13, NDM_LOOP_QUIET, {UINT64_C(0x9630de92005789c9), UINT64_C(0x9260f2a85ebb5e15)}},
    {"int8", "clongdouble", "cast_int8_clongdouble", 310, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xaabe828fa1a8dc05), UINT64_C(0xb074670e6abe837b)}},
    {"uint8", "bool", "cast_uint8_bool", 311, 0, NDM_LOOP_QUIET, {UINT64_C(0x3d7a757be23a8093), UINT64_C(0xe218e4329b22d911)}},
    {"uint8", "int8", "cast_uint8_int8", 311, 1, NDM_LOOP_QUIET, {UINT64_C(0x149351329485165b), UINT64_C(0xae90e378db1a1a8b)}},
    {"uint8", "int16", "cast_uint8_int16", 311, 2, NDM_LOOP_QUIET, {UINT64_C(0x3a0bd6dea5b24e5c), UINT64_C(0xd2d2f9566971c6b3)}},
    {"uint8", "uint16", "cast_uint8_uint16", 311, 3, NDM_LOOP_QUIET, {UINT64_C(0x9291f64908a3fbe4), UINT64_C(0x35445fdbcaeb5401)}},
    {"uint8", "int32", "cast_uint8_int32", 311, 4, NDM_LOOP_QUIET, {UINT64_C(0x113cb5ee43bf2feb), UINT64_C(0x227a188a08fb4dcb)}},
    {"uint8", "uint32", "cast_uint8_uint32", 311, 5, NDM_LOOP_QUIET, {UINT64_C(0x55f2f5dac79e7fe8), UINT64_C(0x3493a62b4a015ea3)}},
    {"uint8", "int64", "cast_uint8_int64", 311, 6, NDM_LOOP_QUIET, {UINT64_C(0x361ca8f7e5b8bdc0), UINT64_C(0x3a71917bbffd62f1)}},
    {"uint8", "uint64", "cast_uint8_uint64", 311, 7, NDM_LOOP_QUIET, {UINT64_C(0xef19dcdf1cac5105), UINT64_C(0xd3f6621a22fcfa8a)}},
    {"uint8", "float16", "cast_uint8_float16", 311, 8, 0, {UINT64_C(0xe50bc43a70876aeb), UINT64_C(0x17b6ffb59b4a366f)}},
    {"uint8", "float32", "cast_uint8_float32", 311, 9, NDM_LOOP_QUIET, {UINT64_C(0xbaee19d8f13525dd), UINT64_C(0xfeb3cfddbcff413f)}},
    {"uint8", "float64", "cast_uint8_float64", 311, 10, NDM_LOOP_QUIET, {UINT64_C(0xa3e3e9d67a66e1cd), UINT64_C(0xb6293fbfdefcc3d0)}},
    {"uint8", "longdouble", "cast_uint8_longdouble", 311, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xc814f130f514302d), UINT64_C(0x7c1b7b740f28edb0)}},
    {"uint8", "complex64", "cast_uint8_complex64", 311, 12, NDM_LOOP_QUIET, {UINT64_C(0x970f725090f06522), UINT64_C(0x5a618d60017bd579)}},
    {"uint8", "complex128", "cast_uint8_complex128", 311, 13, NDM_LOOP_QUIET, {UINT64_C(0x3f5e009bde32dc20), UINT64_C(0xa46f583699443584)}},
    {"uint8", "clongdouble", "cast_uint8_clongdouble", 311, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x250058d6c5c60202), UINT64_C(0x161f042a9c6f63de)}},
    {"int16", "bool", "cast_int16_bool", 312, 0, NDM_LOOP_QUIET, {UINT64_C(0x04f8daea1a4b8c33), UINT64_C(0x2af98b3458b993a4)}},
    {"int16", "int8", "cast_int16_int8", 312, 1, NDM_LOOP_QUIET, {UINT64_C(0x169b33253ca56e94), UINT64_C(0x55cea719e8294bce)}},
    {"int16", "uint8", "cast_int16_uint8", 312, 2, NDM_LOOP_QUIET, {UINT64_C(0xcfcc3978958fb1ba), UINT64_C(0x3846e41d04a831ef)}},
    {"int16", "uint16", "cast_int16_uint16", 312, 3, NDM_LOOP_QUIET, {UINT64_C(0x396f35dcff0a66f5), UINT64_C(0x4918facb4f8ea987)}},
    {"int16", "int32", "cast_int16_int32", 312, 4, NDM_LOOP_QUIET, {UINT64_C(0x321eedfc4878a752), UINT64_C(0xdf05469a79898aa2)}},
    {"int16", "uint32", "cast_int16_uint32", 312, 5, NDM_LOOP_QUIET, {UINT64_C(0x6367baece2ccb862), UINT64_C(0x35a857db18073726)}},
    {"int16", "int64", "cast_int16_int64", 312, 6, NDM_LOOP_QUIET, {UINT64_C(0x25c336f0a91a9a5d), UINT64_C(0xcc834ea44756cd9a)}},
    {"int16", "uint64", "cast_int16_uint64", 312, 7, NDM_LOOP_QUIET, {UINT64_C(0x20ded2bf877c4876), UINT64_C(0xa43b0a795067293f)}},
    {"int16", "float16", "cast_int16_float16", 312, 8, 0, {UINT64_C(0xb8f145b90275f710), UINT64_C(0x6d8246954ffc36c5)}},
    {"int16", "float32", "cast_int16_float32", 312, 9, NDM_LOOP_QUIET, {UINT64_C(0x053508d3e0358393), UINT64_C(0x423685be03a56ffc)}},
    {"int16", "float64", "cast_int16_float64", 312, 10, NDM_LOOP_QUIET, {UINT64_C(0x0665c82bea8247b4), UINT64_C(0xae61e990f28a3fae)}},
    {"int16", "longdouble", "cast_int16_longdouble", 312, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x60cf6dc2e45d2235), UINT64_C(0xe3f5fc3adc1f40c7)}},
    {"int16", "complex64", "cast_int16_complex64", 312, 12, NDM_LOOP_QUIET, {UINT64_C(0x41f5e1a878e5a32c), UINT64_C(0x23538e4e4c77f4b4)}},
    {"int16", "complex128", "cast_int16_complex128", 312, 13, NDM_LOOP_QUIET, {UINT64_C(0x5bb9091f6437c735), UINT64_C(0xc7fa2bc3102fd035)}},
    {"int16", "clongdouble", "cast_int16_clongdouble", 312, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x28ed099b882de6ea), UINT64_C(0x8330787e33ed2c40)}},
    {"uint16", "bool", "cast_uint16_bool", 313, 0, NDM_LOOP_QUIET, {UINT64_C(0x405602a98547aec6), UINT64_C(0x1cd7f6ae624f5461)}},
    {"uint16", "int8", "cast_uint16_int8", 313, 1, NDM_LOOP_QUIET, {UINT64_C(0xd7881973829143ad), UINT64_C(0x1bf5988510d15edd)}},
    {"uint16", "uint8", "cast_uint16_uint8", 313, 2, NDM_LOOP_QUIET, {UINT64_C(0xda79fe560e7f6124), UINT64_C(0x157fd9975b036242)}},
    {"uint16", "int16", "cast_uint16_int16", 313, 3, NDM_LOOP_QUIET, {UINT64_C(0x1ea62720a4ffbbe4), UINT64_C(0xefd4cf139703daf2)}},
    {"uint16", "int32", "cast_uint16_int32", 313, 4, NDM_LOOP_QUIET, {UINT64_C(0x4a8dcb01c0d5b9e8), UINT64_C(0x18ec47e69f6df53c)}},
    {"uint16", "uint32", "cast_uint16_uint32", 313, 5, NDM_LOOP_QUIET, {UINT64_C(0x1d8affccbc44b6d8), UINT64_C(0x76d6304ee937153a)}},
    {"uint16", "int64", "cast_uint16_int64", 313, 6, NDM_LOOP_QUIET, {UINT64_C(0x146e300b6170c9d2), UINT64_C(0xfd6c6fee4ef1b634)}},
    {"uint16", "uint64", "cast_uint16_uint64", 313, 7, NDM_LOOP_QUIET, {UINT64_C(0x1b906b464b0692b7), UINT64_C(0xd193b4f6063db64d)}},
    {"uint16", "float16", "cast_uint16_float16", 313, 8, 0, {UINT64_C(0x294514600c4ae8d1), UINT64_C(0x078275f20e670077)}},
    {"uint16", "float32", "cast_uint16_float32", 313, 9, NDM_LOOP_QUIET, {UINT64_C(0x19b30f179a4b3ac6), UINT64_C(0x7468311e96c2b6c3)}},
    {"uint16", "float64", "cast_uint16_float64", 313, 10, NDM_LOOP_QUIET, {UINT64_C(0xcebc390cfc066200), UINT64_C(0xa3c142fe01c98b66)}},
    {"uint16", "longdouble", "cast_uint16_longdouble", 313, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x38477ffb674036c2), UINT64_C(0xf72edfc4b4b15be1)}},
    {"uint16", "complex64", "cast_uint16_complex64", 313, 12, NDM_LOOP_QUIET, {UINT64_C(0x8d5120b6b3e63be8), UINT64_C(0x7456b56ce3fd525b)}},
    {"uint16", "complex128", "cast_uint16_complex128", 313, 13, NDM_LOOP_QUIET, {UINT64_C(0xd6582db102dfd290), UINT64_C(0xa1be9bab0669bee5)}},
    {"uint16", "clongdouble", "cast_uint16_clongdouble", 313, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x3b5b8b7a879b2a96), UINT64_C(0x4496ba8186bf4334)}},
    {"int32", "bool", "cast_int32_bool", 314, 0, NDM_LOOP_QUIET, {UINT64_C(0x92d387597f576f58), UINT64_C(0x221288bf040e3c93)}},
    {"int32", "int8", "cast_int32_int8", 314, 1, NDM_LOOP_QUIET, {UINT64_C(0x812a549e5cbf5519), UINT64_C(0xf4e73ab575736c6d)}},
    {"int32", "uint8", "cast_int32_uint8", 314, 2, NDM_LOOP_QUIET, {UINT64_C(0x29353cd1b6ae65c3), UINT64_C(0x6512146c0abf36f4)}},
    {"int32", "int16", "cast_int32_int16", 314, 3, NDM_LOOP_QUIET, {UINT64_C(0xaf496c4ba3a64057), UINT64_C(0xb65c71bfc9ac197c)}},
    {"int32", "uint16", "cast_int32_uint16", 314, 4, NDM_LOOP_QUIET, {UINT64_C(0x9a0de7e0b64c1119), UINT64_C(0x8f957b24b2eede39)}},
    {"int32", "uint32", "cast_int32_uint32", 314, 5, NDM_LOOP_QUIET, {UINT64_C(0xa0d37d2891c89763), UINT64_C(0xa0d9b794c1c38045)}},
    {"int32", "int64", "cast_int32_int64", 314, 6, NDM_LOOP_QUIET, {UINT64_C(0xa09595bafaccb548), UINT64_C(0xb5ca8c8bed5810e9)}},
    {"int32", "uint64", "cast_int32_uint64", 314, 7, NDM_LOOP_QUIET, {UINT64_C(0x352d7ff06513f484), UINT64_C(0xa1d0de88845bb610)}},
    {"int32", "float16", "cast_int32_float16", 314, 8, 0, {UINT64_C(0xb365daeb21f37324), UINT64_C(0xc9e33ea212c355c4)}},
    {"int32", "float32", "cast_int32_float32", 314, 9, NDM_LOOP_QUIET, {UINT64_C(0x5ce6d3b3db75879d), UINT64_C(0x3c8a487823d18f5c)}},
    {"int32", "float64", "cast_int32_float64", 314, 10, NDM_LOOP_QUIET, {UINT64_C(0xf678c64b7c12b7a7), UINT64_C(0x0d614e9c427c3ac7)}},
    {"int32", "longdouble", "cast_int32_longdouble", 314, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x70ee0b7226a70d0e), UINT64_C(0xbf7e5ebcb8550abe)}},
    {"int32", "complex64", "cast_int32_complex64", 314, 12, NDM_LOOP_QUIET, {UINT64_C(0xaee4d2d6bab5beaa), UINT64_C(0x1aeee0ca0264602f)}},
    {"int32", "complex128", "cast_int32_complex128", 314, 13, NDM_LOOP_QUIET, {UINT64_C(0xc051b09914c169a1), UINT64_C(0x1c7efae95e9392ea)}},
    {"int32", "clongdouble", "cast_int32_clongdouble", 314, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xa34feab8ba7e78a6), UINT64_C(0x117d09cb1b0d6cc7)}},
    {"uint32", "bool", "cast_uint32_bool", 315, 0, NDM_LOOP_QUIET, {UINT64_C(0x3cf0d91d0537addb), UINT64_C(0x76065dcf1efdc0f6)}},
    {"uint32", "int8", "cast_uint32_int8", 315, 1, NDM_LOOP_QUIET, {UINT64_C(0xda01a543b67aacbb), UINT64_C(0x91f180e73465813b)}},
    {"uint32", "uint8", "cast_uint32_uint8", 315, 2, NDM_LOOP_QUIET, {UINT64_C(0x748c7b5beb2bd538), UINT64_C(0x0a71dd1a29ee640b)}},
    {"uint32", "int16", "cast_uint32_int16", 315, 3, NDM_LOOP_QUIET, {UINT64_C(0x24881740903e374a), UINT64_C(0xd7edcf557682c194)}},
    {"uint32", "uint16", "cast_uint32_uint16", 315, 4, NDM_LOOP_QUIET, {UINT64_C(0x6445ac1d1956108a), UINT64_C(0x71deea9dad1003b5)}},
    {"uint32", "int32", "cast_uint32_int32", 315, 5, NDM_LOOP_QUIET, {UINT64_C(0x17f649ce3e2174fe), UINT64_C(0x75c39c4625044a99)}},
    {"uint32", "int64", "cast_uint32_int64", 315, 6, NDM_LOOP_QUIET, {UINT64_C(0x9d38bf6035bd2fd7), UINT64_C(0xcfc0557b5aa263fc)}},
    {"uint32", "uint64", "cast_uint32_uint64", 315, 7, NDM_LOOP_QUIET, {UINT64_C(0xe1837d62fe0f96cb), UINT64_C(0xee496395bdaa9aba)}},
    {"uint32", "float16", "cast_uint32_float16", 315, 8, 0, {UINT64_C(0xb3a690e7f70533ff), UINT64_C(0xb49ee98666d6728b)}},
    {"uint32", "float32", "cast_uint32_float32", 315, 9, NDM_LOOP_QUIET, {UINT64_C(0x168b83272b7d9abb), UINT64_C(0x84e29720a0813e05)}},
    {"uint32", "float64", "cast_uint32_float64", 315, 10, NDM_LOOP_QUIET, {UINT64_C(0x15405f2ee78cb738), UINT64_C(0xc117a5fbc19ffb17)}},
    {"uint32", "longdouble", "cast_uint32_longdouble", 315, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x40157fce65c3f9d2), UINT64_C(0x1adb7e5359f426ec)}},
    {"uint32", "complex64", "cast_uint32_complex64", 315, 12, NDM_LOOP_QUIET, {UINT64_C(0x7de61e7ed78eca6c), UINT64_C(0xcc2f33b3c18b9269)}},
    {"uint32", "complex128", "cast_uint32_complex128", 315, 13, NDM_LOOP_QUIET, {UINT64_C(0xc069b7f12e9917df), UINT64_C(0xcf7aa32330c15337)}},
    {"uint32", "clongdouble", "cast_uint32_clongdouble", 315, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xff1a2570fee2a85a), UINT64_C(0x69b038018e8f19ee)}},
    {"int64", "bool", "cast_int64_bool", 316, 0, NDM_LOOP_QUIET, {UINT64_C(0x8c7d4c3d7e3b8195), UINT64_C(0x3ae87b4b4255319a)}},
    {"int64", "int8", "cast_int64_int8", 316, 1, NDM_LOOP_QUIET, {UINT64_C(0xf5916141c7ec66e5), UINT64_C(0x4c84455a34ca26bf)}},
    {"int64", "uint8", "cast_int64_uint8", 316, 2, NDM_LOOP_QUIET, {UINT64_C(0x237091a3ead1bfca), UINT64_C(0x58d3c74a4eb955a9)}},
    {"int64", "int16", "cast_int64_int16", 316, 3, NDM_LOOP_QUIET, {UINT64_C(0x25e55f7918f78b8b), UINT64_C(0xb0b86cab4c985757)}},
    {"int64", "uint16", "cast_int64_uint16", 316, 4, NDM_LOOP_QUIET, {UINT64_C(0xa638a6444cdb9016), UINT64_C(0x86d1e5602d508986)}},
    {"int64", "int32", "cast_int64_int32", 316, 5, NDM_LOOP_QUIET, {UINT64_C(0x4bbfe5a08e35cb91), UINT64_C(0xeffff5a0cb0189d9)}},
    {"int64", "uint32", "cast_int64_uint32", 316, 6, NDM_LOOP_QUIET, {UINT64_C(0xa38a76f00c604b04), UINT64_C(0x9cc78d24245b0a66)}},
    {"int64", "uint64", "cast_int64_uint64", 316, 7, NDM_LOOP_QUIET, {UINT64_C(0xd8ee07705cfaade0), UINT64_C(0xb24e91a2b56a4fb7)}},
    {"int64", "float16", "cast_int64_float16", 316, 8, 0, {UINT64_C(0x122bd7b2f53d7da0), UINT64_C(0xb22fff621344f63e)}},
    {"int64", "float32", "cast_int64_float32", 316, 9, NDM_LOOP_QUIET, {UINT64_C(0x9781db7dc83be4e8), UINT64_C(0xc129a0be1122b499)}},
    {"int64", "float64", "cast_int64_float64", 316, 10, NDM_LOOP_QUIET, {UINT64_C(0xeee4f87de6d1112a), UINT64_C(0xc96359f155608e4f)}},
    {"int64", "longdouble", "cast_int64_longdouble", 316, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x61bdc65b2ec68cb7), UINT64_C(0xa812cd3cf0112583)}},
    {"int64", "complex64", "cast_int64_complex64", 316, 12, NDM_LOOP_QUIET, {UINT64_C(0xd7a7f4a96fc7d166), UINT64_C(0xc4f8a907abfe4ad8)}},
    {"int64", "complex128", "cast_int64_complex128", 316, 13, NDM_LOOP_QUIET, {UINT64_C(0x53e9ba296240e4ea), UINT64_C(0xf2cd2e8c15ac257a)}},
    {"int64", "clongdouble", "cast_int64_clongdouble", 316, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xfa5aa34a0cc68c24), UINT64_C(0x0494c06402dbd57a)}},
    {"uint64", "bool", "cast_uint64_bool", 317, 0, NDM_LOOP_QUIET, {UINT64_C(0xd3cbcdf43f707029), UINT64_C(0x4951a5303e9721d9)}},
    {"uint64", "int8", "cast_uint64_int8", 317, 1, NDM_LOOP_QUIET, {UINT64_C(0x163d2e805581b4f8), UINT64_C(0xe82c43c7492aeca6)}},
    {"uint64", "uint8", "cast_uint64_uint8", 317, 2, NDM_LOOP_QUIET, {UINT64_C(0x80d91243c3f62672), UINT64_C(0x98132b44f02e9a44)}},
    {"uint64", "int16", "cast_uint64_int16", 317, 3, NDM_LOOP_QUIET, {UINT64_C(0x575ed8bb3b25fbc0), UINT64_C(0x4bb19fd91b510ed6)}},
    {"uint64", "uint16", "cast_uint64_uint16", 317, 4, NDM_LOOP_QUIET, {UINT64_C(0x2bbba303c024c0b6), UINT64_C(0xe1a20266252ec51e)}},
    {"uint64", "int32", "cast_uint64_int32", 317, 5, NDM_LOOP_QUIET, {UINT64_C(0xaff2521b1ed6c72f), UINT64_C(0x292ce330cf19f4a0)}},
    {"uint64", "uint32", "cast_uint64_uint32", 317, 6, NDM_LOOP_QUIET, {UINT64_C(0x996327790ccadcbd), UINT64_C(0x7e37ea728a418aed)}},
    {"uint64", "int64", "cast_uint64_int64", 317, 7, NDM_LOOP_QUIET, {UINT64_C(0x4f015bb9632c845b), UINT64_C(0x18f4dd8af9e75612)}},
    {"uint64", "float16", "cast_uint64_float16", 317, 8, 0, {UINT64_C(0x1ac13b02aaa1a5c3), UINT64_C(0x7ff49c4b65075ea5)}},
    {"uint64", "float32", "cast_uint64_float32", 317, 9, NDM_LOOP_QUIET, {UINT64_C(0x9d3b07f0ec206f49), UINT64_C(0xc403abaeb80262cd)}},
    {"uint64", "float64", "cast_uint64_float64", 317, 10, NDM_LOOP_QUIET, {UINT64_C(0x8a1e2e2fd7efc0f1), UINT64_C(0xd2a879c1c7a0b9c9)}},
    {"uint64", "longdouble", "cast_uint64_longdouble", 317, 11, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x61296ad1ce03c018), UINT64_C(0x242522f1e5c99b2e)}},
    {"uint64", "complex64", "cast_uint64_complex64", 317, 12, NDM_LOOP_QUIET, {UINT64_C(0x4af94d1c4b543388), UINT64_C(0x0567beb630fa7d26)}},
    {"uint64", "complex128", "cast_uint64_complex128", 317, 13, NDM_LOOP_QUIET, {UINT64_C(0xeff84f72189590d1), UINT64_C(0x4cdbb8acc1427c58)}},
    {"uint64", "clongdouble", "cast_uint64_clongdouble", 317, 14, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x773ec30b52f31d28), UINT64_C(0x0d575d0057a3b570)}},
    {"float16", "bool", "cast_float16_bool", 318, 0, NDM_LOOP_QUIET, {UINT64_C(0xb2aa62422130448a), UINT64_C(0xac447b1525dc8e05)}},
    {"float16", "int8", "cast_float16_int8", 318, 1, 0, {UINT64_C(0x17ace773c438b5ec), UINT64_C(0xb3c2d4bc8b2841e6)}},
    {"float16", "uint8", "cast_float16_uint8", 318, 2, 0, {UINT64_C(0x9fc90ebd96473fc2), UINT64_C(0xee9f16e315503dec)}},
    {"float16", "int16", "cast_float16_int16", 318, 3, 0, {UINT64_C(0xf58f0b4f93c78065), UINT64_C(0x316c967699146e53)}},
    {"float16", "uint16", "cast_float16_uint16", 318, 4, 0, {UINT64_C(0x2dfcec0b1b621988), UINT64_C(0x1c768dbaa1d63e35)}},
    {"float16", "int32", "cast_float16_int32", 318, 5, 0, {UINT64_C(0x04dcd5c258a61948), UINT64_C(0xe501bb477bfaadff)}},
    {"float16", "uint32", "cast_float16_uint32", 318, 6, 0, {UINT64_C(0x3d37c60c9f8f125d), UINT64_C(0xb8070ecfe6f90687)}},
    {"float16", "int64", "cast_float16_int64", 318, 7, 0, {UINT64_C(0xb2107fe4f5f63ed2), UINT64_C(0x9cf1223db68accc9)}},
    {"float16", "uint64", "cast_float16_uint64", 318, 8, 0, {UINT64_C(0x7604c56c026756c1), UINT64_C(0x2d2a228e6b2934cc)}},
    {"float16", "float32", "cast_float16_float32", 318, 9, 0, {UINT64_C(0x137ed939a856bb2a), UINT64_C(0x3f249fec23f3e0a9)}},
    {"float16", "float64", "cast_float16_float64", 318, 10, 0, {UINT64_C(0x88d3eecc5c727b04), UINT64_C(0xd1d9349a8083d63c)}},
    {"float16", "longdouble", "cast_float16_longdouble", 318, 11, NDM_LOOP_X87, {UINT64_C(0x6b13fc3932ac3673), UINT64_C(0x21526b3399665abb)}},
    {"float16", "complex64", "cast_float16_complex64", 318, 12, 0, {UINT64_C(0x28c92ef771322648), UINT64_C(0x968ae7dedc2532d0)}},
    {"float16", "complex128", "cast_float16_complex128", 318, 13, 0, {UINT64_C(0x9967832addf5f2e4), UINT64_C(0xa7624eba25911e02)}},
    {"float16", "clongdouble", "cast_float16_clongdouble", 318, 14, NDM_LOOP_X87, {UINT64_C(0x41f2b67a8a1d13f4), UINT64_C(0x60d2821c770d5226)}},
    {"float32", "bool", "cast_float32_bool", 319, 0, NDM_LOOP_QUIET, {UINT64_C(0x184cb3274bb3daea), UINT64_C(0xf982da65f27c5664)}},
    {"float32", "int8", "cast_float32_int8", 319, 1, 0, {UINT64_C(0x9bef070c6f26dfac), UINT64_C(0x92bf02cda1e10328)}},
    {"float32", "uint8", "cast_float32_uint8", 319, 2, 0, {UINT64_C(0xcbe1c2e5397e1ece), UINT64_C(0xcf33e6e70db5dd38)}},
    {"float32", "int16", "cast_float32_int16", 319, 3, 0, {UINT64_C(0x1803e8917b9c38b6), UINT64_C(0x409a7760418cff95)}},
    {"float32", "uint16", "cast_float32_uint16", 319, 4, 0, {UINT64_C(0x31f4fe818478226e), UINT64_C(0xcee04ccb47fdb72c)}},
    {"float32", "int32", "cast_float32_int32", 319, 5, 0, {UINT64_C(0xaf0986ff325a65b1), UINT64_C(0x3da501be9be08704)}},
    {"float32", "uint32", "cast_float32_uint32", 319, 6, 0, {UINT64_C(0xddfefd3a511d15a1), UINT64_C(0x920613cbaeef3ad3)}},
    {"float32", "int64", "cast_float32_int64", 319, 7, 0, {UINT64_C(0xd0dc8dc49c63238f), UINT64_C(0xc2af67ba851754ac)}},
    {"float32", "uint64", "cast_float32_uint64", 319, 8, 0, {UINT64_C(0xad6fa193fb8ccae3), UINT64_C(0x01358fc1be379bd8)}},
    {"float32", "float16", "cast_float32_float16", 319, 9, 0, {UINT64_C(0x77f5177a559415ba), UINT64_C(0xb70e8eb9fb4c1975)}},
    {"float32", "float64", "cast_float32_float64", 319, 10, 0, {UINT64_C(0x72aa619c0ef43f1f), UINT64_C(0xfc9da6b83105acec)}},
    {"float32", "longdouble", "cast_float32_longdouble", 319, 11, NDM_LOOP_X87, {UINT64_C(0xa0f5d0085a1015bd), UINT64_C(0x4e1385b8f0a1cfab)}},
    {"float32", "complex64", "cast_float32_complex64", 319, 12, 0, {UINT64_C(0xd05a15571c7de582), UINT64_C(0x33b8fe734959bb96)}},
    {"float32", "complex128", "cast_float32_complex128", 319, 13, 0, {UINT64_C(0xd3426f65afa611e8), UINT64_C(0x2d22c8cf6f62a403)}},
    {"float32", "clongdouble", "cast_float32_clongdouble", 319, 14, NDM_LOOP_X87, {UINT64_C(0xa0a56015765fd9e1), UINT64_C(0xfda79306cda84801)}},
    {"float64", "bool", "cast_float64_bool", 320, 0, NDM_LOOP_QUIET, {UINT64_C(0x0897b52a0fe2dd6d), UINT64_C(0xfc6e01bb6949de0e)}},
    {"float64", "int8", "cast_float64_int8", 320, 1, 0, {UINT64_C(0x5da3278b543c759f), UINT64_C(0x12a7d399d873a814)}},
    {"float64", "uint8", "cast_float64_uint8", 320, 2, 0, {UINT64_C(0xfecc3768b9e496b8), UINT64_C(0x94e20b1e7e82fe62)}},
    {"float64", "int16", "cast_float64_int16", 320, 3, 0, {UINT64_C(0x36fe09222218b15c), UINT64_C(0x99db78d35afe99bc)}},
    {"float64", "uint16", "cast_float64_uint16", 320, 4, 0, {UINT64_C(0xf16f5b501e58db2d), UINT64_C(0x5ab29725f00dccb7)}},
    {"float64", "int32", "cast_float64_int32", 320, 5, 0, {UINT64_C(0x62f055203838b67e), UINT64_C(0x7044e339dc9a0227)}},
    {"float64", "uint32", "cast_float64_uint32", 320, 6, 0, {UINT64_C(0x5dd6a5279ee0679f), UINT64_C(0xff3e5b4300e7f2eb)}},
    {"float64", "int64", "cast_float64_int64", 320, 7, 0, {UINT64_C(0xcdd2d634c4b69cc6), UINT64_C(0x3e1ce91c6adb3b30)}},
    {"float64", "uint64", "cast_float64_uint64", 320, 8, 0, {UINT64_C(0x4e6e0dba5f0b050d), UINT64_C(0x135d75e9b89f3519)}},
    {"float64", "float16", "cast_float64_float16", 320, 9, 0, {UINT64_C(0x85f462ff202caf50), UINT64_C(0x74383e12be23b0ff)}},
    {"float64", "float32", "cast_float64_float32", 320, 10, 0, {UINT64_C(0x372f64291e29d4ff), UINT64_C(0xdc80b67e7f51281d)}},
    {"float64", "longdouble", "cast_float64_longdouble", 320, 11, NDM_LOOP_X87, {UINT64_C(0xb7544bfe8e34e3b7), UINT64_C(0x819f9e81ed6d6f00)}},
    {"float64", "complex64", "cast_float64_complex64", 320, 12, 0, {UINT64_C(0x41199c97393043e2), UINT64_C(0x9b9f79f16f617657)}},
    {"float64", "complex128", "cast_float64_complex128", 320, 13, 0, {UINT64_C(0xd3c20ef608b0b9cd), UINT64_C(0xd5d18cecf42c8fe6)}},
    {"float64", "clongdouble", "cast_float64_clongdouble", 320, 14, NDM_LOOP_X87, {UINT64_C(0xafd554281af3b001), UINT64_C(0xdb032b6c2c77ff31)}},
    {"longdouble", "bool", "cast_longdouble_bool", 321, 0, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0x18988cc4872ffcc8), UINT64_C(0x0724e2534e302500)}},
    {"longdouble", "int8", "cast_longdouble_int8", 321, 1, NDM_LOOP_X87, {UINT64_C(0x2af2bf0ebe51bca0), UINT64_C(0xc853c49ff67e1947)}},
    {"longdouble", "uint8", "cast_longdouble_uint8", 321, 2, NDM_LOOP_X87, {UINT64_C(0xf14bf26892033a12), UINT64_C(0xff28f44d29632153)}},
    {"longdouble", "int16", "cast_longdouble_int16", 321, 3, NDM_LOOP_X87, {UINT64_C(0x36a966b42519fcb3), UINT64_C(0x0731f94174abd63c)}},
    {"longdouble", "uint16", "cast_longdouble_uint16", 321, 4, NDM_LOOP_X87, {UINT64_C(0xe274a817a7b2ddab), UINT64_C(0x5705e296603e899f)}},
    {"longdouble", "int32", "cast_longdouble_int32", 321, 5, NDM_LOOP_X87, {UINT64_C(0xe113e52bb2d148c1), UINT64_C(0xda1d8158b1757eb6)}},
    {"longdouble", "uint32", "cast_longdouble_uint32", 321, 6, NDM_LOOP_X87, {UINT64_C(0x4fe15d983c284192), UINT64_C(0x9db88f152324dd40)}},
    {"longdouble", "int64", "cast_longdouble_int64", 321, 7, NDM_LOOP_X87, {UINT64_C(0x9a9ff578c6115710), UINT64_C(0x7c7a2e480af5d92c)}},
    {"longdouble", "uint64", "cast_longdouble_uint64", 321, 8, NDM_LOOP_X87, {UINT64_C(0x5e1c4debda9ae23e), UINT64_C(0x5facbc31a8e1fa89)}},
    {"longdouble", "float16", "cast_longdouble_float16", 321, 9, NDM_LOOP_X87, {UINT64_C(0x4461f93967294352), UINT64_C(0x9d0aede4c6b16438)}},
    {"longdouble", "float32", "cast_longdouble_float32", 321, 10, NDM_LOOP_X87, {UINT64_C(0x696fa86a8bd484dd), UINT64_C(0x5cfd9f14b224e24d)}},
    {"longdouble", "float64", "cast_longdouble_float64", 321, 11, NDM_LOOP_X87, {UINT64_C(0xd44df6b683cd045a), UINT64_C(0x47e0ab7c4ca5bc87)}},
    {"longdouble", "complex64", "cast_longdouble_complex64", 321, 12, NDM_LOOP_X87, {UINT64_C(0x92fa47dc3d03cf26), UINT64_C(0x88195fe15cc71519)}},
    {"longdouble", "complex128", "cast_longdouble_complex128", 321, 13, NDM_LOOP_X87, {UINT64_C(0x11985c2255c9c748), UINT64_C(0x2d1ae8503953b8e2)}},
    {"longdouble", "clongdouble", "cast_longdouble_clongdouble", 321, 14, NDM_LOOP_X87, {UINT64_C(0x458fd60f97529d9e), UINT64_C(0xdf8f5cd94f568d41)}},
    {"complex64", "bool", "cast_complex64_bool", 322, 0, NDM_LOOP_QUIET, {UINT64_C(0xc68c354bc2e5cab9), UINT64_C(0x8628b240a7fb6204)}},
    {"complex64", "int8", "cast_complex64_int8", 322, 1, 0, {UINT64_C(0xd77fcd528699ee8a), UINT64_C(0x8bdc7beec490728f)}},
    {"complex64", "uint8", "cast_complex64_uint8", 322, 2, 0, {UINT64_C(0x09533b2b3c58ea55), UINT64_C(0xd662d104c05aee66)}},
    {"complex64", "int16", "cast_complex64_int16", 322, 3, 0, {UINT64_C(0x85c6a9b142bfb558), UINT64_C(0x2a04670d57a50577)}},
    {"complex64", "uint16", "cast_complex64_uint16", 322, 4, 0, {UINT64_C(0x25bce7acecbac5f9), UINT64_C(0x7ca1784d502d518c)}},
    {"complex64", "int32", "cast_complex64_int32", 322, 5, 0, {UINT64_C(0xf76b5c6df9f9ed3c), UINT64_C(0x2dcf7499fe38fc80)}},
    {"complex64", "uint32", "cast_complex64_uint32", 322, 6, 0, {UINT64_C(0x68f3d616daf38c74), UINT64_C(0x141f6cda19a47a3e)}},
    {"complex64", "int64", "cast_complex64_int64", 322, 7, 0, {UINT64_C(0x4b6ae5c3819b47c2), UINT64_C(0x2d512fd4ea806907)}},
    {"complex64", "uint64", "cast_complex64_uint64", 322, 8, 0, {UINT64_C(0xa41bcd1a92d3c1c7), UINT64_C(0xc0afeb9d917a3ea9)}},
    {"complex64", "float16", "cast_complex64_float16", 322, 9, 0, {UINT64_C(0x56dc6a904925046d), UINT64_C(0x23a3ad79a2fcfc17)}},
    {"complex64", "float32", "cast_complex64_float32", 322, 10, 0, {UINT64_C(0x7b84e69b67f41991), UINT64_C(0xa07b2e75da13a504)}},
    {"complex64", "float64", "cast_complex64_float64", 322, 11, 0, {UINT64_C(0x0d9b500b1a238f44), UINT64_C(0xf76076b1e2b4f775)}},
    {"complex64", "longdouble", "cast_complex64_longdouble", 322, 12, NDM_LOOP_X87, {UINT64_C(0xc79335634d979b7c), UINT64_C(0x920605edf8889268)}},
    {"complex64", "complex128", "cast_complex64_complex128", 322, 13, 0, {UINT64_C(0x58b499d21325fb75), UINT64_C(0x2b299456a4a32c16)}},
    {"complex64", "clongdouble", "cast_complex64_clongdouble", 322, 14, NDM_LOOP_X87, {UINT64_C(0xf568dcfe3bec473e), UINT64_C(0x9ec3031824cff0b3)}},
    {"complex128", "bool", "cast_complex128_bool", 323, 0, NDM_LOOP_QUIET, {UINT64_C(0x2488fc84ff061e1a), UINT64_C(0xaf110f06bd215261)}},
    {"complex128", "int8", "cast_complex128_int8", 323, 1, 0, {UINT64_C(0xbe24441348184f83), UINT64_C(0x9e2c074987b5a8de)}},
    {"complex128", "uint8", "cast_complex128_uint8", 323, 2, 0, {UINT64_C(0xc28b566276ed4e50), UINT64_C(0x9a276fcb8e720296)}},
    {"complex128", "int16", "cast_complex128_int16", 323, 3, 0, {UINT64_C(0x542e8405436a4488), UINT64_C(0x1db800de59833024)}},
    {"complex128", "uint16", "cast_complex128_uint16", 323, 4, 0, {UINT64_C(0x7876dd097713f50c), UINT64_C(0xad335079645db6f8)}},
    {"complex128", "int32", "cast_complex128_int32", 323, 5, 0, {UINT64_C(0x3378ff44a7d72c02), UINT64_C(0xa46d48214de02067)}},
    {"complex128", "uint32", "cast_complex128_uint32", 323, 6, 0, {UINT64_C(0xcd890a477dacf3f2), UINT64_C(0x2d5e95d5ecac9b75)}},
    {"complex128", "int64", "cast_complex128_int64", 323, 7, 0, {UINT64_C(0xcbc90f54430644e5), UINT64_C(0x1bb138baba839ed6)}},
    {"complex128", "uint64", "cast_complex128_uint64", 323, 8, 0, {UINT64_C(0x28caa3fcae53dda4), UINT64_C(0xebb4b378c1d0ace1)}},
    {"complex128", "float16", "cast_complex128_float16", 323, 9, 0, {UINT64_C(0x3d2e102b3828b89b), UINT64_C(0x31358e0e5194bc87)}},
    {"complex128", "float32", "cast_complex128_float32", 323, 10, 0, {UINT64_C(0xe306e10be5344b55), UINT64_C(0x43b2a13bdf9c103f)}},
    {"complex128", "float64", "cast_complex128_float64", 323, 11, 0, {UINT64_C(0x781400ea8cb8272a), UINT64_C(0x01e2285e93459baf)}},
    {"complex128", "longdouble", "cast_complex128_longdouble", 323, 12, NDM_LOOP_X87, {UINT64_C(0x270f1dadb4fdcc16), UINT64_C(0x97e016403bf4af7d)}},
    {"complex128", "complex64", "cast_complex128_complex64", 323, 13, 0, {UINT64_C(0xf00aaa8a16b1905a), UINT64_C(0x39ab5219a7c76ac2)}},
    {"complex128", "clongdouble", "cast_complex128_clongdouble", 323, 14, NDM_LOOP_X87, {UINT64_C(0x0e6bc15106ccb0e7), UINT64_C(0xbc8128dfb783bbca)}},
    {"clongdouble", "bool", "cast_clongdouble_bool", 324, 0, NDM_LOOP_QUIET | NDM_LOOP_X87, {UINT64_C(0xa74d1d1e12aa21a7), UINT64_C(0xec919f3fa6b70b20)}},
    {"clongdouble", "int8", "cast_clongdouble_int8", 324, 1, NDM_LOOP_X87, {UINT64_C(0xa7985c2b340265df), UINT64_C(0x8dcb3d2074587fe4)}},
    {"clongdouble", "uint8", "cast_clongdouble_uint8", 324, 2, NDM_LOOP_X87, {UINT64_C(0x337f500fef5132d5), UINT64_C(0xac61ac5f9381eabd)}},
    {"clongdouble", "int16", "cast_clongdouble_int16", 324, 3, NDM_LOOP_X87, {UINT64_C(0xfd38ed50115e2cc5), UINT64_C(0x1e3e72b00e07b1d9)}},
    {"clongdouble", "uint16", "cast_clongdouble_uint16", 324, 4, NDM_LOOP_X87, {UINT64_C(0x7ca816501489a117), UINT64_C(0xd46a64b11a5f8015)}},
    {"clongdouble", "int32", "cast_clongdouble_int32", 324, 5, NDM_LOOP_X87, {UINT64_C(0x4aafdb16ba5aaf09), UINT64_C(0x0cdb9b1f2072fc0f)}},
    {"clongdouble", "uint32", "cast_clongdouble_uint32", 324, 6, NDM_LOOP_X87, {UINT64_C(0x26c1b5e27e4e6461), UINT64_C(0xa873fa55383e5236)}},
    {"clongdouble", "int64", "cast_clongdouble_int64", 324, 7, NDM_LOOP_X87, {UINT64_C(0xfaa954bdd019696c), UINT64_C(0xed6187dbb66f753a)}},
    {"clongdouble", "uint64", "cast_clongdouble_uint64", 324, 8, NDM_LOOP_X87, {UINT64_C(0xa5d465d7c7532dfe), UINT64_C(0x86d3dc26fa1fdbf0)}},
    {"clongdouble", "float16", "cast_clongdouble_float16", 324, 9, NDM_LOOP_X87, {UINT64_C(0xd9df8e6de38369ad), UINT64_C(0x61bc13a8b93bd8b3)}},
    {"clongdouble", "float32", "cast_clongdouble_float32", 324, 10, NDM_LOOP_X87, {UINT64_C(0xd46b8db58c6dca03), UINT64_C(0x34f48d6eddaae7f0)}},
    {"clongdouble", "float64", "cast_clongdouble_float64", 324, 11, NDM_LOOP_X87, {UINT64_C(0x55b4bf5f1ee23bc2), UINT64_C(0x41007df86ced722b)}},
    {"clongdouble", "longdouble", "cast_clongdouble_longdouble", 324, 12, NDM_LOOP_X87, {UINT64_C(0x9c1f286db9b0581a), UINT64_C(0x9fe6b8bab0794aa9)}},
    {"clongdouble", "complex64", "cast_clongdouble_complex64", 324, 13, NDM_LOOP_X87, {UINT64_C(0x4dd79b502db717bb), UINT64_C(0x101912fa3e9eab5b)}},
    {"clongdouble", "complex128", "cast_clongdouble_complex128", 324, 14, NDM_LOOP_X87, {UINT64_C(0x229d344253c40862), UINT64_C(0xf70d3f2df38d9b93)}},
};

/* ---- ufuncs ----------------------------------------------------------------------- */

static const char *const none[] = {NULL};
static const char *const deg2rad_aliases[] = {"radians", NULL};
static const char *const rad2deg_aliases[] = {"degrees", NULL};
static const char *const add_set_0_include[] = {"bool", "signedinteger", NULL};
static const char *const add_set_1_include[] = {"unsignedinteger", NULL};
static const ndm_resolve_rule add_reduce_as[] = {
    {{add_set_0_include, none}, "int64"},
    {{add_set_1_include, none}, "uint64"},
};
static const char *const subtract_set_0_include[] = {"bool", NULL};
static const char *const subtract_set_1_include[] = {"bool", NULL};
static const ndm_type_set subtract_refused_0[] = {{subtract_set_0_include, none}, {subtract_set_1_include, none}};
static const ndm_refuse_rule subtract_refuse[] = {
    {subtract_refused_0, "bools cannot be subtracted; use bitwise_xor or logical_xor instead"},
};
static const char *const multiply_set_0_include[] = {"bool", "signedinteger", NULL};
static const char *const multiply_set_1_include[] = {"unsignedinteger", NULL};
static const ndm_resolve_rule multiply_reduce_as[] = {
    {{multiply_set_0_include, none}, "int64"},
    {{multiply_set_1_include, none}, "uint64"},
};
static const char *const divide_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule divide_resolve[] = {
    {{divide_set_0_include, none}, "float64"},
};
static const char *const divide_aliases[] = {"true_divide", NULL};
static const char *const remainder_aliases[] = {"mod", NULL};
static const char *const absolute_aliases[] = {"abs", NULL};
static const char *const negative_set_0_include[] = {"bool", NULL};
static const ndm_type_set negative_refused_0[] = {{negative_set_0_include, none}};
static const ndm_refuse_rule negative_refuse[] = {
    {negative_refused_0, "bools cannot be negated; use invert or logical_not instead"},
};
static const char *const left_shift_aliases[] = {"bitwise_left_shift", NULL};
static const char *const right_shift_aliases[] = {"bitwise_right_shift", NULL};
static const char *const invert_aliases[] = {"bitwise_invert", "bitwise_not", NULL};
static const char *const lgamma_aliases[] = {"gammaln", NULL};
static const char *const arcsinh_aliases[] = {"asinh", NULL};
static const char *const arccosh_aliases[] = {"acosh", NULL};
static const char *const arctanh_aliases[] = {"atanh", NULL};
static const char *const arctan_aliases[] = {"atan", NULL};
static const char *const arctan2_aliases[] = {"atan2", NULL};
static const char *const arcsin_aliases[] = {"asin", NULL};
static const char *const arccos_aliases[] = {"acos", NULL};
static const char *const logical_and_set_0_include[] = {"any", NULL};
static const ndm_resolve_rule logical_and_resolve[] = {
    {{logical_and_set_0_include, none}, "bool"},
};
static const char *const logical_or_set_0_include[] = {"any", NULL};
static const ndm_resolve_rule logical_or_resolve[] = {
    {{logical_or_set_0_include, none}, "bool"},
};
static const char *const logical_xor_set_0_include[] = {"any", NULL};
static const ndm_resolve_rule logical_xor_resolve[] = {
    {{logical_xor_set_0_include, none}, "bool"},
};
static const char *const conjugate_aliases[] = {"conj", NULL};
static const char *const power_aliases[] = {"pow", NULL};
static const ndm_core_dim matmul_core_dims[] = {
    {"n", -1, true},
    {"k", -1, false},
    {"m", -1, true},
};
static const uint8_t matmul_core_ndims[] = {2, 2, 2};
static const uint8_t matmul_core_axes[] = {0, 1, 1, 2, 0, 2};
static const ndm_core_dim vecdot_core_dims[] = {
    {"n", -1, false},
};
static const uint8_t vecdot_core_ndims[] = {1, 1, 0};
static const uint8_t vecdot_core_axes[] = {0, 0};
static const ndm_core_dim matvec_core_dims[] = {
    {"m", -1, false},
    {"n", -1, false},
};
static const uint8_t matvec_core_ndims[] = {2, 1, 1};
static const uint8_t matvec_core_axes[] = {0, 1, 1, 0};
static const ndm_core_dim vecmat_core_dims[] = {
    {"n", -1, false},
    {"m", -1, false},
};
static const uint8_t vecmat_core_ndims[] = {1, 2, 1};
static const uint8_t vecmat_core_axes[] = {0, 0, 1, 1};
static const char *const logsumexp_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule logsumexp_resolve[] = {
    {{logsumexp_set_0_include, none}, "float64"},
};
static const char *const mean_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule mean_resolve[] = {
    {{mean_set_0_include, none}, "float64"},
};
static const char *const nanmean_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule nanmean_resolve[] = {
    {{nanmean_set_0_include, none}, "float64"},
};
static const char *const average_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule average_resolve[] = {
    {{average_set_0_include, none}, "float64"},
};
static const char *const min_aliases[] = {"amin", NULL};
static const char *const max_aliases[] = {"amax", NULL};
static const char *const ptp_set_0_include[] = {"bool", NULL};
static const ndm_type_set ptp_refused_0[] = {{ptp_set_0_include, none}};
static const ndm_refuse_rule ptp_refuse[] = {
    {ptp_refused_0, "bools cannot be subtracted; use logical_xor of max and min instead"},
};
static const char *const var_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule var_resolve[] = {
    {{var_set_0_include, none}, "float64"},
};
static const ndm_reduction_param var_params[] = {
    {"ddof", 0.0},
};
static const char *const std_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule std_resolve[] = {
    {{std_set_0_include, none}, "float64"},
};
static const ndm_reduction_param std_params[] = {
    {"ddof", 0.0},
};
static const char *const nansum_set_0_include[] = {"bool", "signedinteger", NULL};
static const char *const nansum_set_1_include[] = {"unsignedinteger", NULL};
static const ndm_resolve_rule nansum_resolve[] = {
    {{nansum_set_0_include, none}, "int64"},
    {{nansum_set_1_include, none}, "uint64"},
};
static const char *const nanprod_set_0_include[] = {"bool", "signedinteger", NULL};
static const char *const nanprod_set_1_include[] = {"unsignedinteger", NULL};
static const ndm_resolve_rule nanprod_resolve[] = {
    {{nanprod_set_0_include, none}, "int64"},
    {{nanprod_set_1_include, none}, "uint64"},
};
static const char *const neumaier_sum_set_0_include[] = {"bool", "integer", NULL};
static const ndm_resolve_rule neumaier_sum_resolve[] = {
    {{neumaier_sum_set_0_include, none}, "float64"},
};

static const ndm_ufunc_record ufuncs[] = {
    {
        .name = "deg2rad",
        .doc = "Degrees to radians, element-wise.",
        .signature = "x -> y",
        .aliases = deg2rad_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xa9e19e66e63a7a2d), UINT64_C(0xe9bbbab4073124e1)},
    },
    {
        .name = "rad2deg",
        .doc = "Radians to degrees, element-wise.",
        .signature = "x -> y",
        .aliases = rad2deg_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xa0290461346443dd), UINT64_C(0xb1c9e139899a5827)},
    },
    {
        .name = "add",
        .doc = "Add arguments element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0xc6a2974247aa4015), UINT64_C(0xc4724ab1d4a8240d)},
        .reduce_as = add_reduce_as,
        .reduce_as_count = 2,
    },
    {
        .name = "subtract",
        .doc = "Subtract arguments element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .refuse = subtract_refuse,
        .refuse_count = 1,
        .hash = {UINT64_C(0x6a6909793cf71cd5), UINT64_C(0x21c20c8da5935f09)},
    },
    {
        .name = "multiply",
        .doc = "Multiply arguments element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x0bbf8a1d5cc151a8), UINT64_C(0xca7cb1660ee96d90)},
        .reduce_as = multiply_reduce_as,
        .reduce_as_count = 2,
    },
    {
        .name = "divide",
        .doc = "Divide arguments element-wise; integers as float64.",
        .signature = "x1, x2 -> y",
        .aliases = divide_aliases,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .resolve = divide_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xbe2236df26f0cf3f), UINT64_C(0xffdb716f97720774)},
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
        .name = "remainder",
        .doc = "The remainder of floor_divide; it has the divisor's sign. Of integers by zero, 0.",
        .signature = "x1, x2 -> y",
        .aliases = remainder_aliases,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xb99c250cb89e2a4d), UINT64_C(0xca34045b7edcfb15)},
    },
    {
        .name = "fmod",
        .doc = "The remainder of a quotient rounded towards zero; it has the dividend's sign.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x0d073b21a04fe270), UINT64_C(0x14b5bb04108b12f9)},
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
        .name = "negative",
        .doc = "Change the sign, element-wise; integers wrap.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .refuse = negative_refuse,
        .refuse_count = 1,
        .hash = {UINT64_C(0xefe7dc174e7148e9), UINT64_C(0x2110437b9a192a7a)},
    },
    {
        .name = "positive",
        .doc = "The argument itself, element-wise; numbers only.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_UNIFORM,
        .hash = {UINT64_C(0xf8d218e1ca5ff7d5), UINT64_C(0xf48f515b5efa28be)},
    },
    {
        .name = "sign",
        .doc = "-1, 0 or 1 with the argument's sign, element-wise; of a complex number x / absolute(x).",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_UNIFORM,
        .hash = {UINT64_C(0x7c54bab32c838805), UINT64_C(0x1b4c54726b1fccc2)},
    },
    {
        .name = "reciprocal",
        .doc = "1 / x, element-wise; of integers rounded towards zero, and 0 of 0.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xeed858e26341028c), UINT64_C(0x9349fe87d45e9053)},
    },
    {
        .name = "square",
        .doc = "x * x, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x6a4445575c311d6e), UINT64_C(0xe9f3ab19887abd66)},
    },
    {
        .name = "i0",
        .doc = "The modified Bessel function of the first kind and order 0, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x1288c4c6f32882aa), UINT64_C(0x367372b9b98109c0)},
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
        .name = "right_shift",
        .doc = "Shift bits to the right; past the width 0, or -1 for a negative number.",
        .signature = "x1, x2 -> y",
        .aliases = right_shift_aliases,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x37bbf2980be41e61), UINT64_C(0x61409fdde610437b)},
    },
    {
        .name = "bitwise_and",
        .doc = "Bits set in both arguments, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x70c06715e45ee86c), UINT64_C(0xd1d56a0b6081ba37)},
    },
    {
        .name = "bitwise_or",
        .doc = "Bits set in either argument, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0xa4ef10ebfed90afc), UINT64_C(0xd7b616fc3bd2dd55)},
    },
    {
        .name = "bitwise_xor",
        .doc = "Bits set in one argument but not in both, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0xcc3ef1934e0f94f3), UINT64_C(0xdd1715ea043f1440)},
    },
    {
        .name = "invert",
        .doc = "All bits inverted, element-wise; of a bool, its negation.",
        .signature = "x -> y",
        .aliases = invert_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x888ee4c8906f6abe), UINT64_C(0x02f05618dfe7aabe)},
    },
    {
        .name = "bitwise_count",
        .doc = "How many bits of |x| are set, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xe231b59ac8341368), UINT64_C(0xb72936adb5054e83)},
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
        .name = "greater",
        .doc = "Whether x1 > x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_WEAK_EXACT,
        .hash = {UINT64_C(0x47c35c1582814c14), UINT64_C(0x16ccf49e4fd83432)},
    },
    {
        .name = "less_equal",
        .doc = "Whether x1 <= x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_WEAK_EXACT,
        .hash = {UINT64_C(0x41f3adbac99afffd), UINT64_C(0x6401716f08e7bda4)},
    },
    {
        .name = "equal",
        .doc = "Whether x1 == x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_WEAK_EXACT | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x140e8af97eb875e8), UINT64_C(0x977a9fa6590fe6bc)},
    },
    {
        .name = "not_equal",
        .doc = "Whether x1 != x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_WEAK_EXACT | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0xad41f17bdb2251a6), UINT64_C(0xd8edd1b61597282a)},
    },
    {
        .name = "gcd",
        .doc = "The greatest common divisor of |x1| and |x2|, element-wise; gcd(0, 0) is 0.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_UNIFORM | NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x299596e9ca2f3e44), UINT64_C(0x043ed38e7e959fd1)},
    },
    {
        .name = "lcm",
        .doc = "The least common multiple of |x1| and |x2|, element-wise; wraps; 0 if either is 0.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_UNIFORM | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x397a947f6723672a), UINT64_C(0x8018fe568b014bf4)},
    },
    {
        .name = "erf",
        .doc = "The error function, element-wise: the integral of 2 exp(-t**2) / sqrt(pi) from 0 to x.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x5b65dbc2ceb3a21b), UINT64_C(0x9c686e3a41cd091a)},
    },
    {
        .name = "erfc",
        .doc = "1 - erf(x), element-wise, accurate where that is small.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x843493f13e6215ac), UINT64_C(0x8288f5afe45b4f58)},
    },
    {
        .name = "exp",
        .doc = "The exponential e**x, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x31deff12be3dc2d3), UINT64_C(0xb3c29c85d1673670)},
    },
    {
        .name = "exp2",
        .doc = "2**x, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xef21f2e07018eceb), UINT64_C(0xbb5ba672caa6ef10)},
    },
    {
        .name = "exp10",
        .doc = "10**x, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x8d325da8088cd215), UINT64_C(0x94b4c5fd54a49ac4)},
    },
    {
        .name = "expm1",
        .doc = "e**x - 1, element-wise, accurate for small x.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x3f9c29cfc5eedea8), UINT64_C(0x640c99a4e043fc9f)},
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
        .name = "minimum",
        .doc = "The smaller of two values, element-wise; a NaN propagates.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x5175467e41ebdaf7), UINT64_C(0x8c4b225f518eb418)},
    },
    {
        .name = "fmax",
        .doc = "The larger of two values, element-wise; a number beats a NaN.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0xef62912af102afd8), UINT64_C(0xd640697fa5875236)},
    },
    {
        .name = "fmin",
        .doc = "The smaller of two values, element-wise; a number beats a NaN.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x7ed606022254116e), UINT64_C(0xaf3118b0f92ace77)},
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
        .name = "isfinite",
        .doc = "Whether a value is neither infinite nor a NaN, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x0b146333dd16a551), UINT64_C(0x65885a71a9a6487e)},
    },
    {
        .name = "isinf",
        .doc = "Whether a value is infinite, of either sign, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xea55586673966c0b), UINT64_C(0xb7e7287f49da3faa)},
    },
    {
        .name = "copysign",
        .doc = "x1 with the sign of x2, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xeb5f4f50b77d79af), UINT64_C(0x11be67c1a08f9014)},
    },
    {
        .name = "nextafter",
        .doc = "The float after x1 in the direction of x2, element-wise; x2 where they are equal.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x4166ea74a68b9c16), UINT64_C(0x329b35285b5f5f4f)},
    },
    {
        .name = "spacing",
        .doc = "The distance to the next float away from zero, element-wise, with x's sign.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbb3870fee60491b9), UINT64_C(0xa46aaffd4fd38c8e)},
    },
    {
        .name = "gamma",
        .doc = "The gamma function, element-wise; gamma(n) = (n - 1)! of whole numbers.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x809675ef3f2eb26e), UINT64_C(0x6ec9732b596c60bd)},
    },
    {
        .name = "lgamma",
        .doc = "The logarithm of the gamma function's absolute value, element-wise.",
        .signature = "x -> y",
        .aliases = lgamma_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xd0739982be17f36d), UINT64_C(0xef9a74456c29a10c)},
    },
    {
        .name = "sinh",
        .doc = "The hyperbolic sine, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x1988f2db46677474), UINT64_C(0x9855f156398552b2)},
    },
    {
        .name = "cosh",
        .doc = "The hyperbolic cosine, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x5061f1db60aa5fe5), UINT64_C(0x7562dce9a31095c8)},
    },
    {
        .name = "tanh",
        .doc = "The hyperbolic tangent, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xd69aa642d52cd7f3), UINT64_C(0xf8304ac3c73cdc8b)},
    },
    {
        .name = "arcsinh",
        .doc = "Inverse hyperbolic sine, element-wise.",
        .signature = "x -> y",
        .aliases = arcsinh_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x70ea647a95578a38), UINT64_C(0xec278e1382f2c801)},
    },
    {
        .name = "arccosh",
        .doc = "Inverse hyperbolic cosine, element-wise: the one that is not negative.",
        .signature = "x -> y",
        .aliases = arccosh_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x55a33dc8a41b6dc9), UINT64_C(0x9ad072b94e9d6023)},
    },
    {
        .name = "arctanh",
        .doc = "Inverse hyperbolic tangent, element-wise.",
        .signature = "x -> y",
        .aliases = arctanh_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbdf63cdaf8248ffb), UINT64_C(0xb9429d92bb2344d9)},
    },
    {
        .name = "arctan",
        .doc = "Inverse tangent, element-wise: the angle between -pi/2 and pi/2.",
        .signature = "x -> y",
        .aliases = arctan_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xc63b1b0551eb810c), UINT64_C(0xf89ecfe771d0f117)},
    },
    {
        .name = "arctan2",
        .doc = "Angle of the point (x2, x1), element-wise: between -pi and pi, in the right quadrant.",
        .signature = "x1, x2 -> y",
        .aliases = arctan2_aliases,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x32fafcd928f11abd), UINT64_C(0xf1e55c6850bc5234)},
    },
    {
        .name = "arcsin",
        .doc = "Inverse sine, element-wise: the angle between -pi/2 and pi/2.",
        .signature = "x -> y",
        .aliases = arcsin_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x3dda11a36fb7933a), UINT64_C(0xfa50708024d3de36)},
    },
    {
        .name = "arccos",
        .doc = "Inverse cosine, element-wise: the angle between 0 and pi.",
        .signature = "x -> y",
        .aliases = arccos_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xa137727aa8c1bc58), UINT64_C(0x8e94fc94a641a626)},
    },
    {
        .name = "angle",
        .doc = "Angle of a complex number, element-wise: `arctan2` of its imaginary and its real part.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xae30e94019cb40a1), UINT64_C(0x0ebdfda592a249fe)},
    },
    {
        .name = "logaddexp",
        .doc = "log(e**x1 + e**x2), element-wise, without overflow or underflow on the way.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x7ac0dc9ce4bd9edb), UINT64_C(0xf4166ddb37304ef3)},
    },
    {
        .name = "logaddexp2",
        .doc = "log2(2**x1 + 2**x2), element-wise, without overflow or underflow on the way.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x150e58cb9314b661), UINT64_C(0x5ea46ad6c3067f88)},
    },
    {
        .name = "logit",
        .doc = "log(x / (1 - x)), element-wise: the inverse of `expit`.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x72acc9843f35ad70), UINT64_C(0x3bf868a4b2c7ca20)},
    },
    {
        .name = "xlogy",
        .doc = "x * log(y), element-wise, and 0 where x is 0.",
        .signature = "x, y -> z",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xca629f7e377d36b8), UINT64_C(0xee19560cc216b4a8)},
    },
    {
        .name = "xlog1py",
        .doc = "x * log(1 + y), element-wise, accurate for small y, and 0 where x is 0.",
        .signature = "x, y -> z",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x961825db35c2b88e), UINT64_C(0xf1d01509c7c7554a)},
    },
    {
        .name = "log",
        .doc = "The natural logarithm, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbc36d1b84d85f6a3), UINT64_C(0x5d7cb04fdd10c05a)},
    },
    {
        .name = "log2",
        .doc = "The logarithm to base 2, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbc4160c5c79f52cb), UINT64_C(0x5483a6b6baf50ffd)},
    },
    {
        .name = "log10",
        .doc = "The logarithm to base 10, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xec90160d18310b7e), UINT64_C(0x4f4f4f3aa9dc194b)},
    },
    {
        .name = "log1p",
        .doc = "log(1 + x), element-wise, accurate for small x.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x150c807a20deee96), UINT64_C(0xa0ecf0add6c3dd0a)},
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
        .name = "logical_or",
        .doc = "Whether either argument is true, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .resolve = logical_or_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xb5f2102c71aaaa6a), UINT64_C(0xc6867d96ab34bfbc)},
    },
    {
        .name = "logical_xor",
        .doc = "Whether one argument is true and the other is not, element-wise.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .resolve = logical_xor_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xa1f001603a82cfc1), UINT64_C(0x0024e84dc8a5e259)},
    },
    {
        .name = "logical_not",
        .doc = "Whether the argument is not true, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x45290c639f7eff8f), UINT64_C(0x3e96cf1b33a28531)},
    },
    {
        .name = "expit",
        .doc = "The logistic function 1 / (1 + e**-x), element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x02d21032ec71bc91), UINT64_C(0x51729c9dfd5472d5)},
    },
    {
        .name = "softplus",
        .doc = "log(1 + e**x), element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xe723615c9b05d9c6), UINT64_C(0x0e0edaee34ee91fc)},
    },
    {
        .name = "log_expit",
        .doc = "log(expit(x)) = -log(1 + e**-x), element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x2e1963547d77fbd9), UINT64_C(0x83c6de326639c6bc)},
    },
    {
        .name = "cbrt",
        .doc = "Cube root, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xd3f1aa73ca66c7cc), UINT64_C(0x564b05ecd24ea3e8)},
    },
    {
        .name = "rsqrt",
        .doc = "Reciprocal of the non-negative square root, element-wise; rounded once.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x15419b123454513c), UINT64_C(0xa53d9242c9d984ca)},
    },
    {
        .name = "hypot",
        .doc = "Square root of the sum of the squares, element-wise, without undue overflow or underflow.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REORDERABLE | NDM_UFUNC_ASSOCIATIVE | NDM_UFUNC_COMMUTATIVE,
        .hash = {UINT64_C(0x8b4d62d37c6bbaed), UINT64_C(0xbe505d400581a69a)},
    },
    {
        .name = "conjugate",
        .doc = "The complex conjugate, element-wise.",
        .signature = "x -> y",
        .aliases = conjugate_aliases,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbbc3dbccb28d5e22), UINT64_C(0xbbdf322527cdd3b1)},
    },
    {
        .name = "real",
        .doc = "The real part, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xf32b220be4f5bdf6), UINT64_C(0xa7acd58d73bef869)},
    },
    {
        .name = "imag",
        .doc = "The imaginary part, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x6ba5148e58b1eacc), UINT64_C(0xb0f802ee5f2ef8bd)},
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
        .name = "float_power",
        .doc = "First argument raised to the second, element-wise, in float64 at least.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x3b8930634d693e23), UINT64_C(0xcd993fa78cd29066)},
    },
    {
        .name = "pow1p",
        .doc = "(1 + x1)**x2, element-wise, without rounding 1 + x1.",
        .signature = "x1, x2 -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x8efaaf266ea28fa3), UINT64_C(0x7027c549cea9d722)},
    },
    {
        .name = "compound",
        .doc = "(1 + x)**n, element-wise, for integers n, without rounding 1 + x.",
        .signature = "x, n -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x749406ec0777fe3d), UINT64_C(0x76aaea066c2cbb07)},
    },
    {
        .name = "matmul",
        .doc = "Matrix product of the last two axes; the axes before them broadcast. A 1-d operand counts as a row on the left and as a column on the right, and that axis is not in the result.",
        .signature = "(n?,k),(k,m?)->(n?,m?)",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_BUILD,
        .hash = {UINT64_C(0xced96445843b57c0), UINT64_C(0x12ccb49aedcc00a8)},
        .core_dim_count = 3,
        .core_dims = matmul_core_dims,
        .core_ndims = matmul_core_ndims,
        .core_axes = matmul_core_axes,
    },
    {
        .name = "vecdot",
        .doc = "Scalar product of vectors along the last axis, the first one conjugated; the axes before it broadcast.",
        .signature = "(n),(n)->()",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_BUILD,
        .hash = {UINT64_C(0x7fb168be0be80c86), UINT64_C(0x849a8715d6cfca7c)},
        .core_dim_count = 1,
        .core_dims = vecdot_core_dims,
        .core_ndims = vecdot_core_ndims,
        .core_axes = vecdot_core_axes,
    },
    {
        .name = "matvec",
        .doc = "Product of matrices, in the last two axes, and vectors; the axes before them broadcast.",
        .signature = "(m,n),(n)->(m)",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_BUILD,
        .hash = {UINT64_C(0x0652f9594ee19aeb), UINT64_C(0x3de14e9c6aa9a27e)},
        .core_dim_count = 2,
        .core_dims = matvec_core_dims,
        .core_ndims = matvec_core_ndims,
        .core_axes = matvec_core_axes,
    },
    {
        .name = "vecmat",
        .doc = "Product of vectors, conjugated, and matrices, in the last two axes; the axes before them broadcast.",
        .signature = "(n),(n,m)->(m)",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_BUILD,
        .hash = {UINT64_C(0x86b0db9fa9782360), UINT64_C(0x3c2880057e0ec70e)},
        .core_dim_count = 2,
        .core_dims = vecmat_core_dims,
        .core_ndims = vecmat_core_ndims,
        .core_axes = vecmat_core_axes,
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
        .name = "floor",
        .doc = "The largest whole number not above x, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x5f606326d35386a2), UINT64_C(0x79f6957f7826f496)},
    },
    {
        .name = "ceil",
        .doc = "The smallest whole number not below x, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xbef5ff7fde43b7d4), UINT64_C(0x5cfb48756f46cf39)},
    },
    {
        .name = "trunc",
        .doc = "x rounded towards zero, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x109ffacdc5a5db46), UINT64_C(0xd96456ab7fda20fa)},
    },
    {
        .name = "rint",
        .doc = "x rounded to the nearest whole number, halves to even, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xd9d0744b6e241102), UINT64_C(0x6065ed7a192c7e8c)},
    },
    {
        .name = "modf",
        .doc = "Fraction and whole part, element-wise, both with x's sign; of infinity, 0 and infinity.",
        .signature = "x -> fraction, whole",
        .aliases = none,
        .nin = 1,
        .nout = 2,
        .flags = 0,
        .hash = {UINT64_C(0x2017b3a15ddafd4b), UINT64_C(0x6a024eaff205cf43)},
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
    {
        .name = "sin",
        .doc = "The sine of an angle in radians, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x075c6caf81e6ba8f), UINT64_C(0x83eb42fc3a105360)},
    },
    {
        .name = "cos",
        .doc = "The cosine of an angle in radians, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x0426a1706ee4553f), UINT64_C(0x515af7b24fad1542)},
    },
    {
        .name = "tan",
        .doc = "The tangent of an angle in radians, element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xb358fc7d0aa25c21), UINT64_C(0xf2524dfee446449a)},
    },
    {
        .name = "sincos",
        .doc = "Sine and cosine of an angle in radians, element-wise.",
        .signature = "x -> sine, cosine",
        .aliases = none,
        .nin = 1,
        .nout = 2,
        .flags = 0,
        .hash = {UINT64_C(0x6f988f6ea25e5053), UINT64_C(0x7a562246db7daf0c)},
    },
    {
        .name = "sinpi",
        .doc = "sin(pi x), element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x80f384f8c0f7f247), UINT64_C(0xe87bb905cbdd71db)},
    },
    {
        .name = "cospi",
        .doc = "cos(pi x), element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0x9d9f95b295972843), UINT64_C(0xcef6df1fe33f21c6)},
    },
    {
        .name = "tanpi",
        .doc = "tan(pi x), element-wise.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xada928aab4424ca9), UINT64_C(0xf834ab57808fe1b2)},
    },
    {
        .name = "sinc",
        .doc = "sin(pi x) / (pi x), element-wise: 1 at 0.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = 0,
        .hash = {UINT64_C(0xc20d8314922ef5e9), UINT64_C(0xefcde49a53ece08b)},
    },
    {
        .name = "any",
        .doc = "Whether any item along an axis is true, which is to say not 0.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0x2aae9174fe6d1e8d), UINT64_C(0xfeb7212022bc9cd6)},
        .reduce_by = "logical_or",
    },
    {
        .name = "all",
        .doc = "Whether all items along an axis are true, which is to say not 0.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0xa775a47b91a514a6), UINT64_C(0xc31a9b5c5d88c05a)},
        .reduce_by = "logical_and",
    },
    {
        .name = "count_nonzero",
        .doc = "The number of items along an axis that are not 0.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0x5cfd949a01fc41f8), UINT64_C(0xb6cc5a5d305a4bf6)},
    },
    {
        .name = "logsumexp",
        .doc = "The logarithm of the sum of the exponentials of items along an axis.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = logsumexp_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xdb2e9bc6cabe0782), UINT64_C(0x073c6038ec5770ac)},
    },
    {
        .name = "mean",
        .doc = "The arithmetic mean of items along an axis.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = mean_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0x45bce2674715a84c), UINT64_C(0xe9060da653218764)},
        .reduce_by = "add",
    },
    {
        .name = "nanmean",
        .doc = "The arithmetic mean of items along an axis that are no NaN.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = nanmean_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xdcb6a89d63139da8), UINT64_C(0xfb62d75ab6cbf10f)},
    },
    {
        .name = "average",
        .doc = "The mean of items along an axis, each with its weight: sum(x * w) / sum(w).",
        .signature = "x, w -> y",
        .aliases = none,
        .nin = 2,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = average_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xccd47c07f2d5f106), UINT64_C(0x3f2734e2fff430f3)},
    },
    {
        .name = "argmax",
        .doc = "The place of the largest item along an axis; of several, the first.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0xe0fd79ae16ce7d61), UINT64_C(0xd4a78c8167c39334)},
    },
    {
        .name = "argmin",
        .doc = "The place of the smallest item along an axis; of several, the first.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0xd41c6e6d46928709), UINT64_C(0x6db9279ba81d4b0a)},
    },
    {
        .name = "min",
        .doc = "The smallest item along an axis; a NaN propagates.",
        .signature = "x -> y",
        .aliases = min_aliases,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0x8f6b11b3447d2809), UINT64_C(0x0164bbc94654706c)},
        .reduce_by = "minimum",
    },
    {
        .name = "max",
        .doc = "The largest item along an axis; a NaN propagates.",
        .signature = "x -> y",
        .aliases = max_aliases,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0xdffbbe7f3b86e466), UINT64_C(0x48d10ae9c55bc861)},
        .reduce_by = "maximum",
    },
    {
        .name = "nanmin",
        .doc = "The smallest item along an axis that is no NaN.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0x43a7f59976bdff7b), UINT64_C(0x79601743412e25dc)},
        .reduce_by = "fmin",
    },
    {
        .name = "nanmax",
        .doc = "The largest item along an axis that is no NaN.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0x48edb622ad8705b3), UINT64_C(0x4ecac45140d3c8e1)},
        .reduce_by = "fmax",
    },
    {
        .name = "minmax",
        .doc = "The smallest and the largest item along an axis, in one pass; a NaN propagates.",
        .signature = "x -> low, high",
        .aliases = none,
        .nin = 1,
        .nout = 2,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0xdce89051f8db53fd), UINT64_C(0xaf3ae30885460e3c)},
    },
    {
        .name = "ptp",
        .doc = "The difference of the largest and the smallest item along an axis; a NaN propagates.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .refuse = ptp_refuse,
        .refuse_count = 1,
        .hash = {UINT64_C(0xa1c6f6b225bf21c9), UINT64_C(0x3cfb08b39deec9fd)},
    },
    {
        .name = "var",
        .doc = "The variance of items along an axis: the mean of their squared differences from the mean.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = var_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0x2cec5621be953c44), UINT64_C(0x520a8ecc21f7cf7e)},
        .params = var_params,
        .param_count = 1,
    },
    {
        .name = "std",
        .doc = "The standard deviation of items along an axis: the square root of their variance.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = std_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0x1bd658c8b49cd10b), UINT64_C(0xf57ca9bc9dc832d3)},
        .params = std_params,
        .param_count = 1,
    },
    {
        .name = "sum",
        .doc = "The sum of items along an axis.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0x3ea9418146392d94), UINT64_C(0xc561971119975461)},
        .reduce_by = "add",
    },
    {
        .name = "prod",
        .doc = "The product of items along an axis.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .hash = {UINT64_C(0xfc9575e029e6be44), UINT64_C(0x9bbc332a86f2b009)},
        .reduce_by = "multiply",
    },
    {
        .name = "nansum",
        .doc = "The sum of items along an axis that are no NaN.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = nansum_resolve,
        .resolve_count = 2,
        .hash = {UINT64_C(0x182b5498366fc49e), UINT64_C(0xb381feb2347ff5e9)},
    },
    {
        .name = "nanprod",
        .doc = "The product of items along an axis that are no NaN.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = nanprod_resolve,
        .resolve_count = 2,
        .hash = {UINT64_C(0xe00e751281eaf076), UINT64_C(0x93f433f06c305ad6)},
    },
    {
        .name = "neumaier_sum",
        .doc = "The sum of items along an axis, with what each addition rounds off added up besides.",
        .signature = "x -> y",
        .aliases = none,
        .nin = 1,
        .nout = 1,
        .flags = NDM_UFUNC_REDUCTION,
        .resolve = neumaier_sum_resolve,
        .resolve_count = 1,
        .hash = {UINT64_C(0xe19a1496f20ffc1c), UINT64_C(0x85276f7672088389)},
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
    .sizes = NDM_MODULE_SIZES,
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
