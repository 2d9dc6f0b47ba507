/* Strided operands for loops that take contiguous ones: see kernel/blocks.h. */
#include "ndmill/kernel/blocks.h"

#include <string.h>

#if !defined(NDM_SMALL) && defined(__AVX512BW__) && defined(__AVX512VL__)
#include <immintrin.h>
#define NDM_MASKED_STORES 1
#else
#define NDM_MASKED_STORES 0
#endif

enum { MOST_OPERANDS = 7, VECTOR = 64, BLOCKS_BYTES = 16384 };

/* Operands that span more bytes than caches hold are copied in short blocks and item by item:
 * the processor then reads the next block while it writes this one, which it does not where
 * wide loads and stores miss the cache (measured). Narrow items have less to wait for. */
enum { FAR_BYTES = 16 << 20, FAR_LENGTH = 128, FAR_SIZE = 4 };

/* ---- copies ----------------------------------------------------------------------- */

/* Two words, in one register where there are vectors. */
typedef uint64_t pair __attribute__((vector_size(16)));

/* Items are aligned to their dtype's alignment, which may be less than that of a word of their
 * size: so memcpy, which compilers make a load and a store of. */
#define MOVE(word)                                                                             \
    for (ptrdiff_t i = 0; i < count; i++) {                                                    \
        word item;                                                                             \
        memcpy(&item, from + i * from_step, sizeof item);                                      \
        memcpy(to + i * to_step, &item, sizeof item);                                          \
    }                                                                                          \
    return

/* Items of any size, from any strides to any. */
static void move(char *to, ptrdiff_t to_step, const char *from, ptrdiff_t from_step,
                 ptrdiff_t count, size_t size)
{
    switch (size) {
    case 1:
        MOVE(uint8_t);
    case 2:
        MOVE(uint16_t);
    case 4:
        MOVE(uint32_t);
    case 8:
        MOVE(uint64_t);
    case 16:
        MOVE(pair);
    default:
        for (ptrdiff_t i = 0; i < count; i++) {
            memcpy(to + i * to_step, from + i * from_step, size);
        }
    }
}

#ifdef NDM_SMALL /* a library of few loops: NdmKernels.cmake */

static void gather(char *to, const char *from, ptrdiff_t step, ptrdiff_t count, size_t size,
                   bool by_items)
{
    (void)by_items;
    move(to, (ptrdiff_t)size, from, step, count, size);
}

static void scatter(char *to, ptrdiff_t step, const char *from, ptrdiff_t count, size_t size,
                    bool by_items)
{
    (void)by_items;
    move(to, step, from, (ptrdiff_t)size, count, size);
}

#else

#define DEFINE_WORD(bits, word)                                                                \
    static inline word load_##bits(const char *from)                                           \
    {                                                                                          \
        word item;                                                                             \
        memcpy(&item, from, sizeof item);                                                      \
        return item;                                                                           \
    }                                                                                          \
                                                                                               \
    static inline void store_##bits(char *to, word item)                                       \
    {                                                                                          \
        memcpy(to, &item, sizeof item);                                                        \
    }

DEFINE_WORD(8, uint8_t)
DEFINE_WORD(16, uint16_t)
DEFINE_WORD(32, uint32_t)
DEFINE_WORD(64, uint64_t)
DEFINE_WORD(128, pair)

/* close_N reads every second item. */
#define DEFINE_CLOSE(bits)                                                                     \
    static inline void close_##bits(char *to, const char *from, ptrdiff_t count)               \
    {                                                                                          \
        NDM_IVDEP                                                                              \
        for (ptrdiff_t i = 0; i < count; i++) {                                                \
            store_##bits(to + i * (bits) / 8, load_##bits(from + i * (bits) / 4));             \
        }                                                                                      \
    }

DEFINE_CLOSE(8)
DEFINE_CLOSE(16)
DEFINE_CLOSE(32)
DEFINE_CLOSE(64)

/* By words, of which compilers make wider vectors than of pairs. */
static inline void close_128(char *to, const char *from, ptrdiff_t count)
{
    NDM_IVDEP
    for (ptrdiff_t i = 0; i < count; i++) {
        store_64(to + 16 * i, load_64(from + 32 * i));
        store_64(to + 16 * i + 8, load_64(from + 32 * i + 8));
    }
}

/* spread_N writes to every second place, as many items as whole vectors hold, and returns how
 * many: a widening conversion puts zeros between them, which the mask leaves out. */
#if NDM_MASKED_STORES
#define DEFINE_SPREAD(bits, per_vector, mask, widen)                                           \
    static inline ptrdiff_t spread_##bits(char *to, const char *from, ptrdiff_t count)         \
    {                                                                                          \
        ptrdiff_t i = 0;                                                                       \
        for (; i + (per_vector) <= count; i += (per_vector)) {                                 \
            const __m256i items = _mm256_loadu_si256((const void *)(from + i * (bits) / 8));   \
            _mm512_mask_storeu_epi##bits(to + i * (bits) / 4, mask, widen(items));             \
        }                                                                                      \
        return i;                                                                              \
    }

