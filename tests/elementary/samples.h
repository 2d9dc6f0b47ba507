/* Which arguments a function is measured on. */
#ifndef NDM_TESTS_ELEMENTARY_SAMPLES_H
#define NDM_TESTS_ELEMENTARY_SAMPLES_H

#include "reference.h"
#include "subject.h"

/* From 0 to 1. */
double share(void);
/* Between two numbers: any bit pattern equally likely if they differ by more than a factor of 8
 * and have one sign, else any number. */
number pick(number low, number high);

/* Every step-th of all floats; judged, or hashed alone. */
void measure_all(const reference *ref, long step, int judged);
/* All float16 arguments, results rounded to float16. */
void measure_half(const reference *ref);
/* `total` arguments between range[0] and range[1], second ones between range[2] and range[3].
 */
void measure_random(const reference *ref, const double *range, long total);
/* `total` arguments of all magnitudes, and of those at which functions are interesting. */
void measure_sample(const reference *ref, long total);
/* The same for each range of these by itself. */
void measure_ranges(const reference *ref, long total);
/* Numbers around a bad argument, which two numbers are: ever nearer, as long as these are not
 * worse. */
void search(const reference *ref, const double *start);
/* For `total` places between two numbers: the place, and the greatest error near it in ULP, if
 * it is to be judged; then a hash of all results. */
void print_errors(const reference *ref, const double *range, long total, int judged);
/* The results of arguments that standard input has, and their errors in ULP. */
void print_results(const reference *ref);

#endif
