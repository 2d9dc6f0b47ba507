/* The function that measure.c measures, as loops: subject.c is written by measure.py for one
 * function, dtype, target and compiler. */
#ifndef NDM_TESTS_ELEMENTARY_SUBJECT_H
#define NDM_TESTS_ELEMENTARY_SUBJECT_H

#ifdef SUBJECT_FLOAT32
typedef float number;
#else
typedef double number;
#endif

/* As generated loops do: blocks of 512, bare where all of a block is ordinary. */
void subject_blocked(const number *x, const number *y, number *out, long count);
/* The careful function alone. */
void subject_careful(const number *x, const number *y, number *out, long count);

#endif
