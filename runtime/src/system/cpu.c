/* Targets: which exist, which this library has, which this machine runs, which is used.
 * Features of the levels: System V x86-64 psABI, section 3.1.1. */
#include "system/cpu.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/registry.h"
#include "ndmill/ndmill.h"
#include "system/fail.h"

static const char *const target_names[NDM_TARGET_COUNT] = {
    [NDM_TARGET_GENERIC] = "generic",     [NDM_TARGET_X86_64_V2] = "x86-64-v2",
    [NDM_TARGET_X86_64_V3] = "x86-64-v3", [NDM_TARGET_X86_64_V4] = "x86-64-v4",
    [NDM_TARGET_AARCH64] = "aarch64",
};

const char *ndm_target_name(ndm_target_id target)
{
    return (unsigned)target < NDM_TARGET_COUNT ? target_names[target] : "unknown";
}

bool ndm_target_within(ndm_target_id target, ndm_target_id process)
{
    if (target == NDM_TARGET_GENERIC) {
        return true;
    }
    bool arm = target == NDM_TARGET_AARCH64, process_arm = process == NDM_TARGET_AARCH64;
    return arm == process_arm && target <= process;
}

#if defined(__x86_64__)

#include <cpuid.h>

/* A feature: the cpuid leaf (subleaf 0), the register (0: a .. 3: d) and the bit. */
typedef struct feature {
    uint32_t leaf;
    uint8_t place, bit;
} feature;

enum { A, B, C, D };

static const feature v2_features[] = {
    {0x80000001u, C, 0}, /* LAHF-SAHF */
    {1, C, 0},           /* SSE3 */
    {1, C, 9},           /* SSSE3 */
    {1, C, 13},          /* CMPXCHG16B */
    {1, C, 19},          /* SSE4.1 */
    {1, C, 20},          /* SSE4.2 */
    {1, C, 23},          /* POPCNT */
};
static const feature v3_features[] = {
    {1, C, 12},          /* FMA */
    {1, C, 22},          /* MOVBE */
    {1, C, 27},          /* OSXSAVE */
    {1, C, 28},          /* AVX */
    {1, C, 29},          /* F16C */
    {7, B, 3},           /* BMI1 */
    {7, B, 5},           /* AVX2 */
    {7, B, 8},           /* BMI2 */
    {0x80000001u, C, 5}, /* LZCNT */
};
static const feature v4_features[] = {
    {7, B, 16}, /* AVX512F */
    {7, B, 17}, /* AVX512DQ */
    {7, B, 28}, /* AVX512CD */
    {7, B, 30}, /* AVX512BW */
    {7, B, 31}, /* AVX512VL */
};

static bool has_features(const feature *features, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t registers[4] = {0, 0, 0, 0};
        if (!__get_cpuid_count(features[i].leaf, 0, &registers[A], &registers[B], &registers[C],
                               &registers[D]) ||
            (registers[features[i].place] >> features[i].bit & 1) == 0) {
            return false;
        }
    }
    return true;
}

/* Whether the operating system saves all of the register state in `mask` (XCR0). Only where
 * OSXSAVE is set. */
static bool saves_state(uint32_t mask)
{
    uint32_t low, high;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    (void)high;
    return (low & mask) == mask;
}

enum { STATE_AVX = 0x06, STATE_AVX512 = 0xE6 };

#define HAS(features) has_features(features, sizeof(features) / sizeof((features)[0]))

static bool runs_x86(ndm_target_id target)
{
    return (target < NDM_TARGET_X86_64_V2 || HAS(v2_features)) &&
           (target < NDM_TARGET_X86_64_V3 || (HAS(v3_features) && saves_state(STATE_AVX))) &&
           (target < NDM_TARGET_X86_64_V4 || (HAS(v4_features) && saves_state(STATE_AVX512)));
}

#endif

