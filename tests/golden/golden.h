/* What the parts of golden share: fixed inputs, hashes of arrays, and the lines printed. */
#ifndef GOLDEN_H
#define GOLDEN_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"
#include "ndmill/ndmill.h"
#include "ndmill/reduce.h"

/* ---- golden_values.c ------------------------------------------------------------------ */

/* What inputs are: of any bits; small non-negative integers; floats of moderate size; values
 * whose products neither vanish nor overflow, odd integers among them. */
typedef enum inputs { ANY_BITS, SMALL, ORDINARY, NEAR_ONE } inputs;

/* Starts the random numbers again: what follows is the same in every run. */
void golden_restart(void);
uint32_t golden_random(void);
void golden_fill(const ndm_dtype *dtype, inputs kind, size_t count, void *items);

#define GOLDEN_HASH UINT64_C(14695981039346656037)
uint64_t golden_hash_bytes(uint64_t hash, const void *data, size_t size);
/* Hashes the items in C order, whatever their strides; a NaN counts as a NaN. */
uint64_t golden_hash_view(uint64_t hash, const ndm_view *view);

/* Whether the format of a dtype differs between machines, as longdouble's does. */
bool golden_varies(const ndm_dtype *dtype);

/* ---- golden_reductions.c -------------------------------------------------------------- */

/* Prints the lines of reductions; 0 if all of them agree with themselves. `once`: of C order.
 */
int golden_reductions(bool once);

#endif
