/* The text of an item that is a struct of numbers. */
#include <string.h>

#include "array/format.h"
#include "ndmill/dtype.h"

static size_t add(const char *text, size_t length, char *buffer, size_t size, size_t used)
{
    if (used + length < size) {
        memcpy(buffer + used, text, length);
        buffer[used + length] = '\0';
    }
    return used + length;
}

size_t ndm_struct_text(const ndm_dtype_class *cls, const void *item, char *buffer, size_t size)
{
    size_t used = add("(", 1, buffer, size, 0);
    for (uint32_t i = 0; i < cls->field_count; i++) {
        const ndm_field_record *field = &cls->fields[i];
        char word[NDM_ITEM_TEXT_SIZE] = "?"; /* for a dtype of a module that is not loaded */
        ndm_dtype dtype;
        size_t length = 1;
        if (ndm_dtype_find(field->dtype, &dtype, NULL) == NDM_OK) {
            const char *number = (const char *)item + field->offset;
            length = ndm_item_text(dtype.cls, dtype.cls, number, word, sizeof word);
        }
        used = i > 0 ? add(", ", 2, buffer, size, used) : used;
        used = add(word, length < sizeof word ? length : sizeof word - 1, buffer, size, used);
    }
    return add(")", 1, buffer, size, used);
}
