/* The version of these headers, and how a function leaves the interface. docs/abi.md has the
 * rules. */
#ifndef NDMILL_VERSION_H
#define NDMILL_VERSION_H

#define NDM_VERSION_MAJOR 0
#define NDM_VERSION_MINOR 1
#define NDM_VERSION_PATCH 0
#define NDM_VERSION "0.1.0"

/* An interface as a number that the preprocessor compares: 0.1 is 1, 1.2 is 1002. */
#define NDM_API_VERSION(major, minor) ((major)*1000 + (minor))

/* NDM_NO_DEPRECATED_API is for programs to define, as the interface that they are written for.
 * Not defined: calling what is deprecated is a warning. Defined as 2: what was deprecated in
 * 0.2 or before cannot be called, and what was later gives no warning until the program moves
 * on. Defined as 0: no warnings. */
#ifdef NDM_NO_DEPRECATED_API
#if NDM_NO_DEPRECATED_API > NDM_API_VERSION(NDM_VERSION_MAJOR, NDM_VERSION_MINOR)
#error "NDM_NO_DEPRECATED_API is newer than these headers"
#endif
#endif

#if defined(__has_attribute)
#if __has_attribute(unavailable)
#define NDM_GONE(text) __attribute__((unavailable(text)))
#endif
#endif
#if !defined(__GNUC__)
#define NDM_WARNS(text)
#define NDM_GONE(text)
#else
#define NDM_WARNS(text) __attribute__((deprecated(text)))
#ifndef NDM_GONE
#define NDM_GONE(text) __attribute__((error(text)))
#endif
#endif

/* Before a declaration: NDM_API NDM_DEPRECATED_0_1("use ndm_this") int ndm_that(void); the
 * version is the first that says so. Each version has these lines. */
#ifndef NDM_NO_DEPRECATED_API
#define NDM_DEPRECATED_0_1(text) NDM_WARNS(text)
#elif NDM_NO_DEPRECATED_API >= NDM_API_VERSION(0, 1)
#define NDM_DEPRECATED_0_1(text) NDM_GONE(text)
#else
#define NDM_DEPRECATED_0_1(text)
#endif

#endif
