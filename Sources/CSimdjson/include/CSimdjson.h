#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of the simdjson library this build is linked with, such as "3.0.1".
const char *csimdjson_version(void);

/// A parser and the one document it holds; reading the next document discards the one before.
typedef struct csimdjson_parser csimdjson_parser;

/// A place in the parser's document. Valid until the parser reads its next document.
typedef struct {
  uintptr_t opaque[2];
} csimdjson_value;

/// A walk over the members of an array or an object.
typedef struct {
  uintptr_t opaque[4];
  bool is_object;
} csimdjson_members;

typedef enum {
  CSIMDJSON_NULL,
  CSIMDJSON_BOOL,
  CSIMDJSON_INTEGER,
  CSIMDJSON_DOUBLE,
  CSIMDJSON_STRING,
  CSIMDJSON_ARRAY,
  CSIMDJSON_OBJECT
} csimdjson_kind;

typedef enum {
  CSIMDJSON_OK,
  /// The bytes hold no valid UTF-8, or a string holds an escape or a control character that JSON
  /// does not allow: mending the bytes may help.
  CSIMDJSON_MENDABLE,
  /// Arrays and objects inside each other, deeper than the parser goes.
  CSIMDJSON_TOO_DEEP,
  /// Not JSON.
  CSIMDJSON_BROKEN,
  /// No memory left.
  CSIMDJSON_NO_MEMORY
} csimdjson_result;

/// Makes a parser, or gives NULL if there is no memory left.
csimdjson_parser *csimdjson_make(void);
void csimdjson_free(csimdjson_parser *parser);

/// Reads one JSON document from exactly `count` bytes (they are copied, no padding is needed).
csimdjson_result csimdjson_parse(csimdjson_parser *parser, const uint8_t *bytes, size_t count,
                                 csimdjson_value *root);

csimdjson_kind csimdjson_kind_of(csimdjson_value value);

/// The member of an object with the given key; false if the value is no object or has no such key.
bool csimdjson_field(csimdjson_value object, const char *key, size_t count,
                     csimdjson_value *member);

/// The bytes of a string, unescaped, valid UTF-8 (they may contain NUL).
bool csimdjson_string(csimdjson_value value, const uint8_t **bytes, size_t *count);
bool csimdjson_integer(csimdjson_value value, int64_t *number);
bool csimdjson_double(csimdjson_value value, double *number);

/// Starts a walk over an array or an object; false if the value is neither.
bool csimdjson_begin(csimdjson_value container, csimdjson_members *members);

/// Steps to the next member. For an object, the bytes of the key come with it.
bool csimdjson_next(csimdjson_members *members, const uint8_t **key, size_t *count,
                    csimdjson_value *member);

/// What a scan for the end of a JSON value has to remember from one piece of input to the next.
typedef struct {
  /// How many arrays and objects are open.
  uint64_t depth;
  bool in_string;
  /// The last byte was a backslash that escapes the next one.
  bool escaped;
} csimdjson_scan;

/// Goes forward to just behind the byte that closes the last open array or object.
///
/// Knows strings, escapes and brackets, and nothing else of JSON: it finds where a value ends, and
/// leaves it to the parser to say whether the value is one.
///
/// Returns the number of bytes passed. `scan->depth` is zero if and only if the end was found.
size_t csimdjson_skip(csimdjson_scan *scan, const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
