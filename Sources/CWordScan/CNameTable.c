#include "CNameTable.h"

#include "separators.h"
#include "spellings.h"
#include "steps.h"
#include "words.h"

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
    if (word > 0) table->steps[slot] |= MORE_BIT;
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
