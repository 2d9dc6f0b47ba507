/* How far results are from the exact ones. */
#ifndef NDM_TESTS_ELEMENTARY_JUDGE_H
#define NDM_TESTS_ELEMENTARY_JUDGE_H

#include "filter.h"
#include "filter_float64.h"
#include "number.h"
#include "reference.h"

/* Of one form of a function. */
typedef struct tally {
    uint64_t misrounded, wrong, shown;
    uint64_t hash; /* of arguments and results, in any order */
    double worst;  /* ULP */
    number worst_x, worst_y, worst_out;
} tally;

enum { CHUNK = 8192, MOST_FORMS = 4 };

/* Judges up to CHUNK results of each form. */
void judge(const reference *ref, tally *forms, int form_count, const number *x, const number *y,
           number (*outs)[CHUNK], long count);
/* Hashes these alone. */
void add_hashes(tally *form, const number *x, const number *y, const number *out, long count);

/* Calls the reference, and with it sets MPFR's flags. */
void set_exact(const reference *ref, mpfr_t out, number x, number y);
/* The error of `out`, in ULP of the exact result. */
double exact_error(const reference *ref, number x, number y, number out);

enum { PRECISION = 300 };

#endif
