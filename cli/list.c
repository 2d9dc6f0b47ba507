/* ndmill list: the ufuncs, or all their loops. */
#include <getopt.h>
#include <stdlib.h>

#include "command.h"

static void print_help(void)
{
    puts("usage: ndmill list [--loops]\n\n"
         "A line per ufunc: its name, signature and what it does.\n\n"
         "  -l, --loops  a line per loop in NumPy's type characters, in search order");
}

static int print_loops(const ndm_ufunc *ufunc)
{
    ndm_loop_info loop;
    ndm_error error;
    for (size_t i = 0;; i++) {
        ndm_status status = ndm_ufunc_loop(ufunc, i, &loop, &error);
        if (status == NDM_ERROR_INDEX)
            return EXIT_YES;
        if (status != NDM_OK)
            return complain_error(&error);
        printf("%s ", ndm_ufunc_name(ufunc));
        print_loop_types(stdout, &loop, ndm_ufunc_nin(ufunc));
        putchar('\n');
    }
}

static int print_ufunc(const ndm_ufunc *ufunc)
{
    printf("%-16s %-24s %s\n", ndm_ufunc_name(ufunc), ndm_ufunc_signature(ufunc),
           ndm_ufunc_doc(ufunc));
    return EXIT_YES;
}

int command_list(int argc, char **argv)
{
    static const struct option options[] = {{"loops", no_argument, NULL, 'l'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    bool loops = false;
    int letter;
    while ((letter = getopt_long(argc, argv, "lh", options, NULL)) != -1) {
        if (letter == 'h') {
            print_help();
            return EXIT_YES;
        }
        if (letter != 'l')
            return EXIT_BAD;
        loops = true;
    }
    if (optind < argc)
        return complain_usage("list", "takes no arguments");

    size_t count = ndm_ufunc_list(NULL, 0);
    const ndm_ufunc **ufuncs = calloc(count + 1, sizeof *ufuncs);
    if (!ufuncs)
        return complain("out of memory");
    ndm_ufunc_list(ufuncs, count);
    int status = EXIT_YES;
    for (size_t i = 0; i < count && status == EXIT_YES; i++)
        status = loops ? print_loops(ufuncs[i]) : print_ufunc(ufuncs[i]);
    free(ufuncs);
    return status;
}
