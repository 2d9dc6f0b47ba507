/* The loops of net_present_value: dimensions[1] is n, strides[3] the distance between payments.
 */
#ifndef PAYMENTS_H
#define PAYMENTS_H

#include "ndmill/kernel/kernel.h"

/* value = payments[0] + (payments[1] + (...) / (1 + rate)) / (1 + rate) */
#define NET_PRESENT_VALUE(name, type)                                                          \
    static int net_present_value_##name(char *const *args, const ptrdiff_t *dimensions,        \
                                        const ptrdiff_t *strides, ndm_loop_ctx *ctx)           \
    {                                                                                          \
        (void)ctx;                                                                             \
        for (ptrdiff_t i = 0; i < dimensions[0]; i++) {                                        \
            const type growth = 1 + *(const type *)(args[0] + i * strides[0]);                 \
            const char *payments = args[1] + i * strides[1];                                   \
            type value = 0;                                                                    \
            for (ptrdiff_t year = dimensions[1] - 1; year >= 0; year--) {                      \
                value = value / growth + *(const type *)(payments + year * strides[3]);        \
            }                                                                                  \
            *(type *)(args[2] + i * strides[2]) = value;                                       \
        }                                                                                      \
        return 0;                                                                              \
    }
NET_PRESENT_VALUE(float32, float)
NET_PRESENT_VALUE(float64, double)
#undef NET_PRESENT_VALUE

#endif
