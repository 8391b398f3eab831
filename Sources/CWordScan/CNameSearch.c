#include "CWordScan.h"
#include "separators.h"
#include "steps.h"
#include "words.h"

uint64_t cnames_hash(const uint8_t *text, size_t count, size_t start, size_t end) {
  return hash_of(text, count, start, end);
}

uint64_t cnames_hash_portable(const uint8_t *text, size_t count, size_t start, size_t end) {
  return count < end ? 0 : hash_slowly(text + start, end - start);
}

uint64_t cnames_hash_written(const uint8_t *bytes, size_t count) {
  uint64_t hash = HASH_START;
  for (; count >= 16; bytes += 16, count -= 16) hash = hash_with_bytes(hash, bytes);
  uint8_t last[16] = {0};
  memcpy(last, bytes, count);
  return count > 0 ? hash_with_bytes(hash, last) : hash;
}

size_t cnames_word_end(const uint8_t *text, size_t count, size_t start) {
  return word_end(text, count, start);
}

size_t cnames_word_end_portable(const uint8_t *text, size_t count, size_t start) {
  return word_end_slowly(text, count, start);
}

size_t cnames_read_word(const uint8_t *text, size_t count, size_t start, uint64_t *hash) {
  return read_word(text, count, start, hash);
}

int cnames_read_separator(const uint8_t *text, size_t count, size_t start, size_t *end) {
  return read_separator(text, count, start, end);
}

size_t cnames_find_byte(const uint8_t *text, size_t count, size_t start, uint8_t byte) {
  const uint8_t *place = start < count ? memchr(text + start, byte, count - start) : 0;
  return place ? (size_t)(place - text) : count;
}

size_t cnames_find_pair(
    const uint8_t *text, size_t count, size_t start, const uint16_t *pairs, size_t pair_count) {
  uint64_t firsts = 0, seconds = 0;
  for (size_t i = 0; i < pair_count; i++) {
    firsts |= (uint64_t)1 << (pairs[i] >> 8 & 63);
    seconds |= (uint64_t)1 << (pairs[i] & 63);
  }
  for (size_t at = start; at + 1 < count; at++) {
    // Two tests at once, of which hardly any place passes both.
    if (!(firsts >> (text[at] & 63) & seconds >> (text[at + 1] & 63) & 1)) continue;
    uint16_t pair = (uint16_t)(text[at] << 8 | text[at + 1]);
    for (size_t i = 0; i < pair_count; i++) {
      if (pairs[i] == pair) return at;
    }
  }
  return count;
}

uint64_t cnames_step(
    const uint64_t *steps, size_t step_capacity, uint32_t node, int separator, uint64_t hash) {
  return steps[slot_of(steps, step_capacity, step_key(node, separator, hash))];
}

// How many places are followed side by side, and searched for at once.
enum { AHEAD = 32, PLACES = 512 };

// Starts to load the names that end in a text, whose capitals are compared next.
static void prefetch_names(
    const struct cnames_frozen *table, const struct cnames_end *ends, size_t count) {
  for (size_t i = 0; i < count; i++) {
    int32_t name = table->last_names[ends[i].node];
    if (name >= 0) __builtin_prefetch(table->names + name);
  }
  for (size_t i = 0; i < count; i++) {
    int32_t name = table->last_names[ends[i].node];
    if (name >= 0) __builtin_prefetch(table->pool + table->names[name].start);
  }
}

// Follows the words of a text from each of some places on, from `*place` on; stops when fewer than
// `CNAMES_ENDS` ends fit.
static size_t follow(
    const struct cnames_frozen *table, const uint8_t *text, size_t count, const uint32_t *places,
    size_t place_count, size_t *place, struct cnames_end *ends, size_t capacity) {
  const uint64_t *steps = table->steps;
  size_t step_capacity = table->step_capacity;
  size_t found = 0;
  size_t word_ends[AHEAD];
  uint64_t keys[AHEAD];
  while (*place < place_count && found + CNAMES_ENDS <= capacity) {
    size_t batch = place_count - *place < AHEAD ? place_count - *place : AHEAD, done = 0;
    const uint32_t *starts = places + *place;
    size_t before = found;
    // The first words of some places are read first, so that memory is on its way when they are looked
    // up.
    for (size_t i = 0; i < batch; i++) {
      uint64_t hash;
      word_ends[i] = read_word(text, count, starts[i], &hash);
      keys[i] = step_key(0, CNAMES_JOINER, hash);
      __builtin_prefetch(steps + (keys[i] & (step_capacity - 1)));
    }
    for (; done < batch && found + CNAMES_ENDS <= capacity; done++) {
      uint32_t start = starts[done];
      size_t end = word_ends[done], first = found;
      if (end == start) {
        ends[found++] = (struct cnames_end){start, start, 0};
        continue;
      }
      uint64_t step = steps[slot_of(steps, step_capacity, keys[done])];
      while (step != 0) {
        uint32_t node = (uint32_t)(step & NODE_BITS);
        if (step & NAME_BIT) {
          if (found - first == CNAMES_ENDS) {
            memmove(ends + first, ends + first + 1, (CNAMES_ENDS - 1) * sizeof *ends);
            found--;
          }
          ends[found++] = (struct cnames_end){start, (uint32_t)end, node};
          __builtin_prefetch(table->last_names + node);
        }
        if (!(step & MORE_BIT)) break;
        size_t next;
        int separator = read_separator(text, count, end, &next);
        if (separator == CNAMES_NONE) break;
        uint64_t hash;
        end = read_word(text, count, next, &hash);
        step = cnames_step(steps, step_capacity, node, separator, hash);
      }
    }
    prefetch_names(table, ends + before, found - before);
    *place += done;
  }
  return found;
}

size_t cnames_find(
    const struct cnames_frozen *table, const uint8_t *text, size_t count, size_t *position,
    uint32_t *traits, struct cnames_end *ends, size_t capacity) {
  uint32_t places[PLACES];
  size_t found = 0;
  while (*position < count) {
    size_t first = *position, at = first & ~(size_t)63, place = 0;
    size_t place_count =
        cwordscan_find(text, count, table->filter, &at, places, PLACES, traits);
    // The search began at a block, some places of which may have been followed before.
    while (place < place_count && places[place] < first) place++;
    found += follow(
        table, text, count, places, place_count, &place, ends + found, capacity - found);
    *position = place < place_count ? places[place] : at;
    if (place < place_count) break;
  }
  return found;
}