static inline __m512i widen_64(__m256i items)
{
    const __m512i places = _mm512_set_epi64(3, 3, 2, 2, 1, 1, 0, 0);
    return _mm512_permutexvar_epi64(places, _mm512_castsi256_si512(items));
}

DEFINE_SPREAD(8, 32, 0x5555555555555555u, _mm512_cvtepu8_epi16)
DEFINE_SPREAD(16, 16, 0x55555555u, _mm512_cvtepu16_epi32)
DEFINE_SPREAD(32, 8, 0x5555u, _mm512_cvtepu32_epi64)
DEFINE_SPREAD(64, 4, 0x55u, widen_64)
#else
#define DEFINE_SPREAD(bits)                                                                    \
    static inline ptrdiff_t spread_##bits(char *to, const char *from, ptrdiff_t count)         \
    {                                                                                          \
        (void)to, (void)from, (void)count;                                                     \
        return 0;                                                                              \
    }

DEFINE_SPREAD(8)
DEFINE_SPREAD(16)
DEFINE_SPREAD(32)
DEFINE_SPREAD(64)
#endif

/* A masked store is no faster than two of 16 bytes. */
static inline ptrdiff_t spread_128(char *to, const char *from, ptrdiff_t count)
{
    (void)to, (void)from, (void)count;
    return 0;
}

/* gather_N copies items of N bits to contiguous memory, scatter_N from there. Steps that are
 * constants make vector code, unless it shall go by items; the rest goes by four, which hides
 * the loop's own work. */
#define DEFINE_COPIES(bits, word)                                                              \
    static void gather_##bits(char *to, const char *from, ptrdiff_t step, ptrdiff_t count,     \
                              bool by_items)                                                   \
    {                                                                                          \
        const ptrdiff_t size = sizeof(word);                                                   \
        ptrdiff_t i = 0;                                                                       \
        if (step == 2 * size && !by_items) {                                                   \
            close_##bits(to, from, count);                                                     \
        } else if (step == -size) {                                                            \
            NDM_IVDEP                                                                          \
            for (i = 0; i < count; i++) {                                                      \
                store_##bits(to + i * size, load_##bits(from - i * size));                     \
            }                                                                                  \
        } else if (step == 0) {                                                                \
            const word item = load_##bits(from);                                               \
            NDM_IVDEP                                                                          \
            for (i = 0; i < count; i++) {                                                      \
                store_##bits(to + i * size, item);                                             \
            }                                                                                  \
        } else {                                                                               \
            for (; i + 4 <= count; i += 4) {                                                   \
                const char *const at = from + i * step;                                        \
                const word a = load_##bits(at), b = load_##bits(at + step);                    \
                const word c = load_##bits(at + 2 * step), d = load_##bits(at + 3 * step);     \
                store_##bits(to + i * size, a);                                                \
                store_##bits(to + (i + 1) * size, b);                                          \
                store_##bits(to + (i + 2) * size, c);                                          \
                store_##bits(to + (i + 3) * size, d);                                          \
            }                                                                                  \
            for (; i < count; i++) {                                                           \
                store_##bits(to + i * size, load_##bits(from + i * step));                     \
            }                                                                                  \
        }                                                                                      \
    }                                                                                          \
                                                                                               \
    static void scatter_##bits(char *to, ptrdiff_t step, const char *from, ptrdiff_t count,    \
                               bool by_items)                                                  \
    {                                                                                          \
        const ptrdiff_t size = sizeof(word);                                                   \
        ptrdiff_t i = 0;                                                                       \
        if (step == 2 * size && !by_items) {                                                   \
            i = spread_##bits(to, from, count);                                                \
        } else if (step == -size) {                                                            \
            NDM_IVDEP                                                                          \
            for (; i < count; i++) {                                                           \
                store_##bits(to - i * size, load_##bits(from + i * size));                     \
            }                                                                                  \
        }                                                                                      \
        for (; i + 4 <= count; i += 4) {                                                       \
            char *const at = to + i * step;                                                    \
            const word a = load_##bits(from + i * size);                                       \
            const word b = load_##bits(from + (i + 1) * size);                                 \
            const word c = load_##bits(from + (i + 2) * size);                                 \
            const word d = load_##bits(from + (i + 3) * size);                                 \
            store_##bits(at, a);                                                               \
            store_##bits(at + step, b);                                                        \
            store_##bits(at + 2 * step, c);                                                    \
            store_##bits(at + 3 * step, d);                                                    \
        }                                                                                      \
        for (; i < count; i++) {                                                               \
            store_##bits(to + i * step, load_##bits(from + i * size));                         \
        }                                                                                      \
    }

DEFINE_COPIES(8, uint8_t)
DEFINE_COPIES(16, uint16_t)
DEFINE_COPIES(32, uint32_t)
DEFINE_COPIES(64, uint64_t)
DEFINE_COPIES(128, pair)

