#include "CNameTable.h"
#include "CWordScan.h"

#include <string.h>

// MARK: - Letters

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

// The hash of Fowler, Noll and Vo over letters instead of bytes.
static const uint64_t HASH_START = 0xCBF29CE484222325u;

static inline uint64_t hash_with(uint64_t hash, uint32_t letter) {
  return (hash ^ letter) * 0x100000001B3u;
}

static inline uint64_t hash_end(uint64_t hash) { return hash ^ (hash >> 29); }

uint64_t cnames_hash(const uint8_t *letters, size_t count) {
  uint64_t hash = HASH_START;
  for (size_t at = 0, length; at < count; at += length) {
    hash = hash_with(hash, cnames_folded(letter_at(letters, count, at, &length)));
  }
  return hash_end(hash);
}

static inline size_t read_word(const uint8_t *text, size_t count, size_t start, uint64_t *hash) {
  uint64_t state = HASH_START;
  size_t at = start;
  while (at < count) {
    uint8_t byte = text[at];
    if (byte < 0x80) {
      // A letter becomes small, a digit stays as it is.
      uint8_t small = byte | 0x20;
      if ((uint8_t)(small - 'a') >= 26 && (uint8_t)(byte - '0') >= 10) break;
      state = hash_with(state, small);
      at++;
    } else if ((byte == 0xD0 || byte == 0xD1) && at + 1 < count) {
      uint32_t letter = (uint32_t)(byte & 0x1F) << 6 | (text[at + 1] & 0x3F);
      state = hash_with(state, cnames_folded(letter));
      at += 2;
    } else {
      size_t length;
      if (!cnames_letter_length(byte)) break;
      state = hash_with(state, cnames_folded(letter_at(text, count, at, &length)));
      at += length;
    }
  }
  *hash = hash_end(state);
  return at < count ? at : count;
}

size_t cnames_read_word(const uint8_t *text, size_t count, size_t start, uint64_t *hash) {
  return read_word(text, count, start, hash);
}

// MARK: - Separators

// One character of a separator: its kind (`CNAMES_NONE` for a blank) and length; 0 if it is none.
static size_t separator_character(const uint8_t *text, size_t count, size_t at, int *kind) {
  *kind = CNAMES_NONE;
  if (at >= count) return 0;
  switch (text[at]) {
    case 0x20: case 0x09: return 1;
    case '-': *kind = CNAMES_JOINER; return 1;
    case '\'': case '`': *kind = CNAMES_APOSTROPHE; return 1;
    case '.': *kind = CNAMES_STOP; return 1;
    case '"': *kind = CNAMES_QUOTE; return 1;
    case '&': case '/': case '+': *kind = CNAMES_SIGN; return 1;
    case ',': *kind = CNAMES_COMMA; return 1;
    case 0xC2:
      if (at + 1 >= count) return 0;
      switch (text[at + 1]) {
        case 0xA0: return 2;                                       // no-break space
        case 0xAB: case 0xBB: *kind = CNAMES_QUOTE; return 2;      // « »
        case 0xB4: *kind = CNAMES_APOSTROPHE; return 2;
        default: return 0;
      }
    case 0xE2: {
      if (at + 2 >= count || text[at + 1] != 0x80) return 0;
      uint8_t last = text[at + 2];
      if ((uint8_t)(last - 0x80) <= 0x0A || last == 0xAF) return 3;  // spaces of all widths
      if ((uint8_t)(last - 0x90) <= 3) *kind = CNAMES_JOINER;        // hyphens, figure dash, en dash
      else if (last == 0x98 || last == 0x99) *kind = CNAMES_APOSTROPHE;
      else if ((uint8_t)(last - 0x9C) <= 3) *kind = CNAMES_QUOTE;
      else return 0;
      return 3;
    }
    default: return 0;
  }
}

static inline int begins_letter(const uint8_t *text, size_t count, size_t at) {
  return at < count && cnames_letter_length(text[at]) > 0;
}

