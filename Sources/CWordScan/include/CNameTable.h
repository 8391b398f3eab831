#ifndef CNAMETABLE_H
#define CNAMETABLE_H

#include <stddef.h>
#include <stdint.h>

// All names of a lexicon as paths of words in one hash table, and the two loops over it that have to
// be quick whatever the compiler's settings: adding names, and following the words of a text.
//
// Every array belongs to the caller, who sees to their room.

// MARK: Letters

/// The length of the letter or digit whose first byte is given, or 0 if no letter begins so.
static inline size_t cnames_letter_length(uint8_t byte) {
  if (byte < 0x80) return (uint8_t)((byte | 0x20) - 'a') < 26 || (uint8_t)(byte - '0') < 10;
  if ((uint8_t)(byte - 0xC3) < 0xE0 - 0xC3) return 2;
  if ((uint8_t)(byte - 0xE0) < 0xEE - 0xE0 && byte != 0xE2) return 3;
  return 0;
}

/// The small form of a letter of the Latin or Cyrillic script; `ё` becomes `е`.
static inline uint32_t cnames_folded(uint32_t letter) {
  if (letter < 0x80) return letter - 'A' < 26 ? letter | 0x20 : letter;
  if (letter - 0x410 < 0x40) return letter < 0x430 ? letter + 0x20 : letter;
  if (letter >= 0x400 && letter < 0x530) {
    if (letter == 0x401 || letter == 0x451) return 0x435;
    if (letter <= 0x40F) return letter + 0x50;
    if (letter < 0x460) return letter;
    if (letter <= 0x481 || (letter >= 0x48A && letter <= 0x4BF) || letter >= 0x4D0) return letter | 1;
    if (letter == 0x4C0) return 0x4CF;
    if (letter >= 0x4C1 && letter <= 0x4CE) return letter & 1 ? letter + 1 : letter;
    return letter;
  }
  if (letter < 0xC0 || letter >= 0x180) return letter;
  if (letter <= 0xDE) return letter == 0xD7 ? letter : letter + 0x20;
  if (letter < 0x100) return letter;
  if (letter == 0x130) return 'i';
  if (letter <= 0x137 || (letter >= 0x14A && letter <= 0x177)) return letter | 1;
  if (letter == 0x178) return 0xFF;
  if ((letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E)) {
    return letter & 1 ? letter + 1 : letter;
  }
  return letter;
}

/// The capital form of a letter of the Latin or Cyrillic script.
static inline uint32_t cnames_upper(uint32_t letter) {
  if (letter < 0x80) return letter - 'a' < 26 ? letter - 0x20 : letter;
  if (letter >= 0x430 && letter <= 0x44F) return letter - 0x20;
  if (letter >= 0xE0 && letter <= 0xFE) return letter == 0xF7 ? letter : letter - 0x20;
  if (letter >= 0x450 && letter <= 0x45F) return letter - 0x50;
  if (letter == 0xFF) return 0x178;
  if (letter == 0x131) return 'I';
  if (letter == 0x4CF) return 0x4C0;
  if ((letter >= 0x100 && letter <= 0x137) || (letter >= 0x14A && letter <= 0x177)
      || (letter >= 0x460 && letter <= 0x481) || (letter >= 0x48A && letter <= 0x4BF)
      || (letter >= 0x4D0 && letter <= 0x52F)) {
    return letter & ~(uint32_t)1;
  }
  if ((letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E)
      || (letter >= 0x4C1 && letter <= 0x4CE)) {
    return letter & 1 ? letter : letter - 1;
  }
  return letter;
}

/// A hash of the letters between two places of a text that is the same for all capitalisations, and for `е`
/// and `ё`.
uint64_t cnames_hash(const uint8_t *text, size_t count, size_t start, size_t end);

/// The same by one letter after the other; the reference for tests, and the code for processors other than
/// x86-64.
uint64_t cnames_hash_portable(const uint8_t *text, size_t count, size_t start, size_t end);

/// A hash of bytes, different for different capitalisations.
uint64_t cnames_hash_written(const uint8_t *bytes, size_t count);

/// The end of the word that begins at `start`; `start` if no word begins there.
size_t cnames_word_end(const uint8_t *text, size_t count, size_t start);

/// The same by one letter after the other.
size_t cnames_word_end_portable(const uint8_t *text, size_t count, size_t start);

/// The end of the word that begins at `start`, and its hash; `start` if no word begins there.
size_t cnames_read_word(const uint8_t *text, size_t count, size_t start, uint64_t *hash);

// MARK: Separators

/// What stands between two words.
enum {
  CNAMES_NONE = 0,
  CNAMES_JOINER,
  CNAMES_APOSTROPHE,
  CNAMES_STOP,
  CNAMES_QUOTE,
  CNAMES_SIGN,
  CNAMES_COMMA
};

/// Reads what stands from `start` on up to the next word: one of the kinds above, and in `*end` where
/// the word begins; `CNAMES_NONE` if no name goes on across it.
int cnames_read_separator(const uint8_t *text, size_t count, size_t start, size_t *end);

