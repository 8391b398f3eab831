#include "CWordScan.h"

#include <string.h>

enum { BLOCK = 64, KEY_BYTES = 8, FILTER_WORD_BITS = 15 };

// The bit masks of one block of 64 bytes; bit i stands for byte i.
struct masks {
  uint64_t letters;
  uint64_t specials;
};

// Bytes of a character that began in the block before, as a mask for the first bytes of this one.
struct carry {
  uint64_t letters;
};

// A key is two bits of one word of the filter: both are set for every key that was added, and by
// chance only for one in a hundred of the others.
static inline uint64_t filter_hash(uint64_t key) { return key * 0x9E3779B97F4A7C15u; }

static inline uint64_t filter_word(uint64_t hash) { return hash >> (64 - FILTER_WORD_BITS); }

static inline uint64_t filter_mask(uint64_t hash) {
  return (uint64_t)1 << ((hash >> 36) & 63) | (uint64_t)1 << ((hash >> 42) & 63);
}

static inline uint64_t key_of(const uint8_t *word, size_t count) {
  uint64_t key = 0;
  memcpy(&key, word, count < KEY_BYTES ? count : KEY_BYTES);
  return key;
}

static inline int filter_contains(const uint64_t *filter, uint64_t key) {
  uint64_t hash = filter_hash(key);
  uint64_t mask = filter_mask(hash);
  return (filter[filter_word(hash)] & mask) == mask;
}

void cwordscan_filter_add(uint64_t *filter, const uint8_t *word, size_t count) {
  uint64_t hash = filter_hash(key_of(word, count));
  filter[filter_word(hash)] |= filter_mask(hash);
}

// Turns the lead bytes of letters into all their bytes.
static inline struct masks join(
    uint64_t ascii, uint64_t two, uint64_t three, uint64_t specials, struct carry *carry) {
  struct masks masks;
  masks.letters =
      ascii | two | (two << 1) | three | (three << 1) | (three << 2) | carry->letters;
  masks.specials = specials;
  carry->letters = (two >> 63) | (three >> 63) | (three >> 62);
  if (three >> 63) carry->letters |= 2;
  return masks;
}

static int is_ascii_word_byte(uint8_t byte) {
  return (uint8_t)((byte | 0x20) - 'a') < 26 || (uint8_t)(byte - '0') < 10;
}

static int is_two_byte_letter(uint8_t byte) { return (uint8_t)(byte - 0xC3) < 0xE0 - 0xC3; }

static int is_three_byte_letter(uint8_t byte) {
  return (uint8_t)(byte - 0xE0) < 0xEE - 0xE0 && byte != 0xE2;
}

static int is_special(uint8_t byte) { return byte == '#' || byte == 0xF0; }

// Lead bytes of characters that levelling removes: CC and CD are combining marks, C2 holds the soft
// hyphen (and much else, so the next byte decides), E2 the zero-width characters, EF the byte order
// mark and the variation selectors.
static int asks_for_levelling(const uint8_t *text, size_t count, size_t at) {
  switch (text[at]) {
    case 0xCC: case 0xCD: return 1;
    case 0xC2: return at + 1 < count && text[at + 1] == 0xAD;
    case 0xE2:
      return at + 2 < count && text[at + 1] == 0x80 && (uint8_t)(text[at + 2] - 0x8B) < 5;
    case 0xEF: return at + 2 < count && text[at + 1] == 0xBB && text[at + 2] == 0xBF;
    default: return 0;
  }
}

static inline struct masks portable_masks(const uint8_t *block, struct carry *carry, uint64_t *rare) {
  uint64_t ascii = 0, two = 0, three = 0, specials = 0;
  for (int i = 0; i < BLOCK; i++) {
    uint64_t bit = (uint64_t)1 << i;
    uint8_t byte = block[i];
    if (is_ascii_word_byte(byte)) ascii |= bit;
    if (is_two_byte_letter(byte)) two |= bit;
    if (is_three_byte_letter(byte)) three |= bit;
    if (is_special(byte)) specials |= bit;
    if (byte == 0xCC || byte == 0xCD || byte == 0xC2 || byte == 0xE2 || byte == 0xEF) *rare |= bit;
  }
  return join(ascii, two, three, specials, carry);
}

#if defined(__x86_64__)
#include <emmintrin.h>

// Bytes from `low` on, `span` of them, as an unsigned comparison: x - low < span.
static __m128i between(__m128i bytes, uint8_t low, uint8_t span) {
  __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8((char)low));
  __m128i limit = _mm_set1_epi8((char)(span - 1));
  return _mm_cmpeq_epi8(_mm_min_epu8(shifted, limit), shifted);
}

static uint64_t bits(__m128i mask, int quarter) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(mask) << (16 * quarter);
}

static __m128i equal(__m128i bytes, uint8_t byte) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)byte));
}

