/* Squares ten numbers and adds a half to each. */
#include <ndmill/ndmill.h>
#include <stdio.h>

int main(void)
{
    ndm_scalar ten = ndm_scalar_int(10), half = ndm_scalar_float(0.5);
    ndm_view weak = ndm_view_weak(&half);
    ndm_array *x = NULL, *square = NULL, *y = NULL;
    ndm_error error;
    char *text = NULL;

    int failed = ndm_arange(NULL, &ten, NULL, NULL, &x, &error) ||
                 ndm_multiply(ndm_array_view(x), ndm_array_view(x), &square, NULL, &error) ||
                 ndm_add(ndm_array_view(square), &weak, &y, NULL, &error) ||
                 ndm_to_string(ndm_array_view(y), NULL, &text, &error);
    if (failed)
        fprintf(stderr, "%s\n", error.message);
    else
        puts(text);

    ndm_free(text);
    ndm_array_release(y);
    ndm_array_release(square);
    ndm_array_release(x);
    return failed;
}
