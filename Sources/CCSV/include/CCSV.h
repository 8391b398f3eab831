#ifndef CCSV_H
#define CCSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A parser of comma-separated values (RFC 4180) that is fed piece by piece.
typedef struct ccsv_parser ccsv_parser;

/// What a parser calls for what it finds.
typedef struct {
  void (*field)(void *receiver, const uint8_t *bytes, size_t count);
  /// The fields since the last call make a record.
  void (*record)(void *receiver);
} ccsv_events;

/// Makes a parser, or gives NULL if there is no memory left.
ccsv_parser *ccsv_make(uint8_t delimiter, const ccsv_events *events, void *receiver);
void ccsv_free(ccsv_parser *parser);

/// Reads the next piece; false if there is no memory left.
bool ccsv_read(ccsv_parser *parser, const uint8_t *bytes, size_t count);

/// The number of bytes of the field that has not ended yet.
size_t ccsv_open_field(const ccsv_parser *parser);

/// Reads the end of the input. False, and nothing called, if it ends inside a quoted field.
bool ccsv_finish(ccsv_parser *parser);

#endif