static void gather(char *to, const char *from, ptrdiff_t step, ptrdiff_t count, size_t size,
                   bool by_items)
{
    switch (size) {
    case 1:
        gather_8(to, from, step, count, by_items);
        return;
    case 2:
        gather_16(to, from, step, count, by_items);
        return;
    case 4:
        gather_32(to, from, step, count, by_items);
        return;
    case 8:
        gather_64(to, from, step, count, by_items);
        return;
    case 16:
        gather_128(to, from, step, count, by_items);
        return;
    default:
        move(to, (ptrdiff_t)size, from, step, count, size);
    }
}

static void scatter(char *to, ptrdiff_t step, const char *from, ptrdiff_t count, size_t size,
                    bool by_items)
{
    switch (size) {
    case 1:
        scatter_8(to, step, from, count, by_items);
        return;
    case 2:
        scatter_16(to, step, from, count, by_items);
        return;
    case 4:
        scatter_32(to, step, from, count, by_items);
        return;
    case 8:
        scatter_64(to, step, from, count, by_items);
        return;
    case 16:
        scatter_128(to, step, from, count, by_items);
        return;
    default:
        move(to, step, from, (ptrdiff_t)size, count, size);
    }
}

#endif

/* ---- blocks ----------------------------------------------------------------------- */

/* The operands of a call. steps: what the loop is called with, 0 for an input that it takes as
 * a single value, else the itemsize. */
typedef struct blocks {
    int inputs, operands;
    ptrdiff_t sizes[MOST_OPERANDS], steps[MOST_OPERANDS];
    ptrdiff_t length; /* elements in a block */
    ptrdiff_t room;   /* bytes for a block of one operand */
    bool is_far;      /* out of the caches */
} blocks;

/* The one input that the loop takes as a single value; -1 if there is none. */
static int find_single(const blocks *b, const ptrdiff_t *strides, uint64_t items)
{
    int single = -1;
    for (int i = 0; i < b->inputs && i < 4; i++) {
        if (strides[i] == 0 && (items & NDM_SINGLE(i))) {
            single = i;
        }
    }
    return single;
}

/* Whether all elements' operands span more than FAR_BYTES, and items are not too narrow. */
static bool is_far(const blocks *b, const ptrdiff_t *strides, ptrdiff_t count, ptrdiff_t widest)
{
    ptrdiff_t span = 0;
    for (int i = 0; i < b->operands; i++) {
        span += strides[i] < 0 ? -strides[i] : strides[i];
    }
    return widest >= FAR_SIZE && span > 0 && count > FAR_BYTES / span;
}

static blocks lay_out(const ptrdiff_t *strides, ptrdiff_t count, uint64_t items)
{
    blocks b = {.inputs = (int)(items >> 56 & 15)};
    ptrdiff_t widest = 1;
    for (; b.operands < MOST_OPERANDS; b.operands++) {
        const ptrdiff_t size = (ptrdiff_t)(items >> (8 * b.operands) & 255);
        if (size == 0) {
            break;
        }
        b.sizes[b.operands] = b.steps[b.operands] = size;
        widest = size > widest ? size : widest;
    }
    const int single = find_single(&b, strides, items);
    if (single >= 0) {
        b.steps[single] = 0;
    }
    b.room = BLOCKS_BYTES / b.operands & -(ptrdiff_t)VECTOR;
    b.length = b.room / widest;
    b.length = b.length > VECTOR ? b.length & -(ptrdiff_t)VECTOR : b.length;
    b.is_far = is_far(&b, strides, count, widest);
    b.length = b.is_far && b.length > FAR_LENGTH ? FAR_LENGTH : b.length;
    return b;
}

int ndm_run_blocks(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx, uint64_t items, ndm_loop loop)
{
    _Alignas(VECTOR) char memory[BLOCKS_BYTES];
    const blocks b = lay_out(strides, dimensions[0], items);
    for (ptrdiff_t start = 0; start < dimensions[0]; start += b.length) {
        const ptrdiff_t rest = dimensions[0] - start, count = rest < b.length ? rest : b.length;
        char *block[MOST_OPERANDS];
        for (int i = 0; i < b.operands; i++) {
            char *const operand = args[i] + start * strides[i];
            const bool is_copied = strides[i] != b.steps[i];
            block[i] = is_copied ? memory + i * b.room : operand;
            /* What repeats one value was copied for the first block. */
            if (is_copied && i < b.inputs && (strides[i] != 0 || start == 0)) {
                gather(block[i], operand, strides[i], count, (size_t)b.sizes[i], b.is_far);
            }
        }
        const ptrdiff_t counts[2] = {count, count}; /* for loops of whole vectors */
        const int fault = loop(block, counts, b.steps, ctx);
        if (fault != 0) {
            ctx->fault_index += start;
            return fault;
        }
        for (int i = b.inputs; i < b.operands; i++) {
            if (strides[i] != b.steps[i]) {
                scatter(args[i] + start * strides[i], strides[i], block[i], count,
                        (size_t)b.sizes[i], b.is_far);
            }
        }
    }
    return 0;
}
