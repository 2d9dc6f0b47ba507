/* Measures one elementary function: how far its results are from the exact ones, its flags on
 * special arguments, its time. See measure.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "panel.h"
#include "samples.h"
#include "special.h"
#include "timing.h"

static int run(const reference *ref, const char *mode, long count, const double *range)
{
    if (strcmp(mode, "all") == 0)
        measure_all(ref, count, 1);
    else if (strcmp(mode, "hash") == 0)
        measure_all(ref, count, 0);
    else if (strcmp(mode, "half") == 0)
        measure_half(ref);
    else if (strcmp(mode, "random") == 0)
        measure_random(ref, range, count);
    else if (strcmp(mode, "errors") == 0)
        print_errors(ref, range, count, 1);
    else if (strcmp(mode, "results_of_errors") == 0)
        print_errors(ref, range, count, 0);
    else if (strcmp(mode, "sample") == 0)
        measure_sample(ref, count);
    else if (strcmp(mode, "ranges") == 0)
        measure_ranges(ref, count);
    else if (strcmp(mode, "search") == 0)
        search(ref, range);
    else if (strcmp(mode, "results") == 0)
        print_results(ref);
    else if (strcmp(mode, "special") == 0)
        measure_special(ref);
    else if (strcmp(mode, "time") == 0)
        measure_time(ref, range);
    else
        return 2;
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--list") == 0) {
        list_references();
        return 0;
    }
    const reference *ref = argc < 3 ? NULL : find_reference(argv[1]);
    if (ref == NULL) {
        fprintf(stderr, "measure: no reference for %s\n", argc > 1 ? argv[1] : "nothing");
        return 2;
    }
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    double range[4] = {0, 1, 0, 1};
    for (int i = 0; i < 4 && 4 + i < argc; i++)
        range[i] = strtod(argv[4 + i], NULL);
    open_panel(argv);
    const int status = run(ref, argv[2], argc > 3 ? (long)strtod(argv[3], NULL) : 1, range);
    mpfr_free_cache();
    return close_panel() ? 1 : status;
}
