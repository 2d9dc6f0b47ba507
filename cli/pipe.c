/* "-" as a file: .npy data from standard input and to standard output. The library reads and
 * writes whole files, so the data goes through a temporary one that has no name. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"

enum { COPY_BYTES = 1 << 16 };

bool is_dash(const char *path)
{
    return strcmp(path, "-") == 0;
}

static int copy_all(int from, int to)
{
    static char buffer[COPY_BYTES];
    for (;;) {
        ssize_t count = read(from, buffer, sizeof buffer);
        if (count == 0)
            return 0;
        if (count < 0 && errno != EINTR)
            return -1;
        for (ssize_t done = 0; done < count;) {
            ssize_t written = write(to, buffer + done, (size_t)(count - done));
            if (written < 0 && errno != EINTR)
                return -1;
            done += written > 0 ? written : 0;
        }
    }
}

/* A new file in TMPDIR; its name goes to `path`. */
static int open_temporary(char *path, size_t size)
{
    const char *folder = getenv("TMPDIR");
    int length = snprintf(path, size, "%s/ndmill-XXXXXX", folder && *folder ? folder : "/tmp");
    if (length < 0 || (size_t)length >= size) {
        errno = ENAMETOOLONG;
        return -1;
    }
    return mkstemp(path);
}

int input_from_stdin(ndm_array **out)
{
    static bool read_before;
    char path[PATH_BYTES];
    if (read_before)
        return complain("standard input (-) can be one input only");
    read_before = true;
    if (isatty(STDIN_FILENO))
        return complain("standard input (-) is a terminal, not a .npy file");
    int file = open_temporary(path, sizeof path);
    if (file < 0)
        return complain("cannot make a file in TMPDIR: %s", strerror(errno));
    ndm_error error;
    ndm_status status = NDM_OK;
    int copied = copy_all(STDIN_FILENO, file), number = errno;
    if (copied == 0)
        status = ndm_npy_map(path, false, out, &error);
    close(file);
    unlink(path); /* the map keeps the data */
    if (copied != 0)
        return complain("cannot read standard input: %s", strerror(number));
    if (status == NDM_OK)
        return 0;
    size_t named = strlen(path);
    const char *told = strncmp(error.message, path, named) == 0 ? error.message + named : NULL;
    return told ? complain("standard input%s", told) : complain_error(&error);
}

int output_to_stdout(const ndm_view *view)
{
    char path[PATH_BYTES];
    if (isatty(STDOUT_FILENO))
        return complain("standard output (-) is a terminal; leave out -o to print the result");
    int file = open_temporary(path, sizeof path);
    if (file < 0)
        return complain("cannot make a file in TMPDIR: %s", strerror(errno));
    close(file);
    ndm_error error;
    if (ndm_npy_write(path, view, &error) != NDM_OK) {
        unlink(path);
        return complain_error(&error);
    }
    file = open(path, O_RDONLY | O_CLOEXEC);
    unlink(path);
    int copied = file < 0 ? -1 : copy_all(file, STDOUT_FILENO);
    if (file >= 0)
        close(file);
    return copied == 0 ? EXIT_YES : complain("cannot write to standard output");
}
