/* Mixes two signals with a library of one file: cc -O3 mixer.c ndmill.c -lm */
#include "ndmill.h"

#include <stdio.h>

int main(void)
{
    static float left[1000], right[1000], mixed[1000];
    const ptrdiff_t count = 1000;
    ndm_dtype float32;
    ndm_error error;
    if (ndm_dtype_find("float32", &float32, &error)) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    for (int i = 0; i < 1000; i++) {
        left[i] = (float)i;
        right[i] = 1000;
    }
    const ndm_scalar half = ndm_scalar_float(0.5);
    const ndm_view weak = ndm_view_weak(&half);
    const ndm_view x1 = {left, float32, 1, &count, NULL, 0};
    const ndm_view x2 = {right, float32, 1, &count, NULL, 0};
    const ndm_view y = {mixed, float32, 1, &count, NULL, NDM_VIEW_WRITEABLE};
    const ndm_view *out[] = {&y};
    const ndm_options options = {.size = sizeof options, .out = out};
    if (ndm_mix(&x1, &x2, &weak, NULL, &options, &error)) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    printf("%g %g\n", mixed[0], mixed[999]);
    return 0;
}
