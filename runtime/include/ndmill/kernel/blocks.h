/* For loops that have a way through contiguous operands only: all others are copied, a block at
 * a time, to and from memory where they are. runtime/kernels/blocks.c is compiled once per
 * target and linked beside the loops. */
#ifndef NDMILL_KERNEL_BLOCKS_H
#define NDMILL_KERNEL_BLOCKS_H

#include "ndmill/kernel/kernel.h"

/* The operands of a loop in 64 bits: byte i is the itemsize of operand i, for at most seven;
 * the last byte holds the number of inputs. NDM_ITEMS_3(2, float, float, uint8_t): two inputs
 * and an output. */
#define NDM_ITEM(i, type)                                                                      \
    ((uint64_t)sizeof(char[sizeof(type) < 256 ? (int)sizeof(type) : -1]) << (8 * (i)))
#define NDM_ITEMS_1(inputs, a) ((uint64_t)(inputs) << 56 | NDM_ITEM(0, a))
#define NDM_ITEMS_2(inputs, a, b) (NDM_ITEMS_1(inputs, a) | NDM_ITEM(1, b))
#define NDM_ITEMS_3(inputs, a, b, c) (NDM_ITEMS_2(inputs, a, b) | NDM_ITEM(2, c))
#define NDM_ITEMS_4(inputs, a, b, c, d) (NDM_ITEMS_3(inputs, a, b, c) | NDM_ITEM(3, d))
#define NDM_ITEMS_5(inputs, a, b, c, d, e) (NDM_ITEMS_4(inputs, a, b, c, d) | NDM_ITEM(4, e))
#define NDM_ITEMS_6(inputs, a, b, c, d, e, f)                                                  \
    (NDM_ITEMS_5(inputs, a, b, c, d, e) | NDM_ITEM(5, f))
#define NDM_ITEMS_7(inputs, a, b, c, d, e, f, g)                                               \
    (NDM_ITEMS_6(inputs, a, b, c, d, e, f) | NDM_ITEM(6, g))
/* Added to these: input i, of the first four, may have stride 0 where all other operands are
 * contiguous. */
#define NDM_SINGLE(i) ((uint64_t)1 << (60 + (i)))

/* Each module has its own, by another name where several are linked into one program. */
#ifdef NDM_MODULE
#define ndm_run_blocks NDM_TARGET_SYMBOL(NDM_PASTE(ndm_run_blocks_, NDM_MODULE))
#define ndm_run_whole NDM_TARGET_SYMBOL(NDM_PASTE(ndm_run_whole_, NDM_MODULE))
#define ndm_hide_others NDM_TARGET_SYMBOL(NDM_PASTE(ndm_hide_others_, NDM_MODULE))
#define ndm_put_others NDM_TARGET_SYMBOL(NDM_PASTE(ndm_put_others_, NDM_MODULE))
#else
#define ndm_run_blocks NDM_TARGET_SYMBOL(ndm_run_blocks)
#define ndm_run_whole NDM_TARGET_SYMBOL(ndm_run_whole)
#define ndm_hide_others NDM_TARGET_SYMBOL(ndm_hide_others)
#define ndm_put_others NDM_TARGET_SYMBOL(ndm_put_others)
#endif

/* Runs `loop` on operands of any strides. Its arguments come first, as it got them: the call
 * costs little code. */
NDM_KERNEL_EXPORT int ndm_run_blocks(char *const *args, const ptrdiff_t *dimensions,
                                     const ptrdiff_t *strides, ndm_loop_ctx *ctx,
                                     uint64_t items, ndm_loop loop);

/* Runs a loop that takes contiguous operands in whole vectors, and so has no code for what is
 * left of them: dimensions[0] is a multiple of NDM_LANES, and dimensions[1] tells how many of
 * these elements are there; the others repeat the last. Of at most six operands, with items
 * of 16 bytes at most. */
NDM_KERNEL_EXPORT int ndm_run_whole(char *const *args, const ptrdiff_t *dimensions,
                                    const ptrdiff_t *strides, ndm_loop_ctx *ctx, uint64_t items,
                                    ndm_loop loop);

/* For such loops where some elements of a block are computed aside. `to` becomes a copy of
 * `count` items at `from`, with item `usual` in the `places` of the `others`, and from item
 * `there` on, which repeat the last; with no usual item, negative, it stays as it is. */
NDM_KERNEL_EXPORT void ndm_hide_others(void *to, const void *from, size_t size, ptrdiff_t count,
                                       ptrdiff_t there, ptrdiff_t usual, const uint16_t *places,
                                       ptrdiff_t others);

/* to[places[k]] = results[k], for items of `size` bytes, at most 16. */
NDM_KERNEL_EXPORT void ndm_put_others(void *to, const void *results, size_t size,
                                      const uint16_t *places, ptrdiff_t others);

#endif
