// Turns the table of the lexicon into the tables that the program embeds: build_image TABLE IMAGE.
//
// build_lexicon.py compiles and runs it. The format of the table is described in README.md, that of the
// image in CLexicon.h. What names are and how they are hashed is known to CNameTable.c alone.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CLexicon.h"
#include "CNameTable.h"
#include "CWordScan.h"

enum { COLUMNS = 10, LARGEST = 1 << 15 };
enum { ID, TYPE, NAME_EN, NAME_RU, SHORT_EN, SHORT_RU, FLAG, COUNTRY, PROMINENCE, NAMES };

// What names mean: the numbers of SurfaceRole.
enum { NAME, AMBIGUOUS, SURNAME, COMMON_SURNAME, HASHTAG, BARE_BODY, AFTER_COUNTRY, BEFORE_COUNTRY,
       ADJECTIVE, CUE, REGION_PART };

// The rows of meanings of prefixes.
enum { OF_ENTITIES, OF_BODIES, WITHOUT_PREFIXES, SCHEMES };

struct row {
  const char *column[COLUMNS];
  size_t count[COLUMNS];
};

static const char *table;
static size_t table_count;
static struct row rows[LARGEST];
static size_t row_count;
static struct cnames_list lists[3 * LARGEST];
static size_t list_count;
static struct clexicon_entity entities[LARGEST];
static const struct row *rows_of_entities[LARGEST];
static size_t entity_count;
static struct clexicon_body bodies[LARGEST];
static size_t body_count;
static struct clexicon_owner owners[LARGEST];
static size_t owner_count;
static struct clexicon_region regions[LARGEST];
static size_t region_count;
static char *texts;
static size_t text_count;

static void fail(const char *message, const char *what) {
  fprintf(stderr, "build_image: %s: %s\n", what, message);
  exit(1);
}

static void *room_for(size_t count, size_t size) {
  void *room = calloc(count, size);
  if (!room) fail("no memory", "tables");
  return room;
}

static uint32_t add_text(const char *text, size_t count) {
  memcpy(texts + text_count, text, count);
  text_count += count;
  return (uint32_t)(text_count - count);
}

static void add_list(
    const struct row *row, int column, size_t owner, uint8_t role, uint8_t scheme, int is_person) {
  lists[list_count++] = (struct cnames_list){
      .start = (uint32_t)(row->column[column] - table), .count = (uint32_t)row->count[column],
      .owner = (uint32_t)owner, .plain = role, .scheme = scheme, .wants_first = (uint8_t)is_person};
}

static void read_rows(void) {
  const char *end = table + table_count;
  for (const char *line = table; line < end;) {
    const char *line_end = memchr(line, '\n', (size_t)(end - line));
    if (!line_end) fail("the last line has no end", "table");
    if (*line != '#' && line_end > line) {
      struct row *row = &rows[row_count++];
      if (row_count == LARGEST) fail("too many lines for this program", "table");
      const char *start = line;
      for (int column = 0; column < COLUMNS; column++) {
        const char *tab = memchr(start, '\t', (size_t)(line_end - start));
        if (!tab && column < COLUMNS - 1) fail("a line has less than ten columns", line);
        row->column[column] = start;
        row->count[column] = (size_t)((column < COLUMNS - 1 ? tab : line_end) - start);
        start = tab + 1;
      }
    }
    line = line_end + 1;
  }
}

// MARK: - Entities

static void add_entity(const struct row *row) {
  char type = *row->column[TYPE];
  struct clexicon_entity *entity = &entities[entity_count];
  int country = row->count[COUNTRY] == 0 && type == 'l' ? FLAG : COUNTRY;
  int columns[CLEXICON_TEXTS] = {ID, NAME_EN, NAME_RU, SHORT_EN, SHORT_RU, FLAG, country};
  entity->start = (uint32_t)text_count;
  for (int i = 0; i < CLEXICON_TEXTS; i++) {
    add_text(row->column[columns[i]], row->count[columns[i]]);
    entity->counts[i] = (uint16_t)row->count[columns[i]];
  }
  entity->type = (uint8_t)type;
  entity->prominence =
      row->count[PROMINENCE] > 0 ? (uint8_t)(*row->column[PROMINENCE] - '0') : 3;
  rows_of_entities[entity_count] = row;
  add_list(row, NAMES, entity_count, NAME, OF_ENTITIES, type == 'p');
  entity_count++;
}

