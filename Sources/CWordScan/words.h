#ifndef WORDS_H
#define WORDS_H

#include <string.h>

#include "CNameTable.h"

// The words of a text: where they end, and their hashes.

// The code point at `at` and its length; bytes beyond the end count as 0.
static inline uint32_t letter_at(const uint8_t *text, size_t count, size_t at, size_t *length) {
  uint32_t first = text[at];
  if (first < 0x80) {
    *length = 1;
    return first;
  }
  uint32_t next[3] = {0, 0, 0};
  for (size_t i = 0; i < 3 && at + 1 + i < count; i++) next[i] = text[at + 1 + i] & 0x3F;
  if (first < 0xE0) {
    *length = 2;
    return (first & 0x1F) << 6 | next[0];
  }
  if (first < 0xF0) {
    *length = 3;
    return (first & 0x0F) << 12 | next[0] << 6 | next[1];
  }
  *length = 4;
  return (first & 0x07) << 18 | next[0] << 12 | next[1] << 6 | next[2];
}

// The hash of a word is made of its folded letters in UTF-8, sixteen bytes at a time, the last ones filled
// up with zeros; the two halves of a product have the bits of both factors well mixed.
static const uint64_t HASH_START = 0xCBF29CE484222325u;

static inline uint64_t hash_with(uint64_t hash, uint64_t low, uint64_t high) {
  unsigned __int128 product =
      (unsigned __int128)(low ^ hash) * (high ^ 0x9E3779B97F4A7C15u ^ (hash >> 17));
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t hash_with_bytes(uint64_t hash, const uint8_t *bytes) {
  uint64_t halves[2];
  memcpy(halves, bytes, sizeof halves);
  return hash_with(hash, halves[0], halves[1]);
}

// Writes a letter in UTF-8; gives the number of bytes.
static inline size_t write_letter(uint8_t *bytes, uint32_t letter) {
  if (letter < 0x80) {
    bytes[0] = (uint8_t)letter;
    return 1;
  }
  size_t length = letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  for (size_t i = length - 1; i > 0; i--, letter >>= 6) bytes[i] = 0x80 | (letter & 0x3F);
  bytes[0] = (uint8_t)(0xF00 >> length) | (uint8_t)letter;
  return length;
}

// The hash of letters, one after the other: for letters that the fast code does not fold, and the
// reference for it.
static inline uint64_t hash_slowly(const uint8_t *letters, size_t count) {
  uint8_t folded[20] = {0};
  uint64_t hash = HASH_START;
  size_t used = 0;
  for (size_t at = 0, length; at < count; at += length) {
    used += write_letter(folded + used, cnames_folded(letter_at(letters, count, at, &length)));
    if (used < 16) continue;
    hash = hash_with_bytes(hash, folded);
    memcpy(folded, folded + 16, 4);
    memset(folded + 4, 0, 16);
    used -= 16;
  }
  return used > 0 ? hash_with_bytes(hash, folded) : hash;
}

static inline size_t word_end_slowly(const uint8_t *text, size_t count, size_t start) {
  size_t at = start;
  while (at < count) {
    size_t length = cnames_letter_length(text[at]);
    if (length == 0) break;
    at += length;
  }
  return at < count ? at : count;
}

#if defined(__x86_64__)
#include "folding.h"
#else
static inline uint64_t hash_of(const uint8_t *text, size_t count, size_t start, size_t end) {
  (void)count;
  return hash_slowly(text + start, end - start);
}

static inline size_t word_end(const uint8_t *text, size_t count, size_t start) {
  return word_end_slowly(text, count, start);
}
#endif

static inline size_t read_word(const uint8_t *text, size_t count, size_t start, uint64_t *hash) {
  size_t end = word_end(text, count, start);
  *hash = hash_of(text, count, start, end);
  return end;
}

#endif
