#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// The table of known entities, as built by `generate/build_lexicon.py`: UTF-8, not NUL-terminated.
extern const unsigned char comention_lexicon[];

/// The number of bytes in `comention_lexicon`.
extern const size_t comention_lexicon_count;

#endif
