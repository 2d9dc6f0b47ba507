/* A libFuzzer target: the .npy reader on any bytes. Build as tests/CMakeLists.txt does. */
#define _GNU_SOURCE

#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "ndmill/npy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    ndm_error error;
    ndm_array *array;
    int file = memfd_create("fuzz", 0);
    if (file < 0 || write(file, data, size) != (ssize_t)size) {
        return 0;
    }
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    if (ndm_npy_read(path, &array, &error) == NDM_OK) {
        char *text;
        if (ndm_to_string(ndm_array_view(array), NULL, &text, &error) == NDM_OK) {
            ndm_free(text);
        }
        ndm_array_release(array);
    }
    if (ndm_npy_map(path, false, &array, &error) == NDM_OK) {
        ndm_array_release(array);
    }
    (void)close(file);
    return 0;
}
