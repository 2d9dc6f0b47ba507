#define _GNU_SOURCE
#include "panel.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static const reference *measured;
static tally forms[MOST_FORMS];
static int form_count = 1;
static uint64_t arguments;
static FILE *others[MOST_FORMS];
static char names[MOST_FORMS][60];

/* Whether this process computes for another. */
static bool is_writing(void)
{
    return getenv("MEASURE_WRITES") != NULL;
}

static void fail(const char *what)
{
    fprintf(stderr, "measure: %s\n", what);
    exit(1);
}

static void open_other(const char *target, const char *tier, char **argv)
{
    char command[1000];
    int length =
        snprintf(command, sizeof command,
                 "MEASURE_WRITES=1 NDMILL_TARGET='%s' MEASURE_TIER='%s' exec", target, tier);
    for (int i = 0; argv[i] != NULL && length < (int)sizeof command; i++)
        length += snprintf(command + length, sizeof command - (size_t)length, " '%s'", argv[i]);
    if (length >= (int)sizeof command || (others[form_count] = popen(command, "r")) == NULL)
        fail("no process for another form");
    snprintf(names[form_count++], sizeof names[0], " %s %s", target, tier);
}

void open_panel(char **argv)
{
    const char *also = getenv("MEASURE_ALSO");
    char target[24], tier[24];
    for (int used = 0; also != NULL && !is_writing() && form_count < MOST_FORMS &&
                       sscanf(also, " %23[^: ]:%23s%n", target, tier, &used) == 2;
         also += used)
        open_other(target, tier, argv);
}

int close_panel(void)
{
    int status = 0;
    for (int form = 1; form < form_count; form++)
        status |= pclose(others[form]);
    return status != 0;
}

void begin_panel(const reference *ref)
{
    measured = ref;
    arguments = 0;
    memset(forms, 0, sizeof forms);
}

void run_panel(const number *x, const number *y, long count, int judged)
{
    static number outs[MOST_FORMS][CHUNK];
    const size_t size = (size_t)count;
    arguments += size;
    subject_blocked(x, y, outs[0], count);
    if (is_writing()) {
        if (fwrite(outs[0], sizeof(number), size, stdout) != size)
            exit(1);
        return;
    }
    for (int form = 1; form < form_count; form++)
        if (fread(outs[form], sizeof(number), size, others[form]) != size)
            fail("another form ended early");
    if (judged)
        judge(measured, forms, form_count, x, y, outs, count);
    else
        for (int form = 0; form < form_count; form++)
            add_hashes(&forms[form], x, y, outs[form], count);
}

const tally *own_tally(void)
{
    return &forms[0];
}

static void print_number(char *out, size_t size, number x)
{
    if (DIGITS > 53)
        snprintf(out, size, "%La", (long double)x);
    else
        snprintf(out, size, "%a", (double)x);
}

void finish_panel(const char *what)
{
    for (int form = 0; form < form_count && !is_writing(); form++) {
        const tally *t = &forms[form];
        char x[50], y[50], out[50];
        print_number(x, sizeof x, t->worst_x);
        print_number(y, sizeof y, t->worst_y);
        print_number(out, sizeof out, t->worst_out);
        printf(
            "%s %s%s: %" PRIu64 " arguments, %" PRIu64 " wrong, %" PRIu64
            " not the nearest, at most %.4f ULP at (%s, %s), which gives %s, hash %016" PRIx64
            "\n",
            measured->name, what, names[form], arguments, t->wrong, t->misrounded, t->worst, x,
            y, out, t->hash);
    }
    fflush(stdout);
}
