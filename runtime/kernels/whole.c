/* Operands of any number of items for loops that take whole vectors: see kernel/blocks.h. */
#include "ndmill/kernel/blocks.h"

#include <string.h>

enum { MOST_OPERANDS = 6, WIDEST = 16, VECTOR = 64 };

/* Two words, in one register where there are vectors. */
typedef uint64_t pair __attribute__((vector_size(16)));

static inline ptrdiff_t size_of(uint64_t items, int i)
{
    return i < MOST_OPERANDS ? (ptrdiff_t)(items >> (8 * i) & 255) : 0;
}

static inline bool is_single(uint64_t items, int i, ptrdiff_t stride)
{
    return stride == 0 && i < 4 && (items & NDM_SINGLE(i)) != 0;
}

/* Whether the loop can run on the operands where they are. */
static inline bool are_dense(const ptrdiff_t *strides, uint64_t items)
{
    int singles = 0;
    for (int i = 0; size_of(items, i) != 0; i++) {
        if (strides[i] != size_of(items, i)) {
            if (!is_single(items, i, strides[i]) || ++singles > 1) {
                return false;
            }
        }
    }
    return true;
}

/* Whether no output is an input. */
static inline bool are_apart(char *const *args, uint64_t items)
{
    const int inputs = (int)(items >> 56 & 7);
    for (int i = inputs; size_of(items, i) != 0; i++) {
        for (int j = 0; j < inputs; j++) {
            if (args[i] == args[j]) {
                return false;
            }
        }
    }
    return true;
}

/* ---- the rest --------------------------------------------------------------------- */

#define DEFINE_PADDING(bits, word)                                                             \
    /* Items to the front of a vector, which the last of them fills. */                        \
    static inline void pad_##bits(char *to, const char *from, ptrdiff_t step, ptrdiff_t count) \
    {                                                                                          \
        word item;                                                                             \
        memcpy(&item, from + (count - 1) * step, sizeof item);                                 \
        for (ptrdiff_t i = 0; i < NDM_LANES; i++) {                                            \
            memcpy(to + i * (bits) / 8, &item, sizeof item);                                   \
        }                                                                                      \
        for (ptrdiff_t i = 0; i < count - 1; i++) {                                            \
            memcpy(&item, from + i * step, sizeof item);                                       \
            memcpy(to + i * (bits) / 8, &item, sizeof item);                                   \
        }                                                                                      \
    }                                                                                          \
                                                                                               \
    static inline void unpad_##bits(char *to, ptrdiff_t step, const char *from,                \
                                    ptrdiff_t count)                                           \
    {                                                                                          \
        word item;                                                                             \
        for (ptrdiff_t i = 0; i < count; i++) {                                                \
            memcpy(&item, from + i * (bits) / 8, sizeof item);                                 \
            memcpy(to + i * step, &item, sizeof item);                                         \
        }                                                                                      \
    }

DEFINE_PADDING(8, uint8_t)
DEFINE_PADDING(16, uint16_t)
DEFINE_PADDING(32, uint32_t)
DEFINE_PADDING(64, uint64_t)
DEFINE_PADDING(128, pair)

#define FOR_SIZE(size, name, ...)                                                              \
    switch (size) {                                                                            \
    case 1:                                                                                    \
        name##_8(__VA_ARGS__);                                                                 \
        break;                                                                                 \
    case 2:                                                                                    \
        name##_16(__VA_ARGS__);                                                                \
        break;                                                                                 \
    case 4:                                                                                    \
        name##_32(__VA_ARGS__);                                                                \
        break;                                                                                 \
    case 8:                                                                                    \
        name##_64(__VA_ARGS__);                                                                \
        break;                                                                                 \
    default:                                                                                   \
        name##_128(__VA_ARGS__);                                                               \
    }

