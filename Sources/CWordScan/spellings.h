#ifndef SPELLINGS_H
#define SPELLINGS_H

#include "CWordScan.h"
#include "words.h"

// The spellings in which a text may have the first word of a name.

// The first bytes of a word, as many as a filter looks at.
struct beginning {
  uint8_t bytes[16];
  size_t count;
};

static inline void append_byte(struct beginning *word, uint32_t byte) {
  if (word->count < sizeof word->bytes) word->bytes[word->count++] = (uint8_t)byte;
}

static inline void append_letter(struct beginning *word, uint32_t letter) {
  uint8_t bytes[4];
  size_t length = write_letter(bytes, letter);
  for (size_t i = 0; i < length; i++) append_byte(word, bytes[i]);
}

// The other letter that folding takes for the same, capitals apart; 0 if there is none.
static inline uint32_t twin_of(uint32_t letter) {
  switch (letter) {
    case 0x435: return 0x451;
    case 0x451: return 0x435;
    case 0x415: return 0x401;
    case 0x401: return 0x415;
    case 'I': return 0x130;
    case 0x130: return 'I';
    default: return 0;
  }
}

enum capitals { AS_WRITTEN, FIRST_CAPITAL, ALL_CAPITALS };

static inline void add_spellings(
    uint64_t *filter, struct beginning word, const uint8_t *text, size_t count, size_t at,
    enum capitals capitals) {
  while (at < count && word.count < sizeof word.bytes) {
    size_t length;
    uint32_t letter = letter_at(text, count, at, &length);
    at += length;
    int is_capital = capitals == ALL_CAPITALS || (capitals == FIRST_CAPITAL && word.count == 0);
    if (is_capital) letter = cnames_upper(letter);
    uint32_t twin = twin_of(letter);
    if (twin) {
      struct beginning other = word;
      append_letter(&other, twin);
      add_spellings(
          filter, other, text, count, at, capitals == FIRST_CAPITAL ? AS_WRITTEN : capitals);
    }
    append_letter(&word, letter);
  }
  cwordscan_filter_add(filter, word.bytes, word.count);
}

// Adds the first word of a name in every spelling in which a text may have it: as written, with a first
// capital, all in capitals; each also with `е` for `ё` and the reverse, and `I` for `İ`. What matching
// accepts later must be here, or it is never looked at.
static inline void add_word(struct cnames_table *table, const uint8_t *word, size_t count) {
  struct beginning empty = {{0}, 0};
  size_t length;
  uint32_t first = letter_at(word, count, 0, &length);
  add_spellings(table->filter, empty, word, count, 0, AS_WRITTEN);
  if (cnames_upper(first) != first) {
    add_spellings(table->filter, empty, word, count, 0, FIRST_CAPITAL);
  }
  add_spellings(table->filter, empty, word, count, 0, ALL_CAPITALS);
}

#endif
