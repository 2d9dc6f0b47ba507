/* Has the module and ndmill within itself, and calls a ufunc by its C function. */
#include <ndmill/module_bonds.h>

#include "finance.h"

int main(void)
{
    ndm_error error;
    ndm_array *z = NULL;
    const ndm_scalar three = ndm_scalar_float(3), four = ndm_scalar_float(4);
    const ndm_view x = ndm_view_weak(&three), y = ndm_view_weak(&four);
    int failed =
        ndm_module_register(&ndm_module_bonds, &error) != NDM_OK || print_values(&error) != 0 ||
        ndm_distance(&x, &y, &z, NULL, &error) != NDM_OK || print_result(z, &error) != 0;
    ndm_array_release(z);
    if (failed)
        fprintf(stderr, "%s\n", error.message);
    return failed;
}
