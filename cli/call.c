/* ndmill call: a ufunc, or a method of one, on .npy files and literals. */
#include "request.h"

static void print_help(void)
{
    puts(
        "usage: ndmill call NAME IN... [OPTION]...\n\n"
        "Calls the ufunc NAME. IN is a .npy file, or - for one from standard input; a number\n"
        "such as 3, -2.5 or 1+2j, which takes its dtype from the other inputs; a number with "
        "its\n"
        "dtype, such as 3:int8; true or false. A file of such a name is ./3. Results are "
        "printed,\n"
        "or written:\n\n"
        "  -o, --output FILE     write the next output to a new .npy file, or to - for "
        "standard\n"
        "                        output\n"
        "      --out-into FILE   write the next output into the array of an existing .npy "
        "file\n"
        "      --where FILE      compute only where this bool array is true\n"
        "      --casting RULE    no, equiv, safe, same_kind (default) or unsafe\n"
        "      --dtype D         the output dtype of the loop\n"
        "      --order ORDER     memory order of new outputs: C, F, A or K (default)\n"
        "      --tier TIER       correct (default), or fast where there is such a loop\n"
        "      --threads N       use at most N threads\n"
        "      --fp-errors MODE  ignore (default), warn or fail on divide, overflow, invalid\n"
        "      --deterministic   only loops that give the same bits in every build\n"
        "  -v, --verbose         tell the loop, the target and the time on stderr\n"
        "  -h, --help            this text\n\n"
        "      --method METHOD   run a method of the ufunc:\n\n"
        "  reduce IN        folds all items along axes into one. --where leaves items out\n"
        "  accumulate IN    folds along an axis, and keeps every step\n"
        "  reduceat IN      folds pieces of an axis, which begin at --indices\n"
        "  outer IN IN...   every combination of an item of each input\n"
        "  at IN [IN]       changes the items at --indices of the first input, to the ufunc of "
        "them\n"
        "                   (and of the second input); an index that comes twice counts "
        "twice.\n"
        "                   Gives the whole array; --out-into may name the input's own file\n\n"
        "      --axis A[,B]...   reduce: axes, from 0, or negative from the last; all; or "
        "none.\n"
        "                        accumulate, reduceat: one axis. Default: 0\n"
        "      --keepdims        reduce: keep folded axes, with length 1\n"
        "      --initial X       reduce: a number, or a file of one, that joins each result\n"
        "      --indices FILE    integers, or a number; at: once for each axis, from the first "
        "on");
}

int command_call(int argc, char **argv)
{
    return request_run("call", METHOD_NONE, argc, argv, print_help);
}
