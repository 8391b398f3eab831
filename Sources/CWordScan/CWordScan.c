#include "CWordScan.h"

#include <string.h>

#include "masks.h"

enum { KEY_BYTES = 16, FILTER_WORD_BITS = 15 };

// A key is the first sixteen bytes of a word. It is two bits of one word of the filter: both are set for
// every key that was added, and by chance only for one in a hundred of the others.
struct key {
  uint64_t low, high;
};

static inline uint64_t filter_hash(struct key key) {
  unsigned __int128 product =
      (unsigned __int128)(key.low ^ 0x9E3779B97F4A7C15u) * (key.high ^ 0xD6E8FEB86659FD93u);
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t filter_word(uint64_t hash) { return hash >> (64 - FILTER_WORD_BITS); }

static inline uint64_t filter_mask(uint64_t hash) {
  return (uint64_t)1 << ((hash >> 36) & 63) | (uint64_t)1 << ((hash >> 42) & 63);
}

#define EIGHT(byte) byte, byte, byte, byte, byte, byte, byte, byte

// From place 16 - n on the mask of the first n bytes of sixteen.
static const uint8_t WINDOW[2 * KEY_BYTES] = {EIGHT(0xFF), EIGHT(0xFF), EIGHT(0), EIGHT(0)};

// The key of a word of so many bytes, of which sixteen can be read.
static inline struct key key_of(const uint8_t *word, size_t count) {
  struct key key, mask;
  memcpy(&key, word, KEY_BYTES);
  memcpy(&mask, WINDOW + KEY_BYTES - (count < KEY_BYTES ? count : KEY_BYTES), KEY_BYTES);
  return (struct key){key.low & mask.low, key.high & mask.high};
}

// The same of a word at the end of a text.
static struct key last_key_of(const uint8_t *word, size_t count) {
  struct key key = {0, 0};
  memcpy(&key, word, count < KEY_BYTES ? count : KEY_BYTES);
  return key;
}

static inline int filter_contains(const uint64_t *filter, struct key key) {
  uint64_t hash = filter_hash(key);
  uint64_t mask = filter_mask(hash);
  return (filter[filter_word(hash)] & mask) == mask;
}

void cwordscan_filter_add(uint64_t *filter, const uint8_t *word, size_t count) {
  uint64_t hash = filter_hash(last_key_of(word, count));
  filter[filter_word(hash)] |= filter_mask(hash);
}

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
  if (at >= count) return join(0, 0, 0, 0, carry);
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
        // At most 63, which is more than a key holds.
        size_t length = (size_t)__builtin_ctzll(~run | (uint64_t)1 << 63);
        struct key key;
        if (place + KEY_BYTES <= count) {
          key = key_of(text + place, length);
        } else {
          key = last_key_of(text + place, length < count - place ? length : count - place);
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

#if defined(__x86_64__)
AVX2 static size_t find_avx2(
    const uint8_t *text, size_t count, const uint64_t *filter, size_t *position, uint32_t *places,
    size_t capacity, uint32_t *traits) {
  return find(avx2_masks, text, count, filter, position, places, capacity, traits);
}
#endif

size_t cwordscan_find(
    const uint8_t *text, size_t count, const uint64_t *filter, size_t *position, uint32_t *places,
    size_t capacity, uint32_t *traits) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {
    return find_avx2(text, count, filter, position, places, capacity, traits);
  }
  return find(fast_masks, text, count, filter, position, places, capacity, traits);
#else
  return cwordscan_find_portable(
      text, count, filter, position, places, capacity, traits);
#endif
}
