/* The function that measure.c measures, as loops: measure.py writes them for one function of a
 * header, dtype, target and compiler; library.c calls the library. */
#ifndef NDM_TESTS_ELEMENTARY_SUBJECT_H
#define NDM_TESTS_ELEMENTARY_SUBJECT_H

#if defined(SUBJECT_FLOAT32) || defined(SUBJECT_FLOAT16)
typedef float number; /* float16 numbers are held as floats */
#elif defined(SUBJECT_LONGDOUBLE)
typedef long double number;
#else
typedef double number;
#endif

typedef void runner(const number *, const number *, number *, long);

/* As generated loops do: blocks of 512, bare where all of a block is ordinary. */
void subject_blocked(const number *x, const number *y, number *out, long count);
/* The careful function alone. */
void subject_careful(const number *x, const number *y, number *out, long count);

#endif
