#ifndef FOLDING_H
#define FOLDING_H

#include <emmintrin.h>

// The words of x86-64: sixteen bytes at a time as long as all letters are ASCII or the Cyrillic ones of
// Russian and its neighbours, whose lead bytes are D0 and D1; the slow code for all others.

static inline __m128i equal_to(__m128i bytes, uint8_t byte) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)byte));
}

// Bytes from `low` on, `span` of them.
static inline __m128i in_range(__m128i bytes, uint8_t low, uint8_t span) {
  __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8((char)low));
  return _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8((char)(span - 1))), shifted);
}

// Sixteen bytes of a text from a place on, filled up with zeros at its end.
static inline __m128i load_bytes(const uint8_t *text, size_t count, size_t at) {
  if (at + 16 <= count) return _mm_loadu_si128((const __m128i *)(text + at));
  uint8_t bytes[16] = {0};
  memcpy(bytes, text + at, count - at);
  return _mm_loadu_si128((const __m128i *)bytes);
}

// The first bytes of sixteen, and zeros for the others.
static inline __m128i first_bytes(__m128i bytes, size_t count) {
  static const uint8_t window[32] = {
      0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  return _mm_and_si128(bytes, _mm_loadu_si128((const __m128i *)(window + 16 - count)));
}

// Folds the letters of sixteen bytes; says whether that is all there is to fold in them.
static inline int fold(__m128i *bytes) {
  __m128i text = *bytes;
  text = _mm_or_si128(text, _mm_and_si128(in_range(text, 'A', 26), _mm_set1_epi8(0x20)));
  if (_mm_movemask_epi8(text) != 0) {
    __m128i d0 = equal_to(text, 0xD0), d1 = equal_to(text, 0xD1);
    __m128i leads = _mm_or_si128(d0, d1);
    // Each lead byte has one byte after it among the sixteen, and each such byte a lead byte.
    int seconds = _mm_movemask_epi8(in_range(text, 0x80, 0x40));
    int lead_bits = _mm_movemask_epi8(leads);
    if (lead_bits << 1 != seconds || (lead_bits | seconds) != _mm_movemask_epi8(text)) return 0;
    __m128i after_d0 = _mm_slli_si128(d0, 1), after_d1 = _mm_slli_si128(d1, 1);
    // U+0460 and what comes after is not folded here.
    if (_mm_movemask_epi8(_mm_and_si128(after_d1, in_range(text, 0xA0, 0x20)))) return 0;
    // А...П are in the same row of 64 as а...п; Р...Я and Ѐ...Џ are not.
    __m128i near = _mm_and_si128(after_d0, in_range(text, 0x90, 0x10));
    __m128i far = _mm_and_si128(after_d0, in_range(text, 0xA0, 0x10));
    __m128i others = _mm_and_si128(after_d0, in_range(text, 0x80, 0x10));
    text = _mm_add_epi8(text, _mm_and_si128(near, _mm_set1_epi8(0x20)));
    text = _mm_sub_epi8(text, _mm_and_si128(far, _mm_set1_epi8(0x20)));
    text = _mm_add_epi8(text, _mm_and_si128(others, _mm_set1_epi8(0x10)));
    text = _mm_sub_epi8(text, _mm_srli_si128(_mm_or_si128(far, others), 1));
    // ё, D1 91, becomes е, D0 B5.
    __m128i yo = _mm_and_si128(
        _mm_slli_si128(equal_to(text, 0xD1), 1), equal_to(text, 0x91));
    text = _mm_add_epi8(text, _mm_and_si128(yo, _mm_set1_epi8(0x24)));
    text = _mm_add_epi8(text, _mm_srli_si128(yo, 1));
  }
  *bytes = text;
  return 1;
}

static inline uint64_t hash_of(const uint8_t *text, size_t count, size_t start, size_t end) {
  uint64_t hash = HASH_START;
  for (size_t at = start; at < end; at += 16) {
    __m128i bytes = load_bytes(text, count, at);
    if (end - at < 16) bytes = first_bytes(bytes, end - at);
    if (!fold(&bytes)) return hash_slowly(text + start, end - start);
    hash = hash_with(
        hash, (uint64_t)_mm_cvtsi128_si64(bytes),
        (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(bytes, bytes)));
  }
  return hash;
}

static inline size_t word_end(const uint8_t *text, size_t count, size_t start) {
  for (size_t at = start; at < count; at += 16) {
    __m128i bytes = load_bytes(text, count, at);
    __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    __m128i ascii = _mm_or_si128(in_range(small, 'a', 26), in_range(bytes, '0', 10));
    __m128i leads = equal_to(_mm_and_si128(bytes, _mm_set1_epi8((char)0xFE)), 0xD0);
    unsigned lead_bits = (unsigned)_mm_movemask_epi8(leads);
    unsigned seconds = (unsigned)_mm_movemask_epi8(in_range(bytes, 0x80, 0x40));
    unsigned letters = (unsigned)_mm_movemask_epi8(ascii) | lead_bits | (lead_bits << 1 & seconds);
    unsigned length = (unsigned)__builtin_ctz(~letters);
    unsigned run = (1u << length) - 1;
    // Letters of other scripts, and what is not UTF-8, one by one.
    int is_plain = (lead_bits & run) << 1 == (seconds & run);
    if (length < 16) {
      size_t end = at + length;
      if (is_plain && (end >= count || !cnames_letter_length(text[end]))) return end;
      return word_end_slowly(text, count, start);
    }
    if (!is_plain) return word_end_slowly(text, count, start);
  }
  return count;
}

#endif
