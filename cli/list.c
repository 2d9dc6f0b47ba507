/* ndmill list: the ufuncs and the reductions, or all their loops. */
#include <getopt.h>
#include <stdlib.h>

#include "command.h"

static void print_help(void)
{
    puts("usage: ndmill list [--loops] [--reductions]\n\n"
         "A line per ufunc: its name, signature and what it does; then a line per reduction, "
         "for\n"
         "'ndmill reduce'.\n\n"
         "  -l, --loops       a line per loop in NumPy's type characters, in search order\n"
         "  -r, --reductions  the reductions alone\n"
         "  -h, --help        this text");
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

typedef size_t lister(const ndm_ufunc **out, size_t capacity);

static int print_all(lister *list, int (*print)(const ndm_ufunc *ufunc))
{
    size_t count = list(NULL, 0);
    const ndm_ufunc **ufuncs = calloc(count + 1, sizeof *ufuncs);
    if (!ufuncs)
        return complain("out of memory");
    list(ufuncs, count);
    int status = EXIT_YES;
    for (size_t i = 0; i < count && status == EXIT_YES; i++)
        status = print(ufuncs[i]);
    free(ufuncs);
    return status;
}

int command_list(int argc, char **argv)
{
    static const struct option options[] = {{"loops", no_argument, NULL, 'l'},
                                            {"reductions", no_argument, NULL, 'r'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    bool loops = false, reductions = false;
    int letter;
    while ((letter = getopt_long(argc, argv, "lrh", options, NULL)) != -1) {
        if (letter == 'h') {
            print_help();
            return EXIT_YES;
        }
        if (letter != 'l' && letter != 'r')
            return EXIT_BAD;
        loops = loops || letter == 'l';
        reductions = reductions || letter == 'r';
    }
    if (optind < argc)
        return complain_usage("list", "takes no arguments");

    int (*print)(const ndm_ufunc *ufunc) = loops ? print_loops : print_ufunc;
    int status = reductions ? EXIT_YES : print_all(ndm_ufunc_list, print);
    if (!reductions && !loops)
        puts("\nreductions\n");
    return status == EXIT_YES ? print_all(ndm_reduction_list, print) : status;
}
