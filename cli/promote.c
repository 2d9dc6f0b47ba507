/* ndmill promote and ndmill can-cast: questions about dtypes. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

/* Handles --help; returns -1 to go on, else an exit status. */
static int only_help(int argc, char **argv, const char *help)
{
    static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    int letter;
    while ((letter = getopt_long(argc, argv, "h", options, NULL)) != -1) {
        if (letter != 'h')
            return EXIT_BAD;
        puts(help);
        return EXIT_YES;
    }
    return -1;
}

static int print_result_type(int count, char **arguments, ndm_dtype *dtypes, ndm_scalar *weak)
{
    ndm_error error;
    size_t dtype_count = 0, weak_count = 0;
    for (int i = 0; i < count; i++) {
        operand op;
        bool is_dtype;
        if (operand_read_type(arguments[i], &dtypes[dtype_count], &op, &is_dtype) != 0)
            return EXIT_BAD;
        if (op.array)
            dtypes[dtype_count] = ndm_array_dtype(op.array);
        if (is_dtype || op.array)
            dtype_count++;
        else
            weak[weak_count++] = op.scalar;
        operand_release(&op);
    }
    ndm_dtype result;
    ndm_status status = ndm_result_type(dtypes, dtype_count, weak, weak_count, &result, &error);
    if (status == NDM_ERROR_TYPE) {
        complain_error(&error);
        return EXIT_NO;
    }
    if (status != NDM_OK)
        return complain_error(&error);
    puts(ndm_dtype_name(&result));
    return EXIT_YES;
}

int command_promote(int argc, char **argv)
{
    int status =
        only_help(argc, argv,
                  "usage: ndmill promote ARG...\n\n"
                  "The result dtype of dtypes and of literals (weak, as Python's), as\n"
                  "numpy.result_type. Exit status 1 where there is none.");
    if (status >= 0)
        return status;
    int count = argc - optind;
    if (count == 0)
        return complain_usage("promote", "nothing to promote");
    ndm_dtype *dtypes = calloc((size_t)count, sizeof *dtypes);
    ndm_scalar *weak = calloc((size_t)count, sizeof *weak);
    if (dtypes && weak)
        status = print_result_type(count, argv + optind, dtypes, weak);
    else
        status = complain("out of memory");
    free(dtypes);
    free(weak);
    return status;
}

int command_can_cast(int argc, char **argv)
{
    int status = only_help(argc, argv,
                           "usage: ndmill can-cast FROM TO [RULE]\n\n"
                           "Whether dtype FROM may be cast to TO under RULE: no, equiv, safe\n"
                           "(default), same_kind or unsafe. Exit status 0 for yes, 1 for no.");
    if (status >= 0)
        return status;
    if (argc - optind < 2 || argc - optind > 3)
        return complain_usage("can-cast", "takes FROM, TO and perhaps a RULE");
    ndm_error error;
    ndm_dtype from, to;
    ndm_casting casting = NDM_CASTING_SAFE;
    if (ndm_dtype_find(argv[optind], &from, &error) != NDM_OK ||
        ndm_dtype_find(argv[optind + 1], &to, &error) != NDM_OK)
        return complain_error(&error);
    if (argc - optind == 3 && ndm_casting_parse(argv[optind + 2], &casting, &error) != NDM_OK)
        return complain_error(&error);
    bool yes = ndm_can_cast(&from, &to, casting);
    puts(yes ? "yes" : "no");
    return yes ? EXIT_YES : EXIT_NO;
}
