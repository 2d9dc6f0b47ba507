/* Reductions that choose one of their items by value: among dense items values are folded
 * alone, which is as fast as they are read, and the place of the chosen one is looked for at
 * last. */
#ifndef NDM_REDUCE_CHOOSE_H
#define NDM_REDUCE_CHOOSE_H

#include "reduce/algebra.h"

/* `results` groups of dense items, `step` bytes apart. Item i of a group belongs to its column
 * i mod `columns`, of which each is a result: cell k * columns + i mod columns. */
typedef struct ndm_choices {
    const char *items;
    ptrdiff_t count, columns; /* items of each column */
    ptrdiff_t results, step;
    /* of the first item, and from one to the next of a column, to the next column and to the
     * next group */
    ptrdiff_t index, index_step, column_index, result_index;
    char *const *state;
    ptrdiff_t cell;
} ndm_choices;

/* Whether so many columns of dense items are folded together. */
bool ndm_choose_takes(const ndm_algebra *algebra, ptrdiff_t columns);
/* Whether a result of so many items is worth a search of its own. */
bool ndm_choose_pays(const ndm_algebra *algebra, ptrdiff_t count);
/* Makes the states of all results; gives whether no later item changes those of the last group.
 */
bool ndm_choose(const ndm_algebra *algebra, const ndm_choices *choices);
/* The same where the caller sees to flags. */
bool ndm_choose_within(const ndm_algebra *algebra, const ndm_choices *choices);

#endif