static inline int read_separator(const uint8_t *text, size_t count, size_t start, size_t *end) {
  // One blank before a letter: most words by far.
  if (start + 1 < count && text[start] == ' ' && cnames_letter_length(text[start + 1])) {
    *end = start + 1;
    return CNAMES_JOINER;
  }
  size_t at = start;
  int kind = CNAMES_NONE, blanks = 0;
  for (int characters = 0; characters <= 4; characters++) {
    if (begins_letter(text, count, at)) {
      *end = at;
      return kind != CNAMES_NONE ? kind : blanks > 0 ? CNAMES_JOINER : CNAMES_NONE;
    }
    int sign;
    size_t length = separator_character(text, count, at, &sign);
    if (length == 0) return CNAMES_NONE;
    if (sign != CNAMES_NONE) {
      if (kind != CNAMES_NONE && !(kind == CNAMES_QUOTE && sign == CNAMES_QUOTE)) return CNAMES_NONE;
      if (sign == CNAMES_JOINER && blanks > 0) return CNAMES_NONE;
      kind = sign;
    } else {
      if (kind == CNAMES_JOINER || kind == CNAMES_APOSTROPHE) return CNAMES_NONE;
      blanks++;
    }
    at += length;
  }
  return CNAMES_NONE;
}

int cnames_read_separator(const uint8_t *text, size_t count, size_t start, size_t *end) {
  return read_separator(text, count, start, end);
}

// MARK: - Steps

static const uint64_t NAME_BIT = 0x80000000u, NODE_BITS = 0x7FFFFFFFu, LOW_BITS = 0xFFFFFFFFu;

static inline uint64_t step_key(uint32_t node, int separator, uint64_t hash) {
  uint64_t key = hash ^ ((uint64_t)node << 3 | (uint64_t)separator) * 0x9E3779B97F4A7C15u;
  key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93u;
  return key ^ (key >> 32);
}

// The place of a key, or the empty place where it belongs.
static inline size_t slot_of(const uint64_t *steps, size_t capacity, uint64_t key) {
  size_t slot = (size_t)key & (capacity - 1);
  while (steps[slot] != 0 && (steps[slot] ^ key) > LOW_BITS) slot = (slot + 1) & (capacity - 1);
  return slot;
}

uint64_t cnames_step(
    const uint64_t *steps, size_t step_capacity, uint32_t node, int separator, uint64_t hash) {
  return steps[slot_of(steps, step_capacity, step_key(node, separator, hash))];
}

// MARK: - The filter

// The first eight bytes of a word, from the lowest bits on.
struct beginning {
  uint64_t bytes;
  size_t count;
};

static void append_byte(struct beginning *word, uint32_t byte) {
  if (word->count == 8) return;
  word->bytes |= (uint64_t)(byte & 0xFF) << (8 * word->count);
  word->count++;
}

static void append_letter(struct beginning *word, uint32_t letter) {
  if (letter < 0x80) {
    append_byte(word, letter);
  } else if (letter < 0x800) {
    append_byte(word, 0xC0 | letter >> 6);
    append_byte(word, 0x80 | (letter & 0x3F));
  } else {
    append_byte(word, 0xE0 | letter >> 12);
    append_byte(word, 0x80 | (letter >> 6 & 0x3F));
    append_byte(word, 0x80 | (letter & 0x3F));
  }
}

