/* Tables of numbers that many object files have copies of, and a linked library one.
 *
 * NDM_SHARED_TABLE stands before a static const array, with its name and its bytes, and puts it
 * into a section of such entries, which linkers merge where they are equal, as they do with
 * literals (SHF_MERGE). Tables that differ, as two versions' may, stay apart; compilers still
 * know the numbers, and drop a table that nobody reads. gcc has no attribute for that but
 * writes a section's name as it is, so that the name ends the directive and the rest becomes a
 * comment. Only on x86-64: elsewhere gcc may reach a table by the address of another of the
 * same section name, which is not beside it any more. */
#ifndef NDM_PRIMITIVES_TABLES_H
#define NDM_PRIMITIVES_TABLES_H

#if defined(__GNUC__) && !defined(__clang__) && !defined(__INTEL_COMPILER) &&                  \
    !defined(__SANITIZE_ADDRESS__) && defined(__ELF__) && defined(__x86_64__) &&               \
    __SIZEOF_LONG_DOUBLE__ == 16
#define NDM_SHARED_TABLE(name, bytes) NDM_SHARED_TABLE_IN(name, bytes)
#define NDM_SHARED_TABLE_IN(name, bytes)                                                       \
    __attribute__((__section__(".rodata." #name ",\"aM\",@progbits," #bytes "#"),              \
                   __aligned__(((bytes) | 32) & -((bytes) | 32))))
#else
#define NDM_SHARED_TABLE(name, bytes)
#endif

#endif
