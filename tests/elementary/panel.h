/* The forms of a function that are measured on the same arguments, so that the reference is
 * computed once: this process's own, and those that the environment's MEASURE_ALSO lists as
 * "target:tier target:tier", each computed by a process like this one that writes its results
 * to a pipe. */
#ifndef NDM_TESTS_ELEMENTARY_PANEL_H
#define NDM_TESTS_ELEMENTARY_PANEL_H

#include "judge.h"

/* Starts the other processes; `argv` as main has it. Before all else. */
void open_panel(char **argv);
int close_panel(void);

/* Begins counting anew. */
void begin_panel(const reference *ref);
/* The forms' results, at most CHUNK; judged, or hashed alone. */
void run_panel(const number *x, const number *y, long count, int judged);
/* This process's own form. */
const tally *own_tally(void);
/* Prints a line for each form. */
void finish_panel(const char *what);

#endif
