/* What elementary functions should give: in long double, within 2**-57 of the value, and by
 * MPFR to any precision. Reals only; a function of one argument ignores the second. */
#ifndef NDM_TESTS_ELEMENTARY_REFERENCE_H
#define NDM_TESTS_ELEMENTARY_REFERENCE_H

#include <mpfr.h>

typedef struct reference {
    const char *name;
    int arguments;
    long double (*quick)(long double x, long double y);
    /* Sets `out`, which has the precision that is wanted; x and y are exact. */
    void (*exact)(mpfr_t out, const mpfr_t x, const mpfr_t y);
} reference;

/* NULL if there is none of this name. */
const reference *find_reference(const char *name);

/* Prints a line for each: its name and the number of its arguments. */
void list_references(void);

#endif
