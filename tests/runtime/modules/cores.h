/* The module of test_cores.c: generalized ufuncs whose loops are written by hand, one of them
 * with a loop that depends on the build, which declines calls when told to. */
#ifndef TEST_MODULES_CORES_H
#define TEST_MODULES_CORES_H

#include "module_head.h"
#include "test_call_support.h"

static bool declines;
static const double plain_shift = 0, build_shift = 1000;

static double get(const char *at)
{
    double value;
    memcpy(&value, at, sizeof value);
    return value;
}

/* "(n),(m)->(n,m)": y[i, j] = x1[i] + x2[j], and a shift that tells the loops apart. */
static int add_outer(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                     ndm_loop_ctx *ctx)
{
    const double shift = *(const double *)ctx->static_data;
    if (declines && shift != 0) {
        return NDM_LOOP_DECLINED;
    }
    const ptrdiff_t *core = strides + 3;
    for (ptrdiff_t k = 0; k < dimensions[0]; k++) {
        const char *a = args[0] + k * strides[0], *b = args[1] + k * strides[1];
        char *y = args[2] + k * strides[2];
        for (ptrdiff_t i = 0; i < dimensions[1]; i++) {
            for (ptrdiff_t j = 0; j < dimensions[2]; j++) {
                double value = get(a + i * core[0]) + get(b + j * core[1]) + shift;
                memcpy(y + i * core[2] + j * core[3], &value, sizeof value);
            }
        }
    }
    return 0;
}

/* "(3,n?)->(n?,m)": m copies of the sums of the columns. */
static int copy_sums(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                     ndm_loop_ctx *ctx)
{
    (void)ctx;
    const ptrdiff_t *core = strides + 2;
    for (ptrdiff_t k = 0; k < dimensions[0]; k++) {
        for (ptrdiff_t n = 0; n < dimensions[2]; n++) {
            double sum = 0;
            for (ptrdiff_t i = 0; i < 3; i++) {
                sum += get(args[0] + k * strides[0] + i * core[0] + n * core[1]);
            }
            for (ptrdiff_t m = 0; m < dimensions[3]; m++) {
                memcpy(args[1] + k * strides[1] + n * core[2] + m * core[3], &sum, sizeof sum);
            }
        }
    }
    return 0;
}

static const ndm_kernel kernels[] = {
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)add_outer},
    {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 1, (ndm_kernel_function)copy_sums}};
static const ndm_kernel_table table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC, 2, kernels};
static const ndm_kernel_table *const tables[] = {&table};
static const ndm_stem stems[] = {{"cores", tables, 1}};
static const char *const nothing[] = {NULL};
static const char *const three[] = {"float64", "float64", "float64"};
static const ndm_core_dim outer_dims[] = {{"n", -1, false}, {"m", -1, false}},
                          sums_dims[] = {{"3", 3, false}, {"n", -1, true}, {"m", -1, false}};
static const uint8_t outer_ndims[] = {1, 1, 2}, outer_axes[] = {0, 1, 0, 1},
                     sums_ndims[] = {2, 2}, sums_axes[] = {0, 1, 1, 2};

#define CORE(number, dims, ndims, axes)                                                        \
    .aliases = nothing, .doc = "A test.", .hash = {85, number},                                \
    .core_dim_count = COUNT_OF(dims), .core_dims = dims, .core_ndims = ndims,                  \
    .core_axes = axes

static const ndm_ufunc_record ufuncs[] = {
    {.name = "outer_sum",
     .signature = "(n),(m)->(n,m)",
     .nin = 2,
     .nout = 1,
     CORE(1, outer_dims, outer_ndims, outer_axes)},
    {.name = "outer_of_build",
     .signature = "(n),(m)->(n,m)",
     .nin = 2,
     .nout = 1,
     CORE(2, outer_dims, outer_ndims, outer_axes)},
    {.name = "copied_sums",
     .signature = "(3,n?)->(n?,m)",
     .nin = 1,
     .nout = 1,
     CORE(3, sums_dims, sums_ndims, sums_axes)},
};

#define PLAIN_LOOP                                                                             \
    {                                                                                          \
        .ufunc = "outer_sum", .types = three, .symbol = "outer_plain", .cost = 5,              \
        .hash = {85, 10}, .flags = NDM_LOOP_SPLITS, .static_data = &plain_shift                \
    }
#define BUILD_LOOP(name)                                                                       \
    {                                                                                          \
        .ufunc = name, .types = three, .symbol = "outer_build", .cost = 5, .hash = {85, 11},   \
        .flags = NDM_LOOP_SPLITS | NDM_LOOP_BUILD, .static_data = &build_shift                 \
    }
#define SUMS_LOOP                                                                              \
    {                                                                                          \
        .ufunc = "copied_sums", .types = three, .symbol = "copied_sums", .slot = 1, .cost = 5, \
        .hash = {                                                                              \
            85,                                                                                \
            12                                                                                 \
        }                                                                                      \
    }

static const ndm_loop_record build_first[] = {BUILD_LOOP("outer_sum"), PLAIN_LOOP,
                                              BUILD_LOOP("outer_of_build"), SUMS_LOOP},
                             plain_first[] = {PLAIN_LOOP,
                                              BUILD_LOOP("outer_sum"),
                                              BUILD_LOOP("outer_of_build"),
                                              SUMS_LOOP,
                                              BUILD_LOOP("outer_sum"),
                                              PLAIN_LOOP};

static ndm_module module = {
    MODULE_HEAD("cores", nothing),
    .ufunc_count = COUNT_OF(ufuncs),
    .ufuncs = ufuncs,
    .stem_count = 1,
    .stems = stems,
};

#endif