// MARK: The table

/// One name of one entity; names with the same words form a chain.
struct cnames_name {
  /// Where the written form starts in the pool, and its length in bytes.
  uint32_t start;
  uint16_t count;
  /// What a match means, and the file the name came from: numbers of the caller.
  uint8_t role_code;
  uint8_t rank;
  /// The entity, a number of the caller.
  uint32_t owner;
  /// The index of the next name with the same words, or -1.
  int32_t next;
};

/// A table that is being filled.
///
/// `steps` is a hash table with open addressing. A step is the high half of its key, whether a name ends
/// where it leads to, whether any goes on from there, and the node it leads to, in 32, 1, 1 and 30 bits; 0 is
/// an empty place. Node 0 is the
/// root; it exists from the start.
struct cnames_table {
  uint64_t *steps;
  /// A power of two.
  size_t step_capacity;
  /// The last name added at each node, or -1.
  int32_t *last_names;
  size_t node_count, node_capacity;
  struct cnames_name *names;
  size_t name_count, name_capacity;
  /// The written forms of all names, one after the other.
  uint8_t *pool;
  size_t pool_count, pool_capacity;
  /// The filter of word beginnings, as in CWordScan.h.
  uint64_t *filter;
};

/// What came of adding a name.
enum {
  /// It is there.
  CNAMES_ADDED,
  /// It has no letter or digit, a sign across which no name is matched, or more than 64 words.
  CNAMES_UNMATCHABLE,
  /// There is no room left in one of the arrays; nothing was changed.
  CNAMES_FULL
};

/// Adds a name; gives the number of its words and the hash of the first one.
int cnames_add(
    struct cnames_table *table, const uint8_t *text, size_t count, uint8_t role, uint8_t rank,
    uint32_t owner, size_t *words, uint64_t *first);

/// Names in one piece of text, separated by '|', each with at most one prefix.
struct cnames_list {
  uint32_t start, count, owner;
  /// The meaning of a name without prefix.
  uint8_t plain;
  /// The row of `roles` that says what the prefixes mean.
  uint8_t scheme;
  /// Whether the first words of names of role 0 with several words are wanted.
  uint8_t wants_first;
};

/// The role for each byte that a name may begin with, 255 for no prefix, in rows of 128.
struct cnames_roles {
  const uint8_t *rows;
  /// Takes the hashes of the first words; has room for one for each name.
  uint64_t *firsts;
  size_t first_count;
};

/// Adds the names of lists, from `*list` and `*offset` in that list on; names that cannot be matched
/// are left out. Gives `CNAMES_FULL` if there was no room; the call can be repeated then.
int cnames_add_lists(
    struct cnames_table *table, const uint8_t *text, const struct cnames_list *lists, size_t count,
    struct cnames_roles *roles, size_t *list, size_t *offset);

/// Adds names of another table, whose written forms are in `pool`.
int cnames_add_names(
    struct cnames_table *table, const struct cnames_name *names, size_t count,
    const uint8_t *pool);

/// The step from a node with a word, or 0 if no name goes on so.
uint64_t cnames_step(
    const uint64_t *steps, size_t step_capacity, uint32_t node, int separator, uint64_t hash);

// MARK: Following a text

/// Where a name may end: the place, and the node with its names. Node 0 stands for a '#' or flag at
/// `start`.
struct cnames_end {
  uint32_t start, end, node;
};

/// The most ends that one place has; of more, the longest are kept.
enum { CNAMES_ENDS = 16 };

/// A table that is filled, to find names with.
struct cnames_frozen {
  const uint64_t *steps;
  size_t step_capacity;
  const int32_t *last_names;
  const struct cnames_name *names;
  const uint8_t *pool;
  /// The filter of the words with which names begin.
  const uint64_t *filter;
};

/// Follows the words of a text from each place on where a name may begin, as far as there are names, and
/// writes where names end, those of one place together and in rising order.
///
/// Goes on from `*position`, 0 at first, and leaves there where to go on, the length of the text at the end;
/// stops when fewer than `CNAMES_ENDS` ends fit. Adds what was seen to
/// `*traits`, as `cwordscan_find` does. Gives the number of ends.
size_t cnames_find(
    const struct cnames_frozen *table, const uint8_t *text, size_t count, size_t *position,
    uint32_t *traits, struct cnames_end *ends, size_t capacity);

/// Whether `count` bytes are equal.
static inline int cnames_equal(const uint8_t *left, const uint8_t *right, size_t count) {
  return __builtin_memcmp(left, right, count) == 0;
}

/// The first place from `start` on where a byte stands, or `count`.
size_t cnames_find_byte(const uint8_t *text, size_t count, size_t start, uint8_t byte);

/// The first place from `start` on where one of some pairs of bytes stands, the first byte in the high half,
/// or `count`.
size_t cnames_find_pair(
    const uint8_t *text, size_t count, size_t start, const uint16_t *pairs, size_t pair_count);

#endif
