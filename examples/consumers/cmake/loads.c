/* Opens a module while it runs: loads build/finance.so */
#include "finance.h"

int main(int argc, char **argv)
{
    ndm_error error;
    if (argc != 2) {
        fprintf(stderr, "usage: loads MODULE.so\n");
        return 2;
    }
    if (ndm_module_load(argv[1], &error) != NDM_OK || print_values(&error) != 0) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    return 0;
}
