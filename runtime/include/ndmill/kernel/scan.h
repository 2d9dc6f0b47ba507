/* Running sums in vectors. */
#ifndef NDM_KERNEL_SCAN_H
#define NDM_KERNEL_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __has_builtin
#if defined(__AVX2__) && __has_builtin(__builtin_shufflevector)
#define NDM_SCAN_VECTORS 1
#endif
#endif

/* Adds dense words to *sum, each sum in turn to `to`, four at a time: their own sums by two
 * shifts (Hillis and Steele, Data parallel algorithms, 1986), so that the next four wait for
 * one addition. Returns how many it did: none of words apart, and none where no vector has
 * four. */
static inline ptrdiff_t ndm_scan_sums(uint64_t *sum, const char *from, ptrdiff_t from_step,
                                      char *to, ptrdiff_t to_step, ptrdiff_t count)
{
    ptrdiff_t done = 0;
#ifdef NDM_SCAN_VECTORS
    typedef uint64_t four __attribute__((vector_size(32)));
    const four none = {0};
    four before = none + *sum, words;
    if (from_step != (ptrdiff_t)sizeof *sum || to_step != (ptrdiff_t)sizeof *sum)
        return 0;
    for (; count - done >= 4; done += 4) {
        memcpy(&words, from + done * from_step, sizeof words);
        words += __builtin_shufflevector(none, words, 3, 4, 5, 6);
        words += __builtin_shufflevector(none, words, 2, 3, 4, 5);
        const four last = __builtin_shufflevector(words, words, 3, 3, 3, 3);
        words += before;
        memcpy(to + done * to_step, &words, sizeof words);
        before += last;
    }
    *sum = before[0];
#else
    (void)sum, (void)from, (void)from_step, (void)to, (void)to_step, (void)count;
#endif
    return done;
}

#endif