static inline struct masks fast_masks(const uint8_t *block, struct carry *carry, uint64_t *rare) {
  uint64_t ascii = 0, two = 0, three = 0, specials = 0;
  for (int quarter = 0; quarter < 4; quarter++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(block + 16 * quarter));
    __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    ascii |= bits(_mm_or_si128(between(folded, 'a', 26), between(bytes, '0', 10)), quarter);
    specials |= bits(equal(bytes, '#'), quarter);
    if (_mm_movemask_epi8(bytes) == 0) continue;
    two |= bits(between(bytes, 0xC3, 0xE0 - 0xC3), quarter);
    __m128i punctuation = equal(bytes, 0xE2);
    three |= bits(_mm_andnot_si128(punctuation, between(bytes, 0xE0, 0xEE - 0xE0)), quarter);
    specials |= bits(equal(bytes, 0xF0), quarter);
    __m128i combining = between(bytes, 0xCC, 2);
    __m128i others = _mm_or_si128(equal(bytes, 0xC2), equal(bytes, 0xEF));
    *rare |= bits(_mm_or_si128(_mm_or_si128(combining, others), punctuation), quarter);
  }
  return join(ascii, two, three, specials, carry);
}
#endif

typedef struct masks (*mask_function)(const uint8_t *, struct carry *, uint64_t *);

// Whether a place marked as special is a '#' or the first byte of a regional indicator.
static int begins_special(const uint8_t *text, size_t count, size_t at) {
  return text[at] == '#'
      || (at + 3 < count && text[at + 1] == 0x9F && text[at + 2] == 0x87 && text[at + 3] >= 0xA6);
}

// Masks of the block at `at`, padded with spaces at the end of the text.
static inline __attribute__((always_inline)) struct masks masks_at(
    mask_function function, const uint8_t *text, size_t count, size_t at, struct carry *carry,
    uint64_t *rare) {
  if (at + BLOCK <= count) return function(text + at, carry, rare);
  uint8_t padded[BLOCK];
  memset(padded, ' ', BLOCK);
  if (at < count) memcpy(padded, text + at, count - at);
  return function(padded, carry, rare);
}

static inline __attribute__((always_inline)) size_t find(
    mask_function function, const uint8_t *text, size_t count, const uint64_t *filter,
    size_t *position, uint32_t *places, size_t capacity, uint32_t *traits) {
  size_t found = 0, at = *position;
  struct carry carry = {0};
  uint64_t before = 0, rare = 0;
  // A search goes on at a block boundary, so what the block before leaves over is worked out again.
  if (at >= BLOCK) {
    uint64_t ignored = 0;
    before = masks_at(function, text, count, at - BLOCK, &carry, &ignored).letters >> 63;
  }
  struct masks masks = masks_at(function, text, count, at, &carry, &rare);
  while (at < count && found + BLOCK <= capacity) {
    for (; rare; rare &= rare - 1) {
      size_t place = at + (size_t)__builtin_ctzll(rare);
      if (place < count && asks_for_levelling(text, count, place)) {
        *traits |= CWORDSCAN_NEEDS_LEVELLING;
      }
    }
    struct masks next = masks_at(function, text, count, at + BLOCK, &carry, &rare);
    uint64_t starts = masks.letters & ~((masks.letters << 1) | before);
    for (uint64_t left = starts | masks.specials; left; left &= left - 1) {
      unsigned bit = (unsigned)__builtin_ctzll(left);
      size_t place = at + bit;
      if ((starts >> bit) & 1) {
        uint64_t run = masks.letters >> bit;
        if (bit) run |= next.letters << (64 - bit);
        size_t length = ~run ? (size_t)__builtin_ctzll(~run) : BLOCK;
        size_t used = length < KEY_BYTES ? length : KEY_BYTES;
        uint64_t key;
        if (place + KEY_BYTES <= count) {
          memcpy(&key, text + place, KEY_BYTES);
          if (used < KEY_BYTES) key &= ((uint64_t)1 << (8 * used)) - 1;
        } else {
          key = key_of(text + place, used < count - place ? used : count - place);
        }
        // Without a branch, which would be wrong about every other name.
        places[found] = (uint32_t)place;
        found += (size_t)filter_contains(filter, key);
      } else if (begins_special(text, count, place)) {
        places[found++] = (uint32_t)place;
      }
    }
    before = masks.letters >> 63;
    masks = next;
    at += BLOCK;
  }
  *position = at < count ? at : count;
  return found;
}

size_t cwordscan_find_portable(
    const uint8_t *text, size_t count, const uint64_t *filter, size_t *position, uint32_t *places,
    size_t capacity, uint32_t *traits) {
  return find(portable_masks, text, count, filter, position, places, capacity, traits);
}

size_t cwordscan_find(
    const uint8_t *text, size_t count, const uint64_t *filter, size_t *position, uint32_t *places,
    size_t capacity, uint32_t *traits) {
#if defined(__x86_64__)
  return find(fast_masks, text, count, filter, position, places, capacity, traits);
#else
  return cwordscan_find_portable(
      text, count, filter, position, places, capacity, traits);
#endif
}
