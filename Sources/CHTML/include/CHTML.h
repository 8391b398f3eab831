#ifndef CHTML_H
#define CHTML_H

#include <stddef.h>
#include <stdint.h>

/// A parser of HTML that is fed piece by piece and builds no tree.
typedef struct chtml_parser chtml_parser;

/// What a parser calls for what it finds. Names are in lower case; all text is UTF-8.
typedef struct {
  /// An element begins. `attributes` holds names and values in turn and ends with NULL; it may be
  /// NULL itself. A value may be NULL.
  void (*start)(void *receiver, const char *name, const char *const *attributes);
  void (*end)(void *receiver, const char *name);
  void (*text)(void *receiver, const uint8_t *bytes, size_t count);
} chtml_events;

/// Makes a parser, or gives NULL if there is no memory left.
chtml_parser *chtml_make(const chtml_events *events, void *receiver);
void chtml_free(chtml_parser *parser);

/// Reads the next piece, which must be valid UTF-8 and may be cut anywhere.
void chtml_read(chtml_parser *parser, const uint8_t *bytes, size_t count);

/// Reads the end of the input: what is still open ends.
void chtml_finish(chtml_parser *parser);

#endif