// The other letter that folding takes for the same, capitals apart; 0 if there is none.
static uint32_t twin_of(uint32_t letter) {
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

static void add_spellings(
    uint64_t *filter, struct beginning word, const uint8_t *text, size_t count, size_t at,
    enum capitals capitals) {
  while (at < count && word.count < 8) {
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
  uint8_t bytes[8];
  for (size_t i = 0; i < 8; i++) bytes[i] = (uint8_t)(word.bytes >> (8 * i));
  cwordscan_filter_add(filter, bytes, word.count);
}

// Adds the first word of a name in every spelling in which a text may have it: as written, with a first
// capital, all in capitals; each also with `е` for `ё` and the reverse, and `I` for `İ`. What matching
// accepts later must be here, or it is never looked at.
static void add_word(struct cnames_table *table, const uint8_t *word, size_t count) {
  // Names come with their case forms one after the other, which begin alike. A letter may lie across
  // the eighth byte; then its capital is not known from eight bytes.
  if (count <= 8 || (word[8] & 0xC0) != 0x80) {
    uint64_t beginning = 0;
    size_t length = count <= 8 ? count : 9;
    memcpy(&beginning, word, length < 9 ? length : 8);
    if (beginning == table->last_beginning && length == table->last_length) return;
    table->last_beginning = beginning;
    table->last_length = length;
  }
  struct beginning empty = {0, 0};
  size_t length;
  uint32_t first = letter_at(word, count, 0, &length);
  add_spellings(table->filter, empty, word, count, 0, AS_WRITTEN);
  if (cnames_upper(first) != first) {
    add_spellings(table->filter, empty, word, count, 0, FIRST_CAPITAL);
  }
  add_spellings(table->filter, empty, word, count, 0, ALL_CAPITALS);
}

// MARK: - Adding

enum { WORDS = 64 };

// The words of a name: their hashes, what stands before each, and where the first one ends.
struct path {
  size_t start, end, first_end, count;
  uint64_t hashes[WORDS];
  uint8_t separators[WORDS];
};

// Reads the words of a name. Signs around it, such as quotation marks, are left out; between its words
// only separators are allowed. The number of words is 0 if the name cannot be matched.
static void read_path(const uint8_t *text, size_t count, struct path *path) {
  size_t at = 0;
  int separator = CNAMES_JOINER;
  path->count = 0;
  while (at < count && !cnames_letter_length(text[at])) at++;
  path->start = path->end = at;
  if (count > UINT16_MAX) return;
  while (at < count && path->count < WORDS) {
    path->separators[path->count] = (uint8_t)separator;
    path->end = read_word(text, count, at, &path->hashes[path->count]);
    if (path->count == 0) path->first_end = path->end;
    path->count++;
    separator = read_separator(text, count, path->end, &at);
    if (separator == CNAMES_NONE) break;
  }
  for (size_t rest = path->end; rest < count; rest++) {
    if (cnames_letter_length(text[rest])) path->count = 0;
  }
}

static int add_path(
    struct cnames_table *table, const uint8_t *text, const struct path *path, uint8_t role,
    uint8_t rank, uint32_t owner) {
  if (path->count == 0) return CNAMES_UNMATCHABLE;
  size_t nodes = table->node_count + path->count, length = path->end - path->start;
  if (nodes > table->node_capacity || nodes * 4 > table->step_capacity * 3
      || table->name_count == table->name_capacity
      || table->pool_count + length > table->pool_capacity) {
    return CNAMES_FULL;
  }
  add_word(table, text + path->start, path->first_end - path->start);
  uint32_t node = 0;
  size_t slot = 0;
  for (size_t word = 0; word < path->count; word++) {
    uint64_t key = step_key(node, path->separators[word], path->hashes[word]);
    slot = slot_of(table->steps, table->step_capacity, key);
    if (table->steps[slot] == 0) {
      table->steps[slot] = (key & ~LOW_BITS) | table->node_count;
      table->last_names[table->node_count] = -1;
      table->node_count++;
    }
    node = (uint32_t)(table->steps[slot] & NODE_BITS);
  }
  table->steps[slot] |= NAME_BIT;
  table->names[table->name_count] = (struct cnames_name){
      .start = (uint32_t)table->pool_count, .count = (uint16_t)length, .role_code = role,
      .rank = rank, .owner = owner, .next = table->last_names[node]};
  table->last_names[node] = (int32_t)table->name_count++;
  memcpy(table->pool + table->pool_count, text + path->start, length);
  table->pool_count += length;
  return CNAMES_ADDED;
}

int cnames_add(
    struct cnames_table *table, const uint8_t *text, size_t count, uint8_t role, uint8_t rank,
    uint32_t owner, size_t *words, uint64_t *first) {
  struct path path;
  read_path(text, count, &path);
  *words = path.count;
  if (path.count > 0) *first = path.hashes[0];
  return add_path(table, text, &path, role, rank, owner);
}

int cnames_add_names(
    struct cnames_table *table, const struct cnames_name *names, size_t count,
    const uint8_t *pool) {
  for (size_t i = 0; i < count; i++) {
    struct path path;
    read_path(pool + names[i].start, names[i].count, &path);
    int result = add_path(
        table, pool + names[i].start, &path, names[i].role_code, names[i].rank, names[i].owner);
    if (result != CNAMES_ADDED) return result;
  }
  return CNAMES_ADDED;
}

enum { BATCH = 16 };

// A name of a list, read but not yet added.
struct pending {
  const uint8_t *text;
  uint8_t role;
  size_t offset;
  struct path path;
};

// Reads the next name of a list and starts to load its first step.
static size_t read_pending(
    const struct cnames_table *table, const uint8_t *text, struct cnames_list list,
    const uint8_t *roles, size_t offset, struct pending *name) {
  const uint8_t *start = text + list.start + offset;
  size_t length = cnames_find_byte(start, list.count - offset, 0, '|');
  uint8_t prefix = length > 0 && *start < 128 ? roles[*start] : 255;
  size_t skipped = prefix != 255;
  name->text = start + skipped;
  name->role = skipped ? prefix : list.plain;
  name->offset = offset;
  read_path(name->text, length - skipped, &name->path);
  if (name->path.count > 0) {
    uint64_t key = step_key(0, CNAMES_JOINER, name->path.hashes[0]);
    __builtin_prefetch(table->steps + (key & (table->step_capacity - 1)), 1);
  }
  return offset + length + 1;
}

int cnames_add_lists(
    struct cnames_table *table, const uint8_t *text, const struct cnames_list *lists, size_t count,
    struct cnames_roles *roles, size_t *list, size_t *offset) {
  struct pending names[BATCH];
  for (; *list < count; (*list)++, *offset = 0) {
    struct cnames_list names_of = lists[*list];
    const uint8_t *row = roles->rows + 128 * (size_t)names_of.scheme;
    while (*offset < names_of.count) {
      size_t batch = 0, next = *offset;
      while (batch < BATCH && next < names_of.count) {
        next = read_pending(table, text, names_of, row, next, &names[batch++]);
      }
      for (size_t i = 0; i < batch; i++) {
        const struct pending *name = &names[i];
        *offset = name->offset;
        int result = add_path(table, name->text, &name->path, name->role, 0, names_of.owner);
        if (result == CNAMES_FULL) return CNAMES_FULL;
        if (names_of.wants_first && name->role == 0 && name->path.count > 1) {
          roles->firsts[roles->first_count++] = name->path.hashes[0];
        }
      }
      *offset = next;
    }
  }
  return CNAMES_ADDED;
}

size_t cnames_find_byte(const uint8_t *text, size_t count, size_t start, uint8_t byte) {
  const uint8_t *place = start < count ? memchr(text + start, byte, count - start) : 0;
  return place ? (size_t)(place - text) : count;
}

// MARK: - Following a text

enum { AHEAD = 32 };

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

size_t cnames_follow(
    const struct cnames_frozen *table, const uint8_t *text, size_t count, const uint32_t *places,
    size_t place_count, size_t *place, struct cnames_end *ends, size_t capacity) {
  const uint64_t *steps = table->steps;
  size_t step_capacity = table->step_capacity;
  size_t found = 0;
  size_t word_ends[AHEAD];
  uint64_t keys[AHEAD];
  while (*place < place_count && found + CNAMES_ENDS <= capacity) {
    size_t batch = (capacity - found) / CNAMES_ENDS;
    if (batch > AHEAD) batch = AHEAD;
    if (batch > place_count - *place) batch = place_count - *place;
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
    for (size_t i = 0; i < batch; i++) {
      uint32_t start = starts[i];
      size_t end = word_ends[i], first = found;
      if (end == start) {
        ends[found++] = (struct cnames_end){start, start, 0};
        continue;
      }
      uint64_t step = steps[slot_of(steps, step_capacity, keys[i])];
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
        size_t next;
        int separator = read_separator(text, count, end, &next);
        if (separator == CNAMES_NONE) break;
        uint64_t hash;
        end = read_word(text, count, next, &hash);
        step = cnames_step(steps, step_capacity, node, separator, hash);
      }
    }
    prefetch_names(table, ends + before, found - before);
    *place += batch;
  }
  return found;
}
