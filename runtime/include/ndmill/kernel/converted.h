/* For loops that convert their operands, a block at a time, by the loops of casts. */
#ifndef NDMILL_KERNEL_CONVERTED_H
#define NDMILL_KERNEL_CONVERTED_H

#include "ndmill/kernel/kernel.h"
#include "ndmill/kernel/small_float.h"

/* The loop of a cast: its target's, or the generic one where the target has none of its own. */
#define NDM_CAST_LOOP(table, slot)                                                             \
    ndm_cast_loop(&NDM_TARGET_SYMBOL(table), &NDM_PASTE(table, _generic), slot)

static inline ndm_loop ndm_cast_loop(const ndm_kernel_table *own,
                                     const ndm_kernel_table *generic, uint32_t slot)
{
    const ndm_kernel_table *const table = own->count > slot ? own : generic;
    return (ndm_loop)table->kernels[slot].function;
}

/* How many results are computed anew where one is in doubt. */
#define NDM_PIECE 128

/* Runs a loop of `arguments` operands, at most four, on `count` items from item `at` on. */
static inline void ndm_run_piece(ndm_loop loop, char *const *values, const ptrdiff_t *steps,
                                 int arguments, ptrdiff_t at, ptrdiff_t count,
                                 ndm_loop_ctx *ctx)
{
    char *piece[4];
    for (int i = 0; i < arguments; i++) {
        piece[i] = values[i] + at * steps[i];
    }
    loop(piece, &count, steps, ctx);
}

/* An argument whose result a loop rounds wrong, and the right one. */
typedef struct ndm_right_result {
    float argument, result;
} ndm_right_result;

static inline void ndm_put_right(const ndm_right_result *right, int rows, const float *x,
                                 float *y, ptrdiff_t count)
{
    for (int row = 0; row < rows; row++) {
        const uint32_t argument = ndm_bits_of_float(right[row].argument);
        const uint32_t result = ndm_bits_of_float(right[row].result);
        for (ptrdiff_t i = 0; i < count; i++) {
            const uint32_t here = 0u - (uint32_t)(ndm_bits_of_float(x[i]) == argument);
            const uint32_t found = ndm_bits_of_float(y[i]);
            y[i] = ndm_float_of_bits(found ^ ((found ^ result) & here));
        }
    }
}

/* Items at `from`, `from_step` bytes apart, to `to`. */
static inline void ndm_cast_block(ndm_loop cast, const char *from, ptrdiff_t from_step,
                                  char *to, ptrdiff_t to_step, ptrdiff_t count,
                                  ndm_loop_ctx *ctx)
{
    char *const args[2] = {(char *)(uintptr_t)from, to};
    const ptrdiff_t steps[2] = {from_step, to_step};
    cast(args, &count, steps, ctx);
}

#endif