/* Elements from `start` on, less than a vector: in memory that has room for one. */
static int run_rest(char *const *args, ptrdiff_t start, ptrdiff_t rest,
                    const ptrdiff_t *strides, ndm_loop_ctx *ctx, uint64_t items, ndm_loop loop)
{
    _Alignas(VECTOR) char memory[MOST_OPERANDS][NDM_LANES * WIDEST];
    const int inputs = (int)(items >> 56 & 7);
    const ptrdiff_t counts[2] = {NDM_LANES, rest};
    char *block[MOST_OPERANDS];
    ptrdiff_t steps[MOST_OPERANDS];
    bool has_single = false;
    for (int i = 0; size_of(items, i) != 0; i++) {
        char *const operand = args[i] + start * strides[i];
        block[i] = memory[i];
        steps[i] = size_of(items, i);
        if (!has_single && is_single(items, i, strides[i])) {
            has_single = true;
            block[i] = operand;
            steps[i] = 0;
        } else if (i < inputs) {
            FOR_SIZE(steps[i], pad, block[i], operand, strides[i], rest)
        }
    }
    const int fault = loop(block, counts, steps, ctx);
    for (int i = inputs; size_of(items, i) != 0; i++) {
        FOR_SIZE(steps[i], unpad, args[i] + start * strides[i], strides[i], block[i], rest)
    }
    return fault;
}

/* ---- elements that are computed aside --------------------------------------------- */

#define DEFINE_OTHERS(bits, word)                                                              \
    static inline void repeat_##bits(char *to, const char *item, const uint16_t *places,       \
                                     ptrdiff_t count)                                          \
    {                                                                                          \
        word value;                                                                            \
        memcpy(&value, item, sizeof value);                                                    \
        for (ptrdiff_t k = 0; k < count; k++) {                                                \
            memcpy(to + places[k] * (bits) / 8, &value, sizeof value);                         \
        }                                                                                      \
    }                                                                                          \
                                                                                               \
    static inline void place_##bits(char *to, const char *from, const uint16_t *places,        \
                                    ptrdiff_t count)                                           \
    {                                                                                          \
        word value;                                                                            \
        for (ptrdiff_t k = 0; k < count; k++) {                                                \
            memcpy(&value, from + k * (bits) / 8, sizeof value);                               \
            memcpy(to + places[k] * (bits) / 8, &value, sizeof value);                         \
        }                                                                                      \
    }

DEFINE_OTHERS(8, uint8_t)
DEFINE_OTHERS(16, uint16_t)
DEFINE_OTHERS(32, uint32_t)
DEFINE_OTHERS(64, uint64_t)
DEFINE_OTHERS(128, pair)

void ndm_hide_others(void *to, const void *from, size_t size, ptrdiff_t count, ptrdiff_t there,
                     ptrdiff_t usual, const uint16_t *places, ptrdiff_t others)
{
    if (usual < 0) {
        return;
    }
    const char *const item = (const char *)from + usual * (ptrdiff_t)size;
    memcpy(to, from, (size_t)count * size);
    for (ptrdiff_t i = there; i < count; i++) {
        memcpy((char *)to + i * (ptrdiff_t)size, item, size);
    }
    FOR_SIZE(size, repeat, to, item, places, others)
}

void ndm_put_others(void *to, const void *results, size_t size, const uint16_t *places,
                    ptrdiff_t others)
{
    FOR_SIZE(size, place, to, results, places, others)
}

/* ---- all of it ---------------------------------------------------------------------- */

int ndm_run_whole(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                  ndm_loop_ctx *ctx, uint64_t items, ndm_loop loop)
{
    const ptrdiff_t count = dimensions[0], whole = count & -(ptrdiff_t)NDM_LANES;
    const ptrdiff_t counts[2] = {whole, whole}, last[2] = {NDM_LANES, NDM_LANES};
    if (whole > 0) {
        const bool dense = are_dense(strides, items);
        const int fault = dense ? loop(args, counts, strides, ctx)
                                : ndm_run_blocks(args, counts, strides, ctx, items, loop);
        if (fault != 0 || whole == count) {
            return fault;
        }
        if (dense && are_apart(args, items)) { /* some of them again */
            char *block[MOST_OPERANDS];
            for (int i = 0; size_of(items, i) != 0; i++) {
                block[i] = args[i] + (count - NDM_LANES) * strides[i];
            }
            return loop(block, last, strides, ctx);
        }
    }
    return whole < count ? run_rest(args, whole, count - whole, strides, ctx, items, loop) : 0;
}
