#ifndef MASKS_H
#define MASKS_H

#include <stddef.h>
#include <stdint.h>

// What stands where in a block of 64 bytes, by portable code and by two kinds of vector instructions.

enum { BLOCK = 64 };

// The bit masks of one block of 64 bytes; bit i stands for byte i.
struct masks {
  uint64_t letters;
  uint64_t specials;
};

// Bytes of a character that began in the block before, as a mask for the first bytes of this one.
struct carry {
  uint64_t letters;
};

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
#include <immintrin.h>

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

// The classes of bytes that the masks tell apart, as bits: a byte has those that its low and its high
// half have in common.
enum {
  DIGIT = 1, LETTER_4_6 = 2, LETTER_5_7 = 4,  // 0...9, A...O and a...o, P...Z and p...z
  TWO_C = 8, TWO_D = 16, THREE = 32,          // C3...CF, D0...DF, E0...ED without E2
  HASH = 64, F_0 = 128                        // #, F0
};

#define AVX2 __attribute__((target("avx2,bmi,bmi2")))

AVX2 static inline uint64_t avx2_bits(__m256i low, __m256i high) {
  return (uint32_t)_mm256_movemask_epi8(low)
      | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

// Whether bytes have any of some bits, as a mask of those that have none.
AVX2 static inline __m256i without(__m256i classes, uint8_t wanted) {
  __m256i found = _mm256_and_si256(classes, _mm256_set1_epi8((char)wanted));
  return _mm256_cmpeq_epi8(found, _mm256_setzero_si256());
}

// For the low half of a byte, then for the high half, the classes that it leaves possible.
static const uint8_t LOW_HALVES[16] = {
    DIGIT | LETTER_5_7 | TWO_D | THREE | F_0,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_D | THREE,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_D,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE | HASH,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    DIGIT | LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    LETTER_4_6 | LETTER_5_7 | TWO_C | TWO_D | THREE,
    LETTER_4_6 | TWO_C | TWO_D | THREE,
    LETTER_4_6 | TWO_C | TWO_D | THREE,
    LETTER_4_6 | TWO_C | TWO_D | THREE,
    LETTER_4_6 | TWO_C | TWO_D,
    LETTER_4_6 | TWO_C | TWO_D};
static const uint8_t HIGH_HALVES[16] = {
    0, 0, HASH, DIGIT, LETTER_4_6, LETTER_5_7, LETTER_4_6, LETTER_5_7, 0, 0, 0, 0, TWO_C, TWO_D, THREE,
    F_0};

AVX2 static inline __m256i twice(const uint8_t *bytes) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)bytes));
}

AVX2 static inline __m256i classes_of(__m256i bytes) {
  __m256i low = _mm256_and_si256(bytes, _mm256_set1_epi8(15));
  __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15));
  return _mm256_and_si256(
      _mm256_shuffle_epi8(twice(LOW_HALVES), low), _mm256_shuffle_epi8(twice(HIGH_HALVES), high));
}

AVX2 static inline struct masks avx2_masks(
    const uint8_t *block, struct carry *carry, uint64_t *rare) {
  __m256i first = _mm256_loadu_si256((const __m256i *)block);
  __m256i second = _mm256_loadu_si256((const __m256i *)(block + 32));
  __m256i first_classes = classes_of(first), second_classes = classes_of(second);
#define CLASS(wanted) ~avx2_bits(without(first_classes, wanted), without(second_classes, wanted))
  uint64_t ascii = CLASS(DIGIT | LETTER_4_6 | LETTER_5_7);
  uint64_t specials = CLASS(HASH | F_0);
  if (avx2_bits(first, second) == 0) return join(ascii, 0, 0, specials, carry);
  uint64_t two = CLASS(TWO_C | TWO_D), three = CLASS(THREE);
#define EQUAL(bytes, byte) _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)byte))
#define RARE(bytes)                                                                                \
  _mm256_or_si256(                                                                                 \
      _mm256_or_si256(EQUAL(bytes, 0xC2), EQUAL(bytes, 0xE2)),                                     \
      _mm256_or_si256(                                                                             \
          EQUAL(bytes, 0xEF), _mm256_or_si256(EQUAL(bytes, 0xCC), EQUAL(bytes, 0xCD))))
  *rare |= avx2_bits(RARE(first), RARE(second));
  return join(ascii, two, three, specials, carry);
}
#endif

#endif
