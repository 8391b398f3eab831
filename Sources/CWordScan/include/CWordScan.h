#ifndef CWORDSCAN_H
#define CWORDSCAN_H

#include <stddef.h>
#include <stdint.h>

#include "CNameTable.h"

// The inner loop of name finding: one pass over UTF-8 text that stops only where a name may begin.
//
// A word is a run of letters and digits. A letter is an ASCII letter, any character of two bytes from
// U+00C0 on (Latin with diacritics, Greek, Cyrillic, Hebrew, Arabic, combining marks), or one of
// three bytes outside the punctuation and symbol blocks (E2, EE, EF). Everything else, emoji
// included, separates words.
//
// A word may begin a name if its first sixteen bytes (fewer if the word is shorter) are in a filter, a
// set without false negatives. Two further kinds of places are reported, because names begin there
// too: '#', and the first byte of a regional indicator (F0 9F 87 A6...BF), half of a flag.

/// The number of 64-bit words in a filter.
enum { CWORDSCAN_FILTER_WORDS = 1 << 15 };

/// Traits of the text that were seen in the part that was searched.
enum {
  /// Combining marks, soft hyphens, zero-width characters or byte order marks: the text has to be
  /// levelled before names in it can be compared byte by byte.
  CWORDSCAN_NEEDS_LEVELLING = 1
};

/// Adds a word of `count` bytes to a filter of `CWORDSCAN_FILTER_WORDS` words.
void cwordscan_filter_add(uint64_t *filter, const uint8_t *word, size_t count);

/// Writes the places where a name may begin to `places`, in rising order, from `*position` on.
///
/// Stops at the end of the text or when `capacity` places are found (at least 64 must fit), leaves in
/// `*position` where to go on, and adds the traits seen to `*traits`. Reads no byte outside the text.
///
/// Returns the number of places.
size_t cwordscan_find(
    const uint8_t *text, size_t count, const uint64_t *filter, size_t *position, uint32_t *places,
    size_t capacity, uint32_t *traits);

/// The same by one byte after the other; the reference for tests, and the code for processors other
/// than x86-64.
size_t cwordscan_find_portable(
    const uint8_t *text, size_t count, const uint64_t *filter, size_t *position, uint32_t *places,
    size_t capacity, uint32_t *traits);

#endif
