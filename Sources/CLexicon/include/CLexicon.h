#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// The table of known entities, in the format described in Data/README.md: UTF-8, not
/// NUL-terminated, alive as long as the program.
const unsigned char *clexicon_bytes(void);

/// The number of bytes in the table.
size_t clexicon_count(void);

#endif