bool ndm_cpu_runs(ndm_target_id target)
{
    if (target == NDM_TARGET_GENERIC) {
        return true;
    }
#if defined(__x86_64__)
    return target <= NDM_TARGET_X86_64_V4 && runs_x86(target);
#elif defined(__aarch64__)
    return target == NDM_TARGET_AARCH64;
#else
    return false;
#endif
}

bool ndm_cpu_built(ndm_target_id target)
{
    const ndm_module *core = &ndm_module_core;
    for (uint32_t i = 0; i < core->stem_count; i++) {
        const ndm_stem *stem =
            (const void *)((const char *)core->stems + (size_t)i * core->stem_size);
        for (uint32_t j = 0; j < stem->table_count; j++) {
            if (stem->tables[j]->target == (uint32_t)target) {
                return true;
            }
        }
    }
    return target == NDM_TARGET_GENERIC;
}

static ndm_status forced_target(const char *name, ndm_target_id *out, ndm_error *error)
{
    for (int i = 0; i < NDM_TARGET_COUNT; i++) {
        ndm_target_id target = (ndm_target_id)i;
        if (strcmp(name, target_names[i]) != 0) {
            continue;
        }
        if (!ndm_cpu_runs(target)) {
            return ndm_fail(error, NDM_ERROR_TARGET,
                            "NDMILL_TARGET is '%s', which this machine cannot run", name);
        }
        if (!ndm_cpu_built(target)) {
            return ndm_fail(error, NDM_ERROR_TARGET,
                            "NDMILL_TARGET is '%s', which this library was built without",
                            name);
        }
        *out = target;
        return NDM_OK;
    }
    const char *near = ndm_nearest(name, target_names, NDM_TARGET_COUNT);
    if (near != NULL) {
        return ndm_fail(error, NDM_ERROR_TARGET,
                        "NDMILL_TARGET is '%s', which is no target; did you mean '%s'?", name,
                        near);
    }
    return ndm_fail(error, NDM_ERROR_TARGET,
                    "NDMILL_TARGET is '%s'; targets are generic, x86-64-v2, x86-64-v3, "
                    "x86-64-v4 and aarch64",
                    name);
}

static ndm_target_id best_target(void)
{
    for (int i = NDM_TARGET_COUNT - 1; i > 0; i--) {
        if (ndm_cpu_built((ndm_target_id)i) && ndm_cpu_runs((ndm_target_id)i)) {
            return (ndm_target_id)i;
        }
    }
    return NDM_TARGET_GENERIC;
}

ndm_status ndm_cpu_target(ndm_target_id *out, ndm_error *error)
{
    /* The target plus one; 0 until it is chosen. */
    static atomic_int chosen;
    int known = atomic_load_explicit(&chosen, memory_order_acquire);
    if (known == 0) {
        const char *forced = getenv("NDMILL_TARGET");
        ndm_target_id target = best_target();
        if (forced != NULL && forced[0] != 0) {
            ndm_status status = forced_target(forced, &target, error);
            if (status != NDM_OK) {
                return status;
            }
        }
        if (atomic_compare_exchange_strong(&chosen, &known, (int)target + 1)) {
            known = (int)target + 1;
        }
    }
    *out = (ndm_target_id)(known - 1);
    return NDM_OK;
}

ndm_status ndm_target(const char **name, ndm_error *error)
{
    ndm_target_id target;
    ndm_status status = ndm_cpu_target(&target, error);
    if (status == NDM_OK) {
        *name = ndm_target_name(target);
    }
    return status;
}

size_t ndm_target_list(ndm_target_info *out, size_t capacity)
{
    ndm_target_id chosen = NDM_TARGET_COUNT;
    if (ndm_cpu_target(&chosen, NULL) != NDM_OK) {
        chosen = NDM_TARGET_COUNT;
    }
    for (size_t i = 0; out != NULL && i < capacity && i < NDM_TARGET_COUNT; i++) {
        ndm_target_id target = (ndm_target_id)i;
        out[i] = (ndm_target_info){target_names[i], ndm_cpu_built(target), ndm_cpu_runs(target),
                                   target == chosen};
    }
    return NDM_TARGET_COUNT;
}
