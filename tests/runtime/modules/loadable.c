/* A module to load at run time: one of the tiny ones behind the entry. */
#include "tiny_tables.h"

NDM_API const ndm_module *ndm_module_entry(void);

NDM_API const ndm_module *ndm_module_entry(void)
{
    (void)tiny_beryl;
    (void)tiny_citrine;
    return &tiny_amber;
}