static int compare(const char *left, size_t left_count, const char *right, size_t right_count) {
  int order = memcmp(left, right, left_count < right_count ? left_count : right_count);
  return order ? order : (left_count > right_count) - (left_count < right_count);
}

// The index of the entity with an id, or LARGEST; entities are sorted by it.
static size_t entity_named(const char *id, size_t count) {
  size_t low = 0, high = entity_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    const struct row *row = rows_of_entities[middle];
    int order = compare(row->column[ID], row->count[ID], id, count);
    if (order == 0) return middle;
    if (order < 0) low = middle + 1; else high = middle;
  }
  return LARGEST;
}

// MARK: - What refers to entities

// Reads "RU=mfa-ru,US=us-department-of-state".
static void add_body(const struct row *row) {
  struct clexicon_body *body = &bodies[body_count];
  body->start = add_text(row->column[ID], row->count[ID]);
  body->count = (uint32_t)row->count[ID];
  body->first_owner = (uint32_t)owner_count;
  const char *item = row->column[COUNTRY], *end = item + row->count[COUNTRY];
  while (item < end) {
    const char *comma = memchr(item, ',', (size_t)(end - item));
    const char *item_end = comma ? comma : end;
    if (item_end - item < 4 || item[2] != '=') fail("a country's code has two letters", item);
    size_t entity = entity_named(item + 3, (size_t)(item_end - item) - 3);
    if (entity != LARGEST) {
      owners[owner_count++] = (struct clexicon_owner){
          {(uint8_t)item[0], (uint8_t)item[1]}, (uint32_t)entity};
    }
    item = item_end + 1;
  }
  body->owner_count = (uint32_t)owner_count - body->first_owner;
  add_list(row, NAMES, body_count, BARE_BODY, OF_BODIES, 0);
  body_count++;
}

static void add_reference(const struct row *row) {
  if (*row->column[TYPE] == 'b') return add_body(row);
  size_t entity = entity_named(row->column[ID], row->count[ID]);
  if (entity == LARGEST) return;
  if (*row->column[TYPE] == 'a') add_list(row, NAMES, entity, ADJECTIVE, WITHOUT_PREFIXES, 0);
  if (*row->column[TYPE] == 'r') {
    regions[region_count++] = (struct clexicon_region){
        (uint32_t)entity, add_text(row->column[NAME_RU], row->count[NAME_RU]),
        (uint32_t)row->count[NAME_RU]};
    add_list(row, NAME_EN, entity, REGION_PART, WITHOUT_PREFIXES, 0);
    add_list(row, NAMES, entity, REGION_PART, WITHOUT_PREFIXES, 0);
  }
}

// MARK: - Names

