/* ndmill reduce: sum, mean, argmax and the like. */
#include "request.h"

static void print_help(void)
{
    puts("usage: ndmill reduce NAME IN... [OPTION]...\n\n"
         "Makes one item of all items along axes by the reduction NAME, such as sum, mean or\n"
         "argmax; 'ndmill list --reductions' prints them all. IN is a .npy file, - for one "
         "from\n"
         "standard input, or a number; several are broadcast together. cumsum and cumprod keep "
         "all\n"
         "items. Results are printed, or written:\n\n"
         "  -o, --output FILE     write the next output to a new .npy file, or to - for "
         "standard\n"
         "                        output\n"
         "      --out-into FILE   write the next output into the array of an existing .npy "
         "file\n"
         "      --axis A[,B]...   axes, from 0, or negative from the last; all (default); or "
         "none\n"
         "      --keepdims        keep folded axes, with length 1\n"
         "      --where FILE      only items where this bool array is true\n"
         "      --initial X       a number, or a file of one, that joins each result, where "
         "the\n"
         "                        reduction is that of a ufunc, as sum is that of add\n"
         "  -p, --param P=X       a parameter of the reduction, such as ddof=1 of var\n"
         "      --casting RULE    no, equiv, safe, same_kind (default) or unsafe\n"
         "      --dtype D         the output dtype of the loop\n"
         "      --threads N       use at most N threads\n"
         "      --fp-errors MODE  ignore (default), warn or fail on divide, overflow, invalid\n"
         "  -v, --verbose         tell the target and the time on stderr\n"
         "  -h, --help            this text");
}

int command_reduce(int argc, char **argv)
{
    return request_run("reduce", METHOD_DECLARED, argc, argv, print_help);
}
