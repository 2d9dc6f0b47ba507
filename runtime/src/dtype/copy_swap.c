/* Copying items, reversing the bytes of their units where the byte orders differ. */
#include <string.h>

#include "dtype/cast.h"

/* A copy of constant size is one load and one store. */
#define COPY_ITEMS(size)                                                                       \
    for (ptrdiff_t i = 0; i < count; i++) {                                                    \
        memcpy(to + i * to_stride, from + i * from_stride, (size));                            \
    }                                                                                          \
    return

static void copy(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                 ptrdiff_t count, size_t itemsize)
{
    if (from == to && from_stride == to_stride) {
        return;
    }
    if (from_stride == (ptrdiff_t)itemsize && to_stride == (ptrdiff_t)itemsize) {
        memcpy(to, from, (size_t)count * itemsize);
        return;
    }
    switch (itemsize) {
    case 1:
        COPY_ITEMS(1);
    case 2:
        COPY_ITEMS(2);
    case 4:
        COPY_ITEMS(4);
    case 8:
        COPY_ITEMS(8);
    case 16:
        COPY_ITEMS(16);
    default:
        COPY_ITEMS(itemsize);
    }
}

static void swap_2(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                   ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint16_t unit;
        memcpy(&unit, from + i * from_stride, sizeof unit);
        unit = (uint16_t)(unit << 8 | unit >> 8);
        memcpy(to + i * to_stride, &unit, sizeof unit);
    }
}

static void swap_4(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                   ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint32_t unit;
        memcpy(&unit, from + i * from_stride, sizeof unit);
        unit = __builtin_bswap32(unit);
        memcpy(to + i * to_stride, &unit, sizeof unit);
    }
}

static void swap_8(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                   ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t unit;
        memcpy(&unit, from + i * from_stride, sizeof unit);
        unit = __builtin_bswap64(unit);
        memcpy(to + i * to_stride, &unit, sizeof unit);
    }
}

static void swap_any(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                     ptrdiff_t count, size_t swap)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        const char *source = from + i * from_stride;
        char *target = to + i * to_stride;
        for (size_t low = 0, high = swap - 1; low <= high; low++, high--) {
            char first = source[low], last = source[high];
            target[low] = last;
            target[high] = first;
            if (high == 0) {
                break;
            }
        }
    }
}

void ndm_copy_swap(const char *from, ptrdiff_t from_stride, char *to, ptrdiff_t to_stride,
                   ptrdiff_t count, size_t itemsize, size_t swap)
{
    if (count <= 0) {
        return;
    }
    if (swap < 2) {
        copy(from, from_stride, to, to_stride, count, itemsize);
        return;
    }
    for (size_t unit = 0; unit < itemsize; unit += swap) {
        switch (swap) {
        case 2:
            swap_2(from + unit, from_stride, to + unit, to_stride, count);
            break;
        case 4:
            swap_4(from + unit, from_stride, to + unit, to_stride, count);
            break;
        case 8:
            swap_8(from + unit, from_stride, to + unit, to_stride, count);
            break;
        default:
            swap_any(from + unit, from_stride, to + unit, to_stride, count, swap);
        }
    }
}
