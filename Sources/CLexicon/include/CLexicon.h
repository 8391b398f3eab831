#ifndef CLEXICON_H
#define CLEXICON_H

#include <stdint.h>

// The built-in lexicon as tables that only have to be copied into memory. Data/build_image.c writes them,
// for processors that put the lowest byte of a number first.

/// Items of one kind, one after the other.
struct clexicon_section {
  /// Where they begin, in bytes from the beginning of the header; divisible by eight.
  uint32_t offset;
  /// How many there are.
  uint32_t count;
};

/// What is where.
struct clexicon_header {
  /// `CLEXICON_VERSION`.
  uint64_t version;
  /// The table of names, as in CNameTable.h: steps, last names, names, written forms, filter.
  struct clexicon_section steps, last_names, names, pool, filter;
  /// The hashes of persons' given names, each once, in rising order.
  struct clexicon_section given_names;
  /// `struct clexicon_entity`, by id.
  struct clexicon_section entities;
  /// `struct clexicon_body`, and the `struct clexicon_owner` of all of them.
  struct clexicon_section bodies, owners;
  /// `struct clexicon_region`.
  struct clexicon_section regions;
  /// The bytes of all texts.
  struct clexicon_section texts;
};

/// The version of this format, and of the hashes in the tables.
enum { CLEXICON_VERSION = 1 };

/// The texts of an entity, in the order in which they stand one after the other.
enum {
  CLEXICON_ID, CLEXICON_NAME_EN, CLEXICON_NAME_RU, CLEXICON_SHORT_EN, CLEXICON_SHORT_RU, CLEXICON_FLAG,
  CLEXICON_COUNTRY, CLEXICON_TEXTS
};

/// An organisation, person or place.
struct clexicon_entity {
  /// Where its texts begin, and the length of each in bytes.
  uint32_t start;
  uint16_t counts[CLEXICON_TEXTS];
  /// 'o', 'p' or 'l', as in the table.
  uint8_t type;
  uint8_t prominence;
};

/// A kind of body that every state has.
struct clexicon_body {
  /// Where its id stands in the texts.
  uint32_t start, count;
  /// Its entities among the owners.
  uint32_t first_owner, owner_count;
};

/// The body of one country.
struct clexicon_owner {
  /// The ISO 3166 alpha-2 code, or UN, EU.
  uint8_t country[4];
  /// The index of the entity.
  uint32_t entity;
};

/// The Russian class noun of a region: where it stands in the texts.
struct clexicon_region {
  uint32_t entity, start, count;
};

/// The tables, alive as long as the program.
const struct clexicon_header *clexicon_tables(void);

#endif