static int in_order(const void *left, const void *right) {
  uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

// Adds the names of all lists, and sorts the hashes of given names, each once; says whether there was room.
static int add_names(struct cnames_table *names, struct cnames_roles *roles) {
  static uint8_t prefixes[SCHEMES][128];
  memset(prefixes, 255, sizeof prefixes);
  prefixes[OF_ENTITIES]['?'] = AMBIGUOUS;
  prefixes[OF_ENTITIES]['~'] = SURNAME;
  prefixes[OF_ENTITIES]['!'] = COMMON_SURNAME;
  prefixes[OF_ENTITIES]['#'] = HASHTAG;
  prefixes[OF_BODIES]['='] = BARE_BODY;
  prefixes[OF_BODIES]['<'] = AFTER_COUNTRY;
  prefixes[OF_BODIES]['>'] = BEFORE_COUNTRY;
  roles->rows = &prefixes[0][0];
  size_t list = 0, offset = 0;
  int result = cnames_add_lists(
      names, (const uint8_t *)table, lists, list_count, roles, &list, &offset);
  if (result != CNAMES_ADDED) return 0;
  qsort(roles->firsts, roles->first_count, sizeof *roles->firsts, in_order);
  size_t kept = 0;
  for (size_t i = 0; i < roles->first_count; i++) {
    if (kept == 0 || roles->firsts[i] != roles->firsts[kept - 1]) {
      roles->firsts[kept++] = roles->firsts[i];
    }
  }
  roles->first_count = kept;
  return 1;
}

// An empty table with room for all names; the steps may be filled so far only that there is room for
// what is added at run time.
static struct cnames_table empty_table(size_t step_capacity) {
  size_t most = 1;
  for (size_t i = 0; i < table_count; i++) most += table[i] == '|' || table[i] == '\n';
  struct cnames_table names = {
      .step_capacity = step_capacity, .node_count = 1, .node_capacity = step_capacity * 3 / 5,
      .name_capacity = 2 * most, .pool_capacity = table_count};
  names.steps = room_for(names.step_capacity, sizeof *names.steps);
  names.last_names = room_for(names.node_capacity, sizeof *names.last_names);
  names.last_names[0] = -1;
  names.names = room_for(names.name_capacity, sizeof *names.names);
  names.pool = room_for(names.pool_capacity, 1);
  names.filter = room_for(CWORDSCAN_FILTER_WORDS, sizeof *names.filter);
  return names;
}

// MARK: - The image

static FILE *image;
static size_t written;

static void write_bytes(const void *bytes, size_t count) {
  if (fwrite(bytes, 1, count, image) != count) fail("cannot be written", "image");
  written += count;
}

static struct clexicon_section write_section(const void *items, size_t count, size_t size) {
  static const char zeros[8];
  write_bytes(zeros, (8 - written % 8) % 8);
  struct clexicon_section section = {(uint32_t)written, (uint32_t)count};
  write_bytes(items, count * size);
  return section;
}

static void write_image(const struct cnames_table *names, const struct cnames_roles *roles) {
  struct clexicon_header header = {.version = CLEXICON_VERSION};
  write_bytes(&header, sizeof header);
#define SECTION(name, items, count) header.name = write_section(items, count, sizeof *(items))
  SECTION(steps, names->steps, names->step_capacity);
  SECTION(last_names, names->last_names, names->node_count);
  SECTION(names, names->names, names->name_count);
  SECTION(pool, names->pool, names->pool_count);
  SECTION(filter, names->filter, CWORDSCAN_FILTER_WORDS);
  SECTION(given_names, roles->firsts, roles->first_count);
  SECTION(entities, entities, entity_count);
  SECTION(bodies, bodies, body_count);
  SECTION(owners, owners, owner_count);
  SECTION(regions, regions, region_count);
  SECTION(texts, texts, text_count);
  if (fseek(image, 0, SEEK_SET) != 0) fail("cannot be written", "image");
  write_bytes(&header, sizeof header);
  if (fclose(image) != 0) fail("cannot be written", "image");
}

static char *contents(const char *path, size_t *count) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) fail("cannot be read", path);
  *count = (size_t)ftell(file);
  char *bytes = room_for(*count + 1, 1);
  rewind(file);
  if (fread(bytes, 1, *count, file) != *count) fail("cannot be read", path);
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  if (count != 3) fail("give the path of the table and that of the image", "usage");
  table = contents(arguments[1], &table_count);
  texts = room_for(table_count * 2, 1);
  read_rows();
  for (size_t i = 0; i < row_count; i++) {
    if (memchr("opl", *rows[i].column[TYPE], 3)) add_entity(&rows[i]);
  }
  for (size_t i = 0; i < row_count; i++) {
    if (!memchr("opl", *rows[i].column[TYPE], 3)) add_reference(&rows[i]);
  }
  struct cnames_table names;
  struct cnames_roles roles;
  size_t steps = (size_t)1 << 17;
  do {
    steps *= 2;
    names = empty_table(steps);
    roles = (struct cnames_roles){.firsts = room_for(names.name_capacity, sizeof *roles.firsts)};
  } while (!add_names(&names, &roles));
  image = fopen(arguments[2], "wb");
  if (!image) fail("cannot be written", arguments[2]);
  write_image(&names, &roles);
  return 0;
}
