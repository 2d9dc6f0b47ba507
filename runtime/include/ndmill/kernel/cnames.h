/* The functions of integer.h for C's own integer types, under NumPy's names for them. */
#ifndef NDMILL_KERNEL_CNAMES_H
#define NDMILL_KERNEL_CNAMES_H

#include "ndmill/kernel/integer.h"

NDM_INTEGER_SIGNED(byte, signed char, unsigned int, SCHAR_MIN)
NDM_INTEGER_SIGNED(short, short, unsigned int, SHRT_MIN)
NDM_INTEGER_SIGNED(intc, int, unsigned int, INT_MIN)
NDM_INTEGER_SIGNED(long, long, unsigned long, LONG_MIN)
NDM_INTEGER_SIGNED(longlong, long long, unsigned long long, LLONG_MIN)
NDM_INTEGER_SIGNED(intp, intptr_t, uintptr_t, INTPTR_MIN)
NDM_INTEGER_UNSIGNED(ubyte, unsigned char, unsigned int)
NDM_INTEGER_UNSIGNED(ushort, unsigned short, unsigned int)
NDM_INTEGER_UNSIGNED(uintc, unsigned int, unsigned int)
NDM_INTEGER_UNSIGNED(ulong, unsigned long, unsigned long)
NDM_INTEGER_UNSIGNED(ulonglong, unsigned long long, unsigned long long)
NDM_INTEGER_UNSIGNED(uintp, uintptr_t, uintptr_t)

#endif
